### nnviz's films and pages in Czech.
###
### Terms:
### weight = váha; bias = bias (today's lectures; Šíma, Neruda, „Teoretické otázky neuronových sítí“, Matfyzpress 1996: práh, with the opposite sign)
### neuron, unit = neuron; layer = vrstva; hidden layer = skrytá vrstva (Šíma, Neruda); edge = hrana
### input = vstup; output = výstup; forward propagation = dopředné šíření; pass forward = dopředný průchod
### activation function = aktivační funkce; activation (its value) = aktivace (Wikipedie, „Aktivační funkce“)
### loss = ztráta, ztrátová funkce (older books: chyba, chybová funkce); cross-entropy = křížová entropie; squared error = kvadratická chyba
### gradient = gradient; slope = sklon (of a tangent also: směrnice); derivative = derivace; chain rule = řetízkové pravidlo (Wikipedie, „Řetízkové pravidlo“)
### backpropagation = zpětné šíření (in full: zpětné šíření chyby, Wikipedie, „Zpětné šíření chyby“; also: backpropagation, zpětná propagace)
### learning rate = rychlost učení, short rychlost (Šíma, Neruda; also: míra učení, učicí konstanta)
### step = krok; training = trénování, one of several trainings = trénink (older books: učení); epoch = epocha; update = aktualizace
### gradient descent = gradientní sestup (Wikipedie, „Gradientní sestup“); optimizer = optimalizátor
### sample = vzorek; point = bod; dataset = datová sada; target = cílová hodnota, short cíl
### class = třída; score = skóre; probability = pravděpodobnost; accuracy = přesnost (common; also: správnost)
### saturated = saturovaný (also: nasycený); dead unit = mrtvý neuron; sparse unit = řídce aktivní neuron; vanishing gradient = mizející gradient
### plane = rovina; grid = mřížka; straight line = přímka; decision boundary = rozhodovací hranice; bend = ohyb; determinant = determinant
### mini-batch = minidávka (batch = dávka); momentum = momentum (also: setrvačnost); velocity = rychlost pohybu (to tell it from rychlost učení)
### weight decay = útlum vah (no settled term; also: weight decay, L2 regularizace); learning rate schedule = plán rychlosti učení
### to nudge a parameter = vychýlit parametr, nudging = vychylování (finite differences: konečné diference)
### gradient check = kontrola gradientu; variance = rozptyl, variance explained, R² = vysvětlený rozptyl, koeficient determinace (Wikipedie, „Koeficient determinace“)
### fit = proložení; least squares = metoda nejmenších čtverců; linearly separable = lineárně oddělitelný
### keyframe = klíčový snímek; checkpoint = checkpoint; seed = semínko (of a random generator; also: násada); slider = posuvník; transcript = přepis; captions = titulky


## Small words

spelled-count =
    { $count ->
        [3] tři
        [4] čtyři
        [5] pět
        [6] šest
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } a { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } aktivace
        [few] { $digits } aktivace
       *[other] { $digits } aktivací
    }
remark-points =
    { $count ->
        [one] { $digits } bod
        [few] { $digits } body
       *[other] { $digits } bodů
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } checkpoint
        [few] { $digits } checkpointy
       *[other] { $digits } checkpointů
    }
remark-steps-unknown = kroky neznámé
remark-keyframes =
    { $count ->
        [one] { $digits } snímek
        [few] { $digits } snímky
       *[other] { $digits } snímků
    }
remark-optimizer = { $name }, rychlost { $rate }
remark-gradient-descent = gradientní sestup
    .short = GD
remark-batch = dávka { $size }
remark-schedule =
    { $schedule ->
        [cosine] rychlost podle kosinu
       *[steps] rychlost po skocích
    }
remark-decay = útlum { $decay }
remark-seed = semínko { $seed }
remark-samples = vzorky { $first } až { $last }
remark-sample-of-class = { $sample }, třída { $label }
remark-rows-are-neurons = neurony v řádcích
remark-columns-are-neurons = neurony ve sloupcích
sample-own = vlastní vzorek
sample-of-index = vzorek { $index }
moment-step = krok { $step }
moment-of-unit =
    { $unit ->
        [epoch] epocha { $step }
        [checkpoint] checkpoint { $step }
        [round] kolo { $step }
        [update] aktualizace { $step }
       *[step] krok { $step }
    }

convention-rows = Váhy jsou ze souborů: každý řádek uložené matice patří jednomu neuronu.
convention-columns = Váhy jsou ze souborů: každý sloupec uložené matice patří jednomu neuronu.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identita
activation-sigmoid = sigmoida
activation-gelu-tanh = GELU (s tanh)


## What an activation does to every point of a plane

bending-tanh = tanh stlačí každou osu do (−1; 1)
bending-sigmoid = sigmoida stlačí každou osu do (0; 1)
bending-relu = ReLU vynuluje vše, co je pod nulou
bending-leaky-relu = leaky ReLU násobí vše pod nulou číslem { $leak }
bending-elu = ELU stlačí vše pod nulou do (−1; 0)
bending-gelu = GELU vše hluboko pod nulou téměř vynuluje
bending-gelu-tanh = GELU (s tanh) je hluboko pod nulou téměř nula
bending-silu = SiLU vše hluboko pod nulou téměř vynuluje
bending-softplus = softplus dá jen kladná čísla a ta nejnižší zvedne nejvíc
bending-identity = identita nic neohýbá
bending-other = { $activation } působí na každou osu


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = problém XOR
task-moons = problém měsíců
task-circles = problém kružnic
task-spirals = problém spirál
task-digits = problém číslic
task-own = daný problém
verdict-solves-from-the-start =
    { $all ->
        [yes] { $task } vyřešen od začátku: { $share }
       *[no] { $task } téměř vyřešen od začátku: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] { $task } vyřešen: { $share } trénovacích bodů správně, od kroku { $step } aspoň { $solved }
               *[short] { $task } vyřešen: { $share } správně, od kroku { $step } aspoň { $solved }
            }
       *[no]
            { $points ->
                [named] { $task } téměř vyřešen: { $share } trénovacích bodů správně, od kroku { $step } aspoň { $solved }
               *[short] { $task } téměř vyřešen: { $share } správně, od kroku { $step } aspoň { $solved }
            }
    }
verdict-unsolved = do kroku { $step } nevyřešeno: { $share }
verdict-unsolved-with = do kroku { $step } nevyřešeno: { $share }; { $seen }
verdict-stuck-because = uvázlo na { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] nevyřešeno: stále se mění mezi { $low } a { $high }; { $seen }
        [explained] nenaučeno: R² se stále mění mezi { $low } a { $high }; { $seen }
       *[loss] nevyřešeno: { $share }, ale ztráta se stále mění mezi { $low } a { $high }; { $seen }
    }
verdict-learning = ještě ne: { $share } v kroku { $step }, ale ztráta stále klesá
verdict-worse = selhalo, { $share }: ztráta vzrostla z { $first } na { $last }
verdict-diverged = divergence v kroku { $step }: čísla už nejsou konečná

fit-verdict-solves-from-the-start = naučeno od začátku: R² { $share }
fit-verdict-solves = naučeno: R² { $share }, od kroku { $step } aspoň { $solved }
fit-verdict-noise-left = naučeno: R² { $share }, ve zbytku není žádný vzor
fit-verdict-unsolved = do kroku { $step } nenaučeno: R² { $share }
fit-verdict-unsolved-with = do kroku { $step } nenaučeno: R² { $share }; { $seen }
fit-verdict-stuck-because = uvázlo na R² { $share }: { $reason }
fit-verdict-learning = ještě ne: R² { $share } v kroku { $step }, ale ztráta stále klesá
fit-verdict-worse = selhalo: ztráta vzrostla z { $first } na { $last }

reason-never-bent = bez ohybu dá jakákoli hloubka jen jednu přímku
reason-never-bent-borders = bez ohybu dá jakákoli hloubka jen rovné hranice
reason-no-gradient = gradient každé váhy je přesně 0
reason-output-biases = mění se už jen biasy výstupu
reason-units =
    { $which ->
        [both] oba neurony
        [all]
            { $count ->
                [one] jediný neuron
                [few] všechny { $digits } neurony
               *[other] všech { $digits } neuronů
            }
       *[some]
            { $count ->
                [one] neuron { $units }
                [few] neurony { $units }
               *[other] neurony { $units }
            }
    }
reason-equal-units =
    { $which ->
        [all]
            { $count ->
                [one] { reason-units } vrstvy { $layer } je stejný a zůstane tak
                [few] { reason-units } vrstvy { $layer } jsou stejné a zůstanou tak
               *[other] { reason-units } vrstvy { $layer } je stejných a zůstane to tak
            }
       *[some] { reason-units } vrstvy { $layer } jsou stejné a zůstanou tak
    }
reason-dead-units =
    { $which ->
        [all]
            { $count ->
                [one] { reason-units } vrstvy { $layer } je mrtvý, se sklonem 0 ve všech bodech
                [few] { reason-units } vrstvy { $layer } jsou mrtvé, se sklonem 0 ve všech bodech
               *[other] { reason-units } vrstvy { $layer } je mrtvých, se sklonem 0 ve všech bodech
            }
       *[some]
            { $count ->
                [one] { reason-units } vrstvy { $layer } je mrtvý, se sklonem 0 ve všech bodech
                [few] { reason-units } vrstvy { $layer } jsou mrtvé, se sklonem 0 ve všech bodech
               *[other] { reason-units } vrstvy { $layer } jsou mrtvé, se sklonem 0 ve všech bodech
            }
    }
reason-sparse-units =
    { $which ->
        [all]
            { $count ->
                [one] { reason-units } vrstvy { $layer } je řídce aktivní, 0 pro { $share } bodů
                [few] { reason-units } vrstvy { $layer } jsou řídce aktivní, 0 pro { $share } bodů
               *[other] { reason-units } vrstvy { $layer } je řídce aktivních, 0 pro { $share } bodů
            }
       *[some]
            { $count ->
                [one] { reason-units } vrstvy { $layer } je řídce aktivní, 0 pro { $share } bodů
                [few] { reason-units } vrstvy { $layer } jsou řídce aktivní, 0 pro { $share } bodů
               *[other] { reason-units } vrstvy { $layer } jsou řídce aktivní, 0 pro { $share } bodů
            }
    }
reason-saturated-units =
    { $which ->
        [all]
            { $count ->
                [one] { reason-units } vrstvy { $layer } je saturovaný pro { $share } bodů
                [few] { reason-units } vrstvy { $layer } jsou saturované pro { $share } bodů
               *[other] { reason-units } vrstvy { $layer } je saturovaných pro { $share } bodů
            }
       *[some]
            { $count ->
                [one] { reason-units } vrstvy { $layer } je saturovaný pro { $share } bodů
                [few] { reason-units } vrstvy { $layer } jsou saturované pro { $share } bodů
               *[other] { reason-units } vrstvy { $layer } jsou saturované pro { $share } bodů
            }
    }
reason-vanishing-gradient = první gradient vah vrstvy 1 je { $first }, poslední vrstvy { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } se rovná { $right }
speech-is-about = { $left } je přibližně { $right }
speech-and-equals = { $left }, a to se rovná { $right }
speech-and-is-about = { $left }, a to je přibližně { $right }
speech-plus = { $left } plus { $right }
speech-minus = { $left } minus { $right }
speech-times = { $left } krát { $right }
speech-negative = minus { $inside }
speech-quantity = závorka { $sum } konec závorky
speech-rest = { $told }, dohromady { $total }
speech-divided-by = { $top }, děleno { $bottom },
speech-divided-by-sum = { $top }, děleno součtem { $bottom },
speech-power = e na { $exponent }
speech-square = { $inside } na druhou
speech-total = součet přes všechny výstupy z { $inside }
speech-logarithm = přirozený logaritmus z { $argument }
speech-derivative = derivace ztráty podle { $by }
speech-slope = sklon funkce { $function } v bodě { $argument }
speech-call = { $function } z { $argument }
speech-call-leaky = { $function } z { $argument }, { $leak }
speech-of-layer = { $symbol } vrstvy { $layer }
speech-delta = delta
speech-loss = ztráta

aloud-is = je
aloud-is-about = je přibližně
aloud-less-than = méně než
aloud-times = krát
aloud-plus = plus
aloud-minus = minus
aloud-divided-by = děleno
aloud-squared = {" "}na druhou
aloud-minus-logarithm = minus přirozený logaritmus
aloud-determinant = determinant W
aloud-delta = delta

aloud-decimal =
    { COUNT($whole) ->
        [0] nula celá { $decimals }
        [1] jedna celá { $decimals }
        [2] dvě celé { $decimals }
        [one] { $whole } celá { $decimals }
        [few] { $whole } celé { $decimals }
       *[other] { $whole } celých { $decimals }
    }
aloud-percent =
    { COUNT($number) ->
        [1] jedno procento
        [2] dvě procenta
        [one] { $number } procento
        [few] { $number } procenta
        [other] { $number } procent
       *[many] { $number } procenta
    }
aloud-power-of-ten = deset na { $exponent }
aloud-times-power = { $number } krát { $power }

neuron-of-layer = neuron { $neuron } vrstvy { $layer }
two-neurons-of-layer = neurony { $first } a { $second } vrstvy { $layer }
neurons-of-layer = neurony { $first } až { $last } vrstvy { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } je { $number }
part-layer = Ve vrstvě { $owner }: { $numbers }.
part-mean = Průměr přes všechny body, vrstva { $owner }: { $numbers }.
part-stage = Co vzniká z gradientů, vrstva { $owner }: { $numbers }.
part-after = Po kroku, vrstva { $owner }: { $numbers }.
part-batch = Minidávka { $owner }: { $numbers }.
part-step = Krok { $owner }: { $numbers }.
part-network = Síť { $owner }: { $numbers }.
part-line = Přímka { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = gradient podle { $what }
number-input = vstup
number-slope = sklon
number-nudge-score = vychýlení z
number-nudge-probability = změna pravděpodobnosti
number-nudge-output = změna výstupu
number-nudge-loss = změna ztráty
number-nudge-ratio = změna ztráty na jednotku z
number-nudge-step = krok vychýlení
number-contribution = příspěvek
number-message = zpráva
number-rest = všechny ostatní
number-probability = pravděpodobnost { $of }
number-probability-of-class = pravděpodobnost { $of } pro třídu { $label }
number-target = cílová hodnota { $of }
number-score = skóre
number-loss = ztráta
number-the-loss = ztráta
number-of-points = počet bodů
number-points = počet bodů
number-accuracy = přesnost na všech bodech
number-mean-loss = průměrná ztráta všech bodů
number-missing-to-all-points = zbývá do všech bodů
number-missing-to-all = zbývá do všech
number-right = správně
number-line-right = správně s přímkou { $line }
number-the-determinant = determinant
number-determinant-of = det { $matrix }
number-line-factor = koeficient přímky
number-line-constant = konstanta přímky
number-z-along-curve = z podél křivky
number-stretch = protažení
number-stretch-of = { $stretch } { $matrix }
number-step = krok
number-still-wrong = stále chybné body
number-gradient-norm = norma gradientu
number-gradient-norm-of-layer = norma gradientu vrstvy { $layer }
number-right-at-end = správně na konci
number-the-solving-step = první krok, který řeší úlohu
number-solving-step = první krok, který řeší úlohu
number-flat-units = ploché neurony
number-largest-z = největší z přes všechny body
number-starts-that-solve = starty, které vedou k řešení
number-factor-to-layer = činitel z vyšší vrstvy
number-factor = činitel
number-best-line-right = správně s nejlepší přímkou
number-share-of-units = podíl takových neuronů
number-share = podíl
number-slope-of-loss = sklon ztráty
number-the-largest-gradient = největší gradient
number-largest-gradient = největší gradient
number-step-of = co vzniká z gradientu podle { $what }
number-share-of-velocity = část rychlosti pohybu, která zůstává
number-velocity-before = předchozí rychlost pohybu
number-new = nové { $name }
number-learning-rate = rychlost učení
number-rate = rychlost
number-loss-after-it = ztráta po něm
number-mean-gradient-of = průměrný gradient podle { $what }
number-batch-mean = průměr minidávky
number-gap = rozdíl
number-times-as-steep = kolikrát strmější
number-gradient-length = délka gradientu
number-step-length = délka kroku
number-lower-until = vzdálenost, do které je ztráta nižší
number-lowest-answer = nejmenší pravděpodobnost třídy 1
number-highest-answer = největší pravděpodobnost třídy 1
number-spread-of-inputs = největší rozdíl v tom, co čte poslední vrstva
number-loss-after = ztráta po kroku
number-gap-to-promise = rozdíl mezi změnou a příslibem
number-promised-change = slíbená změna
number-change = změna
number-the-bound-of-differences = mez všech relativních rozdílů
number-bound-of-differences = mez všech relativních rozdílů
number-passes = dopředné průchody
number-products = počet násobení
number-products-forward = počet násobení při dopředném průchodu
number-products-back = počet násobení při zpětném průchodu
number-parameters = počet parametrů
number-by-nudging = počet násobení při vychylování
number-by-backpropagation = počet násobení při zpětném šíření
number-times = kolikrát víc při vychylování
number-size-of-delta = velikost delty
number-factor-in-all = činitel od výstupu do vrstvy 1
number-path-start = delta na výstupu cesty
number-path-weight = váha cesty
number-path-slope = sklon cesty
number-path-product = součin cesty
number-path-weights = součin vah cesty
number-path-slopes = součin sklonů cesty
number-steepest-slope = největší sklon křivky
number-median-slope = medián sklonů
number-median-z = z při mediánu sklonů
number-largest-slope = největší sklon cesty
number-weights-change = změna vah
number-the-largest-difference = největší relativní rozdíl
number-largest-difference = největší relativní rozdíl


## Title: what the film is about

film-untitled = Neuronová síť, číslo po čísle

title-shape =
    Na vstupu { $inputs ->
        [1] jedno číslo
        [2] dvě čísla
        [one] { $inputs_spelled } číslo
        [few] { $inputs_spelled } čísla
       *[other] { $inputs_spelled } čísel
    }, { $hidden ->
        [0] žádná skrytá vrstva
        [1]
            { $narrow ->
                [yes] jedna skrytá vrstva s jedním neuronem
               *[no] jedna skrytá vrstva
            }
        [2]
            { $narrow ->
                [yes] dvě skryté vrstvy po jednom neuronu
               *[no] dvě skryté vrstvy
            }
        [one]
            { $narrow ->
                [yes] { $hidden_spelled } skrytá vrstva s jedním neuronem
               *[no] { $hidden_spelled } skrytá vrstva
            }
        [few]
            { $narrow ->
                [yes] { $hidden_spelled } skryté vrstvy po jednom neuronu
               *[no] { $hidden_spelled } skryté vrstvy
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } skrytých vrstev po jednom neuronu
               *[no] { $hidden_spelled } skrytých vrstev
            }
    }, na výstupu { $outputs ->
        [1] jedno číslo
        [2] dvě čísla
        [one] { $outputs_spelled } číslo
        [few] { $outputs_spelled } čísla
       *[other] { $outputs_spelled } čísel
    }; mezi nimi { $activations }.
title-activations =
    { $count ->
        [1] jedna aktivace
        [2] dvě aktivace
        [one] { $spelled } aktivace
        [few] { $spelled } aktivace
       *[other] { $spelled } aktivací
    }
