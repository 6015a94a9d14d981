### nnviz's films and pages in Italian.
###
### Terms:
### weight = peso; bias = bias; neuron, unit = neurone (Wikipedia, Rete neurale artificiale; units are called neuroni too, also: unità)
### layer = strato; hidden layer = strato nascosto (Wikipedia, Rete neurale artificiale; others, such as Google and IBM: livello); input = ingresso; output = uscita
### edge = connessione; path = cammino; activation = attivazione; activation function = funzione di attivazione (Wikipedia, Funzione di attivazione); sigmoid = sigmoide (la)
### loss = perdita (Wikipedia, Funzione di perdita; others: costo, errore, or the English loss); cross-entropy = entropia incrociata (Wikipedia, Entropia incrociata); squared error = errore quadratico
### gradient = gradiente; slope = pendenza; derivative = derivata; chain rule = regola della catena (Wikipedia, Regola della catena); squashed, stretched = contratto, dilatato
### backpropagation = retropropagazione (Wikipedia, Retropropagazione dell'errore); forward propagation = propagazione in avanti; pass forward, back = passata in avanti, all'indietro (step is passo)
### to nudge = perturbare; gradient by nudging = per perturbazione (differenze finite); gradient check = verifica del gradiente
### learning rate = tasso di apprendimento, short tasso (Wikipedia, Tasso di apprendimento); gradient descent = discesa del gradiente (Wikipedia, Discesa del gradiente); step = passo; update = aggiornamento
### training = addestramento; epoch = epoca; optimizer = ottimizzatore; seed = seme; schedule = andamento (del tasso)
### sample = esempio (di addestramento; not campione, which in statistics is the whole set); point = punto; dataset = dataset; target = target (also: valore obiettivo)
### class = classe; score = punteggio; probability = probabilità
### accuracy = accuratezza (Wikipedia, Precisione e recupero: precisione is precision); right = corretto; wrong = sbagliato
### saturated = saturo; dead unit = neurone morto; sparse unit = neurone quasi spento
### plane = piano; grid = griglia; straight line = retta; decision boundary, border = confine di decisione, short confine (others: frontiera di decisione); to part = separare
### to bend = curvare; a bend (that it takes) = non linearità; fit = adattamento; variance explained = varianza spiegata
### mini-batch = mini-batch, batch = batch (as Italian lecture notes do; also: minilotto); momentum = momentum; weight decay = decadimento dei pesi, short decadimento (also in English)
### keyframe = fotogramma chiave, short fotogramma; checkpoint = checkpoint; config = configurazione; slider = cursore; film = filmato; transcript = trascrizione; captions = sottotitoli


## Small words

spelled-count =
    { $count ->
        [1] una
        [2] due
        [3] tre
        [4] quattro
        [5] cinque
        [6] sei
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } e { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } attivazione
       *[other] { $digits } attivazioni
    }
remark-points =
    { $count ->
        [one] { $digits } punto
       *[other] { $digits } punti
    }
remark-checkpoints = { $digits } checkpoint
remark-steps-unknown = passi non noti
remark-keyframes =
    { $count ->
        [one] { $digits } fotogramma
       *[other] { $digits } fotogrammi
    }
remark-optimizer = { $name }, tasso { $rate }
remark-gradient-descent = discesa del gradiente
    .short = GD
remark-batch = batch { $size }
remark-schedule =
    { $schedule ->
        [cosine] tasso a coseno
       *[steps] tasso a gradini
    }
remark-decay = decadimento { $decay }
remark-seed = seme { $seed }
remark-samples = esempi da { $first } a { $last }
remark-sample-of-class = { $sample }, classe { $label }
remark-rows-are-neurons = le righe sono neuroni
remark-columns-are-neurons = le colonne sono neuroni
sample-own = esempio esterno
sample-of-index = esempio { $index }
moment-step = passo { $step }
moment-of-unit =
    { $unit ->
        [epoch] epoca { $step }
        [checkpoint] checkpoint { $step }
        [round] round { $step }
        [update] aggiornamento { $step }
       *[step] passo { $step }
    }

convention-rows = I pesi vengono da file: ogni riga di una matrice salvata corrisponde a un neurone.
convention-columns = I pesi vengono da file: ogni colonna di una matrice salvata corrisponde a un neurone.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identità
activation-sigmoid = sigmoide
activation-gelu-tanh = GELU (forma tanh)


## What an activation does to every point of a plane

bending-tanh = tanh comprime ogni asse in (−1; 1)
bending-sigmoid = la sigmoide comprime ogni asse in (0; 1)
bending-relu = ReLU azzera ciò che è sotto zero
bending-leaky-relu = leaky ReLU moltiplica per { $leak } ciò che è sotto zero
bending-elu = ELU comprime in (−1; 0) ciò che è sotto zero
bending-gelu = GELU porta quasi a zero ciò che è molto sotto zero
bending-gelu-tanh = GELU (forma tanh) è quasi zero molto sotto zero
bending-silu = SiLU porta quasi a zero ciò che è molto sotto zero
bending-softplus = softplus rende tutto positivo, e alza di più ciò che è più basso
bending-identity = l’identità non curva nulla
bending-other = { $activation } agisce su ogni asse


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR
task-moons = le lune
task-circles = i cerchi
task-spirals = le spirali
task-digits = le cifre
task-own = il compito
verdict-solves-from-the-start =
    { $all ->
        [yes] risolve { $task } dall’inizio: { $share }
       *[no] risolve quasi { $task } dall’inizio: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] risolve { $task }: corretti { $share } dei punti di addestramento; almeno { $solved } dal passo { $step }
               *[short] risolve { $task }: corretti { $share }; almeno { $solved } dal passo { $step }
            }
       *[no]
            { $points ->
                [named] risolve quasi { $task }: corretti { $share } dei punti di addestramento; almeno { $solved } dal passo { $step }
               *[short] risolve quasi { $task }: corretti { $share }; almeno { $solved } dal passo { $step }
            }
    }
verdict-unsolved = non risolto entro il passo { $step }: { $share }
verdict-unsolved-with = non risolto entro il passo { $step }: { $share }; { $seen }
verdict-stuck-because = fermo a quota { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] non risolto: varia ancora tra { $low } e { $high }; { $seen }
        [explained] non appreso: R² varia ancora tra { $low } e { $high }; { $seen }
       *[loss] non risolto: { $share }, ma la perdita varia ancora tra { $low } e { $high }; { $seen }
    }
verdict-learning = non ancora: { $share } al passo { $step }, e la perdita scende ancora
verdict-worse = fallisce, { $share }: la perdita è salita da { $first } a { $last }
verdict-diverged = diverge al passo { $step }: i numeri non sono più finiti

fit-verdict-solves-from-the-start = si adatta dall’inizio: R² { $share }
fit-verdict-solves = appreso: R² { $share }; almeno { $solved } dal passo { $step }
fit-verdict-noise-left = appreso: R² { $share }, e ciò che resta non segue uno schema
fit-verdict-unsolved = non appreso entro il passo { $step }: R² { $share }
fit-verdict-unsolved-with = non appreso entro il passo { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = fermo a R² { $share }: { $reason }
fit-verdict-learning = non ancora: R² { $share } al passo { $step }, e la perdita scende ancora
fit-verdict-worse = fallisce: la perdita è salita da { $first } a { $last }

reason-never-bent = senza non linearità, ogni profondità dà una sola retta
reason-never-bent-borders = senza non linearità, ogni profondità dà solo confini rettilinei
reason-no-gradient = il gradiente di ogni peso è esattamente 0
reason-output-biases = cambiano ormai solo i bias dell’uscita
reason-units =
    { $which ->
        [both] i due neuroni
        [all] tutti e { $digits } i neuroni
       *[some]
            { $count ->
                [one] il neurone { $units }
               *[other] i neuroni { $units }
            }
    }
reason-equal-units = { reason-units } dello strato { $layer } sono uguali e restano uguali
reason-dead-units =
    { $count ->
        [one] { reason-units } dello strato { $layer } è morto: piatto in ogni punto
       *[other] { reason-units } dello strato { $layer } sono morti: piatti in ogni punto
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } dello strato { $layer } è quasi spento (punti a 0: { $share })
       *[other] { reason-units } dello strato { $layer } sono quasi spenti (punti a 0: { $share })
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } dello strato { $layer } è saturo (punti: { $share })
       *[other] { reason-units } dello strato { $layer } sono saturi (punti: { $share })
    }
reason-vanishing-gradient = il gradiente iniziale dei pesi dello strato 1 è { $first }, quello dell’ultimo { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } è uguale a { $right }
speech-is-about = { $left } è circa uguale a { $right }
speech-and-equals = { $left }, che è uguale a { $right }
speech-and-is-about = { $left }, che è circa uguale a { $right }
speech-plus = { $left } più { $right }
speech-minus = { $left } meno { $right }
speech-times = { $left } per { $right }
speech-negative = meno { $inside }
speech-quantity = aperta parentesi, { $sum }, chiusa parentesi
speech-rest = { $told }, in tutto { $total }
speech-divided-by = { $top }, diviso { $bottom },
speech-divided-by-sum = { $top }, diviso la somma { $bottom },
speech-power = e elevato a { $exponent }
speech-square = { $inside } al quadrato
speech-total = la somma su tutte le uscite di { $inside }
speech-logarithm = il logaritmo naturale di { $argument }
speech-derivative = la derivata della perdita rispetto a { $by }
speech-slope = la pendenza di { $function } in { $argument }
speech-call = { $function } di { $argument }
speech-call-leaky = { $function } di { $argument }, { $leak }
speech-of-layer = { $symbol } dello strato { $layer }
speech-delta = delta
speech-loss = la perdita

aloud-is = uguale a
aloud-is-about = circa uguale a
aloud-less-than = minore di
aloud-times = per
aloud-plus = più
aloud-minus = meno
aloud-divided-by = diviso
aloud-squared = {" "}al quadrato
aloud-minus-logarithm = meno il logaritmo naturale
aloud-determinant = il determinante di W
aloud-delta = delta

aloud-decimal = { $whole } virgola { $decimals }
aloud-percent = { $number } per cento
aloud-power-of-ten = dieci alla { $exponent }
aloud-times-power = { $number } per { $power }

neuron-of-layer = il neurone { $neuron } dello strato { $layer }
two-neurons-of-layer = i neuroni { $first } e { $second } dello strato { $layer }
neurons-of-layer = i neuroni da { $first } a { $last } dello strato { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } uguale a { $number }
part-layer = Nello strato { $owner }: { $numbers }.
part-mean = Media su tutti i punti, strato { $owner }: { $numbers }.
part-stage = Ciò che si ricava dai gradienti, strato { $owner }: { $numbers }.
part-after = Dopo il passo, strato { $owner }: { $numbers }.
part-batch = Mini-batch { $owner }: { $numbers }.
part-step = Passo { $owner }: { $numbers }.
part-network = Una rete { $owner }: { $numbers }.
part-line = Retta { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = il gradiente di { $what }
number-input = ingresso
number-slope = pendenza
number-nudge-score = perturbazione di z
number-nudge-probability = variazione della probabilità
number-nudge-output = variazione dell’uscita
number-nudge-loss = variazione della perdita
number-nudge-ratio = variazione della perdita per unità di z
number-nudge-step = passo della perturbazione
number-contribution = contributo
number-message = messaggio
number-rest = tutti gli altri
number-probability = probabilità { $of }
number-probability-of-class = probabilità { $of } di { $label }
number-target = target { $of }
number-score = punteggio
number-loss = perdita
number-the-loss = la perdita
number-of-points = il numero di punti
number-points = punti
number-accuracy = accuratezza su tutti i punti
number-mean-loss = perdita media di tutti i punti
number-missing-to-all-points = quanto manca per tutti i punti
number-missing-to-all = quanto manca per tutti
number-right = corretti
number-line-right = corretti con la retta { $line }
number-the-determinant = il determinante
number-determinant-of = det { $matrix }
number-line-factor = coefficiente della retta
number-line-constant = costante della retta
number-z-along-curve = z lungo la curva
number-stretch = dilatazione
number-stretch-of = { $stretch } { $matrix }
number-step = passo
number-still-wrong = punti ancora sbagliati
number-gradient-norm = norma del gradiente
number-gradient-norm-of-layer = norma del gradiente dello strato { $layer }
number-right-at-end = corretti alla fine
number-the-solving-step = il primo passo che risolve il compito
number-solving-step = primo passo che risolve il compito
number-flat-units = neuroni piatti
number-largest-z = z massima su tutti i punti
number-starts-that-solve = inizi che risolvono il compito
number-factor-to-layer = fattore dallo strato superiore
number-factor = fattore
number-best-line-right = corretti con la retta migliore
number-share-of-units = quota di tali neuroni
number-share = quota
number-slope-of-loss = la pendenza della perdita
number-the-largest-gradient = il gradiente più grande
number-largest-gradient = gradiente più grande
number-step-of = ciò che si ricava dal gradiente di { $what }
number-share-of-velocity = quota della velocità che resta
number-velocity-before = velocità precedente
number-new = nuovo { $name }
number-learning-rate = tasso di apprendimento
number-rate = tasso
number-loss-after-it = la perdita dopo
number-mean-gradient-of = il gradiente medio di { $what }
number-batch-mean = media di un mini-batch
number-gap = scarto
number-times-as-steep = rapporto tra le pendenze
number-gradient-length = lunghezza del gradiente
number-step-length = lunghezza del passo
number-lower-until = distanza fino a cui la perdita è più bassa
number-lowest-answer = probabilità minima della classe 1
number-highest-answer = probabilità massima della classe 1
number-spread-of-inputs = massima differenza in ciò che legge l’ultimo strato
number-loss-after = perdita dopo il passo
number-gap-to-promise = scarto tra variazione e promessa
number-promised-change = variazione promessa
number-change = variazione
number-the-bound-of-differences = il limite di tutte le differenze relative
number-bound-of-differences = limite di tutte le differenze relative
number-passes = passate in avanti
number-products = moltiplicazioni
number-products-forward = moltiplicazioni di una passata in avanti
number-products-back = moltiplicazioni di una passata all’indietro
number-parameters = parametri
number-by-nudging = moltiplicazioni per perturbazione
number-by-backpropagation = moltiplicazioni con la retropropagazione
number-times = quante volte di più per perturbazione
number-size-of-delta = ampiezza di delta
number-factor-in-all = fattore dall’uscita allo strato 1
number-path-start = delta all’uscita del cammino
number-path-weight = peso del cammino
number-path-slope = pendenza del cammino
number-path-product = prodotto del cammino
number-path-weights = prodotto dei pesi del cammino
number-path-slopes = prodotto delle pendenze del cammino
number-steepest-slope = pendenza massima della curva
number-median-slope = pendenza mediana
number-median-z = z della pendenza mediana
number-largest-slope = pendenza massima del cammino
number-weights-change = variazione dei pesi
number-the-largest-difference = la massima differenza relativa
number-largest-difference = massima differenza relativa


## Title: what the film is about

film-untitled = Una rete neurale, numero per numero

title-shape =
    { $inputs ->
        [one] un numero in ingresso
       *[other] { $inputs_spelled } numeri in ingresso
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] uno strato nascosto di un neurone
               *[no] uno strato nascosto
            }
        [0] nessuno strato nascosto
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } strati nascosti di un neurone ciascuno
               *[no] { $hidden_spelled } strati nascosti
            }
    }, { $outputs ->
        [one] un numero in uscita
       *[other] { $outputs_spelled } numeri in uscita
    }; in mezzo { $activations }.
title-activations =
    { $count ->
        [one] un’attivazione
       *[other] { $spelled } attivazioni
    }
title-classes =
    { $outputs ->
        [1] L’uscita è il punteggio della classe { $label }, non una copia dell’ingresso.
       *[other] Le { $outputs_spelled } uscite sono punteggi delle classi, non una copia dell’ingresso.
    }
title-probabilities =
    { $outputs ->
        [1] L’uscita è la probabilità della classe { $label }, non una copia dell’ingresso.
       *[other] Ogni uscita è la probabilità della propria classe, non una copia dell’ingresso.
    }
title-numbers =
    { $outputs ->
        [1] L’uscita è un numero, che deve avvicinarsi al suo target.
       *[other] Le { $outputs_spelled } uscite sono numeri, che devono avvicinarsi ai loro target.
    }
title-outputs-bend =
    { $outputs ->
        [1] All’uscita: { $activation }.
       *[other] Alle uscite: { $activation }.
    }
