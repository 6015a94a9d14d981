### nnviz's films and pages in Korean.
###
### Terms:
### weight = 가중치; bias = 편향 (사이토 고키『밑바닥부터 시작하는 딥러닝』, 개앞맵시 옮김, 한빛미디어; CS 229 in Korean has 절편 for bias)
### neuron = 뉴런; unit = 유닛 (오렐리앙 제롱『핸즈온 머신러닝』, 박해선 옮김: 은닉 유닛; 류광 옮김『심층 학습』 has 단위)
### layer = 층; layer 2 = 2층 (『밑바닥부터 시작하는 딥러닝』 3장: 1층의 가중치)
### hidden layer = 은닉층
### activation function = 활성화 함수; activation (value) = 활성값 (『밑바닥부터 시작하는 딥러닝』 has 활성화값)
### loss = 손실; cross-entropy = 교차 엔트로피 (CS 229 in Korean: 크로스 엔트로피); squared error = 제곱 오차 (『밑바닥부터 시작하는 딥러닝』 4장: 손실 함수)
### gradient = 그레이디언트 (『핸즈온 머신러닝』; 『밑바닥부터 시작하는 딥러닝』 has 기울기, which is needed for slope here)
### gradient descent = 경사 하강법 (『핸즈온 머신러닝』; 위키백과: 경사 하강법)
### vanishing gradient = 그레이디언트 소실 (『핸즈온 머신러닝』 11장)
### slope = 기울기; local derivative = 국소적 미분 (『밑바닥부터 시작하는 딥러닝』 5장)
### backpropagation = 역전파 (『밑바닥부터 시작하는 딥러닝』 5장: 오차역전파법)
### forward propagation = 순전파 (『밑바닥부터 시작하는 딥러닝』 5장)
### times node, plus node = 곱셈 노드, 덧셈 노드; graph = 계산 그래프 (the same, 5장)
### nudging = 수치 미분 (the same, 4장); central differences = 중심 차분
### gradient check = 그레이디언트 확인 (the same, 5장: 기울기 확인)
### chain rule = 연쇄 법칙 (위키백과: 연쇄 법칙)
### learning rate = 학습률; step = 스텝; training = 학습 (『핸즈온 머신러닝』 has 훈련 for fitting)
### learning rate schedule = 학습률 스케줄 (『핸즈온 머신러닝』 11장)
### epoch = 에포크; mini-batch = 미니배치; optimizer = 옵티마이저
### momentum = 모멘텀 (『밑바닥부터 시작하는 딥러닝』 6장; 『핸즈온 머신러닝』: 모멘텀 최적화)
### weight decay = 가중치 감쇠 (『핸즈온 머신러닝』; 류광 옮김『심층 학습』: 가중치 감쇄)
### running mean = 이동 평균
### sample = 샘플; point = 점; class = 클래스; target = 타깃 (『핸즈온 머신러닝』)
### score = 점수; probability = 확률; accuracy = 정확도 (『핸즈온 머신러닝』)
### saturated = 포화 (류광 옮김『심층 학습』; 『핸즈온 머신러닝』 11장 has 수렴); dead unit = 죽은 유닛 (of 죽은 ReLU)
### plane = 평면; grid = 격자; decision boundary = 결정 경계 (『핸즈온 머신러닝』; CS 229 in Korean)
### bend = 구부리다, 굽힘, 비선형성
### least squares = 최소 제곱법; variance explained, R² = 설명된 분산, R² (결정 계수)
### keyframe = 키프레임
###
### Particles that depend on the sound before them stand behind words of ours alone: numbers and names have a noun, 에서,
### 까지, 의 or 에 behind them. Captions are in the polite form (합니다); labels and verdicts end with nouns.


## Small words

spelled-count =
    { $count ->
        [1] 한
        [2] 두
        [3] 세
        [4] 네
        [5] 다섯
        [6] 여섯
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }, { $next }
list-and = { $first } 및 { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations = 활성화 함수 { $digits }가지
remark-points = 점 { $digits }개
remark-checkpoints = 체크포인트 { $digits }개
remark-steps-unknown = 스텝 수 알 수 없음
remark-keyframes = 키프레임 { $digits }개
remark-optimizer = { $name }, 학습률 { $rate }
remark-gradient-descent = 경사 하강법
    .short = GD
remark-batch = 배치 { $size }
remark-schedule =
    { $schedule ->
        [cosine] 학습률 코사인 감소
       *[steps] 학습률 단계 감소
    }
remark-decay = 감쇠 { $decay }
remark-seed = 시드 { $seed }
remark-samples = 샘플 { $first }~{ $last }
remark-sample-of-class = { $sample }, 클래스 { $label }
remark-rows-are-neurons = 행이 뉴런
remark-columns-are-neurons = 열이 뉴런
sample-own = 직접 정한 샘플
sample-of-index = 샘플 { $index }
moment-step = 스텝 { $step }
moment-of-unit =
    { $unit ->
        [epoch] 에포크 { $step }
        [checkpoint] 체크포인트 { $step }
        [round] 라운드 { $step }
        [update] 업데이트 { $step }
       *[step] 스텝 { $step }
    }

convention-rows = 가중치는 파일에서 왔습니다. 저장된 행렬의 각 행이 뉴런 하나에 해당합니다.
convention-columns = 가중치는 파일에서 왔습니다. 저장된 행렬의 각 열이 뉴런 하나에 해당합니다.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = 항등
activation-sigmoid = 시그모이드
activation-gelu-tanh = GELU(tanh 형태)


## What an activation does to every point of a plane

bending-tanh = tanh는 각 축을 (−1, 1) 안으로 압축합니다
bending-sigmoid = 시그모이드는 각 축을 (0, 1) 안으로 압축합니다
bending-relu = ReLU는 0보다 작은 값을 0으로 만듭니다
bending-leaky-relu = leaky ReLU는 0보다 작은 값을 { $leak }배 합니다
bending-elu = ELU는 0보다 작은 값을 (−1, 0) 안으로 압축합니다
bending-gelu = GELU는 0보다 훨씬 작은 값을 거의 0으로 만듭니다
bending-gelu-tanh = GELU(tanh 형태)는 0보다 훨씬 작으면 거의 0입니다
bending-silu = SiLU는 0보다 훨씬 작은 값을 거의 0으로 만듭니다
bending-softplus = softplus는 모든 값을 양수로 만들고, 낮은 값일수록 많이 올립니다
bending-identity = 항등 함수는 아무것도 구부리지 않습니다
bending-other = { $activation } 함수는 각 축에 작용합니다


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR 문제
task-moons = 반달 문제
task-circles = 동심원 문제
task-spirals = 나선 문제
task-digits = 숫자 인식 문제
task-own = 이 문제
verdict-solves-from-the-start =
    { $all ->
        [yes] 처음부터 { $task } 해결: { $share }
       *[no] 처음부터 { $task } 거의 해결: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] { $task } 해결: 학습에 쓴 점의 정확도 { $share }, 스텝 { $step }부터 { $solved } 이상
               *[short] { $task } 해결: 정확도 { $share }, 스텝 { $step }부터 { $solved } 이상
            }
       *[no]
            { $points ->
                [named] { $task } 거의 해결: 학습에 쓴 점의 정확도 { $share }, 스텝 { $step }부터 { $solved } 이상
               *[short] { $task } 거의 해결: 정확도 { $share }, 스텝 { $step }부터 { $solved } 이상
            }
    }
verdict-unsolved = 스텝 { $step }까지 미해결: { $share }
verdict-unsolved-with = 스텝 { $step }까지 미해결: { $share }; { $seen }
verdict-stuck-because = { $share }에서 정체: { $reason }
verdict-moving =
    { $what ->
        [share] 미해결: 아직 { $low }~{ $high } 사이에서 변동; { $seen }
        [explained] 미학습: R²이 아직 { $low }~{ $high } 사이에서 변동; { $seen }
       *[loss] 미해결: { $share }, 그러나 손실이 아직 { $low }~{ $high } 사이에서 변동; { $seen }
    }
verdict-learning = 아직 미완: 스텝 { $step }에서 { $share }, 손실은 계속 감소 중
verdict-worse = 실패({ $share }): 손실이 { $first }에서 { $last }까지 증가
verdict-diverged = 스텝 { $step }에서 발산: 값이 더 이상 유한하지 않음

fit-verdict-solves-from-the-start = 처음부터 잘 맞음: R² { $share }
fit-verdict-solves = 학습 완료: R² { $share }, 스텝 { $step }부터 { $solved } 이상
fit-verdict-noise-left = 학습 완료: R² { $share }, 나머지에는 패턴 없음
fit-verdict-unsolved = 스텝 { $step }까지 미학습: R² { $share }
fit-verdict-unsolved-with = 스텝 { $step }까지 미학습: R² { $share }; { $seen }
fit-verdict-stuck-because = R² { $share }에서 정체: { $reason }
fit-verdict-learning = 아직 미완: 스텝 { $step }에서 R² { $share }, 손실은 계속 감소 중
fit-verdict-worse = 실패: 손실이 { $first }에서 { $last }까지 증가

reason-never-bent = 비선형성이 없으면 아무리 깊어도 직선 하나
reason-never-bent-borders = 비선형성이 없으면 아무리 깊어도 직선 경계뿐
reason-no-gradient = 모든 가중치의 그레이디언트가 정확히 0
reason-output-biases = 출력의 편향만 아직 바뀜
reason-units =
    { $which ->
        [both] 두 유닛
        [all] 전체 { $digits }개 유닛
       *[some] { $units }번 유닛
    }
reason-equal-units = { $layer }층의 { reason-units }이 똑같고, 계속 똑같음
reason-dead-units = { $layer }층의 { reason-units }이 죽음, 모든 점에서 평탄
reason-sparse-units = { $layer }층의 { reason-units }이 희소함, 점의 { $share }에서 0
reason-saturated-units = { $layer }층의 { reason-units }이 점의 { $share }에서 포화
reason-vanishing-gradient = 가중치의 첫 그레이디언트가 1층에서 { $first }, 마지막 층에서 { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } 값은 { $right }
speech-is-about = { $left } 값은 약 { $right }
speech-and-equals = { $left }, 그 값은 { $right }
speech-and-is-about = { $left }, 그 값은 약 { $right }
speech-plus = { $left } 더하기 { $right }
speech-minus = { $left } 빼기 { $right }
speech-times = { $left } 곱하기 { $right }
speech-negative = 마이너스 { $inside }
speech-quantity = 괄호 열고 { $sum } 괄호 닫고
speech-rest = { $told }, 합계 { $total }
speech-divided-by = { $top }, 나누기 { $bottom },
speech-divided-by-sum = { $top }, 나누기, 괄호 열고 { $bottom } 괄호 닫고,
speech-power = e의 { $exponent } 제곱
speech-square = { $inside } 제곱
speech-total = 모든 출력에 대한 합, { $inside }
speech-logarithm = 자연로그 { $argument }
speech-derivative = 손실의 { $by }에 대한 편미분
speech-slope = { $argument }에서 { $function }의 기울기
speech-call = { $function } { $argument }
speech-call-leaky = { $function } { $argument }, 음수 쪽 기울기 { $leak }
speech-of-layer = { $layer }층의 { $symbol }
speech-delta = 델타
speech-loss = 손실

aloud-is = 값은
aloud-is-about = 값은 약
aloud-less-than = 작다
aloud-times = 곱하기
aloud-plus = 더하기
aloud-minus = 빼기
aloud-divided-by = 나누기
aloud-squared = {" "}제곱
aloud-minus-logarithm = 마이너스 자연로그
aloud-determinant = 행렬 W의 행렬식
aloud-delta = 델타

aloud-decimal = { $whole }점 { $decimals }
aloud-percent = { $number }퍼센트
aloud-power-of-ten = 십의 { $exponent }제곱
aloud-times-power = { $number } 곱하기 { $power }

neuron-of-layer = { $layer }층의 { $neuron }번 뉴런
two-neurons-of-layer = { $layer }층의 { $first }번, { $second }번 뉴런
neurons-of-layer = { $layer }층의 { $first }번부터 { $last }번까지의 뉴런


## Names of numbers, in a transcript and beside formulas

number-is = { $name }: { $number }
part-layer = { $owner }층에서 { $numbers }.
part-mean = 모든 점의 평균, { $owner }층에서 { $numbers }.
part-stage = 그레이디언트로 만든 값, { $owner }층에서 { $numbers }.
part-after = 스텝 후, { $owner }층에서 { $numbers }.
part-batch = 미니배치 { $owner }에서 { $numbers }.
part-step = 스텝 { $owner }에서 { $numbers }.
part-network = 네트워크 { $owner }에서 { $numbers }.
part-line = 직선 { $owner }에서 { $numbers }.
part-panel = { $owner }에서 { $numbers }.

number-gradient-of = { $what }의 그레이디언트
number-input = 입력
number-slope = 기울기
number-nudge-score = 변수 z의 미소 변화
number-nudge-probability = 확률의 변화
number-nudge-output = 출력의 변화
number-nudge-loss = 손실의 변화
number-nudge-ratio = 변수 z의 변화 1당 손실의 변화
number-nudge-step = 미소 변화의 폭
number-contribution = 기여분
number-message = 역전파 값
number-rest = 나머지 전부
number-probability = 확률 { $of }
number-probability-of-class = { $label }의 확률 { $of }
number-target = 타깃 { $of }
number-score = 점수
number-loss = 손실
number-the-loss = 손실
number-of-points = 점의 수
number-points = 점의 수
number-accuracy = 전체 점의 정확도
number-mean-loss = 전체 점의 평균 손실
number-missing-to-all-points = 전체 정답까지의 부족분
number-missing-to-all = 전체 정답까지의 부족분
number-right = 정확도
number-line-right = 직선 { $line }의 정확도
number-the-determinant = 행렬식
number-determinant-of = det { $matrix }
number-line-factor = 직선의 계수
number-line-constant = 직선의 상수
number-z-along-curve = 곡선 위의 z
number-stretch = 신축률
number-stretch-of = { $matrix }의 { $stretch }
number-step = 스텝
number-still-wrong = 아직 틀린 점
number-gradient-norm = 그레이디언트 노름
number-gradient-norm-of-layer = { $layer }층의 그레이디언트 노름
number-right-at-end = 최종 정확도
number-the-solving-step = 문제가 해결된 첫 스텝
number-solving-step = 문제가 해결된 첫 스텝
number-flat-units = 평탄한 유닛
number-largest-z = 전체 점에서 가장 큰 z
number-starts-that-solve = 문제가 해결된 초기화의 수
number-factor-to-layer = 위층에서 오는 배율
number-factor = 배율
number-best-line-right = 최적 직선의 정확도
number-share-of-units = 해당 유닛의 비율
number-share = 비율
number-slope-of-loss = 손실의 기울기
number-the-largest-gradient = 가장 큰 그레이디언트
number-largest-gradient = 가장 큰 그레이디언트
number-step-of = { $what }의 그레이디언트로 만든 값
number-share-of-velocity = 남는 속도의 비율
number-velocity-before = 이전 속도
number-new = 새 { $name }
number-learning-rate = 학습률
number-rate = 학습률
number-loss-after-it = 그 후의 손실
number-mean-gradient-of = { $what }의 평균 그레이디언트
number-batch-mean = 미니배치의 평균
number-gap = 차이
number-times-as-steep = 기울기의 배율
number-gradient-length = 그레이디언트의 길이
number-step-length = 스텝의 길이
number-lower-until = 손실이 더 작은 구간의 길이
number-lowest-answer = 클래스 1의 가장 작은 확률
number-highest-answer = 클래스 1의 가장 큰 확률
number-spread-of-inputs = 마지막 층이 받는 값의 가장 큰 차이
number-loss-after = 스텝 후의 손실
number-gap-to-promise = 실제 변화와 예측의 차이
number-promised-change = 예측된 변화
number-change = 변화
number-the-bound-of-differences = 모든 상대 오차의 상한
number-bound-of-differences = 모든 상대 오차의 상한
number-passes = 순전파 횟수
number-products = 곱셈 횟수
number-products-forward = 순전파 한 번의 곱셈 횟수
number-products-back = 역전파 한 번의 곱셈 횟수
number-parameters = 매개변수의 수
number-by-nudging = 수치 미분의 곱셈 횟수
number-by-backpropagation = 역전파의 곱셈 횟수
number-times = 역전파 대비 수치 미분의 배수
number-size-of-delta = 델타의 크기
number-factor-in-all = 출력에서 1층까지의 배율
number-path-start = 경로 출력의 델타
number-path-weight = 경로의 가중치
number-path-slope = 경로의 기울기
number-path-product = 경로의 곱
number-path-weights = 경로 가중치의 곱
number-path-slopes = 경로 기울기의 곱
number-steepest-slope = 곡선의 최대 기울기
number-median-slope = 기울기의 중앙값
number-median-z = 중앙값 기울기의 z
number-largest-slope = 경로의 최대 기울기
number-weights-change = 가중치의 변화
number-the-largest-difference = 가장 큰 상대 오차
number-largest-difference = 가장 큰 상대 오차


## Title: what the film is about

film-untitled = 신경망, 숫자 하나하나

title-shape =
    { $narrow ->
        [yes] 입력 { $inputs_spelled } 개, 뉴런이 하나씩인 은닉층 { $hidden_spelled } 개, 출력 { $outputs_spelled } 개. 그 사이에는 { $activations }.
       *[no] 입력 { $inputs_spelled } 개, 은닉층 { $hidden_spelled } 개, 출력 { $outputs_spelled } 개. 그 사이에는 { $activations }.
    }
title-activations = 활성화 함수 { $spelled } 가지
title-classes =
    { $outputs ->
        [1] 출력은 입력의 복사본이 아니라 클래스 { $label }의 점수입니다.
       *[other] 출력 { $outputs_spelled } 개는 입력의 복사본이 아니라 클래스 점수입니다.
    }
title-probabilities =
    { $outputs ->
        [1] 출력은 입력의 복사본이 아니라 클래스 { $label }의 확률입니다.
       *[other] 각 출력은 입력의 복사본이 아니라 저마다의 클래스 확률입니다.
    }
title-numbers =
    { $outputs ->
        [1] 출력은 숫자 하나이며, 타깃에 가까워져야 합니다.
       *[other] 출력 { $outputs_spelled } 개는 숫자이며, 각각 타깃에 가까워져야 합니다.
    }
title-outputs-bend =
    { $outputs ->
        [1] 출력의 활성화 함수: { $activation }.
       *[other] 각 출력의 활성화 함수: { $activation }.
    }
