"""The keys of the points and of the network, and of parameters that are written down."""

from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    Strict,
    Tag,
    model_validator,
)

from nnviz_core.backprop.leak import LEAK, with_leak
from nnviz_core.config.texts import Text
from nnviz_core.config.values import Closed, PlainText, Real, Seed, Words, at_most, refusal
from nnviz_core.inputs.limits import (
    LEAST_LEAK,
    MAX_HIDDEN_LAYERS,
    MAX_NOISE,
    MAX_POINTS,
    MAX_WIDTH,
    MOST_LETTERS,
)
from nnviz_core.words.wording import count, shown

ActivationName = Literal[
    "tanh", "relu", "sigmoid", "leaky_relu", "elu", "gelu", "gelu_tanh", "silu", "softplus", "identity"
]
OutputName = Literal["softmax", "sigmoid", "tanh", "linear"]
LossName = Literal["cross_entropy", "squared_error"]
PROBABILITIES = ("softmax", "sigmoid")  # outputs that cross-entropy can judge
DatasetKind = Literal[
    "xor", "xor_corners", "moons", "circles", "spirals", "digits", "csv", "npz", "line", "sine", "saddle"
]
NUMBER_INPUTS = {"line": 1, "sine": 1, "saddle": 2}  # the inputs of the kinds whose answers are one number each


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """Take names that differ, also without their capitals."""
    for index, name in enumerate(names):
        if name.casefold() in [each.casefold() for each in names[:index]]:
            raise refusal(f"has {shown(name)} twice; give every one once.")
    return names


def _short(name: str) -> str:
    """Take the name of a class that has room on the screen."""
    if len(name) > MOST_LETTERS:
        raise refusal(f"has {len(name)} characters; the name of a class has {MOST_LETTERS} at most.")
    return name


def _named_columns(value: Any) -> Any:
    """Take names of columns; points themselves are told in one sentence where they belong."""
    if isinstance(value, list | tuple) and any(isinstance(each, list | tuple | int | float) for each in value):
        says = "holds numbers, but in a config it names columns of a csv file"
        raise refusal(f'{says}; keep the points in a file, with kind = "npz" or "csv" and path = "points.npz".')
    return value


FILE_KINDS = ("csv", "npz")
PixelValues = Literal["unit", "standard"]
Side = Annotated[int, Strict(), Field(ge=1, le=MAX_WIDTH)]
ClassNames = Annotated[
    tuple[Annotated[Words, AfterValidator(_short)], ...],
    Field(min_length=2, max_length=MAX_WIDTH),
    at_most(MAX_WIDTH),
    AfterValidator(_distinct),
]
Columns = Annotated[
    tuple[PlainText, ...],
    Field(min_length=1, max_length=MAX_WIDTH),
    at_most(MAX_WIDTH),
    AfterValidator(_distinct),
    BeforeValidator(_named_columns),
]


class DatasetSpec(Closed):
    """The points: made from a seed, scikit-learn's digits, or read from a file.

    A csv file has columns x1, x2, ..., and class or y1, y2, ...; an .npz file arrays x, and class or y, and with
    `image` its points are pictures.
    """

    kind: DatasetKind = "xor"
    points: Annotated[int, Strict(), Field(ge=1, le=MAX_POINTS)] = 500
    noise: Annotated[float, Strict(), Field(ge=0, le=MAX_NOISE, allow_inf_nan=False)] = 0.0
    seed: Seed = 0
    path: PlainText | None = None
    names: ClassNames | None = None  # of the classes, by their numbers
    x: Columns | None = None  # of the csv file: the columns of the inputs
    label: Annotated[PlainText | None, Field(alias="class")] = None  # and that of the class
    targets: Literal["classes", "numbers"] | None = None  # what the last columns of a file mean, where that is open
    image: Annotated[tuple[Side, ...], Field(min_length=2, max_length=2)] | None = None  # rows and columns of a picture
    values: PixelValues | None = None

    @model_validator(mode="after")
    def _columns_go_with_csv(self) -> "DatasetSpec":
        for key, given in (("x", self.x), ("class", self.label)):
            if given is not None and self.kind != "csv":
                raise refusal(f'names columns of a csv file but kind is "{self.kind}"; drop it.', at=key)
        return self

    @model_validator(mode="after")
    def _targets_go_with_files(self) -> "DatasetSpec":
        if self.kind not in FILE_KINDS and self.targets is not None:
            answers = "numbers" if self.kind in NUMBER_INPUTS else "classes"
            says = f'goes with kind "csv" and "npz"; the answers of kind "{self.kind}" are {answers} already; drop it.'
            raise refusal(says, at="targets")
        return self

    @model_validator(mode="after")
    def _path_goes_with_files(self) -> "DatasetSpec":
        if self.kind in FILE_KINDS and self.path is None:
            example = f'"points.{self.kind}"'
            raise refusal(f'is missing, and kind "{self.kind}" needs it; name the file, such as {example}.', at="path")
        if self.kind not in FILE_KINDS and self.path is not None:
            raise refusal(
                f'goes with kind "csv" and "npz" but kind is "{self.kind}"; change the kind or drop the path.',
                at="path",
            )
        for key, kinds in (("image", ("npz",)), ("values", ("npz", "digits"))):
            if getattr(self, key) is not None and self.kind not in kinds:
                known = " and ".join(f'"{kind}"' for kind in kinds)
                raise refusal(f'goes with kind {known} but kind is "{self.kind}"; drop it or change the kind.', at=key)
        return self

    @property
    def is_read(self) -> bool:
        """Say whether the points are read, not made."""
        return self.kind == "digits" or self.path is not None


