### nnviz's films and pages in German.
###
### Terms:
### weight = Gewicht; bias = Bias (der; Géron, Praxiseinstieg Machine Learning: Bias-Term; CS 229 in German: Verzerrung); neuron, unit = Neuron (das, Plural Neuronen)
### layer = Schicht; hidden layer = verdeckte Schicht (Zell, Simulation neuronaler Netze; Ertel, Grundkurs Künstliche Intelligenz; others: verborgene, versteckte Schicht)
### input = Eingabe, output = Ausgabe (Wikipedia, Künstliches neuronales Netz: Eingabeschicht, Ausgabeschicht)
### activation = Aktivierung; activation function = Aktivierungsfunktion (Wikipedia, Künstliches neuronales Netz); sigmoid = Sigmoidfunktion (Wikipedia, Sigmoidfunktion)
### loss = Verlust (Wikipedia, Verlustfunktion; older books: Fehler); cross-entropy = Kreuzentropie (Wikipedia, Kreuzentropie); squared error = quadratischer Fehler
### gradient = Gradient; slope = Steigung (of a curve; as in Wikipedia, Steigung); derivative = Ableitung; chain rule = Kettenregel (Wikipedia, Kettenregel)
### backpropagation = Backpropagation (Wikipedia, Backpropagation; also: Fehlerrückführung); forward propagation = Vorwärtspropagation (CS 229 in German: Vorwärtsausbreitung); pass forward = Vorwärtsdurchlauf
### to nudge = verschieben; gradient by nudging = mit Differenzen (Wikipedia, Differenzenquotient: zentraler Differenzenquotient); gradient check = Gradientenprüfung
### learning rate = Lernrate, short Rate (Ertel); step = Schritt; training = Training; epoch = Epoche; gradient descent = Gradientenabstieg (Wikipedia, Gradientenverfahren); update = Update
### sample = Beispiel (Trainingsbeispiel; not Stichprobe, which is the whole set); point = Punkt; dataset = Datensatz; class = Klasse; target = Zielwert
### score = Score (der; class scores: Klassen-Scores); probability = Wahrscheinlichkeit; accuracy = Genauigkeit (Géron; others: Korrektklassifikationsrate)
### saturated = gesättigt; dead unit = totes Neuron; sparse unit = selten aktives Neuron
### plane = Ebene; grid = Gitter; straight line = Gerade; decision boundary, border = Grenze (Entscheidungsgrenze); to part = trennen; to bend = biegen, a bend = Biegung
### mini-batch = Mini-Batch (der; Géron); momentum = Momentum (Zell: Momentum-Term); weight decay = Weight Decay (Zell writes weight decay, too; also: Gewichtsabnahme)
### optimizer = Optimierer; keyframe = Keyframe (der); config = Konfiguration; slider = Regler; fit = Anpassung; sweep = Durchlauf


## Small words

spelled-count =
    { $count ->
        [0] keine
        [1] ein
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } und { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } Aktivierung
       *[other] { $digits } Aktivierungen
    }
remark-points =
    { $count ->
        [one] { $digits } Punkt
       *[other] { $digits } Punkte
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } Checkpoint
       *[other] { $digits } Checkpoints
    }
remark-steps-unknown = Schritte unbekannt
remark-keyframes =
    { $count ->
        [one] { $digits } Keyframe
       *[other] { $digits } Keyframes
    }
remark-schedule =
    { $schedule ->
        [cosine] Rate kosinusförmig
       *[steps] Rate stufenweise
    }
remark-decay = Decay { $decay }
remark-optimizer = { $name }, Rate { $rate }
remark-gradient-descent = Gradientenabstieg
    .short = GD
remark-batch = Batch { $size }
remark-seed = Seed { $seed }
remark-samples = Beispiele { $first } bis { $last }
remark-sample-of-class = { $sample }, Klasse { $label }
remark-rows-are-neurons = Zeilen sind Neuronen
remark-columns-are-neurons = Spalten sind Neuronen
sample-own = eigenes Beispiel
sample-of-index = Beispiel { $index }
moment-step = Schritt { $step }
moment-of-unit =
    { $unit ->
        [epoch] Epoche { $step }
        [checkpoint] Checkpoint { $step }
        [round] Runde { $step }
        [update] Update { $step }
       *[step] Schritt { $step }
    }

convention-rows = Die Gewichte kommen aus Dateien: Jede Zeile einer gespeicherten Matrix gehört zu einem Neuron.
convention-columns = Die Gewichte kommen aus Dateien: Jede Spalte einer gespeicherten Matrix gehört zu einem Neuron.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = Identität
activation-sigmoid = Sigmoid
activation-gelu-tanh = GELU (tanh-Form)


## What an activation does to every point of a plane

bending-tanh = tanh staucht jede Achse auf (−1; 1)
bending-sigmoid = die Sigmoidfunktion staucht jede Achse auf (0; 1)
bending-relu = ReLU setzt alles unter null auf null
bending-leaky-relu = leaky ReLU multipliziert alles unter null mit { $leak }
bending-elu = ELU staucht alles unter null auf (−1; 0)
bending-gelu = GELU drückt alles weit unter null fast auf null
bending-gelu-tanh = GELU (tanh-Form) ist weit unter null fast null
bending-silu = SiLU drückt alles weit unter null fast auf null
bending-softplus = softplus hebt alles über null, Tieferes umso mehr
bending-identity = die Identität biegt nichts
bending-other = { $activation } wirkt auf jede Achse


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR
task-moons = „Monde“
task-circles = „Kreise“
task-spirals = „Spiralen“
task-digits = „Ziffern“
task-own = die Aufgabe
verdict-solves-from-the-start =
    { $all ->
        [yes] löst { $task } von Anfang an: { $share }
       *[no] löst { $task } von Anfang an fast ganz: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] löst { $task }: { $share } der Trainingspunkte richtig, ab Schritt { $step } mindestens { $solved }
               *[short] löst { $task }: { $share } richtig, ab Schritt { $step } mindestens { $solved }
            }
       *[no]
            { $points ->
                [named] löst { $task } fast ganz: { $share } der Trainingspunkte richtig, ab Schritt { $step } mindestens { $solved }
               *[short] löst { $task } fast ganz: { $share } richtig, ab Schritt { $step } mindestens { $solved }
            }
    }
verdict-unsolved = bis Schritt { $step } nicht gelöst: { $share }
verdict-unsolved-with = bis Schritt { $step } nicht gelöst: { $share }; { $seen }
verdict-stuck-because = stockt bei { $share } – { $reason }
verdict-moving =
    { $what ->
        [share] nicht gelöst: bewegt sich noch zwischen { $low } und { $high }; { $seen }
        [explained] nicht gelernt: R² bewegt sich noch zwischen { $low } und { $high }; { $seen }
       *[loss] nicht gelöst: { $share }, aber der Verlust bewegt sich noch zwischen { $low } und { $high }; { $seen }
    }
verdict-learning = noch nicht am Ziel: { $share } bei Schritt { $step }, und der Verlust fällt noch
verdict-worse = scheitert bei { $share }: Der Verlust stieg von { $first } auf { $last }
verdict-diverged = divergiert bei Schritt { $step }: Die Zahlen sind nicht mehr endlich

fit-verdict-solves-from-the-start = passt von Anfang an: R² { $share }
fit-verdict-solves = gelernt: R² { $share }, mindestens { $solved } ab Schritt { $step }
fit-verdict-noise-left = gelernt: R² { $share }, und der Rest zeigt kein Muster
fit-verdict-unsolved = bis Schritt { $step } nicht gelernt: R² { $share }
fit-verdict-unsolved-with = bis Schritt { $step } nicht gelernt: R² { $share }; { $seen }
fit-verdict-stuck-because = stockt bei R² { $share } – { $reason }
fit-verdict-learning = noch nicht am Ziel: R² { $share } bei Schritt { $step }, und der Verlust fällt noch
fit-verdict-worse = scheitert: Der Verlust stieg von { $first } auf { $last }

reason-never-bent = ohne Biegung ergibt auch ein tiefes Netz nur eine Gerade
reason-never-bent-borders = ohne Biegung hat auch ein tiefes Netz nur gerade Grenzen
reason-no-gradient = der Gradient jedes Gewichts ist genau 0
reason-output-biases = nur noch die Bias-Werte der Ausgabe ändern sich
reason-units =
    { $which ->
        [both] beide Neuronen
        [all] alle { $digits } Neuronen
       *[some]
            { $count ->
                [one] Neuron { $units }
               *[other] Neuronen { $units }
            }
    }
reason-equal-units = { reason-units } von Schicht { $layer } sind gleich und bleiben es
reason-dead-units =
    { $count ->
        [one] { reason-units } von Schicht { $layer } ist tot: flach bei jedem Punkt
       *[other] { reason-units } von Schicht { $layer } sind tot: flach bei jedem Punkt
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } von Schicht { $layer } ist selten aktiv: 0 bei { $share } der Punkte
       *[other] { reason-units } von Schicht { $layer } sind selten aktiv: 0 bei { $share } der Punkte
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } von Schicht { $layer } ist bei { $share } der Punkte gesättigt
       *[other] { reason-units } von Schicht { $layer } sind bei { $share } der Punkte gesättigt
    }
reason-vanishing-gradient = Gewichtsgradient anfangs in Schicht 1: { $first }, in der letzten: { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } ist gleich { $right }
speech-is-about = { $left } ist ungefähr { $right }
speech-and-equals = { $left }, und das ist gleich { $right }
speech-and-is-about = { $left }, und das ist ungefähr { $right }
speech-plus = { $left } plus { $right }
speech-minus = { $left } minus { $right }
speech-times = { $left } mal { $right }
speech-negative = minus { $inside }
speech-quantity = Klammer auf { $sum } Klammer zu
speech-rest = { $told }, zusammen { $total }
speech-divided-by = { $top }, geteilt durch { $bottom },
speech-divided-by-sum = { $top }, geteilt durch die Summe { $bottom },
speech-power = e hoch { $exponent }
speech-square = { $inside } zum Quadrat
speech-total = die Summe über alle Ausgaben von { $inside }
speech-logarithm = der natürliche Logarithmus von { $argument }
speech-derivative = die Ableitung des Verlusts nach { $by }
speech-slope = die Steigung von { $function } bei { $argument }
speech-call = { $function } von { $argument }
speech-call-leaky = { $function } von { $argument }, mit { $leak }
speech-of-layer = { $symbol } von Schicht { $layer }
speech-delta = Delta
speech-loss = der Verlust

aloud-is = ist
aloud-is-about = ist etwa
aloud-less-than = kleiner als
aloud-times = mal
aloud-plus = plus
aloud-minus = minus
aloud-divided-by = durch
aloud-squared = {" "}Quadrat
aloud-minus-logarithm = minus der natürliche Logarithmus
aloud-determinant = die Determinante von W
aloud-delta = Delta
aloud-decimal = { $whole } Komma { $decimals }
aloud-percent = { $number } Prozent
aloud-power-of-ten = zehn hoch { $exponent }
aloud-times-power = { $number } mal { $power }

neuron-of-layer = Neuron { $neuron } von Schicht { $layer }
two-neurons-of-layer = Neuron { $first } und { $second } von Schicht { $layer }
neurons-of-layer = Neuron { $first } bis { $last } von Schicht { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } ist { $number }
part-layer = In Schicht { $owner }: { $numbers }.
part-mean = Mittel über alle Punkte, Schicht { $owner }: { $numbers }.
part-stage = Was aus den Gradienten wird, Schicht { $owner }: { $numbers }.
part-after = Nach dem Schritt, Schicht { $owner }: { $numbers }.
part-batch = Mini-Batch { $owner }: { $numbers }.
part-step = Schritt { $owner }: { $numbers }.
part-network = Ein Netz mit { $owner }: { $numbers }.
part-line = Gerade { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = der Gradient von { $what }
number-input = Eingabe
number-slope = Steigung
number-nudge-score = Verschiebung von z
number-nudge-probability = Änderung der Wahrscheinlichkeit
number-nudge-output = Änderung der Ausgabe
number-nudge-loss = Änderung des Verlusts
number-nudge-ratio = Änderung des Verlusts je Einheit von z
number-nudge-step = Weite der Verschiebung
number-contribution = Beitrag
number-message = Botschaft
number-rest = alle anderen
number-probability = Wahrscheinlichkeit { $of }
number-probability-of-class = Wahrscheinlichkeit { $of } von { $label }
number-target = Zielwert { $of }
number-score = Score
number-loss = Verlust
number-the-loss = der Verlust
number-of-points = die Anzahl der Punkte
number-points = Punkte
number-accuracy = Genauigkeit über alle Punkte
number-mean-loss = mittlerer Verlust aller Punkte
number-missing-to-all-points = was zu allen Punkten fehlt
number-missing-to-all = fehlt zu allen
number-right = Anteil richtig
number-line-right = richtig mit Gerade { $line }
number-the-determinant = die Determinante
number-determinant-of = det { $matrix }
number-line-factor = Faktor der Geraden
number-line-constant = Konstante der Geraden
number-z-along-curve = z entlang der Kurve
number-stretch = Streckung
number-stretch-of = { $stretch } { $matrix }
number-step = Schritt
number-still-wrong = Anzahl noch falsch
number-gradient-norm = Gradientennorm
number-gradient-norm-of-layer = Gradientennorm von Schicht { $layer }
number-right-at-end = richtig am Ende
number-the-solving-step = der erste Schritt, der die Aufgabe löst
number-solving-step = erster Schritt, der die Aufgabe löst
number-flat-units = Anzahl flacher Neuronen
number-largest-z = größtes z aller Punkte
number-starts-that-solve = Starts, die die Aufgabe lösen
number-factor-to-layer = Faktor von der Schicht darüber
number-factor = Faktor
number-best-line-right = richtig mit der besten Geraden
number-share-of-units = Anteil solcher Neuronen
number-share = Anteil
number-slope-of-loss = die Steigung des Verlusts
number-the-largest-gradient = der größte Gradient
number-largest-gradient = größter Gradient
number-step-of = was aus dem Gradienten von { $what } wird
number-share-of-velocity = Anteil der Geschwindigkeit, der bleibt
number-velocity-before = Geschwindigkeit zuvor
number-new = neues { $name }
number-learning-rate = Lernrate
number-rate = Rate
number-loss-after-it = der Verlust danach
number-mean-gradient-of = der mittlere Gradient von { $what }
number-batch-mean = Mittel eines Mini-Batchs
number-gap = Abstand
number-times-as-steep = Vielfaches der Steilheit
number-gradient-length = Länge des Gradienten
number-step-length = Länge des Schritts
number-lower-until = Strecke, auf der der Verlust kleiner ist
number-lowest-answer = kleinste Wahrscheinlichkeit von Klasse 1
number-highest-answer = größte Wahrscheinlichkeit von Klasse 1
number-spread-of-inputs = größter Unterschied in dem, was die letzte Schicht liest
number-loss-after = Verlust nach dem Schritt
number-gap-to-promise = Abstand von Änderung und Versprechen
number-promised-change = versprochene Änderung
number-change = Änderung
number-the-bound-of-differences = die Schranke aller relativen Abweichungen
number-bound-of-differences = Schranke aller relativen Abweichungen
number-passes = Vorwärtsdurchläufe
number-products = Multiplikationen
number-products-forward = Multiplikationen eines Vorwärtsdurchlaufs
number-products-back = Multiplikationen eines Rückwärtsdurchlaufs
number-parameters = Parameter
number-by-nudging = Multiplikationen mit Differenzen
number-by-backpropagation = Multiplikationen mit Backpropagation
number-times = Vielfaches mit Differenzen
number-size-of-delta = Größe von Delta
number-factor-in-all = Faktor von der Ausgabe bis Schicht 1
number-path-start = Delta an der Ausgabe des Pfads
number-path-weight = Gewicht des Pfads
number-path-slope = Steigung des Pfads
number-path-product = Produkt des Pfads
number-path-weights = Produkt der Gewichte des Pfads
number-path-slopes = Produkt der Steigungen des Pfads
number-steepest-slope = steilste Steigung der Kurve
number-median-slope = mediane Steigung
number-median-z = z der medianen Steigung
number-largest-slope = größte Steigung des Pfads
number-weights-change = Änderung der Gewichte
number-the-largest-difference = die größte relative Abweichung
number-largest-difference = größte relative Abweichung


## Title: what the film is about

film-untitled = Ein neuronales Netz, Zahl für Zahl

title-shape =
    { $inputs ->
        [one] eine Zahl hinein
       *[other] { $inputs_spelled } Zahlen hinein
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] eine verdeckte Schicht mit einem Neuron
               *[no] eine verdeckte Schicht
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } verdeckte Schichten mit je einem Neuron
               *[no] { $hidden_spelled } verdeckte Schichten
            }
    }, { $outputs ->
        [one] eine Zahl heraus
       *[other] { $outputs_spelled } Zahlen heraus
    }; dazwischen { $activations }.
title-activations =
    { $count ->
        [one] eine Aktivierung
       *[other] { $spelled } Aktivierungen
    }
title-classes =
    { $outputs ->
        [one] Die Ausgabe ist der Score der Klasse { $label }, keine Kopie der Eingabe.
       *[other] Die { $outputs_spelled } Ausgaben sind Klassen-Scores, keine Kopie der Eingabe.
    }
title-probabilities =
    { $outputs ->
        [1] Die Ausgabe ist die Wahrscheinlichkeit der Klasse { $label }, keine Kopie der Eingabe.
       *[other] Jede Ausgabe ist die Wahrscheinlichkeit einer eigenen Klasse, keine Kopie der Eingabe.
    }
title-numbers =
    { $outputs ->
        [one] Die Ausgabe ist eine Zahl, die ihrem Zielwert nahe kommen soll.
       *[other] Die { $outputs_spelled } Ausgaben sind Zahlen, die ihren Zielwerten nahe kommen sollen.
    }
title-outputs-bend =
    { $outputs ->
        [1] An der Ausgabe: { $activation }.
       *[other] An den Ausgaben: { $activation }.
    }
