### nnviz's films and pages in French.
###
### Terms:
### weight = poids; bias = biais; neuron, unit = neurone (Wikipédia, Réseau de neurones artificiels)
### layer = couche; hidden layer = couche cachée (Wikipédia, Perceptron multicouche); input = entrée; output = sortie
### activation = activation; activation function = fonction d'activation (Wikipédia, Fonction d'activation)
### loss = perte (Wikipédia, Fonction de perte; others: coût); cross-entropy = entropie croisée (Wikipédia, Entropie croisée); squared error = erreur quadratique
### gradient = gradient; slope = pente; derivative = dérivée; chain rule = règle de la chaîne (Wikipédia, Théorème de dérivation des fonctions composées, names it too)
### backpropagation = rétropropagation (Wikipédia, Rétropropagation du gradient); forward propagation = propagation avant (CS 229 in French); pass forward, back = passe avant, passe arrière
### gradient by nudging = par différences finies (Wikipédia, Méthode des différences finies); to nudge = décaler; gradient check = vérification du gradient
### learning rate = taux d'apprentissage, short taux; gradient descent = descente de gradient (Wikipédia, Algorithme du gradient: also descente de gradient)
### step = étape where steps are counted ("étape 60"), pas where the parameters move ("un pas de descente de gradient")
### training = entraînement (Google, Glossaire du machine learning; also: apprentissage); epoch = époque; update = mise à jour
### sample = exemple (exemple d'apprentissage; not échantillon, which is the whole set); point = point; dataset = jeu de données; target = cible
### class = classe; score = score; probability = probabilité
### accuracy = exactitude (Géron, Machine Learning avec Scikit-Learn, where précision is precision; others: justesse); right = bien classé, short juste
### saturated = saturé; dead unit = neurone mort (as lecture notes say of ReLU; Google, Cours d'initiation au machine learning: unité inactive); sparse unit = neurone peu actif
### plane = plan; grid = grille; straight line = droite; decision boundary, border = frontière (de décision; CS 229 in French); to part = séparer
### to bend = courber; a bend (that it takes) = non-linéarité; fit = ajustement; R² = R² (coefficient de détermination)
### mini-batch = mini-lot, batch = lot (Géron; others keep mini-batch); momentum = momentum (DataFranca, Grand lexique français de l'intelligence artificielle; Géron: inertie)
### weight decay = pénalisation des poids, short pénalité (Goodfellow, Bengio, Courville, L'apprentissage profond; DataFranca; others: décroissance des poids)
### optimizer = optimiseur; seed = graine; keyframe = image clé; checkpoint = sauvegarde (also: point de contrôle); config = configuration; slider = curseur


## Small words

spelled-count =
    { $count ->
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first } ; { $next }
list-and = { $first } et { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } activation
       *[other] { $digits } activations
    }
remark-points =
    { $count ->
        [one] { $digits } point
       *[other] { $digits } points
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } sauvegarde
       *[other] { $digits } sauvegardes
    }
remark-steps-unknown = étapes inconnues
remark-keyframes =
    { $count ->
        [one] { $digits } image clé
       *[other] { $digits } images clés
    }
remark-schedule =
    { $schedule ->
        [cosine] taux en cosinus
       *[steps] taux par paliers
    }
remark-decay = pénalité { $decay }
remark-optimizer = { $name }, taux { $rate }
remark-gradient-descent = descente de gradient
    .short = GD
remark-batch = lot de { $size }
remark-seed = graine { $seed }
remark-samples = exemples { $first } à { $last }
remark-sample-of-class = { $sample }, classe { $label }
remark-rows-are-neurons = une ligne par neurone
remark-columns-are-neurons = une colonne par neurone
sample-own = exemple choisi
sample-of-index = exemple { $index }
moment-step = étape { $step }
moment-of-unit =
    { $unit ->
        [epoch] époque { $step }
        [checkpoint] sauvegarde { $step }
        [round] tour { $step }
        [update] mise à jour { $step }
       *[step] étape { $step }
    }

convention-rows = Les poids viennent de fichiers : chaque ligne d’une matrice correspond à un neurone.
convention-columns = Les poids viennent de fichiers : chaque colonne d’une matrice correspond à un neurone.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identité
activation-sigmoid = sigmoïde
activation-gelu-tanh = GELU (forme tanh)


## What an activation does to every point of a plane

bending-tanh = tanh comprime chaque axe dans ]−1 ; 1[
bending-sigmoid = la sigmoïde comprime chaque axe dans ]0 ; 1[
bending-relu = ReLU met à zéro tout ce qui est négatif
bending-leaky-relu = leaky ReLU multiplie par { $leak } tout ce qui est négatif
bending-elu = ELU comprime les valeurs négatives dans ]−1 ; 0[
bending-gelu = GELU annule presque les valeurs très négatives
bending-gelu-tanh = GELU (forme tanh) est presque nulle loin sous zéro
bending-silu = SiLU annule presque les valeurs très négatives
bending-softplus = softplus relève tout au-dessus de zéro, surtout le plus bas
bending-identity = l’identité ne courbe rien
bending-other = { $activation } agit sur chaque axe


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR
task-moons = les lunes
task-circles = les cercles
task-spirals = les spirales
task-digits = les chiffres
task-own = la tâche
verdict-solves-from-the-start =
    { $all ->
        [yes] résout { $task } dès le départ : { $share }
       *[no] résout presque { $task } dès le départ : { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] résout { $task } : { $share } des points d’entraînement bien classés, au moins { $solved } dès l’étape { $step }
               *[short] résout { $task } : { $share } bien classés, au moins { $solved } dès l’étape { $step }
            }
       *[no]
            { $points ->
                [named] résout presque { $task } : { $share } des points d’entraînement bien classés, au moins { $solved } dès l’étape { $step }
               *[short] résout presque { $task } : { $share } bien classés, au moins { $solved } dès l’étape { $step }
            }
    }
verdict-unsolved = pas résolu à l’étape { $step } : { $share }
verdict-unsolved-with = pas résolu à l’étape { $step } : { $share } ; { $seen }
verdict-stuck-because = bloqué à { $share } : { $reason }
verdict-moving =
    { $what ->
        [share] pas résolu : varie encore entre { $low } et { $high } ; { $seen }
        [explained] pas appris : R² varie encore entre { $low } et { $high } ; { $seen }
       *[loss] pas résolu : { $share }, mais la perte varie encore entre { $low } et { $high } ; { $seen }
    }
verdict-learning = inachevé : { $share } à l’étape { $step }, et la perte baisse encore
verdict-worse = échoue à { $share } : la perte est montée de { $first } à { $last }
verdict-diverged = a divergé à l’étape { $step } : les nombres ne sont plus finis

fit-verdict-solves-from-the-start = bien ajusté dès le départ : R² { $share }
fit-verdict-solves = appris : R² { $share }, au moins { $solved } dès l’étape { $step }
fit-verdict-noise-left = appris : R² { $share }, et le reste est sans structure
fit-verdict-unsolved = pas appris à l’étape { $step } : R² { $share }
fit-verdict-unsolved-with = pas appris à l’étape { $step } : R² { $share } ; { $seen }
fit-verdict-stuck-because = bloqué à R² { $share } : { $reason }
fit-verdict-learning = inachevé : R² { $share } à l’étape { $step }, et la perte baisse encore
fit-verdict-worse = échoue : la perte est montée de { $first } à { $last }

reason-never-bent = sans non-linéarité, la profondeur ne donne qu’une droite
reason-never-bent-borders = sans non-linéarité, les frontières restent droites
reason-no-gradient = le gradient de chaque poids vaut exactement 0
reason-output-biases = seuls les biais de la sortie changent encore
reason-units =
    { $which ->
        [both] les deux neurones
        [all] les { $digits } neurones
       *[some]
            { $count ->
                [one] le neurone { $units }
               *[other] les neurones { $units }
            }
    }
reason-equal-units = { reason-units } de la couche { $layer } sont et restent égaux
reason-dead-units =
    { $count ->
        [one] { reason-units } de la couche { $layer } est mort, plat pour chaque point
       *[other] { reason-units } de la couche { $layer } sont morts, plats pour chaque point
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } de la couche { $layer } est peu actif, 0 pour { $share } des points
       *[other] { reason-units } de la couche { $layer } sont peu actifs, 0 pour { $share } des points
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } de la couche { $layer } est saturé pour { $share } des points
       *[other] { reason-units } de la couche { $layer } sont saturés pour { $share } des points
    }
reason-vanishing-gradient = gradient initial des poids de { $first } en couche 1, de { $last } dans la dernière


## Formulas and numbers, said aloud

speech-equals = { $left } égale { $right }
speech-is-about = { $left } vaut environ { $right }
speech-and-equals = { $left }, ce qui est égal à { $right }
speech-and-is-about = { $left }, soit environ { $right }
speech-plus = { $left } plus { $right }
speech-minus = { $left } moins { $right }
speech-times = { $left } fois { $right }
speech-negative = moins { $inside }
speech-quantity = ouvrez la parenthèse, { $sum }, fermez la parenthèse
speech-rest = { $told }, en tout { $total }
speech-divided-by = { $top }, divisé par { $bottom },
speech-divided-by-sum = { $top }, divisé par la somme { $bottom },
speech-power = e puissance { $exponent }
speech-square = { $inside } au carré
speech-total = la somme sur toutes les sorties de { $inside }
speech-logarithm = le logarithme népérien de { $argument }
speech-derivative = la dérivée de la perte par rapport à { $by }
speech-slope = la pente de { $function } en { $argument }
speech-call = { $function } de { $argument }
speech-call-leaky = { $function } de { $argument }, avec { $leak }
speech-of-layer = { $symbol } de la couche { $layer }
speech-delta = delta
speech-loss = la perte

aloud-is = égale
aloud-is-about = vaut environ
aloud-less-than = inférieur à
aloud-times = fois
aloud-plus = plus
aloud-minus = moins
aloud-divided-by = divisé par
aloud-squared = {" "}au carré
aloud-minus-logarithm = moins le logarithme népérien
aloud-determinant = le déterminant de W
aloud-delta = delta
aloud-decimal = { $whole } virgule { $decimals }
aloud-percent = { $number } pour cent
aloud-power-of-ten = dix puissance { $exponent }
aloud-times-power = { $number } fois { $power }

neuron-of-layer = le neurone { $neuron } de la couche { $layer }
two-neurons-of-layer = les neurones { $first } et { $second } de la couche { $layer }
neurons-of-layer = les neurones { $first } à { $last } de la couche { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } vaut { $number }
part-layer = Dans la couche { $owner } : { $numbers }.
part-mean = Moyenne sur tous les points, couche { $owner } : { $numbers }.
part-stage = Ce que deviennent les gradients, couche { $owner } : { $numbers }.
part-after = Après le pas, couche { $owner } : { $numbers }.
part-batch = Mini-lot { $owner } : { $numbers }.
part-step = Étape { $owner } : { $numbers }.
part-network = Un réseau { $owner } : { $numbers }.
part-line = Droite { $owner } : { $numbers }.
part-panel = { $owner } : { $numbers }.

number-gradient-of = le gradient de { $what }
number-input = entrée
number-slope = pente
number-nudge-score = décalage de z
number-nudge-probability = variation de la probabilité
number-nudge-output = variation de la sortie
number-nudge-loss = variation de la perte
number-nudge-ratio = variation de la perte par unité de z
number-nudge-step = taille du décalage
number-contribution = contribution
number-message = message
number-rest = reste
number-probability = probabilité { $of }
number-probability-of-class = probabilité { $of } pour { $label }
number-target = cible { $of }
number-score = score
number-loss = perte
number-the-loss = la perte
number-of-points = le nombre de points
number-points = nombre de points
number-accuracy = exactitude sur tous les points
number-mean-loss = perte moyenne de tous les points
number-missing-to-all-points = part manquante sur tous les points
number-missing-to-all = part manquante
number-right = part bien classée
number-line-right = part bien classée par la droite { $line }
number-the-determinant = le déterminant
number-determinant-of = det { $matrix }
number-line-factor = coefficient de la droite
number-line-constant = constante de la droite
number-z-along-curve = z le long de la courbe
number-stretch = étirement
number-stretch-of = { $stretch } { $matrix }
number-step = étape
number-still-wrong = nombre de points encore mal classés
number-gradient-norm = norme du gradient
number-gradient-norm-of-layer = norme du gradient, couche { $layer }
number-right-at-end = part bien classée à la fin
number-the-solving-step = la première étape qui résout la tâche
number-solving-step = première étape qui résout la tâche
number-flat-units = nombre de neurones plats
number-largest-z = plus grand z de tous les points
number-starts-that-solve = nombre de départs qui résolvent la tâche
number-factor-to-layer = facteur depuis la couche suivante
number-factor = facteur
number-best-line-right = part bien classée par la meilleure droite
number-share-of-units = part de ces neurones
number-share = part
number-slope-of-loss = la pente de la perte
number-the-largest-gradient = le plus grand gradient
number-largest-gradient = plus grand gradient
number-step-of = ce que devient le gradient de { $what }
number-share-of-velocity = part conservée de la vitesse
number-velocity-before = vitesse précédente
number-new = nouveau { $name }
number-learning-rate = taux d’apprentissage
number-rate = taux
number-loss-after-it = la perte ensuite
number-mean-gradient-of = le gradient moyen de { $what }
number-batch-mean = moyenne d’un mini-lot
number-gap = écart
number-times-as-steep = rapport des pentes
number-gradient-length = norme du gradient
number-step-length = longueur du pas
number-lower-until = longueur sur laquelle la perte est plus basse
number-lowest-answer = plus petite probabilité de la classe 1
number-highest-answer = plus grande probabilité de la classe 1
number-spread-of-inputs = plus grande différence dans ce que lit la dernière couche
number-loss-after = perte après le pas
number-gap-to-promise = écart entre variation et promesse
number-promised-change = variation promise
number-change = variation
number-the-bound-of-differences = la borne de tous les écarts relatifs
number-bound-of-differences = borne de tous les écarts relatifs
number-passes = nombre de passes avant
number-products = nombre de multiplications
number-products-forward = nombre de multiplications d’une passe avant
number-products-back = nombre de multiplications d’une passe arrière
number-parameters = nombre de paramètres
number-by-nudging = nombre de multiplications par différences finies
number-by-backpropagation = nombre de multiplications par rétropropagation
number-times = rapport des différences finies à la rétropropagation
number-size-of-delta = norme de delta
number-factor-in-all = facteur de la sortie à la couche 1
number-path-start = delta à la sortie du chemin
number-path-weight = poids du chemin
number-path-slope = pente du chemin
number-path-product = produit du chemin
number-path-weights = produit des poids du chemin
number-path-slopes = produit des pentes du chemin
number-steepest-slope = pente maximale de la courbe
number-median-slope = pente médiane
number-median-z = z de la pente médiane
number-largest-slope = plus grande pente du chemin
number-weights-change = variation des poids
number-the-largest-difference = le plus grand écart relatif
number-largest-difference = plus grand écart relatif


## Title: what the film is about

film-untitled = Un réseau de neurones, nombre par nombre

title-shape =
    { $inputs ->
        [1] un nombre en entrée
        [one] { $inputs_spelled } nombre en entrée
       *[other] { $inputs_spelled } nombres en entrée
    }, { $hidden ->
        [0] aucune couche cachée
        [1]
            { $narrow ->
                [yes] une couche cachée d’un seul neurone
               *[no] une couche cachée
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } couches cachées d’un neurone chacune
               *[no] { $hidden_spelled } couches cachées
            }
    }, { $outputs ->
        [1] un nombre en sortie
        [one] { $outputs_spelled } nombre en sortie
       *[other] { $outputs_spelled } nombres en sortie
    } ; entre les deux, { $activations }.
title-activations =
    { $count ->
        [0] aucune activation
        [1] une activation
       *[other] { $spelled } activations
    }
title-classes =
    { $outputs ->
        [one] La sortie est le score de la classe { $label }, non une copie de l’entrée.
       *[other] Les { $outputs_spelled } sorties sont des scores de classe, non une copie de l’entrée.
    }
title-probabilities =
    { $outputs ->
        [1] La sortie est la probabilité de la classe { $label }, non une copie de l’entrée.
       *[other] Chaque sortie est la probabilité de sa propre classe, non une copie de l’entrée.
    }
title-numbers =
    { $outputs ->
        [one] La sortie est un nombre, qui doit s’approcher de sa cible.
       *[other] Les { $outputs_spelled } sorties sont des nombres, qui doivent s’approcher de leurs cibles.
    }
