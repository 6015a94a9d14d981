### nnviz's films and pages in Russian.
###
### Terms:
### weight = вес; bias = смещение (Гудфеллоу, Бенджио, Курвилль, «Глубокое обучение»; Хайкин: порог; others: свободный член, сдвиг)
### neuron, unit = нейрон; layer = слой; hidden layer = скрытый слой (Хайкин, «Нейронные сети»); edge = ребро
### input = вход; output = выход; pass forward = прямой проход; forward propagation = прямое распространение
### activation function = функция активации; activation (its value) = активация (Wikipedia, «Функция активации»)
### loss = потери, plural (Гудфеллоу: функция потерь; slides also: лосс); cross-entropy = перекрёстная энтропия (Wikipedia); squared error = квадратичная ошибка
### gradient = градиент; slope = наклон; derivative = производная; chain rule = цепное правило (Wikipedia, «Дифференцирование сложной функции»)
### backpropagation = обратное распространение (Wikipedia, «Метод обратного распространения ошибки»)
### learning rate = скорость обучения, short скорость (Николенко, Кадурин, Архангельская, «Глубокое обучение»; Воронцов: темп обучения); step = шаг
### training = обучение; one of several trainings = обучение, сеть; epoch = эпоха; update = обновление; gradient descent = градиентный спуск
### sample = пример (Хайкин, Николенко; Воронцов: объект); point = точка; dataset = набор данных; target = целевое значение, short цель
### class = класс; score = оценка класса (also: логит); probability = вероятность
### accuracy = доля верных ответов (Воронцов; not точность, which is also precision)
### saturated = насыщенный, насыщение (Гудфеллоу); dead unit = мёртвый нейрон; sparse unit = редко активный нейрон
### plane = плоскость; grid = сетка; straight line = прямая; decision boundary, border = граница (разделяющая граница); to part = разделять; bend = изгиб
### mini-batch = мини-батч (Николенко; Гудфеллоу: мини-пакет); weight decay = затухание весов (Гудфеллоу: снижение весов; Николенко: сокращение весов)
### momentum = метод импульса (Гудфеллоу: импульсный метод); velocity = импульс (not скорость, which is the learning rate)
### optimizer = оптимизатор; initialisation, start = старт; random seed = зерно (Wikipedia, «Начальное число»: also сид)
### finite differences, nudging = разности, метод разностей (Wikipedia, «Численное дифференцирование»); gradient check = проверка градиента
### variance = дисперсия; variance explained, R² = доля объяснённой дисперсии (Wikipedia, «Коэффициент детерминации»); least squares = наименьшие квадраты
### keyframe = ключевой кадр; checkpoint = чекпоинт; config = конфигурация; slider = ползунок; transcript = расшифровка


## Small words

spelled-count = { $digits }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } и { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } активация
        [few] { $digits } активации
       *[many] { $digits } активаций
    }
remark-points =
    { $count ->
        [one] { $digits } точка
        [few] { $digits } точки
       *[many] { $digits } точек
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } чекпоинт
        [few] { $digits } чекпоинта
       *[many] { $digits } чекпоинтов
    }
remark-steps-unknown = шаги неизвестны
remark-keyframes =
    { $count ->
        [one] { $digits } ключевой кадр
        [few] { $digits } ключевых кадра
       *[many] { $digits } ключевых кадров
    }
remark-schedule =
    { $schedule ->
        [cosine] скорость по косинусу
       *[steps] скорость ступенями
    }
remark-decay = затухание { $decay }
remark-optimizer = { $name }, скорость { $rate }
remark-gradient-descent = градиентный спуск
    .short = GD
remark-batch = батч { $size }
remark-seed = зерно { $seed }
remark-samples = примеры с { $first } по { $last }
remark-sample-of-class = { $sample }, класс { $label }
remark-rows-are-neurons = нейроны в строках
remark-columns-are-neurons = нейроны в столбцах
sample-own = свой пример
sample-of-index = пример { $index }
moment-step = шаг { $step }
moment-of-unit =
    { $unit ->
        [epoch] эпоха { $step }
        [checkpoint] чекпоинт { $step }
        [round] раунд { $step }
        [update] обновление { $step }
       *[step] шаг { $step }
    }

convention-rows = Веса взяты из файлов: строка матрицы — это один нейрон.
convention-columns = Веса взяты из файлов: столбец матрицы — это один нейрон.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = тождественная
activation-sigmoid = сигмоида
activation-gelu-tanh = GELU (через tanh)


## What an activation does to every point of a plane

bending-tanh = tanh сжимает каждую ось в (−1; 1)
bending-sigmoid = сигмоида сжимает каждую ось в (0; 1)
bending-relu = ReLU заменяет всё отрицательное нулём
bending-leaky-relu = leaky ReLU умножает всё отрицательное на { $leak }
bending-elu = ELU сжимает всё отрицательное в (−1; 0)
bending-gelu = GELU почти обнуляет то, что намного меньше нуля
bending-gelu-tanh = GELU (через tanh) намного ниже нуля почти равна нулю
bending-silu = SiLU почти обнуляет то, что намного меньше нуля
bending-softplus = softplus делает все числа положительными, низкие поднимает сильнее
bending-identity = тождественная функция не изгибает
bending-other = { $activation } действует на каждую ось


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = задачу XOR
task-moons = задачу о лунах
task-circles = задачу о кругах
task-spirals = задачу о спиралях
task-digits = задачу о цифрах
task-own = задачу
verdict-solves-from-the-start =
    { $all ->
        [yes] сразу решает { $task }: { $share }
       *[no] сразу почти решает { $task }: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] решает { $task }: верно { $share } обучающих точек, не ниже { $solved } с шага { $step }
               *[short] решает { $task }: верно { $share }, не ниже { $solved } с шага { $step }
            }
       *[no]
            { $points ->
                [named] почти решает { $task }: верно { $share } обучающих точек, не ниже { $solved } с шага { $step }
               *[short] почти решает { $task }: верно { $share }, не ниже { $solved } с шага { $step }
            }
    }
verdict-unsolved = не решено к шагу { $step }: { $share }
verdict-unsolved-with = не решено к шагу { $step }: { $share }; { $seen }
verdict-stuck-because = застревает на { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] не решено: всё ещё меняется между { $low } и { $high }; { $seen }
        [explained] не выучено: R² всё ещё меняется между { $low } и { $high }; { $seen }
       *[loss] не решено: { $share }, но потери всё ещё меняются между { $low } и { $high }; { $seen }
    }
verdict-learning = ещё не готово: { $share } на шаге { $step }, потери ещё падают
verdict-worse = неудача, { $share }: потери выросли с { $first } до { $last }
verdict-diverged = расходится на шаге { $step }: числа уже не конечны

fit-verdict-solves-from-the-start = подходит сразу: R² { $share }
fit-verdict-solves = выучено: R² { $share }, выше { $solved } с шага { $step }
fit-verdict-noise-left = выучено: R² { $share }, в остатке нет закономерности
fit-verdict-unsolved = не выучено к шагу { $step }: R² { $share }
fit-verdict-unsolved-with = не выучено к шагу { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = застревает на R² { $share }: { $reason }
fit-verdict-learning = ещё не готово: R² { $share } на шаге { $step }, потери ещё падают
fit-verdict-worse = неудача: потери выросли с { $first } до { $last }

reason-never-bent = без изгиба любая глубина даёт одну прямую
reason-never-bent-borders = без изгиба при любой глубине границы прямые
reason-no-gradient = градиент каждого веса в точности равен 0
reason-output-biases = меняются лишь смещения выхода
reason-units =
    { $which ->
        [both] оба нейрона
        [all]
            { $count ->
                [one] все { $digits } нейрон
                [few] все { $digits } нейрона
               *[many] все { $digits } нейронов
            }
       *[some]
            { $count ->
                [1] нейрон { $units }
                [one] нейроны { $units }
                [few] нейроны { $units }
               *[many] нейроны { $units }
            }
    }
reason-equal-units = { reason-units } слоя { $layer } одинаковы и такими остаются
reason-dead-units =
    { $count ->
        [1] { reason-units } слоя { $layer } мёртв, плоский для всех точек
        [one] { reason-units } слоя { $layer } мертвы, плоские для всех точек
        [few] { reason-units } слоя { $layer } мертвы, плоские для всех точек
       *[many] { reason-units } слоя { $layer } мертвы, плоские для всех точек
    }
reason-sparse-units =
    { $count ->
        [1] { reason-units } слоя { $layer } редко активен: 0 для { $share } точек
        [one] { reason-units } слоя { $layer } редко активны: 0 для { $share } точек
        [few] { reason-units } слоя { $layer } редко активны: 0 для { $share } точек
       *[many] { reason-units } слоя { $layer } редко активны: 0 для { $share } точек
    }
reason-saturated-units =
    { $count ->
        [1] { reason-units } слоя { $layer } насыщен для { $share } точек
        [one] { reason-units } слоя { $layer } насыщены для { $share } точек
        [few] { reason-units } слоя { $layer } насыщены для { $share } точек
       *[many] { reason-units } слоя { $layer } насыщены для { $share } точек
    }
reason-vanishing-gradient = в начале градиент весов слоя 1 равен { $first }, последнего слоя — { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } равно { $right }
speech-is-about = { $left } примерно равно { $right }
speech-and-equals = { $left }, а это равно { $right }
speech-and-is-about = { $left }, а это примерно равно { $right }
speech-plus = { $left } плюс { $right }
speech-minus = { $left } минус { $right }
speech-times = { $left } умножить на { $right }
speech-negative = минус { $inside }
speech-quantity = { $sum } в скобках
speech-rest = { $told }, вместе { $total }
speech-divided-by = { $top } делить на { $bottom },
speech-divided-by-sum = { $top } делить на сумму { $bottom },
speech-power = e в степени { $exponent }
speech-square = { $inside } в квадрате
speech-total = сумма по всем выходам { $inside }
speech-logarithm = натуральный логарифм от { $argument }
speech-derivative = дэ L по дэ { $by }
speech-slope = наклон { $function } в точке { $argument }
speech-call = { $function } от { $argument }
speech-call-leaky = { $function } от { $argument }, { $leak }
speech-of-layer = { $symbol } слоя { $layer }
speech-delta = дельта
speech-loss = L

aloud-is = равно
aloud-is-about = примерно равно
aloud-less-than = меньше
aloud-times = умножить на
aloud-plus = плюс
aloud-minus = минус
aloud-divided-by = делить на
aloud-squared = {" "}в квадрате
aloud-minus-logarithm = минус натуральный логарифм
aloud-determinant = дет W
aloud-delta = дельта
aloud-decimal = { $whole } запятая { $decimals }
aloud-percent =
    { COUNT($number) ->
        [one] { $number } процент
        [few] { $number } процента
        [many] { $number } процентов
       *[other] { $number } процента
    }
aloud-power-of-ten = десять в степени { $exponent }
aloud-times-power = { $number } умножить на { $power }

neuron-of-layer = нейрон { $neuron } слоя { $layer }
two-neurons-of-layer = нейроны { $first } и { $second } слоя { $layer }
neurons-of-layer = нейроны с { $first } по { $last } слоя { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } = { $number }
part-layer = Слой { $owner }: { $numbers }.
part-mean = Среднее по всем точкам, слой { $owner }: { $numbers }.
part-stage = Во что превращены градиенты, слой { $owner }: { $numbers }.
part-after = После шага, слой { $owner }: { $numbers }.
part-batch = Мини-батч { $owner }: { $numbers }.
part-step = Шаг { $owner }: { $numbers }.
part-network = Сеть { $owner }: { $numbers }.
part-line = Прямая { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = градиент по { $what }
number-input = вход
number-slope = наклон
number-nudge-score = сдвиг z
number-nudge-probability = изменение вероятности
number-nudge-output = изменение выхода
number-nudge-loss = изменение потерь
number-nudge-ratio = изменение потерь на единицу z
number-nudge-step = шаг сдвига
number-contribution = вклад
number-message = сообщение
number-rest = все остальные
number-probability = вероятность { $of }
number-probability-of-class = вероятность { $of } класса { $label }
number-target = целевое значение { $of }
number-score = оценка
number-loss = потери
number-the-loss = потери
number-of-points = число точек
number-points = точки
number-accuracy = доля верных ответов по всем точкам
number-mean-loss = средние потери по всем точкам
number-missing-to-all-points = не хватает до всех точек
number-missing-to-all = не хватает до всех
number-right = верно
number-line-right = верно для прямой { $line }
number-the-determinant = определитель
number-determinant-of = det { $matrix }
number-line-factor = коэффициент прямой
number-line-constant = постоянная прямой
number-z-along-curve = z вдоль кривой
number-stretch = растяжение
number-stretch-of = { $stretch } { $matrix }
number-step = шаг
number-still-wrong = точки с неверным ответом
number-gradient-norm = норма градиента
number-gradient-norm-of-layer = норма градиента слоя { $layer }
number-right-at-end = верно в конце
number-the-solving-step = первый шаг, на котором задача решена
number-solving-step = первый шаг с решением задачи
number-flat-units = плоские нейроны
number-largest-z = наибольшее z по всем точкам
number-starts-that-solve = старты, решающие задачу
number-factor-to-layer = множитель от слоя выше
number-factor = множитель
number-best-line-right = верно для лучшей прямой
number-share-of-units = доля таких нейронов
number-share = доля
number-slope-of-loss = наклон функции потерь
number-the-largest-gradient = наибольший градиент
number-largest-gradient = наибольший градиент
number-step-of = преобразованный градиент по { $what }
number-share-of-velocity = доля импульса, которая сохраняется
number-velocity-before = прежний импульс
number-new = новое { $name }
number-learning-rate = скорость обучения
number-rate = скорость
number-loss-after-it = потери после него
number-mean-gradient-of = средний градиент по { $what }
number-batch-mean = среднее мини-батча
number-gap = разница
number-times-as-steep = во сколько раз круче
number-gradient-length = длина градиента
number-step-length = длина шага
number-lower-until = расстояние, до которого потери меньше
number-lowest-answer = наименьшая вероятность класса 1
number-highest-answer = наибольшая вероятность класса 1
number-spread-of-inputs = наибольшая разница во входе последнего слоя
number-loss-after = потери после шага
number-gap-to-promise = разница между изменением и обещанным
number-promised-change = обещанное изменение
number-change = изменение
number-the-bound-of-differences = граница всех относительных разностей
number-bound-of-differences = граница всех относительных разностей
number-passes = прямые проходы
number-products = умножения
number-products-forward = умножения прямого прохода
number-products-back = умножения обратного прохода
number-parameters = параметры
number-by-nudging = умножения методом разностей
number-by-backpropagation = умножения при обратном распространении
number-times = во сколько раз больше методом разностей
number-size-of-delta = величина дельты
number-factor-in-all = множитель от выхода до слоя 1
number-path-start = дельта на выходе пути
number-path-weight = вес пути
number-path-slope = наклон на пути
number-path-product = произведение вдоль пути
number-path-weights = произведение весов пути
number-path-slopes = произведение наклонов пути
number-steepest-slope = самый крутой наклон кривой
number-median-slope = медианный наклон
number-median-z = z медианного наклона
number-largest-slope = наибольший наклон на пути
number-weights-change = изменение весов
number-the-largest-difference = наибольшая относительная разность
number-largest-difference = наибольшая относительная разность


## Title: what the film is about

film-untitled = Нейронная сеть: число за числом

title-shape =
    { $inputs ->
        [one] { $inputs_spelled } число на входе
        [few] { $inputs_spelled } числа на входе
       *[many] { $inputs_spelled } чисел на входе
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] { $hidden_spelled } скрытый слой из одного нейрона
               *[no] { $hidden_spelled } скрытый слой
            }
        [few]
            { $narrow ->
                [yes] { $hidden_spelled } скрытых слоя по одному нейрону
               *[no] { $hidden_spelled } скрытых слоя
            }
       *[many]
            { $narrow ->
                [yes] { $hidden_spelled } скрытых слоёв по одному нейрону
               *[no] { $hidden_spelled } скрытых слоёв
            }
    }, { $outputs ->
        [one] { $outputs_spelled } число на выходе
        [few] { $outputs_spelled } числа на выходе
       *[many] { $outputs_spelled } чисел на выходе
    }; между ними { $activations }.
title-activations =
    { $count ->
        [one] { $spelled } активация
        [few] { $spelled } активации
       *[many] { $spelled } активаций
    }
title-classes =
    { $outputs ->
        [1] Выход — это оценка класса { $label }, а не копия входа.
        [one] { $outputs_spelled } выход — это оценки классов, а не копия входа.
        [few] { $outputs_spelled } выхода — это оценки классов, а не копия входа.
       *[many] { $outputs_spelled } выходов — это оценки классов, а не копия входа.
    }
title-probabilities =
    { $outputs ->
        [1] Выход — это вероятность класса { $label }, а не копия входа.
       *[other] Каждый выход — это вероятность своего класса, а не копия входа.
    }
title-numbers =
    { $outputs ->
        [1] Выход — одно число, оно должно быть близко к целевому значению.
        [one] { $outputs_spelled } выход — это числа, они должны быть близки к целевым значениям.
        [few] { $outputs_spelled } выхода — это числа, они должны быть близки к целевым значениям.
       *[many] { $outputs_spelled } выходов — это числа, они должны быть близки к целевым значениям.
    }
title-outputs-bend =
    { $outputs ->
        [1] На выходе: { $activation }.
       *[other] На выходах: { $activation }.
    }
