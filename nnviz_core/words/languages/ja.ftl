### nnviz's films and pages in Japanese.
###
### Terms:
### weight = 重み (斎藤康毅『ゼロから作るDeep Learning』オライリー・ジャパン; 岡谷貴之『深層学習』講談社)
### bias = バイアス
### neuron = ニューロン; unit = ユニット (both in 岡谷『深層学習』)
### layer = 層; layer 2 = 第2層
### hidden layer = 隠れ層 (斎藤; Goodfellow 他『深層学習』KADOKAWA; 中間層 is as common in 岡谷)
### activation function = 活性化関数 (斎藤, 岡谷)
### activation (value) = 出力 a, 活性値
### loss = 損失 (斎藤: 損失関数)
### cross-entropy = 交差エントロピー (斎藤: 交差エントロピー誤差)
### squared error = 二乗誤差 (斎藤: 2乗和誤差; ビショップ『パターン認識と機械学習』: 二乗和誤差)
### gradient = 勾配; gradient descent = 勾配降下法
### slope = 傾き
### local derivative = 局所的な微分 (斎藤, 第5章)
### backpropagation = 誤差逆伝播法, in running text 逆伝播 (斎藤, 第5章; Wikipedia: バックプロパゲーション)
### forward propagation = 順伝播 (斎藤, 岡谷)
### nudging, central differences = 数値微分, 中心差分 (斎藤, 第4章)
### gradient check = 勾配確認 (斎藤, 第5章)
### times node, plus node = 乗算ノード, 加算ノード (斎藤, 第5章: 計算グラフ)
### chain rule = 連鎖律 (斎藤; Wikipedia: 連鎖律)
### learning rate = 学習率
### step = ステップ
### training = 学習 (斎藤; 訓練 is used for 訓練データ)
### epoch = エポック
### mini-batch = ミニバッチ
### momentum = モメンタム (Goodfellow 他『深層学習』; 斎藤 writes Momentum)
### weight decay = 重み減衰 (岡谷; 斎藤: Weight decay, 荷重減衰)
### first weights, Xavier's, He's = 初期値, Xavierの初期値, Heの初期値 (斎藤, 第6章)
### sample = サンプル
### point = 点
### class = クラス
### score = スコア (斎藤: the output before softmax is a スコア)
### target = 目標値 (ビショップ: 目標変数; 斎藤: 教師データ)
### probability = 確率
### accuracy = 正解率 (CS 229 in Japanese; Goodfellow 他; 斎藤: 認識精度)
### saturated = 飽和
### dead unit = 死んだユニット (of "dying ReLU", ReLUが死ぬ)
### vanishing gradient = 勾配消失
### plane = 平面
### decision boundary = 決定境界 (ビショップ)
### grid = 格子
### bend = 曲げる (非線形)
### variance explained, R² = 分散の説明率, R² (決定係数)
### least squares = 最小二乗法
###
### Letters of formulas stand apart from Japanese characters by a space (重み w を), so that they are found to be said
### aloud; numbers and names of functions do not (第3層, tanhで). Captions are in the polite form (です, ます);
### labels, verdicts and audio description are in the plain form.


## Small words

spelled-count = { $digits }
list-comma = { $first }、{ $next }
list-numbers = { $first }、{ $next }
list-and = { $first }と{ $last }
sentence = { $words }。
join-sentences = { $first }{ $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations = 活性化関数{ $digits }種
remark-points = { $digits }点
remark-checkpoints = チェックポイント{ $digits }個
remark-steps-unknown = ステップ数は不明
remark-keyframes = キーフレーム{ $digits }個
remark-schedule =
    { $schedule ->
        [cosine] 学習率はコサイン減衰
       *[steps] 学習率は段階減衰
    }
remark-decay = 重み減衰{ $decay }
remark-optimizer = { $name }、学習率{ $rate }
remark-gradient-descent = 勾配降下法
    .short = GD
remark-batch = バッチ{ $size }
remark-seed = シード{ $seed }
remark-samples = サンプル{ $first }〜{ $last }
remark-sample-of-class = { $sample }、クラス{ $label }
remark-rows-are-neurons = 行がニューロン
remark-columns-are-neurons = 列がニューロン
sample-own = 独自サンプル
sample-of-index = サンプル{ $index }
moment-step = ステップ{ $step }
moment-of-unit =
    { $unit ->
        [epoch] エポック{ $step }
        [checkpoint] チェックポイント{ $step }
        [round] ラウンド{ $step }
        [update] 更新{ $step }
       *[step] ステップ{ $step }
    }

convention-rows = 重みはファイルから：行列の各行が1つのニューロンに対応します。
convention-columns = 重みはファイルから：行列の各列が1つのニューロンに対応します。


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = 恒等
activation-sigmoid = シグモイド
activation-gelu-tanh = GELU（tanh型）


## What an activation does to every point of a plane

bending-tanh = tanhは各軸を (−1, 1) に押し込む
bending-sigmoid = シグモイドは各軸を (0, 1) に押し込む
bending-relu = ReLUは負の部分を0にする
bending-leaky-relu = leaky ReLUは負の部分を{ $leak }倍する
bending-elu = ELUは負の部分を (−1, 0) に押し込む
bending-gelu = GELUは大きな負の値をほぼ0にする
bending-gelu-tanh = GELU（tanh型）は大きな負の値でほぼ0
bending-silu = SiLUは大きな負の値をほぼ0にする
bending-softplus = softplusは全体を正に持ち上げ、低いほど大きく上げる
bending-identity = 恒等関数は何も曲げない
bending-other = { $activation }が各軸に作用する


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR問題
task-moons = 月形の問題
task-circles = 同心円の問題
task-spirals = 渦巻きの問題
task-digits = 手書き数字の問題
task-own = この課題
verdict-solves-from-the-start =
    { $all ->
        [yes] { $task }は初めから解けている：{ $share }
       *[no] { $task }は初めからほぼ解けている：{ $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] { $task }を解決：訓練に使った点の{ $share }が正解、ステップ{ $step }から{ $solved }以上
               *[short] { $task }を解決：{ $share }が正解、ステップ{ $step }から{ $solved }以上
            }
       *[no]
            { $points ->
                [named] { $task }をほぼ解決：訓練に使った点の{ $share }が正解、ステップ{ $step }から{ $solved }以上
               *[short] { $task }をほぼ解決：{ $share }が正解、ステップ{ $step }から{ $solved }以上
            }
    }
verdict-unsolved = ステップ{ $step }までに解けず：{ $share }
verdict-unsolved-with = ステップ{ $step }までに解けず：{ $share }、{ $seen }
verdict-stuck-because = { $share }で停滞：{ $reason }
verdict-moving =
    { $what ->
        [share] 解けず：なお{ $low }と{ $high }の間で変動、{ $seen }
        [explained] 学習できず：R² はなお{ $low }と{ $high }の間で変動、{ $seen }
       *[loss] 解けず：{ $share }だが、損失はなお{ $low }と{ $high }の間で変動、{ $seen }
    }
verdict-learning = まだ途中：ステップ{ $step }で{ $share }、損失はなお低下中
verdict-worse = { $share }で失敗：損失が{ $first }から{ $last }に上昇
verdict-diverged = ステップ{ $step }で発散：値が有限でなくなった

fit-verdict-solves-from-the-start = 初めから適合：R² は{ $share }
fit-verdict-solves = 学習完了：R² は{ $share }、ステップ{ $step }から{ $solved }以上
fit-verdict-noise-left = 学習完了：R² は{ $share }、残りに規則性なし
fit-verdict-unsolved = ステップ{ $step }までに学習できず：R² は{ $share }
fit-verdict-unsolved-with = ステップ{ $step }までに学習できず：R² は{ $share }、{ $seen }
fit-verdict-stuck-because = R² は{ $share }で停滞：{ $reason }
fit-verdict-learning = まだ途中：ステップ{ $step }で R² は{ $share }、損失はなお低下中
fit-verdict-worse = 失敗：損失が{ $first }から{ $last }に上昇

reason-never-bent = 曲げなければ、何層重ねても1本の直線
reason-never-bent-borders = 曲げなければ、何層重ねても境界は直線だけ
reason-no-gradient = どの重みの勾配もちょうど0
reason-output-biases = 変わるのは出力のバイアスだけ
reason-units =
    { $which ->
        [both] 2つのユニット
        [all] 全{ $digits }ユニット
       *[some] ユニット{ $units }
    }
reason-equal-units = 第{ $layer }層の{ reason-units }がずっと等しい
reason-dead-units = 第{ $layer }層の{ reason-units }が死んでいて、全点で平坦
reason-sparse-units = 第{ $layer }層の{ reason-units }が疎で、{ $share }の点で0
reason-saturated-units = 第{ $layer }層の{ reason-units }が{ $share }の点で飽和
reason-vanishing-gradient = 重みの最初の勾配は第1層で{ $first }、最終層で{ $last }


## Formulas and numbers, said aloud

speech-equals = { $left } イコール { $right }
speech-is-about = { $left } ニアリーイコール { $right }
speech-and-equals = { $left }、イコール { $right }
speech-and-is-about = { $left }、ニアリーイコール { $right }
speech-plus = { $left } プラス { $right }
speech-minus = { $left } マイナス { $right }
speech-times = { $left } かける { $right }
speech-negative = マイナス { $inside }
speech-quantity = カッコ { $sum } カッコ閉じ
speech-rest = { $told }、合わせて { $total }
speech-divided-by = { $top }、割る { $bottom }
speech-divided-by-sum = { $top }、割る、カッコ { $bottom } カッコ閉じ
speech-power = e の { $exponent } 乗
speech-square = { $inside } の2乗
speech-total = 全出力の和、{ $inside }
speech-logarithm = 自然対数 { $argument }
speech-derivative = 損失の { $by } による偏微分
speech-slope = { $argument } での { $function } の傾き
speech-call = { $function }、{ $argument }
speech-call-leaky = { $function }、{ $argument }、負の傾き{ $leak }
speech-of-layer = 第{ $layer }層の { $symbol }
speech-delta = デルタ
speech-loss = 損失

aloud-is = イコール
aloud-is-about = ニアリーイコール
aloud-less-than = 小なり
aloud-times = かける
aloud-plus = プラス
aloud-minus = マイナス
aloud-divided-by = 割る
aloud-squared = の2乗
aloud-minus-logarithm = マイナス自然対数
aloud-determinant = 行列 W の行列式
aloud-delta = デルタ
aloud-decimal = { $whole }点{ $decimals }
aloud-percent = { $number }パーセント
aloud-power-of-ten = 10の{ $exponent }乗
aloud-times-power = { $number }かける{ $power }

neuron-of-layer = 第{ $layer }層のニューロン{ $neuron }
two-neurons-of-layer = 第{ $layer }層のニューロン{ $first }と{ $second }
neurons-of-layer = 第{ $layer }層のニューロン{ $first }から{ $last }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } は { $number }
part-layer = 第{ $owner }層：{ $numbers }。
part-mean = 全点の平均、第{ $owner }層：{ $numbers }。
part-stage = 勾配から作られる値、第{ $owner }層：{ $numbers }。
part-after = 更新後、第{ $owner }層：{ $numbers }。
part-batch = ミニバッチ{ $owner }：{ $numbers }。
part-step = ステップ{ $owner }：{ $numbers }。
part-network = { $owner }のネットワーク：{ $numbers }。
part-line = 直線{ $owner }：{ $numbers }。
part-panel = { $owner }：{ $numbers }。

number-gradient-of = { $what } の勾配
number-input = 入力
number-slope = 傾き
number-nudge-score = z の微小変化
number-nudge-probability = 確率の変化
number-nudge-output = 出力の変化
number-nudge-loss = 損失の変化
number-nudge-ratio = z の変化1あたりの損失の変化
number-nudge-step = 微小変化の幅
number-contribution = 寄与
number-message = 逆伝播する値
number-rest = 残りすべて
number-probability = 確率 { $of }
number-probability-of-class = { $label }の確率 { $of }
number-target = 目標値 { $of }
number-score = スコア
number-loss = 損失
number-the-loss = 損失
number-of-points = 点の数
number-points = 点の数
number-accuracy = 全点での正解率
number-mean-loss = 全点の平均損失
number-missing-to-all-points = 全点正解までの不足
number-missing-to-all = 全点正解までの不足
number-right = 正解率
number-line-right = 直線{ $line }の正解率
number-the-determinant = 行列式
number-determinant-of = det { $matrix }
number-line-factor = 直線の係数
number-line-constant = 直線の定数
number-z-along-curve = 曲線上の z
number-stretch = 伸縮率
number-stretch-of = { $matrix } の{ $stretch }
number-step = ステップ
number-still-wrong = まだ不正解の点
number-gradient-norm = 勾配のノルム
number-gradient-norm-of-layer = 第{ $layer }層の勾配のノルム
number-right-at-end = 最後の正解率
number-the-solving-step = 課題が解けた最初のステップ
number-solving-step = 課題が解けた最初のステップ
number-flat-units = 平坦なユニット
number-largest-z = 全点での z の最大値
number-starts-that-solve = 課題が解けた初期値の数
number-factor-to-layer = 上の層からの倍率
number-factor = 倍率
number-best-line-right = 最良の直線の正解率
number-share-of-units = 該当ユニットの割合
number-share = 割合
number-slope-of-loss = 損失の傾き
number-the-largest-gradient = 最大の勾配
number-largest-gradient = 最大の勾配
number-step-of = { $what } の勾配から作られる値
number-share-of-velocity = 残る速度の割合
number-velocity-before = 前の速度
number-new = 新しい { $name }
number-learning-rate = 学習率
number-rate = 学習率
number-loss-after-it = 更新後の損失
number-mean-gradient-of = { $what } の平均勾配
number-batch-mean = ミニバッチの平均
number-gap = 差
number-times-as-steep = 傾きの倍率
number-gradient-length = 勾配の長さ
number-step-length = ステップの長さ
number-lower-until = 損失が小さい範囲の長さ
number-lowest-answer = クラス1の確率の最小値
number-highest-answer = クラス1の確率の最大値
number-spread-of-inputs = 最終層に届く値の差の最大
number-loss-after = ステップ後の損失
number-gap-to-promise = 予測と実際の変化の差
number-promised-change = 予測される変化
number-change = 変化
number-the-bound-of-differences = 全相対誤差の上限
number-bound-of-differences = 全相対誤差の上限
number-passes = 順伝播の回数
number-products = 乗算の回数
number-products-forward = 順伝播1回の乗算
number-products-back = 逆伝播1回の乗算
number-parameters = パラメータ数
number-by-nudging = 数値微分での乗算
number-by-backpropagation = 誤差逆伝播法での乗算
number-times = 数値微分での倍率
number-size-of-delta = デルタの大きさ
number-factor-in-all = 出力から第1層までの倍率
number-path-start = 経路の出力でのデルタ
number-path-weight = 経路の重み
number-path-slope = 経路の傾き
number-path-product = 経路の積
number-path-weights = 経路の重みの積
number-path-slopes = 経路の傾きの積
number-steepest-slope = 曲線の最大の傾き
number-median-slope = 傾きの中央値
number-median-z = 中央値の傾きをとる z
number-largest-slope = 経路で最大の傾き
number-weights-change = 重みの変化
number-the-largest-difference = 最大の相対誤差
number-largest-difference = 最大の相対誤差


## Title: what the film is about

film-untitled = ニューラルネットワークを数値で追う

title-shape =
    入力{ $inputs_spelled }個、{ $narrow ->
        [yes] 隠れ層{ $hidden_spelled }層（各1ニューロン）
       *[no] 隠れ層{ $hidden_spelled }層
    }、出力{ $outputs_spelled }個。途中に{ $activations }を使います。