title-outputs-bend =
    { $outputs ->
        [1] À la sortie : { $activation }.
       *[other] Aux sorties : { $activation }.
    }
title-motion-title = Le titre apparaît : { $title }.
title-motion-title-and-subtitle = Le titre apparaît : { $title }. { $subtitle }
title-motion-shape = Sous le titre, le réseau apparaît en cercles, couche par couche, de l’entrée à la sortie : { $widths }.
title-motion-shape-and-inputs = Sous le titre, le réseau apparaît en cercles, couche par couche, de l’entrée à la sortie : { $widths }. Les entrées sont { $names }.
title-motion-classes = Aux sorties apparaissent les noms des classes.
title-motion-named-classes = Aux sorties apparaissent les noms des classes : { $classes }.
title-motion-targets =
    { $outputs ->
        [one] La sortie s’allume, avec la lettre de sa cible.
       *[other] Les sorties s’allument, chacune avec la lettre de sa cible.
    }


## Forward propagation

forward-heading = Propagation avant
forward-opening = Une arête multiplie par son poids. Un neurone ajoute son biais.

forward-opening-no-bias = Une arête multiplie par son poids. Un neurone somme ce qui arrive : il n’a pas de biais.
forward-some-no-bias =
    { $several ->
        [no] La couche { $layers } n’a pas de biais.
       *[yes] Les couches { $layers } n’ont pas de biais.
    }
forward-opening-wide = Couches larges : quelques neurones dessinés ; les autres comptent dans chaque somme.
forward-opening-picture = Les pixels de l’image sont les entrées. Couches larges : quelques neurones dessinés.
forward-point-enters = Un exemple de classe { $label } entre : { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [one] Un exemple entre : { $values }. Sa cible est { $targets }.
       *[other] Un exemple entre : { $values }. Ses cibles sont { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [one] Un exemple entre. Sa cible est { $targets }.
       *[other] Un exemple entre, avec une cible par sortie.
    }
forward-sample-enters = Un exemple de classe { $label } entre.
forward-picture-enters =
    { $values ->
        [standard] Une image de classe { $label } entre : { $pixels } pixels centrés réduits, de { $low } à { $high }.
       *[unit] Une image de classe { $label } entre : { $pixels } pixels, chacun de { $low } à { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [one] Le premier neurone calcule poids fois entrée, plus son biais.
       *[other] Le premier neurone somme poids fois entrée, plus son biais.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [one] Le premier neurone calcule poids fois entrée.
       *[other] Le premier neurone somme poids fois entrée.
    }
forward-later-layer =
    { $inputs ->
        [one] La couche { $layer } fait de même avec la sortie de la couche { $below }.
       *[other] La couche { $layer } fait de même avec les sorties de la couche { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] L’autre neurone fait de même, avec ses propres poids.
       *[other] Les { $spelled } autres neurones font de même, avec leurs propres poids.
    }
forward-next-neuron =
    { $neuron ->
        [2] Le deuxième neurone a ses propres poids.
       *[3] Le troisième neurone a ses propres poids.
    }
forward-identity = L’identité laisse la somme telle quelle : a = z.
forward-bends = Puis il courbe la somme : a est { $activation } de z.
forward-scores-softmax = Les sorties ne courbent rien : leurs sommes sont les scores des classes.
forward-scores-sigmoid = La sortie somme de même : sa somme est le score de la classe { $label }.
forward-predicts-softmax = Softmax transforme les scores en probabilités.
forward-predicts-sigmoid = La sigmoïde transforme le score en probabilité de la classe { $label }.
forward-scores-sigmoids = Les sorties somment de même : chaque somme est le score d’une classe.
forward-predicts-sigmoids = Chaque sigmoïde transforme son score en probabilité de sa propre classe : leur total n’est pas forcément 1.
forward-scores-one = La sortie somme de même.
forward-scores-several = Les sorties somment de même.
forward-predicts-probability = La sigmoïde transforme la somme en probabilité.
forward-predicts-probabilities = Chaque sigmoïde transforme sa somme en une probabilité.
forward-bends-into-zero-one = La sigmoïde transforme chaque somme en une sortie entre 0 et 1.
forward-bends-into-minus-one-one = tanh transforme chaque somme en une sortie entre −1 et 1.
forward-says-score = Rien ne la courbe : la sortie est le score lui-même.
forward-says-scores = Rien ne les courbe : chaque sortie est son score lui-même.
forward-loss = La perte est −ln de la probabilité de la vraie classe.
forward-loss-of-answers = La perte somme −ln de ce que chaque sortie donne à sa vraie réponse, oui ou non.
forward-loss-of-shares = La perte est −ln de p et de 1 − p, pondérés par la cible : y et 1 − y.
forward-loss-of-shares-several = Chaque sortie ajoute −ln de p et de 1 − p, pondérés par sa cible : y et 1 − y.
forward-loss-squared = La perte est la moitié du carré de l’écart entre la sortie et sa cible.
forward-loss-squared-several = La perte est la moitié de la somme des carrés des écarts entre sorties et cibles.
forward-motion-network = Le réseau apparaît couche par couche, de l’entrée à la sortie, chaque neurone relié à tous ceux de la couche suivante. Les arêtes de poids négatif sont en pointillé.
forward-motion-feed = Les nombres de l’exemple glissent dans les neurones d’entrée.
forward-motion-feed-named = Les nombres de l’exemple glissent dans les neurones d’entrée : { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [one]
            { $edges ->
                [one] Une impulsion parcourt l’arête de l’entrée vers { $neurons }.
               *[other] Des impulsions parcourent les arêtes de l’entrée vers { $neurons }.
            }
       *[other] Des impulsions parcourent les arêtes des entrées vers { $neurons } et s’additionnent.
    }
forward-motion-gather =
    { $inputs ->
        [one]
            { $edges ->
                [one] Une impulsion parcourt l’arête de la couche { $below } vers { $neurons }.
               *[other] Des impulsions parcourent les arêtes de la couche { $below } vers { $neurons }.
            }
       *[other] Des impulsions parcourent les arêtes de la couche { $below } vers { $neurons } et s’additionnent.
    }
forward-motion-bend = Dans { $neurons }, le point suit la courbe de { $activation }, de z jusqu’à sa hauteur a.
forward-motion-predict =
    { $outputs ->
        [one] À la sortie apparaît sa probabilité.
       *[other] Aux sorties apparaissent leurs probabilités.
    }
forward-motion-say =
    { $outputs ->
        [one] Dans la sortie apparaît le nombre qu’elle donne.
       *[other] Dans les sorties apparaissent les nombres qu’elles donnent.
    }
forward-motion-loss =
    { $outputs ->
        [one] La perte apparaît à la sortie.
       *[other] La perte apparaît aux sorties.
    }


## Backpropagation

backward-heading = Rétropropagation
backward-opening = Retour en arrière : comment la perte réagit-elle à chaque nombre ?
backward-nudge =
    { $score ->
        [yes] Décalons ce score de { $step } dans les deux sens : la perte varie de { $ratio } fois ce décalage.
       *[no] Décalons cette somme z de { $step } dans les deux sens : la perte varie de { $ratio } fois ce décalage.
    }
backward-delta-softmax = Pour un décalage infime, ce rapport est ∂L/∂z, noté δ : probabilité moins cible.
backward-delta-sigmoid = Pour un décalage infime, ce rapport est ∂L/∂z, noté δ : probabilité moins cible.
backward-delta-squared = Pour un décalage infime, ce rapport est ∂L/∂z, noté δ : sortie moins cible, fois la pente à cet endroit.
backward-delta-linear = Ce rapport, ∂L/∂z, se note δ. Quand z est la sortie, c’est la sortie moins la cible.
backward-long-way-softmax = Le calcul long donne le même résultat : ∂L/∂p fois la pente de softmax.
backward-long-way-sigmoid = Le calcul long : ∂L/∂p vaut p − y sur p (1 − p), la pente p (1 − p) ; reste p − y.
backward-long-way-squared = Ses deux facteurs : ∂L/∂a est sortie moins cible ; la pente dit de combien a varie avec z.
backward-long-way-linear = Ses deux facteurs : ∂L/∂a est sortie moins cible, et la pente de a = z est 1.
backward-bias = Un biais s’ajoute directement à z : son gradient est δ lui-même.
backward-weights = Le gradient d’un poids : δ à son arrivée fois la valeur à son départ.
backward-weights-of-layer = Les poids de la couche { $layer } : encore δ fois ce qui est entré.
backward-zeros = Tous les δ de la couche { $layer } valent 0 et, en remontant d’ici, tous les gradients aussi.
backward-messages = Chaque δ remonte, multiplié par son poids ; les produits s’additionnent.
backward-message = δ remonte, multiplié par le poids de son arête.
backward-chain =
    { $paths ->
        [one] Règle de la chaîne : on multiplie le long du chemin ; il est seul, rien à additionner.
       *[other] Règle de la chaîne : on multiplie le long d’un chemin ; { $spelled } chemins arrivent ici, on additionne.
    }
backward-whole-chain = Un neurone par couche, un seul chemin : le produit de ses facteurs est le gradient du premier poids.
backward-next-layer = Une couche plus tôt : les deux mêmes étapes.
backward-other-neurons = Les autres font de même.
backward-next-neuron =
    { $neuron ->
        [2] Le deuxième neurone fait de même.
       *[3] Le troisième neurone fait de même.
    }
backward-flat = La courbe est plate ici, pente { $slope } : aucun gradient ne passe.
backward-nearly-flat = La courbe est presque plate ici, pente { $slope } : peu de gradient passe.
backward-slope = Puis on multiplie par la pente de la courbe ici : { $slope }.
backward-inputs =
    { $ways ->
        [one]
            { $inputs ->
                [one] Le même calcul dit comment la perte réagit à l’entrée.
               *[other] Le même calcul dit comment la perte réagit aux entrées.
            }
       *[other]
            { $inputs ->
                [one] La même somme dit comment la perte réagit à l’entrée.
               *[other] La même somme dit comment la perte réagit aux entrées.
            }
    }
backward-check-below = Chaque paramètre décalé dans les deux sens : moins de { $bound } d’écart.
backward-check-off = Chaque paramètre décalé dans les deux sens : { $worst } d’écart !
backward-motion-recall = La propagation avant, achevée, apparaît d’un coup.
backward-motion-long-way = Le calcul long s’écrit : la dérivée par rapport à la probabilité, fois la pente de { $output }.
backward-motion-long-way-squared = Les deux facteurs s’écrivent : la dérivée par rapport à la sortie, fois la pente de { $output }.
backward-motion-nudge = Le score descend et monte sur une règle de sa variation ; dessous, sur des règles de même échelle, la probabilité et la perte suivent.
backward-motion-nudge-output = La somme z descend et monte sur une règle de sa variation ; dessous, sur des règles de même échelle, la sortie et la perte suivent.
backward-motion-bias =
    { $outputs ->
        [one] Le delta de la sortie est pointé.
       *[other] Les deltas des sorties sont pointés.
    }
backward-motion-chain =
    { $paths ->
        [one] Le chemin de la perte à { $weight } s’allume.
       *[other] Les chemins de la perte à { $weight } s’allument, l’un après l’autre.
    }
backward-motion-delta =
    { $outputs ->
        [one] À la sortie, probabilité moins cible apparaît : c’est delta.
       *[other] À chaque sortie, probabilité moins cible apparaît : c’est delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [one] À la sortie, sortie moins cible, fois la pente, apparaît : c’est delta.
       *[other] À chaque sortie, sortie moins cible, fois la pente, apparaît : c’est delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [one] À la sortie, sortie moins cible apparaît : c’est delta.
       *[other] À chaque sortie, sortie moins cible apparaît : c’est delta.
    }
backward-motion-to-inputs =
    { $ways ->
        [one]
            { $edges ->
                [one] Une impulsion remonte l’arête de la couche 1 à l’entrée.
               *[other] Des impulsions remontent les arêtes de la couche 1 aux entrées.
            }
       *[other]
            { $inputs ->
                [one] Des impulsions remontent les arêtes de la couche 1 à l’entrée et s’additionnent.
               *[other] Des impulsions remontent les arêtes de la couche 1 aux entrées et s’additionnent.
            }
    }
backward-motion-back =
    { $ways ->
        [one]
            { $edges ->
                [one] Une impulsion remonte l’arête de la couche { $above } vers { $neurons }.
               *[other] Des impulsions remontent les arêtes de la couche { $above } vers { $neurons }.
            }
       *[other] Des impulsions remontent les arêtes de la couche { $above } vers { $neurons } et s’additionnent.
    }
backward-motion-slope = Dans { $neurons }, la somme est multipliée par la pente de la courbe, ce qui donne delta.
backward-motion-gradients =
    { $edges ->
        [one] Sur l’arête vers la couche { $layer }, le poids laisse place à son gradient, qui reste.
       *[other] Sur les arêtes vers la couche { $layer }, les poids laissent place à leurs gradients, qui restent.
    }
backward-motion-check = Le badge de la vérification du gradient apparaît.


## Data: the points, and how far straight lines get

data-heading = Une droite sépare-t-elle les classes ?
data-heading-pairs = Des droites séparent-elles les classes ?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Classe { $label } : { $digits } point, en triangle.
               *[other] Classe { $label } : { $digits } points, en triangles.
            }
        [diamond]
            { $count ->
                [one] Classe { $label } : { $digits } point, en losange.
               *[other] Classe { $label } : { $digits } points, en losanges.
            }
        [square]
            { $count ->
                [one] Classe { $label } : { $digits } point, en carré.
               *[other] Classe { $label } : { $digits } points, en carrés.
            }
       *[disc]
            { $count ->
                [one] Classe { $label } : { $digits } point, en disque.
               *[other] Classe { $label } : { $digits } points, en disques.
            }
    }
data-try-horizontal = Essayons une droite. D’abord horizontale, déplacée vers le haut.
data-try-diagonal = Puis une droite oblique, déplacée de la même façon.
data-right-for-all = À sa meilleure place, elle classe bien chaque point.
data-right-at-best = À sa meilleure place : { $share } bien classés. Les croix sont des erreurs.
data-one-side-at-best = À sa meilleure place, tous les points sont d’un seul côté : { $share } bien classés.
data-compared-at-best =
    { $compared ->
        [better] À sa meilleure place : mieux, { $share } bien classés.
        [worse] À sa meilleure place : moins bien, { $share } bien classés.
       *[same] À sa meilleure place : pas mieux, { $share } bien classés.
    }