title-motion-title = Появляется заголовок: { $title }.
title-motion-title-and-subtitle = Появляется заголовок: { $title }. { $subtitle }
title-motion-shape = Под заголовком появляется сеть, слой за слоем, в виде кружков, от входа к выходу: { $widths }.
title-motion-shape-and-inputs = Под заголовком появляется сеть, слой за слоем, в виде кружков, от входа к выходу: { $widths }. Входы: { $names }.
title-motion-classes = У выходов появляются имена классов.
title-motion-named-classes = У выходов появляются имена классов: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Выход загорается, рядом с ним буква его целевого значения.
       *[other] Выходы загораются, рядом с каждым буква его целевого значения.
    }


## Forward propagation

forward-heading = Прямое распространение
forward-opening = Ребро умножает на свой вес. Нейрон прибавляет своё смещение.

forward-opening-no-bias = Ребро умножает на свой вес. Нейрон складывает то, что пришло: смещения у него нет.
forward-some-no-bias =
    { $several ->
        [no] У слоя { $layers } нет смещения.
       *[yes] У слоёв { $layers } нет смещения.
    }
forward-opening-wide = В широких слоях показаны не все нейроны; остальные тоже входят в каждую сумму.
forward-opening-picture = Входы — это пиксели картинки. В широких слоях показаны не все нейроны.
forward-point-enters = На вход подаётся пример: { $values }, класс { $label }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] На вход подаётся пример: { $values }. Целевое значение: { $targets }.
       *[other] На вход подаётся пример: { $values }. Целевые значения: { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] На вход подаётся пример. Целевое значение: { $targets }.
       *[other] На вход подаётся пример, у каждого выхода своё целевое значение.
    }
forward-sample-enters = На вход подаётся пример, класс { $label }.
forward-picture-enters =
    { $values ->
        [standard]
            { COUNT($pixels) ->
                [one] На входе картинка, класс { $label }: { $pixels } нормированный пиксель, от { $low } до { $high }.
                [few] На входе картинка, класс { $label }: { $pixels } нормированных пикселя, от { $low } до { $high }.
               *[many] На входе картинка, класс { $label }: { $pixels } нормированных пикселей, от { $low } до { $high }.
            }
       *[unit]
            { COUNT($pixels) ->
                [one] На входе картинка, класс { $label }: { $pixels } пиксель, каждый от { $low } до { $high }.
                [few] На входе картинка, класс { $label }: { $pixels } пикселя, каждый от { $low } до { $high }.
               *[many] На входе картинка, класс { $label }: { $pixels } пикселей, каждый от { $low } до { $high }.
            }
    }
forward-first-neuron =
    { $inputs ->
        [1] Первый нейрон берёт вес, умноженный на вход, и прибавляет смещение.
       *[other] Первый нейрон складывает веса, умноженные на входы, и смещение.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Первый нейрон берёт вес, умноженный на вход.
       *[other] Первый нейрон складывает веса, умноженные на входы.
    }
forward-later-layer =
    { $inputs ->
        [1] Слой { $layer } делает то же с выходом слоя { $below }.
       *[other] Слой { $layer } делает то же с выходами слоя { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] Ещё { $spelled } нейрон: то же самое, но со своими весами.
        [few] Ещё { $spelled } нейрона: то же самое, но со своими весами.
       *[many] Ещё { $spelled } нейронов: то же самое, но со своими весами.
    }
forward-next-neuron =
    { $neuron ->
        [2] У второго нейрона свои веса.
       *[3] У третьего нейрона свои веса.
    }
forward-identity = Тождественная функция не меняет сумму: a = z.
forward-bends = Затем сумма изгибается: a — это { $activation } от z.
forward-scores-softmax = На выходах нет изгиба: их суммы — это оценки классов.
forward-scores-sigmoid = Выход складывает так же: его сумма — оценка класса { $label }.
forward-predicts-softmax = Softmax превращает оценки в вероятности.
forward-predicts-sigmoid = Сигмоида превращает оценку в вероятность класса { $label }.
forward-scores-sigmoids = Выходы складывают так же: каждая сумма — оценка одного класса.
forward-predicts-sigmoids = Каждая сигмоида даёт вероятность своего класса; в сумме они не обязаны давать 1.
forward-scores-one = Выход складывает так же.
forward-scores-several = Выходы складывают так же.
forward-predicts-probability = Сигмоида превращает сумму в вероятность.
forward-predicts-probabilities = Каждая сигмоида превращает свою сумму в вероятность.
forward-bends-into-zero-one = Сигмоида изгибает каждую сумму в выход от 0 до 1.
forward-bends-into-minus-one-one = tanh изгибает каждую сумму в выход от −1 до 1.
forward-says-score = Изгиба здесь нет: выход — это сама оценка.
forward-says-scores = Изгиба здесь нет: каждый выход — это сама оценка.
forward-loss = Потери — это −ln вероятности верного класса.
forward-loss-of-answers = Потери — сумма −ln вероятностей, которые выходы дают своим верным ответам, да или нет.
forward-loss-of-shares = Потери — это −ln от p и от 1 − p, взятые в долях целевого значения: y и 1 − y.
forward-loss-of-shares-several = Каждый выход добавляет −ln от p и от 1 − p, взятые в долях своей цели: y и 1 − y.
forward-loss-squared = Потери — половина квадрата расстояния от выхода до целевого значения.
forward-loss-squared-several = Потери — половина суммы квадратов расстояний от выходов до целевых значений.
forward-motion-network = Сеть появляется слой за слоем, от входа к выходу, каждый нейрон соединён со всеми в следующем слое. Рёбра с отрицательным весом нарисованы пунктиром.
forward-motion-feed = Числа примера входят во входные нейроны.
forward-motion-feed-named = Числа примера входят во входные нейроны: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Импульс бежит по ребру от входа в { $neurons }.
               *[other] Импульсы бегут по рёбрам от входа в { $neurons }.
            }
       *[other] Импульсы бегут по рёбрам от входов в { $neurons } и складываются.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Импульс бежит по ребру из слоя { $below } в { $neurons }.
               *[other] Импульсы бегут по рёбрам из слоя { $below } в { $neurons }.
            }
       *[other] Импульсы бегут по рёбрам из слоя { $below } в { $neurons } и складываются.
    }
forward-motion-bend = Внимание на { $neurons }: точка скользит по кривой { $activation } от z до высоты a.
forward-motion-predict =
    { $outputs ->
        [1] У выхода появляется его вероятность.
       *[other] У выходов появляются их вероятности.
    }
forward-motion-say =
    { $outputs ->
        [1] В выходе появляется число, которое он выдаёт.
       *[other] В выходах появляются числа, которые они выдают.
    }
forward-motion-loss =
    { $outputs ->
        [1] У выхода появляются потери.
       *[other] У выходов появляются потери.
    }


## Backpropagation

backward-heading = Обратное распространение
backward-opening = Теперь назад: как потери зависят от каждого числа?
backward-nudge =
    { $score ->
        [yes] Сдвинем оценку на { $step } вниз и вверх: отношение сдвигов потерь и оценки равно { $ratio }.
       *[no] Сдвинем сумму z на { $step } вниз и вверх: отношение сдвигов потерь и суммы равно { $ratio }.
    }
backward-delta-softmax = При всё меньших сдвигах это отношение — ∂L/∂z, или δ: вероятность минус цель.
backward-delta-sigmoid = При всё меньших сдвигах это отношение — ∂L/∂z, или δ: вероятность минус цель.
backward-delta-squared = При всё меньших сдвигах это отношение — ∂L/∂z, или δ: выход минус цель, умножить на наклон.
backward-delta-linear = Это отношение, ∂L/∂z, обозначают δ. Если выход — это z, то δ — выход минус цель.
backward-long-way-softmax = Длинный путь даёт то же: ∂L/∂p умножить на наклон softmax.
backward-long-way-sigmoid = Длинный путь: ∂L/∂p — это p − y делить на p (1 − p), наклон — p (1 − p); остаётся p − y.
backward-long-way-squared = Два множителя: ∂L/∂a — выход минус цель; наклон говорит, как a меняется вместе с z.
backward-long-way-linear = Два множителя: ∂L/∂a — выход минус цель, а наклон функции a = z равен 1.
backward-bias = Смещение прибавляется прямо к z: его градиент — сама δ.
backward-weights = Градиент веса: δ в конце ребра умножить на значение в начале.
backward-weights-of-layer = Веса слоя { $layer }: снова δ умножить на то, что пришло.
backward-zeros = Все δ слоя { $layer } равны 0, и отсюда назад все градиенты тоже.
backward-messages = Каждая δ идёт назад, умноженная на вес, и всё складывается.
backward-message = δ идёт назад, умноженная на вес своего ребра.
backward-chain =
    { $paths ->
        [1] Цепное правило: умножаем вдоль пути; путь сюда один, складывать нечего.
        [2] Цепное правило: умножаем вдоль пути; сюда ведут два пути, складываем их.
        [3] Цепное правило: умножаем вдоль пути; сюда ведут три пути, складываем их.
        [4] Цепное правило: умножаем вдоль пути; сюда ведут четыре пути, складываем их.
        [one] Цепное правило: умножаем вдоль пути; сюда ведёт { $spelled } путь, складываем их.
        [few] Цепное правило: умножаем вдоль пути; сюда ведут { $spelled } пути, складываем их.
       *[many] Цепное правило: умножаем вдоль пути; сюда ведут { $spelled } путей, складываем их.
    }
backward-whole-chain = По нейрону в слое, путь один: градиент первого веса — произведение всех множителей на нём.
backward-next-layer = Слоем ниже: те же два действия.
backward-other-neurons = Остальные делают то же.
backward-next-neuron =
    { $neuron ->
        [2] Второй нейрон делает то же.
       *[3] Третий нейрон делает то же.
    }
backward-flat = Кривая здесь плоская, наклон { $slope }: градиент не проходит.
backward-nearly-flat = Кривая здесь почти плоская, наклон { $slope }: проходит мало.
backward-slope = Теперь умножаем на наклон кривой здесь: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] То же действие говорит, как потери зависят от входа.
               *[other] То же действие говорит, как потери зависят от входов.
            }
       *[other]
            { $inputs ->
                [1] Такая же сумма говорит, как потери зависят от входа.
               *[other] Такая же сумма говорит, как потери зависят от входов.
            }
    }
backward-check-below = Каждый параметр сдвинут вверх и вниз: ошибка меньше { $bound }.
backward-check-off = Каждый параметр сдвинут вверх и вниз: ошибка { $worst }!
backward-motion-recall = Сразу появляется законченный прямой проход.
backward-motion-long-way = Выписан более длинный путь: производная по вероятности умножить на наклон { $output }.
backward-motion-long-way-squared = Выписаны два множителя: производная по выходу и наклон { $output }.
backward-motion-nudge = Оценка сдвигается вниз и вверх на линейке своего изменения; под ней, на линейках того же масштаба, следом движутся вероятность и потери.
backward-motion-nudge-output = Сумма z сдвигается вниз и вверх на линейке своего изменения; под ней, на линейках того же масштаба, следом движутся выход и потери.
backward-motion-bias =
    { $outputs ->
        [1] Стрелка указывает на дельту выхода.
       *[other] Стрелки указывают на дельты выходов.
    }
backward-motion-chain =
    { $paths ->
        [1] Загорается путь от потерь до { $weight }.
       *[other] Один за другим загораются пути от потерь до { $weight }.
    }
backward-motion-delta =
    { $outputs ->
        [1] На выходе появляется дельта: вероятность минус цель.
       *[other] На каждом выходе появляется дельта: вероятность минус цель.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] На выходе появляется дельта: выход минус цель, умножить на наклон.
       *[other] На каждом выходе появляется дельта: выход минус цель, умножить на наклон.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] На выходе появляется дельта: выход минус цель.
       *[other] На каждом выходе появляется дельта: выход минус цель.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Импульс бежит по ребру назад, из слоя 1 ко входу.
               *[other] Импульсы бегут по рёбрам назад, из слоя 1 ко входам.
            }
       *[other]
            { $inputs ->
                [1] Импульсы бегут по рёбрам назад, из слоя 1 ко входу, и складываются.
               *[other] Импульсы бегут по рёбрам назад, из слоя 1 ко входам, и складываются.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Импульс бежит по ребру назад, из слоя { $above } в { $neurons }.
               *[other] Импульсы бегут по рёбрам назад, из слоя { $above } в { $neurons }.
            }
       *[other] Импульсы бегут по рёбрам назад, из слоя { $above } в { $neurons }, и складываются.
    }
backward-motion-slope = Внимание на { $neurons }: сумма умножается на наклон кривой, получается дельта.
backward-motion-gradients =
    { $edges ->
        [1] На ребре в слой { $layer } вес уступает место своему градиенту, который там и остаётся.
       *[other] На рёбрах в слой { $layer } веса уступают место своим градиентам, которые там и остаются.
    }
backward-motion-check = Появляется значок проверки градиента.


## Data: the points, and how far straight lines get

data-heading = Разделит ли классы одна прямая?
data-heading-pairs = Разделят ли классы прямые?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Класс { $label }: { $digits } точка, на рисунке треугольники.
                [few] Класс { $label }: { $digits } точки, на рисунке треугольники.
               *[many] Класс { $label }: { $digits } точек, на рисунке треугольники.
            }
        [diamond]
            { $count ->
                [one] Класс { $label }: { $digits } точка, на рисунке ромбы.
                [few] Класс { $label }: { $digits } точки, на рисунке ромбы.
               *[many] Класс { $label }: { $digits } точек, на рисунке ромбы.
            }
        [square]
            { $count ->
                [one] Класс { $label }: { $digits } точка, на рисунке квадраты.
                [few] Класс { $label }: { $digits } точки, на рисунке квадраты.
               *[many] Класс { $label }: { $digits } точек, на рисунке квадраты.
            }
       *[disc]
            { $count ->
                [one] Класс { $label }: { $digits } точка, на рисунке кружки.
                [few] Класс { $label }: { $digits } точки, на рисунке кружки.
               *[many] Класс { $label }: { $digits } точек, на рисунке кружки.
            }
    }
data-try-horizontal = Возьмём одну прямую. Сначала горизонтальную: ведём её вверх.
data-try-diagonal = Теперь наклонную: ведём её так же.
data-right-for-all = В лучшем положении она верна для всех точек.
data-right-at-best = В лучшем положении верно { $share }. Ошибки отмечены крестиками.
data-one-side-at-best = В лучшем положении все точки по одну сторону: верно { $share }.
data-compared-at-best =
    { $compared ->
        [better] В лучшем положении результат лучше: верно { $share }.
        [worse] В лучшем положении результат хуже: верно { $share }.
       *[same] В лучшем положении результат не лучше: верно { $share }.
    }
data-every-direction = Теперь все направления, каждое в лучшем положении.
data-best-of-all =
    { $count ->
        [one] Из { $digits } прямой (все способы разделить точки) лучшая даёт { $share }.
        [few] Из { $digits } прямых (все способы разделить точки) лучшая даёт { $share }.
       *[many] Из { $digits } прямых (все способы разделить точки) лучшая даёт { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] Из { $digits } проверенной прямой лучшая даёт { $share }.
        [few] Из { $digits } проверенных прямых лучшая даёт { $share }.
       *[many] Из { $digits } проверенных прямых лучшая даёт { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Любая прямая между точками уступает той, что оставляет все по одну сторону: { $share }.
       *[no] Любая проверенная прямая между точками уступает той, что оставляет все по одну сторону: { $share }.
    }
data-one-class = Все точки одного класса { $label }: разделять нечего.
data-separable = Одной прямой достаточно: она разделяет классы.
data-not-separable =
    { $mixed ->
        [yes] Ни прямая, ни изгиб эти классы не разделят: точки обоих лежат в одном месте.
       *[no] Ни одна прямая не разделяет эти классы. Нужен изгиб.
    }
data-none-found =
    { $count ->
        [one] Ни одна из { $digits } прямой не разделяет эти классы.
        [few] Ни одна из { $digits } прямых не разделяет эти классы.
       *[many] Ни одна из { $digits } прямых не разделяет эти классы.
    }
data-first-pair = У прямой две стороны, а классов { $spelled }. Берём их по два: сначала классы { $first } и { $second }.
data-other-pair = Теперь классы { $first } и { $second }, по всем направлениям.
data-pair-parted = Эту пару прямая разделяет: все точки верны.
data-pair-not-parted =
    { $mixed ->
        [yes] Классы { $first } и { $second } не разделит ни прямая, ни изгиб: точки обоих лежат в одном месте.
       *[no] Классы { $first } и { $second } не разделяет ни одна прямая. Нужен изгиб.
    }
data-pair-none-found = Ни одна из проверенных прямых не разделяет классы { $first } и { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Никакие два класса прямая не разделяет. Некоторые их точки лежат в одном месте.
               *[no] Никакие два класса прямая не разделяет. Нужен изгиб.
            }
       *[some]
            { $mixed ->
                [yes] Пар классов { $pairs }, из них прямая не разделяет { $left }. Некоторые точки лежат в одном месте.
               *[no] Пар классов { $pairs }, из них прямая не разделяет { $left }. Нужен изгиб.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Ни одна из проверенных прямых не разделяет никакие два класса.
       *[some] Пар классов { $pairs }, из них ни одна проверенная прямая не разделяет { $left }.
    }
data-every-pair-parted = Любые два класса разделяет прямая.
data-every-pair-vote = Голосование этих прямых верно для каждой точки. Сеть должна найти свои границы сама.
data-all-parted = Прямые границы разделяют сразу все классы, их { $spelled }: изгиб не нужен.
data-motion-scatter =
    { $sign ->
        [triangle] Появляются точки класса { $label }, они нарисованы треугольниками.
        [diamond] Появляются точки класса { $label }, они нарисованы ромбами.
        [square] Появляются точки класса { $label }, они нарисованы квадратами.
       *[disc] Появляются точки класса { $label }, они нарисованы кружками.
    }
data-motion-slide = Прямая одного направления движется через точки и останавливается там, где верных ответов больше всего.
data-motion-judge = Стороны прямой получают свои классы; точки с неверным ответом зачёркиваются.
data-motion-turn = Прямая поворачивается через все направления; лучшая доля верных для каждого становится кривой.
data-motion-conclude = Показано, чего не хватает до прямой, разделяющей классы.
data-motion-turn-pair = Остаются только точки классов { $first } и { $second }; прямая поворачивается через все направления, и лучшая доля верных для каждого становится кривой.
data-motion-conclude-borders = Все точки возвращаются, и каждое место получает класс с наибольшей оценкой, границы между классами прямые.
data-motion-conclude-pairs = Все точки возвращаются, и с ними лучшая прямая для каждых двух классов.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Подойдёт ли к точкам плоскость?
       *[line] Подойдёт ли к точкам прямая?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } точка: двум её входам отвечает число y, показанное цветом.
                [few] { $digits } точки: каждой паре входов отвечает число y, показанное цветом.
               *[many] { $digits } точек: каждой паре входов отвечает число y, показанное цветом.
            }
       *[line]
            { $count ->
                [one] { $digits } точка: её входу x₁ отвечает число y.
                [few] { $digits } точки: каждому входу x₁ отвечает число y.
               *[many] { $digits } точек: каждому входу x₁ отвечает число y.
            }
    }