title-activations = { $spelled }種の活性化関数
title-classes =
    { $outputs ->
        [1] 出力はクラス{ $label }のスコアで、入力の再現ではありません。
       *[other] { $outputs_spelled }個の出力はクラスのスコアで、入力の再現ではありません。
    }
title-probabilities =
    { $outputs ->
        [1] 出力はクラス{ $label }の確率で、入力の再現ではありません。
       *[other] 各出力はそれぞれのクラスの確率で、入力の再現ではありません。
    }
title-numbers =
    { $outputs ->
        [1] 出力は1つの数値で、目標値に近づけます。
       *[other] { $outputs_spelled }個の出力は数値で、それぞれの目標値に近づけます。
    }
title-outputs-bend =
    { $outputs ->
        [1] 出力には{ $activation }を使います。
       *[other] 各出力には{ $activation }を使います。
    }
title-motion-title = タイトルが現れる：{ $title }。
title-motion-title-and-subtitle = タイトルが現れる：{ $title }。{ $subtitle }
title-motion-shape = タイトルの下にネットワークが現れる。層ごとに円が並び、入力から出力へ{ $widths }個。
title-motion-shape-and-inputs = タイトルの下にネットワークが現れる。層ごとに円が並び、入力から出力へ{ $widths }個。入力は{ $names }。
title-motion-classes = 出力のところにクラスの名前が現れる。
title-motion-named-classes = 出力のところにクラスの名前が現れる：{ $classes }。
title-motion-targets =
    { $outputs ->
        [1] 出力が光り、目標値の文字が付く。
       *[other] 各出力が光り、それぞれの目標値の文字が付く。
    }


## Forward propagation

forward-heading = 順伝播
forward-opening = 辺は重みを掛け、ニューロンはバイアスを足します。

forward-opening-no-bias = 辺は重みを掛け、ニューロンは届いた値を足します。バイアスはありません。
forward-some-no-bias =
    { $several ->
        [no] 第{ $layers }層にバイアスはありません。
       *[yes] { $layers }の各層にバイアスはありません。
    }
forward-opening-wide = 広い層は一部のニューロンだけを描きますが、残りもすべての和に入ります。
forward-opening-picture = 画像の画素が入力です。広い層は一部のニューロンだけを描きます。
forward-point-enters = サンプルを1つ入力します：{ $values }、クラス{ $label }。
forward-point-with-targets-enters = サンプルを1つ入力します：{ $values }。目標値は{ $targets }です。
forward-sample-with-targets-enters =
    { $outputs ->
        [1] サンプルを1つ入力します。目標値は{ $targets }です。
       *[other] サンプルを1つ入力します。各出力に目標値があります。
    }
forward-sample-enters = クラス{ $label }のサンプルを1つ入力します。
forward-picture-enters =
    { $values ->
        [standard] クラス{ $label }の画像を1枚入力します：標準化した{ $pixels }画素、値は{ $low }から{ $high }。
       *[unit] クラス{ $label }の画像を1枚入力します：{ $pixels }画素、値はそれぞれ{ $low }から{ $high }。
    }
forward-first-neuron =
    { $inputs ->
        [1] 最初のニューロンは、重みと入力の積にバイアスを足します。
       *[other] 最初のニューロンは、重みと入力の積の和にバイアスを足します。
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] 最初のニューロンは、重みと入力の積です。
       *[other] 最初のニューロンは、重みと入力の積を足します。
    }
forward-later-layer = 第{ $layer }層は、第{ $below }層の出力に同じ計算をします。
forward-other-neurons = 残り{ $spelled }個のニューロンも、自分の重みで同じ計算をします。
forward-next-neuron =
    { $neuron ->
        [2] 2番目のニューロンには自分の重みがあります。
       *[3] 3番目のニューロンには自分の重みがあります。
    }
forward-identity = 恒等関数は和をそのまま通します：a = z。
forward-bends = 次に和を曲げます：{ $activation }で z から a を作ります。
forward-scores-softmax = 出力層は曲げません：和がクラスのスコアです。
forward-scores-sigmoid = 出力も同じ計算をします：和がクラス{ $label }のスコアです。
forward-predicts-softmax = ソフトマックス関数がスコアを確率に変えます。
forward-predicts-sigmoid = シグモイド関数がスコアをクラス{ $label }の確率に変えます。
forward-scores-sigmoids = 各出力も同じ計算をします：それぞれの和が1つのクラスのスコアです。
forward-predicts-sigmoids = 各シグモイド関数がスコアをそのクラスの確率に変えます：合計が1になるとは限りません。
forward-scores-one = 出力も同じ計算をします。
forward-scores-several = 各出力も同じ計算をします。
forward-predicts-probability = シグモイド関数が和を確率に変えます。
forward-predicts-probabilities = 各シグモイド関数が、それぞれの和を確率に変えます。
forward-bends-into-zero-one = シグモイド関数が各和を0から1の出力に曲げます。
forward-bends-into-minus-one-one = tanhが各和を−1から1の出力に曲げます。
forward-says-score = 曲げません：出力はスコアそのものです。
forward-says-scores = 曲げません：各出力はスコアそのものです。
forward-loss = 損失は、正解クラスの確率の −ln です。
forward-loss-of-answers = 損失は、各出力が正しい答え（はい・いいえ）に与える確率の −ln の和です。
forward-loss-of-shares = 損失は、p と 1 − p の −ln に、目標値の割合 y と 1 − y を掛けた和です。
forward-loss-of-shares-several = 各出力は、p と 1 − p の −ln に、目標値の割合 y と 1 − y を掛けて足します。
forward-loss-squared = 損失は、出力と目標値の差の2乗の半分です。
forward-loss-squared-several = 損失は、出力と目標値の差の2乗和の半分です。
forward-motion-network = ネットワークが入力から出力へ、層ごとに現れる。どのニューロンも次の層のすべてとつながる。負の重みの辺は破線。
forward-motion-feed = サンプルの数値が入力ニューロンに入る。
forward-motion-feed-named = サンプルの数値が入力ニューロンに入る：{ $names }。
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] パルスが辺に沿って、入力から{ $neurons }へ走る。
               *[other] パルスが各辺に沿って、入力から{ $neurons }へ走る。
            }
       *[other] パルスが各辺に沿って、各入力から{ $neurons }へ走り、足し合わされる。
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] パルスが辺に沿って、第{ $below }層から{ $neurons }へ走る。
               *[other] パルスが各辺に沿って、第{ $below }層から{ $neurons }へ走る。
            }
       *[other] パルスが各辺に沿って、第{ $below }層から{ $neurons }へ走り、足し合わされる。
    }
forward-motion-bend = { $neurons }の中で、点が{ $activation }の曲線に沿って z から高さ a へ動く。
forward-motion-predict =
    { $outputs ->
        [1] 出力のところに確率が現れる。
       *[other] 各出力のところに確率が現れる。
    }
forward-motion-say =
    { $outputs ->
        [1] 出力の中に、その値が現れる。
       *[other] 各出力の中に、その値が現れる。
    }
forward-motion-loss = 出力のところに損失が現れる。


## Backpropagation

backward-heading = 誤差逆伝播法
backward-opening = 次は逆向きです：各数値に損失はどう反応するでしょうか。
backward-nudge =
    { $score ->
        [yes] このスコアを上下に{ $step }ずらすと、損失はその { $ratio } 倍動きます。
       *[no] この和 z を上下に{ $step }ずらすと、損失はその { $ratio } 倍動きます。
    }
backward-delta-softmax = ずらす幅を小さくした極限が ∂L/∂z、つまり δ です：確率 − 目標値。
backward-delta-sigmoid = ずらす幅を小さくした極限が ∂L/∂z、つまり δ です：確率 − 目標値。
backward-delta-squared = ずらす幅を小さくした極限が ∂L/∂z、つまり δ です：出力 − 目標値に、そこでの傾きを掛けます。
backward-delta-linear = この比 ∂L/∂z を δ と呼びます。z が出力なら、出力 − 目標値です。
backward-long-way-softmax = 順に計算しても同じです：∂L/∂p にソフトマックス関数の傾きを掛けます。
backward-long-way-sigmoid = 順に計算：∂L/∂p は p − y を p (1 − p) で割った値、傾きは p (1 − p)：p − y が残ります。
backward-long-way-squared = 2つの因子：∂L/∂a は出力 − 目標値、傾きは z に対する a の変化です。
backward-long-way-linear = 2つの因子：∂L/∂a は出力 − 目標値、a = z の傾きは1です。
backward-bias = バイアスは z に直接足されます：勾配は δ そのものです。
backward-weights = 重みの勾配は、終点の δ に始点の値を掛けたものです。
backward-weights-of-layer = 第{ $layer }層の重みも、δ に入ってきた値を掛けます。
backward-zeros = 第{ $layer }層の δ はすべて 0 です。ここから入力側では、勾配もすべて 0 になります。
backward-messages = 各 δ が重みを掛けられて戻り、足し合わされます。
backward-message = δ が、辺の重みを掛けられて戻ります。
backward-chain =
    { $paths ->
        [1] 連鎖律：経路に沿って掛けます。経路は1本なので、足す必要はありません。
       *[other] 連鎖律：経路に沿って掛け、ここに至る{ $spelled }本の経路を足します。
    }
backward-whole-chain = 各層1ニューロンで経路は1本：最初の重みの勾配は、経路上の全因子の積です。
backward-next-layer = さらに1層戻り、同じ2段階を行います。
backward-other-neurons = 残りも同じです。
backward-next-neuron =
    { $neuron ->
        [2] 2番目のニューロンも同じです。
       *[3] 3番目のニューロンも同じです。
    }
backward-flat = ここで曲線は平坦、傾きは{ $slope }：勾配は通りません。
backward-nearly-flat = ここで曲線はほぼ平坦、傾きは{ $slope }：ほとんど通りません。
backward-slope = さらに、ここでの曲線の傾きを掛けます：{ $slope }。
backward-inputs =
    { $ways ->
        [1] 同じ計算で、損失が入力にどう反応するかもわかります。
       *[other] 同じ和で、損失が入力にどう反応するかもわかります。
    }
backward-check-below = 各パラメータを上下にずらして確認：誤差は { $bound } 未満。
backward-check-off = 各パラメータを上下にずらして確認：{ $worst }の誤差！
backward-motion-recall = 計算済みの順伝播が一度に現れる。
backward-motion-long-way = 順に計算する式が書かれる：確率による微分に、{ $output }の傾きを掛ける。
backward-motion-long-way-squared = 2つの因子が書かれる：出力による微分に、{ $output }の傾きを掛ける。
backward-motion-nudge = スコアが変化の目盛り上を下へ、上へと動き、その下の同じ縮尺の目盛り上で確率と損失がともに動く。
backward-motion-nudge-output = 和 z が変化の目盛り上を下へ、上へと動き、その下の同じ縮尺の目盛り上で出力と損失がともに動く。
backward-motion-bias =
    { $outputs ->
        [1] 出力のデルタが示される。
       *[other] 各出力のデルタが示される。
    }
backward-motion-chain =
    { $paths ->
        [1] 損失から { $weight } への経路が光る。
       *[other] 損失から { $weight } への経路が1本ずつ光る。
    }
backward-motion-delta =
    { $outputs ->
        [1] 出力に、確率引く目標値がデルタとして現れる。
       *[other] 各出力に、確率引く目標値がデルタとして現れる。
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] 出力に、出力引く目標値に傾きを掛けた値がデルタとして現れる。
       *[other] 各出力に、出力引く目標値に傾きを掛けた値がデルタとして現れる。
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] 出力に、出力引く目標値がデルタとして現れる。
       *[other] 各出力に、出力引く目標値がデルタとして現れる。
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] パルスが辺に沿って、第1層から入力へ戻る。
               *[other] パルスが各辺に沿って、第1層から入力へ戻る。
            }
       *[other]
            { $inputs ->
                [1] パルスが各辺に沿って、第1層から入力へ戻り、足し合わされる。
               *[other] パルスが各辺に沿って、第1層から各入力へ戻り、足し合わされる。
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] パルスが辺に沿って、第{ $above }層から{ $neurons }へ戻る。
               *[other] パルスが各辺に沿って、第{ $above }層から{ $neurons }へ戻る。
            }
       *[other] パルスが各辺に沿って、第{ $above }層から{ $neurons }へ戻り、足し合わされる。
    }
backward-motion-slope = { $neurons }の中で、和に曲線の傾きが掛けられ、デルタになる。
backward-motion-gradients =
    { $edges ->
        [1] 第{ $layer }層への辺で、重みが勾配に変わり、そのまま残る。
       *[other] 第{ $layer }層への各辺で、重みが勾配に変わり、そのまま残る。
    }
backward-motion-check = 勾配確認のバッジが現れる。


## Data: the points, and how far straight lines get

data-heading = 1本の直線でクラスを分けられるか
data-heading-pairs = 直線でクラスを分けられるか
data-class =
    { $sign ->
        [triangle] クラス{ $label }：{ $digits }個の点、印は三角形。
        [diamond] クラス{ $label }：{ $digits }個の点、印はひし形。
        [square] クラス{ $label }：{ $digits }個の点、印は四角形。
       *[disc] クラス{ $label }：{ $digits }個の点、印は丸。
    }
data-try-horizontal = 直線を1本試します。まず水平な線を上へ動かします。
data-try-diagonal = 次は斜めの線を、同じように動かします。
data-right-for-all = 最良の位置では、すべての点が正解です。
data-right-at-best = 最良の位置で{ $share }が正解。×印は不正解です。
data-one-side-at-best = 最良の位置では、すべての点が片側にあります：{ $share }が正解。
data-compared-at-best =
    { $compared ->
        [better] 最良の位置で{ $share }が正解：前より良くなりました。
        [worse] 最良の位置で{ $share }が正解：前より悪くなりました。
       *[same] 最良の位置で{ $share }が正解：前と変わりません。
    }
data-every-direction = 次は全方向を、それぞれ最良の位置で試します。
data-best-of-all = あらゆる分け方を尽くす{ $digits }本の直線のうち、最良は{ $share }です。
data-best-of-tried = 試した{ $digits }本の直線のうち、最良は{ $share }です。
data-best-leaves-one-side =
    { $sure ->
        [yes] 点の間を通るどの直線も、すべてを片側に残す直線の{ $share }に及びません。
       *[no] 点の間を通る直線は試した限り、すべてを片側に残す直線の{ $share }に及びません。
    }
data-one-class = すべての点がクラス{ $label }です：分けるものはありません。
data-separable = 直線1本で十分です：クラスを分けられます。
data-not-separable =
    { $mixed ->
        [yes] 直線では分けられず、曲げても無理です：両クラスの点が同じ場所にあります。
       *[no] どの直線でもクラスを分けられません。曲げる必要があります。
    }
data-none-found = { $digits }本のどの直線でも、クラスを分けられません。
data-first-pair = 1本の直線では2つにしか分かれませんが、クラスは{ $spelled }つあります。そこで2つずつ：まずクラス{ $first }とクラス{ $second }。
data-other-pair = 次はクラス{ $first }とクラス{ $second }を、全方向で試します。
data-pair-parted = この2つは直線で分けられます：すべての点が正解です。
data-pair-not-parted =
    { $mixed ->
        [yes] クラス{ $first }とクラス{ $second }は直線で分けられず、曲げても無理です：両者の点が同じ場所にあります。
       *[no] クラス{ $first }とクラス{ $second }は直線で分けられません。曲げる必要があります。
    }
data-pair-none-found = 試したどの直線も、クラス{ $first }とクラス{ $second }を分けられません。
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] どの2クラスも直線で分けられません。同じ場所にある点もあります。
               *[no] どの2クラスも直線で分けられません。曲げる必要があります。
            }
       *[some]
            { $mixed ->
                [yes] クラスの組{ $pairs }組のうち、{ $left }組は直線で分けられません。同じ場所にある点もあります。
               *[no] クラスの組{ $pairs }組のうち、{ $left }組は直線で分けられません。曲げる必要があります。
            }
    }
