### The words of nnviz's films and pages in English, the source of all languages.
###
### A message is one sentence, label or name, whole: a translation may turn it around as it likes. Arguments such as
### { $share } are numbers and names as they are printed. Those after "$", that stand before an arrow only, such as
### { $count -> ... }, are whole numbers or one of a few words: they choose a form, and are never printed.
### Beside $count stand $digits (12) or $spelled (twelve), to print it. Words between the brackets of a choice,
### [square] or [both], are names: they stay as they are.
### What is named "label" stands in the picture, where there is room for about as many letters as in English. Where a
### message has a shorter form, .short, that is shown if the whole one does not fit; a test names those that nothing asks for.


## Small words

# A count in a sentence. A language in which "one" or "two" depends on the noun may write it in each message instead.
spelled-count =
    { $count ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $digits }
    }
# Joins things to a list, one by one: a, b, c.
list-comma = { $first }, { $next }
# Joins numbers to a list, or things with numbers in them; with a semicolon where a comma is the decimal sign.
list-numbers = { $first }, { $next }
# Joins a list to its last thing: a, b and c.
list-and = { $first } and { $last }
# Makes a sentence of words that have no full stop.
sentence = { $words }.
# Joins two sentences or more, each with its full stop. Languages without spaces need none here.
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
        [one] { $digits } checkpoint
       *[other] { $digits } checkpoints
    }
# Follows remark-checkpoints, where only their order is known.
remark-steps-unknown = steps not known
remark-keyframes =
    { $count ->
        [one] { $digits } keyframe
       *[other] { $digits } keyframes
    }
# $name is the name of an optimizer: sgd, momentum, rmsprop, adam. $rate is the learning rate.
remark-optimizer = { $name }, rate { $rate }
# In the place of an optimizer’s name: sgd where each step looks at all points.
remark-gradient-descent = gradient descent
    .short = GD
# Follows remark-optimizer: how many points each step looks at.
remark-batch = batch { $size }
# Follows remark-optimizer.
remark-schedule =
    { $schedule ->
        [cosine] rate on a cosine
       *[steps] rate in steps
    }
remark-decay = decay { $decay }
# The seed of the random numbers.
remark-seed = seed { $seed }
remark-samples = samples { $first } to { $last }
# $sample is sample-own or sample-of-index.
remark-sample-of-class = { $sample }, class { $label }
# How the matrices of weights were read from files: each row belongs to a neuron, or each column.
remark-rows-are-neurons = rows are neurons
remark-columns-are-neurons = columns are neurons
# A sample that the author of the film gave, which is none of the dataset.
sample-own = own sample
sample-of-index = sample { $index }
# The network after so many steps of training; also in sentences, as "The network at step 60".
moment-step = step { $step }
# The network of a checkpoint that the author trained; $unit says what its number counts. Also in sentences, as moment-step.
moment-of-unit =
    { $unit ->
        [epoch] epoch { $step }
        [checkpoint] checkpoint { $step }
        [round] round { $step }
        [update] update { $step }
       *[step] step { $step }
    }

convention-rows = The weights come from files: each row of a stored matrix belongs to one neuron.
convention-columns = The weights come from files: each column of a stored matrix belongs to one neuron.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = identity
activation-sigmoid = sigmoid
activation-gelu-tanh = GELU (tanh form)


## What an activation does to every point of a plane

bending-tanh = tanh squeezes each axis into (−1, 1)
bending-sigmoid = sigmoid squeezes each axis into (0, 1)
bending-relu = ReLU sets what is below zero to zero
# $leak is the slope below zero.
bending-leaky-relu = leaky ReLU multiplies what is below zero by { $leak }
bending-elu = ELU squeezes what is below zero into (−1, 0)
bending-gelu = GELU takes what is far below zero to almost zero
bending-gelu-tanh = GELU (tanh form) is almost zero far below zero
bending-silu = SiLU takes what is far below zero to almost zero
bending-softplus = softplus makes all numbers positive, and lifts the lowest most
bending-identity = the identity bends nothing
bending-other = { $activation } acts on each axis


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

# What is to be learned, after "solves": the names of datasets.
task-xor = XOR
task-moons = the moons
task-circles = the circles
task-spirals = the spirals
task-digits = the digits
# Points of the author's own.
task-own = the task
# $share of the points is right at the end.
verdict-solves-from-the-start =
    { $all ->
        [yes] solves { $task } from the start: { $share }
       *[no] nearly solves { $task } from the start: { $share }
    }
# $solved is the share of points from which a task counts as solved.
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] solves { $task }: { $share } of the training points right, { $solved } or more from step { $step }
               *[short] solves { $task }: { $share } right, { $solved } or more from step { $step }
            }
       *[no]
            { $points ->
                [named] nearly solves { $task }: { $share } of the training points right, { $solved } or more from step { $step }
               *[short] nearly solves { $task }: { $share } right, { $solved } or more from step { $step }
            }
    }
verdict-unsolved = not solved by step { $step }: { $share }
# $seen is one of reason-dead-units and reason-sparse-units: what is seen there, which is not said to be why.
verdict-unsolved-with = not solved by step { $step }: { $share }; { $seen }
# $reason is one of the reasons below.
verdict-stuck-because = stuck at { $share }: { $reason }
# In the last part of the training $what moves between $low and $high: the share that is right, of a network whose answers
# are numbers R², or only the loss while $share stays the same. $seen is one of the reasons below.
verdict-moving =
    { $what ->
        [share] not solved: still moves between { $low } and { $high }; { $seen }
        [explained] not learned: R² still moves between { $low } and { $high }; { $seen }
       *[loss] not solved: { $share }, but the loss still moves between { $low } and { $high }; { $seen }
    }
verdict-learning = not there yet: { $share } at step { $step }, and the loss still falls
verdict-worse = fails at { $share }: the loss rose from { $first } to { $last }
verdict-diverged = diverged at step { $step }: the numbers are no longer finite

# Of networks whose answers are numbers; $share of their variance is explained at the end.
fit-verdict-solves-from-the-start = fits from the start: R² { $share }
fit-verdict-solves = learned: R² { $share }, { $solved } or more from step { $step }
fit-verdict-noise-left = learned: R² { $share }, and what is left follows no pattern
fit-verdict-unsolved = not learned by step { $step }: R² { $share }
fit-verdict-unsolved-with = not learned by step { $step }: R² { $share }; { $seen }
fit-verdict-stuck-because = stuck at R² { $share }: { $reason }
fit-verdict-learning = not there yet: R² { $share } at step { $step }, and the loss still falls
fit-verdict-worse = fails: the loss rose from { $first } to { $last }

reason-never-bent = without a bend, any depth is one straight line
# Of three classes and more.
reason-never-bent-borders = without a bend, any depth has straight borders alone
reason-no-gradient = every weight gradient is exactly 0
# Instead of a reason, where the loss still moves: the gradients of all other parameters are next to nothing.
reason-output-biases = only the output’s biases change
# Which units of a layer: both of two, all of more, or some, whose numbers are $units ("1, 2 and 5").
reason-units =
    { $which ->
        [both] both units
        [all] all { $digits } units
       *[some]
            { $count ->
                [one] unit { $units }
               *[other] units { $units }
            }
    }
reason-equal-units = { reason-units } of layer { $layer } are equal and stay equal
reason-dead-units =
    { $count ->
        [one] { reason-units } of layer { $layer } is dead, flat for every point
       *[other] { reason-units } of layer { $layer } are dead, flat for every point
    }
# Sparse: at zero for most points, but not for all.
reason-sparse-units =
    { $count ->
        [one] { reason-units } of layer { $layer } is sparse, 0 for { $share } of points
       *[other] { reason-units } of layer { $layer } are sparse, 0 for { $share } of points
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } of layer { $layer } is saturated for { $share } of points
       *[other] { reason-units } of layer { $layer } are saturated for { $share } of points
    }
reason-vanishing-gradient = layer 1’s first weight gradient is { $first }, the last’s { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } equals { $right }
speech-is-about = { $left } is about { $right }
# A second relation in one formula: "z equals ..., and that equals ...".
speech-and-equals = { $left }, and that equals { $right }
speech-and-is-about = { $left }, and that is about { $right }
speech-plus = { $left } plus { $right }
speech-minus = { $left } minus { $right }
speech-times = { $left } times { $right }
speech-negative = minus { $inside }
# What stands in parentheses.
speech-quantity = the quantity { $sum }
# What the terms of a sum that are not written out give; $told says how many: seven hundred more.
speech-rest = { $told }, together { $total }
# The last comma is a pause.
speech-divided-by = { $top }, divided by { $bottom },
speech-divided-by-sum = { $top }, divided by the sum { $bottom },
speech-power = e to the { $exponent }
speech-square = { $inside } squared
# Such as: of the quantity a minus y squared.
speech-total = the sum over all outputs of { $inside }
speech-logarithm = the natural logarithm of { $argument }
speech-derivative = the derivative of the loss with respect to { $by }
# The slope of an activation function.
speech-slope = the slope of { $function } at { $argument }
speech-call = { $function } of { $argument }
# $leak is the slope of leaky ReLU below zero.
speech-call-leaky = { $function } of { $argument }, { $leak }
# $symbol is a letter with its indices, "w one two", $layer a spelled number.
speech-of-layer = { $symbol } of layer { $layer }
speech-delta = delta
speech-loss = the loss

# Signs in a caption or a heading, as a voice says them: "=" in "x₁ = 0.62" is "is".
aloud-is = is
aloud-is-about = is about
aloud-less-than = less than
aloud-times = times
aloud-plus = plus
aloud-minus = minus
aloud-divided-by = divided by
# Stands right after a word, so it begins with a space.
aloud-squared = {" "}squared
aloud-minus-logarithm = minus the natural logarithm
aloud-determinant = the determinant of W
aloud-delta = delta

# Numbers as a voice says them. $whole is what stands before the decimal sign, $decimals what stands behind it:
# "zero" and "two seven" for 0.27, or one number, as in French, "zéro" and "vingt-sept".
aloud-decimal = { $whole } point { $decimals }
# 98.4 %, in words. COUNT($number) chooses a form by a whole number; for others the last form is taken.
aloud-percent = { $number } percent
# 10⁻⁴, in words: $exponent is "minus four".
aloud-power-of-ten = ten to the { $exponent }
# 6.3 × 10⁻⁴, in words: $power is the line above.
aloud-times-power = { $number } times { $power }

# Neurons of a layer; numbers are spelled.
neuron-of-layer = neuron { $neuron } of layer { $layer }
two-neurons-of-layer = neurons { $first } and { $second } of layer { $layer }
neurons-of-layer = neurons { $first } to { $last } of layer { $layer }


## Names of numbers, in a transcript and beside formulas

# Lists numbers, "w one two is zero point two seven, b one is minus one", of one layer, step, line or panel.
number-is = { $name } is { $number }
part-layer = In layer { $owner }: { $numbers }.
part-mean = Mean over all points, layer { $owner }: { $numbers }.
part-stage = What is made of the gradients, layer { $owner }: { $numbers }.
part-after = After the step, layer { $owner }: { $numbers }.
part-batch = Mini-batch { $owner }: { $numbers }.
part-step = Step { $owner }: { $numbers }.
# $owner is a network's widths: 784–16–16–10.
part-network = A network of { $owner }: { $numbers }.
part-line = Line { $owner }: { $numbers }.
# $owner is an activation.
part-panel = { $owner }: { $numbers }.

number-gradient-of = the gradient of { $what }
number-input = input
number-slope = slope
number-nudge-score = nudge of z
number-nudge-probability = change of the probability
number-nudge-output = change of the output
number-nudge-loss = change of the loss
number-nudge-ratio = change of the loss for each unit of z
number-nudge-step = step of the nudge
number-contribution = contribution
number-message = message
# What the neurons that a wide layer's picture leaves out give to a sum, all together.
number-rest = all others
number-probability = probability { $of }
# $of is p₂, $label the name of the class that it speaks for: "probability p₂ of setosa".
number-probability-of-class = probability { $of } of { $label }
number-target = target { $of }
number-score = score
number-loss = loss
number-the-loss = the loss
number-of-points = the number of points
number-points = points
number-accuracy = accuracy over all points
number-mean-loss = mean loss of all points
number-missing-to-all-points = missing to all points
number-missing-to-all = missing to all
number-right = right
number-line-right = line { $line } right
number-the-determinant = the determinant
number-determinant-of = det { $matrix }
# Of the line that decides: factor 1 times a1 plus factor 2 times a2 is the constant. An index follows the first.
number-line-factor = line factor
number-line-constant = line constant
# A score before the activation, all along the curve whose index follows: its least and its greatest value.
number-z-along-curve = z along curve
number-stretch = stretch
number-stretch-of = { $stretch } { $matrix }
number-step = step
number-still-wrong = points still wrong
number-gradient-norm = gradient norm
number-gradient-norm-of-layer = gradient norm of layer { $layer }
number-right-at-end = right at the end
number-the-solving-step = the first step that solves the task
number-solving-step = first step that solves the task
number-flat-units = flat units
number-largest-z = largest z of all points
number-starts-that-solve = starts that solve the task
number-factor-to-layer = factor from the layer above
number-factor = factor
number-best-line-right = right with the best line
number-share-of-units = share of such units
number-share = share
number-slope-of-loss = the slope of the loss
number-the-largest-gradient = the largest gradient
number-largest-gradient = largest gradient
number-step-of = what is made of the gradient of { $what }
number-share-of-velocity = share of the velocity that stays
number-velocity-before = velocity before
number-new = new { $name }
number-learning-rate = learning rate
number-rate = rate
number-loss-after-it = the loss after it
number-mean-gradient-of = the mean gradient of { $what }
number-batch-mean = mean of a mini-batch
number-gap = gap
number-times-as-steep = times as steep
number-gradient-length = length of the gradient
number-step-length = length of the step
number-lower-until = distance up to which the loss is lower
number-lowest-answer = smallest probability of class 1
number-highest-answer = largest probability of class 1
number-spread-of-inputs = largest difference in what the last layer reads
number-loss-after = loss after the step
number-gap-to-promise = gap between change and promise
number-promised-change = promised change
number-change = change
number-the-bound-of-differences = the bound of all relative differences
number-bound-of-differences = bound of all relative differences
number-passes = passes forward
number-products = multiplications
number-products-forward = multiplications of a pass forward
number-products-back = multiplications of a pass back
number-parameters = parameters
number-by-nudging = multiplications by nudging
number-by-backpropagation = multiplications by backpropagation
number-times = times as many by nudging
number-size-of-delta = size of delta
number-factor-in-all = factor from the output to layer 1
number-path-start = delta at the path’s output
number-path-weight = weight of the path
number-path-slope = slope of the path
number-path-product = product of the path
number-path-weights = product of the path’s weights
number-path-slopes = product of the path’s slopes
number-steepest-slope = steepest slope of the curve
number-median-slope = median slope
number-median-z = z of the median slope
number-largest-slope = largest slope of the path
number-weights-change = change of the weights
number-the-largest-difference = the largest relative difference
number-largest-difference = largest relative difference


## Title: what the film is about

# The title of a film to which its author gave none.
film-untitled = A neural network, number by number

# $narrow: whether every hidden layer has one neuron.
title-shape =
    { $inputs ->
        [one] { $inputs_spelled } number in
       *[other] { $inputs_spelled } numbers in
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] { $hidden_spelled } hidden layer of one neuron
               *[no] { $hidden_spelled } hidden layer
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } hidden layers of one neuron each
               *[no] { $hidden_spelled } hidden layers
            }
    }, { $outputs ->
        [one] { $outputs_spelled } number out
       *[other] { $outputs_spelled } numbers out
    }; { $activations } in between.
title-activations =
    { $count ->
        [one] { $spelled } activation
       *[other] { $spelled } activations
    }
title-classes =
    { $outputs ->
        [1] The output is the score of class { $label }, not a copy of the input.
        [one] The { $outputs_spelled } output are class scores, not a copy of the input.
       *[other] The { $outputs_spelled } outputs are class scores, not a copy of the input.
    }
# Of outputs of sigmoid, each of which speaks for a class.
title-probabilities =
    { $outputs ->
        [1] The output is the probability of class { $label }, not a copy of the input.
       *[other] Each output is the probability of a class of its own, not a copy of the input.
    }
# Where the outputs should say given numbers.
title-numbers =
    { $outputs ->
        [1] The output is one number, which should come close to its target.
        [one] The { $outputs_spelled } output are numbers, which should come close to their targets.
       *[other] The { $outputs_spelled } outputs are numbers, which should come close to their targets.
    }
# Follows title-classes or title-numbers, where an activation bends the outputs, too.
title-outputs-bend =
    { $outputs ->
        [1] At the output: { $activation }.
       *[other] At the outputs: { $activation }.
    }
