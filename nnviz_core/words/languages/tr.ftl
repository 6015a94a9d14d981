### nnviz's films and pages in Turkish.
###
### Terms:
### weight = ağırlık; bias = sapma (no settled term; also: yanlılık, which statistics keeps for that of an estimator; CS 229 in Turkish: eğilim; d2l-tr, the Turkish "Dive into Deep Learning": ek girdi)
### neuron = nöron; unit = birim; layer = katman; hidden layer = gizli katman (Öztemel, Yapay Sinir Ağları: ara katman; Vikipedi, Yapay sinir ağı: gizli katman)
### input = girdi; output = çıktı; target = hedef (d2l-tr)
### activation = aktivasyon; activation function = aktivasyon fonksiyonu (Öztemel, Yapay Sinir Ağları; d2l-tr: etkinleştirme işlevi)
### loss = kayıp; cross-entropy = çapraz entropi (d2l-tr); squared error = karesel hata
### gradient = gradyan; slope = eğim; derivative = türev; chain rule = zincir kuralı (d2l-tr)
### forward propagation = ileri yayılım; backpropagation = geri yayılım (both: CS 229 in Turkish; Öztemel: geriye yayılım; d2l-tr: ileri yayma, geri yayma); pass forward = ileri geçiş; pass back = geri geçiş
### gradient descent = gradyan inişi (d2l-tr: gradyan iniş); learning rate = öğrenme oranı, short: oran (d2l-tr; Öztemel: öğrenme katsayısı)
### step = adım; training = eğitim; epoch = dönem (d2l-tr); update = güncelleme; checkpoint = kayıt (also: kontrol noktası)
### sample = örnek; point = nokta; dataset = veri kümesi; class = sınıf; score = skor; probability = olasılık; accuracy = doğruluk (d2l-tr, CS 229 in Turkish)
### to nudge = oynatmak; gradient by nudging = sonlu farklar (numerical analysis textbooks); gradient check = gradyan denetimi
### saturated = doymuş; dead unit = ölü birim; sparse unit = seyrek birim
### plane = düzlem; grid = ızgara; straight line = doğru; "right" is therefore doğruluk (a share) or doğru sınıflanan (points)
### decision boundary = karar sınırı (CS 229 in Turkish), short: sınır; to bend = bükmek; to squeeze, to squash = sıkıştırmak; to part, to separate = ayırmak (Alpaydın, Yapay Öğrenme: doğrusal ayrılabilirlik)
### batch = yığın; mini-batch = mini yığın (d2l-tr: minigrup); momentum = momentum; velocity = hız
### weight decay = ağırlık sönümü (d2l-tr); optimizer = optimizatör (d2l-tr: eniyileyici); seed = tohum; noise = gürültü
### keyframe = anahtar kare; config = yapılandırma; slider = sürgü; fit = uyum; transcript = döküm


## Small words

spelled-count =
    { $count ->
        [0] sıfır
        [1] bir
        [2] iki
        [3] üç
        [4] dört
        [5] beş
        [6] altı
       *[other] { $digits }
    }
list-comma = { $first }, { $next }
list-numbers = { $first }; { $next }
list-and = { $first } ve { $last }
sentence = { $words }.
join-sentences = { $first } { $next }


## At the top right of a section, parts of a line: activations · shape · points · moment

remark-activations = { $digits } aktivasyon
remark-points = { $digits } nokta
remark-checkpoints = { $digits } kayıt
remark-steps-unknown = adımlar bilinmiyor
remark-keyframes = { $digits } anahtar kare
remark-optimizer = { $name }, oran { $rate }
remark-gradient-descent = gradyan inişi
    .short = GD
remark-batch = yığın { $size }
remark-schedule =
    { $schedule ->
        [cosine] kosinüslü oran
       *[steps] basamaklı oran
    }
remark-decay = sönüm { $decay }
remark-seed = tohum { $seed }
remark-samples = örnek { $first }–{ $last }
remark-sample-of-class = { $sample }, sınıf { $label }
remark-rows-are-neurons = satırlar nöron
remark-columns-are-neurons = sütunlar nöron
sample-own = kendi örneği
sample-of-index = örnek { $index }
moment-step = adım { $step }
moment-of-unit =
    { $unit ->
        [epoch] dönem { $step }
        [checkpoint] kayıt { $step }
        [round] tur { $step }
        [update] güncelleme { $step }
       *[step] adım { $step }
    }

convention-rows = Ağırlıklar dosyadan gelir: kayıtlı matrisin her satırı bir nörona aittir.
convention-columns = Ağırlıklar dosyadan gelir: kayıtlı matrisin her sütunu bir nörona aittir.


## Activations whose names are words; others, such as tanh and ReLU, have one name in all languages

activation-identity = özdeşlik
activation-sigmoid = sigmoid
activation-gelu-tanh = GELU (tanh biçimi)


## What an activation does to every point of a plane

bending-tanh = tanh her ekseni (−1; 1) aralığına sıkıştırır
bending-sigmoid = sigmoid her ekseni (0; 1) aralığına sıkıştırır
bending-relu = ReLU sıfırın altını sıfır yapar
bending-leaky-relu = leaky ReLU sıfırın altını { $leak } ile çarpar
bending-elu = ELU sıfırın altını (−1; 0) aralığına sıkıştırır
bending-gelu = GELU sıfırın çok altını neredeyse sıfır yapar
bending-gelu-tanh = GELU (tanh biçimi) çok aşağıda neredeyse sıfırdır
bending-silu = SiLU sıfırın çok altını neredeyse sıfır yapar
bending-softplus = softplus her sayıyı pozitif yapar, en küçükleri en çok kaldırır
bending-identity = özdeşlik hiçbir şeyi bükmez
bending-other = { $activation } her eksene etki eder


## How a training ended: under a panel, and as a sentence with a capital letter and a full stop

task-xor = XOR’u
task-moons = ayları
task-circles = çemberleri
task-spirals = sarmalları
task-digits = rakamları
task-own = görevi
verdict-solves-from-the-start =
    { $all ->
        [yes] { $task } daha baştan çözüyor: { $share }
       *[no] { $task } daha baştan neredeyse çözüyor: { $share }
    }
verdict-solves =
    { $all ->
        [yes]
            { $points ->
                [named] { $task } çözüyor: eğitim noktalarında doğruluk { $share }; adım { $step } itibarıyla en az { $solved }
               *[short] { $task } çözüyor: doğruluk { $share }; adım { $step } itibarıyla en az { $solved }
            }
       *[no]
            { $points ->
                [named] { $task } neredeyse çözüyor: eğitim noktalarında doğruluk { $share }; adım { $step } itibarıyla en az { $solved }
               *[short] { $task } neredeyse çözüyor: doğruluk { $share }; adım { $step } itibarıyla en az { $solved }
            }
    }
verdict-unsolved = { $step } adımda çözülmedi: { $share }
verdict-unsolved-with = { $step } adımda çözülmedi: { $share }; { $seen }
verdict-stuck-because = takıldı, { $share }: { $reason }
verdict-moving =
    { $what ->
        [share] çözülmedi: hâlâ { $low } ile { $high } arasında değişiyor; { $seen }
        [explained] öğrenmedi: R² hâlâ { $low } ile { $high } arasında değişiyor; { $seen }
       *[loss] çözülmedi: { $share }, ama kayıp hâlâ { $low } ile { $high } arasında değişiyor; { $seen }
    }
verdict-learning = henüz değil: adım { $step } sonunda { $share } ve kayıp hâlâ düşüyor
verdict-worse = başarısız, { $share }: kayıp { $first } iken { $last } oldu
verdict-diverged = adım { $step } sonunda ıraksadı: sayılar artık sonlu değil

fit-verdict-solves-from-the-start = daha baştan uyuyor: R² { $share }
fit-verdict-solves = öğrendi: R² { $share }; adım { $step } itibarıyla en az { $solved }
fit-verdict-noise-left = öğrendi: R² { $share }, kalanda bir örüntü yok
fit-verdict-unsolved = { $step } adımda öğrenmedi: R² { $share }
fit-verdict-unsolved-with = { $step } adımda öğrenmedi: R² { $share }; { $seen }
fit-verdict-stuck-because = takıldı, R² { $share }: { $reason }
fit-verdict-learning = henüz değil: adım { $step } sonunda R² { $share } ve kayıp hâlâ düşüyor
fit-verdict-worse = başarısız: kayıp { $first } iken { $last } oldu

reason-never-bent = bükülme yoksa her derinlik tek bir doğrudur
reason-never-bent-borders = bükülme yoksa her derinlikte sınırlar hep düzdür
reason-no-gradient = her ağırlığın gradyanı tam 0
reason-output-biases = artık yalnız çıktının sapmaları değişiyor
reason-units =
    { $which ->
        [both] iki birim de
        [all] { $digits } birimin tümü
       *[some] birim { $units }
    }
reason-equal-units = katman { $layer } içinde { reason-units } eşit ve hep eşit kalıyor
reason-dead-units = katman { $layer } içinde { reason-units } ölü, her noktada düz
reason-sparse-units = katman { $layer } içinde { reason-units } seyrek, sıfır oranı { $share }
reason-saturated-units = katman { $layer } içinde { reason-units } doymuş, nokta oranı { $share }
reason-vanishing-gradient = ağırlık gradyanı başta katman 1’de { $first }, son katmanda { $last }


## Formulas and numbers, said aloud

speech-equals = { $left } eşittir { $right }
speech-is-about = { $left } yaklaşık { $right }
speech-and-equals = { $left }, o da eşittir { $right }
speech-and-is-about = { $left }, o da yaklaşık { $right }
speech-plus = { $left } artı { $right }
speech-minus = { $left } eksi { $right }
speech-times = { $left } çarpı { $right }
speech-negative = eksi { $inside }
speech-quantity = aç parantez { $sum } kapa parantez
speech-rest = { $told }, toplamı { $total }
speech-divided-by = { $top } bölü { $bottom },
speech-divided-by-sum = { $top } bölü şu toplam: { $bottom },
speech-power = e üzeri { $exponent }
speech-square = { $inside } kare
speech-total = tüm çıktılar üzerinden toplam, { $inside }
speech-logarithm = doğal logaritma { $argument }
speech-derivative = kaybın { $by } değişkenine göre türevi
speech-slope = { $function } fonksiyonunun { $argument } noktasındaki eğimi
speech-call = { $function } { $argument }
speech-call-leaky = { $function } { $argument }, { $leak }
speech-of-layer = { $layer } numaralı katmandaki { $symbol }
speech-delta = delta
speech-loss = kayıp

aloud-is = eşittir
aloud-is-about = yaklaşık
aloud-less-than = küçüktür
aloud-times = çarpı
aloud-plus = artı
aloud-minus = eksi
aloud-divided-by = bölü
aloud-squared = {" "}kare
aloud-minus-logarithm = eksi doğal logaritma
aloud-determinant = W matrisinin determinantı
aloud-delta = delta

aloud-decimal = { $whole } virgül { $decimals }
aloud-percent = yüzde { $number }
aloud-power-of-ten = on üzeri { $exponent }
aloud-times-power = { $number } çarpı { $power }

neuron-of-layer = katman { $layer }, nöron { $neuron }
two-neurons-of-layer = katman { $layer }, nöron { $first } ve { $second }
neurons-of-layer = katman { $layer }, nöron { $first } ile { $last } arası


## Names of numbers, in a transcript and beside formulas

number-is = { $name } eşittir { $number }
part-layer = Katman { $owner }: { $numbers }.
part-mean = Tüm noktaların ortalaması, katman { $owner }: { $numbers }.
part-stage = Gradyanlardan elde edilen, katman { $owner }: { $numbers }.
part-after = Adımdan sonra, katman { $owner }: { $numbers }.
part-batch = Mini yığın { $owner }: { $numbers }.
part-step = Adım { $owner }: { $numbers }.
part-network = { $owner } biçimli ağ: { $numbers }.
part-line = Doğru { $owner }: { $numbers }.
part-panel = { $owner }: { $numbers }.

number-gradient-of = { $what } gradyanı
number-input = girdi
number-slope = eğim
number-nudge-score = z’nin oynatılması
number-nudge-probability = olasılığın değişimi
number-nudge-output = çıktının değişimi
number-nudge-loss = kaybın değişimi
number-nudge-ratio = z’nin bir birimine düşen kayıp değişimi
number-nudge-step = oynatma adımı
number-contribution = katkı
number-message = ileti
number-rest = bütün diğerleri
number-probability = olasılık { $of }
number-probability-of-class = { $label } için olasılık { $of }
number-target = hedef { $of }
number-score = skor
number-loss = kayıp
number-the-loss = kayıp
number-of-points = nokta sayısı
number-points = noktalar
number-accuracy = tüm noktalarda doğruluk
number-mean-loss = tüm noktaların ortalama kaybı
number-missing-to-all-points = tüm noktalar için eksik kalan
number-missing-to-all = tümü için eksik kalan
number-right = doğruluk
number-line-right = { $line } doğrusunun doğruluğu
number-the-determinant = determinant
number-determinant-of = det { $matrix }
number-line-factor = doğrunun katsayısı
number-line-constant = doğrunun sabiti
number-z-along-curve = eğri boyunca z
number-stretch = gerilme
number-stretch-of = { $stretch } { $matrix }
number-step = adım
number-still-wrong = hâlâ yanlış noktalar
number-gradient-norm = gradyan normu
number-gradient-norm-of-layer = katman { $layer } gradyan normu
number-right-at-end = sonda doğruluk
number-the-solving-step = görevi çözen ilk adım
number-solving-step = görevi çözen ilk adım
number-flat-units = düz birimler
number-largest-z = tüm noktaların en büyük z’si
number-starts-that-solve = görevi çözen başlangıçlar
number-factor-to-layer = üst katmandan gelen çarpan
number-factor = çarpan
number-best-line-right = en iyi doğruyla doğruluk
number-share-of-units = bu birimlerin oranı
number-share = oran
number-slope-of-loss = kaybın eğimi
number-the-largest-gradient = en büyük gradyan
number-largest-gradient = en büyük gradyan
number-step-of = { $what } gradyanından elde edilen
number-share-of-velocity = hızın kalan oranı
number-velocity-before = önceki hız
number-new = yeni { $name }
number-learning-rate = öğrenme oranı
number-rate = oran
number-loss-after-it = ondan sonraki kayıp
number-mean-gradient-of = { $what } ortalama gradyanı
number-batch-mean = bir mini yığının ortalaması
number-gap = fark
number-times-as-steep = kaç kat dik
number-gradient-length = gradyanın uzunluğu
number-step-length = adımın uzunluğu
number-lower-until = kaybın daha düşük kaldığı uzaklık
number-lowest-answer = sınıf 1’in en küçük olasılığı
number-highest-answer = sınıf 1’in en büyük olasılığı
number-spread-of-inputs = son katmanın okuduğundaki en büyük fark
number-loss-after = adımdan sonraki kayıp
number-gap-to-promise = değişim ile vaat arasındaki fark
number-promised-change = vaat edilen değişim
number-change = değişim
number-the-bound-of-differences = tüm göreli farkların sınırı
number-bound-of-differences = tüm göreli farkların sınırı
number-passes = ileri geçişler
number-products = çarpmalar
number-products-forward = bir ileri geçişteki çarpmalar
number-products-back = bir geri geçişteki çarpmalar
number-parameters = parametreler
number-by-nudging = sonlu farklarla çarpmalar
number-by-backpropagation = geri yayılımla çarpmalar
number-times = sonlu farklarla kaç kat
number-size-of-delta = delta büyüklüğü
number-factor-in-all = çıktıdan ilk katmana toplam çarpan
number-path-start = yolun çıktısındaki delta
number-path-weight = yolun ağırlığı
number-path-slope = yolun eğimi
number-path-product = yolun çarpımı
number-path-weights = yoldaki ağırlıkların çarpımı
number-path-slopes = yoldaki eğimlerin çarpımı
number-steepest-slope = eğrinin en dik eğimi
number-median-slope = medyan eğim
number-median-z = medyan eğimin z’si
number-largest-slope = yolun en büyük eğimi
number-weights-change = ağırlıkların değişimi
number-the-largest-difference = en büyük göreli fark
number-largest-difference = en büyük göreli fark


## Title: what the film is about

film-untitled = Sayı sayı bir sinir ağı

title-shape =
    { $inputs_spelled } sayı girer; { $narrow ->
        [yes] tek nöronlu { $hidden_spelled } gizli katman
       *[no] { $hidden_spelled } gizli katman
    }; { $outputs_spelled } sayı çıkar; arada { $activations }.
title-activations = { $spelled } aktivasyon
title-classes =
    { $outputs ->
        [1] Çıktı { $label } sınıfının skorudur, girdinin kopyası değil.
       *[other] Bu { $outputs_spelled } çıktı sınıf skorlarıdır, girdinin kopyası değil.
    }
title-probabilities =
    { $outputs ->
        [1] Çıktı { $label } sınıfının olasılığıdır, girdinin kopyası değil.
       *[other] Her çıktı kendi sınıfının olasılığıdır, girdinin kopyası değil.
    }
title-numbers =
    { $outputs ->
        [1] Çıktı tek bir sayıdır; hedefine yaklaşması beklenir.
       *[other] Bu { $outputs_spelled } çıktı birer sayıdır; hedeflerine yaklaşmaları beklenir.
    }
title-outputs-bend =
    { $outputs ->
        [1] Çıktıda: { $activation }.
       *[other] Çıktılarda: { $activation }.
    }
title-motion-title = Başlık belirir: { $title }.
title-motion-title-and-subtitle = Başlık belirir: { $title }. { $subtitle }
title-motion-shape = Başlığın altında ağ belirir, daireler hâlinde, katman katman, girdiden çıktıya: { $widths }.
title-motion-shape-and-inputs = Başlığın altında ağ belirir, daireler hâlinde, katman katman, girdiden çıktıya: { $widths }. Girdileri: { $names }.
title-motion-classes = Çıktıların yanında sınıfların adları belirir.
title-motion-named-classes = Çıktıların yanında sınıfların adları belirir: { $classes }.
title-motion-targets =
    { $outputs ->
        [1] Çıktı, hedefinin harfiyle birlikte parlar.
       *[other] Çıktılar, her biri hedefinin harfiyle birlikte parlar.
    }