data-pairs-none-found =
    { $which ->
        [every] 試したどの直線も、どの2クラスも分けられません。
       *[some] クラスの組{ $pairs }組のうち、{ $left }組は試した直線では分けられません。
    }
data-every-pair-parted = どの2クラスも、直線で分けられます。
data-every-pair-vote = これらの直線の多数決はすべての点で正解です。ネットワークは境界を自分で見つけなければなりません。
data-all-parted = { $spelled }クラスすべてを、直線の境界で一度に分けられます：曲げる必要はありません。
data-motion-scatter =
    { $sign ->
        [triangle] クラス{ $label }の点が三角形で現れる。
        [diamond] クラス{ $label }の点がひし形で現れる。
        [square] クラス{ $label }の点が四角形で現れる。
       *[disc] クラス{ $label }の点が丸で現れる。
    }
data-motion-slide = 一方向の直線が点の上を動き、正解が最も多い位置で止まる。
data-motion-judge = 直線の両側がクラスに割り当てられ、不正解の点に×印が付く。
data-motion-turn = 直線が全方向に回り、各方向の最高の正解率が曲線になる。
data-motion-conclude = クラスを分ける直線までに足りない分が示される。
data-motion-turn-pair = クラス{ $first }とクラス{ $second }の点だけが残る。直線が全方向に回り、各方向の最高の正解率が曲線になる。
data-motion-conclude-borders = すべての点が戻り、各場所がスコア最大のクラスになって、直線の境界で区切られる。
data-motion-conclude-pairs = すべての点が、各2クラスの最良の直線とともに戻る。


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] 点は平面で表せるか
       *[line] 点は直線で表せるか
    }
fit-data-points =
    { $shape ->
        [plane] { $digits }個の点：入力の組ごとに数値 y があり、色で示します。
       *[line] { $digits }個の点：入力 x₁ ごとに数値 y があります。
    }
fit-data-mean = 最も単純な答えは平均{ $mean }です：損失（平均二乗誤差の半分）は{ $loss }。
fit-data-best =
    { $shape ->
        [plane] 最小二乗法による最良の平面：損失は{ $loss }。分散の{ $share }を説明します。
       *[line] 最小二乗法による最良の直線：損失は{ $loss }。分散の{ $share }を説明します。
    }
fit-data-exact =
    { $shape ->
        [plane] すべての点を通ります：平面で十分です。
       *[line] すべての点を通ります：直線で十分です。
    }
fit-data-needs-bend =
    { $shape ->
        [plane] 残り{ $share }には入力平面上の規則性があります：平面では表せず、曲げる必要があります。
       *[line] 残り{ $share }には規則性があります：直線では表せず、曲げる必要があります。
    }
fit-data-enough =
    { $shape ->
        [plane] 残り{ $share }に規則性は見られません：平面で十分です。
       *[line] 残り{ $share }に規則性は見られません：直線で十分です。
    }
fit-data-open = 残りは{ $share }：曲げる必要があるかを言うには、点が足りません。
label-mean = 平均
label-best-affine =
    { $shape ->
        [plane] 最良の平面
       *[line] 最良の直線
    }
    .short = 最良
label-explained-rule = R² = 1 − 損失 ÷ 平均の損失
label-height = { $letters }、等高線{ $step }間隔
    .short = { $letters }：{ $step }間隔
number-mean-of-y = y の平均
number-loss-of-mean = 平均の損失
number-loss-of-best = 最良の当てはめの損失
number-explained-by-best = 最良の当てはめの R²
number-left-by-best = 1 − 最良の当てはめの R²
fit-data-motion-scatter =
    { $shape ->
        [plane] 2つの入力の平面に、点がそれぞれの数値の色で現れる。
       *[line] 点が左から右へ、それぞれの数値の高さに現れる。
    }
fit-data-motion-mean =
    { $shape ->
        [plane] 平均の色が平面を満たす。R² は、1から、損失と平均の損失の比を引いた値。
       *[line] 平均に水平線が引かれ、各点からそこへ棒が伸びる。R² は、1から、損失と平均の損失の比を引いた値。
    }
fit-data-motion-best =
    { $shape ->
        [plane] 水平な平面が傾いて最良の平面になる。等高線は直線。
       *[line] 水平線が回って最良の直線になり、棒がついていく。
    }
fit-data-motion-errors =
    { $shape ->
        [plane] 平面の答えが、あるべき値に対して描かれる。対角線上が正しい点。
       *[line] 棒が別のグラフに移る。横軸は同じ入力で、直線は水平になる。
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = 数値の作り方
fit-plane-opening =
    { $shape ->
        [plane] 学習する数値を色で示します。{ $moment }のネットワークは、どう数値を作るでしょうか。
       *[line] 学習する数値と x₁ です。{ $moment }のネットワークは、どう曲線を作るでしょうか。
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [1] 第{ $layer }層のニューロンは平面から始めます：z = w₁ x₁ + w₂ x₂ + b 。
               *[other] 第{ $layer }層の{ $digits }個のニューロンは、それぞれ平面から始めます：z = w₁ x₁ + w₂ x₂ + b 。
            }
       *[line]
            { $count ->
                [1] 第{ $layer }層のニューロンは直線から始めます：z = w x₁ + b 。
               *[other] 第{ $layer }層の{ $digits }個のニューロンは、それぞれ直線から始めます：z = w x₁ + b 。
            }
    }
fit-plane-sums-above =
    { $count ->
        [1] 第{ $layer }層のニューロンは、下の層の結果に重みを掛けて足します：z 。
       *[other] 第{ $layer }層の{ $digits }個のニューロンは、それぞれ下の層の結果に重みを掛けて足します：z 。
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] 曲げる：{ $activation }が各 z から a を作ります。どの平面も多少は曲がります。
               *[line] 曲げる：{ $activation }が各 z から a を作ります。どの直線も多少は曲がります。
            }
        [some] 曲げる：{ $activation }が各 z から a を作ります。{ $all }個中{ $digits }個が点の間で曲がります。
       *[none] { $activation }が各 z から a を作りますが、点の間ではどれも曲がりません。
    }
fit-plane-bend-again = ここでも{ $activation }が各 z から a を作ります。
number-bent = 曲がったニューロン
fit-plane-unbent =
    { $shape ->
        [plane] 恒等関数は何も曲げません：a は z で、平面は平面のままです。
       *[line] 恒等関数は何も曲げません：a は z で、直線は直線のままです。
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [1] 出力がそれに重みを掛けます：負なら上下が反転します。
               *[other] 出力がそれぞれに重みを掛けます：負なら上下が反転します。
            }
       *[line]
            { $count ->
                [1] 出力が曲線に重みを掛けます：負なら上下が反転します。
               *[other] 出力が各曲線に重みを掛けます：負なら上下が反転します。
            }
    }
fit-plane-add = そして足します：まずバイアス{ $bias }、それから1つずつ。
fit-plane-add-no-bias = そして1つずつ足します。バイアスはありません。
fit-plane-output = 最後に、出力の{ $name }が和を曲げます。
fit-plane-explains =
    { $shape ->
        [plane] この和が答えです。分散の{ $share }を説明し、最良の平面の{ $line }を{ $compared ->
            [more] 上回ります
           *[less] 下回ります
        }。
       *[line] この和が答えです。分散の{ $share }を説明し、最良の直線の{ $line }を{ $compared ->
            [more] 上回ります
           *[less] 下回ります
        }。
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] この和が答えです。分散の{ $share }を説明し、最良の平面と同じです。
       *[line] この和が答えです。分散の{ $share }を説明し、最良の直線と同じです。
    }
fit-plane-no-better-than-mean = この和が答えです。分散をまったく説明しません：平均だけの答えを上回りません。
number-explained = R²
fit-plane-motion-sums = 第{ $layer }層の和 z が入力に対して、ニューロンごとの小さな図に描かれる。
fit-plane-motion-bend = 第{ $layer }層の小さな図のそれぞれで、z が a に曲がる。
fit-plane-motion-weigh =
    { $shape ->
        [plane] 各マップに出力の重みが掛けられ、その重みが上に現れる。
       *[line] 各曲線に出力の重みが掛けられる。重みが正なら実線、負なら破線。
    }
fit-plane-motion-add =
    { $shape ->
        [plane] 大きなマップがバイアスから始まり、マップが1つずつ光って足される。
       *[line] 大きな曲線がバイアスの高さで水平に始まり、曲線が1本ずつ光って足される。
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] 大きなマップが0から始まり、マップが1つずつ光って足される。
       *[line] 大きな曲線が0の高さで水平に始まり、曲線が1本ずつ光って足される。
    }
fit-plane-motion-output = 和が曲がって出力の答えになる。
fit-plane-motion-errors =
    { $shape ->
        [plane] 大きなマップのそばに R² が現れる：1から、損失と平均の損失の比を引いた値。
       *[line] 各点から曲線へ棒が伸び、R² が現れる：1から、損失と平均の損失の比を引いた値。
    }


## Plane: how the layers bend the plane

plane-heading = 層が平面を曲げる
plane-heading-unbent = 層が平面にすること
plane-opening = { $moment }のネットワークです。平面全体を見てください。
plane-opening-trained = ステップ{ $step }まで学習したネットワークです。平面全体を見てください。
plane-onto-line = 第{ $layer }層：W は平面を直線に移します（1ニューロン）。
plane-line-into-plane = 第{ $layer }層：W は直線を平面の中に置きます。
plane-line-onto-line = 第{ $layer }層：W は直線を伸縮し、負なら向きも変えます。
plane-flattens =
    { $onto ->
        [point] 第{ $layer }層：det W はゼロなので、W は平面を1点につぶします。
       *[line] 第{ $layer }層：det W はゼロなので、W は平面を直線につぶします。
    }
plane-keeps-lengths =
    { $doing ->
        [turns] 第{ $layer }層：W は長さを変えずに平面を回します。
        [mirrors] 第{ $layer }層：W は長さを変えずに平面を裏返します。
       *[stays] 第{ $layer }層：W は平面をそのまま保ちます。
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] 第{ $layer }層：W は裏返し、一方向を{ $long }倍に伸ばし、別の方向を{ $short }倍に縮めます。
       *[other] 第{ $layer }層：W は一方向を{ $long }倍に伸ばし、別の方向を{ $short }倍に縮めます。
    }
plane-stretches =
    { $doing ->
        [turns] 第{ $layer }層：W は平面を回し、2方向へ{ $long }倍と{ $short }倍に伸ばします。
        [mirrors] 第{ $layer }層：W は平面を裏返し、2方向へ{ $long }倍と{ $short }倍に伸ばします。
       *[stays] 第{ $layer }層：W は平面を2方向へ{ $long }倍と{ $short }倍に伸ばします。
    }
plane-squashes =
    { $doing ->
        [turns] 第{ $layer }層：W は平面を回し、2方向へ{ $long }倍と{ $short }倍に縮めます。
        [mirrors] 第{ $layer }層：W は平面を裏返し、2方向へ{ $long }倍と{ $short }倍に縮めます。
       *[stays] 第{ $layer }層：W は平面を2方向へ{ $long }倍と{ $short }倍に縮めます。
    }
plane-stretches-alike =
    { $doing ->
        [turns] 第{ $layer }層：W は平面を回し、{ $factor }倍に伸ばします。
        [mirrors] 第{ $layer }層：W は平面を裏返し、{ $factor }倍に伸ばします。
       *[stays] 第{ $layer }層：W は平面を{ $factor }倍に伸ばします。
    }
plane-squashes-alike =
    { $doing ->
        [turns] 第{ $layer }層：W は平面を回し、{ $factor }倍に縮めます。
        [mirrors] 第{ $layer }層：W は平面を裏返し、{ $factor }倍に縮めます。
       *[stays] 第{ $layer }層：W は平面を{ $factor }倍に縮めます。
    }
plane-no-shift = バイアスは0：何も動きません。
plane-shift = バイアスが全体をずらします。
plane-small-shift = バイアスが全体を、ここではごくわずかにずらします。
plane-bend = 曲げる：{ $what }。
plane-decides =
    { $count ->
        [1] 1本の直線で判定します：この{ $digits }点の正解率は{ $share }です。
       *[other] 1本の直線で判定します：{ $digits }点の正解率は{ $share }です。
    }
plane-one-side =
    { $count ->
        [1] すべてが同じ側、同じクラスです：この{ $digits }点の正解率は{ $share }です。
       *[other] すべてが同じ側、同じクラスです：{ $digits }点の正解率は{ $share }です。
    }
plane-borders-decide =
    { $count ->
        [1] { $spelled }本の直線の境界で判定します：この{ $digits }点の正解率は{ $share }です。
       *[other] { $spelled }本の直線の境界で判定します：{ $digits }点の正解率は{ $share }です。
    }
plane-one-region =
    { $count ->
        [1] すべてが同じ領域、同じクラスです：この{ $digits }点の正解率は{ $share }です。
       *[other] すべてが同じ領域、同じクラスです：{ $digits }点の正解率は{ $share }です。
    }
plane-classes-without-points = クラス{ $labels }になる点はありません。
plane-back-with-borders = 各段階を元に戻します：境界も一緒に戻ります。
plane-back-with-line = 各段階を元に戻します：直線も一緒に戻ります。
plane-back-with-one-class = 各段階を元に戻します：すべての点が同じクラスです。
plane-classes-of-inputs = 元の入力平面と、各場所が属するクラスです。
plane-undoing-bends =
    { $curves ->
        [single] { $space } では境界は真っすぐです。{ $activation } を元に戻すと、曲線に曲がります。
       *[several] { $space } では境界のどの部分も真っすぐです。{ $activation } を元に戻すと、それぞれが曲線に曲がります。
    }
plane-forward-again =
    { $bends ->
        [yes] もう一度順方向へ：活性化関数が平面を曲げ、番号の付いた点はすべて直線に乗ります。
       *[no] もう一度順方向へ：番号の付いた点はすべて直線に乗ります。
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] 曲がった平面は、離れた{ $spelled }か所で直線と交わります：それぞれが1本の直線に戻ります。
               *[curved] 曲がった平面は、離れた{ $spelled }か所で直線と交わります：それぞれが1本の曲線に戻ります。
            }
       *[folded]
            { $shape ->
                [straight] 曲がった平面は重なり、直線と{ $spelled }回交わります：それぞれが1本の直線に戻ります。
               *[curved] 曲がった平面は重なり、直線と{ $spelled }回交わります：それぞれが1本の曲線に戻ります。
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] 曲がった平面は、AからCを通ってBに至る細い帯です。直線は帯を2回切ります：それぞれの切り口に、入力平面の直線1本が丸ごと入ります。
       *[curved] 曲がった平面は、AからCを通ってBに至る細い帯です。直線は帯を2回切ります：それぞれの切り口に、入力平面の曲線1本が丸ごと入ります。
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight] 最終層の1本の直線が、ここでは{ $spelled }本の直線：その上で両スコアは等しくなります。
       *[curved] 最終層の1本の直線が、ここでは{ $spelled }本の曲線：その上で両スコアは等しくなります。
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight] 最終層の1本の直線が、ここでは{ $spelled }本の直線：その上で確率は1/2です。
       *[curved] 最終層の1本の直線が、ここでは{ $spelled }本の曲線：その上で確率は1/2です。
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight] 最終層の1本の直線が、ここでは{ $spelled }本の直線：その上でスコアは0です。
       *[curved] 最終層の1本の直線が、ここでは{ $spelled }本の曲線：その上でスコアは0です。
    }
plane-lines-there = 最終層の{ $spelled }本の直線
plane-borders-of-inputs =
    { $shape ->
        [straight] { $there }が、ここでは{ $spelled }本の直線：その上で上位2つのスコアは等しくなります。
       *[curved] { $there }が、ここでは{ $spelled }本の曲線：その上で上位2つのスコアは等しくなります。
    }

