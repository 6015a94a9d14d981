### nnviz's films and pages in Chinese (simplified).
###
### Terms:
### weight = 权重 (阿斯顿·张、李沐等《动手学深度学习》; 周志华《机器学习》 has 连接权)
### bias = 偏置 (《动手学深度学习》; 邱锡鹏《神经网络与深度学习》)
### neuron = 神经元
### unit = 单元 (Goodfellow 等《深度学习》中文版: 隐藏单元)
### layer = 层
### hidden layer = 隐藏层 (《动手学深度学习》; 周志华《机器学习》 has 隐层)
### activation function = 激活函数 (《动手学深度学习》术语对照)
### activation (value) = 激活值 (邱锡鹏 has 活性值)
### loss = 损失
### cross-entropy = 交叉熵 (《动手学深度学习》术语对照)
### squared error = 平方误差 (《动手学深度学习》: 平方误差; 均方误差 with the mean)
### gradient = 梯度
### slope (of a curve) = 斜率
### local derivative = 局部导数
### backpropagation = 反向传播
### forward propagation = 前向传播 (both: 《动手学深度学习》 4.7)
### chain rule = 链式法则
### learning rate = 学习率
### learning rate schedule = 学习率调度 (《动手学深度学习》 11.11)
### gradient descent = 梯度下降
### step = 步
### training = 训练
### epoch = 轮 (《动手学深度学习》术语对照; its text also: 迭代周期; 邱锡鹏: 回合)
### mini-batch = 小批量 (《动手学深度学习》; 邱锡鹏)
### momentum = 动量
### weight decay = 权重衰减 (《动手学深度学习》 4.5)
### running mean = 移动平均 (邱锡鹏: 指数加权移动平均)
### sample = 样本
### point = 点
### class = 类别
### target = 目标值
### score = 得分 (邱锡鹏: 标签得分)
### probability = 概率
### accuracy = 准确率 (邱锡鹏; 周志华 has 精度)
### saturated = 饱和 (邱锡鹏 4.1: 两端饱和)
### dead unit = 死亡单元 (邱锡鹏 4.1: 死亡 ReLU 问题)
### vanishing gradient = 梯度消失
### gradient check = 梯度检验 (吴恩达《深度学习》课程中译)
### nudge = 微扰 (数值微分中的微小扰动)
### central differences = 中心差分
### plane = 平面
### decision boundary = 决策边界 (《动手学深度学习》术语对照)
### grid = 网格
### bend = 弯曲 (非线性)
### variance explained, R² = 解释的方差, R² (决定系数)
### least squares = 最小二乘法
### keyframe = 关键帧
### sweep = 扫描
###
### Letters of formulas stand apart from Chinese characters by a space (把 W 拉伸), so that they are found to be said
### aloud; numbers and names of functions do not (第3步, tanh把).


## Small words

spelled-count =
    { $count ->
        [0] 零
        [1] 一
        [2] 两
        [3] 三
        [4] 四
        [5] 五
        [6] 六
       *[other] { $digits }
    }
list-comma = { $first }、{ $next }
list-numbers = { $first }、{ $next }
list-and = { $first }和{ $last }
sentence = { $words }。
join-sentences = { $first }{ $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations = { $digits }种激活函数
remark-points = { $digits }个点
remark-checkpoints = { $digits }个检查点
remark-steps-unknown = 步数未知
remark-keyframes = { $digits }个关键帧
remark-schedule =
    { $schedule ->
        [cosine] 学习率余弦下降
       *[steps] 学习率分段下降
    }
remark-decay = 衰减{ $decay }
remark-optimizer = { $name }，学习率{ $rate }
remark-gradient-descent = 梯度下降
    .short = GD
remark-batch = 批量{ $size }
remark-seed = 种子{ $seed }
remark-samples = 样本{ $first }至{ $last }
remark-sample-of-class = { $sample }，类别{ $label }
remark-rows-are-neurons = 每行一个神经元
remark-columns-are-neurons = 每列一个神经元
sample-own = 自定义样本
sample-of-index = 样本{ $index }
moment-step = 第{ $step }步
moment-of-unit =
    { $unit ->
        [epoch] 第{ $step }轮
        [checkpoint] 检查点{ $step }
        [round] 第{ $step }回合
        [update] 第{ $step }次更新
       *[step] 第{ $step }步
    }

convention-rows = 权重来自文件：所存矩阵的每一行对应一个神经元。
convention-columns = 权重来自文件：所存矩阵的每一列对应一个神经元。


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = 恒等
activation-sigmoid = sigmoid
activation-gelu-tanh = GELU（tanh形式）


## What an activation does to every point of a plane

bending-tanh = tanh把每个坐标轴压进 (−1, 1)
bending-sigmoid = sigmoid把每个坐标轴压进 (0, 1)
bending-relu = ReLU把小于零的部分置零
bending-leaky-relu = leaky ReLU把小于零的部分乘以{ $leak }
bending-elu = ELU把小于零的部分压进 (−1, 0)
bending-gelu = GELU把远小于零的部分几乎变为零
bending-gelu-tanh = GELU（tanh形式）在远小于零处几乎为零
bending-silu = SiLU把远小于零的部分几乎变为零
bending-softplus = softplus把一切抬到零以上，越低抬得越多
bending-identity = 恒等函数不作任何弯曲
bending-other = { $activation }逐轴作用


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = 异或问题
task-moons = 双月问题
task-circles = 同心圆问题
task-spirals = 螺旋问题
task-digits = 手写数字问题
task-own = 该任务
verdict-solves-from-the-start =
    { $all ->
        [yes] 一开始就解决了{ $task }：{ $share }
       *[no] 一开始就基本解决了{ $task }：{ $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] 解决了{ $task }：训练点{ $share }正确，从第{ $step }步起不低于{ $solved }
               *[short] 解决了{ $task }：{ $share }正确，从第{ $step }步起不低于{ $solved }
            }
       *[no]
            { $points ->
                [named] 基本解决了{ $task }：训练点{ $share }正确，从第{ $step }步起不低于{ $solved }
               *[short] 基本解决了{ $task }：{ $share }正确，从第{ $step }步起不低于{ $solved }
            }
    }
verdict-unsolved = 到第{ $step }步仍未解决：{ $share }
verdict-unsolved-with = 到第{ $step }步仍未解决：{ $share }；{ $seen }
verdict-stuck-because = 停在{ $share }：{ $reason }
verdict-moving =
    { $what ->
        [share] 未解决：仍在{ $low }与{ $high }之间变动；{ $seen }
        [explained] 未学会：R² 仍在{ $low }与{ $high }之间变动；{ $seen }
       *[loss] 未解决：{ $share }，但损失仍在{ $low }与{ $high }之间变动；{ $seen }
    }
verdict-learning = 尚未完成：第{ $step }步为{ $share }，损失仍在下降
verdict-worse = 失败（{ $share }）：损失从{ $first }升到{ $last }
verdict-diverged = 第{ $step }步发散：数值不再有限

fit-verdict-solves-from-the-start = 一开始就拟合得好：R² 为{ $share }
fit-verdict-solves = 已学会：R² 为{ $share }，从第{ $step }步起不低于{ $solved }
fit-verdict-noise-left = 已学会：R² 为{ $share }，余下的没有规律
fit-verdict-unsolved = 到第{ $step }步仍未学会：R² 为{ $share }
fit-verdict-unsolved-with = 到第{ $step }步仍未学会：R² 为{ $share }；{ $seen }
fit-verdict-stuck-because = R² 停在{ $share }：{ $reason }
fit-verdict-learning = 尚未完成：第{ $step }步 R² 为{ $share }，损失仍在下降
fit-verdict-worse = 失败：损失从{ $first }升到{ $last }

reason-never-bent = 没有弯曲，再深也只是一条直线
reason-never-bent-borders = 没有弯曲，再深也只有直线边界
reason-no-gradient = 所有权重的梯度都恰为0
reason-output-biases = 只有输出的偏置还在变化
reason-units =
    { $which ->
        [both] 两个单元
        [all] 全部{ $digits }个单元
       *[some] 单元{ $units }
    }
reason-equal-units = 第{ $layer }层的{ reason-units }彼此相等，且始终相等
reason-dead-units = 第{ $layer }层的{ reason-units }已死亡，对每个点都平坦
reason-sparse-units = 第{ $layer }层的{ reason-units }稀疏，在{ $share }的点上为0
reason-saturated-units = 第{ $layer }层的{ reason-units }在{ $share }的点上饱和
reason-vanishing-gradient = 初始权重梯度：第1层{ $first }，末层{ $last }


## Formulas and numbers, said aloud

speech-equals = { $left }等于{ $right }
speech-is-about = { $left }约等于{ $right }
speech-and-equals = { $left }，即等于{ $right }
speech-and-is-about = { $left }，即约等于{ $right }
speech-plus = { $left }加{ $right }
speech-minus = { $left }减{ $right }
speech-times = { $left }乘以{ $right }
speech-negative = 负{ $inside }
speech-quantity = 左括号{ $sum }右括号
speech-rest = { $told }，合计{ $total }
speech-divided-by = { $top }除以{ $bottom }
speech-divided-by-sum = { $top }除以左括号{ $bottom }右括号
speech-power = e的{ $exponent }次方
speech-square = { $inside }的平方
speech-total = 对所有输出求和，{ $inside }
speech-logarithm = { $argument }的自然对数
speech-derivative = 损失对{ $by }的偏导数
speech-slope = { $function }在{ $argument }处的斜率
speech-call = { $function }作用于{ $argument }
speech-call-leaky = { $function }作用于{ $argument }，负半轴斜率{ $leak }
speech-of-layer = 第{ $layer }层的{ $symbol }
speech-delta = 德尔塔
speech-loss = 损失

aloud-is = 等于
aloud-is-about = 约等于
aloud-less-than = 小于
aloud-times = 乘以
aloud-plus = 加
aloud-minus = 减
aloud-divided-by = 除以
aloud-squared = 的平方
aloud-minus-logarithm = 负的自然对数
aloud-determinant = W的行列式
aloud-delta = 德尔塔
aloud-decimal = { $whole }点{ $decimals }
aloud-percent = 百分之{ $number }
aloud-power-of-ten = 十的{ $exponent }次方
aloud-times-power = { $number }乘{ $power }

neuron-of-layer = 第{ $layer }层的神经元{ $neuron }
two-neurons-of-layer = 第{ $layer }层的神经元{ $first }和{ $second }
neurons-of-layer = 第{ $layer }层的神经元{ $first }至{ $last }


## Names of numbers, in a transcript and beside formulas

number-is = { $name }为{ $number }
part-layer = 第{ $owner }层：{ $numbers }。
part-mean = 所有点的平均，第{ $owner }层：{ $numbers }。
part-stage = 处理后的梯度，第{ $owner }层：{ $numbers }。
part-after = 更新之后，第{ $owner }层：{ $numbers }。
part-batch = 小批量{ $owner }：{ $numbers }。
part-step = 第{ $owner }步：{ $numbers }。
part-network = 网络{ $owner }：{ $numbers }。
part-line = 直线{ $owner }：{ $numbers }。
part-panel = { $owner }：{ $numbers }。

number-gradient-of = { $what } 的梯度
number-input = 输入
number-slope = 斜率
number-nudge-score = z 的微扰
number-nudge-probability = 概率的变化
number-nudge-output = 输出的变化
number-nudge-loss = 损失的变化
number-nudge-ratio = z 每变化一个单位时损失的变化
number-nudge-step = 微扰步长
number-contribution = 贡献
number-message = 回传量
number-rest = 其余合计
number-probability = 概率 { $of }
number-probability-of-class = { $label }的概率 { $of }
number-target = 目标值 { $of }
number-score = 得分
number-loss = 损失
number-the-loss = 损失
number-of-points = 点数
number-points = 点数
number-accuracy = 所有点上的准确率
number-mean-loss = 所有点的平均损失
number-missing-to-all-points = 距全部点分对还差
number-missing-to-all = 距全对还差
number-right = 准确率
number-line-right = 直线{ $line }的准确率
number-the-determinant = 行列式
number-determinant-of = det { $matrix }
number-line-factor = 直线的系数
number-line-constant = 直线的常数
number-z-along-curve = 曲线上的 z
number-stretch = 伸缩系数
number-stretch-of = { $matrix } 的{ $stretch }
number-step = 步数
number-still-wrong = 仍然分错的点
number-gradient-norm = 梯度范数
number-gradient-norm-of-layer = 第{ $layer }层的梯度范数
number-right-at-end = 结束时的准确率
number-the-solving-step = 首次解决任务的步数
number-solving-step = 首次解决任务的步数
number-flat-units = 平坦单元数
number-largest-z = 所有点中最大的 z
number-starts-that-solve = 解决任务的起点数
number-factor-to-layer = 由后一层传来的倍数
number-factor = 倍数
number-best-line-right = 最佳直线的准确率
number-share-of-units = 此类单元的比例
number-share = 比例
number-slope-of-loss = 损失的斜率
number-the-largest-gradient = 最大梯度
number-largest-gradient = 最大梯度
number-step-of = { $what } 的处理后梯度
number-share-of-velocity = 速度的保留比例
number-velocity-before = 之前的速度
number-new = 新的 { $name }
number-learning-rate = 学习率
number-rate = 学习率
number-loss-after-it = 其后的损失
number-mean-gradient-of = { $what } 的平均梯度
number-batch-mean = 小批量的均值
number-gap = 差距
number-times-as-steep = 变陡的倍数
number-gradient-length = 梯度长度
number-step-length = 步长
number-lower-until = 损失更低的一段距离
number-lowest-answer = 类别1的最小概率
number-highest-answer = 类别1的最大概率
number-spread-of-inputs = 末层输入的最大差异
number-loss-after = 更新后的损失
number-gap-to-promise = 实际与预测之差
number-promised-change = 预测的变化
number-change = 变化
number-the-bound-of-differences = 所有相对误差的上界
number-bound-of-differences = 所有相对误差的上界
number-passes = 前向次数
number-products = 乘法次数
number-products-forward = 一次前向的乘法次数
number-products-back = 一次反向的乘法次数
number-parameters = 参数个数
number-by-nudging = 微扰法的乘法次数
number-by-backpropagation = 反向传播的乘法次数
number-times = 微扰法与反向传播次数之比
number-size-of-delta = δ 的大小
number-factor-in-all = 从输出到第1层的总倍数
number-path-start = 路径输出端的 δ
number-path-weight = 路径上的权重
number-path-slope = 路径上的斜率
number-path-product = 路径上的乘积
number-path-weights = 路径上权重之积
number-path-slopes = 路径上斜率之积
number-steepest-slope = 曲线的最大斜率
number-median-slope = 斜率中位数
number-median-z = 斜率中位数处的 z
number-largest-slope = 路径上的最大斜率
number-weights-change = 权重的变化
number-the-largest-difference = 最大相对误差
number-largest-difference = 最大相对误差


