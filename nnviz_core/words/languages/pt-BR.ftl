### nnviz's films and pages in Portuguese of Brazil.
###
### Terms:
### weight = peso; bias = viés, plural vieses (Google, Curso intensivo de machine learning; Wikipédia, Rede neural artificial; others: bias, limiar: Haykin, Redes neurais: princípios e prática)
### neuron, unit = neurônio; layer = camada; hidden layer = camada oculta (Haykin; Braga et al. also: camada intermediária)
### activation = ativação; activation function = função de ativação (Haykin); identity = identidade; sigmoid = sigmoide; tanh, ReLU, softmax, sigmoide take the feminine article of "a função"
### loss = perda (Google, Glossário: função de perda; others: custo, erro); cross-entropy = entropia cruzada (Wikipédia, Entropia cruzada); squared error = erro quadrático
### gradient = gradiente (o); slope = inclinação (a, of a curve: Stewart, Cálculo: inclinação da reta tangente); derivative = derivada; chain rule = regra da cadeia (Stewart)
### backpropagation = retropropagação (Haykin; Google, Curso intensivo); forward propagation = propagação direta (d2l-pt, the Portuguese "Dive into Deep Learning"; CS 229 in Portuguese: propagação para frente); pass forward = passagem direta, pass back = passagem reversa
### to nudge = perturbar; gradient by nudging = por perturbação (diferenças finitas); gradient check = verificação do gradiente (others: teste do gradiente)
### learning rate = taxa de aprendizado, short taxa (Google, Glossário; Haykin: taxa de aprendizagem); step = passo; training = treinamento; epoch = época; gradient descent = gradiente descendente (Google, Glossário; others: descida do gradiente); update = atualização
### sample = amostra (Silva, Spatti, Flauzino, Redes neurais artificiais: amostra de treinamento; others: exemplo); point = ponto; dataset = conjunto de dados; class = classe; target = alvo (Haykin: resposta desejada)
### score = escore (of a class; Google: pontuação, which also means punctuation); probability = probabilidade; accuracy = acurácia (Google, Glossário; CS 229 in Portuguese; Faceli et al., Inteligência artificial; not precisão, which is precision); right = acerto
### saturated = saturado; dead unit = neurônio morto; sparse unit = neurônio esparso
### plane = plano; grid = grade; straight line = reta; decision boundary, border = fronteira de decisão, short fronteira (Faceli et al.); to part = separar
### to bend = curvar, a bend = curvatura (not dobrar, which also means to double)
### mini-batch = minilote, batch = lote (Google, Glossário; d2l-pt: minibatch); momentum = momentum (the optimizer's name; Haykin: momento); weight decay = decaimento de pesos (Haykin)
### optimizer = otimizador; seed = semente; keyframe = quadro-chave; checkpoint = checkpoint (also: ponto de verificação); config = configuração; slider = controle deslizante, short controle (GeoGebra in Portuguese of Brazil); fit = ajuste; variance explained = variância explicada; edge = conexão; film = vídeo


## Small words

spelled-count =
    { $count ->
        [0] zero
        [1] um
        [2] dois
        [3] três
        [4] quatro
        [5] cinco
        [6] seis
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
        [one] { $digits } ativação
       *[other] { $digits } ativações
    }
remark-points =
    { $count ->
        [one] { $digits } ponto
       *[other] { $digits } pontos
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } checkpoint
       *[other] { $digits } checkpoints
    }
remark-steps-unknown = passos desconhecidos
remark-keyframes =
    { $count ->
        [one] { $digits } quadro-chave
       *[other] { $digits } quadros-chave
    }
remark-optimizer = { $name }, taxa { $rate }
remark-gradient-descent = gradiente descendente
    .short = GD
remark-batch = lote { $size }
remark-schedule =
    { $schedule ->
        [cosine] taxa em cosseno
       *[steps] taxa em degraus
    }
remark-decay = decaimento { $decay }
remark-seed = semente { $seed }
remark-samples = amostras { $first } a { $last }
remark-sample-of-class = { $sample }, classe { $label }
remark-rows-are-neurons = linhas são neurônios
remark-columns-are-neurons = colunas são neurônios
sample-own = amostra própria
sample-of-index = amostra { $index }
moment-step = passo { $step }
moment-of-unit =
    { $unit ->
        [epoch] época { $step }
        [checkpoint] checkpoint { $step }
        [round] rodada { $step }
        [update] atualização { $step }
       *[step] passo { $step }
    }

convention-rows = Os pesos vêm de arquivos: cada linha de uma matriz pertence a um neurônio.
convention-columns = Os pesos vêm de arquivos: cada coluna de uma matriz pertence a um neurônio.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identidade
activation-sigmoid = sigmoide
activation-gelu-tanh = GELU (forma tanh)


## What an activation does to every point of a plane

bending-tanh = a tanh comprime cada eixo em (−1; 1)
bending-sigmoid = a sigmoide comprime cada eixo em (0; 1)
bending-relu = a ReLU zera o que está abaixo de zero
bending-leaky-relu = a leaky ReLU multiplica por { $leak } o que está abaixo de zero
bending-elu = a ELU comprime em (−1; 0) o que está abaixo de zero
bending-gelu = a GELU leva a quase zero o que está muito abaixo de zero
bending-gelu-tanh = a GELU (forma tanh) é quase zero muito abaixo de zero
bending-silu = a SiLU leva a quase zero o que está muito abaixo de zero
bending-softplus = a softplus torna tudo positivo, e eleva mais os menores
bending-identity = a identidade não curva nada
bending-other = { $activation } age sobre cada eixo


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = o XOR
task-moons = as luas
task-circles = os círculos
task-spirals = as espirais
task-digits = os dígitos
task-own = a tarefa
verdict-solves-from-the-start =
    { $all ->
        [yes] resolve { $task } desde o início: { $share }
       *[no] quase resolve { $task } desde o início: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] resolve { $task }: { $share } de acertos nos pontos de treino; { $solved } ou mais desde o passo { $step }
               *[short] resolve { $task }: { $share } de acertos; { $solved } ou mais desde o passo { $step }
            }
       *[no]
            { $points ->
                [named] quase resolve { $task }: { $share } de acertos nos pontos de treino; { $solved } ou mais desde o passo { $step }
               *[short] quase resolve { $task }: { $share } de acertos; { $solved } ou mais desde o passo { $step }
            }
    }
verdict-unsolved = não resolvido até o passo { $step }: { $share }
verdict-unsolved-with = não resolvido até o passo { $step }: { $share }; { $seen }
verdict-stuck-because = estagnou em { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] não resolvido: ainda varia entre { $low } e { $high }; { $seen }
        [explained] não aprendeu: R² ainda varia entre { $low } e { $high }; { $seen }
       *[loss] não resolvido: { $share }, mas a perda ainda varia entre { $low } e { $high }; { $seen }
    }
verdict-learning = ainda não chegou: { $share } no passo { $step }, e a perda ainda cai
verdict-worse = falha com { $share }: a perda subiu de { $first } para { $last }
verdict-diverged = divergiu no passo { $step }: os números não são mais finitos

fit-verdict-solves-from-the-start = ajustado desde o início: R² { $share }
fit-verdict-solves = aprendeu: R² { $share }; { $solved } ou mais desde o passo { $step }
fit-verdict-noise-left = aprendeu: R² { $share }, e o que sobra não segue padrão algum
fit-verdict-unsolved = não aprendeu até o passo { $step }: R² { $share }
fit-verdict-unsolved-with = não aprendeu até o passo { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = estagnou em R² { $share }: { $reason }
fit-verdict-learning = ainda não chegou: R² { $share } no passo { $step }, e a perda ainda cai
fit-verdict-worse = falha: a perda subiu de { $first } para { $last }

reason-never-bent = sem curvatura, qualquer profundidade dá uma só reta
reason-never-bent-borders = sem curvatura, qualquer profundidade só dá fronteiras retas
reason-no-gradient = o gradiente de cada peso é exatamente 0
reason-output-biases = só os vieses da saída ainda mudam
reason-units =
    { $which ->
        [both] os dois neurônios
        [all] os { $digits } neurônios
       *[some]
            { $count ->
                [one] o neurônio { $units }
               *[other] os neurônios { $units }
            }
    }
reason-equal-units = { reason-units } da camada { $layer } são iguais e continuam iguais
reason-dead-units =
    { $count ->
        [one] { reason-units } da camada { $layer } está morto: plano em todos os pontos
       *[other] { reason-units } da camada { $layer } estão mortos: planos em todos os pontos
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } da camada { $layer } é esparso: 0 em { $share } dos pontos
       *[other] { reason-units } da camada { $layer } são esparsos: 0 em { $share } dos pontos
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } da camada { $layer } está saturado em { $share } dos pontos
       *[other] { reason-units } da camada { $layer } estão saturados em { $share } dos pontos
    }
reason-vanishing-gradient = o gradiente inicial dos pesos é { $first } na camada 1 e { $last } na última


## Formulas and numbers, said aloud

speech-equals = { $left } é igual a { $right }
speech-is-about = { $left } é aproximadamente { $right }
speech-and-equals = { $left }, e isso é igual a { $right }
speech-and-is-about = { $left }, e isso é aproximadamente { $right }
speech-plus = { $left } mais { $right }
speech-minus = { $left } menos { $right }
speech-times = { $left } vezes { $right }
speech-negative = menos { $inside }
speech-quantity = abre parênteses { $sum } fecha parênteses
speech-rest = { $told }, ao todo { $total }
speech-divided-by = { $top }, dividido por { $bottom },
speech-divided-by-sum = { $top }, dividido pela soma { $bottom },
speech-power = e elevado a { $exponent }
speech-square = { $inside } ao quadrado
speech-total = a soma, em todas as saídas, de { $inside }
speech-logarithm = o logaritmo natural de { $argument }
speech-derivative = a derivada da perda em relação a { $by }
speech-slope = a inclinação de { $function } em { $argument }
speech-call = { $function } de { $argument }
speech-call-leaky = { $function } de { $argument }, { $leak }
speech-of-layer = { $symbol } da camada { $layer }
speech-delta = delta
speech-loss = a perda

aloud-is = é igual a
aloud-is-about = é aproximadamente
aloud-less-than = menor que
aloud-times = vezes
aloud-plus = mais
aloud-minus = menos
aloud-divided-by = dividido por
aloud-squared = {" "}ao quadrado
aloud-minus-logarithm = menos o logaritmo natural
aloud-determinant = o determinante de W
aloud-delta = delta

aloud-decimal = { $whole } vírgula { $decimals }
aloud-percent = { $number } por cento
aloud-power-of-ten = dez elevado a { $exponent }
aloud-times-power = { $number } vezes { $power }

neuron-of-layer = o neurônio { $neuron } da camada { $layer }
two-neurons-of-layer = os neurônios { $first } e { $second } da camada { $layer }
neurons-of-layer = os neurônios de { $first } a { $last } da camada { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } é { $number }
part-layer = Na camada { $owner }: { $numbers }.
part-mean = Média de todos os pontos, camada { $owner }: { $numbers }.
part-stage = O que se faz dos gradientes, camada { $owner }: { $numbers }.
part-after = Depois do passo, camada { $owner }: { $numbers }.
part-batch = Minilote { $owner }: { $numbers }.
part-step = Passo { $owner }: { $numbers }.
part-network = Uma rede { $owner }: { $numbers }.
part-line = Reta { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = o gradiente de { $what }
number-input = entrada
number-slope = inclinação
number-nudge-score = perturbação de z
number-nudge-probability = variação da probabilidade
number-nudge-output = variação da saída
number-nudge-loss = variação da perda
number-nudge-ratio = variação da perda por unidade de z
number-nudge-step = passo da perturbação
number-contribution = contribuição
number-message = mensagem
number-rest = total dos demais
number-probability = probabilidade { $of }
number-probability-of-class = probabilidade { $of } de { $label }
number-target = alvo { $of }
number-score = escore
number-loss = perda
number-the-loss = a perda
number-of-points = o número de pontos
number-points = número de pontos
number-accuracy = acurácia em todos os pontos
number-mean-loss = perda média de todos os pontos
number-missing-to-all-points = quanto falta para todos os pontos
number-missing-to-all = quanto falta para todos
number-right = taxa de acertos
number-line-right = taxa de acertos da reta { $line }
number-the-determinant = o determinante
number-determinant-of = det { $matrix }
number-line-factor = coeficiente da reta
number-line-constant = constante da reta
number-z-along-curve = z ao longo da curva
number-stretch = estiramento
number-stretch-of = { $stretch } { $matrix }
number-step = passo
number-still-wrong = número de pontos ainda errados
number-gradient-norm = norma do gradiente
number-gradient-norm-of-layer = norma do gradiente da camada { $layer }
number-right-at-end = taxa de acertos no fim
number-the-solving-step = o primeiro passo que resolve a tarefa
number-solving-step = primeiro passo que resolve a tarefa
number-flat-units = número de neurônios planos
number-largest-z = maior z de todos os pontos
number-starts-that-solve = número de inícios que resolvem a tarefa
number-factor-to-layer = fator vindo da camada acima
number-factor = fator
number-best-line-right = taxa de acertos da melhor reta
number-share-of-units = proporção desses neurônios
number-share = proporção
number-slope-of-loss = a inclinação da perda
number-the-largest-gradient = o maior gradiente
number-largest-gradient = maior gradiente
number-step-of = o que se faz do gradiente de { $what }
number-share-of-velocity = parte da velocidade que fica
number-velocity-before = velocidade anterior
number-new = novo { $name }
number-learning-rate = taxa de aprendizado
number-rate = taxa
number-loss-after-it = a perda depois dele
number-mean-gradient-of = o gradiente médio de { $what }
number-batch-mean = média de um minilote
number-gap = diferença
number-times-as-steep = quantas vezes mais inclinada
number-gradient-length = comprimento do gradiente
number-step-length = comprimento do passo
number-lower-until = distância até a qual a perda é menor
number-lowest-answer = menor probabilidade da classe 1
number-highest-answer = maior probabilidade da classe 1
number-spread-of-inputs = maior diferença no que a última camada lê
number-loss-after = perda depois do passo
number-gap-to-promise = diferença entre variação e promessa
number-promised-change = variação prometida
number-change = variação
number-the-bound-of-differences = o limite de todas as diferenças relativas
number-bound-of-differences = limite de todas as diferenças relativas
number-passes = número de passagens diretas
number-products = número de multiplicações
number-products-forward = número de multiplicações de uma passagem direta
number-products-back = número de multiplicações de uma passagem reversa
number-parameters = número de parâmetros
number-by-nudging = número de multiplicações por perturbação
number-by-backpropagation = número de multiplicações por retropropagação
number-times = quantas vezes mais por perturbação
number-size-of-delta = tamanho de delta
number-factor-in-all = fator da saída até a camada 1
number-path-start = delta na saída do caminho
number-path-weight = peso do caminho
number-path-slope = inclinação do caminho
number-path-product = produto do caminho
number-path-weights = produto dos pesos do caminho
number-path-slopes = produto das inclinações do caminho
number-steepest-slope = maior inclinação da curva
number-median-slope = inclinação mediana
number-median-z = z da inclinação mediana
number-largest-slope = maior inclinação do caminho
number-weights-change = variação dos pesos
number-the-largest-difference = a maior diferença relativa
number-largest-difference = maior diferença relativa


## Title: what the film is about

film-untitled = Uma rede neural, número por número

title-shape =
    { $inputs ->
        [one] { $inputs_spelled } número na entrada
       *[other] { $inputs_spelled } números na entrada
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] uma camada oculta de um neurônio
               *[no] uma camada oculta
            }
        [2]
            { $narrow ->
                [yes] duas camadas ocultas de um neurônio
               *[no] duas camadas ocultas
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } camadas ocultas de um neurônio
               *[no] { $hidden_spelled } camadas ocultas
            }
    }, { $outputs ->
        [one] { $outputs_spelled } número na saída
       *[other] { $outputs_spelled } números na saída
    }; no meio, { $activations }.
title-activations =
    { $count ->
        [one] uma ativação
        [2] duas ativações
       *[other] { $spelled } ativações
    }
