### nnviz's films and pages in Polish.
###
### Terms:
### weight = waga; bias = obciążenie (Goodfellow, Bengio, Courville, „Deep Learning. Systemy uczące się”, PWN; Géron, „Uczenie maszynowe z użyciem Scikit-Learn i TensorFlow”, Helion; Osowski: polaryzacja; Rutkowski: próg; colloquially: bias)
### neuron, unit = neuron; layer = warstwa; hidden layer = warstwa ukryta; edge = połączenie
### input = wejście; output = wyjście; forward propagation = propagacja w przód; pass forward = przejście w przód
### activation function = funkcja aktywacji; activation (its value) = aktywacja (Wikipedia, „Funkcja aktywacji”)
### loss = strata, funkcja straty (Goodfellow, PWN; older books: funkcja celu, błąd); cross-entropy = entropia krzyżowa (Géron, Helion); squared error = błąd kwadratowy
### gradient = gradient; slope = nachylenie; derivative = pochodna; chain rule = reguła łańcuchowa (Wikipedia, „Reguła łańcuchowa”)
### backpropagation = propagacja wsteczna (Wikipedia, „Propagacja wsteczna”; also: wsteczna propagacja błędów)
### learning rate = tempo uczenia, short tempo (Google, „Systemy uczące się – słowniczek”: tempo uczenia się; Géron, Osowski: współczynnik uczenia)
### step = krok; training = uczenie, one of several trainings = sieć, trening; epoch = epoka; update = aktualizacja
### gradient descent = metoda gradientu prostego (Wikipedia, „Metoda gradientu prostego”)
### sample = próbka; point = punkt; dataset = zbiór danych; target = wartość docelowa, short cel (Géron, Helion)
### class = klasa; score = wynik klasy (Géron, Helion, on softmax regression; also: logit); probability = prawdopodobieństwo; accuracy = dokładność (Géron, Helion)
### saturated = nasycony; dead unit = martwy neuron; sparse unit = rzadko aktywny neuron; vanishing gradient = zanikający gradient
### plane = płaszczyzna; grid = siatka; straight line = prosta; decision boundary = granica decyzyjna; bend = wygięcie; determinant = wyznacznik
### mini-batch = minigrupa (Géron, Helion; colloquially: mini-batch, batch); momentum = momentum (Géron, Helion); velocity = prędkość
### weight decay = zanik wag (no settled term; also: rozpad wag, regularyzacja L2); learning rate schedule = harmonogram tempa uczenia
### to nudge a parameter = zaburzać parametr, nudging = zaburzanie (finite differences: różnice skończone)
### gradient check = kontrola gradientu; variance explained, R² = wyjaśniona wariancja, współczynnik determinacji (Wikipedia, „Współczynnik determinacji”)
### keyframe = klatka kluczowa; checkpoint = punkt kontrolny; seed = ziarno (Wikipedia, „Ziarno losowości”); slider = suwak; transcript = transkrypcja


## Small words

spelled-count = { $digits }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } i { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } aktywacja
        [few] { $digits } aktywacje
       *[many] { $digits } aktywacji
    }
remark-points =
    { $count ->
        [one] { $digits } punkt
        [few] { $digits } punkty
       *[many] { $digits } punktów
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } punkt kontrolny
        [few] { $digits } punkty kontrolne
       *[many] { $digits } punktów kontrolnych
    }
remark-steps-unknown = kroki nieznane
remark-keyframes =
    { $count ->
        [one] { $digits } klatka kluczowa
        [few] { $digits } klatki kluczowe
       *[many] { $digits } klatek kluczowych
    }
remark-optimizer = { $name }, tempo { $rate }
remark-gradient-descent = gradient prosty
    .short = GD
remark-batch = minigrupa { $size }
remark-schedule =
    { $schedule ->
        [cosine] tempo wg cosinusa
       *[steps] tempo skokowe
    }
remark-decay = zanik { $decay }
remark-seed = ziarno { $seed }
remark-samples = próbki od { $first } do { $last }
remark-sample-of-class = { $sample }, klasa { $label }
remark-rows-are-neurons = neurony w wierszach
remark-columns-are-neurons = neurony w kolumnach
sample-own = własna próbka
sample-of-index = próbka { $index }
moment-step = krok { $step }
moment-of-unit =
    { $unit ->
        [epoch] epoka { $step }
        [checkpoint] punkt kontrolny { $step }
        [round] runda { $step }
        [update] aktualizacja { $step }
       *[step] krok { $step }
    }

convention-rows = Wagi pochodzą z plików: każdy wiersz zapisanej macierzy należy do jednego neuronu.
convention-columns = Wagi pochodzą z plików: każda kolumna zapisanej macierzy należy do jednego neuronu.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identyczność
activation-sigmoid = sigmoida
activation-gelu-tanh = GELU (z tanh)


## What an activation does to every point of a plane

bending-tanh = tanh ściska każdą oś do (−1; 1)
bending-sigmoid = sigmoida ściska każdą oś do (0; 1)
bending-relu = ReLU zeruje wszystko, co ujemne
bending-leaky-relu = leaky ReLU mnoży to, co ujemne, przez { $leak }
bending-elu = ELU ściska to, co ujemne, do (−1; 0)
bending-gelu = GELU sprowadza to, co dużo poniżej zera, prawie do zera
bending-gelu-tanh = GELU (z tanh) dużo poniżej zera jest prawie zerem
bending-silu = SiLU sprowadza to, co dużo poniżej zera, prawie do zera
bending-softplus = softplus daje same liczby dodatnie, a najniższe podnosi najbardziej
bending-identity = identyczność niczego nie wygina
bending-other = { $activation } działa na każdą oś


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = zadanie XOR
task-moons = zadanie „księżyce”
task-circles = zadanie „okręgi”
task-spirals = zadanie „spirale”
task-digits = zadanie „cyfry”
task-own = zadanie
verdict-solves-from-the-start =
    { $all ->
        [yes] { $task } rozwiązane od startu: { $share }
       *[no] { $task } prawie rozwiązane od startu: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] { $task } rozwiązane: { $share } punktów uczących dobrze, od kroku { $step } co najmniej { $solved }
               *[short] { $task } rozwiązane: { $share }, od kroku { $step } co najmniej { $solved }
            }
       *[no]
            { $points ->
                [named] { $task } prawie rozwiązane: { $share } punktów uczących dobrze, od kroku { $step } co najmniej { $solved }
               *[short] { $task } prawie rozwiązane: { $share }, od kroku { $step } co najmniej { $solved }
            }
    }
verdict-unsolved = nierozwiązane do kroku { $step }: { $share }
verdict-unsolved-with = nierozwiązane do kroku { $step }: { $share }; { $seen }
verdict-stuck-because = utknęło na { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] nierozwiązane: wciąż waha się między { $low } a { $high }; { $seen }
        [explained] nienauczone: R² wciąż waha się między { $low } a { $high }; { $seen }
       *[loss] nierozwiązane: { $share }, ale strata wciąż waha się między { $low } a { $high }; { $seen }
    }
verdict-learning = jeszcze nie: { $share } w kroku { $step }, a strata wciąż maleje
verdict-worse = porażka, { $share }: strata wzrosła z { $first } do { $last }
verdict-diverged = rozbieżne w kroku { $step }: liczby nie są już skończone

fit-verdict-solves-from-the-start = pasuje od startu: R² { $share }
fit-verdict-solves = nauczone: R² { $share }, od kroku { $step } co najmniej { $solved }
fit-verdict-noise-left = nauczone: R² { $share }, a w reszcie nie widać wzorca
fit-verdict-unsolved = nienauczone do kroku { $step }: R² { $share }
fit-verdict-unsolved-with = nienauczone do kroku { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = utknęło na R² { $share }: { $reason }
fit-verdict-learning = jeszcze nie: R² { $share } w kroku { $step }, a strata wciąż maleje
fit-verdict-worse = porażka: strata wzrosła z { $first } do { $last }

reason-never-bent = bez wygięcia dowolna głębokość to jedna prosta
reason-never-bent-borders = bez wygięcia dowolna głębokość daje tylko proste granice
reason-no-gradient = gradient każdej wagi to dokładnie 0
reason-output-biases = zmieniają się już tylko obciążenia wyjścia
reason-units =
    { $which ->
        [both] oba neurony
        [all] wszystkie neurony ({ $digits })
       *[some]
            { $count ->
                [one] neuron { $units }
                [few] neurony { $units }
               *[many] neurony { $units }
            }
    }
reason-equal-units = { reason-units } warstwy { $layer } są równe i takie pozostają
reason-dead-units =
    { $count ->
        [one] { reason-units } warstwy { $layer } jest martwy, płaski dla każdego punktu
        [few] { reason-units } warstwy { $layer } są martwe, płaskie dla każdego punktu
       *[many] { reason-units } warstwy { $layer } są martwe, płaskie dla każdego punktu
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } warstwy { $layer } jest rzadko aktywny, 0 dla { $share } punktów
        [few] { reason-units } warstwy { $layer } są rzadko aktywne, 0 dla { $share } punktów
       *[many] { reason-units } warstwy { $layer } są rzadko aktywne, 0 dla { $share } punktów
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } warstwy { $layer } jest nasycony dla { $share } punktów
        [few] { reason-units } warstwy { $layer } są nasycone dla { $share } punktów
       *[many] { reason-units } warstwy { $layer } są nasycone dla { $share } punktów
    }
reason-vanishing-gradient = pierwszy gradient wag warstwy 1 to { $first }, a ostatniej warstwy { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } równa się { $right }
speech-is-about = { $left } to w przybliżeniu { $right }
speech-and-equals = { $left }, a to równa się { $right }
speech-and-is-about = { $left }, a to w przybliżeniu { $right }
speech-plus = { $left } plus { $right }
speech-minus = { $left } minus { $right }
speech-times = { $left } razy { $right }
speech-negative = minus { $inside }
speech-quantity = nawias { $sum } koniec nawiasu
speech-rest = { $told }, razem { $total }
speech-divided-by = { $top }, dzielone przez { $bottom },
speech-divided-by-sum = { $top }, dzielone przez sumę { $bottom },
speech-power = e do potęgi { $exponent }
speech-square = { $inside } do kwadratu
speech-total = suma po wszystkich wyjściach z { $inside }
speech-logarithm = logarytm naturalny z { $argument }
speech-derivative = pochodna straty po { $by }
speech-slope = nachylenie funkcji { $function } w punkcie { $argument }
speech-call = { $function } od { $argument }
speech-call-leaky = { $function } od { $argument }, { $leak }
speech-of-layer = { $symbol } warstwy { $layer }
speech-delta = delta
speech-loss = strata

aloud-is = równa się
aloud-is-about = to w przybliżeniu
aloud-less-than = mniejsze niż
aloud-times = razy
aloud-plus = plus
aloud-minus = minus
aloud-divided-by = podzielone przez
aloud-squared = {" "}do kwadratu
aloud-minus-logarithm = minus logarytm naturalny
aloud-determinant = wyznacznik W
aloud-delta = delta

aloud-decimal = { $whole } przecinek { $decimals }
aloud-percent = { $number } procent
aloud-power-of-ten = dziesięć do potęgi { $exponent }
aloud-times-power = { $number } razy { $power }

neuron-of-layer = neuron { $neuron } warstwy { $layer }
two-neurons-of-layer = neurony { $first } i { $second } warstwy { $layer }
neurons-of-layer = neurony od { $first } do { $last } warstwy { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } to { $number }
part-layer = W warstwie { $owner }: { $numbers }.
part-mean = Średnia po wszystkich punktach, warstwa { $owner }: { $numbers }.
part-stage = Co powstaje z gradientów, warstwa { $owner }: { $numbers }.
part-after = Po kroku, warstwa { $owner }: { $numbers }.
part-batch = Minigrupa { $owner }: { $numbers }.
part-step = Krok { $owner }: { $numbers }.
part-network = Sieć { $owner }: { $numbers }.
part-line = Prosta { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = gradient względem { $what }
number-input = wejście
number-slope = nachylenie
number-nudge-score = zaburzenie z
number-nudge-probability = zmiana prawdopodobieństwa
number-nudge-output = zmiana wyjścia
number-nudge-loss = zmiana straty
number-nudge-ratio = zmiana straty na jednostkę z
number-nudge-step = krok zaburzenia
number-contribution = wkład
number-message = komunikat
number-rest = pozostałe razem
number-probability = prawdopodobieństwo { $of }
number-probability-of-class = prawdopodobieństwo { $of } klasy { $label }
number-target = wartość docelowa { $of }
number-score = wynik
number-loss = strata
number-the-loss = strata
number-of-points = liczba punktów
number-points = punkty
number-accuracy = dokładność dla wszystkich punktów
number-mean-loss = średnia strata wszystkich punktów
number-missing-to-all-points = brak do wszystkich punktów
number-missing-to-all = brak do wszystkich
number-right = poprawne
number-line-right = poprawne z prostą { $line }
number-the-determinant = wyznacznik
number-determinant-of = det { $matrix }
number-line-factor = współczynnik prostej
number-line-constant = wyraz wolny prostej
number-z-along-curve = z wzdłuż krzywej
number-stretch = rozciągnięcie
number-stretch-of = { $stretch } { $matrix }
number-step = krok
number-still-wrong = punkty nadal błędne
number-gradient-norm = norma gradientu
number-gradient-norm-of-layer = norma gradientu warstwy { $layer }
number-right-at-end = poprawne na końcu
number-the-solving-step = pierwszy krok, który rozwiązuje zadanie
number-solving-step = pierwszy krok, który rozwiązuje zadanie
number-flat-units = płaskie neurony
number-largest-z = maksimum z po wszystkich punktach
number-starts-that-solve = starty, które rozwiązują zadanie
number-factor-to-layer = czynnik od warstwy wyżej
number-factor = czynnik
number-best-line-right = poprawne z najlepszą prostą
number-share-of-units = udział takich neuronów
number-share = udział
number-slope-of-loss = nachylenie straty
number-the-largest-gradient = największy gradient
number-largest-gradient = największy gradient
number-step-of = co powstaje z gradientu względem { $what }
number-share-of-velocity = część prędkości, która zostaje
number-velocity-before = poprzednia prędkość
number-new = nowe { $name }
number-learning-rate = tempo uczenia
number-rate = tempo
number-loss-after-it = strata po nim
number-mean-gradient-of = średni gradient względem { $what }
number-batch-mean = średnia minigrupy
number-gap = różnica
number-times-as-steep = krotność nachylenia
number-gradient-length = długość gradientu
number-step-length = długość kroku
number-lower-until = odległość, do której strata jest mniejsza
number-lowest-answer = najmniejsze prawdopodobieństwo klasy 1
number-highest-answer = największe prawdopodobieństwo klasy 1
number-spread-of-inputs = największa różnica w tym, co czyta ostatnia warstwa
number-loss-after = strata po kroku
number-gap-to-promise = różnica między zmianą a obietnicą
number-promised-change = obiecana zmiana
number-change = zmiana
number-the-bound-of-differences = ograniczenie wszystkich różnic względnych
number-bound-of-differences = ograniczenie wszystkich różnic względnych
number-passes = przejścia w przód
number-products = mnożenia
number-products-forward = mnożenia w przejściu w przód
number-products-back = mnożenia w przejściu wstecz
number-parameters = parametry
number-by-nudging = mnożenia przy zaburzaniu
number-by-backpropagation = mnożenia przy propagacji wstecznej
number-times = krotność mnożeń przy zaburzaniu
number-size-of-delta = wielkość delty
number-factor-in-all = czynnik od wyjścia do warstwy 1
number-path-start = delta na wyjściu ścieżki
number-path-weight = waga ścieżki
number-path-slope = nachylenie ścieżki
number-path-product = iloczyn ścieżki
number-path-weights = iloczyn wag ścieżki
number-path-slopes = iloczyn nachyleń ścieżki
number-steepest-slope = największe nachylenie krzywej
number-median-slope = mediana nachyleń
number-median-z = z dla mediany nachyleń
number-largest-slope = największe nachylenie ścieżki
number-weights-change = zmiana wag
number-the-largest-difference = największa różnica względna
number-largest-difference = największa różnica względna


## Title: what the film is about

film-untitled = Sieć neuronowa, liczba po liczbie

title-shape =
    Na wejściu { $inputs ->
        [one] jedna liczba
        [2] dwie liczby
        [3] trzy liczby
        [4] cztery liczby
        [few] { $inputs_spelled } liczby
       *[many] { $inputs_spelled } liczb
    }, { $hidden ->
        [0] bez warstw ukrytych
        [one]
            { $narrow ->
                [yes] jedna warstwa ukryta z jednym neuronem
               *[no] jedna warstwa ukryta
            }
        [2]
            { $narrow ->
                [yes] dwie warstwy ukryte po jednym neuronie
               *[no] dwie warstwy ukryte
            }
        [3]
            { $narrow ->
                [yes] trzy warstwy ukryte po jednym neuronie
               *[no] trzy warstwy ukryte
            }
        [4]
            { $narrow ->
                [yes] cztery warstwy ukryte po jednym neuronie
               *[no] cztery warstwy ukryte
            }
        [few]
            { $narrow ->
                [yes] { $hidden_spelled } warstwy ukryte po jednym neuronie
               *[no] { $hidden_spelled } warstwy ukryte
            }
       *[many]
            { $narrow ->
                [yes] { $hidden_spelled } warstw ukrytych po jednym neuronie
               *[no] { $hidden_spelled } warstw ukrytych
            }
    }, na wyjściu { $outputs ->
        [one] jedna liczba
        [2] dwie liczby
        [3] trzy liczby
        [4] cztery liczby
        [few] { $outputs_spelled } liczby
       *[many] { $outputs_spelled } liczb
    }; pomiędzy { $activations }.
title-activations =
    { $count ->
        [one] jedna aktywacja
        [2] dwie aktywacje
        [3] trzy aktywacje
        [4] cztery aktywacje
        [few] { $spelled } aktywacje
       *[many] { $spelled } aktywacji
    }
title-classes =
    { $outputs ->
        [one] Wyjście to wynik klasy { $label }, a nie kopia wejścia.
        [few] Te { $outputs_spelled } wyjścia to wyniki klas, a nie kopia wejścia.
       *[many] Tych { $outputs_spelled } wyjść to wyniki klas, a nie kopia wejścia.
    }
title-probabilities =
    { $outputs ->
        [1] Wyjście to prawdopodobieństwo klasy { $label }, a nie kopia wejścia.
       *[other] Każde wyjście to prawdopodobieństwo własnej klasy, a nie kopia wejścia.
    }
title-numbers =
    { $outputs ->
        [one] Wyjście to jedna liczba, która ma być bliska wartości docelowej.
        [few] Te { $outputs_spelled } wyjścia to liczby, które mają być bliskie wartościom docelowym.
       *[many] Tych { $outputs_spelled } wyjść to liczby, które mają być bliskie wartościom docelowym.
    }
title-outputs-bend =
    { $outputs ->
        [1] Na wyjściu: { $activation }.
       *[other] Na wyjściach: { $activation }.
    }
title-motion-title = Pojawia się tytuł: { $title }.
title-motion-title-and-subtitle = Pojawia się tytuł: { $title }. { $subtitle }
title-motion-shape = Pod tytułem pojawia się sieć, warstwa po warstwie, w postaci kółek, od wejścia do wyjścia: { $widths }.
title-motion-shape-and-inputs = Pod tytułem pojawia się sieć, warstwa po warstwie, w postaci kółek, od wejścia do wyjścia: { $widths }. Jej wejścia to { $names }.
title-motion-classes = Przy wyjściach pojawiają się nazwy klas.
title-motion-named-classes = Przy wyjściach pojawiają się nazwy klas: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Wyjście rozświetla się z literą swojej wartości docelowej.
       *[other] Wyjścia rozświetlają się, każde z literą swojej wartości docelowej.
    }