## Title: what the film is about

film-untitled = 一个神经网络，逐个数字看懂

title-shape =
    { $inputs_spelled }个输入，{ $narrow ->
        [yes]
            { $hidden ->
                [1] { $hidden_spelled }个单神经元隐藏层
               *[other] { $hidden_spelled }个隐藏层，每层一个神经元
            }
       *[no] { $hidden_spelled }个隐藏层
    }，{ $outputs_spelled }个输出；中间用{ $activations }。
title-activations = { $spelled }种激活函数
title-classes =
    { $outputs ->
        [1] 输出是类别{ $label }的得分，而不是输入的复制。
       *[other] { $outputs_spelled }个输出是类别得分，而不是输入的复制。
    }
title-probabilities =
    { $outputs ->
        [1] 输出是类别{ $label }的概率，而不是输入的复制。
       *[other] 每个输出是各自类别的概率，而不是输入的复制。
    }
title-numbers =
    { $outputs ->
        [1] 输出是一个数，应接近其目标值。
       *[other] { $outputs_spelled }个输出都是数，应接近各自的目标值。
    }
title-outputs-bend =
    { $outputs ->
        [1] 输出处用{ $activation }。
       *[other] 各输出处用{ $activation }。
    }
title-motion-title = 标题出现：{ $title }。
title-motion-title-and-subtitle = 标题出现：{ $title }。{ $subtitle }
title-motion-shape = 网络出现在标题下方，逐层画成圆圈，从输入到输出：{ $widths }。
title-motion-shape-and-inputs = 网络出现在标题下方，逐层画成圆圈，从输入到输出：{ $widths }。输入是{ $names }。
title-motion-classes = 输出处出现类别的名称。
title-motion-named-classes = 输出处出现类别的名称：{ $classes }。
title-motion-targets =
    { $outputs ->
        [1] 输出亮起，旁边标有其目标值的字母。
       *[other] 各输出亮起，旁边标有各自目标值的字母。
    }


## Forward propagation

forward-heading = 前向传播
forward-opening = 每条边乘以自己的权重，每个神经元加上自己的偏置。

forward-opening-no-bias = 每条边乘以自己的权重，每个神经元把传来的值相加：没有偏置。
forward-some-no-bias =
    { $several ->
        [no] 第{ $layers }层没有偏置。
       *[yes] 第{ $layers }层都没有偏置。
    }
forward-opening-wide = 较宽的层只画出部分神经元，其余的仍计入每个和。
forward-opening-picture = 图像的像素就是输入。较宽的层只画出部分神经元。
forward-point-enters = 输入一个样本：{ $values }，类别{ $label }。
forward-point-with-targets-enters = 输入一个样本：{ $values }。目标值：{ $targets }。
forward-sample-with-targets-enters =
    { $outputs ->
        [1] 输入一个样本。目标值：{ $targets }。
       *[other] 输入一个样本，每个输出各有一个目标值。
    }
forward-sample-enters = 输入一个样本，类别{ $label }。
forward-picture-enters =
    { $values ->
        [standard] 输入一幅图像，类别{ $label }：{ $pixels }个标准化像素，从{ $low }到{ $high }。
       *[unit] 输入一幅图像，类别{ $label }：{ $pixels }个像素，取值{ $low }到{ $high }。
    }
forward-first-neuron =
    { $inputs ->
        [1] 第一个神经元：权重乘以输入，再加偏置。
       *[other] 第一个神经元：权重乘以输入，求和，再加偏置。
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] 第一个神经元：权重乘以输入。
       *[other] 第一个神经元：权重乘以输入，再求和。
    }
forward-later-layer = 第{ $layer }层对第{ $below }层的输出做同样的运算。
forward-other-neurons = 其余{ $spelled }个神经元同样计算，各用自己的权重。
forward-next-neuron =
    { $neuron ->
        [2] 第二个神经元有自己的权重。
       *[3] 第三个神经元有自己的权重。
    }
forward-identity = 恒等函数不改变这个和：a = z。
forward-bends = 再经过弯曲：对 z 取{ $activation }，得到 a。
forward-scores-softmax = 输出层不作弯曲：各个和就是类别得分。
forward-scores-sigmoid = 输出同样求和：这个和就是类别{ $label }的得分。
forward-predicts-softmax = softmax把得分变成概率。
forward-predicts-sigmoid = sigmoid把得分变成类别{ $label }的概率。
forward-scores-sigmoids = 各输出同样求和：每个和是一个类别的得分。
forward-predicts-sigmoids = 每个sigmoid把得分变成本类别的概率：它们之和不必为1。
forward-scores-one = 输出同样求和。
forward-scores-several = 各输出同样求和。
forward-predicts-probability = sigmoid把这个和变成概率。
forward-predicts-probabilities = 每个sigmoid把各自的和变成一个概率。
forward-bends-into-zero-one = sigmoid把每个和弯曲成0到1之间的输出。
forward-bends-into-minus-one-one = tanh把每个和弯曲成−1到1之间的输出。
forward-says-score = 不作弯曲：输出就是得分本身。
forward-says-scores = 不作弯曲：每个输出就是得分本身。
forward-loss = 损失：对真实类别的概率取 −ln。
forward-loss-of-answers = 损失：对每个输出给正确答案（是或否）的概率取 −ln，再求和。
forward-loss-of-shares = 损失：对 p 和 1 − p 取 −ln，按目标值的份额 y 和 1 − y 加权。
forward-loss-of-shares-several = 每个输出对 p 和 1 − p 取 −ln，按目标值的份额 y 和 1 − y 加权后相加。
forward-loss-squared = 损失：输出与目标值之差的平方的一半。
forward-loss-squared-several = 损失：各输出与目标值之差的平方和的一半。
forward-motion-network = 网络从输入到输出逐层出现，每个神经元与下一层的所有神经元相连。权重为负的边画成虚线。
forward-motion-feed = 样本的数值移入输入神经元。
forward-motion-feed-named = 样本的数值移入输入神经元：{ $names }。
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] 一个脉冲沿着边从输入传到{ $neurons }。
               *[other] 脉冲沿着各条边从输入传到{ $neurons }。
            }
       *[other] 脉冲沿着各条边从各输入传到{ $neurons }，并相加。
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] 一个脉冲沿着边从第{ $below }层传到{ $neurons }。
               *[other] 脉冲沿着各条边从第{ $below }层传到{ $neurons }。
            }
       *[other] 脉冲沿着各条边从第{ $below }层传到{ $neurons }，并相加。
    }
forward-motion-bend = 在{ $neurons }中，点沿着{ $activation }的曲线从 z 移到高度 a。
forward-motion-predict =
    { $outputs ->
        [1] 输出处出现它的概率。
       *[other] 各输出处出现各自的概率。
    }
forward-motion-say =
    { $outputs ->
        [1] 输出中出现它给出的数。
       *[other] 各输出中出现各自给出的数。
    }
forward-motion-loss = 输出处出现损失。


## Backpropagation

backward-heading = 反向传播
backward-opening = 现在往回走：每个数变化时，损失如何变化？
backward-nudge =
    { $score ->
        [yes] 把这个得分上下微扰{ $step }：损失的变化是微扰的 { $ratio } 倍。
       *[no] 把这个和 z 上下微扰{ $step }：损失的变化是微扰的 { $ratio } 倍。
    }
backward-delta-softmax = 微扰越来越小时，比值趋于 ∂L/∂z，记作 δ：概率减目标值。
backward-delta-sigmoid = 微扰越来越小时，比值趋于 ∂L/∂z，记作 δ：概率减目标值。
backward-delta-squared = 微扰越来越小时，比值趋于 ∂L/∂z，记作 δ：输出减目标值，再乘以该处的斜率。
backward-delta-linear = 这个比值 ∂L/∂z 记作 δ。输出就是 z 时，它等于输出减目标值。
backward-long-way-softmax = 分步计算结果相同：∂L/∂p 乘以softmax的斜率。
backward-long-way-sigmoid = 分步计算：∂L/∂p 的分子是 p − y，分母是 p (1 − p)；乘以斜率 p (1 − p)，只剩 p − y。
backward-long-way-squared = 它的两个因子：∂L/∂a 是输出减目标值；斜率说明 z 变化时 a 变化多少。
backward-long-way-linear = 它的两个因子：∂L/∂a 是输出减目标值，而 a = z 的斜率是1。
backward-bias = 偏置直接加到 z 上：它的梯度就是 δ 本身。
backward-weights = 权重的梯度：终点的 δ 乘以起点的值。
backward-weights-of-layer = 第{ $layer }层的权重：仍是 δ 乘以传入的值。
backward-zeros = 第{ $layer }层的 δ 全为 0，从这里往回，所有梯度也都是 0。
backward-messages = 每个 δ 乘以权重往回传，再相加。
backward-message = δ 乘以边的权重，往回传。
backward-chain =
    { $paths ->
        [1] 链式法则：沿路径相乘；只有一条路径到这里，不必相加。
       *[other] 链式法则：沿路径相乘；有{ $spelled }条路径到这里，再相加。
    }
backward-whole-chain = 每层一个神经元，只有一条路径：第一个权重的梯度是路径上所有因子之积。
backward-next-layer = 再往回一层：同样的两步。
backward-other-neurons = 其余的同样计算。
backward-next-neuron =
    { $neuron ->
        [2] 第二个神经元同样计算。
       *[3] 第三个神经元同样计算。
    }
backward-flat = 曲线在这里是平的，斜率{ $slope }：梯度传不过去。
backward-nearly-flat = 曲线在这里几乎是平的，斜率：{ $slope }。传过去的很少。
backward-slope = 再乘以曲线在这里的斜率：{ $slope }。
backward-inputs =
    { $ways ->
        [1] 同样的一步给出损失对输入的梯度。
       *[other] 同样的求和给出损失对输入的梯度。
    }
backward-check-below = 每个参数上下微扰：误差小于{ $bound }。
backward-check-off = 每个参数上下微扰：误差达{ $worst }！
backward-motion-recall = 完成的前向传播一下子全部出现。
backward-motion-long-way = 写出分步的算式：对概率的导数，乘以{ $output }的斜率。
backward-motion-long-way-squared = 写出两个因子：对输出的导数，乘以{ $output }的斜率。
backward-motion-nudge = 得分在表示其变化的标尺上先减后增；下方同刻度的标尺上，概率和损失随之移动。
backward-motion-nudge-output = 和 z 在表示其变化的标尺上先减后增；下方同刻度的标尺上，输出和损失随之移动。
backward-motion-bias =
    { $outputs ->
        [1] 标出输出处的 δ。
       *[other] 标出各输出处的 δ。
    }
backward-motion-chain =
    { $paths ->
        [1] 从损失到 { $weight } 的路径亮起。
       *[other] 从损失到 { $weight } 的各条路径依次亮起。
    }
backward-motion-delta =
    { $outputs ->
        [1] 输出处出现 δ：概率减目标值。
       *[other] 每个输出处出现 δ：概率减目标值。
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] 输出处出现 δ：输出减目标值，再乘以斜率。
       *[other] 每个输出处出现 δ：输出减目标值，再乘以斜率。
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] 输出处出现 δ：输出减目标值。
       *[other] 每个输出处出现 δ：输出减目标值。
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] 一个脉冲沿着边从第一层传回输入。
               *[other] 脉冲沿着各条边从第一层传回各输入。
            }
       *[other]
            { $inputs ->
                [1] 脉冲沿着各条边从第一层传回输入，并相加。
               *[other] 脉冲沿着各条边从第一层传回各输入，并相加。
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] 一个脉冲沿着边从第{ $above }层传回{ $neurons }。
               *[other] 脉冲沿着各条边从第{ $above }层传回{ $neurons }。
            }
       *[other] 脉冲沿着各条边从第{ $above }层传回{ $neurons }，并相加。
    }
backward-motion-slope = 在{ $neurons }中，和乘以曲线的斜率，得到 δ。
backward-motion-gradients =
    { $edges ->
        [1] 通向第{ $layer }层的边上，权重换成它的梯度，并留在那里。
       *[other] 通向第{ $layer }层的各条边上，权重换成各自的梯度，并留在那里。
    }
backward-motion-check = 梯度检验的标记出现。


## Data: the points, and how far straight lines get

data-heading = 一条直线能把类别分开吗？
data-heading-pairs = 直线能把类别分开吗？
data-class =
    { $sign ->
        [triangle] 类别{ $label }：{ $digits }个点，画成三角形。
        [diamond] 类别{ $label }：{ $digits }个点，画成菱形。
        [square] 类别{ $label }：{ $digits }个点，画成方块。
       *[disc] 类别{ $label }：{ $digits }个点，画成圆点。
    }
data-try-horizontal = 试一条直线。先试水平的，向上移动。
data-try-diagonal = 再试一条斜线，同样移过去。
data-right-for-all = 在最佳位置，它把每个点都分对。
data-right-at-best = 在最佳位置：{ $share }分对。打叉的是分错的。
data-one-side-at-best = 在最佳位置，所有点都在同一侧：{ $share }分对。
data-compared-at-best =
    { $compared ->
        [better] 在最佳位置更好：{ $share }分对。
        [worse] 在最佳位置更差：{ $share }分对。
       *[same] 在最佳位置也没有更好：{ $share }分对。
    }
data-every-direction = 现在试所有方向，各取最佳位置。
data-best-of-all = { $digits }条直线涵盖所有分法，最好的分对{ $share }。
data-best-of-tried = 试过的{ $digits }条直线中，最好的分对{ $share }。
data-best-leaves-one-side =
    { $sure ->
        [yes] 穿过点之间的直线都不如把所有点留在同一侧的直线：{ $share }。
       *[no] 试过的穿过点之间的直线都不如把所有点留在同一侧的直线：{ $share }。
    }
data-one-class = 所有点都属于类别{ $label }：没有什么需要分开。
data-separable = 一条直线就够了：它把类别分开。
data-not-separable =
    { $mixed ->
        [yes] 没有直线能分开这些类别，弯曲也不行：两类的点落在同一处。
       *[no] 没有直线能分开这些类别，需要弯曲。
    }
data-none-found = { $digits }条直线中，没有一条能分开这些类别。
data-first-pair = 直线只有两侧，而类别有{ $spelled }个。所以两两来分：先分类别{ $first }和类别{ $second }。
data-other-pair = 现在是类别{ $first }和类别{ $second }，试所有方向。
data-pair-parted = 一条直线把这两类分开：每个点都分对。
data-pair-not-parted =
    { $mixed ->
        [yes] 没有直线能分开类别{ $first }和类别{ $second }，弯曲也不行：两类的点落在同一处。
       *[no] 没有直线能分开类别{ $first }和类别{ $second }，需要弯曲。
    }
