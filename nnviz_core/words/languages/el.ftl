### nnviz's films and pages in Greek.
###
### Terms:
### weight = βάρος; bias = πόλωση (Διαμαντάρας, Τεχνητά Νευρωνικά Δίκτυα; elsewhere: μεροληψία, κατώφλι); neuron, unit = νευρώνας; edge = σύνδεση; path = διαδρομή
### layer = στρώμα (Διαμαντάρας; Λύκας, Τεχνητά Νευρωνικά Δίκτυα: κρυφό στρώμα, στρώμα εξόδου; elsewhere: επίπεδο, which here is the plane); hidden layer = κρυφό στρώμα; input = είσοδος; output = έξοδος
### activation = ενεργοποίηση; activation function = συνάρτηση ενεργοποίησης; sigmoid = σιγμοειδής (η)
### loss = απώλεια (συνάρτηση απώλειας; elsewhere: κόστος); cross-entropy = διασταυρούμενη εντροπία; squared error = τετραγωνικό σφάλμα
### gradient = βαθμίδα (also: κλίση, as in Βικιπαίδεια, Κλίση (μαθηματικά); βαθμίδα here, for slope is κλίση too); slope = κλίση; derivative = παράγωγος; tangent = εφαπτομένη
### gradient descent = κάθοδος βαθμίδας (also: κάθοδος κλίσης; Διαμαντάρας: κατάβαση δυναμικού)
### backpropagation = οπισθοδιάδοση (Λύκας; also: ανάστροφη διάδοση); forward propagation = εμπρόσθια διάδοση; pass forward, back = πέρασμα εμπρός, πίσω
### chain rule = κανόνας της αλυσίδας; nudge = διαταραχή, διαταράσσω; gradient check = έλεγχος βαθμίδας; local derivative = τοπική παράγωγος
### learning rate = ρυθμός μάθησης, short ρυθμός (Λυκοθανάσης, Υπολογιστική Νοημοσύνη Ι, Πανεπιστήμιο Πατρών); step = βήμα; update = ενημέρωση; training = εκπαίδευση; epoch = εποχή; optimizer = βελτιστοποιητής; seed = σπόρος
### start = αρχικοποίηση, αρχικά βάρη (αρχή is a principle too); promise of the slope = πρόβλεψη, προβλέπω
### batch = δέσμη, mini-batch = μικροδέσμη (also: παρτίδα, or the English word); momentum = ορμή (Διαμαντάρας: όρος ορμής); weight decay = φθορά βαρών, short φθορά (also: εξασθένηση βαρών)
### sample = δείγμα; point = σημείο; dataset = σύνολο δεδομένων; class = κλάση (also: κατηγορία); score = σκορ; probability = πιθανότητα; target = στόχος
### accuracy = ακρίβεια (also: ορθότητα, where ακρίβεια is precision, of which there is none here); right = σωστός; wrong = λάθος
### saturated = κορεσμένος; dead unit = νεκρός νευρώνας; sparse unit = αραιός νευρώνας; flat = επίπεδος, με κλίση 0; a curve: οριζόντιος (επίπεδη καμπύλη is a plane curve)
### plane = επίπεδο; grid = πλέγμα; straight line = ευθεία; decision boundary, border = σύνορο απόφασης, short σύνορο (also: όριο απόφασης); to part = διαχωρίζω; level line = ισοϋψής
### to bend = κάμπτω, bend = κάμψη (μη γραμμικότητα); stretch, squash = διαστέλλω, συστέλλω; fit = προσαρμογή; variance = διακύμανση; least squares = ελάχιστα τετράγωνα
### keyframe = καρέ-κλειδί, short καρέ; checkpoint = σημείο ελέγχου; config = αρχείο ρυθμίσεων; slider = δρομέας (as in GeoGebra); film = ταινία; transcript = μεταγραφή; captions = υπότιτλοι


## Small words

spelled-count =
    { $count ->
        [0] μηδέν
        [1] ένα
        [2] δύο
        [3] τρία
        [4] τέσσερα
        [5] πέντε
        [6] έξι
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }, { $next }
list-and = { $first } και { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations =
    { $count ->
        [one] { $digits } ενεργοποίηση
       *[other] { $digits } ενεργοποιήσεις
    }
remark-points =
    { $count ->
        [one] { $digits } σημείο
       *[other] { $digits } σημεία
    }
remark-checkpoints =
    { $count ->
        [one] { $digits } σημείο ελέγχου
       *[other] { $digits } σημεία ελέγχου
    }
remark-steps-unknown = άγνωστα βήματα
remark-keyframes = { $digits } καρέ
remark-optimizer = { $name }, ρυθμός { $rate }
remark-gradient-descent = κάθοδος βαθμίδας
    .short = GD
remark-batch = δέσμη { $size }
remark-schedule =
    { $schedule ->
        [cosine] ρυθμός συνημιτόνου
       *[steps] ρυθμός κατά βήματα
    }
remark-decay = φθορά { $decay }
remark-seed = σπόρος { $seed }
remark-samples = δείγματα { $first } έως { $last }
remark-sample-of-class = { $sample }, κλάση { $label }
remark-rows-are-neurons = γραμμές = νευρώνες
remark-columns-are-neurons = στήλες = νευρώνες
sample-own = ξεχωριστό δείγμα
sample-of-index = δείγμα { $index }
moment-step = βήμα { $step }
moment-of-unit =
    { $unit ->
        [epoch] εποχή { $step }
        [checkpoint] σημείο ελέγχου { $step }
        [round] γύρος { $step }
        [update] ενημέρωση { $step }
       *[step] βήμα { $step }
    }

convention-rows = Τα βάρη προέρχονται από αρχεία: κάθε γραμμή ενός πίνακα ανήκει σε έναν νευρώνα.
convention-columns = Τα βάρη προέρχονται από αρχεία: κάθε στήλη ενός πίνακα ανήκει σε έναν νευρώνα.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = ταυτοτική
activation-sigmoid = σιγμοειδής
activation-gelu-tanh = GELU (με tanh)


## What an activation does to every point of a plane

bending-tanh = η tanh συμπιέζει κάθε άξονα στο (−1, 1)
bending-sigmoid = η σιγμοειδής συμπιέζει κάθε άξονα στο (0, 1)
bending-relu = η ReLU μηδενίζει ό,τι είναι κάτω από το μηδέν
bending-leaky-relu = η leaky ReLU πολλαπλασιάζει τα αρνητικά επί { $leak }
bending-elu = η ELU συμπιέζει τα αρνητικά στο (−1, 0)
bending-gelu = η GELU σχεδόν μηδενίζει ό,τι είναι πολύ κάτω από το μηδέν
bending-gelu-tanh = η GELU (με tanh) σχεδόν μηδενίζεται πολύ κάτω από το μηδέν
bending-silu = η SiLU σχεδόν μηδενίζει ό,τι είναι πολύ κάτω από το μηδέν
bending-softplus = η softplus κάνει όλους τους αριθμούς θετικούς, και ανεβάζει πιο πολύ τους μικρότερους
bending-identity = η ταυτοτική δεν κάμπτει τίποτα
bending-other = η { $activation } δρα σε κάθε άξονα


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = το XOR
task-moons = τα μισοφέγγαρα
task-circles = τους κύκλους
task-spirals = τις σπείρες
task-digits = τα ψηφία
task-own = το πρόβλημα
verdict-solves-from-the-start =
    { $all ->
        [yes] λύνει { $task } από την αρχή: { $share }
       *[no] σχεδόν λύνει { $task } από την αρχή: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] λύνει { $task }: { $share } των σημείων εκπαίδευσης σωστά, τουλάχιστον { $solved } από το βήμα { $step }
               *[short] λύνει { $task }: { $share } σωστά, τουλάχιστον { $solved } από το βήμα { $step }
            }
       *[no]
            { $points ->
                [named] σχεδόν λύνει { $task }: { $share } των σημείων εκπαίδευσης σωστά, τουλάχιστον { $solved } από το βήμα { $step }
               *[short] σχεδόν λύνει { $task }: { $share } σωστά, τουλάχιστον { $solved } από το βήμα { $step }
            }
    }
verdict-unsolved = άλυτο ως το βήμα { $step }: { $share }
verdict-unsolved-with = άλυτο ως το βήμα { $step }: { $share }· { $seen }
verdict-stuck-because = κόλλησε στο { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] άλυτο: ακόμη κυμαίνεται από { $low } έως { $high }· { $seen }
        [explained] δεν το έμαθε: το R² ακόμη κυμαίνεται από { $low } έως { $high }· { $seen }
       *[loss] άλυτο: { $share }, αλλά η απώλεια ακόμη κυμαίνεται από { $low } έως { $high }· { $seen }
    }
verdict-learning = όχι ακόμη: { $share } στο βήμα { $step }, και η απώλεια ακόμη πέφτει
verdict-worse = αποτυγχάνει στο { $share }: η απώλεια ανέβηκε από { $first } σε { $last }
verdict-diverged = απέκλινε στο βήμα { $step }: οι αριθμοί δεν είναι πια πεπερασμένοι

fit-verdict-solves-from-the-start = ταιριάζει από την αρχή: R² { $share }
fit-verdict-solves = το έμαθε: R² { $share }, τουλάχιστον { $solved } από το βήμα { $step }
fit-verdict-noise-left = το έμαθε: R² { $share }, και ό,τι μένει δεν έχει μοτίβο
fit-verdict-unsolved = δεν το έμαθε ως το βήμα { $step }: R² { $share }
fit-verdict-unsolved-with = δεν το έμαθε ως το βήμα { $step }: R² { $share }· { $seen }
fit-verdict-stuck-because = κόλλησε σε R² { $share }: { $reason }
fit-verdict-learning = όχι ακόμη: R² { $share } στο βήμα { $step }, και η απώλεια ακόμη πέφτει
fit-verdict-worse = αποτυγχάνει: η απώλεια ανέβηκε από { $first } σε { $last }

reason-never-bent = χωρίς κάμψη, κάθε βάθος είναι μία ευθεία
reason-never-bent-borders = χωρίς κάμψη, κάθε βάθος έχει μόνο ευθύγραμμα σύνορα
reason-no-gradient = η βαθμίδα κάθε βάρους είναι ακριβώς 0
reason-output-biases = αλλάζουν πια μόνο οι πολώσεις της εξόδου
reason-units =
    { $which ->
        [both] και οι δύο νευρώνες
        [all] και οι { $digits } νευρώνες
       *[some]
            { $count ->
                [one] ο νευρώνας { $units }
               *[other] οι νευρώνες { $units }
            }
    }
reason-equal-units = { reason-units } του στρώματος { $layer } είναι ίσοι και μένουν ίσοι
reason-dead-units =
    { $count ->
        [one] { reason-units } του στρώματος { $layer } είναι νεκρός, με κλίση 0 σε κάθε σημείο
       *[other] { reason-units } του στρώματος { $layer } είναι νεκροί, με κλίση 0 σε κάθε σημείο
    }
reason-sparse-units =
    { $count ->
        [one] { reason-units } του στρώματος { $layer } είναι αραιός, 0 στο { $share } των σημείων
       *[other] { reason-units } του στρώματος { $layer } είναι αραιοί, 0 στο { $share } των σημείων
    }
reason-saturated-units =
    { $count ->
        [one] { reason-units } του στρώματος { $layer } είναι κορεσμένος στο { $share } των σημείων
       *[other] { reason-units } του στρώματος { $layer } είναι κορεσμένοι στο { $share } των σημείων
    }
reason-vanishing-gradient = στην αρχή η βαθμίδα βαρών του στρώματος 1 ήταν { $first }, του τελευταίου { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } ίσον { $right }
speech-is-about = { $left } είναι περίπου { $right }
speech-and-equals = { $left }, και αυτό ίσον { $right }
speech-and-is-about = { $left }, και αυτό είναι περίπου { $right }
speech-plus = { $left } συν { $right }
speech-minus = { $left } μείον { $right }
speech-times = { $left } επί { $right }
speech-negative = μείον { $inside }
speech-quantity = παρένθεση { $sum } κλείνει η παρένθεση
speech-rest = { $told }, συνολικά { $total }
speech-divided-by = { $top }, διά { $bottom },
speech-divided-by-sum = { $top }, διά του αθροίσματος { $bottom },
speech-power = e στην { $exponent }
speech-square = { $inside } στο τετράγωνο
speech-total = το άθροισμα για όλες τις εξόδους: { $inside }
speech-logarithm = ο φυσικός λογάριθμος του { $argument }
speech-derivative = η παράγωγος της απώλειας ως προς { $by }
speech-slope = η κλίση της { $function } στο { $argument }
speech-call = { $function } του { $argument }
speech-call-leaky = { $function } του { $argument }, { $leak }
speech-of-layer = { $symbol } του στρώματος { $layer }
speech-delta = δέλτα
speech-loss = η απώλεια

aloud-is = ίσον
aloud-is-about = είναι περίπου
aloud-less-than = μικρότερο από
aloud-times = επί
aloud-plus = συν
aloud-minus = μείον
aloud-divided-by = διά
aloud-squared = {" "}στο τετράγωνο
aloud-minus-logarithm = μείον ο φυσικός λογάριθμος
aloud-determinant = η ορίζουσα του W
aloud-delta = δέλτα

aloud-decimal = { $whole } κόμμα { $decimals }
aloud-percent = { $number } τοις εκατό
aloud-power-of-ten = δέκα στην { $exponent }
aloud-times-power = { $number } επί { $power }

neuron-of-layer = νευρώνας { $neuron } του στρώματος { $layer }
two-neurons-of-layer = νευρώνες { $first } και { $second } του στρώματος { $layer }
neurons-of-layer = νευρώνες { $first } έως { $last } του στρώματος { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } ίσον { $number }
part-layer = Στο στρώμα { $owner }: { $numbers }.
part-mean = Μέσος όρος όλων των σημείων, στρώμα { $owner }: { $numbers }.
part-stage = Ό,τι προκύπτει από τις βαθμίδες, στρώμα { $owner }: { $numbers }.
part-after = Μετά το βήμα, στρώμα { $owner }: { $numbers }.
part-batch = Μικροδέσμη { $owner }: { $numbers }.
part-step = Βήμα { $owner }: { $numbers }.
part-network = Δίκτυο { $owner }: { $numbers }.
part-line = Ευθεία { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = βαθμίδα του { $what }
number-input = είσοδος
number-slope = κλίση
number-nudge-score = διαταραχή του z
number-nudge-probability = μεταβολή της πιθανότητας
number-nudge-output = μεταβολή της εξόδου
number-nudge-loss = μεταβολή της απώλειας
number-nudge-ratio = μεταβολή της απώλειας ανά μονάδα του z
number-nudge-step = βήμα της διαταραχής
number-contribution = συνεισφορά
number-message = μήνυμα
number-rest = όλοι οι άλλοι
number-probability = πιθανότητα { $of }
number-probability-of-class = πιθανότητα { $of } της κλάσης { $label }
number-target = στόχος { $of }
number-score = σκορ
number-loss = απώλεια
number-the-loss = η απώλεια
number-of-points = το πλήθος των σημείων
number-points = σημεία
number-accuracy = ακρίβεια σε όλα τα σημεία
number-mean-loss = μέση απώλεια όλων των σημείων
number-missing-to-all-points = λείπουν ως όλα τα σημεία
number-missing-to-all = λείπουν ως όλα
number-right = σωστά
number-line-right = σωστά με την ευθεία { $line }
number-the-determinant = η ορίζουσα
number-determinant-of = det { $matrix }
number-line-factor = συντελεστής της ευθείας
number-line-constant = σταθερά της ευθείας
number-z-along-curve = z στην καμπύλη
number-stretch = διαστολή
number-stretch-of = { $stretch } { $matrix }
number-step = βήμα
number-still-wrong = σημεία ακόμη λάθος
number-gradient-norm = νόρμα της βαθμίδας
number-gradient-norm-of-layer = νόρμα της βαθμίδας, στρώμα { $layer }
number-right-at-end = σωστά στο τέλος
number-the-solving-step = το πρώτο βήμα που λύνει το πρόβλημα
number-solving-step = πρώτο βήμα που λύνει το πρόβλημα
number-flat-units = νευρώνες με κλίση 0
number-largest-z = μέγιστο z όλων των σημείων
number-starts-that-solve = αρχικοποιήσεις που λύνουν το πρόβλημα
number-factor-to-layer = συντελεστής από το επόμενο στρώμα
number-factor = συντελεστής
number-best-line-right = σωστά με την καλύτερη ευθεία
number-share-of-units = ποσοστό τέτοιων νευρώνων
number-share = ποσοστό
number-slope-of-loss = η κλίση της απώλειας
number-the-largest-gradient = η μέγιστη βαθμίδα
number-largest-gradient = μέγιστη βαθμίδα
number-step-of = ό,τι προκύπτει από τη βαθμίδα του { $what }
number-share-of-velocity = μέρος της ταχύτητας που μένει
number-velocity-before = προηγούμενη ταχύτητα
number-new = νέο { $name }
number-learning-rate = ρυθμός μάθησης
number-rate = ρυθμός
number-loss-after-it = η απώλεια μετά από αυτό
number-mean-gradient-of = μέση βαθμίδα του { $what }
number-batch-mean = μέσος όρος μικροδέσμης
number-gap = απόκλιση
number-times-as-steep = φορές πιο απότομη
number-gradient-length = μέτρο της βαθμίδας
number-step-length = μήκος του βήματος
number-lower-until = απόσταση ως την οποία η απώλεια είναι μικρότερη
number-lowest-answer = ελάχιστη πιθανότητα της κλάσης 1
number-highest-answer = μέγιστη πιθανότητα της κλάσης 1
number-spread-of-inputs = μέγιστη διαφορά σε ό,τι διαβάζει το τελευταίο στρώμα
number-loss-after = απώλεια μετά το βήμα
number-gap-to-promise = απόκλιση μεταβολής από την πρόβλεψη
number-promised-change = προβλεπόμενη μεταβολή
number-change = μεταβολή
number-the-bound-of-differences = το φράγμα όλων των σχετικών διαφορών
number-bound-of-differences = φράγμα όλων των σχετικών διαφορών
number-passes = περάσματα εμπρός
number-products = πολλαπλασιασμοί
number-products-forward = πολλαπλασιασμοί στο πέρασμα εμπρός
number-products-back = πολλαπλασιασμοί στο πέρασμα πίσω
number-parameters = παράμετροι
number-by-nudging = πολλαπλασιασμοί με διαταραχές
number-by-backpropagation = πολλαπλασιασμοί με οπισθοδιάδοση
number-times = φορές περισσότεροι με διαταραχές
number-size-of-delta = μέτρο του δέλτα
number-factor-in-all = συντελεστής από την έξοδο ως το στρώμα 1
number-path-start = δέλτα στην έξοδο της διαδρομής
number-path-weight = βάρος της διαδρομής
number-path-slope = κλίση της διαδρομής
number-path-product = γινόμενο της διαδρομής
number-path-weights = γινόμενο των βαρών της διαδρομής
number-path-slopes = γινόμενο των κλίσεων της διαδρομής
number-steepest-slope = μέγιστη κλίση της καμπύλης
number-median-slope = διάμεση κλίση
number-median-z = z της διάμεσης κλίσης
number-largest-slope = μέγιστη κλίση της διαδρομής
number-weights-change = μεταβολή των βαρών
number-the-largest-difference = η μέγιστη σχετική διαφορά
number-largest-difference = μέγιστη σχετική διαφορά


## Title: what the film is about

film-untitled = Ένα νευρωνικό δίκτυο, αριθμό προς αριθμό

title-shape =
    { $inputs ->
        [one] μία είσοδος
        [3] τρεις είσοδοι
        [4] τέσσερις είσοδοι
       *[other] { $inputs_spelled } είσοδοι
    }, { $hidden ->
        [one]
            { $narrow ->
                [yes] { $hidden_spelled } κρυφό στρώμα με έναν νευρώνα
               *[no] { $hidden_spelled } κρυφό στρώμα
            }
       *[other]
            { $narrow ->
                [yes] { $hidden_spelled } κρυφά στρώματα από έναν νευρώνα
               *[no] { $hidden_spelled } κρυφά στρώματα
            }
    }, { $outputs ->
        [one] μία έξοδος
        [3] τρεις έξοδοι
        [4] τέσσερις έξοδοι
       *[other] { $outputs_spelled } έξοδοι
    }· ενδιάμεσα { $activations }.
title-activations =
    { $count ->
        [one] μία ενεργοποίηση
        [3] τρεις ενεργοποιήσεις
        [4] τέσσερις ενεργοποιήσεις
       *[other] { $spelled } ενεργοποιήσεις
    }
title-classes =
    { $outputs ->
        [1] Η έξοδος είναι το σκορ της κλάσης { $label }, όχι αντίγραφο της εισόδου.
        [one] Η έξοδος είναι σκορ κλάσης, όχι αντίγραφο της εισόδου.
        [3] Οι τρεις έξοδοι είναι σκορ κλάσεων, όχι αντίγραφο της εισόδου.
        [4] Οι τέσσερις έξοδοι είναι σκορ κλάσεων, όχι αντίγραφο της εισόδου.
       *[other] Οι { $outputs_spelled } έξοδοι είναι σκορ κλάσεων, όχι αντίγραφο της εισόδου.
    }
title-probabilities =
    { $outputs ->
        [1] Η έξοδος είναι η πιθανότητα της κλάσης { $label }, όχι αντίγραφο της εισόδου.
       *[other] Κάθε έξοδος είναι η πιθανότητα μιας δικής της κλάσης, όχι αντίγραφο της εισόδου.
    }
title-numbers =
    { $outputs ->
        [one] Η έξοδος είναι ένας αριθμός, που πρέπει να πλησιάσει τον στόχο του.
        [3] Οι τρεις έξοδοι είναι αριθμοί, που πρέπει να πλησιάσουν τους στόχους τους.
        [4] Οι τέσσερις έξοδοι είναι αριθμοί, που πρέπει να πλησιάσουν τους στόχους τους.
       *[other] Οι { $outputs_spelled } έξοδοι είναι αριθμοί, που πρέπει να πλησιάσουν τους στόχους τους.
    }
title-outputs-bend =
    { $outputs ->
        [1] Στην έξοδο: { $activation }.
       *[other] Στις εξόδους: { $activation }.
    }
title-motion-title = Εμφανίζεται ο τίτλος: { $title }.
title-motion-title-and-subtitle = Εμφανίζεται ο τίτλος: { $title }. { $subtitle }
title-motion-shape = Κάτω από τον τίτλο εμφανίζεται το δίκτυο με μορφή κύκλων, το ένα στρώμα μετά το άλλο, από την είσοδο ως την έξοδο: { $widths }.
title-motion-shape-and-inputs = Κάτω από τον τίτλο εμφανίζεται το δίκτυο με μορφή κύκλων, το ένα στρώμα μετά το άλλο, από την είσοδο ως την έξοδο: { $widths }. Οι είσοδοί του: { $names }.
title-motion-classes = Στις εξόδους εμφανίζονται τα ονόματα των κλάσεων.
title-motion-named-classes = Στις εξόδους εμφανίζονται τα ονόματα των κλάσεων: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Η έξοδος φωτίζεται, με το γράμμα του στόχου της.
       *[other] Οι έξοδοι φωτίζονται, καθεμία με το γράμμα του στόχου της.
    }


