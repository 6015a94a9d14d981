### nnviz's films and pages in Arabic (modern standard).
###
### Terms:
### neural network = شبكة عصبونية (MIT Technology Review Arabia, "الشبكات العصبونية الاصطناعية"; Stanford CS 229 cheatsheets in Arabic, deep learning)
### neuron = عصبون، ج. عصبونات (MIT Technology Review Arabia, "العصبون الاصطناعي"; others: خلية عصبية)
### weight = وزن، ج. أوزان
### bias = انحياز (IBM Think in Arabic: "الأوزان والانحيازات"; CS 229 in Arabic has معامل التعديل for that of a unit, الانحياز for that of a model; others: تحيز)
### parameter = معلمة، ج. معلمات (IBM Think in Arabic; others: معامل، وسيط)
### layer, hidden layer = طبقة، طبقة مخفية (CS 229 in Arabic)
### input, output = مدخل، مخرج (others: دخل، خرج)
### edge = وصلة (MIT Technology Review Arabia: "وصلات اصطناعية")
### activation (function) = تنشيط، دالة تنشيط (Arabic Wikipedia, "انتشار خلفي": دوال التنشيط; CS 229 in Arabic: دالة التفعيل)
### identity = الدالة المحايدة
### loss = الخسارة (CS 229 in Arabic, supervised learning: دالة الخسارة)
### cross-entropy = الإنتروبيا التقاطعية (CS 229 in Arabic)
### squared error = الخطأ التربيعي; least squares = المربعات الصغرى
### gradient = تدرج; slope = ميل; derivative = مشتقة
### gradient descent = الانحدار التدرجي (IBM Think in Arabic; CS 229 in Arabic has النزول الاشتقاقي)
### backpropagation = الانتشار العكسي (Arabic Wikipedia, "انتشار خلفي": "المرتد أو العكسي أو الخلفي"; CS 229 in Arabic: التغذية الخلفية)
### forward propagation = الانتشار الأمامي (Arabic Wikipedia, "انتشار خلفي")
### chain rule = قاعدة السلسلة (Arabic Wikipedia, "قاعدة السلسلة"; CS 229 in Arabic: قاعدة التسلسل)
### learning rate = معدل التعلم (CS 229 in Arabic)
### step, training, epoch = خطوة، تدريب، حقبة
### sample, point = عينة، نقطة (CS 229 in Arabic)
### class = صنف، ج. أصناف (CS 229 in Arabic; others: فئة)
### score = درجة; probability = احتمال; target = هدف
### accuracy = الدقة (Google's machine learning glossary in Arabic; CS 229 in Arabic has الضبط)
### saturated, dead, sparse unit = وحدة مشبعة، وحدة ميتة، وحدة خاملة غالبًا
### plane = مستوى; grid = شبكة الإحداثيات (not الشبكة alone, which is the network)
### decision boundary = حد القرار (CS 229 in Arabic, supervised learning)
### batch, mini-batch = دفعة، دفعة صغيرة (CS 229 in Arabic has حزمة)
### momentum = الزخم; weight decay = اضمحلال الأوزان; optimizer = محسِّن
### nudge = زحزحة (إزاحة is the shift of the plane by the bias)
### R² = معامل التحديد (CS 229 in Arabic, tips and tricks); variance = التباين


## Small words

# Digits: whether "three" is ثلاث or ثلاثة depends on the noun. "One" and "two" are written in the messages.
spelled-count = { $digits }
list-comma = { $first }، { $next }
list-numbers = { $first }؛ { $next }
list-and = { $first } و{ $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations = { $count ->
        [zero] { $digits } دالة تنشيط
        [one] دالة تنشيط واحدة
        [two] دالتا تنشيط
        [few] { $digits } دوال تنشيط
        [many] { $digits } دالة تنشيط
       *[other] { $digits } دالة تنشيط
    }
remark-points = { $count ->
        [zero] { $digits } نقطة
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $digits } نقاط
        [many] { $digits } نقطة
       *[other] { $digits } نقطة
    }
remark-checkpoints =
    { $count ->
        [zero] { $digits } نقطة حفظ
        [one] نقطة حفظ واحدة
        [two] نقطتا حفظ
        [few] { $digits } نقاط حفظ
        [many] { $digits } نقطة حفظ
       *[other] { $digits } نقطة حفظ
    }
remark-steps-unknown = الخطوات غير معروفة
remark-keyframes = { $count ->
        [zero] { $digits } إطار مفتاحي
        [one] إطار مفتاحي واحد
        [two] إطاران مفتاحيان
        [few] { $digits } إطارات مفتاحية
        [many] { $digits } إطارًا مفتاحيًا
       *[other] { $digits } إطار مفتاحي
    }
remark-schedule = { $schedule ->
        [cosine] معدل وفق جيب التمام
       *[steps] معدل على مراحل
    }
remark-decay = الاضمحلال { $decay }
remark-optimizer = { $name }، المعدل { $rate }
remark-gradient-descent = الانحدار التدرجي
    .short = GD
remark-batch = دفعة { $size }
remark-seed = البذرة { $seed }
remark-samples = العينات { $first } إلى { $last }
remark-sample-of-class = { $sample }، الصنف { $label }
remark-rows-are-neurons = الصفوف عصبونات
remark-columns-are-neurons = الأعمدة عصبونات
sample-own = عينة خاصة
sample-of-index = العينة { $index }
moment-step = الخطوة { $step }
moment-of-unit =
    { $unit ->
        [epoch] الحقبة { $step }
        [checkpoint] نقطة الحفظ { $step }
        [round] الجولة { $step }
        [update] التحديث { $step }
       *[step] الخطوة { $step }
    }

convention-rows = الأوزان مقروءة من ملفات: كل صف في المصفوفة المخزنة يخص عصبونًا واحدًا.
convention-columns = الأوزان مقروءة من ملفات: كل عمود في المصفوفة المخزنة يخص عصبونًا واحدًا.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = الدالة المحايدة
activation-sigmoid = sigmoid
activation-gelu-tanh = GELU (بصيغة tanh)


## What an activation does to every point of a plane

bending-tanh = تضغط tanh كل محور في الفترة (−١، ١)
bending-sigmoid = تضغط sigmoid كل محور في الفترة (٠، ١)
bending-relu = تجعل ReLU ما دون الصفر صفرًا
bending-leaky-relu = تضرب leaky ReLU ما دون الصفر في { $leak }
bending-elu = تضغط ELU ما دون الصفر في الفترة (−١، ٠)
bending-gelu = تكاد GELU تجعل ما يقل كثيرًا عن الصفر صفرًا
bending-gelu-tanh = تكاد GELU (بصيغة tanh) تكون صفرًا بعيدًا تحت الصفر
bending-silu = تكاد SiLU تجعل ما يقل كثيرًا عن الصفر صفرًا
bending-softplus = تجعل softplus كل عدد موجبًا، وترفع الأدنى أكثر
bending-identity = الدالة المحايدة لا تثني شيئًا
bending-other = تعمل { $activation } على كل محور


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = مسألة XOR
task-moons = مسألة الهلالين
task-circles = مسألة الدائرتين
task-spirals = مسألة الحلزونين
task-digits = مسألة الأرقام
task-own = المسألة
verdict-solves-from-the-start =
    { $all ->
        [yes] حُلّت { $task } من البداية: { $share }
       *[no] حُلّت { $task } تقريبًا من البداية: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] حُلّت { $task }: الصحيح { $share } من نقاط التدريب، و{ $solved } أو أكثر منذ الخطوة { $step }
               *[short] حُلّت { $task }: الصحيح { $share }، و{ $solved } أو أكثر منذ الخطوة { $step }
            }
       *[no]
            { $points ->
                [named] حُلّت { $task } تقريبًا: الصحيح { $share } من نقاط التدريب، و{ $solved } أو أكثر منذ الخطوة { $step }
               *[short] حُلّت { $task } تقريبًا: الصحيح { $share }، و{ $solved } أو أكثر منذ الخطوة { $step }
            }
    }
verdict-unsolved = لم تُحلّ حتى الخطوة { $step }؛ الصحيح { $share }
verdict-unsolved-with = لم تُحلّ حتى الخطوة { $step }؛ الصحيح { $share }؛ { $seen }
verdict-stuck-because = توقف عند { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] لم تُحلّ: النسبة ما زالت تتغير بين { $low } و{ $high }؛ { $seen }
        [explained] لم يتم التعلم: R² ما زال يتغير بين { $low } و{ $high }؛ { $seen }
       *[loss] لم تُحلّ: { $share }، لكن الخسارة ما زالت تتغير بين { $low } و{ $high }؛ { $seen }
    }
verdict-learning = لم يكتمل بعد: { $share } عند الخطوة { $step }، والخسارة ما زالت تنخفض
verdict-worse = فشل عند { $share }: ارتفعت الخسارة من { $first } إلى { $last }
verdict-diverged = تباعد عند الخطوة { $step }: لم تعد الأعداد منتهية

fit-verdict-solves-from-the-start = ملائم من البداية: R² { $share }
fit-verdict-solves = تم التعلم: R² { $share }، و{ $solved } أو أكثر منذ الخطوة { $step }
fit-verdict-noise-left = تم التعلم: R² { $share }، والباقي بلا نمط
fit-verdict-unsolved = لم يتم التعلم حتى الخطوة { $step }؛ R² { $share }
fit-verdict-unsolved-with = لم يتم التعلم حتى الخطوة { $step }؛ R² { $share }؛ { $seen }
fit-verdict-stuck-because = توقف عند R² { $share }: { $reason }
fit-verdict-learning = لم يكتمل بعد: R² { $share } عند الخطوة { $step }، والخسارة ما زالت تنخفض
fit-verdict-worse = فشل: ارتفعت الخسارة من { $first } إلى { $last }

reason-never-bent = بلا انثناء لا يعطي أي عمق إلا خطًّا مستقيمًا واحدًا
reason-never-bent-borders = بلا انثناء لا يعطي أي عمق إلا حدودًا مستقيمة
reason-no-gradient = تدرج كل وزن صفر تمامًا
reason-output-biases = لا يتغير إلا انحيازات الخرج
# Stands after a colon, behind what the units are: "units of layer 2 that are dead: 1, 2 and 5".
reason-units =
    { $which ->
        [both] كلتاهما
        [all] كلها ({ $digits })
       *[some] { $units }
    }
reason-equal-units =
    { $which ->
        [both] وحدتا الطبقة { $layer } متساويتان وتبقيان متساويتين
        [all] كل وحدات الطبقة { $layer } ({ $digits }) متساوية وتبقى متساوية
       *[some] الوحدات { $units } في الطبقة { $layer } متساوية وتبقى متساوية
    }
reason-dead-units =
    { $which ->
        [both] وحدتا الطبقة { $layer } ميتتان، ميلهما صفر عند كل نقطة
        [all] كل وحدات الطبقة { $layer } ({ $digits }) ميتة، ميلها صفر عند كل نقطة
       *[some]
            { $count ->
                 [zero] الوحدات { $units } في الطبقة { $layer } ميتة، ميلها صفر عند كل نقطة
                 [one] الوحدة { $units } في الطبقة { $layer } ميتة، ميلها صفر عند كل نقطة
                 [two] الوحدتان { $units } في الطبقة { $layer } ميتتان، ميلهما صفر عند كل نقطة
                 [few] الوحدات { $units } في الطبقة { $layer } ميتة، ميلها صفر عند كل نقطة
                 [many] الوحدات { $units } في الطبقة { $layer } ميتة، ميلها صفر عند كل نقطة
                *[other] الوحدات { $units } في الطبقة { $layer } ميتة، ميلها صفر عند كل نقطة
            }
    }
reason-sparse-units =
    { $which ->
        [both] وحدتا الطبقة { $layer } خاملتان غالبا، صفر عند { $share } من النقاط
        [all] كل وحدات الطبقة { $layer } ({ $digits }) خاملة غالبا، صفر عند { $share } من النقاط
       *[some]
            { $count ->
                 [zero] الوحدات { $units } في الطبقة { $layer } خاملة غالبا، صفر عند { $share } من النقاط
                 [one] الوحدة { $units } في الطبقة { $layer } خاملة غالبا، صفر عند { $share } من النقاط
                 [two] الوحدتان { $units } في الطبقة { $layer } خاملتان غالبا، صفر عند { $share } من النقاط
                 [few] الوحدات { $units } في الطبقة { $layer } خاملة غالبا، صفر عند { $share } من النقاط
                 [many] الوحدات { $units } في الطبقة { $layer } خاملة غالبا، صفر عند { $share } من النقاط
                *[other] الوحدات { $units } في الطبقة { $layer } خاملة غالبا، صفر عند { $share } من النقاط
            }
    }
reason-saturated-units =
    { $which ->
        [both] وحدتا الطبقة { $layer } مشبعتان عند { $share } من النقاط
        [all] كل وحدات الطبقة { $layer } ({ $digits }) مشبعة عند { $share } من النقاط
       *[some]
            { $count ->
                 [zero] الوحدات { $units } في الطبقة { $layer } مشبعة عند { $share } من النقاط
                 [one] الوحدة { $units } في الطبقة { $layer } مشبعة عند { $share } من النقاط
                 [two] الوحدتان { $units } في الطبقة { $layer } مشبعتان عند { $share } من النقاط
                 [few] الوحدات { $units } في الطبقة { $layer } مشبعة عند { $share } من النقاط
                 [many] الوحدات { $units } في الطبقة { $layer } مشبعة عند { $share } من النقاط
                *[other] الوحدات { $units } في الطبقة { $layer } مشبعة عند { $share } من النقاط
            }
    }
reason-vanishing-gradient = أول تدرج لأوزان الطبقة ١ هو { $first }، وللطبقة الأخيرة { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } يساوي { $right }
speech-is-about = { $left } يساوي تقريبًا { $right }
speech-and-equals = { $left }، وهذا يساوي { $right }
speech-and-is-about = { $left }، وهذا يساوي تقريبًا { $right }
speech-plus = { $left } زائد { $right }
speech-minus = { $left } ناقص { $right }
speech-times = { $left } ضرب { $right }
speech-negative = سالب { $inside }
speech-quantity = المقدار { $sum }
speech-rest = { $told }، ومجموعها { $total }
speech-divided-by = { $top }، مقسومًا على { $bottom }،
speech-divided-by-sum = { $top }، مقسومًا على المجموع { $bottom }،
speech-power = e أُس { $exponent }
speech-square = مربع { $inside }
speech-total = المجموع على كل المخرجات لـ { $inside }
speech-logarithm = اللوغاريتم الطبيعي لـ { $argument }
speech-derivative = مشتقة الخسارة بالنسبة إلى { $by }
speech-slope = ميل { $function } عند { $argument }
speech-call = { $function } لـ { $argument }
speech-call-leaky = { $function } لـ { $argument }، { $leak }
speech-of-layer = { $symbol } في الطبقة { $layer }
speech-delta = دلتا
speech-loss = الخسارة

aloud-is = يساوي
aloud-is-about = يساوي تقريبًا
aloud-less-than = أصغر من
aloud-times = ضرب
aloud-plus = زائد
aloud-minus = ناقص
aloud-divided-by = على
aloud-squared = {" "}تربيع
aloud-minus-logarithm = سالب اللوغاريتم الطبيعي
aloud-determinant = محددة W
aloud-delta = دلتا
aloud-decimal = { $whole } فاصلة { $decimals }
aloud-percent = { $number } بالمئة
aloud-power-of-ten = عشرة أس { $exponent }
aloud-times-power = { $number } في { $power }

# They stand after prepositions: the dual is oblique.
neuron-of-layer = العصبون { $neuron } في الطبقة { $layer }
two-neurons-of-layer = العصبونين { $first } و{ $second } في الطبقة { $layer }
neurons-of-layer = العصبونات { $first } إلى { $last } في الطبقة { $layer }


## Names of numbers, in a transcript and beside formulas

number-is = { $name } يساوي { $number }
part-layer = في الطبقة { $owner }: { $numbers }.
part-mean = المتوسط على كل النقاط، الطبقة { $owner }: { $numbers }.
part-stage = ما يُصنع من التدرجات، الطبقة { $owner }: { $numbers }.
part-after = بعد الخطوة، الطبقة { $owner }: { $numbers }.
part-batch = الدفعة الصغيرة { $owner }: { $numbers }.
part-step = الخطوة { $owner }: { $numbers }.
part-network = شبكة عروض طبقاتها { $owner }: { $numbers }.
part-line = الخط { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = تدرج { $what }
number-input = المدخل
number-slope = الميل
number-nudge-score = زحزحة z
number-nudge-probability = تغير الاحتمال
number-nudge-output = تغير المخرج
number-nudge-loss = تغير الخسارة
number-nudge-ratio = تغير الخسارة لكل وحدة من z
number-nudge-step = خطوة الزحزحة
number-contribution = المساهمة
number-message = الرسالة
number-rest = كل ما عداها
number-probability = الاحتمال { $of }
number-probability-of-class = الاحتمال { $of } للصنف { $label }
number-target = الهدف { $of }
number-score = الدرجة
number-loss = الخسارة
number-the-loss = الخسارة
number-of-points = عدد النقاط
number-points = النقاط
number-accuracy = الدقة على كل النقاط
number-mean-loss = متوسط الخسارة على كل النقاط
number-missing-to-all-points = ما ينقص عن كل النقاط
number-missing-to-all = ما ينقص عن الكل
number-right = الصحيح
number-line-right = الصحيح مع الخط { $line }
number-the-determinant = المحددة
number-determinant-of = det { $matrix }
number-line-factor = معامل الخط
number-line-constant = ثابت الخط
number-z-along-curve = z على المنحنى
number-stretch = التمديد
number-stretch-of = { $stretch } { $matrix }
number-step = الخطوة
number-still-wrong = النقاط الخاطئة بعد
number-gradient-norm = معيار التدرج
number-gradient-norm-of-layer = معيار تدرج الطبقة { $layer }
number-right-at-end = الصحيح في النهاية
number-the-solving-step = أول خطوة تحل المسألة
number-solving-step = أول خطوة تحل المسألة
number-flat-units = الوحدات ذات الميل الصفري
number-largest-z = أكبر z بين كل النقاط
number-starts-that-solve = البدايات التي تحل المسألة
number-factor-to-layer = العامل من الطبقة الأعلى
number-factor = العامل
number-best-line-right = الصحيح مع أفضل خط
number-share-of-units = نسبة مثل هذه الوحدات
number-share = النسبة
number-slope-of-loss = ميل الخسارة
number-the-largest-gradient = أكبر تدرج
number-largest-gradient = أكبر تدرج
number-step-of = ما يُصنع من تدرج { $what }
number-share-of-velocity = ما يبقى من السرعة
number-velocity-before = السرعة السابقة
number-new = { $name } الجديد
number-learning-rate = معدل التعلم
number-rate = المعدل
number-loss-after-it = الخسارة بعدها
number-mean-gradient-of = متوسط تدرج { $what }
number-batch-mean = متوسط دفعة صغيرة
number-gap = الفجوة
number-times-as-steep = عامل زيادة الميل
number-gradient-length = طول التدرج
number-step-length = طول الخطوة
number-lower-until = المسافة التي تبقى الخسارة فيها أقل
number-lowest-answer = أصغر احتمال للصنف ١
number-highest-answer = أكبر احتمال للصنف ١
number-spread-of-inputs = أكبر فرق فيما تقرؤه الطبقة الأخيرة
number-loss-after = الخسارة بعد الخطوة
number-gap-to-promise = الفجوة بين التغير والوعد
number-promised-change = التغير الموعود
number-change = التغير
number-the-bound-of-differences = حد كل الفروق النسبية
number-bound-of-differences = حد كل الفروق النسبية
number-passes = التمريرات الأمامية
number-products = عمليات الضرب
number-products-forward = عمليات الضرب في التمريرة الأمامية
number-products-back = عمليات الضرب في التمريرة العكسية
number-parameters = المعلمات
number-by-nudging = عمليات الضرب بالزحزحة
number-by-backpropagation = عمليات الضرب بالانتشار العكسي
number-times = عدد الأضعاف بالزحزحة
number-size-of-delta = مقدار دلتا
number-factor-in-all = العامل من المخرج إلى الطبقة ١
number-path-start = دلتا عند مخرج المسار
number-path-weight = وزن المسار
number-path-slope = ميل المسار
number-path-product = جداء المسار
number-path-weights = جداء أوزان المسار
number-path-slopes = جداء ميول المسار
number-steepest-slope = أكبر ميل للمنحنى
number-median-slope = وسيط الميول
number-median-z = z عند وسيط الميول
number-largest-slope = أكبر ميل في المسار
number-weights-change = تغير الأوزان
number-the-largest-difference = أكبر فرق نسبي
number-largest-difference = أكبر فرق نسبي


## Title: what the film is about

film-untitled = شبكة عصبونية، عددًا عددًا

title-shape = { $inputs ->
        [zero] { $inputs_spelled } مدخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $inputs_spelled } مدخلات
        [many] { $inputs_spelled } مدخلًا
       *[other] { $inputs_spelled } مدخل
    }، { $narrow ->
        [yes] { $hidden ->
        [zero] { $hidden_spelled } طبقة مخفية لكل منها عصبون واحد
        [one] طبقة مخفية من عصبون واحد
        [two] طبقتان مخفيتان لكل منهما عصبون واحد
        [few] { $hidden_spelled } طبقات مخفية لكل منها عصبون واحد
        [many] { $hidden_spelled } طبقة مخفية لكل منها عصبون واحد
       *[other] { $hidden_spelled } طبقة مخفية لكل منها عصبون واحد
    }
       *[no] { $hidden ->
        [zero] { $hidden_spelled } طبقة مخفية
        [one] طبقة مخفية واحدة
        [two] طبقتان مخفيتان
        [few] { $hidden_spelled } طبقات مخفية
        [many] { $hidden_spelled } طبقة مخفية
       *[other] { $hidden_spelled } طبقة مخفية
    }
    }، { $outputs ->
        [zero] { $outputs_spelled } مخرج
        [one] مخرج واحد
        [two] مخرجان
        [few] { $outputs_spelled } مخرجات
        [many] { $outputs_spelled } مخرجًا
       *[other] { $outputs_spelled } مخرج
    }؛ وبينها { $activations }.