data-every-direction = Puis toutes les directions, chacune à sa meilleure place.
data-best-of-all =
    { $count ->
        [one] Sur { $digits } droite, toutes les séparations possibles, la meilleure atteint { $share }.
       *[other] Sur { $digits } droites, toutes les séparations possibles, la meilleure atteint { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] Sur { $digits } droite essayée, la meilleure atteint { $share }.
       *[other] Sur { $digits } droites essayées, la meilleure atteint { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Aucune droite entre les points n’en vaut une qui les laisse tous d’un côté : { $share }.
       *[no] Aucune droite essayée entre les points n’en vaut une qui les laisse tous d’un côté : { $share }.
    }
data-one-class = Tous les points sont de classe { $label } : rien à séparer.
data-separable = Une seule droite suffit : elle sépare les classes.
data-not-separable =
    { $mixed ->
        [yes] Aucune droite ne sépare ces classes, aucune courbe non plus : des points des deux coïncident.
       *[no] Aucune droite ne sépare ces classes. Il faut une non-linéarité.
    }
data-none-found =
    { $count ->
        [one] Sur { $digits } droite, aucune ne sépare ces classes.
       *[other] Sur { $digits } droites, aucune ne sépare ces classes.
    }
data-first-pair = Une droite a deux côtés, et il y a { $spelled } classes. Donc deux à la fois : d’abord les classes { $first } et { $second }.
data-other-pair = Puis les classes { $first } et { $second }, dans toutes les directions.
data-pair-parted = Une droite sépare ces deux-là : chaque point est bien classé.
data-pair-not-parted =
    { $mixed ->
        [yes] Aucune droite ne sépare les classes { $first } et { $second }, aucune courbe non plus : des points des deux coïncident.
       *[no] Aucune droite ne sépare les classes { $first } et { $second }. Il faut une non-linéarité.
    }
data-pair-none-found = Aucune droite essayée ne sépare les classes { $first } et { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Aucune paire de classes n’est séparée par une droite. Certains de leurs points coïncident.
               *[no] Aucune paire de classes n’est séparée par une droite. Il faut une non-linéarité.
            }
       *[some]
            { $mixed ->
                [yes]
                    { COUNT($left) ->
                        [one] Sur { $pairs } paires de classes, une n’est séparée par aucune droite. Certains points coïncident.
                       *[other] Sur { $pairs } paires de classes, { $left } ne sont séparées par aucune droite. Certains points coïncident.
                    }
               *[no]
                    { COUNT($left) ->
                        [one] Sur { $pairs } paires de classes, une n’est séparée par aucune droite. Il faut une non-linéarité.
                       *[other] Sur { $pairs } paires de classes, { $left } ne sont séparées par aucune droite. Il faut une non-linéarité.
                    }
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Aucune droite essayée ne sépare deux des classes.
       *[some]
            { COUNT($left) ->
                [one] Sur { $pairs } paires de classes, une n’est séparée par aucune droite essayée.
               *[other] Sur { $pairs } paires de classes, { $left } ne sont séparées par aucune droite essayée.
            }
    }
data-every-pair-parted = Une droite sépare chaque paire de classes.
data-every-pair-vote = Un vote de ces droites classe bien chaque point. Un réseau doit trouver seul ses frontières.
data-all-parted = Des frontières droites séparent les { $spelled } classes d’un coup : inutile de courber.
data-motion-scatter =
    { $sign ->
        [triangle] Les points de la classe { $label } apparaissent, en triangles.
        [diamond] Les points de la classe { $label } apparaissent, en losanges.
        [square] Les points de la classe { $label } apparaissent, en carrés.
       *[disc] Les points de la classe { $label } apparaissent, en disques.
    }
data-motion-slide = Une droite de direction fixe traverse les points et s’arrête là où elle en classe bien le plus.
data-motion-judge = Les côtés d’une droite prennent leurs classes ; les points mal classés sont barrés.
data-motion-turn = La droite tourne dans toutes les directions ; la meilleure exactitude de chacune trace une courbe.
data-motion-conclude = L’image montre ce qui manque à une droite pour séparer les classes.
data-motion-turn-pair = Seuls restent les points des classes { $first } et { $second } ; une droite tourne dans toutes les directions, et la meilleure exactitude de chacune trace une courbe.
data-motion-conclude-borders = Tous les points reviennent, et chaque endroit prend la classe du plus grand score, entre des frontières droites.
data-motion-conclude-pairs = Tous les points reviennent, avec la meilleure droite pour chaque paire de classes.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Un plan s’ajuste-t-il aux points ?
       *[line] Une droite s’ajuste-t-elle aux points ?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } point : à ses deux entrées correspond un nombre y, en couleur.
               *[other] { $digits } points : à chaque couple d’entrées correspond un nombre y, en couleur.
            }
       *[line]
            { $count ->
                [one] { $digits } point : à son entrée x₁ correspond un nombre y.
               *[other] { $digits } points : à chaque entrée x₁ correspond un nombre y.
            }
    }
fit-data-mean = La réponse la plus simple est la moyenne, { $mean } : sa perte, moitié de l’erreur quadratique moyenne, est { $loss }.
fit-data-best =
    { $shape ->
        [plane] Le meilleur plan, au sens des moindres carrés : perte { $loss }. Il explique { $share } de la variance.
       *[line] La meilleure droite, au sens des moindres carrés : perte { $loss }. Elle explique { $share } de la variance.
    }
fit-data-exact =
    { $shape ->
        [plane] Il passe par chaque point : un plan suffit.
       *[line] Elle passe par chaque point : une droite suffit.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Il reste { $share }, avec une structure sur les entrées : un plan n’y suffit pas. Il faut une non-linéarité.
       *[line] Il reste { $share }, avec une structure : une droite n’y suffit pas. Il faut une non-linéarité.
    }
fit-data-enough =
    { $shape ->
        [plane] Il reste { $share }, sans structure visible : un plan suffit.
       *[line] Il reste { $share }, sans structure visible : une droite suffit.
    }
fit-data-open =
    { $shape ->
        [plane] Il reste { $share } : trop peu de points pour dire s’il faut une non-linéarité.
       *[line] Il reste { $share } : trop peu de points pour dire s’il faut une non-linéarité.
    }
label-mean = la moyenne
label-best-affine =
    { $shape ->
        [plane] meilleur plan
       *[line] meilleure droite
    }
    .short =
        { $shape ->
            [plane] meilleur
           *[line] meilleure
        }
label-explained-rule = R² = 1 − perte ÷ perte de la moyenne
label-height = { $letters }, ligne tous les { $step }
    .short = { $letters } : tous les { $step }
number-mean-of-y = moyenne de y
number-loss-of-mean = perte de la moyenne
number-loss-of-best = perte du meilleur ajustement
number-explained-by-best = R² du meilleur ajustement
number-left-by-best = 1 − R² du meilleur ajustement
fit-data-motion-scatter =
    { $shape ->
        [plane] Les points apparaissent dans le plan des deux entrées, dans les couleurs de leurs nombres.
       *[line] Les points apparaissent de gauche à droite, chacun à la hauteur de son nombre.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] La couleur de la moyenne remplit le plan. R² est un moins le rapport de la perte à celle de la moyenne.
       *[line] Une droite horizontale se trace à la moyenne, et un segment de chaque point à elle. R² est un moins le rapport de la perte à celle de la moyenne.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Le plan horizontal s’incline et devient le meilleur ; ses lignes de niveau sont droites.
       *[line] La droite horizontale tourne et devient la meilleure, et les segments suivent.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Ce que dit le plan se trace en fonction de ce qu’il devrait dire : est juste ce qui est sur la diagonale.
       *[line] Les segments passent dans un graphique à eux, sur la même entrée, où la droite est horizontale.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Comment le réseau fait un nombre
fit-plane-opening =
    { $shape ->
        [plane] Les nombres à apprendre, en couleur. Comment le réseau ({ $moment }) fait-il les siens ?
       *[line] Les nombres à apprendre, selon x₁. Comment le réseau ({ $moment }) fait-il sa courbe ?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Le neurone de la couche { $layer } commence par un plan : z = w₁ x₁ + w₂ x₂ + b.
               *[other] Chacun des { $digits } neurones de la couche { $layer } commence par un plan : z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Le neurone de la couche { $layer } commence par une droite : z = w x₁ + b.
               *[other] Chacun des { $digits } neurones de la couche { $layer } commence par une droite : z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Le neurone de la couche { $layer } somme les sorties de la couche précédente, chacune fois son poids : z.
       *[other] Chacun des { $digits } neurones de la couche { $layer } somme les sorties de la couche précédente, chacune fois son poids : z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] L’activation { $activation } transforme chaque z en a. Aucun plan ne reste tout à fait plat.
               *[line] L’activation { $activation } transforme chaque z en a. Aucune droite ne reste tout à fait droite.
            }
        [some]
            { $count ->
                [one] L’activation { $activation } transforme chaque z en a. { $digits } sur { $all } se courbe entre les points.
               *[other] L’activation { $activation } transforme chaque z en a. { $digits } sur { $all } se courbent entre les points.
            }
       *[none] { $activation } transforme chaque z en a, mais n’en courbe aucun entre les points.
    }
fit-plane-bend-again = De nouveau, { $activation } transforme chaque z en a.
number-bent = nombre de neurones courbés
fit-plane-unbent =
    { $shape ->
        [plane] L’identité ne courbe rien : a est z, les plans restent des plans.
       *[line] L’identité ne courbe rien : a est z, les droites restent droites.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] La sortie le multiplie par un poids : négatif, il le renverse.
               *[other] La sortie multiplie chacun par un poids : négatif, il le renverse.
            }
       *[line]
            { $count ->
                [one] La sortie multiplie la courbe par un poids : négatif, il la renverse.
               *[other] La sortie multiplie chaque courbe par un poids : négatif, il la renverse.
            }
    }
fit-plane-add = Et elle additionne : d’abord son biais, { $bias }, puis l’une après l’autre.
fit-plane-add-no-bias = Et elle additionne, l’une après l’autre : il n’y a pas de biais.
fit-plane-output = Enfin, la fonction de la sortie, { $name }, courbe la somme.
fit-plane-explains =
    { $shape ->
        [plane] La somme est la réponse. Elle explique { $share } de la variance, { $compared ->
            [more] plus
           *[less] moins
        } que le meilleur plan : { $line }.
       *[line] La somme est la réponse. Elle explique { $share } de la variance, { $compared ->
            [more] plus
           *[less] moins
        } que la meilleure droite : { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] La somme est la réponse. Elle explique { $share } de la variance, autant que le meilleur plan.
       *[line] La somme est la réponse. Elle explique { $share } de la variance, autant que la meilleure droite.
    }
fit-plane-no-better-than-mean = La somme est la réponse. Elle n’explique rien de la variance : la moyenne seule fait aussi bien.
number-explained = R²
fit-plane-motion-sums = Les sommes z de la couche { $layer } se tracent sur les entrées, une petite image par neurone.
fit-plane-motion-bend = Dans chaque petite image de la couche { $layer }, z se courbe en a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Chaque carte est multipliée par son poids de sortie, qui apparaît au-dessus d’elle.
       *[line] Chaque courbe est multipliée par son poids de sortie ; positif, elle est pleine, négatif, en pointillé.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] La grande carte part du biais ; les cartes s’allument l’une après l’autre et s’y ajoutent.
       *[line] La grande courbe part horizontale, au biais ; les courbes s’allument l’une après l’autre et s’y ajoutent.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] La grande carte part de zéro ; les cartes s’allument l’une après l’autre et s’y ajoutent.
       *[line] La grande courbe part horizontale, à zéro ; les courbes s’allument l’une après l’autre et s’y ajoutent.
    }
fit-plane-motion-output = La somme se courbe et devient la réponse de la sortie.
fit-plane-motion-errors =
    { $shape ->
        [plane] R², un moins le rapport de la perte à celle de la moyenne, apparaît près de la grande carte.
       *[line] Un segment pousse de chaque point à la courbe, et R², un moins le rapport de la perte à celle de la moyenne, apparaît.
    }


## Plane: how the layers bend the plane

plane-heading = Comment les couches courbent le plan
plane-heading-unbent = Ce que les couches font du plan
plane-opening = Le réseau, { $moment }. Regardons le plan entier.
plane-opening-trained = Le réseau, entraîné jusqu’à l’étape { $step }. Regardons le plan entier.
plane-onto-line = Couche { $layer } : W envoie le plan sur une droite, large d’un neurone.
plane-line-into-plane = Couche { $layer } : W replace la droite dans un plan.
plane-line-onto-line = Couche { $layer } : W étire la droite ; s’il est négatif, il la retourne aussi.
plane-flattens =
    { $onto ->
        [point] Couche { $layer } : det W est nul, donc W aplatit le plan sur un point.
       *[line] Couche { $layer } : det W est nul, donc W aplatit le plan sur une droite.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Couche { $layer } : W fait tourner le plan et conserve les longueurs.
        [mirrors] Couche { $layer } : W réfléchit le plan et conserve les longueurs.
       *[stays] Couche { $layer } : W laisse le plan tel quel.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Couche { $layer } : W réfléchit, étire une direction (facteur { $long }) et contracte l’autre (facteur { $short }).
       *[other] Couche { $layer } : W étire une direction (facteur { $long }) et contracte l’autre (facteur { $short }).
    }
plane-stretches =
    { $doing ->
        [turns] Couche { $layer } : W fait tourner et étire le plan (facteurs { $long } et { $short }).
        [mirrors] Couche { $layer } : W réfléchit et étire le plan (facteurs { $long } et { $short }).
       *[stays] Couche { $layer } : W étire le plan (facteurs { $long } et { $short }).
    }
plane-squashes =
    { $doing ->
        [turns] Couche { $layer } : W fait tourner et contracte le plan (facteurs { $long } et { $short }).
        [mirrors] Couche { $layer } : W réfléchit et contracte le plan (facteurs { $long } et { $short }).
       *[stays] Couche { $layer } : W contracte le plan (facteurs { $long } et { $short }).
    }
plane-stretches-alike =
    { $doing ->
        [turns] Couche { $layer } : W fait tourner et étire le plan d’un facteur { $factor }.
        [mirrors] Couche { $layer } : W réfléchit et étire le plan d’un facteur { $factor }.
       *[stays] Couche { $layer } : W étire le plan d’un facteur { $factor }.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Couche { $layer } : W fait tourner et contracte le plan d’un facteur { $factor }.
        [mirrors] Couche { $layer } : W réfléchit et contracte le plan d’un facteur { $factor }.
       *[stays] Couche { $layer } : W contracte le plan d’un facteur { $factor }.
    }
plane-no-shift = Le biais est nul : rien ne bouge.
plane-shift = Le biais décale tout.
plane-small-shift = Le biais décale tout, ici de très peu.
plane-bend = Activation : { $what }.
plane-decides =
    { $count ->
        [one] Une droite décide maintenant : exactitude { $share } sur ce seul point.
       *[other] Une droite décide maintenant : { $share } de ces { $digits } points bien classés.
    }
plane-one-side =
    { $count ->
        [one] Tout est d’un seul côté, une classe pour tout : exactitude { $share } sur ce seul point.
       *[other] Tout est d’un seul côté, une classe pour tous : { $share } de ces { $digits } points bien classés.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [one] Une frontière droite décide maintenant : exactitude { $share } sur ce seul point.
               *[other] Une frontière droite décide maintenant : { $share } de ces { $digits } points bien classés.
            }
       *[other]
            { $count ->
                [one] { $spelled } frontières droites décident maintenant : exactitude { $share } sur ce seul point.
               *[other] { $spelled } frontières droites décident maintenant : { $share } de ces { $digits } points bien classés.
            }
    }
plane-one-region =
    { $count ->
        [one] Tout est dans une région, une classe pour tout : exactitude { $share } sur ce seul point.
       *[other] Tout est dans une région, une classe pour tous : { $share } de ces { $digits } points bien classés.
    }
plane-classes-without-points =
    { $count ->
        [one] Classe { $labels } : aucun point.
       *[other] Classes { $labels } : aucun point.
    }
plane-back-with-borders =
    { $borders ->
        [one] Défaisons chaque étape : la frontière suit.
       *[other] Défaisons chaque étape : les frontières suivent.
    }
plane-back-with-line = Défaisons chaque étape : la droite suit.
plane-back-with-one-class = Défaisons chaque étape : une seule classe pour tous.
plane-classes-of-inputs = Les entrées d’origine, et la classe que reçoit chaque endroit.
plane-undoing-bends =
    { $curves ->
        [single] Dans { $space }, la frontière est droite. Défaire { $activation } la plie en courbe.
       *[several] Dans { $space }, chaque partie de la frontière est droite. Défaire { $activation } plie chacune en courbe.
    }
plane-forward-again =
    { $bends ->
        [yes] Encore une fois vers l’avant : l’activation courbe le plan, et tous les points numérotés arrivent sur la droite.
       *[no] Encore une fois vers l’avant : tous les points numérotés arrivent sur la droite.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] Le plan courbé rencontre la droite en { $spelled } endroits séparés : chacun revient comme une droite.
               *[curved] Le plan courbé rencontre la droite en { $spelled } endroits séparés : chacun revient comme une courbe.
            }
       *[folded]
            { $shape ->
                [straight] Le plan courbé se recouvre et rencontre la droite { $spelled } fois : chaque fois revient comme une droite à part.
               *[curved] Le plan courbé se recouvre et rencontre la droite { $spelled } fois : chaque fois revient comme une courbe à part.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Le plan courbé est une bande mince, de A à B en passant par C. La droite la coupe deux fois : chaque coupe contient toute une droite des entrées.
       *[curved] Le plan courbé est une bande mince, de A à B en passant par C. La droite la coupe deux fois : chaque coupe contient toute une courbe des entrées.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Une droite là-bas, une droite ici : tout du long, les deux scores sont égaux.
               *[other] Une droite là-bas, { $spelled } droites ici : tout du long, les deux scores sont égaux.
            }
       *[curved]
            { $count ->
                [one] Une droite là-bas, une courbe ici : tout du long, les deux scores sont égaux.
               *[other] Une droite là-bas, { $spelled } courbes ici : tout du long, les deux scores sont égaux.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Une droite là-bas, une droite ici : tout du long, la probabilité est 1/2.
               *[other] Une droite là-bas, { $spelled } droites ici : tout du long, la probabilité est 1/2.
            }
       *[curved]
            { $count ->
                [one] Une droite là-bas, une courbe ici : tout du long, la probabilité est 1/2.
               *[other] Une droite là-bas, { $spelled } courbes ici : tout du long, la probabilité est 1/2.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Une droite là-bas, une droite ici : tout du long, le score est nul.
               *[other] Une droite là-bas, { $spelled } droites ici : tout du long, le score est nul.
            }
       *[curved]
            { $count ->
                [one] Une droite là-bas, une courbe ici : tout du long, le score est nul.
               *[other] Une droite là-bas, { $spelled } courbes ici : tout du long, le score est nul.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Une droite là-bas
       *[other] { $spelled } droites là-bas
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, une droite ici : tout du long, les deux plus grands scores sont égaux.
               *[other] { $there }, { $spelled } droites ici : tout du long, les deux plus grands scores sont égaux.
            }
       *[curved]
            { $count ->
                [one] { $there }, une courbe ici : tout du long, les deux plus grands scores sont égaux.
               *[other] { $there }, { $spelled } courbes ici : tout du long, les deux plus grands scores sont égaux.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Le plan des entrées apparaît avec axes, grille et tous les points : des disques pour la classe { $first }, des carrés pour la classe { $second }.
       *[other] Le plan des entrées apparaît avec axes, grille et tous les points, chaque classe avec sa propre forme.
    }