fit-data-mean = Самый простой ответ — среднее, { $mean }: его потери, половина среднего квадрата ошибки, — это { $loss }.
fit-data-best =
    { $shape ->
        [plane] Лучшая плоскость по наименьшим квадратам: потери { $loss }. Она объясняет { $share } дисперсии.
       *[line] Лучшая прямая по наименьшим квадратам: потери { $loss }. Она объясняет { $share } дисперсии.
    }
fit-data-exact =
    { $shape ->
        [plane] Она проходит через все точки: плоскости достаточно.
       *[line] Она проходит через все точки: прямой достаточно.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Остаётся { $share }, и над входами видна закономерность: одной плоскости мало. Нужен изгиб.
       *[line] Остаётся { $share }, и в этом есть закономерность: одной прямой мало. Нужен изгиб.
    }
fit-data-enough =
    { $shape ->
        [plane] Остаётся { $share }, и закономерности в этом не видно: плоскости достаточно.
       *[line] Остаётся { $share }, и закономерности в этом не видно: прямой достаточно.
    }
fit-data-open =
    { $shape ->
        [plane] Остаётся { $share }: точек слишком мало, чтобы сказать, нужен ли изгиб.
       *[line] Остаётся { $share }: точек слишком мало, чтобы сказать, нужен ли изгиб.
    }
label-mean = среднее
label-best-affine =
    { $shape ->
        [plane] лучшая плоскость
       *[line] лучшая прямая
    }
    .short = лучшая
label-explained-rule = R² = 1 − потери ÷ потери среднего
label-height = { $letters }, линия через { $step }
    .short = { $letters }: через { $step }
number-mean-of-y = среднее y
number-loss-of-mean = потери среднего
number-loss-of-best = потери лучшего приближения
number-explained-by-best = R² лучшего приближения
number-left-by-best = 1 − R² лучшего приближения
fit-data-motion-scatter =
    { $shape ->
        [plane] Точки появляются на плоскости двух входов, цвет показывает их числа.
       *[line] Точки появляются слева направо, каждая на высоте своего числа.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Цвет среднего заполняет плоскость. R² — это единица минус отношение потерь к потерям среднего.
       *[line] На уровне среднего проводится горизонталь, от каждой точки к ней — отрезок. R² — это единица минус отношение потерь к потерям среднего.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Горизонтальная плоскость наклоняется и становится лучшей; её линии уровня прямые.
       *[line] Горизонталь поворачивается и становится лучшей прямой, отрезки следуют за ней.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Ответы плоскости нанесены против целевых значений: верно то, что лежит на диагонали.
       *[line] Отрезки переходят на отдельный график над тем же входом, прямая на нём горизонтальна.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Как сеть строит число
fit-plane-opening =
    { $shape ->
        [plane] Числа, которым надо научиться, показаны цветом. Как сеть ({ $moment }) строит свои?
       *[line] Числа, которым надо научиться, над x₁. Как сеть ({ $moment }) строит свою кривую?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [1] Нейрон слоя { $layer } начинает с плоскости: z = w₁ x₁ + w₂ x₂ + b.
                [one] Слой { $layer }, { $digits } нейрон: каждый начинает с плоскости, z = w₁ x₁ + w₂ x₂ + b.
                [few] Слой { $layer }, { $digits } нейрона: каждый начинает с плоскости, z = w₁ x₁ + w₂ x₂ + b.
               *[many] Слой { $layer }, { $digits } нейронов: каждый начинает с плоскости, z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [1] Нейрон слоя { $layer } начинает с прямой: z = w x₁ + b.
                [one] Слой { $layer }, { $digits } нейрон: каждый начинает с прямой, z = w x₁ + b.
                [few] Слой { $layer }, { $digits } нейрона: каждый начинает с прямой, z = w x₁ + b.
               *[many] Слой { $layer }, { $digits } нейронов: каждый начинает с прямой, z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [1] Нейрон слоя { $layer } складывает выходы нижнего слоя, умноженные на веса: z.
        [one] Слой { $layer }, { $digits } нейрон: каждый складывает выходы нижнего слоя, умноженные на веса: z.
        [few] Слой { $layer }, { $digits } нейрона: каждый складывает выходы нижнего слоя, умноженные на веса: z.
       *[many] Слой { $layer }, { $digits } нейронов: каждый складывает выходы нижнего слоя, умноженные на веса: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Изгиб: { $activation } делает a из каждого z. Совсем плоских больше нет.
               *[line] Изгиб: { $activation } делает a из каждого z. Совсем прямых больше нет.
            }
        [some] Изгиб: { $activation } делает a из каждого z. Между точками изгиб есть у { $digits } из { $all }.
       *[none] { $activation } делает a из каждого z, но между точками изгиба ни у кого нет.
    }
fit-plane-bend-again = Снова { $activation } делает a из каждого z.
number-bent = изогнутые нейроны
fit-plane-unbent =
    { $shape ->
        [plane] Тождественная функция ничего не изгибает: a = z, плоскости остаются плоскостями.
       *[line] Тождественная функция ничего не изгибает: a = z, прямые остаются прямыми.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [1] Выход умножает её на свой вес: если он меньше нуля, она переворачивается.
                [one] Выход умножает каждую на свой вес: если он меньше нуля, она переворачивается.
                [few] Выход умножает каждую на свой вес: если он меньше нуля, она переворачивается.
               *[many] Выход умножает каждую на свой вес: если он меньше нуля, она переворачивается.
            }
       *[line]
            { $count ->
                [1] Выход умножает кривую на свой вес: если он меньше нуля, она переворачивается.
                [one] Выход умножает каждую кривую на свой вес: если он меньше нуля, она переворачивается.
                [few] Выход умножает каждую кривую на свой вес: если он меньше нуля, она переворачивается.
               *[many] Выход умножает каждую кривую на свой вес: если он меньше нуля, она переворачивается.
            }
    }
fit-plane-add = И складывает: сначала своё смещение, { $bias }, затем одну за другой.
fit-plane-add-no-bias = И складывает одну за другой: смещения нет.
fit-plane-output = Наконец, сумму изгибает { $name } самого выхода.
fit-plane-explains =
    { $shape ->
        [plane] Сумма — это ответ. Она объясняет { $share } дисперсии, { $compared ->
            [more] больше
           *[less] меньше
        }, чем лучшая плоскость: { $line }.
       *[line] Сумма — это ответ. Она объясняет { $share } дисперсии, { $compared ->
            [more] больше
           *[less] меньше
        }, чем лучшая прямая: { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Сумма — это ответ. Она объясняет { $share } дисперсии, как и лучшая плоскость.
       *[line] Сумма — это ответ. Она объясняет { $share } дисперсии, как и лучшая прямая.
    }
fit-plane-no-better-than-mean = Сумма — это ответ. Дисперсию она не объясняет: одно среднее не хуже.
number-explained = R²
fit-plane-motion-sums = Суммы z слоя { $layer } нарисованы над входами, по картинке на нейрон.
fit-plane-motion-bend = На каждой картинке слоя { $layer } z изгибается в a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Каждая карта умножается на свой выходной вес, он появляется над ней.
       *[line] Каждая кривая умножается на свой выходной вес; выше нуля она сплошная, ниже нуля пунктирная.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Большая карта начинает со смещения; одна за другой карты загораются и прибавляются к ней.
       *[line] Большая кривая начинает горизонтально, со смещения; одна за другой кривые загораются и прибавляются к ней.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Большая карта начинает с нуля; одна за другой карты загораются и прибавляются к ней.
       *[line] Большая кривая начинает горизонтально, с нуля; одна за другой кривые загораются и прибавляются к ней.
    }
fit-plane-motion-output = Сумма изгибается в ответ выхода.
fit-plane-motion-errors =
    { $shape ->
        [plane] У большой карты появляется R²: единица минус отношение потерь к потерям среднего.
       *[line] От каждой точки к кривой растёт отрезок, и появляется R²: единица минус отношение потерь к потерям среднего.
    }


## Plane: how the layers bend the plane

plane-heading = Как слои изгибают плоскость
plane-heading-unbent = Что слои делают с плоскостью
plane-opening = Сеть: { $moment }. Следим за всей плоскостью.
plane-opening-trained = Сеть, обученная до шага { $step }. Следим за всей плоскостью.
plane-onto-line = Слой { $layer }: W переводит плоскость в прямую, нейрон здесь один.
plane-line-into-plane = Слой { $layer }: W снова укладывает прямую в плоскость.
plane-line-onto-line = Слой { $layer }: W растягивает прямую; отрицательное W её ещё и переворачивает.
plane-flattens =
    { $onto ->
        [point] Слой { $layer }: det W — ноль, и W сжимает плоскость в точку.
       *[line] Слой { $layer }: det W — ноль, и W сжимает плоскость в прямую.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Слой { $layer }: W поворачивает плоскость и сохраняет длины.
        [mirrors] Слой { $layer }: W отражает плоскость и сохраняет длины.
       *[stays] Слой { $layer }: W оставляет плоскость как есть.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Слой { $layer }: W отражает, в одном направлении растягивает ({ $long }), в другом сжимает ({ $short }).
       *[other] Слой { $layer }: W в одном направлении растягивает ({ $long }), в другом сжимает ({ $short }).
    }
plane-stretches =
    { $doing ->
        [turns] Слой { $layer }: W поворачивает и растягивает плоскость с коэффициентами { $long } и { $short }.
        [mirrors] Слой { $layer }: W отражает и растягивает плоскость с коэффициентами { $long } и { $short }.
       *[stays] Слой { $layer }: W растягивает плоскость с коэффициентами { $long } и { $short }.
    }
plane-squashes =
    { $doing ->
        [turns] Слой { $layer }: W поворачивает и сжимает плоскость с коэффициентами { $long } и { $short }.
        [mirrors] Слой { $layer }: W отражает и сжимает плоскость с коэффициентами { $long } и { $short }.
       *[stays] Слой { $layer }: W сжимает плоскость с коэффициентами { $long } и { $short }.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Слой { $layer }: W поворачивает и растягивает плоскость с коэффициентом { $factor }.
        [mirrors] Слой { $layer }: W отражает и растягивает плоскость с коэффициентом { $factor }.
       *[stays] Слой { $layer }: W растягивает плоскость с коэффициентом { $factor }.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Слой { $layer }: W поворачивает и сжимает плоскость с коэффициентом { $factor }.
        [mirrors] Слой { $layer }: W отражает и сжимает плоскость с коэффициентом { $factor }.
       *[stays] Слой { $layer }: W сжимает плоскость с коэффициентом { $factor }.
    }
plane-no-shift = Смещение равно нулю: ничего не движется.
plane-shift = Смещение сдвигает всё.
plane-small-shift = Смещение сдвигает всё, но здесь совсем немного.
plane-bend = Изгиб: { $what }.
plane-decides =
    { $count ->
        [1] Теперь решает одна прямая: верно для { $share }, точка всего одна.
        [one] Теперь решает одна прямая: верно для { $share } из { $digits } точки.
        [few] Теперь решает одна прямая: верно для { $share } из { $digits } точек.
       *[many] Теперь решает одна прямая: верно для { $share } из { $digits } точек.
    }
plane-one-side =
    { $count ->
        [1] Всё по одну сторону, класс один: верно для { $share }, точка всего одна.
        [one] Все по одну сторону, класс у всех один: верно для { $share } из { $digits } точки.
        [few] Все по одну сторону, класс у всех один: верно для { $share } из { $digits } точек.
       *[many] Все по одну сторону, класс у всех один: верно для { $share } из { $digits } точек.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] Решает { $spelled } прямая граница: верно для { $share }, точка всего одна.
                [one] Решает { $spelled } прямая граница: верно для { $share } из { $digits } точки.
                [few] Решает { $spelled } прямая граница: верно для { $share } из { $digits } точек.
               *[many] Решает { $spelled } прямая граница: верно для { $share } из { $digits } точек.
            }
        [few]
            { $count ->
                [1] Решают { $spelled } прямые границы: верно для { $share }, точка всего одна.
                [one] Решают { $spelled } прямые границы: верно для { $share } из { $digits } точки.
                [few] Решают { $spelled } прямые границы: верно для { $share } из { $digits } точек.
               *[many] Решают { $spelled } прямые границы: верно для { $share } из { $digits } точек.
            }
       *[many]
            { $count ->
                [1] Решают { $spelled } прямых границ: верно для { $share }, точка всего одна.
                [one] Решают { $spelled } прямых границ: верно для { $share } из { $digits } точки.
                [few] Решают { $spelled } прямых границ: верно для { $share } из { $digits } точек.
               *[many] Решают { $spelled } прямых границ: верно для { $share } из { $digits } точек.
            }
    }
plane-one-region =
    { $count ->
        [1] Всё в одной области, класс один: верно для { $share }, точка всего одна.
        [one] Все в одной области, класс у всех один: верно для { $share } из { $digits } точки.
        [few] Все в одной области, класс у всех один: верно для { $share } из { $digits } точек.
       *[many] Все в одной области, класс у всех один: верно для { $share } из { $digits } точек.
    }
plane-classes-without-points =
    { $count ->
        [1] Классу { $labels } не досталось точек.
        [one] Классам { $labels } не досталось точек.
        [few] Классам { $labels } не досталось точек.
       *[many] Классам { $labels } не досталось точек.
    }
plane-back-with-borders =
    { $borders ->
        [1] Отменяем шаг за шагом: граница идёт следом.
        [one] Отменяем шаг за шагом: границы идут следом.
        [few] Отменяем шаг за шагом: границы идут следом.
       *[many] Отменяем шаг за шагом: границы идут следом.
    }
plane-back-with-line = Отменяем шаг за шагом: прямая идёт следом.
plane-back-with-one-class = Отменяем шаг за шагом: у всех точек один класс.
plane-classes-of-inputs = Снова входы, и у каждого места — класс, который оно получает.
plane-undoing-bends =
    { $curves ->
        [single] В пространстве { $space } граница прямая. Отмена { $activation } изгибает её в кривую.
       *[several] В пространстве { $space } каждая часть границы прямая. Отмена { $activation } изгибает каждую в кривую.
    }