## Forward propagation

forward-heading = İleri yayılım
forward-opening = Her kenar ağırlığıyla çarpar. Her nöron sapmasını ekler.

forward-opening-no-bias = Her kenar ağırlığıyla çarpar. Her nöron geleni toplar: sapması yoktur.
forward-some-no-bias =
    { $several ->
        [no] { $layers } numaralı katmanın sapması yoktur.
       *[yes] { $layers } numaralı katmanların sapması yoktur.
    }
forward-opening-wide = Geniş katmanların yalnız bazı nöronları çizilidir; öbürleri her toplamda sayılır.
forward-opening-picture = Resmin pikselleri girdidir. Geniş katmanların yalnız bazı nöronları çizilidir.
forward-point-enters = Bir örnek girer: { $values }; sınıfı { $label }.
forward-point-with-targets-enters =
    { $outputs ->
        [1] Bir örnek girer: { $values }. Hedefi { $targets }.
       *[other] Bir örnek girer: { $values }. Hedefleri { $targets }.
    }
forward-sample-with-targets-enters =
    { $outputs ->
        [1] Bir örnek girer. Hedefi { $targets }.
       *[other] Bir örnek girer; her çıktı için bir hedefi var.
    }
forward-sample-enters = Sınıfı { $label } olan bir örnek girer.
forward-picture-enters =
    { $values ->
        [standard] Sınıfı { $label } olan bir resim girer: { $pixels } standartlaştırılmış piksel, en az { $low }, en çok { $high }.
       *[unit] Sınıfı { $label } olan bir resim girer: { $pixels } piksel, her biri en az { $low }, en çok { $high }.
    }
forward-first-neuron =
    { $inputs ->
        [1] İlk nöron ağırlık çarpı girdiyi alır, sapmasını ekler.
       *[other] İlk nöron ağırlık çarpı girdileri toplar, sapmasını ekler.
    }
forward-first-neuron-no-bias =
    { $inputs ->
        [1] İlk nöron ağırlık çarpı girdiyi alır.
       *[other] İlk nöron ağırlık çarpı girdileri toplar.
    }
forward-later-layer =
    { $inputs ->
        [1] Katman { $layer } aynısını katman { $below } çıktısıyla yapar.
       *[other] Katman { $layer } aynısını katman { $below } çıktılarıyla yapar.
    }
forward-other-neurons = Diğer { $spelled } nöron da aynısını kendi ağırlıklarıyla yapar.
forward-next-neuron =
    { $neuron ->
        [2] İkinci nöronun kendi ağırlıkları vardır.
       *[3] Üçüncü nöronun kendi ağırlıkları vardır.
    }
forward-identity = Özdeşlik toplamı olduğu gibi bırakır: a = z.
forward-bends = Sonra toplamı büker: z’ye { $activation } uygulanır, sonuç a.
forward-scores-softmax = Çıktılar bükmez: toplamları sınıf skorlarıdır.
forward-scores-sigmoid = Çıktı da aynı biçimde toplar: toplamı { $label } sınıfının skorudur.
forward-predicts-softmax = Softmax skorları olasılıklara çevirir.
forward-predicts-sigmoid = Sigmoid skoru { $label } sınıfının olasılığına çevirir.
forward-scores-sigmoids = Çıktılar da aynı biçimde toplar: her toplam bir sınıfın skorudur.
forward-predicts-sigmoids = Her sigmoid skorunu kendi sınıfının olasılığına çevirir: toplamları 1 olmak zorunda değil.
forward-scores-one = Çıktı da aynı biçimde toplar.
forward-scores-several = Çıktılar da aynı biçimde toplar.
forward-predicts-probability = Sigmoid toplamı bir olasılığa çevirir.
forward-predicts-probabilities = Her sigmoid kendi toplamını bir olasılığa çevirir.
forward-bends-into-zero-one = Sigmoid her toplamı 0 ile 1 arasında bir çıktıya büker.
forward-bends-into-minus-one-one = tanh her toplamı −1 ile 1 arasında bir çıktıya büker.
forward-says-score = Onu hiçbir şey bükmez: çıktı skorun kendisidir.
forward-says-scores = Onları hiçbir şey bükmez: her çıktı kendi skorudur.
forward-loss = Kayıp, gerçek sınıfın olasılığının −ln değeridir.
forward-loss-of-answers = Kayıp, çıktıların kendi doğru yanıtlarına (evet, hayır) verdiği olasılıkların −ln değerlerini toplar.
forward-loss-of-shares = Kayıp: p ile 1 − p’nin −ln değerleri, hedefin payları y ve 1 − y ile çarpılıp toplanır.
forward-loss-of-shares-several = Her çıktı, p ile 1 − p’nin −ln değerlerini, hedefinin payları y ve 1 − y ile çarpıp ekler.
forward-loss-squared = Kayıp, çıktının hedefe uzaklığının karesinin yarısıdır.
forward-loss-squared-several = Kayıp, çıktıların hedeflere uzaklıklarının kareleri toplamının yarısıdır.
forward-motion-network = Ağ, girdiden çıktıya katman katman belirir; her nöron sonraki katmanın tümüne bağlı. Ağırlığı negatif olan kenarlar kesiklidir.
forward-motion-feed = Örneğin sayıları girdi nöronlarına geçer.
forward-motion-feed-named = Örneğin sayıları girdi nöronlarına geçer: { $names }.
forward-motion-gather-inputs =
    { $inputs ->
        [1]
            { $edges ->
                [1] Girdiden çıkan kenar boyunca bir darbe akar; vardığı yer: { $neurons }.
               *[other] Girdiden çıkan kenarlar boyunca darbeler akar; vardıkları yer: { $neurons }.
            }
       *[other] Girdilerden çıkan kenarlar boyunca darbeler akar ve toplanır; vardıkları yer: { $neurons }.
    }
forward-motion-gather =
    { $inputs ->
        [1]
            { $edges ->
                [1] Kaynağı { $below } numaralı katman olan kenar boyunca bir darbe akar; vardığı yer: { $neurons }.
               *[other] Kaynağı { $below } numaralı katman olan kenarlar boyunca darbeler akar; vardıkları yer: { $neurons }.
            }
       *[other] Kaynağı { $below } numaralı katman olan kenarlar boyunca darbeler akar ve toplanır; vardıkları yer: { $neurons }.
    }
forward-motion-bend = Nokta { $activation } eğrisi boyunca z’den a yüksekliğine gider; yeri: { $neurons }.
forward-motion-predict =
    { $outputs ->
        [1] Çıktının yanında olasılığı belirir.
       *[other] Çıktıların yanında olasılıkları belirir.
    }
forward-motion-say =
    { $outputs ->
        [1] Çıktıda, verdiği sayı belirir.
       *[other] Çıktılarda, verdikleri sayılar belirir.
    }
forward-motion-loss =
    { $outputs ->
        [1] Çıktının yanında kayıp belirir.
       *[other] Çıktıların yanında kayıp belirir.
    }


## Backpropagation

backward-heading = Geri yayılım
backward-opening = Şimdi geriye: kayıp her bir sayıya nasıl tepki verir?
backward-nudge =
    { $score ->
        [yes] Bu skoru { $step } kadar azaltıp artıralım: kayıp bunun { $ratio } katı kadar oynar.
       *[no] Bu z toplamını { $step } kadar azaltıp artıralım: kayıp bunun { $ratio } katı kadar oynar.
    }
backward-delta-softmax = Oynatma küçüldükçe bu oran ∂L/∂z olur, yani δ: olasılık eksi hedef.
backward-delta-sigmoid = Oynatma küçüldükçe bu oran ∂L/∂z olur, yani δ: olasılık eksi hedef.
backward-delta-squared = Oynatma küçüldükçe bu oran ∂L/∂z olur, yani δ: çıktı eksi hedef, çarpı oradaki eğim.
backward-delta-linear = Bu oran, ∂L/∂z, δ ile gösterilir. Çıktı z’nin kendisiyse δ, çıktı eksi hedeftir.
backward-long-way-softmax = Uzun yol da aynısını verir: ∂L/∂p çarpı softmax’ın eğimi.
backward-long-way-sigmoid = Uzun yol: ∂L/∂p, p − y bölü p (1 − p); eğim p (1 − p); geriye p − y kalır.
backward-long-way-squared = İki çarpanı: ∂L/∂a çıktı eksi hedeftir; eğim, a’nın z ile ne kadar oynadığını söyler.
backward-long-way-linear = İki çarpanı: ∂L/∂a çıktı eksi hedeftir, a = z eğimi ise 1.
backward-bias = Sapma z’ye doğrudan eklenir: gradyanı δ’nın kendisidir.
backward-weights = Bir ağırlığın gradyanı: ucundaki δ çarpı başındaki değer.
backward-weights-of-layer = Katman { $layer } ağırlıkları: yine δ çarpı gelen değer.
backward-zeros = Katman { $layer }: tüm δ değerleri 0; buradan geriye doğru tüm gradyanlar da 0.
backward-messages = Her δ, ağırlığıyla çarpılarak geriye gider; gelenler toplanır.
backward-message = δ, kenarının ağırlığıyla çarpılarak geriye gider.
backward-chain =
    { $paths ->
        [1] Zincir kuralı: yol boyunca çarpılır; buraya tek yol gelir, toplanacak bir şey yok.
       *[other] Zincir kuralı: yol boyunca çarpılır; buraya { $spelled } yol gelir, bunlar toplanır.
    }
backward-whole-chain = Katmanda bir nöron, tek yol: ilk ağırlığın gradyanı yoldaki bütün çarpanların çarpımıdır.
backward-next-layer = Bir katman geriye: aynı iki adım.
backward-other-neurons = Öbürleri de aynısını yapar.
backward-next-neuron =
    { $neuron ->
        [2] İkinci nöron da aynısını yapar.
       *[3] Üçüncü nöron da aynısını yapar.
    }
backward-flat = Eğri burada düz, eğim { $slope }: hiç gradyan geçmez.
backward-nearly-flat = Eğri burada neredeyse düz, eğim { $slope }: çok az geçer.
backward-slope = Sonra çarpı eğrinin buradaki eğimi: { $slope }.
backward-inputs =
    { $ways ->
        [1]
            { $inputs ->
                [1] Aynı adım kaybın girdiye tepkisini verir.
               *[other] Aynı adım kaybın girdilere tepkisini verir.
            }
       *[other]
            { $inputs ->
                [1] Aynı toplam kaybın girdiye tepkisini verir.
               *[other] Aynı toplam kaybın girdilere tepkisini verir.
            }
    }
backward-check-below = Her parametre artırılıp azaltıldı: fark { $bound } altında.
backward-check-off = Her parametre artırılıp azaltıldı: fark { $worst }!
backward-motion-recall = Tamamlanmış ileri geçiş bir anda belirir.
backward-motion-long-way = Uzun yol yazılır: olasılığa göre türev çarpı { $output } eğimi.
backward-motion-long-way-squared = İki çarpan yazılır: çıktıya göre türev çarpı { $output } eğimi.
backward-motion-nudge = Skor, değişiminin cetvelinde aşağı ve yukarı gider; altında, aynı ölçekli cetvellerde olasılık ile kayıp onu izler.
backward-motion-nudge-output = z toplamı, değişiminin cetvelinde aşağı ve yukarı gider; altında, aynı ölçekli cetvellerde çıktı ile kayıp onu izler.
backward-motion-bias =
    { $outputs ->
        [1] Çıktıdaki delta gösterilir.
       *[other] Çıktılardaki deltalar gösterilir.
    }
backward-motion-chain =
    { $paths ->
        [1] Kayıptan başlayan yol parlar; vardığı yer: { $weight }.
       *[other] Kayıptan başlayan yollar birbiri ardınca parlar; vardıkları yer: { $weight }.
    }
backward-motion-delta =
    { $outputs ->
        [1] Çıktıda olasılık eksi hedef, delta olarak belirir.
       *[other] Her çıktıda olasılık eksi hedef, delta olarak belirir.
    }
backward-motion-delta-squared =
    { $outputs ->
        [1] Çıktıda çıktı eksi hedef çarpı eğim, delta olarak belirir.
       *[other] Her çıktıda çıktı eksi hedef çarpı eğim, delta olarak belirir.
    }
backward-motion-delta-linear =
    { $outputs ->
        [1] Çıktıda çıktı eksi hedef, delta olarak belirir.
       *[other] Her çıktıda çıktı eksi hedef, delta olarak belirir.
    }
backward-motion-to-inputs =
    { $ways ->
        [1]
            { $edges ->
                [1] İlk katmandan girdiye kenar boyunca bir darbe geri akar.
               *[other] İlk katmandan girdilere kenarlar boyunca darbeler geri akar.
            }
       *[other]
            { $inputs ->
                [1] İlk katmandan girdiye kenarlar boyunca darbeler geri akar ve toplanır.
               *[other] İlk katmandan girdilere kenarlar boyunca darbeler geri akar ve toplanır.
            }
    }
backward-motion-back =
    { $ways ->
        [1]
            { $edges ->
                [1] Bir darbe { $above } numaralı katmandan kenar boyunca geri akar; vardığı yer: { $neurons }.
               *[other] Darbeler { $above } numaralı katmandan kenarlar boyunca geri akar; vardıkları yer: { $neurons }.
            }
       *[other] Darbeler { $above } numaralı katmandan kenarlar boyunca geri akar ve toplanır; vardıkları yer: { $neurons }.
    }
backward-motion-slope = Toplam, eğrinin eğimiyle çarpılır ve delta çıkar; yeri: { $neurons }.
backward-motion-gradients =
    { $edges ->
        [1] Ağırlık, { $layer } numaralı katmana giren kenarda yerini gradyanına bırakır; gradyan orada kalır.
       *[other] Ağırlıklar, { $layer } numaralı katmana giren kenarlarda yerlerini gradyanlarına bırakır; gradyanlar orada kalır.
    }
backward-motion-check = Gradyan denetiminin rozeti belirir.


## Data: the points, and how far straight lines get

data-heading = Tek bir doğru sınıfları ayırabilir mi?
data-heading-pairs = Doğrular sınıfları ayırabilir mi?
data-class =
    { $sign ->
        [triangle] Sınıf { $label }: üçgen olarak çizilen { $digits } nokta.
        [diamond] Sınıf { $label }: baklava olarak çizilen { $digits } nokta.
        [square] Sınıf { $label }: kare olarak çizilen { $digits } nokta.
       *[disc] Sınıf { $label }: daire olarak çizilen { $digits } nokta.
    }
data-try-horizontal = Bir doğru deneyelim. Önce yatay, yukarı doğru kaydırılıyor.
data-try-diagonal = Şimdi çapraz bir doğru, aynı biçimde kaydırılıyor.
data-right-for-all = En iyi yerinde her noktayı doğru sınıflar.
data-right-at-best = En iyi yerinde doğruluk { $share }. Çarpılı noktalar yanlış.
data-one-side-at-best = En iyi yerinde bütün noktaları tek yanda bırakır: doğruluk { $share }.
data-compared-at-best =
    { $compared ->
        [better] En iyi yerinde daha iyi: doğruluk { $share }.
        [worse] En iyi yerinde daha kötü: doğruluk { $share }.
       *[same] En iyi yerinde daha iyi değil: doğruluk { $share }.
    }
data-every-direction = Şimdi her yön, her biri en iyi yerinde.
data-best-of-all = Tüm ayırma yolları, yani { $digits } doğru içinde en iyisi: { $share }.
data-best-of-tried = Denenen { $digits } doğru içinde en iyisi: { $share }.
data-best-leaves-one-side =
    { $sure ->
        [yes] Noktaların arasından geçen hiçbir doğru, hepsini tek yanda bırakan kadar iyi değil: { $share }.
       *[no] Noktaların arasından geçen, denenmiş hiçbir doğru, hepsini tek yanda bırakan kadar iyi değil: { $share }.
    }
data-one-class = Her noktanın sınıfı { $label }: ayrılacak bir şey yok.
data-separable = Tek bir doğru yeter: sınıfları ayırır.
data-not-separable =
    { $mixed ->
        [yes] Bu sınıfları ne bir doğru ne de bükülme ayırır: ikisinden de noktalar aynı yerde.
       *[no] Bu sınıfları hiçbir doğru ayırmaz. Bükülme gerekir.
    }
data-none-found = Denenen { $digits } doğrunun hiçbiri bu sınıfları ayırmaz.
data-first-pair = Doğrunun iki yanı var, sınıf sayısı ise { $spelled }. Öyleyse ikişer ikişer: önce { $first } ve { $second } sınıfları.
data-other-pair = Şimdi { $first } ve { $second } sınıfları, her yönde.
data-pair-parted = Bu ikisini bir doğru ayırır: her nokta doğru tarafta.
data-pair-not-parted =
    { $mixed ->
        [yes] Sınıf { $first } ile { $second }: ne bir doğru ayırır ne de bükülme, ikisinden de noktalar aynı yerde.
       *[no] Sınıf { $first } ile { $second }: hiçbir doğru ayırmaz. Bükülme gerekir.
    }
data-pair-none-found = Sınıf { $first } ile { $second }: denenen hiçbir doğru ayırmaz.
data-pairs-not-parted =
    { $which ->
        [every]
            { $mixed ->
                [yes] Hiçbir sınıf çiftini bir doğru ayırmaz. Noktalarının bir kısmı aynı yerde.
               *[no] Hiçbir sınıf çiftini bir doğru ayırmaz. Bükülme gerekir.
            }
       *[some]
            { $mixed ->
                [yes] Toplam { $pairs } sınıf çiftinden { $left } tanesini hiçbir doğru ayırmaz. Noktalarının bir kısmı aynı yerde.
               *[no] Toplam { $pairs } sınıf çiftinden { $left } tanesini hiçbir doğru ayırmaz. Bükülme gerekir.
            }
    }
data-pairs-none-found =
    { $which ->
        [every] Denenen hiçbir doğru herhangi bir sınıf çiftini ayırmaz.
       *[some] Toplam { $pairs } sınıf çiftinden { $left } tanesini denenen hiçbir doğru ayırmaz.
    }