title-classes =
    { $outputs ->
        [1] Výstup je skóre třídy { $label }, ne kopie vstupu.
        [2] Dva výstupy jsou skóre tříd, ne kopie vstupu.
        [one] { $outputs_spelled } výstup je skóre třídy, ne kopie vstupu.
        [few] { $outputs_spelled } výstupy jsou skóre tříd, ne kopie vstupu.
       *[other] Výstupy ({ $outputs_spelled }) jsou skóre tříd, ne kopie vstupu.
    }
title-probabilities =
    { $outputs ->
        [1] Výstup je pravděpodobnost třídy { $label }, ne kopie vstupu.
       *[other] Každý výstup je pravděpodobnost své vlastní třídy, ne kopie vstupu.
    }
title-numbers =
    { $outputs ->
        [1] Výstup je jedno číslo, které se má přiblížit své cílové hodnotě.
        [2] Dva výstupy jsou čísla, která se mají přiblížit svým cílovým hodnotám.
        [one] { $outputs_spelled } výstup je číslo, které se má přiblížit své cílové hodnotě.
        [few] { $outputs_spelled } výstupy jsou čísla, která se mají přiblížit svým cílovým hodnotám.
       *[other] Výstupy ({ $outputs_spelled }) jsou čísla, která se mají přiblížit svým cílovým hodnotám.
    }
title-outputs-bend =
    { $outputs ->
        [1] Na výstupu: { $activation }.
       *[other] Na výstupech: { $activation }.
    }
title-motion-title = Objeví se název: { $title }.
title-motion-title-and-subtitle = Objeví se název: { $title }. { $subtitle }
title-motion-shape = Pod názvem se objeví síť v podobě kroužků, vrstva po vrstvě, od vstupu k výstupu: { $widths }.
title-motion-shape-and-inputs = Pod názvem se objeví síť v podobě kroužků, vrstva po vrstvě, od vstupu k výstupu: { $widths }. Její vstupy jsou { $names }.
title-motion-classes = U výstupů se objeví názvy tříd.
title-motion-named-classes = U výstupů se objeví názvy tříd: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Výstup se rozsvítí, s písmenem své cílové hodnoty.
       *[other] Výstupy se rozsvítí, každý s písmenem své cílové hodnoty.
    }


## Forward propagation

forward-heading = Dopředné šíření
forward-opening = Hrana násobí svou vahou. Neuron přičte svůj bias.

forward-opening-no-bias = Hrana násobí svou vahou. Neuron sečte, co přijde: bias nemá.
forward-some-no-bias =
    { $several ->
        [no] Vrstva { $layers } nemá bias.
       *[yes] Vrstvy { $layers } nemají bias.
    }
forward-opening-wide = Ze širokých vrstev vidíme jen některé neurony; do součtů patří i ostatní.
forward-opening-picture = Pixely obrázku jsou vstupy. Ze širokých vrstev vidíme jen některé neurony.
forward-point-enters = Vstupuje jeden vzorek třídy { $label }: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Vstupuje jeden vzorek: { $values }. Cílová hodnota je { $targets }.
       *[other] Vstupuje jeden vzorek: { $values }. Cílové hodnoty jsou { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Vstupuje jeden vzorek. Cílová hodnota je { $targets }.
       *[other] Vstupuje jeden vzorek, s cílovou hodnotou pro každý výstup.
    }
forward-sample-enters = Vstupuje jeden vzorek třídy { $label }.
forward-picture-enters =
    { $values ->
        [standard]
            { COUNT($pixels) ->
                [one] Vstupuje obrázek třídy { $label }: { $pixels } standardizovaný pixel, od { $low } do { $high }.
                [few] Vstupuje obrázek třídy { $label }: { $pixels } standardizované pixely, od { $low } do { $high }.
               *[other] Vstupuje obrázek třídy { $label }: { $pixels } standardizovaných pixelů, od { $low } do { $high }.
            }
       *[unit]
            { COUNT($pixels) ->
                [one] Vstupuje obrázek třídy { $label }: { $pixels } pixel, od { $low } do { $high }.
                [few] Vstupuje obrázek třídy { $label }: { $pixels } pixely, každý od { $low } do { $high }.
               *[other] Vstupuje obrázek třídy { $label }: { $pixels } pixelů, každý od { $low } do { $high }.
            }
    }
forward-first-neuron =
    { $inputs ->
        [1] První neuron vynásobí vstup vahou a přičte bias.
       *[other] První neuron sečte součiny váha krát vstup a přičte bias.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] První neuron vynásobí vstup vahou.
       *[other] První neuron sečte součiny váha krát vstup.
    }
forward-later-layer =
    { $inputs ->
        [1] Vrstva { $layer } dělá totéž s výstupem vrstvy { $below }.
       *[other] Vrstva { $layer } dělá totéž s výstupy vrstvy { $below }.
    }
forward-other-neurons =
    { $count ->
        [1] Zbylý neuron dělá totéž, s vlastními vahami.
        [2] Zbylé dva neurony dělají totéž, s vlastními vahami.
        [one] Zbylý { $spelled } neuron dělá totéž, s vlastními vahami.
        [few] Zbylé { $spelled } neurony dělají totéž, s vlastními vahami.
       *[other] Zbylých { $spelled } neuronů dělá totéž, s vlastními vahami.
    }
forward-next-neuron =
    { $neuron ->
        [2] Druhý neuron má vlastní váhy.
       *[3] Třetí neuron má vlastní váhy.
    }
forward-identity = Identita nechá součet, jak je: a = z.
forward-bends = Pak součet ohne: a je { $activation } v bodě z.
forward-scores-softmax = Výstupy neohýbají: jejich součty jsou skóre tříd.
forward-scores-sigmoid = Výstup sčítá stejně: jeho součet je skóre třídy { $label }.
forward-predicts-softmax = Softmax převede skóre na pravděpodobnosti.
forward-predicts-sigmoid = Sigmoida převede skóre na pravděpodobnost třídy { $label }.
forward-scores-sigmoids = Výstupy sčítají stejně: každý součet je skóre jedné třídy.
forward-predicts-sigmoids = Každá sigmoida převede své skóre na pravděpodobnost své třídy: dohromady nemusí dát 1.
forward-scores-one = Výstup sčítá stejně.
forward-scores-several = Výstupy sčítají stejně.
forward-predicts-probability = Sigmoida převede součet na pravděpodobnost.
forward-predicts-probabilities = Každá sigmoida převede svůj součet na vlastní pravděpodobnost.
forward-bends-into-zero-one = Sigmoida ohne každý součet na výstup mezi 0 a 1.
forward-bends-into-minus-one-one = tanh ohne každý součet na výstup mezi −1 a 1.
forward-says-score = Nic ho neohýbá: výstup je přímo skóre.
forward-says-scores = Nic je neohýbá: každý výstup je přímo skóre.
forward-loss = Ztráta je −ln pravděpodobnosti správné třídy.
forward-loss-of-answers = Ztráta sčítá −ln toho, co každý výstup přisuzuje své správné odpovědi, ano či ne.
forward-loss-of-shares = Ztráta je −ln p a −ln (1 − p) v poměru daném cílovou hodnotou: y a 1 − y.
forward-loss-of-shares-several = Každý výstup přidá −ln p a −ln (1 − p) v poměru daném svým cílem: y a 1 − y.
forward-loss-squared = Ztráta je polovina čtverce vzdálenosti výstupu od cílové hodnoty.
forward-loss-squared-several = Ztráta je polovina součtu čtverců vzdáleností výstupů od cílových hodnot.
forward-motion-network = Vrstva po vrstvě se objeví síť, od vstupu k výstupu, každý neuron spojený se všemi v další vrstvě. Hrany se zápornou vahou jsou čárkované.
forward-motion-feed = Čísla vzorku vejdou do vstupních neuronů.
forward-motion-feed-named = Čísla vzorku vejdou do vstupních neuronů: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Po hraně ze vstupu běží impuls a zasáhne { $neurons }.
               *[other] Po hranách ze vstupu běží impulsy a zasáhnou { $neurons }.
            }
       *[other] Po hranách ze vstupů běží impulsy, zasáhnou { $neurons } a sečtou se.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Po hraně z vrstvy { $below } běží impuls a zasáhne { $neurons }.
               *[other] Po hranách z vrstvy { $below } běží impulsy a zasáhnou { $neurons }.
            }
       *[other] Po hranách z vrstvy { $below } běží impulsy, zasáhnou { $neurons } a sečtou se.
    }
forward-motion-bend = Pro { $neurons } se bod posune po křivce { $activation }, od z do výšky a.
forward-motion-predict =
    { $outputs ->
        [1] U výstupu se objeví jeho pravděpodobnost.
       *[other] U výstupů se objeví jejich pravděpodobnosti.
    }
forward-motion-say =
    { $outputs ->
        [1] Ve výstupu se objeví číslo, které dává.
       *[other] Ve výstupech se objeví čísla, která dávají.
    }
forward-motion-loss =
    { $outputs ->
        [1] U výstupu se objeví ztráta.
       *[other] U výstupů se objeví ztráta.
    }


## Backpropagation

backward-heading = Zpětné šíření
backward-opening = Teď zpět: jak ztráta reaguje na každé číslo?
backward-nudge =
    { $score ->
        [yes] Vychylme toto skóre o { $step } dolů a nahoru: poměr změny ztráty k vychýlení je { $ratio }.
       *[no] Vychylme tento součet z o { $step } dolů a nahoru: poměr změny ztráty k vychýlení je { $ratio }.
    }
backward-delta-softmax = Pro stále menší vychýlení je to ∂L/∂z, značíme δ: pravděpodobnost minus cíl.
backward-delta-sigmoid = Pro stále menší vychýlení je to ∂L/∂z, značíme δ: pravděpodobnost minus cíl.
backward-delta-squared = Pro stále menší vychýlení je to ∂L/∂z, značíme δ: výstup minus cíl, krát tamní sklon.
backward-delta-linear = Tento poměr, ∂L/∂z, se značí δ. Kde je z výstupem, je to výstup minus cíl.
backward-long-way-softmax = Delší cesta dá totéž: ∂L/∂p krát sklon softmaxu.
backward-long-way-sigmoid = Delší cesta: ∂L/∂p je p − y děleno p (1 − p), sklon je p (1 − p); zbude p − y.
backward-long-way-squared = Jeho dva činitele: ∂L/∂a je výstup minus cíl; sklon říká, jak se a mění se z.
backward-long-way-linear = Jeho dva činitele: ∂L/∂a je výstup minus cíl a sklon a = z je 1.
backward-bias = Bias se přičítá přímo k z: jeho gradient je samo δ.
backward-weights = Gradient váhy: δ na jejím konci krát hodnota na jejím začátku.
backward-weights-of-layer = Váhy vrstvy { $layer }: opět δ krát to, co přišlo.
backward-zeros = Všechna δ vrstvy { $layer } jsou 0 a odtud zpět i všechny gradienty.
backward-messages = Každé δ jde zpět, krát váha své hrany, a tyto zprávy se sečtou.
backward-message = δ jde zpět, krát váha své hrany.
backward-chain =
    { $paths ->
        [1] Řetízkové pravidlo: násobíme podél cesty; vede sem jediná, není co sčítat.
        [2] Řetízkové pravidlo: násobíme podél cesty; vedou sem dvě cesty, ty sečteme.
        [one] Řetízkové pravidlo: násobíme podél cesty; vede sem { $spelled } cesta.
        [few] Řetízkové pravidlo: násobíme podél cesty; vedou sem { $spelled } cesty, ty sečteme.
       *[other] Řetízkové pravidlo: násobíme podél cesty; vede sem { $spelled } cest, ty sečteme.
    }
backward-whole-chain = Jeden neuron na vrstvu, jedna cesta: gradient první váhy je součin všech činitelů na ní.
backward-next-layer = O vrstvu zpět: tytéž dva kroky.
backward-other-neurons = Ostatní dělají totéž.
backward-next-neuron =
    { $neuron ->
        [2] Druhý neuron dělá totéž.
       *[3] Třetí neuron dělá totéž.
    }
backward-flat = Křivka je zde plochá, sklon { $slope }: gradient neprojde.
backward-nearly-flat = Křivka je zde téměř plochá, sklon { $slope }: projde jen málo.
backward-slope = Pak krát sklon křivky v tomto místě: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Týž krok řekne, jak ztráta reaguje na vstup.
               *[other] Týž krok řekne, jak ztráta reaguje na vstupy.
            }
       *[other]
            { $inputs ->
                [1] Týž součet řekne, jak ztráta reaguje na vstup.
               *[other] Týž součet řekne, jak ztráta reaguje na vstupy.
            }
    }
backward-check-below = Každý parametr vychýlen nahoru a dolů: odchylka pod { $bound }.
backward-check-off = Každý parametr vychýlen nahoru a dolů: odchylka { $worst }!
backward-motion-recall = Hotový dopředný průchod se objeví najednou.
backward-motion-long-way = Rozepíše se delší cesta: derivace podle pravděpodobnosti krát sklon funkce { $output }.
backward-motion-long-way-squared = Rozepíšou se dva činitele: derivace podle výstupu krát sklon funkce { $output }.
backward-motion-nudge = Skóre se pohybuje dolů a nahoru po pravítku své změny; pod ním na pravítkách téhož měřítka běží pravděpodobnost a ztráta.
backward-motion-nudge-output = Součet z se pohybuje dolů a nahoru po pravítku své změny; pod ním na pravítkách téhož měřítka běží výstup a ztráta.
backward-motion-bias =
    { $outputs ->
        [1] Ukáže se na deltu u výstupu.
       *[other] Ukáže se na delty u výstupů.
    }
backward-motion-chain =
    { $paths ->
        [1] Rozsvítí se cesta od ztráty k { $weight }.
       *[other] Cesty od ztráty k { $weight } se rozsvítí jedna po druhé.
    }
backward-motion-delta =
    { $outputs ->
        [1] U výstupu se objeví pravděpodobnost minus cíl jako delta.
       *[other] U každého výstupu se objeví pravděpodobnost minus cíl jako delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] U výstupu se objeví výstup minus cíl krát sklon jako delta.
       *[other] U každého výstupu se objeví výstup minus cíl krát sklon jako delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] U výstupu se objeví výstup minus cíl jako delta.
       *[other] U každého výstupu se objeví výstup minus cíl jako delta.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Impuls běží zpět po hraně z vrstvy jedna do vstupu.
               *[other] Impulsy běží zpět po hranách z vrstvy jedna do vstupů.
            }
       *[other]
            { $inputs ->
                [1] Impulsy běží zpět po hranách z vrstvy jedna do vstupu a sečtou se.
               *[other] Impulsy běží zpět po hranách z vrstvy jedna do vstupů a sečtou se.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Po hraně z vrstvy { $above } běží zpět impuls a zasáhne { $neurons }.
               *[other] Po hranách z vrstvy { $above } běží zpět impulsy a zasáhnou { $neurons }.
            }
       *[other] Po hranách z vrstvy { $above } běží zpět impulsy, zasáhnou { $neurons } a sečtou se.
    }
backward-motion-slope = Pro { $neurons } se součet vynásobí sklonem křivky, což dá deltu.
backward-motion-gradients =
    { $edges ->
        [1] Na hraně do vrstvy { $layer } váha ustoupí svému gradientu, který zůstane.
       *[other] Na hranách do vrstvy { $layer } váhy ustoupí svým gradientům, které zůstanou.
    }
backward-motion-check = Objeví se značka kontroly gradientu.


## Data: the points, and how far straight lines get

data-heading = Oddělí třídy jedna přímka?
data-heading-pairs = Oddělí třídy přímky?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Třída { $label }: { $digits } bod, kreslený jako trojúhelník.
                [few] Třída { $label }: { $digits } body, kreslené jako trojúhelníky.
               *[other] Třída { $label }: { $digits } bodů, kreslených jako trojúhelníky.
            }
        [diamond]
            { $count ->
                [one] Třída { $label }: { $digits } bod, kreslený jako kosočtverec.
                [few] Třída { $label }: { $digits } body, kreslené jako kosočtverce.
               *[other] Třída { $label }: { $digits } bodů, kreslených jako kosočtverce.
            }
        [square]
            { $count ->
                [one] Třída { $label }: { $digits } bod, kreslený jako čtverec.
                [few] Třída { $label }: { $digits } body, kreslené jako čtverce.
               *[other] Třída { $label }: { $digits } bodů, kreslených jako čtverce.
            }
       *[disc]
            { $count ->
                [one] Třída { $label }: { $digits } bod, kreslený jako kolečko.
                [few] Třída { $label }: { $digits } body, kreslené jako kolečka.
               *[other] Třída { $label }: { $digits } bodů, kreslených jako kolečka.
            }
    }
data-try-horizontal = Zkusme jednu přímku. Nejdřív vodorovnou, posouvanou nahoru.
data-try-diagonal = Teď šikmou, posouvanou stejným způsobem.
data-right-for-all = V nejlepší poloze je správně každý bod.
data-right-at-best = V nejlepší poloze: { $share } správně. Křížky jsou chyby.
data-one-side-at-best = V nejlepší poloze leží všechny body na jedné straně: { $share } správně.
data-compared-at-best =
    { $compared ->
        [better] V nejlepší poloze je lepší: { $share } správně.
        [worse] V nejlepší poloze je horší: { $share } správně.
       *[same] V nejlepší poloze není lepší: { $share } správně.
    }
data-every-direction = Teď všechny směry, každý v nejlepší poloze.
data-best-of-all =
    { $count ->
        [one] Jediná přímka, která body dělí, má { $share } správně ({ $digits } možnost).
        [few] { $digits } přímky, všechny možnosti dělení: nejlepší má { $share } správně.
       *[other] { $digits } přímek, všechny možnosti dělení: nejlepší má { $share } správně.
    }
data-best-of-tried =
    { $count ->
        [one] Vyzkoušena { $digits } přímka: má { $share } správně.
        [few] Vyzkoušeny { $digits } přímky: nejlepší má { $share } správně.
       *[other] Vyzkoušeno { $digits } přímek: nejlepší má { $share } správně.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Žádná přímka mezi body se nevyrovná té, která je všechny nechá na jedné straně: { $share }.
       *[no] Žádná vyzkoušená přímka mezi body se nevyrovná té, která je všechny nechá na jedné straně: { $share }.
    }
data-one-class = Všechny body jsou třídy { $label }: není co oddělovat.
data-separable = Jedna přímka stačí: třídy odděluje.
data-not-separable =
    { $mixed ->
        [yes] Tyto třídy neoddělí žádná přímka ani ohyb: body obou leží v jednom místě.
       *[no] Tyto třídy neoddělí žádná přímka. Je potřeba ohyb.
    }
data-none-found =
    { $count ->
        [one] Tyto třídy vyzkoušená přímka ({ $digits }) neoddělí.
        [few] Tyto třídy neoddělí žádná ze { $digits } přímek.
       *[other] Tyto třídy neoddělí žádná z { $digits } přímek.
    }
data-first-pair =
    { COUNT($spelled) ->
        [one] Přímka má dvě strany, tříd je { $spelled }. Proto po dvou: nejdřív třída { $first } a třída { $second }.
        [few] Přímka má dvě strany, třídy jsou { $spelled }. Proto po dvou: nejdřív třída { $first } a třída { $second }.
       *[other] Přímka má dvě strany, tříd je { $spelled }. Proto po dvou: nejdřív třída { $first } a třída { $second }.
    }
data-other-pair = Teď třída { $first } a třída { $second }, ve všech směrech.
data-pair-parted = Tyto dvě přímka oddělí: správně je každý bod.
data-pair-not-parted =
    { $mixed ->
        [yes] Třídy { $first } a { $second } neoddělí žádná přímka ani ohyb: body obou leží v jednom místě.
       *[no] Třídy { $first } a { $second } neoddělí žádná přímka. Je potřeba ohyb.
    }