plane-motion-lay =
    { $classes ->
        [2] 入力平面が、軸、格子、すべての点とともに現れる。クラス{ $first }は丸、クラス{ $second }は四角形。
       *[other] 入力平面が、軸、格子、すべての点とともに現れる。クラスごとに形が違う。
    }
plane-motion-room = 次に広い場所が要るので、視点が遠ざかる。
plane-motion-linear = 平面全体が、格子も点も、第{ $layer }層の重みが移す先へ動く。
plane-motion-shift =
    { $moves ->
        [yes] 平面全体が第{ $layer }層のバイアスだけずれる。
       *[no] 第{ $layer }層のバイアスは0で、平面は動かない。
    }
plane-motion-bend =
    { $bends ->
        [yes] 第{ $layer }層の活性化関数が各座標を動かし、格子と点が曲がる。
       *[no] 第{ $layer }層の活性化関数は恒等関数で、格子と点はそのまま残る。
    }
plane-motion-decide =
    { $classes ->
        [2] 最後の空間に判定の直線が現れ、両側の半平面が色づく。
       *[other] 最後の空間に直線の境界が現れ、各クラスの領域が色づく。
    }
plane-motion-back =
    { $classes ->
        [2] 入力平面へ戻る道のりと、直線がそこに作る境界。
       *[other] 入力平面へ戻る道のりと、直線の境界がそこに作る境界。
    }
plane-motion-spaces = すべての空間の小さな図が、戻る順に大きくなり、それぞれに同じ番号の点がある。
plane-motion-again = 入力の隣で平面がもう一度順方向へ進み、境界上の番号の付いた点が直線に乗る。
plane-motion-run =
    { $classes ->
        [2] 丸で囲んだ点が境界に沿って走り、対になる点が最後の空間の直線に沿って走る。
       *[other] 丸で囲んだ点が境界に沿って走り、対になる点が最後の空間の境界に沿って走る。
    }


## Training: the parameters are played, phase by phase

training-heading = 学習の過程
training-heading-keyframes = キーフレームからキーフレームへ
training-opens = 学習前：点の{ $share }が正解です。
training-opens-tied = どの点でもスコアはすべて等しく、同点はクラス{ $label }とみなします。
training-rate-steps =
    学習率は{ $rate }から始め、{ $digits }ステップごとに{ $factor }倍します。
training-rate-cosine = 学習率は{ $rate }から{ $last }へ、コサイン曲線に沿って下がります。
training-opens-keyframe = 「{ $name }」：点の{ $share }が正解です。
training-from-keyframe = 「{ $before }」から「{ $after }」へ：損失は{ $old }から{ $new }になります。
training-at-moment = { $moment }：点の{ $share }が正解です。
training-between-moments = { $before }から{ $after }へ：損失は{ $old }から{ $new }になります。
training-by-step = ステップ{ $step }まで
training-by-keyframe = 「{ $name }」まで
training-still =
    { $when ->
        [whole] 終始、損失はほとんど動きません：{ $until }に{ $old }から{ $new }へ。
        [first] 初め、損失はほとんど動きません：{ $until }に{ $old }から{ $new }へ。
        [last] ここから先、損失はほとんど動きません：{ $until }に{ $old }から{ $new }へ。
       *[between] プラトーで損失はほとんど動きません：{ $until }に{ $old }から{ $new }へ。
    }
training-slow =
    { $fastest ->
        [yes] 損失が下がります：{ $until }に{ $old }から{ $new }へ。
       *[no] 損失がゆっくり下がります：{ $until }に{ $old }から{ $new }へ。
    }
training-steep =
    { $waits ->
        [yes] 損失が急に下がります：{ $until }に{ $old }から{ $new }へ。正解率はまだ動きません。
       *[no] 損失が急に下がります：{ $until }に{ $old }から{ $new }へ。
    }
training-gaining = 正解率が上がります：{ $until }に{ $old }から{ $new }へ。
training-climbs-again = 正解率が再び上がります：{ $until }に{ $old }から{ $new }へ。
training-loss-falls-too = 損失は{ $old }から{ $new }へ下がります。
training-rising = 損失が上がります：{ $until }に{ $old }から{ $new }へ。
training-restless = { $until }、損失は{ $old }と{ $new }の間を激しく行き来します。
training-down-with-a-rise = 損失は{ $until }に{ $old }から{ $new }へ。途中で{ $low }から{ $high }へ上がります。
training-up-with-a-fall = 正解率は{ $until }に{ $old }から{ $new }へ。途中で{ $high }から{ $low }へ下がります。
training-beyond = 損失が軸の範囲を超えます：{ $until }に{ $new }になります。
training-ends-keyframe = 「{ $name }」では点の{ $share }が正解です。
training-ringed = 丸印の{ $digits }個はまだ不正解です。
fit-training-opens =
    { $better ->
        [yes] 学習前に説明する分散は{ $share }です：R² は 1 − 損失 ÷ 平均の損失。
       *[no] 学習前、R² = 1 − 損失 ÷ 平均の損失 は{ $share }：平均だけの場合より劣ります。
    }
fit-training-opens-keyframe = 「{ $name }」：R² = 1 − 損失 ÷ 平均の損失 は{ $share }です。
fit-training-at-moment = { $moment }：R² = 1 − 損失 ÷ 平均の損失 は{ $share }です。
fit-training-gaining = R² が上がります：{ $until }に{ $old }から{ $new }へ。
fit-training-ends-keyframe = 「{ $name }」の最後は R² = { $share } です。
fit-training-ringed =
    { $shape ->
        [plane] 最良の平面：{ $line }。丸印：最大の誤差{ $error }。
       *[line] 破線、最良の直線：{ $line }。丸印：最大の誤差{ $error }。
    }
fit-training-motion-play = 学習が進み、当てはめ、誤差、損失、R² 、勾配が変わっていく。
fit-training-motion-close =
    { $shape ->
        [plane] 誤差が最大の点が丸で囲まれる。
       *[line] 最良の直線が破線で現れ、誤差が最大の点が丸で囲まれる。
    }
number-largest-error = 最大の誤差
number-explained-at-end = 最後の R²
label-explained = R²
remark-sample-of-target = { $sample }、y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R²（キーフレーム）
        [epoch] R²（エポック）
        [checkpoint] R²（チェックポイント）
        [round] R²（ラウンド）
        [update] R²（更新）
       *[step] R²（ステップ）
    }
    .short = R²
label-the-target = 目標値
label-fit = ネットワーク
label-data = データ
    .short = 点
label-error = 誤差
training-motion-open = パネルがすべて、開始時の状態で現れる。
training-motion-curves = 学習が進み、損失、正解の割合、勾配が変わっていく。
training-motion-end = 曲線が終わりに達する。
training-motion-play = 学習が進み、平面、境界、損失、勾配が変わっていく。
training-motion-close = まだ不正解の点が丸で囲まれる。


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = 1つだけ動かす：{ $parameter }
sweep-heading-scale = 第{ $layer }層の全重みに倍率を掛ける
sweep-heading-sample = 1つのネットワークに、サンプルを順に
sweep-opens-parameter = { $digits }個の全パラメータがスライダーです。動かすのは { $parameter } だけです。
sweep-opens-scale = { $digits }個の全パラメータがスライダーです。1つの倍率で層の全重みを動かします。
sweep-opens-sample = { $digits }個の全パラメータがスライダーです。動かさずに、サンプルを替えます。
sweep-pass = サンプルが1つネットワークを通ります。平面にはすべての点があります。
sweep-pass-of-samples = 各サンプルが同じネットワークを通り、それぞれの確率になります。
sweep-pass-of-samples-to-outputs = 各サンプルが同じネットワークを通り、それぞれの出力になります。
sweep-loss = このサンプルの損失：傾きが勾配（ピンク）です。
sweep-loss-of-samples = どのサンプルにも、それぞれの損失と勾配（ピンク）があります。
sweep-sets-out =
    { $kind ->
        [sample] ではサンプルを順に替えます：変化に注目してください。
        [scale] では倍率を動かします：変化に注目してください。
       *[parameter] では { $parameter } を動かします：変化に注目してください。
    }
sweep-goes-on = さらに続けます：変化に注目してください。
sweep-lowest-loss = { $where } で、このサンプルの損失が最小：勾配は{ $gradient }。
sweep-lowest-loss-only = { $where } で、このサンプルの損失が最小。全点の平均は{ $now }、その最小は{ $least }。
sweep-lowest-mean-loss-of-fit = { $where } で、全点の平均損失が最小：R² は{ $share }。
sweep-ends-fit = { $where } で損失は{ $loss }、R² は{ $share }。
sweep-ends-samples-of-fit = 勾配の向きはサンプルごとに違います。全体での R² は{ $share }です。
sweep-lowest-mean-loss = { $where } で、全点の平均損失が最小：{ $share }が正解。
sweep-neuron-changes =
    { $change ->
        [wakes] 第{ $layer }層のニューロン{ $neuron }が { $where } で動き出します：傾きは{ $slope }。
       *[off] 第{ $layer }層のニューロン{ $neuron }が { $where } で止まります：傾きは{ $slope }。
    }
sweep-factor-of = 倍率{ $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] ここでは{ $sample }が最も難しく、損失は{ $loss }、最大の勾配は{ $gradient }です。
       *[easiest] ここでは{ $sample }が最も易しく、損失は{ $loss }、最大の勾配は{ $gradient }です。
    }
sweep-ends = { $where } で損失は{ $loss }、全点の{ $share }が正解です。
sweep-ends-samples = 勾配の向きはサンプルごとに違います。ネットワークの正解率は{ $share }です。
sweep-motion-sliders = すべてのパラメータがスライダーとして現れ、ともにそのネットワークが現れる。
sweep-motion-pass = サンプルがネットワークを通る道と、平面が現れる。
sweep-motion-loss = 全範囲の損失が接線とともに描かれ、勾配が現れる。
sweep-motion-loss-of-one = 動くスライダーだけが残り、その全範囲の損失が接線とともに描かれる。
sweep-motion-on = { $parameter } のスライダーが進み、値、平面、境界、損失が変わる。
sweep-motion-on-fit = { $parameter } のスライダーが進み、値、当てはめ、損失が変わる。


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] 同じ初期値、異なる活性化関数
        [learning_rate] 同じ初期値、異なる学習率
        [optimizer] 同じ初期値、異なる最適化手法
        [init] 同じネットワーク、異なる初期値
        [scale] 同じ乱数の重み、異なるスケール
        [seed] 同じネットワーク、異なる乱数
        [layers] 同じ課題、異なる層
       *[several] 並べて比較
    }
contender-rate = 学習率{ $rate }
contender-scale = スケール{ $scale }
contender-seed = シード{ $seed }
contender-init =
    { $init ->
        [zeros] すべて0
        [symmetric] すべて同じ値
        [xavier] Xavierの初期値
        [he] Heの初期値
       *[normal] 乱数の初期値
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = 「{ $name }」
differing-part =
    { $part ->
        [activations] 活性化関数
        [layers] ネットワークの形
        [optimizer] 最適化手法
        [learning_rate] 学習率
        [init] 重みの初期値の選び方
        [scale] 重みの初期値のスケール
       *[seed] 重みの初期値の乱数
    }
comparison-opening = { $spelled }種の活性化関数：初期値も点もステップ数も同じです。
comparison-opening-of-trainings = 同じ点で{ $spelled }通りの学習をします。違うのは{ $parts }です。
comparison-guide-to-scores = それぞれ、入力、クラスのスコア、損失、勾配を示します。
comparison-guide-to-fit = それぞれ、当てはめ、目標値と答え、損失、勾配を示します。
comparison-guide-to-layer = それぞれ、入力、最後の隠れ層、損失、勾配を示します。
comparison-shrinks = ステップ0で最終層から第1層へ：{ $name }では{ $last }から{ $first }、{ $other }では{ $other_last }から{ $other_first }です。
comparison-delta-shrinks = ステップ0の δ = ∂L/∂z、最終層から第1層へ：{ $name }では{ $last }から{ $first }、{ $other }では{ $other_last }から{ $other_first }です。
comparison-slopes =
    { $kind ->
        [sigmoid] ユニットを通って戻るものには、その傾きが掛かります。シグモイドの傾きは最大1/4、中央値は{ $slope }、{ $other }では{ $other_slope }です。
       *[other] ユニットを通って戻るものには、その傾きが掛かります。傾きの中央値は{ $name }で{ $slope }、{ $other }で{ $other_slope }です。
    }
comparison-factors-back =
    { $weigh ->
        [alike] 重みは全体で δ を{ $name }で{ $weights }倍、{ $other }で{ $other_weights }倍にし、ほぼ同じです。
       *[apart] 重みは全体で δ を{ $name }で{ $weights }倍、{ $other }で{ $other_weights }倍にします。
    }{ $kind ->
        [sigmoid] 傾きは、シグモイドではどれも1/4以下で、{ $slopes }倍と{ $other_slopes }倍にします。
       *[other] 傾きは{ $slopes }倍と{ $other_slopes }倍にします。
    }
comparison-flat-yet-long = ステップ0で、{ $name }では傾きの{ $share }が{ $slope }未満です。それでも第1層の重みの勾配の方が長い：通ったものに、より大きな重みが掛かります。
comparison-no-first-gradient = ステップ0では、{ $names }のどの重みにも勾配がありません。
comparison-last-layer-first = ステップ0で、{ $names }では最終層の重みにしか勾配がありません。
comparison-sets-out =
    { $which ->
        [both] 両方を1ステップずつ学習させます。
       *[all] すべてを1ステップずつ学習させます。
    }
comparison-goes-on = さらに1ステップずつ進みます。
comparison-tie-broken = 最終層が動いたので、ステップ1では第1層にも勾配があります：{ $name }で{ $gradient }。
comparison-explodes = { $name }は爆発します：損失はステップ{ $step }までに{ $before }から{ $now }へ。
comparison-dies =
    { $count ->
        [1] ステップ{ $step }で、あるユニットの最後の点が0を下回ります：{ $name }では{ $units }個中{ $dead }個が死にました。
       *[other] ステップ{ $step }で、最後の点が0を下回ります：{ $name }では{ $units }個中{ $dead }個が死にました。
    }
comparison-first = 最初は{ $name }：ステップ{ $step }で課題を解きます。
comparison-second = 続いて{ $name }、ステップ{ $step }です。
comparison-last = 最後に解くのは{ $name }、ステップ{ $step }です。
comparison-midway = ステップ{ $step }で損失が最小なのは{ $names }：{ $loss }。
comparison-midway-same = ステップ{ $step }では、損失はまだどれも同じ値です：{ $loss }。
comparison-all-go-on =
    { $which ->
        [both] どちらも最後まで進みます。
       *[all] どれも最後まで続けます。
    }
comparison-one-goes-on = 残りの1つが続きます：解けるでしょうか。
comparison-others-go-on = 残りが続きます：解けるでしょうか。
comparison-none-yet =
    { $which ->
        [both] どちらか解けるでしょうか。
       *[all] どれか解けるでしょうか。
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] この初期値からは、どちらも{ $task }を解けません。
               *[all] この初期値からは、どれも{ $task }を解けません。
            }
       *[own]
            { $which ->
                [both] どちらも{ $task }を解けません。
               *[all] どれも{ $task }を解けません。
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] この初期値から、どちらも{ $task }を解きます。
               *[all] この初期値から、どれも{ $task }を解きます。
            }
       *[own]
            { $which ->
                [both] どちらも{ $task }を解きます。
               *[all] どれも{ $task }を解きます。
            }
    }
comparison-some-solve =
    { $start ->
        [same] この初期値から{ $task }を解くのは、{ $names }だけです。
       *[own] { $task }を解くのは、{ $names }だけです。
    }