data-pair-none-found = 试过的直线都不能分开类别{ $first }和类别{ $second }。
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] 任何两类都不能用直线分开。有些点落在同一处。
               *[no] 任何两类都不能用直线分开，需要弯曲。
            }
       *[some]
            { $mixed ->
                [yes] { $pairs }对类别中，有{ $left }对不能用直线分开。有些点落在同一处。
               *[no] { $pairs }对类别中，有{ $left }对不能用直线分开，需要弯曲。
            }
    }
data-pairs-none-found =
    { $which ->
        [every] 试过的直线不能分开任何两类。
       *[some] { $pairs }对类别中，试过的直线分不开的有{ $left }对。
    }
data-every-pair-parted = 任何两类都能用一条直线分开。
data-every-pair-vote = 这些直线投票，每个点都分对。网络则要自己找到边界。
data-all-parted = 直线边界同时分开全部{ $spelled }个类别：不需要弯曲。
data-motion-scatter =
    { $sign ->
        [triangle] 类别{ $label }的点出现，画成三角形。
        [diamond] 类别{ $label }的点出现，画成菱形。
        [square] 类别{ $label }的点出现，画成方块。
       *[disc] 类别{ $label }的点出现，画成圆点。
    }
data-motion-slide = 一条方向固定的直线移过所有点，停在分对最多的位置。
data-motion-judge = 直线两侧各归一个类别；分错的点被打叉。
data-motion-turn = 直线转过所有方向；各方向的最高准确率连成曲线。
data-motion-conclude = 显示距离把类别完全分开还差多少。
data-motion-turn-pair = 只留下类别{ $first }和类别{ $second }的点；直线转过所有方向，各方向的最高准确率连成曲线。
data-motion-conclude-borders = 所有点重新出现，每个位置归得分最高的类别，其间是直线边界。
data-motion-conclude-pairs = 所有点重新出现，并画出每两类之间的最佳直线。


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] 平面能拟合这些点吗？
       *[line] 直线能拟合这些点吗？
    }
fit-data-points =
    { $shape ->
        [plane] { $digits }个点：每对输入对应一个数 y，用颜色表示。
       *[line] { $digits }个点：每个输入 x₁ 对应一个数 y。
    }
fit-data-mean = 最简单的回答是平均值{ $mean }：其损失（均方误差的一半）为{ $loss }。
fit-data-best =
    { $shape ->
        [plane] 用最小二乘法得到的最佳平面：损失{ $loss }。它解释了{ $share }的方差。
       *[line] 用最小二乘法得到的最佳直线：损失{ $loss }。它解释了{ $share }的方差。
    }
fit-data-exact =
    { $shape ->
        [plane] 它通过每个点：一个平面就够了。
       *[line] 它通过每个点：一条直线就够了。
    }
fit-data-needs-bend =
    { $shape ->
        [plane] 还剩{ $share }，在输入平面上有规律：一个平面不够，需要弯曲。
       *[line] 还剩{ $share }，而且有规律：一条直线不够，需要弯曲。
    }
fit-data-enough =
    { $shape ->
        [plane] 还剩{ $share }，看不出规律：一个平面就够了。
       *[line] 还剩{ $share }，看不出规律：一条直线就够了。
    }
fit-data-open = 还剩{ $share }：点太少，无法判断是否需要弯曲。
label-mean = 平均值
label-best-affine =
    { $shape ->
        [plane] 最佳平面
       *[line] 最佳直线
    }
    .short = 最佳
label-explained-rule = R² = 1 − 损失 ÷ 平均值的损失
label-height = { $letters }，线距{ $step }
number-mean-of-y = y 的平均值
number-loss-of-mean = 平均值的损失
number-loss-of-best = 最佳拟合的损失
number-explained-by-best = 最佳拟合的 R²
number-left-by-best = 1 − 最佳拟合的 R²
fit-data-motion-scatter =
    { $shape ->
        [plane] 点出现在两个输入张成的平面上，颜色表示各自的数值。
       *[line] 点从左到右出现，高度表示各自的数值。
    }
fit-data-motion-mean =
    { $shape ->
        [plane] 平均值的颜色铺满平面。R² 等于1减去损失与平均值的损失之比。
       *[line] 在平均值处画出水平线，每个点到它画一条竖线。R² 等于1减去损失与平均值的损失之比。
    }
fit-data-motion-best =
    { $shape ->
        [plane] 水平面倾斜成最佳平面；它的等值线是直线。
       *[line] 水平线转成最佳直线，竖线随之变化。
    }
fit-data-motion-errors =
    { $shape ->
        [plane] 画出平面给出的值与应有的值的对照图：落在对角线上的是正确的。
       *[line] 竖线移到单独的图中，横轴仍是输入，直线在那里变成水平线。
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = 它怎样得出一个数
fit-plane-opening =
    { $shape ->
        [plane] 要学的数，用颜色表示。{ $moment }的网络怎样得出自己的数？
       *[line] 要学的数，以 x₁ 为横轴。{ $moment }的网络怎样得出自己的曲线？
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [1] 第{ $layer }层的神经元从一个平面开始：z = w₁ x₁ + w₂ x₂ + b。
               *[other] 第{ $layer }层的{ $digits }个神经元各从一个平面开始：z = w₁ x₁ + w₂ x₂ + b。
            }
       *[line]
            { $count ->
                [1] 第{ $layer }层的神经元从一条直线开始：z = w x₁ + b。
               *[other] 第{ $layer }层的{ $digits }个神经元各从一条直线开始：z = w x₁ + b。
            }
    }
fit-plane-sums-above =
    { $count ->
        [1] 第{ $layer }层的神经元把前一层的结果乘以权重，再相加：z。
       *[other] 第{ $layer }层的{ $digits }个神经元各把前一层的结果乘以权重，再相加：z。
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] 弯曲：{ $activation }把每个 z 变成 a。没有一个平面仍是完全平的。
               *[line] 弯曲：{ $activation }把每个 z 变成 a。没有一条直线仍是完全直的。
            }
        [some] 弯曲：{ $activation }把每个 z 变成 a。{ $all }个中有{ $digits }个在点的范围内弯曲。
       *[none] { $activation }把每个 z 变成 a，但在点的范围内都没有弯曲。
    }
fit-plane-bend-again = { $activation }再次把每个 z 变成 a。
number-bent = 弯曲的神经元
fit-plane-unbent =
    { $shape ->
        [plane] 恒等函数不作弯曲：a 就是 z，平面仍是平面。
       *[line] 恒等函数不作弯曲：a 就是 z，直线仍是直线。
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [1] 输出把它乘以一个权重：权重为负时，上下翻转。
               *[other] 输出把每一个乘以各自的权重：权重为负时，上下翻转。
            }
       *[line]
            { $count ->
                [1] 输出把这条曲线乘以一个权重：权重为负时，上下翻转。
               *[other] 输出把每条曲线乘以各自的权重：权重为负时，上下翻转。
            }
    }
fit-plane-add = 然后相加：先是偏置{ $bias }，再逐个加上。
fit-plane-add-no-bias = 然后逐个相加：没有偏置。
fit-plane-output = 最后，输出的{ $name }把这个和弯曲。
fit-plane-explains =
    { $shape ->
        [plane] 这个和就是答案。它解释了{ $share }的方差，{ $compared ->
            [more] 多于
           *[less] 少于
        }最佳平面的{ $line }。
       *[line] 这个和就是答案。它解释了{ $share }的方差，{ $compared ->
            [more] 多于
           *[less] 少于
        }最佳直线的{ $line }。
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] 这个和就是答案。它解释了{ $share }的方差，与最佳平面相同。
       *[line] 这个和就是答案。它解释了{ $share }的方差，与最佳直线相同。
    }
fit-plane-no-better-than-mean = 这个和就是答案。它完全没有解释方差：只用平均值也不会更差。
number-explained = R²
fit-plane-motion-sums = 在输入上方画出第{ $layer }层的和 z，每个神经元一幅小图。
fit-plane-motion-bend = 在第{ $layer }层的每幅小图中，z 弯曲成 a。
fit-plane-motion-weigh =
    { $shape ->
        [plane] 每幅图乘以其输出权重，权重标在图的上方。
       *[line] 每条曲线乘以其输出权重；权重为正画实线，为负画虚线。
    }
fit-plane-motion-add =
    { $shape ->
        [plane] 大图从偏置开始；小图逐个亮起，加到大图上。
       *[line] 大曲线从偏置处的水平线开始；曲线逐条亮起，加到它上面。
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] 大图从零开始；小图逐个亮起，加到大图上。
       *[line] 大曲线从零处的水平线开始；曲线逐条亮起，加到它上面。
    }
fit-plane-motion-output = 这个和弯曲成输出的答案。
fit-plane-motion-errors =
    { $shape ->
        [plane] 大图旁出现 R²，即1减去损失与平均值的损失之比。
       *[line] 从每个点到曲线长出一条竖线，并出现 R²，即1减去损失与平均值的损失之比。
    }


## Plane: how the layers bend the plane

plane-heading = 各层怎样弯曲平面
plane-heading-unbent = 各层对平面做什么
plane-opening = { $moment }的网络。请看整个平面。
plane-opening-trained = 训练到第{ $step }步的网络。请看整个平面。
plane-onto-line = 第{ $layer }层：W 把平面压成一条直线：这一层只有一个神经元。
plane-line-into-plane = 第{ $layer }层：W 把直线放回平面中。
plane-line-onto-line = 第{ $layer }层：W 拉伸直线；为负时还把它反向。
plane-flattens =
    { $onto ->
        [point] 第{ $layer }层：det W 为零，W 把平面压成一个点。
       *[line] 第{ $layer }层：det W 为零，W 把平面压成一条直线。
    }
plane-keeps-lengths =
    { $doing ->
        [turns] 第{ $layer }层：W 旋转平面，长度不变。
        [mirrors] 第{ $layer }层：W 对平面作镜像，长度不变。
       *[stays] 第{ $layer }层：W 使平面保持不变。
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] 第{ $layer }层：W 对平面作镜像，一个方向拉伸到{ $long }倍，另一方向压缩到{ $short }倍。
       *[other] 第{ $layer }层：W 在一个方向拉伸到{ $long }倍，另一方向压缩到{ $short }倍。
    }
plane-stretches =
    { $doing ->
        [turns] 第{ $layer }层：W 旋转平面，并沿两个方向拉伸到{ $long }倍和{ $short }倍。
        [mirrors] 第{ $layer }层：W 对平面作镜像，并沿两个方向拉伸到{ $long }倍和{ $short }倍。
       *[stays] 第{ $layer }层：W 沿两个方向把平面拉伸到{ $long }倍和{ $short }倍。
    }
plane-squashes =
    { $doing ->
        [turns] 第{ $layer }层：W 旋转平面，并沿两个方向压缩到{ $long }倍和{ $short }倍。
        [mirrors] 第{ $layer }层：W 对平面作镜像，并沿两个方向压缩到{ $long }倍和{ $short }倍。
       *[stays] 第{ $layer }层：W 沿两个方向把平面压缩到{ $long }倍和{ $short }倍。
    }
plane-stretches-alike =
    { $doing ->
        [turns] 第{ $layer }层：W 旋转平面，并拉伸到{ $factor }倍。
        [mirrors] 第{ $layer }层：W 对平面作镜像，并拉伸到{ $factor }倍。
       *[stays] 第{ $layer }层：W 把平面拉伸到{ $factor }倍。
    }
plane-squashes-alike =
    { $doing ->
        [turns] 第{ $layer }层：W 旋转平面，并压缩到{ $factor }倍。
        [mirrors] 第{ $layer }层：W 对平面作镜像，并压缩到{ $factor }倍。
       *[stays] 第{ $layer }层：W 把平面压缩到{ $factor }倍。
    }
plane-no-shift = 偏置为零：什么都不移动。
plane-shift = 偏置平移一切。
plane-small-shift = 偏置平移一切，这里只移动很少。
plane-bend = 弯曲：{ $what }。
plane-decides = 现在由一条直线决定：{ $digits }个点中{ $share }分对。
plane-one-side = 所有点都在一侧，全归一类：{ $digits }个点中{ $share }分对。
plane-borders-decide = 现在由{ $spelled }条直线边界决定：{ $digits }个点中{ $share }分对。
plane-one-region = 所有点都在一个区域，全归一类：{ $digits }个点中{ $share }分对。
plane-classes-without-points = 没有点归入类别{ $labels }。
plane-back-with-borders = 逐步还原：边界随之返回。
plane-back-with-line = 逐步还原：直线随之返回。
plane-back-with-one-class = 逐步还原：所有点归为一类。
plane-classes-of-inputs = 原来的输入，以及每个位置所得的类别。
plane-undoing-bends =
    { $curves ->
        [single] 在 { $space } 中，边界是直的。撤销 { $activation } 后，它弯成曲线。
       *[several] 在 { $space } 中，边界的每一部分都是直的。撤销 { $activation } 后，各部分弯成曲线。
    }
plane-forward-again =
    { $bends ->
        [yes] 再次前向：激活函数使平面弯曲，所有编号的位置都落在直线上。
       *[no] 再次前向：所有编号的位置都落在直线上。
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] 弯曲的平面在{ $spelled }处与直线相交，其间互不相连：每处还原为一条直线。
               *[curved] 弯曲的平面在{ $spelled }处与直线相交，其间互不相连：每处还原为一条曲线。
            }
       *[folded]
            { $shape ->
                [straight] 弯曲的平面自身重叠，与直线相交{ $spelled }次：每次各还原为一条直线。
               *[curved] 弯曲的平面自身重叠，与直线相交{ $spelled }次：每次各还原为一条曲线。
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] 弯曲的平面成了一条细带，从 A 经 C 到 B。直线切过它两次：每个切口里都有输入平面上的一整条直线。
       *[curved] 弯曲的平面成了一条细带，从 A 经 C 到 B。直线切过它两次：每个切口里都有输入平面上的一整条曲线。
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight] 末层空间一条直线，输入平面{ $spelled }条直线：线上处处两个得分相等。
       *[curved] 末层空间一条直线，输入平面{ $spelled }条曲线：线上处处两个得分相等。
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight] 末层空间一条直线，输入平面{ $spelled }条直线：线上处处概率为二分之一。
       *[curved] 末层空间一条直线，输入平面{ $spelled }条曲线：线上处处概率为二分之一。
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight] 末层空间一条直线，输入平面{ $spelled }条直线：线上处处得分为零。
       *[curved] 末层空间一条直线，输入平面{ $spelled }条曲线：线上处处得分为零。
    }