title-motion-title = 제목이 나타난다: { $title }.
title-motion-title-and-subtitle = 제목이 나타난다: { $title }. { $subtitle }
title-motion-shape = 제목 아래에 네트워크가 나타난다. 층마다 원이 늘어서며, 입력부터 출력까지 다음과 같다: { $widths }.
title-motion-shape-and-inputs = 제목 아래에 네트워크가 나타난다. 층마다 원이 늘어서며, 입력부터 출력까지 다음과 같다: { $widths }. 입력은 다음과 같다: { $names }.
title-motion-classes = 출력에 클래스 이름이 나타난다.
title-motion-named-classes = 출력에 클래스 이름이 나타난다: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] 출력이 밝아지고, 타깃의 문자가 나타난다.
       *[other] 출력들이 밝아지고, 각각 타깃의 문자가 나타난다.
    }


## Forward propagation

forward-heading = 순전파
forward-opening = 간선은 가중치를 곱하고, 뉴런은 편향을 더합니다.

forward-opening-no-bias = 간선은 가중치를 곱하고, 뉴런은 들어온 값을 더합니다. 편향은 없습니다.
forward-some-no-bias =
    { $several ->
        [no] { $layers }층에는 편향이 없습니다.
       *[yes] 다음 층에는 편향이 없습니다: { $layers }.
    }
forward-opening-wide = 넓은 층은 뉴런 일부만 그립니다. 나머지도 모든 합에 들어갑니다.
forward-opening-picture = 이미지의 픽셀이 입력입니다. 넓은 층은 뉴런 일부만 그립니다.
forward-point-enters = 샘플 하나가 들어옵니다: { $values }, 클래스 { $label }.
forward-point-with-targets-enters = 샘플 하나가 들어옵니다: { $values }. 타깃: { $targets }.
forward-sample-with-targets-enters =
    { $outputs ->
        [1] 샘플 하나가 들어옵니다. 타깃: { $targets }.
       *[other] 샘플 하나가 들어옵니다. 출력마다 타깃이 있습니다.
    }
forward-sample-enters = 클래스 { $label }의 샘플 하나가 들어옵니다.
forward-picture-enters =
    { $values ->
        [standard] 클래스 { $label }의 이미지 한 장이 들어옵니다: 표준화한 픽셀 { $pixels }개, { $low }에서 { $high }까지.
       *[unit] 클래스 { $label }의 이미지 한 장이 들어옵니다: 픽셀 { $pixels }개, 각각 { $low }에서 { $high }까지.
    }
forward-first-neuron =
    { $inputs ->
        [1] 첫 번째 뉴런은 입력에 가중치를 곱하고 편향을 더합니다.
       *[other] 첫 번째 뉴런은 가중치와 입력의 곱을 모두 더하고 편향을 더합니다.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] 첫 번째 뉴런은 입력에 가중치를 곱합니다.
       *[other] 첫 번째 뉴런은 가중치와 입력의 곱을 모두 더합니다.
    }
forward-later-layer =
    { $inputs ->
        [1] { $layer }층은 { $below }층의 출력으로 같은 계산을 합니다.
       *[other] { $layer }층은 { $below }층의 출력들로 같은 계산을 합니다.
    }
forward-other-neurons = 나머지 뉴런 { $spelled } 개도 자기 가중치로 같은 계산을 합니다.
forward-next-neuron =
    { $neuron ->
        [2] 두 번째 뉴런은 자기만의 가중치를 씁니다.
       *[3] 세 번째 뉴런은 자기만의 가중치를 씁니다.
    }
forward-identity = 항등 함수는 합을 그대로 둡니다: a = z.
forward-bends = 이어서 합을 구부립니다. a는 z에 대한 { $activation } 값입니다.
forward-scores-softmax = 출력층은 구부리지 않습니다. 그 합이 클래스 점수입니다.
forward-scores-sigmoid = 출력도 똑같이 더합니다. 그 합이 클래스 { $label }의 점수입니다.
forward-predicts-softmax = 소프트맥스는 점수를 확률로 바꿉니다.
forward-predicts-sigmoid = 시그모이드는 점수를 클래스 { $label }의 확률로 바꿉니다.
forward-scores-sigmoids = 출력들도 똑같이 더합니다. 각 합이 한 클래스의 점수입니다.
forward-predicts-sigmoids = 시그모이드는 각 점수를 해당 클래스의 확률로 바꿉니다. 합이 1일 필요는 없습니다.
forward-scores-one = 출력도 똑같이 더합니다.
forward-scores-several = 출력들도 똑같이 더합니다.
forward-predicts-probability = 시그모이드는 합을 확률로 바꿉니다.
forward-predicts-probabilities = 시그모이드는 각 합을 저마다의 확률로 바꿉니다.
forward-bends-into-zero-one = 시그모이드는 각 합을 0과 1 사이의 출력으로 구부립니다.
forward-bends-into-minus-one-one = tanh는 각 합을 −1과 1 사이의 출력으로 구부립니다.
forward-says-score = 구부리지 않습니다. 점수가 곧 출력입니다.
forward-says-scores = 구부리지 않습니다. 각 점수가 곧 각 출력입니다.
forward-loss = 손실은 정답 클래스 확률의 −ln 값입니다.
forward-loss-of-answers = 손실은 각 출력이 예·아니요 중 정답에 주는 확률의 −ln 값을 모두 더한 것입니다.
forward-loss-of-shares = 손실은 p와 1 − p의 −ln 값을 타깃의 비율 y와 1 − y로 더한 것입니다.
forward-loss-of-shares-several = 출력마다 p와 1 − p의 −ln 값을 타깃의 비율 y와 1 − y로 더합니다.
forward-loss-squared = 손실은 출력과 타깃 사이 거리의 제곱의 절반입니다.
forward-loss-squared-several = 손실은 출력들과 타깃들 사이 거리의 제곱을 모두 더한 값의 절반입니다.
forward-motion-network = 네트워크가 입력부터 출력까지 층별로 나타난다. 모든 뉴런이 다음 층의 모든 뉴런과 이어져 있다. 가중치가 음수인 간선은 점선이다.
forward-motion-feed = 샘플의 숫자들이 입력 뉴런으로 들어간다.
forward-motion-feed-named = 샘플의 숫자들이 입력 뉴런으로 들어간다: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] 펄스 하나가 간선을 따라 입력에서 { $neurons }으로 들어간다.
               *[other] 펄스들이 간선들을 따라 입력에서 { $neurons }으로 들어간다.
            }
       *[other] 펄스들이 간선들을 따라 입력들에서 { $neurons }으로 들어가 더해진다.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] 펄스 하나가 간선을 따라 { $below }층에서 { $neurons }으로 들어간다.
               *[other] 펄스들이 간선들을 따라 { $below }층에서 { $neurons }으로 들어간다.
            }
       *[other] 펄스들이 간선들을 따라 { $below }층에서 { $neurons }으로 들어가 더해진다.
    }
forward-motion-bend = { $neurons }에서 점이 { $activation } 곡선을 따라 z에서 높이 a까지 움직인다.
forward-motion-predict =
    { $outputs ->
        [1] 출력에 확률이 나타난다.
       *[other] 출력들에 각각 확률이 나타난다.
    }
forward-motion-say =
    { $outputs ->
        [1] 출력 안에 출력값이 나타난다.
       *[other] 출력들 안에 각각 출력값이 나타난다.
    }
forward-motion-loss =
    { $outputs ->
        [1] 출력에 손실이 나타난다.
       *[other] 출력들에 손실이 나타난다.
    }


## Backpropagation

backward-heading = 역전파
backward-opening = 이제 거꾸로 갑니다. 손실은 각 값에 어떻게 반응할까요?
backward-nudge =
    { $score ->
        [yes] 이 점수를 위아래로 { $step }만큼 움직이면, 손실은 그 { $ratio }배만큼 움직입니다.
       *[no] 이 합 z를 위아래로 { $step }만큼 움직이면, 손실은 그 { $ratio }배만큼 움직입니다.
    }
backward-delta-softmax = 변화를 한없이 줄이면 이 비율은 ∂L/∂z, 곧 δ가 됩니다. 확률 빼기 타깃입니다.
backward-delta-sigmoid = 변화를 한없이 줄이면 이 비율은 ∂L/∂z, 곧 δ가 됩니다. 확률 빼기 타깃입니다.
backward-delta-squared = 변화를 한없이 줄이면 이 비율은 ∂L/∂z, 곧 δ가 됩니다. 출력 빼기 타깃에 기울기를 곱한 값입니다.
backward-delta-linear = 이 비율, ∂L/∂z 값을 δ라고 합니다. z가 곧 출력이면 출력 빼기 타깃입니다.
backward-long-way-softmax = 돌아가도 결과는 같습니다: ∂L/∂p 곱하기 소프트맥스의 기울기.
backward-long-way-sigmoid = 돌아가는 길: ∂L/∂p, 곧 p − y 나누기 p (1 − p)에 기울기 p (1 − p)를 곱하면 p − y만 남습니다.
backward-long-way-squared = 두 인수: ∂L/∂a, 곧 출력 빼기 타깃과, z에 따라 a가 얼마나 변하는지 알려 주는 기울기.
backward-long-way-linear = 두 인수: ∂L/∂a, 곧 출력 빼기 타깃과, a = z의 기울기 1.
backward-bias = 편향은 z에 바로 더해집니다. 그 그레이디언트는 δ 자신입니다.
backward-weights = 가중치의 그레이디언트: 간선 끝의 δ 곱하기 시작점의 값.
backward-weights-of-layer = { $layer }층의 가중치도 δ 곱하기 들어온 값입니다.
backward-zeros = { $layer }층의 δ가 모두 0이므로, 여기서부터 뒤로는 모든 그레이디언트도 0입니다.
backward-messages = 각 δ는 가중치와 곱해져 뒤로 전해지고, 모두 더해집니다.
backward-message = δ는 간선의 가중치와 곱해져 뒤로 전해집니다.
backward-chain =
    { $paths ->
        [1] 연쇄 법칙: 경로를 따라 곱합니다. 경로가 하나뿐이라 더할 것은 없습니다.
       *[other] 연쇄 법칙: 경로를 따라 곱합니다. 경로가 { $spelled } 개이니 모두 더합니다.
    }
backward-whole-chain = 층마다 뉴런 하나, 경로도 하나. 첫 가중치의 그레이디언트는 경로의 모든 인수의 곱입니다.
backward-next-layer = 한 층 더 뒤로 가도 같은 두 단계입니다.
backward-other-neurons = 나머지 뉴런도 똑같이 계산합니다.
backward-next-neuron =
    { $neuron ->
        [2] 두 번째 뉴런도 똑같이 계산합니다.
       *[3] 세 번째 뉴런도 똑같이 계산합니다.
    }
backward-flat = 여기서 곡선은 평탄합니다(기울기 { $slope }). 그레이디언트가 지나가지 못합니다.
backward-nearly-flat = 여기서 곡선은 거의 평탄합니다(기울기 { $slope }). 조금만 지나갑니다.
backward-slope = 이어서 이곳 곡선의 기울기를 곱합니다: { $slope }.
backward-inputs =
    { $ways ->
        [1] 같은 단계로 손실이 입력에 어떻게 반응하는지 알 수 있습니다.
       *[other] 같은 합으로 손실이 입력에 어떻게 반응하는지 알 수 있습니다.
    }
backward-check-below = 각 매개변수를 위아래로 움직여 확인: 오차 { $bound } 미만.
backward-check-off = 각 매개변수를 위아래로 움직여 확인: 오차 { $worst }!
backward-motion-recall = 끝난 순전파가 한꺼번에 나타난다.
backward-motion-long-way = 돌아가는 길을 적는다. 확률에 대한 미분에 { $output } 기울기를 곱한다.
backward-motion-long-way-squared = 두 인수를 적는다. 출력에 대한 미분에 { $output } 기울기를 곱한다.
backward-motion-nudge = 점수가 변화량을 나타내는 눈금자에서 아래로, 위로 움직인다. 그 아래 눈금이 같은 눈금자에서 확률과 손실이 따라 움직인다.
backward-motion-nudge-output = 합 z가 변화량을 나타내는 눈금자에서 아래로, 위로 움직인다. 그 아래 눈금이 같은 눈금자에서 출력과 손실이 따라 움직인다.
backward-motion-bias =
    { $outputs ->
        [1] 출력의 델타를 가리킨다.
       *[other] 출력들의 델타를 가리킨다.
    }
backward-motion-chain =
    { $paths ->
        [1] 손실에서 { $weight }까지의 경로가 밝아진다.
       *[other] 손실에서 { $weight }까지의 경로들이 하나씩 밝아진다.
    }
backward-motion-delta =
    { $outputs ->
        [1] 출력에 확률 빼기 타깃이 델타로 나타난다.
       *[other] 모든 출력에 확률 빼기 타깃이 델타로 나타난다.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] 출력에 출력 빼기 타깃 곱하기 기울기가 델타로 나타난다.
       *[other] 모든 출력에 출력 빼기 타깃 곱하기 기울기가 델타로 나타난다.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] 출력에 출력 빼기 타깃이 델타로 나타난다.
       *[other] 모든 출력에 출력 빼기 타깃이 델타로 나타난다.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] 펄스 하나가 간선을 따라 1층에서 입력으로 되돌아간다.
               *[other] 펄스들이 간선들을 따라 1층에서 입력들로 되돌아간다.
            }
       *[other]
            { $inputs ->
                [1] 펄스들이 간선들을 따라 1층에서 입력으로 되돌아가 더해진다.
               *[other] 펄스들이 간선들을 따라 1층에서 입력들로 되돌아가 더해진다.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] 펄스 하나가 간선을 따라 { $above }층에서 { $neurons }으로 되돌아간다.
               *[other] 펄스들이 간선들을 따라 { $above }층에서 { $neurons }으로 되돌아간다.
            }
       *[other] 펄스들이 간선들을 따라 { $above }층에서 { $neurons }으로 되돌아가 더해진다.
    }
backward-motion-slope = { $neurons }에서 합에 곡선의 기울기를 곱해 델타를 얻는다.
backward-motion-gradients =
    { $edges ->
        [1] { $layer }층으로 들어가는 간선에서 가중치가 그레이디언트로 바뀌고, 그대로 남는다.
       *[other] { $layer }층으로 들어가는 간선들에서 가중치가 각각 그레이디언트로 바뀌고, 그대로 남는다.
    }
backward-motion-check = 그레이디언트 확인 표시가 나타난다.


## Data: the points, and how far straight lines get

data-heading = 직선 하나로 클래스를 나눌 수 있을까요?
data-heading-pairs = 직선으로 클래스를 나눌 수 있을까요?
data-class =
    { $sign ->
        [triangle] 클래스 { $label }: 점 { $digits }개, 삼각형으로 표시.
        [diamond] 클래스 { $label }: 점 { $digits }개, 마름모로 표시.
        [square] 클래스 { $label }: 점 { $digits }개, 사각형으로 표시.
       *[disc] 클래스 { $label }: 점 { $digits }개, 원으로 표시.
    }
data-try-horizontal = 직선 하나로 나눠 봅니다. 먼저 수평선을 위로 옮깁니다.
data-try-diagonal = 이번에는 대각선을 같은 방법으로 옮깁니다.
data-right-for-all = 가장 좋은 위치에서 모든 점이 맞습니다.
data-right-at-best = 가장 좋은 위치에서 정확도 { $share }. 가위표는 틀린 점입니다.
data-one-side-at-best = 가장 좋은 위치에서 모든 점이 한쪽에 놓입니다: 정확도 { $share }.
data-compared-at-best =
    { $compared ->
        [better] 가장 좋은 위치에서 더 낫습니다: 정확도 { $share }.
        [worse] 가장 좋은 위치에서도 더 나쁩니다: 정확도 { $share }.
       *[same] 가장 좋은 위치에서도 더 낫지 않습니다: 정확도 { $share }.
    }
data-every-direction = 이제 모든 방향을, 각각 가장 좋은 위치에서 봅니다.
data-best-of-all = 점들을 나누는 모든 직선 { $digits }개 중 최고 정확도는 { $share }입니다.
data-best-of-tried = 시도한 직선 { $digits }개 중 최고 정확도는 { $share }입니다.
data-best-leaves-one-side =
    { $sure ->
        [yes] 점들 사이의 어떤 직선도 모든 점을 한쪽에 두는 직선의 { $share }에 미치지 못합니다.
       *[no] 점들 사이에서 시도한 어떤 직선도 모든 점을 한쪽에 두는 직선의 { $share }에 미치지 못합니다.
    }
data-one-class = 모든 점이 클래스 { $label }에 속합니다. 나눌 것이 없습니다.
data-separable = 직선 하나면 충분합니다. 클래스가 나뉩니다.
data-not-separable =
    { $mixed ->
        [yes] 직선으로도, 구부려도 두 클래스는 나뉘지 않습니다. 두 클래스의 점이 같은 자리에 있습니다.
       *[no] 이 클래스들을 나누는 직선은 없습니다. 구부려야 합니다.
    }
data-none-found = 직선 { $digits }개 중 어느 것도 클래스들을 나누지 못합니다.
data-first-pair = 직선은 둘로만 나누는데 클래스는 { $spelled } 개입니다. 둘씩 봅니다: 먼저 클래스 { $first }, 클래스 { $second }.
data-other-pair = 이번에는 클래스 { $first }, 클래스 { $second }: 모든 방향으로.
data-pair-parted = 이 둘은 직선 하나로 나뉩니다. 모든 점이 맞습니다.
data-pair-not-parted =
    { $mixed ->
        [yes] 클래스 { $first }, 클래스 { $second }: 직선으로도, 구부려도 나뉘지 않습니다. 두 클래스의 점이 같은 자리에 있습니다.
       *[no] 클래스 { $first }, 클래스 { $second }: 나누는 직선이 없습니다. 구부려야 합니다.
    }
data-pair-none-found = 클래스 { $first }, 클래스 { $second }: 시도한 직선 중 나누는 것이 없습니다.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] 직선으로 나뉘는 클래스 쌍이 없습니다. 일부 점은 같은 자리에 있습니다.
               *[no] 직선으로 나뉘는 클래스 쌍이 없습니다. 구부려야 합니다.
            }
       *[some]
            { $mixed ->
                [yes] 클래스 { $pairs } 쌍 중 { $left } 쌍은 직선으로 나뉘지 않습니다. 일부 점은 같은 자리에 있습니다.
               *[no] 클래스 { $pairs } 쌍 중 { $left } 쌍은 직선으로 나뉘지 않습니다. 구부려야 합니다.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] 시도한 직선 중 어느 클래스 쌍이든 나누는 것이 없습니다.
       *[some] 클래스 { $pairs } 쌍 중 { $left } 쌍은 시도한 어떤 직선으로도 나뉘지 않습니다.
    }