comparison-only = 違うのは{ $parts }だけです。
comparison-not-only = { $parts }が違い、それに伴って点の順序も違います。
comparison-why-diverged = ステップ{ $step }からは毎回損失が上がり、ついに有限の数でなくなりました。
comparison-diverged-at = 値が有限だった最後のステップ{ $step }で、損失は{ $loss }でした。
comparison-why-worse = 損失は最初より高く終わります：{ $before }から{ $now }へ。
comparison-why-rate = 最後の損失は{ $name }で{ $small }、{ $other }で{ $large }：後者はステップが大きすぎます。
comparison-why-dead =
    { $stays ->
        [yes] 死んだ{ $activation }ユニットの傾きは0：勾配が通らず、死んだままです。
       *[no] 死んだ{ $activation }ユニットの傾きは0：勾配が通りません。
    }
comparison-why-saturated = 最後に第{ $layer }層で飽和しているのは、{ $name }で{ $units }個中{ $flat }個、{ $other }で{ $fewer }個です。
comparison-why-vanishing = ステップ0の重みの勾配は、最終層で{ $last }、第1層で{ $first }でした。
comparison-first-step = 最初のステップで第1層の重みは、{ $name }で { $rate } × { $small }、{ $other }で { $rate } × { $large } 動きます：約{ $times }倍です。
comparison-answers-alike =
    { $share ->
        [yes] { $name }では、最終層に届く値の差は点どうしで最大{ $spread }です：そのため { $p } は最後にどの点でも{ $value }、つまりクラス1の割合です。
       *[no] { $name }では、最終層に届く値の差は点どうしで最大{ $spread }です：そのため { $p } は最後にどの点でも{ $value }です。
    }
comparison-why-equal = 等しいユニットは勾配も等しい：違いは決して生まれません。
comparison-why-no-gradient = どの重みの勾配も0：重みは動く向きがわかりません。
comparison-why-never-bent = 直線を重ねても直線：曲げなければ、深くしても変わりません。
comparison-best-line = 1本の直線でも{ $share }まで正解できますが、損失は高くなり、学習は損失に従います。
comparison-slow = { $name }は遅い：ステップ0の第1層の重みの勾配は{ $small }、{ $fast }では{ $large }でした。
comparison-how-it-dies =
    { $stays ->
        [yes] ステップ{ $step }で、このユニットの最大の z が{ $before }から{ $after }に下がります：全点で傾きも勾配も0になり、重みは動きません。
       *[no] このユニットの全点の z：ステップ{ $step }で最大値が{ $before }から{ $after }に下がり、傾きは0です。
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = ステップ{ $step }は長すぎます：勾配の{ $rate }倍で、このユニットの最大の z が{ $before }から{ $after }に下がります。全点で傾きが0になり、重みは動きません。
comparison-why-it-dies = δ の平均は{ $delta }で、z が小さくなれば損失は下がります。しかし勾配の{ $rate }倍では行きすぎで、z が最大の点では{ $before }から{ $after }に下がります。
comparison-never-alive = このユニットの全点の z：一度も0を超えず、0以下では傾きは0です。
comparison-starts-counted =
    { $framed ->
        [yes] { $task }を解いた数：{ $counts }。枠は先ほど見た初期値で、1つの例です。
       *[no] { $task }を解いた数：{ $counts }。
    }
comparison-starts-item = { $name }は{ $solved }
comparison-starts = 同じことを{ $starts }通りの初期値で：{ $task }を解くのはどれでしょうか。
comparison-motion-lay = { $spelled }枚のパネルが、学習ごとに1枚現れる：{ $names }。
comparison-motion-staircases = 各パネルに、ステップ0での各層の勾配が数値つきの棒で現れ、その間に各層から1つ下の層への倍率が現れる。
comparison-motion-staircases-again = ステップ0の重みの勾配が、損失の推移とともに現れる。
comparison-motion-answers = ユニットの数に代わって、各パネルのネットワークが全点に出す答えが示される。
comparison-motion-slopes = 各パネルに活性化関数の曲線が現れ、その下に、多くの点でのユニットの z の印が現れる。最も急な接線は破線、傾きが中央値の接線は実線。
comparison-motion-run = すべての学習がステップ{ $start }からステップ{ $end }まで一緒に進む。
comparison-motion-verdicts = 各パネルの結果が現れる。
comparison-motion-all = すべてのパネルが再び明るくなる。
comparison-motion-one = { $name }のパネルだけが明るいまま、他は暗くなる。
comparison-motion-watch-unit = パネルに、1つのユニットの全点の z が、0の両側にステップごとに描かれる。最大値は太線。どの点も0を超えなくなるステップに印が付く。
comparison-motion-split-step = 図が場所を空け、z が最大の点でステップが z をどう変えるかが、バイアス、重み、入力の分に分けて示される。
comparison-motion-starts = パネルが消え、{ $starts }通りの初期値からの学習の入力平面が1つずつ現れる。課題が解けたものにはチェックが付き、その数が数えられる。
comparison-motion-start-seen = パネルで見た初期値が、各学習で枠に囲まれる。


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] 重み減衰を加えた勾配降下法の1ステップ
        [momentum] モメンタムを使う勾配降下法の1ステップ
        [rmsprop] RMSPropの1ステップ
        [adam] Adamの1ステップ
       *[sgd] 勾配降下法の1ステップ
    }
update-opening = 全点の平均損失は{ $loss }です。各重みをどちらへ動かせばよいでしょうか。
update-mean =
    { $points ->
        [1] 各辺に損失の勾配を示します：その重みで損失が上がる速さです。
       *[other] 各辺に全{ $digits }点の平均損失の勾配を示します：その重みで損失が上がる速さです。
    }
update-mean-biases = 各ニューロンには、そのバイアスによる速さを示します。
update-one-point =
    { $count ->
        [1] 1つの点が示す { $weight } の勾配です。点はこれだけです。
       *[other] これは1つの点でした。{ $digits }個の点それぞれに { $weight } の勾配があります。
    }
update-every-point =
    { $count ->
        [1] 勾配の元：ただ1つの点に { $weight } の勾配があります。
       *[other] 勾配の元：{ $digits }個の点それぞれに { $weight } の勾配があります。
    }
update-pulls-both = { $ups }個は { $weight } を大きく、{ $downs }個は小さくする向きです：更新には平均を使います。
update-pulls-one =
    { $way ->
        [up] { $weight } を小さくする向きの点はありません：更新には平均を使います。
       *[down] { $weight } を大きくする向きの点はありません：更新には平均を使います。
    }
update-pulls-alone =
    { $way ->
        [up] { $weight } を大きくする向きです：点は1つなので、その勾配を更新に使います。
       *[down] { $weight } を小さくする向きです：点は1つなので、その勾配を更新に使います。
    }
update-pulls-none = { $weight } の勾配はどの点でも0なので、平均も0です。
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $size }点のミニバッチ{ $spelled }個の平均は、{ $low }から{ $high }です：学習は1ステップに1個、このステップは全点を使います。
               *[same] { $size }点のミニバッチ{ $spelled }個の平均は、ここではどれも{ $low }です：学習は1ステップに1個、このステップは全点を使います。
            }
       *[full]
            { $spread ->
                [apart] { $size }点のミニバッチ{ $spelled }個の平均は、{ $low }から{ $high }です：計算は軽く、精度は落ちます。
               *[same] { $size }点のミニバッチ{ $spelled }個の平均は、ここではどれも{ $low }です：計算は軽くなります。
            }
    }
update-batches-rest = エポック最後のバッチは{ $rest }点です。
update-take-mean =
    { $count ->
        [1] すべての重みとバイアスで、その勾配をステップに使います。
       *[other] 次に、すべての重みとバイアスで全点の平均をとります。
    }
update-take-mean-no-bias =
    { $count ->
        [1] すべての重みで、その勾配をステップに使います。
       *[other] 次に、すべての重みで全点の平均をとります。
    }
update-one-moves =
    { $against ->
        [decay] 各重みは、減衰を加えた勾配×学習率だけ、逆向きに動きます。
        [momentum] 各重みは、速度×学習率だけ、逆向きに動きます。
        [rmsprop] 各重みは、この商×学習率だけ、逆向きに動きます。
        [adam] 各重みは、この商×学習率だけ、逆向きに動きます。
       *[gradient] 各重みは、勾配×学習率だけ、逆向きに動きます。
    }
update-stage-decay = 重み減衰は、各勾配にパラメータ自身の{ $decay }倍を足します。
update-stage-momentum =
    { $decayed ->
        [yes] 速度は、前の速度の{ $share }倍に、減衰を加えた勾配を足したものです。
       *[no] 速度は、前の速度の{ $share }倍に、勾配を足したものです。
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] モメンタムは速度に従います。初めは0なので、今は減衰を加えた勾配です。
       *[no] モメンタムは速度に従います。初めは0なので、今は勾配です。
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSPropは減衰を加えた各勾配を、その2乗の移動平均の平方根で割ります。
       *[no] RMSPropは各勾配を、その2乗の移動平均の平方根で割ります。
    }
update-stage-adam =
    { $decayed ->
        [yes] Adamは減衰を加えた勾配の移動平均を、2乗の移動平均の平方根で割ります。
       *[no] Adamは勾配の移動平均を、2乗の移動平均の平方根で割ります。
    }
update-decay = 減衰
update-mean-gradient = 平均
update-root = 二乗平均平方根
update-rate = 学習率
update-gradient = 勾配
update-all-move =
    { $count ->
        [1] これで全部です：パラメータは{ $digits }個です。
       *[other] { $digits }個の全パラメータが、同時にこのステップを進みます。
    }
update-all-move-unseen = ここの数値のうち{ $digits }個は、表示が前と同じです。
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] 全点の平均損失は{ $before }から{ $after }に下がります。
               *[alike] 全点の平均損失はわずかに下がります：{ $change }。
            }
        [uphill]
            { $digits ->
                [differ] 全点の平均損失は{ $before }から{ $after }に上がります：このステップは下り坂ではありません。
               *[alike] 全点の平均損失はわずかに上がります：{ $change }。このステップは下り坂ではありません。
            }
        [rises]
            { $digits ->
                [differ] 全点の平均損失は{ $before }から{ $after }に上がります：ステップが大きすぎました。
               *[alike] 全点の平均損失はわずかに上がります：{ $change }。ステップが大きすぎました。
            }
       *[stays] 全点の平均損失は{ $before }のままです。
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] 損失は{ $before }から{ $after }に下がります。
               *[alike] 損失はわずかに下がります：{ $change }。
            }
        [rises]
            { $digits ->
                [differ] 損失は{ $before }から{ $after }に上がります：ステップが大きすぎました。
               *[alike] 損失はわずかに上がります：{ $change }。ステップが大きすぎました。
            }
        [uphill]
            { $digits ->
                [differ] 損失は{ $before }から{ $after }に上がります：このステップは下り坂ではありません。
               *[alike] 損失はわずかに上がります：{ $change }。このステップは下り坂ではありません。
            }
       *[stays] 損失は{ $before }のままです。
    }
update-loss-endless = 全点の平均損失はもう有限の数ではありません：ステップがあまりに大きすぎました。
update-motion-stand = ネットワークが重みとともに現れ、平均損失が光る。
update-motion-mean = 辺とバイアスに、平均損失の勾配が表示される。
update-motion-mean-no-bias = 辺に、平均損失の勾配が表示される。
update-motion-spread =
    { $points ->
        [1] { $weight } の勾配が数直線の上に置かれる。
       *[other] 点ごとの { $weight } の勾配が数直線の上に広がる。
    }
update-motion-average = それらが平均に集まり、平均が数直線に残る。
update-motion-batches = 3個のミニバッチの点が順に光り、それぞれの平均が数直線に残る。
update-motion-stage = 辺とバイアスの勾配が、そこから作られる値に変わる。
update-motion-stage-no-bias = 辺の勾配が、そこから作られる値に変わる。
update-motion-one = { $weight } の勾配がその下に滑り込み、重みが新しい値に変わり、辺も変わる。
update-motion-all = 残りの重みとバイアスがすべて新しい値に変わり、辺も変わる。
update-motion-all-no-bias = 残りの重みがすべて新しい値に変わり、辺も変わる。
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] 損失の数値が下がる。
               *[other] 全点の平均損失の数値が下がる。
            }
       *[other]
            { $points ->
                [1] 損失の数値が新しい値に変わる。
               *[other] 全点の平均損失の数値が新しい値に変わる。
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = 1つのニューロンを分解する：{ $neuron }
graph-opening = ニューロンの計算グラフ：各ノードは小さな計算を1つします。
graph-enter =
    { $inputs ->
        [1] 入力、その重み、バイアスが入ります。
       *[other] 各入力、それぞれの重み、バイアスが入ります。
    }
graph-enter-no-bias =
    { $inputs ->
        [1] 入力とその重みが入ります。
       *[other] 各入力とそれぞれの重みが入ります。
    }
graph-multiply =
    { $inputs ->
        [1] 乗算ノードは2つの数を掛けます。
       *[other] 各乗算ノードは2つの数を掛けます。
    }
graph-add =
    { $inputs ->
        [1] 加算ノードがバイアスを足します：これが z です。
       *[other] 加算ノードが積とバイアスを足します：これが z です。
    }
graph-add-no-bias =
    { $inputs ->
        [1] 加算ノードに来る積は1つだけ、バイアスもなし：これが z です。
       *[other] 加算ノードが積を足します：これが z です。
    }
graph-activate = 活性化関数が z を曲げます：{ $activation }で a を作ります。
graph-arrive = 次は逆向きです。損失はネットワークの誤りの大きさです。それが a にどう反応するかが、残りのネットワークから届きます：{ $gradient }。
graph-slope =
    { $does ->
        [nothing] 活性化関数の局所的な微分は傾き{ $slope }です。何も届かず、何も先へ進みません。
        [stops] 活性化関数の局所的な微分は傾きで、ここでは0：何も先へ進みません。
        [keeps] 活性化関数の局所的な微分は傾きで、ここでは1：勾配はそのまま進みます。
        [turns] 活性化関数の局所的な微分は傾き{ $slope }：勾配の符号が変わります。
        [shrinks] 活性化関数の局所的な微分は傾き{ $slope }：これを掛けて、小さくなって進みます。
       *[grows] 活性化関数の局所的な微分は傾き{ $slope }：これを掛けて、大きくなって進みます。
    }
graph-sum = 加算は届いた値をそのまま流します：局所的な微分はすべて1。これでバイアスの勾配が出ます。
graph-sum-no-bias = 加算は届いた値をそのまま流します：局所的な微分はすべて1。
graph-to-weights = 乗算の局所的な微分は相手の因子です：重みなら入力。これに δ を掛けたものが勾配です。
graph-to-inputs =
    { $others ->
        [yes] 入力の局所的な微分は重みです：これに δ を掛けて戻し、層の他のニューロンの分と足します。
       *[no] 入力の局所的な微分は重みです：これに δ を掛けて戻すと、損失が入力にどう反応するかになります。
    }
graph-replay = どのノードも、届いた値と自分の局所的な微分だけで足ります。
graph-motion-lay =
    { $inputs ->
        [1] グラフが順に現れる：入力、重み、バイアス、乗算ノード、加算ノード、活性化関数。
       *[other] グラフが順に現れる：各入力、各重み、バイアス、各乗算ノード、加算ノード、活性化関数。
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] グラフが順に現れる：入力、重み、乗算ノード、加算ノード、活性化関数。
       *[other] グラフが順に現れる：各入力、各重み、各乗算ノード、加算ノード、活性化関数。
    }
graph-motion-enter = 数値が箱から線の上へ出てくる。
graph-motion-multiply =
    { $inputs ->
        [1] パルスが乗算ノードに入り、積が出てくる。
       *[other] パルスが各乗算ノードに入り、積が出てくる。
    }