title-classes =
    { $outputs ->
        [1] A saída é o escore da classe { $label }, não uma cópia da entrada.
        [one] As saídas ({ $outputs_spelled }) são escores de classes, não uma cópia da entrada.
        [2] As duas saídas são escores de classes, não uma cópia da entrada.
       *[other] As { $outputs_spelled } saídas são escores de classes, não uma cópia da entrada.
    }
title-probabilities =
    { $outputs ->
        [1] A saída é a probabilidade da classe { $label }, não uma cópia da entrada.
       *[other] Cada saída é a probabilidade de sua própria classe, não uma cópia da entrada.
    }
title-numbers =
    { $outputs ->
        [1] A saída é um número, que deve chegar perto do seu alvo.
        [one] As saídas ({ $outputs_spelled }) são números, que devem chegar perto dos seus alvos.
        [2] As duas saídas são números, que devem chegar perto dos seus alvos.
       *[other] As { $outputs_spelled } saídas são números, que devem chegar perto dos seus alvos.
    }
title-outputs-bend =
    { $outputs ->
        [1] Na saída: { $activation }.
       *[other] Nas saídas: { $activation }.
    }
title-motion-title = Aparece o título: { $title }.
title-motion-title-and-subtitle = Aparece o título: { $title }. { $subtitle }
title-motion-shape = Sob o título, a rede aparece em forma de círculos, camada por camada, da entrada à saída: { $widths }.
title-motion-shape-and-inputs = Sob o título, a rede aparece em forma de círculos, camada por camada, da entrada à saída: { $widths }. As entradas são { $names }.
title-motion-classes = Junto às saídas aparecem os nomes das classes.
title-motion-named-classes = Junto às saídas aparecem os nomes das classes: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] A saída se ilumina, com a letra do seu alvo.
       *[other] As saídas se iluminam, cada uma com a letra do seu alvo.
    }


## Forward propagation

forward-heading = Propagação direta
forward-opening = Uma conexão multiplica pelo seu peso. Um neurônio soma o seu viés.

forward-opening-no-bias = Uma conexão multiplica pelo seu peso. Um neurônio soma o que chega: não tem viés.
forward-some-no-bias =
    { $several ->
        [no] A camada { $layers } não tem viés.
       *[yes] As camadas { $layers } não têm viés.
    }
forward-opening-wide = De camadas largas só se desenham alguns neurônios; os outros contam em cada soma.
forward-opening-picture = Os pixels da imagem são as entradas. Das camadas largas, só alguns neurônios aparecem.
forward-point-enters = Entra uma amostra da classe { $label }: { $values }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Entra uma amostra: { $values }. O seu alvo é { $targets }.
       *[other] Entra uma amostra: { $values }. Os seus alvos são { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Entra uma amostra. O seu alvo é { $targets }.
       *[other] Entra uma amostra, com um alvo para cada saída.
    }
forward-sample-enters = Entra uma amostra da classe { $label }.
forward-picture-enters =
    { $values ->
        [standard] Entra uma imagem da classe { $label }: { $pixels } pixels padronizados, de { $low } a { $high }.
       *[unit] Entra uma imagem da classe { $label }: { $pixels } pixels, cada um de { $low } a { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] O primeiro neurônio calcula peso vezes entrada, mais o seu viés.
       *[other] O primeiro neurônio soma peso vezes entrada, mais o seu viés.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] O primeiro neurônio calcula peso vezes entrada.
       *[other] O primeiro neurônio soma peso vezes entrada.
    }
forward-later-layer =
    { $inputs ->
        [1] A camada { $layer } faz o mesmo com a saída da camada { $below }.
       *[other] A camada { $layer } faz o mesmo com as saídas da camada { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] O outro neurônio faz o mesmo, com pesos próprios.
       *[other] Os outros { $spelled } neurônios fazem o mesmo, com pesos próprios.
    }
forward-next-neuron =
    { $neuron ->
        [2] O segundo neurônio tem pesos próprios.
       *[3] O terceiro neurônio tem pesos próprios.
    }
forward-identity = A identidade deixa a soma como está: a = z.
forward-bends = Depois a ativação curva a soma: a é { $activation } de z.
forward-scores-softmax = As saídas não curvam: suas somas são os escores das classes.
forward-scores-sigmoid = A saída soma do mesmo modo: sua soma é o escore da classe { $label }.
forward-predicts-softmax = A softmax transforma escores em probabilidades.
forward-predicts-sigmoid = A sigmoide transforma o escore na probabilidade da classe { $label }.
forward-scores-sigmoids = As saídas somam do mesmo modo: cada soma é o escore de uma classe.
forward-predicts-sigmoids = Cada sigmoide transforma o seu escore na probabilidade da sua classe: juntas, não precisam somar 1.
forward-scores-one = A saída soma do mesmo modo.
forward-scores-several = As saídas somam do mesmo modo.
forward-predicts-probability = A sigmoide transforma a soma em uma probabilidade.
forward-predicts-probabilities = Cada sigmoide transforma a sua soma em uma probabilidade própria.
forward-bends-into-zero-one = A sigmoide curva cada soma em uma saída entre 0 e 1.
forward-bends-into-minus-one-one = A tanh curva cada soma em uma saída entre −1 e 1.
forward-says-score = Nada a curva: a saída é a própria soma.
forward-says-scores = Nada as curva: cada saída é a própria soma.
forward-loss = A perda é −ln da probabilidade da classe correta.
forward-loss-of-answers = A perda soma −ln do que cada saída dá à sua resposta correta, sim ou não.
forward-loss-of-shares = A perda é −ln de p e de 1 − p, nas proporções do alvo: y e 1 − y.
forward-loss-of-shares-several = Cada saída soma −ln de p e de 1 − p, nas proporções do seu alvo: y e 1 − y.
forward-loss-squared = A perda é metade do quadrado da distância entre a saída e o alvo.
forward-loss-squared-several = A perda é metade da soma dos quadrados das distâncias entre saídas e alvos.
forward-motion-network = A rede aparece camada por camada, da entrada à saída, cada neurônio ligado a todos os da camada seguinte. As conexões de peso negativo são tracejadas.
forward-motion-feed = Os números da amostra passam para os neurônios de entrada.
forward-motion-feed-named = Os números da amostra passam para os neurônios de entrada: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Um pulso percorre a conexão da entrada até { $neurons }.
               *[other] Pulsos percorrem as conexões da entrada até { $neurons }.
            }
       *[other] Pulsos percorrem as conexões das entradas até { $neurons } e se somam.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Um pulso percorre a conexão da camada { $below } até { $neurons }.
               *[other] Pulsos percorrem as conexões da camada { $below } até { $neurons }.
            }
       *[other] Pulsos percorrem as conexões da camada { $below } até { $neurons } e se somam.
    }
forward-motion-bend = Para { $neurons }, o ponto percorre a curva de { $activation }, de z até a sua altura a.
forward-motion-predict =
    { $outputs ->
        [1] Junto à saída aparece a sua probabilidade.
       *[other] Junto às saídas aparecem as suas probabilidades.
    }
forward-motion-say =
    { $outputs ->
        [1] Na saída aparece o número que ela dá.
       *[other] Nas saídas aparecem os números que elas dão.
    }
forward-motion-loss =
    { $outputs ->
        [1] A perda aparece junto à saída.
       *[other] A perda aparece junto às saídas.
    }


## Backpropagation

backward-heading = Retropropagação
backward-opening = Agora de volta: como a perda reage a cada número?
backward-nudge =
    { $score ->
        [yes] Perturbe este escore em { $step }, para baixo e para cima: a perda varia { $ratio } vezes isso.
       *[no] Perturbe esta soma z em { $step }, para baixo e para cima: a perda varia { $ratio } vezes isso.
    }
backward-delta-softmax = Com perturbações cada vez menores, esta razão tende a ∂L/∂z, ou δ: probabilidade menos alvo.
backward-delta-sigmoid = Com perturbações cada vez menores, esta razão tende a ∂L/∂z, ou δ: probabilidade menos alvo.
backward-delta-squared = Com perturbações cada vez menores, esta razão tende a ∂L/∂z, ou δ: saída menos alvo, vezes a inclinação ali.
backward-delta-linear = Esta razão, ∂L/∂z, chama-se δ. Onde z é a saída, é saída menos alvo.
backward-long-way-softmax = O caminho longo dá o mesmo: ∂L/∂p vezes a inclinação da softmax.
backward-long-way-sigmoid = O caminho longo: ∂L/∂p é p − y sobre p (1 − p), a inclinação é p (1 − p); sobra p − y.
backward-long-way-squared = Os dois fatores: ∂L/∂a é saída menos alvo; a inclinação diz quanto a varia com z.
backward-long-way-linear = Os dois fatores: ∂L/∂a é saída menos alvo, e a inclinação de a = z é 1.
backward-bias = Um viés se soma diretamente a z: seu gradiente é o próprio δ.
backward-weights = Gradiente de um peso: δ no seu fim vezes o valor no seu início.
backward-weights-of-layer = Os pesos da camada { $layer }: de novo δ vezes o que entrou.
backward-zeros = Todos os δ da camada { $layer } são 0 e, daqui para trás, todos os gradientes também.
backward-messages = Cada δ volta, multiplicado pelo seu peso, e tudo se soma.
backward-message = δ volta, multiplicado pelo peso da sua conexão.
backward-chain =
    { $paths ->
        [1] A regra da cadeia: multiplique ao longo do caminho; só um chega aqui, nada se soma.
       *[other] A regra da cadeia: multiplique ao longo de um caminho; { $spelled } caminhos chegam aqui: some-os.
    }
backward-whole-chain = Um neurônio por camada, um caminho: o produto dos seus fatores é o gradiente do primeiro peso.
backward-next-layer = Uma camada atrás: os mesmos dois passos.
backward-other-neurons = Os outros fazem o mesmo.
backward-next-neuron =
    { $neuron ->
        [2] O segundo neurônio faz o mesmo.
       *[3] O terceiro neurônio faz o mesmo.
    }
backward-flat = Aqui a curva é plana, inclinação { $slope }: nenhum gradiente passa.
backward-nearly-flat = Aqui a curva é quase plana, inclinação { $slope }: pouco passa.
backward-slope = Depois, vezes a inclinação da curva aqui: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] O mesmo passo diz como a perda reage à entrada.
               *[other] O mesmo passo diz como a perda reage às entradas.
            }
       *[other]
            { $inputs ->
                [1] A mesma soma diz como a perda reage à entrada.
               *[other] A mesma soma diz como a perda reage às entradas.
            }
    }
backward-check-below = Cada parâmetro perturbado nos dois sentidos: diferença abaixo de { $bound }.
backward-check-off = Cada parâmetro perturbado nos dois sentidos: diferença de { $worst }!
backward-motion-recall = A passagem direta, já pronta, aparece de uma vez.
backward-motion-long-way = Escreve-se o caminho mais longo: a derivada em relação à probabilidade, vezes a inclinação da função { $output }.
backward-motion-long-way-squared = Escrevem-se os dois fatores: a derivada em relação à saída, vezes a inclinação da função { $output }.
backward-motion-nudge = O escore se move para baixo e para cima em uma régua da sua variação; abaixo, em réguas de mesma escala, a probabilidade e a perda o acompanham.
backward-motion-nudge-output = A soma z se move para baixo e para cima em uma régua da sua variação; abaixo, em réguas de mesma escala, a saída e a perda a acompanham.
backward-motion-bias =
    { $outputs ->
        [1] O delta da saída é apontado.
       *[other] Os deltas das saídas são apontados.
    }
backward-motion-chain =
    { $paths ->
        [1] O caminho da perda até { $weight } se ilumina.
       *[other] Os caminhos da perda até { $weight } se iluminam, um depois do outro.
    }
backward-motion-delta =
    { $outputs ->
        [1] Na saída, probabilidade menos alvo aparece como delta.
       *[other] Em cada saída, probabilidade menos alvo aparece como delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] Na saída, saída menos alvo, vezes a inclinação, aparece como delta.
       *[other] Em cada saída, saída menos alvo, vezes a inclinação, aparece como delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] Na saída, saída menos alvo aparece como delta.
       *[other] Em cada saída, saída menos alvo aparece como delta.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Um pulso volta pela conexão da camada um até a entrada.
               *[other] Pulsos voltam pelas conexões da camada um até as entradas.
            }
       *[other]
            { $inputs ->
                [1] Pulsos voltam pelas conexões da camada um até a entrada e se somam.
               *[other] Pulsos voltam pelas conexões da camada um até as entradas e se somam.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Um pulso volta pela conexão da camada { $above } até { $neurons }.
               *[other] Pulsos voltam pelas conexões da camada { $above } até { $neurons }.
            }
       *[other] Pulsos voltam pelas conexões da camada { $above } até { $neurons } e se somam.
    }
backward-motion-slope = Para { $neurons }, a soma é multiplicada pela inclinação da curva, o que dá delta.
backward-motion-gradients =
    { $edges ->
        [1] Na conexão que entra na camada { $layer }, o peso dá lugar ao seu gradiente, que fica.
       *[other] Nas conexões que entram na camada { $layer }, os pesos dão lugar aos seus gradientes, que ficam.
    }
backward-motion-check = Aparece o selo da verificação do gradiente.


## Data: the points, and how far straight lines get

data-heading = Uma reta pode separar as classes?
data-heading-pairs = Retas podem separar as classes?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Classe { $label }: { $digits } ponto, desenhado como triângulo.
               *[other] Classe { $label }: { $digits } pontos, desenhados como triângulos.
            }
        [diamond]
            { $count ->
                [one] Classe { $label }: { $digits } ponto, desenhado como losango.
               *[other] Classe { $label }: { $digits } pontos, desenhados como losangos.
            }
        [square]
            { $count ->
                [one] Classe { $label }: { $digits } ponto, desenhado como quadrado.
               *[other] Classe { $label }: { $digits } pontos, desenhados como quadrados.
            }
       *[disc]
            { $count ->
                [one] Classe { $label }: { $digits } ponto, desenhado como disco.
               *[other] Classe { $label }: { $digits } pontos, desenhados como discos.
            }
    }
data-try-horizontal = Testemos uma reta. Primeiro uma horizontal, de baixo para cima.
data-try-diagonal = Agora uma diagonal, deslocada da mesma forma.
data-right-for-all = Na melhor posição, ela acerta todos os pontos.
data-right-at-best = Na melhor posição: { $share } de acertos. As cruzes são erros.
data-one-side-at-best = Na melhor posição, ela deixa todos os pontos de um lado: { $share } de acertos.
data-compared-at-best =
    { $compared ->
        [better] Na melhor posição, ela é melhor: { $share } de acertos.
        [worse] Na melhor posição, ela é pior: { $share } de acertos.
       *[same] Na melhor posição, ela não é melhor: { $share } de acertos.
    }
data-every-direction = Agora todas as direções, cada uma na melhor posição.
data-best-of-all =
    { $count ->
        [one] De { $digits } reta, a única forma de dividi-los, a melhor acerta { $share }.
       *[other] De { $digits } retas, todas as formas de dividi-los, a melhor acerta { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] De { $digits } reta testada, a melhor acerta { $share }.
       *[other] De { $digits } retas testadas, a melhor acerta { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] Nenhuma reta entre os pontos acerta tanto quanto uma que os deixa todos de um lado: { $share }.
       *[no] Nenhuma reta testada entre os pontos acerta tanto quanto uma que os deixa todos de um lado: { $share }.
    }
data-one-class = Todos os pontos são da classe { $label }: não há nada a separar.
data-separable = Uma reta basta: ela separa as classes.
data-not-separable =
    { $mixed ->
        [yes] Nenhuma reta separa estas classes, e curvar não ajuda: há pontos das duas no mesmo lugar.
       *[no] Nenhuma reta separa estas classes. É preciso curvar.
    }
data-none-found =
    { $count ->
        [one] Foi testada { $digits } reta, e ela não separa estas classes.
       *[other] Nenhuma das { $digits } retas separa estas classes.
    }