title-activations = { $count ->
        [zero] { $spelled } دالة تنشيط
        [one] دالة تنشيط واحدة
        [two] دالتا تنشيط
        [few] { $spelled } دوال تنشيط
        [many] { $spelled } دالة تنشيط
       *[other] { $spelled } دالة تنشيط
    }
title-classes = { $outputs ->
        [zero] المخرجات ({ $outputs_spelled }) درجات الأصناف، لا نسخة من المدخل.
        [one] المخرج هو درجة الصنف { $label }، لا نسخة من المدخل.
        [two] المخرجان درجتا الصنفين، لا نسخة من المدخل.
        [few] المخرجات ({ $outputs_spelled }) درجات الأصناف، لا نسخة من المدخل.
        [many] المخرجات ({ $outputs_spelled }) درجات الأصناف، لا نسخة من المدخل.
       *[other] المخرجات ({ $outputs_spelled }) درجات الأصناف، لا نسخة من المدخل.
    }
title-probabilities = { $outputs ->
        [zero] كل مخرج هو احتمال صنف خاص به، لا نسخة من المدخل.
        [one] المخرج هو احتمال الصنف { $label }، لا نسخة من المدخل.
        [two] كل مخرج هو احتمال صنف خاص به، لا نسخة من المدخل.
        [few] كل مخرج هو احتمال صنف خاص به، لا نسخة من المدخل.
        [many] كل مخرج هو احتمال صنف خاص به، لا نسخة من المدخل.
       *[other] كل مخرج هو احتمال صنف خاص به، لا نسخة من المدخل.
    }
title-numbers = { $outputs ->
        [zero] المخرجات ({ $outputs_spelled }) أعداد ينبغي أن تقترب من أهدافها.
        [one] المخرج عدد واحد ينبغي أن يقترب من هدفه.
        [two] المخرجان عددان ينبغي أن يقتربا من هدفيهما.
        [few] المخرجات ({ $outputs_spelled }) أعداد ينبغي أن تقترب من أهدافها.
        [many] المخرجات ({ $outputs_spelled }) أعداد ينبغي أن تقترب من أهدافها.
       *[other] المخرجات ({ $outputs_spelled }) أعداد ينبغي أن تقترب من أهدافها.
    }
title-outputs-bend = { $outputs ->
        [zero] وعند المخرجات: { $activation }.
        [one] وعند المخرج: { $activation }.
        [two] وعند المخرجين: { $activation }.
        [few] وعند المخرجات: { $activation }.
        [many] وعند المخرجات: { $activation }.
       *[other] وعند المخرجات: { $activation }.
    }
title-motion-title = يظهر العنوان: { $title }.
title-motion-title-and-subtitle = يظهر العنوان: { $title }. { $subtitle }
title-motion-shape = تظهر الشبكة تحت العنوان في هيئة دوائر، طبقة بعد طبقة، من المدخل إلى المخرج: { $widths }.
title-motion-shape-and-inputs = تظهر الشبكة تحت العنوان في هيئة دوائر، طبقة بعد طبقة، من المدخل إلى المخرج: { $widths }. والمدخلات هي { $names }.
title-motion-classes = تظهر أسماء الأصناف عند المخرجات.
title-motion-named-classes = تظهر أسماء الأصناف عند المخرجات: { $classes }.
title-motion-targets = { $outputs ->
        [1] يضيء المخرج ومعه حرف هدفه.
       *[other] تضيء المخرجات ومع كل منها حرف هدفه.
    }


## Forward propagation

forward-heading = الانتشار الأمامي
forward-opening = الوصلة تضرب في وزنها، والعصبون يضيف انحيازه.

forward-opening-no-bias = الوصلة تضرب في وزنها، والعصبون يجمع ما يصله: ليس له انحياز.
forward-some-no-bias =
    { $several ->
        [no] ليس للطبقة { $layers } انحياز.
       *[yes] ليس للطبقات { $layers } انحياز.
    }
forward-opening-wide = من الطبقات العريضة لا تُرسم إلا بعض العصبونات؛ والباقي محسوب في كل مجموع.
forward-opening-picture = بكسلات الصورة هي المدخلات. ومن الطبقات العريضة لا تُرسم إلا بعض العصبونات.
forward-point-enters = تدخل عينة واحدة: { $values }، من الصنف { $label }.
forward-point-with-targets-enters = تدخل عينة واحدة: { $values }. { $outputs ->
        [1] هدفها { $targets }.
       *[other] أهدافها { $targets }.
    }
forward-sample-with-targets-enters = { $outputs ->
        [1] تدخل عينة واحدة. هدفها { $targets }.
       *[other] تدخل عينة واحدة، ولكل مخرج هدف.
    }
forward-sample-enters = تدخل عينة واحدة من الصنف { $label }.
forward-picture-enters = تدخل صورة واحدة من الصنف { $label }، { $values ->
        [standard] بكسلاتها المعيارية { $pixels }، من { $low } إلى { $high }.
       *[unit] بكسلاتها { $pixels }، كل منها من { $low } إلى { $high }.
    }
forward-first-neuron = { $inputs ->
        [1] العصبون الأول يضرب المدخل في وزنه، ثم يضيف انحيازه.
       *[other] العصبون الأول يجمع جداءات الأوزان والمدخلات، ثم يضيف انحيازه.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] العصبون الأول يضرب المدخل في وزنه.
       *[other] العصبون الأول يجمع جداءات الأوزان والمدخلات.
    }
forward-later-layer = { $inputs ->
        [1] الطبقة { $layer } تفعل الشيء نفسه بمخرج الطبقة { $below }.
       *[other] الطبقة { $layer } تفعل الشيء نفسه بمخرجات الطبقة { $below }.
    }
forward-other-neurons = { $count ->
        [zero] العصبونات الأخرى ({ $spelled }) تفعل الشيء نفسه، ولكل منها أوزانه.
        [one] العصبون الآخر يفعل الشيء نفسه، بأوزان تخصه.
        [two] العصبونان الآخران يفعلان الشيء نفسه، ولكل منهما أوزانه.
        [few] العصبونات الأخرى ({ $spelled }) تفعل الشيء نفسه، ولكل منها أوزانه.
        [many] العصبونات الأخرى ({ $spelled }) تفعل الشيء نفسه، ولكل منها أوزانه.
       *[other] العصبونات الأخرى ({ $spelled }) تفعل الشيء نفسه، ولكل منها أوزانه.
    }
forward-next-neuron = { $neuron ->
        [2] للعصبون الثاني أوزانه الخاصة.
       *[3] للعصبون الثالث أوزانه الخاصة.
    }
forward-identity = الدالة المحايدة تترك المجموع كما هو: a = z.
forward-bends = ثم يثني المجموع: a هو { $activation } لـ z.
forward-scores-softmax = المخرجات لا تثني: مجاميعها هي درجات الأصناف.
forward-scores-sigmoid = المخرج يجمع بالطريقة نفسها: مجموعه درجة الصنف { $label }.
forward-predicts-softmax = تحوّل softmax الدرجات إلى احتمالات.
forward-predicts-sigmoid = تحوّل sigmoid الدرجة إلى احتمال الصنف { $label }.
forward-scores-sigmoids = المخرجات تجمع بالطريقة نفسها: كل مجموع درجة صنف واحد.
forward-predicts-sigmoids = كل sigmoid تحوّل درجتها إلى احتمال صنفها، ولا يلزم أن يكون مجموع الاحتمالات ١.
forward-scores-one = المخرج يجمع بالطريقة نفسها.
forward-scores-several = المخرجات تجمع بالطريقة نفسها.
forward-predicts-probability = تحوّل sigmoid المجموع إلى احتمال.
forward-predicts-probabilities = كل sigmoid تحوّل مجموعها إلى احتمال يخصها.
forward-bends-into-zero-one = تثني sigmoid كل مجموع إلى مخرج بين ٠ و١.
forward-bends-into-minus-one-one = تثني tanh كل مجموع إلى مخرج بين −١ و١.
forward-says-score = لا شيء يثنيه: المخرج هو الدرجة نفسها.
forward-says-scores = لا شيء يثنيها: كل مخرج هو درجته نفسها.
forward-loss = الخسارة هي −ln لاحتمال الصنف الصحيح.
forward-loss-of-answers = الخسارة مجموع −ln لما يعطيه كل مخرج لجوابه الصحيح، نعم أو لا.
forward-loss-of-shares = الخسارة هي −ln لكل من p و ١ − p، بحصتي الهدف: y و ١ − y.
forward-loss-of-shares-several = كل مخرج يضيف −ln لكل من p و ١ − p، بحصتي هدفه: y و ١ − y.
forward-loss-squared = الخسارة نصف مربع المسافة من المخرج إلى هدفه.
forward-loss-squared-several = الخسارة نصف مجموع مربعات المسافات من المخرجات إلى الأهداف.
forward-motion-network = تظهر الشبكة طبقة بعد طبقة، من المدخل إلى المخرج، وكل عصبون موصول بكل عصبونات الطبقة التالية. الوصلات ذات الوزن السالب متقطعة.
forward-motion-feed = تنتقل أعداد العينة إلى عصبونات الإدخال.
forward-motion-feed-named = تنتقل أعداد العينة إلى عصبونات الإدخال: { $names }.
forward-motion-gather-inputs = { $inputs ->
        [1] { $edges ->
        [1] تجري نبضة على الوصلة من المدخل إلى { $neurons }.
       *[other] تجري نبضات على الوصلات من المدخل إلى { $neurons }.
    }
       *[other] تجري نبضات على الوصلات من المدخلات إلى { $neurons } وتُجمع.
    }
forward-motion-gather = { $inputs ->
        [1] { $edges ->
        [1] تجري نبضة على الوصلة من الطبقة { $below } إلى { $neurons }.
       *[other] تجري نبضات على الوصلات من الطبقة { $below } إلى { $neurons }.
    }
       *[other] تجري نبضات على الوصلات من الطبقة { $below } إلى { $neurons } وتُجمع.
    }
forward-motion-bend = في { $neurons } تتحرك النقطة على منحنى { $activation }، من z إلى ارتفاعها a.
forward-motion-predict = { $outputs ->
        [1] يظهر عند المخرج احتماله.
       *[other] تظهر عند المخرجات احتمالاتها.
    }
forward-motion-say = { $outputs ->
        [1] يظهر في المخرج العدد الذي يعطيه.
       *[other] تظهر في المخرجات الأعداد التي تعطيها.
    }
forward-motion-loss = { $outputs ->
        [1] تظهر الخسارة عند المخرج.
       *[other] تظهر الخسارة عند المخرجات.
    }


## Backpropagation

backward-heading = الانتشار العكسي
backward-opening = والآن إلى الخلف: كيف تستجيب الخسارة لكل عدد؟
backward-nudge = { $score ->
        [yes] نزحزح هذه الدرجة بمقدار { $step } نزولًا وصعودًا: نسبة تغير الخسارة إلى ذلك { $ratio }.
       *[no] نزحزح المجموع z بمقدار { $step } نزولًا وصعودًا: نسبة تغير الخسارة إلى ذلك { $ratio }.
    }
backward-delta-softmax = مع زحزحات أصغر فأصغر تصير النسبة ∂L/∂z، وتسمى δ: الاحتمال ناقص الهدف.
backward-delta-sigmoid = مع زحزحات أصغر فأصغر تصير النسبة ∂L/∂z، وتسمى δ: الاحتمال ناقص الهدف.
backward-delta-squared = مع زحزحات أصغر فأصغر تصير النسبة ∂L/∂z، وتسمى δ: المخرج ناقص الهدف، مضروبًا في الميل هناك.
backward-delta-linear = هذه النسبة ∂L/∂z تسمى δ. حيث z هو المخرج، هي المخرج ناقص الهدف.
backward-long-way-softmax = الطريق الأطول يعطي النتيجة نفسها: ∂L/∂p مضروبًا في ميل softmax.
backward-long-way-sigmoid = الطريق الأطول: ∂L/∂p هو p − y على p (١ − p)، والميل هو p (١ − p)؛ فيبقى p − y.
backward-long-way-squared = العاملان: ∂L/∂a هو المخرج ناقص الهدف؛ والميل يبين كم يتغير a مع z.
backward-long-way-linear = العاملان: ∂L/∂a هو المخرج ناقص الهدف، وميل a = z هو ١.
backward-bias = الانحياز يضاف إلى z مباشرة: تدرجه هو δ نفسه.
backward-weights = تدرج الوزن: δ عند نهايته مضروبًا في القيمة عند بدايته.
backward-weights-of-layer = أوزان الطبقة { $layer }: مرة أخرى δ مضروبًا في ما دخل.
backward-zeros = كل δ في الطبقة { $layer } يساوي 0، وكذلك كل تدرج من هنا إلى الوراء.
backward-messages = كل δ يعود مضروبًا في وزنه، ثم تُجمع كلها.
backward-message = يعود δ مضروبًا في وزن وصلته.
backward-chain = قاعدة السلسلة: نضرب على طول المسار؛ { $paths ->
        [zero] هنا { $spelled } مسار، فنجمعها.
        [one] هنا مسار واحد، فلا شيء يُجمع.
        [two] هنا مساران، فنجمعهما.
        [few] هنا { $spelled } مسارات، فنجمعها.
        [many] هنا { $spelled } مسارًا، فنجمعها.
       *[other] هنا { $spelled } مسار، فنجمعها.
    }
backward-whole-chain = عصبون في كل طبقة، فالمسار واحد: تدرج الوزن الأول هو جداء كل العوامل عليه.
backward-next-layer = طبقة إلى الخلف: الخطوتان نفسهما.
backward-other-neurons = وكذلك العصبونات الأخرى.
backward-next-neuron = { $neuron ->
        [2] العصبون الثاني يفعل الشيء نفسه.
       *[3] العصبون الثالث يفعل الشيء نفسه.
    }
backward-flat = المنحنى أفقي هنا، وميله { $slope }: لا يمر أي تدرج.
backward-nearly-flat = المنحنى شبه أفقي هنا، وميله { $slope }: لا يمر إلا القليل.
backward-slope = ثم نضرب في ميل المنحنى هنا: { $slope }.
backward-inputs = { $ways ->
        [1] { $inputs ->
        [1] الخطوة نفسها تبين كيف تستجيب الخسارة للمدخل.
       *[other] الخطوة نفسها تبين كيف تستجيب الخسارة للمدخلات.
    }
       *[other] { $inputs ->
        [1] المجموع نفسه يبين كيف تستجيب الخسارة للمدخل.
       *[other] المجموع نفسه يبين كيف تستجيب الخسارة للمدخلات.
    }
    }
backward-check-below = زُحزحت كل معلمة صعودًا ونزولًا: الفرق أقل من { $bound }.
backward-check-off = زُحزحت كل معلمة صعودًا ونزولًا: الفرق { $worst }!
backward-motion-recall = تظهر التمريرة الأمامية المكتملة دفعة واحدة.
backward-motion-long-way = يُكتب الطريق الأطول: المشتقة بالنسبة إلى الاحتمال مضروبة في ميل { $output }.
backward-motion-long-way-squared = يُكتب العاملان: المشتقة بالنسبة إلى المخرج مضروبة في ميل { $output }.
backward-motion-nudge = تتحرك الدرجة نزولًا وصعودًا على مسطرة تغيرها؛ وتحتها، على مساطر بالمقياس نفسه، يتحرك معها الاحتمال والخسارة.
backward-motion-nudge-output = يتحرك المجموع z نزولًا وصعودًا على مسطرة تغيره؛ وتحته، على مساطر بالمقياس نفسه، يتحرك معه المخرج والخسارة.
backward-motion-bias = { $outputs ->
        [1] يشار إلى دلتا عند المخرج.
       *[other] يشار إلى قيم دلتا عند المخرجات.
    }
backward-motion-chain = { $paths ->
        [1] يضيء المسار من الخسارة إلى { $weight }.
       *[other] تضيء المسارات من الخسارة إلى { $weight }، واحدًا بعد الآخر.
    }
backward-motion-delta = { $outputs ->
        [1] عند المخرج يظهر الاحتمال ناقص الهدف، وهو دلتا.
       *[other] عند كل مخرج يظهر الاحتمال ناقص الهدف، وهو دلتا.
    }
backward-motion-delta-squared = { $outputs ->
        [1] عند المخرج يظهر المخرج ناقص الهدف مضروبًا في الميل، وهو دلتا.
       *[other] عند كل مخرج يظهر المخرج ناقص الهدف مضروبًا في الميل، وهو دلتا.
    }
backward-motion-delta-linear = { $outputs ->
        [1] عند المخرج يظهر المخرج ناقص الهدف، وهو دلتا.
       *[other] عند كل مخرج يظهر المخرج ناقص الهدف، وهو دلتا.
    }
backward-motion-to-inputs = { $ways ->
        [1] { $edges ->
        [1] تعود نبضة على الوصلة من الطبقة ١ إلى المدخل.
       *[other] تعود نبضات على الوصلات من الطبقة ١ إلى المدخلات.
    }
       *[other] { $inputs ->
        [1] تعود نبضات على الوصلات من الطبقة ١ إلى المدخل وتُجمع.
       *[other] تعود نبضات على الوصلات من الطبقة ١ إلى المدخلات وتُجمع.
    }
    }
backward-motion-back = { $ways ->
        [1] { $edges ->
        [1] تعود نبضة على الوصلة من الطبقة { $above } إلى { $neurons }.
       *[other] تعود نبضات على الوصلات من الطبقة { $above } إلى { $neurons }.
    }
       *[other] تعود نبضات على الوصلات من الطبقة { $above } إلى { $neurons } وتُجمع.
    }
backward-motion-slope = في { $neurons } يُضرب المجموع في ميل المنحنى، فتنتج دلتا.
backward-motion-gradients = { $edges ->
        [1] على الوصلة إلى الطبقة { $layer } يحل التدرج محل الوزن ويبقى.
       *[other] على الوصلات إلى الطبقة { $layer } تحل التدرجات محل الأوزان وتبقى.
    }
backward-motion-check = تظهر شارة فحص التدرج.


## Data: the points, and how far straight lines get

data-heading = هل يفصل خط مستقيم واحد بين الصنفين؟
data-heading-pairs = هل تفصل خطوط مستقيمة بين الأصناف؟
data-class = الصنف { $label } له { $count ->
        [zero] { $digits } نقطة، تُرسم
        [one] نقطة واحدة، تُرسم
        [two] نقطتان، تُرسمان
        [few] { $digits } نقاط، تُرسم
        [many] { $digits } نقطة، تُرسم
       *[other] { $digits } نقطة، تُرسم
    } { $sign ->
        [triangle] مثلثات.
        [diamond] معيّنات.
        [square] مربعات.
       *[disc] أقراصًا.
    }
data-try-horizontal = نجرّب خطًّا مستقيمًا. أولًا خط أفقي نحركه إلى أعلى.
data-try-diagonal = والآن خط مائل نحركه بالطريقة نفسها.
data-right-for-all = في أفضل موضع له يصيب في كل النقاط.
data-right-at-best = في أفضل موضع له: { $share } صحيحة. المشطوبة خاطئة.
data-one-side-at-best = في أفضل موضع له تقع كل النقاط في جهة واحدة: { $share } صحيحة.
data-compared-at-best = { $compared ->
        [better] في أفضل موضع له هو أحسن: { $share } صحيحة.
        [worse] في أفضل موضع له هو أسوأ: { $share } صحيحة.
       *[same] في أفضل موضع له ليس أحسن: { $share } صحيحة.
    }
data-every-direction = والآن كل الاتجاهات، كل منها في أفضل موضع له.
data-best-of-all = { $count ->
        [zero] من { $digits } خط، وهي كل طرق الفصل، يبلغ الأفضل { $share }.
        [one] بخط واحد، وهو كل طرق الفصل، نبلغ { $share }.
        [two] من خطين، وهما كل طرق الفصل، يبلغ الأفضل { $share }.
        [few] من { $digits } خطوط، وهي كل طرق الفصل، يبلغ الأفضل { $share }.
        [many] من { $digits } خطًّا، وهي كل طرق الفصل، يبلغ الأفضل { $share }.
       *[other] من { $digits } خط، وهي كل طرق الفصل، يبلغ الأفضل { $share }.
    }
data-best-of-tried = { $count ->
        [zero] من { $digits } خط مجرَّب يبلغ الأفضل { $share }.
        [one] بخط واحد مجرَّب نبلغ { $share }.
        [two] من خطين مجرَّبين يبلغ الأفضل { $share }.
        [few] من { $digits } خطوط مجرَّبة يبلغ الأفضل { $share }.
        [many] من { $digits } خطًّا مجرَّبًا يبلغ الأفضل { $share }.
       *[other] من { $digits } خط مجرَّب يبلغ الأفضل { $share }.
    }
data-best-leaves-one-side =
    { $sure ->
        [yes] لا خط بين النقاط يبلغ ما يبلغه خط يتركها كلها في جهة واحدة: { $share }.
       *[no] لا خط مجرَّبًا بين النقاط يبلغ ما يبلغه خط يتركها كلها في جهة واحدة: { $share }.
    }