data-every-pair-parted = Her sınıf çiftini bir doğru ayırır.
data-every-pair-vote = Bu doğruların oylaması her noktada doğrudur. Bir ağ sınırlarını kendisi bulmak zorundadır.
data-all-parted = Düz sınırlar { $spelled } sınıfın hepsini birden ayırır: bükülme gerekmez.
data-motion-scatter =
    { $sign ->
        [triangle] Sınıf { $label }: noktaları üçgen olarak belirir.
        [diamond] Sınıf { $label }: noktaları baklava olarak belirir.
        [square] Sınıf { $label }: noktaları kare olarak belirir.
       *[disc] Sınıf { $label }: noktaları daire olarak belirir.
    }
data-motion-slide = Tek yönlü bir doğru noktaların üzerinden kayar ve en sık doğru sınıfladığı yerde durur.
data-motion-judge = Doğrunun iki yanı sınıflarını alır; yanlış sınıflanan noktalara çarpı konur.
data-motion-turn = Doğru her yöne döner; her yönün en iyi doğruluğu bir eğri oluşturur.
data-motion-conclude = Sınıfları ayıran bir doğru için ne kadar eksik kaldığı gösterilir.
data-motion-turn-pair = Yalnız { $first } ve { $second } sınıflarının noktaları kalır; bir doğru her yöne döner ve her yönün en iyi doğruluğu bir eğri oluşturur.
data-motion-conclude-borders = Bütün noktalar geri gelir; her yer, düz sınırlar arasında, en büyük skorun sınıfını alır.
data-motion-conclude-pairs = Bütün noktalar, her sınıf çiftinin en iyi doğrusuyla birlikte geri gelir.


## Data whose answers are numbers

fit-data-heading =
    { $shape ->
        [plane] Noktalara bir düzlem uyar mı?
       *[line] Noktalara bir doğru uyar mı?
    }
fit-data-points =
    { $shape ->
        [plane]
            { $count ->
                [one] { $digits } nokta: iki girdisi için bir y sayısı var, rengi onu gösterir.
               *[other] { $digits } nokta: her girdi çifti için bir y sayısı var, rengi onu gösterir.
            }
       *[line]
            { $count ->
                [one] { $digits } nokta: x₁ girdisi için bir y sayısı var.
               *[other] { $digits } nokta: her x₁ girdisi için bir y sayısı var.
            }
    }
fit-data-mean = En basit yanıt ortalamadır, { $mean }: kaybı, ortalama karesel hatanın yarısı, { $loss }.
fit-data-best =
    { $shape ->
        [plane] En küçük karelerle en iyi düzlem: kayıp { $loss }. Varyansı { $share } oranında açıklar.
       *[line] En küçük karelerle en iyi doğru: kayıp { $loss }. Varyansı { $share } oranında açıklar.
    }
fit-data-exact =
    { $shape ->
        [plane] Her noktadan geçer: bir düzlem yeter.
       *[line] Her noktadan geçer: bir doğru yeter.
    }
fit-data-needs-bend =
    { $shape ->
        [plane] Kalan { $share }; girdiler üzerinde bir örüntüsü var: tek düzlem yetmez. Bükülme gerekir.
       *[line] Kalan { $share } ve bir örüntüsü var: tek doğru yetmez. Bükülme gerekir.
    }
fit-data-enough =
    { $shape ->
        [plane] Kalan { $share } ve örüntü görülmüyor: bir düzlem yeter.
       *[line] Kalan { $share } ve örüntü görülmüyor: bir doğru yeter.
    }
fit-data-open = Kalan { $share }: bükülme gerekir mi, söylemek için nokta çok az.
label-mean = ortalama
label-best-affine =
    { $shape ->
        [plane] en iyi düzlem
       *[line] en iyi doğru
    }
    .short = en iyi
label-explained-rule = R² = 1 − kayıp ÷ ortalamanın kaybı
label-height = { $letters }, { $step } aralıklı çizgiler
    .short = { $letters }, aralık { $step }
number-mean-of-y = y ortalaması
number-loss-of-mean = ortalamanın kaybı
number-loss-of-best = en iyi uyumun kaybı
number-explained-by-best = en iyi uyumun R² değeri
number-left-by-best = en iyi uyum için 1 − R²
fit-data-motion-scatter =
    { $shape ->
        [plane] Noktalar iki girdinin düzleminde, sayılarının renkleriyle belirir.
       *[line] Noktalar soldan sağa, her biri kendi sayısının yüksekliğinde belirir.
    }
fit-data-motion-mean =
    { $shape ->
        [plane] Ortalamanın rengi düzlemi doldurur. R², bir eksi kayıp bölü ortalamanın kaybıdır.
       *[line] Ortalamada yatay bir çizgi çizilir, her noktadan ona bir çubuk uzanır. R², bir eksi kayıp bölü ortalamanın kaybıdır.
    }
fit-data-motion-best =
    { $shape ->
        [plane] Yatay düzlem eğilip en iyi düzlem olur; düzey çizgileri düzdür.
       *[line] Yatay çizgi dönüp en iyi doğru olur, çubuklar onu izler.
    }
fit-data-motion-errors =
    { $shape ->
        [plane] Düzlemin verdiği sayı, vermesi gerekene karşı çizilir: köşegen üzerinde hata yoktur.
       *[line] Çubuklar kendi grafiklerine geçer; girdi aynıdır, doğru orada yataydır.
    }


## Plane of a network whose answer is a number: curves that are bent, weighted and added

fit-plane-heading = Bir sayıyı nasıl oluşturur
fit-plane-opening =
    { $shape ->
        [plane] Öğrenilecek sayılar, renk olarak. Ağ kendi sayılarını nasıl oluşturur ({ $moment })?
       *[line] Öğrenilecek sayılar, x₁ üzerinde. Ağ kendi eğrisini nasıl oluşturur ({ $moment })?
    }
fit-plane-sums =
    { $shape ->
        [plane]
            { $count ->
                [one] Katman { $layer } nöronu bir düzlemle başlar: z = w₁ x₁ + w₂ x₂ + b.
               *[other] Katman { $layer }: { $digits } nöronun her biri bir düzlemle başlar: z = w₁ x₁ + w₂ x₂ + b.
            }
       *[line]
            { $count ->
                [one] Katman { $layer } nöronu bir doğruyla başlar: z = w x₁ + b.
               *[other] Katman { $layer }: { $digits } nöronun her biri bir doğruyla başlar: z = w x₁ + b.
            }
    }
fit-plane-sums-above =
    { $count ->
        [one] Katman { $layer } nöronu alttakilerin ürettiğini ağırlıklarıyla çarpıp toplar: z.
       *[other] Katman { $layer }: { $digits } nöronun her biri alttakilerin ürettiğini ağırlıklarıyla çarpıp toplar: z.
    }
fit-plane-bend =
    { $bent ->
        [all]
            { $shape ->
                [plane] Bükülme: { $activation } her z’den bir a yapar. Hiçbir düzlem tam düz kalmaz.
               *[line] Bükülme: { $activation } her z’den bir a yapar. Hiçbir doğru tam düz kalmaz.
            }
        [some] Bükülme: { $activation } her z’den bir a yapar. Noktalar arasında { $all } taneden { $digits } tanesi bükülür.
       *[none] { $activation } her z’den bir a yapar ama noktaların arasında hiçbirini bükmez.
    }
fit-plane-bend-again = Yine { $activation } her z’den bir a yapar.
number-bent = bükülen nöronlar
fit-plane-unbent =
    { $shape ->
        [plane] Özdeşlik hiçbir şeyi bükmez: a, z’dir; düzlemler düzlem kalır.
       *[line] Özdeşlik hiçbir şeyi bükmez: a, z’dir; doğrular doğru kalır.
    }
fit-plane-weigh =
    { $shape ->
        [plane]
            { $count ->
                [one] Çıktı onu kendi ağırlığıyla çarpar: sıfırın altındaysa ters döner.
               *[other] Çıktı her birini ayrı bir ağırlıkla çarpar: sıfırın altındaysa ters döner.
            }
       *[line]
            { $count ->
                [one] Çıktı eğriyi kendi ağırlığıyla çarpar: sıfırın altındaysa ters döner.
               *[other] Çıktı her eğriyi ayrı bir ağırlıkla çarpar: sıfırın altındaysa ters döner.
            }
    }
fit-plane-add = Sonra toplar: önce sapmasını, { $bias }, ardından hepsini birer birer.
fit-plane-add-no-bias = Sonra birer birer toplar: sapma yoktur.
fit-plane-output = Son olarak çıktının { $name } fonksiyonu toplamı büker.
fit-plane-explains =
    { $shape ->
        [plane] Toplam, yanıttır. Varyansı { $share } oranında açıklar, en iyi düzleme göre { $compared ->
            [more] daha çok
           *[less] daha az
        } ({ $line }).
       *[line] Toplam, yanıttır. Varyansı { $share } oranında açıklar, en iyi doğruya göre { $compared ->
            [more] daha çok
           *[less] daha az
        } ({ $line }).
    }
fit-plane-as-the-line =
    { $shape ->
        [plane] Toplam, yanıttır. Varyansı { $share } oranında açıklar, en iyi düzlem kadar.
       *[line] Toplam, yanıttır. Varyansı { $share } oranında açıklar, en iyi doğru kadar.
    }
fit-plane-no-better-than-mean = Toplam, yanıttır. Varyanstan hiçbir şey açıklamaz: ortalama tek başına daha kötü değil.
number-explained = R²
fit-plane-motion-sums = Katman { $layer } toplamları z, girdiler üzerinde çizilir, nöron başına küçük bir resim.
fit-plane-motion-bend = Katman { $layer } küçük resimlerinin her birinde z bükülüp a olur.
fit-plane-motion-weigh =
    { $shape ->
        [plane] Her harita, üstünde beliren çıktı ağırlığıyla çarpılır.
       *[line] Her eğri çıktı ağırlığıyla çarpılır; sıfırın üstü düz, altı kesikli çizilir.
    }
fit-plane-motion-add =
    { $shape ->
        [plane] Büyük harita sapmadan başlar; haritalar birbiri ardınca parlar ve ona eklenir.
       *[line] Büyük eğri sapmada, yatay başlar; eğriler birbiri ardınca parlar ve ona eklenir.
    }
fit-plane-motion-add-no-bias =
    { $shape ->
        [plane] Büyük harita sıfırdan başlar; haritalar birbiri ardınca parlar ve ona eklenir.
       *[line] Büyük eğri sıfırda, yatay başlar; eğriler birbiri ardınca parlar ve ona eklenir.
    }
fit-plane-motion-output = Toplam bükülüp çıktının yanıtı olur.
fit-plane-motion-errors =
    { $shape ->
        [plane] R², bir eksi kayıp bölü ortalamanın kaybı, büyük haritanın yanında belirir.
       *[line] Her noktadan eğriye bir çubuk uzar ve R², bir eksi kayıp bölü ortalamanın kaybı, belirir.
    }


## Plane: how the layers bend the plane

plane-heading = Katmanlar düzlemi nasıl büker
plane-heading-unbent = Katmanlar düzleme ne yapar
plane-opening = Ağın durumu: { $moment }. Bütün düzlemi izleyelim.
plane-opening-trained = Ağ, adım { $step } sonuna kadar eğitildi. Bütün düzlemi izleyelim.
plane-onto-line = Katman { $layer }: W düzlemi bir doğruya götürür, genişlik tek nöron.
plane-line-into-plane = Katman { $layer }: W doğruyu yeniden bir düzleme yerleştirir.
plane-line-onto-line = Katman { $layer }: W doğruyu gerer; negatifse ters de çevirir.
plane-flattens =
    { $onto ->
        [point] Katman { $layer }: det W sıfır; W düzlemi tek bir noktaya yassıltır.
       *[line] Katman { $layer }: det W sıfır; W düzlemi bir doğruya yassıltır.
    }
plane-keeps-lengths =
    { $doing ->
        [turns] Katman { $layer }: W düzlemi döndürür ve her uzunluğu korur.
        [mirrors] Katman { $layer }: W düzlemi yansıtır ve her uzunluğu korur.
       *[stays] Katman { $layer }: W düzlemi olduğu gibi bırakır.
    }
plane-stretches-and-squashes =
    { $doing ->
        [mirrors] Katman { $layer }: W yansıtır, bir yönde { $long } kat gerer, öbüründe { $short } katına sıkıştırır.
       *[other] Katman { $layer }: W bir yönde { $long } kat gerer, öbüründe { $short } katına sıkıştırır.
    }
plane-stretches =
    { $doing ->
        [turns] Katman { $layer }: W düzlemi döndürür ve { $long } ile { $short } kat gerer.
        [mirrors] Katman { $layer }: W düzlemi yansıtır ve { $long } ile { $short } kat gerer.
       *[stays] Katman { $layer }: W düzlemi { $long } ile { $short } kat gerer.
    }
plane-squashes =
    { $doing ->
        [turns] Katman { $layer }: W düzlemi döndürür ve bir yönde { $long }, öbüründe { $short } katına sıkıştırır.
        [mirrors] Katman { $layer }: W düzlemi yansıtır ve bir yönde { $long }, öbüründe { $short } katına sıkıştırır.
       *[stays] Katman { $layer }: W düzlemi bir yönde { $long }, öbüründe { $short } katına sıkıştırır.
    }
plane-stretches-alike =
    { $doing ->
        [turns] Katman { $layer }: W düzlemi döndürür ve { $factor } kat gerer.
        [mirrors] Katman { $layer }: W düzlemi yansıtır ve { $factor } kat gerer.
       *[stays] Katman { $layer }: W düzlemi { $factor } kat gerer.
    }
plane-squashes-alike =
    { $doing ->
        [turns] Katman { $layer }: W düzlemi döndürür ve { $factor } katına sıkıştırır.
        [mirrors] Katman { $layer }: W düzlemi yansıtır ve { $factor } katına sıkıştırır.
       *[stays] Katman { $layer }: W düzlemi { $factor } katına sıkıştırır.
    }
plane-no-shift = Sapma sıfır: hiçbir şey kaymaz.
plane-shift = Sapma her şeyi kaydırır.
plane-small-shift = Sapma her şeyi kaydırır, burada çok az.
plane-bend = Bükülme: { $what }.
plane-decides =
    { $count ->
        [1] Şimdi bir doğru karar verir: bu tek noktada doğruluk { $share }.
       *[other] Şimdi bir doğru karar verir: bu { $digits } noktada doğruluk { $share }.
    }
plane-one-side =
    { $count ->
        [1] Hepsi bir yanda, hepsine tek sınıf: bu tek noktada doğruluk { $share }.
       *[other] Hepsi bir yanda, hepsine tek sınıf: bu { $digits } noktada doğruluk { $share }.
    }
plane-borders-decide =
    { $borders ->
        [one]
            { $count ->
                [1] Şimdi düz bir sınır karar verir: bu tek noktada doğruluk { $share }.
               *[other] Şimdi düz bir sınır karar verir: bu { $digits } noktada doğruluk { $share }.
            }
       *[other]
            { $count ->
                [1] { $spelled } düz sınır karar verir: bu tek noktada doğruluk { $share }.
               *[other] { $spelled } düz sınır karar verir: bu { $digits } noktada doğruluk { $share }.
            }
    }
plane-one-region =
    { $count ->
        [1] Hepsi bir bölgede, hepsine tek sınıf: bu tek noktada doğruluk { $share }.
       *[other] Hepsi bir bölgede, hepsine tek sınıf: bu { $digits } noktada doğruluk { $share }.
    }
plane-classes-without-points =
    { $count ->
        [one] Nokta almayan sınıf: { $labels }.
       *[other] Nokta almayan sınıflar: { $labels }.
    }
plane-back-with-borders =
    { $borders ->
        [one] Her adım geri alınır: sınır da birlikte gelir.
       *[other] Her adım geri alınır: sınırlar da birlikte gelir.
    }
plane-back-with-line = Her adım geri alınır: doğru da birlikte gelir.
plane-back-with-one-class = Her adım geri alınır: tüm noktalar tek sınıf alır.
plane-classes-of-inputs = Girdiler eski hâliyle ve her yerin aldığı sınıf.
plane-undoing-bends =
    { $curves ->
        [single] { $space } uzayında sınır düzdür. { $activation } geri alınınca eğriye bükülür.
       *[several] { $space } uzayında sınırın her parçası düzdür. { $activation } geri alınınca her biri eğriye bükülür.
    }
plane-forward-again =
    { $bends ->
        [yes] Bir kez daha ileri: aktivasyon düzlemi büker ve numaralı yerlerin hepsi doğrunun üzerine düşer.
       *[no] Bir kez daha ileri: numaralı yerlerin hepsi doğrunun üzerine düşer.
    }
plane-line-comes-apart =
    { $why ->
        [apart]
            { $shape ->
                [straight] Bükülmüş düzlem doğruyla { $spelled } yerde buluşur, araları boş: her yer bir doğru olarak döner.
               *[curved] Bükülmüş düzlem doğruyla { $spelled } yerde buluşur, araları boş: her yer bir eğri olarak döner.
            }
       *[folded]
            { $shape ->
                [straight] Bükülmüş düzlem kendi üstüne katlanır, doğruyla { $spelled } kez buluşur: her biri ayrı bir doğru olarak döner.
               *[curved] Bükülmüş düzlem kendi üstüne katlanır, doğruyla { $spelled } kez buluşur: her biri ayrı bir eğri olarak döner.
            }
    }
plane-strip-is-cut =
    { $shape ->
        [straight] Bükülmüş düzlem, A’dan C üzerinden B’ye giden ince bir şerittir. Doğru onu iki kez keser: her kesişimde girdilerin bütün bir doğrusu vardır.
       *[curved] Bükülmüş düzlem, A’dan C üzerinden B’ye giden ince bir şerittir. Doğru onu iki kez keser: her kesişimde girdilerin bütün bir eğrisi vardır.
    }
plane-boundary-of-inputs =
    { $shape ->
        [straight] Orada bir doğru, burada { $spelled } doğru: üzerinde iki skor hep eşit.
       *[curved] Orada bir doğru, burada { $spelled } eğri: üzerinde iki skor hep eşit.
    }
plane-boundary-of-one-output =
    { $shape ->
        [straight] Orada bir doğru, burada { $spelled } doğru: üzerinde olasılık hep yarım.
       *[curved] Orada bir doğru, burada { $spelled } eğri: üzerinde olasılık hep yarım.
    }