plane-lines-there =
    { $borders ->
        [1] 末层空间一条直线
       *[other] 末层空间{ $spelled }条直线
    }
plane-borders-of-inputs =
    { $shape ->
        [straight] { $there }，输入平面{ $spelled }条直线：线上处处最高的两个得分相等。
       *[curved] { $there }，输入平面{ $spelled }条曲线：线上处处最高的两个得分相等。
    }

plane-motion-lay =
    { $classes ->
        [2] 输入平面出现，带有坐标轴、网格和所有点：类别{ $first }是圆点，类别{ $second }是方块。
       *[other] 输入平面出现，带有坐标轴、网格和所有点，每个类别用一种形状。
    }
plane-motion-room = 视野后退，为接下来的变换留出空间。
plane-motion-linear = 整个平面连同网格和点，被第{ $layer }层的权重变换。
plane-motion-shift =
    { $moves ->
        [yes] 整个平面按第{ $layer }层的偏置平移。
       *[no] 第{ $layer }层的偏置为零，平面停在原处。
    }
plane-motion-bend =
    { $bends ->
        [yes] 第{ $layer }层的激活函数移动每个坐标，网格和点随之弯曲。
       *[no] 第{ $layer }层的激活函数是恒等函数，网格和点保持不变。
    }
plane-motion-decide =
    { $classes ->
        [2] 最后的空间中出现决策直线，两侧半平面着色。
       *[other] 最后的空间中出现直线边界，各类别的区域着色。
    }
plane-motion-back =
    { $classes ->
        [2] 回到输入平面，直线在那里成为决策边界。
       *[other] 回到输入平面，直线边界在那里成为各类别的边界。
    }
plane-motion-spaces = 所有空间的小图按返回的顺序放大，每幅图中都有相同的编号位置。
plane-motion-again = 在输入平面旁，平面再次前向变换，边界上编号的位置落在直线上。
plane-motion-run =
    { $classes ->
        [2] 带圈的点沿边界移动，对应的点沿最后空间中的直线移动。
       *[other] 带圈的点沿各边界移动，对应的点沿最后空间中的边界移动。
    }


## Training: the parameters are played, phase by phase

training-heading = 它怎样学习
training-heading-keyframes = 从关键帧到关键帧
training-opens = 训练前：{ $share }的点分对。
training-opens-tied = 每个点的得分都相等：平局算作类别{ $label }。
training-rate-steps =
    { $count ->
        [1] 学习率从{ $rate }开始，每步之后乘以{ $factor }。
       *[other] 学习率从{ $rate }开始，每{ $digits }步乘以{ $factor }。
    }
training-rate-cosine = 学习率按余弦曲线从{ $rate }降到{ $last }。
training-opens-keyframe = “{ $name }”：{ $share }的点分对。
training-from-keyframe = 从“{ $before }”到“{ $after }”：损失从{ $old }变为{ $new }。
training-at-moment = { $moment }：{ $share }的点分对。
training-between-moments = 从{ $before }到{ $after }：损失从{ $old }变为{ $new }。
training-by-step = 到第{ $step }步
training-by-keyframe = 到“{ $name }”
training-still =
    { $when ->
        [whole] 损失始终几乎不动：{ $until }，从{ $old }到{ $new }。
        [first] 起初损失几乎不动：{ $until }，从{ $old }到{ $new }。
        [last] 从这里起损失几乎不动：{ $until }，从{ $old }到{ $new }。
       *[between] 损失处于平台期，几乎不动：{ $until }，从{ $old }到{ $new }。
    }
training-slow =
    { $fastest ->
        [yes] 损失下降：{ $until }，从{ $old }降到{ $new }。
       *[no] 损失缓慢下降：{ $until }，从{ $old }降到{ $new }。
    }
training-steep =
    { $waits ->
        [yes] 损失快速下降：{ $until }，从{ $old }降到{ $new }；准确率还没有动。
       *[no] 损失快速下降：{ $until }，从{ $old }降到{ $new }。
    }
training-gaining = 准确率上升：{ $until }，从{ $old }升到{ $new }。
training-climbs-again = 准确率再次上升：{ $until }，从{ $old }升到{ $new }。
training-loss-falls-too = 损失从{ $old }降到{ $new }。
training-rising = 损失上升：{ $until }，从{ $old }升到{ $new }。
training-restless = 损失跳动：{ $until }，在{ $old }与{ $new }之间。
training-down-with-a-rise = 损失{ $until }从{ $old }到{ $new }；途中从{ $low }升到{ $high }。
training-up-with-a-fall = 准确率{ $until }从{ $old }到{ $new }；途中从{ $high }降到{ $low }。
training-beyond = 损失超出坐标轴：{ $until }，达{ $new }。
training-ends-keyframe = 在“{ $name }”处，{ $share }的点分对。
training-ringed = 圈出的{ $digits }个点仍然分错。
fit-training-opens =
    { $better ->
        [yes] 训练前解释了{ $share }的方差：R² 是 1 − 损失 ÷ 平均值的损失。
       *[no] 训练前 R² = 1 − 损失 ÷ 平均值的损失，为{ $share }：比只用平均值还差。
    }
fit-training-opens-keyframe = “{ $name }”：R² = 1 − 损失 ÷ 平均值的损失，为{ $share }。
fit-training-at-moment = { $moment }：R² = 1 − 损失 ÷ 平均值的损失，为{ $share }。
fit-training-gaining = R² 上升：{ $until }，从{ $old }升到{ $new }。
fit-training-ends-keyframe = 在“{ $name }”处，R² = { $share }。
fit-training-ringed =
    { $shape ->
        [plane] 最佳平面：{ $line }。圈出：最大误差{ $error }。
       *[line] 虚线为最佳直线：{ $line }。圈出：最大误差{ $error }。
    }
fit-training-motion-play = 训练继续；拟合、误差、损失、R² 和梯度随之变化。
fit-training-motion-close =
    { $shape ->
        [plane] 误差最大的点被圈出。
       *[line] 最佳直线以虚线出现，误差最大的点被圈出。
    }
number-largest-error = 最大误差
number-explained-at-end = 结束时的 R²
label-explained = R²
remark-sample-of-target = { $sample }，y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] 各关键帧的 R²
        [epoch] 各轮的 R²
        [checkpoint] 各检查点的 R²
        [round] 各回合的 R²
        [update] 各次更新的 R²
       *[step] 各步的 R²
    }
    .short = R²
label-the-target = 目标值
label-fit = 网络
label-data = 数据
    .short = 数据
label-error = 误差
training-motion-open = 各面板出现，都停在起点。
training-motion-curves = 训练继续；损失、分对的比例和梯度随之变化。
training-motion-end = 各曲线到达终点。
training-motion-play = 训练继续；平面、边界、损失和梯度随之变化。
training-motion-close = 仍然分错的点被圈出。


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = 移动一个滑块：{ $parameter }
sweep-heading-scale = 第{ $layer }层所有权重乘以一个系数
sweep-heading-sample = 一个网络，逐个样本
sweep-opens-parameter = 全部{ $digits }个参数都是滑块。只移动 { $parameter } 这一个。
sweep-opens-scale = 全部{ $digits }个参数都是滑块。一个系数带动一层的所有权重。
sweep-opens-sample = 全部{ $digits }个参数都是滑块。它们都不动：动的是样本。
sweep-pass = 一个样本通过网络；平面上是所有点。
sweep-pass-of-samples = 每个样本通过同一个网络，得到自己的概率。
sweep-pass-of-samples-to-outputs = 每个样本通过同一个网络，得到自己的输出。
sweep-loss = 该样本的损失：它的斜率就是梯度（粉色）。
sweep-loss-of-samples = 每个样本有自己的损失和自己的梯度（粉色）。
sweep-sets-out =
    { $kind ->
        [sample] 现在逐个换样本：看随之发生什么。
        [scale] 现在移动系数：看随之发生什么。
       *[parameter] 现在移动 { $parameter }：看随之发生什么。
    }
sweep-goes-on = 继续：看随之发生什么。
sweep-lowest-loss = 该样本损失最低处：{ $where }；梯度为{ $gradient }。
sweep-lowest-loss-only = 该样本损失最低处：{ $where }；平均损失为{ $now }，最低可达{ $least }。
sweep-lowest-mean-loss-of-fit = 所有点平均损失最低处：{ $where }；R² 为{ $share }。
sweep-ends-fit = { $where }：损失{ $loss }；R² 为{ $share }。
sweep-ends-samples-of-fit = 每个样本各拉各的方向；总体上 R² 为{ $share }。
sweep-lowest-mean-loss = 所有点平均损失最低处：{ $where }；{ $share }分对。
sweep-neuron-changes =
    { $change ->
        [wakes] 第{ $layer }层的神经元{ $neuron }被唤醒：{ $where }，斜率为{ $slope }。
       *[off] 第{ $layer }层的神经元{ $neuron }关闭：{ $where }，斜率为{ $slope }。
    }
sweep-factor-of = 系数{ $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample }在这里最难：损失{ $loss }，最大梯度{ $gradient }。
       *[easiest] { $sample }在这里最容易：损失{ $loss }，最大梯度{ $gradient }。
    }
sweep-ends = { $where }：损失{ $loss }；所有点中{ $share }分对。
sweep-ends-samples = 每个样本各拉各的方向；网络分对了{ $share }。
sweep-motion-sliders = 所有参数以滑块形式出现，同时出现它们所属的网络。
sweep-motion-pass = 出现样本通过网络的过程和各平面。
sweep-motion-loss = 画出整个范围内的损失及其切线；梯度出现。
sweep-motion-loss-of-one = 只留下移动的那个滑块；画出其整个范围内的损失及切线。
sweep-motion-on = { $parameter }的滑块继续移动；数值、平面、边界和损失随之变化。
sweep-motion-on-fit = { $parameter }的滑块继续移动；数值、拟合和损失随之变化。


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] 起点相同，弯曲不同
        [learning_rate] 起点相同，学习率不同
        [optimizer] 起点相同，优化器不同
        [init] 网络相同，初始权重不同
        [scale] 随机权重相同，尺度不同
        [seed] 网络相同，随机权重不同
        [layers] 任务相同，层不同
       *[several] 并排比较
    }
contender-rate = 学习率{ $rate }
contender-scale = 尺度{ $scale }
contender-seed = 种子{ $seed }
contender-init =
    { $init ->
        [zeros] 全为0
        [symmetric] 全相等
        [xavier] Xavier初始化
        [he] He初始化
       *[normal] 随机初始化
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = “{ $name }”
differing-part =
    { $part ->
        [activations] 激活函数
        [layers] 网络的形状
        [optimizer] 优化器
        [learning_rate] 学习率
        [init] 初始化方法
        [scale] 初始权重的尺度
       *[seed] 初始权重的随机种子
    }
comparison-opening = { $spelled }种激活函数：起点相同，点相同，步数相同。
comparison-opening-of-trainings = 在相同的点上训练{ $spelled }次；不同的是{ $parts }。
comparison-guide-to-scores = 各面板显示输入、类别得分、损失和梯度。
comparison-guide-to-fit = 各面板显示拟合、输出与目标值对照、损失和梯度。
comparison-guide-to-layer = 各面板显示输入、最后的隐藏层、损失和梯度。
comparison-shrinks = 第0步，从末层回到第1层。{ $name }：从{ $last }到{ $first }；{ $other }：从{ $other_last }到{ $other_first }。
comparison-delta-shrinks = 第0步，δ = ∂L/∂z 从末层回到第1层。{ $name }：从{ $last }到{ $first }；{ $other }：从{ $other_last }到{ $other_first }。
comparison-slopes =
    { $kind ->
        [sigmoid] 经过单元往回传的量要乘以它的斜率。sigmoid的斜率至多1/4，中位数{ $slope }；{ $other }：{ $other_slope }。
       *[other] 经过单元往回传的量要乘以它的斜率。斜率中位数，{ $name }：{ $slope }；{ $other }：{ $other_slope }。
    }
comparison-factors-back =
    { $weigh ->
        [alike] 权重总共把 δ 乘以{ $weights }（{ $name }）和{ $other_weights }（{ $other }），相差不大；
       *[apart] 权重总共把 δ 乘以{ $weights }（{ $name }）和{ $other_weights }（{ $other }）；
    }{ $kind ->
        [sigmoid] 斜率总共乘以{ $slopes }和{ $other_slopes }，其中sigmoid的每个至多1/4。
       *[other] 斜率总共乘以{ $slopes }和{ $other_slopes }。
    }
comparison-flat-yet-long = 第0步，{ $name }有{ $share }的斜率低于{ $slope }。但第1层的权重梯度更长：传过来的量乘以更大的权重。
comparison-no-first-gradient = 第0步，{ $names }所有权重都没有梯度。
comparison-last-layer-first = 第0步，{ $names }只有末层的权重有梯度。
comparison-sets-out =
    { $which ->
        [both] 两者一起训练，一步一步。
       *[all] 它们一起训练，一步一步。
    }
comparison-goes-on = 继续，一步一步。
comparison-tie-broken = 末层已经移动：到第1步，第1层也有了梯度，{ $name }：{ $gradient }。
comparison-explodes = { $name }：损失爆炸，到第{ $step }步从{ $before }升到{ $now }。
comparison-dies =
    { $count ->
        [1] 第{ $step }步，一个单元的最后一个点也落到零以下。{ $name }：{ $units }个单元中{ $dead }个死亡。
       *[other] 第{ $step }步，最后一个点也落到零以下。{ $name }：{ $units }个单元中{ $dead }个死亡。
    }
comparison-first = { $name }最先：在第{ $step }步解决任务。
comparison-second = { $name }随后，在第{ $step }步。
comparison-last = { $name }最后解决，在第{ $step }步。
comparison-midway = 第{ $step }步，损失最低的是{ $names }：{ $loss }。
comparison-midway-same = 第{ $step }步，各损失读数仍然相同：{ $loss }。
comparison-all-go-on =
    { $which ->
        [both] 两者都继续到最后。
       *[all] 全部继续到结束。
    }
comparison-one-goes-on = 最后一个继续：它能成功吗？
comparison-others-go-on = 其余的继续：它们能成功吗？
comparison-none-yet =
    { $which ->
        [both] 两者中会有成功的吗？
       *[all] 其中会有成功的吗？
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] 从这个起点出发，两者都没有解决{ $task }。
               *[all] 从这个起点出发，都没有解决{ $task }。
            }
       *[own]
            { $which ->
                [both] 两者都没有解决{ $task }。
               *[all] 都没有解决{ $task }。
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] 从这个起点出发，两者都解决了{ $task }。
               *[all] 从这个起点出发，都解决了{ $task }。
            }
       *[own]
            { $which ->
                [both] 两者都解决了{ $task }。
               *[all] 都解决了{ $task }。
            }
    }