title-motion-title = Appare il titolo: { $title }.
title-motion-title-and-subtitle = Appare il titolo: { $title }. { $subtitle }
title-motion-shape = Sotto il titolo appare la rete in forma di cerchi, strato per strato, dall’ingresso all’uscita: { $widths }.
title-motion-shape-and-inputs = Sotto il titolo appare la rete in forma di cerchi, strato per strato, dall’ingresso all’uscita: { $widths }. I suoi ingressi sono { $names }.
title-motion-classes = Alle uscite appaiono i nomi delle classi.
title-motion-named-classes = Alle uscite appaiono i nomi delle classi: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] L’uscita si illumina, con la lettera del suo target.
       *[other] Le uscite si illuminano, ciascuna con la lettera del suo target.
    }


## Forward propagation

forward-heading = Propagazione in avanti
forward-opening = Una connessione moltiplica per il suo peso. Un neurone aggiunge il suo bias.

forward-opening-no-bias = Una connessione moltiplica per il suo peso. Un neurone somma ciò che arriva: non ha bias.
forward-some-no-bias =
    { $several ->
        [no] Lo strato { $layers } non ha bias.
       *[yes] Gli strati { $layers } non hanno bias.
    }
forward-opening-wide = Degli strati larghi si disegnano solo alcuni neuroni; gli altri contano in ogni somma.
forward-opening-picture = I pixel dell’immagine sono gli ingressi. Degli strati larghi si disegnano solo alcuni neuroni.
forward-point-enters = Entra un esempio della classe { $label }: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Entra un esempio: { $values }. Il suo target è { $targets }.
       *[other] Entra un esempio: { $values }. I suoi target sono { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Entra un esempio. Il suo target è { $targets }.
       *[other] Entra un esempio, con un target per ogni uscita.
    }
forward-sample-enters = Entra un esempio della classe { $label }.
forward-picture-enters =
    { $values ->
        [standard] Entra un’immagine della classe { $label }: { $pixels } pixel standardizzati, da { $low } a { $high }.
       *[unit] Entra un’immagine della classe { $label }: { $pixels } pixel, ciascuno da { $low } a { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] Il primo neurone calcola peso per ingresso, più il suo bias.
       *[other] Il primo neurone somma i prodotti peso per ingresso, più il suo bias.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Il primo neurone calcola peso per ingresso.
       *[other] Il primo neurone somma i prodotti peso per ingresso.
    }
forward-later-layer =
    { $inputs ->
        [1] Lo strato { $layer } fa lo stesso con l’uscita dello strato { $below }.
       *[other] Lo strato { $layer } fa lo stesso con le uscite dello strato { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] L’altro neurone fa lo stesso, con pesi propri.
       *[other] Gli altri { $spelled } neuroni fanno lo stesso, con pesi propri.
    }
forward-next-neuron =
    { $neuron ->
        [2] Il secondo neurone ha pesi propri.
       *[3] Il terzo neurone ha pesi propri.
    }
forward-identity = L’identità lascia la somma com’è: a = z.
forward-bends = Poi curva la somma: a è { $activation } di z.
forward-scores-softmax = Le uscite non curvano nulla: le loro somme sono i punteggi delle classi.
forward-scores-sigmoid = L’uscita somma allo stesso modo: la sua somma è il punteggio della classe { $label }.
forward-predicts-softmax = La softmax trasforma i punteggi in probabilità.
forward-predicts-sigmoid = La sigmoide trasforma il punteggio nella probabilità della classe { $label }.
forward-scores-sigmoids = Le uscite sommano allo stesso modo: ogni somma è il punteggio di una classe.
forward-predicts-sigmoids = Ogni sigmoide dà la probabilità della propria classe: la loro somma può non essere 1.
forward-scores-one = L’uscita somma allo stesso modo.
forward-scores-several = Le uscite sommano allo stesso modo.
forward-predicts-probability = La sigmoide trasforma la somma in una probabilità.
forward-predicts-probabilities = Ogni sigmoide trasforma la sua somma in una probabilità.
forward-bends-into-zero-one = La sigmoide trasforma ogni somma in un’uscita tra 0 e 1.
forward-bends-into-minus-one-one = tanh trasforma ogni somma in un’uscita tra −1 e 1.
forward-says-score = Nulla la curva: l’uscita è il punteggio stesso.
forward-says-scores = Nulla le curva: ogni uscita è il suo punteggio.
forward-loss = La perdita è −ln della probabilità della classe vera.
forward-loss-of-answers = La perdita somma −ln di ciò che ogni uscita dà alla propria risposta vera, sì o no.
forward-loss-of-shares = La perdita è −ln di p e di 1 − p, secondo le quote del target: y e 1 − y.
forward-loss-of-shares-several = Ogni uscita somma −ln di p e di 1 − p, secondo le quote del suo target: y e 1 − y.
forward-loss-squared = La perdita è metà del quadrato della distanza tra uscita e target.
forward-loss-squared-several = La perdita è metà della somma dei quadrati delle distanze tra uscite e target.
forward-motion-network = La rete appare strato per strato, dall’ingresso all’uscita, ogni neurone collegato a tutti quelli dello strato successivo. Le connessioni di peso negativo sono tratteggiate.
forward-motion-feed = I numeri dell’esempio entrano nei neuroni di ingresso.
forward-motion-feed-named = I numeri dell’esempio entrano nei neuroni di ingresso: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Un impulso corre lungo la connessione dall’ingresso verso { $neurons }.
               *[other] Degli impulsi corrono lungo le connessioni dall’ingresso verso { $neurons }.
            }
       *[other] Degli impulsi corrono lungo le connessioni dagli ingressi verso { $neurons } e si sommano.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Un impulso corre lungo la connessione dallo strato { $below } verso { $neurons }.
               *[other] Degli impulsi corrono lungo le connessioni dallo strato { $below } verso { $neurons }.
            }
       *[other] Degli impulsi corrono lungo le connessioni dallo strato { $below } verso { $neurons } e si sommano.
    }
forward-motion-bend = Per { $neurons } il punto si sposta lungo la curva di { $activation }, da z alla sua altezza a.
forward-motion-predict =
    { $outputs ->
        [1] All’uscita appare la sua probabilità.
       *[other] Alle uscite appaiono le loro probabilità.
    }
forward-motion-say =
    { $outputs ->
        [1] Nell’uscita appare il numero che essa dà.
       *[other] Nelle uscite appaiono i numeri che esse danno.
    }
forward-motion-loss =
    { $outputs ->
        [1] La perdita appare all’uscita.
       *[other] La perdita appare alle uscite.
    }


## Backpropagation

backward-heading = Retropropagazione
backward-opening = Ora all’indietro: come reagisce la perdita a ogni numero?
backward-nudge =
    { $score ->
        [yes] Perturbiamo questo punteggio di { $step }, in giù e in su: la perdita varia di { $ratio } volte tanto.
       *[no] Perturbiamo questa somma z di { $step }, in giù e in su: la perdita varia di { $ratio } volte tanto.
    }
backward-delta-softmax = Per perturbazioni sempre più piccole è ∂L/∂z, detto δ: probabilità meno target.
backward-delta-sigmoid = Per perturbazioni sempre più piccole è ∂L/∂z, detto δ: probabilità meno target.
backward-delta-squared = Per perturbazioni sempre più piccole è ∂L/∂z, detto δ: uscita meno target, per la pendenza in quel punto.
backward-delta-linear = Questo rapporto, ∂L/∂z, si chiama δ. Dove z è l’uscita, è uscita meno target.
backward-long-way-softmax = La via lunga dà lo stesso: ∂L/∂p per la pendenza della softmax.
backward-long-way-sigmoid = La via lunga: ∂L/∂p è p − y su p (1 − p), la pendenza è p (1 − p); resta p − y.
backward-long-way-squared = I due fattori: ∂L/∂a è uscita meno target; la pendenza dice quanto si muove a con z.
backward-long-way-linear = I due fattori: ∂L/∂a è uscita meno target, e la pendenza di a = z è 1.
backward-bias = Un bias si somma direttamente a z: il suo gradiente è δ stesso.
backward-weights = Gradiente di un peso: δ alla sua fine per il valore al suo inizio.
backward-weights-of-layer = I pesi dello strato { $layer }: ancora δ per ciò che è entrato.
backward-zeros = Tutti i δ dello strato { $layer } sono 0 e, da qui all’indietro, anche tutti i gradienti.
backward-messages = Ogni δ torna indietro, moltiplicato per il suo peso, e tutti si sommano.
backward-message = δ torna indietro, moltiplicato per il peso della sua connessione.
backward-chain =
    { $paths ->
        [1] Regola della catena: si moltiplica lungo il cammino; qui ne arriva uno solo: nulla da sommare.
       *[other] Regola della catena: si moltiplica lungo un cammino; qui ne arrivano { $spelled }, che si sommano.
    }
backward-whole-chain = Un neurone per strato, un cammino: il prodotto dei suoi fattori è il gradiente del primo peso.
backward-next-layer = Uno strato indietro: gli stessi due passi.
backward-other-neurons = Gli altri fanno lo stesso.
backward-next-neuron =
    { $neuron ->
        [2] Il secondo neurone fa lo stesso.
       *[3] Il terzo neurone fa lo stesso.
    }
backward-flat = Qui la curva è piatta, pendenza { $slope }: nessun gradiente passa.
backward-nearly-flat = Qui la curva è quasi piatta, pendenza { $slope }: passa poco.
backward-slope = Poi si moltiplica per la pendenza della curva qui: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Lo stesso passo dice come la perdita reagisce all’ingresso.
               *[other] Lo stesso passo dice come la perdita reagisce agli ingressi.
            }
       *[other]
            { $inputs ->
                [1] La stessa somma dice come la perdita reagisce all’ingresso.
               *[other] La stessa somma dice come la perdita reagisce agli ingressi.
            }
    }
backward-check-below = Ogni parametro perturbato in su e in giù: scarto sotto { $bound }.
backward-check-off = Ogni parametro perturbato in su e in giù: scarto { $worst }!
backward-motion-recall = La passata in avanti appare, completa, in un colpo solo.
backward-motion-long-way = Si scrive la via più lunga: la derivata rispetto alla probabilità, per la pendenza di { $output }.
backward-motion-long-way-squared = Si scrivono i due fattori: la derivata rispetto all’uscita, per la pendenza di { $output }.
backward-motion-nudge = Il punteggio si sposta in giù e in su su un righello della sua variazione; sotto, su righelli della stessa scala, si muovono probabilità e perdita.
backward-motion-nudge-output = La somma z si sposta in giù e in su su un righello della sua variazione; sotto, su righelli della stessa scala, si muovono uscita e perdita.
backward-motion-bias =
    { $outputs ->
        [1] Viene indicato il delta all’uscita.
       *[other] Vengono indicati i delta alle uscite.
    }
backward-motion-chain =
    { $paths ->
        [1] Il cammino dalla perdita a { $weight } si illumina.
       *[other] I cammini dalla perdita a { $weight } si illuminano, uno dopo l’altro.
    }
backward-motion-delta =
    { $outputs ->
        [1] All’uscita appare delta: probabilità meno target.
       *[other] A ogni uscita appare delta: probabilità meno target.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] All’uscita appare delta: uscita meno target, per la pendenza.
       *[other] A ogni uscita appare delta: uscita meno target, per la pendenza.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] All’uscita appare delta: uscita meno target.
       *[other] A ogni uscita appare delta: uscita meno target.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Un impulso torna indietro lungo la connessione dallo strato uno verso l’ingresso.
               *[other] Degli impulsi tornano indietro lungo le connessioni dallo strato uno verso gli ingressi.
            }
       *[other]
            { $inputs ->
                [1] Degli impulsi tornano indietro lungo le connessioni dallo strato uno verso l’ingresso e si sommano.
               *[other] Degli impulsi tornano indietro lungo le connessioni dallo strato uno verso gli ingressi e si sommano.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Un impulso torna indietro lungo la connessione dallo strato { $above } verso { $neurons }.
               *[other] Degli impulsi tornano indietro lungo le connessioni dallo strato { $above } verso { $neurons }.
            }
       *[other] Degli impulsi tornano indietro lungo le connessioni dallo strato { $above } verso { $neurons } e si sommano.
    }
backward-motion-slope = Per { $neurons } la somma viene moltiplicata per la pendenza della curva, e si ottiene delta.
backward-motion-gradients =
    { $edges ->
        [1] Sulla connessione verso lo strato { $layer } il peso cede il posto al suo gradiente, che resta.
       *[other] Sulle connessioni verso lo strato { $layer } i pesi cedono il posto ai loro gradienti, che restano.
    }
backward-motion-check = Appare il contrassegno della verifica del gradiente.


## Data: the points, and how far straight lines get

data-heading = Una retta può separare le classi?
data-heading-pairs = Delle rette possono separare le classi?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Classe { $label }: { $digits } punto, disegnato come triangolo.
               *[other] Classe { $label }: { $digits } punti, disegnati come triangoli.
            }
        [diamond]
            { $count ->
                [one] Classe { $label }: { $digits } punto, disegnato come rombo.
               *[other] Classe { $label }: { $digits } punti, disegnati come rombi.
            }
        [square]
            { $count ->
                [one] Classe { $label }: { $digits } punto, disegnato come quadrato.
               *[other] Classe { $label }: { $digits } punti, disegnati come quadrati.
            }
       *[disc]
            { $count ->
                [one] Classe { $label }: { $digits } punto, disegnato come disco.
               *[other] Classe { $label }: { $digits } punti, disegnati come dischi.
            }
    }
data-try-horizontal = Proviamo con una retta. Prima una orizzontale, spostata verso l’alto.
data-try-diagonal = Ora una diagonale, spostata allo stesso modo.
data-right-for-all = Nella posizione migliore tutti i punti sono corretti.
data-right-at-best = Nella posizione migliore, corretti: { $share }. Le croci sono errori.
data-one-side-at-best = Nella posizione migliore lascia tutti i punti da una parte, corretti: { $share }.
data-compared-at-best =
    { $compared ->
        [better] Nella posizione migliore va meglio: corretti { $share }.
        [worse] Nella posizione migliore va peggio: corretti { $share }.
       *[same] Nella posizione migliore non va meglio: corretti { $share }.
    }
data-every-direction = Ora tutte le direzioni, ciascuna nella posizione migliore.
data-best-of-all =
    { $count ->
        [one] Con { $digits } retta, l’unico modo di separarli, si arriva a: { $share }.
       *[other] Su { $digits } rette, tutti i modi di separarli, la migliore dà: { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] Con { $digits } retta provata si arriva a: { $share }.
       *[other] Su { $digits } rette provate, la migliore dà: { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Nessuna retta tra i punti vale quanto una che li lascia tutti da una parte: { $share }.
       *[no] Nessuna retta provata tra i punti vale quanto una che li lascia tutti da una parte: { $share }.
    }
data-one-class = Tutti i punti sono della classe { $label }: non c’è nulla da separare.
data-separable = Basta una retta: separa le classi.
data-not-separable =
    { $mixed ->
        [yes] Nessuna retta separa queste classi, e neppure una curva: punti di entrambe coincidono.
       *[no] Nessuna retta separa queste classi. Serve una non linearità.
    }
data-none-found =
    { $count ->
        [one] Provata { $digits } retta: non separa queste classi.
       *[other] Provate { $digits } rette: nessuna separa queste classi.
    }
data-first-pair = Una retta ha due lati, e le classi sono { $spelled }. Quindi due alla volta: prima la classe { $first } e la classe { $second }.
data-other-pair = Ora la classe { $first } e la classe { $second }, in ogni direzione.
data-pair-parted = Una retta separa queste due: tutti i punti sono corretti.
data-pair-not-parted =
    { $mixed ->
        [yes] Nessuna retta separa la classe { $first } dalla classe { $second }, e neppure una curva: punti di entrambe coincidono.
       *[no] Nessuna retta separa la classe { $first } dalla classe { $second }. Serve una non linearità.
    }
data-pair-none-found = Nessuna retta provata separa la classe { $first } dalla classe { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Nessuna retta separa due di queste classi. Alcuni dei loro punti coincidono.
               *[no] Nessuna retta separa due di queste classi. Serve una non linearità.
            }
       *[some]
            { $mixed ->
                [yes] Coppie di classi: { $pairs }. Nessuna retta ne separa { $left }: alcuni dei loro punti coincidono.
               *[no] Coppie di classi: { $pairs }. Nessuna retta ne separa { $left }: serve una non linearità.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Nessuna retta provata separa due di queste classi.
       *[some] Coppie di classi: { $pairs }. Nessuna retta provata ne separa { $left }.
    }
data-every-pair-parted = Ogni coppia di classi è separata da una retta.
data-every-pair-vote = Un voto di queste rette classifica bene ogni punto. Una rete deve trovare da sola i suoi confini.
data-all-parted = Confini rettilinei separano tutte e { $spelled } le classi: non serve altro.
data-motion-scatter =
    { $sign ->
        [triangle] Appaiono i punti della classe { $label }, disegnati come triangoli.
        [diamond] Appaiono i punti della classe { $label }, disegnati come rombi.
        [square] Appaiono i punti della classe { $label }, disegnati come quadrati.
       *[disc] Appaiono i punti della classe { $label }, disegnati come dischi.
    }
data-motion-slide = Una retta di direzione fissa attraversa i punti e si ferma dove ne classifica correttamente di più.
data-motion-judge = A ogni lato della retta va la sua classe; i punti sbagliati vengono barrati.
data-motion-turn = La retta ruota per tutte le direzioni; la migliore accuratezza di ciascuna diventa una curva.
data-motion-conclude = Si mostra quanto manca perché una retta separi le classi.
data-motion-turn-pair = Restano solo i punti della classe { $first } e della classe { $second }; una retta ruota per tutte le direzioni, e la migliore accuratezza di ciascuna diventa una curva.
data-motion-conclude-borders = Tornano tutti i punti, e ogni posto prende la classe dal punteggio massimo, tra confini rettilinei.
data-motion-conclude-pairs = Tornano tutti i punti, con la retta migliore per ogni coppia di classi.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Un piano si adatta ai punti?
       *[line] Una retta si adatta ai punti?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } punto: ai suoi due ingressi corrisponde un numero y, dato dal colore.
               *[other] { $digits } punti: a ogni coppia di ingressi corrisponde un numero y, dato dal colore.
            }
       *[line]
            { $count ->
                [one] { $digits } punto: al suo ingresso x₁ corrisponde un numero y.
               *[other] { $digits } punti: a ogni ingresso x₁ corrisponde un numero y.
            }
    }