plane-boundary-of-one-score =
    { $shape ->
        [straight] Orada bir doğru, burada { $spelled } doğru: üzerinde skor hep sıfır.
       *[curved] Orada bir doğru, burada { $spelled } eğri: üzerinde skor hep sıfır.
    }
plane-lines-there =
    { $borders ->
        [one] Orada bir doğru
       *[other] { $spelled } doğru orada
    }
plane-borders-of-inputs =
    { $shape ->
        [straight] { $there }, burada { $spelled } doğru: üzerinde en büyük iki skor hep eşit.
       *[curved] { $there }, burada { $spelled } eğri: üzerinde en büyük iki skor hep eşit.
    }

plane-motion-lay =
    { $classes ->
        [2] Girdi düzlemi eksenler, ızgara ve tüm noktalarla belirir; daire olanlar: sınıf { $first }, kare olanlar: sınıf { $second }.
       *[other] Girdi düzlemi eksenler, ızgara ve tüm noktalarla belirir; her sınıfın kendi biçimi vardır.
    }
plane-motion-room = Sonraki görüntüye yer açmak için bakış geri çekilir.
plane-motion-linear = Bütün düzlem, ızgara ve noktalarla, { $layer } numaralı katmanın ağırlıkları nereye götürürse oraya gider.
plane-motion-shift =
    { $moves ->
        [yes] Bütün düzlem { $layer } numaralı katmanın sapması kadar kayar.
       *[no] Sapma { $layer } numaralı katmanda sıfırdır, düzlem olduğu yerde kalır.
    }
plane-motion-bend =
    { $bends ->
        [yes] Aktivasyon { $layer } numaralı katmanda her koordinatı oynatır; ızgara ve noktalar bükülür.
       *[no] Aktivasyon { $layer } numaralı katmanda özdeşliktir; ızgara ve noktalar oldukları gibi kalır.
    }
plane-motion-decide =
    { $classes ->
        [2] Son uzayda karar doğrusu belirir, yarı düzlemleri renklenir.
       *[other] Son uzayda düz sınırlar belirir, her sınıfın bölgesi renklenir.
    }
plane-motion-back =
    { $classes ->
        [2] Girdi düzlemine dönüş yolu, doğrunun orada oluşturduğu sınırla birlikte.
       *[other] Girdi düzlemine dönüş yolu, sınırların orada aldığı biçimlerle birlikte.
    }
plane-motion-spaces = Tüm uzayların küçük resimleri, dönüş yolunun sırasıyla, her birinde aynı numaralı yerlerle büyür.
plane-motion-again = Girdilerin yanında düzlem bir kez daha ileri gider ve sınırın numaralı yerleri doğrunun üzerine düşer.
plane-motion-run =
    { $classes ->
        [2] Halkalı noktalar sınır boyunca, ikizleri de son uzaydaki doğru boyunca ilerler.
       *[other] Halkalı noktalar sınırlar boyunca, ikizleri de son uzaydaki sınırlar boyunca ilerler.
    }


## Training: the parameters are played, phase by phase

training-heading = Nasıl öğrenir
training-heading-keyframes = Anahtar kareden anahtar kareye
training-opens = Eğitimden önce noktalarda doğruluk { $share }.
training-opens-tied = Her noktada skorlar eşit: eşitlik, sınıf { $label } sayılır.
training-rate-steps =
    { $count ->
        [1] Oran başta { $rate }; her adımdan sonra { $factor } ile çarpılır.
       *[other] Oran başta { $rate }; her { $digits } adımda bir { $factor } ile çarpılır.
    }
training-rate-cosine = Oran bir kosinüsle iner: başta { $rate }, sonda { $last }.
training-opens-keyframe = “{ $name }”: noktalarda doğruluk { $share }.
training-from-keyframe = “{ $before }” karesinden “{ $after }” karesine: kayıp { $old } iken { $new } olur.
training-at-moment = { $moment }: noktalarda doğruluk { $share }.
training-between-moments = { $before } – { $after }: kayıp { $old } iken { $new } olur.
training-by-step = adım { $step } sonunda
training-by-keyframe = “{ $name }” karesinde
training-still =
    { $when ->
        [whole] Kayıp baştan sona pek oynamaz: { $old } iken { $until } { $new }.
        [first] Başta kayıp pek oynamaz: { $old } iken { $until } { $new }.
        [last] Bundan sonra kayıp pek oynamaz: { $old } iken { $until } { $new }.
       *[between] Kayıp bir platoda, pek oynamaz: { $old } iken { $until } { $new }.
    }
training-slow =
    { $fastest ->
        [yes] Kayıp iner: { $old } iken { $until } { $new }.
       *[no] Yavaşça aşağı: kayıp { $old } iken { $until } { $new }.
    }
training-steep =
    { $waits ->
        [yes] Kayıp hızla düşer: { $old } iken { $until } { $new }; doğruluk bekler.
       *[no] Kayıp hızla düşer: { $old } iken { $until } { $new }.
    }
training-gaining = Doğruluk tırmanır: { $old } iken { $until } { $new }.
training-climbs-again = Doğruluk yeniden tırmanır: { $old } iken { $until } { $new }.
training-loss-falls-too = Kayıp { $old } değerinden { $new } değerine iner.
training-rising = Kayıp artar: { $old } iken { $until } { $new }.
training-restless = Kayıp { $old } ile { $new } arasında sıçrar; bu evre { $until } biter.
training-down-with-a-rise = Kayıp { $old } iken { $until } { $new } olur; arada { $low } değerinden { $high } değerine çıkar.
training-up-with-a-fall = Doğruluk { $old } iken { $until } { $new } olur; arada { $high } değerinden { $low } değerine düşer.
training-beyond = Kayıp ekseninin dışında: { $until } { $new }.
training-ends-keyframe = “{ $name }” karesinde noktalarda doğruluk { $share }.
training-ringed = Halkalı: { $digits } hâlâ yanlış.
fit-training-opens =
    { $better ->
        [yes] Eğitimden önce varyansı { $share } oranında açıklar: R², 1 − kayıp ÷ ortalamanın kaybıdır.
       *[no] Eğitimden önce R² = 1 − kayıp ÷ ortalamanın kaybı, { $share }: ortalamadan bile kötü.
    }
fit-training-opens-keyframe = “{ $name }”: R² = 1 − kayıp ÷ ortalamanın kaybı, { $share }.
fit-training-at-moment = { $moment }: R² = 1 − kayıp ÷ ortalamanın kaybı, { $share }.
fit-training-gaining = R² tırmanır: { $old } iken { $until } { $new }.
fit-training-ends-keyframe = “{ $name }” karesinde R² = { $share }.
fit-training-ringed =
    { $shape ->
        [plane] En iyi düzlem: { $line }. Halkalı: en büyük hata, { $error }.
       *[line] Kesikli, en iyi doğru: { $line }. Halkalı: en büyük hata, { $error }.
    }
fit-training-motion-play = Eğitim ilerler; uyum, hataları, kayıp, R² ve gradyanlar onu izler.
fit-training-motion-close =
    { $shape ->
        [plane] En büyük hatalı nokta halka içine alınır.
       *[line] En iyi doğru kesikli belirir ve en büyük hatalı nokta halka içine alınır.
    }
number-largest-error = en büyük hata
number-explained-at-end = sonda R²
label-explained = R²
remark-sample-of-target = { $sample }, y = { $target }
label-explained-by-unit =
    { $unit ->
        [keyframe] kareye göre R²
        [epoch] döneme göre R²
        [checkpoint] kayda göre R²
        [round] tura göre R²
        [update] güncellemeye göre R²
       *[step] adıma göre R²
    }
    .short = R²
label-the-target = hedef
label-fit = ağ
label-data = veri
    .short = veri
label-error = hata
training-motion-open = Paneller belirir, hepsi başlangıçta.
training-motion-curves = Eğitim ilerler; kayıp, doğruluk ve gradyanlar onu izler.
training-motion-end = Eğriler sonuna ulaşır.
training-motion-play = Eğitim ilerler; düzlemler, sınır, kayıp ve gradyanlar onu izler.
training-motion-close = Hâlâ yanlış olan noktalar halka içine alınır.


## Sweep: one slider moves, and the whole network follows

sweep-heading-parameter = Tek sürgü oynar: { $parameter }
sweep-heading-scale = Katman { $layer }: tüm ağırlıklara tek çarpan
sweep-heading-sample = Tek ağ, örnek örnek
sweep-opens-parameter = { $digits } parametrenin hepsi birer sürgü. Yalnız { $parameter } oynayacak.
sweep-opens-scale = { $digits } parametrenin hepsi birer sürgü. Tek çarpan bir katmanın tüm ağırlıklarını oynatır.
sweep-opens-sample = { $digits } parametrenin hepsi birer sürgü. Hiçbiri oynamayacak: örnek değişecek.
sweep-pass = Bir örnek ağdan geçer; düzlemler bütün noktaları gösterir.
sweep-pass-of-samples = Her örnek aynı ağdan geçip kendi olasılıklarına varır.
sweep-pass-of-samples-to-outputs = Her örnek aynı ağdan geçip kendi çıktılarına varır.
sweep-loss = Bu örneğin kaybı: eğimi gradyandır (pembe).
sweep-loss-of-samples = Her örneğin kendi kaybı ve kendi gradyanları (pembe) vardır.
sweep-sets-out =
    { $kind ->
        [sample] Şimdi örnekler birbiri ardınca: neler değişiyor, izleyelim.
        [scale] Şimdi çarpan oynuyor: neler değişiyor, izleyelim.
       *[parameter] Şimdi { $parameter } oynuyor: neler değişiyor, izleyelim.
    }
sweep-goes-on = Sürüyor: neler değişiyor?
sweep-lowest-loss = Bu örneğin kaybı burada en düşük, { $where }: gradyan { $gradient }.
sweep-lowest-loss-only = Bu örneğin kaybı burada en düşük, { $where }; ortalama { $now }, en iyisi { $least }.
sweep-lowest-mean-loss-of-fit = Ortalama kayıp burada en düşük, { $where }: R² { $share }.
sweep-ends-fit = Burada { $where }: kayıp { $loss }; R² { $share }.
sweep-ends-samples-of-fit = Her örnek kendi yönüne çeker; tümünde R² { $share }.
sweep-lowest-mean-loss = Ortalama kayıp burada en düşük, { $where }: doğruluk { $share }.
sweep-neuron-changes =
    { $change ->
        [wakes] Katman { $layer }, nöron { $neuron } burada uyanır, { $where }: eğimi { $slope }.
       *[off] Katman { $layer }, nöron { $neuron } burada susar, { $where }: eğimi { $slope }.
    }
sweep-factor-of = çarpan { $factor }
sweep-extreme-sample =
    { $which ->
        [hardest] { $sample } buradaki en zoru: kayıp { $loss }, en büyük gradyan { $gradient }.
       *[easiest] { $sample } buradaki en kolayı: kayıp { $loss }, en büyük gradyan { $gradient }.
    }
sweep-ends = Burada { $where }: kayıp { $loss }; tüm noktalarda doğruluk { $share }.
sweep-ends-samples = Her örnek kendi yönüne çeker; ağın doğruluğu { $share }.
sweep-motion-sliders = Bütün parametreler sürgü olarak belirir, onlarla birlikte ait oldukları ağ.
sweep-motion-pass = Örneğin ağdaki yolu ve düzlemler belirir.
sweep-motion-loss = Kayıp bütün aralıkta, teğetiyle birlikte çizilir; gradyanlar belirir.
sweep-motion-loss-of-one = Yalnızca hareket eden sürgü kalır; kayıp onun bütün aralığı boyunca, teğetiyle birlikte çizilir.
sweep-motion-on = İlerleyen sürgü: { $parameter }; değerler, düzlemler, sınır ve kayıp onu izler.
sweep-motion-on-fit = İlerleyen sürgü: { $parameter }; değerler, uyum ve kayıp onu izler.


## Comparison: several trainings side by side, which differ in one thing or more

comparison-heading =
    { $differs ->
        [activations] Aynı başlangıç, farklı bükülmeler
        [learning_rate] Aynı başlangıç, farklı öğrenme oranları
        [optimizer] Aynı başlangıç, farklı optimizatörler
        [init] Aynı ağ, farklı ilk ağırlıklar
        [scale] Aynı rastgele ağırlıklar, farklı ölçekler
        [seed] Aynı ağ, farklı rastgele ağırlıklar
        [layers] Aynı görev, farklı katmanlar
       *[several] Yan yana
    }
contender-rate = oran { $rate }
contender-scale = ölçek { $scale }
contender-seed = tohum { $seed }
contender-init =
    { $init ->
        [zeros] hepsi 0
        [symmetric] hepsi eşit
        [xavier] Xavier başlangıcı
        [he] He başlangıcı
       *[normal] rastgele başlangıç
    }
# The name of a training, a list such as “tanh, random start”, in the middle of a sentence.
contender-quoted = “{ $name }”
differing-part =
    { $part ->
        [activations] aktivasyon
        [layers] ağın biçimi
        [optimizer] optimizatör
        [learning_rate] öğrenme oranı
        [init] ilk ağırlıkların seçimi
        [scale] ilk ağırlıkların ölçeği
       *[seed] ilk ağırlıkların tohumu
    }
comparison-opening = { $spelled } aktivasyon: aynı başlangıç, aynı noktalar, aynı adımlar.
comparison-opening-of-trainings = { $spelled } eğitim, noktalar aynı; farklı olan: { $parts }.
comparison-guide-to-scores = Her birinde girdiler, sınıf skorları, kayıp ve gradyanlar.
comparison-guide-to-fit = Her birinde uyum, hedefe karşı yanıt, kayıp ve gradyanlar.
comparison-guide-to-layer = Her birinde girdiler, son gizli katman, kayıp ve gradyanlar.
comparison-shrinks = Adım 0, son katmandan ilk katmana: { $name } ile { $last } iken { $first }, { $other } ile { $other_last } iken { $other_first }.
comparison-delta-shrinks = Adım 0, son katmandan ilk katmana δ = ∂L/∂z: { $name } ile { $last } iken { $first }, { $other } ile { $other_last } iken { $other_first } olur.
comparison-slopes =
    { $kind ->
        [sigmoid] Bir birimden geri geçen, onun eğimiyle çarpılır. Sigmoidinki en çok 1/4, medyanı { $slope }; { $other } ile { $other_slope }.
       *[other] Bir birimden geri geçen, onun eğimiyle çarpılır. Medyan eğim { $name } ile { $slope }, { $other } ile { $other_slope }.
    }
comparison-factors-back =
    { $weigh ->
        [alike] Ağırlıklar δ’yı toplamda { $weights } ({ $name }) ve { $other_weights } ({ $other }) ile çarpar, yaklaşık aynı;
       *[apart] Ağırlıklar δ’yı toplamda { $weights } ({ $name }) ve { $other_weights } ({ $other }) ile çarpar;
    } { $kind ->
        [sigmoid] sigmoidde her biri en çok 1/4 olan eğimler ise { $slopes } ve { $other_slopes } ile.
       *[other] eğimler ise { $slopes } ve { $other_slopes } ile.
    }
comparison-flat-yet-long = Adım 0’da { $name } ile eğimlerin { $slope } altındaki payı { $share }. Yine de ilk katmanın ağırlık gradyanı daha uzun: geçeni daha büyük ağırlıklar çarpar.
comparison-no-first-gradient = Adım 0’da hiçbir ağırlığın gradyanı yok: { $names }.
comparison-last-layer-first = Adım 0’da { $names } ile yalnız son katmanın ağırlıklarının gradyanı var.
comparison-sets-out =
    { $which ->
        [both] İkisi de adım adım eğitilir.
       *[all] Hepsi adım adım eğitilir.
    }
comparison-goes-on = Adım adım devam ederler.
comparison-tie-broken = Son katman oynadı: şimdi, adım 1’de, ilk katmanın da gradyanı var: { $name } ile { $gradient }.
comparison-explodes = { $name } patlar: kayıp { $before } iken adım { $step } sonunda { $now } olur.
comparison-dies =
    { $count ->
        [one] Adım { $step } sonunda bir birimin son noktası da sıfırın altına iner: { $name } ile { $units } birimden { $dead } ölü.
       *[other] Adım { $step } sonunda son nokta da sıfırın altına iner: { $name } ile { $units } birimden { $dead } ölü.
    }
comparison-first = Görevi ilk çözen { $name }: adım { $step }.
comparison-second = Ardından { $name } çözer: adım { $step }.
comparison-last = En son { $name } çözer: adım { $step }.
comparison-midway = Adım { $step } sonunda en düşük kayıp { $names } ile: { $loss }.
comparison-midway-same = Adım { $step } sonunda tüm kayıplar hâlâ aynı okunur: { $loss }.
comparison-all-go-on =
    { $which ->
        [both] İkisi de sona kadar sürer.
       *[all] Hepsi sona kadar devam eder.
    }
comparison-one-goes-on = Sonuncusu devam ediyor: başaracak mı?
comparison-others-go-on = Ötekiler devam ediyor: başaracaklar mı?
comparison-none-yet =
    { $which ->
        [both] İkisinden biri başaracak mı?
       *[all] İçlerinden biri başaracak mı?
    }
comparison-none-solve =
    { $start ->
        [same]
            { $which ->
                [both] Bu başlangıçtan ikisi de { $task } çözmez.
               *[all] Bu başlangıçtan hiçbiri { $task } çözmez.
            }
       *[own]
            { $which ->
                [both] İkisi de { $task } çözmez.
               *[all] Hiçbiri { $task } çözmez.
            }
    }
comparison-all-solve =
    { $start ->
        [same]
            { $which ->
                [both] Bu başlangıçtan ikisi de { $task } çözer.
               *[all] Bu başlangıçtan hepsi { $task } çözer.
            }
       *[own]
            { $which ->
                [both] İkisi de { $task } çözer.
               *[all] Hepsi { $task } çözer.
            }
    }
comparison-some-solve =
    { $start ->
        [same] Bu başlangıçtan yalnız { $names } { $task } çözer.
       *[own] Yalnız { $names } { $task } çözer.
    }
