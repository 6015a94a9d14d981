### nnviz's films and pages in Ukrainian.
###
### Terms:
### weight = вага; bias = зсув (Вікіпедія, «Штучна нейронна мережа»; others: зміщення, упередження, поріг)
### neuron, unit = нейрон; layer = шар; hidden layer = прихований шар (Вікіпедія, «Штучна нейронна мережа»); edge = ребро
### input = вхід; output = вихід; pass forward = прямий прохід; forward propagation = пряме поширення
### activation function = функція активації, (its value) активація (Субботін, «Нейронні мережі: теорія та практика»; Вікіпедія also: передавальна функція)
### loss = втрати, plural (Вікіпедія, «Функція втрат»); cross-entropy = перехресна ентропія; squared error = квадратична похибка
### gradient = градієнт; slope = нахил; derivative = похідна; chain rule = ланцюгове правило (Вікіпедія, «Ланцюгове правило»)
### backpropagation = зворотне поширення (Вікіпедія, «Метод зворотного поширення помилки»)
### learning rate = темп навчання, short темп (Вікіпедія, «Темп навчання»; others: швидкість навчання); step = крок
### training = навчання; one of several trainings = мережа; epoch = епоха; update = оновлення; gradient descent = градієнтний спуск (Вікіпедія)
### sample = приклад (Вікіпедія also: зразок); point = точка; dataset = набір даних; target = цільове значення, short ціль
### class = клас; score = оцінка класу (also: логіт); probability = імовірність, after a vowel ймовірність
### accuracy = точність, the share of right answers (Вікіпедія; precision is влучність there)
### saturated = насичений; dead unit = мертвий нейрон; sparse unit = рідко активний нейрон; vanishing gradient = зникання градієнта (Вікіпедія, «Проблема зникання градієнту»)
### plane = площина; grid = сітка; straight line = пряма; decision boundary, border = межа; to part = розділяти; bend = вигин
### mini-batch = мініпакет, batch = пакет (Вікіпедія, «Стохастичний градієнтний спуск»; slides also: мінібатч)
### momentum = імпульс (Вікіпедія, «Стохастичний градієнтний спуск»); velocity = швидкість; weight decay = згасання ваг (others: зниження ваг, ослаблення ваг)
### optimizer = оптимізатор; initialisation, start = старт; random seed = зерно (Вікіпедія also: початкове число)
### pulse (along an edge) = сигнал; nudge = зрушення; finite differences = різниці, метод різниць (Вікіпедія, «Чисельне диференціювання»: скінченні різниці); gradient check = перевірка градієнта
### variance = дисперсія; variance explained, R² = частка поясненої дисперсії (Вікіпедія, «Коефіцієнт детермінації»); least squares = найменші квадрати
### determinant = визначник; identity = тотожна функція; sigmoid = сигмоїда; dashed = штрихова лінія; keyframe = ключовий кадр; checkpoint = контрольна точка
### config = конфігурація; slider = повзунок; transcript = стенограма; captions = субтитри


## Small words

spelled-count = { $digits }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } і { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } активація
        [few] { $digits } активації
       *[many] { $digits } активацій
    }
remark-points =
    { $count ->
        [one] { $digits } точка
        [few] { $digits } точки
       *[many] { $digits } точок
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } контрольна точка
        [few] { $digits } контрольні точки
       *[many] { $digits } контрольних точок
    }
remark-steps-unknown = кроки невідомі
remark-keyframes =
    { $count ->
        [one] { $digits } ключовий кадр
        [few] { $digits } ключові кадри
       *[many] { $digits } ключових кадрів
    }
remark-optimizer = { $name }, темп { $rate }
remark-gradient-descent = градієнтний спуск
    .short = GD
remark-batch = пакет { $size }
remark-schedule =
    { $schedule ->
        [cosine] темп за косинусом
       *[steps] темп східцями
    }
remark-decay = згасання { $decay }
remark-seed = зерно { $seed }
remark-samples = приклади { $first }–{ $last }
remark-sample-of-class = { $sample }, клас { $label }
remark-rows-are-neurons = рядки — нейрони
remark-columns-are-neurons = стовпці — нейрони
sample-own = свій приклад
sample-of-index = приклад { $index }
moment-step = крок { $step }
moment-of-unit =
    { $unit ->
        [epoch] епоха { $step }
        [checkpoint] контрольна точка { $step }
        [round] раунд { $step }
        [update] оновлення { $step }
       *[step] крок { $step }
    }

convention-rows = Ваги взято з файлів: кожен рядок матриці належить одному нейрону.
convention-columns = Ваги взято з файлів: кожен стовпець матриці належить одному нейрону.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = тотожна
activation-sigmoid = сигмоїда
activation-gelu-tanh = GELU (через tanh)


## What an activation does to every point of a plane

bending-tanh = tanh стискає кожну вісь до (−1; 1)
bending-sigmoid = сигмоїда стискає кожну вісь до (0; 1)
bending-relu = ReLU замінює все від’ємне нулем
bending-leaky-relu = leaky ReLU множить усе від’ємне на { $leak }
bending-elu = ELU стискає все від’ємне до (−1; 0)
bending-gelu = GELU далеко нижче нуля майже дорівнює нулю
bending-gelu-tanh = GELU (через tanh) далеко нижче нуля майже нуль
bending-silu = SiLU далеко нижче нуля майже дорівнює нулю
bending-softplus = softplus робить усе додатним, найнижче піднімає найбільше
bending-identity = тотожна функція нічого не вигинає
bending-other = { $activation } діє на кожну вісь


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = задачу XOR
task-moons = задачу «півмісяці»
task-circles = задачу «кола»
task-spirals = задачу «спіралі»
task-digits = задачу «цифри»
task-own = задачу
verdict-solves-from-the-start =
    { $all ->
        [yes] одразу розв’язує { $task }: { $share }
       *[no] одразу майже розв’язує { $task }: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] розв’язує { $task }: правильно { $share } навчальних точок, { $solved } і вище з кроку { $step }
               *[short] розв’язує { $task }: правильно { $share }, { $solved } і вище з кроку { $step }
            }
       *[no]
            { $points ->
                [named] майже розв’язує { $task }: правильно { $share } навчальних точок, { $solved } і вище з кроку { $step }
               *[short] майже розв’язує { $task }: правильно { $share }, { $solved } і вище з кроку { $step }
            }
    }
verdict-unsolved = не розв’язано до кроку { $step }: { $share }
verdict-unsolved-with = не розв’язано до кроку { $step }: { $share }; { $seen }
verdict-stuck-because = застрягла на { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] не розв’язано: досі змінюється між { $low } і { $high }; { $seen }
        [explained] не вивчено: R² досі змінюється між { $low } і { $high }; { $seen }
       *[loss] не розв’язано: { $share }, але втрати досі змінюються між { $low } і { $high }; { $seen }
    }
verdict-learning = ще не готово: { $share } на кроці { $step }, втрати ще падають
verdict-worse = невдача, { $share }: втрати зросли від { $first } до { $last }
verdict-diverged = розбіжність на кроці { $step }: числа вже не скінченні

fit-verdict-solves-from-the-start = підходить одразу: R² { $share }
fit-verdict-solves = вивчено: R² { $share }, { $solved } і вище з кроку { $step }
fit-verdict-noise-left = вивчено: R² { $share }, у залишку немає закономірності
fit-verdict-unsolved = не вивчено до кроку { $step }: R² { $share }
fit-verdict-unsolved-with = не вивчено до кроку { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = застрягла на R² { $share }: { $reason }
fit-verdict-learning = ще не готово: R² { $share } на кроці { $step }, втрати ще падають
fit-verdict-worse = невдача: втрати зросли від { $first } до { $last }

reason-never-bent = без вигину будь-яка глибина дає одну пряму
reason-never-bent-borders = без вигину за будь-якої глибини межі прямі
reason-no-gradient = градієнт кожної ваги точно дорівнює 0
reason-output-biases = змінюються лише зсуви виходу
reason-units =
    { $which ->
        [both] обидва нейрони
        [all]
            { $count ->
                [one] усі { $digits } нейрон
                [few] усі { $digits } нейрони
               *[many] усі { $digits } нейронів
            }
       *[some]
            { $count ->
                [1] нейрон { $units }
                [one] нейрони { $units }
                [few] нейрони { $units }
               *[many] нейрони { $units }
            }
    }
reason-equal-units = { reason-units } шару { $layer } однакові й такими лишаються
reason-dead-units =
    { $count ->
        [1] { reason-units } шару { $layer } мертвий, плаский для всіх точок
        [one] { reason-units } шару { $layer } мертві, пласкі для всіх точок
        [few] { reason-units } шару { $layer } мертві, пласкі для всіх точок
       *[many] { reason-units } шару { $layer } мертві, пласкі для всіх точок
    }
reason-sparse-units =
    { $count ->
        [1] { reason-units } шару { $layer } рідко активний: 0 для { $share } точок
        [one] { reason-units } шару { $layer } рідко активні: 0 для { $share } точок
        [few] { reason-units } шару { $layer } рідко активні: 0 для { $share } точок
       *[many] { reason-units } шару { $layer } рідко активні: 0 для { $share } точок
    }
reason-saturated-units =
    { $count ->
        [1] { reason-units } шару { $layer } насичений для { $share } точок
        [one] { reason-units } шару { $layer } насичені для { $share } точок
        [few] { reason-units } шару { $layer } насичені для { $share } точок
       *[many] { reason-units } шару { $layer } насичені для { $share } точок
    }
reason-vanishing-gradient = перший градієнт ваг шару 1 — { $first }, останнього шару — { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } дорівнює { $right }
speech-is-about = { $left } приблизно дорівнює { $right }
speech-and-equals = { $left }, а це дорівнює { $right }
speech-and-is-about = { $left }, а це приблизно дорівнює { $right }
speech-plus = { $left } плюс { $right }
speech-minus = { $left } мінус { $right }
speech-times = { $left } помножити на { $right }
speech-negative = мінус { $inside }
speech-quantity = { $sum } в дужках
speech-rest = { $told }, разом { $total }
speech-divided-by = { $top } поділити на { $bottom },
speech-divided-by-sum = { $top } поділити на суму { $bottom },
speech-power = e в степені { $exponent }
speech-square = { $inside } у квадраті
speech-total = сума за всіма виходами, { $inside }
speech-logarithm = натуральний логарифм від { $argument }
speech-derivative = похідна втрат за { $by }
speech-slope = нахил { $function } в точці { $argument }
speech-call = { $function } від { $argument }
speech-call-leaky = { $function } від { $argument }, { $leak }
speech-of-layer = { $symbol } шару { $layer }
speech-delta = дельта
speech-loss = функція втрат

aloud-is = дорівнює
aloud-is-about = приблизно дорівнює
aloud-less-than = менше ніж
aloud-times = помножити на
aloud-plus = плюс
aloud-minus = мінус
aloud-divided-by = поділити на
aloud-squared = {" "}у квадраті
aloud-minus-logarithm = мінус натуральний логарифм
aloud-determinant = визначник W
aloud-delta = дельта

aloud-decimal = { $whole } кома { $decimals }
aloud-percent =
    { COUNT($number) ->
        [one] { $number } відсоток
        [few] { $number } відсотки
        [many] { $number } відсотків
       *[other] { $number } відсотка
    }
aloud-power-of-ten = десять у степені { $exponent }
aloud-times-power = { $number } помножити на { $power }

neuron-of-layer = нейрон { $neuron } шару { $layer }
two-neurons-of-layer = нейрони { $first } і { $second } шару { $layer }
neurons-of-layer = нейрони від { $first } до { $last } шару { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } — { $number }
part-layer = Шар { $owner }: { $numbers }.
part-mean = Середнє за всіма точками, шар { $owner }: { $numbers }.
part-stage = На що перетворено градієнти, шар { $owner }: { $numbers }.
part-after = Після кроку, шар { $owner }: { $numbers }.
part-batch = Мініпакет { $owner }: { $numbers }.
part-step = Крок { $owner }: { $numbers }.
part-network = Мережа { $owner }: { $numbers }.
part-line = Пряма { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = градієнт за { $what }
number-input = вхід
number-slope = нахил
number-nudge-score = зрушення z
number-nudge-probability = зміна ймовірності
number-nudge-output = зміна виходу
number-nudge-loss = зміна втрат
number-nudge-ratio = зміна втрат на одиницю z
number-nudge-step = крок зрушення
number-contribution = внесок
number-message = повідомлення
number-rest = усі інші
number-probability = імовірність { $of }
number-probability-of-class = імовірність { $of }, клас { $label }
number-target = цільове значення { $of }
number-score = оцінка
number-loss = втрати
number-the-loss = втрати
number-of-points = кількість точок
number-points = точки
number-accuracy = точність за всіма точками
number-mean-loss = середні втрати всіх точок
number-missing-to-all-points = бракує до всіх точок
number-missing-to-all = бракує до всіх
number-right = правильно
number-line-right = правильно для прямої { $line }
number-the-determinant = визначник
number-determinant-of = det { $matrix }
number-line-factor = коефіцієнт прямої
number-line-constant = стала прямої
number-z-along-curve = z уздовж кривої
number-stretch = розтяг
number-stretch-of = { $stretch } { $matrix }
number-step = крок
number-still-wrong = точки, що досі хибні
number-gradient-norm = норма градієнта
number-gradient-norm-of-layer = норма градієнта шару { $layer }
number-right-at-end = правильно наприкінці
number-the-solving-step = перший крок, на якому задачу розв’язано
number-solving-step = перший крок, на якому задачу розв’язано
number-flat-units = пласкі нейрони
number-largest-z = найбільше z за всіма точками
number-starts-that-solve = старти, що розв’язують задачу
number-factor-to-layer = множник від шару вище
number-factor = множник
number-best-line-right = правильно з найкращою прямою
number-share-of-units = частка таких нейронів
number-share = частка
number-slope-of-loss = нахил втрат
number-the-largest-gradient = найбільший градієнт
number-largest-gradient = найбільший градієнт
number-step-of = перетворений градієнт за { $what }
number-share-of-velocity = частка швидкості, що лишається
number-velocity-before = попередня швидкість
number-new = нове { $name }
number-learning-rate = темп навчання
number-rate = темп
number-loss-after-it = втрати після нього
number-mean-gradient-of = середній градієнт за { $what }
number-batch-mean = середнє мініпакета
number-gap = розрив
number-times-as-steep = у скільки разів крутіше
number-gradient-length = довжина градієнта
number-step-length = довжина кроку
number-lower-until = відстань, до якої втрати менші
number-lowest-answer = найменша ймовірність класу 1
number-highest-answer = найбільша ймовірність класу 1
number-spread-of-inputs = найбільша різниця на вході останнього шару
number-loss-after = втрати після кроку
number-gap-to-promise = розрив між зміною та обіцяним
number-promised-change = обіцяна зміна
number-change = зміна
number-the-bound-of-differences = межа всіх відносних різниць
number-bound-of-differences = межа всіх відносних різниць
number-passes = прямі проходи
number-products = множення
number-products-forward = множення прямого проходу
number-products-back = множення зворотного проходу
number-parameters = параметри
number-by-nudging = множення методом різниць
number-by-backpropagation = множення зворотним поширенням
number-times = у скільки разів більше методом різниць
number-size-of-delta = величина дельти
number-factor-in-all = множник від виходу до шару 1
number-path-start = дельта на виході шляху
number-path-weight = вага на шляху
number-path-slope = нахил на шляху
number-path-product = добуток уздовж шляху
number-path-weights = добуток ваг на шляху
number-path-slopes = добуток нахилів на шляху
number-steepest-slope = найкрутіший нахил кривої
number-median-slope = медіанний нахил
number-median-z = z медіанного нахилу
number-largest-slope = найбільший нахил на шляху
number-weights-change = зміна ваг
number-the-largest-difference = найбільша відносна різниця
number-largest-difference = найбільша відносна різниця


## Title: what the film is about

film-untitled = Нейронна мережа: число за числом

title-shape =
    { $inputs ->
        [one] { $inputs_spelled } число на вході
        [few] { $inputs_spelled } числа на вході
       *[many] { $inputs_spelled } чисел на вході
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] { $hidden_spelled } прихований шар з одного нейрона
               *[no] { $hidden_spelled } прихований шар
            }
        [few]
            { $narrow ->
                [yes] { $hidden_spelled } приховані шари по одному нейрону
               *[no] { $hidden_spelled } приховані шари
            }
       *[many]
            { $narrow ->
                [yes] { $hidden_spelled } прихованих шарів по одному нейрону
               *[no] { $hidden_spelled } прихованих шарів
            }
    }, { $outputs ->
        [one] { $outputs_spelled } число на виході
        [few] { $outputs_spelled } числа на виході
       *[many] { $outputs_spelled } чисел на виході
    }; між ними { $activations }.
title-activations =
    { $count ->
        [one] { $spelled } активація
        [few] { $spelled } активації
       *[many] { $spelled } активацій
    }
title-classes =
    { $outputs ->
        [1] Вихід — це оцінка класу { $label }, а не копія входу.
        [one] { $outputs_spelled } вихід — це оцінки класів, а не копія входу.
        [few] { $outputs_spelled } виходи — це оцінки класів, а не копія входу.
       *[many] { $outputs_spelled } виходів — це оцінки класів, а не копія входу.
    }
title-probabilities =
    { $outputs ->
        [1] Вихід — це ймовірність класу { $label }, а не копія входу.
       *[other] Кожен вихід — це ймовірність свого класу, а не копія входу.
    }
title-numbers =
    { $outputs ->
        [1] Вихід — одне число, близьке до цільового значення.
        [one] { $outputs_spelled } вихід — це числа, близькі до цільових значень.
        [few] { $outputs_spelled } виходи — це числа, близькі до цільових значень.
       *[many] { $outputs_spelled } виходів — це числа, близькі до цільових значень.
    }
title-outputs-bend =
    { $outputs ->
        [1] На виході: { $activation }.
       *[other] На виходах: { $activation }.
    }