data-first-pair = Uma reta tem dois lados, e há { $spelled } classes. Então, duas a duas: primeiro a classe { $first } e a classe { $second }.
data-other-pair = Agora a classe { $first } e a classe { $second }, em todas as direções.
data-pair-parted = Uma reta separa estas duas: todos os pontos certos.
data-pair-not-parted =
    { $mixed ->
        [yes] Nenhuma reta separa a classe { $first } da classe { $second }, e curvar não ajuda: há pontos das duas no mesmo lugar.
       *[no] Nenhuma reta separa a classe { $first } da classe { $second }. É preciso curvar.
    }
data-pair-none-found = Nenhuma reta testada separa a classe { $first } da classe { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Nenhum par de classes se separa por uma reta. Há pontos de várias no mesmo lugar.
               *[no] Nenhum par de classes se separa por uma reta. É preciso curvar.
            }
       *[some]
            { $mixed ->
                [yes] Em { $left } de { $pairs } pares de classes, nenhuma reta separa as duas. Há pontos no mesmo lugar.
               *[no] Em { $left } de { $pairs } pares de classes, nenhuma reta separa as duas. É preciso curvar.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Nenhuma reta testada separa um par de classes.
       *[some] Em { $left } de { $pairs } pares de classes, nenhuma reta testada separa as duas.
    }
data-every-pair-parted = Uma reta separa cada par de classes.
data-every-pair-vote = Uma votação dessas retas acerta todos os pontos. Uma rede precisa achar suas fronteiras sozinha.
data-all-parted = Fronteiras retas separam as { $spelled } classes de uma vez: não é preciso curvar.
data-motion-scatter =
    { $sign ->
        [triangle] Aparecem os pontos da classe { $label }, desenhados como triângulos.
        [diamond] Aparecem os pontos da classe { $label }, desenhados como losangos.
        [square] Aparecem os pontos da classe { $label }, desenhados como quadrados.
       *[disc] Aparecem os pontos da classe { $label }, desenhados como discos.
    }
data-motion-slide = Uma reta de direção fixa atravessa os pontos e para onde acerta mais.
data-motion-judge = Os lados da reta assumem suas classes; os pontos que ela erra são riscados.
data-motion-turn = A reta gira por todas as direções; a melhor acurácia de cada uma forma uma curva.
data-motion-conclude = Mostra-se o que falta para uma reta que separe as classes.
data-motion-turn-pair = Ficam só os pontos da classe { $first } e da classe { $second }; uma reta gira por todas as direções, e a melhor acurácia de cada uma forma uma curva.
data-motion-conclude-borders = Todos os pontos voltam, e cada lugar toma a classe de maior escore, entre fronteiras retas.
data-motion-conclude-pairs = Todos os pontos voltam, com a melhor reta para cada par de classes.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Um plano se ajusta aos pontos?
       *[line] Uma reta se ajusta aos pontos?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } ponto: às suas duas entradas corresponde um número y, visto como cor.
               *[other] { $digits } pontos: a cada par de entradas corresponde um número y, visto como cor.
            }
       *[line]
            { $count ->
                [one] { $digits } ponto: à sua entrada x₁ corresponde um número y.
               *[other] { $digits } pontos: a cada entrada x₁ corresponde um número y.
            }
    }
fit-data-mean = A resposta mais simples é a média, { $mean }: sua perda, metade do erro quadrático médio, é { $loss }.
fit-data-best =
    { $shape ->
        [plane] O melhor plano, por mínimos quadrados: perda { $loss }. Ele explica { $share } da variância.
       *[line] A melhor reta, por mínimos quadrados: perda { $loss }. Ela explica { $share } da variância.
    }
fit-data-exact =
    { $shape ->
        [plane] Ele passa por todos os pontos: um plano basta.
       *[line] Ela passa por todos os pontos: uma reta basta.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Sobra { $share }, com um padrão sobre as entradas: um plano não o capta. É preciso curvar.
       *[line] O que sobra, { $share }, segue um padrão: uma reta não o capta. É preciso curvar.
    }
fit-data-enough =
    { $shape ->
        [plane] O que sobra, { $share }, não mostra padrão: um plano basta.
       *[line] O que sobra, { $share }, não mostra padrão: uma reta basta.
    }
fit-data-open =
    { $shape ->
        [plane] O que sobra é { $share }: há poucos pontos para dizer se é preciso curvar.
       *[line] O que sobra é { $share }: há poucos pontos para dizer se é preciso curvar.
    }
label-mean = a média
label-best-affine =
    { $shape ->
        [plane] melhor plano
       *[line] melhor reta
    }
    .short = melhor
label-explained-rule = R² = 1 − perda ÷ perda da média
label-height = { $letters }, uma linha a cada { $step }
    .short = { $letters }: a cada { $step }
number-mean-of-y = média de y
number-loss-of-mean = perda da média
number-loss-of-best = perda do melhor ajuste
number-explained-by-best = R² do melhor ajuste
number-left-by-best = 1 − R² do melhor ajuste
fit-data-motion-scatter =
    { $shape ->
        [plane] Os pontos aparecem no plano das duas entradas, nas cores dos seus números.
       *[line] Os pontos aparecem da esquerda para a direita, cada um na altura do seu número.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] A cor da média preenche o plano. R² é um menos a perda dividida pela perda da média.
       *[line] Traça-se uma reta horizontal na média, e uma barra de cada ponto até ela. R² é um menos a perda dividida pela perda da média.
    }
fit-data-motion-best =
    { $shape ->
        [plane] O plano horizontal se inclina até o melhor; suas curvas de nível são retas.
       *[line] A reta horizontal gira até a melhor, e as barras a seguem.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] O que o plano diz é traçado sobre o que deveria dizer: certo é o que está na diagonal.
       *[line] As barras passam para um gráfico próprio, sobre a mesma entrada, onde a reta é horizontal.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Como a rede forma um número
fit-plane-opening =
    { $shape ->
        [plane] Os números a aprender, como cor. Como a rede ({ $moment }) forma os seus?
       *[line] Os números a aprender, sobre x₁. Como a rede ({ $moment }) forma a sua curva?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] O neurônio da camada { $layer } começa com um plano: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Cada um dos { $digits } neurônios da camada { $layer } começa com um plano: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] O neurônio da camada { $layer } começa com uma reta: z = w x₁ + b.
               *[other] Cada um dos { $digits } neurônios da camada { $layer } começa com uma reta: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] O neurônio da camada { $layer } soma o que os anteriores fizeram, cada um vezes o seu peso: z.
       *[other] Cada um dos { $digits } neurônios da camada { $layer } soma o que os anteriores fizeram, vezes os pesos: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] A curvatura: { $activation } faz de cada z um a. Nenhum plano continua totalmente plano.
               *[line] A curvatura: { $activation } faz de cada z um a. Nenhuma reta continua totalmente reta.
            }
        [some]
            { $count ->
                [one] A curvatura: { $activation } faz de cada z um a. De { $all }, { $digits } se curva entre os pontos.
               *[other] A curvatura: { $activation } faz de cada z um a. De { $all }, { $digits } se curvam entre os pontos.
            }
       *[none] { $activation } faz de cada z um a, mas não curva nada entre os pontos.
    }
fit-plane-bend-again = De novo, { $activation } faz de cada z um a.
number-bent = número de neurônios curvados
fit-plane-unbent =
    { $shape ->
        [plane] A identidade não curva nada: a é z, e planos continuam planos.
       *[line] A identidade não curva nada: a é z, e retas continuam retas.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] A saída o multiplica por um peso próprio: abaixo de zero, ele se inverte.
               *[other] A saída multiplica cada um por um peso próprio: abaixo de zero, ele se inverte.
            }
       *[line]
            { $count ->
                [one] A saída multiplica a curva por um peso próprio: abaixo de zero, ela se inverte.
               *[other] A saída multiplica cada curva por um peso próprio: abaixo de zero, ela se inverte.
            }
    }
fit-plane-add = E soma tudo: primeiro o seu viés, { $bias }, depois um termo após o outro.
fit-plane-add-no-bias = E soma tudo, um termo após o outro: não há viés.
fit-plane-output = No fim, a função { $name } da própria saída curva a soma.
fit-plane-explains =
    { $shape ->
        [plane] A soma é a resposta. Ela explica { $share } da variância, { $compared ->
            [more] mais
           *[less] menos
        } que o melhor plano ({ $line }).
       *[line] A soma é a resposta. Ela explica { $share } da variância, { $compared ->
            [more] mais
           *[less] menos
        } que a melhor reta ({ $line }).
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] A soma é a resposta. Ela explica { $share } da variância, tanto quanto o melhor plano.
       *[line] A soma é a resposta. Ela explica { $share } da variância, tanto quanto a melhor reta.
    }
fit-plane-no-better-than-mean = A soma é a resposta. Ela não explica nada da variância: só a média já não é pior.
number-explained = R²
fit-plane-motion-sums = As somas z da camada { $layer } são traçadas sobre as entradas, uma imagem pequena por neurônio.
fit-plane-motion-bend = Em cada imagem pequena da camada { $layer }, z se curva em a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Cada mapa é multiplicado pelo seu peso de saída, que aparece acima dele.
       *[line] Cada curva é multiplicada pelo seu peso de saída; acima de zero é contínua, abaixo de zero, tracejada.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] O mapa grande começa no viés; um mapa após o outro se ilumina e se soma a ele.
       *[line] A curva grande começa horizontal, no viés; uma curva após a outra se ilumina e se soma a ela.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] O mapa grande começa em zero; um mapa após o outro se ilumina e se soma a ele.
       *[line] A curva grande começa horizontal, em zero; uma curva após a outra se ilumina e se soma a ela.
    }
fit-plane-motion-output = A soma se curva na resposta da saída.
fit-plane-motion-errors =
    { $shape ->
        [plane] R², um menos a perda dividida pela perda da média, aparece junto ao mapa grande.
       *[line] Uma barra cresce de cada ponto até a curva, e aparece R², um menos a perda dividida pela perda da média.
    }


## Plane: how the layers bend the plane

plane-heading = Como as camadas curvam o plano
plane-heading-unbent = O que as camadas fazem com o plano
plane-opening = A rede ({ $moment }). Observe o plano inteiro.
plane-opening-trained = A rede, treinada até o passo { $step }. Observe o plano inteiro.
plane-onto-line = Camada { $layer }: W leva o plano a uma reta, com um só neurônio.
plane-line-into-plane = Camada { $layer }: W põe a reta de volta em um plano.
plane-line-onto-line = Camada { $layer }: W estica a reta; um W negativo também a inverte.
plane-flattens =
    { $onto ->
        [point] Camada { $layer }: det W é zero, então W achata o plano em um ponto.
       *[line] Camada { $layer }: det W é zero, então W achata o plano em uma reta.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Camada { $layer }: W gira o plano e mantém os comprimentos.
        [mirrors] Camada { $layer }: W espelha o plano e mantém os comprimentos.
       *[stays] Camada { $layer }: W deixa o plano como está.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Camada { $layer }: W espelha, estica { $long } vezes em uma direção e encolhe a { $short } na outra.
       *[other] Camada { $layer }: W estica { $long } vezes em uma direção e encolhe a { $short } na outra.
    }
plane-stretches =
    { $doing ->
        [turns] Camada { $layer }: W gira e estica o plano { $long } e { $short } vezes.
        [mirrors] Camada { $layer }: W espelha e estica o plano { $long } e { $short } vezes.
       *[stays] Camada { $layer }: W estica o plano { $long } e { $short } vezes.
    }
plane-squashes =
    { $doing ->
        [turns] Camada { $layer }: W gira o plano e o encolhe a { $long } em uma direção, { $short } na outra.
        [mirrors] Camada { $layer }: W espelha o plano e o encolhe a { $long } em uma direção, { $short } na outra.
       *[stays] Camada { $layer }: W encolhe o plano a { $long } em uma direção, { $short } na outra.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Camada { $layer }: W gira e estica o plano { $factor } vezes.
        [mirrors] Camada { $layer }: W espelha e estica o plano { $factor } vezes.
       *[stays] Camada { $layer }: W estica o plano { $factor } vezes.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Camada { $layer }: W gira e encolhe o plano a { $factor }.
        [mirrors] Camada { $layer }: W espelha e encolhe o plano a { $factor }.
       *[stays] Camada { $layer }: W encolhe o plano a { $factor }.
    }
plane-no-shift = O viés é zero: nada se move.
plane-shift = O viés desloca tudo.
plane-small-shift = O viés desloca tudo, aqui muito pouco.
plane-bend = Curvatura: { $what }.
plane-decides =
    { $count ->
        [1] Uma reta decide agora: acerta { $share } deste único ponto.
        [one] Uma reta decide agora: acerta { $share } deste { $digits } ponto.
       *[other] Uma reta decide agora: acerta { $share } destes { $digits } pontos.
    }
plane-one-side =
    { $count ->
        [1] Tudo fica de um lado, uma só classe: acerta { $share } deste único ponto.
        [one] Tudo fica de um lado, uma só classe: acerta { $share } deste { $digits } ponto.
       *[other] Todos ficam de um lado, uma só classe: acerta { $share } destes { $digits } pontos.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] Uma fronteira reta decide agora: acerta { $share } deste único ponto.
                [one] Uma fronteira reta decide agora: acerta { $share } deste { $digits } ponto.
               *[other] Uma fronteira reta decide agora: acerta { $share } destes { $digits } pontos.
            }
        [2]
            { $count ->
                [1] Duas fronteiras retas decidem agora: acertam { $share } deste único ponto.
                [one] Duas fronteiras retas decidem agora: acertam { $share } deste { $digits } ponto.
               *[other] Duas fronteiras retas decidem agora: acertam { $share } destes { $digits } pontos.
            }
       *[other]
            { $count ->
                [1] { $spelled } fronteiras retas decidem agora: acertam { $share } deste único ponto.
                [one] { $spelled } fronteiras retas decidem agora: acertam { $share } deste { $digits } ponto.
               *[other] { $spelled } fronteiras retas decidem agora: acertam { $share } destes { $digits } pontos.
            }
    }
plane-one-region =
    { $count ->
        [1] Tudo fica em uma região, uma só classe: acerta { $share } deste único ponto.
        [one] Tudo fica em uma região, uma só classe: acerta { $share } deste { $digits } ponto.
       *[other] Todos ficam em uma região, uma só classe: acerta { $share } destes { $digits } pontos.
    }
plane-classes-without-points =
    { $count ->
        [one] Nenhum ponto na classe { $labels }.
       *[other] Nenhum ponto nas classes { $labels }.
    }
plane-back-with-borders =
    { $borders ->
        [one] Desfaça cada passo: a fronteira vem junto.
       *[other] Desfaça cada passo: as fronteiras vêm junto.
    }
plane-back-with-line = Desfaça cada passo: a reta vem junto.
plane-back-with-one-class = Desfaça cada passo: uma só classe para todos os pontos.
plane-classes-of-inputs = As entradas como eram, e a classe que cada lugar ganha.
plane-undoing-bends =
    { $curves ->
        [single] Em { $space } a fronteira é reta. Desfazer { $activation } a dobra em uma curva.
       *[several] Em { $space } cada parte da fronteira é reta. Desfazer { $activation } dobra cada uma em uma curva.
    }