comparison-only = Tek fark: { $parts }.
comparison-not-only = { $parts } farklı, bununla birlikte noktaların sırası da.
comparison-why-diverged = Adım { $step } ve sonrasında her adım kaybı artırdı, sonunda kayıp sayı olmaktan çıktı.
comparison-diverged-at = Adım { $step }, sayıları sonlu olan son adım: kayıp { $loss } idi.
comparison-why-worse = Kayıp başlangıcının üstünde bitti: { $before } iken { $now } oldu.
comparison-why-rate = { $name } ile kayıp sonunda { $small }, { $other } ile { $large }: adımları çok büyük.
comparison-why-dead =
    { $stays ->
        [yes] Ölü bir { $activation } biriminin eğimi 0: gradyan geçmez, birim ölü kalır.
       *[no] Ölü bir { $activation } biriminin eğimi 0: içinden gradyan geçmez.
    }
comparison-why-saturated = { $name } ile sonda katman { $layer } içinde { $units } birimden { $flat } tanesi doymuş, { $other } ile { $fewer }.
comparison-why-vanishing = Adım 0’da ağırlıkların gradyanı son katmanda { $last }, ilk katmanda { $first } idi.
comparison-first-step = İlk adım ilk katmanın ağırlıklarını { $name } ile { $rate } × { $small }, { $other } ile { $rate } × { $large } oynatır: yaklaşık { $times } katı.
comparison-answers-alike =
    { $share ->
        [yes] { $name } ile son katmanın okuduğu, noktadan noktaya en çok { $spread } değişir: bu yüzden { $p } sonunda her noktada { $value }, yani sınıf 1’in payı.
       *[no] { $name } ile son katmanın okuduğu, noktadan noktaya en çok { $spread } değişir: bu yüzden { $p } sonunda her noktada { $value }.
    }
comparison-why-equal = Eşit birimler eşit gradyan alır: hiç farklılaşmazlar.
comparison-why-no-gradient = Her ağırlığın gradyanı 0: hiçbir ağırlık nereye gideceğini bilmez.
comparison-why-never-bent = Doğrunun doğrusu yine doğrudur: bükülme yoksa derinlik bir şey katmaz.
comparison-best-line = Bir doğruyla doğruluk { $share } olabilirdi ama daha yüksek kayıpla; eğitim kaybı izler.
comparison-slow = { $name } yavaş: adım 0’da ilk katmanın ağırlık gradyanı { $small }, { $fast } ile { $large } idi.
comparison-how-it-dies =
    { $stays ->
        [yes] Adım { $step }: bu birimin en büyük z’si { $before } iken { $after } olur: her noktada eğim 0, gradyan 0, ağırlıklar kalır.
       *[no] Bu birimin her noktadaki z’si: adım { $step } sonunda en büyüğü { $before } iken { $after } olur; orada eğim 0.
    }
# A step is $rate times the gradient; the first tenth of this one would have left some z above 0.
comparison-dies-by-length = Adım { $step } fazla uzun: gradyanın { $rate } katı, bu birimin { $before } olan en büyük z’sini { $after } yapar. Her noktada eğim 0: ağırlıklar kalır.
comparison-why-it-dies = δ ortalama { $delta }: z azalırsa kayıp düşer. Ama gradyanın { $rate } katı fazla uzundur: z’si en büyük noktada z { $before } iken { $after } olur.
comparison-never-alive = Bu birimin her noktadaki z’si: hiçbiri 0’ın üstünde değil, altında eğim 0.
comparison-starts-counted =
    { $framed ->
        [yes] Başlangıçlardan { $task } çözenler: { $counts }. Çerçeveli olan, gördüğümüz başlangıç: bir örnek.
       *[no] Başlangıçlardan { $task } çözenler: { $counts }.
    }
comparison-starts-item = { $name } { $solved }
comparison-starts = Aynısı { $starts } başlangıçtan: hangileri { $task } çözer?
comparison-motion-lay = { $spelled } panel belirir, eğitim başına bir tane: { $names }.
comparison-motion-staircases = Her panelde, katmanların adım sıfırdaki gradyanları sayılarıyla birlikte çubuk olarak belirir; aralarında her katmandan altındakine giden çarpan durur.
comparison-motion-staircases-again = Adım sıfırın ağırlık gradyanları belirir, onlarla birlikte kaybın gidişi de.
comparison-motion-answers = Birim sayıları yerini her panelin ağının bütün noktalarda verdiği yanıtlara bırakır.
comparison-motion-slopes = Her panelde aktivasyonunun eğrisi belirir, altında birimlerinin birçok noktadaki z’si için birer çizgi. En dik teğet kesiklidir; eğimin medyan olduğu yerdeki teğet kesiksizdir.
comparison-motion-run = Bütün eğitimler birlikte ilerler; adımlar: { $start } ile { $end } arası.
comparison-motion-verdicts = Her panelin sonucu belirir.
comparison-motion-all = Bütün paneller yeniden parlar.
comparison-motion-one = Parlak kalan panel: { $name }; öbürleri geri çekilir.
comparison-motion-watch-unit = Panelde bir birimin z’si her noktada, adım adım, sıfırın iki yanında çizilir; en büyüğü kalındır. Hiçbirinin artık sıfırın üstünde olmadığı adım işaretlenir.
comparison-motion-split-step = Resim yer açar; yanında, z’si en büyük noktada adımın z’ye ne yaptığı belirir: sapmanın, ağırlıkların ve girdilerin payı.
comparison-motion-starts = Paneller gider. { $starts } başlangıçtan yapılan eğitimlerin girdi düzlemleri birer birer gelir, görevin çözüldüğü yerde bir onay işaretiyle; işaretler sayılır.
comparison-motion-start-seen = Panellerin başlangıcı her eğitimde çerçevelenir.


## Update: one step of gradient descent

update-heading =
    { $optimizer ->
        [decay] Gradyan inişinin bir adımı, ağırlık sönümüyle
        [momentum] Gradyan inişinin bir adımı, momentumla
        [rmsprop] RMSProp’un bir adımı
        [adam] Adam’ın bir adımı
       *[sgd] Gradyan inişinin bir adımı
    }
update-opening = Tüm noktaların ortalama kaybı { $loss }. Her ağırlık hangi yöne gitmeli?
update-mean =
    { $points ->
        [one] Kaybın gradyanı, her kenarda: kayıp her ağırlıkla ne hızla artar.
       *[other] { $digits } noktanın ortalama kaybının gradyanı, her kenarda: kayıp her ağırlıkla ne hızla artar.
    }
update-mean-biases = Her nöronda: onun sapmasıyla.
update-one-point =
    { $count ->
        [one] Tek noktanın { $weight } için dediği. Başka nokta yok.
       *[other] Bu tek noktaydı. { $digits } noktanın her birinin { $weight } için ayrı gradyanı var.
    }
update-every-point =
    { $count ->
        [one] Nereden gelir: tek noktanın { $weight } için gradyanı var.
       *[other] Nereden gelir: { $digits } noktanın her birinin { $weight } için gradyanı var.
    }
update-pulls-both = { $ups } nokta { $weight } büyüsün, { $downs } nokta küçülsün ister: güncelleme ortalamayı kullanır.
update-pulls-one =
    { $way ->
        [up] Hiçbiri { $weight } küçülsün istemez: güncelleme ortalamayı kullanır.
       *[down] Hiçbiri { $weight } büyüsün istemez: güncelleme ortalamayı kullanır.
    }
update-pulls-alone =
    { $way ->
        [up] Nokta { $weight } büyüsün ister: tek noktayla güncelleme onun gradyanını kullanır.
       *[down] Nokta { $weight } küçülsün ister: tek noktayla güncelleme onun gradyanını kullanır.
    }
update-pulls-none = Hiçbiri { $weight } için bir şey demez: bu gradyanların hepsi sıfır, ortalamaları da.
update-batches =
    { $trained ->
        [batch]
            { $spread ->
                [apart] { $spelled } mini yığın, her biri { $size } nokta, ortalamalar { $low } ile { $high } arası: eğitim her adımda birini, bu adım tüm noktaları alır.
               *[same] { $spelled } mini yığın, her biri { $size } nokta, burada hepsinin ortalaması { $low }: eğitim her adımda birini, bu adım tüm noktaları alır.
            }
       *[full]
            { $spread ->
                [apart] { $spelled } mini yığın, her biri { $size } nokta, ortalamalar { $low } ile { $high } arası: daha ucuz, daha az kesin.
               *[same] { $spelled } mini yığın, her biri { $size } nokta, burada hepsinin ortalaması { $low }: daha ucuz.
            }
    }
update-batches-rest = Bir dönemin son yığınında { $rest } nokta var.
update-take-mean =
    { $count ->
        [one] Adımın gradyanı onunkidir, her ağırlık ve sapma için.
       *[other] Şimdi tüm noktaların ortalaması, her ağırlık ve sapma için.
    }
update-take-mean-no-bias =
    { $count ->
        [one] Adımın gradyanı onunkidir, her ağırlık için.
       *[other] Şimdi tüm noktaların ortalaması, her ağırlık için.
    }
update-one-moves =
    { $against ->
        [decay] Her ağırlık, öğrenme oranı çarpı sönümlü gradyanı kadar ters yöne gider.
        [momentum] Her ağırlık, öğrenme oranı çarpı hızı kadar ters yöne gider.
        [rmsprop] Her ağırlık, öğrenme oranı çarpı bu bölüm kadar ters yöne gider.
        [adam] Her ağırlık, öğrenme oranı çarpı bu bölüm kadar ters yöne gider.
       *[gradient] Her ağırlık, öğrenme oranı çarpı gradyanı kadar ters yöne gider.
    }
update-stage-decay = Ağırlık sönümü her gradyana { $decay } çarpı parametrenin kendisini ekler.
update-stage-momentum =
    { $decayed ->
        [yes] Hız, önceki hızın { $share } katı artı sönümlü gradyandır.
       *[no] Hız, önceki hızın { $share } katı artı gradyandır.
    }
update-stage-first-velocity =
    { $decayed ->
        [yes] Momentum bir hızı izler. Hız sıfırdan başlar: şimdi sönümlü gradyandır.
       *[no] Momentum bir hızı izler. Hız sıfırdan başlar: şimdi gradyandır.
    }
update-stage-rmsprop =
    { $decayed ->
        [yes] RMSProp her sönümlü gradyanı, karelerinin yürüyen ortalamasının köküne böler.
       *[no] RMSProp her gradyanı, karelerinin yürüyen ortalamasının köküne böler.
    }
update-stage-adam =
    { $decayed ->
        [yes] Adam sönümlü gradyanların yürüyen ortalamasını, karelerininkinin köküne böler.
       *[no] Adam gradyanların yürüyen ortalamasını, karelerininkinin köküne böler.
    }
update-decay = sönüm
update-mean-gradient = ort.
update-root = kareler ort. kökü
update-rate = oran
update-gradient = gradyan
update-all-move =
    { $count ->
        [one] Hepsi bu: { $digits } parametre var.
       *[other] Ve { $digits } parametrenin hepsi bu adımı aynı anda atar.
    }
update-all-move-unseen = Buradaki sayıların { $digits } tanesi öncekiyle aynı yazılır.
update-loss =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Tüm noktaların ortalama kaybı { $before } iken { $after } olur: düşer.
               *[alike] Tüm noktaların ortalama kaybı biraz düşer: { $change }.
            }
        [uphill]
            { $digits ->
                [differ] Tüm noktaların ortalama kaybı artar, { $before } iken { $after }: bu adım yokuş aşağı gitmez.
               *[alike] Tüm noktaların ortalama kaybı biraz artar: { $change }. Bu adım yokuş aşağı gitmez.
            }
        [rises]
            { $digits ->
                [differ] Tüm noktaların ortalama kaybı artar, { $before } iken { $after }: adım çok büyüktü.
               *[alike] Tüm noktaların ortalama kaybı biraz artar: { $change }. Adım çok büyüktü.
            }
       *[stays] Tüm noktaların ortalama kaybı aynı kalır: { $before }.
    }
update-loss-alone =
    { $loss ->
        [falls]
            { $digits ->
                [differ] Kayıp düşer: { $before } iken { $after }.
               *[alike] Kayıp biraz düşer: { $change }.
            }
        [rises]
            { $digits ->
                [differ] Kayıp artar, { $before } iken { $after }: adım çok büyüktü.
               *[alike] Kayıp biraz artar: { $change }. Adım çok büyüktü.
            }
        [uphill]
            { $digits ->
                [differ] Kayıp artar, { $before } iken { $after }: bu adım yokuş aşağı gitmez.
               *[alike] Kayıp biraz artar: { $change }. Bu adım yokuş aşağı gitmez.
            }
       *[stays] Kayıp aynı kalır: { $before }.
    }
update-loss-endless = Tüm noktaların ortalama kaybı artık sonlu bir sayı değil: adım fazlasıyla büyüktü.
update-motion-stand = Ağ ağırlıklarıyla durur, ortalama kayıp parlar.
update-motion-mean = Kenarlar ve sapmalar ortalama kaybın gradyanını alır.
update-motion-mean-no-bias = Kenarlar ortalama kaybın gradyanını alır.
update-motion-spread =
    { $points ->
        [1] Sayı doğrusunda { $weight } gradyanı yerini alır.
       *[other] Sayı doğrusuna { $weight } gradyanları yayılır, nokta başına bir tane.
    }
update-motion-average = Ortalamalarında toplanırlar; ortalama doğrunun üzerinde kalır.
update-motion-batches = Üç mini yığının noktaları birbiri ardınca parlar, ortalamaları doğrunun üzerinde kalır.
update-motion-stage = Kenarlardaki ve sapmalardaki gradyanlar, onlardan elde edilene dönüşür.
update-motion-stage-no-bias = Kenarlardaki gradyanlar, onlardan elde edilene dönüşür.
update-motion-one = Gradyanı { $weight } altına kayar, ağırlık yeni değerine ilerler, kenarı onu izler.
update-motion-all = Bütün diğer ağırlıklar ve sapmalar yeni değerlerine ilerler, kenarları onları izler.
update-motion-all-no-bias = Bütün diğer ağırlıklar yeni değerlerine ilerler, kenarları onları izler.
update-motion-loss =
    { $loss ->
        [falls]
            { $points ->
                [1] Kayıp yeni değerine iner.
               *[other] Tüm noktaların ortalama kaybı yeni değerine iner.
            }
       *[other]
            { $points ->
                [1] Kayıp yeni değerine ilerler.
               *[other] Tüm noktaların ortalama kaybı yeni değerine ilerler.
            }
    }


## Graph: one neuron as nodes and wires, with a local derivative at each node

graph-heading = Parçalarına ayrılmış bir nöron: { $neuron }
graph-opening = Çizge olarak bir nöron: her düğüm küçük tek bir iş yapar.
graph-enter =
    { $inputs ->
        [1] Girdi, ağırlığı ve sapma içeri girer.
       *[other] Girdiler, her birinin ağırlığı ve sapma içeri girer.
    }
graph-enter-no-bias =
    { $inputs ->
        [1] Girdi ve ağırlığı içeri girer.
       *[other] Girdiler ve her birinin ağırlığı içeri girer.
    }
graph-multiply =
    { $inputs ->
        [1] Çarpı düğümü iki sayısını çarpar.
       *[other] Her çarpı düğümü iki sayısını çarpar.
    }
graph-add =
    { $inputs ->
        [1] Artı düğümü sapmayı ekler: sonuç z.
       *[other] Artı düğümü çarpımları ve sapmayı toplar: sonuç z.
    }
graph-add-no-bias =
    { $inputs ->
        [1] Artı düğümünde tek çarpım var, sapma yok: sonuç z.
       *[other] Artı düğümü çarpımları toplar: sonuç z.
    }
graph-activate = Aktivasyon z’yi büker: z’ye { $activation } uygulanır, sonuç a.
graph-arrive = Şimdi geriye. Kayıp, ağın hatasını ölçer; ağın kalanından, kaybın a’ya tepkisi gelir: { $gradient }.
graph-slope =
    { $does ->
        [nothing] Aktivasyonun yerel türevi eğimidir, { $slope }; hiçbir şey gelmez, hiçbir şey geçmez.
        [stops] Aktivasyonun yerel türevi eğimidir, burada sıfır: hiçbir şey geçmez.
        [keeps] Aktivasyonun yerel türevi eğimidir, burada 1: gradyan olduğu gibi geçer.
        [turns] Aktivasyonun yerel türevi eğimidir, { $slope }: gradyan işaret değiştirir.
        [shrinks] Aktivasyonun yerel türevi eğimidir, { $slope }: onunla çarpılır, daha azı geçer.
       *[grows] Aktivasyonun yerel türevi eğimidir, { $slope }: onunla çarpılır, daha çoğu geçer.
    }
graph-sum = Artı, geleni olduğu gibi iletir: yerel türevlerinin hepsi 1. Sapma gradyanını aldı.
graph-sum-no-bias = Artı, geleni olduğu gibi iletir: yerel türevlerinin hepsi 1.
graph-to-weights = Çarpı düğümü: her çarpanın yerel türevi öbür çarpandır. Ağırlığınki girdidir; δ çarpı girdi onun gradyanıdır.
graph-to-inputs =
    { $others ->
        [yes] Girdininki ise ağırlıktır: δ çarpı ağırlık geri gider, katmanın diğer nöronlarından gelenlere eklenir.
       *[no] Girdininki ise ağırlıktır: δ çarpı ağırlık geri gider, kaybın girdiye tepkisi budur.
    }
graph-replay = Hiçbir düğüme gelen gradyan ile kendi yerel türevinden fazlası gerekmez.
graph-motion-lay =
    { $inputs ->
        [1] Çizge parça parça belirir: girdi, ağırlığı ve sapma, bir çarpı düğümü, bir artı düğümü ve aktivasyon.
       *[other] Çizge parça parça belirir: girdiler, ağırlıkları ve sapma, çarpı düğümleri, bir artı düğümü ve aktivasyon.
    }
graph-motion-lay-no-bias =
    { $inputs ->
        [1] Çizge parça parça belirir: girdi ve ağırlığı, bir çarpı düğümü, bir artı düğümü ve aktivasyon.
       *[other] Çizge parça parça belirir: girdiler ve ağırlıkları, çarpı düğümleri, bir artı düğümü ve aktivasyon.
    }