title-motion-title = Der Titel erscheint: { $title }.
title-motion-title-and-subtitle = Der Titel erscheint: { $title }. { $subtitle }
title-motion-shape = Unter dem Titel erscheint das Netz aus Kreisen, Schicht für Schicht, von der Eingabe zur Ausgabe: { $widths }.
title-motion-shape-and-inputs = Unter dem Titel erscheint das Netz aus Kreisen, Schicht für Schicht, von der Eingabe zur Ausgabe: { $widths }. Die Eingaben sind { $names }.
title-motion-classes = An den Ausgaben erscheinen die Namen der Klassen.
title-motion-named-classes = An den Ausgaben erscheinen die Namen der Klassen: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Die Ausgabe leuchtet auf, mit dem Buchstaben ihres Zielwerts.
       *[other] Die Ausgaben leuchten auf, jede mit dem Buchstaben ihres Zielwerts.
    }


## Forward propagation

forward-heading = Vorwärtspropagation
forward-opening = Eine Kante multipliziert mit ihrem Gewicht. Ein Neuron addiert seinen Bias.

forward-opening-no-bias = Eine Kante multipliziert mit ihrem Gewicht. Ein Neuron summiert, was ankommt: Einen Bias hat es nicht.
forward-some-no-bias =
    { $several ->
        [no] Schicht { $layers } hat keinen Bias.
       *[yes] Die Schichten { $layers } haben keinen Bias.
    }
forward-opening-wide = Von breiten Schichten sind nur einige Neuronen gezeichnet; die anderen zählen in jeder Summe mit.
forward-opening-picture = Die Pixel des Bildes sind die Eingaben. Von breiten Schichten sind nur einige Neuronen gezeichnet.
forward-point-enters = Ein Beispiel der Klasse { $label } kommt herein: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Ein Beispiel kommt herein: { $values }. Sein Zielwert ist { $targets }.
       *[other] Ein Beispiel kommt herein: { $values }. Seine Zielwerte sind { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Ein Beispiel kommt herein. Sein Zielwert ist { $targets }.
       *[other] Ein Beispiel kommt herein, mit einem Zielwert je Ausgabe.
    }
forward-sample-enters = Ein Beispiel der Klasse { $label } kommt herein.
forward-picture-enters =
    { $values ->
        [standard] Ein Bild der Klasse { $label } kommt herein: { $pixels } standardisierte Pixel, von { $low } bis { $high }.
       *[unit] Ein Bild der Klasse { $label } kommt herein: { $pixels } Pixel, jedes von { $low } bis { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] Das erste Neuron rechnet Gewicht mal Eingabe, plus seinen Bias.
       *[other] Das erste Neuron summiert Gewicht mal Eingabe und addiert seinen Bias.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Das erste Neuron rechnet Gewicht mal Eingabe.
       *[other] Das erste Neuron summiert Gewicht mal Eingabe.
    }
forward-later-layer =
    { $inputs ->
        [1] Schicht { $layer } macht dasselbe mit der Ausgabe von Schicht { $below }.
       *[other] Schicht { $layer } macht dasselbe mit den Ausgaben von Schicht { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] Das andere Neuron macht dasselbe mit eigenen Gewichten.
       *[other] Die anderen { $spelled } Neuronen machen dasselbe mit eigenen Gewichten.
    }
forward-next-neuron =
    { $neuron ->
        [2] Das zweite Neuron hat eigene Gewichte.
       *[3] Das dritte Neuron hat eigene Gewichte.
    }
forward-identity = Die Identität lässt die Summe, wie sie ist: a = z.
forward-bends = Dann biegt es die Summe: a ist { $activation } von z.
forward-scores-softmax = Die Ausgaben biegen nicht: Ihre Summen sind die Klassen-Scores.
forward-scores-sigmoid = Die Ausgabe summiert ebenso: Ihre Summe ist der Score der Klasse { $label }.
forward-predicts-softmax = Softmax macht aus Scores Wahrscheinlichkeiten.
forward-predicts-sigmoid = Die Sigmoidfunktion macht aus dem Score die Wahrscheinlichkeit der Klasse { $label }.
forward-scores-sigmoids = Die Ausgaben summieren ebenso: Jede Summe ist der Score einer Klasse.
forward-predicts-sigmoids = Jede Sigmoidfunktion macht aus ihrem Score die Wahrscheinlichkeit ihrer Klasse: Zusammen müssen sie nicht 1 ergeben.
forward-scores-one = Die Ausgabe summiert ebenso.
forward-scores-several = Die Ausgaben summieren ebenso.
forward-predicts-probability = Die Sigmoidfunktion macht daraus eine Wahrscheinlichkeit.
forward-predicts-probabilities = Jede Sigmoidfunktion macht aus ihrer Summe eine eigene Wahrscheinlichkeit.
forward-bends-into-zero-one = Die Sigmoidfunktion biegt jede Summe in eine Ausgabe zwischen 0 und 1.
forward-bends-into-minus-one-one = tanh biegt jede Summe in eine Ausgabe zwischen −1 und 1.
forward-says-score = Nichts biegt sie: Die Ausgabe ist der Score selbst.
forward-says-scores = Nichts biegt sie: Jede Ausgabe ist ihr Score selbst.
forward-loss = Der Verlust ist −ln der Wahrscheinlichkeit der wahren Klasse.
forward-loss-of-answers = Der Verlust ist die Summe über alle Ausgaben: −ln ihrer Wahrscheinlichkeit für die richtige Antwort, ja oder nein.
forward-loss-of-shares = Der Verlust ist −ln von p und von 1 − p, gewichtet mit dem Zielwert: y und 1 − y.
forward-loss-of-shares-several = Was jede Ausgabe beiträgt, ist −ln von p und von 1 − p, gewichtet mit ihrem Zielwert: y und 1 − y.
forward-loss-squared = Der Verlust ist der halbe quadrierte Abstand der Ausgabe vom Zielwert.
forward-loss-squared-several = Der Verlust ist die halbe Summe der quadrierten Abstände der Ausgaben von den Zielwerten.
forward-motion-network = Das Netz erscheint Schicht für Schicht, von der Eingabe zur Ausgabe, jedes Neuron mit allen der nächsten Schicht verbunden. Kanten mit negativem Gewicht sind gestrichelt.
forward-motion-feed = Die Zahlen des Beispiels wandern in die Eingabeneuronen.
forward-motion-feed-named = Die Zahlen des Beispiels wandern in die Eingabeneuronen: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Ein Puls läuft auf der Kante von der Eingabe zu { $neurons }.
               *[other] Pulse laufen auf den Kanten von der Eingabe zu { $neurons }.
            }
       *[other] Pulse laufen auf den Kanten von den Eingaben zu { $neurons } und addieren sich.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Ein Puls läuft auf der Kante von Schicht { $below } zu { $neurons }.
               *[other] Pulse laufen auf den Kanten von Schicht { $below } zu { $neurons }.
            }
       *[other] Pulse laufen auf den Kanten von Schicht { $below } zu { $neurons } und addieren sich.
    }
forward-motion-bend = In { $neurons } wandert der Punkt auf der Kurve von { $activation }, von z bis zu seiner Höhe a.
forward-motion-predict =
    { $outputs ->
        [1] An der Ausgabe erscheint ihre Wahrscheinlichkeit.
       *[other] An den Ausgaben erscheinen ihre Wahrscheinlichkeiten.
    }
forward-motion-say =
    { $outputs ->
        [1] In der Ausgabe erscheint die Zahl, die sie nennt.
       *[other] In den Ausgaben erscheinen die Zahlen, die sie nennen.
    }
forward-motion-loss =
    { $outputs ->
        [1] An der Ausgabe erscheint der Verlust.
       *[other] An den Ausgaben erscheint der Verlust.
    }


## Backpropagation

backward-heading = Backpropagation
backward-opening = Jetzt zurück: Wie reagiert der Verlust auf jede Zahl?
backward-nudge =
    { $score ->
        [yes] Diesen Score um { $step } senken, dann erhöhen: Der Verlust ändert sich { $ratio }-mal so stark.
       *[no] Diese Summe z um { $step } senken, dann erhöhen: Der Verlust ändert sich { $ratio }-mal so stark.
    }
backward-delta-softmax = Für immer kleinere Verschiebungen wird daraus ∂L/∂z, genannt δ: Wahrscheinlichkeit minus Zielwert.
backward-delta-sigmoid = Für immer kleinere Verschiebungen wird daraus ∂L/∂z, genannt δ: Wahrscheinlichkeit minus Zielwert.
backward-delta-squared = Für immer kleinere Verschiebungen wird daraus ∂L/∂z, genannt δ: Ausgabe minus Zielwert, mal die Steigung dort.
backward-delta-linear = Dieses Verhältnis, ∂L/∂z, heißt δ. Wo z die Ausgabe ist, ist es Ausgabe minus Zielwert.
backward-long-way-softmax = Der lange Weg ergibt dasselbe: ∂L/∂p mal Steigung der Softmax.
backward-long-way-sigmoid = Der lange Weg: ∂L/∂p ist p − y durch p (1 − p), die Steigung ist p (1 − p); es bleibt p − y.
backward-long-way-squared = Die zwei Faktoren: ∂L/∂a ist Ausgabe minus Zielwert; die Steigung sagt, wie stark sich a mit z ändert.
backward-long-way-linear = Die zwei Faktoren: ∂L/∂a ist Ausgabe minus Zielwert, und die Steigung von a = z ist 1.
backward-bias = Ein Bias wird direkt zu z addiert: Sein Gradient ist δ selbst.
backward-weights = Gradient eines Gewichts: δ an seinem Ende mal Wert an seinem Anfang.
backward-weights-of-layer = Die Gewichte von Schicht { $layer }: wieder δ mal das, was hereinkam.
backward-zeros = Jedes δ von Schicht { $layer } ist 0, und von hier an zurück auch jeder Gradient.
backward-messages = Jedes δ läuft zurück, mal sein Gewicht, und alle addieren sich.
backward-message = δ läuft zurück, mal das Gewicht seiner Kante.
backward-chain =
    { $paths ->
        [1] Die Kettenregel: entlang des Pfads multiplizieren; nur ein Pfad führt hierher, also wird nichts addiert.
       *[other] Die Kettenregel: entlang eines Pfads multiplizieren; { $spelled } Pfade führen hierher, also addieren.
    }
backward-whole-chain = Ein Neuron je Schicht, ein Pfad: Der Gradient des ersten Gewichts ist das Produkt aller Faktoren darauf.
backward-next-layer = Eine Schicht zurück: dieselben zwei Schritte.
backward-other-neurons = Die anderen machen dasselbe.
backward-next-neuron =
    { $neuron ->
        [2] Das zweite Neuron macht dasselbe.
       *[3] Das dritte Neuron macht dasselbe.
    }
backward-flat = Die Kurve ist hier flach, Steigung { $slope }: Kein Gradient kommt durch.
backward-nearly-flat = Die Kurve ist hier fast flach, Steigung { $slope }: Wenig kommt durch.
backward-slope = Dann mal die Steigung der Kurve hier: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Derselbe Schritt sagt, wie der Verlust auf die Eingabe reagiert.
               *[other] Derselbe Schritt sagt, wie der Verlust auf die Eingaben reagiert.
            }
       *[other]
            { $inputs ->
                [1] Dieselbe Summe sagt, wie der Verlust auf die Eingabe reagiert.
               *[other] Dieselbe Summe sagt, wie der Verlust auf die Eingaben reagiert.
            }
    }
backward-check-below = Jeder Parameter auf und ab verschoben: Abweichung unter { $bound }.
backward-check-off = Jeder Parameter auf und ab verschoben: Abweichung { $worst }!
backward-motion-recall = Der fertige Vorwärtsdurchlauf erscheint auf einmal.
backward-motion-long-way = Der längere Weg wird ausgeschrieben: die Ableitung nach der Wahrscheinlichkeit, mal die Steigung von { $output }.
backward-motion-long-way-squared = Die zwei Faktoren werden ausgeschrieben: die Ableitung nach der Ausgabe, mal die Steigung von { $output }.
backward-motion-nudge = Der Score sinkt und steigt auf einem Lineal seiner Änderung; darunter, auf Linealen desselben Maßstabs, laufen Wahrscheinlichkeit und Verlust mit.
backward-motion-nudge-output = Die Summe z sinkt und steigt auf einem Lineal ihrer Änderung; darunter, auf Linealen desselben Maßstabs, laufen Ausgabe und Verlust mit.
backward-motion-bias =
    { $outputs ->
        [1] Ein Zeiger weist auf das Delta an der Ausgabe.
       *[other] Zeiger weisen auf die Deltas an den Ausgaben.
    }
backward-motion-chain =
    { $paths ->
        [1] Der Pfad vom Verlust zu { $weight } leuchtet auf.
       *[other] Die Pfade vom Verlust zu { $weight } leuchten auf, einer nach dem anderen.
    }
backward-motion-delta =
    { $outputs ->
        [1] An der Ausgabe erscheint Wahrscheinlichkeit minus Zielwert als Delta.
       *[other] An jeder Ausgabe erscheint Wahrscheinlichkeit minus Zielwert als Delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] An der Ausgabe erscheint Ausgabe minus Zielwert, mal die Steigung, als Delta.
       *[other] An jeder Ausgabe erscheint Ausgabe minus Zielwert, mal die Steigung, als Delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] An der Ausgabe erscheint Ausgabe minus Zielwert als Delta.
       *[other] An jeder Ausgabe erscheint Ausgabe minus Zielwert als Delta.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Ein Puls läuft auf der Kante von Schicht 1 zurück in die Eingabe.
               *[other] Pulse laufen auf den Kanten von Schicht 1 zurück in die Eingaben.
            }
       *[other]
            { $inputs ->
                [1] Pulse laufen auf den Kanten von Schicht 1 zurück in die Eingabe und addieren sich.
               *[other] Pulse laufen auf den Kanten von Schicht 1 zurück in die Eingaben und addieren sich.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Ein Puls läuft auf der Kante von Schicht { $above } zurück zu { $neurons }.
               *[other] Pulse laufen auf den Kanten von Schicht { $above } zurück zu { $neurons }.
            }
       *[other] Pulse laufen auf den Kanten von Schicht { $above } zurück zu { $neurons } und addieren sich.
    }
backward-motion-slope = In { $neurons } wird die Summe mit der Steigung der Kurve multipliziert; das ergibt Delta.
backward-motion-gradients =
    { $edges ->
        [1] Auf der Kante zu Schicht { $layer } macht das Gewicht seinem Gradienten Platz, der stehen bleibt.
       *[other] Auf den Kanten zu Schicht { $layer } machen die Gewichte ihren Gradienten Platz, die stehen bleiben.
    }
backward-motion-check = Das Abzeichen der Gradientenprüfung erscheint.


## Data: the points, and how far straight lines get

data-heading = Kann eine Gerade die Klassen trennen?
data-heading-pairs = Können Geraden die Klassen trennen?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Klasse { $label }: { $digits } Punkt, als Dreieck gezeichnet.
               *[other] Klasse { $label }: { $digits } Punkte, als Dreiecke gezeichnet.
            }
        [diamond]
            { $count ->
                [one] Klasse { $label }: { $digits } Punkt, als Raute gezeichnet.
               *[other] Klasse { $label }: { $digits } Punkte, als Rauten gezeichnet.
            }
        [square]
            { $count ->
                [one] Klasse { $label }: { $digits } Punkt, als Quadrat gezeichnet.
               *[other] Klasse { $label }: { $digits } Punkte, als Quadrate gezeichnet.
            }
       *[disc]
            { $count ->
                [one] Klasse { $label }: { $digits } Punkt, als Scheibe gezeichnet.
               *[other] Klasse { $label }: { $digits } Punkte, als Scheiben gezeichnet.
            }
    }
data-try-horizontal = Ein Versuch mit einer Geraden. Erst waagerecht, nach oben geschoben.
data-try-diagonal = Nun eine diagonale, ebenso verschoben.
data-right-for-all = An ihrer besten Stelle liegt sie bei jedem Punkt richtig.
data-right-at-best = An ihrer besten Stelle: { $share } richtig. Die Kreuze sind falsch.
data-one-side-at-best = An ihrer besten Stelle lässt sie alle Punkte auf einer Seite: { $share } richtig.
data-compared-at-best =
    { $compared ->
        [better] An ihrer besten Stelle ist sie besser: { $share } richtig.
        [worse] An ihrer besten Stelle ist sie schlechter: { $share } richtig.
       *[same] An ihrer besten Stelle ist sie nicht besser: { $share } richtig.
    }