title-motion-title = The title appears: { $title }.
# The subtitle has its own full stop, or none.
title-motion-title-and-subtitle = The title appears: { $title }. { $subtitle }
# $widths are spelled: "two, two, two, two".
title-motion-shape = The network appears under the title as circles, layer by layer, input to output: { $widths }.
# $names is a list of "label-named-input".
title-motion-shape-and-inputs = The network appears under the title as circles, layer by layer, input to output: { $widths }. Its inputs are { $names }.
title-motion-classes = At the outputs the names of the classes appear.
# $classes are their names, in the order of the outputs: "setosa, versicolor and virginica".
title-motion-named-classes = At the outputs the names of the classes appear: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] The output lights up, with the letter of its target.
       *[other] The outputs light up, each with the letter of its target.
    }


## Forward propagation

forward-heading = Forward propagation
forward-opening = An edge multiplies by its weight. A neuron adds its bias.

forward-opening-no-bias = An edge multiplies by its weight. A neuron adds up what comes: it has no bias.

# Said after the opening, where some layers add a bias and some none. $layers lists them: 1 and 3.
forward-some-no-bias =
    { $several ->
        [no] Layer { $layers } has no bias.
       *[yes] Layers { $layers } have no bias.
    }
# Of a network with more neurons than are drawn. The others count in every sum, whose equation says what they give.
forward-opening-wide = Of wide layers only some neurons are drawn; the others count in every sum.
forward-opening-picture = The picture’s pixels are the inputs. Of wide layers only some neurons are drawn.
# $values are the coordinates of the sample: "x₁ = 0.62, x₂ = −0.48".
forward-point-enters = One sample enters: { $values }, of class { $label }.
# The answer of the sample is a number for each output: $targets is "0.010" or "0.010 and 0.99".
forward-point-with-targets-enters =
    { $outputs ->
        [1] One sample enters: { $values }. Its target is { $targets }.
       *[other] One sample enters: { $values }. Its targets are { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] One sample enters. Its target is { $targets }.
       *[other] One sample enters, with a target for each output.
    }
forward-sample-enters = One sample of class { $label } enters.
# $pixels counts the inputs; $low is drawn black, $high white. $values: unit, or standard where the mean of all pixels was
# taken from each and the result divided by their deviation.
forward-picture-enters =
    { $values ->
        [standard] One picture of class { $label } enters: { $pixels } standardised pixels, from { $low } to { $high }.
       *[unit] One picture of class { $label } enters: { $pixels } pixels, each from { $low } to { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] The first neuron takes weight times input, plus its bias.
       *[other] The first neuron adds up weight times input, plus its bias.
    }

forward-first-neuron-no-bias =
    { $inputs ->
        [1] The first neuron takes weight times input.
       *[other] The first neuron adds up weight times input.
    }
# $inputs counts the outputs of the layer below.
forward-later-layer =
    { $inputs ->
        [1] Layer { $layer } does the same with the output of layer { $below }.
       *[other] Layer { $layer } does the same with the outputs of layer { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] The other { $spelled } neuron do the same, with weights of their own.
       *[other] The other { $spelled } neurons do the same, with weights of their own.
    }
# Neurons count from 1; the first has a sentence of its own.
forward-next-neuron =
    { $neuron ->
        [2] The second neuron has weights of its own.
       *[3] The third neuron has weights of its own.
    }
forward-identity = The identity leaves the sum as it is: a = z.
forward-bends = Then it bends the sum: a is { $activation } of z.
# Of several outputs, one a class, and of one output.
forward-scores-softmax = The outputs do not bend: their sums are the class scores.
forward-scores-sigmoid = The output adds up in the same way: its sum is the score of class { $label }.
forward-predicts-softmax = Softmax turns scores into probabilities.
forward-predicts-sigmoid = The sigmoid turns the score into the probability of class { $label }.
# Of several sigmoids, each asked about a class of its own.
forward-scores-sigmoids = The outputs add up in the same way: each sum is the score of one class.
forward-predicts-sigmoids = Each sigmoid turns its score into the probability of its own class: together they need not make 1.
# Of outputs whose targets are numbers, or that are held to a class as to a number.
forward-scores-one = The output adds up in the same way.
forward-scores-several = The outputs add up in the same way.
forward-predicts-probability = The sigmoid turns the sum into a probability.
forward-predicts-probabilities = Each sigmoid turns its sum into a probability of its own.
forward-bends-into-zero-one = The sigmoid bends each sum into an output between 0 and 1.
forward-bends-into-minus-one-one = tanh bends each sum into an output between −1 and 1.
forward-says-score = Nothing bends it: the output is the score itself.
forward-says-scores = Nothing bends them: each output is its score itself.
forward-loss = The loss is −ln of the true class’s probability.
forward-loss-of-answers = The loss adds up −ln of what each output gives to its own true answer, yes or no.
# Where the target y is a number from 0 to 1.
forward-loss-of-shares = The loss is −ln of p and of 1 − p, in the shares of the target: y and 1 − y.
forward-loss-of-shares-several = Each output adds −ln of p and of 1 − p, in the shares of its target: y and 1 − y.
forward-loss-squared = The loss is half the squared distance from the output to its target.
forward-loss-squared-several = The loss is half the sum of the squared distances from outputs to targets.
forward-motion-network = The network appears layer by layer, from input to output, every neuron joined to all of the next layer. Edges of negative weight are dashed.
forward-motion-feed = The numbers of the sample move into the input neurons.
# $names is a list of "label-named-input".
forward-motion-feed-named = The numbers of the sample move into the input neurons: { $names }.
# $neurons is one of the messages "neuron-of-layer", $below is spelled. $inputs counts the edges into each neuron, and
# $edges all edges along which a pulse runs.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] A pulse runs along the edge from the input into { $neurons }.
               *[other] Pulses run along the edges from the input into { $neurons }.
            }
       *[other] Pulses run along the edges from the inputs into { $neurons } and add up.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] A pulse runs along the edge from layer { $below } into { $neurons }.
               *[other] Pulses run along the edges from layer { $below } into { $neurons }.
            }
       *[other] Pulses run along the edges from layer { $below } into { $neurons } and add up.
    }
forward-motion-bend = In { $neurons } the point moves along the curve of { $activation }, from z to its height a.
forward-motion-predict =
    { $outputs ->
        [1] At the output its probability appears.
       *[other] At the outputs their probabilities appear.
    }
forward-motion-say =
    { $outputs ->
        [1] In the output the number that it says appears.
       *[other] In the outputs the numbers that they say appear.
    }
forward-motion-loss =
    { $outputs ->
        [1] The loss appears at the output.
       *[other] The loss appears at the outputs.
    }


## Backpropagation

backward-heading = Backpropagation
backward-opening = Now back: how does the loss react to each number?
# $ratio has a sign: where it is negative, the loss moves the other way.
# $score: whether the outputs are scores of classes; else they are numbers, and z is a sum and no more.
backward-nudge =
    { $score ->
        [yes] Nudge this score by { $step }, down and up: the loss moves { $ratio } times as far.
       *[no] Nudge this sum z by { $step }, down and up: the loss moves { $ratio } times as far.
    }
# The ratio of the nudge is that of two differences: what it comes to as they shrink is δ.
backward-delta-softmax = For ever smaller nudges this ratio is ∂L/∂z, called δ: probability minus target.
backward-delta-sigmoid = For ever smaller nudges this ratio is ∂L/∂z, called δ: probability minus target.
# Of squared error: the derivative of the loss by the output is output minus target.
backward-delta-squared = For ever smaller nudges this ratio is ∂L/∂z, called δ: output minus target, times the slope there.
# The output is the score itself, so that its slope is 1: the loss is quadratic in it, and the ratio of the nudge is δ.
backward-delta-linear = This ratio, ∂L/∂z, is called δ. Where z is the output, it is output minus target.
backward-long-way-softmax = The long way gives the same: ∂L/∂p times softmax’s slope.
# Times the slope of the sigmoid, which is p (1 − p).
backward-long-way-sigmoid = The long way: ∂L/∂p is p − y over p (1 − p), the slope is p (1 − p); p − y is left.
backward-long-way-squared = Its two factors: ∂L/∂a is output minus target; the slope tells how far a moves with z.
backward-long-way-linear = Its two factors: ∂L/∂a is output minus target, and the slope of a = z is 1.
backward-bias = A bias adds to z directly: its gradient is δ itself.
backward-weights = A weight’s gradient: δ at its end times the value at its start.
backward-weights-of-layer = The weights of layer { $layer }: again δ times what came in.
# All that follows is 0: it is gone through in one go.
backward-zeros = Every δ of layer { $layer } is 0, and so is every gradient from here back.
backward-messages = Each δ travels back times its weight, and they add up.
backward-message = δ travels back, times the weight of its edge.
# $paths counts the outputs, through each of which one path leads from the weight to the loss.
backward-chain =
    { $paths ->
        [1] The chain rule: multiply along the path; one path leads here, so nothing is added.
       *[other] The chain rule: multiply along a path; { $spelled } paths lead here, so add them.
    }
# Every layer after the first has one neuron: the factors of the path to a weight of the first layer are multiplied.
backward-whole-chain = One neuron a layer, one path: the first weight’s gradient is the product of all factors on it.
backward-next-layer = One layer back: the same two steps.
backward-other-neurons = The others do the same.
# Neurons count from 1; the first has a sentence of its own.
backward-next-neuron =
    { $neuron ->
        [2] The second neuron does the same.
       *[3] The third neuron does the same.
    }
backward-flat = The curve is flat here, slope { $slope }: no gradient passes.
# $slope is a number, or a formula with it: "1 − a² = 0.04", with "≈" where the printed a gives another number.
backward-nearly-flat = The curve is nearly flat here, slope { $slope }: little passes.
backward-slope = Then times the slope of the curve here: { $slope }.
# $ways counts the neurons of the first layer, through each of which the loss reacts to an input.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] The same step tells how the loss reacts to the input.
               *[other] The same step tells how the loss reacts to the inputs.
            }
       *[other]
            { $inputs ->
                [1] The same sum tells how the loss reacts to the input.
               *[other] The same sum tells how the loss reacts to the inputs.
            }
    }
# Every gradient was compared with what the loss does when its parameter changes a little.
backward-check-below = Each parameter nudged up and down: less than { $bound } off.
backward-check-off = Each parameter nudged up and down: { $worst } off!
backward-motion-recall = The finished forward pass appears at once.
# $output is softmax or sigmoid.
backward-motion-long-way = The longer way is written out: the derivative by the probability, times the slope of { $output }.
backward-motion-long-way-squared = The two factors are written out: the derivative by the output, times the slope of { $output }.
backward-motion-nudge = The score moves down and up on a ruler of its change; below it, on rulers of the same scale, probability and loss run along.
backward-motion-nudge-output = The sum z moves down and up on a ruler of its change; below it, on rulers of the same scale, output and loss run along.
backward-motion-bias =
    { $outputs ->
        [1] The delta at the output is pointed at.
       *[other] The deltas at the outputs are pointed at.
    }
backward-motion-chain =
    { $paths ->
        [1] The path from the loss to { $weight } lights up.
       *[other] The paths from the loss to { $weight } light up, one after the other.
    }
backward-motion-delta =
    { $outputs ->
        [1] At the output, probability minus target appears as delta.
       *[other] At every output, probability minus target appears as delta.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] At the output, output minus target times the slope appears as delta.
       *[other] At every output, output minus target times the slope appears as delta.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] At the output, output minus target appears as delta.
       *[other] At every output, output minus target appears as delta.
    }
# $ways counts the edges out of each neuron or input, and $edges all edges along which a pulse runs.
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] A pulse runs back along the edge from layer one into the input.
               *[other] Pulses run back along the edges from layer one into the inputs.
            }
       *[other]
            { $inputs ->
                [1] Pulses run back along the edges from layer one into the input and add up.
               *[other] Pulses run back along the edges from layer one into the inputs and add up.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] A pulse runs back along the edge from layer { $above } into { $neurons }.
               *[other] Pulses run back along the edges from layer { $above } into { $neurons }.
            }
       *[other] Pulses run back along the edges from layer { $above } into { $neurons } and add up.
    }
backward-motion-slope = In { $neurons } the sum is multiplied by the slope of the curve, which gives delta.
backward-motion-gradients =
    { $edges ->
        [1] On the edge into layer { $layer } the weight makes way for its gradient, which stays.
       *[other] On the edges into layer { $layer } the weights make way for their gradients, which stay.
    }
backward-motion-check = The gradient check’s badge appears.


## Data: the points, and how far straight lines get

data-heading = Can one straight line part the classes?
data-heading-pairs = Can straight lines part the classes?
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Class { $label }: { $digits } point, drawn as triangles.
               *[other] Class { $label }: { $digits } points, drawn as triangles.
            }
        [diamond]
            { $count ->
                [one] Class { $label }: { $digits } point, drawn as diamonds.
               *[other] Class { $label }: { $digits } points, drawn as diamonds.
            }
        [square]
            { $count ->
                [one] Class { $label }: { $digits } point, drawn as squares.
               *[other] Class { $label }: { $digits } points, drawn as squares.
            }
       *[disc]
            { $count ->
                [one] Class { $label }: { $digits } point, drawn as discs.
               *[other] Class { $label }: { $digits } points, drawn as discs.
            }
    }
data-try-horizontal = Try one straight line. First a horizontal one, moved upwards.
data-try-diagonal = Now a diagonal one, moved across in the same way.
data-right-for-all = At its best place it is right for every point.
data-right-at-best = At its best place: { $share } right. The crosses are wrong.
# The line lies beside all points, and parts nothing.
data-one-side-at-best = At its best place it leaves all points on one side: { $share } right.
# Compared with the line before.
data-compared-at-best =
    { $compared ->
        [better] At its best place it is better: { $share } right.
        [worse] At its best place it is worse: { $share } right.
       *[same] At its best place it is no better: { $share } right.
    }
data-every-direction = Now every direction, each at its best place.
# $digits counts lines; together they are every way in which a line can part the points.
data-best-of-all =
    { $count ->
        [one] Of { $digits } lines, every way to part them, the best gets { $share }.
       *[other] Of { $digits } lines, every way to part them, the best gets { $share }.
    }
data-best-of-tried =
    { $count ->
        [one] Of { $digits } lines tried, the best gets { $share }.
       *[other] Of { $digits } lines tried, the best gets { $share }.
    }
# All lines with points on both sides get less; $sure: whether all of them were tried.
data-best-leaves-one-side =
    { $sure ->
        [yes] No line between the points does as well as one that leaves all on one side: { $share }.
       *[no] No line tried between the points does as well as one that leaves all on one side: { $share }.
    }
data-one-class = Every point is of class { $label }: there is nothing to part.
data-separable = One straight line is enough: it separates the classes.
# $mixed says whether points of different classes lie in one place, where no bend helps.
data-not-separable =
    { $mixed ->
        [yes] No straight line separates these classes, nor does a bend: points of both lie in one place.
       *[no] No straight line separates these classes. It takes a bend.
    }
data-none-found =
    { $count ->
        [one] None of { $digits } lines separates these classes.
       *[other] None of { $digits } lines separates these classes.
    }
# Of three classes and more, which lines part two by two; numbers of classes and of pairs are spelled.
data-first-pair = A line has two sides, and there are { $spelled } classes. So two at a time: first class { $first } and class { $second }.
data-other-pair = Now class { $first } and class { $second }, in every direction.
data-pair-parted = A straight line parts these two: every point is right.
data-pair-not-parted =
    { $mixed ->
        [yes] No straight line parts class { $first } from class { $second }, nor does a bend: points of both lie in one place.
       *[no] No straight line parts class { $first } from class { $second }. It takes a bend.
    }
data-pair-none-found = No line that was tried parts class { $first } from class { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] No two of the classes are parted by a straight line. Some of their points lie in one place.
               *[no] No two of the classes are parted by a straight line. It takes a bend.
            }
       *[some]
            { $mixed ->
                [yes] Of { $pairs } pairs of classes, no straight line parts { $left }. Some of their points lie in one place.
               *[no] Of { $pairs } pairs of classes, no straight line parts { $left }. It takes a bend.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] No line that was tried parts any two of the classes.
       *[some] Of { $pairs } pairs of classes, no line that was tried parts { $left }.
    }
data-every-pair-parted = A straight line parts every two of the classes.
# Follows data-every-pair-parted: a point gets the class that most of these lines give it.
data-every-pair-vote = A vote of these lines is right for every point. A network has to find its borders by itself.
data-all-parted = Straight borders part all { $spelled } classes at once: it takes no bend.
# $label is spelled.
data-motion-scatter =
    { $sign ->
        [triangle] The points of class { $label } appear, drawn as triangles.
        [diamond] The points of class { $label } appear, drawn as diamonds.
        [square] The points of class { $label } appear, drawn as squares.
       *[disc] The points of class { $label } appear, drawn as discs.
    }
