### nnviz's films and pages in Hindi.
###
### Terms (as lectures in Hindi say them; mathematics as in NCERT's Hindi school books and the glossaries of the
### Commission for Scientific and Technical Terminology, CSTT):
### weight = वेट (Google's machine learning glossary in Hindi: वेट; CSTT's भार is rare in lectures)
### bias = बायस (Google's glossary in Hindi)
### neuron = न्यूरॉन; unit = यूनिट
### layer = लेयर (CSTT: परत); hidden layer = हिडन लेयर; output layer = आउटपुट लेयर
### activation (function) = ऐक्टिवेशन (फ़ंक्शन) (Google's glossary in Hindi; CSTT: सक्रियण फलन)
### identity = तत्समक फलन (NCERT गणित, कक्षा 11: तत्समक फलन)
### loss = लॉस (Google's glossary in Hindi)
### cross-entropy = क्रॉस-एंट्रॉपी
### squared error = वर्ग त्रुटि
### gradient = ग्रेडिएंट (CSTT: प्रवणता); gradient descent = ग्रेडिएंट डिसेंट
### slope = ढाल (NCERT गणित, कक्षा 11: रेखा की ढाल)
### derivative = अवकलज (NCERT गणित, कक्षा 11)
### tangent = स्पर्शरेखा (NCERT गणित)
### backpropagation = बैकप्रोपगेशन; forward propagation = फ़ॉरवर्ड प्रोपगेशन; pass forward = फ़ॉरवर्ड पास
### learning rate = लर्निंग रेट
### step = स्टेप
### training = ट्रेनिंग
### epoch = इपॉक
### sample = सैंपल
### point = बिंदु
### class = क्लास (NCERT's वर्ग would be read as square)
### score = स्कोर; target = टारगेट
### probability = प्रायिकता (NCERT गणित)
### accuracy = सटीकता
### saturated = संतृप्त (NCERT: संतृप्त विलयन; lectures also: सैचुरेटेड)
### dead unit = मृत यूनिट (dying ReLU); sparse = विरल
### plane = समतल (NCERT गणित); straight line = सरल रेखा (NCERT)
### decision boundary = निर्णय सीमा
### grid = ग्रिड
### chain rule = शृंखला नियम (NCERT गणित, कक्षा 12)
### determinant = सारणिक (NCERT गणित, कक्षा 12)
### mean = माध्य; variance = प्रसरण (NCERT गणित, कक्षा 11)
### mini-batch = मिनी-बैच
### momentum = मोमेंटम; velocity = वेग
### weight decay = वेट डिके
### edge = कनेक्शन; nudge = छोटा बदलाव; gradient check = ग्रेडिएंट जाँच


## Small words

spelled-count =
    { $count ->
        [0] शून्य
        [1] एक
        [2] दो
        [3] तीन
        [4] चार
        [5] पाँच
        [6] छह
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }, { $next }
list-and = { $first } और { $last }
sentence = { $words }।
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations = { $digits } ऐक्टिवेशन
remark-points = { $digits } बिंदु
remark-checkpoints = { $digits } चेकपॉइंट
remark-steps-unknown = स्टेप अज्ञात
remark-keyframes = { $digits } कीफ़्रेम
remark-optimizer = { $name }, रेट { $rate }
remark-gradient-descent = ग्रेडिएंट डिसेंट
    .short = GD
remark-batch = बैच { $size }
remark-schedule =
    { $schedule ->
        [cosine] कोसाइन पर रेट
       *[steps] चरणों में रेट
    }
remark-decay = डिके { $decay }
remark-seed = सीड { $seed }
remark-samples = सैंपल { $first } से { $last }
remark-sample-of-class = { $sample }, क्लास { $label }
remark-rows-are-neurons = पंक्तियाँ न्यूरॉन हैं
remark-columns-are-neurons = स्तंभ न्यूरॉन हैं
sample-own = अपना सैंपल
sample-of-index = सैंपल { $index }
moment-step = स्टेप { $step }
moment-of-unit =
    { $unit ->
        [epoch] इपॉक { $step }
        [checkpoint] चेकपॉइंट { $step }
        [round] राउंड { $step }
        [update] अपडेट { $step }
       *[step] स्टेप { $step }
    }

convention-rows = वेट फ़ाइलों से लिए गए हैं: मैट्रिक्स की हर पंक्ति एक न्यूरॉन की है।
convention-columns = वेट फ़ाइलों से लिए गए हैं: मैट्रिक्स का हर स्तंभ एक न्यूरॉन का है।


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = तत्समक
activation-sigmoid = सिग्मॉइड
activation-gelu-tanh = GELU (tanh रूप)


## What an activation does to every point of a plane

bending-tanh = tanh हर अक्ष को (−1, 1) में समेटता है
bending-sigmoid = सिग्मॉइड हर अक्ष को (0, 1) में समेटता है
bending-relu = ReLU शून्य से नीचे सब कुछ शून्य कर देता है
bending-leaky-relu = leaky ReLU शून्य से नीचे { $leak } से गुणा करता है
bending-elu = ELU शून्य से नीचे के मान (−1, 0) में समेटता है
bending-gelu = GELU शून्य से बहुत नीचे के मान लगभग शून्य करता है
bending-gelu-tanh = GELU (tanh रूप) बहुत नीचे लगभग शून्य है
bending-silu = SiLU शून्य से बहुत नीचे के मान लगभग शून्य करता है
bending-softplus = softplus सब धनात्मक करता है, सबसे निचले को सबसे ज़्यादा उठाता है
bending-identity = तत्समक फलन कुछ नहीं मोड़ता
bending-other = { $activation } हर अक्ष पर काम करता है


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR
task-moons = moons
task-circles = circles
task-spirals = spirals
task-digits = digits
task-own = टास्क
verdict-solves-from-the-start =
    { $all ->
        [yes] शुरू से ही { $task } हल: { $share }
       *[no] शुरू से ही { $task } लगभग हल: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] { $task } हल: ट्रेनिंग के { $share } बिंदु सही, स्टेप { $step } से { $solved } या अधिक
               *[short] { $task } हल: { $share } सही, स्टेप { $step } से { $solved } या अधिक
            }
       *[no]
            { $points ->
                [named] { $task } लगभग हल: ट्रेनिंग के { $share } बिंदु सही, स्टेप { $step } से { $solved } या अधिक
               *[short] { $task } लगभग हल: { $share } सही, स्टेप { $step } से { $solved } या अधिक
            }
    }
verdict-unsolved = स्टेप { $step } तक हल नहीं: { $share }
verdict-unsolved-with = स्टेप { $step } तक हल नहीं: { $share }; { $seen }
verdict-stuck-because = { $share } पर अटका: { $reason }
verdict-moving =
    { $what ->
        [share] हल नहीं: अब भी { $low } और { $high } के बीच बदलता है; { $seen }
        [explained] नहीं सीखा: R² अब भी { $low } और { $high } के बीच बदलता है; { $seen }
       *[loss] हल नहीं: { $share }, पर लॉस अब भी { $low } और { $high } के बीच बदलता है; { $seen }
    }
verdict-learning = अभी बाक़ी: स्टेप { $step } पर { $share }, लॉस अब भी घट रहा है
verdict-worse = { $share } पर विफल: लॉस { $first } से बढ़कर { $last } हुआ
verdict-diverged = स्टेप { $step } पर डाइवर्ज: संख्याएँ अब परिमित नहीं

fit-verdict-solves-from-the-start = शुरू से ही फ़िट: R² { $share }
fit-verdict-solves = सीखा: R² { $share }, स्टेप { $step } से { $solved } या अधिक
fit-verdict-noise-left = सीखा: R² { $share }, और शेष में कोई पैटर्न नहीं
fit-verdict-unsolved = स्टेप { $step } तक नहीं सीखा: R² { $share }
fit-verdict-unsolved-with = स्टेप { $step } तक नहीं सीखा: R² { $share }; { $seen }
fit-verdict-stuck-because = R² { $share } पर अटका: { $reason }
fit-verdict-learning = अभी बाक़ी: स्टेप { $step } पर R² { $share }, लॉस अब भी घट रहा है
fit-verdict-worse = विफल: लॉस { $first } से बढ़कर { $last } हुआ

reason-never-bent = मोड़ के बिना कोई भी गहराई एक सरल रेखा ही है
reason-never-bent-borders = मोड़ के बिना कोई भी गहराई केवल सीधी सीमाएँ देती है
reason-no-gradient = हर वेट का ग्रेडिएंट ठीक 0 है
reason-output-biases = अब सिर्फ़ आउटपुट के बायस बदलते हैं
reason-units =
    { $which ->
        [both] दोनों यूनिट
        [all] सभी { $digits } यूनिट
       *[some] यूनिट { $units }
    }
reason-equal-units = लेयर { $layer } की { reason-units } समान हैं और रहती हैं
reason-dead-units =
    { $count ->
        [one] लेयर { $layer } की { reason-units } मृत है, हर बिंदु पर सपाट
       *[other] लेयर { $layer } की { reason-units } मृत हैं, हर बिंदु पर सपाट
    }
reason-sparse-units =
    { $count ->
        [one] लेयर { $layer } की { reason-units } विरल है, { $share } बिंदुओं पर 0
       *[other] लेयर { $layer } की { reason-units } विरल हैं, { $share } बिंदुओं पर 0
    }
reason-saturated-units =
    { $count ->
        [one] लेयर { $layer } की { reason-units } { $share } बिंदुओं पर संतृप्त है
       *[other] लेयर { $layer } की { reason-units } { $share } बिंदुओं पर संतृप्त हैं
    }
reason-vanishing-gradient = लेयर 1 का पहला वेट-ग्रेडिएंट { $first } है, आख़िरी लेयर का { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } बराबर { $right }
speech-is-about = { $left } लगभग { $right }
speech-and-equals = { $left }, जो बराबर है { $right }
speech-and-is-about = { $left }, जो लगभग है { $right }
speech-plus = { $left } प्लस { $right }
speech-minus = { $left } माइनस { $right }
speech-times = { $left } गुणा { $right }
speech-negative = माइनस { $inside }
speech-quantity = राशि { $sum }
speech-rest = { $told }, कुल मिलाकर { $total }
speech-divided-by = { $top }, बटा { $bottom },
speech-divided-by-sum = { $top }, बटा योग { $bottom },
speech-power = e की घात { $exponent }
speech-square = { $inside } का वर्ग
speech-total = सभी आउटपुट पर योग: { $inside }
speech-logarithm = { $argument } का नेचुरल लॉग
speech-derivative = { $by } के सापेक्ष लॉस का अवकलज
speech-slope = { $argument } पर { $function } की ढाल
speech-call = { $argument } का { $function }
speech-call-leaky = { $argument } का { $function }, { $leak }
speech-of-layer = लेयर { $layer } में { $symbol }
speech-delta = डेल्टा
speech-loss = लॉस

aloud-is = बराबर
aloud-is-about = लगभग
aloud-less-than = लेस दैन
aloud-times = गुणा
aloud-plus = प्लस
aloud-minus = माइनस
aloud-divided-by = बटा
aloud-squared = {" "}स्क्वायर
aloud-minus-logarithm = माइनस नेचुरल लॉग
aloud-determinant = W का सारणिक
aloud-delta = डेल्टा

aloud-decimal = { $whole } दशमलव { $decimals }
aloud-percent = { $number } प्रतिशत
aloud-power-of-ten = दस की घात { $exponent }
aloud-times-power = { $number } गुणा { $power }

neuron-of-layer = लेयर { $layer } के न्यूरॉन { $neuron }
two-neurons-of-layer = लेयर { $layer } के न्यूरॉन { $first } और { $second }
neurons-of-layer = लेयर { $layer } के न्यूरॉन { $first } से { $last }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } बराबर { $number }
part-layer = लेयर { $owner } में: { $numbers }।
part-mean = सभी बिंदुओं पर माध्य, लेयर { $owner }: { $numbers }।
part-stage = ग्रेडिएंट से जो बना, लेयर { $owner }: { $numbers }।
part-after = स्टेप के बाद, लेयर { $owner }: { $numbers }।
part-batch = मिनी-बैच { $owner }: { $numbers }।
part-step = स्टेप { $owner }: { $numbers }।
part-network = { $owner } का नेटवर्क: { $numbers }।
part-line = रेखा { $owner }: { $numbers }।
part-panel = { $owner }: { $numbers }।

number-gradient-of = { $what } का ग्रेडिएंट
number-input = इनपुट
number-slope = ढाल
number-nudge-score = z में छोटा बदलाव
number-nudge-probability = प्रायिकता में बदलाव
number-nudge-output = आउटपुट में बदलाव
number-nudge-loss = लॉस में बदलाव
number-nudge-ratio = z की प्रति इकाई लॉस में बदलाव
number-nudge-step = छोटे बदलाव का माप
number-contribution = योगदान
number-message = संदेश
number-rest = बाक़ी सब
number-probability = प्रायिकता { $of }
number-probability-of-class = { $label } की प्रायिकता { $of }
number-target = टारगेट { $of }
number-score = स्कोर
number-loss = लॉस
number-the-loss = लॉस
number-of-points = बिंदुओं की संख्या
number-points = बिंदु
number-accuracy = सभी बिंदुओं पर सटीकता
number-mean-loss = सभी बिंदुओं का माध्य लॉस
number-missing-to-all-points = सभी बिंदुओं तक कमी
number-missing-to-all = सब तक कमी
number-right = सही
number-line-right = रेखा { $line } सही
number-the-determinant = सारणिक
number-determinant-of = det { $matrix }
number-line-factor = रेखा का गुणांक
number-line-constant = रेखा का अचर
number-z-along-curve = वक्र पर z
number-stretch = खिंचाव
number-stretch-of = { $stretch } { $matrix }
number-step = स्टेप
number-still-wrong = अब भी ग़लत बिंदु
number-gradient-norm = ग्रेडिएंट का नॉर्म
number-gradient-norm-of-layer = लेयर { $layer } के ग्रेडिएंट का नॉर्म
number-right-at-end = अंत में सही
number-the-solving-step = टास्क हल करने वाला पहला स्टेप
number-solving-step = टास्क हल करने वाला पहला स्टेप
number-flat-units = सपाट यूनिट
number-largest-z = सभी बिंदुओं में सबसे बड़ा z
number-starts-that-solve = टास्क हल करने वाली शुरुआतें
number-factor-to-layer = ऊपर की लेयर से गुणक
number-factor = गुणक
number-best-line-right = सबसे अच्छी रेखा से सही
number-share-of-units = ऐसी यूनिटों का हिस्सा
number-share = हिस्सा
number-slope-of-loss = लॉस की ढाल
number-the-largest-gradient = सबसे बड़ा ग्रेडिएंट
number-largest-gradient = सबसे बड़ा ग्रेडिएंट
number-step-of = { $what } के ग्रेडिएंट से जो बना
number-share-of-velocity = वेग का बचा हिस्सा
number-velocity-before = पहले का वेग
number-new = नया { $name }
number-learning-rate = लर्निंग रेट
number-rate = रेट
number-loss-after-it = उसके बाद लॉस
number-mean-gradient-of = { $what } का माध्य ग्रेडिएंट
number-batch-mean = एक मिनी-बैच का माध्य
number-gap = अंतर
number-times-as-steep = कितने गुना खड़ी
number-gradient-length = ग्रेडिएंट की लंबाई
number-step-length = स्टेप की लंबाई
number-lower-until = वह दूरी जहाँ तक लॉस कम है
number-lowest-answer = क्लास 1 की सबसे छोटी प्रायिकता
number-highest-answer = क्लास 1 की सबसे बड़ी प्रायिकता
number-spread-of-inputs = आख़िरी लेयर जो पढ़ती है उसमें सबसे बड़ा अंतर
number-loss-after = स्टेप के बाद लॉस
number-gap-to-promise = बदलाव और अनुमान में अंतर
number-promised-change = अनुमानित बदलाव
number-change = बदलाव
number-the-bound-of-differences = सभी सापेक्ष अंतरों की ऊपरी सीमा
number-bound-of-differences = सभी सापेक्ष अंतरों की ऊपरी सीमा
number-passes = फ़ॉरवर्ड पास
number-products = गुणन
number-products-forward = एक फ़ॉरवर्ड पास के गुणन
number-products-back = एक बैकवर्ड पास के गुणन
number-parameters = पैरामीटर
number-by-nudging = छोटे बदलाव से गुणन
number-by-backpropagation = बैकप्रोपगेशन से गुणन
number-times = छोटे बदलाव से कितने गुना
number-size-of-delta = डेल्टा का आकार
number-factor-in-all = आउटपुट से लेयर 1 तक गुणक
number-path-start = पथ के आउटपुट पर डेल्टा
number-path-weight = पथ का वेट
number-path-slope = पथ की ढाल
number-path-product = पथ का गुणनफल
number-path-weights = पथ के वेट का गुणनफल
number-path-slopes = पथ की ढालों का गुणनफल
number-steepest-slope = वक्र की सबसे खड़ी ढाल
number-median-slope = माध्यिका ढाल
number-median-z = माध्यिका ढाल का z
number-largest-slope = पथ की सबसे बड़ी ढाल
number-weights-change = वेट में बदलाव
number-the-largest-difference = सबसे बड़ा सापेक्ष अंतर
number-largest-difference = सबसे बड़ा सापेक्ष अंतर


## Title: what the film is about

film-untitled = एक न्यूरल नेटवर्क, संख्या-दर-संख्या

title-shape =
    { $inputs ->
        [one] { $inputs_spelled } इनपुट
       *[other] { $inputs_spelled } इनपुट
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] एक न्यूरॉन की { $hidden_spelled } हिडन लेयर
               *[no] { $hidden_spelled } हिडन लेयर
            }
       *[other]
            { $narrow ->
                [yes] एक-एक न्यूरॉन की { $hidden_spelled } हिडन लेयर
               *[no] { $hidden_spelled } हिडन लेयर
            }
    }, { $outputs ->
        [one] { $outputs_spelled } आउटपुट
       *[other] { $outputs_spelled } आउटपुट
    }; बीच में { $activations } ।
title-activations = { $spelled } ऐक्टिवेशन
title-classes =
    { $outputs ->
        [1] आउटपुट क्लास { $label } का स्कोर है, इनपुट की नक़ल नहीं।
        [one] { $outputs_spelled } आउटपुट क्लास का स्कोर है, इनपुट की नक़ल नहीं।
       *[other] { $outputs_spelled } आउटपुट क्लास के स्कोर हैं, इनपुट की नक़ल नहीं।
    }
title-probabilities =
    { $outputs ->
        [1] आउटपुट क्लास { $label } की प्रायिकता है, इनपुट की नक़ल नहीं।
       *[other] हर आउटपुट अपनी क्लास की प्रायिकता है, इनपुट की नक़ल नहीं।
    }
title-numbers =
    { $outputs ->
        [1] आउटपुट एक संख्या है, जिसे अपने टारगेट के पास आना है।
        [one] { $outputs_spelled } आउटपुट संख्या है, जिसे अपने टारगेट के पास आना है।
       *[other] { $outputs_spelled } आउटपुट संख्याएँ हैं, जिन्हें अपने टारगेट के पास आना है।
    }
title-outputs-bend =
    { $outputs ->
        [1] आउटपुट पर: { $activation } ।
       *[other] आउटपुट पर: { $activation } ।
    }
title-motion-title = शीर्षक आता है: { $title }।
title-motion-title-and-subtitle = शीर्षक आता है: { $title }। { $subtitle }
title-motion-shape = शीर्षक के नीचे नेटवर्क वृत्तों के रूप में आता है, लेयर-दर-लेयर, इनपुट से आउटपुट तक: { $widths }।
title-motion-shape-and-inputs = शीर्षक के नीचे नेटवर्क वृत्तों के रूप में आता है, लेयर-दर-लेयर, इनपुट से आउटपुट तक: { $widths }। उसके इनपुट हैं: { $names } ।
title-motion-classes = आउटपुट के पास क्लास के नाम आते हैं।
title-motion-named-classes = आउटपुट के पास क्लास के नाम आते हैं: { $classes }।
title-motion-targets =
    { $outputs ->
        [1] आउटपुट चमकता है, साथ में उसके टारगेट का अक्षर।
       *[other] आउटपुट चमकते हैं, हर एक के साथ उसके टारगेट का अक्षर।
    }


## Forward propagation

forward-heading = फ़ॉरवर्ड प्रोपगेशन
forward-opening = हर कनेक्शन अपने वेट से गुणा करता है। हर न्यूरॉन अपना बायस जोड़ता है।

forward-opening-no-bias = हर कनेक्शन अपने वेट से गुणा करता है। हर न्यूरॉन, जो आता है, उसे जोड़ता है: उसका कोई बायस नहीं है।
forward-some-no-bias =
    { $several ->
        [no] लेयर { $layers } का कोई बायस नहीं है।
       *[yes] लेयर { $layers } के कोई बायस नहीं हैं।
    }
