### nnviz's films and pages in Swedish.
###
### Terms:
### weight = vikt; bias = bias (en, plural biaser; older: tröskelvärde); neuron, unit = neuron (en, plural neuroner; SAOL 14: neuron); network = nätverk (Wikipedia sv, Artificiellt neuronnät)
### layer = lager (ett); hidden layer = dolt lager (Wikipedia sv, Artificiellt neuronnät; Linköpings universitet, 732G12 Data mining: gömt lager)
### input = insignal, output = utsignal (of values: Wikipedia sv, Artificiellt neuronnät; also: indata, utdata, which cannot be counted); as a place: ingång, utgång
### activation = aktivering; activation function = aktiveringsfunktion (732G12); sigmoid = sigmoidfunktionen
### loss = förlust (from: förlustfunktion, 732G12, as often kostnadsfunktion there); cross-entropy = korsentropi; squared error = kvadratiskt fel; mean squared error = medelkvadratfel
### gradient = gradient (Wikipedia sv, Gradient); slope = lutning (of a curve); derivative = derivata; tangent = tangent; chain rule = kedjeregeln (Wikipedia sv, Kedjeregeln)
### backpropagation = backpropagation (also: bakåtpropagering, backpropagering); forward propagation = framåtpropagering; pass forward = framåtpass
### to nudge = ändra lite; gradient by nudging = med differenser (numerical analysis: differenskvot; Wikipedia sv, Differenskvot); gradient check = gradientkontroll
### learning rate = inlärningstakt (732G12), short: takt (also: inlärningshastighet, which would be confused with the velocity of momentum = hastighet)
### step = steg; training = träning; epoch = epok (732G12); gradient descent = gradientnedstigning (also: gradient descent); update = uppdatering
### sample = exempel (träningsexempel; not stickprov, which is the whole set); point = punkt; dataset = datamängd (Wikipedia sv, Datamängd); class = klass; target = målvärde
### score = poäng (class scores: klasspoäng); probability = sannolikhet; accuracy = träffsäkerhet (732G12; also: noggrannhet)
### saturated = mättad; dead unit = död neuron; sparse unit = gles neuron (sällan aktiv)
### plane = plan (ett); grid = rutnät; straight line = rät linje; decision boundary = beslutsgräns, short: gräns; to part = skilja åt; to bend = böja, a bend = böjning
### mini-batch = minibatch (en, plural minibatchar); momentum = momentum; weight decay = weight decay (as in Swedish lectures, short: decay; also: viktavklingning)
### optimizer = optimerare; keyframe = nyckelbild; checkpoint = sparpunkt (also: checkpoint); config = konfiguration; slider = reglage; fit = anpassning; edge = kant (Wikipedia sv, Grafteori); node = nod; seed = slumpfrö


## Small words

spelled-count =
    { $count ->
        [0] inga
        [1] ett
        [2] två
        [3] tre
        [4] fyra
        [5] fem
        [6] sex
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } och { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } aktivering
       *[other] { $digits } aktiveringar
    }
remark-points =
    { $count ->
        [one] { $digits } punkt
       *[other] { $digits } punkter
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } sparpunkt
       *[other] { $digits } sparpunkter
    }
remark-steps-unknown = stegen okända
remark-keyframes =
    { $count ->
        [one] { $digits } nyckelbild
       *[other] { $digits } nyckelbilder
    }
remark-optimizer = { $name }, takt { $rate }
remark-gradient-descent = gradientnedstigning
    .short = GD
remark-batch = batch { $size }
remark-schedule =
    { $schedule ->
        [cosine] takt enligt cosinus
       *[steps] takt i steg
    }
remark-decay = decay { $decay }
remark-seed = slumpfrö { $seed }
remark-samples = exempel { $first } till { $last }
remark-sample-of-class = { $sample }, klass { $label }
remark-rows-are-neurons = rader är neuroner
remark-columns-are-neurons = kolonner är neuroner
sample-own = eget exempel
sample-of-index = exempel { $index }
moment-step = steg { $step }
moment-of-unit =
    { $unit ->
        [epoch] epok { $step }
        [checkpoint] sparpunkt { $step }
        [round] runda { $step }
        [update] uppdatering { $step }
       *[step] steg { $step }
    }

convention-rows = Vikterna kommer från filer: varje rad i en lagrad matris hör till en neuron.
convention-columns = Vikterna kommer från filer: varje kolonn i en lagrad matris hör till en neuron.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identitet
activation-sigmoid = sigmoid
activation-gelu-tanh = GELU (tanh-form)


## What an activation does to every point of a plane

bending-tanh = tanh pressar in varje axel i (−1; 1)
bending-sigmoid = sigmoidfunktionen pressar in varje axel i (0; 1)
bending-relu = ReLU sätter allt under noll till noll
bending-leaky-relu = leaky ReLU multiplicerar allt under noll med { $leak }
bending-elu = ELU pressar in allt under noll i (−1; 0)
bending-gelu = GELU tar det som ligger långt under noll nästan till noll
bending-gelu-tanh = GELU (tanh-form) är nästan noll långt under noll
bending-silu = SiLU tar det som ligger långt under noll nästan till noll
bending-softplus = softplus gör alla tal positiva och lyfter de lägsta mest
bending-identity = identiteten böjer ingenting
bending-other = { $activation } verkar på varje axel


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR
task-moons = ”månarna”
task-circles = ”cirklarna”
task-spirals = ”spiralerna”
task-digits = ”siffrorna”
task-own = uppgiften
verdict-solves-from-the-start =
    { $all ->
        [yes] löser { $task } från början: { $share }
       *[no] löser nästan { $task } från början: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] löser { $task }: { $share } av träningspunkterna rätt, minst { $solved } från steg { $step }
               *[short] löser { $task }: { $share } rätt, minst { $solved } från steg { $step }
            }
       *[no]
            { $points ->
                [named] löser nästan { $task }: { $share } av träningspunkterna rätt, minst { $solved } från steg { $step }
               *[short] löser nästan { $task }: { $share } rätt, minst { $solved } från steg { $step }
            }
    }
verdict-unsolved = inte löst vid steg { $step }: { $share }
verdict-unsolved-with = inte löst vid steg { $step }: { $share }; { $seen }
verdict-stuck-because = fastnar på { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] inte löst: rör sig ännu mellan { $low } och { $high }; { $seen }
        [explained] inte inlärt: R² rör sig ännu mellan { $low } och { $high }; { $seen }
       *[loss] inte löst: { $share }, men förlusten rör sig ännu mellan { $low } och { $high }; { $seen }
    }
verdict-learning = inte framme än: { $share } vid steg { $step }, och förlusten sjunker fortfarande
verdict-worse = misslyckas vid { $share }: förlusten steg från { $first } till { $last }
verdict-diverged = divergerade vid steg { $step }: talen är inte längre ändliga

fit-verdict-solves-from-the-start = passar från början: R² { $share }
fit-verdict-solves = inlärt: R² { $share }, minst { $solved } från steg { $step }
fit-verdict-noise-left = inlärt: R² { $share }, och resten följer inget mönster
fit-verdict-unsolved = inte inlärt vid steg { $step }: R² { $share }
fit-verdict-unsolved-with = inte inlärt vid steg { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = fastnar på R² { $share }: { $reason }
fit-verdict-learning = inte framme än: R² { $share } vid steg { $step }, och förlusten sjunker fortfarande
fit-verdict-worse = misslyckas: förlusten steg från { $first } till { $last }

reason-never-bent = utan böjning ger varje djup bara en rät linje
reason-never-bent-borders = utan böjning ger varje djup bara raka gränser
reason-no-gradient = gradienten för varje vikt är exakt 0
reason-output-biases = bara utgångens biaser ändras än
reason-units =
    { $which ->
        [both] båda neuronerna
        [all] alla { $digits } neuroner
       *[some]
            { $count ->
                [one] neuron { $units }
               *[other] neuronerna { $units }
            }
    }
reason-equal-units = { reason-units } i lager { $layer } är lika och förblir lika
reason-dead-units =
    { $count ->
        [one] { reason-units } i lager { $layer } är död, platt för alla punkter
       *[other] { reason-units } i lager { $layer } är döda, platta för alla punkter
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } i lager { $layer } är gles, 0 för { $share } av punkterna
       *[other] { reason-units } i lager { $layer } är glesa, 0 för { $share } av punkterna
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } i lager { $layer } är mättad för { $share } av punkterna
       *[other] { reason-units } i lager { $layer } är mättade för { $share } av punkterna
    }
reason-vanishing-gradient = viktgradienten vid start är { $first } i lager 1, { $last } i det sista


## Formulas and numbers, said aloud

speech-equals = { $left } är lika med { $right }
speech-is-about = { $left } är ungefär { $right }
speech-and-equals = { $left }, och det är lika med { $right }
speech-and-is-about = { $left }, och det är ungefär { $right }
speech-plus = { $left } plus { $right }
speech-minus = { $left } minus { $right }
speech-times = { $left } gånger { $right }
speech-negative = minus { $inside }
speech-quantity = parentes { $sum } slut parentes
speech-rest = { $told }, tillsammans { $total }
speech-divided-by = { $top }, delat med { $bottom },
speech-divided-by-sum = { $top }, delat med summan { $bottom },
speech-power = e upphöjt till { $exponent }
speech-square = { $inside } i kvadrat
speech-total = summan över alla utsignaler av { $inside }
speech-logarithm = den naturliga logaritmen av { $argument }
speech-derivative = derivatan av förlusten med avseende på { $by }
speech-slope = lutningen hos { $function } vid { $argument }
speech-call = { $function } av { $argument }
speech-call-leaky = { $function } av { $argument }, med { $leak }
speech-of-layer = { $symbol } i lager { $layer }
speech-delta = delta
speech-loss = förlusten

aloud-is = är
aloud-is-about = är ungefär
aloud-less-than = mindre än
aloud-times = gånger
aloud-plus = plus
aloud-minus = minus
aloud-divided-by = delat med
aloud-squared = {" "}i kvadrat
aloud-minus-logarithm = minus naturliga logaritmen
aloud-determinant = determinanten av W
aloud-delta = delta
aloud-decimal = { $whole } komma { $decimals }
aloud-percent = { $number } procent
aloud-power-of-ten = tio upphöjt till { $exponent }
aloud-times-power = { $number } gånger { $power }

neuron-of-layer = neuron { $neuron } i lager { $layer }
two-neurons-of-layer = neuron { $first } och { $second } i lager { $layer }
neurons-of-layer = neuron { $first } till { $last } i lager { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } är { $number }
part-layer = I lager { $owner }: { $numbers }.
part-mean = Medelvärde över alla punkter, lager { $owner }: { $numbers }.
part-stage = Det som blir av gradienterna, lager { $owner }: { $numbers }.
part-after = Efter steget, lager { $owner }: { $numbers }.
part-batch = Minibatch { $owner }: { $numbers }.
part-step = Steg { $owner }: { $numbers }.
part-network = Ett nätverk med { $owner }: { $numbers }.
part-line = Linje { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = gradienten för { $what }
number-input = insignal
number-slope = lutning
number-nudge-score = ändring av z
number-nudge-probability = ändring av sannolikheten
number-nudge-output = ändring av utsignalen
number-nudge-loss = ändring av förlusten
number-nudge-ratio = ändring av förlusten per enhet av z
number-nudge-step = ändringens storlek
number-contribution = bidrag
number-message = meddelande
number-rest = alla andra
number-probability = sannolikhet { $of }
number-probability-of-class = sannolikhet { $of } för { $label }
number-target = målvärde { $of }
number-score = poäng
number-loss = förlust
number-the-loss = förlusten
number-of-points = antalet punkter
number-points = punkter
number-accuracy = träffsäkerhet över alla punkter
number-mean-loss = medelförlust över alla punkter
number-missing-to-all-points = det som saknas till alla punkter
number-missing-to-all = saknas till alla
number-right = andel rätt
number-line-right = rätt med linje { $line }
number-the-determinant = determinanten
number-determinant-of = det { $matrix }
number-line-factor = linjens faktor
number-line-constant = linjens konstant
number-z-along-curve = z längs kurvan
number-stretch = sträckning
number-stretch-of = { $stretch } { $matrix }
number-step = steg
number-still-wrong = punkter som fortfarande är fel
number-gradient-norm = gradientnorm
number-gradient-norm-of-layer = gradientnorm i lager { $layer }
number-right-at-end = rätt vid slutet
number-the-solving-step = det första steg som löser uppgiften
number-solving-step = första steg som löser uppgiften
number-flat-units = platta neuroner
number-largest-z = största z över alla punkter
number-starts-that-solve = starter som löser uppgiften
number-factor-to-layer = faktor från lagret ovanför
number-factor = faktor
number-best-line-right = rätt med bästa linjen
number-share-of-units = andel sådana neuroner
number-share = andel
number-slope-of-loss = förlustens lutning
number-the-largest-gradient = den största gradienten
number-largest-gradient = största gradient
number-step-of = det som blir av gradienten för { $what }
number-share-of-velocity = andel av hastigheten som blir kvar
number-velocity-before = tidigare hastighet
number-new = nytt värde på { $name }
number-learning-rate = inlärningstakt
number-rate = takt
number-loss-after-it = förlusten efter det
number-mean-gradient-of = medelgradienten för { $what }
number-batch-mean = medelvärde för en minibatch
number-gap = avstånd
number-times-as-steep = gånger så brant
number-gradient-length = gradientens längd
number-step-length = stegets längd
number-lower-until = sträckan där förlusten är lägre
number-lowest-answer = minsta sannolikhet för klass 1
number-highest-answer = största sannolikhet för klass 1
number-spread-of-inputs = största skillnad i det som sista lagret läser
number-loss-after = förlust efter steget
number-gap-to-promise = skillnad mellan ändring och löfte
number-promised-change = utlovad ändring
number-change = ändring
number-the-bound-of-differences = gränsen för alla relativa avvikelser
number-bound-of-differences = gräns för alla relativa avvikelser
number-passes = framåtpass
number-products = multiplikationer
number-products-forward = multiplikationer i ett framåtpass
number-products-back = multiplikationer i ett bakåtpass
number-parameters = parametrar
number-by-nudging = multiplikationer med differenser
number-by-backpropagation = multiplikationer med backpropagation
number-times = gånger så många med differenser
number-size-of-delta = storlek på delta
number-factor-in-all = faktor från utgången till lager 1
number-path-start = delta vid vägens utgång
number-path-weight = vägens vikt
number-path-slope = vägens lutning
number-path-product = vägens produkt
number-path-weights = produkten av vägens vikter
number-path-slopes = produkten av vägens lutningar
number-steepest-slope = kurvans brantaste lutning
number-median-slope = medianlutning
number-median-z = z vid medianlutningen
number-largest-slope = vägens största lutning
number-weights-change = vikternas ändring
number-the-largest-difference = den största relativa avvikelsen
number-largest-difference = största relativa avvikelse


## Title: what the film is about

film-untitled = Ett neuralt nätverk, tal för tal

title-shape =
    { $inputs ->
        [one] ett tal in
       *[other] { $inputs_spelled } tal in
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] ett dolt lager med en neuron
               *[no] ett dolt lager
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } dolda lager med en neuron vardera
               *[no] { $hidden_spelled } dolda lager
            }
    }, { $outputs ->
        [one] ett tal ut
       *[other] { $outputs_spelled } tal ut
    }; däremellan { $activations }.
title-activations =
    { $count ->
        [one] en aktivering
       *[other] { $spelled } aktiveringar
    }
title-classes =
    { $outputs ->
        [one] Utsignalen är poängen för klass { $label }, inte en kopia av insignalen.
       *[other] De { $outputs_spelled } utsignalerna är klasspoäng, inte en kopia av insignalen.
    }
