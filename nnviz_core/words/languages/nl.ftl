### nnviz's films and pages in Dutch.
###
### Terms (looked up in Dutch courses: D'Haese, Machine Learning, AP Hogeschool Antwerpen; Casteels, Mathematical Foundations; Dwengo, lessons on AI for secondary schools; where none is named, none was found or looked for):
### weight = gewicht (het); bias = bias (de; Casteels; D'Haese: afwijking); neuron, unit = neuron (het, plural neuronen)
### layer = laag; hidden layer = verborgen laag (D'Haese, Casteels, Dwengo); input, output = input, output (also: invoer, uitvoer, which have no plural)
### activation = activatie; activation function = activatiefunctie (D'Haese, Dwengo); sigmoid = sigmoïde (Dwengo)
### loss = verlies (from: verliesfunctie, D'Haese; Casteels: loss; Dwengo: kostenfunctie); cross-entropy = kruisentropie (D'Haese, Casteels: cross-entropy); squared error = kwadratische fout; mean squared error = gemiddelde kwadratische fout
### gradient = gradiënt (de; D'Haese, Casteels); slope = helling (of a curve; also: richtingscoëfficiënt); tangent = raaklijn; derivative = afgeleide; chain rule = kettingregel (Casteels, Dwengo)
### backpropagation = backpropagation (D'Haese, Casteels); forward propagation = voorwaartse propagatie; pass forward = forward pass
### to nudge = verschuiven; gradient by nudging = met differenties (numerical analysis: eindige differenties); gradient check = gradiëntcontrole
### learning rate = leersnelheid (D'Haese; also: leertempo), shortest η; velocity (of momentum) = snelheid; step = stap; training = training; epoch = epoch; gradient descent = gradient descent (Casteels, Dwengo; D'Haese: gradiënt-afdaling); update = update
### sample = voorbeeld (not: steekproef, which is the whole set); point = punt; dataset = dataset; class = klasse; target = doelwaarde
### score = score (class scores: klassescores); probability = kans (also: waarschijnlijkheid); accuracy = nauwkeurigheid (Casteels; D'Haese: accuraatheid)
### saturated = verzadigd; dead unit = dood neuron; sparse unit = neuron dat zelden actief is
### plane = vlak; grid = raster; straight line = rechte lijn; decision boundary, border = grens (beslissingsgrens); to part = scheiden; to bend = buigen, a bend = buiging
### mini-batch = mini-batch; momentum = momentum; weight decay = weight decay (left in English, as in Dutch lectures; also: gewichtsverval)
### optimizer = optimizer; keyframe = keyframe; config = configuratie; slider = schuif; fit = fit; edge = verbinding; node, wire (of a graph) = knoop, draad


## Small words

spelled-count =
    { $count ->
        [0] geen
        [1] één
        [2] twee
        [3] drie
        [4] vier
        [5] vijf
        [6] zes
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } en { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } activatie
       *[other] { $digits } activaties
    }
remark-points =
    { $count ->
        [one] { $digits } punt
       *[other] { $digits } punten
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } checkpoint
       *[other] { $digits } checkpoints
    }
remark-steps-unknown = stappen onbekend
remark-keyframes =
    { $count ->
        [one] { $digits } keyframe
       *[other] { $digits } keyframes
    }
remark-optimizer = { $name }, leersnelheid { $rate }
remark-gradient-descent = gradient descent
    .short = GD
remark-batch = batch { $size }
remark-schedule =
    { $schedule ->
        [cosine] dalend als cosinus
       *[steps] dalend in stappen
    }
remark-decay = decay { $decay }
remark-seed = seed { $seed }
remark-samples = voorbeelden { $first } t/m { $last }
remark-sample-of-class = { $sample }, klasse { $label }
remark-rows-are-neurons = rijen zijn neuronen
remark-columns-are-neurons = kolommen zijn neuronen
sample-own = eigen voorbeeld
sample-of-index = voorbeeld { $index }
moment-step = stap { $step }
moment-of-unit =
    { $unit ->
        [epoch] epoch { $step }
        [checkpoint] checkpoint { $step }
        [round] ronde { $step }
        [update] update { $step }
       *[step] stap { $step }
    }

convention-rows = De gewichten komen uit bestanden: elke rij van een opgeslagen matrix hoort bij één neuron.
convention-columns = De gewichten komen uit bestanden: elke kolom van een opgeslagen matrix hoort bij één neuron.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identiteit
activation-sigmoid = sigmoïde
activation-gelu-tanh = GELU (tanh-vorm)


## What an activation does to every point of a plane

bending-tanh = tanh perst elke as samen tot (−1; 1)
bending-sigmoid = de sigmoïde perst elke as samen tot (0; 1)
bending-relu = ReLU maakt alles onder nul gelijk aan nul
bending-leaky-relu = leaky ReLU vermenigvuldigt alles onder nul met { $leak }
bending-elu = ELU perst alles onder nul samen tot (−1; 0)
bending-gelu = GELU brengt alles ver onder nul naar bijna nul
bending-gelu-tanh = GELU (tanh-vorm) is ver onder nul bijna nul
bending-silu = SiLU brengt alles ver onder nul naar bijna nul
bending-softplus = softplus maakt alle getallen positief en tilt de laagste het meest op
bending-identity = de identiteit buigt niets
bending-other = { $activation } werkt op elke as


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR
task-moons = de manen
task-circles = de cirkels
task-spirals = de spiralen
task-digits = de cijfers
task-own = de taak
verdict-solves-from-the-start =
    { $all ->
        [yes] { $task } vanaf het begin opgelost: { $share }
       *[no] { $task } vanaf het begin bijna opgelost: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] { $task } opgelost: { $share } van de trainingspunten goed, vanaf stap { $step } minstens { $solved }
               *[short] { $task } opgelost: { $share } goed, vanaf stap { $step } minstens { $solved }
            }
       *[no]
            { $points ->
                [named] { $task } bijna opgelost: { $share } van de trainingspunten goed, vanaf stap { $step } minstens { $solved }
               *[short] { $task } bijna opgelost: { $share } goed, vanaf stap { $step } minstens { $solved }
            }
    }
verdict-unsolved = niet opgelost bij stap { $step }: { $share }
verdict-unsolved-with = niet opgelost bij stap { $step }: { $share }; { $seen }
verdict-stuck-because = loopt vast op { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] niet opgelost: beweegt nog tussen { $low } en { $high }; { $seen }
        [explained] niet geleerd: R² beweegt nog tussen { $low } en { $high }; { $seen }
       *[loss] niet opgelost: { $share }, maar het verlies beweegt nog tussen { $low } en { $high }; { $seen }
    }
verdict-learning = nog niet zover: { $share } bij stap { $step }, en het verlies daalt nog
verdict-worse = mislukt met { $share }: het verlies steeg van { $first } naar { $last }
verdict-diverged = gedivergeerd bij stap { $step }: de getallen zijn niet meer eindig

fit-verdict-solves-from-the-start = past vanaf het begin: R² { $share }
fit-verdict-solves = geleerd: R² { $share }, vanaf stap { $step } minstens { $solved }
fit-verdict-noise-left = geleerd: R² { $share }, en in wat overblijft zit geen patroon
fit-verdict-unsolved = niet geleerd bij stap { $step }: R² { $share }
fit-verdict-unsolved-with = niet geleerd bij stap { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = loopt vast op R² { $share }: { $reason }
fit-verdict-learning = nog niet zover: R² { $share } bij stap { $step }, en het verlies daalt nog
fit-verdict-worse = mislukt: het verlies steeg van { $first } naar { $last }

reason-never-bent = zonder buiging blijft elke diepte één rechte lijn
reason-never-bent-borders = zonder buiging geeft elke diepte alleen rechte grenzen
reason-no-gradient = de gradiënt van elk gewicht is precies 0
reason-output-biases = alleen de biases van de uitvoer veranderen nog
reason-units =
    { $which ->
        [both] beide neuronen
        [all] alle { $digits } neuronen
       *[some]
            { $count ->
                [one] neuron { $units }
               *[other] neuronen { $units }
            }
    }
reason-equal-units = { reason-units } van laag { $layer } zijn en blijven gelijk
reason-dead-units =
    { $count ->
        [one] { reason-units } van laag { $layer } is dood: helling 0 in elk punt
       *[other] { reason-units } van laag { $layer } zijn dood: helling 0 in elk punt
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } van laag { $layer } is zelden actief: 0 voor { $share } van de punten
       *[other] { reason-units } van laag { $layer } zijn zelden actief: 0 voor { $share } van de punten
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } van laag { $layer } is verzadigd voor { $share } van de punten
       *[other] { reason-units } van laag { $layer } zijn verzadigd voor { $share } van de punten
    }
reason-vanishing-gradient = de gewichtsgradiënt was eerst { $first } in laag 1, { $last } in de laatste


## Formulas and numbers, said aloud

speech-equals = { $left } is gelijk aan { $right }
speech-is-about = { $left } is ongeveer { $right }
speech-and-equals = { $left }, en dat is gelijk aan { $right }
speech-and-is-about = { $left }, en dat is ongeveer { $right }
speech-plus = { $left } plus { $right }
speech-minus = { $left } min { $right }
speech-times = { $left } maal { $right }
speech-negative = min { $inside }
speech-quantity = haakje openen { $sum } haakje sluiten
speech-rest = { $told }, samen { $total }
speech-divided-by = { $top }, gedeeld door { $bottom },
speech-divided-by-sum = { $top }, gedeeld door de som { $bottom },
speech-power = e tot de macht { $exponent }
speech-square = { $inside } kwadraat
speech-total = de som over alle outputs van { $inside }
speech-logarithm = de natuurlijke logaritme van { $argument }
speech-derivative = de afgeleide van het verlies naar { $by }
speech-slope = de helling van { $function } bij { $argument }
speech-call = { $function } van { $argument }
speech-call-leaky = { $function } van { $argument }, met { $leak }
speech-of-layer = { $symbol } van laag { $layer }
speech-delta = delta
speech-loss = het verlies

aloud-is = is
aloud-is-about = is ongeveer
aloud-less-than = kleiner dan
aloud-times = maal
aloud-plus = plus
aloud-minus = min
aloud-divided-by = gedeeld door
aloud-squared = {" "}kwadraat
aloud-minus-logarithm = min de natuurlijke logaritme
aloud-determinant = de determinant van W
aloud-delta = delta

aloud-decimal = { $whole } komma { $decimals }
aloud-percent = { $number } procent
aloud-power-of-ten = tien tot de macht { $exponent }
aloud-times-power = { $number } maal { $power }

neuron-of-layer = neuron { $neuron } van laag { $layer }
two-neurons-of-layer = neuronen { $first } en { $second } van laag { $layer }
neurons-of-layer = neuronen { $first } tot en met { $last } van laag { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } is { $number }
part-layer = In laag { $owner }: { $numbers }.
part-mean = Gemiddeld over alle punten, laag { $owner }: { $numbers }.
part-stage = Wat er van de gradiënten wordt gemaakt, laag { $owner }: { $numbers }.
part-after = Na de stap, laag { $owner }: { $numbers }.
part-batch = Mini-batch { $owner }: { $numbers }.
part-step = Stap { $owner }: { $numbers }.
part-network = Een netwerk van { $owner }: { $numbers }.
part-line = Lijn { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = de gradiënt van { $what }
number-input = input
number-slope = helling
number-nudge-score = verschuiving van z
number-nudge-probability = verandering van de kans
number-nudge-output = verandering van de output
number-nudge-loss = verandering van het verlies
number-nudge-ratio = verandering van het verlies per eenheid van z
number-nudge-step = stap van de verschuiving
number-contribution = bijdrage
number-message = bericht
number-rest = alle andere
number-probability = kans { $of }
number-probability-of-class = kans { $of } op { $label }
number-target = doelwaarde { $of }
number-score = score
number-loss = verlies
number-the-loss = het verlies
number-of-points = het aantal punten
number-points = punten
number-accuracy = nauwkeurigheid over alle punten
number-mean-loss = gemiddeld verlies van alle punten
number-missing-to-all-points = wat ontbreekt tot alle punten
number-missing-to-all = wat ontbreekt tot alle
number-right = goed
number-line-right = lijn { $line } goed
number-the-determinant = de determinant
number-determinant-of = det { $matrix }
number-line-factor = factor van de lijn
number-line-constant = constante van de lijn
number-z-along-curve = z langs de kromme
number-stretch = rek
number-stretch-of = { $stretch } { $matrix }
number-step = stap
number-still-wrong = punten nog fout
number-gradient-norm = norm van de gradiënt
number-gradient-norm-of-layer = norm van de gradiënt van laag { $layer }
number-right-at-end = goed aan het eind
number-the-solving-step = de eerste stap die de taak oplost
number-solving-step = eerste stap die de taak oplost
number-flat-units = neuronen met helling 0
number-largest-z = grootste z van alle punten
number-starts-that-solve = starts die de taak oplossen
number-factor-to-layer = factor vanaf de laag erboven
number-factor = factor
number-best-line-right = goed met de beste lijn
number-share-of-units = aandeel van zulke neuronen
number-share = aandeel
number-slope-of-loss = de helling van het verlies
number-the-largest-gradient = de grootste gradiënt
number-largest-gradient = grootste gradiënt
number-step-of = wat er van de gradiënt van { $what } wordt gemaakt
number-share-of-velocity = deel van de snelheid dat blijft
number-velocity-before = vorige snelheid
number-new = nieuwe { $name }
number-learning-rate = leersnelheid
number-rate = leersnelheid
number-loss-after-it = het verlies erna
number-mean-gradient-of = de gemiddelde gradiënt van { $what }
number-batch-mean = gemiddelde van een mini-batch
number-gap = verschil
number-times-as-steep = keer zo steil
number-gradient-length = lengte van de gradiënt
number-step-length = lengte van de stap
number-lower-until = afstand tot waar het verlies lager is
number-lowest-answer = kleinste kans op klasse 1
number-highest-answer = grootste kans op klasse 1
number-spread-of-inputs = grootste verschil in wat de laatste laag leest
number-loss-after = verlies na de stap
number-gap-to-promise = verschil tussen verandering en belofte
number-promised-change = beloofde verandering
number-change = verandering
number-the-bound-of-differences = de grens van alle relatieve verschillen
number-bound-of-differences = grens van alle relatieve verschillen
number-passes = forward passes
number-products = vermenigvuldigingen
number-products-forward = vermenigvuldigingen van een forward pass
number-products-back = vermenigvuldigingen van een backward pass
number-parameters = parameters
number-by-nudging = vermenigvuldigingen met differenties
number-by-backpropagation = vermenigvuldigingen met backpropagation
number-times = keer zo veel met differenties
number-size-of-delta = grootte van delta
number-factor-in-all = factor van de output tot laag 1
number-path-start = delta bij de output van het pad
number-path-weight = gewicht van het pad
number-path-slope = helling van het pad
number-path-product = product van het pad
number-path-weights = product van de gewichten van het pad
number-path-slopes = product van de hellingen van het pad
number-steepest-slope = steilste helling van de kromme
number-median-slope = mediaan van de helling
number-median-z = z bij de mediaan van de helling
number-largest-slope = grootste helling van het pad
number-weights-change = verandering van de gewichten
number-the-largest-difference = het grootste relatieve verschil
number-largest-difference = grootste relatieve verschil


## Title: what the film is about

film-untitled = Een neuraal netwerk, getal voor getal

title-shape =
    { $inputs ->
        [one] { $inputs_spelled } getal erin
       *[other] { $inputs_spelled } getallen erin
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] { $hidden_spelled } verborgen laag van één neuron
               *[no] { $hidden_spelled } verborgen laag
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } verborgen lagen van elk één neuron
               *[no] { $hidden_spelled } verborgen lagen
            }
    }, { $outputs ->
        [one] { $outputs_spelled } getal eruit
       *[other] { $outputs_spelled } getallen eruit
    }; { $activations } ertussen.
title-activations =
    { $count ->
        [one] { $spelled } activatie
       *[other] { $spelled } activaties
    }
title-classes =
    { $outputs ->
        [1] De output is de score van klasse { $label }, geen kopie van de input.
        [one] De { $outputs_spelled } output is een klassescore, geen kopie van de input.
       *[other] De { $outputs_spelled } outputs zijn klassescores, geen kopie van de input.
    }
title-probabilities =
    { $outputs ->
        [1] De output is de kans op klasse { $label }, geen kopie van de input.
       *[other] Elke output is de kans op een eigen klasse, geen kopie van de input.
    }
title-numbers =
    { $outputs ->
        [1] De output is één getal, dat dicht bij zijn doelwaarde moet komen.
        [one] De { $outputs_spelled } output is een getal, dat dicht bij zijn doelwaarde moet komen.
       *[other] De { $outputs_spelled } outputs zijn getallen, die dicht bij hun doelwaarden moeten komen.
    }
title-outputs-bend =
    { $outputs ->
        [1] Bij de output: { $activation }.
       *[other] Bij de outputs: { $activation }.
    }