title-motion-title = З’являється заголовок: { $title }.
title-motion-title-and-subtitle = З’являється заголовок: { $title }. { $subtitle }
title-motion-shape = Під заголовком з’являється мережа, шар за шаром, у вигляді кружків, від входу до виходу: { $widths }.
title-motion-shape-and-inputs = Під заголовком з’являється мережа, шар за шаром, у вигляді кружків, від входу до виходу: { $widths }. Входи: { $names }.
title-motion-classes = Біля виходів з’являються назви класів.
title-motion-named-classes = Біля виходів з’являються назви класів: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Вихід загоряється, біля нього літера його цільового значення.
       *[other] Виходи загоряються, біля кожного літера його цільового значення.
    }


## Forward propagation

forward-heading = Пряме поширення
forward-opening = Ребро множить на свою вагу. Нейрон додає свій зсув.

forward-opening-no-bias = Ребро множить на свою вагу. Нейрон додає те, що надходить: зсуву він не має.
forward-some-no-bias =
    { $several ->
        [no] Шар { $layers } не має зсуву.
       *[yes] Шари { $layers } не мають зсуву.
    }
forward-opening-wide = У широких шарах показано не всі нейрони; решта теж входить у кожну суму.
forward-opening-picture = Входи — це пікселі картинки. У широких шарах показано не всі нейрони.
forward-point-enters = Подаємо один приклад: { $values }, клас { $label }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Подаємо один приклад: { $values }. Цільове значення: { $targets }.
       *[other] Подаємо один приклад: { $values }. Цільові значення: { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Подаємо один приклад. Цільове значення: { $targets }.
       *[other] Подаємо один приклад, кожен вихід має цільове значення.
    }
forward-sample-enters = Подаємо один приклад, клас { $label }.
forward-picture-enters =
    { $values ->
        [standard]
            { COUNT($pixels) ->
                [one] Подаємо картинку, клас { $label }: { $pixels } стандартизований піксель, від { $low } до { $high }.
                [few] Подаємо картинку, клас { $label }: { $pixels } стандартизовані пікселі, від { $low } до { $high }.
               *[many] Подаємо картинку, клас { $label }: { $pixels } стандартизованих пікселів, від { $low } до { $high }.
            }
       *[unit]
            { COUNT($pixels) ->
                [one] Подаємо картинку, клас { $label }: { $pixels } піксель, кожен від { $low } до { $high }.
                [few] Подаємо картинку, клас { $label }: { $pixels } пікселі, кожен від { $low } до { $high }.
               *[many] Подаємо картинку, клас { $label }: { $pixels } пікселів, кожен від { $low } до { $high }.
            }
    }
forward-first-neuron =
    { $inputs ->
        [1] Перший нейрон бере вагу, помножену на вхід, і додає зсув.
       *[other] Перший нейрон додає ваги, помножені на входи, і свій зсув.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Перший нейрон бере вагу, помножену на вхід.
       *[other] Перший нейрон додає ваги, помножені на входи.
    }
forward-later-layer =
    { $inputs ->
        [1] Шар { $layer } робить те саме з виходом шару { $below }.
       *[other] Шар { $layer } робить те саме з виходами шару { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] Ще { $spelled } нейрон: те саме, але з власними вагами.
        [few] Ще { $spelled } нейрони: те саме, але з власними вагами.
       *[many] Ще { $spelled } нейронів: те саме, але з власними вагами.
    }
forward-next-neuron =
    { $neuron ->
        [2] Другий нейрон має власні ваги.
       *[3] Третій нейрон має власні ваги.
    }
forward-identity = Тотожна функція не змінює суми: a = z.
forward-bends = Потім він вигинає суму: a — це { $activation } від z.
forward-scores-softmax = На виходах вигину немає: їхні суми — це оцінки класів.
forward-scores-sigmoid = Вихід додає так само: його сума — оцінка класу { $label }.
forward-predicts-softmax = Softmax перетворює оцінки на ймовірності.
forward-predicts-sigmoid = Сигмоїда перетворює оцінку на ймовірність класу { $label }.
forward-scores-sigmoids = Виходи додають так само: кожна сума — оцінка одного класу.
forward-predicts-sigmoids = Кожна сигмоїда дає ймовірність свого класу: разом вони не мусять давати 1.
forward-scores-one = Вихід додає так само.
forward-scores-several = Виходи додають так само.
forward-predicts-probability = Сигмоїда перетворює суму на ймовірність.
forward-predicts-probabilities = Кожна сигмоїда перетворює свою суму на ймовірність.
forward-bends-into-zero-one = Сигмоїда вигинає кожну суму у вихід від 0 до 1.
forward-bends-into-minus-one-one = tanh вигинає кожну суму у вихід від −1 до 1.
forward-says-score = Вигину немає: вихід — це сама оцінка.
forward-says-scores = Вигину немає: кожен вихід — це сама оцінка.
forward-loss = Втрати — це −ln імовірності правильного класу.
forward-loss-of-answers = Втрати — сума −ln того, що кожен вихід дає своїй правильній відповіді, так чи ні.
forward-loss-of-shares = Втрати — це −ln від p і від 1 − p, у частках цілі: y та 1 − y.
forward-loss-of-shares-several = Кожен вихід додає −ln від p і від 1 − p, у частках своєї цілі: y та 1 − y.
forward-loss-squared = Втрати — половина квадрата відстані від виходу до цілі.
forward-loss-squared-several = Втрати — половина суми квадратів відстаней від виходів до цілей.
forward-motion-network = Мережа з’являється шар за шаром, від входу до виходу, кожен нейрон з’єднано з усіма в наступному шарі. Ребра з від’ємною вагою намальовано штриховою лінією.
forward-motion-feed = Числа прикладу входять у вхідні нейрони.
forward-motion-feed-named = Числа прикладу входять у вхідні нейрони: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Сигнал біжить ребром від входу в { $neurons }.
               *[other] Сигнали біжать ребрами від входу в { $neurons }.
            }
       *[other] Сигнали біжать ребрами від входів у { $neurons } і додаються.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Сигнал біжить ребром із шару { $below } в { $neurons }.
               *[other] Сигнали біжать ребрами із шару { $below } в { $neurons }.
            }
       *[other] Сигнали біжать ребрами із шару { $below } в { $neurons } і додаються.
    }
forward-motion-bend = Увага на { $neurons }: точка рухається кривою { $activation }, від z до своєї висоти a.
forward-motion-predict =
    { $outputs ->
        [1] Біля виходу з’являється його ймовірність.
       *[other] Біля виходів з’являються їхні ймовірності.
    }
forward-motion-say =
    { $outputs ->
        [1] У виході з’являється число, яке він видає.
       *[other] У виходах з’являються числа, які вони видають.
    }
forward-motion-loss =
    { $outputs ->
        [1] Біля виходу з’являються втрати.
       *[other] Біля виходів з’являються втрати.
    }


## Backpropagation

backward-heading = Зворотне поширення
backward-opening = Тепер назад: як втрати залежать від кожного числа?
backward-nudge =
    { $score ->
        [yes] Зрушимо цю оцінку на { $step } вниз і вгору: відношення змін втрат і оцінки дорівнює { $ratio }.
       *[no] Зрушимо цю суму z на { $step } вниз і вгору: відношення змін втрат і суми дорівнює { $ratio }.
    }
backward-delta-softmax = Для дедалі менших зрушень це ∂L/∂z, або δ: імовірність мінус ціль.
backward-delta-sigmoid = Для дедалі менших зрушень це ∂L/∂z, або δ: імовірність мінус ціль.
backward-delta-squared = Для дедалі менших зрушень це ∂L/∂z, або δ: вихід мінус ціль, помножити на нахил.
backward-delta-linear = Це відношення, ∂L/∂z, позначають δ. Якщо вихід — це z, то δ — вихід мінус ціль.
backward-long-way-softmax = Довгий шлях дає те саме: ∂L/∂p помножити на нахил softmax.
backward-long-way-sigmoid = Довгий шлях: ∂L/∂p — це p − y поділити на p (1 − p), нахил — p (1 − p); лишається p − y.
backward-long-way-squared = Два множники: ∂L/∂a — вихід мінус ціль; нахил каже, як a змінюється разом із z.
backward-long-way-linear = Два множники: ∂L/∂a — вихід мінус ціль, а нахил функції a = z дорівнює 1.
backward-bias = Зсув додається прямо до z: його градієнт — сама δ.
backward-weights = Градієнт ваги: δ в кінці ребра помножити на значення на початку.
backward-weights-of-layer = Ваги шару { $layer }: знову δ помножити на те, що надійшло.
backward-zeros = Усі δ шару { $layer } дорівнюють 0, і звідси назад усі градієнти теж.
backward-messages = Кожна δ йде назад, помножена на вагу, і все додається.
backward-message = δ йде назад, помножена на вагу свого ребра.
backward-chain =
    { $paths ->
        [1] Ланцюгове правило: множимо вздовж шляху; шлях сюди один, додавати нічого.
        [2] Ланцюгове правило: множимо вздовж шляху; сюди ведуть два шляхи, додаємо їх.
        [3] Ланцюгове правило: множимо вздовж шляху; сюди ведуть три шляхи, додаємо їх.
        [4] Ланцюгове правило: множимо вздовж шляху; сюди ведуть чотири шляхи, додаємо їх.
        [one] Ланцюгове правило: множимо вздовж шляху; сюди веде { $spelled } шлях, додаємо їх.
        [few] Ланцюгове правило: множимо вздовж шляху; сюди ведуть { $spelled } шляхи, додаємо їх.
       *[many] Ланцюгове правило: множимо вздовж шляху; сюди ведуть { $spelled } шляхів, додаємо їх.
    }
backward-whole-chain = По нейрону на шар, шлях один: градієнт першої ваги — добуток усіх множників на ньому.
backward-next-layer = На шар назад: ті самі два кроки.
backward-other-neurons = Решта робить те саме.
backward-next-neuron =
    { $neuron ->
        [2] Другий нейрон робить те саме.
       *[3] Третій нейрон робить те саме.
    }
backward-flat = Крива тут пласка, нахил { $slope }: градієнт не проходить.
backward-nearly-flat = Крива тут майже пласка, нахил { $slope }: проходить мало.
backward-slope = Тепер множимо на нахил кривої тут: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Та сама дія каже, як втрати залежать від входу.
               *[other] Та сама дія каже, як втрати залежать від входів.
            }
       *[other]
            { $inputs ->
                [1] Така сама сума каже, як втрати залежать від входу.
               *[other] Така сама сума каже, як втрати залежать від входів.
            }
    }
backward-check-below = Кожен параметр зрушено вгору і вниз: розбіжність менша за { $bound }.
backward-check-off = Кожен параметр зрушено вгору і вниз: розбіжність { $worst }!
backward-motion-recall = Одразу з’являється завершений прямий прохід.
backward-motion-long-way = Виписано довший шлях: похідна за ймовірністю помножити на нахил { $output }.
backward-motion-long-way-squared = Виписано два множники: похідна за виходом і нахил { $output }.
backward-motion-nudge = Оцінка рухається вниз і вгору на лінійці своєї зміни; під нею, на лінійках того самого масштабу, рухаються ймовірність і втрати.
backward-motion-nudge-output = Сума z рухається вниз і вгору на лінійці своєї зміни; під нею, на лінійках того самого масштабу, рухаються вихід і втрати.
backward-motion-bias =
    { $outputs ->
        [1] Стрілка показує на дельту виходу.
       *[other] Стрілки показують на дельти виходів.
    }
backward-motion-chain =
    { $paths ->
        [1] Загоряється шлях від втрат до { $weight }.
       *[other] Один за одним загоряються шляхи від втрат до { $weight }.
    }
backward-motion-delta =
    { $outputs ->
        [1] На виході з’являється дельта: імовірність мінус ціль.
       *[other] На кожному виході з’являється дельта: імовірність мінус ціль.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] На виході з’являється дельта: вихід мінус ціль, помножити на нахил.
       *[other] На кожному виході з’являється дельта: вихід мінус ціль, помножити на нахил.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] На виході з’являється дельта: вихід мінус ціль.
       *[other] На кожному виході з’являється дельта: вихід мінус ціль.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Сигнал біжить ребром назад, із шару 1 до входу.
               *[other] Сигнали біжать ребрами назад, із шару 1 до входів.
            }
       *[other]
            { $inputs ->
                [1] Сигнали біжать ребрами назад, із шару 1 до входу, і додаються.
               *[other] Сигнали біжать ребрами назад, із шару 1 до входів, і додаються.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Сигнал біжить ребром назад, із шару { $above } в { $neurons }.
               *[other] Сигнали біжать ребрами назад, із шару { $above } в { $neurons }.
            }
       *[other] Сигнали біжать ребрами назад, із шару { $above } в { $neurons }, і додаються.
    }
backward-motion-slope = Увага на { $neurons }: сума множиться на нахил кривої, виходить дельта.
backward-motion-gradients =
    { $edges ->
        [1] На ребрі в шар { $layer } вага поступається місцем своєму градієнту, який там і лишається.
       *[other] На ребрах у шар { $layer } ваги поступаються місцем своїм градієнтам, які там і лишаються.
    }
backward-motion-check = З’являється значок перевірки градієнта.


## Data: the points, and how far straight lines get

data-heading = Чи розділить класи одна пряма?
data-heading-pairs = Чи розділять класи прямі?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Клас { $label }: { $digits } точка, позначка — трикутник.
                [few] Клас { $label }: { $digits } точки, позначка — трикутник.
               *[many] Клас { $label }: { $digits } точок, позначка — трикутник.
            }
        [diamond]
            { $count ->
                [one] Клас { $label }: { $digits } точка, позначка — ромб.
                [few] Клас { $label }: { $digits } точки, позначка — ромб.
               *[many] Клас { $label }: { $digits } точок, позначка — ромб.
            }
        [square]
            { $count ->
                [one] Клас { $label }: { $digits } точка, позначка — квадрат.
                [few] Клас { $label }: { $digits } точки, позначка — квадрат.
               *[many] Клас { $label }: { $digits } точок, позначка — квадрат.
            }
       *[disc]
            { $count ->
                [one] Клас { $label }: { $digits } точка, позначка — кружок.
                [few] Клас { $label }: { $digits } точки, позначка — кружок.
               *[many] Клас { $label }: { $digits } точок, позначка — кружок.
            }
    }
data-try-horizontal = Спробуємо одну пряму. Спершу горизонтальну, знизу вгору.
data-try-diagonal = Тепер похилу, так само через усі точки.
data-right-for-all = У найкращому місці вона правильна для всіх точок.
data-right-at-best = У найкращому місці: правильно { $share }. Хрестики — помилки.
data-one-side-at-best = У найкращому місці всі точки лежать з одного боку: правильно { $share }.
data-compared-at-best =
    { $compared ->
        [better] У найкращому місці вона краща: правильно { $share }.
        [worse] У найкращому місці вона гірша: правильно { $share }.
       *[same] У найкращому місці вона не краща: правильно { $share }.
    }
data-every-direction = Тепер усі напрямки, кожен у найкращому місці.
data-best-of-all =
    { $count ->
        [one] З { $digits } прямої, тобто з усіх поділів, найкраща дає { $share }.
        [few] З { $digits } прямих, тобто з усіх поділів, найкраща дає { $share }.
       *[many] З { $digits } прямих, тобто з усіх поділів, найкраща дає { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] З { $digits } перевіреної прямої найкраща дає { $share }.
        [few] З { $digits } перевірених прямих найкраща дає { $share }.
       *[many] З { $digits } перевірених прямих найкраща дає { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Будь-яка пряма між точками поступається тій, що лишає всі з одного боку: { $share }.
       *[no] Будь-яка перевірена пряма між точками поступається тій, що лишає всі з одного боку: { $share }.
    }
data-one-class = Усі точки з одного класу, { $label }: розділяти нічого.
data-separable = Однієї прямої досить: вона розділяє класи.
data-not-separable =
    { $mixed ->
        [yes] Жодна пряма не розділяє цих класів, і вигин теж: точки обох лежать в одному місці.
       *[no] Жодна пряма не розділяє цих класів. Потрібен вигин.
    }
data-none-found =
    { $count ->
        [one] Перевірено { $digits } пряму: жодна не розділяє цих класів.
        [few] Перевірено { $digits } прямі: жодна не розділяє цих класів.
       *[many] Перевірено { $digits } прямих: жодна не розділяє цих класів.
    }
data-first-pair =
    { COUNT($spelled) ->
        [one] Пряма має два боки, а класів { $spelled }. Тож беремо по два: спершу клас { $first } і клас { $second }.
        [few] Пряма має два боки, а класів { $spelled }. Тож беремо по два: спершу клас { $first } і клас { $second }.
       *[many] Пряма має два боки, а класів { $spelled }. Тож беремо по два: спершу клас { $first } і клас { $second }.
    }
data-other-pair = Тепер клас { $first } і клас { $second }, в усіх напрямках.
data-pair-parted = Пряма розділяє ці два класи: кожна точка правильна.
data-pair-not-parted =
    { $mixed ->
        [yes] Жодна пряма не розділяє клас { $first } і клас { $second }, і вигин теж: їхні точки лежать в одному місці.
       *[no] Жодна пряма не розділяє клас { $first } і клас { $second }. Потрібен вигин.
    }
data-pair-none-found = Жодна з перевірених прямих не розділяє клас { $first } і клас { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Жодних двох класів пряма не розділяє. Деякі їхні точки лежать в одному місці.
               *[no] Жодних двох класів пряма не розділяє. Потрібен вигин.
            }
       *[some]
            { $mixed ->
                [yes] Пар класів { $pairs }; прямою не розділити { $left }. Деякі їхні точки лежать в одному місці.
               *[no] Пар класів { $pairs }; прямою не розділити { $left }. Потрібен вигин.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Жодна з перевірених прямих не розділяє жодних двох класів.
       *[some] Пар класів { $pairs }; перевірені прямі не розділяють { $left }.
    }
data-every-pair-parted = Кожні два класи розділяє пряма.
data-every-pair-vote = Голосування цих прямих правильне для кожної точки. Мережа має знайти свої межі сама.
data-all-parted =
    { COUNT($spelled) ->
        [one] Прямі межі розділяють усі { $spelled } клас одразу: вигин не потрібен.
        [few] Прямі межі розділяють усі { $spelled } класи одразу: вигин не потрібен.
       *[many] Прямі межі розділяють усі { $spelled } класів одразу: вигин не потрібен.
    }
data-motion-scatter =
    { $sign ->
        [triangle] З’являються точки класу { $label }, намальовані трикутниками.
        [diamond] З’являються точки класу { $label }, намальовані ромбами.
        [square] З’являються точки класу { $label }, намальовані квадратами.
       *[disc] З’являються точки класу { $label }, намальовані кружками.
    }
data-motion-slide = Пряма одного напрямку рухається через точки й зупиняється там, де вона найчастіше правильна.
data-motion-judge = Боки прямої отримують свої класи; хибні точки перекреслено.
data-motion-turn = Пряма обертається через усі напрямки; найкраща точність кожного стає кривою.
data-motion-conclude = Показано, скільки бракує до прямої, що розділяє класи.
data-motion-turn-pair = Лишаються тільки точки класу { $first } і класу { $second }; пряма обертається через усі напрямки, а найкраща точність кожного стає кривою.
data-motion-conclude-borders = Усі точки повертаються, і кожне місце отримує клас із найбільшою оцінкою, між прямими межами.
data-motion-conclude-pairs = Усі точки повертаються, з найкращою прямою для кожних двох класів.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Чи підходить площина до точок?
       *[line] Чи підходить пряма до точок?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } точка: двом входам відповідає число y, показане кольором.
                [few] { $digits } точки: кожній парі входів відповідає число y, показане кольором.
               *[many] { $digits } точок: кожній парі входів відповідає число y, показане кольором.
            }
       *[line]
            { $count ->
                [one] { $digits } точка: входу x₁ відповідає число y.
                [few] { $digits } точки: кожному входу x₁ відповідає число y.
               *[many] { $digits } точок: кожному входу x₁ відповідає число y.
            }
    }