## Forward propagation

forward-heading = Εμπρόσθια διάδοση
forward-opening = Κάθε σύνδεση πολλαπλασιάζει με το βάρος της. Κάθε νευρώνας προσθέτει την πόλωσή του.

forward-opening-no-bias = Κάθε σύνδεση πολλαπλασιάζει με το βάρος της. Κάθε νευρώνας αθροίζει ό,τι φτάνει: δεν έχει πόλωση.
forward-some-no-bias =
    { $several ->
        [no] Το στρώμα { $layers } δεν έχει πόλωση.
       *[yes] Τα στρώματα { $layers } δεν έχουν πόλωση.
    }
forward-opening-wide = Από τα πλατιά στρώματα σχεδιάζονται μόνο λίγοι νευρώνες· οι άλλοι μετρούν σε κάθε άθροισμα.
forward-opening-picture = Τα εικονοστοιχεία της εικόνας είναι οι είσοδοι. Από τα πλατιά στρώματα σχεδιάζονται λίγοι νευρώνες.
forward-point-enters = Μπαίνει ένα δείγμα: { $values }, κλάση { $label }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Μπαίνει ένα δείγμα: { $values }. Ο στόχος του είναι { $targets }.
       *[other] Μπαίνει ένα δείγμα: { $values }. Οι στόχοι του είναι { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Μπαίνει ένα δείγμα. Ο στόχος του είναι { $targets }.
       *[other] Μπαίνει ένα δείγμα, με έναν στόχο για κάθε έξοδο.
    }
forward-sample-enters = Μπαίνει ένα δείγμα, κλάση { $label }.
forward-picture-enters =
    { $values ->
        [standard] Μπαίνει μια εικόνα, κλάση { $label }: { $pixels } τυποποιημένα εικονοστοιχεία, από { $low } έως { $high }.
       *[unit] Μπαίνει μια εικόνα, κλάση { $label }: { $pixels } εικονοστοιχεία, από { $low } έως { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] Ο πρώτος νευρώνας: βάρος επί είσοδο, συν την πόλωσή του.
       *[other] Ο πρώτος νευρώνας αθροίζει βάρος επί είσοδο, συν την πόλωσή του.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] Ο πρώτος νευρώνας: βάρος επί είσοδο.
       *[other] Ο πρώτος νευρώνας αθροίζει βάρος επί είσοδο.
    }
forward-later-layer =
    { $inputs ->
        [1] Το στρώμα { $layer } κάνει το ίδιο με την έξοδο του στρώματος { $below }.
       *[other] Το στρώμα { $layer } κάνει το ίδιο με τις εξόδους του στρώματος { $below }.
    }
forward-other-neurons =
    { $count ->
        [one] Ο άλλος νευρώνας κάνει το ίδιο, με δικά του βάρη.
        [3] Οι άλλοι τρεις νευρώνες κάνουν το ίδιο, με δικά τους βάρη.
        [4] Οι άλλοι τέσσερις νευρώνες κάνουν το ίδιο, με δικά τους βάρη.
       *[other] Οι άλλοι { $spelled } νευρώνες κάνουν το ίδιο, με δικά τους βάρη.
    }
forward-next-neuron =
    { $neuron ->
        [2] Ο δεύτερος νευρώνας έχει δικά του βάρη.
       *[3] Ο τρίτος νευρώνας έχει δικά του βάρη.
    }
forward-identity = Η ταυτοτική αφήνει το άθροισμα όπως είναι: a = z.
forward-bends = Έπειτα κάμπτει το άθροισμα: a είναι η { $activation } του z.
forward-scores-softmax = Οι έξοδοι δεν κάμπτουν: τα αθροίσματά τους είναι τα σκορ των κλάσεων.
forward-scores-sigmoid = Η έξοδος αθροίζει με τον ίδιο τρόπο: το άθροισμα είναι το σκορ της κλάσης { $label }.
forward-predicts-softmax = Η softmax μετατρέπει τα σκορ σε πιθανότητες.
forward-predicts-sigmoid = Η σιγμοειδής μετατρέπει το σκορ στην πιθανότητα της κλάσης { $label }.
forward-scores-sigmoids = Οι έξοδοι αθροίζουν με τον ίδιο τρόπο: κάθε άθροισμα είναι το σκορ μιας κλάσης.
forward-predicts-sigmoids = Κάθε σιγμοειδής δίνει την πιθανότητα της δικής της κλάσης: μαζί δεν κάνουν αναγκαστικά 1.
forward-scores-one = Η έξοδος αθροίζει με τον ίδιο τρόπο.
forward-scores-several = Οι έξοδοι αθροίζουν με τον ίδιο τρόπο.
forward-predicts-probability = Η σιγμοειδής μετατρέπει το άθροισμα σε πιθανότητα.
forward-predicts-probabilities = Κάθε σιγμοειδής μετατρέπει το άθροισμά της σε δική της πιθανότητα.
forward-bends-into-zero-one = Η σιγμοειδής κάμπτει κάθε άθροισμα σε έξοδο ανάμεσα στο 0 και το 1.
forward-bends-into-minus-one-one = Η tanh κάμπτει κάθε άθροισμα σε έξοδο ανάμεσα στο −1 και το 1.
forward-says-score = Τίποτα δεν το κάμπτει: η έξοδος είναι το ίδιο το σκορ.
forward-says-scores = Τίποτα δεν τα κάμπτει: κάθε έξοδος είναι το ίδιο το σκορ της.
forward-loss = Η απώλεια είναι −ln της πιθανότητας της σωστής κλάσης.
forward-loss-of-answers = Η απώλεια αθροίζει −ln της πιθανότητας που δίνει κάθε έξοδος στη δική της σωστή απάντηση, ναι ή όχι.
forward-loss-of-shares = Η απώλεια είναι −ln του p και του 1 − p, με τα μερίδια του στόχου: y και 1 − y.
forward-loss-of-shares-several = Κάθε έξοδος προσθέτει −ln του p και του 1 − p, με τα μερίδια του στόχου της: y και 1 − y.
forward-loss-squared = Η απώλεια είναι το μισό τετράγωνο της απόστασης της εξόδου από τον στόχο της.
forward-loss-squared-several = Η απώλεια είναι το μισό άθροισμα των τετραγώνων των αποστάσεων εξόδων και στόχων.
forward-motion-network = Εμφανίζεται το δίκτυο, το ένα στρώμα μετά το άλλο, από την είσοδο ως την έξοδο, κάθε νευρώνας συνδεδεμένος με όλους του επόμενου στρώματος. Οι συνδέσεις με αρνητικό βάρος είναι διακεκομμένες.
forward-motion-feed = Οι αριθμοί του δείγματος μπαίνουν στους νευρώνες εισόδου.
forward-motion-feed-named = Οι αριθμοί του δείγματος μπαίνουν στους νευρώνες εισόδου: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Ένας παλμός τρέχει στη σύνδεση από την είσοδο προς: { $neurons }.
               *[other] Παλμοί τρέχουν στις συνδέσεις από την είσοδο προς: { $neurons }.
            }
       *[other] Παλμοί τρέχουν στις συνδέσεις από τις εισόδους και αθροίζονται εκεί: { $neurons }.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Ένας παλμός τρέχει στη σύνδεση από το στρώμα { $below } προς: { $neurons }.
               *[other] Παλμοί τρέχουν στις συνδέσεις από το στρώμα { $below } προς: { $neurons }.
            }
       *[other] Παλμοί τρέχουν στις συνδέσεις από το στρώμα { $below } και αθροίζονται εκεί: { $neurons }.
    }
forward-motion-bend = Το σημείο κινείται πάνω στην καμπύλη της { $activation }, από το z ως το ύψος του a: { $neurons }.
forward-motion-predict =
    { $outputs ->
        [1] Στην έξοδο εμφανίζεται η πιθανότητά της.
       *[other] Στις εξόδους εμφανίζονται οι πιθανότητές τους.
    }
forward-motion-say =
    { $outputs ->
        [1] Στην έξοδο εμφανίζεται ο αριθμός που δίνει.
       *[other] Στις εξόδους εμφανίζονται οι αριθμοί που δίνουν.
    }
forward-motion-loss =
    { $outputs ->
        [1] Στην έξοδο εμφανίζεται η απώλεια.
       *[other] Στις εξόδους εμφανίζεται η απώλεια.
    }


## Backpropagation

backward-heading = Οπισθοδιάδοση
backward-opening = Τώρα πίσω: πώς αντιδρά η απώλεια σε κάθε αριθμό;
backward-nudge =
    { $score ->
        [yes] Διαταραχή αυτού του σκορ κατά { $step }, κάτω και πάνω: η απώλεια κινείται { $ratio } φορές τόσο.
       *[no] Διαταραχή αυτού του αθροίσματος z κατά { $step }, κάτω και πάνω: η απώλεια κινείται { $ratio } φορές τόσο.
    }
backward-delta-softmax = Για όλο και μικρότερες διαταραχές ο λόγος τείνει στο ∂L/∂z, που λέγεται δ: πιθανότητα μείον στόχο.
backward-delta-sigmoid = Για όλο και μικρότερες διαταραχές ο λόγος τείνει στο ∂L/∂z, που λέγεται δ: πιθανότητα μείον στόχο.
backward-delta-squared = Για όλο και μικρότερες διαταραχές ο λόγος τείνει στο ∂L/∂z, που λέγεται δ: έξοδος μείον στόχο, επί την κλίση εκεί.
backward-delta-linear = Αυτός ο λόγος, ∂L/∂z, λέγεται δ. Όπου z είναι η έξοδος, είναι έξοδος μείον στόχο.
backward-long-way-softmax = Ο μακρύς δρόμος δίνει το ίδιο: ∂L/∂p επί την κλίση της softmax.
backward-long-way-sigmoid = Ο μακρύς δρόμος: ∂L/∂p είναι p − y διά p (1 − p), η κλίση είναι p (1 − p)· μένει p − y.
backward-long-way-squared = Οι δύο παράγοντες: ∂L/∂a είναι έξοδος μείον στόχο· η κλίση λέει πόσο κινείται το a με το z.
backward-long-way-linear = Οι δύο παράγοντες: ∂L/∂a είναι έξοδος μείον στόχο, και η κλίση της a = z είναι 1.
backward-bias = Η πόλωση προστίθεται κατευθείαν στο z: η βαθμίδα της είναι το δ.
backward-weights = Βαθμίδα ενός βάρους: το δ στο τέλος της σύνδεσης επί την τιμή στην αρχή της.
backward-weights-of-layer = Τα βάρη του στρώματος { $layer }: πάλι δ επί ό,τι μπήκε.
backward-zeros = Όλα τα δ του στρώματος { $layer } είναι 0, και από εδώ προς τα πίσω όλες οι βαθμίδες.
backward-messages = Κάθε δ γυρίζει πίσω, επί το βάρος της σύνδεσης, και όλα αθροίζονται.
backward-message = Το δ γυρίζει πίσω, επί το βάρος της σύνδεσής του.
backward-chain =
    { $paths ->
        [one] Κανόνας της αλυσίδας: γινόμενο κατά μήκος της διαδρομής. Είναι μία, άρα δεν προστίθεται τίποτα.
        [3] Κανόνας της αλυσίδας: γινόμενο κατά μήκος μιας διαδρομής. Τρεις φτάνουν εδώ, άρα αθροίζονται.
        [4] Κανόνας της αλυσίδας: γινόμενο κατά μήκος μιας διαδρομής. Τέσσερις φτάνουν εδώ, άρα αθροίζονται.
       *[other] Κανόνας της αλυσίδας: γινόμενο κατά μήκος μιας διαδρομής. Εδώ φτάνουν { $spelled }, άρα αθροίζονται.
    }
backward-whole-chain = Ένας νευρώνας ανά στρώμα, μία διαδρομή: η βαθμίδα του πρώτου βάρους είναι το γινόμενο των παραγόντων της διαδρομής.
backward-next-layer = Ένα στρώμα πίσω: τα ίδια δύο βήματα.
backward-other-neurons = Οι άλλοι κάνουν το ίδιο.
backward-next-neuron =
    { $neuron ->
        [2] Ο δεύτερος νευρώνας κάνει το ίδιο.
       *[3] Ο τρίτος νευρώνας κάνει το ίδιο.
    }
backward-flat = Εδώ η καμπύλη είναι οριζόντια, κλίση { $slope }: καμία βαθμίδα δεν περνά.
backward-nearly-flat = Εδώ η καμπύλη είναι σχεδόν οριζόντια, κλίση { $slope }: λίγα περνούν.
backward-slope = Έπειτα επί την κλίση της καμπύλης εδώ: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Το ίδιο βήμα δείχνει πώς αντιδρά η απώλεια στην είσοδο.
               *[other] Το ίδιο βήμα δείχνει πώς αντιδρά η απώλεια στις εισόδους.
            }
       *[other]
            { $inputs ->
                [1] Το ίδιο άθροισμα δείχνει πώς αντιδρά η απώλεια στην είσοδο.
               *[other] Το ίδιο άθροισμα δείχνει πώς αντιδρά η απώλεια στις εισόδους.
            }
    }
backward-check-below = Διαταραχή κάθε παραμέτρου, πάνω και κάτω: απόκλιση κάτω από { $bound }.
backward-check-off = Διαταραχή κάθε παραμέτρου, πάνω και κάτω: απόκλιση { $worst }!
backward-motion-recall = Το ολοκληρωμένο πέρασμα εμπρός εμφανίζεται αμέσως.
backward-motion-long-way = Γράφεται ο μακρύτερος δρόμος: η παράγωγος ως προς την πιθανότητα, επί την κλίση της { $output }.
backward-motion-long-way-squared = Γράφονται οι δύο παράγοντες: η παράγωγος ως προς την έξοδο, επί την κλίση της { $output }.
backward-motion-nudge = Το σκορ κινείται κάτω και πάνω σε χάρακα της μεταβολής του· από κάτω, σε χάρακες ίδιας κλίμακας, ακολουθούν πιθανότητα και απώλεια.
backward-motion-nudge-output = Το άθροισμα z κινείται κάτω και πάνω σε χάρακα της μεταβολής του· από κάτω, σε χάρακες ίδιας κλίμακας, ακολουθούν έξοδος και απώλεια.
backward-motion-bias =
    { $outputs ->
        [1] Επισημαίνεται το δέλτα στην έξοδο.
       *[other] Επισημαίνονται τα δέλτα στις εξόδους.
    }
backward-motion-chain =
    { $paths ->
        [1] Φωτίζεται η διαδρομή από την απώλεια ως το { $weight }.
       *[other] Φωτίζονται, η μία μετά την άλλη, οι διαδρομές από την απώλεια ως το { $weight }.
    }
backward-motion-delta =
    { $outputs ->
        [1] Στην έξοδο εμφανίζεται πιθανότητα μείον στόχο ως δέλτα.
       *[other] Σε κάθε έξοδο εμφανίζεται πιθανότητα μείον στόχο ως δέλτα.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] Στην έξοδο εμφανίζεται έξοδος μείον στόχο επί την κλίση ως δέλτα.
       *[other] Σε κάθε έξοδο εμφανίζεται έξοδος μείον στόχο επί την κλίση ως δέλτα.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] Στην έξοδο εμφανίζεται έξοδος μείον στόχο ως δέλτα.
       *[other] Σε κάθε έξοδο εμφανίζεται έξοδος μείον στόχο ως δέλτα.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] Ένας παλμός τρέχει πίσω στη σύνδεση από το στρώμα ένα προς την είσοδο.
               *[other] Παλμοί τρέχουν πίσω στις συνδέσεις από το στρώμα ένα προς τις εισόδους.
            }
       *[other]
            { $inputs ->
                [1] Παλμοί τρέχουν πίσω στις συνδέσεις από το στρώμα ένα προς την είσοδο και αθροίζονται.
               *[other] Παλμοί τρέχουν πίσω στις συνδέσεις από το στρώμα ένα προς τις εισόδους και αθροίζονται.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Ένας παλμός τρέχει πίσω στη σύνδεση από το στρώμα { $above } προς: { $neurons }.
               *[other] Παλμοί τρέχουν πίσω στις συνδέσεις από το στρώμα { $above } προς: { $neurons }.
            }
       *[other] Παλμοί τρέχουν πίσω στις συνδέσεις από το στρώμα { $above } και αθροίζονται εκεί: { $neurons }.
    }
backward-motion-slope = Το άθροισμα πολλαπλασιάζεται με την κλίση της καμπύλης και δίνει το δέλτα: { $neurons }.
backward-motion-gradients =
    { $edges ->
        [1] Στη σύνδεση προς το στρώμα { $layer } το βάρος δίνει τη θέση του στη βαθμίδα του, που μένει.
       *[other] Στις συνδέσεις προς το στρώμα { $layer } τα βάρη δίνουν τη θέση τους στις βαθμίδες τους, που μένουν.
    }
backward-motion-check = Εμφανίζεται το σήμα του ελέγχου βαθμίδας.


## Data: the points, and how far straight lines get

data-heading = Μπορεί μία ευθεία να διαχωρίσει τις κλάσεις;
data-heading-pairs = Μπορούν ευθείες να διαχωρίσουν τις κλάσεις;
data-class =
    { $sign ->
        [triangle]
            { $count ->
                [one] Κλάση { $label }: { $digits } σημείο, με τρίγωνα.
               *[other] Κλάση { $label }: { $digits } σημεία, με τρίγωνα.
            }
        [diamond]
            { $count ->
                [one] Κλάση { $label }: { $digits } σημείο, με ρόμβους.
               *[other] Κλάση { $label }: { $digits } σημεία, με ρόμβους.
            }
        [square]
            { $count ->
                [one] Κλάση { $label }: { $digits } σημείο, με τετράγωνα.
               *[other] Κλάση { $label }: { $digits } σημεία, με τετράγωνα.
            }
       *[disc]
            { $count ->
                [one] Κλάση { $label }: { $digits } σημείο, με δίσκους.
               *[other] Κλάση { $label }: { $digits } σημεία, με δίσκους.
            }
    }
data-try-horizontal = Δοκιμή με μία ευθεία. Πρώτα οριζόντια, που ανεβαίνει.
data-try-diagonal = Τώρα διαγώνια, που μετακινείται με τον ίδιο τρόπο.
data-right-for-all = Στην καλύτερη θέση της είναι σωστή για κάθε σημείο.
data-right-at-best = Στην καλύτερη θέση της: { $share } σωστά. Με σταυρό τα λάθη.
data-one-side-at-best = Στην καλύτερη θέση της αφήνει όλα τα σημεία από τη μία πλευρά: { $share } σωστά.
data-compared-at-best =
    { $compared ->
        [better] Στην καλύτερη θέση της είναι καλύτερη: { $share } σωστά.
        [worse] Στην καλύτερη θέση της είναι χειρότερη: { $share } σωστά.
       *[same] Στην καλύτερη θέση της δεν είναι καλύτερη: { $share } σωστά.
    }
data-every-direction = Τώρα κάθε διεύθυνση, καθεμία στην καλύτερη θέση της.
data-best-of-all = Από { $digits } ευθείες, όλους τους τρόπους διαχωρισμού, η καλύτερη πετυχαίνει { $share }.
data-best-of-tried = Από { $digits } ευθείες που δοκιμάστηκαν, η καλύτερη πετυχαίνει { $share }.
data-best-leaves-one-side =
    { $sure ->
        [yes] Καμία ευθεία ανάμεσα στα σημεία δεν φτάνει όσο μία που τα αφήνει όλα από τη μία πλευρά: { $share }.
       *[no] Καμία ευθεία που δοκιμάστηκε ανάμεσα στα σημεία δεν φτάνει όσο μία που τα αφήνει όλα από τη μία πλευρά: { $share }.
    }
data-one-class = Κάθε σημείο είναι στην κλάση { $label }: δεν υπάρχει τίποτα να διαχωριστεί.
data-separable = Αρκεί μία ευθεία: διαχωρίζει τις κλάσεις.
data-not-separable =
    { $mixed ->
        [yes] Ούτε ευθεία ούτε κάμψη διαχωρίζει τις κλάσεις: σημεία και των δύο είναι στην ίδια θέση.
       *[no] Καμία ευθεία δεν διαχωρίζει αυτές τις κλάσεις. Χρειάζεται κάμψη.
    }
data-none-found = Καμία από { $digits } ευθείες δεν διαχωρίζει αυτές τις κλάσεις.
data-first-pair =
    { COUNT($spelled) ->
        [one] Μια ευθεία έχει δύο πλευρές, και υπάρχει { $spelled } κλάση. Άρα ανά δύο: πρώτα κλάση { $first } και κλάση { $second }.
        [3] Μια ευθεία έχει δύο πλευρές, και οι κλάσεις είναι τρεις. Άρα ανά δύο: πρώτα κλάση { $first } και κλάση { $second }.
        [4] Μια ευθεία έχει δύο πλευρές, και οι κλάσεις είναι τέσσερις. Άρα ανά δύο: πρώτα κλάση { $first } και κλάση { $second }.
       *[other] Μια ευθεία έχει δύο πλευρές, και οι κλάσεις είναι { $spelled }. Άρα ανά δύο: πρώτα κλάση { $first } και κλάση { $second }.
    }
data-other-pair = Τώρα κλάση { $first } και κλάση { $second }, σε κάθε διεύθυνση.
data-pair-parted = Μία ευθεία διαχωρίζει αυτές τις δύο: κάθε σημείο είναι σωστό.
data-pair-not-parted =
    { $mixed ->
        [yes] Ούτε ευθεία ούτε κάμψη διαχωρίζει την κλάση { $first } από την κλάση { $second }: σημεία και των δύο είναι στην ίδια θέση.
       *[no] Καμία ευθεία δεν διαχωρίζει την κλάση { $first } από την κλάση { $second }. Χρειάζεται κάμψη.
    }
data-pair-none-found = Καμία ευθεία από όσες δοκιμάστηκαν δεν διαχωρίζει την κλάση { $first } από την κλάση { $second }.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Καμία ευθεία δεν διαχωρίζει δύο από τις κλάσεις. Κάποια σημεία τους είναι στην ίδια θέση.
               *[no] Καμία ευθεία δεν διαχωρίζει δύο από τις κλάσεις. Χρειάζεται κάμψη.
            }
       *[some]
            { $mixed ->
                [yes] Από τα { $pairs } ζεύγη κλάσεων, καμία ευθεία δεν διαχωρίζει { $left }. Κάποια σημεία τους είναι στην ίδια θέση.
               *[no] Από τα { $pairs } ζεύγη κλάσεων, καμία ευθεία δεν διαχωρίζει { $left }. Χρειάζεται κάμψη.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Καμία ευθεία από όσες δοκιμάστηκαν δεν διαχωρίζει δύο από τις κλάσεις.
       *[some] Από τα { $pairs } ζεύγη κλάσεων, καμία ευθεία από όσες δοκιμάστηκαν δεν διαχωρίζει { $left }.
    }