data-one-class = كل النقاط من الصنف { $label }: لا شيء يُفصل.
data-separable = يكفي خط مستقيم واحد: هو يفصل بين الصنفين.
data-not-separable = { $mixed ->
        [yes] لا خط مستقيم يفصل بين الصنفين، ولا انثناء: ففي موضع واحد نقاط من كليهما.
       *[no] لا خط مستقيم يفصل بين الصنفين. لا بد من انثناء.
    }
data-none-found = { $count ->
        [zero] لا يفصل بين الصنفين أيٌّ من { $digits } خط.
        [one] الخط المجرَّب لا يفصل بين الصنفين.
        [two] الخطان المجرَّبان لا يفصلان بين الصنفين.
        [few] لا يفصل بين الصنفين أيٌّ من { $digits } خطوط.
        [many] لا يفصل بين الصنفين أيٌّ من { $digits } خطًّا.
       *[other] لا يفصل بين الصنفين أيٌّ من { $digits } خط.
    }
data-first-pair = للخط جانبان، وعدد الأصناف { $spelled }. فنأخذها اثنين اثنين: أولًا الصنف { $first } والصنف { $second }.
data-other-pair = والآن الصنف { $first } والصنف { $second }، في كل الاتجاهات.
data-pair-parted = خط مستقيم يفصل بين هذين: كل النقاط صحيحة.
data-pair-not-parted = { $mixed ->
        [yes] لا خط مستقيم يفصل بين الصنف { $first } والصنف { $second }، ولا انثناء: ففي موضع واحد نقاط من كليهما.
       *[no] لا خط مستقيم يفصل بين الصنف { $first } والصنف { $second }. لا بد من انثناء.
    }
data-pair-none-found = لا خط مما جُرّب يفصل بين الصنف { $first } والصنف { $second }.
data-pairs-not-parted = { $which ->
        [every] { $mixed ->
        [yes] لا خط مستقيم يفصل بين أي صنفين. بعض نقاطهما في موضع واحد.
       *[no] لا خط مستقيم يفصل بين أي صنفين. لا بد من انثناء.
    }
       *[some] { $mixed ->
        [yes] أزواج الأصناف { $pairs }، منها { $left } لا يفصلها خط مستقيم. بعض نقاطها في موضع واحد.
       *[no] أزواج الأصناف { $pairs }، منها { $left } لا يفصلها خط مستقيم. لا بد من انثناء.
    }
    }
data-pairs-none-found = { $which ->
        [every] لا خط مما جُرّب يفصل بين أي صنفين.
       *[some] أزواج الأصناف { $pairs }، منها { $left } لم يفصلها أي خط مما جُرّب.
    }
data-every-pair-parted = بين كل صنفين خط مستقيم يفصل.
data-every-pair-vote = وتصويت هذه الخطوط يصيب في كل النقاط. أما الشبكة فعليها أن تجد حدودها بنفسها.
data-all-parted = حدود مستقيمة تفصل الأصناف كلها ({ $spelled }) معًا: لا حاجة إلى انثناء.
data-motion-scatter = تظهر نقاط الصنف { $label } مرسومة { $sign ->
        [triangle] مثلثات.
        [diamond] معيّنات.
        [square] مربعات.
       *[disc] أقراصًا.
    }
data-motion-slide = يتحرك خط ذو اتجاه واحد عبر النقاط ويستقر حيث يصيب أكثر ما يمكن.
data-motion-judge = يأخذ كل جانب من الخط صنفه؛ وتُشطب النقاط التي يخطئ فيها.
data-motion-turn = يدور الخط في كل الاتجاهات؛ وتصير أفضل دقة لكل منها منحنى.
data-motion-conclude = يُعرض ما ينقص حتى يفصل خط بين الأصناف.
data-motion-turn-pair = تبقى نقاط الصنف { $first } والصنف { $second } وحدها؛ ويدور خط في كل الاتجاهات، وتصير أفضل دقة لكل منها منحنى.
data-motion-conclude-borders = تعود كل النقاط، ويأخذ كل موضع صنف أكبر درجة، بين حدود مستقيمة.
data-motion-conclude-pairs = تعود كل النقاط، ومعها أفضل خط لكل صنفين.


## Data whose answers are numbers

fit-data-heading = { $shape ->
        [plane] هل يلائم مستوٍ هذه النقاط؟
       *[line] هل يلائم خط مستقيم هذه النقاط؟
    }
fit-data-points = { $count ->
        [zero] { $digits } نقطة
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $digits } نقاط
        [many] { $digits } نقطة
       *[other] { $digits } نقطة
    }: { $shape ->
        [plane] لكل زوج من المدخلات عدد y يظهر لونًا.
       *[line] لكل مدخل x₁ عدد y.
    }
fit-data-mean = أبسط جواب هو المتوسط { $mean }: خسارته، أي نصف متوسط مربع الخطأ، { $loss }.
fit-data-best = { $shape ->
        [plane] أفضل مستوٍ على الإطلاق، بالمربعات الصغرى: الخسارة { $loss }. يفسّر { $share } من التباين.
       *[line] أفضل خط مستقيم على الإطلاق، بالمربعات الصغرى: الخسارة { $loss }. يفسّر { $share } من التباين.
    }
fit-data-exact = { $shape ->
        [plane] يمر بكل النقاط: يكفي مستوٍ.
       *[line] يمر بكل النقاط: يكفي خط مستقيم.
    }
fit-data-needs-bend = { $shape ->
        [plane] يبقى { $share }، وله نمط فوق المدخلات: لا يقدر عليه مستوٍ واحد. لا بد من انثناء.
       *[line] يبقى { $share }، وفيه نمط: لا يقدر عليه خط مستقيم واحد. لا بد من انثناء.
    }
fit-data-enough = { $shape ->
        [plane] يبقى { $share }، ولا يُرى فيه نمط: يكفي مستوٍ.
       *[line] يبقى { $share }، ولا يُرى فيه نمط: يكفي خط مستقيم.
    }
fit-data-open = { $shape ->
        [plane] يبقى { $share }: النقاط أقل من أن تبيّن هل نحتاج إلى انثناء.
       *[line] يبقى { $share }: النقاط أقل من أن تبيّن هل نحتاج إلى انثناء.
    }
label-mean = المتوسط
label-best-affine = { $shape ->
        [plane] أفضل مستوٍ
       *[line] أفضل خط مستقيم
    }
    .short = الأفضل
label-explained-rule = R² = ١ − الخسارة ÷ خسارة المتوسط
label-height = { $letters }: خط ارتفاع كل { $step }
    .short = { $letters }، خط كل { $step }
number-mean-of-y = متوسط y
number-loss-of-mean = خسارة المتوسط
number-loss-of-best = خسارة أفضل ملاءمة
number-explained-by-best = R² لأفضل ملاءمة
number-left-by-best = ١ − R² لأفضل ملاءمة
fit-data-motion-scatter = { $shape ->
        [plane] تظهر النقاط في مستوي المدخلين بألوان أعدادها.
       *[line] تظهر النقاط من اليسار إلى اليمين، كل منها على ارتفاع عددها.
    }
fit-data-motion-mean = { $shape ->
        [plane] يملأ لون المتوسط المستوي. و R² هو واحد ناقص الخسارة مقسومة على خسارة المتوسط.
       *[line] يُرسم خط أفقي عند المتوسط، وعمود من كل نقطة إليه. و R² هو واحد ناقص الخسارة مقسومة على خسارة المتوسط.
    }
fit-data-motion-best = { $shape ->
        [plane] يميل المستوي الأفقي حتى يصير الأفضل؛ وخطوط ارتفاعه مستقيمة.
       *[line] يدور الخط الأفقي حتى يصير الأفضل، وتتبعه الأعمدة.
    }
fit-data-motion-errors = { $shape ->
        [plane] يُرسم ما يقوله المستوي مقابل ما ينبغي أن يقوله: الصحيح ما وقع على القطر.
       *[line] تنتقل الأعمدة إلى رسم خاص بها، على المدخل نفسه، يكون فيه الخط أفقيًا.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = كيف تصنع الشبكة عددًا
fit-plane-opening = { $shape ->
        [plane] الأعداد المطلوب تعلمها، ألوانًا. كيف تصنع الشبكة أعدادها عند { $moment }؟
       *[line] الأعداد المطلوب تعلمها فوق x₁. كيف تصنع الشبكة منحناها عند { $moment }؟
    }
fit-plane-sums = { $count ->
        [zero] كل من العصبونات ({ $digits }) في الطبقة { $layer } يبدأ
        [one] عصبون الطبقة { $layer } يبدأ
        [two] كل من عصبوني الطبقة { $layer } يبدأ
        [few] كل من العصبونات ({ $digits }) في الطبقة { $layer } يبدأ
        [many] كل من العصبونات ({ $digits }) في الطبقة { $layer } يبدأ
       *[other] كل من العصبونات ({ $digits }) في الطبقة { $layer } يبدأ
    } { $shape ->
        [plane] بمستوٍ: z = w₁ x₁ + w₂ x₂ + b.
       *[line] بخط مستقيم: z = w x₁ + b.
    }
fit-plane-sums-above = { $count ->
        [zero] كل من العصبونات ({ $digits }) في الطبقة { $layer } يجمع
        [one] عصبون الطبقة { $layer } يجمع
        [two] كل من عصبوني الطبقة { $layer } يجمع
        [few] كل من العصبونات ({ $digits }) في الطبقة { $layer } يجمع
        [many] كل من العصبونات ({ $digits }) في الطبقة { $layer } يجمع
       *[other] كل من العصبونات ({ $digits }) في الطبقة { $layer } يجمع
    } نواتج ما تحته، كلًّا في وزنه: z.
fit-plane-bend = { $bent ->
        [all] { $shape ->
        [plane] الانثناء: تصنع { $activation } من كل z قيمة a. لا مستوٍ يبقى مسطحًا تمامًا.
       *[line] الانثناء: تصنع { $activation } من كل z قيمة a. لا خط يبقى مستقيمًا تمامًا.
    }
        [some] { $count ->
        [zero] الانثناء: تصنع { $activation } من كل z قيمة a. ينثني بين النقاط { $digits } من { $all }.
        [one] الانثناء: تصنع { $activation } من كل z قيمة a. ينثني بين النقاط { $digits } من { $all }.
        [two] الانثناء: تصنع { $activation } من كل z قيمة a. ينثني بين النقاط { $digits } من { $all }.
        [few] الانثناء: تصنع { $activation } من كل z قيمة a. ينثني بين النقاط { $digits } من { $all }.
        [many] الانثناء: تصنع { $activation } من كل z قيمة a. ينثني بين النقاط { $digits } من { $all }.
       *[other] الانثناء: تصنع { $activation } من كل z قيمة a. ينثني بين النقاط { $digits } من { $all }.
    }
       *[none] تصنع { $activation } من كل z قيمة a، لكنها لا تثني أيًّا منها بين النقاط.
    }
fit-plane-bend-again = ومرة أخرى تصنع { $activation } من كل z قيمة a.
number-bent = العصبونات المنثنية
fit-plane-unbent = { $shape ->
        [plane] الدالة المحايدة لا تثني شيئًا: a هو z، والمستويات تبقى مستويات.
       *[line] الدالة المحايدة لا تثني شيئًا: a هو z، والخطوط تبقى مستقيمة.
    }
fit-plane-weigh = { $shape ->
        [plane] { $count ->
        [zero] المخرج يضرب كلًّا منها في وزن يخصه: إن كان سالبًا انقلب.
        [one] المخرج يضربه في وزن يخصه: إن كان سالبًا انقلب.
        [two] المخرج يضرب كلًّا منهما في وزن يخصه: إن كان سالبًا انقلب.
        [few] المخرج يضرب كلًّا منها في وزن يخصه: إن كان سالبًا انقلب.
        [many] المخرج يضرب كلًّا منها في وزن يخصه: إن كان سالبًا انقلب.
       *[other] المخرج يضرب كلًّا منها في وزن يخصه: إن كان سالبًا انقلب.
    }
       *[line] { $count ->
        [zero] المخرج يضرب كل منحنى في وزن يخصه: إن كان سالبًا انقلب.
        [one] المخرج يضرب المنحنى في وزن يخصه: إن كان سالبًا انقلب.
        [two] المخرج يضرب كل منحنى في وزن يخصه: إن كان سالبًا انقلب.
        [few] المخرج يضرب كل منحنى في وزن يخصه: إن كان سالبًا انقلب.
        [many] المخرج يضرب كل منحنى في وزن يخصه: إن كان سالبًا انقلب.
       *[other] المخرج يضرب كل منحنى في وزن يخصه: إن كان سالبًا انقلب.
    }
    }
fit-plane-add = ويجمعها: أولًا انحيازه { $bias }، ثم واحدًا بعد الآخر.
fit-plane-add-no-bias = ويجمعها واحدًا بعد الآخر: ليس له انحياز.
fit-plane-output = وأخيرًا تثني دالة المخرج { $name } هذا المجموع.
fit-plane-explains = المجموع هو الجواب. يفسّر { $share } من التباين، { $compared ->
        [more] أكثر
       *[less] أقل
    } { $shape ->
        [plane] من أفضل مستوٍ: { $line }.
       *[line] من أفضل خط مستقيم: { $line }.
    }
fit-plane-as-the-line = المجموع هو الجواب. يفسّر { $share } من التباين، { $shape ->
        [plane] مثل أفضل مستوٍ.
       *[line] مثل أفضل خط مستقيم.
    }
fit-plane-no-better-than-mean = المجموع هو الجواب. لا يفسّر شيئًا من التباين: المتوسط وحده ليس أسوأ.
number-explained = R²
fit-plane-motion-sums = تُرسم المجاميع z للطبقة { $layer } فوق المدخلات، صورة صغيرة لكل عصبون.
fit-plane-motion-bend = في كل صورة صغيرة للطبقة { $layer } ينثني z إلى a.
fit-plane-motion-weigh = { $shape ->
        [plane] تُضرب كل خريطة في وزنها نحو المخرج، ويظهر فوقها.
       *[line] يُضرب كل منحنى في وزنه نحو المخرج؛ فوق الصفر متصل، وتحته متقطع.
    }
fit-plane-motion-add = { $shape ->
        [plane] تبدأ الخريطة الكبيرة من الانحياز؛ ثم تضيء خريطة بعد أخرى وتضاف إليها.
       *[line] يبدأ المنحنى الكبير أفقيًا عند الانحياز؛ ثم يضيء منحنى بعد آخر ويضاف إليه.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] تبدأ الخريطة الكبيرة من الصفر؛ ثم تضيء خريطة بعد أخرى وتضاف إليها.
       *[line] يبدأ المنحنى الكبير أفقيًا عند الصفر؛ ثم يضيء منحنى بعد آخر ويضاف إليه.
    }
fit-plane-motion-output = ينثني المجموع إلى جواب المخرج.
fit-plane-motion-errors = { $shape ->
        [plane] يظهر R²، أي واحد ناقص الخسارة مقسومة على خسارة المتوسط، عند الخريطة الكبيرة.
       *[line] ينمو عمود من كل نقطة إلى المنحنى، ويظهر R²، أي واحد ناقص الخسارة مقسومة على خسارة المتوسط.
    }


## Plane: how the layers bend the plane

plane-heading = كيف تثني الطبقات المستوي
plane-heading-unbent = ما تفعله الطبقات بالمستوي
plane-opening = الشبكة عند { $moment }. لنراقب المستوي كله.
plane-opening-trained = الشبكة بعد تدريبها حتى الخطوة { $step }. لنراقب المستوي كله.
plane-onto-line = في الطبقة { $layer } تنقل W المستوي إلى خط، بعرض عصبون واحد.
plane-line-into-plane = في الطبقة { $layer } تعيد W الخط إلى مستوٍ.
plane-line-onto-line = في الطبقة { $layer } تمدد W الخط؛ وإن كانت سالبة قلبته أيضًا.
plane-flattens = { $onto ->
        [point] في الطبقة { $layer } قيمة det W صفر، فتطبق W المستوي على نقطة واحدة.
       *[line] في الطبقة { $layer } قيمة det W صفر، فتطبق W المستوي على خط.
    }
plane-keeps-lengths = { $doing ->
        [turns] في الطبقة { $layer } تدير W المستوي وتحفظ كل طول.
        [mirrors] في الطبقة { $layer } تعكس W المستوي وتحفظ كل طول.
       *[stays] في الطبقة { $layer } تترك W المستوي كما هو.
    }
plane-stretches-and-squashes = { $doing ->
        [mirrors] في الطبقة { $layer } تعكس W المستوي، وتمدده في اتجاه بعامل { $long }، وتضغطه في آخر إلى { $short }.
       *[other] في الطبقة { $layer } تمدد W المستوي في اتجاه بعامل { $long }، وتضغطه في آخر إلى { $short }.
    }
plane-stretches = { $doing ->
        [turns] في الطبقة { $layer } تدير W المستوي وتمدده بعاملي { $long } و{ $short }.
        [mirrors] في الطبقة { $layer } تعكس W المستوي وتمدده بعاملي { $long } و{ $short }.
       *[stays] في الطبقة { $layer } تمدد W المستوي بعاملي { $long } و{ $short }.
    }
plane-squashes = { $doing ->
        [turns] في الطبقة { $layer } تدير W المستوي وتضغطه بعاملي { $long } و{ $short }.
        [mirrors] في الطبقة { $layer } تعكس W المستوي وتضغطه بعاملي { $long } و{ $short }.
       *[stays] في الطبقة { $layer } تضغط W المستوي بعاملي { $long } و{ $short }.
    }
plane-stretches-alike = { $doing ->
        [turns] في الطبقة { $layer } تدير W المستوي وتمدده بعامل { $factor }.
        [mirrors] في الطبقة { $layer } تعكس W المستوي وتمدده بعامل { $factor }.
       *[stays] في الطبقة { $layer } تمدد W المستوي بعامل { $factor }.
    }
plane-squashes-alike = { $doing ->
        [turns] في الطبقة { $layer } تدير W المستوي وتضغطه بعامل { $factor }.
        [mirrors] في الطبقة { $layer } تعكس W المستوي وتضغطه بعامل { $factor }.
       *[stays] في الطبقة { $layer } تضغط W المستوي بعامل { $factor }.
    }
plane-no-shift = الانحياز صفر: لا شيء يتحرك.
plane-shift = الانحياز يزيح كل شيء.
plane-small-shift = الانحياز يزيح كل شيء، وهنا قليلًا جدًّا.
plane-bend = الانثناء: { $what }.
plane-decides = الآن يقرر خط مستقيم واحد: صحيح في { $share } من { $count ->
        [zero] هذه النقاط ({ $digits }).
        [one] هذه النقطة الواحدة.
        [two] هاتين النقطتين.
        [few] هذه النقاط ({ $digits }).
        [many] هذه النقاط ({ $digits }).
       *[other] هذه النقاط ({ $digits }).
    }
plane-one-side = الكل في جانب واحد، وصنف واحد للجميع: صحيح في { $share } من { $count ->
        [zero] هذه النقاط ({ $digits }).
        [one] هذه النقطة الواحدة.
        [two] هاتين النقطتين.
        [few] هذه النقاط ({ $digits }).
        [many] هذه النقاط ({ $digits }).
       *[other] هذه النقاط ({ $digits }).
    }
plane-borders-decide = { $borders ->
        [zero] الآن يقرر { $spelled } حد مستقيم
        [one] الآن يقرر حد مستقيم واحد
        [two] الآن يقرر حدان مستقيمان
        [few] الآن تقرر { $spelled } حدود مستقيمة
        [many] الآن يقرر { $spelled } حدًّا مستقيمًا
       *[other] الآن يقرر { $spelled } حد مستقيم
    }: صحيح في { $share } من { $count ->
        [zero] هذه النقاط ({ $digits }).
        [one] هذه النقطة الواحدة.
        [two] هاتين النقطتين.
        [few] هذه النقاط ({ $digits }).
        [many] هذه النقاط ({ $digits }).
       *[other] هذه النقاط ({ $digits }).
    }
plane-one-region = الكل في منطقة واحدة، وصنف واحد للجميع: صحيح في { $share } من { $count ->
        [zero] هذه النقاط ({ $digits }).
        [one] هذه النقطة الواحدة.
        [two] هاتين النقطتين.
        [few] هذه النقاط ({ $digits }).
        [many] هذه النقاط ({ $digits }).
       *[other] هذه النقاط ({ $digits }).
    }
plane-classes-without-points = { $count ->
        [zero] الأصناف { $labels } لا تنال أي نقطة.
        [one] الصنف { $labels } لا ينال أي نقطة.
        [two] الصنفان { $labels } لا ينالان أي نقطة.
        [few] الأصناف { $labels } لا تنال أي نقطة.
        [many] الأصناف { $labels } لا تنال أي نقطة.
       *[other] الأصناف { $labels } لا تنال أي نقطة.
    }
plane-back-with-borders = { $borders ->
        [zero] لنعكس كل خطوة: الحدود ترجع معنا.
        [one] لنعكس كل خطوة: الحد يرجع معنا.
        [two] لنعكس كل خطوة: الحدان يرجعان معنا.
        [few] لنعكس كل خطوة: الحدود ترجع معنا.
        [many] لنعكس كل خطوة: الحدود ترجع معنا.
       *[other] لنعكس كل خطوة: الحدود ترجع معنا.
    }
plane-back-with-line = لنعكس كل خطوة: الخط يرجع معنا.
plane-back-with-one-class = لنعكس كل خطوة: كل النقاط تنال صنفًا واحدًا.
plane-classes-of-inputs = المدخلات كما كانت، والصنف الذي يناله كل موضع.
plane-undoing-bends =
    { $curves ->
        [single] في { $space } الحد مستقيم. وعكس { $activation } يثنيه إلى منحنى.
       *[several] في { $space } كل جزء من الحد مستقيم. وعكس { $activation } يثني كلًا منها إلى منحنى.
    }