data-pair-none-found = Třídy { $first } a { $second } neoddělí žádná z vyzkoušených přímek.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Žádné dvě třídy neoddělí přímka. Některé jejich body leží v jednom místě.
               *[no] Žádné dvě třídy neoddělí přímka. Je potřeba ohyb.
            }
       *[some]
            { $mixed ->
                [yes] Dvojice tříd: celkem { $pairs }, přímkou nelze oddělit { $left }. Některé jejich body leží v jednom místě.
               *[no] Dvojice tříd: celkem { $pairs }, přímkou nelze oddělit { $left }. Je potřeba ohyb.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Žádné dvě třídy neoddělí žádná z vyzkoušených přímek.
       *[some] Dvojice tříd: celkem { $pairs }, vyzkoušené přímky neoddělí { $left }.
    }
data-every-pair-parted = Každé dvě třídy oddělí přímka.
data-every-pair-vote = Hlasování těchto přímek určí správně každý bod. Síť si musí své hranice najít sama.
data-all-parted =
    { COUNT($spelled) ->
        [one] Rovné hranice oddělí { $spelled } třídu: ohyb není potřeba.
        [few] Rovné hranice oddělí všechny { $spelled } třídy najednou: ohyb není potřeba.
       *[other] Rovné hranice oddělí všech { $spelled } tříd najednou: ohyb není potřeba.
    }
data-motion-scatter =
    { $sign ->
        [triangle] Objeví se body třídy { $label }, kreslené jako trojúhelníky.
        [diamond] Objeví se body třídy { $label }, kreslené jako kosočtverce.
        [square] Objeví se body třídy { $label }, kreslené jako čtverce.
       *[disc] Objeví se body třídy { $label }, kreslené jako kolečka.
    }
data-motion-slide = Přímka jednoho směru se posouvá přes body a zůstane tam, kde je správně nejvíc bodů.
data-motion-judge = Strany přímky dostanou své třídy; body, které určí chybně, se přeškrtnou.
data-motion-turn = Přímka se otáčí všemi směry; z nejlepší přesnosti každého směru vzniká křivka.
data-motion-conclude = Ukáže se, co chybí k přímce, která by třídy oddělila.
data-motion-turn-pair = Zůstanou jen body třídy { $first } a třídy { $second }; přímka se otáčí všemi směry a z nejlepší přesnosti každého směru vzniká křivka.
data-motion-conclude-borders = Všechny body se vrátí a každé místo dostane třídu s největším skóre, mezi rovnými hranicemi.
data-motion-conclude-pairs = Všechny body se vrátí, s nejlepší přímkou pro každé dvě třídy.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Dají se body proložit rovinou?
       *[line] Dají se body proložit přímkou?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } bod: ke dvěma vstupům patří číslo y, viditelné jako barva.
                [few] { $digits } body: ke každé dvojici vstupů patří číslo y, viditelné jako barva.
               *[other] { $digits } bodů: ke každé dvojici vstupů patří číslo y, viditelné jako barva.
            }
       *[line]
            { $count ->
                [one] { $digits } bod: k jeho vstupu x₁ patří číslo y.
                [few] { $digits } body: ke každému vstupu x₁ patří číslo y.
               *[other] { $digits } bodů: ke každému vstupu x₁ patří číslo y.
            }
    }
fit-data-mean = Nejjednodušší odpověď je průměr, { $mean }: jeho ztráta, polovina střední kvadratické chyby, je { $loss }.
fit-data-best =
    { $shape ->
        [plane] Nejlepší rovina podle nejmenších čtverců: ztráta { $loss }. Vysvětluje { $share } rozptylu.
       *[line] Nejlepší přímka podle nejmenších čtverců: ztráta { $loss }. Vysvětluje { $share } rozptylu.
    }
fit-data-exact =
    { $shape ->
        [plane] Prochází každým bodem: rovina stačí.
       *[line] Prochází každým bodem: přímka stačí.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Zbývá { $share } a nad vstupy je v tom vzor: jedna rovina nestačí. Je potřeba ohyb.
       *[line] Zbývá { $share } a je v tom vzor: jedna přímka nestačí. Je potřeba ohyb.
    }
fit-data-enough =
    { $shape ->
        [plane] Zbývá { $share } a žádný vzor v tom není vidět: rovina stačí.
       *[line] Zbývá { $share } a žádný vzor v tom není vidět: přímka stačí.
    }
fit-data-open =
    { $shape ->
        [plane] Zbývá { $share }: bodů je příliš málo, nelze říci, zda je potřeba ohyb.
       *[line] Zbývá { $share }: bodů je příliš málo, nelze říci, zda je potřeba ohyb.
    }
label-mean = průměr
label-best-affine =
    { $shape ->
        [plane] nejlepší rovina
       *[line] nejlepší přímka
    }
    .short = nejlepší
label-explained-rule = R² = 1 − ztráta ÷ ztráta průměru
label-height = { $letters }: vrstevnice po { $step }
    .short = { $letters }: po { $step }
number-mean-of-y = průměr y
number-loss-of-mean = ztráta průměru
number-loss-of-best = ztráta nejlepšího proložení
number-explained-by-best = R² nejlepšího proložení
number-left-by-best = 1 − R² nejlepšího proložení
fit-data-motion-scatter =
    { $shape ->
        [plane] V rovině obou vstupů se objeví body v barvách svých čísel.
       *[line] Body se objeví zleva doprava, každý ve výšce svého čísla.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Rovinu vyplní barva průměru. R² je jedna minus ztráta děleno ztrátou průměru.
       *[line] V průměru se nakreslí vodorovná přímka a ke každému bodu od ní úsečka. R² je jedna minus ztráta děleno ztrátou průměru.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Vodorovná rovina se nakloní do nejlepší; její vrstevnice jsou přímky.
       *[line] Vodorovná přímka se otočí do nejlepší a úsečky ji následují.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Nad tím, co má rovina říci, se vynese, co říká: správně je to, co leží na diagonále.
       *[line] Úsečky se přesunou do vlastního grafu nad týmž vstupem, kde je přímka vodorovná.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Jak vzniká číslo
fit-plane-opening =
    { $shape ->
        [plane] Čísla k naučení, jako barva. Jak síť tvoří svá vlastní ({ $moment })?
       *[line] Čísla k naučení, nad x₁. Jak síť tvoří svou křivku ({ $moment })?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Neuron vrstvy { $layer } začíná rovinou: z = w₁ x₁ + w₂ x₂ + b.
                [few] Každý ze { $digits } neuronů vrstvy { $layer } začíná rovinou: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Každý z { $digits } neuronů vrstvy { $layer } začíná rovinou: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Neuron vrstvy { $layer } začíná přímkou: z = w x₁ + b.
                [few] Každý ze { $digits } neuronů vrstvy { $layer } začíná přímkou: z = w x₁ + b.
               *[other] Každý z { $digits } neuronů vrstvy { $layer } začíná přímkou: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Neuron vrstvy { $layer } sečte, co vytvořily neurony pod ním, krát jejich váhy: z.
        [few] Každý ze { $digits } neuronů vrstvy { $layer } sečte, co vytvořily neurony pod ním, krát jejich váhy: z.
       *[other] Každý z { $digits } neuronů vrstvy { $layer } sečte, co vytvořily neurony pod ním, krát jejich váhy: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Ohyb: { $activation } změní každé z na hodnotu a. Žádná rovina nezůstane úplně rovná.
               *[line] Ohyb: { $activation } změní každé z na hodnotu a. Žádná přímka nezůstane úplně rovná.
            }
        [some]
            { $count ->
                [one] Ohyb: { $activation } změní každé z na hodnotu a. Mezi body se ohýbá { $digits } z celkem { $all }.
                [few] Ohyb: { $activation } změní každé z na hodnotu a. Mezi body se ohýbají { $digits } z celkem { $all }.
               *[other] Ohyb: { $activation } změní každé z na hodnotu a. Mezi body se ohýbá { $digits } z celkem { $all }.
            }
       *[none] { $activation } změní každé z na hodnotu a, ale mezi body nic neohne.
    }
fit-plane-bend-again = { $activation } opět změní každé z na hodnotu a.
number-bent = ohnuté neurony
fit-plane-unbent =
    { $shape ->
        [plane] Identita nic neohýbá: a je z a roviny zůstanou rovinami.
       *[line] Identita nic neohýbá: a je z a přímky zůstanou přímkami.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] Výstup ji násobí vlastní vahou; záporná ji převrátí.
                [few] Výstup násobí každou vlastní vahou; záporná ji převrátí.
               *[other] Výstup násobí každou vlastní vahou; záporná ji převrátí.
            }
       *[line]
            { $count ->
                [one] Výstup násobí křivku vlastní vahou; záporná ji převrátí.
                [few] Výstup násobí každou křivku vlastní vahou; záporná ji převrátí.
               *[other] Výstup násobí každou křivku vlastní vahou; záporná ji převrátí.
            }
    }
fit-plane-add = A sečte je: nejdřív svůj bias, { $bias }, pak jednu po druhé.
fit-plane-add-no-bias = A sečte je, jednu po druhé: bias nemá.
fit-plane-output = Nakonec součet ohne vlastní funkce výstupu, { $name }.
fit-plane-explains =
    { $shape ->
        [plane] Součet je odpověď. Vysvětluje { $share } rozptylu, { $compared ->
            [more] více
           *[less] méně
        } než nejlepší rovina: { $line }.
       *[line] Součet je odpověď. Vysvětluje { $share } rozptylu, { $compared ->
            [more] více
           *[less] méně
        } než nejlepší přímka: { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Součet je odpověď. Vysvětluje { $share } rozptylu, stejně jako nejlepší rovina.
       *[line] Součet je odpověď. Vysvětluje { $share } rozptylu, stejně jako nejlepší přímka.
    }
fit-plane-no-better-than-mean = Součet je odpověď. Z rozptylu nevysvětluje nic: samotný průměr není horší.
number-explained = R²
fit-plane-motion-sums = Nad vstupy se nakreslí součty z vrstvy { $layer }, jeden malý obrázek na neuron.
fit-plane-motion-bend = V každém malém obrázku vrstvy { $layer } se z ohne na a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Každá mapa se vynásobí svou výstupní vahou, která se nad ní objeví.
       *[line] Každá křivka se vynásobí svou výstupní vahou; nad nulou je plná, pod nulou čárkovaná.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Velká mapa začíná biasem; mapy se jedna po druhé rozsvěcejí a přičítají.
       *[line] Velká křivka začíná vodorovně, ve výšce biasu; křivky se jedna po druhé rozsvěcejí a přičítají.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Velká mapa začíná nulou; mapy se jedna po druhé rozsvěcejí a přičítají.
       *[line] Velká křivka začíná vodorovně, na nule; křivky se jedna po druhé rozsvěcejí a přičítají.
    }
fit-plane-motion-output = Součet se ohne na odpověď výstupu.
fit-plane-motion-errors =
    { $shape ->
        [plane] U velké mapy se objeví R², jedna minus ztráta děleno ztrátou průměru.
       *[line] Od každého bodu ke křivce vyroste úsečka a objeví se R², jedna minus ztráta děleno ztrátou průměru.
    }


## Plane: how the layers bend the plane

plane-heading = Jak vrstvy ohýbají rovinu
plane-heading-unbent = Co vrstvy dělají s rovinou
plane-opening = Síť ({ $moment }). Sledujme celou rovinu.
plane-opening-trained = Síť natrénovaná do kroku { $step }. Sledujme celou rovinu.
plane-onto-line = Vrstva { $layer }: W převede rovinu na přímku: neuron je jen jeden.
plane-line-into-plane = Vrstva { $layer }: W položí přímku zpět do roviny.
plane-line-onto-line = Vrstva { $layer }: W protáhne přímku; záporné ji i obrátí.
plane-flattens =
    { $onto ->
        [point] Vrstva { $layer }: det W je nula, W tedy zploští rovinu do jednoho bodu.
       *[line] Vrstva { $layer }: det W je nula, W tedy zploští rovinu na přímku.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Vrstva { $layer }: W otočí rovinu a zachová všechny délky.
        [mirrors] Vrstva { $layer }: W zrcadlí rovinu a zachová všechny délky.
       *[stays] Vrstva { $layer }: W nechá rovinu, jak je.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Vrstva { $layer }: W zrcadlí, v jednom směru protáhne koeficientem { $long }, v druhém stlačí na { $short }.
       *[other] Vrstva { $layer }: W v jednom směru protáhne koeficientem { $long }, v druhém stlačí na { $short }.
    }
plane-stretches =
    { $doing ->
        [turns] Vrstva { $layer }: W otočí rovinu a protáhne ji koeficienty { $long } a { $short }.
        [mirrors] Vrstva { $layer }: W zrcadlí rovinu a protáhne ji koeficienty { $long } a { $short }.
       *[stays] Vrstva { $layer }: W protáhne rovinu koeficienty { $long } a { $short }.
    }
plane-squashes =
    { $doing ->
        [turns] Vrstva { $layer }: W otočí rovinu a stlačí ji v jednom směru na { $long }, v druhém na { $short }.
        [mirrors] Vrstva { $layer }: W zrcadlí rovinu a stlačí ji v jednom směru na { $long }, v druhém na { $short }.
       *[stays] Vrstva { $layer }: W stlačí rovinu v jednom směru na { $long }, v druhém na { $short }.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Vrstva { $layer }: W otočí rovinu a protáhne ji koeficientem { $factor }.
        [mirrors] Vrstva { $layer }: W zrcadlí rovinu a protáhne ji koeficientem { $factor }.
       *[stays] Vrstva { $layer }: W protáhne rovinu koeficientem { $factor }.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Vrstva { $layer }: W otočí rovinu a stlačí ji na { $factor }.
        [mirrors] Vrstva { $layer }: W zrcadlí rovinu a stlačí ji na { $factor }.
       *[stays] Vrstva { $layer }: W stlačí rovinu na { $factor }.
    }
plane-no-shift = Bias je nula: nic se nehýbe.
plane-shift = Bias vše posune.
plane-small-shift = Bias vše posune, zde jen nepatrně.
plane-bend = Ohyb: { $what }.
plane-decides =
    { $count ->
        [1] Teď rozhoduje jedna přímka: správně { $share } z tohoto jediného bodu.
        [one] Teď rozhoduje jedna přímka: správně { $share } z tohoto { $digits } bodu.
        [few] Teď rozhoduje jedna přímka: správně { $share } z těchto { $digits } bodů.
       *[other] Teď rozhoduje jedna přímka: správně { $share } z těchto { $digits } bodů.
    }
plane-one-side =
    { $count ->
        [1] Vše leží na jedné straně, jedna třída pro vše: správně { $share } z tohoto jediného bodu.
        [one] Vše leží na jedné straně, jedna třída pro vše: správně { $share } z tohoto { $digits } bodu.
        [few] Vše leží na jedné straně, jedna třída pro vše: správně { $share } z těchto { $digits } bodů.
       *[other] Vše leží na jedné straně, jedna třída pro vše: správně { $share } z těchto { $digits } bodů.
    }
plane-borders-decide =
    { $borders ->
        [1]
            { $count ->
                [1] Teď rozhoduje jedna rovná hranice: správně { $share } z tohoto jediného bodu.
                [one] Teď rozhoduje jedna rovná hranice: správně { $share } z tohoto { $digits } bodu.
                [few] Teď rozhoduje jedna rovná hranice: správně { $share } z těchto { $digits } bodů.
               *[other] Teď rozhoduje jedna rovná hranice: správně { $share } z těchto { $digits } bodů.
            }
        [2]
            { $count ->
                [1] Dvě rovné hranice teď rozhodují: správně { $share } z tohoto jediného bodu.
                [one] Dvě rovné hranice teď rozhodují: správně { $share } z tohoto { $digits } bodu.
                [few] Dvě rovné hranice teď rozhodují: správně { $share } z těchto { $digits } bodů.
               *[other] Dvě rovné hranice teď rozhodují: správně { $share } z těchto { $digits } bodů.
            }
        [one]
            { $count ->
                [1] { $spelled } rovná hranice teď rozhoduje: správně { $share } z tohoto jediného bodu.
                [one] { $spelled } rovná hranice teď rozhoduje: správně { $share } z tohoto { $digits } bodu.
                [few] { $spelled } rovná hranice teď rozhoduje: správně { $share } z těchto { $digits } bodů.
               *[other] { $spelled } rovná hranice teď rozhoduje: správně { $share } z těchto { $digits } bodů.
            }
        [few]
            { $count ->
                [1] { $spelled } rovné hranice teď rozhodují: správně { $share } z tohoto jediného bodu.
                [one] { $spelled } rovné hranice teď rozhodují: správně { $share } z tohoto { $digits } bodu.
                [few] { $spelled } rovné hranice teď rozhodují: správně { $share } z těchto { $digits } bodů.
               *[other] { $spelled } rovné hranice teď rozhodují: správně { $share } z těchto { $digits } bodů.
            }
       *[other]
            { $count ->
                [1] { $spelled } rovných hranic teď rozhoduje: správně { $share } z tohoto jediného bodu.
                [one] { $spelled } rovných hranic teď rozhoduje: správně { $share } z tohoto { $digits } bodu.
                [few] { $spelled } rovných hranic teď rozhoduje: správně { $share } z těchto { $digits } bodů.
               *[other] { $spelled } rovných hranic teď rozhoduje: správně { $share } z těchto { $digits } bodů.
            }
    }
plane-one-region =
    { $count ->
        [1] Vše leží v jedné oblasti, jedna třída pro vše: správně { $share } z tohoto jediného bodu.
        [one] Vše leží v jedné oblasti, jedna třída pro vše: správně { $share } z tohoto { $digits } bodu.
        [few] Vše leží v jedné oblasti, jedna třída pro vše: správně { $share } z těchto { $digits } bodů.
       *[other] Vše leží v jedné oblasti, jedna třída pro vše: správně { $share } z těchto { $digits } bodů.
    }
plane-classes-without-points =
    { $count ->
        [one] Třída { $labels } nedostane žádný bod.
        [few] Třídy { $labels } nedostanou žádný bod.
       *[other] Třídy { $labels } nedostanou žádný bod.
    }
plane-back-with-borders =
    { $borders ->
        [one] Zpět krok po kroku: hranice jde s námi.
        [few] Zpět krok po kroku: hranice jdou s námi.
       *[other] Zpět krok po kroku: hranice jdou s námi.
    }
plane-back-with-line = Zpět krok po kroku: přímka jde s námi.
plane-back-with-one-class = Zpět krok po kroku: všechny body dostanou jednu třídu.
plane-classes-of-inputs = Vstupy, jak byly, a třída, kterou každé místo dostane.
plane-undoing-bends =
    { $curves ->
        [single] V prostoru { $space } je hranice rovná. Když { $activation } vrátíme zpět, ohne se v křivku.
       *[several] V prostoru { $space } je každá část hranice rovná. Když { $activation } vrátíme zpět, každá se ohne v křivku.
    }