fit-data-mean = La risposta più semplice è la media, { $mean }: la sua perdita, metà dell’errore quadratico medio, è { $loss }.
fit-data-best =
    { $shape ->
        [plane] Il piano migliore, ai minimi quadrati: perdita { $loss }. Varianza spiegata: { $share }.
       *[line] La retta migliore, ai minimi quadrati: perdita { $loss }. Varianza spiegata: { $share }.
    }
fit-data-exact =
    { $shape ->
        [plane] Passa per tutti i punti: basta un piano.
       *[line] Passa per tutti i punti: basta una retta.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Non spiegato: { $share }, con uno schema sugli ingressi: un piano non basta. Serve una non linearità.
       *[line] Non spiegato: { $share }, e segue uno schema: una retta non basta. Serve una non linearità.
    }
fit-data-enough =
    { $shape ->
        [plane] Non spiegato: { $share }, senza uno schema visibile: basta un piano.
       *[line] Non spiegato: { $share }, senza uno schema visibile: basta una retta.
    }
fit-data-open = Non spiegato: { $share }. Troppo pochi punti per dire se serve una non linearità.
label-mean = la media
label-best-affine =
    { $shape ->
        [plane] piano migliore
       *[line] retta migliore
    }
    .short = migliore
label-explained-rule = R² = 1 − perdita ÷ perdita della media
label-height = { $letters }: linee ogni { $step }
    .short = { $letters }: ogni { $step }
number-mean-of-y = media di y
number-loss-of-mean = perdita della media
number-loss-of-best = perdita dell’adattamento migliore
number-explained-by-best = R² dell’adattamento migliore
number-left-by-best = 1 − R² dell’adattamento migliore
fit-data-motion-scatter =
    { $shape ->
        [plane] I punti appaiono nel piano dei due ingressi, nei colori dei loro numeri.
       *[line] I punti appaiono da sinistra a destra, ciascuno all’altezza del suo numero.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Il colore della media riempie il piano. R² è uno meno la perdita divisa per quella della media.
       *[line] All’altezza della media si traccia una linea orizzontale, e una barra da ogni punto fino a essa. R² è uno meno la perdita divisa per quella della media.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Il piano orizzontale si inclina fino al migliore; le sue linee di livello sono rette.
       *[line] La linea orizzontale ruota fino alla retta migliore, e le barre la seguono.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Ciò che il piano dice si disegna in funzione di ciò che dovrebbe dire: è giusto ciò che sta sulla diagonale.
       *[line] Le barre passano in un grafico a parte, sullo stesso ingresso, dove la retta è orizzontale.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Come la rete costruisce un numero
fit-plane-opening =
    { $shape ->
        [plane] I numeri da apprendere, come colori. Come costruisce la rete i suoi ({ $moment })?
       *[line] I numeri da apprendere, su x₁. Come costruisce la rete la sua curva ({ $moment })?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Il neurone dello strato { $layer } parte da un piano: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Strato { $layer }, { $digits } neuroni: ciascuno parte da un piano, z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Il neurone dello strato { $layer } parte da una retta: z = w x₁ + b.
               *[other] Strato { $layer }, { $digits } neuroni: ciascuno parte da una retta, z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Il neurone dello strato { $layer } somma ciò che arriva da sotto, ciascuno per il suo peso: z.
       *[other] Strato { $layer }, { $digits } neuroni: ciascuno somma ciò che arriva da sotto, ogni termine per il suo peso: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] La non linearità: { $activation } trasforma ogni z in una a. Nessun piano resta del tutto piatto.
               *[line] La non linearità: { $activation } trasforma ogni z in una a. Nessuna retta resta del tutto dritta.
            }
        [some]
            { $count ->
                [one] La non linearità: { $activation } trasforma ogni z in una a. Tra i punti ne curva { $digits } su { $all }.
               *[other] La non linearità: { $activation } trasforma ogni z in una a. Tra i punti ne curva { $digits } su { $all }.
            }
       *[none] { $activation } trasforma ogni z in una a, ma tra i punti non ne curva nessuna.
    }
fit-plane-bend-again = Di nuovo { $activation } trasforma ogni z in una a.
number-bent = neuroni che curvano
fit-plane-unbent =
    { $shape ->
        [plane] L’identità non curva nulla: a è z, e i piani restano piani.
       *[line] L’identità non curva nulla: a è z, e le rette restano rette.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] L’uscita lo moltiplica per un suo peso: se è negativo, lo rovescia.
               *[other] L’uscita moltiplica ciascuno per un suo peso: se è negativo, lo rovescia.
            }
       *[line]
            { $count ->
                [one] L’uscita moltiplica la curva per un suo peso: se è negativo, la rovescia.
               *[other] L’uscita moltiplica ogni curva per un suo peso: se è negativo, la rovescia.
            }
    }
fit-plane-add = E somma: prima il suo bias, { $bias }, poi l’una dopo l’altra.
fit-plane-add-no-bias = E somma, l’una dopo l’altra: non c’è bias.
fit-plane-output = Infine la { $name } dell’uscita curva la somma.
fit-plane-explains =
    { $shape ->
        [plane] La somma è la risposta. Varianza spiegata: { $share }, { $compared ->
            [more] più
           *[less] meno
        } del piano migliore, { $line }.
       *[line] La somma è la risposta. Varianza spiegata: { $share }, { $compared ->
            [more] più
           *[less] meno
        } della retta migliore, { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] La somma è la risposta. Varianza spiegata: { $share }, quanto il piano migliore.
       *[line] La somma è la risposta. Varianza spiegata: { $share }, quanto la retta migliore.
    }
fit-plane-no-better-than-mean = La somma è la risposta. Non spiega nulla della varianza: la sola media non fa peggio.
number-explained = R²
fit-plane-motion-sums = Le somme z dello strato { $layer } si disegnano sugli ingressi, una piccola figura per neurone.
fit-plane-motion-bend = In ogni piccola figura dello strato { $layer }, z si curva in a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Ogni mappa viene moltiplicata per il suo peso di uscita, che appare sopra di essa.
       *[line] Ogni curva viene moltiplicata per il suo peso di uscita; sopra zero è continua, sotto zero tratteggiata.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] La mappa grande parte dal bias; una mappa dopo l’altra si illumina e vi si somma.
       *[line] La curva grande parte orizzontale, dal bias; una curva dopo l’altra si illumina e vi si somma.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] La mappa grande parte da zero; una mappa dopo l’altra si illumina e vi si somma.
       *[line] La curva grande parte orizzontale, da zero; una curva dopo l’altra si illumina e vi si somma.
    }
fit-plane-motion-output = La somma si curva nella risposta dell’uscita.
fit-plane-motion-errors =
    { $shape ->
        [plane] Vicino alla mappa grande appare R², uno meno la perdita divisa per quella della media.
       *[line] Da ogni punto cresce una barra fino alla curva, e appare R², uno meno la perdita divisa per quella della media.
    }


## Plane: how the layers bend the plane

plane-heading = Come gli strati curvano il piano
plane-heading-unbent = Che cosa fanno gli strati al piano
plane-opening = La rete, { $moment }. Osserviamo tutto il piano.
plane-opening-trained = La rete, addestrata fino al passo { $step }. Osserviamo tutto il piano.
plane-onto-line = Strato { $layer }: W porta il piano su una retta, larga un neurone.
plane-line-into-plane = Strato { $layer }: W riporta la retta in un piano.
plane-line-onto-line = Strato { $layer }: W dilata la retta; se è negativo, la ribalta.
plane-flattens =
    { $onto ->
        [point] Strato { $layer }: det W è zero, quindi W schiaccia il piano su un punto.
       *[line] Strato { $layer }: det W è zero, quindi W schiaccia il piano su una retta.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Strato { $layer }: W ruota il piano e conserva tutte le lunghezze.
        [mirrors] Strato { $layer }: W riflette il piano e conserva tutte le lunghezze.
       *[stays] Strato { $layer }: W lascia il piano com’è.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Strato { $layer }: W riflette, dilata di { $long } volte in una direzione, contrae di un fattore { $short } nell’altra.
       *[other] Strato { $layer }: W dilata di { $long } volte in una direzione, contrae di un fattore { $short } nell’altra.
    }
plane-stretches =
    { $doing ->
        [turns] Strato { $layer }: W ruota e dilata il piano di { $long } e { $short } volte.
        [mirrors] Strato { $layer }: W riflette e dilata il piano di { $long } e { $short } volte.
       *[stays] Strato { $layer }: W dilata il piano di { $long } e { $short } volte.
    }
plane-squashes =
    { $doing ->
        [turns] Strato { $layer }: W ruota il piano e lo contrae di un fattore { $long } in una direzione, { $short } nell’altra.
        [mirrors] Strato { $layer }: W riflette il piano e lo contrae di un fattore { $long } in una direzione, { $short } nell’altra.
       *[stays] Strato { $layer }: W contrae il piano di un fattore { $long } in una direzione, { $short } nell’altra.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Strato { $layer }: W ruota e dilata il piano di { $factor } volte.
        [mirrors] Strato { $layer }: W riflette e dilata il piano di { $factor } volte.
       *[stays] Strato { $layer }: W dilata il piano di { $factor } volte.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Strato { $layer }: W ruota e contrae il piano di un fattore { $factor }.
        [mirrors] Strato { $layer }: W riflette e contrae il piano di un fattore { $factor }.
       *[stays] Strato { $layer }: W contrae il piano di un fattore { $factor }.
    }
plane-no-shift = Il bias è zero: nulla si muove.
plane-shift = Il bias trasla tutto.
plane-small-shift = Il bias trasla tutto, qui di pochissimo.
plane-bend = Non linearità: { $what }.
plane-decides =
    { $count ->
        [1] Ora decide una retta. Su quest’unico punto, corretto: { $share }.
       *[other] Ora decide una retta. Su questi { $digits } punti, corretti: { $share }.
    }
plane-one-side =
    { $count ->
        [1] Tutto sta da un lato, una classe sola. Su quest’unico punto, corretto: { $share }.
       *[other] Tutto sta da un lato, una classe sola. Su questi { $digits } punti, corretti: { $share }.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] Ora decide un confine rettilineo. Su quest’unico punto, corretto: { $share }.
               *[other] Ora decide un confine rettilineo. Su questi { $digits } punti, corretti: { $share }.
            }
       *[other]
            { $count ->
                [1] { $spelled } confini rettilinei ora decidono. Su quest’unico punto, corretto: { $share }.
               *[other] { $spelled } confini rettilinei ora decidono. Su questi { $digits } punti, corretti: { $share }.
            }
    }
plane-one-region =
    { $count ->
        [1] Tutto sta in una regione, una classe sola. Su quest’unico punto, corretto: { $share }.
       *[other] Tutto sta in una regione, una classe sola. Su questi { $digits } punti, corretti: { $share }.
    }
plane-classes-without-points =
    { $count ->
        [one] La classe { $labels } non riceve punti.
       *[other] Le classi { $labels } non ricevono punti.
    }
plane-back-with-borders =
    { $borders ->
        [one] Annulliamo ogni passo: il confine ci segue.
       *[other] Annulliamo ogni passo: i confini ci seguono.
    }
plane-back-with-line = Annulliamo ogni passo: la retta ci segue.
plane-back-with-one-class = Annulliamo ogni passo: i punti hanno una sola classe.
plane-classes-of-inputs = Gli ingressi com’erano, e la classe che ogni posto riceve.
plane-undoing-bends =
    { $curves ->
        [single] In { $space } il confine è dritto. Annullare { $activation } lo piega in una curva.
       *[several] In { $space } ogni parte del confine è dritta. Annullare { $activation } piega ciascuna in una curva.
    }
plane-forward-again =
    { $bends ->
        [yes] Di nuovo in avanti: l’attivazione curva il piano e tutti i posti numerati finiscono sulla retta.
       *[no] Di nuovo in avanti: tutti i posti numerati finiscono sulla retta.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] Il piano curvato incontra la retta in { $spelled } tratti staccati: ogni tratto torna come una retta.
               *[curved] Il piano curvato incontra la retta in { $spelled } tratti staccati: ogni tratto torna come una curva.
            }
       *[folded]
            { $shape ->
                [straight] Il piano curvato si sovrappone a sé stesso e incontra la retta { $spelled } volte: ogni volta torna una retta diversa.
               *[curved] Il piano curvato si sovrappone a sé stesso e incontra la retta { $spelled } volte: ogni volta torna una curva diversa.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Il piano curvato è una striscia sottile da A a B passando per C. La retta la taglia due volte: in ogni taglio c’è un’intera retta degli ingressi.
       *[curved] Il piano curvato è una striscia sottile da A a B passando per C. La retta la taglia due volte: in ogni taglio c’è un’intera curva degli ingressi.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Una retta là, una retta qui: su di essa i due punteggi sono uguali.
               *[other] Una retta là, { $spelled } rette qui: su di esse i due punteggi sono uguali.
            }
       *[curved]
            { $count ->
                [one] Una retta là, una curva qui: su di essa i due punteggi sono uguali.
               *[other] Una retta là, { $spelled } curve qui: su di esse i due punteggi sono uguali.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Una retta là, una retta qui: su di essa la probabilità è un mezzo.
               *[other] Una retta là, { $spelled } rette qui: su di esse la probabilità è un mezzo.
            }
       *[curved]
            { $count ->
                [one] Una retta là, una curva qui: su di essa la probabilità è un mezzo.
               *[other] Una retta là, { $spelled } curve qui: su di esse la probabilità è un mezzo.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Una retta là, una retta qui: su di essa il punteggio è zero.
               *[other] Una retta là, { $spelled } rette qui: su di esse il punteggio è zero.
            }
       *[curved]
            { $count ->
                [one] Una retta là, una curva qui: su di essa il punteggio è zero.
               *[other] Una retta là, { $spelled } curve qui: su di esse il punteggio è zero.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Una retta là
       *[other] { $spelled } rette là
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, una retta qui: su di essa i due punteggi massimi sono uguali.
               *[other] { $there }, { $spelled } rette qui: su di esse i due punteggi massimi sono uguali.
            }
       *[curved]
            { $count ->
                [one] { $there }, una curva qui: su di essa i due punteggi massimi sono uguali.
               *[other] { $there }, { $spelled } curve qui: su di esse i due punteggi massimi sono uguali.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Appare il piano degli ingressi con assi, griglia e tutti i punti: dischi per la classe { $first }, quadrati per la classe { $second }.
       *[other] Appare il piano degli ingressi con assi, griglia e tutti i punti, con una forma diversa per ogni classe.
    }