plane-motion-room = La vue recule là où la suite demande de la place.
plane-motion-linear = Le plan entier, grille et points, va là où les poids de la couche { $layer } l’envoient.
plane-motion-shift =
    { $moves ->
        [yes] Le plan entier glisse du biais de la couche { $layer }.
       *[no] Le biais de la couche { $layer } est nul, et le plan reste en place.
    }
plane-motion-bend =
    { $bends ->
        [yes] Grille et points se courbent : l’activation de la couche { $layer } déplace chaque coordonnée.
       *[no] L’activation de la couche { $layer } est l’identité : grille et points ne changent pas.
    }
plane-motion-decide =
    { $classes ->
        [2] La droite de décision apparaît dans le dernier espace, ses demi-plans teintés.
       *[other] Les frontières droites apparaissent dans le dernier espace, la région de chaque classe teintée.
    }
plane-motion-back =
    { $classes ->
        [2] Retour au plan des entrées, avec la frontière que la droite y dessine.
       *[other] Retour au plan des entrées, avec les courbes que les frontières y dessinent.
    }
plane-motion-spaces = Les petites images de tous les espaces grandissent, dans l’ordre du retour, avec les mêmes points numérotés dans chacune.
plane-motion-again = À côté des entrées, le plan repart vers l’avant, et des points numérotés de la frontière arrivent sur la droite.
plane-motion-run =
    { $classes ->
        [2] Des points cerclés courent le long de la frontière, et leurs jumeaux le long de la droite du dernier espace.
       *[other] Des points cerclés courent le long des frontières, et leurs jumeaux le long de celles du dernier espace.
    }


## Training: the parameters are played, phase by phase

training-heading = Comment le réseau apprend
training-heading-keyframes = D’image clé en image clé
training-opens = Avant l’entraînement : { $share } des points sont bien classés.
training-opens-tied = En chaque point, les scores sont égaux : l’égalité compte comme classe { $label }.
training-rate-steps =
    { $count ->
        [one] Le taux, { $rate } au début, est multiplié par { $factor } à chaque étape.
       *[other] Le taux, { $rate } au début, est multiplié par { $factor } toutes les { $digits } étapes.
    }
training-rate-cosine = Le taux descend selon un cosinus, de { $rate } à { $last }.
training-opens-keyframe = « { $name } » : { $share } des points sont bien classés.
training-from-keyframe = De « { $before } » à « { $after } » : la perte va de { $old } à { $new }.
training-at-moment = { $moment } : { $share } des points sont bien classés.
training-between-moments = { $before } – { $after } : la perte va de { $old } à { $new }.
training-by-step = jusqu’à l’étape { $step }
training-by-keyframe = jusqu’à « { $name } »
training-still =
    { $when ->
        [whole] Tout du long, la perte bouge à peine : de { $old } à { $new } { $until }.
        [first] Au début, la perte bouge à peine : de { $old } à { $new } { $until }.
        [last] Dès ici, la perte bouge à peine : de { $old } à { $new } { $until }.
       *[between] Sur un plateau, la perte bouge à peine : de { $old } à { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] La perte baisse : de { $old } à { $new } { $until }.
       *[no] Lente baisse : perte de { $old } à { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] La perte chute : de { $old } à { $new } { $until } ; l’exactitude stagne.
       *[no] La perte chute : de { $old } à { $new } { $until }.
    }
training-gaining = L’exactitude monte : de { $old } à { $new } { $until }.
training-climbs-again = L’exactitude remonte : de { $old } à { $new } { $until }.
training-loss-falls-too = La perte baisse de { $old } à { $new }.
training-rising = La perte monte : de { $old } à { $new } { $until }.
training-restless = La perte oscille entre { $old } et { $new } { $until }.
training-down-with-a-rise = La perte passe de { $old } à { $new } { $until } ; entre-temps, elle monte de { $low } à { $high }.
training-up-with-a-fall = L’exactitude passe de { $old } à { $new } { $until } ; entre-temps, elle tombe de { $high } à { $low }.
training-beyond = La perte sort de l’axe { $until } : elle vaut alors { $new }.
training-ends-keyframe = « { $name } » finit avec { $share } des points bien classés.
training-ringed =
    { $count ->
        [one] Cerclé : { $digits } encore mal classé.
       *[other] Cerclés : { $digits } encore mal classés.
    }
fit-training-opens =
    { $better ->
        [yes] Avant l’entraînement, il explique { $share } de la variance : R² est 1 − perte ÷ perte de la moyenne.
       *[no] Avant l’entraînement, R² = 1 − perte ÷ perte de la moyenne vaut { $share } : moins bien que la moyenne seule.
    }
fit-training-opens-keyframe = « { $name } » : R² = 1 − perte ÷ perte de la moyenne vaut { $share }.
fit-training-at-moment = { $moment } : R² = 1 − perte ÷ perte de la moyenne vaut { $share }.
fit-training-gaining = R² monte : de { $old } à { $new } { $until }.
fit-training-ends-keyframe = « { $name } » finit avec R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Meilleur plan : { $line }. Cerclée : la plus grande erreur, { $error }.
       *[line] Pointillé, meilleure droite : { $line }. Cerclée : la plus grande erreur, { $error }.
    }
fit-training-motion-play = L’entraînement avance ; l’ajustement, ses erreurs, la perte, R² et les gradients suivent.
fit-training-motion-close =
    { $shape ->
        [plane] Le point de plus grande erreur est cerclé.
       *[line] La meilleure droite apparaît, en pointillé, et le point de plus grande erreur est cerclé.
    }
number-largest-error = plus grande erreur
number-explained-at-end = R² à la fin
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² par image clé
        [epoch] R² par époque
        [checkpoint] R² par sauvegarde
        [round] R² par tour
        [update] R² par mise à jour
       *[step] R² par étape
    }
    .short = R²
label-the-target = la cible
    .short = cible
label-fit = le réseau
label-data = les données
    .short = données
label-error = erreur
training-motion-open = Les panneaux apparaissent, tous au point de départ.
training-motion-curves = L’entraînement avance ; la perte, la part de points bien classés et les gradients suivent.
training-motion-end = Les courbes sont à leur fin.
training-motion-play = L’entraînement avance ; les plans, la frontière, la perte et les gradients suivent.
training-motion-close = Les points encore mal classés sont cerclés.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Un seul curseur bouge : { $parameter }
sweep-heading-scale = Un facteur sur tous les poids de la couche { $layer }
sweep-heading-sample = Un réseau, exemple par exemple
sweep-opens-parameter =
    { $count ->
        [one] L’unique paramètre est un curseur : { $parameter } bougera.
       *[other] Les { $digits } paramètres sont des curseurs. Seul { $parameter } bougera.
    }
sweep-opens-scale =
    { $count ->
        [one] L’unique paramètre est un curseur. Un facteur déplace tous les poids d’une couche.
       *[other] Les { $digits } paramètres sont des curseurs. Un facteur déplace tous les poids d’une couche.
    }
sweep-opens-sample =
    { $count ->
        [one] L’unique paramètre est un curseur. Il ne bougera pas : l’exemple change.
       *[other] Les { $digits } paramètres sont des curseurs. Aucun ne bougera : l’exemple change.
    }
sweep-pass = Un exemple traverse le réseau ; les plans montrent tous les points.
sweep-pass-of-samples = Chaque exemple traverse le même réseau jusqu’à ses propres probabilités.
sweep-pass-of-samples-to-outputs = Chaque exemple traverse le même réseau jusqu’à ses propres sorties.
sweep-loss = La perte de cet exemple : sa pente est le gradient (rose).
sweep-loss-of-samples = Chaque exemple a sa propre perte et ses propres gradients (rose).
sweep-sets-out =
    { $kind ->
        [sample] Un exemple après l’autre : regardons ce qui suit.
        [scale] Le facteur bouge : regardons ce qui suit.
       *[parameter] Maintenant { $parameter } bouge : regardons ce qui suit.
    }
sweep-goes-on = On continue : regardons ce qui suit.
sweep-lowest-loss = Perte de cet exemple minimale pour { $where } : gradient { $gradient }.
sweep-lowest-loss-only = Perte de cet exemple minimale pour { $where } ; la moyenne vaut { $now }, au mieux { $least }.
sweep-lowest-mean-loss-of-fit = Perte moyenne minimale pour { $where } : R² vaut { $share }.
sweep-ends-fit = Pour { $where } : perte { $loss } ; R² vaut { $share }.
sweep-ends-samples-of-fit = Chaque exemple tire de son côté ; sur l’ensemble, R² vaut { $share }.
sweep-lowest-mean-loss = Perte moyenne minimale pour { $where } : { $share } bien classés.
sweep-neuron-changes =
    { $change ->
        [wakes] Le neurone { $neuron } de la couche { $layer } s’éveille pour { $where } : sa pente est { $slope }.
       *[off] Le neurone { $neuron } de la couche { $layer } s’éteint pour { $where } : sa pente est { $slope }.
    }
sweep-factor-of = un facteur { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample }, le plus difficile ici : perte { $loss }, plus grand gradient { $gradient }.
       *[easiest] { $sample }, le plus facile ici : perte { $loss }, plus grand gradient { $gradient }.
    }
sweep-ends = Pour { $where } : perte { $loss } ; { $share } des points bien classés.
sweep-ends-samples = Chaque exemple tire de son côté ; le réseau en classe bien { $share }.
sweep-motion-sliders = Tous les paramètres apparaissent en curseurs, avec le réseau auquel ils appartiennent.
sweep-motion-pass = Le trajet de l’exemple dans le réseau et les plans apparaissent.
sweep-motion-loss = La perte se trace sur tout l’intervalle, avec sa tangente ; les gradients apparaissent.
sweep-motion-loss-of-one = Seul le curseur qui bouge reste ; la perte se trace sur tout son intervalle, avec sa tangente.
sweep-motion-on = Le curseur de { $parameter } avance ; valeurs, plans, frontière et perte suivent.
sweep-motion-on-fit = Le curseur de { $parameter } avance ; valeurs, ajustement et perte suivent.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Même départ, autres activations
        [learning_rate] Même départ, autres taux d’apprentissage
        [optimizer] Même départ, autres optimiseurs
        [init] Même réseau, autres poids initiaux
        [scale] Même tirage des poids, autres échelles
        [seed] Même réseau, autres tirages des poids
        [layers] Même tâche, autres couches
       *[several] Côte à côte
    }
contender-rate = taux { $rate }
contender-scale = échelle { $scale }
contender-seed = graine { $seed }
contender-init =
    { $init ->
        [zeros] poids nuls
        [symmetric] poids égaux
        [xavier] init. de Xavier
        [he] init. de He
       *[normal] init. aléatoire
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = « { $name } »
differing-part =
    { $part ->
        [activations] la fonction d’activation
        [layers] la forme du réseau
        [optimizer] l’optimiseur
        [learning_rate] le taux d’apprentissage
        [init] le choix des poids initiaux
        [scale] l’échelle des poids initiaux
       *[seed] le tirage des poids initiaux
    }
comparison-opening =
    { $count ->
        [one] Une activation : même départ, mêmes points, mêmes étapes.
       *[other] { $spelled } activations : même départ, mêmes points, mêmes étapes.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] Un entraînement sur les mêmes points ; ce qui change : { $parts }.
       *[other] { $spelled } entraînements sur les mêmes points ; ce qui change : { $parts }.
    }
comparison-guide-to-scores = Chaque panneau montre entrées, scores des classes, perte et gradients.
comparison-guide-to-fit = Chaque panneau montre ajustement, réponses selon les cibles, perte et gradients.
comparison-guide-to-layer = Chaque panneau montre entrées, dernière couche cachée, perte et gradients.
comparison-shrinks = À l’étape 0, de la dernière couche à la couche 1 : de { $last } à { $first } avec { $name }, de { $other_last } à { $other_first } avec { $other }.
comparison-delta-shrinks = À l’étape 0, δ = ∂L/∂z de la dernière couche à la couche 1 : de { $last } à { $first } avec { $name }, de { $other_last } à { $other_first } avec { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] Ce qui remonte par un neurone est multiplié par sa pente : celle d’une sigmoïde est au plus 1/4, en médiane { $slope } ; avec { $other }, { $other_slope }.
       *[other] Ce qui remonte par un neurone est multiplié par sa pente. La pente médiane est { $slope } avec { $name }, { $other_slope } avec { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] En tout, les poids multiplient δ par { $weights } avec { $name } et par { $other_weights } avec { $other }, presque autant ;
       *[apart] En tout, les poids multiplient δ par { $weights } avec { $name } et par { $other_weights } avec { $other } ;
    } { $kind ->
        [sigmoid] les pentes, au plus 1/4 chacune pour une sigmoïde, par { $slopes } et { $other_slopes }.
       *[other] les pentes, par { $slopes } et { $other_slopes }.
    }
comparison-flat-yet-long = Avec { $name }, { $share } des pentes sont sous { $slope } à l’étape 0. Pourtant le gradient des poids de la couche 1 est plus long : de plus grands poids multiplient ce qui passe.
comparison-no-first-gradient = À l’étape 0, aucun poids n’a de gradient avec { $names }.
comparison-last-layer-first = À l’étape 0, seuls les poids de la dernière couche ont un gradient avec { $names }.
comparison-sets-out =
    { $which ->
        [both] Les deux s’entraînent, étape par étape.
       *[all] Tous s’entraînent, étape par étape.
    }
comparison-goes-on = On continue, étape par étape.
comparison-tie-broken = La dernière couche a bougé : à l’étape 1, la couche 1 a aussi un gradient, { $gradient } avec { $name }.
comparison-explodes = { $name } : la perte explose, de { $before } à { $now } à l’étape { $step }.
comparison-dies =
    { $count ->
        [one] À l’étape { $step }, le dernier point d’un neurone passe sous zéro : { $dead } neurone mort sur { $units } avec { $name }.
       *[other] À l’étape { $step }, le dernier point passe sous zéro : { $dead } neurones morts sur { $units } avec { $name }.
    }
comparison-first = { $name } en premier : la tâche est résolue à l’étape { $step }.
comparison-second = { $name } ensuite, à l’étape { $step }.
comparison-last = { $name } en dernier, à l’étape { $step }.
comparison-midway =
    { $count ->
        [one] À l’étape { $step }, la perte est minimale avec { $names } : { $loss }.
       *[other] À l’étape { $step }, la perte est minimale avec { $names } : { $loss }.
    }
comparison-midway-same = À l’étape { $step }, toutes les pertes affichées sont égales : { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Les deux continuent jusqu’au bout.
       *[all] Tous vont jusqu’au bout.
    }
