### nnviz's films and pages in Spanish (neutral, for Spain and Latin America).
###
### Terms:
### weight = peso; bias = sesgo (Wikipedia, Red neuronal artificial; Géron, Aprende Machine Learning: término de sesgo; others: umbral, bias)
### neuron, unit = neurona; layer = capa; hidden layer = capa oculta (Wikipedia, Perceptrón multicapa)
### activation = activación; activation function = función de activación (Wikipedia, Función de activación); identity = la identidad
### loss = pérdida (Wikipedia, Función de pérdida; older books: error, costo/coste); cross-entropy = entropía cruzada (Wikipedia, Entropía cruzada); squared error = error cuadrático
### gradient = gradiente (el); slope = pendiente (la, of a curve); derivative = derivada; chain rule = regla de la cadena (Wikipedia, Regla de la cadena)
### backpropagation = retropropagación (Wikipedia, Propagación hacia atrás; Google, Curso intensivo de aprendizaje automático; CS 229 in Spanish: retropropagación o propagación inversa); forward propagation = propagación hacia adelante (CS 229 in Spanish; hacia delante only in Spain); pass = pasada (step is paso)
### to nudge = perturbar; gradient by nudging = por perturbación (diferencias finitas); gradient check = comprobación del gradiente
### learning rate = tasa de aprendizaje, short tasa (Wikipedia, Tasa de aprendizaje; CS 229 in Spanish has velocidad de aprendizaje, too); step = paso; training = entrenamiento; epoch = época; gradient descent = descenso de gradiente (Wikipedia, Descenso del gradiente); update = actualización
### sample = ejemplo (de entrenamiento; not muestra, which is the whole set in statistics); point = punto; dataset = conjunto de datos; class = clase; target = objetivo (valor objetivo)
### score = puntuación (scikit-learn in Spanish, Géron; puntaje only in Latin America); probability = probabilidad; accuracy = exactitud (Google, Glosario de aprendizaje automático; precisión is precision); right = acierto
### saturated = saturada; dead unit = neurona muerta; sparse unit = neurona poco activa
### plane = plano; grid = cuadrícula; straight line = recta; decision boundary, border = frontera de decisión, short frontera (CS 229 in Spanish: límite de decisión); to part = separar
### to bend = curvar, a bend = curvatura (not doblar, which also means to double)
### mini-batch = minilote, batch = lote (Google, Glosario de aprendizaje automático); momentum = momentum (the optimizer's name; also momento, inercia); weight decay = decaimiento de pesos (others: decaimiento de los pesos)
### optimizer = optimizador; seed = semilla; keyframe = fotograma clave, in labels fotograma; checkpoint = checkpoint (also: punto de control); config = configuración; slider = deslizador (GeoGebra in Spanish); fit = ajuste; variance explained = varianza explicada; edge = conexión; film = película (video and vídeo differ by country)


## Small words

spelled-count =
    { $count ->
        [0] cero
        [1] un
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } y { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } activación
       *[other] { $digits } activaciones
    }
remark-points =
    { $count ->
        [one] { $digits } punto
       *[other] { $digits } puntos
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } checkpoint
       *[other] { $digits } checkpoints
    }
remark-steps-unknown = pasos desconocidos
remark-keyframes =
    { $count ->
        [one] { $digits } fotograma clave
       *[other] { $digits } fotogramas clave
    }
remark-schedule =
    { $schedule ->
        [cosine] tasa según un coseno
       *[steps] tasa por escalones
    }
remark-decay = decaimiento { $decay }
remark-optimizer = { $name }; tasa { $rate }
remark-gradient-descent = descenso de gradiente
    .short = GD
remark-batch = lote { $size }
remark-seed = semilla { $seed }
remark-samples = ejemplos { $first } a { $last }
remark-sample-of-class = { $sample }, clase { $label }
remark-rows-are-neurons = las filas son neuronas
remark-columns-are-neurons = las columnas son neuronas
sample-own = ejemplo propio
sample-of-index = ejemplo { $index }
moment-step = paso { $step }
moment-of-unit =
    { $unit ->
        [epoch] época { $step }
        [checkpoint] checkpoint { $step }
        [round] ronda { $step }
        [update] actualización { $step }
       *[step] paso { $step }
    }

convention-rows = Los pesos vienen de archivos: cada fila de una matriz guardada corresponde a una neurona.
convention-columns = Los pesos vienen de archivos: cada columna de una matriz guardada corresponde a una neurona.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identidad
activation-sigmoid = sigmoide
activation-gelu-tanh = GELU (forma tanh)


## What an activation does to every point of a plane

bending-tanh = tanh comprime cada eje en (−1; 1)
bending-sigmoid = la sigmoide comprime cada eje en (0; 1)
bending-relu = ReLU pone a cero lo que está bajo cero
bending-leaky-relu = leaky ReLU multiplica por { $leak } lo que está bajo cero
bending-elu = ELU comprime en (−1; 0) lo que está bajo cero
bending-gelu = GELU lleva casi a cero lo que está muy por debajo de cero
bending-gelu-tanh = GELU (forma tanh) es casi cero muy por debajo de cero
bending-silu = SiLU lleva casi a cero lo que está muy por debajo de cero
bending-softplus = softplus sube todo por encima de cero, más cuanto más bajo
bending-identity = la identidad no curva nada
bending-other = { $activation } actúa sobre cada eje


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR
task-moons = las lunas
task-circles = los círculos
task-spirals = las espirales
task-digits = los dígitos
task-own = la tarea
verdict-solves-from-the-start =
    { $all ->
        [yes] resuelve { $task } desde el inicio: { $share }
       *[no] casi resuelve { $task } desde el inicio: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] resuelve { $task }: { $share } de aciertos en los puntos de entrenamiento; { $solved } o más desde el paso { $step }
               *[short] resuelve { $task }: { $share } de aciertos; { $solved } o más desde el paso { $step }
            }
       *[no]
            { $points ->
                [named] casi resuelve { $task }: { $share } de aciertos en los puntos de entrenamiento; { $solved } o más desde el paso { $step }
               *[short] casi resuelve { $task }: { $share } de aciertos; { $solved } o más desde el paso { $step }
            }
    }
verdict-unsolved = sin resolver hasta el paso { $step }: { $share }
verdict-unsolved-with = sin resolver hasta el paso { $step }: { $share }; { $seen }
verdict-stuck-because = estancado en { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] sin resolver: aún varía entre { $low } y { $high }; { $seen }
        [explained] sin aprender: R² aún varía entre { $low } y { $high }; { $seen }
       *[loss] sin resolver: { $share }, pero la pérdida aún varía entre { $low } y { $high }; { $seen }
    }
verdict-learning = aún no llega: { $share } en el paso { $step }, y la pérdida sigue bajando
verdict-worse = fracasa con el { $share }: la pérdida subió de { $first } a { $last }
verdict-diverged = diverge en el paso { $step }: los números ya no son finitos

fit-verdict-solves-from-the-start = se ajusta desde el inicio: R² { $share }
fit-verdict-solves = aprendido: R² { $share }; { $solved } o más desde el paso { $step }
fit-verdict-noise-left = aprendido: R² { $share }, y lo que queda no sigue ningún patrón
fit-verdict-unsolved = sin aprender hasta el paso { $step }: R² { $share }
fit-verdict-unsolved-with = sin aprender hasta el paso { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = estancado en R² { $share }: { $reason }
fit-verdict-learning = aún no llega: R² { $share } en el paso { $step }, y la pérdida sigue bajando
fit-verdict-worse = fracasa: la pérdida subió de { $first } a { $last }

reason-never-bent = sin curvatura, cualquier profundidad da una sola recta
reason-never-bent-borders = sin curvatura, cualquier profundidad da solo fronteras rectas
reason-no-gradient = el gradiente de cada peso es exactamente 0
reason-output-biases = solo cambian ya los sesgos de la salida
reason-units =
    { $which ->
        [both] las dos neuronas
        [all] las { $digits } neuronas
       *[some]
            { $count ->
                [one] la neurona { $units }
               *[other] las neuronas { $units }
            }
    }
reason-equal-units = { reason-units } de la capa { $layer } son iguales y siguen iguales
reason-dead-units =
    { $count ->
        [one] { reason-units } de la capa { $layer } está muerta, plana en todo punto
       *[other] { reason-units } de la capa { $layer } están muertas, planas en todo punto
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } de la capa { $layer } es poco activa, 0 en el { $share } de los puntos
       *[other] { reason-units } de la capa { $layer } son poco activas, 0 en el { $share } de los puntos
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } de la capa { $layer } está saturada en el { $share } de los puntos
       *[other] { reason-units } de la capa { $layer } están saturadas en el { $share } de los puntos
    }
reason-vanishing-gradient = el gradiente inicial de pesos es { $first } en la capa 1 y { $last } en la última


## Formulas and numbers, said aloud

speech-equals = { $left } es igual a { $right }
speech-is-about = { $left } es aproximadamente { $right }
speech-and-equals = { $left }, y eso es igual a { $right }
speech-and-is-about = { $left }, y eso es aproximadamente { $right }
speech-plus = { $left } más { $right }
speech-minus = { $left } menos { $right }
speech-times = { $left } por { $right }
speech-negative = menos { $inside }
speech-quantity = abre paréntesis, { $sum }, cierra paréntesis
speech-rest = { $told }, que suman { $total }
speech-divided-by = { $top }, dividido entre { $bottom },
speech-divided-by-sum = { $top }, dividido entre la suma { $bottom },
speech-power = e elevado a { $exponent }
speech-square = { $inside } al cuadrado
speech-total = la suma sobre todas las salidas de { $inside }
speech-logarithm = el logaritmo natural de { $argument }
speech-derivative = la derivada de la pérdida respecto de { $by }
speech-slope = la pendiente de { $function } en { $argument }
speech-call = { $function } de { $argument }
speech-call-leaky = { $function } de { $argument }, { $leak }
speech-of-layer = { $symbol } de la capa { $layer }
speech-delta = delta
speech-loss = la pérdida

aloud-is = es igual a
aloud-is-about = es aproximadamente
aloud-less-than = menor que
aloud-times = por
aloud-plus = más
aloud-minus = menos
aloud-divided-by = entre
aloud-squared = {" "}al cuadrado
aloud-minus-logarithm = menos el logaritmo natural
aloud-determinant = el determinante de W
aloud-delta = delta
aloud-decimal = { $whole } coma { $decimals }
aloud-percent = { $number } por ciento
aloud-power-of-ten = diez elevado a { $exponent }
aloud-times-power = { $number } por { $power }

neuron-of-layer = la neurona { $neuron } de la capa { $layer }
two-neurons-of-layer = las neuronas { $first } y { $second } de la capa { $layer }
neurons-of-layer = las neuronas { $first } a { $last } de la capa { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } es { $number }
part-layer = En la capa { $owner }: { $numbers }.
part-mean = Media de todos los puntos, capa { $owner }: { $numbers }.
part-stage = Lo que resulta de los gradientes, capa { $owner }: { $numbers }.
part-after = Después del paso, capa { $owner }: { $numbers }.
part-batch = Minilote { $owner }: { $numbers }.
part-step = Paso { $owner }: { $numbers }.
part-network = Una red { $owner }: { $numbers }.
part-line = Recta { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = el gradiente de { $what }
number-input = entrada
number-slope = pendiente
number-nudge-score = perturbación de z
number-nudge-probability = cambio de la probabilidad
number-nudge-output = cambio de la salida
number-nudge-loss = cambio de la pérdida
number-nudge-ratio = cambio de la pérdida por unidad de z
number-nudge-step = paso de la perturbación
number-contribution = contribución
number-message = mensaje
number-rest = todas las demás
number-probability = probabilidad { $of }
number-probability-of-class = probabilidad { $of } de { $label }
number-target = objetivo { $of }
number-score = puntuación
number-loss = pérdida
number-the-loss = la pérdida
number-of-points = el número de puntos
number-points = puntos
number-accuracy = exactitud en todos los puntos
number-mean-loss = pérdida media de todos los puntos
number-missing-to-all-points = lo que falta para todos los puntos
number-missing-to-all = falta para todos
number-right = aciertos
number-line-right = aciertos de la recta { $line }
number-the-determinant = el determinante
number-determinant-of = det { $matrix }
number-line-factor = coeficiente de la recta
number-line-constant = constante de la recta
number-z-along-curve = z en la curva
number-stretch = estiramiento
number-stretch-of = { $stretch } { $matrix }
number-step = paso
number-still-wrong = puntos aún mal clasificados
number-gradient-norm = norma del gradiente
number-gradient-norm-of-layer = norma del gradiente de la capa { $layer }
number-right-at-end = aciertos al final
number-the-solving-step = el primer paso que resuelve la tarea
number-solving-step = primer paso que resuelve la tarea
number-flat-units = neuronas planas
number-largest-z = mayor z de todos los puntos
number-starts-that-solve = inicios que resuelven la tarea
number-factor-to-layer = factor desde la capa superior
number-factor = factor
number-best-line-right = aciertos de la mejor recta
number-share-of-units = proporción de esas neuronas
number-share = proporción
number-slope-of-loss = la pendiente de la pérdida
number-the-largest-gradient = el mayor gradiente
number-largest-gradient = mayor gradiente
number-step-of = lo que resulta del gradiente de { $what }
number-share-of-velocity = parte de la velocidad que queda
number-velocity-before = velocidad anterior
number-new = nuevo { $name }
number-learning-rate = tasa de aprendizaje
number-rate = tasa
number-loss-after-it = la pérdida después de él
number-mean-gradient-of = el gradiente medio de { $what }
number-batch-mean = media de un minilote
number-gap = brecha
number-times-as-steep = veces más empinada
number-gradient-length = longitud del gradiente
number-step-length = longitud del paso
number-lower-until = distancia hasta la que la pérdida es menor
number-lowest-answer = menor probabilidad de la clase 1
number-highest-answer = mayor probabilidad de la clase 1
number-spread-of-inputs = mayor diferencia en lo que lee la última capa
number-loss-after = pérdida después del paso
number-gap-to-promise = brecha entre cambio y promesa
number-promised-change = cambio prometido
number-change = cambio
number-the-bound-of-differences = la cota de todas las diferencias relativas
number-bound-of-differences = cota de todas las diferencias relativas
number-passes = pasadas hacia adelante
number-products = multiplicaciones
number-products-forward = multiplicaciones de una pasada hacia adelante
number-products-back = multiplicaciones de una pasada hacia atrás
number-parameters = parámetros
number-by-nudging = multiplicaciones por perturbación
number-by-backpropagation = multiplicaciones por retropropagación
number-times = veces más por perturbación
number-size-of-delta = tamaño de delta
number-factor-in-all = factor de la salida a la capa 1
number-path-start = delta en la salida del camino
number-path-weight = peso del camino
number-path-slope = pendiente del camino
number-path-product = producto del camino
number-path-weights = producto de los pesos del camino
number-path-slopes = producto de las pendientes del camino
number-steepest-slope = mayor pendiente de la curva
number-median-slope = pendiente mediana
number-median-z = z de la pendiente mediana
number-largest-slope = mayor pendiente del camino
number-weights-change = cambio de los pesos
number-the-largest-difference = la mayor diferencia relativa
number-largest-difference = mayor diferencia relativa


## Title: what the film is about

film-untitled = Una red neuronal, número a número

title-shape =
    { $inputs ->
        [one] entra un número
       *[other] entran { $inputs_spelled } números
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] una capa oculta de una neurona
               *[no] una capa oculta
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } capas ocultas de una neurona cada una
               *[no] { $hidden_spelled } capas ocultas
            }
    }, { $outputs ->
        [one] sale un número
       *[other] salen { $outputs_spelled } números
    }; en medio, { $activations }.
title-activations =
    { $count ->
        [one] una activación
       *[other] { $spelled } activaciones
    }
title-classes =
    { $outputs ->
        [1] La salida es la puntuación de la clase { $label }, no una copia de la entrada.
       *[other] Las { $outputs_spelled } salidas son puntuaciones de clases, no una copia de la entrada.
    }