data-every-pair-parted = Κάθε δύο κλάσεις διαχωρίζονται από μία ευθεία.
data-every-pair-vote = Η ψηφοφορία αυτών των ευθειών είναι σωστή για κάθε σημείο. Ένα δίκτυο πρέπει να βρει μόνο του τα σύνορά του.
data-all-parted =
    { COUNT($spelled) ->
        [one] Ευθύγραμμα σύνορα διαχωρίζουν { $spelled } κλάση: δεν χρειάζεται κάμψη.
        [3] Ευθύγραμμα σύνορα διαχωρίζουν και τις τρεις κλάσεις μαζί: δεν χρειάζεται κάμψη.
        [4] Ευθύγραμμα σύνορα διαχωρίζουν και τις τέσσερις κλάσεις μαζί: δεν χρειάζεται κάμψη.
       *[other] Ευθύγραμμα σύνορα διαχωρίζουν και τις { $spelled } κλάσεις μαζί: δεν χρειάζεται κάμψη.
    }
data-motion-scatter =
    { $sign ->
        [triangle] Εμφανίζονται τα σημεία της κλάσης { $label }, σχεδιασμένα ως τρίγωνα.
        [diamond] Εμφανίζονται τα σημεία της κλάσης { $label }, σχεδιασμένα ως ρόμβοι.
        [square] Εμφανίζονται τα σημεία της κλάσης { $label }, σχεδιασμένα ως τετράγωνα.
       *[disc] Εμφανίζονται τα σημεία της κλάσης { $label }, σχεδιασμένα ως δίσκοι.
    }
data-motion-slide = Μια ευθεία σταθερής διεύθυνσης περνά πάνω από τα σημεία και σταματά εκεί όπου είναι πιο συχνά σωστή.
data-motion-judge = Οι πλευρές της ευθείας παίρνουν τις κλάσεις τους· τα σημεία όπου κάνει λάθος διαγράφονται.
data-motion-turn = Η ευθεία στρέφεται σε κάθε διεύθυνση· η καλύτερη ακρίβεια της καθεμίας γίνεται καμπύλη.
data-motion-conclude = Φαίνεται πόσο απέχει η καλύτερη ευθεία από μια ευθεία που διαχωρίζει τις κλάσεις.
data-motion-turn-pair = Μένουν μόνο τα σημεία της κλάσης { $first } και της κλάσης { $second }· μια ευθεία στρέφεται σε κάθε διεύθυνση, και η καλύτερη ακρίβεια της καθεμίας γίνεται καμπύλη.
data-motion-conclude-borders = Επιστρέφουν όλα τα σημεία, και κάθε θέση παίρνει την κλάση με το μεγαλύτερο σκορ, ανάμεσα σε ευθύγραμμα σύνορα.
data-motion-conclude-pairs = Επιστρέφουν όλα τα σημεία, με την καλύτερη ευθεία για κάθε δύο κλάσεις.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Προσαρμόζεται ένα επίπεδο στα σημεία;
       *[line] Προσαρμόζεται μια ευθεία στα σημεία;
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } σημείο: για τις δύο εισόδους του υπάρχει ένας αριθμός y, ως χρώμα.
               *[other] { $digits } σημεία: για κάθε ζεύγος εισόδων υπάρχει ένας αριθμός y, ως χρώμα.
            }
       *[line]
            { $count ->
                [one] { $digits } σημείο: για την είσοδό του x₁ υπάρχει ένας αριθμός y.
               *[other] { $digits } σημεία: για κάθε είσοδο x₁ υπάρχει ένας αριθμός y.
            }
    }
fit-data-mean = Η απλούστερη απάντηση είναι ο μέσος όρος, { $mean }: η απώλειά του, μισό μέσο τετραγωνικό σφάλμα, είναι { $loss }.
fit-data-best =
    { $shape ->
        [plane] Το καλύτερο επίπεδο, με ελάχιστα τετράγωνα: απώλεια { $loss }. Εξηγεί { $share } της διακύμανσης.
       *[line] Η καλύτερη ευθεία, με ελάχιστα τετράγωνα: απώλεια { $loss }. Εξηγεί { $share } της διακύμανσης.
    }
fit-data-exact =
    { $shape ->
        [plane] Περνά από κάθε σημείο: αρκεί ένα επίπεδο.
       *[line] Περνά από κάθε σημείο: αρκεί μία ευθεία.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Μένει { $share }, με μοτίβο πάνω στις εισόδους: ένα επίπεδο δεν αρκεί. Χρειάζεται κάμψη.
       *[line] Μένει { $share }, και έχει μοτίβο: μία ευθεία δεν αρκεί. Χρειάζεται κάμψη.
    }
fit-data-enough =
    { $shape ->
        [plane] Μένει { $share }, και δεν φαίνεται μοτίβο: αρκεί ένα επίπεδο.
       *[line] Μένει { $share }, και δεν φαίνεται μοτίβο: αρκεί μία ευθεία.
    }
fit-data-open = Μένει { $share }: πολύ λίγα σημεία για να πούμε αν χρειάζεται κάμψη.
label-mean = μέσος όρος
    .short = μέσος
label-best-affine =
    { $shape ->
        [plane] καλύτερο επίπεδο
       *[line] καλύτερη ευθεία
    }
    .short = βέλτ.
label-explained-rule = R² = 1 − απώλεια ÷ απώλεια μέσου
label-height = { $letters }: ισοϋψείς ανά { $step }
    .short = { $letters }: ανά { $step }
number-mean-of-y = μέσος όρος του y
number-loss-of-mean = απώλεια του μέσου όρου
number-loss-of-best = απώλεια της καλύτερης προσαρμογής
number-explained-by-best = R² της καλύτερης προσαρμογής
number-left-by-best = 1 − R² της καλύτερης προσαρμογής
fit-data-motion-scatter =
    { $shape ->
        [plane] Τα σημεία εμφανίζονται στο επίπεδο των δύο εισόδων, με τα χρώματα των αριθμών τους.
       *[line] Τα σημεία εμφανίζονται από αριστερά προς τα δεξιά, καθένα στο ύψος του αριθμού του.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Το χρώμα του μέσου όρου γεμίζει το επίπεδο. R² είναι ένα μείον την απώλεια διά την απώλεια του μέσου όρου.
       *[line] Σχεδιάζεται μια οριζόντια ευθεία στον μέσο όρο, και μια ράβδος από κάθε σημείο ως αυτήν. R² είναι ένα μείον την απώλεια διά την απώλεια του μέσου όρου.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Το οριζόντιο επίπεδο γέρνει και γίνεται το καλύτερο· οι ισοϋψείς του είναι ευθείες.
       *[line] Η οριζόντια ευθεία στρέφεται και γίνεται η καλύτερη, και οι ράβδοι ακολουθούν.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Αυτό που λέει το επίπεδο σχεδιάζεται ως προς αυτό που έπρεπε να πει: σωστό είναι ό,τι βρίσκεται στη διαγώνιο.
       *[line] Οι ράβδοι περνούν σε δικό τους διάγραμμα, πάνω από την ίδια είσοδο, όπου η ευθεία είναι οριζόντια.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Πώς φτιάχνει έναν αριθμό
fit-plane-opening =
    { $shape ->
        [plane] Οι αριθμοί που μαθαίνονται, ως χρώμα. Πώς φτιάχνει το δίκτυο τους δικούς του ({ $moment });
       *[line] Οι αριθμοί που μαθαίνονται, ως προς x₁. Πώς φτιάχνει το δίκτυο την καμπύλη του ({ $moment });
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Ο νευρώνας του στρώματος { $layer } αρχίζει με ένα επίπεδο: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Καθένας από τους { $digits } νευρώνες του στρώματος { $layer } αρχίζει με ένα επίπεδο: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Ο νευρώνας του στρώματος { $layer } αρχίζει με μια ευθεία: z = w x₁ + b.
               *[other] Καθένας από τους { $digits } νευρώνες του στρώματος { $layer } αρχίζει με μια ευθεία: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Ο νευρώνας του στρώματος { $layer } αθροίζει ό,τι έφτιαξαν οι προηγούμενοι, καθένα επί το βάρος του: z.
       *[other] Καθένας από τους { $digits } νευρώνες του στρώματος { $layer } αθροίζει ό,τι έφτιαξαν οι προηγούμενοι, καθένα επί το βάρος του: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Η κάμψη: η { $activation } μετατρέπει κάθε z σε a. Κανένα επίπεδο δεν μένει τελείως επίπεδο.
               *[line] Η κάμψη: η { $activation } μετατρέπει κάθε z σε a. Καμία ευθεία δεν μένει τελείως ευθεία.
            }
        [some]
            { $count ->
                [one] Η κάμψη: η { $activation } μετατρέπει κάθε z σε a. { $digits } από { $all } κάμπτεται ανάμεσα στα σημεία.
               *[other] Η κάμψη: η { $activation } μετατρέπει κάθε z σε a. { $digits } από { $all } κάμπτονται ανάμεσα στα σημεία.
            }
       *[none] Η { $activation } μετατρέπει κάθε z σε a, αλλά δεν το κάμπτει ανάμεσα στα σημεία.
    }
fit-plane-bend-again = Πάλι η { $activation } μετατρέπει κάθε z σε a.
number-bent = νευρώνες με κάμψη
fit-plane-unbent =
    { $shape ->
        [plane] Η ταυτοτική δεν κάμπτει τίποτα: a είναι z, και τα επίπεδα μένουν επίπεδα.
       *[line] Η ταυτοτική δεν κάμπτει τίποτα: a είναι z, και οι ευθείες μένουν ευθείες.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] Η έξοδος το πολλαπλασιάζει με ένα βάρος: αν είναι αρνητικό, αναποδογυρίζει.
               *[other] Η έξοδος πολλαπλασιάζει καθένα με δικό του βάρος: αν είναι αρνητικό, αναποδογυρίζει.
            }
       *[line]
            { $count ->
                [one] Η έξοδος πολλαπλασιάζει την καμπύλη με ένα βάρος: αν είναι αρνητικό, αναποδογυρίζει.
               *[other] Η έξοδος πολλαπλασιάζει κάθε καμπύλη με δικό της βάρος: αν είναι αρνητικό, αναποδογυρίζει.
            }
    }
fit-plane-add = Και τα αθροίζει: πρώτα την πόλωσή της, { $bias }, έπειτα το ένα μετά το άλλο.
fit-plane-add-no-bias = Και τα αθροίζει, το ένα μετά το άλλο: πόλωση δεν υπάρχει.
fit-plane-output = Στο τέλος η { $name } της εξόδου κάμπτει το άθροισμα.
fit-plane-explains =
    { $shape ->
        [plane] Το άθροισμα είναι η απάντηση. Εξηγεί { $share } της διακύμανσης, { $compared ->
            [more] περισσότερο
           *[less] λιγότερο
        } από το καλύτερο επίπεδο ({ $line }).
       *[line] Το άθροισμα είναι η απάντηση. Εξηγεί { $share } της διακύμανσης, { $compared ->
            [more] περισσότερο
           *[less] λιγότερο
        } από την καλύτερη ευθεία ({ $line }).
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Το άθροισμα είναι η απάντηση. Εξηγεί { $share } της διακύμανσης, όσο το καλύτερο επίπεδο.
       *[line] Το άθροισμα είναι η απάντηση. Εξηγεί { $share } της διακύμανσης, όσο η καλύτερη ευθεία.
    }
fit-plane-no-better-than-mean = Το άθροισμα είναι η απάντηση. Δεν εξηγεί τίποτα από τη διακύμανση: ο μέσος όρος δεν είναι χειρότερος.
number-explained = R²
fit-plane-motion-sums = Τα αθροίσματα z του στρώματος { $layer } σχεδιάζονται πάνω από τις εισόδους, μία μικρή εικόνα για κάθε νευρώνα.
fit-plane-motion-bend = Σε κάθε μικρή εικόνα του στρώματος { $layer }, το z κάμπτεται σε a.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Κάθε χάρτης πολλαπλασιάζεται με το βάρος του στην έξοδο, που εμφανίζεται από πάνω του.
       *[line] Κάθε καμπύλη πολλαπλασιάζεται με το βάρος της στην έξοδο· πάνω από το μηδέν είναι συνεχής, κάτω από αυτό διακεκομμένη.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Ο μεγάλος χάρτης αρχίζει από την πόλωση· ο ένας χάρτης μετά τον άλλο φωτίζεται και προστίθεται.
       *[line] Η μεγάλη καμπύλη αρχίζει οριζόντια, στην πόλωση· η μία καμπύλη μετά την άλλη φωτίζεται και προστίθεται.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Ο μεγάλος χάρτης αρχίζει από το μηδέν· ο ένας χάρτης μετά τον άλλο φωτίζεται και προστίθεται.
       *[line] Η μεγάλη καμπύλη αρχίζει οριζόντια, στο μηδέν· η μία καμπύλη μετά την άλλη φωτίζεται και προστίθεται.
    }
fit-plane-motion-output = Το άθροισμα κάμπτεται στην απάντηση της εξόδου.
fit-plane-motion-errors =
    { $shape ->
        [plane] Το R², ένα μείον την απώλεια διά την απώλεια του μέσου όρου, εμφανίζεται δίπλα στον μεγάλο χάρτη.
       *[line] Μια ράβδος μεγαλώνει από κάθε σημείο ως την καμπύλη, και εμφανίζεται το R², ένα μείον την απώλεια διά την απώλεια του μέσου όρου.
    }


## Plane: how the layers bend the plane

plane-heading = Πώς τα στρώματα κάμπτουν το επίπεδο
plane-heading-unbent = Τι κάνουν τα στρώματα στο επίπεδο
plane-opening = Το δίκτυο ({ $moment }). Παρακολουθήστε όλο το επίπεδο.
plane-opening-trained = Το δίκτυο, εκπαιδευμένο ως το βήμα { $step }. Παρακολουθήστε όλο το επίπεδο.
plane-onto-line = Στρώμα { $layer }: ο W απεικονίζει το επίπεδο σε ευθεία, για έναν νευρώνα.
plane-line-into-plane = Στρώμα { $layer }: ο W βάζει την ευθεία πάλι μέσα σε επίπεδο.
plane-line-onto-line = Στρώμα { $layer }: ο W διαστέλλει την ευθεία· αν είναι αρνητικός, και την αναστρέφει.
plane-flattens =
    { $onto ->
        [point] Στρώμα { $layer }: det W είναι μηδέν, άρα ο W συνθλίβει το επίπεδο σε ένα σημείο.
       *[line] Στρώμα { $layer }: det W είναι μηδέν, άρα ο W συνθλίβει το επίπεδο σε ευθεία.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Στρώμα { $layer }: ο W στρέφει το επίπεδο και διατηρεί τα μήκη.
        [mirrors] Στρώμα { $layer }: ο W κατοπτρίζει το επίπεδο και διατηρεί τα μήκη.
       *[stays] Στρώμα { $layer }: ο W αφήνει το επίπεδο όπως είναι.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Στρώμα { $layer }: ο W κατοπτρίζει, διαστέλλει επί { $long }, συστέλλει κάθετα επί { $short }.
       *[other] Στρώμα { $layer }: ο W διαστέλλει επί { $long }, συστέλλει κάθετα επί { $short }.
    }
plane-stretches =
    { $doing ->
        [turns] Στρώμα { $layer }: ο W στρέφει και διαστέλλει το επίπεδο επί { $long } και { $short }.
        [mirrors] Στρώμα { $layer }: ο W κατοπτρίζει και διαστέλλει το επίπεδο επί { $long } και { $short }.
       *[stays] Στρώμα { $layer }: ο W διαστέλλει το επίπεδο επί { $long } και { $short }.
    }
plane-squashes =
    { $doing ->
        [turns] Στρώμα { $layer }: ο W στρέφει το επίπεδο και το συστέλλει επί { $long } και επί { $short }.
        [mirrors] Στρώμα { $layer }: ο W κατοπτρίζει το επίπεδο και το συστέλλει επί { $long } και επί { $short }.
       *[stays] Στρώμα { $layer }: ο W συστέλλει το επίπεδο επί { $long } και επί { $short }.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Στρώμα { $layer }: ο W στρέφει και διαστέλλει το επίπεδο επί { $factor }.
        [mirrors] Στρώμα { $layer }: ο W κατοπτρίζει και διαστέλλει το επίπεδο επί { $factor }.
       *[stays] Στρώμα { $layer }: ο W διαστέλλει το επίπεδο επί { $factor }.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Στρώμα { $layer }: ο W στρέφει και συστέλλει το επίπεδο επί { $factor }.
        [mirrors] Στρώμα { $layer }: ο W κατοπτρίζει και συστέλλει το επίπεδο επί { $factor }.
       *[stays] Στρώμα { $layer }: ο W συστέλλει το επίπεδο επί { $factor }.
    }
plane-no-shift = Η πόλωση είναι μηδέν: τίποτα δεν κινείται.
plane-shift = Η πόλωση μετατοπίζει τα πάντα.
plane-small-shift = Η πόλωση μετατοπίζει τα πάντα, εδώ πολύ λίγο.
plane-bend = Κάμψη: { $what }.
plane-decides =
    { $count ->
        [one] Τώρα αποφασίζει μία ευθεία: { $share } σωστά, για αυτό το { $digits } σημείο.
       *[other] Τώρα αποφασίζει μία ευθεία: { $share } σωστά, για αυτά τα { $digits } σημεία.
    }
plane-one-side =
    { $count ->
        [one] Όλα σε μία πλευρά, μία κλάση για όλα: { $share } σωστά, για αυτό το { $digits } σημείο.
       *[other] Όλα σε μία πλευρά, μία κλάση για όλα: { $share } σωστά, για αυτά τα { $digits } σημεία.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [one] Τώρα αποφασίζει ένα ευθύγραμμο σύνορο: { $share } σωστά, για αυτό το { $digits } σημείο.
               *[other] Τώρα αποφασίζει ένα ευθύγραμμο σύνορο: { $share } σωστά, για αυτά τα { $digits } σημεία.
            }
       *[other]
            { $count ->
                [one] { $spelled } ευθύγραμμα σύνορα αποφασίζουν τώρα: { $share } σωστά, για αυτό το { $digits } σημείο.
               *[other] { $spelled } ευθύγραμμα σύνορα αποφασίζουν τώρα: { $share } σωστά, για αυτά τα { $digits } σημεία.
            }
    }
plane-one-region =
    { $count ->
        [one] Όλα σε μία περιοχή, μία κλάση για όλα: { $share } σωστά, για αυτό το { $digits } σημείο.
       *[other] Όλα σε μία περιοχή, μία κλάση για όλα: { $share } σωστά, για αυτά τα { $digits } σημεία.
    }
plane-classes-without-points =
    { $count ->
        [one] Κλάση χωρίς σημεία: { $labels }.
       *[other] Κλάσεις χωρίς σημεία: { $labels }.
    }
plane-back-with-borders =
    { $borders ->
        [one] Αναιρούμε κάθε βήμα: το σύνορο έρχεται μαζί.
       *[other] Αναιρούμε κάθε βήμα: τα σύνορα έρχονται μαζί.
    }
plane-back-with-line = Αναιρούμε κάθε βήμα: η ευθεία έρχεται μαζί.
plane-back-with-one-class = Αναιρούμε κάθε βήμα: όλα τα σημεία παίρνουν μία κλάση.
plane-classes-of-inputs = Οι είσοδοι όπως ήταν, και η κλάση που παίρνει κάθε θέση.
plane-undoing-bends =
    { $curves ->
        [single] Στο { $space } το σύνορο είναι ευθύ. Αν αναιρέσουμε το { $activation }, λυγίζει σε καμπύλη.
       *[several] Στο { $space } κάθε μέρος του συνόρου είναι ευθύ. Αν αναιρέσουμε το { $activation }, το καθένα λυγίζει σε καμπύλη.
    }
plane-forward-again =
    { $bends ->
        [yes] Άλλη μια φορά εμπρός: η ενεργοποίηση λυγίζει το επίπεδο, και όλα τα αριθμημένα σημεία πέφτουν πάνω στην ευθεία.
       *[no] Άλλη μια φορά εμπρός: όλα τα αριθμημένα σημεία πέφτουν πάνω στην ευθεία.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] Το λυγισμένο επίπεδο συναντά την ευθεία σε { $spelled } μέρη, με κενό ανάμεσα: κάθε μέρος επιστρέφει ως ευθεία.
               *[curved] Το λυγισμένο επίπεδο συναντά την ευθεία σε { $spelled } μέρη, με κενό ανάμεσα: κάθε μέρος επιστρέφει ως καμπύλη.
            }
       *[folded]
            { COUNT($spelled) ->
                [one] Το λυγισμένο επίπεδο διπλώνει πάνω του και συναντά την ευθεία μία φορά: επιστρέφει ως δική της { $shape ->
                    [straight] ευθεία
                   *[curved] καμπύλη
                }.
                [3] Το λυγισμένο επίπεδο διπλώνει πάνω του και συναντά την ευθεία τρεις φορές: καθεμία επιστρέφει ως δική της { $shape ->
                    [straight] ευθεία
                   *[curved] καμπύλη
                }.
                [4] Το λυγισμένο επίπεδο διπλώνει πάνω του και συναντά την ευθεία τέσσερις φορές: καθεμία επιστρέφει ως δική της { $shape ->
                    [straight] ευθεία
                   *[curved] καμπύλη
                }.
               *[other] Το λυγισμένο επίπεδο διπλώνει πάνω του και συναντά την ευθεία { $spelled } φορές: καθεμία επιστρέφει ως δική της { $shape ->
                    [straight] ευθεία
                   *[curved] καμπύλη
                }.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Το λυγισμένο επίπεδο είναι μια λεπτή λωρίδα από το A μέσω του C ως το B. Η ευθεία την τέμνει δύο φορές: σε κάθε τομή βρίσκεται μια ολόκληρη ευθεία των εισόδων.
       *[curved] Το λυγισμένο επίπεδο είναι μια λεπτή λωρίδα από το A μέσω του C ως το B. Η ευθεία την τέμνει δύο φορές: σε κάθε τομή βρίσκεται μια ολόκληρη καμπύλη των εισόδων.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] Εκεί μία ευθεία, εδώ μία ευθεία: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
                [3] Εκεί μία ευθεία, εδώ τρεις ευθείες: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
                [4] Εκεί μία ευθεία, εδώ τέσσερις ευθείες: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
               *[other] Εκεί μία ευθεία, εδώ { $spelled } ευθείες: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
            }
       *[curved]
            { $count ->
                [one] Εκεί μία ευθεία, εδώ μία καμπύλη: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
                [3] Εκεί μία ευθεία, εδώ τρεις καμπύλες: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
                [4] Εκεί μία ευθεία, εδώ τέσσερις καμπύλες: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
               *[other] Εκεί μία ευθεία, εδώ { $spelled } καμπύλες: σε όλο το μήκος, τα δύο σκορ είναι ίσα.
            }
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight]
            { $count ->
                [one] Εκεί μία ευθεία, εδώ μία ευθεία: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
                [3] Εκεί μία ευθεία, εδώ τρεις ευθείες: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
                [4] Εκεί μία ευθεία, εδώ τέσσερις ευθείες: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
               *[other] Εκεί μία ευθεία, εδώ { $spelled } ευθείες: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
            }
       *[curved]
            { $count ->
                [one] Εκεί μία ευθεία, εδώ μία καμπύλη: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
                [3] Εκεί μία ευθεία, εδώ τρεις καμπύλες: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
                [4] Εκεί μία ευθεία, εδώ τέσσερις καμπύλες: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
               *[other] Εκεί μία ευθεία, εδώ { $spelled } καμπύλες: σε όλο το μήκος, η πιθανότητα είναι ένα δεύτερο.
            }
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight]
            { $count ->
                [one] Εκεί μία ευθεία, εδώ μία ευθεία: σε όλο το μήκος, το σκορ είναι μηδέν.
                [3] Εκεί μία ευθεία, εδώ τρεις ευθείες: σε όλο το μήκος, το σκορ είναι μηδέν.
                [4] Εκεί μία ευθεία, εδώ τέσσερις ευθείες: σε όλο το μήκος, το σκορ είναι μηδέν.
               *[other] Εκεί μία ευθεία, εδώ { $spelled } ευθείες: σε όλο το μήκος, το σκορ είναι μηδέν.
            }
       *[curved]
            { $count ->
                [one] Εκεί μία ευθεία, εδώ μία καμπύλη: σε όλο το μήκος, το σκορ είναι μηδέν.
                [3] Εκεί μία ευθεία, εδώ τρεις καμπύλες: σε όλο το μήκος, το σκορ είναι μηδέν.
                [4] Εκεί μία ευθεία, εδώ τέσσερις καμπύλες: σε όλο το μήκος, το σκορ είναι μηδέν.
               *[other] Εκεί μία ευθεία, εδώ { $spelled } καμπύλες: σε όλο το μήκος, το σκορ είναι μηδέν.
            }
    }