title-motion-title = De titel verschijnt: { $title }.
title-motion-title-and-subtitle = De titel verschijnt: { $title }. { $subtitle }
title-motion-shape = Onder de titel verschijnt het netwerk als cirkels, laag voor laag, van input naar output: { $widths }.
title-motion-shape-and-inputs = Onder de titel verschijnt het netwerk als cirkels, laag voor laag, van input naar output: { $widths }. De inputs zijn { $names }.
title-motion-classes = Bij de outputs verschijnen de namen van de klassen.
title-motion-named-classes = Bij de outputs verschijnen de namen van de klassen: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] De output licht op, met de letter van zijn doelwaarde.
       *[other] De outputs lichten op, elk met de letter van zijn doelwaarde.
    }


## Forward propagation

forward-heading = Voorwaartse propagatie
forward-opening = Een verbinding vermenigvuldigt met haar gewicht. Een neuron telt zijn bias erbij op.

forward-opening-no-bias = Een verbinding vermenigvuldigt met haar gewicht. Een neuron telt op wat binnenkomt: een bias is er niet.
forward-some-no-bias =
    { $several ->
        [no] Laag { $layers } heeft geen bias.
       *[yes] De lagen { $layers } hebben geen bias.
    }
forward-opening-wide = Van brede lagen zijn maar enkele neuronen getekend; de andere tellen in elke som mee.
forward-opening-picture = De pixels van de afbeelding zijn de inputs. Van brede lagen zijn maar enkele neuronen getekend.
forward-point-enters = Eén voorbeeld van klasse { $label } komt binnen: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Eén voorbeeld komt binnen: { $values }. De doelwaarde is { $targets }.
       *[other] Eén voorbeeld komt binnen: { $values }. De doelwaarden zijn { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Eén voorbeeld komt binnen. De doelwaarde is { $targets }.
       *[other] Eén voorbeeld komt binnen, met een doelwaarde voor elke output.
    }
forward-sample-enters = Eén voorbeeld van klasse { $label } komt binnen.
forward-picture-enters =
    { $values ->
        [standard] Eén afbeelding van klasse { $label } komt binnen: { $pixels } gestandaardiseerde pixels, van { $low } tot { $high }.
       *[unit] Eén afbeelding van klasse { $label } komt binnen: { $pixels } pixels, elk van { $low } tot { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] Het eerste neuron neemt gewicht maal input, plus zijn bias.
       *[other] Het eerste neuron telt gewicht maal input op, plus zijn bias.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Het eerste neuron neemt gewicht maal input.
       *[other] Het eerste neuron telt gewicht maal input op.
    }
forward-later-layer =
    { $inputs ->
        [1] Laag { $layer } doet hetzelfde met de output van laag { $below }.
       *[other] Laag { $layer } doet hetzelfde met de outputs van laag { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] Het andere neuron doet hetzelfde, met eigen gewichten.
       *[other] De andere { $spelled } neuronen doen hetzelfde, met eigen gewichten.
    }
forward-next-neuron =
    { $neuron ->
        [2] Het tweede neuron heeft eigen gewichten.
       *[3] Het derde neuron heeft eigen gewichten.
    }
forward-identity = De identiteit laat de som zoals ze is: a = z.
forward-bends = Daarna wordt de som gebogen: a is { $activation } van z.
forward-scores-softmax = De outputs buigen niet: hun sommen zijn de klassescores.
forward-scores-sigmoid = De output telt net zo op: de som is de score van klasse { $label }.
forward-predicts-softmax = Softmax maakt van scores kansen.
forward-predicts-sigmoid = De sigmoïde maakt van de score de kans op klasse { $label }.
forward-scores-sigmoids = De outputs tellen net zo op: elke som is de score van één klasse.
forward-predicts-sigmoids = Elke sigmoïde maakt van haar score de kans op haar eigen klasse: samen hoeven ze geen 1 te zijn.
forward-scores-one = De output telt net zo op.
forward-scores-several = De outputs tellen net zo op.
forward-predicts-probability = De sigmoïde maakt van de som een kans.
forward-predicts-probabilities = Elke sigmoïde maakt van haar som een eigen kans.
forward-bends-into-zero-one = De sigmoïde buigt elke som tot een output tussen 0 en 1.
forward-bends-into-minus-one-one = tanh buigt elke som tot een output tussen −1 en 1.
forward-says-score = Niets buigt de som: de output is de score zelf.
forward-says-scores = Niets buigt de sommen: elke output is zelf de score.
forward-loss = Het verlies is −ln van de kans op de ware klasse.
forward-loss-of-answers = Het verlies telt −ln op van wat elke output aan zijn ware antwoord geeft, ja of nee.
forward-loss-of-shares = Het verlies is −ln van p en van 1 − p, naar de delen van de doelwaarde: y en 1 − y.
forward-loss-of-shares-several = Elke output telt −ln van p en van 1 − p mee, naar de delen van zijn doelwaarde: y en 1 − y.
forward-loss-squared = Het verlies is de helft van het kwadraat van de afstand tussen output en doelwaarde.
forward-loss-squared-several = Het verlies is de halve som van de kwadratische afstanden tussen outputs en doelwaarden.
forward-motion-network = Het netwerk verschijnt laag voor laag, van input naar output, elk neuron verbonden met alle neuronen van de volgende laag. Verbindingen met een negatief gewicht zijn gestreept.
forward-motion-feed = De getallen van het voorbeeld gaan de inputneuronen in.
forward-motion-feed-named = De getallen van het voorbeeld gaan de inputneuronen in: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Een puls loopt over de verbinding van de input naar { $neurons }.
               *[other] Pulsen lopen over de verbindingen van de input naar { $neurons }.
            }
       *[other] Pulsen lopen over de verbindingen van de inputs naar { $neurons } en worden opgeteld.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Een puls loopt over de verbinding van laag { $below } naar { $neurons }.
               *[other] Pulsen lopen over de verbindingen van laag { $below } naar { $neurons }.
            }
       *[other] Pulsen lopen over de verbindingen van laag { $below } naar { $neurons } en worden opgeteld.
    }
forward-motion-bend = In { $neurons } loopt het punt langs de kromme van { $activation }, van z naar de hoogte a.
forward-motion-predict =
    { $outputs ->
        [1] Bij de output verschijnt zijn kans.
       *[other] Bij de outputs verschijnen hun kansen.
    }
forward-motion-say =
    { $outputs ->
        [1] In de output verschijnt het getal dat hij geeft.
       *[other] In de outputs verschijnen de getallen die ze geven.
    }
forward-motion-loss =
    { $outputs ->
        [1] Het verlies verschijnt bij de output.
       *[other] Het verlies verschijnt bij de outputs.
    }


## Backpropagation

backward-heading = Backpropagation
backward-opening = Nu terug: hoe reageert het verlies op elk getal?
backward-nudge =
    { $score ->
        [yes] Verschuif deze score met { $step }, omlaag en omhoog: het verlies schuift { $ratio } keer zo ver mee.
       *[no] Verschuif deze som z met { $step }, omlaag en omhoog: het verlies schuift { $ratio } keer zo ver mee.
    }
backward-delta-softmax = Bij steeds kleinere verschuivingen wordt de verhouding ∂L/∂z, genaamd δ: kans min doelwaarde.
backward-delta-sigmoid = Bij steeds kleinere verschuivingen wordt de verhouding ∂L/∂z, genaamd δ: kans min doelwaarde.
backward-delta-squared = Bij steeds kleinere verschuivingen wordt de verhouding ∂L/∂z, genaamd δ: output min doelwaarde, maal de helling daar.
backward-delta-linear = Deze verhouding, ∂L/∂z, heet δ. Waar z de output is, is dat output min doelwaarde.
backward-long-way-softmax = De lange weg geeft hetzelfde: ∂L/∂p maal de helling van softmax.
backward-long-way-sigmoid = De lange weg: ∂L/∂p is p − y gedeeld door p (1 − p), de helling is p (1 − p); over blijft p − y.
backward-long-way-squared = De twee factoren: ∂L/∂a is output min doelwaarde; de helling zegt hoe ver a met z meebeweegt.
backward-long-way-linear = De twee factoren: ∂L/∂a is output min doelwaarde, en de helling van a = z is 1.
backward-bias = Een bias telt direct mee in z: zijn gradiënt is δ zelf.
backward-weights = De gradiënt van een gewicht: δ aan het eind maal de waarde aan het begin.
backward-weights-of-layer = De gewichten van laag { $layer }: weer δ maal wat binnenkwam.
backward-zeros = Elke δ van laag { $layer } is 0, en vanaf hier terug ook elke gradiënt.
backward-messages = Elke δ gaat terug, maal het gewicht, en alles wordt opgeteld.
backward-message = δ gaat terug, maal het gewicht van de verbinding.
backward-chain =
    { $paths ->
        [1] De kettingregel: vermenigvuldig langs het pad; er leidt één pad hierheen, dus er valt niets op te tellen.
       *[other] De kettingregel: vermenigvuldig langs een pad; er leiden { $spelled } paden hierheen, dus tel ze op.
    }
backward-whole-chain = Eén neuron per laag, één pad: de gradiënt van het eerste gewicht is het product van alle factoren erop.
backward-next-layer = Eén laag terug: dezelfde twee stappen.
backward-other-neurons = De andere doen hetzelfde.
backward-next-neuron =
    { $neuron ->
        [2] Het tweede neuron doet hetzelfde.
       *[3] Het derde neuron doet hetzelfde.
    }
backward-flat = De kromme is hier horizontaal, helling { $slope }: er gaat geen gradiënt door.
backward-nearly-flat = De kromme is hier bijna horizontaal, helling { $slope }: er gaat weinig door.
backward-slope = Dan maal de helling van de kromme hier: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Dezelfde stap zegt hoe het verlies op de input reageert.
               *[other] Dezelfde stap zegt hoe het verlies op de inputs reageert.
            }
       *[other]
            { $inputs ->
                [1] Dezelfde som zegt hoe het verlies op de input reageert.
               *[other] Dezelfde som zegt hoe het verlies op de inputs reageert.
            }
    }
backward-check-below = Elke parameter omhoog en omlaag verschoven: minder dan { $bound } verschil.
backward-check-off = Elke parameter omhoog en omlaag verschoven: { $worst } verschil!
backward-motion-recall = De voltooide forward pass verschijnt in één keer.
backward-motion-long-way = De langere weg wordt uitgeschreven: de afgeleide naar de kans, maal de helling van { $output }.
backward-motion-long-way-squared = De twee factoren worden uitgeschreven: de afgeleide naar de output, maal de helling van { $output }.
backward-motion-nudge = De score beweegt omlaag en omhoog op een liniaal van haar verandering; eronder, op linialen met dezelfde schaal, lopen kans en verlies mee.
backward-motion-nudge-output = De som z beweegt omlaag en omhoog op een liniaal van haar verandering; eronder, op linialen met dezelfde schaal, lopen output en verlies mee.
backward-motion-bias =
    { $outputs ->
        [1] De delta bij de output wordt aangewezen.
       *[other] De delta’s bij de outputs worden aangewezen.
    }
backward-motion-chain =
    { $paths ->
        [1] Het pad van het verlies naar { $weight } licht op.
       *[other] De paden van het verlies naar { $weight } lichten op, het ene na het andere.
    }
backward-motion-delta =
    { $outputs ->
        [1] Bij de output verschijnt kans min doelwaarde als delta.
       *[other] Bij elke output verschijnt kans min doelwaarde als delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] Bij de output verschijnt output min doelwaarde, maal de helling, als delta.
       *[other] Bij elke output verschijnt output min doelwaarde, maal de helling, als delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] Bij de output verschijnt output min doelwaarde als delta.
       *[other] Bij elke output verschijnt output min doelwaarde als delta.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Een puls loopt over de verbinding van laag één terug naar de input.
               *[other] Pulsen lopen over de verbindingen van laag één terug naar de inputs.
            }
       *[other]
            { $inputs ->
                [1] Pulsen lopen over de verbindingen van laag één terug naar de input en worden opgeteld.
               *[other] Pulsen lopen over de verbindingen van laag één terug naar de inputs en worden opgeteld.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Een puls loopt over de verbinding van laag { $above } terug naar { $neurons }.
               *[other] Pulsen lopen over de verbindingen van laag { $above } terug naar { $neurons }.
            }
       *[other] Pulsen lopen over de verbindingen van laag { $above } terug naar { $neurons } en worden opgeteld.
    }
backward-motion-slope = In { $neurons } wordt de som vermenigvuldigd met de helling van de kromme; dat geeft delta.
backward-motion-gradients =
    { $edges ->
        [1] Op de verbinding naar laag { $layer } maakt het gewicht plaats voor zijn gradiënt, die blijft staan.
       *[other] Op de verbindingen naar laag { $layer } maken de gewichten plaats voor hun gradiënten, die blijven staan.
    }
backward-motion-check = Het label van de gradiëntcontrole verschijnt.


## Data: the points, and how far straight lines get

data-heading = Kan één rechte lijn de klassen scheiden?
data-heading-pairs = Kunnen rechte lijnen de klassen scheiden?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Klasse { $label }: { $digits } punt, getekend als driehoek.
               *[other] Klasse { $label }: { $digits } punten, getekend als driehoek.
            }
        [diamond]
            { $count ->
                [one] Klasse { $label }: { $digits } punt, getekend als ruit.
               *[other] Klasse { $label }: { $digits } punten, getekend als ruit.
            }
        [square]
            { $count ->
                [one] Klasse { $label }: { $digits } punt, getekend als vierkant.
               *[other] Klasse { $label }: { $digits } punten, getekend als vierkant.
            }
       *[disc]
            { $count ->
                [one] Klasse { $label }: { $digits } punt, getekend als schijfje.
               *[other] Klasse { $label }: { $digits } punten, getekend als schijfje.
            }
    }
data-try-horizontal = Probeer één rechte lijn. Eerst een horizontale, die omhoog schuift.
data-try-diagonal = Nu een schuine, die op dezelfde manier verschuift.
data-right-for-all = Op de beste plaats heeft ze elk punt goed.
data-right-at-best = Op de beste plaats: { $share } goed. De kruisjes zijn fout.
data-one-side-at-best = Op de beste plaats laat ze alle punten aan één kant: { $share } goed.
data-compared-at-best =
    { $compared ->
        [better] Op de beste plaats is het beter: { $share } goed.
        [worse] Op de beste plaats is het slechter: { $share } goed.
       *[same] Op de beste plaats is het niet beter: { $share } goed.
    }
data-every-direction = Nu elke richting, steeds op de beste plaats.
data-best-of-all =
    { $count ->
        [one] Er is { $digits } lijn die de punten kan scheiden: ze haalt { $share }.
       *[other] Van { $digits } lijnen, alle manieren om te scheiden, haalt de beste { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] Van { $digits } geprobeerde lijn haalt de beste { $share }.
       *[other] Van { $digits } geprobeerde lijnen haalt de beste { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Geen lijn tussen de punten doet het zo goed als een die ze alle aan één kant laat: { $share }.
       *[no] Geen geprobeerde lijn tussen de punten doet het zo goed als een die ze alle aan één kant laat: { $share }.
    }
data-one-class = Elk punt is van klasse { $label }: er valt niets te scheiden.
data-separable = Eén rechte lijn is genoeg: ze scheidt de klassen.
data-not-separable =
    { $mixed ->
        [yes] Geen rechte lijn scheidt deze klassen, en een buiging ook niet: punten van beide liggen op dezelfde plaats.
       *[no] Geen rechte lijn scheidt deze klassen. Er is een buiging nodig.
    }
data-none-found =
    { $count ->
        [one] De { $digits } geprobeerde lijn scheidt deze klassen niet.
       *[other] Geen van { $digits } lijnen scheidt deze klassen.
    }
data-first-pair = Een lijn heeft twee kanten, en er zijn { $spelled } klassen. Dus twee tegelijk: eerst klasse { $first } en klasse { $second }.
data-other-pair = Nu klasse { $first } en klasse { $second }, in elke richting.
data-pair-parted = Een rechte lijn scheidt deze twee: elk punt is goed.
data-pair-not-parted =
    { $mixed ->
        [yes] Geen rechte lijn scheidt klasse { $first } van klasse { $second }, en een buiging ook niet: punten van beide liggen op dezelfde plaats.
       *[no] Geen rechte lijn scheidt klasse { $first } van klasse { $second }. Er is een buiging nodig.
    }
data-pair-none-found = Geen geprobeerde lijn scheidt klasse { $first } van klasse { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Geen twee klassen worden door een rechte lijn gescheiden. Sommige punten liggen op dezelfde plaats.
               *[no] Geen twee klassen worden door een rechte lijn gescheiden. Er is een buiging nodig.
            }
       *[some]
            { $mixed ->
                [yes] Bij { $left } van { $pairs } paren klassen is er geen rechte lijn die ze scheidt. Sommige punten liggen op dezelfde plaats.
               *[no] Bij { $left } van { $pairs } paren klassen is er geen rechte lijn die ze scheidt. Er is een buiging nodig.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Geen geprobeerde lijn scheidt twee van de klassen.
       *[some] Bij { $left } van { $pairs } paren klassen scheidt geen geprobeerde lijn ze.
    }
data-every-pair-parted = Elke twee klassen worden door een rechte lijn gescheiden.
data-every-pair-vote = Een stemming onder deze lijnen heeft elk punt goed. Een netwerk moet zijn grenzen zelf vinden.
data-all-parted = Rechte grenzen scheiden alle { $spelled } klassen tegelijk: een buiging is niet nodig.
data-motion-scatter =
    { $sign ->
        [triangle] De punten van klasse { $label } verschijnen, getekend als driehoek.
        [diamond] De punten van klasse { $label } verschijnen, getekend als ruit.
        [square] De punten van klasse { $label } verschijnen, getekend als vierkant.
       *[disc] De punten van klasse { $label } verschijnen, getekend als schijfje.
    }
data-motion-slide = Een lijn in één richting schuift over de punten en blijft staan waar ze de meeste punten goed heeft.
data-motion-judge = De kanten van een lijn krijgen hun klassen; de punten die ze fout heeft, worden doorgekruist.
data-motion-turn = De lijn draait door elke richting; de beste nauwkeurigheid van elke richting wordt een kromme.
data-motion-conclude = Er wordt getoond wat er ontbreekt aan een lijn die de klassen scheidt.
data-motion-turn-pair = Alleen de punten van klasse { $first } en klasse { $second } blijven; een lijn draait door elke richting, en de beste nauwkeurigheid van elke richting wordt een kromme.
data-motion-conclude-borders = Alle punten komen terug, en elke plaats krijgt de klasse met de grootste score, tussen rechte grenzen.
data-motion-conclude-pairs = Alle punten komen terug, met de beste lijn voor elke twee klassen.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Past er een vlak bij de punten?
       *[line] Past er een rechte lijn bij de punten?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } punt: bij de twee inputs hoort een getal y, te zien als kleur.
               *[other] { $digits } punten: bij elk paar inputs hoort een getal y, te zien als kleur.
            }
       *[line]
            { $count ->
                [one] { $digits } punt: bij de input x₁ hoort een getal y.
               *[other] { $digits } punten: bij elke input x₁ hoort een getal y.
            }
    }