data-motion-slide = A line of one direction moves across the points and rests where it is right most often.
data-motion-judge = The sides of a line take their classes; the points that it gets wrong are crossed out.
data-motion-turn = The line turns through every direction; the best accuracy of each becomes a curve.
data-motion-conclude = What is missing to a line that separates the classes is shown.
data-motion-turn-pair = Only the points of class { $first } and class { $second } stay; a line turns through every direction, and the best accuracy of each becomes a curve.
data-motion-conclude-borders = All points come back, and every place takes the class of the greatest score, between straight borders.
data-motion-conclude-pairs = All points come back, with the best line for every two classes.


## Data whose answers are numbers

# $shape is what is fitted: a line over one input, a plane over two.
fit-data-heading =
    { $shape ->
        [plane] Does a plane fit the points?
       *[line] Does a straight line fit the points?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } point: for its two inputs there is a number y, seen as colour.
               *[other] { $digits } points: for every pair of inputs there is a number y, seen as colour.
            }
       *[line]
            { $count ->
                [one] { $digits } point: for its input x₁ there is a number y.
               *[other] { $digits } points: for every input x₁ there is a number y.
            }
    }
fit-data-mean = The simplest answer is the mean, { $mean }: its loss, half the mean squared error, is { $loss }.
# $share of the variance is explained.
fit-data-best =
    { $shape ->
        [plane] The best plane of all, by least squares: loss { $loss }. It explains { $share } of the variance.
       *[line] The best straight line of all, by least squares: loss { $loss }. It explains { $share } of the variance.
    }
fit-data-exact =
    { $shape ->
        [plane] It goes through every point: a plane is enough.
       *[line] It goes through every point: a straight line is enough.
    }
# $share of the variance is left, and a test sees a pattern in it.
fit-data-needs-bend =
    { $shape ->
        [plane] { $share } is left, with a pattern over the inputs: one plane is not enough. It takes a bend.
       *[line] { $share } is left, and it follows a pattern: one straight line is not enough. It takes a bend.
    }
# ... a test sees no pattern in it.
fit-data-enough =
    { $shape ->
        [plane] { $share } is left, and no pattern is seen in it: a plane is enough.
       *[line] { $share } is left, and no pattern is seen in it: a straight line is enough.
    }
# ... there are too few points to tell.
fit-data-open =
    { $shape ->
        [plane] { $share } is left: too few points to say whether it takes a bend.
       *[line] { $share } is left: too few points to say whether it takes a bend.
    }
label-mean = the mean
label-best-affine =
    { $shape ->
        [plane] best plane
       *[line] best straight line
    }
    .short = best
label-explained-rule = R² = 1 − loss ÷ loss of the mean
# Of a colour scale for numbers, with level lines at every $step, dashed below zero.
# $letters names the numbers: y.
label-height = { $letters }: level lines { $step } apart
    .short = { $letters }: every { $step }
number-mean-of-y = mean of y
number-loss-of-mean = loss of the mean
number-loss-of-best = loss of the best fit
number-explained-by-best = R² of the best fit
number-left-by-best = 1 − R² of the best fit
fit-data-motion-scatter =
    { $shape ->
        [plane] The points appear in the plane of both inputs, in the colours of their numbers.
       *[line] The points appear from left to right, each at the height of its number.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] The colour of the mean fills the plane. R² is one minus the loss over that of the mean.
       *[line] A level line is drawn at the mean, and a bar from every point to it. R² is one minus the loss over that of the mean.
    }
fit-data-motion-best =
    { $shape ->
        [plane] The level plane tilts into the best one; its level lines are straight.
       *[line] The level line turns into the best one, and the bars follow.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] What the plane says is drawn over what it should say: right is what lies on the diagonal.
       *[line] The bars move to a chart of their own, over the same input, where the line is level.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = How it makes a number
# $moment names when.
fit-plane-opening =
    { $shape ->
        [plane] The numbers to be learned, as colour. How does the network make its own, at { $moment }?
       *[line] The numbers to be learned, over x₁. How does the network make its curve, at { $moment }?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] The neuron of layer { $layer } begins with a plane: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Each of the { $digits } neurons of layer { $layer } begins with a plane: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] The neuron of layer { $layer } begins with a straight line: z = w x₁ + b.
               *[other] Each of the { $digits } neurons of layer { $layer } begins with a straight line: z = w x₁ + b.
            }
    }
# Of the second layer and later ones.
fit-plane-sums-above =
    { $count ->
        [one] The neuron of layer { $layer } adds up what those below it made, each times its weight: z.
       *[other] Each of the { $digits } neurons of layer { $layer } adds up what those below made, each times its weight: z.
    }
# $digits of $all straight lines, or planes, get a bend between the points.
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] The bend: { $activation } makes a of every z. No plane stays quite flat.
               *[line] The bend: { $activation } makes a of every z. No line stays quite straight.
            }
        [some]
            { $count ->
                [one] The bend: { $activation } makes a of every z. { $digits } of { $all } bends between the points.
               *[other] The bend: { $activation } makes a of every z. { $digits } of { $all } bend between the points.
            }
       *[none] { $activation } makes a of every z, but bends none of them between the points.
    }
fit-plane-bend-again = Again { $activation } makes a of every z.
number-bent = bent neurons
fit-plane-unbent =
    { $shape ->
        [plane] The identity bends nothing: a is z, and planes stay planes.
       *[line] The identity bends nothing: a is z, and straight lines stay straight.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] The output multiplies it by a weight of its own: below zero, it is turned over.
               *[other] The output multiplies each by a weight of its own: below zero, it is turned over.
            }
       *[line]
            { $count ->
                [one] The output multiplies the curve by a weight of its own: below zero, it is turned over.
               *[other] The output multiplies each curve by a weight of its own: below zero, it is turned over.
            }
    }
fit-plane-add = And adds them up: first its bias, { $bias }, then one after the other.

fit-plane-add-no-bias = And adds them up, one after the other: it has no bias.
# $name is the output's function: tanh, sigmoid.
fit-plane-output = At last the output’s own { $name } bends the sum.
# $share is what the network explains, $line what the best straight line or plane does.
fit-plane-explains =
    { $shape ->
        [plane] The sum is the answer. It explains { $share } of the variance, { $compared ->
            [more] more
           *[less] less
        } than the best plane’s { $line }.
       *[line] The sum is the answer. It explains { $share } of the variance, { $compared ->
            [more] more
           *[less] less
        } than the best straight line’s { $line }.
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] The sum is the answer. It explains { $share } of the variance, as much as the best plane.
       *[line] The sum is the answer. It explains { $share } of the variance, as much as the best straight line.
    }
fit-plane-no-better-than-mean = The sum is the answer. It explains nothing of the variance: the mean alone is no worse.
number-explained = R²
fit-plane-motion-sums = The sums z of layer { $layer } are drawn over the inputs, one small picture a neuron.
fit-plane-motion-bend = In every small picture of layer { $layer }, z bends into a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Every map is multiplied by its output weight, which appears above it.
       *[line] Every curve is multiplied by its output weight; above zero it is solid, below zero dashed.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] The large map starts at the bias; one map after the other is lit and added to it.
       *[line] The large curve starts level, at the bias; one curve after the other is lit and added to it.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] The large map starts at zero; one map after the other is lit and added to it.
       *[line] The large curve starts level, at zero; one curve after the other is lit and added to it.
    }
fit-plane-motion-output = The sum bends into the output’s answer.
fit-plane-motion-errors =
    { $shape ->
        [plane] R², one minus the loss over that of the mean, appears by the large map.
       *[line] A bar grows from every point to the curve, and R², one minus the loss over that of the mean, appears.
    }


## Plane: how the layers bend the plane

plane-heading = How the layers bend the plane
# Of a network whose layers bend nothing: every activation is the identity.
plane-heading-unbent = What the layers do to the plane
# $moment is moment-step, or the name of a keyframe.
plane-opening = The network at { $moment }. Watch the whole plane.
# As plane-opening, where the network has been trained for some steps.
plane-opening-trained = The network, trained up to step { $step }. Watch the whole plane.
plane-onto-line = Layer { $layer }: W takes the plane to a line, one neuron wide.
plane-line-into-plane = Layer { $layer }: W lays the line back into a plane.
plane-line-onto-line = Layer { $layer }: W stretches the line; a negative one also turns it around.
plane-flattens =
    { $onto ->
        [point] Layer { $layer }: det W is zero, so W flattens the plane onto one point.
       *[line] Layer { $layer }: det W is zero, so W flattens the plane onto a line.
    }
# What W does besides: it turns the plane, mirrors it, or neither (stays).
plane-keeps-lengths =
    { $doing ->
        [turns] Layer { $layer }: W turns the plane and keeps every length.
        [mirrors] Layer { $layer }: W mirrors the plane and keeps every length.
       *[stays] Layer { $layer }: W leaves the plane as it is.
    }
# $long is a factor above 1, $short one below.
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Layer { $layer }: W mirrors, stretches one way by { $long }, squashes one to { $short }.
       *[other] Layer { $layer }: W stretches one way by { $long }, squashes one to { $short }.
    }
# Two factors, in two directions.
plane-stretches =
    { $doing ->
        [turns] Layer { $layer }: W turns and stretches the plane { $long } and { $short } times.
        [mirrors] Layer { $layer }: W mirrors and stretches the plane { $long } and { $short } times.
       *[stays] Layer { $layer }: W stretches the plane { $long } and { $short } times.
    }
plane-squashes =
    { $doing ->
        [turns] Layer { $layer }: W turns the plane and squashes it to { $long } one way, { $short } the other.
        [mirrors] Layer { $layer }: W mirrors the plane and squashes it to { $long } one way, { $short } the other.
       *[stays] Layer { $layer }: W squashes the plane to { $long } one way, { $short } the other.
    }
# One factor in all directions.
plane-stretches-alike =
    { $doing ->
        [turns] Layer { $layer }: W turns and stretches the plane { $factor } times.
        [mirrors] Layer { $layer }: W mirrors and stretches the plane { $factor } times.
       *[stays] Layer { $layer }: W stretches the plane { $factor } times.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Layer { $layer }: W turns and squashes the plane to { $factor }.
        [mirrors] Layer { $layer }: W mirrors and squashes the plane to { $factor }.
       *[stays] Layer { $layer }: W squashes the plane to { $factor }.
    }
plane-no-shift = The bias is zero: nothing moves.
plane-shift = The bias shifts everything.
plane-small-shift = The bias shifts everything, here by very little.
# $what is one of the sentences "bending-...", in the middle of which names keep their capital letters.
plane-bend = Bend: { $what }.
plane-decides =
    { $count ->
        [1] One straight line now decides: right for { $share } of this one point.
        [one] One straight line now decides: right for { $share } of this { $digits } point.
       *[other] One straight line now decides: right for { $share } of these { $digits } points.
    }
plane-one-side =
    { $count ->
        [1] All lie on one side, one class for all: right for { $share } of this one point.
        [one] All lie on one side, one class for all: right for { $share } of this { $digits } point.
       *[other] All lie on one side, one class for all: right for { $share } of these { $digits } points.
    }
# Of three classes and more: $borders of them are seen, $spelled in words, with a capital letter.
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] One straight border now decides: right for { $share } of this one point.
                [one] One straight border now decides: right for { $share } of this { $digits } point.
               *[other] One straight border now decides: right for { $share } of these { $digits } points.
            }
       *[other]
            { $count ->
                [1] { $spelled } straight borders now decide: right for { $share } of this one point.
                [one] { $spelled } straight borders now decide: right for { $share } of this { $digits } point.
               *[other] { $spelled } straight borders now decide: right for { $share } of these { $digits } points.
            }
    }
plane-one-region =
    { $count ->
        [1] All lie in one region, one class for all: right for { $share } of this one point.
        [one] All lie in one region, one class for all: right for { $share } of this { $digits } point.
       *[other] All lie in one region, one class for all: right for { $share } of these { $digits } points.
    }
# Follows plane-borders-decide. $labels lists the numbers of classes: "2", or "1 and 2".
plane-classes-without-points =
    { $count ->
        [one] Class { $labels } gets no point.
       *[other] Classes { $labels } get no point.
    }
plane-back-with-borders =
    { $borders ->
        [one] Undo every step: the border comes along.
       *[other] Undo every step: the borders come along.
    }
plane-back-with-line = Undo every step: the line comes along.
plane-back-with-one-class = Undo every step: all points get one class.
plane-classes-of-inputs = The inputs as they were, and the class that each place gets.
# After plane-back-with-line, beside pictures of all spaces. $space is the letter of one: a⁽¹⁾. The boundary there and
# here is in one part or more; $activation is a name: tanh.
plane-undoing-bends =
    { $curves ->
        [single] In { $space } the boundary is straight. Undoing { $activation } bends it into a curve.
       *[several] In { $space } every part of the boundary is straight. Undoing { $activation } bends each into a curve.
    }
# After plane-back-with-line, beside the plane of the inputs. Numbered places of the boundary ride on the plane.
plane-forward-again =
    { $bends ->
        [yes] Forward again: the plane bends, and all numbered places land on the line.
       *[no] Forward again: all numbered places land on the line.
    }
# There, among the numbers of the last layer, the boundary is a line; here, among the inputs, so many curves.
# Why one line comes back as several curves. $why: the bent plane meets the line in several places, with gaps between
# (apart), or it lies over itself, so that several places of the inputs lie on the same place of the line (folded).
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] The bent plane meets the line in { $spelled } separate places: each comes back as a line.
               *[curved] The bent plane meets the line in { $spelled } separate places: each comes back as a curve.
            }
       *[folded]
            { $shape ->
                [straight] The bent plane lies over itself and meets the line { $spelled } times: each time comes back as a line of its own.
               *[curved] The bent plane lies over itself and meets the line { $spelled } times: each time comes back as a curve of its own.
            }
    }
# Of a plane that is squeezed to a thin strip. Letters stand in both planes: A and B at its ends, C between them. All
# places of one curve (or straight line) of the inputs come together in one of the two cuts.
plane-strip-is-cut =
    { $shape ->
        [straight] The bent plane is a thin strip from A through C to B. The line cuts it twice: in each cut lies a whole line of the inputs.
       *[curved] The bent plane is a thin strip from A through C to B. The line cuts it twice: in each cut lies a whole curve of the inputs.
    }
# Of two outputs.
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] One line there, { $spelled } straight line here: all along, both scores are equal.
               *[other] One line there, { $spelled } straight lines here: all along, both scores are equal.
            }
       *[curved]
            { $count ->
                [one] One line there, { $spelled } curve here: all along, both scores are equal.
               *[other] One line there, { $spelled } curves here: all along, both scores are equal.
            }
    }
# Of one output, which gives the probability of class one.
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] One line there, { $spelled } straight line here: all along, the probability is one half.
               *[other] One line there, { $spelled } straight lines here: all along, the probability is one half.
            }
       *[curved]
            { $count ->
                [one] One line there, { $spelled } curve here: all along, the probability is one half.
               *[other] One line there, { $spelled } curves here: all along, the probability is one half.
            }
    }
# Of one output that is no probability.
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] One line there, { $spelled } straight line here: all along, the score is zero.
               *[other] One line there, { $spelled } straight lines here: all along, the score is zero.
            }
       *[curved]
            { $count ->
                [one] One line there, { $spelled } curve here: all along, the score is zero.
               *[other] One line there, { $spelled } curves here: all along, the score is zero.
            }
    }
# Begins plane-borders-of-inputs, as $there. $spelled has a capital letter.
plane-lines-there =
    { $borders ->
        [one] One line there
       *[other] { $spelled } lines there
    }
# Of three classes and more: so many straight borders among the numbers of the last layer, so many here.
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, { $spelled } straight line here: all along, the two greatest scores are equal.
               *[other] { $there }, { $spelled } straight lines here: all along, the two greatest scores are equal.
            }
       *[curved]
            { $count ->
                [one] { $there }, { $spelled } curve here: all along, the two greatest scores are equal.
               *[other] { $there }, { $spelled } curves here: all along, the two greatest scores are equal.
            }
    }

# $classes is how many classes there are, from two on.
plane-motion-lay =
    { $classes ->
        [2] The input plane appears with axes, grid and all points: discs of class { $first }, squares of class { $second }.
       *[other] The input plane appears with axes, grid and all points, every class in a shape of its own.
    }