plane-lines-there =
    { $borders ->
        [one] Μία ευθεία εκεί
        [3] Τρεις ευθείες εκεί
        [4] Τέσσερις ευθείες εκεί
       *[other] { $spelled } ευθείες εκεί
    }
plane-borders-of-inputs =
    { $shape ->
        [straight]
            { $count ->
                [one] { $there }, μία ευθεία εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
                [3] { $there }, τρεις ευθείες εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
                [4] { $there }, τέσσερις ευθείες εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
               *[other] { $there }, { $spelled } ευθείες εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
            }
       *[curved]
            { $count ->
                [one] { $there }, μία καμπύλη εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
                [3] { $there }, τρεις καμπύλες εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
                [4] { $there }, τέσσερις καμπύλες εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
               *[other] { $there }, { $spelled } καμπύλες εδώ: σε όλο το μήκος, τα δύο μεγαλύτερα σκορ είναι ίσα.
            }
    }

plane-motion-lay =
    { $classes ->
        [2] Εμφανίζεται το επίπεδο εισόδου με άξονες, πλέγμα και όλα τα σημεία: δίσκοι για την κλάση { $first }, τετράγωνα για την κλάση { $second }.
       *[other] Εμφανίζεται το επίπεδο εισόδου με άξονες, πλέγμα και όλα τα σημεία, κάθε κλάση με δικό της σχήμα.
    }
plane-motion-room = Η θέα απομακρύνεται, όπου το επόμενο χρειάζεται χώρο.
plane-motion-linear = Όλο το επίπεδο, πλέγμα και σημεία, πηγαίνει εκεί που το οδηγούν τα βάρη του στρώματος { $layer }.
plane-motion-shift =
    { $moves ->
        [yes] Όλο το επίπεδο γλιστρά κατά την πόλωση του στρώματος { $layer }.
       *[no] Η πόλωση του στρώματος { $layer } είναι μηδέν, και το επίπεδο μένει στη θέση του.
    }
plane-motion-bend =
    { $bends ->
        [yes] Πλέγμα και σημεία κάμπτονται, καθώς η ενεργοποίηση του στρώματος { $layer } κινεί κάθε συντεταγμένη.
       *[no] Η ενεργοποίηση του στρώματος { $layer } είναι η ταυτοτική, και πλέγμα και σημεία μένουν όπως είναι.
    }
plane-motion-decide =
    { $classes ->
        [2] Στον τελευταίο χώρο εμφανίζεται η ευθεία απόφασης, με χρωματισμένα ημιεπίπεδα.
       *[other] Στον τελευταίο χώρο εμφανίζονται τα ευθύγραμμα σύνορα, με χρωματισμένη την περιοχή κάθε κλάσης.
    }
plane-motion-back =
    { $classes ->
        [2] Ο δρόμος πίσω στο επίπεδο εισόδου, με το σύνορο που δίνει εκεί η ευθεία.
       *[other] Ο δρόμος πίσω στο επίπεδο εισόδου, με τα σύνορα όπως γίνονται εκεί.
    }
plane-motion-spaces = Οι μικρές εικόνες όλων των χώρων μεγαλώνουν, με τη σειρά του δρόμου προς τα πίσω, με τα ίδια αριθμημένα σημεία σε καθεμία.
plane-motion-again = Δίπλα στις εισόδους το επίπεδο πηγαίνει άλλη μια φορά εμπρός, και αριθμημένα σημεία του συνόρου πέφτουν πάνω στην ευθεία.
plane-motion-run =
    { $classes ->
        [2] Κουκκίδες με δακτύλιο τρέχουν πάνω στο σύνορο, και οι δίδυμές τους πάνω στην ευθεία του τελευταίου χώρου.
       *[other] Κουκκίδες με δακτύλιο τρέχουν πάνω στα σύνορα, και οι δίδυμές τους πάνω στα σύνορα του τελευταίου χώρου.
    }


## Training: the parameters are played, phase by phase

training-heading = Πώς μαθαίνει
training-heading-keyframes = Από καρέ σε καρέ
training-opens = Πριν από την εκπαίδευση: { $share } των σημείων σωστά.
training-opens-tied = Σε κάθε σημείο τα σκορ είναι ίσα: η ισοπαλία μετρά ως κλάση { $label }.
training-rate-steps =
    { $count ->
        [one] Ο ρυθμός, αρχικά { $rate }, πολλαπλασιάζεται με { $factor } μετά από κάθε βήμα.
       *[other] Ο ρυθμός, αρχικά { $rate }, πολλαπλασιάζεται με { $factor } κάθε { $digits } βήματα.
    }
training-rate-cosine = Ο ρυθμός πέφτει κατά ένα συνημίτονο, από { $rate } σε { $last }.
training-opens-keyframe = «{ $name }»: { $share } των σημείων σωστά.
training-from-keyframe = Από «{ $before }» σε «{ $after }»: η απώλεια πάει από { $old } σε { $new }.
training-at-moment = { $moment }: { $share } των σημείων σωστά.
training-between-moments = { $before } – { $after }: η απώλεια πάει από { $old } σε { $new }.
training-by-step = ως το βήμα { $step }
training-by-keyframe = ως το «{ $name }»
training-still =
    { $when ->
        [whole] Σε όλη την πορεία η απώλεια σχεδόν δεν αλλάζει: από { $old } σε { $new } { $until }.
        [first] Στην αρχή η απώλεια σχεδόν δεν αλλάζει: από { $old } σε { $new } { $until }.
        [last] Από εδώ η απώλεια σχεδόν δεν αλλάζει: από { $old } σε { $new } { $until }.
       *[between] Σε ένα οροπέδιο η απώλεια σχεδόν δεν αλλάζει: από { $old } σε { $new } { $until }.
    }
training-slow =
    { $fastest ->
        [yes] Η απώλεια πέφτει: από { $old } σε { $new } { $until }.
       *[no] Αργή πτώση: απώλεια από { $old } σε { $new } { $until }.
    }
training-steep =
    { $waits ->
        [yes] Η απώλεια πέφτει γρήγορα: από { $old } σε { $new } { $until }· η ακρίβεια περιμένει.
       *[no] Η απώλεια πέφτει γρήγορα: από { $old } σε { $new } { $until }.
    }
training-gaining = Η ακρίβεια ανεβαίνει: από { $old } σε { $new } σωστά { $until }.
training-climbs-again = Η ακρίβεια ανεβαίνει ξανά: από { $old } σε { $new } σωστά { $until }.
training-loss-falls-too = Η απώλεια πέφτει από { $old } σε { $new }.
training-rising = Η απώλεια ανεβαίνει: από { $old } σε { $new } { $until }.
training-restless = Η απώλεια πηδά ανάμεσα σε { $old } και { $new } { $until }.
training-down-with-a-rise = Η απώλεια πάει από { $old } σε { $new } { $until }· στον δρόμο ανεβαίνει από { $low } σε { $high }.
training-up-with-a-fall = Η ακρίβεια πάει από { $old } σε { $new } σωστά { $until }· στον δρόμο πέφτει από { $high } σε { $low }.
training-beyond = Η απώλεια βγαίνει από τον άξονα: { $new } { $until }.
training-ends-keyframe = «{ $name }»: { $share } των σημείων σωστά.
training-ringed = Με δακτύλιο όσα είναι ακόμη λάθος: { $digits }.
fit-training-opens =
    { $better ->
        [yes] Πριν από την εκπαίδευση εξηγεί { $share } της διακύμανσης: R² = 1 − απώλεια ÷ απώλεια του μέσου όρου.
       *[no] Πριν από την εκπαίδευση R² = 1 − απώλεια ÷ απώλεια του μέσου όρου είναι { $share }: χειρότερα από τον μέσο όρο.
    }
fit-training-opens-keyframe = «{ $name }»: R² = 1 − απώλεια ÷ απώλεια του μέσου όρου είναι { $share }.
fit-training-at-moment = { $moment }: R² = 1 − απώλεια ÷ απώλεια του μέσου όρου είναι { $share }.
fit-training-gaining = Το R² ανεβαίνει: από { $old } σε { $new } { $until }.
fit-training-ends-keyframe = «{ $name }»: στο τέλος R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] Καλύτερο επίπεδο: { $line }. Με δακτύλιο: το μέγιστο σφάλμα, { $error }.
       *[line] Διακεκομμένη, η καλύτερη ευθεία: { $line }. Με δακτύλιο: το μέγιστο σφάλμα, { $error }.
    }
fit-training-motion-play = Η εκπαίδευση προχωρά· η προσαρμογή, τα σφάλματά της, η απώλεια, το R² και οι βαθμίδες ακολουθούν.
fit-training-motion-close =
    { $shape ->
        [plane] Το σημείο με το μέγιστο σφάλμα παίρνει δακτύλιο.
       *[line] Εμφανίζεται διακεκομμένη η καλύτερη ευθεία, και το σημείο με το μέγιστο σφάλμα παίρνει δακτύλιο.
    }
number-largest-error = μέγιστο σφάλμα
number-explained-at-end = R² στο τέλος
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] R² ανά καρέ
        [epoch] R² ανά εποχή
        [checkpoint] R² ανά σημείο ελέγχου
        [round] R² ανά γύρο
        [update] R² ανά ενημέρωση
       *[step] R² ανά βήμα
    }
    .short = R²
label-the-target = ο στόχος
    .short = στόχος
label-fit = το δίκτυο
label-data = δεδομένα
    .short = δεδομ.
label-error = σφάλμα
training-motion-open = Εμφανίζονται τα πλαίσια, όλα στην αρχή τους.
training-motion-curves = Η εκπαίδευση προχωρά· η απώλεια, το ποσοστό των σωστών σημείων και οι βαθμίδες ακολουθούν.
training-motion-end = Οι καμπύλες φτάνουν στο τέλος τους.
training-motion-play = Η εκπαίδευση προχωρά· τα επίπεδα, το σύνορο, η απώλεια και οι βαθμίδες ακολουθούν.
training-motion-close = Τα σημεία που είναι ακόμη λάθος παίρνουν δακτύλιο.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Ένας δρομέας κινείται: { $parameter }
sweep-heading-scale = Ένας συντελεστής για τα βάρη του στρώματος { $layer }
sweep-heading-sample = Ένα δίκτυο, δείγμα προς δείγμα
sweep-opens-parameter =
    { $count ->
        [one] { $digits } παράμετρος, ένας δρομέας. Θα κινηθεί μόνο: { $parameter }.
       *[other] Και οι { $digits } παράμετροι είναι δρομείς. Θα κινηθεί μόνο: { $parameter }.
    }
sweep-opens-scale =
    { $count ->
        [one] { $digits } παράμετρος, ένας δρομέας. Ένας συντελεστής κινεί όλα τα βάρη ενός στρώματος.
       *[other] Και οι { $digits } παράμετροι είναι δρομείς. Ένας συντελεστής κινεί όλα τα βάρη ενός στρώματος.
    }
sweep-opens-sample =
    { $count ->
        [one] { $digits } παράμετρος, ένας δρομέας. Δεν θα κινηθεί: κινείται το δείγμα.
       *[other] Και οι { $digits } παράμετροι είναι δρομείς. Κανένας δεν θα κινηθεί: κινείται το δείγμα.
    }
sweep-pass = Ένα δείγμα περνά από το δίκτυο· τα επίπεδα δείχνουν όλα τα σημεία.
sweep-pass-of-samples = Κάθε δείγμα περνά από το ίδιο δίκτυο προς τις δικές του πιθανότητες.
sweep-pass-of-samples-to-outputs = Κάθε δείγμα περνά από το ίδιο δίκτυο προς τις δικές του εξόδους.
sweep-loss = Η απώλεια αυτού του δείγματος: η κλίση της είναι η βαθμίδα (ροζ).
sweep-loss-of-samples = Κάθε δείγμα έχει δική του απώλεια και δικές του βαθμίδες (ροζ).
sweep-sets-out =
    { $kind ->
        [sample] Τώρα το ένα δείγμα μετά το άλλο: δείτε τι ακολουθεί.
        [scale] Τώρα κινείται ο συντελεστής: δείτε τι ακολουθεί.
       *[parameter] Τώρα κινείται το { $parameter }: δείτε τι ακολουθεί.
    }
sweep-goes-on = Και συνεχίζει: δείτε τι ακολουθεί.
sweep-lowest-loss = Ελάχιστη απώλεια αυτού του δείγματος για { $where }: βαθμίδα { $gradient }.
sweep-lowest-loss-only = Ελάχιστη απώλεια αυτού του δείγματος για { $where }· η μέση είναι { $now }, στην καλύτερη θέση { $least }.
sweep-lowest-mean-loss-of-fit = Ελάχιστη μέση απώλεια όλων των σημείων για { $where }: R² { $share }.
sweep-ends-fit = Για { $where }: απώλεια { $loss }, R² { $share }.
sweep-ends-samples-of-fit = Κάθε δείγμα τραβά προς τη μεριά του· σε όλα μαζί R² είναι { $share }.
sweep-lowest-mean-loss = Ελάχιστη μέση απώλεια όλων των σημείων για { $where }: { $share } σωστά.
sweep-neuron-changes =
    { $change ->
        [wakes] Ο νευρώνας { $neuron } του στρώματος { $layer } ξυπνά για { $where }: κλίση { $slope }.
       *[off] Ο νευρώνας { $neuron } του στρώματος { $layer } σβήνει για { $where }: κλίση { $slope }.
    }
sweep-factor-of = συντελεστή { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample }: το πιο δύσκολο εδώ, απώλεια { $loss }, μέγιστη βαθμίδα { $gradient }.
       *[easiest] { $sample }: το πιο εύκολο εδώ, απώλεια { $loss }, μέγιστη βαθμίδα { $gradient }.
    }
sweep-ends = Για { $where }: απώλεια { $loss }, { $share } όλων των σημείων σωστά.
sweep-ends-samples = Κάθε δείγμα τραβά προς τη μεριά του· το δίκτυο βρίσκει σωστά { $share }.
sweep-motion-sliders = Όλες οι παράμετροι εμφανίζονται ως δρομείς, μαζί με το δίκτυο στο οποίο ανήκουν.
sweep-motion-pass = Εμφανίζονται ο δρόμος του δείγματος μέσα από το δίκτυο και τα επίπεδα.
sweep-motion-loss = Η απώλεια σχεδιάζεται σε όλο το εύρος, με την εφαπτομένη της· εμφανίζονται οι βαθμίδες.
sweep-motion-loss-of-one = Μένει μόνο ο δρομέας που κινείται· σε όλο το εύρος του σχεδιάζεται η απώλεια, με την εφαπτομένη της.
sweep-motion-on = Ο δρομέας προχωρά: { $parameter }. Τιμές, επίπεδα, σύνορο και απώλεια ακολουθούν.
sweep-motion-on-fit = Ο δρομέας προχωρά: { $parameter }. Τιμές, προσαρμογή και απώλεια ακολουθούν.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Ίδια αρχικά βάρη, άλλες κάμψεις
        [learning_rate] Ίδια αρχικά βάρη, άλλοι ρυθμοί μάθησης
        [optimizer] Ίδια αρχικά βάρη, άλλοι βελτιστοποιητές
        [init] Ίδιο δίκτυο, άλλα αρχικά βάρη
        [scale] Ίδια τυχαία βάρη, άλλη κλίμακα
        [seed] Ίδιο δίκτυο, άλλα τυχαία βάρη
        [layers] Ίδιο πρόβλημα, άλλα στρώματα
       *[several] Δίπλα δίπλα
    }
contender-rate = ρυθμός { $rate }
contender-scale = κλίμακα { $scale }
contender-seed = σπόρος { $seed }
contender-init =
    { $init ->
        [zeros] όλα 0
        [symmetric] όλα ίσα
        [xavier] βάρη Xavier
        [he] βάρη He
       *[normal] τυχαία βάρη
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = «{ $name }»
differing-part =
    { $part ->
        [activations] η ενεργοποίηση
        [layers] το σχήμα του δικτύου
        [optimizer] ο βελτιστοποιητής
        [learning_rate] ο ρυθμός μάθησης
        [init] η επιλογή των αρχικών βαρών
        [scale] η κλίμακα των αρχικών βαρών
       *[seed] ο σπόρος των αρχικών βαρών
    }
comparison-opening =
    { $count ->
        [one] μία ενεργοποίηση: ίδια αρχικά βάρη, ίδια σημεία, ίδια βήματα.
        [3] τρεις ενεργοποιήσεις: ίδια αρχικά βάρη, ίδια σημεία, ίδια βήματα.
        [4] τέσσερις ενεργοποιήσεις: ίδια αρχικά βάρη, ίδια σημεία, ίδια βήματα.
       *[other] { $spelled } ενεργοποιήσεις: ίδια αρχικά βάρη, ίδια σημεία, ίδια βήματα.
    }
comparison-opening-of-trainings =
    { $count ->
        [one] μία εκπαίδευση στα ίδια σημεία. Διαφέρει { $parts }.
        [3] τρεις εκπαιδεύσεις στα ίδια σημεία. Ό,τι διαφέρει: { $parts }.
        [4] τέσσερις εκπαιδεύσεις στα ίδια σημεία. Ό,τι διαφέρει: { $parts }.
       *[other] { $spelled } εκπαιδεύσεις στα ίδια σημεία. Ό,τι διαφέρει: { $parts }.
    }
comparison-guide-to-scores = Καθεμία δείχνει εισόδους, σκορ των κλάσεων, απώλεια και βαθμίδες.
comparison-guide-to-fit = Καθεμία δείχνει την προσαρμογή, απαντήσεις ως προς στόχους, απώλεια και βαθμίδες.
comparison-guide-to-layer = Καθεμία δείχνει εισόδους, τελευταίο κρυφό στρώμα, απώλεια και βαθμίδες.
comparison-shrinks = Στο βήμα 0, από το τελευταίο στρώμα πίσω στο στρώμα 1: από { $last } σε { $first } ({ $name }), από { $other_last } σε { $other_first } ({ $other }).
comparison-delta-shrinks = Στο βήμα 0, δ = ∂L/∂z από το τελευταίο στρώμα πίσω στο στρώμα 1: από { $last } σε { $first } ({ $name }), από { $other_last } σε { $other_first } ({ $other }).
comparison-slopes =
    { $kind ->
        [sigmoid] Ό,τι γυρίζει πίσω μέσα από έναν νευρώνα πολλαπλασιάζεται με την κλίση του. Της σιγμοειδούς είναι το πολύ 1/4, με διάμεσο { $slope }· για { $other }: { $other_slope }.
       *[other] Ό,τι γυρίζει πίσω μέσα από έναν νευρώνα πολλαπλασιάζεται με την κλίση του. Διάμεση κλίση: { $slope } ({ $name }), { $other_slope } ({ $other }).
    }
comparison-factors-back =
    { $weigh ->
        [alike] Συνολικά τα βάρη πολλαπλασιάζουν το δ επί { $weights } ({ $name }) και επί { $other_weights } ({ $other }), περίπου το ίδιο·
       *[apart] Συνολικά τα βάρη πολλαπλασιάζουν το δ επί { $weights } ({ $name }) και επί { $other_weights } ({ $other })·
    } { $kind ->
        [sigmoid] οι κλίσεις, στη σιγμοειδή το πολύ 1/4 η καθεμία, επί { $slopes } και { $other_slopes }.
       *[other] οι κλίσεις επί { $slopes } και { $other_slopes }.
    }
comparison-flat-yet-long = Στο βήμα 0 το { $share } των κλίσεων είναι κάτω από { $slope } ({ $name }). Κι όμως η βαθμίδα βαρών του στρώματος 1 είναι μακρύτερη: μεγαλύτερα βάρη πολλαπλασιάζουν ό,τι περνά.
comparison-no-first-gradient = Στο βήμα 0 κανένα βάρος δεν έχει βαθμίδα: { $names }.
comparison-last-layer-first = Στο βήμα 0 μόνο τα βάρη του τελευταίου στρώματος έχουν βαθμίδα ({ $names }).
comparison-sets-out =
    { $which ->
        [both] Και οι δύο εκπαιδεύονται, βήμα προς βήμα.
       *[all] Όλες εκπαιδεύονται, βήμα προς βήμα.
    }
comparison-goes-on = Συνεχίζουν, βήμα προς βήμα.
comparison-tie-broken = Το τελευταίο στρώμα κινήθηκε: τώρα, στο βήμα 1, και το στρώμα 1 έχει βαθμίδα, { $gradient } ({ $name }).
comparison-explodes = Έκρηξη ({ $name }): η απώλεια πάει από { $before } σε { $now } ως το βήμα { $step }.
comparison-dies =
    { $count ->
        [one] Στο βήμα { $step } το τελευταίο σημείο ενός νευρώνα περνά το μηδέν: { $dead } από { $units } νευρώνες νεκρός ({ $name }).
       *[other] Στο βήμα { $step } το τελευταίο σημείο περνά το μηδέν: { $dead } από { $units } νευρώνες νεκροί ({ $name }).
    }
comparison-first = Πρώτη: { $name }. Λύνει το πρόβλημα στο βήμα { $step }.
comparison-second = Ακολουθεί { $name }, στο βήμα { $step }.
comparison-last = Τελευταία που το λύνει: { $name }, στο βήμα { $step }.
comparison-midway = Στο βήμα { $step } η μικρότερη απώλεια: { $names }, { $loss }.
comparison-midway-same = Στο βήμα { $step } όλες οι απώλειες διαβάζονται ακόμη ίδιες: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] Και οι δύο συνεχίζουν ως το τέλος.
       *[all] Όλες συνεχίζουν ως το τέλος.
    }
