"""Words that a language writes as English does: names, and terms that its textbooks share with English."""

NAMES = (
    "adam book ctrl full gelu href html index javascript json jupyter leaky manim markdown material "
    "mkdocs moodle myst nnviz present quarto relu rmsprop scorm silu slides softmax softplus sphinx "
    "studio tanh trace xavier"
)

ALIKE = {
    "ar": "sigmoid",
    "cs": (
        "bias checkpoint content data delta determinant epoch film gradient minus momentum neuron panel plus "
        "rich server start text video"
    ),
    "de": (
        "backpropagation batch batches bias biases block browser checkpoint checkpoints content decay delta "
        "deltas diagonal editor element explorer film form frame frames gold gradient graph keyframe "
        "keyframes linear link matrix median mini minus moment momentum neuron parameter pause plateau plus "
        "pulse rate relative rest rich ring score scores seed server shortcodes sigmoid start starts system text tour "
        "training trainings update updates video weight zoom"
    ),
    "el": "",
    "es": (
        "base checkpoint checkpoints decide delta deltas diagonal editor error explorer factor horizontal "
        "local momentum natural panel prom script scripts video"
    ),
    "fr": (
        "activation activations axes badge base class classes contribution delta deltas dialogue direction "
        "exact film films forum gradient gradients long message messages mini moment momentum multiplications "
        "page pages part passes pause pixel pixels place plateau plus point points prom propagation quotient score "
        "scores script scripts second sections site sites styles triangles unit variance verdict vote zoom"
    ),
    "hi": "circles digits moons space spirals",
    "it": (
        "base batch bias browser checkpoint curve dataset decide delta editor file forum frame link media "
        "mini momentum pixel plateau prom relative round script server target unit video zero zoom"
    ),
    "ja": "",
    "ko": "video",
    "nl": (
        "backpropagation batch batches best bias biases browser checkpoint checkpoints component content data "
        "dataset decay delta descent determinant diagram editor element epoch epochs factor film films "
        "forward frame frames gradient half input inputs keyframe keyframes letter link matrix mini moment "
        "momentum neuron norm open optimizer optimizers output outputs over parameter parameters pass passes "
        "pixel pixels plateau plus product rest rich ring score scores script scripts seed server shortcodes "
        "site sites start starts stop training transcript update updates upload video weight zoom"
    ),
    "pl": ("delta element film folder forum gradient link minus momentum neuron panel plateau plus same start zero"),
    "pt-BR": (
        "base checkpoint checkpoints classes decide delta deltas diagonal editor horizontal linear link local "
        "momentum move natural neural pixel pixels prom script scripts shortcodes site sites slide tour zero"
    ),
    "ru": "content explorer rich",
    "sv": (
        "backpropagation batch bias block data decay delta diagonal diagram film form gradient median minus "
        "momentum neuron panel parameter pass pixel plus policy ring server sigmoid start tangent text under "
        "video weight zoom"
    ),
    "tr": "delta determinant explorer film forum mini momentum panel sigmoid video",
    "uk": "content explorer rich",
    "zh": "sigmoid",
}