plane-motion-room = The view goes back, where what comes next needs room.
# $layer is spelled.
plane-motion-linear = The whole plane, grid and points, goes where the weights of layer { $layer } take it.
plane-motion-shift =
    { $moves ->
        [yes] The whole plane slides by the bias of layer { $layer }.
       *[no] The bias of layer { $layer } is zero, and the plane stays where it is.
    }
plane-motion-bend =
    { $bends ->
        [yes] Grid and points bend as the activation of layer { $layer } moves every coordinate.
       *[no] The activation of layer { $layer } is the identity, and grid and points stay as they are.
    }
plane-motion-decide =
    { $classes ->
        [2] The decision line appears in the last space, its half-planes tinted.
       *[other] The straight borders appear in the last space, the region of every class tinted.
    }
plane-motion-back =
    { $classes ->
        [2] The way back to the input plane, with the boundary that the line makes there.
       *[other] The way back to the input plane, with the boundaries that the borders make there.
    }
plane-motion-spaces = The small pictures of all spaces grow, in the order of the way back, with the same numbered places in each.
plane-motion-again = Beside the inputs, the plane goes forward once more, and numbered places of the boundary land on the line.
plane-motion-run =
    { $classes ->
        [2] Ringed dots run along the boundary, and their twins along the line in the last space.
       *[other] Ringed dots run along the boundaries, and their twins along the borders in the last space.
    }


## Training: the parameters are played, phase by phase

training-heading = How it learns
training-heading-keyframes = From keyframe to keyframe
training-opens = Before training: { $share } of the points are right.
# Follows training-opens or training-opens-keyframe: what is right there is so by the rule for ties.
training-opens-tied = At every point all scores are equal: a tie counts as class { $label }.
# Follows training-opens. $factor is what the rate is multiplied by, after every so many steps.
training-rate-steps =
    { $count ->
        [one] The rate, { $rate } at first, is multiplied by { $factor } after every step.
       *[other] The rate, { $rate } at first, is multiplied by { $factor } every { $digits } steps.
    }
training-rate-cosine = The rate falls along a cosine, from { $rate } to { $last }.
training-opens-keyframe = “{ $name }”: { $share } of the points are right.
training-from-keyframe = From “{ $before }” to “{ $after }”: the loss goes from { $old } to { $new }.
# Instead of training-opens-keyframe, -ends-keyframe and -from-keyframe, where the steps of checkpoints are known: each is moment-of-unit.
training-at-moment = { $moment }: { $share } of the points are right.
training-between-moments = From { $before } to { $after }: the loss goes from { $old } to { $new }.
# Ends the sentences of the phases below, as $until.
training-by-step = by step { $step }
training-by-keyframe = by “{ $name }”
# Where in the course the loss stands still: all of it, its beginning, its end, or between.
training-still =
    { $when ->
        [whole] All the way the loss hardly moves: { $old } to { $new } { $until }.
        [first] At first the loss hardly moves: { $old } to { $new } { $until }.
        [last] From here on the loss hardly moves: { $old } to { $new } { $until }.
       *[between] On a plateau the loss hardly moves: { $old } to { $new } { $until }.
    }
# $fastest: whether the loss falls in no other phase of the course by more a step.
training-slow =
    { $fastest ->
        [yes] The loss goes down: { $old } to { $new } { $until }.
       *[no] Slowly down: loss { $old } to { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] The loss falls fast: { $old } to { $new } { $until }; the accuracy waits.
       *[no] The loss falls fast: { $old } to { $new } { $until }.
    }
# $old and $new are shares of points.
training-gaining = Accuracy climbs: { $old } to { $new } right { $until }.
# As training-gaining, where the accuracy was higher before.
training-climbs-again = Accuracy climbs again: { $old } to { $new } right { $until }.
# Follows one of the two before, where the loss falls most.
training-loss-falls-too = The loss falls from { $old } to { $new }.
training-rising = The loss rises: { $old } to { $new } { $until }.
training-restless = The loss jumps between { $old } and { $new } { $until }.
# $low and $high are two losses between $old and $new in time: the largest rise on the way.
training-down-with-a-rise = The loss goes from { $old } to { $new } { $until }; on the way it rises from { $low } to { $high }.
# The same of shares of points, with the largest fall.
training-up-with-a-fall = Accuracy goes from { $old } to { $new } right { $until }; on the way it falls from { $high } to { $low }.
training-beyond = The loss is off its axis: { $new } { $until }.
training-ends-keyframe = “{ $name }” has { $share } of the points right.
training-ringed =
    { $count ->
        [one] Ringed: { $digits } still wrong.
       *[other] Ringed: { $digits } still wrong.
    }
# $share is R², the share of the variance that is explained; $better says whether it is above zero.
fit-training-opens =
    { $better ->
        [yes] Before training it explains { $share } of the variance: R² is 1 − loss ÷ loss of the mean.
       *[no] Before training R² = 1 − loss ÷ loss of the mean is { $share }: the network does worse than the mean alone.
    }
fit-training-opens-keyframe = “{ $name }”: R² = 1 − loss ÷ loss of the mean is { $share }.
# The same where $moment is moment-of-unit, at the beginning and at the end.
fit-training-at-moment = { $moment }: R² = 1 − loss ÷ loss of the mean is { $share }.
fit-training-gaining = R² climbs: { $old } to { $new } { $until }.
fit-training-ends-keyframe = “{ $name }” ends with R² = { $share }.
# $line is R² of the best straight line, or plane, $error the largest error at any point.
fit-training-ringed =
    { $shape ->
        [plane] Best plane: { $line }. Ringed: the largest error, { $error }.
       *[line] Dashed, best line: { $line }. Ringed: the largest error, { $error }.
    }
fit-training-motion-play = The training goes on; the fit, its errors, the loss, R² and the gradients follow.
fit-training-motion-close =
    { $shape ->
        [plane] The point with the largest error is ringed.
       *[line] The best straight line appears, dashed, and the point with the largest error is ringed.
    }
number-largest-error = largest error
number-explained-at-end = R² at the end
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² by keyframe
        [epoch] R² by epoch
        [checkpoint] R² by checkpoint
        [round] R² by round
        [update] R² by update
       *[step] R² by step
    }
    .short = R²
label-the-target = the target
    .short = target
label-fit = the network
label-data = the data
    .short = data
label-error = error
training-motion-open = The panels appear, all of them at the start.
training-motion-curves = The training goes on; the loss, the share of points that are right and the gradients follow.
training-motion-end = The curves are at their end.
training-motion-play = The training goes on; the planes, the boundary, the loss and the gradients follow.
training-motion-close = The points that are still wrong are ringed.


## Sweep: one slider moves, and the whole network follows

# $parameter is the letter of a weight or a bias: w₁₂⁽²⁾ or b₂⁽¹⁾.
sweep-heading-parameter = One slider moves: { $parameter }
sweep-heading-scale = A factor on all weights of layer { $layer }
sweep-heading-sample = One network, sample by sample
sweep-opens-parameter =
    { $count ->
        [one] All { $digits } parameters are sliders. Only { $parameter } will move.
       *[other] All { $digits } parameters are sliders. Only { $parameter } will move.
    }
sweep-opens-scale =
    { $count ->
        [one] All { $digits } parameters are sliders. One factor moves all weights of a layer.
       *[other] All { $digits } parameters are sliders. One factor moves all weights of a layer.
    }
sweep-opens-sample =
    { $count ->
        [one] All { $digits } parameters are sliders. None will move: the sample does.
       *[other] All { $digits } parameters are sliders. None will move: the sample does.
    }
sweep-pass = One sample runs through the network; the planes show all points.
sweep-pass-of-samples = Each sample runs through the same network to its own probabilities.
# Where outputs are no probabilities.
sweep-pass-of-samples-to-outputs = Each sample runs through the same network to its own outputs.
# Gradients are pink in the picture.
sweep-loss = The loss of this sample: its slope is the gradient (pink).
sweep-loss-of-samples = Every sample has its own loss and its own gradients (pink).
# $parameter is what moves: w₁₂⁽²⁾.
sweep-sets-out =
    { $kind ->
        [sample] Now one sample after the other: watch what follows.
        [scale] Now the factor moves: watch what follows.
       *[parameter] Now { $parameter } moves: watch what follows.
    }
sweep-goes-on = And on: watch what follows.
# $where is a value of what moves: "w₁₂⁽²⁾ = 0.50", or sweep-factor-of.
sweep-lowest-loss = Loss of this sample lowest at { $where }: gradient { $gradient }.
# $now is the mean loss of all points there, $least the lowest that it is anywhere.
sweep-lowest-loss-only = Loss of this sample lowest at { $where }; the mean is { $now }, at best { $least }.
# $share is R²: the share of the variance that is explained.
sweep-lowest-mean-loss-of-fit = Mean loss of all points lowest at { $where }: R² is { $share }.
sweep-ends-fit = At { $where }: loss { $loss }; R² is { $share }.
sweep-ends-samples-of-fit = Each sample pulls its own way; over all of them R² is { $share }.
sweep-lowest-mean-loss = Mean loss of all points lowest at { $where }: { $share } right.
# Its slope becomes exactly zero, or is that no more.
sweep-neuron-changes =
    { $change ->
        [wakes] Neuron { $neuron } of layer { $layer } wakes at { $where }: its slope is { $slope }.
       *[off] Neuron { $neuron } of layer { $layer } turns off at { $where }: its slope is { $slope }.
    }
sweep-factor-of = factor { $factor }
# $sample is sample-of-index; the sentence gets a capital letter.
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } is the hardest here: loss { $loss }, largest gradient { $gradient }.
       *[easiest] { $sample } is the easiest here: loss { $loss }, largest gradient { $gradient }.
    }
sweep-ends = At { $where }: loss { $loss }; { $share } of all points right.
sweep-ends-samples = Each sample pulls its own way; the network is right for { $share }.
sweep-motion-sliders = All parameters appear as sliders, with them the network whose parameters they are.
sweep-motion-pass = The sample’s way through the network and the planes appear.
sweep-motion-loss = The loss is drawn over the whole range, with its tangent; the gradients appear.
sweep-motion-loss-of-one = Only the slider that moves stays; the loss is drawn over its whole range, with its tangent.
# $parameter is said in words.
sweep-motion-on = The slider of { $parameter } moves on; values, planes, boundary and loss follow.
sweep-motion-on-fit = The slider of { $parameter } moves on; values, the fit and loss follow.


## Comparison: several trainings side by side, which differ in one thing or more

# What tells the trainings apart, one thing alone or several.
comparison-heading =
    { $differs ->
        [activations] Same start, other bends
        [learning_rate] Same start, other learning rates
        [optimizer] Same start, other optimizers
        [init] Same network, other first weights
        [scale] Same random weights, other scales
        [seed] Same network, other random weights
        [layers] Same task, other layers
       *[several] Side by side
    }
# Names of trainings, by what tells them from others; a formatted number each.
contender-rate = rate { $rate }
contender-scale = scale { $scale }
contender-seed = seed { $seed }
# How the first weights are chosen.
contender-init =
    { $init ->
        [zeros] all 0
        [symmetric] all equal
        [xavier] Xavier’s start
        [he] He’s start
       *[normal] random start
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = “{ $name }”
# What differs between trainings, in the middle of a sentence.
differing-part =
    { $part ->
        [activations] the activation
        [layers] the shape of the network
        [optimizer] the optimizer
        [learning_rate] the learning rate
        [init] the choice of first weights
        [scale] the scale of the first weights
       *[seed] the seed of the first weights
    }
# The sentence gets a capital letter.
comparison-opening =
    { $count ->
        [one] { $spelled } activation: same start, same points, same steps.
       *[other] { $spelled } activations: same start, same points, same steps.
    }
# $parts lists what differs. The sentence gets a capital letter.
comparison-opening-of-trainings =
    { $count ->
        [one] { $spelled } training on the same points; what differs is { $parts }.
       *[other] { $spelled } trainings on the same points; what differs is { $parts }.
    }
comparison-guide-to-scores = Each shows inputs, class scores, loss and gradients.
comparison-guide-to-fit = Each shows the fit, answers over targets, loss and gradients.
comparison-guide-to-layer = Each shows inputs, last hidden layer, loss and gradients.
# The gradients of all layers’ weights at step 0 are on the screen. $name and $other are trainings, the rest are gradients.
comparison-shrinks = At step 0, from the last layer back to layer 1: { $last } to { $first } with { $name }, { $other_last } to { $other_first } with { $other }.
# The same of δ, whose sizes are on the screen.
comparison-delta-shrinks = At step 0, δ = ∂L/∂z from the last layer back to layer 1: { $last } to { $first } with { $name }, { $other_last } to { $other_first } with { $other }.
# $name and $other are trainings; $slope and $other_slope are the medians of all slopes of their hidden units.
comparison-slopes =
    { $kind ->
        [sigmoid] What goes back through a unit is multiplied by its slope: a sigmoid’s is at most 1/4, the median { $slope }, with { $other } { $other_slope }.
       *[other] What goes back through a unit is multiplied by its slope. The median slope is { $slope } with { $name }, { $other_slope } with { $other }.
    }
# $weights and $slopes are products over all layers, in the training $name, and the others in $other.
# $weigh: whether the weights of both multiply by about as much. A sigmoid’s slope is at most 1/4.
comparison-factors-back =
    { $weigh ->
        [alike] In all, the weights multiply δ by { $weights } with { $name } and by { $other_weights } with { $other }, about as much;
       *[apart] In all, the weights multiply δ by { $weights } with { $name } and by { $other_weights } with { $other };
    } { $kind ->
        [sigmoid] the slopes, each at most 1/4 in a sigmoid, by { $slopes } and { $other_slopes }.
       *[other] the slopes by { $slopes } and { $other_slopes }.
    }
# $share of all slopes, over units and points, is below $slope with the training $name; its weights are larger.
comparison-flat-yet-long = With { $name }, { $share } of the slopes are under { $slope } at step 0. Yet layer 1’s weight gradient is longer: what passes is multiplied by larger weights.
# $names are trainings.
comparison-no-first-gradient = At step 0 no weight has a gradient with { $names }.
comparison-last-layer-first = At step 0 only the last layer’s weights have a gradient with { $names }.
comparison-sets-out =
    { $which ->
        [both] Both of them train, step by step.
       *[all] All of them train, step by step.
    }
comparison-goes-on = On they go, step by step.
comparison-tie-broken = The last layer has moved: now, at step 1, layer 1 has a gradient too, { $gradient } with { $name }.
# These sentences get a capital letter.
comparison-explodes = { $name } explodes: the loss goes from { $before } to { $now } by step { $step }.
# $dead of $units hidden units are flat for every point.
comparison-dies =
    { $count ->
        [one] At step { $step } the last point of a unit crosses zero: { $dead } of { $units } units dead with { $name }.
       *[other] At step { $step } the last point crosses zero: { $dead } of { $units } units dead with { $name }.
    }
comparison-first = { $name } is first: it solves the task at step { $step }.
comparison-second = { $name } follows at step { $step }.
comparison-last = { $name } is the last to solve it, at step { $step }.
comparison-midway =
    { $count ->
        [one] At step { $step } the loss is lowest with { $names }: { $loss }.
       *[other] At step { $step } the loss is lowest with { $names }: { $loss }.
    }
comparison-midway-same = At step { $step } all losses still read the same: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Both go on to the end.
       *[all] All go on to the end.
    }
comparison-one-goes-on = The last one goes on: will it get there?
comparison-others-go-on = The others go on: will they get there?
comparison-none-yet =
    { $which ->
        [both] Will either of them get there?
       *[all] Will any of them get there?
    }
# $task is one of the tasks above; all begin with the same weights, or each with its own.
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] From this start, neither of them solves { $task }.
               *[all] From this start, none of them solves { $task }.
            }
       *[own]
            { $which ->
                [both] Neither of them solves { $task }.
               *[all] None of them solves { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] From this start, both of them solve { $task }.
               *[all] From this start, all of them solve { $task }.
            }
       *[own]
            { $which ->
                [both] Both of them solve { $task }.
               *[all] All of them solve { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] From this start, only { $names } solves { $task }.
               *[other] From this start, only { $names } solve { $task }.
            }
       *[own]
            { $count ->
                [one] Only { $names } solves { $task }.
               *[other] Only { $names } solve { $task }.
            }
    }
# $parts lists what differs: all else is the same.
comparison-only =
    { $count ->
        [one] Only { $parts } differs.
       *[other] Only { $parts } differ.
    }
# The first weights are drawn, and after them the batches: the sentence gets a capital letter.
comparison-not-only =
    { $count ->
        [one] { $parts } differs, and with it the order of the points.
       *[other] { $parts } differ, and with them the order of the points.
    }