def _layer_count(sizes: Any) -> Any:
    if isinstance(sizes, list | tuple) and not 3 <= len(sizes) <= MAX_HIDDEN_LAYERS + 2:
        raise refusal(f"has {count(len(sizes), 'layer')}; give input, 1 to {MAX_HIDDEN_LAYERS} hidden and output.")
    return sizes


LayerSizes = Annotated[tuple[Annotated[int, Strict(), Field(ge=1, le=MAX_WIDTH)], ...], BeforeValidator(_layer_count)]


def _shape_of_names(value: Any) -> str:
    return "<names>" if isinstance(value, list | tuple) else "<name>"


Activations = Annotated[
    Annotated[ActivationName, Tag("<name>")]
    | Annotated[
        tuple[ActivationName, ...],
        Field(max_length=MAX_HIDDEN_LAYERS),
        at_most(MAX_HIDDEN_LAYERS),
        Tag("<names>"),
    ],
    Discriminator(_shape_of_names),
]


def _leak(leak: float) -> float:
    """Take a slope that can be read on the screen."""
    if 0 < leak < LEAST_LEAK:
        raise refusal(f"is {leak:g} but must be 0 or at least {LEAST_LEAK:.6f}.")
    return leak


class NetworkSpec(Closed):
    """The network's shape, input first, and the activation of its hidden layers."""

    layers: LayerSizes = (2, 2, 2, 2)
    activation: Activations = "tanh"
    leak: Annotated[float, Strict(), Field(ge=0, lt=1, allow_inf_nan=False), AfterValidator(_leak)] = LEAK
    output: OutputName | None = None  # softmax for several outputs, sigmoid for one
    loss: LossName | None = None  # cross_entropy for softmax and sigmoid, else squared_error

    @model_validator(mode="after")
    def _output_fits(self) -> "NetworkSpec":
        if self.output == "softmax" and self.layers[-1] == 1:
            raise refusal('is "softmax" but network.layers ends with 1; take "sigmoid", or 2 outputs.', at="output")
        return self

    @model_validator(mode="after")
    def _loss_fits(self) -> "NetworkSpec":
        name = self.output_name
        if self.loss == "cross_entropy" and name not in PROBABILITIES:
            says = f'takes logarithms, and the outputs of "{name}" are no probabilities: they can be negative'
            raise refusal(f'{says}; take "squared_error", or the output "softmax" or "sigmoid".', at="loss")
        if self.loss == "squared_error" and name == "softmax":
            says = "has δ = (a − y) f′(z), of each score alone, and an output of softmax depends on every score"
            raise refusal(f'{says}; take "cross_entropy", or the output "sigmoid", "tanh" or "linear".', at="loss")
        return self

    @property
    def output_name(self) -> OutputName:
        """Name what turns the last scores into what the network says."""
        return self.output or ("softmax" if self.layers[-1] > 1 else "sigmoid")

    @property
    def loss_name(self) -> LossName:
        """Name how what the network says is judged."""
        return self.loss or ("cross_entropy" if self.output_name in PROBABILITIES else "squared_error")

    @property
    def ending(self) -> tuple[OutputName, LossName]:
        """Name the output and the loss."""
        return self.output_name, self.loss_name

    @property
    def classes(self) -> int:
        """Count the classes that the outputs tell apart."""
        return max(self.layers[-1], 2)

    @property
    def activations(self) -> tuple[str, ...]:
        """Give one name per hidden layer; that of a leaky ReLU tells its slope."""
        names = (self.activation,) * (len(self.layers) - 2) if isinstance(self.activation, str) else self.activation
        return tuple(with_leak(name, self.leak) for name in names)


Row = Annotated[tuple[Real, ...], Field(min_length=1, max_length=MAX_WIDTH), at_most(MAX_WIDTH)]
Matrix = Annotated[tuple[Row, ...], Field(min_length=1, max_length=MAX_WIDTH), at_most(MAX_WIDTH)]


class LayerSpec(Closed):
    """One layer's parameters: weights[j][k] joins neuron k of the layer before to neuron j."""

    weights: Matrix  # (n_out, n_in)
    bias: Row | None = None  # (n_out,)   None: the layer has none

    @model_validator(mode="after")
    def _one_matrix(self) -> "LayerSpec":
        lengths = [len(row) for row in self.weights]
        if len(set(lengths)) > 1:
            given = " and ".join(map(str, sorted(set(lengths))))
            raise refusal(f"has rows of {given} entries; every row needs the same number.", at="weights")
        if self.bias is not None and len(self.bias) != len(self.weights):
            rows, entries = count(len(self.weights), "row"), count(len(self.bias), "entry", "entries")
            raise refusal(f"has {entries} but weights has {rows}; give one bias per neuron.", at="bias")
        return self


class NetworkValues(Closed):
    """All parameters of a network, layer by layer."""

    layers: Annotated[
        tuple[LayerSpec, ...],
        Field(min_length=1, max_length=MAX_HIDDEN_LAYERS + 1),
        at_most(MAX_HIDDEN_LAYERS + 1),
    ]


class Keyframe(NetworkValues):
    """All parameters at one named moment."""

    name: Text | None = None


def keyframe_name(keyframe: Keyframe, index: int) -> str:
    """Give a keyframe's name, or that of one left unnamed."""
    return keyframe.name or f"keyframe {index}"