title-probabilities =
    { $outputs ->
        [1] Utsignalen är sannolikheten för klass { $label }, inte en kopia av insignalen.
       *[other] Varje utsignal är sannolikheten för en egen klass, inte en kopia av insignalen.
    }
title-numbers =
    { $outputs ->
        [one] Utsignalen är ett tal som ska komma nära sitt målvärde.
       *[other] De { $outputs_spelled } utsignalerna är tal som ska komma nära sina målvärden.
    }
title-outputs-bend =
    { $outputs ->
        [1] Vid utsignalen: { $activation }.
       *[other] Vid utsignalerna: { $activation }.
    }
title-motion-title = Titeln visas: { $title }.
title-motion-title-and-subtitle = Titeln visas: { $title }. { $subtitle }
title-motion-shape = Nätverket visas under titeln som cirklar, lager för lager, från ingång till utgång: { $widths }.
title-motion-shape-and-inputs = Nätverket visas under titeln som cirklar, lager för lager, från ingång till utgång: { $widths }. Insignalerna är { $names }.
title-motion-classes = Vid utgångarna visas klassernas namn.
title-motion-named-classes = Vid utgångarna visas klassernas namn: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Utgången lyser upp, med sitt målvärdes bokstav.
       *[other] Utgångarna lyser upp, var och en med sitt målvärdes bokstav.
    }


## Forward propagation

forward-heading = Framåtpropagering
forward-opening = En kant multiplicerar med sin vikt. En neuron adderar sin bias.

forward-opening-no-bias = En kant multiplicerar med sin vikt. En neuron summerar det som kommer: någon bias har den inte.
forward-some-no-bias =
    { $several ->
        [no] Lager { $layers } har ingen bias.
       *[yes] Lagren { $layers } har ingen bias.
    }
forward-opening-wide = I breda lager ritas bara några neuroner; de andra räknas med i varje summa.
forward-opening-picture = Bildens pixlar är insignalerna. I breda lager ritas bara några neuroner.
forward-point-enters = Ett exempel ur klass { $label } kommer in: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Ett exempel kommer in: { $values }. Dess målvärde är { $targets }.
       *[other] Ett exempel kommer in: { $values }. Dess målvärden är { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Ett exempel kommer in. Dess målvärde är { $targets }.
       *[other] Ett exempel kommer in, med ett målvärde för varje utsignal.
    }
forward-sample-enters = Ett exempel ur klass { $label } kommer in.
forward-picture-enters =
    { $values ->
        [standard] En bild ur klass { $label } kommer in: { $pixels } standardiserade pixlar, från { $low } till { $high }.
       *[unit] En bild ur klass { $label } kommer in: { $pixels } pixlar, var och en från { $low } till { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] Första neuronen tar vikt gånger insignal, plus sin bias.
       *[other] Första neuronen summerar vikt gånger insignal, plus sin bias.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Första neuronen tar vikt gånger insignal.
       *[other] Första neuronen summerar vikt gånger insignal.
    }
forward-later-layer =
    { $inputs ->
        [1] Lager { $layer } gör detsamma med utsignalen från lager { $below }.
       *[other] Lager { $layer } gör detsamma med utsignalerna från lager { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] Den andra neuronen gör detsamma, med egna vikter.
       *[other] De andra { $spelled } neuronerna gör detsamma, med egna vikter.
    }
forward-next-neuron =
    { $neuron ->
        [2] Neuron nummer två har egna vikter.
       *[3] Neuron nummer tre har egna vikter.
    }
forward-identity = Identiteten lämnar summan som den är: a = z.
forward-bends = Sedan böjer den summan: a är { $activation } av z.
forward-scores-softmax = Utgångarna böjer inte: deras summor är klasspoängen.
forward-scores-sigmoid = Utgången summerar på samma sätt: summan är poängen för klass { $label }.
forward-predicts-softmax = Softmax gör om poäng till sannolikheter.
forward-predicts-sigmoid = Sigmoidfunktionen gör om poängen till sannolikheten för klass { $label }.
forward-scores-sigmoids = Utgångarna summerar på samma sätt: varje summa är poängen för en klass.
forward-predicts-sigmoids = Varje sigmoid gör om sin poäng till sannolikheten för sin egen klass: tillsammans behöver de inte bli 1.
forward-scores-one = Utgången summerar på samma sätt.
forward-scores-several = Utgångarna summerar på samma sätt.
forward-predicts-probability = Sigmoidfunktionen gör om summan till en sannolikhet.
forward-predicts-probabilities = Varje sigmoid gör om sin summa till en egen sannolikhet.
forward-bends-into-zero-one = Sigmoidfunktionen böjer varje summa till en utsignal mellan 0 och 1.
forward-bends-into-minus-one-one = tanh böjer varje summa till en utsignal mellan −1 och 1.
forward-says-score = Ingenting böjer den: utsignalen är själva poängen.
forward-says-scores = Ingenting böjer dem: varje utsignal är själva poängen.
forward-loss = Förlusten är −ln av den sanna klassens sannolikhet.
forward-loss-of-answers = Förlusten är summan över utgångarna av −ln av sannolikheten för rätt svar, ja eller nej.
forward-loss-of-shares = Förlusten är −ln av p och av 1 − p, viktade med målvärdet: y och 1 − y.
forward-loss-of-shares-several = Varje utsignal bidrar med −ln av p och av 1 − p, viktade med målvärdet: y och 1 − y.
forward-loss-squared = Förlusten är halva kvadraten på avståndet från utsignalen till målvärdet.
forward-loss-squared-several = Förlusten är halva summan av kvadraterna på avstånden från utsignaler till målvärden.
forward-motion-network = Nätverket visas lager för lager, från ingång till utgång, varje neuron förbunden med alla i nästa lager. Kanter med negativ vikt är streckade.
forward-motion-feed = Exemplets tal flyttar in i ingångsneuronerna.
forward-motion-feed-named = Exemplets tal flyttar in i ingångsneuronerna: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] En puls löper längs kanten från ingången till { $neurons }.
               *[other] Pulser löper längs kanterna från ingången till { $neurons }.
            }
       *[other] Pulser löper längs kanterna från ingångarna till { $neurons } och summeras.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] En puls löper längs kanten från lager { $below } till { $neurons }.
               *[other] Pulser löper längs kanterna från lager { $below } till { $neurons }.
            }
       *[other] Pulser löper längs kanterna från lager { $below } till { $neurons } och summeras.
    }
forward-motion-bend = I { $neurons } flyttar sig punkten längs kurvan för { $activation }, från z till sin höjd a.
forward-motion-predict =
    { $outputs ->
        [1] Vid utgången visas dess sannolikhet.
       *[other] Vid utgångarna visas deras sannolikheter.
    }
forward-motion-say =
    { $outputs ->
        [1] I utgången visas talet som den anger.
       *[other] I utgångarna visas talen som de anger.
    }
forward-motion-loss =
    { $outputs ->
        [1] Förlusten visas vid utgången.
       *[other] Förlusten visas vid utgångarna.
    }


## Backpropagation

backward-heading = Backpropagation
backward-opening = Nu tillbaka: hur reagerar förlusten på varje tal?
backward-nudge =
    { $score ->
        [yes] Ändra denna poäng med { $step }, ned och upp: förlusten ändras { $ratio } gånger så mycket.
       *[no] Ändra denna summa z med { $step }, ned och upp: förlusten ändras { $ratio } gånger så mycket.
    }
backward-delta-softmax = För allt mindre ändringar blir kvoten ∂L/∂z, som kallas δ: sannolikhet minus målvärde.
backward-delta-sigmoid = För allt mindre ändringar blir kvoten ∂L/∂z, som kallas δ: sannolikhet minus målvärde.
backward-delta-squared = För allt mindre ändringar blir kvoten ∂L/∂z, som kallas δ: utsignal minus målvärde, gånger lutningen där.
backward-delta-linear = Denna kvot, ∂L/∂z, kallas δ. Där z är utsignalen är den utsignal minus målvärde.
backward-long-way-softmax = Den långa vägen ger detsamma: ∂L/∂p gånger lutningen hos softmax.
backward-long-way-sigmoid = Den långa vägen: ∂L/∂p är p − y genom p (1 − p), lutningen är p (1 − p); kvar blir p − y.
backward-long-way-squared = De två faktorerna: ∂L/∂a är utsignal minus målvärde; lutningen säger hur mycket a ändras med z.
backward-long-way-linear = De två faktorerna: ∂L/∂a är utsignal minus målvärde, och lutningen hos a = z är 1.
backward-bias = En bias adderas direkt till z: dess gradient är själva δ.
backward-weights = En vikts gradient: δ vid dess slut gånger värdet vid dess början.
backward-weights-of-layer = Vikterna i lager { $layer }: återigen δ gånger det som kom in.
backward-zeros = Varje δ i lager { $layer } är 0, och härifrån bakåt är varje gradient det också.
backward-messages = Varje δ går tillbaka gånger sin vikt, och de summeras.
backward-message = δ går tillbaka, gånger vikten på sin kant.
backward-chain =
    { $paths ->
        [1] Kedjeregeln: multiplicera längs vägen; bara en väg leder hit, så inget adderas.
       *[other] Kedjeregeln: multiplicera längs en väg; { $spelled } vägar leder hit, så addera dem.
    }
backward-whole-chain = En neuron per lager, en enda väg: den första viktens gradient är produkten av faktorerna längs den.
backward-next-layer = Ett lager bakåt: samma två steg.
backward-other-neurons = De andra gör detsamma.
backward-next-neuron =
    { $neuron ->
        [2] Neuron nummer två gör detsamma.
       *[3] Neuron nummer tre gör detsamma.
    }
backward-flat = Kurvan är platt här, lutning { $slope }: ingen gradient släpps igenom.
backward-nearly-flat = Kurvan är nästan platt här, lutning { $slope }: lite släpps igenom.
backward-slope = Sedan gånger kurvans lutning här: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Samma steg säger hur förlusten reagerar på insignalen.
               *[other] Samma steg säger hur förlusten reagerar på insignalerna.
            }
       *[other]
            { $inputs ->
                [1] Samma summa säger hur förlusten reagerar på insignalen.
               *[other] Samma summa säger hur förlusten reagerar på insignalerna.
            }
    }
backward-check-below = Varje parameter ändrad upp och ned: avvikelse under { $bound }.
backward-check-off = Varje parameter ändrad upp och ned: avvikelse { $worst }!
backward-motion-recall = Det färdiga framåtpasset visas på en gång.
backward-motion-long-way = Den längre vägen skrivs ut: derivatan med avseende på sannolikheten, gånger lutningen hos { $output }.
backward-motion-long-way-squared = De två faktorerna skrivs ut: derivatan med avseende på utsignalen, gånger lutningen hos { $output }.
backward-motion-nudge = Poängen rör sig ned och upp på en linjal för sin ändring; därunder, på linjaler i samma skala, följer sannolikheten och förlusten med.
backward-motion-nudge-output = Summan z rör sig ned och upp på en linjal för sin ändring; därunder, på linjaler i samma skala, följer utsignalen och förlusten med.
backward-motion-bias =
    { $outputs ->
        [1] En pil pekar på deltat vid utgången.
       *[other] Pilar pekar på deltana vid utgångarna.
    }
backward-motion-chain =
    { $paths ->
        [1] Vägen från förlusten till { $weight } lyser upp.
       *[other] Vägarna från förlusten till { $weight } lyser upp, en efter en.
    }
backward-motion-delta =
    { $outputs ->
        [1] Vid utgången visas sannolikhet minus målvärde som delta.
       *[other] Vid varje utgång visas sannolikhet minus målvärde som delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] Vid utgången visas utsignal minus målvärde, gånger lutningen, som delta.
       *[other] Vid varje utgång visas utsignal minus målvärde, gånger lutningen, som delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] Vid utgången visas utsignal minus målvärde som delta.
       *[other] Vid varje utgång visas utsignal minus målvärde som delta.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] En puls löper tillbaka längs kanten från lager ett till ingången.
               *[other] Pulser löper tillbaka längs kanterna från lager ett till ingångarna.
            }
       *[other]
            { $inputs ->
                [1] Pulser löper tillbaka längs kanterna från lager ett till ingången och summeras.
               *[other] Pulser löper tillbaka längs kanterna från lager ett till ingångarna och summeras.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] En puls löper tillbaka längs kanten från lager { $above } till { $neurons }.
               *[other] Pulser löper tillbaka längs kanterna från lager { $above } till { $neurons }.
            }
       *[other] Pulser löper tillbaka längs kanterna från lager { $above } till { $neurons } och summeras.
    }
backward-motion-slope = I { $neurons } multipliceras summan med kurvans lutning, vilket ger delta.
backward-motion-gradients =
    { $edges ->
        [1] På kanten till lager { $layer } ger vikten plats åt sin gradient, som står kvar.
       *[other] På kanterna till lager { $layer } ger vikterna plats åt sina gradienter, som står kvar.
    }
backward-motion-check = Gradientkontrollens märke visas.


## Data: the points, and how far straight lines get

data-heading = Kan en rät linje skilja klasserna åt?
data-heading-pairs = Kan räta linjer skilja klasserna åt?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Klass { $label }: { $digits } punkt, ritad som triangel.
               *[other] Klass { $label }: { $digits } punkter, ritade som trianglar.
            }
        [diamond]
            { $count ->
                [one] Klass { $label }: { $digits } punkt, ritad som romb.
               *[other] Klass { $label }: { $digits } punkter, ritade som romber.
            }
        [square]
            { $count ->
                [one] Klass { $label }: { $digits } punkt, ritad som kvadrat.
               *[other] Klass { $label }: { $digits } punkter, ritade som kvadrater.
            }
       *[disc]
            { $count ->
                [one] Klass { $label }: { $digits } punkt, ritad som skiva.
               *[other] Klass { $label }: { $digits } punkter, ritade som skivor.
            }
    }
data-try-horizontal = Pröva en rät linje. Först en vågrät, som flyttas uppåt.
data-try-diagonal = Nu en diagonal, som flyttas på samma sätt.
data-right-for-all = På sin bästa plats har den rätt för varje punkt.
data-right-at-best = På sin bästa plats: { $share } rätt. Kryssen är fel.
data-one-side-at-best = På sin bästa plats lämnar den alla punkter på en sida: { $share } rätt.
data-compared-at-best =
    { $compared ->
        [better] På sin bästa plats är den bättre: { $share } rätt.
        [worse] På sin bästa plats är den sämre: { $share } rätt.
       *[same] På sin bästa plats är den inte bättre: { $share } rätt.
    }