forward-opening-wide = चौड़ी लेयरों के कुछ ही न्यूरॉन दिखाए गए हैं; बाक़ी भी हर योग में गिने जाते हैं।
forward-opening-picture = चित्र के पिक्सेल इनपुट हैं। चौड़ी लेयरों के कुछ ही न्यूरॉन दिखाए गए हैं।
forward-point-enters = एक सैंपल आता है: { $values }, क्लास { $label } ।
forward-point-with-targets-enters =
    { $outputs ->
        [1] एक सैंपल आता है: { $values } । उसका टारगेट { $targets } है।
       *[other] एक सैंपल आता है: { $values } । उसके टारगेट { $targets } हैं।
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] एक सैंपल आता है। उसका टारगेट { $targets } है।
       *[other] एक सैंपल आता है, हर आउटपुट के लिए एक टारगेट के साथ।
    }
forward-sample-enters = क्लास { $label } का एक सैंपल आता है।
forward-picture-enters =
    { $values ->
        [standard] क्लास { $label } का एक चित्र आता है: { $pixels } मानकीकृत पिक्सेल, { $low } से { $high } तक।
       *[unit] क्लास { $label } का एक चित्र आता है: { $pixels } पिक्सेल, हर एक { $low } से { $high } तक।
    }
forward-first-neuron =
    { $inputs ->
        [1] पहला न्यूरॉन वेट गुणा इनपुट लेता है और अपना बायस जोड़ता है।
       *[other] पहला न्यूरॉन हर वेट गुणा इनपुट को जोड़ता है, फिर अपना बायस।
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] पहला न्यूरॉन वेट गुणा इनपुट लेता है।
       *[other] पहला न्यूरॉन हर वेट गुणा इनपुट को जोड़ता है।
    }
forward-later-layer =
    { $inputs ->
        [1] लेयर { $layer } यही लेयर { $below } के आउटपुट के साथ करती है।
       *[other] लेयर { $layer } यही लेयर { $below } के सभी आउटपुट के साथ करती है।
    }
forward-other-neurons =
    { $count ->
        [one] बाक़ी { $spelled } न्यूरॉन अपने वेट से यही करता है।
       *[other] बाक़ी { $spelled } न्यूरॉन अपने-अपने वेट से यही करते हैं।
    }
forward-next-neuron =
    { $neuron ->
        [2] दूसरे न्यूरॉन के अपने वेट हैं।
       *[3] तीसरे न्यूरॉन के अपने वेट हैं।
    }
forward-identity = तत्समक फलन योग को वैसा ही छोड़ता है: a = z ।
forward-bends = फिर वह योग को मोड़ता है: a है z का { $activation } ।
forward-scores-softmax = आउटपुट नहीं मोड़ते: उनके योग ही क्लास के स्कोर हैं।
forward-scores-sigmoid = आउटपुट भी ऐसे ही जोड़ता है: योग क्लास { $label } का स्कोर है।
forward-predicts-softmax = softmax स्कोर को प्रायिकताओं में बदलता है।
forward-predicts-sigmoid = सिग्मॉइड स्कोर को क्लास { $label } की प्रायिकता में बदलता है।
forward-scores-sigmoids = आउटपुट भी ऐसे ही जोड़ते हैं: हर योग एक क्लास का स्कोर है।
forward-predicts-sigmoids = हर सिग्मॉइड स्कोर को अपनी क्लास की प्रायिकता में बदलता है: इनका योग 1 होना ज़रूरी नहीं।
forward-scores-one = आउटपुट भी ऐसे ही जोड़ता है।
forward-scores-several = आउटपुट भी ऐसे ही जोड़ते हैं।
forward-predicts-probability = सिग्मॉइड योग को प्रायिकता में बदलता है।
forward-predicts-probabilities = हर सिग्मॉइड अपने योग को एक अलग प्रायिकता में बदलता है।
forward-bends-into-zero-one = सिग्मॉइड हर योग को 0 और 1 के बीच के आउटपुट में मोड़ता है।
forward-bends-into-minus-one-one = tanh हर योग को −1 और 1 के बीच के आउटपुट में मोड़ता है।
forward-says-score = उसे कुछ नहीं मोड़ता: आउटपुट स्कोर ही है।
forward-says-scores = उन्हें कुछ नहीं मोड़ता: हर आउटपुट अपना स्कोर ही है।
forward-loss = लॉस सही क्लास की प्रायिकता का −ln है।
forward-loss-of-answers = लॉस एक योग है: हर आउटपुट अपने सही उत्तर, हाँ या ना, को जो प्रायिकता देता है, उसका −ln ।
forward-loss-of-shares = लॉस में p का −ln टारगेट के हिस्से y में जुड़ता है, 1 − p का हिस्से 1 − y में।
forward-loss-of-shares-several = हर आउटपुट p का −ln अपने टारगेट के हिस्से y में जोड़ता है, 1 − p का हिस्से 1 − y में।
forward-loss-squared = लॉस आउटपुट और टारगेट की दूरी के वर्ग का आधा है।
forward-loss-squared-several = लॉस आउटपुट और टारगेट की दूरियों के वर्गों के योग का आधा है।
forward-motion-network = नेटवर्क लेयर-दर-लेयर आता है, इनपुट से आउटपुट तक, हर न्यूरॉन अगली लेयर के सभी न्यूरॉनों से जुड़ा। ऋणात्मक वेट के कनेक्शन टूटी रेखा में हैं।
forward-motion-feed = सैंपल की संख्याएँ इनपुट न्यूरॉनों में जाती हैं।
forward-motion-feed-named = सैंपल की संख्याएँ इनपुट न्यूरॉनों में जाती हैं: { $names } ।
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] कनेक्शन पर एक पल्स इनपुट से { $neurons } में जाती है।
               *[other] कनेक्शनों पर पल्स इनपुट से { $neurons } में जाती हैं।
            }
       *[other] कनेक्शनों पर पल्स सभी इनपुट से { $neurons } में जाती और जुड़ती हैं।
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] कनेक्शन पर एक पल्स लेयर { $below } से { $neurons } में जाती है।
               *[other] कनेक्शनों पर पल्स लेयर { $below } से { $neurons } में जाती हैं।
            }
       *[other] कनेक्शनों पर पल्स लेयर { $below } से { $neurons } में जाती और जुड़ती हैं।
    }
forward-motion-bend = { $neurons } में बिंदु { $activation } के वक्र पर चलता है, z से उसकी ऊँचाई a तक।
forward-motion-predict =
    { $outputs ->
        [1] आउटपुट के पास उसकी प्रायिकता आती है।
       *[other] हर आउटपुट के पास उसकी प्रायिकता आती है।
    }
forward-motion-say =
    { $outputs ->
        [1] आउटपुट में उसकी संख्या आती है।
       *[other] हर आउटपुट में उसकी संख्या आती है।
    }
forward-motion-loss =
    { $outputs ->
        [1] आउटपुट के पास लॉस आता है।
       *[other] सभी आउटपुट के पास लॉस आता है।
    }


## Backpropagation

backward-heading = बैकप्रोपगेशन
backward-opening = अब पीछे की ओर: हर संख्या के साथ लॉस कितना बदलता है?
backward-nudge =
    { $score ->
        [yes] इस स्कोर को { $step } नीचे और ऊपर करें: लॉस में बदलाव उसका { $ratio } गुना होता है।
       *[no] इस योग z को { $step } नीचे और ऊपर करें: लॉस में बदलाव उसका { $ratio } गुना होता है।
    }
backward-delta-softmax = बदलाव छोटे करते जाएँ तो यह अनुपात ∂L/∂z है, यानी δ: प्रायिकता − टारगेट।
backward-delta-sigmoid = बदलाव छोटे करते जाएँ तो यह अनुपात ∂L/∂z है, यानी δ: प्रायिकता − टारगेट।
backward-delta-squared = बदलाव छोटे करते जाएँ तो यह अनुपात ∂L/∂z है, यानी δ: आउटपुट − टारगेट, गुणा वहाँ की ढाल।
backward-delta-linear = यह अनुपात, ∂L/∂z, δ कहलाता है। जहाँ z ही आउटपुट है, यह आउटपुट − टारगेट है।
backward-long-way-softmax = लंबा रास्ता भी यही देता है: ∂L/∂p गुणा softmax की ढाल।
backward-long-way-sigmoid = लंबा रास्ता: ∂L/∂p है p − y बटा p (1 − p), ढाल p (1 − p) है; बचता है p − y ।
backward-long-way-squared = दो गुणक: ∂L/∂a है आउटपुट − टारगेट; ढाल बताती है कि z के साथ a कितना बदलता है।
backward-long-way-linear = दो गुणक: ∂L/∂a है आउटपुट − टारगेट, और a = z की ढाल 1 है।
backward-bias = बायस z में सीधे जुड़ता है: उसका ग्रेडिएंट δ ही है।
backward-weights = वेट का ग्रेडिएंट: उसके अंत का δ गुणा उसकी शुरुआत का मान।
backward-weights-of-layer = लेयर { $layer } के वेट: फिर δ गुणा जो अंदर आया था।
backward-zeros = लेयर { $layer } के सभी δ 0 हैं, और यहाँ से पीछे हर ग्रेडिएंट भी 0 है।
backward-messages = हर δ अपने वेट से गुणा होकर लौटता है, और वे जुड़ते हैं।
backward-message = δ अपने कनेक्शन के वेट से गुणा होकर लौटता है।
backward-chain =
    { $paths ->
        [1] शृंखला नियम: पथ पर गुणा करें; यहाँ एक ही पथ है, कुछ जोड़ना नहीं।
       *[other] शृंखला नियम: हर पथ पर गुणा करें; { $spelled } पथ यहाँ आते हैं, उन्हें जोड़ें।
    }
backward-whole-chain = हर लेयर में एक न्यूरॉन, एक पथ: पहले वेट का ग्रेडिएंट पथ के सभी गुणकों का गुणनफल है।
backward-next-layer = एक लेयर पीछे: वही दो चरण।
backward-other-neurons = बाक़ी भी यही करते हैं।
backward-next-neuron =
    { $neuron ->
        [2] दूसरा न्यूरॉन भी यही करता है।
       *[3] तीसरा न्यूरॉन भी यही करता है।
    }
backward-flat = वक्र यहाँ सपाट है, ढाल { $slope }: ग्रेडिएंट नहीं गुज़रता।
backward-nearly-flat = वक्र यहाँ लगभग सपाट है, ढाल { $slope }: थोड़ा ही गुज़रता है।
backward-slope = फिर यहाँ वक्र की ढाल से गुणा: { $slope } ।
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] यही चरण बताता है कि इनपुट के साथ लॉस कितना बदलता है।
               *[other] यही चरण बताता है कि हर इनपुट के साथ लॉस कितना बदलता है।
            }
       *[other]
            { $inputs ->
                [1] यही योग बताता है कि इनपुट के साथ लॉस कितना बदलता है।
               *[other] यही योग बताता है कि हर इनपुट के साथ लॉस कितना बदलता है।
            }
    }
backward-check-below = हर पैरामीटर थोड़ा ऊपर-नीचे किया: { $bound } से कम का अंतर।
backward-check-off = हर पैरामीटर थोड़ा ऊपर-नीचे किया: { $worst } का अंतर!
backward-motion-recall = पूरा हो चुका फ़ॉरवर्ड पास एक साथ आता है।
backward-motion-long-way = लंबा रास्ता लिखा जाता है: प्रायिकता के सापेक्ष अवकलज, गुणा { $output } की ढाल।
backward-motion-long-way-squared = दोनों गुणक लिखे जाते हैं: आउटपुट के सापेक्ष अवकलज, गुणा { $output } की ढाल।
backward-motion-nudge = स्कोर अपने बदलाव के पैमाने पर नीचे और ऊपर जाता है; नीचे उसी माप के पैमानों पर प्रायिकता और लॉस साथ चलते हैं।
backward-motion-nudge-output = योग z अपने बदलाव के पैमाने पर नीचे और ऊपर जाता है; नीचे उसी माप के पैमानों पर आउटपुट और लॉस साथ चलते हैं।
backward-motion-bias =
    { $outputs ->
        [1] आउटपुट के डेल्टा की ओर इशारा होता है।
       *[other] सभी आउटपुट के डेल्टा की ओर इशारा होता है।
    }
backward-motion-chain =
    { $paths ->
        [1] लॉस से { $weight } तक का पथ चमकता है।
       *[other] लॉस से { $weight } तक के पथ एक के बाद एक चमकते हैं।
    }
backward-motion-delta =
    { $outputs ->
        [1] आउटपुट पर प्रायिकता माइनस टारगेट डेल्टा के रूप में आता है।
       *[other] हर आउटपुट पर प्रायिकता माइनस टारगेट डेल्टा के रूप में आता है।
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] आउटपुट पर आउटपुट माइनस टारगेट, गुणा ढाल, डेल्टा के रूप में आता है।
       *[other] हर आउटपुट पर आउटपुट माइनस टारगेट, गुणा ढाल, डेल्टा के रूप में आता है।
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] आउटपुट पर आउटपुट माइनस टारगेट डेल्टा के रूप में आता है।
       *[other] हर आउटपुट पर आउटपुट माइनस टारगेट डेल्टा के रूप में आता है।
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] कनेक्शन पर एक पल्स लेयर एक से इनपुट में लौटती है।
               *[other] कनेक्शनों पर पल्स लेयर एक से सभी इनपुट में लौटती हैं।
            }
       *[other]
            { $inputs ->
                [1] कनेक्शनों पर पल्स लेयर एक से इनपुट में लौटती और जुड़ती हैं।
               *[other] कनेक्शनों पर पल्स लेयर एक से सभी इनपुट में लौटती और जुड़ती हैं।
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] कनेक्शन पर एक पल्स लेयर { $above } से { $neurons } में लौटती है।
               *[other] कनेक्शनों पर पल्स लेयर { $above } से { $neurons } में लौटती हैं।
            }
       *[other] कनेक्शनों पर पल्स लेयर { $above } से { $neurons } में लौटती और जुड़ती हैं।
    }
backward-motion-slope = { $neurons } में योग वक्र की ढाल से गुणा होता है, इससे डेल्टा मिलता है।
backward-motion-gradients =
    { $edges ->
        [1] लेयर { $layer } में आते कनेक्शन पर वेट की जगह उसका ग्रेडिएंट आता है और रहता है।
       *[other] लेयर { $layer } में आते कनेक्शनों पर वेट की जगह उनके ग्रेडिएंट आते हैं और रहते हैं।
    }
backward-motion-check = ग्रेडिएंट जाँच का बैज आता है।


## Data: the points, and how far straight lines get

data-heading = क्या एक सरल रेखा क्लास अलग कर सकती है?
data-heading-pairs = क्या सरल रेखाएँ क्लास अलग कर सकती हैं?
data-class =
    { $sign ->
        [triangle] क्लास { $label }: { $digits } बिंदु, त्रिभुज के रूप में।
        [diamond] क्लास { $label }: { $digits } बिंदु, हीरे के रूप में।
        [square] क्लास { $label }: { $digits } बिंदु, वर्ग के रूप में।
       *[disc] क्लास { $label }: { $digits } बिंदु, गोले के रूप में।
    }
data-try-horizontal = एक सरल रेखा आज़माएँ। पहले क्षैतिज, ऊपर की ओर खिसकाकर।
data-try-diagonal = अब एक तिरछी रेखा, उसी तरह खिसकाकर।
data-right-for-all = अपनी सबसे अच्छी जगह पर यह हर बिंदु के लिए सही है।
data-right-at-best = सबसे अच्छी जगह पर: { $share } सही। क्रॉस वाले ग़लत हैं।
data-one-side-at-best = सबसे अच्छी जगह पर सारे बिंदु एक ही ओर रहते हैं: { $share } सही।
data-compared-at-best =
    { $compared ->
        [better] सबसे अच्छी जगह पर यह बेहतर है: { $share } सही।
        [worse] सबसे अच्छी जगह पर यह कमतर है: { $share } सही।
       *[same] सबसे अच्छी जगह पर भी यह बेहतर नहीं: { $share } सही।
    }
data-every-direction = अब हर दिशा, अपनी सबसे अच्छी जगह पर।
data-best-of-all =
    { $count ->
        [one] { $digits } रेखा में, बाँटने का हर तरीक़ा, सबसे अच्छी: { $share } सही।
       *[other] { $digits } रेखाओं में, बाँटने के सभी तरीक़े, सबसे अच्छी: { $share } सही।
    }
data-best-of-tried =
    { $count ->
        [one] आज़माई गई { $digits } रेखा में सबसे अच्छी: { $share } ।
       *[other] आज़माई गई { $digits } रेखाओं में सबसे अच्छी: { $share } ।
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] बिंदुओं के बीच की कोई रेखा उतनी अच्छी नहीं जितनी सबको एक ओर छोड़ने वाली: { $share } सही।
       *[no] बिंदुओं के बीच आज़माई गई कोई रेखा उतनी अच्छी नहीं जितनी सबको एक ओर छोड़ने वाली: { $share } सही।
    }
data-one-class = हर बिंदु क्लास { $label } का है: अलग करने को कुछ नहीं।
data-separable = एक सरल रेखा काफ़ी है: वह क्लास अलग करती है।
data-not-separable =
    { $mixed ->
        [yes] न सरल रेखा इन क्लास को अलग करती है, न मोड़: दोनों के बिंदु एक ही जगह हैं।
       *[no] कोई सरल रेखा इन क्लास को अलग नहीं करती। मोड़ चाहिए।
    }
data-none-found =
    { $count ->
        [one] { $digits } रेखा में कोई इन क्लास को अलग नहीं करती।
       *[other] { $digits } रेखाओं में कोई इन क्लास को अलग नहीं करती।
    }
data-first-pair = रेखा के दो पक्ष हैं, और क्लास { $spelled } हैं। इसलिए दो-दो करके: पहले क्लास { $first } और क्लास { $second } ।
data-other-pair = अब क्लास { $first } और क्लास { $second }, हर दिशा में।
data-pair-parted = एक सरल रेखा इन दोनों को अलग करती है: हर बिंदु सही।
data-pair-not-parted =
    { $mixed ->
        [yes] न सरल रेखा क्लास { $first } को क्लास { $second } से अलग करती है, न मोड़: दोनों के बिंदु एक ही जगह हैं।
       *[no] कोई सरल रेखा क्लास { $first } को क्लास { $second } से अलग नहीं करती। मोड़ चाहिए।
    }
data-pair-none-found = आज़माई गई कोई रेखा क्लास { $first } को क्लास { $second } से अलग नहीं करती।
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] किन्हीं भी दो क्लास को सरल रेखा अलग नहीं करती। उनके कुछ बिंदु एक ही जगह हैं।
               *[no] किन्हीं भी दो क्लास को सरल रेखा अलग नहीं करती। मोड़ चाहिए।
            }
       *[some]
            { $mixed ->
                [yes] क्लास के { $pairs } जोड़ों में { $left } को सरल रेखा अलग नहीं करती। उनके कुछ बिंदु एक ही जगह हैं।
               *[no] क्लास के { $pairs } जोड़ों में { $left } को सरल रेखा अलग नहीं करती। मोड़ चाहिए।
            }
    }
data-pairs-none-found =
    { $which ->
        [every] आज़माई गई कोई रेखा किन्हीं दो क्लास को अलग नहीं करती।
       *[some] क्लास के { $pairs } जोड़ों में { $left } को आज़माई गई कोई रेखा अलग नहीं करती।
    }
data-every-pair-parted = हर दो क्लास को एक सरल रेखा अलग करती है।
data-every-pair-vote = इन रेखाओं का मतदान हर बिंदु पर सही है। नेटवर्क को अपनी सीमाएँ ख़ुद खोजनी होती हैं।
data-all-parted = सीधी सीमाएँ सभी { $spelled } क्लास एक साथ अलग करती हैं: मोड़ नहीं चाहिए।
data-motion-scatter =
    { $sign ->
        [triangle] क्लास { $label } के बिंदु त्रिभुज के रूप में आते हैं।
        [diamond] क्लास { $label } के बिंदु हीरे के रूप में आते हैं।
        [square] क्लास { $label } के बिंदु वर्ग के रूप में आते हैं।
       *[disc] क्लास { $label } के बिंदु गोले के रूप में आते हैं।
    }