comparison-one-goes-on = Le dernier continue : y arrivera-t-il ?
comparison-others-go-on = Les autres continuent : y arriveront-ils ?
comparison-none-yet =
    { $which ->
        [both] L’un des deux y arrivera-t-il ?
       *[all] L’un d’eux y arrivera-t-il ?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] De ce départ, aucun des deux ne résout { $task }.
               *[all] De ce départ, aucun ne résout { $task }.
            }
       *[own]
            { $which ->
                [both] Aucun des deux ne résout { $task }.
               *[all] Aucun ne résout { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] De ce départ, les deux résolvent { $task }.
               *[all] De ce départ, tous résolvent { $task }.
            }
       *[own]
            { $which ->
                [both] Les deux résolvent { $task }.
               *[all] Tous résolvent { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] De ce départ, un seul résout { $task } : { $names }.
               *[other] De ce départ, seuls résolvent { $task } : { $names }.
            }
       *[own]
            { $count ->
                [one] Un seul résout { $task } : { $names }.
               *[other] Seuls résolvent { $task } : { $names }.
            }
    }
comparison-only =
    { $count ->
        [one] Seule différence : { $parts }.
       *[other] Seules différences : { $parts }.
    }
comparison-not-only = Ce qui change : { $parts }, et avec cela l’ordre des points.
comparison-why-diverged = Dès l’étape { $step }, chaque pas a augmenté la perte, jusqu’à ce qu’elle ne soit plus un nombre.
comparison-diverged-at = À l’étape { $step }, la dernière aux nombres finis, la perte était de { $loss }.
comparison-why-worse = La perte finit plus haut qu’au départ : de { $before } à { $now }.
comparison-why-rate = Avec { $name }, la perte finit à { $small } ; avec { $other }, à { $large } : ses pas sont trop grands.
comparison-why-dead =
    { $stays ->
        [yes] Un neurone { $activation } mort a une pente nulle : aucun gradient ne passe, il reste mort.
       *[no] Un neurone { $activation } mort a une pente nulle : aucun gradient ne le traverse.
    }
comparison-why-saturated =
    { COUNT($flat) ->
        [one] Couche { $layer } : avec { $name }, { $flat } neurone sur { $units } finit saturé ; avec { $other }, { $fewer }.
       *[other] Couche { $layer } : avec { $name }, { $flat } neurones sur { $units } finissent saturés ; avec { $other }, { $fewer }.
    }
comparison-why-vanishing = À l’étape 0, le gradient des poids était de { $last } dans la dernière couche, { $first } dans la couche 1.
comparison-first-step = Le premier pas déplace les poids de la couche 1 de { $rate } × { $small } avec { $name }, de { $rate } × { $large } avec { $other } : environ { $times } fois plus.
comparison-answers-alike =
    { $share ->
        [yes] Avec { $name }, ce que lit la dernière couche diffère entre les points d’au plus { $spread } : { $p } finit donc pour chaque point à { $value }, la part de la classe 1.
       *[no] Avec { $name }, ce que lit la dernière couche diffère entre les points d’au plus { $spread } : { $p } finit donc pour chaque point à { $value }.
    }
comparison-why-equal = Des neurones égaux ont des gradients égaux : ils ne se distinguent jamais.
comparison-why-no-gradient = Chaque gradient est 0 : rien ne dit à un poids où aller.
comparison-why-never-bent = Sans non-linéarité, tout reste droit : la profondeur n’ajoute rien.
comparison-best-line = Une droite pourrait en classer bien { $share }, mais avec une perte plus grande, et l’entraînement suit la perte.
comparison-slow = Lent avec { $name } : à l’étape 0, gradient des poids { $small } en couche 1, { $large } avec { $fast }.
comparison-how-it-dies =
    { $stays ->
        [yes] À l’étape { $step }, le plus grand z de ce neurone tombe de { $before } à { $after } : pente 0 en chaque point, donc gradient 0, ses poids restent.
       *[no] z de ce neurone en chaque point : à l’étape { $step }, le plus grand tombe de { $before } à { $after }, où la pente est 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = À l’étape { $step }, le pas est trop long : { $rate } fois le gradient fait passer le plus grand z de ce neurone de { $before } à { $after }. Pente 0 en chaque point : ses poids restent.
comparison-why-it-dies = δ vaut en moyenne { $delta } : un z plus petit réduirait la perte. Mais { $rate } fois le gradient, c’est trop loin : au point de plus grand z, z tombe de { $before } à { $after }.
comparison-never-alive = z de ce neurone en chaque point : aucun ne dépasse jamais 0, et en dessous la pente est 0.
comparison-starts-counted =
    { $framed ->
        [yes] Combien résolvent { $task } : { $counts }. Encadré, le départ déjà vu : un exemple.
       *[no] Combien résolvent { $task } : { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Même expérience depuis { $starts } départs : lesquels résolvent { $task } ?
comparison-motion-lay =
    { $count ->
        [one] Un panneau apparaît, un par entraînement : { $names }.
       *[other] { $spelled } panneaux apparaissent, un par entraînement : { $names }.
    }
comparison-motion-staircases = Dans chaque panneau, les gradients de ses couches à l’étape 0 apparaissent en barres avec leurs nombres, et entre elles le facteur de chaque couche à la précédente.
comparison-motion-staircases-again = Les gradients des poids à l’étape 0 apparaissent, avec l’évolution de la perte.
comparison-motion-answers = Les nombres de neurones laissent la place à ce que répond le réseau de chaque panneau pour tous les points.
comparison-motion-slopes = Dans chaque panneau apparaît la courbe de son activation, et dessous une marque pour le z de ses neurones en de nombreux points. La tangente la plus raide est en pointillé ; celle dont la pente est la médiane est en trait plein.
comparison-motion-run = Tous les entraînements avancent ensemble de l’étape { $start } à l’étape { $end }.
comparison-motion-verdicts = Le verdict de chaque panneau apparaît.
comparison-motion-all = Tous les panneaux redeviennent clairs.
comparison-motion-one = Le panneau « { $name } » reste clair tandis que les autres s’effacent.
comparison-motion-watch-unit = Dans le panneau, le z d’un neurone se trace en chaque point, étape par étape, de part et d’autre de zéro ; le plus grand est en trait épais. L’étape à partir de laquelle aucun ne dépasse zéro est marquée.
comparison-motion-split-step = L’image fait de la place, et à côté apparaît ce que le pas fait de z au point où il est le plus grand : la part du biais, celle des poids et celle des entrées.
comparison-motion-starts = Les panneaux s’en vont. Les plans d’entrée des entraînements depuis { $starts } départs arrivent un à un, cochés là où la tâche est résolue, et les coches sont comptées.
comparison-motion-start-seen = Le départ des panneaux est encadré pour chaque entraînement.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Un pas de descente de gradient, avec pénalisation des poids
        [momentum] Un pas de descente de gradient, avec momentum
        [rmsprop] Un pas de RMSProp
        [adam] Un pas d’Adam
       *[sgd] Un pas de descente de gradient
    }
update-opening = La perte moyenne de tous les points vaut { $loss }. Dans quel sens doit aller chaque poids ?
update-mean =
    { $points ->
        [one] Le gradient de la perte, sur chaque arête : à quelle vitesse cette perte croît avec chaque poids.
       *[other] Le gradient de la perte moyenne des { $digits } points, sur chaque arête : à quelle vitesse cette perte croît avec chaque poids.
    }
update-mean-biases = À chaque neurone : avec son biais.
update-one-point =
    { $count ->
        [one] Ce qu’un point dit de { $weight }. C’est le seul.
       *[other] C’était un point. Chacun des { $digits } points a son propre gradient pour { $weight }.
    }
update-every-point =
    { $count ->
        [one] D’où il vient : le seul point a son gradient pour { $weight }.
       *[other] D’où il vient : chacun des { $digits } points a son propre gradient pour { $weight }.
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } veut { $weight } plus grand, { $downs } le veut plus petit : la mise à jour prend la moyenne.
               *[other] { $ups } veut { $weight } plus grand, { $downs } le veulent plus petit : la mise à jour prend la moyenne.
            }
       *[other]
            { $down ->
                [one] { $ups } veulent { $weight } plus grand, { $downs } le veut plus petit : la mise à jour prend la moyenne.
               *[other] { $ups } veulent { $weight } plus grand, { $downs } le veulent plus petit : la mise à jour prend la moyenne.
            }
    }
update-pulls-one =
    { $way ->
        [up] Aucun ne veut { $weight } plus petit : la mise à jour prend la moyenne.
       *[down] Aucun ne veut { $weight } plus grand : la mise à jour prend la moyenne.
    }
update-pulls-alone =
    { $way ->
        [up] Il veut { $weight } plus grand : avec un seul point, la mise à jour prend son gradient.
       *[down] Il veut { $weight } plus petit : avec un seul point, la mise à jour prend son gradient.
    }
update-pulls-none = Aucun ne dit rien de { $weight } : tous ces gradients sont nuls, leur moyenne aussi.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } mini-lots de taille { $size } ont des moyennes de { $low } à { $high } : l’entraînement en prend un par étape, cette étape tous les points.
               *[same] { $spelled } mini-lots de taille { $size } ont tous la moyenne { $low } ici : l’entraînement en prend un par étape, cette étape tous les points.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } mini-lots de taille { $size } ont des moyennes de { $low } à { $high } : moins cher, moins exact.
               *[same] { $spelled } mini-lots de taille { $size } ont tous la moyenne { $low } ici : moins cher.
            }
    }
update-batches-rest = Le dernier lot d’une époque en a { $rest }.
update-take-mean =
    { $count ->
        [one] Son gradient est celui du pas, pour chaque poids et biais.
       *[other] Maintenant la moyenne sur tous les points, pour chaque poids et biais.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Son gradient est celui du pas, pour chaque poids.
       *[other] Maintenant la moyenne sur tous les points, pour chaque poids.
    }
update-one-moves =
    { $against ->
        [decay] Chaque poids va contre son gradient pénalisé, fois le taux d’apprentissage.
        [momentum] Chaque poids va contre sa vitesse, fois le taux d’apprentissage.
        [rmsprop] Chaque poids va contre ce quotient, fois le taux d’apprentissage.
        [adam] Chaque poids va contre ce quotient, fois le taux d’apprentissage.
       *[gradient] Chaque poids va contre son gradient, fois le taux d’apprentissage.
    }
update-stage-decay = La pénalisation des poids ajoute à chaque gradient { $decay } fois le paramètre lui-même.
update-stage-momentum =
    { $decayed ->
        [yes] La vitesse est { $share } de la vitesse précédente, plus le gradient pénalisé.
       *[no] La vitesse est { $share } de la vitesse précédente, plus le gradient.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Le momentum suit une vitesse. Elle part de zéro : elle est ici le gradient pénalisé.
       *[no] Le momentum suit une vitesse. Elle part de zéro : elle est ici le gradient.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp divise chaque gradient pénalisé par la racine d’une moyenne glissante de ses carrés.
       *[no] RMSProp divise chaque gradient par la racine d’une moyenne glissante de ses carrés.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam divise une moyenne glissante des gradients pénalisés par la racine de celle de leurs carrés.
       *[no] Adam divise une moyenne glissante des gradients par la racine de celle de leurs carrés.
    }
update-decay = pénalité
update-mean-gradient = moyenne
update-root = racine du carré moyen
update-rate = taux
update-gradient = gradient
update-all-move =
    { $count ->
        [one] C’est tout : il y a { $digits } paramètre.
       *[other] Et les { $digits } paramètres font ce pas à la fois.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } des nombres affichés se lit comme avant.
       *[other] { $digits } des nombres affichés se lisent comme avant.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] La perte moyenne de tous les points baisse de { $before } à { $after }.
               *[alike] La perte moyenne de tous les points baisse un peu : { $change }.
            }
        [uphill]
            { $digits ->
                [differ] La perte moyenne de tous les points monte de { $before } à { $after } : ce pas ne descend pas la pente.
               *[alike] La perte moyenne de tous les points monte un peu : { $change }. Ce pas ne descend pas la pente.
            }
        [rises]
            { $digits ->
                [differ] La perte moyenne de tous les points monte de { $before } à { $after } : le pas était trop grand.
               *[alike] La perte moyenne de tous les points monte un peu : { $change }. Le pas était trop grand.
            }
       *[stays] La perte moyenne de tous les points reste à { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] La perte baisse de { $before } à { $after }.
               *[alike] La perte baisse un peu : { $change }.
            }
        [rises]
            { $digits ->
                [differ] La perte monte de { $before } à { $after } : le pas était trop grand.
               *[alike] La perte monte un peu : { $change }. Le pas était trop grand.
            }
        [uphill]
            { $digits ->
                [differ] La perte monte de { $before } à { $after } : ce pas ne descend pas la pente.
               *[alike] La perte monte un peu : { $change }. Ce pas ne descend pas la pente.
            }
       *[stays] La perte reste à { $before }.
    }
update-loss-endless = La perte moyenne de tous les points n’est plus un nombre fini : le pas était bien trop grand.
update-motion-stand = Le réseau est là avec ses poids, et la perte moyenne s’allume.
update-motion-mean = Arêtes et biais prennent le gradient de la perte moyenne.
update-motion-mean-no-bias = Les arêtes prennent le gradient de la perte moyenne.
update-motion-spread =
    { $points ->
        [one] Le gradient de { $weight } prend place sur une droite graduée.
       *[other] Les gradients de { $weight }, un par point, se répartissent sur une droite graduée.
    }