fit-data-mean = Het eenvoudigste antwoord is het gemiddelde, { $mean }: het verlies, de halve gemiddelde kwadratische fout, is { $loss }.
fit-data-best =
    { $shape ->
        [plane] Het beste vlak van alle, met kleinste kwadraten: verlies { $loss }. Het verklaart { $share } van de variantie.
       *[line] De beste rechte lijn van alle, met kleinste kwadraten: verlies { $loss }. Ze verklaart { $share } van de variantie.
    }
fit-data-exact =
    { $shape ->
        [plane] Het gaat door elk punt: een vlak is genoeg.
       *[line] Ze gaat door elk punt: een rechte lijn is genoeg.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] { $share } blijft over, met een patroon over de inputs: één vlak is niet genoeg. Er is een buiging nodig.
       *[line] { $share } blijft over, en daar zit een patroon in: één rechte lijn is niet genoeg. Er is een buiging nodig.
    }
fit-data-enough =
    { $shape ->
        [plane] { $share } blijft over, en daarin is geen patroon te zien: een vlak is genoeg.
       *[line] { $share } blijft over, en daarin is geen patroon te zien: een rechte lijn is genoeg.
    }
fit-data-open =
    { $shape ->
        [plane] { $share } blijft over: te weinig punten om te zeggen of er een buiging nodig is.
       *[line] { $share } blijft over: te weinig punten om te zeggen of er een buiging nodig is.
    }
label-mean = het gemiddelde
    .short = gemiddelde
label-best-affine =
    { $shape ->
        [plane] beste vlak
       *[line] beste rechte lijn
    }
    .short = beste
label-explained-rule = R² = 1 − verlies ÷ verlies van het gemiddelde
label-height = { $letters }: hoogtelijnen per { $step }
    .short = { $letters }: per { $step }
number-mean-of-y = gemiddelde van y
number-loss-of-mean = verlies van het gemiddelde
number-loss-of-best = verlies van de beste fit
number-explained-by-best = R² van de beste fit
number-left-by-best = 1 − R² van de beste fit
fit-data-motion-scatter =
    { $shape ->
        [plane] De punten verschijnen in het vlak van beide inputs, in de kleuren van hun getallen.
       *[line] De punten verschijnen van links naar rechts, elk op de hoogte van zijn getal.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] De kleur van het gemiddelde vult het vlak. R² is één min het verlies gedeeld door dat van het gemiddelde.
       *[line] Op het gemiddelde verschijnt een horizontale lijn, met vanuit elk punt een streep ernaartoe. R² is één min het verlies gedeeld door dat van het gemiddelde.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Het horizontale vlak kantelt tot het beste vlak; de hoogtelijnen zijn recht.
       *[line] De horizontale lijn draait tot de beste lijn, en de strepen volgen.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Wat het vlak geeft, wordt uitgezet tegen wat het zou moeten geven: goed is wat op de diagonaal ligt.
       *[line] De strepen gaan naar een eigen grafiek, over dezelfde input, waarin de lijn horizontaal ligt.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Hoe het netwerk een getal maakt
fit-plane-opening =
    { $shape ->
        [plane] De getallen die geleerd moeten worden, als kleur. Hoe maakt het netwerk zijn eigen getallen, bij { $moment }?
       *[line] De getallen die geleerd moeten worden, tegen x₁. Hoe maakt het netwerk zijn kromme, bij { $moment }?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Het neuron van laag { $layer } begint met een vlak: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Elk van de { $digits } neuronen van laag { $layer } begint met een vlak: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Het neuron van laag { $layer } begint met een rechte lijn: z = w x₁ + b.
               *[other] Elk van de { $digits } neuronen van laag { $layer } begint met een rechte lijn: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Het neuron van laag { $layer } telt op wat de laag eronder maakte, elk maal zijn gewicht: z.
       *[other] Elk van de { $digits } neuronen van laag { $layer } telt op wat de laag eronder maakte, elk maal zijn gewicht: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] De buiging: { $activation } maakt a van elke z. Geen vlak blijft helemaal vlak.
               *[line] De buiging: { $activation } maakt a van elke z. Geen lijn blijft helemaal recht.
            }
        [some]
            { $count ->
                [one] De buiging: { $activation } maakt a van elke z. { $digits } van { $all } buigt tussen de punten.
               *[other] De buiging: { $activation } maakt a van elke z. { $digits } van { $all } buigen tussen de punten.
            }
       *[none] { $activation } maakt a van elke z, maar buigt er geen enkele tussen de punten.
    }
fit-plane-bend-again = Weer maakt { $activation } a van elke z.
number-bent = gebogen neuronen
fit-plane-unbent =
    { $shape ->
        [plane] De identiteit buigt niets: a is z, en vlakken blijven vlakken.
       *[line] De identiteit buigt niets: a is z, en rechte lijnen blijven recht.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] De output vermenigvuldigt het met een eigen gewicht: onder nul wordt het omgekeerd.
               *[other] De output vermenigvuldigt elk met een eigen gewicht: onder nul wordt het omgekeerd.
            }
       *[line]
            { $count ->
                [one] De output vermenigvuldigt de kromme met een eigen gewicht: onder nul wordt ze omgekeerd.
               *[other] De output vermenigvuldigt elke kromme met een eigen gewicht: onder nul wordt ze omgekeerd.
            }
    }
fit-plane-add = En telt ze op: eerst zijn bias, { $bias }, dan de ene na de andere.
fit-plane-add-no-bias = En telt ze op, de ene na de andere: een bias is er niet.
fit-plane-output = Ten slotte buigt de output de som met { $name }.
fit-plane-explains =
    { $shape ->
        [plane] De som is het antwoord. Die verklaart { $share } van de variantie, { $compared ->
            [more] meer
           *[less] minder
        } dan de { $line } van het beste vlak.
       *[line] De som is het antwoord. Die verklaart { $share } van de variantie, { $compared ->
            [more] meer
           *[less] minder
        } dan de { $line } van de beste rechte lijn.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] De som is het antwoord. Die verklaart { $share } van de variantie, evenveel als het beste vlak.
       *[line] De som is het antwoord. Die verklaart { $share } van de variantie, evenveel als de beste rechte lijn.
    }
fit-plane-no-better-than-mean = De som is het antwoord. Die verklaart niets van de variantie: het gemiddelde alleen is niet slechter.
number-explained = R²
fit-plane-motion-sums = De sommen z van laag { $layer } worden over de inputs getekend, één klein plaatje per neuron.
fit-plane-motion-bend = In elk klein plaatje van laag { $layer } buigt z naar a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Elke kaart wordt vermenigvuldigd met haar outputgewicht, dat erboven verschijnt.
       *[line] Elke kromme wordt vermenigvuldigd met haar outputgewicht; boven nul is ze doorgetrokken, onder nul gestreept.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] De grote kaart begint bij de bias; de ene kaart na de andere licht op en wordt erbij opgeteld.
       *[line] De grote kromme begint horizontaal, bij de bias; de ene kromme na de andere licht op en wordt erbij opgeteld.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] De grote kaart begint bij nul; de ene kaart na de andere licht op en wordt erbij opgeteld.
       *[line] De grote kromme begint horizontaal, bij nul; de ene kromme na de andere licht op en wordt erbij opgeteld.
    }
fit-plane-motion-output = De som buigt naar het antwoord van de output.
fit-plane-motion-errors =
    { $shape ->
        [plane] Bij de grote kaart verschijnt R², één min het verlies gedeeld door dat van het gemiddelde.
       *[line] Vanuit elk punt groeit een streep naar de kromme, en R² verschijnt, één min het verlies gedeeld door dat van het gemiddelde.
    }


## Plane: how the layers bend the plane

plane-heading = Hoe de lagen het vlak buigen
plane-heading-unbent = Wat de lagen met het vlak doen
plane-opening = Het netwerk bij { $moment }. Kijk naar het hele vlak.
plane-opening-trained = Het netwerk, getraind tot stap { $step }. Kijk naar het hele vlak.
plane-onto-line = Laag { $layer }: W brengt het vlak naar een lijn, één neuron breed.
plane-line-into-plane = Laag { $layer }: W legt de lijn terug in een vlak.
plane-line-onto-line = Laag { $layer }: W rekt de lijn; een negatieve W keert haar ook om.
plane-flattens =
    { $onto ->
        [point] Laag { $layer }: det W is nul, dus W drukt het vlak plat tot één punt.
       *[line] Laag { $layer }: det W is nul, dus W drukt het vlak plat tot een lijn.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Laag { $layer }: W draait het vlak en behoudt elke lengte.
        [mirrors] Laag { $layer }: W spiegelt het vlak en behoudt elke lengte.
       *[stays] Laag { $layer }: W laat het vlak zoals het is.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Laag { $layer }: W spiegelt, rekt één richting met { $long } en drukt één samen tot { $short }.
       *[other] Laag { $layer }: W rekt één richting met { $long } en drukt één samen tot { $short }.
    }
plane-stretches =
    { $doing ->
        [turns] Laag { $layer }: W draait het vlak en rekt het { $long } en { $short } keer.
        [mirrors] Laag { $layer }: W spiegelt het vlak en rekt het { $long } en { $short } keer.
       *[stays] Laag { $layer }: W rekt het vlak { $long } en { $short } keer.
    }
plane-squashes =
    { $doing ->
        [turns] Laag { $layer }: W draait het vlak en drukt het samen tot { $long } in de ene richting, { $short } in de andere.
        [mirrors] Laag { $layer }: W spiegelt het vlak en drukt het samen tot { $long } in de ene richting, { $short } in de andere.
       *[stays] Laag { $layer }: W drukt het vlak samen tot { $long } in de ene richting, { $short } in de andere.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Laag { $layer }: W draait het vlak en rekt het { $factor } keer.
        [mirrors] Laag { $layer }: W spiegelt het vlak en rekt het { $factor } keer.
       *[stays] Laag { $layer }: W rekt het vlak { $factor } keer.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Laag { $layer }: W draait het vlak en verkleint het tot { $factor }.
        [mirrors] Laag { $layer }: W spiegelt het vlak en verkleint het tot { $factor }.
       *[stays] Laag { $layer }: W verkleint het vlak tot { $factor }.
    }
plane-no-shift = De bias is nul: niets verschuift.
plane-shift = De bias verschuift alles.
plane-small-shift = De bias verschuift alles, hier heel weinig.
plane-bend = Buiging: { $what }.
plane-decides =
    { $count ->
        [1] Eén rechte lijn beslist nu: { $share } van dit ene punt goed.
        [one] Eén rechte lijn beslist nu: { $share } van dit { $digits } punt goed.
       *[other] Eén rechte lijn beslist nu: { $share } van deze { $digits } punten goed.
    }
plane-one-side =
    { $count ->
        [1] Alles ligt aan één kant, één klasse voor alles: { $share } van dit ene punt goed.
        [one] Alles ligt aan één kant, één klasse voor alles: { $share } van dit { $digits } punt goed.
       *[other] Alles ligt aan één kant, één klasse voor alles: { $share } van deze { $digits } punten goed.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] Eén rechte grens beslist nu: { $share } van dit ene punt goed.
                [one] Eén rechte grens beslist nu: { $share } van dit { $digits } punt goed.
               *[other] Eén rechte grens beslist nu: { $share } van deze { $digits } punten goed.
            }
       *[other]
            { $count ->
                [1] { $spelled } rechte grenzen beslissen nu: { $share } van dit ene punt goed.
                [one] { $spelled } rechte grenzen beslissen nu: { $share } van dit { $digits } punt goed.
               *[other] { $spelled } rechte grenzen beslissen nu: { $share } van deze { $digits } punten goed.
            }
    }
plane-one-region =
    { $count ->
        [1] Alles ligt in één gebied, één klasse voor alles: { $share } van dit ene punt goed.
        [one] Alles ligt in één gebied, één klasse voor alles: { $share } van dit { $digits } punt goed.
       *[other] Alles ligt in één gebied, één klasse voor alles: { $share } van deze { $digits } punten goed.
    }
plane-classes-without-points =
    { $count ->
        [one] Klasse { $labels } krijgt geen punt.
       *[other] Klassen { $labels } krijgen geen punt.
    }
plane-back-with-borders =
    { $borders ->
        [one] Draai elke stap terug: de grens gaat mee.
       *[other] Draai elke stap terug: de grenzen gaan mee.
    }
plane-back-with-line = Draai elke stap terug: de lijn gaat mee.
plane-back-with-one-class = Draai elke stap terug: alle punten krijgen één klasse.
plane-classes-of-inputs = De inputs zoals ze waren, en de klasse die elke plaats krijgt.
plane-undoing-bends =
    { $curves ->
        [single] In { $space } is de grens recht. Wie { $activation } terugdraait, buigt haar tot een kromme.
       *[several] In { $space } is elk deel van de grens recht. Wie { $activation } terugdraait, buigt elk deel tot een kromme.
    }
plane-forward-again =
    { $bends ->
        [yes] Nog één keer vooruit: de activatie buigt het vlak, en alle genummerde plaatsen komen op de lijn terecht.
       *[no] Nog één keer vooruit: alle genummerde plaatsen komen op de lijn terecht.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] Het gebogen vlak snijdt de lijn op { $spelled } afzonderlijke plaatsen: elke plaats komt terug als een rechte lijn.
               *[curved] Het gebogen vlak snijdt de lijn op { $spelled } afzonderlijke plaatsen: elke plaats komt terug als een kromme.
            }
       *[folded]
            { $shape ->
                [straight] Het gebogen vlak ligt over zichzelf en snijdt de lijn { $spelled } keer: elke keer komt er een andere rechte lijn terug.
               *[curved] Het gebogen vlak ligt over zichzelf en snijdt de lijn { $spelled } keer: elke keer komt er een andere kromme terug.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Het gebogen vlak is een dunne strook van A via C naar B. De lijn snijdt die twee keer: in elke snede ligt een hele lijn van de inputs.
       *[curved] Het gebogen vlak is een dunne strook van A via C naar B. De lijn snijdt die twee keer: in elke snede ligt een hele kromme van de inputs.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Eén lijn daar, { $spelled } rechte lijn hier: overal erop zijn beide scores gelijk.
               *[other] Eén lijn daar, { $spelled } rechte lijnen hier: overal erop zijn beide scores gelijk.
            }
       *[curved]
            { $count ->
                [one] Eén lijn daar, { $spelled } kromme hier: overal erop zijn beide scores gelijk.
               *[other] Eén lijn daar, { $spelled } krommen hier: overal erop zijn beide scores gelijk.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Eén lijn daar, { $spelled } rechte lijn hier: overal erop is de kans een half.
               *[other] Eén lijn daar, { $spelled } rechte lijnen hier: overal erop is de kans een half.
            }
       *[curved]
            { $count ->
                [one] Eén lijn daar, { $spelled } kromme hier: overal erop is de kans een half.
               *[other] Eén lijn daar, { $spelled } krommen hier: overal erop is de kans een half.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Eén lijn daar, { $spelled } rechte lijn hier: overal erop is de score nul.
               *[other] Eén lijn daar, { $spelled } rechte lijnen hier: overal erop is de score nul.
            }
       *[curved]
            { $count ->
                [one] Eén lijn daar, { $spelled } kromme hier: overal erop is de score nul.
               *[other] Eén lijn daar, { $spelled } krommen hier: overal erop is de score nul.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Eén lijn daar
       *[other] { $spelled } lijnen daar
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, { $spelled } rechte lijn hier: overal erop zijn de twee grootste scores gelijk.
               *[other] { $there }, { $spelled } rechte lijnen hier: overal erop zijn de twee grootste scores gelijk.
            }
       *[curved]
            { $count ->
                [one] { $there }, { $spelled } kromme hier: overal erop zijn de twee grootste scores gelijk.
               *[other] { $there }, { $spelled } krommen hier: overal erop zijn de twee grootste scores gelijk.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Het inputvlak verschijnt met assen, raster en alle punten: schijfjes voor klasse { $first }, vierkanten voor klasse { $second }.
       *[other] Het inputvlak verschijnt met assen, raster en alle punten, elke klasse met een eigen vorm.
    }