fit-data-mean = Найпростіша відповідь — середнє, { $mean }: його втрати, половина середньої квадратичної похибки, — { $loss }.
fit-data-best =
    { $shape ->
        [plane] Найкраща площина за найменшими квадратами: втрати { $loss }. Вона пояснює { $share } дисперсії.
       *[line] Найкраща пряма за найменшими квадратами: втрати { $loss }. Вона пояснює { $share } дисперсії.
    }
fit-data-exact =
    { $shape ->
        [plane] Вона проходить через усі точки: площини досить.
       *[line] Вона проходить через усі точки: прямої досить.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Лишається { $share }, і над входами видно закономірність: однієї площини замало. Потрібен вигин.
       *[line] Лишається { $share }, і в цьому є закономірність: однієї прямої замало. Потрібен вигин.
    }
fit-data-enough =
    { $shape ->
        [plane] Лишається { $share }, закономірності не видно: площини досить.
       *[line] Лишається { $share }, закономірності не видно: прямої досить.
    }
fit-data-open =
    { $shape ->
        [plane] Лишається { $share }: точок замало, щоб сказати, чи потрібен вигин.
       *[line] Лишається { $share }: точок замало, щоб сказати, чи потрібен вигин.
    }
label-mean = середнє
label-best-affine =
    { $shape ->
        [plane] найкраща площина
       *[line] найкраща пряма
    }
    .short = найкраща
label-explained-rule = R² = 1 − втрати ÷ втрати середнього
label-height = { $letters }: лінії рівня через { $step }
    .short = { $letters }: через { $step }
number-mean-of-y = середнє y
number-loss-of-mean = втрати середнього
number-loss-of-best = втрати найкращого наближення
number-explained-by-best = R² найкращого наближення
number-left-by-best = 1 − R² найкращого наближення
fit-data-motion-scatter =
    { $shape ->
        [plane] Точки з’являються на площині обох входів, у кольорах своїх чисел.
       *[line] Точки з’являються зліва направо, кожна на висоті свого числа.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Колір середнього заповнює площину. R² — це один мінус відношення втрат до втрат середнього.
       *[line] На рівні середнього з’являється горизонтальна лінія, і до неї від кожної точки — відрізок. R² — це один мінус відношення втрат до втрат середнього.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Горизонтальна площина нахиляється до найкращої; її лінії рівня прямі.
       *[line] Горизонтальна лінія повертається до найкращої, відрізки рухаються за нею.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Намальовано, що каже площина, залежно від того, що вона мала б казати: правильне лежить на діагоналі.
       *[line] Відрізки переходять на власний графік, над тим самим входом, де пряма горизонтальна.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Як мережа робить число
fit-plane-opening =
    { $shape ->
        [plane] Цільові числа показано кольором. Як мережа робить свої? Стан мережі: { $moment }.
       *[line] Цільові числа над x₁. Як мережа робить свою криву? Стан мережі: { $moment }.
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [1] Нейрон шару { $layer } починає з площини: z = w₁ x₁ + w₂ x₂ + b.
                [one] Шар { $layer }, { $digits } нейрон: кожен починає з площини, z = w₁ x₁ + w₂ x₂ + b.
                [few] Шар { $layer }, { $digits } нейрони: кожен починає з площини, z = w₁ x₁ + w₂ x₂ + b.
               *[many] Шар { $layer }, { $digits } нейронів: кожен починає з площини, z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [1] Нейрон шару { $layer } починає з прямої: z = w x₁ + b.
                [one] Шар { $layer }, { $digits } нейрон: кожен починає з прямої, z = w x₁ + b.
                [few] Шар { $layer }, { $digits } нейрони: кожен починає з прямої, z = w x₁ + b.
               *[many] Шар { $layer }, { $digits } нейронів: кожен починає з прямої, z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [1] Нейрон шару { $layer } додає те, що зробили нижчі, помножене на ваги: z.
        [one] Шар { $layer }, { $digits } нейрон: кожен додає те, що зробили нижчі, помножене на ваги: z.
        [few] Шар { $layer }, { $digits } нейрони: кожен додає те, що зробили нижчі, помножене на ваги: z.
       *[many] Шар { $layer }, { $digits } нейронів: кожен додає те, що зробили нижчі, помножене на ваги: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Вигин: { $activation } робить a з кожного z. Жодна площина не лишається зовсім пласкою.
               *[line] Вигин: { $activation } робить a з кожного z. Жодна пряма не лишається зовсім прямою.
            }
        [some]
            { $count ->
                [one] Вигин: { $activation } робить a з кожного z. Між точками вигинається { $digits } з { $all }.
                [few] Вигин: { $activation } робить a з кожного z. Між точками вигинаються { $digits } з { $all }.
               *[many] Вигин: { $activation } робить a з кожного z. Між точками вигинаються { $digits } з { $all }.
            }
       *[none] { $activation } робить a з кожного z, але між точками не вигинає нічого.
    }
fit-plane-bend-again = Знову { $activation } робить a з кожного z.
number-bent = вигнуті нейрони
fit-plane-unbent =
    { $shape ->
        [plane] Тотожна функція нічого не вигинає: a = z, площини лишаються площинами.
       *[line] Тотожна функція нічого не вигинає: a = z, прямі лишаються прямими.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [1] Вихід множить її на свою вагу: від’ємна вага перевертає.
                [one] Вихід множить кожну на окрему вагу: від’ємна вага перевертає.
                [few] Вихід множить кожну на окрему вагу: від’ємна вага перевертає.
               *[many] Вихід множить кожну на окрему вагу: від’ємна вага перевертає.
            }
       *[line]
            { $count ->
                [1] Вихід множить криву на свою вагу: від’ємна вага перевертає її.
                [one] Вихід множить кожну криву на окрему вагу: від’ємна вага перевертає її.
                [few] Вихід множить кожну криву на окрему вагу: від’ємна вага перевертає її.
               *[many] Вихід множить кожну криву на окрему вагу: від’ємна вага перевертає її.
            }
    }
fit-plane-add = І додає: спершу свій зсув, { $bias }, потім одну за одною.
fit-plane-add-no-bias = І додає одну за одною: зсуву немає.
fit-plane-output = Наостанок { $name } самого виходу вигинає суму.
fit-plane-explains =
    { $shape ->
        [plane] Сума — це відповідь. Вона пояснює { $share } дисперсії, { $compared ->
            [more] більше
           *[less] менше
        }, ніж найкраща площина: { $line }.
       *[line] Сума — це відповідь. Вона пояснює { $share } дисперсії, { $compared ->
            [more] більше
           *[less] менше
        }, ніж найкраща пряма: { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Сума — це відповідь. Вона пояснює { $share } дисперсії, як і найкраща площина.
       *[line] Сума — це відповідь. Вона пояснює { $share } дисперсії, як і найкраща пряма.
    }
fit-plane-no-better-than-mean = Сума — це відповідь. Дисперсії вона не пояснює: саме лише середнє не гірше.
number-explained = R²
fit-plane-motion-sums = Суми z шару { $layer } намальовано над входами, по картинці на нейрон.
fit-plane-motion-bend = На кожній картинці шару { $layer } z вигинається в a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Кожна карта множиться на свою вихідну вагу, яка з’являється над нею.
       *[line] Кожна крива множиться на свою вихідну вагу; вище нуля вона суцільна, нижче нуля штрихова.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Велика карта починає зі зсуву; карти одна за одною загоряються і додаються до неї.
       *[line] Велика крива починає горизонтально, зі зсуву; криві одна за одною загоряються і додаються до неї.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Велика карта починає з нуля; карти одна за одною загоряються і додаються до неї.
       *[line] Велика крива починає горизонтально, з нуля; криві одна за одною загоряються і додаються до неї.
    }
fit-plane-motion-output = Сума вигинається у відповідь виходу.
fit-plane-motion-errors =
    { $shape ->
        [plane] Біля великої карти з’являється R², один мінус відношення втрат до втрат середнього.
       *[line] Від кожної точки до кривої росте відрізок, і з’являється R², один мінус відношення втрат до втрат середнього.
    }


## Plane: how the layers bend the plane

plane-heading = Як шари вигинають площину
plane-heading-unbent = Що шари роблять з площиною
plane-opening = Мережа: { $moment }. Стежте за всією площиною.
plane-opening-trained = Мережа, навчена до кроку { $step }. Стежте за всією площиною.
plane-onto-line = Шар { $layer }: W переводить площину в пряму, бо нейрон один.
plane-line-into-plane = Шар { $layer }: W вкладає пряму назад у площину.
plane-line-onto-line = Шар { $layer }: W розтягує пряму; від’ємне W ще й перевертає її.
plane-flattens =
    { $onto ->
        [point] Шар { $layer }: det W — нуль, тож W стискає площину в точку.
       *[line] Шар { $layer }: det W — нуль, тож W стискає площину в пряму.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Шар { $layer }: W повертає площину і зберігає всі довжини.
        [mirrors] Шар { $layer }: W віддзеркалює площину і зберігає всі довжини.
       *[stays] Шар { $layer }: W лишає площину як є.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Шар { $layer }: W віддзеркалює, розтягує один напрямок з множником { $long }, інший стискає з { $short }.
       *[other] Шар { $layer }: W розтягує один напрямок з множником { $long }, інший стискає з { $short }.
    }
plane-stretches =
    { $doing ->
        [turns] Шар { $layer }: W повертає і розтягує площину з множниками { $long } і { $short }.
        [mirrors] Шар { $layer }: W віддзеркалює і розтягує площину з множниками { $long } і { $short }.
       *[stays] Шар { $layer }: W розтягує площину з множниками { $long } і { $short }.
    }
plane-squashes =
    { $doing ->
        [turns] Шар { $layer }: W повертає і стискає площину з множниками { $long } і { $short }.
        [mirrors] Шар { $layer }: W віддзеркалює і стискає площину з множниками { $long } і { $short }.
       *[stays] Шар { $layer }: W стискає площину з множниками { $long } і { $short }.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Шар { $layer }: W повертає і розтягує площину з множником { $factor }.
        [mirrors] Шар { $layer }: W віддзеркалює і розтягує площину з множником { $factor }.
       *[stays] Шар { $layer }: W розтягує площину з множником { $factor }.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Шар { $layer }: W повертає і стискає площину з множником { $factor }.
        [mirrors] Шар { $layer }: W віддзеркалює і стискає площину з множником { $factor }.
       *[stays] Шар { $layer }: W стискає площину з множником { $factor }.
    }
plane-no-shift = Зсув нульовий: ніщо не рухається.
plane-shift = Зсув переміщує все.
plane-small-shift = Зсув переміщує все, але тут зовсім трохи.
plane-bend = Вигин: { $what }.
plane-decides =
    { $count ->
        [1] Тепер вирішує одна пряма: правильно { $share }, точка лише одна.
        [one] Тепер вирішує одна пряма: правильно { $share } з { $digits } точки.
        [few] Тепер вирішує одна пряма: правильно { $share } з { $digits } точок.
       *[many] Тепер вирішує одна пряма: правильно { $share } з { $digits } точок.
    }
plane-one-side =
    { $count ->
        [1] Усе по один бік, клас один: правильно { $share }, точка лише одна.
        [one] Усі по один бік, клас у всіх один: правильно { $share } з { $digits } точки.
        [few] Усі по один бік, клас у всіх один: правильно { $share } з { $digits } точок.
       *[many] Усі по один бік, клас у всіх один: правильно { $share } з { $digits } точок.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] Вирішує { $spelled } пряма межа: правильно { $share }, точка лише одна.
                [one] Вирішує { $spelled } пряма межа: правильно { $share } з { $digits } точки.
                [few] Вирішує { $spelled } пряма межа: правильно { $share } з { $digits } точок.
               *[many] Вирішує { $spelled } пряма межа: правильно { $share } з { $digits } точок.
            }
        [few]
            { $count ->
                [1] Вирішують { $spelled } прямі межі: правильно { $share }, точка лише одна.
                [one] Вирішують { $spelled } прямі межі: правильно { $share } з { $digits } точки.
                [few] Вирішують { $spelled } прямі межі: правильно { $share } з { $digits } точок.
               *[many] Вирішують { $spelled } прямі межі: правильно { $share } з { $digits } точок.
            }
       *[many]
            { $count ->
                [1] Вирішують { $spelled } прямих меж: правильно { $share }, точка лише одна.
                [one] Вирішують { $spelled } прямих меж: правильно { $share } з { $digits } точки.
                [few] Вирішують { $spelled } прямих меж: правильно { $share } з { $digits } точок.
               *[many] Вирішують { $spelled } прямих меж: правильно { $share } з { $digits } точок.
            }
    }
plane-one-region =
    { $count ->
        [1] Усе в одній області, клас один: правильно { $share }, точка лише одна.
        [one] Усі в одній області, клас у всіх один: правильно { $share } з { $digits } точки.
        [few] Усі в одній області, клас у всіх один: правильно { $share } з { $digits } точок.
       *[many] Усі в одній області, клас у всіх один: правильно { $share } з { $digits } точок.
    }
plane-classes-without-points =
    { $count ->
        [1] Клас { $labels } без точок.
        [one] Класи { $labels } без точок.
        [few] Класи { $labels } без точок.
       *[many] Класи { $labels } без точок.
    }
plane-back-with-borders =
    { $borders ->
        [1] Скасовуємо кожен крок: межа йде слідом.
        [one] Скасовуємо кожен крок: межі йдуть слідом.
        [few] Скасовуємо кожен крок: межі йдуть слідом.
       *[many] Скасовуємо кожен крок: межі йдуть слідом.
    }
plane-back-with-line = Скасовуємо кожен крок: пряма йде слідом.
plane-back-with-one-class = Скасовуємо кожен крок: усі точки мають один клас.
plane-classes-of-inputs = Входи, якими вони були, і клас, який отримує кожне місце.
plane-undoing-bends =
    { $curves ->
        [single] У просторі { $space } межа пряма. Скасування { $activation } вигинає її в криву.
       *[several] У просторі { $space } кожна частина межі пряма. Скасування { $activation } вигинає кожну в криву.
    }