## Forward propagation

forward-heading = Propagacja w przód
forward-opening = Połączenie mnoży przez swoją wagę. Neuron dodaje swoje obciążenie.

forward-opening-no-bias = Połączenie mnoży przez swoją wagę. Neuron sumuje to, co nadchodzi: obciążenia nie ma.
forward-some-no-bias =
    { $several ->
        [no] Warstwa { $layers } nie ma obciążenia.
       *[yes] Warstwy { $layers } nie mają obciążenia.
    }
forward-opening-wide = Z szerokich warstw rysujemy tylko część neuronów; pozostałe liczą się w każdej sumie.
forward-opening-picture = Wejściami są piksele obrazu. Z szerokich warstw rysujemy tylko część neuronów.
forward-point-enters = Wchodzi jedna próbka klasy { $label }: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Wchodzi jedna próbka: { $values }. Jej wartość docelowa: { $targets }.
       *[other] Wchodzi jedna próbka: { $values }. Jej wartości docelowe: { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Wchodzi jedna próbka. Jej wartość docelowa: { $targets }.
       *[other] Wchodzi jedna próbka z wartością docelową dla każdego wyjścia.
    }
forward-sample-enters = Wchodzi jedna próbka klasy { $label }.
forward-picture-enters =
    { $values ->
        [standard]
            { COUNT($pixels) ->
                [one] Wchodzi jeden obraz klasy { $label }: { $pixels } standaryzowany piksel, od { $low } do { $high }.
                [few] Wchodzi jeden obraz klasy { $label }: { $pixels } standaryzowane piksele, od { $low } do { $high }.
               *[many] Wchodzi jeden obraz klasy { $label }: { $pixels } standaryzowanych pikseli, od { $low } do { $high }.
            }
       *[unit]
            { COUNT($pixels) ->
                [one] Wchodzi jeden obraz klasy { $label }: { $pixels } piksel, od { $low } do { $high }.
                [few] Wchodzi jeden obraz klasy { $label }: { $pixels } piksele, każdy od { $low } do { $high }.
               *[many] Wchodzi jeden obraz klasy { $label }: { $pixels } pikseli, każdy od { $low } do { $high }.
            }
    }
forward-first-neuron =
    { $inputs ->
        [1] Pierwszy neuron liczy iloczyn wagi i wejścia plus obciążenie.
       *[other] Pierwszy neuron sumuje iloczyny wag i wejść, plus obciążenie.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Pierwszy neuron liczy iloczyn wagi i wejścia.
       *[other] Pierwszy neuron sumuje iloczyny wag i wejść.
    }
forward-later-layer =
    { $inputs ->
        [1] Warstwa { $layer } robi to samo z wyjściem warstwy { $below }.
       *[other] Warstwa { $layer } robi to samo z wyjściami warstwy { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] Pozostały neuron robi to samo, z własnymi wagami.
        [few] Pozostałe { $spelled } neurony robią to samo, z własnymi wagami.
       *[many] Pozostałych { $spelled } neuronów robi to samo, z własnymi wagami.
    }
forward-next-neuron =
    { $neuron ->
        [2] Drugi neuron ma własne wagi.
       *[3] Trzeci neuron ma własne wagi.
    }
forward-identity = Identyczność zostawia sumę bez zmian: a = z.
forward-bends = Potem wygina sumę: a to { $activation } od z.
forward-scores-softmax = Wyjścia nie wyginają swoich sum: to wyniki klas.
forward-scores-sigmoid = Wyjście sumuje tak samo: jego suma to wynik klasy { $label }.
forward-predicts-softmax = Softmax zamienia wyniki na prawdopodobieństwa.
forward-predicts-sigmoid = Sigmoida zamienia wynik na prawdopodobieństwo klasy { $label }.
forward-scores-sigmoids = Wyjścia sumują tak samo: każda suma to wynik jednej klasy.
forward-predicts-sigmoids = Każda sigmoida zamienia swój wynik na prawdopodobieństwo swojej klasy: razem nie muszą dać 1.
forward-scores-one = Wyjście sumuje tak samo.
forward-scores-several = Wyjścia sumują tak samo.
forward-predicts-probability = Sigmoida zamienia sumę na prawdopodobieństwo.
forward-predicts-probabilities = Każda sigmoida zamienia swoją sumę na własne prawdopodobieństwo.
forward-bends-into-zero-one = Sigmoida wygina każdą sumę w wyjście między 0 a 1.
forward-bends-into-minus-one-one = tanh wygina każdą sumę w wyjście między −1 a 1.
forward-says-score = Nic jej nie wygina: wyjściem jest sam wynik.
forward-says-scores = Nic ich nie wygina: każde wyjście to sam wynik.
forward-loss = Strata to −ln prawdopodobieństwa prawdziwej klasy.
forward-loss-of-answers = Strata sumuje −ln prawdopodobieństwa, które każde wyjście daje prawdziwej odpowiedzi: tak lub nie.
forward-loss-of-shares = Strata sumuje −ln p i −ln (1 − p) w proporcjach celu: y oraz 1 − y.
forward-loss-of-shares-several = Każde wyjście dodaje −ln p i −ln (1 − p) w proporcjach swojego celu: y oraz 1 − y.
forward-loss-squared = Strata to połowa kwadratu odległości wyjścia od wartości docelowej.
forward-loss-squared-several = Strata to połowa sumy kwadratów odległości wyjść od wartości docelowych.
forward-motion-network = Sieć pojawia się warstwa po warstwie, od wejścia do wyjścia, każdy neuron połączony ze wszystkimi w następnej warstwie. Połączenia o ujemnych wagach są kreskowane.
forward-motion-feed = Liczby próbki wchodzą do neuronów wejściowych.
forward-motion-feed-named = Liczby próbki wchodzą do neuronów wejściowych: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Impuls biegnie połączeniem od wejścia; dociera do celu: { $neurons }.
               *[other] Impulsy biegną połączeniami od wejścia; docierają do celu: { $neurons }.
            }
       *[other] Impulsy biegną połączeniami od wejść i sumują się u celu: { $neurons }.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Impuls biegnie połączeniem od warstwy { $below }; dociera do celu: { $neurons }.
               *[other] Impulsy biegną połączeniami od warstwy { $below }; docierają do celu: { $neurons }.
            }
       *[other] Impulsy biegną połączeniami od warstwy { $below } i sumują się u celu: { $neurons }.
    }
forward-motion-bend = { $neurons }: punkt przesuwa się po krzywej { $activation }, od z do wysokości a.
forward-motion-predict =
    { $outputs ->
        [1] Przy wyjściu pojawia się jego prawdopodobieństwo.
       *[other] Przy wyjściach pojawiają się ich prawdopodobieństwa.
    }
forward-motion-say =
    { $outputs ->
        [1] Na wyjściu pojawia się liczba, którą podaje.
       *[other] Na wyjściach pojawiają się liczby, które podają.
    }
forward-motion-loss =
    { $outputs ->
        [1] Przy wyjściu pojawia się strata.
       *[other] Przy wyjściach pojawia się strata.
    }


## Backpropagation

backward-heading = Propagacja wsteczna
backward-opening = Teraz wstecz: jak strata reaguje na każdą liczbę?
backward-nudge =
    { $score ->
        [yes] Zaburzamy ten wynik o { $step }, w dół i w górę: zmiana straty to { $ratio } razy zmiana wyniku.
       *[no] Zaburzamy tę sumę z o { $step }, w dół i w górę: zmiana straty to { $ratio } razy zmiana z.
    }
backward-delta-softmax = Dla coraz mniejszych zaburzeń iloraz dąży do ∂L/∂z, czyli δ: prawdopodobieństwo minus wartość docelowa.
backward-delta-sigmoid = Dla coraz mniejszych zaburzeń iloraz dąży do ∂L/∂z, czyli δ: prawdopodobieństwo minus wartość docelowa.
backward-delta-squared = Dla coraz mniejszych zaburzeń iloraz dąży do ∂L/∂z, czyli δ: wyjście minus wartość docelowa, razy nachylenie.
backward-delta-linear = Ten iloraz, ∂L/∂z, nazywamy δ. Gdy z jest wyjściem, to wyjście minus wartość docelowa.
backward-long-way-softmax = Dłuższa droga daje to samo: ∂L/∂p razy nachylenie funkcji softmax.
backward-long-way-sigmoid = Dłuższa droga: ∂L/∂p to p − y przez p (1 − p), nachylenie to p (1 − p); zostaje p − y.
backward-long-way-squared = Dwa czynniki: ∂L/∂a to wyjście minus wartość docelowa; nachylenie mówi, jak a zależy od z.
backward-long-way-linear = Dwa czynniki: ∂L/∂a to wyjście minus wartość docelowa, a nachylenie a = z to 1.
backward-bias = Obciążenie dodaje się wprost do z: jego gradient to sama δ.
backward-weights = Gradient wagi: δ na jej końcu razy wartość na jej początku.
backward-weights-of-layer = Wagi warstwy { $layer }: znów δ razy to, co weszło.
backward-zeros = Każda δ warstwy { $layer } jest równa 0, a stąd wstecz także każdy gradient.
backward-messages = Każda δ wraca pomnożona przez wagę i wszystkie się sumują.
backward-message = δ wraca pomnożona przez wagę połączenia.
backward-chain =
    { $paths ->
        [one] Reguła łańcuchowa: mnożymy wzdłuż ścieżki; prowadzi tu jedna, więc niczego nie dodajemy.
        [2] Reguła łańcuchowa: mnożymy wzdłuż ścieżki; prowadzą tu dwie ścieżki, więc je dodajemy.
        [few] Reguła łańcuchowa: mnożymy wzdłuż ścieżki; prowadzą tu { $spelled } ścieżki, więc je dodajemy.
       *[many] Reguła łańcuchowa: mnożymy wzdłuż ścieżki; prowadzi tu { $spelled } ścieżek, więc je dodajemy.
    }
backward-whole-chain = Jeden neuron na warstwę, jedna ścieżka: gradient pierwszej wagi to iloczyn wszystkich czynników na niej.
backward-next-layer = Warstwę wcześniej: te same dwa kroki.
backward-other-neurons = Pozostałe robią to samo.
backward-next-neuron =
    { $neuron ->
        [2] Drugi neuron robi to samo.
       *[3] Trzeci neuron robi to samo.
    }
backward-flat = Krzywa jest tu płaska, nachylenie { $slope }: gradient nie przechodzi.
backward-nearly-flat = Krzywa jest tu prawie płaska, nachylenie { $slope }: przechodzi niewiele.
backward-slope = Potem mnożymy przez nachylenie krzywej: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Ten sam krok mówi, jak strata reaguje na wejście.
               *[other] Ten sam krok mówi, jak strata reaguje na wejścia.
            }
       *[other]
            { $inputs ->
                [1] Ta sama suma mówi, jak strata reaguje na wejście.
               *[other] Ta sama suma mówi, jak strata reaguje na wejścia.
            }
    }
backward-check-below = Każdy parametr zaburzony w górę i w dół: różnica poniżej { $bound }.
backward-check-off = Każdy parametr zaburzony w górę i w dół: różnica { $worst }!
backward-motion-recall = Od razu pojawia się gotowe przejście w przód.
backward-motion-long-way = Rozpisana jest dłuższa droga: pochodna po prawdopodobieństwie razy nachylenie funkcji { $output }.
backward-motion-long-way-squared = Rozpisane są oba czynniki: pochodna po wyjściu razy nachylenie funkcji { $output }.
backward-motion-nudge = Wynik przesuwa się w dół i w górę po skali swojej zmiany; poniżej, na takich samych skalach, podążają prawdopodobieństwo i strata.
backward-motion-nudge-output = Suma z przesuwa się w dół i w górę po skali swojej zmiany; poniżej, na takich samych skalach, podążają wyjście i strata.
backward-motion-bias =
    { $outputs ->
        [1] Wskazana jest delta na wyjściu.
       *[other] Wskazane są delty na wyjściach.
    }
backward-motion-chain =
    { $paths ->
        [1] Rozświetla się ścieżka od straty do { $weight }.
       *[other] Ścieżki od straty do { $weight } rozświetlają się jedna po drugiej.
    }
backward-motion-delta =
    { $outputs ->
        [1] Na wyjściu pojawia się delta: prawdopodobieństwo minus wartość docelowa.
       *[other] Na każdym wyjściu pojawia się delta: prawdopodobieństwo minus wartość docelowa.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] Na wyjściu pojawia się delta: wyjście minus wartość docelowa, razy nachylenie.
       *[other] Na każdym wyjściu pojawia się delta: wyjście minus wartość docelowa, razy nachylenie.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] Na wyjściu pojawia się delta: wyjście minus wartość docelowa.
       *[other] Na każdym wyjściu pojawia się delta: wyjście minus wartość docelowa.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Impuls wraca połączeniem z warstwy pierwszej do wejścia.
               *[other] Impulsy wracają połączeniami z warstwy pierwszej do wejść.
            }
       *[other]
            { $inputs ->
                [1] Impulsy wracają połączeniami z warstwy pierwszej do wejścia i sumują się.
               *[other] Impulsy wracają połączeniami z warstwy pierwszej do wejść i sumują się.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Impuls wraca połączeniem od warstwy { $above }; dociera do celu: { $neurons }.
               *[other] Impulsy wracają połączeniami od warstwy { $above }; docierają do celu: { $neurons }.
            }
       *[other] Impulsy wracają połączeniami od warstwy { $above } i sumują się u celu: { $neurons }.
    }
backward-motion-slope = { $neurons }: suma mnoży się przez nachylenie krzywej, co daje deltę.
backward-motion-gradients =
    { $edges ->
        [1] Na połączeniu do warstwy { $layer } waga ustępuje miejsca swojemu gradientowi, który zostaje.
       *[other] Na połączeniach do warstwy { $layer } wagi ustępują miejsca swoim gradientom, które zostają.
    }
backward-motion-check = Pojawia się znaczek kontroli gradientu.


## Data: the points, and how far straight lines get

data-heading = Czy jedna prosta rozdzieli klasy?
data-heading-pairs = Czy proste rozdzielą klasy?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Klasa { $label }: { $digits } punkt, rysowany jako trójkąt.
                [few] Klasa { $label }: { $digits } punkty, rysowane jako trójkąty.
               *[many] Klasa { $label }: { $digits } punktów, rysowanych jako trójkąty.
            }
        [diamond]
            { $count ->
                [one] Klasa { $label }: { $digits } punkt, rysowany jako romb.
                [few] Klasa { $label }: { $digits } punkty, rysowane jako romby.
               *[many] Klasa { $label }: { $digits } punktów, rysowanych jako romby.
            }
        [square]
            { $count ->
                [one] Klasa { $label }: { $digits } punkt, rysowany jako kwadrat.
                [few] Klasa { $label }: { $digits } punkty, rysowane jako kwadraty.
               *[many] Klasa { $label }: { $digits } punktów, rysowanych jako kwadraty.
            }
       *[disc]
            { $count ->
                [one] Klasa { $label }: { $digits } punkt, rysowany jako kółko.
                [few] Klasa { $label }: { $digits } punkty, rysowane jako kółka.
               *[many] Klasa { $label }: { $digits } punktów, rysowanych jako kółka.
            }
    }
data-try-horizontal = Próbujemy jednej prostej. Najpierw pozioma, przesuwana w górę.
data-try-diagonal = Teraz ukośna, przesuwana tak samo w poprzek.
data-right-for-all = W najlepszym położeniu każdy punkt jest po właściwej stronie.
data-right-at-best = W najlepszym położeniu: { $share } poprawnie. Krzyżyki to błędy.
data-one-side-at-best = W najlepszym położeniu wszystkie punkty leżą po jednej stronie: { $share } poprawnie.
data-compared-at-best =
    { $compared ->
        [better] W najlepszym położeniu jest lepsza: { $share } poprawnie.
        [worse] W najlepszym położeniu jest gorsza: { $share } poprawnie.
       *[same] W najlepszym położeniu nie jest lepsza: { $share } poprawnie.
    }