data-every-direction = Nun jede Richtung, jeweils an der besten Stelle.
data-best-of-all =
    { $count ->
        [one] { $digits } Gerade deckt alle Trennungen ab: Sie schafft { $share }.
       *[other] { $digits } Geraden decken alle Trennungen ab: Die beste schafft { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] { $digits } Gerade wurde versucht; sie schafft { $share }.
       *[other] Von { $digits } versuchten Geraden schafft die beste { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Keine Gerade zwischen den Punkten ist so gut wie eine, die alle auf einer Seite lässt: { $share }.
       *[no] Keine versuchte Gerade zwischen den Punkten ist so gut wie eine, die alle auf einer Seite lässt: { $share }.
    }
data-one-class = Jeder Punkt gehört zur Klasse { $label }: Es gibt nichts zu trennen.
data-separable = Eine Gerade genügt: Sie trennt die Klassen.
data-not-separable =
    { $mixed ->
        [yes] Keine Gerade trennt diese Klassen, und auch keine Biegung: Punkte beider liegen am selben Ort.
       *[no] Keine Gerade trennt diese Klassen. Es braucht eine Biegung.
    }
data-none-found =
    { $count ->
        [one] { $digits } Gerade trennt diese Klassen nicht.
       *[other] Keine von { $digits } Geraden trennt diese Klassen.
    }
data-first-pair = Eine Gerade hat zwei Seiten, und es gibt { $spelled } Klassen. Also je zwei: zuerst Klasse { $first } und Klasse { $second }.
data-other-pair = Nun Klasse { $first } und Klasse { $second }, in jeder Richtung.
data-pair-parted = Eine Gerade trennt diese zwei: Jeder Punkt ist richtig.
data-pair-not-parted =
    { $mixed ->
        [yes] Keine Gerade trennt Klasse { $first } von Klasse { $second }, und auch keine Biegung: Punkte beider liegen am selben Ort.
       *[no] Keine Gerade trennt Klasse { $first } von Klasse { $second }. Es braucht eine Biegung.
    }
data-pair-none-found = Keine versuchte Gerade trennt Klasse { $first } von Klasse { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Kein Klassenpaar ist durch eine Gerade trennbar. Einige ihrer Punkte liegen am selben Ort.
               *[no] Kein Klassenpaar ist durch eine Gerade trennbar. Es braucht eine Biegung.
            }
       *[some]
            { $mixed ->
                [yes] Von { $pairs } Klassenpaaren { COUNT($left) ->
                    [one] ist eines
                   *[other] sind { $left }
                } durch keine Gerade trennbar. Einige ihrer Punkte liegen am selben Ort.
               *[no] Von { $pairs } Klassenpaaren { COUNT($left) ->
                    [one] ist eines
                   *[other] sind { $left }
                } durch keine Gerade trennbar. Es braucht eine Biegung.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Keine versuchte Gerade trennt zwei der Klassen.
       *[some] Von { $pairs } Klassenpaaren { COUNT($left) ->
            [one] ist eines
           *[other] sind { $left }
        } durch keine versuchte Gerade trennbar.
    }
data-every-pair-parted = Je zwei der Klassen lassen sich durch eine Gerade trennen.
data-every-pair-vote = Stimmen diese Geraden ab, ist jeder Punkt richtig. Ein Netz muss seine Grenzen selbst finden.
data-all-parted = Gerade Grenzen trennen alle { $spelled } Klassen zugleich: Es braucht keine Biegung.
data-motion-scatter =
    { $sign ->
        [triangle] Die Punkte der Klasse { $label } erscheinen, als Dreiecke gezeichnet.
        [diamond] Die Punkte der Klasse { $label } erscheinen, als Rauten gezeichnet.
        [square] Die Punkte der Klasse { $label } erscheinen, als Quadrate gezeichnet.
       *[disc] Die Punkte der Klasse { $label } erscheinen, als Scheiben gezeichnet.
    }
data-motion-slide = Eine Gerade einer Richtung wandert über die Punkte und bleibt dort stehen, wo sie am häufigsten richtig liegt.
data-motion-judge = Die Seiten einer Geraden nehmen ihre Klassen an; die Punkte, bei denen sie falsch liegt, werden durchkreuzt.
data-motion-turn = Die Gerade dreht sich durch jede Richtung; die beste Genauigkeit jeder Richtung wird zu einer Kurve.
data-motion-conclude = Gezeigt wird, was zu einer Geraden fehlt, die die Klassen trennt.
data-motion-turn-pair = Nur die Punkte der Klassen { $first } und { $second } bleiben; eine Gerade dreht sich durch jede Richtung, und die beste Genauigkeit jeder Richtung wird zu einer Kurve.
data-motion-conclude-borders = Alle Punkte kommen zurück, und jeder Ort nimmt die Klasse mit dem größten Score an, zwischen geraden Grenzen.
data-motion-conclude-pairs = Alle Punkte kommen zurück, mit der besten Geraden für je zwei Klassen.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Passt eine Ebene zu den Punkten?
       *[line] Passt eine Gerade zu den Punkten?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } Punkt: Zu seinen zwei Eingaben gehört eine Zahl y, als Farbe gezeigt.
               *[other] { $digits } Punkte: Zu jedem Paar von Eingaben gehört eine Zahl y, als Farbe gezeigt.
            }
       *[line]
            { $count ->
                [one] { $digits } Punkt: Zu seiner Eingabe x₁ gehört eine Zahl y.
               *[other] { $digits } Punkte: Zu jeder Eingabe x₁ gehört eine Zahl y.
            }
    }
fit-data-mean = Die einfachste Antwort ist das Mittel, { $mean }: Ihr Verlust, der halbe mittlere quadratische Fehler, ist { $loss }.
fit-data-best =
    { $shape ->
        [plane] Die beste Ebene nach kleinsten Quadraten: Verlust { $loss }. Sie erklärt { $share } der Varianz.
       *[line] Die beste Gerade nach kleinsten Quadraten: Verlust { $loss }. Sie erklärt { $share } der Varianz.
    }
fit-data-exact =
    { $shape ->
        [plane] Sie geht durch jeden Punkt: Eine Ebene genügt.
       *[line] Sie geht durch jeden Punkt: Eine Gerade genügt.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] { $share } bleiben übrig, mit einem Muster über den Eingaben: Eine Ebene reicht nicht. Es braucht eine Biegung.
       *[line] { $share } bleiben übrig, mit einem Muster: Eine Gerade reicht nicht. Es braucht eine Biegung.
    }
fit-data-enough =
    { $shape ->
        [plane] { $share } bleiben übrig, ohne erkennbares Muster: Eine Ebene genügt.
       *[line] { $share } bleiben übrig, ohne erkennbares Muster: Eine Gerade genügt.
    }
fit-data-open =
    { $shape ->
        [plane] { $share } bleiben übrig: zu wenige Punkte, um zu sagen, ob es eine Biegung braucht.
       *[line] { $share } bleiben übrig: zu wenige Punkte, um zu sagen, ob es eine Biegung braucht.
    }
label-mean = das Mittel
label-best-affine =
    { $shape ->
        [plane] beste Ebene
       *[line] beste Gerade
    }
    .short = beste
label-explained-rule = R² = 1 − Verlust / Verlust des Mittels
label-height = { $letters }: Linien alle { $step }
    .short = { $letters }: alle { $step }
number-mean-of-y = Mittel von y
number-loss-of-mean = Verlust des Mittels
number-loss-of-best = Verlust der besten Anpassung
number-explained-by-best = R² der besten Anpassung
number-left-by-best = 1 − R² der besten Anpassung
fit-data-motion-scatter =
    { $shape ->
        [plane] Die Punkte erscheinen in der Ebene beider Eingaben, in den Farben ihrer Zahlen.
       *[line] Die Punkte erscheinen von links nach rechts, jeder in der Höhe seiner Zahl.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Die Farbe des Mittels füllt die Ebene. R² ist eins minus Verlust durch Verlust des Mittels.
       *[line] Beim Mittel wird eine waagerechte Linie gezeichnet, und von jedem Punkt ein Balken zu ihr. R² ist eins minus Verlust durch Verlust des Mittels.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Die waagerechte Ebene kippt in die beste; ihre Höhenlinien sind gerade.
       *[line] Die waagerechte Linie dreht sich in die beste Gerade, und die Balken folgen.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Was die Ebene sagt, wird über dem gezeichnet, was sie sagen soll: Richtig ist, was auf der Diagonalen liegt.
       *[line] Die Balken wandern in ein eigenes Diagramm über derselben Eingabe, in dem die Gerade waagerecht liegt.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Wie eine Zahl entsteht
fit-plane-opening =
    { $shape ->
        [plane] Die zu lernenden Zahlen als Farbe. Wie bildet das Netz bei { $moment } seine eigenen?
       *[line] Die zu lernenden Zahlen über x₁. Wie bildet das Netz bei { $moment } seine Kurve?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Das Neuron von Schicht { $layer } beginnt mit einer Ebene: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Jedes der { $digits } Neuronen von Schicht { $layer } beginnt mit einer Ebene: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Das Neuron von Schicht { $layer } beginnt mit einer Geraden: z = w x₁ + b.
               *[other] Jedes der { $digits } Neuronen von Schicht { $layer } beginnt mit einer Geraden: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Das Neuron von Schicht { $layer } summiert, was die darunter gebildet haben, jeweils mal sein Gewicht: z.
       *[other] Jedes der { $digits } Neuronen von Schicht { $layer } summiert, was die darunter gebildet haben, jeweils mal sein Gewicht: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Die Biegung: { $activation } macht aus jedem z ein a. Keine Ebene bleibt ganz flach.
               *[line] Die Biegung: { $activation } macht aus jedem z ein a. Keine Linie bleibt ganz gerade.
            }
        [some]
            { $count ->
                [one] Die Biegung: { $activation } macht aus jedem z ein a. { $digits } von { $all } biegt sich zwischen den Punkten.
               *[other] Die Biegung: { $activation } macht aus jedem z ein a. { $digits } von { $all } biegen sich zwischen den Punkten.
            }
       *[none] { $activation } macht aus jedem z ein a, biegt aber keines zwischen den Punkten.
    }
fit-plane-bend-again = Wieder macht { $activation } aus jedem z ein a.
number-bent = gebogene Neuronen
fit-plane-unbent =
    { $shape ->
        [plane] Die Identität biegt nichts: a ist z, und Ebenen bleiben Ebenen.
       *[line] Die Identität biegt nichts: a ist z, und Geraden bleiben gerade.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] Die Ausgabe multipliziert die Fläche mit einem eigenen Gewicht: Ist es negativ, klappt sie um.
               *[other] Die Ausgabe multipliziert jede Fläche mit einem eigenen Gewicht: Ist es negativ, klappt sie um.
            }
       *[line]
            { $count ->
                [one] Die Ausgabe multipliziert die Kurve mit einem eigenen Gewicht: Ist es negativ, klappt sie um.
               *[other] Die Ausgabe multipliziert jede Kurve mit einem eigenen Gewicht: Ist es negativ, klappt sie um.
            }
    }
fit-plane-add = Und addiert alles: zuerst ihren Bias, { $bias }, dann eine nach der anderen.
fit-plane-add-no-bias = Und addiert alles, eine nach der anderen: Einen Bias gibt es nicht.
fit-plane-output = Zuletzt biegt die Ausgabe die Summe mit { $name }.
fit-plane-explains =
    { $shape ->
        [plane] Die Summe ist die Antwort. Sie erklärt { $share } der Varianz, { $compared ->
            [more] mehr
           *[less] weniger
        } als die beste Ebene mit { $line }.
       *[line] Die Summe ist die Antwort. Sie erklärt { $share } der Varianz, { $compared ->
            [more] mehr
           *[less] weniger
        } als die beste Gerade mit { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Die Summe ist die Antwort. Sie erklärt { $share } der Varianz, so viel wie die beste Ebene.
       *[line] Die Summe ist die Antwort. Sie erklärt { $share } der Varianz, so viel wie die beste Gerade.
    }
fit-plane-no-better-than-mean = Die Summe ist die Antwort. Sie erklärt nichts von der Varianz: Das Mittel allein ist nicht schlechter.
number-explained = R²
fit-plane-motion-sums = Die Summen z von Schicht { $layer } werden über den Eingaben gezeichnet, je Neuron ein kleines Bild.
fit-plane-motion-bend = In jedem kleinen Bild von Schicht { $layer } biegt sich z zu a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Jede Karte wird mit ihrem Ausgabegewicht multipliziert, das über ihr erscheint.
       *[line] Jede Kurve wird mit ihrem Ausgabegewicht multipliziert; über null ist es durchgezogen, unter null gestrichelt.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Die große Karte beginnt beim Bias; eine Karte nach der anderen leuchtet auf und wird addiert.
       *[line] Die große Kurve beginnt waagerecht, beim Bias; eine Kurve nach der anderen leuchtet auf und wird addiert.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Die große Karte beginnt bei null; eine Karte nach der anderen leuchtet auf und wird addiert.
       *[line] Die große Kurve beginnt waagerecht, bei null; eine Kurve nach der anderen leuchtet auf und wird addiert.
    }
fit-plane-motion-output = Die Summe biegt sich zur Antwort der Ausgabe.
fit-plane-motion-errors =
    { $shape ->
        [plane] An der großen Karte erscheint R², eins minus Verlust durch Verlust des Mittels.
       *[line] Von jedem Punkt wächst ein Balken zur Kurve, und R², eins minus Verlust durch Verlust des Mittels, erscheint.
    }


## Plane: how the layers bend the plane

plane-heading = Wie die Schichten die Ebene biegen
plane-heading-unbent = Was die Schichten mit der Ebene machen
plane-opening = Das Netz bei { $moment }. Achten Sie auf die ganze Ebene.
plane-opening-trained = Das Netz, trainiert bis Schritt { $step }. Achten Sie auf die ganze Ebene.
plane-onto-line = Schicht { $layer }: W bildet die Ebene auf eine Gerade ab, ein Neuron breit.
plane-line-into-plane = Schicht { $layer }: W legt die Gerade zurück in eine Ebene.
plane-line-onto-line = Schicht { $layer }: W streckt die Gerade; ein negatives dreht sie auch um.
plane-flattens =
    { $onto ->
        [point] Schicht { $layer }: det W ist null, also drückt W die Ebene auf einen Punkt zusammen.
       *[line] Schicht { $layer }: det W ist null, also drückt W die Ebene auf eine Gerade zusammen.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Schicht { $layer }: W dreht die Ebene und erhält alle Längen.
        [mirrors] Schicht { $layer }: W spiegelt die Ebene und erhält alle Längen.
       *[stays] Schicht { $layer }: W lässt die Ebene, wie sie ist.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Schicht { $layer }: W spiegelt, streckt eine Richtung { $long }-fach, staucht eine auf { $short }.
       *[other] Schicht { $layer }: W streckt eine Richtung { $long }-fach, staucht eine auf { $short }.
    }
plane-stretches =
    { $doing ->
        [turns] Schicht { $layer }: W dreht und streckt die Ebene, { $long }-fach und { $short }-fach.
        [mirrors] Schicht { $layer }: W spiegelt und streckt die Ebene, { $long }-fach und { $short }-fach.
       *[stays] Schicht { $layer }: W streckt die Ebene, { $long }-fach und { $short }-fach.
    }
plane-squashes =
    { $doing ->
        [turns] Schicht { $layer }: W dreht die Ebene und staucht sie auf { $long } in einer, { $short } in der anderen Richtung.
        [mirrors] Schicht { $layer }: W spiegelt die Ebene und staucht sie auf { $long } in einer, { $short } in der anderen Richtung.
       *[stays] Schicht { $layer }: W staucht die Ebene auf { $long } in einer, { $short } in der anderen Richtung.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Schicht { $layer }: W dreht und streckt die Ebene { $factor }-fach.
        [mirrors] Schicht { $layer }: W spiegelt und streckt die Ebene { $factor }-fach.
       *[stays] Schicht { $layer }: W streckt die Ebene { $factor }-fach.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Schicht { $layer }: W dreht und staucht die Ebene auf das { $factor }-Fache.
        [mirrors] Schicht { $layer }: W spiegelt und staucht die Ebene auf das { $factor }-Fache.
       *[stays] Schicht { $layer }: W staucht die Ebene auf das { $factor }-Fache.
    }
plane-no-shift = Der Bias ist null: Nichts bewegt sich.
plane-shift = Der Bias verschiebt alles.
plane-small-shift = Der Bias verschiebt alles, hier nur sehr wenig.
plane-bend = Biegung: { $what }.
plane-decides =
    { $count ->
        [one] Jetzt entscheidet eine Gerade: richtig bei { $share } dieses einen Punkts.
       *[other] Jetzt entscheidet eine Gerade: richtig bei { $share } dieser { $digits } Punkte.
    }
plane-one-side =
    { $count ->
        [one] Alle liegen auf einer Seite, eine Klasse für alle: richtig bei { $share } dieses einen Punkts.
       *[other] Alle liegen auf einer Seite, eine Klasse für alle: richtig bei { $share } dieser { $digits } Punkte.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [one] Jetzt entscheidet eine gerade Grenze: richtig bei { $share } dieses einen Punkts.
               *[other] Jetzt entscheidet eine gerade Grenze: richtig bei { $share } dieser { $digits } Punkte.
            }
       *[other]
            { $count ->
                [one] { $spelled } gerade Grenzen entscheiden jetzt: richtig bei { $share } dieses einen Punkts.
               *[other] { $spelled } gerade Grenzen entscheiden jetzt: richtig bei { $share } dieser { $digits } Punkte.
            }
    }
plane-one-region =
    { $count ->
        [one] Alle liegen in einem Gebiet, eine Klasse für alle: richtig bei { $share } dieses einen Punkts.
       *[other] Alle liegen in einem Gebiet, eine Klasse für alle: richtig bei { $share } dieser { $digits } Punkte.
    }
plane-classes-without-points =
    { $count ->
        [one] Klasse { $labels } bekommt keinen Punkt.
       *[other] Klassen { $labels } bekommen keinen Punkt.
    }
plane-back-with-borders =
    { $borders ->
        [one] Alle Schritte rückgängig: Die Grenze kommt mit.
       *[other] Alle Schritte rückgängig: Die Grenzen kommen mit.
    }
plane-back-with-line = Alle Schritte rückgängig: Die Gerade kommt mit.
plane-back-with-one-class = Alle Schritte rückgängig: eine Klasse für alle Punkte.
plane-classes-of-inputs = Die Eingaben, wie sie waren, und die Klasse, die jeder Ort bekommt.
plane-undoing-bends =
    { $curves ->
        [single] In { $space } ist die Grenze gerade. Macht man { $activation } rückgängig, biegt sie sich zu einer Kurve.
       *[several] In { $space } ist jeder Teil der Grenze gerade. Macht man { $activation } rückgängig, biegt sich jeder zu einer Kurve.
    }
plane-forward-again =
    { $bends ->
        [yes] Noch einmal vorwärts: Die Aktivierung biegt die Ebene, und alle nummerierten Stellen landen auf der Geraden.
       *[no] Noch einmal vorwärts: Alle nummerierten Stellen landen auf der Geraden.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] Die gebogene Ebene trifft die Gerade an { $spelled } Stellen, mit Lücken dazwischen: Jede kommt als Gerade zurück.
               *[curved] Die gebogene Ebene trifft die Gerade an { $spelled } Stellen, mit Lücken dazwischen: Jede kommt als Kurve zurück.
            }
       *[folded]
            { $shape ->
                [straight] Die gebogene Ebene liegt über sich selbst und trifft die Gerade { $spelled } Mal: Jedes Mal kommt eine eigene Gerade zurück.
               *[curved] Die gebogene Ebene liegt über sich selbst und trifft die Gerade { $spelled } Mal: Jedes Mal kommt eine eigene Kurve zurück.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Die gebogene Ebene ist ein dünner Streifen von A über C nach B. Die Gerade schneidet ihn zweimal: In jedem Schnitt liegt eine ganze Gerade der Eingaben.
       *[curved] Die gebogene Ebene ist ein dünner Streifen von A über C nach B. Die Gerade schneidet ihn zweimal: In jedem Schnitt liegt eine ganze Kurve der Eingaben.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Eine Gerade dort, eine Gerade hier: Überall auf ihr sind beide Scores gleich.
               *[other] Eine Gerade dort, { $spelled } Geraden hier: Überall auf ihnen sind beide Scores gleich.
            }
       *[curved]
            { $count ->
                [one] Eine Gerade dort, eine Kurve hier: Überall auf ihr sind beide Scores gleich.
               *[other] Eine Gerade dort, { $spelled } Kurven hier: Überall auf ihnen sind beide Scores gleich.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Eine Gerade dort, eine Gerade hier: Überall auf ihr ist die Wahrscheinlichkeit ein halb.
               *[other] Eine Gerade dort, { $spelled } Geraden hier: Überall auf ihnen ist die Wahrscheinlichkeit ein halb.
            }
       *[curved]
            { $count ->
                [one] Eine Gerade dort, eine Kurve hier: Überall auf ihr ist die Wahrscheinlichkeit ein halb.
               *[other] Eine Gerade dort, { $spelled } Kurven hier: Überall auf ihnen ist die Wahrscheinlichkeit ein halb.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Eine Gerade dort, eine Gerade hier: Überall auf ihr ist der Score null.
               *[other] Eine Gerade dort, { $spelled } Geraden hier: Überall auf ihnen ist der Score null.
            }
       *[curved]
            { $count ->
                [one] Eine Gerade dort, eine Kurve hier: Überall auf ihr ist der Score null.
               *[other] Eine Gerade dort, { $spelled } Kurven hier: Überall auf ihnen ist der Score null.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Eine Gerade dort
       *[other] { $spelled } Geraden dort
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, eine Gerade hier: Überall auf ihr sind die zwei größten Scores gleich.
               *[other] { $there }, { $spelled } Geraden hier: Überall auf ihnen sind die zwei größten Scores gleich.
            }
       *[curved]
            { $count ->
                [one] { $there }, eine Kurve hier: Überall auf ihr sind die zwei größten Scores gleich.
               *[other] { $there }, { $spelled } Kurven hier: Überall auf ihnen sind die zwei größten Scores gleich.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Die Eingabeebene erscheint mit Achsen, Gitter und allen Punkten: Scheiben für Klasse { $first }, Quadrate für Klasse { $second }.
       *[other] Die Eingabeebene erscheint mit Achsen, Gitter und allen Punkten, jede Klasse in einer eigenen Form.
    }