comparison-some-solve =
    { $start ->
        [same] 从这个起点出发，解决了{ $task }的只有：{ $names }。
       *[own] 解决了{ $task }的只有：{ $names }。
    }
comparison-only = 不同的只有{ $parts }。
comparison-not-only = { $parts }不同，点的顺序也随之不同。
comparison-why-diverged = 从第{ $step }步起，每一步都使损失增大，直到它不再是一个数。
comparison-diverged-at = 第{ $step }步是数值有限的最后一步，损失为{ $loss }。
comparison-why-worse = 最终损失高于起点：{ $before }变成{ $now }。
comparison-why-rate = { $name }：最终损失{ $small }；{ $other }：{ $large }，步子太大。
comparison-why-dead =
    { $stays ->
        [yes] 死亡的{ $activation }单元斜率为0：没有梯度通过，所以一直死亡。
       *[no] 死亡的{ $activation }单元斜率为0：没有梯度通过。
    }
comparison-why-saturated = { $name }：最终第{ $layer }层{ $units }个单元中{ $flat }个饱和；{ $other }：{ $fewer }个。
comparison-why-vanishing = 第0步的权重梯度：末层为{ $last }，第1层为{ $first }。
comparison-first-step = 第一步使第1层的权重移动：{ $name }为{ $rate } × { $small }，{ $other }为{ $rate } × { $large }，后者约为前者的{ $times }倍。
comparison-answers-alike =
    { $share ->
        [yes] { $name }：末层的输入在各点之间最多相差{ $spread }，因此每个点的 { $p } 最终都是{ $value }，即类别1的比例。
       *[no] { $name }：末层的输入在各点之间最多相差{ $spread }，因此每个点的 { $p } 最终都是{ $value }。
    }
comparison-why-equal = 相等的单元得到相等的梯度：它们永远不会变得不同。
comparison-why-no-gradient = 所有权重的梯度都是0：没有什么告诉权重往哪里走。
comparison-why-never-bent = 线性函数的复合仍是线性函数：没有弯曲，再深也没有用。
comparison-best-line = 一条直线可以分对{ $share }，但损失更高，而训练跟着损失走。
comparison-slow = { $name }很慢：第0步第1层的权重梯度为{ $small }；{ $fast }：{ $large }。
comparison-how-it-dies =
    { $stays ->
        [yes] 第{ $step }步，该单元最大的 z 从{ $before }降到{ $after }：每个点处斜率为0，梯度也为0，权重不再变化。
       *[no] 该单元在每个点处的 z：第{ $step }步，最大值从{ $before }降到{ $after }，那里斜率为0。
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = 第{ $step }步太长：梯度的{ $rate }倍使该单元最大的 z 从{ $before }降到{ $after }。每个点处斜率为0，权重不再变化。
comparison-why-it-dies = δ 平均为{ $delta }：z 减小会使损失下降。但梯度的{ $rate }倍走得太远：在 z 最大的点，z 从{ $before }降到{ $after }。
comparison-never-alive = 该单元在每个点处的 z：从不大于0，而小于0处斜率为0。
comparison-starts-counted =
    { $framed ->
        [yes] 解决{ $task }的次数：{ $counts }。框出的是刚才看到的起点，只是一例。
       *[no] 解决{ $task }的次数：{ $counts }。
    }
comparison-starts-item = { $name }（{ $solved }）
comparison-starts = 换{ $starts }个起点做同样的训练：哪些能解决{ $task }？
comparison-motion-lay = { $spelled }个面板出现，每次训练一个：{ $names }。
comparison-motion-staircases = 每个面板中出现第零步各层梯度的条形及数值，条形之间标出每层到其前一层的倍数。
comparison-motion-staircases-again = 出现第零步的权重梯度，同时显示损失的变化。
comparison-motion-answers = 单元的计数让位给每个面板的网络对所有点的输出。
comparison-motion-slopes = 每个面板中出现其激活函数的曲线，下方标出各单元在许多点处的 z。最陡的切线画成虚线；斜率为中位数处的切线画成实线。
comparison-motion-run = 所有训练一起从第{ $start }步进行到第{ $end }步。
comparison-motion-verdicts = 各面板的结论出现。
comparison-motion-all = 所有面板重新亮起。
comparison-motion-one = 面板“{ $name }”保持明亮，其余的变暗。
comparison-motion-watch-unit = 在面板中，逐步画出一个单元在每个点处的 z，分布在零的两侧；最大的画成粗线。标出从哪一步起没有一个大于零。
comparison-motion-split-step = 图让出位置，旁边显示这一步如何改变 z 最大的点的 z：分为来自偏置、权重和输入的部分。
comparison-motion-starts = 各面板退出。来自{ $starts }个起点的训练的输入平面逐个出现，解决任务的打勾，并统计勾的个数。
comparison-motion-start-seen = 每次训练中框出各面板所用的起点。


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] 梯度下降的一步，带权重衰减
        [momentum] 梯度下降的一步，带动量
        [rmsprop] RMSProp的一步
        [adam] Adam的一步
       *[sgd] 梯度下降的一步
    }
update-opening = 所有点的平均损失为{ $loss }。每个权重应往哪个方向走？
update-mean =
    { $points ->
        [1] 每条边上是损失的梯度：权重增大时损失升得多快。
       *[other] 每条边上是全部{ $digits }个点平均损失的梯度：权重增大时损失升得多快。
    }
update-mean-biases = 每个神经元旁：其偏置增大时。
update-one-point =
    { $count ->
        [1] 这是一个点对 { $weight } 的意见，也是唯一的点。
       *[other] 这只是一个点。{ $digits }个点对 { $weight } 各有自己的梯度。
    }
update-every-point =
    { $count ->
        [1] 它的来源：唯一的点对 { $weight } 有一个梯度。
       *[other] 它的来源：{ $digits }个点对 { $weight } 各有自己的梯度。
    }
update-pulls-both = 其中{ $ups }个点要 { $weight } 增大，{ $downs }个要它减小：更新取平均值。
update-pulls-one =
    { $way ->
        [up] 没有一个点要 { $weight } 减小：更新取平均值。
       *[down] 没有一个点要 { $weight } 增大：更新取平均值。
    }
update-pulls-alone =
    { $way ->
        [up] 它要 { $weight } 增大：只有一个点，更新就用它的梯度。
       *[down] 它要 { $weight } 减小：只有一个点，更新就用它的梯度。
    }
update-pulls-none = 各点对 { $weight } 都没有要求：梯度全为零，平均值也为零。
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled }个小批量，每批{ $size }个点，均值从{ $low }到{ $high }：训练每步取一批，这一步取所有点。
               *[same] { $spelled }个小批量，每批{ $size }个点，这里均值都是{ $low }：训练每步取一批，这一步取所有点。
            }
       *[full]
            { $spread ->
                [apart] { $spelled }个小批量，每批{ $size }个点，均值从{ $low }到{ $high }：计算更省，但不太准确。
               *[same] { $spelled }个小批量，每批{ $size }个点，这里均值都是{ $low }：计算更省。
            }
    }
update-batches-rest = 每轮最后一批有{ $rest }个点。
update-take-mean =
    { $count ->
        [1] 它的梯度就是这一步的梯度，对每个权重和偏置都如此。
       *[other] 现在取所有点的平均，对每个权重和偏置都如此。
    }
update-take-mean-no-bias =
    { $count ->
        [1] 它的梯度就是这一步的梯度，对每个权重都如此。
       *[other] 现在取所有点的平均，对每个权重都如此。
    }
update-one-moves =
    { $against ->
        [decay] 每个权重反向移动：减去学习率乘以带衰减的梯度。
        [momentum] 每个权重反向移动：减去学习率乘以其速度。
        [rmsprop] 每个权重反向移动：减去学习率乘以这个商。
        [adam] 每个权重反向移动：减去学习率乘以这个商。
       *[gradient] 每个权重反向移动：减去学习率乘以其梯度。
    }
update-stage-decay = 权重衰减：给每个梯度加上参数自身的{ $decay }倍。
update-stage-momentum =
    { $decayed ->
        [yes] 速度等于之前速度的{ $share }倍，加上带衰减的梯度。
       *[no] 速度等于之前速度的{ $share }倍，加上梯度。
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] 动量法沿速度前进。速度从零开始：现在就是带衰减的梯度。
       *[no] 动量法沿速度前进。速度从零开始：现在就是梯度。
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp把每个带衰减的梯度除以其平方的移动平均的平方根。
       *[no] RMSProp把每个梯度除以其平方的移动平均的平方根。
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam取带衰减梯度的移动平均，除以其平方的移动平均的平方根。
       *[no] Adam取梯度的移动平均，除以其平方的移动平均的平方根。
    }
update-decay = 衰减
update-mean-gradient = 均值
update-root = 均方根
update-rate = 学习率
update-gradient = 梯度
update-all-move =
    { $count ->
        [1] 这就是全部：只有{ $digits }个参数。
       *[other] 全部{ $digits }个参数同时走这一步。
    }
update-all-move-unseen = 这里有{ $digits }个数的显示与之前相同。
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] 所有点的平均损失从{ $before }降到{ $after }。
               *[alike] 所有点的平均损失略有下降：{ $change }。
            }
        [uphill]
            { $digits ->
                [differ] 所有点的平均损失从{ $before }升到{ $after }：这一步没有走下坡。
               *[alike] 所有点的平均损失略有上升：{ $change }。这一步没有走下坡。
            }
        [rises]
            { $digits ->
                [differ] 所有点的平均损失从{ $before }升到{ $after }：步子太大。
               *[alike] 所有点的平均损失略有上升：{ $change }。步子太大。
            }
       *[stays] 所有点的平均损失仍为{ $before }。
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] 损失从{ $before }降到{ $after }。
               *[alike] 损失略有下降：{ $change }。
            }
        [rises]
            { $digits ->
                [differ] 损失从{ $before }升到{ $after }：步子太大。
               *[alike] 损失略有上升：{ $change }。步子太大。
            }
        [uphill]
            { $digits ->
                [differ] 损失从{ $before }升到{ $after }：这一步没有走下坡。
               *[alike] 损失略有上升：{ $change }。这一步没有走下坡。
            }
       *[stays] 损失仍为{ $before }。
    }
update-loss-endless = 所有点的平均损失不再是有限的数：步子实在太大。
update-motion-stand = 网络带着权重出现，平均损失亮起。
update-motion-mean = 边和偏置换成平均损失的梯度。
update-motion-mean-no-bias = 边换成平均损失的梯度。
update-motion-spread =
    { $points ->
        [1] { $weight } 的梯度落到数轴上。
       *[other] { $weight } 在各点的梯度散布到数轴上。
    }
update-motion-average = 它们聚到平均值处，平均值留在数轴上。
update-motion-batches = 三个小批量的点依次亮起，它们的均值留在数轴上。
update-motion-stage = 边和偏置上的梯度变成处理后的量。
update-motion-stage-no-bias = 边上的梯度变成处理后的量。
update-motion-one = { $weight } 的梯度滑到它下方，权重变到新值，它的边随之变化。
update-motion-all = 其余所有权重和偏置变到新值，它们的边随之变化。
update-motion-all-no-bias = 其余所有权重变到新值，它们的边随之变化。
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] 损失的数值减小。
               *[other] 所有点的平均损失的数值减小。
            }
       *[other]
            { $points ->
                [1] 损失变到新值。
               *[other] 所有点的平均损失变到新值。
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = 拆开一个神经元：{ $neuron }
graph-opening = 神经元作为计算图：每个节点只做一件小事。
graph-enter =
    { $inputs ->
        [1] 传入的是输入、它的权重和偏置。
       *[other] 传入的是各输入、各自的权重和偏置。
    }
graph-enter-no-bias =
    { $inputs ->
        [1] 传入的是输入和它的权重。
       *[other] 传入的是各输入和各自的权重。
    }
graph-multiply =
    { $inputs ->
        [1] 乘法节点把它的两个数相乘。
       *[other] 每个乘法节点把它的两个数相乘。
    }
graph-add =
    { $inputs ->
        [1] 加法节点加上偏置：这就是 z。
       *[other] 加法节点把各乘积和偏置相加：这就是 z。
    }
graph-add-no-bias =
    { $inputs ->
        [1] 加法节点只有一个乘积，没有偏置：这就是 z。
       *[other] 加法节点把各乘积相加：这就是 z。
    }
graph-activate = 激活函数把 z 弯曲：对 z 取{ $activation }，得到 a。
graph-arrive = 现在往回走。损失衡量网络的误差；从网络其余部分传来它对 a 的梯度：{ $gradient }。
graph-slope =
    { $does ->
        [nothing] 激活函数的局部导数是它的斜率{ $slope }；没有梯度传来，也没有传下去。
        [stops] 激活函数的局部导数是它的斜率，这里为零：没有梯度传下去。
        [keeps] 激活函数的局部导数是它的斜率，这里为1：梯度原样传下去。
        [turns] 激活函数的局部导数是它的斜率{ $slope }：梯度变号。
        [shrinks] 激活函数的局部导数是它的斜率{ $slope }：相乘后，传下去的变小。
       *[grows] 激活函数的局部导数是它的斜率{ $slope }：相乘后，传下去的变大。
    }
graph-sum = 加法把传来的梯度原样传下去：局部导数都是1。偏置由此得到梯度。
graph-sum-no-bias = 加法把传来的梯度原样传下去：局部导数都是1。
graph-to-weights = 乘法节点：对一个因子的局部导数是另一个因子。对权重就是输入；δ 乘以它，即权重的梯度。
graph-to-inputs =
    { $others ->
        [yes] 对输入的局部导数就是权重：δ 乘以它往回传，与本层其他神经元传来的相加。
       *[no] 对输入的局部导数就是权重：δ 乘以它往回传，就是损失对输入的梯度。
    }
graph-replay = 每个节点只需要传来的梯度和自己的局部导数。
graph-motion-lay =
    { $inputs ->
        [1] 计算图依次出现：输入、权重和偏置，一个乘法节点，一个加法节点，激活函数。
       *[other] 计算图依次出现：各输入、各权重和偏置，几个乘法节点，一个加法节点，激活函数。
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] 计算图依次出现：输入和权重，一个乘法节点，一个加法节点，激活函数。
       *[other] 计算图依次出现：各输入和各权重，几个乘法节点，一个加法节点，激活函数。
    }
graph-motion-enter = 数值从方框中出来，进入连线。
graph-motion-multiply =
    { $inputs ->
        [1] 脉冲传入乘法节点，乘积传出。
       *[other] 脉冲传入各乘法节点，乘积传出。
    }