data-every-direction = Teraz każdy kierunek, każdy w najlepszym położeniu.
data-best-of-all =
    { $count ->
        [one] Z { $digits } prostej, czyli wszystkich podziałów, najlepsza daje { $share }.
        [few] Z { $digits } prostych, czyli wszystkich podziałów, najlepsza daje { $share }.
       *[many] Z { $digits } prostych, czyli wszystkich podziałów, najlepsza daje { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] Z { $digits } sprawdzonej prostej najlepsza daje { $share }.
        [few] Z { $digits } sprawdzonych prostych najlepsza daje { $share }.
       *[many] Z { $digits } sprawdzonych prostych najlepsza daje { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Żadna prosta między punktami nie dorówna takiej, która zostawia wszystkie po jednej stronie: { $share }.
       *[no] Żadna sprawdzona prosta między punktami nie dorówna takiej, która zostawia wszystkie po jednej stronie: { $share }.
    }
data-one-class = Każdy punkt jest z klasy { $label }: nie ma czego rozdzielać.
data-separable = Jedna prosta wystarcza: rozdziela klasy.
data-not-separable =
    { $mixed ->
        [yes] Żadna prosta nie rozdzieli tych klas, wygięcie też nie: punkty obu leżą w jednym miejscu.
       *[no] Żadna prosta nie rozdzieli tych klas. Potrzebne jest wygięcie.
    }
data-none-found =
    { $count ->
        [one] Sprawdzona { $digits } prosta nie rozdziela tych klas.
        [few] Żadna z { $digits } prostych nie rozdziela tych klas.
       *[many] Żadna z { $digits } prostych nie rozdziela tych klas.
    }
data-first-pair =
    { COUNT($spelled) ->
        [one] Prosta ma dwie strony, a jest { $spelled } klasa. Bierzemy więc po dwie: najpierw klasy { $first } i { $second }.
        [few] Prosta ma dwie strony, a są { $spelled } klasy. Bierzemy więc po dwie: najpierw klasy { $first } i { $second }.
       *[many] Prosta ma dwie strony, a jest { $spelled } klas. Bierzemy więc po dwie: najpierw klasy { $first } i { $second }.
    }
data-other-pair = Teraz klasy { $first } i { $second }, w każdym kierunku.
data-pair-parted = Prosta rozdziela te dwie: każdy punkt jest poprawny.
data-pair-not-parted =
    { $mixed ->
        [yes] Żadna prosta nie rozdzieli klas { $first } i { $second }, wygięcie też nie: punkty obu leżą w jednym miejscu.
       *[no] Żadna prosta nie rozdzieli klas { $first } i { $second }. Potrzebne jest wygięcie.
    }
data-pair-none-found = Żadna ze sprawdzonych prostych nie rozdziela klas { $first } i { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Żadnych dwóch klas nie rozdziela prosta. Część ich punktów leży w jednym miejscu.
               *[no] Żadnych dwóch klas nie rozdziela prosta. Potrzebne jest wygięcie.
            }
       *[some]
            { $mixed ->
                [yes] Żadna prosta nie rozdziela { $left } z { $pairs } par klas. Część punktów leży w jednym miejscu.
               *[no] Żadna prosta nie rozdziela { $left } z { $pairs } par klas. Potrzebne jest wygięcie.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Żadna ze sprawdzonych prostych nie rozdziela żadnych dwóch klas.
       *[some] Żadna ze sprawdzonych prostych nie rozdziela { $left } z { $pairs } par klas.
    }
data-every-pair-parted = Każde dwie klasy rozdziela prosta.
data-every-pair-vote = Głosowanie tych prostych daje każdemu punktowi właściwą klasę. Sieć musi sama znaleźć swoje granice.
data-all-parted =
    { COUNT($spelled) ->
        [2] Proste granice rozdzielają obie klasy naraz: wygięcie nie jest potrzebne.
        [one] Proste granice rozdzielają { $spelled } klasę naraz: wygięcie nie jest potrzebne.
        [few] Proste granice rozdzielają { $spelled } klasy naraz: wygięcie nie jest potrzebne.
       *[many] Proste granice rozdzielają { $spelled } klas naraz: wygięcie nie jest potrzebne.
    }
data-motion-scatter =
    { $sign ->
        [triangle] Pojawiają się punkty klasy { $label }, rysowane jako trójkąty.
        [diamond] Pojawiają się punkty klasy { $label }, rysowane jako romby.
        [square] Pojawiają się punkty klasy { $label }, rysowane jako kwadraty.
       *[disc] Pojawiają się punkty klasy { $label }, rysowane jako kółka.
    }
data-motion-slide = Prosta o jednym kierunku przesuwa się przez punkty i zatrzymuje tam, gdzie najczęściej ma rację.
data-motion-judge = Strony prostej otrzymują swoje klasy; punkty, które prosta klasyfikuje błędnie, są przekreślone.
data-motion-turn = Prosta obraca się przez wszystkie kierunki; najlepsza dokładność w każdym z nich tworzy krzywą.
data-motion-conclude = Widać, ile brakuje do prostej, która rozdziela klasy.
data-motion-turn-pair = Zostają tylko punkty klas { $first } i { $second }; prosta obraca się przez wszystkie kierunki, a najlepsza dokładność w każdym z nich tworzy krzywą.
data-motion-conclude-borders = Wracają wszystkie punkty, a każde miejsce otrzymuje klasę o największym wyniku, między prostymi granicami.
data-motion-conclude-pairs = Wracają wszystkie punkty, z najlepszą prostą dla każdych dwóch klas.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Czy płaszczyzna pasuje do punktów?
       *[line] Czy prosta pasuje do punktów?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } punkt: jego dwóm wejściom odpowiada liczba y, pokazana kolorem.
                [few] { $digits } punkty: każdej parze wejść odpowiada liczba y, pokazana kolorem.
               *[many] { $digits } punktów: każdej parze wejść odpowiada liczba y, pokazana kolorem.
            }
       *[line]
            { $count ->
                [one] { $digits } punkt: jego wejściu x₁ odpowiada liczba y.
                [few] { $digits } punkty: każdemu wejściu x₁ odpowiada liczba y.
               *[many] { $digits } punktów: każdemu wejściu x₁ odpowiada liczba y.
            }
    }
fit-data-mean = Najprostsza odpowiedź to średnia, { $mean }: jej strata, połowa błędu średniokwadratowego, to { $loss }.
fit-data-best =
    { $shape ->
        [plane] Najlepsza płaszczyzna, metodą najmniejszych kwadratów: strata { $loss }. Wyjaśnia { $share } wariancji.
       *[line] Najlepsza prosta, metodą najmniejszych kwadratów: strata { $loss }. Wyjaśnia { $share } wariancji.
    }
fit-data-exact =
    { $shape ->
        [plane] Przechodzi przez każdy punkt: płaszczyzna wystarcza.
       *[line] Przechodzi przez każdy punkt: prosta wystarcza.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Zostaje { $share }, a nad wejściami widać wzorzec: jedna płaszczyzna nie wystarczy. Potrzebne jest wygięcie.
       *[line] Zostaje { $share } i widać w tym wzorzec: jedna prosta nie wystarczy. Potrzebne jest wygięcie.
    }
fit-data-enough =
    { $shape ->
        [plane] Zostaje { $share } i nie widać w tym wzorca: płaszczyzna wystarcza.
       *[line] Zostaje { $share } i nie widać w tym wzorca: prosta wystarcza.
    }
fit-data-open =
    { $shape ->
        [plane] Zostaje { $share }: za mało punktów, by orzec, czy potrzebne jest wygięcie.
       *[line] Zostaje { $share }: za mało punktów, by orzec, czy potrzebne jest wygięcie.
    }
label-mean = średnia
label-best-affine =
    { $shape ->
        [plane] najlepsza płaszczyzna
       *[line] najlepsza prosta
    }
    .short = najlepsza
label-explained-rule = R² = 1 − strata ÷ strata średniej
label-height = { $letters }: poziomice co { $step }
    .short = { $letters }: co { $step }
number-mean-of-y = średnia y
number-loss-of-mean = strata średniej
number-loss-of-best = strata najlepszego dopasowania
number-explained-by-best = R² najlepszego dopasowania
number-left-by-best = 1 − R² najlepszego dopasowania
fit-data-motion-scatter =
    { $shape ->
        [plane] Na płaszczyźnie obu wejść pojawiają się punkty w kolorach swoich liczb.
       *[line] Punkty pojawiają się od lewej do prawej, każdy na wysokości swojej liczby.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Kolor średniej wypełnia płaszczyznę. R² to jeden minus strata podzielona przez stratę średniej.
       *[line] Na wysokości średniej pojawia się pozioma prosta, a od każdego punktu słupek do niej. R² to jeden minus strata podzielona przez stratę średniej.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Pozioma płaszczyzna przechyla się w najlepszą; jej poziomice są proste.
       *[line] Pozioma prosta obraca się w najlepszą, a słupki podążają za nią.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] To, co podaje płaszczyzna, jest narysowane względem tego, co powinna podać: poprawne jest to, co leży na przekątnej.
       *[line] Słupki przechodzą na osobny wykres nad tym samym wejściem, na którym prosta jest pozioma.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Jak sieć tworzy liczbę
fit-plane-opening =
    { $shape ->
        [plane] Liczby do nauczenia, jako kolory. Jak sieć tworzy własne ({ $moment })?
       *[line] Liczby do nauczenia, nad osią x₁. Jak sieć tworzy swoją krzywą ({ $moment })?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Neuron warstwy { $layer } zaczyna od płaszczyzny: z = w₁ x₁ + w₂ x₂ + b.
                [few] Każdy z { $digits } neuronów warstwy { $layer } zaczyna od płaszczyzny: z = w₁ x₁ + w₂ x₂ + b.
               *[many] Każdy z { $digits } neuronów warstwy { $layer } zaczyna od płaszczyzny: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Neuron warstwy { $layer } zaczyna od prostej: z = w x₁ + b.
                [few] Każdy z { $digits } neuronów warstwy { $layer } zaczyna od prostej: z = w x₁ + b.
               *[many] Każdy z { $digits } neuronów warstwy { $layer } zaczyna od prostej: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Neuron warstwy { $layer } sumuje to, co dały neurony poniżej, każde razy waga: z.
        [few] Każdy z { $digits } neuronów warstwy { $layer } sumuje to, co dały neurony poniżej, każde razy waga: z.
       *[many] Każdy z { $digits } neuronów warstwy { $layer } sumuje to, co dały neurony poniżej, każde razy waga: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Wygięcie: { $activation } zamienia każde z na a. Żadna płaszczyzna nie zostaje całkiem płaska.
               *[line] Wygięcie: { $activation } zamienia każde z na a. Żadna prosta nie zostaje całkiem prosta.
            }
        [some]
            { $count ->
                [one] Wygięcie: { $activation } zamienia każde z na a. Między punktami wygina się { $digits } z { $all }.
                [few] Wygięcie: { $activation } zamienia każde z na a. Między punktami wyginają się { $digits } z { $all }.
               *[many] Wygięcie: { $activation } zamienia każde z na a. Między punktami wygina się { $digits } z { $all }.
            }
       *[none] { $activation } zamienia każde z na a, ale między punktami niczego nie wygina.
    }
fit-plane-bend-again = Znów { $activation } zamienia każde z na a.
number-bent = wygięte neurony
fit-plane-unbent =
    { $shape ->
        [plane] Identyczność niczego nie wygina: a = z, płaszczyzny zostają płaszczyznami.
       *[line] Identyczność niczego nie wygina: a = z, proste zostają prostymi.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] Wyjście mnoży ją przez jej wagę: ujemna waga ją odwraca.
                [few] Wyjście mnoży każdą przez jej własną wagę: ujemna waga ją odwraca.
               *[many] Wyjście mnoży każdą przez jej własną wagę: ujemna waga ją odwraca.
            }
       *[line]
            { $count ->
                [one] Wyjście mnoży krzywą przez jej wagę: ujemna waga ją odwraca.
                [few] Wyjście mnoży każdą krzywą przez jej własną wagę: ujemna waga ją odwraca.
               *[many] Wyjście mnoży każdą krzywą przez jej własną wagę: ujemna waga ją odwraca.
            }
    }
fit-plane-add = I sumuje: najpierw obciążenie, { $bias }, potem jedna po drugiej.
fit-plane-add-no-bias = I sumuje, jedna po drugiej: obciążenia nie ma.
fit-plane-output = Na koniec funkcja wyjścia, { $name }, wygina sumę.
fit-plane-explains =
    { $shape ->
        [plane] Suma jest odpowiedzią. Wyjaśnia { $share } wariancji, { $compared ->
            [more] więcej
           *[less] mniej
        } niż najlepsza płaszczyzna: { $line }.
       *[line] Suma jest odpowiedzią. Wyjaśnia { $share } wariancji, { $compared ->
            [more] więcej
           *[less] mniej
        } niż najlepsza prosta: { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Suma jest odpowiedzią. Wyjaśnia { $share } wariancji, tyle co najlepsza płaszczyzna.
       *[line] Suma jest odpowiedzią. Wyjaśnia { $share } wariancji, tyle co najlepsza prosta.
    }
fit-plane-no-better-than-mean = Suma jest odpowiedzią. Nie wyjaśnia nic z wariancji: sama średnia nie jest gorsza.
number-explained = R²
fit-plane-motion-sums = Sumy z warstwy { $layer } są narysowane nad wejściami, po jednym małym obrazku na neuron.
fit-plane-motion-bend = W każdym małym obrazku warstwy { $layer } z wygina się w a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Każda mapa mnoży się przez swoją wagę wyjściową, która pojawia się nad nią.
       *[line] Każda krzywa mnoży się przez swoją wagę wyjściową; dodatnia jest ciągła, ujemna kreskowana.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Duża mapa zaczyna od obciążenia; mapy rozświetlają się jedna po drugiej i są do niej dodawane.
       *[line] Duża krzywa zaczyna poziomo, od obciążenia; krzywe rozświetlają się jedna po drugiej i są do niej dodawane.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Duża mapa zaczyna od zera; mapy rozświetlają się jedna po drugiej i są do niej dodawane.
       *[line] Duża krzywa zaczyna poziomo, od zera; krzywe rozświetlają się jedna po drugiej i są do niej dodawane.
    }
fit-plane-motion-output = Suma wygina się w odpowiedź wyjścia.
fit-plane-motion-errors =
    { $shape ->
        [plane] Przy dużej mapie pojawia się R², jeden minus strata podzielona przez stratę średniej.
       *[line] Od każdego punktu do krzywej wyrasta słupek i pojawia się R², jeden minus strata podzielona przez stratę średniej.
    }


## Plane: how the layers bend the plane

plane-heading = Jak warstwy wyginają płaszczyznę
plane-heading-unbent = Co warstwy robią z płaszczyzną
plane-opening = Sieć ({ $moment }). Śledzimy całą płaszczyznę.
plane-opening-trained = Sieć wyuczona do kroku { $step }. Śledzimy całą płaszczyznę.
plane-onto-line = Warstwa { $layer }: W przeprowadza płaszczyznę na prostą, bo neuron jest jeden.
plane-line-into-plane = Warstwa { $layer }: W układa prostą z powrotem na płaszczyźnie.
plane-line-onto-line = Warstwa { $layer }: W rozciąga prostą; ujemne W także ją odwraca.
plane-flattens =
    { $onto ->
        [point] Warstwa { $layer }: det W to zero, więc W spłaszcza płaszczyznę do punktu.
       *[line] Warstwa { $layer }: det W to zero, więc W spłaszcza płaszczyznę do prostej.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Warstwa { $layer }: W obraca płaszczyznę i zachowuje wszystkie długości.
        [mirrors] Warstwa { $layer }: W odbija płaszczyznę i zachowuje wszystkie długości.
       *[stays] Warstwa { $layer }: W zostawia płaszczyznę bez zmian.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Warstwa { $layer }: W odbija, w jednym kierunku rozciąga { $long }-krotnie, w drugim ściska do { $short }.
       *[other] Warstwa { $layer }: W rozciąga { $long }-krotnie w jednym kierunku, w drugim ściska do { $short }.
    }
plane-stretches =
    { $doing ->
        [turns] Warstwa { $layer }: W obraca płaszczyznę i rozciąga ją { $long }- i { $short }-krotnie.
        [mirrors] Warstwa { $layer }: W odbija płaszczyznę i rozciąga ją { $long }- i { $short }-krotnie.
       *[stays] Warstwa { $layer }: W rozciąga płaszczyznę { $long }- i { $short }-krotnie.
    }
plane-squashes =
    { $doing ->
        [turns] Warstwa { $layer }: W obraca płaszczyznę i ściska ją do { $long } w jednym kierunku, do { $short } w drugim.
        [mirrors] Warstwa { $layer }: W odbija płaszczyznę i ściska ją do { $long } w jednym kierunku, do { $short } w drugim.
       *[stays] Warstwa { $layer }: W ściska płaszczyznę do { $long } w jednym kierunku, do { $short } w drugim.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Warstwa { $layer }: W obraca płaszczyznę i rozciąga ją { $factor }-krotnie.
        [mirrors] Warstwa { $layer }: W odbija płaszczyznę i rozciąga ją { $factor }-krotnie.
       *[stays] Warstwa { $layer }: W rozciąga płaszczyznę { $factor }-krotnie.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Warstwa { $layer }: W obraca płaszczyznę i ściska ją do { $factor }.
        [mirrors] Warstwa { $layer }: W odbija płaszczyznę i ściska ją do { $factor }.
       *[stays] Warstwa { $layer }: W ściska płaszczyznę do { $factor }.
    }
plane-no-shift = Obciążenie to zero: nic się nie przesuwa.
plane-shift = Obciążenie przesuwa wszystko.
plane-small-shift = Obciążenie przesuwa wszystko, tu bardzo niewiele.
plane-bend = Wygięcie: { $what }.
plane-decides =
    { $count ->
        [one] Decyduje teraz jedna prosta: poprawnie { $share } z tego jednego punktu.
        [few] Decyduje teraz jedna prosta: poprawnie { $share } z tych { $digits } punktów.
       *[many] Decyduje teraz jedna prosta: poprawnie { $share } z tych { $digits } punktów.
    }
plane-one-side =
    { $count ->
        [one] Wszystko po jednej stronie, jedna klasa: poprawnie { $share } z tego jednego punktu.
        [few] Wszystkie po jednej stronie, jedna klasa: poprawnie { $share } z tych { $digits } punktów.
       *[many] Wszystkie po jednej stronie, jedna klasa: poprawnie { $share } z tych { $digits } punktów.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [one] Decyduje teraz jedna prosta granica: poprawnie { $share } z tego jednego punktu.
                [few] Decyduje teraz jedna prosta granica: poprawnie { $share } z tych { $digits } punktów.
               *[many] Decyduje teraz jedna prosta granica: poprawnie { $share } z tych { $digits } punktów.
            }
        [few]
            { $count ->
                [one] Decydują teraz { $spelled } proste granice: poprawnie { $share } z tego jednego punktu.
                [few] Decydują teraz { $spelled } proste granice: poprawnie { $share } z tych { $digits } punktów.
               *[many] Decydują teraz { $spelled } proste granice: poprawnie { $share } z tych { $digits } punktów.
            }
       *[many]
            { $count ->
                [one] Decyduje teraz { $spelled } prostych granic: poprawnie { $share } z tego jednego punktu.
                [few] Decyduje teraz { $spelled } prostych granic: poprawnie { $share } z tych { $digits } punktów.
               *[many] Decyduje teraz { $spelled } prostych granic: poprawnie { $share } z tych { $digits } punktów.
            }
    }
plane-one-region =
    { $count ->
        [one] Wszystko w jednym obszarze, jedna klasa: poprawnie { $share } z tego jednego punktu.
        [few] Wszystkie w jednym obszarze, jedna klasa: poprawnie { $share } z tych { $digits } punktów.
       *[many] Wszystkie w jednym obszarze, jedna klasa: poprawnie { $share } z tych { $digits } punktów.
    }
plane-classes-without-points =
    { $count ->
        [one] Klasa { $labels } nie ma punktów.
        [few] Klasy { $labels } nie mają punktów.
       *[many] Klasy { $labels } nie mają punktów.
    }
plane-back-with-borders =
    { $borders ->
        [one] Cofamy każdy krok: granica wraca razem z nimi.
        [few] Cofamy każdy krok: granice wracają razem z nimi.
       *[many] Cofamy każdy krok: granice wracają razem z nimi.
    }
plane-back-with-line = Cofamy każdy krok: prosta wraca razem z nimi.
plane-back-with-one-class = Cofamy każdy krok: wszystkie punkty dostają jedną klasę.
plane-classes-of-inputs = Wejścia takie, jakie były, i klasa, którą dostaje każde miejsce.
plane-undoing-bends =
    { $curves ->
        [single] W przestrzeni { $space } granica jest prosta. Cofnięcie { $activation } wygina ją w krzywą.
       *[several] W przestrzeni { $space } każda część granicy jest prosta. Cofnięcie { $activation } wygina każdą w krzywą.
    }