plane-motion-room = Die Ansicht fährt zurück, damit Platz ist für das, was folgt.
plane-motion-linear = Die ganze Ebene, Gitter und Punkte, geht dorthin, wohin die Gewichte von Schicht { $layer } sie bringen.
plane-motion-shift =
    { $moves ->
        [yes] Die ganze Ebene gleitet um den Bias von Schicht { $layer }.
       *[no] Der Bias von Schicht { $layer } ist null, und die Ebene bleibt, wo sie ist.
    }
plane-motion-bend =
    { $bends ->
        [yes] Gitter und Punkte biegen sich, während die Aktivierung von Schicht { $layer } jede Koordinate bewegt.
       *[no] Die Aktivierung von Schicht { $layer } ist die Identität, und Gitter und Punkte bleiben, wie sie sind.
    }
plane-motion-decide =
    { $classes ->
        [2] Die Entscheidungsgerade erscheint im letzten Raum, ihre Halbebenen sind getönt.
       *[other] Die geraden Grenzen erscheinen im letzten Raum, das Gebiet jeder Klasse ist getönt.
    }
plane-motion-back =
    { $classes ->
        [2] Der Weg zurück zur Eingabeebene, mit der Grenze, die die Gerade dort bildet.
       *[other] Der Weg zurück zur Eingabeebene, mit den Linien, die die Grenzen dort bilden.
    }
plane-motion-spaces = Die kleinen Bilder aller Räume wachsen, in der Reihenfolge des Rückwegs, mit denselben nummerierten Stellen in jedem.
plane-motion-again = Neben den Eingaben geht die Ebene noch einmal vorwärts, und nummerierte Stellen der Grenze landen auf der Geraden.
plane-motion-run =
    { $classes ->
        [2] Eingekreiste Punkte laufen an der Grenze entlang, und ihre Zwillinge an der Geraden im letzten Raum.
       *[other] Eingekreiste Punkte laufen an den Linien entlang, und ihre Zwillinge an den Grenzen im letzten Raum.
    }


## Training: the parameters are played, phase by phase

training-heading = Wie das Netz lernt
training-heading-keyframes = Von Keyframe zu Keyframe
training-opens = Vor dem Training: { $share } der Punkte sind richtig.
training-opens-tied = In jedem Punkt sind alle Scores gleich: Ein Gleichstand zählt als Klasse { $label }.
training-rate-steps =
    { $count ->
        [one] Die Rate, anfangs { $rate }, wird nach jedem Schritt mit { $factor } multipliziert.
       *[other] Die Rate, anfangs { $rate }, wird alle { $digits } Schritte mit { $factor } multipliziert.
    }
training-rate-cosine = Die Rate fällt wie ein Kosinus, von { $rate } auf { $last }.
training-opens-keyframe = „{ $name }“: { $share } der Punkte sind richtig.
training-from-keyframe = Von „{ $before }“ zu „{ $after }“: Der Verlust geht von { $old } auf { $new }.
training-at-moment = { $moment }: { $share } der Punkte sind richtig.
training-between-moments = Von { $before } zu { $after }: Der Verlust geht von { $old } auf { $new }.
training-by-step = bis Schritt { $step }
training-by-keyframe = bis „{ $name }“
training-still =
    { $when ->
        [whole] Auf dem ganzen Weg ändert sich der Verlust kaum: von { $old } auf { $new } { $until }.
        [first] Zuerst ändert sich der Verlust kaum: von { $old } auf { $new } { $until }.
        [last] Von hier an ändert sich der Verlust kaum: von { $old } auf { $new } { $until }.
       *[between] Auf einem Plateau ändert sich der Verlust kaum: von { $old } auf { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] Der Verlust sinkt von { $old } auf { $new } { $until }.
       *[no] Langsam abwärts: Verlust von { $old } auf { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] Der Verlust fällt schnell: von { $old } auf { $new } { $until }; die Genauigkeit wartet.
       *[no] Der Verlust fällt schnell: von { $old } auf { $new } { $until }.
    }
training-gaining = Die Genauigkeit steigt von { $old } auf { $new } { $until }.
training-climbs-again = Die Genauigkeit steigt wieder, von { $old } auf { $new } { $until }.
training-loss-falls-too = Der Verlust sinkt von { $old } auf { $new }.
training-rising = Der Verlust steigt von { $old } auf { $new } { $until }.
training-restless = Der Verlust springt zwischen { $old } und { $new } { $until }.
training-down-with-a-rise = Der Verlust geht von { $old } auf { $new } { $until }; dazwischen steigt er von { $low } auf { $high }.
training-up-with-a-fall = Die Genauigkeit geht von { $old } auf { $new } { $until }; dazwischen fällt sie von { $high } auf { $low }.
training-beyond = Der Verlust verlässt seine Achse: { $new } { $until }.
training-ends-keyframe = „{ $name }“ hat { $share } der Punkte richtig.
training-ringed = Eingekreist: { $digits } noch falsch.
fit-training-opens =
    { $better ->
        [yes] Vor dem Training erklärt es { $share } der Varianz: R² ist 1 − Verlust durch Verlust des Mittels.
       *[no] Vor dem Training ist R² (1 − Verlust durch Verlust des Mittels) { $share }: schlechter als das Mittel allein.
    }
fit-training-opens-keyframe = „{ $name }“: R² ist { $share }, also 1 − Verlust durch Verlust des Mittels.
fit-training-at-moment = { $moment }: R² ist { $share }, also 1 − Verlust durch Verlust des Mittels.
fit-training-gaining = R² steigt von { $old } auf { $new } { $until }.
fit-training-ends-keyframe = „{ $name }“ endet mit R² { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Beste Ebene: { $line }. Eingekreist: der größte Fehler, { $error }.
       *[line] Gestrichelt, beste Gerade: { $line }. Eingekreist: der größte Fehler, { $error }.
    }
fit-training-motion-play = Das Training geht weiter; die Anpassung, ihre Fehler, der Verlust, R² und die Gradienten folgen.
fit-training-motion-close =
    { $shape ->
        [plane] Der Punkt mit dem größten Fehler wird eingekreist.
       *[line] Die beste Gerade erscheint gestrichelt, und der Punkt mit dem größten Fehler wird eingekreist.
    }
number-largest-error = größter Fehler
number-explained-at-end = R² am Ende
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² je Keyframe
        [epoch] R² je Epoche
        [checkpoint] R² je Checkpoint
        [round] R² je Runde
        [update] R² je Update
       *[step] R² je Schritt
    }
    .short = R²
label-the-target = der Zielwert
    .short = Zielwert
label-fit = das Netz
label-data = die Daten
    .short = Daten
label-error = Fehler
training-motion-open = Die Felder erscheinen, alle im Anfangszustand.
training-motion-curves = Das Training geht weiter; der Verlust, der Anteil der richtigen Punkte und die Gradienten folgen.
training-motion-end = Die Kurven sind an ihrem Ende.
training-motion-play = Das Training geht weiter; die Ebenen, die Grenze, der Verlust und die Gradienten folgen.
training-motion-close = Die Punkte, die noch falsch sind, werden eingekreist.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Ein Regler bewegt sich: { $parameter }
sweep-heading-scale = Ein Faktor auf alle Gewichte von Schicht { $layer }
sweep-heading-sample = Ein Netz, Beispiel für Beispiel
sweep-opens-parameter =
    { $count ->
        [one] Der eine Parameter ist ein Regler: { $parameter } wird sich bewegen.
       *[other] Alle { $digits } Parameter sind Regler. Nur { $parameter } wird sich bewegen.
    }
sweep-opens-scale =
    { $count ->
        [one] Der eine Parameter ist ein Regler. Ein Faktor bewegt alle Gewichte einer Schicht.
       *[other] Alle { $digits } Parameter sind Regler. Ein Faktor bewegt alle Gewichte einer Schicht.
    }
sweep-opens-sample =
    { $count ->
        [one] Der eine Parameter ist ein Regler. Er bleibt stehen: Das Beispiel wechselt.
       *[other] Alle { $digits } Parameter sind Regler. Keiner bewegt sich: Das Beispiel wechselt.
    }
sweep-pass = Ein Beispiel läuft durch das Netz; die Ebenen zeigen alle Punkte.
sweep-pass-of-samples = Jedes Beispiel läuft durch dasselbe Netz zu eigenen Wahrscheinlichkeiten.
sweep-pass-of-samples-to-outputs = Jedes Beispiel läuft durch dasselbe Netz zu eigenen Ausgaben.
sweep-loss = Der Verlust dieses Beispiels: Seine Steigung ist der Gradient (rosa).
sweep-loss-of-samples = Jedes Beispiel hat seinen eigenen Verlust und eigene Gradienten (rosa).
sweep-sets-out =
    { $kind ->
        [sample] Nun ein Beispiel nach dem anderen: Was folgt?
        [scale] Nun bewegt sich der Faktor: Was folgt?
       *[parameter] Nun bewegt sich { $parameter }: Was folgt?
    }
sweep-goes-on = Und weiter: Was folgt?
sweep-lowest-loss = Verlust dieses Beispiels am kleinsten bei { $where }: Gradient { $gradient }.
sweep-lowest-loss-only = Verlust dieses Beispiels am kleinsten bei { $where }; das Mittel ist { $now }, bestenfalls { $least }.
sweep-lowest-mean-loss-of-fit = Mittlerer Verlust aller Punkte am kleinsten bei { $where }: R² ist { $share }.
sweep-ends-fit = Bei { $where }: Verlust { $loss }; R² ist { $share }.
sweep-ends-samples-of-fit = Jedes Beispiel zieht in seine Richtung; über alle ist R² { $share }.
sweep-lowest-mean-loss = Mittlerer Verlust aller Punkte am kleinsten bei { $where }: { $share } richtig.
sweep-neuron-changes =
    { $change ->
        [wakes] Neuron { $neuron } von Schicht { $layer } erwacht bei { $where }: Seine Steigung ist { $slope }.
       *[off] Neuron { $neuron } von Schicht { $layer } schaltet ab bei { $where }: Seine Steigung ist { $slope }.
    }
sweep-factor-of = Faktor { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } ist hier am schwersten: Verlust { $loss }, größter Gradient { $gradient }.
       *[easiest] { $sample } ist hier am leichtesten: Verlust { $loss }, größter Gradient { $gradient }.
    }
sweep-ends = Bei { $where }: Verlust { $loss }; { $share } aller Punkte richtig.
sweep-ends-samples = Jedes Beispiel zieht in seine Richtung; das Netz liegt bei { $share } richtig.
sweep-motion-sliders = Alle Parameter erscheinen als Regler, dazu das Netz, zu dem sie gehören.
sweep-motion-pass = Der Weg des Beispiels durch das Netz und die Ebenen erscheinen.
sweep-motion-loss = Der Verlust wird über dem ganzen Bereich gezeichnet, mit seiner Tangente; die Gradienten erscheinen.
sweep-motion-loss-of-one = Nur der Regler, der sich bewegt, bleibt; über seinem ganzen Bereich wird der Verlust gezeichnet, mit seiner Tangente.
sweep-motion-on = Der Regler von { $parameter } bewegt sich weiter; Werte, Ebenen, Grenze und Verlust folgen.
sweep-motion-on-fit = Der Regler von { $parameter } bewegt sich weiter; Werte, Anpassung und Verlust folgen.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Gleicher Start, andere Biegungen
        [learning_rate] Gleicher Start, andere Lernraten
        [optimizer] Gleicher Start, andere Optimierer
        [init] Gleiches Netz, andere Startgewichte
        [scale] Gleiche Zufallsgewichte, andere Skalen
        [seed] Gleiches Netz, andere Zufallsgewichte
        [layers] Gleiche Aufgabe, andere Schichten
       *[several] Nebeneinander
    }
contender-rate = Rate { $rate }
contender-scale = Skala { $scale }
contender-seed = Seed { $seed }
contender-init =
    { $init ->
        [zeros] Start alle 0
        [symmetric] Start alle gleich
        [xavier] Xavier-Start
        [he] He-Start
       *[normal] Zufallsstart
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = „{ $name }“
differing-part =
    { $part ->
        [activations] die Aktivierung
        [layers] die Form des Netzes
        [optimizer] der Optimierer
        [learning_rate] die Lernrate
        [init] die Wahl der Startgewichte
        [scale] die Skala der Startgewichte
       *[seed] der Seed der Startgewichte
    }
comparison-opening =
    { $count ->
        [one] eine Aktivierung: gleicher Start, gleiche Punkte, gleiche Schritte.
       *[other] { $spelled } Aktivierungen: gleicher Start, gleiche Punkte, gleiche Schritte.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] ein Training mit diesen Punkten; veränderlich: { $parts }.
       *[other] { $spelled } Trainings mit denselben Punkten; verschieden: { $parts }.
    }
comparison-guide-to-scores = Jedes Feld zeigt Eingaben, Klassen-Scores, Verlust und Gradienten.
comparison-guide-to-fit = Jedes Feld zeigt Anpassung, Antworten über Zielwerten, Verlust und Gradienten.
comparison-guide-to-layer = Jedes Feld zeigt Eingaben, letzte verdeckte Schicht, Verlust und Gradienten.
comparison-shrinks = Bei Schritt 0, von der letzten Schicht zurück zu Schicht 1: { $last } auf { $first } bei { $name }, { $other_last } auf { $other_first } bei { $other }.
comparison-delta-shrinks = Bei Schritt 0, δ = ∂L/∂z von der letzten Schicht zurück zu Schicht 1: { $last } auf { $first } bei { $name }, { $other_last } auf { $other_first } bei { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] Was durch ein Neuron zurückgeht, wird mit dessen Steigung multipliziert: Die der Sigmoidfunktion ist höchstens 1/4, im Median { $slope }, bei { $other } { $other_slope }.
       *[other] Was durch ein Neuron zurückgeht, wird mit dessen Steigung multipliziert. Im Median ist sie { $slope } bei { $name }, { $other_slope } bei { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] Insgesamt multiplizieren die Gewichte δ mit { $weights } bei { $name } und mit { $other_weights } bei { $other }, etwa gleich stark;
       *[apart] Insgesamt multiplizieren die Gewichte δ mit { $weights } bei { $name } und mit { $other_weights } bei { $other };
    } { $kind ->
        [sigmoid] die Steigungen, bei der Sigmoidfunktion je höchstens 1/4, mit { $slopes } und { $other_slopes }.
       *[other] die Steigungen mit { $slopes } und { $other_slopes }.
    }
comparison-flat-yet-long = Bei Schritt 0 liegen mit { $name } { $share } der Steigungen unter { $slope }. Doch der Gewichtsgradient von Schicht 1 ist länger: Größere Gewichte multiplizieren, was durchkommt.
comparison-no-first-gradient = Bei Schritt 0 hat kein Gewicht einen Gradienten: { $names }.
comparison-last-layer-first = Bei Schritt 0 haben mit { $names } nur Gewichte der letzten Schicht einen Gradienten.
comparison-sets-out =
    { $which ->
        [both] Beide trainieren, Schritt für Schritt.
       *[all] Alle trainieren, Schritt für Schritt.
    }
comparison-goes-on = Weiter, Schritt für Schritt.
comparison-tie-broken = Die letzte Schicht hat sich bewegt: Nun, bei Schritt 1, hat auch Schicht 1 einen Gradienten, { $gradient } bei { $name }.
comparison-explodes = { $name } explodiert: Der Verlust geht von { $before } auf { $now } bis Schritt { $step }.
comparison-dies =
    { $count ->
        [one] Bei Schritt { $step } unterschreitet der letzte Punkt eines Neurons die Null: { $dead } von { $units } Neuronen tot bei { $name }.
       *[other] Bei Schritt { $step } unterschreitet der letzte Punkt die Null: { $dead } von { $units } Neuronen tot bei { $name }.
    }
comparison-first = { $name } löst die Aufgabe zuerst, bei Schritt { $step }.
comparison-second = { $name } folgt bei Schritt { $step }.
comparison-last = { $name } löst sie zuletzt, bei Schritt { $step }.
comparison-midway = Bei Schritt { $step } ist der Verlust am kleinsten bei { $names }: { $loss }.
comparison-midway-same = Bei Schritt { $step } zeigen alle Verluste noch dieselbe Zahl: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Beide laufen weiter bis zum Ende.
       *[all] Alle laufen bis zum Ende.
    }