plane-forward-again =
    { $bends ->
        [yes] Ještě jednou dopředu: aktivace ohne rovinu a všechna očíslovaná místa dopadnou na přímku.
       *[no] Ještě jednou dopředu: všechna očíslovaná místa dopadnou na přímku.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [1] Ohnutá rovina protíná přímku v jednom místě: vrátí se jako přímka.
                        [2] Ohnutá rovina protíná přímku na dvou místech, mezi nimi nic: každé se vrátí jako přímka.
                        [one] Počet míst, kde ohnutá rovina protíná přímku: { $spelled }. Každé se vrátí jako přímka.
                        [few] Ohnutá rovina má s přímkou { $spelled } průsečíky, mezi nimi nic: každý se vrátí jako přímka.
                       *[other] Ohnutá rovina má s přímkou { $spelled } průsečíků, mezi nimi nic: každý se vrátí jako přímka.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [1] Ohnutá rovina protíná přímku v jednom místě: vrátí se jako křivka.
                        [2] Ohnutá rovina protíná přímku na dvou místech, mezi nimi nic: každé se vrátí jako křivka.
                        [one] Počet míst, kde ohnutá rovina protíná přímku: { $spelled }. Každé se vrátí jako křivka.
                        [few] Ohnutá rovina má s přímkou { $spelled } průsečíky, mezi nimi nic: každý se vrátí jako křivka.
                       *[other] Ohnutá rovina má s přímkou { $spelled } průsečíků, mezi nimi nic: každý se vrátí jako křivka.
                    }
            }
       *[folded]
            { $shape ->
                [straight]
                    { COUNT($spelled) ->
                        [2] Ohnutá rovina leží sama na sobě a protne přímku dvakrát: pokaždé se vrátí jiná přímka.
                        [3] Ohnutá rovina leží sama na sobě a protne přímku třikrát: pokaždé se vrátí jiná přímka.
                        [4] Ohnutá rovina leží sama na sobě a protne přímku čtyřikrát: pokaždé se vrátí jiná přímka.
                        [5] Ohnutá rovina leží sama na sobě a protne přímku pětkrát: pokaždé se vrátí jiná přímka.
                        [6] Ohnutá rovina leží sama na sobě a protne přímku šestkrát: pokaždé se vrátí jiná přímka.
                        [one] Ohnutá rovina leží sama na sobě a protne přímku { $spelled }krát: pokaždé se vrátí jiná přímka.
                        [few] Ohnutá rovina leží sama na sobě a protne přímku { $spelled }krát: pokaždé se vrátí jiná přímka.
                       *[other] Ohnutá rovina leží sama na sobě a protne přímku { $spelled }krát: pokaždé se vrátí jiná přímka.
                    }
               *[curved]
                    { COUNT($spelled) ->
                        [2] Ohnutá rovina leží sama na sobě a protne přímku dvakrát: pokaždé se vrátí jiná křivka.
                        [3] Ohnutá rovina leží sama na sobě a protne přímku třikrát: pokaždé se vrátí jiná křivka.
                        [4] Ohnutá rovina leží sama na sobě a protne přímku čtyřikrát: pokaždé se vrátí jiná křivka.
                        [5] Ohnutá rovina leží sama na sobě a protne přímku pětkrát: pokaždé se vrátí jiná křivka.
                        [6] Ohnutá rovina leží sama na sobě a protne přímku šestkrát: pokaždé se vrátí jiná křivka.
                        [one] Ohnutá rovina leží sama na sobě a protne přímku { $spelled }krát: pokaždé se vrátí jiná křivka.
                        [few] Ohnutá rovina leží sama na sobě a protne přímku { $spelled }krát: pokaždé se vrátí jiná křivka.
                       *[other] Ohnutá rovina leží sama na sobě a protne přímku { $spelled }krát: pokaždé se vrátí jiná křivka.
                    }
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Ohnutá rovina je úzký pás z A přes C do B. Přímka ji protíná dvakrát: v každém řezu leží celá přímka vstupů.
       *[curved] Ohnutá rovina je úzký pás z A přes C do B. Přímka ji protíná dvakrát: v každém řezu leží celá křivka vstupů.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [1] Tam jedna přímka, zde jedna přímka: podél ní jsou obě skóre stejná.
                [2] Tam jedna přímka, zde dvě přímky: podél nich jsou obě skóre stejná.
                [one] Tam jedna přímka, zde { $spelled } přímka: podél ní jsou obě skóre stejná.
                [few] Tam jedna přímka, zde { $spelled } přímky: podél nich jsou obě skóre stejná.
               *[other] Tam jedna přímka, zde { $spelled } přímek: podél nich jsou obě skóre stejná.
            }
       *[curved]
            { $count ->
                [1] Tam jedna přímka, zde jedna křivka: podél ní jsou obě skóre stejná.
                [2] Tam jedna přímka, zde dvě křivky: podél nich jsou obě skóre stejná.
                [one] Tam jedna přímka, zde { $spelled } křivka: podél ní jsou obě skóre stejná.
                [few] Tam jedna přímka, zde { $spelled } křivky: podél nich jsou obě skóre stejná.
               *[other] Tam jedna přímka, zde { $spelled } křivek: podél nich jsou obě skóre stejná.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [1] Tam jedna přímka, zde jedna přímka: podél ní je pravděpodobnost jedna polovina.
                [2] Tam jedna přímka, zde dvě přímky: podél nich je pravděpodobnost jedna polovina.
                [one] Tam jedna přímka, zde { $spelled } přímka: podél ní je pravděpodobnost jedna polovina.
                [few] Tam jedna přímka, zde { $spelled } přímky: podél nich je pravděpodobnost jedna polovina.
               *[other] Tam jedna přímka, zde { $spelled } přímek: podél nich je pravděpodobnost jedna polovina.
            }
       *[curved]
            { $count ->
                [1] Tam jedna přímka, zde jedna křivka: podél ní je pravděpodobnost jedna polovina.
                [2] Tam jedna přímka, zde dvě křivky: podél nich je pravděpodobnost jedna polovina.
                [one] Tam jedna přímka, zde { $spelled } křivka: podél ní je pravděpodobnost jedna polovina.
                [few] Tam jedna přímka, zde { $spelled } křivky: podél nich je pravděpodobnost jedna polovina.
               *[other] Tam jedna přímka, zde { $spelled } křivek: podél nich je pravděpodobnost jedna polovina.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [1] Tam jedna přímka, zde jedna přímka: podél ní je skóre nula.
                [2] Tam jedna přímka, zde dvě přímky: podél nich je skóre nula.
                [one] Tam jedna přímka, zde { $spelled } přímka: podél ní je skóre nula.
                [few] Tam jedna přímka, zde { $spelled } přímky: podél nich je skóre nula.
               *[other] Tam jedna přímka, zde { $spelled } přímek: podél nich je skóre nula.
            }
       *[curved]
            { $count ->
                [1] Tam jedna přímka, zde jedna křivka: podél ní je skóre nula.
                [2] Tam jedna přímka, zde dvě křivky: podél nich je skóre nula.
                [one] Tam jedna přímka, zde { $spelled } křivka: podél ní je skóre nula.
                [few] Tam jedna přímka, zde { $spelled } křivky: podél nich je skóre nula.
               *[other] Tam jedna přímka, zde { $spelled } křivek: podél nich je skóre nula.
            }
    }
plane-lines-there =
    { $borders ->
        [1] Tam jedna přímka
        [2] Tam dvě přímky
        [one] { $spelled } přímka tam
        [few] { $spelled } přímky tam
       *[other] { $spelled } přímek tam
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [1] { $there }, zde jedna přímka: podél ní jsou dvě největší skóre stejná.
                [2] { $there }, zde dvě přímky: podél nich jsou dvě největší skóre stejná.
                [one] { $there }, zde { $spelled } přímka: podél ní jsou dvě největší skóre stejná.
                [few] { $there }, zde { $spelled } přímky: podél nich jsou dvě největší skóre stejná.
               *[other] { $there }, zde { $spelled } přímek: podél nich jsou dvě největší skóre stejná.
            }
       *[curved]
            { $count ->
                [1] { $there }, zde jedna křivka: podél ní jsou dvě největší skóre stejná.
                [2] { $there }, zde dvě křivky: podél nich jsou dvě největší skóre stejná.
                [one] { $there }, zde { $spelled } křivka: podél ní jsou dvě největší skóre stejná.
                [few] { $there }, zde { $spelled } křivky: podél nich jsou dvě největší skóre stejná.
               *[other] { $there }, zde { $spelled } křivek: podél nich jsou dvě největší skóre stejná.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Objeví se rovina vstupů s osami, mřížkou a všemi body: kolečka pro třídu { $first }, čtverce pro třídu { $second }.
       *[other] Objeví se rovina vstupů s osami, mřížkou a všemi body, každá třída má svůj tvar.
    }
plane-motion-room = Pohled se vzdálí, kde další krok potřebuje místo.
plane-motion-linear = Celá rovina, mřížka i body, jde tam, kam ji převedou váhy vrstvy { $layer }.
plane-motion-shift =
    { $moves ->
        [yes] Celá rovina se posune o bias vrstvy { $layer }.
       *[no] Bias vrstvy { $layer } je nula a rovina zůstane na místě.
    }
plane-motion-bend =
    { $bends ->
        [yes] Mřížka a body se ohnou, jak aktivace vrstvy { $layer } posouvá každou souřadnici.
       *[no] Aktivace vrstvy { $layer } je identita; mřížka a body zůstanou, jak jsou.
    }
plane-motion-decide =
    { $classes ->
        [2] V posledním prostoru se objeví rozhodovací přímka a její poloroviny se obarví.
       *[other] V posledním prostoru se objeví rovné hranice a oblast každé třídy se obarví.
    }
plane-motion-back =
    { $classes ->
        [2] Cesta zpět do roviny vstupů, s hranicí, kterou tam přímka vytvoří.
       *[other] Cesta zpět do roviny vstupů, s hranicemi, které tam vzniknou.
    }
plane-motion-spaces = Malé obrázky všech prostorů rostou, v pořadí cesty zpět, se stejnými očíslovanými místy v každém.
plane-motion-again = Vedle vstupů jde rovina ještě jednou dopředu a očíslovaná místa hranice dopadnou na přímku.
plane-motion-run =
    { $classes ->
        [2] Kroužkované body běží podél hranice a jejich dvojčata podél přímky v posledním prostoru.
       *[other] Kroužkované body běží podél hranic a jejich dvojčata podél hranic v posledním prostoru.
    }


## Training: the parameters are played, phase by phase

training-heading = Jak se síť učí
training-heading-keyframes = Od snímku ke snímku
training-opens = Před trénováním: { $share } bodů je správně.
training-opens-tied = V každém bodě jsou všechna skóre stejná: shoda se počítá jako třída { $label }.
training-rate-steps =
    { $count ->
        [one] Rychlost, zpočátku { $rate }, se po každém kroku násobí číslem { $factor }.
        [few] Rychlost, zpočátku { $rate }, se každé { $digits } kroky násobí číslem { $factor }.
       *[other] Rychlost, zpočátku { $rate }, se každých { $digits } kroků násobí číslem { $factor }.
    }
training-rate-cosine = Rychlost klesá podle kosinu, z { $rate } na { $last }.
training-opens-keyframe = „{ $name }“: { $share } bodů je správně.
training-from-keyframe = Od „{ $before }“ k „{ $after }“: ztráta jde z { $old } na { $new }.
training-at-moment = { $moment }: { $share } bodů je správně.
training-between-moments = { $before } – { $after }: ztráta jde z { $old } na { $new }.
training-by-step = do kroku { $step }
training-by-keyframe = do „{ $name }“
training-still =
    { $when ->
        [whole] Celou dobu se ztráta téměř nehýbe: z { $old } na { $new } { $until }.
        [first] Nejdřív se ztráta téměř nehýbe: z { $old } na { $new } { $until }.
        [last] Odtud se ztráta už téměř nehýbe: z { $old } na { $new } { $until }.
       *[between] Na plató se ztráta téměř nehýbe: z { $old } na { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] Ztráta klesá: z { $old } na { $new } { $until }.
       *[no] Pomalu dolů: ztráta z { $old } na { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] Ztráta klesá rychle: z { $old } na { $new } { $until }; přesnost čeká.
       *[no] Ztráta klesá rychle: z { $old } na { $new } { $until }.
    }
training-gaining = Přesnost roste: z { $old } na { $new } { $until }.
training-climbs-again = Přesnost opět roste: z { $old } na { $new } { $until }.
training-loss-falls-too = Ztráta klesá z { $old } na { $new }.
training-rising = Ztráta roste: z { $old } na { $new } { $until }.
training-restless = Ztráta skáče mezi { $old } a { $new } { $until }.
training-down-with-a-rise = Ztráta jde z { $old } na { $new } { $until }; mezitím stoupne z { $low } na { $high }.
training-up-with-a-fall = Přesnost jde z { $old } na { $new } { $until }; mezitím klesne z { $high } na { $low }.
training-beyond = Ztráta je mimo osu: { $new } { $until }.
training-ends-keyframe = „{ $name }“ má správně { $share } bodů.
training-ringed =
    { $count ->
        [one] V kroužku: { $digits } stále chybný.
        [few] V kroužku: { $digits } stále chybné.
       *[other] V kroužku: { $digits } stále chybných.
    }
fit-training-opens =
    { $better ->
        [yes] Před trénováním vysvětluje { $share } rozptylu: R² je 1 − ztráta ÷ ztráta průměru.
       *[no] Před trénováním vychází R² = 1 − ztráta ÷ ztráta průměru jako { $share }: horší než samotný průměr.
    }
fit-training-opens-keyframe = „{ $name }“: R² = 1 − ztráta ÷ ztráta průměru je { $share }.
fit-training-at-moment = { $moment }: R² = 1 − ztráta ÷ ztráta průměru je { $share }.
fit-training-gaining = R² roste: z { $old } na { $new } { $until }.
fit-training-ends-keyframe = „{ $name }“ končí s R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Nejlepší rovina: { $line }. V kroužku: největší chyba, { $error }.
       *[line] Čárkovaně nejlepší přímka: { $line }. V kroužku: největší chyba, { $error }.
    }
fit-training-motion-play = Trénování pokračuje; proložení, jeho chyby, ztráta, R² a gradienty ho sledují.
fit-training-motion-close =
    { $shape ->
        [plane] Bod s největší chybou se zakroužkuje.
       *[line] Objeví se čárkovaná nejlepší přímka a bod s největší chybou se zakroužkuje.
    }
number-largest-error = největší chyba
number-explained-at-end = R² na konci
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² podle snímků
        [epoch] R² podle epoch
        [checkpoint] R² podle checkpointů
        [round] R² podle kol
        [update] R² podle aktualizací
       *[step] R² podle kroků
    }
    .short = R²
label-the-target = cíl
label-fit = síť
label-data = data
    .short = data
label-error = chyba
training-motion-open = Objeví se panely, všechny na začátku.
training-motion-curves = Trénování pokračuje; ztráta, podíl správných bodů a gradienty ho sledují.
training-motion-end = Křivky jsou na konci.
training-motion-play = Trénování pokračuje; roviny, hranice, ztráta a gradienty ho sledují.
training-motion-close = Body, které jsou stále chybné, se zakroužkují.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Hýbe se jeden posuvník: { $parameter }
sweep-heading-scale = Činitel pro všechny váhy vrstvy { $layer }
sweep-heading-sample = Jedna síť, vzorek po vzorku
sweep-opens-parameter =
    { $count ->
        [one] Parametr ({ $digits }) má posuvník. Pohne se jen { $parameter }.
        [few] Všechny { $digits } parametry mají posuvník. Pohne se jen { $parameter }.
       *[other] Všech { $digits } parametrů má posuvník. Pohne se jen { $parameter }.
    }
sweep-opens-scale =
    { $count ->
        [one] Parametr ({ $digits }) má posuvník. Jeden činitel hýbe všemi vahami vrstvy.
        [few] Všechny { $digits } parametry mají posuvník. Jeden činitel hýbe všemi vahami vrstvy.
       *[other] Všech { $digits } parametrů má posuvník. Jeden činitel hýbe všemi vahami vrstvy.
    }
sweep-opens-sample =
    { $count ->
        [one] Parametr ({ $digits }) má posuvník. Ten se nepohne: mění se vzorek.
        [few] Všechny { $digits } parametry mají posuvník. Žádný se nepohne: mění se vzorek.
       *[other] Všech { $digits } parametrů má posuvník. Žádný se nepohne: mění se vzorek.
    }
sweep-pass = Sítí prochází jeden vzorek; roviny ukazují všechny body.
sweep-pass-of-samples = Každý vzorek projde toutéž sítí ke svým pravděpodobnostem.
sweep-pass-of-samples-to-outputs = Každý vzorek projde toutéž sítí ke svým výstupům.
sweep-loss = Ztráta tohoto vzorku: její sklon je gradient (růžově).
sweep-loss-of-samples = Každý vzorek má svou ztrátu a své gradienty (růžově).
sweep-sets-out =
    { $kind ->
        [sample] Teď jeden vzorek po druhém: sledujme, co se změní.
        [scale] Teď se hýbe činitel: sledujme, co se změní.
       *[parameter] Teď se hýbe { $parameter }: sledujme, co se změní.
    }
sweep-goes-on = A dál: sledujme, co se změní.
sweep-lowest-loss = Ztráta vzorku je nejnižší při { $where }: gradient { $gradient }.
sweep-lowest-loss-only = Ztráta vzorku je nejnižší při { $where }; průměr je { $now }, nejlépe { $least }.
sweep-lowest-mean-loss-of-fit = Průměrná ztráta všech bodů je nejnižší při { $where }: R² je { $share }.
sweep-ends-fit = Při { $where }: ztráta { $loss }; R² je { $share }.
sweep-ends-samples-of-fit = Každý vzorek táhne jinam; přes všechny je R² { $share }.
sweep-lowest-mean-loss = Průměrná ztráta všech bodů je nejnižší při { $where }: { $share } správně.
sweep-neuron-changes =
    { $change ->
        [wakes] Neuron { $neuron } vrstvy { $layer } ožívá při { $where }: sklon je { $slope }.
       *[off] Neuron { $neuron } vrstvy { $layer } se vypíná při { $where }: sklon je { $slope }.
    }
sweep-factor-of = činiteli { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } je zde nejtěžší: ztráta { $loss }, největší gradient { $gradient }.
       *[easiest] { $sample } je zde nejlehčí: ztráta { $loss }, největší gradient { $gradient }.
    }
sweep-ends = Při { $where }: ztráta { $loss }; správně { $share } všech bodů.
sweep-ends-samples = Každý vzorek táhne jinam; síť má správně { $share }.
sweep-motion-sliders = Všechny parametry se objeví jako posuvníky a s nimi síť, které patří.
sweep-motion-pass = Objeví se cesta vzorku sítí a roviny.
sweep-motion-loss = Ztráta se nakreslí přes celý rozsah i s tečnou; objeví se gradienty.
sweep-motion-loss-of-one = Zůstane jen posuvník, který se pohybuje; přes celý jeho rozsah se nakreslí ztráta i s tečnou.
sweep-motion-on = Posuvník { $parameter } se pohybuje dál; hodnoty, roviny, hranice a ztráta ho sledují.
sweep-motion-on-fit = Posuvník { $parameter } se pohybuje dál; hodnoty, proložení a ztráta ho sledují.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Stejný start, jiné ohyby
        [learning_rate] Stejný start, jiné rychlosti učení
        [optimizer] Stejný start, jiné optimalizátory
        [init] Stejná síť, jiné počáteční váhy
        [scale] Stejné náhodné váhy, jiná měřítka
        [seed] Stejná síť, jiné náhodné váhy
        [layers] Stejná úloha, jiné vrstvy
       *[several] Vedle sebe
    }