graph-motion-add = 脉冲传入加法节点，z 传出。
graph-motion-activate = 一个脉冲传入激活函数；点沿其曲线移动，a 传出。
graph-motion-arrive = 一个脉冲从损失一侧进入，a 的连线旁出现梯度。
graph-motion-slope = z 的连线上出现斜率；一个脉冲往回经过它，连线旁出现乘积。
graph-motion-sum = 通向加法节点的每条连线上出现1；脉冲往回传入所有连线，每条连线旁出现梯度。
graph-motion-to-weights =
    { $inputs ->
        [1] 权重的连线上出现输入；一个脉冲往回经过它，连线旁出现梯度。
       *[other] 每个权重的连线上出现对应的输入；脉冲往回经过它们，连线旁出现梯度。
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] 输入的连线上出现权重；一个脉冲往回经过它，连线旁出现乘积。
       *[other] 每个输入的连线上出现对应的权重；脉冲往回经过它们，连线旁出现乘积。
    }
graph-motion-replay = 脉冲再次往回传过整个计算图，从损失传到每个方框。


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = 损失的地形
landscape-opening =
    { $way ->
        [right] 只改变 { $name } 时的损失。切线的斜率就是梯度{ $slope }：上坡在左，所以向右走。
       *[left] 只改变 { $name } 时的损失。切线的斜率就是梯度{ $slope }：上坡在右，所以向左走。
    }
landscape-opening-flat = 只改变 { $name } 时的损失。网络所在之处梯度为零：切线是水平的。
landscape-step =
    { $factor ->
        [1] 以学习率{ $rate }走一步：斜率预测变化{ $promised }，损失实际变化{ $change }。
        [10] 走十倍远：斜率预测变化{ $promised }，损失实际变化{ $change }。
       *[100] 走一百倍远：斜率预测变化{ $promised }，损失实际变化{ $change }。
    }
landscape-step-beyond =
    { $factor ->
        [1] 以学习率{ $rate }走一步：斜率预测损失小于零，而损失实际变化{ $change }。
        [10] 走十倍远：斜率预测损失小于零，而损失实际变化{ $change }。
       *[100] 走一百倍远：斜率预测损失小于零，而损失实际变化{ $change }。
    }
landscape-step-over =
    { $factor ->
        [1] 以学习率{ $rate }走一步：越过最低处，又从另一侧上坡。预测变化{ $promised }，实际变化{ $change }。
        [10] 走十倍远：越过最低处，又从另一侧上坡。预测变化{ $promised }，实际变化{ $change }。
       *[100] 走一百倍远：越过最低处，又从另一侧上坡。预测变化{ $promised }，实际变化{ $change }。
    }
landscape-step-endless =
    { $factor ->
        [1] 以学习率{ $rate }走一步：损失不再是有限的数。
        [10] 走十倍远：损失不再是有限的数。
       *[100] 走一百倍远：损失不再是有限的数。
    }
landscape-lesson =
    { $kept ->
        [all-kept] 每一步都与斜率的预测大致相符：在这个范围内损失近乎直线。
        [small-kept] 小步与斜率的预测大致相符，大步则不然：损失曲线弯开了。
        [none-promised] 这里斜率为零：它什么也不预测。
       *[none-kept] 即使小步也太大，斜率的预测不成立。
    }
landscape-all-parameters = 所有参数同时走，学习率为{ $rate }。
landscape-over = 所有参数同时走，学习率为{ $rate }：这一步长{ $length }，但只有前{ $lower }的损失更低。
landscape-again =
    { $then ->
        [all-rise] 第一步之后，斜率约为原来的{ $times }倍：下一步也变长同样的倍数。三步中每一步都使损失上升。
        [third-falls] 第一步之后，斜率约为原来的{ $times }倍：下一步也变长同样的倍数，损失再次上升。第三步使它下降。
        [rises] 第一步之后，斜率约为原来的{ $times }倍：下一步也变长同样的倍数，损失再次上升。
       *[falls] 第一步之后，斜率约为原来的{ $times }倍：下一步也变长同样的倍数，此时损失为{ $loss }。
    }
landscape-map = 现在改变 { $first } 和 { $second }，从上方俯视：点线就是那条曲线。每条等值线上损失相等。
landscape-arrow = 沿等值线损失不变。梯度垂直于它，指向上坡：所以要往反方向走。
landscape-flat = 在这个平面内梯度为零：没有下坡的方向。
landscape-path =
    { $others ->
        [0] 训练的路径：从起点到终点。
        [1] 训练在这个平面内的路径。还有一个参数也在变，所以等值线在它下面移动过。
       *[other] 训练在这个平面内的路径。另有{ $digits }个参数也在变，所以等值线在它下面移动过。
    }
landscape-motion-curve = 画出损失曲线及其在起点的切线。
landscape-motion-step = 小球沿曲线滚动，同时一个标记沿切线下行；一条线表示两者相距多远。
landscape-motion-closer = 画面再次拉近到第一步。
landscape-motion-over =
    { $marked ->
        [yes] 小球沿第一步滚过损失曲线；表格给出步长、斜率预测的损失和实际的损失。色带标出损失更低的一段。
       *[no] 小球沿第一步滚过损失曲线；表格给出步长、斜率预测的损失和实际的损失。
    }
landscape-motion-again = 小球继续滚动，每次都逆着所在之处的梯度；表格给出各步的长度和实际的损失。
landscape-motion-map = 从上方看，曲线成为损失关于两个参数的等值线图上的一条点线；等值线逐条出现。
landscape-motion-arrow = 两个箭头垂直于等值线长出：梯度，以及与它反向的步进方向。
landscape-motion-flat = 网络所在的位置被圈出。
landscape-motion-path = 训练的路径画在图上，从起点到终点。


## Depth: the gradient goes back through the layers

depth-heading = 梯度与深度
depth-opening = 有多少梯度能到达第1层？从输出出发，那里 δ 的大小为{ $size }。
depth-first-step = 往回一层：乘以权重，再乘以斜率，大小变为原来的{ $factor }倍。
depth-no-gradient = 往回一层：零乘什么都是零。
depth-path-sigmoid = 在最强的路径上，每层乘以一个权重和一个斜率；sigmoid的斜率至多1/4。
depth-path = 在最强的路径上，每层乘以一个权重和一个斜率；其中最大的斜率为{ $slope }。
depth-lesson =
    { $course ->
        [shrinks] 每往回一层，只剩{ $least }到{ $most }倍：从输出处的{ $last }到第1层的{ $first }。
       *[grows] 每往回一层，增大到{ $least }至{ $most }倍：从输出处的{ $last }到第1层的{ $first }。
    }
depth-one-step =
    { $course ->
        [shrinks] 它变小：从输出处的{ $last }到第1层的{ $first }。
        [grows] 它变大：从输出处的{ $last }到第1层的{ $first }。
       *[mixed] 它不变：输出处为{ $last }，第1层为{ $first }。
    }
depth-mixed = 往回的{ $steps }步中有{ $digits }步变小：输出处为{ $last }，第1层为{ $first }。
depth-silent = 输出精确到最后一位都正确：没有梯度传出。
depth-stops =
    { $layer ->
        [1] 没有梯度到达第1层：那里梯度为零。
       *[other] 在第{ $digits }层变为零：没有梯度到达更前面的层。
    }
depth-cause =
    { $cause ->
        [slopes-shrink] 沿路径权重之积为{ $weights }，斜率之积为{ $slopes }：是斜率使梯度变小。
        [weights-shrink] 沿路径斜率之积为{ $slopes }，权重之积为{ $weights }：是权重使梯度变小。
        [weights-grow] 沿路径斜率之积为{ $slopes }，权重之积为{ $weights }：是权重使梯度变大。
        [slopes-grow] 沿路径权重之积为{ $weights }，斜率之积为{ $slopes }：是斜率使梯度变大。
        [both-grow] 沿路径权重之积为{ $weights }，斜率之积为{ $slopes }：两者都使梯度变大。
        [slopes-most] 沿路径权重之积为{ $weights }，斜率之积为{ $slopes }：两者都使梯度变小，主要是斜率。
        [weights-most] 沿路径斜率之积为{ $slopes }，权重之积为{ $weights }：两者都使梯度变小，主要是权重。
       *[both-shrink] 沿路径权重之积为{ $weights }，斜率之积为{ $slopes }：两者都使梯度变小。
    }
depth-cause-cancelled = 这条路径上权重的积是{ $weights }，斜率的积是{ $slopes }。加上其他路径，{ $product }变为 δ = { $delta }。
depth-change =
    { $pace ->
        [nothing] 以学习率{ $rate }走一步，末层和第1层的权重都不动。
        [still] 以学习率{ $rate }走一步，末层权重移动{ $last }，第1层权重完全不动。
        [slow] 以学习率{ $rate }走一步：末层权重移动{ $last }，第1层移动{ $first }。该层学得很慢。
        [less] 以学习率{ $rate }走一步：末层权重移动{ $last }，第1层移动{ $first }，较少。
        [more] 以学习率{ $rate }走一步：末层权重移动{ $last }，第1层移动{ $first }，较多。
       *[alike] 以学习率{ $rate }走一步：末层权重移动{ $last }，第1层差不多：{ $first }。
    }
depth-motion-start = 以10的幂为刻度的坐标轴出现，输出处 δ 的条形长出。
depth-motion-step = 梯度传回第{ $layer }层：一个脉冲沿路径下行，该层的条形长出。
depth-motion-line = 一条线连过各条形的末端，从输出到第1层。
depth-motion-weigh = 路径上的权重聚成它们的积，斜率聚成它们的积。
depth-motion-change = 条形变成一步中权重的变化，坐标轴从零开始。


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = 为什么用反向传播
cost-opening =
    { $count ->
        [1] 这{ $digits }个参数变化时，损失如何变化？微扰它，再运行一次网络，看结果。
       *[other] { $digits }个参数各自变化时，损失如何变化？微扰一个，再运行一次网络，看结果。
    }
cost-first = 一个权重，先加后减：两次前向，{ $products }次乘法，得到一个斜率。
cost-all = 全部{ $parameters }个权重和偏置：{ $passes }次前向，{ $products }次乘法。
cost-all-no-bias = 全部{ $parameters }个权重：{ $passes }次前向，{ $products }次乘法。
cost-forward = 反向传播只前向一次，{ $products }次乘法，并保存每个激活值。
cost-back = 再反向一次，又是{ $products }次，就得到每个梯度：每层利用后一层的结果。
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] 梯度相同：微扰法{ $nudging }次乘法，是反向传播{ $backpropagation }次的{ $times }倍。
               *[about] 梯度相同：微扰法{ $nudging }次乘法，约为反向传播{ $backpropagation }次的{ $times }倍。
            }
       *[apart]
            { $exact ->
                [exact] 微扰法{ $nudging }次乘法，是反向传播{ $backpropagation }次的{ $times }倍。
               *[about] 微扰法{ $nudging }次乘法，约为反向传播{ $backpropagation }次的{ $times }倍。
            }
    }
cost-chart = 同样的次数随参数个数的变化；两轴都是对数刻度。
cost-growth =
    { $growth ->
        [square] 参数增至十倍：微扰法的计算量约增至一百倍，反向传播约十倍。
        [faster] 参数越多，微扰法比反向传播增长得越快。
       *[slower] 参数越多，两者都增长。
    }
cost-largest = { $shape }，{ $parameters }个参数：微扰法{ $nudging }次乘法，反向传播{ $backpropagation }次。
cost-motion-network = 网络出现，下方是统计乘法次数的面板。
cost-motion-first = 一个权重亮起；它略增，一个脉冲通过各层；它略减，又一个脉冲通过。
cost-motion-all = 参数一个接一个亮起，越来越快，脉冲通过各层，计数上升。
cost-motion-forward = 网络恢复原样。一个脉冲向前传播，激活值出现。
cost-motion-back = 一个脉冲从输出往回传，每个梯度逐层出现。
cost-motion-bars = 两个计数变成同一刻度的条形。
cost-motion-chart = 坐标轴出现，标出这个网络的两个计数。
cost-motion-grow = 两条线延伸到更大的网络，一条比另一条陡。
cost-motion-gap = 在最大网络的两个计数之间长出一个箭头。


## Labels in the picture

label-value-forward = 值
label-local-derivative = 局部导数
    .short = 导数
label-gradient-back = 损失的梯度
    .short = 梯度
label-rest-of-network = 网络其余部分
    .short = 其余
label-class = 类别{ $label }
    .short = { $label }
label-class-head = 类别
    .short = 类
label-input = 输入
label-named-input = { $name } { $input }
label-picture-weights = 神经元{ $neuron }的权重
    .short = 神经元{ $neuron }：w
label-picture-weight-gradients = 神经元{ $neuron }的 ∂L/∂w
    .short = 神经元{ $neuron }：∂L/∂w
label-picture-input-gradients = 各像素的 ∂L/∂x
    .short = ∂L/∂x
label-picture-scale = 黑{ $low }，白{ $high }
label-more-neurons = 另有{ $digits }个
label-hidden = 隐藏层{ $layer }
label-output = 输出
label-class-scores = 类别得分
    .short = 得分
label-score-of-class-1 = 类别{ $label }的得分
    .short = 得分
label-class-probabilities = 类别概率
    .short = 概率
label-probability-of-class-1 = 类别{ $label }的概率
    .short = 概率
label-layer = 第{ $layer }层
label-step = 步数
label-unit =
    { $unit ->
        [keyframe] 关键帧
        [epoch] 轮数
        [checkpoint] 检查点
        [round] 回合
        [update] 更新
       *[step] 步数
    }
label-loss = 损失
label-accuracy = 准确率
label-shares = %：{ label-accuracy }
label-after = 之后
    .short = 后
label-gradients = 权重梯度
    .short = 梯度
label-rate = 学习率
label-promised = 预测
label-factor = 系数
label-sample = 样本
label-target = 目标值
label-targets = 目标值
label-gradient-check = 梯度检验
    .short = 检验
label-check-below = 误差小于
label-check-worst = 最大误差
label-base = 给定值

label-and-more = { $size }；更大：‖
label-negative = 负
label-width-of-weight = 线宽：|权重|
    .short = |权重|
label-width-of-letter = 线宽：|{ $letter }|，对数
    .short = |{ $letter }|，对数
label-width-of-gradient = 线宽：|梯度|，对数
    .short = |梯度|，对数
label-weights-and-biases = 线：权重，圈：偏置
    .short = 线：w，圈：b
label-weights-alone = 线：权重
    .short = 线：w
label-lit = 亮：真实类别
    .short = 亮：真实类
label-wrong = 分错
label-stay-wrong = 仍分错
label-tint-side = 底色：该侧的类别
    .short = 底色：类别
label-bent-plane = 弯曲的平面
label-undo = 撤销
label-tint-place = 底色：该处所得类别
    .short = 底色：类别
label-tint-probability = 底色：概率
    .short = 底色：p