data-every-direction = Nu alla riktningar, var och en på sin bästa plats.
data-best-of-all =
    { $count ->
        [one] { $digits } linje täcker alla sätt att dela upp dem: den får { $share }.
       *[other] { $digits } linjer täcker alla sätt att dela upp dem: den bästa får { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] { $digits } linje prövades: den får { $share }.
       *[other] Av { $digits } prövade linjer får den bästa { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Ingen linje mellan punkterna är så bra som en som lämnar alla på en sida: { $share }.
       *[no] Ingen prövad linje mellan punkterna är så bra som en som lämnar alla på en sida: { $share }.
    }
data-one-class = Varje punkt hör till klass { $label }: det finns inget att skilja åt.
data-separable = En rät linje räcker: den skiljer klasserna åt.
data-not-separable =
    { $mixed ->
        [yes] Ingen rät linje skiljer dessa klasser åt, och ingen böjning heller: punkter ur båda ligger på samma ställe.
       *[no] Ingen rät linje skiljer dessa klasser åt. Det krävs en böjning.
    }
data-none-found =
    { $count ->
        [one] { $digits } prövad linje skiljer inte dessa klasser åt.
       *[other] Ingen av { $digits } linjer skiljer dessa klasser åt.
    }
data-first-pair = En linje har två sidor, och det finns { $spelled } klasser. Alltså två i taget: först klass { $first } och klass { $second }.
data-other-pair = Nu klass { $first } och klass { $second }, i alla riktningar.
data-pair-parted = En rät linje skiljer dessa två åt: varje punkt är rätt.
data-pair-not-parted =
    { $mixed ->
        [yes] Ingen rät linje skiljer klass { $first } från klass { $second }, och ingen böjning heller: punkter ur båda ligger på samma ställe.
       *[no] Ingen rät linje skiljer klass { $first } från klass { $second }. Det krävs en böjning.
    }
data-pair-none-found = Ingen prövad linje skiljer klass { $first } från klass { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Inget par av klasser skiljs åt av en rät linje. Några av deras punkter ligger på samma ställe.
               *[no] Inget par av klasser skiljs åt av en rät linje. Det krävs en böjning.
            }
       *[some]
            { $mixed ->
                [yes] Av { $pairs } klasspar kan { $left } inte skiljas åt av en rät linje. Några av deras punkter ligger på samma ställe.
               *[no] Av { $pairs } klasspar kan { $left } inte skiljas åt av en rät linje. Det krävs en böjning.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Ingen prövad linje skiljer två av klasserna åt.
       *[some] Av { $pairs } klasspar skiljs { $left } inte åt av någon prövad linje.
    }
data-every-pair-parted = Varje par av klasser skiljs åt av en rät linje.
data-every-pair-vote = En omröstning mellan linjerna har rätt för varje punkt. Ett nätverk måste själv hitta sina gränser.
data-all-parted = Raka gränser skiljer alla { $spelled } klasser åt på en gång: ingen böjning krävs.
data-motion-scatter =
    { $sign ->
        [triangle] Punkterna i klass { $label } visas, ritade som trianglar.
        [diamond] Punkterna i klass { $label } visas, ritade som romber.
        [square] Punkterna i klass { $label } visas, ritade som kvadrater.
       *[disc] Punkterna i klass { $label } visas, ritade som skivor.
    }
data-motion-slide = En linje med en viss riktning rör sig över punkterna och stannar där den oftast har rätt.
data-motion-judge = Linjens sidor får sina klasser; punkterna där den har fel kryssas över.
data-motion-turn = Linjen vrids genom alla riktningar; den bästa träffsäkerheten för varje riktning blir en kurva.
data-motion-conclude = Det som fattas till en linje som skiljer klasserna åt visas.
data-motion-turn-pair = Bara punkterna i klass { $first } och klass { $second } blir kvar; en linje vrids genom alla riktningar, och den bästa träffsäkerheten för varje riktning blir en kurva.
data-motion-conclude-borders = Alla punkter kommer tillbaka, och varje ställe får klassen med störst poäng, mellan raka gränser.
data-motion-conclude-pairs = Alla punkter kommer tillbaka, med den bästa linjen för varje par av klasser.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Passar ett plan till punkterna?
       *[line] Passar en rät linje till punkterna?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } punkt: till dess två insignaler hör ett tal y, som visas som färg.
               *[other] { $digits } punkter: till varje par av insignaler hör ett tal y, som visas som färg.
            }
       *[line]
            { $count ->
                [one] { $digits } punkt: till dess insignal x₁ hör ett tal y.
               *[other] { $digits } punkter: till varje insignal x₁ hör ett tal y.
            }
    }
fit-data-mean = Det enklaste svaret är medelvärdet, { $mean }: dess förlust, halva medelkvadratfelet, är { $loss }.
fit-data-best =
    { $shape ->
        [plane] Det bästa planet enligt minsta kvadratmetoden: förlust { $loss }. Det förklarar { $share } av variansen.
       *[line] Den bästa räta linjen enligt minsta kvadratmetoden: förlust { $loss }. Den förklarar { $share } av variansen.
    }
fit-data-exact =
    { $shape ->
        [plane] Det går genom varje punkt: ett plan räcker.
       *[line] Den går genom varje punkt: en rät linje räcker.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] { $share } återstår, med ett mönster över insignalerna: ett plan räcker inte. Det krävs en böjning.
       *[line] { $share } återstår och följer ett mönster: en rät linje räcker inte. Det krävs en böjning.
    }
fit-data-enough =
    { $shape ->
        [plane] { $share } återstår, utan synligt mönster: ett plan räcker.
       *[line] { $share } återstår, utan synligt mönster: en rät linje räcker.
    }
fit-data-open =
    { $shape ->
        [plane] { $share } återstår: för få punkter för att säga om det krävs en böjning.
       *[line] { $share } återstår: för få punkter för att säga om det krävs en böjning.
    }
label-mean = medelvärdet
    .short = medel
label-best-affine =
    { $shape ->
        [plane] bästa plan
       *[line] bästa räta linje
    }
    .short = bäst
label-explained-rule = R² = 1 − förlust / medelvärdets förlust
label-height = { $letters }: nivålinjer, avstånd { $step }
    .short = { $letters }: avstånd { $step }
number-mean-of-y = medelvärde av y
number-loss-of-mean = medelvärdets förlust
number-loss-of-best = bästa anpassningens förlust
number-explained-by-best = R² för bästa anpassningen
number-left-by-best = 1 − R² för bästa anpassningen
fit-data-motion-scatter =
    { $shape ->
        [plane] Punkterna visas i planet av båda insignalerna, i färgerna för sina tal.
       *[line] Punkterna visas från vänster till höger, var och en på höjden för sitt tal.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Medelvärdets färg fyller planet. R² är ett minus förlusten delad med medelvärdets förlust.
       *[line] En vågrät linje ritas vid medelvärdet, och en stapel från varje punkt till den. R² är ett minus förlusten delad med medelvärdets förlust.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Det vågräta planet lutar sig till det bästa; dess nivålinjer är räta.
       *[line] Den vågräta linjen vrids till den bästa, och staplarna följer med.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Planets svar ritas mot målvärdena: rätt är det som ligger på diagonalen.
       *[line] Staplarna flyttar till ett eget diagram över samma insignal, där linjen är vågrät.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Så bildas ett tal
fit-plane-opening =
    { $shape ->
        [plane] Talen som ska läras in, som färg. Hur bildar nätverket sina egna, vid { $moment }?
       *[line] Talen som ska läras in, över x₁. Hur bildar nätverket sin kurva, vid { $moment }?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Neuronen i lager { $layer } börjar med ett plan: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Var och en av de { $digits } neuronerna i lager { $layer } börjar med ett plan: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Neuronen i lager { $layer } börjar med en rät linje: z = w x₁ + b.
               *[other] Var och en av de { $digits } neuronerna i lager { $layer } börjar med en rät linje: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Neuronen i lager { $layer } summerar det som lagret under bildat, gånger var sin vikt: z.
       *[other] Var och en av de { $digits } neuronerna i lager { $layer } summerar det som lagret under bildat, gånger var sin vikt: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Böjningen: { $activation } gör a av varje z. Inget plan förblir helt platt.
               *[line] Böjningen: { $activation } gör a av varje z. Ingen linje förblir helt rak.
            }
        [some] Böjningen: { $activation } gör a av varje z. { $digits } av { $all } böjs mellan punkterna.
       *[none] { $activation } gör a av varje z, men böjer ingen av dem mellan punkterna.
    }
fit-plane-bend-again = Återigen gör { $activation } a av varje z.
number-bent = böjda neuroner
fit-plane-unbent =
    { $shape ->
        [plane] Identiteten böjer ingenting: a är z, och plan förblir plan.
       *[line] Identiteten böjer ingenting: a är z, och räta linjer förblir räta.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] Utgången multiplicerar ytan med en egen vikt: är den negativ vänds ytan.
               *[other] Utgången multiplicerar varje yta med en egen vikt: är den negativ vänds ytan.
            }
       *[line]
            { $count ->
                [one] Utgången multiplicerar kurvan med en egen vikt: är den negativ vänds kurvan.
               *[other] Utgången multiplicerar varje kurva med en egen vikt: är den negativ vänds kurvan.
            }
    }
fit-plane-add = Och summerar dem: först sin bias, { $bias }, sedan en efter en.
fit-plane-add-no-bias = Och summerar dem, en efter en: någon bias finns inte.
fit-plane-output = Till sist böjer utgången summan med { $name }.
fit-plane-explains =
    { $shape ->
        [plane] Summan är svaret. Den förklarar { $share } av variansen, { $compared ->
            [more] mer
           *[less] mindre
        } än det bästa planets { $line }.
       *[line] Summan är svaret. Den förklarar { $share } av variansen, { $compared ->
            [more] mer
           *[less] mindre
        } än den bästa räta linjens { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Summan är svaret. Den förklarar { $share } av variansen, lika mycket som det bästa planet.
       *[line] Summan är svaret. Den förklarar { $share } av variansen, lika mycket som den bästa räta linjen.
    }
fit-plane-no-better-than-mean = Summan är svaret. Den förklarar ingenting av variansen: enbart medelvärdet är inte sämre.
number-explained = R²
fit-plane-motion-sums = Summorna z i lager { $layer } ritas över insignalerna, en liten bild per neuron.
fit-plane-motion-bend = I varje liten bild av lager { $layer } böjs z till a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Varje karta multipliceras med sin utgångsvikt, som visas ovanför den.
       *[line] Varje kurva multipliceras med sin utgångsvikt; över noll är den heldragen, under noll streckad.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Den stora kartan börjar vid biasen; en karta efter en annan lyser upp och adderas till den.
       *[line] Den stora kurvan börjar vågrät, vid biasen; en kurva efter en annan lyser upp och adderas till den.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Den stora kartan börjar vid noll; en karta efter en annan lyser upp och adderas till den.
       *[line] Den stora kurvan börjar vågrät, vid noll; en kurva efter en annan lyser upp och adderas till den.
    }
fit-plane-motion-output = Summan böjs till utgångens svar.
fit-plane-motion-errors =
    { $shape ->
        [plane] R², ett minus förlusten delad med medelvärdets förlust, visas vid den stora kartan.
       *[line] En stapel växer från varje punkt till kurvan, och R², ett minus förlusten delad med medelvärdets förlust, visas.
    }


## Plane: how the layers bend the plane

plane-heading = Hur lagren böjer planet
plane-heading-unbent = Vad lagren gör med planet
plane-opening = Nätverket vid { $moment }. Följ hela planet.
plane-opening-trained = Nätverket, tränat till steg { $step }. Följ hela planet.
plane-onto-line = Lager { $layer }: W avbildar planet på en linje, en neuron brett.
plane-line-into-plane = Lager { $layer }: W lägger tillbaka linjen i ett plan.
plane-line-onto-line = Lager { $layer }: W sträcker linjen; ett negativt W vänder den också.
plane-flattens =
    { $onto ->
        [point] Lager { $layer }: det W är noll, så W plattar ut planet till en punkt.
       *[line] Lager { $layer }: det W är noll, så W plattar ut planet till en linje.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Lager { $layer }: W vrider planet och behåller alla längder.
        [mirrors] Lager { $layer }: W speglar planet och behåller alla längder.
       *[stays] Lager { $layer }: W lämnar planet som det är.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Lager { $layer }: W speglar, sträcker { $long } gånger åt ett håll, krymper till { $short } åt ett annat.
       *[other] Lager { $layer }: W sträcker { $long } gånger åt ett håll, krymper till { $short } åt ett annat.
    }
plane-stretches =
    { $doing ->
        [turns] Lager { $layer }: W vrider och sträcker planet { $long } och { $short } gånger.
        [mirrors] Lager { $layer }: W speglar och sträcker planet { $long } och { $short } gånger.
       *[stays] Lager { $layer }: W sträcker planet { $long } och { $short } gånger.
    }
plane-squashes =
    { $doing ->
        [turns] Lager { $layer }: W vrider planet och krymper det till { $long } åt ett håll, { $short } åt det andra.
        [mirrors] Lager { $layer }: W speglar planet och krymper det till { $long } åt ett håll, { $short } åt det andra.
       *[stays] Lager { $layer }: W krymper planet till { $long } åt ett håll, { $short } åt det andra.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Lager { $layer }: W vrider och sträcker planet { $factor } gånger.
        [mirrors] Lager { $layer }: W speglar och sträcker planet { $factor } gånger.
       *[stays] Lager { $layer }: W sträcker planet { $factor } gånger.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Lager { $layer }: W vrider och krymper planet till { $factor }.
        [mirrors] Lager { $layer }: W speglar och krymper planet till { $factor }.
       *[stays] Lager { $layer }: W krymper planet till { $factor }.
    }
plane-no-shift = Biasen är noll: ingenting flyttas.
plane-shift = Biasen förskjuter allt.
plane-small-shift = Biasen förskjuter allt, här mycket lite.
plane-bend = Böjning: { $what }.
plane-decides =
    { $count ->
        [one] En rät linje avgör nu: rätt för { $share } av denna enda punkt.
       *[other] En rät linje avgör nu: rätt för { $share } av dessa { $digits } punkter.
    }
plane-one-side =
    { $count ->
        [one] Alla ligger på en sida, en klass för alla: rätt för { $share } av denna enda punkt.
       *[other] Alla ligger på en sida, en klass för alla: rätt för { $share } av dessa { $digits } punkter.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [one] En rak gräns avgör nu: rätt för { $share } av denna enda punkt.
               *[other] En rak gräns avgör nu: rätt för { $share } av dessa { $digits } punkter.
            }
       *[other]
            { $count ->
                [one] { $spelled } raka gränser avgör nu: rätt för { $share } av denna enda punkt.
               *[other] { $spelled } raka gränser avgör nu: rätt för { $share } av dessa { $digits } punkter.
            }
    }
plane-one-region =
    { $count ->
        [one] Alla ligger i ett område, en klass för alla: rätt för { $share } av denna enda punkt.
       *[other] Alla ligger i ett område, en klass för alla: rätt för { $share } av dessa { $digits } punkter.
    }
plane-classes-without-points =
    { $count ->
        [one] Klass { $labels } får ingen punkt.
       *[other] Klasserna { $labels } får ingen punkt.
    }
plane-back-with-borders =
    { $borders ->
        [one] Ångra alla steg: gränsen följer med.
       *[other] Ångra alla steg: gränserna följer med.
    }
plane-back-with-line = Ångra alla steg: linjen följer med.
plane-back-with-one-class = Ångra alla steg: alla punkter får en klass.
plane-classes-of-inputs = Insignalerna som de var, och klassen som varje ställe får.
plane-undoing-bends =
    { $curves ->
        [single] I { $space } är gränsen rak. När { $activation } görs ogjord böjs den till en kurva.
       *[several] I { $space } är varje del av gränsen rak. När { $activation } görs ogjord böjs var och en till en kurva.
    }
plane-forward-again =
    { $bends ->
        [yes] Framåt en gång till: aktiveringen böjer planet, och alla numrerade ställen hamnar på linjen.
       *[no] Framåt en gång till: alla numrerade ställen hamnar på linjen.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] Det böjda planet möter linjen på { $spelled } skilda ställen: varje ställe kommer tillbaka som en linje.
               *[curved] Det böjda planet möter linjen på { $spelled } skilda ställen: varje ställe kommer tillbaka som en kurva.
            }
       *[folded]
            { $shape ->
                [straight] Det böjda planet ligger över sig självt och möter linjen { $spelled } gånger: varje gång kommer en ny linje tillbaka.
               *[curved] Det böjda planet ligger över sig självt och möter linjen { $spelled } gånger: varje gång kommer en ny kurva tillbaka.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Det böjda planet är en tunn remsa från A genom C till B. Linjen skär den två gånger: i varje snitt ligger en hel linje av insignalerna.
       *[curved] Det böjda planet är en tunn remsa från A genom C till B. Linjen skär den två gånger: i varje snitt ligger en hel kurva av insignalerna.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] En linje där, en rät linje här: överallt på den är båda poängen lika.
               *[other] En linje där, { $spelled } räta linjer här: överallt på dem är båda poängen lika.
            }
       *[curved]
            { $count ->
                [one] En linje där, en kurva här: överallt på den är båda poängen lika.
               *[other] En linje där, { $spelled } kurvor här: överallt på dem är båda poängen lika.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] En linje där, en rät linje här: överallt på den är sannolikheten en halv.
               *[other] En linje där, { $spelled } räta linjer här: överallt på dem är sannolikheten en halv.
            }
       *[curved]
            { $count ->
                [one] En linje där, en kurva här: överallt på den är sannolikheten en halv.
               *[other] En linje där, { $spelled } kurvor här: överallt på dem är sannolikheten en halv.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] En linje där, en rät linje här: överallt på den är poängen noll.
               *[other] En linje där, { $spelled } räta linjer här: överallt på dem är poängen noll.
            }
       *[curved]
            { $count ->
                [one] En linje där, en kurva här: överallt på den är poängen noll.
               *[other] En linje där, { $spelled } kurvor här: överallt på dem är poängen noll.
            }
    }