plane-forward-again =
    { $bends ->
        [yes] إلى الأمام مرة أخرى: يثني التنشيط المستوي، فتقع كل المواضع المرقمة على الخط.
       *[no] إلى الأمام مرة أخرى: تقع كل المواضع المرقمة على الخط.
    }
plane-line-comes-apart = { $why ->
        [apart] { $shape ->
        [straight] المستوي المنثني يلقى الخط في { COUNT($spelled) ->
        [zero] { $spelled } موضع بينها فراغ
        [one] موضع واحد
        [two] موضعين بينهما فراغ
        [few] { $spelled } مواضع بينها فراغ
        [many] { $spelled } موضعًا بينها فراغ
       *[other] { $spelled } موضع بينها فراغ
    }: كل موضع يرجع خطًّا.
       *[curved] المستوي المنثني يلقى الخط في { COUNT($spelled) ->
        [zero] { $spelled } موضع بينها فراغ
        [one] موضع واحد
        [two] موضعين بينهما فراغ
        [few] { $spelled } مواضع بينها فراغ
        [many] { $spelled } موضعًا بينها فراغ
       *[other] { $spelled } موضع بينها فراغ
    }: كل موضع يرجع منحنى.
    }
       *[folded] { $shape ->
        [straight] المستوي المنثني مطوي على نفسه ويلقى الخط { COUNT($spelled) ->
        [zero] { $spelled } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $spelled } مرات
        [many] { $spelled } مرة
       *[other] { $spelled } مرة
    }: كل مرة ترجع خطًّا مستقلًّا.
       *[curved] المستوي المنثني مطوي على نفسه ويلقى الخط { COUNT($spelled) ->
        [zero] { $spelled } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $spelled } مرات
        [many] { $spelled } مرة
       *[other] { $spelled } مرة
    }: كل مرة ترجع منحنى مستقلًّا.
    }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] المستوي المنثني شريط رفيع من A عبر C إلى B. يقطعه الخط مرتين: في كل قطع خط كامل من المدخلات.
       *[curved] المستوي المنثني شريط رفيع من A عبر C إلى B. يقطعه الخط مرتين: في كل قطع منحنى كامل من المدخلات.
    }
plane-boundary-of-inputs = خط واحد هناك، وهنا { $shape ->
        [straight] { $count ->
        [zero] { $spelled } خط مستقيم
        [one] خط مستقيم واحد
        [two] خطان مستقيمان
        [few] { $spelled } خطوط مستقيمة
        [many] { $spelled } خطًّا مستقيمًا
       *[other] { $spelled } خط مستقيم
    }
       *[curved] { $count ->
        [zero] { $spelled } منحنى
        [one] منحنى واحد
        [two] منحنيان
        [few] { $spelled } منحنيات
        [many] { $spelled } منحنى
       *[other] { $spelled } منحنى
    }
    }، حيث تتساوى الدرجتان.
plane-boundary-of-one-output = خط واحد هناك، وهنا { $shape ->
        [straight] { $count ->
        [zero] { $spelled } خط مستقيم
        [one] خط مستقيم واحد
        [two] خطان مستقيمان
        [few] { $spelled } خطوط مستقيمة
        [many] { $spelled } خطًّا مستقيمًا
       *[other] { $spelled } خط مستقيم
    }
       *[curved] { $count ->
        [zero] { $spelled } منحنى
        [one] منحنى واحد
        [two] منحنيان
        [few] { $spelled } منحنيات
        [many] { $spelled } منحنى
       *[other] { $spelled } منحنى
    }
    }، حيث الاحتمال هو النصف.
plane-boundary-of-one-score = خط واحد هناك، وهنا { $shape ->
        [straight] { $count ->
        [zero] { $spelled } خط مستقيم
        [one] خط مستقيم واحد
        [two] خطان مستقيمان
        [few] { $spelled } خطوط مستقيمة
        [many] { $spelled } خطًّا مستقيمًا
       *[other] { $spelled } خط مستقيم
    }
       *[curved] { $count ->
        [zero] { $spelled } منحنى
        [one] منحنى واحد
        [two] منحنيان
        [few] { $spelled } منحنيات
        [many] { $spelled } منحنى
       *[other] { $spelled } منحنى
    }
    }، حيث الدرجة صفر.
plane-lines-there = { $borders ->
        [zero] { $spelled } خط هناك
        [one] خط واحد هناك
        [two] خطان هناك
        [few] { $spelled } خطوط هناك
        [many] { $spelled } خطًّا هناك
       *[other] { $spelled } خط هناك
    }
plane-borders-of-inputs = { $there }، وهنا { $shape ->
        [straight] { $count ->
        [zero] { $spelled } خط مستقيم
        [one] خط مستقيم واحد
        [two] خطان مستقيمان
        [few] { $spelled } خطوط مستقيمة
        [many] { $spelled } خطًّا مستقيمًا
       *[other] { $spelled } خط مستقيم
    }
       *[curved] { $count ->
        [zero] { $spelled } منحنى
        [one] منحنى واحد
        [two] منحنيان
        [few] { $spelled } منحنيات
        [many] { $spelled } منحنى
       *[other] { $spelled } منحنى
    }
    }، حيث تتساوى أكبر درجتين.

plane-motion-lay = { $classes ->
        [2] يظهر مستوي المدخلات بالمحاور وشبكة الإحداثيات وكل النقاط: أقراص للصنف { $first } ومربعات للصنف { $second }.
       *[other] يظهر مستوي المدخلات بالمحاور وشبكة الإحداثيات وكل النقاط، ولكل صنف شكل يخصه.
    }
plane-motion-room = يبتعد المنظر حيث يحتاج ما يأتي إلى متسع.
plane-motion-linear = المستوي كله، بشبكة إحداثياته ونقاطه، يذهب حيث تأخذه أوزان الطبقة { $layer }.
plane-motion-shift = { $moves ->
        [yes] ينزلق المستوي كله بمقدار انحياز الطبقة { $layer }.
       *[no] انحياز الطبقة { $layer } صفر، فيبقى المستوي مكانه.
    }
plane-motion-bend = { $bends ->
        [yes] تنثني شبكة الإحداثيات والنقاط إذ تحرّك دالة تنشيط الطبقة { $layer } كل إحداثي.
       *[no] دالة تنشيط الطبقة { $layer } هي المحايدة، فتبقى شبكة الإحداثيات والنقاط كما هي.
    }
plane-motion-decide = { $classes ->
        [2] يظهر خط القرار في الفضاء الأخير، ويلوَّن نصفا المستوي على جانبيه.
       *[other] تظهر الحدود المستقيمة في الفضاء الأخير، وتلوَّن منطقة كل صنف.
    }
plane-motion-back = { $classes ->
        [2] طريق العودة إلى مستوي المدخلات، مع الحد الذي يصنعه الخط هناك.
       *[other] طريق العودة إلى مستوي المدخلات، مع الحدود التي تنشأ هناك.
    }
plane-motion-spaces = تكبر الصور الصغيرة لكل الفضاءات بترتيب طريق الرجوع، وفي كل منها المواضع المرقمة نفسها.
plane-motion-again = بجانب المدخلات يمضي المستوي إلى الأمام مرة أخرى، فتقع مواضع مرقمة من الحد على الخط.
plane-motion-run = { $classes ->
        [2] نقاط محاطة بحلقات تجري على الحد، وتوائمها على الخط في الفضاء الأخير.
       *[other] نقاط محاطة بحلقات تجري على الحدود، وتوائمها على الحدود في الفضاء الأخير.
    }


## Training: the parameters are played, phase by phase

training-heading = كيف تتعلم الشبكة
training-heading-keyframes = من إطار مفتاحي إلى آخر
training-opens = قبل التدريب: { $share } من النقاط صحيحة.
training-opens-tied = كل الدرجات متساوية عند كل نقطة: والتعادل يُحسب للصنف { $label }.
training-rate-steps = المعدل، وهو { $rate } أولًا، يُضرب في { $factor } { $count ->
        [zero] كل { $digits } خطوة.
        [one] بعد كل خطوة.
        [two] كل خطوتين.
        [few] كل { $digits } خطوات.
        [many] كل { $digits } خطوة.
       *[other] كل { $digits } خطوة.
    }
training-rate-cosine = ينخفض المعدل وفق جيب التمام، من { $rate } إلى { $last }.
training-opens-keyframe = «{ $name }»: { $share } من النقاط صحيحة.
training-from-keyframe = من «{ $before }» إلى «{ $after }»: تتغير الخسارة من { $old } إلى { $new }.
training-at-moment = { $moment }: { $share } من النقاط صحيحة.
training-between-moments = من { $before } إلى { $after }: تتغير الخسارة من { $old } إلى { $new }.
training-by-step = حتى الخطوة { $step }
training-by-keyframe = حتى «{ $name }»
training-still = { $when ->
        [whole] طوال الطريق لا تكاد الخسارة تتحرك: من { $old } إلى { $new } { $until }.
        [first] في البداية لا تكاد الخسارة تتحرك: من { $old } إلى { $new } { $until }.
        [last] من هنا لا تكاد الخسارة تتحرك: من { $old } إلى { $new } { $until }.
       *[between] على هضبة لا تكاد الخسارة تتحرك: من { $old } إلى { $new } { $until }.
    }
training-slow = { $fastest ->
        [yes] تنخفض الخسارة: من { $old } إلى { $new } { $until }.
       *[no] انخفاض بطيء: الخسارة من { $old } إلى { $new } { $until }.
    }
training-steep = { $waits ->
        [yes] تهبط الخسارة سريعًا: من { $old } إلى { $new } { $until }؛ والدقة تنتظر.
       *[no] تهبط الخسارة سريعًا: من { $old } إلى { $new } { $until }.
    }
training-gaining = ترتفع الدقة: من { $old } إلى { $new } { $until }.
training-climbs-again = ترتفع الدقة من جديد: من { $old } إلى { $new } { $until }.
training-loss-falls-too = تنخفض الخسارة من { $old } إلى { $new }.
training-rising = ترتفع الخسارة: من { $old } إلى { $new } { $until }.
training-restless = تقفز الخسارة بين { $old } و{ $new } { $until }.
training-down-with-a-rise = تنتقل الخسارة من { $old } إلى { $new } { $until }؛ وفي الطريق ترتفع من { $low } إلى { $high }.
training-up-with-a-fall = تنتقل الدقة من { $old } إلى { $new } { $until }؛ وفي الطريق تنخفض من { $high } إلى { $low }.
training-beyond = خرجت الخسارة عن محورها: { $new } { $until }.
training-ends-keyframe = في النهاية، عند «{ $name }»: { $share } من النقاط صحيحة.
training-ringed = في حلقات، ما زالت خاطئة: { $digits }.
fit-training-opens = { $better ->
        [yes] قبل التدريب تفسّر { $share } من التباين: R² هو ١ − الخسارة ÷ خسارة المتوسط.
       *[no] قبل التدريب R²، أي ١ − الخسارة ÷ خسارة المتوسط، هو { $share }: أسوأ من المتوسط وحده.
    }
fit-training-opens-keyframe = «{ $name }»: R²، أي ١ − الخسارة ÷ خسارة المتوسط، هو { $share }.
fit-training-at-moment = { $moment }: R²، أي ١ − الخسارة ÷ خسارة المتوسط، هو { $share }.
fit-training-gaining = يرتفع R² من { $old } إلى { $new } { $until }.
fit-training-ends-keyframe = النهاية عند «{ $name }»: R² = { $share }.
fit-training-ringed = { $shape ->
        [plane] أفضل مستوٍ: { $line }. في حلقة: أكبر خطأ، { $error }.
       *[line] المتقطع، أفضل خط: { $line }. في حلقة: أكبر خطأ، { $error }.
    }
fit-training-motion-play = يمضي التدريب؛ وتتبعه الملاءمة وأخطاؤها والخسارة و R² والتدرجات.
fit-training-motion-close = { $shape ->
        [plane] تحاط بحلقة النقطة ذات أكبر خطأ.
       *[line] يظهر أفضل خط مستقيم متقطعًا، وتحاط بحلقة النقطة ذات أكبر خطأ.
    }
number-largest-error = أكبر خطأ
number-explained-at-end = R² في النهاية
label-explained = R²
remark-sample-of-target = { $sample }، y = { $target }
label-explained-by-unit = { $unit ->
        [keyframe] R² لكل إطار مفتاحي
        [epoch] R² لكل حقبة
        [checkpoint] R² لكل نقطة حفظ
        [round] R² لكل جولة
        [update] R² لكل تحديث
       *[step] R² لكل خطوة
    }
    .short = R²
label-the-target = الهدف
label-fit = الشبكة
label-data = البيانات
    .short = بيانات
label-error = الخطأ
training-motion-open = تظهر اللوحات، وكلها عند البداية.
training-motion-curves = يمضي التدريب؛ وتتبعه الخسارة ونسبة النقاط الصحيحة والتدرجات.
training-motion-end = بلغت المنحنيات نهايتها.
training-motion-play = يمضي التدريب؛ وتتبعه المستويات والحد والخسارة والتدرجات.
training-motion-close = تحاط بحلقات النقاط التي ما زالت خاطئة.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = منزلق واحد يتحرك: { $parameter }
sweep-heading-scale = عامل على كل أوزان الطبقة { $layer }
sweep-heading-sample = شبكة واحدة، عينة بعد عينة
sweep-opens-parameter = { $count ->
        [zero] كل المعلمات ({ $digits }) منزلقات. لن يتحرك إلا { $parameter }.
        [one] المعلمة الوحيدة منزلق. هي { $parameter } وستتحرك.
        [two] المعلمتان منزلقان. لن يتحرك إلا { $parameter }.
        [few] كل المعلمات ({ $digits }) منزلقات. لن يتحرك إلا { $parameter }.
        [many] كل المعلمات ({ $digits }) منزلقات. لن يتحرك إلا { $parameter }.
       *[other] كل المعلمات ({ $digits }) منزلقات. لن يتحرك إلا { $parameter }.
    }
sweep-opens-scale = { $count ->
        [zero] كل المعلمات ({ $digits }) منزلقات. عامل واحد يحرك كل أوزان طبقة.
        [one] المعلمة الوحيدة منزلق. عامل واحد يحرك كل أوزان طبقة.
        [two] المعلمتان منزلقان. عامل واحد يحرك كل أوزان طبقة.
        [few] كل المعلمات ({ $digits }) منزلقات. عامل واحد يحرك كل أوزان طبقة.
        [many] كل المعلمات ({ $digits }) منزلقات. عامل واحد يحرك كل أوزان طبقة.
       *[other] كل المعلمات ({ $digits }) منزلقات. عامل واحد يحرك كل أوزان طبقة.
    }
sweep-opens-sample = { $count ->
        [zero] كل المعلمات ({ $digits }) منزلقات. لن تتحرك: العينة هي التي تتغير.
        [one] المعلمة الوحيدة منزلق. لن تتحرك: العينة هي التي تتغير.
        [two] المعلمتان منزلقان. لن يتحركا: العينة هي التي تتغير.
        [few] كل المعلمات ({ $digits }) منزلقات. لن تتحرك: العينة هي التي تتغير.
        [many] كل المعلمات ({ $digits }) منزلقات. لن تتحرك: العينة هي التي تتغير.
       *[other] كل المعلمات ({ $digits }) منزلقات. لن تتحرك: العينة هي التي تتغير.
    }
sweep-pass = عينة واحدة تمر في الشبكة؛ والمستويات تُظهر كل النقاط.
sweep-pass-of-samples = كل عينة تمر في الشبكة نفسها إلى احتمالاتها.
sweep-pass-of-samples-to-outputs = كل عينة تمر في الشبكة نفسها إلى مخرجاتها.
sweep-loss = خسارة هذه العينة: ميلها هو التدرج (بالوردي).
sweep-loss-of-samples = لكل عينة خسارتها وتدرجاتها (بالوردي).
sweep-sets-out = { $kind ->
        [sample] والآن عينة بعد أخرى: لنراقب ما يتبع.
        [scale] والآن يتحرك العامل: لنراقب ما يتبع.
       *[parameter] والآن يتحرك { $parameter }: لنراقب ما يتبع.
    }
sweep-goes-on = ونتابع: لنراقب ما يتبع.
sweep-lowest-loss = أدنى خسارة لهذه العينة عند { $where }: التدرج { $gradient }.
sweep-lowest-loss-only = أدنى خسارة لهذه العينة عند { $where }؛ والمتوسط { $now }، وأدناه { $least }.
sweep-lowest-mean-loss-of-fit = أدنى متوسط خسارة لكل النقاط عند { $where }، و R² هو { $share }.
sweep-ends-fit = عند { $where }: الخسارة { $loss }؛ R² هو { $share }.
sweep-ends-samples-of-fit = كل عينة تشد في اتجاهها؛ وعليها كلها R² هو { $share }.
sweep-lowest-mean-loss = أدنى متوسط خسارة لكل النقاط عند { $where }، والصحيح { $share }.
sweep-neuron-changes = { $change ->
        [wakes] العصبون { $neuron } في الطبقة { $layer } يستيقظ عند { $where }: ميله { $slope }.
       *[off] العصبون { $neuron } في الطبقة { $layer } ينطفئ عند { $where }: ميله { $slope }.
    }
sweep-factor-of = العامل { $factor }
sweep-extreme-sample = { $which ->
        [hardest] { $sample } هي الأصعب هنا: الخسارة { $loss }، وأكبر تدرج { $gradient }.
       *[easiest] { $sample } هي الأسهل هنا: الخسارة { $loss }، وأكبر تدرج { $gradient }.
    }
sweep-ends = عند { $where }: الخسارة { $loss }؛ { $share } من كل النقاط صحيحة.
sweep-ends-samples = كل عينة تشد في اتجاهها؛ والشبكة تصيب في { $share }.
sweep-motion-sliders = تظهر كل المعلمات منزلقات، ومعها الشبكة التي تخصها.
sweep-motion-pass = يظهر طريق العينة في الشبكة وتظهر المستويات.
sweep-motion-loss = تُرسم الخسارة على المدى كله مع مماسها؛ وتظهر التدرجات.
sweep-motion-loss-of-one = يبقى المنزلق المتحرك وحده؛ وتُرسم الخسارة على مداه كله مع مماسها.
sweep-motion-on = يتقدم منزلق { $parameter }؛ وتتبعه القيم والمستويات والحد والخسارة.
sweep-motion-on-fit = يتقدم منزلق { $parameter }؛ وتتبعه القيم والملاءمة والخسارة.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading = { $differs ->
        [activations] البداية نفسها، وانثناءات أخرى
        [learning_rate] البداية نفسها، ومعدلات تعلم أخرى
        [optimizer] البداية نفسها، ومحسِّنات أخرى
        [init] الشبكة نفسها، وأوزان أولى أخرى
        [scale] الأوزان العشوائية نفسها، ومقاييس أخرى
        [seed] الشبكة نفسها، وأوزان عشوائية أخرى
        [layers] المسألة نفسها، وطبقات أخرى
       *[several] جنبًا إلى جنب
    }
contender-rate = المعدل { $rate }
contender-scale = المقياس { $scale }
contender-seed = البذرة { $seed }
contender-init = { $init ->
        [zeros] أصفار
        [symmetric] أوزان متساوية
        [xavier] بداية Xavier
        [he] بداية He
       *[normal] بداية عشوائية
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = «{ $name }»
differing-part = { $part ->
        [activations] دالة التنشيط
        [layers] شكل الشبكة
        [optimizer] المحسِّن
        [learning_rate] معدل التعلم
        [init] طريقة اختيار الأوزان الأولى
        [scale] مقياس الأوزان الأولى
       *[seed] الأوزان الأولى العشوائية
    }
comparison-opening =
    { $count ->
        [3] ثلاث دوال تنشيط
        [4] أربع دوال تنشيط
        [5] خمس دوال تنشيط
        [6] ست دوال تنشيط
        [zero] { $spelled } دالة تنشيط
        [one] دالة تنشيط واحدة
        [two] دالتا تنشيط
        [few] { $spelled } دوال تنشيط
        [many] { $spelled } دالة تنشيط
       *[other] { $spelled } دالة تنشيط
    }: البداية نفسها، والنقاط نفسها، والخطوات نفسها.
comparison-opening-of-trainings =
    { $count ->
        [3] ثلاثة تدريبات
        [4] أربعة تدريبات
        [5] خمسة تدريبات
        [6] ستة تدريبات
        [zero] { $spelled } تدريب
        [one] تدريب واحد
        [two] تدريبان
        [few] { $spelled } تدريبات
        [many] { $spelled } تدريبًا
       *[other] { $spelled } تدريب
    } على النقاط نفسها؛ والذي يختلف: { $parts }.
comparison-guide-to-scores = كل لوحة تُظهر المدخلات ودرجات الأصناف والخسارة والتدرجات.
comparison-guide-to-fit = كل لوحة تُظهر الملاءمة، والأجوبة مقابل الأهداف، والخسارة والتدرجات.
comparison-guide-to-layer = كل لوحة تُظهر المدخلات وآخر طبقة مخفية والخسارة والتدرجات.
comparison-shrinks = عند الخطوة ٠، من آخر طبقة إلى الطبقة ١: { $last } إلى { $first } مع { $name }، و{ $other_last } إلى { $other_first } مع { $other }.
comparison-delta-shrinks = عند الخطوة ٠، مقدار δ = ∂L/∂z من آخر طبقة إلى الطبقة ١: { $last } إلى { $first } مع { $name }، و{ $other_last } إلى { $other_first } مع { $other }.
comparison-slopes =
    { $kind ->
        [sigmoid] ما يعود عبر وحدة يُضرب في ميلها. ميل sigmoid لا يتجاوز ١/٤، ووسيط الميول { $slope }، ومع { $other } { $other_slope }.
       *[other] ما يعود عبر وحدة يُضرب في ميلها. وسيط الميول { $slope } مع { $name }، و{ $other_slope } مع { $other }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] إجمالًا تضرب الأوزان δ في { $weights } مع { $name } وفي { $other_weights } مع { $other }، أي بالقدر نفسه تقريبًا؛
       *[apart] إجمالًا تضرب الأوزان δ في { $weights } مع { $name } وفي { $other_weights } مع { $other }؛
    } { $kind ->
        [sigmoid] والميول، وكل منها لا يتجاوز ١/٤ في sigmoid، تضربه في { $slopes } وفي { $other_slopes }.
       *[other] والميول تضربه في { $slopes } وفي { $other_slopes }.
    }