plane-motion-room = Het beeld zoomt uit, omdat wat volgt ruimte nodig heeft.
plane-motion-linear = Het hele vlak, raster en punten, gaat waar de gewichten van laag { $layer } het brengen.
plane-motion-shift =
    { $moves ->
        [yes] Het hele vlak schuift op met de bias van laag { $layer }.
       *[no] De bias van laag { $layer } is nul, en het vlak blijft waar het is.
    }
plane-motion-bend =
    { $bends ->
        [yes] Raster en punten buigen terwijl de activatie van laag { $layer } elke coördinaat verplaatst.
       *[no] De activatie van laag { $layer } is de identiteit, en raster en punten blijven zoals ze zijn.
    }
plane-motion-decide =
    { $classes ->
        [2] De beslissingslijn verschijnt in de laatste ruimte, met gekleurde halfvlakken.
       *[other] De rechte grenzen verschijnen in de laatste ruimte, met het gebied van elke klasse gekleurd.
    }
plane-motion-back =
    { $classes ->
        [2] De weg terug naar het inputvlak, met de grens die de lijn daar vormt.
       *[other] De weg terug naar het inputvlak, met de grenzen zoals ze daar lopen.
    }
plane-motion-spaces = De kleine beelden van alle ruimtes groeien, in de volgorde van de weg terug, met dezelfde genummerde plaatsen in elk.
plane-motion-again = Naast de inputs gaat het vlak nog één keer vooruit, en genummerde plaatsen van de grens komen op de lijn terecht.
plane-motion-run =
    { $classes ->
        [2] Omcirkelde stippen lopen langs de grens, en hun beelden langs de lijn in de laatste ruimte.
       *[other] Omcirkelde stippen lopen langs de grenzen, en hun beelden langs de grenzen in de laatste ruimte.
    }


## Training: the parameters are played, phase by phase

training-heading = Hoe het netwerk leert
training-heading-keyframes = Van keyframe naar keyframe
training-opens = Voor de training: { $share } van de punten is goed.
training-opens-tied = In elk punt zijn alle scores gelijk: een gelijke stand telt als klasse { $label }.
training-rate-steps =
    { $count ->
        [one] De leersnelheid, eerst { $rate }, wordt na elke stap met { $factor } vermenigvuldigd.
       *[other] De leersnelheid, eerst { $rate }, wordt om de { $digits } stappen met { $factor } vermenigvuldigd.
    }
training-rate-cosine = De leersnelheid daalt als een cosinus, van { $rate } naar { $last }.
training-opens-keyframe = “{ $name }”: { $share } van de punten is goed.
training-from-keyframe = Van “{ $before }” naar “{ $after }”: het verlies gaat van { $old } naar { $new }.
training-at-moment = { $moment }: { $share } van de punten is goed.
training-between-moments = Van { $before } naar { $after }: het verlies gaat van { $old } naar { $new }.
training-by-step = bij stap { $step }
training-by-keyframe = bij “{ $name }”
training-still =
    { $when ->
        [whole] De hele tijd beweegt het verlies nauwelijks: van { $old } naar { $new } { $until }.
        [first] Eerst beweegt het verlies nauwelijks: van { $old } naar { $new } { $until }.
        [last] Vanaf hier beweegt het verlies nauwelijks: van { $old } naar { $new } { $until }.
       *[between] Op een plateau beweegt het verlies nauwelijks: van { $old } naar { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] Het verlies daalt van { $old } naar { $new } { $until }.
       *[no] Langzaam omlaag: het verlies gaat van { $old } naar { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] Het verlies daalt snel, van { $old } naar { $new } { $until }; de nauwkeurigheid wacht.
       *[no] Het verlies daalt snel, van { $old } naar { $new } { $until }.
    }
training-gaining = De nauwkeurigheid stijgt van { $old } naar { $new } goed { $until }.
training-climbs-again = De nauwkeurigheid stijgt weer, van { $old } naar { $new } goed { $until }.
training-loss-falls-too = Het verlies daalt van { $old } naar { $new }.
training-rising = Het verlies stijgt van { $old } naar { $new } { $until }.
training-restless = Het verlies springt tussen { $old } en { $new } { $until }.
training-down-with-a-rise = Het verlies gaat van { $old } naar { $new } { $until }; onderweg stijgt het van { $low } naar { $high }.
training-up-with-a-fall = De nauwkeurigheid gaat van { $old } naar { $new } goed { $until }; onderweg daalt ze van { $high } naar { $low }.
training-beyond = Het verlies valt buiten de as: { $new } { $until }.
training-ends-keyframe = “{ $name }” heeft { $share } van de punten goed.
training-ringed = Omcirkeld: { $digits } nog fout.
fit-training-opens =
    { $better ->
        [yes] Voor de training verklaart het { $share } van de variantie: R² is 1 − verlies ÷ verlies van het gemiddelde.
       *[no] Voor de training is R² = 1 − verlies ÷ verlies van het gemiddelde { $share }: slechter dan het gemiddelde alleen.
    }
fit-training-opens-keyframe = “{ $name }”: R² = 1 − verlies ÷ verlies van het gemiddelde is { $share }.
fit-training-at-moment = { $moment }: R² = 1 − verlies ÷ verlies van het gemiddelde is { $share }.
fit-training-gaining = R² stijgt van { $old } naar { $new } { $until }.
fit-training-ends-keyframe = “{ $name }” eindigt met R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Beste vlak: { $line }. Omcirkeld: de grootste fout, { $error }.
       *[line] Gestreept, de beste lijn: { $line }. Omcirkeld: de grootste fout, { $error }.
    }
fit-training-motion-play = De training gaat verder; de fit, zijn fouten, het verlies, R² en de gradiënten volgen.
fit-training-motion-close =
    { $shape ->
        [plane] Het punt met de grootste fout wordt omcirkeld.
       *[line] De beste rechte lijn verschijnt, gestreept, en het punt met de grootste fout wordt omcirkeld.
    }
number-largest-error = grootste fout
number-explained-at-end = R² aan het eind
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² per keyframe
        [epoch] R² per epoch
        [checkpoint] R² per checkpoint
        [round] R² per ronde
        [update] R² per update
       *[step] R² per stap
    }
    .short = R²
label-the-target = de doelwaarde
    .short = doelwaarde
label-fit = het netwerk
label-data = de data
    .short = data
label-error = fout
training-motion-open = De panelen verschijnen, allemaal aan het begin.
training-motion-curves = De training gaat verder; het verlies, het aandeel punten dat goed is en de gradiënten volgen.
training-motion-end = De krommen zijn aan hun eind.
training-motion-play = De training gaat verder; de vlakken, de grens, het verlies en de gradiënten volgen.
training-motion-close = De punten die nog fout zijn, worden omcirkeld.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Eén schuif beweegt: { $parameter }
sweep-heading-scale = Een factor op alle gewichten van laag { $layer }
sweep-heading-sample = Eén netwerk, voorbeeld na voorbeeld
sweep-opens-parameter =
    { $count ->
        [one] De { $digits } parameter is een schuif. Alleen { $parameter } gaat bewegen.
       *[other] Alle { $digits } parameters zijn schuiven. Alleen { $parameter } gaat bewegen.
    }
sweep-opens-scale =
    { $count ->
        [one] De { $digits } parameter is een schuif. Eén factor beweegt alle gewichten van een laag.
       *[other] Alle { $digits } parameters zijn schuiven. Eén factor beweegt alle gewichten van een laag.
    }
sweep-opens-sample =
    { $count ->
        [one] De { $digits } parameter is een schuif. Die beweegt niet: het voorbeeld wel.
       *[other] Alle { $digits } parameters zijn schuiven. Geen enkele beweegt: het voorbeeld wel.
    }
sweep-pass = Eén voorbeeld gaat door het netwerk; de vlakken tonen alle punten.
sweep-pass-of-samples = Elk voorbeeld gaat door hetzelfde netwerk naar zijn eigen kansen.
sweep-pass-of-samples-to-outputs = Elk voorbeeld gaat door hetzelfde netwerk naar zijn eigen outputs.
sweep-loss = Het verlies van dit voorbeeld: de helling is de gradiënt (roze).
sweep-loss-of-samples = Elk voorbeeld heeft zijn eigen verlies en zijn eigen gradiënten (roze).
sweep-sets-out =
    { $kind ->
        [sample] Nu het ene voorbeeld na het andere: let op wat er volgt.
        [scale] Nu beweegt de factor: let op wat er volgt.
       *[parameter] Nu beweegt { $parameter }: let op wat er volgt.
    }
sweep-goes-on = En verder: let op wat er volgt.
sweep-lowest-loss = Verlies van dit voorbeeld het laagst bij { $where }: gradiënt { $gradient }.
sweep-lowest-loss-only = Verlies van dit voorbeeld het laagst bij { $where }; het gemiddelde is { $now }, op zijn best { $least }.
sweep-lowest-mean-loss-of-fit = Gemiddeld verlies van alle punten het laagst bij { $where }: R² is { $share }.
sweep-ends-fit = Bij { $where }: verlies { $loss }; R² is { $share }.
sweep-ends-samples-of-fit = Elk voorbeeld trekt zijn eigen kant op; over alle samen is R² { $share }.
sweep-lowest-mean-loss = Gemiddeld verlies van alle punten het laagst bij { $where }: { $share } goed.
sweep-neuron-changes =
    { $change ->
        [wakes] Neuron { $neuron } van laag { $layer } wordt wakker bij { $where }: de helling is { $slope }.
       *[off] Neuron { $neuron } van laag { $layer } valt uit bij { $where }: de helling is { $slope }.
    }
sweep-factor-of = factor { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } is hier het moeilijkst: verlies { $loss }, grootste gradiënt { $gradient }.
       *[easiest] { $sample } is hier het makkelijkst: verlies { $loss }, grootste gradiënt { $gradient }.
    }
sweep-ends = Bij { $where }: verlies { $loss }; { $share } van alle punten goed.
sweep-ends-samples = Elk voorbeeld trekt zijn eigen kant op; het netwerk heeft { $share } goed.
sweep-motion-sliders = Alle parameters verschijnen als schuiven, met daarbij het netwerk waarvan het de parameters zijn.
sweep-motion-pass = De weg van het voorbeeld door het netwerk en de vlakken verschijnen.
sweep-motion-loss = Het verlies wordt over het hele bereik getekend, met zijn raaklijn; de gradiënten verschijnen.
sweep-motion-loss-of-one = Alleen de schuif die beweegt blijft staan; het verlies wordt over haar hele bereik getekend, met zijn raaklijn.
sweep-motion-on = De schuif van { $parameter } beweegt verder; waarden, vlakken, grens en verlies volgen.
sweep-motion-on-fit = De schuif van { $parameter } beweegt verder; waarden, fit en verlies volgen.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Zelfde start, andere buigingen
        [learning_rate] Zelfde start, andere leersnelheden
        [optimizer] Zelfde start, andere optimizers
        [init] Zelfde netwerk, andere startgewichten
        [scale] Zelfde toevalsgewichten, andere schaal
        [seed] Zelfde netwerk, andere toevalsgewichten
        [layers] Zelfde taak, andere lagen
       *[several] Naast elkaar
    }
contender-rate = leersnelheid { $rate }
contender-scale = schaal { $scale }
contender-seed = seed { $seed }
contender-init =
    { $init ->
        [zeros] alles 0
        [symmetric] alles gelijk
        [xavier] Xavier-start
        [he] He-start
       *[normal] toevalsstart
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = “{ $name }”
differing-part =
    { $part ->
        [activations] de activatie
        [layers] de vorm van het netwerk
        [optimizer] de optimizer
        [learning_rate] de leersnelheid
        [init] de keuze van de startgewichten
        [scale] de schaal van de startgewichten
       *[seed] de seed van de startgewichten
    }
comparison-opening =
    { $count ->
        [one] { $spelled } activatie: zelfde start, zelfde punten, zelfde stappen.
       *[other] { $spelled } activaties: zelfde start, zelfde punten, zelfde stappen.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] { $spelled } training op dezelfde punten; het verschil zit in { $parts }.
       *[other] { $spelled } trainingen op dezelfde punten; het verschil zit in { $parts }.
    }
comparison-guide-to-scores = Elk paneel toont inputs, klassescores, verlies en gradiënten.
comparison-guide-to-fit = Elk paneel toont fit, antwoorden tegen doelwaarden, verlies en gradiënten.
comparison-guide-to-layer = Elk paneel toont inputs, laatste verborgen laag, verlies en gradiënten.
comparison-shrinks = Bij stap 0, van de laatste laag terug naar laag 1: { $last } naar { $first } met { $name }, { $other_last } naar { $other_first } met { $other }.
comparison-delta-shrinks = Bij stap 0, δ = ∂L/∂z van de laatste laag terug naar laag 1: { $last } naar { $first } met { $name }, { $other_last } naar { $other_first } met { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] Wat door een neuron teruggaat, wordt met zijn helling vermenigvuldigd: bij een sigmoïde is die hoogstens 1/4, de mediaan { $slope }; met { $other } { $other_slope }.
       *[other] Wat door een neuron teruggaat, wordt met zijn helling vermenigvuldigd. De mediaan van de helling is { $slope } met { $name }, { $other_slope } met { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] In totaal vermenigvuldigen de gewichten δ met { $weights } bij { $name } en met { $other_weights } bij { $other }, ongeveer evenveel;
       *[apart] In totaal vermenigvuldigen de gewichten δ met { $weights } bij { $name } en met { $other_weights } bij { $other };
    } { $kind ->
        [sigmoid] de hellingen, bij een sigmoïde elk hoogstens 1/4, met { $slopes } en { $other_slopes }.
       *[other] de hellingen met { $slopes } en { $other_slopes }.
    }
comparison-flat-yet-long = Bij stap 0 ligt met { $name } { $share } van de hellingen onder { $slope }. Toch is de gewichtsgradiënt van laag 1 langer: grotere gewichten vermenigvuldigen wat doorkomt.
comparison-no-first-gradient = Bij stap 0 heeft geen enkel gewicht een gradiënt met { $names }.
comparison-last-layer-first = Bij stap 0 hebben alleen de gewichten van de laatste laag een gradiënt met { $names }.
comparison-sets-out =
    { $which ->
        [both] Ze trainen allebei, stap voor stap.
       *[all] Ze trainen allemaal, stap voor stap.
    }
comparison-goes-on = En verder, stap voor stap.
comparison-tie-broken = De laatste laag is veranderd: nu, bij stap 1, heeft ook laag 1 een gradiënt, { $gradient } met { $name }.
comparison-explodes = { $name } explodeert: het verlies gaat van { $before } naar { $now } bij stap { $step }.
comparison-dies =
    { $count ->
        [one] Bij stap { $step } komt het laatste punt van een neuron onder nul: { $dead } van { $units } neuronen dood met { $name }.
       *[other] Bij stap { $step } komt het laatste punt onder nul: { $dead } van { $units } neuronen dood met { $name }.
    }
comparison-first = { $name } is het eerst: de taak is opgelost bij stap { $step }.
comparison-second = { $name } volgt bij stap { $step }.
comparison-last = { $name } lost de taak als laatste op, bij stap { $step }.
comparison-midway = Bij stap { $step } is het verlies het laagst met { $names }: { $loss }.
comparison-midway-same = Bij stap { $step } zijn alle verliezen afgerond nog gelijk: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Allebei gaan ze door tot het einde.
       *[all] Alle gaan door tot het eind.
    }