plane-forward-again =
    { $bends ->
        [yes] Jeszcze raz w przód: funkcja aktywacji wygina płaszczyznę, a wszystkie ponumerowane miejsca trafiają na prostą.
       *[no] Jeszcze raz w przód: wszystkie ponumerowane miejsca trafiają na prostą.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [one] Wygięta płaszczyzna przecina prostą w { $spelled } miejscu, z przerwami: każde wraca jako prosta.
                        [few] Wygięta płaszczyzna przecina prostą w { $spelled } miejscach, z przerwami: każde wraca jako prosta.
                       *[many] Wygięta płaszczyzna przecina prostą w { $spelled } miejscach, z przerwami: każde wraca jako prosta.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [one] Wygięta płaszczyzna przecina prostą w { $spelled } miejscu, z przerwami: każde wraca jako krzywa.
                        [few] Wygięta płaszczyzna przecina prostą w { $spelled } miejscach, z przerwami: każde wraca jako krzywa.
                       *[many] Wygięta płaszczyzna przecina prostą w { $spelled } miejscach, z przerwami: każde wraca jako krzywa.
                    }
            }
       *[folded]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [one] Wygięta płaszczyzna nakłada się na siebie i przecina prostą { $spelled } raz: wraca on jako osobna prosta.
                        [few] Wygięta płaszczyzna nakłada się na siebie i przecina prostą { $spelled } razy: za każdym razem wraca osobna prosta.
                       *[many] Wygięta płaszczyzna nakłada się na siebie i przecina prostą { $spelled } razy: za każdym razem wraca osobna prosta.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [one] Wygięta płaszczyzna nakłada się na siebie i przecina prostą { $spelled } raz: wraca on jako osobna krzywa.
                        [few] Wygięta płaszczyzna nakłada się na siebie i przecina prostą { $spelled } razy: za każdym razem wraca osobna krzywa.
                       *[many] Wygięta płaszczyzna nakłada się na siebie i przecina prostą { $spelled } razy: za każdym razem wraca osobna krzywa.
                    }
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Wygięta płaszczyzna to cienki pasek od A przez C do B. Prosta przecina go dwa razy: w każdym przecięciu leży cała prosta z wejść.
       *[curved] Wygięta płaszczyzna to cienki pasek od A przez C do B. Prosta przecina go dwa razy: w każdym przecięciu leży cała krzywa z wejść.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Tam jedna prosta, tu też jedna: wzdłuż niej oba wyniki są równe.
                [few] Tam jedna prosta, tu { $spelled } proste: wzdłuż nich oba wyniki są równe.
               *[many] Tam jedna prosta, tu { $spelled } prostych: wzdłuż nich oba wyniki są równe.
            }
       *[curved]
            { $count ->
                [one] Tam jedna prosta, tu jedna krzywa: wzdłuż niej oba wyniki są równe.
                [few] Tam jedna prosta, tu { $spelled } krzywe: wzdłuż nich oba wyniki są równe.
               *[many] Tam jedna prosta, tu { $spelled } krzywych: wzdłuż nich oba wyniki są równe.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Tam jedna prosta, tu też jedna: wzdłuż niej prawdopodobieństwo to 1/2.
                [few] Tam jedna prosta, tu { $spelled } proste: wzdłuż nich prawdopodobieństwo to 1/2.
               *[many] Tam jedna prosta, tu { $spelled } prostych: wzdłuż nich prawdopodobieństwo to 1/2.
            }
       *[curved]
            { $count ->
                [one] Tam jedna prosta, tu jedna krzywa: wzdłuż niej prawdopodobieństwo to 1/2.
                [few] Tam jedna prosta, tu { $spelled } krzywe: wzdłuż nich prawdopodobieństwo to 1/2.
               *[many] Tam jedna prosta, tu { $spelled } krzywych: wzdłuż nich prawdopodobieństwo to 1/2.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Tam jedna prosta, tu też jedna: wzdłuż niej wynik to zero.
                [few] Tam jedna prosta, tu { $spelled } proste: wzdłuż nich wynik to zero.
               *[many] Tam jedna prosta, tu { $spelled } prostych: wzdłuż nich wynik to zero.
            }
       *[curved]
            { $count ->
                [one] Tam jedna prosta, tu jedna krzywa: wzdłuż niej wynik to zero.
                [few] Tam jedna prosta, tu { $spelled } krzywe: wzdłuż nich wynik to zero.
               *[many] Tam jedna prosta, tu { $spelled } krzywych: wzdłuż nich wynik to zero.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Tam jedna prosta
        [few] Tam { $spelled } proste
       *[many] Tam { $spelled } prostych
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, tu jedna prosta: wzdłuż niej dwa największe wyniki są równe.
                [few] { $there }, tu { $spelled } proste: wzdłuż nich dwa największe wyniki są równe.
               *[many] { $there }, tu { $spelled } prostych: wzdłuż nich dwa największe wyniki są równe.
            }
       *[curved]
            { $count ->
                [one] { $there }, tu jedna krzywa: wzdłuż niej dwa największe wyniki są równe.
                [few] { $there }, tu { $spelled } krzywe: wzdłuż nich dwa największe wyniki są równe.
               *[many] { $there }, tu { $spelled } krzywych: wzdłuż nich dwa największe wyniki są równe.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Pojawia się płaszczyzna wejść z osiami, siatką i wszystkimi punktami: kółka to klasa { $first }, kwadraty to klasa { $second }.
       *[other] Pojawia się płaszczyzna wejść z osiami, siatką i wszystkimi punktami, każda klasa w innym kształcie.
    }
plane-motion-room = Widok oddala się tam, gdzie dalszy ciąg potrzebuje miejsca.
plane-motion-linear = Cała płaszczyzna, siatka i punkty, przechodzi tam, dokąd prowadzą ją wagi warstwy { $layer }.
plane-motion-shift =
    { $moves ->
        [yes] Cała płaszczyzna przesuwa się o obciążenie warstwy { $layer }.
       *[no] Obciążenie warstwy { $layer } to zero i płaszczyzna zostaje na miejscu.
    }
plane-motion-bend =
    { $bends ->
        [yes] Siatka i punkty wyginają się, gdy aktywacja warstwy { $layer } zmienia każdą współrzędną.
       *[no] Aktywacją warstwy { $layer } jest identyczność, więc siatka i punkty zostają bez zmian.
    }
plane-motion-decide =
    { $classes ->
        [2] W ostatniej przestrzeni pojawia się prosta decyzyjna z pokolorowanymi półpłaszczyznami.
       *[other] W ostatniej przestrzeni pojawiają się proste granice, z pokolorowanym obszarem każdej klasy.
    }
plane-motion-back =
    { $classes ->
        [2] Droga powrotna do płaszczyzny wejść, z granicą, którą tworzy tam prosta.
       *[other] Droga powrotna do płaszczyzny wejść, z krzywymi, które tworzą tam granice.
    }
plane-motion-spaces = Małe obrazy wszystkich przestrzeni rosną, w kolejności drogi powrotnej, z tymi samymi ponumerowanymi miejscami w każdym.
plane-motion-again = Obok wejść płaszczyzna jeszcze raz idzie w przód, a ponumerowane miejsca granicy trafiają na prostą.
plane-motion-run =
    { $classes ->
        [2] Kropki w obwódkach biegną wzdłuż granicy, a ich odpowiedniki wzdłuż prostej w ostatniej przestrzeni.
       *[other] Kropki w obwódkach biegną wzdłuż krzywych, a ich odpowiedniki wzdłuż granic w ostatniej przestrzeni.
    }


## Training: the parameters are played, phase by phase

training-heading = Jak sieć się uczy
training-heading-keyframes = Od klatki do klatki kluczowej
training-opens = Przed uczeniem: poprawnie { $share } punktów.
training-opens-tied = W każdym punkcie wszystkie wyniki są równe: remis liczy się jako klasa { $label }.
training-rate-steps =
    { $count ->
        [one] Tempo, na początku { $rate }, po każdym kroku mnożymy przez { $factor }.
        [few] Tempo, na początku { $rate }, co { $digits } kroki mnożymy przez { $factor }.
       *[many] Tempo, na początku { $rate }, co { $digits } kroków mnożymy przez { $factor }.
    }
training-rate-cosine = Tempo maleje według cosinusa, od { $rate } do { $last }.
training-opens-keyframe = „{ $name }”: poprawnie { $share } punktów.
training-from-keyframe = Od „{ $before }” do „{ $after }”: strata zmienia się z { $old } na { $new }.
training-at-moment = { $moment }: poprawnie { $share } punktów.
training-between-moments = { $before } – { $after }: strata zmienia się z { $old } na { $new }.
training-by-step = do kroku { $step }
training-by-keyframe = do „{ $name }”
training-still =
    { $when ->
        [whole] Przez cały czas strata prawie się nie zmienia: z { $old } na { $new } { $until }.
        [first] Na początku strata prawie się nie zmienia: z { $old } na { $new } { $until }.
        [last] Odtąd strata prawie się nie zmienia: z { $old } na { $new } { $until }.
       *[between] Na plateau strata prawie się nie zmienia: z { $old } na { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] Strata maleje: z { $old } na { $new } { $until }.
       *[no] Powoli w dół: strata z { $old } na { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] Strata szybko spada: z { $old } na { $new } { $until }; dokładność czeka.
       *[no] Strata szybko spada: z { $old } na { $new } { $until }.
    }
training-gaining = Dokładność rośnie: z { $old } na { $new } { $until }.
training-climbs-again = Dokładność znów rośnie: z { $old } na { $new } { $until }.
training-loss-falls-too = Strata maleje z { $old } do { $new }.
training-rising = Strata rośnie: z { $old } na { $new } { $until }.
training-restless = Strata skacze między { $old } a { $new } { $until }.
training-down-with-a-rise = Strata zmienia się z { $old } na { $new } { $until }; po drodze rośnie z { $low } do { $high }.
training-up-with-a-fall = Dokładność zmienia się z { $old } na { $new } { $until }; po drodze spada z { $high } do { $low }.
training-beyond = Strata wyszła poza oś: { $new } { $until }.
training-ends-keyframe = „{ $name }” klasyfikuje poprawnie { $share } punktów.
training-ringed =
    { $count ->
        [one] W obwódce: { $digits } nadal błędny.
        [few] W obwódkach: { $digits } nadal błędne.
       *[many] W obwódkach: { $digits } nadal błędnych.
    }
fit-training-opens =
    { $better ->
        [yes] Przed uczeniem wyjaśnia { $share } wariancji: R² to 1 − strata ÷ strata średniej.
       *[no] Przed uczeniem R² = 1 − strata ÷ strata średniej to { $share }: gorzej niż sama średnia.
    }
fit-training-opens-keyframe = „{ $name }”: R² = 1 − strata ÷ strata średniej to { $share }.
fit-training-at-moment = { $moment }: R² = 1 − strata ÷ strata średniej to { $share }.
fit-training-gaining = R² rośnie: z { $old } na { $new } { $until }.
fit-training-ends-keyframe = „{ $name }” kończy z R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Najlepsza płaszczyzna: { $line }. W obwódce największy błąd, { $error }.
       *[line] Kreskowana najlepsza prosta: { $line }. W obwódce największy błąd, { $error }.
    }
fit-training-motion-play = Uczenie trwa; podążają za nim dopasowanie, jego błędy, strata, R² i gradienty.
fit-training-motion-close =
    { $shape ->
        [plane] Punkt o największym błędzie dostaje obwódkę.
       *[line] Pojawia się kreskowana najlepsza prosta, a punkt o największym błędzie dostaje obwódkę.
    }
number-largest-error = największy błąd
number-explained-at-end = R² na końcu
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² wg klatek
        [epoch] R² wg epok
        [checkpoint] R² wg p. kontrolnych
        [round] R² wg rund
        [update] R² wg aktualizacji
       *[step] R² wg kroków
    }
    .short = R²
label-the-target = cel
label-fit = sieć
label-data = dane
    .short = dane
label-error = błąd
training-motion-open = Pojawiają się panele, wszystkie na początku uczenia.
training-motion-curves = Uczenie trwa; podążają za nim strata, udział poprawnych punktów i gradienty.
training-motion-end = Krzywe dochodzą do końca.
training-motion-play = Uczenie trwa; podążają za nim płaszczyzny, granica, strata i gradienty.
training-motion-close = Punkty, które nadal są błędne, dostają obwódki.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Jeden suwak się porusza: { $parameter }
sweep-heading-scale = Czynnik dla wszystkich wag warstwy { $layer }
sweep-heading-sample = Jedna sieć, próbka po próbce
sweep-opens-parameter =
    { $count ->
        [one] Suwakiem jest { $digits } parametr. Poruszy się tylko { $parameter }.
        [few] Każdy z { $digits } parametrów to suwak. Poruszy się tylko { $parameter }.
       *[many] Każdy z { $digits } parametrów to suwak. Poruszy się tylko { $parameter }.
    }
sweep-opens-scale =
    { $count ->
        [one] Suwakiem jest { $digits } parametr. Jeden czynnik porusza wszystkie wagi warstwy.
        [few] Każdy z { $digits } parametrów to suwak. Jeden czynnik porusza wszystkie wagi warstwy.
       *[many] Każdy z { $digits } parametrów to suwak. Jeden czynnik porusza wszystkie wagi warstwy.
    }
sweep-opens-sample =
    { $count ->
        [one] Suwakiem jest { $digits } parametr. Nie poruszy się: zmieni się próbka.
        [few] Każdy z { $digits } parametrów to suwak. Żaden się nie poruszy: zmieni się próbka.
       *[many] Każdy z { $digits } parametrów to suwak. Żaden się nie poruszy: zmieni się próbka.
    }
sweep-pass = Jedna próbka biegnie przez sieć; płaszczyzny pokazują wszystkie punkty.
sweep-pass-of-samples = Każda próbka biegnie przez tę samą sieć do własnych prawdopodobieństw.
sweep-pass-of-samples-to-outputs = Każda próbka biegnie przez tę samą sieć do własnych wyjść.
sweep-loss = Strata tej próbki: jej nachylenie to gradient (różowy).
sweep-loss-of-samples = Każda próbka ma własną stratę i własne gradienty (różowe).
sweep-sets-out =
    { $kind ->
        [sample] Teraz próbka po próbce: patrzymy, co za tym idzie.
        [scale] Teraz rusza czynnik: patrzymy, co za tym idzie.
       *[parameter] Teraz rusza { $parameter }: patrzymy, co za tym idzie.
    }
sweep-goes-on = I dalej: patrzymy, co za tym idzie.
sweep-lowest-loss = Strata tej próbki jest najmniejsza dla { $where }: gradient { $gradient }.
sweep-lowest-loss-only = Strata tej próbki jest najmniejsza dla { $where }; średnia to { $now }, najlepsza { $least }.
sweep-lowest-mean-loss-of-fit = Średnia strata wszystkich punktów najmniejsza dla { $where }: R² to { $share }.
sweep-ends-fit = Dla { $where }: strata { $loss }; R² to { $share }.
sweep-ends-samples-of-fit = Każda próbka ciągnie w swoją stronę; dla wszystkich razem R² to { $share }.
sweep-lowest-mean-loss = Średnia strata punktów najmniejsza dla { $where }: { $share } poprawnie.
sweep-neuron-changes =
    { $change ->
        [wakes] Neuron { $neuron } warstwy { $layer } budzi się dla { $where }: nachylenie { $slope }.
       *[off] Neuron { $neuron } warstwy { $layer } wyłącza się dla { $where }: nachylenie { $slope }.
    }
sweep-factor-of = czynnika { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } jest tu najtrudniejsza: strata { $loss }, największy gradient { $gradient }.
       *[easiest] { $sample } jest tu najłatwiejsza: strata { $loss }, największy gradient { $gradient }.
    }
sweep-ends = Dla { $where }: strata { $loss }; { $share } wszystkich punktów poprawnie.
sweep-ends-samples = Każda próbka ciągnie w swoją stronę; sieć ma rację dla { $share }.
sweep-motion-sliders = Wszystkie parametry pojawiają się jako suwaki, a wraz z nimi sieć, do której należą.
sweep-motion-pass = Pojawia się droga próbki przez sieć i płaszczyzny.
sweep-motion-loss = Strata jest narysowana w całym zakresie, ze styczną; pojawiają się gradienty.
sweep-motion-loss-of-one = Zostaje tylko suwak, który się przesuwa; w całym jego zakresie jest narysowana strata ze styczną.
sweep-motion-on = Suwak { $parameter } przesuwa się dalej; podążają za nim wartości, płaszczyzny, granica i strata.
sweep-motion-on-fit = Suwak { $parameter } przesuwa się dalej; podążają za nim wartości, dopasowanie i strata.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Ten sam start, inne wygięcia
        [learning_rate] Ten sam start, inne tempa uczenia
        [optimizer] Ten sam start, inne optymalizatory
        [init] Ta sama sieć, inne wagi początkowe
        [scale] Te same wagi losowe, inne skale
        [seed] Ta sama sieć, inne wagi losowe
        [layers] To samo zadanie, inne warstwy
       *[several] Obok siebie
    }
contender-rate = tempo { $rate }
contender-scale = skala { $scale }
contender-seed = ziarno { $seed }
contender-init =
    { $init ->
        [zeros] same 0
        [symmetric] równe wagi
        [xavier] start Xaviera
        [he] start He
       *[normal] losowy start
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
# Stands within the quotation marks of the sentences.
contender-quoted = «{ $name }»
differing-part =
    { $part ->
        [activations] aktywacja
        [layers] kształt sieci
        [optimizer] optymalizator
        [learning_rate] tempo uczenia
        [init] wybór wag początkowych
        [scale] skala wag początkowych
       *[seed] ziarno wag początkowych
    }
comparison-opening =
    { $count ->
        [one] Jedna aktywacja: ten sam start, te same punkty, te same kroki.
        [2] Dwie aktywacje: ten sam start, te same punkty, te same kroki.
        [3] Trzy aktywacje: ten sam start, te same punkty, te same kroki.
        [4] Cztery aktywacje: ten sam start, te same punkty, te same kroki.
        [few] { $spelled } aktywacje: ten sam start, te same punkty, te same kroki.
       *[many] { $spelled } aktywacji: ten sam start, te same punkty, te same kroki.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] Jedna sieć na tych samych punktach; różnica: { $parts }.
        [2] Dwie sieci na tych samych punktach; różnica: { $parts }.
        [3] Trzy sieci na tych samych punktach; różnica: { $parts }.
        [4] Cztery sieci na tych samych punktach; różnica: { $parts }.
        [few] { $spelled } sieci na tych samych punktach; różnica: { $parts }.
       *[many] { $spelled } sieci na tych samych punktach; różnica: { $parts }.
    }