plane-motion-room = La vista si allarga, dove ciò che segue ha bisogno di spazio.
plane-motion-linear = Tutto il piano, griglia e punti, va dove lo portano i pesi dello strato { $layer }.
plane-motion-shift =
    { $moves ->
        [yes] Tutto il piano scorre del bias dello strato { $layer }.
       *[no] Il bias dello strato { $layer } è zero, e il piano resta dov’è.
    }
plane-motion-bend =
    { $bends ->
        [yes] Griglia e punti si curvano, come l’attivazione dello strato { $layer } sposta ogni coordinata.
       *[no] L’attivazione dello strato { $layer } è l’identità, e griglia e punti restano come sono.
    }
plane-motion-decide =
    { $classes ->
        [2] Nell’ultimo spazio appare la retta che decide, con i semipiani colorati.
       *[other] Nell’ultimo spazio appaiono i confini rettilinei, con la regione di ogni classe colorata.
    }
plane-motion-back =
    { $classes ->
        [2] Il ritorno al piano degli ingressi, con il confine che la retta vi traccia.
       *[other] Il ritorno al piano degli ingressi, con le linee che i confini vi tracciano.
    }
plane-motion-spaces = Le piccole immagini di tutti gli spazi crescono, nell’ordine del ritorno, con gli stessi posti numerati in ognuna.
plane-motion-again = Accanto agli ingressi il piano va di nuovo in avanti, e posti numerati del confine finiscono sulla retta.
plane-motion-run =
    { $classes ->
        [2] Punti cerchiati corrono lungo il confine, e i loro gemelli lungo la retta nell’ultimo spazio.
       *[other] Punti cerchiati corrono lungo i confini, e i loro gemelli lungo quelli dell’ultimo spazio.
    }


## Training: the parameters are played, phase by phase

training-heading = Come apprende la rete
training-heading-keyframes = Da un fotogramma chiave all’altro
training-opens = Prima dell’addestramento, punti corretti: { $share }.
training-opens-tied = In ogni punto i punteggi sono uguali: la parità conta come classe { $label }.
training-rate-steps =
    { $count ->
        [one] Il tasso, all’inizio { $rate }, si moltiplica per { $factor } dopo ogni passo.
       *[other] Il tasso, all’inizio { $rate }, si moltiplica per { $factor } ogni { $digits } passi.
    }
training-rate-cosine = Il tasso scende lungo un coseno, da { $rate } a { $last }.
training-opens-keyframe = «{ $name }», punti corretti: { $share }.
training-from-keyframe = Da «{ $before }» a «{ $after }»: la perdita passa da { $old } a { $new }.
training-at-moment = { $moment }, punti corretti: { $share }.
training-between-moments = Da { $before } a { $after }: la perdita passa da { $old } a { $new }.
training-by-step = entro il passo { $step }
training-by-keyframe = entro «{ $name }»
training-still =
    { $when ->
        [whole] Per tutto il tempo la perdita si muove appena: da { $old } a { $new } { $until }.
        [first] All’inizio la perdita si muove appena: da { $old } a { $new } { $until }.
        [last] Da qui in poi la perdita si muove appena: da { $old } a { $new } { $until }.
       *[between] Su un plateau la perdita si muove appena: da { $old } a { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] La perdita scende: da { $old } a { $new } { $until }.
       *[no] Lenta discesa: perdita da { $old } a { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] La perdita cala in fretta: da { $old } a { $new } { $until }; l’accuratezza aspetta.
       *[no] La perdita cala in fretta: da { $old } a { $new } { $until }.
    }
training-gaining = L’accuratezza sale: corretti da { $old } a { $new } { $until }.
training-climbs-again = L’accuratezza risale: corretti da { $old } a { $new } { $until }.
training-loss-falls-too = La perdita scende da { $old } a { $new }.
training-rising = La perdita sale: da { $old } a { $new } { $until }.
training-restless = La perdita oscilla tra { $old } e { $new } { $until }.
training-down-with-a-rise = La perdita va da { $old } a { $new } { $until }; nel frattempo sale da { $low } a { $high }.
training-up-with-a-fall = L’accuratezza va da { $old } a { $new } { $until }; nel frattempo cala da { $high } a { $low }.
training-beyond = La perdita esce dal suo asse: { $new } { $until }.
training-ends-keyframe = «{ $name }», punti corretti: { $share }.
training-ringed =
    { $count ->
        [one] Cerchiato: { $digits } ancora sbagliato.
       *[other] Cerchiati: { $digits } ancora sbagliati.
    }
fit-training-opens =
    { $better ->
        [yes] Prima dell’addestramento, varianza spiegata: { $share }. R² è 1 − perdita ÷ perdita della media.
       *[no] Prima dell’addestramento R² = 1 − perdita ÷ perdita della media è { $share }: peggio della sola media.
    }
fit-training-opens-keyframe = «{ $name }»: R² = 1 − perdita ÷ perdita della media è { $share }.
fit-training-at-moment = { $moment }: R² = 1 − perdita ÷ perdita della media è { $share }.
fit-training-gaining = R² sale: da { $old } a { $new } { $until }.
fit-training-ends-keyframe = «{ $name }» finisce con R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Piano migliore: { $line }. Cerchiato: l’errore massimo, { $error }.
       *[line] Tratteggiata, la retta migliore: { $line }. Cerchiato: l’errore massimo, { $error }.
    }
fit-training-motion-play = L’addestramento prosegue; lo seguono l’adattamento, i suoi errori, la perdita, R² e i gradienti.
fit-training-motion-close =
    { $shape ->
        [plane] Il punto con l’errore massimo viene cerchiato.
       *[line] Appare la retta migliore, tratteggiata, e il punto con l’errore massimo viene cerchiato.
    }
number-largest-error = errore massimo
number-explained-at-end = R² alla fine
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² per fotogramma
        [epoch] R² per epoca
        [checkpoint] R² per checkpoint
        [round] R² per round
        [update] R² per aggiornamento
       *[step] R² per passo
    }
    .short = R²
label-the-target = il target
    .short = target
label-fit = la rete
label-data = i dati
    .short = dati
label-error = errore
training-motion-open = I pannelli appaiono, tutti all’inizio.
training-motion-curves = L’addestramento prosegue; lo seguono la perdita, la quota di punti corretti e i gradienti.
training-motion-end = Le curve sono alla fine.
training-motion-play = L’addestramento prosegue; lo seguono i piani, il confine, la perdita e i gradienti.
training-motion-close = I punti ancora sbagliati vengono cerchiati.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Si muove un cursore: { $parameter }
sweep-heading-scale = Un fattore su tutti i pesi dello strato { $layer }
sweep-heading-sample = Una rete, esempio per esempio
sweep-opens-parameter =
    { $count ->
        [one] L’unico parametro ({ $digits }) è un cursore. Si muove solo { $parameter }.
       *[other] Tutti e { $digits } i parametri sono cursori. Si muoverà solo { $parameter }.
    }
sweep-opens-scale =
    { $count ->
        [one] L’unico parametro ({ $digits }) è un cursore. Un fattore muove tutti i pesi di uno strato.
       *[other] Tutti e { $digits } i parametri sono cursori. Un fattore muove tutti i pesi di uno strato.
    }
sweep-opens-sample =
    { $count ->
        [one] L’unico parametro ({ $digits }) è un cursore. Resta fermo: si muove l’esempio.
       *[other] Tutti e { $digits } i parametri sono cursori. Restano fermi: si muove l’esempio.
    }
sweep-pass = Un esempio attraversa la rete; i piani mostrano tutti i punti.
sweep-pass-of-samples = Ogni esempio attraversa la stessa rete fino alle proprie probabilità.
sweep-pass-of-samples-to-outputs = Ogni esempio attraversa la stessa rete fino alle proprie uscite.
sweep-loss = La perdita di questo esempio: la sua pendenza è il gradiente (rosa).
sweep-loss-of-samples = Ogni esempio ha la sua perdita e i suoi gradienti (rosa).
sweep-sets-out =
    { $kind ->
        [sample] Ora un esempio dopo l’altro: osserviamo che cosa segue.
        [scale] Ora si muove il fattore: osserviamo che cosa segue.
       *[parameter] Ora si muove { $parameter }: osserviamo che cosa segue.
    }
sweep-goes-on = E ancora: osserviamo che cosa segue.
sweep-lowest-loss = Perdita di questo esempio minima con { $where }: gradiente { $gradient }.
sweep-lowest-loss-only = Perdita di questo esempio minima con { $where }; la media è { $now }, al minimo { $least }.
sweep-lowest-mean-loss-of-fit = Perdita media di tutti i punti minima con { $where }: R² è { $share }.
sweep-ends-fit = Con { $where }: perdita { $loss }; R² è { $share }.
sweep-ends-samples-of-fit = Ogni esempio tira dalla sua parte; su tutti insieme R² è { $share }.
sweep-lowest-mean-loss = Perdita media di tutti i punti minima con { $where }: corretti { $share }.
sweep-neuron-changes =
    { $change ->
        [wakes] Il neurone { $neuron } dello strato { $layer } si sveglia con { $where }: la sua pendenza è { $slope }.
       *[off] Il neurone { $neuron } dello strato { $layer } si spegne con { $where }: la sua pendenza è { $slope }.
    }
sweep-factor-of = fattore { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample }, qui il più difficile: perdita { $loss }, gradiente massimo { $gradient }.
       *[easiest] { $sample }, qui il più facile: perdita { $loss }, gradiente massimo { $gradient }.
    }
sweep-ends = Con { $where }: perdita { $loss }; punti corretti: { $share }.
sweep-ends-samples = Ogni esempio tira dalla sua parte; esempi corretti: { $share }.
sweep-motion-sliders = Tutti i parametri appaiono come cursori, insieme alla rete a cui appartengono.
sweep-motion-pass = Appaiono il cammino dell’esempio nella rete e i piani.
sweep-motion-loss = La perdita viene tracciata su tutto l’intervallo, con la sua tangente; appaiono i gradienti.
sweep-motion-loss-of-one = Resta solo il cursore che si muove; la perdita viene tracciata su tutto il suo intervallo, con la sua tangente.
sweep-motion-on = Il cursore di { $parameter } avanza; lo seguono valori, piani, confine e perdita.
sweep-motion-on-fit = Il cursore di { $parameter } avanza; lo seguono valori, adattamento e perdita.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Stesso inizio, altre attivazioni
        [learning_rate] Stesso inizio, altri tassi di apprendimento
        [optimizer] Stesso inizio, altri ottimizzatori
        [init] Stessa rete, altri pesi iniziali
        [scale] Stessi pesi casuali, altre scale
        [seed] Stessa rete, altri pesi casuali
        [layers] Stesso compito, altri strati
       *[several] Fianco a fianco
    }
contender-rate = tasso { $rate }
contender-scale = scala { $scale }
contender-seed = seme { $seed }
contender-init =
    { $init ->
        [zeros] pesi nulli
        [symmetric] pesi uguali
        [xavier] inizio di Xavier
        [he] inizio di He
       *[normal] inizio casuale
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = «{ $name }»
differing-part =
    { $part ->
        [activations] l’attivazione
        [layers] la forma della rete
        [optimizer] l’ottimizzatore
        [learning_rate] il tasso di apprendimento
        [init] la scelta dei pesi iniziali
        [scale] la scala dei pesi iniziali
       *[seed] il seme dei pesi iniziali
    }
comparison-opening =
    { $count ->
        [one] un’attivazione: stesso inizio, stessi punti, stessi passi.
       *[other] { $spelled } attivazioni: stesso inizio, stessi punti, stessi passi.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] un addestramento sugli stessi punti; che cosa cambia: { $parts }.
       *[other] { $spelled } addestramenti sugli stessi punti; che cosa cambia: { $parts }.
    }
comparison-guide-to-scores = Ogni pannello mostra ingressi, punteggi delle classi, perdita e gradienti.
comparison-guide-to-fit = Ogni pannello mostra adattamento, risposte rispetto ai target, perdita e gradienti.
comparison-guide-to-layer = Ogni pannello mostra ingressi, ultimo strato nascosto, perdita e gradienti.
comparison-shrinks = Al passo 0, dall’ultimo strato allo strato 1: da { $last } a { $first } con { $name }, da { $other_last } a { $other_first } con { $other }.
comparison-delta-shrinks = Al passo 0, δ = ∂L/∂z dall’ultimo strato allo strato 1: da { $last } a { $first } con { $name }, da { $other_last } a { $other_first } con { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] Ciò che torna indietro per un neurone è moltiplicato per la sua pendenza: quella della sigmoide è al più 1/4, mediana { $slope }; con { $other }: { $other_slope }.
       *[other] Ciò che torna indietro per un neurone è moltiplicato per la sua pendenza. La pendenza mediana è { $slope } con { $name }, { $other_slope } con { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] In tutto, i pesi moltiplicano δ per { $weights } con { $name } e per { $other_weights } con { $other }, quasi lo stesso;
       *[apart] In tutto, i pesi moltiplicano δ per { $weights } con { $name } e per { $other_weights } con { $other };
    } { $kind ->
        [sigmoid] le pendenze, al più 1/4 ciascuna nella sigmoide, per { $slopes } e { $other_slopes }.
       *[other] le pendenze, per { $slopes } e { $other_slopes }.
    }
comparison-flat-yet-long = Al passo 0, con { $name }, la quota di pendenze sotto { $slope } è { $share }. Eppure il gradiente dei pesi dello strato 1 è più lungo: pesi più grandi moltiplicano ciò che passa.
comparison-no-first-gradient = Al passo 0 nessun peso ha un gradiente con { $names }.
comparison-last-layer-first = Al passo 0 solo i pesi dell’ultimo strato hanno un gradiente con { $names }.
comparison-sets-out =
    { $which ->
        [both] Si addestrano entrambi, passo dopo passo.
       *[all] Tutti si addestrano, passo dopo passo.
    }
comparison-goes-on = Si prosegue, passo dopo passo.
comparison-tie-broken = L’ultimo strato si è mosso: ora, al passo 1, anche lo strato 1 ha un gradiente, { $gradient } con { $name }.
comparison-explodes = Con { $name } la perdita esplode: da { $before } a { $now } entro il passo { $step }.
comparison-dies =
    { $count ->
        [one] Al passo { $step } l’ultimo punto di un neurone scende sotto zero: neuroni morti con { $name }, { $dead } su { $units }.
       *[other] Al passo { $step } l’ultimo punto scende sotto zero: neuroni morti con { $name }, { $dead } su { $units }.
    }
comparison-first = Per primo { $name }: risolve il compito al passo { $step }.
comparison-second = Segue { $name }, al passo { $step }.
comparison-last = Per ultimo { $name }: lo risolve al passo { $step }.
comparison-midway =
    { $count ->
        [one] Al passo { $step } la perdita minima è con { $names }: { $loss }.
       *[other] Al passo { $step } la perdita minima è con { $names }: { $loss }.
    }
comparison-midway-same = Al passo { $step } tutte le perdite si leggono ancora uguali: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Entrambi vanno avanti fino alla fine.
       *[all] Tutti vanno fino in fondo.
    }
comparison-one-goes-on = L’ultimo prosegue: ce la farà?
comparison-others-go-on = Gli altri proseguono: ce la faranno?
comparison-none-yet =
    { $which ->
        [both] Uno dei due ce la farà?
       *[all] Qualcuno ce la farà?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Da questo inizio nessuno dei due risolve { $task }.
               *[all] Da questo inizio nessuno risolve { $task }.
            }
       *[own]
            { $which ->
                [both] Nessuno dei due risolve { $task }.
               *[all] Nessuno risolve { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Da questo inizio entrambi risolvono { $task }.
               *[all] Da questo inizio tutti risolvono { $task }.
            }
       *[own]
            { $which ->
                [both] Entrambi risolvono { $task }.
               *[all] Tutti risolvono { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] Da questo inizio solo { $names } risolve { $task }.
               *[other] Da questo inizio solo { $names } risolvono { $task }.
            }
       *[own]
            { $count ->
                [one] Solo { $names } risolve { $task }.
               *[other] Solo { $names } risolvono { $task }.
            }
    }
comparison-only =
    { $count ->
        [one] Cambia solo { $parts }.
       *[other] Cambiano solo { $parts }.
    }