data-motion-slide = एक दिशा की रेखा बिंदुओं के ऊपर से चलती है और वहाँ रुकती है जहाँ सबसे अधिक सही है।
data-motion-judge = रेखा के दोनों पक्ष अपनी क्लास लेते हैं; जो बिंदु ग़लत हैं, उन पर क्रॉस लगता है।
data-motion-turn = रेखा हर दिशा में घूमती है; हर दिशा की सबसे अच्छी सटीकता एक वक्र बनती है।
data-motion-conclude = दिखाया जाता है कि क्लास अलग करने वाली रेखा से कितनी कमी है।
data-motion-turn-pair = केवल क्लास { $first } और क्लास { $second } के बिंदु रहते हैं; एक रेखा हर दिशा में घूमती है, और हर दिशा की सबसे अच्छी सटीकता एक वक्र बनती है।
data-motion-conclude-borders = सभी बिंदु लौटते हैं, और हर जगह सबसे बड़े स्कोर की क्लास लेती है, सीधी सीमाओं के बीच।
data-motion-conclude-pairs = सभी बिंदु लौटते हैं, हर दो क्लास की सबसे अच्छी रेखा के साथ।


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] क्या एक समतल बिंदुओं पर बैठता है?
       *[line] क्या एक सरल रेखा बिंदुओं पर बैठती है?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } बिंदु: उसके दो इनपुट के लिए एक संख्या y, रंग के रूप में।
               *[other] { $digits } बिंदु: इनपुट के हर जोड़े के लिए एक संख्या y, रंग के रूप में।
            }
       *[line]
            { $count ->
                [one] { $digits } बिंदु: उसके इनपुट x₁ के लिए एक संख्या y ।
               *[other] { $digits } बिंदु: हर इनपुट x₁ के लिए एक संख्या y ।
            }
    }
fit-data-mean = सबसे सरल उत्तर माध्य { $mean } है: उसका लॉस, माध्य वर्ग त्रुटि का आधा, { $loss } है।
fit-data-best =
    { $shape ->
        [plane] न्यूनतम वर्ग विधि से सबसे अच्छा समतल: लॉस { $loss } । वह प्रसरण का { $share } समझाता है।
       *[line] न्यूनतम वर्ग विधि से सबसे अच्छी सरल रेखा: लॉस { $loss } । वह प्रसरण का { $share } समझाती है।
    }
fit-data-exact =
    { $shape ->
        [plane] वह हर बिंदु से गुज़रता है: समतल काफ़ी है।
       *[line] वह हर बिंदु से गुज़रती है: सरल रेखा काफ़ी है।
    }
fit-data-needs-bend =
    { $shape ->
        [plane] { $share } बचता है, और इनपुट पर उसका पैटर्न है: एक समतल से नहीं होगा। मोड़ चाहिए।
       *[line] { $share } बचता है, और उसमें पैटर्न है: एक सरल रेखा से नहीं होगा। मोड़ चाहिए।
    }
fit-data-enough =
    { $shape ->
        [plane] { $share } बचता है, और उसमें कोई पैटर्न नहीं दिखता: समतल काफ़ी है।
       *[line] { $share } बचता है, और उसमें कोई पैटर्न नहीं दिखता: सरल रेखा काफ़ी है।
    }
fit-data-open =
    { $shape ->
        [plane] { $share } बचता है: मोड़ चाहिए या नहीं, यह कहने के लिए बिंदु कम हैं।
       *[line] { $share } बचता है: मोड़ चाहिए या नहीं, यह कहने के लिए बिंदु कम हैं।
    }
label-mean = माध्य
label-best-affine =
    { $shape ->
        [plane] श्रेष्ठ समतल
       *[line] श्रेष्ठ सरल रेखा
    }
    .short = श्रेष्ठ
label-explained-rule = R² = 1 − लॉस ÷ माध्य का लॉस
label-height = { $letters }: हर { $step } पर स्तर रेखा
    .short = { $letters }: हर { $step }
number-mean-of-y = y का माध्य
number-loss-of-mean = माध्य का लॉस
number-loss-of-best = सबसे अच्छे फ़िट का लॉस
number-explained-by-best = सबसे अच्छे फ़िट का R²
number-left-by-best = सबसे अच्छे फ़िट का 1 − R²
fit-data-motion-scatter =
    { $shape ->
        [plane] बिंदु दोनों इनपुट के समतल में आते हैं, अपनी संख्याओं के रंगों में।
       *[line] बिंदु बाएँ से दाएँ आते हैं, हर एक अपनी संख्या की ऊँचाई पर।
    }
fit-data-motion-mean =
    { $shape ->
        [plane] माध्य का रंग समतल को भरता है। R² है एक माइनस लॉस बटा माध्य का लॉस।
       *[line] माध्य पर एक क्षैतिज रेखा खिंचती है, और हर बिंदु से उस तक एक छड़। R² है एक माइनस लॉस बटा माध्य का लॉस।
    }
fit-data-motion-best =
    { $shape ->
        [plane] क्षैतिज समतल झुककर सबसे अच्छा समतल बनता है; उसकी स्तर रेखाएँ सीधी हैं।
       *[line] क्षैतिज रेखा घूमकर सबसे अच्छी रेखा बनती है, और छड़ें साथ चलती हैं।
    }
fit-data-motion-errors =
    { $shape ->
        [plane] समतल का उत्तर सही उत्तर के सामने खींचा जाता है: जो विकर्ण पर है, वह सही है।
       *[line] छड़ें अपने अलग चार्ट में जाती हैं, उसी इनपुट के ऊपर, जहाँ रेखा क्षैतिज है।
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = नेटवर्क संख्या कैसे बनाता है
fit-plane-opening =
    { $shape ->
        [plane] सीखी जाने वाली संख्याएँ, रंग में। { $moment } पर नेटवर्क अपनी संख्याएँ कैसे बनाता है?
       *[line] सीखी जाने वाली संख्याएँ, x₁ पर। { $moment } पर नेटवर्क अपना वक्र कैसे बनाता है?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] लेयर { $layer } का न्यूरॉन एक समतल से शुरू करता है: z = w₁ x₁ + w₂ x₂ + b ।
               *[other] लेयर { $layer } के सभी { $digits } न्यूरॉन एक-एक समतल से शुरू करते हैं: z = w₁ x₁ + w₂ x₂ + b ।
            }
       *[line]
            { $count ->
                [one] लेयर { $layer } का न्यूरॉन एक सरल रेखा से शुरू करता है: z = w x₁ + b ।
               *[other] लेयर { $layer } के सभी { $digits } न्यूरॉन एक-एक सरल रेखा से शुरू करते हैं: z = w x₁ + b ।
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] लेयर { $layer } का न्यूरॉन नीचे वालों के आउटपुट अपने वेट से गुणा कर जोड़ता है: z ।
       *[other] लेयर { $layer } के सभी { $digits } न्यूरॉन नीचे वालों के आउटपुट अपने वेट से गुणा कर जोड़ते हैं: z ।
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] मोड़: { $activation } हर z से a बनाता है। कोई समतल पूरी तरह सपाट नहीं रहता।
               *[line] मोड़: { $activation } हर z से a बनाता है। कोई रेखा पूरी तरह सीधी नहीं रहती।
            }
        [some]
            { $count ->
                [one] मोड़: { $activation } हर z से a बनाता है। बिंदुओं के बीच { $all } में से { $digits } मुड़ता है।
               *[other] मोड़: { $activation } हर z से a बनाता है। बिंदुओं के बीच { $all } में से { $digits } मुड़ते हैं।
            }
       *[none] { $activation } हर z से a बनाता है, पर बिंदुओं के बीच किसी को नहीं मोड़ता।
    }
fit-plane-bend-again = फिर { $activation } हर z से a बनाता है।
number-bent = मुड़े न्यूरॉन
fit-plane-unbent =
    { $shape ->
        [plane] तत्समक फलन कुछ नहीं मोड़ता: a ही z है, समतल समतल रहते हैं।
       *[line] तत्समक फलन कुछ नहीं मोड़ता: a ही z है, रेखाएँ सीधी रहती हैं।
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] आउटपुट उसे अपने वेट से गुणा करता है: ऋणात्मक वेट पर वह उलट जाता है।
               *[other] आउटपुट हर एक को अलग वेट से गुणा करता है: ऋणात्मक वेट पर वह उलट जाता है।
            }
       *[line]
            { $count ->
                [one] आउटपुट वक्र को अपने वेट से गुणा करता है: ऋणात्मक वेट पर वह उलट जाता है।
               *[other] आउटपुट हर वक्र को अलग वेट से गुणा करता है: ऋणात्मक वेट पर वह उलट जाता है।
            }
    }
fit-plane-add = और उन्हें जोड़ता है: पहले अपना बायस { $bias }, फिर एक-एक करके सब।
fit-plane-add-no-bias = और उन्हें एक-एक करके जोड़ता है: कोई बायस नहीं है।
fit-plane-output = अंत में आउटपुट का अपना { $name } योग को मोड़ता है।
fit-plane-explains =
    { $shape ->
        [plane] योग ही उत्तर है। वह प्रसरण का { $share } समझाता है, { $compared ->
            [more] सबसे अच्छे समतल के { $line } से अधिक
           *[less] सबसे अच्छे समतल के { $line } से कम
        }।
       *[line] योग ही उत्तर है। वह प्रसरण का { $share } समझाता है, { $compared ->
            [more] सबसे अच्छी सरल रेखा के { $line } से अधिक
           *[less] सबसे अच्छी सरल रेखा के { $line } से कम
        }।
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] योग ही उत्तर है। वह प्रसरण का { $share } समझाता है, सबसे अच्छे समतल जितना।
       *[line] योग ही उत्तर है। वह प्रसरण का { $share } समझाता है, सबसे अच्छी सरल रेखा जितना।
    }
fit-plane-no-better-than-mean = योग ही उत्तर है। वह प्रसरण का कुछ नहीं समझाता: अकेला माध्य भी इतना ही अच्छा है।
number-explained = R²
fit-plane-motion-sums = लेयर { $layer } के योग z इनपुट के ऊपर खींचे जाते हैं, हर न्यूरॉन का एक छोटा चित्र।
fit-plane-motion-bend = लेयर { $layer } के हर छोटे चित्र में z मुड़कर a बनता है।
fit-plane-motion-weigh =
    { $shape ->
        [plane] हर नक़्शा अपने आउटपुट वेट से गुणा होता है, जो उसके ऊपर आता है।
       *[line] हर वक्र अपने आउटपुट वेट से गुणा होता है; धनात्मक वेट पर पूरी रेखा, ऋणात्मक पर टूटी रेखा।
    }
fit-plane-motion-add =
    { $shape ->
        [plane] बड़ा नक़्शा बायस से शुरू होता है; एक-एक करके नक़्शे चमकते हैं और उसमें जुड़ते हैं।
       *[line] बड़ा वक्र बायस पर क्षैतिज शुरू होता है; एक-एक करके वक्र चमकते हैं और उसमें जुड़ते हैं।
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] बड़ा नक़्शा शून्य से शुरू होता है; एक-एक करके नक़्शे चमकते हैं और उसमें जुड़ते हैं।
       *[line] बड़ा वक्र शून्य पर क्षैतिज शुरू होता है; एक-एक करके वक्र चमकते हैं और उसमें जुड़ते हैं।
    }
fit-plane-motion-output = योग मुड़कर आउटपुट का उत्तर बनता है।
fit-plane-motion-errors =
    { $shape ->
        [plane] R², यानी एक माइनस लॉस बटा माध्य का लॉस, बड़े नक़्शे के पास आता है।
       *[line] हर बिंदु से वक्र तक एक छड़ बढ़ती है, और R², यानी एक माइनस लॉस बटा माध्य का लॉस, आता है।
    }


## Plane: how the layers bend the plane

plane-heading = लेयर समतल को कैसे मोड़ती हैं
plane-heading-unbent = लेयर समतल के साथ क्या करती हैं
plane-opening = { $moment } पर नेटवर्क। पूरे समतल को देखें।
plane-opening-trained = स्टेप { $step } तक ट्रेन किया हुआ नेटवर्क। पूरे समतल को देखें।
plane-onto-line = लेयर { $layer }: W समतल को एक रेखा पर ले जाता है, एक न्यूरॉन चौड़ी।
plane-line-into-plane = लेयर { $layer }: W रेखा को फिर समतल में रखता है।
plane-line-onto-line = लेयर { $layer }: W रेखा को खींचता है; ऋणात्मक W उसे उलट भी देता है।
plane-flattens =
    { $onto ->
        [point] लेयर { $layer }: det W शून्य है, W समतल को एक बिंदु में समेट देता है।
       *[line] लेयर { $layer }: det W शून्य है, W समतल को एक रेखा में समेट देता है।
    }
plane-keeps-lengths =
    { $doing ->
        [turns] लेयर { $layer }: W समतल को घुमाता है, हर लंबाई वही रहती है।
        [mirrors] लेयर { $layer }: W समतल का प्रतिबिंब लेता है, हर लंबाई वही रहती है।
       *[stays] लेयर { $layer }: W समतल को वैसा ही छोड़ता है।
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] लेयर { $layer }: W प्रतिबिंब लेता है, एक दिशा में { $long } गुना खींचता है, दूसरी में { $short } गुना तक सिकोड़ता है।
       *[other] लेयर { $layer }: W एक दिशा में { $long } गुना खींचता है, दूसरी में { $short } गुना तक सिकोड़ता है।
    }
plane-stretches =
    { $doing ->
        [turns] लेयर { $layer }: W समतल को घुमाता है और { $long } व { $short } गुना खींचता है।
        [mirrors] लेयर { $layer }: W समतल का प्रतिबिंब लेता है और उसे { $long } व { $short } गुना खींचता है।
       *[stays] लेयर { $layer }: W समतल को { $long } व { $short } गुना खींचता है।
    }
plane-squashes =
    { $doing ->
        [turns] लेयर { $layer }: W समतल को घुमाता है और एक दिशा में { $long }, दूसरी में { $short } गुना तक सिकोड़ता है।
        [mirrors] लेयर { $layer }: W समतल का प्रतिबिंब लेता है और उसे एक दिशा में { $long }, दूसरी में { $short } गुना तक सिकोड़ता है।
       *[stays] लेयर { $layer }: W समतल को एक दिशा में { $long }, दूसरी में { $short } गुना तक सिकोड़ता है।
    }
plane-stretches-alike =
    { $doing ->
        [turns] लेयर { $layer }: W समतल को घुमाता है और { $factor } गुना खींचता है।
        [mirrors] लेयर { $layer }: W समतल का प्रतिबिंब लेता है और उसे { $factor } गुना खींचता है।
       *[stays] लेयर { $layer }: W समतल को { $factor } गुना खींचता है।
    }
plane-squashes-alike =
    { $doing ->
        [turns] लेयर { $layer }: W समतल को घुमाता है और { $factor } गुना तक सिकोड़ता है।
        [mirrors] लेयर { $layer }: W समतल का प्रतिबिंब लेता है और उसे { $factor } गुना तक सिकोड़ता है।
       *[stays] लेयर { $layer }: W समतल को { $factor } गुना तक सिकोड़ता है।
    }
plane-no-shift = बायस शून्य है: कुछ नहीं खिसकता।
plane-shift = बायस सब कुछ खिसकाता है।
plane-small-shift = बायस सब कुछ खिसकाता है, यहाँ बहुत थोड़ा।
plane-bend = मोड़: { $what }।
plane-decides =
    { $count ->
        [1] अब एक सरल रेखा निर्णय करती है: इस एक बिंदु का { $share } सही।
        [one] अब एक सरल रेखा निर्णय करती है: इस { $digits } बिंदु का { $share } सही।
       *[other] अब एक सरल रेखा निर्णय करती है: इन { $digits } बिंदुओं में { $share } सही।
    }
plane-one-side =
    { $count ->
        [1] सब एक ही पक्ष में, सबकी एक क्लास: इस एक बिंदु का { $share } सही।
        [one] सब एक ही पक्ष में, सबकी एक क्लास: इस { $digits } बिंदु का { $share } सही।
       *[other] सब एक ही पक्ष में, सबकी एक क्लास: इन { $digits } बिंदुओं में { $share } सही।
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] अब एक सीधी सीमा निर्णय करती है: इस एक बिंदु का { $share } सही।
                [one] अब एक सीधी सीमा निर्णय करती है: इस { $digits } बिंदु का { $share } सही।
               *[other] अब एक सीधी सीमा निर्णय करती है: इन { $digits } बिंदुओं में { $share } सही।
            }
       *[other]
            { $count ->
                [1] अब { $spelled } सीधी सीमाएँ निर्णय करती हैं: इस एक बिंदु का { $share } सही।
                [one] अब { $spelled } सीधी सीमाएँ निर्णय करती हैं: इस { $digits } बिंदु का { $share } सही।
               *[other] अब { $spelled } सीधी सीमाएँ निर्णय करती हैं: इन { $digits } बिंदुओं में { $share } सही।
            }
    }
plane-one-region =
    { $count ->
        [1] सब एक ही क्षेत्र में, सबकी एक क्लास: इस एक बिंदु का { $share } सही।
        [one] सब एक ही क्षेत्र में, सबकी एक क्लास: इस { $digits } बिंदु का { $share } सही।
       *[other] सब एक ही क्षेत्र में, सबकी एक क्लास: इन { $digits } बिंदुओं में { $share } सही।
    }
plane-classes-without-points = क्लास { $labels } को कोई बिंदु नहीं मिलता।
plane-back-with-borders =
    { $borders ->
        [one] हर चरण वापस लें: सीमा साथ आती है।
       *[other] हर चरण वापस लें: सीमाएँ साथ आती हैं।
    }
plane-back-with-line = हर चरण वापस लें: रेखा साथ आती है।
plane-back-with-one-class = हर चरण वापस लें: सभी बिंदुओं की एक ही क्लास।
plane-classes-of-inputs = इनपुट जैसे थे, और हर जगह को मिली क्लास।
plane-undoing-bends =
    { $curves ->
        [single] { $space } में सीमा सीधी है । { $activation } वापस लेने पर वह मुड़कर वक्र बन जाती है ।
       *[several] { $space } में सीमा का हर भाग सीधा है । { $activation } वापस लेने पर हर भाग मुड़कर वक्र बन जाता है ।
    }
plane-forward-again =
    { $bends ->
        [yes] एक बार फिर आगे: ऐक्टिवेशन समतल को मोड़ता है, और सभी क्रमांकित जगहें रेखा पर आ जाती हैं ।
       *[no] एक बार फिर आगे: सभी क्रमांकित जगहें रेखा पर आ जाती हैं ।
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] मुड़ा समतल रेखा से { $spelled } जगह मिलता है, बीच में कुछ नहीं: हर जगह एक रेखा बनकर लौटती है।
               *[curved] मुड़ा समतल रेखा से { $spelled } जगह मिलता है, बीच में कुछ नहीं: हर जगह एक वक्र बनकर लौटती है।
            }
       *[folded]
            { $shape ->
                [straight] मुड़ा समतल अपने ही ऊपर है और रेखा से { $spelled } बार मिलता है: हर बार एक अलग रेखा लौटती है।
               *[curved] मुड़ा समतल अपने ही ऊपर है और रेखा से { $spelled } बार मिलता है: हर बार एक अलग वक्र लौटता है।
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] मुड़ा समतल एक पतली पट्टी है, A से C होकर B तक । रेखा उसे दो बार काटती है: हर काट में इनपुट की एक पूरी रेखा है ।
       *[curved] मुड़ा समतल एक पतली पट्टी है, A से C होकर B तक । रेखा उसे दो बार काटती है: हर काट में इनपुट का एक पूरा वक्र है ।
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] वहाँ एक रेखा, यहाँ { $spelled } सरल रेखा: उस पर दोनों स्कोर बराबर हैं।
               *[other] वहाँ एक रेखा, यहाँ { $spelled } सरल रेखाएँ: उन पर दोनों स्कोर बराबर हैं।
            }
       *[curved]
            { $count ->
                [one] वहाँ एक रेखा, यहाँ { $spelled } वक्र: उस पर दोनों स्कोर बराबर हैं।
               *[other] वहाँ एक रेखा, यहाँ { $spelled } वक्र: उन पर दोनों स्कोर बराबर हैं।
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] वहाँ एक रेखा, यहाँ { $spelled } सरल रेखा: उस पर प्रायिकता आधी है।
               *[other] वहाँ एक रेखा, यहाँ { $spelled } सरल रेखाएँ: उन पर प्रायिकता आधी है।
            }
       *[curved]
            { $count ->
                [one] वहाँ एक रेखा, यहाँ { $spelled } वक्र: उस पर प्रायिकता आधी है।
               *[other] वहाँ एक रेखा, यहाँ { $spelled } वक्र: उन पर प्रायिकता आधी है।
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] वहाँ एक रेखा, यहाँ { $spelled } सरल रेखा: उस पर स्कोर शून्य है।
               *[other] वहाँ एक रेखा, यहाँ { $spelled } सरल रेखाएँ: उन पर स्कोर शून्य है।
            }
       *[curved]
            { $count ->
                [one] वहाँ एक रेखा, यहाँ { $spelled } वक्र: उस पर स्कोर शून्य है।
               *[other] वहाँ एक रेखा, यहाँ { $spelled } वक्र: उन पर स्कोर शून्य है।
            }
    }