title-probabilities =
    { $outputs ->
        [1] La salida es la probabilidad de la clase { $label }, no una copia de la entrada.
       *[other] Cada salida es la probabilidad de su propia clase, no una copia de la entrada.
    }
title-numbers =
    { $outputs ->
        [1] La salida es un número, que debe acercarse a su objetivo.
       *[other] Las { $outputs_spelled } salidas son números, que deben acercarse a sus objetivos.
    }
title-outputs-bend =
    { $outputs ->
        [1] En la salida: { $activation }.
       *[other] En las salidas: { $activation }.
    }
title-motion-title = Aparece el título: { $title }.
title-motion-title-and-subtitle = Aparece el título: { $title }. { $subtitle }
title-motion-shape = Bajo el título aparece la red en forma de círculos, capa por capa, de la entrada a la salida: { $widths }.
title-motion-shape-and-inputs = Bajo el título aparece la red en forma de círculos, capa por capa, de la entrada a la salida: { $widths }. Las entradas son { $names }.
title-motion-classes = Junto a las salidas aparecen los nombres de las clases.
title-motion-named-classes = Junto a las salidas aparecen los nombres de las clases: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] La salida se ilumina, con la letra de su objetivo.
       *[other] Las salidas se iluminan, cada una con la letra de su objetivo.
    }


## Forward propagation

forward-heading = Propagación hacia adelante
forward-opening = Una conexión multiplica por su peso. Una neurona suma su sesgo.

forward-opening-no-bias = Una conexión multiplica por su peso. Una neurona suma lo que llega: no tiene sesgo.
forward-some-no-bias =
    { $several ->
        [no] La capa { $layers } no tiene sesgo.
       *[yes] Las capas { $layers } no tienen sesgo.
    }
forward-opening-wide = De las capas anchas solo se dibujan algunas neuronas; las demás cuentan en cada suma.
forward-opening-picture = Los píxeles de la imagen son las entradas. De las capas anchas solo se dibujan algunas neuronas.
forward-point-enters = Entra un ejemplo de la clase { $label }: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Entra un ejemplo: { $values }. Su objetivo es { $targets }.
       *[other] Entra un ejemplo: { $values }. Sus objetivos son { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Entra un ejemplo. Su objetivo es { $targets }.
       *[other] Entra un ejemplo, con un objetivo para cada salida.
    }
forward-sample-enters = Entra un ejemplo de la clase { $label }.
forward-picture-enters =
    { $values ->
        [standard] Entra una imagen de la clase { $label }: { $pixels } píxeles estandarizados, de { $low } a { $high }.
       *[unit] Entra una imagen de la clase { $label }: { $pixels } píxeles, cada uno de { $low } a { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] La primera neurona toma peso por entrada, más su sesgo.
       *[other] La primera neurona suma peso por entrada, más su sesgo.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] La primera neurona toma peso por entrada.
       *[other] La primera neurona suma peso por entrada.
    }
forward-later-layer =
    { $inputs ->
        [1] La capa { $layer } hace lo mismo con la salida de la capa { $below }.
       *[other] La capa { $layer } hace lo mismo con las salidas de la capa { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] La otra neurona hace lo mismo, con sus propios pesos.
       *[other] Las otras { $spelled } neuronas hacen lo mismo, con sus propios pesos.
    }
forward-next-neuron =
    { $neuron ->
        [2] La segunda neurona tiene sus propios pesos.
       *[3] La tercera neurona tiene sus propios pesos.
    }
forward-identity = La identidad deja la suma como está: a = z.
forward-bends = Luego curva la suma: a es { $activation } de z.
forward-scores-softmax = Las salidas no curvan: sus sumas son las puntuaciones de las clases.
forward-scores-sigmoid = La salida suma igual: su suma es la puntuación de la clase { $label }.
forward-predicts-softmax = Softmax convierte las puntuaciones en probabilidades.
forward-predicts-sigmoid = La sigmoide convierte la puntuación en la probabilidad de la clase { $label }.
forward-scores-sigmoids = Las salidas suman igual: cada suma es la puntuación de una clase.
forward-predicts-sigmoids = Cada sigmoide convierte su puntuación en la probabilidad de su clase: juntas no tienen que sumar 1.
forward-scores-one = La salida suma de la misma manera.
forward-scores-several = Las salidas suman de la misma manera.
forward-predicts-probability = La sigmoide convierte la suma en una probabilidad.
forward-predicts-probabilities = Cada sigmoide convierte su suma en una probabilidad propia.
forward-bends-into-zero-one = La sigmoide curva cada suma en una salida entre 0 y 1.
forward-bends-into-minus-one-one = La función tanh curva cada suma en una salida entre −1 y 1.
forward-says-score = Nada la curva: la salida es la propia puntuación.
forward-says-scores = Nada las curva: cada salida es su propia puntuación.
forward-loss = La pérdida es −ln de la probabilidad de la clase correcta.
forward-loss-of-answers = La pérdida suma −ln de lo que cada salida da a su respuesta correcta, sí o no.
forward-loss-of-shares = La pérdida es −ln de p y de 1 − p, ponderados por el objetivo: y, 1 − y.
forward-loss-of-shares-several = Cada salida suma −ln de p y de 1 − p, ponderados por su objetivo: y, 1 − y.
forward-loss-squared = La pérdida es la mitad de la distancia al cuadrado entre salida y objetivo.
forward-loss-squared-several = La pérdida es la mitad de la suma de las distancias al cuadrado entre salidas y objetivos.
forward-motion-network = Aparece la red capa por capa, de la entrada a la salida, cada neurona unida a todas las de la capa siguiente. Las conexiones de peso negativo son discontinuas.
forward-motion-feed = Los números del ejemplo pasan a las neuronas de entrada.
forward-motion-feed-named = Los números del ejemplo pasan a las neuronas de entrada: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Un pulso recorre la conexión desde la entrada hasta { $neurons }.
               *[other] Unos pulsos recorren las conexiones desde la entrada hasta { $neurons }.
            }
       *[other] Unos pulsos recorren las conexiones desde las entradas hasta { $neurons } y se suman.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Un pulso recorre la conexión desde la capa { $below } hasta { $neurons }.
               *[other] Unos pulsos recorren las conexiones desde la capa { $below } hasta { $neurons }.
            }
       *[other] Unos pulsos recorren las conexiones desde la capa { $below } hasta { $neurons } y se suman.
    }
forward-motion-bend = En { $neurons } el punto se mueve por la curva de { $activation }, desde z hasta su altura a.
forward-motion-predict =
    { $outputs ->
        [1] Junto a la salida aparece su probabilidad.
       *[other] Junto a las salidas aparecen sus probabilidades.
    }
forward-motion-say =
    { $outputs ->
        [1] En la salida aparece el número que da.
       *[other] En las salidas aparecen los números que dan.
    }
forward-motion-loss =
    { $outputs ->
        [1] La pérdida aparece junto a la salida.
       *[other] La pérdida aparece junto a las salidas.
    }


## Backpropagation

backward-heading = Retropropagación
backward-opening = Ahora hacia atrás: ¿cómo reacciona la pérdida a cada número?
backward-nudge =
    { $score ->
        [yes] Perturbemos esta puntuación en { $step }, abajo y arriba: la pérdida varía { $ratio } veces ese valor.
       *[no] Perturbemos esta suma z en { $step }, abajo y arriba: la pérdida varía { $ratio } veces ese valor.
    }
backward-delta-softmax = Con perturbaciones cada vez menores es ∂L/∂z, llamada δ: probabilidad menos objetivo.
backward-delta-sigmoid = Con perturbaciones cada vez menores es ∂L/∂z, llamada δ: probabilidad menos objetivo.
backward-delta-squared = Con perturbaciones cada vez menores es ∂L/∂z, llamada δ: salida menos objetivo, por la pendiente allí.
backward-delta-linear = Esta razón, ∂L/∂z, se llama δ. Donde z es la salida, es salida menos objetivo.
backward-long-way-softmax = El camino largo da lo mismo: ∂L/∂p por la pendiente de softmax.
backward-long-way-sigmoid = El camino largo: ∂L/∂p divide entre p (1 − p), la pendiente multiplica por ello; queda p − y.
backward-long-way-squared = Sus dos factores: ∂L/∂a es salida menos objetivo; la pendiente dice cuánto se mueve a con z.
backward-long-way-linear = Sus dos factores: ∂L/∂a es salida menos objetivo, y la pendiente de a = z es 1.
backward-bias = Un sesgo se suma directamente a z: su gradiente es la propia δ.
backward-weights = Gradiente de un peso: δ donde termina por el valor donde empieza.
backward-weights-of-layer = Los pesos de la capa { $layer }: de nuevo δ por lo que entró.
backward-zeros = Todas las δ de la capa { $layer } son 0 y, de aquí hacia atrás, también todos los gradientes.
backward-messages = Cada δ vuelve atrás multiplicada por su peso, y se suman.
backward-message = δ vuelve atrás, por el peso de su conexión.
backward-chain =
    { $paths ->
        [1] La regla de la cadena: multiplicar a lo largo del camino; aquí llega uno solo, no hay nada que sumar.
       *[other] La regla de la cadena: multiplicar a lo largo de un camino; aquí llegan { $spelled } caminos: se suman.
    }
backward-whole-chain = Una neurona por capa, un camino: el producto de sus factores es el gradiente del primer peso.
backward-next-layer = Una capa atrás: los mismos dos pasos.
backward-other-neurons = Las demás hacen lo mismo.
backward-next-neuron =
    { $neuron ->
        [2] La segunda neurona hace lo mismo.
       *[3] La tercera neurona hace lo mismo.
    }
backward-flat = Aquí la curva es plana, pendiente { $slope }: no pasa ningún gradiente.
backward-nearly-flat = Aquí la curva es casi plana, pendiente { $slope }: pasa poco gradiente.
backward-slope = Luego, por la pendiente de la curva aquí: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] El mismo paso dice cómo reacciona la pérdida a la entrada.
               *[other] El mismo paso dice cómo reacciona la pérdida a las entradas.
            }
       *[other]
            { $inputs ->
                [1] La misma suma dice cómo reacciona la pérdida a la entrada.
               *[other] La misma suma dice cómo reacciona la pérdida a las entradas.
            }
    }
backward-check-below = Cada parámetro perturbado arriba y abajo: difiere en menos de { $bound }.
backward-check-off = Cada parámetro perturbado arriba y abajo: ¡difiere en { $worst }!
backward-motion-recall = La pasada hacia adelante, terminada, aparece de golpe.
backward-motion-long-way = Se escribe el camino más largo: la derivada respecto de la probabilidad, por la pendiente de { $output }.
backward-motion-long-way-squared = Se escriben los dos factores: la derivada respecto de la salida, por la pendiente de { $output }.
backward-motion-nudge = La puntuación se mueve abajo y arriba en una regla de su cambio; debajo, en reglas de la misma escala, la siguen la probabilidad y la pérdida.
backward-motion-nudge-output = La suma z se mueve abajo y arriba en una regla de su cambio; debajo, en reglas de la misma escala, la siguen la salida y la pérdida.
backward-motion-bias =
    { $outputs ->
        [1] Se señala la delta de la salida.
       *[other] Se señalan las deltas de las salidas.
    }
backward-motion-chain =
    { $paths ->
        [1] Se ilumina el camino de la pérdida a { $weight }.
       *[other] Se iluminan, uno tras otro, los caminos de la pérdida a { $weight }.
    }
backward-motion-delta =
    { $outputs ->
        [1] En la salida, probabilidad menos objetivo aparece como delta.
       *[other] En cada salida, probabilidad menos objetivo aparece como delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] En la salida, salida menos objetivo por la pendiente aparece como delta.
       *[other] En cada salida, salida menos objetivo por la pendiente aparece como delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] En la salida, salida menos objetivo aparece como delta.
       *[other] En cada salida, salida menos objetivo aparece como delta.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Un pulso vuelve por la conexión desde la capa uno hasta la entrada.
               *[other] Unos pulsos vuelven por las conexiones desde la capa uno hasta las entradas.
            }
       *[other]
            { $inputs ->
                [1] Unos pulsos vuelven por las conexiones desde la capa uno hasta la entrada y se suman.
               *[other] Unos pulsos vuelven por las conexiones desde la capa uno hasta las entradas y se suman.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Un pulso vuelve por la conexión desde la capa { $above } hasta { $neurons }.
               *[other] Unos pulsos vuelven por las conexiones desde la capa { $above } hasta { $neurons }.
            }
       *[other] Unos pulsos vuelven por las conexiones desde la capa { $above } hasta { $neurons } y se suman.
    }
backward-motion-slope = En { $neurons } la suma se multiplica por la pendiente de la curva, y resulta delta.
backward-motion-gradients =
    { $edges ->
        [1] En la conexión hacia la capa { $layer } el peso deja su lugar a su gradiente, que se queda.
       *[other] En las conexiones hacia la capa { $layer } los pesos dejan su lugar a sus gradientes, que se quedan.
    }
backward-motion-check = Aparece la insignia de la comprobación del gradiente.


## Data: the points, and how far straight lines get

data-heading = ¿Puede una recta separar las clases?
data-heading-pairs = ¿Pueden las rectas separar las clases?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Clase { $label }: { $digits } punto, dibujado como triángulo.
               *[other] Clase { $label }: { $digits } puntos, dibujados como triángulos.
            }
        [diamond]
            { $count ->
                [one] Clase { $label }: { $digits } punto, dibujado como rombo.
               *[other] Clase { $label }: { $digits } puntos, dibujados como rombos.
            }
        [square]
            { $count ->
                [one] Clase { $label }: { $digits } punto, dibujado como cuadrado.
               *[other] Clase { $label }: { $digits } puntos, dibujados como cuadrados.
            }
       *[disc]
            { $count ->
                [one] Clase { $label }: { $digits } punto, dibujado como disco.
               *[other] Clase { $label }: { $digits } puntos, dibujados como discos.
            }
    }
data-try-horizontal = Probemos una recta. Primero una horizontal, que sube.
data-try-diagonal = Ahora una diagonal, que se desplaza igual.
data-right-for-all = En su mejor posición acierta en todos los puntos.
data-right-at-best = En su mejor posición: { $share } de aciertos. Las cruces son errores.
data-one-side-at-best = En su mejor posición deja todos los puntos en un lado: { $share } de aciertos.
data-compared-at-best =
    { $compared ->
        [better] En su mejor posición es mejor: { $share } de aciertos.
        [worse] En su mejor posición es peor: { $share } de aciertos.
       *[same] En su mejor posición no es mejor: { $share } de aciertos.
    }