plane-forward-again =
    { $bends ->
        [yes] Para a frente outra vez: a ativação curva o plano, e todos os lugares numerados caem sobre a reta.
       *[no] Para a frente outra vez: todos os lugares numerados caem sobre a reta.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] O plano curvado encontra a reta em { $spelled } lugares separados: cada lugar volta como uma reta.
               *[curved] O plano curvado encontra a reta em { $spelled } lugares separados: cada lugar volta como uma curva.
            }
       *[folded]
            { $shape ->
                [straight] O plano curvado se sobrepõe e encontra a reta { COUNT($spelled) ->
                    [one] uma vez
                    [2] duas vezes
                   *[other] { $spelled } vezes
                }: a cada vez volta uma reta diferente.
               *[curved] O plano curvado se sobrepõe e encontra a reta { COUNT($spelled) ->
                    [one] uma vez
                    [2] duas vezes
                   *[other] { $spelled } vezes
                }: a cada vez volta uma curva diferente.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] O plano curvado é uma faixa fina de A até B, passando por C. A reta a corta duas vezes: em cada corte está uma reta inteira das entradas.
       *[curved] O plano curvado é uma faixa fina de A até B, passando por C. A reta a corta duas vezes: em cada corte está uma curva inteira das entradas.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight] Uma reta lá, { $count ->
            [one] uma reta
            [2] duas retas
           *[other] { $spelled } retas
        } aqui: ao longo delas, os dois escores são iguais.
       *[curved] Uma reta lá, { $count ->
            [one] uma curva
            [2] duas curvas
           *[other] { $spelled } curvas
        } aqui: ao longo delas, os dois escores são iguais.
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight] Uma reta lá, { $count ->
            [one] uma reta
            [2] duas retas
           *[other] { $spelled } retas
        } aqui: ao longo delas, a probabilidade é um meio.
       *[curved] Uma reta lá, { $count ->
            [one] uma curva
            [2] duas curvas
           *[other] { $spelled } curvas
        } aqui: ao longo delas, a probabilidade é um meio.
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight] Uma reta lá, { $count ->
            [one] uma reta
            [2] duas retas
           *[other] { $spelled } retas
        } aqui: ao longo delas, o escore é zero.
       *[curved] Uma reta lá, { $count ->
            [one] uma curva
            [2] duas curvas
           *[other] { $spelled } curvas
        } aqui: ao longo delas, o escore é zero.
    }
plane-lines-there =
    { $borders ->
        [one] Uma reta lá
        [2] Duas retas lá
       *[other] { $spelled } retas lá
    }
plane-borders-of-inputs =
    { $shape ->
        [straight] { $there }, { $count ->
            [one] uma reta
            [2] duas retas
           *[other] { $spelled } retas
        } aqui: ao longo delas, os dois maiores escores são iguais.
       *[curved] { $there }, { $count ->
            [one] uma curva
            [2] duas curvas
           *[other] { $spelled } curvas
        } aqui: ao longo delas, os dois maiores escores são iguais.
    }

plane-motion-lay =
    { $classes ->
        [2] O plano das entradas aparece com eixos, grade e todos os pontos: discos da classe { $first }, quadrados da classe { $second }.
       *[other] O plano das entradas aparece com eixos, grade e todos os pontos, cada classe em uma forma própria.
    }
plane-motion-room = A vista se afasta onde o que vem a seguir precisa de espaço.
plane-motion-linear = O plano inteiro, grade e pontos, vai para onde os pesos da camada { $layer } o levam.
plane-motion-shift =
    { $moves ->
        [yes] O plano inteiro desliza pelo viés da camada { $layer }.
       *[no] O viés da camada { $layer } é zero, e o plano fica onde está.
    }
plane-motion-bend =
    { $bends ->
        [yes] Grade e pontos se curvam conforme a ativação da camada { $layer } move cada coordenada.
       *[no] A ativação da camada { $layer } é a identidade, e grade e pontos ficam como estão.
    }
plane-motion-decide =
    { $classes ->
        [2] A reta de decisão aparece no último espaço, com os seus semiplanos coloridos.
       *[other] As fronteiras retas aparecem no último espaço, com a região de cada classe colorida.
    }
plane-motion-back =
    { $classes ->
        [2] O caminho de volta ao plano das entradas, com a fronteira que a reta forma ali.
       *[other] O caminho de volta ao plano das entradas, com as fronteiras que se formam ali.
    }
plane-motion-spaces = As imagens pequenas de todos os espaços crescem, na ordem do caminho de volta, com os mesmos lugares numerados em cada uma.
plane-motion-again = Ao lado das entradas, o plano avança outra vez, e lugares numerados da fronteira caem sobre a reta.
plane-motion-run =
    { $classes ->
        [2] Pontos com anel percorrem a fronteira, e os seus gêmeos percorrem a reta no último espaço.
       *[other] Pontos com anel percorrem as fronteiras, e os seus gêmeos percorrem as fronteiras no último espaço.
    }


## Training: the parameters are played, phase by phase

training-heading = Como a rede aprende
training-heading-keyframes = De quadro-chave a quadro-chave
training-opens = Antes do treinamento: { $share } de acertos.
training-opens-tied = Em cada ponto os escores são iguais: o empate conta como classe { $label }.
training-rate-steps =
    { $count ->
        [one] A taxa, no início { $rate }, é multiplicada por { $factor } a cada passo.
       *[other] A taxa, no início { $rate }, é multiplicada por { $factor } a cada { $digits } passos.
    }
training-rate-cosine = A taxa cai ao longo de um cosseno, de { $rate } a { $last }.
training-opens-keyframe = “{ $name }”: { $share } de acertos.
training-from-keyframe = De “{ $before }” a “{ $after }”: a perda vai de { $old } a { $new }.
training-at-moment = { $moment }: { $share } de acertos.
training-between-moments = De { $before } a { $after }: a perda vai de { $old } a { $new }.
training-by-step = até o passo { $step }
training-by-keyframe = até “{ $name }”
training-still =
    { $when ->
        [whole] Em todo o percurso, a perda quase não muda: de { $old } a { $new } { $until }.
        [first] No início, a perda quase não muda: de { $old } a { $new } { $until }.
        [last] Daqui em diante, a perda quase não muda: de { $old } a { $new } { $until }.
       *[between] Em um platô, a perda quase não muda: de { $old } a { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] A perda diminui: de { $old } a { $new } { $until }.
       *[no] Cai devagar: perda de { $old } a { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] A perda cai rápido: de { $old } a { $new } { $until }; a acurácia espera.
       *[no] A perda cai rápido: de { $old } a { $new } { $until }.
    }
training-gaining = A acurácia sobe: de { $old } a { $new } de acertos { $until }.
training-climbs-again = A acurácia volta a subir: de { $old } a { $new } de acertos { $until }.
training-loss-falls-too = A perda cai de { $old } a { $new }.
training-rising = A perda sobe: de { $old } a { $new } { $until }.
training-restless = A perda oscila entre { $old } e { $new } { $until }.
training-down-with-a-rise = A perda vai de { $old } a { $new } { $until }; no caminho, sobe de { $low } a { $high }.
training-up-with-a-fall = A acurácia vai de { $old } a { $new } { $until }; no caminho, cai de { $high } a { $low }.
training-beyond = A perda sai da escala: { $new } { $until }.
training-ends-keyframe = “{ $name }” acerta { $share } dos pontos.
training-ringed =
    { $count ->
        [one] Com anel: { $digits } ainda errado.
       *[other] Com anel: { $digits } ainda errados.
    }
fit-training-opens =
    { $better ->
        [yes] Antes do treinamento ela explica { $share } da variância: R² é 1 − perda ÷ perda da média.
       *[no] Antes do treinamento, R² = 1 − perda ÷ perda da média é { $share }: pior que só a média.
    }
fit-training-opens-keyframe = “{ $name }”: R² = 1 − perda ÷ perda da média é { $share }.
fit-training-at-moment = { $moment }: R² = 1 − perda ÷ perda da média é { $share }.
fit-training-gaining = R² sobe: de { $old } a { $new } { $until }.
fit-training-ends-keyframe = “{ $name }” termina com R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Melhor plano: { $line }. Com anel: o maior erro, { $error }.
       *[line] Tracejada, a melhor reta: { $line }. Com anel: o maior erro, { $error }.
    }
fit-training-motion-play = O treinamento avança; o ajuste, os seus erros, a perda, R² e os gradientes acompanham.
fit-training-motion-close =
    { $shape ->
        [plane] O ponto com o maior erro recebe um anel.
       *[line] A melhor reta aparece, tracejada, e o ponto com o maior erro recebe um anel.
    }
number-largest-error = maior erro
number-explained-at-end = R² no fim
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² por quadro-chave
        [epoch] R² por época
        [checkpoint] R² por checkpoint
        [round] R² por rodada
        [update] R² por atualização
       *[step] R² por passo
    }
    .short = R²
label-the-target = o alvo
    .short = alvo
label-fit = a rede
label-data = os dados
    .short = dados
label-error = erro
training-motion-open = Os painéis aparecem, todos no início.
training-motion-curves = O treinamento avança; a perda, a proporção de pontos certos e os gradientes acompanham.
training-motion-end = As curvas chegam ao fim.
training-motion-play = O treinamento avança; os planos, a fronteira, a perda e os gradientes acompanham.
training-motion-close = Os pontos ainda errados recebem um anel.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Um controle se move: { $parameter }
sweep-heading-scale = Um fator em todos os pesos da camada { $layer }
sweep-heading-sample = Uma rede, amostra por amostra
sweep-opens-parameter =
    { $count ->
        [one] Controles para { $digits } parâmetro. Só { $parameter } vai se mover.
       *[other] Controles para todos os { $digits } parâmetros. Só { $parameter } vai se mover.
    }
sweep-opens-scale =
    { $count ->
        [one] Controles para { $digits } parâmetro. Um fator move todos os pesos de uma camada.
       *[other] Controles para todos os { $digits } parâmetros. Um fator move todos os pesos de uma camada.
    }
sweep-opens-sample =
    { $count ->
        [one] Controles para { $digits } parâmetro. Nenhum vai se mover: muda a amostra.
       *[other] Controles para todos os { $digits } parâmetros. Nenhum vai se mover: muda a amostra.
    }
sweep-pass = Uma amostra percorre a rede; os planos mostram todos os pontos.
sweep-pass-of-samples = Cada amostra percorre a mesma rede até as suas probabilidades.
sweep-pass-of-samples-to-outputs = Cada amostra percorre a mesma rede até as suas saídas.
sweep-loss = A perda desta amostra: sua inclinação é o gradiente (rosa).
sweep-loss-of-samples = Cada amostra tem a sua perda e os seus gradientes (rosa).
sweep-sets-out =
    { $kind ->
        [sample] Agora uma amostra após a outra: observe o que acontece.
        [scale] Agora o fator se move: observe o que acontece.
       *[parameter] Agora { $parameter } se move: observe o que acontece.
    }
sweep-goes-on = E adiante: observe o que acontece.
sweep-lowest-loss = Menor perda desta amostra em { $where }: gradiente { $gradient }.
sweep-lowest-loss-only = Menor perda desta amostra em { $where }; a média é { $now }, no melhor caso { $least }.
sweep-lowest-mean-loss-of-fit = Menor perda média de todos os pontos em { $where }: R² é { $share }.
sweep-ends-fit = Em { $where }: perda { $loss }; R² é { $share }.
sweep-ends-samples-of-fit = Cada amostra puxa para o seu lado; em todas elas, R² é { $share }.
sweep-lowest-mean-loss = Menor perda média de todos os pontos em { $where }: { $share } de acertos.
sweep-neuron-changes =
    { $change ->
        [wakes] O neurônio { $neuron } da camada { $layer } desperta em { $where }: sua inclinação é { $slope }.
       *[off] O neurônio { $neuron } da camada { $layer } se apaga em { $where }: sua inclinação é { $slope }.
    }
sweep-factor-of = fator { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } é a mais difícil aqui: perda { $loss }, maior gradiente { $gradient }.
       *[easiest] { $sample } é a mais fácil aqui: perda { $loss }, maior gradiente { $gradient }.
    }
sweep-ends = Em { $where }: perda { $loss }; a rede acerta { $share } dos pontos.
sweep-ends-samples = Cada amostra puxa para o seu lado; a rede acerta { $share }.
sweep-motion-sliders = Todos os parâmetros aparecem como controles deslizantes, com a rede a que pertencem.
sweep-motion-pass = Aparecem o caminho da amostra pela rede e os planos.
sweep-motion-loss = A perda é traçada em todo o intervalo, com a sua tangente; os gradientes aparecem.
sweep-motion-loss-of-one = Fica só o controle que se move; a perda é traçada em todo o seu intervalo, com a sua tangente.
sweep-motion-on = O controle de { $parameter } avança; os valores, os planos, a fronteira e a perda acompanham.
sweep-motion-on-fit = O controle de { $parameter } avança; os valores, o ajuste e a perda acompanham.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Mesmo início, outras ativações
        [learning_rate] Mesmo início, outras taxas de aprendizado
        [optimizer] Mesmo início, outros otimizadores
        [init] Mesma rede, outros pesos iniciais
        [scale] Mesmos pesos aleatórios, outras escalas
        [seed] Mesma rede, outros pesos aleatórios
        [layers] Mesma tarefa, outras camadas
       *[several] Lado a lado
    }
contender-rate = taxa { $rate }
contender-scale = escala { $scale }
contender-seed = semente { $seed }
contender-init =
    { $init ->
        [zeros] tudo 0
        [symmetric] tudo igual
        [xavier] início Xavier
        [he] início He
       *[normal] início aleatório
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = “{ $name }”
differing-part =
    { $part ->
        [activations] a ativação
        [layers] a forma da rede
        [optimizer] o otimizador
        [learning_rate] a taxa de aprendizado
        [init] a escolha dos pesos iniciais
        [scale] a escala dos pesos iniciais
       *[seed] a semente dos pesos iniciais
    }
comparison-opening =
    { $count ->
        [one] uma ativação: mesmo início, mesmos pontos, mesmos passos.
        [2] duas ativações: mesmo início, mesmos pontos, mesmos passos.
       *[other] { $spelled } ativações: mesmo início, mesmos pontos, mesmos passos.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] { $spelled } treinamento nos mesmos pontos; a diferença: { $parts }.
       *[other] { $spelled } treinamentos nos mesmos pontos; a diferença: { $parts }.
    }
comparison-guide-to-scores = Cada painel mostra entradas, escores, perda e gradientes.
comparison-guide-to-fit = Cada painel mostra o ajuste, respostas por alvos, perda e gradientes.
comparison-guide-to-layer = Cada painel mostra entradas, última camada oculta, perda e gradientes.
comparison-shrinks = No passo 0, da última camada de volta à camada 1: de { $last } a { $first } com { $name }, de { $other_last } a { $other_first } com { $other }.
comparison-delta-shrinks = No passo 0, δ = ∂L/∂z da última camada de volta à camada 1: de { $last } a { $first } com { $name }, de { $other_last } a { $other_first } com { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] O que volta por um neurônio é multiplicado por sua inclinação: a da sigmoide é no máximo 1/4, a mediana { $slope }; com { $other }, { $other_slope }.
       *[other] O que volta por um neurônio é multiplicado por sua inclinação. A inclinação mediana é { $slope } com { $name }, { $other_slope } com { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] Ao todo, os pesos multiplicam δ por { $weights } com { $name } e por { $other_weights } com { $other }, quase o mesmo;
       *[apart] Ao todo, os pesos multiplicam δ por { $weights } com { $name } e por { $other_weights } com { $other };
    } { $kind ->
        [sigmoid] as inclinações, cada uma no máximo 1/4 na sigmoide, por { $slopes } e { $other_slopes }.
       *[other] as inclinações, por { $slopes } e { $other_slopes }.
    }
comparison-flat-yet-long = No passo 0, com { $name }, { $share } das inclinações ficam abaixo de { $slope }. Mas o gradiente dos pesos da camada 1 é mais longo: pesos maiores multiplicam o que passa.
comparison-no-first-gradient = No passo 0 nenhum peso tem gradiente com { $names }.
comparison-last-layer-first = No passo 0 só os pesos da última camada têm gradiente com { $names }.
comparison-sets-out =
    { $which ->
        [both] Os dois treinam, passo a passo.
       *[all] Todos treinam, passo a passo.
    }
comparison-goes-on = E seguem, passo a passo.
comparison-tie-broken = A última camada se moveu: agora, no passo 1, a camada 1 também tem gradiente, { $gradient } com { $name }.
comparison-explodes = Com { $name }, a perda explode: de { $before } a { $now } até o passo { $step }.
comparison-dies =
    { $count ->
        [one] No passo { $step } o último ponto de um neurônio cruza o zero; neurônios mortos com { $name }: { $dead } de { $units }.
       *[other] No passo { $step } o último ponto cruza o zero; neurônios mortos com { $name }: { $dead } de { $units }.
    }