comparison-not-only =
    { $count ->
        [one] cambia { $parts }, e quindi l’ordine dei punti.
       *[other] cambiano { $parts }, e quindi l’ordine dei punti.
    }
comparison-why-diverged = Dal passo { $step } in poi ogni passo ha alzato la perdita, finché non è stata più un numero.
comparison-diverged-at = Al passo { $step }, l’ultimo con numeri finiti, la perdita era { $loss }.
comparison-why-worse = La perdita finisce più alta che all’inizio: da { $before } a { $now }.
comparison-why-rate = Con { $name } la perdita finale è { $small }, con { $other } è { $large }: con questo tasso i passi sono troppo grandi.
comparison-why-dead =
    { $stays ->
        [yes] Un neurone { $activation } morto ha pendenza 0: nessun gradiente passa, e resta morto.
       *[no] Un neurone { $activation } morto ha pendenza 0: nessun gradiente vi passa.
    }
comparison-why-saturated = Neuroni saturi alla fine nello strato { $layer }: { $flat } su { $units } con { $name }, { $fewer } con { $other }.
comparison-why-vanishing = Al passo 0 il gradiente dei pesi era { $last } nell’ultimo strato e { $first } nello strato 1.
comparison-first-step = Il primo passo sposta i pesi dello strato 1 di { $rate } × { $small } con { $name }, di { $rate } × { $large } con { $other }: circa { $times } volte tanto.
comparison-answers-alike =
    { $share ->
        [yes] Con { $name }, ciò che legge l’ultimo strato differisce tra i punti al massimo di { $spread }: così { $p } finisce per ogni punto a { $value }, la quota della classe 1.
       *[no] Con { $name }, ciò che legge l’ultimo strato differisce tra i punti al massimo di { $spread }: così { $p } finisce per ogni punto a { $value }.
    }
comparison-why-equal = Neuroni uguali ricevono gradienti uguali: non diventano mai diversi.
comparison-why-no-gradient = Il gradiente di ogni peso è 0: nulla dice ai pesi dove andare.
comparison-why-never-bent = Rette di rette sono rette: senza non linearità la profondità non aggiunge nulla.
comparison-best-line = Una retta potrebbe dare corretti { $share }, ma con perdita più alta, e l’addestramento segue la perdita.
comparison-slow = Con { $name } l’addestramento è lento: al passo 0 il gradiente dei pesi dello strato 1 era { $small }, con { $fast } { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] Al passo { $step } la z massima di questo neurone cade da { $before } a { $after }: pendenza 0 in ogni punto, gradiente 0: i suoi pesi restano fermi.
       *[no] z di questo neurone in ogni punto: al passo { $step } la massima cade da { $before } a { $after }, dove la pendenza è 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Il passo { $step } è troppo lungo: { $rate } volte il gradiente porta la z massima di questo neurone da { $before } a { $after }. Pendenza 0 in ogni punto: i suoi pesi restano fermi.
comparison-why-it-dies = δ è in media { $delta }: una z minore abbasserebbe la perdita. Ma { $rate } volte il gradiente porta troppo lontano: nel punto con la z massima, questa scende da { $before } a { $after }.
comparison-never-alive = z di questo neurone in ogni punto: nessuna è mai sopra 0, e sotto 0 la pendenza è 0.
comparison-starts-counted =
    { $framed ->
        [yes] Ecco quanti risolvono { $task }: { $counts }. Nel riquadro, l’inizio già visto: un esempio.
       *[no] Ecco quanti risolvono { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Lo stesso da { $starts } inizi: quali risolvono { $task }?
comparison-motion-lay =
    { $count ->
        [one] appare un pannello, uno per addestramento: { $names }.
       *[other] appaiono { $spelled } pannelli, uno per addestramento: { $names }.
    }
comparison-motion-staircases = In ogni pannello appaiono, come barre con i loro numeri, i gradienti degli strati al passo zero, e tra loro il fattore da ogni strato a quello sotto.
comparison-motion-staircases-again = Appaiono i gradienti dei pesi al passo zero, e con loro si vede come è andata la perdita.
comparison-motion-answers = I conteggi dei neuroni lasciano il posto a ciò che risponde la rete di ogni pannello su tutti i punti.
comparison-motion-slopes = In ogni pannello appare la curva della sua attivazione, e sotto un segno per la z dei suoi neuroni in molti punti. La tangente più ripida è tratteggiata; quella con la pendenza mediana è continua.
comparison-motion-run = Tutti gli addestramenti proseguono insieme dal passo { $start } al passo { $end }.
comparison-motion-verdicts = Appare il verdetto di ogni pannello.
comparison-motion-all = Tutti i pannelli tornano luminosi.
comparison-motion-one = Il pannello «{ $name }» resta luminoso, mentre gli altri si attenuano.
comparison-motion-watch-unit = Nel pannello si disegna la z di un neurone in ogni punto, passo dopo passo, da entrambi i lati dello zero; la massima ha un tratto spesso. È segnato il passo dal quale nessuna è sopra zero.
comparison-motion-split-step = L’immagine fa posto, e accanto appare che cosa fa il passo alla z del punto in cui è massima: la parte del bias, dei pesi e degli ingressi.
comparison-motion-starts = I pannelli escono. Entrano uno a uno i piani degli ingressi di addestramenti da { $starts } inizi, con un segno di spunta dove il compito è risolto, e le spunte vengono contate.
comparison-motion-start-seen = In ogni addestramento viene riquadrato l’inizio dei pannelli.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Un passo di discesa del gradiente, con decadimento dei pesi
        [momentum] Un passo di discesa del gradiente, con momentum
        [rmsprop] Un passo di RMSProp
        [adam] Un passo di Adam
       *[sgd] Un passo di discesa del gradiente
    }
update-opening = La perdita media di tutti i punti è { $loss }. Da che parte deve andare ogni peso?
update-mean =
    { $points ->
        [one] Il gradiente della perdita, su ogni connessione: quanto in fretta sale con ogni peso.
       *[other] Il gradiente della perdita media su { $digits } punti, su ogni connessione: quanto in fretta sale con ogni peso.
    }
update-mean-biases = A ogni neurone: con il suo bias.
update-one-point =
    { $count ->
        [one] Ecco che cosa dice un punto di { $weight }. È l’unico.
       *[other] Questo era un punto. I punti sono { $digits }, ciascuno con il suo gradiente per { $weight }.
    }
update-every-point =
    { $count ->
        [one] Da dove viene: l’unico punto ha il suo gradiente per { $weight }.
       *[other] Da dove viene: i punti sono { $digits }, ciascuno con il suo gradiente per { $weight }.
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } di loro vuole { $weight } più grande, { $downs } più piccolo: l’aggiornamento usa la media.
               *[other] { $ups } di loro vuole { $weight } più grande, { $downs } più piccolo: l’aggiornamento usa la media.
            }
       *[other]
            { $down ->
                [one] { $ups } di loro vogliono { $weight } più grande, { $downs } più piccolo: l’aggiornamento usa la media.
               *[other] { $ups } di loro vogliono { $weight } più grande, { $downs } più piccolo: l’aggiornamento usa la media.
            }
    }
update-pulls-one =
    { $way ->
        [up] Nessuno di loro vuole { $weight } più piccolo: l’aggiornamento usa la media.
       *[down] Nessuno di loro vuole { $weight } più grande: l’aggiornamento usa la media.
    }
update-pulls-alone =
    { $way ->
        [up] Vuole { $weight } più grande: con un solo punto, l’aggiornamento usa il suo gradiente.
       *[down] Vuole { $weight } più piccolo: con un solo punto, l’aggiornamento usa il suo gradiente.
    }
update-pulls-none = Nessuno di loro dice qualcosa di { $weight }: tutti questi gradienti sono zero, e quindi anche la media.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } mini-batch di { $size } punti hanno medie da { $low } a { $high }: l’addestramento ne usa uno per passo, questo passo tutti i punti.
               *[same] { $spelled } mini-batch di { $size } punti hanno qui tutti media { $low }: l’addestramento ne usa uno per passo, questo passo tutti i punti.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } mini-batch di { $size } punti hanno medie da { $low } a { $high }: costano meno, ma sono meno esatti.
               *[same] { $spelled } mini-batch di { $size } punti hanno qui tutti media { $low }: costano meno.
            }
    }
update-batches-rest = L’ultimo batch di un’epoca ne ha { $rest }.
update-take-mean =
    { $count ->
        [one] Il suo gradiente è quello del passo, per ogni peso e bias.
       *[other] Ora la media su tutti i punti, per ogni peso e bias.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Il suo gradiente è quello del passo, per ogni peso.
       *[other] Ora la media su tutti i punti, per ogni peso.
    }
update-one-moves =
    { $against ->
        [decay] Ogni peso si muove contro il suo gradiente con decadimento, moltiplicato per il tasso di apprendimento.
        [momentum] Ogni peso si muove contro la sua velocità, moltiplicata per il tasso di apprendimento.
        [rmsprop] Ogni peso si muove contro questo quoziente, moltiplicato per il tasso di apprendimento.
        [adam] Ogni peso si muove contro questo quoziente, moltiplicato per il tasso di apprendimento.
       *[gradient] Ogni peso si muove contro il suo gradiente, moltiplicato per il tasso di apprendimento.
    }
update-stage-decay = Il decadimento dei pesi aggiunge a ogni gradiente { $decay } volte il parametro stesso.
update-stage-momentum =
    { $decayed ->
        [yes] La velocità è { $share } volte la precedente, più il gradiente con decadimento.
       *[no] La velocità è { $share } volte la precedente, più il gradiente.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum segue una velocità. Parte da zero: ora è il gradiente con decadimento.
       *[no] Momentum segue una velocità. Parte da zero: ora è il gradiente.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp divide ogni gradiente con decadimento per la radice di una media mobile dei quadrati.
       *[no] RMSProp divide ogni gradiente per la radice di una media mobile dei suoi quadrati.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam usa una media mobile dei gradienti con decadimento, divisa per la radice di quella dei quadrati.
       *[no] Adam usa una media mobile dei gradienti, divisa per la radice di quella dei quadrati.
    }
update-decay = decadimento
update-mean-gradient = media
update-root = media quadratica
update-rate = tasso
update-gradient = gradiente
update-all-move =
    { $count ->
        [one] È tutto: c’è { $digits } parametro.
       *[other] E tutti e { $digits } i parametri fanno insieme questo passo.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } dei numeri qui si legge come prima.
       *[other] { $digits } dei numeri qui si leggono come prima.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] La perdita media di tutti i punti scende da { $before } a { $after }.
               *[alike] La perdita media di tutti i punti scende di poco: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] La perdita media di tutti i punti sale da { $before } a { $after }: questo passo non va in discesa.
               *[alike] La perdita media di tutti i punti sale di poco: { $change }. Questo passo non va in discesa.
            }
        [rises]
            { $digits ->
                [differ] La perdita media di tutti i punti sale da { $before } a { $after }: il passo era troppo grande.
               *[alike] La perdita media di tutti i punti sale di poco: { $change }. Il passo era troppo grande.
            }
       *[stays] La perdita media di tutti i punti resta { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] La perdita scende da { $before } a { $after }.
               *[alike] La perdita scende di poco: { $change }.
            }
        [rises]
            { $digits ->
                [differ] La perdita sale da { $before } a { $after }: il passo era troppo grande.
               *[alike] La perdita sale di poco: { $change }. Il passo era troppo grande.
            }
        [uphill]
            { $digits ->
                [differ] La perdita sale da { $before } a { $after }: questo passo non va in discesa.
               *[alike] La perdita sale di poco: { $change }. Questo passo non va in discesa.
            }
       *[stays] La perdita resta { $before }.
    }
update-loss-endless = La perdita media di tutti i punti non è più un numero finito: il passo era davvero troppo grande.
update-motion-stand = La rete appare con i suoi pesi, e la perdita media si illumina.
update-motion-mean = Connessioni e bias prendono il gradiente della perdita media.
update-motion-mean-no-bias = Le connessioni prendono il gradiente della perdita media.
update-motion-spread =
    { $points ->
        [1] Il gradiente di { $weight } prende posto su una retta dei numeri.
       *[other] I gradienti di { $weight }, uno per punto, si distribuiscono su una retta dei numeri.
    }
update-motion-average = Si raccolgono nella loro media, che resta sulla retta.
update-motion-batches = I punti di tre mini-batch si illuminano uno dopo l’altro, e le loro medie restano sulla retta.
update-motion-stage = I gradienti su connessioni e bias diventano ciò che se ne ricava.
update-motion-stage-no-bias = I gradienti sulle connessioni diventano ciò che se ne ricava.
update-motion-one = Il gradiente di { $weight } si porta sotto di esso, il peso scorre fino al nuovo valore, e la sua connessione lo segue.
update-motion-all = Tutti gli altri pesi e bias scorrono fino ai nuovi valori, e le loro connessioni li seguono.
update-motion-all-no-bias = Tutti gli altri pesi scorrono fino ai nuovi valori, e le loro connessioni li seguono.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] La perdita scende, cifra dopo cifra.
               *[other] La perdita media di tutti i punti scende, cifra dopo cifra.
            }
       *[other]
            { $points ->
                [1] La perdita scorre fino al nuovo valore.
               *[other] La perdita media di tutti i punti scorre fino al nuovo valore.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Un neurone, smontato: { $neuron }
graph-opening = Un neurone come grafo: ogni nodo fa una sola piccola cosa.
graph-enter =
    { $inputs ->
        [1] Entrano l’ingresso, il suo peso e il bias.
       *[other] Entrano gli ingressi, un peso per ciascuno, e il bias.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Entrano l’ingresso e il suo peso.
       *[other] Entrano gli ingressi, e un peso per ciascuno.
    }
graph-multiply =
    { $inputs ->
        [1] Il nodo «per» moltiplica i suoi due numeri.
       *[other] Ogni nodo «per» moltiplica i suoi due numeri.
    }
graph-add =
    { $inputs ->
        [1] Il nodo «più» aggiunge il bias: ecco z.
       *[other] Il nodo «più» somma i prodotti e il bias: ecco z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Il nodo «più» ha un solo prodotto e nessun bias: ecco z.
       *[other] Il nodo «più» somma i prodotti: ecco z.
    }
graph-activate = L’attivazione curva z: a è { $activation } di z.
graph-arrive = Ora indietro. La perdita misura l’errore della rete; dal resto arriva quanto reagisce ad a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] La derivata locale dell’attivazione è la sua pendenza, { $slope }; nulla arriva, nulla prosegue.
        [stops] La derivata locale dell’attivazione è la sua pendenza, qui zero: nulla prosegue.
        [keeps] La derivata locale dell’attivazione è la sua pendenza, qui 1: il gradiente prosegue com’è.
        [turns] La derivata locale dell’attivazione è la sua pendenza, { $slope }: il gradiente cambia segno.
        [shrinks] La derivata locale dell’attivazione è la sua pendenza, { $slope }: si moltiplica per essa, e ne prosegue meno.
       *[grows] La derivata locale dell’attivazione è la sua pendenza, { $slope }: si moltiplica per essa, e ne prosegue di più.
    }
graph-sum = Un nodo «più» trasmette ciò che arriva: le sue derivate locali sono tutte 1. Il bias ha il suo gradiente.
graph-sum-no-bias = Un nodo «più» trasmette ciò che arriva: le sue derivate locali sono tutte 1.
graph-to-weights = Nodo «per»: la derivata locale di ogni fattore è l’altro fattore. Per il peso è l’ingresso; δ per l’ingresso è il suo gradiente.
graph-to-inputs =
    { $others ->
        [yes] Per l’ingresso è il peso: δ per il peso torna indietro, e si somma a quanto mandano gli altri neuroni dello strato.
       *[no] Per l’ingresso è il peso: δ per il peso torna indietro, e dice come la perdita reagisce all’ingresso.
    }
graph-replay = A ogni nodo bastano ciò che arriva e la sua derivata locale.
graph-motion-lay =
    { $inputs ->
        [1] Il grafo appare pezzo per pezzo: l’ingresso, il suo peso e il bias, un nodo «per», un nodo «più» e l’attivazione.
       *[other] Il grafo appare pezzo per pezzo: gli ingressi, i loro pesi e il bias, nodi «per», un nodo «più» e l’attivazione.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Il grafo appare pezzo per pezzo: l’ingresso e il suo peso, un nodo «per», un nodo «più» e l’attivazione.
       *[other] Il grafo appare pezzo per pezzo: gli ingressi e i loro pesi, nodi «per», un nodo «più» e l’attivazione.
    }