plane-lines-there =
    { $borders ->
        [one] वहाँ एक रेखा
       *[other] वहाँ { $spelled } रेखाएँ
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, यहाँ { $spelled } सरल रेखा: उस पर दो सबसे बड़े स्कोर बराबर हैं।
               *[other] { $there }, यहाँ { $spelled } सरल रेखाएँ: उन पर दो सबसे बड़े स्कोर बराबर हैं।
            }
       *[curved]
            { $count ->
                [one] { $there }, यहाँ { $spelled } वक्र: उस पर दो सबसे बड़े स्कोर बराबर हैं।
               *[other] { $there }, यहाँ { $spelled } वक्र: उन पर दो सबसे बड़े स्कोर बराबर हैं।
            }
    }

plane-motion-lay =
    { $classes ->
        [2] इनपुट समतल अक्षों, ग्रिड और सभी बिंदुओं के साथ आता है: क्लास { $first } के गोले, क्लास { $second } के वर्ग।
       *[other] इनपुट समतल अक्षों, ग्रिड और सभी बिंदुओं के साथ आता है, हर क्लास अपनी आकृति में।
    }
plane-motion-room = जहाँ आगे की बात को जगह चाहिए, वहाँ दृश्य पीछे हटता है।
plane-motion-linear = पूरा समतल, ग्रिड और बिंदु, वहाँ जाता है जहाँ लेयर { $layer } के वेट उसे ले जाते हैं।
plane-motion-shift =
    { $moves ->
        [yes] पूरा समतल लेयर { $layer } के बायस जितना खिसकता है।
       *[no] लेयर { $layer } का बायस शून्य है, और समतल वहीं रहता है।
    }
plane-motion-bend =
    { $bends ->
        [yes] लेयर { $layer } का ऐक्टिवेशन हर निर्देशांक को बदलता है, और ग्रिड व बिंदु मुड़ते हैं।
       *[no] लेयर { $layer } का ऐक्टिवेशन तत्समक फलन है, ग्रिड और बिंदु वैसे ही रहते हैं।
    }
plane-motion-decide =
    { $classes ->
        [2] आख़िरी समतल में निर्णय रेखा आती है, उसके दोनों अर्धतल रँगे जाते हैं।
       *[other] आख़िरी समतल में सीधी सीमाएँ आती हैं, हर क्लास का क्षेत्र रँगा जाता है।
    }
plane-motion-back =
    { $classes ->
        [2] इनपुट समतल तक वापसी, उस सीमा के साथ जो रेखा वहाँ बनाती है।
       *[other] इनपुट समतल तक वापसी, उन वक्रों के साथ जो सीमाएँ वहाँ बनाती हैं।
    }
plane-motion-spaces = सभी समष्टियों की छोटी तस्वीरें वापसी के क्रम में बढ़ती हैं, और हर एक में वही क्रमांकित जगहें हैं ।
plane-motion-again = इनपुट के बगल में समतल एक बार फिर आगे बढ़ता है, और सीमा की क्रमांकित जगहें रेखा पर आ जाती हैं ।
plane-motion-run =
    { $classes ->
        [2] घेरे वाले बिंदु सीमा पर चलते हैं, और उनके जुड़वाँ आख़िरी समतल की रेखा पर।
       *[other] घेरे वाले बिंदु सीमाओं पर चलते हैं, और उनके जुड़वाँ आख़िरी समतल की सीमाओं पर।
    }


## Training: the parameters are played, phase by phase

training-heading = नेटवर्क कैसे सीखता है
training-heading-keyframes = कीफ़्रेम से कीफ़्रेम तक
training-opens = ट्रेनिंग से पहले: { $share } बिंदु सही हैं।
training-opens-tied = हर बिंदु पर सारे स्कोर बराबर हैं: बराबरी क्लास { $label } मानी जाती है ।
training-rate-steps =
    { $count ->
        [one] रेट, शुरू में { $rate }, हर स्टेप के बाद { $factor } से गुणा होता है।
       *[other] रेट, शुरू में { $rate }, हर { $digits } स्टेप पर { $factor } से गुणा होता है।
    }
training-rate-cosine = रेट कोसाइन पर { $rate } से { $last } तक घटता है।
training-opens-keyframe = “{ $name }”: { $share } बिंदु सही हैं।
training-from-keyframe = “{ $before }” से “{ $after }” तक: लॉस { $old } से { $new } होता है।
training-at-moment = { $moment }: { $share } बिंदु सही हैं।
training-between-moments = { $before } से { $after } तक: लॉस { $old } से { $new } होता है।
training-by-step = स्टेप { $step } तक
training-by-keyframe = “{ $name }” तक
training-still =
    { $when ->
        [whole] पूरे रास्ते लॉस मुश्किल से बदलता है: { $until } { $old } से { $new } ।
        [first] शुरू में लॉस मुश्किल से बदलता है: { $until } { $old } से { $new } ।
        [last] यहाँ से लॉस मुश्किल से बदलता है: { $until } { $old } से { $new } ।
       *[between] पठार पर लॉस मुश्किल से बदलता है: { $until } { $old } से { $new } ।
    }
training-slow =
    { $fastest ->
        [yes] लॉस घटता है: { $until } { $old } से { $new } ।
       *[no] धीरे-धीरे नीचे: { $until } लॉस { $old } से { $new } ।
    }
training-steep =
    { $waits ->
        [yes] लॉस तेज़ी से घटता है: { $until } { $old } से { $new }; सटीकता रुकी है।
       *[no] लॉस तेज़ी से घटता है: { $until } { $old } से { $new } ।
    }
training-gaining = सटीकता बढ़ती है: { $until } { $old } से { $new } सही।
training-climbs-again = सटीकता फिर से बढ़ती है: { $until } { $old } से { $new } सही।
training-loss-falls-too = लॉस { $old } से { $new } तक घटता है।
training-rising = लॉस बढ़ता है: { $until } { $old } से { $new } ।
training-restless = { $until } लॉस { $old } और { $new } के बीच उछलता है।
training-down-with-a-rise = { $until } लॉस { $old } से { $new } तक जाता है; बीच में { $low } से { $high } तक बढ़ता है।
training-up-with-a-fall = { $until } सटीकता { $old } से { $new } तक जाती है; बीच में { $high } से { $low } तक गिरती है।
training-beyond = लॉस अक्ष से बाहर है: { $until } { $new } ।
training-ends-keyframe = “{ $name }” पर { $share } बिंदु सही हैं।
training-ringed = घेरे में: { $digits } अब भी ग़लत।
fit-training-opens =
    { $better ->
        [yes] ट्रेनिंग से पहले यह प्रसरण का { $share } समझाता है: R² है 1 − लॉस ÷ माध्य का लॉस।
       *[no] ट्रेनिंग से पहले R² = 1 − लॉस ÷ माध्य का लॉस { $share } है: अकेले माध्य से भी बुरा।
    }
fit-training-opens-keyframe = “{ $name }”: R² = 1 − लॉस ÷ माध्य का लॉस { $share } है।
fit-training-at-moment = { $moment }: R² = 1 − लॉस ÷ माध्य का लॉस { $share } है।
fit-training-gaining = R² बढ़ता है: { $until } { $old } से { $new } ।
fit-training-ends-keyframe = “{ $name }” के अंत में R² = { $share } ।
fit-training-ringed =
    { $shape ->
        [plane] सबसे अच्छा समतल: { $line } । घेरे में: सबसे बड़ी त्रुटि, { $error } ।
       *[line] टूटी रेखा, सबसे अच्छी: { $line } । घेरे में: सबसे बड़ी त्रुटि, { $error } ।
    }
fit-training-motion-play = ट्रेनिंग चलती है; फ़िट, उसकी त्रुटियाँ, लॉस, R² और ग्रेडिएंट साथ चलते हैं।
fit-training-motion-close =
    { $shape ->
        [plane] सबसे बड़ी त्रुटि वाले बिंदु पर घेरा आता है।
       *[line] सबसे अच्छी सरल रेखा टूटी रेखा के रूप में आती है, और सबसे बड़ी त्रुटि वाले बिंदु पर घेरा आता है।
    }
number-largest-error = सबसे बड़ी त्रुटि
number-explained-at-end = अंत में R²
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R², हर कीफ़्रेम
        [epoch] R², हर इपॉक
        [checkpoint] R², हर चेकपॉइंट
        [round] R², हर राउंड
        [update] R², हर अपडेट
       *[step] R², हर स्टेप
    }
    .short = R²
label-the-target = टारगेट
label-fit = नेटवर्क
label-data = डेटा
    .short = डेटा
label-error = त्रुटि
training-motion-open = पैनल आते हैं, सब शुरुआत पर।
training-motion-curves = ट्रेनिंग चलती है; लॉस, सही बिंदुओं का हिस्सा और ग्रेडिएंट साथ चलते हैं।
training-motion-end = वक्र अपने अंत पर हैं।
training-motion-play = ट्रेनिंग चलती है; समतल, सीमा, लॉस और ग्रेडिएंट साथ चलते हैं।
training-motion-close = जो बिंदु अब भी ग़लत हैं, उन पर घेरा आता है।


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = एक स्लाइडर चलता है: { $parameter }
sweep-heading-scale = लेयर { $layer } के सभी वेट पर एक गुणक
sweep-heading-sample = एक नेटवर्क, सैंपल-दर-सैंपल
sweep-opens-parameter = सभी { $digits } पैरामीटर स्लाइडर हैं। केवल { $parameter } चलेगा।
sweep-opens-scale = सभी { $digits } पैरामीटर स्लाइडर हैं। एक गुणक एक लेयर के सभी वेट बदलता है।
sweep-opens-sample = सभी { $digits } पैरामीटर स्लाइडर हैं। कोई नहीं चलेगा: सैंपल बदलेगा।
sweep-pass = एक सैंपल नेटवर्क से गुज़रता है; समतल सभी बिंदु दिखाते हैं।
sweep-pass-of-samples = हर सैंपल उसी नेटवर्क से गुज़रकर अपनी प्रायिकताओं तक पहुँचता है।
sweep-pass-of-samples-to-outputs = हर सैंपल उसी नेटवर्क से गुज़रकर अपने आउटपुट तक पहुँचता है।
sweep-loss = इस सैंपल का लॉस: उसकी ढाल ग्रेडिएंट है (गुलाबी)।
sweep-loss-of-samples = हर सैंपल का अपना लॉस और अपने ग्रेडिएंट हैं (गुलाबी)।
sweep-sets-out =
    { $kind ->
        [sample] अब एक के बाद एक सैंपल: देखें क्या होता है।
        [scale] अब गुणक चलता है: देखें क्या होता है।
       *[parameter] अब { $parameter } चलता है: देखें क्या होता है।
    }
sweep-goes-on = और आगे: देखें क्या होता है।
sweep-lowest-loss = इस सैंपल का लॉस { $where } पर न्यूनतम: ग्रेडिएंट { $gradient } ।
sweep-lowest-loss-only = इस सैंपल का लॉस { $where } पर न्यूनतम; माध्य { $now } है, न्यूनतम { $least } ।
sweep-lowest-mean-loss-of-fit = सभी बिंदुओं का माध्य लॉस { $where } पर न्यूनतम: R² { $share } है।
sweep-ends-fit = { $where } पर: लॉस { $loss }; R² { $share } है।
sweep-ends-samples-of-fit = हर सैंपल अपनी ओर खींचता है; सब पर R² { $share } है।
sweep-lowest-mean-loss = सभी बिंदुओं का माध्य लॉस { $where } पर न्यूनतम: { $share } सही।
sweep-neuron-changes =
    { $change ->
        [wakes] { $where } पर लेयर { $layer } का न्यूरॉन { $neuron } जागता है: ढाल { $slope } है।
       *[off] { $where } पर लेयर { $layer } का न्यूरॉन { $neuron } बंद होता है: ढाल { $slope } है।
    }
sweep-factor-of = गुणक { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } यहाँ सबसे कठिन है: लॉस { $loss }, सबसे बड़ा ग्रेडिएंट { $gradient } ।
       *[easiest] { $sample } यहाँ सबसे आसान है: लॉस { $loss }, सबसे बड़ा ग्रेडिएंट { $gradient } ।
    }
sweep-ends = { $where } पर: लॉस { $loss }; सभी बिंदुओं में { $share } सही।
sweep-ends-samples = हर सैंपल अपनी ओर खींचता है; नेटवर्क { $share } पर सही है।
sweep-motion-sliders = सभी पैरामीटर स्लाइडर बनकर आते हैं, उनके साथ वह नेटवर्क जिसके वे पैरामीटर हैं।
sweep-motion-pass = नेटवर्क में सैंपल का रास्ता और समतल आते हैं।
sweep-motion-loss = लॉस पूरे परास पर खींचा जाता है, अपनी स्पर्शरेखा के साथ; ग्रेडिएंट आते हैं।
sweep-motion-loss-of-one = केवल वह स्लाइडर रहता है जो चलता है; उसके पूरे परास पर लॉस खींचा जाता है, अपनी स्पर्शरेखा के साथ।
sweep-motion-on = { $parameter } का स्लाइडर आगे चलता है; मान, समतल, सीमा और लॉस साथ चलते हैं।
sweep-motion-on-fit = { $parameter } का स्लाइडर आगे चलता है; मान, फ़िट और लॉस साथ चलते हैं।


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] एक ही शुरुआत, अलग मोड़
        [learning_rate] एक ही शुरुआत, अलग लर्निंग रेट
        [optimizer] एक ही शुरुआत, अलग ऑप्टिमाइज़र
        [init] एक ही नेटवर्क, अलग शुरुआती वेट
        [scale] समान यादृच्छिक वेट, अलग स्केल
        [seed] एक ही नेटवर्क, अलग यादृच्छिक वेट
        [layers] एक ही टास्क, अलग लेयर
       *[several] साथ-साथ
    }
contender-rate = रेट { $rate }
contender-scale = स्केल { $scale }
contender-seed = सीड { $seed }
contender-init =
    { $init ->
        [zeros] सब 0
        [symmetric] सब समान
        [xavier] Xavier शुरुआत
        [he] He शुरुआत
       *[normal] यादृच्छिक शुरुआत
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = “{ $name }”
differing-part =
    { $part ->
        [activations] ऐक्टिवेशन
        [layers] नेटवर्क का आकार
        [optimizer] ऑप्टिमाइज़र
        [learning_rate] लर्निंग रेट
        [init] शुरुआती वेट का चुनाव
        [scale] शुरुआती वेट का स्केल
       *[seed] शुरुआती वेट का सीड
    }
comparison-opening = { $spelled } ऐक्टिवेशन: शुरुआत, बिंदु और स्टेप सबके समान।
comparison-opening-of-trainings = उन्हीं बिंदुओं पर { $spelled } ट्रेनिंग; अंतर: { $parts }।
comparison-guide-to-scores = हर एक में इनपुट, क्लास के स्कोर, लॉस और ग्रेडिएंट दिखते हैं।
comparison-guide-to-fit = हर एक में फ़िट, टारगेट पर उत्तर, लॉस और ग्रेडिएंट दिखते हैं।
comparison-guide-to-layer = हर एक में इनपुट, आख़िरी हिडन लेयर, लॉस और ग्रेडिएंट दिखते हैं।
comparison-shrinks = स्टेप 0 पर, आख़िरी लेयर से लेयर 1 तक: { $name } में { $last } से { $first }, { $other } में { $other_last } से { $other_first } ।
comparison-delta-shrinks = स्टेप 0 पर, आख़िरी लेयर से लेयर 1 तक δ = ∂L/∂z: { $name } में { $last } से { $first }, { $other } में { $other_last } से { $other_first } ।
comparison-slopes =
    { $kind ->
        [sigmoid] यूनिट से पीछे जाने वाला उसकी ढाल से गुणा होता है। सिग्मॉइड की ढाल अधिकतम 1/4, माध्यिका { $slope }; { $other } में { $other_slope } ।
       *[other] यूनिट से पीछे जाने वाला उसकी ढाल से गुणा होता है। माध्यिका ढाल { $name } में { $slope }, { $other } में { $other_slope } है।
    }
comparison-factors-back =
    { $weigh ->
        [alike] कुल मिलाकर वेट δ को { $name } में { $weights } और { $other } में { $other_weights } से गुणा करते हैं, यानी लगभग बराबर;
       *[apart] कुल मिलाकर वेट δ को { $name } में { $weights } और { $other } में { $other_weights } से गुणा करते हैं;
    } { $kind ->
        [sigmoid] ढालें, सिग्मॉइड में हर एक अधिकतम 1/4, { $slopes } और { $other_slopes } से।
       *[other] ढालें { $slopes } और { $other_slopes } से।
    }
comparison-flat-yet-long = स्टेप 0 पर { $name } में { $share } ढालें { $slope } से कम हैं। फिर भी लेयर 1 के वेट का ग्रेडिएंट अधिक लंबा है: जो गुज़रता है, उसे अधिक बड़े वेट गुणा करते हैं।
comparison-no-first-gradient = स्टेप 0 पर { $names } में किसी वेट का ग्रेडिएंट नहीं।
comparison-last-layer-first = स्टेप 0 पर { $names } में केवल आख़िरी लेयर के वेट का ग्रेडिएंट है।
comparison-sets-out =
    { $which ->
        [both] दोनों की ट्रेनिंग चलती है, स्टेप-दर-स्टेप।
       *[all] सबकी ट्रेनिंग चलती है, स्टेप-दर-स्टेप।
    }
comparison-goes-on = सब आगे बढ़ते हैं, स्टेप-दर-स्टेप।
comparison-tie-broken = आख़िरी लेयर बदल चुकी है: अब, स्टेप 1 पर, लेयर 1 का भी ग्रेडिएंट है, { $name } में { $gradient } ।
comparison-explodes = { $name } में विस्फोट: स्टेप { $step } तक लॉस { $before } से { $now } होता है।
comparison-dies =
    { $count ->
        [one] स्टेप { $step } पर एक यूनिट का आख़िरी बिंदु शून्य पार करता है: { $name } में { $units } में से { $dead } यूनिट मृत।
       *[other] स्टेप { $step } पर आख़िरी बिंदु शून्य पार करता है: { $name } में { $units } में से { $dead } यूनिट मृत।
    }
comparison-first = { $name } सबसे पहले: स्टेप { $step } पर टास्क हल।
comparison-second = फिर { $name }, स्टेप { $step } पर।
comparison-last = { $name } सबसे अंत में हल करता है, स्टेप { $step } पर।
comparison-midway = स्टेप { $step } पर सबसे कम लॉस: { $names }, { $loss } ।
comparison-midway-same = स्टेप { $step } पर सभी लॉस अब भी समान दिखते हैं: { $loss } ।
comparison-all-go-on =
    { $which ->
        [both] दोनों अंत तक चलते हैं।
       *[all] सब अंत तक चलते हैं।
    }
comparison-one-goes-on = आख़िरी आगे चलता है: क्या वह पहुँचेगा?
comparison-others-go-on = बाक़ी आगे चलते हैं: क्या वे पहुँचेंगे?
comparison-none-yet =
    { $which ->
        [both] क्या दोनों में से कोई पहुँचेगा?
       *[all] क्या कोई पहुँचेगा?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] इस शुरुआत से दोनों में से कोई { $task } हल नहीं करता।
               *[all] इस शुरुआत से कोई भी { $task } हल नहीं करता।
            }
       *[own]
            { $which ->
                [both] दोनों में से कोई { $task } हल नहीं करता।
               *[all] कोई भी { $task } हल नहीं करता।
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] इस शुरुआत से दोनों { $task } हल करते हैं।
               *[all] इस शुरुआत से सब { $task } हल करते हैं।
            }
       *[own]
            { $which ->
                [both] दोनों { $task } हल करते हैं।
               *[all] सब { $task } हल करते हैं।
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] इस शुरुआत से केवल { $names } { $task } हल करता है।
               *[other] इस शुरुआत से केवल { $names } { $task } हल करते हैं।
            }
       *[own]
            { $count ->
                [one] केवल { $names } { $task } हल करता है।
               *[other] केवल { $names } { $task } हल करते हैं।
            }
    }