plane-lines-there =
    { $borders ->
        [one] En linje där
       *[other] { $spelled } linjer där
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, en rät linje här: överallt på den är de två största poängen lika.
               *[other] { $there }, { $spelled } räta linjer här: överallt på dem är de två största poängen lika.
            }
       *[curved]
            { $count ->
                [one] { $there }, en kurva här: överallt på den är de två största poängen lika.
               *[other] { $there }, { $spelled } kurvor här: överallt på dem är de två största poängen lika.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Insignalernas plan visas med axlar, rutnät och alla punkter: skivor för klass { $first }, kvadrater för klass { $second }.
       *[other] Insignalernas plan visas med axlar, rutnät och alla punkter, varje klass med en egen form.
    }
plane-motion-room = Vyn går bakåt där det som kommer härnäst behöver plats.
plane-motion-linear = Hela planet, rutnät och punkter, går dit vikterna i lager { $layer } för det.
plane-motion-shift =
    { $moves ->
        [yes] Hela planet glider med biasen i lager { $layer }.
       *[no] Biasen i lager { $layer } är noll, och planet stannar där det är.
    }
plane-motion-bend =
    { $bends ->
        [yes] Rutnät och punkter böjs när aktiveringen i lager { $layer } flyttar varje koordinat.
       *[no] Aktiveringen i lager { $layer } är identiteten, och rutnät och punkter förblir som de är.
    }
plane-motion-decide =
    { $classes ->
        [2] Beslutslinjen visas i det sista rummet, med tonade halvplan.
       *[other] De raka gränserna visas i det sista rummet, med varje klass område tonat.
    }
plane-motion-back =
    { $classes ->
        [2] Vägen tillbaka till insignalernas plan, med gränsen som linjen ger där.
       *[other] Vägen tillbaka till insignalernas plan, med de gränser som uppstår där.
    }
plane-motion-spaces = De små bilderna av alla rum växer, i den ordning som vägen tillbaka har, med samma numrerade ställen i varje.
plane-motion-again = Bredvid insignalerna går planet framåt en gång till, och numrerade ställen på gränsen hamnar på linjen.
plane-motion-run =
    { $classes ->
        [2] Inringade prickar löper längs gränsen, och deras tvillingar längs linjen i det sista rummet.
       *[other] Inringade prickar löper längs gränserna, och deras tvillingar längs gränserna i det sista rummet.
    }


## Training: the parameters are played, phase by phase

training-heading = Så lär sig nätverket
training-heading-keyframes = Från nyckelbild till nyckelbild
training-opens = Före träningen: { $share } av punkterna är rätt.
training-opens-tied = I varje punkt är alla poäng lika: oavgjort räknas som klass { $label }.
training-rate-steps =
    { $count ->
        [one] Takten, först { $rate }, multipliceras med { $factor } efter varje steg.
       *[other] Takten, först { $rate }, multipliceras med { $factor } var gång { $digits } steg har gått.
    }
training-rate-cosine = Takten sjunker längs en cosinuskurva, från { $rate } till { $last }.
training-opens-keyframe = ”{ $name }”: { $share } av punkterna är rätt.
training-from-keyframe = Från ”{ $before }” till ”{ $after }”: förlusten går från { $old } till { $new }.
training-at-moment = { $moment }: { $share } av punkterna är rätt.
training-between-moments = Från { $before } till { $after }: förlusten går från { $old } till { $new }.
training-by-step = fram till steg { $step }
training-by-keyframe = fram till ”{ $name }”
training-still =
    { $when ->
        [whole] Hela tiden ändras förlusten knappt: från { $old } till { $new } { $until }.
        [first] I början ändras förlusten knappt: från { $old } till { $new } { $until }.
        [last] Härifrån ändras förlusten knappt: från { $old } till { $new } { $until }.
       *[between] På en platå ändras förlusten knappt: från { $old } till { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] Förlusten sjunker: från { $old } till { $new } { $until }.
       *[no] Långsamt nedåt: förlust från { $old } till { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] Förlusten sjunker snabbt: från { $old } till { $new } { $until }; träffsäkerheten väntar.
       *[no] Förlusten sjunker snabbt: från { $old } till { $new } { $until }.
    }
training-gaining = Träffsäkerheten stiger: från { $old } till { $new } rätt { $until }.
training-climbs-again = Träffsäkerheten stiger igen: från { $old } till { $new } rätt { $until }.
training-loss-falls-too = Förlusten sjunker från { $old } till { $new }.
training-rising = Förlusten stiger: från { $old } till { $new } { $until }.
training-restless = Förlusten hoppar mellan { $old } och { $new } { $until }.
training-down-with-a-rise = Förlusten går från { $old } till { $new } { $until }; på vägen stiger den från { $low } till { $high }.
training-up-with-a-fall = Träffsäkerheten går från { $old } till { $new } rätt { $until }; på vägen sjunker den från { $high } till { $low }.
training-beyond = Förlusten ligger utanför axeln: { $new } { $until }.
training-ends-keyframe = ”{ $name }” har { $share } av punkterna rätt.
training-ringed = Inringat: { $digits } fortfarande fel.
fit-training-opens =
    { $better ->
        [yes] Före träningen förklaras { $share } av variansen: R² är 1 − förlusten delad med medelvärdets förlust.
       *[no] Före träningen är R², 1 − förlusten delad med medelvärdets förlust, { $share }: sämre än enbart medelvärdet.
    }
fit-training-opens-keyframe = ”{ $name }”: R², 1 − förlusten delad med medelvärdets förlust, är { $share }.
fit-training-at-moment = { $moment }: R², 1 − förlusten delad med medelvärdets förlust, är { $share }.
fit-training-gaining = R² stiger: från { $old } till { $new } { $until }.
fit-training-ends-keyframe = ”{ $name }” slutar med R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Bästa plan: { $line }. Inringat: det största felet, { $error }.
       *[line] Streckat, bästa linje: { $line }. Inringat: det största felet, { $error }.
    }
fit-training-motion-play = Träningen går vidare; anpassningen, dess fel, förlusten, R² och gradienterna följer med.
fit-training-motion-close =
    { $shape ->
        [plane] Punkten med det största felet ringas in.
       *[line] Den bästa räta linjen visas, streckad, och punkten med det största felet ringas in.
    }
number-largest-error = största fel
number-explained-at-end = R² vid slutet
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² per nyckelbild
        [epoch] R² per epok
        [checkpoint] R² per sparpunkt
        [round] R² per runda
        [update] R² per uppdatering
       *[step] R² per steg
    }
    .short = R²
label-the-target = målvärdet
    .short = målvärde
label-fit = nätverket
label-data = datapunkterna
    .short = data
label-error = fel
training-motion-open = Panelerna visas, alla i sitt utgångsläge.
training-motion-curves = Träningen går vidare; förlusten, andelen punkter som är rätt och gradienterna följer med.
training-motion-end = Kurvorna är framme vid sitt slut.
training-motion-play = Träningen går vidare; planen, gränsen, förlusten och gradienterna följer med.
training-motion-close = Punkterna som fortfarande är fel ringas in.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Ett reglage rör sig: { $parameter }
sweep-heading-scale = En faktor på alla vikter i lager { $layer }
sweep-heading-sample = Ett nätverk, exempel för exempel
sweep-opens-parameter =
    { $count ->
        [one] { $digits } parameter har ett reglage. Det är { $parameter } som rör sig.
       *[other] Alla { $digits } parametrar är reglage. Bara { $parameter } ska röra sig.
    }
sweep-opens-scale =
    { $count ->
        [one] { $digits } parameter har ett reglage. En faktor ändrar alla vikter i ett lager.
       *[other] Alla { $digits } parametrar är reglage. En faktor ändrar alla vikter i ett lager.
    }
sweep-opens-sample =
    { $count ->
        [one] { $digits } parameter har ett reglage. Det står still: exemplet ändras.
       *[other] Alla { $digits } parametrar är reglage. Inget rör sig: exemplet ändras.
    }
sweep-pass = Ett exempel går genom nätverket; planen visar alla punkter.
sweep-pass-of-samples = Varje exempel går genom samma nätverk till egna sannolikheter.
sweep-pass-of-samples-to-outputs = Varje exempel går genom samma nätverk till egna utsignaler.
sweep-loss = Exemplets förlust: dess lutning är gradienten (rosa).
sweep-loss-of-samples = Varje exempel har sin egen förlust och sina egna gradienter (rosa).
sweep-sets-out =
    { $kind ->
        [sample] Nu ett exempel efter ett annat: se vad som följer.
        [scale] Nu rör sig faktorn: se vad som följer.
       *[parameter] Nu rör sig { $parameter }: se vad som följer.
    }
sweep-goes-on = Och vidare: se vad som följer.
sweep-lowest-loss = Exemplets förlust är lägst vid { $where }: gradient { $gradient }.
sweep-lowest-loss-only = Exemplets förlust är lägst vid { $where }; medelförlusten är { $now }, som bäst { $least }.
sweep-lowest-mean-loss-of-fit = Medelförlusten över alla punkter är lägst vid { $where }: R² är { $share }.
sweep-ends-fit = Vid { $where }: förlust { $loss }; R² är { $share }.
sweep-ends-samples-of-fit = Varje exempel drar åt sitt håll; över alla är R² { $share }.
sweep-lowest-mean-loss = Medelförlusten över alla punkter är lägst vid { $where }: { $share } rätt.
sweep-neuron-changes =
    { $change ->
        [wakes] Neuron { $neuron } i lager { $layer } vaknar vid { $where }: dess lutning är { $slope }.
       *[off] Neuron { $neuron } i lager { $layer } slocknar vid { $where }: dess lutning är { $slope }.
    }
sweep-factor-of = faktor { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } är svårast här: förlust { $loss }, största gradient { $gradient }.
       *[easiest] { $sample } är lättast här: förlust { $loss }, största gradient { $gradient }.
    }
sweep-ends = Vid { $where }: förlust { $loss }; { $share } av alla punkter rätt.
sweep-ends-samples = Varje exempel drar åt sitt håll; nätverket har rätt för { $share }.
sweep-motion-sliders = Alla parametrar visas som reglage, och med dem nätverket som de hör till.
sweep-motion-pass = Planen visas, och exemplets väg genom nätverket.
sweep-motion-loss = Förlusten ritas över hela intervallet, med sin tangent; gradienterna visas.
sweep-motion-loss-of-one = Bara reglaget som rör sig blir kvar; förlusten ritas över hela dess intervall, med sin tangent.
sweep-motion-on = Reglaget för { $parameter } rör sig vidare; värden, plan, gräns och förlust följer med.
sweep-motion-on-fit = Reglaget för { $parameter } rör sig vidare; värden, anpassning och förlust följer med.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Samma start, andra böjningar
        [learning_rate] Samma start, andra inlärningstakter
        [optimizer] Samma start, andra optimerare
        [init] Samma nätverk, andra startvikter
        [scale] Samma slumpvikter, andra skalor
        [seed] Samma nätverk, andra slumpvikter
        [layers] Samma uppgift, andra lager
       *[several] Sida vid sida
    }
contender-rate = takt { $rate }
contender-scale = skala { $scale }
contender-seed = slumpfrö { $seed }
contender-init =
    { $init ->
        [zeros] nollstart
        [symmetric] symmetrisk start
        [xavier] Xavier-start
        [he] He-start
       *[normal] slumpstart
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = ”{ $name }”
differing-part =
    { $part ->
        [activations] aktiveringen
        [layers] nätverkets form
        [optimizer] optimeraren
        [learning_rate] inlärningstakten
        [init] valet av startvikter
        [scale] startvikternas skala
       *[seed] startvikternas slumpfrö
    }
comparison-opening =
    { $count ->
        [one] en aktivering: samma start, samma punkter, samma steg.
       *[other] { $spelled } aktiveringar: samma start, samma punkter, samma steg.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] en träning på samma punkter; det som skiljer är { $parts }.
       *[other] { $spelled } träningar på samma punkter; det som skiljer är { $parts }.
    }
comparison-guide-to-scores = Varje panel visar insignaler, klasspoäng, förlust och gradienter.
comparison-guide-to-fit = Varje panel visar anpassning, svar mot målvärden, förlust och gradienter.
comparison-guide-to-layer = Varje panel visar insignaler, sista dolda lagret, förlust och gradienter.
comparison-shrinks = Vid steg 0, från sista lagret tillbaka till lager 1: { $last } till { $first } med { $name }, { $other_last } till { $other_first } med { $other }.
comparison-delta-shrinks = Vid steg 0, δ = ∂L/∂z från sista lagret tillbaka till lager 1: { $last } till { $first } med { $name }, { $other_last } till { $other_first } med { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] Det som går tillbaka genom en neuron multipliceras med dess lutning: sigmoidens är högst 1/4, i median { $slope }; med { $other } är medianen { $other_slope }.
       *[other] Det som går tillbaka genom en neuron multipliceras med dess lutning. Medianlutningen är { $slope } med { $name }, { $other_slope } med { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] Totalt multiplicerar vikterna δ med { $weights } för { $name } och med { $other_weights } för { $other }, ungefär lika mycket;
       *[apart] Totalt multiplicerar vikterna δ med { $weights } för { $name } och med { $other_weights } för { $other };
    } { $kind ->
        [sigmoid] lutningarna, för sigmoiden högst 1/4 var, med { $slopes } och { $other_slopes }.
       *[other] lutningarna med { $slopes } och { $other_slopes }.
    }
comparison-flat-yet-long = Vid steg 0 ligger { $share } av lutningarna under { $slope } med { $name }. Ändå är viktgradienten i lager 1 längre: större vikter multiplicerar det som kommer igenom.
comparison-no-first-gradient = Vid steg 0 har ingen vikt någon gradient med { $names }.
comparison-last-layer-first = Vid steg 0 har bara vikterna i sista lagret en gradient med { $names }.
comparison-sets-out =
    { $which ->
        [both] Båda tränas, steg för steg.
       *[all] Alla tränas, steg för steg.
    }
comparison-goes-on = Vidare, steg för steg.
comparison-tie-broken = Sista lagret har ändrats: nu, vid steg 1, har också lager 1 en gradient, { $gradient } med { $name }.
comparison-explodes = { $name } exploderar: förlusten går från { $before } till { $now } vid steg { $step }.
comparison-dies =
    { $count ->
        [one] Vid steg { $step } passerar en neurons sista punkt noll: { $dead } av { $units } neuroner döda med { $name }.
       *[other] Vid steg { $step } passerar den sista punkten noll: { $dead } av { $units } neuroner döda med { $name }.
    }
comparison-first = { $name } löser uppgiften först, vid steg { $step }.
comparison-second = { $name } följer vid steg { $step }.
comparison-last = { $name } löser den sist, vid steg { $step }.
comparison-midway = Vid steg { $step } är förlusten lägst med { $names }: { $loss }.
comparison-midway-same = Vid steg { $step } visar alla förluster fortfarande samma tal: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Båda fortsätter till slutet.
       *[all] Alla fortsätter till slutet.
    }