contender-rate = rychlost { $rate }
contender-scale = měřítko { $scale }
contender-seed = semínko { $seed }
contender-init =
    { $init ->
        [zeros] vše 0
        [symmetric] vše stejné
        [xavier] start Xavier
        [he] start He
       *[normal] náhodný start
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
# Stands within the quotation marks of the sentences.
contender-quoted = ‚{ $name }‘
differing-part =
    { $part ->
        [activations] aktivace
        [layers] tvar sítě
        [optimizer] optimalizátor
        [learning_rate] rychlost učení
        [init] volba počátečních vah
        [scale] měřítko počátečních vah
       *[seed] semínko počátečních vah
    }
comparison-opening =
    { $count ->
        [1] Jedna aktivace: stejný start, stejné body, stejné kroky.
        [2] Dvě aktivace: stejný start, stejné body, stejné kroky.
        [one] { $spelled } aktivace: stejný start, stejné body, stejné kroky.
        [few] { $spelled } aktivace: stejný start, stejné body, stejné kroky.
       *[other] { $spelled } aktivací: stejný start, stejné body, stejné kroky.
    }
comparison-opening-of-trainings =
    { $count ->
        [1] Jeden trénink na týchž bodech; liší se: { $parts }.
        [2] Dva tréninky na týchž bodech; liší se: { $parts }.
        [one] { $spelled } trénink na týchž bodech; liší se: { $parts }.
        [few] { $spelled } tréninky na týchž bodech; liší se: { $parts }.
       *[other] { $spelled } tréninků na týchž bodech; liší se: { $parts }.
    }
comparison-guide-to-scores = Každý panel ukazuje vstupy, skóre tříd, ztrátu a gradienty.
comparison-guide-to-fit = Každý panel ukazuje proložení, odpovědi nad cíli, ztrátu a gradienty.
comparison-guide-to-layer = Každý panel ukazuje vstupy, poslední skrytou vrstvu, ztrátu a gradienty.
comparison-shrinks = V kroku 0, od poslední vrstvy zpět k vrstvě 1: „{ $name }“ z { $last } na { $first }, „{ $other }“ z { $other_last } na { $other_first }.
comparison-delta-shrinks = V kroku 0, δ = ∂L/∂z od poslední vrstvy zpět k vrstvě 1: „{ $name }“ z { $last } na { $first }, „{ $other }“ z { $other_last } na { $other_first }.
comparison-slopes =
    { $kind ->
        [sigmoid] Co jde zpět přes neuron, násobí se jeho sklonem: u sigmoidy je nejvýš 1/4, medián { $slope }; „{ $other }“ má { $other_slope }.
       *[other] Co jde zpět přes neuron, násobí se jeho sklonem. Medián sklonů: „{ $name }“ { $slope }, „{ $other }“ { $other_slope }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] Váhy celkem násobí δ číslem { $weights } („{ $name }“) a { $other_weights } („{ $other }“), téměř stejně;
       *[apart] Váhy celkem násobí δ číslem { $weights } („{ $name }“) a { $other_weights } („{ $other }“);
    } { $kind ->
        [sigmoid] sklony, u sigmoidy každý nejvýš 1/4, číslem { $slopes } a { $other_slopes }.
       *[other] sklony číslem { $slopes } a { $other_slopes }.
    }
comparison-flat-yet-long = V kroku 0 je u „{ $name }“ { $share } sklonů pod { $slope }. Přesto je gradient vah vrstvy 1 delší: co projde, násobí větší váhy.
comparison-no-first-gradient = V kroku 0 nemá žádná váha gradient ({ $names }).
comparison-last-layer-first = V kroku 0 mají gradient jen váhy poslední vrstvy ({ $names }).
comparison-sets-out =
    { $which ->
        [both] Obě se trénují, krok za krokem.
       *[all] Všechny se trénují, krok za krokem.
    }
comparison-goes-on = A dál, krok za krokem.
comparison-tie-broken = Poslední vrstva se pohnula: teď, v kroku 1, má gradient i vrstva 1, { $gradient } („{ $name }“).
comparison-explodes = „{ $name }“ exploduje: ztráta jde z { $before } na { $now } do kroku { $step }.
comparison-dies =
    { $count ->
        [one] V kroku { $step } překročí nulu poslední bod neuronu: „{ $name }“ má { $dead } mrtvý z celkem { $units }.
        [few] V kroku { $step } překročí nulu poslední bod: „{ $name }“ má mrtvé neurony, { $dead } z celkem { $units }.
       *[other] V kroku { $step } překročí nulu poslední bod: „{ $name }“ má mrtvé neurony, { $dead } z celkem { $units }.
    }
comparison-first = „{ $name }“ je první: vyřeší úlohu v kroku { $step }.
comparison-second = „{ $name }“ následuje v kroku { $step }.
comparison-last = „{ $name }“ ji řeší jako poslední, v kroku { $step }.
comparison-midway =
    { $count ->
        [one] V kroku { $step } má nejnižší ztrátu „{ $names }“: { $loss }.
        [few] V kroku { $step } mají nejnižší ztrátu { $names }: { $loss }.
       *[other] V kroku { $step } mají nejnižší ztrátu { $names }: { $loss }.
    }
comparison-midway-same = V kroku { $step } jsou všechny ztráty ještě stejné: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Obě pokračují až do konce.
       *[all] Všechny jdou až do konce.
    }
comparison-one-goes-on = Poslední jde dál: dojde k cíli?
comparison-others-go-on = Ostatní jdou dál: dojdou k cíli?
comparison-none-yet =
    { $which ->
        [both] Dojde jedna z obou k cíli?
       *[all] Dojde některý z nich k cíli?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Z tohoto startu nevyřeší { $task } žádná z obou.
               *[all] Z tohoto startu nevyřeší { $task } žádný z nich.
            }
       *[own]
            { $which ->
                [both] Žádná z obou nevyřeší { $task }.
               *[all] Žádný z nich nevyřeší { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Z tohoto startu vyřeší { $task } obě.
               *[all] Z tohoto startu vyřeší { $task } všechny.
            }
       *[own]
            { $which ->
                [both] Obě vyřeší { $task }.
               *[all] Všechny vyřeší { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] Z tohoto startu vyřeší { $task } jen „{ $names }“.
                [few] Z tohoto startu vyřeší { $task } jen { $names }.
               *[other] Z tohoto startu vyřeší { $task } jen { $names }.
            }
       *[own]
            { $count ->
                [one] Jen „{ $names }“ vyřeší { $task }.
                [few] Jen { $names } vyřeší { $task }.
               *[other] Jen { $names } vyřeší { $task }.
            }
    }
comparison-only =
    { $count ->
        [one] Liší se jen { $parts }.
        [few] Liší se jen { $parts }.
       *[other] Liší se jen { $parts }.
    }
comparison-not-only =
    { $count ->
        [one] Liší se { $parts }, a s tím i pořadí bodů.
        [few] Liší se { $parts }, a s tím i pořadí bodů.
       *[other] Liší se { $parts }, a s tím i pořadí bodů.
    }
comparison-why-diverged = Od kroku { $step } každý krok ztrátu zvýšil, až přestala být číslem.
comparison-diverged-at = V kroku { $step }, posledním s konečnými čísly, byla ztráta { $loss }.
comparison-why-worse = Ztráta končí nad svým začátkem: z { $before } se stalo { $now }.
comparison-why-rate = „{ $name }“ končí se ztrátou { $small }, „{ $other }“ se ztrátou { $large }: její kroky jsou příliš velké.
comparison-why-dead =
    { $stays ->
        [yes] Mrtvý neuron ({ $activation }) má sklon 0: gradient neprojde, a tak zůstane mrtvý.
       *[no] Mrtvý neuron ({ $activation }) má sklon 0: gradient jím neprojde.
    }
comparison-why-saturated = Ve vrstvě { $layer } končí „{ $name }“ se saturovanými neurony: { $flat } z celkem { $units }; „{ $other }“: { $fewer }.
comparison-why-vanishing = V kroku 0 byl gradient vah { $last } v poslední vrstvě a { $first } ve vrstvě 1.
comparison-first-step = První krok posune váhy vrstvy 1 o { $rate } × { $small } („{ $name }“), resp. o { $rate } × { $large } („{ $other }“): poměr je asi { $times }.
comparison-answers-alike =
    { $share ->
        [yes] U sítě „{ $name }“ se to, co čte poslední vrstva, liší mezi body nejvýš o { $spread }: { $p } tak skončí na { $value } pro každý bod, což je podíl třídy 1.
       *[no] U sítě „{ $name }“ se to, co čte poslední vrstva, liší mezi body nejvýš o { $spread }: { $p } tak skončí na { $value } pro každý bod.
    }
comparison-why-equal = Stejné neurony mají stejné gradienty: nikdy se nezačnou lišit.
comparison-why-no-gradient = Gradient každé váhy je 0: nic jí neřekne, kudy jít.
comparison-why-never-bent = Přímky z přímek jsou přímky: bez ohybu hloubka nic nepřidá.
comparison-best-line = Jedna přímka by mohla mít správně { $share }, ale s vyšší ztrátou, a trénování sleduje ztrátu.
comparison-slow = „{ $name }“ postupuje pomalu: v kroku 0 byl gradient vah vrstvy 1 { $small }, u „{ $fast }“ { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] V kroku { $step } klesne největší součet neuronu z { $before } na { $after }: sklon 0 ve všech bodech, tedy gradient 0: váhy zůstanou.
       *[no] Součty neuronu ve všech bodech: v kroku { $step } největší klesne z { $before } na { $after }, kde je sklon 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Krok { $step } je příliš dlouhý: gradient krát { $rate } posune největší součet neuronu z { $before } na { $after }. Sklon 0 ve všech bodech: váhy zůstanou.
comparison-why-it-dies = δ je v průměru { $delta }: menší z by ztrátu snížilo. Ale gradient krát { $rate } je příliš daleko: v bodě, kde je z největší, klesne z { $before } na { $after }.
comparison-never-alive = Součty neuronu ve všech bodech: žádný není nad 0 a pod ní je sklon 0.
comparison-starts-counted =
    { $framed ->
        [yes] Kolik vyřeší { $task }: { $counts }. V rámečku ukázaný start: příklad.
       *[no] Kolik vyřeší { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts =
    { COUNT($starts) ->
        [one] Totéž s { $starts } startem: vyřeší { $task }?
        [few] Totéž se { $starts } starty: které z nich vyřeší { $task }?
       *[other] Totéž s { $starts } starty: které z nich vyřeší { $task }?
    }
comparison-motion-lay =
    { $count ->
        [1] Objeví se jeden panel: { $names }.
        [2] Objeví se dva panely, jeden na trénink: { $names }.
        [one] Objeví se { $spelled } panel: { $names }.
        [few] Objeví se { $spelled } panely, jeden na trénink: { $names }.
       *[other] Objeví se { $spelled } panelů, jeden na trénink: { $names }.
    }
comparison-motion-staircases = V každém panelu se gradienty jeho vrstev v kroku nula objeví jako sloupce s čísly a mezi nimi činitel od každé vrstvy k té pod ní.
comparison-motion-staircases-again = Objeví se gradienty vah v kroku nula a s nimi průběh ztráty.
comparison-motion-answers = Počty neuronů ustoupí tomu, co síť každého panelu odpovídá pro všechny body.
comparison-motion-slopes = V každém panelu se objeví křivka jeho aktivace a pod ní značky součtů jeho neuronů v mnoha bodech. Nejstrmější tečna je čárkovaná; tečna, jejíž sklon je medián, je plná.
comparison-motion-run = Všechny tréninky pokračují společně od kroku { $start } do kroku { $end }.
comparison-motion-verdicts = Objeví se verdikt každého panelu.
comparison-motion-all = Všechny panely jsou opět jasné.
comparison-motion-one = Panel „{ $name }“ zůstane jasný, ostatní ustoupí.
comparison-motion-watch-unit = V panelu se krok za krokem kreslí součty neuronu ve všech bodech, po obou stranách nuly; největší je silnou čarou. Vyznačí se krok, od kterého není žádný nad nulou.
comparison-motion-split-step = Obrázek uvolní místo a vedle něj se objeví, co krok udělá se z v bodě, kde je největší: podíl biasu, vah a vstupů.
comparison-motion-starts =
    { COUNT($starts) ->
        [one] Panely odejdou. Objeví se rovina vstupů z { $starts } startu, s fajfkou, je-li úloha vyřešena, a fajfky se sečtou.
        [few] Panely odejdou. Jedna po druhé se objeví roviny vstupů ze { $starts } startů, s fajfkou tam, kde je úloha vyřešena, a fajfky se sečtou.
       *[other] Panely odejdou. Jedna po druhé se objeví roviny vstupů z { $starts } startů, s fajfkou tam, kde je úloha vyřešena, a fajfky se sečtou.
    }
comparison-motion-start-seen = Start panelů je u každého tréninku zarámován.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Jeden krok gradientního sestupu s útlumem vah
        [momentum] Jeden krok gradientního sestupu: momentum
        [rmsprop] Jeden krok metody RMSProp
        [adam] Jeden krok metody Adam
       *[sgd] Jeden krok gradientního sestupu
    }
update-opening = Průměrná ztráta všech bodů je { $loss }. Kterým směrem má jít každá váha?
update-mean =
    { $points ->
        [one] Gradient ztráty na každé hraně: jak rychle ztráta roste s každou vahou.
        [few] Gradient průměrné ztráty všech { $digits } bodů na každé hraně: jak rychle roste s každou vahou.
       *[other] Gradient průměrné ztráty všech { $digits } bodů na každé hraně: jak rychle roste s každou vahou.
    }
update-mean-biases = U každého neuronu: s jeho biasem.
update-one-point =
    { $count ->
        [one] Co o { $weight } říká jeden bod. Jiný není.
        [few] To byl jeden bod. Každý ze { $digits } bodů má vlastní gradient pro { $weight }.
       *[other] To byl jeden bod. Každý z { $digits } bodů má vlastní gradient pro { $weight }.
    }
update-every-point =
    { $count ->
        [one] Odkud se bere: jediný bod má svůj gradient pro { $weight }.
        [few] Odkud se bere: každý ze { $digits } bodů má vlastní gradient pro { $weight }.
       *[other] Odkud se bere: každý z { $digits } bodů má vlastní gradient pro { $weight }.
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } bod chce { $weight } větší, { $downs } bod menší: aktualizace používá průměr.
                [few] { $ups } bod chce { $weight } větší, { $downs } body menší: aktualizace používá průměr.
               *[other] { $ups } bod chce { $weight } větší, { $downs } bodů menší: aktualizace používá průměr.
            }
        [few]
            { $down ->
                [one] { $ups } body chtějí { $weight } větší, { $downs } bod menší: aktualizace používá průměr.
                [few] { $ups } body chtějí { $weight } větší, { $downs } body menší: aktualizace používá průměr.
               *[other] { $ups } body chtějí { $weight } větší, { $downs } bodů menší: aktualizace používá průměr.
            }
       *[other]
            { $down ->
                [one] { $ups } bodů chce { $weight } větší, { $downs } bod menší: aktualizace používá průměr.
                [few] { $ups } bodů chce { $weight } větší, { $downs } body menší: aktualizace používá průměr.
               *[other] { $ups } bodů chce { $weight } větší, { $downs } bodů menší: aktualizace používá průměr.
            }
    }
update-pulls-one =
    { $way ->
        [up] Žádný nechce { $weight } menší: aktualizace používá průměr.
       *[down] Žádný nechce { $weight } větší: aktualizace používá průměr.
    }
update-pulls-alone =
    { $way ->
        [up] Chce { $weight } větší: bod je jediný, aktualizace použije přímo jeho gradient.
       *[down] Chce { $weight } menší: bod je jediný, aktualizace použije přímo jeho gradient.
    }
update-pulls-none = Žádný o { $weight } nic neříká: všechny tyto gradienty jsou nula, a tedy i jejich průměr.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } minidávky velikosti { $size } mají průměry od { $low } do { $high }: trénování bere jednu na krok, tento krok všechny body.
               *[same] { $spelled } minidávky velikosti { $size } zde mají stejný průměr { $low }: trénování bere jednu na krok, tento krok všechny body.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } minidávky velikosti { $size } mají průměry od { $low } do { $high }: levnější, ale méně přesné.
               *[same] { $spelled } minidávky velikosti { $size } zde mají stejný průměr { $low }: levnější.
            }
    }
update-batches-rest = Poslední dávka v epoše má velikost { $rest }.
update-take-mean =
    { $count ->
        [one] Jeho gradient je gradientem kroku, pro každou váhu a bias.
        [few] Teď průměr přes všechny body, pro každou váhu a bias.
       *[other] Teď průměr přes všechny body, pro každou váhu a bias.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Jeho gradient je gradientem kroku, pro každou váhu.
        [few] Teď průměr přes všechny body, pro každou váhu.
       *[other] Teď průměr přes všechny body, pro každou váhu.
    }
update-one-moves =
    { $against ->
        [decay] Každá váha se posune proti svému gradientu s útlumem, vynásobenému rychlostí učení.
        [momentum] Každá váha se posune proti své rychlosti pohybu, vynásobené rychlostí učení.
        [rmsprop] Každá váha se posune proti tomuto podílu, vynásobenému rychlostí učení.
        [adam] Každá váha se posune proti tomuto podílu, vynásobenému rychlostí učení.
       *[gradient] Každá váha se posune proti svému gradientu, vynásobenému rychlostí učení.
    }
update-stage-decay = Útlum vah přičte ke každému gradientu { $decay } krát samotný parametr.
update-stage-momentum =
    { $decayed ->
        [yes] Rychlost pohybu je { $share } krát předchozí plus gradient s útlumem.
       *[no] Rychlost pohybu je { $share } krát předchozí plus gradient.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum sleduje rychlost pohybu. Začíná na nule: teď je to gradient s útlumem.
       *[no] Momentum sleduje rychlost pohybu. Začíná na nule: teď je to gradient.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp dělí každý gradient s útlumem odmocninou klouzavého průměru jeho čtverců.
       *[no] RMSProp dělí každý gradient odmocninou klouzavého průměru jeho čtverců.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam dělí klouzavý průměr gradientů s útlumem odmocninou průměru jejich čtverců.
       *[no] Adam dělí klouzavý průměr gradientů odmocninou průměru jejich čtverců.
    }
update-decay = útlum
update-mean-gradient = průměr
update-root = √ průměru čtverců
update-rate = rychlost
update-gradient = gradient
update-all-move =
    { $count ->
        [one] To je vše: parametr je { $digits }.
        [few] A všechny { $digits } parametry udělají tento krok najednou.
       *[other] A všech { $digits } parametrů udělá tento krok najednou.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } ze zobrazených čísel se čte stejně jako předtím.
        [few] { $digits } ze zobrazených čísel se čtou stejně jako předtím.
       *[other] { $digits } ze zobrazených čísel se čtou stejně jako předtím.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Průměrná ztráta všech bodů klesne z { $before } na { $after }.
               *[alike] Průměrná ztráta všech bodů trochu klesne: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Průměrná ztráta všech bodů vzroste z { $before } na { $after }: tento krok nevede dolů.
               *[alike] Průměrná ztráta všech bodů trochu vzroste: { $change }. Tento krok nevede dolů.
            }
        [rises]
            { $digits ->
                [differ] Průměrná ztráta všech bodů vzroste z { $before } na { $after }: krok byl příliš velký.
               *[alike] Průměrná ztráta všech bodů trochu vzroste: { $change }. Krok byl příliš velký.
            }
       *[stays] Průměrná ztráta všech bodů zůstane { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Ztráta klesne z { $before } na { $after }.
               *[alike] Ztráta trochu klesne: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Ztráta vzroste z { $before } na { $after }: krok byl příliš velký.
               *[alike] Ztráta trochu vzroste: { $change }. Krok byl příliš velký.
            }
        [uphill]
            { $digits ->
                [differ] Ztráta vzroste z { $before } na { $after }: tento krok nevede dolů.
               *[alike] Ztráta trochu vzroste: { $change }. Tento krok nevede dolů.
            }
       *[stays] Ztráta zůstane { $before }.
    }