comparison-only = अंतर केवल यह है: { $parts }।
comparison-not-only = { $parts } में अंतर है, और उसके साथ बिंदुओं के क्रम में भी।
comparison-why-diverged = स्टेप { $step } से हर स्टेप ने लॉस बढ़ाया, यहाँ तक कि वह संख्या ही न रहा।
comparison-diverged-at = स्टेप { $step } पर, जहाँ संख्याएँ आख़िरी बार परिमित थीं, लॉस { $loss } था।
comparison-why-worse = लॉस शुरुआत से ऊपर समाप्त होता है: { $before } से { $now } ।
comparison-why-rate = { $name } का अंतिम लॉस { $small }, { $other } का { $large }: इसके स्टेप बहुत बड़े हैं।
comparison-why-dead =
    { $stays ->
        [yes] मृत { $activation } यूनिट की ढाल 0 है: ग्रेडिएंट नहीं गुज़रता, वह मृत रहती है।
       *[no] मृत { $activation } यूनिट की ढाल 0 है: उससे ग्रेडिएंट नहीं गुज़रता।
    }
comparison-why-saturated = अंत में { $name } में लेयर { $layer } की { $units } में से { $flat } यूनिट संतृप्त, { $other } में { $fewer } ।
comparison-why-vanishing = स्टेप 0 पर वेट का ग्रेडिएंट आख़िरी लेयर में { $last } और लेयर 1 में { $first } था।
comparison-first-step = पहला स्टेप लेयर 1 के वेट को { $name } में { $rate } × { $small } बदलता है, { $other } में { $rate } × { $large }: लगभग { $times } गुना।
comparison-answers-alike =
    { $share ->
        [yes] { $name } में आख़िरी लेयर जो पढ़ती है, उसमें बिंदुओं के बीच अधिकतम { $spread } का अंतर है: इसलिए हर बिंदु के लिए { $p } अंत में { $value } है, यानी क्लास 1 का हिस्सा।
       *[no] { $name } में आख़िरी लेयर जो पढ़ती है, उसमें बिंदुओं के बीच अधिकतम { $spread } का अंतर है: इसलिए हर बिंदु के लिए { $p } अंत में { $value } है।
    }
comparison-why-equal = समान यूनिट को समान ग्रेडिएंट मिलते हैं: वे कभी अलग नहीं होतीं।
comparison-why-no-gradient = हर वेट का ग्रेडिएंट 0 है: वेट को कोई दिशा नहीं मिलती।
comparison-why-never-bent = रेखाओं की रेखाएँ भी रेखाएँ हैं: मोड़ के बिना गहराई कुछ नहीं जोड़ती।
comparison-best-line = एक रेखा { $share } सही कर सकती थी, पर अधिक लॉस पर, और ट्रेनिंग लॉस के पीछे चलती है।
comparison-slow = { $name } धीमा है: स्टेप 0 पर लेयर 1 के वेट का ग्रेडिएंट { $small } था, { $fast } में { $large } ।
comparison-how-it-dies =
    { $stays ->
        [yes] स्टेप { $step } पर इस यूनिट का सबसे बड़ा z { $before } से { $after } होता है: हर बिंदु पर ढाल 0, ग्रेडिएंट 0: उसके वेट वही रहते हैं।
       *[no] हर बिंदु पर इस यूनिट का z: स्टेप { $step } पर सबसे बड़ा { $before } से { $after } होता है, जहाँ ढाल 0 है।
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = स्टेप { $step } बहुत लंबा है: ग्रेडिएंट का { $rate } गुना इस यूनिट के सबसे बड़े z को { $before } से { $after } कर देता है। हर बिंदु पर ढाल 0: उसके वेट वही रहते हैं।
comparison-why-it-dies = δ औसतन { $delta } है: z कम हो तो लॉस घटेगा। पर ग्रेडिएंट का { $rate } गुना बहुत लंबा है: सबसे बड़े z वाले बिंदु पर z { $before } से { $after } हो जाता है।
comparison-never-alive = हर बिंदु पर इस यूनिट का z: कोई कभी 0 से ऊपर नहीं, और नीचे ढाल 0 है।
comparison-starts-counted =
    { $framed ->
        [yes] इतनी शुरुआतें { $task } हल करती हैं: { $counts } । फ़्रेम में वह शुरुआत है जो आपने देखी: एक उदाहरण।
       *[no] इतनी शुरुआतें { $task } हल करती हैं: { $counts } ।
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = वही ट्रेनिंग { $starts } शुरुआतों से: कौन-सी { $task } हल करती हैं?
comparison-motion-lay =
    { $count ->
        [one] { $spelled } पैनल आता है, हर ट्रेनिंग का एक: { $names } ।
       *[other] { $spelled } पैनल आते हैं, हर ट्रेनिंग का एक: { $names } ।
    }
comparison-motion-staircases = हर पैनल में उसकी लेयरों के स्टेप शून्य के ग्रेडिएंट छड़ों के रूप में अपनी संख्याओं के साथ आते हैं, और उनके बीच हर लेयर से नीचे वाली लेयर तक का गुणक।
comparison-motion-staircases-again = स्टेप शून्य के वेट के ग्रेडिएंट आते हैं, और साथ में दिखता है कि लॉस कैसे बदला।
comparison-motion-answers = यूनिटों की गिनती की जगह सभी बिंदुओं पर हर पैनल के नेटवर्क के उत्तर आते हैं।
comparison-motion-slopes = हर पैनल में उसके ऐक्टिवेशन का वक्र आता है, नीचे कई बिंदुओं पर उसकी यूनिटों के z के निशान। सबसे खड़ी स्पर्शरेखा टूटी रेखा में है; माध्यिका ढाल वाली स्पर्शरेखा पूरी खिंची है।
comparison-motion-run = सभी ट्रेनिंग साथ-साथ स्टेप { $start } से स्टेप { $end } तक चलती हैं।
comparison-motion-verdicts = हर पैनल का नतीजा आता है।
comparison-motion-all = सभी पैनल फिर चमकीले हैं।
comparison-motion-one = { $name } का पैनल चमकीला रहता है, बाक़ी पीछे हटते हैं।
comparison-motion-watch-unit = पैनल में एक यूनिट का z हर बिंदु पर, स्टेप-दर-स्टेप, शून्य के दोनों ओर खींचा जाता है; सबसे बड़ा मोटी रेखा में। वह स्टेप अंकित है जहाँ से कोई z शून्य से ऊपर नहीं।
comparison-motion-split-step = चित्र जगह बनाता है, और उसके साथ दिखता है कि स्टेप सबसे बड़े z वाले बिंदु पर z का क्या करता है: बायस, वेट और इनपुट का हिस्सा।
comparison-motion-starts = पैनल हटते हैं। { $starts } शुरुआतों की ट्रेनिंग के इनपुट समतल एक-एक करके आते हैं, जहाँ टास्क हल है वहाँ सही का निशान, और निशान गिने जाते हैं।
comparison-motion-start-seen = पैनलों की शुरुआत हर ट्रेनिंग में फ़्रेम से घिरी है।


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] ग्रेडिएंट डिसेंट का एक स्टेप, वेट डिके के साथ
        [momentum] ग्रेडिएंट डिसेंट का एक स्टेप, मोमेंटम के साथ
        [rmsprop] RMSProp का एक स्टेप
        [adam] Adam का एक स्टेप
       *[sgd] ग्रेडिएंट डिसेंट का एक स्टेप
    }
update-opening = सभी बिंदुओं का माध्य लॉस { $loss } है। हर वेट किस ओर जाए?
update-mean =
    { $points ->
        [one] लॉस का ग्रेडिएंट, हर कनेक्शन पर: हर वेट के साथ वह कितनी तेज़ी से बढ़ता है।
       *[other] सभी { $digits } बिंदुओं के माध्य लॉस का ग्रेडिएंट, हर कनेक्शन पर: हर वेट के साथ वह कितनी तेज़ी से बढ़ता है।
    }
update-mean-biases = हर न्यूरॉन पर: उसके बायस के साथ।
update-one-point =
    { $count ->
        [one] { $weight } के बारे में एक बिंदु का मत। बिंदु यही एक है।
       *[other] वह एक बिंदु था। { $digits } बिंदुओं में हर एक का { $weight } के लिए अपना ग्रेडिएंट है।
    }
update-every-point =
    { $count ->
        [one] यह कहाँ से आता है: उस एक बिंदु का { $weight } के लिए ग्रेडिएंट।
       *[other] यह कहाँ से आता है: { $digits } बिंदुओं में हर एक का { $weight } के लिए अपना ग्रेडिएंट है।
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] उनमें { $ups } बड़ा { $weight } चाहता है, { $downs } छोटा: अपडेट माध्य लेता है।
               *[other] उनमें { $ups } बड़ा { $weight } चाहता है, { $downs } छोटा: अपडेट माध्य लेता है।
            }
       *[other]
            { $down ->
                [one] उनमें { $ups } बड़ा { $weight } चाहते हैं, { $downs } छोटा: अपडेट माध्य लेता है।
               *[other] उनमें { $ups } बड़ा { $weight } चाहते हैं, { $downs } छोटा: अपडेट माध्य लेता है।
            }
    }
update-pulls-one =
    { $way ->
        [up] उनमें कोई छोटा { $weight } नहीं चाहता: अपडेट माध्य लेता है।
       *[down] उनमें कोई बड़ा { $weight } नहीं चाहता: अपडेट माध्य लेता है।
    }
update-pulls-alone =
    { $way ->
        [up] वह बड़ा { $weight } चाहता है: एक ही बिंदु है, अपडेट उसी का ग्रेडिएंट लेता है।
       *[down] वह छोटा { $weight } चाहता है: एक ही बिंदु है, अपडेट उसी का ग्रेडिएंट लेता है।
    }
update-pulls-none = { $weight } के बारे में कोई कुछ नहीं कहता: ये सभी ग्रेडिएंट शून्य हैं, माध्य भी।
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $size } बिंदुओं के { $spelled } मिनी-बैच के माध्य { $low } से { $high } तक: ट्रेनिंग हर स्टेप में एक लेती है, यह स्टेप सारे बिंदु।
               *[same] { $size } बिंदुओं के { $spelled } मिनी-बैच, सबका माध्य यहाँ { $low }: ट्रेनिंग हर स्टेप में एक लेती है, यह स्टेप सारे बिंदु।
            }
       *[full]
            { $spread ->
                [apart] { $size } बिंदुओं के { $spelled } मिनी-बैच के माध्य { $low } से { $high } तक: सस्ते, पर कम सटीक।
               *[same] { $size } बिंदुओं के { $spelled } मिनी-बैच, सबका माध्य यहाँ { $low }: सस्ते।
            }
    }
update-batches-rest = इपॉक के आख़िरी बैच में { $rest } हैं।
update-take-mean =
    { $count ->
        [one] स्टेप हर वेट और बायस के लिए इसी का ग्रेडिएंट लेता है।
       *[other] अब सभी बिंदुओं पर माध्य, हर वेट और बायस के लिए।
    }
update-take-mean-no-bias =
    { $count ->
        [one] स्टेप हर वेट के लिए इसी का ग्रेडिएंट लेता है।
       *[other] अब सभी बिंदुओं पर माध्य, हर वेट के लिए।
    }
update-one-moves =
    { $against ->
        [decay] हर वेट अपने ग्रेडिएंट और डिके के विपरीत चलता है, लर्निंग रेट से गुणा करके।
        [momentum] हर वेट अपने वेग के विपरीत चलता है, लर्निंग रेट से गुणा करके।
        [rmsprop] हर वेट इस भागफल के विपरीत चलता है, लर्निंग रेट से गुणा करके।
        [adam] हर वेट इस भागफल के विपरीत चलता है, लर्निंग रेट से गुणा करके।
       *[gradient] हर वेट अपने ग्रेडिएंट के विपरीत चलता है, लर्निंग रेट से गुणा करके।
    }
update-stage-decay = वेट डिके हर ग्रेडिएंट में पैरामीटर का { $decay } गुना जोड़ता है।
update-stage-momentum =
    { $decayed ->
        [yes] वेग है पिछले वेग का { $share } गुना, जोड़ डिके सहित ग्रेडिएंट।
       *[no] वेग है पिछले वेग का { $share } गुना, जोड़ ग्रेडिएंट।
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] मोमेंटम एक वेग पर चलता है। वह शून्य से शुरू होता है: अभी वह डिके सहित ग्रेडिएंट है।
       *[no] मोमेंटम एक वेग पर चलता है। वह शून्य से शुरू होता है: अभी वह ग्रेडिएंट है।
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp डिके सहित हर ग्रेडिएंट को उनके वर्गों के चल माध्य के वर्गमूल से भाग देता है।
       *[no] RMSProp हर ग्रेडिएंट को उसके वर्गों के चल माध्य के वर्गमूल से भाग देता है।
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam डिके सहित ग्रेडिएंट का चल माध्य लेता है, बटा उनके वर्गों के चल माध्य का वर्गमूल।
       *[no] Adam ग्रेडिएंट का चल माध्य लेता है, बटा उनके वर्गों के चल माध्य का वर्गमूल।
    }
update-decay = डिके
update-mean-gradient = माध्य
update-root = वर्ग माध्य मूल
update-rate = रेट
update-gradient = ग्रेडिएंट
update-all-move =
    { $count ->
        [one] बस इतना ही: { $digits } ही पैरामीटर है।
       *[other] और सभी { $digits } पैरामीटर यह स्टेप एक साथ लेते हैं।
    }
update-all-move-unseen =
    { $count ->
        [one] यहाँ की { $digits } संख्या पहले जैसी ही लिखी है।
       *[other] यहाँ की { $digits } संख्याएँ पहले जैसी ही लिखी हैं।
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] सभी बिंदुओं का माध्य लॉस { $before } से घटकर { $after } होता है।
               *[alike] सभी बिंदुओं का माध्य लॉस थोड़ा घटता है: { $change } ।
            }
        [uphill]
            { $digits ->
                [differ] सभी बिंदुओं का माध्य लॉस { $before } से बढ़कर { $after } होता है: यह स्टेप नीचे नहीं जाता।
               *[alike] सभी बिंदुओं का माध्य लॉस थोड़ा बढ़ता है: { $change } । यह स्टेप नीचे नहीं जाता।
            }
        [rises]
            { $digits ->
                [differ] सभी बिंदुओं का माध्य लॉस { $before } से बढ़कर { $after } होता है: स्टेप बहुत बड़ा था।
               *[alike] सभी बिंदुओं का माध्य लॉस थोड़ा बढ़ता है: { $change } । स्टेप बहुत बड़ा था।
            }
       *[stays] सभी बिंदुओं का माध्य लॉस { $before } पर रहता है।
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] लॉस { $before } से घटकर { $after } होता है।
               *[alike] लॉस थोड़ा घटता है: { $change } ।
            }
        [rises]
            { $digits ->
                [differ] लॉस { $before } से बढ़कर { $after } होता है: स्टेप बहुत बड़ा था।
               *[alike] लॉस थोड़ा बढ़ता है: { $change } । स्टेप बहुत बड़ा था।
            }
        [uphill]
            { $digits ->
                [differ] लॉस { $before } से बढ़कर { $after } होता है: यह स्टेप नीचे नहीं जाता।
               *[alike] लॉस थोड़ा बढ़ता है: { $change } । यह स्टेप नीचे नहीं जाता।
            }
       *[stays] लॉस { $before } पर रहता है।
    }
update-loss-endless = सभी बिंदुओं का माध्य लॉस अब परिमित संख्या नहीं: स्टेप बहुत ही बड़ा था।
update-motion-stand = नेटवर्क अपने वेट के साथ है, और माध्य लॉस चमकता है।
update-motion-mean = कनेक्शन और बायस माध्य लॉस का ग्रेडिएंट लेते हैं।
update-motion-mean-no-bias = कनेक्शन माध्य लॉस का ग्रेडिएंट लेते हैं।
update-motion-spread =
    { $points ->
        [1] { $weight } का ग्रेडिएंट संख्या रेखा पर अपनी जगह लेता है।
       *[other] { $weight } के ग्रेडिएंट, हर बिंदु का एक, संख्या रेखा पर फैलते हैं।
    }
update-motion-average = वे अपने माध्य में इकट्ठे होते हैं, जो रेखा पर रहता है।
update-motion-batches = तीन मिनी-बैच के बिंदु एक के बाद एक चमकते हैं, और उनके माध्य रेखा पर रहते हैं।
update-motion-stage = कनेक्शनों और बायस पर ग्रेडिएंट वह बन जाते हैं जो उनसे बनाया जाता है।
update-motion-stage-no-bias = कनेक्शनों पर ग्रेडिएंट वह बन जाते हैं जो उनसे बनाया जाता है।
update-motion-one = { $weight } का ग्रेडिएंट उसके नीचे आता है, वेट अपने नए मान तक गिनता है, और उसका कनेक्शन साथ बदलता है।
update-motion-all = बाक़ी सभी वेट और बायस अपने नए मानों तक गिनते हैं, और उनके कनेक्शन साथ बदलते हैं।
update-motion-all-no-bias = बाक़ी सभी वेट अपने नए मानों तक गिनते हैं, और उनके कनेक्शन साथ बदलते हैं।
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] लॉस गिनते हुए घटता है।
               *[other] सभी बिंदुओं का माध्य लॉस गिनते हुए घटता है।
            }
       *[other]
            { $points ->
                [1] लॉस अपने नए मान तक गिनता है।
               *[other] सभी बिंदुओं का माध्य लॉस अपने नए मान तक गिनता है।
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = एक न्यूरॉन, खोलकर देखें: { $neuron }
graph-opening = न्यूरॉन एक ग्राफ़ के रूप में: हर नोड एक छोटा काम करता है।
graph-enter =
    { $inputs ->
        [1] इनपुट, उसका वेट और बायस अंदर आते हैं।
       *[other] सभी इनपुट, हर एक का वेट, और बायस अंदर आते हैं।
    }
graph-enter-no-bias =
    { $inputs ->
        [1] इनपुट और उसका वेट अंदर आते हैं।
       *[other] सभी इनपुट और हर एक का वेट अंदर आते हैं।
    }
graph-multiply =
    { $inputs ->
        [1] गुणा नोड अपनी दो संख्याओं को गुणा करता है।
       *[other] हर गुणा नोड अपनी दो संख्याओं को गुणा करता है।
    }
graph-add =
    { $inputs ->
        [1] प्लस नोड बायस जोड़ता है: यही z है।
       *[other] प्लस नोड गुणनफल और बायस जोड़ता है: यही z है।
    }
graph-add-no-bias =
    { $inputs ->
        [1] प्लस नोड में एक ही गुणनफल है, कोई बायस नहीं: यही z है।
       *[other] प्लस नोड गुणनफल जोड़ता है: यही z है।
    }
graph-activate = ऐक्टिवेशन z को मोड़ता है: a है z का { $activation } ।
graph-arrive = अब पीछे। लॉस नेटवर्क की ग़लती मापता है; बाक़ी नेटवर्क से पता चलता है कि वह a के साथ कितना बदलता है: { $gradient } ।
graph-slope =
    { $does ->
        [nothing] ऐक्टिवेशन का स्थानीय अवकलज उसकी ढाल { $slope } है; कुछ नहीं आता, कुछ आगे नहीं जाता।
        [stops] ऐक्टिवेशन का स्थानीय अवकलज उसकी ढाल है, यहाँ शून्य: आगे कुछ नहीं जाता।
        [keeps] ऐक्टिवेशन का स्थानीय अवकलज उसकी ढाल है, यहाँ 1: ग्रेडिएंट वैसा ही आगे जाता है।
        [turns] ऐक्टिवेशन का स्थानीय अवकलज उसकी ढाल { $slope } है: ग्रेडिएंट का चिह्न बदलता है।
        [shrinks] ऐक्टिवेशन का स्थानीय अवकलज उसकी ढाल { $slope } है: उससे गुणा, कम आगे जाता है।
       *[grows] ऐक्टिवेशन का स्थानीय अवकलज उसकी ढाल { $slope } है: उससे गुणा, अधिक आगे जाता है।
    }
graph-sum = प्लस नोड, जो आता है, वही आगे भेजता है: उसके सभी स्थानीय अवकलज 1 हैं। बायस को उसका ग्रेडिएंट मिल गया।
graph-sum-no-bias = प्लस नोड, जो आता है, वही आगे भेजता है: उसके सभी स्थानीय अवकलज 1 हैं।
graph-to-weights = गुणा नोड: हर गुणक का स्थानीय अवकलज दूसरा गुणक है। वेट के लिए वह इनपुट है; δ गुणा इनपुट उसका ग्रेडिएंट है।
graph-to-inputs =
    { $others ->
        [yes] और इनपुट के लिए वह वेट है: δ गुणा वेट पीछे जाता है और लेयर के बाक़ी न्यूरॉनों के संदेशों में जुड़ता है।
       *[no] और इनपुट के लिए वह वेट है: δ गुणा वेट पीछे जाता है, और यही बताता है कि इनपुट के साथ लॉस कितना बदलता है।
    }
graph-replay = हर नोड को बस आने वाला मान और अपना स्थानीय अवकलज चाहिए।
graph-motion-lay =
    { $inputs ->
        [1] ग्राफ़ टुकड़ा-टुकड़ा करके आता है: इनपुट, उसका वेट और बायस, एक गुणा नोड, एक प्लस नोड और ऐक्टिवेशन।
       *[other] ग्राफ़ टुकड़ा-टुकड़ा करके आता है: सभी इनपुट, उनके वेट और बायस, गुणा नोड, एक प्लस नोड और ऐक्टिवेशन।
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] ग्राफ़ टुकड़ा-टुकड़ा करके आता है: इनपुट और उसका वेट, एक गुणा नोड, एक प्लस नोड और ऐक्टिवेशन।
       *[other] ग्राफ़ टुकड़ा-टुकड़ा करके आता है: सभी इनपुट और उनके वेट, गुणा नोड, एक प्लस नोड और ऐक्टिवेशन।
    }