plane-forward-again =
    { $bends ->
        [yes] Ще раз уперед: активація вигинає площину, і всі пронумеровані місця потрапляють на пряму.
       *[no] Ще раз уперед: усі пронумеровані місця потрапляють на пряму.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [2] Вигнута площина перетинає пряму в двох місцях, з розривами: кожне місце стає прямою.
                        [3] Вигнута площина перетинає пряму в трьох місцях, з розривами: кожне місце стає прямою.
                        [4] Вигнута площина перетинає пряму в чотирьох місцях, з розривами: кожне місце стає прямою.
                        [one] Вигнута площина перетинає пряму в { $spelled } місці, з розривами: кожне місце стає прямою.
                        [few] Вигнута площина перетинає пряму в { $spelled } місцях, з розривами: кожне місце стає прямою.
                       *[many] Вигнута площина перетинає пряму в { $spelled } місцях, з розривами: кожне місце стає прямою.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [2] Вигнута площина перетинає пряму в двох місцях, з розривами: кожне місце стає кривою.
                        [3] Вигнута площина перетинає пряму в трьох місцях, з розривами: кожне місце стає кривою.
                        [4] Вигнута площина перетинає пряму в чотирьох місцях, з розривами: кожне місце стає кривою.
                        [one] Вигнута площина перетинає пряму в { $spelled } місці, з розривами: кожне місце стає кривою.
                        [few] Вигнута площина перетинає пряму в { $spelled } місцях, з розривами: кожне місце стає кривою.
                       *[many] Вигнута площина перетинає пряму в { $spelled } місцях, з розривами: кожне місце стає кривою.
                    }
            }
       *[folded]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [one] Вигнута площина складена і перетинає пряму { $spelled } раз: щоразу виходить окрема пряма.
                        [few] Вигнута площина складена і перетинає пряму { $spelled } рази: щоразу виходить окрема пряма.
                       *[many] Вигнута площина складена і перетинає пряму { $spelled } разів: щоразу виходить окрема пряма.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [one] Вигнута площина складена і перетинає пряму { $spelled } раз: щоразу виходить окрема крива.
                        [few] Вигнута площина складена і перетинає пряму { $spelled } рази: щоразу виходить окрема крива.
                       *[many] Вигнута площина складена і перетинає пряму { $spelled } разів: щоразу виходить окрема крива.
                    }
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Вигнута площина — тонка смуга від A через C до B. Пряма перетинає її двічі: у кожному перетині лежить ціла пряма входів.
       *[curved] Вигнута площина — тонка смуга від A через C до B. Пряма перетинає її двічі: у кожному перетині лежить ціла крива входів.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Там одна пряма, тут { $spelled } пряма: уздовж неї обидві оцінки рівні.
                [2] Там одна пряма, тут дві прямі: уздовж них обидві оцінки рівні.
                [3] Там одна пряма, тут три прямі: уздовж них обидві оцінки рівні.
                [4] Там одна пряма, тут чотири прямі: уздовж них обидві оцінки рівні.
                [few] Там одна пряма, тут { $spelled } прямі: уздовж них обидві оцінки рівні.
               *[many] Там одна пряма, тут { $spelled } прямих: уздовж них обидві оцінки рівні.
            }
       *[curved]
            { $count ->
                [one] Там одна пряма, тут { $spelled } крива: уздовж неї обидві оцінки рівні.
                [2] Там одна пряма, тут дві криві: уздовж них обидві оцінки рівні.
                [3] Там одна пряма, тут три криві: уздовж них обидві оцінки рівні.
                [4] Там одна пряма, тут чотири криві: уздовж них обидві оцінки рівні.
                [few] Там одна пряма, тут { $spelled } криві: уздовж них обидві оцінки рівні.
               *[many] Там одна пряма, тут { $spelled } кривих: уздовж них обидві оцінки рівні.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Там одна пряма, тут { $spelled } пряма: уздовж неї ймовірність — одна друга.
                [few] Там одна пряма, тут { $spelled } прямі: уздовж них імовірність — одна друга.
               *[many] Там одна пряма, тут { $spelled } прямих: уздовж них імовірність — одна друга.
            }
       *[curved]
            { $count ->
                [one] Там одна пряма, тут { $spelled } крива: уздовж неї ймовірність — одна друга.
                [few] Там одна пряма, тут { $spelled } криві: уздовж них імовірність — одна друга.
               *[many] Там одна пряма, тут { $spelled } кривих: уздовж них імовірність — одна друга.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Там одна пряма, тут { $spelled } пряма: уздовж неї оцінка нульова.
                [few] Там одна пряма, тут { $spelled } прямі: уздовж них оцінка нульова.
               *[many] Там одна пряма, тут { $spelled } прямих: уздовж них оцінка нульова.
            }
       *[curved]
            { $count ->
                [one] Там одна пряма, тут { $spelled } крива: уздовж неї оцінка нульова.
                [few] Там одна пряма, тут { $spelled } криві: уздовж них оцінка нульова.
               *[many] Там одна пряма, тут { $spelled } кривих: уздовж них оцінка нульова.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Там { $spelled } пряма
        [few] Там { $spelled } прямі
       *[many] Там { $spelled } прямих
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, тут { $spelled } пряма: уздовж неї дві найбільші оцінки рівні.
                [few] { $there }, тут { $spelled } прямі: уздовж них дві найбільші оцінки рівні.
               *[many] { $there }, тут { $spelled } прямих: уздовж них дві найбільші оцінки рівні.
            }
       *[curved]
            { $count ->
                [one] { $there }, тут { $spelled } крива: уздовж неї дві найбільші оцінки рівні.
                [few] { $there }, тут { $spelled } криві: уздовж них дві найбільші оцінки рівні.
               *[many] { $there }, тут { $spelled } кривих: уздовж них дві найбільші оцінки рівні.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] З’являється вхідна площина з осями, сіткою і всіма точками: клас { $first } — кружки, клас { $second } — квадрати.
       *[other] З’являється вхідна площина з осями, сіткою і всіма точками, кожен клас має власну форму.
    }
plane-motion-room = Вигляд віддаляється, якщо далі потрібно більше місця.
plane-motion-linear = Уся площина, сітка й точки, переходить туди, куди її ведуть ваги шару { $layer }.
plane-motion-shift =
    { $moves ->
        [yes] Уся площина переміщується на зсув шару { $layer }.
       *[no] Зсув шару { $layer } нульовий, і площина лишається на місці.
    }
plane-motion-bend =
    { $bends ->
        [yes] Сітка й точки вигинаються: активація шару { $layer } змінює кожну координату.
       *[no] Активація шару { $layer } — тотожна функція, сітка й точки не змінюються.
    }
plane-motion-decide =
    { $classes ->
        [2] В останньому просторі з’являється розділова пряма, її півплощини зафарбовано.
       *[other] В останньому просторі з’являються прямі межі, область кожного класу зафарбовано.
    }
plane-motion-back =
    { $classes ->
        [2] Шлях назад до вхідної площини, з межею, на яку там перетворюється пряма.
       *[other] Шлях назад до вхідної площини, з лініями, на які там перетворюються межі.
    }
plane-motion-spaces = Маленькі зображення всіх просторів ростуть, у порядку зворотного шляху, з тими самими пронумерованими місцями в кожному.
plane-motion-again = Поруч із входами площина ще раз іде вперед, і пронумеровані місця межі потрапляють на пряму.
plane-motion-run =
    { $classes ->
        [2] Точки в кільцях біжать уздовж межі, а їхні двійники — уздовж прямої в останньому просторі.
       *[other] Точки в кільцях біжать уздовж ліній, а їхні двійники — уздовж меж в останньому просторі.
    }


## Training: the parameters are played, phase by phase

training-heading = Як мережа вчиться
training-heading-keyframes = Від кадру до кадру
training-opens = До навчання правильні { $share } точок.
training-opens-tied = У кожній точці оцінки рівні: нічия рахується як клас { $label }.
training-rate-steps =
    { $count ->
        [1] Темп, спочатку { $rate }, множиться на { $factor } після кожного кроку.
        [one] Темп, спочатку { $rate }, множиться на { $factor } що { $digits } крок.
        [few] Темп, спочатку { $rate }, множиться на { $factor } що { $digits } кроки.
       *[many] Темп, спочатку { $rate }, множиться на { $factor } що { $digits } кроків.
    }
training-rate-cosine = Темп падає за косинусом, від { $rate } до { $last }.
training-opens-keyframe = «{ $name }»: правильні { $share } точок.
training-from-keyframe = Від «{ $before }» до «{ $after }»: втрати змінюються від { $old } до { $new }.
training-at-moment = { $moment }: правильні { $share } точок.
training-between-moments = { $before } – { $after }: втрати змінюються від { $old } до { $new }.
training-by-step = до кроку { $step }
training-by-keyframe = до кадру «{ $name }»
training-still =
    { $when ->
        [whole] Увесь час, { $until }, втрати майже не змінюються: від { $old } до { $new }.
        [first] Спочатку, { $until }, втрати майже не змінюються: від { $old } до { $new }.
        [last] Далі, { $until }, втрати майже не змінюються: від { $old } до { $new }.
       *[between] На плато, { $until }, втрати майже не змінюються: від { $old } до { $new }.
    }
training-slow =
    { $fastest ->
        [yes] Втрати спадають { $until }: від { $old } до { $new }.
       *[no] Втрати повільно спадають { $until }: від { $old } до { $new }.
    }
training-steep =
    { $waits ->
        [yes] Втрати швидко падають { $until }: від { $old } до { $new }; точність поки стоїть.
       *[no] Втрати швидко падають { $until }: від { $old } до { $new }.
    }
training-gaining = Точність зростає { $until }: від { $old } до { $new }.
training-climbs-again = Точність знову зростає { $until }: від { $old } до { $new }.
training-loss-falls-too = Втрати падають від { $old } до { $new }.
training-rising = Втрати зростають { $until }: від { $old } до { $new }.
training-restless = Втрати стрибають між { $old } і { $new } { $until }.
training-down-with-a-rise = Втрати йдуть { $until } від { $old } до { $new }; дорогою зростають від { $low } до { $high }.
training-up-with-a-fall = Точність іде { $until } від { $old } до { $new }; дорогою падає від { $high } до { $low }.
training-beyond = Втрати вийшли за межі осі { $until }: { $new }.
training-ends-keyframe = «{ $name }»: наприкінці правильні { $share } точок.
training-ringed = Обведено досі хибні точки: { $digits }.
fit-training-opens =
    { $better ->
        [yes] До навчання мережа пояснює { $share } дисперсії: R² — це 1 − втрати ÷ втрати середнього.
       *[no] До навчання R² = 1 − втрати ÷ втрати середнього — це { $share }: гірше, ніж саме середнє.
    }
fit-training-opens-keyframe = «{ $name }»: R² = 1 − втрати ÷ втрати середнього — це { $share }.
fit-training-at-moment = { $moment }: R² = 1 − втрати ÷ втрати середнього — це { $share }.
fit-training-gaining = R² зростає { $until }: від { $old } до { $new }.
fit-training-ends-keyframe = «{ $name }»: наприкінці R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Найкраща площина: { $line }. Обведено найбільшу похибку: { $error }.
       *[line] Штрихова — найкраща пряма: { $line }. Обведено найбільшу похибку: { $error }.
    }
fit-training-motion-play = Навчання триває; за ним змінюються наближення, його похибки, втрати, R² і градієнти.
fit-training-motion-close =
    { $shape ->
        [plane] Точку з найбільшою похибкою обведено.
       *[line] З’являється штрихова найкраща пряма, точку з найбільшою похибкою обведено.
    }
number-largest-error = найбільша похибка
number-explained-at-end = R² наприкінці
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² за кадрами
        [epoch] R² за епохами
        [checkpoint] R² за контр. точками
        [round] R² за раундами
        [update] R² за оновленнями
       *[step] R² за кроками
    }
    .short = R²
label-the-target = ціль
label-fit = мережа
label-data = дані
    .short = дані
label-error = похибка
training-motion-open = З’являються панелі, усі на початку.
training-motion-curves = Навчання триває; за ним змінюються втрати, частка правильних точок і градієнти.
training-motion-end = Криві дійшли до кінця.
training-motion-play = Навчання триває; за ним змінюються площини, межа, втрати й градієнти.
training-motion-close = Точки, що досі хибні, обведено.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Рухається один повзунок: { $parameter }
sweep-heading-scale = Множник усіх ваг шару { $layer }
sweep-heading-sample = Одна мережа, приклад за прикладом
sweep-opens-parameter = Повзунки — це всі параметри: { $digits }. Рухатиметься лише { $parameter }.
sweep-opens-scale = Повзунки — це всі параметри: { $digits }. Один множник рухає всі ваги шару.
sweep-opens-sample = Повзунки — це всі параметри: { $digits }. Вони стоять, змінюється приклад.
sweep-pass = Один приклад проходить крізь мережу; на площинах — усі точки.
sweep-pass-of-samples = Кожен приклад проходить крізь ту саму мережу до своїх імовірностей.
sweep-pass-of-samples-to-outputs = Кожен приклад проходить крізь ту саму мережу до своїх виходів.
sweep-loss = Втрати цього прикладу: їхній нахил — це градієнт (рожевий).
sweep-loss-of-samples = Кожен приклад має власні втрати й власні градієнти (рожеві).
sweep-sets-out =
    { $kind ->
        [sample] Тепер приклад за прикладом: дивіться, що змінюється.
        [scale] Тепер рухається множник: дивіться, що змінюється.
       *[parameter] Тепер рухається { $parameter }: дивіться, що змінюється.
    }
sweep-goes-on = І далі: дивіться, що змінюється.
sweep-lowest-loss = Втрати цього прикладу найменші за { $where }: градієнт { $gradient }.
sweep-lowest-loss-only = Втрати цього прикладу найменші за { $where }; середні — { $now }, найкращі — { $least }.
sweep-lowest-mean-loss-of-fit = Середні втрати всіх точок найменші за { $where }: R² — { $share }.
sweep-ends-fit = За { $where }: втрати { $loss }; R² — { $share }.
sweep-ends-samples-of-fit = Кожен приклад тягне у свій бік; за всіма разом R² — { $share }.
sweep-lowest-mean-loss = Середні втрати всіх точок найменші за { $where }: правильно { $share }.
sweep-neuron-changes =
    { $change ->
        [wakes] Нейрон { $neuron } шару { $layer } прокидається за { $where }: його нахил { $slope }.
       *[off] Нейрон { $neuron } шару { $layer } вимикається за { $where }: його нахил { $slope }.
    }
sweep-factor-of = множника { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } тут найважчий: втрати { $loss }, найбільший градієнт { $gradient }.
       *[easiest] { $sample } тут найлегший: втрати { $loss }, найбільший градієнт { $gradient }.
    }
sweep-ends = За { $where }: втрати { $loss }; правильні { $share } усіх точок.
sweep-ends-samples = Кожен приклад тягне у свій бік; мережа правильна для { $share }.
sweep-motion-sliders = З’являються всі параметри як повзунки, а з ними мережа, якій вони належать.
sweep-motion-pass = З’являються шлях прикладу крізь мережу і площини.
sweep-motion-loss = Втрати намальовано на всьому діапазоні, з дотичною; з’являються градієнти.
sweep-motion-loss-of-one = Залишається лише повзунок, який рухається; на всьому його діапазоні намальовано втрати з дотичною.
sweep-motion-on = Повзунок рухається далі, параметр { $parameter }; за ним змінюються значення, площини, межа і втрати.
sweep-motion-on-fit = Повзунок рухається далі, параметр { $parameter }; за ним змінюються значення, наближення і втрати.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Той самий старт, інші вигини
        [learning_rate] Той самий старт, інші темпи навчання
        [optimizer] Той самий старт, інші оптимізатори
        [init] Та сама мережа, інші початкові ваги
        [scale] Ті самі випадкові ваги, інший масштаб
        [seed] Та сама мережа, інші випадкові ваги
        [layers] Та сама задача, інші шари
       *[several] Пліч-о-пліч
    }
contender-rate = темп { $rate }
contender-scale = масштаб { $scale }
contender-seed = зерно { $seed }
contender-init =
    { $init ->
        [zeros] усі 0
        [symmetric] усі рівні
        [xavier] старт Ксав’є
        [he] старт Хе
       *[normal] випадковий старт
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = «{ $name }»
differing-part =
    { $part ->
        [activations] функція активації
        [layers] форма мережі
        [optimizer] оптимізатор
        [learning_rate] темп навчання
        [init] вибір початкових ваг
        [scale] масштаб початкових ваг
       *[seed] зерно початкових ваг
    }
comparison-opening =
    { $count ->
        [2] Дві активації: той самий старт, ті самі точки й кроки.
        [3] Три активації: той самий старт, ті самі точки й кроки.
        [4] Чотири активації: той самий старт, ті самі точки й кроки.
        [5] П’ять активацій: той самий старт, ті самі точки й кроки.
        [6] Шість активацій: той самий старт, ті самі точки й кроки.
        [one] { $spelled } активація: той самий старт, ті самі точки й кроки.
        [few] { $spelled } активації: той самий старт, ті самі точки й кроки.
       *[many] { $spelled } активацій: той самий старт, ті самі точки й кроки.
    }
comparison-opening-of-trainings =
    { $count ->
        [2] Дві мережі вчаться на тих самих точках; відмінність: { $parts }.
        [3] Три мережі вчаться на тих самих точках; відмінність: { $parts }.
        [4] Чотири мережі вчаться на тих самих точках; відмінність: { $parts }.
        [5] П’ять мереж вчаться на тих самих точках; відмінність: { $parts }.
        [6] Шість мереж вчаться на тих самих точках; відмінність: { $parts }.
        [one] { $spelled } мережа вчиться на тих самих точках; відмінність: { $parts }.
        [few] { $spelled } мережі вчаться на тих самих точках; відмінність: { $parts }.
       *[many] { $spelled } мереж вчаться на тих самих точках; відмінність: { $parts }.
    }
comparison-guide-to-scores = У кожної: входи, оцінки класів, втрати й градієнти.
comparison-guide-to-fit = У кожної: наближення, відповіді та цілі, втрати й градієнти.
comparison-guide-to-layer = У кожної: входи, останній прихований шар, втрати й градієнти.
comparison-shrinks = Крок 0, від останнього шару до шару 1: від { $last } до { $first } ({ $name }), від { $other_last } до { $other_first } ({ $other }).
comparison-delta-shrinks = Крок 0, δ = ∂L/∂z від останнього шару до шару 1: від { $last } до { $first } ({ $name }), від { $other_last } до { $other_first } ({ $other }).
comparison-slopes =
    { $kind ->
        [sigmoid] Те, що йде назад через нейрон, множиться на його нахил. У сигмоїди він до 1/4, медіана { $slope } ({ $other }: { $other_slope }).
       *[other] Те, що йде назад через нейрон, множиться на його нахил. Медіанний нахил: { $slope } ({ $name }), { $other_slope } ({ $other }).
    }
comparison-factors-back =
    { $weigh ->
        [alike] Ваги разом множать δ на { $weights } ({ $name }) і на { $other_weights } ({ $other }), майже однаково;
       *[apart] Ваги разом множать δ на { $weights } ({ $name }) і на { $other_weights } ({ $other });
    } { $kind ->
        [sigmoid] нахили, у сигмоїди кожен до 1/4, — на { $slopes } і { $other_slopes }.
       *[other] нахили — на { $slopes } і { $other_slopes }.
    }
comparison-flat-yet-long = На кроці 0 нижче { $slope } лежать { $share } нахилів ({ $name }). І все ж градієнт ваг шару 1 довший: те, що проходить, множать більші ваги.
comparison-no-first-gradient = На кроці 0 жодна вага не має градієнта ({ $names }).
comparison-last-layer-first = На кроці 0 градієнт мають лише ваги останнього шару ({ $names }).
comparison-sets-out =
    { $which ->
        [both] Обидві вчаться, крок за кроком.
       *[all] Усі вчаться, крок за кроком.
    }
comparison-goes-on = Ідемо далі, крок за кроком.
comparison-tie-broken = Останній шар зрушив: тепер, на кроці 1, градієнт має й шар 1, { $gradient } ({ $name }).
comparison-explodes = { $name }: вибух, втрати зростають від { $before } до { $now } на кроці { $step }.
comparison-dies =
    { $count ->
        [1] На кроці { $step } остання точка нейрона переходить нуль: мертвих { $dead } з { $units } ({ $name }).
        [one] На кроці { $step } остання точка переходить нуль: мертвих нейронів { $dead } з { $units } ({ $name }).
        [few] На кроці { $step } остання точка переходить нуль: мертвих нейронів { $dead } з { $units } ({ $name }).
       *[many] На кроці { $step } остання точка переходить нуль: мертвих нейронів { $dead } з { $units } ({ $name }).
    }
comparison-first = Першою задачу розв’язує { $name }: крок { $step }.
comparison-second = Наступною розв’язує { $name }: крок { $step }.
comparison-last = Останньою розв’язує { $name }: крок { $step }.
comparison-midway = На кроці { $step } найменші втрати, { $loss }: { $names }.
comparison-midway-same = На кроці { $step } усі втрати ще однакові: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Обидві йдуть до кінця.
       *[all] Усі йдуть до кінця.
    }