data-every-direction = Ahora todas las direcciones, cada una en su mejor posición.
data-best-of-all =
    { $count ->
        [one] De { $digits } recta, que los separa de todas las formas, la mejor logra el { $share }.
       *[other] De { $digits } rectas, que los separan de todas las formas, la mejor logra el { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] De { $digits } recta probada, la mejor logra el { $share }.
       *[other] De { $digits } rectas probadas, la mejor logra el { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Ninguna recta entre los puntos iguala a una que los deja todos en un lado: { $share }.
       *[no] Ninguna recta probada entre los puntos iguala a una que los deja todos en un lado: { $share }.
    }
data-one-class = Todos los puntos son de la clase { $label }: no hay nada que separar.
data-separable = Basta una recta: separa las clases.
data-not-separable =
    { $mixed ->
        [yes] Ninguna recta separa estas clases, y curvar no ayuda: hay puntos de ambas en un mismo lugar.
       *[no] Ninguna recta separa estas clases. Hay que curvar.
    }
data-none-found =
    { $count ->
        [one] { $digits } recta probada, y no separa estas clases.
       *[other] Ninguna de { $digits } rectas separa estas clases.
    }
data-first-pair = Una recta tiene dos lados, y hay { $spelled } clases. Así que de dos en dos: primero clase { $first } y clase { $second }.
data-other-pair = Ahora clase { $first } y clase { $second }, en todas las direcciones.
data-pair-parted = Una recta separa estas dos: acierta en todos los puntos.
data-pair-not-parted =
    { $mixed ->
        [yes] Ninguna recta separa la clase { $first } de la clase { $second }, y curvar no ayuda: hay puntos de ambas en un mismo lugar.
       *[no] Ninguna recta separa la clase { $first } de la clase { $second }. Hay que curvar.
    }
data-pair-none-found = Ninguna recta probada separa la clase { $first } de la clase { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Ningún par de clases se separa con una recta. Hay puntos de varias en un mismo lugar.
               *[no] Ningún par de clases se separa con una recta. Hay que curvar.
            }
       *[some]
            { $mixed ->
                [yes] De { $pairs } pares de clases, { COUNT($left) ->
                    [one] uno no se separa
                   *[other] { $left } no se separan
                } con una recta. Hay puntos de varias en un mismo lugar.
               *[no] De { $pairs } pares de clases, { COUNT($left) ->
                    [one] uno no se separa
                   *[other] { $left } no se separan
                } con una recta. Hay que curvar.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Ningún par de clases se separa con las rectas probadas.
       *[some] De { $pairs } pares de clases, { COUNT($left) ->
            [one] uno no se separa
           *[other] { $left } no se separan
        } con las rectas probadas.
    }
data-every-pair-parted = Una recta separa cada par de clases.
data-every-pair-vote = Por votación, estas rectas aciertan en cada punto. Una red debe hallar sola sus fronteras.
data-all-parted = Fronteras rectas separan las { $spelled } clases a la vez: no hay que curvar.
data-motion-scatter =
    { $sign ->
        [triangle] Aparecen los puntos de la clase { $label }, dibujados como triángulos.
        [diamond] Aparecen los puntos de la clase { $label }, dibujados como rombos.
        [square] Aparecen los puntos de la clase { $label }, dibujados como cuadrados.
       *[disc] Aparecen los puntos de la clase { $label }, dibujados como discos.
    }
data-motion-slide = Una recta de una sola dirección recorre los puntos y se detiene donde más acierta.
data-motion-judge = Los lados de la recta toman sus clases; los puntos en que falla se tachan.
data-motion-turn = La recta gira por todas las direcciones; la mejor exactitud de cada una forma una curva.
data-motion-conclude = Se muestra lo que le falta a una recta que separe las clases.
data-motion-turn-pair = Solo quedan los puntos de la clase { $first } y de la clase { $second }; una recta gira por todas las direcciones, y la mejor exactitud de cada una forma una curva.
data-motion-conclude-borders = Vuelven todos los puntos, y cada lugar toma la clase de mayor puntuación, entre fronteras rectas.
data-motion-conclude-pairs = Vuelven todos los puntos, con la mejor recta para cada dos clases.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] ¿Se ajusta un plano a los puntos?
       *[line] ¿Se ajusta una recta a los puntos?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } punto: a sus dos entradas corresponde un número y, visto como color.
               *[other] { $digits } puntos: a cada par de entradas corresponde un número y, visto como color.
            }
       *[line]
            { $count ->
                [one] { $digits } punto: a su entrada x₁ corresponde un número y.
               *[other] { $digits } puntos: a cada entrada x₁ corresponde un número y.
            }
    }
fit-data-mean = La respuesta más simple es la media, { $mean }: su pérdida, la mitad del error cuadrático medio, es { $loss }.
fit-data-best =
    { $shape ->
        [plane] El mejor plano de todos, por mínimos cuadrados: pérdida { $loss }. Explica el { $share } de la varianza.
       *[line] La mejor recta de todas, por mínimos cuadrados: pérdida { $loss }. Explica el { $share } de la varianza.
    }
fit-data-exact =
    { $shape ->
        [plane] Pasa por todos los puntos: basta un plano.
       *[line] Pasa por todos los puntos: basta una recta.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Queda el { $share }, con un patrón sobre las entradas: un plano no basta. Hay que curvar.
       *[line] Queda el { $share }, y sigue un patrón: una recta no basta. Hay que curvar.
    }
fit-data-enough =
    { $shape ->
        [plane] Queda el { $share }, sin ningún patrón visible: basta un plano.
       *[line] Queda el { $share }, sin ningún patrón visible: basta una recta.
    }
fit-data-open = Queda el { $share }: muy pocos puntos para decir si hay que curvar.
label-mean = la media
label-best-affine =
    { $shape ->
        [plane] mejor plano
       *[line] mejor recta
    }
    .short = mejor
label-explained-rule = R² = 1 − pérdida ÷ pérdida de la media
label-height = { $letters }: líneas cada { $step }
    .short = { $letters }: cada { $step }
number-mean-of-y = media de y
number-loss-of-mean = pérdida de la media
number-loss-of-best = pérdida del mejor ajuste
number-explained-by-best = R² del mejor ajuste
number-left-by-best = 1 − R² del mejor ajuste
fit-data-motion-scatter =
    { $shape ->
        [plane] Los puntos aparecen en el plano de las dos entradas, en los colores de sus números.
       *[line] Los puntos aparecen de izquierda a derecha, cada uno a la altura de su número.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] El color de la media llena el plano. R² es uno menos la pérdida dividida entre la de la media.
       *[line] Se traza una recta horizontal en la media, y una barra de cada punto a ella. R² es uno menos la pérdida dividida entre la de la media.
    }
fit-data-motion-best =
    { $shape ->
        [plane] El plano horizontal se inclina hasta ser el mejor; sus líneas de nivel son rectas.
       *[line] La recta horizontal gira hasta ser la mejor, y las barras la siguen.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Lo que dice el plano se dibuja sobre lo que debería decir: lo correcto está en la diagonal.
       *[line] Las barras pasan a un gráfico propio, sobre la misma entrada, donde la recta es horizontal.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Cómo forma la red un número
fit-plane-opening =
    { $shape ->
        [plane] Los números que hay que aprender, como color. ¿Cómo forma la red los suyos ({ $moment })?
       *[line] Los números que hay que aprender, sobre x₁. ¿Cómo forma la red su curva ({ $moment })?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] La neurona de la capa { $layer } empieza con un plano: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Cada una de las { $digits } neuronas de la capa { $layer } empieza con un plano: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] La neurona de la capa { $layer } empieza con una recta: z = w x₁ + b.
               *[other] Cada una de las { $digits } neuronas de la capa { $layer } empieza con una recta: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] La neurona de la capa { $layer } suma lo que formaron las de abajo, cada cosa por su peso: z.
       *[other] Cada una de las { $digits } neuronas de la capa { $layer } suma lo que formaron las de abajo, cada cosa por su peso: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] La curvatura: { $activation } hace de cada z una a. Ningún plano queda del todo plano.
               *[line] La curvatura: { $activation } hace de cada z una a. Ninguna recta queda del todo recta.
            }
        [some]
            { $count ->
                [one] La curvatura: { $activation } hace de cada z una a. { $digits } de { $all } se curva entre los puntos.
               *[other] La curvatura: { $activation } hace de cada z una a. { $digits } de { $all } se curvan entre los puntos.
            }
       *[none] { $activation } hace de cada z una a, pero no curva ninguna entre los puntos.
    }
fit-plane-bend-again = De nuevo { $activation } hace de cada z una a.
number-bent = neuronas curvadas
fit-plane-unbent =
    { $shape ->
        [plane] La identidad no curva nada: a es z, y los planos siguen siendo planos.
       *[line] La identidad no curva nada: a es z, y las rectas siguen siendo rectas.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] La salida lo multiplica por un peso propio: si es negativo, se invierte.
               *[other] La salida multiplica cada uno por un peso propio: si es negativo, se invierte.
            }
       *[line]
            { $count ->
                [one] La salida multiplica la curva por un peso propio: si es negativo, se invierte.
               *[other] La salida multiplica cada curva por un peso propio: si es negativo, se invierte.
            }
    }
fit-plane-add = Y los suma: primero su sesgo, { $bias }, y luego uno tras otro.
fit-plane-add-no-bias = Y los suma, uno tras otro: no hay sesgo.
fit-plane-output = Por último, la función de salida, { $name }, curva la suma.
fit-plane-explains =
    { $shape ->
        [plane] La suma es la respuesta. Explica el { $share } de la varianza, { $compared ->
            [more] más
           *[less] menos
        } que el { $line } del mejor plano.
       *[line] La suma es la respuesta. Explica el { $share } de la varianza, { $compared ->
            [more] más
           *[less] menos
        } que el { $line } de la mejor recta.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] La suma es la respuesta. Explica el { $share } de la varianza, tanto como el mejor plano.
       *[line] La suma es la respuesta. Explica el { $share } de la varianza, tanto como la mejor recta.
    }
fit-plane-no-better-than-mean = La suma es la respuesta. No explica nada de la varianza: la media sola no es peor.
number-explained = R²
fit-plane-motion-sums = Las sumas z de la capa { $layer } se dibujan sobre las entradas, una imagen pequeña por neurona.
fit-plane-motion-bend = En cada imagen pequeña de la capa { $layer }, z se curva y da a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Cada mapa se multiplica por su peso de salida, que aparece encima.
       *[line] Cada curva se multiplica por su peso de salida; sobre cero es continua, bajo cero discontinua.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] El mapa grande empieza en el sesgo; los mapas se iluminan uno tras otro y se le suman.
       *[line] La curva grande empieza horizontal, en el sesgo; las curvas se iluminan una tras otra y se le suman.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] El mapa grande empieza en cero; los mapas se iluminan uno tras otro y se le suman.
       *[line] La curva grande empieza horizontal, en cero; las curvas se iluminan una tras otra y se le suman.
    }
fit-plane-motion-output = La suma se curva y da la respuesta de la salida.
fit-plane-motion-errors =
    { $shape ->
        [plane] R², uno menos la pérdida dividida entre la de la media, aparece junto al mapa grande.
       *[line] De cada punto crece una barra hasta la curva, y aparece R², uno menos la pérdida dividida entre la de la media.
    }


## Plane: how the layers bend the plane

plane-heading = Cómo las capas curvan el plano
plane-heading-unbent = Qué hacen las capas con el plano
plane-opening = La red ({ $moment }). Observemos el plano entero.
plane-opening-trained = La red, entrenada hasta el paso { $step }. Observemos el plano entero.
plane-onto-line = Capa { $layer }: W lleva el plano a una recta, de una neurona de ancho.
plane-line-into-plane = Capa { $layer }: W devuelve la recta a un plano.
plane-line-onto-line = Capa { $layer }: W estira la recta; si es negativa, además la invierte.
plane-flattens =
    { $onto ->
        [point] Capa { $layer }: det W es cero: W aplasta el plano en un punto.
       *[line] Capa { $layer }: det W es cero: W aplasta el plano en una recta.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Capa { $layer }: W gira el plano y conserva las longitudes.
        [mirrors] Capa { $layer }: W refleja el plano y conserva las longitudes.
       *[stays] Capa { $layer }: W deja el plano como está.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Capa { $layer }: W refleja, estira { $long } veces en una dirección y comprime a { $short } en otra.
       *[other] Capa { $layer }: W estira { $long } veces en una dirección y comprime a { $short } en otra.
    }
plane-stretches =
    { $doing ->
        [turns] Capa { $layer }: W gira el plano y lo estira { $long } y { $short } veces.
        [mirrors] Capa { $layer }: W refleja el plano y lo estira { $long } y { $short } veces.
       *[stays] Capa { $layer }: W estira el plano { $long } y { $short } veces.
    }
plane-squashes =
    { $doing ->
        [turns] Capa { $layer }: W gira el plano y lo comprime a { $long } en una dirección y a { $short } en otra.
        [mirrors] Capa { $layer }: W refleja el plano y lo comprime a { $long } en una dirección y a { $short } en otra.
       *[stays] Capa { $layer }: W comprime el plano a { $long } en una dirección y a { $short } en otra.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Capa { $layer }: W gira el plano y lo estira { $factor } veces.
        [mirrors] Capa { $layer }: W refleja el plano y lo estira { $factor } veces.
       *[stays] Capa { $layer }: W estira el plano { $factor } veces.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Capa { $layer }: W gira el plano y lo comprime a { $factor }.
        [mirrors] Capa { $layer }: W refleja el plano y lo comprime a { $factor }.
       *[stays] Capa { $layer }: W comprime el plano a { $factor }.
    }
plane-no-shift = El sesgo es cero: nada se mueve.
plane-shift = El sesgo lo desplaza todo.
plane-small-shift = El sesgo lo desplaza todo, aquí muy poco.
plane-bend = Curvatura: { $what }.
plane-decides =
    { $count ->
        [1] Ahora decide una recta: acierta en el { $share } de este único punto.
       *[other] Ahora decide una recta: acierta en el { $share } de estos { $digits } puntos.
    }
plane-one-side =
    { $count ->
        [1] Todo está en un lado, una clase para todo: acierta en el { $share } de este único punto.
       *[other] Todos están en un lado, una clase para todos: acierta en el { $share } de estos { $digits } puntos.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] Ahora decide una frontera recta: acierta en el { $share } de este único punto.
               *[other] Ahora decide una frontera recta: acierta en el { $share } de estos { $digits } puntos.
            }
       *[other]
            { $count ->
                [1] { $spelled } fronteras rectas deciden ahora: aciertan en el { $share } de este único punto.
               *[other] { $spelled } fronteras rectas deciden ahora: aciertan en el { $share } de estos { $digits } puntos.
            }
    }
plane-one-region =
    { $count ->
        [1] Todo está en una región, una clase para todo: acierta en el { $share } de este único punto.
       *[other] Todos están en una región, una clase para todos: acierta en el { $share } de estos { $digits } puntos.
    }
plane-classes-without-points =
    { $count ->
        [one] Clase { $labels }: sin puntos.
       *[other] Clases { $labels }: sin puntos.
    }
plane-back-with-borders =
    { $borders ->
        [one] Deshacemos cada paso: la frontera vuelve también.
       *[other] Deshacemos cada paso: las fronteras vuelven también.
    }
plane-back-with-line = Deshacemos cada paso: la recta vuelve también.
plane-back-with-one-class = Deshacemos cada paso: todos reciben una sola clase.
plane-classes-of-inputs = Las entradas como eran, y la clase que recibe cada lugar.
plane-undoing-bends =
    { $curves ->
        [single] En { $space } la frontera es recta. Al deshacer { $activation } se dobla en una curva.
       *[several] En { $space } cada parte de la frontera es recta. Al deshacer { $activation } cada una se dobla en una curva.
    }
plane-forward-again =
    { $bends ->
        [yes] Otra vez hacia delante: la activación curva el plano y todos los lugares numerados caen sobre la recta.
       *[no] Otra vez hacia delante: todos los lugares numerados caen sobre la recta.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] El plano curvado corta la recta en { COUNT($spelled) ->
                    [one] un lugar
                   *[other] { $spelled } lugares
                }, sin nada en medio: cada lugar vuelve como una recta.
               *[curved] El plano curvado corta la recta en { COUNT($spelled) ->
                    [one] un lugar
                   *[other] { $spelled } lugares
                }, sin nada en medio: cada lugar vuelve como una curva.
            }
       *[folded]
            { $shape ->
                [straight] El plano curvado se superpone a sí mismo y corta la recta { COUNT($spelled) ->
                    [one] una vez
                   *[other] { $spelled } veces
                }: cada vez vuelve como una recta propia.
               *[curved] El plano curvado se superpone a sí mismo y corta la recta { COUNT($spelled) ->
                    [one] una vez
                   *[other] { $spelled } veces
                }: cada vez vuelve como una curva propia.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] El plano curvado es una tira fina de A a B pasando por C. La recta la corta dos veces: en cada corte hay una recta entera de las entradas.
       *[curved] El plano curvado es una tira fina de A a B pasando por C. La recta la corta dos veces: en cada corte hay una curva entera de las entradas.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Una recta allí, una recta aquí: en toda ella las dos puntuaciones son iguales.
               *[other] Una recta allí, { $spelled } rectas aquí: en todas ellas las dos puntuaciones son iguales.
            }
       *[curved]
            { $count ->
                [one] Una recta allí, una curva aquí: en toda ella las dos puntuaciones son iguales.
               *[other] Una recta allí, { $spelled } curvas aquí: en todas ellas las dos puntuaciones son iguales.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Una recta allí, una recta aquí: en toda ella la probabilidad es un medio.
               *[other] Una recta allí, { $spelled } rectas aquí: en todas ellas la probabilidad es un medio.
            }
       *[curved]
            { $count ->
                [one] Una recta allí, una curva aquí: en toda ella la probabilidad es un medio.
               *[other] Una recta allí, { $spelled } curvas aquí: en todas ellas la probabilidad es un medio.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Una recta allí, una recta aquí: en toda ella la puntuación es cero.
               *[other] Una recta allí, { $spelled } rectas aquí: en todas ellas la puntuación es cero.
            }
       *[curved]
            { $count ->
                [one] Una recta allí, una curva aquí: en toda ella la puntuación es cero.
               *[other] Una recta allí, { $spelled } curvas aquí: en todas ellas la puntuación es cero.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Una recta allí
       *[other] { $spelled } rectas allí
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, una recta aquí: en toda ella las dos mayores puntuaciones son iguales.
               *[other] { $there }, { $spelled } rectas aquí: en todas ellas las dos mayores puntuaciones son iguales.
            }
       *[curved]
            { $count ->
                [one] { $there }, una curva aquí: en toda ella las dos mayores puntuaciones son iguales.
               *[other] { $there }, { $spelled } curvas aquí: en todas ellas las dos mayores puntuaciones son iguales.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Aparece el plano de entrada con ejes, cuadrícula y todos los puntos: discos de la clase { $first }, cuadrados de la clase { $second }.
       *[other] Aparece el plano de entrada con ejes, cuadrícula y todos los puntos, cada clase con su propia forma.
    }