graph-motion-enter = I numeri escono dai loro riquadri, sui fili.
graph-motion-multiply =
    { $inputs ->
        [1] Degli impulsi entrano nel nodo «per», e ne esce il prodotto.
       *[other] Degli impulsi entrano nei nodi «per», e ne escono i prodotti.
    }
graph-motion-add = Degli impulsi entrano nel nodo «più», e ne esce z.
graph-motion-activate = Un impulso entra nell’attivazione; il punto si sposta lungo la sua curva, e ne esce a.
graph-motion-arrive = Un impulso entra dalla perdita, e accanto al filo di a appare il gradiente.
graph-motion-slope = Sul filo di z appare la pendenza; un impulso vi passa tornando indietro, e accanto al filo appare il prodotto.
graph-motion-sum = Su ogni filo verso il nodo «più» appare un uno; degli impulsi tornano indietro in tutti, e accanto a ciascuno appare il gradiente.
graph-motion-to-weights =
    { $inputs ->
        [1] Sul filo del peso appare l’ingresso; un impulso vi passa tornando indietro, e accanto al filo appare il gradiente.
       *[other] Sul filo di ogni peso appare il suo ingresso; degli impulsi vi passano tornando indietro, e accanto ai fili appaiono i gradienti.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] Sul filo dell’ingresso appare il peso; un impulso vi passa tornando indietro, e accanto al filo appare il prodotto.
       *[other] Sul filo di ogni ingresso appare il suo peso; degli impulsi vi passano tornando indietro, e accanto ai fili appaiono i prodotti.
    }
graph-motion-replay = Degli impulsi tornano ancora una volta indietro per tutto il grafo, dalla perdita fino a ogni riquadro.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = La perdita come paesaggio
landscape-opening =
    { $way ->
        [right] La perdita in funzione solo di { $name }. La pendenza della tangente è il suo gradiente, { $slope }: si sale verso sinistra, quindi il passo va a destra.
       *[left] La perdita in funzione solo di { $name }. La pendenza della tangente è il suo gradiente, { $slope }: si sale verso destra, quindi il passo va a sinistra.
    }
landscape-opening-flat = La perdita in funzione solo di { $name }. Dove sta la rete il gradiente è zero: la tangente è orizzontale.
landscape-step =
    { $factor ->
        [1] Un passo con tasso { $rate }: la pendenza promette { $promised }, la perdita varia di { $change }.
        [10] Dieci volte più in là: la pendenza promette { $promised }, la perdita varia di { $change }.
       *[100] Cento volte più in là: la pendenza promette { $promised }, la perdita varia di { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Un passo con tasso { $rate }: la pendenza promette una perdita sotto zero, ma la perdita varia di { $change }.
        [10] Dieci volte più in là: la pendenza promette una perdita sotto zero, ma la perdita varia di { $change }.
       *[100] Cento volte più in là: la pendenza promette una perdita sotto zero, ma la perdita varia di { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Un passo con tasso { $rate }: oltre il punto più basso e su dall’altra parte. Promessa { $promised }, ottenuta { $change }.
        [10] Dieci volte più in là: oltre il punto più basso e su dall’altra parte. Promessa { $promised }, ottenuta { $change }.
       *[100] Cento volte più in là: oltre il punto più basso e su dall’altra parte. Promessa { $promised }, ottenuta { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Un passo con tasso { $rate }: la perdita non è più un numero finito.
        [10] Dieci volte più in là: la perdita non è più un numero finito.
       *[100] Cento volte più in là: la perdita non è più un numero finito.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Ogni passo dà circa ciò che la pendenza promette: fin qui la perdita è quasi una retta.
        [small-kept] Un passo piccolo dà circa ciò che la pendenza promette, uno grande no: la perdita se ne discosta.
        [none-promised] Qui la pendenza è zero: non promette nulla.
       *[none-kept] Anche il passo piccolo è troppo grande perché la pendenza mantenga la promessa.
    }
landscape-all-parameters = Tutti i parametri insieme, con tasso { $rate }.
landscape-over = Tutti i parametri insieme, con tasso { $rate }: il passo è lungo { $length }, ma la perdita è più bassa solo fino a { $lower }.
landscape-again =
    { $then ->
        [all-rise] Dopo il primo passo la pendenza è circa { $times } volte maggiore: il passo seguente è altrettante volte più lungo. Ognuno dei tre passi alza la perdita.
        [third-falls] Dopo il primo passo la pendenza è circa { $times } volte maggiore: il passo seguente è altrettante volte più lungo, e alza di nuovo la perdita. Il terzo la abbassa.
        [rises] Dopo il primo passo la pendenza è circa { $times } volte maggiore: il passo seguente è altrettante volte più lungo, e alza di nuovo la perdita.
       *[falls] Dopo il primo passo la pendenza è circa { $times } volte maggiore: il passo seguente è altrettante volte più lungo, e la perdita è poi { $loss }.
    }
landscape-map = Ora in funzione di { $first } e { $second }, vista dall’alto: la linea punteggiata è la curva. Su ogni curva di livello la perdita è la stessa.
landscape-arrow = Lungo la sua linea la perdita non cambia. Il gradiente la taglia ad angolo retto, in salita: il passo va dall’altra parte.
landscape-flat = In questo piano il gradiente è zero: nessuna direzione porta giù.
landscape-path =
    { $others ->
        [one] Il percorso dell’addestramento in questo piano. Si è mosso anche un altro parametro, e con esso le linee sotto il percorso.
        [0] Il percorso dell’addestramento: dall’inizio alla fine.
       *[other] Il percorso dell’addestramento in questo piano. Si sono mossi anche altri { $digits } parametri, e con essi le linee sotto il percorso.
    }
landscape-motion-curve = Si traccia la curva della perdita, e la sua tangente all’inizio.
landscape-motion-step = Una pallina rotola lungo la curva mentre un segno scende lungo la tangente; una linea mostra quanto distano.
landscape-motion-closer = L’immagine si avvicina di nuovo al primo passo.
landscape-motion-over =
    { $marked ->
        [yes] Una pallina rotola sulla perdita lungo il primo passo; una tabella dice quanto è lungo il passo, quale perdita prometteva la pendenza e quale è risultata. Una fascia segna fin dove la perdita è più bassa.
       *[no] Una pallina rotola sulla perdita lungo il primo passo; una tabella dice quanto è lungo il passo, quale perdita prometteva la pendenza e quale è risultata.
    }
landscape-motion-again = La pallina continua a rotolare, ogni volta contro il gradiente del punto in cui si trova; la tabella dice quanto sono lunghi i passi e quali perdite sono risultate.
landscape-motion-map = La curva si vede dall’alto, come linea punteggiata su una mappa della perdita in funzione di due parametri, che appare linea per linea.
landscape-motion-arrow = Due frecce crescono ad angolo retto sulla linea di perdita costante: il gradiente e, opposta, la direzione del passo.
landscape-motion-flat = Il posto della rete viene cerchiato.
landscape-motion-path = Il percorso dell’addestramento viene tracciato sulla mappa, dall’inizio alla fine.


## Depth: the gradient goes back through the layers

depth-heading = Il gradiente in profondità
depth-opening = Quanto gradiente arriva allo strato 1? Parte dall’uscita, dove δ ha ampiezza { $size }.
depth-first-step = Uno strato indietro: si moltiplica per i pesi e per le pendenze, e l’ampiezza è { $factor } volte quella di prima.
depth-no-gradient = Uno strato indietro: dal nulla non viene nulla.
depth-path-sigmoid = Sul cammino più forte ogni strato moltiplica per un peso e una pendenza; quella della sigmoide è al più 1/4.
depth-path = Sul cammino più forte ogni strato moltiplica per un peso e una pendenza; la pendenza massima è { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Ogni strato ne lascia solo da { $least } a { $most }: da { $last } all’uscita a { $first } nello strato 1.
       *[grows] Cresce a ogni strato, da { $least } a { $most } volte: da { $last } all’uscita a { $first } nello strato 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Si riduce: da { $last } all’uscita a { $first } nello strato 1.
        [grows] Cresce: da { $last } all’uscita a { $first } nello strato 1.
       *[mixed] Resta uguale: { $last } all’uscita, { $first } nello strato 1.
    }
depth-mixed =
    { $count ->
        [one] Si riduce in { $digits } passo indietro su { $steps }: { $last } all’uscita, { $first } nello strato 1.
       *[other] Si riduce in { $digits } passi indietro su { $steps }: { $last } all’uscita, { $first } nello strato 1.
    }
depth-silent = L’uscita è giusta fino all’ultima cifra: nessun gradiente ne parte.
depth-stops =
    { $layer ->
        [1] Allo strato 1 non arriva nulla: lì il suo gradiente è zero.
       *[other] Nello strato { $digits } è zero: nulla raggiunge gli strati precedenti.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Lungo il cammino il prodotto dei pesi è { $weights }, quello delle pendenze { $slopes }: sono le pendenze a ridurlo.
        [weights-shrink] Lungo il cammino il prodotto delle pendenze è { $slopes }, quello dei pesi { $weights }: sono i pesi a ridurlo.
        [weights-grow] Lungo il cammino il prodotto delle pendenze è { $slopes }, quello dei pesi { $weights }: lo fanno crescere i pesi.
        [slopes-grow] Lungo il cammino il prodotto dei pesi è { $weights }, quello delle pendenze { $slopes }: lo fanno crescere le pendenze.
        [both-grow] Lungo il cammino il prodotto dei pesi è { $weights }, quello delle pendenze { $slopes }: entrambi lo fanno crescere.
        [slopes-most] Lungo il cammino il prodotto dei pesi è { $weights }, quello delle pendenze { $slopes }: entrambi lo riducono, di più le pendenze.
        [weights-most] Lungo il cammino il prodotto delle pendenze è { $slopes }, quello dei pesi { $weights }: entrambi lo riducono, di più i pesi.
       *[both-shrink] Lungo il cammino il prodotto dei pesi è { $weights }, quello delle pendenze { $slopes }: entrambi lo riducono.
    }
depth-cause-cancelled = Lungo questo cammino il prodotto dei pesi è { $weights }, quello delle pendenze { $slopes }. Con gli altri cammini { $product } diventa δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Un passo con tasso { $rate } non muove alcun peso, né nell’ultimo strato né nello strato 1.
        [still] Un passo con tasso { $rate } muove i pesi dell’ultimo strato di { $last }, e per nulla quelli dello strato 1.
        [slow] Un passo con tasso { $rate }: i pesi dell’ultimo strato si muovono di { $last }, quelli dello strato 1 di { $first }. Apprende lentamente.
        [less] Un passo con tasso { $rate }: i pesi dell’ultimo strato si muovono di { $last }, quelli dello strato 1 di { $first }, cioè di meno.
        [more] Un passo con tasso { $rate }: i pesi dell’ultimo strato si muovono di { $last }, quelli dello strato 1 di { $first }, cioè di più.
       *[alike] Un passo con tasso { $rate }: i pesi dell’ultimo strato si muovono di { $last }, quelli dello strato 1 più o meno altrettanto: { $first }.
    }
depth-motion-start = Appare un asse in potenze di dieci, e cresce la barra del delta dell’uscita.
depth-motion-step = Il gradiente torna allo strato { $layer }: un impulso percorre il cammino, e cresce la barra dello strato.
depth-motion-line = Una linea unisce le estremità delle barre, dall’uscita allo strato 1.
depth-motion-weigh = I pesi del cammino si raccolgono nel loro prodotto, e le pendenze nel loro.
depth-motion-change = Le barre diventano le variazioni dei pesi in un passo, su un asse che parte da zero.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Perché la retropropagazione
cost-opening =
    { $count ->
        [one] Come cambia la perdita con { $digits } parametro? Lo si perturba, si ricalcola la rete e si guarda.
       *[other] Come cambia la perdita con ciascuno dei parametri, { $digits } in tutto? Se ne perturba uno, si ricalcola la rete e si guarda.
    }
cost-first = Un peso, perturbato in su, poi in giù: due passate in avanti, { $products } moltiplicazioni, e una pendenza è nota.
cost-all = Così per tutti i pesi e i bias ({ $parameters }): { $passes } passate in avanti, { $products } moltiplicazioni.
cost-all-no-bias = Così per tutti i pesi ({ $parameters }): { $passes } passate in avanti, { $products } moltiplicazioni.
cost-forward = La retropropagazione va in avanti una volta, { $products } moltiplicazioni, e conserva ogni attivazione.
cost-back = Poi una volta indietro, altre { $products }, e c’è ogni gradiente: ogni strato usa ciò che ha trovato quello dopo.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Lo stesso gradiente: { $nudging } moltiplicazioni per perturbazione, { $times } volte le { $backpropagation } della retropropagazione.
               *[about] Lo stesso gradiente: { $nudging } moltiplicazioni per perturbazione, circa { $times } volte le { $backpropagation } della retropropagazione.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } moltiplicazioni per perturbazione, { $times } volte le { $backpropagation } della retropropagazione.
               *[about] { $nudging } moltiplicazioni per perturbazione, circa { $times } volte le { $backpropagation } della retropropagazione.
            }
    }
cost-chart = Gli stessi conteggi al variare del numero di parametri; i due assi sono in potenze di dieci.
cost-growth =
    { $growth ->
        [square] Dieci volte più parametri: circa cento volte più lavoro per perturbazione, circa dieci con la retropropagazione.
        [faster] Con più parametri, la perturbazione cresce più in fretta della retropropagazione.
       *[slower] Con più parametri, crescono entrambe.
    }
cost-largest = { $shape }, { $parameters } parametri: { $nudging } moltiplicazioni per perturbazione, { $backpropagation } con la retropropagazione.
cost-motion-network = Appare la rete, e sotto un riquadro in cui si contano le moltiplicazioni.
cost-motion-first = Un peso si illumina; viene perturbato in su, e un impulso attraversa gli strati; viene perturbato in giù, e ne passa un altro.
cost-motion-all = Un parametro dopo l’altro si illumina, sempre più in fretta, mentre degli impulsi attraversano gli strati e il contatore sale.
cost-motion-forward = La rete è come prima. Un impulso corre in avanti, e appaiono le attivazioni.
cost-motion-back = Un impulso torna indietro dall’uscita, e strato per strato appare ogni gradiente.
cost-motion-bars = I due conteggi diventano barre della stessa scala.
cost-motion-chart = Appaiono gli assi, e su di essi i due conteggi di questa rete.
cost-motion-grow = Due linee proseguono verso reti più grandi, una più ripida dell’altra.
cost-motion-gap = Tra i due conteggi della rete più grande cresce una freccia.


## Labels in the picture

label-value-forward = valore
label-local-derivative = derivata locale
    .short = derivata
label-gradient-back = gradiente della perdita
    .short = gradiente
label-rest-of-network = resto della rete
    .short = il resto
label-class = classe { $label }
    .short = { $label }
label-class-head = classe
    .short = cl.
label-input = ingresso
label-named-input = { $name } { $input }
label-picture-weights = pesi del neurone { $neuron }
    .short = w, neurone { $neuron }
label-picture-weight-gradients = ∂L/∂w del neurone { $neuron }
    .short = ∂L/∂w, neurone { $neuron }
label-picture-input-gradients = ∂L/∂x di ogni pixel
    .short = ∂L/∂x
label-picture-scale = nero { $low }, bianco { $high }
label-more-neurons =
    { $count ->
        [one] { $digits } altro
       *[other] altri { $digits }
    }
label-hidden = nascosto { $layer }
label-output = uscita
label-class-scores = punteggi
    .short = punteggi
label-score-of-class-1 = punteggio classe { $label }
    .short = punteggio
label-class-probabilities = probabilità
    .short = probab.
label-probability-of-class-1 = probabilità classe { $label }
    .short = probab.
label-layer = strato { $layer }
label-step = passo
label-unit =
    { $unit ->
        [keyframe] fotogramma
        [epoch] epoca
        [checkpoint] checkpoint
        [round] round
        [update] aggiornamento
       *[step] passo
    }
label-loss = perdita
label-accuracy = accuratezza
label-shares = %: { label-accuracy }
label-after = dopo
    .short = poi
label-gradients = gradienti dei pesi
    .short = gradienti
label-rate = tasso
label-promised = promessa
    .short = prom.
label-factor = fattore
label-sample = esempio
label-target = target
label-targets = target
label-gradient-check = verifica del gradiente
    .short = verifica
label-check-below = sotto
label-check-worst = massimo
label-base = valore dato
    .short = dato