data-every-pair-parted = 모든 클래스 쌍이 직선으로 나뉩니다.
data-every-pair-vote = 이 직선들의 투표는 모든 점에서 맞습니다. 네트워크는 경계를 스스로 찾아야 합니다.
data-all-parted = 직선 경계로 클래스 { $spelled } 개가 한꺼번에 나뉩니다. 구부릴 필요가 없습니다.
data-motion-scatter =
    { $sign ->
        [triangle] 클래스 { $label }의 점들이 삼각형으로 나타난다.
        [diamond] 클래스 { $label }의 점들이 마름모로 나타난다.
        [square] 클래스 { $label }의 점들이 사각형으로 나타난다.
       *[disc] 클래스 { $label }의 점들이 원으로 나타난다.
    }
data-motion-slide = 한 방향의 직선이 점들 위를 지나가다가 가장 많이 맞히는 곳에서 멈춘다.
data-motion-judge = 직선의 양쪽에 클래스가 정해지고, 틀린 점에 가위표가 붙는다.
data-motion-turn = 직선이 모든 방향으로 돌고, 방향마다 최고 정확도가 곡선이 된다.
data-motion-conclude = 클래스를 나누는 직선에 얼마나 못 미치는지 보여 준다.
data-motion-turn-pair = 클래스 { $first }, 클래스 { $second }의 점만 남는다. 직선이 모든 방향으로 돌고, 방향마다 최고 정확도가 곡선이 된다.
data-motion-conclude-borders = 모든 점이 돌아오고, 모든 자리가 점수가 가장 큰 클래스를 얻는다. 그 사이의 경계는 직선이다.
data-motion-conclude-pairs = 모든 점이 돌아오고, 클래스 쌍마다 가장 좋은 직선이 함께 나타난다.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] 평면이 점들에 맞을까요?
       *[line] 직선이 점들에 맞을까요?
    }
fit-data-points =
    { $shape ->
        [plane] 점 { $digits }개: 입력 쌍마다 숫자 y가 있고, 색으로 나타냅니다.
       *[line] 점 { $digits }개: 입력 x₁ 값마다 숫자 y가 있습니다.
    }
fit-data-mean = 가장 단순한 답은 평균입니다: { $mean }. 손실(평균 제곱 오차의 절반): { $loss }.
fit-data-best =
    { $shape ->
        [plane] 최소 제곱법으로 구한 최적의 평면: 손실 { $loss }. 분산의 { $share }를 설명합니다.
       *[line] 최소 제곱법으로 구한 최적의 직선: 손실 { $loss }. 분산의 { $share }를 설명합니다.
    }
fit-data-exact =
    { $shape ->
        [plane] 모든 점을 지납니다. 평면이면 충분합니다.
       *[line] 모든 점을 지납니다. 직선이면 충분합니다.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] { $share }가 남고, 입력 평면 위에 패턴이 있습니다. 평면 하나로는 안 되고, 구부려야 합니다.
       *[line] { $share }가 남고, 거기에 패턴이 있습니다. 직선 하나로는 안 되고, 구부려야 합니다.
    }
fit-data-enough =
    { $shape ->
        [plane] { $share }가 남지만 패턴이 보이지 않습니다. 평면이면 충분합니다.
       *[line] { $share }가 남지만 패턴이 보이지 않습니다. 직선이면 충분합니다.
    }
fit-data-open =
    { $shape ->
        [plane] { $share }가 남습니다. 점이 너무 적어 구부려야 할지 알 수 없습니다.
       *[line] { $share }가 남습니다. 점이 너무 적어 구부려야 할지 알 수 없습니다.
    }
label-mean = 평균
label-best-affine =
    { $shape ->
        [plane] 최적 평면
       *[line] 최적 직선
    }
    .short = 최적
label-explained-rule = R² = 1 − 손실 ÷ 평균의 손실
label-height = { $letters }, 등고선 간격 { $step }
    .short = { $letters }, 간격 { $step }
number-mean-of-y = y의 평균
number-loss-of-mean = 평균의 손실
number-loss-of-best = 최적 적합의 손실
number-explained-by-best = 최적 적합의 R²
number-left-by-best = 최적 적합의 1 − R²
fit-data-motion-scatter =
    { $shape ->
        [plane] 두 입력의 평면에 점들이 자기 숫자의 색으로 나타난다.
       *[line] 점들이 왼쪽에서 오른쪽으로, 각각 자기 숫자의 높이에 나타난다.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] 평균의 색이 평면을 채운다. R²은 1에서 손실 나누기 평균의 손실을 뺀 값이다.
       *[line] 평균에 수평선이 그어지고, 모든 점에서 그 선까지 막대가 그려진다. R²은 1에서 손실 나누기 평균의 손실을 뺀 값이다.
    }
fit-data-motion-best =
    { $shape ->
        [plane] 수평인 평면이 최적의 평면으로 기울어진다. 등고선은 직선이다.
       *[line] 수평선이 최적의 직선으로 돌아가고, 막대들이 따라간다.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] 평면의 답을 타깃에 대해 그린다. 대각선 위에 놓인 점이 맞은 점이다.
       *[line] 막대들이 별도의 그래프로 옮겨 간다. 같은 입력 위에 있고, 직선은 그곳에서 수평이다.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = 네트워크가 숫자를 만드는 방법
fit-plane-opening =
    { $shape ->
        [plane] 학습할 숫자를 색으로 나타냈습니다. { $moment }의 네트워크는 어떻게 숫자를 만들까요?
       *[line] 학습할 숫자를 x₁에 따라 그렸습니다. { $moment }의 네트워크는 어떻게 곡선을 만들까요?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [1] { $layer }층의 뉴런은 평면에서 시작합니다: z = w₁ x₁ + w₂ x₂ + b.
               *[other] { $layer }층의 뉴런 { $digits }개는 각각 평면에서 시작합니다: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [1] { $layer }층의 뉴런은 직선에서 시작합니다: z = w x₁ + b.
               *[other] { $layer }층의 뉴런 { $digits }개는 각각 직선에서 시작합니다: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [1] { $layer }층의 뉴런은 아래층의 출력에 가중치를 곱해 더합니다. 그 합이 z입니다.
       *[other] { $layer }층의 뉴런 { $digits }개는 각각 아래층의 출력에 가중치를 곱해 더합니다. 그 합이 z입니다.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] 굽힘: { $activation } 함수로 모든 z에서 a를 만듭니다. 완전히 평평하게 남는 평면은 없습니다.
               *[line] 굽힘: { $activation } 함수로 모든 z에서 a를 만듭니다. 완전히 곧게 남는 직선은 없습니다.
            }
        [some] 굽힘: { $activation } 함수로 모든 z에서 a를 만듭니다. { $all }개 중 { $digits }개가 점들 사이에서 구부러집니다.
       *[none] { $activation } 함수로 모든 z에서 a를 만들지만, 점들 사이에서 구부러지는 것은 없습니다.
    }
fit-plane-bend-again = 다시 { $activation } 함수로 모든 z에서 a를 만듭니다.
number-bent = 구부러진 뉴런
fit-plane-unbent =
    { $shape ->
        [plane] 항등 함수는 구부리지 않습니다. a는 z이고, 평면은 그대로 평면입니다.
       *[line] 항등 함수는 구부리지 않습니다. a는 z이고, 직선은 그대로 직선입니다.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [1] 출력은 여기에 가중치를 곱합니다. 음수이면 뒤집힙니다.
               *[other] 출력은 각각에 저마다의 가중치를 곱합니다. 음수이면 뒤집힙니다.
            }
       *[line]
            { $count ->
                [1] 출력은 이 곡선에 가중치를 곱합니다. 음수이면 뒤집힙니다.
               *[other] 출력은 각 곡선에 저마다의 가중치를 곱합니다. 음수이면 뒤집힙니다.
            }
    }
fit-plane-add = 이제 모두 더합니다. 먼저 편향 { $bias }, 그다음 하나씩 더합니다.
fit-plane-add-no-bias = 이제 하나씩 더합니다. 편향은 없습니다.
fit-plane-output = 마지막으로 출력의 { $name } 함수가 합을 구부립니다.
fit-plane-explains =
    { $shape ->
        [plane] 그 합이 답입니다. 분산의 { $share }를 설명합니다. { $compared ->
            [more] 최적 평면의 { $line }보다 많습니다.
           *[less] 최적 평면의 { $line }보다 적습니다.
        }
       *[line] 그 합이 답입니다. 분산의 { $share }를 설명합니다. { $compared ->
            [more] 최적 직선의 { $line }보다 많습니다.
           *[less] 최적 직선의 { $line }보다 적습니다.
        }
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] 그 합이 답입니다. 최적 평면과 같이 분산의 { $share }를 설명합니다.
       *[line] 그 합이 답입니다. 최적 직선과 같이 분산의 { $share }를 설명합니다.
    }
fit-plane-no-better-than-mean = 그 합이 답입니다. 분산을 전혀 설명하지 못합니다. 평균만으로도 이보다 못하지 않습니다.
number-explained = R²
fit-plane-motion-sums = { $layer }층의 합 z가 입력에 대해 그려진다. 뉴런마다 작은 그림 하나이다.
fit-plane-motion-bend = { $layer }층의 모든 작은 그림에서 z가 a로 구부러진다.
fit-plane-motion-weigh =
    { $shape ->
        [plane] 모든 지도에 출력 가중치가 곱해지고, 그 값이 지도 위에 나타난다.
       *[line] 모든 곡선에 출력 가중치가 곱해진다. 양수이면 실선, 음수이면 점선이다.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] 큰 지도는 편향에서 시작한다. 지도가 하나씩 밝아지며 큰 지도에 더해진다.
       *[line] 큰 곡선은 편향 높이의 수평선에서 시작한다. 곡선이 하나씩 밝아지며 큰 곡선에 더해진다.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] 큰 지도는 0에서 시작한다. 지도가 하나씩 밝아지며 큰 지도에 더해진다.
       *[line] 큰 곡선은 0 높이의 수평선에서 시작한다. 곡선이 하나씩 밝아지며 큰 곡선에 더해진다.
    }
fit-plane-motion-output = 합이 출력의 답으로 구부러진다.
fit-plane-motion-errors =
    { $shape ->
        [plane] 1에서 손실 나누기 평균의 손실을 뺀 값인 R²이 큰 지도 곁에 나타난다.
       *[line] 모든 점에서 곡선까지 막대가 자라고, 1에서 손실 나누기 평균의 손실을 뺀 값인 R²이 나타난다.
    }


## Plane: how the layers bend the plane

plane-heading = 층이 평면을 구부리는 방법
plane-heading-unbent = 층이 평면에 하는 일
plane-opening = { $moment }의 네트워크입니다. 평면 전체를 보세요.
plane-opening-trained = 스텝 { $step }까지 학습한 네트워크입니다. 평면 전체를 보세요.
plane-onto-line = { $layer }층: W는 평면을 뉴런 하나 폭의 직선으로 옮깁니다.
plane-line-into-plane = { $layer }층: W는 직선을 다시 평면 안에 놓습니다.
plane-line-onto-line = { $layer }층: W는 직선을 늘립니다. 음수이면 방향도 뒤집습니다.
plane-flattens =
    { $onto ->
        [point] { $layer }층: det W 값이 0이므로, W는 평면을 한 점으로 납작하게 만듭니다.
       *[line] { $layer }층: det W 값이 0이므로, W는 평면을 직선으로 납작하게 만듭니다.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] { $layer }층: W는 평면을 돌리고 모든 길이를 유지합니다.
        [mirrors] { $layer }층: W는 평면을 뒤집고 모든 길이를 유지합니다.
       *[stays] { $layer }층: W는 평면을 그대로 둡니다.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] { $layer }층: W는 뒤집고, 한쪽으로 { $long }배로 늘리고, 다른 쪽은 { $short }배로 줄입니다.
       *[other] { $layer }층: W는 한쪽으로 { $long }배로 늘리고, 다른 쪽은 { $short }배로 줄입니다.
    }
plane-stretches =
    { $doing ->
        [turns] { $layer }층: W는 평면을 돌리고 두 방향으로 { $long }배, { $short }배로 늘립니다.
        [mirrors] { $layer }층: W는 평면을 뒤집고 두 방향으로 { $long }배, { $short }배로 늘립니다.
       *[stays] { $layer }층: W는 평면을 두 방향으로 { $long }배, { $short }배로 늘립니다.
    }
plane-squashes =
    { $doing ->
        [turns] { $layer }층: W는 평면을 돌리고 한쪽은 { $long }배, 다른 쪽은 { $short }배로 줄입니다.
        [mirrors] { $layer }층: W는 평면을 뒤집고 한쪽은 { $long }배, 다른 쪽은 { $short }배로 줄입니다.
       *[stays] { $layer }층: W는 평면을 한쪽은 { $long }배, 다른 쪽은 { $short }배로 줄입니다.
    }
plane-stretches-alike =
    { $doing ->
        [turns] { $layer }층: W는 평면을 돌리고 { $factor }배로 늘립니다.
        [mirrors] { $layer }층: W는 평면을 뒤집고 { $factor }배로 늘립니다.
       *[stays] { $layer }층: W는 평면을 { $factor }배로 늘립니다.
    }
plane-squashes-alike =
    { $doing ->
        [turns] { $layer }층: W는 평면을 돌리고 { $factor }배로 줄입니다.
        [mirrors] { $layer }층: W는 평면을 뒤집고 { $factor }배로 줄입니다.
       *[stays] { $layer }층: W는 평면을 { $factor }배로 줄입니다.
    }
plane-no-shift = 편향이 0이라 아무것도 움직이지 않습니다.
plane-shift = 편향은 전체를 옮깁니다.
plane-small-shift = 편향은 전체를 옮깁니다. 여기서는 아주 조금입니다.
plane-bend = 굽힘: { $what }.
plane-decides =
    { $count ->
        [1] 이제 직선 하나로 판정합니다. 이 점 하나의 정확도는 { $share }입니다.
       *[other] 이제 직선 하나로 판정합니다. 이 점 { $digits }개의 정확도는 { $share }입니다.
    }
plane-one-side =
    { $count ->
        [1] 모두 한쪽에 있어 클래스가 하나뿐입니다. 이 점 하나의 정확도는 { $share }입니다.
       *[other] 모두 한쪽에 있어 클래스가 하나뿐입니다. 이 점 { $digits }개의 정확도는 { $share }입니다.
    }
plane-borders-decide =
    { $count ->
        [1] 이제 직선 경계 { $spelled } 개로 판정합니다. 이 점 하나의 정확도는 { $share }입니다.
       *[other] 이제 직선 경계 { $spelled } 개로 판정합니다. 이 점 { $digits }개의 정확도는 { $share }입니다.
    }
plane-one-region =
    { $count ->
        [1] 모두 한 영역에 있어 클래스가 하나뿐입니다. 이 점 하나의 정확도는 { $share }입니다.
       *[other] 모두 한 영역에 있어 클래스가 하나뿐입니다. 이 점 { $digits }개의 정확도는 { $share }입니다.
    }
plane-classes-without-points = 클래스 { $labels }에는 점이 없습니다.
plane-back-with-borders = 모든 단계를 되돌립니다. 경계도 함께 옵니다.
plane-back-with-line = 모든 단계를 되돌립니다. 직선도 함께 옵니다.
plane-back-with-one-class = 모든 단계를 되돌립니다. 모든 점이 한 클래스입니다.
plane-classes-of-inputs = 원래의 입력 평면과, 각 자리에 정해진 클래스입니다.
plane-undoing-bends =
    { $curves ->
        [single] { $space }에서 경계는 곧습니다. { $activation }를 되돌리면 경계가 곡선으로 휩니다.
       *[several] { $space }에서 경계의 모든 부분은 곧습니다. { $activation }를 되돌리면 각각이 곡선으로 휩니다.
    }
plane-forward-again =
    { $bends ->
        [yes] 한 번 더 앞으로: 활성화 함수가 평면을 구부리고, 번호 붙은 곳은 모두 직선 위에 놓입니다.
       *[no] 한 번 더 앞으로: 번호 붙은 곳은 모두 직선 위에 놓입니다.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] 구부러진 평면은 직선과 { $spelled } 곳에서 만나고 그 사이는 비어 있습니다. 각각 직선이 되어 돌아옵니다.
               *[curved] 구부러진 평면은 직선과 { $spelled } 곳에서 만나고 그 사이는 비어 있습니다. 각각 곡선이 되어 돌아옵니다.
            }
       *[folded]
            { $shape ->
                [straight] 구부러진 평면은 겹쳐져 직선과 { $spelled } 번 만납니다. 만날 때마다 따로 직선이 되어 돌아옵니다.
               *[curved] 구부러진 평면은 겹쳐져 직선과 { $spelled } 번 만납니다. 만날 때마다 따로 곡선이 되어 돌아옵니다.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] 구부러진 평면은 A에서 C를 거쳐 B로 가는 가는 띠입니다. 직선은 띠를 두 번 자릅니다. 잘린 곳마다 입력 평면의 직선 하나 전체가 모여 있습니다.
       *[curved] 구부러진 평면은 A에서 C를 거쳐 B로 가는 가는 띠입니다. 직선은 띠를 두 번 자릅니다. 잘린 곳마다 입력 평면의 곡선 하나 전체가 모여 있습니다.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight] 그곳의 직선 하나가 여기서는 직선 { $spelled } 개입니다. 그 위에서 두 점수가 같습니다.
       *[curved] 그곳의 직선 하나가 여기서는 곡선 { $spelled } 개입니다. 그 위에서 두 점수가 같습니다.
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight] 그곳의 직선 하나가 여기서는 직선 { $spelled } 개입니다. 그 위에서 확률은 1/2입니다.
       *[curved] 그곳의 직선 하나가 여기서는 곡선 { $spelled } 개입니다. 그 위에서 확률은 1/2입니다.
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight] 그곳의 직선 하나가 여기서는 직선 { $spelled } 개입니다. 그 위에서 점수는 0입니다.
       *[curved] 그곳의 직선 하나가 여기서는 곡선 { $spelled } 개입니다. 그 위에서 점수는 0입니다.
    }
plane-lines-there = 그곳의 직선 { $spelled } 개
plane-borders-of-inputs =
    { $shape ->
        [straight] { $there }가 여기서는 직선 { $spelled } 개입니다. 그 위에서 가장 큰 두 점수가 같습니다.
       *[curved] { $there }가 여기서는 곡선 { $spelled } 개입니다. 그 위에서 가장 큰 두 점수가 같습니다.
    }