comparison-first = Primeiro, { $name }: resolve a tarefa no passo { $step }.
comparison-second = Depois, { $name }, no passo { $step }.
comparison-last = Por último, { $name }: resolve no passo { $step }.
comparison-midway = No passo { $step } a menor perda é com { $names }: { $loss }.
comparison-midway-same = No passo { $step } todas as perdas ainda são iguais: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Os dois seguem até o fim.
       *[all] Todos seguem até o fim.
    }
comparison-one-goes-on = O último continua: será que chega lá?
comparison-others-go-on = Os outros continuam: será que chegam lá?
comparison-none-yet =
    { $which ->
        [both] Será que um dos dois chega lá?
       *[all] Será que algum chega lá?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] A partir deste início, nenhum dos dois resolve { $task }.
               *[all] A partir deste início, nenhum resolve { $task }.
            }
       *[own]
            { $which ->
                [both] Nenhum dos dois resolve { $task }.
               *[all] Nenhum deles resolve { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] A partir deste início, os dois resolvem { $task }.
               *[all] A partir deste início, todos resolvem { $task }.
            }
       *[own]
            { $which ->
                [both] Os dois resolvem { $task }.
               *[all] Todos eles resolvem { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] Deste início, só { $names } resolve { $task }.
               *[other] Deste início, só { $names } resolvem { $task }.
            }
       *[own]
            { $count ->
                [one] Só { $names } resolve { $task }.
               *[other] Só { $names } resolvem { $task }.
            }
    }
comparison-only =
    { $count ->
        [one] Única diferença: { $parts }.
       *[other] Únicas diferenças: { $parts }.
    }
comparison-not-only =
    { $count ->
        [one] diferença: { $parts }, e com isso a ordem dos pontos.
       *[other] diferenças: { $parts }, e com isso a ordem dos pontos.
    }
comparison-why-diverged = Desde o passo { $step }, cada passo aumentou a perda, até ela não ser mais um número.
comparison-diverged-at = No passo { $step }, o último com números finitos, a perda era { $loss }.
comparison-why-worse = A perda termina acima do início: foi de { $before } a { $now }.
comparison-why-rate = { $name } termina com perda { $small }; { $other }, com { $large }: seus passos são grandes demais.
comparison-why-dead =
    { $stays ->
        [yes] Um neurônio morto com { $activation } tem inclinação 0: nenhum gradiente passa, e ele continua morto.
       *[no] Um neurônio morto com { $activation } tem inclinação 0: nenhum gradiente passa por ele.
    }
comparison-why-saturated = { $name } termina com { $flat } de { $units } neurônios da camada { $layer } saturados, { $other } com { $fewer }.
comparison-why-vanishing = No passo 0 o gradiente dos pesos era { $last } na última camada e { $first } na camada 1.
comparison-first-step = O primeiro passo move os pesos da camada 1 em { $rate } × { $small } com { $name }, em { $rate } × { $large } com { $other }: cerca de { $times } vezes mais.
comparison-answers-alike =
    { $share ->
        [yes] Com { $name }, o que a última camada lê difere entre pontos em no máximo { $spread }: assim { $p } termina para cada ponto em { $value }, a proporção da classe 1.
       *[no] Com { $name }, o que a última camada lê difere entre pontos em no máximo { $spread }: assim { $p } termina para cada ponto em { $value }.
    }
comparison-why-equal = Neurônios iguais têm gradientes iguais: nunca se diferenciam.
comparison-why-no-gradient = O gradiente de cada peso é 0: nada diz a um peso aonde ir.
comparison-why-never-bent = Retas de retas são retas: sem curvatura, a profundidade não acrescenta nada.
comparison-best-line = Uma reta acertaria { $share }, mas com perda maior, e o treinamento segue a perda.
comparison-slow = Com { $name }, é lento: no passo 0 o gradiente dos pesos da camada 1 era { $small }, com { $fast } { $large }.
comparison-how-it-dies =
    { $stays ->
        [yes] No passo { $step } o maior z deste neurônio cai de { $before } a { $after }: inclinação 0 em todo ponto, logo gradiente 0: os pesos ficam.
       *[no] z deste neurônio em cada ponto: no passo { $step } o maior cai de { $before } a { $after }, onde a inclinação é 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = O passo { $step } é longo demais: { $rate } vezes o gradiente leva o maior z deste neurônio de { $before } a { $after }. Inclinação 0 em todo ponto: os pesos ficam.
comparison-why-it-dies = δ é em média { $delta }: um z menor baixaria a perda. Mas { $rate } vezes o gradiente é longe demais: no ponto de maior z, z cai de { $before } a { $after }.
comparison-never-alive = z deste neurônio em cada ponto: nenhum passa de 0, e abaixo a inclinação é 0.
comparison-starts-counted =
    { $framed ->
        [yes] Quantos resolvem { $task }: { $counts }. Na moldura, o início que vimos: um exemplo.
       *[no] Quantos resolvem { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = O mesmo a partir de { $starts } inícios: quais resolvem { $task }?
comparison-motion-lay =
    { $count ->
        [one] aparece { $spelled } painel, um por treinamento: { $names }.
       *[other] aparecem { $spelled } painéis, um por treinamento: { $names }.
    }
comparison-motion-staircases = Em cada painel aparecem os gradientes das suas camadas no passo zero, como barras com os seus números, e entre elas o fator de cada camada à camada abaixo.
comparison-motion-staircases-again = Aparecem os gradientes dos pesos no passo zero, e com eles, a evolução da perda.
comparison-motion-answers = As contagens de neurônios dão lugar ao que a rede de cada painel responde em todos os pontos.
comparison-motion-slopes = Em cada painel aparece a curva da sua ativação e, abaixo, uma marca para o z dos seus neurônios em muitos pontos. A tangente mais inclinada é tracejada; a tangente de inclinação mediana é contínua.
comparison-motion-run = Todos os treinamentos avançam juntos do passo { $start } ao passo { $end }.
comparison-motion-verdicts = Aparece o resultado de cada painel.
comparison-motion-all = Todos os painéis voltam a ficar nítidos.
comparison-motion-one = O painel de { $name } continua nítido, e os outros se apagam um pouco.
comparison-motion-watch-unit = No painel, o z de um neurônio é traçado em cada ponto, passo a passo, dos dois lados do zero; o maior é traçado mais grosso. Fica marcado o passo a partir do qual nenhum está acima de zero.
comparison-motion-split-step = A imagem abre espaço, e ao lado aparece o que o passo faz com o z do ponto em que ele é maior: a parte do viés, a dos pesos e a das entradas.
comparison-motion-starts = Os painéis saem. Os planos das entradas de treinamentos a partir de { $starts } inícios entram um a um, com uma marca onde a tarefa é resolvida, e as marcas são contadas.
comparison-motion-start-seen = O início dos painéis ganha uma moldura em cada treinamento.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Um passo do gradiente descendente, com decaimento de pesos
        [momentum] Um passo do gradiente descendente, com momentum
        [rmsprop] Um passo de RMSProp
        [adam] Um passo de Adam
       *[sgd] Um passo do gradiente descendente
    }
update-opening = A perda média de todos os pontos é { $loss }. Para que lado deve ir cada peso?
update-mean =
    { $points ->
        [one] O gradiente da perda, em cada conexão: quão rápido ela cresce com cada peso.
       *[other] O gradiente da perda média dos { $digits } pontos, em cada conexão: quão rápido ela cresce com cada peso.
    }
update-mean-biases = Em cada neurônio: com seu viés.
update-one-point =
    { $count ->
        [one] O que um ponto diz de { $weight }. É o único.
       *[other] Isso foi um ponto. Cada um dos { $digits } pontos tem o seu gradiente para { $weight }.
    }
update-every-point =
    { $count ->
        [one] De onde vem: o único ponto tem o seu gradiente para { $weight }.
       *[other] De onde vem: cada um dos { $digits } pontos tem o seu gradiente para { $weight }.
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } deles quer { $weight } maior, { $downs } quer menor: a atualização usa a média.
               *[other] { $ups } deles quer { $weight } maior, { $downs } querem menor: a atualização usa a média.
            }
       *[other]
            { $down ->
                [one] { $ups } deles querem { $weight } maior, { $downs } quer menor: a atualização usa a média.
               *[other] { $ups } deles querem { $weight } maior, { $downs } querem menor: a atualização usa a média.
            }
    }
update-pulls-one =
    { $way ->
        [up] Nenhum deles quer { $weight } menor: a atualização usa a média.
       *[down] Nenhum deles quer { $weight } maior: a atualização usa a média.
    }
update-pulls-alone =
    { $way ->
        [up] Ele quer { $weight } maior: com um só ponto, a atualização usa o gradiente dele.
       *[down] Ele quer { $weight } menor: com um só ponto, a atualização usa o gradiente dele.
    }
update-pulls-none = Nenhum deles diz nada sobre { $weight }: todos esses gradientes são zero, e a média também.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } minilotes de { $size } pontos têm médias de { $low } a { $high }: o treinamento usa um por passo; este passo, todos os pontos.
               *[same] { $spelled } minilotes de { $size } pontos têm todos a média { $low } aqui: o treinamento usa um por passo; este passo, todos os pontos.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } minilotes de { $size } pontos têm médias de { $low } a { $high }: mais barato e menos exato.
               *[same] { $spelled } minilotes de { $size } pontos têm todos a média { $low } aqui: mais barato.
            }
    }
update-batches-rest = O último lote de uma época tem { $rest }.
update-take-mean =
    { $count ->
        [one] O gradiente dele é o do passo, para cada peso e viés.
       *[other] Agora a média de todos os pontos, para cada peso e viés.
    }
update-take-mean-no-bias =
    { $count ->
        [one] O gradiente dele é o do passo, para cada peso.
       *[other] Agora a média de todos os pontos, para cada peso.
    }
update-one-moves =
    { $against ->
        [decay] Cada peso se move contra o seu gradiente com decaimento, vezes a taxa de aprendizado.
        [momentum] Cada peso se move contra a sua velocidade, vezes a taxa de aprendizado.
        [rmsprop] Cada peso se move contra este quociente, vezes a taxa de aprendizado.
        [adam] Cada peso se move contra este quociente, vezes a taxa de aprendizado.
       *[gradient] Cada peso se move contra o seu gradiente, vezes a taxa de aprendizado.
    }
update-stage-decay = O decaimento de pesos soma a cada gradiente { $decay } vezes o próprio parâmetro.
update-stage-momentum =
    { $decayed ->
        [yes] A velocidade é { $share } da velocidade anterior, mais o gradiente com decaimento.
       *[no] A velocidade é { $share } da velocidade anterior, mais o gradiente.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] O momentum segue uma velocidade. Ela começa em zero: agora é o gradiente com decaimento.
       *[no] O momentum segue uma velocidade. Ela começa em zero: agora é o gradiente.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp divide cada gradiente com decaimento pela raiz de uma média móvel dos quadrados.
       *[no] RMSProp divide cada gradiente pela raiz de uma média móvel dos seus quadrados.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam usa uma média móvel dos gradientes com decaimento, dividida pela raiz da média dos quadrados.
       *[no] Adam usa uma média móvel dos gradientes, dividida pela raiz da média dos seus quadrados.
    }
update-decay = decaimento
update-mean-gradient = média
update-root = raiz da média dos quadrados
update-rate = taxa
update-gradient = gradiente
update-all-move =
    { $count ->
        [one] Isso é tudo: há { $digits } parâmetro.
       *[other] E os { $digits } parâmetros dão este passo ao mesmo tempo.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } dos números aqui se lê como antes.
       *[other] { $digits } dos números aqui se leem como antes.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] A perda média de todos os pontos cai de { $before } a { $after }.
               *[alike] A perda média de todos os pontos cai um pouco: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] A perda média de todos os pontos sobe de { $before } a { $after }: este passo não desce.
               *[alike] A perda média de todos os pontos sobe um pouco: { $change }. Este passo não desce.
            }
        [rises]
            { $digits ->
                [differ] A perda média de todos os pontos sobe de { $before } a { $after }: o passo foi grande demais.
               *[alike] A perda média de todos os pontos sobe um pouco: { $change }. O passo foi grande demais.
            }
       *[stays] A perda média de todos os pontos fica em { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] A perda cai de { $before } a { $after }.
               *[alike] A perda cai um pouco: { $change }.
            }
        [rises]
            { $digits ->
                [differ] A perda sobe de { $before } a { $after }: o passo foi grande demais.
               *[alike] A perda sobe um pouco: { $change }. O passo foi grande demais.
            }
        [uphill]
            { $digits ->
                [differ] A perda sobe de { $before } a { $after }: este passo não desce.
               *[alike] A perda sobe um pouco: { $change }. Este passo não desce.
            }
       *[stays] A perda fica em { $before }.
    }
update-loss-endless = A perda média de todos os pontos não é mais um número finito: o passo foi grande demais.
update-motion-stand = A rede está com os seus pesos, e a perda média se ilumina.
update-motion-mean = Conexões e vieses recebem o gradiente da perda média.
update-motion-mean-no-bias = As conexões recebem o gradiente da perda média.
update-motion-spread =
    { $points ->
        [1] O gradiente de { $weight } ocupa o seu lugar em uma reta numérica.
       *[other] Os gradientes de { $weight }, um por ponto, espalham-se em uma reta numérica.
    }
update-motion-average = Eles se reúnem na sua média, que fica na reta.
update-motion-batches = Os pontos de três minilotes se iluminam um depois do outro, e as suas médias ficam na reta.
update-motion-stage = Os gradientes nas conexões e nos vieses se tornam o que se faz deles.
update-motion-stage-no-bias = Os gradientes nas conexões se tornam o que se faz deles.
update-motion-one = O gradiente de { $weight } desliza para baixo dele, o peso muda até o novo valor, e a sua conexão acompanha.
update-motion-all = Todos os outros pesos e vieses mudam até os novos valores, e as suas conexões acompanham.
update-motion-all-no-bias = Todos os outros pesos mudam até os novos valores, e as suas conexões acompanham.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] A perda diminui até o novo valor.
               *[other] A perda média de todos os pontos diminui até o novo valor.
            }
       *[other]
            { $points ->
                [1] A perda muda até o novo valor.
               *[other] A perda média de todos os pontos muda até o novo valor.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Um neurônio, desmontado: { $neuron }
graph-opening = Um neurônio como grafo: cada nó faz uma coisa simples.
graph-enter =
    { $inputs ->
        [1] Entram a entrada, o seu peso e o viés.
       *[other] Entram as entradas, um peso para cada uma e o viés.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Entram a entrada e o seu peso.
       *[other] Entram as entradas e um peso para cada uma.
    }
graph-multiply =
    { $inputs ->
        [1] O nó de produto multiplica os seus dois números.
       *[other] Cada nó de produto multiplica os seus dois números.
    }
graph-add =
    { $inputs ->
        [1] O nó de soma acrescenta o viés: isso é z.
       *[other] O nó de soma junta os produtos e o viés: isso é z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] O nó de soma tem um só produto e nenhum viés: isso é z.
       *[other] O nó de soma junta os produtos: isso é z.
    }
graph-activate = A ativação curva z: a é { $activation } de z.
graph-arrive = Agora de volta. A perda mede o erro da rede; do resto chega como ela reage à ativação a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] A derivada local da ativação é a sua inclinação, { $slope }; nada chega, e nada segue.
        [stops] A derivada local da ativação é a sua inclinação, aqui zero: nada segue.
        [keeps] A derivada local da ativação é a sua inclinação, aqui 1: o gradiente segue como está.
        [turns] A derivada local da ativação é a sua inclinação, { $slope }: o gradiente muda de sinal.
        [shrinks] A derivada local da ativação é a sua inclinação, { $slope }: vezes isso, segue menos.
       *[grows] A derivada local da ativação é a sua inclinação, { $slope }: vezes isso, segue mais.
    }
graph-sum = Uma soma passa adiante o que chega: suas derivadas locais são todas 1. O viés tem o seu gradiente.
graph-sum-no-bias = Uma soma passa adiante o que chega: suas derivadas locais são todas 1.
graph-to-weights = Um nó de produto: a derivada local de cada fator é o outro. A do peso é a entrada; δ vezes isso é o seu gradiente.
graph-to-inputs =
    { $others ->
        [yes] E a da entrada é o peso: δ vezes isso volta e se soma ao que os outros neurônios da camada enviam.
       *[no] E a da entrada é o peso: δ vezes isso volta, e é como a perda reage à entrada.
    }