comparison-one-goes-on = Das letzte läuft weiter: Kommt es ans Ziel?
comparison-others-go-on = Die anderen laufen weiter: Kommen sie ans Ziel?
comparison-none-yet =
    { $which ->
        [both] Kommt eines von beiden ans Ziel?
       *[all] Kommt eines davon ans Ziel?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Von diesem Start aus löst keines von beiden { $task }.
               *[all] Von diesem Start aus löst keines { $task }.
            }
       *[own]
            { $which ->
                [both] Keines von beiden löst { $task }.
               *[all] Keines löst { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Von diesem Start aus lösen beide { $task }.
               *[all] Von diesem Start aus lösen alle { $task }.
            }
       *[own]
            { $which ->
                [both] Beide lösen { $task }.
               *[all] Alle lösen { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] Von diesem Start aus löst nur { $names } { $task }.
               *[other] Von diesem Start aus lösen nur { $names } { $task }.
            }
       *[own]
            { $count ->
                [one] Nur { $names } löst { $task }.
               *[other] Nur { $names } lösen { $task }.
            }
    }
comparison-only =
    { $count ->
        [one] Nur { $parts } variiert.
       *[other] Nur { $parts } variieren.
    }
comparison-not-only =
    { $count ->
        [one] { $parts } variiert und damit die Reihenfolge der Punkte.
       *[other] { $parts } variieren und damit die Reihenfolge der Punkte.
    }
comparison-why-diverged = Ab Schritt { $step } erhöhte jeder Schritt den Verlust, bis er keine Zahl mehr war.
comparison-diverged-at = Bei Schritt { $step }, dem letzten mit endlichen Zahlen, war der Verlust { $loss }.
comparison-why-worse = Der Verlust endet über seinem Start: Aus { $before } wurde { $now }.
comparison-why-rate = { $name } endet bei einem Verlust von { $small }, { $other } bei { $large }: Dort sind die Schritte zu groß.
comparison-why-dead =
    { $stays ->
        [yes] Ein totes Neuron mit { $activation } hat Steigung 0: Kein Gradient kommt durch, also bleibt es tot.
       *[no] Ein totes Neuron mit { $activation } hat Steigung 0: Kein Gradient kommt durch.
    }
comparison-why-saturated = { $name } endet mit { $flat } von { $units } Neuronen der Schicht { $layer } gesättigt, { $other } mit { $fewer }.
comparison-why-vanishing = Bei Schritt 0 war der Gradient der Gewichte { $last } in der letzten Schicht und { $first } in Schicht 1.
comparison-first-step = Der erste Schritt bewegt die Gewichte von Schicht 1 um { $rate } × { $small } bei { $name }, um { $rate } × { $large } bei { $other }: etwa { $times }-mal so weit.
comparison-answers-alike =
    { $share ->
        [yes] Mit { $name } unterscheidet sich, was die letzte Schicht liest, zwischen den Punkten um höchstens { $spread }: So endet { $p } für jeden Punkt bei { $value }, dem Anteil von Klasse 1.
       *[no] Mit { $name } unterscheidet sich, was die letzte Schicht liest, zwischen den Punkten um höchstens { $spread }: So endet { $p } für jeden Punkt bei { $value }.
    }
comparison-why-equal = Gleiche Neuronen bekommen gleiche Gradienten: Sie werden nie verschieden.
comparison-why-no-gradient = Jeder Gewichtsgradient ist 0: Nichts sagt einem Gewicht, wohin.
comparison-why-never-bent = Geraden von Geraden bleiben Geraden: Ohne Biegung bringt Tiefe nichts.
comparison-best-line = Eine Gerade könnte { $share } schaffen, aber mit größerem Verlust, und das Training folgt dem Verlust.
comparison-slow = { $name } ist langsam: Bei Schritt 0 war der Gewichtsgradient von Schicht 1 { $small }, bei { $fast } { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] Bei Schritt { $step } fällt das größte z dieses Neurons von { $before } auf { $after }: Steigung 0 bei jedem Punkt, also Gradient 0; die Gewichte bleiben.
       *[no] z dieses Neurons bei jedem Punkt: Bei Schritt { $step } fällt das größte von { $before } auf { $after }, wo die Steigung 0 ist.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Schritt { $step } ist zu lang: { $rate } mal der Gradient bringt das größte z dieses Neurons von { $before } auf { $after }. Steigung 0 bei jedem Punkt: Die Gewichte bleiben.
comparison-why-it-dies = δ ist im Mittel { $delta }: Ein kleineres z würde den Verlust senken. Aber { $rate } mal der Gradient ist zu weit: Beim Punkt mit dem größten z fällt es von { $before } auf { $after }.
comparison-never-alive = z dieses Neurons bei jedem Punkt: Keines ist je über 0, und darunter ist die Steigung 0.
comparison-starts-counted =
    { $framed ->
        [yes] So viele lösen { $task }: { $counts }. Umrahmt ist der gezeigte Start: ein Beispiel.
       *[no] So viele lösen { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Dasselbe von { $starts } Starts aus: Welche davon lösen { $task }?
comparison-motion-lay =
    { $count ->
        [one] ein Feld erscheint, eines je Training: { $names }.
       *[other] { $spelled } Felder erscheinen, eines je Training: { $names }.
    }
comparison-motion-staircases = In jedem Feld erscheinen die Gradienten seiner Schichten bei Schritt null als Balken mit ihren Zahlen, und dazwischen der Faktor von jeder Schicht zu der darunter.
comparison-motion-staircases-again = Die Gewichtsgradienten von Schritt null erscheinen, dazu der Verlauf des Verlusts.
comparison-motion-answers = Die Anzahlen der Neuronen weichen dem, was das Netz jedes Feldes für alle Punkte antwortet.
comparison-motion-slopes = In jedem Feld erscheint die Kurve seiner Aktivierung, darunter eine Marke für z seiner Neuronen bei vielen Punkten. Die steilste Tangente ist gestrichelt; die Tangente mit der medianen Steigung ist durchgezogen.
comparison-motion-run = Alle Trainings gehen gemeinsam weiter, von Schritt { $start } bis Schritt { $end }.
comparison-motion-verdicts = Das Urteil zu jedem Feld erscheint.
comparison-motion-all = Alle Felder sind wieder hell.
comparison-motion-one = Das Feld von { $name } bleibt hell, während die anderen zurücktreten.
comparison-motion-watch-unit = Im Feld wird z eines Neurons bei jedem Punkt gezeichnet, Schritt für Schritt, auf beiden Seiten der Null; das größte ist dick gezeichnet. Markiert ist der Schritt, von dem an keines über null liegt.
comparison-motion-split-step = Das Bild macht Platz, und daneben erscheint, was der Schritt mit z bei dem Punkt mit dem größten z macht: der Anteil des Bias, der Gewichte und der Eingaben.
comparison-motion-starts = Die Felder verschwinden. Die Eingabeebenen der Trainings von { $starts } Starts aus kommen eine nach der anderen, mit einem Haken, wo die Aufgabe gelöst ist, und die Haken werden gezählt.
comparison-motion-start-seen = Der Start der Felder ist bei jedem Training umrahmt.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Ein Schritt Gradientenabstieg, mit Weight Decay
        [momentum] Ein Schritt Gradientenabstieg, mit Momentum
        [rmsprop] Ein Schritt RMSProp
        [adam] Ein Schritt Adam
       *[sgd] Ein Schritt Gradientenabstieg
    }
update-opening = Der mittlere Verlust aller Punkte ist { $loss }. Wohin soll jedes Gewicht?
update-mean =
    { $points ->
        [one] Der Gradient des Verlusts, auf jeder Kante: wie schnell er mit jedem Gewicht steigt.
       *[other] Der Gradient des mittleren Verlusts aller { $digits } Punkte, auf jeder Kante: wie schnell er mit jedem Gewicht steigt.
    }
update-mean-biases = An jedem Neuron: mit seinem Bias.
update-one-point =
    { $count ->
        [one] Was ein Punkt zu { $weight } sagt. Es ist der einzige.
       *[other] Das war ein Punkt. Jeder der { $digits } Punkte hat seinen eigenen Gradienten für { $weight }.
    }
update-every-point =
    { $count ->
        [one] Woher er kommt: Der eine Punkt hat seinen Gradienten für { $weight }.
       *[other] Woher er kommt: Jeder der { $digits } Punkte hat seinen eigenen Gradienten für { $weight }.
    }
update-pulls-both =
    { $up ->
        [one] { $ups } davon will { $weight } größer, { $downs } kleiner: Das Update nimmt das Mittel.
       *[other] { $ups } davon wollen { $weight } größer, { $downs } kleiner: Das Update nimmt das Mittel.
    }
update-pulls-one =
    { $way ->
        [up] Keiner davon will { $weight } kleiner: Das Update nimmt das Mittel.
       *[down] Keiner davon will { $weight } größer: Das Update nimmt das Mittel.
    }
update-pulls-alone =
    { $way ->
        [up] Er will { $weight } größer: Bei einem Punkt nimmt das Update dessen Gradienten.
       *[down] Er will { $weight } kleiner: Bei einem Punkt nimmt das Update dessen Gradienten.
    }
update-pulls-none = Keiner davon sagt etwas zu { $weight }: Alle diese Gradienten sind null, also auch ihr Mittel.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } Mini-Batches aus { $size } Punkten haben Mittel von { $low } bis { $high }: Training nimmt je Schritt einen, dieser Schritt alle Punkte.
               *[same] { $spelled } Mini-Batches aus { $size } Punkten haben hier alle das Mittel { $low }: Training nimmt je Schritt einen, dieser Schritt alle Punkte.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } Mini-Batches aus { $size } Punkten haben Mittel von { $low } bis { $high }: billiger, aber ungenauer.
               *[same] { $spelled } Mini-Batches aus { $size } Punkten haben hier alle das Mittel { $low }: billiger.
            }
    }
update-batches-rest = Der letzte Batch einer Epoche hat { $rest }.
update-take-mean =
    { $count ->
        [one] Sein Gradient ist der des Schritts, für jedes Gewicht und jeden Bias.
       *[other] Nun das Mittel über alle Punkte, für jedes Gewicht und jeden Bias.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Sein Gradient ist der des Schritts, für jedes Gewicht.
       *[other] Nun das Mittel über alle Punkte, für jedes Gewicht.
    }
update-one-moves =
    { $against ->
        [decay] Jedes Gewicht bewegt sich entgegen seinem Gradienten mit Decay, mal die Lernrate.
        [momentum] Jedes Gewicht bewegt sich entgegen seiner Geschwindigkeit, mal die Lernrate.
        [rmsprop] Jedes Gewicht bewegt sich entgegen diesem Quotienten, mal die Lernrate.
        [adam] Jedes Gewicht bewegt sich entgegen diesem Quotienten, mal die Lernrate.
       *[gradient] Jedes Gewicht bewegt sich entgegen seinem Gradienten, mal die Lernrate.
    }
update-stage-decay = Weight Decay addiert zu jedem Gradienten { $decay } mal den Parameter selbst.
update-stage-momentum =
    { $decayed ->
        [yes] Die Geschwindigkeit ist das { $share }-Fache der vorherigen plus der Gradient mit Decay.
       *[no] Die Geschwindigkeit ist das { $share }-Fache der vorherigen plus der Gradient.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum folgt einer Geschwindigkeit. Sie beginnt bei null: Nun ist sie der Gradient mit Decay.
       *[no] Momentum folgt einer Geschwindigkeit. Sie beginnt bei null: Nun ist sie der Gradient.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp teilt jeden Gradienten mit Decay durch die Wurzel aus einem gleitenden Mittel der Quadrate.
       *[no] RMSProp teilt jeden Gradienten durch die Wurzel aus einem gleitenden Mittel seiner Quadrate.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam teilt ein gleitendes Mittel der Gradienten mit Decay durch die Wurzel aus dem ihrer Quadrate.
       *[no] Adam teilt ein gleitendes Mittel der Gradienten durch die Wurzel aus dem ihrer Quadrate.
    }
update-decay = Decay
update-mean-gradient = Mittel
update-root = quadratisches Mittel
update-rate = Rate
update-gradient = Gradient
update-all-move =
    { $count ->
        [one] Das ist alles: Es gibt { $digits } Parameter.
       *[other] Und alle { $digits } Parameter gehen diesen Schritt zugleich.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } der Zahlen hier liest sich wie zuvor.
       *[other] { $digits } der Zahlen hier lesen sich wie zuvor.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Der mittlere Verlust aller Punkte fällt von { $before } auf { $after }.
               *[alike] Der mittlere Verlust aller Punkte fällt ein wenig: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Der mittlere Verlust aller Punkte steigt von { $before } auf { $after }: Dieser Schritt führt nicht bergab.
               *[alike] Der mittlere Verlust aller Punkte steigt ein wenig: { $change }. Dieser Schritt führt nicht bergab.
            }
        [rises]
            { $digits ->
                [differ] Der mittlere Verlust aller Punkte steigt von { $before } auf { $after }: Der Schritt war zu groß.
               *[alike] Der mittlere Verlust aller Punkte steigt ein wenig: { $change }. Der Schritt war zu groß.
            }
       *[stays] Der mittlere Verlust aller Punkte bleibt bei { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Der Verlust fällt von { $before } auf { $after }.
               *[alike] Der Verlust fällt ein wenig: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Der Verlust steigt von { $before } auf { $after }: Der Schritt war zu groß.
               *[alike] Der Verlust steigt ein wenig: { $change }. Der Schritt war zu groß.
            }
        [uphill]
            { $digits ->
                [differ] Der Verlust steigt von { $before } auf { $after }: Dieser Schritt führt nicht bergab.
               *[alike] Der Verlust steigt ein wenig: { $change }. Dieser Schritt führt nicht bergab.
            }
       *[stays] Der Verlust bleibt bei { $before }.
    }
update-loss-endless = Der mittlere Verlust aller Punkte ist keine endliche Zahl mehr: Der Schritt war viel zu groß.
update-motion-stand = Das Netz steht mit seinen Gewichten da, und der mittlere Verlust leuchtet auf.
update-motion-mean = Kanten und Biases nehmen den Gradienten des mittleren Verlusts an.
update-motion-mean-no-bias = Die Kanten nehmen den Gradienten des mittleren Verlusts an.
update-motion-spread =
    { $points ->
        [1] Der Gradient von { $weight } nimmt seinen Platz auf einem Zahlenstrahl ein.
       *[other] Die Gradienten von { $weight }, einer je Punkt, verteilen sich auf einem Zahlenstrahl.
    }
update-motion-average = Sie sammeln sich in ihrem Mittel, das auf dem Zahlenstrahl bleibt.
update-motion-batches = Die Punkte dreier Mini-Batches leuchten nacheinander auf, und ihre Mittel bleiben auf dem Zahlenstrahl.
update-motion-stage = Die Gradienten auf Kanten und Biases werden zu dem, was aus ihnen gemacht wird.
update-motion-stage-no-bias = Die Gradienten auf den Kanten werden zu dem, was aus ihnen gemacht wird.
update-motion-one = Der Gradient von { $weight } gleitet darunter, das Gewicht zählt zu seinem neuen Wert, und seine Kante folgt.
update-motion-all = Alle anderen Gewichte und Biases zählen zu ihren neuen Werten, und ihre Kanten folgen.
update-motion-all-no-bias = Alle anderen Gewichte zählen zu ihren neuen Werten, und ihre Kanten folgen.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Der Verlust zählt herunter.
               *[other] Der mittlere Verlust aller Punkte zählt herunter.
            }
       *[other]
            { $points ->
                [1] Der Verlust zählt zu seinem neuen Wert.
               *[other] Der mittlere Verlust aller Punkte zählt zu seinem neuen Wert.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Ein Neuron, zerlegt: { $neuron }
graph-opening = Ein Neuron als Graph: Jeder Knoten tut eine kleine Sache.
graph-enter =
    { $inputs ->
        [1] Herein kommen die Eingabe, ihr Gewicht und der Bias.
       *[other] Herein kommen die Eingaben, je ein Gewicht und der Bias.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Herein kommen die Eingabe und ihr Gewicht.
       *[other] Herein kommen die Eingaben und je ein Gewicht.
    }
graph-multiply =
    { $inputs ->
        [1] Der Mal-Knoten multipliziert seine zwei Zahlen.
       *[other] Jeder Mal-Knoten multipliziert seine zwei Zahlen.
    }
graph-add =
    { $inputs ->
        [1] Der Plus-Knoten addiert den Bias: Das ist z.
       *[other] Der Plus-Knoten addiert die Produkte und den Bias: Das ist z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Der Plus-Knoten hat nur ein Produkt und keinen Bias: Das ist z.
       *[other] Der Plus-Knoten addiert die Produkte: Das ist z.
    }
graph-activate = Die Aktivierung biegt z: a ist { $activation } von z.
graph-arrive = Nun zurück. Ein Verlust misst den Fehler des Netzes; wie er auf a reagiert, kommt vom Rest: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Die lokale Ableitung der Aktivierung ist ihre Steigung, { $slope }; nichts kommt an, und nichts geht weiter.
        [stops] Die lokale Ableitung der Aktivierung ist ihre Steigung, hier null: Nichts geht weiter.
        [keeps] Die lokale Ableitung der Aktivierung ist ihre Steigung, hier 1: Der Gradient geht unverändert weiter.
        [turns] Die lokale Ableitung der Aktivierung ist ihre Steigung, { $slope }: Der Gradient wechselt das Vorzeichen.
        [shrinks] Die lokale Ableitung der Aktivierung ist ihre Steigung, { $slope }: Damit multipliziert, geht weniger weiter.
       *[grows] Die lokale Ableitung der Aktivierung ist ihre Steigung, { $slope }: Damit multipliziert, geht mehr weiter.
    }
graph-sum = Ein Plus gibt weiter, was ankommt: Seine lokalen Ableitungen sind alle 1. Der Bias hat seinen Gradienten.
graph-sum-no-bias = Ein Plus gibt weiter, was ankommt: Seine lokalen Ableitungen sind alle 1.
graph-to-weights = Mal-Knoten: Die lokale Ableitung nach einem Faktor ist der andere. Für das Gewicht ist es die Eingabe; δ mal diese ist sein Gradient.
graph-to-inputs =
    { $others ->
        [yes] Für die Eingabe ist es das Gewicht: δ mal dieses geht zurück, addiert zu dem der anderen Neuronen der Schicht.
       *[no] Für die Eingabe ist es das Gewicht: δ mal dieses geht zurück und sagt, wie der Verlust auf die Eingabe reagiert.
    }