comparison-one-goes-on = Den sista fortsätter: når den fram?
comparison-others-go-on = De andra fortsätter: når de fram?
comparison-none-yet =
    { $which ->
        [both] Når någon av de två fram?
       *[all] Når någon av dem fram?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Från denna start löser ingen av de två { $task }.
               *[all] Från denna start löser ingen av dem { $task }.
            }
       *[own]
            { $which ->
                [both] Ingen av de två löser { $task }.
               *[all] Ingen av dem löser { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Från denna start löser båda { $task }.
               *[all] Från denna start löser alla { $task }.
            }
       *[own]
            { $which ->
                [both] Båda löser { $task }.
               *[all] Alla löser { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same] Bara { $names } löser { $task } från denna start.
       *[own] Bara { $names } löser { $task }.
    }
comparison-only = Det enda som skiljer är { $parts }.
comparison-not-only = Det som skiljer är { $parts }, och därmed även punkternas ordning.
comparison-why-diverged = Från steg { $step } höjde varje steg förlusten, tills den inte längre var ett tal.
comparison-diverged-at = Vid steg { $step }, det sista med ändliga tal, var förlusten { $loss }.
comparison-why-worse = Förlusten slutar högre än den började: { $before } blev { $now }.
comparison-why-rate = { $name } slutar med förlusten { $small }, { $other } med { $large }: där är stegen för stora.
comparison-why-dead =
    { $stays ->
        [yes] En död neuron med { $activation } har lutning 0: ingen gradient släpps igenom, så den förblir död.
       *[no] En död neuron med { $activation } har lutning 0: ingen gradient släpps igenom.
    }
comparison-why-saturated = { $name } slutar med { $flat } av { $units } neuroner i lager { $layer } mättade, { $other } med { $fewer }.
comparison-why-vanishing = Vid steg 0 var vikternas gradient { $last } i sista lagret och { $first } i lager 1.
comparison-first-step = Första steget flyttar vikterna i lager 1 med { $rate } × { $small } för { $name }, med { $rate } × { $large } för { $other }: ungefär { $times } gånger så långt.
comparison-answers-alike =
    { $share ->
        [yes] Med { $name } skiljer sig det som sista lagret läser högst { $spread } mellan punkter: så slutar { $p } för varje punkt på { $value }, andelen av klass 1.
       *[no] Med { $name } skiljer sig det som sista lagret läser högst { $spread } mellan punkter: så slutar { $p } för varje punkt på { $value }.
    }
comparison-why-equal = Lika neuroner får lika gradienter: de blir aldrig olika.
comparison-why-no-gradient = Varje vikts gradient är 0: ingenting säger en vikt vart den ska.
comparison-why-never-bent = Linjer av linjer är linjer: utan böjning tillför djup ingenting.
comparison-best-line = En linje kunde få { $share } rätt, men med högre förlust, och träningen följer förlusten.
comparison-slow = { $name } är långsam: vid steg 0 var vikternas gradient { $small } i lager 1, med { $fast } { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] Vid steg { $step } faller neuronens största z från { $before } till { $after }: lutning 0 i varje punkt, alltså gradient 0, och vikterna står stilla.
       *[no] Neuronens z i varje punkt: vid steg { $step } faller det största från { $before } till { $after }, där lutningen är 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Steg { $step } är för långt: { $rate } gånger gradienten tar neuronens största z från { $before } till { $after }. Lutning 0 i varje punkt: vikterna står stilla.
comparison-why-it-dies = δ är i genomsnitt { $delta }: ett mindre z skulle sänka förlusten. Men { $rate } gånger gradienten är för långt: i punkten med störst z sjunker det från { $before } till { $after }.
comparison-never-alive = Neuronens z i varje punkt: inget är någonsin över 0, och under 0 är lutningen 0.
comparison-starts-counted =
    { $framed ->
        [yes] Så många löser { $task }: { $counts }. Inramad är den start som visades: ett exempel.
       *[no] Så många löser { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Samma sak från { $starts } starter: vilka av dem löser { $task }?
comparison-motion-lay =
    { $count ->
        [one] en panel visas, en per träning: { $names }.
       *[other] { $spelled } paneler visas, en per träning: { $names }.
    }
comparison-motion-staircases = I varje panel visas gradienterna för dess lager vid steg noll som staplar med sina tal, och mellan dem faktorn från varje lager till det under.
comparison-motion-staircases-again = Viktgradienterna från steg noll visas, och med dem hur förlusten gick.
comparison-motion-answers = Antalen neuroner ger plats åt vad nätverket i varje panel svarar för alla punkter.
comparison-motion-slopes = I varje panel visas kurvan för dess aktivering, och under den ett märke för z hos dess neuroner i många punkter. Den brantaste tangenten är streckad; tangenten med medianlutningen är heldragen.
comparison-motion-run = Alla träningar går vidare tillsammans från steg { $start } till steg { $end }.
comparison-motion-verdicts = Omdömet för varje panel visas.
comparison-motion-all = Alla paneler är ljusa igen.
comparison-motion-one = Panelen för { $name } förblir ljus medan de andra träder tillbaka.
comparison-motion-watch-unit = I panelen ritas z för en neuron i varje punkt, steg för steg, på båda sidor om noll; det största ritas tjockt. Det steg från vilket inget ligger över noll är markerat.
comparison-motion-split-step = Bilden gör plats, och bredvid visas vad steget gör med z i punkten där det är störst: biasens, vikternas och insignalernas del.
comparison-motion-starts = Panelerna försvinner. Insignalernas plan för träningar från { $starts } starter kommer in ett efter ett, med en bock där uppgiften är löst, och bockarna räknas.
comparison-motion-start-seen = Panelernas start är inramad för varje träning.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Ett steg gradientnedstigning, med weight decay
        [momentum] Ett steg gradientnedstigning, med momentum
        [rmsprop] Ett steg RMSProp
        [adam] Ett steg Adam
       *[sgd] Ett steg gradientnedstigning
    }
update-opening = Medelförlusten över alla punkter är { $loss }. Åt vilket håll ska varje vikt?
update-mean =
    { $points ->
        [one] Förlustens gradient, på varje kant: hur snabbt den stiger med varje vikt.
       *[other] Gradienten av medelförlusten över alla { $digits } punkter, på varje kant: hur snabbt den stiger med varje vikt.
    }
update-mean-biases = Vid varje neuron: med dess bias.
update-one-point =
    { $count ->
        [one] Det är vad en punkt säger om { $weight }. Den är den enda.
       *[other] Det var en punkt. Var och en av de { $digits } punkterna har sin egen gradient för { $weight }.
    }
update-every-point =
    { $count ->
        [one] Varifrån den kommer: den enda punkten har sin gradient för { $weight }.
       *[other] Varifrån den kommer: var och en av de { $digits } punkterna har sin egen gradient för { $weight }.
    }
update-pulls-both = { $ups } av dem vill ha { $weight } större, { $downs } vill ha den mindre: uppdateringen tar medelvärdet.
update-pulls-one =
    { $way ->
        [up] Ingen av dem vill ha { $weight } mindre: uppdateringen tar medelvärdet.
       *[down] Ingen av dem vill ha { $weight } större: uppdateringen tar medelvärdet.
    }
update-pulls-alone =
    { $way ->
        [up] Den vill ha { $weight } större: med en enda punkt tar uppdateringen dess gradient.
       *[down] Den vill ha { $weight } mindre: med en enda punkt tar uppdateringen dess gradient.
    }
update-pulls-none = Ingen av dem säger något om { $weight }: alla gradienterna är noll, och därmed även medelvärdet.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } minibatchar med { $size } punkter har medelvärden från { $low } till { $high }: träningen tar en per steg, detta steg alla punkter.
               *[same] { $spelled } minibatchar med { $size } punkter har här alla medelvärdet { $low }: träningen tar en per steg, detta steg alla punkter.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } minibatchar med { $size } punkter har medelvärden från { $low } till { $high }: billigare, men mindre exakt.
               *[same] { $spelled } minibatchar med { $size } punkter har här alla medelvärdet { $low }: billigare.
            }
    }
update-batches-rest = Den sista batchen i en epok har { $rest }.
update-take-mean =
    { $count ->
        [one] Dess gradient är stegets, för varje vikt och bias.
       *[other] Nu medelvärdet över alla punkter, för varje vikt och bias.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Dess gradient är stegets, för varje vikt.
       *[other] Nu medelvärdet över alla punkter, för varje vikt.
    }
update-one-moves =
    { $against ->
        [decay] Varje vikt ändras med minus sin gradient inklusive decay, gånger inlärningstakten.
        [momentum] Varje vikt ändras med minus sin hastighet, gånger inlärningstakten.
        [rmsprop] Varje vikt ändras med minus denna kvot, gånger inlärningstakten.
        [adam] Varje vikt ändras med minus denna kvot, gånger inlärningstakten.
       *[gradient] Varje vikt ändras med minus sin gradient, gånger inlärningstakten.
    }
update-stage-decay = Weight decay adderar { $decay } gånger parametern själv till varje gradient.
update-stage-momentum =
    { $decayed ->
        [yes] Hastigheten är { $share } av den tidigare hastigheten, plus gradienten inklusive decay.
       *[no] Hastigheten är { $share } av den tidigare hastigheten, plus gradienten.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum följer en hastighet. Den börjar på noll: nu är den gradienten inklusive decay.
       *[no] Momentum följer en hastighet. Den börjar på noll: nu är den gradienten.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp delar varje gradient, inklusive decay, med roten ur ett glidande medelvärde av dess kvadrater.
       *[no] RMSProp delar varje gradient med roten ur ett glidande medelvärde av dess kvadrater.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam delar ett glidande medelvärde av gradienterna, inklusive decay, med roten ur det av deras kvadrater.
       *[no] Adam delar ett glidande medelvärde av gradienterna med roten ur det av deras kvadrater.
    }
update-decay = decay
update-mean-gradient = medel
update-root = rot ur medelkvadrat
update-rate = takt
update-gradient = gradient
update-all-move =
    { $count ->
        [one] Det är allt: det finns { $digits } parameter.
       *[other] Och alla { $digits } parametrar tar detta steg på en gång.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } av talen här ser ut som förut.
       *[other] { $digits } av talen här ser ut som förut.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Medelförlusten över alla punkter sjunker från { $before } till { $after }.
               *[alike] Medelförlusten över alla punkter sjunker lite: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Medelförlusten över alla punkter stiger från { $before } till { $after }: detta steg går inte nedför.
               *[alike] Medelförlusten över alla punkter stiger lite: { $change }. Detta steg går inte nedför.
            }
        [rises]
            { $digits ->
                [differ] Medelförlusten över alla punkter stiger från { $before } till { $after }: steget var för stort.
               *[alike] Medelförlusten över alla punkter stiger lite: { $change }. Steget var för stort.
            }
       *[stays] Medelförlusten över alla punkter stannar på { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Förlusten sjunker från { $before } till { $after }.
               *[alike] Förlusten sjunker lite: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Förlusten stiger från { $before } till { $after }: steget var för stort.
               *[alike] Förlusten stiger lite: { $change }. Steget var för stort.
            }
        [uphill]
            { $digits ->
                [differ] Förlusten stiger från { $before } till { $after }: detta steg går inte nedför.
               *[alike] Förlusten stiger lite: { $change }. Detta steg går inte nedför.
            }
       *[stays] Förlusten stannar på { $before }.
    }
update-loss-endless = Medelförlusten över alla punkter är inte längre ett ändligt tal: steget var alldeles för stort.
update-motion-stand = Nätverket står med sina vikter, och medelförlusten lyser upp.
update-motion-mean = Kanter och biaser får medelförlustens gradient.
update-motion-mean-no-bias = Kanterna får medelförlustens gradient.
update-motion-spread =
    { $points ->
        [1] Gradienten för { $weight } tar sin plats på en tallinje.
       *[other] Gradienterna för { $weight }, en per punkt, sprids ut på en tallinje.
    }
update-motion-average = De samlas i sitt medelvärde, som står kvar på linjen.
update-motion-batches = Punkterna i tre minibatchar lyser upp en efter en, och deras medelvärden står kvar på linjen.
update-motion-stage = Gradienterna på kanter och biaser blir det som görs av dem.
update-motion-stage-no-bias = Gradienterna på kanterna blir det som görs av dem.
update-motion-one = Gradienten för { $weight } glider in under den, vikten räknar fram till sitt nya värde, och dess kant följer med.
update-motion-all = Alla andra vikter och biaser räknar fram till sina nya värden, och deras kanter följer med.
update-motion-all-no-bias = Alla andra vikter räknar fram till sina nya värden, och deras kanter följer med.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Förlusten räknar nedåt.
               *[other] Medelförlusten över alla punkter räknar nedåt.
            }
       *[other]
            { $points ->
                [1] Förlusten räknar till sitt nya värde.
               *[other] Medelförlusten över alla punkter räknar till sitt nya värde.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = En neuron isärplockad: { $neuron }
graph-opening = En neuron som graf: varje nod gör en liten sak.
graph-enter =
    { $inputs ->
        [1] In kommer insignalen, dess vikt och biasen.
       *[other] In kommer insignalerna, en vikt för var och en, och biasen.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] In kommer insignalen och dess vikt.
       *[other] In kommer insignalerna, och en vikt för var och en.
    }
graph-multiply =
    { $inputs ->
        [1] Gångernoden multiplicerar sina två tal.
       *[other] Varje gångernod multiplicerar sina två tal.
    }
graph-add =
    { $inputs ->
        [1] Plusnoden adderar biasen: det är z.
       *[other] Plusnoden adderar produkterna och biasen: det är z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Plusnoden har en enda produkt och ingen bias: det är z.
       *[other] Plusnoden adderar produkterna: det är z.
    }
graph-activate = Aktiveringen böjer z: a är { $activation } av z.
graph-arrive = Nu tillbaka. Förlusten mäter nätverkets fel; resten av nätverket säger hur den reagerar på a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Aktiveringens lokala derivata är dess lutning, { $slope }; inget kommer hit, och inget går vidare.
        [stops] Aktiveringens lokala derivata är dess lutning, här noll: inget går vidare.
        [keeps] Aktiveringens lokala derivata är dess lutning, här 1: gradienten går vidare som den är.
        [turns] Aktiveringens lokala derivata är dess lutning, { $slope }: gradienten byter tecken.
        [shrinks] Aktiveringens lokala derivata är dess lutning, { $slope }: det som går vidare blir mindre.
       *[grows] Aktiveringens lokala derivata är dess lutning, { $slope }: det som går vidare blir större.
    }
graph-sum = Ett plus skickar vidare det som kommer: dess lokala derivator är alla 1. Biasen har fått sin gradient.
graph-sum-no-bias = Ett plus skickar vidare det som kommer: dess lokala derivator är alla 1.
graph-to-weights = En gångernod: varje faktors lokala derivata är den andra faktorn. För vikten är det insignalen; δ gånger den är viktens gradient.
graph-to-inputs =
    { $others ->
        [yes] Och för insignalen är det vikten: δ gånger den går tillbaka och adderas till det som lagrets andra neuroner skickar.
       *[no] Och för insignalen är det vikten: δ gånger den går tillbaka och säger hur förlusten reagerar på insignalen.
    }
graph-replay = Ingen nod behöver mer än det som kommer och sin egen lokala derivata.
graph-motion-lay =
    { $inputs ->
        [1] Grafen visas bit för bit: insignalen, dess vikt och biasen, en gångernod, en plusnod och aktiveringen.
       *[other] Grafen visas bit för bit: insignalerna, deras vikter och biasen, gångernoder, en plusnod och aktiveringen.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Grafen visas bit för bit: insignalen och dess vikt, en gångernod, en plusnod och aktiveringen.
       *[other] Grafen visas bit för bit: insignalerna och deras vikter, gångernoder, en plusnod och aktiveringen.
    }