plane-forward-again =
    { $bends ->
        [yes] Ещё раз вперёд: активация изгибает плоскость, и все пронумерованные места попадают на прямую.
       *[no] Ещё раз вперёд: все пронумерованные места попадают на прямую.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [2] Изогнутая плоскость пересекает прямую в двух местах, с разрывами: каждое становится прямой.
                        [3] Изогнутая плоскость пересекает прямую в трёх местах, с разрывами: каждое становится прямой.
                        [4] Изогнутая плоскость пересекает прямую в четырёх местах, с разрывами: каждое становится прямой.
                        [one] Изогнутая плоскость пересекает прямую в { $spelled } месте, с разрывами: место становится прямой.
                        [few] Изогнутая плоскость пересекает прямую в { $spelled } местах, с разрывами: каждое становится прямой.
                       *[many] Изогнутая плоскость пересекает прямую в { $spelled } местах, с разрывами: каждое становится прямой.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [2] Изогнутая плоскость пересекает прямую в двух местах, с разрывами: каждое становится кривой.
                        [3] Изогнутая плоскость пересекает прямую в трёх местах, с разрывами: каждое становится кривой.
                        [4] Изогнутая плоскость пересекает прямую в четырёх местах, с разрывами: каждое становится кривой.
                        [one] Изогнутая плоскость пересекает прямую в { $spelled } месте, с разрывами: место становится кривой.
                        [few] Изогнутая плоскость пересекает прямую в { $spelled } местах, с разрывами: каждое становится кривой.
                       *[many] Изогнутая плоскость пересекает прямую в { $spelled } местах, с разрывами: каждое становится кривой.
                    }
            }
       *[folded]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [one] Изогнутая плоскость сложена и пересекает прямую { $spelled } раз: каждый раз выходит своя прямая.
                        [few] Изогнутая плоскость сложена и пересекает прямую { $spelled } раза: каждый раз выходит своя прямая.
                       *[many] Изогнутая плоскость сложена и пересекает прямую { $spelled } раз: каждый раз выходит своя прямая.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [one] Изогнутая плоскость сложена и пересекает прямую { $spelled } раз: каждый раз выходит своя кривая.
                        [few] Изогнутая плоскость сложена и пересекает прямую { $spelled } раза: каждый раз выходит своя кривая.
                       *[many] Изогнутая плоскость сложена и пересекает прямую { $spelled } раз: каждый раз выходит своя кривая.
                    }
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Изогнутая плоскость — тонкая полоса от A через C до B. Прямая пересекает её дважды: в каждом пересечении лежит целая прямая входов.
       *[curved] Изогнутая плоскость — тонкая полоса от A через C до B. Прямая пересекает её дважды: в каждом пересечении лежит целая кривая входов.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [1] Там одна прямая, здесь тоже одна прямая: на ней обе оценки равны.
                [one] Там одна прямая, здесь { $spelled } прямая: на ней обе оценки равны.
                [2] Там одна прямая, здесь две прямые: на них обе оценки равны.
                [3] Там одна прямая, здесь три прямые: на них обе оценки равны.
                [4] Там одна прямая, здесь четыре прямые: на них обе оценки равны.
                [few] Там одна прямая, здесь { $spelled } прямые: на них обе оценки равны.
               *[many] Там одна прямая, здесь { $spelled } прямых: на них обе оценки равны.
            }
       *[curved]
            { $count ->
                [1] Там одна прямая, здесь одна кривая: на ней обе оценки равны.
                [one] Там одна прямая, здесь { $spelled } кривая: на ней обе оценки равны.
                [2] Там одна прямая, здесь две кривые: на них обе оценки равны.
                [3] Там одна прямая, здесь три кривые: на них обе оценки равны.
                [4] Там одна прямая, здесь четыре кривые: на них обе оценки равны.
                [few] Там одна прямая, здесь { $spelled } кривые: на них обе оценки равны.
               *[many] Там одна прямая, здесь { $spelled } кривых: на них обе оценки равны.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [1] Там одна прямая, здесь тоже одна прямая: на ней вероятность равна одной второй.
                [one] Там одна прямая, здесь { $spelled } прямая: на ней вероятность равна одной второй.
                [few] Там одна прямая, здесь { $spelled } прямые: на них вероятность равна одной второй.
               *[many] Там одна прямая, здесь { $spelled } прямых: на них вероятность равна одной второй.
            }
       *[curved]
            { $count ->
                [1] Там одна прямая, здесь одна кривая: на ней вероятность равна одной второй.
                [one] Там одна прямая, здесь { $spelled } кривая: на ней вероятность равна одной второй.
                [few] Там одна прямая, здесь { $spelled } кривые: на них вероятность равна одной второй.
               *[many] Там одна прямая, здесь { $spelled } кривых: на них вероятность равна одной второй.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [1] Там одна прямая, здесь тоже одна прямая: на ней оценка равна нулю.
                [one] Там одна прямая, здесь { $spelled } прямая: на ней оценка равна нулю.
                [few] Там одна прямая, здесь { $spelled } прямые: на них оценка равна нулю.
               *[many] Там одна прямая, здесь { $spelled } прямых: на них оценка равна нулю.
            }
       *[curved]
            { $count ->
                [1] Там одна прямая, здесь одна кривая: на ней оценка равна нулю.
                [one] Там одна прямая, здесь { $spelled } кривая: на ней оценка равна нулю.
                [few] Там одна прямая, здесь { $spelled } кривые: на них оценка равна нулю.
               *[many] Там одна прямая, здесь { $spelled } кривых: на них оценка равна нулю.
            }
    }
plane-lines-there =
    { $borders ->
        [1] Там одна прямая
        [one] Там { $spelled } прямая
        [few] Там { $spelled } прямые
       *[many] Там { $spelled } прямых
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [1] { $there }, здесь одна прямая: на ней две наибольшие оценки равны.
                [one] { $there }, здесь { $spelled } прямая: на ней две наибольшие оценки равны.
                [few] { $there }, здесь { $spelled } прямые: на них две наибольшие оценки равны.
               *[many] { $there }, здесь { $spelled } прямых: на них две наибольшие оценки равны.
            }
       *[curved]
            { $count ->
                [1] { $there }, здесь одна кривая: на ней две наибольшие оценки равны.
                [one] { $there }, здесь { $spelled } кривая: на ней две наибольшие оценки равны.
                [few] { $there }, здесь { $spelled } кривые: на них две наибольшие оценки равны.
               *[many] { $there }, здесь { $spelled } кривых: на них две наибольшие оценки равны.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Появляется входная плоскость с осями, сеткой и всеми точками: класс { $first } — кружки, класс { $second } — квадраты.
       *[other] Появляется входная плоскость с осями, сеткой и всеми точками, у каждого класса своя форма.
    }
plane-motion-room = Вид отдаляется, если дальше понадобится место.
plane-motion-linear = Вся плоскость, сетка и точки, переходит туда, куда её ведут веса слоя { $layer }.
plane-motion-shift =
    { $moves ->
        [yes] Вся плоскость сдвигается на смещение слоя { $layer }.
       *[no] Смещение слоя { $layer } равно нулю, и плоскость остаётся на месте.
    }
plane-motion-bend =
    { $bends ->
        [yes] Сетка и точки изгибаются: активация слоя { $layer } меняет каждую координату.
       *[no] Активация слоя { $layer } — тождественная функция, сетка и точки не меняются.
    }
plane-motion-decide =
    { $classes ->
        [2] В последнем пространстве появляется разделяющая прямая, её полуплоскости окрашены.
       *[other] В последнем пространстве появляются прямые границы, область каждого класса окрашена.
    }
plane-motion-back =
    { $classes ->
        [2] Обратный путь к входной плоскости вместе с границей, в которую там превращается прямая.
       *[other] Обратный путь к входной плоскости вместе с линиями, в которые там превращаются границы.
    }
plane-motion-spaces = Маленькие картинки всех пространств растут, в порядке обратного пути, с теми же пронумерованными местами в каждой.
plane-motion-again = Рядом с входами плоскость ещё раз идёт вперёд, и пронумерованные места границы попадают на прямую.
plane-motion-run =
    { $classes ->
        [2] Обведённые точки бегут по границе, а их двойники — по прямой в последнем пространстве.
       *[other] Обведённые точки бегут по линиям, а их двойники — по границам в последнем пространстве.
    }


## Training: the parameters are played, phase by phase

training-heading = Как сеть учится
training-heading-keyframes = От кадра к кадру
training-opens = До обучения верно { $share } точек.
training-opens-tied = В каждой точке оценки равны: ничья считается классом { $label }.
training-rate-steps =
    { $count ->
        [1] Скорость обучения, сначала { $rate }, умножается на { $factor } после каждого шага.
        [one] Скорость обучения, сначала { $rate }, умножается на { $factor } каждый { $digits } шаг.
        [few] Скорость обучения, сначала { $rate }, умножается на { $factor } каждые { $digits } шага.
       *[many] Скорость обучения, сначала { $rate }, умножается на { $factor } каждые { $digits } шагов.
    }
training-rate-cosine = Скорость обучения падает по косинусу: с { $rate } до { $last }.
training-opens-keyframe = «{ $name }»: верно { $share } точек.
training-from-keyframe = От «{ $before }» к «{ $after }»: потери меняются с { $old } на { $new }.
training-at-moment = { $moment }: верно { $share } точек.
training-between-moments = { $before } – { $after }: потери меняются с { $old } на { $new }.
training-by-step = к шагу { $step }
training-by-keyframe = к кадру «{ $name }»
training-still =
    { $when ->
        [whole] Всё время потери почти не меняются: с { $old } до { $new } { $until }.
        [first] Сначала потери почти не меняются: с { $old } до { $new } { $until }.
        [last] Дальше потери почти не меняются: с { $old } до { $new } { $until }.
       *[between] На плато потери почти не меняются: с { $old } до { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] Потери снижаются: с { $old } до { $new } { $until }.
       *[no] Медленно вниз: потери с { $old } до { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] Потери быстро падают: с { $old } до { $new } { $until }; доля верных не растёт.
       *[no] Потери быстро падают: с { $old } до { $new } { $until }.
    }
training-gaining = Доля верных растёт: с { $old } до { $new } { $until }.
training-climbs-again = Доля верных снова растёт: с { $old } до { $new } { $until }.
training-loss-falls-too = Потери падают с { $old } до { $new }.
training-rising = Потери растут: с { $old } до { $new } { $until }.
training-restless = Потери скачут между { $old } и { $new } { $until }.
training-down-with-a-rise = Потери идут с { $old } до { $new } { $until }; по пути растут с { $low } до { $high }.
training-up-with-a-fall = Доля верных идёт с { $old } до { $new } { $until }; по пути падает с { $high } до { $low }.
training-beyond = Потери ушли за край оси: { $new } { $until }.
training-ends-keyframe = «{ $name }»: в конце верно { $share } точек.
training-ringed = Обведены ещё неверные: { $digits }.
fit-training-opens =
    { $better ->
        [yes] До обучения сеть объясняет { $share } дисперсии: R² — это 1 − потери ÷ потери среднего.
       *[no] До обучения R² = 1 − потери ÷ потери среднего — это { $share }: хуже, чем одно среднее.
    }
fit-training-opens-keyframe = «{ $name }»: R² = 1 − потери ÷ потери среднего — это { $share }.
fit-training-at-moment = { $moment }: R² = 1 − потери ÷ потери среднего — это { $share }.
fit-training-gaining = R² растёт: с { $old } до { $new } { $until }.
fit-training-ends-keyframe = «{ $name }»: в конце R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Лучшая плоскость: { $line }. Обведена наибольшая ошибка: { $error }.
       *[line] Пунктир — лучшая прямая: { $line }. Обведена наибольшая ошибка: { $error }.
    }
fit-training-motion-play = Обучение идёт дальше; за ним следуют приближение, его ошибки, потери, R² и градиенты.
fit-training-motion-close =
    { $shape ->
        [plane] Точка с наибольшей ошибкой обводится.
       *[line] Пунктиром появляется лучшая прямая, точка с наибольшей ошибкой обводится.
    }
number-largest-error = наибольшая ошибка
number-explained-at-end = R² в конце
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² по кадрам
        [epoch] R² по эпохам
        [checkpoint] R² по чекпоинтам
        [round] R² по раундам
        [update] R² по обновлениям
       *[step] R² по шагам
    }
    .short = R²
label-the-target = цель
label-fit = сеть
label-data = данные
    .short = данные
label-error = ошибка
training-motion-open = Появляются панели, все в начальном состоянии.
training-motion-curves = Обучение идёт дальше; за ним следуют потери, доля верных точек и градиенты.
training-motion-end = Кривые дошли до конца.
training-motion-play = Обучение идёт дальше; за ним следуют плоскости, граница, потери и градиенты.
training-motion-close = Ещё неверные точки обводятся.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Движется один ползунок: { $parameter }
sweep-heading-scale = Множитель при всех весах слоя { $layer }
sweep-heading-sample = Одна сеть, пример за примером
sweep-opens-parameter = Каждый параметр — ползунок, их { $digits }. Двигаться будет только { $parameter }.
sweep-opens-scale = Каждый параметр — ползунок, их { $digits }. Один множитель двигает все веса слоя.
sweep-opens-sample = Каждый параметр — ползунок, их { $digits }. Они стоят на месте, меняется пример.
sweep-pass = Один пример проходит через сеть; на плоскостях видны все точки.
sweep-pass-of-samples = Каждый пример проходит через ту же сеть и получает свои вероятности.
sweep-pass-of-samples-to-outputs = Каждый пример проходит через ту же сеть и получает свои выходы.
sweep-loss = Потери этого примера: их наклон — это градиент (розовый).
sweep-loss-of-samples = У каждого примера свои потери и свои градиенты (розовые).
sweep-sets-out =
    { $kind ->
        [sample] Теперь пример за примером: смотрите, что меняется.
        [scale] Теперь движется множитель: смотрите, что меняется.
       *[parameter] Теперь движется { $parameter }: смотрите, что меняется.
    }
sweep-goes-on = И дальше: смотрите, что меняется.
sweep-lowest-loss = Потери этого примера минимальны при { $where }: градиент { $gradient }.
sweep-lowest-loss-only = Потери этого примера минимальны при { $where }; средние { $now }, в лучшем случае { $least }.
sweep-lowest-mean-loss-of-fit = Средние потери всех точек минимальны при { $where }: R² — { $share }.
sweep-ends-fit = При { $where }: потери { $loss }; R² — { $share }.
sweep-ends-samples-of-fit = Каждый пример тянет в свою сторону; по всем вместе R² — { $share }.
sweep-lowest-mean-loss = Средние потери всех точек минимальны при { $where }: верно { $share }.
sweep-neuron-changes =
    { $change ->
        [wakes] Нейрон { $neuron } слоя { $layer } просыпается при { $where }: его наклон { $slope }.
       *[off] Нейрон { $neuron } слоя { $layer } отключается при { $where }: его наклон { $slope }.
    }
sweep-factor-of = множителе { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } здесь самый трудный: потери { $loss }, наибольший градиент { $gradient }.
       *[easiest] { $sample } здесь самый лёгкий: потери { $loss }, наибольший градиент { $gradient }.
    }
sweep-ends = При { $where }: потери { $loss }; верно { $share } всех точек.
sweep-ends-samples = Каждый пример тянет в свою сторону; сеть верна для { $share }.
sweep-motion-sliders = Появляются все параметры в виде ползунков, а с ними сеть, которой они принадлежат.
sweep-motion-pass = Появляются путь примера через сеть и плоскости.
sweep-motion-loss = Потери нарисованы по всему диапазону, с касательной; появляются градиенты.
sweep-motion-loss-of-one = Остаётся только ползунок, который движется; по всему его диапазону нарисованы потери с касательной.
sweep-motion-on = Ползунок движется дальше, параметр { $parameter }; за ним следуют значения, плоскости, граница и потери.
sweep-motion-on-fit = Ползунок движется дальше, параметр { $parameter }; за ним следуют значения, приближение и потери.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Тот же старт, другие изгибы
        [learning_rate] Тот же старт, другие скорости
        [optimizer] Тот же старт, другие оптимизаторы
        [init] Та же сеть, другие начальные веса
        [scale] Те же случайные веса, другой масштаб
        [seed] Та же сеть, другие случайные веса
        [layers] Та же задача, другие слои
       *[several] Бок о бок
    }
contender-rate = скорость { $rate }
contender-scale = масштаб { $scale }
contender-seed = зерно { $seed }
contender-init =
    { $init ->
        [zeros] все 0
        [symmetric] все равны
        [xavier] старт Ксавье
        [he] старт Хе
       *[normal] случайный старт
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = «{ $name }»
differing-part =
    { $part ->
        [activations] функция активации
        [layers] форма сети
        [optimizer] оптимизатор
        [learning_rate] скорость обучения
        [init] выбор начальных весов
        [scale] масштаб начальных весов
       *[seed] случайные начальные веса
    }
comparison-opening =
    { $count ->
        [2] Две активации: тот же старт, те же точки, те же шаги.
        [3] Три активации: тот же старт, те же точки, те же шаги.
        [4] Четыре активации: тот же старт, те же точки, те же шаги.
        [5] Пять активаций: тот же старт, те же точки, те же шаги.
        [6] Шесть активаций: тот же старт, те же точки, те же шаги.
        [one] { $spelled } активация: тот же старт, те же точки, те же шаги.
        [few] { $spelled } активации: тот же старт, те же точки, те же шаги.
       *[many] { $spelled } активаций: тот же старт, те же точки, те же шаги.
    }
comparison-opening-of-trainings =
    { $count ->
        [2] Две сети учатся на одних и тех же точках; различие: { $parts }.
        [3] Три сети учатся на одних и тех же точках; различие: { $parts }.
        [4] Четыре сети учатся на одних и тех же точках; различие: { $parts }.
        [5] Пять сетей учатся на одних и тех же точках; различие: { $parts }.
        [6] Шесть сетей учатся на одних и тех же точках; различие: { $parts }.
        [one] { $spelled } сеть учится на одних и тех же точках; различие: { $parts }.
        [few] { $spelled } сети учатся на одних и тех же точках; различие: { $parts }.
       *[many] { $spelled } сетей учатся на одних и тех же точках; различие: { $parts }.
    }
comparison-guide-to-scores = На каждой панели: входы, оценки классов, потери и градиенты.
comparison-guide-to-fit = На каждой панели: приближение, ответы и цели, потери и градиенты.
comparison-guide-to-layer = На каждой панели: входы, последний скрытый слой, потери и градиенты.
comparison-shrinks = Шаг 0, от последнего слоя к слою 1: с { $last } до { $first } ({ $name }), с { $other_last } до { $other_first } ({ $other }).
comparison-delta-shrinks = Шаг 0, δ = ∂L/∂z от последнего слоя к слою 1: с { $last } до { $first } ({ $name }), с { $other_last } до { $other_first } ({ $other }).
comparison-slopes =
    { $kind ->
        [sigmoid] То, что идёт назад через нейрон, умножается на его наклон. У сигмоиды он не больше 1/4, медиана { $slope } ({ $other }: { $other_slope }).
       *[other] То, что идёт назад через нейрон, умножается на его наклон. Медианный наклон: { $slope } ({ $name }), { $other_slope } ({ $other }).
    }
comparison-factors-back =
    { $weigh ->
        [alike] Веса в целом умножают δ на { $weights } ({ $name }) и на { $other_weights } ({ $other }), почти одинаково;
       *[apart] Веса в целом умножают δ на { $weights } ({ $name }) и на { $other_weights } ({ $other });
    } { $kind ->
        [sigmoid] наклоны, у сигмоиды каждый не больше 1/4, — на { $slopes } и { $other_slopes }.
       *[other] наклоны — на { $slopes } и { $other_slopes }.
    }
comparison-flat-yet-long = На шаге 0 ниже { $slope } лежат { $share } наклонов ({ $name }). И всё же градиент весов слоя 1 длиннее: то, что проходит, умножают бо́льшие веса.
comparison-no-first-gradient = На шаге 0 градиента нет ни у одного веса ({ $names }).
comparison-last-layer-first = На шаге 0 градиент есть только у весов последнего слоя ({ $names }).
comparison-sets-out =
    { $which ->
        [both] Обе сети учатся, шаг за шагом.
       *[all] Все сети учатся, шаг за шагом.
    }
comparison-goes-on = Идём дальше, шаг за шагом.
comparison-tie-broken = Последний слой сдвинулся: теперь, на шаге 1, градиент есть и у слоя 1, { $gradient } ({ $name }).
comparison-explodes = { $name }: взрыв, потери растут с { $before } до { $now } к шагу { $step }.
comparison-dies =
    { $count ->
        [1] На шаге { $step } последняя точка нейрона переходит ноль: мёртвых { $dead } из { $units } ({ $name }).
        [one] На шаге { $step } последняя точка переходит ноль: мёртвых нейронов { $dead } из { $units } ({ $name }).
        [few] На шаге { $step } последняя точка переходит ноль: мёртвых нейронов { $dead } из { $units } ({ $name }).
       *[many] На шаге { $step } последняя точка переходит ноль: мёртвых нейронов { $dead } из { $units } ({ $name }).
    }
comparison-first = Первой задачу решает { $name }: шаг { $step }.
comparison-second = Следом решает { $name }: шаг { $step }.
comparison-last = Последней решает { $name }: шаг { $step }.
comparison-midway = На шаге { $step } наименьшие потери, { $loss }: { $names }.
comparison-midway-same = На шаге { $step } все потери ещё одинаковы: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Обе идут до конца.
       *[all] Все идут до конца.
    }