graph-replay = Kein Knoten braucht mehr als das, was ankommt, und seine lokale Ableitung.
graph-motion-lay =
    { $inputs ->
        [1] Der Graph erscheint Stück für Stück: die Eingabe, ihr Gewicht und der Bias, ein Mal-Knoten, ein Plus-Knoten und die Aktivierung.
       *[other] Der Graph erscheint Stück für Stück: die Eingaben, ihre Gewichte und der Bias, Mal-Knoten, ein Plus-Knoten und die Aktivierung.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Der Graph erscheint Stück für Stück: die Eingabe und ihr Gewicht, ein Mal-Knoten, ein Plus-Knoten und die Aktivierung.
       *[other] Der Graph erscheint Stück für Stück: die Eingaben und ihre Gewichte, Mal-Knoten, ein Plus-Knoten und die Aktivierung.
    }
graph-motion-enter = Die Zahlen kommen aus ihren Kästen auf die Leitungen.
graph-motion-multiply =
    { $inputs ->
        [1] Pulse laufen in den Mal-Knoten, und das Produkt kommt heraus.
       *[other] Pulse laufen in die Mal-Knoten, und die Produkte kommen heraus.
    }
graph-motion-add = Pulse laufen in den Plus-Knoten, und z kommt heraus.
graph-motion-activate = Ein Puls läuft in die Aktivierung; der Punkt bewegt sich auf ihrer Kurve, und a kommt heraus.
graph-motion-arrive = Ein Puls kommt vom Verlust her, und an der Leitung von a erscheint der Gradient.
graph-motion-slope = Auf der Leitung von z erscheint die Steigung; ein Puls läuft an ihr vorbei zurück, und an der Leitung erscheint das Produkt.
graph-motion-sum = Auf jeder Leitung in den Plus-Knoten erscheint eine Eins; Pulse laufen in alle zurück, und an jeder erscheint der Gradient.
graph-motion-to-weights =
    { $inputs ->
        [1] Auf der Leitung des Gewichts erscheint die Eingabe; ein Puls läuft an ihr vorbei zurück, und an der Leitung erscheint der Gradient.
       *[other] Auf der Leitung jedes Gewichts erscheint seine Eingabe; Pulse laufen an ihnen vorbei zurück, und an den Leitungen erscheinen die Gradienten.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] Auf der Leitung der Eingabe erscheint das Gewicht; ein Puls läuft an ihm vorbei zurück, und an der Leitung erscheint das Produkt.
       *[other] Auf der Leitung jeder Eingabe erscheint ihr Gewicht; Pulse laufen an ihnen vorbei zurück, und an den Leitungen erscheinen die Produkte.
    }
graph-motion-replay = Pulse laufen noch einmal durch den ganzen Graphen zurück, vom Verlust zu jedem Kasten.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Der Verlust als Landschaft
landscape-opening =
    { $way ->
        [right] Der Verlust über { $name } allein. Die Steigung der Tangente ist der Gradient, { $slope }: Bergauf ist links, also geht ein Schritt nach rechts.
       *[left] Der Verlust über { $name } allein. Die Steigung der Tangente ist der Gradient, { $slope }: Bergauf ist rechts, also geht ein Schritt nach links.
    }
landscape-opening-flat = Der Verlust über { $name } allein. Wo das Netz steht, ist der Gradient null: Die Tangente liegt waagerecht.
landscape-step =
    { $factor ->
        [1] Ein Schritt mit Rate { $rate }: Die Steigung verspricht { $promised }, der Verlust ändert sich um { $change }.
        [10] Zehnmal so weit: Die Steigung verspricht { $promised }, der Verlust ändert sich um { $change }.
       *[100] Hundertmal so weit: Die Steigung verspricht { $promised }, der Verlust ändert sich um { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Ein Schritt mit Rate { $rate }: Die Steigung verspricht einen Verlust unter null, doch er ändert sich um { $change }.
        [10] Zehnmal so weit: Die Steigung verspricht einen Verlust unter null, doch er ändert sich um { $change }.
       *[100] Hundertmal so weit: Die Steigung verspricht einen Verlust unter null, doch er ändert sich um { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Ein Schritt mit Rate { $rate }: am tiefsten Punkt vorbei und drüben wieder hinauf. Erwartet { $promised }, wirklich { $change }.
        [10] Zehnmal so weit: am tiefsten Punkt vorbei und drüben wieder hinauf. Erwartet { $promised }, wirklich { $change }.
       *[100] Hundertmal so weit: am tiefsten Punkt vorbei und drüben wieder hinauf. Erwartet { $promised }, wirklich { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Ein Schritt mit Rate { $rate }: Der Verlust ist keine endliche Zahl mehr.
        [10] Zehnmal so weit: Der Verlust ist keine endliche Zahl mehr.
       *[100] Hundertmal so weit: Der Verlust ist keine endliche Zahl mehr.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Jeder Schritt bringt etwa, was die Steigung verspricht: So weit ist die Verlustkurve fast gerade.
        [small-kept] Ein kleiner Schritt bringt etwa, was die Steigung verspricht, ein großer nicht: Die Verlustkurve biegt ab.
        [none-promised] Die Steigung ist hier null: Sie verspricht nichts.
       *[none-kept] Schon der kleine Schritt ist zu groß, als dass die Steigung ihr Versprechen hielte.
    }
landscape-all-parameters = Alle Parameter zugleich, mit Rate { $rate }.
landscape-over = Alle Parameter zugleich, mit Rate { $rate }: Der Schritt ist { $length } lang, aber nur bis { $lower } ist der Verlust kleiner.
landscape-again =
    { $then ->
        [all-rise] Nach dem ersten Schritt ist die Steigung etwa { $times }-mal so groß: Entsprechend länger ist der nächste Schritt. Jeder der drei Schritte erhöht den Verlust.
        [third-falls] Nach dem ersten Schritt ist die Steigung etwa { $times }-mal so groß: Entsprechend länger ist der nächste Schritt, und er erhöht den Verlust wieder. Der dritte senkt ihn.
        [rises] Nach dem ersten Schritt ist die Steigung etwa { $times }-mal so groß: Entsprechend länger ist der nächste Schritt, und er erhöht den Verlust wieder.
       *[falls] Nach dem ersten Schritt ist die Steigung etwa { $times }-mal so groß: Entsprechend länger ist der nächste Schritt, und der Verlust ist dann { $loss }.
    }
landscape-map = Nun über { $first } und { $second }, von oben gesehen: Die gepunktete Linie ist die Kurve. Auf jeder Höhenlinie ist der Verlust gleich.
landscape-arrow = Entlang seiner Linie bleibt der Verlust gleich. Der Gradient steht senkrecht darauf und zeigt bergauf: Ein Schritt geht also umgekehrt.
landscape-flat = Der Gradient ist in dieser Ebene null: Keine Richtung führt bergab.
landscape-path =
    { $others ->
        [one] Der Weg des Trainings in dieser Ebene. Ein weiterer Parameter änderte sich, also verschoben sich die Linien darunter.
        [0] Der Weg des Trainings: von seinem Start bis zu seinem Ende.
       *[other] Der Weg des Trainings in dieser Ebene. Auch { $digits } andere Parameter änderten sich, also verschoben sich die Linien darunter.
    }
landscape-motion-curve = Die Kurve des Verlusts wird gezeichnet, und ihre Tangente am Start.
landscape-motion-step = Eine Kugel rollt auf der Kurve, während eine Marke die Tangente hinunterläuft; eine Linie zeigt, wie weit sie auseinanderliegen.
landscape-motion-closer = Das Bild zoomt noch einmal auf den ersten Schritt.
landscape-motion-over =
    { $marked ->
        [yes] Eine Kugel rollt über den Verlust, den ersten Schritt entlang; eine Tabelle zeigt, wie lang der Schritt ist, welchen Verlust die Steigung erwarten ließ und welcher sich ergab. Ein Streifen zeigt, wie weit der Verlust kleiner ist.
       *[no] Eine Kugel rollt über den Verlust, den ersten Schritt entlang; eine Tabelle zeigt, wie lang der Schritt ist, welchen Verlust die Steigung erwarten ließ und welcher sich ergab.
    }
landscape-motion-again = Die Kugel rollt weiter, jedes Mal gegen den Gradienten an ihrem Ort; die Tabelle zeigt, wie lang die Schritte sind und welche Verluste sich ergaben.
landscape-motion-map = Die Kurve wird von oben gesehen, als gepunktete Linie auf einer Karte des Verlusts über zwei Parametern, die Linie für Linie erscheint.
landscape-motion-arrow = Zwei Pfeile wachsen senkrecht zur Linie gleichen Verlusts: der Gradient und ihm entgegen die Richtung des Schritts.
landscape-motion-flat = Der Ort des Netzes wird eingekreist.
landscape-motion-path = Der Weg des Trainings wird über die Karte gezeichnet, von seinem Start bis zu seinem Ende.


## Depth: the gradient goes back through the layers

depth-heading = Der Gradient und die Tiefe
depth-opening = Wie viel vom Gradienten erreicht Schicht 1? Er beginnt an der Ausgabe, wo δ die Größe { $size } hat.
depth-first-step = Eine Schicht zurück: mal die Gewichte, mal die Steigungen, und die Größe ist das { $factor }-Fache der vorigen.
depth-no-gradient = Eine Schicht zurück: Aus nichts wird nichts.
depth-path-sigmoid = Auf dem stärksten Pfad multipliziert jede Schicht mit einem Gewicht und einer Steigung; die der Sigmoidfunktion ist höchstens 1/4.
depth-path = Auf dem stärksten Pfad multipliziert jede Schicht mit einem Gewicht und einer Steigung; die größte ist { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Jede Schicht lässt nur das { $least }- bis { $most }-Fache übrig: von { $last } an der Ausgabe auf { $first } in Schicht 1.
       *[grows] Er wächst in jeder Schicht, auf das { $least }- bis { $most }-Fache: von { $last } an der Ausgabe auf { $first } in Schicht 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Er schrumpft: von { $last } an der Ausgabe auf { $first } in Schicht 1.
        [grows] Er wächst: von { $last } an der Ausgabe auf { $first } in Schicht 1.
       *[mixed] Er bleibt erhalten: { $last } an der Ausgabe, { $first } in Schicht 1.
    }
depth-mixed = Er schrumpft bei { $digits } von { $steps } Schritten zurück: { $last } an der Ausgabe, { $first } in Schicht 1.
depth-silent = Die Ausgabe stimmt bis zur letzten Ziffer: Kein Gradient geht von ihr aus.
depth-stops =
    { $layer ->
        [1] In Schicht 1 kommt nichts an: Dort ist ihr Gradient null.
       *[other] In Schicht { $digits } ist er null: Nichts erreicht die Schichten davor.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Auf dem Pfad ist das Produkt der Gewichte { $weights }, das der Steigungen { $slopes }: Es sind die Steigungen, die ihn verkleinern.
        [weights-shrink] Auf dem Pfad ist das Produkt der Steigungen { $slopes }, das der Gewichte { $weights }: Es sind die Gewichte, die ihn verkleinern.
        [weights-grow] Auf dem Pfad ist das Produkt der Steigungen { $slopes }, das der Gewichte { $weights }: Die Gewichte lassen ihn wachsen.
        [slopes-grow] Auf dem Pfad ist das Produkt der Gewichte { $weights }, das der Steigungen { $slopes }: Die Steigungen lassen ihn wachsen.
        [both-grow] Auf dem Pfad ist das Produkt der Gewichte { $weights }, das der Steigungen { $slopes }: Beide lassen ihn wachsen.
        [slopes-most] Auf dem Pfad ist das Produkt der Gewichte { $weights }, das der Steigungen { $slopes }: Beide verkleinern ihn, vor allem die Steigungen.
        [weights-most] Auf dem Pfad ist das Produkt der Steigungen { $slopes }, das der Gewichte { $weights }: Beide verkleinern ihn, vor allem die Gewichte.
       *[both-shrink] Auf dem Pfad ist das Produkt der Gewichte { $weights }, das der Steigungen { $slopes }: Beide verkleinern ihn.
    }
depth-cause-cancelled = Auf diesem Pfad ist das Produkt der Gewichte { $weights }, das der Steigungen { $slopes }. Mit den anderen Pfaden wird aus { $product } δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Ein Schritt mit Rate { $rate } bewegt kein Gewicht, weder in der letzten Schicht noch in Schicht 1.
        [still] Ein Schritt mit Rate { $rate } bewegt die Gewichte der letzten Schicht um { $last }, die von Schicht 1 gar nicht.
        [slow] Ein Schritt mit Rate { $rate }: Die Gewichte der letzten Schicht bewegen sich um { $last }, die von Schicht 1 um { $first }. Sie lernt langsam.
        [less] Ein Schritt mit Rate { $rate }: Die Gewichte der letzten Schicht bewegen sich um { $last }, die von Schicht 1 um { $first }, also weniger.
        [more] Ein Schritt mit Rate { $rate }: Die Gewichte der letzten Schicht bewegen sich um { $last }, die von Schicht 1 um { $first }, also mehr.
       *[alike] Ein Schritt mit Rate { $rate }: Die Gewichte der letzten Schicht bewegen sich um { $last }, die von Schicht 1 etwa ebenso: { $first }.
    }
depth-motion-start = Eine Achse mit Zehnerpotenzen erscheint, und der Balken des Deltas der Ausgabe wächst.
depth-motion-step = Der Gradient geht zurück zu Schicht { $layer }: Ein Puls läuft den Pfad hinab, und der Balken der Schicht wächst.
depth-motion-line = Eine Linie läuft über die Enden der Balken, von der Ausgabe bis Schicht 1.
depth-motion-weigh = Die Gewichte des Pfads sammeln sich in ihrem Produkt, die Steigungen in ihrem.
depth-motion-change = Die Balken werden zu den Änderungen der Gewichte in einem Schritt, auf einer Achse, die bei null beginnt.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Warum Backpropagation
cost-opening =
    { $count ->
        [one] Wie ändert sich der Verlust mit dem einen Parameter? Ihn verschieben, das Netz neu durchrechnen, ablesen.
       *[other] Wie ändert sich der Verlust mit jedem von { $digits } Parametern? Einen verschieben, das Netz neu durchrechnen, ablesen.
    }
cost-first = Ein Gewicht, auf und dann ab verschoben: zwei Vorwärtsdurchläufe, { $products } Multiplikationen, und eine Steigung ist bekannt.
cost-all = Für alle { $parameters } Gewichte und Biases also: { $passes } Vorwärtsdurchläufe, { $products } Multiplikationen.
cost-all-no-bias = Für alle { $parameters } Gewichte also: { $passes } Vorwärtsdurchläufe, { $products } Multiplikationen.
cost-forward = Backpropagation läuft einmal vorwärts, { $products } Multiplikationen, und behält jede Aktivierung.
cost-back = Dann einmal zurück, { $products } mehr, und jeder Gradient ist da: Jede Schicht nutzt, was die nächste gefunden hat.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Derselbe Gradient: { $nudging } Multiplikationen mit Differenzen, das { $times }-Fache der { $backpropagation } mit Backpropagation.
               *[about] Derselbe Gradient: { $nudging } Multiplikationen mit Differenzen, etwa das { $times }-Fache der { $backpropagation } mit Backpropagation.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } Multiplikationen mit Differenzen, das { $times }-Fache der { $backpropagation } mit Backpropagation.
               *[about] { $nudging } Multiplikationen mit Differenzen, etwa das { $times }-Fache der { $backpropagation } mit Backpropagation.
            }
    }
cost-chart = Dieselben Anzahlen über der Zahl der Parameter; beide Achsen in Zehnerpotenzen.
cost-growth =
    { $growth ->
        [square] Zehnmal so viele Parameter: etwa hundertmal so viel Arbeit mit Differenzen, etwa zehnmal mit Backpropagation.
        [faster] Mit mehr Parametern wächst die Arbeit mit Differenzen schneller als mit Backpropagation.
       *[slower] Mit mehr Parametern wachsen beide.
    }
cost-largest = { $shape }, { $parameters } Parameter: { $nudging } Multiplikationen mit Differenzen, { $backpropagation } mit Backpropagation.
cost-motion-network = Das Netz erscheint, darunter ein Feld, in dem Multiplikationen gezählt werden.
cost-motion-first = Ein Gewicht leuchtet auf; es wird nach oben verschoben, und ein Puls läuft durch die Schichten; es wird nach unten verschoben, und ein weiterer läuft.
cost-motion-all = Ein Parameter nach dem anderen leuchtet auf, immer schneller, während Pulse durch die Schichten laufen und der Zähler steigt.
cost-motion-forward = Das Netz ist wie zuvor. Ein Puls läuft vorwärts, und die Aktivierungen erscheinen.
cost-motion-back = Ein Puls läuft von der Ausgabe zurück, und Schicht für Schicht erscheint jeder Gradient.
cost-motion-bars = Beide Anzahlen werden zu Balken eines Maßstabs.
cost-motion-chart = Achsen erscheinen, darauf beide Anzahlen dieses Netzes.
cost-motion-grow = Zwei Linien gehen weiter zu größeren Netzen, eine steiler als die andere.
cost-motion-gap = Zwischen beiden Anzahlen des größten Netzes wächst ein Pfeil.


## Labels in the picture

label-value-forward = Wert
label-local-derivative = lokale Ableitung
    .short = Ableitung
label-gradient-back = Gradient des Verlusts
    .short = Gradient
label-rest-of-network = Rest des Netzes
    .short = Rest
label-class = Klasse { $label }
    .short = { $label }
label-class-head = Klasse
    .short = Kl.
label-input = Eingabe
label-named-input = { $name } { $input }
label-picture-weights = Gewichte von Neuron { $neuron }
    .short = w, Neuron { $neuron }
label-picture-weight-gradients = ∂L/∂w von Neuron { $neuron }
    .short = ∂L/∂w, Neuron { $neuron }
label-picture-input-gradients = ∂L/∂x jedes Pixels
    .short = ∂L/∂x
label-picture-scale = Schwarz { $low }, Weiß { $high }
label-more-neurons = { $digits } weitere
label-hidden = verdeckt { $layer }
label-output = Ausgabe
label-class-scores = Klassen-Scores
    .short = Scores
label-score-of-class-1 = Score der Klasse { $label }
    .short = Score
label-class-probabilities = Klassenwahrscheinlichkeiten
    .short = Wahrscheinl.
label-probability-of-class-1 = Wahrscheinlichkeit der Klasse { $label }
    .short = Wahrscheinl.
label-layer = Schicht { $layer }
label-step = Schritt
    .short = Schr.
label-unit =
    { $unit ->
        [keyframe] Keyframe
        [epoch] Epoche
        [checkpoint] Checkpoint
        [round] Runde
        [update] Update
       *[step] Schritt
    }