plane-motion-lay =
    { $classes ->
        [2] 입력 평면이 축, 격자, 모든 점과 함께 나타난다. 원은 클래스 { $first }의 점, 사각형은 클래스 { $second }의 점이다.
       *[other] 입력 평면이 축, 격자, 모든 점과 함께 나타난다. 클래스마다 점의 모양이 다르다.
    }
plane-motion-room = 다음 장면에 자리가 필요해 시야가 뒤로 물러난다.
plane-motion-linear = 평면 전체가 격자와 점과 함께 { $layer }층의 가중치를 따라 움직인다.
plane-motion-shift =
    { $moves ->
        [yes] 평면 전체가 { $layer }층의 편향만큼 미끄러진다.
       *[no] { $layer }층의 편향이 0이라 평면은 그대로 있다.
    }
plane-motion-bend =
    { $bends ->
        [yes] { $layer }층의 활성화 함수가 모든 좌표를 옮기면서 격자와 점이 구부러진다.
       *[no] { $layer }층의 활성화 함수가 항등 함수라 격자와 점은 그대로 있다.
    }
plane-motion-decide =
    { $classes ->
        [2] 마지막 공간에 결정 직선이 나타나고, 양쪽 반평면이 색칠된다.
       *[other] 마지막 공간에 직선 경계들이 나타나고, 각 클래스의 영역이 색칠된다.
    }
plane-motion-back =
    { $classes ->
        [2] 입력 평면으로 되돌아가며, 직선이 그곳에서 만드는 경계도 함께 간다.
       *[other] 입력 평면으로 되돌아가며, 직선 경계들이 그곳에서 만드는 경계도 함께 간다.
    }
plane-motion-spaces = 모든 공간의 작은 그림이 되돌아가는 순서대로 커지고, 각각에 같은 번호의 자리가 있다.
plane-motion-again = 입력 옆에서 평면이 한 번 더 앞으로 가고, 경계의 번호 붙은 곳들이 직선 위에 놓인다.
plane-motion-run =
    { $classes ->
        [2] 고리로 표시한 점들이 경계를 따라 달리고, 짝이 되는 점들이 마지막 공간의 직선을 따라 달린다.
       *[other] 고리로 표시한 점들이 경계들을 따라 달리고, 짝이 되는 점들이 마지막 공간의 경계들을 따라 달린다.
    }


## Training: the parameters are played, phase by phase

training-heading = 학습 과정
training-heading-keyframes = 키프레임에서 키프레임으로
training-opens = 학습 전: 점의 { $share }가 맞습니다.
training-opens-tied = 모든 점에서 점수가 같습니다. 동점은 클래스 { $label }로 칩니다.
training-rate-steps =
    { $count ->
        [1] 학습률은 { $rate }에서 시작해 스텝마다 { $factor }배가 됩니다.
       *[other] 학습률은 { $rate }에서 시작해 { $digits }스텝마다 { $factor }배가 됩니다.
    }
training-rate-cosine = 학습률은 코사인 곡선을 따라 { $rate }에서 { $last }까지 줄어듭니다.
training-opens-keyframe = “{ $name }”: 점의 { $share }가 맞습니다.
training-from-keyframe = “{ $before }”에서 “{ $after }”까지: 손실이 { $old }에서 { $new }까지 변합니다.
training-at-moment = { $moment }: 점의 { $share }가 맞습니다.
training-between-moments = { $before }에서 { $after }까지: 손실이 { $old }에서 { $new }까지 변합니다.
training-by-step = 스텝 { $step }까지
training-by-keyframe = “{ $name }”까지
training-still =
    { $when ->
        [whole] { $until } 내내 손실이 거의 변하지 않습니다: { $old }에서 { $new }까지.
        [first] 처음에는 { $until } 손실이 거의 변하지 않습니다: { $old }에서 { $new }까지.
        [last] 이제부터 { $until } 손실이 거의 변하지 않습니다: { $old }에서 { $new }까지.
       *[between] { $until } 정체 구간입니다. 손실이 거의 변하지 않습니다: { $old }에서 { $new }까지.
    }
training-slow =
    { $fastest ->
        [yes] { $until } 손실이 줄어듭니다: { $old }에서 { $new }까지.
       *[no] { $until } 손실이 천천히 줄어듭니다: { $old }에서 { $new }까지.
    }
training-steep =
    { $waits ->
        [yes] { $until } 손실이 빠르게 줄어듭니다: { $old }에서 { $new }까지. 정확도는 아직 그대로입니다.
       *[no] { $until } 손실이 빠르게 줄어듭니다: { $old }에서 { $new }까지.
    }
training-gaining = { $until } 정확도가 { $old }에서 { $new }로 올라갑니다.
training-climbs-again = { $until } 정확도가 { $old }에서 { $new }로 다시 올라갑니다.
training-loss-falls-too = 손실은 { $old }에서 { $new }까지 줄어듭니다.
training-rising = { $until } 손실이 커집니다: { $old }에서 { $new }까지.
training-restless = { $until } 손실이 { $old }에서 { $new } 사이를 오르내립니다.
training-down-with-a-rise = { $until } 손실이 { $old }에서 { $new }까지 변합니다. 도중에 { $low }에서 { $high }까지 커집니다.
training-up-with-a-fall = { $until } 정확도가 { $old }에서 { $new }로 갑니다. 도중에 { $high }에서 { $low }로 떨어집니다.
training-beyond = { $until } 손실이 축을 벗어납니다: { $new }.
training-ends-keyframe = “{ $name }”에서 점의 { $share }가 맞습니다.
training-ringed = 고리: 아직 틀린 점 { $digits }개.
fit-training-opens =
    { $better ->
        [yes] 학습 전, 분산의 { $share }를 설명합니다. R²은 1 − 손실 ÷ 평균의 손실입니다.
       *[no] 학습 전, R² = 1 − 손실 ÷ 평균의 손실, 곧 { $share }: 평균만 쓸 때보다 나쁩니다.
    }
fit-training-opens-keyframe = “{ $name }”: R² = 1 − 손실 ÷ 평균의 손실, 곧 { $share }.
fit-training-at-moment = { $moment }: R² = 1 − 손실 ÷ 평균의 손실, 곧 { $share }.
fit-training-gaining = { $until } R²이 { $old }에서 { $new }까지 올라갑니다.
fit-training-ends-keyframe = “{ $name }”에서 R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] 최적 평면: { $line }. 고리: 가장 큰 오차 { $error }.
       *[line] 점선, 최적 직선: { $line }. 고리: 가장 큰 오차 { $error }.
    }
fit-training-motion-play = 학습이 진행되고, 적합과 오차, 손실, R², 그레이디언트가 따라 변한다.
fit-training-motion-close =
    { $shape ->
        [plane] 오차가 가장 큰 점이 고리로 표시된다.
       *[line] 최적 직선이 점선으로 나타나고, 오차가 가장 큰 점이 고리로 표시된다.
    }
number-largest-error = 가장 큰 오차
number-explained-at-end = 최종 R²
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] 키프레임별 R²
        [epoch] 에포크별 R²
        [checkpoint] 체크포인트별 R²
        [round] 라운드별 R²
        [update] 업데이트별 R²
       *[step] 스텝별 R²
    }
    .short = R²
label-the-target = 타깃
label-fit = 네트워크
label-data = 데이터
label-error = 오차
training-motion-open = 패널들이 모두 처음 상태로 나타난다.
training-motion-curves = 학습이 진행되고, 손실, 정확도, 그레이디언트가 따라 변한다.
training-motion-end = 곡선들이 끝에 이르렀다.
training-motion-play = 학습이 진행되고, 평면, 경계, 손실, 그레이디언트가 따라 변한다.
training-motion-close = 아직 틀린 점이 고리로 표시된다.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = 슬라이더 하나가 움직입니다: { $parameter }
sweep-heading-scale = { $layer }층의 모든 가중치에 곱하는 배율
sweep-heading-sample = 네트워크 하나, 샘플 하나씩
sweep-opens-parameter = 매개변수 { $digits }개가 모두 슬라이더입니다. { $parameter } 슬라이더만 움직입니다.
sweep-opens-scale = 매개변수 { $digits }개가 모두 슬라이더입니다. 배율 하나로 한 층의 모든 가중치를 움직입니다.
sweep-opens-sample = 매개변수 { $digits }개가 모두 슬라이더입니다. 슬라이더 대신 샘플이 바뀝니다.
sweep-pass = 샘플 하나가 네트워크를 지나갑니다. 평면에는 모든 점이 보입니다.
sweep-pass-of-samples = 샘플마다 같은 네트워크를 지나 저마다의 확률에 이릅니다.
sweep-pass-of-samples-to-outputs = 샘플마다 같은 네트워크를 지나 저마다의 출력에 이릅니다.
sweep-loss = 이 샘플의 손실: 그 기울기가 그레이디언트(분홍색)입니다.
sweep-loss-of-samples = 샘플마다 손실과 그레이디언트(분홍색)가 다릅니다.
sweep-sets-out =
    { $kind ->
        [sample] 이제 샘플을 하나씩 바꿉니다. 무엇이 변하는지 보세요.
        [scale] 이제 배율이 움직입니다. 무엇이 변하는지 보세요.
       *[parameter] 이제 { $parameter } 값이 움직입니다. 무엇이 변하는지 보세요.
    }
sweep-goes-on = 계속합니다. 무엇이 변하는지 보세요.
sweep-lowest-loss = 이 샘플의 손실은 { $where }에서 가장 작습니다: 그레이디언트 { $gradient }.
sweep-lowest-loss-only = 이 샘플의 손실은 { $where }에서 가장 작습니다. 평균 손실은 { $now }, 최솟값은 { $least }.
sweep-lowest-mean-loss-of-fit = 모든 점의 평균 손실은 { $where }에서 가장 작습니다: R² { $share }.
sweep-ends-fit = { $where }에서 손실 { $loss }, R² { $share }.
sweep-ends-samples-of-fit = 샘플마다 자기 쪽으로 당깁니다. 전체에서 R² { $share }.
sweep-lowest-mean-loss = 모든 점의 평균 손실은 { $where }에서 가장 작습니다: 정확도 { $share }.
sweep-neuron-changes =
    { $change ->
        [wakes] { $layer }층의 { $neuron }번 뉴런이 { $where }에서 깨어납니다: 기울기 { $slope }.
       *[off] { $layer }층의 { $neuron }번 뉴런이 { $where }에서 꺼집니다: 기울기 { $slope }.
    }
sweep-factor-of = 배율 { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] 가장 어려운 것은 { $sample }: 손실 { $loss }, 최대 그레이디언트 { $gradient }.
       *[easiest] 가장 쉬운 것은 { $sample }: 손실 { $loss }, 최대 그레이디언트 { $gradient }.
    }
sweep-ends = { $where }에서 손실 { $loss }, 모든 점의 정확도 { $share }.
sweep-ends-samples = 샘플마다 자기 쪽으로 당깁니다. 네트워크의 정확도는 { $share }입니다.
sweep-motion-sliders = 모든 매개변수가 슬라이더로 나타나고, 함께 그 매개변수를 쓰는 네트워크가 나타난다.
sweep-motion-pass = 샘플이 네트워크를 지나는 길과 평면들이 나타난다.
sweep-motion-loss = 전체 범위에 손실이 접선과 함께 그려지고, 그레이디언트가 나타난다.
sweep-motion-loss-of-one = 움직이는 슬라이더만 남고, 그 전체 범위에 손실이 접선과 함께 그려진다.
sweep-motion-on = { $parameter } 슬라이더가 더 움직이고, 값, 평면, 경계, 손실이 따라 변한다.
sweep-motion-on-fit = { $parameter } 슬라이더가 더 움직이고, 값, 적합, 손실이 따라 변한다.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] 같은 시작, 다른 활성화 함수
        [learning_rate] 같은 시작, 다른 학습률
        [optimizer] 같은 시작, 다른 옵티마이저
        [init] 같은 네트워크, 다른 초깃값
        [scale] 같은 난수 가중치, 다른 크기
        [seed] 같은 네트워크, 다른 난수 가중치
        [layers] 같은 문제, 다른 층 구조
       *[several] 나란히 비교
    }
contender-rate = 학습률 { $rate }
contender-scale = 크기 { $scale }
contender-seed = 시드 { $seed }
contender-init =
    { $init ->
        [zeros] 모두 0
        [symmetric] 모두 같음
        [xavier] Xavier 초깃값
        [he] He 초깃값
       *[normal] 난수 초깃값
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = “{ $name }”
differing-part =
    { $part ->
        [activations] 활성화 함수
        [layers] 네트워크 구조
        [optimizer] 옵티마이저
        [learning_rate] 학습률
        [init] 가중치 초기화 방법
        [scale] 초기 가중치의 크기
       *[seed] 초기 가중치의 시드
    }
comparison-opening = 활성화 함수 { $spelled } 가지: 시작, 점, 스텝은 같습니다.
comparison-opening-of-trainings = 같은 점으로 학습을 { $spelled } 번 합니다. 다른 것은 { $parts }입니다.
comparison-guide-to-scores = 각각 입력, 클래스 점수, 손실, 그레이디언트를 보여 줍니다.
comparison-guide-to-fit = 각각 적합, 타깃에 대한 답, 손실, 그레이디언트를 보여 줍니다.
comparison-guide-to-layer = 각각 입력, 마지막 은닉층, 손실, 그레이디언트를 보여 줍니다.
comparison-shrinks = 스텝 0에서 마지막 층부터 1층까지: { $name }에서는 { $last }에서 { $first }까지, { $other }에서는 { $other_last }에서 { $other_first }까지.
comparison-delta-shrinks = 스텝 0의 δ = ∂L/∂z, 마지막 층부터 1층까지: { $name }에서는 { $last }에서 { $first }까지, { $other }에서는 { $other_last }에서 { $other_first }까지.
comparison-slopes =
    { $kind ->
        [sigmoid] 유닛을 거쳐 돌아가는 값에는 그 기울기가 곱해집니다. 시그모이드의 기울기는 최대 1/4, 중앙값은 { $slope }, { $other }에서는 { $other_slope }.
       *[other] 유닛을 거쳐 돌아가는 값에는 그 기울기가 곱해집니다. 기울기의 중앙값은 { $name }에서 { $slope }, { $other }에서 { $other_slope }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] 가중치는 통틀어 δ를 { $name }에서 { $weights }배, { $other }에서 { $other_weights }배로 바꿉니다(거의 같음).
       *[apart] 가중치는 통틀어 δ를 { $name }에서 { $weights }배, { $other }에서 { $other_weights }배로 바꿉니다.
    } { $kind ->
        [sigmoid] 기울기는(시그모이드는 각각 최대 1/4) { $slopes }배, { $other_slopes }배로 바꿉니다.
       *[other] 기울기는 { $slopes }배, { $other_slopes }배로 바꿉니다.
    }
comparison-flat-yet-long = 스텝 0에서 { $name }의 경우 기울기의 { $share }가 { $slope } 미만입니다. 그래도 1층 가중치의 그레이디언트는 더 깁니다: 통과한 값에 더 큰 가중치가 곱해집니다.
comparison-no-first-gradient = 스텝 0에서 가중치의 그레이디언트가 모두 0인 학습: { $names }.
comparison-last-layer-first = 스텝 0에서 마지막 층의 가중치에만 그레이디언트가 있는 학습: { $names }.
comparison-sets-out =
    { $which ->
        [both] 둘 다 한 스텝씩 학습합니다.
       *[all] 모두 한 스텝씩 학습합니다.
    }
comparison-goes-on = 계속 한 스텝씩 나아갑니다.
comparison-tie-broken = 마지막 층이 움직여, 스텝 1에서는 1층에도 그레이디언트가 있습니다: { $name }에서 { $gradient }.
comparison-explodes = 폭주: 스텝 { $step }까지 { $name }의 손실이 커집니다: { $before }에서 { $now }까지.
comparison-dies = 스텝 { $step }에서 마지막 점의 z도 0을 지나갑니다. { $name }에서 유닛 { $units }개 중 { $dead }개가 죽었습니다.
comparison-first = 가장 먼저 해결: { $name }, 스텝 { $step }.
comparison-second = 다음으로 해결: { $name }, 스텝 { $step }.
comparison-last = 마지막으로 해결: { $name }, 스텝 { $step }.
comparison-midway = 스텝 { $step }에서 손실이 가장 작은 학습: { $names }, 손실 { $loss }.
comparison-midway-same = 스텝 { $step }에서도 모든 손실이 똑같습니다: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] 둘 다 끝까지 갑니다.
       *[all] 모두 끝까지 계속합니다.
    }
comparison-one-goes-on = 마지막 하나가 계속합니다. 해결할 수 있을까요?
comparison-others-go-on = 나머지도 계속합니다. 해결할 수 있을까요?
comparison-none-yet =
    { $which ->
        [both] 둘 중 하나라도 해결할 수 있을까요?
       *[all] 하나라도 해결할 수 있을까요?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] 이 초기화에서는 둘 다 { $task }를 해결하지 못합니다.
               *[all] 이 초기화에서는 어느 학습도 { $task }를 해결하지 못합니다.
            }
       *[own]
            { $which ->
                [both] 둘 다 { $task }를 해결하지 못합니다.
               *[all] 어느 학습도 { $task }를 해결하지 못합니다.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] 이 초기화에서는 둘 다 { $task }를 해결합니다.
               *[all] 이 초기화에서는 모두 { $task }를 해결합니다.
            }
       *[own]
            { $which ->
                [both] 둘 다 { $task }를 해결합니다.
               *[all] 모두 { $task }를 해결합니다.
            }
    }
comparison-some-solve =
    { $start ->
        [same] 이 초기화에서 { $task }를 해결하는 것은 { $names }뿐입니다.
       *[own] { $task }를 해결하는 것은 { $names }뿐입니다.
    }
comparison-only = 다른 것은 { $parts }뿐입니다.
comparison-not-only = 다른 것은 { $parts }, 그리고 그에 따른 점의 순서입니다.
comparison-why-diverged = 스텝 { $step }부터 스텝마다 손실이 커져, 결국 숫자가 아니게 되었습니다.
comparison-diverged-at = 값이 유한했던 마지막 스텝 { $step }에서 손실은 { $loss }.
comparison-why-worse = 손실이 시작보다 커졌습니다: { $before }에서 { $now }까지.
comparison-why-rate = 마지막 손실은 { $name }에서 { $small }인데, { $other }에서는 { $large }: 스텝이 너무 큽니다.
comparison-why-dead =
    { $stays ->
        [yes] 죽은 { $activation } 유닛은 기울기가 0입니다. 그레이디언트가 지나가지 못해 계속 죽어 있습니다.
       *[no] 죽은 { $activation } 유닛은 기울기가 0입니다. 그레이디언트가 지나가지 못합니다.
    }