comparison-one-goes-on = De laatste gaat door: haalt die het?
comparison-others-go-on = De andere gaan door: halen die het?
comparison-none-yet =
    { $which ->
        [both] Haalt een van beide het doel?
       *[all] Haalt een ervan het doel?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Vanuit deze start lost geen van beide { $task } op.
               *[all] Vanuit deze start lost geen enkele { $task } op.
            }
       *[own]
            { $which ->
                [both] Geen van beide lost { $task } op.
               *[all] Geen enkele lost { $task } op.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Vanuit deze start lossen ze allebei { $task } op.
               *[all] Vanuit deze start lossen ze allemaal { $task } op.
            }
       *[own]
            { $which ->
                [both] Allebei lossen ze { $task } op.
               *[all] Allemaal lossen ze { $task } op.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] Vanuit deze start lost alleen { $names } { $task } op.
               *[other] Vanuit deze start lossen alleen { $names } { $task } op.
            }
       *[own]
            { $count ->
                [one] Alleen { $names } lost { $task } op.
               *[other] Alleen { $names } lossen { $task } op.
            }
    }
comparison-only =
    { $count ->
        [one] Alleen { $parts } verschilt.
       *[other] Alleen { $parts } verschillen.
    }
comparison-not-only =
    { $count ->
        [one] { $parts } verschilt, en daarmee ook de volgorde van de punten.
       *[other] { $parts } verschillen, en daarmee ook de volgorde van de punten.
    }
comparison-why-diverged = Vanaf stap { $step } verhoogde elke stap het verlies, tot het geen getal meer was.
comparison-diverged-at = Bij stap { $step }, de laatste met eindige getallen, was het verlies { $loss }.
comparison-why-worse = Het verlies eindigt hoger dan het begon: { $before } werd { $now }.
comparison-why-rate = { $name } eindigt met verlies { $small }, { $other } met { $large }: de stappen zijn te groot.
comparison-why-dead =
    { $stays ->
        [yes] Een dood neuron met { $activation } heeft helling 0: er gaat geen gradiënt door, dus het blijft dood.
       *[no] Een dood neuron met { $activation } heeft helling 0: er gaat geen gradiënt door.
    }
comparison-why-saturated = { $name } eindigt met { $flat } van { $units } neuronen van laag { $layer } verzadigd, { $other } met { $fewer }.
comparison-why-vanishing = Bij stap 0 was de gradiënt van de gewichten { $last } in de laatste laag en { $first } in laag 1.
comparison-first-step = De eerste stap verandert de gewichten van laag 1 met { $rate } × { $small } bij { $name }, met { $rate } × { $large } bij { $other }: ongeveer { $times } keer zo veel.
comparison-answers-alike =
    { $share ->
        [yes] Met { $name } verschilt wat de laatste laag leest tussen punten hoogstens { $spread }: zo eindigt { $p } voor elk punt op { $value }, het aandeel van klasse 1.
       *[no] Met { $name } verschilt wat de laatste laag leest tussen punten hoogstens { $spread }: zo eindigt { $p } voor elk punt op { $value }.
    }
comparison-why-equal = Gelijke neuronen krijgen gelijke gradiënten: ze worden nooit verschillend.
comparison-why-no-gradient = De gradiënt van elk gewicht is 0: niets zegt een gewicht waar het heen moet.
comparison-why-never-bent = Lijnen van lijnen zijn lijnen: zonder buiging voegt diepte niets toe.
comparison-best-line = Eén lijn zou { $share } goed kunnen hebben, maar met een hoger verlies, en training volgt het verlies.
comparison-slow = { $name } is langzaam: bij stap 0 was de gewichtsgradiënt van laag 1 { $small }, met { $fast } { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] Bij stap { $step } daalt de grootste z van dit neuron van { $before } naar { $after }: helling 0 in elk punt, dus gradiënt 0: de gewichten blijven gelijk.
       *[no] z van dit neuron in elk punt: bij stap { $step } daalt de grootste van { $before } naar { $after }, waar de helling 0 is.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Stap { $step } is te lang: { $rate } keer de gradiënt brengt de grootste z van dit neuron van { $before } naar { $after }. Helling 0 in elk punt: de gewichten blijven gelijk.
comparison-why-it-dies = δ is gemiddeld { $delta }: een kleinere z zou het verlies verlagen. Maar { $rate } keer de gradiënt is te ver: in het punt met de grootste z daalt die van { $before } naar { $after }.
comparison-never-alive = z van dit neuron in elk punt: geen enkele is ooit boven 0, en daaronder is de helling 0.
comparison-starts-counted =
    { $framed ->
        [yes] Zo veel lossen { $task } op: { $counts }. Omkaderd: de getoonde start, een voorbeeld.
       *[no] Zo veel lossen { $task } op: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Hetzelfde vanuit { $starts } starts: welke lossen { $task } op?
comparison-motion-lay =
    { $count ->
        [one] { $spelled } paneel verschijnt, één per training: { $names }.
       *[other] { $spelled } panelen verschijnen, één per training: { $names }.
    }
comparison-motion-staircases = In elk paneel verschijnen de gradiënten van de lagen bij stap nul als balken met hun getallen, met ertussen de factor van elke laag naar de laag eronder.
comparison-motion-staircases-again = De gewichtsgradiënten van stap nul verschijnen, en daarbij hoe het verlies verliep.
comparison-motion-answers = De aantallen neuronen maken plaats voor wat het netwerk van elk paneel op alle punten antwoordt.
comparison-motion-slopes = In elk paneel verschijnt de kromme van zijn activatie, met eronder een streepje voor de z van zijn neuronen bij veel punten. De steilste raaklijn is gestreept; de raaklijn waar de helling de mediaan is, is doorgetrokken.
comparison-motion-run = Alle trainingen gaan samen verder van stap { $start } tot stap { $end }.
comparison-motion-verdicts = Het oordeel over elk paneel verschijnt.
comparison-motion-all = Alle panelen zijn weer helder.
comparison-motion-one = Het paneel van { $name } blijft helder, de andere worden gedempt.
comparison-motion-watch-unit = In het paneel wordt de z van een neuron in elk punt getekend, stap voor stap, aan beide kanten van nul; de grootste is dik getekend. De stap vanaf waar geen enkele boven nul is, is gemarkeerd.
comparison-motion-split-step = Het beeld maakt plaats, en ernaast verschijnt wat de stap met z doet in het punt met de grootste z: het deel van de bias, van de gewichten en van de inputs.
comparison-motion-starts = De panelen verdwijnen. De inputvlakken van trainingen vanuit { $starts } starts komen één voor één binnen, met een vinkje waar de taak is opgelost, en de vinkjes worden geteld.
comparison-motion-start-seen = De start van de panelen wordt bij elke training omkaderd.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Eén stap gradient descent, met weight decay
        [momentum] Eén stap gradient descent, met momentum
        [rmsprop] Eén stap RMSProp
        [adam] Eén stap Adam
       *[sgd] Eén stap gradient descent
    }
update-opening = Het gemiddelde verlies van alle punten is { $loss }. Welke kant moet elk gewicht op?
update-mean =
    { $points ->
        [one] De gradiënt van het verlies, op elke verbinding: hoe snel het stijgt met elk gewicht.
       *[other] De gradiënt van het gemiddelde verlies van alle { $digits } punten, op elke verbinding: hoe snel het stijgt met elk gewicht.
    }
update-mean-biases = Bij elk neuron: met zijn bias.
update-one-point =
    { $count ->
        [one] Wat één punt over { $weight } zegt. Het is het enige punt.
       *[other] Dat was één punt. Elk van de { $digits } punten heeft zijn eigen gradiënt voor { $weight }.
    }
update-every-point =
    { $count ->
        [one] Waar die vandaan komt: het ene punt heeft zijn gradiënt voor { $weight }.
       *[other] Waar die vandaan komt: elk van de { $digits } punten heeft zijn eigen gradiënt voor { $weight }.
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } punt wil { $weight } groter, { $downs } wil het kleiner: de update gebruikt het gemiddelde.
               *[other] { $ups } punt wil { $weight } groter, { $downs } willen het kleiner: de update gebruikt het gemiddelde.
            }
       *[other]
            { $down ->
                [one] { $ups } punten willen { $weight } groter, { $downs } wil het kleiner: de update gebruikt het gemiddelde.
               *[other] { $ups } punten willen { $weight } groter, { $downs } willen het kleiner: de update gebruikt het gemiddelde.
            }
    }
update-pulls-one =
    { $way ->
        [up] Geen punt wil { $weight } kleiner: de update gebruikt het gemiddelde.
       *[down] Geen punt wil { $weight } groter: de update gebruikt het gemiddelde.
    }
update-pulls-alone =
    { $way ->
        [up] Het wil { $weight } groter: met één punt gebruikt de update gewoon die gradiënt.
       *[down] Het wil { $weight } kleiner: met één punt gebruikt de update gewoon die gradiënt.
    }
update-pulls-none = Geen punt zegt iets over { $weight }: al deze gradiënten zijn nul, en hun gemiddelde dus ook.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } mini-batches van { $size } punten hebben gemiddelden van { $low } tot { $high }: training neemt er één per stap, deze stap alle punten.
               *[same] { $spelled } mini-batches van { $size } punten hebben hier alle het gemiddelde { $low }: training neemt er één per stap, deze stap alle punten.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } mini-batches van { $size } punten hebben gemiddelden van { $low } tot { $high }: goedkoper, en minder precies.
               *[same] { $spelled } mini-batches van { $size } punten hebben hier alle het gemiddelde { $low }: goedkoper.
            }
    }
update-batches-rest = De laatste batch van een epoch heeft er { $rest }.
update-take-mean =
    { $count ->
        [one] Die gradiënt is die van de stap, voor elk gewicht en elke bias.
       *[other] Nu het gemiddelde over alle punten, voor elk gewicht en elke bias.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Die gradiënt is die van de stap, voor elk gewicht.
       *[other] Nu het gemiddelde over alle punten, voor elk gewicht.
    }
update-one-moves =
    { $against ->
        [decay] Elk gewicht gaat tegen zijn gradiënt met weight decay in, maal de leersnelheid.
        [momentum] Elk gewicht gaat tegen zijn snelheid in, maal de leersnelheid.
        [rmsprop] Elk gewicht gaat tegen dit quotiënt in, maal de leersnelheid.
        [adam] Elk gewicht gaat tegen dit quotiënt in, maal de leersnelheid.
       *[gradient] Elk gewicht gaat tegen zijn gradiënt in, maal de leersnelheid.
    }
update-stage-decay = Weight decay telt bij elke gradiënt { $decay } maal de parameter zelf op.
update-stage-momentum =
    { $decayed ->
        [yes] De snelheid is { $share } van de vorige snelheid, plus de gradiënt met weight decay.
       *[no] De snelheid is { $share } van de vorige snelheid, plus de gradiënt.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum volgt een snelheid. Die begint bij nul: nu is ze de gradiënt met weight decay.
       *[no] Momentum volgt een snelheid. Die begint bij nul: nu is ze de gradiënt.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp deelt elke gradiënt met weight decay door de wortel van een lopend gemiddelde van de kwadraten ervan.
       *[no] RMSProp deelt elke gradiënt door de wortel van een lopend gemiddelde van zijn kwadraten.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam neemt een lopend gemiddelde van de gradiënten met weight decay, gedeeld door de wortel van dat van hun kwadraten.
       *[no] Adam neemt een lopend gemiddelde van de gradiënten, gedeeld door de wortel van dat van hun kwadraten.
    }
update-decay = decay
update-mean-gradient = gemiddelde
update-root = kwadratisch gemiddelde
update-rate = leersnelheid
update-gradient = gradiënt
update-all-move =
    { $count ->
        [one] Dat is alles: er is { $digits } parameter.
       *[other] En alle { $digits } parameters zetten deze stap tegelijk.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } van de getallen hier staat er net als eerst.
       *[other] { $digits } van de getallen hier staan er net als eerst.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Het gemiddelde verlies van alle punten daalt van { $before } naar { $after }.
               *[alike] Het gemiddelde verlies van alle punten daalt een beetje: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Het gemiddelde verlies van alle punten stijgt van { $before } naar { $after }: deze stap gaat niet bergaf.
               *[alike] Het gemiddelde verlies van alle punten stijgt een beetje: { $change }. Deze stap gaat niet bergaf.
            }
        [rises]
            { $digits ->
                [differ] Het gemiddelde verlies van alle punten stijgt van { $before } naar { $after }: de stap was te groot.
               *[alike] Het gemiddelde verlies van alle punten stijgt een beetje: { $change }. De stap was te groot.
            }
       *[stays] Het gemiddelde verlies van alle punten blijft { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Het verlies daalt van { $before } naar { $after }.
               *[alike] Het verlies daalt een beetje: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Het verlies stijgt van { $before } naar { $after }: de stap was te groot.
               *[alike] Het verlies stijgt een beetje: { $change }. De stap was te groot.
            }
        [uphill]
            { $digits ->
                [differ] Het verlies stijgt van { $before } naar { $after }: deze stap gaat niet bergaf.
               *[alike] Het verlies stijgt een beetje: { $change }. Deze stap gaat niet bergaf.
            }
       *[stays] Het verlies blijft { $before }.
    }
update-loss-endless = Het gemiddelde verlies van alle punten is geen eindig getal meer: de stap was veel te groot.
update-motion-stand = Het netwerk staat er met zijn gewichten, en het gemiddelde verlies licht op.
update-motion-mean = Verbindingen en biases nemen de gradiënt van het gemiddelde verlies over.
update-motion-mean-no-bias = De verbindingen nemen de gradiënt van het gemiddelde verlies over.
update-motion-spread =
    { $points ->
        [1] De gradiënt van { $weight } neemt zijn plaats in op een getallenlijn.
       *[other] De gradiënten van { $weight }, één per punt, verspreiden zich over een getallenlijn.
    }
update-motion-average = Ze komen samen in hun gemiddelde, dat op de lijn blijft staan.
update-motion-batches = De punten van drie mini-batches lichten na elkaar op, en hun gemiddelden blijven op de lijn staan.
update-motion-stage = De gradiënten op verbindingen en biases veranderen in wat ervan gemaakt wordt.
update-motion-stage-no-bias = De gradiënten op de verbindingen veranderen in wat ervan gemaakt wordt.
update-motion-one = De gradiënt van { $weight } schuift eronder, het gewicht loopt naar zijn nieuwe waarde, en de verbinding volgt.
update-motion-all = Alle andere gewichten en biases lopen naar hun nieuwe waarden, en hun verbindingen volgen.
update-motion-all-no-bias = Alle andere gewichten lopen naar hun nieuwe waarden, en hun verbindingen volgen.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Het verlies loopt terug.
               *[other] Het gemiddelde verlies van alle punten loopt terug.
            }
       *[other]
            { $points ->
                [1] Het verlies loopt naar zijn nieuwe waarde.
               *[other] Het gemiddelde verlies van alle punten loopt naar zijn nieuwe waarde.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Eén neuron uit elkaar gehaald: { $neuron }
graph-opening = Een neuron als graaf: elke knoop doet één klein ding.
graph-enter =
    { $inputs ->
        [1] De input, zijn gewicht en de bias komen binnen.
       *[other] De inputs, voor elk een gewicht, en de bias komen binnen.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] De input en zijn gewicht komen binnen.
       *[other] De inputs komen binnen, en voor elk een gewicht.
    }
graph-multiply =
    { $inputs ->
        [1] De maalknoop vermenigvuldigt zijn twee getallen.
       *[other] Elke maalknoop vermenigvuldigt zijn twee getallen.
    }
graph-add =
    { $inputs ->
        [1] De plusknoop telt de bias erbij op: dat is z.
       *[other] De plusknoop telt de producten en de bias op: dat is z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] De plusknoop heeft één product en geen bias: dat is z.
       *[other] De plusknoop telt de producten op: dat is z.
    }
graph-activate = De activatie buigt z: a is { $activation } van z.
graph-arrive = Nu terug. Het verlies meet de fout van het netwerk; uit de rest komt binnen hoe het op a reageert: { $gradient }.
graph-slope =
    { $does ->
        [nothing] De lokale afgeleide van de activatie is de helling, { $slope }; er komt niets binnen, en er gaat niets verder.
        [stops] De lokale afgeleide van de activatie is de helling, hier nul: er gaat niets verder.
        [keeps] De lokale afgeleide van de activatie is de helling, hier 1: de gradiënt gaat onveranderd verder.
        [turns] De lokale afgeleide van de activatie is de helling, { $slope }: de gradiënt wisselt van teken.
        [shrinks] De lokale afgeleide van de activatie is de helling, { $slope }: daarmee vermenigvuldigd gaat er minder verder.
       *[grows] De lokale afgeleide van de activatie is de helling, { $slope }: daarmee vermenigvuldigd gaat er meer verder.
    }
graph-sum = Een plus geeft door wat binnenkomt: de lokale afgeleiden zijn alle 1. De bias heeft zijn gradiënt.
graph-sum-no-bias = Een plus geeft door wat binnenkomt: de lokale afgeleiden zijn alle 1.
graph-to-weights = Een maalknoop: de lokale afgeleide van elke factor is de andere factor. Voor het gewicht is dat de input; δ maal de input is de gradiënt.
graph-to-inputs =
    { $others ->
        [yes] En voor de input is dat het gewicht: δ maal het gewicht gaat terug, en wordt opgeteld bij wat de andere neuronen van de laag sturen.
       *[no] En voor de input is dat het gewicht: δ maal het gewicht gaat terug, en is hoe het verlies op de input reageert.
    }