label-loss = Verlust
label-accuracy = Genauigkeit
label-shares = %: { label-accuracy }
label-after = danach
    .short = neu
label-gradients = Gewichtsgradienten
    .short = Gradienten
label-rate = Rate
label-promised = erwartet
    .short = erw.
label-factor = Faktor
label-sample = Beispiel
label-target = Zielwert
label-targets = Zielwerte
label-gradient-check = Gradientenprüfung
    .short = Prüfung
label-check-below = unter
label-check-worst = größte
label-base = gegebener Wert
    .short = gegeben

label-and-more = { $size }; mehr: ‖
label-negative = negativ
    .short = < 0
label-width-of-weight = Breite: |Gewicht|
    .short = |Gewicht|
label-width-of-letter = Breite: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = Breite: |Gradient|, log
    .short = |Gradient|, log
label-weights-and-biases = Linie: Gewicht, Ring: Bias
    .short = Linie: w, Ring: b
label-weights-alone = Linie: Gewicht
    .short = Linie: w
label-lit = hell: wahre Klasse
    .short = hell: wahr
label-wrong = falsch
label-stay-wrong = bleiben falsch
label-tint-side = Tönung: Klasse der Seite
    .short = Tönung: Klasse
label-bent-plane = die gebogene Ebene
label-undo = zurück
label-tint-place = Tönung: Klasse jedes Orts
    .short = Tönung: Klasse
label-tint-probability = Tönung: Wahrscheinl.
    .short = Tönung: p
label-tint-lead = Tönung: Vorsprung
    .short = Vorsprung
label-plane-before = gestrichelt: Ausschnitt vor W
    .short = gestrichelt: vor W

label-horizontal = waagerecht
    .short = waagr.
label-diagonal = diagonal
label-best-of-all = beste von allen
    .short = beste
label-best-found = beste gefundene
    .short = beste
label-any-direction = jede Richtung
    .short = jede
label-right-by-direction = bestenfalls richtig, je Richtung der Geraden

label-loss-by-unit =
    { $unit ->
        [keyframe] Verlust je Keyframe
        [epoch] Verlust je Epoche
        [checkpoint] Verlust je Checkpoint
        [round] Verlust je Runde
        [update] Verlust je Update
       *[step] Verlust je Schritt
    }
    .short = Verlust
label-right-by-unit =
    { $unit ->
        [keyframe] Genauigkeit je Keyframe
        [epoch] Genauigkeit je Epoche
        [checkpoint] Genauigkeit je Checkpoint
        [round] Genauigkeit je Runde
        [update] Genauigkeit je Update
       *[step] Genauigkeit je Schritt
    }
    .short = Genauigkeit
label-units-pass =
    { $unit ->
        [keyframe] Keyframes laufen
        [epoch] Epochen laufen
        [checkpoint] Checkpoints laufen
        [round] Runden laufen
        [update] Updates laufen
       *[step] Schritte laufen
    }
label-straight =
    { $unit ->
        [keyframe] zwischen Keyframes gerade
       *[step] zwischen Checkpoints gerade
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } logarithmisch; { label-straight }
       *[linear] { label-units-pass } gleichmäßig; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logarithmisch
           *[linear] { label-units-pass } gleichmäßig
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } logarithmisch; jedes Bild ist ein Schritt
       *[linear] { label-units-pass } gleichmäßig; jedes Bild ist ein Schritt
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logarithmisch
           *[linear] { label-units-pass } gleichmäßig
        }
label-gradient-size = Gewichtsgradienten je Schicht, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { COUNT($digits) ->
                [one] von { $digits } Neuron tot
               *[other] von { $digits } Neuronen tot
            }
       *[saturated] von { $digits } gesättigt
    }
    .short = von { $digits }
label-dead-units = tot: flach bei allen
    .short = tot: flach
label-saturated-units = gesättigt: Steigung < { $slope } bei { $share } der Punkte
    .short = gesättigt: Steigung < { $slope }
label-staircase = Gewichtsgradienten bei Schritt 0
    .short = Gradienten, Schritt 0
label-staircase-from-delta = Gewichtsgradienten bei Schritt 0: ∂L/∂w = Mittel von δ · a
    .short = ∂L/∂w = Mittel von δ · a, Schritt 0
label-staircase-of-delta = Größe von δ = ∂L/∂z, log
    .short = Größe von δ, log
label-sizes-of-delta = Größe von δ = ∂L/∂z
    .short = Größe von δ
label-factors-back = Gewichte × Steigungen
label-size-over-points = Größe: quadratisches Mittel über alle Punkte
label-z-of-unit = z von Neuron { $unit }, Schicht { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } Neuron, { $points } Pkt.
       *[other] z: { $digits } Neuronen, { $points } Pkt.
    }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z von { $digits } Neuron, Schicht { $layer }
       *[other] z von { $digits } Neuronen, Schicht { $layer }
    }
label-steepest-slope = steilste Steigung
    .short = steilste
label-median-slope = mediane Steigung
    .short = Median
label-at-z = bei z
    .short = z
label-some-points = dünn: { $lines } von { $points } Punkten, dick: das größte von allen
label-highest-point = der Punkt mit dem größten z
label-answer-of-all = { $p } = { $value } für jeden Punkt
    .short = { $p } = { $value } für alle
label-answers = { $p } von { $low } bis { $high }
    .short = { $p } { $low } bis { $high }
label-w-after-step = { $w } nach dem Schritt
label-largest-of-all = das größte z aller Punkte
    .short = das größte z von allen
label-no-way-back = Steigung { $zero }, Gradient { $zero }: kein Weg zurück
label-slope-is = Steigung { $slope }
label-at-step = Schritt { $step }
label-of-starts = von { $starts } Starts
    .short = von { $starts }
label-ticked-start = Haken: mindestens { $share } der Punkte richtig, und es bleibt so
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = sonst festgefahren
label-start-dead = tote Neuronen
label-start-saturated = gesättigte Neuronen
label-start-vanishing = verschwindender Gradient
label-start-moving = noch in Bewegung
label-start-rose = Verlust gestiegen
label-start-noise = nur noch Rauschen
label-loss-and-steps = Verlust { $losses }; Schritte { $steps } (log)
    .short = Verlust { $losses }; { $steps } (log)
label-bars = Balken: Schicht 1 (oben) bis { $layers }, { $scale }
    .short = Balken: Schicht 1 oben, { $scale }
label-below-scale = <: unter { $lowest }

label-mean-loss-heading = mittl. Verlust
label-of-all-points =
    { $count ->
        [one] von { $digits } Punkt
       *[other] aller { $digits } Punkte
    }
    .short = aller { $digits }
label-mean-of-all = Mittel aller { $digits }
label-mean-of-batch = Mittel von je { $digits }

label-way = Weg durch die Parameter
label-new-direction = neue Richtung
label-lower-until = kleiner nur bis { $distance }
    .short = kleiner bis { $distance }
label-at-the-start = am Start
label-enlarged = vergrößert: der Rahmen unten
    .short = vergrößert
label-first-step = 1. Schritt
label-second-step = 2. Schritt
label-third-step = 3. Schritt
label-gradient-length = Gradient
label-length = Länge
label-loss-came = wirklich
label-gap = Abstand
label-training-path = Weg des Trainings bis zum Ende, Rate { $rate }
    .short = Weg des Trainings
label-gradient-uphill = Gradient, bergauf
    .short = Gradient
label-step-downhill = −Gradient, bergab
    .short = −Gradient
label-network-here = das Netz

label-size-of-delta = Größe von δ, log
label-path = stärkster Pfad: Gewicht × Steigung
label-product = Produkt
label-weights = Gewichte
label-slopes = Steigungen
label-in-all = insgesamt
label-change-of-weights = Änderung der Gewichte in einem Schritt, Rate { $rate }

label-nudging = Differenzen
label-backpropagation = Backpropagation
    .short = Backprop
label-passes = Vorwärtsdurchläufe
label-one-pass = 1 Durchlauf vor
label-one-pass-each = 1 Durchlauf vor, 1 zurück
label-multiplications = Multiplikationen
label-multiplications-log = Multiplikationen, log
label-parameters-log = Parameter, log
label-times-as-many = mal so viele
label-counted = gezählt: Multiplikationen für ein Beispiel, ohne Aktivierungsfunktionen; jeder Parameter auf und ab verschoben
    .short = gezählt: Multiplikationen für ein Beispiel

label-factor-range = Faktor, { $low } bis { $high }
label-more-parameters = und { $digits } weitere Parameter
label-gradient-log = Gradient, log
    .short = Gradient
label-loss-of-this-sample = Verlust dieses Beispiels
label-loss-of-sample = Verlust von Beispiel
label-mean-loss =
    { $count ->
        [one] mittlerer Verlust, { $digits } Punkt
       *[other] mittlerer Verlust, { $digits } Punkte
    }
    .short = mittlerer Verlust
label-slope = Steigung
label-its-slope = seine Steigung: der Gradient
    .short = Steigung: Gradient
label-right-of-points =
    { $count ->
        [one] richtig von { $digits } Punkt
       *[other] richtig von { $digits } Punkten
    }
    .short = richtig

card-linear = linear
card-shift = verschieben
card-bend = biegen
card-decide = entscheiden
card-right = richtig
card-turns-and-stretches = $W$ dreht und streckt die Ebene
    .short = $W$ dreht und streckt
card-moves-all-alike = $b$ verschiebt jeden Punkt gleich weit
    .short = $b$ verschiebt jeden Punkt
card-acts-alone = $f$ wirkt auf jede Koordinate einzeln
    .short = $f$ wirkt einzeln
card-one-activation = $f$ ist { $activation }
card-two-activations = $f$ ist { $first } oder { $second }
card-many-activations = $f$ wechselt von Schicht zu Schicht
card-onto-line = $W$ bildet die Ebene auf eine Gerade ab
card-into-plane = $W$ legt die Gerade in die Ebene
card-stretches-line = $W$ streckt die Gerade
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (über 0: nicht gespiegelt)
       *[about] $det W approx$ { $determinant } (über 0: nicht gespiegelt)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (unter 0: gespiegelt)
       *[about] $det W approx$ { $determinant } (unter 0: gespiegelt)
    }
card-flattens =
    { $onto ->
        [point] $det W$ ist null: drückt die Ebene auf einen Punkt
       *[line] $det W$ ist null: drückt die Ebene auf eine Gerade
    }
card-class-1-where = { $one }, wo { $condition }, sonst { $other }
card-equal-scores = auf der Grenze sind beide Scores gleich
    .short = dort sind beide Scores gleich
card-class-of-greatest = die Klasse, deren Score in { $scores } am größten ist
card-equal-greatest = auf einer Grenze sind die zwei größten Scores gleich
    .short = dort sind die zwei größten gleich
card-score-zero = auf der Grenze ist der Score null
    .short = dort ist der Score null
card-share-of-points = { $share } der Punkte


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Transkript. Der Film ist gesprochen und dauert { $duration }.
       *[silent] Transkript. Der Film ist stumm und dauert { $duration }.
    }
transcript-opening = Anfang
transcript-play-from = Abspielen ab { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · gesprochen, mit Untertiteln · jede Zahl berechnet
       *[silent] { $duration } · stumm, mit Untertiteln · jede Zahl berechnet
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transkript eines gesprochenen Films, { $duration }.
       *[silent] Transkript eines stummen Films, { $duration }.
    }
page-transcript-of = Transkript: { $title }
page-watch = Film ansehen
page-transcript = Transkript
page-said-and-shown = Was gesagt und gezeigt wird
page-chapters = Kapitel
page-captions = Untertitel
page-download = Film herunterladen
page-not-recorded = Ihr Fortschritt wird hier nicht aufgezeichnet.
page-film-on-its-own = Nur der Film: { $links }
page-theme =
    { $theme ->
        [light] hell
       *[dark] dunkel
    }
page-picture = Bild
page-film = Film
page-speed = Tempo
page-pause = Pause
page-pause-never = nie
page-pause-chapters = an Kapitelenden
page-pause-lines = nach jeder Zeile
page-follow = Transkript folgt
page-zoom = Zoom
page-present = Präsentieren
page-keys = Tasten
page-play-keys = <kbd>Leertaste</kbd> Wiedergabe und Pause, <kbd>←</kbd> <kbd>→</kbd> zurück und vor<span class="fills">, <kbd>f</kbd> Vollbild</span>.
page-present-keys = <b>Präsentieren</b> <span class="fills">füllt den Bildschirm und </span>hält an Kapitelenden an: <kbd>Leertaste</kbd> und Pfeiltasten führen von Halt zu Halt.
page-files = Dateien
page-made-with =
    Erstellt mit nnviz { $version }: Der Film zeigt die Zahlen aus <a href="trace.json">trace.json</a>, berechnet aus
    <a href="{ $config }">{ $config }</a>.
page-languages = Sprachen
page-films = Filme
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, hell ({ $format })
       *[dark] Film, dunkel ({ $format })
    }