comparison-one-goes-on = Η τελευταία συνεχίζει: θα φτάσει;
comparison-others-go-on = Οι άλλες συνεχίζουν: θα φτάσουν;
comparison-none-yet =
    { $which ->
        [both] Θα φτάσει κάποια από τις δύο;
       *[all] Θα φτάσει κάποια από αυτές;
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Από αυτά τα αρχικά βάρη, καμία από τις δύο δεν λύνει { $task }.
               *[all] Από αυτά τα αρχικά βάρη, καμία δεν λύνει { $task }.
            }
       *[own]
            { $which ->
                [both] Καμία από τις δύο δεν λύνει { $task }.
               *[all] Καμία δεν λύνει { $task }.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Από αυτά τα αρχικά βάρη, και οι δύο λύνουν { $task }.
               *[all] Από αυτά τα αρχικά βάρη, όλες λύνουν { $task }.
            }
       *[own]
            { $which ->
                [both] Και οι δύο λύνουν { $task }.
               *[all] Όλες λύνουν { $task }.
            }
    }
comparison-some-solve =
    { $start ->
        [same]
            { $count ->
                [one] Από αυτά τα αρχικά βάρη, λύνει { $task } μόνο: { $names }.
               *[other] Από αυτά τα αρχικά βάρη, λύνουν { $task } μόνο: { $names }.
            }
       *[own]
            { $count ->
                [one] Λύνει { $task } μόνο: { $names }.
               *[other] Λύνουν { $task } μόνο: { $names }.
            }
    }
comparison-only =
    { $count ->
        [one] Διαφέρει μόνο { $parts }.
       *[other] Διαφέρουν μόνο { $parts }.
    }
comparison-not-only =
    { $count ->
        [one] Διαφέρει { $parts }, και μαζί η σειρά των σημείων.
       *[other] Διαφέρουν { $parts }, και μαζί η σειρά των σημείων.
    }
comparison-why-diverged = Από το βήμα { $step } κάθε βήμα ανέβαζε την απώλεια, ώσπου δεν ήταν πια αριθμός.
comparison-diverged-at = Στο βήμα { $step }, το τελευταίο με πεπερασμένους αριθμούς, η απώλεια ήταν { $loss }.
comparison-why-worse = Η απώλεια τελειώνει πάνω από την αρχή της: από { $before } έγινε { $now }.
comparison-why-rate = «{ $name }»: τελική απώλεια { $small }. «{ $other }»: { $large }, τα βήματα είναι πολύ μεγάλα.
comparison-why-dead =
    { $stays ->
        [yes] Ένας νεκρός νευρώνας { $activation } έχει κλίση 0: δεν περνά βαθμίδα, άρα μένει νεκρός.
       *[no] Ένας νεκρός νευρώνας { $activation } έχει κλίση 0: δεν περνά βαθμίδα από αυτόν.
    }
comparison-why-saturated = Στο τέλος, κορεσμένοι νευρώνες στο στρώμα { $layer }: { $flat } από { $units } ({ $name }), { $fewer } ({ $other }).
comparison-why-vanishing = Στο βήμα 0 η βαθμίδα των βαρών ήταν { $last } στο τελευταίο στρώμα και { $first } στο στρώμα 1.
comparison-first-step = Το πρώτο βήμα κινεί τα βάρη του στρώματος 1 κατά { $rate } × { $small } ({ $name }) και κατά { $rate } × { $large } ({ $other }): περίπου { $times } φορές πιο μακριά.
comparison-answers-alike =
    { $share ->
        [yes] Με { $name }, ό,τι διαβάζει το τελευταίο στρώμα διαφέρει μεταξύ σημείων το πολύ κατά { $spread }: έτσι το { $p } καταλήγει στο { $value } για κάθε σημείο, όσο το μερίδιο της κλάσης 1.
       *[no] Με { $name }, ό,τι διαβάζει το τελευταίο στρώμα διαφέρει μεταξύ σημείων το πολύ κατά { $spread }: έτσι το { $p } καταλήγει στο { $value } για κάθε σημείο.
    }
comparison-why-equal = Ίσοι νευρώνες παίρνουν ίσες βαθμίδες: δεν γίνονται ποτέ διαφορετικοί.
comparison-why-no-gradient = Η βαθμίδα κάθε βάρους είναι 0: τίποτα δεν λέει σε ένα βάρος πού να πάει.
comparison-why-never-bent = Σύνθεση γραμμικών είναι γραμμική: χωρίς κάμψη, το βάθος δεν προσθέτει τίποτα.
comparison-best-line = Μία ευθεία θα έβρισκε { $share } σωστά, αλλά με μεγαλύτερη απώλεια, και η εκπαίδευση ακολουθεί την απώλεια.
comparison-slow = Αργά ({ $name }): στο βήμα 0 η βαθμίδα βαρών του στρώματος 1 ήταν { $small } αντί { $large } ({ $fast }).
comparison-how-it-dies =
    { $stays ->
        [yes] Στο βήμα { $step } το μέγιστο z αυτού του νευρώνα πέφτει από { $before } σε { $after }: κλίση 0 σε κάθε σημείο, άρα βαθμίδα 0, και τα βάρη του μένουν.
       *[no] z αυτού του νευρώνα σε κάθε σημείο: στο βήμα { $step } το μέγιστο πέφτει από { $before } σε { $after }, όπου η κλίση είναι 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Το βήμα { $step } είναι πολύ μεγάλο: { $rate } φορές η βαθμίδα φέρνει το μέγιστο z αυτού του νευρώνα από { $before } σε { $after }. Κλίση 0 σε κάθε σημείο: τα βάρη του μένουν.
comparison-why-it-dies = Το δ είναι κατά μέσο όρο { $delta }: μικρότερο z θα μείωνε την απώλεια. Αλλά { $rate } φορές η βαθμίδα είναι υπερβολική: στο σημείο με το μέγιστο z αυτό πέφτει από { $before } σε { $after }.
comparison-never-alive = z αυτού του νευρώνα σε κάθε σημείο: κανένα δεν ξεπερνά το 0, και από κάτω η κλίση είναι 0.
comparison-starts-counted =
    { $framed ->
        [yes] Τόσες λύνουν { $task }: { $counts }. Σε πλαίσιο η αρχικοποίηση που είδατε: ένα παράδειγμα.
       *[no] Τόσες λύνουν { $task }: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Το ίδιο από { $starts } αρχικοποιήσεις: ποιες από αυτές λύνουν { $task };
comparison-motion-lay =
    { $count ->
        [one] { $spelled } πλαίσιο εμφανίζεται, ένα για κάθε εκπαίδευση: { $names }.
       *[other] { $spelled } πλαίσια εμφανίζονται, ένα για κάθε εκπαίδευση: { $names }.
    }
comparison-motion-staircases = Σε κάθε πλαίσιο εμφανίζονται οι βαθμίδες των στρωμάτων του στο βήμα μηδέν, ως ράβδοι με τους αριθμούς τους, και ανάμεσά τους ο συντελεστής από κάθε στρώμα στο προηγούμενο.
comparison-motion-staircases-again = Εμφανίζονται οι βαθμίδες των βαρών στο βήμα μηδέν, μαζί με την πορεία της απώλειας.
comparison-motion-answers = Τα πλήθη των νευρώνων δίνουν τη θέση τους στις απαντήσεις του δικτύου κάθε πλαισίου για όλα τα σημεία.
comparison-motion-slopes = Σε κάθε πλαίσιο εμφανίζεται η καμπύλη της ενεργοποίησής του, και κάτω από αυτήν ένα σημάδι για το z των νευρώνων του σε πολλά σημεία. Η πιο απότομη εφαπτομένη είναι διακεκομμένη· η εφαπτομένη στη διάμεση κλίση είναι συνεχής.
comparison-motion-run = Όλες οι εκπαιδεύσεις προχωρούν μαζί από το βήμα { $start } ως το βήμα { $end }.
comparison-motion-verdicts = Εμφανίζεται το πόρισμα κάθε πλαισίου.
comparison-motion-all = Όλα τα πλαίσια είναι πάλι φωτεινά.
comparison-motion-one = Ένα πλαίσιο μένει φωτεινό, ενώ τα άλλα υποχωρούν: { $name }.
comparison-motion-watch-unit = Στο πλαίσιο σχεδιάζεται το z ενός νευρώνα σε κάθε σημείο, βήμα προς βήμα, και στις δύο πλευρές του μηδενός· το μέγιστο με παχιά γραμμή. Σημειώνεται το βήμα από το οποίο κανένα δεν ξεπερνά το μηδέν.
comparison-motion-split-step = Η εικόνα κάνει χώρο και δίπλα της εμφανίζεται τι κάνει το βήμα στο z του σημείου με το μέγιστο z: η συμβολή της πόλωσης, των βαρών και των εισόδων.
comparison-motion-starts = Τα πλαίσια φεύγουν. Εμφανίζονται ένα ένα τα επίπεδα εισόδου εκπαιδεύσεων από { $starts } αρχικοποιήσεις, με ένα σημάδι όπου το πρόβλημα λύνεται, και τα σημάδια μετριούνται.
comparison-motion-start-seen = Η αρχικοποίηση που είδαμε παίρνει πλαίσιο σε κάθε εκπαίδευση.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Ένα βήμα καθόδου βαθμίδας, με φθορά βαρών
        [momentum] Ένα βήμα καθόδου βαθμίδας, με ορμή
        [rmsprop] Ένα βήμα του RMSProp
        [adam] Ένα βήμα του Adam
       *[sgd] Ένα βήμα καθόδου βαθμίδας
    }
update-opening = Η μέση απώλεια όλων των σημείων είναι { $loss }. Προς τα πού να πάει κάθε βάρος;
update-mean =
    { $points ->
        [one] Η βαθμίδα της απώλειας, σε κάθε σύνδεση: πόσο γρήγορα ανεβαίνει με κάθε βάρος.
       *[other] Η βαθμίδα της μέσης απώλειας και των { $digits } σημείων, σε κάθε σύνδεση: πόσο γρήγορα ανεβαίνει με κάθε βάρος.
    }
update-mean-biases = Σε κάθε νευρώνα: με την πόλωσή του.
update-one-point =
    { $count ->
        [one] Τι λέει ένα σημείο για το { $weight }. Είναι το μοναδικό.
       *[other] Αυτό ήταν ένα σημείο. Καθένα από τα { $digits } σημεία έχει δική του βαθμίδα για το { $weight }.
    }
update-every-point =
    { $count ->
        [one] Από πού προέρχεται: το ένα σημείο έχει τη βαθμίδα του για το { $weight }.
       *[other] Από πού προέρχεται: καθένα από τα { $digits } σημεία έχει δική του βαθμίδα για το { $weight }.
    }
update-pulls-both =
    { $up ->
        [one]
            { $down ->
                [one] { $ups } από αυτά θέλει το { $weight } μεγαλύτερο, { $downs } μικρότερο: η ενημέρωση παίρνει τον μέσο όρο.
               *[other] { $ups } από αυτά θέλει το { $weight } μεγαλύτερο, { $downs } μικρότερο: η ενημέρωση παίρνει τον μέσο όρο.
            }
       *[other]
            { $down ->
                [one] { $ups } από αυτά θέλουν το { $weight } μεγαλύτερο, { $downs } μικρότερο: η ενημέρωση παίρνει τον μέσο όρο.
               *[other] { $ups } από αυτά θέλουν το { $weight } μεγαλύτερο, { $downs } μικρότερο: η ενημέρωση παίρνει τον μέσο όρο.
            }
    }
update-pulls-one =
    { $way ->
        [up] Κανένα δεν θέλει το { $weight } μικρότερο: η ενημέρωση παίρνει τον μέσο όρο.
       *[down] Κανένα δεν θέλει το { $weight } μεγαλύτερο: η ενημέρωση παίρνει τον μέσο όρο.
    }
update-pulls-alone =
    { $way ->
        [up] Θέλει το { $weight } μεγαλύτερο: με ένα σημείο, η ενημέρωση χρησιμοποιεί τη βαθμίδα του.
       *[down] Θέλει το { $weight } μικρότερο: με ένα σημείο, η ενημέρωση χρησιμοποιεί τη βαθμίδα του.
    }
update-pulls-none = Κανένα τους δεν λέει κάτι για το { $weight }: όλες αυτές οι βαθμίδες είναι μηδέν, άρα και ο μέσος όρος τους.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { COUNT($spelled) ->
                    [one] Μία μικροδέσμη
                    [3] Τρεις μικροδέσμες
                    [4] Τέσσερις μικροδέσμες
                   *[other] { $spelled } μικροδέσμες
                } των { $size } σημείων έχουν μέσους από { $low } έως { $high }: η εκπαίδευση παίρνει μία ανά βήμα, αυτό το βήμα όλα τα σημεία.
               *[same] { COUNT($spelled) ->
                    [one] Μία μικροδέσμη
                    [3] Τρεις μικροδέσμες
                    [4] Τέσσερις μικροδέσμες
                   *[other] { $spelled } μικροδέσμες
                } των { $size } σημείων έχουν όλες εδώ μέσο { $low }: η εκπαίδευση παίρνει μία ανά βήμα, αυτό το βήμα όλα τα σημεία.
            }
       *[full]
            { $spread ->
                [apart] { COUNT($spelled) ->
                    [one] Μία μικροδέσμη
                    [3] Τρεις μικροδέσμες
                    [4] Τέσσερις μικροδέσμες
                   *[other] { $spelled } μικροδέσμες
                } των { $size } σημείων έχουν μέσους από { $low } έως { $high }: φθηνότεροι, αλλά λιγότερο ακριβείς.
               *[same] { COUNT($spelled) ->
                    [one] Μία μικροδέσμη
                    [3] Τρεις μικροδέσμες
                    [4] Τέσσερις μικροδέσμες
                   *[other] { $spelled } μικροδέσμες
                } των { $size } σημείων έχουν όλες εδώ μέσο { $low }: φθηνότερος.
            }
    }
update-batches-rest = Η τελευταία δέσμη κάθε εποχής έχει { $rest }.
update-take-mean =
    { $count ->
        [one] Η βαθμίδα του είναι αυτή του βήματος, για κάθε βάρος και πόλωση.
       *[other] Τώρα ο μέσος όρος όλων των σημείων, για κάθε βάρος και πόλωση.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Η βαθμίδα του είναι αυτή του βήματος, για κάθε βάρος.
       *[other] Τώρα ο μέσος όρος όλων των σημείων, για κάθε βάρος.
    }
update-one-moves =
    { $against ->
        [decay] Κάθε βάρος κινείται αντίθετα προς τη βαθμίδα του με τη φθορά, επί τον ρυθμό μάθησης.
        [momentum] Κάθε βάρος κινείται αντίθετα προς την ταχύτητά του, επί τον ρυθμό μάθησης.
        [rmsprop] Κάθε βάρος κινείται αντίθετα προς αυτό το πηλίκο, επί τον ρυθμό μάθησης.
        [adam] Κάθε βάρος κινείται αντίθετα προς αυτό το πηλίκο, επί τον ρυθμό μάθησης.
       *[gradient] Κάθε βάρος κινείται αντίθετα προς τη βαθμίδα του, επί τον ρυθμό μάθησης.
    }
update-stage-decay = Η φθορά βαρών προσθέτει σε κάθε βαθμίδα { $decay } φορές την ίδια την παράμετρο.
update-stage-momentum =
    { $decayed ->
        [yes] Η ταχύτητα είναι { $share } της προηγούμενης, συν τη βαθμίδα με τη φθορά της.
       *[no] Η ταχύτητα είναι { $share } της προηγούμενης, συν τη βαθμίδα.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Η ορμή ακολουθεί μια ταχύτητα. Αρχίζει από το μηδέν: τώρα είναι η βαθμίδα με τη φθορά της.
       *[no] Η ορμή ακολουθεί μια ταχύτητα. Αρχίζει από το μηδέν: τώρα είναι η βαθμίδα.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] Ο RMSProp διαιρεί κάθε βαθμίδα με φθορά διά τη ρίζα ενός κινητού μέσου των τετραγώνων τους.
       *[no] Ο RMSProp διαιρεί κάθε βαθμίδα διά τη ρίζα ενός κινητού μέσου των τετραγώνων της.
    }
update-stage-adam =
    { $decayed ->
        [yes] Ο Adam παίρνει τον κινητό μέσο των βαθμίδων με φθορά, διά τη ρίζα αυτού των τετραγώνων τους.
       *[no] Ο Adam παίρνει τον κινητό μέσο των βαθμίδων, διά τη ρίζα αυτού των τετραγώνων τους.
    }
update-decay = φθορά
update-mean-gradient = μέσος
update-root = ρίζα μέσου τετραγώνου
update-rate = ρυθμός
update-gradient = βαθμίδα
update-all-move =
    { $count ->
        [one] Αυτό είναι όλο: υπάρχει { $digits } παράμετρος.
       *[other] Και οι { $digits } παράμετροι κάνουν αυτό το βήμα ταυτόχρονα.
    }
update-all-move-unseen =
    { $count ->
        [one] { $digits } από τους αριθμούς εδώ γράφεται όπως πριν.
       *[other] { $digits } από τους αριθμούς εδώ γράφονται όπως πριν.
    }
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Η μέση απώλεια όλων των σημείων πέφτει από { $before } σε { $after }.
               *[alike] Η μέση απώλεια όλων των σημείων πέφτει λίγο: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Η μέση απώλεια όλων των σημείων ανεβαίνει από { $before } σε { $after }: αυτό το βήμα δεν οδηγεί κάτω.
               *[alike] Η μέση απώλεια όλων των σημείων ανεβαίνει λίγο: { $change }. Αυτό το βήμα δεν οδηγεί κάτω.
            }
        [rises]
            { $digits ->
                [differ] Η μέση απώλεια όλων των σημείων ανεβαίνει από { $before } σε { $after }: το βήμα ήταν πολύ μεγάλο.
               *[alike] Η μέση απώλεια όλων των σημείων ανεβαίνει λίγο: { $change }. Το βήμα ήταν πολύ μεγάλο.
            }
       *[stays] Η μέση απώλεια όλων των σημείων μένει στο { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Η απώλεια πέφτει από { $before } σε { $after }.
               *[alike] Η απώλεια πέφτει λίγο: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Η απώλεια ανεβαίνει από { $before } σε { $after }: το βήμα ήταν πολύ μεγάλο.
               *[alike] Η απώλεια ανεβαίνει λίγο: { $change }. Το βήμα ήταν πολύ μεγάλο.
            }
        [uphill]
            { $digits ->
                [differ] Η απώλεια ανεβαίνει από { $before } σε { $after }: αυτό το βήμα δεν οδηγεί κάτω.
               *[alike] Η απώλεια ανεβαίνει λίγο: { $change }. Αυτό το βήμα δεν οδηγεί κάτω.
            }
       *[stays] Η απώλεια μένει στο { $before }.
    }
update-loss-endless = Η μέση απώλεια όλων των σημείων δεν είναι πια πεπερασμένη: το βήμα ήταν υπερβολικά μεγάλο.
update-motion-stand = Το δίκτυο φαίνεται με τα βάρη του, και η μέση απώλεια φωτίζεται.
update-motion-mean = Συνδέσεις και πολώσεις παίρνουν τη βαθμίδα της μέσης απώλειας.
update-motion-mean-no-bias = Οι συνδέσεις παίρνουν τη βαθμίδα της μέσης απώλειας.
update-motion-spread =
    { $points ->
        [1] Η βαθμίδα του { $weight } παίρνει τη θέση της σε έναν άξονα αριθμών.
       *[other] Οι βαθμίδες του { $weight }, μία για κάθε σημείο, απλώνονται σε έναν άξονα αριθμών.
    }
update-motion-average = Συγκεντρώνονται στον μέσο όρο τους, που μένει πάνω στον άξονα.
update-motion-batches = Τα σημεία τριών μικροδεσμών φωτίζονται διαδοχικά, και οι μέσοι όροι τους μένουν πάνω στον άξονα.
update-motion-stage = Οι βαθμίδες στις συνδέσεις και τις πολώσεις γίνονται αυτό που προκύπτει από αυτές.
update-motion-stage-no-bias = Οι βαθμίδες στις συνδέσεις γίνονται αυτό που προκύπτει από αυτές.
update-motion-one = Η βαθμίδα του { $weight } γλιστρά από κάτω του, το βάρος μετρά ως τη νέα τιμή του, και η σύνδεσή του ακολουθεί.
update-motion-all = Όλα τα άλλα βάρη και οι πολώσεις μετρούν ως τις νέες τιμές τους, και οι συνδέσεις τους ακολουθούν.
update-motion-all-no-bias = Όλα τα άλλα βάρη μετρούν ως τις νέες τιμές τους, και οι συνδέσεις τους ακολουθούν.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Η απώλεια μετρά προς τα κάτω.
               *[other] Η μέση απώλεια όλων των σημείων μετρά προς τα κάτω.
            }
       *[other]
            { $points ->
                [1] Η απώλεια μετρά ως τη νέα τιμή της.
               *[other] Η μέση απώλεια όλων των σημείων μετρά ως τη νέα τιμή της.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Ένας νευρώνας, αναλυμένος: { $neuron }
graph-opening = Ένας νευρώνας ως γράφος: κάθε κόμβος κάνει κάτι μικρό.
graph-enter =
    { $inputs ->
        [1] Μπαίνουν η είσοδος, το βάρος της και η πόλωση.
       *[other] Μπαίνουν οι είσοδοι, ένα βάρος για καθεμία, και η πόλωση.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Μπαίνουν η είσοδος και το βάρος της.
       *[other] Μπαίνουν οι είσοδοι και ένα βάρος για καθεμία.
    }
graph-multiply =
    { $inputs ->
        [1] Ο κόμβος επί πολλαπλασιάζει τους δύο αριθμούς του.
       *[other] Κάθε κόμβος επί πολλαπλασιάζει τους δύο αριθμούς του.
    }
graph-add =
    { $inputs ->
        [1] Ο κόμβος συν προσθέτει την πόλωση: αυτό είναι z.
       *[other] Ο κόμβος συν αθροίζει τα γινόμενα και την πόλωση: αυτό είναι z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Ο κόμβος συν έχει ένα μόνο γινόμενο, χωρίς πόλωση: αυτό είναι z.
       *[other] Ο κόμβος συν αθροίζει τα γινόμενα: αυτό είναι z.
    }
graph-activate = Η ενεργοποίηση κάμπτει το z: a είναι η { $activation } του z.
graph-arrive = Τώρα πίσω. Η απώλεια μετρά το σφάλμα του δικτύου· από το υπόλοιπο δίκτυο έρχεται πώς αντιδρά αυτή στο a: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Η τοπική παράγωγος της ενεργοποίησης είναι η κλίση της, { $slope }· τίποτα δεν φτάνει, τίποτα δεν συνεχίζει.
        [stops] Η τοπική παράγωγος της ενεργοποίησης είναι η κλίση της, εδώ μηδέν: τίποτα δεν συνεχίζει.
        [keeps] Η τοπική παράγωγος της ενεργοποίησης είναι η κλίση της, εδώ 1: η βαθμίδα συνεχίζει όπως είναι.
        [turns] Η τοπική παράγωγος της ενεργοποίησης είναι η κλίση της, { $slope }: η βαθμίδα αλλάζει πρόσημο.
        [shrinks] Η τοπική παράγωγος της ενεργοποίησης είναι η κλίση της, { $slope }: επί αυτήν, συνεχίζει λιγότερο.
       *[grows] Η τοπική παράγωγος της ενεργοποίησης είναι η κλίση της, { $slope }: επί αυτήν, συνεχίζει περισσότερο.
    }