label-tint-lead = 底色：领先类别
    .short = 底色：领先
label-plane-before = 虚线：W 之前的画面
    .short = 虚线：W 之前

label-horizontal = 水平
label-diagonal = 斜线
label-best-of-all = 全部中最佳
    .short = 最佳
label-best-found = 试过的最佳
    .short = 最佳
label-any-direction = 任何方向
label-right-by-direction = 直线各方向的最高准确率

label-loss-by-unit =
    { $unit ->
        [keyframe] 各关键帧的损失
        [epoch] 各轮的损失
        [checkpoint] 各检查点的损失
        [round] 各回合的损失
        [update] 各次更新的损失
       *[step] 各步的损失
    }
    .short = 损失
label-right-by-unit =
    { $unit ->
        [keyframe] 各关键帧的准确率
        [epoch] 各轮的准确率
        [checkpoint] 各检查点的准确率
        [round] 各回合的准确率
        [update] 各次更新的准确率
       *[step] 各步的准确率
    }
    .short = 准确率
label-units-pass =
    { $unit ->
        [keyframe] 关键帧
        [epoch] 轮数
        [checkpoint] 检查点
        [round] 回合
        [update] 更新次数
       *[step] 步数
    }
label-straight =
    { $unit ->
        [keyframe] 关键帧之间为直线
       *[step] 检查点之间为直线
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass }按对数推进；{ label-straight }
       *[linear] { label-units-pass }均匀推进；{ label-straight }
    }
    .short = { label-units-pass }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass }按对数推进；每幅画面是一步
       *[linear] { label-units-pass }均匀推进；每幅画面是一步
    }
    .short = { label-units-pass }
label-gradient-size = 各层权重梯度，对数
    .short = ∂L/∂w，对数

label-of-units =
    { $state ->
        [dead] 个死亡（共{ $digits }个单元）
       *[saturated] 个饱和（共{ $digits }个单元）
    }
    .short = / { $digits }
label-dead-units = 死亡：对所有点平坦
    .short = 死亡：平坦
label-saturated-units = 饱和：在{ $share }的点上斜率小于{ $slope }
    .short = 饱和：斜率小于{ $slope }
label-staircase = 第0步的权重梯度
    .short = 梯度，第0步
label-staircase-from-delta = 第0步的权重梯度：∂L/∂w = δ · a 的平均
    .short = ∂L/∂w = δ · a 的平均，第0步
label-staircase-of-delta = δ = ∂L/∂z 的大小，对数
    .short = δ 的大小，对数
label-sizes-of-delta = δ = ∂L/∂z 的大小
    .short = δ 的大小
label-factors-back = 权重 × 斜率
label-size-over-points = 大小：所有点的均方根
label-z-of-unit = 第{ $layer }层单元{ $unit }的 z
label-z-of-hidden-units = z：{ $digits }个单元，{ $points }个点
    .short = z：{ $digits }×{ $points }
label-z-of-layer = 第{ $layer }层{ $digits }个单元的 z
label-steepest-slope = 最大斜率
    .short = 最大
label-median-slope = 斜率中位数
    .short = 中位数
label-at-z = 位于 z
    .short = z
label-some-points = 细线：{ $points }个点中的{ $lines }个，粗线：所有点中最大的
label-highest-point = z 最大的点
label-answer-of-all = 每个点 { $p } = { $value }
    .short = 所有点 { $p } = { $value }
label-answers = { $p } 从{ $low }到{ $high }
    .short = { $p } { $low }到{ $high }
label-w-after-step = 这一步之后的 { $w }
label-largest-of-all = 所有点中最大的 z
    .short = 最大的 z
label-no-way-back = 斜率{ $zero }，梯度{ $zero }：无法恢复
label-slope-is = 斜率{ $slope }
label-at-step = 第{ $step }步
label-of-starts = 共{ $starts }个起点
    .short = 共{ $starts }个
label-ticked-start = 打勾：分对的点达到{ $share }并保持
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = 其他停滞
label-start-dead = 死亡单元
label-start-saturated = 饱和单元
label-start-vanishing = 梯度消失
label-start-moving = 仍在变化
label-start-rose = 损失上升
label-start-noise = 只剩噪声
label-loss-and-steps = 损失{ $losses }，步{ $steps }（对数）
    .short = 损失{ $losses }，{ $steps }（对数）
label-bars = 条形：第1层（上）至第{ $layers }层，{ $scale }
    .short = 条形：最上为第1层，{ $scale }
label-below-scale = <：低于{ $lowest }

label-mean-loss-heading = 平均损失
label-of-all-points = 全部{ $digits }个点
    .short = 全部{ $digits }个
label-mean-of-all = 全部{ $digits }个的均值
label-mean-of-batch = 每{ $digits }个的均值

label-way = 参数走过的路程
label-new-direction = 新方向
label-lower-until = 仅前{ $distance }更低
    .short = 前{ $distance }更低
label-at-the-start = 起点处
label-enlarged = 放大：下图框中部分
label-first-step = 第一步
label-second-step = 第二步
label-third-step = 第三步
label-gradient-length = 梯度
label-length = 长度
label-loss-came = 实际
label-gap = 差距
label-training-path = 训练到结束的路径，学习率{ $rate }
    .short = 训练的路径
label-gradient-uphill = 梯度，上坡
    .short = 梯度
label-step-downhill = −梯度，下坡
    .short = −梯度
label-network-here = 网络

label-size-of-delta = δ 的大小，对数
label-path = 最强路径：权重 × 斜率
label-product = 乘积
label-weights = 权重
label-slopes = 斜率
label-in-all = 总计
label-change-of-weights = 一步中权重的变化，学习率{ $rate }

label-nudging = 微扰法
label-backpropagation = 反向传播
label-passes = 前向次数
label-one-pass = 前向1次
label-one-pass-each = 前向1次，反向1次
label-multiplications = 乘法次数
label-multiplications-log = 乘法次数，对数
label-parameters-log = 参数个数，对数
label-times-as-many = 倍
label-counted = 统计：一个样本的乘法次数，不含激活函数；每个参数各增减微扰一次
    .short = 统计：一个样本的乘法次数

label-factor-range = 系数，{ $low }至{ $high }
label-more-parameters = 另有{ $digits }个参数
label-gradient-log = 梯度，对数
    .short = 梯度
label-loss-of-this-sample = 该样本的损失
label-loss-of-sample = 损失：样本
label-mean-loss = { $digits }个点的平均损失
label-slope = 斜率
label-its-slope = 其斜率：梯度
    .short = 斜率：梯度
label-right-of-points = { $digits }个点的准确率
    .short = 准确率

card-linear = 线性
card-shift = 平移
card-bend = 弯曲
card-decide = 决定
card-right = 分对
card-turns-and-stretches = $W$ 旋转并拉伸平面
    .short = $W$ 旋转并拉伸
card-moves-all-alike = $b$ 使每个点移动相同的量
    .short = $b$ 平移每个点
card-acts-alone = $f$ 单独作用于每个坐标
    .short = $f$ 逐坐标作用
card-one-activation = $f$ 是{ $activation }
card-two-activations = $f$ 是{ $first }或{ $second }
card-many-activations = $f$ 各层不同
card-onto-line = $W$ 把平面压成一条直线
card-into-plane = $W$ 把直线放入平面
card-stretches-line = $W$ 拉伸直线
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant }（大于0：未镜像）
       *[about] $det W approx$ { $determinant }（大于0：未镜像）
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant }（小于0：镜像）
       *[about] $det W approx$ { $determinant }（小于0：镜像）
    }
card-flattens =
    { $onto ->
        [point] $det W$ 为零：把平面压成一个点
       *[line] $det W$ 为零：把平面压成一条直线
    }
card-class-1-where = 若 { $condition } 则为{ $one }，否则为{ $other }
card-equal-scores = 在边界上，两个得分相等
    .short = 此处两个得分相等
card-class-of-greatest = { $scores } 中得分最高的类别
card-equal-greatest = 在边界上，最高的两个得分相等
    .short = 此处最高两个得分相等
card-score-zero = 在边界上，得分为零
    .short = 此处得分为零
card-share-of-points = { $share }的点


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] 文字稿。影片有旁白，时长{ $duration }。
       *[silent] 文字稿。影片无声，时长{ $duration }。
    }
transcript-opening = 开场
transcript-play-from = 从{ $time }播放


## The pages of a film

page-seconds = { $seconds }秒
page-minutes = { $minutes }分{ $seconds }秒
page-facts =
    { $sound ->
        [narrated] { $duration } · 有旁白和字幕 · 所有数字均为计算所得
       *[silent] { $duration } · 无声，有字幕 · 所有数字均为计算所得
    }
page-transcript-facts =
    { $sound ->
        [narrated] 有旁白影片的文字稿，时长{ $duration }。
       *[silent] 无声影片的文字稿，时长{ $duration }。
    }
page-transcript-of = 文字稿：{ $title }
page-watch = 观看影片
page-transcript = 文字稿
page-said-and-shown = 所说与所示
page-chapters = 章节
page-captions = 字幕
page-download = 下载影片
page-not-recorded = 这里不记录学习进度。
page-film-on-its-own = 单独的影片：{ $links }
page-theme =
    { $theme ->
        [light] 浅色
       *[dark] 深色
    }
page-picture = 画面
page-film = 影片
page-speed = 速度
page-pause = 暂停
page-pause-never = 从不
page-pause-chapters = 每章结束时
page-pause-lines = 每句之后
page-follow = 文字稿跟随
page-zoom = 缩放
page-present = 放映
page-keys = 按键
page-play-keys = <kbd>空格</kbd> 播放与暂停，<kbd>←</kbd> <kbd>→</kbd> 后退与前进<span class="fills">，<kbd>f</kbd> 全屏</span>。
page-present-keys = <b>放映</b><span class="fills">会全屏显示，并</span>在每章结束时暂停：用<kbd>空格</kbd>和方向键逐段前进。
page-files = 文件
page-made-with = 由nnviz { $version }制作：影片显示<a href="trace.json">trace.json</a>中的数字，它们由<a href="{ $config }">{ $config }</a>计算得出。
page-languages = 语言
page-films = 影片
page-file-film = 影片（{ $format }）
page-file-film-in-theme =
    { $theme ->
        [light] 影片，浅色（{ $format }）
       *[dark] 影片，深色（{ $format }）
    }