plane-motion-room = La vista se aleja donde lo que sigue necesita espacio.
plane-motion-linear = Todo el plano, cuadrícula y puntos, va adonde lo llevan los pesos de la capa { $layer }.
plane-motion-shift =
    { $moves ->
        [yes] Todo el plano se desliza según el sesgo de la capa { $layer }.
       *[no] El sesgo de la capa { $layer } es cero, y el plano se queda donde está.
    }
plane-motion-bend =
    { $bends ->
        [yes] Cuadrícula y puntos se curvan tal como la activación de la capa { $layer } mueve cada coordenada.
       *[no] La activación de la capa { $layer } es la identidad, y cuadrícula y puntos quedan como están.
    }
plane-motion-decide =
    { $classes ->
        [2] La recta de decisión aparece en el último espacio, con sus semiplanos coloreados.
       *[other] Las fronteras rectas aparecen en el último espacio, con la región de cada clase coloreada.
    }
plane-motion-back =
    { $classes ->
        [2] Se recorre el camino de vuelta al plano de entrada, con la frontera que la recta forma allí.
       *[other] Se recorre el camino de vuelta al plano de entrada, con las curvas que las fronteras forman allí.
    }
plane-motion-spaces = Las imágenes pequeñas de todos los espacios crecen, en el orden del camino de vuelta, con los mismos lugares numerados en cada una.
plane-motion-again = Junto a las entradas, el plano avanza otra vez, y unos lugares numerados de la frontera caen sobre la recta.
plane-motion-run =
    { $classes ->
        [2] Unos puntos con anillo recorren la frontera, y sus gemelos, la recta en el último espacio.
       *[other] Unos puntos con anillo recorren las fronteras, y sus gemelos, las fronteras en el último espacio.
    }


## Training: the parameters are played, phase by phase

training-heading = Cómo aprende la red
training-heading-keyframes = De un fotograma clave a otro
training-opens = Antes del entrenamiento: { $share } de aciertos.
training-opens-tied = En cada punto las puntuaciones son iguales: el empate cuenta como clase { $label }.
training-rate-steps =
    { $count ->
        [one] La tasa, al principio { $rate }, se multiplica por { $factor } después de cada paso.
       *[other] La tasa, al principio { $rate }, se multiplica por { $factor } cada { $digits } pasos.
    }
training-rate-cosine = La tasa baja según un coseno, de { $rate } a { $last }.
training-opens-keyframe = «{ $name }»: { $share } de aciertos.
training-from-keyframe = De «{ $before }» a «{ $after }»: la pérdida pasa de { $old } a { $new }.
training-at-moment = { $moment }: { $share } de aciertos.
training-between-moments = De { $before } a { $after }: la pérdida pasa de { $old } a { $new }.
training-by-step = hasta el paso { $step }
training-by-keyframe = hasta «{ $name }»
training-still =
    { $when ->
        [whole] En todo el recorrido la pérdida apenas se mueve: de { $old } a { $new } { $until }.
        [first] Al principio la pérdida apenas se mueve: de { $old } a { $new } { $until }.
        [last] Desde aquí la pérdida apenas se mueve: de { $old } a { $new } { $until }.
       *[between] En una meseta la pérdida apenas se mueve: de { $old } a { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] La pérdida baja: de { $old } a { $new } { $until }.
       *[no] Baja despacio: pérdida de { $old } a { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] La pérdida cae rápido: de { $old } a { $new } { $until }; la exactitud espera.
       *[no] La pérdida cae rápido: de { $old } a { $new } { $until }.
    }
training-gaining = Sube la exactitud: aciertos del { $old } al { $new } { $until }.
training-climbs-again = Vuelve a subir la exactitud: aciertos del { $old } al { $new } { $until }.
training-loss-falls-too = La pérdida baja de { $old } a { $new }.
training-rising = La pérdida sube: de { $old } a { $new } { $until }.
training-restless = La pérdida oscila entre { $old } y { $new } { $until }.
training-down-with-a-rise = La pérdida va de { $old } a { $new } { $until }; entretanto sube de { $low } a { $high }.
training-up-with-a-fall = La exactitud va del { $old } al { $new } { $until }; entretanto cae del { $high } al { $low }.
training-beyond = La pérdida se sale de su eje: { $new } { $until }.
training-ends-keyframe = «{ $name }» tiene { $share } de aciertos.
training-ringed =
    { $count ->
        [one] Con anillo: { $digits } aún mal clasificado.
       *[other] Con anillo: { $digits } aún mal clasificados.
    }
fit-training-opens =
    { $better ->
        [yes] Antes de entrenar explica el { $share } de la varianza: R² es 1 − pérdida ÷ pérdida de la media.
       *[no] Antes de entrenar, R² = 1 − pérdida ÷ pérdida de la media es { $share }: peor que la media sola.
    }
fit-training-opens-keyframe = «{ $name }»: R² = 1 − pérdida ÷ pérdida de la media es { $share }.
fit-training-at-moment = { $moment }: R² = 1 − pérdida ÷ pérdida de la media es { $share }.
fit-training-gaining = R² sube: de { $old } a { $new } { $until }.
fit-training-ends-keyframe = «{ $name }» termina con R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Mejor plano: { $line }. Con anillo: el mayor error, { $error }.
       *[line] Discontinua, la mejor recta: { $line }. Con anillo: el mayor error, { $error }.
    }
fit-training-motion-play = El entrenamiento avanza; lo siguen el ajuste, sus errores, la pérdida, R² y los gradientes.
fit-training-motion-close =
    { $shape ->
        [plane] El punto de mayor error recibe un anillo.
       *[line] Aparece la mejor recta, discontinua, y el punto de mayor error recibe un anillo.
    }
number-largest-error = mayor error
number-explained-at-end = R² al final
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² por fotograma
        [epoch] R² por época
        [checkpoint] R² por checkpoint
        [round] R² por ronda
        [update] R² por actualización
       *[step] R² por paso
    }
    .short = R²
label-the-target = el objetivo
    .short = objetivo
label-fit = la red
label-data = los datos
    .short = datos
label-error = error
training-motion-open = Aparecen los paneles, todos en el inicio.
training-motion-curves = El entrenamiento avanza; lo siguen la pérdida, la proporción de aciertos y los gradientes.
training-motion-end = Las curvas llegan a su final.
training-motion-play = El entrenamiento avanza; lo siguen los planos, la frontera, la pérdida y los gradientes.
training-motion-close = Los puntos que siguen mal clasificados reciben un anillo.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Se mueve un deslizador: { $parameter }
sweep-heading-scale = Un factor en todos los pesos de la capa { $layer }
sweep-heading-sample = Una red, ejemplo a ejemplo
sweep-opens-parameter = Los { $digits } parámetros son deslizadores. Solo { $parameter } se moverá.
sweep-opens-scale = Los { $digits } parámetros son deslizadores. Un factor mueve todos los pesos de una capa.
sweep-opens-sample = Los { $digits } parámetros son deslizadores. Ninguno se moverá: se mueve el ejemplo.
sweep-pass = Un ejemplo recorre la red; los planos muestran todos los puntos.
sweep-pass-of-samples = Cada ejemplo recorre la misma red y da sus propias probabilidades.
sweep-pass-of-samples-to-outputs = Cada ejemplo recorre la misma red y da sus propias salidas.
sweep-loss = La pérdida de este ejemplo: su pendiente es el gradiente (rosa).
sweep-loss-of-samples = Cada ejemplo tiene su propia pérdida y sus propios gradientes (rosa).
sweep-sets-out =
    { $kind ->
        [sample] Ahora un ejemplo tras otro: observemos qué cambia.
        [scale] Ahora se mueve el factor: observemos qué cambia.
       *[parameter] Ahora se mueve { $parameter }: observemos qué cambia.
    }
sweep-goes-on = Y seguimos: observemos qué cambia.
sweep-lowest-loss = Pérdida mínima de este ejemplo con { $where }: gradiente { $gradient }.
sweep-lowest-loss-only = Pérdida mínima de este ejemplo con { $where }; la media es { $now }, como mínimo { $least }.
sweep-lowest-mean-loss-of-fit = Pérdida media mínima de todos los puntos con { $where }: R² es { $share }.
sweep-ends-fit = Con { $where }: pérdida { $loss }; R² es { $share }.
sweep-ends-samples-of-fit = Cada ejemplo tira hacia su lado; en todos juntos R² es { $share }.
sweep-lowest-mean-loss = Pérdida media mínima de todos los puntos con { $where }: { $share } de aciertos.
sweep-neuron-changes =
    { $change ->
        [wakes] La neurona { $neuron } de la capa { $layer } despierta con { $where }: su pendiente es { $slope }.
       *[off] La neurona { $neuron } de la capa { $layer } se apaga con { $where }: su pendiente es { $slope }.
    }
sweep-factor-of = factor { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] El { $sample } es aquí el más difícil: pérdida { $loss }, mayor gradiente { $gradient }.
       *[easiest] El { $sample } es aquí el más fácil: pérdida { $loss }, mayor gradiente { $gradient }.
    }
sweep-ends = Con { $where }: pérdida { $loss }; aciertos en todos: { $share }.
sweep-ends-samples = Cada ejemplo tira hacia su lado; la red acierta en el { $share }.
sweep-motion-sliders = Todos los parámetros aparecen como deslizadores, y con ellos, la red a la que pertenecen.
sweep-motion-pass = Aparecen el recorrido del ejemplo por la red y los planos.
sweep-motion-loss = La pérdida se dibuja en todo el intervalo, con su tangente; aparecen los gradientes.
sweep-motion-loss-of-one = Solo queda el deslizador que se mueve; la pérdida se dibuja en todo su intervalo, con su tangente.
sweep-motion-on = El deslizador de { $parameter } avanza; lo siguen valores, planos, frontera y pérdida.
sweep-motion-on-fit = El deslizador de { $parameter } avanza; lo siguen valores, ajuste y pérdida.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Mismo inicio, otras activaciones
        [learning_rate] Mismo inicio, otras tasas de aprendizaje
        [optimizer] Mismo inicio, otros optimizadores
        [init] Misma red, otros pesos iniciales
        [scale] Mismos pesos aleatorios, otras escalas
        [seed] Misma red, otros pesos aleatorios
        [layers] Misma tarea, otras capas
       *[several] Lado a lado
    }
contender-rate = tasa { $rate }
contender-scale = escala { $scale }
contender-seed = semilla { $seed }
contender-init =
    { $init ->
        [zeros] todo 0
        [symmetric] todo igual
        [xavier] inicio de Xavier
        [he] inicio de He
       *[normal] inicio aleatorio
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = «{ $name }»
differing-part =
    { $part ->
        [activations] la activación
        [layers] la forma de la red
        [optimizer] el optimizador
        [learning_rate] la tasa de aprendizaje
        [init] la elección de los pesos iniciales
        [scale] la escala de los pesos iniciales
       *[seed] los pesos iniciales aleatorios
    }
comparison-opening =
    { $count ->
        [one] una activación: mismo inicio, mismos puntos, mismos pasos.
       *[other] { $spelled } activaciones: mismo inicio, mismos puntos, mismos pasos.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] un entrenamiento con los mismos puntos; lo que cambia es { $parts }.
       *[other] { $spelled } entrenamientos con los mismos puntos; lo que cambia es { $parts }.
    }
comparison-guide-to-scores = Cada panel: entradas, puntuaciones, pérdida y gradientes.
comparison-guide-to-fit = Cada panel: el ajuste, respuestas sobre objetivos, pérdida y gradientes.
comparison-guide-to-layer = Cada panel: entradas, última capa oculta, pérdida y gradientes.
comparison-shrinks = Gradientes del paso 0, de la última capa a la capa 1: de { $last } a { $first } con { $name }; de { $other_last } a { $other_first } con { $other }.
comparison-delta-shrinks = En el paso 0, δ = ∂L/∂z de la última capa a la capa 1: de { $last } a { $first } con { $name }; de { $other_last } a { $other_first } con { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] Lo que vuelve por una neurona se multiplica por su pendiente: la de la sigmoide es como mucho 1/4; mediana { $slope }; con { $other }, { $other_slope }.
       *[other] Lo que vuelve por una neurona se multiplica por su pendiente. La pendiente mediana es { $slope } con { $name } y { $other_slope } con { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] En total, los pesos multiplican δ por { $weights } con { $name } y por { $other_weights } con { $other }, casi lo mismo;
       *[apart] En total, los pesos multiplican δ por { $weights } con { $name } y por { $other_weights } con { $other };
    } { $kind ->
        [sigmoid] las pendientes, cada una como mucho 1/4 en la sigmoide, por { $slopes } y { $other_slopes }.
       *[other] las pendientes, por { $slopes } y { $other_slopes }.
    }
comparison-flat-yet-long = En el paso 0, con { $name }, el { $share } de las pendientes es menor que { $slope }. Pero el gradiente de los pesos de la capa 1 es más largo: pesos mayores multiplican lo que pasa.
comparison-no-first-gradient = En el paso 0 ningún peso tiene gradiente con { $names }.
comparison-last-layer-first = En el paso 0 solo los pesos de la última capa tienen gradiente con { $names }.
comparison-sets-out =
    { $which ->
        [both] Ambos entrenan, paso a paso.
       *[all] Todos entrenan, paso a paso.
    }
comparison-goes-on = Y siguen, paso a paso.
comparison-tie-broken = La última capa se ha movido: ahora, en el paso 1, también la capa 1 tiene gradiente: { $gradient } con { $name }.
comparison-explodes = Con { $name } la pérdida explota: pasa de { $before } a { $now } hasta el paso { $step }.
comparison-dies =
    { $count ->
        [one] En el paso { $step } el último punto de una neurona cruza el cero: { $dead } de { $units } neuronas muertas con { $name }.
       *[other] En el paso { $step } el último punto cruza el cero: { $dead } de { $units } neuronas muertas con { $name }.
    }
comparison-first = Primero { $name }: resuelve la tarea en el paso { $step }.
comparison-second = Le sigue { $name }: paso { $step }.
comparison-last = Por último la resuelve { $name }, en el paso { $step }.
comparison-midway = En el paso { $step } la pérdida es mínima con { $names }: { $loss }.
comparison-midway-same = En el paso { $step } todas las pérdidas aún muestran lo mismo: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Ambos siguen hasta el final.
       *[all] Todos siguen hasta el final.
    }