label-and-more = { $size }; oltre: ‖
label-negative = negativo
    .short = < 0
label-width-of-weight = spessore: |peso|
    .short = |peso|
label-width-of-letter = spessore: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = spessore: |gradiente|, log
    .short = |gradiente|, log
label-weights-and-biases = linea: peso, anello: bias
    .short = linea: w, anello: b
label-weights-alone = linea: peso
    .short = linea: w
label-lit = luminosa: la classe vera
    .short = luminosa: vera
label-wrong = sbagliati
label-stay-wrong = restano sbagliati
label-tint-side = sfondo: classe del lato
    .short = sfondo: classe
label-bent-plane = il piano curvato
label-undo = annulla
label-tint-place = sfondo: classe della zona
    .short = sfondo: classe
label-tint-probability = sfondo: probabilità
    .short = sfondo: p
label-tint-lead = sfondo: classe in testa
    .short = sfondo: in testa
label-plane-before = tratteggio: riquadro prima di W
    .short = tratteggio: prima di W

label-horizontal = orizzontale
label-diagonal = diagonale
label-best-of-all = la migliore
label-best-found = migliore trovata
    .short = migliore
label-any-direction = ogni direzione
    .short = tutte
label-right-by-direction = corretti al meglio, per direzione della retta

label-loss-by-unit =
    { $unit ->
        [keyframe] perdita per fotogramma
        [epoch] perdita per epoca
        [checkpoint] perdita per checkpoint
        [round] perdita per round
        [update] perdita per aggiornamento
       *[step] perdita per passo
    }
    .short = perdita
label-right-by-unit =
    { $unit ->
        [keyframe] accuratezza per fotogramma
        [epoch] accuratezza per epoca
        [checkpoint] accuratezza per checkpoint
        [round] accuratezza per round
        [update] accuratezza per aggiornamento
       *[step] accuratezza per passo
    }
    .short = accuratezza
label-units-pass =
    { $unit ->
        [keyframe] fotogrammi
        [epoch] epoche
        [checkpoint] checkpoint
        [round] round
        [update] aggiornamenti
       *[step] passi
    }
label-straight =
    { $unit ->
        [keyframe] lineare tra fotogrammi
       *[step] lineare tra checkpoint
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } in scala logaritmica; { label-straight }
       *[linear] { label-units-pass } a ritmo uniforme; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } in scala logaritmica
           *[linear] { label-units-pass } a ritmo uniforme
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } in scala logaritmica; ogni immagine è un passo
       *[linear] { label-units-pass } a ritmo uniforme; ogni immagine è un passo
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } in scala logaritmica
           *[linear] { label-units-pass } a ritmo uniforme
        }
label-gradient-size = gradienti dei pesi per strato, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] morto su { $digits }
               *[other] morti su { $digits }
            }
       *[saturated]
            { $count ->
                [one] saturo su { $digits }
               *[other] saturi su { $digits }
            }
    }
    .short = su { $digits }
label-dead-units = morto: piatto ovunque
    .short = morto: piatto
label-saturated-units = saturo: pendenza < { $slope } nel { $share } dei punti
    .short = saturo: pendenza < { $slope }
label-staircase = gradienti dei pesi al passo 0
    .short = gradienti, passo 0
label-staircase-from-delta = gradienti dei pesi al passo 0: ∂L/∂w = media di δ · a
    .short = ∂L/∂w = media di δ · a, passo 0
label-staircase-of-delta = ampiezza di δ = ∂L/∂z, log
    .short = ampiezza di δ, log
label-sizes-of-delta = ampiezza di δ = ∂L/∂z
    .short = ampiezza di δ
label-factors-back = pesi × pendenze
label-size-over-points = ampiezza: media quadratica su tutti i punti
label-z-of-unit = z del neurone { $unit }, strato { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } neurone, { $points } punti
       *[other] z: { $digits } neuroni, { $points } punti
    }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z di { $digits } neurone, strato { $layer }
       *[other] z di { $digits } neuroni, strato { $layer }
    }
label-steepest-slope = pendenza massima
    .short = massima
label-median-slope = pendenza mediana
    .short = mediana
label-at-z = con z
    .short = z
label-some-points = sottili: { $lines } punti su { $points }, spessa: la massima di tutte
label-highest-point = il punto con la z massima
label-answer-of-all = { $p } = { $value } per ogni punto
    .short = { $p } = { $value } per tutti
label-answers = { $p } da { $low } a { $high }
    .short = { $p } { $low } a { $high }
label-w-after-step = { $w } dopo il passo
label-largest-of-all = la z massima di tutti i punti
    .short = la z massima di tutte
label-no-way-back = pendenza { $zero }, gradiente { $zero }: nessun ritorno
label-slope-is = pendenza { $slope }
label-at-step = al passo { $step }
label-of-starts = su { $starts } inizi
    .short = su { $starts }
label-ticked-start = spunta: punti corretti almeno { $share }, e tali restano
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = fermo per altro
label-start-dead = neuroni morti
label-start-saturated = neuroni saturi
label-start-vanishing = gradiente che svanisce
label-start-moving = ancora in movimento
label-start-rose = perdita salita
label-start-noise = resta solo rumore
label-loss-and-steps = perdita { $losses }; passi { $steps } (log)
    .short = perdita { $losses }; { $steps } (log)
label-bars = barre: strati da 1 (in alto) a { $layers }, { $scale }
    .short = barre: strato 1 in alto, { $scale }
label-below-scale = <: sotto { $lowest }

label-mean-loss-heading = perdita media
label-of-all-points =
    { $count ->
        [one] su { $digits } punto
       *[other] su { $digits } punti
    }
    .short = su { $digits }
label-mean-of-all = media di tutti ({ $digits })
label-mean-of-batch = medie di { $digits }

label-way = direzione nei parametri
label-new-direction = nuova direzione
label-lower-until = più bassa solo fino a { $distance }
    .short = più bassa fino a { $distance }
label-at-the-start = all’inizio
label-enlarged = ingrandito: il riquadro sotto
    .short = ingrandito
label-first-step = primo passo
label-second-step = secondo passo
label-third-step = terzo passo
label-gradient-length = gradiente
label-length = lungh.
label-loss-came = ottenuta
label-gap = scarto
label-training-path = percorso dell’addestramento fino alla fine, tasso { $rate }
    .short = addestramento
label-gradient-uphill = gradiente, in salita
    .short = gradiente
label-step-downhill = −gradiente, in discesa
    .short = −gradiente
label-network-here = la rete

label-size-of-delta = ampiezza di δ, log
label-path = cammino più forte: peso × pendenza
label-product = prodotto
label-weights = pesi
label-slopes = pendenze
label-in-all = in tutto
label-change-of-weights = variazione dei pesi in un passo, tasso { $rate }

label-nudging = perturbazione
    .short = perturb.
label-backpropagation = retropropagazione
    .short = retroprop.
label-passes = passate in avanti
label-one-pass = 1 passata avanti
label-one-pass-each = 1 passata avanti, 1 indietro
label-multiplications = moltiplicazioni
label-multiplications-log = moltiplicazioni, log
label-parameters-log = parametri, log
label-times-as-many = volte tante
label-counted = contate: moltiplicazioni per un esempio, senza funzioni di attivazione; ogni parametro perturbato in su e in giù
    .short = contate: moltiplicazioni per un esempio

label-factor-range = fattore, da { $low } a { $high }
label-more-parameters =
    { $count ->
        [one] e { $digits } altro parametro
       *[other] e altri { $digits } parametri
    }
label-gradient-log = gradiente, log
    .short = gradiente
label-loss-of-this-sample = perdita dell’esempio
label-loss-of-sample = perdita dell’esempio
label-mean-loss =
    { $count ->
        [one] perdita media su { $digits } punto
       *[other] perdita media su { $digits } punti
    }
label-slope = pendenza
label-its-slope = pendenza: il gradiente
    .short = pend.: gradiente
label-right-of-points =
    { $count ->
        [one] corretti su { $digits } punto
       *[other] corretti su { $digits } punti
    }
    .short = corretti

card-linear = lineare
card-shift = trasla
card-bend = curva
card-decide = decide
card-right = corretti
card-turns-and-stretches = $W$ ruota e dilata il piano
    .short = $W$ ruota e dilata
card-moves-all-alike = $b$ sposta ogni punto allo stesso modo
    .short = $b$ sposta ogni punto
card-acts-alone = $f$ agisce su ogni coordinata da sola
    .short = $f$ agisce su ciascuna
card-one-activation = $f$ è { $activation }
card-two-activations = $f$ è { $first } o { $second }
card-many-activations = $f$ cambia da strato a strato
card-onto-line = $W$ porta il piano su una retta
card-into-plane = $W$ pone la retta nel piano
card-stretches-line = $W$ dilata la retta
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (sopra 0: non riflesso)
       *[about] $det W approx$ { $determinant } (sopra 0: non riflesso)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (sotto 0: riflesso)
       *[about] $det W approx$ { $determinant } (sotto 0: riflesso)
    }
card-flattens =
    { $onto ->
        [point] $det W$ è zero: schiaccia il piano su un punto
       *[line] $det W$ è zero: schiaccia il piano su una retta
    }
card-class-1-where = { $one } dove { $condition }, altrimenti { $other }
card-equal-scores = sul confine i due punteggi sono uguali
    .short = lì i due punteggi sono uguali
card-class-of-greatest = la classe col punteggio massimo in { $scores }
card-equal-greatest = su un confine i due punteggi massimi sono uguali
    .short = lì i due massimi sono uguali
card-score-zero = sul confine il punteggio è zero
    .short = lì il punteggio è zero
card-share-of-points = { $share } dei punti


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Trascrizione. Il filmato è narrato e dura { $duration }.
       *[silent] Trascrizione. Il filmato è muto e dura { $duration }.
    }
transcript-opening = Apertura
transcript-play-from = Riproduci da { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · narrato, con sottotitoli · ogni numero è calcolato
       *[silent] { $duration } · muto, con sottotitoli · ogni numero è calcolato
    }
page-transcript-facts =
    { $sound ->
        [narrated] Trascrizione di un filmato narrato. Durata: { $duration }.
       *[silent] Trascrizione di un filmato muto. Durata: { $duration }.
    }
page-transcript-of = Trascrizione: { $title }
page-watch = Guarda il filmato
page-transcript = Trascrizione
page-said-and-shown = Ciò che si dice e si mostra
page-chapters = Capitoli
page-captions = Sottotitoli
page-download = Scarica il filmato
page-not-recorded = I progressi non vengono registrati qui.
page-film-on-its-own = Il filmato da solo: { $links }
page-theme =
    { $theme ->
        [light] chiaro
       *[dark] scuro
    }
page-picture = Immagine
page-film = Filmato
page-speed = Velocità
page-pause = Pausa
page-pause-never = mai
page-pause-chapters = alla fine dei capitoli
page-pause-lines = dopo ogni riga
page-follow = La trascrizione segue
page-zoom = Zoom
page-present = Presenta
page-keys = Tasti
page-play-keys = <kbd>spazio</kbd> riproduci e pausa, <kbd>←</kbd> <kbd>→</kbd> indietro e avanti<span class="fills">, <kbd>f</kbd> schermo intero</span>.
page-present-keys = <b>Presenta</b> <span class="fills">riempie lo schermo e </span>si ferma alla fine dei capitoli: <kbd>spazio</kbd> e le frecce vanno da una fermata all’altra.
page-files = File
page-made-with =
    Fatto con nnviz { $version }: il filmato mostra i numeri di <a href="trace.json">trace.json</a>, calcolati da
    <a href="{ $config }">{ $config }</a>.
page-languages = Lingue
page-films = Filmati
page-file-film = Filmato ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Filmato, chiaro ({ $format })
       *[dark] Filmato, scuro ({ $format })
    }