update-loss-endless = Průměrná ztráta všech bodů už není konečné číslo: krok byl až příliš velký.
update-motion-stand = Síť stojí se svými vahami a průměrná ztráta se rozsvítí.
update-motion-mean = Hrany a biasy převezmou gradient průměrné ztráty.
update-motion-mean-no-bias = Hrany převezmou gradient průměrné ztráty.
update-motion-spread =
    { $points ->
        [1] Gradient pro { $weight } zaujme místo na číselné ose.
       *[other] Gradienty pro { $weight }, jeden na bod, se rozprostřou na číselné ose.
    }
update-motion-average = Shromáždí se ve svém průměru, který na ose zůstane.
update-motion-batches = Body tří minidávek se rozsvítí jedny po druhých a jejich průměry zůstanou na ose.
update-motion-stage = Gradienty na hranách a biasech se změní v to, co z nich vzniká.
update-motion-stage-no-bias = Gradienty na hranách se změní v to, co z nich vzniká.
update-motion-one = Gradient pro { $weight } se vsune pod ni, váha doběhne na novou hodnotu a její hrana ji sleduje.
update-motion-all = Všechny ostatní váhy a biasy doběhnou na nové hodnoty a jejich hrany je sledují.
update-motion-all-no-bias = Všechny ostatní váhy doběhnou na nové hodnoty a jejich hrany je sledují.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Ztráta doběhne dolů.
               *[other] Průměrná ztráta všech bodů doběhne dolů.
            }
       *[other]
            { $points ->
                [1] Ztráta doběhne na novou hodnotu.
               *[other] Průměrná ztráta všech bodů doběhne na novou hodnotu.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Jeden neuron, rozebraný: { $neuron }
graph-opening = Neuron jako graf: každý uzel dělá jednu malou věc.
graph-enter =
    { $inputs ->
        [1] Dovnitř jdou vstup, jeho váha a bias.
       *[other] Dovnitř jdou vstupy, ke každému váha, a bias.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Dovnitř jdou vstup a jeho váha.
       *[other] Dovnitř jdou vstupy a ke každému váha.
    }
graph-multiply =
    { $inputs ->
        [1] Násobicí uzel vynásobí svá dvě čísla.
       *[other] Každý násobicí uzel vynásobí svá dvě čísla.
    }
graph-add =
    { $inputs ->
        [1] Sčítací uzel přičte bias: to je z.
       *[other] Sčítací uzel sečte součiny a bias: to je z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Sčítací uzel má jediný součin a žádný bias: to je z.
       *[other] Sčítací uzel sečte součiny: to je z.
    }
graph-activate = Aktivace ohne z: a je { $activation } v bodě z.
graph-arrive = Teď zpět. Ztráta měří chybu sítě; ze zbytku sítě přichází, jak reaguje na a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Lokální derivace aktivace je její sklon, { $slope }; nic nepřichází a nic nejde dál.
        [stops] Lokální derivace aktivace je její sklon, zde nula: dál nejde nic.
        [keeps] Lokální derivace aktivace je její sklon, zde 1: gradient jde dál beze změny.
        [turns] Lokální derivace aktivace je její sklon, { $slope }: gradient změní znaménko.
        [shrinks] Lokální derivace aktivace je její sklon, { $slope }: násobíme jím, dál jde méně.
       *[grows] Lokální derivace aktivace je její sklon, { $slope }: násobíme jím, dál jde více.
    }
graph-sum = Sčítání předá, co přijde: všechny jeho lokální derivace jsou 1. Bias má svůj gradient.
graph-sum-no-bias = Sčítání předá, co přijde: všechny jeho lokální derivace jsou 1.
graph-to-weights = Násobicí uzel: lokální derivace podle činitele je ten druhý. Pro váhu je to vstup; δ krát vstup je její gradient.
graph-to-inputs =
    { $others ->
        [yes] A pro vstup je to váha: δ krát váha jde zpět a sečte se s tím, co pošlou ostatní neurony vrstvy.
       *[no] A pro vstup je to váha: δ krát váha jde zpět a říká, jak ztráta reaguje na vstup.
    }
graph-replay = Žádný uzel nepotřebuje víc než to, co přijde, a svou lokální derivaci.
graph-motion-lay =
    { $inputs ->
        [1] Postupně se objeví graf: vstup, jeho váha a bias, násobicí uzel, sčítací uzel a aktivace.
       *[other] Postupně se objeví graf: vstupy, jejich váhy a bias, násobicí uzly, sčítací uzel a aktivace.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Postupně se objeví graf: vstup a jeho váha, násobicí uzel, sčítací uzel a aktivace.
       *[other] Postupně se objeví graf: vstupy a jejich váhy, násobicí uzly, sčítací uzel a aktivace.
    }
graph-motion-enter = Čísla vyjdou ze svých rámečků na vodiče.
graph-motion-multiply =
    { $inputs ->
        [1] Impulsy vběhnou do násobicího uzlu a vyjde součin.
       *[other] Impulsy vběhnou do násobicích uzlů a vyjdou součiny.
    }
graph-motion-add = Impulsy vběhnou do sčítacího uzlu a vyjde z.
graph-motion-activate = Impuls vběhne do aktivace; bod se posune po její křivce a vyjde a.
graph-motion-arrive = Od ztráty vstoupí impuls; u vodiče hodnoty a se objeví gradient.
graph-motion-slope = Na vodiči součtu z se objeví sklon; impuls proběhne zpět kolem něj a u vodiče se objeví součin.
graph-motion-sum = Na každém vodiči do sčítacího uzlu se objeví jednička; impulsy běží zpět do všech a u každého se objeví gradient.
graph-motion-to-weights =
    { $inputs ->
        [1] Na vodiči váhy se objeví vstup; impuls proběhne zpět kolem něj a u vodiče se objeví gradient.
       *[other] Na vodiči každé váhy se objeví její vstup; impulsy proběhnou zpět kolem nich a u vodičů se objeví gradienty.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] Na vodiči vstupu se objeví váha; impuls proběhne zpět kolem ní a u vodiče se objeví součin.
       *[other] Na vodiči každého vstupu se objeví jeho váha; impulsy proběhnou zpět kolem nich a u vodičů se objeví součiny.
    }
graph-motion-replay = Impulsy ještě jednou proběhnou zpět celým grafem, od ztráty do každého rámečku.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Ztráta jako krajina
landscape-opening =
    { $way ->
        [right] Ztráta nad samotným { $name }. Sklon tečny je gradient { $slope }: do kopce je to vlevo, krok jde tedy vpravo.
       *[left] Ztráta nad samotným { $name }. Sklon tečny je gradient { $slope }: do kopce je to vpravo, krok jde tedy vlevo.
    }
landscape-opening-flat = Ztráta nad samotným { $name }. V místě sítě je gradient nula: tečna je vodorovná.
landscape-step =
    { $factor ->
        [1] Krok s rychlostí { $rate }: sklon slibuje { $promised }, ztráta se změní o { $change }.
        [10] Desetkrát dál: sklon slibuje { $promised }, ztráta se změní o { $change }.
       *[100] Stokrát dál: sklon slibuje { $promised }, ztráta se změní o { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Krok s rychlostí { $rate }: sklon slibuje ztrátu pod nulou, ale ztráta se změní o { $change }.
        [10] Desetkrát dál: sklon slibuje ztrátu pod nulou, ale ztráta se změní o { $change }.
       *[100] Stokrát dál: sklon slibuje ztrátu pod nulou, ale ztráta se změní o { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Krok s rychlostí { $rate }: za nejnižší místo a na druhé straně zase nahoru. Slíbeno { $promised }, vyšlo { $change }.
        [10] Desetkrát dál: za nejnižší místo a na druhé straně zase nahoru. Slíbeno { $promised }, vyšlo { $change }.
       *[100] Stokrát dál: za nejnižší místo a na druhé straně zase nahoru. Slíbeno { $promised }, vyšlo { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Krok s rychlostí { $rate }: ztráta už není konečné číslo.
        [10] Desetkrát dál: ztráta už není konečné číslo.
       *[100] Stokrát dál: ztráta už není konečné číslo.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Každý krok dá zhruba to, co sklon slibuje: až sem je ztráta téměř lineární.
        [small-kept] Malý krok dá zhruba to, co sklon slibuje, velký ne: ztráta se odklání.
        [none-promised] Sklon je zde nula: nic neslibuje.
       *[none-kept] I malý krok je příliš velký na to, aby sklon dodržel slib.
    }
landscape-all-parameters = Všechny parametry najednou, s rychlostí { $rate }.
landscape-over = Všechny parametry najednou, s rychlostí { $rate }: krok je dlouhý { $length }, ale ztráta je nižší jen do { $lower }.
landscape-again =
    { $then ->
        [all-rise] Po prvním kroku se sklon vynásobí asi číslem { $times }: tolikrát delší je další krok. Každý ze tří kroků ztrátu zvýší.
        [third-falls] Po prvním kroku se sklon vynásobí asi číslem { $times }: tolikrát delší je další krok a ztrátu opět zvýší. Třetí krok ji sníží.
        [rises] Po prvním kroku se sklon vynásobí asi číslem { $times }: tolikrát delší je další krok a ztrátu opět zvýší.
       *[falls] Po prvním kroku se sklon vynásobí asi číslem { $times }: tolikrát delší je další krok a ztráta je pak { $loss }.
    }
landscape-map = Teď nad { $first } a { $second }, při pohledu shora: tečkovaná čára je ta křivka. Na každé vrstevnici je ztráta stejná.
landscape-arrow = Podél vrstevnice se ztráta nemění. Gradient míří kolmo na ni, do kopce: krok jde tedy opačně.
landscape-flat = V této rovině je gradient nula: žádný směr nevede dolů.
landscape-path =
    { $others ->
        [one] Cesta trénování v této rovině. Hýbal se ještě jeden parametr, a tak se pod ní hýbaly i vrstevnice.
        [0] Cesta trénování: od začátku do konce.
        [few] Cesta trénování v této rovině. Hýbaly se i další { $digits } parametry, a tak se pod ní hýbaly i vrstevnice.
       *[other] Cesta trénování v této rovině. Hýbalo se i dalších { $digits } parametrů, a tak se pod ní hýbaly i vrstevnice.
    }
landscape-motion-curve = Nakreslí se křivka ztráty a její tečna na začátku.
landscape-motion-step = Po křivce se kutálí kulička, po tečně sjíždí značka; úsečka ukazuje, jak jsou od sebe daleko.
landscape-motion-closer = Obraz se znovu přiblíží k prvnímu kroku.
landscape-motion-over =
    { $marked ->
        [yes] Kulička se kutálí přes ztrátu podél prvního kroku; tabulka ukazuje délku kroku, ztrátu, kterou sliboval sklon, a tu skutečnou. Pás vyznačuje, kam až je ztráta nižší.
       *[no] Kulička se kutálí přes ztrátu podél prvního kroku; tabulka ukazuje délku kroku, ztrátu, kterou sliboval sklon, a tu skutečnou.
    }
landscape-motion-again = Kulička se kutálí dál, vždy proti gradientu v místě, kde stojí; tabulka ukazuje délky kroků a skutečné ztráty.
landscape-motion-map = Křivku je vidět shora, jako tečkovanou čáru na mapě ztráty nad dvěma parametry, která se objevuje vrstevnici po vrstevnici.
landscape-motion-arrow = Kolmo na vrstevnici vyrostou dvě šipky: gradient a proti němu směr kroku.
landscape-motion-flat = Místo sítě se zakroužkuje.
landscape-motion-path = Přes mapu se nakreslí cesta trénování, od začátku do konce.


## Depth: the gradient goes back through the layers

depth-heading = Gradient a hloubka
depth-opening = Kolik gradientu dojde do vrstvy 1? Začíná na výstupu, kde má δ velikost { $size }.
depth-first-step = O vrstvu zpět: krát váhy, krát sklony; velikost se násobí číslem { $factor }.
depth-no-gradient = O vrstvu zpět: z ničeho není nic.
depth-path-sigmoid = Na nejsilnější cestě násobí každá vrstva jednou vahou a jedním sklonem; sklon sigmoidy je nejvýš 1/4.
depth-path = Na nejsilnější cestě násobí každá vrstva jednou vahou a jedním sklonem; největší sklon je { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Každá vrstva ho zmenší, činitel je { $least } až { $most }: z { $last } na výstupu na { $first } ve vrstvě 1.
       *[grows] Každá vrstva ho zvětší, činitel je { $least } až { $most }: z { $last } na výstupu na { $first } ve vrstvě 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Zmenší se: z { $last } na výstupu na { $first } ve vrstvě 1.
        [grows] Vzroste: z { $last } na výstupu na { $first } ve vrstvě 1.
       *[mixed] Zůstane: { $last } na výstupu, { $first } ve vrstvě 1.
    }
depth-mixed =
    { $count ->
        [one]
            { COUNT($steps) ->
                [one] Zmenší se v { $digits } z { $steps } kroku zpět: { $last } na výstupu, { $first } ve vrstvě 1.
                [few] Zmenší se v { $digits } ze { $steps } kroků zpět: { $last } na výstupu, { $first } ve vrstvě 1.
               *[other] Zmenší se v { $digits } z { $steps } kroků zpět: { $last } na výstupu, { $first } ve vrstvě 1.
            }
        [few]
            { COUNT($steps) ->
                [one] Zmenší se ve { $digits } z { $steps } kroku zpět: { $last } na výstupu, { $first } ve vrstvě 1.
                [few] Zmenší se ve { $digits } ze { $steps } kroků zpět: { $last } na výstupu, { $first } ve vrstvě 1.
               *[other] Zmenší se ve { $digits } z { $steps } kroků zpět: { $last } na výstupu, { $first } ve vrstvě 1.
            }
       *[other]
            { COUNT($steps) ->
                [one] Zmenší se v { $digits } z { $steps } kroku zpět: { $last } na výstupu, { $first } ve vrstvě 1.
                [few] Zmenší se v { $digits } ze { $steps } kroků zpět: { $last } na výstupu, { $first } ve vrstvě 1.
               *[other] Zmenší se v { $digits } z { $steps } kroků zpět: { $last } na výstupu, { $first } ve vrstvě 1.
            }
    }
depth-silent = Výstup je správný na poslední číslici: žádný gradient z něj nevychází.
depth-stops =
    { $layer ->
        [1] Do vrstvy 1 nedojde nic: její gradient je nula.
       *[other] Ve vrstvě { $digits } je nula: do předchozích vrstev nedojde nic.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Součin vah podél cesty je { $weights }, součin sklonů { $slopes }: gradient zmenšují sklony.
        [weights-shrink] Součin sklonů podél cesty je { $slopes }, součin vah { $weights }: gradient zmenšují váhy.
        [weights-grow] Součin sklonů podél cesty je { $slopes }, součin vah { $weights }: gradient zvětšují váhy.
        [slopes-grow] Součin vah podél cesty je { $weights }, součin sklonů { $slopes }: gradient zvětšují sklony.
        [both-grow] Součin vah podél cesty je { $weights }, součin sklonů { $slopes }: gradient zvětšuje obojí.
        [slopes-most] Součin vah podél cesty je { $weights }, součin sklonů { $slopes }: zmenšuje ho obojí, sklony nejvíc.
        [weights-most] Součin sklonů podél cesty je { $slopes }, součin vah { $weights }: zmenšuje ho obojí, váhy nejvíc.
       *[both-shrink] Součin vah podél cesty je { $weights }, součin sklonů { $slopes }: gradient zmenšuje obojí.
    }
depth-cause-cancelled = Součin vah podél této cesty je { $weights }, součin sklonů { $slopes }. S ostatními cestami se z { $product } stane δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Jeden krok s rychlostí { $rate } nepohne žádnou vahou, ani v poslední vrstvě, ani ve vrstvě 1.
        [still] Jeden krok s rychlostí { $rate } pohne vahami poslední vrstvy o { $last }, vahami vrstvy 1 nepohne.
        [slow] Jeden krok s rychlostí { $rate }: váhy poslední vrstvy se pohnou o { $last }, vrstvy 1 o { $first }. Ta se učí pomalu.
        [less] Jeden krok s rychlostí { $rate }: váhy poslední vrstvy se pohnou o { $last }, vrstvy 1 o { $first }, což je méně.
        [more] Jeden krok s rychlostí { $rate }: váhy poslední vrstvy se pohnou o { $last }, vrstvy 1 o { $first }, což je více.
       *[alike] Jeden krok s rychlostí { $rate }: váhy poslední vrstvy se pohnou o { $last }, vrstvy 1 přibližně stejně: { $first }.
    }
depth-motion-start = Objeví se osa s mocninami deseti a vyroste sloupec delty na výstupu.
depth-motion-step = Gradient jde zpět do vrstvy { $layer }: po cestě běží impuls a sloupec vrstvy vyroste.
depth-motion-line = Přes konce sloupců běží čára, od výstupu k vrstvě 1.
depth-motion-weigh = Váhy cesty se spojí do svého součinu a její sklony do svého.
depth-motion-change = Sloupce se změní ve změny vah při jednom kroku, na ose začínající nulou.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Proč zpětné šíření
cost-opening =
    { $count ->
        [one] Jak se ztráta mění s parametrem ({ $digits })? Vychýlíme ho, síť spustíme znovu a podíváme se.
        [few] Jak se ztráta mění s každým ze { $digits } parametrů? Jeden vychýlíme, síť spustíme znovu a podíváme se.
       *[other] Jak se ztráta mění s každým z { $digits } parametrů? Jeden vychýlíme, síť spustíme znovu a podíváme se.
    }
cost-first =
    { COUNT($products) ->
        [one] Jedna váha, vychýlená nahoru a dolů: dva dopředné průchody, { $products } násobení, a známe jeden sklon.
        [few] Jedna váha, vychýlená nahoru a dolů: dva dopředné průchody, { $products } násobení, a známe jeden sklon.
       *[other] Jedna váha, vychýlená nahoru a dolů: dva dopředné průchody, { $products } násobení, a známe jeden sklon.
    }
cost-all =
    { COUNT($parameters) ->
        [one] Tedy pro { $parameters } parametr: dopředných průchodů { $passes }, násobení { $products }.
        [few] Tedy pro všechny { $parameters } váhy a biasy: dopředných průchodů { $passes }, násobení { $products }.
       *[other] Tedy pro všech { $parameters } vah a biasů: dopředných průchodů { $passes }, násobení { $products }.
    }
cost-all-no-bias =
    { COUNT($parameters) ->
        [one] Tedy pro { $parameters } váhu: dopředných průchodů { $passes }, násobení { $products }.
        [few] Tedy pro všechny { $parameters } váhy: dopředných průchodů { $passes }, násobení { $products }.
       *[other] Tedy pro všech { $parameters } vah: dopředných průchodů { $passes }, násobení { $products }.
    }
cost-forward = Zpětné šíření jednou projde dopředu, { $products } násobení, a uchová všechny aktivace.
cost-back = Pak jednou zpět, dalších { $products }, a všechny gradienty jsou zde: každá vrstva použije, co našla ta za ní.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Stejný gradient: { $nudging } násobení při vychylování, { $backpropagation } při zpětném šíření, poměr { $times }.
               *[about] Stejný gradient: { $nudging } násobení při vychylování, { $backpropagation } při zpětném šíření, poměr asi { $times }.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } násobení při vychylování, { $backpropagation } při zpětném šíření, poměr { $times }.
               *[about] { $nudging } násobení při vychylování, { $backpropagation } při zpětném šíření, poměr asi { $times }.
            }
    }