graph-motion-enter = Talen kommer ut ur sina rutor, på ledningarna.
graph-motion-multiply =
    { $inputs ->
        [1] Pulser löper in i gångernoden, och produkten kommer ut.
       *[other] Pulser löper in i gångernoderna, och produkterna kommer ut.
    }
graph-motion-add = Pulser löper in i plusnoden, och z kommer ut.
graph-motion-activate = En puls löper in i aktiveringen; punkten rör sig längs dess kurva, och a kommer ut.
graph-motion-arrive = En puls kommer in från förlusten, och vid ledningen för a visas gradienten.
graph-motion-slope = På ledningen för z visas lutningen; en puls löper tillbaka förbi den, och vid ledningen visas produkten.
graph-motion-sum = En etta visas på varje ledning till plusnoden; pulser löper tillbaka in i alla, och gradienten visas vid var och en.
graph-motion-to-weights =
    { $inputs ->
        [1] På viktens ledning visas insignalen; en puls löper tillbaka förbi den, och vid ledningen visas gradienten.
       *[other] På varje vikts ledning visas dess insignal; pulser löper tillbaka förbi dem, och vid ledningarna visas gradienterna.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] På insignalens ledning visas vikten; en puls löper tillbaka förbi den, och vid ledningen visas produkten.
       *[other] På varje insignals ledning visas dess vikt; pulser löper tillbaka förbi dem, och vid ledningarna visas produkterna.
    }
graph-motion-replay = Pulser löper tillbaka en gång till genom hela grafen, från förlusten till varje ruta.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Förlusten som landskap
landscape-opening =
    { $way ->
        [right] Förlusten mot enbart { $name }. Tangentens lutning är dess gradient, { $slope }: uppför är åt vänster, så ett steg går åt höger.
       *[left] Förlusten mot enbart { $name }. Tangentens lutning är dess gradient, { $slope }: uppför är åt höger, så ett steg går åt vänster.
    }
landscape-opening-flat = Förlusten mot enbart { $name }. Där nätverket står är gradienten noll: tangenten är vågrät.
landscape-step =
    { $factor ->
        [1] Ett steg med takten { $rate }: lutningen lovar { $promised }, förlusten ändras med { $change }.
        [10] Tio gånger så långt: lutningen lovar { $promised }, förlusten ändras med { $change }.
       *[100] Hundra gånger så långt: lutningen lovar { $promised }, förlusten ändras med { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Ett steg med takten { $rate }: lutningen lovar en förlust under noll, men förlusten ändras med { $change }.
        [10] Tio gånger så långt: lutningen lovar en förlust under noll, men förlusten ändras med { $change }.
       *[100] Hundra gånger så långt: lutningen lovar en förlust under noll, men förlusten ändras med { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Ett steg med takten { $rate }: förbi den lägsta punkten och upp på andra sidan. Utlovat { $promised }, utfall { $change }.
        [10] Tio gånger så långt: förbi den lägsta punkten och upp på andra sidan. Utlovat { $promised }, utfall { $change }.
       *[100] Hundra gånger så långt: förbi den lägsta punkten och upp på andra sidan. Utlovat { $promised }, utfall { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Ett steg med takten { $rate }: förlusten är inte längre ett ändligt tal.
        [10] Tio gånger så långt: förlusten är inte längre ett ändligt tal.
       *[100] Hundra gånger så långt: förlusten är inte längre ett ändligt tal.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Varje steg ger ungefär vad lutningen lovar: så långt är förlusten nästan rak.
        [small-kept] Ett litet steg ger ungefär vad lutningen lovar, ett stort inte: förlusten böjer av.
        [none-promised] Lutningen är noll här: den lovar ingenting.
       *[none-kept] Även det lilla steget är för stort för att lutningen ska hålla sitt löfte.
    }
landscape-all-parameters = Alla parametrar på en gång, med takten { $rate }.
landscape-over = Alla parametrar på en gång, med takten { $rate }: steget är { $length } långt, men förlusten är lägre bara fram till { $lower }.
landscape-again =
    { $then ->
        [all-rise] Efter första steget är lutningen ungefär { $times } gånger så brant: nästa steg är lika många gånger så långt. Vart och ett av de tre stegen höjer förlusten.
        [third-falls] Efter första steget är lutningen ungefär { $times } gånger så brant: nästa steg är lika många gånger så långt, och höjer förlusten igen. Det tredje sänker den.
        [rises] Efter första steget är lutningen ungefär { $times } gånger så brant: nästa steg är lika många gånger så långt, och höjer förlusten igen.
       *[falls] Efter första steget är lutningen ungefär { $times } gånger så brant: nästa steg är lika många gånger så långt, och förlusten blir då { $loss }.
    }
landscape-map = Nu mot { $first } och { $second }, sett uppifrån: den prickade linjen är kurvan. Längs varje nivålinje är förlusten lika stor.
landscape-arrow = Längs sin linje är förlusten oförändrad. Gradienten pekar rakt tvärs över den, uppför: därför går ett steg åt andra hållet.
landscape-flat = Gradienten är noll i detta plan: ingen riktning leder nedåt.
landscape-path =
    { $others ->
        [one] Träningens väg i detta plan. En parameter till ändrades, så linjerna flyttades under den.
        [0] Träningens väg: från dess början till dess slut.
       *[other] Träningens väg i detta plan. Även { $digits } andra parametrar ändrades, så linjerna flyttades under den.
    }
landscape-motion-curve = Förlustens kurva ritas, och dess tangent i början.
landscape-motion-step = En kula rullar längs kurvan medan ett märke löper nedför tangenten; en linje visar hur långt de är från varandra.
landscape-motion-closer = Bilden närmar sig det första steget igen.
landscape-motion-over =
    { $marked ->
        [yes] En kula rullar över förlusten längs det första steget; en tabell visar hur långt steget är, vilken förlust lutningen lovade och vilken det blev. En remsa visar hur långt förlusten är lägre.
       *[no] En kula rullar över förlusten längs det första steget; en tabell visar hur långt steget är, vilken förlust lutningen lovade och vilken det blev.
    }
landscape-motion-again = Kulan rullar vidare, varje gång mot gradienten där den ligger; tabellen visar hur långa stegen är och vilka förlusterna blev.
landscape-motion-map = Kurvan ses uppifrån, som en prickad linje på en karta över förlusten mot två parametrar, som visas linje för linje.
landscape-motion-arrow = Två pilar växer vinkelrätt mot linjen med lika förlust: gradienten, och stegets riktning åt motsatt håll.
landscape-motion-flat = Nätverkets plats ringas in.
landscape-motion-path = Träningens väg ritas över kartan, från dess början till dess slut.


## Depth: the gradient goes back through the layers

depth-heading = Gradienten över djupet
depth-opening = Hur mycket av gradienten når lager 1? Den börjar vid utgången, där δ har storleken { $size }.
depth-first-step = Ett lager bakåt: gånger vikterna, gånger lutningarna, och storleken är { $factor } av vad den var.
depth-no-gradient = Ett lager bakåt: av ingenting kommer ingenting.
depth-path-sigmoid = På den starkaste vägen multiplicerar varje lager med en vikt och en lutning; sigmoidens lutning är högst 1/4.
depth-path = På den starkaste vägen multiplicerar varje lager med en vikt och en lutning; den största lutningen är { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Varje lager lämnar bara { $least } till { $most } kvar: från { $last } vid utgången till { $first } i lager 1.
       *[grows] Den växer i varje lager, { $least } till { $most } gånger: från { $last } vid utgången till { $first } i lager 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Den krymper: från { $last } vid utgången till { $first } i lager 1.
        [grows] Den växer: från { $last } vid utgången till { $first } i lager 1.
       *[mixed] Den är oförändrad: { $last } vid utgången, { $first } i lager 1.
    }
depth-mixed = Den krymper i { $digits } av { $steps } steg bakåt: { $last } vid utgången, { $first } i lager 1.
depth-silent = Utsignalen är rätt till sista siffran: ingen gradient lämnar den.
depth-stops =
    { $layer ->
        [1] Ingenting når lager 1: där är gradienten noll.
       *[other] I lager { $digits } är den noll: ingenting når lagren före det.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Längs vägen blir vikternas produkt { $weights }, lutningarnas { $slopes }: det är lutningarna som krymper den.
        [weights-shrink] Längs vägen blir lutningarnas produkt { $slopes }, vikternas { $weights }: det är vikterna som krymper den.
        [weights-grow] Längs vägen blir lutningarnas produkt { $slopes }, vikternas { $weights }: vikterna får den att växa.
        [slopes-grow] Längs vägen blir vikternas produkt { $weights }, lutningarnas { $slopes }: lutningarna får den att växa.
        [both-grow] Längs vägen blir vikternas produkt { $weights }, lutningarnas { $slopes }: båda får den att växa.
        [slopes-most] Längs vägen blir vikternas produkt { $weights }, lutningarnas { $slopes }: båda krymper den, lutningarna mest.
        [weights-most] Längs vägen blir lutningarnas produkt { $slopes }, vikternas { $weights }: båda krymper den, vikterna mest.
       *[both-shrink] Längs vägen blir vikternas produkt { $weights }, lutningarnas { $slopes }: båda krymper den.
    }
depth-cause-cancelled = Längs den här vägen är vikternas produkt { $weights }, lutningarnas { $slopes }. Med de andra vägarna blir { $product } δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Ett steg med takten { $rate } ändrar ingen vikt, varken i sista lagret eller i lager 1.
        [still] Ett steg med takten { $rate } ändrar sista lagrets vikter med { $last }, de i lager 1 inte alls.
        [slow] Ett steg med takten { $rate }: sista lagrets vikter ändras med { $last }, lager 1:s med { $first }. Det lär sig långsamt.
        [less] Ett steg med takten { $rate }: sista lagrets vikter ändras med { $last }, lager 1:s med { $first }, vilket är mindre.
        [more] Ett steg med takten { $rate }: sista lagrets vikter ändras med { $last }, lager 1:s med { $first }, vilket är mer.
       *[alike] Ett steg med takten { $rate }: sista lagrets vikter ändras med { $last }, lager 1:s ungefär lika mycket: { $first }.
    }
depth-motion-start = En axel med tiopotenser visas, och stapeln för utgångens delta växer.
depth-motion-step = Gradienten går tillbaka till lager { $layer }: en puls löper längs vägen, och lagrets stapel växer.
depth-motion-line = En linje löper över staplarnas ändar, från utgången till lager 1.
depth-motion-weigh = Vägens vikter samlas i sin produkt, och dess lutningar i sin.
depth-motion-change = Staplarna blir vikternas ändringar i ett steg, på en axel som börjar vid noll.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Varför backpropagation
cost-opening =
    { $count ->
        [one] Hur ändras förlusten med { $digits } parameter? Ändra den lite, kör nätverket igen och se efter.
       *[other] Hur ändras förlusten med var och en av { $digits } parametrar? Ändra en lite, kör nätverket igen och se efter.
    }
cost-first = En vikt, ändrad upp och sedan ned: två framåtpass, { $products } multiplikationer, och en lutning är känd.
cost-all = Så för alla { $parameters } vikter och biaser: { $passes } framåtpass, { $products } multiplikationer.
cost-all-no-bias = Så för alla { $parameters } vikter: { $passes } framåtpass, { $products } multiplikationer.
cost-forward = Backpropagation går framåt en gång, { $products } multiplikationer, och sparar alla aktiveringar.
cost-back = Sedan tillbaka en gång, { $products } till, och alla gradienter är klara: varje lager använder det som nästa fann.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Samma gradient: { $nudging } multiplikationer med differenser, { $times } gånger så många som de { $backpropagation } med backpropagation.
               *[about] Samma gradient: { $nudging } multiplikationer med differenser, ungefär { $times } gånger så många som de { $backpropagation } med backpropagation.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } multiplikationer med differenser, { $times } gånger så många som de { $backpropagation } med backpropagation.
               *[about] { $nudging } multiplikationer med differenser, ungefär { $times } gånger så många som de { $backpropagation } med backpropagation.
            }
    }
cost-chart = Samma antal mot antalet parametrar; båda axlarna går i tiopotenser.
cost-growth =
    { $growth ->
        [square] Tio gånger så många parametrar: ungefär hundra gånger så mycket arbete med differenser, ungefär tio gånger med backpropagation.
        [faster] Med fler parametrar växer arbetet med differenser snabbare än med backpropagation.
       *[slower] Med fler parametrar växer båda.
    }
cost-largest = { $shape }, { $parameters } parametrar: { $nudging } multiplikationer med differenser, { $backpropagation } med backpropagation.
cost-motion-network = Nätverket visas, och under det en panel där multiplikationer räknas.
cost-motion-first = En vikt lyser upp; den ökas lite, och en puls löper genom lagren; den minskas lite, och ännu en löper.
cost-motion-all = En parameter efter en annan lyser upp, allt snabbare, medan pulser löper genom lagren och räknaren stiger.
cost-motion-forward = Nätverket är som det var. En puls löper framåt, och aktiveringarna visas.
cost-motion-back = En puls löper tillbaka från utgången, och lager för lager visas alla gradienter.
cost-motion-bars = Båda antalen blir staplar i samma skala.
cost-motion-chart = Axlar visas, och på dem båda antalen för detta nätverk.
cost-motion-grow = Två linjer går vidare till större nätverk, den ena brantare än den andra.
cost-motion-gap = En pil växer mellan båda antalen för det största nätverket.


## Labels in the picture

label-value-forward = värde
label-local-derivative = lokal derivata
    .short = derivata
label-gradient-back = förlustens gradient
    .short = gradient
label-rest-of-network = resten av nätverket
    .short = resten
label-class = klass { $label }
    .short = { $label }
label-class-head = klass
    .short = kl.
label-input = insignal
label-named-input = { $name } { $input }
label-picture-weights = vikter till neuron { $neuron }
    .short = w, neuron { $neuron }
label-picture-weight-gradients = ∂L/∂w för neuron { $neuron }
    .short = ∂L/∂w, neuron { $neuron }
label-picture-input-gradients = ∂L/∂x för varje pixel
    .short = ∂L/∂x
label-picture-scale = svart { $low }, vitt { $high }
label-more-neurons = { $digits } till
label-hidden = dolt { $layer }
label-output = utsignal
label-class-scores = klasspoäng
    .short = poäng
label-score-of-class-1 = poäng för klass { $label }
    .short = poäng
label-class-probabilities = klassannolikheter
    .short = sannolikh.
label-probability-of-class-1 = sannolikhet för klass { $label }
    .short = sannolikh.
label-layer = lager { $layer }
label-step = steg
    .short = st.
label-unit =
    { $unit ->
        [keyframe] nyckelbild
        [epoch] epok
        [checkpoint] sparpunkt
        [round] runda
        [update] uppdatering
       *[step] steg
    }
label-loss = förlust
label-accuracy = träffsäkerhet
label-shares = %: { label-accuracy }
label-after = efter
    .short = nu
label-gradients = viktgradienter
    .short = gradienter
label-rate = takt
label-promised = utlovat
    .short = utlov.
label-factor = faktor
label-sample = exempel
label-target = målvärde
label-targets = målvärden
label-gradient-check = gradientkontroll
    .short = kontroll
label-check-below = under
label-check-worst = värst
label-base = givet värde
    .short = givet

label-and-more = { $size }; mer: ‖
label-negative = negativ
    .short = < 0
label-width-of-weight = bredd: |vikt|
    .short = |vikt|
label-width-of-letter = bredd: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = bredd: |gradient|, log
    .short = |gradient|, log
label-weights-and-biases = linje: vikt, ring: bias
    .short = linje: w, ring: b
label-weights-alone = linje: vikt
    .short = linje: w