graph-sum = Το συν περνά πίσω ό,τι φτάνει: οι τοπικές παράγωγοί του είναι όλες 1. Η πόλωση έχει τη βαθμίδα της.
graph-sum-no-bias = Το συν περνά πίσω ό,τι φτάνει: οι τοπικές παράγωγοί του είναι όλες 1.
graph-to-weights = Κόμβος επί: η τοπική παράγωγος κάθε παράγοντα είναι ο άλλος. Για το βάρος είναι η είσοδος· δ επί αυτήν είναι η βαθμίδα του.
graph-to-inputs =
    { $others ->
        [yes] Και για την είσοδο είναι το βάρος: δ επί αυτό γυρίζει πίσω, και προστίθεται σε όσα στέλνουν οι άλλοι νευρώνες του στρώματος.
       *[no] Και για την είσοδο είναι το βάρος: δ επί αυτό γυρίζει πίσω, και δείχνει πώς αντιδρά η απώλεια στην είσοδο.
    }
graph-replay = Κάθε κόμβος χρειάζεται μόνο ό,τι φτάνει και τη δική του τοπική παράγωγο.
graph-motion-lay =
    { $inputs ->
        [1] Ο γράφος εμφανίζεται κομμάτι κομμάτι: η είσοδος, το βάρος της και η πόλωση, ένας κόμβος επί, ένας κόμβος συν και η ενεργοποίηση.
       *[other] Ο γράφος εμφανίζεται κομμάτι κομμάτι: οι είσοδοι, τα βάρη τους και η πόλωση, κόμβοι επί, ένας κόμβος συν και η ενεργοποίηση.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Ο γράφος εμφανίζεται κομμάτι κομμάτι: η είσοδος και το βάρος της, ένας κόμβος επί, ένας κόμβος συν και η ενεργοποίηση.
       *[other] Ο γράφος εμφανίζεται κομμάτι κομμάτι: οι είσοδοι και τα βάρη τους, κόμβοι επί, ένας κόμβος συν και η ενεργοποίηση.
    }
graph-motion-enter = Οι αριθμοί βγαίνουν από τα κουτιά τους, πάνω στις ακμές.
graph-motion-multiply =
    { $inputs ->
        [1] Παλμοί τρέχουν στον κόμβο επί, και βγαίνει το γινόμενο.
       *[other] Παλμοί τρέχουν στους κόμβους επί, και βγαίνουν τα γινόμενα.
    }
graph-motion-add = Παλμοί τρέχουν στον κόμβο συν, και βγαίνει το z.
graph-motion-activate = Ένας παλμός τρέχει στην ενεργοποίηση· το σημείο κινείται πάνω στην καμπύλη της, και βγαίνει το a.
graph-motion-arrive = Ένας παλμός μπαίνει από την απώλεια, και πλάι στην ακμή του a εμφανίζεται η βαθμίδα.
graph-motion-slope = Στην ακμή του z εμφανίζεται η κλίση· ένας παλμός περνά από αυτήν προς τα πίσω, και πλάι στην ακμή εμφανίζεται το γινόμενο.
graph-motion-sum = Σε κάθε ακμή προς τον κόμβο συν εμφανίζεται ο αριθμός ένα· παλμοί τρέχουν πίσω σε όλες, και πλάι σε καθεμία εμφανίζεται η βαθμίδα.
graph-motion-to-weights =
    { $inputs ->
        [1] Στην ακμή του βάρους εμφανίζεται η είσοδος· ένας παλμός περνά από αυτήν προς τα πίσω, και πλάι στην ακμή εμφανίζεται η βαθμίδα.
       *[other] Στην ακμή κάθε βάρους εμφανίζεται η είσοδός του· παλμοί περνούν από εκεί προς τα πίσω, και πλάι στις ακμές εμφανίζονται οι βαθμίδες.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] Στην ακμή της εισόδου εμφανίζεται το βάρος· ένας παλμός περνά από εκεί προς τα πίσω, και πλάι στην ακμή εμφανίζεται το γινόμενο.
       *[other] Στην ακμή κάθε εισόδου εμφανίζεται το βάρος της· παλμοί περνούν από εκεί προς τα πίσω, και πλάι στις ακμές εμφανίζονται τα γινόμενα.
    }
graph-motion-replay = Παλμοί τρέχουν άλλη μία φορά πίσω σε όλο τον γράφο, από την απώλεια ως κάθε κουτί.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Η απώλεια ως τοπίο
landscape-opening =
    { $way ->
        [right] Η απώλεια ως συνάρτηση μόνο του { $name }. Η κλίση της εφαπτομένης είναι η βαθμίδα, { $slope }: η ανηφόρα είναι αριστερά, άρα το βήμα πάει δεξιά.
       *[left] Η απώλεια ως συνάρτηση μόνο του { $name }. Η κλίση της εφαπτομένης είναι η βαθμίδα, { $slope }: η ανηφόρα είναι δεξιά, άρα το βήμα πάει αριστερά.
    }
landscape-opening-flat = Η απώλεια ως συνάρτηση μόνο του { $name }. Στη θέση του δικτύου η βαθμίδα είναι μηδέν: η εφαπτομένη είναι οριζόντια.
landscape-step =
    { $factor ->
        [1] Ένα βήμα με ρυθμό { $rate }: η κλίση προβλέπει { $promised }, η απώλεια μεταβάλλεται κατά { $change }.
        [10] Δέκα φορές πιο μακριά: η κλίση προβλέπει { $promised }, η απώλεια μεταβάλλεται κατά { $change }.
       *[100] Εκατό φορές πιο μακριά: η κλίση προβλέπει { $promised }, η απώλεια μεταβάλλεται κατά { $change }.
    }
landscape-step-beyond =
    { $factor ->
        [1] Ένα βήμα με ρυθμό { $rate }: η κλίση προβλέπει απώλεια κάτω από το μηδέν, αλλά η απώλεια μεταβάλλεται κατά { $change }.
        [10] Δέκα φορές πιο μακριά: η κλίση προβλέπει απώλεια κάτω από το μηδέν, αλλά η απώλεια μεταβάλλεται κατά { $change }.
       *[100] Εκατό φορές πιο μακριά: η κλίση προβλέπει απώλεια κάτω από το μηδέν, αλλά η απώλεια μεταβάλλεται κατά { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] Ένα βήμα με ρυθμό { $rate }: πέρα από το χαμηλότερο σημείο και ανηφόρα στην άλλη πλευρά. Πρόβλεψη { $promised }, τελικά { $change }.
        [10] Δέκα φορές πιο μακριά: πέρα από το χαμηλότερο σημείο και ανηφόρα στην άλλη πλευρά. Πρόβλεψη { $promised }, τελικά { $change }.
       *[100] Εκατό φορές πιο μακριά: πέρα από το χαμηλότερο σημείο και ανηφόρα στην άλλη πλευρά. Πρόβλεψη { $promised }, τελικά { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Ένα βήμα με ρυθμό { $rate }: η απώλεια δεν είναι πια πεπερασμένη.
        [10] Δέκα φορές πιο μακριά: η απώλεια δεν είναι πια πεπερασμένη.
       *[100] Εκατό φορές πιο μακριά: η απώλεια δεν είναι πια πεπερασμένη.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Κάθε βήμα δίνει περίπου ό,τι προβλέπει η κλίση: ως εκεί η απώλεια είναι σχεδόν ευθεία.
        [small-kept] Ένα μικρό βήμα δίνει περίπου ό,τι προβλέπει η κλίση, ένα μεγάλο όχι: η απώλεια καμπυλώνεται.
        [none-promised] Εδώ η κλίση είναι μηδέν: δεν προβλέπει καμία μεταβολή.
       *[none-kept] Ακόμη και το μικρό βήμα είναι πολύ μεγάλο για να ισχύει η πρόβλεψη της κλίσης.
    }
landscape-all-parameters = Όλες οι παράμετροι μαζί, με ρυθμό { $rate }.
landscape-over = Όλες οι παράμετροι μαζί, με ρυθμό { $rate }: το βήμα έχει μήκος { $length }, αλλά η απώλεια είναι μικρότερη μόνο στα πρώτα { $lower }.
landscape-again =
    { $then ->
        [all-rise] Μετά το πρώτο βήμα η κλίση είναι περίπου { $times } φορές πιο απότομη: το επόμενο βήμα είναι τόσες φορές πιο μακρύ. Καθένα από τα τρία βήματα ανεβάζει την απώλεια.
        [third-falls] Μετά το πρώτο βήμα η κλίση είναι περίπου { $times } φορές πιο απότομη: το επόμενο βήμα είναι τόσες φορές πιο μακρύ, και ανεβάζει πάλι την απώλεια. Το τρίτο τη μειώνει.
        [rises] Μετά το πρώτο βήμα η κλίση είναι περίπου { $times } φορές πιο απότομη: το επόμενο βήμα είναι τόσες φορές πιο μακρύ, και ανεβάζει πάλι την απώλεια.
       *[falls] Μετά το πρώτο βήμα η κλίση είναι περίπου { $times } φορές πιο απότομη: το επόμενο βήμα είναι τόσες φορές πιο μακρύ, και η απώλεια είναι τότε { $loss }.
    }
landscape-map = Τώρα ως συνάρτηση των { $first } και { $second }, από ψηλά: η διάστικτη γραμμή είναι η καμπύλη. Σε κάθε ισοϋψή η απώλεια είναι σταθερή.
landscape-arrow = Πάνω στη γραμμή της η απώλεια μένει ίδια. Η βαθμίδα δείχνει κάθετα σε αυτήν, ανηφορικά: άρα το βήμα πάει αντίθετα.
landscape-flat = Η βαθμίδα είναι μηδέν σε αυτό το επίπεδο: καμία διεύθυνση δεν οδηγεί κάτω.
landscape-path =
    { $others ->
        [one] Ο δρόμος της εκπαίδευσης σε αυτό το επίπεδο. Κινήθηκε και άλλη μία παράμετρος, άρα και οι γραμμές από κάτω του.
        [0] Ο δρόμος της εκπαίδευσης: από την αρχή ως το τέλος της.
       *[other] Ο δρόμος της εκπαίδευσης σε αυτό το επίπεδο. Κινήθηκαν και άλλες { $digits } παράμετροι, άρα και οι γραμμές από κάτω του.
    }
landscape-motion-curve = Σχεδιάζεται η καμπύλη της απώλειας, και η εφαπτομένη της στην αρχή.
landscape-motion-step = Μια μπάλα κυλά πάνω στην καμπύλη, ενώ ένα σημάδι κατεβαίνει την εφαπτομένη· μια γραμμή δείχνει πόσο απέχουν.
landscape-motion-closer = Η εικόνα πλησιάζει πάλι στο πρώτο βήμα.
landscape-motion-over =
    { $marked ->
        [yes] Μια μπάλα κυλά πάνω στην απώλεια κατά μήκος του πρώτου βήματος· ένας πίνακας δείχνει το μήκος του βήματος, την απώλεια που υποσχόταν η κλίση και εκείνη που προέκυψε. Μια λωρίδα δείχνει ως πού η απώλεια είναι μικρότερη.
       *[no] Μια μπάλα κυλά πάνω στην απώλεια κατά μήκος του πρώτου βήματος· ένας πίνακας δείχνει το μήκος του βήματος, την απώλεια που υποσχόταν η κλίση και εκείνη που προέκυψε.
    }
landscape-motion-again = Η μπάλα συνεχίζει να κυλά, κάθε φορά αντίθετα στη βαθμίδα εκεί όπου βρίσκεται· ο πίνακας δείχνει το μήκος των βημάτων και τις απώλειες που προέκυψαν.
landscape-motion-map = Η καμπύλη φαίνεται από ψηλά, ως διάστικτη γραμμή σε έναν χάρτη της απώλειας ως συνάρτησης δύο παραμέτρων, που εμφανίζεται γραμμή προς γραμμή.
landscape-motion-arrow = Δύο βέλη μεγαλώνουν κάθετα στη γραμμή ίσης απώλειας: η βαθμίδα, και αντίθετα η κατεύθυνση του βήματος.
landscape-motion-flat = Η θέση του δικτύου παίρνει δακτύλιο.
landscape-motion-path = Ο δρόμος της εκπαίδευσης σχεδιάζεται πάνω στον χάρτη, από την αρχή ως το τέλος της.


## Depth: the gradient goes back through the layers

depth-heading = Η βαθμίδα στο βάθος του δικτύου
depth-opening = Πόση βαθμίδα φτάνει στο στρώμα 1; Αρχίζει στην έξοδο, όπου το δ έχει μέτρο { $size }.
depth-first-step = Ένα στρώμα πίσω: επί τα βάρη, επί τις κλίσεις, και το μέτρο είναι { $factor } φορές το προηγούμενο.
depth-no-gradient = Ένα στρώμα πίσω: από το τίποτα δεν βγαίνει τίποτα.
depth-path-sigmoid = Στην ισχυρότερη διαδρομή κάθε στρώμα πολλαπλασιάζει με ένα βάρος και μία κλίση· της σιγμοειδούς είναι το πολύ 1/4.
depth-path = Στην ισχυρότερη διαδρομή κάθε στρώμα πολλαπλασιάζει με ένα βάρος και μία κλίση· η μέγιστη κλίση της είναι { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Κάθε στρώμα αφήνει μόνο { $least } έως { $most }: από { $last } στην έξοδο σε { $first } στο στρώμα 1.
       *[grows] Μεγαλώνει σε κάθε στρώμα, επί { $least } έως { $most }: από { $last } στην έξοδο σε { $first } στο στρώμα 1.
    }
depth-one-step =
    { $course ->
        [shrinks] Μικραίνει: από { $last } στην έξοδο σε { $first } στο στρώμα 1.
        [grows] Μεγαλώνει: από { $last } στην έξοδο σε { $first } στο στρώμα 1.
       *[mixed] Μένει: { $last } στην έξοδο, { $first } στο στρώμα 1.
    }
depth-mixed = Μικραίνει σε { $digits } από { $steps } βήματα πίσω: { $last } στην έξοδο, { $first } στο στρώμα 1.
depth-silent = Η έξοδος είναι σωστή ως το τελευταίο ψηφίο: καμία βαθμίδα δεν φεύγει από αυτήν.
depth-stops =
    { $layer ->
        [1] Τίποτα δεν φτάνει στο στρώμα 1: εκεί η βαθμίδα του είναι μηδέν.
       *[other] Στο στρώμα { $digits } είναι μηδέν: τίποτα δεν φτάνει στα προηγούμενα στρώματα.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Στη διαδρομή τα βάρη δίνουν γινόμενο { $weights }, οι κλίσεις { $slopes }: οι κλίσεις τη μικραίνουν.
        [weights-shrink] Στη διαδρομή οι κλίσεις δίνουν γινόμενο { $slopes }, τα βάρη { $weights }: τα βάρη τη μικραίνουν.
        [weights-grow] Στη διαδρομή οι κλίσεις δίνουν γινόμενο { $slopes }, τα βάρη { $weights }: τα βάρη τη μεγαλώνουν.
        [slopes-grow] Στη διαδρομή τα βάρη δίνουν γινόμενο { $weights }, οι κλίσεις { $slopes }: οι κλίσεις τη μεγαλώνουν.
        [both-grow] Στη διαδρομή τα βάρη δίνουν γινόμενο { $weights }, οι κλίσεις { $slopes }: και τα δύο τη μεγαλώνουν.
        [slopes-most] Στη διαδρομή τα βάρη δίνουν γινόμενο { $weights }, οι κλίσεις { $slopes }: και τα δύο τη μικραίνουν, κυρίως οι κλίσεις.
        [weights-most] Στη διαδρομή οι κλίσεις δίνουν γινόμενο { $slopes }, τα βάρη { $weights }: και τα δύο τη μικραίνουν, κυρίως τα βάρη.
       *[both-shrink] Στη διαδρομή τα βάρη δίνουν γινόμενο { $weights }, οι κλίσεις { $slopes }: και τα δύο τη μικραίνουν.
    }
depth-cause-cancelled = Σε αυτή τη διαδρομή τα βάρη δίνουν γινόμενο { $weights }, οι κλίσεις { $slopes }. Με τις άλλες διαδρομές το { $product } γίνεται δ = { $delta }.
depth-change =
    { $pace ->
        [nothing] Ένα βήμα με ρυθμό { $rate } δεν κινεί κανένα βάρος, ούτε στο τελευταίο στρώμα ούτε στο στρώμα 1.
        [still] Ένα βήμα με ρυθμό { $rate } κινεί τα βάρη του τελευταίου στρώματος κατά { $last }, του στρώματος 1 καθόλου.
        [slow] Ένα βήμα με ρυθμό { $rate }: τα βάρη του τελευταίου στρώματος κινούνται κατά { $last }, του 1 κατά { $first }. Μαθαίνει αργά.
        [less] Ένα βήμα με ρυθμό { $rate }: τα βάρη του τελευταίου στρώματος κινούνται κατά { $last }, του 1 κατά { $first }, λιγότερο.
        [more] Ένα βήμα με ρυθμό { $rate }: τα βάρη του τελευταίου στρώματος κινούνται κατά { $last }, του 1 κατά { $first }, περισσότερο.
       *[alike] Ένα βήμα με ρυθμό { $rate }: τα βάρη του τελευταίου στρώματος κινούνται κατά { $last }, του 1 περίπου το ίδιο: { $first }.
    }
depth-motion-start = Εμφανίζεται ένας άξονας με δυνάμεις του δέκα, και η ράβδος του δέλτα της εξόδου μεγαλώνει.
depth-motion-step = Η βαθμίδα πηγαίνει πίσω στο στρώμα { $layer }: ένας παλμός κατεβαίνει τη διαδρομή, και η ράβδος του στρώματος μεγαλώνει.
depth-motion-line = Μια γραμμή περνά από τις άκρες των ράβδων, από την έξοδο ως το στρώμα 1.
depth-motion-weigh = Τα βάρη της διαδρομής συγκεντρώνονται στο γινόμενό τους, και οι κλίσεις στο δικό τους.
depth-motion-change = Οι ράβδοι γίνονται οι μεταβολές των βαρών σε ένα βήμα, σε άξονα που αρχίζει από το μηδέν.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Γιατί οπισθοδιάδοση
cost-opening =
    { $count ->
        [one] Πώς αλλάζει η απώλεια με τη { $digits } παράμετρο; Τη διαταράσσουμε, ξανατρέχουμε το δίκτυο και κοιτάμε.
       *[other] Πώς αλλάζει η απώλεια με καθεμία από { $digits } παραμέτρους; Διαταράσσουμε μία, ξανατρέχουμε το δίκτυο και κοιτάμε.
    }
cost-first = Ένα βάρος, διαταραχή πάνω, έπειτα κάτω: δύο περάσματα εμπρός, { $products } πολλαπλασιασμοί, και μία κλίση είναι γνωστή.
cost-all = Έτσι και για τα { $parameters } βάρη και πολώσεις: { $passes } περάσματα εμπρός, { $products } πολλαπλασιασμοί.
cost-all-no-bias = Έτσι και για τα { $parameters } βάρη: { $passes } περάσματα εμπρός, { $products } πολλαπλασιασμοί.
cost-forward = Η οπισθοδιάδοση τρέχει μία φορά εμπρός, { $products } πολλαπλασιασμοί, και κρατά κάθε ενεργοποίηση.
cost-back = Έπειτα μία φορά πίσω, άλλοι { $products }, και όλες οι βαθμίδες υπάρχουν: κάθε στρώμα χρησιμοποιεί ό,τι βρήκε το επόμενο.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Η ίδια βαθμίδα: { $nudging } πολλαπλασιασμοί με διαταραχές, { $times } φορές οι { $backpropagation } της οπισθοδιάδοσης.
               *[about] Η ίδια βαθμίδα: { $nudging } πολλαπλασιασμοί με διαταραχές, περίπου { $times } φορές οι { $backpropagation } της οπισθοδιάδοσης.
            }
       *[apart]
            { $exact ->
                [exact] { $nudging } πολλαπλασιασμοί με διαταραχές, { $times } φορές οι { $backpropagation } της οπισθοδιάδοσης.
               *[about] { $nudging } πολλαπλασιασμοί με διαταραχές, περίπου { $times } φορές οι { $backpropagation } της οπισθοδιάδοσης.
            }
    }
cost-chart = Τα ίδια πλήθη ως προς τον αριθμό των παραμέτρων· και οι δύο άξονες σε δυνάμεις του δέκα.
cost-growth =
    { $growth ->
        [square] Δεκαπλάσιες παράμετροι: περίπου εκατονταπλάσιοι πολλαπλασιασμοί με διαταραχές, δεκαπλάσιοι με οπισθοδιάδοση.
        [faster] Με περισσότερες παραμέτρους, η δουλειά με διαταραχές μεγαλώνει ταχύτερα από ό,τι με οπισθοδιάδοση.
       *[slower] Με περισσότερες παραμέτρους, η δουλειά μεγαλώνει και στα δύο.
    }
cost-largest = { $shape }, { $parameters } παράμετροι: { $nudging } πολλαπλασιασμοί με διαταραχές, { $backpropagation } με οπισθοδιάδοση.
cost-motion-network = Εμφανίζεται το δίκτυο, και από κάτω ένα πλαίσιο όπου μετριούνται οι πολλαπλασιασμοί.
cost-motion-first = Ένα βάρος φωτίζεται· διαταράσσεται προς τα πάνω, και ένας παλμός περνά από τα στρώματα· διαταράσσεται προς τα κάτω, και περνά άλλος ένας.
cost-motion-all = Η μία παράμετρος μετά την άλλη φωτίζεται, όλο και πιο γρήγορα, ενώ παλμοί περνούν από τα στρώματα και ο μετρητής ανεβαίνει.
cost-motion-forward = Το δίκτυο είναι όπως ήταν. Ένας παλμός τρέχει εμπρός, και εμφανίζονται οι ενεργοποιήσεις.
cost-motion-back = Ένας παλμός τρέχει πίσω από την έξοδο, και στρώμα προς στρώμα εμφανίζονται όλες οι βαθμίδες.
cost-motion-bars = Τα δύο πλήθη γίνονται ράβδοι ίδιας κλίμακας.
cost-motion-chart = Εμφανίζονται άξονες, και πάνω τους τα δύο πλήθη αυτού του δικτύου.
cost-motion-grow = Δύο γραμμές συνεχίζουν προς μεγαλύτερα δίκτυα, η μία πιο απότομη από την άλλη.
cost-motion-gap = Ένα βέλος μεγαλώνει ανάμεσα στα δύο πλήθη του μεγαλύτερου δικτύου.


## Labels in the picture