update-motion-average = Ils se rassemblent en leur moyenne, qui reste sur la droite.
update-motion-batches = Les points de trois mini-lots s’allument l’un après l’autre, et leurs moyennes restent sur la droite.
update-motion-stage = Les gradients des arêtes et des biais deviennent ce qu’on en fait.
update-motion-stage-no-bias = Les gradients des arêtes deviennent ce qu’on en fait.
update-motion-one = Le gradient de { $weight } glisse dessous, le poids défile jusqu’à sa nouvelle valeur, et son arête suit.
update-motion-all = Tous les autres poids et biais défilent jusqu’à leurs nouvelles valeurs, et leurs arêtes suivent.
update-motion-all-no-bias = Tous les autres poids défilent jusqu’à leurs nouvelles valeurs, et leurs arêtes suivent.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [one] La perte décroît.
               *[other] La perte moyenne de tous les points décroît.
            }
       *[other]
            { $points ->
                [one] La perte défile jusqu’à sa nouvelle valeur.
               *[other] La perte moyenne de tous les points défile jusqu’à sa nouvelle valeur.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Un neurone, démonté : { $neuron }
graph-opening = Un neurone comme graphe : chaque nœud fait une seule petite chose.
graph-enter =
    { $inputs ->
        [one] Entrent l’entrée, son poids et le biais.
       *[other] Entrent les entrées, un poids pour chacune, et le biais.
    }
graph-enter-no-bias =
    { $inputs ->
        [one] Entrent l’entrée et son poids.
       *[other] Entrent les entrées, et un poids pour chacune.
    }
graph-multiply =
    { $inputs ->
        [one] Le nœud « fois » multiplie ses deux nombres.
       *[other] Chaque nœud « fois » multiplie ses deux nombres.
    }
graph-add =
    { $inputs ->
        [one] Le nœud « plus » ajoute le biais : c’est z.
       *[other] Le nœud « plus » somme les produits et le biais : c’est z.
    }
graph-add-no-bias =
    { $inputs ->
        [one] Le nœud « plus » n’a qu’un produit et pas de biais : c’est z.
       *[other] Le nœud « plus » somme les produits : c’est z.
    }
graph-activate = L’activation courbe z : a est { $activation } de z.
graph-arrive = Maintenant, retour. Une perte mesure l’erreur du réseau ; du reste du réseau arrive sa réaction à a : { $gradient }.
graph-slope =
    { $does ->
        [nothing] La dérivée locale de l’activation est sa pente, { $slope } ; rien n’arrive, et rien ne repart.
        [stops] La dérivée locale de l’activation est sa pente, ici nulle : rien ne repart.
        [keeps] La dérivée locale de l’activation est sa pente, ici 1 : le gradient repart tel quel.
        [turns] La dérivée locale de l’activation est sa pente, { $slope } : le gradient change de signe.
        [shrinks] La dérivée locale de l’activation est sa pente, { $slope } : le gradient repart plus petit.
       *[grows] La dérivée locale de l’activation est sa pente, { $slope } : le gradient repart plus grand.
    }
graph-sum = Un « plus » transmet ce qui arrive : ses dérivées locales valent toutes 1. Le biais a son gradient.
graph-sum-no-bias = Un « plus » transmet ce qui arrive : ses dérivées locales valent toutes 1.
graph-to-weights = Nœud « fois » : la dérivée locale par rapport à un facteur est l’autre. Pour le poids, c’est l’entrée : son gradient est δ fois l’entrée.
graph-to-inputs =
    { $others ->
        [yes] Pour l’entrée, c’est le poids : δ fois ce poids remonte et s’ajoute à ce que renvoient les autres neurones de la couche.
       *[no] Pour l’entrée, c’est le poids : δ fois ce poids remonte, et dit comment la perte réagit à l’entrée.
    }
graph-replay = Chaque nœud n’a besoin que de ce qui arrive et de sa dérivée locale.
graph-motion-lay =
    { $inputs ->
        [one] Le graphe apparaît pièce par pièce : l’entrée, son poids et le biais, un nœud « fois », un nœud « plus » et l’activation.
       *[other] Le graphe apparaît pièce par pièce : les entrées, leurs poids et le biais, des nœuds « fois », un nœud « plus » et l’activation.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [one] Le graphe apparaît pièce par pièce : l’entrée et son poids, un nœud « fois », un nœud « plus » et l’activation.
       *[other] Le graphe apparaît pièce par pièce : les entrées et leurs poids, des nœuds « fois », un nœud « plus » et l’activation.
    }
graph-motion-enter = Les nombres sortent de leurs cases et passent sur les fils.
graph-motion-multiply =
    { $inputs ->
        [one] Des impulsions entrent dans le nœud « fois », et le produit en sort.
       *[other] Des impulsions entrent dans les nœuds « fois », et les produits en sortent.
    }
graph-motion-add = Des impulsions entrent dans le nœud « plus », et z en sort.
graph-motion-activate = Une impulsion entre dans l’activation ; le point suit sa courbe, et a en sort.
graph-motion-arrive = Une impulsion arrive de la perte, et près du fil de a apparaît le gradient.
graph-motion-slope = Sur le fil de z apparaît la pente ; une impulsion remonte en la croisant, et près du fil apparaît leur produit.
graph-motion-sum = Un 1 apparaît sur chaque fil qui entre dans le nœud « plus » ; des impulsions remontent dans chacun, et à côté apparaît le gradient.
graph-motion-to-weights =
    { $inputs ->
        [one] Sur le fil du poids apparaît l’entrée ; une impulsion remonte en la croisant, et près du fil apparaît le gradient.
       *[other] Sur le fil de chaque poids apparaît son entrée ; des impulsions remontent en les croisant, et près des fils apparaissent les gradients.
    }
graph-motion-to-inputs =
    { $inputs ->
        [one] Sur le fil de l’entrée apparaît le poids ; une impulsion remonte en le croisant, et près du fil apparaît le produit.
       *[other] Sur le fil de chaque entrée apparaît son poids ; des impulsions remontent en les croisant, et près des fils apparaissent les produits.
    }
graph-motion-replay = Des impulsions remontent encore une fois tout le graphe, de la perte vers chaque case.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = La perte comme paysage
landscape-opening =
    { $way ->
        [right] La perte selon { $name } seul. La pente de la tangente est son gradient, { $slope } : on monte vers la gauche, le pas va donc vers la droite.
       *[left] La perte selon { $name } seul. La pente de la tangente est son gradient, { $slope } : on monte vers la droite, le pas va donc vers la gauche.
    }
landscape-opening-flat = La perte selon { $name } seul. Là où est le réseau, le gradient est nul : la tangente est horizontale.
landscape-step =
    { $factor ->
        [1] Un pas au taux { $rate } : la pente promet { $promised }, la perte varie de { $change }.
        [10] Dix fois plus loin : la pente promet { $promised }, la perte varie de { $change }.
       *[100] Cent fois plus loin : la pente promet { $promised }, la perte varie de { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Un pas au taux { $rate } : la pente promet une perte négative, mais la perte varie de { $change }.
        [10] Dix fois plus loin : la pente promet une perte négative, mais la perte varie de { $change }.
       *[100] Cent fois plus loin : la pente promet une perte négative, mais la perte varie de { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Un pas au taux { $rate } : au-delà du point le plus bas, puis remontée de l’autre côté. Promis { $promised }, obtenu { $change }.
        [10] Dix fois plus loin : au-delà du point le plus bas, puis remontée de l’autre côté. Promis { $promised }, obtenu { $change }.
       *[100] Cent fois plus loin : au-delà du point le plus bas, puis remontée de l’autre côté. Promis { $promised }, obtenu { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Un pas au taux { $rate } : la perte n’est plus un nombre fini.
        [10] Dix fois plus loin : la perte n’est plus un nombre fini.
       *[100] Cent fois plus loin : la perte n’est plus un nombre fini.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Chaque pas donne à peu près ce que promet la pente : jusque-là, la courbe est presque droite.
        [small-kept] Un petit pas donne à peu près ce que promet la pente, un grand, non : la courbe s’en écarte.
        [none-promised] La pente est nulle ici : elle ne promet rien.
       *[none-kept] Même le petit pas est trop grand pour que la pente tienne sa promesse.
    }
landscape-all-parameters = Tous les paramètres à la fois, au taux { $rate }.
landscape-over = Tous les paramètres à la fois, au taux { $rate } : le pas est long de { $length }, mais la perte est plus basse jusqu’à { $lower } seulement.
landscape-again =
    { $then ->
        [all-rise] Après le premier pas, la pente est environ { $times } fois plus raide : le pas suivant est plus long d’autant. Chacun des trois pas augmente la perte.
        [third-falls] Après le premier pas, la pente est environ { $times } fois plus raide : le pas suivant est plus long d’autant, et la perte augmente encore. Le troisième la fait baisser.
        [rises] Après le premier pas, la pente est environ { $times } fois plus raide : le pas suivant est plus long d’autant, et la perte augmente encore.
       *[falls] Après le premier pas, la pente est environ { $times } fois plus raide : le pas suivant est plus long d’autant, puis la perte vaut { $loss }.
    }
landscape-map = Maintenant selon { $first } et { $second }, vue d’en haut : la ligne pointillée est la courbe. Sur chaque ligne de niveau, la perte est constante.
landscape-arrow = Le long de sa ligne, la perte est constante. Le gradient lui est perpendiculaire et monte : le pas va donc à l’opposé.
landscape-flat = Le gradient est nul dans ce plan : aucune direction ne descend.
landscape-path =
    { $others ->
        [0] Le trajet de l’entraînement : du départ à la fin.
        [1] Le trajet de l’entraînement dans ce plan. Un autre paramètre a bougé, et les lignes avec lui.
       *[other] Le trajet de l’entraînement dans ce plan. { $digits } autres paramètres ont aussi bougé, et les lignes avec eux.
    }
landscape-motion-curve = La courbe de la perte se trace, et sa tangente au départ.
landscape-motion-step = Une bille roule sur la courbe tandis qu’une marque descend la tangente ; un trait montre leur écart.
landscape-motion-closer = L’image se resserre de nouveau sur le premier pas.
landscape-motion-over =
    { $marked ->
        [yes] Une bille roule sur la perte le long du premier pas ; un tableau donne la longueur du pas, la perte que promettait la pente et celle obtenue. Une bande marque jusqu’où la perte est plus basse.
       *[no] Une bille roule sur la perte le long du premier pas ; un tableau donne la longueur du pas, la perte que promettait la pente et celle obtenue.
    }
landscape-motion-again = La bille continue de rouler, chaque fois contre le gradient du lieu où elle se trouve ; le tableau donne la longueur des pas et les pertes obtenues.
landscape-motion-map = La courbe est vue d’en haut, comme une ligne pointillée sur une carte de la perte selon deux paramètres, qui apparaît ligne par ligne.
landscape-motion-arrow = Deux flèches poussent à angle droit de la ligne de perte constante : le gradient et, à l’opposé, la direction du pas.
landscape-motion-flat = La position du réseau est cerclée.
landscape-motion-path = Le trajet de l’entraînement se trace sur la carte, du départ à la fin.


## Depth: the gradient goes back through the layers

depth-heading = Le gradient en profondeur
depth-opening = Quelle part du gradient atteint la couche 1 ? Il part de la sortie, où δ a la norme { $size }.
depth-first-step = Une couche plus tôt : fois les poids, fois les pentes, et la norme est multipliée par { $factor }.
depth-no-gradient = Une couche plus tôt : de rien, rien ne vient.
depth-path-sigmoid = Sur le chemin le plus fort, chaque couche multiplie par un poids et une pente ; celle d’une sigmoïde est au plus 1/4.
depth-path = Sur le chemin le plus fort, chaque couche multiplie par un poids et une pente ; la plus grande pente est { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Chaque couche ne le multiplie que par un facteur de { $least } à { $most } : de { $last } en sortie à { $first } en couche 1.
       *[grows] Il croît à chaque couche, d’un facteur { $least } à { $most } : de { $last } en sortie à { $first } en couche 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Il diminue : de { $last } en sortie à { $first } en couche 1.
        [grows] Il croît : de { $last } en sortie à { $first } en couche 1.
       *[mixed] Il se maintient : { $last } en sortie, { $first } en couche 1.
    }
depth-mixed =
    { $count ->
        [one] Il diminue { $digits } fois sur { $steps } en remontant : { $last } en sortie, { $first } en couche 1.
       *[other] Il diminue { $digits } fois sur { $steps } en remontant : { $last } en sortie, { $first } en couche 1.
    }
depth-silent = La sortie est juste au dernier chiffre près : aucun gradient n’en part.
depth-stops =
    { $layer ->
        [1] Rien n’arrive en couche 1 : son gradient y est nul.
       *[other] En couche { $digits }, il est nul : rien n’atteint les couches d’avant.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Sur le chemin, le produit des poids vaut { $weights }, celui des pentes { $slopes } : ce sont les pentes qui le réduisent.
        [weights-shrink] Sur le chemin, le produit des pentes vaut { $slopes }, celui des poids { $weights } : ce sont les poids qui le réduisent.
        [weights-grow] Sur le chemin, le produit des pentes vaut { $slopes }, celui des poids { $weights } : les poids le font croître.
        [slopes-grow] Sur le chemin, le produit des poids vaut { $weights }, celui des pentes { $slopes } : les pentes le font croître.
        [both-grow] Sur le chemin, le produit des poids vaut { $weights }, celui des pentes { $slopes } : les deux le font croître.
        [slopes-most] Sur le chemin, le produit des poids vaut { $weights }, celui des pentes { $slopes } : les deux le réduisent, surtout les pentes.
        [weights-most] Sur le chemin, le produit des pentes vaut { $slopes }, celui des poids { $weights } : les deux le réduisent, surtout les poids.
       *[both-shrink] Sur le chemin, le produit des poids vaut { $weights }, celui des pentes { $slopes } : les deux le réduisent.
    }
depth-cause-cancelled = Sur ce chemin, le produit des poids vaut { $weights }, celui des pentes { $slopes }. Avec les autres chemins, { $product } devient δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Un pas au taux { $rate } ne déplace aucun poids, ni dans la dernière couche ni en couche 1.
        [still] Un pas au taux { $rate } déplace les poids de la dernière couche de { $last }, ceux de la couche 1 pas du tout.
        [slow] Un pas au taux { $rate } : la dernière couche bouge de { $last }, la couche 1 de { $first }. Elle apprend lentement.
        [less] Un pas au taux { $rate } : les poids de la dernière couche bougent de { $last }, ceux de la couche 1 de { $first } : moins.
        [more] Un pas au taux { $rate } : les poids de la dernière couche bougent de { $last }, ceux de la couche 1 de { $first } : plus.
       *[alike] Un pas au taux { $rate } : les poids de la dernière couche bougent de { $last }, ceux de la couche 1 d’à peu près autant : { $first }.
    }
depth-motion-start = Un axe en puissances de dix apparaît, et la barre du delta de sortie pousse.
depth-motion-step = Le gradient revient à la couche { $layer } : une impulsion parcourt le chemin, et la barre de la couche pousse.
depth-motion-line = Une ligne relie les bouts des barres, de la sortie à la couche 1.
depth-motion-weigh = Les poids du chemin se rassemblent en leur produit, et ses pentes dans le leur.
depth-motion-change = Les barres deviennent les variations des poids en un pas, sur un axe qui part de zéro.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Pourquoi rétropropager
cost-opening =
    { $count ->
        [one] Comment la perte varie-t-elle avec { $digits } paramètre ? On le décale, on relance le réseau, on regarde.
       *[other] Comment la perte varie-t-elle avec chacun des { $digits } paramètres ? On en décale un, on relance le réseau, on regarde.
    }
cost-first = Un poids, décalé vers le haut, vers le bas : deux passes avant, { $products } multiplications, et une pente est connue.
cost-all = Donc pour les { $parameters } poids et biais : { $passes } passes avant, { $products } multiplications.
cost-all-no-bias = Donc pour les { $parameters } poids : { $passes } passes avant, { $products } multiplications.
cost-forward = La rétropropagation fait une passe avant, { $products } multiplications, et garde chaque activation.
cost-back = Puis une passe arrière, { $products } de plus, et chaque gradient est là : chaque couche réutilise le calcul de la suivante.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Le même gradient : { $nudging } multiplications par différences finies, { $times } fois les { $backpropagation } de la rétropropagation.
               *[about] Le même gradient : { $nudging } multiplications par différences finies, environ { $times } fois les { $backpropagation } de la rétropropagation.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } multiplications par différences finies, { $times } fois les { $backpropagation } de la rétropropagation.
               *[about] { $nudging } multiplications par différences finies, environ { $times } fois les { $backpropagation } de la rétropropagation.
            }
    }
cost-chart = Les mêmes comptes selon le nombre de paramètres ; les deux axes vont par puissances de dix.
cost-growth =
    { $growth ->
        [square] Dix fois plus de paramètres : environ cent fois plus de calculs par différences finies, dix fois par rétropropagation.
        [faster] Avec plus de paramètres, le coût des différences finies croît plus vite que celui de la rétropropagation.
       *[slower] Avec plus de paramètres, les deux coûts croissent.
    }
cost-largest = { $shape }, { $parameters } paramètres : { $nudging } multiplications par différences finies, { $backpropagation } par rétropropagation.
cost-motion-network = Le réseau apparaît, et dessous un panneau où l’on compte les multiplications.
cost-motion-first = Un poids s’allume ; on le décale vers le haut, et une impulsion traverse les couches ; on le décale vers le bas, et une autre suit.
cost-motion-all = Un paramètre après l’autre s’allume, de plus en plus vite, tandis que des impulsions traversent les couches et que le compteur monte.
cost-motion-forward = Le réseau est comme avant. Une impulsion court vers l’avant, et les activations apparaissent.
cost-motion-back = Une impulsion remonte depuis la sortie, et couche par couche chaque gradient apparaît.
cost-motion-bars = Les deux comptes deviennent des barres de même échelle.
cost-motion-chart = Des axes apparaissent, et dessus les deux comptes de ce réseau.
cost-motion-grow = Deux lignes continuent vers de plus grands réseaux, l’une plus raide que l’autre.
cost-motion-gap = Une flèche pousse entre les deux comptes du plus grand réseau.


## Labels in the picture

label-value-forward = valeur
label-local-derivative = dérivée locale
    .short = dérivée
label-gradient-back = gradient de la perte
    .short = gradient
label-rest-of-network = reste du réseau
    .short = le reste
label-class = classe { $label }
    .short = { $label }
label-class-head = classe
    .short = cl.
label-input = entrée
label-named-input = { $name } { $input }
label-picture-weights = poids du neurone { $neuron }
    .short = w, neurone { $neuron }
label-picture-weight-gradients = ∂L/∂w du neurone { $neuron }
    .short = ∂L/∂w, neurone { $neuron }
label-picture-input-gradients = ∂L/∂x de chaque pixel
    .short = ∂L/∂x
label-picture-scale = noir { $low }, blanc { $high }
label-more-neurons =
    { $count ->
        [one] { $digits } autre
       *[other] { $digits } autres
    }
label-hidden = cachée { $layer }
label-output = sortie
label-class-scores = scores
    .short = scores
label-score-of-class-1 = score de classe { $label }
    .short = score
label-class-probabilities = probabilités
    .short = probab.
label-probability-of-class-1 = probabilité de classe { $label }
    .short = probab.
label-layer = couche { $layer }
label-step = étape
label-unit =
    { $unit ->
        [keyframe] image clé
        [epoch] époque
        [checkpoint] sauvegarde
        [round] tour
        [update] mise à jour
       *[step] étape
    }
label-loss = perte
label-accuracy = exactitude
label-shares = % : { label-accuracy }
label-after = après
label-gradients = gradients des poids
    .short = gradients
label-rate = taux
label-promised = promis
    .short = prom.