graph-replay = Geen knoop heeft meer nodig dan wat binnenkomt en zijn eigen lokale afgeleide.
graph-motion-lay =
    { $inputs ->
        [1] De graaf verschijnt stuk voor stuk: de input, zijn gewicht en de bias, een maalknoop, een plusknoop en de activatie.
       *[other] De graaf verschijnt stuk voor stuk: de inputs, hun gewichten en de bias, maalknopen, een plusknoop en de activatie.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] De graaf verschijnt stuk voor stuk: de input en zijn gewicht, een maalknoop, een plusknoop en de activatie.
       *[other] De graaf verschijnt stuk voor stuk: de inputs en hun gewichten, maalknopen, een plusknoop en de activatie.
    }
graph-motion-enter = De getallen komen uit hun vakjes, de draden op.
graph-motion-multiply =
    { $inputs ->
        [1] Pulsen lopen de maalknoop in, en het product komt eruit.
       *[other] Pulsen lopen de maalknopen in, en de producten komen eruit.
    }
graph-motion-add = Pulsen lopen de plusknoop in, en z komt eruit.
graph-motion-activate = Een puls loopt de activatie in; het punt beweegt langs de kromme, en a komt eruit.
graph-motion-arrive = Vanaf het verlies komt een puls binnen, en bij de draad van a verschijnt de gradiënt.
graph-motion-slope = Op de draad van z verschijnt de helling; een puls loopt er terug langs, en bij de draad verschijnt het product.
graph-motion-sum = Op elke draad naar de plusknoop verschijnt een één; pulsen lopen terug alle draden in, en bij elke draad verschijnt de gradiënt.
graph-motion-to-weights =
    { $inputs ->
        [1] Op de draad van het gewicht verschijnt de input; een puls loopt er terug langs, en bij de draad verschijnt de gradiënt.
       *[other] Op de draad van elk gewicht verschijnt zijn input; pulsen lopen er terug langs, en bij de draden verschijnen de gradiënten.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] Op de draad van de input verschijnt het gewicht; een puls loopt er terug langs, en bij de draad verschijnt het product.
       *[other] Op de draad van elke input verschijnt zijn gewicht; pulsen lopen er terug langs, en bij de draden verschijnen de producten.
    }
graph-motion-replay = Pulsen lopen nog eens terug door de hele graaf, van het verlies naar elk vakje.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Het verlies als landschap
landscape-opening =
    { $way ->
        [right] Het verlies tegen { $name } alleen. De helling van de raaklijn is de gradiënt, { $slope }: bergop is naar links, dus gaat een stap naar rechts.
       *[left] Het verlies tegen { $name } alleen. De helling van de raaklijn is de gradiënt, { $slope }: bergop is naar rechts, dus gaat een stap naar links.
    }
landscape-opening-flat = Het verlies tegen { $name } alleen. Waar het netwerk staat, is de gradiënt nul: de raaklijn is horizontaal.
landscape-step =
    { $factor ->
        [1] Een stap met leersnelheid { $rate }: de helling belooft { $promised }, het verlies verandert met { $change }.
        [10] Tien keer zo ver: de helling belooft { $promised }, het verlies verandert met { $change }.
       *[100] Honderd keer zo ver: de helling belooft { $promised }, het verlies verandert met { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Een stap met leersnelheid { $rate }: de helling belooft een verlies onder nul, maar het verlies verandert met { $change }.
        [10] Tien keer zo ver: de helling belooft een verlies onder nul, maar het verlies verandert met { $change }.
       *[100] Honderd keer zo ver: de helling belooft een verlies onder nul, maar het verlies verandert met { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Een stap met leersnelheid { $rate }: voorbij het laagste punt en aan de andere kant weer omhoog. Beloofd { $promised }, werkelijk { $change }.
        [10] Tien keer zo ver: voorbij het laagste punt en aan de andere kant weer omhoog. Beloofd { $promised }, werkelijk { $change }.
       *[100] Honderd keer zo ver: voorbij het laagste punt en aan de andere kant weer omhoog. Beloofd { $promised }, werkelijk { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Een stap met leersnelheid { $rate }: het verlies is geen eindig getal meer.
        [10] Tien keer zo ver: het verlies is geen eindig getal meer.
       *[100] Honderd keer zo ver: het verlies is geen eindig getal meer.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Elke stap geeft ongeveer wat de helling belooft: tot daar is het verlies bijna recht.
        [small-kept] Een kleine stap geeft ongeveer wat de helling belooft, een grote niet: het verlies buigt weg.
        [none-promised] De helling is hier nul: ze belooft niets.
       *[none-kept] Zelfs de kleine stap is te groot: de helling houdt haar belofte niet.
    }
landscape-all-parameters = Alle parameters tegelijk, met leersnelheid { $rate }.
landscape-over = Alle parameters tegelijk, met leersnelheid { $rate }: de stap is { $length } lang, maar alleen tot { $lower } is het verlies lager.
landscape-again =
    { $then ->
        [all-rise] Na de eerste stap is de helling ongeveer { $times } keer zo steil: de volgende stap is evenveel keer zo lang. Elk van de drie stappen verhoogt het verlies.
        [third-falls] Na de eerste stap is de helling ongeveer { $times } keer zo steil: de volgende stap is evenveel keer zo lang, en verhoogt het verlies weer. De derde verlaagt het.
        [rises] Na de eerste stap is de helling ongeveer { $times } keer zo steil: de volgende stap is evenveel keer zo lang, en verhoogt het verlies weer.
       *[falls] Na de eerste stap is de helling ongeveer { $times } keer zo steil: de volgende stap is evenveel keer zo lang, en het verlies is dan { $loss }.
    }
landscape-map = Nu tegen { $first } en { $second }, van bovenaf gezien: de stippellijn is de kromme. Op elke hoogtelijn is het verlies gelijk.
landscape-arrow = Langs zijn lijn blijft het verlies gelijk. De gradiënt staat er loodrecht op, bergop: dus gaat een stap de andere kant op.
landscape-flat = De gradiënt is nul in dit vlak: geen richting gaat omlaag.
landscape-path =
    { $others ->
        [one] De weg van de training in dit vlak. Nog één parameter veranderde, dus de lijnen verschoven onder de weg.
        [0] De weg van de training: van begin tot eind.
       *[other] De weg van de training in dit vlak. Ook { $digits } andere parameters veranderden, dus de lijnen verschoven onder de weg.
    }
landscape-motion-curve = De kromme van het verlies wordt getekend, met de raaklijn aan het begin.
landscape-motion-step = Een bal rolt langs de kromme terwijl een streepje langs de raaklijn omlaag loopt; een lijn toont hoe ver ze uit elkaar liggen.
landscape-motion-closer = Het beeld zoomt weer in op de eerste stap.
landscape-motion-over =
    { $marked ->
        [yes] Een bal rolt over het verlies langs de eerste stap; een tabel toont hoe lang de stap is, welk verlies de helling beloofde en welk het werd. Een strook toont tot hoever het verlies lager is.
       *[no] Een bal rolt over het verlies langs de eerste stap; een tabel toont hoe lang de stap is, welk verlies de helling beloofde en welk het werd.
    }
landscape-motion-again = De bal rolt verder, telkens tegen de gradiënt in van waar hij ligt; de tabel toont hoe lang de stappen zijn en welke verliezen het werden.
landscape-motion-map = De kromme wordt van bovenaf gezien, als stippellijn op een kaart van het verlies als functie van twee parameters, die lijn voor lijn verschijnt.
landscape-motion-arrow = Twee pijlen groeien loodrecht op de lijn van gelijk verlies: de gradiënt, en ertegenin de richting van de stap.
landscape-motion-flat = De plaats van het netwerk wordt omcirkeld.
landscape-motion-path = De weg van de training wordt over de kaart getekend, van begin tot eind.


## Depth: the gradient goes back through the layers

depth-heading = De gradiënt over de diepte
depth-opening = Hoeveel van de gradiënt bereikt laag 1? Hij begint bij de output, waar δ de grootte { $size } heeft.
depth-first-step = Eén laag terug: maal de gewichten, maal de hellingen, en de grootte is { $factor } van wat ze was.
depth-no-gradient = Eén laag terug: van niets komt niets.
depth-path-sigmoid = Op het sterkste pad vermenigvuldigt elke laag met één gewicht en één helling; die van een sigmoïde is hoogstens 1/4.
depth-path = Op het sterkste pad vermenigvuldigt elke laag met één gewicht en één helling; de grootste helling is { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Elke laag laat er maar { $least } tot { $most } van over: van { $last } bij de output tot { $first } in laag 1.
       *[grows] Hij groeit bij elke laag, { $least } tot { $most } keer: van { $last } bij de output tot { $first } in laag 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Hij krimpt: van { $last } bij de output tot { $first } in laag 1.
        [grows] Hij groeit: van { $last } bij de output tot { $first } in laag 1.
       *[mixed] Hij blijft gelijk: { $last } bij de output, { $first } in laag 1.
    }
depth-mixed =
    { $count ->
        [one] Hij krimpt bij { $digits } van { $steps } stappen terug: { $last } bij de output, { $first } in laag 1.
       *[other] Hij krimpt bij { $digits } van { $steps } stappen terug: { $last } bij de output, { $first } in laag 1.
    }
depth-silent = De output klopt tot op het laatste cijfer: er vertrekt geen gradiënt.
depth-stops =
    { $layer ->
        [1] In laag 1 komt niets aan: daar is de gradiënt nul.
       *[other] In laag { $digits } is hij nul: niets bereikt de lagen ervoor.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Langs het pad is het product van de gewichten { $weights }, dat van de hellingen { $slopes }: het zijn de hellingen die de gradiënt verkleinen.
        [weights-shrink] Langs het pad is het product van de hellingen { $slopes }, dat van de gewichten { $weights }: het zijn de gewichten die de gradiënt verkleinen.
        [weights-grow] Langs het pad is het product van de hellingen { $slopes }, dat van de gewichten { $weights }: de gewichten vergroten de gradiënt.
        [slopes-grow] Langs het pad is het product van de gewichten { $weights }, dat van de hellingen { $slopes }: de hellingen vergroten de gradiënt.
        [both-grow] Langs het pad is het product van de gewichten { $weights }, dat van de hellingen { $slopes }: beide vergroten de gradiënt.
        [slopes-most] Langs het pad is het product van de gewichten { $weights }, dat van de hellingen { $slopes }: beide verkleinen de gradiënt, de hellingen het meest.
        [weights-most] Langs het pad is het product van de hellingen { $slopes }, dat van de gewichten { $weights }: beide verkleinen de gradiënt, de gewichten het meest.
       *[both-shrink] Langs het pad is het product van de gewichten { $weights }, dat van de hellingen { $slopes }: beide verkleinen de gradiënt.
    }
depth-cause-cancelled = Langs dit pad is het product van de gewichten { $weights }, dat van de hellingen { $slopes }. Met de andere paden wordt { $product } δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Eén stap met leersnelheid { $rate } verandert geen enkel gewicht, niet in de laatste laag en niet in laag 1.
        [still] Eén stap met leersnelheid { $rate } verandert de gewichten van de laatste laag met { $last }, die van laag 1 helemaal niet.
        [slow] Eén stap met leersnelheid { $rate }: de gewichten van de laatste laag veranderen met { $last }, die van laag 1 met { $first }. Laag 1 leert langzaam.
        [less] Eén stap met leersnelheid { $rate }: de gewichten van de laatste laag veranderen met { $last }, die van laag 1 met { $first }; dat is minder.
        [more] Eén stap met leersnelheid { $rate }: de gewichten van de laatste laag veranderen met { $last }, die van laag 1 met { $first }; dat is meer.
       *[alike] Eén stap met leersnelheid { $rate }: de gewichten van de laatste laag veranderen met { $last }, die van laag 1 ongeveer evenveel: { $first }.
    }
depth-motion-start = Een as met machten van tien verschijnt, en de balk van de delta bij de output groeit.
depth-motion-step = De gradiënt gaat terug naar laag { $layer }: een puls loopt het pad af, en de balk van de laag groeit.
depth-motion-line = Een lijn loopt over de uiteinden van de balken, van de output naar laag 1.
depth-motion-weigh = De gewichten van het pad komen samen in hun product, en de hellingen in het hunne.
depth-motion-change = De balken worden de veranderingen van de gewichten in één stap, op een as die bij nul begint.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Waarom backpropagation
cost-opening =
    { $count ->
        [one] Hoe verandert het verlies met de { $digits } parameter? Verschuif hem, laat het netwerk weer rekenen en kijk.
       *[other] Hoe verandert het verlies met elk van { $digits } parameters? Verschuif er één, laat het netwerk weer rekenen en kijk.
    }
cost-first = Eén gewicht, eerst omhoog verschoven, dan omlaag: twee forward passes, { $products } vermenigvuldigingen, en één helling is bekend.
cost-all = Zo voor alle { $parameters } gewichten en biases: { $passes } forward passes, { $products } vermenigvuldigingen.
cost-all-no-bias = Zo voor alle { $parameters } gewichten: { $passes } forward passes, { $products } vermenigvuldigingen.
cost-forward = Backpropagation gaat één keer vooruit, { $products } vermenigvuldigingen, en bewaart elke activatie.
cost-back = Dan één keer terug, nog { $products }, en elke gradiënt is er: elke laag gebruikt wat de laag erna vond.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Dezelfde gradiënt: { $nudging } vermenigvuldigingen met differenties, { $times } keer de { $backpropagation } van backpropagation.
               *[about] Dezelfde gradiënt: { $nudging } vermenigvuldigingen met differenties, ongeveer { $times } keer de { $backpropagation } van backpropagation.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } vermenigvuldigingen met differenties, { $times } keer de { $backpropagation } van backpropagation.
               *[about] { $nudging } vermenigvuldigingen met differenties, ongeveer { $times } keer de { $backpropagation } van backpropagation.
            }
    }
cost-chart = Dezelfde aantallen tegen het aantal parameters; beide assen gaan in machten van tien.
cost-growth =
    { $growth ->
        [square] Tien keer zo veel parameters: met differenties ongeveer honderd keer zo veel werk, met backpropagation ongeveer tien keer.
        [faster] Met meer parameters groeit het werk met differenties sneller dan met backpropagation.
       *[slower] Met meer parameters groeien beide.
    }
cost-largest = { $shape }, { $parameters } parameters: { $nudging } vermenigvuldigingen met differenties, { $backpropagation } met backpropagation.
cost-motion-network = Het netwerk verschijnt, met eronder een paneel waarin vermenigvuldigingen worden geteld.
cost-motion-first = Eén gewicht licht op; het wordt omhoog verschoven, en een puls loopt door de lagen; het wordt omlaag verschoven, en er loopt er nog een.
cost-motion-all = De ene parameter na de andere licht op, steeds sneller, terwijl pulsen door de lagen lopen en de teller oploopt.
cost-motion-forward = Het netwerk is weer als tevoren. Eén puls loopt vooruit, en de activaties verschijnen.
cost-motion-back = Eén puls loopt terug vanaf de output, en laag voor laag verschijnt elke gradiënt.
cost-motion-bars = Beide aantallen worden balken met dezelfde schaal.
cost-motion-chart = Assen verschijnen, met daarop beide aantallen van dit netwerk.
cost-motion-grow = Twee lijnen lopen door naar grotere netwerken, de ene steiler dan de andere.
cost-motion-gap = Een pijl groeit tussen beide aantallen van het grootste netwerk.


## Labels in the picture

label-value-forward = waarde
label-local-derivative = lokale afgeleide
    .short = afgeleide
label-gradient-back = gradiënt van het verlies
    .short = gradiënt
label-rest-of-network = rest van het netwerk
    .short = de rest
label-class = klasse { $label }
    .short = { $label }
label-class-head = klasse
    .short = kl.
label-input = input
label-named-input = { $name } { $input }
label-picture-weights = gewichten van neuron { $neuron }
    .short = w, neuron { $neuron }
label-picture-weight-gradients = ∂L/∂w van neuron { $neuron }
    .short = ∂L/∂w, neuron { $neuron }
label-picture-input-gradients = ∂L/∂x van elke pixel
    .short = ∂L/∂x
label-picture-scale = zwart { $low }, wit { $high }
label-more-neurons = nog { $digits }
label-hidden = verborgen { $layer }
    .short = verb. { $layer }
label-output = output
label-class-scores = klassescores
    .short = scores
label-score-of-class-1 = score van klasse { $label }
    .short = score
label-class-probabilities = klassekansen
    .short = kansen
label-probability-of-class-1 = kans op klasse { $label }
    .short = kans
label-layer = laag { $layer }
label-step = stap
    .short = st.
label-unit =
    { $unit ->
        [keyframe] keyframe
        [epoch] epoch
        [checkpoint] checkpoint
        [round] ronde
        [update] update
       *[step] stap
    }