comparison-one-goes-on = El último sigue: ¿lo logrará?
comparison-others-go-on = Los demás siguen: ¿lo lograrán?
comparison-none-yet =
    { $which ->
        [both] ¿Lo logrará alguno de los dos?
       *[all] ¿Lo logrará alguno?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Desde este inicio, ninguno de los dos resuelve { $task }.
               *[all] Desde este inicio, ninguno resuelve { $task }.
            }
       *[own]
            { $which ->
                [both] Ninguno de los dos resuelve { $task }.
               *[all] Ninguno resuelve { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Desde este inicio, ambos resuelven { $task }.
               *[all] Desde este inicio, todos resuelven { $task }.
            }
       *[own]
            { $which ->
                [both] Ambos resuelven { $task }.
               *[all] Todos resuelven { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same] Desde este inicio, solo con { $names } se logra resolver { $task }.
       *[own] Solo con { $names } se logra resolver { $task }.
    }
comparison-only =
    { $count ->
        [one] Solo cambia { $parts }.
       *[other] Solo cambian { $parts }.
    }
comparison-not-only =
    { $count ->
        [one] cambia { $parts } y, con ello, el orden de los puntos.
       *[other] cambian { $parts } y, con ello, el orden de los puntos.
    }
comparison-why-diverged = Desde el paso { $step }, cada paso elevó la pérdida, hasta que dejó de ser un número.
comparison-diverged-at = En el paso { $step }, el último con números finitos, la pérdida era { $loss }.
comparison-why-worse = La pérdida termina por encima de su inicio: pasó de { $before } a { $now }.
comparison-why-rate = Con { $name } la pérdida final es { $small }; con { $other }, { $large }: sus pasos son demasiado grandes.
comparison-why-dead =
    { $stays ->
        [yes] Una neurona { $activation } muerta tiene pendiente 0: no pasa ningún gradiente y sigue muerta.
       *[no] Una neurona { $activation } muerta tiene pendiente 0: no pasa ningún gradiente.
    }
comparison-why-saturated = Neuronas saturadas al final en la capa { $layer }: { $flat } de { $units } con { $name }; { $fewer } con { $other }.
comparison-why-vanishing = En el paso 0 el gradiente de los pesos era { $last } en la última capa y { $first } en la capa 1.
comparison-first-step = El primer paso mueve los pesos de la capa 1 en { $rate } × { $small } con { $name } y en { $rate } × { $large } con { $other }: unas { $times } veces más lejos.
comparison-answers-alike =
    { $share ->
        [yes] Con { $name }, lo que lee la última capa difiere entre puntos en { $spread } como mucho: así { $p } acaba para cada punto en { $value }, la proporción de la clase 1.
       *[no] Con { $name }, lo que lee la última capa difiere entre puntos en { $spread } como mucho: así { $p } acaba para cada punto en { $value }.
    }
comparison-why-equal = Neuronas iguales reciben gradientes iguales: nunca llegan a diferenciarse.
comparison-why-no-gradient = Todo gradiente de los pesos es 0: nada dice a un peso adónde ir.
comparison-why-never-bent = Rectas de rectas son rectas: sin curvatura, la profundidad no añade nada.
comparison-best-line = Una recta lograría { $share } de aciertos, pero con más pérdida, y el entrenamiento sigue a la pérdida.
comparison-slow = Con { $name } va lento: en el paso 0 el gradiente de los pesos de la capa 1 era { $small }; con { $fast }, { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] En el paso { $step } la mayor z de esta neurona cae de { $before } a { $after }: pendiente 0 en todo punto, luego gradiente 0: sus pesos no cambian.
       *[no] z de esta neurona en cada punto: en el paso { $step } la mayor cae de { $before } a { $after }, donde la pendiente es 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = El paso { $step } es demasiado largo: { $rate } veces el gradiente lleva la mayor z de esta neurona de { $before } a { $after }. Pendiente 0 en todo punto: sus pesos no cambian.
comparison-why-it-dies = δ es en promedio { $delta }: una z menor bajaría la pérdida. Pero { $rate } veces el gradiente es demasiado: en el punto de mayor z, esta baja de { $before } a { $after }.
comparison-never-alive = z de esta neurona en cada punto: ninguna está nunca sobre 0, y por debajo la pendiente es 0.
comparison-starts-counted =
    { $framed ->
        [yes] Inicios que resuelven { $task }: { $counts }. Con marco, el inicio ya visto: un ejemplo.
       *[no] Inicios que resuelven { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Lo mismo desde { $starts } inicios: ¿cuáles resuelven { $task }?
comparison-motion-lay =
    { $count ->
        [one] aparece { $spelled } panel, uno por entrenamiento: { $names }.
       *[other] aparecen { $spelled } paneles, uno por entrenamiento: { $names }.
    }
comparison-motion-staircases = En cada panel aparecen los gradientes de sus capas en el paso cero, como barras con sus números, y entre ellas el factor de cada capa a la inferior.
comparison-motion-staircases-again = Aparecen los gradientes de los pesos del paso cero, y con ellos, cómo evolucionó la pérdida.
comparison-motion-answers = Los recuentos de neuronas dejan sitio a lo que responde la red de cada panel en todos los puntos.
comparison-motion-slopes = En cada panel aparece la curva de su activación, y debajo una marca por la z de sus neuronas en muchos puntos. La tangente más empinada es discontinua; la tangente donde la pendiente es la mediana se dibuja continua.
comparison-motion-run = Todos los entrenamientos avanzan juntos del paso { $start } al paso { $end }.
comparison-motion-verdicts = Aparece el veredicto de cada panel.
comparison-motion-all = Todos los paneles vuelven a brillar.
comparison-motion-one = El panel de { $name } sigue brillante mientras los demás se atenúan.
comparison-motion-watch-unit = En el panel se dibuja la z de una neurona en cada punto, paso a paso, a ambos lados del cero; la mayor, con trazo grueso. Se marca el paso desde el que ninguna está sobre cero.
comparison-motion-split-step = La imagen hace sitio, y a su lado aparece lo que el paso hace con la z del punto donde es mayor: la parte del sesgo, la de los pesos y la de las entradas.
comparison-motion-starts = Los paneles se retiran. Entran uno a uno los planos de entrada de entrenamientos desde { $starts } inicios, con una marca donde la tarea se resuelve, y las marcas se cuentan.
comparison-motion-start-seen = El inicio de los paneles recibe un marco en cada entrenamiento.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Un paso de descenso de gradiente con decaimiento
        [momentum] Un paso de descenso de gradiente con momentum
        [rmsprop] Un paso de RMSProp
        [adam] Un paso de Adam
       *[sgd] Un paso de descenso de gradiente
    }
update-opening = La pérdida media de todos los puntos es { $loss }. ¿Hacia dónde debe ir cada peso?
update-mean =
    { $points ->
        [one] El gradiente de la pérdida, en cada conexión: cuán rápido sube con cada peso.
       *[other] El gradiente de la pérdida media de los { $digits } puntos, en cada conexión: cuán rápido sube con cada peso.
    }
update-mean-biases = En cada neurona: con su sesgo.
update-one-point =
    { $count ->
        [one] Lo que un punto dice de { $weight }. Es el único.
       *[other] Eso fue un punto. Cada uno de los { $digits } puntos tiene su propio gradiente para { $weight }.
    }
update-every-point =
    { $count ->
        [one] De dónde viene: el único punto tiene su gradiente para { $weight }.
       *[other] De dónde viene: cada uno de los { $digits } puntos tiene su propio gradiente para { $weight }.
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } de ellos quiere { $weight } mayor; { $downs } lo quiere menor: la actualización usa la media.
               *[other] { $ups } de ellos quiere { $weight } mayor; { $downs } lo quieren menor: la actualización usa la media.
            }
       *[other]
            { $down ->
                [one] { $ups } de ellos quieren { $weight } mayor; { $downs } lo quiere menor: la actualización usa la media.
               *[other] { $ups } de ellos quieren { $weight } mayor; { $downs } lo quieren menor: la actualización usa la media.
            }
    }
update-pulls-one =
    { $way ->
        [up] Ninguno quiere { $weight } menor: la actualización usa la media.
       *[down] Ninguno quiere { $weight } mayor: la actualización usa la media.
    }
update-pulls-alone =
    { $way ->
        [up] Quiere { $weight } mayor: con un punto, la actualización usa su gradiente.
       *[down] Quiere { $weight } menor: con un punto, la actualización usa su gradiente.
    }
update-pulls-none = Ninguno dice nada de { $weight }: todos estos gradientes son cero, y también su media.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } minilotes de { $size } puntos tienen medias de { $low } a { $high }: el entrenamiento usa uno por paso; este paso, todos los puntos.
               *[same] { $spelled } minilotes de { $size } puntos tienen aquí la misma media, { $low }: el entrenamiento usa uno por paso; este paso, todos los puntos.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } minilotes de { $size } puntos tienen medias de { $low } a { $high }: más barato y menos exacto.
               *[same] { $spelled } minilotes de { $size } puntos tienen aquí la misma media, { $low }: más barato.
            }
    }
update-batches-rest = El último lote de una época tiene { $rest }.
update-take-mean =
    { $count ->
        [one] Su gradiente es el del paso, para cada peso y sesgo.
       *[other] Ahora la media de todos los puntos, para cada peso y sesgo.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Su gradiente es el del paso, para cada peso.
       *[other] Ahora la media de todos los puntos, para cada peso.
    }
update-one-moves =
    { $against ->
        [decay] Cada peso se mueve contra su gradiente con decaimiento, multiplicado por la tasa de aprendizaje.
        [momentum] Cada peso se mueve contra su velocidad, multiplicada por la tasa de aprendizaje.
        [rmsprop] Cada peso se mueve contra este cociente, multiplicado por la tasa de aprendizaje.
        [adam] Cada peso se mueve contra este cociente, multiplicado por la tasa de aprendizaje.
       *[gradient] Cada peso se mueve contra su gradiente, multiplicado por la tasa de aprendizaje.
    }
update-stage-decay = El decaimiento de pesos suma a cada gradiente { $decay } veces el propio parámetro.
update-stage-momentum =
    { $decayed ->
        [yes] La velocidad es { $share } veces la anterior, más el gradiente con decaimiento.
       *[no] La velocidad es { $share } veces la anterior, más el gradiente.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum sigue una velocidad. Empieza en cero: ahora es el gradiente con decaimiento.
       *[no] Momentum sigue una velocidad. Empieza en cero: ahora es el gradiente.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp divide cada gradiente con decaimiento entre la raíz de una media móvil de sus cuadrados.
       *[no] RMSProp divide cada gradiente entre la raíz de una media móvil de sus cuadrados.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam toma una media móvil de los gradientes con decaimiento, dividida entre la raíz de la de sus cuadrados.
       *[no] Adam toma una media móvil de los gradientes, dividida entre la raíz de la de sus cuadrados.
    }
update-decay = decaimiento
update-mean-gradient = media
update-root = media cuadrática
update-rate = tasa
update-gradient = gradiente
update-all-move =
    { $count ->
        [one] Eso es todo: hay { $digits } parámetro.
       *[other] Y los { $digits } parámetros dan este paso a la vez.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } de los números de aquí se lee como antes.
       *[other] { $digits } de los números de aquí se leen como antes.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] La pérdida media de todos los puntos baja de { $before } a { $after }.
               *[alike] La pérdida media de todos los puntos baja un poco: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] La pérdida media de todos los puntos sube de { $before } a { $after }: este paso no va cuesta abajo.
               *[alike] La pérdida media de todos los puntos sube un poco: { $change }. Este paso no va cuesta abajo.
            }
        [rises]
            { $digits ->
                [differ] La pérdida media de todos los puntos sube de { $before } a { $after }: el paso fue demasiado grande.
               *[alike] La pérdida media de todos los puntos sube un poco: { $change }. El paso fue demasiado grande.
            }
       *[stays] La pérdida media de todos los puntos sigue en { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] La pérdida baja de { $before } a { $after }.
               *[alike] La pérdida baja un poco: { $change }.
            }
        [rises]
            { $digits ->
                [differ] La pérdida sube de { $before } a { $after }: el paso fue demasiado grande.
               *[alike] La pérdida sube un poco: { $change }. El paso fue demasiado grande.
            }
        [uphill]
            { $digits ->
                [differ] La pérdida sube de { $before } a { $after }: este paso no va cuesta abajo.
               *[alike] La pérdida sube un poco: { $change }. Este paso no va cuesta abajo.
            }
       *[stays] La pérdida sigue en { $before }.
    }
update-loss-endless = La pérdida media de todos los puntos ya no es un número finito: el paso fue excesivo.
update-motion-stand = La red está con sus pesos, y la pérdida media se ilumina.
update-motion-mean = Conexiones y sesgos toman el gradiente de la pérdida media.
update-motion-mean-no-bias = Las conexiones toman el gradiente de la pérdida media.
update-motion-spread =
    { $points ->
        [1] El gradiente de { $weight } ocupa su lugar en una recta numérica.
       *[other] Los gradientes de { $weight }, uno por punto, se reparten en una recta numérica.
    }
update-motion-average = Se reúnen en su media, que se queda en la recta.
update-motion-batches = Los puntos de tres minilotes se iluminan uno tras otro, y sus medias se quedan en la recta.
update-motion-stage = Los gradientes en conexiones y sesgos se convierten en lo que resulta de ellos.
update-motion-stage-no-bias = Los gradientes en las conexiones se convierten en lo que resulta de ellos.
update-motion-one = El gradiente de { $weight } se desliza debajo, el número del peso corre hasta su nuevo valor, y su conexión lo sigue.
update-motion-all = Los números de todos los demás pesos y sesgos corren hasta sus nuevos valores, y sus conexiones los siguen.
update-motion-all-no-bias = Los números de todos los demás pesos corren hasta sus nuevos valores, y sus conexiones los siguen.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] El número de la pérdida desciende.
               *[other] El número de la pérdida media de todos los puntos desciende.
            }
       *[other]
            { $points ->
                [1] El número de la pérdida corre hasta su nuevo valor.
               *[other] El número de la pérdida media de todos los puntos corre hasta su nuevo valor.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Una neurona, desmontada: { $neuron }
graph-opening = Una neurona como grafo: cada nodo hace una cosa pequeña.
graph-enter =
    { $inputs ->
        [1] Entran la entrada, su peso y el sesgo.
       *[other] Entran las entradas, un peso para cada una y el sesgo.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Entran la entrada y su peso.
       *[other] Entran las entradas y un peso para cada una.
    }
graph-multiply =
    { $inputs ->
        [1] El nodo «por» multiplica sus dos números.
       *[other] Cada nodo «por» multiplica sus dos números.
    }
graph-add =
    { $inputs ->
        [1] El nodo «más» suma el sesgo: eso es z.
       *[other] El nodo «más» suma los productos y el sesgo: eso es z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] El nodo «más» tiene un solo producto y ningún sesgo: eso es z.
       *[other] El nodo «más» suma los productos: eso es z.
    }
graph-activate = La activación curva z: a es { $activation } de z.
graph-arrive = Ahora, hacia atrás. La pérdida mide el error de la red; del resto llega cómo reacciona ante a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] La derivada local de la activación es su pendiente, { $slope }; no llega nada, y nada sigue.
        [stops] La derivada local de la activación es su pendiente, aquí cero: nada sigue.
        [keeps] La derivada local de la activación es su pendiente, aquí 1: el gradiente sigue como está.
        [turns] La derivada local de la activación es su pendiente, { $slope }: el gradiente cambia de signo.
        [shrinks] La derivada local de la activación es su pendiente, { $slope }: multiplicado por ella, sigue menos.
       *[grows] La derivada local de la activación es su pendiente, { $slope }: multiplicado por ella, sigue más.
    }
graph-sum = Un «más» pasa lo que llega: sus derivadas locales son todas 1. El sesgo tiene su gradiente.
graph-sum-no-bias = Un «más» pasa lo que llega: sus derivadas locales son todas 1.
graph-to-weights = En un «por», la derivada local de cada factor es el otro factor. La del peso es la entrada: δ por ella es su gradiente.
graph-to-inputs =
    { $others ->
        [yes] Y la de la entrada es el peso: δ por él va hacia atrás, y se suma a lo que envían las demás neuronas de la capa.
       *[no] Y la de la entrada es el peso: δ por él va hacia atrás, y dice cómo reacciona la pérdida a la entrada.
    }