label-factor = facteur
label-sample = exemple
label-target = cible
label-targets = cibles
label-gradient-check = vérif. gradient
    .short = vérif.
label-check-below = sous
label-check-worst = pire
label-base = valeur donnée
    .short = donnée

label-and-more = { $size } ; plus : ‖
label-negative = négatif
    .short = < 0
label-width-of-weight = épaisseur : |poids|
    .short = |poids|
label-width-of-letter = épaisseur : |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = épaisseur : |gradient|, log
    .short = |gradient|, log
label-weights-and-biases = trait : poids, anneau : biais
    .short = trait : w, anneau : b
label-weights-alone = trait : poids
    .short = trait : w
label-lit = allumé : vraie classe
    .short = allumé : vraie
label-wrong = faux
label-stay-wrong = restent faux
label-tint-side = teinte : classe du côté
    .short = teinte : classe
label-bent-plane = le plan courbé
label-undo = défaire
label-tint-place = teinte : classe de chaque endroit
    .short = teinte : classe
label-tint-probability = teinte : probabilité
    .short = teinte : p
label-tint-lead = teinte : classe en tête
    .short = teinte : en tête
label-plane-before = pointillé : cadre avant W
    .short = pointillé : avant W

label-horizontal = horizontale
    .short = horiz.
label-diagonal = oblique
label-best-of-all = la meilleure
    .short = meilleure
label-best-found = meilleure trouvée
    .short = meilleure
label-any-direction = toute direction
    .short = toutes
label-right-by-direction = bien classés au mieux, par direction de droite

label-loss-by-unit =
    { $unit ->
        [keyframe] perte par image clé
        [epoch] perte par époque
        [checkpoint] perte par sauvegarde
        [round] perte par tour
        [update] perte par mise à jour
       *[step] perte par étape
    }
    .short = perte
label-right-by-unit =
    { $unit ->
        [keyframe] exactitude par image clé
        [epoch] exactitude par époque
        [checkpoint] exactitude par sauvegarde
        [round] exactitude par tour
        [update] exactitude par mise à jour
       *[step] exactitude par étape
    }
    .short = exactitude
label-units-pass =
    { $unit ->
        [keyframe] images clés
        [epoch] époques
        [checkpoint] sauvegardes
        [round] tours
        [update] mises à jour
       *[step] étapes
    }
label-straight = interpolation linéaire
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } : échelle logarithmique ; { label-straight }
       *[linear] { label-units-pass } : rythme régulier ; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } : échelle logarithmique
           *[linear] { label-units-pass } : rythme régulier
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } : échelle logarithmique ; une étape par image
       *[linear] { label-units-pass } : rythme régulier ; une étape par image
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } : échelle logarithmique
           *[linear] { label-units-pass } : rythme régulier
        }
label-gradient-size = gradients des poids par couche, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] mort sur { $digits }
               *[other] morts sur { $digits }
            }
       *[saturated]
            { $count ->
                [one] saturé sur { $digits }
               *[other] saturés sur { $digits }
            }
    }
    .short = sur { $digits }
label-dead-units = mort : plat partout
    .short = mort : plat
label-saturated-units = saturé : pente < { $slope } pour { $share } des points
    .short = saturé : pente < { $slope }
label-staircase = gradients des poids, étape 0
    .short = gradients, étape 0
label-staircase-from-delta = gradients des poids, étape 0 : ∂L/∂w = moyenne de δ · a
    .short = ∂L/∂w = moyenne de δ · a, étape 0
label-staircase-of-delta = norme de δ = ∂L/∂z, log
    .short = norme de δ, log
label-sizes-of-delta = norme de δ = ∂L/∂z
    .short = norme de δ
label-factors-back = poids × pentes
label-size-over-points = norme : moyenne quadratique sur tous les points
label-z-of-unit = z du neurone { $unit }, couche { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z : { $digits } neurone, { $points } pts
       *[other] z : { $digits } neurones, { $points } pts
    }
    .short = z : { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z de { $digits } neurone, couche { $layer }
       *[other] z de { $digits } neurones, couche { $layer }
    }
label-steepest-slope = pente maximale
    .short = max.
label-median-slope = pente médiane
    .short = médiane
label-at-z = en z
    .short = z
label-some-points = fin : { $lines } points sur { $points }, épais : le plus grand de tous
label-highest-point = le point de plus grand z
label-answer-of-all = { $p } = { $value } pour chaque point
    .short = { $p } = { $value } pour tous
label-answers = { $p } de { $low } à { $high }
    .short = { $p } { $low } à { $high }
label-w-after-step = { $w } après le pas
label-largest-of-all = le plus grand z de tous les points
    .short = le plus grand z de tous
label-no-way-back = pente { $zero }, gradient { $zero } : sans retour
label-slope-is = pente { $slope }
label-at-step = étape { $step }
label-of-starts = sur { $starts } départs
    .short = sur { $starts }
label-ticked-start = coché : au moins { $share } des points bien classés, durablement
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = bloqué autrement
label-start-dead = neurones morts
label-start-saturated = neurones saturés
label-start-vanishing = gradient évanescent
label-start-moving = bouge encore
label-start-rose = perte en hausse
label-start-noise = il ne reste que du bruit
label-loss-and-steps = perte { $losses } ; étapes { $steps } (log)
    .short = perte { $losses } ; { $steps } (log)
label-bars = barres : couche 1 (haut) à { $layers }, { $scale }
    .short = barres : couche 1 en haut, { $scale }
label-below-scale = < : sous { $lowest }

label-mean-loss-heading = perte moyenne
label-of-all-points =
    { $count ->
        [one] de { $digits } point
       *[other] des { $digits } points
    }
    .short = les { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] le seul
       *[other] moyenne des { $digits }
    }
label-mean-of-batch = moyennes de { $digits }

label-way = trajet des paramètres
label-new-direction = nouvelle direction
label-lower-until = plus basse jusqu’à { $distance } seulement
    .short = plus basse jusqu’à { $distance }
label-at-the-start = au départ
label-enlarged = agrandi : la partie encadrée
    .short = agrandi
label-first-step = premier pas
label-second-step = second pas
label-third-step = troisième pas
label-gradient-length = gradient
label-length = longueur
label-loss-came = obtenu
label-gap = écart
label-training-path = trajet d’entraînement jusqu’au bout, taux { $rate }
    .short = trajet d’entraînement
label-gradient-uphill = gradient (montée)
    .short = gradient
label-step-downhill = −gradient (descente)
    .short = −gradient
label-network-here = le réseau

label-size-of-delta = norme de δ, log
label-path = chemin le plus fort : poids × pente
label-product = produit
label-weights = poids
label-slopes = pentes
label-in-all = en tout
label-change-of-weights = variation des poids en un pas, taux { $rate }

label-nudging = différences finies
    .short = différences
label-backpropagation = rétropropagation
    .short = rétroprop.
label-passes = passes avant
label-one-pass = 1 passe avant
label-one-pass-each = 1 passe avant, 1 arrière
label-multiplications = multiplications
label-multiplications-log = multiplications, log
label-parameters-log = paramètres, log
label-times-as-many = fois plus
label-counted = compté : multiplications pour un exemple, sans fonctions d’activation ; chaque paramètre décalé dans les deux sens
    .short = compté : multiplications pour un exemple

label-factor-range = facteur, { $low } à { $high }
label-more-parameters =
    { $count ->
        [one] et { $digits } autre paramètre
       *[other] et { $digits } autres paramètres
    }
label-gradient-log = gradient, log
    .short = gradient
label-loss-of-this-sample = perte de cet exemple
label-loss-of-sample = perte, exemple
label-mean-loss =
    { $count ->
        [one] perte moyenne de { $digits } point
       *[other] perte moyenne de { $digits } points
    }
label-slope = pente
label-its-slope = pente : le gradient
    .short = pente : gradient
label-right-of-points =
    { $count ->
        [one] justes sur { $digits } point
       *[other] justes sur { $digits } points
    }
    .short = justes

card-linear = linéaire
card-shift = décaler
card-bend = courber
card-decide = décider
card-right = justes
card-turns-and-stretches = $W$ fait tourner et étire le plan
    .short = $W$ fait tourner et étire
card-moves-all-alike = $b$ décale tous les points de même
    .short = $b$ décale tous les points
card-acts-alone = $f$ agit sur chaque coordonnée séparément
    .short = $f$ agit sur chaque coordonnée
card-one-activation = $f$ est { $activation }
card-two-activations = $f$ est { $first } ou { $second }
card-many-activations = $f$ varie d’une couche à l’autre
card-onto-line = $W$ envoie le plan sur une droite
card-into-plane = $W$ place la droite dans le plan
card-stretches-line = $W$ étire la droite
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (positif : pas de réflexion)
       *[about] $det W approx$ { $determinant } (positif : pas de réflexion)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (négatif : réflexion)
       *[about] $det W approx$ { $determinant } (négatif : réflexion)
    }
card-flattens =
    { $onto ->
        [point] $det W$ est nul : aplatit le plan sur un point
       *[line] $det W$ est nul : aplatit le plan sur une droite
    }
card-class-1-where = { $one } si { $condition }, sinon { $other }
card-equal-scores = sur la frontière, les deux scores sont égaux
    .short = là, les deux scores sont égaux
card-class-of-greatest = la classe du plus grand score dans { $scores }
card-equal-greatest = sur une frontière, les deux plus grands scores sont égaux
    .short = là, les deux plus grands sont égaux
card-score-zero = sur la frontière, le score est nul
    .short = là, le score est nul
card-share-of-points = { $share } des points


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Transcription. Le film est commenté et dure { $duration }.
       *[silent] Transcription. Le film est muet et dure { $duration }.
    }
transcript-opening = Ouverture
transcript-play-from = Lire à partir de { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · commenté, sous-titré · chaque nombre est calculé
       *[silent] { $duration } · muet, sous-titré · chaque nombre est calculé
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transcription d’un film commenté de { $duration }.
       *[silent] Transcription d’un film muet de { $duration }.
    }
page-transcript-of = Transcription : { $title }
page-watch = Voir le film
page-transcript = Transcription
page-said-and-shown = Ce qui est dit et montré
page-chapters = Chapitres
page-captions = Sous-titres
page-download = Télécharger le film
page-not-recorded = Votre progression n’est pas enregistrée ici.
page-film-on-its-own = Le film seul : { $links }
page-theme =
    { $theme ->
        [light] clair
       *[dark] sombre
    }
page-picture = Image
page-film = Film
page-speed = Vitesse
page-pause = Pause
page-pause-never = jamais
page-pause-chapters = à chaque fin de chapitre
page-pause-lines = après chaque phrase
page-follow = La transcription suit
page-zoom = Zoom
page-present = Présenter
page-keys = Touches
page-play-keys = <kbd>espace</kbd> lecture et pause, <kbd>←</kbd> <kbd>→</kbd> reculer et avancer<span class="fills">, <kbd>f</kbd> plein écran</span>.
page-present-keys = <b>Présenter</b> <span class="fills">passe en plein écran et </span>s’arrête à chaque fin de chapitre : <kbd>espace</kbd> et les flèches vont d’arrêt en arrêt.
page-files = Fichiers
page-made-with =
    Réalisé avec nnviz { $version } : le film montre les nombres de <a href="trace.json">trace.json</a>, calculés à partir de
    <a href="{ $config }">{ $config }</a>.
page-languages = Langues
page-films = Films
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, clair ({ $format })
       *[dark] Film, sombre ({ $format })
    }