page-file-captions = 字幕（{ $format }）
page-file-chapters = 章节（{ $format }）
page-file-transcript = 文字稿（纯文本，供朗读）
page-file-config = 配置
page-file-numbers = 所有数字
page-file-slides = 幻灯片（用于manim-slides）
page-file-scorm = SCORM 1.2包
page-description =
    { $sound ->
        [narrated] 关于{ $shape }网络的有旁白影片，数字全部真实：{ $headings }。
       *[silent] 关于{ $shape }网络的无声影片，数字全部真实：{ $headings }。
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = 如何嵌入这部影片
embed-lies-at = 假定本文件所在的文件夹位于<{ $address }>。
embed-put = 把本文件所在的文件夹放到网络服务器上，并把`{ $stand_in }`换成它的地址，末尾不带斜杠。
embed-wishes = 框架的地址可带参数：`embed.html?theme=light`和`?theme=dark`固定一种主题，不随读者的系统设置而变，例如用于始终是白底的课程网站；`?bare`只有影片，16:9，保留按键；`?bare&theme=dark`两者兼有；`#t=12`从该秒开始。
embed-moodle = 在文本框或*Page*（网页）中，打开HTML视图（`</>`）并粘贴：
embed-moodle-package = 若要记录完成情况和成绩，添加活动*SCORM package*并上传`{ $package }`。成绩是已观看的比例；看到90%即算完成，成绩为100。Moodle自身的设置（最高成绩100）正合适。
embed-moodle-no-package = 若要记录完成情况和成绩，用`--scorm`发布，它会生成SCORM 1.2包。
embed-moodle-students = 学生写的内容（如论坛帖子）会被过滤：框架会被悄悄去掉，视频也失去主题的选择。在那里请粘贴链接：
embed-moodle-upload = 不允许使用框架时：用编辑器的媒体按钮上传`video.mp4`，并在同一对话框的*Subtitles and captions*（字幕）下上传`.vtt`文件。
embed-canvas = 在富文本编辑器中选择*View > HTML editor*并粘贴：
embed-canvas-upload = 或在*Media*下上传`video.mp4`（不超过500 MB），并添加`{ $captions }.srt`作为字幕（小于295 kB）。
embed-open-edx = 在Studio中添加*Text*组件，选择*Edit HTML*并粘贴：
embed-open-edx-upload = 或添加*Video*组件，填入`video.mp4`的地址，并上传`{ $captions }.srt`作为文字稿。
embed-quarto = 它们的视频短代码会丢掉字幕；原始块则保留字幕。在Quarto中：
embed-sphinx = 在Sphinx中使用`.. raw:: html`，元素缩进写在其下；在MyST、Jupyter Book和MkDocs（包括Material）中，把元素原样粘贴到Markdown里，前后各空一行。
embed-builders-scripts = 这些网站允许脚本。每页放一次下面的脚本，用同样的块，每个框架就会与其内容一样高：
embed-reveal = 一张只有影片的幻灯片，保持影片的比例，不会被裁切：
embed-reveal-keys = 点击框架内部，键盘就归它：空格在那里播放和暂停。点击框架旁边，按键又归幻灯片。
embed-other-heading = 其他页面
embed-other-script = 与其内容一样高（页面可以有脚本时）：
embed-other-moment = 影片的某一时刻有自己的地址，例如`{ $address }/index.html#t=12`。
embed-other-video = 只有带字幕的视频（页面与影片在同一服务器上时）：
embed-other-policy = 若网站的安全策略禁止页面内的样式和脚本，需要用`nnviz publish --split`生成的文件包。
embed-slides-heading = 幻灯片
embed-slides = 把`video.mp4`插入幻灯片，或在浏览器中打开`index.html`并按*放映*。空格和方向键随后逐章前进。各章开始于：
embed-slides-command = 在本文件夹中，`manim-slides present { $name }`把各节作为幻灯片放映。


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz探索页
explorer-skip = 跳到滑块
explorer-tools = 页面
explorer-preset = 预设
explorer-choose = 选择…
explorer-preset-chosen = { $film }：{ $moment }
explorer-undo = 撤销
explorer-undo-key = 撤销（Ctrl+Z）
explorer-redo = 重做
explorer-redo-key = 重做（Ctrl+Y）
explorer-reset = 重置
explorer-reset-done = 一切恢复为配置中的状态；按“撤销”可找回所作的更改。
explorer-copy-link = 复制链接
explorer-link-copied = 已复制当前画面的链接。
explorer-link-not-copied = 无法复制当前画面的链接：浏览器不允许在此操作。
explorer-no-link = 此页面没有链接：它嵌在另一页面中，没有自己的地址。请在单独的标签页中打开它。
explorer-make-film = 制作影片…
explorer-save-picture = 保存图片
explorer-picture-saved = 图片已保存。
explorer-picture-not-saved = 无法保存图片：{ $fault }。
explorer-diagram-not-drawn = 无法绘制网络图
explorer-light = 浅色
explorer-dark = 深色
explorer-tour = 导览
explorer-offer-name = 欢迎
explorer-offer = <strong>第一次来？</strong>拖动发光的滑块，看每个数字随之变化。或者参加导览：共五步。
explorer-offer-yes = 开始导览
explorer-offer-no = 不用了
explorer-needs-script = 本页面用JavaScript进行计算，请允许运行。

explorer-own-point = 自定义点
explorer-undefined = 无定义
explorer-said = { $parameter } { $value }，损失{ $loss }，概率{ $said }，准确率{ $accuracy }
explorer-said-number = { $parameter } { $value }，损失{ $loss }，输出{ $said }，R² { $explained }
explorer-said-output = { $parameter } { $value }，损失{ $loss }，输出{ $said }，准确率{ $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = 未使用该链接：{ $fault }。现在显示的是配置中的状态。
explorer-that-link-not-used = 未使用那个链接：{ $fault }。
explorer-link-shape = 链接所属的网络形状不同
explorer-link-weight = 链接中有一个权重不是绝对值不超过{ $most }的数
explorer-link-activations = 链接中激活函数的个数不同
explorer-link-activation = 链接中有未知的激活函数
explorer-link-dataset = 链接中有未知的数据集
explorer-link-sample = 链接中的样本在数据集中不存在
explorer-link-point = 链接中自定义点与网络不符
explorer-link-parameter = 链接中的参数在网络中不存在
explorer-link-optimizer = 链接中有未知的优化器
explorer-link-schedule = 链接中的学习率调度无效
explorer-link-gradient = 链接要求的梯度所对应的对象未知


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }；{ $kept }。

explorer-fault-empty = 空的输入框中没有数
explorer-fault-two-ways = “{ $typed }”有两种读法；请写{ $readings }
explorer-either-reading = { $first }或{ $second }
explorer-fault-no-number = “{ $typed }”不是数
explorer-fault-beyond = “{ $typed }”超出{ $most }
explorer-fault-near-zero = “{ $typed }”太接近零，本页面无法表示
explorer-fault-not-used = 未使用“{ $typed }”：{ $rule }
explorer-rule-points = 数据集的点数为1至{ $most }
explorer-rule-noise = 噪声为0至{ $most }
explorer-rule-seed = 种子是不超过{ $most }的整数
explorer-rule-sample = 样本编号为0至{ $last }
explorer-rule-rate = 学习率必须大于零
explorer-rule-decay = 权重衰减为0至{ $most }
explorer-rule-steps = 步数为1至{ $most }
explorer-rule-factor = 系数介于0和1之间
explorer-rule-batch = 批量填“{ $full }”或点数

explorer-keeps-parameter = { $parameter } 仍为{ $value }
explorer-keeps-coordinate = 坐标 x{ $input } 仍为{ $value }
explorer-keeps-number = y 仍为{ $value }
explorer-keeps-points = 数据集的点数仍为{ $value }
explorer-keeps-seed = 种子仍为{ $value }
explorer-keeps-sample = 样本仍为{ $value }
explorer-keeps-rate = 学习率仍为{ $value }
explorer-keeps-value = 输入框仍为{ $value }
explorer-keeps-batch = 批量仍为{ $value }


## The explorer's parameters, sample and points

explorer-parameters = 参数
explorer-parameters-hint = 拖动一个权重：整个页面随之变化。
explorer-gradient-of = <span class="gradient">粉色</span>是其梯度，取自
explorer-of-sample = 该样本
explorer-of-batch = 该批量
explorer-of-all = 所有点

explorer-sample = 样本
explorer-sample-box = 样本，编号
explorer-own = 自定义
explorer-your-point = 自定义点
explorer-sample-text = { $mark } 类别{ $label }，x = ({ $coordinates })
explorer-sample-number = y = { $y }，x = ({ $coordinates })
explorer-sample-of-number = { $sample }，y = { $y }
explorer-own-begin = 自己设一个点
explorer-own-end = 回到数据
explorer-own-class = 自定义点的类别
explorer-own-number = 自定义点的数值，y
explorer-own-box = 自定义点，x{ $input }

explorer-layer = 第{ $layer }层
explorer-output-layer = 输出层
explorer-folded-layer = { $layer } · { $digits }个参数
explorer-activation = 激活函数
explorer-activation-of-layer = 第{ $layer }层的激活函数
explorer-weight = 从{ $from }到{ $to }的权重，第{ $layer }层
explorer-bias = { $of }的偏置，第{ $layer }层
explorer-number-box = { $what }，数值

explorer-data = 数据
explorer-points = 点
explorer-points-csv = csv
explorer-points-xor = 异或
explorer-points-xor-corners = 异或四角
explorer-points-moons = 双月
explorer-points-circles = 同心圆
explorer-points-spirals = 螺旋
explorer-points-line = 直线
explorer-points-sine = 正弦
explorer-points-saddle = 鞍面
explorer-how-many = 点数
explorer-noise = 噪声
explorer-seed = 种子


## The explorer's network and what comes out of it

explorer-network = 网络
explorer-edges-show = 边显示
explorer-edges-weights = 权重
explorer-edges-gradients = 梯度 { $symbol }
explorer-edges-messages = 回传量 { $symbol }
explorer-edges-legend = 线宽：|w|，至{ $limit }为止（双线表示更大）；梯度按数量级，从{ $lowest }到{ $highest }。虚线：负。
explorer-diagram = 网络图；其中的数字也列在表格中
explorer-goes-on = 网络向右延伸：滑动或滚动查看。
explorer-hidden = 隐藏层
explorer-dead = 死{ $share }
explorer-sparse = 稀疏{ $share }
explorer-flat = 平{ $share }

explorer-outcome = 结果
explorer-readout-loss = <span class="long">该样本的</span>损失
explorer-readout-probability = <span class="long">其类别的</span>p
explorer-readout-output = <span class="long">其类别的</span>输出
explorer-readout-one-output = 输出
explorer-readout-mean = <span class="long">所有点的</span>平均损失
explorer-readout-accuracy = 准确率

explorer-check-below = 梯度相符，误差小于{ $bound }
explorer-check-match = 梯度相符，最大误差{ $worst }
explorer-check-differ = 梯度不符！最大误差{ $worst }
explorer-check-how = 把该样本的每个梯度与中心差分比较；误差最大的是 { $parameter }。不超过{ $most }时亮绿灯。
explorer-check-skipped = 有{ $digits }个位于折点上，未检验。

explorer-sound = 没有死亡或饱和的单元。
explorer-no-gradient = 每个权重的梯度都恰为0。
explorer-equal-units = { $units } 彼此相等，且始终相等。
explorer-dead-units = 死亡：{ $units }，对每个点都平坦。
explorer-sparse-units = 稀疏（及取零的点的比例）：{ $units }。
explorer-saturated-units = 饱和（及点的比例）：{ $units }。
explorer-unit-share = { $unit } { $share }
explorer-more-units = 另有{ $digits }个
explorer-vanishes = 梯度消失：末层为{ $last }，第1层为{ $first }。


## The explorer's planes

explorer-planes = 各层对平面做了什么
explorer-planes-hint = 点与网格，逐层展示。
explorer-planes-too-wide = 平面图只能显示一个或两个神经元的层，而这个网络有更宽的层。
explorer-planes-need-two-inputs = 平面图从两个输入开始，而这个网络有{ $inputs }个。
explorer-plane-picture = { $name } 处的点与网格
explorer-decides-nothing = 在最后的平面上无从决定：各类别处处相等。
explorer-decides-no-line = 在最后的平面上没有分界线：类别{ $label }处处领先。
explorer-decides-line = 在最后的平面上由一条直线决定。
explorer-decides-line-one-side = 在最后的平面上由一条直线决定；所有点都在类别{ $label }一侧。
explorer-decides-lines = 在最后的平面上，各类别由直线分开。
explorer-decides-lines-one-side = 在最后的平面上，各类别由直线分开；所有点都在类别{ $label }一侧。

explorer-decision = 决策
explorer-decision-name = 决策
explorer-decision-hint = 点击一个点以跟踪它，点击空白处可自己设点。
explorer-decision-picture = 各点，以及网络给每个位置的类别
explorer-surer = 颜色越深，网络越有把握。
explorer-surer-line = { explorer-surer }分界线上两类相等。
explorer-surer-no-line = { explorer-surer }没有分界线：处处是同一类领先。

explorer-fit = 拟合
explorer-fit-name = 拟合
explorer-fit-hint = 点击一个点以跟踪它，点击空白处可自己设点。
explorer-fit-picture = 各点及其数值，以及网络对每个输入给出的数
explorer-key-points = 各点的 y
explorer-key-said = 输出 a
explorer-key-missed = a − y
explorer-heights = 每隔{ $step }一条线，零以下为虚线；点的颜色表示各自的 y。

explorer-slope = 损失随 { $parameter } 的变化
explorer-slope-of-sample = 在{ $value }处，该样本的损失为{ $loss }，切线斜率为{ $slope }。
explorer-slope-of-batch = 在{ $value }处，批量中{ $digits }个点的损失为{ $loss }，切线斜率为{ $slope }。
explorer-slope-of-all = 在{ $value }处，全部{ $digits }个点的损失为{ $loss }，切线斜率为{ $slope }。


## The explorer's training

explorer-training = 训练
explorer-rewind = 回到起点
explorer-step = 单步
explorer-run = 运行
explorer-pause = 暂停
explorer-speed = 速度
explorer-steps-a-frame = 每帧{ $digits }步
explorer-optimizer = 优化器
explorer-learning-rate = 学习率
explorer-batch = 批量
explorer-decay = 权重衰减
explorer-schedule = 学习率变化
explorer-rate-stays = 不变
explorer-rate-steps = 分段下降
explorer-rate-cosine = 余弦下降
explorer-schedule-every = 间隔步数
explorer-schedule-over = 总步数
explorer-schedule-factor = 系数
explorer-rate-now = 下一步学习率{ $rate }
explorer-rate-spent = 学习率在第{ $step }步降为0：训练结束。
explorer-batch-how = full，或每步的点数
explorer-moment = 步数
explorer-step-of = { $step }/{ $last }

explorer-step-uses-all = “单步”使用全部{ $digits }个点的平均梯度：
explorer-step-uses-batch = “单步”使用下一批的平均梯度，从{ $digits }个点中至多取{ $batch }个：
explorer-adam-mean = 均值
explorer-adam-root = 均方根
explorer-mean-of = { $product } 的均值

explorer-course-loss = 所有点的损失
explorer-course-loss-logarithmic = 所有点的损失，对数刻度
explorer-course-loss-picture = 所有点的损失随训练步数的变化
explorer-course-accuracy = 准确率
explorer-course-accuracy-picture = 准确率随训练步数的变化
explorer-course-explained-picture = R² 随训练步数的变化
explorer-diverged = 发散
explorer-diverged-loss = 训练在第{ $step }步发散：损失不再是有限的数。
explorer-diverged-parameter = 训练在第{ $step }步发散：{ $parameter } 超出{ $most }。
explorer-full-book = 本页面只保存{ $steps }步；更长的训练请制作影片。
explorer-solved-from-the-start = 一开始就已解决：{ $share }。
explorer-solved = 已解决：{ $share }，从第{ $step }步起达到{ $solved }。
explorer-worse = { $share }：损失从{ $first }升到{ $last }。
explorer-learning = 尚未完成：{ $share }，损失仍在下降。
explorer-explained = R² { $share }
explorer-rests = { $share }，损失几乎不再下降。
explorer-stuck = 未解决：{ $share }，损失几乎不再下降。
explorer-moving =
    { $what ->
        [share] 未解决：仍在{ $low }与{ $high }之间变动。
        [explained] R² 仍在{ $low }与{ $high }之间变动。
       *[loss] 未解决：{ $share }，但损失仍在{ $low }与{ $high }之间变动。
    }


## The explorer's tables

explorer-numbers = 该样本的所有数字
explorer-numbers-hint = 从输出回到输入。用方向键在数字间移动；每个数字都有自己的算式。
explorer-output-layer-of = 输出层：{ $output }
explorer-input = 输入
explorer-inputs = 输入
explorer-neurons = 神经元
explorer-edges = 边
explorer-flat-for = 平坦比例
explorer-flat-for-how = 所有点中 |f′(z)| 小于{ $slope }的比例
explorer-one-step = { $output }与损失合为一步：δ = p − y


## The explorer's dialog that makes a film

explorer-film = 制作影片
explorer-film-hint = 此配置把参数作为关键帧。收集几个状态，影片就会在它们之间变化。
explorer-collect = 收集此状态
explorer-forget = 全部清除
explorer-only-this-state = 只有当前状态
explorer-collected = 已收集{ $digits }个
explorer-state-collected = 状态{ $number }已收集；改变参数后可收集下一个。
explorer-config = 配置
explorer-config-written = 由nnviz探索页生成。
explorer-keyframe = 状态{ $number }
explorer-download = 下载配置
explorer-copy-config = 复制配置
explorer-config-copied = 配置已复制。
explorer-config-not-copied = 无法复制配置：浏览器不允许在此操作。
explorer-copy-command = 复制命令
explorer-command-copied = 命令已复制。
explorer-command-not-copied = 无法复制命令：浏览器不允许在此操作。
explorer-close = 关闭


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step }/{ $steps }：{ $name }
explorer-tour-parameters = 每个参数
explorer-tour-parameters-words = 每个权重和偏置都有滑块和输入框。拖动一个：所有数字和图随即变化。
explorer-tour-forward = 前向
explorer-tour-forward-words = 金色向前传播：每个神经元把输入加权求和得到 z，再把和弯曲成 a。指向一个数字可看到它的算式。
explorer-tour-decision = 决策
explorer-tour-decision-words = 颜色表示网络给每个位置的类别。点击一个点或空白处，让它通过网络。
explorer-tour-fit-words = 图中显示网络对每个输入给出的数，以及各点自己的数值。点击一个点或空白处，让它通过网络。
explorer-tour-gradient = 梯度
explorer-tour-gradient-words = 粉色切线就是梯度：损失随最近改动的参数变化得多快。
explorer-tour-training = 训练
explorer-tour-training-words = “单步”使每个参数沿梯度的反方向移动一点。“运行”后看损失下降，再按“回到起点”。
explorer-tour-back = 上一步
explorer-tour-next = 下一步
explorer-tour-done = 完成