graph-motion-enter = Sayılar kutularından çıkıp tellere geçer.
graph-motion-multiply =
    { $inputs ->
        [1] Darbeler çarpı düğümüne girer ve çarpım çıkar.
       *[other] Darbeler çarpı düğümlerine girer ve çarpımlar çıkar.
    }
graph-motion-add = Darbeler artı düğümüne girer ve z çıkar.
graph-motion-activate = Bir darbe aktivasyona girer; nokta eğrisi boyunca ilerler ve a çıkar.
graph-motion-arrive = Kayıptan bir darbe girer ve a telinin yanında gradyan belirir.
graph-motion-slope = z telinde eğim belirir; bir darbe yanından geri akar ve telin yanında çarpımı belirir.
graph-motion-sum = Artı düğümüne giren her telde bir 1 belirir; darbeler hepsine geri akar ve her birinin yanında gradyan belirir.
graph-motion-to-weights =
    { $inputs ->
        [1] Ağırlığın telinde girdi belirir; bir darbe yanından geri akar ve telin yanında gradyan belirir.
       *[other] Her ağırlığın telinde girdisi belirir; darbeler yanlarından geri akar ve tellerin yanında gradyanlar belirir.
    }
graph-motion-to-inputs =
    { $inputs ->
        [1] Girdinin telinde ağırlık belirir; bir darbe yanından geri akar ve telin yanında çarpım belirir.
       *[other] Her girdinin telinde ağırlığı belirir; darbeler yanlarından geri akar ve tellerin yanında çarpımlar belirir.
    }
graph-motion-replay = Darbeler bütün çizgede bir kez daha geri akar, kayıptan her kutuya kadar.


## Landscape: the loss along its gradient, and over two parameters

landscape-heading = Kayıp yüzeyi
landscape-opening =
    { $way ->
        [right] Yalnız { $name } değişirken kayıp. Teğetin eğimi gradyandır, { $slope }: yokuş yukarısı solda, adım bu yüzden sağa gider.
       *[left] Yalnız { $name } değişirken kayıp. Teğetin eğimi gradyandır, { $slope }: yokuş yukarısı sağda, adım bu yüzden sola gider.
    }
landscape-opening-flat = Yalnız { $name } değişirken kayıp. Ağın bulunduğu yerde gradyan sıfır: teğet yatay.
landscape-step =
    { $factor ->
        [1] Oranı { $rate } olan bir adım: eğim { $promised } vaat eder, kayıp { $change } değişir.
        [10] On kat uzağa: eğim { $promised } vaat eder, kayıp { $change } değişir.
       *[100] Yüz kat uzağa: eğim { $promised } vaat eder, kayıp { $change } değişir.
    }
landscape-step-beyond =
    { $factor ->
        [1] Oranı { $rate } olan bir adım: eğim sıfırın altında bir kayıp vaat eder, oysa kayıp { $change } değişir.
        [10] On kat uzağa: eğim sıfırın altında bir kayıp vaat eder, oysa kayıp { $change } değişir.
       *[100] Yüz kat uzağa: eğim sıfırın altında bir kayıp vaat eder, oysa kayıp { $change } değişir.
    }
landscape-step-over =
    { $factor ->
        [1] Oranı { $rate } olan bir adım: en alçak yeri geçip öbür yamaca çıkar. Vaat edilen { $promised }, gerçek { $change }.
        [10] On kat uzağa: en alçak yeri geçip öbür yamaca çıkar. Vaat edilen { $promised }, gerçek { $change }.
       *[100] Yüz kat uzağa: en alçak yeri geçip öbür yamaca çıkar. Vaat edilen { $promised }, gerçek { $change }.
    }
landscape-step-endless =
    { $factor ->
        [1] Oranı { $rate } olan bir adım: kayıp artık sonlu bir sayı değil.
        [10] On kat uzağa: kayıp artık sonlu bir sayı değil.
       *[100] Yüz kat uzağa: kayıp artık sonlu bir sayı değil.
    }
landscape-lesson =
    { $kept ->
        [all-kept] Her adım eğimin vaat ettiğini yaklaşık verir: kayıp buraya kadar neredeyse düzdür.
        [small-kept] Küçük adım eğimin vaat ettiğini yaklaşık verir, büyük adım vermez: kayıp kıvrılıp ayrılır.
        [none-promised] Eğim burada sıfır: hiçbir şey vaat etmez.
       *[none-kept] Eğimin sözünü tutması için küçük adım bile fazla büyük.
    }
landscape-all-parameters = Bütün parametreler birden, { $rate } oranıyla.
landscape-over = Bütün parametreler birden, { $rate } oranıyla: adımın uzunluğu { $length }, ama kayıp yalnızca ilk { $lower } boyunca daha düşük.
landscape-again =
    { $then ->
        [all-rise] İlk adımdan sonra eğim yaklaşık { $times } katına çıkar, sonraki adımın boyu da. Üç adımın her biri kaybı artırır.
        [third-falls] İlk adımdan sonra eğim yaklaşık { $times } katına çıkar, sonraki adımın boyu da: kayıp yine artar. Üçüncü adım onu azaltır.
        [rises] İlk adımdan sonra eğim yaklaşık { $times } katına çıkar, sonraki adımın boyu da: kayıp yine artar.
       *[falls] İlk adımdan sonra eğim yaklaşık { $times } katına çıkar, sonraki adımın boyu da: ardından kayıp { $loss }.
    }
landscape-map = Şimdi { $first } ve { $second } değişirken, yukarıdan: noktalı çizgi o eğridir. Her eşyükselti çizgisi boyunca kayıp sabittir.
landscape-arrow = Çizgisi boyunca kayıp sabit. Gradyan ona dik, yokuş yukarı bakar: adım bu yüzden ters yöne gider.
landscape-flat = Gradyan bu düzlemde sıfır: aşağı giden bir yön yok.
landscape-path =
    { $others ->
        [one] Eğitimin bu düzlemdeki yolu. Bir parametre daha oynadı, altındaki çizgiler de kaydı.
        [0] Eğitimin yolu: başından sonuna.
       *[other] Eğitimin bu düzlemdeki yolu. { $digits } parametre daha oynadı, altındaki çizgiler de kaydı.
    }
landscape-motion-curve = Kaybın eğrisi ve başlangıçtaki teğeti çizilir.
landscape-motion-step = Bir top eğri boyunca yuvarlanırken bir işaret teğetten aşağı iner; aralarındaki farkı bir çizgi gösterir.
landscape-motion-closer = Görüntü yeniden ilk adıma yaklaşır.
landscape-motion-over =
    { $marked ->
        [yes] Bir top kayıp üzerinde ilk adım boyunca yuvarlanır; bir tablo adımın uzunluğunu, eğimin vadettiği kaybı ve gerçekleşeni gösterir. Bir bant kaybın nereye kadar daha düşük olduğunu gösterir.
       *[no] Bir top kayıp üzerinde ilk adım boyunca yuvarlanır; bir tablo adımın uzunluğunu, eğimin vadettiği kaybı ve gerçekleşeni gösterir.
    }
landscape-motion-again = Top, her seferinde bulunduğu yerdeki gradyanın tersine yuvarlanmayı sürdürür; tablo adımların uzunluğunu ve gerçekleşen kayıpları gösterir.
landscape-motion-map = Eğri yukarıdan, iki parametreye göre kayıp haritasında noktalı bir çizgi olarak görülür; harita çizgi çizgi belirir.
landscape-motion-arrow = Eşit kayıp çizgisine dik iki ok uzar: gradyan ve ters yönde adımın doğrultusu.
landscape-motion-flat = Ağın yeri halka içine alınır.
landscape-motion-path = Eğitimin yolu haritanın üzerine başından sonuna çizilir.


## Depth: the gradient goes back through the layers

depth-heading = Derinlik boyunca gradyan
depth-opening = Gradyanın ne kadarı ilk katmana ulaşır? Çıktıda başlar; orada δ büyüklüğü { $size }.
depth-first-step = Bir katman geriye: çarpı ağırlıklar, çarpı eğimler; büyüklük öncekinin { $factor } katı.
depth-no-gradient = Bir katman geriye: sıfırdan yalnız sıfır çıkar.
depth-path-sigmoid = En güçlü yolda her katman bir ağırlık ve bir eğimle çarpar; sigmoidin eğimi en çok 1/4.
depth-path = En güçlü yolda her katman bir ağırlık ve bir eğimle çarpar; en büyük eğimi { $slope }.
depth-lesson =
    { $course ->
        [shrinks] Her katman öncekinin en az { $least }, en çok { $most } katını bırakır: çıktıda { $last }, ilk katmanda { $first }.
       *[grows] Her katmanda en az { $least }, en çok { $most } kat büyür: çıktıda { $last }, ilk katmanda { $first }.
    }
depth-one-step =
    { $course ->
        [shrinks] Küçülür: çıktıda { $last }, ilk katmanda { $first }.
        [grows] Büyür: çıktıda { $last }, ilk katmanda { $first }.
       *[mixed] Aynı kalır: çıktıda { $last }, ilk katmanda { $first }.
    }
depth-mixed = Geriye { $steps } adımdan { $digits } tanesinde küçülür: çıktıda { $last }, ilk katmanda { $first }.
depth-silent = Çıktı son basamağına kadar doğru: ondan hiç gradyan çıkmaz.
depth-stops =
    { $layer ->
        [1] İlk katmana hiçbir şey gelmez: orada gradyanı sıfırdır.
       *[other] Katman { $digits } içinde sıfır: öncesindeki katmanlara hiçbir şey ulaşmaz.
    }
depth-cause =
    { $cause ->
        [slopes-shrink] Yol boyunca ağırlıkların çarpımı { $weights }, eğimlerinki { $slopes }: onu küçülten eğimlerdir.
        [weights-shrink] Yol boyunca eğimlerin çarpımı { $slopes }, ağırlıklarınki { $weights }: onu küçülten ağırlıklardır.
        [weights-grow] Yol boyunca eğimlerin çarpımı { $slopes }, ağırlıklarınki { $weights }: onu büyüten ağırlıklardır.
        [slopes-grow] Yol boyunca ağırlıkların çarpımı { $weights }, eğimlerinki { $slopes }: onu büyüten eğimlerdir.
        [both-grow] Yol boyunca ağırlıkların çarpımı { $weights }, eğimlerinki { $slopes }: ikisi de büyütür.
        [slopes-most] Yol boyunca ağırlıkların çarpımı { $weights }, eğimlerinki { $slopes }: ikisi de küçültür, en çok eğimler.
        [weights-most] Yol boyunca eğimlerin çarpımı { $slopes }, ağırlıklarınki { $weights }: ikisi de küçültür, en çok ağırlıklar.
       *[both-shrink] Yol boyunca ağırlıkların çarpımı { $weights }, eğimlerinki { $slopes }: ikisi de küçültür.
    }
depth-cause-cancelled = Bu yolda ağırlıkların çarpımı { $weights }, eğimlerin { $slopes }. Öteki yollarla birlikte { $product }, δ = { $delta } olur.
depth-change =
    { $pace ->
        [nothing] Oranı { $rate } olan bir adım ne son katmanda ne ilk katmanda bir ağırlığı oynatır.
        [still] Oranı { $rate } olan bir adım son katmanın ağırlıklarını { $last } oynatır, ilk katmanınkileri hiç oynatmaz.
        [slow] Oranı { $rate } olan bir adım: son katmanın ağırlıkları { $last } oynar, ilkininkiler { $first }. Yavaş öğrenir.
        [less] Oranı { $rate } olan bir adım: son katmanın ağırlıkları { $last } oynar, ilkininkiler { $first }, yani daha az.
        [more] Oranı { $rate } olan bir adım: son katmanın ağırlıkları { $last } oynar, ilkininkiler { $first }, yani daha çok.
       *[alike] Oranı { $rate } olan bir adım: son katmanın ağırlıkları { $last } oynar, ilkininkiler yaklaşık o kadar: { $first }.
    }
depth-motion-start = On kuvvetlerinden bir eksen belirir ve çıktıdaki deltanın çubuğu uzar.
depth-motion-step = Gradyan { $layer } numaralı katmana geri gider: bir darbe yoldan aşağı akar ve katmanın çubuğu uzar.
depth-motion-line = Bir çizgi çubukların uçlarından geçer, çıktıdan ilk katmana kadar.
depth-motion-weigh = Yolun ağırlıkları kendi çarpımlarında, eğimleri kendi çarpımlarında birleşir.
depth-motion-change = Çubuklar, sıfırdan başlayan bir eksende, ağırlıkların bir adımdaki değişimlerine dönüşür.


## Cost: a gradient by nudging every parameter, and by backpropagation

cost-heading = Neden geri yayılım
cost-opening =
    { $count ->
        [one] Kayıp { $digits } parametreyle nasıl değişir? Onu oynatır, ağı yeniden çalıştırır, bakarız.
       *[other] Kayıp { $digits } parametrenin her biriyle nasıl değişir? Birini oynatır, ağı yeniden çalıştırır, bakarız.
    }
cost-first = Bir ağırlık, önce artırılır, sonra azaltılır: iki ileri geçiş, { $products } çarpma; bir eğim bilinir.
cost-all = Böylece { $parameters } ağırlık ve sapmanın hepsi: { $passes } ileri geçiş, { $products } çarpma.
cost-all-no-bias = Böylece { $parameters } ağırlığın hepsi: { $passes } ileri geçiş, { $products } çarpma.
cost-forward = Geri yayılım bir kez ileri gider, { $products } çarpma, ve her aktivasyonu saklar.
cost-back = Sonra bir kez geri, { $products } çarpma daha; her gradyan hazır: her katman sonrakinin bulduğunu kullanır.
cost-bars =
    { $same ->
        [same]
            { $exact ->
                [exact] Aynı gradyan: sonlu farklarla { $nudging } çarpma, geri yayılımla { $backpropagation }: { $times } kat.
               *[about] Aynı gradyan: sonlu farklarla { $nudging } çarpma, geri yayılımla { $backpropagation }: yaklaşık { $times } kat.
            }
       *[apart]
            { $exact ->
                [exact] Sonlu farklarla { $nudging } çarpma, geri yayılımla { $backpropagation }: { $times } kat.
               *[about] Sonlu farklarla { $nudging } çarpma, geri yayılımla { $backpropagation }: yaklaşık { $times } kat.
            }
    }
cost-chart = Aynı sayımlar, parametre sayısına göre; iki eksen de on kuvvetleriyle gider.
cost-growth =
    { $growth ->
        [square] On kat parametre: sonlu farklarla yaklaşık yüz kat, geri yayılımla yaklaşık on kat iş.
        [faster] Parametre arttıkça sonlu farkların işi geri yayılımınkinden hızlı büyür.
       *[slower] Parametre arttıkça ikisi de büyür.
    }
cost-largest = { $shape }, { $parameters } parametre: sonlu farklarla { $nudging } çarpma, geri yayılımla { $backpropagation }.
cost-motion-network = Ağ belirir, altında da çarpmaların sayıldığı bir panel.
cost-motion-first = Bir ağırlık parlar; artırılır, katmanlardan bir darbe geçer; azaltılır, bir darbe daha geçer.
cost-motion-all = Parametreler birbiri ardınca, gitgide hızlanarak parlar; darbeler katmanlardan geçer ve sayaç yükselir.
cost-motion-forward = Ağ eski hâlindedir. İleri doğru bir darbe akar ve aktivasyonlar belirir.
cost-motion-back = Çıktıdan geri bir darbe akar ve her gradyan katman katman belirir.
cost-motion-bars = İki sayım aynı ölçekte çubuklara dönüşür.
cost-motion-chart = Eksenler belirir, üzerlerinde bu ağın iki sayımı.
cost-motion-grow = İki çizgi daha büyük ağlara doğru sürer, biri öbüründen diktir.
cost-motion-gap = En büyük ağın iki sayımı arasında bir ok uzar.


## Labels in the picture

label-value-forward = değer
label-local-derivative = yerel türev
    .short = türev
label-gradient-back = kaybın gradyanı
    .short = gradyan
label-rest-of-network = ağın kalanı
    .short = kalanı
label-class = sınıf { $label }
    .short = { $label }
label-class-head = sınıf
    .short = sın.
label-input = girdi
label-named-input = { $name } { $input }
label-picture-weights = nöron { $neuron } ağırlıkları
    .short = w, nöron { $neuron }
label-picture-weight-gradients = ∂L/∂w, nöron { $neuron }
    .short = ∂L/∂w, nöron { $neuron }
label-picture-input-gradients = her pikselin ∂L/∂x değeri
    .short = ∂L/∂x
label-picture-scale = siyah { $low }, beyaz { $high }
label-more-neurons = { $digits } daha
label-hidden = gizli { $layer }
label-output = çıktı
label-class-scores = sınıf skorları
    .short = skorlar
label-score-of-class-1 = sınıf { $label } skoru
    .short = skor
label-class-probabilities = sınıf olasılıkları
    .short = olasılıklar
label-probability-of-class-1 = sınıf { $label } olasılığı
    .short = olasılık
label-layer = katman { $layer }
label-step = adım
    .short = ad.
label-unit =
    { $unit ->
        [keyframe] kare
        [epoch] dönem
        [checkpoint] kayıt
        [round] tur
        [update] güncelleme
       *[step] adım
    }
label-loss = kayıp
label-accuracy = doğruluk
label-shares = %: { label-accuracy }
label-after = sonra
label-gradients = ağırlık gradyanları
    .short = gradyanlar
label-rate = oran
label-promised = vaat edilen
    .short = vaat
label-factor = çarpan
label-sample = örnek
label-target = hedef
label-targets = hedefler
label-gradient-check = gradyan denetimi
    .short = denetim
label-check-below = en çok
label-check-worst = en kötü
label-base = verilen değer
    .short = verilen

label-and-more = { $size }; fazlası: ‖
label-negative = negatif
    .short = < 0
label-width-of-weight = kalınlık: |ağırlık|
    .short = |ağırlık|
label-width-of-letter = kalınlık: |{ $letter }|, log
    .short = |{ $letter }|, log
label-width-of-gradient = kalınlık: |gradyan|, log
    .short = |gradyan|, log