label-value-forward = τιμή
label-local-derivative = τοπική παράγωγος
    .short = παράγωγος
label-gradient-back = βαθμίδα της απώλειας
    .short = βαθμίδα
label-rest-of-network = υπόλοιπο δίκτυο
    .short = υπόλοιπο
label-class = κλάση { $label }
    .short = { $label }
label-class-head = κλάση
    .short = κλ.
label-input = είσοδος
label-named-input = { $name } { $input }
label-picture-weights = βάρη νευρώνα { $neuron }
    .short = βάρη, νευρ. { $neuron }
label-picture-weight-gradients = ∂L/∂w νευρώνα { $neuron }
    .short = ∂L/∂w, νευρ. { $neuron }
label-picture-input-gradients = ∂L/∂x ανά εικονοστοιχείο
    .short = ∂L/∂x
label-picture-scale = μαύρο { $low }, λευκό { $high }
label-more-neurons = ακόμη { $digits }
label-hidden = κρυφό { $layer }
label-output = έξοδος
label-class-scores = σκορ κλάσεων
    .short = σκορ
label-score-of-class-1 = σκορ κλάσης { $label }
    .short = σκορ
label-class-probabilities = πιθανότητες κλάσεων
    .short = πιθανότητες
label-probability-of-class-1 = πιθανότητα κλάσης { $label }
    .short = πιθανότητα
label-layer = στρώμα { $layer }
label-step = βήμα
    .short = β.
label-unit =
    { $unit ->
        [keyframe] καρέ
        [epoch] εποχή
        [checkpoint] σημείο ελέγχου
        [round] γύρος
        [update] ενημέρωση
       *[step] βήμα
    }
label-loss = απώλεια
label-accuracy = ακρίβεια
label-shares = %: { label-accuracy }
label-after = μετά
label-gradients = βαθμίδες βαρών
    .short = βαθμίδες
label-rate = ρυθμός
label-promised = πρόβλεψη
    .short = πρόβλ.
label-factor = συντελεστής
label-sample = δείγμα
label-target = στόχος
label-targets = στόχοι
label-gradient-check = έλεγχος βαθμίδας
    .short = έλεγχος
label-check-below = κάτω από
label-check-worst = μέγιστη
label-base = δοσμένη τιμή
    .short = δοσμένη

label-and-more = { $size }, πάνω: ‖
label-negative = αρνητικά
    .short = < 0
label-width-of-weight = πάχος: |βάρος|
    .short = |βάρος|
label-width-of-letter = πάχος: |{ $letter }|, λογ.
    .short = |{ $letter }|, λογ.
label-width-of-gradient = πάχος: |βαθμίδα|, λογ.
    .short = |βαθμίδα|, λογ.
label-weights-and-biases = γραμμή: βάρος, δακτύλιος: πόλωση
    .short = w, δακτύλιος: b
label-weights-alone = γραμμή: βάρος
    .short = γραμμή: w
label-lit = φωτεινή: σωστή κλάση
    .short = φωτεινή: σωστή
label-wrong = λάθος
label-stay-wrong = μένουν λάθος
label-tint-side = χρώμα: κλάση πλευράς
    .short = χρώμα: κλάση
label-bent-plane = το λυγισμένο επίπεδο
label-undo = πίσω
label-tint-place = χρώμα: η κλάση κάθε θέσης
    .short = χρώμα: κλάση
label-tint-probability = χρώμα: πιθανότητα
    .short = χρώμα: p
label-tint-lead = χρώμα: κλάση που προηγείται
    .short = χρώμα: προηγείται
label-plane-before = διακεκομμένο: το πλαίσιο πριν τον W
    .short = διακεκ.: πριν τον W

label-horizontal = οριζόντια
label-diagonal = διαγώνια
label-best-of-all = καλύτερη όλων
    .short = καλύτερη
label-best-found = καλύτερη
label-any-direction = κάθε διεύθυνση
    .short = κάθε
label-right-by-direction = σωστά το πολύ, ανά διεύθυνση ευθείας

label-loss-by-unit =
    { $unit ->
        [keyframe] απώλεια ανά καρέ
        [epoch] απώλεια ανά εποχή
        [checkpoint] απώλεια ανά σημείο ελέγχου
        [round] απώλεια ανά γύρο
        [update] απώλεια ανά ενημέρωση
       *[step] απώλεια ανά βήμα
    }
    .short = απώλεια
label-right-by-unit =
    { $unit ->
        [keyframe] ακρίβεια ανά καρέ
        [epoch] ακρίβεια ανά εποχή
        [checkpoint] ακρίβεια ανά σημείο ελέγχου
        [round] ακρίβεια ανά γύρο
        [update] ακρίβεια ανά ενημέρωση
       *[step] ακρίβεια ανά βήμα
    }
    .short = ακρίβεια
label-units-pass =
    { $unit ->
        [keyframe] καρέ περνούν
        [epoch] εποχές περνούν
        [checkpoint] σημεία ελέγχου περνούν
        [round] γύροι περνούν
        [update] ενημερώσεις περνούν
       *[step] βήματα περνούν
    }
label-straight =
    { $unit ->
        [keyframe] γραμμικά ανάμεσα στα καρέ
       *[step] γραμμικά ενδιάμεσα
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } λογαριθμικά· { label-straight }
       *[linear] { label-units-pass } ομαλά· { label-straight }
    }
    .short = { label-units-pass }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } λογαριθμικά· κάθε εικόνα ένα βήμα
       *[linear] { label-units-pass } ομαλά· κάθε εικόνα ένα βήμα
    }
    .short = { label-units-pass }
label-gradient-size = βαθμίδες βαρών ανά στρώμα, λογ.
    .short = ∂L/∂w, λογ.

label-of-units =
    { $state ->
        [dead]
            { $count ->
                [one] από { $digits } νεκρός
               *[other] από { $digits } νεκροί
            }
       *[saturated]
            { $count ->
                [one] από { $digits } κορεσμένος
               *[other] από { $digits } κορεσμένοι
            }
    }
    .short = από { $digits }
label-dead-units = νεκρός: κλίση 0 σε όλα
    .short = νεκρός: κλίση 0
label-saturated-units = κορεσμένος: κλίση < { $slope } στο { $share } των σημείων
    .short = κορεσμένος: κλίση < { $slope }
label-staircase = βαθμίδες βαρών, βήμα 0
    .short = βαθμίδες, βήμα 0
label-staircase-from-delta = βαθμίδες βαρών, βήμα 0: ∂L/∂w = μέσος όρος του δ · a
    .short = ∂L/∂w = μέσος όρος του δ · a, βήμα 0
label-staircase-of-delta = μέτρο του δ = ∂L/∂z, λογ.
    .short = μέτρο του δ, λογ.
label-sizes-of-delta = μέτρο του δ = ∂L/∂z
    .short = μέτρο του δ
label-factors-back = βάρη × κλίσεις
label-size-over-points = μέτρο: τετραγωνικός μέσος όλων των σημείων
label-z-of-unit = z νευρώνα { $unit }, στρώμα { $layer }
label-z-of-hidden-units =
    { $units ->
        [one] z: { $digits } νευρώνας, { $points } σημεία
       *[other] z: { $digits } νευρώνες, { $points } σημεία
    }
    .short = z: { $digits } νευρ., { $points } σημ.
label-z-of-layer =
    { $units ->
        [one] z από { $digits } νευρώνα, στρώμα { $layer }
       *[other] z από { $digits } νευρώνες, στρώμα { $layer }
    }
label-steepest-slope = μέγιστη κλίση
    .short = μέγιστη
label-median-slope = διάμεση κλίση
    .short = διάμεση
label-at-z = για z
    .short = z
label-some-points = λεπτές: { $lines } από { $points } σημεία, παχιά: το μέγιστο όλων
label-highest-point = το σημείο με το μέγιστο z
label-answer-of-all = { $p } = { $value } για κάθε σημείο
    .short = { $p } = { $value } για όλα
label-answers = { $p } από { $low } έως { $high }
    .short = { $p } { $low } έως { $high }
label-w-after-step = { $w } μετά το βήμα
label-largest-of-all = το μέγιστο z όλων των σημείων
    .short = μέγιστο z όλων
label-no-way-back = κλίση { $zero }, βαθμίδα { $zero }: χωρίς επιστροφή
label-slope-is = κλίση { $slope }
label-at-step = βήμα { $step }
label-of-starts = από { $starts } αρχικοποιήσεις
    .short = από { $starts }
label-ticked-start = με σημάδι: { $share } των σημείων ή περισσότερα σωστά, και μένουν
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = κόλλησε αλλιώς
label-start-dead = νεκροί νευρώνες
label-start-saturated = κορεσμένοι νευρώνες
label-start-vanishing = εξαφάνιση βαθμίδας
label-start-moving = κινείται ακόμη
label-start-rose = η απώλεια ανέβηκε
label-start-noise = μένει μόνο θόρυβος
label-loss-and-steps = απώλεια { $losses }, βήματα { $steps } (λογ.)
    .short = απώλεια { $losses }, { $steps } (λογ.)
label-bars = ράβδοι: στρώμα 1 (πάνω) ως { $layers }, { $scale }
    .short = ράβδοι: στρώμα 1 πάνω, { $scale }
label-below-scale = <: κάτω από { $lowest }

label-mean-loss-heading = μέση απώλεια
label-of-all-points =
    { $count ->
        [one] για { $digits } σημείο
       *[other] και των { $digits } σημείων
    }
    .short = όλα τα { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] το μοναδικό
       *[other] μέσος όλων ({ $digits })
    }
label-mean-of-batch = μέσοι ανά { $digits }

label-way = δρόμος στον χώρο των παραμέτρων
label-new-direction = νέα κατεύθυνση
label-lower-until = μικρότερη μόνο ως { $distance }
    .short = μικρότερη ως { $distance }
label-at-the-start = στην αρχή
label-enlarged = μεγέθυνση: το πλαίσιο από κάτω
    .short = μεγέθυνση
label-first-step = πρώτο βήμα
label-second-step = δεύτερο βήμα
label-third-step = τρίτο βήμα
label-gradient-length = βαθμίδα
label-length = μήκος
label-loss-came = τελικά
label-gap = διαφορά
    .short = διαφ.
label-training-path = δρόμος εκπαίδευσης ως το τέλος, ρυθμός { $rate }
    .short = δρόμος εκπαίδευσης
label-gradient-uphill = βαθμίδα, ανηφορικά
    .short = βαθμίδα
label-step-downhill = −βαθμίδα, κατηφορικά
    .short = −βαθμίδα
label-network-here = το δίκτυο

label-size-of-delta = μέτρο του δ, λογ.
label-path = ισχυρότερη διαδρομή: βάρος × κλίση
label-product = γινόμενο
label-weights = βάρη
label-slopes = κλίσεις
label-in-all = συνολικά
label-change-of-weights = μεταβολή των βαρών σε ένα βήμα, ρυθμός { $rate }

label-nudging = διαταραχές
    .short = διαταρ.
label-backpropagation = οπισθοδιάδοση
label-passes = περάσματα εμπρός
label-one-pass = 1 πέρασμα εμπρός
label-one-pass-each = 1 πέρασμα εμπρός, 1 πίσω
label-multiplications = πολλαπλασιασμοί
label-multiplications-log = πολλαπλασιασμοί, λογ.
label-parameters-log = παράμετροι, λογ.
label-times-as-many = φορές τόσοι
label-counted = μετρήθηκαν: πολλαπλασιασμοί για ένα δείγμα, χωρίς συναρτήσεις ενεργοποίησης· κάθε παράμετρος πάνω και κάτω
    .short = μετρήθηκαν: πολλαπλασιασμοί ανά δείγμα

label-factor-range = συντελεστής { $low } έως { $high }
label-more-parameters =
    { $count ->
        [one] και { $digits } ακόμη παράμετρος
       *[other] και { $digits } ακόμη παράμετροι
    }
label-gradient-log = βαθμίδα, λογ.
    .short = βαθμίδα
label-loss-of-this-sample = απώλεια του δείγματος
label-loss-of-sample = απώλεια, δείγμα
label-mean-loss =
    { $count ->
        [one] μέση απώλεια, { $digits } σημείο
       *[other] μέση απώλεια, { $digits } σημεία
    }
label-slope = κλίση
label-its-slope = η κλίση της: η βαθμίδα
    .short = κλίση: βαθμίδα
label-right-of-points =
    { $count ->
        [one] σωστά από { $digits } σημείο
       *[other] σωστά από { $digits } σημεία
    }
    .short = σωστά

card-linear = γραμμικά
card-shift = μετατόπιση
card-bend = κάμψη
card-decide = απόφαση
card-right = σωστά
card-turns-and-stretches = $W$ στρέφει και διαστέλλει το επίπεδο
    .short = $W$ στρέφει και διαστέλλει
card-moves-all-alike = $b$ μετακινεί κάθε σημείο εξίσου
    .short = $b$ μετακινεί κάθε σημείο
card-acts-alone = $f$ δρα σε κάθε συντεταγμένη χωριστά
    .short = $f$ δρα σε καθεμία χωριστά
card-one-activation = $f$ είναι { $activation }
card-two-activations = $f$ είναι { $first } ή { $second }
card-many-activations = $f$ διαφέρει σε κάθε στρώμα
card-onto-line = $W$ απεικονίζει το επίπεδο σε ευθεία
card-into-plane = $W$ βάζει την ευθεία στο επίπεδο
card-stretches-line = $W$ διαστέλλει την ευθεία
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (> 0: χωρίς κατοπτρισμό)
       *[about] $det W approx$ { $determinant } (> 0: χωρίς κατοπτρισμό)
    }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (< 0: κατοπτρισμός)
       *[about] $det W approx$ { $determinant } (< 0: κατοπτρισμός)
    }
card-flattens =
    { $onto ->
        [point] $det W$ είναι μηδέν: το επίπεδο γίνεται ένα σημείο
       *[line] $det W$ είναι μηδέν: το επίπεδο γίνεται ευθεία
    }
card-class-1-where = { $one } όπου { $condition }, αλλιώς { $other }
card-equal-scores = στο σύνορο, τα δύο σκορ είναι ίσα
    .short = εκεί τα δύο σκορ είναι ίσα
card-class-of-greatest = η κλάση με το μεγαλύτερο σκορ στο { $scores }
card-equal-greatest = στο σύνορο, τα δύο μεγαλύτερα σκορ είναι ίσα
    .short = εκεί τα δύο μεγαλύτερα είναι ίσα
card-score-zero = στο σύνορο, το σκορ είναι μηδέν
    .short = εκεί το σκορ είναι μηδέν
card-share-of-points = { $share } των σημείων


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Μεταγραφή. Η ταινία έχει αφήγηση και διαρκεί { $duration }.
       *[silent] Μεταγραφή. Η ταινία είναι βουβή και διαρκεί { $duration }.
    }
transcript-opening = Αρχή
transcript-play-from = Αναπαραγωγή από { $time }


## The pages of a film

page-seconds = { $seconds } s
page-minutes = { $minutes } min { $seconds } s
page-facts =
    { $sound ->
        [narrated] { $duration } · με αφήγηση και υπότιτλους · κάθε αριθμός υπολογισμένος
       *[silent] { $duration } · βουβή, με υπότιτλους · κάθε αριθμός υπολογισμένος
    }
page-transcript-facts =
    { $sound ->
        [narrated] Μεταγραφή ταινίας με αφήγηση, διάρκειας { $duration }.
       *[silent] Μεταγραφή βουβής ταινίας, διάρκειας { $duration }.
    }
page-transcript-of = Μεταγραφή: { $title }
page-watch = Προβολή της ταινίας
page-transcript = Μεταγραφή
page-said-and-shown = Τι λέγεται και τι φαίνεται
page-chapters = Κεφάλαια
page-captions = Υπότιτλοι
page-download = Λήψη της ταινίας
page-not-recorded = Η πρόοδός σας δεν καταγράφεται εδώ.
page-film-on-its-own = Μόνο η ταινία: { $links }
page-theme =
    { $theme ->
        [light] φωτεινή
       *[dark] σκούρα
    }
page-picture = Εικόνα
page-film = Ταινία
page-speed = Ταχύτητα
page-pause = Παύση
page-pause-never = ποτέ
page-pause-chapters = στο τέλος κεφαλαίων
page-pause-lines = μετά από κάθε φράση
page-follow = Η μεταγραφή ακολουθεί
page-zoom = Μεγέθυνση
page-present = Παρουσίαση
page-keys = Πλήκτρα
page-play-keys = <kbd>διάστημα</kbd> αναπαραγωγή και παύση, <kbd>←</kbd> <kbd>→</kbd> πίσω και εμπρός<span class="fills">, <kbd>f</kbd> πλήρης οθόνη</span>.
page-present-keys = <b>Παρουσίαση</b>: <span class="fills">γεμίζει την οθόνη και </span>κάνει παύση στο τέλος των κεφαλαίων. <kbd>διάστημα</kbd> και βέλη πηγαίνουν από στάση σε στάση.
page-files = Αρχεία
page-made-with =
    Δημιουργήθηκε με το nnviz { $version }: η ταινία δείχνει τους αριθμούς του <a href="trace.json">trace.json</a>, υπολογισμένους από το
    <a href="{ $config }">{ $config }</a>.
page-languages = Γλώσσες
page-films = Ταινίες
page-file-film = Ταινία ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Ταινία, φωτεινή ({ $format })
       *[dark] Ταινία, σκούρα ({ $format })
    }