comparison-one-goes-on = Остання йде далі: чи впорається?
comparison-others-go-on = Решта йде далі: чи впораються?
comparison-none-yet =
    { $which ->
        [both] Чи впорається хоч одна з двох?
       *[all] Чи впорається хоч одна?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] З цього старту { $task } не розв’язує жодна з двох.
               *[all] З цього старту { $task } не розв’язує жодна.
            }
       *[own]
            { $which ->
                [both] Жодна з двох не розв’язує { $task }.
               *[all] Жодна не розв’язує { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] З цього старту { $task } розв’язують обидві.
               *[all] З цього старту { $task } розв’язують усі.
            }
       *[own]
            { $which ->
                [both] Обидві розв’язують { $task }.
               *[all] Усі розв’язують { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [1] З цього старту { $task } розв’язує лише { $names }.
                [one] З цього старту { $task } розв’язують лише { $names }.
                [few] З цього старту { $task } розв’язують лише { $names }.
               *[many] З цього старту { $task } розв’язують лише { $names }.
            }
       *[own]
            { $count ->
                [1] Розв’язує { $task } лише { $names }.
                [one] Розв’язують { $task } лише { $names }.
                [few] Розв’язують { $task } лише { $names }.
               *[many] Розв’язують { $task } лише { $names }.
            }
    }
comparison-only = Уся відмінність: { $parts }.
comparison-not-only = Відмінність: { $parts }, а з цим і порядок точок.
comparison-why-diverged = З кроку { $step } кожен крок збільшував втрати, доки вони перестали бути числом.
comparison-diverged-at = На кроці { $step }, останньому зі скінченними числами, втрати були { $loss }.
comparison-why-worse = Втрати наприкінці більші, ніж на початку: було { $before }, стало { $now }.
comparison-why-rate = { $name }: наприкінці втрати { $small }; { $other }: { $large }, кроки завеликі.
comparison-why-dead =
    { $stays ->
        [yes] Мертвий нейрон ({ $activation }) має нахил 0: градієнт не проходить, він лишається мертвим.
       *[no] Мертвий нейрон ({ $activation }) має нахил 0: градієнт крізь нього не проходить.
    }
comparison-why-saturated = { $name }: наприкінці в шарі { $layer } насичених нейронів { $flat } з { $units }; { $other }: { $fewer }.
comparison-why-vanishing = На кроці 0 градієнт ваг був { $last } в останньому шарі та { $first } у шарі 1.
comparison-first-step =
    { COUNT($times) ->
        [one] Перший крок зрушує ваги шару 1 на { $rate } × { $small } ({ $name }) і на { $rate } × { $large } ({ $other }): приблизно в { $times } раз далі.
        [few] Перший крок зрушує ваги шару 1 на { $rate } × { $small } ({ $name }) і на { $rate } × { $large } ({ $other }): приблизно в { $times } рази далі.
        [many] Перший крок зрушує ваги шару 1 на { $rate } × { $small } ({ $name }) і на { $rate } × { $large } ({ $other }): приблизно в { $times } разів далі.
       *[other] Перший крок зрушує ваги шару 1 на { $rate } × { $small } ({ $name }) і на { $rate } × { $large } ({ $other }): приблизно в { $times } раза далі.
    }
comparison-answers-alike =
    { $share ->
        [yes] Вхід останнього шару різниться між точками щонайбільше на { $spread } ({ $name }): тому наприкінці { $p } скрізь дорівнює { $value }, тобто частці класу 1.
       *[no] Вхід останнього шару різниться між точками щонайбільше на { $spread } ({ $name }): тому наприкінці { $p } скрізь дорівнює { $value }.
    }
comparison-why-equal = Однакові нейрони мають однакові градієнти: вони ніколи не стануть різними.
comparison-why-no-gradient = Градієнт кожної ваги — 0: ніщо не каже вазі, куди йти.
comparison-why-never-bent = Пряма від прямої — знову пряма: без вигину глибина нічого не дає.
comparison-best-line = Одна пряма дала б { $share }, але з більшими втратами, а навчання йде за втратами.
comparison-slow = { $name }: вчиться повільно, на кроці 0 градієнт ваг шару 1 був { $small } ({ $fast }: { $large }).
comparison-how-it-dies =
    { $stays ->
        [yes] На кроці { $step } найбільше z цього нейрона падає від { $before } до { $after }: нахил і градієнт скрізь 0, ваги не змінюються.
       *[no] z цього нейрона в кожній точці: на кроці { $step } найбільше падає від { $before } до { $after }, де нахил 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Крок { $step } задовгий: градієнт, помножений на { $rate }, зсуває найбільше z цього нейрона від { $before } до { $after }. Нахил скрізь 0: ваги не змінюються.
comparison-why-it-dies = δ у середньому { $delta }: менше z знизило б втрати. Але градієнт, помножений на { $rate }, — завеликий крок: у точці з найбільшим z воно падає від { $before } до { $after }.
comparison-never-alive = z цього нейрона в кожній точці: воно ніде не більше 0, а нижче нахил 0.
comparison-starts-counted =
    { $framed ->
        [yes] Стільки розв’язують { $task }: { $counts }. У рамці — старт, який ви бачили: один приклад.
       *[no] Стільки розв’язують { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts =
    { COUNT($starts) ->
        [one] Те саме з { $starts } старту: з яких мережа розв’язує { $task }?
        [few] Те саме з { $starts } стартів: з яких мережа розв’язує { $task }?
       *[many] Те саме з { $starts } стартів: з яких мережа розв’язує { $task }?
    }
comparison-motion-lay =
    { $count ->
        [one] З’являється { $spelled } панель, по одній на мережу: { $names }.
        [few] З’являються { $spelled } панелі, по одній на мережу: { $names }.
       *[many] З’являються { $spelled } панелей, по одній на мережу: { $names }.
    }
comparison-motion-staircases = На кожній панелі з’являються градієнти її шарів на кроці 0 як стовпчики з числами, а між ними множник від кожного шару до шару нижче.
comparison-motion-staircases-again = З’являються градієнти ваг на кроці 0, і разом із ними видно, як змінювалися втрати.
comparison-motion-answers = На місці кількостей нейронів з’являються відповіді мережі кожної панелі в усіх точках.
comparison-motion-slopes = На кожній панелі з’являється крива її активації, під нею — позначки z її нейронів у багатьох точках. Найкрутіша дотична штрихова, дотична з медіанним нахилом суцільна.
comparison-motion-run = Усі мережі вчаться разом, від кроку { $start } до кроку { $end }.
comparison-motion-verdicts = На кожній панелі з’являється підсумок.
comparison-motion-all = Усі панелі знову яскраві.
comparison-motion-one = Одна панель лишається яскравою, решта відступає: { $name }.
comparison-motion-watch-unit = На панелі намальовано z одного нейрона в кожній точці, крок за кроком, обабіч нуля; найбільше намальовано товстою лінією. Позначено крок, від якого жодне не перевищує нуля.
comparison-motion-split-step = Малюнок звільняє місце, і поряд показано, що крок робить із z у точці, де воно найбільше: внесок зсуву, ваг і входів.
comparison-motion-starts =
    { COUNT($starts) ->
        [one] Панелі зникають. Одна за одною з’являються вхідні площини мереж з { $starts } старту, з галочкою там, де задачу розв’язано, і галочки підраховано.
        [few] Панелі зникають. Одна за одною з’являються вхідні площини мереж з { $starts } стартів, з галочкою там, де задачу розв’язано, і галочки підраховано.
       *[many] Панелі зникають. Одна за одною з’являються вхідні площини мереж з { $starts } стартів, з галочкою там, де задачу розв’язано, і галочки підраховано.
    }
comparison-motion-start-seen = Старт, показаний на панелях, узято в рамку для кожної мережі.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Крок градієнтного спуску зі згасанням ваг
        [momentum] Крок градієнтного спуску з імпульсом
        [rmsprop] Один крок RMSProp
        [adam] Один крок Adam
       *[sgd] Один крок градієнтного спуску
    }
update-opening = Середні втрати всіх точок — { $loss }. Куди рухати кожну вагу?
update-mean =
    { $points ->
        [1] Градієнт втрат на кожному ребрі: як швидко вони зростають з кожною вагою.
        [one] Градієнт середніх втрат за { $digits } точкою, на кожному ребрі: як швидко вони зростають з кожною вагою.
        [few] Градієнт середніх втрат за всіма { $digits } точками, на кожному ребрі: як швидко вони зростають з кожною вагою.
       *[many] Градієнт середніх втрат за всіма { $digits } точками, на кожному ребрі: як швидко вони зростають з кожною вагою.
    }
update-mean-biases = Біля кожного нейрона: з його зсувом.
update-one-point =
    { $count ->
        [1] Що одна точка каже про { $weight }. Інших точок немає.
        [one] Це була одна точка. Усього їх { $digits }, кожна має власний градієнт за { $weight }.
        [few] Це була одна точка. Усього їх { $digits }, кожна має власний градієнт за { $weight }.
       *[many] Це була одна точка. Усього їх { $digits }, кожна має власний градієнт за { $weight }.
    }
update-every-point =
    { $count ->
        [1] Звідки він: єдина точка має градієнт за { $weight }.
        [one] Звідки він: точок { $digits }, кожна має власний градієнт за { $weight }.
        [few] Звідки він: точок { $digits }, кожна має власний градієнт за { $weight }.
       *[many] Звідки він: точок { $digits }, кожна має власний градієнт за { $weight }.
    }
update-pulls-both = За більше { $weight }: { $ups }, за менше: { $downs }; оновлення бере середнє.
update-pulls-one =
    { $way ->
        [up] Жодна не хоче меншого { $weight }: оновлення бере середнє.
       *[down] Жодна не хоче більшого { $weight }: оновлення бере середнє.
    }
update-pulls-alone =
    { $way ->
        [up] Вона хоче більшого { $weight }: точка одна, тож оновлення бере її градієнт.
       *[down] Вона хоче меншого { $weight }: точка одна, тож оновлення бере її градієнт.
    }
update-pulls-none = Про { $weight } жодна нічого не каже: усі ці градієнти нульові, і середнє теж.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] Мініпакетів { $spelled }, точок у кожному { $size }, середні від { $low } до { $high }: навчання бере на крок один пакет, цей крок — усі точки.
               *[same] Мініпакетів { $spelled }, точок у кожному { $size }, середнє в усіх { $low }: навчання бере на крок один пакет, цей крок — усі точки.
            }
       *[full]
            { $spread ->
                [apart] Мініпакетів { $spelled }, точок у кожному { $size }, середні від { $low } до { $high }: дешевше, але менш точно.
               *[same] Мініпакетів { $spelled }, точок у кожному { $size }, середнє в усіх { $low }: дешевше.
            }
    }
update-batches-rest = В останньому пакеті епохи їх { $rest }.
update-take-mean =
    { $count ->
        [1] Її градієнт і є градієнтом кроку, для кожної ваги і кожного зсуву.
        [one] Тепер середнє за всіма точками, для кожної ваги і кожного зсуву.
        [few] Тепер середнє за всіма точками, для кожної ваги і кожного зсуву.
       *[many] Тепер середнє за всіма точками, для кожної ваги і кожного зсуву.
    }
update-take-mean-no-bias =
    { $count ->
        [1] Її градієнт і є градієнтом кроку, для кожної ваги.
        [one] Тепер середнє за всіма точками, для кожної ваги.
        [few] Тепер середнє за всіма точками, для кожної ваги.
       *[many] Тепер середнє за всіма точками, для кожної ваги.
    }
update-one-moves =
    { $against ->
        [decay] Кожна вага рухається проти свого градієнта зі згасанням, помноженого на темп.
        [momentum] Кожна вага рухається проти своєї швидкості, помноженої на темп навчання.
        [rmsprop] Кожна вага рухається проти цієї частки, помноженої на темп навчання.
        [adam] Кожна вага рухається проти цієї частки, помноженої на темп навчання.
       *[gradient] Кожна вага рухається проти свого градієнта, помноженого на темп навчання.
    }
update-stage-decay = Згасання ваг додає до кожного градієнта сам параметр, помножений на { $decay }.
update-stage-momentum =
    { $decayed ->
        [yes] Швидкість — це { $share } попередньої швидкості плюс градієнт зі згасанням.
       *[no] Швидкість — це { $share } попередньої швидкості плюс градієнт.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Імпульс іде за швидкістю. Вона починає з нуля: тепер це градієнт зі згасанням.
       *[no] Імпульс іде за швидкістю. Вона починає з нуля: тепер це градієнт.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp ділить кожен градієнт зі згасанням на корінь ковзного середнього його квадратів.
       *[no] RMSProp ділить кожен градієнт на корінь ковзного середнього його квадратів.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam ділить ковзне середнє градієнтів зі згасанням на корінь такого ж середнього їхніх квадратів.
       *[no] Adam ділить ковзне середнє градієнтів на корінь такого ж середнього їхніх квадратів.
    }
update-decay = згасання
update-mean-gradient = середнє
update-root = корінь сер. квадрата
update-rate = темп
update-gradient = градієнт
update-all-move =
    { $count ->
        [1] Це все: параметр лише { $digits }.
        [one] І всі параметри, { $digits }, роблять цей крок водночас.
        [few] І всі параметри, { $digits }, роблять цей крок водночас.
       *[many] І всі параметри, { $digits }, роблять цей крок водночас.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } з цих чисел виглядає як раніше.
        [few] { $digits } з цих чисел виглядають як раніше.
       *[many] { $digits } з цих чисел виглядають як раніше.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Середні втрати всіх точок падають від { $before } до { $after }.
               *[alike] Середні втрати всіх точок трохи падають: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Середні втрати всіх точок зростають від { $before } до { $after }: цей крок веде не вниз.
               *[alike] Середні втрати всіх точок трохи зростають: { $change }. Цей крок веде не вниз.
            }
        [rises]
            { $digits ->
                [differ] Середні втрати всіх точок зростають від { $before } до { $after }: крок був завеликий.
               *[alike] Середні втрати всіх точок трохи зростають: { $change }. Крок був завеликий.
            }
       *[stays] Середні втрати всіх точок лишаються { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Втрати падають від { $before } до { $after }.
               *[alike] Втрати трохи падають: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Втрати зростають від { $before } до { $after }: крок був завеликий.
               *[alike] Втрати трохи зростають: { $change }. Крок був завеликий.
            }
        [uphill]
            { $digits ->
                [differ] Втрати зростають від { $before } до { $after }: цей крок веде не вниз.
               *[alike] Втрати трохи зростають: { $change }. Цей крок веде не вниз.
            }
       *[stays] Втрати лишаються { $before }.
    }
update-loss-endless = Середні втрати всіх точок уже не скінченне число: крок був надто великий.
update-motion-stand = Мережа стоїть зі своїми вагами, і середні втрати загоряються.
update-motion-mean = Ребра і зсуви отримують градієнт середніх втрат.
update-motion-mean-no-bias = Ребра отримують градієнт середніх втрат.
update-motion-spread =
    { $points ->
        [1] Градієнт за { $weight } стає на своє місце на числовій прямій.
       *[other] Градієнти за { $weight }, по одному на точку, розходяться по числовій прямій.
    }
update-motion-average = Вони сходяться у своє середнє, яке лишається на прямій.
update-motion-batches = Один за одним загоряються точки трьох мініпакетів, і їхні середні лишаються на прямій.
update-motion-stage = Градієнти на ребрах і зсувах стають тим, на що їх перетворено.
update-motion-stage-no-bias = Градієнти на ребрах стають тим, на що їх перетворено.
update-motion-one = Градієнт за { $weight } стає під вагою, число ваги переходить до нового значення, її ребро змінюється слідом.
update-motion-all = Числа всіх інших ваг і зсувів переходять до нових значень, їхні ребра змінюються слідом.
update-motion-all-no-bias = Числа всіх інших ваг переходять до нових значень, їхні ребра змінюються слідом.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Число втрат меншає до нового значення.
               *[other] Число середніх втрат усіх точок меншає до нового значення.
            }
       *[other]
            { $points ->
                [1] Число втрат переходить до нового значення.
               *[other] Число середніх втрат усіх точок переходить до нового значення.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Один нейрон, розібраний: { $neuron }
graph-opening = Нейрон як граф: кожен вузол робить щось одне просте.
graph-enter =
    { $inputs ->
        [1] Надходять вхід, його вага і зсув.
       *[other] Надходять входи, вага для кожного і зсув.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Надходять вхід і його вага.
       *[other] Надходять входи і вага для кожного.
    }
graph-multiply =
    { $inputs ->
        [1] Вузол множення перемножує свої два числа.
       *[other] Кожен вузол множення перемножує свої два числа.
    }
graph-add =
    { $inputs ->
        [1] Вузол додавання додає зсув: це z.
       *[other] Вузол додавання додає добутки і зсув: це z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Вузол додавання має один добуток і не має зсуву: це z.
       *[other] Вузол додавання додає добутки: це z.
    }
graph-activate = Активація вигинає z: a — це { $activation } від z.
graph-arrive = Тепер назад. Втрати вимірюють помилку мережі; решта мережі передає, як вони залежать від a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Локальна похідна активації — її нахил, { $slope }; нічого не надходить, нічого й не йде далі.
        [stops] Локальна похідна активації — її нахил, тут нуль: далі нічого не йде.
        [keeps] Локальна похідна активації — її нахил, тут 1: градієнт іде далі без змін.
        [turns] Локальна похідна активації — її нахил, { $slope }: градієнт змінює знак.
        [shrinks] Локальна похідна активації — її нахил, { $slope }: множимо на нього, далі йде менше.
       *[grows] Локальна похідна активації — її нахил, { $slope }: множимо на нього, далі йде більше.
    }