comparison-why-saturated = 끝에 { $layer }층에서 포화된 유닛은 { $units }개 중 { $name }에서 { $flat }개, { $other }에서 { $fewer }개입니다.
comparison-why-vanishing = 스텝 0에서 가중치의 그레이디언트는 마지막 층에서 { $last }, 1층에서 { $first }.
comparison-first-step = 첫 스텝은 1층의 가중치를 { $name }에서 { $rate } × { $small }만큼, { $other }에서 { $rate } × { $large }만큼 움직입니다. 약 { $times }배입니다.
comparison-answers-alike =
    { $share ->
        [yes] { $name }에서 마지막 층이 받는 값은 점 사이에 최대 { $spread }만큼 다릅니다. 그래서 { $p }의 끝값은 모든 점에서 { $value }이고, 이는 클래스 1의 비율입니다.
       *[no] { $name }에서 마지막 층이 받는 값은 점 사이에 최대 { $spread }만큼 다릅니다. 그래서 { $p }의 끝값은 모든 점에서 { $value }입니다.
    }
comparison-why-equal = 똑같은 유닛은 그레이디언트도 똑같아, 결코 달라지지 않습니다.
comparison-why-no-gradient = 가중치의 그레이디언트가 모두 0입니다. 어느 가중치도 갈 방향을 모릅니다.
comparison-why-never-bent = 직선을 아무리 합쳐도 직선입니다. 비선형성이 없으면 깊이는 소용없습니다.
comparison-best-line = 직선 하나로 정확도 { $share }도 가능하지만 손실이 더 큽니다. 학습은 손실을 따릅니다.
comparison-slow = 느린 학습: 스텝 0에서 1층 가중치의 그레이디언트가 { $name }에서 { $small }, { $fast }에서 { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] 스텝 { $step }에서 이 유닛의 가장 큰 z가 { $before }에서 { $after }까지 떨어집니다. 모든 점에서 기울기도 그레이디언트도 0이라, 가중치는 그대로입니다.
       *[no] 모든 점에서 본 이 유닛의 z: 스텝 { $step }에서 가장 큰 값이 { $before }에서 { $after }까지 떨어지고, 그곳의 기울기는 0입니다.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = 스텝 { $step }의 보폭이 너무 큽니다. 그레이디언트의 { $rate }배로 이 유닛의 가장 큰 z가 { $before }에서 { $after }까지 떨어집니다. 모든 점에서 기울기가 0이라, 가중치는 그대로입니다.
comparison-why-it-dies = δ의 평균은 { $delta }이므로 z가 줄면 손실이 줄어듭니다. 하지만 그레이디언트의 { $rate }배는 너무 큽니다. z가 가장 큰 점에서 z는 { $before }에서 { $after }까지 떨어집니다.
comparison-never-alive = 모든 점에서 본 이 유닛의 z: 0보다 커지는 일이 없고, 그 아래에서 기울기는 0입니다.
comparison-starts-counted =
    { $framed ->
        [yes] { $task }를 해결한 초기화의 수: { $counts }. 테두리는 앞에서 본 초기화로, 한 예입니다.
       *[no] { $task }를 해결한 초기화의 수: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = 초기화 { $starts }가지로 다시 해 봅니다. { $task }를 몇 번 해결할까요?
comparison-motion-lay = 학습마다 하나씩, 패널 { $spelled } 개가 나타난다: { $names }.
comparison-motion-staircases = 각 패널에 스텝 0의 층별 그레이디언트가 막대와 숫자로 나타나고, 그 사이에 각 층에서 아래층까지의 배율이 나타난다.
comparison-motion-staircases-again = 스텝 0의 가중치 그레이디언트가 손실의 변화와 함께 나타난다.
comparison-motion-answers = 유닛의 수가 있던 자리에 각 패널의 네트워크가 모든 점에 내놓는 답이 나타난다.
comparison-motion-slopes = 각 패널에 그 활성화 함수의 곡선이 나타나고, 그 아래에 여러 점에서의 유닛들의 z가 눈금으로 표시된다. 가장 가파른 접선은 점선, 기울기가 중앙값인 접선은 실선이다.
comparison-motion-run = 모든 학습이 스텝 { $start }에서 스텝 { $end }까지 함께 진행된다.
comparison-motion-verdicts = 모든 패널의 결과가 나타난다.
comparison-motion-all = 모든 패널이 다시 밝아진다.
comparison-motion-one = 밝게 남는 것은 { $name } 패널이고, 나머지는 물러난다.
comparison-motion-watch-unit = 패널에 한 유닛의 z가 모든 점에 대해 스텝별로, 0의 양쪽에 그려진다. 가장 큰 값은 굵은 선이다. 0보다 큰 값이 없어지는 스텝이 표시된다.
comparison-motion-split-step = 그림이 자리를 내주고, z가 가장 큰 점에서 스텝이 z를 어떻게 바꾸는지가 편향, 가중치, 입력의 몫으로 나뉘어 나타난다.
comparison-motion-starts = 패널들이 사라진다. 초기화 { $starts }가지에서 시작한 학습의 입력 평면이 하나씩 들어오고, 문제가 해결된 곳에 체크 표시가 붙으며 그 수를 센다.
comparison-motion-start-seen = 모든 학습에서 앞의 패널과 같은 초기화가 테두리로 표시된다.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] 가중치 감쇠가 있는 경사 하강법 한 스텝
        [momentum] 모멘텀이 있는 경사 하강법 한 스텝
        [rmsprop] RMSProp 한 스텝
        [adam] Adam 한 스텝
       *[sgd] 경사 하강법 한 스텝
    }
update-opening = 모든 점의 평균 손실은 { $loss }. 각 가중치는 어느 쪽으로 가야 할까요?
update-mean =
    { $points ->
        [1] 간선마다 손실의 그레이디언트: 가중치가 커질 때 손실이 얼마나 빨리 커지는지 나타냅니다.
       *[other] 간선마다 점 { $digits }개 평균 손실의 그레이디언트: 가중치가 커질 때 손실이 얼마나 빨리 커지는지 나타냅니다.
    }
update-mean-biases = 뉴런마다: 그 편향이 커질 때입니다.
update-one-point =
    { $count ->
        [1] 점 하나에서 얻은 { $weight }에 대한 그레이디언트입니다. 점은 이것뿐입니다.
       *[other] 점 하나의 값이었습니다. 점 { $digits }개는 { $weight }에 대한 그레이디언트가 저마다 다릅니다.
    }
update-every-point =
    { $count ->
        [1] 어디서 왔을까요? 점 하나에 { $weight }에 대한 그레이디언트가 있습니다.
       *[other] 어디서 왔을까요? 점 { $digits }개는 { $weight }에 대한 그레이디언트가 저마다 다릅니다.
    }
update-pulls-both = { $weight } 값이 커지기를 바라는 점은 { $ups }개, 작아지기를 바라는 점은 { $downs }개. 업데이트에는 평균을 씁니다.
update-pulls-one =
    { $way ->
        [up] { $weight } 값이 작아지기를 바라는 점은 없습니다. 업데이트에는 평균을 씁니다.
       *[down] { $weight } 값이 커지기를 바라는 점은 없습니다. 업데이트에는 평균을 씁니다.
    }
update-pulls-alone =
    { $way ->
        [up] 이 점은 { $weight } 값이 커지기를 바랍니다. 점이 하나라 그 그레이디언트로 업데이트합니다.
       *[down] 이 점은 { $weight } 값이 작아지기를 바랍니다. 점이 하나라 그 그레이디언트로 업데이트합니다.
    }
update-pulls-none = 어느 점도 { $weight } 값을 바꾸려 하지 않습니다. 그레이디언트가 모두 0이라 평균도 0입니다.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] 점 { $size }개씩인 미니배치 { $spelled } 개의 평균은 { $low }에서 { $high }까지입니다. 학습은 스텝마다 하나를, 이 스텝은 모든 점을 씁니다.
               *[same] 점 { $size }개씩인 미니배치 { $spelled } 개의 평균은 여기서 모두 { $low }입니다. 학습은 스텝마다 하나를, 이 스텝은 모든 점을 씁니다.
            }
       *[full]
            { $spread ->
                [apart] 점 { $size }개씩인 미니배치 { $spelled } 개의 평균은 { $low }에서 { $high }까지입니다. 계산은 적지만 덜 정확합니다.
               *[same] 점 { $size }개씩인 미니배치 { $spelled } 개의 평균은 여기서 모두 { $low }입니다. 계산은 더 적습니다.
            }
    }
update-batches-rest = 에포크의 마지막 배치는 점이 { $rest }개입니다.
update-take-mean =
    { $count ->
        [1] 그 그레이디언트가 모든 가중치와 편향에서 이 스텝의 그레이디언트입니다.
       *[other] 이제 모든 가중치와 편향에 대해, 모든 점의 평균을 씁니다.
    }
update-take-mean-no-bias =
    { $count ->
        [1] 그 그레이디언트가 모든 가중치에서 이 스텝의 그레이디언트입니다.
       *[other] 이제 모든 가중치에 대해, 모든 점의 평균을 씁니다.
    }
update-one-moves =
    { $against ->
        [decay] 각 가중치는 감쇠를 더한 그레이디언트의 반대쪽으로, 학습률을 곱한 만큼 움직입니다.
        [momentum] 각 가중치는 속도의 반대쪽으로, 학습률을 곱한 만큼 움직입니다.
        [rmsprop] 각 가중치는 이 몫의 반대쪽으로, 학습률을 곱한 만큼 움직입니다.
        [adam] 각 가중치는 이 몫의 반대쪽으로, 학습률을 곱한 만큼 움직입니다.
       *[gradient] 각 가중치는 그레이디언트의 반대쪽으로, 학습률을 곱한 만큼 움직입니다.
    }
update-stage-decay = 가중치 감쇠는 각 그레이디언트에 매개변수의 { $decay }배를 더합니다.
update-stage-momentum =
    { $decayed ->
        [yes] 속도는 이전 속도의 { $share }배에 감쇠를 더한 그레이디언트를 더한 값입니다.
       *[no] 속도는 이전 속도의 { $share }배에 그레이디언트를 더한 값입니다.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] 모멘텀은 속도를 따릅니다. 0에서 시작하므로, 지금은 감쇠를 더한 그레이디언트입니다.
       *[no] 모멘텀은 속도를 따릅니다. 0에서 시작하므로, 지금은 그레이디언트입니다.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp: 감쇠를 더한 각 그레이디언트를 그 제곱의 이동 평균의 제곱근으로 나눕니다.
       *[no] RMSProp: 각 그레이디언트를 그 제곱의 이동 평균의 제곱근으로 나눕니다.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam: 감쇠를 더한 그레이디언트의 이동 평균을 그 제곱의 이동 평균의 제곱근으로 나눕니다.
       *[no] Adam: 그레이디언트의 이동 평균을 그 제곱의 이동 평균의 제곱근으로 나눕니다.
    }
update-decay = 감쇠
update-mean-gradient = 평균
update-root = 제곱 평균의 제곱근
update-rate = 학습률
update-gradient = 그레이디언트
update-all-move =
    { $count ->
        [1] 이것으로 끝입니다. 매개변수는 { $digits }개입니다.
       *[other] 매개변수 { $digits }개가 모두 한꺼번에 이 스텝만큼 움직입니다.
    }
update-all-move-unseen = 여기 숫자 중 { $digits }개는 표시가 이전과 같습니다.
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] 모든 점의 평균 손실이 { $before }에서 { $after }까지 줄어듭니다.
               *[alike] 모든 점의 평균 손실이 조금 줄어듭니다: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] 모든 점의 평균 손실이 { $before }에서 { $after }까지 커집니다. 이 스텝은 내리막이 아닙니다.
               *[alike] 모든 점의 평균 손실이 조금 커집니다: { $change }. 이 스텝은 내리막이 아닙니다.
            }
        [rises]
            { $digits ->
                [differ] 모든 점의 평균 손실이 { $before }에서 { $after }까지 커집니다. 스텝이 너무 컸습니다.
               *[alike] 모든 점의 평균 손실이 조금 커집니다: { $change }. 스텝이 너무 컸습니다.
            }
       *[stays] 모든 점의 평균 손실은 { $before } 그대로입니다.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] 손실이 { $before }에서 { $after }까지 줄어듭니다.
               *[alike] 손실이 조금 줄어듭니다: { $change }.
            }
        [rises]
            { $digits ->
                [differ] 손실이 { $before }에서 { $after }까지 커집니다. 스텝이 너무 컸습니다.
               *[alike] 손실이 조금 커집니다: { $change }. 스텝이 너무 컸습니다.
            }
        [uphill]
            { $digits ->
                [differ] 손실이 { $before }에서 { $after }까지 커집니다. 이 스텝은 내리막이 아닙니다.
               *[alike] 손실이 조금 커집니다: { $change }. 이 스텝은 내리막이 아닙니다.
            }
       *[stays] 손실은 { $before } 그대로입니다.
    }
update-loss-endless = 모든 점의 평균 손실이 더 이상 유한한 값이 아닙니다. 스텝이 너무나 컸습니다.
update-motion-stand = 네트워크가 가중치와 함께 보이고, 평균 손실이 밝아진다.
update-motion-mean = 간선과 편향이 평균 손실의 그레이디언트를 받는다.
update-motion-mean-no-bias = 간선이 평균 손실의 그레이디언트를 받는다.
update-motion-spread =
    { $points ->
        [1] { $weight }의 그레이디언트가 수직선 위에 놓인다.
       *[other] { $weight }의 그레이디언트가 점마다 하나씩 수직선 위에 퍼진다.
    }
update-motion-average = 모두 평균으로 모이고, 평균이 수직선 위에 남는다.
update-motion-batches = 미니배치 세 개의 점들이 차례로 밝아지고, 그 평균들이 수직선 위에 남는다.
update-motion-stage = 간선과 편향의 그레이디언트가 그것으로 만든 값으로 바뀐다.
update-motion-stage-no-bias = 간선의 그레이디언트가 그것으로 만든 값으로 바뀐다.
update-motion-one = { $weight }의 그레이디언트가 그 아래로 미끄러져 들어가고, 가중치가 새 값까지 변하며, 간선도 따라 변한다.
update-motion-all = 나머지 가중치와 편향이 모두 새 값까지 변하고, 간선도 따라 변한다.
update-motion-all-no-bias = 나머지 가중치가 모두 새 값까지 변하고, 간선도 따라 변한다.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] 손실이 줄어든다.
               *[other] 모든 점의 평균 손실이 줄어든다.
            }
       *[other]
            { $points ->
                [1] 손실이 새 값까지 변한다.
               *[other] 모든 점의 평균 손실이 새 값까지 변한다.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = 뉴런 하나를 분해하기: { $neuron }
graph-opening = 뉴런을 계산 그래프로 그립니다. 노드마다 작은 일 하나를 합니다.
graph-enter =
    { $inputs ->
        [1] 입력, 그 가중치, 편향이 들어옵니다.
       *[other] 입력들, 각각의 가중치, 편향이 들어옵니다.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] 입력과 그 가중치가 들어옵니다.
       *[other] 입력들과 각각의 가중치가 들어옵니다.
    }
graph-multiply =
    { $inputs ->
        [1] 곱셈 노드는 두 숫자를 곱합니다.
       *[other] 곱셈 노드마다 두 숫자를 곱합니다.
    }
graph-add =
    { $inputs ->
        [1] 덧셈 노드는 편향을 더합니다. 그 합이 z입니다.
       *[other] 덧셈 노드는 곱들과 편향을 더합니다. 그 합이 z입니다.
    }
graph-add-no-bias =
    { $inputs ->
        [1] 덧셈 노드에는 곱이 하나뿐이고 편향이 없습니다. 그것이 z입니다.
       *[other] 덧셈 노드는 곱들을 더합니다. 그 합이 z입니다.
    }
graph-activate = 활성화 함수는 z를 구부립니다. a는 z에 대한 { $activation } 값입니다.
graph-arrive = 이제 거꾸로 갑니다. 손실은 네트워크의 오차를 잽니다. 손실이 a에 어떻게 반응하는지가 나머지에서 도착합니다: { $gradient }.
graph-slope =
    { $does ->
        [nothing] 활성화 함수의 국소적 미분은 기울기 { $slope }입니다. 도착하는 것이 없어 나가는 것도 없습니다.
        [stops] 활성화 함수의 국소적 미분은 기울기인데, 여기서는 0입니다. 더 나가지 못합니다.
        [keeps] 활성화 함수의 국소적 미분은 기울기인데, 여기서는 1입니다. 그레이디언트가 그대로 나갑니다.
        [turns] 활성화 함수의 국소적 미분은 기울기 { $slope }입니다. 그레이디언트의 부호가 바뀝니다.
        [shrinks] 활성화 함수의 국소적 미분은 기울기 { $slope }입니다. 그만큼 곱해져 작아집니다.
       *[grows] 활성화 함수의 국소적 미분은 기울기 { $slope }입니다. 그만큼 곱해져 커집니다.
    }
graph-sum = 덧셈은 도착한 것을 그대로 전합니다. 국소적 미분이 모두 1입니다. 편향의 그레이디언트를 얻었습니다.
graph-sum-no-bias = 덧셈은 도착한 것을 그대로 전합니다. 국소적 미분이 모두 1입니다.
graph-to-weights = 곱셈 노드: 각 인수의 국소적 미분은 다른 쪽 인수입니다. 가중치의 경우 입력이며, 여기에 δ를 곱하면 그레이디언트입니다.
graph-to-inputs =
    { $others ->
        [yes] 입력의 국소적 미분은 가중치입니다. δ를 곱해 뒤로 보내고, 같은 층의 다른 뉴런이 보내는 값에 더합니다.
       *[no] 입력의 국소적 미분은 가중치입니다. δ를 곱해 뒤로 보내면, 손실이 입력에 어떻게 반응하는지 나타냅니다.
    }