graph-motion-enter = संख्याएँ अपने खानों से निकलकर तारों पर आती हैं।
graph-motion-multiply =
    { $inputs ->
        [1] पल्स गुणा नोड में जाती हैं, और गुणनफल निकलता है।
       *[other] पल्स गुणा नोडों में जाती हैं, और गुणनफल निकलते हैं।
    }
graph-motion-add = पल्स प्लस नोड में जाती हैं, और z निकलता है।
graph-motion-activate = एक पल्स ऐक्टिवेशन में जाती है; बिंदु उसके वक्र पर चलता है, और a निकलता है।
graph-motion-arrive = लॉस की ओर से एक पल्स आती है, और a के तार के पास ग्रेडिएंट आता है।
graph-motion-slope = z के तार पर ढाल आती है; एक पल्स उसके पास से पीछे जाती है, और तार के पास गुणनफल आता है।
graph-motion-sum = प्लस नोड में आते हर तार पर संख्या 1 आती है; पल्स उन सब में पीछे जाती हैं, और हर एक के पास ग्रेडिएंट आता है।
graph-motion-to-weights =
    { $inputs ->
        [1] वेट के तार पर इनपुट आता है; एक पल्स उसके पास से पीछे जाती है, और तार के पास ग्रेडिएंट आता है।
       *[other] हर वेट के तार पर उसका इनपुट आता है; पल्स उनके पास से पीछे जाती हैं, और तारों के पास ग्रेडिएंट आते हैं।
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] इनपुट के तार पर वेट आता है; एक पल्स उसके पास से पीछे जाती है, और तार के पास गुणनफल आता है।
       *[other] हर इनपुट के तार पर उसका वेट आता है; पल्स उनके पास से पीछे जाती हैं, और तारों के पास गुणनफल आते हैं।
    }
graph-motion-replay = पल्स एक बार फिर पूरे ग्राफ़ में पीछे दौड़ती हैं, लॉस की ओर से हर खाने तक।


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = लॉस का भू-दृश्य
landscape-opening =
    { $way ->
        [right] सिर्फ़ { $name } बदलने पर लॉस। स्पर्शरेखा की ढाल ग्रेडिएंट है, { $slope }: चढ़ाई बाईं ओर है, इसलिए स्टेप दाईं ओर जाता है।
       *[left] सिर्फ़ { $name } बदलने पर लॉस। स्पर्शरेखा की ढाल ग्रेडिएंट है, { $slope }: चढ़ाई दाईं ओर है, इसलिए स्टेप बाईं ओर जाता है।
    }
landscape-opening-flat = सिर्फ़ { $name } बदलने पर लॉस। जहाँ नेटवर्क है, वहाँ ग्रेडिएंट शून्य है: स्पर्शरेखा क्षैतिज है।
landscape-step =
    { $factor ->
        [1] रेट { $rate } का एक स्टेप: ढाल का अनुमान { $promised }, लॉस में बदलाव { $change } ।
        [10] दस गुना दूर: ढाल का अनुमान { $promised }, लॉस में बदलाव { $change } ।
       *[100] सौ गुना दूर: ढाल का अनुमान { $promised }, लॉस में बदलाव { $change } ।
    }
landscape-step-beyond =
    { $factor ->
        [1] रेट { $rate } का एक स्टेप: ढाल का अनुमान शून्य से कम लॉस है, पर लॉस में बदलाव { $change } है।
        [10] दस गुना दूर: ढाल का अनुमान शून्य से कम लॉस है, पर लॉस में बदलाव { $change } है।
       *[100] सौ गुना दूर: ढाल का अनुमान शून्य से कम लॉस है, पर लॉस में बदलाव { $change } है।
    }
landscape-step-over =
    { $factor ->
        [1] रेट { $rate } का एक स्टेप: सबसे नीची जगह के पार, और दूसरी ओर फिर ऊपर। अनुमान { $promised }, हुआ { $change } ।
        [10] दस गुना दूर: सबसे नीची जगह के पार, और दूसरी ओर फिर ऊपर। अनुमान { $promised }, हुआ { $change } ।
       *[100] सौ गुना दूर: सबसे नीची जगह के पार, और दूसरी ओर फिर ऊपर। अनुमान { $promised }, हुआ { $change } ।
    }
landscape-step-endless =
    { $factor ->
        [1] रेट { $rate } का एक स्टेप: लॉस अब परिमित संख्या नहीं।
        [10] दस गुना दूर: लॉस अब परिमित संख्या नहीं।
       *[100] सौ गुना दूर: लॉस अब परिमित संख्या नहीं।
    }
landscape-lesson =
    { $kept ->
        [all-kept] हर स्टेप लगभग ढाल के अनुमान जितना देता है: यहाँ तक लॉस लगभग सीधा है।
        [small-kept] छोटा स्टेप लगभग ढाल के अनुमान जितना देता है, बड़ा नहीं: लॉस मुड़ जाता है।
        [none-promised] यहाँ ढाल शून्य है: उससे कोई अनुमान नहीं मिलता।
       *[none-kept] छोटा स्टेप भी इतना बड़ा है कि ढाल का अनुमान सही नहीं।
    }
landscape-all-parameters = सारे पैरामीटर एक साथ, रेट { $rate } पर।
landscape-over = सारे पैरामीटर एक साथ, रेट { $rate } पर: स्टेप { $length } लंबा है, पर लॉस केवल पहले { $lower } तक कम रहता है।
landscape-again =
    { $then ->
        [all-rise] पहले स्टेप के बाद ढाल लगभग { $times } गुना खड़ी है: अगला स्टेप उतने ही गुना लंबा है, और तीनों स्टेप में से हर एक लॉस बढ़ाता है।
        [third-falls] पहले स्टेप के बाद ढाल लगभग { $times } गुना खड़ी है: अगला स्टेप उतने ही गुना लंबा है, और लॉस फिर बढ़ता है। तीसरा स्टेप उसे घटाता है।
        [rises] पहले स्टेप के बाद ढाल लगभग { $times } गुना खड़ी है: अगला स्टेप उतने ही गुना लंबा है, और लॉस फिर बढ़ता है।
       *[falls] पहले स्टेप के बाद ढाल लगभग { $times } गुना खड़ी है: अगला स्टेप उतने ही गुना लंबा है, और तब लॉस { $loss } है।
    }
landscape-map = अब { $first } और { $second } बदलने पर, ऊपर से: बिंदुओं वाली रेखा वही वक्र है। हर समोच्च रेखा पर लॉस समान रहता है।
landscape-arrow = इस रेखा पर लॉस समान रहता है। ग्रेडिएंट उसके लंबवत, चढ़ाई की ओर है: इसलिए स्टेप उलटी ओर जाता है।
landscape-flat = इस समतल में ग्रेडिएंट शून्य है: कोई दिशा नीचे नहीं जाती।
landscape-path =
    { $others ->
        [0] ट्रेनिंग का रास्ता: शुरुआत से अंत तक।
        [one] इस समतल में ट्रेनिंग का रास्ता। एक और पैरामीटर बदला, इसलिए उसके नीचे की रेखाएँ भी बदलीं।
       *[other] इस समतल में ट्रेनिंग का रास्ता। { $digits } और पैरामीटर भी बदले, इसलिए उसके नीचे की रेखाएँ भी बदलीं।
    }
landscape-motion-curve = लॉस का वक्र खिंचता है, और शुरुआत पर उसकी स्पर्शरेखा।
landscape-motion-step = एक गेंद वक्र पर लुढ़कती है और एक निशान स्पर्शरेखा पर नीचे जाता है; एक रेखा उनका अंतर दिखाती है।
landscape-motion-closer = चित्र फिर पहले स्टेप के पास जाता है।
landscape-motion-over =
    { $marked ->
        [yes] एक गेंद लॉस पर पहले स्टेप के साथ-साथ लुढ़कती है; एक तालिका बताती है कि स्टेप कितना लंबा है, ढाल ने कौन-सा लॉस बताया था और कौन-सा हुआ। एक पट्टी दिखाती है कि लॉस कहाँ तक कम है।
       *[no] एक गेंद लॉस पर पहले स्टेप के साथ-साथ लुढ़कती है; एक तालिका बताती है कि स्टेप कितना लंबा है, ढाल ने कौन-सा लॉस बताया था और कौन-सा हुआ।
    }
landscape-motion-again = गेंद आगे लुढ़कती है, हर बार उस जगह के ग्रेडिएंट के विरुद्ध जहाँ वह है; तालिका बताती है कि स्टेप कितने लंबे हैं और लॉस कितना हुआ।
landscape-motion-map = वक्र ऊपर से दिखता है, दो पैरामीटर के साथ बदलते लॉस के नक़्शे में बिंदुओं वाली रेखा बनकर; नक़्शा रेखा-दर-रेखा आता है।
landscape-motion-arrow = समान लॉस की रेखा के लंबवत दो तीर बढ़ते हैं: ग्रेडिएंट, और उसके विपरीत स्टेप की दिशा।
landscape-motion-flat = नेटवर्क की जगह पर घेरा आता है।
landscape-motion-path = ट्रेनिंग का रास्ता नक़्शे पर खिंचता है, शुरुआत से अंत तक।


## Depth: the gradient goes back through the layers

depth-heading = लेयरों से लौटता ग्रेडिएंट
depth-opening = लेयर 1 तक कितना ग्रेडिएंट पहुँचता है? वह आउटपुट से चलता है, जहाँ δ का आकार { $size } है।
depth-first-step = एक लेयर पीछे: गुणा वेट, गुणा ढाल, और आकार पहले का { $factor } गुना है।
depth-no-gradient = एक लेयर पीछे: कुछ नहीं से कुछ नहीं मिलता।
depth-path-sigmoid = सबसे प्रबल पथ पर हर लेयर एक वेट और एक ढाल से गुणा करती है; सिग्मॉइड की ढाल अधिकतम 1/4 है।
depth-path = सबसे प्रबल पथ पर हर लेयर एक वेट और एक ढाल से गुणा करती है; सबसे बड़ी ढाल { $slope } है।
depth-lesson =
    { $course ->
        [shrinks] हर लेयर पर वह केवल { $least } से { $most } गुना बचता है: आउटपुट पर { $last } से लेयर 1 में { $first } ।
       *[grows] वह हर लेयर पर { $least } से { $most } गुना बढ़ता है: आउटपुट पर { $last } से लेयर 1 में { $first } ।
    }
depth-one-step =
    { $course ->
        [shrinks] वह घटता है: आउटपुट पर { $last } से लेयर 1 में { $first } ।
        [grows] वह बढ़ता है: आउटपुट पर { $last } से लेयर 1 में { $first } ।
       *[mixed] वह वही रहता है: आउटपुट पर { $last }, लेयर 1 में { $first } ।
    }
depth-mixed = पीछे के { $steps } में से { $digits } चरण पर वह घटता है: आउटपुट पर { $last }, लेयर 1 में { $first } ।
depth-silent = आउटपुट आख़िरी अंक तक सही है: उससे कोई ग्रेडिएंट नहीं निकलता।
depth-stops =
    { $layer ->
        [1] लेयर 1 में कुछ नहीं आता: वहाँ ग्रेडिएंट शून्य है।
       *[other] लेयर { $digits } में वह शून्य है: पहले की लेयरों तक कुछ नहीं पहुँचता।
    }
depth-cause =
    { $cause ->
        [slopes-shrink] पथ पर वेट का गुणनफल { $weights } है, ढालों का { $slopes }: ढालें ही इसे घटाती हैं।
        [weights-shrink] पथ पर ढालों का गुणनफल { $slopes } है, वेट का { $weights }: वेट ही इसे घटाते हैं।
        [weights-grow] पथ पर ढालों का गुणनफल { $slopes } है, वेट का { $weights }: वेट इसे बढ़ाते हैं।
        [slopes-grow] पथ पर वेट का गुणनफल { $weights } है, ढालों का { $slopes }: ढालें इसे बढ़ाती हैं।
        [both-grow] पथ पर वेट का गुणनफल { $weights } है, ढालों का { $slopes }: दोनों इसे बढ़ाते हैं।
        [slopes-most] पथ पर वेट का गुणनफल { $weights } है, ढालों का { $slopes }: दोनों इसे घटाते हैं, ढालें अधिक।
        [weights-most] पथ पर ढालों का गुणनफल { $slopes } है, वेट का { $weights }: दोनों इसे घटाते हैं, वेट अधिक।
       *[both-shrink] पथ पर वेट का गुणनफल { $weights } है, ढालों का { $slopes }: दोनों इसे घटाते हैं।
    }
depth-cause-cancelled = इस पथ पर वेट का गुणनफल { $weights } है, ढालों का { $slopes } । बाक़ी पथों के साथ { $product } से δ = { $delta } बनता है।
depth-change =
    { $pace ->
        [nothing] रेट { $rate } का एक स्टेप कोई वेट नहीं बदलता, न आख़िरी लेयर में, न लेयर 1 में।
        [still] रेट { $rate } का एक स्टेप आख़िरी लेयर के वेट { $last } बदलता है, लेयर 1 के बिल्कुल नहीं।
        [slow] रेट { $rate } का एक स्टेप: आख़िरी लेयर के वेट { $last } बदलते हैं, लेयर 1 के { $first } । वह धीरे सीखती है।
        [less] रेट { $rate } का एक स्टेप: आख़िरी लेयर के वेट { $last } बदलते हैं, लेयर 1 के { $first }, यानी कम।
        [more] रेट { $rate } का एक स्टेप: आख़िरी लेयर के वेट { $last } बदलते हैं, लेयर 1 के { $first }, यानी अधिक।
       *[alike] रेट { $rate } का एक स्टेप: आख़िरी लेयर के वेट { $last } बदलते हैं, लेयर 1 के लगभग उतने ही: { $first } ।
    }
depth-motion-start = दस की घातों का अक्ष आता है, और आउटपुट के डेल्टा की छड़ बढ़ती है।
depth-motion-step = ग्रेडिएंट लेयर { $layer } तक पीछे जाता है: एक पल्स पथ पर चलती है, और लेयर की छड़ बढ़ती है।
depth-motion-line = छड़ों के सिरों पर एक रेखा चलती है, आउटपुट से लेयर 1 तक।
depth-motion-weigh = पथ के वेट अपने गुणनफल में इकट्ठे होते हैं, और ढालें अपने में।
depth-motion-change = छड़ें एक स्टेप में वेट के बदलाव बन जाती हैं, शून्य से शुरू होते अक्ष पर।


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = बैकप्रोपगेशन क्यों
cost-opening =
    { $count ->
        [one] { $digits } पैरामीटर के साथ लॉस कैसे बदलता है? उसे थोड़ा बदलें, नेटवर्क फिर चलाएँ, देखें।
       *[other] { $digits } पैरामीटर में से हर एक के साथ लॉस कैसे बदलता है? एक को थोड़ा बदलें, नेटवर्क फिर चलाएँ, देखें।
    }
cost-first = एक वेट, थोड़ा ऊपर, फिर नीचे: दो फ़ॉरवर्ड पास, { $products } गुणन, और एक ढाल पता चली।
cost-all = तो सभी { $parameters } वेट और बायस के लिए: { $passes } फ़ॉरवर्ड पास, { $products } गुणन।
cost-all-no-bias = तो सभी { $parameters } वेट के लिए: { $passes } फ़ॉरवर्ड पास, { $products } गुणन।
cost-forward = बैकप्रोपगेशन एक बार आगे चलता है, { $products } गुणन, और हर ऐक्टिवेशन रखता है।
cost-back = फिर एक बार पीछे, { $products } और, और हर ग्रेडिएंट मिल गया: हर लेयर अगली का परिणाम काम में लेती है।
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] वही ग्रेडिएंट: छोटे बदलाव से { $nudging } गुणन, बैकप्रोपगेशन के { $backpropagation } का { $times } गुना।
               *[about] वही ग्रेडिएंट: छोटे बदलाव से { $nudging } गुणन, बैकप्रोपगेशन के { $backpropagation } का लगभग { $times } गुना।
            }
       *[apart]
            { $exact ->
                [exact] छोटे बदलाव से { $nudging } गुणन, बैकप्रोपगेशन के { $backpropagation } का { $times } गुना।
               *[about] छोटे बदलाव से { $nudging } गुणन, बैकप्रोपगेशन के { $backpropagation } का लगभग { $times } गुना।
            }
    }
cost-chart = वही गिनती, पैरामीटर की संख्या पर; दोनों अक्ष दस की घातों में।
cost-growth =
    { $growth ->
        [square] पैरामीटर दस गुना: छोटे बदलाव से काम लगभग सौ गुना, बैकप्रोपगेशन से लगभग दस गुना।
        [faster] अधिक पैरामीटर पर छोटे बदलाव का काम बैकप्रोपगेशन से तेज़ बढ़ता है।
       *[slower] अधिक पैरामीटर पर दोनों बढ़ते हैं।
    }
cost-largest = { $shape }, { $parameters } पैरामीटर: छोटे बदलाव से { $nudging } गुणन, बैकप्रोपगेशन से { $backpropagation } ।
cost-motion-network = नेटवर्क आता है, नीचे एक पैनल जिसमें गुणन गिने जाते हैं।
cost-motion-first = एक वेट चमकता है; उसे थोड़ा ऊपर करते हैं, और एक पल्स लेयरों से गुज़रती है; उसे नीचे करते हैं, और एक और गुज़रती है।
cost-motion-all = एक के बाद एक पैरामीटर चमकते हैं, तेज़ और तेज़, पल्स लेयरों से गुज़रती हैं और गिनती बढ़ती है।
cost-motion-forward = नेटवर्क पहले जैसा है। एक पल्स आगे दौड़ती है, और ऐक्टिवेशन आते हैं।
cost-motion-back = एक पल्स आउटपुट से पीछे दौड़ती है, और लेयर-दर-लेयर हर ग्रेडिएंट आता है।
cost-motion-bars = दोनों गिनतियाँ एक ही पैमाने की छड़ें बनती हैं।
cost-motion-chart = अक्ष आते हैं, और उन पर इस नेटवर्क की दोनों गिनतियाँ।
cost-motion-grow = दो रेखाएँ बड़े नेटवर्कों की ओर बढ़ती हैं, एक दूसरी से ज़्यादा खड़ी।
cost-motion-gap = सबसे बड़े नेटवर्क की दोनों गिनतियों के बीच एक तीर बढ़ता है।


## Labels in the picture

label-value-forward = मान
label-local-derivative = स्थानीय अवकलज
    .short = अवकलज
label-gradient-back = लॉस का ग्रेडिएंट
    .short = ग्रेडिएंट
label-rest-of-network = बाक़ी नेटवर्क
    .short = बाक़ी
label-class = क्लास { $label }
    .short = { $label }
label-class-head = क्लास
    .short = क्ला.
label-input = इनपुट
label-named-input = { $name } { $input }
label-picture-weights = न्यूरॉन { $neuron } के वेट
    .short = न्यूरॉन { $neuron }: w
label-picture-weight-gradients = न्यूरॉन { $neuron } का ∂L/∂w
    .short = न्यूरॉन { $neuron }: ∂L/∂w
label-picture-input-gradients = हर पिक्सेल का ∂L/∂x
    .short = ∂L/∂x
label-picture-scale = काला { $low }, सफ़ेद { $high }
label-more-neurons = { $digits } और
label-hidden = हिडन { $layer }
label-output = आउटपुट
label-class-scores = क्लास स्कोर
    .short = स्कोर
label-score-of-class-1 = क्लास { $label } का स्कोर
    .short = स्कोर
label-class-probabilities = क्लास प्रायिकताएँ
    .short = प्रायिकता
label-probability-of-class-1 = क्लास { $label } की प्रायिकता
    .short = प्रायिकता
label-layer = लेयर { $layer }
label-step = स्टेप
    .short = स्टे.