page-file-captions = Untertitel ({ $format })
page-file-chapters = Kapitel ({ $format })
page-file-transcript = Transkript (Text, zum Vorlesen)
page-file-config = Konfiguration
page-file-numbers = Alle Zahlen
page-file-slides = Folien (für manim-slides)
page-file-scorm = SCORM-1.2-Paket
page-description =
    { $sound ->
        [narrated] Ein gesprochener Film über ein { $shape }-Netz, mit seinen wahren Zahlen: { $headings }.
       *[silent] Ein stummer Film über ein { $shape }-Netz, mit seinen wahren Zahlen: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Diesen Film einbetten
embed-lies-at = Angenommen wird, dass der Ordner dieser Datei unter <{ $address }> liegt.
embed-put = Legen Sie den Ordner dieser Datei auf einen Webserver und ersetzen Sie `{ $stand_in }` durch dessen Adresse, ohne Schrägstrich am Ende.
embed-wishes = Die Adresse eines Frames nimmt Wünsche entgegen: `embed.html?theme=light` und `?theme=dark` behalten ein Farbschema, was auch immer das System der Lesenden vorgibt, etwa auf einer Kursseite, die immer weiß ist; `?bare` ist der Film allein, 16:9, mit seinen Tasten; `?bare&theme=dark` ist beides; `#t=12` beginnt bei dieser Sekunde.
embed-moodle = Öffnen Sie in einem Textfeld oder einer *Textseite* die HTML-Ansicht (`</>`) und fügen Sie ein:
embed-moodle-package = Für Abschluss und Bewertung fügen Sie eine Aktivität *Lernpaket* (SCORM) hinzu und laden `{ $package }` hoch. Die Bewertung ist der angesehene Anteil, und 100 bei Abschluss, mit 90 %; Moodles eigene Einstellung, die beste Bewertung, höchstens 100, ist richtig.
embed-moodle-no-package = Für Abschluss und Bewertung veröffentlichen Sie mit `--scorm`; das schreibt ein Paket nach SCORM 1.2.
embed-moodle-students = Was Studierende schreiben, etwa ein Forenbeitrag, wird bereinigt: Frames verschwinden daraus ohne Meldung, und ein Video verliert die Wahl des Farbschemas. Fügen Sie dort einen Link ein:
embed-moodle-upload = Wo Frames nicht erlaubt sind: Laden Sie `video.mp4` mit der Medienschaltfläche des Editors hoch und im selben Dialog die `.vtt`-Datei unter *Subtitles and captions* (Untertitel).
embed-canvas = Wählen Sie im Rich-Content-Editor *View > HTML editor* (Ansicht > HTML-Editor) und fügen Sie ein:
embed-canvas-upload = Oder laden Sie `video.mp4` (bis 500 MB) unter *Media* (Medien) hoch und fügen Sie `{ $captions }.srt` als Untertitel hinzu (unter 295 kB).
embed-open-edx = Fügen Sie in Studio eine Komponente *Text* hinzu, wählen Sie *Edit HTML* (HTML bearbeiten) und fügen Sie ein:
embed-open-edx-upload = Oder fügen Sie eine Komponente *Video* mit der Adresse von `video.mp4` hinzu und laden Sie `{ $captions }.srt` als Transkript hoch.
embed-quarto = Die Video-Shortcodes lassen Untertitel weg; ein Raw-Block behält sie. In Quarto:
embed-sphinx = In Sphinx nehmen Sie `.. raw:: html`, das Element darunter eingerückt; in MyST, Jupyter Book und MkDocs (auch mit Material) fügen Sie das Element unverändert in das Markdown ein, mit einer Leerzeile davor und danach.
embed-builders-scripts = Diese Seiten behalten Skripte. Mit diesem, einmal je Seite, in einem Block derselben Art, wird jeder Frame so hoch wie sein Inhalt:
embed-reveal = Eine Folie mit dem Film allein, die die Form des Films hat und nicht beschnitten wird:
embed-reveal-keys = Ein Klick in den Frame gibt ihm die Tastatur: Die Leertaste startet und hält dort an. Ein Klick daneben gibt die Tasten den Folien zurück.
embed-other-heading = Jede andere Seite
embed-other-script = So hoch wie der Inhalt, wo die Seite ein Skript haben darf:
embed-other-moment = Ein Moment des Films hat eine eigene Adresse, etwa `{ $address }/index.html#t=12`.
embed-other-video = Das Video allein, mit Untertiteln, wo Seite und Film auf demselben Server liegen:
embed-other-policy = Eine Website, deren Richtlinie Stile und Skripte in Seiten verbietet, braucht ein Bündel aus `nnviz publish --split`.
embed-slides-heading = Folien
embed-slides = Fügen Sie `video.mp4` in eine Folie ein, oder öffnen Sie `index.html` in einem Browser und drücken Sie *Präsentieren*. Leertaste und Pfeiltasten führen dann von Kapitel zu Kapitel. Die Kapitel beginnen bei:
embed-slides-command = In diesem Ordner zeigt `manim-slides present { $name }` die Abschnitte als Folien.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz-Explorer
explorer-skip = Zu den Reglern springen
explorer-tools = Seite
explorer-preset = Vorlage
explorer-choose = wählen…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Rückgängig
explorer-undo-key = Rückgängig (Strg+Z)
explorer-redo = Wiederholen
explorer-redo-key = Wiederholen (Strg+Y)
explorer-reset = Zurücksetzen
explorer-reset-done = Alles ist wie in der Konfiguration; „Rückgängig“ holt Ihre Änderungen zurück.
explorer-copy-link = Link kopieren
explorer-link-copied = Der Link zu dem, was Sie sehen, ist kopiert.
explorer-link-not-copied = Der Link zu dem, was Sie sehen, ließ sich nicht kopieren: Der Browser erlaubt es hier nicht.
explorer-no-link = Zu dieser Seite gibt es keinen Link: Innerhalb der Seite um sie herum hat sie keine eigene Adresse. Öffnen Sie sie in einem eigenen Tab.
explorer-make-film = Film erstellen…
explorer-save-picture = Bild speichern
explorer-picture-saved = Das Bild ist gespeichert.
explorer-picture-not-saved = Das Bild ließ sich nicht speichern: { $fault }.
explorer-diagram-not-drawn = Das Diagramm ließ sich nicht zeichnen
explorer-light = Hell
explorer-dark = Dunkel
explorer-tour = Tour
explorer-offer-name = Willkommen
explorer-offer = <strong>Neu hier?</strong> Ziehen Sie den leuchtenden Regler und sehen Sie, wie jede Zahl folgt. Oder machen Sie die Tour: fünf Schritte.
explorer-offer-yes = Tour starten
explorer-offer-no = Nein, danke
explorer-needs-script = Diese Seite rechnet mit JavaScript; bitte erlauben Sie es.

explorer-own-point = eigener Punkt
explorer-undefined = nicht definiert
explorer-said = { $parameter } { $value }, Verlust { $loss }, Wahrscheinlichkeit { $said }, Genauigkeit { $accuracy }
explorer-said-number = { $parameter } { $value }, Verlust { $loss }, Ausgabe { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, Verlust { $loss }, Ausgabe { $said }, Genauigkeit { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Der Link wird nicht verwendet: { $fault }. Sie sehen den Zustand der Konfiguration.
explorer-that-link-not-used = Dieser Link wird nicht verwendet: { $fault }.
explorer-link-shape = Er gehört zu einem Netz anderer Form
explorer-link-weight = Eines seiner Gewichte ist keine Zahl bis { $most }
explorer-link-activations = Er hat eine andere Anzahl von Aktivierungen
explorer-link-activation = Er nennt eine unbekannte Aktivierung
explorer-link-dataset = Er nennt einen unbekannten Datensatz
explorer-link-sample = Er nennt ein Beispiel, das der Datensatz nicht hat
explorer-link-point = Er hat einen eigenen Punkt, der nicht zum Netz passt
explorer-link-parameter = Er nennt einen Parameter, den das Netz nicht hat
explorer-link-optimizer = Er nennt einen unbekannten Optimierer
explorer-link-schedule = Er hat einen Verlauf der Lernrate, den es nicht gibt
explorer-link-gradient = Er verlangt den Gradienten von etwas Unbekanntem


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Ein leeres Feld enthält keine Zahl
explorer-fault-two-ways = „{ $typed }“ ist auf zwei Arten lesbar; schreiben Sie { $readings }
explorer-either-reading = { $first } oder { $second }
explorer-fault-no-number = „{ $typed }“ ist keine Zahl
explorer-fault-beyond = „{ $typed }“ liegt jenseits von { $most }
explorer-fault-near-zero = „{ $typed }“ liegt näher an null, als eine Zahl der Seite sein kann
explorer-fault-not-used = „{ $typed }“ wird nicht verwendet: { $rule }
explorer-rule-points = Ein Datensatz hat 1 bis { $most } Punkte
explorer-rule-noise = Das Rauschen liegt zwischen 0 und { $most }
explorer-rule-seed = Ein Seed ist eine ganze Zahl bis { $most }
explorer-rule-sample = Beispiele sind 0 bis { $last }
explorer-rule-rate = Eine Lernrate ist größer als null
explorer-rule-decay = Weight Decay liegt zwischen 0 und { $most }
explorer-rule-steps = Eine Anzahl von Schritten ist 1 bis { $most }
explorer-rule-factor = Ein Faktor liegt zwischen 0 und 1
explorer-rule-batch = Ein Batch ist „{ $full }“ oder eine Anzahl von Punkten

explorer-keeps-parameter = { $parameter } bleibt { $value }
explorer-keeps-coordinate = Koordinate x{ $input } bleibt { $value }
explorer-keeps-number = y bleibt { $value }
explorer-keeps-points = der Datensatz behält seine Punkte, { $value }
explorer-keeps-seed = der Seed bleibt { $value }
explorer-keeps-sample = das Beispiel bleibt { $value }
explorer-keeps-rate = die Lernrate bleibt { $value }
explorer-keeps-value = das Feld behält { $value }
explorer-keeps-batch = der Batch bleibt { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parameter
explorer-parameters-hint = Ziehen Sie an einem Gewicht: Die ganze Seite folgt.
explorer-gradient-of = <span class="gradient">Rosa</span> ist der Gradient für
explorer-of-sample = dieses Beispiel
explorer-of-batch = den Batch
explorer-of-all = alle Punkte

explorer-sample = Beispiel
explorer-sample-box = Beispiel, Nummer
explorer-own = eigener
explorer-your-point = ein eigener Punkt
explorer-sample-text = { $mark } Klasse { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Eigenen Punkt setzen
explorer-own-end = Zurück zu den Daten
explorer-own-class = Klasse Ihres Punkts
explorer-own-number = Zahl Ihres Punkts, y
explorer-own-box = Ihr Punkt, x{ $input }

explorer-layer = Schicht { $layer }
explorer-output-layer = Ausgabeschicht
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } Parameter
       *[other] { $layer } · { $digits } Parameter
    }
explorer-activation = Aktivierung
explorer-activation-of-layer = Aktivierung von Schicht { $layer }
explorer-weight = Gewicht von { $from } zu { $to }, Schicht { $layer }
explorer-bias = Bias von { $of }, Schicht { $layer }
explorer-number-box = { $what }, Zahl

explorer-data = Daten
explorer-points = Punkte
explorer-points-csv = CSV
explorer-points-xor = XOR
explorer-points-xor-corners = XOR-Ecken
explorer-points-moons = Monde
explorer-points-circles = Kreise
explorer-points-spirals = Spiralen
explorer-points-line = Gerade
explorer-points-sine = Sinus
explorer-points-saddle = Sattel
explorer-how-many = Wie viele
explorer-noise = Rauschen
explorer-seed = Seed


## The explorer's network and what comes out of it

explorer-network = Netz
explorer-edges-show = Kanten zeigen
explorer-edges-weights = Gewichte
explorer-edges-gradients = Gradienten { $symbol }
explorer-edges-messages = Botschaften { $symbol }
explorer-edges-legend = Breite einer Linie: |w| bis { $limit } (Querstriche: mehr); Gradienten in Zehnerpotenzen von { $lowest } bis { $highest }. Gestrichelt: negativ.
explorer-diagram = Diagramm des Netzes; seine Zahlen stehen auch in den Tabellen
explorer-goes-on = Das Netz geht rechts weiter: wischen oder scrollen.
explorer-hidden = verdeckt
explorer-dead = tot { $share }
explorer-sparse = 0 bei { $share }
explorer-flat = flach { $share }

explorer-outcome = Ergebnis
explorer-readout-loss = Verlust <span class="long">des Beispiels</span>
explorer-readout-probability = p <span class="long">seiner Klasse</span>
explorer-readout-output = Ausgabe <span class="long">seiner Klasse</span>
explorer-readout-one-output = Ausgabe
explorer-readout-mean = Verlust aller <span class="long">Punkte</span>
explorer-readout-accuracy = Genauigkeit

explorer-check-below = Gradienten stimmen, Abweichung unter { $bound }
explorer-check-match = Gradienten stimmen, größte Abweichung { $worst }
explorer-check-differ = Gradienten WEICHEN AB, bis { $worst }
explorer-check-how = Jeder Gradient des Beispiels gegen zentrale Differenzen; am weitesten weicht { $parameter } ab. Bis { $most } ist das Licht grün.
explorer-check-skipped =
    { $count ->
        [one] { $digits } an einem Knick ist nicht geprüft.
       *[other] { $digits } an einem Knick sind nicht geprüft.
    }

explorer-sound = Kein Neuron ist tot oder gesättigt.
explorer-no-gradient = Der Gradient jedes Gewichts ist genau 0.
explorer-equal-units = { $units } sind gleich und bleiben es.
explorer-dead-units = Tot: { $units }, flach bei jedem Punkt.
explorer-sparse-units = Selten aktiv, mit dem Anteil der Punkte bei null: { $units }.
explorer-saturated-units = Gesättigt, mit dem Anteil der Punkte: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] { $digits } weiteres
       *[other] { $digits } weitere
    }
explorer-vanishes = Der Gradient verschwindet: { $last } in der letzten Schicht, { $first } in Schicht 1.


## The explorer's planes

explorer-planes = Was jede Schicht mit der Ebene macht
explorer-planes-hint = Punkte und Gitter, Schicht für Schicht.
explorer-planes-too-wide = Die Ebenen zeigen Schichten mit einem oder zwei Neuronen; dieses Netz hat breitere.
explorer-planes-need-two-inputs = Die Ebenen beginnen mit zwei Eingaben; bei diesem Netz sind es { $inputs }.
explorer-plane-picture = Punkte und Gitter bei { $name }
explorer-decides-nothing = In der letzten Ebene entscheidet nichts: Die Klassen sind überall gleichauf.
explorer-decides-no-line = In der letzten Ebene entscheidet keine Gerade: Klasse { $label } liegt überall vorn.
explorer-decides-line = In der letzten Ebene entscheidet eine Gerade.
explorer-decides-line-one-side = In der letzten Ebene entscheidet eine Gerade; alle Punkte liegen auf der Seite von Klasse { $label }.
explorer-decides-lines = In der letzten Ebene teilen Geraden die Klassen.
explorer-decides-lines-one-side = In der letzten Ebene teilen Geraden die Klassen; alle Punkte liegen auf der Seite von Klasse { $label }.

explorer-decision = Entscheidung
explorer-decision-name = Entscheidung
explorer-decision-hint = Klicken Sie auf einen Punkt, um ihm zu folgen, oder auf eine freie Stelle, um einen eigenen zu setzen.
explorer-decision-picture = Die Punkte, und die Klasse, die das Netz jedem Ort gibt
explorer-surer = Je kräftiger die Farbe, desto sicherer das Netz.
explorer-surer-line = { explorer-surer } Auf der Linie sind die Klassen gleichauf.
explorer-surer-no-line = { explorer-surer } Keine Linie: Eine Klasse liegt überall vorn.

explorer-fit = Anpassung
explorer-fit-name = Anpassung
explorer-fit-hint = Klicken Sie auf einen Punkt, um ihm zu folgen, oder auf eine freie Stelle, um einen eigenen zu setzen.
explorer-fit-picture = Die Punkte mit ihren Zahlen, und die Zahl, die das Netz bei jeder Eingabe nennt
explorer-key-points = y der Punkte
explorer-key-said = Ausgabe a
explorer-key-missed = a − y
explorer-heights = Linien alle { $step }, unter null gestrichelt; die Punkte in den Farben ihres eigenen y.

explorer-slope = Verlust über { $parameter }
explorer-slope-of-sample = Bei { $value } ist der Verlust des Beispiels { $loss } und die Steigung der Tangente { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Bei { $value } ist der Verlust des Batchs aus { $digits } Punkt { $loss } und die Steigung der Tangente { $slope }.
       *[other] Bei { $value } ist der Verlust des Batchs aus { $digits } Punkten { $loss } und die Steigung der Tangente { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Bei { $value } ist der Verlust für { $digits } Punkt { $loss } und die Steigung der Tangente { $slope }.
       *[other] Bei { $value } ist der Verlust aller { $digits } Punkte { $loss } und die Steigung der Tangente { $slope }.
    }


## The explorer's training

explorer-training = Training
explorer-rewind = Zurückspulen
explorer-step = Schritt
explorer-run = Start
explorer-pause = Pause
explorer-speed = Tempo
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } je Bild
       *[other] { $digits } je Bild
    }
explorer-optimizer = Optimierer
explorer-learning-rate = Lernrate
explorer-batch = Batch
explorer-decay = Weight Decay
explorer-schedule = Rate
explorer-rate-stays = bleibt
explorer-rate-steps = fällt in Stufen
explorer-rate-cosine = fällt wie ein Kosinus
explorer-schedule-every = Schritte dazwischen
explorer-schedule-over = Schritte insgesamt
explorer-schedule-factor = Faktor
explorer-rate-now = nächste Rate { $rate }
explorer-rate-spent = Die Rate ist bei Schritt { $step } auf 0 gefallen: Das Training ist zu Ende.
explorer-batch-how = full, oder eine Anzahl von Punkten je Schritt
explorer-moment = Schritt
explorer-step-of = { $step } von { $last }

explorer-step-uses-all =
    { $count ->
        [one] „Schritt“ nutzt den mittleren Gradienten von { $digits } Punkt:
       *[other] „Schritt“ nutzt den mittleren Gradienten aller { $digits } Punkte:
    }
explorer-step-uses-batch =
    { $count ->
        [one] „Schritt“ nutzt den mittleren Gradienten des nächsten Batchs, bis zu { $batch } von { $digits } Punkt:
       *[other] „Schritt“ nutzt den mittleren Gradienten des nächsten Batchs, bis zu { $batch } von { $digits } Punkten:
    }
explorer-adam-mean = Mittel
explorer-adam-root = quadratisches Mittel
explorer-mean-of = Mittel von { $product }

explorer-course-loss = Verlust aller Punkte
explorer-course-loss-logarithmic = Verlust aller Punkte, logarithmische Skala
explorer-course-loss-picture = Verlust aller Punkte über den Trainingsschritten
explorer-course-accuracy = Genauigkeit
explorer-course-accuracy-picture = Genauigkeit über den Trainingsschritten
explorer-course-explained-picture = R² über den Trainingsschritten
explorer-diverged = divergiert
explorer-diverged-loss = Das Training divergierte bei Schritt { $step }: Der Verlust ist keine endliche Zahl mehr.
explorer-diverged-parameter = Das Training divergierte bei Schritt { $step }: { $parameter } ging über { $most } hinaus.
explorer-full-book = Die Seite behält { $steps } Schritte; für längere Trainings erstellen Sie einen Film.
explorer-solved-from-the-start = Von Anfang an gelöst: { $share }.
explorer-solved = Gelöst: { $share }, mindestens { $solved } ab Schritt { $step }.
explorer-worse = Bei { $share }: Der Verlust stieg von { $first } auf { $last }.
explorer-learning = Noch nicht am Ziel: { $share }, und der Verlust fällt noch.
explorer-explained = R² { $share }
explorer-rests = { $share }, und der Verlust fällt kaum noch.
explorer-stuck = Nicht gelöst: { $share }, und der Verlust fällt kaum noch.
explorer-moving =
    { $what ->
        [share] Nicht gelöst: bewegt sich noch zwischen { $low } und { $high }.
        [explained] R² bewegt sich noch zwischen { $low } und { $high }.
       *[loss] Nicht gelöst: { $share }, aber der Verlust bewegt sich noch zwischen { $low } und { $high }.
    }


## The explorer's tables

explorer-numbers = Alle Zahlen des Beispiels
explorer-numbers-hint = Von der Ausgabe zurück zur Eingabe. Mit den Pfeiltasten geht es von Zahl zu Zahl; jede hat ihre Gleichung.
explorer-output-layer-of = Ausgabeschicht: { $output }
explorer-input = Eingabe
explorer-inputs = Eingaben
explorer-neurons = Neuronen
explorer-edges = Kanten
explorer-flat-for = flach bei
explorer-flat-for-how = Anteil aller Punkte mit |f′(z)| unter { $slope }
explorer-one-step = { $output } und Verlust sind ein Schritt: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Daraus einen Film erstellen
explorer-film-hint = Diese Konfiguration enthält die Parameter als Keyframes. Sammeln Sie mehrere Zustände, damit sich der Film zwischen ihnen bewegt.
explorer-collect = Diesen Zustand sammeln
explorer-forget = Alle vergessen
explorer-only-this-state = nur der Zustand, den Sie sehen
explorer-collected =
    { $count ->
        [one] { $digits } gesammelt
       *[other] { $digits } gesammelt
    }
explorer-state-collected = Zustand { $number } ist gesammelt; ändern Sie die Parameter und sammeln Sie den nächsten.
explorer-config = Die Konfiguration
explorer-config-written = Geschrieben vom nnviz-Explorer.
explorer-keyframe = Zustand { $number }
explorer-download = Konfiguration herunterladen
explorer-copy-config = Konfiguration kopieren
explorer-config-copied = Die Konfiguration ist kopiert.
explorer-config-not-copied = Die Konfiguration ließ sich nicht kopieren: Der Browser erlaubt es hier nicht.
explorer-copy-command = Befehl kopieren
explorer-command-copied = Der Befehl ist kopiert.
explorer-command-not-copied = Der Befehl ließ sich nicht kopieren: Der Browser erlaubt es hier nicht.
explorer-close = Schließen


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } von { $steps }: { $name }
explorer-tour-parameters = Jeder Parameter
explorer-tour-parameters-words = Jedes Gewicht und jeder Bias hat einen Regler und ein Feld. Ziehen Sie an einem: Alle Zahlen und Bilder folgen sofort.
explorer-tour-forward = Vorwärts
explorer-tour-forward-words = Gold läuft vorwärts: Jedes Neuron summiert seine Eingaben zu z und biegt die Summe zu a. Zeigen Sie auf eine Zahl, um ihre Gleichung zu sehen.
explorer-tour-decision = Entscheidung
explorer-tour-decision-words = Die Farben zeigen, welche Klasse das Netz jedem Ort gibt. Klicken Sie auf einen Punkt oder eine freie Stelle, um sie durch das Netz zu schicken.
explorer-tour-fit-words = Das Bild zeigt, was das Netz zu jeder Eingabe sagt, und die Punkte mit ihren eigenen Zahlen. Klicken Sie auf einen Punkt oder eine freie Stelle, um sie durch das Netz zu schicken.
explorer-tour-gradient = Gradient
explorer-tour-gradient-words = Die rosa Tangente ist der Gradient: wie schnell sich der Verlust mit dem zuletzt berührten Parameter ändert.
explorer-tour-training = Training
explorer-tour-training-words = „Schritt“ bewegt jeden Parameter ein wenig entgegen seinem Gradienten. Drücken Sie „Start“, sehen Sie den Verlust fallen, dann „Zurückspulen“.
explorer-tour-back = Zurück
explorer-tour-next = Weiter
explorer-tour-done = Fertig