graph-replay = 어느 노드든 도착한 값과 자신의 국소적 미분만 있으면 됩니다.
graph-motion-lay =
    { $inputs ->
        [1] 계산 그래프가 차례로 나타난다. 입력, 그 가중치와 편향, 곱셈 노드, 덧셈 노드, 활성화 함수의 순서이다.
       *[other] 계산 그래프가 차례로 나타난다. 입력들, 그 가중치들과 편향, 곱셈 노드들, 덧셈 노드, 활성화 함수의 순서이다.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] 계산 그래프가 차례로 나타난다. 입력과 그 가중치, 곱셈 노드, 덧셈 노드, 활성화 함수의 순서이다.
       *[other] 계산 그래프가 차례로 나타난다. 입력들과 그 가중치들, 곱셈 노드들, 덧셈 노드, 활성화 함수의 순서이다.
    }
graph-motion-enter = 숫자들이 상자에서 나와 선 위로 올라간다.
graph-motion-multiply =
    { $inputs ->
        [1] 펄스들이 곱셈 노드로 들어가고 곱이 나온다.
       *[other] 펄스들이 곱셈 노드들로 들어가고 곱들이 나온다.
    }
graph-motion-add = 펄스들이 덧셈 노드로 들어가고 z가 나온다.
graph-motion-activate = 펄스 하나가 활성화 함수로 들어간다. 점이 곡선을 따라 움직이고 a가 나온다.
graph-motion-arrive = 손실 쪽에서 펄스 하나가 들어오고, a의 선 곁에 그레이디언트가 나타난다.
graph-motion-slope = z의 선 위에 기울기가 나타난다. 펄스 하나가 그곳을 지나 되돌아가고, 선 곁에 곱이 나타난다.
graph-motion-sum = 덧셈 노드로 들어가는 선마다 1이 나타난다. 펄스들이 모든 선으로 되돌아가고, 각 선 곁에 그레이디언트가 나타난다.
graph-motion-to-weights =
    { $inputs ->
        [1] 가중치의 선 위에 입력이 나타난다. 펄스 하나가 그곳을 지나 되돌아가고, 선 곁에 그레이디언트가 나타난다.
       *[other] 각 가중치의 선 위에 그 입력이 나타난다. 펄스들이 그곳을 지나 되돌아가고, 선들 곁에 그레이디언트가 나타난다.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] 입력의 선 위에 가중치가 나타난다. 펄스 하나가 그곳을 지나 되돌아가고, 선 곁에 곱이 나타난다.
       *[other] 각 입력의 선 위에 그 가중치가 나타난다. 펄스들이 그곳을 지나 되돌아가고, 선들 곁에 곱이 나타난다.
    }
graph-motion-replay = 펄스들이 손실 쪽에서 모든 상자까지 계산 그래프 전체를 다시 한 번 거꾸로 지나간다.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = 손실의 지형
landscape-opening =
    { $way ->
        [right] { $name } 하나만 바꿀 때의 손실입니다. 접선의 기울기가 그레이디언트 { $slope }입니다. 오르막이 왼쪽이므로 스텝은 오른쪽으로 갑니다.
       *[left] { $name } 하나만 바꿀 때의 손실입니다. 접선의 기울기가 그레이디언트 { $slope }입니다. 오르막이 오른쪽이므로 스텝은 왼쪽으로 갑니다.
    }
landscape-opening-flat = { $name } 하나만 바꿀 때의 손실입니다. 지금 자리에서 그레이디언트는 0이고, 접선은 수평입니다.
landscape-step =
    { $factor ->
        [1] 학습률 { $rate }의 스텝: 기울기의 예측은 { $promised }, 실제 손실의 변화는 { $change }.
        [10] 열 배 먼 스텝: 기울기의 예측은 { $promised }, 실제 손실의 변화는 { $change }.
       *[100] 백 배 먼 스텝: 기울기의 예측은 { $promised }, 실제 손실의 변화는 { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] 학습률 { $rate }의 스텝: 기울기의 예측은 0보다 작은 손실, 실제 손실의 변화는 { $change }.
        [10] 열 배 먼 스텝: 기울기의 예측은 0보다 작은 손실, 실제 손실의 변화는 { $change }.
       *[100] 백 배 먼 스텝: 기울기의 예측은 0보다 작은 손실, 실제 손실의 변화는 { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] 학습률 { $rate }의 스텝: 가장 낮은 곳을 지나 반대쪽으로 올라갑니다. 예측 { $promised }, 실제 { $change }.
        [10] 열 배 먼 스텝: 가장 낮은 곳을 지나 반대쪽으로 올라갑니다. 예측 { $promised }, 실제 { $change }.
       *[100] 백 배 먼 스텝: 가장 낮은 곳을 지나 반대쪽으로 올라갑니다. 예측 { $promised }, 실제 { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] 학습률 { $rate }의 스텝: 손실이 더 이상 유한한 값이 아닙니다.
        [10] 열 배 먼 스텝: 손실이 더 이상 유한한 값이 아닙니다.
       *[100] 백 배 먼 스텝: 손실이 더 이상 유한한 값이 아닙니다.
    }
landscape-lesson =
    { $kept ->
        [all-kept] 모든 스텝이 기울기의 예측과 거의 같습니다. 여기까지 손실은 거의 직선입니다.
        [small-kept] 작은 스텝은 예측과 거의 같지만 큰 스텝은 다릅니다. 손실이 접선에서 휘어 나갑니다.
        [none-promised] 여기서 기울기는 0입니다. 예측되는 변화가 없습니다.
       *[none-kept] 작은 스텝조차 너무 커서 기울기의 예측이 맞지 않습니다.
    }
landscape-all-parameters = 모든 매개변수를 한꺼번에 움직입니다. 학습률은 { $rate }입니다.
landscape-over = 학습률 { $rate }에서 모든 매개변수를 한꺼번에 움직입니다. 스텝의 길이는 { $length }이지만 손실이 더 작은 곳은 처음 { $lower }까지뿐입니다.
landscape-again =
    { $then ->
        [all-rise] 첫 스텝 뒤에는 기울기가 약 { $times }배 가파릅니다. 다음 스텝도 같은 배수로 길어집니다. 세 스텝 모두 손실을 키웁니다.
        [third-falls] 첫 스텝 뒤에는 기울기가 약 { $times }배 가파릅니다. 다음 스텝도 같은 배수로 길어져 손실이 다시 커집니다. 셋째 스텝에서는 작아집니다.
        [rises] 첫 스텝 뒤에는 기울기가 약 { $times }배 가파릅니다. 다음 스텝도 같은 배수로 길어져 손실이 다시 커집니다.
       *[falls] 첫 스텝 뒤에는 기울기가 약 { $times }배 가파릅니다. 다음 스텝도 같은 배수로 길어지고, 손실은 { $loss }입니다.
    }
landscape-map = 이제 { $first }, { $second }에 대해 위에서 봅니다. 점선이 그 곡선입니다. 한 등고선 위에서는 손실이 같습니다.
landscape-arrow = 등고선을 따라서는 손실이 그대로입니다. 그레이디언트는 등고선에 수직인 오르막이므로, 스텝은 그 반대로 갑니다.
landscape-flat = 이 평면에서 그레이디언트는 0입니다. 내리막 방향이 없습니다.
landscape-path =
    { $others ->
        [0] 학습의 경로입니다. 시작부터 끝까지입니다.
        [1] 이 평면에서 본 학습의 경로입니다. 다른 매개변수 하나도 움직여 등고선도 변했습니다.
       *[other] 이 평면에서 본 학습의 경로입니다. 다른 매개변수 { $digits }개도 움직여 등고선도 변했습니다.
    }
landscape-motion-curve = 손실의 곡선과 출발점의 접선이 그려진다.
landscape-motion-step = 공이 곡선을 따라 구르고 표시가 접선을 따라 내려간다. 선이 둘 사이의 거리를 보여 준다.
landscape-motion-closer = 그림이 다시 첫 스텝에 다가간다.
landscape-motion-over =
    { $marked ->
        [yes] 공이 첫 스텝을 따라 손실 위를 구른다. 표가 스텝의 길이, 기울기가 예고한 손실, 실제 손실을 보여 준다. 띠가 손실이 어디까지 더 작은지 보여 준다.
       *[no] 공이 첫 스텝을 따라 손실 위를 구른다. 표가 스텝의 길이, 기울기가 예고한 손실, 실제 손실을 보여 준다.
    }
landscape-motion-again = 공은 그때마다 서 있는 곳의 그레이디언트를 거슬러 계속 구른다. 표가 스텝의 길이와 실제 손실을 보여 준다.
landscape-motion-map = 곡선을 위에서 보면 두 매개변수에 대한 손실의 지도 위의 점선이 된다. 지도는 등고선이 하나씩 나타난다.
landscape-motion-arrow = 등고선에 수직으로 화살표 둘이 자란다. 그레이디언트와 그 반대인 스텝의 방향이다.
landscape-motion-flat = 네트워크의 자리가 고리로 표시된다.
landscape-motion-path = 학습의 경로가 지도 위에 시작부터 끝까지 그려진다.


## Depth: the gradient goes back through the layers

depth-heading = 깊이에 따른 그레이디언트
depth-opening = 그레이디언트는 1층까지 얼마나 도달할까요? 시작점인 출력에서 δ의 크기는 { $size }입니다.
depth-first-step = 한 층 뒤로: 가중치를 곱하고 기울기를 곱하면, 크기는 원래의 { $factor }배입니다.
depth-no-gradient = 한 층 뒤로: 없는 것에서는 아무것도 나오지 않습니다.
depth-path-sigmoid = 가장 강한 경로에서 층마다 가중치 하나와 기울기 하나를 곱합니다. 시그모이드의 기울기는 최대 1/4입니다.
depth-path = 가장 강한 경로에서 층마다 가중치 하나와 기울기 하나를 곱합니다. 가장 큰 기울기는 { $slope }입니다.
depth-lesson =
    { $course ->
        [shrinks] 층마다 { $least }배에서 { $most }배만 남습니다. 출력에서 { $last }, 1층에서 { $first }.
       *[grows] 층마다 { $least }배에서 { $most }배로 커집니다. 출력에서 { $last }, 1층에서 { $first }.
    }
depth-one-step =
    { $course ->
        [shrinks] 작아집니다: 출력에서 { $last }, 1층에서 { $first }.
        [grows] 커집니다: 출력에서 { $last }, 1층에서 { $first }.
       *[mixed] 그대로입니다: 출력에서 { $last }, 1층에서 { $first }.
    }
depth-mixed = 뒤로 가는 { $steps }단계 중 { $digits }단계에서 작아집니다: 출력에서 { $last }, 1층에서 { $first }.
depth-silent = 출력이 마지막 자리까지 맞습니다. 출력에서 나가는 그레이디언트가 없습니다.
depth-stops =
    { $layer ->
        [1] 1층에는 아무것도 도착하지 않습니다. 그곳의 그레이디언트는 0입니다.
       *[other] { $digits }층에서 0이 됩니다. 그 앞의 층에는 아무것도 도달하지 않습니다.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] 경로에서 가중치의 곱은 { $weights }, 기울기의 곱은 { $slopes }: 작아지는 것은 기울기 때문입니다.
        [weights-shrink] 경로에서 기울기의 곱은 { $slopes }, 가중치의 곱은 { $weights }: 작아지는 것은 가중치 때문입니다.
        [weights-grow] 경로에서 기울기의 곱은 { $slopes }, 가중치의 곱은 { $weights }: 커지는 것은 가중치 때문입니다.
        [slopes-grow] 경로에서 가중치의 곱은 { $weights }, 기울기의 곱은 { $slopes }: 커지는 것은 기울기 때문입니다.
        [both-grow] 경로에서 가중치의 곱은 { $weights }, 기울기의 곱은 { $slopes }: 둘 다 커지게 합니다.
        [slopes-most] 경로에서 가중치의 곱은 { $weights }, 기울기의 곱은 { $slopes }: 둘 다 작아지게 하며, 기울기가 더 그렇습니다.
        [weights-most] 경로에서 기울기의 곱은 { $slopes }, 가중치의 곱은 { $weights }: 둘 다 작아지게 하며, 가중치가 더 그렇습니다.
       *[both-shrink] 경로에서 가중치의 곱은 { $weights }, 기울기의 곱은 { $slopes }: 둘 다 작아지게 합니다.
    }
depth-cause-cancelled = 이 경로에서 가중치의 곱은 { $weights }, 기울기의 곱은 { $slopes }입니다. 다른 경로들까지 더하면 { $product }에서 δ = { $delta } 값이 됩니다.
depth-change =
    { $pace ->
        [nothing] 학습률 { $rate }의 스텝 한 번: 마지막 층에서도 1층에서도 가중치는 움직이지 않습니다.
        [still] 학습률 { $rate }의 스텝 한 번: 마지막 층의 가중치는 { $last }만큼 움직이지만, 1층은 전혀 움직이지 않습니다.
        [slow] 학습률 { $rate }의 스텝 한 번: 가중치가 마지막 층에서 { $last }만큼, 1층에서 { $first }만큼 움직입니다. 1층의 학습은 느립니다.
        [less] 학습률 { $rate }의 스텝 한 번: 가중치가 마지막 층에서 { $last }만큼, 1층에서 { $first }만큼 움직입니다. 1층이 덜 움직입니다.
        [more] 학습률 { $rate }의 스텝 한 번: 가중치가 마지막 층에서 { $last }만큼, 1층에서 { $first }만큼 움직입니다. 1층이 더 움직입니다.
       *[alike] 학습률 { $rate }의 스텝 한 번: 가중치가 마지막 층에서 { $last }만큼, 1층도 비슷하게 { $first }만큼 움직입니다.
    }
depth-motion-start = 10의 거듭제곱 축이 나타나고, 출력 델타의 막대가 자란다.
depth-motion-step = 그레이디언트가 { $layer }층으로 되돌아간다. 펄스 하나가 경로를 따라 내려가고, 그 층의 막대가 자란다.
depth-motion-line = 출력에서 1층까지 막대들의 끝을 잇는 선이 지나간다.
depth-motion-weigh = 경로의 가중치들은 가중치의 곱으로, 기울기들은 기울기의 곱으로 모인다.
depth-motion-change = 막대들이 한 스텝에서 가중치가 변한 양으로 바뀐다. 축은 0에서 시작한다.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = 왜 역전파일까요?
cost-opening =
    { $count ->
        [1] 매개변수 { $digits }개에 따라 손실은 어떻게 변할까요? 조금 움직이고, 네트워크를 다시 계산해 봅니다.
       *[other] 매개변수 { $digits }개 각각에 따라 손실은 어떻게 변할까요? 하나를 조금 움직이고, 네트워크를 다시 계산해 봅니다.
    }
cost-first = 가중치 하나를 위로, 아래로 움직이기: 순전파 두 번, 곱셈 { $products }번으로 기울기 하나를 얻습니다.
cost-all = 가중치와 편향 { $parameters }개 전부: 순전파 { $passes }번, 곱셈 { $products }번.
cost-all-no-bias = 가중치 { $parameters }개 전부: 순전파 { $passes }번, 곱셈 { $products }번.
cost-forward = 역전파는 순전파 한 번, 곱셈 { $products }번을 하고 모든 활성값을 저장합니다.
cost-back = 이어서 거꾸로 한 번, 곱셈 { $products }번이면 모든 그레이디언트를 얻습니다. 층마다 다음 층의 결과를 씁니다.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] 같은 그레이디언트: 수치 미분은 곱셈 { $nudging }번, 역전파 { $backpropagation }번의 { $times }배입니다.
               *[about] 같은 그레이디언트: 수치 미분은 곱셈 { $nudging }번, 역전파 { $backpropagation }번의 약 { $times }배입니다.
            }
       *[apart]
            { $exact ->
                [exact] 수치 미분은 곱셈 { $nudging }번, 역전파 { $backpropagation }번의 { $times }배입니다.
               *[about] 수치 미분은 곱셈 { $nudging }번, 역전파 { $backpropagation }번의 약 { $times }배입니다.
            }
    }
cost-chart = 같은 횟수를 매개변수의 수에 대해 그렸습니다. 두 축 모두 10의 거듭제곱입니다.
cost-growth =
    { $growth ->
        [square] 매개변수가 10배이면 계산량은 수치 미분에서 약 100배, 역전파에서 약 10배입니다.
        [faster] 매개변수가 많아질수록 수치 미분이 역전파보다 빨리 늘어납니다.
       *[slower] 매개변수가 많아질수록 둘 다 늘어납니다.
    }
cost-largest = { $shape }, 매개변수 { $parameters }개: 곱셈은 수치 미분에서 { $nudging }번, 역전파에서 { $backpropagation }번.
cost-motion-network = 네트워크가 나타나고, 그 아래에 곱셈을 세는 패널이 나타난다.
cost-motion-first = 가중치 하나가 밝아진다. 위로 움직이면 펄스가 층들을 지나가고, 아래로 움직이면 또 하나가 지나간다.
cost-motion-all = 매개변수가 하나씩 점점 빠르게 밝아지고, 펄스들이 층들을 지나가며 숫자가 올라간다.
cost-motion-forward = 네트워크가 원래대로 돌아왔다. 펄스 하나가 앞으로 지나가고 활성값들이 나타난다.
cost-motion-back = 펄스 하나가 출력에서 되돌아가고, 층마다 모든 그레이디언트가 나타난다.
cost-motion-bars = 두 횟수가 같은 눈금의 막대가 된다.
cost-motion-chart = 축들이 나타나고, 그 위에 이 네트워크의 두 횟수가 표시된다.
cost-motion-grow = 두 선이 더 큰 네트워크로 이어진다. 하나가 더 가파르다.
cost-motion-gap = 가장 큰 네트워크에서 두 횟수 사이에 화살표가 자란다.


## Labels in the picture

label-value-forward = 값
label-local-derivative = 국소적 미분
    .short = 미분
label-gradient-back = 손실의 그레이디언트
    .short = 그레이디언트
label-rest-of-network = 네트워크 나머지
    .short = 나머지
label-class = 클래스 { $label }
    .short = { $label }
label-class-head = 클래스
    .short = 클.
label-input = 입력
label-named-input = { $name } { $input }
label-picture-weights = { $neuron }번 뉴런의 가중치
    .short = 뉴런 { $neuron }: w
label-picture-weight-gradients = { $neuron }번 뉴런의 ∂L/∂w
    .short = 뉴런 { $neuron }: ∂L/∂w
label-picture-input-gradients = 픽셀별 ∂L/∂x
    .short = ∂L/∂x
label-picture-scale = 검정 { $low }, 하양 { $high }
label-more-neurons = 그 외 { $digits }개
label-hidden = 은닉층 { $layer }
label-output = 출력
label-class-scores = 클래스 점수
    .short = 점수
label-score-of-class-1 = 클래스 { $label }의 점수
    .short = 점수
label-class-probabilities = 클래스 확률
    .short = 확률