graph-motion-add = パルスが加算ノードに入り、z が出てくる。
graph-motion-activate = パルスが活性化関数に入り、点が曲線に沿って動いて、a が出てくる。
graph-motion-arrive = パルスが損失の側から入り、a の線のそばに勾配が現れる。
graph-motion-slope = z の線の上に傾きが現れる。パルスがそこを通って戻り、線のそばに積が現れる。
graph-motion-sum = 加算ノードへの各線の上に1が現れる。パルスがすべての線を戻り、それぞれのそばに勾配が現れる。
graph-motion-to-weights =
    { $inputs ->
        [1] 重みの線の上に入力が現れる。パルスがそこを通って戻り、線のそばに勾配が現れる。
       *[other] 各重みの線の上に入力が現れる。パルスがそこを通って戻り、線のそばに勾配が現れる。
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] 入力の線の上に重みが現れる。パルスがそこを通って戻り、線のそばに積が現れる。
       *[other] 各入力の線の上に重みが現れる。パルスがそこを通って戻り、線のそばに積が現れる。
    }
graph-motion-replay = パルスがもう一度グラフ全体を、損失の側からすべての箱まで戻る。


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = 損失の地形
landscape-opening =
    { $way ->
        [right] { $name } だけを変えたときの損失です。接線の傾きは勾配{ $slope }です：上りは左なので、ステップは右へ進みます。
       *[left] { $name } だけを変えたときの損失です。接線の傾きは勾配{ $slope }です：上りは右なので、ステップは左へ進みます。
    }
landscape-opening-flat = { $name } だけを変えたときの損失です。いまの位置では勾配が0で、接線は水平です。
landscape-step =
    { $factor ->
        [1] 学習率{ $rate }の1ステップ：傾きによる予測は{ $promised }、損失の変化は{ $change }です。
        [10] その10倍：傾きによる予測は{ $promised }、損失の変化は{ $change }です。
       *[100] その100倍：傾きによる予測は{ $promised }、損失の変化は{ $change }です。
    }
landscape-step-beyond =
    { $factor ->
        [1] 学習率{ $rate }の1ステップ：傾きの予測では損失が負になりますが、実際の変化は{ $change }です。
        [10] その10倍：傾きの予測では損失が負になりますが、実際の変化は{ $change }です。
       *[100] その100倍：傾きの予測では損失が負になりますが、実際の変化は{ $change }です。
    }
landscape-step-over =
    { $factor ->
        [1] 学習率{ $rate }の1ステップ：いちばん低い所を越えて、反対側を上ります。予測は{ $promised }、実際は{ $change }です。
        [10] その10倍：いちばん低い所を越えて、反対側を上ります。予測は{ $promised }、実際は{ $change }です。
       *[100] その100倍：いちばん低い所を越えて、反対側を上ります。予測は{ $promised }、実際は{ $change }です。
    }
landscape-step-endless =
    { $factor ->
        [1] 学習率{ $rate }の1ステップ：損失はもう有限の数ではありません。
        [10] その10倍：損失はもう有限の数ではありません。
       *[100] その100倍：損失はもう有限の数ではありません。
    }
landscape-lesson =
    { $kept ->
        [all-kept] どのステップも傾きの予測に近い：この範囲では損失はほぼ直線です。
        [small-kept] 小さなステップは傾きの予測に近く、大きなステップは違います：損失が接線から離れるのです。
        [none-promised] ここの傾きは0です：変化の予測も0です。
       *[none-kept] 小さなステップでも、傾きの予測どおりになるには大きすぎます。
    }
landscape-all-parameters = すべてのパラメータを同時に、学習率{ $rate }で動かします。
landscape-over = すべてのパラメータを同時に、学習率{ $rate }で動かします：ステップの長さは{ $length }ですが、損失が元より小さいのは最初の{ $lower }だけです。
landscape-again =
    { $then ->
        [all-rise] 最初のステップの後、傾きは約{ $times }倍です：次のステップも同じ倍率で長くなり、3つのステップはどれも損失を上げます。
        [third-falls] 最初のステップの後、傾きは約{ $times }倍です：次のステップも同じ倍率で長くなり、損失は再び上がります。3番目のステップでは下がります。
        [rises] 最初のステップの後、傾きは約{ $times }倍です：次のステップも同じ倍率で長くなり、損失は再び上がります。
       *[falls] 最初のステップの後、傾きは約{ $times }倍です：次のステップも同じ倍率で長くなり、損失は{ $loss }になります。
    }
landscape-map = 今度は { $first } と { $second } を変え、上から見ます：点線があの曲線です。等高線の上では損失が同じです。
landscape-arrow = 等高線に沿うと損失は変わりません。勾配は直角に上りを指すので、ステップは逆向きです。
landscape-flat = この平面では勾配が0です：下る向きがありません。
landscape-path =
    { $others ->
        [0] 学習の道のり：始点から終点まで。
       *[other] この平面での学習の道のりです。他の{ $digits }個のパラメータも動いたので、等高線も変わりました。
    }
landscape-motion-curve = 損失の曲線と、出発点での接線が描かれる。
landscape-motion-step = 球が曲線に沿って転がり、印が接線を下る。線が両者の隔たりを示す。
landscape-motion-closer = 図が再び最初のステップに近づく。
landscape-motion-over =
    { $marked ->
        [yes] 球が損失の上を最初のステップに沿って転がる。表がステップの長さ、傾きが予測した損失、実際の損失を示す。帯が、損失が小さい範囲を示す。
       *[no] 球が損失の上を最初のステップに沿って転がる。表がステップの長さ、傾きが予測した損失、実際の損失を示す。
    }
landscape-motion-again = 球は、そのつど今いる場所の勾配に逆らって転がり続ける。表がステップの長さと実際の損失を示す。
landscape-motion-map = 曲線を上から見ると、2つのパラメータに対する損失の地図の上の点線になる。地図は等高線が1本ずつ現れる。
landscape-motion-arrow = 2本の矢印が等高線と直角に伸びる：勾配と、その逆のステップの向き。
landscape-motion-flat = ネットワークの位置が丸で囲まれる。
landscape-motion-path = 学習の道のりが、始点から終点まで地図の上に描かれる。


## Depth: the gradient goes back through the layers

depth-heading = 深さと勾配
depth-opening = 勾配はどれだけ第1層に届くでしょうか。出発点は出力で、δ の大きさは{ $size }です。
depth-first-step = 1層戻ると、重みと傾きが掛かり、大きさは{ $factor }倍になります。
depth-no-gradient = 1層戻ります：0からは何も生まれません。
depth-path-sigmoid = 最も強い経路では、層ごとに重み1つと傾き1つを掛けます。シグモイドの傾きは最大1/4です。
depth-path = 最も強い経路では、層ごとに重み1つと傾き1つを掛けます。その最大の傾きは{ $slope }です。
depth-lesson =
    { $course ->
        [shrinks] 1層ごとの倍率は{ $least }から{ $most }で、縮みます：出力の{ $last }から第1層の{ $first }へ。
       *[grows] 1層ごとの倍率は{ $least }から{ $most }で、大きくなります：出力の{ $last }から第1層の{ $first }へ。
    }
depth-one-step =
    { $course ->
        [shrinks] 縮みます：出力の{ $last }から第1層の{ $first }へ。
        [grows] 大きくなります：出力の{ $last }から第1層の{ $first }へ。
       *[mixed] 変わりません：出力で{ $last }、第1層で{ $first }です。
    }
depth-mixed = 戻る{ $steps }段階のうち{ $digits }段階で縮みます：出力で{ $last }、第1層で{ $first }です。
depth-silent = 出力は最後の桁まで正しく、勾配が出ていきません。
depth-stops =
    { $layer ->
        [1] 第1層には何も届きません：そこで勾配は0です。
       *[other] 第{ $digits }層で0になります：それより前の層には何も届きません。
    }
depth-cause =
    { $cause ->
        [slopes-shrink] 経路上の重みの積は{ $weights }、傾きの積は{ $slopes }：縮めるのは傾きです。
        [weights-shrink] 経路上の傾きの積は{ $slopes }、重みの積は{ $weights }：縮めるのは重みです。
        [weights-grow] 経路上の傾きの積は{ $slopes }、重みの積は{ $weights }：大きくするのは重みです。
        [slopes-grow] 経路上の重みの積は{ $weights }、傾きの積は{ $slopes }：大きくするのは傾きです。
        [both-grow] 経路上の重みの積は{ $weights }、傾きの積は{ $slopes }：両方が大きくします。
        [slopes-most] 経路上の重みの積は{ $weights }、傾きの積は{ $slopes }：両方が縮め、主因は傾きです。
        [weights-most] 経路上の傾きの積は{ $slopes }、重みの積は{ $weights }：両方が縮め、主因は重みです。
       *[both-shrink] 経路上の重みの積は{ $weights }、傾きの積は{ $slopes }：両方が縮めます。
    }
depth-cause-cancelled = この経路上の重みの積は{ $weights }、傾きの積は{ $slopes }です。ほかの経路と合わせると、{ $product }はδ = { $delta }になります。
depth-change =
    { $pace ->
        [nothing] 学習率{ $rate }の1ステップでは、最終層でも第1層でも重みは動きません。
        [still] 学習率{ $rate }の1ステップで、最終層の重みは{ $last }動き、第1層の重みはまったく動きません。
        [slow] 学習率{ $rate }の1ステップ：重みは最終層で{ $last }、第1層で{ $first }動きます。第1層の学習は遅いです。
        [less] 学習率{ $rate }の1ステップ：重みは最終層で{ $last }、第1層でそれより小さい{ $first }動きます。
        [more] 学習率{ $rate }の1ステップ：重みは最終層で{ $last }、第1層でそれより大きい{ $first }動きます。
       *[alike] 学習率{ $rate }の1ステップ：重みは最終層で{ $last }、第1層でもほぼ同じ{ $first }動きます。
    }
depth-motion-start = 10の累乗の軸が現れ、出力のデルタの棒が伸びる。
depth-motion-step = 勾配が第{ $layer }層へ戻る。パルスが経路を下り、その層の棒が伸びる。
depth-motion-line = 棒の先を、出力から第1層まで線が走る。
depth-motion-weigh = 経路の重みがその積に、傾きがその積に集まる。
depth-motion-change = 棒が1ステップでの重みの変化に変わり、軸は0から始まる。


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = なぜ誤差逆伝播法か
cost-opening =
    { $count ->
        [1] 損失は{ $digits }個のパラメータでどう変わるでしょうか。少しずらし、もう一度計算して確かめます。
       *[other] 損失は{ $digits }個のパラメータそれぞれでどう変わるでしょうか。1つずらし、もう一度計算して確かめます。
    }
cost-first = 重み1つを上下にずらします：順伝播2回、乗算{ $products }回で、傾きが1つわかります。
cost-all = { $parameters }個の重みとバイアスすべてでは、順伝播{ $passes }回、乗算{ $products }回です。
cost-all-no-bias = { $parameters }個の重みすべてでは、順伝播{ $passes }回、乗算{ $products }回です。
cost-forward = 誤差逆伝播法は1回だけ順伝播し（乗算{ $products }回）、全活性値を残します。
cost-back = 次に1回戻り（乗算さらに{ $products }回）、全勾配が出ます：各層は次の層の結果を使います。
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] 勾配は同じ：数値微分は乗算{ $nudging }回、誤差逆伝播法{ $backpropagation }回の{ $times }倍です。
               *[about] 勾配は同じ：数値微分は乗算{ $nudging }回、誤差逆伝播法{ $backpropagation }回の約{ $times }倍です。
            }
       *[apart]
            { $exact ->
                [exact] 数値微分は乗算{ $nudging }回、誤差逆伝播法{ $backpropagation }回の{ $times }倍です。
               *[about] 数値微分は乗算{ $nudging }回、誤差逆伝播法{ $backpropagation }回の約{ $times }倍です。
            }
    }
cost-chart = 同じ回数をパラメータ数に対して描きます。両軸とも10の累乗です。
cost-growth =
    { $growth ->
        [square] パラメータが10倍になると、計算量は数値微分で約100倍、誤差逆伝播法で約10倍です。
        [faster] パラメータが増えると、数値微分の計算量は誤差逆伝播法より速く増えます。
       *[slower] パラメータが増えると、どちらの計算量も増えます。
    }
cost-largest = { $shape }、パラメータ{ $parameters }個：乗算は数値微分で{ $nudging }回、誤差逆伝播法で{ $backpropagation }回です。
cost-motion-network = ネットワークが現れ、その下に乗算を数えるパネルが現れる。
cost-motion-first = 重みが1つ光る。上にずらすとパルスが層を走り、下にずらすともう1つのパルスが走る。
cost-motion-all = パラメータが1つずつ、次第に速く光り、パルスが層を走って、カウンターが増える。
cost-motion-forward = ネットワークは元のまま。パルスが1つ前へ走り、活性値が現れる。
cost-motion-back = パルスが1つ出力から戻り、層ごとにすべての勾配が現れる。
cost-motion-bars = 2つの回数が同じ縮尺の棒になる。
cost-motion-chart = 軸が現れ、このネットワークの2つの回数がその上に現れる。
cost-motion-grow = 2本の線がより大きなネットワークへ伸び、一方はより急になる。
cost-motion-gap = 最大のネットワークの2つの回数の間に矢印が伸びる。


## Labels in the picture

label-value-forward = 値
label-local-derivative = 局所的な微分
    .short = 微分
label-gradient-back = 損失の勾配
    .short = 勾配
label-rest-of-network = 残りのネットワーク
    .short = 残り
label-class = クラス{ $label }
    .short = { $label }
label-class-head = クラス
    .short = 類
label-input = 入力
label-named-input = { $name } { $input }
label-picture-weights = ニューロン{ $neuron }の重み
    .short = { $neuron }番：w
label-picture-weight-gradients = ニューロン{ $neuron }の ∂L/∂w
    .short = { $neuron }番：∂L/∂w
label-picture-input-gradients = 各画素の ∂L/∂x
    .short = ∂L/∂x
label-picture-scale = 黒{ $low }、白{ $high }
label-more-neurons = 他{ $digits }個
label-hidden = 隠れ層{ $layer }
label-output = 出力
label-class-scores = クラスのスコア
    .short = スコア
label-score-of-class-1 = クラス{ $label }のスコア
    .short = スコア
label-class-probabilities = クラスの確率
    .short = 確率
label-probability-of-class-1 = クラス{ $label }の確率
    .short = 確率
label-layer = 第{ $layer }層
label-step = ステップ
    .short = 回
label-unit =
    { $unit ->
        [keyframe] キーフレーム
        [epoch] エポック
        [checkpoint] チェックポイント
        [round] ラウンド
        [update] 更新
       *[step] ステップ
    }
label-loss = 損失
label-accuracy = 正解率
label-shares = %：{ label-accuracy }
label-after = 更新後
    .short = 後
label-gradients = 重みの勾配
    .short = 勾配
label-rate = 学習率
label-promised = 予測
    .short = 予測
label-factor = 倍率
label-sample = サンプル
label-target = 目標値
label-targets = 目標値
label-gradient-check = 勾配確認
    .short = 確認
label-check-below = 上限
label-check-worst = 最大
label-base = 設定値

label-and-more = { $size }、超過：‖
label-negative = 負
label-width-of-weight = 太さ：|重み|
    .short = |重み|
label-width-of-letter = 太さ：|{ $letter }|、対数
    .short = |{ $letter }|、対数
label-width-of-gradient = 太さ：|勾配|、対数
    .short = |勾配|、対数
label-weights-and-biases = 線：重み、輪：バイアス
    .short = 線：w、輪：b
label-weights-alone = 線：重み
    .short = 線：w
label-lit = 点灯：正解クラス
    .short = 点灯：正解
label-wrong = 不正解
label-stay-wrong = 不正解のまま
label-tint-side = 色：その側のクラス
    .short = 色：クラス