comparison-guide-to-scores = Każdy panel pokazuje wejścia, wyniki klas, stratę i gradienty.
comparison-guide-to-fit = Każdy panel pokazuje dopasowanie, odpowiedzi i cele, stratę i gradienty.
comparison-guide-to-layer = Każdy panel pokazuje wejścia, ostatnią warstwę ukrytą, stratę i gradienty.
comparison-shrinks = Krok 0, od ostatniej warstwy wstecz do warstwy 1: od { $last } do { $first } w sieci „{ $name }”, od { $other_last } do { $other_first } w sieci „{ $other }”.
comparison-delta-shrinks = Krok 0, δ = ∂L/∂z od ostatniej warstwy wstecz do warstwy 1: od { $last } do { $first } w sieci „{ $name }”, od { $other_last } do { $other_first } w sieci „{ $other }”.
comparison-slopes =
    { $kind ->
        [sigmoid] To, co wraca przez neuron, jest mnożone przez jego nachylenie: dla sigmoidy to najwyżej 1/4, mediana { $slope }, w sieci „{ $other }” { $other_slope }.
       *[other] To, co wraca przez neuron, jest mnożone przez jego nachylenie. Mediana nachyleń to { $slope } w sieci „{ $name }”, { $other_slope } w sieci „{ $other }”.
    }
comparison-factors-back =
    { $weigh ->
        [alike] Wagi mnożą δ łącznie przez { $weights } w sieci „{ $name }” i przez { $other_weights } w sieci „{ $other }”, prawie tak samo;
       *[apart] Wagi mnożą δ łącznie przez { $weights } w sieci „{ $name }” i przez { $other_weights } w sieci „{ $other }”;
    } { $kind ->
        [sigmoid] nachylenia, dla sigmoidy każde najwyżej 1/4, przez { $slopes } i { $other_slopes }.
       *[other] nachylenia przez { $slopes } i { $other_slopes }.
    }
comparison-flat-yet-long = W kroku 0 w sieci „{ $name }” { $share } nachyleń jest poniżej { $slope }. A jednak gradient wag warstwy 1 jest dłuższy: to, co przejdzie, mnożą większe wagi.
comparison-no-first-gradient = W kroku 0 żadna waga nie ma gradientu ({ $names }).
comparison-last-layer-first = W kroku 0 gradient mają tylko wagi ostatniej warstwy ({ $names }).
comparison-sets-out =
    { $which ->
        [both] Obie się uczą, krok po kroku.
       *[all] Wszystkie się uczą, krok po kroku.
    }
comparison-goes-on = I dalej, krok po kroku.
comparison-tie-broken = Ostatnia warstwa się zmieniła: teraz, w kroku 1, warstwa 1 też ma gradient, { $gradient } w sieci „{ $name }”.
comparison-explodes = Sieć „{ $name }” eksploduje: strata zmienia się z { $before } na { $now } do kroku { $step }.
comparison-dies = W kroku { $step } ostatni punkt przechodzi przez zero; martwe neurony w sieci „{ $name }”: { $dead } z { $units }.
comparison-first = Pierwsza jest sieć „{ $name }”: rozwiązuje zadanie w kroku { $step }.
comparison-second = Następna jest sieć „{ $name }”, w kroku { $step }.
comparison-last = Ostatnia rozwiązuje je sieć „{ $name }”, w kroku { $step }.
comparison-midway =
    { $count ->
        [one] W kroku { $step } najmniejszą stratę, { $loss }, ma sieć „{ $names }”.
        [few] W kroku { $step } najmniejszą stratę, { $loss }, mają sieci: { $names }.
       *[many] W kroku { $step } najmniejszą stratę, { $loss }, mają sieci: { $names }.
    }
comparison-midway-same = W kroku { $step } wszystkie straty są jeszcze takie same: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Obie idą dalej, do końca.
       *[all] Wszystkie uczą się do końca.
    }
comparison-one-goes-on = Ostatnia uczy się dalej: czy dojdzie do celu?
comparison-others-go-on = Pozostałe uczą się dalej: czy dojdą do celu?
comparison-none-yet =
    { $which ->
        [both] Czy któraś z dwóch dojdzie do celu?
       *[all] Czy któraś z nich dojdzie do celu?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Z tego startu { $task } pozostaje nierozwiązane w obu.
               *[all] Z tego startu { $task } pozostaje nierozwiązane.
            }
       *[own]
            { $which ->
                [both] W obu sieciach { $task } pozostaje nierozwiązane.
               *[all] W każdej sieci { $task } pozostaje nierozwiązane.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Z tego startu obie rozwiązują { $task }.
               *[all] Z tego startu wszystkie rozwiązują { $task }.
            }
       *[own]
            { $which ->
                [both] Obie rozwiązują { $task }.
               *[all] Wszystkie rozwiązują { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] Z tego startu { $task } rozwiązuje tylko „{ $names }”.
                [few] Z tego startu { $task } rozwiązują tylko: { $names }.
               *[many] Z tego startu { $task } rozwiązują tylko: { $names }.
            }
       *[own]
            { $count ->
                [one] Tylko „{ $names }” rozwiązuje { $task }.
                [few] Tylko te sieci rozwiązują { $task }: { $names }.
               *[many] Tylko te sieci rozwiązują { $task }: { $names }.
            }
    }
comparison-only = Jedyna różnica: { $parts }.
comparison-not-only = Różnica: { $parts }, a wraz z tym kolejność punktów.
comparison-why-diverged = Od kroku { $step } każdy krok zwiększał stratę, aż przestała być liczbą.
comparison-diverged-at = W kroku { $step }, ostatnim o skończonych liczbach, strata wynosiła { $loss }.
comparison-why-worse = Strata kończy powyżej startu: było { $before }, jest { $now }.
comparison-why-rate = Sieć „{ $name }” kończy ze stratą { $small }, a „{ $other }” ze stratą { $large }: jej kroki są za duże.
comparison-why-dead =
    { $stays ->
        [yes] Martwy neuron ({ $activation }) ma nachylenie 0: gradient nie przechodzi, więc pozostaje martwy.
       *[no] Martwy neuron ({ $activation }) ma nachylenie 0: gradient przez niego nie przechodzi.
    }
comparison-why-saturated = W warstwie { $layer } sieć „{ $name }” kończy z nasyconymi neuronami, { $flat } z { $units }; „{ $other }”: { $fewer }.
comparison-why-vanishing = W kroku 0 gradient wag wynosił { $last } w ostatniej warstwie, a { $first } w warstwie 1.
comparison-first-step = Pierwszy krok przesuwa wagi warstwy 1 o { $rate } × { $small } w sieci „{ $name }”, o { $rate } × { $large } w sieci „{ $other }”: około { $times }-krotnie dalej.
comparison-answers-alike =
    { $share ->
        [yes] W sieci „{ $name }” to, co czyta ostatnia warstwa, różni się między punktami najwyżej o { $spread }: więc { $p } kończy na { $value } dla każdego punktu, czyli na udziale klasy 1.
       *[no] W sieci „{ $name }” to, co czyta ostatnia warstwa, różni się między punktami najwyżej o { $spread }: więc { $p } kończy na { $value } dla każdego punktu.
    }
comparison-why-equal = Równe neurony mają równe gradienty: nigdy nie staną się różne.
comparison-why-no-gradient = Gradient każdej wagi to 0: nic nie mówi wadze, dokąd iść.
comparison-why-never-bent = Proste z prostych to proste: bez wygięcia głębokość nic nie daje.
comparison-best-line = Jedna prosta mogłaby dać { $share } poprawnie, ale z większą stratą, a uczenie idzie za stratą.
comparison-slow = Sieć „{ $name }” jest powolna: w kroku 0 gradient wag warstwy 1 wynosił { $small }, w sieci „{ $fast }” { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] W kroku { $step } maksimum z w tym neuronie spada z { $before } na { $after }: nachylenie 0 w każdym punkcie, więc gradient 0: wagi zostają.
       *[no] Wartości z w tym neuronie dla wszystkich punktów: w kroku { $step } największa spada z { $before } na { $after }, gdzie nachylenie to 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Krok { $step } jest za długi: gradient razy { $rate } zmienia maksimum z w tym neuronie z { $before } na { $after }. Nachylenie 0 w każdym punkcie: wagi zostają.
comparison-why-it-dies = δ wynosi średnio { $delta }: mniejsze z obniżyłoby stratę. Ale gradient razy { $rate } to za daleko: w punkcie o największym z spada ono z { $before } na { $after }.
comparison-never-alive = Wartości z w tym neuronie dla wszystkich punktów: żadna nigdy nie przekracza 0, a poniżej nachylenie to 0.
comparison-starts-counted =
    { $framed ->
        [yes] Tyle rozwiązuje { $task }: { $counts }. W ramce pokazany start: przykład.
       *[no] Tyle rozwiązuje { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts =
    { COUNT($starts) ->
        [one] To samo z { $starts } startu: czy rozwiązuje { $task }?
        [few] To samo z { $starts } startów: które rozwiązują { $task }?
       *[many] To samo z { $starts } startów: które rozwiązują { $task }?
    }
comparison-motion-lay =
    { $count ->
        [one] Pojawia się { $spelled } panel, po jednym na sieć: { $names }.
        [few] Pojawiają się { $spelled } panele, po jednym na sieć: { $names }.
       *[many] Pojawia się { $spelled } paneli, po jednym na sieć: { $names }.
    }
comparison-motion-staircases = W każdym panelu gradienty jego warstw w kroku zero pojawiają się jako słupki z liczbami, a między nimi czynnik od każdej warstwy do warstwy poniżej.
comparison-motion-staircases-again = Pojawiają się gradienty wag z kroku zero, a wraz z nimi przebieg straty.
comparison-motion-answers = Liczby neuronów ustępują miejsca temu, co sieć każdego panelu odpowiada dla wszystkich punktów.
comparison-motion-slopes = W każdym panelu pojawia się krzywa jego aktywacji, a pod nią znaczniki sum jego neuronów w wielu punktach. Najbardziej stroma styczna jest kreskowana; styczna o nachyleniu równym medianie jest ciągła.
comparison-motion-run = Wszystkie sieci uczą się razem, od kroku { $start } do kroku { $end }.
comparison-motion-verdicts = Pojawia się werdykt każdego panelu.
comparison-motion-all = Wszystkie panele są znów jasne.
comparison-motion-one = Panel „{ $name }” pozostaje jasny, a inne przygasają.
comparison-motion-watch-unit = W panelu suma jednego neuronu jest narysowana dla każdego punktu, krok po kroku, po obu stronach zera; największa grubą linią. Zaznaczony jest krok, od którego żadna nie przekracza zera.
comparison-motion-split-step = Obraz robi miejsce, a obok pojawia się, co krok robi z wartością z w punkcie, gdzie jest ona największa: część od obciążenia, od wag i od wejść.
comparison-motion-starts = Panele znikają. Jedna po drugiej pojawiają się płaszczyzny wejść sieci z różnych startów ({ $starts }), z haczykiem tam, gdzie zadanie jest rozwiązane; haczyki są zliczane.
comparison-motion-start-seen = Dla każdej sieci start paneli dostaje ramkę.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Jeden krok metody gradientu prostego, z zanikiem wag
        [momentum] Jeden krok metody gradientu prostego, z momentum
        [rmsprop] Jeden krok RMSProp
        [adam] Jeden krok Adam
       *[sgd] Jeden krok metody gradientu prostego
    }
update-opening = Średnia strata wszystkich punktów to { $loss }. W którą stronę ma iść każda waga?
update-mean =
    { $points ->
        [one] Gradient straty na każdym połączeniu: jak szybko strata rośnie z każdą wagą.
        [few] Gradient średniej straty wszystkich { $digits } punktów na każdym połączeniu: jak szybko rośnie ona z każdą wagą.
       *[many] Gradient średniej straty wszystkich { $digits } punktów na każdym połączeniu: jak szybko rośnie ona z każdą wagą.
    }
update-mean-biases = Przy każdym neuronie: z jego obciążeniem.
update-one-point =
    { $count ->
        [one] Tyle mówi jeden punkt o { $weight }. Jest jedyny.
        [few] To był jeden punkt. Każdy z { $digits } punktów ma własny gradient względem { $weight }.
       *[many] To był jeden punkt. Każdy z { $digits } punktów ma własny gradient względem { $weight }.
    }
update-every-point =
    { $count ->
        [one] Skąd się bierze: jedyny punkt ma swój gradient względem { $weight }.
        [few] Skąd się bierze: każdy z { $digits } punktów ma swój gradient względem { $weight }.
       *[many] Skąd się bierze: każdy z { $digits } punktów ma swój gradient względem { $weight }.
    }
update-pulls-both = Punkty za większym { $weight }: { $ups }, za mniejszym: { $downs }. Aktualizacja bierze średnią.
update-pulls-one =
    { $way ->
        [up] Żaden nie chce mniejszego { $weight }: aktualizacja bierze średnią.
       *[down] Żaden nie chce większego { $weight }: aktualizacja bierze średnią.
    }
update-pulls-alone =
    { $way ->
        [up] Chce większego { $weight }: punkt jest jeden, więc aktualizacja bierze jego gradient.
       *[down] Chce mniejszego { $weight }: punkt jest jeden, więc aktualizacja bierze jego gradient.
    }
update-pulls-none = Żaden nie mówi nic o { $weight }: wszystkie te gradienty to zero, więc ich średnia też.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] Średnie { $spelled } minigrup wielkości { $size } leżą między { $low } a { $high }: uczenie bierze jedną na krok, ten krok wszystkie punkty.
               *[same] Średnie { $spelled } minigrup wielkości { $size } są tu równe { $low }: uczenie bierze jedną na krok, ten krok wszystkie punkty.
            }
       *[full]
            { $spread ->
                [apart] Średnie { $spelled } minigrup wielkości { $size } leżą między { $low } a { $high }: taniej, ale mniej dokładnie.
               *[same] Średnie { $spelled } minigrup wielkości { $size } są tu równe { $low }: taniej.
            }
    }
update-batches-rest = Ostatnia grupa w epoce ma wielkość { $rest }.
update-take-mean =
    { $count ->
        [one] Jego gradient jest gradientem kroku, dla każdej wagi i obciążenia.
        [few] Teraz średnia po wszystkich punktach, dla każdej wagi i obciążenia.
       *[many] Teraz średnia po wszystkich punktach, dla każdej wagi i obciążenia.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Jego gradient jest gradientem kroku, dla każdej wagi.
        [few] Teraz średnia po wszystkich punktach, dla każdej wagi.
       *[many] Teraz średnia po wszystkich punktach, dla każdej wagi.
    }
update-one-moves =
    { $against ->
        [decay] Każda waga idzie przeciw gradientowi z zanikiem, razy tempo uczenia.
        [momentum] Każda waga idzie przeciw swojej prędkości, razy tempo uczenia.
        [rmsprop] Każda waga idzie przeciw temu ilorazowi, razy tempo uczenia.
        [adam] Każda waga idzie przeciw temu ilorazowi, razy tempo uczenia.
       *[gradient] Każda waga idzie przeciw swojemu gradientowi, razy tempo uczenia.
    }
update-stage-decay = Zanik wag dodaje do każdego gradientu { $decay } razy sam parametr.
update-stage-momentum =
    { $decayed ->
        [yes] Prędkość to { $share } poprzedniej prędkości plus gradient z zanikiem.
       *[no] Prędkość to { $share } poprzedniej prędkości plus gradient.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum podąża za prędkością. Zaczyna ona od zera: teraz to gradient z zanikiem.
       *[no] Momentum podąża za prędkością. Zaczyna ona od zera: teraz to gradient.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp dzieli każdy gradient z zanikiem przez pierwiastek ze średniej kroczącej kwadratów.
       *[no] RMSProp dzieli każdy gradient przez pierwiastek ze średniej kroczącej jego kwadratów.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam dzieli średnią kroczącą gradientów z zanikiem przez pierwiastek z takiej średniej kwadratów.
       *[no] Adam dzieli średnią kroczącą gradientów przez pierwiastek z takiej średniej kwadratów.
    }
update-decay = zanik
update-mean-gradient = średnia
update-root = pierwiastek śr. kwadratów
update-rate = tempo
update-gradient = gradient
update-all-move =
    { $count ->
        [one] To wszystko: jest tylko { $digits } parametr.
        [few] I wszystkie { $digits } parametry robią ten krok naraz.
       *[many] I wszystkich { $digits } parametrów robi ten krok naraz.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } z tych liczb wygląda jak przedtem.
        [few] { $digits } z tych liczb wyglądają jak przedtem.
       *[many] { $digits } z tych liczb wygląda jak przedtem.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Średnia strata wszystkich punktów maleje z { $before } do { $after }.
               *[alike] Średnia strata wszystkich punktów nieco maleje: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Średnia strata wszystkich punktów rośnie z { $before } do { $after }: ten krok nie prowadzi w dół.
               *[alike] Średnia strata wszystkich punktów nieco rośnie: { $change }. Ten krok nie prowadzi w dół.
            }
        [rises]
            { $digits ->
                [differ] Średnia strata wszystkich punktów rośnie z { $before } do { $after }: krok był za duży.
               *[alike] Średnia strata wszystkich punktów nieco rośnie: { $change }. Krok był za duży.
            }
       *[stays] Średnia strata wszystkich punktów wynosi nadal { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Strata maleje z { $before } do { $after }.
               *[alike] Strata nieco maleje: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Strata rośnie z { $before } do { $after }: krok był za duży.
               *[alike] Strata nieco rośnie: { $change }. Krok był za duży.
            }
        [uphill]
            { $digits ->
                [differ] Strata rośnie z { $before } do { $after }: ten krok nie prowadzi w dół.
               *[alike] Strata nieco rośnie: { $change }. Ten krok nie prowadzi w dół.
            }
       *[stays] Strata wynosi nadal { $before }.
    }
update-loss-endless = Średnia strata wszystkich punktów nie jest już skończoną liczbą: krok był o wiele za duży.
update-motion-stand = Sieć stoi ze swoimi wagami, a średnia strata rozświetla się.
update-motion-mean = Połączenia i obciążenia przyjmują gradient średniej straty.
update-motion-mean-no-bias = Połączenia przyjmują gradient średniej straty.
update-motion-spread =
    { $points ->
        [1] Gradient względem { $weight } zajmuje miejsce na osi liczbowej.
       *[other] Gradienty względem { $weight }, po jednym na punkt, rozkładają się na osi liczbowej.
    }