cost-chart = Tytéž počty nad počtem parametrů; obě osy jdou po mocninách deseti.
cost-growth =
    { $growth ->
        [square] Desetkrát víc parametrů: asi stokrát víc práce při vychylování, asi desetkrát při zpětném šíření.
        [faster] S více parametry roste vychylování rychleji než zpětné šíření.
       *[slower] S více parametry roste obojí.
    }
cost-largest =
    { COUNT($parameters) ->
        [one] { $shape }, { $parameters } parametr: { $nudging } násobení při vychylování, { $backpropagation } při zpětném šíření.
        [few] { $shape }, { $parameters } parametry: { $nudging } násobení při vychylování, { $backpropagation } při zpětném šíření.
       *[other] { $shape }, { $parameters } parametrů: { $nudging } násobení při vychylování, { $backpropagation } při zpětném šíření.
    }
cost-motion-network = Objeví se síť a pod ní panel, ve kterém se počítají násobení.
cost-motion-first = Rozsvítí se jedna váha; vychýlí se nahoru a vrstvami proběhne impuls; vychýlí se dolů a proběhne další.
cost-motion-all = Parametry se rozsvěcejí jeden po druhém, stále rychleji, vrstvami běží impulsy a počítadlo roste.
cost-motion-forward = Síť je jako předtím. Jeden impuls běží dopředu a objeví se aktivace.
cost-motion-back = Jeden impuls běží zpět od výstupu a vrstva po vrstvě se objeví všechny gradienty.
cost-motion-bars = Oba počty se změní ve sloupce téhož měřítka.
cost-motion-chart = Objeví se osy a na nich oba počty této sítě.
cost-motion-grow = Dvě čáry pokračují k větším sítím, jedna strměji než druhá.
cost-motion-gap = Mezi oběma počty největší sítě vyroste šipka.


## Labels in the picture

label-value-forward = hodnota
label-local-derivative = lokální derivace
    .short = derivace
label-gradient-back = gradient ztráty
    .short = gradient
label-rest-of-network = zbytek sítě
    .short = zbytek
label-class = třída { $label }
    .short = { $label }
label-class-head = třída
    .short = tř.
label-input = vstup
label-named-input = { $name } { $input }
label-picture-weights = váhy neuronu { $neuron }
    .short = váhy, neuron { $neuron }
label-picture-weight-gradients = ∂L/∂w neuronu { $neuron }
    .short = ∂L/∂w, neuron { $neuron }
label-picture-input-gradients = ∂L/∂x každého pixelu
    .short = ∂L/∂x
label-picture-scale = černá { $low }, bílá { $high }
label-more-neurons =
    { $count ->
        [one] { $digits } další
        [few] { $digits } další
       *[other] { $digits } dalších
    }
label-hidden = skrytá { $layer }
label-output = výstup
label-class-scores = skóre tříd
    .short = skóre
label-score-of-class-1 = skóre třídy { $label }
    .short = skóre
label-class-probabilities = pravděpodobnosti tříd
    .short = pravděpodob.
label-probability-of-class-1 = pravděpodobnost třídy { $label }
    .short = pravděpodob.
label-layer = vrstva { $layer }
label-step = krok
    .short = kr.
label-unit =
    { $unit ->
        [keyframe] snímek
        [epoch] epocha
        [checkpoint] checkpoint
        [round] kolo
        [update] aktualizace
       *[step] krok
    }
label-loss = ztráta
label-accuracy = přesnost
label-shares = %: { label-accuracy }
label-after = potom
    .short = pak
label-gradients = gradienty vah
    .short = gradienty
label-rate = rychlost
    .short = rychl.
label-promised = slíbeno
    .short = slib
label-factor = činitel
label-sample = vzorek
label-target = cíl
label-targets = cíle
label-gradient-check = kontrola gradientu
    .short = kontrola
label-check-below = pod
label-check-worst = max.
label-base = zadaná hodnota
    .short = zadaná

label-and-more = { $size }; více: ‖
label-negative = záporné
    .short = < 0
label-width-of-weight = šířka: |váha|
    .short = |váha|
label-width-of-letter = šířka: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = šířka: |gradient|, log
    .short = |gradient|, log
label-weights-and-biases = čára: váha, obrys: bias
    .short = čára: w, obrys: b
label-weights-alone = čára: váha
    .short = čára: w
label-lit = svítí: správná třída
    .short = svítí: správná
label-wrong = chybně
label-stay-wrong = stále chybně
label-tint-side = barva: třída strany
    .short = barva: třída
label-bent-plane = ohnutá rovina
label-undo = zpět
label-tint-place = barva: třída daného místa
    .short = barva: třída
label-tint-probability = barva: pravděp.
    .short = barva: p
label-tint-lead = barva: vedoucí třída
    .short = barva: vede
label-plane-before = čárkovaně: výřez před W
    .short = čárkovaně: před W

label-horizontal = vodorovná
label-diagonal = šikmá
label-best-of-all = nejlepší
    .short = nejlepší
label-best-found = nejlepší z nich
    .short = nejlepší
label-any-direction = každý směr
    .short = každá
label-right-by-direction = nejvíc správně podle směru přímky

label-loss-by-unit =
    { $unit ->
        [keyframe] ztráta podle snímků
        [epoch] ztráta podle epoch
        [checkpoint] ztráta podle checkpointů
        [round] ztráta podle kol
        [update] ztráta podle aktualizací
       *[step] ztráta podle kroků
    }
    .short = ztráta
label-right-by-unit =
    { $unit ->
        [keyframe] přesnost podle snímků
        [epoch] přesnost podle epoch
        [checkpoint] přesnost podle checkpointů
        [round] přesnost podle kol
        [update] přesnost podle aktualizací
       *[step] přesnost podle kroků
    }
    .short = přesnost
label-units-pass =
    { $unit ->
        [keyframe] snímky plynou
        [epoch] epochy plynou
        [checkpoint] checkpointy plynou
        [round] kola plynou
        [update] aktualizace plynou
       *[step] kroky plynou
    }
label-straight =
    { $unit ->
        [keyframe] mezi snímky lineárně
       *[step] mezi checkpointy lineárně
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmicky; { label-straight }
       *[linear] { label-units-pass } rovnoměrně; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logaritmicky
           *[linear] { label-units-pass } rovnoměrně
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmicky; každý obraz je jeden krok
       *[linear] { label-units-pass } rovnoměrně; každý obraz je jeden krok
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logaritmicky
           *[linear] { label-units-pass } rovnoměrně
        }
label-gradient-size = gradienty vah po vrstvách, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one]
                    { COUNT($digits) ->
                        [one] mrtvý z { $digits }
                        [few] mrtvý ze { $digits }
                       *[other] mrtvý z { $digits }
                    }
                [few]
                    { COUNT($digits) ->
                        [one] mrtvé z { $digits }
                        [few] mrtvé ze { $digits }
                       *[other] mrtvé z { $digits }
                    }
               *[other]
                    { COUNT($digits) ->
                        [one] mrtvých z { $digits }
                        [few] mrtvých ze { $digits }
                       *[other] mrtvých z { $digits }
                    }
            }
       *[saturated]
            { $count ->
                [one]
                    { COUNT($digits) ->
                        [one] saturovaný z { $digits }
                        [few] saturovaný ze { $digits }
                       *[other] saturovaný z { $digits }
                    }
                [few]
                    { COUNT($digits) ->
                        [one] saturované z { $digits }
                        [few] saturované ze { $digits }
                       *[other] saturované z { $digits }
                    }
               *[other]
                    { COUNT($digits) ->
                        [one] saturovaných z { $digits }
                        [few] saturovaných ze { $digits }
                       *[other] saturovaných z { $digits }
                    }
            }
    }
    .short = 
        { COUNT($digits) ->
            [one] z { $digits }
            [few] ze { $digits }
           *[other] z { $digits }
        }
label-dead-units = mrtvý: všude plochý
    .short = mrtvý: plochý
label-saturated-units = saturovaný: sklon < { $slope } u { $share } bodů
    .short = saturovaný: sklon < { $slope }
label-staircase = gradienty vah v kroku 0
    .short = gradienty, krok 0
label-staircase-from-delta = gradienty vah v kroku 0: ∂L/∂w = průměr δ · a
    .short = ∂L/∂w = průměr δ · a, krok 0
label-staircase-of-delta = velikost δ = ∂L/∂z, log
    .short = velikost δ, log
label-sizes-of-delta = velikost δ = ∂L/∂z
    .short = velikost δ
label-factors-back = váhy × sklony
label-size-over-points = velikost: kvadratický průměr přes všechny body
label-z-of-unit = z: neuron { $unit } vrstvy { $layer }
    .short = z: neuron { $unit }, vrstva { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } neuron, bodů { $points }
        [few] z: { $digits } neurony, bodů { $points }
       *[other] z: { $digits } neuronů, bodů { $points }
    }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z: { $digits } neuron vrstvy { $layer }
        [few] z: { $digits } neurony vrstvy { $layer }
       *[other] z: { $digits } neuronů vrstvy { $layer }
    }
label-steepest-slope = největší sklon
    .short = největší
label-median-slope = medián sklonů
    .short = medián
label-at-z = při z
    .short = z
label-some-points = tence: { $lines } z { $points } bodů, tlustě: největší ze všech
    .short = tence: { $lines } z { $points }, tlustě: největší
label-highest-point = bod s největším z
label-answer-of-all = { $p } = { $value } pro každý bod
    .short = { $p } = { $value } pro všechny
label-answers = { $p } od { $low } do { $high }
    .short = { $p } { $low } až { $high }
label-w-after-step = { $w } po kroku
label-largest-of-all = největší z ze všech bodů
    .short = největší z ze všech
label-no-way-back = sklon { $zero }, gradient { $zero }: není cesty zpět
label-slope-is = sklon { $slope }
label-at-step = krok { $step }
label-of-starts =
    { COUNT($starts) ->
        [one] z { $starts } startu
        [few] ze { $starts } startů
       *[other] z { $starts } startů
    }
    .short = z { $starts }
label-ticked-start = fajfka: trvale správně { $share } bodů nebo více
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = uvázlo jinak
label-start-dead = mrtvé neurony
label-start-saturated = saturované neurony
label-start-vanishing = mizející gradient
label-start-moving = stále se mění
label-start-rose = ztráta vzrostla
label-start-noise = zbývá jen šum
label-loss-and-steps = ztráta { $losses }; kroky { $steps } (log)
    .short = ztráta { $losses }; { $steps } (log)
label-bars = sloupce: vrstvy 1 (nahoře) až { $layers }, { $scale }
    .short = sloupce: vrstva 1 nahoře, { $scale }
label-below-scale = <: pod { $lowest }

label-mean-loss-heading = průměrná ztráta
    .short = prům. ztráta
label-of-all-points =
    { $count ->
        [one] { $digits } bodu
        [few] všech { $digits } bodů
       *[other] všech { $digits } bodů
    }
    .short = všech { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] jediný
        [few] průměr všech { $digits }
       *[other] průměr všech { $digits }
    }
label-mean-of-batch = průměry po { $digits }

label-way = cesta v prostoru parametrů
label-new-direction = nový směr
label-lower-until = nižší jen do { $distance }
    .short = nižší do { $distance }
label-at-the-start = na začátku
label-enlarged = zvětšeno: rámeček dole
    .short = zvětšeno
label-first-step = první krok
label-second-step = druhý krok
label-third-step = třetí krok
label-gradient-length = gradient
label-length = délka
label-loss-came = vyšlo
label-gap = rozdíl
label-training-path = cesta trénování do konce, rychlost { $rate }
    .short = cesta trénování
label-gradient-uphill = gradient, do kopce
    .short = gradient
label-step-downhill = −gradient, z kopce
    .short = −gradient
label-network-here = síť

label-size-of-delta = velikost δ, log
label-path = nejsilnější cesta: váha × sklon
label-product = součin
label-weights = váhy
label-slopes = sklony
label-in-all = celkem
label-change-of-weights = změna vah v jednom kroku, rychlost { $rate }

label-nudging = vychylování
    .short = vychyl.
label-backpropagation = zpětné šíření
    .short = zpětné šíř.
label-passes = dopředné průchody
label-one-pass = 1 vpřed
label-one-pass-each = 1 vpřed, 1 zpět
label-multiplications = násobení
label-multiplications-log = násobení, log
label-parameters-log = parametry, log
label-times-as-many = krát víc
label-counted = počítáno: násobení pro jeden vzorek, bez aktivačních funkcí; každý parametr vychýlen nahoru a dolů
    .short = počítáno: násobení pro jeden vzorek

label-factor-range = činitel, { $low } až { $high }
label-more-parameters =
    { $count ->
        [one] a { $digits } další parametr
        [few] a { $digits } další parametry
       *[other] a { $digits } dalších parametrů
    }
label-gradient-log = gradient, log
    .short = gradient
label-loss-of-this-sample = ztráta tohoto vzorku
label-loss-of-sample = ztráta vzorku
label-mean-loss =
    { $count ->
        [one] ztráta { $digits } bodu
        [few] průměrná ztráta { $digits } bodů
       *[other] průměrná ztráta { $digits } bodů
    }
    .short = průměrná ztráta
label-slope = sklon
label-its-slope = její sklon: gradient
    .short = sklon: gradient
label-right-of-points =
    { $count ->
        [one] správně z { $digits } bodu
        [few] správně ze { $digits } bodů
       *[other] správně z { $digits } bodů
    }
    .short = správně

card-linear = lineární
card-shift = posun
card-bend = ohyb
card-decide = rozhodnutí
card-right = správně
card-turns-and-stretches = $W$ otáčí a protahuje rovinu
    .short = $W$ otáčí a protahuje
card-moves-all-alike = $b$ posouvá každý bod stejně
    .short = $b$ posouvá každý bod
card-acts-alone = $f$ působí na každou souřadnici zvlášť
    .short = $f$ působí na každou zvlášť
card-one-activation = $f$ je { $activation }
card-two-activations = $f$ je { $first } nebo { $second }
card-many-activations = $f$ se liší podle vrstvy
card-onto-line = $W$ převede rovinu na přímku
card-into-plane = $W$ položí přímku do roviny
card-stretches-line = $W$ protahuje přímku
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (nad 0: bez zrcadlení)
       *[about] $det W approx$ { $determinant } (nad 0: bez zrcadlení)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (pod 0: zrcadlí)
       *[about] $det W approx$ { $determinant } (pod 0: zrcadlí)
    }
card-flattens =
    { $onto ->
        [point] $det W$ je nula: zploští rovinu do jednoho bodu
       *[line] $det W$ je nula: zploští rovinu na přímku
    }
card-class-1-where = { $one }, je-li { $condition }, jinak { $other }
card-equal-scores = na hranici jsou obě skóre stejná
    .short = tam jsou obě skóre stejná
card-class-of-greatest = třída, jejíž skóre v { $scores } je největší
card-equal-greatest = na hranici jsou dvě největší skóre stejná
    .short = tam jsou dvě největší stejná
card-score-zero = na hranici je skóre nula
    .short = tam je skóre nula
card-share-of-points = { $share } bodů


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Přepis. Film je komentovaný a trvá { $duration }.
       *[silent] Přepis. Film je bez zvuku a trvá { $duration }.
    }
transcript-opening = Úvod
transcript-play-from = Přehrát od { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · komentovaný, s titulky · každé číslo spočítané
       *[silent] { $duration } · bez zvuku, s titulky · každé číslo spočítané
    }
page-transcript-facts =
    { $sound ->
        [narrated] Přepis komentovaného filmu, délka { $duration }.
       *[silent] Přepis filmu bez zvuku, délka { $duration }.
    }
page-transcript-of = Přepis: { $title }
page-watch = Přehrát film
page-transcript = Přepis
page-said-and-shown = Co se říká a ukazuje
page-chapters = Kapitoly
page-captions = Titulky
page-download = Stáhnout film
page-not-recorded = Váš postup se zde nezaznamenává.
page-film-on-its-own = Samotný film: { $links }
page-theme =
    { $theme ->
        [light] světlý
       *[dark] tmavý
    }
page-picture = Obraz
page-film = Film
page-speed = Rychlost
page-pause = Pauza
page-pause-never = nikdy
page-pause-chapters = na konci kapitol
page-pause-lines = po každé větě
page-follow = Přepis sleduje film
page-zoom = Přiblížení
page-present = Prezentovat
page-keys = Klávesy
page-play-keys = <kbd>mezerník</kbd> přehrát a pozastavit, <kbd>←</kbd> <kbd>→</kbd> zpět a vpřed<span class="fills">, <kbd>f</kbd> celá obrazovka</span>.
page-present-keys = <b>Prezentovat</b> <span class="fills">vyplní obrazovku a </span>zastavuje na konci kapitol: <kbd>mezerník</kbd> a šipky vedou od zastávky k zastávce.
page-files = Soubory
page-made-with =
    Vytvořeno v nnviz { $version }: film ukazuje čísla ze souboru <a href="trace.json">trace.json</a>, spočítaná z
    <a href="{ $config }">{ $config }</a>.
page-languages = Jazyky
page-films = Filmy
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, světlý ({ $format })
       *[dark] Film, tmavý ({ $format })
    }