comparison-flat-yet-long = عند الخطوة ٠ نسبة الميول دون { $slope } هي { $share } مع { $name }. ومع ذلك تدرج أوزان الطبقة ١ أطول: ما يمر يُضرب في أوزان أكبر.
comparison-no-first-gradient = عند الخطوة ٠ لا تدرج لأي وزن مع { $names }.
comparison-last-layer-first = عند الخطوة ٠ لا تدرج إلا لأوزان الطبقة الأخيرة مع { $names }.
comparison-sets-out =
    { $which ->
        [both] كلاهما يتدرب، خطوة خطوة.
       *[all] كلها تتدرب، خطوة خطوة.
    }
comparison-goes-on = وتمضي كلها، خطوة خطوة.
comparison-tie-broken = تحركت الطبقة الأخيرة: والآن، عند الخطوة ١، صار للطبقة ١ تدرج أيضًا، { $gradient } مع { $name }.
comparison-explodes = انفجار مع { $name }: تذهب الخسارة من { $before } إلى { $now } عند الخطوة { $step }.
comparison-dies = عند الخطوة { $step } تعبر الصفر آخر نقطة لإحدى الوحدات: الوحدات الميتة { $dead } من { $units } مع { $name }.
comparison-first = أول من يحل المسألة { $name }: الخطوة { $step }.
comparison-second = ويليه { $name }: الخطوة { $step }.
comparison-last = وآخر من يحلها { $name }: الخطوة { $step }.
comparison-midway = أدنى خسارة عند الخطوة { $step } هي { $loss } مع { $names }.
comparison-midway-same = عند الخطوة { $step } ما زالت كل الخسائر تُعرض بالقيمة نفسها: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] كلاهما يواصل حتى النهاية.
       *[all] الكل يمضي إلى النهاية.
    }
comparison-one-goes-on = الأخير يمضي: هل يبلغ الحل؟
comparison-others-go-on = البقية تمضي: هل تبلغ الحل؟
comparison-none-yet =
    { $which ->
        [both] هل يبلغ أحدهما الحل؟
       *[all] هل يبلغ أيٌّ منها الحل؟
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] من هذه البداية لا يحل { $task } أيٌّ منهما.
               *[all] من هذه البداية لا يحل { $task } أيٌّ منها.
            }
       *[own]
            { $which ->
                [both] لا يحل { $task } أيٌّ منهما.
               *[all] لا يحل { $task } أيٌّ منها.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] من هذه البداية كلاهما يحل { $task }.
               *[all] من هذه البداية كلها تحل { $task }.
            }
       *[own]
            { $which ->
                [both] كلاهما يحل { $task }.
               *[all] كلها تحل { $task }.
            }
    }
comparison-some-solve = { $start ->
        [same] من هذه البداية لا يحل { $task } إلا { $names }.
       *[own] لا يحل { $task } إلا { $names }.
    }
comparison-only = لا يختلف إلا { $parts }.
comparison-not-only = المختلف: { $parts }، ومعه ترتيب النقاط.
comparison-why-diverged = منذ الخطوة { $step } رفعت كل خطوة الخسارة حتى لم تعد عددًا.
comparison-diverged-at = عند الخطوة { $step }، آخر خطوة بأعداد منتهية، كانت الخسارة { $loss }.
comparison-why-worse = تنتهي الخسارة فوق بدايتها: { $before } صارت { $now }.
comparison-why-rate = ينتهي { $name } عند الخسارة { $small }، و{ $other } عند { $large }، لأن خطواته أكبر مما ينبغي.
comparison-why-dead =
    { $stays ->
        [yes] ميل وحدة { $activation } الميتة صفر: لا يمر أي تدرج، فتبقى ميتة.
       *[no] ميل وحدة { $activation } الميتة صفر: لا يمر فيها أي تدرج.
    }
comparison-why-saturated = الوحدات المشبعة في الطبقة { $layer } في النهاية: { $flat } من { $units } مع { $name }، و{ $fewer } مع { $other }.
comparison-why-vanishing = عند الخطوة ٠ كان تدرج الأوزان { $last } في الطبقة الأخيرة و{ $first } في الطبقة ١.
comparison-first-step = الخطوة الأولى تحرك أوزان الطبقة ١ بمقدار { $rate } × { $small } مع { $name }، وبمقدار { $rate } × { $large } مع { $other }: أبعد بعامل { $times } تقريبًا.
comparison-answers-alike =
    { $share ->
        [yes] مع { $name } لا يختلف ما تقرؤه الطبقة الأخيرة بين النقاط بأكثر من { $spread }: فتنتهي { $p } عند { $value } لكل نقطة، وهي حصة الصنف ١.
       *[no] مع { $name } لا يختلف ما تقرؤه الطبقة الأخيرة بين النقاط بأكثر من { $spread }: فتنتهي { $p } عند { $value } لكل نقطة.
    }
comparison-why-equal = الوحدات المتساوية تدرجاتها متساوية: فلا تختلف أبدًا.
comparison-why-no-gradient = تدرج كل وزن صفر: لا شيء يدل الوزن على وجهته.
comparison-why-never-bent = خطوط من خطوط هي خطوط: بلا انثناء لا يضيف العمق شيئًا.
comparison-best-line = كان بوسع خط واحد أن يصيب { $share }، ولكن بخسارة أكبر، والتدريب يتبع الخسارة.
comparison-slow = تدريب بطيء مع { $name }: عند الخطوة ٠ كان تدرج أوزان الطبقة ١ بمقدار { $small }، ومع { $fast } بمقدار { $large }.
comparison-how-it-dies = { $stays ->
        [yes] عند الخطوة { $step } يهبط أكبر z لهذه الوحدة من { $before } إلى { $after }: الميل صفر عند كل نقطة، فالتدرج صفر: أوزانها تبقى.
       *[no] z لهذه الوحدة عند كل نقطة: عند الخطوة { $step } يهبط أكبره من { $before } إلى { $after }، وهناك الميل صفر.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = الخطوة { $step } أطول مما ينبغي: التدرج مضروبًا في { $rate } ينقل أكبر z لهذه الوحدة من { $before } إلى { $after }. الميل صفر عند كل نقطة: أوزانها تبقى.
comparison-why-it-dies = متوسط δ هو { $delta }: فخفض z يخفض الخسارة. لكن التدرج مضروبًا في { $rate } خطوة أطول مما ينبغي: z عند النقطة ذات أكبر z يهبط من { $before } إلى { $after }.
comparison-never-alive = z لهذه الوحدة عند كل نقطة: لا شيء منه فوق الصفر أبدًا، وتحته الميل صفر.
comparison-starts-counted = { $framed ->
        [yes] عدد البدايات التي تحل { $task } هو { $counts }. في الإطار البداية التي رأيناها: مثال واحد.
       *[no] عدد البدايات التي تحل { $task } هو { $counts }.
    }
comparison-starts-item = { $solved } مع { $name }
comparison-starts = والأمر نفسه من بدايات عددها { $starts }: أيها يحل { $task }؟
comparison-motion-lay = { $count ->
        [zero] تظهر { $spelled } لوحة
        [one] تظهر لوحة واحدة
        [two] تظهر لوحتان
        [few] تظهر { $spelled } لوحات
        [many] تظهر { $spelled } لوحة
       *[other] تظهر { $spelled } لوحة
    }، لكل تدريب لوحة: { $names }.
comparison-motion-staircases = في كل لوحة تظهر تدرجات طبقاتها عند الخطوة صفر أعمدةً بأعدادها، وبينها العامل من كل طبقة إلى التي تحتها.
comparison-motion-staircases-again = تظهر تدرجات الأوزان عند الخطوة صفر، ومعها مسار الخسارة.
comparison-motion-answers = تترك أعداد الوحدات مكانها لأجوبة شبكة كل لوحة عن كل النقاط.
comparison-motion-slopes = في كل لوحة يظهر منحنى دالة تنشيطها، وتحته علامة لكل z من وحداتها عند نقاط كثيرة. أشد المماسات ميلًا متقطع؛ والمماس عند وسيط الميول متصل.
comparison-motion-run = تمضي كل التدريبات معًا من الخطوة { $start } إلى الخطوة { $end }.
comparison-motion-verdicts = يظهر الحكم على كل لوحة.
comparison-motion-all = تعود كل اللوحات مضيئة.
comparison-motion-one = تبقى لوحة { $name } مضيئة وتتراجع الأخريات.
comparison-motion-watch-unit = في اللوحة يُرسم z لإحدى الوحدات عند كل نقطة، خطوة خطوة، على جانبي الصفر؛ وأكبره بخط غليظ. وتُعلَّم الخطوة التي لا يبقى منذها شيء فوق الصفر.
comparison-motion-split-step = تفسح الصورة مكانًا، ويظهر بجانبها ما تفعله الخطوة بقيمة z عند النقطة ذات أكبر z: ما جاء من الانحياز، ومن الأوزان، ومن المدخلات.
comparison-motion-starts = تغادر اللوحات. وتدخل مستويات المدخلات لتدريبات من بدايات عددها { $starts } واحدًا بعد آخر، مع علامة صح حيث حُلّت المسألة، وتُعدّ العلامات.
comparison-motion-start-seen = في كل تدريب تحاط بإطار البداية التي في اللوحات.


## Update: one step of gradient descent

update-heading = { $optimizer ->
        [decay] خطوة من الانحدار التدرجي مع اضمحلال الأوزان
        [momentum] خطوة من الانحدار التدرجي مع الزخم
        [rmsprop] خطوة من RMSProp
        [adam] خطوة من Adam
       *[sgd] خطوة من الانحدار التدرجي
    }
update-opening = متوسط الخسارة على كل النقاط { $loss }. في أي اتجاه ينبغي أن يتحرك كل وزن؟
update-mean = { $points ->
        [zero] على كل وصلة تدرج متوسط الخسارة على كل النقاط ({ $digits }): سرعة ارتفاعه مع كل وزن.
        [one] على كل وصلة تدرج الخسارة: سرعة ارتفاعها مع كل وزن.
        [two] على كل وصلة تدرج متوسط الخسارة على النقطتين: سرعة ارتفاعه مع كل وزن.
        [few] على كل وصلة تدرج متوسط الخسارة على كل النقاط ({ $digits }): سرعة ارتفاعه مع كل وزن.
        [many] على كل وصلة تدرج متوسط الخسارة على كل النقاط ({ $digits }): سرعة ارتفاعه مع كل وزن.
       *[other] على كل وصلة تدرج متوسط الخسارة على كل النقاط ({ $digits }): سرعة ارتفاعه مع كل وزن.
    }
update-mean-biases = وعند كل عصبون: مع انحيازه.
update-one-point = { $count ->
        [zero] تلك نقطة واحدة. ولكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
        [one] هذا ما تقوله نقطة عن { $weight }. وهي الوحيدة.
        [two] تلك نقطة واحدة. ولكل من النقطتين تدرجها لـ { $weight }.
        [few] تلك نقطة واحدة. ولكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
        [many] تلك نقطة واحدة. ولكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
       *[other] تلك نقطة واحدة. ولكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
    }
update-every-point = { $count ->
        [zero] من أين يأتي: لكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
        [one] من أين يأتي: للنقطة الوحيدة تدرجها لـ { $weight }.
        [two] من أين يأتي: لكل من النقطتين تدرجها لـ { $weight }.
        [few] من أين يأتي: لكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
        [many] من أين يأتي: لكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
       *[other] من أين يأتي: لكل من النقاط ({ $digits }) تدرجها لـ { $weight }.
    }
update-pulls-both = منها { $ups } تريد { $weight } أكبر، و{ $downs } تريده أصغر: التحديث يأخذ المتوسط.
update-pulls-one = { $way ->
        [up] لا واحدة منها تريد { $weight } أصغر: التحديث يأخذ المتوسط.
       *[down] لا واحدة منها تريد { $weight } أكبر: التحديث يأخذ المتوسط.
    }
update-pulls-alone = { $way ->
        [up] هي تريد { $weight } أكبر: مع نقطة واحدة يأخذ التحديث تدرجها.
       *[down] هي تريد { $weight } أصغر: مع نقطة واحدة يأخذ التحديث تدرجها.
    }
update-pulls-none = لا واحدة منها تقول شيئًا عن { $weight }: كل هذه التدرجات أصفار، وكذلك متوسطها.
update-batches = { COUNT($spelled) ->
        [zero] { $spelled } دفعة صغيرة
        [one] دفعة صغيرة واحدة
        [two] دفعتان صغيرتان
        [few] { $spelled } دفعات صغيرة
        [many] { $spelled } دفعة صغيرة
       *[other] { $spelled } دفعة صغيرة
    } (نقاط كل منها { $size }): { $trained ->
        [batch] { $spread ->
        [apart] المتوسطات من { $low } إلى { $high }. التدريب يأخذ واحدة في كل خطوة، وهذه الخطوة كل النقاط.
       *[same] المتوسط واحد هنا، { $low }. التدريب يأخذ واحدة في كل خطوة، وهذه الخطوة كل النقاط.
    }
       *[full] { $spread ->
        [apart] المتوسطات من { $low } إلى { $high }. أقل كلفة وأقل دقة.
       *[same] المتوسط واحد هنا، { $low }. أقل كلفة.
    }
    }
update-batches-rest = وفي آخر دفعة من الحقبة { $rest }.
update-take-mean = { $count ->
        [zero] والآن المتوسط على كل النقاط، لكل وزن وانحياز.
        [one] تدرجها هو تدرج الخطوة، لكل وزن وانحياز.
        [two] والآن المتوسط على النقطتين، لكل وزن وانحياز.
        [few] والآن المتوسط على كل النقاط، لكل وزن وانحياز.
        [many] والآن المتوسط على كل النقاط، لكل وزن وانحياز.
       *[other] والآن المتوسط على كل النقاط، لكل وزن وانحياز.
    }
update-take-mean-no-bias = { $count ->
        [zero] والآن المتوسط على كل النقاط، لكل وزن.
        [one] تدرجها هو تدرج الخطوة، لكل وزن.
        [two] والآن المتوسط على النقطتين، لكل وزن.
        [few] والآن المتوسط على كل النقاط، لكل وزن.
        [many] والآن المتوسط على كل النقاط، لكل وزن.
       *[other] والآن المتوسط على كل النقاط، لكل وزن.
    }
update-one-moves = { $against ->
        [decay] كل وزن يتحرك عكس تدرجه مع اضمحلاله، مضروبًا في معدل التعلم.
        [momentum] كل وزن يتحرك عكس سرعته، مضروبًا في معدل التعلم.
        [rmsprop] كل وزن يتحرك عكس خارج القسمة هذا، مضروبًا في معدل التعلم.
        [adam] كل وزن يتحرك عكس خارج القسمة هذا، مضروبًا في معدل التعلم.
       *[gradient] كل وزن يتحرك عكس تدرجه، مضروبًا في معدل التعلم.
    }
update-stage-decay = اضمحلال الأوزان يضيف إلى كل تدرج المعلمة نفسها مضروبة في { $decay }.
update-stage-momentum = { $decayed ->
        [yes] السرعة هي { $share } من السرعة السابقة، زائد التدرج مع اضمحلاله.
       *[no] السرعة هي { $share } من السرعة السابقة، زائد التدرج.
    }
update-stage-first-velocity = { $decayed ->
        [yes] الزخم يتبع سرعة تبدأ من الصفر: وهي الآن التدرج مع اضمحلاله.
       *[no] الزخم يتبع سرعة تبدأ من الصفر: وهي الآن التدرج.
    }
update-stage-rmsprop = { $decayed ->
        [yes] تقسم RMSProp كل تدرج مع اضمحلاله على جذر متوسط متحرك لمربعاتها.
       *[no] تقسم RMSProp كل تدرج على جذر متوسط متحرك لمربعاته.
    }
update-stage-adam = { $decayed ->
        [yes] تأخذ Adam متوسطًا متحركًا للتدرجات مع الاضمحلال، مقسومًا على جذر مثله لمربعاتها.
       *[no] تأخذ Adam متوسطًا متحركًا للتدرجات، مقسومًا على جذر مثله لمربعاتها.
    }
update-decay = اضمحلال
update-mean-gradient = متوسط
update-root = جذر متوسط المربعات
update-rate = معدل
update-gradient = تدرج
update-all-move = { $count ->
        [zero] وكل المعلمات ({ $digits }) تخطو هذه الخطوة معًا.
        [one] هذا كل شيء: لا توجد إلا معلمة واحدة.
        [two] والمعلمتان تخطوان هذه الخطوة معًا.
        [few] وكل المعلمات ({ $digits }) تخطو هذه الخطوة معًا.
        [many] وكل المعلمات ({ $digits }) تخطو هذه الخطوة معًا.
       *[other] وكل المعلمات ({ $digits }) تخطو هذه الخطوة معًا.
    }
update-all-move-unseen = { $count ->
        [zero] { $digits } من الأعداد المعروضة تُكتب كما كانت.
        [one] عدد واحد من الأعداد المعروضة يُكتب كما كان.
        [two] عددان من الأعداد المعروضة يُكتبان كما كانا.
        [few] { $digits } من الأعداد المعروضة تُكتب كما كانت.
        [many] { $digits } من الأعداد المعروضة تُكتب كما كانت.
       *[other] { $digits } من الأعداد المعروضة تُكتب كما كانت.
    }
update-loss = { $loss ->
        [falls] { $digits ->
        [differ] ينخفض متوسط الخسارة على كل النقاط من { $before } إلى { $after }.
       *[alike] ينخفض متوسط الخسارة على كل النقاط قليلًا: { $change }.
    }
        [uphill] { $digits ->
        [differ] يرتفع متوسط الخسارة على كل النقاط من { $before } إلى { $after }: هذه الخطوة لا تنحدر.
       *[alike] يرتفع متوسط الخسارة على كل النقاط قليلًا: { $change }. هذه الخطوة لا تنحدر.
    }
        [rises] { $digits ->
        [differ] يرتفع متوسط الخسارة على كل النقاط من { $before } إلى { $after }: الخطوة أكبر مما ينبغي.
       *[alike] يرتفع متوسط الخسارة على كل النقاط قليلًا: { $change }. الخطوة أكبر مما ينبغي.
    }
       *[stays] يبقى متوسط الخسارة على كل النقاط عند { $before }.
    }
update-loss-alone = { $loss ->
        [falls] { $digits ->
        [differ] تنخفض الخسارة من { $before } إلى { $after }.
       *[alike] تنخفض الخسارة قليلًا: { $change }.
    }
        [rises] { $digits ->
        [differ] ترتفع الخسارة من { $before } إلى { $after }: الخطوة أكبر مما ينبغي.
       *[alike] ترتفع الخسارة قليلًا: { $change }. الخطوة أكبر مما ينبغي.
    }
        [uphill]
            { $digits ->
                [differ] ترتفع الخسارة من { $before } إلى { $after }: هذه الخطوة لا تنحدر.
               *[alike] ترتفع الخسارة قليلًا: { $change }. هذه الخطوة لا تنحدر.
            }
       *[stays] تبقى الخسارة عند { $before }.
    }
update-loss-endless = لم يعد متوسط الخسارة على كل النقاط عددًا منتهيًا: الخطوة أكبر بكثير مما ينبغي.
update-motion-stand = تقف الشبكة بأوزانها، ويضيء متوسط الخسارة.
update-motion-mean = تأخذ الوصلات والانحيازات تدرج متوسط الخسارة.
update-motion-mean-no-bias = تأخذ الوصلات تدرج متوسط الخسارة.
update-motion-spread = { $points ->
        [1] يأخذ تدرج { $weight } مكانه على خط الأعداد.
       *[other] تنتشر تدرجات { $weight }، لكل نقطة تدرج، على خط الأعداد.
    }
update-motion-average = تجتمع في متوسطها الذي يبقى على الخط.
update-motion-batches = تضيء نقاط ثلاث دفعات صغيرة واحدة بعد أخرى، وتبقى متوسطاتها على الخط.
update-motion-stage = تصير التدرجات على الوصلات والانحيازات ما يُصنع منها.
update-motion-stage-no-bias = تصير التدرجات على الوصلات ما يُصنع منها.
update-motion-one = ينزلق تدرج { $weight } تحته، ويتغير الوزن تدريجيًّا إلى قيمته الجديدة، وتتبعه وصلته.
update-motion-all = تتغير كل الأوزان والانحيازات الأخرى تدريجيًّا إلى قيمها الجديدة، وتتبعها وصلاتها.
update-motion-all-no-bias = تتغير كل الأوزان الأخرى تدريجيًّا إلى قيمها الجديدة، وتتبعها وصلاتها.
update-motion-loss = { $loss ->
        [falls] { $points ->
        [1] تتناقص الخسارة تدريجيًّا.
       *[other] يتناقص متوسط الخسارة على كل النقاط تدريجيًّا.
    }
       *[other] { $points ->
        [1] تتغير الخسارة تدريجيًّا إلى قيمتها الجديدة.
       *[other] يتغير متوسط الخسارة على كل النقاط تدريجيًّا إلى قيمته الجديدة.
    }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = عصبون واحد مفكَّك: { $neuron }
graph-opening = العصبون مخططًا: كل عقدة تفعل شيئًا صغيرًا واحدًا.
graph-enter = { $inputs ->
        [1] يدخل المدخل ووزنه والانحياز.
       *[other] تدخل المدخلات، ووزن لكل منها، والانحياز.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] يدخل المدخل ووزنه.
       *[other] تدخل المدخلات، ووزن لكل منها.
    }
graph-multiply = { $inputs ->
        [1] عقدة الضرب تضرب عدديها.
       *[other] كل عقدة ضرب تضرب عدديها.
    }
graph-add = { $inputs ->
        [1] عقدة الجمع تضيف الانحياز: هذا هو z.
       *[other] عقدة الجمع تجمع الجداءات والانحياز: هذا هو z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] لعقدة الجمع جداء واحد بلا انحياز: هذا هو z.
       *[other] عقدة الجمع تجمع الجداءات: هذا هو z.
    }