label-lit = lyser: den sanna klassen
    .short = lyser: sann
label-wrong = fel
label-stay-wrong = förblir fel
label-tint-side = ton: sidans klass
    .short = ton: klass
label-bent-plane = det böjda planet
label-undo = tillbaka
label-tint-place = ton: klassen på varje plats
    .short = ton: klass
label-tint-probability = ton: sannolikhet
    .short = ton: p
label-tint-lead = ton: klass som leder
    .short = ton: leder
label-plane-before = streckat: utsnittet före W
    .short = streckat: före W

label-horizontal = vågrät
label-diagonal = diagonal
label-best-of-all = bäst av alla
    .short = bäst
label-best-found = bäst funna
label-any-direction = alla riktningar
    .short = alla
label-right-by-direction = rätt som bäst, efter linjens riktning

label-loss-by-unit =
    { $unit ->
        [keyframe] förlust per nyckelbild
        [epoch] förlust per epok
        [checkpoint] förlust per sparpunkt
        [round] förlust per runda
        [update] förlust per uppdatering
       *[step] förlust per steg
    }
    .short = förlust
label-right-by-unit =
    { $unit ->
        [keyframe] träffsäkerhet per nyckelbild
        [epoch] träffsäkerhet per epok
        [checkpoint] träffsäkerhet per sparpunkt
        [round] träffsäkerhet per runda
        [update] träffsäkerhet per uppdatering
       *[step] träffsäkerhet per steg
    }
    .short = träffsäkerhet
label-units-pass =
    { $unit ->
        [keyframe] nyckelbilder går
        [epoch] epoker går
        [checkpoint] sparpunkter går
        [round] rundor går
        [update] uppdateringar går
       *[step] steg går
    }
label-straight =
    { $unit ->
        [keyframe] rakt mellan nyckelbilder
       *[step] rakt mellan sparpunkter
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmiskt; { label-straight }
       *[linear] { label-units-pass } jämnt; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logaritmiskt
           *[linear] { label-units-pass } jämnt
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmiskt; varje bild är ett steg
       *[linear] { label-units-pass } jämnt; varje bild är ett steg
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logaritmiskt
           *[linear] { label-units-pass } jämnt
        }
label-gradient-size = viktgradienter per lager, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] död av { $digits }
               *[other] döda av { $digits }
            }
       *[saturated]
            { $count ->
                [one] mättad av { $digits }
               *[other] mättade av { $digits }
            }
    }
    .short = av { $digits }
label-dead-units = död: platt för alla
    .short = död: platt
label-saturated-units = mättad: lutning < { $slope } för { $share } av punkterna
    .short = mättad: lutning < { $slope }
label-staircase = viktgradienter vid steg 0
    .short = gradienter, steg 0
label-staircase-from-delta = viktgradienter vid steg 0: ∂L/∂w = medel av δ · a
    .short = ∂L/∂w = medel av δ · a, steg 0
label-staircase-of-delta = storlek på δ = ∂L/∂z, log
    .short = storlek på δ, log
label-sizes-of-delta = storlek på δ = ∂L/∂z
    .short = storlek på δ
label-factors-back = vikter × lutningar
label-size-over-points = storlek: kvadratiskt medelvärde över alla punkter
label-z-of-unit = z för neuron { $unit } i lager { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } neuron, { $points } punkter
       *[other] z: { $digits } neuroner, { $points } punkter
    }
    .short = z: { $digits } neur., { $points } pkt
label-z-of-layer =
    { $units ->
        [one] z för { $digits } neuron i lager { $layer }
       *[other] z för { $digits } neuroner i lager { $layer }
    }
label-steepest-slope = brantaste lutning
    .short = brantast
label-median-slope = medianlutning
    .short = median
label-at-z = vid z
    .short = z
label-some-points = tunt: { $lines } av { $points } punkter, tjockt: det största av alla
label-highest-point = punkten med störst z
label-answer-of-all = { $p } = { $value } för varje punkt
    .short = { $p } = { $value } för alla
label-answers = { $p } från { $low } till { $high }
    .short = { $p } { $low } till { $high }
label-w-after-step = { $w } efter steget
label-largest-of-all = det största z av alla punkter
    .short = det största z
label-no-way-back = lutning { $zero }, gradient { $zero }: ingen väg tillbaka
label-slope-is = lutning { $slope }
label-at-step = steg { $step }
label-of-starts = av { $starts } starter
    .short = av { $starts }
label-ticked-start = bock: { $share } av punkterna eller fler är rätt, och förblir det
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = fast på annat sätt
label-start-dead = döda neuroner
label-start-saturated = mättade neuroner
label-start-vanishing = försvinnande gradient
label-start-moving = rör sig än
label-start-rose = förlusten steg
label-start-noise = bara brus kvar
label-loss-and-steps = förlust { $losses }; steg { $steps } (log)
    .short = förlust { $losses }; { $steps } (log)
label-bars = staplar: lager 1 (överst) till { $layers }, { $scale }
    .short = staplar: lager 1 överst, { $scale }
label-below-scale = <: under { $lowest }

label-mean-loss-heading = medelförlust
label-of-all-points =
    { $count ->
        [one] av { $digits } punkt
       *[other] av alla { $digits } punkter
    }
    .short = alla { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] den enda
       *[other] medel av alla { $digits }
    }
label-mean-of-batch = medel av { $digits }

label-way = väg genom parametrarna
label-new-direction = ny riktning
label-lower-until = lägre bara till { $distance }
    .short = lägre till { $distance }
label-at-the-start = i början
label-enlarged = förstorat: den inramade delen nedan
    .short = förstorat
label-first-step = första steget
label-second-step = andra steget
label-third-step = tredje steget
label-gradient-length = gradient
label-length = längd
label-loss-came = utfall
label-gap = avstånd
label-training-path = träningens väg till slutet, takt { $rate }
    .short = träningens väg
label-gradient-uphill = gradient, uppför
    .short = gradient
label-step-downhill = −gradient, nedför
    .short = −gradient
label-network-here = nätverket

label-size-of-delta = storlek på δ, log
label-path = starkaste vägen: vikt × lutning
label-product = produkt
label-weights = vikter
label-slopes = lutningar
label-in-all = totalt
label-change-of-weights = vikternas ändring i ett steg, takt { $rate }

label-nudging = differenser
label-backpropagation = backpropagation
    .short = backprop
label-passes = framåtpass
label-one-pass = 1 pass framåt
label-one-pass-each = 1 pass framåt, 1 bakåt
label-multiplications = multiplikationer
label-multiplications-log = multiplikationer, log
label-parameters-log = parametrar, log
label-times-as-many = gånger så många
label-counted = räknat: multiplikationer för ett exempel, utan aktiveringsfunktioner; varje parameter ändrad upp och ned
    .short = räknat: multiplikationer för ett exempel

label-factor-range = faktor, { $low } till { $high }
label-more-parameters =
    { $count ->
        [one] och { $digits } parameter till
       *[other] och { $digits } parametrar till
    }
label-gradient-log = gradient, log
    .short = gradient
label-loss-of-this-sample = exemplets förlust
label-loss-of-sample = förlust för exempel
label-mean-loss =
    { $count ->
        [one] medelförlust, { $digits } punkt
       *[other] medelförlust, { $digits } punkter
    }
label-slope = lutning
label-its-slope = dess lutning: gradienten
    .short = lutning: gradient
label-right-of-points =
    { $count ->
        [one] rätt av { $digits } punkt
       *[other] rätt av { $digits } punkter
    }
    .short = rätt

card-linear = linjärt
card-shift = förskjut
card-bend = böj
card-decide = avgör
card-right = rätt
card-turns-and-stretches = $W$ vrider och sträcker planet
    .short = $W$ vrider och sträcker
card-moves-all-alike = $b$ flyttar alla punkter lika mycket
    .short = $b$ flyttar alla punkter
card-acts-alone = $f$ verkar på varje koordinat för sig
    .short = $f$ verkar på var och en
card-one-activation = $f$ är { $activation }
card-two-activations = $f$ är { $first } eller { $second }
card-many-activations = $f$ skiljer sig mellan lagren
card-onto-line = $W$ avbildar planet på en linje
card-into-plane = $W$ lägger linjen i planet
card-stretches-line = $W$ sträcker linjen
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (över 0: ej speglat)
       *[about] $det W approx$ { $determinant } (över 0: ej speglat)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (under 0: speglat)
       *[about] $det W approx$ { $determinant } (under 0: speglat)
    }
card-flattens =
    { $onto ->
        [point] $det W$ är noll: planet plattas till en punkt
       *[line] $det W$ är noll: planet plattas till en linje
    }
card-class-1-where = { $one } där { $condition }, annars { $other }
card-equal-scores = på gränsen är båda poängen lika
    .short = där är båda poängen lika
card-class-of-greatest = klassen vars poäng i { $scores } är störst
card-equal-greatest = på en gräns är de två största poängen lika
    .short = där är de två största lika
card-score-zero = på gränsen är poängen noll
    .short = där är poängen noll
card-share-of-points = { $share } av punkterna


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Transkription. Filmen har berättarröst och är { $duration } lång.
       *[silent] Transkription. Filmen är utan ljud och är { $duration } lång.
    }
transcript-opening = Inledning
transcript-play-from = Spela från { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · berättarröst, med undertexter · varje tal uträknat
       *[silent] { $duration } · utan ljud, med undertexter · varje tal uträknat
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transkription av en film med berättarröst, { $duration }.
       *[silent] Transkription av en film utan ljud, { $duration }.
    }
page-transcript-of = Transkription: { $title }
page-watch = Se filmen
page-transcript = Transkription
page-said-and-shown = Vad som sägs och visas
page-chapters = Kapitel
page-captions = Undertexter
page-download = Ladda ned filmen
page-not-recorded = Dina framsteg registreras inte här.
page-film-on-its-own = Enbart filmen: { $links }
page-theme =
    { $theme ->
        [light] ljus
       *[dark] mörk
    }
page-picture = Bild
page-film = Film
page-speed = Hastighet
page-pause = Paus
page-pause-never = aldrig
page-pause-chapters = efter varje kapitel
page-pause-lines = efter varje rad
page-follow = Transkriptionen följer med
page-zoom = Zoom
page-present = Presentera
page-keys = Tangenter
page-play-keys = <kbd>mellanslag</kbd> spela och pausa, <kbd>←</kbd> <kbd>→</kbd> bakåt och framåt<span class="fills">, <kbd>f</kbd> helskärm</span>.
page-present-keys = <b>Presentera</b> <span class="fills">fyller skärmen och </span>pausar efter varje kapitel: <kbd>mellanslag</kbd> och pilarna går från stopp till stopp.
page-files = Filer
page-made-with =
    Gjord med nnviz { $version }: filmen visar talen i <a href="trace.json">trace.json</a>, uträknade från
    <a href="{ $config }">{ $config }</a>.
page-languages = Språk
page-films = Filmer
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, ljus ({ $format })
       *[dark] Film, mörk ({ $format })
    }