graph-sum = Плюс передає далі те, що надходить: усі його локальні похідні — 1. Зсув має свій градієнт.
graph-sum-no-bias = Плюс передає далі те, що надходить: усі його локальні похідні — 1.
graph-to-weights = Вузол множення: локальна похідна за множником — інший множник. За вагою це вхід; δ, помножена на нього, — її градієнт.
graph-to-inputs =
    { $others ->
        [yes] А за входом це вага: δ, помножена на неї, йде назад і додається до того, що шлють інші нейрони шару.
       *[no] А за входом це вага: δ, помножена на неї, йде назад і каже, як втрати залежать від входу.
    }
graph-replay = Жоден вузол не потребує більше, ніж те, що надходить, і власна локальна похідна.
graph-motion-lay =
    { $inputs ->
        [1] Частина за частиною з’являється граф: вхід, його вага і зсув, вузол множення, вузол додавання й активація.
       *[other] Частина за частиною з’являється граф: входи, їхні ваги і зсув, вузли множення, вузол додавання й активація.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Частина за частиною з’являється граф: вхід і його вага, вузол множення, вузол додавання й активація.
       *[other] Частина за частиною з’являється граф: входи та їхні ваги, вузли множення, вузол додавання й активація.
    }
graph-motion-enter = Числа виходять зі своїх клітинок на дроти.
graph-motion-multiply =
    { $inputs ->
        [1] Сигнали біжать у вузол множення, і виходить добуток.
       *[other] Сигнали біжать у вузли множення, і виходять добутки.
    }
graph-motion-add = Сигнали біжать у вузол додавання, і виходить z.
graph-motion-activate = Сигнал біжить в активацію; точка рухається її кривою, і виходить a.
graph-motion-arrive = Від втрат надходить сигнал, і біля дроту a з’являється градієнт.
graph-motion-slope = На дроті z з’являється нахил; сигнал біжить повз нього назад, і біля дроту з’являється добуток.
graph-motion-sum = На кожному дроті до вузла додавання з’являється одиниця; сигнали біжать назад у всі, і біля кожного з’являється градієнт.
graph-motion-to-weights =
    { $inputs ->
        [1] На дроті ваги з’являється вхід; сигнал біжить повз нього назад, і біля дроту з’являється градієнт.
       *[other] На дроті кожної ваги з’являється її вхід; сигнали біжать повз них назад, і біля дротів з’являються градієнти.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] На дроті входу з’являється вага; сигнал біжить повз неї назад, і біля дроту з’являється добуток.
       *[other] На дроті кожного входу з’являється його вага; сигнали біжать повз них назад, і біля дротів з’являються добутки.
    }
graph-motion-replay = Сигнали ще раз біжать назад крізь увесь граф, від втрат до кожної клітинки.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Втрати як ландшафт
landscape-opening =
    { $way ->
        [right] Втрати як функція лише { $name }. Нахил дотичної — це градієнт, { $slope }: підйом ліворуч, тож крок іде праворуч.
       *[left] Втрати як функція лише { $name }. Нахил дотичної — це градієнт, { $slope }: підйом праворуч, тож крок іде ліворуч.
    }
landscape-opening-flat = Втрати як функція лише { $name }. Там, де стоїть мережа, градієнт нульовий: дотична горизонтальна.
landscape-step =
    { $factor ->
        [1] Крок із темпом { $rate }: нахил обіцяє { $promised }, втрати змінюються на { $change }.
        [10] Удесятеро далі: нахил обіцяє { $promised }, втрати змінюються на { $change }.
       *[100] У сто разів далі: нахил обіцяє { $promised }, втрати змінюються на { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Крок із темпом { $rate }: нахил обіцяє від’ємні втрати, але втрати змінюються на { $change }.
        [10] Удесятеро далі: нахил обіцяє від’ємні втрати, але втрати змінюються на { $change }.
       *[100] У сто разів далі: нахил обіцяє від’ємні втрати, але втрати змінюються на { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Крок із темпом { $rate }: повз найнижче місце й угору з іншого боку. Обіцяно { $promised }, вийшло { $change }.
        [10] Удесятеро далі: повз найнижче місце й угору з іншого боку. Обіцяно { $promised }, вийшло { $change }.
       *[100] У сто разів далі: повз найнижче місце й угору з іншого боку. Обіцяно { $promised }, вийшло { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Крок із темпом { $rate }: втрати вже не скінченне число.
        [10] Удесятеро далі: втрати вже не скінченне число.
       *[100] У сто разів далі: втрати вже не скінченне число.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Кожен крок дає приблизно те, що обіцяє нахил: поки що крива втрат майже пряма.
        [small-kept] Малий крок дає приблизно те, що обіцяє нахил, великий — ні: втрати відхиляються від прямої.
        [none-promised] Нахил тут нульовий: він нічого не обіцяє.
       *[none-kept] Навіть малий крок завеликий, щоб нахил дотримав обіцянки.
    }
landscape-all-parameters = Усі параметри відразу, з темпом { $rate }.
landscape-over = Усі параметри відразу, з темпом { $rate }: довжина кроку { $length }, але втрати менші лише на перших { $lower }.
landscape-again =
    { $then ->
        [all-rise]
            { COUNT($times) ->
                [one] Після першого кроку нахил крутіший приблизно в { $times } раз: наступний крок у стільки ж разів довший. Кожен із трьох кроків збільшує втрати.
                [few] Після першого кроку нахил крутіший приблизно в { $times } рази: наступний крок у стільки ж разів довший. Кожен із трьох кроків збільшує втрати.
                [many] Після першого кроку нахил крутіший приблизно в { $times } разів: наступний крок у стільки ж разів довший. Кожен із трьох кроків збільшує втрати.
               *[other] Після першого кроку нахил крутіший приблизно в { $times } раза: наступний крок у стільки ж разів довший. Кожен із трьох кроків збільшує втрати.
            }
        [third-falls]
            { COUNT($times) ->
                [one] Після першого кроку нахил крутіший приблизно в { $times } раз: наступний крок у стільки ж разів довший і знову збільшує втрати. Третій їх зменшує.
                [few] Після першого кроку нахил крутіший приблизно в { $times } рази: наступний крок у стільки ж разів довший і знову збільшує втрати. Третій їх зменшує.
                [many] Після першого кроку нахил крутіший приблизно в { $times } разів: наступний крок у стільки ж разів довший і знову збільшує втрати. Третій їх зменшує.
               *[other] Після першого кроку нахил крутіший приблизно в { $times } раза: наступний крок у стільки ж разів довший і знову збільшує втрати. Третій їх зменшує.
            }
        [rises]
            { COUNT($times) ->
                [one] Після першого кроку нахил крутіший приблизно в { $times } раз: наступний крок у стільки ж разів довший і знову збільшує втрати.
                [few] Після першого кроку нахил крутіший приблизно в { $times } рази: наступний крок у стільки ж разів довший і знову збільшує втрати.
                [many] Після першого кроку нахил крутіший приблизно в { $times } разів: наступний крок у стільки ж разів довший і знову збільшує втрати.
               *[other] Після першого кроку нахил крутіший приблизно в { $times } раза: наступний крок у стільки ж разів довший і знову збільшує втрати.
            }
       *[falls]
            { COUNT($times) ->
                [one] Після першого кроку нахил крутіший приблизно в { $times } раз: наступний крок у стільки ж разів довший, і втрати тоді { $loss }.
                [few] Після першого кроку нахил крутіший приблизно в { $times } рази: наступний крок у стільки ж разів довший, і втрати тоді { $loss }.
                [many] Після першого кроку нахил крутіший приблизно в { $times } разів: наступний крок у стільки ж разів довший, і втрати тоді { $loss }.
               *[other] Після першого кроку нахил крутіший приблизно в { $times } раза: наступний крок у стільки ж разів довший, і втрати тоді { $loss }.
            }
    }
landscape-map = Тепер як функція { $first } і { $second }, вид згори: точкова лінія — та сама крива. На кожній лінії рівня втрати однакові.
landscape-arrow = Уздовж лінії втрати сталі. Градієнт спрямований упоперек неї, вгору, тож крок іде у зворотний бік.
landscape-flat = У цій площині градієнт нульовий: жоден напрямок не веде вниз.
landscape-path =
    { $others ->
        [0] Шлях навчання: від початку до кінця.
        [1] Шлях навчання в цій площині. Рухався ще один параметр, тож лінії під ним зміщувалися.
        [one] Шлях навчання в цій площині. Рухалися й інші параметри, { $digits }, тож лінії під ним зміщувалися.
        [few] Шлях навчання в цій площині. Рухалися й інші параметри, { $digits }, тож лінії під ним зміщувалися.
       *[many] Шлях навчання в цій площині. Рухалися й інші параметри, { $digits }, тож лінії під ним зміщувалися.
    }
landscape-motion-curve = Малюється крива втрат і дотична до неї на початку.
landscape-motion-step = Кулька котиться кривою, а позначка йде вниз дотичною; відрізок показує, наскільки вони розійшлися.
landscape-motion-closer = Картинка знову наближається до першого кроку.
landscape-motion-over =
    { $marked ->
        [yes] Кулька котиться кривою втрат уздовж першого кроку; таблиця показує довжину кроку, втрати, які обіцяв нахил, і ті, що вийшли. Смуга показує, до якого місця втрати менші.
       *[no] Кулька котиться кривою втрат уздовж першого кроку; таблиця показує довжину кроку, втрати, які обіцяв нахил, і ті, що вийшли.
    }
landscape-motion-again = Кулька котиться далі, щоразу проти градієнта там, де вона стоїть; таблиця показує довжини кроків і втрати, що вийшли.
landscape-motion-map = Криву видно згори: це точкова лінія на карті втрат як функції двох параметрів; карта з’являється лінія за лінією.
landscape-motion-arrow = Під прямим кутом до лінії однакових втрат ростуть дві стрілки: градієнт і напрям кроку проти нього.
landscape-motion-flat = Місце мережі обведено.
landscape-motion-path = На карті малюється шлях навчання, від початку до кінця.


## Depth: the gradient goes back through the layers

depth-heading = Градієнт і глибина
depth-opening = Скільки градієнта доходить до шару 1? Початок на виході, там величина δ — { $size }.
depth-first-step = На шар назад: множимо на ваги і на нахили, лишається { $factor } попередньої величини.
depth-no-gradient = На шар назад: з нічого виходить ніщо.
depth-path-sigmoid = На найсильнішому шляху кожен шар множить на одну вагу й один нахил; у сигмоїди він не більший за 1/4.
depth-path = На найсильнішому шляху кожен шар множить на одну вагу й один нахил; найбільший нахил — { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Кожен шар лишає від нього лише частку, від { $least } до { $most }: від { $last } на виході до { $first } у шарі 1.
       *[grows] У кожному шарі він зростає, множник від { $least } до { $most }: від { $last } на виході до { $first } у шарі 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Він меншає: від { $last } на виході до { $first } у шарі 1.
        [grows] Він зростає: від { $last } на виході до { $first } у шарі 1.
       *[mixed] Він не змінюється: { $last } на виході, { $first } у шарі 1.
    }
depth-mixed = Градієнт меншає на { $digits } з { $steps } кроків назад: { $last } на виході, { $first } у шарі 1.
depth-silent = Вихід правильний до останньої цифри: градієнта немає.
depth-stops =
    { $layer ->
        [1] До шару 1 нічого не доходить: там градієнт нульовий.
       *[other] У шарі { $digits } він нульовий: до шарів перед ним нічого не доходить.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Добуток ваг уздовж шляху { $weights }, нахилів { $slopes }: градієнт зменшують саме нахили.
        [weights-shrink] Добуток нахилів уздовж шляху { $slopes }, ваг { $weights }: градієнт зменшують саме ваги.
        [weights-grow] Добуток нахилів уздовж шляху { $slopes }, ваг { $weights }: градієнт зростає через ваги.
        [slopes-grow] Добуток ваг уздовж шляху { $weights }, нахилів { $slopes }: градієнт зростає через нахили.
        [both-grow] Добуток ваг уздовж шляху { $weights }, нахилів { $slopes }: градієнт зростає через обидва.
        [slopes-most] Добуток ваг уздовж шляху { $weights }, нахилів { $slopes }: зменшують обидва, нахили дужче.
        [weights-most] Добуток нахилів уздовж шляху { $slopes }, ваг { $weights }: зменшують обидва, ваги дужче.
       *[both-shrink] Добуток ваг уздовж шляху { $weights }, нахилів { $slopes }: градієнт зменшують обидва.
    }
depth-cause-cancelled = Добуток ваг уздовж цього шляху { $weights }, нахилів { $slopes }. З рештою шляхів із { $product } виходить δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Крок із темпом { $rate } не зрушує ваг ні в останньому шарі, ні в шарі 1.
        [still] Крок із темпом { $rate } зрушує ваги останнього шару на { $last }, а ваг шару 1 не зрушує.
        [slow] Крок із темпом { $rate }: ваги останнього шару змінюються на { $last }, шару 1 — на { $first }. Він вчиться повільно.
        [less] Крок із темпом { $rate }: ваги останнього шару змінюються на { $last }, шару 1 — на { $first }, тобто менше.
        [more] Крок із темпом { $rate }: ваги останнього шару змінюються на { $last }, шару 1 — на { $first }, тобто більше.
       *[alike] Крок із темпом { $rate }: ваги останнього шару змінюються на { $last }, шару 1 — приблизно так само: { $first }.
    }
depth-motion-start = З’являється вісь зі степенями десяти, і росте стовпчик дельти виходу.
depth-motion-step = Градієнт іде назад, у шар { $layer }: шляхом біжить сигнал, стовпчик шару росте.
depth-motion-line = Кінцями стовпчиків проходить лінія, від виходу до шару 1.
depth-motion-weigh = Ваги шляху збираються у свій добуток, нахили — у свій.
depth-motion-change = Стовпчики стають змінами ваг за один крок, вісь починається з нуля.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Навіщо зворотне поширення
cost-opening =
    { $count ->
        [1] Як втрати залежать від єдиного параметра? Зрушимо його, знову запустимо мережу і подивимося.
        [one] Параметрів { $digits }. Як втрати залежать від кожного? Зрушимо один, знову запустимо мережу і подивимося.
        [few] Параметрів { $digits }. Як втрати залежать від кожного? Зрушимо один, знову запустимо мережу і подивимося.
       *[many] Параметрів { $digits }. Як втрати залежать від кожного? Зрушимо один, знову запустимо мережу і подивимося.
    }
cost-first = Одна вага, зрушена вгору, потім униз: два прямі проходи, множень { $products }, і один нахил відомо.
cost-all = А всіх ваг і зсувів { $parameters }: це прямих проходів { $passes }, множень { $products }.
cost-all-no-bias = А всіх ваг { $parameters }: це прямих проходів { $passes }, множень { $products }.
cost-forward = Зворотне поширення раз проходить уперед, множень { $products }, і зберігає кожну активацію.
cost-back = Потім раз назад, множень ще { $products }, і готові всі градієнти: шар бере те, що знайшов наступний.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact]
                    { COUNT($times) ->
                        [one] Той самий градієнт: множень { $nudging } методом різниць, у { $times } раз більше, ніж { $backpropagation } зворотним поширенням.
                        [few] Той самий градієнт: множень { $nudging } методом різниць, у { $times } рази більше, ніж { $backpropagation } зворотним поширенням.
                        [many] Той самий градієнт: множень { $nudging } методом різниць, у { $times } разів більше, ніж { $backpropagation } зворотним поширенням.
                       *[other] Той самий градієнт: множень { $nudging } методом різниць, у { $times } раза більше, ніж { $backpropagation } зворотним поширенням.
                    }
               *[about]
                    { COUNT($times) ->
                        [one] Той самий градієнт: множень { $nudging } методом різниць, десь у { $times } раз більше, ніж { $backpropagation } зворотним поширенням.
                        [few] Той самий градієнт: множень { $nudging } методом різниць, десь у { $times } рази більше, ніж { $backpropagation } зворотним поширенням.
                        [many] Той самий градієнт: множень { $nudging } методом різниць, десь у { $times } разів більше, ніж { $backpropagation } зворотним поширенням.
                       *[other] Той самий градієнт: множень { $nudging } методом різниць, десь у { $times } раза більше, ніж { $backpropagation } зворотним поширенням.
                    }
            }
       *[apart]
            { $exact ->
                [exact]
                    { COUNT($times) ->
                        [one] Множень { $nudging } методом різниць, у { $times } раз більше, ніж { $backpropagation } зворотним поширенням.
                        [few] Множень { $nudging } методом різниць, у { $times } рази більше, ніж { $backpropagation } зворотним поширенням.
                        [many] Множень { $nudging } методом різниць, у { $times } разів більше, ніж { $backpropagation } зворотним поширенням.
                       *[other] Множень { $nudging } методом різниць, у { $times } раза більше, ніж { $backpropagation } зворотним поширенням.
                    }
               *[about]
                    { COUNT($times) ->
                        [one] Множень { $nudging } методом різниць, десь у { $times } раз більше, ніж { $backpropagation } зворотним поширенням.
                        [few] Множень { $nudging } методом різниць, десь у { $times } рази більше, ніж { $backpropagation } зворотним поширенням.
                        [many] Множень { $nudging } методом різниць, десь у { $times } разів більше, ніж { $backpropagation } зворотним поширенням.
                       *[other] Множень { $nudging } методом різниць, десь у { $times } раза більше, ніж { $backpropagation } зворотним поширенням.
                    }
            }
    }