comparison-why-diverged = From step { $step } on every step raised the loss, until it was no number any more.
comparison-diverged-at = At step { $step }, the last one with finite numbers, the loss was { $loss }.
comparison-why-worse = The loss ends above its start: { $before } became { $now }.
# $name and $other are learning rates, $small and $large the losses at the end. The sentence gets a capital letter.
comparison-why-rate = { $name } ends at a loss of { $small }, { $other } at { $large }: its steps are too large.
# Whether it can never come back to life.
comparison-why-dead =
    { $stays ->
        [yes] A dead { $activation } unit has slope 0: no gradient passes, so it stays dead.
       *[no] A dead { $activation } unit has slope 0: no gradient passes through it.
    }
# $flat and $fewer count units of $units, those of a layer; they are flat at most points. The sentence gets a capital letter.
comparison-why-saturated = { $name } ends with { $flat } of { $units } units of layer { $layer } saturated, { $other } with { $fewer }.
comparison-why-vanishing = At step 0 the weights’ gradient was { $last } in the last layer and { $first } in layer 1.
# $small and $large are the lengths of the gradients of layer 1’s weights at step 0, $rate the learning rate; $name and $other are trainings.
comparison-first-step = The first step moves layer 1’s weights by { $rate } × { $small } with { $name }, by { $rate } × { $large } with { $other }: about { $times } times as far.
# $p is a letter, the probability of class 1, and prints as $value at every point; $share says that this is the share of class 1.
comparison-answers-alike =
    { $share ->
        [yes] With { $name }, what the last layer reads differs by at most { $spread } between points: so { $p } ends at { $value } for every point, the share of class 1.
       *[no] With { $name }, what the last layer reads differs by at most { $spread } between points: so { $p } ends at { $value } for every point.
    }
comparison-why-equal = Equal units get equal gradients: they never become different.
comparison-why-no-gradient = Every weight gradient is 0: nothing tells a weight where to go.
comparison-why-never-bent = Lines of lines are lines: without a bend, depth adds nothing.
# $share of the points is right with the line that is right most often.
comparison-best-line = One line could get { $share } right, but at a higher loss, and training follows the loss.
# $small is the gradient of the slow training, $large that of the $fast one. The sentence gets a capital letter.
comparison-slow = { $name } is slow: at step 0 layer 1’s weight gradient was { $small }, with { $fast } { $large }.
# $before and $after are the largest z of all points, one step before and at this step. $stays: whether the weights that
# lead into the unit are the same from there on.
comparison-how-it-dies =
    { $stays ->
        [yes] At step { $step } this unit’s largest z falls from { $before } to { $after }: slope 0 at every point, so gradient 0: its weights stay.
       *[no] z of this unit at every point: at step { $step } the largest falls from { $before } to { $after }, where the slope is 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Step { $step } is too long: { $rate } times the gradient takes this unit’s largest z from { $before } to { $after }. Slope 0 at every point: its weights stay.
# $delta is the mean of δ over all points; $before is the largest z, $after that of the same point after a step that is
# $rate times the gradient.
comparison-why-it-dies = δ is { $delta } on average: less z would lower the loss. But { $rate } times the gradient is too far: at the point with the largest z it falls from { $before } to { $after }.
comparison-never-alive = z of this unit at every point: none is ever above 0, and below it the slope is 0.
# $counts lists trainings with how many of the starts solve the task: tanh 16, ReLU 4.
comparison-starts-counted =
    { $framed ->
        [yes] So many solve { $task }: { $counts }. Framed is the start that you saw: one example.
       *[no] So many solve { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = The same from { $starts } starts: which of them solve { $task }?
# The sentence gets a capital letter. $names are trainings.
comparison-motion-lay =
    { $count ->
        [one] { $spelled } panel appears, one a training: { $names }.
       *[other] { $spelled } panels appear, one a training: { $names }.
    }
comparison-motion-staircases = In every panel the gradients of its layers at step zero appear as bars with their numbers, and between them the factor from each layer to the one below it.
comparison-motion-staircases-again = The weight gradients of step zero appear, and with them how the loss went.
comparison-motion-answers = The counts of units make place for what the network of every panel answers over all points.
comparison-motion-slopes = In every panel the curve of its activation appears, below it a mark for the z of its units at many points. The steepest tangent is dashed; the tangent where the slope is the median is drawn in full.
# $start and $end are spelled.
comparison-motion-run = All trainings go on together from step { $start } to step { $end }.
comparison-motion-verdicts = The verdict of every panel appears.
comparison-motion-all = All panels are bright again.
comparison-motion-one = The panel of { $name } stays bright while the others step back.
comparison-motion-watch-unit = In the panel the z of a unit is drawn at every point, step by step, on both sides of zero; the largest is drawn thick. The step is marked from which none is above zero.
comparison-motion-split-step = The picture makes room, and beside it appears what the step does to z at the point where it is largest: the part of the bias, of the weights and of the inputs.
comparison-motion-starts = The panels leave. The input planes of trainings from { $starts } starts come in one by one, with a tick where the task is solved, and the ticks are counted.
comparison-motion-start-seen = The start of the panels is framed for every training.


## Update: one step of gradient descent

# $optimizer is what the gradient goes through last: sgd stands for nothing.
update-heading =
    { $optimizer ->
        [decay] One step of gradient descent, with weight decay
        [momentum] One step of gradient descent, with momentum
        [rmsprop] One step of RMSProp
        [adam] One step of Adam
       *[sgd] One step of gradient descent
    }
# Where no sample is followed.
update-opening = The mean loss of all points is { $loss }. Which way should each weight go?
# $digits is the number of points.
update-mean =
    { $points ->
        [one] The gradient of the loss, on every edge: how fast it rises with each weight.
       *[other] The gradient of the mean loss of all { $digits } points, on every edge: how fast it rises with each weight.
    }
# Follows update-mean: how fast the loss rises with each bias.
update-mean-biases = At each neuron: with its bias.
# $weight is a letter: w₁₂⁽³⁾.
update-one-point =
    { $count ->
        [one] What one point says of { $weight }. It is the only one.
       *[other] That was one point. Each of the { $digits } points has its own gradient for { $weight }.
    }
update-every-point =
    { $count ->
        [one] Where it comes from: the one point has its gradient for { $weight }.
       *[other] Where it comes from: each of the { $digits } points has its own gradient for { $weight }.
    }
# $ups and $downs count points; $up and $down are these numbers, to choose a form by.
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } of them wants { $weight } larger, { $downs } wants it smaller: the update uses the mean.
               *[other] { $ups } of them wants { $weight } larger, { $downs } want it smaller: the update uses the mean.
            }
       *[other]
            { $down ->
                [one] { $ups } of them want { $weight } larger, { $downs } wants it smaller: the update uses the mean.
               *[other] { $ups } of them want { $weight } larger, { $downs } want it smaller: the update uses the mean.
            }
    }
update-pulls-one =
    { $way ->
        [up] None of them wants { $weight } smaller: the update uses the mean.
       *[down] None of them wants { $weight } larger: the update uses the mean.
    }
# Of the one point that there is.
update-pulls-alone =
    { $way ->
        [up] It wants { $weight } larger: with one point, its gradient is what the update uses.
       *[down] It wants { $weight } smaller: with one point, its gradient is what the update uses.
    }
update-pulls-none = None of them says anything about { $weight }: all these gradients are zero, and so is their mean.
# $spelled is how many there are, with a capital letter.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } mini-batches of { $size } points have means from { $low } to { $high }: training takes one batch a step, this step all points.
               *[same] { $spelled } mini-batches of { $size } points all have the mean { $low } here: training takes one batch a step, this step all points.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } mini-batches of { $size } points have means from { $low } to { $high }: cheaper, and less exact.
               *[same] { $spelled } mini-batches of { $size } points all have the mean { $low } here: cheaper.
            }
    }
# Follows update-batches, where the size does not go into the number of all points: $rest points are left over.
update-batches-rest = The last batch of an epoch has { $rest }.
# Where a sample was followed; $count counts all points, of which it can be the only one.
update-take-mean =
    { $count ->
        [one] Its gradient is the step’s, for every weight and bias.
       *[other] Now the mean over all points, for every weight and bias.
    }
# As the one before, where no layer has a bias.
update-take-mean-no-bias =
    { $count ->
        [one] Its gradient is the step’s, for every weight.
       *[other] Now the mean over all points, for every weight.
    }
# $against is what the gradient went through last.
update-one-moves =
    { $against ->
        [decay] Each weight moves against its gradient with its decay, times the learning rate.
        [momentum] Each weight moves against its velocity, times the learning rate.
        [rmsprop] Each weight moves against this quotient, times the learning rate.
        [adam] Each weight moves against this quotient, times the learning rate.
       *[gradient] Each weight moves against its gradient, times the learning rate.
    }
# $decay is the number of the config, weight_decay.
update-stage-decay = Weight decay adds to each gradient { $decay } times the parameter itself.
# $share is 0.90. With weight decay, what stood before is the gradient with its decay.
update-stage-momentum =
    { $decayed ->
        [yes] The velocity is { $share } of the velocity before, plus the gradient with its decay.
       *[no] The velocity is { $share } of the velocity before, plus the gradient.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum follows a velocity. It starts at zero: now it is the gradient with its decay.
       *[no] Momentum follows a velocity. It starts at zero: now it is the gradient.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp divides each gradient with its decay by the root of a running mean of their squares.
       *[no] RMSProp divides each gradient by the root of a running mean of its squares.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam takes a running mean of the gradients with decay, over the root of that of their squares.
       *[no] Adam takes a running mean of the gradients, over the root of that of their squares.
    }
# In formulas, beside update-rate and update-gradient.
update-decay = decay
update-mean-gradient = mean
update-root = root of mean square
# In a formula: new w = w − rate · gradient.
update-rate = rate
update-gradient = gradient
# All parameters but the one that has moved; $digits counts all of them.
update-all-move =
    { $count ->
        [one] That is all: there is { $digits } parameter.
       *[other] And all { $digits } parameters take this step at once.
    }
# Follows update-all-move, where so many of the numbers that are seen read as before.
update-all-move-unseen =
    { $count ->
        [one] { $digits } of the numbers here reads as before.
       *[other] { $digits } of the numbers here read as before.
    }
# $before and $after are printed alike where $digits is "alike".
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] The mean loss of all points falls from { $before } to { $after }.
               *[alike] The mean loss of all points falls by a little: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] The mean loss of all points rises from { $before } to { $after }: this step does not go downhill.
               *[alike] The mean loss of all points rises by a little: { $change }. This step does not go downhill.
            }
        [rises]
            { $digits ->
                [differ] The mean loss of all points rises from { $before } to { $after }: the step was too large.
               *[alike] The mean loss of all points rises by a little: { $change }. The step was too large.
            }
       *[stays] The mean loss of all points stays at { $before }.
    }
# Of the one point that there is.
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] The loss falls from { $before } to { $after }.
               *[alike] The loss falls by a little: { $change }.
            }
        [rises]
            { $digits ->
                [differ] The loss rises from { $before } to { $after }: the step was too large.
               *[alike] The loss rises by a little: { $change }. The step was too large.
            }
        [uphill]
            { $digits ->
                [differ] The loss rises from { $before } to { $after }: this step does not go downhill.
               *[alike] The loss rises by a little: { $change }. This step does not go downhill.
            }
       *[stays] The loss stays at { $before }.
    }
update-loss-endless = The mean loss of all points is no longer a finite number: the step was far too large.
update-motion-stand = The network stands with its weights, and the mean loss lights up.
update-motion-mean = Edges and biases take the gradient of the mean loss.
# As the one before, where no layer has a bias.
update-motion-mean-no-bias = Edges take the gradient of the mean loss.
update-motion-spread =
    { $points ->
        [1] The gradient of { $weight } takes its place on a line of numbers.
       *[other] The gradients of { $weight }, one a point, spread on a line of numbers.
    }
update-motion-average = They gather in their mean, which stays on the line.
update-motion-batches = The points of three mini-batches light up one after the other, and their means stay on the line.
update-motion-stage = The gradients on edges and biases become what is made of them.
# As the one before, where no layer has a bias.
update-motion-stage-no-bias = The gradients on edges become what is made of them.
update-motion-one = The gradient of { $weight } slides under it, the weight counts to its new value, and its edge follows.
update-motion-all = All other weights and biases count to their new values, and their edges follow.
# As the one before, where no layer has a bias.
update-motion-all-no-bias = All other weights count to their new values, and their edges follow.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] The loss counts down.
               *[other] The mean loss of all points counts down.
            }
       *[other]
            { $points ->
                [1] The loss counts to its new value.
               *[other] The mean loss of all points counts to its new value.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

# $neuron is the letter of a neuron: a₁⁽²⁾.
graph-heading = One neuron, taken apart: { $neuron }
graph-opening = A neuron as a graph: each node does one small thing.
graph-enter =
    { $inputs ->
        [1] In come the input, its weight and the bias.
       *[other] In come the inputs, a weight for each, and the bias.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] In come the input and its weight.
       *[other] In come the inputs, and a weight for each.
    }
graph-multiply =
    { $inputs ->
        [1] The times node multiplies its two numbers.
       *[other] Each times node multiplies its two numbers.
    }
graph-add =
    { $inputs ->
        [1] The plus node adds the bias: that is z.
       *[other] The plus node adds the products and the bias: that is z.
    }

# Of a neuron with one input the node has nothing to add to the product.
graph-add-no-bias =
    { $inputs ->
        [1] The plus node has one product alone, and no bias: that is z.
       *[other] The plus node adds the products: that is z.
    }
# The identity has a sentence of its own, forward-identity.
graph-activate = The activation bends z: a is { $activation } of z.
# $gradient has a sign.
graph-arrive = Now back. A loss measures the network’s error; how it reacts to a arrives from the rest: { $gradient }.
# What the slope does to the gradient: nothing where none arrives, or it stops it, keeps it, turns its sign, makes it
# smaller or larger.
graph-slope =
    { $does ->
        [nothing] The activation’s local derivative is its slope, { $slope }; nothing arrives, and nothing goes on.
        [stops] The activation’s local derivative is its slope, here zero: nothing goes on.
        [keeps] The activation’s local derivative is its slope, here 1: the gradient goes on as it is.
        [turns] The activation’s local derivative is its slope, { $slope }: the gradient changes its sign.
        [shrinks] The activation’s local derivative is its slope, { $slope }: times that, less goes on.
       *[grows] The activation’s local derivative is its slope, { $slope }: times that, more goes on.
    }
graph-sum = A plus passes on what arrives: its local derivatives are all 1. The bias has its gradient.
graph-sum-no-bias = A plus passes on what arrives: its local derivatives are all 1.
graph-to-weights = A times node: each factor’s local derivative is the other one. For the weight it is the input; δ times that is its gradient.
# $others: whether the layer has more neurons than this one.
graph-to-inputs =
    { $others ->
        [yes] And the input’s is the weight: δ times that goes back, and adds to what the layer’s other neurons send.
       *[no] And the input’s is the weight: δ times that goes back, and is how the loss reacts to the input.
    }
graph-replay = No node needs more than what arrives and its own local derivative.
graph-motion-lay =
    { $inputs ->
        [1] The graph appears piece by piece: the input, its weight and the bias, a times node, a plus node and the activation.
       *[other] The graph appears piece by piece: the inputs, their weights and the bias, times nodes, a plus node and the activation.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] The graph appears piece by piece: the input and its weight, a times node, a plus node and the activation.
       *[other] The graph appears piece by piece: the inputs and their weights, times nodes, a plus node and the activation.
    }
graph-motion-enter = The numbers come out of their boxes, onto the wires.
graph-motion-multiply =
    { $inputs ->
        [1] Pulses run into the times node, and the product comes out.
       *[other] Pulses run into the times nodes, and the products come out.
    }
graph-motion-add = Pulses run into the plus node, and z comes out.
graph-motion-activate = A pulse runs into the activation; the point moves along its curve, and a comes out.
graph-motion-arrive = A pulse enters from the loss, and by the wire of a the gradient appears.
graph-motion-slope = On the wire of z the slope appears; a pulse runs back past it, and by the wire its product appears.
graph-motion-sum = A one appears on each wire into the plus node; pulses run back into all of them, and the gradient appears by each.
graph-motion-to-weights =
    { $inputs ->
        [1] On the weight’s wire the input appears; a pulse runs back past it, and by the wire the gradient appears.
       *[other] On each weight’s wire its input appears; pulses run back past them, and by the wires the gradients appear.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] On the input’s wire the weight appears; a pulse runs back past it, and by the wire the product appears.
       *[other] On each input’s wire its weight appears; pulses run back past them, and by the wires the products appear.
    }