graph-activate = دالة التنشيط تثني z، فيصير a هو { $activation } لـ z.
graph-arrive = والآن إلى الخلف. تقيس الخسارة خطأ الشبكة؛ ومن بقية الشبكة تصل استجابتها لـ a، وهي { $gradient }.
graph-slope = { $does ->
        [nothing] المشتقة المحلية للتنشيط هي ميله، { $slope }؛ لا شيء يصل، ولا شيء يمضي.
        [stops] المشتقة المحلية للتنشيط هي ميله، وهو هنا صفر: لا شيء يمضي.
        [keeps] المشتقة المحلية للتنشيط هي ميله، وهو هنا ١: يمضي التدرج كما هو.
        [turns] المشتقة المحلية للتنشيط هي ميله، { $slope }: يغيّر التدرج إشارته.
        [shrinks] المشتقة المحلية للتنشيط هي ميله، { $slope }: نضرب فيه، فيمضي أقل.
       *[grows] المشتقة المحلية للتنشيط هي ميله، { $slope }: نضرب فيه، فيمضي أكثر.
    }
graph-sum = الجمع يمرر ما يصل: مشتقاته المحلية كلها ١. وللانحياز تدرجه.
graph-sum-no-bias = الجمع يمرر ما يصل: مشتقاته المحلية كلها ١.
graph-to-weights = في عقدة الضرب المشتقة المحلية لكل عامل هي العامل الآخر. وللوزن هي المدخل، فتدرجه δ مضروبًا فيه.
graph-to-inputs = { $others ->
        [yes] وللمدخل هي الوزن: يعود δ مضروبًا في الوزن، ويُجمع مع ما ترسله عصبونات الطبقة الأخرى.
       *[no] وللمدخل هي الوزن: يعود δ مضروبًا في الوزن، وهو استجابة الخسارة للمدخل.
    }
graph-replay = لا تحتاج عقدة إلى أكثر مما يصلها ومشتقتها المحلية.
graph-motion-lay = { $inputs ->
        [1] يظهر المخطط جزءًا بعد جزء: المدخل ووزنه والانحياز، وعقدة ضرب، وعقدة جمع، ودالة التنشيط.
       *[other] يظهر المخطط جزءًا بعد جزء: المدخلات وأوزانها والانحياز، وعقد ضرب، وعقدة جمع، ودالة التنشيط.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] يظهر المخطط جزءًا بعد جزء: المدخل ووزنه، وعقدة ضرب، وعقدة جمع، ودالة التنشيط.
       *[other] يظهر المخطط جزءًا بعد جزء: المدخلات وأوزانها، وعقد ضرب، وعقدة جمع، ودالة التنشيط.
    }
graph-motion-enter = تخرج الأعداد من صناديقها إلى الأسلاك.
graph-motion-multiply = { $inputs ->
        [1] تجري نبضات إلى عقدة الضرب، فيخرج الجداء.
       *[other] تجري نبضات إلى عقد الضرب، فتخرج الجداءات.
    }
graph-motion-add = تجري نبضات إلى عقدة الجمع، فيخرج z.
graph-motion-activate = تجري نبضة إلى دالة التنشيط؛ وتتحرك النقطة على منحناها، فيخرج a.
graph-motion-arrive = تدخل نبضة من جهة الخسارة، ويظهر التدرج عند سلك a.
graph-motion-slope = يظهر الميل على سلك z؛ وتعود نبضة مارّة به، ويظهر الجداء عند السلك.
graph-motion-sum = يظهر العدد ١ على كل سلك إلى عقدة الجمع؛ وتعود نبضات فيها كلها، ويظهر التدرج عند كل منها.
graph-motion-to-weights = { $inputs ->
        [1] يظهر المدخل على سلك الوزن؛ وتعود نبضة مارّة به، ويظهر التدرج عند السلك.
       *[other] يظهر على سلك كل وزن مدخله؛ وتعود نبضات مارّة بها، وتظهر التدرجات عند الأسلاك.
    }
graph-motion-to-inputs = { $inputs ->
        [1] يظهر الوزن على سلك المدخل؛ وتعود نبضة مارّة به، ويظهر الجداء عند السلك.
       *[other] يظهر على سلك كل مدخل وزنه؛ وتعود نبضات مارّة بها، وتظهر الجداءات عند الأسلاك.
    }
graph-motion-replay = تعود نبضات مرة أخرى عبر المخطط كله، من الخسارة إلى كل صندوق.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = تضاريس الخسارة
landscape-opening =
    { $way ->
        [right] الخسارة بدلالة { $name } وحدها. ميل المماس هو تدرجها، { $slope }: الصعود يسارًا، فتذهب الخطوة يمينًا.
       *[left] الخسارة بدلالة { $name } وحدها. ميل المماس هو تدرجها، { $slope }: الصعود يمينًا، فتذهب الخطوة يسارًا.
    }
landscape-opening-flat = الخسارة بدلالة { $name } وحدها. حيث تقف الشبكة يكون التدرج صفرًا: المماس أفقي.
landscape-step = { $factor ->
        [1] خطوة بمعدل { $rate }: الميل يعد بـ { $promised }، والخسارة تتغير بمقدار { $change }.
        [10] أبعد بعشر مرات: الميل يعد بـ { $promised }، والخسارة تتغير بمقدار { $change }.
       *[100] أبعد بمئة مرة: الميل يعد بـ { $promised }، والخسارة تتغير بمقدار { $change }.
    }
landscape-step-beyond = { $factor ->
        [1] خطوة بمعدل { $rate }: الميل يعد بخسارة دون الصفر، لكن الخسارة تتغير بمقدار { $change }.
        [10] أبعد بعشر مرات: الميل يعد بخسارة دون الصفر، لكن الخسارة تتغير بمقدار { $change }.
       *[100] أبعد بمئة مرة: الميل يعد بخسارة دون الصفر، لكن الخسارة تتغير بمقدار { $change }.
    }
landscape-step-over =
    { $factor ->
        [1] خطوة بمعدل { $rate }: تتجاوز أخفض موضع وتصعد في الجانب الآخر. الموعود { $promised }، والواقع { $change }.
        [10] أبعد بعشر مرات: تتجاوز أخفض موضع وتصعد في الجانب الآخر. الموعود { $promised }، والواقع { $change }.
       *[100] أبعد بمئة مرة: تتجاوز أخفض موضع وتصعد في الجانب الآخر. الموعود { $promised }، والواقع { $change }.
    }
landscape-step-endless = { $factor ->
        [1] خطوة بمعدل { $rate }: لم تعد الخسارة عددًا منتهيًا.
        [10] أبعد بعشر مرات: لم تعد الخسارة عددًا منتهيًا.
       *[100] أبعد بمئة مرة: لم تعد الخسارة عددًا منتهيًا.
    }
landscape-lesson = { $kept ->
        [all-kept] كل خطوة تعطي تقريبًا ما يعد به الميل: الخسارة حتى هنا شبه مستقيمة.
        [small-kept] الخطوة الصغيرة تعطي تقريبًا ما يعد به الميل، والكبيرة لا: الخسارة تنحني مبتعدة عنه.
        [none-promised] الميل صفر هنا: لا يعد بشيء.
       *[none-kept] حتى الخطوة الصغيرة أكبر من أن يفي الميل بوعده.
    }
landscape-all-parameters = كل المعلمات معًا، بالمعدل { $rate }.
landscape-over = كل المعلمات معًا، بالمعدل { $rate }: طول الخطوة { $length }، لكن الخسارة أقل في أول { $lower } منها فقط.
landscape-again =
    { $then ->
        [all-rise] بعد الخطوة الأولى يزداد الميل بعامل { $times } تقريبًا: فتطول الخطوة التالية بالعامل نفسه، وكل خطوة من الثلاث ترفع الخسارة.
        [third-falls] بعد الخطوة الأولى يزداد الميل بعامل { $times } تقريبًا: فتطول الخطوة التالية بالعامل نفسه، وترفع الخسارة من جديد. أما الثالثة فتخفضها.
        [rises] بعد الخطوة الأولى يزداد الميل بعامل { $times } تقريبًا: فتطول الخطوة التالية بالعامل نفسه، وترفع الخسارة من جديد.
       *[falls] بعد الخطوة الأولى يزداد الميل بعامل { $times } تقريبًا: فتطول الخطوة التالية بالعامل نفسه، وتصير الخسارة { $loss }.
    }
landscape-map = الآن بدلالة { $first } و{ $second }، والنظر من أعلى: الخط المنقط هو المنحنى. والخسارة ثابتة على كل خط كنتور.
landscape-arrow = على خطها تبقى الخسارة ثابتة. والتدرج عمودي عليه، صعودًا: لذا تذهب الخطوة في الاتجاه المعاكس.
landscape-flat = التدرج صفر في هذا المستوي: لا اتجاه يؤدي إلى أسفل.
landscape-path = { $others ->
        [0] طريق التدريب: من بدايته إلى نهايته.
        [zero] طريق التدريب: من بدايته إلى نهايته.
        [one] طريق التدريب في هذا المستوي. تحركت معلمة أخرى أيضًا، فتحركت الخطوط تحته.
        [two] طريق التدريب في هذا المستوي. تحركت معلمتان أخريان أيضًا، فتحركت الخطوط تحته.
        [few] طريق التدريب في هذا المستوي. تحركت { $digits } معلمات أخرى أيضًا، فتحركت الخطوط تحته.
        [many] طريق التدريب في هذا المستوي. تحركت { $digits } معلمة أخرى أيضًا، فتحركت الخطوط تحته.
       *[other] طريق التدريب في هذا المستوي. تحركت { $digits } معلمة أخرى أيضًا، فتحركت الخطوط تحته.
    }
landscape-motion-curve = يُرسم منحنى الخسارة ومماسه عند البداية.
landscape-motion-step = تتدحرج كرة على المنحنى بينما تنزل علامة على المماس؛ وخط يبين المسافة بينهما.
landscape-motion-closer = تقترب الصورة من الخطوة الأولى ثانية.
landscape-motion-over =
    { $marked ->
        [yes] تتدحرج كرة فوق الخسارة على امتداد الخطوة الأولى؛ ويبين جدول طول الخطوة والخسارة التي وعد بها الميل والخسارة التي نتجت. ويبين شريط إلى أي مدى تكون الخسارة أقل.
       *[no] تتدحرج كرة فوق الخسارة على امتداد الخطوة الأولى؛ ويبين جدول طول الخطوة والخسارة التي وعد بها الميل والخسارة التي نتجت.
    }
landscape-motion-again = تواصل الكرة تدحرجها، كل مرة عكس التدرج حيث تقف؛ ويبين الجدول أطوال الخطوات والخسائر التي نتجت.
landscape-motion-map = يُرى المنحنى من أعلى، خطًّا منقطًا على خريطة للخسارة بدلالة معلمتين، تظهر خطًّا خطًّا.
landscape-motion-arrow = ينمو سهمان عموديان على خط الخسارة الثابتة: التدرج، واتجاه الخطوة عكسه.
landscape-motion-flat = يحاط موضع الشبكة بحلقة.
landscape-motion-path = يُرسم مسار التدريب فوق الخريطة، من بدايته إلى نهايته.


## Depth: the gradient goes back through the layers

depth-heading = التدرج عبر العمق
depth-opening = كم من التدرج يبلغ الطبقة ١؟ يبدأ عند المخرج، ومقدار δ هناك { $size }.
depth-first-step = طبقة إلى الخلف: نضرب في الأوزان وفي الميول، فيصير المقدار { $factor } مما كان.
depth-no-gradient = طبقة إلى الخلف: من لا شيء يأتي لا شيء.
depth-path-sigmoid = على أقوى مسار تضرب كل طبقة في وزن وفي ميل؛ وميل sigmoid لا يتجاوز ١/٤.
depth-path = على أقوى مسار تضرب كل طبقة في وزن وفي ميل؛ وأكبر ميوله { $slope }.
depth-lesson = { $course ->
        [shrinks] كل طبقة لا تُبقي منه إلا { $least } إلى { $most }: من { $last } عند المخرج إلى { $first } في الطبقة ١.
       *[grows] ينمو عند كل طبقة بعامل { $least } إلى { $most }: من { $last } عند المخرج إلى { $first } في الطبقة ١.
    }
depth-one-step = { $course ->
        [shrinks] يتقلص: من { $last } عند المخرج إلى { $first } في الطبقة ١.
        [grows] ينمو: من { $last } عند المخرج إلى { $first } في الطبقة ١.
       *[mixed] يبقى: { $last } عند المخرج، و{ $first } في الطبقة ١.
    }
depth-mixed = يتقلص في { $digits } من { COUNT($steps) ->
        [zero] { $steps } خطوة
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $steps } خطوات
        [many] { $steps } خطوة
       *[other] { $steps } خطوة
    } إلى الخلف: { $last } عند المخرج، و{ $first } في الطبقة ١.
depth-silent = المخرج صحيح حتى آخر رقم: لا يغادره أي تدرج.
depth-stops = { $layer ->
        [1] لا شيء يصل إلى الطبقة ١: تدرجها صفر.
       *[other] في الطبقة { $digits } هو صفر: لا شيء يبلغ الطبقات التي قبلها.
    }
depth-cause = { $cause ->
        [slopes-shrink] على المسار جداء الأوزان { $weights } وجداء الميول { $slopes }: الميول هي التي تقلّصه.
        [weights-shrink] على المسار جداء الميول { $slopes } وجداء الأوزان { $weights }: الأوزان هي التي تقلّصه.
        [weights-grow] على المسار جداء الميول { $slopes } وجداء الأوزان { $weights }: الأوزان تنمّيه.
        [slopes-grow] على المسار جداء الأوزان { $weights } وجداء الميول { $slopes }: الميول تنمّيه.
        [both-grow] على المسار جداء الأوزان { $weights } وجداء الميول { $slopes }: كلاهما ينمّيه.
        [slopes-most] على المسار جداء الأوزان { $weights } وجداء الميول { $slopes }: كلاهما يقلّصه، والميول أكثر.
        [weights-most] على المسار جداء الميول { $slopes } وجداء الأوزان { $weights }: كلاهما يقلّصه، والأوزان أكثر.
       *[both-shrink] على المسار جداء الأوزان { $weights } وجداء الميول { $slopes }: كلاهما يقلّصه.
    }
depth-cause-cancelled = على هذا المسار جداء الأوزان { $weights } وجداء الميول { $slopes }. ومع المسارات الأخرى يصير { $product } إلى δ = { $delta }.
depth-change = { $pace ->
        [nothing] خطوة بمعدل { $rate } لا تحرك أي وزن، لا في الطبقة الأخيرة ولا في الطبقة ١.
        [still] خطوة بمعدل { $rate } تحرك أوزان الطبقة الأخيرة بمقدار { $last }، ولا تحرك أوزان الطبقة ١.
        [slow] خطوة بمعدل { $rate }: تتحرك أوزان الطبقة الأخيرة بمقدار { $last }، والطبقة ١ بمقدار { $first }. تعلمها بطيء.
        [less] خطوة بمعدل { $rate }: تتحرك أوزان الطبقة الأخيرة بمقدار { $last }، والطبقة ١ بمقدار { $first }، وهو أقل.
        [more] خطوة بمعدل { $rate }: تتحرك أوزان الطبقة الأخيرة بمقدار { $last }، والطبقة ١ بمقدار { $first }، وهو أكثر.
       *[alike] خطوة بمعدل { $rate }: تتحرك أوزان الطبقة الأخيرة بمقدار { $last }، والطبقة ١ بمثله تقريبًا: { $first }.
    }
depth-motion-start = يظهر محور لقوى العشرة، وينمو عمود دلتا المخرج.
depth-motion-step = يعود التدرج إلى الطبقة { $layer }: تجري نبضة على المسار، وينمو عمود الطبقة.
depth-motion-line = يمر خط على أطراف الأعمدة، من المخرج إلى الطبقة ١.
depth-motion-weigh = تجتمع أوزان المسار في جدائها، وميوله في جدائها.
depth-motion-change = تصير الأعمدة تغيرات الأوزان في خطوة واحدة، على محور يبدأ من الصفر.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = لماذا الانتشار العكسي
cost-opening = { $count ->
        [zero] كيف تتغير الخسارة مع كل من { $digits } معلمة؟ نزحزح واحدة، ونشغّل الشبكة ثانية، وننظر.
        [one] كيف تتغير الخسارة مع المعلمة الوحيدة؟ نزحزحها، ونشغّل الشبكة ثانية، وننظر.
        [two] كيف تتغير الخسارة مع كل من المعلمتين؟ نزحزح واحدة، ونشغّل الشبكة ثانية، وننظر.
        [few] كيف تتغير الخسارة مع كل من { $digits } معلمات؟ نزحزح واحدة، ونشغّل الشبكة ثانية، وننظر.
        [many] كيف تتغير الخسارة مع كل من { $digits } معلمة؟ نزحزح واحدة، ونشغّل الشبكة ثانية، وننظر.
       *[other] كيف تتغير الخسارة مع كل من { $digits } معلمة؟ نزحزح واحدة، ونشغّل الشبكة ثانية، وننظر.
    }
cost-first = وزن واحد نزحزحه صعودًا ثم نزولًا: تمريرتان أماميتان، { COUNT($products) ->
        [zero] { $products } عملية ضرب
        [one] عملية ضرب واحدة
        [two] عمليتا ضرب
        [few] { $products } عمليات ضرب
        [many] { $products } عملية ضرب
       *[other] { $products } عملية ضرب
    }، فنعرف ميلًا واحدًا.
cost-all = وهكذا لكل الأوزان والانحيازات ({ $parameters })، أي { $passes } من التمريرات الأمامية، { COUNT($products) ->
        [zero] { $products } عملية ضرب
        [one] عملية ضرب واحدة
        [two] عمليتا ضرب
        [few] { $products } عمليات ضرب
        [many] { $products } عملية ضرب
       *[other] { $products } عملية ضرب
    }.
cost-all-no-bias = وهكذا لكل الأوزان ({ $parameters })، أي { $passes } من التمريرات الأمامية، { COUNT($products) ->
        [zero] { $products } عملية ضرب
        [one] عملية ضرب واحدة
        [two] عمليتا ضرب
        [few] { $products } عمليات ضرب
        [many] { $products } عملية ضرب
       *[other] { $products } عملية ضرب
    }.
cost-forward = الانتشار العكسي يمر أمامًا مرة واحدة، { COUNT($products) ->
        [zero] بعدد { $products } عملية ضرب
        [one] بعملية ضرب واحدة
        [two] بعمليتي ضرب
        [few] بعدد { $products } عمليات ضرب
        [many] بعدد { $products } عملية ضرب
       *[other] بعدد { $products } عملية ضرب
    }، ويحفظ كل تنشيط.
cost-back = ثم يعود مرة واحدة، بعدد { $products } أخرى، فنعرف كل التدرجات: كل طبقة تستعمل ما وجدته التالية لها.
cost-bars = { $same ->
        [same] { $exact ->
        [exact] التدرج نفسه: بالزحزحة { $nudging } عملية ضرب، وبالانتشار العكسي { $backpropagation }: أكثر بعامل { $times }.
       *[about] التدرج نفسه: بالزحزحة { $nudging } عملية ضرب، وبالانتشار العكسي { $backpropagation }: أكثر بعامل { $times } تقريبًا.
    }
       *[apart] { $exact ->
        [exact] بالزحزحة { $nudging } عملية ضرب، وبالانتشار العكسي { $backpropagation }: أكثر بعامل { $times }.
       *[about] بالزحزحة { $nudging } عملية ضرب، وبالانتشار العكسي { $backpropagation }: أكثر بعامل { $times } تقريبًا.
    }
    }
cost-chart = العددان نفساهما مقابل عدد المعلمات؛ والمحوران بقوى العشرة.
cost-growth = { $growth ->
        [square] عشرة أضعاف المعلمات: نحو مئة ضعف العمل بالزحزحة، ونحو عشرة أضعافه بالانتشار العكسي.
        [faster] مع معلمات أكثر تنمو الزحزحة أسرع من الانتشار العكسي.
       *[slower] مع معلمات أكثر ينمو كلاهما.
    }