page-file-captions = Sottotitoli ({ $format })
page-file-chapters = Capitoli ({ $format })
page-file-transcript = Trascrizione (testo, per la lettura ad alta voce)
page-file-config = Configurazione
page-file-numbers = Tutti i numeri
page-file-slides = Diapositive (per manim-slides)
page-file-scorm = Pacchetto SCORM 1.2
page-description =
    { $sound ->
        [narrated] Un filmato narrato su una rete { $shape }, con i suoi veri numeri: { $headings }.
       *[silent] Un filmato muto su una rete { $shape }, con i suoi veri numeri: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Come incorporare questo filmato
embed-lies-at = Si suppone che la cartella di questo file si trovi in <{ $address }>.
embed-put = Mettere la cartella di questo file su un server web e sostituire `{ $stand_in }` con il suo indirizzo, senza barra finale.
embed-wishes = L’indirizzo di un frame accetta richieste: `embed.html?theme=light` e `?theme=dark` mantengono un tema, qualunque sia quello del sistema di chi legge, per esempio su un sito di corso sempre bianco; `?bare` è il solo filmato, 16:9, con i suoi tasti; `?bare&theme=dark` è l’uno e l’altro; `#t=12` comincia da quel secondo.
embed-moodle = In un campo di testo o in una *Pagina*, aprire la vista HTML (`</>`) e incollare:
embed-moodle-package = Per il completamento e un voto aggiungere un’attività *Pacchetto SCORM* e caricare `{ $package }`. Il voto è la percentuale vista, e 100 con il completamento, al 90%; l’impostazione di Moodle, il voto più alto, con massimo 100, va bene.
embed-moodle-no-package = Per il completamento e un voto pubblicare con `--scorm`, che scrive un pacchetto SCORM 1.2.
embed-moodle-students = Ciò che scrivono gli studenti, per esempio in un forum, viene ripulito: i frame spariscono senza avviso, e un video perde la scelta tra i temi. Lì incollare un link:
embed-moodle-upload = Dove i frame non sono ammessi: caricare `video.mp4` con il pulsante dei media dell’editor e, nella stessa finestra, il file `.vtt` sotto *Subtitles and captions*.
embed-canvas = Nell’editor di testo avanzato scegliere *View > HTML editor* e incollare:
embed-canvas-upload = Oppure caricare `video.mp4` (fino a 500 MB) sotto *Media* e aggiungere `{ $captions }.srt` come sottotitoli (meno di 295 kB).
embed-open-edx = In Studio aggiungere un componente *Text*, scegliere *Edit HTML* e incollare:
embed-open-edx-upload = Oppure aggiungere un componente *Video* con l’indirizzo di `video.mp4` e caricare `{ $captions }.srt` come trascrizione.
embed-quarto = I loro shortcode per i video perdono i sottotitoli; un blocco grezzo li conserva. In Quarto:
embed-sphinx = In Sphinx usare `.. raw:: html`, con l’elemento rientrato sotto; in MyST, Jupyter Book e MkDocs (anche con Material) incollare l’elemento nel Markdown così com’è, con una riga vuota prima e dopo.
embed-builders-scripts = Questi siti conservano gli script. Con questo, una volta per pagina, in un blocco dello stesso tipo, ogni frame diventa alto quanto il suo contenuto:
embed-reveal = Una diapositiva con il solo filmato, che ha la forma del filmato e non viene tagliata:
embed-reveal-keys = Un clic nel frame gli dà la tastiera: lì la barra spaziatrice avvia e mette in pausa. Un clic accanto restituisce i tasti alle diapositive.
embed-other-heading = Qualsiasi altra pagina
embed-other-script = Alto quanto il suo contenuto, dove la pagina può avere uno script:
embed-other-moment = Un momento del filmato ha un proprio indirizzo, come `{ $address }/index.html#t=12`.
embed-other-video = Il solo video, con sottotitoli, dove pagina e filmato stanno sullo stesso server:
embed-other-policy = Un sito le cui regole vietano stili e script dentro le pagine ha bisogno di un pacchetto di `nnviz publish --split`.
embed-slides-heading = Diapositive
embed-slides = Inserire `video.mp4` in una diapositiva, oppure aprire `index.html` in un browser e premere *Presenta*. La barra spaziatrice e le frecce vanno allora di capitolo in capitolo. I capitoli cominciano a:
embed-slides-command = In questa cartella, `manim-slides present { $name }` mostra le sezioni come diapositive.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · esploratore nnviz
explorer-skip = Vai ai cursori
explorer-tools = Pagina
explorer-preset = Stato
explorer-choose = scegli…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Annulla
explorer-undo-key = Annulla (Ctrl+Z)
explorer-redo = Ripeti
explorer-redo-key = Ripeti (Ctrl+Y)
explorer-reset = Ripristina
explorer-reset-done = Tutto è come nella configurazione; «Annulla» riporta le modifiche.
explorer-copy-link = Copia link
explorer-link-copied = Il link a ciò che si vede è stato copiato.
explorer-link-not-copied = Non è stato possibile copiare il link a ciò che si vede: il browser qui non lo permette.
explorer-no-link = Non c’è un link a questa pagina: dentro la pagina che la contiene non ha un indirizzo proprio. Aprirla in una scheda a parte.
explorer-make-film = Crea un filmato…
explorer-save-picture = Salva immagine
explorer-picture-saved = L’immagine è stata salvata.
explorer-picture-not-saved = Non è stato possibile salvare l’immagine: { $fault }.
explorer-diagram-not-drawn = non è stato possibile disegnare il diagramma
explorer-light = Chiaro
explorer-dark = Scuro
explorer-tour = Visita guidata
explorer-offer-name = Per iniziare
explorer-offer = <strong>È la prima volta?</strong> Trascinando il cursore che brilla, ogni numero segue. Oppure c’è la visita guidata: cinque passi.
explorer-offer-yes = Inizia la visita
explorer-offer-no = No, grazie
explorer-needs-script = Questa pagina calcola con JavaScript; occorre consentirlo.

explorer-own-point = punto libero
explorer-undefined = non definito
explorer-said = { $parameter } { $value }; perdita { $loss }; probabilità { $said }; accuratezza { $accuracy }
explorer-said-number = { $parameter } { $value }; perdita { $loss }; uscita { $said }; R² { $explained }
explorer-said-output = { $parameter } { $value }; perdita { $loss }; uscita { $said }; accuratezza { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Il link non viene usato: { $fault }. Si vede lo stato della configurazione.
explorer-that-link-not-used = Quel link non viene usato: { $fault }.
explorer-link-shape = il link è di una rete di altra forma
explorer-link-weight = un peso del link non è un numero fino a { $most }
explorer-link-activations = il link ha un altro numero di attivazioni
explorer-link-activation = il link nomina un’attivazione sconosciuta
explorer-link-dataset = il link nomina un dataset sconosciuto
explorer-link-sample = il link nomina un esempio che il dataset non ha
explorer-link-point = il link ha un punto libero che non è adatto alla rete
explorer-link-parameter = il link nomina un parametro che la rete non ha
explorer-link-optimizer = il link nomina un ottimizzatore sconosciuto
explorer-link-schedule = il link ha un andamento del tasso di apprendimento che non esiste
explorer-link-gradient = il link chiede il gradiente di qualcosa di sconosciuto


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Una casella vuota non contiene un numero
explorer-fault-two-ways = «{ $typed }» si può leggere in due modi; scrivere { $readings }
explorer-either-reading = { $first } oppure { $second }
explorer-fault-no-number = «{ $typed }» non è un numero
explorer-fault-beyond = «{ $typed }» va oltre { $most }
explorer-fault-near-zero = «{ $typed }» è più vicino a zero di quanto un numero della pagina possa essere
explorer-fault-not-used = «{ $typed }» non viene usato: { $rule }
explorer-rule-points = un dataset ha da 1 a { $most } punti
explorer-rule-noise = il rumore va da 0 a { $most }
explorer-rule-seed = un seme è un numero intero fino a { $most }
explorer-rule-sample = gli esempi vanno da 0 a { $last }
explorer-rule-rate = un tasso di apprendimento è sopra zero
explorer-rule-decay = il decadimento dei pesi va da 0 a { $most }
explorer-rule-steps = un numero di passi va da 1 a { $most }
explorer-rule-factor = un fattore è compreso tra 0 e 1
explorer-rule-batch = un batch è «{ $full }» o un numero di punti

explorer-keeps-parameter = { $parameter } resta { $value }
explorer-keeps-coordinate = la coordinata x{ $input } resta { $value }
explorer-keeps-number = y resta { $value }
explorer-keeps-points = i punti del dataset restano { $value }
explorer-keeps-seed = il seme resta { $value }
explorer-keeps-sample = l’esempio resta { $value }
explorer-keeps-rate = il tasso di apprendimento resta { $value }
explorer-keeps-value = nella casella resta { $value }
explorer-keeps-batch = il batch resta { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parametri
explorer-parameters-hint = Trascinando un peso, tutta la pagina segue.
explorer-gradient-of = In <span class="gradient">rosa</span> il gradiente, su
explorer-of-sample = questo esempio
explorer-of-batch = il batch
explorer-of-all = tutti i punti

explorer-sample = Esempio
explorer-sample-box = Esempio, numero
explorer-own = libero
explorer-your-point = un punto libero
explorer-sample-text = { $mark } classe { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Scegli un punto libero
explorer-own-end = Torna ai dati
explorer-own-class = Classe del punto libero
explorer-own-number = Numero del punto libero, y
explorer-own-box = Punto libero, x{ $input }

explorer-layer = Strato { $layer }
explorer-output-layer = Strato di uscita
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parametro
       *[other] { $layer } · { $digits } parametri
    }
explorer-activation = attivazione
explorer-activation-of-layer = Attivazione dello strato { $layer }
explorer-weight = peso da { $from } a { $to }, strato { $layer }
explorer-bias = bias di { $of }, strato { $layer }
explorer-number-box = { $what }, numero

explorer-data = Dati
explorer-points = Punti
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor, vertici
explorer-points-moons = lune
explorer-points-circles = cerchi
explorer-points-spirals = spirali
explorer-points-line = retta
explorer-points-sine = seno
explorer-points-saddle = sella
explorer-how-many = Quanti
explorer-noise = Rumore
explorer-seed = Seme


## The explorer's network and what comes out of it

explorer-network = Rete
explorer-edges-show = Le connessioni mostrano
explorer-edges-weights = pesi
explorer-edges-gradients = gradienti { $symbol }
explorer-edges-messages = messaggi { $symbol }
explorer-edges-legend = Spessore di una linea: |w| fino a { $limit } (barre: oltre); gradienti per decadi da { $lowest } a { $highest }. Tratteggio: negativo.
explorer-diagram = Diagramma della rete; i suoi numeri stanno anche nelle tabelle
explorer-goes-on = La rete continua a destra: scorrere per vederla.
explorer-hidden = nascosto
explorer-dead = morto { $share }
explorer-sparse = spento { $share }
explorer-flat = piatto { $share }

explorer-outcome = Risultato
explorer-readout-loss = perdita <span class="long">dell’esempio</span>
explorer-readout-probability = p <span class="long">della sua classe</span>
explorer-readout-output = uscita <span class="long">della sua classe</span>
explorer-readout-one-output = uscita
explorer-readout-mean = perdita di tutti <span class="long">i punti</span>
explorer-readout-accuracy = accuratezza

explorer-check-below = i gradienti concordano, scarto sotto { $bound }
explorer-check-match = i gradienti concordano, scarto massimo { $worst }
explorer-check-differ = i gradienti NON CONCORDANO, scarto massimo { $worst }
explorer-check-how = Ogni gradiente dell’esempio a confronto con le differenze centrali; il peggiore è { $parameter }. Fino a { $most } la luce è verde.
explorer-check-skipped =
    { $count ->
        [one] { $digits } su un punto angoloso non viene verificato.
       *[other] { $digits } su un punto angoloso non vengono verificati.
    }

explorer-sound = Nessun neurone è morto o saturo.
explorer-no-gradient = Il gradiente di ogni peso è esattamente 0.
explorer-equal-units = { $units } sono uguali e restano uguali.
explorer-dead-units = Morti: { $units }, piatti in ogni punto.
explorer-sparse-units = Quasi spenti, con la quota di punti a zero: { $units }.
explorer-saturated-units = Saturi, con la quota di punti: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] { $digits } altro
       *[other] altri { $digits }
    }
explorer-vanishes = Il gradiente svanisce: { $last } nell’ultimo strato, { $first } nello strato 1.


## The explorer's planes

explorer-planes = Che cosa fa ogni strato al piano
explorer-planes-hint = Punti e griglia, strato per strato.
explorer-planes-too-wide = I piani mostrano strati di uno o due neuroni, e questa rete ne ha di più larghi.
explorer-planes-need-two-inputs = I piani partono da due ingressi. Ingressi di questa rete: { $inputs }.
explorer-plane-picture = Punti e griglia in { $name }
explorer-decides-nothing = Nell’ultimo piano nulla decide: le classi sono pari ovunque.
explorer-decides-no-line = Nell’ultimo piano nessuna retta decide: la classe { $label } è in testa ovunque.
explorer-decides-line = Nell’ultimo piano decide una retta.
explorer-decides-line-one-side = Nell’ultimo piano decide una retta; tutti i punti stanno dal lato della classe { $label }.
explorer-decides-lines = Nell’ultimo piano delle rette dividono le classi.
explorer-decides-lines-one-side = Nell’ultimo piano delle rette dividono le classi; tutti i punti stanno dal lato della classe { $label }.

explorer-decision = Decisione
explorer-decision-name = decisione
explorer-decision-hint = Un clic su un punto per seguirlo, o in uno spazio vuoto per un punto libero.
explorer-decision-picture = I punti, e la classe che la rete dà a ogni posto
explorer-surer = Più intenso è il colore, più sicura è la rete.
explorer-surer-line = { explorer-surer } Sulla linea le classi sono pari.
explorer-surer-no-line = { explorer-surer } Nessuna linea: una classe è in testa ovunque.

explorer-fit = Adattamento
explorer-fit-name = adattamento
explorer-fit-hint = Un clic su un punto per seguirlo, o in uno spazio vuoto per un punto libero.
explorer-fit-picture = I punti con i loro numeri, e il numero che la rete dà a ogni ingresso
explorer-key-points = y dei punti
explorer-key-said = uscita a
explorer-key-missed = a − y
explorer-heights = Una linea ogni { $step }, tratteggiata sotto zero; i punti nei colori della loro y.

explorer-slope = Perdita in funzione di { $parameter }
explorer-slope-of-sample = In { $value } la perdita dell’esempio è { $loss } e la pendenza della tangente { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] In { $value } la perdita del batch di { $digits } punto è { $loss } e la pendenza della tangente { $slope }.
       *[other] In { $value } la perdita del batch di { $digits } punti è { $loss } e la pendenza della tangente { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] In { $value } la perdita su { $digits } punto è { $loss } e la pendenza della tangente { $slope }.
       *[other] In { $value } la perdita su tutti e { $digits } i punti è { $loss } e la pendenza della tangente { $slope }.
    }


## The explorer's training

explorer-training = Addestramento
explorer-rewind = Riavvolgi
explorer-step = Passo
explorer-run = Avvia
explorer-pause = Pausa
explorer-speed = Velocità
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } per immagine
       *[other] { $digits } per immagine
    }
explorer-optimizer = Ottimizzatore
explorer-learning-rate = Tasso di apprendimento
explorer-batch = Batch
explorer-decay = Decadimento dei pesi
explorer-schedule = Tasso
explorer-rate-stays = costante
explorer-rate-steps = scende a gradini
explorer-rate-cosine = scende lungo un coseno
explorer-schedule-every = Passi tra due gradini
explorer-schedule-over = Passi in tutto
explorer-schedule-factor = Fattore
explorer-rate-now = prossimo tasso { $rate }
explorer-rate-spent = Il tasso è arrivato a 0 al passo { $step }: l’addestramento è finito.
explorer-batch-how = full, o un numero di punti per passo
explorer-moment = Passo
explorer-step-of = { $step } di { $last }

explorer-step-uses-all =
    { $count ->
        [one] «Passo» usa il gradiente medio su { $digits } punto:
       *[other] «Passo» usa il gradiente medio su tutti e { $digits } i punti:
    }
explorer-step-uses-batch =
    { $count ->
        [one] «Passo» usa il gradiente medio del prossimo batch, fino a { $batch } su { $digits } punto:
       *[other] «Passo» usa il gradiente medio del prossimo batch, fino a { $batch } su { $digits } punti:
    }
explorer-adam-mean = media
explorer-adam-root = media quadratica
explorer-mean-of = media di { $product }

explorer-course-loss = Perdita su tutti i punti
explorer-course-loss-logarithmic = Perdita su tutti i punti, in scala logaritmica
explorer-course-loss-picture = Perdita su tutti i punti nei passi di addestramento
explorer-course-accuracy = Accuratezza
explorer-course-accuracy-picture = Accuratezza nei passi di addestramento
explorer-course-explained-picture = R² nei passi di addestramento
explorer-diverged = diverge
explorer-diverged-loss = L’addestramento diverge al passo { $step }: la perdita non è più un numero finito.
explorer-diverged-parameter = L’addestramento diverge al passo { $step }: { $parameter } va oltre { $most }.
explorer-full-book = Passi conservati dalla pagina: { $steps }; per addestramenti più lunghi conviene creare un filmato.
explorer-solved-from-the-start = Risolto dall’inizio: { $share }.
explorer-solved = Risolto: { $share }; { $solved } dal passo { $step }.
explorer-worse = A quota { $share }: la perdita è salita da { $first } a { $last }.
explorer-learning = Non ancora: { $share }, e la perdita scende ancora.
explorer-explained = R² { $share }
explorer-rests = { $share }, e la perdita non scende quasi più.
explorer-stuck = Non risolto: { $share }, e la perdita non scende quasi più.
explorer-moving =
    { $what ->
        [share] Non risolto: varia ancora tra { $low } e { $high }.
        [explained] R² varia ancora tra { $low } e { $high }.
       *[loss] Non risolto: { $share }, ma la perdita varia ancora tra { $low } e { $high }.
    }


## The explorer's tables

explorer-numbers = Tutti i numeri dell’esempio
explorer-numbers-hint = Dall’uscita indietro fino all’ingresso. Con i tasti freccia si scorrono i numeri; ognuno ha la sua equazione.
explorer-output-layer-of = Strato di uscita: { $output }
explorer-input = Ingresso
explorer-inputs = Ingressi
explorer-neurons = Neuroni
explorer-edges = Connessioni
explorer-flat-for = piatto per
explorer-flat-for-how = quota di tutti i punti con |f′(z)| sotto { $slope }
explorer-one-step = { $output } e perdita sono un solo passo: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Creare un filmato
explorer-film-hint = Questa configurazione contiene i parametri come fotogrammi chiave. Raccogliendo più stati, il filmato si muove dall’uno all’altro.
explorer-collect = Raccogli questo stato
explorer-forget = Dimentica tutti
explorer-only-this-state = solo lo stato visibile
explorer-collected =
    { $count ->
        [one] { $digits } raccolto
       *[other] { $digits } raccolti
    }
explorer-state-collected = Lo stato { $number } è raccolto; cambiando i parametri si può raccogliere il prossimo.
explorer-config = La configurazione
explorer-config-written = Scritta dall’esploratore nnviz.
explorer-keyframe = stato { $number }
explorer-download = Scarica configurazione
explorer-copy-config = Copia configurazione
explorer-config-copied = La configurazione è stata copiata.
explorer-config-not-copied = Non è stato possibile copiare la configurazione: il browser qui non lo permette.
explorer-copy-command = Copia comando
explorer-command-copied = Il comando è stato copiato.
explorer-command-not-copied = Non è stato possibile copiare il comando: il browser qui non lo permette.
explorer-close = Chiudi


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } di { $steps }: { $name }
explorer-tour-parameters = Tutti i parametri
explorer-tour-parameters-words = Ogni peso e ogni bias ha un cursore e una casella. Trascinandone uno, tutti i numeri e le immagini seguono subito.
explorer-tour-forward = In avanti
explorer-tour-forward-words = L’oro corre in avanti: ogni neurone somma i suoi ingressi in z e curva la somma in a. Puntando su un numero se ne vede l’equazione.
explorer-tour-decision = Decisione
explorer-tour-decision-words = I colori mostrano quale classe la rete dà a ogni posto. Un clic su un punto, o in uno spazio vuoto, lo manda attraverso la rete.
explorer-tour-fit-words = L’immagine mostra che cosa dice la rete per ogni ingresso, e i punti con i loro numeri. Un clic su un punto, o in uno spazio vuoto, lo manda attraverso la rete.
explorer-tour-gradient = Gradiente
explorer-tour-gradient-words = La tangente rosa è il gradiente: quanto in fretta cambia la perdita con l’ultimo parametro toccato.
explorer-tour-training = Addestramento
explorer-tour-training-words = «Passo» muove ogni parametro di poco contro il suo gradiente. «Avvia» fa scendere la perdita; poi «Riavvolgi».
explorer-tour-back = Indietro
explorer-tour-next = Avanti
explorer-tour-done = Fine