comparison-one-goes-on = Последняя идёт дальше: справится ли она?
comparison-others-go-on = Остальные идут дальше: справятся ли они?
comparison-none-yet =
    { $which ->
        [both] Справится ли хоть одна из двух?
       *[all] Справится ли хоть одна?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] С этого старта ни одна из двух не решает { $task }.
               *[all] С этого старта ни одна не решает { $task }.
            }
       *[own]
            { $which ->
                [both] Ни одна из двух не решает { $task }.
               *[all] Ни одна не решает { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] С этого старта обе решают { $task }.
               *[all] С этого старта все решают { $task }.
            }
       *[own]
            { $which ->
                [both] Обе решают { $task }.
               *[all] Все решают { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [1] С этого старта { $task } решает лишь одна: { $names }.
                [one] С этого старта { $task } решают только { $names }.
                [few] С этого старта { $task } решают только { $names }.
               *[many] С этого старта { $task } решают только { $names }.
            }
       *[own]
            { $count ->
                [1] Решает { $task } лишь одна: { $names }.
                [one] Решают { $task } только { $names }.
                [few] Решают { $task } только { $names }.
               *[many] Решают { $task } только { $names }.
            }
    }
comparison-only =
    { $count ->
        [1] Различие одно: { $parts }.
        [one] Различия: { $parts }.
        [few] Различия: { $parts }.
       *[many] Различия: { $parts }.
    }
comparison-not-only = Различие: { $parts }, а вместе с этим и порядок точек.
comparison-why-diverged = С шага { $step } каждый шаг увеличивал потери, пока они не перестали быть числом.
comparison-diverged-at = На шаге { $step }, последнем с конечными числами, потери были { $loss }.
comparison-why-worse = Потери в конце выше, чем в начале: было { $before }, стало { $now }.
comparison-why-rate = { $name }: потери в конце { $small }; { $other }: { $large }, шаги слишком велики.
comparison-why-dead =
    { $stays ->
        [yes] У мёртвого нейрона ({ $activation }) наклон 0: градиент не проходит, он остаётся мёртвым.
       *[no] У мёртвого нейрона ({ $activation }) наклон 0: градиент через него не проходит.
    }
comparison-why-saturated = { $name }: в конце в слое { $layer } насыщенных нейронов { $flat } из { $units }; { $other }: { $fewer }.
comparison-why-vanishing = На шаге 0 градиент весов был { $last } в последнем слое и { $first } в слое 1.
comparison-first-step =
    { COUNT($times) ->
        [one] Первый шаг сдвигает веса слоя 1 на { $rate } × { $small } ({ $name }) и { $rate } × { $large } ({ $other }): примерно в { $times } раз дальше.
        [few] Первый шаг сдвигает веса слоя 1 на { $rate } × { $small } ({ $name }) и { $rate } × { $large } ({ $other }): примерно в { $times } раза дальше.
        [many] Первый шаг сдвигает веса слоя 1 на { $rate } × { $small } ({ $name }) и { $rate } × { $large } ({ $other }): примерно в { $times } раз дальше.
       *[other] Первый шаг сдвигает веса слоя 1 на { $rate } × { $small } ({ $name }) и { $rate } × { $large } ({ $other }): примерно в { $times } раза дальше.
    }
comparison-answers-alike =
    { $share ->
        [yes] Вход последнего слоя у разных точек отличается не более чем на { $spread } ({ $name }): поэтому в конце { $p } для каждой точки равно { $value }, то есть доле класса 1.
       *[no] Вход последнего слоя у разных точек отличается не более чем на { $spread } ({ $name }): поэтому в конце { $p } для каждой точки равно { $value }.
    }
comparison-why-equal = У одинаковых нейронов одинаковые градиенты: различий не появится.
comparison-why-no-gradient = Градиент каждого веса равен 0: веса не знают, куда двигаться.
comparison-why-never-bent = Линейное от линейного линейно: без изгиба глубина ничего не даёт.
comparison-best-line = Одна прямая дала бы { $share }, но с большими потерями, а обучение снижает именно потери.
comparison-slow = { $name }: учится медленно, на шаге 0 градиент весов слоя 1 был { $small } ({ $fast }: { $large }).
comparison-how-it-dies =
    { $stays ->
        [yes] На шаге { $step } наибольшее z этого нейрона падает с { $before } до { $after }: наклон и градиент 0 во всех точках, веса не меняются.
       *[no] z этого нейрона во всех точках: на шаге { $step } наибольшее падает с { $before } до { $after }, где наклон 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Шаг { $step } слишком длинный: градиент, умноженный на { $rate }, сдвигает наибольшее z этого нейрона с { $before } до { $after }. Наклон 0 во всех точках: веса не меняются.
comparison-why-it-dies = δ в среднем { $delta }: меньшее z снизило бы потери. Но градиент, умноженный на { $rate }, — слишком большой шаг: в точке с наибольшим z оно падает с { $before } до { $after }.
comparison-never-alive = z этого нейрона во всех точках: выше 0 его нигде нет, а ниже наклон 0.
comparison-starts-counted =
    { $framed ->
        [yes] Столько стартов решают { $task }: { $counts }. В рамке — старт, который мы видели: лишь пример.
       *[no] Столько стартов решают { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts =
    { COUNT($starts) ->
        [one] То же с { $starts } старта: с каких сеть решает { $task }?
        [few] То же с { $starts } стартов: с каких сеть решает { $task }?
       *[many] То же с { $starts } стартов: с каких сеть решает { $task }?
    }
comparison-motion-lay =
    { $count ->
        [one] Появляется { $spelled } панель, по одной на сеть: { $names }.
        [few] Появляются { $spelled } панели, по одной на сеть: { $names }.
       *[many] Появляются { $spelled } панелей, по одной на сеть: { $names }.
    }
comparison-motion-staircases = На каждой панели появляются градиенты её слоёв на шаге 0 в виде столбиков с числами, а между ними множитель от каждого слоя к слою ниже.
comparison-motion-staircases-again = Появляются градиенты весов на шаге 0, и вместе с ними видно, как менялись потери.
comparison-motion-answers = На месте чисел нейронов появляются ответы сети каждой панели во всех точках.
comparison-motion-slopes = На каждой панели появляется кривая её активации, под ней — метки z её нейронов для многих точек. Самая крутая касательная нарисована пунктиром, касательная с медианным наклоном — сплошной линией.
comparison-motion-run = Все сети учатся вместе, с шага { $start } до шага { $end }.
comparison-motion-verdicts = У каждой панели появляется итог.
comparison-motion-all = Все панели снова яркие.
comparison-motion-one = Яркой остаётся одна панель, остальные отступают: { $name }.
comparison-motion-watch-unit = На панели нарисовано z одного нейрона в каждой точке, шаг за шагом, по обе стороны от нуля; наибольшее нарисовано толстой линией. Отмечен шаг, с которого ни одно не выше нуля.
comparison-motion-split-step = Рисунок освобождает место, и рядом показано, что шаг делает с z в точке, где оно наибольшее: вклад смещения, весов и входов.
comparison-motion-starts =
    { COUNT($starts) ->
        [one] Панели уходят. Одна за другой появляются входные плоскости сетей с { $starts } старта, с галочкой там, где задача решена, и галочки подсчитываются.
        [few] Панели уходят. Одна за другой появляются входные плоскости сетей с { $starts } стартов, с галочкой там, где задача решена, и галочки подсчитываются.
       *[many] Панели уходят. Одна за другой появляются входные плоскости сетей с { $starts } стартов, с галочкой там, где задача решена, и галочки подсчитываются.
    }
comparison-motion-start-seen = Старт, показанный на панелях, взят в рамку для каждой сети.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Шаг градиентного спуска с затуханием весов
        [momentum] Шаг градиентного спуска с импульсом
        [rmsprop] Один шаг RMSProp
        [adam] Один шаг Adam
       *[sgd] Один шаг градиентного спуска
    }
update-opening = Средние потери всех точек — { $loss }. Куда двигать каждый вес?
update-mean =
    { $points ->
        [1] Градиент потерь на каждом ребре: как быстро они растут с каждым весом.
        [one] Градиент средних потерь по { $digits } точке, на каждом ребре: как быстро они растут с каждым весом.
        [few] Градиент средних потерь по всем { $digits } точкам, на каждом ребре: как быстро они растут с каждым весом.
       *[many] Градиент средних потерь по всем { $digits } точкам, на каждом ребре: как быстро они растут с каждым весом.
    }
update-mean-biases = У каждого нейрона: с его смещением.
update-one-point =
    { $count ->
        [1] Что одна точка говорит о { $weight }. Других точек нет.
        [one] Это была одна точка. Всего их { $digits }, у каждой свой градиент по { $weight }.
        [few] Это была одна точка. Всего их { $digits }, у каждой свой градиент по { $weight }.
       *[many] Это была одна точка. Всего их { $digits }, у каждой свой градиент по { $weight }.
    }
update-every-point =
    { $count ->
        [1] Откуда он берётся: у единственной точки есть градиент по { $weight }.
        [one] Откуда он берётся: точек { $digits }, у каждой свой градиент по { $weight }.
        [few] Откуда он берётся: точек { $digits }, у каждой свой градиент по { $weight }.
       *[many] Откуда он берётся: точек { $digits }, у каждой свой градиент по { $weight }.
    }
update-pulls-both = За увеличение { $weight }: { $ups }, за уменьшение: { $downs }; обновление берёт среднее.
update-pulls-one =
    { $way ->
        [up] За уменьшение { $weight } ни одной точки: обновление берёт среднее.
       *[down] За увеличение { $weight } ни одной точки: обновление берёт среднее.
    }
update-pulls-alone =
    { $way ->
        [up] Она за увеличение { $weight }: точка одна, обновление берёт её градиент.
       *[down] Она за уменьшение { $weight }: точка одна, обновление берёт её градиент.
    }
update-pulls-none = О параметре { $weight } ни одна не говорит ничего: все эти градиенты равны нулю, и среднее тоже.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] Мини-батчей { $spelled }, точек в каждом { $size }, средние от { $low } до { $high }: обучение берёт на шаг один батч, этот шаг — все точки.
               *[same] Мини-батчей { $spelled }, точек в каждом { $size }, среднее у всех { $low }: обучение берёт на шаг один батч, этот шаг — все точки.
            }
       *[full]
            { $spread ->
                [apart] Мини-батчей { $spelled }, точек в каждом { $size }, средние от { $low } до { $high }: дешевле, но менее точно.
               *[same] Мини-батчей { $spelled }, точек в каждом { $size }, среднее у всех { $low }: дешевле.
            }
    }
update-batches-rest = В последнем батче эпохи их { $rest }.
update-take-mean =
    { $count ->
        [1] Её градиент и есть градиент шага, для всех весов и смещений.
        [one] Теперь среднее по всем точкам, для всех весов и смещений.
        [few] Теперь среднее по всем точкам, для всех весов и смещений.
       *[many] Теперь среднее по всем точкам, для всех весов и смещений.
    }
update-take-mean-no-bias =
    { $count ->
        [1] Её градиент и есть градиент шага, для всех весов.
        [one] Теперь среднее по всем точкам, для всех весов.
        [few] Теперь среднее по всем точкам, для всех весов.
       *[many] Теперь среднее по всем точкам, для всех весов.
    }
update-one-moves =
    { $against ->
        [decay] Вес идёт против градиента с затуханием, умноженного на скорость обучения.
        [momentum] Вес идёт против своего импульса, умноженного на скорость обучения.
        [rmsprop] Вес идёт против этого частного, умноженного на скорость обучения.
        [adam] Вес идёт против этого частного, умноженного на скорость обучения.
       *[gradient] Вес идёт против своего градиента, умноженного на скорость обучения.
    }
update-stage-decay = Затухание весов: к градиенту прибавляется сам параметр, умноженный на { $decay }.
update-stage-momentum =
    { $decayed ->
        [yes] Импульс — это { $share } прежнего импульса плюс градиент с затуханием.
       *[no] Импульс — это { $share } прежнего импульса плюс градиент.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Метод импульса. Сначала импульс равен нулю: теперь это градиент с затуханием.
       *[no] Метод импульса. Сначала импульс равен нулю: теперь это градиент.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp делит градиент с затуханием на корень из скользящего среднего его квадратов.
       *[no] RMSProp делит градиент на корень из скользящего среднего его квадратов.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam делит скользящее среднее градиентов с затуханием на корень из такого же среднего их квадратов.
       *[no] Adam делит скользящее среднее градиентов на корень из такого же среднего их квадратов.
    }
update-decay = затухание
update-mean-gradient = среднее
update-root = корень среднего квадрата
update-rate = скорость
update-gradient = градиент
update-all-move =
    { $count ->
        [1] Это всё: параметр всего { $digits }.
        [one] Этот шаг делают сразу все параметры, их { $digits }.
        [few] Этот шаг делают сразу все параметры, их { $digits }.
       *[many] Этот шаг делают сразу все параметры, их { $digits }.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } из этих чисел выглядит как прежде.
        [few] { $digits } из этих чисел выглядят как прежде.
       *[many] { $digits } из этих чисел выглядят как прежде.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Средние потери всех точек падают с { $before } до { $after }.
               *[alike] Средние потери всех точек чуть падают: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Средние потери всех точек растут с { $before } до { $after }: этот шаг ведёт не вниз.
               *[alike] Средние потери всех точек чуть растут: { $change }. Этот шаг ведёт не вниз.
            }
        [rises]
            { $digits ->
                [differ] Средние потери всех точек растут с { $before } до { $after }: шаг слишком велик.
               *[alike] Средние потери всех точек чуть растут: { $change }. Шаг слишком велик.
            }
       *[stays] Средние потери всех точек остались прежними: { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Потери падают с { $before } до { $after }.
               *[alike] Потери чуть падают: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Потери растут с { $before } до { $after }: шаг слишком велик.
               *[alike] Потери чуть растут: { $change }. Шаг слишком велик.
            }
        [uphill]
            { $digits ->
                [differ] Потери растут с { $before } до { $after }: этот шаг ведёт не вниз.
               *[alike] Потери чуть растут: { $change }. Этот шаг ведёт не вниз.
            }
       *[stays] Потери остались прежними: { $before }.
    }
update-loss-endless = Средние потери всех точек уже не конечное число: шаг был чересчур велик.
update-motion-stand = Сеть стоит со своими весами, средние потери загораются.
update-motion-mean = Рёбра и смещения получают градиент средних потерь.
update-motion-mean-no-bias = Рёбра получают градиент средних потерь.
update-motion-spread =
    { $points ->
        [1] Градиент по { $weight } занимает своё место на числовой прямой.
       *[other] Градиенты по { $weight }, по одному на точку, расходятся по числовой прямой.
    }
update-motion-average = Они сходятся в своё среднее, оно остаётся на прямой.
update-motion-batches = Точки трёх мини-батчей загораются по очереди, их средние остаются на прямой.
update-motion-stage = Градиенты на рёбрах и смещениях превращаются в то, что из них получается.
update-motion-stage-no-bias = Градиенты на рёбрах превращаются в то, что из них получается.
update-motion-one = Градиент по { $weight } встаёт под весом, число веса бежит к новому значению, ребро меняется следом.
update-motion-all = Числа всех остальных весов и смещений бегут к новым значениям, рёбра меняются следом.
update-motion-all-no-bias = Числа всех остальных весов бегут к новым значениям, рёбра меняются следом.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Число потерь бежит вниз.
               *[other] Число средних потерь всех точек бежит вниз.
            }
       *[other]
            { $points ->
                [1] Число потерь бежит к новому значению.
               *[other] Число средних потерь всех точек бежит к новому значению.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Один нейрон по частям: { $neuron }
graph-opening = Нейрон как граф: каждый узел делает одно простое действие.
graph-enter =
    { $inputs ->
        [1] Приходят вход, его вес и смещение.
       *[other] Приходят входы, у каждого свой вес, и смещение.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Приходят вход и его вес.
       *[other] Приходят входы, у каждого свой вес.
    }
graph-multiply =
    { $inputs ->
        [1] Узел умножения перемножает свои два числа.
       *[other] Каждый узел умножения перемножает свои два числа.
    }
graph-add =
    { $inputs ->
        [1] Узел сложения прибавляет смещение: это z.
       *[other] Узел сложения складывает произведения и смещение: это z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] В узле сложения одно произведение, смещения нет: это z.
       *[other] Узел сложения складывает произведения: это z.
    }