label-probability-of-class-1 = 클래스 { $label }의 확률
    .short = 확률
label-layer = { $layer }층
label-step = 스텝
label-unit =
    { $unit ->
        [keyframe] 키프레임
        [epoch] 에포크
        [checkpoint] 체크포인트
        [round] 라운드
        [update] 업데이트
       *[step] 스텝
    }
label-loss = 손실
label-accuracy = 정확도
label-shares = %: { label-accuracy }
label-after = 이후
label-gradients = 가중치 그레이디언트
    .short = 그레이디언트
label-rate = 학습률
label-promised = 예측
label-factor = 배율
label-sample = 샘플
label-target = 타깃
label-targets = 타깃
label-gradient-check = 그레이디언트 확인
    .short = 확인
label-check-below = 상한
label-check-worst = 최대
label-base = 주어진 값

label-and-more = { $size }; 초과: ‖
label-negative = 음수
label-width-of-weight = 폭: |가중치|
    .short = |가중치|
label-width-of-letter = 폭: |{ $letter }|, 로그
    .short = |{ $letter }|, 로그
label-width-of-gradient = 폭: |그레이디언트|, 로그
    .short = |그레이디언트|, 로그
label-weights-and-biases = 선: 가중치, 고리: 편향
    .short = 선: w, 고리: b
label-weights-alone = 선: 가중치
    .short = 선: w
label-lit = 밝음: 정답 클래스
    .short = 밝음: 정답
label-wrong = 틀림
label-stay-wrong = 계속 틀림
label-tint-side = 색: 그쪽의 클래스
    .short = 색: 클래스
label-bent-plane = 구부러진 평면
label-undo = 되돌리기
label-tint-place = 색: 그 자리의 클래스
    .short = 색: 클래스
label-tint-probability = 색: 확률
    .short = 색: p
label-tint-lead = 색: 앞선 클래스
    .short = 색: 앞섬
label-plane-before = 점선: W 이전의 틀
    .short = 점선: W 이전

label-horizontal = 수평
label-diagonal = 대각선
label-best-of-all = 전체 최고
label-best-found = 찾은 최고
label-any-direction = 모든 방향
label-right-by-direction = 직선 방향별 최고 정확도

label-loss-by-unit =
    { $unit ->
        [keyframe] 키프레임별 손실
        [epoch] 에포크별 손실
        [checkpoint] 체크포인트별 손실
        [round] 라운드별 손실
        [update] 업데이트별 손실
       *[step] 스텝별 손실
    }
    .short = 손실
label-right-by-unit =
    { $unit ->
        [keyframe] 키프레임별 정확도
        [epoch] 에포크별 정확도
        [checkpoint] 체크포인트별 정확도
        [round] 라운드별 정확도
        [update] 업데이트별 정확도
       *[step] 스텝별 정확도
    }
    .short = 정확도
label-units-pass =
    { $unit ->
        [keyframe] 키프레임 간격
        [epoch] 에포크 간격
        [checkpoint] 체크포인트 간격
        [round] 라운드 간격
        [update] 업데이트 간격
       *[step] 스텝 간격
    }
label-straight =
    { $unit ->
        [keyframe] 키프레임 사이는 직선
       *[step] 체크포인트 사이는 직선
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass }: 로그, { label-straight }
       *[linear] { label-units-pass }: 균등, { label-straight }
    }
    .short = { label-units-pass }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass }: 로그, 그림마다 한 스텝
       *[linear] { label-units-pass }: 균등, 그림마다 한 스텝
    }
    .short = { label-units-pass }
label-gradient-size = 층별 가중치 그레이디언트, 로그
    .short = ∂L/∂w, 로그

label-of-units =
    { $state ->
        [dead] / { $digits } 유닛 죽음
       *[saturated] / { $digits } 유닛 포화
    }
    .short = / { $digits }
label-dead-units = 죽음: 모든 점에서 평탄
    .short = 죽음: 평탄
label-saturated-units = 포화: 점의 { $share }에서 기울기 { $slope } 미만
    .short = 포화: 기울기 < { $slope }
label-staircase = 스텝 0의 가중치 그레이디언트
    .short = 그레이디언트, 스텝 0
label-staircase-from-delta = 스텝 0의 가중치 그레이디언트: ∂L/∂w = δ · a의 평균
    .short = ∂L/∂w = δ · a의 평균, 스텝 0
label-staircase-of-delta = δ = ∂L/∂z의 크기, 로그
    .short = δ의 크기, 로그
label-sizes-of-delta = δ = ∂L/∂z의 크기
    .short = δ의 크기
label-factors-back = 가중치 × 기울기
label-size-over-points = 크기: 모든 점의 제곱평균제곱근
label-z-of-unit = { $layer }층 { $unit }번 유닛의 z
label-z-of-hidden-units = z: 유닛 { $digits }개, 점 { $points }개
    .short = z: { $digits } × { $points }
label-z-of-layer = { $layer }층 유닛 { $digits }개의 z
label-steepest-slope = 최대 기울기
    .short = 최대
label-median-slope = 기울기 중앙값
    .short = 중앙값
label-at-z = z 값
    .short = z
label-some-points = 가는 선: 점 { $points }개 중 { $lines }개, 굵은 선: 전체 최댓값
label-highest-point = z가 가장 큰 점
label-answer-of-all = 모든 점에서 { $p } = { $value }
    .short = 모두 { $p } = { $value }
label-answers = { $p }: { $low } ~ { $high }
    .short = { $p } { $low } ~ { $high }
label-w-after-step = 스텝 뒤의 { $w }
label-largest-of-all = 모든 점 중 가장 큰 z
    .short = 가장 큰 z
label-no-way-back = 기울기 { $zero }, 그레이디언트 { $zero }: 돌아올 길 없음
label-slope-is = 기울기 { $slope }
label-at-step = 스텝 { $step }
label-of-starts = 초기화 { $starts }가지 중
    .short = { $starts }가지 중
label-ticked-start = 체크: 점의 { $share } 이상이 맞고 계속 유지됨
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = 그 밖의 정체
label-start-dead = 죽은 유닛
label-start-saturated = 포화된 유닛
label-start-vanishing = 그레이디언트 소실
label-start-moving = 아직 변하는 중
label-start-rose = 손실 상승
label-start-noise = 잡음만 남음
label-loss-and-steps = 손실 { $losses }, 스텝 { $steps } (로그)
    .short = 손실 { $losses }, { $steps } (로그)
label-bars = 막대: 1층(위)~{ $layers }층, { $scale }
    .short = 막대: 맨 위가 1층, { $scale }
label-below-scale = <: { $lowest } 미만

label-mean-loss-heading = 평균 손실
label-of-all-points = 점 { $digits }개 전체
    .short = 전체 { $digits }개
label-mean-of-all = 전체 { $digits }개의 평균
label-mean-of-batch = { $digits }개씩의 평균

label-way = 매개변수 공간의 경로
label-new-direction = 새 방향
label-lower-until = { $distance }까지만 더 작음
    .short = { $distance }까지 작음
label-at-the-start = 시작점
label-enlarged = 확대: 아래의 테두리 부분
    .short = 확대
label-first-step = 첫 스텝
label-second-step = 둘째 스텝
label-third-step = 셋째 스텝
label-gradient-length = 그레이디언트
label-length = 길이
label-loss-came = 실제
label-gap = 차이
label-training-path = 학습의 끝까지의 경로, 학습률 { $rate }
    .short = 학습의 경로
label-gradient-uphill = 그레이디언트: 오르막
    .short = 그레이디언트
label-step-downhill = −그레이디언트: 내리막
    .short = −그레이디언트
label-network-here = 네트워크

label-size-of-delta = δ의 크기, 로그
label-path = 가장 강한 경로: 가중치 × 기울기
label-product = 곱
label-weights = 가중치
label-slopes = 기울기
label-in-all = 전체
label-change-of-weights = 한 스텝의 가중치 변화, 학습률 { $rate }

label-nudging = 수치 미분
label-backpropagation = 역전파
label-passes = 순전파
label-one-pass = 순전파 1번
label-one-pass-each = 순전파 1번, 역전파 1번
label-multiplications = 곱셈
label-multiplications-log = 곱셈 횟수, 로그
label-parameters-log = 매개변수, 로그
label-times-as-many = 배
label-counted = 센 것: 샘플 하나의 곱셈 횟수(활성화 함수 제외), 매개변수마다 위아래로 움직임
    .short = 센 것: 샘플 하나의 곱셈 횟수

label-factor-range = 배율, { $low }~{ $high }
label-more-parameters = 그 외 매개변수 { $digits }개
label-gradient-log = 그레이디언트, 로그
    .short = 그레이디언트
label-loss-of-this-sample = 이 샘플의 손실
label-loss-of-sample = 손실: 샘플
label-mean-loss = 점 { $digits }개의 평균 손실
label-slope = 기울기
label-its-slope = 그 기울기: 그레이디언트
    .short = 기울기: 그레이디언트
label-right-of-points = 점 { $digits }개의 정확도
    .short = 정확도

card-linear = 선형
card-shift = 이동
card-bend = 굽힘
card-decide = 판정
card-right = 정답
card-turns-and-stretches = $W$는 평면을 돌리고 늘립니다
    .short = $W$: 회전, 늘림
card-moves-all-alike = $b$는 모든 점을 똑같이 옮깁니다
    .short = $b$: 모든 점을 이동
card-acts-alone = $f$는 좌표마다 따로 작용합니다
    .short = $f$: 좌표마다 작용
card-one-activation = $f$: { $activation }
card-two-activations = $f$: { $first } 또는 { $second }
card-many-activations = $f$: 층마다 다름
card-onto-line = $W$는 평면을 직선으로 옮깁니다
card-into-plane = $W$는 직선을 평면에 놓습니다
card-stretches-line = $W$는 직선을 늘립니다
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (양수: 뒤집힘 없음)
       *[about] $det W approx$ { $determinant } (양수: 뒤집힘 없음)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (음수: 뒤집힘)
       *[about] $det W approx$ { $determinant } (음수: 뒤집힘)
    }
card-flattens =
    { $onto ->
        [point] $det W$ 값이 0: 평면이 한 점으로 납작해집니다
       *[line] $det W$ 값이 0: 평면이 직선으로 납작해집니다
    }
card-class-1-where = { $condition } 이면 { $one }, 아니면 { $other }
card-equal-scores = 경계에서 두 점수가 같습니다
    .short = 경계: 두 점수가 같음
card-class-of-greatest = { $scores } 중 점수가 가장 큰 클래스
card-equal-greatest = 경계에서 가장 큰 두 점수가 같습니다
    .short = 경계: 가장 큰 두 점수가 같음
card-score-zero = 경계에서 점수가 0입니다
    .short = 경계: 점수가 0
card-share-of-points = 점의 { $share }


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] 대본. 내레이션이 있는 영상이며 길이는 { $duration }입니다.
       *[silent] 대본. 소리가 없는 영상이며 길이는 { $duration }입니다.
    }
transcript-opening = 시작
transcript-play-from = { $time }부터 재생


## The pages of a film

page-seconds = { $seconds }초
page-minutes = { $minutes }분 { $seconds }초
page-facts =
    { $sound ->
        [narrated] { $duration } · 내레이션, 자막 있음 · 모든 숫자는 실제 계산값
       *[silent] { $duration } · 소리 없음, 자막 있음 · 모든 숫자는 실제 계산값
    }
page-transcript-facts =
    { $sound ->
        [narrated] 내레이션이 있는 { $duration }짜리 영상의 대본입니다.
       *[silent] 소리가 없는 { $duration }짜리 영상의 대본입니다.
    }
page-transcript-of = 대본: { $title }
page-watch = 영상 보기
page-transcript = 대본
page-said-and-shown = 해설과 화면
page-chapters = 챕터
page-captions = 자막
page-download = 영상 내려받기
page-not-recorded = 여기서는 학습 진도가 기록되지 않습니다.
page-film-on-its-own = 영상만 보기: { $links }
page-theme =
    { $theme ->
        [light] 밝게
       *[dark] 어둡게
    }
page-picture = 화면
page-film = 영상
page-speed = 속도
page-pause = 일시 정지
page-pause-never = 안 함
page-pause-chapters = 챕터가 끝날 때
page-pause-lines = 한 줄마다
page-follow = 대본 따라가기
page-zoom = 확대
page-present = 발표
page-keys = 단축키
page-play-keys = <kbd>스페이스</kbd> 재생 및 일시 정지, <kbd>←</kbd> <kbd>→</kbd> 뒤로, 앞으로<span class="fills">, <kbd>f</kbd> 전체 화면</span>.
page-present-keys = <b>발표</b>: <span class="fills">화면을 가득 채우고 </span>챕터가 끝날 때마다 멈춥니다. <kbd>스페이스</kbd> 키와 화살표 키로 다음 또는 이전 정지점으로 갑니다.
page-files = 파일
page-made-with =
    nnviz { $version } 버전으로 만들었습니다. 영상의 숫자는 <a href="{ $config }">{ $config }</a> 파일로 계산한
    <a href="trace.json">trace.json</a> 파일의 값입니다.
page-languages = 언어
page-films = 영상 목록
page-file-film = 영상 ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] 영상, 밝게 ({ $format })
       *[dark] 영상, 어둡게 ({ $format })
    }