graph-motion-replay = Pulses run back once more through the whole graph, from the loss to every box.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = The loss as a landscape
# $name is a letter: w₁₂⁽³⁾; $slope the slope of the tangent. $way says where on the axis a step goes.
landscape-opening =
    { $way ->
        [right] The loss over { $name } alone. The tangent’s slope is its gradient, { $slope }: uphill is left, so a step goes right.
       *[left] The loss over { $name } alone. The tangent’s slope is its gradient, { $slope }: uphill is right, so a step goes left.
    }
landscape-opening-flat = The loss over { $name } alone. Where the network stands, its gradient is zero: the tangent is level.
# $rate is a learning rate.
# $factor is 1, 10 or 100: how many times the learning rate the step is.
landscape-step =
    { $factor ->
        [1] A step at the rate { $rate }: the slope promises { $promised }, the loss changes by { $change }.
        [10] Ten times as far: the slope promises { $promised }, the loss changes by { $change }.
       *[100] A hundred times as far: the slope promises { $promised }, the loss changes by { $change }.
    }
# The slope promises to lower the loss below zero, which no loss can be.
landscape-step-beyond =
    { $factor ->
        [1] A step at the rate { $rate }: the slope promises a loss below zero, but the loss changes by { $change }.
        [10] Ten times as far: the slope promises a loss below zero, but the loss changes by { $change }.
       *[100] A hundred times as far: the slope promises a loss below zero, but the loss changes by { $change }.
    }
# The step goes down, past the lowest place on its way, and from there up again.
landscape-step-over =
    { $factor ->
        [1] A step at the rate { $rate }: past the lowest place, and up the other side. Promised { $promised }, came { $change }.
        [10] Ten times as far: past the lowest place, and up the other side. Promised { $promised }, came { $change }.
       *[100] A hundred times as far: past the lowest place, and up the other side. Promised { $promised }, came { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] A step at the rate { $rate }: the loss is no longer a finite number.
        [10] Ten times as far: the loss is no longer a finite number.
       *[100] A hundred times as far: the loss is no longer a finite number.
    }
# $kept says which steps change the loss by about what the slope promises.
landscape-lesson =
    { $kept ->
        [all-kept] Every step gives about what the slope promises: so far the loss is nearly straight.
        [small-kept] A small step gives about what the slope promises, a large one does not: the loss bends away.
        [none-promised] The slope is zero here: it promises nothing.
       *[none-kept] Even the small step is too large for the slope to keep its promise.
    }
# Before landscape-again: now the step is that of every parameter, not of one alone.
landscape-all-parameters = All parameters at once, at the rate { $rate }.
# $length is that of the step, $lower how far along it the loss is below that of its start, and nowhere behind.
landscape-over = All parameters at once, at the rate { $rate }: the step is { $length } long, but the loss is lower only for the first { $lower }.
# The first step ended where the loss is about $times times as steep; $loss is that after the second.
landscape-again =
    { $then ->
        [all-rise] After the first step the slope is about { $times } times as steep: the second step is as many times as long. Each of the three steps raises the loss.
        [third-falls] After the first step the slope is about { $times } times as steep: the second step is as many times as long, and the loss rises again. The third step lowers it.
        [rises] After the first step the slope is about { $times } times as steep: the second step is as many times as long, and the loss rises again.
       *[falls] After the first step the slope is about { $times } times as steep: the second step is as many times as long, and the loss is then { $loss }.
    }
# $first and $second are letters: w₁₂⁽³⁾. The curve was the loss over $first alone.
landscape-map = Now over { $first } and { $second }, seen from above: the dotted line is the curve. On each level line the loss is the same.
landscape-arrow = Along its line the loss stays the same. The gradient points straight across it, uphill: so a step goes the other way.
landscape-flat = The gradient is zero in this plane: no direction leads down.
# $others counts the parameters besides the two that the training moved, be it all the others or some of them.
landscape-path =
    { $others ->
        [one] The training’s way in this plane. One more parameter moved, so the lines moved below it.
        [0] The training’s way: from its start to its end.
       *[other] The training’s way in this plane. Another { $digits } parameters moved too, so the lines moved below it.
    }
landscape-motion-curve = The curve of the loss is drawn, and its tangent at the start.
landscape-motion-step = A ball rolls along the curve while a mark runs down the tangent; a line shows how far they are apart.
landscape-motion-closer = The picture closes in on the first step again.
landscape-motion-over =
    { $marked ->
        [yes] A ball rolls over the loss along the first step; a table tells how long the step is, which loss the slope promised and which came. A band marks how far the loss is lower.
       *[no] A ball rolls over the loss along the first step; a table tells how long the step is, which loss the slope promised and which came.
    }
landscape-motion-again = The ball rolls on, each time against the gradient where it stands; the table tells how long the steps are and which losses came.
landscape-motion-map = The curve is seen from above, as a dotted line on a map of the loss over two parameters, which appears line by line.
landscape-motion-arrow = Two arrows grow at right angles to the line of equal loss: the gradient, and the direction of a step against it.
landscape-motion-flat = The place of the network is ringed.
landscape-motion-path = The path of the training is drawn over the map, from its start to its end.


## Depth: the gradient goes back through the layers

depth-heading = The gradient over depth
# $size is the length of all deltas of a layer.
depth-opening = How much of the gradient reaches layer 1? It starts at the output, where δ has the size { $size }.
depth-first-step = One layer back: times the weights, times the slopes, and the size is { $factor } of what it was.
depth-no-gradient = One layer back: from nothing comes nothing.
# The path goes through one neuron of each layer.
depth-path-sigmoid = On the strongest path each layer multiplies by one weight and one slope; a sigmoid’s slope is at most 1/4.
depth-path = On the strongest path each layer multiplies by one weight and one slope; its largest slope is { $slope }.
# $least and $most are factors, $last and $first the sizes of delta at the output and in layer 1.
depth-lesson =
    { $course ->
        [shrinks] Every layer leaves only { $least } to { $most } of it: from { $last } at the output to { $first } in layer 1.
       *[grows] It grows at every layer, by { $least } to { $most } times: from { $last } at the output to { $first } in layer 1.
    }
depth-one-step =
    { $course ->
        [shrinks] It shrinks: from { $last } at the output to { $first } in layer 1.
        [grows] It grows: from { $last } at the output to { $first } in layer 1.
       *[mixed] It stays: { $last } at the output, { $first } in layer 1.
    }
# $digits of $steps steps back make it smaller.
depth-mixed =
    { $count ->
        [one] It shrinks at { $digits } of { $steps } steps back: { $last } at the output, { $first } in layer 1.
       *[other] It shrinks at { $digits } of { $steps } steps back: { $last } at the output, { $first } in layer 1.
    }
depth-silent = The output is right to the last digit: no gradient leaves it.
# The gradient is exactly zero in layer $digits.
depth-stops =
    { $layer ->
        [1] Nothing arrives in layer 1: there its gradient is zero.
       *[other] In layer { $digits } it is zero: nothing reaches the layers before it.
    }
# $weights and $slopes are the products of all weights and of all slopes of the path, without their signs.
depth-cause =
    { $cause ->
        [slopes-shrink] Along the path the weights multiply to { $weights }, the slopes to { $slopes }: it is the slopes that shrink it.
        [weights-shrink] Along the path the slopes multiply to { $slopes }, the weights to { $weights }: it is the weights that shrink it.
        [weights-grow] Along the path the slopes multiply to { $slopes }, the weights to { $weights }: the weights make it grow.
        [slopes-grow] Along the path the weights multiply to { $weights }, the slopes to { $slopes }: the slopes make it grow.
        [both-grow] Along the path the weights multiply to { $weights }, the slopes to { $slopes }: both make it grow.
        [slopes-most] Along the path the weights multiply to { $weights }, the slopes to { $slopes }: both shrink it, the slopes most.
        [weights-most] Along the path the slopes multiply to { $slopes }, the weights to { $weights }: both shrink it, the weights most.
       *[both-shrink] Along the path the weights multiply to { $weights }, the slopes to { $slopes }: both shrink it.
    }
# Where what comes along the path is more than what all paths together bring to its last neuron.
depth-cause-cancelled = Along this path the weights multiply to { $weights }, the slopes to { $slopes }. With the other paths its { $product } becomes δ = { $delta }.
# One step of gradient descent at the rate $rate moves the weights of the last layer by $last, those of layer 1 by $first.
depth-change =
    { $pace ->
        [nothing] One step at the rate { $rate } moves no weight, neither in the last layer nor in layer 1.
        [still] One step at the rate { $rate } moves the last layer’s weights by { $last }, those of layer 1 not at all.
        [slow] One step at the rate { $rate }: the last layer’s weights move by { $last }, layer 1’s by { $first }. It learns slowly.
        [less] One step at the rate { $rate }: the last layer’s weights move by { $last }, layer 1’s by { $first }, which is less.
        [more] One step at the rate { $rate }: the last layer’s weights move by { $last }, layer 1’s by { $first }, which is more.
       *[alike] One step at the rate { $rate }: the last layer’s weights move by { $last }, layer 1’s by about as much: { $first }.
    }
depth-motion-start = An axis of powers of ten appears, and the bar of the output’s delta grows.
# $layer is spelled.
depth-motion-step = The gradient goes back to layer { $layer }: a pulse runs down the path, and the layer’s bar grows.
depth-motion-line = A line runs over the ends of the bars, from the output to layer 1.
depth-motion-weigh = The path’s weights gather in their product, and its slopes in theirs.
depth-motion-change = The bars become the changes of the weights in one step, on an axis that starts at zero.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Why backpropagation
cost-opening =
    { $count ->
        [one] How does the loss change with the { $digits } parameter? Nudge it, run the network again, and look.
       *[other] How does the loss change with each of { $digits } parameters? Nudge one, run the network again, and look.
    }
# $products counts multiplications.
cost-first = One weight, nudged up, then down: two passes forward, { $products } multiplications, and one slope is known.
cost-all = So for all { $parameters } weights and biases: { $passes } passes forward, { $products } multiplications.
# As the one before, where no layer has a bias.
cost-all-no-bias = So for all { $parameters } weights: { $passes } passes forward, { $products } multiplications.
cost-forward = Backpropagation runs forward once, { $products } multiplications, and keeps every activation.
cost-back = Then once back, { $products } more, and every gradient is there: each layer uses what the one after it found.
# $same says whether both ways give the same gradient but for rounding, $exact whether $times is exact.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] The same gradient: { $nudging } multiplications by nudging, { $times } times the { $backpropagation } of backpropagation.
               *[about] The same gradient: { $nudging } multiplications by nudging, about { $times } times the { $backpropagation } of backpropagation.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } multiplications by nudging, { $times } times the { $backpropagation } of backpropagation.
               *[about] { $nudging } multiplications by nudging, about { $times } times the { $backpropagation } of backpropagation.
            }
    }
cost-chart = The same counts over the number of parameters; both axes go in powers of ten.
cost-growth =
    { $growth ->
        [square] Ten times the parameters: about a hundred times the work by nudging, about ten times by backpropagation.
        [faster] With more parameters, nudging grows faster than backpropagation.
       *[slower] With more parameters, both grow.
    }
# $shape is a network's widths: 784–16–16–10.
cost-largest = { $shape }, { $parameters } parameters: { $nudging } multiplications by nudging, { $backpropagation } by backpropagation.
cost-motion-network = The network appears, and below it a panel in which multiplications are counted.
cost-motion-first = One weight lights up; it is nudged up, and a pulse runs through the layers; it is nudged down, and another one runs.
cost-motion-all = One parameter after the other lights up, faster and faster, while pulses run through the layers and the counter rises.
cost-motion-forward = The network is as it was. One pulse runs forward, and the activations appear.
cost-motion-back = One pulse runs back from the output, and layer by layer every gradient appears.
cost-motion-bars = Both counts become bars of one scale.
cost-motion-chart = Axes appear, and on them both counts of this network.
cost-motion-grow = Two lines go on to larger networks, one steeper than the other.
cost-motion-gap = An arrow grows between both counts of the largest network.


## Labels in the picture

# In the legend of a graph; the last one at its right end, beside the arrow to the loss.
label-value-forward = value
label-local-derivative = local derivative
    .short = derivative
label-gradient-back = gradient of the loss
    .short = gradient
label-rest-of-network = rest of the network
    .short = the rest
# $label is the number of a class; here and in sentences after the word class its name, if it has one.
label-class = class { $label }
    .short = { $label }
# Over the numbers of classes, beside the outputs that speak for them.
label-class-head = class
    .short = cl.
label-input = input
# What a file calls an input, before its letter or its value: "petal length x₁", "petal length x₁ = 1.60".
label-named-input = { $name } { $input }
# Over pictures that show a number for each pixel: the weights into a neuron, and gradients.
label-picture-weights = weights of neuron { $neuron }
    .short = w, neuron { $neuron }
label-picture-weight-gradients = ∂L/∂w of neuron { $neuron }
    .short = ∂L/∂w, neuron { $neuron }
label-picture-input-gradients = ∂L/∂x of each pixel
    .short = ∂L/∂x
# Under a picture that is an input, which numbers its pixels have: "black 0, white 1".
label-picture-scale = black { $low }, white { $high }
# In place of the neurons of a wide layer that are not drawn; $digits is their number, with its thousands apart.
label-more-neurons =
    { $count ->
        [one] { $digits } more
       *[other] { $digits } more
    }
# A hidden layer.
label-hidden = hidden { $layer }
label-output = output
label-class-scores = class scores
    .short = scores
# Of a network with one output.
label-score-of-class-1 = score of class { $label }
    .short = score
# Where a sigmoid makes a probability of each, of a class of its own, and of a network with one such output.
label-class-probabilities = class probabilities
    .short = probabilities
label-probability-of-class-1 = probability of class { $label }
    .short = probability
label-layer = layer { $layer }
label-step = step
    .short = st.
label-unit =
    { $unit ->
        [keyframe] keyframe
        [epoch] epoch
        [checkpoint] checkpoint
        [round] round
        [update] update
       *[step] step
    }
label-loss = loss
label-accuracy = accuracy
# What the percentages at the heads of cards are, where these have no room for the word.
label-shares = %: { label-accuracy }
label-after = after
label-gradients = weight gradients
    .short = gradients
label-rate = rate
label-promised = promised
    .short = prom.
label-factor = factor
label-sample = sample
# What the outputs should say.
label-target = target
label-targets = targets
# The badge of the gradient check; a number stands behind the second line.
label-gradient-check = gradient check
    .short = check
label-check-below = below
label-check-worst = worst
# The line of the loss chart where what moves has the value of the config, as all else has.
label-base = given value
    .short = given

# Legends. The widest line is a weight, or a gradient, of $size; larger ones carry the sign ‖.
label-and-more = { $size }; more: ‖
label-negative = negative
    .short = < 0
label-width-of-weight = width: |weight|
    .short = |weight|
# $letter is that of a formula: v.
label-width-of-letter = width: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = width: |gradient|, log
    .short = |gradient|, log
label-weights-and-biases = line: weight, ring: bias
    .short = line: w, ring: b

# As the one before, where no neuron has a bias.
label-weights-alone = line: weight
    .short = line: w
label-lit = lit: the true class
    .short = lit: true
label-wrong = wrong
# Behind the number of such points.
label-stay-wrong = stay wrong
label-tint-side = tint: the side’s class
    .short = tint: class
# Beside what layers have made of the plane of the inputs.
label-bent-plane = the bent plane
# Over an arrow from one space to the one before it; what is undone stands below it: tanh, or W and b.
label-undo = undo
label-tint-place = tint: the class a place gets
    .short = tint: class
label-tint-probability = tint: probability
    .short = tint: p
# Where outputs are no probabilities that share one: by how much the score of a class is the greater one.
label-tint-lead = tint: class ahead
    .short = tint: ahead
label-plane-before = dashed: the view before W
    .short = dashed: before W

# Data: three lines and the chart of all directions.
label-horizontal = horizontal
label-diagonal = diagonal
label-best-of-all = best of all
label-best-found = best found
# Instead of the two before, where every direction gets the same.
label-any-direction = any direction
    .short = any
label-right-by-direction = right at best, by direction of the line

# Training: $unit is what the axis counts.
label-loss-by-unit =
    { $unit ->
        [keyframe] loss by keyframe
        [epoch] loss by epoch
        [checkpoint] loss by checkpoint
        [round] loss by round
        [update] loss by update
       *[step] loss by step
    }
    .short = loss
label-right-by-unit =
    { $unit ->
        [keyframe] accuracy by keyframe
        [epoch] accuracy by epoch
        [checkpoint] accuracy by checkpoint
        [round] accuracy by round
        [update] accuracy by update
       *[step] accuracy by step
    }
    .short = accuracy