cost-largest = { $shape }، المعلمات { $parameters }: عمليات الضرب { $nudging } بالزحزحة، و{ $backpropagation } بالانتشار العكسي.
cost-motion-network = تظهر الشبكة، وتحتها لوحة تُعدّ فيها عمليات الضرب.
cost-motion-first = يضيء وزن؛ يُزحزح صعودًا فتجري نبضة عبر الطبقات؛ ثم نزولًا فتجري أخرى.
cost-motion-all = تضيء معلمة بعد أخرى، أسرع فأسرع، وتجري نبضات عبر الطبقات ويرتفع العداد.
cost-motion-forward = الشبكة كما كانت. تجري نبضة واحدة إلى الأمام، وتظهر التنشيطات.
cost-motion-back = تعود نبضة واحدة من المخرج، وطبقة بعد طبقة يظهر كل تدرج.
cost-motion-bars = يصير العددان عمودين بمقياس واحد.
cost-motion-chart = يظهر محوران، وعليهما عددا هذه الشبكة.
cost-motion-grow = يمتد خطان إلى شبكات أكبر، وأحدهما أشد ميلًا من الآخر.
cost-motion-gap = ينمو سهم بين عددي أكبر شبكة.


## Labels in the picture

label-value-forward = القيمة
label-local-derivative = المشتقة المحلية
    .short = المشتقة
label-gradient-back = تدرج الخسارة
    .short = التدرج
label-rest-of-network = بقية الشبكة
    .short = الباقي
label-class = الصنف { $label }
    .short = { $label }
label-class-head = الصنف
    .short = صنف
label-input = المدخل
label-named-input = { $name } { $input }
label-picture-weights = أوزان العصبون { $neuron }
    .short = أوزان، عصبون { $neuron }
label-picture-weight-gradients = ∂L/∂w للعصبون { $neuron }
    .short = ∂L/∂w، عصبون { $neuron }
label-picture-input-gradients = ∂L/∂x لكل بكسل
    .short = ∂L/∂x
label-picture-scale = أسود { $low }، أبيض { $high }
label-more-neurons = و{ $digits } غيرها
label-hidden = المخفية { $layer }
label-output = المخرج
label-class-scores = درجات الأصناف
    .short = الدرجات
label-score-of-class-1 = درجة الصنف { $label }
    .short = الدرجة
label-class-probabilities = احتمالات الأصناف
    .short = احتمالات
label-probability-of-class-1 = احتمال الصنف { $label }
    .short = احتمال
label-layer = الطبقة { $layer }
label-step = الخطوة
    .short = خطوة
label-unit =
    { $unit ->
        [keyframe] إطار مفتاحي
        [epoch] الحقبة
        [checkpoint] نقطة الحفظ
        [round] الجولة
        [update] التحديث
       *[step] الخطوة
    }
label-loss = الخسارة
label-accuracy = الدقة
label-shares = %: { label-accuracy }
label-after = بعد
label-gradients = تدرجات الأوزان
    .short = التدرجات
label-rate = المعدل
label-promised = الموعود
    .short = الوعد
label-factor = العامل
label-sample = العينة
label-target = الهدف
label-targets = الأهداف
label-gradient-check = فحص التدرج
    .short = الفحص
label-check-below = دون
label-check-worst = الأسوأ
label-base = القيمة المعطاة
    .short = المعطاة

label-and-more = { $size }؛ الأكبر: ‖
label-negative = سالب
label-width-of-weight = السمك: |الوزن|
    .short = |الوزن|
label-width-of-letter = السمك: |{ $letter }|، لوغ
    .short = |{ $letter }|، لوغ
label-width-of-gradient = السمك: |التدرج|، لوغ
    .short = |التدرج|، لوغ
label-weights-and-biases = خط: وزن، حلقة: انحياز
    .short = خط: w، حلقة: b
label-weights-alone = خط: وزن
    .short = خط: w
label-lit = مضاء: الصنف الصحيح
    .short = مضاء: الصحيح
label-wrong = خاطئة
label-stay-wrong = تبقى خاطئة
label-tint-side = اللون: صنف الجانب
    .short = اللون: الصنف
label-bent-plane = المستوي المنثني
label-undo = عكس
label-tint-place = اللون: صنف الموضع
    .short = اللون: الصنف
label-tint-probability = اللون: الاحتمال
    .short = اللون: p
label-tint-lead = اللون: الصنف المتقدم
    .short = اللون: المتقدم
label-plane-before = متقطع: الإطار قبل W
    .short = متقطع: قبل W

label-horizontal = أفقي
label-diagonal = مائل
label-best-of-all = الأفضل مطلقًا
    .short = الأفضل
label-best-found = أفضل ما وُجد
    .short = الأفضل
label-any-direction = أي اتجاه
label-right-by-direction = أفضل نسبة صحيحة، حسب اتجاه الخط

label-loss-by-unit = { $unit ->
        [keyframe] الخسارة لكل إطار مفتاحي
        [epoch] الخسارة لكل حقبة
        [checkpoint] الخسارة لكل نقطة حفظ
        [round] الخسارة لكل جولة
        [update] الخسارة لكل تحديث
       *[step] الخسارة لكل خطوة
    }
    .short = الخسارة
label-right-by-unit = { $unit ->
        [keyframe] الدقة لكل إطار مفتاحي
        [epoch] الدقة لكل حقبة
        [checkpoint] الدقة لكل نقطة حفظ
        [round] الدقة لكل جولة
        [update] الدقة لكل تحديث
       *[step] الدقة لكل خطوة
    }
    .short = الدقة
label-units-pass = { $unit ->
        [keyframe] الإطارات المفتاحية تمر
        [epoch] الحقب تمر
        [checkpoint] نقاط الحفظ تمر
        [round] الجولات تمر
        [update] التحديثات تمر
       *[step] الخطوات تمر
    }
label-straight = وما بينها مستقيم
label-keyframes-pass = { $spacing ->
        [log] { label-units-pass } لوغاريتميًّا؛ { label-straight }
       *[linear] { label-units-pass } بانتظام؛ { label-straight }
    }
    .short = { label-units-pass }
label-steps-pass = { $spacing ->
        [log] { label-units-pass } لوغاريتميًّا؛ كل صورة خطوة
       *[linear] { label-units-pass } بانتظام؛ كل صورة خطوة
    }
    .short = { label-units-pass }
label-gradient-size = تدرجات الأوزان حسب الطبقة، لوغ
    .short = ∂L/∂w، لوغ

label-of-units = { $state ->
        [dead] ميتة من { COUNT($digits) ->
        [zero] { $digits } وحدة
        [one] وحدة واحدة
        [two] وحدتين
        [few] { $digits } وحدات
        [many] { $digits } وحدة
       *[other] { $digits } وحدة
    }:
       *[saturated] مشبعة من { COUNT($digits) ->
        [zero] { $digits } وحدة
        [one] وحدة واحدة
        [two] وحدتين
        [few] { $digits } وحدات
        [many] { $digits } وحدة
       *[other] { $digits } وحدة
    }:
    }
    .short = من { $digits }
label-dead-units = ميتة: ميلها صفر للكل
    .short = ميتة: ميلها صفر
label-saturated-units = مشبعة: ميلها دون { $slope } عند { $share } من النقاط
    .short = مشبعة: ميلها دون { $slope }
label-staircase = تدرجات الأوزان عند الخطوة ٠
    .short = التدرجات، الخطوة ٠
label-staircase-from-delta = تدرجات الأوزان عند الخطوة ٠: ∂L/∂w = متوسط δ · a
    .short = ∂L/∂w = متوسط δ · a، الخطوة ٠
label-staircase-of-delta = مقدار δ = ∂L/∂z، لوغ
    .short = مقدار δ، لوغ
label-sizes-of-delta = مقدار δ = ∂L/∂z
    .short = مقدار δ
label-factors-back = الأوزان × الميول
label-size-over-points = المقدار: جذر متوسط المربعات لكل النقاط
label-z-of-unit = z للوحدة { $unit }، الطبقة { $layer }
label-z-of-hidden-units = z في { $units ->
        [zero] { $digits } وحدة
        [one] وحدة واحدة
        [two] وحدتين
        [few] { $digits } وحدات
        [many] { $digits } وحدة
       *[other] { $digits } وحدة
    }، { COUNT($points) ->
        [zero] { $points } نقطة
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }
    .short = z: { $digits } × { $points }
label-z-of-layer = z في { $units ->
        [zero] { $digits } وحدة
        [one] وحدة واحدة
        [two] وحدتين
        [few] { $digits } وحدات
        [many] { $digits } وحدة
       *[other] { $digits } وحدة
    }، الطبقة { $layer }
    .short = z، الطبقة { $layer }
label-steepest-slope = أكبر ميل
    .short = الأكبر
label-median-slope = وسيط الميول
    .short = الوسيط
label-at-z = عند z
    .short = z
label-some-points = رفيع: { $lines } من { COUNT($points) ->
        [zero] { $points } نقطة
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }، غليظ: أكبرها
    .short = رفيع: { $lines } من { $points }، غليظ: أكبرها
label-highest-point = النقطة ذات أكبر z
label-answer-of-all = { $p } = { $value } لكل نقطة
    .short = { $p } = { $value } للكل
label-answers = { $p } من { $low } إلى { $high }
    .short = { $p } { $low } إلى { $high }
label-w-after-step = { $w } بعد الخطوة
label-largest-of-all = أكبر z بين كل النقاط
    .short = أكبر z بين الكل
label-no-way-back = الميل { $zero }، والتدرج { $zero }: لا عودة
label-slope-is = الميل { $slope }
label-at-step = الخطوة { $step }
label-of-starts = من { COUNT($starts) ->
        [zero] { $starts } بداية
        [one] بداية واحدة
        [two] بدايتين
        [few] { $starts } بدايات
        [many] { $starts } بداية
       *[other] { $starts } بداية
    }
    .short = من { $starts }
label-ticked-start = علامة صح: { $share } من النقاط أو أكثر صحيحة، وتبقى كذلك
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = توقف لسبب آخر
label-start-dead = وحدات ميتة
label-start-saturated = وحدات مشبعة
label-start-vanishing = تلاشي التدرج
label-start-moving = ما زال يتغير
label-start-rose = ارتفعت الخسارة
label-start-noise = لم يبق إلا الضجيج
label-loss-and-steps = الخسارة { $losses }، الخطوات { $steps } (لوغ)
    .short = الخسارة { $losses }، { $steps } (لوغ)
label-bars = الأعمدة: الطبقة ١ (أعلى) إلى { $layers }، { $scale }
    .short = الأعمدة: الطبقة ١ أعلى، { $scale }
label-below-scale = <: أقل من { $lowest }

label-mean-loss-heading = متوسط الخسارة
label-of-all-points = { $count ->
        [zero] لكل النقاط ({ $digits })
        [one] لنقطة واحدة
        [two] للنقطتين
        [few] لكل النقاط ({ $digits })
        [many] لكل النقاط ({ $digits })
       *[other] لكل النقاط ({ $digits })
    }
    .short = الكل ({ $digits })
label-mean-of-all = { COUNT($digits) ->
        [zero] متوسط الكل ({ $digits })
        [one] الوحيدة
        [two] متوسط الاثنتين
        [few] متوسط الكل ({ $digits })
        [many] متوسط الكل ({ $digits })
       *[other] متوسط الكل ({ $digits })
    }
label-mean-of-batch = دفعات من { $digits }

label-way = الطريق عبر المعلمات
label-new-direction = اتجاه جديد
label-lower-until = أقل حتى { $distance } فقط
    .short = أقل حتى { $distance }
label-at-the-start = عند البداية
label-enlarged = مكبّر: الجزء المؤطر أدناه
    .short = مكبّر
label-first-step = الخطوة الأولى
label-second-step = الخطوة الثانية
label-third-step = الخطوة الثالثة
label-gradient-length = التدرج
label-length = الطول
label-loss-came = الواقع
label-gap = الفجوة
label-training-path = طريق التدريب حتى نهايته، المعدل { $rate }
    .short = طريق التدريب
label-gradient-uphill = التدرج، صعودًا
    .short = التدرج
label-step-downhill = −التدرج، نزولًا
    .short = −التدرج
label-network-here = الشبكة

label-size-of-delta = مقدار δ، لوغ
label-path = أقوى مسار: الوزن × الميل
label-product = الجداء
label-weights = الأوزان
label-slopes = الميول
label-in-all = الكل
label-change-of-weights = تغير الأوزان في خطوة واحدة، المعدل { $rate }

label-nudging = الزحزحة
label-backpropagation = الانتشار العكسي
label-passes = تمريرات أمامية
label-one-pass = تمريرة أمامية
label-one-pass-each = تمريرة أمامية وأخرى عكسية
label-multiplications = عمليات الضرب
label-multiplications-log = عمليات الضرب، لوغ
label-parameters-log = المعلمات، لوغ
label-times-as-many = عدد الأضعاف
label-counted = المعدود: عمليات الضرب لعينة واحدة، بلا دوال التنشيط؛ وكل معلمة تزحزح صعودا ونزولا
    .short = المعدود: عمليات الضرب لعينة واحدة

label-factor-range = العامل، { $low } إلى { $high }
label-more-parameters = { $count ->
        [zero] و{ $digits } معلمة أخرى
        [one] ومعلمة أخرى
        [two] ومعلمتان أخريان
        [few] و{ $digits } معلمات أخرى
        [many] و{ $digits } معلمة أخرى
       *[other] و{ $digits } معلمة أخرى
    }
label-gradient-log = التدرج، لوغ
    .short = التدرج
label-loss-of-this-sample = خسارة هذه العينة
label-loss-of-sample = خسارة العينة
label-mean-loss = متوسط الخسارة على { $count ->
        [zero] { $digits } نقطة
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $digits } نقاط
        [many] { $digits } نقطة
       *[other] { $digits } نقطة
    }
label-slope = الميل
label-its-slope = ميلها: التدرج
    .short = الميل: التدرج
label-right-of-points = الصحيح من { $count ->
        [zero] { $digits } نقطة
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $digits } نقاط
        [many] { $digits } نقطة
       *[other] { $digits } نقطة
    }
    .short = الصحيح

card-linear = خطي
card-shift = إزاحة
card-bend = انثناء
card-decide = قرار
card-right = صحيح
card-turns-and-stretches = $W$ تدير المستوي وتمدده
    .short = $W$ تدير وتمدد
card-moves-all-alike = $b$ يزيح كل نقطة بالقدر نفسه
    .short = $b$ يزيح كل نقطة
card-acts-alone = $f$ تعمل على كل إحداثي وحده
    .short = $f$ تعمل على كلٍّ وحده
card-one-activation = $f$ هي { $activation }
card-two-activations = $f$ هي { $first } أو { $second }
card-many-activations = $f$ تختلف من طبقة إلى أخرى
card-onto-line = $W$ تنقل المستوي إلى خط
card-into-plane = $W$ تضع الخط في المستوي
card-stretches-line = $W$ تمدد الخط
card-keeps-orientation = { $sign ->
        [equal] $det W =$ { $determinant } (فوق الصفر: بلا انعكاس)
       *[about] $det W approx$ { $determinant } (فوق الصفر: بلا انعكاس)
    }
card-mirrors = { $sign ->
        [equal] $det W =$ { $determinant } (تحت الصفر: منعكس)
       *[about] $det W approx$ { $determinant } (تحت الصفر: منعكس)
    }
card-flattens = { $onto ->
        [point] $det W$ صفر: تطبق المستوي على نقطة واحدة
       *[line] $det W$ صفر: تطبق المستوي على خط
    }
card-class-1-where = { $one } حيث { $condition }، وإلا { $other }
card-equal-scores = على الحد تتساوى الدرجتان
    .short = هناك تتساوى الدرجتان
card-class-of-greatest = الصنف ذو أكبر درجة في { $scores }
card-equal-greatest = على الحد تتساوى أكبر درجتين
    .short = هناك تتساوى أكبر درجتين
card-score-zero = على الحد الدرجة صفر
    .short = هناك الدرجة صفر
card-share-of-points = { $share } من النقاط


## The transcript of a film

transcript-facts = { $sound ->
        [narrated] نص الفيلم. للفيلم تعليق صوتي، ومدته { $duration }.
       *[silent] نص الفيلم. الفيلم صامت، ومدته { $duration }.
    }
transcript-opening = الافتتاح
transcript-play-from = تشغيل من { $time }


## The pages of a film

page-seconds = { $seconds } ث
page-minutes = { $minutes } د { $seconds } ث
page-facts = { $sound ->
        [narrated] { $duration } · بتعليق صوتي وتسميات توضيحية · كل عدد فيه محسوب
       *[silent] { $duration } · صامت، بتسميات توضيحية · كل عدد فيه محسوب
    }
page-transcript-facts = { $sound ->
        [narrated] نص فيلم ذي تعليق صوتي، مدته { $duration }.
       *[silent] نص فيلم صامت، مدته { $duration }.
    }
page-transcript-of = نص الفيلم: { $title }
page-watch = مشاهدة الفيلم
page-transcript = نص الفيلم
page-said-and-shown = ما يقال وما يُعرض
page-chapters = الفصول
page-captions = التسميات التوضيحية
page-download = تنزيل الفيلم
page-not-recorded = لا يُسجَّل التقدم هنا.
page-film-on-its-own = الفيلم وحده: { $links }
page-theme = { $theme ->
        [light] فاتح
       *[dark] داكن
    }
page-picture = المظهر
page-film = الفيلم
page-speed = السرعة
page-pause = التوقف
page-pause-never = أبدًا
page-pause-chapters = عند نهايات الفصول
page-pause-lines = بعد كل سطر
page-follow = النص يتابع الفيلم
page-zoom = تكبير
page-present = عرض تقديمي
page-keys = المفاتيح
page-play-keys = <kbd>مسافة</kbd> تشغيل وإيقاف، <kbd>←</kbd> <kbd>→</kbd> رجوع وتقدم<span class="fills">، <kbd>f</kbd> ملء الشاشة</span>.
page-present-keys = <b>عرض تقديمي</b> <span class="fills">يملأ الشاشة و</span>يتوقف عند نهايات الفصول: <kbd>مسافة</kbd> والأسهم تنقل من وقفة إلى أخرى.
page-files = الملفات
page-made-with =
    صُنع ببرنامج nnviz { $version }: يعرض الفيلم أعداد <a href="trace.json">trace.json</a>، المحسوبة من
    <a href="{ $config }">{ $config }</a>.
page-languages = اللغات
page-films = الأفلام
page-file-film = الفيلم ({ $format })
page-file-film-in-theme = { $theme ->
        [light] الفيلم، فاتح ({ $format })
       *[dark] الفيلم، داكن ({ $format })
    }