label-bent-plane = 曲がった平面
label-undo = 戻す
label-tint-place = 色：その場所のクラス
    .short = 色：クラス
label-tint-probability = 色：確率
    .short = 色：p
label-tint-lead = 色：優勢なクラス
    .short = 色：優勢
label-plane-before = 破線：W の前の枠
    .short = 破線：W の前

label-horizontal = 水平
label-diagonal = 斜め
label-best-of-all = 全体で最良
    .short = 最良
label-best-found = 試した最良
    .short = 最良
label-any-direction = どの方向も
label-right-by-direction = 直線の向きごとの最高の正解率

label-loss-by-unit =
    { $unit ->
        [keyframe] 損失（キーフレーム）
        [epoch] 損失（エポック）
        [checkpoint] 損失（チェックポイント）
        [round] 損失（ラウンド）
        [update] 損失（更新）
       *[step] 損失（ステップ）
    }
    .short = 損失
label-right-by-unit =
    { $unit ->
        [keyframe] 正解率（キーフレーム）
        [epoch] 正解率（エポック）
        [checkpoint] 正解率（チェックポイント）
        [round] 正解率（ラウンド）
        [update] 正解率（更新）
       *[step] 正解率（ステップ）
    }
    .short = 正解率
label-units-pass =
    { $unit ->
        [keyframe] キーフレーム
        [epoch] エポック
        [checkpoint] チェックポイント
        [round] ラウンド
        [update] 更新
       *[step] ステップ
    }
label-straight = 間は直線
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass }は対数的に進む。{ label-straight }
       *[linear] { label-units-pass }は等間隔に進む。{ label-straight }
    }
    .short =
        { $spacing ->
            [log] 対数的に進む
           *[linear] 等間隔に進む
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass }は対数的に進む。1コマが1ステップ
       *[linear] { label-units-pass }は等間隔に進む。1コマが1ステップ
    }
    .short =
        { $spacing ->
            [log] 対数的に進む
           *[linear] 等間隔に進む
        }
label-gradient-size = 各層の重みの勾配、対数
    .short = ∂L/∂w、対数

label-of-units =
    { $state ->
        [dead] 個が死（{ $digits }個中）
       *[saturated] 個が飽和（{ $digits }個中）
    }
    .short = / { $digits }
label-dead-units = 死：全点で平坦
    .short = 死：平坦
label-saturated-units = 飽和：点の{ $share }で傾き{ $slope }未満
    .short = 飽和：傾き < { $slope }
label-staircase = ステップ0の重みの勾配
    .short = 勾配、ステップ0
label-staircase-from-delta = ステップ0の重みの勾配：∂L/∂w = δ · a の平均
    .short = ∂L/∂w = δ · a の平均、ステップ0
label-staircase-of-delta = δ = ∂L/∂z の大きさ、対数
    .short = δ の大きさ、対数
label-sizes-of-delta = δ = ∂L/∂z の大きさ
    .short = δ の大きさ
label-factors-back = 重み × 傾き
label-size-over-points = 大きさ：全点の二乗平均平方根
label-z-of-unit = 第{ $layer }層ユニット{ $unit }の z
label-z-of-hidden-units = z：{ $digits }ユニット、{ $points }点
    .short = z：{ $digits }×{ $points }
label-z-of-layer = 第{ $layer }層{ $digits }ユニットの z
label-steepest-slope = 最大の傾き
    .short = 最大
label-median-slope = 傾きの中央値
    .short = 中央値
label-at-z = その z
    .short = z
label-some-points = 細線：{ $points }点中{ $lines }点、太線：全体の最大
label-highest-point = z が最大の点
label-answer-of-all = どの点でも { $p } = { $value }
    .short = 全点 { $p } = { $value }
label-answers = { $p } は{ $low }から{ $high }
    .short = { $p } { $low }～{ $high }
label-w-after-step = ステップ後の { $w }
label-largest-of-all = 全点で最大の z
    .short = 最大の z
label-no-way-back = 傾き{ $zero }、勾配{ $zero }：もう戻れない
label-slope-is = 傾き{ $slope }
label-at-step = ステップ{ $step }
label-of-starts = 初期値{ $starts }通り中
    .short = { $starts }通り中
label-ticked-start = チェック：点の{ $share }以上が正解で、以後も維持
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = その他の停滞
label-start-dead = 死んだユニット
label-start-saturated = 飽和したユニット
label-start-vanishing = 勾配消失
label-start-moving = まだ変化中
label-start-rose = 損失が上昇
label-start-noise = 残りはノイズのみ
label-loss-and-steps = 損失{ $losses }、ステップ{ $steps }（対数）
    .short = 損失{ $losses }、{ $steps }（対数）
label-bars = 棒：第1層（上）〜第{ $layers }層、{ $scale }
    .short = 棒：上が第1層、{ $scale }
label-below-scale = <：{ $lowest }未満

label-mean-loss-heading = 平均損失
label-of-all-points = 全{ $digits }点
    .short = 全{ $digits }点
label-mean-of-all = 全{ $digits }点の平均
label-mean-of-batch = 各{ $digits }点の平均

label-way = パラメータの移動距離
label-new-direction = 新しい方向
label-lower-until = 小さいのは{ $distance }まで
    .short = { $distance }まで小
label-at-the-start = 出発点
label-enlarged = 拡大：下図の枠の部分
    .short = 拡大
label-first-step = 第1ステップ
label-second-step = 第2ステップ
label-third-step = 第3ステップ
label-gradient-length = 勾配
label-length = 長さ
label-loss-came = 実際
label-gap = 差
label-training-path = 学習の終わりまでの道のり、学習率{ $rate }
    .short = 学習の道のり
label-gradient-uphill = 勾配、上り
    .short = 勾配
label-step-downhill = −勾配、下り
    .short = −勾配
label-network-here = ネットワーク

label-size-of-delta = δ の大きさ、対数
label-path = 最も強い経路：重み × 傾き
label-product = 積
label-weights = 重み
label-slopes = 傾き
label-in-all = 全体
label-change-of-weights = 1ステップでの重みの変化、学習率{ $rate }

label-nudging = 数値微分
label-backpropagation = 誤差逆伝播法
    .short = 逆伝播
label-passes = 順伝播の回数
label-one-pass = 順伝播1回
label-one-pass-each = 順伝播1回、逆伝播1回
label-multiplications = 乗算の回数
label-multiplications-log = 乗算の回数、対数
label-parameters-log = パラメータ数、対数
label-times-as-many = 倍
label-counted = 1サンプルの乗算の回数。活性化関数は除く。各パラメータを上下にずらす
    .short = 1サンプルの乗算の回数

label-factor-range = 倍率、{ $low }〜{ $high }
label-more-parameters = 他{ $digits }個のパラメータ
label-gradient-log = 勾配、対数
    .short = 勾配
label-loss-of-this-sample = このサンプルの損失
label-loss-of-sample = 損失：サンプル
label-mean-loss = { $digits }点の平均損失
label-slope = 傾き
label-its-slope = その傾き：勾配
    .short = 傾き：勾配
label-right-of-points = { $digits }点の正解率
    .short = 正解率

card-linear = 線形
card-shift = ずらす
card-bend = 曲げる
card-decide = 判定
card-right = 正解
card-turns-and-stretches = $W$ は平面を回して伸縮する
    .short = $W$ は回して伸縮する
card-moves-all-alike = $b$ はすべての点を同じだけ動かす
    .short = $b$ は全点を動かす
card-acts-alone = $f$ は各座標に別々に作用する
    .short = $f$ は座標ごとに作用
card-one-activation = $f$ は{ $activation }
card-two-activations = $f$ は{ $first }か{ $second }
card-many-activations = $f$ は層ごとに異なる
card-onto-line = $W$ は平面を直線に移す
card-into-plane = $W$ は直線を平面の中に置く
card-stretches-line = $W$ は直線を伸縮する
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant }（正：裏返さない）
       *[about] $det W approx$ { $determinant }（正：裏返さない）
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant }（負：裏返す）
       *[about] $det W approx$ { $determinant }（負：裏返す）
    }
card-flattens =
    { $onto ->
        [point] $det W$ は0：平面を1点につぶす
       *[line] $det W$ は0：平面を直線につぶす
    }
card-class-1-where = { $condition } なら{ $one }、他は{ $other }
card-equal-scores = 境界上では、両スコアが等しい
    .short = そこで両スコアが等しい
card-class-of-greatest = { $scores } の中でスコアが最大のクラス
card-equal-greatest = 境界上では、上位2つのスコアが等しい
    .short = そこで上位2つが等しい
card-score-zero = 境界上では、スコアが0
    .short = そこでスコアが0
card-share-of-points = 点の{ $share }


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] 文字起こし。この動画はナレーションつきで、長さは{ $duration }です。
       *[silent] 文字起こし。この動画は無音で、長さは{ $duration }です。
    }
transcript-opening = 冒頭
transcript-play-from = { $time }から再生


## The pages of a film

page-seconds = { $seconds }秒
page-minutes = { $minutes }分{ $seconds }秒
page-facts =
    { $sound ->
        [narrated] { $duration } · ナレーション・字幕つき · 数値はすべて計算値
       *[silent] { $duration } · 無音・字幕つき · 数値はすべて計算値
    }
page-transcript-facts =
    { $sound ->
        [narrated] ナレーションつき動画（{ $duration }）の文字起こし。
       *[silent] 無音の動画（{ $duration }）の文字起こし。
    }
page-transcript-of = 文字起こし：{ $title }
page-watch = 動画を見る
page-transcript = 文字起こし
page-said-and-shown = 音声と画面の内容
page-chapters = チャプター
page-captions = 字幕
page-download = 動画をダウンロード
page-not-recorded = ここでは学習の進捗は記録されません。
page-film-on-its-own = 動画のみ：{ $links }
page-theme =
    { $theme ->
        [light] ライト
       *[dark] ダーク
    }
page-picture = 画面
page-film = 動画
page-speed = 速度
page-pause = 一時停止
page-pause-never = しない
page-pause-chapters = チャプターの終わり
page-pause-lines = 1文ごと
page-follow = 文字起こしが追従
page-zoom = 拡大
page-present = プレゼン
page-keys = キー操作
page-play-keys = <kbd>スペース</kbd> 再生と一時停止、<kbd>←</kbd> <kbd>→</kbd> 前後に移動<span class="fills">、<kbd>f</kbd> 全画面</span>。
page-present-keys = <b>プレゼン</b>では<span class="fills">全画面になり、</span>チャプターの終わりで一時停止します：<kbd>スペース</kbd>と矢印キーで次の停止点へ進みます。
page-files = ファイル
page-made-with = nnviz { $version }で作成：動画の数値は<a href="trace.json">trace.json</a>のもので、<a href="{ $config }">{ $config }</a>から計算しました。
page-languages = 言語
page-films = 動画
page-file-film = 動画（{ $format }）
page-file-film-in-theme =
    { $theme ->
        [light] 動画、ライト（{ $format }）
       *[dark] 動画、ダーク（{ $format }）
    }