graph-replay = Ningún nodo necesita más que lo que llega y su propia derivada local.
graph-motion-lay =
    { $inputs ->
        [1] El grafo aparece pieza a pieza: la entrada, su peso y el sesgo, un nodo «por», un nodo «más» y la activación.
       *[other] El grafo aparece pieza a pieza: las entradas, sus pesos y el sesgo, nodos «por», un nodo «más» y la activación.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] El grafo aparece pieza a pieza: la entrada y su peso, un nodo «por», un nodo «más» y la activación.
       *[other] El grafo aparece pieza a pieza: las entradas y sus pesos, nodos «por», un nodo «más» y la activación.
    }
graph-motion-enter = Los números salen de sus casillas hacia los cables.
graph-motion-multiply =
    { $inputs ->
        [1] Unos pulsos entran en el nodo «por», y sale el producto.
       *[other] Unos pulsos entran en los nodos «por», y salen los productos.
    }
graph-motion-add = Unos pulsos entran en el nodo «más», y sale z.
graph-motion-activate = Un pulso entra en la activación; el punto se mueve por su curva, y sale a.
graph-motion-arrive = Un pulso entra desde la pérdida, y junto al cable de a aparece el gradiente.
graph-motion-slope = En el cable de z aparece la pendiente; un pulso vuelve junto a ella, y junto al cable aparece su producto.
graph-motion-sum = En cada cable hacia el nodo «más» aparece un uno; unos pulsos vuelven por todos ellos, y junto a cada uno aparece el gradiente.
graph-motion-to-weights =
    { $inputs ->
        [1] En el cable del peso aparece la entrada; un pulso vuelve junto a ella, y junto al cable aparece el gradiente.
       *[other] En el cable de cada peso aparece su entrada; unos pulsos vuelven junto a ellas, y junto a los cables aparecen los gradientes.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] En el cable de la entrada aparece el peso; un pulso vuelve junto a él, y junto al cable aparece el producto.
       *[other] En el cable de cada entrada aparece su peso; unos pulsos vuelven junto a ellos, y junto a los cables aparecen los productos.
    }
graph-motion-replay = Unos pulsos vuelven una vez más por todo el grafo, desde la pérdida hasta cada casilla.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = La pérdida como paisaje
landscape-opening =
    { $way ->
        [right] La pérdida según { $name } solamente. La pendiente de la tangente es su gradiente, { $slope }: se sube hacia la izquierda, así que el paso va a la derecha.
       *[left] La pérdida según { $name } solamente. La pendiente de la tangente es su gradiente, { $slope }: se sube hacia la derecha, así que el paso va a la izquierda.
    }
landscape-opening-flat = La pérdida según { $name } solamente. Donde está la red, el gradiente es cero: la tangente es horizontal.
landscape-step =
    { $factor ->
        [1] Un paso con la tasa { $rate }: la pendiente promete { $promised }, la pérdida cambia en { $change }.
        [10] Diez veces más lejos: la pendiente promete { $promised }, la pérdida cambia en { $change }.
       *[100] Cien veces más lejos: la pendiente promete { $promised }, la pérdida cambia en { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Un paso con la tasa { $rate }: la pendiente promete una pérdida bajo cero, pero la pérdida cambia en { $change }.
        [10] Diez veces más lejos: la pendiente promete una pérdida bajo cero, pero la pérdida cambia en { $change }.
       *[100] Cien veces más lejos: la pendiente promete una pérdida bajo cero, pero la pérdida cambia en { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Un paso con la tasa { $rate }: más allá del punto más bajo y hacia arriba por el otro lado. Promesa { $promised }, real { $change }.
        [10] Diez veces más lejos: más allá del punto más bajo y hacia arriba por el otro lado. Promesa { $promised }, real { $change }.
       *[100] Cien veces más lejos: más allá del punto más bajo y hacia arriba por el otro lado. Promesa { $promised }, real { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Un paso con la tasa { $rate }: la pérdida ya no es un número finito.
        [10] Diez veces más lejos: la pérdida ya no es un número finito.
       *[100] Cien veces más lejos: la pérdida ya no es un número finito.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Cada paso da más o menos lo que promete la pendiente: hasta ahí la pérdida es casi recta.
        [small-kept] Un paso pequeño da casi lo que promete la pendiente, uno grande no: la pérdida se curva.
        [none-promised] Aquí la pendiente es cero: no promete nada.
       *[none-kept] Hasta el paso pequeño es demasiado grande para que la pendiente cumpla su promesa.
    }
landscape-all-parameters = Todos los parámetros a la vez, con tasa { $rate }.
landscape-over = Todos los parámetros a la vez, con tasa { $rate }: el paso mide { $length }, pero la pérdida solo es menor hasta { $lower }.
landscape-again =
    { $then ->
        [all-rise] Tras el primer paso la pendiente es unas { $times } veces mayor: el siguiente paso es otras tantas veces más largo. Cada uno de los tres pasos sube la pérdida.
        [third-falls] Tras el primer paso la pendiente es unas { $times } veces mayor: el siguiente paso es otras tantas veces más largo, y vuelve a subir la pérdida. El tercero la baja.
        [rises] Tras el primer paso la pendiente es unas { $times } veces mayor: el siguiente paso es otras tantas veces más largo, y vuelve a subir la pérdida.
       *[falls] Tras el primer paso la pendiente es unas { $times } veces mayor: el siguiente paso es otras tantas veces más largo, y la pérdida es entonces { $loss }.
    }
landscape-map = Ahora según { $first } y { $second }, vista desde arriba: la línea de puntos es la curva. En cada curva de nivel la pérdida vale lo mismo.
landscape-arrow = A lo largo de su línea la pérdida no cambia. El gradiente la cruza en ángulo recto, cuesta arriba: el paso va al revés.
landscape-flat = El gradiente es cero en este plano: ninguna dirección baja.
landscape-path =
    { $others ->
        [one] El camino del entrenamiento en este plano. Se movió un parámetro más, y con él las líneas de debajo.
        [0] El camino del entrenamiento: de su inicio a su final.
       *[other] El camino del entrenamiento en este plano. También se movieron otros { $digits } parámetros, y con ellos las líneas de debajo.
    }
landscape-motion-curve = Se dibuja la curva de la pérdida, y su tangente en el inicio.
landscape-motion-step = Una bola rueda por la curva mientras una marca baja por la tangente; una línea muestra cuánto se separan.
landscape-motion-closer = La imagen vuelve a acercarse al primer paso.
landscape-motion-over =
    { $marked ->
        [yes] Una bola rueda sobre la pérdida por el primer paso; una tabla muestra cuánto mide el paso, qué pérdida prometía la pendiente y cuál resultó. Una franja marca hasta dónde la pérdida es menor.
       *[no] Una bola rueda sobre la pérdida por el primer paso; una tabla muestra cuánto mide el paso, qué pérdida prometía la pendiente y cuál resultó.
    }
landscape-motion-again = La bola sigue rodando, cada vez contra el gradiente de donde está; la tabla muestra cuánto miden los pasos y qué pérdidas resultaron.
landscape-motion-map = La curva se ve desde arriba, como línea de puntos en un mapa de la pérdida según dos parámetros, que aparece línea a línea.
landscape-motion-arrow = Dos flechas crecen en ángulo recto con la línea de igual pérdida: el gradiente y, opuesta, la dirección del paso.
landscape-motion-flat = El lugar de la red recibe un anillo.
landscape-motion-path = El camino del entrenamiento se dibuja sobre el mapa, de su inicio a su final.


## Depth: the gradient goes back through the layers

depth-heading = El gradiente en profundidad
depth-opening = ¿Cuánto del gradiente llega a la capa 1? Parte de la salida, donde δ tiene tamaño { $size }.
depth-first-step = Una capa atrás: por los pesos, por las pendientes, y el tamaño es { $factor } veces el anterior.
depth-no-gradient = Una capa atrás: de nada no sale nada.
depth-path-sigmoid = En el camino más fuerte cada capa multiplica por un peso y una pendiente; la de la sigmoide es como mucho 1/4.
depth-path = En el camino más fuerte cada capa multiplica por un peso y una pendiente; su mayor pendiente es { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Cada capa deja solo entre { $least } y { $most } de lo que llega: de { $last } en la salida a { $first } en la capa 1.
       *[grows] Crece en cada capa, entre { $least } y { $most } veces: de { $last } en la salida a { $first } en la capa 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Disminuye: de { $last } en la salida a { $first } en la capa 1.
        [grows] Crece: de { $last } en la salida a { $first } en la capa 1.
       *[mixed] Se mantiene: { $last } en la salida, { $first } en la capa 1.
    }
depth-mixed = Disminuye en { $digits } de { $steps } pasos atrás: { $last } en la salida, { $first } en la capa 1.
depth-silent = La salida acierta hasta la última cifra: de ella no parte ningún gradiente.
depth-stops =
    { $layer ->
        [1] A la capa 1 no llega nada: allí su gradiente es cero.
       *[other] En la capa { $digits } es cero: a las capas anteriores no llega nada.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] En el camino los pesos dan el producto { $weights }, las pendientes { $slopes }: lo reducen las pendientes.
        [weights-shrink] En el camino las pendientes dan el producto { $slopes }, los pesos { $weights }: lo reducen los pesos.
        [weights-grow] En el camino las pendientes dan el producto { $slopes }, los pesos { $weights }: los pesos lo hacen crecer.
        [slopes-grow] En el camino los pesos dan el producto { $weights }, las pendientes { $slopes }: las pendientes lo hacen crecer.
        [both-grow] En el camino los pesos dan el producto { $weights }, las pendientes { $slopes }: ambos lo hacen crecer.
        [slopes-most] En el camino los pesos dan el producto { $weights }, las pendientes { $slopes }: lo reducen ambos, sobre todo las pendientes.
        [weights-most] En el camino las pendientes dan el producto { $slopes }, los pesos { $weights }: lo reducen ambos, sobre todo los pesos.
       *[both-shrink] En el camino los pesos dan el producto { $weights }, las pendientes { $slopes }: lo reducen ambos.
    }
depth-cause-cancelled = En este camino los pesos dan el producto { $weights }, las pendientes { $slopes }. Con los otros caminos, { $product } pasa a δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Un paso con la tasa { $rate } no mueve ningún peso, ni en la última capa ni en la capa 1.
        [still] Un paso con la tasa { $rate } mueve los pesos de la última capa en { $last }; los de la capa 1, nada.
        [slow] Un paso con la tasa { $rate }: los pesos de la última capa se mueven { $last }; los de la capa 1, { $first }. Aprende despacio.
        [less] Un paso con la tasa { $rate }: los pesos de la última capa se mueven { $last }; los de la capa 1, { $first }, que es menos.
        [more] Un paso con la tasa { $rate }: los pesos de la última capa se mueven { $last }; los de la capa 1, { $first }, que es más.
       *[alike] Un paso con la tasa { $rate }: los pesos de la última capa se mueven { $last }; los de la capa 1, más o menos lo mismo: { $first }.
    }
depth-motion-start = Aparece un eje de potencias de diez, y crece la barra de la delta de la salida.
depth-motion-step = El gradiente vuelve a la capa { $layer }: un pulso baja por el camino, y crece la barra de la capa.
depth-motion-line = Una línea recorre los extremos de las barras, de la salida a la capa 1.
depth-motion-weigh = Los pesos del camino se reúnen en su producto, y sus pendientes en el suyo.
depth-motion-change = Las barras se convierten en los cambios de los pesos en un paso, sobre un eje que empieza en cero.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = ¿Por qué retropropagar?
cost-opening = ¿Cómo cambia la pérdida con cada uno de los { $digits } parámetros? Perturbar uno, recorrer otra vez la red y mirar.
cost-first = Un peso, perturbado arriba y luego abajo: dos pasadas hacia adelante, { $products } multiplicaciones, y se conoce una pendiente.
cost-all = Así, para los { $parameters } pesos y sesgos: { $passes } pasadas hacia adelante, { $products } multiplicaciones.
cost-all-no-bias = Así, para los { $parameters } pesos: { $passes } pasadas hacia adelante, { $products } multiplicaciones.
cost-forward = La retropropagación va una vez hacia adelante, { $products } multiplicaciones, y guarda cada activación.
cost-back = Luego una vez hacia atrás, { $products } más, y están todos los gradientes: cada capa usa lo que halló la siguiente.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] El mismo gradiente: { $nudging } multiplicaciones por perturbación, { $times } veces las { $backpropagation } de la retropropagación.
               *[about] El mismo gradiente: { $nudging } multiplicaciones por perturbación, unas { $times } veces las { $backpropagation } de la retropropagación.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } multiplicaciones por perturbación, { $times } veces las { $backpropagation } de la retropropagación.
               *[about] { $nudging } multiplicaciones por perturbación, unas { $times } veces las { $backpropagation } de la retropropagación.
            }
    }
cost-chart = Los mismos recuentos según el número de parámetros; ambos ejes van en potencias de diez.
cost-growth =
    { $growth ->
        [square] Diez veces más parámetros: unas cien veces más trabajo por perturbación, unas diez por retropropagación.
        [faster] Con más parámetros, la perturbación crece más rápido que la retropropagación.
       *[slower] Con más parámetros, crecen ambas.
    }
cost-largest = { $shape }, { $parameters } parámetros: { $nudging } multiplicaciones por perturbación, { $backpropagation } por retropropagación.
cost-motion-network = Aparece la red, y debajo un panel en el que se cuentan multiplicaciones.
cost-motion-first = Se ilumina un peso; se perturba hacia arriba, y un pulso recorre las capas; se perturba hacia abajo, y otro las recorre.
cost-motion-all = Los parámetros se iluminan uno tras otro, cada vez más rápido, mientras unos pulsos recorren las capas y el contador sube.
cost-motion-forward = La red está como estaba. Un pulso va hacia adelante, y aparecen las activaciones.
cost-motion-back = Un pulso vuelve desde la salida, y capa a capa aparecen todos los gradientes.
cost-motion-bars = Los dos recuentos se convierten en barras de una misma escala.
cost-motion-chart = Aparecen unos ejes, y en ellos los dos recuentos de esta red.
cost-motion-grow = Dos líneas siguen hacia redes mayores, una más empinada que la otra.
cost-motion-gap = Una flecha crece entre los dos recuentos de la red más grande.


## Labels in the picture

label-value-forward = valor
label-local-derivative = derivada local
    .short = derivada
label-gradient-back = gradiente de la pérdida
    .short = gradiente
label-rest-of-network = resto de la red
    .short = el resto
label-class = clase { $label }
    .short = { $label }
label-class-head = clase
    .short = cl.
label-input = entrada
label-named-input = { $name } { $input }
label-picture-weights = pesos de la neurona { $neuron }
    .short = w, neurona { $neuron }
label-picture-weight-gradients = ∂L/∂w de la neurona { $neuron }
    .short = ∂L/∂w, neurona { $neuron }
label-picture-input-gradients = ∂L/∂x de cada píxel
    .short = ∂L/∂x
label-picture-scale = negro { $low }, blanco { $high }
label-more-neurons = { $digits } más
label-hidden = oculta { $layer }
label-output = salida
label-class-scores = puntuaciones
    .short = puntuac.
label-score-of-class-1 = puntuación, clase { $label }
    .short = puntuación
label-class-probabilities = probabilidades
    .short = probabil.
label-probability-of-class-1 = probabilidad, clase { $label }
    .short = probabil.
label-layer = capa { $layer }
label-step = paso
label-unit =
    { $unit ->
        [keyframe] fotograma
        [epoch] época
        [checkpoint] checkpoint
        [round] ronda
        [update] actualización
       *[step] paso
    }
label-loss = pérdida
label-accuracy = exactitud
label-shares = %: { label-accuracy }
label-after = después
    .short = luego
label-gradients = gradientes de pesos
    .short = gradientes
label-rate = tasa
label-promised = promesa
    .short = prom.
label-factor = factor
label-sample = ejemplo
label-target = objetivo
label-targets = objetivos
label-gradient-check = comprobación del gradiente
    .short = comprobación
label-check-below = menos de
label-check-worst = máximo
label-base = valor dado
    .short = dado