update-motion-average = Zbierają się w swojej średniej, która zostaje na osi.
update-motion-batches = Punkty trzech minigrup rozświetlają się po kolei, a ich średnie zostają na osi.
update-motion-stage = Gradienty na połączeniach i obciążeniach zmieniają się w to, co z nich powstaje.
update-motion-stage-no-bias = Gradienty na połączeniach zmieniają się w to, co z nich powstaje.
update-motion-one = Gradient względem { $weight } wsuwa się pod wagę, waga przelicza się do nowej wartości, a za nią zmienia się połączenie.
update-motion-all = Wszystkie pozostałe wagi i obciążenia przeliczają się do nowych wartości, a za nimi zmieniają się połączenia.
update-motion-all-no-bias = Wszystkie pozostałe wagi przeliczają się do nowych wartości, a za nimi zmieniają się połączenia.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Strata maleje, liczba po liczbie.
               *[other] Średnia strata wszystkich punktów maleje, liczba po liczbie.
            }
       *[other]
            { $points ->
                [1] Strata przelicza się do nowej wartości.
               *[other] Średnia strata wszystkich punktów przelicza się do nowej wartości.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Jeden neuron, rozłożony na części: { $neuron }
graph-opening = Neuron jako graf: każdy węzeł robi jedną małą rzecz.
graph-enter =
    { $inputs ->
        [1] Wchodzą wejście, jego waga i obciążenie.
       *[other] Wchodzą wejścia, waga dla każdego z nich i obciążenie.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Wchodzą wejście i jego waga.
       *[other] Wchodzą wejścia i waga dla każdego z nich.
    }
graph-multiply =
    { $inputs ->
        [1] Węzeł mnożenia mnoży swoje dwie liczby.
       *[other] Każdy węzeł mnożenia mnoży swoje dwie liczby.
    }
graph-add =
    { $inputs ->
        [1] Węzeł dodawania dodaje obciążenie: to jest z.
       *[other] Węzeł dodawania dodaje iloczyny i obciążenie: to jest z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Węzeł dodawania ma jeden iloczyn, bez obciążenia: to jest z.
       *[other] Węzeł dodawania dodaje iloczyny: to jest z.
    }
graph-activate = Aktywacja wygina z: a to { $activation } od z.
graph-arrive = Teraz wstecz. Strata mierzy błąd sieci; z reszty sieci nadchodzi jej reakcja na a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Pochodna lokalna aktywacji to jej nachylenie, { $slope }; nic nie nadchodzi i nic nie idzie dalej.
        [stops] Pochodna lokalna aktywacji to jej nachylenie, tu zero: nic nie idzie dalej.
        [keeps] Pochodna lokalna aktywacji to jej nachylenie, tu 1: gradient idzie dalej bez zmian.
        [turns] Pochodna lokalna aktywacji to jej nachylenie, { $slope }: gradient zmienia znak.
        [shrinks] Pochodna lokalna aktywacji to jej nachylenie, { $slope }: po pomnożeniu idzie dalej mniej.
       *[grows] Pochodna lokalna aktywacji to jej nachylenie, { $slope }: po pomnożeniu idzie dalej więcej.
    }
graph-sum = Plus przekazuje to, co nadchodzi: jego pochodne lokalne to same jedynki. Obciążenie ma swój gradient.
graph-sum-no-bias = Plus przekazuje to, co nadchodzi: jego pochodne lokalne to same jedynki.
graph-to-weights = Węzeł mnożenia: pochodna lokalna każdego czynnika to drugi czynnik. Dla wagi to wejście; δ razy wejście to jej gradient.
graph-to-inputs =
    { $others ->
        [yes] Dla wejścia to waga: δ razy waga wraca i dodaje się do tego, co wysyłają inne neurony warstwy.
       *[no] Dla wejścia to waga: δ razy waga wraca; tak strata reaguje na wejście.
    }
graph-replay = Każdy węzeł potrzebuje tylko tego, co nadchodzi, i własnej pochodnej lokalnej.
graph-motion-lay =
    { $inputs ->
        [1] Graf pojawia się kawałek po kawałku: wejście, jego waga i obciążenie, węzeł mnożenia, węzeł dodawania i aktywacja.
       *[other] Graf pojawia się kawałek po kawałku: wejścia, ich wagi i obciążenie, węzły mnożenia, węzeł dodawania i aktywacja.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Graf pojawia się kawałek po kawałku: wejście i jego waga, węzeł mnożenia, węzeł dodawania i aktywacja.
       *[other] Graf pojawia się kawałek po kawałku: wejścia i ich wagi, węzły mnożenia, węzeł dodawania i aktywacja.
    }
graph-motion-enter = Liczby wychodzą ze swoich pól na krawędzie.
graph-motion-multiply =
    { $inputs ->
        [1] Impulsy wbiegają do węzła mnożenia, a wychodzi iloczyn.
       *[other] Impulsy wbiegają do węzłów mnożenia, a wychodzą iloczyny.
    }
graph-motion-add = Impulsy wbiegają do węzła dodawania, a wychodzi z.
graph-motion-activate = Impuls wbiega do aktywacji; punkt przesuwa się po jej krzywej, a wychodzi a.
graph-motion-arrive = Impuls wchodzi od strony straty; przy krawędzi wartości a pojawia się gradient.
graph-motion-slope = Na krawędzi sumy z pojawia się nachylenie; impuls wraca obok niego, a przy krawędzi pojawia się iloczyn.
graph-motion-sum = Na każdej krawędzi do węzła dodawania pojawia się jedynka; impulsy wracają wszystkimi, a przy każdej pojawia się gradient.
graph-motion-to-weights =
    { $inputs ->
        [1] Na krawędzi wagi pojawia się wejście; impuls wraca obok niego, a przy krawędzi pojawia się gradient.
       *[other] Na krawędzi każdej wagi pojawia się jej wejście; impulsy wracają obok nich, a przy krawędziach pojawiają się gradienty.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] Na krawędzi wejścia pojawia się waga; impuls wraca obok niej, a przy krawędzi pojawia się iloczyn.
       *[other] Na krawędzi każdego wejścia pojawia się jego waga; impulsy wracają obok nich, a przy krawędziach pojawiają się iloczyny.
    }
graph-motion-replay = Impulsy jeszcze raz wracają przez cały graf, od straty do każdego pola.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Krajobraz funkcji straty
landscape-opening =
    { $way ->
        [right] Strata jako funkcja samego { $name }. Nachylenie stycznej to gradient, { $slope }: pod górę jest w lewo, więc krok idzie w prawo.
       *[left] Strata jako funkcja samego { $name }. Nachylenie stycznej to gradient, { $slope }: pod górę jest w prawo, więc krok idzie w lewo.
    }
landscape-opening-flat = Strata jako funkcja samego { $name }. W miejscu sieci gradient jest zerem: styczna jest pozioma.
landscape-step =
    { $factor ->
        [1] Krok o tempie { $rate }: nachylenie obiecuje { $promised }, strata zmienia się o { $change }.
        [10] Dziesięć razy dalej: nachylenie obiecuje { $promised }, strata zmienia się o { $change }.
       *[100] Sto razy dalej: nachylenie obiecuje { $promised }, strata zmienia się o { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Krok o tempie { $rate }: nachylenie obiecuje stratę poniżej zera, ale strata zmienia się o { $change }.
        [10] Dziesięć razy dalej: nachylenie obiecuje stratę poniżej zera, ale strata zmienia się o { $change }.
       *[100] Sto razy dalej: nachylenie obiecuje stratę poniżej zera, ale strata zmienia się o { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Krok o tempie { $rate }: za najniższe miejsce i w górę po drugiej stronie. Obiecane { $promised }, wyszło { $change }.
        [10] Dziesięć razy dalej: za najniższe miejsce i w górę po drugiej stronie. Obiecane { $promised }, wyszło { $change }.
       *[100] Sto razy dalej: za najniższe miejsce i w górę po drugiej stronie. Obiecane { $promised }, wyszło { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Krok o tempie { $rate }: strata nie jest już skończoną liczbą.
        [10] Dziesięć razy dalej: strata nie jest już skończoną liczbą.
       *[100] Sto razy dalej: strata nie jest już skończoną liczbą.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Każdy krok daje mniej więcej to, co obiecuje nachylenie: na tym odcinku strata jest prawie liniowa.
        [small-kept] Mały krok daje prawie to, co obiecuje nachylenie, duży nie: krzywa straty odchyla się.
        [none-promised] Nachylenie to tutaj zero: niczego nie obiecuje.
       *[none-kept] Nawet mały krok jest za duży, by nachylenie dotrzymało obietnicy.
    }
landscape-all-parameters = Wszystkie parametry naraz, z tempem { $rate }.
landscape-over = Wszystkie parametry naraz, z tempem { $rate }: krok ma długość { $length }, ale strata jest mniejsza tylko do { $lower }.
landscape-again =
    { $then ->
        [all-rise] Po pierwszym kroku nachylenie jest około { $times }-krotnie większe: następny krok jest tyle razy dłuższy. Każdy z trzech kroków zwiększa stratę.
        [third-falls] Po pierwszym kroku nachylenie jest około { $times }-krotnie większe: następny krok jest tyle razy dłuższy i znów zwiększa stratę. Trzeci ją zmniejsza.
        [rises] Po pierwszym kroku nachylenie jest około { $times }-krotnie większe: następny krok jest tyle razy dłuższy i znów zwiększa stratę.
       *[falls] Po pierwszym kroku nachylenie jest około { $times }-krotnie większe: następny krok jest tyle razy dłuższy, a strata wynosi potem { $loss }.
    }
landscape-map = Teraz jako funkcja { $first } i { $second }, widziana z góry: linia kropkowana to ta krzywa. Na każdej poziomicy strata jest stała.
landscape-arrow = Wzdłuż linii strata się nie zmienia. Gradient jest do niej prostopadły i wskazuje pod górę: krok idzie więc w drugą stronę.
landscape-flat = Gradient w tej płaszczyźnie to zero: żaden kierunek nie prowadzi w dół.
landscape-path =
    { $others ->
        [0] Droga uczenia: od początku do końca.
        [one] Droga uczenia w tej płaszczyźnie. Zmienił się jeszcze jeden parametr, więc linie przesuwały się pod nią.
        [few] Droga uczenia w tej płaszczyźnie. Zmieniły się też { $digits } inne parametry, więc linie przesuwały się pod nią.
       *[many] Droga uczenia w tej płaszczyźnie. Zmieniło się też { $digits } innych parametrów, więc linie przesuwały się pod nią.
    }
landscape-motion-curve = Rysuje się krzywa straty i jej styczna na początku.
landscape-motion-step = Kulka toczy się po krzywej, a znacznik zsuwa się po stycznej; odcinek pokazuje, jak bardzo się rozchodzą.
landscape-motion-closer = Obraz znów przybliża się do pierwszego kroku.
landscape-motion-over =
    { $marked ->
        [yes] Kulka toczy się po krzywej straty wzdłuż pierwszego kroku; tabela pokazuje długość kroku, stratę, którą obiecywało nachylenie, i tę, która wyszła. Pas pokazuje, dokąd strata jest mniejsza.
       *[no] Kulka toczy się po krzywej straty wzdłuż pierwszego kroku; tabela pokazuje długość kroku, stratę, którą obiecywało nachylenie, i tę, która wyszła.
    }
landscape-motion-again = Kulka toczy się dalej, za każdym razem przeciw gradientowi w miejscu, gdzie jest; tabela pokazuje długości kroków i straty, które wyszły.
landscape-motion-map = Krzywą widać z góry jako linię kropkowaną na mapie straty jako funkcji dwóch parametrów, która pojawia się linia po linii.
landscape-motion-arrow = Dwie strzałki wyrastają prostopadle do linii równej straty: gradient i przeciwny do niego kierunek kroku.
landscape-motion-flat = Miejsce sieci dostaje obwódkę.
landscape-motion-path = Na mapie rysuje się droga uczenia, od początku do końca.


## Depth: the gradient goes back through the layers

depth-heading = Gradient a głębokość
depth-opening = Ile gradientu dociera do warstwy 1? Zaczyna na wyjściu, gdzie δ ma wielkość { $size }.
depth-first-step = Warstwę wcześniej: razy wagi, razy nachylenia; wielkość to { $factor } poprzedniej.
depth-no-gradient = Warstwę wcześniej: z niczego nic nie powstaje.
depth-path-sigmoid = Na najsilniejszej ścieżce każda warstwa mnoży przez jedną wagę i jedno nachylenie; dla sigmoidy to najwyżej 1/4.
depth-path = Na najsilniejszej ścieżce każda warstwa mnoży przez jedną wagę i jedno nachylenie; największe to { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Każda warstwa zostawia z niego tylko od { $least } do { $most }: od { $last } na wyjściu do { $first } w warstwie 1.
       *[grows] Rośnie w każdej warstwie, od { $least }- do { $most }-krotnie: od { $last } na wyjściu do { $first } w warstwie 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Maleje: od { $last } na wyjściu do { $first } w warstwie 1.
        [grows] Rośnie: od { $last } na wyjściu do { $first } w warstwie 1.
       *[mixed] Zostaje: { $last } na wyjściu, { $first } w warstwie 1.
    }
depth-mixed =
    { COUNT($steps) ->
        [one] Maleje w { $digits } z { $steps } kroku wstecz: { $last } na wyjściu, { $first } w warstwie 1.
        [few] Maleje w { $digits } z { $steps } kroków wstecz: { $last } na wyjściu, { $first } w warstwie 1.
       *[many] Maleje w { $digits } z { $steps } kroków wstecz: { $last } na wyjściu, { $first } w warstwie 1.
    }
depth-silent = Wyjście zgadza się co do ostatniej cyfry: nie wychodzi z niego żaden gradient.
depth-stops =
    { $layer ->
        [1] Do warstwy 1 nic nie dociera: jej gradient to zero.
       *[other] W warstwie { $digits } to zero: do wcześniejszych warstw nic nie dociera.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Iloczyn wag na ścieżce to { $weights }, iloczyn nachyleń { $slopes }: gradient zmniejszają nachylenia.
        [weights-shrink] Iloczyn nachyleń na ścieżce to { $slopes }, iloczyn wag { $weights }: gradient zmniejszają wagi.
        [weights-grow] Iloczyn nachyleń na ścieżce to { $slopes }, iloczyn wag { $weights }: gradient zwiększają wagi.
        [slopes-grow] Iloczyn wag na ścieżce to { $weights }, iloczyn nachyleń { $slopes }: gradient zwiększają nachylenia.
        [both-grow] Iloczyn wag na ścieżce to { $weights }, iloczyn nachyleń { $slopes }: gradient zwiększają oba.
        [slopes-most] Iloczyn wag na ścieżce to { $weights }, iloczyn nachyleń { $slopes }: gradient zmniejszają oba, nachylenia bardziej.
        [weights-most] Iloczyn nachyleń na ścieżce to { $slopes }, iloczyn wag { $weights }: gradient zmniejszają oba, wagi bardziej.
       *[both-shrink] Iloczyn wag na ścieżce to { $weights }, iloczyn nachyleń { $slopes }: gradient zmniejszają oba.
    }
depth-cause-cancelled = Iloczyn wag na tej ścieżce to { $weights }, iloczyn nachyleń { $slopes }. Z pozostałymi ścieżkami z { $product } robi się δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Jeden krok o tempie { $rate } nie zmienia żadnej wagi, ani w ostatniej warstwie, ani w warstwie 1.
        [still] Jeden krok o tempie { $rate } zmienia wagi ostatniej warstwy o { $last }, a wag warstwy 1 wcale nie zmienia.
        [slow] Jeden krok o tempie { $rate }: wagi ostatniej warstwy zmieniają się o { $last }, warstwy 1 o { $first }. Uczy się ona powoli.
        [less] Jeden krok o tempie { $rate }: wagi ostatniej warstwy zmieniają się o { $last }, warstwy 1 o { $first }, czyli mniej.
        [more] Jeden krok o tempie { $rate }: wagi ostatniej warstwy zmieniają się o { $last }, warstwy 1 o { $first }, czyli więcej.
       *[alike] Jeden krok o tempie { $rate }: wagi ostatniej warstwy zmieniają się o { $last }, warstwy 1 o mniej więcej tyle: { $first }.
    }
depth-motion-start = Pojawia się oś potęg dziesięciu i rośnie słupek delty na wyjściu.
depth-motion-step = Gradient wraca do warstwy { $layer }: impuls biegnie ścieżką w dół, a słupek warstwy rośnie.
depth-motion-line = Linia biegnie po końcach słupków, od wyjścia do warstwy 1.
depth-motion-weigh = Wagi ścieżki zbierają się w swoim iloczynie, a jej nachylenia w swoim.
depth-motion-change = Słupki zmieniają się w zmiany wag w jednym kroku, na osi, która zaczyna się od zera.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Po co propagacja wsteczna
cost-opening =
    { $count ->
        [one] Jak strata zależy od { $digits } parametru? Zaburzamy go, uruchamiamy sieć jeszcze raz i patrzymy.
        [few] Jak strata zależy od każdego z { $digits } parametrów? Zaburzamy jeden, uruchamiamy sieć jeszcze raz i patrzymy.
       *[many] Jak strata zależy od każdego z { $digits } parametrów? Zaburzamy jeden, uruchamiamy sieć jeszcze raz i patrzymy.
    }
cost-first =
    { COUNT($products) ->
        [one] Jedna waga w górę, potem w dół: dwa przejścia w przód, { $products } mnożenie i znamy jedno nachylenie.
        [few] Jedna waga w górę, potem w dół: dwa przejścia w przód, { $products } mnożenia i znamy jedno nachylenie.
       *[many] Jedna waga w górę, potem w dół: dwa przejścia w przód, { $products } mnożeń i znamy jedno nachylenie.
    }
cost-all = Dla wszystkich wag i obciążeń ({ $parameters }): przejść w przód { $passes }, mnożeń { $products }.
cost-all-no-bias = Dla wszystkich wag ({ $parameters }): przejść w przód { $passes }, mnożeń { $products }.
cost-forward =
    { COUNT($products) ->
        [one] Propagacja wsteczna idzie raz w przód, { $products } mnożenie, i zapamiętuje każdą aktywację.
        [few] Propagacja wsteczna idzie raz w przód, { $products } mnożenia, i zapamiętuje każdą aktywację.
       *[many] Propagacja wsteczna idzie raz w przód, { $products } mnożeń, i zapamiętuje każdą aktywację.
    }
cost-back = Potem raz wstecz, jeszcze { $products }, i mamy każdy gradient: każda warstwa korzysta z tego, co znalazła następna.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Ten sam gradient: { $nudging } mnożeń przy zaburzaniu, { $times } razy tyle co { $backpropagation } przy propagacji wstecznej.
               *[about] Ten sam gradient: { $nudging } mnożeń przy zaburzaniu, około { $times } razy tyle co { $backpropagation } przy propagacji wstecznej.
            }
       *[apart]
            { $exact ->
                [exact] Mnożeń { $nudging } przy zaburzaniu, { $times } razy tyle co { $backpropagation } przy propagacji wstecznej.
               *[about] Mnożeń { $nudging } przy zaburzaniu, około { $times } razy tyle co { $backpropagation } przy propagacji wstecznej.
            }
    }
cost-chart = Te same liczby w zależności od liczby parametrów; obie osie w potęgach dziesięciu.
cost-growth =
    { $growth ->
        [square] Dziesięć razy więcej parametrów: około sto razy więcej pracy przy zaburzaniu, około dziesięć razy przy propagacji wstecznej.
        [faster] Z liczbą parametrów koszt zaburzania rośnie szybciej niż propagacji wstecznej.
       *[slower] Z liczbą parametrów rosną oba koszty.
    }