label-unit =
    { $unit ->
        [keyframe] कीफ़्रेम
        [epoch] इपॉक
        [checkpoint] चेकपॉइंट
        [round] राउंड
        [update] अपडेट
       *[step] स्टेप
    }
label-loss = लॉस
label-accuracy = सटीकता
label-shares = %: { label-accuracy }
label-after = बाद में
    .short = बाद
label-gradients = वेट के ग्रेडिएंट
    .short = ग्रेडिएंट
label-rate = रेट
label-promised = अनुमानित
    .short = अनु.
label-factor = गुणक
label-sample = सैंपल
label-target = टारगेट
label-targets = टारगेट
label-gradient-check = ग्रेडिएंट जाँच
    .short = जाँच
label-check-below = अंतर <
label-check-worst = अधिकतम
label-base = दिया गया मान
    .short = दिया गया

label-and-more = { $size }; अधिक: ‖
label-negative = ऋणात्मक
label-width-of-weight = मोटाई: |वेट|
    .short = |वेट|
label-width-of-letter = मोटाई: |{ $letter }|, लॉग
    .short = |{ $letter }|, लॉग
label-width-of-gradient = मोटाई: |ग्रेडिएंट|, लॉग
    .short = |ग्रेडिएंट|, लॉग
label-weights-and-biases = रेखा: वेट, घेरा: बायस
    .short = रेखा: w, घेरा: b
label-weights-alone = रेखा: वेट
    .short = रेखा: w
label-lit = चमकीली: सही क्लास
    .short = चमक: सही
label-wrong = ग़लत
label-stay-wrong = अब भी ग़लत
label-tint-side = रंग: पक्ष की क्लास
    .short = रंग: क्लास
label-bent-plane = मुड़ा हुआ समतल
label-undo = वापस
label-tint-place = रंग: जगह को मिली क्लास
    .short = रंग: क्लास
label-tint-probability = रंग: प्रायिकता
    .short = रंग: p
label-tint-lead = रंग: आगे की क्लास
    .short = रंग: आगे
label-plane-before = टूटी रेखा: W से पहले की चौखट
    .short = टूटी रेखा: W से पहले

label-horizontal = क्षैतिज
label-diagonal = तिरछी
label-best-of-all = सबसे अच्छी
label-best-found = मिली सबसे अच्छी
    .short = सबसे अच्छी
label-any-direction = हर दिशा
label-right-by-direction = अधिकतम सही, रेखा की दिशा पर

label-loss-by-unit =
    { $unit ->
        [keyframe] लॉस, हर कीफ़्रेम
        [epoch] लॉस, हर इपॉक
        [checkpoint] लॉस, हर चेकपॉइंट
        [round] लॉस, हर राउंड
        [update] लॉस, हर अपडेट
       *[step] लॉस, हर स्टेप
    }
    .short = लॉस
label-right-by-unit =
    { $unit ->
        [keyframe] सटीकता, हर कीफ़्रेम
        [epoch] सटीकता, हर इपॉक
        [checkpoint] सटीकता, हर चेकपॉइंट
        [round] सटीकता, हर राउंड
        [update] सटीकता, हर अपडेट
       *[step] सटीकता, हर स्टेप
    }
    .short = सटीकता
label-units-pass =
    { $unit ->
        [keyframe] कीफ़्रेम चलते हैं
        [epoch] इपॉक चलते हैं
        [checkpoint] चेकपॉइंट चलते हैं
        [round] राउंड चलते हैं
        [update] अपडेट चलते हैं
       *[step] स्टेप चलते हैं
    }
label-straight =
    { $unit ->
        [keyframe] कीफ़्रेम के बीच सीधी रेखा
       *[step] चेकपॉइंट के बीच सीधी रेखा
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass }: लॉग में; { label-straight }
       *[linear] { label-units-pass }: समान गति; { label-straight }
    }
    .short = { label-units-pass }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass }: लॉग में; हर चित्र एक स्टेप
       *[linear] { label-units-pass }: समान गति; हर चित्र एक स्टेप
    }
    .short = { label-units-pass }
label-gradient-size = हर लेयर में वेट के ग्रेडिएंट, लॉग
    .short = ∂L/∂w, लॉग

label-of-units =
    { $state ->
        [dead] / { $digits } यूनिट मृत
       *[saturated] / { $digits } यूनिट संतृप्त
    }
    .short = / { $digits }
label-dead-units = मृत: सब पर सपाट
    .short = मृत: सपाट
label-saturated-units = संतृप्त: { $share } बिंदुओं पर ढाल < { $slope }
    .short = संतृप्त: ढाल < { $slope }
label-staircase = स्टेप 0 पर वेट के ग्रेडिएंट
    .short = ग्रेडिएंट, स्टेप 0
label-staircase-from-delta = स्टेप 0 पर वेट के ग्रेडिएंट: ∂L/∂w = δ · a का औसत
    .short = ∂L/∂w = δ · a का औसत, स्टेप 0
label-staircase-of-delta = δ = ∂L/∂z का आकार, लॉग
    .short = δ का आकार, लॉग
label-sizes-of-delta = δ = ∂L/∂z का आकार
    .short = δ का आकार
label-factors-back = वेट × ढालें
label-size-over-points = आकार: सभी बिंदुओं का वर्ग-माध्य-मूल
label-z-of-unit = लेयर { $layer } की यूनिट { $unit } का z
label-z-of-hidden-units = z: { $digits } यूनिट, { $points } बिंदु
    .short = z: { $digits } × { $points }
label-z-of-layer = लेयर { $layer } की { $digits } यूनिट का z
label-steepest-slope = सबसे खड़ी ढाल
    .short = सबसे खड़ी
label-median-slope = माध्यिका ढाल
    .short = माध्यिका
label-at-z = z पर
    .short = z
label-some-points = पतली: { $points } में से { $lines } बिंदु, मोटी: सबसे बड़ा
label-highest-point = सबसे बड़े z वाला बिंदु
label-answer-of-all = हर बिंदु के लिए { $p } = { $value }
    .short = सबके लिए { $p } = { $value }
label-answers = { $p } { $low } से { $high } तक
    .short = { $p } { $low } से { $high }
label-w-after-step = स्टेप के बाद { $w }
label-largest-of-all = सभी बिंदुओं का सबसे बड़ा z
    .short = सबसे बड़ा z
label-no-way-back = ढाल { $zero }, ग्रेडिएंट { $zero }: वापसी का रास्ता नहीं
label-slope-is = ढाल { $slope }
label-at-step = स्टेप { $step } पर
label-of-starts = { $starts } शुरुआतों में
    .short = { $starts } में
label-ticked-start = सही का निशान: { $share } या अधिक बिंदु सही, और रहते हैं
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = दूसरी तरह अटका
label-start-dead = मृत यूनिट
label-start-saturated = संतृप्त यूनिट
label-start-vanishing = लुप्त होता ग्रेडिएंट
label-start-moving = अब भी बदल रहा है
label-start-rose = लॉस बढ़ा
label-start-noise = केवल शोर बचा
label-loss-and-steps = लॉस { $losses }, स्टेप { $steps } (लॉग)
    .short = लॉस { $losses }, { $steps } (लॉग)
label-bars = छड़ें: लेयर 1 (ऊपर) से { $layers }, { $scale }
    .short = छड़ें: ऊपर लेयर 1, { $scale }
label-below-scale = <: { $lowest } से कम

label-mean-loss-heading = माध्य लॉस
label-of-all-points =
    { $count ->
        [one] { $digits } बिंदु का
       *[other] सभी { $digits } बिंदुओं का
    }
    .short = सभी { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] एकमात्र
       *[other] सभी { $digits } का माध्य
    }
label-mean-of-batch = { $digits } के माध्य

label-way = पैरामीटर में रास्ता
label-new-direction = नई दिशा
label-lower-until = केवल { $distance } तक कम
    .short = { $distance } तक कम
label-at-the-start = शुरुआत पर
label-enlarged = बड़ा किया: नीचे का फ़्रेम
    .short = बड़ा किया
label-first-step = पहला स्टेप
label-second-step = दूसरा स्टेप
label-third-step = तीसरा स्टेप
label-gradient-length = ग्रेडिएंट
label-length = लंबाई
label-loss-came = हुआ
label-gap = अंतर
label-training-path = अंत तक ट्रेनिंग का रास्ता, रेट { $rate }
    .short = ट्रेनिंग का रास्ता
label-gradient-uphill = ग्रेडिएंट, चढ़ाई
    .short = ग्रेडिएंट
label-step-downhill = −ग्रेडिएंट, उतराई
    .short = −ग्रेडिएंट
label-network-here = नेटवर्क

label-size-of-delta = δ का आकार, लॉग
label-path = सबसे प्रबल पथ: वेट × ढाल
label-product = गुणनफल
label-weights = वेट
label-slopes = ढालें
label-in-all = कुल
label-change-of-weights = एक स्टेप में वेट का बदलाव, रेट { $rate }

label-nudging = छोटा बदलाव
label-backpropagation = बैकप्रोपगेशन
label-passes = फ़ॉरवर्ड पास
label-one-pass = 1 पास आगे
label-one-pass-each = 1 पास आगे, 1 पीछे
label-multiplications = गुणन
label-multiplications-log = गुणन, लॉग
label-parameters-log = पैरामीटर, लॉग
label-times-as-many = गुना
label-counted = गिनती: एक सैंपल के गुणन, ऐक्टिवेशन फ़ंक्शन के बिना; हर पैरामीटर थोड़ा ऊपर और नीचे
    .short = गिनती: एक सैंपल के गुणन

label-factor-range = गुणक, { $low } से { $high }
label-more-parameters = और { $digits } पैरामीटर
label-gradient-log = ग्रेडिएंट, लॉग
    .short = ग्रेडिएंट
label-loss-of-this-sample = इस सैंपल का लॉस
label-loss-of-sample = लॉस, सैंपल
label-mean-loss =
    { $count ->
        [one] { $digits } बिंदु का माध्य लॉस
       *[other] { $digits } बिंदुओं का माध्य लॉस
    }
label-slope = ढाल
label-its-slope = उसकी ढाल: ग्रेडिएंट
    .short = ढाल: ग्रेडिएंट
label-right-of-points =
    { $count ->
        [one] { $digits } बिंदु में सही:
       *[other] { $digits } बिंदुओं में सही:
    }
    .short = सही

card-linear = रैखिक
card-shift = खिसकाव
card-bend = मोड़
card-decide = निर्णय
card-right = सही
card-turns-and-stretches = $W$ समतल को घुमाता और खींचता है
    .short = $W$ घुमाता और खींचता है
card-moves-all-alike = $b$ हर बिंदु को समान खिसकाता है
    .short = $b$ हर बिंदु खिसकाता है
card-acts-alone = $f$ हर निर्देशांक पर अलग लगता है
    .short = $f$ हर एक पर अलग
card-one-activation = $f$: { $activation }
card-two-activations = $f$: { $first } या { $second }
card-many-activations = $f$ हर लेयर में अलग है
card-onto-line = $W$ समतल को रेखा पर ले जाता है
card-into-plane = $W$ रेखा को समतल में रखता है
card-stretches-line = $W$ रेखा को खींचता है
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (0 से ऊपर: उलटा नहीं)
       *[about] $det W approx$ { $determinant } (0 से ऊपर: उलटा नहीं)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (0 से नीचे: प्रतिबिंब)
       *[about] $det W approx$ { $determinant } (0 से नीचे: प्रतिबिंब)
    }
card-flattens =
    { $onto ->
        [point] $det W$ शून्य है: समतल एक बिंदु में सिमटता है
       *[line] $det W$ शून्य है: समतल एक रेखा में सिमटता है
    }
card-class-1-where = { $one } जहाँ { $condition }, अन्यथा { $other }
card-equal-scores = सीमा पर दोनों स्कोर बराबर हैं
    .short = वहाँ दोनों स्कोर बराबर
card-class-of-greatest = वह क्लास जिसका स्कोर { $scores } में सबसे बड़ा है
card-equal-greatest = सीमा पर दो सबसे बड़े स्कोर बराबर हैं
    .short = वहाँ दो सबसे बड़े बराबर
card-score-zero = सीमा पर स्कोर शून्य है
    .short = वहाँ स्कोर शून्य है
card-share-of-points = { $share } बिंदु


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] ट्रांसक्रिप्ट। फ़िल्म में आवाज़ है, अवधि { $duration } ।
       *[silent] ट्रांसक्रिप्ट। फ़िल्म मूक है, अवधि { $duration } ।
    }
transcript-opening = शुरुआत
transcript-play-from = { $time } से चलाएँ


## The pages of a film

page-seconds = { $seconds } सेकंड
page-minutes = { $minutes } मिनट { $seconds } सेकंड
page-facts =
    { $sound ->
        [narrated] { $duration } · आवाज़ और कैप्शन के साथ · हर संख्या गणना से
       *[silent] { $duration } · मूक, कैप्शन के साथ · हर संख्या गणना से
    }
page-transcript-facts =
    { $sound ->
        [narrated] आवाज़ वाली फ़िल्म का ट्रांसक्रिप्ट, अवधि { $duration } ।
       *[silent] मूक फ़िल्म का ट्रांसक्रिप्ट, अवधि { $duration } ।
    }
page-transcript-of = ट्रांसक्रिप्ट: { $title }
page-watch = फ़िल्म देखें
page-transcript = ट्रांसक्रिप्ट
page-said-and-shown = क्या कहा और दिखाया गया
page-chapters = अध्याय
page-captions = कैप्शन
page-download = फ़िल्म डाउनलोड करें
page-not-recorded = आपकी प्रगति यहाँ दर्ज नहीं होती।
page-film-on-its-own = केवल फ़िल्म: { $links }
page-theme =
    { $theme ->
        [light] हल्की थीम
       *[dark] गहरी थीम
    }
page-picture = चित्र
page-film = फ़िल्म
page-speed = गति
page-pause = विराम
page-pause-never = कभी नहीं
page-pause-chapters = अध्याय के अंत पर
page-pause-lines = हर पंक्ति के बाद
page-follow = ट्रांसक्रिप्ट साथ चले
page-zoom = ज़ूम
page-present = प्रस्तुति
page-keys = कुंजियाँ
page-play-keys = <kbd>space</kbd> चलाएँ और रोकें, <kbd>←</kbd> <kbd>→</kbd> पीछे और आगे<span class="fills">, <kbd>f</kbd> पूरी स्क्रीन</span>।
page-present-keys = <b>प्रस्तुति</b> <span class="fills">पूरी स्क्रीन लेती है और </span>अध्याय के अंत पर रुकती है: <kbd>space</kbd> और तीर एक पड़ाव से अगले तक ले जाते हैं।
page-files = फ़ाइलें
page-made-with =
    nnviz { $version } से बनी: फ़िल्म <a href="trace.json">trace.json</a> की संख्याएँ दिखाती है, जो
    <a href="{ $config }">{ $config }</a> से निकाली गई हैं।
page-languages = भाषाएँ
page-films = फ़िल्में
page-file-film = फ़िल्म ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] फ़िल्म, हल्की थीम ({ $format })
       *[dark] फ़िल्म, गहरी थीम ({ $format })
    }