label-and-more = { $size }; más: ‖
label-negative = negativo
    .short = < 0
label-width-of-weight = ancho: |peso|
    .short = |peso|
label-width-of-letter = ancho: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = ancho: |gradiente|, log
    .short = |gradiente|, log
label-weights-and-biases = línea: peso, anillo: sesgo
    .short = línea: w, anillo: b
label-weights-alone = línea: peso
    .short = línea: w
label-lit = brilla: clase correcta
    .short = brilla: correcta
label-wrong = errores
label-stay-wrong = siguen mal
label-tint-side = color: clase del lado
    .short = color: clase
label-bent-plane = el plano curvado
label-undo = atrás
label-tint-place = color: clase de cada lugar
    .short = color: clase
label-tint-probability = color: probabilidad
    .short = color: p
label-tint-lead = color: clase líder
    .short = color: líder
label-plane-before = trazos: el recuadro antes de W
    .short = trazos: antes de W

label-horizontal = horizontal
label-diagonal = diagonal
label-best-of-all = la mejor
label-best-found = mejor hallada
    .short = mejor
label-any-direction = cualquier dirección
    .short = todas
label-right-by-direction = mejores aciertos según la dirección

label-loss-by-unit =
    { $unit ->
        [keyframe] pérdida por fotograma
        [epoch] pérdida por época
        [checkpoint] pérdida por checkpoint
        [round] pérdida por ronda
        [update] pérdida por actualización
       *[step] pérdida por paso
    }
    .short = pérdida
label-right-by-unit =
    { $unit ->
        [keyframe] exactitud por fotograma
        [epoch] exactitud por época
        [checkpoint] exactitud por checkpoint
        [round] exactitud por ronda
        [update] exactitud por actualización
       *[step] exactitud por paso
    }
    .short = exactitud
label-units-pass =
    { $unit ->
        [keyframe] fotogramas
        [epoch] épocas
        [checkpoint] checkpoints
        [round] rondas
        [update] actualizaciones
       *[step] pasos
    }
label-straight =
    { $unit ->
        [keyframe] recto entre fotogramas
       *[step] recto entre checkpoints
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } en escala logarítmica; { label-straight }
       *[linear] { label-units-pass } a ritmo uniforme; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } en escala logarítmica
           *[linear] { label-units-pass } a ritmo uniforme
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } en escala logarítmica; cada imagen es un paso
       *[linear] { label-units-pass } a ritmo uniforme; cada imagen es un paso
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } en escala logarítmica
           *[linear] { label-units-pass } a ritmo uniforme
        }
label-gradient-size = gradientes de pesos por capa, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] muerta de { $digits }
               *[other] muertas de { $digits }
            }
       *[saturated]
            { $count ->
                [one] saturada de { $digits }
               *[other] saturadas de { $digits }
            }
    }
    .short = de { $digits }
label-dead-units = muerta: plana en todos
    .short = muerta: plana
label-saturated-units = saturada: pendiente < { $slope } en { $share } de los puntos
    .short = saturada: pendiente < { $slope }
label-staircase = gradientes de pesos, paso 0
    .short = gradientes, paso 0
label-staircase-from-delta = gradientes de pesos, paso 0: ∂L/∂w = media de δ · a
    .short = ∂L/∂w = media de δ · a, paso 0
label-staircase-of-delta = tamaño de δ = ∂L/∂z, log
    .short = tamaño de δ, log
label-sizes-of-delta = tamaño de δ = ∂L/∂z
    .short = tamaño de δ
label-factors-back = pesos × pendientes
label-size-over-points = tamaño: media cuadrática de todos los puntos
label-z-of-unit = z: neurona { $unit }, capa { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } neur., { $points } puntos
       *[other] z: { $digits } neur., { $points } puntos
    }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z de { $digits } neurona de la capa { $layer }
       *[other] z de { $digits } neuronas de la capa { $layer }
    }
label-steepest-slope = pendiente máxima
    .short = máxima
label-median-slope = pendiente mediana
    .short = mediana
label-at-z = en z
    .short = z
label-some-points = fino: { $lines } de { $points } puntos; grueso: el mayor de todos
label-highest-point = el punto de mayor z
label-answer-of-all = { $p } = { $value } para cada punto
    .short = { $p } = { $value } en todos
label-answers = { $p } de { $low } a { $high }
    .short = { $p } { $low } a { $high }
label-w-after-step = { $w } tras el paso
label-largest-of-all = la mayor z de todos los puntos
    .short = la mayor z de todas
label-no-way-back = pendiente { $zero }, gradiente { $zero }: sin vuelta atrás
label-slope-is = pendiente { $slope }
label-at-step = paso { $step }
label-of-starts = de { $starts } inicios
    .short = de { $starts }
label-ticked-start = marca: { $share } de aciertos o más, y así sigue
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = estancado de otro modo
label-start-dead = neuronas muertas
label-start-saturated = neuronas saturadas
label-start-vanishing = gradiente desvanecido
label-start-moving = aún se mueve
label-start-rose = la pérdida subió
label-start-noise = solo queda ruido
label-loss-and-steps = pérdida { $losses }; pasos { $steps } (log)
    .short = pérdida { $losses }; { $steps } (log)
label-bars = barras: capa 1 (arriba) a { $layers }, { $scale }
    .short = barras: capa 1 arriba, { $scale }
label-below-scale = <: menos de { $lowest }

label-mean-loss-heading = pérdida media
label-of-all-points =
    { $count ->
        [one] de { $digits } punto
       *[other] de los { $digits } puntos
    }
    .short = los { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] el único
       *[other] media de los { $digits }
    }
label-mean-of-batch = medias de { $digits }

label-way = camino por los parámetros
label-new-direction = nueva dirección
label-lower-until = menor solo hasta { $distance }
    .short = menor hasta { $distance }
label-at-the-start = en el inicio
label-enlarged = ampliado: la parte enmarcada
    .short = ampliado
label-first-step = primer paso
label-second-step = segundo paso
label-third-step = tercer paso
label-gradient-length = gradiente
label-length = longitud
label-loss-came = real
label-gap = brecha
label-training-path = camino recorrido hasta el final, tasa { $rate }
    .short = camino recorrido
label-gradient-uphill = gradiente, sube
    .short = gradiente
label-step-downhill = −gradiente, baja
    .short = −gradiente
label-network-here = la red

label-size-of-delta = tamaño de δ, log
label-path = camino más fuerte: peso × pendiente
label-product = producto
label-weights = pesos
label-slopes = pendientes
label-in-all = en total
label-change-of-weights = cambio de los pesos en un paso, tasa { $rate }

label-nudging = perturbación
    .short = perturb.
label-backpropagation = retropropagación
    .short = retroprop.
label-passes = pasadas adelante
label-one-pass = 1 adelante
label-one-pass-each = 1 adelante, 1 atrás
label-multiplications = multiplicaciones
label-multiplications-log = multiplicaciones, log
label-parameters-log = parámetros, log
label-times-as-many = veces más
label-counted = se cuentan: multiplicaciones para un ejemplo, sin funciones de activación; cada parámetro perturbado arriba y abajo
    .short = se cuentan: multiplicaciones para un ejemplo

label-factor-range = factor, de { $low } a { $high }
label-more-parameters =
    { $count ->
        [one] y { $digits } parámetro más
       *[other] y { $digits } parámetros más
    }
label-gradient-log = gradiente, log
    .short = gradiente
label-loss-of-this-sample = pérdida de este ejemplo
label-loss-of-sample = pérdida, ejemplo
label-mean-loss =
    { $count ->
        [one] pérdida media, { $digits } punto
       *[other] pérdida media, { $digits } puntos
    }
label-slope = pendiente
label-its-slope = su pendiente: el gradiente
    .short = pendiente: gradiente
label-right-of-points =
    { $count ->
        [one] aciertos, { $digits } punto
       *[other] aciertos, { $digits } puntos
    }
    .short = aciertos

card-linear = lineal
card-shift = desplaza
card-bend = curva
card-decide = decide
card-right = aciertos
card-turns-and-stretches = $W$ gira y estira el plano
    .short = $W$ gira y estira
card-moves-all-alike = $b$ mueve todos los puntos por igual
    .short = $b$ mueve cada punto
card-acts-alone = $f$ actúa sobre cada coordenada por separado
    .short = $f$ actúa por separado
card-one-activation = $f$ es { $activation }
card-two-activations = $f$ es { $first } o { $second }
card-many-activations = $f$ varía de capa en capa
card-onto-line = $W$ lleva el plano a una recta
card-into-plane = $W$ pone la recta en el plano
card-stretches-line = $W$ estira la recta
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (sobre 0: sin reflejo)
       *[about] $det W approx$ { $determinant } (sobre 0: sin reflejo)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (bajo 0: reflejo)
       *[about] $det W approx$ { $determinant } (bajo 0: reflejo)
    }
card-flattens =
    { $onto ->
        [point] $det W$ es cero: aplasta el plano en un punto
       *[line] $det W$ es cero: aplasta el plano en una recta
    }
card-class-1-where = { $one } donde { $condition }; si no, { $other }
card-equal-scores = en la frontera, las dos puntuaciones son iguales
    .short = allí las dos puntuaciones son iguales
card-class-of-greatest = la clase con mayor puntuación en { $scores }
card-equal-greatest = en una frontera, las dos mayores puntuaciones son iguales
    .short = allí las dos mayores son iguales
card-score-zero = en la frontera, la puntuación es cero
    .short = allí la puntuación es cero
card-share-of-points = { $share } de los puntos


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Transcripción. La película tiene narración y dura { $duration }.
       *[silent] Transcripción. La película es muda y dura { $duration }.
    }
transcript-opening = Inicio
transcript-play-from = Ver desde { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · con narración y subtítulos · cada número, calculado
       *[silent] { $duration } · muda, con subtítulos · cada número, calculado
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transcripción de una película narrada de { $duration }.
       *[silent] Transcripción de una película muda de { $duration }.
    }
page-transcript-of = Transcripción: { $title }
page-watch = Ver la película
page-transcript = Transcripción
page-said-and-shown = Lo que se dice y se muestra
page-chapters = Capítulos
page-captions = Subtítulos
page-download = Descargar la película
page-not-recorded = Aquí no se registra su progreso.
page-film-on-its-own = La película sola: { $links }
page-theme =
    { $theme ->
        [light] claro
       *[dark] oscuro
    }
page-picture = Imagen
page-film = Película
page-speed = Velocidad
page-pause = Pausa
page-pause-never = nunca
page-pause-chapters = al final de cada capítulo
page-pause-lines = después de cada línea
page-follow = Transcripción sincronizada
page-zoom = Ampliar
page-present = Presentar
page-keys = Teclas
page-play-keys = <kbd>espacio</kbd> reproducir y pausar, <kbd>←</kbd> <kbd>→</kbd> atrás y adelante<span class="fills">, <kbd>f</kbd> pantalla completa</span>.
page-present-keys = <b>Presentar</b> <span class="fills">llena la pantalla y </span>hace una pausa al final de cada capítulo: <kbd>espacio</kbd> y las flechas van de parada en parada.
page-files = Archivos
page-made-with =
    Hecho con nnviz { $version }: la película muestra los números de <a href="trace.json">trace.json</a>, calculados a partir de
    <a href="{ $config }">{ $config }</a>.
page-languages = Idiomas
page-films = Películas
page-file-film = Película ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Película, tema claro ({ $format })
       *[dark] Película, tema oscuro ({ $format })
    }