label-units-pass =
    { $unit ->
        [keyframe] keyframes pass
        [epoch] epochs pass
        [checkpoint] checkpoints pass
        [round] rounds pass
        [update] updates pass
       *[step] steps pass
    }
# Follows label-units-pass: how the curve goes from one to the next.
label-straight =
    { $unit ->
        [keyframe] straight between keyframes
       *[step] straight between checkpoints
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } logarithmically; { label-straight }
       *[linear] { label-units-pass } evenly; { label-straight }
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logarithmically
           *[linear] { label-units-pass } evenly
        }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } logarithmically; every picture is one step
       *[linear] { label-units-pass } evenly; every picture is one step
    }
    .short =
        { $spacing ->
            [log] { label-units-pass } logarithmically
           *[linear] { label-units-pass } evenly
        }
label-gradient-size = weight gradients by layer, log
    .short = ∂L/∂w, log

# Comparison: $count stands before, "3 of 12 units dead": "dead" may go by it, and a noun by COUNT($digits).
label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] of { $digits } { COUNT($digits) ->
                    [one] unit
                   *[other] units
                } dead
               *[other] of { $digits } { COUNT($digits) ->
                    [one] unit
                   *[other] units
                } dead
            }
       *[saturated]
            { $count ->
                [one] of { $digits } { COUNT($digits) ->
                    [one] unit
                   *[other] units
                } saturated
               *[other] of { $digits } { COUNT($digits) ->
                    [one] unit
                   *[other] units
                } saturated
            }
    }
    .short = of { $digits }
# When a unit counts as dead, and when as saturated.
label-dead-units = dead: flat for all
    .short = dead: flat
label-saturated-units = saturated: slope < { $slope } at { $share } of points
    .short = saturated: slope < { $slope }
label-staircase = weight gradients at step 0
    .short = gradients, step 0
# The same, where sizes of δ = ∂L/∂z stood before it: a is what comes over a weight.
label-staircase-from-delta = weight gradients at step 0: ∂L/∂w = mean of δ · a
    .short = ∂L/∂w = mean of δ · a, step 0
# Above sizes of δ in every layer at step 0, on a logarithmic axis.
label-staircase-of-delta = size of δ = ∂L/∂z, log
    .short = size of δ, log
# The same where they are numbers alone.
label-sizes-of-delta = size of δ = ∂L/∂z
    .short = size of δ
# Above the factors of both by which δ is multiplied on its way back.
label-factors-back = weights × slopes
# What the size of δ is.
label-size-over-points = size: root mean square over all points
label-z-of-unit = z of unit { $unit } of layer { $layer }
# Marks along the z axis, for many units at many points.
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } unit, { $points } points
       *[other] z: { $digits } units, { $points } points
    }
    .short = z: { $digits } × { $points }
label-z-of-layer =
    { $units ->
        [one] z of { $digits } unit of layer { $layer }
       *[other] z of { $digits } units of layer { $layer }
    }
label-steepest-slope = steepest slope
    .short = steepest
label-median-slope = median slope
    .short = median
label-at-z = at z
    .short = z
label-some-points = thin: { $lines } of { $points } points, thick: the largest of all
# Above what a step does to z at this point.
label-highest-point = the point with the largest z
# In a card, of one probability p over all points at the end.
label-answer-of-all = { $p } = { $value } for every point
    .short = { $p } = { $value } for all
label-answers = { $p } from { $low } to { $high }
    .short = { $p } { $low } to { $high }
# Below the part of z that its inputs change: they are multiplied by the weights $w, which the step has changed.
label-w-after-step = { $w } after the step
# Below z after the step at one point; a number that is below 0 stands behind it.
label-largest-of-all = the largest z of all
# What follows from all z being below 0; $zero is 0.
label-no-way-back = slope { $zero }, gradient { $zero }: no way back
label-slope-is = slope { $slope }
label-at-step = step { $step }
# Below the count of starts that solve the task.
label-of-starts = of { $starts } starts
    .short = of { $starts }
# $share is an accuracy.
label-ticked-start = ticked: { $share } of the points or more are right, and stay so
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = otherwise stuck
label-start-dead = dead units
label-start-saturated = saturated units
label-start-vanishing = vanishing gradient
label-start-moving = still moving
label-start-rose = loss rose
label-start-noise = only noise left
# Ranges: $losses is such as 0–1.2, $steps such as 0–800.
label-loss-and-steps = loss { $losses }, steps { $steps } (log)
    .short = loss { $losses }, { $steps } (log)
label-bars = bars: layer 1 (top) to { $layers }, { $scale }
    .short = bars: layer 1 on top, { $scale }
# The sign beside a bar whose value lies below the scale.
label-below-scale = <: under { $lowest }

# Update: what stands before a number in a panel and on the line of numbers. $digits is the number of points.
label-mean-loss-heading = mean loss
label-of-all-points =
    { $count ->
        [one] of { $digits } point
       *[other] of all { $digits } points
    }
    .short = all { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] the only one
       *[other] mean of all { $digits }
    }
label-mean-of-batch = means of { $digits }

# Landscape.
label-way = way through the parameters
# Beside a line: from there on the way goes against another gradient.
label-new-direction = new direction
# Beside a band at the start of a step, on a plot of the loss: only as far as that the loss is below that of the start.
label-lower-until = lower only up to { $distance }
    .short = lower to { $distance }
label-at-the-start = at the start
# Above the upper of two plots, of which the lower one has a frame.
label-enlarged = enlarged: the framed part below
    .short = enlarged
label-first-step = first step
label-second-step = second step
label-third-step = third step
label-gradient-length = gradient
label-length = length
# Before the loss that a step really came to, below what the slope promised.
label-loss-came = came
label-gap = gap
# Beside a line with a dot at its end; $rate is the learning rate of this training.
label-training-path = way of the training to its end, rate { $rate }
    .short = way of the training
label-gradient-uphill = gradient, uphill
    .short = gradient
label-step-downhill = −gradient, downhill
    .short = −gradient
label-network-here = the network

# Depth.
label-size-of-delta = size of δ, log
label-path = strongest path: weight × slope
label-product = product
label-weights = weights
label-slopes = slopes
# Before the factor from the output to layer 1.
label-in-all = in all
# $rate is a learning rate.
label-change-of-weights = change of the weights in one step, rate { $rate }

# Cost.
label-nudging = nudging
label-backpropagation = backpropagation
label-passes = passes forward
# Before its way back.
label-one-pass = 1 pass forward
label-one-pass-each = 1 pass forward, 1 back
label-multiplications = multiplications
label-multiplications-log = multiplications, log
label-parameters-log = parameters, log
label-times-as-many = times as many
label-counted = counted: multiplications for one sample, without activation functions; each parameter nudged up and down
    .short = counted: multiplications for one sample

# Sweep.
label-factor-range = factor, { $low } to { $high }
label-more-parameters =
    { $count ->
        [one] and { $digits } more parameters
       *[other] and { $digits } more parameters
    }
label-gradient-log = gradient, log
    .short = gradient
label-loss-of-this-sample = loss of this sample
# The index of the sample stands behind.
label-loss-of-sample = loss of sample
label-mean-loss =
    { $count ->
        [one] mean loss of { $digits } point
       *[other] mean loss of { $digits } points
    }
label-slope = slope
label-its-slope = its slope: the gradient
    .short = slope: gradient
# A percentage stands behind.
label-right-of-points =
    { $count ->
        [one] right of { $digits } point
       *[other] right of { $digits } points
    }
    .short = right

# The card beside the plane. What stands between dollars is mathematics and stays as it is.
card-linear = linear
card-shift = shift
card-bend = bend
card-decide = decide
card-right = right
card-turns-and-stretches = $W$ turns and stretches the plane
    .short = $W$ turns and stretches
card-moves-all-alike = $b$ moves every point by the same amount
    .short = $b$ moves every point
card-acts-alone = $f$ acts on every coordinate alone
    .short = $f$ acts on each alone
card-one-activation = $f$ is { $activation }
card-two-activations = $f$ is { $first } or { $second }
card-many-activations = $f$ differs from layer to layer
card-onto-line = $W$ takes the plane onto a line
card-into-plane = $W$ lays the line into the plane
card-stretches-line = $W$ stretches the line
# $determinant is a number; $sign: whether the printed weights give it.
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (above 0: not mirrored)
       *[about] $det W approx$ { $determinant } (above 0: not mirrored)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (below 0: mirrored)
       *[about] $det W approx$ { $determinant } (below 0: mirrored)
    }
card-flattens =
    { $onto ->
        [point] $det W$ is zero: flattens the plane onto one point
       *[line] $det W$ is zero: flattens the plane onto a line
    }
# $one and $other are class 1 and class 0, or their names.
card-class-1-where = { $one } where { $condition }, else { $other }
card-equal-scores = on the boundary, both scores are equal
    .short = there both scores are equal
# Of three classes and more; $scores is the name of the vector of scores.
card-class-of-greatest = the class whose score in { $scores } is the greatest
card-equal-greatest = on a border, the two greatest scores are equal
    .short = there the two greatest are equal
card-score-zero = on the boundary, the score is zero
    .short = there the score is zero
card-share-of-points = { $share } of the points


## The transcript of a film

# $sound is silent or narrated, here and below; $duration is such as 2:05.
transcript-facts =
    { $sound ->
        [narrated] Transcript. The film is narrated and lasts { $duration }.
       *[silent] Transcript. The film is silent and lasts { $duration }.
    }
# The heading of a first chapter that has the title of its film.
transcript-opening = Opening
# What a time that is a link does; $time is such as 2:05.
transcript-play-from = Play from { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
# Under the title. $duration is page-minutes or page-seconds.
page-facts =
    { $sound ->
        [narrated] { $duration } · narrated, with captions · every number computed
       *[silent] { $duration } · silent, with captions · every number computed
    }
page-transcript-facts =
    { $sound ->
        [narrated] Transcript of a narrated film of { $duration }.
       *[silent] Transcript of a silent film of { $duration }.
    }
page-transcript-of = Transcript: { $title }
page-watch = Watch the film
page-transcript = Transcript
page-said-and-shown = What is said and shown
page-chapters = Chapters
page-captions = Captions
page-download = Download the film
# On a course site to which no progress can be told.
page-not-recorded = Your progress is not recorded here.
# $links lead to the film in each theme.
page-film-on-its-own = The film on its own: { $links }
page-theme =
    { $theme ->
        [light] light
       *[dark] dark
    }
# Labels of the controls; of Film one chooses the language that is seen and heard in it, by its name: Deutsch.
page-picture = Picture
page-film = Film
page-speed = Speed
page-pause = Pause
page-pause-never = never
page-pause-chapters = at chapter ends
page-pause-lines = after every line
page-follow = Transcript follows
page-zoom = Zoom
page-present = Present
page-keys = Keys
# Elements stay as they are; what stands in <span class="fills"> is left out where the screen cannot be filled.
page-play-keys = <kbd>space</kbd> play and pause, <kbd>←</kbd> <kbd>→</kbd> back and on<span class="fills">, <kbd>f</kbd> full screen</span>.
# Begins with the name of the button page-present.
page-present-keys = <b>Present</b> <span class="fills">fills the screen and </span>pauses at chapter ends: <kbd>space</kbd> and the arrows go from stop to stop.
page-files = Files
page-made-with =
    Made with nnviz { $version }: the film shows the numbers of <a href="trace.json">trace.json</a>, computed from
    <a href="{ $config }">{ $config }</a>.
# The name of a list of languages in which the same page is there, for screen readers.
page-languages = Languages
# The page that leads to several films.
page-films = Films
# The list of files; $format is such as mp4 or WebVTT.
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, light ({ $format })
       *[dark] Film, dark ({ $format })
    }