cost-chart = Ті самі числа залежно від кількості параметрів; обидві осі — степені десяти.
cost-growth =
    { $growth ->
        [square] Удесятеро більше параметрів: методом різниць роботи приблизно в сто разів більше, зворотним поширенням — приблизно в десять.
        [faster] З кількістю параметрів метод різниць дорожчає швидше, ніж зворотне поширення.
       *[slower] Що більше параметрів, то більші обидва.
    }
cost-largest = { $shape }, параметрів { $parameters }: множень { $nudging } методом різниць, { $backpropagation } зворотним поширенням.
cost-motion-network = З’являється мережа, під нею панель, на якій рахують множення.
cost-motion-first = Загоряється одна вага; її зрушено вгору, і крізь шари біжить сигнал; її зрушено вниз, і біжить ще один.
cost-motion-all = Параметри загоряються один за одним, дедалі швидше, сигнали біжать крізь шари, лічильник росте.
cost-motion-forward = Мережа знову така, як була. Один сигнал біжить уперед, і з’являються активації.
cost-motion-back = Один сигнал біжить від виходу назад, і шар за шаром з’являються всі градієнти.
cost-motion-bars = Обидва числа стають смугами в одному масштабі.
cost-motion-chart = З’являються осі, на них обидва числа цієї мережі.
cost-motion-grow = Дві лінії йдуть далі, до більших мереж, одна крутіша за іншу.
cost-motion-gap = Між обома числами найбільшої мережі росте стрілка.


## Labels in the picture

label-value-forward = значення
label-local-derivative = локальна похідна
    .short = похідна
label-gradient-back = градієнт втрат
    .short = градієнт
label-rest-of-network = решта мережі
    .short = решта
label-class = клас { $label }
    .short = { $label }
label-class-head = клас
    .short = кл.
label-input = вхід
label-named-input = { $name } { $input }
label-picture-weights = ваги нейрона { $neuron }
    .short = w, нейрон { $neuron }
label-picture-weight-gradients = ∂L/∂w нейрона { $neuron }
    .short = ∂L/∂w, нейрон { $neuron }
label-picture-input-gradients = ∂L/∂x кожного пікселя
    .short = ∂L/∂x
label-picture-scale = чорне { $low }, біле { $high }
label-more-neurons = ще { $digits }
label-hidden = прихований { $layer }
    .short = прих. { $layer }
label-output = вихід
label-class-scores = оцінки класів
    .short = оцінки
label-score-of-class-1 = оцінка класу { $label }
    .short = оцінка
label-class-probabilities = імовірності класів
    .short = імовірності
label-probability-of-class-1 = імовірність класу { $label }
    .short = імовірність
label-layer = шар { $layer }
label-step = крок
    .short = кр.
label-unit =
    { $unit ->
        [keyframe] кадр
        [epoch] епоха
        [checkpoint] контр. точка
        [round] раунд
        [update] оновлення
       *[step] крок
    }
label-loss = втрати
label-accuracy = точність
label-shares = %: { label-accuracy }
label-after = після
label-gradients = градієнти ваг
    .short = градієнти
label-rate = темп
label-promised = обіцяно
    .short = обіц.
label-factor = множник
label-sample = приклад
label-target = ціль
label-targets = цілі
label-gradient-check = перевірка градієнта
    .short = перевірка
label-check-below = менше
label-check-worst = макс.
label-base = задане значення
    .short = задане

label-and-more = { $size }; більше: ‖
label-negative = від’ємне
    .short = < 0
label-width-of-weight = товщина: |вага|
    .short = |вага|
label-width-of-letter = товщина: |{ $letter }|, лог.
    .short = |{ $letter }|, лог.
label-width-of-gradient = товщина: |градієнт|, лог.
    .short = |градієнт|, лог.
label-weights-and-biases = лінія: вага, кільце: зсув
    .short = лінія: w, кільце: b
label-weights-alone = лінія: вага
    .short = лінія: w
label-lit = світлий: правильний клас
    .short = світлий: ціль
label-wrong = хибні
label-stay-wrong = досі хибні
label-tint-side = тло: клас цього боку
    .short = тло: клас
label-bent-plane = вигнута площина
label-undo = назад
label-tint-place = тло: клас цього місця
    .short = тло: клас
label-tint-probability = фон: імовірність
    .short = фон: p
label-tint-lead = фон: клас, що веде
    .short = фон: хто веде
label-plane-before = штрихова: вікно до W
    .short = штрихова: до W

label-horizontal = горизонтальна
    .short = горизонт.
label-diagonal = похила
label-best-of-all = найкраща
label-best-found = знайдена
label-any-direction = будь-яка
label-right-by-direction = найкраща точність за напрямком прямої

label-loss-by-unit =
    { $unit ->
        [keyframe] втрати за кадрами
        [epoch] втрати за епохами
        [checkpoint] втрати за контр. точками
        [round] втрати за раундами
        [update] втрати за оновленнями
       *[step] втрати за кроками
    }
    .short = втрати
label-right-by-unit =
    { $unit ->
        [keyframe] точність за кадрами
        [epoch] точність за епохами
        [checkpoint] точність за контр. точками
        [round] точність за раундами
        [update] точність за оновленнями
       *[step] точність за кроками
    }
    .short = точність
label-units-pass =
    { $unit ->
        [keyframe] кадри йдуть
        [epoch] епохи йдуть
        [checkpoint] контр. точки йдуть
        [round] раунди йдуть
        [update] оновлення йдуть
       *[step] кроки йдуть
    }
label-straight =
    { $unit ->
        [keyframe] між кадрами пряма
       *[step] між контр. точками пряма
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } логарифмічно; { label-straight }
       *[linear] { label-units-pass } рівномірно; { label-straight }
    }
    .short = { label-units-pass }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } логарифмічно; картинка — один крок
       *[linear] { label-units-pass } рівномірно; картинка — один крок
    }
    .short = { label-units-pass }
label-gradient-size = градієнти ваг за шарами, лог.
    .short = ∂L/∂w, лог.

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] з { $digits } мертвий
                [few] з { $digits } мертві
               *[many] з { $digits } мертві
            }
       *[saturated]
            { $count ->
                [one] з { $digits } насичений
                [few] з { $digits } насичені
               *[many] з { $digits } насичені
            }
    }
    .short = із { $digits }
label-dead-units = мертвий: скрізь плаский
    .short = мертвий: плаский
label-saturated-units = насичений: нахил < { $slope } для { $share } точок
    .short = насичений: нахил < { $slope }
label-staircase = градієнти ваг, крок 0
    .short = градієнти, крок 0
label-staircase-from-delta = градієнти ваг, крок 0: ∂L/∂w = середнє δ · a
    .short = ∂L/∂w = середнє δ · a, крок 0
label-staircase-of-delta = величина δ = ∂L/∂z, лог.
    .short = величина δ, лог.
label-sizes-of-delta = величина δ = ∂L/∂z
    .short = величина δ
label-factors-back = ваги × нахили
label-size-over-points = величина: середнє квадратичне за всіма точками
label-z-of-unit = z нейрона { $unit } шару { $layer }
label-z-of-hidden-units = z: нейронів { $digits }, точок { $points }
    .short = z, точок { $points }
label-z-of-layer =
    { $units ->
        [one] z { $digits } нейрона шару { $layer }
        [few] z { $digits } нейронів шару { $layer }
       *[many] z { $digits } нейронів шару { $layer }
    }
label-steepest-slope = найкрутіший нахил
    .short = найкрутіший
label-median-slope = медіанний нахил
    .short = медіана
label-at-z = за z
    .short = z
label-some-points = тонкі: { $lines } з { $points } точок, товста: найбільше з усіх
    .short = тонкі: { $lines } з { $points }, товста: найбільше
label-highest-point = точка з найбільшим z
label-answer-of-all = { $p } = { $value } для кожної точки
    .short = { $p } = { $value } для всіх
label-answers = { $p } від { $low } до { $high }
    .short = { $p } { $low }–{ $high }
label-w-after-step = { $w } після кроку
label-largest-of-all = найбільше z усіх точок
    .short = найбільше z
label-no-way-back = нахил { $zero }, градієнт { $zero }: вороття немає
label-slope-is = нахил { $slope }
label-at-step = крок { $step }
label-of-starts =
    { COUNT($starts) ->
        [one] з { $starts } старту
        [few] з { $starts } стартів
       *[many] з { $starts } стартів
    }
    .short = із { $starts }
label-ticked-start = галочка: від { $share } точок правильні, і так до кінця
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = застрягання без цього
label-start-dead = мертві нейрони
label-start-saturated = насичені нейрони
label-start-vanishing = зникання градієнта
label-start-moving = ще змінюється
label-start-rose = втрати зросли
label-start-noise = лишився тільки шум
label-loss-and-steps = втрати { $losses }, кроки { $steps } (лог.)
    .short = втрати { $losses }, { $steps } (лог.)
label-bars = смуги: шари 1 (вгорі)–{ $layers }, { $scale }
    .short = смуги: шар 1 вгорі, { $scale }
label-below-scale = <: менше { $lowest }

label-mean-loss-heading = середні втрати
label-of-all-points =
    { $count ->
        [one] { $digits } точки
        [few] усіх { $digits } точок
       *[many] усіх { $digits } точок
    }
    .short = усіх { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [1] єдине значення
        [one] середнє всіх { $digits }
        [few] середнє всіх { $digits }
       *[many] середнє всіх { $digits }
    }
label-mean-of-batch = середні по { $digits }

label-way = шлях крізь параметри
label-new-direction = новий напрям
label-lower-until = менші лише до { $distance }
    .short = менші до { $distance }
label-at-the-start = на початку
label-enlarged = збільшено: частину в рамці
    .short = збільшено
label-first-step = перший крок
label-second-step = другий крок
label-third-step = третій крок
label-gradient-length = градієнт
label-length = довжина
label-loss-came = вийшло
label-gap = розрив
label-training-path = шлях навчання до кінця, темп { $rate }
    .short = шлях навчання
label-gradient-uphill = градієнт, угору
    .short = градієнт
label-step-downhill = −градієнт, униз
    .short = −градієнт
label-network-here = мережа

label-size-of-delta = величина δ, лог.
label-path = найсильніший шлях: вага × нахил
label-product = добуток
label-weights = ваги
label-slopes = нахили
label-in-all = разом
label-change-of-weights = зміна ваг за один крок, темп { $rate }

label-nudging = різниці
label-backpropagation = зворотне поширення
    .short = зв. поширення
label-passes = прямі проходи
label-one-pass = 1 прохід уперед
label-one-pass-each = 1 прохід уперед, 1 назад
label-multiplications = множення
label-multiplications-log = множення, лог.
label-parameters-log = параметри, лог.
label-times-as-many = разів більше
label-counted = рахуємо множення для одного прикладу, без функцій активації; кожен параметр зрушено вгору і вниз
    .short = рахуємо множення для одного прикладу

label-factor-range = множник, від { $low } до { $high }
label-more-parameters =
    { $count ->
        [one] і ще { $digits } параметр
        [few] і ще { $digits } параметри
       *[many] і ще { $digits } параметрів
    }
label-gradient-log = градієнт, лог.
    .short = градієнт
label-loss-of-this-sample = втрати цього прикладу
label-loss-of-sample = втрати прикладу
label-mean-loss =
    { $count ->
        [one] середні втрати { $digits } точки
        [few] середні втрати { $digits } точок
       *[many] середні втрати { $digits } точок
    }
label-slope = нахил
label-its-slope = їхній нахил: градієнт
    .short = нахил: градієнт
label-right-of-points =
    { $count ->
        [one] правильно з { $digits } точки
        [few] правильно з { $digits } точок
       *[many] правильно з { $digits } точок
    }
    .short = правильно

card-linear = лінійно
card-shift = зсув
card-bend = вигин
card-decide = рішення
card-right = правильно
card-turns-and-stretches = $W$ повертає і розтягує площину
    .short = $W$ повертає і розтягує
card-moves-all-alike = $b$ переміщує всі точки однаково
    .short = $b$ переміщує всі точки
card-acts-alone = $f$ діє на кожну координату окремо
    .short = $f$ діє на кожну окремо
card-one-activation = $f$ — це { $activation }
card-two-activations = $f$ — це { $first } або { $second }
card-many-activations = $f$ — своя в кожному шарі
card-onto-line = $W$ переводить площину в пряму
card-into-plane = $W$ вкладає пряму в площину
card-stretches-line = $W$ розтягує пряму
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (більше 0: без віддзеркалення)
       *[about] $det W approx$ { $determinant } (більше 0: без віддзеркалення)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (менше 0: віддзеркалення)
       *[about] $det W approx$ { $determinant } (менше 0: віддзеркалення)
    }
card-flattens =
    { $onto ->
        [point] $det W$ — нуль: площина стискається в точку
       *[line] $det W$ — нуль: площина стискається в пряму
    }
card-class-1-where = { $one }, якщо { $condition }, інакше { $other }
card-equal-scores = на межі обидві оцінки рівні
    .short = там обидві оцінки рівні
card-class-of-greatest = клас, чия оцінка в { $scores } найбільша
card-equal-greatest = на межі дві найбільші оцінки рівні
    .short = там дві найбільші рівні
card-score-zero = на межі оцінка нульова
    .short = там оцінка нульова
card-share-of-points = { $share } точок


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Стенограма. Фільм озвучено, він триває { $duration }.
       *[silent] Стенограма. Фільм без звуку, він триває { $duration }.
    }
transcript-opening = Початок
transcript-play-from = Дивитися з { $time }


## The pages of a film

page-seconds = { $seconds } с
page-minutes = { $minutes } хв { $seconds } с
page-facts =
    { $sound ->
        [narrated] { $duration } · озвучено, із субтитрами · кожне число обчислено
       *[silent] { $duration } · без звуку, із субтитрами · кожне число обчислено
    }
page-transcript-facts =
    { $sound ->
        [narrated] Стенограма озвученого фільму, { $duration }.
       *[silent] Стенограма фільму без звуку, { $duration }.
    }
page-transcript-of = Стенограма: { $title }
page-watch = Дивитися фільм
page-transcript = Стенограма
page-said-and-shown = Що сказано і що показано
page-chapters = Розділи
page-captions = Субтитри
page-download = Завантажити фільм
page-not-recorded = Ваш поступ тут не записується.
page-film-on-its-own = Лише фільм: { $links }
page-theme =
    { $theme ->
        [light] світлий
       *[dark] темний
    }
page-picture = Картинка
page-film = Фільм
page-speed = Швидкість
page-pause = Пауза
page-pause-never = ніколи
page-pause-chapters = наприкінці розділів
page-pause-lines = після кожного рядка
page-follow = Стенограма йде за фільмом
page-zoom = Масштаб
page-present = Показ
page-keys = Клавіші
page-play-keys = <kbd>пробіл</kbd> — пуск і пауза, <kbd>←</kbd> <kbd>→</kbd> — назад і вперед<span class="fills">, <kbd>f</kbd> — повний екран</span>.
page-present-keys = <b>Показ</b> <span class="fills">займає весь екран і </span>зупиняється наприкінці розділів: <kbd>пробіл</kbd> і стрілки ведуть від зупинки до зупинки.
page-files = Файли
page-made-with =
    Створено в nnviz { $version }: фільм показує числа з <a href="trace.json">trace.json</a>, обчислені за
    <a href="{ $config }">{ $config }</a>.
page-languages = Мови
page-films = Фільми
page-file-film = Фільм ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Фільм, світлий ({ $format })
       *[dark] Фільм, темний ({ $format })
    }