page-file-captions = 字幕（{ $format }）
page-file-chapters = チャプター（{ $format }）
page-file-transcript = 文字起こし（読み上げ用テキスト）
page-file-config = 設定ファイル
page-file-numbers = すべての数値
page-file-slides = スライド（manim-slides用）
page-file-scorm = SCORM 1.2パッケージ
page-description =
    { $sound ->
        [narrated] { $shape }のネットワークを実際の数値で示すナレーションつき動画：{ $headings }。
       *[silent] { $shape }のネットワークを実際の数値で示す無音の動画：{ $headings }。
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = この動画を埋め込む方法
embed-lies-at = このファイルのフォルダーは<{ $address }>にあるものとします。
embed-put = このファイルのフォルダーをWebサーバーに置き、`{ $stand_in }`をそのアドレスに置き換えてください。末尾のスラッシュは付けません。
embed-wishes = フレームのアドレスには指定を付けられます：`embed.html?theme=light`と`?theme=dark`は、閲覧者のシステム設定によらずテーマを固定します（常に白いコースサイトなど）。`?bare`は動画だけを16:9で、キー操作つきで表示します。`?bare&theme=dark`は両方です。`#t=12`はその秒から始めます。
embed-moodle = テキスト欄または*ページ*でHTML表示（`</>`）を開き、貼り付けます：
embed-moodle-package = 完了と評点を記録するには、活動*SCORMパッケージ*を追加し、`{ $package }`をアップロードします。評点は視聴した割合です。90 %で完了となり、評点は100になります。Moodleの既定の設定（最高評点100）のままで問題ありません。
embed-moodle-no-package = 完了と評点を記録するには、`--scorm`を付けて公開します。SCORM 1.2パッケージが作られます。
embed-moodle-students = 学生が書くもの（フォーラムの投稿など）はフィルターされます：フレームは何の表示もなく消え、動画ではテーマの選択が失われます。そこにはリンクを貼り付けてください：
embed-moodle-upload = フレームが使えない場合：エディターのメディアボタンで`video.mp4`をアップロードし、同じダイアログの*Subtitles and captions*に`.vtt`ファイルを加えます。
embed-canvas = リッチコンテンツエディタで*View > HTML editor*を選び、貼り付けます：
embed-canvas-upload = または、*Media*で`video.mp4`（500 MBまで）をアップロードし、字幕として`{ $captions }.srt`（295 kB未満）を加えます。
embed-open-edx = Studioで*Text*コンポーネントを追加し、*Edit HTML*を選んで貼り付けます：
embed-open-edx-upload = または、`video.mp4`のアドレスを指定した*Video*コンポーネントを追加し、文字起こしとして`{ $captions }.srt`をアップロードします。
embed-quarto = 動画用のショートコードでは字幕が失われます。rawブロックなら残ります。Quartoでは：
embed-sphinx = Sphinxでは`.. raw:: html`を使い、その下に要素を字下げして書きます。MyST、Jupyter Book、MkDocs（Materialも）では、要素をそのままMarkdownに貼り付け、前後に空行を入れます。
embed-builders-scripts = これらのサイトではスクリプトが残ります。次のスクリプトを1ページに1回、同じ種類のブロックに入れると、各フレームの高さが中身に合います：
embed-reveal = 動画だけのスライド。動画と同じ縦横比で、切り取られません：
embed-reveal-keys = フレーム内をクリックすると、キー操作はフレームに移ります：スペースで再生と一時停止です。フレームの外をクリックすると、キー操作はスライドに戻ります。
embed-other-heading = その他のページ
embed-other-script = 高さを中身に合わせる（スクリプトを使えるページの場合）：
embed-other-moment = 動画の各時点にはアドレスがあります。例：`{ $address }/index.html#t=12`。
embed-other-video = 字幕つきの動画のみ（ページと動画が同じサーバーにある場合）：
embed-other-policy = ページ内のスタイルやスクリプトをポリシーで禁じているサイトには、`nnviz publish --split`で作ったファイル一式が必要です。
embed-slides-heading = スライド
embed-slides = `video.mp4`をスライドに挿入するか、ブラウザーで`index.html`を開いて*プレゼン*を押します。スペースと矢印キーでチャプターごとに進みます。チャプターの開始時刻：
embed-slides-command = このフォルダーで`manim-slides present { $name }`を実行すると、各セクションがスライドとして表示されます。


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz エクスプローラー
explorer-skip = スライダーへ移動
explorer-tools = ページ
explorer-preset = プリセット
explorer-choose = 選択…
explorer-preset-chosen = { $film }：{ $moment }
explorer-undo = 元に戻す
explorer-undo-key = 元に戻す（Ctrl+Z）
explorer-redo = やり直す
explorer-redo-key = やり直す（Ctrl+Y）
explorer-reset = リセット
explorer-reset-done = すべて設定ファイルの状態になりました。「元に戻す」で変更を取り戻せます。
explorer-copy-link = リンクをコピー
explorer-link-copied = 今の状態へのリンクをコピーしました。
explorer-link-not-copied = 今の状態へのリンクをコピーできませんでした：ブラウザーがここでは許可していません。
explorer-no-link = このページへのリンクはありません：別のページの中にあり、自分のアドレスがないためです。新しいタブで開いてください。
explorer-make-film = 動画を作る…
explorer-save-picture = 画像を保存
explorer-picture-saved = 画像を保存しました。
explorer-picture-not-saved = 画像を保存できませんでした：{ $fault }。
explorer-diagram-not-drawn = 図を描けませんでした
explorer-light = ライト
explorer-dark = ダーク
explorer-tour = ツアー
explorer-offer-name = ようこそ
explorer-offer = <strong>初めての方へ</strong> 光っているスライダーを動かすと、すべての数値が変わります。5ステップのツアーもあります。
explorer-offer-yes = ツアーを始める
explorer-offer-no = 今はしない
explorer-needs-script = このページはJavaScriptで計算します。許可してください。

explorer-own-point = 自分の点
explorer-undefined = 定義なし
explorer-said = { $parameter } { $value }、損失{ $loss }、確率{ $said }、正解率{ $accuracy }
explorer-said-number = { $parameter } { $value }、損失{ $loss }、出力{ $said }、R² { $explained }
explorer-said-output = { $parameter } { $value }、損失{ $loss }、出力{ $said }、正解率{ $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = このリンクは使えません：{ $fault }。設定ファイルの状態を表示しています。
explorer-that-link-not-used = そのリンクは使えません：{ $fault }。
explorer-link-shape = リンクは形の異なるネットワークのものです
explorer-link-weight = リンクの重みに、大きさ{ $most }以下の数でないものがあります
explorer-link-activations = リンクの活性化関数の数が異なります
explorer-link-activation = リンクに未知の活性化関数があります
explorer-link-dataset = リンクに未知のデータセットがあります
explorer-link-sample = リンクのサンプルがデータセットにありません
explorer-link-point = リンクの自分の点がネットワークに合いません
explorer-link-parameter = リンクのパラメータがネットワークにありません
explorer-link-optimizer = リンクに未知の最適化手法があります
explorer-link-schedule = リンクの学習率スケジュールが正しくありません
explorer-link-gradient = リンクが求める勾配の対象が未知です


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }。{ $kept }。

explorer-fault-empty = 入力欄に数がありません
explorer-fault-two-ways = 「{ $typed }」は2通りに読めます。{ $readings }と書いてください
explorer-either-reading = { $first }または{ $second }
explorer-fault-no-number = 「{ $typed }」は数ではありません
explorer-fault-beyond = 「{ $typed }」は{ $most }を超えています
explorer-fault-near-zero = 「{ $typed }」は0に近すぎて、このページでは扱えません
explorer-fault-not-used = 「{ $typed }」は使えません：{ $rule }
explorer-rule-points = データセットの点は1から{ $most }個です
explorer-rule-noise = ノイズは0から{ $most }です
explorer-rule-seed = シードは{ $most }以下の整数です
explorer-rule-sample = サンプルは0から{ $last }です
explorer-rule-rate = 学習率は0より大きい数です
explorer-rule-decay = 重み減衰は0から{ $most }です
explorer-rule-steps = ステップ数は1から{ $most }です
explorer-rule-factor = 倍率は0と1の間です
explorer-rule-batch = バッチは「{ $full }」または点の数です

explorer-keeps-parameter = { $parameter } は{ $value }のままです
explorer-keeps-coordinate = 座標 x{ $input } は{ $value }のままです
explorer-keeps-number = y は{ $value }のままです
explorer-keeps-points = データセットの点は{ $value }個のままです
explorer-keeps-seed = シードは{ $value }のままです
explorer-keeps-sample = サンプルは{ $value }のままです
explorer-keeps-rate = 学習率は{ $value }のままです
explorer-keeps-value = 値は{ $value }のままです
explorer-keeps-batch = バッチは{ $value }のままです


## The explorer's parameters, sample and points

explorer-parameters = パラメータ
explorer-parameters-hint = 重みを動かすと、ページ全体が変わります。
explorer-gradient-of = <span class="gradient">ピンク</span>は勾配。対象：
explorer-of-sample = このサンプル
explorer-of-batch = バッチ
explorer-of-all = 全点

explorer-sample = サンプル
explorer-sample-box = サンプル、番号
explorer-own = 自分
explorer-your-point = 自分の点
explorer-sample-text = { $mark } クラス{ $label }、x = ({ $coordinates })
explorer-sample-number = y = { $y }、x = ({ $coordinates })
explorer-sample-of-number = { $sample }、y = { $y }
explorer-own-begin = 自分の点を置く
explorer-own-end = データに戻る
explorer-own-class = 自分の点のクラス
explorer-own-number = 自分の点の数値、y
explorer-own-box = 自分の点、x{ $input }

explorer-layer = 第{ $layer }層
explorer-output-layer = 出力層
explorer-folded-layer = { $layer } · パラメータ{ $digits }個
explorer-activation = 活性化関数
explorer-activation-of-layer = 第{ $layer }層の活性化関数
explorer-weight = 重み、{ $from }から{ $to }へ、第{ $layer }層
explorer-bias = { $of }のバイアス、第{ $layer }層
explorer-number-box = { $what }、数値

explorer-data = データ
explorer-points = 点
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xorの四隅
explorer-points-moons = 月形
explorer-points-circles = 同心円
explorer-points-spirals = 渦巻き
explorer-points-line = 直線
explorer-points-sine = 正弦波
explorer-points-saddle = 鞍形
explorer-how-many = 点の数
explorer-noise = ノイズ
explorer-seed = シード


## The explorer's network and what comes out of it

explorer-network = ネットワーク
explorer-edges-show = 辺の表示
explorer-edges-weights = 重み
explorer-edges-gradients = 勾配 { $symbol }
explorer-edges-messages = 逆伝播 { $symbol }
explorer-edges-legend = 線の太さ：|w|は{ $limit }まで（二重線は超過）、勾配は{ $lowest }から{ $highest }まで10倍ごと。破線は負。
explorer-diagram = ネットワークの図。数値は表にもあります
explorer-goes-on = ネットワークは右に続きます：スワイプかスクロールしてください。
explorer-hidden = 隠れ層
explorer-dead = 死 { $share }
explorer-sparse = 疎 { $share }
explorer-flat = 平坦 { $share }

explorer-outcome = 結果
explorer-readout-loss = <span class="long">サンプルの</span>損失
explorer-readout-probability = <span class="long">正解クラスの</span> p
explorer-readout-output = <span class="long">正解クラスの</span>出力
explorer-readout-one-output = 出力
explorer-readout-mean = 全<span class="long">点の</span>損失
explorer-readout-accuracy = 正解率

explorer-check-below = 勾配は一致、誤差{ $bound }未満
explorer-check-match = 勾配は一致、最大誤差{ $worst }
explorer-check-differ = 勾配が不一致！ 最大誤差{ $worst }
explorer-check-how = サンプルの全勾配を中心差分と比べます。誤差が最大なのは { $parameter } です。{ $most }までなら緑のランプです。
explorer-check-skipped = 折れ点上の{ $digits }個は確認していません。

explorer-sound = 死んだユニットも飽和もありません。
explorer-no-gradient = どの重みの勾配もちょうど0です。
explorer-equal-units = { $units } はずっと等しいままです。
explorer-dead-units = 死（全点で平坦）：{ $units }。
explorer-sparse-units = 疎（0になる点の割合）：{ $units }。
explorer-saturated-units = 飽和（点の割合）：{ $units }。
explorer-unit-share = { $unit } { $share }
explorer-more-units = 他{ $digits }個
explorer-vanishes = 勾配が消失しています：最終層で{ $last }、第1層で{ $first }。


## The explorer's planes

explorer-planes = 各層は平面をどう変えるか
explorer-planes-hint = 点と格子を層ごとに見ます。
explorer-planes-too-wide = 平面で示せるのは1つか2つのニューロンの層だけで、このネットワークの層はもっと広いです。
explorer-planes-need-two-inputs = 平面は2つの入力から始まりますが、このネットワークの入力は{ $inputs }個です。
explorer-plane-picture = { $name } での点と格子
explorer-decides-nothing = 最後の平面では何も決まりません：クラスはどこでも互角です。
explorer-decides-no-line = 最後の平面に判定の直線はありません：どこでもクラス{ $label }が優勢です。
explorer-decides-line = 最後の平面では、1本の直線で判定します。
explorer-decides-line-one-side = 最後の平面では、1本の直線で判定します。すべての点はクラス{ $label }の側にあります。
explorer-decides-lines = 最後の平面では、直線がクラスを分けます。
explorer-decides-lines-one-side = 最後の平面では、直線がクラスを分けます。すべての点はクラス{ $label }の側にあります。

explorer-decision = 判定
explorer-decision-name = 判定
explorer-decision-hint = 点をクリックすると、その点を追います。空いた場所なら自分の点を置けます。
explorer-decision-picture = 点と、ネットワークが各場所に与えるクラス
explorer-surer = 色が濃いほど、ネットワークの確信は強くなります。
explorer-surer-line = { explorer-surer } 線上でクラスは互角です。
explorer-surer-no-line = { explorer-surer } 線なし：全体で1つのクラスが優勢です。

explorer-fit = 当てはめ
explorer-fit-name = 当てはめ
explorer-fit-hint = 点をクリックすると、その点を追います。空いた場所なら自分の点を置けます。
explorer-fit-picture = 点とその数値、各入力でのネットワークの答え
explorer-key-points = 点の y
explorer-key-said = 出力 a
explorer-key-missed = a − y
explorer-heights = 等高線は{ $step }間隔、0未満は破線。点の色はその点の y です。

explorer-slope = { $parameter } に対する損失
explorer-slope-of-sample = { $value }で、サンプルの損失は{ $loss }、接線の傾きは{ $slope }です。
explorer-slope-of-batch = { $value }で、{ $digits }点のバッチの損失は{ $loss }、接線の傾きは{ $slope }です。
explorer-slope-of-all = { $value }で、全{ $digits }点の損失は{ $loss }、接線の傾きは{ $slope }です。


## The explorer's training

explorer-training = 学習
explorer-rewind = 最初へ
explorer-step = 1ステップ
explorer-run = 実行
explorer-pause = 一時停止
explorer-speed = 速度
explorer-steps-a-frame = 1コマ{ $digits }回
explorer-optimizer = 最適化手法
explorer-learning-rate = 学習率
explorer-batch = バッチ
explorer-decay = 重み減衰
explorer-schedule = 学習率の変化
explorer-rate-stays = 一定
explorer-rate-steps = 段階的に減少
explorer-rate-cosine = コサイン減衰
explorer-schedule-every = 減少の間隔
explorer-schedule-over = 全ステップ数
explorer-schedule-factor = 倍率
explorer-rate-now = 次の学習率{ $rate }
explorer-rate-spent = 学習率がステップ{ $step }で0になりました：学習は終わりです。
explorer-batch-how = full、または1ステップの点の数
explorer-moment = ステップ
explorer-step-of = { $step } / { $last }

explorer-step-uses-all = 「1ステップ」は全{ $digits }点の平均勾配を使います：
explorer-step-uses-batch = 「1ステップ」は次のバッチ（{ $digits }点のうち{ $batch }点まで）の平均勾配を使います：
explorer-adam-mean = 平均
explorer-adam-root = 二乗平均平方根
explorer-mean-of = { $product } の平均

explorer-course-loss = 全点の損失
explorer-course-loss-logarithmic = 全点の損失、対数目盛
explorer-course-loss-picture = 学習ステップに対する全点の損失
explorer-course-accuracy = 正解率
explorer-course-accuracy-picture = 学習ステップに対する正解率
explorer-course-explained-picture = 学習ステップに対する R²
explorer-diverged = 発散
explorer-diverged-loss = 学習はステップ{ $step }で発散しました：損失はもう有限の数ではありません。
explorer-diverged-parameter = 学習はステップ{ $step }で発散しました：{ $parameter } が{ $most }を超えました。
explorer-full-book = 記録は{ $steps }ステップまでです。長い学習は動画にしてください。
explorer-solved-from-the-start = 初めから解けています：{ $share }。
explorer-solved = 解けました：{ $share }、ステップ{ $step }で{ $solved }。
explorer-worse = { $share }です：損失が{ $first }から{ $last }に上がりました。
explorer-learning = まだ途中です：{ $share }、損失はまだ下がっています。
explorer-explained = R² { $share }
explorer-rests = { $share }、損失はもうほとんど下がりません。
explorer-stuck = 解けていません：{ $share }、損失はもうほとんど下がりません。
explorer-moving =
    { $what ->
        [share] 解けていません：なお{ $low }と{ $high }の間で変動しています。
        [explained] R² はなお{ $low }と{ $high }の間で変動しています。
       *[loss] 解けていません：{ $share }ですが、損失はなお{ $low }と{ $high }の間で変動しています。
    }


## The explorer's tables

explorer-numbers = このサンプルのすべての数値
explorer-numbers-hint = 出力から入力へ。矢印キーで数値を移動すると、それぞれの式が出ます。
explorer-output-layer-of = 出力層：{ $output }
explorer-input = 入力
explorer-inputs = 入力
explorer-neurons = ニューロン
explorer-edges = 辺
explorer-flat-for = 平坦な割合
explorer-flat-for-how = 全点のうち |f′(z)| が{ $slope }未満の割合
explorer-one-step = { $output }と損失はまとめて1段階：δ = p − y


## The explorer's dialog that makes a film

explorer-film = この状態で動画を作る
explorer-film-hint = この設定ファイルは、パラメータをキーフレームとして保存します。状態を複数集めると、動画がその間を動きます。
explorer-collect = この状態を加える
explorer-forget = すべて消す
explorer-only-this-state = 今の状態のみ
explorer-collected = { $digits }個を収集済み
explorer-state-collected = 状態{ $number }を加えました。パラメータを変えて、次を加えてください。
explorer-config = 設定ファイル
explorer-config-written = nnvizエクスプローラーで作成。
explorer-keyframe = 状態{ $number }
explorer-download = 設定をダウンロード
explorer-copy-config = 設定をコピー
explorer-config-copied = 設定をコピーしました。
explorer-config-not-copied = 設定をコピーできませんでした：ブラウザーがここでは許可していません。
explorer-copy-command = コマンドをコピー
explorer-command-copied = コマンドをコピーしました。
explorer-command-not-copied = コマンドをコピーできませんでした：ブラウザーがここでは許可していません。
explorer-close = 閉じる


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } / { $steps }：{ $name }
explorer-tour-parameters = すべてのパラメータ
explorer-tour-parameters-words = 各重みとバイアスには、スライダーと入力欄があります。1つ動かすと、すべての数値と図がすぐに変わります。
explorer-tour-forward = 順伝播
explorer-tour-forward-words = 金色は順伝播です：各ニューロンが入力を足して z とし、それを曲げて a とします。数値を指すと、その式が出ます。
explorer-tour-decision = 判定
explorer-tour-decision-words = 色は、ネットワークが各場所に与えるクラスです。点か空いた場所をクリックすると、それがネットワークに入力されます。
explorer-tour-fit-words = 図は、各入力に対するネットワークの答えと、数値を持つ点です。点か空いた場所をクリックすると、それがネットワークに入力されます。
explorer-tour-gradient = 勾配
explorer-tour-gradient-words = ピンクの接線が勾配です：最後に触れたパラメータに対して、損失が変わる速さです。
explorer-tour-training = 学習
explorer-tour-training-words = 「1ステップ」で全パラメータが勾配の逆向きに少し動きます。「実行」で損失の低下を見たら、「最初へ」で戻れます。
explorer-tour-back = 戻る
explorer-tour-next = 次へ
explorer-tour-done = 完了