page-file-captions = कैप्शन ({ $format })
page-file-chapters = अध्याय ({ $format })
page-file-transcript = ट्रांसक्रिप्ट (टेक्स्ट, पढ़कर सुनाने के लिए)
page-file-config = कॉन्फ़िग
page-file-numbers = हर संख्या
page-file-slides = स्लाइड (manim-slides के लिए)
page-file-scorm = SCORM 1.2 पैकेज
page-description =
    { $sound ->
        [narrated] { $shape } नेटवर्क पर आवाज़ वाली फ़िल्म, उसकी असली संख्याओं के साथ: { $headings }।
       *[silent] { $shape } नेटवर्क पर मूक फ़िल्म, उसकी असली संख्याओं के साथ: { $headings }।
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = यह फ़िल्म कैसे एम्बेड करें
embed-lies-at = माना गया है कि इस फ़ाइल का फ़ोल्डर <{ $address }> पर है।
embed-put = इस फ़ाइल का फ़ोल्डर किसी वेब सर्वर पर रखें और `{ $stand_in }` की जगह उसका पता लिखें, अंत में स्लैश के बिना।
embed-wishes = फ़्रेम का पता विकल्प लेता है: `embed.html?theme=light` और `?theme=dark` पाठक के सिस्टम से स्वतंत्र एक ही थीम रखते हैं, जैसे हमेशा सफ़ेद रहने वाली कोर्स साइट पर; `?bare` केवल फ़िल्म है, 16:9, अपनी कुंजियों के साथ; `?bare&theme=dark` दोनों है; `#t=12` उस सेकंड से शुरू करता है।
embed-moodle = किसी टेक्स्ट फ़ील्ड या *Page* में HTML दृश्य (`</>`) खोलें और पेस्ट करें:
embed-moodle-package = पूर्णता और ग्रेड के लिए *SCORM package* गतिविधि जोड़ें और `{ $package }` अपलोड करें। ग्रेड देखे गए हिस्से के बराबर है, और 90 % पर पूर्णता के साथ 100; Moodle की अपनी सेटिंग, 100 में से उच्चतम ग्रेड, सही है।
embed-moodle-no-package = पूर्णता और ग्रेड के लिए `--scorm` के साथ प्रकाशित करें, जो SCORM 1.2 पैकेज लिखता है।
embed-moodle-students = विद्यार्थी जो लिखते हैं, जैसे फ़ोरम पोस्ट, वह साफ़ किया जाता है: फ़्रेम बिना सूचना के हट जाते हैं, और वीडियो में थीम का विकल्प नहीं रहता। वहाँ लिंक पेस्ट करें:
embed-moodle-upload = जहाँ फ़्रेम की अनुमति नहीं: एडिटर के मीडिया बटन से `video.mp4` अपलोड करें और उसी डायलॉग में *Subtitles and captions* के नीचे `.vtt` फ़ाइल।
embed-canvas = रिच कंटेंट एडिटर में *View > HTML editor* चुनें और पेस्ट करें:
embed-canvas-upload = या *Media* में `video.mp4` (500 MB तक) अपलोड करें और `{ $captions }.srt` को उसके कैप्शन के रूप में जोड़ें (295 kB से कम)।
embed-open-edx = Studio में *Text* कंपोनेंट जोड़ें, *Edit HTML* चुनें और पेस्ट करें:
embed-open-edx-upload = या `video.mp4` के पते के साथ *Video* कंपोनेंट जोड़ें और `{ $captions }.srt` को उसके ट्रांसक्रिप्ट के रूप में अपलोड करें।
embed-quarto = उनके वीडियो शॉर्टकोड कैप्शन छोड़ देते हैं; रॉ ब्लॉक उन्हें रखता है। Quarto में:
embed-sphinx = Sphinx में `.. raw:: html` लिखें और नीचे एलिमेंट को इंडेंट करें; MyST, Jupyter Book और MkDocs (Material के साथ भी) में एलिमेंट को Markdown में वैसा ही पेस्ट करें, पहले और बाद में एक ख़ाली पंक्ति के साथ।
embed-builders-scripts = ये साइटें स्क्रिप्ट रखती हैं। इससे, हर पेज पर एक बार, उसी तरह के ब्लॉक में, हर फ़्रेम अपनी सामग्री जितना ऊँचा हो जाता है:
embed-reveal = केवल फ़िल्म वाली स्लाइड, फ़िल्म के आकार की, बिना कटे:
embed-reveal-keys = फ़्रेम में क्लिक करने पर कीबोर्ड उसे मिलता है: space वहाँ चलाता और रोकता है। बाहर क्लिक करने पर कुंजियाँ फिर स्लाइड को मिलती हैं।
embed-other-heading = कोई और पेज
embed-other-script = अपनी सामग्री जितना ऊँचा, जहाँ पेज में स्क्रिप्ट हो सकती है:
embed-other-moment = फ़िल्म के हर क्षण का अपना पता है, जैसे `{ $address }/index.html#t=12`।
embed-other-video = केवल वीडियो, कैप्शन के साथ, जहाँ पेज और फ़िल्म एक ही सर्वर पर हों:
embed-other-policy = जिस साइट की नीति पेज के अंदर स्टाइल और स्क्रिप्ट रोकती है, उसे `nnviz publish --split` का बंडल चाहिए।
embed-slides-heading = स्लाइड
embed-slides = स्लाइड में `video.mp4` डालें, या ब्राउज़र में `index.html` खोलें और *प्रस्तुति* दबाएँ। तब space और तीर एक अध्याय से अगले तक ले जाते हैं। अध्याय यहाँ शुरू होते हैं:
embed-slides-command = इस फ़ोल्डर में `manim-slides present { $name }` भागों को स्लाइड के रूप में दिखाता है।


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz एक्सप्लोरर
explorer-skip = सीधे स्लाइडर पर जाएँ
explorer-tools = पेज
explorer-preset = प्रीसेट
explorer-choose = चुनें…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = पहले जैसा
explorer-undo-key = पहले जैसा करें (Ctrl+Z)
explorer-redo = फिर से
explorer-redo-key = फिर से करें (Ctrl+Y)
explorer-reset = रीसेट
explorer-reset-done = सब कुछ कॉन्फ़िग जैसा है; “पहले जैसा” आपके बदलाव लौटाता है।
explorer-copy-link = लिंक कॉपी करें
explorer-link-copied = जो आप देख रहे हैं, उसका लिंक कॉपी हो गया।
explorer-link-not-copied = लिंक कॉपी नहीं हो सका: ब्राउज़र यहाँ इसकी अनुमति नहीं देता।
explorer-no-link = इस पेज का लिंक नहीं है: दूसरे पेज के अंदर इसका अपना पता नहीं। इसे अलग टैब में खोलें।
explorer-make-film = फ़िल्म बनाएँ…
explorer-save-picture = चित्र सहेजें
explorer-picture-saved = चित्र सहेजा गया।
explorer-picture-not-saved = चित्र सहेजा नहीं जा सका: { $fault }।
explorer-diagram-not-drawn = आरेख नहीं बन सका
explorer-light = हल्की थीम
explorer-dark = गहरी थीम
explorer-tour = टूर
explorer-offer-name = स्वागत
explorer-offer = <strong>पहली बार?</strong> चमकता स्लाइडर खींचें और हर संख्या को साथ बदलते देखें। या टूर लें: पाँच चरण।
explorer-offer-yes = टूर शुरू करें
explorer-offer-no = नहीं, धन्यवाद
explorer-needs-script = यह पेज JavaScript से गणना करता है; कृपया उसे अनुमति दें।

explorer-own-point = अपना बिंदु
explorer-undefined = अपरिभाषित
explorer-said = { $parameter } { $value }, लॉस { $loss }, प्रायिकता { $said }, सटीकता { $accuracy }
explorer-said-number = { $parameter } { $value }, लॉस { $loss }, आउटपुट { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, लॉस { $loss }, आउटपुट { $said }, सटीकता { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = लिंक काम में नहीं लिया गया: { $fault }। आप कॉन्फ़िग की स्थिति देख रहे हैं।
explorer-that-link-not-used = वह लिंक काम में नहीं लिया गया: { $fault }।
explorer-link-shape = लिंक किसी और आकार के नेटवर्क का है
explorer-link-weight = लिंक का एक वेट { $most } तक की संख्या नहीं है
explorer-link-activations = लिंक में ऐक्टिवेशन की गिनती अलग है
explorer-link-activation = लिंक में अनजान ऐक्टिवेशन है
explorer-link-dataset = लिंक में अनजान डेटासेट है
explorer-link-sample = लिंक में ऐसा सैंपल है जो डेटासेट में नहीं
explorer-link-point = लिंक का अपना बिंदु नेटवर्क से मेल नहीं खाता
explorer-link-parameter = लिंक में ऐसा पैरामीटर है जो नेटवर्क में नहीं
explorer-link-optimizer = लिंक में अनजान ऑप्टिमाइज़र है
explorer-link-schedule = लिंक में लर्निंग रेट का शेड्यूल मान्य नहीं है
explorer-link-gradient = लिंक किसी अनजान चीज़ का ग्रेडिएंट माँगता है


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }।

explorer-fault-empty = ख़ाली खाने में कोई संख्या नहीं है
explorer-fault-two-ways = “{ $typed }” दो तरह पढ़ा जा सकता है; { $readings } लिखें
explorer-either-reading = { $first } या { $second }
explorer-fault-no-number = “{ $typed }” संख्या नहीं है
explorer-fault-beyond = “{ $typed }” { $most } से बाहर है
explorer-fault-near-zero = “{ $typed }” शून्य के इतना पास है कि इस पेज पर नहीं हो सकता
explorer-fault-not-used = “{ $typed }” काम में नहीं लिया गया: { $rule }
explorer-rule-points = डेटासेट में 1 से { $most } बिंदु होते हैं
explorer-rule-noise = नॉइज़ 0 से { $most } तक है
explorer-rule-seed = सीड { $most } तक की पूर्ण संख्या है
explorer-rule-sample = सैंपल 0 से { $last } तक हैं
explorer-rule-rate = लर्निंग रेट शून्य से ऊपर है
explorer-rule-decay = वेट डिके 0 से { $most } तक है
explorer-rule-steps = स्टेप की संख्या 1 से { $most } तक है
explorer-rule-factor = गुणक 0 और 1 के बीच है
explorer-rule-batch = बैच “{ $full }” या बिंदुओं की संख्या है

explorer-keeps-parameter = { $parameter } { $value } ही रहता है
explorer-keeps-coordinate = निर्देशांक x{ $input } { $value } ही रहता है
explorer-keeps-number = y { $value } ही रहता है
explorer-keeps-points = डेटासेट के बिंदु वही रहते हैं, { $value }
explorer-keeps-seed = सीड { $value } ही रहता है
explorer-keeps-sample = सैंपल { $value } ही रहता है
explorer-keeps-rate = लर्निंग रेट { $value } ही रहता है
explorer-keeps-value = खाने में { $value } ही रहता है
explorer-keeps-batch = बैच { $value } ही रहता है


## The explorer's parameters, sample and points

explorer-parameters = पैरामीटर
explorer-parameters-hint = कोई वेट खींचें: पूरा पेज साथ बदलता है।
explorer-gradient-of = <span class="gradient">गुलाबी</span> उसका ग्रेडिएंट है, किस पर:
explorer-of-sample = यह सैंपल
explorer-of-batch = बैच
explorer-of-all = सभी बिंदु

explorer-sample = सैंपल
explorer-sample-box = सैंपल, संख्या
explorer-own = अपना
explorer-your-point = आपका अपना बिंदु
explorer-sample-text = { $mark } क्लास { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = अपना बिंदु रखें
explorer-own-end = डेटा पर लौटें
explorer-own-class = आपके बिंदु की क्लास
explorer-own-number = आपके बिंदु की संख्या, y
explorer-own-box = आपका बिंदु, x{ $input }

explorer-layer = लेयर { $layer }
explorer-output-layer = आउटपुट लेयर
explorer-folded-layer = { $layer } · { $digits } पैरामीटर
explorer-activation = ऐक्टिवेशन
explorer-activation-of-layer = लेयर { $layer } का ऐक्टिवेशन
explorer-weight = { $from } से { $to } का वेट, लेयर { $layer }
explorer-bias = { $of } का बायस, लेयर { $layer }
explorer-number-box = { $what }, संख्या

explorer-data = डेटा
explorer-points = बिंदु
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor कोने
explorer-points-moons = moons
explorer-points-circles = circles
explorer-points-spirals = spirals
explorer-points-line = रेखा
explorer-points-sine = साइन
explorer-points-saddle = सैडल
explorer-how-many = कितने
explorer-noise = नॉइज़
explorer-seed = सीड


## The explorer's network and what comes out of it

explorer-network = नेटवर्क
explorer-edges-show = कनेक्शन दिखाते हैं
explorer-edges-weights = वेट
explorer-edges-gradients = ग्रेडिएंट { $symbol }
explorer-edges-messages = संदेश { $symbol }
explorer-edges-legend = रेखा की मोटाई: |w| { $limit } तक (पट्टियाँ: अधिक); ग्रेडिएंट { $lowest } से { $highest } तक दस की घातों में। टूटी रेखा: ऋणात्मक।
explorer-diagram = नेटवर्क का आरेख; उसकी संख्याएँ तालिकाओं में भी हैं
explorer-goes-on = नेटवर्क दाईं ओर आगे है: स्वाइप या स्क्रॉल करें।
explorer-hidden = हिडन
explorer-dead = मृत { $share }
explorer-sparse = विरल { $share }
explorer-flat = सपाट { $share }

explorer-outcome = परिणाम
explorer-readout-loss = लॉस <span class="long">सैंपल का</span>
explorer-readout-probability = p <span class="long">उसकी क्लास का</span>
explorer-readout-output = आउटपुट <span class="long">उसकी क्लास का</span>
explorer-readout-one-output = आउटपुट
explorer-readout-mean = सबका लॉस <span class="long">(सभी बिंदु)</span>
explorer-readout-accuracy = सटीकता

explorer-check-below = ग्रेडिएंट मेल खाते हैं, अंतर { $bound } से कम
explorer-check-match = ग्रेडिएंट मेल खाते हैं, अधिकतम { $worst }
explorer-check-differ = ग्रेडिएंट अलग हैं, अधिकतम { $worst }
explorer-check-how = सैंपल का हर ग्रेडिएंट केंद्रीय अंतर से मिलाया गया; सबसे बुरा { $parameter } है। { $most } तक बत्ती हरी है।
explorer-check-skipped =
    { $count ->
        [one] नोक पर { $digits } की जाँच नहीं होती।
       *[other] नोक पर { $digits } की जाँच नहीं होती।
    }

explorer-sound = कोई यूनिट मृत या संतृप्त नहीं।
explorer-no-gradient = हर वेट का ग्रेडिएंट ठीक 0 है।
explorer-equal-units = { $units } समान हैं और रहती हैं।
explorer-dead-units = मृत: { $units }, हर बिंदु पर सपाट।
explorer-sparse-units = विरल, शून्य वाले बिंदुओं के हिस्से के साथ: { $units } ।
explorer-saturated-units = संतृप्त, बिंदुओं के हिस्से के साथ: { $units } ।
explorer-unit-share = { $unit } { $share }
explorer-more-units = { $digits } और
explorer-vanishes = ग्रेडिएंट लुप्त होता है: आख़िरी लेयर में { $last }, लेयर 1 में { $first } ।


## The explorer's planes

explorer-planes = हर लेयर समतल के साथ क्या करती है
explorer-planes-hint = बिंदु और ग्रिड, लेयर-दर-लेयर।
explorer-planes-too-wide = समतल एक या दो न्यूरॉन वाली लेयर दिखाते हैं, इस नेटवर्क की लेयर चौड़ी हैं।
explorer-planes-need-two-inputs = समतल दो इनपुट से शुरू होते हैं, इस नेटवर्क में { $inputs } हैं।
explorer-plane-picture = { $name } पर बिंदु और ग्रिड
explorer-decides-nothing = आख़िरी समतल में कुछ निर्णय नहीं करता: हर जगह क्लास बराबर हैं।
explorer-decides-no-line = आख़िरी समतल में कोई रेखा निर्णय नहीं करती: हर जगह क्लास { $label } आगे है।
explorer-decides-line = आख़िरी समतल में एक सरल रेखा निर्णय करती है।
explorer-decides-line-one-side = आख़िरी समतल में एक सरल रेखा निर्णय करती है; सभी बिंदु क्लास { $label } के पक्ष में हैं।
explorer-decides-lines = आख़िरी समतल में सरल रेखाएँ क्लास बाँटती हैं।
explorer-decides-lines-one-side = आख़िरी समतल में सरल रेखाएँ क्लास बाँटती हैं; सभी बिंदु क्लास { $label } के पक्ष में हैं।

explorer-decision = निर्णय
explorer-decision-name = निर्णय
explorer-decision-hint = किसी बिंदु पर क्लिक करके उसे देखें, या ख़ाली जगह पर क्लिक करके अपना बिंदु रखें।
explorer-decision-picture = बिंदु, और हर जगह को नेटवर्क से मिली क्लास
explorer-surer = रंग जितना गहरा, नेटवर्क उतना निश्चित।
explorer-surer-line = { explorer-surer } रेखा पर क्लास बराबर हैं।
explorer-surer-no-line = { explorer-surer } कोई रेखा नहीं: हर जगह एक ही क्लास आगे है।

explorer-fit = फ़िट
explorer-fit-name = फ़िट
explorer-fit-hint = किसी बिंदु पर क्लिक करके उसे देखें, या ख़ाली जगह पर क्लिक करके अपना बिंदु रखें।
explorer-fit-picture = बिंदु अपनी संख्याओं के साथ, और हर इनपुट पर नेटवर्क की बताई संख्या
explorer-key-points = बिंदुओं का y
explorer-key-said = आउटपुट a
explorer-key-missed = a − y
explorer-heights = हर { $step } पर एक रेखा, शून्य से नीचे टूटी; बिंदु अपने y के रंगों में।

explorer-slope = { $parameter } पर लॉस
explorer-slope-of-sample = { $value } पर सैंपल का लॉस { $loss } है और स्पर्शरेखा की ढाल { $slope } ।
explorer-slope-of-batch =
    { $count ->
        [one] { $value } पर { $digits } बिंदु के बैच का लॉस { $loss } है और स्पर्शरेखा की ढाल { $slope } ।
       *[other] { $value } पर { $digits } बिंदुओं के बैच का लॉस { $loss } है और स्पर्शरेखा की ढाल { $slope } ।
    }
explorer-slope-of-all =
    { $count ->
        [one] { $value } पर { $digits } बिंदु का लॉस { $loss } है और स्पर्शरेखा की ढाल { $slope } ।
       *[other] { $value } पर सभी { $digits } बिंदुओं का लॉस { $loss } है और स्पर्शरेखा की ढाल { $slope } ।
    }


## The explorer's training

explorer-training = ट्रेनिंग
explorer-rewind = शुरुआत पर
explorer-step = स्टेप
explorer-run = चलाएँ
explorer-pause = रोकें
explorer-speed = गति
explorer-steps-a-frame = { $digits } प्रति फ़्रेम
explorer-optimizer = ऑप्टिमाइज़र
explorer-learning-rate = लर्निंग रेट
explorer-batch = बैच
explorer-decay = वेट डिके
explorer-schedule = रेट
explorer-rate-stays = स्थिर
explorer-rate-steps = चरणों में घटता है
explorer-rate-cosine = कोसाइन पर घटता है
explorer-schedule-every = बीच में स्टेप
explorer-schedule-over = कुल स्टेप
explorer-schedule-factor = गुणक
explorer-rate-now = अगला रेट { $rate }
explorer-rate-spent = स्टेप { $step } पर रेट 0 हो गया: ट्रेनिंग पूरी।
explorer-batch-how = full, या प्रति स्टेप बिंदुओं की संख्या
explorer-moment = स्टेप
explorer-step-of = { $last } में से { $step }

explorer-step-uses-all =
    { $count ->
        [one] स्टेप { $digits } बिंदु का माध्य ग्रेडिएंट लेता है:
       *[other] स्टेप सभी { $digits } बिंदुओं का माध्य ग्रेडिएंट लेता है:
    }
explorer-step-uses-batch =
    { $count ->
        [one] स्टेप अगले बैच का माध्य ग्रेडिएंट लेता है, { $digits } बिंदु में से { $batch } तक:
       *[other] स्टेप अगले बैच का माध्य ग्रेडिएंट लेता है, { $digits } बिंदुओं में से { $batch } तक:
    }
explorer-adam-mean = माध्य
explorer-adam-root = वर्ग माध्य मूल
explorer-mean-of = { $product } का माध्य

explorer-course-loss = सभी बिंदुओं का लॉस
explorer-course-loss-logarithmic = सभी बिंदुओं का लॉस, लॉग स्केल पर
explorer-course-loss-picture = ट्रेनिंग स्टेप पर सभी बिंदुओं का लॉस
explorer-course-accuracy = सटीकता
explorer-course-accuracy-picture = ट्रेनिंग स्टेप पर सटीकता
explorer-course-explained-picture = ट्रेनिंग स्टेप पर R²
explorer-diverged = डाइवर्ज
explorer-diverged-loss = ट्रेनिंग स्टेप { $step } पर डाइवर्ज हुई: लॉस अब परिमित संख्या नहीं।
explorer-diverged-parameter = ट्रेनिंग स्टेप { $step } पर डाइवर्ज हुई: { $parameter } { $most } से बाहर गया।
explorer-full-book = पेज { $steps } स्टेप रखता है; लंबी ट्रेनिंग के लिए फ़िल्म बनाएँ।
explorer-solved-from-the-start = शुरू से ही हल: { $share } ।
explorer-solved = हल: { $share }, स्टेप { $step } से { $solved } ।
explorer-worse = { $share } पर: लॉस { $first } से बढ़कर { $last } हुआ।
explorer-learning = अभी बाक़ी: { $share }, और लॉस अब भी घट रहा है।
explorer-explained = R² { $share }
explorer-rests = { $share }, और लॉस अब मुश्किल से घटता है।
explorer-stuck = हल नहीं: { $share }, और लॉस अब मुश्किल से घटता है।
explorer-moving =
    { $what ->
        [share] हल नहीं: अब भी { $low } और { $high } के बीच बदलता है।
        [explained] R² अब भी { $low } और { $high } के बीच बदलता है।
       *[loss] हल नहीं: { $share }, पर लॉस अब भी { $low } और { $high } के बीच बदलता है।
    }


## The explorer's tables

explorer-numbers = सैंपल की हर संख्या
explorer-numbers-hint = आउटपुट से पीछे इनपुट तक। तीर कुंजियाँ संख्याओं पर चलती हैं; हर एक का अपना समीकरण है।
explorer-output-layer-of = आउटपुट लेयर: { $output }
explorer-input = इनपुट
explorer-inputs = इनपुट
explorer-neurons = न्यूरॉन
explorer-edges = कनेक्शन
explorer-flat-for = सपाट
explorer-flat-for-how = सभी बिंदुओं में वह हिस्सा जहाँ |f′(z)| { $slope } से कम है
explorer-one-step = { $output } और लॉस एक ही चरण हैं: δ = p − y


## The explorer's dialog that makes a film

explorer-film = इसकी फ़िल्म बनाएँ
explorer-film-hint = इस कॉन्फ़िग में पैरामीटर कीफ़्रेम के रूप में हैं। कई स्थितियाँ जमा करें, फ़िल्म उनके बीच चलेगी।
explorer-collect = यह स्थिति जमा करें
explorer-forget = सब हटाएँ
explorer-only-this-state = केवल यह स्थिति
explorer-collected = { $digits } जमा
explorer-state-collected = स्थिति { $number } जमा हुई; पैरामीटर बदलें और अगली जमा करें।
explorer-config = कॉन्फ़िग
explorer-config-written = nnviz एक्सप्लोरर से लिखा गया।
explorer-keyframe = स्थिति { $number }
explorer-download = कॉन्फ़िग डाउनलोड करें
explorer-copy-config = कॉन्फ़िग कॉपी करें
explorer-config-copied = कॉन्फ़िग कॉपी हो गया।
explorer-config-not-copied = कॉन्फ़िग कॉपी नहीं हो सका: ब्राउज़र यहाँ इसकी अनुमति नहीं देता।
explorer-copy-command = कमांड कॉपी करें
explorer-command-copied = कमांड कॉपी हो गया।
explorer-command-not-copied = कमांड कॉपी नहीं हो सका: ब्राउज़र यहाँ इसकी अनुमति नहीं देता।
explorer-close = बंद करें


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $steps } में से { $step }: { $name }
explorer-tour-parameters = हर पैरामीटर
explorer-tour-parameters-words = हर वेट और बायस का एक स्लाइडर और एक खाना है। एक को खींचें: सभी संख्याएँ और चित्र तुरंत साथ बदलते हैं।
explorer-tour-forward = आगे
explorer-tour-forward-words = सुनहरा आगे दौड़ता है: हर न्यूरॉन अपने इनपुट को जोड़कर z बनाता है और योग को मोड़कर a । किसी संख्या पर जाएँ, उसका समीकरण दिखेगा।
explorer-tour-decision = निर्णय
explorer-tour-decision-words = रंग दिखाते हैं कि नेटवर्क हर जगह को कौन-सी क्लास देता है। किसी बिंदु या ख़ाली जगह पर क्लिक करें, वह नेटवर्क से गुज़रेगा।
explorer-tour-fit-words = चित्र दिखाता है कि नेटवर्क हर इनपुट पर क्या कहता है, और बिंदु अपनी संख्याओं के साथ। किसी बिंदु या ख़ाली जगह पर क्लिक करें, वह नेटवर्क से गुज़रेगा।
explorer-tour-gradient = ग्रेडिएंट
explorer-tour-gradient-words = गुलाबी स्पर्शरेखा ग्रेडिएंट है: आपने जो पैरामीटर पिछली बार छुआ, उसके साथ लॉस कितनी तेज़ी से बदलता है।
explorer-tour-training = ट्रेनिंग
explorer-tour-training-words = “स्टेप” हर पैरामीटर को उसके ग्रेडिएंट के विपरीत थोड़ा बदलता है। “चलाएँ” दबाएँ, लॉस को घटते देखें, फिर “शुरुआत पर” दबाएँ।
explorer-tour-back = पीछे
explorer-tour-next = आगे
explorer-tour-done = पूरा