page-file-captions = التسميات التوضيحية ({ $format })
page-file-chapters = الفصول ({ $format })
page-file-transcript = نص الفيلم (نص للقراءة الصوتية)
page-file-config = ملف الإعداد
page-file-numbers = كل عدد
page-file-slides = الشرائح (لـ manim-slides)
page-file-scorm = حزمة SCORM 1.2
page-description = { $sound ->
        [narrated] فيلم ذو تعليق صوتي عن شبكة { $shape } بأعدادها الحقيقية: { $headings }.
       *[silent] فيلم صامت عن شبكة { $shape } بأعدادها الحقيقية: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = كيفية تضمين هذا الفيلم
embed-lies-at = يُفترض أن مجلد هذا الملف موجود على <{ $address }>.
embed-put = يوضع مجلد هذا الملف على خادم ويب، ويُستبدل `{ $stand_in }` بعنوانه، بلا شرطة مائلة في آخره.
embed-wishes = يقبل عنوان الإطار خيارات: `embed.html?theme=light` و `?theme=dark` يثبّتان مظهرًا واحدًا مهما كان نظام القارئ، كما في موقع مقرر أبيض دائمًا؛ و `?bare` هو الفيلم وحده، 16:9، بمفاتيحه؛ و `?bare&theme=dark` يجمع بينهما؛ و `#t=12` يبدأ عند تلك الثانية.
embed-moodle = في حقل نص أو في *Page* يُفتح عرض HTML (`</>`) ويُلصق:
embed-moodle-package = للإتمام والدرجة يضاف نشاط *SCORM package* وتُرفع `{ $package }`. الدرجة هي النسبة المشاهدة، وتصير ١٠٠ مع الإتمام، عند ٩٠٪؛ وإعداد Moodle نفسه، أي أعلى درجة من ١٠٠، صحيح.
embed-moodle-no-package = للإتمام والدرجة يُنشر الفيلم مع `--scorm`، فتُكتب حزمة SCORM 1.2.
embed-moodle-students = ما يكتبه الطلاب، كمشاركة في منتدى، يُنقّى: تختفي منه الإطارات بلا تنبيه، ويفقد الفيديو خيار المظهر. يُلصق هناك رابط:
embed-moodle-upload = حيث لا يُسمح بالإطارات: يُرفع `video.mp4` بزر الوسائط في المحرر، وفي مربع الحوار نفسه يُرفع ملف `.vtt` تحت *Subtitles and captions*.
embed-canvas = في محرر المحتوى الغني يُختار *View > HTML editor* ويُلصق:
embed-canvas-upload = أو يُرفع `video.mp4` (حتى ٥٠٠ ميغابايت) تحت *Media* ويضاف `{ $captions }.srt` تسمياتٍ توضيحية له (أقل من ٢٩٥ كيلوبايت).
embed-open-edx = في Studio يضاف مكوّن *Text*، ويُختار *Edit HTML* ويُلصق:
embed-open-edx-upload = أو يضاف مكوّن *Video* بعنوان `video.mp4` ويُرفع `{ $captions }.srt` نصًّا له.
embed-quarto = أكواد الفيديو المختصرة فيها تُسقط التسميات التوضيحية؛ والكتلة الخام تحفظها. في Quarto:
embed-sphinx = في Sphinx يُستعمل `.. raw:: html` ويُكتب العنصر تحته بإزاحة؛ وفي MyST و Jupyter Book و MkDocs (ومع Material أيضًا) يُلصق العنصر في Markdown كما هو، وقبله وبعده سطر فارغ.
embed-builders-scripts = هذه المواقع تُبقي على السكربتات. بهذا السكربت، مرة في كل صفحة وفي كتلة من النوع نفسه، يصير كل إطار بطول ما فيه:
embed-reveal = شريحة فيها الفيلم وحده، على هيئة الفيلم وبلا قص:
embed-reveal-keys = النقر داخل الإطار يعطيه لوحة المفاتيح: مفتاح المسافة يشغّل ويوقف هناك. والنقر بجانب الإطار يعيد المفاتيح إلى الشرائح.
embed-other-heading = أي صفحة أخرى
embed-other-script = بطول ما فيه، حيث يُسمح للصفحة بسكربت:
embed-other-moment = لكل لحظة من الفيلم عنوان يخصها، مثل `{ $address }/index.html#t=12`.
embed-other-video = الفيديو وحده، مع التسميات التوضيحية، حين تكون الصفحة والفيلم على خادم واحد:
embed-other-policy = الموقع الذي تمنع سياسته الأنماط والسكربتات داخل الصفحات يحتاج إلى حزمة من `nnviz publish --split`.
embed-slides-heading = الشرائح
embed-slides = يُدرج `video.mp4` في شريحة، أو يُفتح `index.html` في متصفح ويُضغط *عرض تقديمي*. عندئذ ينقل مفتاح المسافة والأسهم من فصل إلى فصل. تبدأ الفصول عند:
embed-slides-command = في هذا المجلد يعرض `manim-slides present { $name }` الأقسام شرائح.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · مستكشف nnviz
explorer-skip = الانتقال إلى المنزلقات
explorer-tools = الصفحة
explorer-preset = حالة جاهزة
explorer-choose = اختيار…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = تراجع
explorer-undo-key = تراجع (Ctrl+Z)
explorer-redo = إعادة
explorer-redo-key = إعادة (Ctrl+Y)
explorer-reset = إعادة ضبط
explorer-reset-done = كل شيء كما في ملف الإعداد؛ و«تراجع» يعيد التغييرات.
explorer-copy-link = نسخ الرابط
explorer-link-copied = نُسخ رابط ما يظهر الآن.
explorer-link-not-copied = تعذر نسخ رابط ما يظهر الآن: المتصفح لا يسمح به هنا.
explorer-no-link = لا رابط لهذه الصفحة: ليس لها عنوان يخصها داخل الصفحة المحيطة بها. يمكن فتحها في علامة تبويب مستقلة.
explorer-make-film = صنع فيلم…
explorer-save-picture = حفظ الصورة
explorer-picture-saved = حُفظت الصورة.
explorer-picture-not-saved = تعذر حفظ الصورة: { $fault }.
explorer-diagram-not-drawn = تعذر رسم المخطط
explorer-light = فاتح
explorer-dark = داكن
explorer-tour = جولة
explorer-offer-name = ترحيب
explorer-offer = <strong>زيارة أولى؟</strong> يكفي سحب المنزلق المضيء لمشاهدة كل عدد يتبعه. أو الجولة: خمس خطوات.
explorer-offer-yes = بدء الجولة
explorer-offer-no = لا، شكرًا
explorer-needs-script = تحسب هذه الصفحة بلغة JavaScript؛ يرجى السماح بها.

explorer-own-point = نقطة خاصة
explorer-undefined = غير معرّف
explorer-said = { $parameter } { $value }، الخسارة { $loss }، الاحتمال { $said }، الدقة { $accuracy }
explorer-said-number = { $parameter } { $value }، الخسارة { $loss }، المخرج { $said }، R² { $explained }
explorer-said-output = { $parameter } { $value }، الخسارة { $loss }، المخرج { $said }، الدقة { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = لم يُستعمل الرابط: { $fault }. الظاهر هو حالة ملف الإعداد.
explorer-that-link-not-used = لم يُستعمل ذلك الرابط: { $fault }.
explorer-link-shape = الرابط لشبكة ذات شكل آخر
explorer-link-weight = أحد أوزان الرابط ليس عددًا لا يتجاوز { $most }
explorer-link-activations = عدد دوال التنشيط في الرابط مختلف
explorer-link-activation = في الرابط دالة تنشيط غير معروفة
explorer-link-dataset = في الرابط مجموعة بيانات غير معروفة
explorer-link-sample = في الرابط عينة ليست في مجموعة البيانات
explorer-link-point = في الرابط نقطة خاصة لا تلائم الشبكة
explorer-link-parameter = في الرابط معلمة ليست في الشبكة
explorer-link-optimizer = في الرابط محسِّن غير معروف
explorer-link-schedule = في الرابط جدول لمعدل التعلم غير صالح
explorer-link-gradient = يطلب الرابط تدرج شيء غير معروف


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }؛ { $kept }.

explorer-fault-empty = ليس في الخانة الفارغة عدد
explorer-fault-two-ways = «{ $typed }» يُقرأ بطريقتين؛ يُكتب { $readings }
explorer-either-reading = { $first } أو { $second }
explorer-fault-no-number = «{ $typed }» ليس عددًا
explorer-fault-beyond = «{ $typed }» يتجاوز { $most }
explorer-fault-near-zero = «{ $typed }» أقرب إلى الصفر مما تقبله أعداد الصفحة
explorer-fault-not-used = لم يُستعمل «{ $typed }»: { $rule }
explorer-rule-points = نقاط مجموعة البيانات من 1 إلى { $most }
explorer-rule-noise = الضجيج من 0 إلى { $most }
explorer-rule-seed = البذرة عدد صحيح لا يتجاوز { $most }
explorer-rule-sample = العينات من 0 إلى { $last }
explorer-rule-rate = معدل التعلم فوق الصفر
explorer-rule-decay = اضمحلال الأوزان من 0 إلى { $most }
explorer-rule-steps = عدد الخطوات من 1 إلى { $most }
explorer-rule-factor = العامل بين 0 و1
explorer-rule-batch = الدفعة «{ $full }» أو عدد من النقاط

explorer-keeps-parameter = يبقى { $parameter } على { $value }
explorer-keeps-coordinate = يبقى الإحداثي x{ $input } على { $value }
explorer-keeps-number = يبقى y على { $value }
explorer-keeps-points = تبقى نقاط مجموعة البيانات { $value }
explorer-keeps-seed = تبقى البذرة { $value }
explorer-keeps-sample = تبقى العينة { $value }
explorer-keeps-rate = يبقى معدل التعلم { $value }
explorer-keeps-value = تبقى الخانة على { $value }
explorer-keeps-batch = تبقى الدفعة { $value }


## The explorer's parameters, sample and points

explorer-parameters = المعلمات
explorer-parameters-hint = بسحب أي وزن تتبعه الصفحة كلها.
explorer-gradient-of = <span class="gradient">بالوردي</span> تدرجه، على
explorer-of-sample = هذه العينة
explorer-of-batch = الدفعة
explorer-of-all = كل النقاط

explorer-sample = العينة
explorer-sample-box = العينة، عدد
explorer-own = خاصة
explorer-your-point = نقطة خاصة
explorer-sample-text = { $mark } الصنف { $label }، x = ({ $coordinates })
explorer-sample-number = y = { $y }، x = ({ $coordinates })
explorer-sample-of-number = { $sample }، y = { $y }
explorer-own-begin = وضع نقطة خاصة
explorer-own-end = العودة إلى البيانات
explorer-own-class = صنف النقطة الخاصة
explorer-own-number = عدد النقطة الخاصة، y
explorer-own-box = النقطة الخاصة، x{ $input }

explorer-layer = الطبقة { $layer }
explorer-output-layer = طبقة الإخراج
explorer-folded-layer = { $layer } · { $count ->
        [zero] { $digits } معلمة
        [one] معلمة واحدة
        [two] معلمتان
        [few] { $digits } معلمات
        [many] { $digits } معلمة
       *[other] { $digits } معلمة
    }
explorer-activation = التنشيط
explorer-activation-of-layer = دالة تنشيط الطبقة { $layer }
explorer-weight = الوزن من { $from } إلى { $to }، الطبقة { $layer }
explorer-bias = انحياز { $of }، الطبقة { $layer }
explorer-number-box = { $what }، عدد

explorer-data = البيانات
explorer-points = النقاط
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = زوايا xor
explorer-points-moons = هلالان
explorer-points-circles = دائرتان
explorer-points-spirals = حلزونان
explorer-points-line = خط
explorer-points-sine = جيب
explorer-points-saddle = سرج
explorer-how-many = العدد
explorer-noise = الضجيج
explorer-seed = البذرة


## The explorer's network and what comes out of it

explorer-network = الشبكة
explorer-edges-show = تُظهر الوصلات
explorer-edges-weights = الأوزان
explorer-edges-gradients = التدرجات { $symbol }
explorer-edges-messages = الرسائل { $symbol }
explorer-edges-legend = سمك الخط: |w| حتى { $limit } (والشرطتان: أكثر)؛ والتدرجات بقوى العشرة من { $lowest } إلى { $highest }. المتقطع: سالب.
explorer-diagram = مخطط الشبكة؛ وأعداده في الجداول أيضًا
explorer-goes-on = تمتد الشبكة إلى اليمين: يمكن سحبها أو تمريرها.
explorer-hidden = مخفية
explorer-dead = ميتة { $share }
explorer-sparse = خاملة { $share }
explorer-flat = أفقية { $share }

explorer-outcome = النتيجة
explorer-readout-loss = الخسارة <span class="long">للعينة</span>
explorer-readout-probability = p <span class="long">لصنفها</span>
explorer-readout-output = المخرج <span class="long">لصنفها</span>
explorer-readout-one-output = المخرج
explorer-readout-mean = خسارة الكل <span class="long">من النقاط</span>
explorer-readout-accuracy = الدقة

explorer-check-below = التدرجات متطابقة، الفرق أقل من { $bound }
explorer-check-match = التدرجات متطابقة، الأسوأ { $worst }
explorer-check-differ = التدرجات غير متطابقة! الأسوأ { $worst }
explorer-check-how = كل تدرج للعينة مقابل الفروق المركزية؛ والأسوأ { $parameter }. حتى { $most } يبقى الضوء أخضر.
explorer-check-skipped = { $count ->
        [zero] { $digits } تدرج عند انكسار لم تُفحص.
        [one] تدرج واحد عند انكسار لم يُفحص.
        [two] تدرجان عند انكسار لم يُفحصا.
        [few] { $digits } تدرجات عند انكسار لم تُفحص.
        [many] { $digits } تدرجًا عند انكسار لم تُفحص.
       *[other] { $digits } تدرج عند انكسار لم تُفحص.
    }

explorer-sound = لا وحدة ميتة ولا مشبعة.
explorer-no-gradient = تدرج كل وزن يساوي 0 تمامًا.
explorer-equal-units = متساوية وتبقى متساوية: { $units }.
explorer-dead-units = ميتة، ميلها صفر عند كل نقطة: { $units }.
explorer-sparse-units = خاملة غالبًا، مع نسبة النقاط عند الصفر: { $units }.
explorer-saturated-units = مشبعة، مع نسبة النقاط: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = { $digits } غيرها
explorer-vanishes = التدرج يتلاشى: { $last } في الطبقة الأخيرة، و{ $first } في الطبقة 1.


## The explorer's planes

explorer-planes = ما تفعله كل طبقة بالمستوي
explorer-planes-hint = النقاط وشبكة الإحداثيات، طبقة بعد طبقة.
explorer-planes-too-wide = المستويات تُظهر طبقات من عصبون أو عصبونين، وفي هذه الشبكة طبقات أعرض.
explorer-planes-need-two-inputs = المستويات تبدأ بمدخلين، ومدخلات هذه الشبكة { $inputs }.
explorer-plane-picture = النقاط وشبكة الإحداثيات عند { $name }
explorer-decides-nothing = في المستوي الأخير لا شيء يقرر: الأصناف متعادلة في كل مكان.
explorer-decides-no-line = في المستوي الأخير لا خط يقرر: الصنف { $label } متقدم في كل مكان.
explorer-decides-line = في المستوي الأخير يقرر خط مستقيم واحد.
explorer-decides-line-one-side = في المستوي الأخير يقرر خط مستقيم واحد؛ وكل النقاط في جانب الصنف { $label }.
explorer-decides-lines = في المستوي الأخير تفصل خطوط مستقيمة بين الأصناف.
explorer-decides-lines-one-side = في المستوي الأخير تفصل خطوط مستقيمة بين الأصناف؛ وكل النقاط في جانب الصنف { $label }.

explorer-decision = القرار
explorer-decision-name = القرار
explorer-decision-hint = النقر على نقطة لتتبعها، أو على مكان خالٍ لوضع نقطة خاصة.
explorer-decision-picture = النقاط، والصنف الذي تعطيه الشبكة لكل موضع
explorer-surer = كلما اشتد اللون كانت الشبكة أوثق.
explorer-surer-line = { explorer-surer } على الخط تتعادل الأصناف.
explorer-surer-no-line = { explorer-surer } لا خط: صنف واحد متقدم في كل مكان.

explorer-fit = الملاءمة
explorer-fit-name = الملاءمة
explorer-fit-hint = النقر على نقطة لتتبعها، أو على مكان خالٍ لوضع نقطة خاصة.
explorer-fit-picture = النقاط بأعدادها، والعدد الذي تعطيه الشبكة عند كل مدخل
explorer-key-points = y للنقاط
explorer-key-said = المخرج a
explorer-key-missed = a − y
explorer-heights = خط كل { $step }، متقطع تحت الصفر؛ والنقاط بألوان y الخاصة بها.

explorer-slope = الخسارة فوق { $parameter }
explorer-slope-of-sample = عند { $value } خسارة العينة { $loss } وميل المماس { $slope }.
explorer-slope-of-batch = عند { $value } خسارة الدفعة { $count ->
        [zero] ({ $digits } نقطة)
        [one] (نقطة واحدة)
        [two] (نقطتان)
        [few] ({ $digits } نقاط)
        [many] ({ $digits } نقطة)
       *[other] ({ $digits } نقطة)
    } هي { $loss } وميل المماس { $slope }.
explorer-slope-of-all = عند { $value } خسارة { $count ->
        [zero] كل النقاط ({ $digits })
        [one] النقطة الوحيدة
        [two] النقطتين
        [few] كل النقاط ({ $digits })
        [many] كل النقاط ({ $digits })
       *[other] كل النقاط ({ $digits })
    } هي { $loss } وميل المماس { $slope }.


## The explorer's training

explorer-training = التدريب
explorer-rewind = إلى البداية
explorer-step = خطوة
explorer-run = تشغيل
explorer-pause = إيقاف
explorer-speed = السرعة
explorer-steps-a-frame = { $digits } لكل صورة
explorer-optimizer = المحسِّن
explorer-learning-rate = معدل التعلم
explorer-batch = الدفعة
explorer-decay = اضمحلال الأوزان
explorer-schedule = المعدل
explorer-rate-stays = ثابت
explorer-rate-steps = ينخفض على مراحل
explorer-rate-cosine = ينخفض وفق جيب التمام
explorer-schedule-every = خطوات بين انخفاضين
explorer-schedule-over = كل الخطوات
explorer-schedule-factor = العامل
explorer-rate-now = المعدل التالي { $rate }
explorer-rate-spent = بلغ المعدل 0 عند الخطوة { $step }: انتهى التدريب.
explorer-batch-how = full، أو عدد من النقاط لكل خطوة
explorer-moment = الخطوة
explorer-step-of = { $step } من { $last }

explorer-step-uses-all = «خطوة» تستعمل متوسط تدرج { $count ->
        [zero] كل النقاط ({ $digits })
        [one] النقطة الوحيدة
        [two] النقطتين
        [few] كل النقاط ({ $digits })
        [many] كل النقاط ({ $digits })
       *[other] كل النقاط ({ $digits })
    }:
explorer-step-uses-batch = «خطوة» تستعمل متوسط تدرج الدفعة التالية، حتى { $batch } من { $count ->
        [zero] { $digits } نقطة
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $digits } نقاط
        [many] { $digits } نقطة
       *[other] { $digits } نقطة
    }:
explorer-adam-mean = متوسط
explorer-adam-root = جذر متوسط المربعات
explorer-mean-of = متوسط { $product }

explorer-course-loss = الخسارة على كل النقاط
explorer-course-loss-logarithmic = الخسارة على كل النقاط، بمقياس لوغاريتمي
explorer-course-loss-picture = الخسارة على كل النقاط عبر خطوات التدريب
explorer-course-accuracy = الدقة
explorer-course-accuracy-picture = الدقة عبر خطوات التدريب
explorer-course-explained-picture = R² عبر خطوات التدريب
explorer-diverged = تباعد
explorer-diverged-loss = تباعد التدريب عند الخطوة { $step }: لم تعد الخسارة عددًا منتهيًا.
explorer-diverged-parameter = تباعد التدريب عند الخطوة { $step }: تجاوز { $parameter } الحد { $most }.
explorer-full-book = أقصى ما تحفظه الصفحة من الخطوات { $steps }؛ وللتدريب الأطول يُصنع فيلم.
explorer-solved-from-the-start = محلولة من البداية: { $share }.
explorer-solved = محلولة: { $share }، و{ $solved } منذ الخطوة { $step }.
explorer-worse = عند { $share }: ارتفعت الخسارة من { $first } إلى { $last }.
explorer-learning = لم يكتمل بعد: { $share }، والخسارة ما زالت تنخفض.
explorer-explained = R² { $share }
explorer-rests = { $share }، والخسارة لا تكاد تنخفض.
explorer-stuck = غير محلولة: { $share }، والخسارة لا تكاد تنخفض.
explorer-moving =
    { $what ->
        [share] غير محلولة: النسبة ما زالت تتغير بين { $low } و{ $high }.
        [explained] R² ما زال يتغير بين { $low } و{ $high }.
       *[loss] غير محلولة: { $share }، لكن الخسارة ما زالت تتغير بين { $low } و{ $high }.
    }


## The explorer's tables

explorer-numbers = كل عدد في العينة
explorer-numbers-hint = من المخرج رجوعًا إلى المدخل. مفاتيح الأسهم تتنقل بين الأعداد؛ ولكل عدد معادلته.
explorer-output-layer-of = طبقة الإخراج: { $output }
explorer-input = المدخل
explorer-inputs = المدخلات
explorer-neurons = العصبونات
explorer-edges = الوصلات
explorer-flat-for = أفقية عند
explorer-flat-for-how = نسبة كل النقاط التي فيها |f′(z)| دون { $slope }
explorer-one-step = { $output } والخسارة خطوة واحدة: δ = p − y


## The explorer's dialog that makes a film

explorer-film = صنع فيلم من هذا
explorer-film-hint = في ملف الإعداد هذا المعلمات إطاراتٍ مفتاحية. بجمع عدة حالات ينتقل الفيلم بينها.
explorer-collect = جمع هذه الحالة
explorer-forget = نسيان الكل
explorer-only-this-state = الحالة الظاهرة وحدها
explorer-collected = { $count ->
        [zero] { $digits } حالة مجموعة
        [one] حالة واحدة مجموعة
        [two] حالتان مجموعتان
        [few] { $digits } حالات مجموعة
        [many] { $digits } حالة مجموعة
       *[other] { $digits } حالة مجموعة
    }
explorer-state-collected = جُمعت الحالة { $number }؛ يمكن تغيير المعلمات وجمع التالية.
explorer-config = ملف الإعداد
explorer-config-written = كتبه مستكشف nnviz.
explorer-keyframe = الحالة { $number }
explorer-download = تنزيل ملف الإعداد
explorer-copy-config = نسخ ملف الإعداد
explorer-config-copied = نُسخ ملف الإعداد.
explorer-config-not-copied = تعذر نسخ ملف الإعداد: المتصفح لا يسمح به هنا.
explorer-copy-command = نسخ الأمر
explorer-command-copied = نُسخ الأمر.
explorer-command-not-copied = تعذر نسخ الأمر: المتصفح لا يسمح به هنا.
explorer-close = إغلاق


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } من { $steps }: { $name }
explorer-tour-parameters = كل معلمة
explorer-tour-parameters-words = لكل وزن وانحياز منزلق وخانة. بسحب أحدها تتبعه كل الأعداد والصور في الحال.
explorer-tour-forward = إلى الأمام
explorer-tour-forward-words = الذهبي يجري إلى الأمام: كل عصبون يجمع مدخلاته في z ويثني المجموع إلى a. بالإشارة إلى أي عدد تظهر معادلته.
explorer-tour-decision = القرار
explorer-tour-decision-words = الألوان تبين أي صنف تعطيه الشبكة لكل موضع. بالنقر على نقطة، أو على مكان خالٍ، تمر في الشبكة.
explorer-tour-fit-words = الصورة تبين ما تعطيه الشبكة لكل مدخل، والنقاط بأعدادها. بالنقر على نقطة، أو على مكان خالٍ، تمر في الشبكة.
explorer-tour-gradient = التدرج
explorer-tour-gradient-words = المماس الوردي هو التدرج: كم تسرع الخسارة في التغير مع آخر معلمة جرى تغييرها.
explorer-tour-training = التدريب
explorer-tour-training-words = «خطوة» تحرك كل معلمة قليلًا عكس تدرجها. وبعد «تشغيل» تُرى الخسارة تنخفض، ثم «إلى البداية».
explorer-tour-back = السابق
explorer-tour-next = التالي
explorer-tour-done = تم