page-file-captions = Sous-titres ({ $format })
page-file-chapters = Chapitres ({ $format })
page-file-transcript = Transcription (texte, à lire à voix haute)
page-file-config = Configuration
page-file-numbers = Tous les nombres
page-file-slides = Diapositives (pour manim-slides)
page-file-scorm = Paquetage SCORM 1.2
page-description =
    { $sound ->
        [narrated] Un film commenté sur un réseau { $shape }, avec ses vrais nombres : { $headings }.
       *[silent] Un film muet sur un réseau { $shape }, avec ses vrais nombres : { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Comment intégrer ce film
embed-lies-at = On suppose que le dossier de ce fichier se trouve à l’adresse <{ $address }>.
embed-put = Placez le dossier de ce fichier sur un serveur web et remplacez `{ $stand_in }` par son adresse, sans barre oblique finale.
embed-wishes = L’adresse d’un cadre accepte des réglages : `embed.html?theme=light` et `?theme=dark` gardent un thème quel que soit le réglage du système, par exemple sur un site de cours toujours blanc ; `?bare` est le film seul, en 16:9, avec ses touches ; `?bare&theme=dark` combine les deux ; `#t=12` démarre à cette seconde.
embed-moodle = Dans un champ de texte ou une *Page*, ouvrez l’affichage HTML (`</>`) et collez :
embed-moodle-package = Pour l’achèvement et une note, ajoutez une activité *Paquetage SCORM* et déposez-y `{ $package }`. La note est la part regardée, et 100 avec l’achèvement, à partir de 90 % ; le réglage propre de Moodle, la note la plus haute sur 100, convient.
embed-moodle-no-package = Pour l’achèvement et une note, publiez avec `--scorm`, qui écrit un paquetage SCORM 1.2.
embed-moodle-students = Ce qu’écrivent les étudiants, par exemple un message de forum, est nettoyé : les cadres en disparaissent sans avertissement, et une vidéo perd le choix entre les thèmes. Collez-y un lien :
embed-moodle-upload = Là où les cadres sont interdits : déposez `video.mp4` avec le bouton média de l’éditeur et, dans la même boîte de dialogue, le fichier `.vtt` sous *Subtitles and captions* (sous-titres et légendes).
embed-canvas = Dans l’éditeur de contenu enrichi, choisissez *View > HTML editor* (éditeur HTML) et collez :
embed-canvas-upload = Ou bien déposez `video.mp4` (jusqu’à 500 Mo) sous *Media* et ajoutez `{ $captions }.srt` comme sous-titres (moins de 295 ko).
embed-open-edx = Dans Studio, ajoutez un composant *Text*, choisissez *Edit HTML* et collez :
embed-open-edx-upload = Ou bien ajoutez un composant *Video* avec l’adresse de `video.mp4` et déposez `{ $captions }.srt` comme transcription.
embed-quarto = Leurs raccourcis pour les vidéos perdent les sous-titres ; un bloc brut les garde. Dans Quarto :
embed-sphinx = Dans Sphinx, utilisez `.. raw:: html`, avec l’élément en retrait en dessous ; dans MyST, Jupyter Book et MkDocs (Material compris), collez l’élément tel quel dans le Markdown, avec une ligne vide avant et après.
embed-builders-scripts = Ces sites gardent les scripts. Avec celui-ci, une fois par page, dans le même genre de bloc, chaque cadre prend la hauteur de son contenu :
embed-reveal = Une diapositive avec le film seul, qui a les proportions du film et n’est pas coupée :
embed-reveal-keys = Un clic dans le cadre lui donne le clavier : la barre d’espace y lance et arrête la lecture. Un clic à côté rend les touches aux diapositives.
embed-other-heading = Toute autre page
embed-other-script = À la hauteur de son contenu, là où la page peut avoir un script :
embed-other-moment = Un moment du film a sa propre adresse, par exemple `{ $address }/index.html#t=12`.
embed-other-video = La vidéo seule, sous-titrée, là où la page et le film sont sur le même serveur :
embed-other-policy = Un site dont les règles interdisent styles et scripts dans les pages demande un dossier créé par `nnviz publish --split`.
embed-slides-heading = Diapositives
embed-slides = Insérez `video.mp4` dans une diapositive, ou ouvrez `index.html` dans un navigateur et cliquez sur *Présenter*. La barre d’espace et les flèches vont alors de chapitre en chapitre. Les chapitres commencent à :
embed-slides-command = Dans ce dossier, `manim-slides present { $name }` montre les sections en diapositives.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · explorateur nnviz
explorer-skip = Aller aux curseurs
explorer-tools = Page
explorer-preset = Préréglage
explorer-choose = choisir…
explorer-preset-chosen = { $film } : { $moment }
explorer-undo = Annuler
explorer-undo-key = Annuler (Ctrl+Z)
explorer-redo = Rétablir
explorer-redo-key = Rétablir (Ctrl+Y)
explorer-reset = Réinitialiser
explorer-reset-done = Tout est comme dans la configuration ; « Annuler » rend vos modifications.
explorer-copy-link = Copier le lien
explorer-link-copied = Le lien vers ce que vous voyez est copié.
explorer-link-not-copied = Le lien vers ce que vous voyez n’a pas pu être copié : le navigateur ne le permet pas ici.
explorer-no-link = Il n’y a pas de lien vers cette page : elle n’a pas d’adresse propre dans la page qui l’entoure. Ouvrez-la dans un onglet à part.
explorer-make-film = Faire un film…
explorer-save-picture = Enregistrer l’image
explorer-picture-saved = L’image est enregistrée.
explorer-picture-not-saved = L’image n’a pas pu être enregistrée : { $fault }.
explorer-diagram-not-drawn = le schéma n’a pas pu être dessiné
explorer-light = Clair
explorer-dark = Sombre
explorer-tour = Visite
explorer-offer-name = Bienvenue
explorer-offer = <strong>Première visite ?</strong> Faites glisser le curseur qui brille et regardez chaque nombre suivre. Ou faites la visite : cinq étapes.
explorer-offer-yes = Commencer la visite
explorer-offer-no = Non, merci
explorer-needs-script = Cette page calcule avec JavaScript ; veuillez l’autoriser.

explorer-own-point = point choisi
explorer-undefined = non défini
explorer-said = { $parameter } { $value }, perte { $loss }, probabilité { $said }, exactitude { $accuracy }
explorer-said-number = { $parameter } { $value }, perte { $loss }, sortie { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, perte { $loss }, sortie { $said }, exactitude { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Le lien n’est pas utilisé : { $fault }. Vous voyez l’état de la configuration.
explorer-that-link-not-used = Ce lien n’est pas utilisé : { $fault }.
explorer-link-shape = le lien est celui d’un réseau d’une autre forme
explorer-link-weight = un poids du lien n’est pas un nombre d’au plus { $most }
explorer-link-activations = le lien a un autre nombre d’activations
explorer-link-activation = le lien nomme une activation inconnue
explorer-link-dataset = le lien nomme un jeu de données inconnu
explorer-link-sample = le lien nomme un exemple absent du jeu de données
explorer-link-point = le lien a un point choisi qui ne convient pas au réseau
explorer-link-parameter = le lien nomme un paramètre que le réseau n’a pas
explorer-link-optimizer = le lien nomme un optimiseur inconnu
explorer-link-schedule = le lien nomme une évolution inconnue du taux d’apprentissage
explorer-link-gradient = le lien demande le gradient de quelque chose d’inconnu


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault } ; { $kept }.

explorer-fault-empty = Une case vide ne contient aucun nombre
explorer-fault-two-ways = « { $typed } » se lit de deux façons ; écrivez { $readings }
explorer-either-reading = { $first } ou { $second }
explorer-fault-no-number = « { $typed } » n’est pas un nombre
explorer-fault-beyond = « { $typed } » dépasse { $most }
explorer-fault-near-zero = « { $typed } » est plus proche de zéro qu’aucun nombre de la page ne peut l’être
explorer-fault-not-used = « { $typed } » n’est pas utilisé : { $rule }
explorer-rule-points = un jeu de données a de 1 à { $most } points
explorer-rule-noise = le bruit va de 0 à { $most }
explorer-rule-seed = une graine est un entier d’au plus { $most }
explorer-rule-sample = les exemples vont de 0 à { $last }
explorer-rule-rate = un taux d’apprentissage est strictement positif
explorer-rule-decay = la pénalisation des poids va de 0 à { $most }
explorer-rule-steps = un nombre d’étapes va de 1 à { $most }
explorer-rule-factor = un facteur est entre 0 et 1
explorer-rule-batch = un lot est « { $full } » ou un nombre de points

explorer-keeps-parameter = { $parameter } reste { $value }
explorer-keeps-coordinate = la coordonnée x{ $input } reste { $value }
explorer-keeps-number = y reste { $value }
explorer-keeps-points = le jeu de données garde ses points, { $value }
explorer-keeps-seed = la graine reste { $value }
explorer-keeps-sample = l’exemple reste { $value }
explorer-keeps-rate = le taux d’apprentissage reste { $value }
explorer-keeps-value = la case garde { $value }
explorer-keeps-batch = le lot reste { $value }


## The explorer's parameters, sample and points

explorer-parameters = Paramètres
explorer-parameters-hint = Faites glisser un poids : toute la page suit.
explorer-gradient-of = En <span class="gradient">rose</span>, son gradient, pour
explorer-of-sample = cet exemple
explorer-of-batch = le lot
explorer-of-all = tous les points

explorer-sample = Exemple
explorer-sample-box = Exemple, numéro
explorer-own = choisi
explorer-your-point = votre point
explorer-sample-text = { $mark } classe { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Placer votre propre point
explorer-own-end = Retour aux données
explorer-own-class = Classe de votre point
explorer-own-number = Nombre de votre point, y
explorer-own-box = Votre point, x{ $input }

explorer-layer = Couche { $layer }
explorer-output-layer = Couche de sortie
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } paramètre
       *[other] { $layer } · { $digits } paramètres
    }
explorer-activation = activation
explorer-activation-of-layer = Activation de la couche { $layer }
explorer-weight = poids de { $from } à { $to }, couche { $layer }
explorer-bias = biais de { $of }, couche { $layer }
explorer-number-box = { $what }, nombre

explorer-data = Données
explorer-points = Points
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = coins xor
explorer-points-moons = lunes
explorer-points-circles = cercles
explorer-points-spirals = spirales
explorer-points-line = droite
explorer-points-sine = sinus
explorer-points-saddle = selle
explorer-how-many = Combien
explorer-noise = Bruit
explorer-seed = Graine


## The explorer's network and what comes out of it

explorer-network = Réseau
explorer-edges-show = Les arêtes montrent
explorer-edges-weights = les poids
explorer-edges-gradients = les gradients { $symbol }
explorer-edges-messages = les messages { $symbol }
explorer-edges-legend = Épaisseur d’un trait : |w| jusqu’à { $limit } (barres : plus) ; gradients par puissances de dix, de { $lowest } à { $highest }. Pointillé : négatif.
explorer-diagram = Schéma du réseau ; ses nombres figurent aussi dans les tableaux
explorer-goes-on = Le réseau continue à droite : balayez ou faites défiler.
explorer-hidden = cachée
explorer-dead = mort { $share }
explorer-sparse = rare { $share }
explorer-flat = plat { $share }

explorer-outcome = Résultat
explorer-readout-loss = perte <span class="long">de l’exemple</span>
explorer-readout-probability = p <span class="long">de sa classe</span>
explorer-readout-output = sortie <span class="long">de sa classe</span>
explorer-readout-one-output = sortie
explorer-readout-mean = perte de tous <span class="long">les points</span>
explorer-readout-accuracy = exactitude

explorer-check-below = gradients vérifiés, écart sous { $bound }
explorer-check-match = gradients vérifiés, pire écart { $worst }
explorer-check-differ = gradients DIFFÉRENTS, pire écart { $worst }
explorer-check-how = Chaque gradient de l’exemple, comparé aux différences centrées ; le pire est { $parameter }. Jusqu’à { $most }, le voyant est vert.
explorer-check-skipped =
    { $count ->
        [one] { $digits } sur un point anguleux n’est pas vérifié.
       *[other] { $digits } sur un point anguleux ne sont pas vérifiés.
    }

explorer-sound = Aucun neurone n’est mort ou saturé.
explorer-no-gradient = Le gradient de chaque poids vaut exactement 0.
explorer-equal-units = { $units } sont et restent égaux.
explorer-dead-units = Morts : { $units }, plats pour chaque point.
explorer-sparse-units = Peu actifs, avec la part de points à zéro : { $units }.
explorer-saturated-units = Saturés, avec la part de points : { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] { $digits } autre
       *[other] { $digits } autres
    }
explorer-vanishes = Le gradient s’évanouit : { $last } dans la dernière couche, { $first } dans la couche 1.


## The explorer's planes

explorer-planes = Ce que chaque couche fait au plan
explorer-planes-hint = Points et grille, couche par couche.
explorer-planes-too-wide = Les plans montrent des couches d’un ou deux neurones ; ce réseau en a de plus larges.
explorer-planes-need-two-inputs = Les plans partent de deux entrées ; ce réseau en a { $inputs }.
explorer-plane-picture = Points et grille en { $name }
explorer-decides-nothing = Dans le dernier plan, rien ne décide : les classes sont à égalité partout.
explorer-decides-no-line = Dans le dernier plan, aucune droite ne décide : la classe { $label } l’emporte partout.
explorer-decides-line = Dans le dernier plan, une droite décide.
explorer-decides-line-one-side = Dans le dernier plan, une droite décide ; tous les points sont du côté de la classe { $label }.
explorer-decides-lines = Dans le dernier plan, des droites séparent les classes.
explorer-decides-lines-one-side = Dans le dernier plan, des droites séparent les classes ; tous les points sont du côté de la classe { $label }.

explorer-decision = Décision
explorer-decision-name = décision
explorer-decision-hint = Cliquez sur un point pour le suivre, ou sur un endroit vide pour placer le vôtre.
explorer-decision-picture = Les points, et la classe que le réseau donne à chaque endroit
explorer-surer = Plus la couleur est intense, plus le réseau est sûr.
explorer-surer-line = { explorer-surer } Sur la ligne, les classes sont à égalité.
explorer-surer-no-line = { explorer-surer } Pas de ligne : une classe l’emporte partout.

explorer-fit = Ajustement
explorer-fit-name = ajustement
explorer-fit-hint = Cliquez sur un point pour le suivre, ou sur un endroit vide pour placer le vôtre.
explorer-fit-picture = Les points avec leurs nombres, et le nombre que le réseau donne pour chaque entrée
explorer-key-points = y des points
explorer-key-said = sortie a
explorer-key-missed = a − y
explorer-heights = Une ligne tous les { $step }, en pointillé sous zéro ; les points dans les couleurs de leur propre y.

explorer-slope = Perte selon { $parameter }
explorer-slope-of-sample = Pour { $value }, la perte de l’exemple vaut { $loss } et la pente de la tangente { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Pour { $value }, la perte du lot de { $digits } point vaut { $loss } et la pente de la tangente { $slope }.
       *[other] Pour { $value }, la perte du lot de { $digits } points vaut { $loss } et la pente de la tangente { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Pour { $value }, la perte de { $digits } point vaut { $loss } et la pente de la tangente { $slope }.
       *[other] Pour { $value }, la perte de l’ensemble des { $digits } points vaut { $loss } et la pente de la tangente { $slope }.
    }


## The explorer's training

explorer-training = Entraînement
explorer-rewind = Au début
explorer-step = Un pas
explorer-run = Lancer
explorer-pause = Pause
explorer-speed = Vitesse
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } par image
       *[other] { $digits } par image
    }
explorer-optimizer = Optimiseur
explorer-learning-rate = Taux d’apprentissage
explorer-batch = Lot
explorer-decay = Pénalisation des poids
explorer-schedule = Taux
explorer-rate-stays = constant
explorer-rate-steps = par paliers
explorer-rate-cosine = en cosinus
explorer-schedule-every = Étapes par palier
explorer-schedule-over = Étapes en tout
explorer-schedule-factor = Facteur
explorer-rate-now = prochain taux { $rate }
explorer-rate-spent = Le taux est arrivé à 0 à l’étape { $step } : l’entraînement est terminé.
explorer-batch-how = full (tous), ou un nombre de points par étape
explorer-moment = Étape
explorer-step-of = { $step } sur { $last }

explorer-step-uses-all =
    { $count ->
        [one] « Un pas » utilise le gradient moyen de { $digits } point :
       *[other] « Un pas » utilise le gradient moyen des { $digits } points :
    }
explorer-step-uses-batch =
    { $count ->
        [one] « Un pas » utilise le gradient moyen du prochain lot, au plus { $batch } sur { $digits } point :
       *[other] « Un pas » utilise le gradient moyen du prochain lot, au plus { $batch } sur { $digits } points :
    }
explorer-adam-mean = moyenne
explorer-adam-root = racine du carré moyen
explorer-mean-of = moyenne de { $product }

explorer-course-loss = Perte de tous les points
explorer-course-loss-logarithmic = Perte de tous les points, échelle logarithmique
explorer-course-loss-picture = Perte de tous les points selon les étapes d’entraînement
explorer-course-accuracy = Exactitude
explorer-course-accuracy-picture = Exactitude selon les étapes d’entraînement
explorer-course-explained-picture = R² selon les étapes d’entraînement
explorer-diverged = a divergé
explorer-diverged-loss = L’entraînement a divergé à l’étape { $step } : la perte n’est plus un nombre fini.
explorer-diverged-parameter = L’entraînement a divergé à l’étape { $step } : { $parameter } a dépassé { $most }.
explorer-full-book = La page garde { $steps } étapes ; pour des entraînements plus longs, faites un film.
explorer-solved-from-the-start = Résolu dès le départ : { $share }.
explorer-solved = Résolu : { $share }, { $solved } dès l’étape { $step }.
explorer-worse = À { $share } : la perte est montée de { $first } à { $last }.
explorer-learning = Inachevé : { $share }, et la perte baisse encore.
explorer-explained = R² { $share }
explorer-rests = { $share }, et la perte ne baisse presque plus.
explorer-stuck = Pas résolu : { $share }, et la perte ne baisse presque plus.
explorer-moving =
    { $what ->
        [share] Pas résolu : varie encore entre { $low } et { $high }.
        [explained] R² varie encore entre { $low } et { $high }.
       *[loss] Pas résolu : { $share }, mais la perte varie encore entre { $low } et { $high }.
    }


## The explorer's tables

explorer-numbers = Tous les nombres de l’exemple
explorer-numbers-hint = De la sortie à l’entrée. Les touches fléchées parcourent les nombres ; chacun a son équation.
explorer-output-layer-of = Couche de sortie : { $output }
explorer-input = Entrée
explorer-inputs = Entrées
explorer-neurons = Neurones
explorer-edges = Arêtes
explorer-flat-for = plat pour
explorer-flat-for-how = part des points où |f′(z)| est sous { $slope }
explorer-one-step = { $output } et perte d’un seul tenant : δ = p − y


## The explorer's dialog that makes a film

explorer-film = En faire un film
explorer-film-hint = Cette configuration contient les paramètres comme images clés. Recueillez plusieurs états pour que le film passe de l’un à l’autre.
explorer-collect = Recueillir cet état
explorer-forget = Tout oublier
explorer-only-this-state = seulement l’état affiché
explorer-collected =
    { $count ->
        [one] { $digits } recueilli
       *[other] { $digits } recueillis
    }
explorer-state-collected = L’état { $number } est recueilli ; modifiez les paramètres et recueillez le suivant.
explorer-config = La configuration
explorer-config-written = Écrit par l’explorateur nnviz.
explorer-keyframe = état { $number }
explorer-download = Télécharger la configuration
explorer-copy-config = Copier la configuration
explorer-config-copied = La configuration est copiée.
explorer-config-not-copied = La configuration n’a pas pu être copiée : le navigateur ne le permet pas ici.
explorer-copy-command = Copier la commande
explorer-command-copied = La commande est copiée.
explorer-command-not-copied = La commande n’a pas pu être copiée : le navigateur ne le permet pas ici.
explorer-close = Fermer


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } sur { $steps } : { $name }
explorer-tour-parameters = Chaque paramètre
explorer-tour-parameters-words = Chaque poids et chaque biais a un curseur et une case. Faites-en glisser un : tous les nombres et toutes les images suivent aussitôt.
explorer-tour-forward = Vers l’avant
explorer-tour-forward-words = L’or court vers l’avant : chaque neurone somme ses entrées en z et courbe la somme en a. Pointez un nombre pour voir son équation.
explorer-tour-decision = Décision
explorer-tour-decision-words = Les couleurs montrent la classe que le réseau donne à chaque endroit. Cliquez sur un point, ou sur un endroit vide, pour l’envoyer dans le réseau.
explorer-tour-fit-words = L’image montre ce que le réseau donne pour chaque entrée, et les points avec leurs propres nombres. Cliquez sur un point, ou sur un endroit vide, pour l’envoyer dans le réseau.
explorer-tour-gradient = Gradient
explorer-tour-gradient-words = La tangente rose est le gradient : à quelle vitesse la perte varie avec le dernier paramètre touché.
explorer-tour-training = Entraînement
explorer-tour-training-words = « Un pas » déplace chaque paramètre un peu contre son gradient. Cliquez sur « Lancer », regardez la perte baisser, puis revenez « Au début ».
explorer-tour-back = Retour
explorer-tour-next = Suivant
explorer-tour-done = Terminé