graph-replay = Nenhum nó precisa de mais que o que chega e a sua derivada local.
graph-motion-lay =
    { $inputs ->
        [1] O grafo aparece peça por peça: a entrada, o seu peso e o viés, um nó de produto, um nó de soma e a ativação.
       *[other] O grafo aparece peça por peça: as entradas, os seus pesos e o viés, nós de produto, um nó de soma e a ativação.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] O grafo aparece peça por peça: a entrada e o seu peso, um nó de produto, um nó de soma e a ativação.
       *[other] O grafo aparece peça por peça: as entradas e os seus pesos, nós de produto, um nó de soma e a ativação.
    }
graph-motion-enter = Os números saem das suas caixas para os fios.
graph-motion-multiply =
    { $inputs ->
        [1] Pulsos entram no nó de produto, e o produto sai.
       *[other] Pulsos entram nos nós de produto, e os produtos saem.
    }
graph-motion-add = Pulsos entram no nó de soma, e z sai.
graph-motion-activate = Um pulso entra na ativação; o ponto percorre a curva, e a sai.
graph-motion-arrive = Um pulso entra vindo da perda, e junto ao fio de a aparece o gradiente.
graph-motion-slope = No fio de z aparece a inclinação; um pulso volta passando por ela, e junto ao fio aparece o produto.
graph-motion-sum = Um 1 aparece em cada fio que entra no nó de soma; pulsos voltam por todos, e o gradiente aparece junto a cada um.
graph-motion-to-weights =
    { $inputs ->
        [1] No fio do peso aparece a entrada; um pulso volta passando por ela, e junto ao fio aparece o gradiente.
       *[other] No fio de cada peso aparece a sua entrada; pulsos voltam passando por elas, e junto aos fios aparecem os gradientes.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] No fio da entrada aparece o peso; um pulso volta passando por ele, e junto ao fio aparece o produto.
       *[other] No fio de cada entrada aparece o seu peso; pulsos voltam passando por eles, e junto aos fios aparecem os produtos.
    }
graph-motion-replay = Pulsos voltam mais uma vez por todo o grafo, da perda até cada caixa.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = A perda como paisagem
landscape-opening =
    { $way ->
        [right] A perda em função só de { $name }. A inclinação da tangente é o seu gradiente, { $slope }: a subida é à esquerda, então o passo vai para a direita.
       *[left] A perda em função só de { $name }. A inclinação da tangente é o seu gradiente, { $slope }: a subida é à direita, então o passo vai para a esquerda.
    }
landscape-opening-flat = A perda em função só de { $name }. Onde a rede está, o gradiente é zero: a tangente é horizontal.
landscape-step =
    { $factor ->
        [1] Um passo com taxa { $rate }: a inclinação promete { $promised }, a perda varia { $change }.
        [10] Dez vezes mais longe: a inclinação promete { $promised }, a perda varia { $change }.
       *[100] Cem vezes mais longe: a inclinação promete { $promised }, a perda varia { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Um passo com taxa { $rate }: a inclinação promete perda abaixo de zero, mas a perda varia { $change }.
        [10] Dez vezes mais longe: a inclinação promete perda abaixo de zero, mas a perda varia { $change }.
       *[100] Cem vezes mais longe: a inclinação promete perda abaixo de zero, mas a perda varia { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Um passo com taxa { $rate }: passa do ponto mais baixo e sobe do outro lado. Prometida { $promised }, obtida { $change }.
        [10] Dez vezes mais longe: passa do ponto mais baixo e sobe do outro lado. Prometida { $promised }, obtida { $change }.
       *[100] Cem vezes mais longe: passa do ponto mais baixo e sobe do outro lado. Prometida { $promised }, obtida { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Um passo com taxa { $rate }: a perda não é mais um número finito.
        [10] Dez vezes mais longe: a perda não é mais um número finito.
       *[100] Cem vezes mais longe: a perda não é mais um número finito.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Cada passo dá mais ou menos o que a inclinação promete: até aqui a perda é quase reta.
        [small-kept] Um passo pequeno dá quase o que a inclinação promete, um grande não: a perda se curva.
        [none-promised] Aqui a inclinação é zero: ela não promete nada.
       *[none-kept] Até o passo pequeno é grande demais para a inclinação cumprir a promessa.
    }
landscape-all-parameters = Todos os parâmetros de uma vez, com taxa { $rate }.
landscape-over = Todos os parâmetros de uma vez, com taxa { $rate }: o passo mede { $length }, mas a perda só é menor até { $lower }.
landscape-again =
    { $then ->
        [all-rise] Depois do primeiro passo a inclinação é cerca de { $times } vezes maior: o próximo passo cresce na mesma medida. Cada um dos três passos aumenta a perda.
        [third-falls] Depois do primeiro passo a inclinação é cerca de { $times } vezes maior: o próximo passo cresce na mesma medida, e a perda sobe de novo. O terceiro a diminui.
        [rises] Depois do primeiro passo a inclinação é cerca de { $times } vezes maior: o próximo passo cresce na mesma medida, e a perda sobe de novo.
       *[falls] Depois do primeiro passo a inclinação é cerca de { $times } vezes maior: o próximo passo cresce na mesma medida, e a perda fica em { $loss }.
    }
landscape-map = Agora em função de { $first } e { $second }, vista de cima: a linha pontilhada é a curva. Em cada curva de nível a perda é igual.
landscape-arrow = Ao longo da linha, a perda não muda. O gradiente a corta em ângulo reto, morro acima; o passo, morro abaixo.
landscape-flat = O gradiente é zero neste plano: nenhuma direção desce.
landscape-path =
    { $others ->
        [0] O caminho do treinamento: do início ao fim.
        [one] O caminho do treinamento neste plano. Outro parâmetro também mudou, e as linhas se moveram sob ele.
       *[other] O caminho do treinamento neste plano. Outros { $digits } parâmetros também mudaram, e as linhas se moveram sob ele.
    }
landscape-motion-curve = A curva da perda é traçada, e a sua tangente no início.
landscape-motion-step = Uma bola rola pela curva enquanto uma marca desce pela tangente; uma linha mostra a distância entre elas.
landscape-motion-closer = A imagem volta a se aproximar do primeiro passo.
landscape-motion-over =
    { $marked ->
        [yes] Uma bola rola sobre a perda ao longo do primeiro passo; uma tabela mostra o comprimento do passo, a perda que a inclinação prometia e a que resultou. Uma faixa marca até onde a perda é menor.
       *[no] Uma bola rola sobre a perda ao longo do primeiro passo; uma tabela mostra o comprimento do passo, a perda que a inclinação prometia e a que resultou.
    }
landscape-motion-again = A bola continua rolando, cada vez contra o gradiente de onde está; a tabela mostra o comprimento dos passos e as perdas que resultaram.
landscape-motion-map = A curva é vista de cima, como linha pontilhada em um mapa da perda em função de dois parâmetros, que aparece linha por linha.
landscape-motion-arrow = Duas setas crescem em ângulo reto com a linha de mesma perda: o gradiente e, contra ele, a direção do passo.
landscape-motion-flat = O lugar da rede recebe um anel.
landscape-motion-path = O caminho do treinamento é traçado sobre o mapa, do início ao fim.


## Depth: the gradient goes back through the layers

depth-heading = O gradiente e a profundidade
depth-opening = Quanto do gradiente chega à camada 1? Ele começa na saída, onde δ tem o tamanho { $size }.
depth-first-step = Uma camada atrás: vezes os pesos, vezes as inclinações, e o tamanho é { $factor } do que era.
depth-no-gradient = Uma camada atrás: do nada, nada vem.
depth-path-sigmoid = No caminho mais forte, cada camada multiplica por um peso e uma inclinação; a da sigmoide é no máximo 1/4.
depth-path = No caminho mais forte, cada camada multiplica por um peso e uma inclinação; a maior inclinação é { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Cada camada deixa só de { $least } a { $most } dele: de { $last } na saída a { $first } na camada 1.
       *[grows] Ele cresce em cada camada, de { $least } a { $most } vezes: de { $last } na saída a { $first } na camada 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Ele diminui: de { $last } na saída a { $first } na camada 1.
        [grows] Ele cresce: de { $last } na saída a { $first } na camada 1.
       *[mixed] Ele se mantém: { $last } na saída, { $first } na camada 1.
    }
depth-mixed =
    { $count ->
        [one] Ele diminui em { $digits } de { $steps } passos de volta: { $last } na saída, { $first } na camada 1.
       *[other] Ele diminui em { $digits } de { $steps } passos de volta: { $last } na saída, { $first } na camada 1.
    }
depth-silent = A saída está certa até o último dígito: nenhum gradiente sai dela.
depth-stops =
    { $layer ->
        [1] Nada chega à camada 1: ali o seu gradiente é zero.
       *[other] Na camada { $digits } ele é zero: nada chega às camadas anteriores.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] No caminho, o produto dos pesos é { $weights }, o das inclinações { $slopes }: são as inclinações que o diminuem.
        [weights-shrink] No caminho, o produto das inclinações é { $slopes }, o dos pesos { $weights }: são os pesos que o diminuem.
        [weights-grow] No caminho, o produto das inclinações é { $slopes }, o dos pesos { $weights }: os pesos o fazem crescer.
        [slopes-grow] No caminho, o produto dos pesos é { $weights }, o das inclinações { $slopes }: as inclinações o fazem crescer.
        [both-grow] No caminho, o produto dos pesos é { $weights }, o das inclinações { $slopes }: ambos o fazem crescer.
        [slopes-most] No caminho, o produto dos pesos é { $weights }, o das inclinações { $slopes }: ambos o diminuem, sobretudo as inclinações.
        [weights-most] No caminho, o produto das inclinações é { $slopes }, o dos pesos { $weights }: ambos o diminuem, sobretudo os pesos.
       *[both-shrink] No caminho, o produto dos pesos é { $weights }, o das inclinações { $slopes }: ambos o diminuem.
    }
depth-cause-cancelled = Neste caminho, o produto dos pesos é { $weights }, o das inclinações { $slopes }. Com os outros caminhos, { $product } vira δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Um passo com taxa { $rate } não move peso algum, nem na última camada nem na camada 1.
        [still] Um passo com taxa { $rate } move os pesos da última camada em { $last }; os da camada 1, nada.
        [slow] Um passo com taxa { $rate }: os pesos da última camada mudam { $last }, os da camada 1, { $first }. Ela aprende devagar.
        [less] Um passo com taxa { $rate }: os pesos da última camada mudam { $last }, os da camada 1, { $first }, que é menos.
        [more] Um passo com taxa { $rate }: os pesos da última camada mudam { $last }, os da camada 1, { $first }, que é mais.
       *[alike] Um passo com taxa { $rate }: os pesos da última camada mudam { $last }, os da camada 1 quase o mesmo: { $first }.
    }
depth-motion-start = Aparece um eixo de potências de dez, e cresce a barra do delta da saída.
depth-motion-step = O gradiente volta à camada { $layer }: um pulso desce pelo caminho, e a barra da camada cresce.
depth-motion-line = Uma linha passa pelas pontas das barras, da saída à camada 1.
depth-motion-weigh = Os pesos do caminho se reúnem no seu produto, e as inclinações no delas.
depth-motion-change = As barras se tornam as variações dos pesos em um passo, em um eixo que começa em zero.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Por que a retropropagação
cost-opening =
    { $count ->
        [one] Como a perda muda com { $digits } parâmetro? Perturbe-o, rode a rede de novo e veja.
       *[other] Como a perda muda com cada um de { $digits } parâmetros? Perturbe um, rode a rede de novo e veja.
    }
cost-first = Um peso, perturbado para cima e para baixo: duas passagens diretas, { $products } multiplicações, e uma inclinação é conhecida.
cost-all = Logo, para todos os { $parameters } pesos e vieses: { $passes } passagens diretas, { $products } multiplicações.
cost-all-no-bias = Logo, para todos os { $parameters } pesos: { $passes } passagens diretas, { $products } multiplicações.
cost-forward = A retropropagação faz uma passagem direta, { $products } multiplicações, e guarda cada ativação.
cost-back = Depois uma passagem reversa, mais { $products }, e todo gradiente está pronto: cada camada usa o que a seguinte achou.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] O mesmo gradiente: { $nudging } multiplicações por perturbação, { $times } vezes as { $backpropagation } da retropropagação.
               *[about] O mesmo gradiente: { $nudging } multiplicações por perturbação, cerca de { $times } vezes as { $backpropagation } da retropropagação.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } multiplicações por perturbação, { $times } vezes as { $backpropagation } da retropropagação.
               *[about] { $nudging } multiplicações por perturbação, cerca de { $times } vezes as { $backpropagation } da retropropagação.
            }
    }
cost-chart = As mesmas contagens pelo número de parâmetros; os dois eixos vão em potências de dez.
cost-growth =
    { $growth ->
        [square] Dez vezes mais parâmetros: cerca de cem vezes o trabalho por perturbação, cerca de dez por retropropagação.
        [faster] Com mais parâmetros, a perturbação cresce mais rápido que a retropropagação.
       *[slower] Com mais parâmetros, ambas crescem.
    }
cost-largest = { $shape }, { $parameters } parâmetros: { $nudging } multiplicações por perturbação, { $backpropagation } por retropropagação.
cost-motion-network = A rede aparece e, abaixo dela, um painel em que se contam as multiplicações.
cost-motion-first = Um peso se ilumina; é perturbado para cima, e um pulso percorre as camadas; é perturbado para baixo, e outro pulso as percorre.
cost-motion-all = Um parâmetro após o outro se ilumina, cada vez mais rápido, enquanto pulsos percorrem as camadas e o contador sobe.
cost-motion-forward = A rede está como antes. Um pulso corre para a frente, e as ativações aparecem.
cost-motion-back = Um pulso volta da saída e, camada por camada, aparece cada gradiente.
cost-motion-bars = As duas contagens se tornam barras de mesma escala.
cost-motion-chart = Aparecem eixos e, neles, as duas contagens desta rede.
cost-motion-grow = Duas linhas seguem até redes maiores, uma mais inclinada que a outra.
cost-motion-gap = Uma seta cresce entre as duas contagens da maior rede.


## Labels in the picture

label-value-forward = valor
label-local-derivative = derivada local
    .short = derivada
label-gradient-back = gradiente da perda
    .short = gradiente
label-rest-of-network = resto da rede
    .short = o resto
label-class = classe { $label }
    .short = { $label }
label-class-head = classe
    .short = cl.
label-input = entrada
label-named-input = { $name } { $input }
label-picture-weights = pesos do neurônio { $neuron }
    .short = w, neurônio { $neuron }
label-picture-weight-gradients = ∂L/∂w do neurônio { $neuron }
    .short = ∂L/∂w, neurônio { $neuron }
label-picture-input-gradients = ∂L/∂x de cada pixel
    .short = ∂L/∂x
label-picture-scale = preto { $low }, branco { $high }
label-more-neurons =
    { $count ->
        [one] mais { $digits }
       *[other] mais { $digits }
    }
label-hidden = oculta { $layer }
label-output = saída
label-class-scores = escores das classes
    .short = escores
label-score-of-class-1 = escore da classe { $label }
    .short = escore
label-class-probabilities = probabilidades das classes
    .short = probab.
label-probability-of-class-1 = probabilidade da classe { $label }
    .short = probab.
label-layer = camada { $layer }
label-step = passo
    .short = pas.
label-unit =
    { $unit ->
        [keyframe] quadro-chave
        [epoch] época
        [checkpoint] checkpoint
        [round] rodada
        [update] atualização
       *[step] passo
    }
label-loss = perda
label-accuracy = acurácia
label-shares = %: { label-accuracy }
label-after = depois
    .short = após
label-gradients = gradientes dos pesos
    .short = gradientes
label-rate = taxa
label-promised = prometida
    .short = prom.
label-factor = fator
label-sample = amostra
label-target = alvo
label-targets = alvos
label-gradient-check = verificação do gradiente
    .short = verificação