page-file-captions = Subtítulos ({ $format })
page-file-chapters = Capítulos ({ $format })
page-file-transcript = Transcripción (texto, para leer en voz alta)
page-file-config = Configuración
page-file-numbers = Todos los números
page-file-slides = Diapositivas (para manim-slides)
page-file-scorm = Paquete SCORM 1.2
page-description =
    { $sound ->
        [narrated] Una película narrada sobre una red { $shape }, con sus números verdaderos: { $headings }.
       *[silent] Una película muda sobre una red { $shape }, con sus números verdaderos: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Cómo incrustar esta película
embed-lies-at = Se supone que la carpeta de este archivo está en <{ $address }>.
embed-put = Coloque la carpeta de este archivo en un servidor web y sustituya `{ $stand_in }` por su dirección, sin barra final.
embed-wishes = La dirección de un marco admite opciones: `embed.html?theme=light` y `?theme=dark` mantienen un tema sea cual sea el del sistema del lector, por ejemplo en un sitio de cursos que siempre es blanco; `?bare` es la película sola, 16:9, con sus teclas; `?bare&theme=dark` es ambas cosas; `#t=12` empieza en ese segundo.
embed-moodle = En un campo de texto o una *Página*, abra la vista HTML (`</>`) y pegue:
embed-moodle-package = Para la finalización y una calificación, añada una actividad *Paquete SCORM* y suba `{ $package }`. La calificación es la parte vista, y 100 al completar, con el 90 %; el ajuste propio de Moodle, la calificación más alta, con máximo 100, es correcto.
embed-moodle-no-package = Para la finalización y una calificación, publique con `--scorm`, que escribe un paquete SCORM 1.2.
embed-moodle-students = Lo que escriben los estudiantes, como un mensaje en un foro, se limpia: los marcos desaparecen sin aviso, y un video pierde la elección entre temas. Pegue allí un enlace:
embed-moodle-upload = Donde no se permiten marcos: suba `video.mp4` con el botón de multimedia del editor y, en el mismo cuadro de diálogo, el archivo `.vtt` en *Subtitles and captions*.
embed-canvas = En el editor de contenido enriquecido, elija *View > HTML editor* y pegue:
embed-canvas-upload = O suba `video.mp4` (hasta 500 MB) en *Media* y añada `{ $captions }.srt` como subtítulos (menos de 295 kB).
embed-open-edx = En Studio, añada un componente *Text*, elija *Edit HTML* y pegue:
embed-open-edx-upload = O añada un componente *Video* con la dirección de `video.mp4` y suba `{ $captions }.srt` como transcripción.
embed-quarto = Los códigos abreviados de video pierden los subtítulos; un bloque sin procesar los conserva. En Quarto:
embed-sphinx = En Sphinx use `.. raw:: html`, con el elemento sangrado debajo; en MyST, Jupyter Book y MkDocs (también con Material) pegue el elemento tal cual en el Markdown, con una línea vacía antes y después.
embed-builders-scripts = Estos sitios conservan los scripts. Con este, una vez por página, en el mismo tipo de bloque, cada marco toma la altura de su contenido:
embed-reveal = Una diapositiva con la película sola, que tiene la forma de la película y no se recorta:
embed-reveal-keys = Un clic dentro del marco le da el teclado: allí la barra espaciadora reproduce y pausa. Un clic fuera devuelve las teclas a las diapositivas.
embed-other-heading = Cualquier otra página
embed-other-script = Con la altura de su contenido, donde la página puede tener un script:
embed-other-moment = Un momento de la película tiene una dirección propia, como `{ $address }/index.html#t=12`.
embed-other-video = El video solo, con subtítulos, donde la página y la película están en el mismo servidor:
embed-other-policy = Un sitio cuya política prohíbe estilos y scripts dentro de las páginas necesita un paquete de `nnviz publish --split`.
embed-slides-heading = Diapositivas
embed-slides = Inserte `video.mp4` en una diapositiva, o abra `index.html` en un navegador y pulse *Presentar*. La barra espaciadora y las flechas van entonces de capítulo en capítulo. Los capítulos empiezan en:
embed-slides-command = En esta carpeta, `manim-slides present { $name }` muestra las secciones como diapositivas.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz explorer
explorer-skip = Ir a los deslizadores
explorer-tools = Página
explorer-preset = Preajuste
explorer-choose = elegir…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Deshacer
explorer-undo-key = Deshacer (Ctrl+Z)
explorer-redo = Rehacer
explorer-redo-key = Rehacer (Ctrl+Y)
explorer-reset = Restablecer
explorer-reset-done = Todo está como en la configuración; «Deshacer» recupera sus cambios.
explorer-copy-link = Copiar enlace
explorer-link-copied = Se ha copiado el enlace a lo que usted ve.
explorer-link-not-copied = No se pudo copiar el enlace a lo que usted ve: el navegador no lo permite aquí.
explorer-no-link = No hay enlace a esta página: dentro de la página que la contiene no tiene dirección propia. Ábrala en su propia pestaña.
explorer-make-film = Hacer una película…
explorer-save-picture = Guardar imagen
explorer-picture-saved = La imagen se ha guardado.
explorer-picture-not-saved = No se pudo guardar la imagen: { $fault }.
explorer-diagram-not-drawn = no se pudo dibujar el diagrama
explorer-light = Claro
explorer-dark = Oscuro
explorer-tour = Recorrido
explorer-offer-name = Bienvenida
explorer-offer = <strong>¿Es su primera vez?</strong> Arrastre el deslizador que brilla y observe cómo cambian todos los números. O siga el recorrido: cinco pasos.
explorer-offer-yes = Iniciar el recorrido
explorer-offer-no = No, gracias
explorer-needs-script = Esta página calcula con JavaScript; permítalo, por favor.

explorer-own-point = punto propio
explorer-undefined = no definido
explorer-said = { $parameter } { $value }; pérdida { $loss }; probabilidad { $said }; exactitud { $accuracy }
explorer-said-number = { $parameter } { $value }; pérdida { $loss }; salida { $said }; R² { $explained }
explorer-said-output = { $parameter } { $value }; pérdida { $loss }; salida { $said }; exactitud { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = No se usa el enlace: { $fault }. Se muestra el estado de la configuración.
explorer-that-link-not-used = No se usa ese enlace: { $fault }.
explorer-link-shape = el enlace es de una red de otra forma
explorer-link-weight = un peso del enlace no es un número de hasta { $most }
explorer-link-activations = el enlace tiene otro número de activaciones
explorer-link-activation = el enlace nombra una activación desconocida
explorer-link-dataset = el enlace nombra un conjunto de datos desconocido
explorer-link-sample = el enlace nombra un ejemplo que el conjunto de datos no tiene
explorer-link-point = el enlace tiene un punto propio que no encaja con la red
explorer-link-parameter = el enlace nombra un parámetro que la red no tiene
explorer-link-optimizer = el enlace nombra un optimizador desconocido
explorer-link-schedule = el enlace tiene una variación de la tasa de aprendizaje que no existe
explorer-link-gradient = el enlace pide el gradiente de algo desconocido


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Una casilla vacía no contiene ningún número
explorer-fault-two-ways = «{ $typed }» se puede leer de dos maneras; escriba { $readings }
explorer-either-reading = { $first } o { $second }
explorer-fault-no-number = «{ $typed }» no es un número
explorer-fault-beyond = «{ $typed }» está más allá de { $most }
explorer-fault-near-zero = «{ $typed }» está más cerca de cero de lo que puede estar un número de la página
explorer-fault-not-used = «{ $typed }» no se usa: { $rule }
explorer-rule-points = un conjunto de datos tiene de 1 a { $most } puntos
explorer-rule-noise = el ruido va de 0 a { $most }
explorer-rule-seed = una semilla es un entero de hasta { $most }
explorer-rule-sample = los ejemplos van de 0 a { $last }
explorer-rule-rate = una tasa de aprendizaje es mayor que cero
explorer-rule-decay = el decaimiento de pesos va de 0 a { $most }
explorer-rule-steps = un número de pasos va de 1 a { $most }
explorer-rule-factor = un factor está entre 0 y 1
explorer-rule-batch = un lote es «{ $full }» o un número de puntos

explorer-keeps-parameter = { $parameter } sigue en { $value }
explorer-keeps-coordinate = la coordenada x{ $input } sigue en { $value }
explorer-keeps-number = y sigue en { $value }
explorer-keeps-points = el conjunto de datos conserva sus puntos, { $value }
explorer-keeps-seed = la semilla sigue en { $value }
explorer-keeps-sample = el ejemplo sigue en { $value }
explorer-keeps-rate = la tasa de aprendizaje sigue en { $value }
explorer-keeps-value = la casilla conserva { $value }
explorer-keeps-batch = el lote sigue en { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parámetros
explorer-parameters-hint = Arrastre un peso: toda la página lo sigue.
explorer-gradient-of = En <span class="gradient">rosa</span>, su gradiente, de
explorer-of-sample = este ejemplo
explorer-of-batch = el lote
explorer-of-all = todos los puntos

explorer-sample = Ejemplo
explorer-sample-box = Ejemplo, número
explorer-own = propio
explorer-your-point = un punto propio
explorer-sample-text = { $mark } clase { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Poner un punto propio
explorer-own-end = Volver a los datos
explorer-own-class = Clase de su punto
explorer-own-number = Número de su punto, y
explorer-own-box = Su punto, x{ $input }

explorer-layer = Capa { $layer }
explorer-output-layer = Capa de salida
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parámetro
       *[other] { $layer } · { $digits } parámetros
    }
explorer-activation = activación
explorer-activation-of-layer = Activación de la capa { $layer }
explorer-weight = peso de { $from } a { $to }, capa { $layer }
explorer-bias = sesgo de { $of }, capa { $layer }
explorer-number-box = { $what }, número

explorer-data = Datos
explorer-points = Puntos
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = esquinas xor
explorer-points-moons = lunas
explorer-points-circles = círculos
explorer-points-spirals = espirales
explorer-points-line = recta
explorer-points-sine = seno
explorer-points-saddle = silla de montar
explorer-how-many = Cuántos
explorer-noise = Ruido
explorer-seed = Semilla


## The explorer's network and what comes out of it

explorer-network = Red
explorer-edges-show = Conexiones:
explorer-edges-weights = pesos
explorer-edges-gradients = gradientes { $symbol }
explorer-edges-messages = mensajes { $symbol }
explorer-edges-legend = Ancho de una línea: |w| hasta { $limit } (barras: más); gradientes por décadas de { $lowest } a { $highest }. Discontinua: negativo.
explorer-diagram = Diagrama de la red; sus números también están en las tablas
explorer-goes-on = La red continúa hacia la derecha: deslícela.
explorer-hidden = oculta
explorer-dead = muerta { $share }
explorer-sparse = en 0: { $share }
explorer-flat = plana { $share }

explorer-outcome = Resultado
explorer-readout-loss = pérdida <span class="long">del ejemplo</span>
explorer-readout-probability = p <span class="long">de su clase</span>
explorer-readout-output = salida <span class="long">de su clase</span>
explorer-readout-one-output = salida
explorer-readout-mean = pérdida de todos <span class="long">los puntos</span>
explorer-readout-accuracy = exactitud

explorer-check-below = los gradientes coinciden, diferencia menor que { $bound }
explorer-check-match = los gradientes coinciden, máx. { $worst }
explorer-check-differ = los gradientes DIFIEREN, máx. { $worst }
explorer-check-how = Cada gradiente del ejemplo comparado con diferencias centrales; el peor es { $parameter }. Hasta { $most } la luz es verde.
explorer-check-skipped =
    { $count ->
        [one] { $digits } en un punto anguloso no se comprueba.
       *[other] { $digits } en un punto anguloso no se comprueban.
    }

explorer-sound = Ninguna neurona está muerta ni saturada.
explorer-no-gradient = El gradiente de cada peso es exactamente 0.
explorer-equal-units = { $units } son iguales y siguen iguales.
explorer-dead-units = Muertas: { $units }, planas en todo punto.
explorer-sparse-units = Poco activas, con la proporción de puntos en cero: { $units }.
explorer-saturated-units = Saturadas, con la proporción de puntos: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = { $digits } más
explorer-vanishes = El gradiente se desvanece: { $last } en la última capa, { $first } en la capa 1.


## The explorer's planes

explorer-planes = Lo que cada capa hace con el plano
explorer-planes-hint = Puntos y cuadrícula, capa a capa.
explorer-planes-too-wide = Los planos muestran capas de una o dos neuronas, y esta red las tiene más anchas.
explorer-planes-need-two-inputs = Los planos parten de dos entradas, y esta red tiene { $inputs }.
explorer-plane-picture = Puntos y cuadrícula en { $name }
explorer-decides-nothing = En el último plano nada decide: las clases están empatadas en todas partes.
explorer-decides-no-line = En el último plano no decide ninguna recta: la clase { $label } gana en todas partes.
explorer-decides-line = En el último plano decide una recta.
explorer-decides-line-one-side = En el último plano decide una recta; todos los puntos están del lado de la clase { $label }.
explorer-decides-lines = En el último plano, unas rectas dividen las clases.
explorer-decides-lines-one-side = En el último plano, unas rectas dividen las clases; todos los puntos están del lado de la clase { $label }.

explorer-decision = Decisión
explorer-decision-name = decisión
explorer-decision-hint = Haga clic en un punto para seguirlo, o en un espacio vacío para poner el suyo.
explorer-decision-picture = Los puntos, y la clase que la red da a cada lugar
explorer-surer = Cuanto más intenso el color, más segura está la red.
explorer-surer-line = { explorer-surer } En la línea las clases están empatadas.
explorer-surer-no-line = { explorer-surer } Sin línea: una clase gana en todas partes.

explorer-fit = Ajuste
explorer-fit-name = ajuste
explorer-fit-hint = Haga clic en un punto para seguirlo, o en un espacio vacío para poner el suyo.
explorer-fit-picture = Los puntos con sus números, y el número que la red da para cada entrada
explorer-key-points = y de los puntos
explorer-key-said = salida a
explorer-key-missed = a − y
explorer-heights = Una línea cada { $step }, discontinua bajo cero; los puntos, en los colores de su propia y.

explorer-slope = Pérdida según { $parameter }
explorer-slope-of-sample = En { $value } la pérdida del ejemplo es { $loss } y la pendiente de la tangente, { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] En { $value } la pérdida del lote de { $digits } punto es { $loss } y la pendiente de la tangente, { $slope }.
       *[other] En { $value } la pérdida del lote de { $digits } puntos es { $loss } y la pendiente de la tangente, { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] En { $value } la pérdida de { $digits } punto es { $loss } y la pendiente de la tangente, { $slope }.
       *[other] En { $value } la pérdida de los { $digits } puntos es { $loss } y la pendiente de la tangente, { $slope }.
    }


## The explorer's training

explorer-training = Entrenamiento
explorer-rewind = Rebobinar
explorer-step = Paso
explorer-run = Ejecutar
explorer-pause = Pausa
explorer-speed = Velocidad
explorer-steps-a-frame = { $digits } por imagen
explorer-optimizer = Optimizador
explorer-learning-rate = Tasa de aprendizaje
explorer-batch = Lote
explorer-decay = Decaimiento de pesos
explorer-schedule = Tasa
explorer-rate-stays = constante
explorer-rate-steps = baja por escalones
explorer-rate-cosine = baja según un coseno
explorer-schedule-every = Pasos entre bajadas
explorer-schedule-over = Pasos en total
explorer-schedule-factor = Factor
explorer-rate-now = próxima tasa { $rate }
explorer-rate-spent = La tasa ha llegado a 0 en el paso { $step }: el entrenamiento ha terminado.
explorer-batch-how = full, o un número de puntos por paso
explorer-moment = Paso
explorer-step-of = { $step } de { $last }

explorer-step-uses-all =
    { $count ->
        [one] «Paso» usa el gradiente medio de { $digits } punto:
       *[other] «Paso» usa el gradiente medio de los { $digits } puntos:
    }
explorer-step-uses-batch =
    { $count ->
        [one] «Paso» usa el gradiente medio del siguiente lote, hasta { $batch } de { $digits } punto:
       *[other] «Paso» usa el gradiente medio del siguiente lote, hasta { $batch } de { $digits } puntos:
    }
explorer-adam-mean = media
explorer-adam-root = media cuadrática
explorer-mean-of = media de { $product }

explorer-course-loss = Pérdida de todos los puntos
explorer-course-loss-logarithmic = Pérdida de todos los puntos, en escala logarítmica
explorer-course-loss-picture = Pérdida de todos los puntos según los pasos del entrenamiento
explorer-course-accuracy = Exactitud
explorer-course-accuracy-picture = Exactitud según los pasos del entrenamiento
explorer-course-explained-picture = R² según los pasos del entrenamiento
explorer-diverged = diverge
explorer-diverged-loss = El entrenamiento diverge en el paso { $step }: la pérdida ya no es un número finito.
explorer-diverged-parameter = El entrenamiento diverge en el paso { $step }: { $parameter } pasó de { $most }.
explorer-full-book = La página guarda { $steps } pasos; para entrenamientos más largos, haga una película.
explorer-solved-from-the-start = Resuelto desde el inicio: { $share }.
explorer-solved = Resuelto: { $share }, { $solved } desde el paso { $step }.
explorer-worse = En { $share }: la pérdida subió de { $first } a { $last }.
explorer-learning = Aún no llega: { $share }, y la pérdida sigue bajando.
explorer-explained = R² { $share }
explorer-rests = { $share }, y la pérdida ya apenas baja.
explorer-stuck = Sin resolver: { $share }, y la pérdida ya apenas baja.
explorer-moving =
    { $what ->
        [share] Sin resolver: aún varía entre { $low } y { $high }.
        [explained] R² aún varía entre { $low } y { $high }.
       *[loss] Sin resolver: { $share }, pero la pérdida aún varía entre { $low } y { $high }.
    }


## The explorer's tables

explorer-numbers = Todos los números del ejemplo
explorer-numbers-hint = De la salida a la entrada. Las flechas recorren los números; cada uno tiene su ecuación.
explorer-output-layer-of = Capa de salida: { $output }
explorer-input = Entrada
explorer-inputs = Entradas
explorer-neurons = Neuronas
explorer-edges = Conexiones
explorer-flat-for = plana en
explorer-flat-for-how = proporción de todos los puntos con |f′(z)| menor que { $slope }
explorer-one-step = { $output } y la pérdida son un solo paso: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Hacer una película de esto
explorer-film-hint = Esta configuración guarda los parámetros como fotogramas clave. Reúna varios estados para que la película se mueva entre ellos.
explorer-collect = Añadir este estado
explorer-forget = Olvidar todos
explorer-only-this-state = solo el estado visible
explorer-collected =
    { $count ->
        [one] { $digits } añadido
       *[other] { $digits } añadidos
    }
explorer-state-collected = Se ha añadido el estado { $number }; cambie los parámetros y añada el siguiente.
explorer-config = La configuración
explorer-config-written = Escrito por el explorador de nnviz.
explorer-keyframe = estado { $number }
explorer-download = Descargar configuración
explorer-copy-config = Copiar configuración
explorer-config-copied = La configuración se ha copiado.
explorer-config-not-copied = No se pudo copiar la configuración: el navegador no lo permite aquí.
explorer-copy-command = Copiar comando
explorer-command-copied = El comando se ha copiado.
explorer-command-not-copied = No se pudo copiar el comando: el navegador no lo permite aquí.
explorer-close = Cerrar


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } de { $steps }: { $name }
explorer-tour-parameters = Todos los parámetros
explorer-tour-parameters-words = Cada peso y cada sesgo tiene un deslizador y una casilla. Arrastre uno: todos los números e imágenes lo siguen al instante.
explorer-tour-forward = Hacia adelante
explorer-tour-forward-words = El dorado va hacia adelante: cada neurona suma sus entradas en z y curva la suma en a. Señale un número para ver su ecuación.
explorer-tour-decision = Decisión
explorer-tour-decision-words = Los colores muestran qué clase da la red a cada lugar. Haga clic en un punto, o en un espacio vacío, para enviarlo por la red.
explorer-tour-fit-words = La imagen muestra lo que dice la red para cada entrada, y los puntos con sus propios números. Haga clic en un punto, o en un espacio vacío, para enviarlo por la red.
explorer-tour-gradient = Gradiente
explorer-tour-gradient-words = La tangente rosa es el gradiente: cuán rápido cambia la pérdida con el último parámetro que haya tocado.
explorer-tour-training = Entrenamiento
explorer-tour-training-words = «Paso» mueve un poco cada parámetro contra su gradiente. Pulse «Ejecutar», observe cómo baja la pérdida y después pulse «Rebobinar».
explorer-tour-back = Atrás
explorer-tour-next = Siguiente
explorer-tour-done = Listo