cost-largest = { $shape }, parametrów { $parameters }: mnożeń { $nudging } przy zaburzaniu, { $backpropagation } przy propagacji wstecznej.
cost-motion-network = Pojawia się sieć, a pod nią panel, w którym liczone są mnożenia.
cost-motion-first = Rozświetla się jedna waga; zmienia się nieco w górę i impuls biegnie przez warstwy; zmienia się nieco w dół i biegnie kolejny.
cost-motion-all = Parametry rozświetlają się jeden po drugim, coraz szybciej, impulsy biegną przez warstwy, a licznik rośnie.
cost-motion-forward = Sieć jest taka jak przedtem. Jeden impuls biegnie w przód i pojawiają się aktywacje.
cost-motion-back = Jeden impuls wraca od wyjścia i warstwa po warstwie pojawia się każdy gradient.
cost-motion-bars = Obie liczby zmieniają się w słupki o jednej skali.
cost-motion-chart = Pojawiają się osie, a na nich obie liczby dla tej sieci.
cost-motion-grow = Dwie linie biegną dalej do większych sieci, jedna bardziej stromo od drugiej.
cost-motion-gap = Między obiema liczbami największej sieci wyrasta strzałka.


## Labels in the picture

label-value-forward = wartość
label-local-derivative = pochodna lokalna
    .short = pochodna
label-gradient-back = gradient straty
    .short = gradient
label-rest-of-network = reszta sieci
    .short = reszta
label-class = klasa { $label }
    .short = { $label }
label-class-head = klasa
    .short = kl.
label-input = wejście
label-named-input = { $name } { $input }
label-picture-weights = wagi neuronu { $neuron }
    .short = wagi, neuron { $neuron }
label-picture-weight-gradients = ∂L/∂w neuronu { $neuron }
    .short = ∂L/∂w, neuron { $neuron }
label-picture-input-gradients = ∂L/∂x każdego piksela
    .short = ∂L/∂x
label-picture-scale = czarny { $low }, biały { $high }
label-more-neurons = jeszcze { $digits }
label-hidden = ukryta { $layer }
label-output = wyjście
label-class-scores = wyniki klas
    .short = wyniki
label-score-of-class-1 = wynik klasy { $label }
    .short = wynik
label-class-probabilities = prawdopodobieństwa klas
    .short = prawdopodob.
label-probability-of-class-1 = prawdopodobieństwo klasy { $label }
    .short = prawdopodob.
label-layer = warstwa { $layer }
label-step = krok
    .short = kr.
label-unit =
    { $unit ->
        [keyframe] klatka
        [epoch] epoka
        [checkpoint] punkt kontr.
        [round] runda
        [update] aktualizacja
       *[step] krok
    }
label-loss = strata
label-accuracy = dokładność
label-shares = %: { label-accuracy }
label-after = po
label-gradients = gradienty wag
    .short = gradienty
label-rate = tempo
label-promised = obiecane
    .short = obiec.
label-factor = czynnik
label-sample = próbka
label-target = cel
label-targets = cele
label-gradient-check = kontrola gradientu
    .short = kontrola
label-check-below = poniżej
label-check-worst = maks.
label-base = dana wartość
    .short = dana

label-and-more = { $size }; więcej: ‖
label-negative = ujemne
    .short = < 0
label-width-of-weight = grubość: |waga|
    .short = |waga|
label-width-of-letter = grubość: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = grubość: |gradient|, log
    .short = |gradient|, log
label-weights-and-biases = linia: waga, obwódka: obciążenie
    .short = linia: w, obwódka: b
label-weights-alone = linia: waga
    .short = linia: w
label-lit = jasna: prawdziwa klasa
    .short = jasna: cel
label-wrong = błędne
label-stay-wrong = nadal błędne
label-tint-side = kolor: klasa strony
    .short = kolor: klasa
label-bent-plane = wygięta płaszczyzna
label-undo = cofnij
label-tint-place = kolor: klasa każdego miejsca
    .short = kolor: klasa
label-tint-probability = kolor: prawdop.
    .short = kolor: p
label-tint-lead = kolor: przewaga
    .short = przewaga
label-plane-before = kreskami: kadr przed W
    .short = kreskami: przed W

label-horizontal = pozioma
label-diagonal = ukośna
label-best-of-all = najlepsza
label-best-found = najlepsza z prób
    .short = najlepsza
label-any-direction = każdy kierunek
    .short = każda
label-right-by-direction = najlepsza dokładność wg kierunku

label-loss-by-unit =
    { $unit ->
        [keyframe] strata wg klatek
        [epoch] strata wg epok
        [checkpoint] strata wg punktów kontr.
        [round] strata wg rund
        [update] strata wg aktualizacji
       *[step] strata wg kroków
    }
    .short = strata
label-right-by-unit =
    { $unit ->
        [keyframe] dokładność wg klatek
        [epoch] dokładność wg epok
        [checkpoint] dokładność wg p. kontr.
        [round] dokładność wg rund
        [update] dokładność wg aktualizacji
       *[step] dokładność wg kroków
    }
    .short = dokładność
label-units-pass =
    { $unit ->
        [keyframe] klatki mijają
        [epoch] epoki mijają
        [checkpoint] punkty kontr. mijają
        [round] rundy mijają
        [update] aktualizacje mijają
       *[step] kroki mijają
    }
label-straight =
    { $unit ->
        [keyframe] między klatkami liniowo
       *[step] między punktami kontr. liniowo
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } logarytmicznie; { label-straight }
       *[linear] { label-units-pass } równo; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logarytmicznie
           *[linear] { label-units-pass } równo
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } logarytmicznie; każdy obraz to krok
       *[linear] { label-units-pass } równo; każdy obraz to krok
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logarytmicznie
           *[linear] { label-units-pass } równo
        }
label-gradient-size = gradienty wag wg warstw, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] martwy z { $digits }
                [few] martwe z { $digits }
               *[many] martwych z { $digits }
            }
       *[saturated]
            { $count ->
                [one] nasycony z { $digits }
                [few] nasycone z { $digits }
               *[many] nasyconych z { $digits }
            }
    }
    .short = z { $digits }
label-dead-units = martwy: wszędzie płaski
    .short = martwy: płaski
label-saturated-units = nasycony: nachylenie < { $slope } dla { $share } punktów
    .short = nasycony: nachylenie < { $slope }
label-staircase = gradienty wag w kroku 0
    .short = gradienty, krok 0
label-staircase-from-delta = gradienty wag w kroku 0: ∂L/∂w = średnia δ · a
    .short = ∂L/∂w = średnia δ · a, krok 0
label-staircase-of-delta = wielkość δ = ∂L/∂z, log
    .short = wielkość δ, log
label-sizes-of-delta = wielkość δ = ∂L/∂z
    .short = wielkość δ
label-factors-back = wagi × nachylenia
label-size-over-points = wielkość: średnia kwadratowa ze wszystkich punktów
label-z-of-unit = z neuronu { $unit } warstwy { $layer }
    .short = z neuronu { $unit }, warstwa { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } neuron, { $points } pkt
        [few] z: { $digits } neurony, { $points } pkt
       *[many] z: { $digits } neuronów, { $points } pkt
    }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z { $digits } neuronu warstwy { $layer }
        [few] z { $digits } neuronów warstwy { $layer }
       *[many] z { $digits } neuronów warstwy { $layer }
    }
label-steepest-slope = maks. nachylenie
    .short = największe
label-median-slope = mediana nachyleń
    .short = mediana
label-at-z = dla z
    .short = z
label-some-points = cienkie: { $lines } z { $points } punktów, gruba: największe ze wszystkich
    .short = cienkie: { $lines } z { $points }, gruba: największe
label-highest-point = punkt o największym z
label-answer-of-all = { $p } = { $value } dla każdego punktu
    .short = { $p } = { $value } dla wszystkich
label-answers = { $p } od { $low } do { $high }
    .short = { $p } { $low } do { $high }
label-w-after-step = { $w } po kroku
label-largest-of-all = największe z ze wszystkich punktów
    .short = największe z
label-no-way-back = nachylenie { $zero }, gradient { $zero }: bez powrotu
label-slope-is = nachylenie { $slope }
label-at-step = krok { $step }
label-of-starts =
    { COUNT($starts) ->
        [one] z { $starts } startu
        [few] z { $starts } startów
       *[many] z { $starts } startów
    }
    .short = z { $starts }
label-ticked-start = haczyk: poprawnie co najmniej { $share } punktów, i tak zostaje
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = utknęło inaczej
label-start-dead = martwe neurony
label-start-saturated = nasycone neurony
label-start-vanishing = zanikający gradient
label-start-moving = wciąż się zmienia
label-start-rose = strata wzrosła
label-start-noise = został sam szum
label-loss-and-steps = strata { $losses }; kroki { $steps } (log)
    .short = strata { $losses }; { $steps } (log)
label-bars = słupki: warstwa 1 (góra) do { $layers }, { $scale }
    .short = słupki: u góry warstwa 1, { $scale }
label-below-scale = <: poniżej { $lowest }

label-mean-loss-heading = średnia strata
label-of-all-points =
    { $count ->
        [one] { $digits } punktu
        [few] wszystkich { $digits } punktów
       *[many] wszystkich { $digits } punktów
    }
    .short = wszystkich { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] jedyny
        [few] średnia wszystkich { $digits }
       *[many] średnia wszystkich { $digits }
    }
label-mean-of-batch = średnie po { $digits }

label-way = droga przez parametry
label-new-direction = nowy kierunek
label-lower-until = mniejsza tylko do { $distance }
    .short = mniejsza do { $distance }
label-at-the-start = na początku
label-enlarged = powiększenie: część w ramce poniżej
    .short = powiększenie ramki
label-first-step = pierwszy krok
label-second-step = drugi krok
label-third-step = trzeci krok
label-gradient-length = gradient
label-length = długość
label-loss-came = wyszło
label-gap = różnica
label-training-path = droga uczenia do końca, tempo { $rate }
    .short = droga uczenia
label-gradient-uphill = gradient, pod górę
    .short = gradient
label-step-downhill = −gradient, w dół
    .short = −gradient
label-network-here = sieć

label-size-of-delta = wielkość δ, log
label-path = najsilniejsza ścieżka: waga × nachylenie
label-product = iloczyn
label-weights = wagi
label-slopes = nachylenia
label-in-all = razem
label-change-of-weights = zmiana wag w jednym kroku, tempo { $rate }

label-nudging = zaburzanie
label-backpropagation = propagacja wsteczna
    .short = prop. wsteczna
label-passes = przejścia w przód
label-one-pass = 1 w przód
label-one-pass-each = 1 w przód, 1 wstecz
label-multiplications = mnożenia
label-multiplications-log = mnożenia, log
label-parameters-log = parametry, log
label-times-as-many = razy tyle
label-counted = liczone: mnożenia dla jednej próbki, bez funkcji aktywacji; każdy parametr zaburzony w górę i w dół
    .short = liczone: mnożenia dla jednej próbki

label-factor-range = czynnik, od { $low } do { $high }
label-more-parameters =
    { $count ->
        [one] i jeszcze { $digits } parametr
        [few] i jeszcze { $digits } parametry
       *[many] i jeszcze { $digits } parametrów
    }
label-gradient-log = gradient, log
    .short = gradient
label-loss-of-this-sample = strata tej próbki
label-loss-of-sample = strata próbki
label-mean-loss =
    { $count ->
        [one] średnia strata { $digits } punktu
        [few] średnia strata { $digits } punktów
       *[many] średnia strata { $digits } punktów
    }
label-slope = nachylenie
label-its-slope = jej nachylenie: gradient
    .short = nachylenie: gradient
label-right-of-points = poprawnie z { $digits } pkt
    .short = poprawnie

card-linear = liniowo
card-shift = przesuń
card-bend = wygnij
card-decide = decyduj
card-right = poprawnie
card-turns-and-stretches = $W$ obraca i rozciąga płaszczyznę
    .short = $W$ obraca i rozciąga
card-moves-all-alike = $b$ przesuwa każdy punkt o tyle samo
    .short = $b$ przesuwa każdy punkt
card-acts-alone = $f$ działa na każdą współrzędną osobno
    .short = $f$ działa na każdą osobno
card-one-activation = $f$ to { $activation }
card-two-activations = $f$ to { $first } lub { $second }
card-many-activations = $f$ zależy od warstwy
card-onto-line = $W$ przeprowadza płaszczyznę na prostą
card-into-plane = $W$ układa prostą na płaszczyźnie
card-stretches-line = $W$ rozciąga prostą
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (powyżej 0: bez odbicia)
       *[about] $det W approx$ { $determinant } (powyżej 0: bez odbicia)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (poniżej 0: odbicie)
       *[about] $det W approx$ { $determinant } (poniżej 0: odbicie)
    }
card-flattens =
    { $onto ->
        [point] $det W$ to zero: spłaszcza płaszczyznę do punktu
       *[line] $det W$ to zero: spłaszcza płaszczyznę do prostej
    }
card-class-1-where = { $one }, gdzie { $condition }, inaczej { $other }
card-equal-scores = na granicy oba wyniki są równe
    .short = tam oba wyniki są równe
card-class-of-greatest = klasa, której wynik w { $scores } jest największy
card-equal-greatest = na granicy dwa największe wyniki są równe
    .short = tam dwa największe są równe
card-score-zero = na granicy wynik to zero
    .short = tam wynik to zero
card-share-of-points = { $share } punktów


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Transkrypcja. Film ma lektora i trwa { $duration }.
       *[silent] Transkrypcja. Film jest bez dźwięku i trwa { $duration }.
    }
transcript-opening = Wstęp
transcript-play-from = Odtwórz od { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · z lektorem i napisami · każda liczba obliczona
       *[silent] { $duration } · bez dźwięku, z napisami · każda liczba obliczona
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transkrypcja filmu z lektorem, { $duration }.
       *[silent] Transkrypcja filmu bez dźwięku, { $duration }.
    }
page-transcript-of = Transkrypcja: { $title }
page-watch = Obejrzyj film
page-transcript = Transkrypcja
page-said-and-shown = Co słychać i widać
page-chapters = Rozdziały
page-captions = Napisy
page-download = Pobierz film
page-not-recorded = Postęp nie jest tu zapisywany.
page-film-on-its-own = Sam film: { $links }
page-theme =
    { $theme ->
        [light] jasny
       *[dark] ciemny
    }
page-picture = Obraz
page-film = Film
page-speed = Szybkość
page-pause = Pauza
page-pause-never = nigdy
page-pause-chapters = po rozdziale
page-pause-lines = po każdym napisie
page-follow = Transkrypcja podąża
page-zoom = Powiększenie
page-present = Prezentuj
page-keys = Klawisze
page-play-keys = <kbd>spacja</kbd> odtwarzanie i pauza, <kbd>←</kbd> <kbd>→</kbd> wstecz i dalej<span class="fills">, <kbd>f</kbd> pełny ekran</span>.
page-present-keys = <b>Prezentuj</b> <span class="fills">wypełnia ekran i </span>zatrzymuje po każdym rozdziale: <kbd>spacja</kbd> i strzałki prowadzą od przystanku do przystanku.
page-files = Pliki
page-made-with =
    Wykonano w nnviz { $version }: film pokazuje liczby z pliku <a href="trace.json">trace.json</a>, obliczone z
    pliku <a href="{ $config }">{ $config }</a>.
page-languages = Języki
page-films = Filmy
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, jasny ({ $format })
       *[dark] Film, ciemny ({ $format })
    }