graph-activate = Активация изгибает z: a — это { $activation } от z.
graph-arrive = Теперь назад. Потери измеряют ошибку сети; из остальной сети приходит то, как они зависят от a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Локальная производная активации — её наклон, { $slope }; ничего не приходит, и дальше ничего не идёт.
        [stops] Локальная производная активации — её наклон, здесь ноль: дальше ничего не идёт.
        [keeps] Локальная производная активации — её наклон, здесь 1: градиент идёт дальше без изменений.
        [turns] Локальная производная активации — её наклон, { $slope }: градиент меняет знак.
        [shrinks] Локальная производная активации — её наклон, { $slope }: после умножения дальше идёт меньше.
       *[grows] Локальная производная активации — её наклон, { $slope }: после умножения дальше идёт больше.
    }
graph-sum = Сложение передаёт то, что пришло: все локальные производные равны 1. Градиент смещения готов.
graph-sum-no-bias = Сложение передаёт то, что пришло: все локальные производные равны 1.
graph-to-weights = Умножение меняет множители местами: производная по весу — это вход. Градиент — δ, умноженная на него.
graph-to-inputs =
    { $others ->
        [yes] А производная по входу — это вес: δ, умноженная на него, идёт назад и складывается с тем, что шлют другие нейроны слоя.
       *[no] А производная по входу — это вес: δ, умноженная на него, идёт назад и показывает, как потери зависят от входа.
    }
graph-replay = Узлу нужно только то, что пришло, и своя локальная производная.
graph-motion-lay =
    { $inputs ->
        [1] Часть за частью появляется граф: вход, его вес и смещение, узел умножения, узел сложения и активация.
       *[other] Часть за частью появляется граф: входы, их веса и смещение, узлы умножения, узел сложения и активация.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Часть за частью появляется граф: вход и его вес, узел умножения, узел сложения и активация.
       *[other] Часть за частью появляется граф: входы и их веса, узлы умножения, узел сложения и активация.
    }
graph-motion-enter = Числа выходят из своих блоков на линии.
graph-motion-multiply =
    { $inputs ->
        [1] Импульсы вбегают в узел умножения, выходит произведение.
       *[other] Импульсы вбегают в узлы умножения, выходят произведения.
    }
graph-motion-add = Импульсы вбегают в узел сложения, выходит z.
graph-motion-activate = Импульс вбегает в активацию; точка скользит по её кривой, выходит a.
graph-motion-arrive = От потерь приходит импульс, и у линии a появляется градиент.
graph-motion-slope = На линии z появляется наклон; импульс пробегает мимо него назад, и у линии появляется произведение.
graph-motion-sum = На каждой линии в узел сложения появляется единица; импульсы бегут назад по всем линиям, и у каждой появляется градиент.
graph-motion-to-weights =
    { $inputs ->
        [1] На линии веса появляется вход; импульс пробегает мимо него назад, и у линии появляется градиент.
       *[other] На линии каждого веса появляется его вход; импульсы пробегают мимо них назад, и у линий появляются градиенты.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] На линии входа появляется вес; импульс пробегает мимо него назад, и у линии появляется произведение.
       *[other] На линии каждого входа появляется его вес; импульсы пробегают мимо них назад, и у линий появляются произведения.
    }
graph-motion-replay = Импульсы ещё раз бегут назад по всему графу, от потерь ко всем блокам.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Потери как ландшафт
landscape-opening =
    { $way ->
        [right] Потери как функция одного { $name }. Наклон касательной — градиент, { $slope }: подъём слева, поэтому шаг идёт вправо.
       *[left] Потери как функция одного { $name }. Наклон касательной — градиент, { $slope }: подъём справа, поэтому шаг идёт влево.
    }
landscape-opening-flat = Потери как функция одного { $name }. Там, где стоит сеть, градиент нулевой: касательная горизонтальна.
landscape-step =
    { $factor ->
        [1] Шаг со скоростью { $rate }: наклон обещает { $promised }, потери меняются на { $change }.
        [10] В десять раз дальше: наклон обещает { $promised }, потери меняются на { $change }.
       *[100] В сто раз дальше: наклон обещает { $promised }, потери меняются на { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Шаг со скоростью { $rate }: наклон обещает потери ниже нуля, но они меняются на { $change }.
        [10] В десять раз дальше: наклон обещает потери ниже нуля, но они меняются на { $change }.
       *[100] В сто раз дальше: наклон обещает потери ниже нуля, но они меняются на { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Шаг со скоростью { $rate }: мимо самого низкого места и вверх по другой стороне. Обещано { $promised }, вышло { $change }.
        [10] В десять раз дальше: мимо самого низкого места и вверх по другой стороне. Обещано { $promised }, вышло { $change }.
       *[100] В сто раз дальше: мимо самого низкого места и вверх по другой стороне. Обещано { $promised }, вышло { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Шаг со скоростью { $rate }: потери уже не конечное число.
        [10] В десять раз дальше: потери уже не конечное число.
       *[100] В сто раз дальше: потери уже не конечное число.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Каждый шаг даёт примерно то, что обещает наклон: здесь кривая потерь почти прямая.
        [small-kept] Малый шаг даёт примерно то, что обещает наклон, большой — нет: потери отклоняются от прямой.
        [none-promised] Наклон здесь равен нулю: он ничего не обещает.
       *[none-kept] Даже малый шаг слишком велик, чтобы наклон сдержал обещание.
    }
landscape-all-parameters = Все параметры сразу, со скоростью { $rate }.
landscape-over = Все параметры сразу, со скоростью { $rate }: длина шага { $length }, но потери меньше лишь на первых { $lower }.
landscape-again =
    { $then ->
        [all-rise]
            { COUNT($times) ->
                [one] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее. Каждый из трёх шагов увеличивает потери.
                [few] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее. Каждый из трёх шагов увеличивает потери.
                [many] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее. Каждый из трёх шагов увеличивает потери.
               *[other] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее. Каждый из трёх шагов увеличивает потери.
            }
        [third-falls]
            { COUNT($times) ->
                [one] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее и снова увеличивает потери. Третий их уменьшает.
                [few] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее и снова увеличивает потери. Третий их уменьшает.
                [many] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее и снова увеличивает потери. Третий их уменьшает.
               *[other] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее и снова увеличивает потери. Третий их уменьшает.
            }
        [rises]
            { COUNT($times) ->
                [one] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее и снова увеличивает потери.
                [few] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее и снова увеличивает потери.
                [many] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее и снова увеличивает потери.
               *[other] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее и снова увеличивает потери.
            }
       *[falls]
            { COUNT($times) ->
                [one] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее, и потери тогда { $loss }.
                [few] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее, и потери тогда { $loss }.
                [many] После первого шага наклон круче примерно в { $times } раз: следующий шаг во столько же раз длиннее, и потери тогда { $loss }.
               *[other] После первого шага наклон круче примерно в { $times } раза: следующий шаг во столько же раз длиннее, и потери тогда { $loss }.
            }
    }
landscape-map = Теперь как функция { $first } и { $second }, вид сверху: точечная линия — та же кривая. На каждой линии уровня потери одинаковы.
landscape-arrow = Вдоль линии потери не меняются. Градиент направлен поперёк неё, вверх, а шаг идёт в обратную сторону.
landscape-flat = В этой плоскости градиент равен нулю: ни одно направление не ведёт вниз.
landscape-path =
    { $others ->
        [0] Путь обучения: от начала до конца.
        [1] Путь обучения в этой плоскости. Менялся ещё один параметр, и линии под ним сдвигались.
        [one] Путь обучения в этой плоскости. Менялись и другие параметры, их { $digits }, и линии под ним сдвигались.
        [few] Путь обучения в этой плоскости. Менялись и другие параметры, их { $digits }, и линии под ним сдвигались.
       *[many] Путь обучения в этой плоскости. Менялись и другие параметры, их { $digits }, и линии под ним сдвигались.
    }
landscape-motion-curve = Рисуется кривая потерь и касательная к ней в начале.
landscape-motion-step = Шарик катится по кривой, а метка идёт вниз по касательной; отрезок показывает, насколько они разошлись.
landscape-motion-closer = Картинка снова приближается к первому шагу.
landscape-motion-over =
    { $marked ->
        [yes] Шарик катится по кривой потерь вдоль первого шага; таблица показывает длину шага, потери, обещанные наклоном, и те, что вышли. Полоса показывает, до какого места потери меньше.
       *[no] Шарик катится по кривой потерь вдоль первого шага; таблица показывает длину шага, потери, обещанные наклоном, и те, что вышли.
    }
landscape-motion-again = Шарик катится дальше, каждый раз против градиента там, где он стоит; таблица показывает длины шагов и потери, которые вышли.
landscape-motion-map = Кривая видна сверху: это точечная линия на карте потерь как функции двух параметров; карта появляется линия за линией.
landscape-motion-arrow = Под прямым углом к линии равных потерь растут две стрелки: градиент и направление шага против него.
landscape-motion-flat = Место сети обводится.
landscape-motion-path = По карте рисуется путь обучения от начала до конца.


## Depth: the gradient goes back through the layers

depth-heading = Градиент и глубина
depth-opening = Какая часть градиента доходит до слоя 1? Начало на выходе, там величина δ — { $size }.
depth-first-step = Слоем ниже: умножаем на веса и на наклоны, остаётся { $factor } прежней величины.
depth-no-gradient = Слоем ниже: из ничего получается ничего.
depth-path-sigmoid = На самом сильном пути каждый слой умножает на один вес и один наклон; у сигмоиды он не больше 1/4.
depth-path = На самом сильном пути каждый слой умножает на один вес и один наклон; наибольший наклон — { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Каждый слой оставляет лишь от { $least } до { $most }: от { $last } на выходе до { $first } в слое 1.
       *[grows] В каждом слое он растёт, множитель от { $least } до { $most }: от { $last } на выходе до { $first } в слое 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Он уменьшается: от { $last } на выходе до { $first } в слое 1.
        [grows] Он растёт: от { $last } на выходе до { $first } в слое 1.
       *[mixed] Он сохраняется: { $last } на выходе, { $first } в слое 1.
    }
depth-mixed = Шагов назад { $steps }, уменьшается он на { $digits } из них: { $last } на выходе, { $first } в слое 1.
depth-silent = Выход верен до последней цифры: градиента нет.
depth-stops =
    { $layer ->
        [1] До слоя 1 ничего не доходит: там градиент равен нулю.
       *[other] В слое { $digits } он равен нулю: до слоёв перед ним ничего не доходит.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Произведение весов вдоль пути { $weights }, наклонов { $slopes }: градиент уменьшают именно наклоны.
        [weights-shrink] Произведение наклонов вдоль пути { $slopes }, весов { $weights }: градиент уменьшают именно веса.
        [weights-grow] Произведение наклонов вдоль пути { $slopes }, весов { $weights }: градиент растёт из-за весов.
        [slopes-grow] Произведение весов вдоль пути { $weights }, наклонов { $slopes }: градиент растёт из-за наклонов.
        [both-grow] Произведение весов вдоль пути { $weights }, наклонов { $slopes }: градиент растёт из-за тех и других.
        [slopes-most] Произведение весов вдоль пути { $weights }, наклонов { $slopes }: уменьшают оба, наклоны сильнее.
        [weights-most] Произведение наклонов вдоль пути { $slopes }, весов { $weights }: уменьшают оба, веса сильнее.
       *[both-shrink] Произведение весов вдоль пути { $weights }, наклонов { $slopes }: градиент уменьшают оба.
    }
depth-cause-cancelled = Произведение весов вдоль этого пути { $weights }, наклонов { $slopes }. С остальными путями из { $product } получается δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Шаг со скоростью { $rate } не сдвигает веса ни в последнем слое, ни в слое 1.
        [still] Шаг со скоростью { $rate } сдвигает веса последнего слоя на { $last }, а веса слоя 1 не сдвигает.
        [slow] Шаг со скоростью { $rate }: веса последнего слоя меняются на { $last }, слоя 1 — на { $first }. Он учится медленно.
        [less] Шаг со скоростью { $rate }: веса последнего слоя меняются на { $last }, слоя 1 — на { $first }, то есть меньше.
        [more] Шаг со скоростью { $rate }: веса последнего слоя меняются на { $last }, слоя 1 — на { $first }, то есть больше.
       *[alike] Шаг со скоростью { $rate }: веса последнего слоя меняются на { $last }, слоя 1 — примерно так же: { $first }.
    }
depth-motion-start = Появляется ось со степенями десяти, и растёт столбик дельты выхода.
depth-motion-step = Градиент идёт назад, в слой { $layer }: вдоль пути бежит импульс, столбик слоя растёт.
depth-motion-line = По концам столбиков проходит линия, от выхода до слоя 1.
depth-motion-weigh = Веса пути собираются в своё произведение, наклоны — в своё.
depth-motion-change = Столбики становятся изменениями весов за один шаг, ось начинается с нуля.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Зачем обратный проход
cost-opening =
    { $count ->
        [1] Как потери меняются с единственным параметром? Сдвинем его, снова запустим сеть и посмотрим.
        [one] Параметров { $digits }. Как потери меняются с каждым? Сдвинем один, снова запустим сеть и посмотрим.
        [few] Параметров { $digits }. Как потери меняются с каждым? Сдвинем один, снова запустим сеть и посмотрим.
       *[many] Параметров { $digits }. Как потери меняются с каждым? Сдвинем один, снова запустим сеть и посмотрим.
    }
cost-first = Один вес, сдвиг вверх, затем вниз: два прямых прохода, умножений { $products }, и известен один наклон.
cost-all = А весов и смещений { $parameters }: это прямых проходов { $passes }, умножений { $products }.
cost-all-no-bias = А весов { $parameters }: это прямых проходов { $passes }, умножений { $products }.
cost-forward = Обратное распространение один раз идёт вперёд, умножений { $products }, и хранит все активации.
cost-back = Затем один раз назад, умножений ещё { $products }, и готовы все градиенты: слой берёт то, что нашёл следующий.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact]
                    { COUNT($times) ->
                        [one] Градиент тот же: умножений { $nudging } методом разностей, в { $times } раз больше, чем { $backpropagation } обратным распространением.
                        [few] Градиент тот же: умножений { $nudging } методом разностей, в { $times } раза больше, чем { $backpropagation } обратным распространением.
                        [many] Градиент тот же: умножений { $nudging } методом разностей, в { $times } раз больше, чем { $backpropagation } обратным распространением.
                       *[other] Градиент тот же: умножений { $nudging } методом разностей, в { $times } раза больше, чем { $backpropagation } обратным распространением.
                    }
               *[about]
                    { COUNT($times) ->
                        [one] Градиент тот же: умножений { $nudging } методом разностей, примерно в { $times } раз больше, чем { $backpropagation } обратным распространением.
                        [few] Градиент тот же: умножений { $nudging } методом разностей, примерно в { $times } раза больше, чем { $backpropagation } обратным распространением.
                        [many] Градиент тот же: умножений { $nudging } методом разностей, примерно в { $times } раз больше, чем { $backpropagation } обратным распространением.
                       *[other] Градиент тот же: умножений { $nudging } методом разностей, примерно в { $times } раза больше, чем { $backpropagation } обратным распространением.
                    }
            }
       *[apart]
            { $exact ->
                [exact]
                    { COUNT($times) ->
                        [one] Умножений { $nudging } методом разностей, в { $times } раз больше, чем { $backpropagation } обратным распространением.
                        [few] Умножений { $nudging } методом разностей, в { $times } раза больше, чем { $backpropagation } обратным распространением.
                        [many] Умножений { $nudging } методом разностей, в { $times } раз больше, чем { $backpropagation } обратным распространением.
                       *[other] Умножений { $nudging } методом разностей, в { $times } раза больше, чем { $backpropagation } обратным распространением.
                    }
               *[about]
                    { COUNT($times) ->
                        [one] Умножений { $nudging } методом разностей, примерно в { $times } раз больше, чем { $backpropagation } обратным распространением.
                        [few] Умножений { $nudging } методом разностей, примерно в { $times } раза больше, чем { $backpropagation } обратным распространением.
                        [many] Умножений { $nudging } методом разностей, примерно в { $times } раз больше, чем { $backpropagation } обратным распространением.
                       *[other] Умножений { $nudging } методом разностей, примерно в { $times } раза больше, чем { $backpropagation } обратным распространением.
                    }
            }
    }
cost-chart = Те же числа в зависимости от числа параметров; обе оси — степени десяти.
cost-growth =
    { $growth ->
        [square] Вдесятеро больше параметров: методом разностей работы больше примерно в сто раз, обратным распространением — примерно в десять.
        [faster] С ростом числа параметров метод разностей дорожает быстрее обратного распространения.
       *[slower] С ростом числа параметров растёт и то и другое.
    }