page-file-captions = Titulky ({ $format })
page-file-chapters = Kapitoly ({ $format })
page-file-transcript = Přepis (text, pro čtení nahlas)
page-file-config = Konfigurace
page-file-numbers = Všechna čísla
page-file-slides = Snímky prezentace (pro manim-slides)
page-file-scorm = Balíček SCORM 1.2
page-description =
    { $sound ->
        [narrated] Komentovaný film o síti { $shape } s jejími skutečnými čísly: { $headings }.
       *[silent] Film bez zvuku o síti { $shape } s jejími skutečnými čísly: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Jak tento film vložit na stránku
embed-lies-at = Předpokládá se, že složka tohoto souboru leží na adrese <{ $address }>.
embed-put = Složku tohoto souboru dejte na webový server a `{ $stand_in }` nahraďte její adresou, bez lomítka na konci.
embed-wishes = V adrese rámce lze zadat volby: `embed.html?theme=light` a `?theme=dark` drží jeden motiv, ať má čtenář v systému nastaveno cokoli, například na stránkách kurzu, které jsou vždy bílé; `?bare` je samotný film, 16:9, se svými klávesami; `?bare&theme=dark` je obojí; `#t=12` začne v dané sekundě.
embed-moodle = V textovém poli nebo ve *Stránce* otevřete zobrazení HTML (`</>`) a vložte:
embed-moodle-package = Pro splnění a známku přidejte činnost *SCORM package* a nahrajte `{ $package }`. Známkou je zhlédnutý podíl, při splnění (od 90 %) 100; výchozí nastavení Moodlu, nejlepší známka ze 100, je správné.
embed-moodle-no-package = Pro splnění a známku publikujte s `--scorm`, čímž vznikne balíček SCORM 1.2.
embed-moodle-students = Co píší studenti, například příspěvky ve fóru, se čistí: rámce bez upozornění zmizí a video ztratí volbu motivu. Vložte tam odkaz:
embed-moodle-upload = Kde rámce nejsou povoleny: nahrajte `video.mp4` tlačítkem editoru pro média a v témže dialogu soubor `.vtt` pod *Subtitles and captions*.
embed-canvas = V editoru Rich Content zvolte *View > HTML editor* a vložte:
embed-canvas-upload = Nebo nahrajte `video.mp4` (do 500 MB) v části *Media* a jako titulky přidejte `{ $captions }.srt` (do 295 kB).
embed-open-edx = Ve Studiu přidejte komponentu *Text*, zvolte *Edit HTML* a vložte:
embed-open-edx-upload = Nebo přidejte komponentu *Video* s adresou `video.mp4` a jako přepis nahrajte `{ $captions }.srt`.
embed-quarto = Jejich zkratky pro video titulky vynechají; blok surového HTML je zachová. V Quarto:
embed-sphinx = Ve Sphinxu použijte `.. raw:: html` a prvek pod tím odsaďte; v MyST, Jupyter Book a MkDocs (i s Material) vložte prvek do Markdownu tak, jak je, s prázdným řádkem před ním a za ním.
embed-builders-scripts = Tyto weby skripty zachovávají. S tímto skriptem, jednou na stránku a v bloku téhož druhu, bude každý rámec tak vysoký jako jeho obsah:
embed-reveal = Snímek prezentace jen s filmem, který má tvar filmu a není oříznutý:
embed-reveal-keys = Kliknutí do rámce mu předá klávesnici: mezerník tam přehrává a pozastavuje. Kliknutí vedle vrátí klávesy prezentaci.
embed-other-heading = Jakákoli jiná stránka
embed-other-script = Tak vysoký jako jeho obsah, kde stránka smí mít skript:
embed-other-moment = Okamžik filmu má vlastní adresu, například `{ $address }/index.html#t=12`.
embed-other-video = Samotné video s titulky, když stránka i film leží na témže serveru:
embed-other-policy = Web, jehož pravidla zakazují styly a skripty uvnitř stránek, potřebuje výstup z `nnviz publish --split`.
embed-slides-heading = Prezentace
embed-slides = Vložte `video.mp4` do snímku prezentace nebo otevřete `index.html` v prohlížeči a stiskněte *Prezentovat*. Mezerník a šipky pak vedou od kapitoly ke kapitole. Kapitoly začínají v:
embed-slides-command = V této složce ukáže `manim-slides present { $name }` části jako snímky prezentace.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · průzkumník nnviz
explorer-skip = Přejít k posuvníkům
explorer-tools = Stránka
explorer-preset = Předvolba
explorer-choose = vyberte…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Zpět
explorer-undo-key = Zpět (Ctrl+Z)
explorer-redo = Znovu
explorer-redo-key = Znovu (Ctrl+Y)
explorer-reset = Obnovit
explorer-reset-done = Vše je jako v konfiguraci; tlačítko Zpět vrátí vaše změny.
explorer-copy-link = Kopírovat odkaz
explorer-link-copied = Odkaz na to, co vidíte, je zkopírován.
explorer-link-not-copied = Odkaz na to, co vidíte, nelze zkopírovat: prohlížeč to zde nedovoluje.
explorer-no-link = Na tuto stránku nevede odkaz: uvnitř jiné stránky nemá vlastní adresu. Otevřete ji na samostatné kartě.
explorer-make-film = Vytvořit film…
explorer-save-picture = Uložit obrázek
explorer-picture-saved = Obrázek je uložen.
explorer-picture-not-saved = Obrázek nelze uložit: { $fault }.
explorer-diagram-not-drawn = schéma se nepodařilo nakreslit
explorer-light = Světlý
explorer-dark = Tmavý
explorer-tour = Prohlídka
explorer-offer-name = Vítejte
explorer-offer = <strong>Jste tu poprvé?</strong> Táhněte svítícím posuvníkem a sledujte, jak se mění všechna čísla. Nebo začněte prohlídkou: pět kroků.
explorer-offer-yes = Začít prohlídku
explorer-offer-no = Ne, děkuji
explorer-needs-script = Tato stránka počítá pomocí JavaScriptu; povolte ho prosím.

explorer-own-point = vlastní bod
explorer-undefined = nedefinováno
explorer-said = { $parameter } { $value }, ztráta { $loss }, pravděpodobnost { $said }, přesnost { $accuracy }
explorer-said-number = { $parameter } { $value }, ztráta { $loss }, výstup { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, ztráta { $loss }, výstup { $said }, přesnost { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Odkaz se nepoužije: { $fault }. Vidíte stav z konfigurace.
explorer-that-link-not-used = Tento odkaz se nepoužije: { $fault }.
explorer-link-shape = odkaz patří k síti jiného tvaru
explorer-link-weight = některá váha v odkazu není číslo do { $most }
explorer-link-activations = odkaz má jiný počet aktivací
explorer-link-activation = odkaz uvádí neznámou aktivaci
explorer-link-dataset = odkaz uvádí neznámou datovou sadu
explorer-link-sample = odkaz uvádí vzorek, který v datové sadě není
explorer-link-point = odkaz má vlastní bod, který se k síti nehodí
explorer-link-parameter = odkaz uvádí parametr, který síť nemá
explorer-link-optimizer = odkaz uvádí neznámý optimalizátor
explorer-link-schedule = odkaz uvádí neznámý plán rychlosti učení
explorer-link-gradient = odkaz chce gradient něčeho neznámého


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Prázdné pole neobsahuje číslo
explorer-fault-two-ways = „{ $typed }“ lze číst dvěma způsoby; napište { $readings }
explorer-either-reading = { $first } nebo { $second }
explorer-fault-no-number = „{ $typed }“ není číslo
explorer-fault-beyond = „{ $typed }“ překračuje { $most }
explorer-fault-near-zero = „{ $typed }“ je blíž nule, než stránka dovede zapsat
explorer-fault-not-used = „{ $typed }“ se nepoužije: { $rule }
explorer-rule-points = datová sada má 1 až { $most } bodů
explorer-rule-noise = šum je od 0 do { $most }
explorer-rule-seed = semínko je celé číslo do { $most }
explorer-rule-sample = vzorky jsou 0 až { $last }
explorer-rule-rate = rychlost učení je větší než nula
explorer-rule-decay = útlum vah je od 0 do { $most }
explorer-rule-steps = počet kroků je 1 až { $most }
explorer-rule-factor = činitel leží mezi 0 a 1
explorer-rule-batch = dávka je „{ $full }“ nebo počet bodů

explorer-keeps-parameter = { $parameter } zůstává { $value }
explorer-keeps-coordinate = souřadnice x{ $input } zůstává { $value }
explorer-keeps-number = y zůstává { $value }
explorer-keeps-points = datová sada si ponechá počet bodů { $value }
explorer-keeps-seed = semínko zůstává { $value }
explorer-keeps-sample = vzorek zůstává { $value }
explorer-keeps-rate = rychlost učení zůstává { $value }
explorer-keeps-value = v poli zůstává { $value }
explorer-keeps-batch = dávka zůstává { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parametry
explorer-parameters-hint = Táhněte váhou: celá stránka se změní s ní.
explorer-gradient-of = <span class="gradient">Růžově</span> je její gradient, pro
explorer-of-sample = tento vzorek
explorer-of-batch = dávku
explorer-of-all = všechny body

explorer-sample = Vzorek
explorer-sample-box = Vzorek, číslo
explorer-own = vlastní
explorer-your-point = vlastní bod
explorer-sample-text = { $mark } třída { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Zadat vlastní bod
explorer-own-end = Zpět k datům
explorer-own-class = Třída vašeho bodu
explorer-own-number = Číslo vašeho bodu, y
explorer-own-box = Váš bod, x{ $input }

explorer-layer = Vrstva { $layer }
explorer-output-layer = Výstupní vrstva
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parametr
        [few] { $layer } · { $digits } parametry
       *[other] { $layer } · { $digits } parametrů
    }
explorer-activation = aktivace
explorer-activation-of-layer = Aktivace vrstvy { $layer }
explorer-weight = váha z { $from } do { $to }, vrstva { $layer }
explorer-bias = bias neuronu { $of }, vrstva { $layer }
explorer-number-box = { $what }, číslo

explorer-data = Data
explorer-points = Body
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = rohy xor
explorer-points-moons = měsíce
explorer-points-circles = kružnice
explorer-points-spirals = spirály
explorer-points-line = přímka
explorer-points-sine = sinus
explorer-points-saddle = sedlo
explorer-how-many = Kolik
explorer-noise = Šum
explorer-seed = Semínko


## The explorer's network and what comes out of it

explorer-network = Síť
explorer-edges-show = Hrany ukazují
explorer-edges-weights = váhy
explorer-edges-gradients = gradienty { $symbol }
explorer-edges-messages = zprávy { $symbol }
explorer-edges-legend = Šířka čáry: |w| do { $limit } (proužky: více); gradienty po dekádách od { $lowest } do { $highest }. Čárkovaně: záporné.
explorer-diagram = Schéma sítě; její čísla jsou i v tabulkách
explorer-goes-on = Síť pokračuje vpravo: posuňte ji.
explorer-hidden = skrytá
explorer-dead = mrtvý { $share }
explorer-sparse = řídký { $share }
explorer-flat = plochý { $share }

explorer-outcome = Výsledek
explorer-readout-loss = ztráta <span class="long">vzorku</span>
explorer-readout-probability = p <span class="long">jeho třídy</span>
explorer-readout-output = výstup <span class="long">jeho třídy</span>
explorer-readout-one-output = výstup
explorer-readout-mean = ztráta všech <span class="long">bodů</span>
explorer-readout-accuracy = přesnost

explorer-check-below = gradienty souhlasí, odchylka pod { $bound }
explorer-check-match = gradienty souhlasí, nejhůř { $worst }
explorer-check-differ = gradienty NESOUHLASÍ, nejhůř { $worst }
explorer-check-how = Každý gradient vzorku proti centrální diferenci; nejhůř je na tom { $parameter }. Do { $most } svítí zelená.
explorer-check-skipped =
    { $count ->
        [one] { $digits } ve zlomu funkce se nekontroluje.
        [few] { $digits } ve zlomu funkce se nekontrolují.
       *[other] { $digits } ve zlomu funkce se nekontroluje.
    }

explorer-sound = Žádný neuron není mrtvý ani saturovaný.
explorer-no-gradient = Gradient každé váhy je přesně 0.
explorer-equal-units = Stejné jsou a zůstanou: { $units }.
explorer-dead-units = Mrtvé: { $units }, ploché pro každý bod.
explorer-sparse-units = Řídce aktivní, s podílem bodů na nule: { $units }.
explorer-saturated-units = Saturované, s podílem bodů: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] { $digits } další
        [few] { $digits } další
       *[other] { $digits } dalších
    }
explorer-vanishes = Gradient mizí: { $last } v poslední vrstvě, { $first } ve vrstvě 1.


## The explorer's planes

explorer-planes = Co každá vrstva dělá s rovinou
explorer-planes-hint = Body a mřížka, vrstva po vrstvě.
explorer-planes-too-wide = Roviny ukazují vrstvy o jednom nebo dvou neuronech; tato síť má širší.
explorer-planes-need-two-inputs = Roviny začínají dvěma vstupy; počet vstupů této sítě je { $inputs }.
explorer-plane-picture = Body a mřížka v { $name }
explorer-decides-nothing = V poslední rovině nerozhoduje nic: třídy jsou všude vyrovnané.
explorer-decides-no-line = V poslední rovině nerozhoduje žádná přímka: všude vede třída { $label }.
explorer-decides-line = V poslední rovině rozhoduje jedna přímka.
explorer-decides-line-one-side = V poslední rovině rozhoduje jedna přímka; všechny body leží na straně třídy { $label }.
explorer-decides-lines = V poslední rovině dělí třídy přímky.
explorer-decides-lines-one-side = V poslední rovině dělí třídy přímky; všechny body leží na straně třídy { $label }.

explorer-decision = Rozhodnutí
explorer-decision-name = rozhodnutí
explorer-decision-hint = Klikněte na bod, který chcete sledovat, nebo na prázdné místo pro vlastní bod.
explorer-decision-picture = Body a třída, kterou síť přiřadí každému místu
explorer-surer = Čím sytější barva, tím jistější síť.
explorer-surer-line = { explorer-surer } Na čáře jsou třídy vyrovnané.
explorer-surer-no-line = { explorer-surer } Bez čáry: všude vede jedna třída.

explorer-fit = Proložení
explorer-fit-name = proložení
explorer-fit-hint = Klikněte na bod, který chcete sledovat, nebo na prázdné místo pro vlastní bod.
explorer-fit-picture = Body se svými čísly a číslo, které síť dává pro každý vstup
explorer-key-points = y bodů
explorer-key-said = výstup a
explorer-key-missed = a − y
explorer-heights = Vrstevnice po { $step }, pod nulou čárkovaně; body v barvách svého y.

explorer-slope = Ztráta nad { $parameter }
explorer-slope-of-sample = Při { $value } je ztráta vzorku { $loss } a sklon tečny { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Při { $value } je ztráta dávky { $digits } bodu { $loss } a sklon tečny { $slope }.
        [few] Při { $value } je ztráta dávky { $digits } bodů { $loss } a sklon tečny { $slope }.
       *[other] Při { $value } je ztráta dávky { $digits } bodů { $loss } a sklon tečny { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Při { $value } je ztráta { $digits } bodu { $loss } a sklon tečny { $slope }.
        [few] Při { $value } je ztráta všech { $digits } bodů { $loss } a sklon tečny { $slope }.
       *[other] Při { $value } je ztráta všech { $digits } bodů { $loss } a sklon tečny { $slope }.
    }


## The explorer's training

explorer-training = Trénování
explorer-rewind = Na začátek
explorer-step = Krok
explorer-run = Spustit
explorer-pause = Pozastavit
explorer-speed = Tempo
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } na obraz
        [few] { $digits } na obraz
       *[other] { $digits } na obraz
    }
explorer-optimizer = Optimalizátor
explorer-learning-rate = Rychlost učení
explorer-batch = Dávka
explorer-decay = Útlum vah
explorer-schedule = Rychlost
explorer-rate-stays = stálá
explorer-rate-steps = klesá po skocích
explorer-rate-cosine = klesá podle kosinu
explorer-schedule-every = Kroků mezi skoky
explorer-schedule-over = Kroků celkem
explorer-schedule-factor = Činitel
explorer-rate-now = příští rychlost { $rate }
explorer-rate-spent = Rychlost klesla v kroku { $step } na 0: trénování skončilo.
explorer-batch-how = full, nebo počet bodů na krok
explorer-moment = Krok
explorer-step-of = { $step } z { $last }

explorer-step-uses-all =
    { $count ->
        [one] Krok používá průměrný gradient { $digits } bodu:
        [few] Krok používá průměrný gradient všech { $digits } bodů:
       *[other] Krok používá průměrný gradient všech { $digits } bodů:
    }
explorer-step-uses-batch =
    { $count ->
        [one] Krok používá průměrný gradient další dávky, nejvýš { $batch } z { $digits } bodu:
        [few] Krok používá průměrný gradient další dávky, nejvýš { $batch } ze { $digits } bodů:
       *[other] Krok používá průměrný gradient další dávky, nejvýš { $batch } z { $digits } bodů:
    }
explorer-adam-mean = průměr
explorer-adam-root = √ průměru čtverců
explorer-mean-of = průměr { $product }

explorer-course-loss = Ztráta všech bodů
explorer-course-loss-logarithmic = Ztráta všech bodů, v logaritmickém měřítku
explorer-course-loss-picture = Ztráta všech bodů během kroků trénování
explorer-course-accuracy = Přesnost
explorer-course-accuracy-picture = Přesnost během kroků trénování
explorer-course-explained-picture = R² během kroků trénování
explorer-diverged = divergence
explorer-diverged-loss = Trénování v kroku { $step } diverguje: ztráta už není konečné číslo.
explorer-diverged-parameter = Trénování v kroku { $step } diverguje: { $parameter } překračuje { $most }.
explorer-full-book = Stránka uchovává kroky do počtu { $steps }; pro delší trénování vytvořte film.
explorer-solved-from-the-start = Vyřešeno od začátku: { $share }.
explorer-solved = Vyřešeno: { $share }, od kroku { $step } aspoň { $solved }.
explorer-worse = Při { $share }: ztráta vzrostla z { $first } na { $last }.
explorer-learning = Ještě ne: { $share }, ale ztráta stále klesá.
explorer-explained = R² { $share }
explorer-rests = { $share } a ztráta už téměř neklesá.
explorer-stuck = Nevyřešeno: { $share } a ztráta už téměř neklesá.
explorer-moving =
    { $what ->
        [share] Nevyřešeno: stále se mění mezi { $low } a { $high }.
        [explained] R² se stále mění mezi { $low } a { $high }.
       *[loss] Nevyřešeno: { $share }, ale ztráta se stále mění mezi { $low } a { $high }.
    }


## The explorer's tables

explorer-numbers = Všechna čísla vzorku
explorer-numbers-hint = Od výstupu zpět ke vstupu. Šipkami projdete čísla; každé má svou rovnici.
explorer-output-layer-of = Výstupní vrstva: { $output }
explorer-input = Vstup
explorer-inputs = Vstupy
explorer-neurons = Neurony
explorer-edges = Hrany
explorer-flat-for = plochý pro
explorer-flat-for-how = podíl všech bodů s |f′(z)| pod { $slope }
explorer-one-step = { $output } a ztráta jsou jeden krok: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Vytvořit z toho film
explorer-film-hint = Tato konfigurace obsahuje parametry jako klíčové snímky. Nasbírejte několik stavů a film mezi nimi přejde.
explorer-collect = Přidat tento stav
explorer-forget = Zapomenout vše
explorer-only-this-state = jen stav, který vidíte
explorer-collected =
    { $count ->
        [one] { $digits } přidaný
        [few] { $digits } přidané
       *[other] { $digits } přidaných
    }
explorer-state-collected = Stav { $number } je přidán; změňte parametry a přidejte další.
explorer-config = Konfigurace
explorer-config-written = Vytvořeno průzkumníkem nnviz.
explorer-keyframe = stav { $number }
explorer-download = Stáhnout konfiguraci
explorer-copy-config = Kopírovat konfiguraci
explorer-config-copied = Konfigurace je zkopírována.
explorer-config-not-copied = Konfiguraci nelze zkopírovat: prohlížeč to zde nedovoluje.
explorer-copy-command = Kopírovat příkaz
explorer-command-copied = Příkaz je zkopírován.
explorer-command-not-copied = Příkaz nelze zkopírovat: prohlížeč to zde nedovoluje.
explorer-close = Zavřít


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } z { $steps }: { $name }
explorer-tour-parameters = Všechny parametry
explorer-tour-parameters-words = Každá váha a každý bias má posuvník a pole. Pohněte jedním: všechna čísla a obrázky se hned změní.
explorer-tour-forward = Vpřed
explorer-tour-forward-words = Zlatá běží vpřed: každý neuron sečte své vstupy do z a součet ohne na a. Najeďte na číslo a uvidíte jeho rovnici.
explorer-tour-decision = Rozhodnutí
explorer-tour-decision-words = Barvy ukazují, kterou třídu síť přiřadí každému místu. Klikněte na bod nebo na prázdné místo a pošlete je sítí.
explorer-tour-fit-words = Obrázek ukazuje, co síť dává pro každý vstup, a body s jejich vlastními čísly. Klikněte na bod nebo na prázdné místo a pošlete je sítí.
explorer-tour-gradient = Gradient
explorer-tour-gradient-words = Růžová tečna je gradient: jak rychle se ztráta mění s parametrem, kterého jste se dotkli naposledy.
explorer-tour-training = Trénování
explorer-tour-training-words = Krok posune každý parametr trochu proti jeho gradientu. Stiskněte Spustit, sledujte, jak ztráta klesá, a pak Na začátek.
explorer-tour-back = Zpět
explorer-tour-next = Další
explorer-tour-done = Hotovo