label-weights-and-biases = çizgi: ağırlık, halka: sapma
    .short = çizgi: w, halka: b
label-weights-alone = çizgi: ağırlık
    .short = çizgi: w
label-lit = parlak: gerçek sınıf
    .short = parlak: gerçek
label-wrong = yanlış
label-stay-wrong = yanlış kalır
label-tint-side = renk: yanın sınıfı
    .short = renk: sınıf
label-bent-plane = bükülmüş düzlem
label-undo = geri al
label-tint-place = renk: yerin aldığı sınıf
    .short = renk: sınıf
label-tint-probability = renk: olasılık
    .short = renk: p
label-tint-lead = renk: öndeki sınıf
    .short = renk: öndeki
label-plane-before = kesikli: W öncesi çerçeve
    .short = kesikli: W öncesi

label-horizontal = yatay
label-diagonal = çapraz
label-best-of-all = hepsinin en iyisi
    .short = en iyi
label-best-found = bulunan en iyi
    .short = en iyi
label-any-direction = her yön
label-right-by-direction = en iyi doğruluk, doğrunun yönüne göre

label-loss-by-unit =
    { $unit ->
        [keyframe] kareye göre kayıp
        [epoch] döneme göre kayıp
        [checkpoint] kayda göre kayıp
        [round] tura göre kayıp
        [update] güncellemeye göre kayıp
       *[step] adıma göre kayıp
    }
    .short = kayıp
label-right-by-unit =
    { $unit ->
        [keyframe] kareye göre doğruluk
        [epoch] döneme göre doğruluk
        [checkpoint] kayda göre doğruluk
        [round] tura göre doğruluk
        [update] güncellemeye göre doğruluk
       *[step] adıma göre doğruluk
    }
    .short = doğruluk
label-units-pass =
    { $unit ->
        [keyframe] kareler
        [epoch] dönemler
        [checkpoint] kayıtlar
        [round] turlar
        [update] güncellemeler
       *[step] adımlar
    }
label-straight =
    { $unit ->
        [keyframe] kareler arası düz
       *[step] kayıtlar arası düz
    }
label-keyframes-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmik geçer; { label-straight }
       *[linear] { label-units-pass } eşit aralıklı geçer; { label-straight }
    }
    .short = { label-units-pass }
label-steps-pass =
    { $spacing ->
        [log] { label-units-pass } logaritmik geçer; her görüntü bir adım
       *[linear] { label-units-pass } eşit aralıklı geçer; her görüntü bir adım
    }
    .short = { label-units-pass }
label-gradient-size = katmana göre ağırlık gradyanları, log
    .short = ∂L/∂w, log

label-of-units =
    { $state ->
        [dead] / { $digits } birim ölü
       *[saturated] / { $digits } birim doymuş
    }
    .short = / { $digits }
label-dead-units = ölü: hepsinde düz
    .short = ölü: düz
label-saturated-units = doymuş: noktaların { $share } kadarında eğim < { $slope }
    .short = doymuş: eğim < { $slope }
label-staircase = adım 0: ağırlık gradyanları
    .short = gradyanlar, adım 0
label-staircase-from-delta = adım 0: ağırlık gradyanları ∂L/∂w = δ · a ortalaması
    .short = ∂L/∂w = δ · a ortalaması, adım 0
label-staircase-of-delta = δ = ∂L/∂z büyüklüğü, log
    .short = δ büyüklüğü, log
label-sizes-of-delta = δ = ∂L/∂z büyüklüğü
    .short = δ büyüklüğü
label-factors-back = ağırlıklar × eğimler
label-size-over-points = büyüklük: tüm noktaların karesel ortalaması
label-z-of-unit = katman { $layer } birim { $unit }: z
label-z-of-hidden-units = z: { $digits } birim, { $points } nokta
    .short = z: { $digits } × { $points }
label-z-of-layer = katman { $layer }, { $digits } birim: z
label-steepest-slope = en dik eğim
    .short = en dik
label-median-slope = medyan eğim
    .short = medyan
label-at-z = z değeri
    .short = z
label-some-points = ince: { $points } noktadan { $lines }, kalın: hepsinin en büyüğü
    .short = ince: { $lines } / { $points } nokta, kalın: en büyük
label-highest-point = z’si en büyük nokta
label-answer-of-all = her noktada { $p } = { $value }
    .short = hepsinde { $p } = { $value }
label-answers = { $p } { $low } ile { $high } arası
    .short = { $p } { $low } – { $high }
label-w-after-step = adımdan sonraki { $w }
label-largest-of-all = bütün noktaların en büyük z’si
    .short = en büyük z
label-no-way-back = eğim { $zero }, gradyan { $zero }: dönüş yok
label-slope-is = eğim { $slope }
label-at-step = adım { $step }
label-of-starts = { $starts } başlangıçta
    .short = { $starts } içinde
label-ticked-start = işaretli: noktalarda doğruluk en az { $share } ve öyle kalıyor
# How trainings from many starts end, each beside a sign and a count. “Otherwise” than by one of the three below it.
label-start-stopped = başka türlü takıldı
label-start-dead = ölü birimler
label-start-saturated = doymuş birimler
label-start-vanishing = kaybolan gradyan
label-start-moving = hâlâ değişiyor
label-start-rose = kayıp arttı
label-start-noise = yalnız gürültü kaldı
label-loss-and-steps = kayıp { $losses }, adım { $steps } (log)
    .short = kayıp { $losses }, { $steps } (log)
label-bars = çubuklar: katman 1 (üst) – { $layers }, { $scale }
    .short = çubuklar: üstte katman 1, { $scale }
label-below-scale = <: { $lowest } altı

label-mean-loss-heading = ortalama kayıp
    .short = ort. kayıp
label-of-all-points =
    { $count ->
        [one] { $digits } noktada
       *[other] tüm { $digits } noktada
    }
    .short = tüm { $digits }
label-mean-of-all =
    { COUNT($digits) ->
        [one] tek nokta
       *[other] { $digits } nokta ort.
    }
label-mean-of-batch = { $digits } noktalık ort.

label-way = parametrelerde gidilen yol
label-new-direction = yeni yön
label-lower-until = yalnızca ilk { $distance } boyunca düşük
    .short = düşük: ilk { $distance }
label-at-the-start = başlangıçta
label-enlarged = büyütülmüş: alttaki çerçeve
    .short = büyütülmüş
label-first-step = ilk adım
label-second-step = ikinci adım
label-third-step = üçüncü adım
label-gradient-length = gradyan
label-length = uzunluk
label-loss-came = gerçek
label-gap = fark
label-training-path = eğitimin sona kadarki yolu, oran { $rate }
    .short = eğitimin yolu
label-gradient-uphill = gradyan, yokuş yukarı
    .short = gradyan
label-step-downhill = −gradyan, yokuş aşağı
    .short = −gradyan
label-network-here = ağ

label-size-of-delta = δ büyüklüğü, log
label-path = en güçlü yol: ağırlık × eğim
label-product = çarpım
label-weights = ağırlıklar
label-slopes = eğimler
label-in-all = toplam
label-change-of-weights = bir adımda ağırlıkların değişimi, oran { $rate }

label-nudging = sonlu farklar
label-backpropagation = geri yayılım
label-passes = ileri geçişler
label-one-pass = 1 ileri geçiş
label-one-pass-each = 1 ileri, 1 geri geçiş
label-multiplications = çarpmalar
label-multiplications-log = çarpmalar, log
label-parameters-log = parametreler, log
label-times-as-many = kat
label-counted = sayılan: bir örnek için çarpmalar, aktivasyon fonksiyonları hariç; her parametre artırılıp azaltılır
    .short = sayılan: bir örnek için çarpmalar

label-factor-range = çarpan, { $low } – { $high }
label-more-parameters = ve { $digits } parametre daha
label-gradient-log = gradyan, log
    .short = gradyan
label-loss-of-this-sample = bu örneğin kaybı
label-loss-of-sample = kayıp, örnek
label-mean-loss = { $digits } noktada ortalama kayıp
    .short = { $digits } noktada ort. kayıp
label-slope = eğim
label-its-slope = eğimi: gradyan
    .short = eğim: gradyan
label-right-of-points = { $digits } noktada doğruluk
    .short = doğruluk

card-linear = doğrusal
card-shift = kaydır
card-bend = bük
card-decide = karar
card-right = doğruluk
card-turns-and-stretches = $W$ düzlemi döndürür ve gerer
    .short = $W$ döndürür ve gerer
card-moves-all-alike = $b$ her noktayı aynı miktarda oynatır
    .short = $b$ her noktayı oynatır
card-acts-alone = $f$ her koordinata tek başına etki eder
    .short = $f$ her birine tek tek etki eder
card-one-activation = $f$: { $activation }
card-two-activations = $f$: { $first } ya da { $second }
card-many-activations = $f$ katmandan katmana değişir
card-onto-line = $W$ düzlemi bir doğruya götürür
card-into-plane = $W$ doğruyu düzleme yerleştirir
card-stretches-line = $W$ doğruyu gerer
card-keeps-orientation =
    { $sign ->
        [equal] $det W =$ { $determinant } (0’dan büyük: yansıma yok)
       *[about] $det W approx$ { $determinant } (0’dan büyük: yansıma yok)
    }
    .short =
        { $sign ->
            [equal] $det W =$ { $determinant } (yansıma yok)
           *[about] $det W approx$ { $determinant } (yansıma yok)
        }
card-mirrors =
    { $sign ->
        [equal] $det W =$ { $determinant } (0’dan küçük: yansıma)
       *[about] $det W approx$ { $determinant } (0’dan küçük: yansıma)
    }
    .short =
        { $sign ->
            [equal] $det W =$ { $determinant } (yansıma)
           *[about] $det W approx$ { $determinant } (yansıma)
        }
card-flattens =
    { $onto ->
        [point] $det W$ sıfır: düzlemi bir noktaya yassıltır
       *[line] $det W$ sıfır: düzlemi bir doğruya yassıltır
    }
card-class-1-where = { $condition } ise { $one }, değilse { $other }
card-equal-scores = sınırda iki skor eşittir
    .short = orada iki skor eşit
card-class-of-greatest = { $scores } içinde skoru en büyük olan sınıf
card-equal-greatest = bir sınırda en büyük iki skor eşittir
    .short = orada en büyük ikisi eşit
card-score-zero = sınırda skor sıfırdır
    .short = orada skor sıfır
card-share-of-points = noktalarda { $share }


## The transcript of a film

transcript-facts =
    { $sound ->
        [narrated] Döküm. Film seslidir, süresi { $duration }.
       *[silent] Döküm. Film sessizdir, süresi { $duration }.
    }
transcript-opening = Açılış
transcript-play-from = Oynat: { $time }


## The pages of a film

page-seconds = { $seconds } sn
page-minutes = { $minutes } dk { $seconds } sn
page-facts =
    { $sound ->
        [narrated] { $duration } · sesli, altyazılı · her sayı hesaplanmış
       *[silent] { $duration } · sessiz, altyazılı · her sayı hesaplanmış
    }
page-transcript-facts =
    { $sound ->
        [narrated] Sesli bir filmin dökümü, süre { $duration }.
       *[silent] Sessiz bir filmin dökümü, süre { $duration }.
    }
page-transcript-of = Döküm: { $title }
page-watch = Filmi izle
page-transcript = Döküm
page-said-and-shown = Söylenen ve gösterilen
page-chapters = Bölümler
page-captions = Altyazılar
page-download = Filmi indir
page-not-recorded = İlerlemeniz burada kaydedilmiyor.
page-film-on-its-own = Yalnız film: { $links }
page-theme =
    { $theme ->
        [light] açık
       *[dark] koyu
    }
page-picture = Görüntü
page-film = Film
page-speed = Hız
page-pause = Duraklat
page-pause-never = hiçbir zaman
page-pause-chapters = bölüm sonlarında
page-pause-lines = her satırdan sonra
page-follow = Döküm izlesin
page-zoom = Yakınlaştır
page-present = Sunum
page-keys = Tuşlar
page-play-keys = <kbd>boşluk</kbd> oynatır ve duraklatır, <kbd>←</kbd> <kbd>→</kbd> geri ve ileri<span class="fills">, <kbd>f</kbd> tam ekran</span>.
page-present-keys = <b>Sunum</b> <span class="fills">ekranı doldurur ve </span>bölüm sonlarında duraklar: <kbd>boşluk</kbd> ve oklar bir duraktan öbürüne gider.
page-files = Dosyalar
page-made-with =
    nnviz { $version } ile yapıldı: film, <a href="trace.json">trace.json</a> dosyasındaki sayıları gösterir; bunların hesaplandığı dosya:
    <a href="{ $config }">{ $config }</a>.
page-languages = Diller
page-films = Filmler
page-file-film = Film ({ $format })
page-file-film-in-theme =
    { $theme ->
        [light] Film, açık ({ $format })
       *[dark] Film, koyu ({ $format })
    }
page-file-captions = Altyazılar ({ $format })
page-file-chapters = Bölümler ({ $format })
page-file-transcript = Döküm (metin, sesli okumak için)
page-file-config = Yapılandırma
page-file-numbers = Bütün sayılar
page-file-slides = Slaytlar (manim-slides için)
page-file-scorm = SCORM 1.2 paketi
page-description =
    { $sound ->
        [narrated] { $shape } biçimli bir ağ üzerine, gerçek sayılarıyla sesli bir film: { $headings }.
       *[silent] { $shape } biçimli bir ağ üzerine, gerçek sayılarıyla sessiz bir film: { $headings }.
    }


## How to embed a film: a page in Markdown, for those who put films on their sites

embed-heading = Bu film bir sayfaya nasıl gömülür
embed-lies-at = Bu dosyanın klasörünün şu adreste olduğu varsayılır: <{ $address }>.
embed-put = Bu dosyanın klasörünü bir web sunucusuna koyun ve `{ $stand_in }` yerine onun adresini, sonda eğik çizgi olmadan yazın.
embed-wishes = Çerçevenin adresi istek alır: `embed.html?theme=light` ve `?theme=dark`, okurun sistemi ne derse desin tek temayı korur, örneğin hep beyaz olan bir ders sitesinde; `?bare` yalnız filmdir, 16:9, tuşlarıyla; `?bare&theme=dark` ikisidir; `#t=12` o saniyede başlatır.
embed-moodle = Bir metin alanında ya da *Sayfa* içinde HTML görünümünü (`</>`) açın ve yapıştırın:
embed-moodle-package = Tamamlama ve not için bir *SCORM paketi* etkinliği ekleyin ve `{ $package }` dosyasını yükleyin. Not, izlenen orandır; %90 olunca tamamlanır ve 100 olur; Moodle’ın kendi ayarı, 100 üzerinden en yüksek not, uygundur.
embed-moodle-no-package = Tamamlama ve not için `--scorm` ile yayımlayın; bu, bir SCORM 1.2 paketi yazar.
embed-moodle-students = Öğrencilerin yazdıkları, örneğin forum iletileri, temizlenir: çerçeveler habersizce kaybolur, video da tema seçimini yitirir. Oraya bir bağlantı yapıştırın:
embed-moodle-upload = Çerçevelere izin verilmeyen yerlerde: `video.mp4` dosyasını düzenleyicinin ortam düğmesiyle, `.vtt` dosyasını da aynı pencerede *Subtitles and captions* altında yükleyin.
embed-canvas = Zengin içerik düzenleyicisinde *View > HTML editor* seçin ve yapıştırın:
embed-canvas-upload = Ya da `video.mp4` dosyasını (en çok 500 MB) *Media* altında yükleyin ve altyazısı olarak `{ $captions }.srt` dosyasını (295 kB altı) ekleyin.
embed-open-edx = Studio’da bir *Text* bileşeni ekleyin, *Edit HTML* seçin ve yapıştırın:
embed-open-edx-upload = Ya da `video.mp4` adresiyle bir *Video* bileşeni ekleyin ve dökümü olarak `{ $captions }.srt` dosyasını yükleyin.
embed-quarto = Bunların video kısa kodları altyazıları düşürür; ham blok korur. Quarto’da:
embed-sphinx = Sphinx’te `.. raw:: html` kullanın, öğeyi altına girintili yazın; MyST, Jupyter Book ve MkDocs’ta (Material ile de) öğeyi olduğu gibi, öncesinde ve sonrasında boş bir satırla Markdown’a yapıştırın.
embed-builders-scripts = Bu siteler betikleri korur. Şu betikle, sayfa başına bir kez ve aynı tür blokta, her çerçeve içindeki kadar yüksek olur:
embed-reveal = Yalnız filmin olduğu bir slayt; filmin biçimindedir ve kesilmez:
embed-reveal-keys = Çerçeveye tıklamak klavyeyi ona verir: boşluk orada oynatır ve duraklatır. Yanına tıklamak tuşları slaytlara geri verir.
embed-other-heading = Başka herhangi bir sayfa
embed-other-script = Sayfada betik olabiliyorsa, içindeki kadar yüksek:
embed-other-moment = Filmin her anının kendi adresi vardır, örneğin `{ $address }/index.html#t=12`.
embed-other-video = Sayfa ile film aynı sunucudaysa yalnız video, altyazılarıyla:
embed-other-policy = İlkesi sayfa içinde stil ve betik yasaklayan bir siteye `nnviz publish --split` paketi gerekir.
embed-slides-heading = Slaytlar
embed-slides = `video.mp4` dosyasını bir slayta ekleyin ya da `index.html` dosyasını tarayıcıda açıp *Sunum* düğmesine basın. Boşluk ve oklar o zaman bölümden bölüme gider. Bölümlerin başlangıcı:
embed-slides-command = Bu klasörde `manim-slides present { $name }` kısımları slayt olarak gösterir.


## The explorer: a page on which every parameter is a slider. First its head, with the tools