cost-largest = { $shape }, параметров { $parameters }: умножений { $nudging } методом разностей, { $backpropagation } обратным распространением.
cost-motion-network = Появляется сеть, под ней панель, на которой считают умножения.
cost-motion-first = Загорается один вес; он сдвигается вверх, и через слои бежит импульс; он сдвигается вниз, и бежит ещё один.
cost-motion-all = Параметры загораются один за другим, всё быстрее, импульсы бегут через слои, счётчик растёт.
cost-motion-forward = Сеть снова прежняя. Один импульс бежит вперёд, и появляются активации.
cost-motion-back = Один импульс бежит от выхода назад, и слой за слоем появляются все градиенты.
cost-motion-bars = Оба числа становятся полосами в одном масштабе.
cost-motion-chart = Появляются оси, на них оба числа для этой сети.
cost-motion-grow = Две линии идут дальше, к более крупным сетям, одна круче другой.
cost-motion-gap = Между обоими числами самой большой сети растёт стрелка.


## Labels in the picture

label-value-forward = значение
label-local-derivative = локальная производная
    .short = производная
label-gradient-back = градиент потерь
    .short = градиент
label-rest-of-network = остальная сеть
    .short = остальное
label-class = класс { $label }
    .short = { $label }
label-class-head = класс
    .short = кл.
label-input = вход
label-named-input = { $name } { $input }
label-picture-weights = веса нейрона { $neuron }
    .short = w, нейрон { $neuron }
label-picture-weight-gradients = ∂L/∂w нейрона { $neuron }
    .short = ∂L/∂w, нейрон { $neuron }
label-picture-input-gradients = ∂L/∂x по пикселям
    .short = ∂L/∂x
label-picture-scale = чёрный { $low }, белый { $high }
label-more-neurons = ещё { $digits }
label-hidden = скрытый { $layer }
    .short = скр. { $layer }
label-output = выход
label-class-scores = оценки классов
    .short = оценки
label-score-of-class-1 = оценка класса { $label }
    .short = оценка
label-class-probabilities = вероятности классов
    .short = вероятности
label-probability-of-class-1 = вероятность класса { $label }
    .short = вероятность
label-layer = слой { $layer }
label-step = шаг
label-unit =
    { $unit ->
        [keyframe] кадр
        [epoch] эпоха
        [checkpoint] чекпоинт
        [round] раунд
        [update] обновление
       *[step] шаг
    }
label-loss = потери
label-accuracy = доля верных
label-shares = %: { label-accuracy }
label-after = после
label-gradients = градиенты весов
    .short = градиенты
label-rate = скор.
label-promised = обещано
    .short = обещ.
label-factor = множитель
label-sample = пример
label-target = цель
label-targets = цели
label-gradient-check = проверка градиента
    .short = проверка
label-check-below = меньше
label-check-worst = ошибка
label-base = заданное значение
    .short = заданное

label-and-more = { $size }; больше: ‖
label-negative = ниже нуля
    .short = < 0
label-width-of-weight = толщина: |вес|
    .short = |вес|
label-width-of-letter = толщина: |{ $letter }|, лог.
    .short = |{ $letter }|, лог.
label-width-of-gradient = толщина: |градиент|, лог.
    .short = |градиент|, лог.
label-weights-and-biases = линия: вес, кольцо: смещение
    .short = линия: w, кольцо: b
label-weights-alone = линия: вес
    .short = линия: w
label-lit = подсвечен: верный класс
    .short = ярко: цель
label-wrong = неверно
label-stay-wrong = остаётся неверно
label-tint-side = цвет: класс стороны
    .short = цвет: класс
label-bent-plane = изогнутая плоскость
label-undo = назад
label-tint-place = цвет: класс этого места
    .short = цвет: класс
label-tint-probability = цвет: вероятность
    .short = цвет: p
label-tint-lead = цвет: ведущий класс
    .short = цвет: ведущий
label-plane-before = пунктир: окно до W
    .short = пунктир: до W

label-horizontal = горизонталь
    .short = гориз.
label-diagonal = наклонная
    .short = накл.
label-best-of-all = лучшая из всех
    .short = лучшая
label-best-found = лучшая найденная
    .short = лучшая
label-any-direction = любая
label-right-by-direction = лучшая доля верных, по направлению прямой
    .short = лучшая доля верных

label-loss-by-unit =
    { $unit ->
        [keyframe] потери по кадрам
        [epoch] потери по эпохам
        [checkpoint] потери по чекпоинтам
        [round] потери по раундам
        [update] потери по обновлениям
       *[step] потери по шагам
    }
    .short = потери
label-right-by-unit =
    { $unit ->
        [keyframe] доля верных по кадрам
        [epoch] доля верных по эпохам
        [checkpoint] доля верных по чекпоинтам
        [round] доля верных по раундам
        [update] доля верных по обновлениям
       *[step] доля верных по шагам
    }
    .short = доля верных
label-units-pass =
    { $unit ->
        [keyframe] кадры идут
        [epoch] эпохи идут
        [checkpoint] чекпоинты идут
        [round] раунды идут
        [update] обновления идут
       *[step] шаги идут
    }
label-straight =
    { $unit ->
        [keyframe] между кадрами прямая
       *[step] между чекпоинтами прямая
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } логарифмически; { label-straight }
       *[linear] { label-units-pass } равномерно; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } логарифмически
           *[linear] { label-units-pass } равномерно
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } логарифмически; картинка — один шаг
       *[linear] { label-units-pass } равномерно; картинка — один шаг
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } логарифмически
           *[linear] { label-units-pass } равномерно
        }
label-gradient-size = градиенты весов по слоям, лог.
    .short = ∂L/∂w, лог.

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] из { $digits } мёртв
                [few] из { $digits } мертвы
               *[many] из { $digits } мертвы
            }
       *[saturated]
            { $count ->
                [one] из { $digits } насыщен
                [few] из { $digits } насыщены
               *[many] из { $digits } насыщены
            }
    }
    .short = из { $digits }
label-dead-units = мёртв: плоский для всех
    .short = мёртв: плоский
label-saturated-units = насыщен: наклон < { $slope } для { $share } точек
    .short = насыщен: наклон < { $slope }
label-staircase = градиенты весов на шаге 0
    .short = градиенты, шаг 0
label-staircase-from-delta = градиенты весов на шаге 0: ∂L/∂w = среднее δ · a
    .short = ∂L/∂w = среднее δ · a, шаг 0
label-staircase-of-delta = величина δ = ∂L/∂z, лог.
    .short = величина δ, лог.
label-sizes-of-delta = величина δ = ∂L/∂z
    .short = величина δ
label-factors-back = веса × наклоны
label-size-over-points = величина: среднее квадратическое по всем точкам
label-z-of-unit = z нейрона { $unit } слоя { $layer }
label-z-of-hidden-units = z: нейр. { $digits }, точек { $points }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z { $digits } нейрона слоя { $layer }
        [few] z { $digits } нейронов слоя { $layer }
       *[many] z { $digits } нейронов слоя { $layer }
    }
label-steepest-slope = самый крутой
    .short = макс.
label-median-slope = медиана наклона
    .short = медиана
label-at-z = при z
    .short = z
label-some-points = тонкие: { $lines } из { $points } точек, толстая: максимум по всем
label-highest-point = точка с наибольшим z
label-answer-of-all = { $p } = { $value } для каждой точки
    .short = { $p } = { $value } для всех
label-answers = { $p } от { $low } до { $high }
    .short = { $p } { $low }–{ $high }
label-w-after-step = { $w } после шага
label-largest-of-all = наибольшее z всех точек
    .short = наибольшее z
label-no-way-back = наклон { $zero }, градиент { $zero }: возврата нет
label-slope-is = наклон { $slope }
label-at-step = шаг { $step }
label-of-starts =
    { COUNT($starts) ->
        [one] из { $starts } старта
        [few] из { $starts } стартов
       *[many] из { $starts } стартов
    }
    .short = из { $starts }
label-ticked-start = с галочкой: верны { $share } точек или больше, и так до конца
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = застревание без этого
label-start-dead = мёртвые нейроны
label-start-saturated = насыщенные нейроны
label-start-vanishing = затухающий градиент
label-start-moving = ещё меняется
label-start-rose = потери выросли
label-start-noise = остался лишь шум
label-loss-and-steps = потери { $losses }, шаги { $steps } (лог.)
    .short = потери { $losses }, { $steps } (лог.)
label-bars = столбики: слои от 1 (верх) до { $layers }, { $scale }
    .short = столбики: слой 1 вверху, { $scale }
label-below-scale = <: меньше { $lowest }

label-mean-loss-heading = средние потери
label-of-all-points =
    { $count ->
        [one] по { $digits } точке
        [few] по всем { $digits } точкам
       *[many] по всем { $digits } точкам
    }
    .short = по всем { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [1] единственный
        [one] среднее всех { $digits }
        [few] среднее всех { $digits }
       *[many] среднее всех { $digits }
    }
label-mean-of-batch = средние по { $digits }

label-way = путь по параметрам
label-new-direction = новое направление
label-lower-until = меньше лишь до { $distance }
    .short = меньше до { $distance }
label-at-the-start = в начале
label-enlarged = увеличено: часть в рамке
    .short = увеличено
label-first-step = первый шаг
label-second-step = второй шаг
label-third-step = третий шаг
label-gradient-length = градиент
label-length = длина
label-loss-came = вышло
label-gap = разница
label-training-path = путь обучения до конца, скорость { $rate }
    .short = путь обучения
label-gradient-uphill = градиент, вверх
    .short = градиент
label-step-downhill = −градиент, вниз
    .short = −градиент
label-network-here = сеть

label-size-of-delta = величина δ, лог.
label-path = сильнейший путь: вес × наклон
label-product = произв.
label-weights = веса
label-slopes = наклоны
label-in-all = всего
label-change-of-weights = изменение весов за один шаг, скорость { $rate }

label-nudging = разности
label-backpropagation = обратный проход
label-passes = прямые проходы
label-one-pass = 1 проход вперёд
label-one-pass-each = 1 проход вперёд, 1 назад
label-multiplications = умножения
label-multiplications-log = умножения, лог.
label-parameters-log = параметры, лог.
label-times-as-many = × больше
label-counted = считаем умножения для одного примера, без функций активации; каждый параметр сдвинут вверх и вниз
    .short = считаем умножения для одного примера

label-factor-range = множитель, от { $low } до { $high }
label-more-parameters =
    { $count ->
        [one] и ещё { $digits } параметр
        [few] и ещё { $digits } параметра
       *[many] и ещё { $digits } параметров
    }
label-gradient-log = градиент, лог.
    .short = градиент
label-loss-of-this-sample = потери этого примера
label-loss-of-sample = потери примера
label-mean-loss =
    { $count ->
        [one] средние потери { $digits } точки
        [few] средние потери { $digits } точек
       *[many] средние потери { $digits } точек
    }
label-slope = наклон
label-its-slope = их наклон: градиент
    .short = наклон: градиент
label-right-of-points =
    { $count ->
        [one] верно из { $digits } точки
        [few] верно из { $digits } точек
       *[many] верно из { $digits } точек
    }
    .short = верно

card-linear = линейно
card-shift = сдвиг
card-bend = изгиб
card-decide = решение
card-right = верно
card-turns-and-stretches = $W$ поворачивает и растягивает плоскость
    .short = $W$ поворачивает и растягивает
card-moves-all-alike = $b$ сдвигает все точки одинаково
    .short = $b$ сдвигает все точки
card-acts-alone = $f$ действует на каждую координату отдельно
    .short = $f$ на каждую отдельно
card-one-activation = $f$ — это { $activation }
card-two-activations = $f$ — это { $first } или { $second }
card-many-activations = $f$ — своя в каждом слое
card-onto-line = $W$ переводит плоскость в прямую
card-into-plane = $W$ укладывает прямую в плоскость
card-stretches-line = $W$ растягивает прямую
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (больше 0: без отражения)
       *[about] $det W approx$ { $determinant } (больше 0: без отражения)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (меньше 0: отражение)
       *[about] $det W approx$ { $determinant } (меньше 0: отражение)
    }
card-flattens =
    { $onto ->
        [point] $det W$ — ноль: плоскость сжимается в точку
       *[line] $det W$ — ноль: плоскость сжимается в прямую
    }
card-class-1-where = { $one }, если { $condition }, иначе { $other }
card-equal-scores = на границе обе оценки равны
    .short = там обе оценки равны
card-class-of-greatest = класс с наибольшей оценкой в { $scores }
card-equal-greatest = на границе две наибольшие оценки равны
    .short = там две наибольшие равны
card-score-zero = на границе оценка равна нулю
    .short = там оценка равна нулю
card-share-of-points = { $share } точек


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Расшифровка. Фильм озвучен и длится { $duration }.
       *[silent] Расшифровка. Фильм без звука, длится { $duration }.
    }
transcript-opening = Начало
transcript-play-from = Смотреть с { $time }


## The pages of a film

page-seconds = { $seconds } с
page-minutes = { $minutes } мин { $seconds } с
page-facts =
    { $sound ->
        [narrated] { $duration } · озвучен, с субтитрами · каждое число вычислено
       *[silent] { $duration } · без звука, с субтитрами · каждое число вычислено
    }
page-transcript-facts =
    { $sound ->
        [narrated] Расшифровка озвученного фильма, { $duration }.
       *[silent] Расшифровка фильма без звука, { $duration }.
    }
page-transcript-of = Расшифровка: { $title }
page-watch = Смотреть фильм
page-transcript = Расшифровка
page-said-and-shown = Что говорится и что видно
page-chapters = Главы
page-captions = Субтитры
page-download = Скачать фильм
page-not-recorded = Здесь ваш прогресс не сохраняется.
page-film-on-its-own = Только фильм: { $links }
page-theme =
    { $theme ->
        [light] светлый
       *[dark] тёмный
    }
page-picture = Картинка
page-film = Фильм
page-speed = Скорость
page-pause = Пауза
page-pause-never = никогда
page-pause-chapters = в конце главы
page-pause-lines = после каждой строки
page-follow = Текст следует за фильмом
page-zoom = Масштаб
page-present = Показ
page-keys = Клавиши
page-play-keys = <kbd>пробел</kbd> — пуск и пауза, <kbd>←</kbd> <kbd>→</kbd> — назад и вперёд<span class="fills">, <kbd>f</kbd> — весь экран</span>.
page-present-keys = <b>Показ</b> <span class="fills">занимает весь экран и </span>делает паузу в конце глав: <kbd>пробел</kbd> и стрелки ведут от остановки к остановке.
page-files = Файлы
page-made-with =
    Сделано в nnviz { $version }: фильм показывает числа из <a href="trace.json">trace.json</a>, вычисленные по
    <a href="{ $config }">{ $config }</a>.
page-languages = Языки
page-films = Фильмы
page-file-film = Фильм ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Фильм, светлый ({ $format })
       *[dark] Фильм, тёмный ({ $format })
    }