page-file-captions = Captions ({ $format })
page-file-chapters = Chapters ({ $format })
page-file-transcript = Transcript (text, for reading aloud)
page-file-config = Config
page-file-numbers = Every number
page-file-slides = Slides (for manim-slides)
page-file-scorm = SCORM 1.2 package
# For search engines. $shape is such as 2–2–2; $headings are those of the chapters.
page-description =
    { $sound ->
        [narrated] A narrated film about a { $shape } network, with its true numbers: { $headings }.
       *[silent] A silent film about a { $shape } network, with its true numbers: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = How to embed this film
embed-lies-at = The folder of this file is taken to lie at <{ $address }>.
embed-put = Put the folder of this file on a web server and replace `{ $stand_in }` by its address, without a last slash.
embed-wishes = The address of a frame takes wishes: `embed.html?theme=light` and `?theme=dark` keep one theme whatever the reader’s system says, for instance on a course site that is always white; `?bare` is the film alone, 16:9, with its keys; `?bare&theme=dark` is both; `#t=12` starts at that second.
embed-moodle = In a text field or a *Page*, open the HTML view (`</>`) and paste:
embed-moodle-package = For completion and a grade add an activity *SCORM package* and upload `{ $package }`. The grade is the share watched, and 100 with completion, at 90 %; Moodle’s own setting, the highest grade of 100, is right.
embed-moodle-no-package = For completion and a grade publish with `--scorm`, which writes a SCORM 1.2 package.
embed-moodle-students = What students write, such as a forum post, is cleaned: frames vanish from it without a word, and a video loses the choice between themes. Paste a link there:
embed-moodle-upload = Where frames are not allowed: upload `video.mp4` with the editor’s media button and, in the same dialogue, the `.vtt` file under *Subtitles and captions*.
embed-canvas = In the rich content editor choose *View > HTML editor* and paste:
embed-canvas-upload = Or upload `video.mp4` (up to 500 MB) under *Media* and add `{ $captions }.srt` as its captions (under 295 kB).
embed-open-edx = In Studio add a *Text* component, choose *Edit HTML* and paste:
embed-open-edx-upload = Or add a *Video* component with the address of `video.mp4` and upload `{ $captions }.srt` as its transcript.
embed-quarto = Their video shortcodes drop captions; a raw block keeps them. In Quarto:
embed-sphinx = In Sphinx use `.. raw:: html`, with the element indented below it; in MyST, Jupyter Book and MkDocs (with Material, too) paste the element into the Markdown as it is, with an empty line before and after.
embed-builders-scripts = These sites keep scripts. With this one, once a page, in the same kind of block, every frame becomes as tall as what is in it:
embed-reveal = A slide with the film alone, which has the shape of the film and is not cut:
embed-reveal-keys = A click into the frame gives it the keyboard: space plays and pauses there. A click beside it gives the keys back to the slides.
embed-other-heading = Any other page
embed-other-script = As tall as what is in it, where the page may have a script:
embed-other-moment = A moment of the film has an address of its own, such as `{ $address }/index.html#t=12`.
embed-other-video = The video alone, with captions, where page and film lie on the same server:
embed-other-policy = A site whose policy forbids styles and scripts inside pages needs a bundle of `nnviz publish --split`.
embed-slides-heading = Slides
embed-slides = Insert `video.mp4` into a slide, or open `index.html` in a browser and press *Present*. Space and the arrows then go from chapter to chapter. Chapters start at:
embed-slides-command = In this folder, `manim-slides present { $name }` shows the sections as slides.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

# $title is that of the film or lecture.
explorer-page-title = { $title } · nnviz explorer
# A link for those who come by the keyboard.
explorer-skip = Skip to the sliders
# The name of the row of buttons, for screen readers.
explorer-tools = Page
# The label of a list of states to choose from; explorer-choose is what it says before.
explorer-preset = Preset
explorer-choose = choose…
# What was chosen. $film is a title, $moment is moment-step or the name of a keyframe.
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Undo
explorer-undo-key = Undo (Ctrl+Z)
explorer-redo = Redo
explorer-redo-key = Redo (Ctrl+Y)
explorer-reset = Reset
explorer-reset-done = Everything is as in the config; undo brings your changes back.
explorer-copy-link = Copy link
explorer-link-copied = The link to what you see is copied.
explorer-link-not-copied = The link to what you see could not be copied: the browser does not allow it here.
# Where the page stands inside another page.
explorer-no-link = There is no link to this page: it has no address of its own inside the page around it. Open it in a tab of its own.
explorer-make-film = Make a film…
explorer-save-picture = Save picture
explorer-picture-saved = The picture is saved.
# $fault is explorer-diagram-not-drawn, or what the browser says.
explorer-picture-not-saved = The picture could not be saved: { $fault }.
explorer-diagram-not-drawn = the diagram could not be drawn
# Buttons that change the theme.
explorer-light = Light
explorer-dark = Dark
explorer-tour = Tour
# The name of the box of the next three, for screen readers.
explorer-offer-name = Welcome
explorer-offer = <strong>New here?</strong> Drag the slider that glows and watch every number follow. Or take the tour: five steps.
explorer-offer-yes = Start the tour
explorer-offer-no = No, thanks
explorer-needs-script = This page computes with JavaScript; please allow it.

# Under the title, beside numbers of the film's remarks: a point that the reader set.
explorer-own-point = own point
# In the place of a number that there is none of, such as 0 / 0.
explorer-undefined = undefined
# Said to a screen reader after a change. $parameter is such as w11 1; all others are numbers.
# Where outputs are probabilities, and where they are none.
explorer-said = { $parameter } { $value }, loss { $loss }, probability { $said }, accuracy { $accuracy }
# $explained is R².
explorer-said-number = { $parameter } { $value }, loss { $loss }, output { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, loss { $loss }, output { $said }, accuracy { $accuracy }


## The explorer's links: what is wrong with one

# $fault is one of the reasons below, or a rule of what is typed.
explorer-link-not-used = The link is not used: { $fault }. You see the state of the config.
# The same for a link that was followed on the open page.
explorer-that-link-not-used = That link is not used: { $fault }.
explorer-link-shape = the link is of a network of another shape
explorer-link-weight = a weight of the link is no number up to { $most }
explorer-link-activations = the link has another number of activations
explorer-link-activation = the link names an unknown activation
explorer-link-dataset = the link names an unknown dataset
explorer-link-sample = the link names a sample that the dataset does not have
explorer-link-point = the link has a point of its own that does not fit the network
explorer-link-parameter = the link names a parameter that the network does not have
explorer-link-optimizer = the link names an unknown optimizer
explorer-link-schedule = the link has a schedule of the learning rate that is none
explorer-link-gradient = the link asks for the gradient of something unknown


## The explorer's boxes: what is typed, and refused

# $fault says what is wrong with what was typed, $kept what stays as it was: messages of the next two groups.
explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = An empty box holds no number
# $typed is what was typed, here and below. $readings is explorer-either-reading, or one number.
explorer-fault-two-ways = “{ $typed }” can be read in two ways; write { $readings }
explorer-either-reading = { $first } or { $second }
explorer-fault-no-number = “{ $typed }” is no number
explorer-fault-beyond = “{ $typed }” lies beyond { $most }
explorer-fault-near-zero = “{ $typed }” is nearer to zero than a number of the page can be
# $rule is one of the rules.
explorer-fault-not-used = “{ $typed }” is not used: { $rule }
explorer-rule-points = a dataset has 1 to { $most } points
explorer-rule-noise = noise is from 0 to { $most }
explorer-rule-seed = a seed is a whole number up to { $most }
explorer-rule-sample = samples are 0 to { $last }
explorer-rule-rate = a learning rate is above zero
explorer-rule-decay = weight decay is from 0 to { $most }
explorer-rule-steps = a number of steps is 1 to { $most }
explorer-rule-factor = a factor lies between 0 and 1
# $full is what can be typed for all points, the same in every language.
explorer-rule-batch = a batch is “{ $full }” or a number of points

explorer-keeps-parameter = { $parameter } stays { $value }
explorer-keeps-coordinate = coordinate x{ $input } stays { $value }
explorer-keeps-number = y stays { $value }
explorer-keeps-points = the dataset keeps its points, { $value }
explorer-keeps-seed = the seed stays { $value }
explorer-keeps-sample = the sample stays { $value }
explorer-keeps-rate = the learning rate stays { $value }
explorer-keeps-value = the box keeps { $value }
explorer-keeps-batch = the batch stays { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parameters
explorer-parameters-hint = Drag a weight: the whole page follows.
# Stands before the three choices below.
explorer-gradient-of = <span class="gradient">Pink</span> is its gradient, of
explorer-of-sample = this sample
explorer-of-batch = the batch
explorer-of-all = all points

explorer-sample = Sample
explorer-sample-box = Sample, number
# In the box of the sample's number: a point that the reader set, which has none.
explorer-own = own
explorer-your-point = a point of your own
# $mark is the sign of the class, such as ●; $coordinates are numbers.
explorer-sample-text = { $mark } class { $label }, x = ({ $coordinates })
# The same where answers are numbers.
explorer-sample-number = y = { $y }, x = ({ $coordinates })
# $sample is sample-of-index, or explorer-your-point.
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Set a point of your own
explorer-own-end = Back to the data
explorer-own-class = Class of your point
explorer-own-number = Number of your point, y
explorer-own-box = Your point, x{ $input }

explorer-layer = Layer { $layer }
explorer-output-layer = Output layer
# $layer is one of the two above.
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } parameter
       *[other] { $layer } · { $digits } parameters
    }
explorer-activation = activation
explorer-activation-of-layer = Activation of layer { $layer }
# Names of sliders, for screen readers: neurons are numbers from 1.
explorer-weight = weight from { $from } to { $to }, layer { $layer }
explorer-bias = bias of { $of }, layer { $layer }
# The box beside such a slider.
explorer-number-box = { $what }, number

explorer-data = Data
# The label of a list of the names below.
explorer-points = Points
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor corners
explorer-points-moons = moons
explorer-points-circles = circles
explorer-points-spirals = spirals
explorer-points-line = line
explorer-points-sine = sine
explorer-points-saddle = saddle
explorer-how-many = How many
explorer-noise = Noise
explorer-seed = Seed


## The explorer's network and what comes out of it

explorer-network = Network
# Stands before choices: the three below, and w · a.
explorer-edges-show = Edges show
explorer-edges-weights = weights
explorer-edges-gradients = gradients { $symbol }
explorer-edges-messages = messages { $symbol }
explorer-edges-legend = Width of a line: |w| up to { $limit } (bars: more); gradients by decades from { $lowest } to { $highest }. Dashed: negative.
explorer-diagram = Diagram of the network; its numbers stand in the tables too
explorer-goes-on = The network goes on to the right: swipe or scroll it.
# Above the only hidden layer.
explorer-hidden = hidden
# In a neuron: for which $share of the points it is flat: of a unit that can die all (dead), or most of them (sparse). There is room for about as many letters as in English.
explorer-dead = dead { $share }
explorer-sparse = sparse { $share }
explorer-flat = flat { $share }

explorer-outcome = Outcome
# Before numbers; what stands in <span class="long"> is left out on narrow screens. p is the letter of formulas.
explorer-readout-loss = loss <span class="long">of the sample</span>
explorer-readout-probability = p <span class="long">of its class</span>
# Of outputs that are no probabilities.
explorer-readout-output = output <span class="long">of its class</span>
explorer-readout-one-output = output
explorer-readout-mean = loss of all <span class="long">points</span>
explorer-readout-accuracy = accuracy

# The gradient check: how far the gradients are from differences. $bound is such as 10⁻⁸.
explorer-check-below = gradients match, less than { $bound } off
explorer-check-match = gradients match, worst { $worst }
explorer-check-differ = gradients DIFFER, worst { $worst }
# $parameter is the name of a weight or a bias, W2[1,2] or b1[2]; $most is a bound such as 10⁻⁶.
explorer-check-how = Every gradient of the sample against central differences; the worst is { $parameter }. Up to { $most } the light is green.
# Gradients on a kink of an activation, where there is no slope.
explorer-check-skipped =
    { $count ->
        [one] { $digits } on a kink is not checked.
       *[other] { $digits } on a kink are not checked.
    }

# What holds the network back. Beside these stands reason-never-bent, as a sentence.
explorer-sound = No unit is dead or saturated.
explorer-no-gradient = Every weight’s gradient is exactly 0.
# $units is a list of names such as a1(1).
explorer-equal-units = { $units } are equal and stay equal.
# $units is a list of explorer-unit-share, at the end perhaps explorer-more-units.
explorer-dead-units = Dead: { $units }, flat for every point.
explorer-sparse-units = Sparse, with the share of points at zero: { $units }.
explorer-saturated-units = Saturated, with the share of points: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units =
    { $count ->
        [one] { $digits } more
       *[other] { $digits } more
    }
explorer-vanishes = The gradient vanishes: { $last } in the last layer, { $first } in layer 1.


## The explorer's planes

explorer-planes = What each layer does to the plane
explorer-planes-hint = Points and grid, layer by layer.
explorer-planes-too-wide = The planes show layers of one or two neurons, and this network has wider ones.
explorer-planes-need-two-inputs = The planes begin with two inputs, and this network has { $inputs }.
# $name is a letter with its layer, such as a(1).
explorer-plane-picture = Points and grid at { $name }
# What decides in the plane of the last hidden layer.
explorer-decides-nothing = In the last plane nothing decides: the classes are even everywhere.
explorer-decides-no-line = In the last plane no line decides: class { $label } leads everywhere.
explorer-decides-line = In the last plane one straight line decides.
explorer-decides-line-one-side = In the last plane one straight line decides; all points lie on class { $label }’s side.
explorer-decides-lines = In the last plane straight lines divide the classes.
explorer-decides-lines-one-side = In the last plane straight lines divide the classes; all points lie on class { $label }’s side.

explorer-decision = Decision
# The same under its picture, on the picture that is saved.
explorer-decision-name = decision
explorer-decision-hint = Click a point to follow it, or empty ground to set your own.
explorer-decision-picture = The points, and the class that the network gives to every place
# Behind the marks of the classes: of many classes; of two with a line between them, and without one.
explorer-surer = The deeper the colour, the surer the network.
explorer-surer-line = { explorer-surer } On the line the classes are even.
explorer-surer-no-line = { explorer-surer } No line: one class leads in all of it.

# The same where answers are numbers: y over one input as a curve, over two as heights.
explorer-fit = Fit
explorer-fit-name = fit
explorer-fit-hint = Click a point to follow it, or empty ground to set your own.
explorer-fit-picture = The points with their numbers, and the number that the network says at every input
# The marks of the curve: the points, what the network says, and what it misses.
explorer-key-points = y of the points
explorer-key-said = output a
explorer-key-missed = a − y
# Behind the colours from the lowest to the highest number.
explorer-heights = A line every { $step }, dashed below zero; the points in the colours of their own y.

# A heading. $parameter is the letter of a weight or a bias.
explorer-slope = Loss over { $parameter }
# $value is where the parameter stands; the points are those of the batch, or all.
explorer-slope-of-sample = At { $value } the loss of the sample is { $loss } and the slope of the tangent { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] At { $value } the loss of the batch of { $digits } point is { $loss } and the slope of the tangent { $slope }.
       *[other] At { $value } the loss of the batch of { $digits } points is { $loss } and the slope of the tangent { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] At { $value } the loss of all { $digits } point is { $loss } and the slope of the tangent { $slope }.
       *[other] At { $value } the loss of all { $digits } points is { $loss } and the slope of the tangent { $slope }.
    }


## The explorer's training

explorer-training = Training
# Buttons: back to the start, one step on, steps without end, and to stop those.
explorer-rewind = Rewind
explorer-step = Step
explorer-run = Run
explorer-pause = Pause
explorer-speed = Speed
# How many steps are taken between two pictures.
explorer-steps-a-frame =
    { $count ->
        [one] { $digits } a frame
       *[other] { $digits } a frame
    }
explorer-optimizer = Optimizer
explorer-learning-rate = Learning rate
explorer-batch = Batch
explorer-decay = Weight decay
# Chooses how the learning rate changes: not at all, times a factor after every so many steps, or along a cosine to 0.
explorer-schedule = Rate
explorer-rate-stays = stays
explorer-rate-steps = falls in steps
explorer-rate-cosine = falls on a cosine
# Boxes: how many steps lie between two falls, how many the whole cosine takes, and times what the rate falls.
explorer-schedule-every = Steps between
explorer-schedule-over = Steps in all
explorer-schedule-factor = Factor
explorer-rate-now = next rate { $rate }
explorer-rate-spent = The rate has come to 0 at step { $step }: the training is over.
# What may be typed there: "full" stays as it is.
explorer-batch-how = full, or a number of points a step
# The slider of the steps taken, and what stands beside it.
explorer-moment = Step
explorer-step-of = { $step } of { $last }

# Begins the lines of formulas below it; "Step" is the name of the button explorer-step.
explorer-step-uses-all =
    { $count ->
        [one] Step uses the mean gradient of all { $digits } point:
       *[other] Step uses the mean gradient of all { $digits } points:
    }
# $batch is a number of points.
explorer-step-uses-batch =
    { $count ->
        [one] Step uses the mean gradient of the next batch, up to { $batch } of { $digits } point:
       *[other] Step uses the mean gradient of the next batch, up to { $batch } of { $digits } points:
    }
# In a formula, one over the other: what Adam makes of the gradients so far.
explorer-adam-mean = mean
explorer-adam-root = root of mean square
# In a formula: the mean over all points. $product is a formula.
explorer-mean-of = mean of { $product }

explorer-course-loss = Loss of all points
explorer-course-loss-logarithmic = Loss of all points, on a logarithmic scale
explorer-course-loss-picture = Loss of all points over the training steps
explorer-course-accuracy = Accuracy
explorer-course-accuracy-picture = Accuracy over the training steps
explorer-course-explained-picture = R² over the training steps
# In the picture, at the step where it ended.
explorer-diverged = diverged
explorer-diverged-loss = Training diverged at step { $step }: the loss is no finite number any more.
explorer-diverged-parameter = Training diverged at step { $step }: { $parameter } went beyond { $most }.
explorer-full-book = The page keeps { $steps } steps; for longer trainings make a film.
# $share of the points is right.
explorer-solved-from-the-start = Solved from the start: { $share }.
# $solved is the share of points from which a task counts as solved.
explorer-solved = Solved: { $share }, { $solved } from step { $step }.
explorer-worse = At { $share }: the loss rose from { $first } to { $last }.
explorer-learning = Not there yet: { $share }, and the loss still falls.
# Where answers are numbers, this stands for $share in the sentences around.
explorer-explained = R² { $share }
explorer-rests = { $share }, and the loss hardly falls any more.
explorer-stuck = Not solved: { $share }, and the loss hardly falls any more.
# As verdict-moving: in the last part of the training $what moves between $low and $high.
explorer-moving =
    { $what ->
        [share] Not solved: still moves between { $low } and { $high }.
        [explained] R² still moves between { $low } and { $high }.
       *[loss] Not solved: { $share }, but the loss still moves between { $low } and { $high }.
    }


## The explorer's tables

explorer-numbers = Every number of the sample
explorer-numbers-hint = From the output back to the input. Arrow keys walk the numbers; each has its equation.
# $output is softmax or sigmoid.
explorer-output-layer-of = Output layer: { $output }
explorer-input = Input
# Names of tables.
explorer-inputs = Inputs
explorer-neurons = Neurons
explorer-edges = Edges
# Above shares of points.
explorer-flat-for = flat for
explorer-flat-for-how = share of all points with |f′(z)| below { $slope }
# Beside a dash where softmax has no slope of its own.
explorer-one-step = { $output } and loss are one step: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Make a film of this
explorer-film-hint = This config holds the parameters as keyframes. Collect several states to let the film move between them.
explorer-collect = Collect this state
explorer-forget = Forget all
explorer-only-this-state = only the state you see
explorer-collected =
    { $count ->
        [one] { $digits } collected
       *[other] { $digits } collected
    }
explorer-state-collected = State { $number } is collected; change the parameters and collect the next.
explorer-config = The config
# The first line of the config.
explorer-config-written = Written by the nnviz explorer.
# The name of a keyframe of the film, which it shows.
explorer-keyframe = state { $number }
explorer-download = Download config
explorer-copy-config = Copy config
explorer-config-copied = The config is copied.
explorer-config-not-copied = The config could not be copied: the browser does not allow it here.
explorer-copy-command = Copy command
explorer-command-copied = The command is copied.
explorer-command-not-copied = The command could not be copied: the browser does not allow it here.
explorer-close = Close


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } of { $steps }: { $name }
explorer-tour-parameters = Every parameter
explorer-tour-parameters-words = Each weight and bias has a slider and a box. Drag one: all numbers and pictures follow at once.
explorer-tour-forward = Forward
# Gold and pink are colours of the page.
explorer-tour-forward-words = Gold runs forward: every neuron sums its inputs to z and bends the sum to a. Point at a number to see its equation.
explorer-tour-decision = Decision
explorer-tour-decision-words = The colours show which class the network gives to every place. Click a point, or empty ground, to send that through the network.
explorer-tour-fit-words = The picture shows what the network says for every input, and the points with their own numbers. Click a point, or empty ground, to send that through the network.
explorer-tour-gradient = Gradient
explorer-tour-gradient-words = The pink tangent is the gradient: how fast the loss changes with the parameter you touched last.
explorer-tour-training = Training
# Step and Run are the names of the buttons explorer-step and explorer-run.
explorer-tour-training-words = Step moves every parameter a little against its gradient. Run, watch the loss fall, then rewind.
explorer-tour-back = Back
explorer-tour-next = Next
explorer-tour-done = Done