label-check-below = abaixo de
label-check-worst = pior
label-base = valor dado
    .short = dado

label-and-more = { $size }; mais: ‖
label-negative = negativo
    .short = < 0
label-width-of-weight = largura: |peso|
    .short = |peso|
label-width-of-letter = largura: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = largura: |gradiente|, log
    .short = |gradiente|, log
label-weights-and-biases = linha: peso, anel: viés
    .short = linha: w, anel: b
label-weights-alone = linha: peso
    .short = linha: w
label-lit = aceso: a classe correta
    .short = aceso: correta
label-wrong = errado
label-stay-wrong = ainda com erro
label-tint-side = cor: a classe do lado
    .short = cor: classe
label-bent-plane = o plano curvado
label-undo = volta
label-tint-place = cor: classe de cada lugar
    .short = cor: classe
label-tint-probability = cor: probabilidade
    .short = cor: p
label-tint-lead = cor: classe à frente
    .short = cor: à frente
label-plane-before = tracejado: o quadro antes de W
    .short = tracejado: antes de W

label-horizontal = horizontal
label-diagonal = diagonal
label-best-of-all = melhor de todas
    .short = melhor
label-best-found = melhor achada
    .short = melhor
label-any-direction = qualquer direção
    .short = todas
label-right-by-direction = máximo de acertos, por direção da reta

label-loss-by-unit =
    { $unit ->
        [keyframe] perda por quadro-chave
        [epoch] perda por época
        [checkpoint] perda por checkpoint
        [round] perda por rodada
        [update] perda por atualização
       *[step] perda por passo
    }
    .short = perda
label-right-by-unit =
    { $unit ->
        [keyframe] acurácia por quadro-chave
        [epoch] acurácia por época
        [checkpoint] acurácia por checkpoint
        [round] acurácia por rodada
        [update] acurácia por atualização
       *[step] acurácia por passo
    }
    .short = acurácia
label-units-pass =
    { $unit ->
        [keyframe] quadros-chave
        [epoch] épocas
        [checkpoint] checkpoints
        [round] rodadas
        [update] atualizações
       *[step] passos
    }
label-straight =
    { $unit ->
        [keyframe] reta entre quadros-chave
       *[step] reta entre checkpoints
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } em escala logarítmica; { label-straight }
       *[linear] { label-units-pass } em ritmo uniforme; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } em escala logarítmica
           *[linear] { label-units-pass } em ritmo uniforme
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } em escala logarítmica; cada imagem é um passo
       *[linear] { label-units-pass } em ritmo uniforme; cada imagem é um passo
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } em escala logarítmica
           *[linear] { label-units-pass } em ritmo uniforme
        }
label-gradient-size = gradientes dos pesos por camada, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [0] mortos de { $digits }
                [one] morto de { $digits }
               *[other] mortos de { $digits }
            }
       *[saturated]
            { $count ->
                [0] saturados de { $digits }
                [one] saturado de { $digits }
               *[other] saturados de { $digits }
            }
    }
    .short = de { $digits }
label-dead-units = morto: plano em todos
    .short = morto: plano
label-saturated-units = saturado: inclinação < { $slope } em { $share } dos pontos
    .short = saturado: inclinação < { $slope }
label-staircase = gradientes dos pesos, passo 0
    .short = gradientes, passo 0
label-staircase-from-delta = gradientes dos pesos, passo 0: ∂L/∂w = média de δ · a
    .short = ∂L/∂w = média de δ · a, passo 0
label-staircase-of-delta = tamanho de δ = ∂L/∂z, log
    .short = tamanho de δ, log
label-sizes-of-delta = tamanho de δ = ∂L/∂z
    .short = tamanho de δ
label-factors-back = pesos × inclinações
label-size-over-points = tamanho: média quadrática de todos os pontos
label-z-of-unit = z do neurônio { $unit } da camada { $layer }
    .short = z do neurônio { $unit }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } neurônio, { $points } pontos
       *[other] z: { $digits } neurônios, { $points } pontos
    }
    .short = z: { $digits } × { $points } pontos
label-z-of-layer =
    { $units ->
        [one] z de { $digits } neurônio da camada { $layer }
       *[other] z de { $digits } neurônios da camada { $layer }
    }
label-steepest-slope = maior inclinação
    .short = maior
label-median-slope = inclinação mediana
    .short = mediana
label-at-z = em z
    .short = z
label-some-points = fino: { $lines } de { $points } pontos, grosso: o maior de todos
label-highest-point = o ponto de maior z
label-answer-of-all = { $p } = { $value } para cada ponto
    .short = { $p } = { $value } em todos
label-answers = { $p } de { $low } a { $high }
    .short = { $p } { $low } a { $high }
label-w-after-step = { $w } depois do passo
label-largest-of-all = o maior z de todos os pontos
    .short = o maior z de todos
label-no-way-back = inclinação { $zero }, gradiente { $zero }: sem volta
label-slope-is = inclinação { $slope }
label-at-step = no passo { $step }
label-of-starts = de { $starts } inícios
    .short = de { $starts }
label-ticked-start = marcado: { $share } de acertos ou mais, até o fim
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = estagnado de outro modo
label-start-dead = neurônios mortos
label-start-saturated = neurônios saturados
label-start-vanishing = gradiente que desaparece
label-start-moving = ainda se move
label-start-rose = a perda subiu
label-start-noise = só resta ruído
label-loss-and-steps = perda { $losses }; passos { $steps } (log)
    .short = perda { $losses }; { $steps } (log)
label-bars = barras: camada 1 (topo) a { $layers }, { $scale }
    .short = barras: camada 1 no topo, { $scale }
label-below-scale = <: menos de { $lowest }

label-mean-loss-heading = perda média
label-of-all-points =
    { $count ->
        [one] de { $digits } ponto
       *[other] de todos os { $digits } pontos
    }
    .short = todos os { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] o único
       *[other] média de todos os { $digits }
    }
label-mean-of-batch = médias de { $digits }

label-way = caminho pelos parâmetros
label-new-direction = nova direção
label-lower-until = menor só até { $distance }
    .short = menor até { $distance }
label-at-the-start = no início
label-enlarged = ampliada: a parte na moldura abaixo
    .short = ampliada
label-first-step = primeiro passo
label-second-step = segundo passo
label-third-step = terceiro passo
label-gradient-length = gradiente
label-length = comprimento
    .short = compr.
label-loss-came = obtida
label-gap = diferença
label-training-path = caminho do treinamento até o fim, taxa { $rate }
    .short = treinamento
label-gradient-uphill = gradiente, morro acima
    .short = gradiente
label-step-downhill = −gradiente, morro abaixo
    .short = −gradiente
label-network-here = a rede

label-size-of-delta = tamanho de δ, log
label-path = caminho mais forte: peso × inclinação
label-product = produto
label-weights = pesos
label-slopes = inclinações
label-in-all = ao todo
label-change-of-weights = variação dos pesos em um passo, taxa { $rate }

label-nudging = perturbação
    .short = perturb.
label-backpropagation = retropropagação
    .short = retroprop.
label-passes = passagens diretas
label-one-pass = 1 direta
label-one-pass-each = 1 direta, 1 reversa
label-multiplications = multiplicações
label-multiplications-log = multiplicações, log
label-parameters-log = parâmetros, log
label-times-as-many = vezes mais
label-counted = contadas: multiplicações de uma amostra, sem funções de ativação; cada parâmetro perturbado para os dois lados
    .short = contadas: multiplicações de uma amostra

label-factor-range = fator, { $low } a { $high }
label-more-parameters =
    { $count ->
        [one] e mais { $digits } parâmetro
       *[other] e mais { $digits } parâmetros
    }
label-gradient-log = gradiente, log
    .short = gradiente
label-loss-of-this-sample = perda desta amostra
label-loss-of-sample = perda da amostra
label-mean-loss =
    { $count ->
        [one] perda média de { $digits } ponto
       *[other] perda média de { $digits } pontos
    }
label-slope = inclinação
label-its-slope = sua inclinação: o gradiente
    .short = inclinação: gradiente
label-right-of-points =
    { $count ->
        [one] acertos em { $digits } ponto
       *[other] acertos em { $digits } pontos
    }
    .short = acertos

card-linear = linear
card-shift = deslocar
card-bend = curvar
card-decide = decidir
card-right = acertos
card-turns-and-stretches = $W$ gira e estica o plano
    .short = $W$ gira e estica
card-moves-all-alike = $b$ desloca todos os pontos igualmente
    .short = $b$ desloca todos os pontos
card-acts-alone = $f$ age em cada coordenada em separado
    .short = $f$ age em cada coordenada
card-one-activation = $f$ é { $activation }
card-two-activations = $f$ é { $first } ou { $second }
card-many-activations = $f$ muda de camada a camada
card-onto-line = $W$ leva o plano a uma reta
card-into-plane = $W$ põe a reta no plano
card-stretches-line = $W$ estica a reta
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (acima de 0: não espelha)
       *[about] $det W approx$ { $determinant } (acima de 0: não espelha)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (abaixo de 0: espelha)
       *[about] $det W approx$ { $determinant } (abaixo de 0: espelha)
    }
card-flattens =
    { $onto ->
        [point] $det W$ é zero: achata o plano em um ponto
       *[line] $det W$ é zero: achata o plano em uma reta
    }
card-class-1-where = { $one } onde { $condition }, senão { $other }
card-equal-scores = na fronteira, os dois escores são iguais
    .short = ali, os dois escores são iguais
card-class-of-greatest = a classe de maior escore em { $scores }
card-equal-greatest = na fronteira, os dois maiores escores são iguais
    .short = ali, os dois maiores são iguais
card-score-zero = na fronteira, o escore é zero
    .short = ali, o escore é zero
card-share-of-points = { $share } dos pontos


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Transcrição. O vídeo tem narração e dura { $duration }.
       *[silent] Transcrição. O vídeo não tem som e dura { $duration }.
    }
transcript-opening = Abertura
transcript-play-from = Ver a partir de { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · com narração e legendas · cada número, calculado
       *[silent] { $duration } · sem som, com legendas · cada número, calculado
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transcrição de um vídeo narrado de { $duration }.
       *[silent] Transcrição de um vídeo sem som de { $duration }.
    }
page-transcript-of = Transcrição: { $title }
page-watch = Assistir ao vídeo
page-transcript = Transcrição
page-said-and-shown = O que se diz e se mostra
page-chapters = Capítulos
page-captions = Legendas
page-download = Baixar o vídeo
page-not-recorded = Seu progresso não é registrado aqui.
page-film-on-its-own = Só o vídeo: { $links }
page-theme =
    { $theme ->
        [light] claro
       *[dark] escuro
    }
page-picture = Imagem
page-film = Vídeo
page-speed = Velocidade
page-pause = Pausa
page-pause-never = nunca
page-pause-chapters = no fim dos capítulos
page-pause-lines = após cada linha
page-follow = Transcrição acompanha
page-zoom = Ampliar
page-present = Apresentar
page-keys = Teclas
page-play-keys = <kbd>espaço</kbd> reproduzir e pausar, <kbd>←</kbd> <kbd>→</kbd> voltar e avançar<span class="fills">, <kbd>f</kbd> tela cheia</span>.
page-present-keys = <b>Apresentar</b> <span class="fills">ocupa a tela e </span>pausa no fim dos capítulos: <kbd>espaço</kbd> e as setas vão de parada em parada.
page-files = Arquivos
page-made-with =
    Feito com nnviz { $version }: o vídeo mostra os números de <a href="trace.json">trace.json</a>, calculados a partir de
    <a href="{ $config }">{ $config }</a>.
page-languages = Idiomas
page-films = Vídeos
page-file-film = Vídeo ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Vídeo, tema claro ({ $format })
       *[dark] Vídeo, tema escuro ({ $format })
    }