page-file-captions = Υπότιτλοι ({ $format })
page-file-chapters = Κεφάλαια ({ $format })
page-file-transcript = Μεταγραφή (κείμενο, για ανάγνωση μεγαλόφωνα)
page-file-config = Αρχείο ρυθμίσεων
page-file-numbers = Όλοι οι αριθμοί
page-file-slides = Διαφάνειες (για manim-slides)
page-file-scorm = Πακέτο SCORM 1.2
page-description =
    { $sound ->
        [narrated] Μια ταινία με αφήγηση για ένα δίκτυο { $shape }, με τους πραγματικούς του αριθμούς: { $headings }.
       *[silent] Μια βουβή ταινία για ένα δίκτυο { $shape }, με τους πραγματικούς του αριθμούς: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Πώς ενσωματώνεται αυτή η ταινία
embed-lies-at = Θεωρούμε ότι ο φάκελος αυτού του αρχείου βρίσκεται στο <{ $address }>.
embed-put = Ανεβάστε τον φάκελο αυτού του αρχείου σε έναν διακομιστή ιστού και αντικαταστήστε το `{ $stand_in }` με τη διεύθυνσή του, χωρίς τελική κάθετο.
embed-wishes = Η διεύθυνση ενός πλαισίου δέχεται επιλογές: `embed.html?theme=light` και `?theme=dark` κρατούν ένα θέμα ό,τι κι αν λέει το σύστημα του αναγνώστη, για παράδειγμα σε έναν ιστότοπο μαθήματος που είναι πάντα λευκός· `?bare` είναι μόνο η ταινία, 16:9, με τα πλήκτρα της· `?bare&theme=dark` είναι και τα δύο· `#t=12` αρχίζει από εκείνο το δευτερόλεπτο.
embed-moodle = Σε ένα πεδίο κειμένου ή σε μια *Σελίδα*, ανοίξτε την προβολή HTML (`</>`) και επικολλήστε:
embed-moodle-package = Για ολοκλήρωση και βαθμό προσθέστε μια δραστηριότητα *Πακέτο SCORM* και ανεβάστε το `{ $package }`. Ο βαθμός είναι το ποσοστό που προβλήθηκε, και 100 με την ολοκλήρωση, στο 90 %· η προεπιλογή του Moodle, ο υψηλότερος βαθμός με άριστα το 100, είναι η σωστή.
embed-moodle-no-package = Για ολοκλήρωση και βαθμό δημοσιεύστε με `--scorm`, που γράφει ένα πακέτο SCORM 1.2.
embed-moodle-students = Ό,τι γράφουν οι φοιτητές, όπως μια ανάρτηση σε φόρουμ, καθαρίζεται: τα πλαίσια χάνονται χωρίς προειδοποίηση, και ένα βίντεο χάνει την επιλογή θέματος. Επικολλήστε εκεί έναν σύνδεσμο:
embed-moodle-upload = Όπου δεν επιτρέπονται πλαίσια: ανεβάστε το `video.mp4` με το κουμπί πολυμέσων του επεξεργαστή και, στο ίδιο παράθυρο, το αρχείο `.vtt` στο *Subtitles and captions*.
embed-canvas = Στον επεξεργαστή εμπλουτισμένου περιεχομένου επιλέξτε *View > HTML editor* και επικολλήστε:
embed-canvas-upload = Ή ανεβάστε το `video.mp4` (έως 500 MB) στο *Media* και προσθέστε το `{ $captions }.srt` ως υπότιτλους (κάτω από 295 kB).
embed-open-edx = Στο Studio προσθέστε ένα στοιχείο *Text*, επιλέξτε *Edit HTML* και επικολλήστε:
embed-open-edx-upload = Ή προσθέστε ένα στοιχείο *Video* με τη διεύθυνση του `video.mp4` και ανεβάστε το `{ $captions }.srt` ως μεταγραφή.
embed-quarto = Οι εντολές βίντεο τους χάνουν τους υπότιτλους· ένα ακατέργαστο μπλοκ τους κρατά. Στο Quarto:
embed-sphinx = Στο Sphinx χρησιμοποιήστε `.. raw:: html`, με το στοιχείο σε εσοχή από κάτω· στα MyST, Jupyter Book και MkDocs (και με Material) επικολλήστε το στοιχείο στο Markdown όπως είναι, με μια κενή γραμμή πριν και μετά.
embed-builders-scripts = Αυτοί οι ιστότοποι κρατούν τα σενάρια. Με αυτό, μία φορά ανά σελίδα, σε ίδιο είδος μπλοκ, κάθε πλαίσιο παίρνει το ύψος του περιεχομένου του:
embed-reveal = Μια διαφάνεια μόνο με την ταινία, που έχει το σχήμα της ταινίας και δεν κόβεται:
embed-reveal-keys = Ένα κλικ μέσα στο πλαίσιο τού δίνει το πληκτρολόγιο: εκεί το διάστημα κάνει αναπαραγωγή και παύση. Ένα κλικ δίπλα στο πλαίσιο δίνει τα πλήκτρα πίσω στις διαφάνειες.
embed-other-heading = Οποιαδήποτε άλλη σελίδα
embed-other-script = Με το ύψος του περιεχομένου του, όπου η σελίδα μπορεί να έχει σενάριο:
embed-other-moment = Μια στιγμή της ταινίας έχει δική της διεύθυνση, όπως `{ $address }/index.html#t=12`.
embed-other-video = Μόνο το βίντεο, με υπότιτλους, όπου σελίδα και ταινία βρίσκονται στον ίδιο διακομιστή:
embed-other-policy = Ένας ιστότοπος που η πολιτική του απαγορεύει στυλ και σενάρια μέσα στις σελίδες χρειάζεται ένα πακέτο του `nnviz publish --split`.
embed-slides-heading = Διαφάνειες
embed-slides = Εισαγάγετε το `video.mp4` σε μια διαφάνεια, ή ανοίξτε το `index.html` σε έναν περιηγητή και πατήστε *Παρουσίαση*. Το διάστημα και τα βέλη πηγαίνουν τότε από κεφάλαιο σε κεφάλαιο. Τα κεφάλαια αρχίζουν στα:
embed-slides-command = Σε αυτόν τον φάκελο, το `manim-slides present { $name }` δείχνει τις ενότητες ως διαφάνειες.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · εξερευνητής nnviz
explorer-skip = Μετάβαση στους δρομείς
explorer-tools = Σελίδα
explorer-preset = Κατάσταση
explorer-choose = επιλογή…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Αναίρεση
explorer-undo-key = Αναίρεση (Ctrl+Z)
explorer-redo = Επανάληψη
explorer-redo-key = Επανάληψη (Ctrl+Y)
explorer-reset = Επαναφορά
explorer-reset-done = Όλα είναι όπως στο αρχείο ρυθμίσεων· η αναίρεση φέρνει πίσω τις αλλαγές σας.
explorer-copy-link = Αντιγραφή συνδέσμου
explorer-link-copied = Ο σύνδεσμος προς αυτό που βλέπετε αντιγράφηκε.
explorer-link-not-copied = Ο σύνδεσμος προς αυτό που βλέπετε δεν αντιγράφηκε: ο περιηγητής δεν το επιτρέπει εδώ.
explorer-no-link = Δεν υπάρχει σύνδεσμος προς αυτή τη σελίδα: δεν έχει δική της διεύθυνση μέσα στη σελίδα που την περιέχει. Ανοίξτε την σε δική της καρτέλα.
explorer-make-film = Δημιουργία ταινίας…
explorer-save-picture = Αποθήκευση εικόνας
explorer-picture-saved = Η εικόνα αποθηκεύτηκε.
explorer-picture-not-saved = Η εικόνα δεν αποθηκεύτηκε: { $fault }.
explorer-diagram-not-drawn = το διάγραμμα δεν μπόρεσε να σχεδιαστεί
explorer-light = Φωτεινό
explorer-dark = Σκούρο
explorer-tour = Περιήγηση
explorer-offer-name = Καλώς ορίσατε
explorer-offer = <strong>Πρώτη φορά εδώ;</strong> Σύρετε τον δρομέα που λάμπει και δείτε κάθε αριθμό να ακολουθεί. Ή κάντε την περιήγηση: πέντε βήματα.
explorer-offer-yes = Έναρξη περιήγησης
explorer-offer-no = Όχι, ευχαριστώ
explorer-needs-script = Αυτή η σελίδα υπολογίζει με JavaScript· παρακαλούμε επιτρέψτε την.

explorer-own-point = δικό σας σημείο
explorer-undefined = δεν ορίζεται
explorer-said = { $parameter } { $value }, απώλεια { $loss }, πιθανότητα { $said }, ακρίβεια { $accuracy }
explorer-said-number = { $parameter } { $value }, απώλεια { $loss }, έξοδος { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, απώλεια { $loss }, έξοδος { $said }, ακρίβεια { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Ο σύνδεσμος δεν χρησιμοποιείται: { $fault }. Βλέπετε την κατάσταση του αρχείου ρυθμίσεων.
explorer-that-link-not-used = Αυτός ο σύνδεσμος δεν χρησιμοποιείται: { $fault }.
explorer-link-shape = ο σύνδεσμος ανήκει σε δίκτυο άλλου σχήματος
explorer-link-weight = ένα βάρος του συνδέσμου δεν είναι αριθμός έως { $most }
explorer-link-activations = ο σύνδεσμος έχει άλλο πλήθος ενεργοποιήσεων
explorer-link-activation = ο σύνδεσμος ονομάζει άγνωστη ενεργοποίηση
explorer-link-dataset = ο σύνδεσμος ονομάζει άγνωστο σύνολο δεδομένων
explorer-link-sample = ο σύνδεσμος ονομάζει δείγμα που το σύνολο δεδομένων δεν έχει
explorer-link-point = ο σύνδεσμος έχει ένα δικό του σημείο που δεν ταιριάζει στο δίκτυο
explorer-link-parameter = ο σύνδεσμος ονομάζει παράμετρο που το δίκτυο δεν έχει
explorer-link-optimizer = ο σύνδεσμος ονομάζει άγνωστο βελτιστοποιητή
explorer-link-schedule = ο σύνδεσμος έχει μη έγκυρη πορεία του ρυθμού μάθησης
explorer-link-gradient = ο σύνδεσμος ζητά τη βαθμίδα κάποιου άγνωστου μεγέθους


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }· { $kept }.

explorer-fault-empty = Ένα κενό πλαίσιο δεν έχει αριθμό
explorer-fault-two-ways = Το «{ $typed }» διαβάζεται με δύο τρόπους: γράψτε { $readings }
explorer-either-reading = { $first } ή { $second }
explorer-fault-no-number = Το «{ $typed }» δεν είναι αριθμός
explorer-fault-beyond = Το «{ $typed }» ξεπερνά το { $most }
explorer-fault-near-zero = Το «{ $typed }» είναι πιο κοντά στο μηδέν από όσο μπορεί ένας αριθμός της σελίδας
explorer-fault-not-used = Το «{ $typed }» δεν χρησιμοποιείται: { $rule }
explorer-rule-points = ένα σύνολο δεδομένων έχει 1 έως { $most } σημεία
explorer-rule-noise = ο θόρυβος είναι από 0 έως { $most }
explorer-rule-seed = ο σπόρος είναι ακέραιος έως { $most }
explorer-rule-sample = τα δείγματα είναι 0 έως { $last }
explorer-rule-rate = ο ρυθμός μάθησης είναι πάνω από το μηδέν
explorer-rule-decay = η φθορά βαρών είναι από 0 έως { $most }
explorer-rule-steps = το πλήθος των βημάτων είναι 1 έως { $most }
explorer-rule-factor = ο συντελεστής είναι ανάμεσα στο 0 και το 1
explorer-rule-batch = η δέσμη είναι «{ $full }» ή ένα πλήθος σημείων

explorer-keeps-parameter = { $parameter } μένει { $value }
explorer-keeps-coordinate = η συντεταγμένη x{ $input } μένει { $value }
explorer-keeps-number = το y μένει { $value }
explorer-keeps-points = το σύνολο δεδομένων κρατά τα σημεία του, { $value }
explorer-keeps-seed = ο σπόρος μένει { $value }
explorer-keeps-sample = το δείγμα μένει { $value }
explorer-keeps-rate = ο ρυθμός μάθησης μένει { $value }
explorer-keeps-value = το πλαίσιο κρατά { $value }
explorer-keeps-batch = η δέσμη μένει { $value }


## The explorer's parameters, sample and points

explorer-parameters = Παράμετροι
explorer-parameters-hint = Σύρετε ένα βάρος: όλη η σελίδα ακολουθεί.
explorer-gradient-of = <span class="gradient">Ροζ</span> είναι η βαθμίδα του, για
explorer-of-sample = αυτό το δείγμα
explorer-of-batch = τη δέσμη
explorer-of-all = όλα τα σημεία

explorer-sample = Δείγμα
explorer-sample-box = Δείγμα, αριθμός
explorer-own = δικό σας
explorer-your-point = ένα δικό σας σημείο
explorer-sample-text = { $mark } κλάση { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Ορίστε δικό σας σημείο
explorer-own-end = Πίσω στα δεδομένα
explorer-own-class = Κλάση του σημείου σας
explorer-own-number = Αριθμός του σημείου σας, y
explorer-own-box = Το σημείο σας, x{ $input }

explorer-layer = Στρώμα { $layer }
explorer-output-layer = Στρώμα εξόδου
explorer-folded-layer =
    { $count ->
        [one] { $layer } · { $digits } παράμετρος
       *[other] { $layer } · { $digits } παράμετροι
    }
explorer-activation = ενεργοποίηση
explorer-activation-of-layer = Ενεργοποίηση του στρώματος { $layer }
explorer-weight = βάρος από { $from } προς { $to }, στρώμα { $layer }
explorer-bias = πόλωση του { $of }, στρώμα { $layer }
explorer-number-box = { $what }, αριθμός

explorer-data = Δεδομένα
explorer-points = Σημεία
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = γωνίες xor
explorer-points-moons = μισοφέγγαρα
explorer-points-circles = κύκλοι
explorer-points-spirals = σπείρες
explorer-points-line = ευθεία
explorer-points-sine = ημίτονο
explorer-points-saddle = σάγμα
explorer-how-many = Πλήθος
explorer-noise = Θόρυβος
explorer-seed = Σπόρος


## The explorer's network and what comes out of it

explorer-network = Δίκτυο
explorer-edges-show = Οι συνδέσεις δείχνουν
explorer-edges-weights = βάρη
explorer-edges-gradients = βαθμίδες { $symbol }
explorer-edges-messages = μηνύματα { $symbol }
explorer-edges-legend = Πάχος γραμμής: |w| έως { $limit } (ράβδοι: πάνω)· βαθμίδες ανά δεκάδες από { $lowest } έως { $highest }. Διακεκομμένες: αρνητικές.
explorer-diagram = Διάγραμμα του δικτύου· οι αριθμοί του υπάρχουν και στους πίνακες
explorer-goes-on = Το δίκτυο συνεχίζει δεξιά: σύρετε ή κυλήστε το.
explorer-hidden = κρυφό
explorer-dead = νεκρός { $share }
explorer-sparse = αραιός { $share }
explorer-flat = επίπ. { $share }

explorer-outcome = Αποτέλεσμα
explorer-readout-loss = απώλεια <span class="long">του δείγματος</span>
explorer-readout-probability = p <span class="long">της κλάσης του</span>
explorer-readout-output = έξοδος <span class="long">της κλάσης του</span>
explorer-readout-one-output = έξοδος
explorer-readout-mean = απώλεια όλων <span class="long">των σημείων</span>
explorer-readout-accuracy = ακρίβεια

explorer-check-below = οι βαθμίδες συμφωνούν, απόκλιση κάτω από { $bound }
explorer-check-match = οι βαθμίδες συμφωνούν, μέγιστη απόκλιση { $worst }
explorer-check-differ = οι βαθμίδες ΔΙΑΦΕΡΟΥΝ, μέγιστη απόκλιση { $worst }
explorer-check-how = Κάθε βαθμίδα του δείγματος σε σύγκριση με κεντρικές διαφορές· η χειρότερη είναι { $parameter }. Έως { $most } η ένδειξη είναι πράσινη.
explorer-check-skipped =
    { $count ->
        [one] { $digits } σε γωνία δεν ελέγχεται.
       *[other] { $digits } σε γωνία δεν ελέγχονται.
    }

explorer-sound = Κανένας νευρώνας δεν είναι νεκρός ή κορεσμένος.
explorer-no-gradient = Η βαθμίδα κάθε βάρους είναι ακριβώς 0.
explorer-equal-units = { $units }: ίσοι, και μένουν ίσοι.
explorer-dead-units = Νεκροί, με κλίση 0 σε κάθε σημείο: { $units }.
explorer-sparse-units = Αραιοί, με το ποσοστό των σημείων στο μηδέν: { $units }.
explorer-saturated-units = Κορεσμένοι, με το ποσοστό των σημείων: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = ακόμη { $digits }
explorer-vanishes = Η βαθμίδα εξαφανίζεται: { $last } στο τελευταίο στρώμα, { $first } στο στρώμα 1.


## The explorer's planes

explorer-planes = Τι κάνει κάθε στρώμα στο επίπεδο
explorer-planes-hint = Σημεία και πλέγμα, στρώμα προς στρώμα.
explorer-planes-too-wide = Τα επίπεδα δείχνουν στρώματα με έναν ή δύο νευρώνες, και αυτό το δίκτυο έχει πιο πλατιά.
explorer-planes-need-two-inputs = Τα επίπεδα αρχίζουν με δύο εισόδους, και αυτό το δίκτυο έχει { $inputs }.
explorer-plane-picture = Σημεία και πλέγμα στο { $name }
explorer-decides-nothing = Στο τελευταίο επίπεδο τίποτα δεν αποφασίζει: οι κλάσεις είναι παντού ισόπαλες.
explorer-decides-no-line = Στο τελευταίο επίπεδο δεν αποφασίζει ευθεία: η κλάση { $label } προηγείται παντού.
explorer-decides-line = Στο τελευταίο επίπεδο αποφασίζει μία ευθεία.
explorer-decides-line-one-side = Στο τελευταίο επίπεδο αποφασίζει μία ευθεία· όλα τα σημεία είναι στην πλευρά της κλάσης { $label }.
explorer-decides-lines = Στο τελευταίο επίπεδο ευθείες χωρίζουν τις κλάσεις.
explorer-decides-lines-one-side = Στο τελευταίο επίπεδο ευθείες χωρίζουν τις κλάσεις· όλα τα σημεία είναι στην πλευρά της κλάσης { $label }.

explorer-decision = Απόφαση
explorer-decision-name = απόφαση
explorer-decision-hint = Κάντε κλικ σε ένα σημείο για να το ακολουθήσετε, ή σε κενό χώρο για να ορίσετε δικό σας.
explorer-decision-picture = Τα σημεία, και η κλάση που δίνει το δίκτυο σε κάθε θέση
explorer-surer = Όσο πιο βαθύ το χρώμα, τόσο πιο σίγουρο το δίκτυο.
explorer-surer-line = { explorer-surer } Πάνω στη γραμμή οι κλάσεις είναι ισόπαλες.
explorer-surer-no-line = { explorer-surer } Χωρίς γραμμή: μία κλάση προηγείται παντού.

explorer-fit = Προσαρμογή
explorer-fit-name = προσαρμογή
explorer-fit-hint = Κάντε κλικ σε ένα σημείο για να το ακολουθήσετε, ή σε κενό χώρο για να ορίσετε δικό σας.
explorer-fit-picture = Τα σημεία με τους αριθμούς τους, και ο αριθμός που δίνει το δίκτυο σε κάθε είσοδο
explorer-key-points = y των σημείων
explorer-key-said = έξοδος a
explorer-key-missed = a − y
explorer-heights = Μια γραμμή ανά { $step }, διακεκομμένη κάτω από το μηδέν· τα σημεία με τα χρώματα του δικού τους y.

explorer-slope = Απώλεια ως προς { $parameter }
explorer-slope-of-sample = Στο { $value } η απώλεια του δείγματος είναι { $loss } και η κλίση της εφαπτομένης { $slope }.
explorer-slope-of-batch =
    { $count ->
        [one] Στο { $value } η απώλεια της δέσμης με { $digits } σημείο είναι { $loss } και η κλίση της εφαπτομένης { $slope }.
       *[other] Στο { $value } η απώλεια της δέσμης με { $digits } σημεία είναι { $loss } και η κλίση της εφαπτομένης { $slope }.
    }
explorer-slope-of-all =
    { $count ->
        [one] Στο { $value } η απώλεια για το { $digits } σημείο είναι { $loss } και η κλίση της εφαπτομένης { $slope }.
       *[other] Στο { $value } η απώλεια και των { $digits } σημείων είναι { $loss } και η κλίση της εφαπτομένης { $slope }.
    }


## The explorer's training

explorer-training = Εκπαίδευση
explorer-rewind = Στην αρχή
explorer-step = Βήμα
explorer-run = Εκτέλεση
explorer-pause = Παύση
explorer-speed = Ταχύτητα
explorer-steps-a-frame = { $digits } ανά εικόνα
explorer-optimizer = Βελτιστοποιητής
explorer-learning-rate = Ρυθμός μάθησης
explorer-batch = Δέσμη
explorer-decay = Φθορά βαρών
explorer-schedule = Ρυθμός
explorer-rate-stays = σταθερός
explorer-rate-steps = πέφτει κατά βήματα
explorer-rate-cosine = πέφτει κατά συνημίτονο
explorer-schedule-every = Βήματα ανάμεσα
explorer-schedule-over = Βήματα συνολικά
explorer-schedule-factor = Συντελεστής
explorer-rate-now = επόμενος ρυθμός { $rate }
explorer-rate-spent = Ο ρυθμός έφτασε στο 0 στο βήμα { $step }: η εκπαίδευση τελείωσε.
explorer-batch-how = full, ή ένα πλήθος σημείων ανά βήμα
explorer-moment = Βήμα
explorer-step-of = { $step } από { $last }

explorer-step-uses-all =
    { $count ->
        [one] Το «Βήμα» χρησιμοποιεί τη βαθμίδα για το { $digits } σημείο:
       *[other] Το «Βήμα» χρησιμοποιεί τη μέση βαθμίδα και των { $digits } σημείων:
    }
explorer-step-uses-batch =
    { $count ->
        [one] Το «Βήμα» χρησιμοποιεί τη μέση βαθμίδα της επόμενης δέσμης, έως { $batch } από { $digits } σημείο:
       *[other] Το «Βήμα» χρησιμοποιεί τη μέση βαθμίδα της επόμενης δέσμης, έως { $batch } από { $digits } σημεία:
    }
explorer-adam-mean = μέσος
explorer-adam-root = ρίζα μέσου τετραγώνου
explorer-mean-of = μέσος του { $product }

explorer-course-loss = Απώλεια όλων των σημείων
explorer-course-loss-logarithmic = Απώλεια όλων των σημείων, σε λογαριθμική κλίμακα
explorer-course-loss-picture = Απώλεια όλων των σημείων ως προς τα βήματα εκπαίδευσης
explorer-course-accuracy = Ακρίβεια
explorer-course-accuracy-picture = Ακρίβεια ως προς τα βήματα εκπαίδευσης
explorer-course-explained-picture = R² ως προς τα βήματα εκπαίδευσης
explorer-diverged = απέκλινε
explorer-diverged-loss = Η εκπαίδευση απέκλινε στο βήμα { $step }: η απώλεια δεν είναι πια πεπερασμένος αριθμός.
explorer-diverged-parameter = Η εκπαίδευση απέκλινε στο βήμα { $step }: { $parameter } ξεπέρασε το { $most }.
explorer-full-book = Η σελίδα κρατά { $steps } βήματα· για μακρύτερες εκπαιδεύσεις δημιουργήστε μια ταινία.
explorer-solved-from-the-start = Λυμένο από την αρχή: { $share }.
explorer-solved = Λύθηκε: { $share }, τουλάχιστον { $solved } από το βήμα { $step }.
explorer-worse = Στο { $share }: η απώλεια ανέβηκε από { $first } σε { $last }.
explorer-learning = Όχι ακόμη: { $share }, και η απώλεια ακόμη πέφτει.
explorer-explained = R² { $share }
explorer-rests = { $share }, και η απώλεια σχεδόν δεν πέφτει πια.
explorer-stuck = Άλυτο: { $share }, και η απώλεια σχεδόν δεν πέφτει πια.
explorer-moving =
    { $what ->
        [share] Άλυτο: ακόμη κυμαίνεται από { $low } έως { $high }.
        [explained] Το R² ακόμη κυμαίνεται από { $low } έως { $high }.
       *[loss] Άλυτο: { $share }, αλλά η απώλεια ακόμη κυμαίνεται από { $low } έως { $high }.
    }


## The explorer's tables

explorer-numbers = Κάθε αριθμός του δείγματος
explorer-numbers-hint = Από την έξοδο πίσω στην είσοδο. Τα βέλη περνούν από τους αριθμούς· καθένας έχει την εξίσωσή του.
explorer-output-layer-of = Στρώμα εξόδου: { $output }
explorer-input = Είσοδος
explorer-inputs = Είσοδοι
explorer-neurons = Νευρώνες
explorer-edges = Συνδέσεις
explorer-flat-for = επίπεδος σε
explorer-flat-for-how = ποσοστό όλων των σημείων με |f′(z)| κάτω από { $slope }
explorer-one-step = { $output } και απώλεια είναι ένα βήμα: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Δημιουργία ταινίας από αυτό
explorer-film-hint = Αυτό το αρχείο ρυθμίσεων έχει τις παραμέτρους ως καρέ-κλειδιά. Συλλέξτε πολλές καταστάσεις, για να κινείται η ταινία ανάμεσά τους.
explorer-collect = Συλλογή αυτής της κατάστασης
explorer-forget = Διαγραφή όλων
explorer-only-this-state = μόνο η κατάσταση που βλέπετε
explorer-collected =
    { $count ->
        [one] { $digits } κατάσταση
       *[other] { $digits } καταστάσεις
    }
explorer-state-collected = Η κατάσταση { $number } συλλέχθηκε· αλλάξτε τις παραμέτρους και συλλέξτε την επόμενη.
explorer-config = Το αρχείο ρυθμίσεων
explorer-config-written = Γράφτηκε από τον εξερευνητή nnviz.
explorer-keyframe = κατάσταση { $number }
explorer-download = Λήψη αρχείου ρυθμίσεων
explorer-copy-config = Αντιγραφή αρχείου ρυθμίσεων
explorer-config-copied = Το αρχείο ρυθμίσεων αντιγράφηκε.
explorer-config-not-copied = Το αρχείο ρυθμίσεων δεν αντιγράφηκε: ο περιηγητής δεν το επιτρέπει εδώ.
explorer-copy-command = Αντιγραφή εντολής
explorer-command-copied = Η εντολή αντιγράφηκε.
explorer-command-not-copied = Η εντολή δεν αντιγράφηκε: ο περιηγητής δεν το επιτρέπει εδώ.
explorer-close = Κλείσιμο


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } από { $steps }: { $name }
explorer-tour-parameters = Κάθε παράμετρος
explorer-tour-parameters-words = Κάθε βάρος και πόλωση έχει έναν δρομέα και ένα πλαίσιο. Σύρετε έναν: όλοι οι αριθμοί και οι εικόνες ακολουθούν αμέσως.
explorer-tour-forward = Εμπρός
explorer-tour-forward-words = Το χρυσό τρέχει εμπρός: κάθε νευρώνας αθροίζει τις εισόδους του σε z και κάμπτει το άθροισμα σε a. Δείξτε έναν αριθμό για να δείτε την εξίσωσή του.
explorer-tour-decision = Απόφαση
explorer-tour-decision-words = Τα χρώματα δείχνουν ποια κλάση δίνει το δίκτυο σε κάθε θέση. Κάντε κλικ σε ένα σημείο, ή σε κενό χώρο, για να το περάσετε από το δίκτυο.
explorer-tour-fit-words = Η εικόνα δείχνει τι δίνει το δίκτυο για κάθε είσοδο, και τα σημεία με τους δικούς τους αριθμούς. Κάντε κλικ σε ένα σημείο, ή σε κενό χώρο, για να το περάσετε από το δίκτυο.
explorer-tour-gradient = Βαθμίδα
explorer-tour-gradient-words = Η ροζ εφαπτομένη είναι η βαθμίδα: πόσο γρήγορα αλλάζει η απώλεια με την παράμετρο που αγγίξατε τελευταία.
explorer-tour-training = Εκπαίδευση
explorer-tour-training-words = Το «Βήμα» κινεί κάθε παράμετρο λίγο, αντίθετα προς τη βαθμίδα της. «Εκτέλεση», δείτε την απώλεια να πέφτει, έπειτα «Στην αρχή».
explorer-tour-back = Πίσω
explorer-tour-next = Επόμενο
explorer-tour-done = Τέλος