page-file-captions = Napisy ({ $format })
page-file-chapters = Rozdziały ({ $format })
page-file-transcript = Transkrypcja (tekst do czytania na głos)
page-file-config = Konfiguracja
page-file-numbers = Wszystkie liczby
page-file-slides = Slajdy (dla manim-slides)
page-file-scorm = Pakiet SCORM 1.2
page-description =
    { $sound ->
        [narrated] Film z lektorem o sieci { $shape }, z jej prawdziwymi liczbami: { $headings }.
       *[silent] Film bez dźwięku o sieci { $shape }, z jej prawdziwymi liczbami: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Jak osadzić ten film
embed-lies-at = Przyjmujemy, że folder tego pliku znajduje się pod adresem <{ $address }>.
embed-put = Folder tego pliku należy umieścić na serwerze WWW, a `{ $stand_in }` zastąpić jego adresem, bez końcowego ukośnika.
embed-wishes = Adres ramki przyjmuje parametry: `embed.html?theme=light` i `?theme=dark` zachowują jeden motyw niezależnie od ustawień systemu, na przykład na stronie kursu, która zawsze jest biała; `?bare` to sam film, 16:9, z klawiszami; `?bare&theme=dark` to jedno i drugie; `#t=12` zaczyna od tej sekundy.
embed-moodle = W polu tekstowym lub zasobie *Strona* należy otworzyć widok HTML (`</>`) i wkleić:
embed-moodle-package = Aby zapisywać ukończenie i ocenę, należy dodać aktywność *Pakiet SCORM* i przesłać `{ $package }`. Oceną jest obejrzana część, a 100 po ukończeniu, przy 90%; ustawienie domyślne Moodle, najwyższa ocena 100, jest właściwe.
embed-moodle-no-package = Aby zapisywać ukończenie i ocenę, należy opublikować film z `--scorm`; powstaje wtedy pakiet SCORM 1.2.
embed-moodle-students = To, co piszą studenci, na przykład wpis na forum, jest filtrowane: ramki znikają bez ostrzeżenia, a wideo traci wybór motywu. Można tam wkleić link:
embed-moodle-upload = Gdzie ramki są niedozwolone: należy przesłać `video.mp4` przyciskiem multimediów w edytorze, a w tym samym oknie plik `.vtt` w *Subtitles and captions*.
embed-canvas = W edytorze treści należy wybrać *View > HTML editor* i wkleić:
embed-canvas-upload = Można też przesłać `video.mp4` (do 500 MB) w *Media* i dodać `{ $captions }.srt` jako napisy (poniżej 295 kB).
embed-open-edx = W Studio należy dodać komponent *Text*, wybrać *Edit HTML* i wkleić:
embed-open-edx-upload = Można też dodać komponent *Video* z adresem `video.mp4` i przesłać `{ $captions }.srt` jako transkrypcję.
embed-quarto = Tamtejsze skróty do wideo pomijają napisy; blok surowego HTML je zachowuje. W Quarto:
embed-sphinx = W Sphinx należy użyć `.. raw:: html`, z elementem wciętym poniżej; w MyST, Jupyter Book i MkDocs (także z Material) wkleić element do Markdown bez zmian, z pustym wierszem przed nim i po nim.
embed-builders-scripts = Te strony zachowują skrypty. Z tym skryptem, raz na stronę, w takim samym bloku, każda ramka ma wysokość swojej zawartości:
embed-reveal = Slajd z samym filmem, który ma kształt filmu i nie jest przycięty:
embed-reveal-keys = Kliknięcie w ramkę oddaje jej klawiaturę: spacja odtwarza i zatrzymuje tam film. Kliknięcie obok niej zwraca klawisze slajdom.
embed-other-heading = Każda inna strona
embed-other-script = O wysokości zawartości, gdy strona może mieć skrypt:
embed-other-moment = Każda chwila filmu ma własny adres, na przykład `{ $address }/index.html#t=12`.
embed-other-video = Samo wideo z napisami, gdy strona i film leżą na tym samym serwerze:
embed-other-policy = Strona, której zasady zabraniają stylów i skryptów wewnątrz stron, wymaga pakietu z `nnviz publish --split`.
embed-slides-heading = Slajdy
embed-slides = Plik `video.mp4` można wstawić do slajdu albo otworzyć `index.html` w przeglądarce i nacisnąć *Prezentuj*. Spacja i strzałki prowadzą wtedy od rozdziału do rozdziału. Rozdziały zaczynają się w:
embed-slides-command = W tym folderze `manim-slides present { $name }` pokazuje części filmu jako slajdy.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · eksplorator nnviz
explorer-skip = Przejdź do suwaków
explorer-tools = Strona
explorer-preset = Stan
explorer-choose = wybierz…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Cofnij
explorer-undo-key = Cofnij (Ctrl+Z)
explorer-redo = Ponów
explorer-redo-key = Ponów (Ctrl+Y)
explorer-reset = Resetuj
explorer-reset-done = Wszystko jest jak w konfiguracji; „Cofnij” przywraca zmiany.
explorer-copy-link = Kopiuj link
explorer-link-copied = Skopiowano link do tego widoku.
explorer-link-not-copied = Nie udało się skopiować linku do tego widoku: przeglądarka tu na to nie pozwala.
explorer-no-link = Ta strona nie ma linku: wewnątrz innej strony nie ma własnego adresu. Otwórz ją w osobnej karcie.
explorer-make-film = Zrób film…
explorer-save-picture = Zapisz obraz
explorer-picture-saved = Zapisano obraz.
explorer-picture-not-saved = Nie udało się zapisać obrazu: { $fault }.
explorer-diagram-not-drawn = nie udało się narysować schematu
explorer-light = Jasny
explorer-dark = Ciemny
explorer-tour = Przewodnik
explorer-offer-name = Powitanie
explorer-offer = <strong>Pierwszy raz tutaj?</strong> Przeciągnij świecący suwak i zobacz, jak zmienia się każda liczba. Albo uruchom przewodnik: pięć kroków.
explorer-offer-yes = Uruchom przewodnik
explorer-offer-no = Nie, dziękuję
explorer-needs-script = Ta strona oblicza w JavaScripcie; prosimy go włączyć.

explorer-own-point = własny punkt
explorer-undefined = nieokreślone
explorer-said = { $parameter } { $value }, strata { $loss }, prawdopodobieństwo { $said }, dokładność { $accuracy }
explorer-said-number = { $parameter } { $value }, strata { $loss }, wyjście { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, strata { $loss }, wyjście { $said }, dokładność { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Link nie został użyty: { $fault }. Widać stan z konfiguracji.
explorer-that-link-not-used = Ten link nie został użyty: { $fault }.
explorer-link-shape = link jest dla sieci o innym kształcie
explorer-link-weight = waga w linku nie jest liczbą do { $most }
explorer-link-activations = link ma inną liczbę aktywacji
explorer-link-activation = link podaje nieznaną aktywację
explorer-link-dataset = link podaje nieznany zbiór danych
explorer-link-sample = link podaje próbkę, której nie ma w zbiorze danych
explorer-link-point = link ma własny punkt, który nie pasuje do sieci
explorer-link-parameter = link podaje parametr, którego sieć nie ma
explorer-link-optimizer = link podaje nieznany optymalizator
explorer-link-schedule = link podaje nieprawidłowy harmonogram tempa uczenia
explorer-link-gradient = link żąda gradientu czegoś nieznanego


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Puste pole nie zawiera liczby
explorer-fault-two-ways = „{ $typed }” można odczytać na dwa sposoby; wpisz { $readings }
explorer-either-reading = { $first } lub { $second }
explorer-fault-no-number = „{ $typed }” nie jest liczbą
explorer-fault-beyond = „{ $typed }” wykracza poza { $most }
explorer-fault-near-zero = „{ $typed }” jest bliżej zera, niż mogą być liczby na tej stronie
explorer-fault-not-used = „{ $typed }” nie zostało użyte: { $rule }
explorer-rule-points = zbiór danych ma od 1 do { $most } punktów
explorer-rule-noise = szum jest od 0 do { $most }
explorer-rule-seed = ziarno to liczba całkowita do { $most }
explorer-rule-sample = próbki są od 0 do { $last }
explorer-rule-rate = tempo uczenia jest większe od zera
explorer-rule-decay = zanik wag jest od 0 do { $most }
explorer-rule-steps = liczba kroków jest od 1 do { $most }
explorer-rule-factor = czynnik leży między 0 a 1
explorer-rule-batch = minigrupa to „{ $full }” lub liczba punktów

explorer-keeps-parameter = { $parameter } zachowuje wartość { $value }
explorer-keeps-coordinate = współrzędna x{ $input } zachowuje wartość { $value }
explorer-keeps-number = y zachowuje wartość { $value }
explorer-keeps-points = zbiór danych zachowuje swoje punkty, { $value }
explorer-keeps-seed = ziarno zachowuje wartość { $value }
explorer-keeps-sample = próbka pozostaje { $value }
explorer-keeps-rate = tempo uczenia zachowuje wartość { $value }
explorer-keeps-value = pole zachowuje wartość { $value }
explorer-keeps-batch = minigrupa zachowuje wartość { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parametry
explorer-parameters-hint = Przeciągnij wagę: zmieni się cała strona.
explorer-gradient-of = <span class="gradient">Różowy</span> jest gradient, liczony dla:
explorer-of-sample = tej próbki
explorer-of-batch = minigrupy
explorer-of-all = wszystkich punktów

explorer-sample = Próbka
explorer-sample-box = Próbka, numer
explorer-own = własna
explorer-your-point = własny punkt
explorer-sample-text = { $mark } klasa { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Ustaw własny punkt
explorer-own-end = Wróć do danych
explorer-own-class = Klasa własnego punktu
explorer-own-number = Liczba własnego punktu, y
explorer-own-box = Własny punkt, x{ $input }

explorer-layer = Warstwa { $layer }
explorer-output-layer = Warstwa wyjściowa
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parametr
        [few] { $layer } · { $digits } parametry
       *[many] { $layer } · { $digits } parametrów
    }
explorer-activation = aktywacja
explorer-activation-of-layer = Aktywacja warstwy { $layer }
explorer-weight = waga od { $from } do { $to }, warstwa { $layer }
explorer-bias = obciążenie neuronu { $of }, warstwa { $layer }
explorer-number-box = { $what }, liczba

explorer-data = Dane
explorer-points = Punkty
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor, rogi
explorer-points-moons = księżyce
explorer-points-circles = okręgi
explorer-points-spirals = spirale
explorer-points-line = prosta
explorer-points-sine = sinus
explorer-points-saddle = siodło
explorer-how-many = Ile
explorer-noise = Szum
explorer-seed = Ziarno


## The explorer's network and what comes out of it

explorer-network = Sieć
explorer-edges-show = Połączenia pokazują
explorer-edges-weights = wagi
explorer-edges-gradients = gradienty { $symbol }
explorer-edges-messages = komunikaty { $symbol }
explorer-edges-legend = Grubość linii: |w| do { $limit } (kreski: więcej); gradienty dekadami od { $lowest } do { $highest }. Kreskowane: ujemne.
explorer-diagram = Schemat sieci; jego liczby są też w tabelach
explorer-goes-on = Sieć ciągnie się dalej w prawo: przesuń lub przewiń.
explorer-hidden = ukryta
explorer-dead = martwy { $share }
explorer-sparse = rzadki { $share }
explorer-flat = płaski { $share }

explorer-outcome = Rezultat
explorer-readout-loss = strata <span class="long">próbki</span>
explorer-readout-probability = p <span class="long">jej klasy</span>
explorer-readout-output = wyjście <span class="long">jej klasy</span>
explorer-readout-one-output = wyjście
explorer-readout-mean = strata wszystkich <span class="long">punktów</span>
explorer-readout-accuracy = dokładność

explorer-check-below = gradienty zgodne, różnica poniżej { $bound }
explorer-check-match = gradienty zgodne, największa różnica { $worst }
explorer-check-differ = gradienty NIEZGODNE, największa różnica { $worst }
explorer-check-how = Każdy gradient próbki porównany z różnicami centralnymi; najgorszy to { $parameter }. Do { $most } światło jest zielone.
explorer-check-skipped =
    { $count ->
        [one] { $digits } na załamaniu nie jest sprawdzany.
        [few] { $digits } na załamaniu nie są sprawdzane.
       *[many] { $digits } na załamaniu nie jest sprawdzanych.
    }

explorer-sound = Żaden neuron nie jest martwy ani nasycony.
explorer-no-gradient = Gradient każdej wagi to dokładnie 0.
explorer-equal-units = { $units } są równe i takie pozostają.
explorer-dead-units = Martwe, płaskie dla każdego punktu: { $units }.
explorer-sparse-units = Rzadko aktywne, z udziałem punktów na zerze: { $units }.
explorer-saturated-units = Nasycone, z udziałem punktów: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = jeszcze { $digits }
explorer-vanishes = Gradient zanika: { $last } w ostatniej warstwie, { $first } w warstwie 1.


## The explorer's planes

explorer-planes = Co każda warstwa robi z płaszczyzną
explorer-planes-hint = Punkty i siatka, warstwa po warstwie.
explorer-planes-too-wide = Płaszczyzny pokazują warstwy o jednym lub dwóch neuronach, a ta sieć ma szersze.
explorer-planes-need-two-inputs = Płaszczyzny wymagają dwóch wejść, a liczba wejść tej sieci to { $inputs }.
explorer-plane-picture = Punkty i siatka w { $name }
explorer-decides-nothing = Na ostatniej płaszczyźnie nic nie decyduje: klasy są wszędzie równe.
explorer-decides-no-line = Na ostatniej płaszczyźnie nie decyduje żadna prosta: wszędzie prowadzi klasa { $label }.
explorer-decides-line = Na ostatniej płaszczyźnie decyduje jedna prosta.
explorer-decides-line-one-side = Na ostatniej płaszczyźnie decyduje jedna prosta; wszystkie punkty leżą po stronie klasy { $label }.
explorer-decides-lines = Na ostatniej płaszczyźnie klasy dzielą proste.
explorer-decides-lines-one-side = Na ostatniej płaszczyźnie klasy dzielą proste; wszystkie punkty leżą po stronie klasy { $label }.

explorer-decision = Decyzja
explorer-decision-name = decyzja
explorer-decision-hint = Kliknij punkt, aby go śledzić, albo puste miejsce, aby ustawić własny.
explorer-decision-picture = Punkty i klasa, którą sieć przypisuje każdemu miejscu
explorer-surer = Im głębszy kolor, tym pewniejsza sieć.
explorer-surer-line = { explorer-surer } Na linii klasy są równe.
explorer-surer-no-line = { explorer-surer } Bez linii: wszędzie prowadzi jedna klasa.

explorer-fit = Dopasowanie
explorer-fit-name = dopasowanie
explorer-fit-hint = Kliknij punkt, aby go śledzić, albo puste miejsce, aby ustawić własny.
explorer-fit-picture = Punkty z ich liczbami i liczba, którą sieć podaje dla każdego wejścia
explorer-key-points = y punktów
explorer-key-said = wyjście a
explorer-key-missed = a − y
explorer-heights = Linia co { $step }, poniżej zera kreskowana; punkty w kolorach własnego y.

explorer-slope = Strata jako funkcja { $parameter }
explorer-slope-of-sample = Dla { $value } strata próbki to { $loss }, a nachylenie stycznej { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Dla { $value } strata minigrupy ({ $digits } punkt) to { $loss }, a nachylenie stycznej { $slope }.
        [few] Dla { $value } strata minigrupy ({ $digits } punkty) to { $loss }, a nachylenie stycznej { $slope }.
       *[many] Dla { $value } strata minigrupy ({ $digits } punktów) to { $loss }, a nachylenie stycznej { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Dla { $value } strata { $digits } punktu to { $loss }, a nachylenie stycznej { $slope }.
        [few] Dla { $value } strata wszystkich { $digits } punktów to { $loss }, a nachylenie stycznej { $slope }.
       *[many] Dla { $value } strata wszystkich { $digits } punktów to { $loss }, a nachylenie stycznej { $slope }.
    }


## The explorer's training

explorer-training = Uczenie
explorer-rewind = Na początek
explorer-step = Krok
explorer-run = Uruchom
explorer-pause = Pauza
explorer-speed = Szybkość
explorer-steps-a-frame = { $digits } na klatkę
explorer-optimizer = Optymalizator
explorer-learning-rate = Tempo uczenia
explorer-batch = Minigrupa
explorer-decay = Zanik wag
explorer-schedule = Tempo
explorer-rate-stays = stałe
explorer-rate-steps = maleje skokowo
explorer-rate-cosine = maleje wg cosinusa
explorer-schedule-every = Kroki między
explorer-schedule-over = Kroki razem
explorer-schedule-factor = Czynnik
explorer-rate-now = następne tempo { $rate }
explorer-rate-spent = Tempo spadło do 0 w kroku { $step }: uczenie się skończyło.
explorer-batch-how = full albo liczba punktów na krok
explorer-moment = Krok
explorer-step-of = { $step } z { $last }

explorer-step-uses-all =
    { $count ->
        [one] „Krok” bierze średni gradient { $digits } punktu:
        [few] „Krok” bierze średni gradient wszystkich { $digits } punktów:
       *[many] „Krok” bierze średni gradient wszystkich { $digits } punktów:
    }
explorer-step-uses-batch =
    { $count ->
        [one] „Krok” bierze średni gradient następnej minigrupy, do { $batch } z { $digits } punktu:
        [few] „Krok” bierze średni gradient następnej minigrupy, do { $batch } z { $digits } punktów:
       *[many] „Krok” bierze średni gradient następnej minigrupy, do { $batch } z { $digits } punktów:
    }
explorer-adam-mean = średnia
explorer-adam-root = pierwiastek śr. kwadratów
explorer-mean-of = średnia z { $product }

explorer-course-loss = Strata wszystkich punktów
explorer-course-loss-logarithmic = Strata wszystkich punktów, skala logarytmiczna
explorer-course-loss-picture = Strata wszystkich punktów w kolejnych krokach uczenia
explorer-course-accuracy = Dokładność
explorer-course-accuracy-picture = Dokładność w kolejnych krokach uczenia
explorer-course-explained-picture = R² w kolejnych krokach uczenia
explorer-diverged = rozbieżne
explorer-diverged-loss = Uczenie stało się rozbieżne w kroku { $step }: strata nie jest już skończoną liczbą.
explorer-diverged-parameter = Uczenie stało się rozbieżne w kroku { $step }: { $parameter } wykracza poza { $most }.
explorer-full-book = Limit kroków na tej stronie to { $steps }; dłuższe uczenie pokaże film.
explorer-solved-from-the-start = Rozwiązane od startu: { $share }.
explorer-solved = Rozwiązane: { $share }, od kroku { $step } co najmniej { $solved }.
explorer-worse = Teraz { $share }: strata wzrosła z { $first } do { $last }.
explorer-learning = Jeszcze nie: { $share }, a strata wciąż maleje.
explorer-explained = R² { $share }
explorer-rests = { $share }, a strata prawie już nie maleje.
explorer-stuck = Nierozwiązane: { $share }, a strata prawie już nie maleje.
explorer-moving =
    { $what ->
        [share] Nierozwiązane: wciąż waha się między { $low } a { $high }.
        [explained] R² wciąż waha się między { $low } a { $high }.
       *[loss] Nierozwiązane: { $share }, ale strata wciąż waha się między { $low } a { $high }.
    }


## The explorer's tables

explorer-numbers = Wszystkie liczby próbki
explorer-numbers-hint = Od wyjścia z powrotem do wejścia. Klawisze strzałek przechodzą po liczbach; każda ma swoje równanie.
explorer-output-layer-of = Warstwa wyjściowa: { $output }
explorer-input = Wejście
explorer-inputs = Wejścia
explorer-neurons = Neurony
explorer-edges = Połączenia
explorer-flat-for = płaski dla
explorer-flat-for-how = udział wszystkich punktów z |f′(z)| poniżej { $slope }
explorer-one-step = { $output } i strata to jeden krok: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Zrób z tego film
explorer-film-hint = Ta konfiguracja zawiera parametry jako klatki kluczowe. Zbierz kilka stanów, aby film przechodził między nimi.
explorer-collect = Dodaj ten stan
explorer-forget = Usuń wszystkie
explorer-only-this-state = tylko widoczny stan
explorer-collected = zebrane: { $digits }
explorer-state-collected = Dodano stan { $number }; zmień parametry i dodaj następny.
explorer-config = Konfiguracja
explorer-config-written = Zapisane przez eksplorator nnviz.
explorer-keyframe = stan { $number }
explorer-download = Pobierz konfigurację
explorer-copy-config = Kopiuj konfigurację
explorer-config-copied = Skopiowano konfigurację.
explorer-config-not-copied = Nie udało się skopiować konfiguracji: przeglądarka tu na to nie pozwala.
explorer-copy-command = Kopiuj polecenie
explorer-command-copied = Skopiowano polecenie.
explorer-command-not-copied = Nie udało się skopiować polecenia: przeglądarka tu na to nie pozwala.
explorer-close = Zamknij


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } z { $steps }: { $name }
explorer-tour-parameters = Każdy parametr
explorer-tour-parameters-words = Każda waga i każde obciążenie ma suwak i pole. Przeciągnij suwak: wszystkie liczby i obrazy zmienią się od razu.
explorer-tour-forward = W przód
explorer-tour-forward-words = Złoty biegnie w przód: każdy neuron sumuje swoje wejścia do z i wygina sumę w a. Wskaż liczbę, aby zobaczyć jej równanie.
explorer-tour-decision = Decyzja
explorer-tour-decision-words = Kolory pokazują, którą klasę sieć przypisuje każdemu miejscu. Kliknij punkt albo puste miejsce, aby wysłać je przez sieć.
explorer-tour-fit-words = Obraz pokazuje, co sieć podaje dla każdego wejścia, oraz punkty z ich liczbami. Kliknij punkt albo puste miejsce, aby wysłać je przez sieć.
explorer-tour-gradient = Gradient
explorer-tour-gradient-words = Różowa styczna to gradient: jak szybko strata zmienia się wraz z ostatnio zmienianym parametrem.
explorer-tour-training = Uczenie
explorer-tour-training-words = „Krok” przesuwa każdy parametr nieco przeciw jego gradientowi. Naciśnij „Uruchom”, zobacz, jak strata maleje, a potem „Na początek”.
explorer-tour-back = Wstecz
explorer-tour-next = Dalej
explorer-tour-done = Gotowe