label-loss = verlies
label-accuracy = nauwkeurigheid
label-shares = %: { label-accuracy }
label-after = na
label-gradients = gewichtsgradiënten
    .short = gradiënten
label-rate = leersnelheid
    .short = η
label-promised = beloofd
    .short = bel.
label-factor = factor
label-sample = voorbeeld
label-target = doelwaarde
label-targets = doelwaarden
label-gradient-check = gradiëntcontrole
    .short = controle
label-check-below = onder
label-check-worst = grootste
label-base = gegeven waarde
    .short = gegeven

label-and-more = { $size }; meer: ‖
label-negative = negatief
    .short = < 0
label-width-of-weight = dikte: |gewicht|
    .short = |gewicht|
label-width-of-letter = dikte: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = dikte: |gradiënt|, log
    .short = |gradiënt|, log
label-weights-and-biases = lijn: gewicht, ring: bias
    .short = lijn: w, ring: b
label-weights-alone = lijn: gewicht
    .short = lijn: w
label-lit = verlicht: de ware klasse
    .short = verlicht: waar
label-wrong = fout
label-stay-wrong = blijft fout
label-tint-side = kleur: klasse van die kant
    .short = kleur: klasse
label-bent-plane = het gebogen vlak
label-undo = terug
label-tint-place = kleur: klasse van elke plek
    .short = kleur: klasse
label-tint-probability = kleur: kans
    .short = kleur: p
label-tint-lead = kleur: klasse die voorligt
    .short = kleur: voor
label-plane-before = gestreept: uitsnede vóór W
    .short = gestreept: vóór W

label-horizontal = horizontaal
    .short = horiz.
label-diagonal = schuin
label-best-of-all = beste van alle
    .short = beste
label-best-found = beste gevonden
    .short = beste
label-any-direction = elke richting
    .short = elke
label-right-by-direction = hoogstens goed, per richting van de lijn

label-loss-by-unit =
    { $unit ->
        [keyframe] verlies per keyframe
        [epoch] verlies per epoch
        [checkpoint] verlies per checkpoint
        [round] verlies per ronde
        [update] verlies per update
       *[step] verlies per stap
    }
    .short = verlies
label-right-by-unit =
    { $unit ->
        [keyframe] nauwkeurigheid per keyframe
        [epoch] nauwkeurigheid per epoch
        [checkpoint] nauwkeurigheid per checkpoint
        [round] nauwkeurigheid per ronde
        [update] nauwkeurigheid per update
       *[step] nauwkeurigheid per stap
    }
    .short = nauwkeurigheid
label-units-pass =
    { $unit ->
        [keyframe] keyframes
        [epoch] epochs
        [checkpoint] checkpoints
        [round] rondes
        [update] updates
       *[step] stappen
    }
label-straight =
    { $unit ->
        [keyframe] recht tussen keyframes
       *[step] recht tussen checkpoints
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmisch; { label-straight }
       *[linear] { label-units-pass } gelijkmatig; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logaritmisch
           *[linear] { label-units-pass } gelijkmatig
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmisch; elk beeld is één stap
       *[linear] { label-units-pass } gelijkmatig; elk beeld is één stap
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logaritmisch
           *[linear] { label-units-pass } gelijkmatig
        }
label-gradient-size = gewichtsgradiënten per laag, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { COUNT($digits) ->
                [one] van { $digits } neuron dood
               *[other] van { $digits } neuronen dood
            }
       *[saturated] van { $digits } verzadigd
    }
    .short = van { $digits }
label-dead-units = dood: helling overal 0
    .short = dood: helling 0
label-saturated-units = verzadigd: helling < { $slope } bij { $share } van de punten
    .short = verzadigd: helling < { $slope }
label-staircase = gewichtsgradiënten, stap 0
    .short = gradiënten, stap 0
label-staircase-from-delta = gewichtsgradiënten, stap 0: ∂L/∂w = gemiddelde van δ · a
    .short = ∂L/∂w = gemiddelde van δ · a, stap 0
label-staircase-of-delta = grootte van δ = ∂L/∂z, log
    .short = grootte van δ, log
label-sizes-of-delta = grootte van δ = ∂L/∂z
    .short = grootte van δ
label-factors-back = gewichten × hellingen
label-size-over-points = grootte: kwadratisch gemiddelde over alle punten
label-z-of-unit = z van neuron { $unit } van laag { $layer }
    .short = z van neuron { $unit }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } neuron, { $points } punten
       *[other] z: { $digits } neuronen, { $points } punten
    }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z van { $digits } neuron van laag { $layer }
       *[other] z van { $digits } neuronen van laag { $layer }
    }
    .short = z van laag { $layer }
label-steepest-slope = steilste helling
    .short = steilste
label-median-slope = mediane helling
    .short = mediaan
label-at-z = bij z
    .short = z
label-some-points = dun: { $lines } van { $points } punten, dik: de grootste van alle
    .short = dun: { $lines } van { $points }, dik: grootste
label-highest-point = het punt met de grootste z
label-answer-of-all = { $p } = { $value } voor elk punt
    .short = { $p } = { $value } voor alle
label-answers = { $p } van { $low } tot { $high }
    .short = { $p } { $low } tot { $high }
label-w-after-step = { $w } na de stap
label-largest-of-all = de grootste z van alle punten
    .short = de grootste z
label-no-way-back = helling { $zero }, gradiënt { $zero }: geen weg terug
label-slope-is = helling { $slope }
label-at-step = stap { $step }
label-of-starts = van { $starts } starts
    .short = van { $starts }
label-ticked-start = vinkje: { $share } van de punten of meer goed, blijvend
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = anders vastgelopen
label-start-dead = dode neuronen
label-start-saturated = verzadigde neuronen
label-start-vanishing = verdwijnende gradiënt
label-start-moving = beweegt nog
label-start-rose = verlies gestegen
label-start-noise = alleen nog ruis
label-loss-and-steps = verlies { $losses }; stappen { $steps } (log)
    .short = verlies { $losses }; { $steps } (log)
label-bars = balken: laag 1 (boven) t/m { $layers }, { $scale }
    .short = balken: laag 1 boven, { $scale }
label-below-scale = <: onder { $lowest }

label-mean-loss-heading = gemiddeld verlies
    .short = gem. verlies
label-of-all-points =
    { $count ->
        [one] van { $digits } punt
       *[other] van alle { $digits } punten
    }
    .short = alle { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] het enige
       *[other] gemiddelde van { $digits }
    }
label-mean-of-batch = gem. per { $digits }

label-way = weg door de parameters
label-new-direction = nieuwe richting
label-lower-until = lager alleen tot { $distance }
    .short = lager tot { $distance }
label-at-the-start = aan het begin
label-enlarged = vergroot: het omkaderde deel beneden
    .short = vergroot
label-first-step = eerste stap
label-second-step = tweede stap
label-third-step = derde stap
label-gradient-length = gradiënt
label-length = lengte
label-loss-came = werkelijk
label-gap = verschil
label-training-path = weg van de training tot het eind, leersnelheid { $rate }
    .short = weg van de training
label-gradient-uphill = gradiënt, bergop
    .short = gradiënt
label-step-downhill = −gradiënt, bergaf
    .short = −gradiënt
label-network-here = het netwerk

label-size-of-delta = grootte van δ, log
label-path = sterkste pad: gewicht × helling
label-product = product
label-weights = gewichten
label-slopes = hellingen
label-in-all = in totaal
label-change-of-weights = gewichtsverandering in één stap, leersnelheid { $rate }

label-nudging = differenties
label-backpropagation = backpropagation
    .short = backprop
label-passes = forward passes
label-one-pass = 1 forward pass
label-one-pass-each = 1 forward, 1 backward pass
label-multiplications = vermenigvuldigingen
label-multiplications-log = vermenigvuldigingen, log
label-parameters-log = parameters, log
label-times-as-many = keer zo veel
label-counted = geteld: vermenigvuldigingen voor één voorbeeld, zonder activatiefuncties; elke parameter omhoog en omlaag verschoven
    .short = geteld: vermenigvuldigingen voor één voorbeeld

label-factor-range = factor, { $low } tot { $high }
label-more-parameters =
    { $count ->
        [one] en nog { $digits } parameter
       *[other] en nog { $digits } parameters
    }
label-gradient-log = gradiënt, log
    .short = gradiënt
label-loss-of-this-sample = verlies van dit voorbeeld
label-loss-of-sample = verlies voorbeeld
label-mean-loss =
    { $count ->
        [one] gemiddeld verlies, { $digits } punt
       *[other] gemiddeld verlies, { $digits } punten
    }
    .short = gem. verlies
label-slope = helling
label-its-slope = de helling: de gradiënt
    .short = helling: gradiënt
label-right-of-points =
    { $count ->
        [one] goed van { $digits } punt
       *[other] goed van { $digits } punten
    }
    .short = goed

card-linear = lineair
card-shift = schuiven
card-bend = buigen
card-decide = beslissen
card-right = goed
card-turns-and-stretches = $W$ draait en rekt het vlak
    .short = $W$ draait en rekt
card-moves-all-alike = $b$ verschuift elk punt even ver
    .short = $b$ verschuift elk punt
card-acts-alone = $f$ werkt op elke coördinaat apart
    .short = $f$ werkt op elke apart
card-one-activation = $f$ is { $activation }
card-two-activations = $f$ is { $first } of { $second }
card-many-activations = $f$ verschilt per laag
card-onto-line = $W$ brengt het vlak naar een lijn
card-into-plane = $W$ legt de lijn in het vlak
card-stretches-line = $W$ rekt de lijn
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (boven 0: niet gespiegeld)
       *[about] $det W approx$ { $determinant } (boven 0: niet gespiegeld)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (onder 0: gespiegeld)
       *[about] $det W approx$ { $determinant } (onder 0: gespiegeld)
    }
card-flattens =
    { $onto ->
        [point] $det W$ is nul: drukt het vlak plat tot één punt
       *[line] $det W$ is nul: drukt het vlak plat tot een lijn
    }
card-class-1-where = { $one } waar { $condition }, anders { $other }
card-equal-scores = op de grens zijn beide scores gelijk
    .short = daar zijn beide scores gelijk
card-class-of-greatest = de klasse met de grootste score in { $scores }
card-equal-greatest = op een grens zijn de twee grootste scores gelijk
    .short = daar zijn de twee grootste gelijk
card-score-zero = op de grens is de score nul
    .short = daar is de score nul
card-share-of-points = { $share } van de punten


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Transcript. De film is ingesproken en duurt { $duration }.
       *[silent] Transcript. De film is zonder geluid en duurt { $duration }.
    }
transcript-opening = Begin
transcript-play-from = Afspelen vanaf { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · ingesproken, met ondertitels · elk getal berekend
       *[silent] { $duration } · zonder geluid, met ondertitels · elk getal berekend
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transcript van een ingesproken film van { $duration }.
       *[silent] Transcript van een film zonder geluid van { $duration }.
    }
page-transcript-of = Transcript: { $title }
page-watch = Film bekijken
page-transcript = Transcript
page-said-and-shown = Wat er gezegd en getoond wordt
page-chapters = Hoofdstukken
page-captions = Ondertitels
page-download = Film downloaden
page-not-recorded = De voortgang wordt hier niet bijgehouden.
page-film-on-its-own = De film apart: { $links }
page-theme =
    { $theme ->
        [light] licht
       *[dark] donker
    }
page-picture = Beeld
page-film = Film
page-speed = Snelheid
page-pause = Pauze
page-pause-never = nooit
page-pause-chapters = na elk hoofdstuk
page-pause-lines = na elke regel
page-follow = Transcript loopt mee
page-zoom = Zoom
page-present = Presenteren
page-keys = Toetsen
page-play-keys = <kbd>spatie</kbd> afspelen en pauzeren, <kbd>←</kbd> <kbd>→</kbd> terug en verder<span class="fills">, <kbd>f</kbd> volledig scherm</span>.
page-present-keys = <b>Presenteren</b> <span class="fills">vult het scherm en </span>pauzeert na elk hoofdstuk: <kbd>spatie</kbd> en de pijltoetsen gaan van stop naar stop.
page-files = Bestanden
page-made-with =
    Gemaakt met nnviz { $version }: de film toont de getallen uit <a href="trace.json">trace.json</a>, berekend uit
    <a href="{ $config }">{ $config }</a>.
page-languages = Talen
page-films = Films
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, licht ({ $format })
       *[dark] Film, donker ({ $format })
    }