page-file-captions = Legendas ({ $format })
page-file-chapters = Capítulos ({ $format })
page-file-transcript = Transcrição (texto, para leitura em voz alta)
page-file-config = Configuração
page-file-numbers = Todos os números
page-file-slides = Slides (para manim-slides)
page-file-scorm = Pacote SCORM 1.2
page-description =
    { $sound ->
        [narrated] Um vídeo narrado sobre uma rede { $shape }, com os seus números verdadeiros: { $headings }.
       *[silent] Um vídeo sem som sobre uma rede { $shape }, com os seus números verdadeiros: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Como incorporar este vídeo
embed-lies-at = Supõe-se que a pasta deste arquivo está em <{ $address }>.
embed-put = Coloque a pasta deste arquivo em um servidor web e troque `{ $stand_in }` pelo endereço dela, sem barra no fim.
embed-wishes = O endereço de um quadro aceita opções: `embed.html?theme=light` e `?theme=dark` mantêm um tema, seja qual for o do sistema do leitor, por exemplo em um site de curso que é sempre branco; `?bare` é só o vídeo, 16:9, com as suas teclas; `?bare&theme=dark` é ambas as coisas; `#t=12` começa nesse segundo.
embed-moodle = Em um campo de texto ou em uma *Página*, abra a visualização HTML (`</>`) e cole:
embed-moodle-package = Para ter conclusão e nota, adicione uma atividade *Pacote SCORM* e envie `{ $package }`. A nota é a parte assistida, e 100 com a conclusão, a 90%; a configuração do próprio Moodle, a nota mais alta, com máximo de 100, está certa.
embed-moodle-no-package = Para ter conclusão e nota, publique com `--scorm`, que gera um pacote SCORM 1.2.
embed-moodle-students = O que os estudantes escrevem, como uma mensagem de fórum, passa por limpeza: quadros somem sem aviso, e um vídeo perde a escolha entre temas. Ali, cole um link:
embed-moodle-upload = Onde quadros não são permitidos: envie `video.mp4` com o botão de mídia do editor e, na mesma caixa de diálogo, o arquivo `.vtt` em *Subtitles and captions*.
embed-canvas = No editor de conteúdo avançado, escolha *View > HTML editor* e cole:
embed-canvas-upload = Ou envie `video.mp4` (até 500 MB) em *Media* e adicione `{ $captions }.srt` como legendas (menos de 295 kB).
embed-open-edx = No Studio, adicione um componente *Text*, escolha *Edit HTML* e cole:
embed-open-edx-upload = Ou adicione um componente *Video* com o endereço de `video.mp4` e envie `{ $captions }.srt` como transcrição.
embed-quarto = Os shortcodes de vídeo perdem as legendas; um bloco bruto as mantém. No Quarto:
embed-sphinx = No Sphinx, use `.. raw:: html`, com o elemento recuado abaixo; no MyST, no Jupyter Book e no MkDocs (também com Material), cole o elemento no Markdown como está, com uma linha vazia antes e depois.
embed-builders-scripts = Esses sites mantêm scripts. Com este, uma vez por página, no mesmo tipo de bloco, cada quadro fica da altura do seu conteúdo:
embed-reveal = Um slide só com o vídeo, que tem a forma do vídeo e não é cortado:
embed-reveal-keys = Um clique dentro do quadro lhe dá o teclado: ali a barra de espaço reproduz e pausa. Um clique fora dele devolve as teclas aos slides.
embed-other-heading = Qualquer outra página
embed-other-script = Da altura do seu conteúdo, onde a página pode ter um script:
embed-other-moment = Um momento do vídeo tem o seu próprio endereço, como `{ $address }/index.html#t=12`.
embed-other-video = Só o arquivo de vídeo, com legendas, onde página e vídeo estão no mesmo servidor:
embed-other-policy = Um site cuja política proíbe estilos e scripts dentro das páginas precisa de um pacote de `nnviz publish --split`.
embed-slides-heading = Slides
embed-slides = Insira `video.mp4` em um slide, ou abra `index.html` em um navegador e clique em *Apresentar*. A barra de espaço e as setas vão então de capítulo em capítulo. Os capítulos começam em:
embed-slides-command = Nesta pasta, `manim-slides present { $name }` mostra as seções como slides.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · explorador nnviz
explorer-skip = Ir para os controles
explorer-tools = Página
explorer-preset = Predefinição
explorer-choose = escolher…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Desfazer
explorer-undo-key = Desfazer (Ctrl+Z)
explorer-redo = Refazer
explorer-redo-key = Refazer (Ctrl+Y)
explorer-reset = Redefinir
explorer-reset-done = Tudo está como na configuração; desfazer traz as suas mudanças de volta.
explorer-copy-link = Copiar link
explorer-link-copied = O link para o que você vê foi copiado.
explorer-link-not-copied = Não foi possível copiar o link para o que você vê: o navegador não permite isso aqui.
explorer-no-link = Não há link para esta página: dentro da página em que está, ela não tem endereço próprio. Abra-a em uma aba separada.
explorer-make-film = Fazer um vídeo…
explorer-save-picture = Salvar imagem
explorer-picture-saved = A imagem foi salva.
explorer-picture-not-saved = Não foi possível salvar a imagem: { $fault }.
explorer-diagram-not-drawn = não foi possível desenhar o diagrama
explorer-light = Claro
explorer-dark = Escuro
explorer-tour = Tour
explorer-offer-name = Boas-vindas
explorer-offer = <strong>Primeira vez aqui?</strong> Arraste o controle que brilha e veja todos os números acompanharem. Ou faça o tour: cinco passos.
explorer-offer-yes = Iniciar o tour
explorer-offer-no = Agora não
explorer-needs-script = Esta página calcula com JavaScript; permita o seu uso.

explorer-own-point = ponto próprio
explorer-undefined = indefinido
explorer-said = { $parameter } { $value }, perda { $loss }, probabilidade { $said }, acurácia { $accuracy }
explorer-said-number = { $parameter } { $value }, perda { $loss }, saída { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, perda { $loss }, saída { $said }, acurácia { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = O link não foi usado: { $fault }. Você vê o estado da configuração.
explorer-that-link-not-used = Esse link não foi usado: { $fault }.
explorer-link-shape = o link é de uma rede com outra forma
explorer-link-weight = um peso do link não é um número de até { $most }
explorer-link-activations = o link tem outro número de ativações
explorer-link-activation = o link cita uma ativação desconhecida
explorer-link-dataset = o link cita um conjunto de dados desconhecido
explorer-link-sample = o link cita uma amostra que o conjunto de dados não tem
explorer-link-point = o link tem um ponto próprio que não serve para a rede
explorer-link-parameter = o link cita um parâmetro que a rede não tem
explorer-link-optimizer = o link cita um otimizador desconhecido
explorer-link-schedule = o link tem um programa da taxa de aprendizado que não existe
explorer-link-gradient = o link pede o gradiente de algo desconhecido


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Um campo vazio não contém número
explorer-fault-two-ways = “{ $typed }” pode ser lido de duas formas; escreva { $readings }
explorer-either-reading = { $first } ou { $second }
explorer-fault-no-number = “{ $typed }” não é um número
explorer-fault-beyond = “{ $typed }” está além de { $most }
explorer-fault-near-zero = “{ $typed }” está mais perto de zero do que um número da página pode estar
explorer-fault-not-used = “{ $typed }” não foi usado: { $rule }
explorer-rule-points = um conjunto de dados tem de 1 a { $most } pontos
explorer-rule-noise = o ruído vai de 0 a { $most }
explorer-rule-seed = uma semente é um número inteiro de até { $most }
explorer-rule-sample = as amostras vão de 0 a { $last }
explorer-rule-rate = uma taxa de aprendizado é maior que zero
explorer-rule-decay = o decaimento de pesos vai de 0 a { $most }
explorer-rule-steps = um número de passos vai de 1 a { $most }
explorer-rule-factor = um fator fica entre 0 e 1
explorer-rule-batch = um lote é “{ $full }” ou um número de pontos

explorer-keeps-parameter = { $parameter } continua { $value }
explorer-keeps-coordinate = a coordenada x{ $input } continua { $value }
explorer-keeps-number = y continua { $value }
explorer-keeps-points = o conjunto de dados mantém os seus pontos, { $value }
explorer-keeps-seed = a semente continua { $value }
explorer-keeps-sample = a amostra continua { $value }
explorer-keeps-rate = a taxa de aprendizado continua { $value }
explorer-keeps-value = o campo mantém { $value }
explorer-keeps-batch = o lote continua { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parâmetros
explorer-parameters-hint = Arraste um peso: a página toda acompanha.
explorer-gradient-of = <span class="gradient">Rosa</span> é o gradiente, para
explorer-of-sample = esta amostra
explorer-of-batch = o lote
explorer-of-all = todos os pontos

explorer-sample = Amostra
explorer-sample-box = Amostra, número
explorer-own = próprio
explorer-your-point = um ponto seu
explorer-sample-text = { $mark } classe { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Definir um ponto seu
explorer-own-end = Voltar aos dados
explorer-own-class = Classe do seu ponto
explorer-own-number = Número do seu ponto, y
explorer-own-box = Seu ponto, x{ $input }

explorer-layer = Camada { $layer }
explorer-output-layer = Camada de saída
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parâmetro
       *[other] { $layer } · { $digits } parâmetros
    }
explorer-activation = ativação
explorer-activation-of-layer = Ativação da camada { $layer }
explorer-weight = peso de { $from } a { $to }, camada { $layer }
explorer-bias = viés de { $of }, camada { $layer }
explorer-number-box = { $what }, número

explorer-data = Dados
explorer-points = Pontos
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = cantos do xor
explorer-points-moons = luas
explorer-points-circles = círculos
explorer-points-spirals = espirais
explorer-points-line = reta
explorer-points-sine = seno
explorer-points-saddle = sela
explorer-how-many = Quantos
explorer-noise = Ruído
explorer-seed = Semente


## The explorer's network and what comes out of it

explorer-network = Rede
explorer-edges-show = Conexões mostram
explorer-edges-weights = pesos
explorer-edges-gradients = gradientes { $symbol }
explorer-edges-messages = mensagens { $symbol }
explorer-edges-legend = Largura de uma linha: |w| até { $limit } (barras: mais); gradientes por décadas de { $lowest } a { $highest }. Tracejada: negativo.
explorer-diagram = Diagrama da rede; os seus números também estão nas tabelas
explorer-goes-on = A rede continua à direita: deslize ou role.
explorer-hidden = oculta
explorer-dead = morto { $share }
explorer-sparse = esparso { $share }
explorer-flat = plano { $share }

explorer-outcome = Resultado
explorer-readout-loss = perda <span class="long">da amostra</span>
explorer-readout-probability = p <span class="long">da sua classe</span>
explorer-readout-output = saída <span class="long">da sua classe</span>
explorer-readout-one-output = saída
explorer-readout-mean = perda de todos <span class="long">os pontos</span>
explorer-readout-accuracy = acurácia

explorer-check-below = gradientes conferem, diferença abaixo de { $bound }
explorer-check-match = gradientes conferem, pior { $worst }
explorer-check-differ = gradientes DIFEREM, pior { $worst }
explorer-check-how = Cada gradiente da amostra contra diferenças centrais; o pior é { $parameter }. Até { $most } a luz é verde.
explorer-check-skipped =
    { $count ->
        [one] { $digits } em um ponto anguloso não é testado.
       *[other] { $digits } em um ponto anguloso não são testados.
    }

explorer-sound = Nenhum neurônio está morto ou saturado.
explorer-no-gradient = O gradiente de cada peso é exatamente 0.
explorer-equal-units = { $units } são iguais e continuam iguais.
explorer-dead-units = Mortos: { $units }, planos em todos os pontos.
explorer-sparse-units = Esparsos, com a proporção de pontos em zero: { $units }.
explorer-saturated-units = Saturados, com a proporção de pontos: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] mais { $digits }
       *[other] mais { $digits }
    }
explorer-vanishes = O gradiente desaparece: { $last } na última camada, { $first } na camada 1.


## The explorer's planes

explorer-planes = O que cada camada faz com o plano
explorer-planes-hint = Pontos e grade, camada por camada.
explorer-planes-too-wide = Os planos mostram camadas de um ou dois neurônios, e esta rede tem camadas mais largas.
explorer-planes-need-two-inputs = Os planos começam com duas entradas, e esta rede tem { $inputs }.
explorer-plane-picture = Pontos e grade em { $name }
explorer-decides-nothing = No último plano nada decide: as classes empatam em toda parte.
explorer-decides-no-line = No último plano nenhuma reta decide: a classe { $label } está à frente em toda parte.
explorer-decides-line = No último plano uma reta decide.
explorer-decides-line-one-side = No último plano uma reta decide; todos os pontos estão do lado da classe { $label }.
explorer-decides-lines = No último plano retas dividem as classes.
explorer-decides-lines-one-side = No último plano retas dividem as classes; todos os pontos estão do lado da classe { $label }.

explorer-decision = Decisão
explorer-decision-name = decisão
explorer-decision-hint = Clique em um ponto para segui-lo, ou em um lugar vazio para definir o seu.
explorer-decision-picture = Os pontos, e a classe que a rede dá a cada lugar
explorer-surer = Quanto mais forte a cor, mais segura a rede.
explorer-surer-line = { explorer-surer } Na linha, as classes empatam.
explorer-surer-no-line = { explorer-surer } Sem linha: uma classe está à frente em tudo.

explorer-fit = Ajuste
explorer-fit-name = ajuste
explorer-fit-hint = Clique em um ponto para segui-lo, ou em um lugar vazio para definir o seu.
explorer-fit-picture = Os pontos com os seus números, e o número que a rede diz em cada entrada
explorer-key-points = y dos pontos
explorer-key-said = saída a
explorer-key-missed = a − y
explorer-heights = Uma linha a cada { $step }, tracejada abaixo de zero; os pontos nas cores do seu próprio y.

explorer-slope = Perda por { $parameter }
explorer-slope-of-sample = Em { $value } a perda da amostra é { $loss } e a inclinação da tangente, { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Em { $value } a perda do lote de { $digits } ponto é { $loss } e a inclinação da tangente, { $slope }.
       *[other] Em { $value } a perda do lote de { $digits } pontos é { $loss } e a inclinação da tangente, { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Em { $value } a perda de { $digits } ponto é { $loss } e a inclinação da tangente, { $slope }.
       *[other] Em { $value } a perda de todos os { $digits } pontos é { $loss } e a inclinação da tangente, { $slope }.
    }


## The explorer's training

explorer-training = Treinamento
explorer-rewind = Voltar ao início
explorer-step = Passo
explorer-run = Rodar
explorer-pause = Pausar
explorer-speed = Velocidade
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } por quadro
       *[other] { $digits } por quadro
    }
explorer-optimizer = Otimizador
explorer-learning-rate = Taxa de aprendizado
explorer-batch = Lote
explorer-decay = Decaimento de pesos
explorer-schedule = Taxa
explorer-rate-stays = constante
explorer-rate-steps = cai em degraus
explorer-rate-cosine = cai em cosseno
explorer-schedule-every = Passos entre quedas
explorer-schedule-over = Total de passos
explorer-schedule-factor = Fator
explorer-rate-now = próxima taxa { $rate }
explorer-rate-spent = A taxa chegou a 0 no passo { $step }: o treinamento acabou.
explorer-batch-how = full, ou um número de pontos por passo
explorer-moment = Passo
explorer-step-of = { $step } de { $last }

explorer-step-uses-all =
    { $count ->
        [one] “Passo” usa o gradiente médio de { $digits } ponto:
       *[other] “Passo” usa o gradiente médio de todos os { $digits } pontos:
    }
explorer-step-uses-batch =
    { $count ->
        [one] “Passo” usa o gradiente médio do próximo lote, até { $batch } de { $digits } ponto:
       *[other] “Passo” usa o gradiente médio do próximo lote, até { $batch } de { $digits } pontos:
    }
explorer-adam-mean = média
explorer-adam-root = raiz da média dos quadrados
explorer-mean-of = média de { $product }

explorer-course-loss = Perda de todos os pontos
explorer-course-loss-logarithmic = Perda de todos os pontos, em escala logarítmica
explorer-course-loss-picture = Perda de todos os pontos ao longo dos passos de treinamento
explorer-course-accuracy = Acurácia
explorer-course-accuracy-picture = Acurácia ao longo dos passos de treinamento
explorer-course-explained-picture = R² ao longo dos passos de treinamento
explorer-diverged = divergiu
explorer-diverged-loss = O treinamento divergiu no passo { $step }: a perda não é mais um número finito.
explorer-diverged-parameter = O treinamento divergiu no passo { $step }: { $parameter } passou de { $most }.
explorer-full-book = A página guarda { $steps } passos; para treinamentos mais longos, faça um vídeo.
explorer-solved-from-the-start = Resolvido desde o início: { $share }.
explorer-solved = Resolvido: { $share }, { $solved } desde o passo { $step }.
explorer-worse = Com { $share }: a perda subiu de { $first } para { $last }.
explorer-learning = Ainda não chegou: { $share }, e a perda ainda cai.
explorer-explained = R² { $share }
explorer-rests = { $share }, e a perda quase não cai mais.
explorer-stuck = Não resolvido: { $share }, e a perda quase não cai mais.
explorer-moving =
    { $what ->
        [share] Não resolvido: ainda varia entre { $low } e { $high }.
        [explained] R² ainda varia entre { $low } e { $high }.
       *[loss] Não resolvido: { $share }, mas a perda ainda varia entre { $low } e { $high }.
    }


## The explorer's tables

explorer-numbers = Todos os números da amostra
explorer-numbers-hint = Da saída de volta à entrada. As setas do teclado percorrem os números; cada um tem a sua equação.
explorer-output-layer-of = Camada de saída: { $output }
explorer-input = Entrada
explorer-inputs = Entradas
explorer-neurons = Neurônios
explorer-edges = Conexões
explorer-flat-for = plano em
explorer-flat-for-how = proporção de todos os pontos com |f′(z)| abaixo de { $slope }
explorer-one-step = { $output } e perda são um só passo: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Fazer um vídeo disto
explorer-film-hint = Esta configuração guarda os parâmetros como quadros-chave. Reúna vários estados para o vídeo se mover entre eles.
explorer-collect = Guardar este estado
explorer-forget = Esquecer todos
explorer-only-this-state = só o estado que você vê
explorer-collected =
    { $count ->
        [one] { $digits } guardado
       *[other] { $digits } guardados
    }
explorer-state-collected = O estado { $number } foi guardado; mude os parâmetros e guarde o próximo.
explorer-config = A configuração
explorer-config-written = Escrita pelo explorador nnviz.
explorer-keyframe = estado { $number }
explorer-download = Baixar configuração
explorer-copy-config = Copiar configuração
explorer-config-copied = A configuração foi copiada.
explorer-config-not-copied = Não foi possível copiar a configuração: o navegador não permite isso aqui.
explorer-copy-command = Copiar comando
explorer-command-copied = O comando foi copiado.
explorer-command-not-copied = Não foi possível copiar o comando: o navegador não permite isso aqui.
explorer-close = Fechar


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } de { $steps }: { $name }
explorer-tour-parameters = Cada parâmetro
explorer-tour-parameters-words = Cada peso e cada viés tem um controle e um campo. Arraste um: todos os números e imagens acompanham na hora.
explorer-tour-forward = Ida
explorer-tour-forward-words = O dourado corre para a frente: cada neurônio soma as suas entradas em z e curva a soma em a. Aponte para um número para ver a sua equação.
explorer-tour-decision = Decisão
explorer-tour-decision-words = As cores mostram que classe a rede dá a cada lugar. Clique em um ponto, ou em um lugar vazio, para enviá-lo pela rede.
explorer-tour-fit-words = A imagem mostra o que a rede diz para cada entrada, e os pontos com os seus próprios números. Clique em um ponto, ou em um lugar vazio, para enviá-lo pela rede.
explorer-tour-gradient = Gradiente
explorer-tour-gradient-words = A tangente rosa é o gradiente: quão rápido a perda muda com o último parâmetro que você tocou.
explorer-tour-training = Treinamento
explorer-tour-training-words = “Passo” move cada parâmetro um pouco contra o seu gradiente. Clique em “Rodar”, veja a perda cair, depois em “Voltar ao início”.
explorer-tour-back = Voltar
explorer-tour-next = Avançar
explorer-tour-done = Concluir