page-file-captions = Субтитры ({ $format })
page-file-chapters = Главы ({ $format })
page-file-transcript = Расшифровка (текст для чтения вслух)
page-file-config = Конфигурация
page-file-numbers = Все числа
page-file-slides = Слайды (для manim-slides)
page-file-scorm = Пакет SCORM 1.2
page-description =
    { $sound ->
        [narrated] Озвученный фильм о сети { $shape } с её настоящими числами: { $headings }.
       *[silent] Фильм без звука о сети { $shape } с её настоящими числами: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Как встроить этот фильм
embed-lies-at = Считаем, что папка этого файла находится по адресу <{ $address }>.
embed-put = Поместите папку этого файла на веб-сервер и замените `{ $stand_in }` её адресом, без последней косой черты.
embed-wishes = В адресе фрейма можно указать параметры: `embed.html?theme=light` и `?theme=dark` задают одну тему независимо от системы читателя, например на сайте курса, который всегда белый; `?bare` — это только фильм, 16:9, с его клавишами; `?bare&theme=dark` — и то и другое; `#t=12` начинает с этой секунды.
embed-moodle = В текстовом поле или на *Странице* откройте режим HTML (`</>`) и вставьте:
embed-moodle-package = Чтобы учитывать выполнение и оценку, добавьте элемент *Пакет SCORM* и загрузите `{ $package }`. Оценка — это доля просмотренного; при 90 % ставятся 100 и отметка о выполнении. Настройка Moodle по умолчанию, высшая оценка из 100, подходит.
embed-moodle-no-package = Чтобы учитывать выполнение и оценку, публикуйте с `--scorm`: это создаёт пакет SCORM 1.2.
embed-moodle-students = То, что пишут студенты, например в форуме, очищается: фреймы исчезают без предупреждения, а видео теряет выбор темы. Там вставляйте ссылку:
embed-moodle-upload = Если фреймы запрещены: загрузите `video.mp4` кнопкой медиа в редакторе и там же добавьте файл `.vtt` в разделе *Subtitles and captions*.
embed-canvas = В редакторе Rich Content выберите *View > HTML editor* и вставьте:
embed-canvas-upload = Или загрузите `video.mp4` (до 500 МБ) через *Media* и добавьте `{ $captions }.srt` как субтитры (меньше 295 кБ).
embed-open-edx = В Studio добавьте компонент *Text*, выберите *Edit HTML* и вставьте:
embed-open-edx-upload = Или добавьте компонент *Video* с адресом `video.mp4` и загрузите `{ $captions }.srt` как расшифровку.
embed-quarto = Их команды (shortcode) для видео теряют субтитры, а блок raw их сохраняет. В Quarto:
embed-sphinx = В Sphinx используйте `.. raw:: html`, а элемент поставьте ниже с отступом; в MyST, Jupyter Book и MkDocs (в том числе с Material) вставьте элемент прямо в Markdown, с пустой строкой до и после.
embed-builders-scripts = Эти сайты сохраняют скрипты. С этим скриптом, один раз на страницу, в таком же блоке, каждый фрейм получает высоту своего содержимого:
embed-reveal = Слайд с одним фильмом: он имеет пропорции фильма и не обрезан:
embed-reveal-keys = Щелчок по фрейму передаёт ему клавиатуру: пробел там включает фильм и ставит на паузу. Щелчок рядом возвращает клавиши слайдам.
embed-other-heading = Любая другая страница
embed-other-script = Высота по содержимому, если на странице разрешён скрипт:
embed-other-moment = У каждого момента фильма есть свой адрес, например `{ $address }/index.html#t=12`.
embed-other-video = Только видео, с субтитрами, если страница и фильм лежат на одном сервере:
embed-other-policy = Сайту, чья политика запрещает стили и скрипты внутри страниц, нужна сборка `nnviz publish --split`.
embed-slides-heading = Слайды
embed-slides = Вставьте `video.mp4` в слайд или откройте `index.html` в браузере и нажмите *Показ*. Пробел и стрелки тогда ведут от главы к главе. Главы начинаются в:
embed-slides-command = В этой папке `manim-slides present { $name }` показывает разделы как слайды.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz explorer
explorer-skip = К ползункам
explorer-tools = Страница
explorer-preset = Состояние
explorer-choose = выбрать…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Отменить
explorer-undo-key = Отменить (Ctrl+Z)
explorer-redo = Повторить
explorer-redo-key = Повторить (Ctrl+Y)
explorer-reset = Сбросить
explorer-reset-done = Всё как в конфигурации; отмена вернёт ваши изменения.
explorer-copy-link = Копировать ссылку
explorer-link-copied = Ссылка на то, что вы видите, скопирована.
explorer-link-not-copied = Не удалось скопировать ссылку на то, что вы видите: браузер здесь этого не разрешает.
explorer-no-link = Ссылки на эту страницу нет: внутри другой страницы у неё нет своего адреса. Откройте её в отдельной вкладке.
explorer-make-film = Сделать фильм…
explorer-save-picture = Сохранить картинку
explorer-picture-saved = Картинка сохранена.
explorer-picture-not-saved = Не удалось сохранить картинку: { $fault }.
explorer-diagram-not-drawn = не удалось нарисовать схему
explorer-light = Светлая
explorer-dark = Тёмная
explorer-tour = Обзор
explorer-offer-name = Добро пожаловать
explorer-offer = <strong>Вы здесь впервые?</strong> Потяните светящийся ползунок и смотрите, как меняются все числа. Или посмотрите обзор: пять шагов.
explorer-offer-yes = Начать обзор
explorer-offer-no = Нет, спасибо
explorer-needs-script = Эта страница вычисляет на JavaScript; пожалуйста, разрешите его.

explorer-own-point = своя точка
explorer-undefined = не определено
explorer-said = { $parameter } { $value }, потери { $loss }, вероятность { $said }, доля верных { $accuracy }
explorer-said-number = { $parameter } { $value }, потери { $loss }, выход { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, потери { $loss }, выход { $said }, доля верных { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Ссылка не использована: { $fault }. Вы видите состояние из конфигурации.
explorer-that-link-not-used = Эта ссылка не использована: { $fault }.
explorer-link-shape = ссылка относится к сети другой формы
explorer-link-weight = один из весов в ссылке не является числом до { $most }
explorer-link-activations = в ссылке другое количество функций активации
explorer-link-activation = в ссылке неизвестная функция активации
explorer-link-dataset = в ссылке неизвестный набор данных
explorer-link-sample = в ссылке пример, которого нет в наборе данных
explorer-link-point = в ссылке своя точка, которая не подходит к этой сети
explorer-link-parameter = в ссылке параметр, которого нет в этой сети
explorer-link-optimizer = в ссылке неизвестный оптимизатор
explorer-link-schedule = в ссылке неверное расписание скорости обучения
explorer-link-gradient = ссылка запрашивает градиент чего-то неизвестного


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = В пустом поле нет числа
explorer-fault-two-ways = «{ $typed }» можно прочесть двояко; напишите { $readings }
explorer-either-reading = { $first } или { $second }
explorer-fault-no-number = «{ $typed }» — не число
explorer-fault-beyond = «{ $typed }» лежит за пределом { $most }
explorer-fault-near-zero = «{ $typed }» ближе к нулю, чем может быть число на этой странице
explorer-fault-not-used = «{ $typed }» не использовано: { $rule }
explorer-rule-points = в наборе данных от 1 до { $most } точек
explorer-rule-noise = шум от 0 до { $most }
explorer-rule-seed = зерно — целое число до { $most }
explorer-rule-sample = номера примеров от 0 до { $last }
explorer-rule-rate = скорость обучения больше нуля
explorer-rule-decay = затухание весов от 0 до { $most }
explorer-rule-steps = число шагов от 1 до { $most }
explorer-rule-factor = множитель лежит между 0 и 1
explorer-rule-batch = батч — это «{ $full }» или число точек

explorer-keeps-parameter = { $parameter } остаётся { $value }
explorer-keeps-coordinate = координата x{ $input } остаётся { $value }
explorer-keeps-number = y остаётся { $value }
explorer-keeps-points = число точек в наборе данных остаётся { $value }
explorer-keeps-seed = зерно остаётся { $value }
explorer-keeps-sample = номер примера остаётся { $value }
explorer-keeps-rate = скорость обучения остаётся { $value }
explorer-keeps-value = в поле остаётся { $value }
explorer-keeps-batch = батч остаётся { $value }


## The explorer's parameters, sample and points

explorer-parameters = Параметры
explorer-parameters-hint = Потяните вес: вся страница меняется следом.
explorer-gradient-of = <span class="gradient">Розовый</span> — это градиент для
explorer-of-sample = этого примера
explorer-of-batch = батча
explorer-of-all = всех точек

explorer-sample = Пример
explorer-sample-box = Пример, номер
explorer-own = свой
explorer-your-point = ваша точка
explorer-sample-text = { $mark } класс { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Поставить свою точку
explorer-own-end = Назад к данным
explorer-own-class = Класс вашей точки
explorer-own-number = Число вашей точки, y
explorer-own-box = Ваша точка, x{ $input }

explorer-layer = Слой { $layer }
explorer-output-layer = Выходной слой
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } параметр
        [few] { $layer } · { $digits } параметра
       *[many] { $layer } · { $digits } параметров
    }
explorer-activation = активация
explorer-activation-of-layer = Функция активации слоя { $layer }
explorer-weight = вес от { $from } к { $to }, слой { $layer }
explorer-bias = смещение { $of }, слой { $layer }
explorer-number-box = { $what }, число

explorer-data = Данные
explorer-points = Точки
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor, углы
explorer-points-moons = луны
explorer-points-circles = круги
explorer-points-spirals = спирали
explorer-points-line = прямая
explorer-points-sine = синус
explorer-points-saddle = седло
explorer-how-many = Сколько
explorer-noise = Шум
explorer-seed = Зерно


## The explorer's network and what comes out of it

explorer-network = Сеть
explorer-edges-show = На рёбрах
explorer-edges-weights = веса
explorer-edges-gradients = градиенты { $symbol }
explorer-edges-messages = сообщения { $symbol }
explorer-edges-legend = Толщина линии: |w| до { $limit } (штрихи: больше); градиенты по десятичным порядкам от { $lowest } до { $highest }. Пунктир: отрицательные.
explorer-diagram = Схема сети; её числа есть и в таблицах
explorer-goes-on = Сеть продолжается вправо: смахните или прокрутите.
explorer-hidden = скрытый
explorer-dead = мёртв { $share }
explorer-sparse = молчит { $share }
explorer-flat = плоск { $share }

explorer-outcome = Результат
explorer-readout-loss = потери <span class="long">примера</span>
explorer-readout-probability = p <span class="long">его класса</span>
explorer-readout-output = выход <span class="long">его класса</span>
explorer-readout-one-output = выход
explorer-readout-mean = потери всех <span class="long">точек</span>
explorer-readout-accuracy = доля верных

explorer-check-below = градиенты совпадают, разница меньше { $bound }
explorer-check-match = градиенты совпадают, разница до { $worst }
explorer-check-differ = градиенты НЕ СОВПАДАЮТ, разница до { $worst }
explorer-check-how = Каждый градиент примера сравнивается с центральной разностью; больше всего расходится { $parameter }. До { $most } индикатор зелёный.
explorer-check-skipped =
    { $count ->
        [one] { $digits } на изломе не проверяется.
        [few] { $digits } на изломе не проверяются.
       *[many] { $digits } на изломе не проверяются.
    }

explorer-sound = Мёртвых и насыщенных нейронов нет.
explorer-no-gradient = Градиент каждого веса в точности равен 0.
explorer-equal-units = { $units } одинаковы и такими остаются.
explorer-dead-units = Мёртвые, плоские для всех точек: { $units }.
explorer-sparse-units = Редко активные, с долей точек, где ноль: { $units }.
explorer-saturated-units = Насыщенные, с долей точек: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = ещё { $digits }
explorer-vanishes = Градиент затухает: { $last } в последнем слое, { $first } в слое 1.


## The explorer's planes

explorer-planes = Что каждый слой делает с плоскостью
explorer-planes-hint = Точки и сетка, слой за слоем.
explorer-planes-too-wide = Плоскости показывают слои из одного или двух нейронов, а в этой сети есть слои шире.
explorer-planes-need-two-inputs = Плоскости начинаются с двух входов, а входов у этой сети { $inputs }.
explorer-plane-picture = Точки и сетка: { $name }
explorer-decides-nothing = На последней плоскости ничто не решает: классы везде равны.
explorer-decides-no-line = На последней плоскости решающей прямой нет: везде ведёт класс { $label }.
explorer-decides-line = На последней плоскости решает одна прямая.
explorer-decides-line-one-side = На последней плоскости решает одна прямая; все точки на стороне класса { $label }.
explorer-decides-lines = На последней плоскости классы разделены прямыми.
explorer-decides-lines-one-side = На последней плоскости классы разделены прямыми; все точки на стороне класса { $label }.

explorer-decision = Решение
explorer-decision-name = решение
explorer-decision-hint = Щёлкните по точке, чтобы следить за ней, или по пустому месту, чтобы поставить свою.
explorer-decision-picture = Точки и класс, который сеть даёт каждому месту
explorer-surer = Чем гуще цвет, тем увереннее сеть.
explorer-surer-line = { explorer-surer } На линии классы равны.
explorer-surer-no-line = { explorer-surer } Линии нет: везде ведёт один класс.

explorer-fit = Приближение
explorer-fit-name = приближение
explorer-fit-hint = Щёлкните по точке, чтобы следить за ней, или по пустому месту, чтобы поставить свою.
explorer-fit-picture = Точки с их числами и число, которое сеть даёт для каждого входа
explorer-key-points = y точек
explorer-key-said = выход a
explorer-key-missed = a − y
explorer-heights = Линия через каждые { $step }, ниже нуля пунктир; цвет точек показывает их собственное y.

explorer-slope = Потери над { $parameter }
explorer-slope-of-sample = При { $value } потери примера { $loss }, наклон касательной { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] При { $value } потери батча из { $digits } точки { $loss }, наклон касательной { $slope }.
        [few] При { $value } потери батча из { $digits } точек { $loss }, наклон касательной { $slope }.
       *[many] При { $value } потери батча из { $digits } точек { $loss }, наклон касательной { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] При { $value } потери по { $digits } точке { $loss }, наклон касательной { $slope }.
        [few] При { $value } потери по всем { $digits } точкам { $loss }, наклон касательной { $slope }.
       *[many] При { $value } потери по всем { $digits } точкам { $loss }, наклон касательной { $slope }.
    }


## The explorer's training

explorer-training = Обучение
explorer-rewind = К началу
explorer-step = Шаг
explorer-run = Пуск
explorer-pause = Пауза
explorer-speed = Темп
explorer-steps-a-frame = { $digits } на кадр
explorer-optimizer = Оптимизатор
explorer-learning-rate = Скорость обучения
explorer-batch = Батч
explorer-decay = Затухание весов
explorer-schedule = Скорость
explorer-rate-stays = постоянна
explorer-rate-steps = падает ступенями
explorer-rate-cosine = падает по косинусу
explorer-schedule-every = Шагов между
explorer-schedule-over = Шагов всего
explorer-schedule-factor = Множитель
explorer-rate-now = следующая скорость { $rate }
explorer-rate-spent = На шаге { $step } скорость дошла до 0: обучение окончено.
explorer-batch-how = full или число точек на шаг
explorer-moment = Шаг
explorer-step-of = { $step } из { $last }

explorer-step-uses-all =
    { $count ->
        [one] «Шаг» берёт средний градиент по { $digits } точке:
        [few] «Шаг» берёт средний градиент по всем { $digits } точкам:
       *[many] «Шаг» берёт средний градиент по всем { $digits } точкам:
    }
explorer-step-uses-batch =
    { $count ->
        [one] «Шаг» берёт средний градиент следующего батча, до { $batch } из { $digits } точки:
        [few] «Шаг» берёт средний градиент следующего батча, до { $batch } из { $digits } точек:
       *[many] «Шаг» берёт средний градиент следующего батча, до { $batch } из { $digits } точек:
    }
explorer-adam-mean = среднее
explorer-adam-root = корень среднего квадрата
explorer-mean-of = среднее { $product }

explorer-course-loss = Потери всех точек
explorer-course-loss-logarithmic = Потери всех точек, логарифмическая шкала
explorer-course-loss-picture = Потери всех точек по шагам обучения
explorer-course-accuracy = Доля верных
explorer-course-accuracy-picture = Доля верных ответов по шагам обучения
explorer-course-explained-picture = R² по шагам обучения
explorer-diverged = расходится
explorer-diverged-loss = Обучение разошлось на шаге { $step }: потери уже не конечное число.
explorer-diverged-parameter = Обучение разошлось на шаге { $step }: { $parameter } больше { $most }.
explorer-full-book = Шагов на странице хранится { $steps }; для более долгого обучения сделайте фильм.
explorer-solved-from-the-start = Решено сразу: { $share }.
explorer-solved = Решено: { $share }, { $solved } с шага { $step }.
explorer-worse = Сейчас { $share }: потери выросли с { $first } до { $last }.
explorer-learning = Ещё не готово: { $share }, потери ещё падают.
explorer-explained = R² { $share }
explorer-rests = { $share }, потери почти не падают.
explorer-stuck = Не решено: { $share }, потери почти не падают.
explorer-moving =
    { $what ->
        [share] Не решено: всё ещё меняется между { $low } и { $high }.
        [explained] R² всё ещё меняется между { $low } и { $high }.
       *[loss] Не решено: { $share }, но потери всё ещё меняются между { $low } и { $high }.
    }


## The explorer's tables

explorer-numbers = Все числа примера
explorer-numbers-hint = От выхода назад ко входу. Стрелки ведут по числам; у каждого есть своё уравнение.
explorer-output-layer-of = Выходной слой: { $output }
explorer-input = Вход
explorer-inputs = Входы
explorer-neurons = Нейроны
explorer-edges = Рёбра
explorer-flat-for = плоский для
explorer-flat-for-how = доля всех точек, где |f′(z)| меньше { $slope }
explorer-one-step = { $output } и потери — один шаг: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Сделать из этого фильм
explorer-film-hint = Эта конфигурация хранит параметры как ключевые кадры. Соберите несколько состояний, и фильм будет переходить от одного к другому.
explorer-collect = Добавить это состояние
explorer-forget = Забыть все
explorer-only-this-state = только видимое состояние
explorer-collected = собрано { $digits }
explorer-state-collected = Состояние { $number } добавлено; измените параметры и добавьте следующее.
explorer-config = Конфигурация
explorer-config-written = Записано в nnviz explorer.
explorer-keyframe = состояние { $number }
explorer-download = Скачать конфигурацию
explorer-copy-config = Копировать конфигурацию
explorer-config-copied = Конфигурация скопирована.
explorer-config-not-copied = Не удалось скопировать конфигурацию: браузер здесь этого не разрешает.
explorer-copy-command = Копировать команду
explorer-command-copied = Команда скопирована.
explorer-command-not-copied = Не удалось скопировать команду: браузер здесь этого не разрешает.
explorer-close = Закрыть


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } из { $steps }: { $name }
explorer-tour-parameters = Все параметры
explorer-tour-parameters-words = У каждого веса и смещения есть ползунок и поле. Потяните один: все числа и картинки сразу изменятся.
explorer-tour-forward = Вперёд
explorer-tour-forward-words = Золотой идёт вперёд: каждый нейрон складывает свои входы в z и изгибает сумму в a. Наведите на число, чтобы увидеть его уравнение.
explorer-tour-decision = Решение
explorer-tour-decision-words = Цвета показывают, какой класс сеть даёт каждому месту. Щёлкните по точке или по пустому месту, чтобы провести её через сеть.
explorer-tour-fit-words = На картинке видно, что сеть даёт для каждого входа, и точки с их собственными числами. Щёлкните по точке или по пустому месту, чтобы провести её через сеть.
explorer-tour-gradient = Градиент
explorer-tour-gradient-words = Розовая касательная — это градиент: как быстро меняются потери с параметром, которого вы коснулись последним.
explorer-tour-training = Обучение
explorer-tour-training-words = «Шаг» немного сдвигает каждый параметр против его градиента. Нажмите «Пуск», смотрите, как падают потери, затем «К началу».
explorer-tour-back = Назад
explorer-tour-next = Дальше
explorer-tour-done = Готово