page-file-captions = Субтитри ({ $format })
page-file-chapters = Розділи ({ $format })
page-file-transcript = Стенограма (текст для читання вголос)
page-file-config = Конфігурація
page-file-numbers = Усі числа
page-file-slides = Слайди (для manim-slides)
page-file-scorm = Пакет SCORM 1.2
page-description =
    { $sound ->
        [narrated] Озвучений фільм про мережу { $shape } з її справжніми числами: { $headings }.
       *[silent] Фільм без звуку про мережу { $shape } з її справжніми числами: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Як вбудувати цей фільм
embed-lies-at = Вважаємо, що папка цього файлу лежить за адресою <{ $address }>.
embed-put = Покладіть папку цього файлу на вебсервер і замініть `{ $stand_in }` її адресою, без останньої скісної риски.
embed-wishes = В адресі фрейму можна вказати параметри: `embed.html?theme=light` і `?theme=dark` задають одну тему незалежно від системи читача, наприклад на сайті курсу, що завжди білий; `?bare` — це лише фільм, 16:9, зі своїми клавішами; `?bare&theme=dark` — і те, і те; `#t=12` починає з цієї секунди.
embed-moodle = У текстовому полі або на *Сторінці* відкрийте режим HTML (`</>`) і вставте:
embed-moodle-package = Для зарахування виконання та оцінки додайте діяльність *Пакет SCORM* і завантажте `{ $package }`. Оцінка — це переглянута частка; за 90 % ставиться 100 і позначка про виконання. Власне налаштування Moodle, найвища оцінка зі 100, підходить.
embed-moodle-no-package = Для зарахування виконання та оцінки публікуйте з `--scorm`: це створює пакет SCORM 1.2.
embed-moodle-students = Те, що пишуть студенти, наприклад допис на форумі, очищується: фрейми зникають без попередження, а відео втрачає вибір теми. Туди вставляйте посилання:
embed-moodle-upload = Якщо фрейми заборонено: завантажте `video.mp4` кнопкою медіа в редакторі і там само додайте файл `.vtt` у розділі *Subtitles and captions*.
embed-canvas = У редакторі Rich Content виберіть *View > HTML editor* і вставте:
embed-canvas-upload = Або завантажте `video.mp4` (до 500 МБ) через *Media* і додайте `{ $captions }.srt` як субтитри (до 295 кБ).
embed-open-edx = У Studio додайте компонент *Text*, виберіть *Edit HTML* і вставте:
embed-open-edx-upload = Або додайте компонент *Video* з адресою `video.mp4` і завантажте `{ $captions }.srt` як стенограму.
embed-quarto = Їхні команди (shortcode) для відео гублять субтитри, а блок raw їх зберігає. У Quarto:
embed-sphinx = У Sphinx використовуйте `.. raw:: html`, з елементом нижче з відступом; у MyST, Jupyter Book і MkDocs (також із Material) вставте елемент просто в Markdown, з порожнім рядком до і після нього.
embed-builders-scripts = Ці сайти зберігають скрипти. З цим скриптом, один раз на сторінку, у такому самому блоці, кожен фрейм стає заввишки зі свій вміст:
embed-reveal = Слайд із самим фільмом: він має пропорції фільму і не обрізаний:
embed-reveal-keys = Клацання у фреймі передає йому клавіатуру: пробіл там запускає фільм і ставить на паузу. Клацання поруч повертає клавіші слайдам.
embed-other-heading = Будь-яка інша сторінка
embed-other-script = Заввишки зі свій вміст, якщо на сторінці дозволено скрипт:
embed-other-moment = Кожен момент фільму має власну адресу, наприклад `{ $address }/index.html#t=12`.
embed-other-video = Лише відео, із субтитрами, якщо сторінка і фільм лежать на одному сервері:
embed-other-policy = Сайт, чия політика забороняє стилі та скрипти всередині сторінок, потребує збірки `nnviz publish --split`.
embed-slides-heading = Слайди
embed-slides = Вставте `video.mp4` у слайд або відкрийте `index.html` у браузері й натисніть *Показ*. Тоді пробіл і стрілки ведуть від розділу до розділу. Початки розділів:
embed-slides-command = У цій папці `manim-slides present { $name }` показує розділи як слайди.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz explorer
explorer-skip = До повзунків
explorer-tools = Сторінка
explorer-preset = Стан
explorer-choose = вибрати…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Скасувати
explorer-undo-key = Скасувати (Ctrl+Z)
explorer-redo = Повторити
explorer-redo-key = Повторити (Ctrl+Y)
explorer-reset = Скинути
explorer-reset-done = Усе як у конфігурації; «Скасувати» поверне ваші зміни.
explorer-copy-link = Копіювати посилання
explorer-link-copied = Посилання на те, що ви бачите, скопійовано.
explorer-link-not-copied = Не вдалося скопіювати посилання на те, що ви бачите: браузер тут цього не дозволяє.
explorer-no-link = Посилання на цю сторінку немає: всередині іншої сторінки вона не має власної адреси. Відкрийте її в окремій вкладці.
explorer-make-film = Створити фільм…
explorer-save-picture = Зберегти картинку
explorer-picture-saved = Картинку збережено.
explorer-picture-not-saved = Не вдалося зберегти картинку: { $fault }.
explorer-diagram-not-drawn = не вдалося намалювати схему
explorer-light = Світла
explorer-dark = Темна
explorer-tour = Огляд
explorer-offer-name = Вітаємо
explorer-offer = <strong>Ви тут уперше?</strong> Потягніть повзунок, що світиться, і дивіться, як змінюються всі числа. Або перегляньте огляд: п’ять кроків.
explorer-offer-yes = Почати огляд
explorer-offer-no = Ні, дякую
explorer-needs-script = Ця сторінка обчислює за допомогою JavaScript; будь ласка, дозвольте його.

explorer-own-point = своя точка
explorer-undefined = не визначено
explorer-said = { $parameter } { $value }, втрати { $loss }, імовірність { $said }, точність { $accuracy }
explorer-said-number = { $parameter } { $value }, втрати { $loss }, вихід { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, втрати { $loss }, вихід { $said }, точність { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Посилання не використано: { $fault }. Ви бачите стан із конфігурації.
explorer-that-link-not-used = Це посилання не використано: { $fault }.
explorer-link-shape = посилання стосується мережі іншої форми
explorer-link-weight = одна з ваг у посиланні не є числом до { $most }
explorer-link-activations = у посиланні інша кількість функцій активації
explorer-link-activation = у посиланні невідома функція активації
explorer-link-dataset = у посиланні невідомий набір даних
explorer-link-sample = у посиланні приклад, якого немає в наборі даних
explorer-link-point = у посиланні власна точка, що не підходить до цієї мережі
explorer-link-parameter = у посиланні параметр, якого немає в мережі
explorer-link-optimizer = у посиланні невідомий оптимізатор
explorer-link-schedule = у посиланні хибний розклад темпу навчання
explorer-link-gradient = посилання просить градієнт чогось невідомого


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = У порожньому полі немає числа
explorer-fault-two-ways = «{ $typed }» можна прочитати двояко; напишіть { $readings }
explorer-either-reading = { $first } або { $second }
explorer-fault-no-number = «{ $typed }» — не число
explorer-fault-beyond = «{ $typed }» лежить за межею { $most }
explorer-fault-near-zero = «{ $typed }» ближче до нуля, ніж може бути число на цій сторінці
explorer-fault-not-used = «{ $typed }» не використано: { $rule }
explorer-rule-points = у наборі даних від 1 до { $most } точок
explorer-rule-noise = шум — від 0 до { $most }
explorer-rule-seed = зерно — ціле число до { $most }
explorer-rule-sample = номери прикладів — від 0 до { $last }
explorer-rule-rate = темп навчання більший за нуль
explorer-rule-decay = згасання ваг — від 0 до { $most }
explorer-rule-steps = кількість кроків — від 1 до { $most }
explorer-rule-factor = множник лежить між 0 і 1
explorer-rule-batch = пакет — це «{ $full }» або кількість точок

explorer-keeps-parameter = { $parameter } лишається { $value }
explorer-keeps-coordinate = координата x{ $input } лишається { $value }
explorer-keeps-number = y лишається { $value }
explorer-keeps-points = кількість точок у наборі лишається { $value }
explorer-keeps-seed = зерно лишається { $value }
explorer-keeps-sample = номер прикладу лишається { $value }
explorer-keeps-rate = темп навчання лишається { $value }
explorer-keeps-value = у полі лишається { $value }
explorer-keeps-batch = пакет лишається { $value }


## The explorer's parameters, sample and points

explorer-parameters = Параметри
explorer-parameters-hint = Потягніть вагу: вся сторінка зміниться слідом.
explorer-gradient-of = <span class="gradient">Рожеве</span> — це градієнт для
explorer-of-sample = цього прикладу
explorer-of-batch = пакета
explorer-of-all = усіх точок

explorer-sample = Приклад
explorer-sample-box = Приклад, номер
explorer-own = свій
explorer-your-point = ваша точка
explorer-sample-text = { $mark } клас { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Поставити свою точку
explorer-own-end = Назад до даних
explorer-own-class = Клас вашої точки
explorer-own-number = Число вашої точки, y
explorer-own-box = Ваша точка, x{ $input }

explorer-layer = Шар { $layer }
explorer-output-layer = Вихідний шар
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } параметр
        [few] { $layer } · { $digits } параметри
       *[many] { $layer } · { $digits } параметрів
    }
explorer-activation = активація
explorer-activation-of-layer = Активація шару { $layer }
explorer-weight = вага від { $from } до { $to }, шар { $layer }
explorer-bias = зсув { $of }, шар { $layer }
explorer-number-box = { $what }, число

explorer-data = Дані
explorer-points = Точки
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor, кути
explorer-points-moons = півмісяці
explorer-points-circles = кола
explorer-points-spirals = спіралі
explorer-points-line = пряма
explorer-points-sine = синус
explorer-points-saddle = сідло
explorer-how-many = Скільки
explorer-noise = Шум
explorer-seed = Зерно


## The explorer's network and what comes out of it

explorer-network = Мережа
explorer-edges-show = На ребрах
explorer-edges-weights = ваги
explorer-edges-gradients = градієнти { $symbol }
explorer-edges-messages = повідомлення { $symbol }
explorer-edges-legend = Товщина лінії: |w| до { $limit } (риски: більше); градієнти за порядками від { $lowest } до { $highest }. Штрихові: від’ємні.
explorer-diagram = Схема мережі; її числа є і в таблицях
explorer-goes-on = Мережа продовжується праворуч: посуньте або прокрутіть її.
explorer-hidden = прихований
explorer-dead = мертв. { $share }
explorer-sparse = рідко { $share }
explorer-flat = пласк. { $share }

explorer-outcome = Результат
explorer-readout-loss = втрати <span class="long">прикладу</span>
explorer-readout-probability = p <span class="long">його класу</span>
explorer-readout-output = вихід <span class="long">його класу</span>
explorer-readout-one-output = вихід
explorer-readout-mean = втрати всіх <span class="long">точок</span>
explorer-readout-accuracy = точність

explorer-check-below = градієнти збігаються, різниця менша за { $bound }
explorer-check-match = градієнти збігаються, найбільша різниця { $worst }
explorer-check-differ = градієнти НЕ ЗБІГАЮТЬСЯ, найбільша різниця { $worst }
explorer-check-how = Кожен градієнт прикладу порівняно з центральною різницею; найгірший — { $parameter }. До { $most } індикатор зелений.
explorer-check-skipped =
    { $count ->
        [one] { $digits } на зламі не перевірено.
        [few] { $digits } на зламі не перевірено.
       *[many] { $digits } на зламі не перевірено.
    }

explorer-sound = Мертвих і насичених нейронів немає.
explorer-no-gradient = Градієнт кожної ваги точно дорівнює 0.
explorer-equal-units = { $units } однакові й такими лишаються.
explorer-dead-units = Мертві, пласкі для всіх точок: { $units }.
explorer-sparse-units = Рідко активні, з часткою точок, де нуль: { $units }.
explorer-saturated-units = Насичені, з часткою точок: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = ще { $digits }
explorer-vanishes = Градієнт зникає: { $last } в останньому шарі, { $first } у шарі 1.


## The explorer's planes

explorer-planes = Що кожен шар робить із площиною
explorer-planes-hint = Точки і сітка, шар за шаром.
explorer-planes-too-wide = Площини показують шари з одного або двох нейронів, а ця мережа має ширші.
explorer-planes-need-two-inputs = Площини починаються з двох входів, а в цієї мережі входів { $inputs }.
explorer-plane-picture = Точки і сітка: { $name }
explorer-decides-nothing = На останній площині ніщо не вирішує: класи скрізь рівні.
explorer-decides-no-line = На останній площині пряма не вирішує: скрізь веде клас { $label }.
explorer-decides-line = На останній площині вирішує одна пряма.
explorer-decides-line-one-side = На останній площині вирішує одна пряма; усі точки на боці класу { $label }.
explorer-decides-lines = На останній площині класи розділяють прямі.
explorer-decides-lines-one-side = На останній площині класи розділяють прямі; усі точки на боці класу { $label }.

explorer-decision = Рішення
explorer-decision-name = рішення
explorer-decision-hint = Клацніть на точку, щоб стежити за нею, або на порожнє місце, щоб поставити свою.
explorer-decision-picture = Точки і клас, що його мережа дає кожному місцю
explorer-surer = Що насиченіший колір, то певніша мережа.
explorer-surer-line = { explorer-surer } На лінії класи рівні.
explorer-surer-no-line = { explorer-surer } Лінії немає: скрізь веде один клас.

explorer-fit = Наближення
explorer-fit-name = наближення
explorer-fit-hint = Клацніть на точку, щоб стежити за нею, або на порожнє місце, щоб поставити свою.
explorer-fit-picture = Точки з їхніми числами і число, яке мережа дає для кожного входу
explorer-key-points = y точок
explorer-key-said = вихід a
explorer-key-missed = a − y
explorer-heights = Лінії через { $step }; нижче нуля штрихові; точки в кольорах власного y.

explorer-slope = Втрати над { $parameter }
explorer-slope-of-sample = За значення { $value } втрати прикладу — { $loss }, нахил дотичної — { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] За значення { $value } втрати пакета з { $digits } точки — { $loss }, нахил дотичної — { $slope }.
        [few] За значення { $value } втрати пакета з { $digits } точок — { $loss }, нахил дотичної — { $slope }.
       *[many] За значення { $value } втрати пакета з { $digits } точок — { $loss }, нахил дотичної — { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] За значення { $value } втрати { $digits } точки — { $loss }, нахил дотичної — { $slope }.
        [few] За значення { $value } втрати всіх { $digits } точок — { $loss }, нахил дотичної — { $slope }.
       *[many] За значення { $value } втрати всіх { $digits } точок — { $loss }, нахил дотичної — { $slope }.
    }


## The explorer's training

explorer-training = Навчання
explorer-rewind = На початок
explorer-step = Крок
explorer-run = Пуск
explorer-pause = Пауза
explorer-speed = Швидкість
explorer-steps-a-frame = { $digits } на кадр
explorer-optimizer = Оптимізатор
explorer-learning-rate = Темп навчання
explorer-batch = Пакет
explorer-decay = Згасання ваг
explorer-schedule = Темп
explorer-rate-stays = сталий
explorer-rate-steps = падає східцями
explorer-rate-cosine = падає за косинусом
explorer-schedule-every = Кроків між
explorer-schedule-over = Кроків усього
explorer-schedule-factor = Множник
explorer-rate-now = наступний темп { $rate }
explorer-rate-spent = На кроці { $step } темп дійшов до 0: навчання завершено.
explorer-batch-how = full або кількість точок на крок
explorer-moment = Крок
explorer-step-of = { $step } з { $last }

explorer-step-uses-all =
    { $count ->
        [one] «Крок» бере середній градієнт { $digits } точки:
        [few] «Крок» бере середній градієнт усіх { $digits } точок:
       *[many] «Крок» бере середній градієнт усіх { $digits } точок:
    }
explorer-step-uses-batch =
    { $count ->
        [one] «Крок» бере середній градієнт наступного пакета, до { $batch } з { $digits } точки:
        [few] «Крок» бере середній градієнт наступного пакета, до { $batch } з { $digits } точок:
       *[many] «Крок» бере середній градієнт наступного пакета, до { $batch } з { $digits } точок:
    }
explorer-adam-mean = середнє
explorer-adam-root = корінь сер. квадрата
explorer-mean-of = середнє { $product }

explorer-course-loss = Втрати всіх точок
explorer-course-loss-logarithmic = Втрати всіх точок, логарифмічна шкала
explorer-course-loss-picture = Втрати всіх точок за кроками навчання
explorer-course-accuracy = Точність
explorer-course-accuracy-picture = Точність за кроками навчання
explorer-course-explained-picture = R² за кроками навчання
explorer-diverged = розбіжність
explorer-diverged-loss = Навчання розбіглося на кроці { $step }: втрати вже не скінченне число.
explorer-diverged-parameter = Навчання розбіглося на кроці { $step }: { $parameter } вийшло за межу { $most }.
explorer-full-book = Кроків на сторінці зберігається { $steps }; для довшого навчання створіть фільм.
explorer-solved-from-the-start = Розв’язано одразу: { $share }.
explorer-solved = Розв’язано: { $share }, { $solved } з кроку { $step }.
explorer-worse = Зараз { $share }: втрати зросли від { $first } до { $last }.
explorer-learning = Ще не готово: { $share }, втрати ще падають.
explorer-explained = R² { $share }
explorer-rests = { $share }, втрати майже не падають.
explorer-stuck = Не розв’язано: { $share }, втрати майже не падають.
explorer-moving =
    { $what ->
        [share] Не розв’язано: досі змінюється між { $low } і { $high }.
        [explained] R² досі змінюється між { $low } і { $high }.
       *[loss] Не розв’язано: { $share }, але втрати досі змінюються між { $low } і { $high }.
    }


## The explorer's tables

explorer-numbers = Усі числа прикладу
explorer-numbers-hint = Від виходу назад до входу. Стрілки ведуть по числах; кожне має своє рівняння.
explorer-output-layer-of = Вихідний шар: { $output }
explorer-input = Вхід
explorer-inputs = Входи
explorer-neurons = Нейрони
explorer-edges = Ребра
explorer-flat-for = плаский для
explorer-flat-for-how = частка всіх точок, де |f′(z)| менше за { $slope }
explorer-one-step = { $output } і втрати — один крок: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Створити з цього фільм
explorer-film-hint = Ця конфігурація містить параметри як ключові кадри. Зберіть кілька станів, щоб фільм рухався між ними.
explorer-collect = Зібрати цей стан
explorer-forget = Забути всі
explorer-only-this-state = лише стан, який ви бачите
explorer-collected = зібрано: { $digits }
explorer-state-collected = Стан { $number } зібрано; змініть параметри і зберіть наступний.
explorer-config = Конфігурація
explorer-config-written = Створено в nnviz explorer.
explorer-keyframe = стан { $number }
explorer-download = Завантажити конфігурацію
explorer-copy-config = Копіювати конфігурацію
explorer-config-copied = Конфігурацію скопійовано.
explorer-config-not-copied = Не вдалося скопіювати конфігурацію: браузер тут цього не дозволяє.
explorer-copy-command = Копіювати команду
explorer-command-copied = Команду скопійовано.
explorer-command-not-copied = Не вдалося скопіювати команду: браузер тут цього не дозволяє.
explorer-close = Закрити


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } з { $steps }: { $name }
explorer-tour-parameters = Кожен параметр
explorer-tour-parameters-words = Кожна вага і кожен зсув має повзунок і поле. Потягніть один: усі числа й картинки зміняться одразу.
explorer-tour-forward = Уперед
explorer-tour-forward-words = Золоте біжить уперед: кожен нейрон додає свої входи до z і вигинає суму в a. Наведіть на число, щоб побачити його рівняння.
explorer-tour-decision = Рішення
explorer-tour-decision-words = Кольори показують, який клас мережа дає кожному місцю. Клацніть на точку або на порожнє місце, щоб пропустити це крізь мережу.
explorer-tour-fit-words = Картинка показує, що мережа каже для кожного входу, і точки з їхніми числами. Клацніть на точку або на порожнє місце, щоб пропустити це крізь мережу.
explorer-tour-gradient = Градієнт
explorer-tour-gradient-words = Рожева дотична — це градієнт: як швидко втрати змінюються з параметром, якого ви торкнулися останнім.
explorer-tour-training = Навчання
explorer-tour-training-words = «Крок» рухає кожен параметр трохи проти його градієнта. Натисніть «Пуск», дивіться, як падають втрати, потім «На початок».
explorer-tour-back = Назад
explorer-tour-next = Далі
explorer-tour-done = Готово