page-file-captions = 자막 ({ $format })
page-file-chapters = 챕터 ({ $format })
page-file-transcript = 대본 (낭독용 텍스트)
page-file-config = 설정 파일
page-file-numbers = 모든 숫자
page-file-slides = 슬라이드 (manim-slides용)
page-file-scorm = SCORM 1.2 패키지
page-description =
    { $sound ->
        [narrated] { $shape } 네트워크를 실제 숫자로 보여 주는 내레이션 영상: { $headings }.
       *[silent] { $shape } 네트워크를 실제 숫자로 보여 주는 무음 영상: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = 이 영상을 웹페이지에 넣는 방법
embed-lies-at = 이 파일의 폴더가 <{ $address }>에 있다고 가정합니다.
embed-put = 이 파일의 폴더를 웹 서버에 올리고, `{ $stand_in }` 부분을 그 주소로 바꾸세요. 끝의 슬래시는 뺍니다.
embed-wishes = 프레임의 주소에 옵션을 붙일 수 있습니다. `embed.html?theme=light` 및 `?theme=dark`: 보는 사람의 시스템 설정과 관계없이 한 테마를 유지합니다(예: 항상 흰색인 강의 사이트). `?bare`: 16:9 영상과 단축키만 나옵니다. `?bare&theme=dark`: 둘 다 적용합니다. `#t=12`: 그 시각(초)에서 시작합니다.
embed-moodle = 텍스트 입력란이나 *Page*에서 HTML 보기(`</>`)를 열고 붙여 넣으세요.
embed-moodle-package = 이수 여부와 성적이 필요하면 *SCORM package* 활동을 추가하고 `{ $package }` 파일을 올리세요. 성적은 시청한 비율이며, 90%에서 이수로 처리되고 100이 됩니다. Moodle의 기본 설정인 최고 성적 100이면 됩니다.
embed-moodle-no-package = 이수 여부와 성적이 필요하면 `--scorm` 옵션으로 게시하세요. SCORM 1.2 패키지를 만듭니다.
embed-moodle-students = 포럼 글처럼 학생이 쓰는 내용은 걸러집니다. 프레임은 알림 없이 사라지고, 동영상은 테마 선택을 잃습니다. 그런 곳에는 링크를 붙여 넣으세요.
embed-moodle-upload = 프레임이 허용되지 않는 곳에서는 편집기의 미디어 단추로 `video.mp4` 파일을 올리고, 같은 대화 상자의 *Subtitles and captions*에 `.vtt` 파일을 올리세요.
embed-canvas = 서식 있는 콘텐츠 편집기에서 *View > HTML editor*를 선택하고 붙여 넣으세요.
embed-canvas-upload = 또는 *Media*에서 `video.mp4` 파일(500MB까지)을 올리고, 자막으로 `{ $captions }.srt` 파일(295kB 미만)을 추가하세요.
embed-open-edx = Studio에서 *Text* 구성 요소를 추가하고 *Edit HTML*을 선택해 붙여 넣으세요.
embed-open-edx-upload = 또는 *Video* 구성 요소에 `video.mp4` 파일의 주소를 넣고, 대본으로 `{ $captions }.srt` 파일을 올리세요.
embed-quarto = 이 도구들의 video 쇼트코드는 자막을 버립니다. raw 블록은 자막을 유지합니다. Quarto에서는 다음과 같습니다.
embed-sphinx = Sphinx에서는 `.. raw:: html` 지시문을 쓰고 그 아래에 요소를 들여 쓰세요. MyST, Jupyter Book, MkDocs(Material 포함)에서는 요소를 Markdown에 그대로 붙여 넣고 앞뒤에 빈 줄을 두세요.
embed-builders-scripts = 이 사이트들은 스크립트를 유지합니다. 같은 종류의 블록에 다음 스크립트를 페이지마다 한 번 넣으면, 모든 프레임의 높이가 내용에 맞춰집니다.
embed-reveal = 영상만 있는 슬라이드입니다. 영상의 비율대로 나오고 잘리지 않습니다.
embed-reveal-keys = 프레임을 클릭하면 키보드가 프레임으로 갑니다. 그곳에서는 스페이스 키로 재생하고 멈춥니다. 프레임 밖을 클릭하면 키보드가 슬라이드로 돌아갑니다.
embed-other-heading = 그 밖의 페이지
embed-other-script = 스크립트를 쓸 수 있는 페이지에서 높이를 내용에 맞추려면 다음과 같이 합니다.
embed-other-moment = 영상의 한 순간에도 주소가 있습니다. 예: `{ $address }/index.html#t=12`.
embed-other-video = 페이지와 영상이 같은 서버에 있으면, 동영상만 자막과 함께 넣을 수 있습니다.
embed-other-policy = 페이지 안의 스타일과 스크립트를 금지하는 사이트에는 `nnviz publish --split` 명령으로 만든 묶음이 필요합니다.
embed-slides-heading = 슬라이드
embed-slides = `video.mp4` 파일을 슬라이드에 넣거나, 브라우저에서 `index.html` 파일을 열고 *발표*를 누르세요. 그러면 스페이스 키와 화살표 키로 챕터를 오갑니다. 챕터의 시작 시각은 다음과 같습니다.
embed-slides-command = 이 폴더에서 `manim-slides present { $name }` 명령을 실행하면 각 절이 슬라이드로 나옵니다.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz 탐색기
explorer-skip = 슬라이더로 건너뛰기
explorer-tools = 페이지
explorer-preset = 프리셋
explorer-choose = 선택…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = 실행 취소
explorer-undo-key = 실행 취소 (Ctrl+Z)
explorer-redo = 다시 실행
explorer-redo-key = 다시 실행 (Ctrl+Y)
explorer-reset = 초기화
explorer-reset-done = 모두 설정 파일의 상태로 되돌렸습니다. 실행 취소를 누르면 변경한 내용이 돌아옵니다.
explorer-copy-link = 링크 복사
explorer-link-copied = 보고 있는 상태의 링크를 복사했습니다.
explorer-link-not-copied = 보고 있는 상태의 링크를 복사하지 못했습니다. 브라우저가 여기서는 허용하지 않습니다.
explorer-no-link = 이 페이지에는 링크가 없습니다. 다른 페이지 안에 있어 자체 주소가 없습니다. 새 탭에서 여세요.
explorer-make-film = 영상 만들기…
explorer-save-picture = 그림 저장
explorer-picture-saved = 그림을 저장했습니다.
explorer-picture-not-saved = 그림을 저장하지 못했습니다: { $fault }.
explorer-diagram-not-drawn = 다이어그램을 그리지 못했습니다
explorer-light = 밝게
explorer-dark = 어둡게
explorer-tour = 둘러보기
explorer-offer-name = 환영합니다
explorer-offer = <strong>처음이신가요?</strong> 빛나는 슬라이더를 끌면 모든 숫자가 따라 변합니다. 또는 다섯 단계로 둘러보세요.
explorer-offer-yes = 둘러보기 시작
explorer-offer-no = 괜찮습니다
explorer-needs-script = 이 페이지는 JavaScript로 계산합니다. 허용해 주세요.

explorer-own-point = 직접 정한 점
explorer-undefined = 정의되지 않음
explorer-said = { $parameter } { $value }, 손실 { $loss }, 확률 { $said }, 정확도 { $accuracy }
explorer-said-number = { $parameter } { $value }, 손실 { $loss }, 출력 { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, 손실 { $loss }, 출력 { $said }, 정확도 { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = 링크를 쓰지 않았습니다: { $fault }. 설정 파일의 상태가 보입니다.
explorer-that-link-not-used = 그 링크를 쓰지 않았습니다: { $fault }.
explorer-link-shape = 다른 구조의 네트워크에 대한 링크입니다
explorer-link-weight = 링크의 가중치가 절댓값 { $most } 이하의 숫자가 아닙니다
explorer-link-activations = 링크의 활성화 함수 개수가 다릅니다
explorer-link-activation = 링크에 알 수 없는 활성화 함수가 있습니다
explorer-link-dataset = 링크에 알 수 없는 데이터셋이 있습니다
explorer-link-sample = 링크의 샘플이 데이터셋에 없습니다
explorer-link-point = 링크의 직접 정한 점이 네트워크와 맞지 않습니다
explorer-link-parameter = 링크의 매개변수가 네트워크에 없습니다
explorer-link-optimizer = 링크에 알 수 없는 옵티마이저가 있습니다
explorer-link-schedule = 링크의 학습률 스케줄이 올바르지 않습니다
explorer-link-gradient = 링크가 알 수 없는 것의 그레이디언트를 요구합니다


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = 입력란이 비어 있습니다
explorer-fault-two-ways = “{ $typed }”: 두 가지로 읽힐 수 있으니 이렇게 쓰세요: { $readings }
explorer-either-reading = { $first } 또는 { $second }
explorer-fault-no-number = “{ $typed }”: 숫자가 아닙니다
explorer-fault-beyond = “{ $typed }”: { $most } 범위를 벗어납니다
explorer-fault-near-zero = “{ $typed }”: 이 페이지의 숫자로 나타내기에는 0에 너무 가깝습니다
explorer-fault-not-used = “{ $typed }”: 쓸 수 없습니다. { $rule }
explorer-rule-points = 데이터셋의 점은 1개에서 { $most }개까지입니다
explorer-rule-noise = 잡음은 0에서 { $most }까지입니다
explorer-rule-seed = 시드는 { $most }까지의 정수입니다
explorer-rule-sample = 샘플 번호는 0에서 { $last }까지입니다
explorer-rule-rate = 학습률은 0보다 커야 합니다
explorer-rule-decay = 가중치 감쇠는 0에서 { $most }까지입니다
explorer-rule-steps = 스텝 수는 1에서 { $most }까지입니다
explorer-rule-factor = 배율은 0과 1 사이입니다
explorer-rule-batch = 배치에는 “{ $full }” 또는 점의 수를 씁니다

explorer-keeps-parameter = { $parameter } 값은 { $value } 그대로입니다
explorer-keeps-coordinate = 좌표 x{ $input } 값은 { $value } 그대로입니다
explorer-keeps-number = y는 { $value } 그대로입니다
explorer-keeps-points = 데이터셋의 점 수는 { $value } 그대로입니다
explorer-keeps-seed = 시드는 { $value } 그대로입니다
explorer-keeps-sample = 샘플은 { $value } 그대로입니다
explorer-keeps-rate = 학습률은 { $value } 그대로입니다
explorer-keeps-value = 입력란의 값은 { $value } 그대로입니다
explorer-keeps-batch = 배치는 { $value } 그대로입니다


## The explorer's parameters, sample and points

explorer-parameters = 매개변수
explorer-parameters-hint = 가중치를 끌면 페이지 전체가 따라 변합니다.
explorer-gradient-of = <span class="gradient">분홍색</span>은 다음에 대한 그레이디언트:
explorer-of-sample = 이 샘플
explorer-of-batch = 배치
explorer-of-all = 모든 점

explorer-sample = 샘플
explorer-sample-box = 샘플, 숫자
explorer-own = 직접
explorer-your-point = 직접 정한 점
explorer-sample-text = { $mark } 클래스 { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = 점 직접 정하기
explorer-own-end = 데이터로 돌아가기
explorer-own-class = 정한 점의 클래스
explorer-own-number = 정한 점의 숫자 y
explorer-own-box = 정한 점, x{ $input }

explorer-layer = { $layer }층
explorer-output-layer = 출력층
explorer-folded-layer = { $layer } · 매개변수 { $digits }개
explorer-activation = 활성화 함수
explorer-activation-of-layer = { $layer }층의 활성화 함수
explorer-weight = { $layer }층, { $from }번에서 { $to }번으로 가는 가중치
explorer-bias = { $layer }층, { $of }번의 편향
explorer-number-box = { $what }, 숫자

explorer-data = 데이터
explorer-points = 점
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor 꼭짓점
explorer-points-moons = 반달
explorer-points-circles = 동심원
explorer-points-spirals = 나선
explorer-points-line = 직선
explorer-points-sine = 사인
explorer-points-saddle = 안장
explorer-how-many = 개수
explorer-noise = 잡음
explorer-seed = 시드


## The explorer's network and what comes out of it

explorer-network = 네트워크
explorer-edges-show = 간선 표시
explorer-edges-weights = 가중치
explorer-edges-gradients = 그레이디언트 { $symbol }
explorer-edges-messages = 역전파 값 { $symbol }
explorer-edges-legend = 선의 폭: |w| { $limit }까지(막대: 초과). 그레이디언트는 { $lowest }에서 { $highest }까지 10배 단위. 점선: 음수.
explorer-diagram = 네트워크 다이어그램. 숫자는 표에도 있습니다
explorer-goes-on = 네트워크가 오른쪽으로 이어집니다. 밀거나 스크롤하세요.
explorer-hidden = 은닉
explorer-dead = 죽음 { $share }
explorer-sparse = 희소 { $share }
explorer-flat = 평탄 { $share }

explorer-outcome = 결과
explorer-readout-loss = <span class="long">샘플의 </span>손실
explorer-readout-probability = p <span class="long">(정답 클래스)</span>
explorer-readout-output = 출력 <span class="long">(정답 클래스)</span>
explorer-readout-one-output = 출력
explorer-readout-mean = 전체 <span class="long">점의 </span>손실
explorer-readout-accuracy = 정확도

explorer-check-below = 그레이디언트 일치, 오차 { $bound } 미만
explorer-check-match = 그레이디언트 일치, 최대 오차 { $worst }
explorer-check-differ = 그레이디언트 불일치, 최대 오차 { $worst }
explorer-check-how = 샘플의 모든 그레이디언트를 중심 차분과 비교합니다. 오차가 가장 큰 것은 { $parameter }. { $most }까지는 초록색입니다.
explorer-check-skipped = 꺾인 점에 있는 { $digits }개는 확인하지 않습니다.

explorer-sound = 죽거나 포화된 유닛이 없습니다.
explorer-no-gradient = 모든 가중치의 그레이디언트가 정확히 0입니다.
explorer-equal-units = 똑같고 계속 똑같은 유닛: { $units }.
explorer-dead-units = 죽음(모든 점에서 평탄): { $units }.
explorer-sparse-units = 희소(0이 되는 점의 비율): { $units }.
explorer-saturated-units = 포화(해당 점의 비율): { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = 그 외 { $digits }개
explorer-vanishes = 그레이디언트가 소실됩니다: 마지막 층에서 { $last }, 1층에서 { $first }.


## The explorer's planes

explorer-planes = 각 층이 평면에 하는 일
explorer-planes-hint = 층마다 점과 격자를 보여 줍니다.
explorer-planes-too-wide = 평면은 뉴런이 한두 개인 층만 보여 줍니다. 이 네트워크에는 더 넓은 층이 있습니다.
explorer-planes-need-two-inputs = 평면은 입력 두 개에서 시작합니다. 이 네트워크의 입력은 { $inputs }개입니다.
explorer-plane-picture = { $name }의 점과 격자
explorer-decides-nothing = 마지막 평면에서 아무것도 판정하지 않습니다. 어디서나 앞서는 클래스가 없습니다.
explorer-decides-no-line = 마지막 평면에서 판정하는 직선이 없습니다. 어디서나 클래스 { $label }의 점수가 가장 큽니다.
explorer-decides-line = 마지막 평면에서 직선 하나로 판정합니다.
explorer-decides-line-one-side = 마지막 평면에서 직선 하나로 판정합니다. 모든 점이 클래스 { $label }의 쪽에 있습니다.
explorer-decides-lines = 마지막 평면에서 직선들이 클래스를 나눕니다.
explorer-decides-lines-one-side = 마지막 평면에서 직선들이 클래스를 나눕니다. 모든 점이 클래스 { $label }의 쪽에 있습니다.

explorer-decision = 판정
explorer-decision-name = 판정
explorer-decision-hint = 점을 클릭하면 그 점을 따라가고, 빈 곳을 클릭하면 점을 직접 정합니다.
explorer-decision-picture = 점들과, 네트워크가 각 자리에 주는 클래스
explorer-surer = 색이 짙을수록 네트워크의 확신이 큽니다.
explorer-surer-line = { explorer-surer } 선 위에서는 앞서는 클래스가 없습니다.
explorer-surer-no-line = { explorer-surer } 선이 없습니다. 어디서나 한 클래스가 앞섭니다.

explorer-fit = 적합
explorer-fit-name = 적합
explorer-fit-hint = 점을 클릭하면 그 점을 따라가고, 빈 곳을 클릭하면 점을 직접 정합니다.
explorer-fit-picture = 점들과 그 숫자, 그리고 입력마다 네트워크가 내는 숫자
explorer-key-points = 점의 y
explorer-key-said = 출력 a
explorer-key-missed = a − y
explorer-heights = 등고선 간격 { $step }, 음수는 점선. 점의 색은 자기 y의 색입니다.

explorer-slope = { $parameter }에 따른 손실
explorer-slope-of-sample = { $value }에서 샘플의 손실은 { $loss }, 접선의 기울기는 { $slope }.
explorer-slope-of-batch = { $value }에서 점 { $digits }개 배치의 손실은 { $loss }, 접선의 기울기는 { $slope }.
explorer-slope-of-all = { $value }에서 전체 점 { $digits }개의 손실은 { $loss }, 접선의 기울기는 { $slope }.


## The explorer's training

explorer-training = 학습
explorer-rewind = 처음으로
explorer-step = 스텝
explorer-run = 실행
explorer-pause = 정지
explorer-speed = 속도
explorer-steps-a-frame = 프레임당 { $digits }
explorer-optimizer = 옵티마이저
explorer-learning-rate = 학습률
explorer-batch = 배치
explorer-decay = 가중치 감쇠
explorer-schedule = 학습률 스케줄
explorer-rate-stays = 일정
explorer-rate-steps = 단계 감소
explorer-rate-cosine = 코사인 감소
explorer-schedule-every = 스텝 간격
explorer-schedule-over = 전체 스텝
explorer-schedule-factor = 배율
explorer-rate-now = 다음 학습률 { $rate }
explorer-rate-spent = 스텝 { $step }에서 학습률이 0이 되었습니다. 학습이 끝났습니다.
explorer-batch-how = full 또는 스텝당 점의 수
explorer-moment = 스텝
explorer-step-of = { $step } / { $last }

explorer-step-uses-all = ‘스텝’은 전체 점 { $digits }개의 평균 그레이디언트를 씁니다:
explorer-step-uses-batch = ‘스텝’은 다음 배치(점 { $digits }개 중 최대 { $batch }개)의 평균 그레이디언트를 씁니다:
explorer-adam-mean = 평균
explorer-adam-root = 제곱 평균의 제곱근
explorer-mean-of = { $product }의 평균

explorer-course-loss = 전체 점의 손실
explorer-course-loss-logarithmic = 전체 점의 손실, 로그 눈금
explorer-course-loss-picture = 학습 스텝에 따른 전체 점의 손실
explorer-course-accuracy = 정확도
explorer-course-accuracy-picture = 학습 스텝에 따른 정확도
explorer-course-explained-picture = 학습 스텝에 따른 R²
explorer-diverged = 발산
explorer-diverged-loss = 스텝 { $step }에서 학습이 발산했습니다. 손실이 더 이상 유한한 값이 아닙니다.
explorer-diverged-parameter = 스텝 { $step }에서 학습이 발산했습니다. 매개변수 { $parameter }의 값이 { $most } 범위를 벗어났습니다.
explorer-full-book = 이 페이지는 { $steps }스텝까지 저장합니다. 더 긴 학습은 영상으로 만드세요.
explorer-solved-from-the-start = 처음부터 해결: { $share }.
explorer-solved = 해결: { $share }, 스텝 { $step }부터 { $solved }.
explorer-worse = 결과 { $share }: 손실이 { $first }에서 { $last }까지 커졌습니다.
explorer-learning = 아직 미완: { $share }, 손실은 계속 줄어듭니다.
explorer-explained = R² { $share }
explorer-rests = { $share }, 손실은 이제 거의 줄지 않습니다.
explorer-stuck = 미해결: { $share }, 손실은 이제 거의 줄지 않습니다.
explorer-moving =
    { $what ->
        [share] 미해결: 아직 { $low }~{ $high } 사이에서 변동합니다.
        [explained] R²이 아직 { $low }~{ $high } 사이에서 변동합니다.
       *[loss] 미해결: { $share }, 그러나 손실이 아직 { $low }~{ $high } 사이에서 변동합니다.
    }


## The explorer's tables

explorer-numbers = 샘플의 모든 숫자
explorer-numbers-hint = 출력에서 입력까지 거꾸로 나열합니다. 화살표 키로 숫자를 옮겨 다니며, 숫자마다 식이 있습니다.
explorer-output-layer-of = 출력층: { $output }
explorer-input = 입력
explorer-inputs = 입력
explorer-neurons = 뉴런
explorer-edges = 간선
explorer-flat-for = 평탄한 비율
explorer-flat-for-how = 전체 점 중 |f′(z)| 값이 { $slope } 미만인 비율
explorer-one-step = { $output }, 손실: 한 단계로 계산 δ = p − y


## The explorer's dialog that makes a film

explorer-film = 이 상태로 영상 만들기
explorer-film-hint = 이 설정 파일에는 매개변수가 키프레임으로 들어 있습니다. 여러 상태를 모으면 영상이 그 사이를 움직입니다.
explorer-collect = 이 상태 모으기
explorer-forget = 모두 지우기
explorer-only-this-state = 보고 있는 상태만
explorer-collected = { $digits }개 모음
explorer-state-collected = 상태 { $number } 모음. 매개변수를 바꾸고 다음 상태를 모으세요.
explorer-config = 설정 파일
explorer-config-written = nnviz 탐색기에서 만들었습니다.
explorer-keyframe = 상태 { $number }
explorer-download = 설정 파일 내려받기
explorer-copy-config = 설정 파일 복사
explorer-config-copied = 설정 파일을 복사했습니다.
explorer-config-not-copied = 설정 파일을 복사하지 못했습니다. 브라우저가 여기서는 허용하지 않습니다.
explorer-copy-command = 명령 복사
explorer-command-copied = 명령을 복사했습니다.
explorer-command-not-copied = 명령을 복사하지 못했습니다. 브라우저가 여기서는 허용하지 않습니다.
explorer-close = 닫기


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } / { $steps }: { $name }
explorer-tour-parameters = 모든 매개변수
explorer-tour-parameters-words = 가중치와 편향마다 슬라이더와 입력란이 있습니다. 하나를 끌면 모든 숫자와 그림이 곧바로 따라 변합니다.
explorer-tour-forward = 순전파
explorer-tour-forward-words = 금색이 앞으로 흐릅니다. 뉴런마다 입력을 더해 z를 만들고, 합을 구부려 a를 만듭니다. 숫자를 가리키면 식이 보입니다.
explorer-tour-decision = 판정
explorer-tour-decision-words = 색은 네트워크가 각 자리에 어느 클래스를 주는지 보여 줍니다. 점이나 빈 곳을 클릭하면 그 점을 네트워크에 보냅니다.
explorer-tour-fit-words = 그림은 입력마다 네트워크가 내는 숫자와, 점들의 실제 숫자를 보여 줍니다. 점이나 빈 곳을 클릭하면 그 점을 네트워크에 보냅니다.
explorer-tour-gradient = 그레이디언트
explorer-tour-gradient-words = 분홍색 접선이 그레이디언트입니다. 마지막으로 만진 매개변수에 따라 손실이 얼마나 빨리 변하는지 나타냅니다.
explorer-tour-training = 학습
explorer-tour-training-words = ‘스텝’을 누르면 모든 매개변수가 그레이디언트 반대쪽으로 조금 움직입니다. ‘실행’을 눌러 손실이 줄어드는 것을 보고, ‘처음으로’를 눌러 되돌리세요.
explorer-tour-back = 이전
explorer-tour-next = 다음
explorer-tour-done = 완료