explorer-page-title = { $title } · nnviz explorer
explorer-skip = Sürgülere geç
explorer-tools = Sayfa
explorer-preset = Hazır durum
explorer-choose = seçin…
explorer-preset-chosen = { $film }: { $moment }
explorer-undo = Geri al
explorer-undo-key = Geri al (Ctrl+Z)
explorer-redo = Yinele
explorer-redo-key = Yinele (Ctrl+Y)
explorer-reset = Sıfırla
explorer-reset-done = Her şey yapılandırmadaki gibi; Geri al, değişikliklerinizi geri getirir.
explorer-copy-link = Bağlantıyı kopyala
explorer-link-copied = Gördüğünüz durumun bağlantısı kopyalandı.
explorer-link-not-copied = Gördüğünüz durumun bağlantısı kopyalanamadı: tarayıcı burada izin vermiyor.
explorer-no-link = Bu sayfanın bağlantısı yok: çevresindeki sayfanın içinde kendi adresi yok. Onu ayrı bir sekmede açın.
explorer-make-film = Film yap…
explorer-save-picture = Resmi kaydet
explorer-picture-saved = Resim kaydedildi.
explorer-picture-not-saved = Resim kaydedilemedi: { $fault }.
explorer-diagram-not-drawn = çizim oluşturulamadı
explorer-light = Açık
explorer-dark = Koyu
explorer-tour = Tur
explorer-offer-name = Hoş geldiniz
explorer-offer = <strong>İlk kez mi buradasınız?</strong> Parlayan sürgüyü çekin, bütün sayıların onu izlediğini görün. Ya da tura katılın: beş adım.
explorer-offer-yes = Tura başla
explorer-offer-no = Hayır, teşekkürler
explorer-needs-script = Bu sayfa JavaScript ile hesaplar; lütfen izin verin.

explorer-own-point = kendi noktanız
explorer-undefined = tanımsız
explorer-said = { $parameter } { $value }, kayıp { $loss }, olasılık { $said }, doğruluk { $accuracy }
explorer-said-number = { $parameter } { $value }, kayıp { $loss }, çıktı { $said }, R² { $explained }
explorer-said-output = { $parameter } { $value }, kayıp { $loss }, çıktı { $said }, doğruluk { $accuracy }


## The explorer's links: what is wrong with one

explorer-link-not-used = Bağlantı kullanılmadı: { $fault }. Yapılandırmanın durumunu görüyorsunuz.
explorer-that-link-not-used = O bağlantı kullanılmadı: { $fault }.
explorer-link-shape = bağlantı başka biçimde bir ağa ait
explorer-link-weight = bağlantının bir ağırlığı, en çok { $most } olan bir sayı değil
explorer-link-activations = bağlantıdaki aktivasyon sayısı başka
explorer-link-activation = bağlantı bilinmeyen bir aktivasyonun adını veriyor
explorer-link-dataset = bağlantı bilinmeyen bir veri kümesinin adını veriyor
explorer-link-sample = bağlantıdaki örnek veri kümesinde yok
explorer-link-point = bağlantının kendi noktası ağa uymuyor
explorer-link-parameter = bağlantıdaki parametre ağda yok
explorer-link-optimizer = bağlantı bilinmeyen bir optimizatörün adını veriyor
explorer-link-schedule = bağlantıdaki öğrenme oranı çizelgesi geçersiz
explorer-link-gradient = bağlantı bilinmeyen bir şeyin gradyanını istiyor


## The explorer's boxes: what is typed, and refused

explorer-refused = { $fault }; { $kept }.

explorer-fault-empty = Boş kutuda sayı yok
explorer-fault-two-ways = “{ $typed }” iki biçimde okunabilir; şunu yazın: { $readings }
explorer-either-reading = { $first } ya da { $second }
explorer-fault-no-number = “{ $typed }” bir sayı değil
explorer-fault-beyond = “{ $typed }” izin verilen sınırın ({ $most }) ötesinde
explorer-fault-near-zero = “{ $typed }” sıfıra bu sayfadaki bir sayının olabileceğinden daha yakın
explorer-fault-not-used = “{ $typed }” kullanılmadı: { $rule }
explorer-rule-points = bir veri kümesinde en az 1, en çok { $most } nokta olur
explorer-rule-noise = gürültü en az 0, en çok { $most } olur
explorer-rule-seed = tohum en çok { $most } olan bir tam sayıdır
explorer-rule-sample = örnekler 0 ile { $last } arasındadır
explorer-rule-rate = öğrenme oranı sıfırdan büyüktür
explorer-rule-decay = ağırlık sönümü en az 0, en çok { $most } olur
explorer-rule-steps = adım sayısı en az 1, en çok { $most } olur
explorer-rule-factor = çarpan 0 ile 1 arasındadır
explorer-rule-batch = yığın ya “{ $full }” ya da bir nokta sayısıdır

explorer-keeps-parameter = { $parameter } aynı kalıyor: { $value }
explorer-keeps-coordinate = x{ $input } koordinatı aynı kalıyor: { $value }
explorer-keeps-number = y aynı kalıyor: { $value }
explorer-keeps-points = veri kümesinin nokta sayısı aynı kalıyor: { $value }
explorer-keeps-seed = tohum aynı kalıyor: { $value }
explorer-keeps-sample = örnek aynı kalıyor: { $value }
explorer-keeps-rate = öğrenme oranı aynı kalıyor: { $value }
explorer-keeps-value = kutu aynı kalıyor: { $value }
explorer-keeps-batch = yığın aynı kalıyor: { $value }


## The explorer's parameters, sample and points

explorer-parameters = Parametreler
explorer-parameters-hint = Bir ağırlığı çekin: bütün sayfa onu izler.
explorer-gradient-of = <span class="gradient">Pembe</span> gradyanıdır; neyin:
explorer-of-sample = bu örnek
explorer-of-batch = yığın
explorer-of-all = tüm noktalar

explorer-sample = Örnek
explorer-sample-box = Örnek, numara
explorer-own = kendi
explorer-your-point = kendi noktanız
explorer-sample-text = { $mark } sınıf { $label }, x = ({ $coordinates })
explorer-sample-number = y = { $y }, x = ({ $coordinates })
explorer-sample-of-number = { $sample }, y = { $y }
explorer-own-begin = Kendi noktanızı koyun
explorer-own-end = Verilere dön
explorer-own-class = Noktanızın sınıfı
explorer-own-number = Noktanızın sayısı, y
explorer-own-box = Noktanız, x{ $input }

explorer-layer = Katman { $layer }
explorer-output-layer = Çıktı katmanı
explorer-folded-layer = { $layer } · { $digits } parametre
explorer-activation = aktivasyon
explorer-activation-of-layer = Aktivasyon, katman { $layer }
explorer-weight = ağırlık, { $from } ile { $to } arası, katman { $layer }
explorer-bias = sapma, { $of }, katman { $layer }
explorer-number-box = { $what }, sayı

explorer-data = Veri
explorer-points = Noktalar
explorer-points-csv = csv
explorer-points-xor = xor
explorer-points-xor-corners = xor köşeleri
explorer-points-moons = aylar
explorer-points-circles = çemberler
explorer-points-spirals = sarmallar
explorer-points-line = doğru
explorer-points-sine = sinüs
explorer-points-saddle = eyer
explorer-how-many = Kaç tane
explorer-noise = Gürültü
explorer-seed = Tohum


## The explorer's network and what comes out of it

explorer-network = Ağ
explorer-edges-show = Kenarlarda
explorer-edges-weights = ağırlıklar
explorer-edges-gradients = gradyanlar { $symbol }
explorer-edges-messages = iletiler { $symbol }
explorer-edges-legend = Çizgi kalınlığı: |w|, en çok { $limit } (fazlası: çubuklar); gradyanlar onluk basamaklarla, en küçük { $lowest }, en büyük { $highest }. Kesikli: negatif.
explorer-diagram = Ağın çizimi; sayıları tablolarda da var
explorer-goes-on = Ağ sağa doğru sürer: kaydırın.
explorer-hidden = gizli
explorer-dead = ölü { $share }
explorer-sparse = seyrek { $share }
explorer-flat = düz { $share }

explorer-outcome = Sonuç
explorer-readout-loss = kayıp <span class="long">(örnek)</span>
explorer-readout-probability = p <span class="long">(sınıfı)</span>
explorer-readout-output = çıktı <span class="long">(sınıfı)</span>
explorer-readout-one-output = çıktı
explorer-readout-mean = tüm <span class="long">noktaların</span> kaybı
explorer-readout-accuracy = doğruluk

explorer-check-below = gradyanlar tutuyor, fark { $bound } altında
explorer-check-match = gradyanlar tutuyor, en kötüsü { $worst }
explorer-check-differ = gradyanlar FARKLI, en kötüsü { $worst }
explorer-check-how = Örneğin her gradyanı merkezî farklarla karşılaştırılır; en kötüsü { $parameter }. En çok { $most } ise ışık yeşildir.
explorer-check-skipped = Kırılma noktasındaki { $digits } gradyan denetlenmedi.

explorer-sound = Ölü ya da doymuş birim yok.
explorer-no-gradient = Her ağırlığın gradyanı tam 0.
explorer-equal-units = { $units } eşit ve hep eşit kalıyor.
explorer-dead-units = Ölü: { $units }, her noktada düz.
explorer-sparse-units = Seyrek, sıfırdaki nokta oranıyla: { $units }.
explorer-saturated-units = Doymuş, nokta oranıyla: { $units }.
explorer-unit-share = { $unit } { $share }
explorer-more-units = { $digits } daha
explorer-vanishes = Gradyan kayboluyor: son katmanda { $last }, ilk katmanda { $first }.


## The explorer's planes

explorer-planes = Her katman düzleme ne yapar
explorer-planes-hint = Noktalar ve ızgara, katman katman.
explorer-planes-too-wide = Düzlemler bir ya da iki nöronlu katmanları gösterir; bu ağda daha genişleri var.
explorer-planes-need-two-inputs = Düzlemler iki girdiyle başlar; bu ağın girdi sayısı { $inputs }.
explorer-plane-picture = Noktalar ve ızgara, { $name }
explorer-decides-nothing = Son düzlemde hiçbir şey karar vermez: sınıflar her yerde eşit.
explorer-decides-no-line = Son düzlemde karar veren doğru yok: her yerde { $label } sınıfı önde.
explorer-decides-line = Son düzlemde bir doğru karar verir.
explorer-decides-line-one-side = Son düzlemde bir doğru karar verir; tüm noktalar { $label } sınıfının yanında.
explorer-decides-lines = Son düzlemde doğrular sınıfları ayırır.
explorer-decides-lines-one-side = Son düzlemde doğrular sınıfları ayırır; tüm noktalar { $label } sınıfının yanında.

explorer-decision = Karar
explorer-decision-name = karar
explorer-decision-hint = İzlemek için bir noktaya, kendinizinkini koymak için boş bir yere tıklayın.
explorer-decision-picture = Noktalar ve ağın her yere verdiği sınıf
explorer-surer = Renk ne kadar koyuysa ağ o kadar emin.
explorer-surer-line = { explorer-surer } Çizgide sınıflar eşit.
explorer-surer-no-line = { explorer-surer } Çizgi yok: her yerde tek sınıf önde.

explorer-fit = Uyum
explorer-fit-name = uyum
explorer-fit-hint = İzlemek için bir noktaya, kendinizinkini koymak için boş bir yere tıklayın.
explorer-fit-picture = Noktalar sayılarıyla ve ağın her girdide verdiği sayı
explorer-key-points = noktaların y değeri
explorer-key-said = çıktı a
explorer-key-missed = a − y
explorer-heights = Her { $step } için bir çizgi, sıfırın altında kesikli; noktalar kendi y renklerinde.

explorer-slope = { $parameter } üzerinde kayıp
explorer-slope-of-sample = Burada, { $value }: örneğin kaybı { $loss }, teğetin eğimi { $slope }.
explorer-slope-of-batch = Burada, { $value }: { $digits } noktalık yığının kaybı { $loss }, teğetin eğimi { $slope }.
explorer-slope-of-all =
    { $count ->
        [one] Burada, { $value }: { $digits } noktanın kaybı { $loss }, teğetin eğimi { $slope }.
       *[other] Burada, { $value }: { $digits } noktanın tümünün kaybı { $loss }, teğetin eğimi { $slope }.
    }


## The explorer's training

explorer-training = Eğitim
explorer-rewind = Başa sar
explorer-step = Adım
explorer-run = Çalıştır
explorer-pause = Duraklat
explorer-speed = Hız
explorer-steps-a-frame = kare başına { $digits }
explorer-optimizer = Optimizatör
explorer-learning-rate = Öğrenme oranı
explorer-batch = Yığın
explorer-decay = Ağırlık sönümü
explorer-schedule = Oran
explorer-rate-stays = sabit
explorer-rate-steps = basamaklı düşer
explorer-rate-cosine = kosinüsle düşer
explorer-schedule-every = Arada adım
explorer-schedule-over = Toplam adım
explorer-schedule-factor = Çarpan
explorer-rate-now = sonraki oran { $rate }
explorer-rate-spent = Oran adım { $step } sonunda 0 oldu: eğitim bitti.
explorer-batch-how = full ya da adım başına nokta sayısı
explorer-moment = Adım
explorer-step-of = { $step } / { $last }

explorer-step-uses-all =
    { $count ->
        [one] Adım, { $digits } noktanın ortalama gradyanını kullanır:
       *[other] Adım, tüm { $digits } noktanın ortalama gradyanını kullanır:
    }
explorer-step-uses-batch = Adım, sonraki yığının ({ $digits } noktadan en çok { $batch }) ortalama gradyanını kullanır:
explorer-adam-mean = ortalama
explorer-adam-root = kareler ort. kökü
explorer-mean-of = { $product } ortalaması

explorer-course-loss = Tüm noktaların kaybı
explorer-course-loss-logarithmic = Tüm noktaların kaybı, logaritmik ölçekte
explorer-course-loss-picture = Eğitim adımları boyunca tüm noktaların kaybı
explorer-course-accuracy = Doğruluk
explorer-course-accuracy-picture = Eğitim adımları boyunca doğruluk
explorer-course-explained-picture = Eğitim adımları boyunca R²
explorer-diverged = ıraksadı
explorer-diverged-loss = Eğitim adım { $step } sonunda ıraksadı: kayıp artık sonlu bir sayı değil.
explorer-diverged-parameter = Eğitim adım { $step } sonunda ıraksadı: { $parameter } sınırı ({ $most }) aştı.
explorer-full-book = Sayfa { $steps } adım saklar; daha uzun eğitimler için film yapın.
explorer-solved-from-the-start = Daha baştan çözülmüş: { $share }.
explorer-solved = Çözüldü: { $share }; adım { $step } itibarıyla en az { $solved }.
explorer-worse = Sonuç { $share }: kayıp { $first } iken { $last } oldu.
explorer-learning = Henüz değil: { $share } ve kayıp hâlâ düşüyor.
explorer-explained = R² { $share }
explorer-rests = { $share } ve kayıp artık pek düşmüyor.
explorer-stuck = Çözülmedi: { $share } ve kayıp artık pek düşmüyor.
explorer-moving =
    { $what ->
        [share] Çözülmedi: hâlâ { $low } ile { $high } arasında değişiyor.
        [explained] R² hâlâ { $low } ile { $high } arasında değişiyor.
       *[loss] Çözülmedi: { $share }, ama kayıp hâlâ { $low } ile { $high } arasında değişiyor.
    }


## The explorer's tables

explorer-numbers = Örneğin bütün sayıları
explorer-numbers-hint = Çıktıdan geriye, girdiye kadar. Ok tuşları sayılarda gezer; her sayının denklemi vardır.
explorer-output-layer-of = Çıktı katmanı: { $output }
explorer-input = Girdi
explorer-inputs = Girdiler
explorer-neurons = Nöronlar
explorer-edges = Kenarlar
explorer-flat-for = düz oranı
explorer-flat-for-how = |f′(z)| değeri { $slope } altında olan noktaların oranı
explorer-one-step = { $output } ve kayıp tek adımdır: δ = p − y


## The explorer's dialog that makes a film

explorer-film = Bundan film yap
explorer-film-hint = Bu yapılandırma parametreleri anahtar kareler olarak tutar. Filmin aralarında ilerlemesi için birkaç durum toplayın.
explorer-collect = Bu durumu ekle
explorer-forget = Hepsini unut
explorer-only-this-state = yalnız gördüğünüz durum
explorer-collected = { $digits } durum toplandı
explorer-state-collected = Durum { $number } eklendi; parametreleri değiştirin ve sonrakini ekleyin.
explorer-config = Yapılandırma
explorer-config-written = nnviz explorer tarafından yazıldı.
explorer-keyframe = durum { $number }
explorer-download = Yapılandırmayı indir
explorer-copy-config = Yapılandırmayı kopyala
explorer-config-copied = Yapılandırma kopyalandı.
explorer-config-not-copied = Yapılandırma kopyalanamadı: tarayıcı burada izin vermiyor.
explorer-copy-command = Komutu kopyala
explorer-command-copied = Komut kopyalandı.
explorer-command-not-copied = Komut kopyalanamadı: tarayıcı burada izin vermiyor.
explorer-close = Kapat


## The explorer's tour: five steps, each with a heading and what it says

explorer-tour-step = { $step } / { $steps }: { $name }
explorer-tour-parameters = Bütün parametreler
explorer-tour-parameters-words = Her ağırlığın ve sapmanın bir sürgüsü ve bir kutusu var. Birini çekin: bütün sayılar ve resimler hemen onu izler.
explorer-tour-forward = İleri
explorer-tour-forward-words = Altın rengi ileri akar: her nöron girdilerini toplayıp z’yi bulur, toplamı büküp a yapar. Denklemini görmek için bir sayının üzerine gelin.
explorer-tour-decision = Karar
explorer-tour-decision-words = Renkler, ağın her yere hangi sınıfı verdiğini gösterir. Ağdan geçirmek için bir noktaya ya da boş bir yere tıklayın.
explorer-tour-fit-words = Resim, ağın her girdi için hangi sayıyı verdiğini ve noktaları kendi sayılarıyla gösterir. Ağdan geçirmek için bir noktaya ya da boş bir yere tıklayın.
explorer-tour-gradient = Gradyan
explorer-tour-gradient-words = Pembe teğet gradyandır: son dokunduğunuz parametreyle kaybın ne hızla değiştiği.
explorer-tour-training = Eğitim
explorer-tour-training-words = Adım, her parametreyi gradyanının tersi yönünde biraz oynatır. Çalıştır ile kaybın düşüşünü izleyin, sonra Başa sar ile dönün.
explorer-tour-back = Geri
explorer-tour-next = İleri
explorer-tour-done = Bitti