page-file-captions = Undertexter ({ $format })
page-file-chapters = Kapitel ({ $format })
page-file-transcript = Transkription (text, för uppläsning)
page-file-config = Konfiguration
page-file-numbers = Alla tal
page-file-slides = Bilder (för manim-slides)
page-file-scorm = SCORM 1.2-paket
page-description =
    { $sound ->
        [narrated] En film med berättarröst om ett { $shape }-nätverk, med dess verkliga tal: { $headings }.
       *[silent] En film utan ljud om ett { $shape }-nätverk, med dess verkliga tal: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Så bäddas filmen in
embed-lies-at = Mappen med denna fil antas ligga på <{ $address }>.
embed-put = Lägg mappen med denna fil på en webbserver och ersätt `{ $stand_in }` med dess adress, utan snedstreck på slutet.
embed-wishes = Ramens adress tar emot önskemål: `embed.html?theme=light` och `?theme=dark` behåller ett tema oavsett läsarens systeminställning, till exempel på en kurssida som alltid är vit; `?bare` är enbart filmen, 16:9, med sina tangenter; `?bare&theme=dark` är båda; `#t=12` börjar vid den sekunden.
embed-moodle = Öppna HTML-vyn (`</>`) i ett textfält eller en *Sida* och klistra in:
embed-moodle-package = För fullföljande och betyg: lägg till en aktivitet *SCORM-paket* och ladda upp `{ $package }`. Betyget är andelen som setts, och 100 med fullföljande vid 90 %; Moodles egen inställning, det högsta betyget, högst 100, stämmer.
embed-moodle-no-package = För fullföljande och betyg: publicera med `--scorm`, som skriver ett SCORM 1.2-paket.
embed-moodle-students = Det som studenter skriver, till exempel ett foruminlägg, rensas: ramar försvinner utan ett ord, och en video förlorar valet mellan teman. Klistra in en länk där:
embed-moodle-upload = Där ramar inte är tillåtna: ladda upp `video.mp4` med redigerarens medieknapp och, i samma dialogruta, filen `.vtt` under *Subtitles and captions*.
embed-canvas = Välj *View > HTML editor* i textredigeraren och klistra in:
embed-canvas-upload = Eller ladda upp `video.mp4` (högst 500 MB) under *Media* och lägg till `{ $captions }.srt` som undertexter (under 295 kB).
embed-open-edx = Lägg till en *Text*-komponent i Studio, välj *Edit HTML* och klistra in:
embed-open-edx-upload = Eller lägg till en *Video*-komponent med adressen till `video.mp4` och ladda upp `{ $captions }.srt` som transkription.
embed-quarto = Deras kortkoder för video tappar undertexter; ett rått block behåller dem. I Quarto:
embed-sphinx = I Sphinx används `.. raw:: html`, med elementet indraget under; i MyST, Jupyter Book och MkDocs (även med Material) klistras elementet in i Markdown som det är, med en tom rad före och efter.
embed-builders-scripts = Dessa webbplatser behåller skript. Med detta, en gång per sida, i samma slags block, blir varje ram så hög som det som finns i den:
embed-reveal = En presentationsbild med enbart filmen, som har filmens form och inte beskärs:
embed-reveal-keys = Ett klick i ramen ger den tangentbordet: mellanslag spelar och pausar där. Ett klick bredvid ger tillbaka tangenterna till presentationen.
embed-other-heading = Alla andra sidor
embed-other-script = Så hög som det som finns i den, där sidan får ha ett skript:
embed-other-moment = Ett ögonblick i filmen har en egen adress, till exempel `{ $address }/index.html#t=12`.
embed-other-video = Enbart videon, med undertexter, där sida och film ligger på samma server:
embed-other-policy = En webbplats vars policy förbjuder stilar och skript inuti sidor behöver ett paket från `nnviz publish --split`.
embed-slides-heading = Presentationsbilder
embed-slides = Infoga `video.mp4` i en presentationsbild, eller öppna `index.html` i en webbläsare och tryck på *Presentera*. Mellanslag och pilarna går då från kapitel till kapitel. Kapitlen börjar vid:
embed-slides-command = I denna mapp visar `manim-slides present { $name }` avsnitten som presentationsbilder.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz-utforskaren
explorer-skip = Hoppa till reglagen
explorer-tools = Sida
explorer-preset = Förval
explorer-choose = välj…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Ångra
explorer-undo-key = Ångra (Ctrl+Z)
explorer-redo = Gör om
explorer-redo-key = Gör om (Ctrl+Y)
explorer-reset = Återställ
explorer-reset-done = Allt är som i konfigurationen; Ångra ger tillbaka ändringarna.
explorer-copy-link = Kopiera länk
explorer-link-copied = Länken till det som visas är kopierad.
explorer-link-not-copied = Länken till det som visas kunde inte kopieras: webbläsaren tillåter det inte här.
explorer-no-link = Det finns ingen länk till denna sida: den har ingen egen adress inuti sidan omkring. Öppna den i en egen flik.
explorer-make-film = Gör en film…
explorer-save-picture = Spara bild
explorer-picture-saved = Bilden är sparad.
explorer-picture-not-saved = Bilden kunde inte sparas: { $fault }.
explorer-diagram-not-drawn = diagrammet kunde inte ritas
explorer-light = Ljust
explorer-dark = Mörkt
explorer-tour = Rundtur
explorer-offer-name = Välkommen
explorer-offer = <strong>Ny här?</strong> Dra i reglaget som lyser och se hur alla tal följer med. Eller ta rundturen: fem steg.
explorer-offer-yes = Starta rundturen
explorer-offer-no = Nej, tack
explorer-needs-script = Denna sida räknar med JavaScript; tillåt det för sidan.

explorer-own-point = egen punkt
explorer-undefined = odefinierat
explorer-said = { $parameter } { $value }, förlust { $loss }, sannolikhet { $said }, träffsäkerhet { $accuracy }
explorer-said-number = { $parameter } { $value }, förlust { $loss }, utsignal { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, förlust { $loss }, utsignal { $said }, träffsäkerhet { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Länken används inte: { $fault }. Det som visas är konfigurationens läge.
explorer-that-link-not-used = Den länken används inte: { $fault }.
explorer-link-shape = länken gäller ett nätverk med en annan form
explorer-link-weight = en vikt i länken är inget tal upp till { $most }
explorer-link-activations = länken har ett annat antal aktiveringar
explorer-link-activation = länken anger en okänd aktivering
explorer-link-dataset = länken anger en okänd datamängd
explorer-link-sample = länken anger ett exempel som datamängden inte har
explorer-link-point = länken har en egen punkt som inte passar nätverket
explorer-link-parameter = länken anger en parameter som nätverket inte har
explorer-link-optimizer = länken anger en okänd optimerare
explorer-link-schedule = länken har ett schema för inlärningstakten som inte finns
explorer-link-gradient = länken ber om gradienten för något okänt


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Ett tomt fält innehåller inget tal
explorer-fault-two-ways = ”{ $typed }” kan läsas på två sätt; skriv { $readings }
explorer-either-reading = { $first } eller { $second }
explorer-fault-no-number = ”{ $typed }” är inget tal
explorer-fault-beyond = ”{ $typed }” ligger bortom { $most }
explorer-fault-near-zero = ”{ $typed }” ligger närmare noll än ett tal på sidan kan göra
explorer-fault-not-used = ”{ $typed }” används inte: { $rule }
explorer-rule-points = en datamängd har 1 till { $most } punkter
explorer-rule-noise = brus går från 0 till { $most }
explorer-rule-seed = ett slumpfrö är ett heltal upp till { $most }
explorer-rule-sample = exemplen är 0 till { $last }
explorer-rule-rate = en inlärningstakt är större än noll
explorer-rule-decay = weight decay går från 0 till { $most }
explorer-rule-steps = ett antal steg är 1 till { $most }
explorer-rule-factor = en faktor ligger mellan 0 och 1
explorer-rule-batch = en batch är ”{ $full }” eller ett antal punkter

explorer-keeps-parameter = { $parameter } förblir { $value }
explorer-keeps-coordinate = koordinaten x{ $input } förblir { $value }
explorer-keeps-number = y förblir { $value }
explorer-keeps-points = datamängden behåller sitt antal punkter, { $value }
explorer-keeps-seed = slumpfröet förblir { $value }
explorer-keeps-sample = exemplet förblir { $value }
explorer-keeps-rate = inlärningstakten förblir { $value }
explorer-keeps-value = fältet behåller { $value }
explorer-keeps-batch = batchen förblir { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parametrar
explorer-parameters-hint = Dra i en vikt: hela sidan följer med.
explorer-gradient-of = <span class="gradient">Rosa</span> är dess gradient, för
explorer-of-sample = detta exempel
explorer-of-batch = batchen
explorer-of-all = alla punkter

explorer-sample = Exempel
explorer-sample-box = Exempel, nummer
explorer-own = egen
explorer-your-point = en egen punkt
explorer-sample-text = { $mark } klass { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Sätt ut en egen punkt
explorer-own-end = Tillbaka till data
explorer-own-class = Den egna punktens klass
explorer-own-number = Den egna punktens tal, y
explorer-own-box = Den egna punkten, x{ $input }

explorer-layer = Lager { $layer }
explorer-output-layer = Utgångslager
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parameter
       *[other] { $layer } · { $digits } parametrar
    }
explorer-activation = aktivering
explorer-activation-of-layer = Aktivering i lager { $layer }
explorer-weight = vikt från { $from } till { $to }, lager { $layer }
explorer-bias = bias för { $of }, lager { $layer }
explorer-number-box = { $what }, tal

explorer-data = Data
explorer-points = Punkter
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor-hörn
explorer-points-moons = månar
explorer-points-circles = cirklar
explorer-points-spirals = spiraler
explorer-points-line = linje
explorer-points-sine = sinus
explorer-points-saddle = sadel
explorer-how-many = Antal
explorer-noise = Brus
explorer-seed = Slumpfrö


## The explorer's network and what comes out of it

explorer-network = Nätverk
explorer-edges-show = Kanter visar
explorer-edges-weights = vikter
explorer-edges-gradients = gradienter { $symbol }
explorer-edges-messages = meddelanden { $symbol }
explorer-edges-legend = Linjens bredd: |w| upp till { $limit } (streck: mer); gradienter i tiopotenser från { $lowest } till { $highest }. Streckad: negativ.
explorer-diagram = Diagram över nätverket; dess tal står också i tabellerna
explorer-goes-on = Nätverket fortsätter åt höger: svep eller rulla.
explorer-hidden = dolt
explorer-dead = död { $share }
explorer-sparse = gles { $share }
explorer-flat = platt { $share }

explorer-outcome = Resultat
explorer-readout-loss = förlust <span class="long">för exemplet</span>
explorer-readout-probability = p <span class="long">för dess klass</span>
explorer-readout-output = utsignal <span class="long">för dess klass</span>
explorer-readout-one-output = utsignal
explorer-readout-mean = förlust, alla <span class="long">punkter</span>
explorer-readout-accuracy = träffsäkerhet

explorer-check-below = gradienterna stämmer, avvikelse under { $bound }
explorer-check-match = gradienterna stämmer, som värst { $worst }
explorer-check-differ = gradienterna STÄMMER INTE, som värst { $worst }
explorer-check-how = Exemplets alla gradienter jämförda med centrala differenser; värst är { $parameter }. Upp till { $most } är lampan grön.
explorer-check-skipped =
    { $count ->
        [one] { $digits } ligger på ett knä och kontrolleras inte.
       *[other] { $digits } ligger på ett knä och kontrolleras inte.
    }

explorer-sound = Ingen neuron är död eller mättad.
explorer-no-gradient = Varje vikts gradient är exakt 0.
explorer-equal-units = { $units } är lika och förblir lika.
explorer-dead-units = Döda: { $units }, platta för alla punkter.
explorer-sparse-units = Glesa, med andelen punkter på noll: { $units }.
explorer-saturated-units = Mättade, med andelen punkter: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] { $digits } till
       *[other] { $digits } till
    }
explorer-vanishes = Gradienten försvinner: { $last } i sista lagret, { $first } i lager 1.


## The explorer's planes

explorer-planes = Vad varje lager gör med planet
explorer-planes-hint = Punkter och rutnät, lager för lager.
explorer-planes-too-wide = Planen visar lager med en eller två neuroner, och detta nätverk har bredare lager.
explorer-planes-need-two-inputs = Planen börjar med två insignaler, och detta nätverk har { $inputs }.
explorer-plane-picture = Punkter och rutnät vid { $name }
explorer-decides-nothing = I det sista planet avgör ingenting: det står jämnt mellan klasserna överallt.
explorer-decides-no-line = I det sista planet avgör ingen linje: klass { $label } leder överallt.
explorer-decides-line = I det sista planet avgör en rät linje.
explorer-decides-line-one-side = I det sista planet avgör en rät linje; alla punkter ligger på samma sida: klass { $label }.
explorer-decides-lines = I det sista planet delar räta linjer upp klasserna.
explorer-decides-lines-one-side = I det sista planet delar räta linjer upp klasserna; alla punkter ligger på samma sida: klass { $label }.

explorer-decision = Beslut
explorer-decision-name = beslut
explorer-decision-hint = Klicka på en punkt för att följa den, eller på en tom yta för att sätta ut en egen.
explorer-decision-picture = Punkterna, och klassen som nätverket ger varje ställe
explorer-surer = Ju djupare färg, desto säkrare är nätverket.
explorer-surer-line = { explorer-surer } På linjen står det jämnt mellan klasserna.
explorer-surer-no-line = { explorer-surer } Ingen linje: en klass leder överallt här.

explorer-fit = Anpassning
explorer-fit-name = anpassning
explorer-fit-hint = Klicka på en punkt för att följa den, eller på en tom yta för att sätta ut en egen.
explorer-fit-picture = Punkterna med sina tal, och talet som nätverket anger för varje insignal
explorer-key-points = y för punkterna
explorer-key-said = utsignal a
explorer-key-missed = a − y
explorer-heights = En linje för varje { $step }, streckad under noll; punkterna i färgerna för sina egna y.

explorer-slope = Förlust mot { $parameter }
explorer-slope-of-sample = Vid { $value } är exemplets förlust { $loss } och tangentens lutning { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Vid { $value } är förlusten för batchen med { $digits } punkt { $loss } och tangentens lutning { $slope }.
       *[other] Vid { $value } är förlusten för batchen med { $digits } punkter { $loss } och tangentens lutning { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Vid { $value } är förlusten för { $digits } punkt { $loss } och tangentens lutning { $slope }.
       *[other] Vid { $value } är förlusten för alla { $digits } punkter { $loss } och tangentens lutning { $slope }.
    }


## The explorer's training

explorer-training = Träning
explorer-rewind = Till början
explorer-step = Steg
explorer-run = Kör
explorer-pause = Pausa
explorer-speed = Hastighet
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } per bild
       *[other] { $digits } per bild
    }
explorer-optimizer = Optimerare
explorer-learning-rate = Inlärningstakt
explorer-batch = Batch
explorer-decay = Weight decay
explorer-schedule = Takt
explorer-rate-stays = konstant
explorer-rate-steps = sjunker i steg
explorer-rate-cosine = sjunker som cosinus
explorer-schedule-every = Steg emellan
explorer-schedule-over = Steg totalt
explorer-schedule-factor = Faktor
explorer-rate-now = nästa takt { $rate }
explorer-rate-spent = Takten har nått 0 vid steg { $step }: träningen är slut.
explorer-batch-how = full, eller ett antal punkter per steg
explorer-moment = Steg
explorer-step-of = { $step } av { $last }

explorer-step-uses-all =
    { $count ->
        [one] ”Steg” använder gradienten för { $digits } punkt:
       *[other] ”Steg” använder medelgradienten för alla { $digits } punkter:
    }
explorer-step-uses-batch =
    { $count ->
        [one] ”Steg” använder medelgradienten för nästa batch, högst { $batch } av { $digits } punkt:
       *[other] ”Steg” använder medelgradienten för nästa batch, högst { $batch } av { $digits } punkter:
    }
explorer-adam-mean = medel
explorer-adam-root = rot ur medelkvadrat
explorer-mean-of = medel av { $product }

explorer-course-loss = Förlust över alla punkter
explorer-course-loss-logarithmic = Förlust över alla punkter, i logaritmisk skala
explorer-course-loss-picture = Förlust över alla punkter, mot träningsstegen
explorer-course-accuracy = Träffsäkerhet
explorer-course-accuracy-picture = Träffsäkerhet mot träningsstegen
explorer-course-explained-picture = R² mot träningsstegen
explorer-diverged = divergerade
explorer-diverged-loss = Träningen divergerade vid steg { $step }: förlusten är inte längre ett ändligt tal.
explorer-diverged-parameter = Träningen divergerade vid steg { $step }: { $parameter } gick bortom { $most }.
explorer-full-book = Sidan sparar { $steps } steg; gör en film för längre träningar.
explorer-solved-from-the-start = Löst från början: { $share }.
explorer-solved = Löst: { $share }, { $solved } från steg { $step }.
explorer-worse = Vid { $share }: förlusten steg från { $first } till { $last }.
explorer-learning = Inte framme än: { $share }, och förlusten sjunker fortfarande.
explorer-explained = R² { $share }
explorer-rests = { $share }, och förlusten sjunker knappt längre.
explorer-stuck = Inte löst: { $share }, och förlusten sjunker knappt längre.
explorer-moving =
    { $what ->
        [share] Inte löst: rör sig ännu mellan { $low } och { $high }.
        [explained] R² rör sig ännu mellan { $low } och { $high }.
       *[loss] Inte löst: { $share }, men förlusten rör sig ännu mellan { $low } och { $high }.
    }


## The explorer's tables

explorer-numbers = Exemplets alla tal
explorer-numbers-hint = Från utgången tillbaka till ingången. Piltangenterna går mellan talen; varje tal har sin ekvation.
explorer-output-layer-of = Utgångslager: { $output }
explorer-input = Ingång
explorer-inputs = Insignaler
explorer-neurons = Neuroner
explorer-edges = Kanter
explorer-flat-for = platt för
explorer-flat-for-how = andel av alla punkter med |f′(z)| under { $slope }
explorer-one-step = { $output } och förlust är ett steg: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Gör en film av detta
explorer-film-hint = Denna konfiguration innehåller parametrarna som nyckelbilder. Samla flera lägen så rör sig filmen mellan dem.
explorer-collect = Samla detta läge
explorer-forget = Glöm alla
explorer-only-this-state = bara läget som visas
explorer-collected =
    { $count ->
        [one] { $digits } samlat
       *[other] { $digits } samlade
    }
explorer-state-collected = Läge { $number } är samlat; ändra parametrarna och samla nästa.
explorer-config = Konfigurationen
explorer-config-written = Skriven av nnviz-utforskaren.
explorer-keyframe = läge { $number }
explorer-download = Ladda ned konfiguration
explorer-copy-config = Kopiera konfiguration
explorer-config-copied = Konfigurationen är kopierad.
explorer-config-not-copied = Konfigurationen kunde inte kopieras: webbläsaren tillåter det inte här.
explorer-copy-command = Kopiera kommando
explorer-command-copied = Kommandot är kopierat.
explorer-command-not-copied = Kommandot kunde inte kopieras: webbläsaren tillåter det inte här.
explorer-close = Stäng


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } av { $steps }: { $name }
explorer-tour-parameters = Alla parametrar
explorer-tour-parameters-words = Varje vikt och bias har ett reglage och ett fält. Dra i ett reglage: alla tal och bilder följer med direkt.
explorer-tour-forward = Framåt
explorer-tour-forward-words = Guld löper framåt: varje neuron summerar sina insignaler till z och böjer summan till a. Peka på ett tal för att se dess ekvation.
explorer-tour-decision = Beslut
explorer-tour-decision-words = Färgerna visar vilken klass nätverket ger varje ställe. Klicka på en punkt, eller på en tom yta, för att skicka den genom nätverket.
explorer-tour-fit-words = Bilden visar vad nätverket anger för varje insignal, och punkterna med sina egna tal. Klicka på en punkt, eller på en tom yta, för att skicka den genom nätverket.
explorer-tour-gradient = Gradient
explorer-tour-gradient-words = Den rosa tangenten är gradienten: hur snabbt förlusten ändras med den parameter som rördes senast.
explorer-tour-training = Träning
explorer-tour-training-words = ”Steg” ändrar varje parameter lite, i motsatt riktning till gradienten. Tryck på ”Kör”, se förlusten sjunka och gå sedan ”Till början”.
explorer-tour-back = Tillbaka
explorer-tour-next = Nästa
explorer-tour-done = Klart