page-file-captions = Ondertitels ({ $format })
page-file-chapters = Hoofdstukken ({ $format })
page-file-transcript = Transcript (tekst, om voor te lezen)
page-file-config = Configuratie
page-file-numbers = Elk getal
page-file-slides = Dia’s (voor manim-slides)
page-file-scorm = SCORM 1.2-pakket
page-description =
    { $sound ->
        [narrated] Een ingesproken film over een { $shape }-netwerk, met de echte getallen: { $headings }.
       *[silent] Een film zonder geluid over een { $shape }-netwerk, met de echte getallen: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Deze film insluiten
embed-lies-at = Aangenomen wordt dat de map van dit bestand op <{ $address }> staat.
embed-put = Zet de map van dit bestand op een webserver en vervang `{ $stand_in }` door het adres ervan, zonder schuine streep aan het eind.
embed-wishes = Het adres van een frame neemt wensen aan: `embed.html?theme=light` en `?theme=dark` houden één thema aan, wat het systeem van de lezer ook zegt, bijvoorbeeld op een cursussite die altijd wit is; `?bare` is alleen de film, 16:9, met zijn toetsen; `?bare&theme=dark` is beide; `#t=12` begint bij die seconde.
embed-moodle = Open in een tekstveld of een *Pagina* de HTML-weergave (`</>`) en plak:
embed-moodle-package = Voeg voor voltooiing en een cijfer een activiteit *SCORM-pakket* toe en upload `{ $package }`. Het cijfer is het bekeken deel, en 100 met voltooiing vanaf 90%; de standaardinstelling van Moodle, het hoogste cijfer, maximaal 100, is goed.
embed-moodle-no-package = Publiceer voor voltooiing en een cijfer met `--scorm`; dat schrijft een SCORM 1.2-pakket.
embed-moodle-students = Wat studenten schrijven, zoals een forumbericht, wordt opgeschoond: frames verdwijnen er zonder melding uit, en een video verliest de keuze tussen thema’s. Plak daar een link:
embed-moodle-upload = Waar frames niet zijn toegestaan: upload `video.mp4` met de mediaknop van de editor en, in hetzelfde venster, het `.vtt`-bestand onder *Subtitles and captions*.
embed-canvas = Kies in de rich content editor *View > HTML editor* en plak:
embed-canvas-upload = Of upload `video.mp4` (tot 500 MB) onder *Media* en voeg `{ $captions }.srt` toe als ondertitels (onder 295 kB).
embed-open-edx = Voeg in Studio een component *Text* toe, kies *Edit HTML* en plak:
embed-open-edx-upload = Of voeg een component *Video* toe met het adres van `video.mp4` en upload `{ $captions }.srt` als transcript.
embed-quarto = Hun video-shortcodes laten ondertitels weg; een raw-blok behoudt ze. In Quarto:
embed-sphinx = Gebruik in Sphinx `.. raw:: html`, met het element ingesprongen eronder; plak het element in MyST, Jupyter Book en MkDocs (ook met Material) ongewijzigd in de Markdown, met een lege regel ervoor en erna.
embed-builders-scripts = Deze sites behouden scripts. Met dit script, één keer per pagina, in hetzelfde soort blok, wordt elk frame zo hoog als zijn inhoud:
embed-reveal = Een dia met alleen de film, die de vorm van de film heeft en niet wordt afgesneden:
embed-reveal-keys = Een klik in het frame geeft het de toetsen: de spatiebalk speelt en pauzeert daar. Een klik ernaast geeft de toetsen terug aan de dia’s.
embed-other-heading = Elke andere pagina
embed-other-script = Zo hoog als de inhoud, waar de pagina een script mag hebben:
embed-other-moment = Een moment van de film heeft een eigen adres, zoals `{ $address }/index.html#t=12`.
embed-other-video = Alleen de video, met ondertitels, waar pagina en film op dezelfde server staan:
embed-other-policy = Een site die stijlen en scripts binnen pagina’s verbiedt, heeft een bundel van `nnviz publish --split` nodig.
embed-slides-heading = Dia’s
embed-slides = Voeg `video.mp4` in op een dia, of open `index.html` in een browser en druk op *Presenteren*. De spatiebalk en de pijltoetsen gaan dan van hoofdstuk naar hoofdstuk. Hoofdstukken beginnen bij:
embed-slides-command = In deze map toont `manim-slides present { $name }` de secties als dia’s.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz-verkenner
explorer-skip = Direct naar de schuiven
explorer-tools = Pagina
explorer-preset = Toestand
explorer-choose = kies…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Ongedaan maken
explorer-undo-key = Ongedaan maken (Ctrl+Z)
explorer-redo = Opnieuw
explorer-redo-key = Opnieuw (Ctrl+Y)
explorer-reset = Herstellen
explorer-reset-done = Alles is weer als in de configuratie; met Ongedaan maken komen de wijzigingen terug.
explorer-copy-link = Link kopiëren
explorer-link-copied = De link naar wat hier te zien is, is gekopieerd.
explorer-link-not-copied = De link naar wat hier te zien is, kon niet worden gekopieerd: de browser staat dat hier niet toe.
explorer-no-link = Er is geen link naar deze pagina: binnen de pagina eromheen heeft ze geen eigen adres. Open haar in een eigen tabblad.
explorer-make-film = Film maken…
explorer-save-picture = Beeld opslaan
explorer-picture-saved = Het beeld is opgeslagen.
explorer-picture-not-saved = Het beeld kon niet worden opgeslagen: { $fault }.
explorer-diagram-not-drawn = het diagram kon niet worden getekend
explorer-light = Licht
explorer-dark = Donker
explorer-tour = Rondleiding
explorer-offer-name = Welkom
explorer-offer = <strong>Nieuw hier?</strong> Versleep de schuif die oplicht en zie hoe elk getal volgt. Of volg de rondleiding: vijf stappen.
explorer-offer-yes = Rondleiding starten
explorer-offer-no = Nee, bedankt
explorer-needs-script = Deze pagina rekent met JavaScript; schakel dat in.

explorer-own-point = eigen punt
explorer-undefined = niet gedefinieerd
explorer-said = { $parameter } { $value }, verlies { $loss }, kans { $said }, nauwkeurigheid { $accuracy }
explorer-said-number = { $parameter } { $value }, verlies { $loss }, output { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, verlies { $loss }, output { $said }, nauwkeurigheid { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = De link wordt niet gebruikt: { $fault }. Te zien is de toestand van de configuratie.
explorer-that-link-not-used = Die link wordt niet gebruikt: { $fault }.
explorer-link-shape = de link hoort bij een netwerk met een andere vorm
explorer-link-weight = een gewicht in de link is geen getal tot { $most }
explorer-link-activations = de link heeft een ander aantal activaties
explorer-link-activation = de link noemt een onbekende activatie
explorer-link-dataset = de link noemt een onbekende dataset
explorer-link-sample = de link noemt een voorbeeld dat de dataset niet heeft
explorer-link-point = de link heeft een eigen punt dat niet bij het netwerk past
explorer-link-parameter = de link noemt een parameter die het netwerk niet heeft
explorer-link-optimizer = de link noemt een onbekende optimizer
explorer-link-schedule = de link heeft een ongeldig verloop van de leersnelheid
explorer-link-gradient = de link vraagt om de gradiënt van iets onbekends


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Een leeg vak bevat geen getal
explorer-fault-two-ways = “{ $typed }” kan op twee manieren worden gelezen; schrijf { $readings }
explorer-either-reading = { $first } of { $second }
explorer-fault-no-number = “{ $typed }” is geen getal
explorer-fault-beyond = “{ $typed }” ligt voorbij { $most }
explorer-fault-near-zero = “{ $typed }” ligt dichter bij nul dan een getal op deze pagina kan zijn
explorer-fault-not-used = “{ $typed }” wordt niet gebruikt: { $rule }
explorer-rule-points = een dataset heeft 1 tot { $most } punten
explorer-rule-noise = ruis ligt tussen 0 en { $most }
explorer-rule-seed = een seed is een geheel getal tot { $most }
explorer-rule-sample = voorbeelden zijn 0 tot en met { $last }
explorer-rule-rate = een leersnelheid is groter dan nul
explorer-rule-decay = weight decay ligt tussen 0 en { $most }
explorer-rule-steps = een aantal stappen is 1 tot { $most }
explorer-rule-factor = een factor ligt tussen 0 en 1
explorer-rule-batch = een batch is “{ $full }” of een aantal punten

explorer-keeps-parameter = { $parameter } blijft { $value }
explorer-keeps-coordinate = coördinaat x{ $input } blijft { $value }
explorer-keeps-number = y blijft { $value }
explorer-keeps-points = de dataset houdt { $value } punten
explorer-keeps-seed = de seed blijft { $value }
explorer-keeps-sample = het voorbeeld blijft { $value }
explorer-keeps-rate = de leersnelheid blijft { $value }
explorer-keeps-value = het vak houdt { $value }
explorer-keeps-batch = de batch blijft { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parameters
explorer-parameters-hint = Versleep een gewicht: de hele pagina volgt.
explorer-gradient-of = <span class="gradient">Roze</span> is de gradiënt, van
explorer-of-sample = dit voorbeeld
explorer-of-batch = de batch
explorer-of-all = alle punten

explorer-sample = Voorbeeld
explorer-sample-box = Voorbeeld, nummer
explorer-own = eigen
explorer-your-point = een eigen punt
explorer-sample-text = { $mark } klasse { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Eigen punt zetten
explorer-own-end = Terug naar de data
explorer-own-class = Klasse van het eigen punt
explorer-own-number = Getal van het eigen punt, y
explorer-own-box = Eigen punt, x{ $input }

explorer-layer = Laag { $layer }
explorer-output-layer = Outputlaag
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parameter
       *[other] { $layer } · { $digits } parameters
    }
explorer-activation = activatie
explorer-activation-of-layer = Activatie van laag { $layer }
explorer-weight = gewicht van { $from } naar { $to }, laag { $layer }
explorer-bias = bias van { $of }, laag { $layer }
explorer-number-box = { $what }, getal

explorer-data = Data
explorer-points = Punten
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor-hoeken
explorer-points-moons = manen
explorer-points-circles = cirkels
explorer-points-spirals = spiralen
explorer-points-line = lijn
explorer-points-sine = sinus
explorer-points-saddle = zadel
explorer-how-many = Aantal
explorer-noise = Ruis
explorer-seed = Seed


## The explorer's network and what comes out of it

explorer-network = Netwerk
explorer-edges-show = Verbindingen tonen
explorer-edges-weights = gewichten
explorer-edges-gradients = gradiënten { $symbol }
explorer-edges-messages = berichten { $symbol }
explorer-edges-legend = Dikte van een lijn: |w| tot { $limit } (balken: meer); gradiënten per macht van tien van { $lowest } tot { $highest }. Gestreept: negatief.
explorer-diagram = Diagram van het netwerk; de getallen staan ook in de tabellen
explorer-goes-on = Het netwerk gaat rechts verder: veeg of scrol ernaartoe.
explorer-hidden = verborgen
explorer-dead = dood { $share }
explorer-sparse = nul { $share }
explorer-flat = plat { $share }

explorer-outcome = Uitkomst
explorer-readout-loss = verlies <span class="long">van het voorbeeld</span>
explorer-readout-probability = p <span class="long">van zijn klasse</span>
explorer-readout-output = output <span class="long">van zijn klasse</span>
explorer-readout-one-output = output
explorer-readout-mean = verlies van alle <span class="long">punten</span>
explorer-readout-accuracy = nauwkeurigheid

explorer-check-below = gradiënten kloppen, minder dan { $bound } verschil
explorer-check-match = gradiënten kloppen, grootste verschil { $worst }
explorer-check-differ = gradiënten VERSCHILLEN, grootste verschil { $worst }
explorer-check-how = Elke gradiënt van het voorbeeld tegen centrale differenties; het grootste verschil is bij { $parameter }. Tot { $most } is het lampje groen.
explorer-check-skipped =
    { $count ->
        [one] { $digits } op een knik is niet gecontroleerd.
       *[other] { $digits } op een knik zijn niet gecontroleerd.
    }

explorer-sound = Geen neuron is dood of verzadigd.
explorer-no-gradient = De gradiënt van elk gewicht is precies 0.
explorer-equal-units = { $units } zijn en blijven gelijk.
explorer-dead-units = Dood: { $units }, helling 0 in elk punt.
explorer-sparse-units = Zelden actief, met het aandeel punten op nul: { $units }.
explorer-saturated-units = Verzadigd, met het aandeel punten: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] nog { $digits }
       *[other] nog { $digits }
    }
explorer-vanishes = De gradiënt verdwijnt: { $last } in de laatste laag, { $first } in laag 1.


## The explorer's planes

explorer-planes = Wat elke laag met het vlak doet
explorer-planes-hint = Punten en raster, laag voor laag.
explorer-planes-too-wide = De vlakken tonen lagen van één of twee neuronen, en dit netwerk heeft bredere.
explorer-planes-need-two-inputs = De vlakken beginnen met twee inputs, en dit netwerk heeft er { $inputs }.
explorer-plane-picture = Punten en raster bij { $name }
explorer-decides-nothing = In het laatste vlak beslist niets: de klassen staan overal gelijk.
explorer-decides-no-line = In het laatste vlak beslist geen lijn: klasse { $label } ligt overal voor.
explorer-decides-line = In het laatste vlak beslist één rechte lijn.
explorer-decides-line-one-side = In het laatste vlak beslist één rechte lijn; alle punten liggen aan de kant van klasse { $label }.
explorer-decides-lines = In het laatste vlak verdelen rechte lijnen de klassen.
explorer-decides-lines-one-side = In het laatste vlak verdelen rechte lijnen de klassen; alle punten liggen aan de kant van klasse { $label }.

explorer-decision = Beslissing
explorer-decision-name = beslissing
explorer-decision-hint = Klik op een punt om het te volgen, of op een lege plek om een eigen punt te zetten.
explorer-decision-picture = De punten, en de klasse die het netwerk aan elke plaats geeft
explorer-surer = Hoe dieper de kleur, hoe zekerder het netwerk.
explorer-surer-line = { explorer-surer } Op de lijn staan de klassen gelijk.
explorer-surer-no-line = { explorer-surer } Geen lijn: één klasse ligt overal voor.

explorer-fit = Fit
explorer-fit-name = fit
explorer-fit-hint = Klik op een punt om het te volgen, of op een lege plek om een eigen punt te zetten.
explorer-fit-picture = De punten met hun getallen, en het getal dat het netwerk bij elke input geeft
explorer-key-points = y van de punten
explorer-key-said = output a
explorer-key-missed = a − y
explorer-heights = Een lijn per { $step }, onder nul gestreept; de punten in de kleur van hun eigen y.

explorer-slope = Verlies tegen { $parameter }
explorer-slope-of-sample = Bij { $value } is het verlies van het voorbeeld { $loss } en de helling van de raaklijn { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Bij { $value } is het verlies van de batch van { $digits } punt { $loss } en de helling van de raaklijn { $slope }.
       *[other] Bij { $value } is het verlies van de batch van { $digits } punten { $loss } en de helling van de raaklijn { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Bij { $value } is het verlies van het { $digits } punt { $loss } en de helling van de raaklijn { $slope }.
       *[other] Bij { $value } is het verlies van alle { $digits } punten { $loss } en de helling van de raaklijn { $slope }.
    }


## The explorer's training

explorer-training = Training
explorer-rewind = Naar begin
explorer-step = Stap
explorer-run = Start
explorer-pause = Pauze
explorer-speed = Tempo
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } per beeld
       *[other] { $digits } per beeld
    }
explorer-optimizer = Optimizer
explorer-learning-rate = Leersnelheid
explorer-batch = Batch
explorer-decay = Weight decay
explorer-schedule = Verloop
explorer-rate-stays = constant
explorer-rate-steps = dalend in stappen
explorer-rate-cosine = dalend als cosinus
explorer-schedule-every = Stappen ertussen
explorer-schedule-over = Stappen in totaal
explorer-schedule-factor = Factor
explorer-rate-now = volgende leersnelheid { $rate }
explorer-rate-spent = De leersnelheid is bij stap { $step } tot 0 gedaald: de training is klaar.
explorer-batch-how = full, of een aantal punten per stap
explorer-moment = Stap
explorer-step-of = { $step } van { $last }

explorer-step-uses-all =
    { $count ->
        [one] “Stap” gebruikt de gemiddelde gradiënt van { $digits } punt:
       *[other] “Stap” gebruikt de gemiddelde gradiënt van alle { $digits } punten:
    }
explorer-step-uses-batch =
    { $count ->
        [one] “Stap” gebruikt de gemiddelde gradiënt van de volgende batch, hoogstens { $batch } van { $digits } punt:
       *[other] “Stap” gebruikt de gemiddelde gradiënt van de volgende batch, hoogstens { $batch } van { $digits } punten:
    }
explorer-adam-mean = gemiddelde
explorer-adam-root = kwadratisch gemiddelde
explorer-mean-of = gemiddelde van { $product }

explorer-course-loss = Verlies van alle punten
explorer-course-loss-logarithmic = Verlies van alle punten, op een logaritmische schaal
explorer-course-loss-picture = Verlies van alle punten tegen de trainingsstappen
explorer-course-accuracy = Nauwkeurigheid
explorer-course-accuracy-picture = Nauwkeurigheid tegen de trainingsstappen
explorer-course-explained-picture = R² tegen de trainingsstappen
explorer-diverged = gedivergeerd
explorer-diverged-loss = Training gedivergeerd bij stap { $step }: het verlies is geen eindig getal meer.
explorer-diverged-parameter = Training gedivergeerd bij stap { $step }: { $parameter } ging voorbij { $most }.
explorer-full-book = De pagina bewaart { $steps } stappen; maak een film voor langere trainingen.
explorer-solved-from-the-start = Vanaf het begin opgelost: { $share }.
explorer-solved = Opgelost: { $share }, vanaf stap { $step } minstens { $solved }.
explorer-worse = Op { $share }: het verlies steeg van { $first } naar { $last }.
explorer-learning = Nog niet zover: { $share }, en het verlies daalt nog.
explorer-explained = R² { $share }
explorer-rests = { $share }, en het verlies daalt nauwelijks meer.
explorer-stuck = Niet opgelost: { $share }, en het verlies daalt nauwelijks meer.
explorer-moving =
    { $what ->
        [share] Niet opgelost: beweegt nog tussen { $low } en { $high }.
        [explained] R² beweegt nog tussen { $low } en { $high }.
       *[loss] Niet opgelost: { $share }, maar het verlies beweegt nog tussen { $low } en { $high }.
    }


## The explorer's tables

explorer-numbers = Elk getal van het voorbeeld
explorer-numbers-hint = Van de output terug naar de input. De pijltoetsen lopen langs de getallen; elk heeft zijn vergelijking.
explorer-output-layer-of = Outputlaag: { $output }
explorer-input = Input
explorer-inputs = Inputs
explorer-neurons = Neuronen
explorer-edges = Verbindingen
explorer-flat-for = plat voor
explorer-flat-for-how = aandeel van alle punten met |f′(z)| onder { $slope }
explorer-one-step = { $output } en verlies zijn één stap: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Hiervan een film maken
explorer-film-hint = Deze configuratie bevat de parameters als keyframes. Verzamel meer toestanden om de film ertussen te laten bewegen.
explorer-collect = Toestand verzamelen
explorer-forget = Alle vergeten
explorer-only-this-state = alleen de toestand die te zien is
explorer-collected =
    { $count ->
        [one] { $digits } verzameld
       *[other] { $digits } verzameld
    }
explorer-state-collected = Toestand { $number } is verzameld; verander de parameters en verzamel de volgende.
explorer-config = De configuratie
explorer-config-written = Geschreven door de nnviz-verkenner.
explorer-keyframe = toestand { $number }
explorer-download = Configuratie downloaden
explorer-copy-config = Configuratie kopiëren
explorer-config-copied = De configuratie is gekopieerd.
explorer-config-not-copied = De configuratie kon niet worden gekopieerd: de browser staat dat hier niet toe.
explorer-copy-command = Commando kopiëren
explorer-command-copied = Het commando is gekopieerd.
explorer-command-not-copied = Het commando kon niet worden gekopieerd: de browser staat dat hier niet toe.
explorer-close = Sluiten


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } van { $steps }: { $name }
explorer-tour-parameters = Elke parameter
explorer-tour-parameters-words = Elk gewicht en elke bias heeft een schuif en een vak. Versleep er een: alle getallen en beelden volgen meteen.
explorer-tour-forward = Vooruit
explorer-tour-forward-words = Goud loopt vooruit: elk neuron telt zijn inputs op tot z en buigt de som tot a. Wijs een getal aan om de vergelijking te zien.
explorer-tour-decision = Beslissing
explorer-tour-decision-words = De kleuren tonen welke klasse het netwerk aan elke plaats geeft. Klik op een punt, of op een lege plek, om dat door het netwerk te sturen.
explorer-tour-fit-words = Het beeld toont wat het netwerk bij elke input geeft, en de punten met hun eigen getallen. Klik op een punt, of op een lege plek, om dat door het netwerk te sturen.
explorer-tour-gradient = Gradiënt
explorer-tour-gradient-words = De roze raaklijn is de gradiënt: hoe snel het verlies verandert met de laatst aangeraakte parameter.
explorer-tour-training = Training
explorer-tour-training-words = “Stap” verandert elke parameter een beetje tegen zijn gradiënt in. Kies “Start”, zie het verlies dalen, en ga dan met “Naar begin” terug.
explorer-tour-back = Terug
explorer-tour-next = Volgende
explorer-tour-done = Klaar
