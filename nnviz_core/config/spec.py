"""The config's tree as pydantic models: every key, its type, its limits and its default.

Names, keys and defaults are a contract with users. What one value alone can tell is checked
here; what needs two values side by side is checked in `checks.py`.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Strict,
    Tag,
    TypeAdapter,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError

from nnviz_core.backprop.leak import LEAK, with_leak
from nnviz_core.config.faults import Fault, Keys
from nnviz_core.config.sentences import sentence_of
from nnviz_core.inputs.limits import (
    LEAST_LEAK,
    MAX_FAULTS,
    MAX_HIDDEN_LAYERS,
    MAX_MAGNITUDE,
    MAX_POINTS,
    MAX_SECTIONS,
    MAX_SNAPSHOTS,
    MAX_STEPS,
    MAX_WIDTH,
    SWEPT_VALUES,
)
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.wording import count, shown, suggestion

SAMPLE_WORDS = ("hardest", "easiest")
SECTIONS = (
    "title",
    "data",
    "forward",
    "backward",
    "update",
    "plane",
    "training",
    "sweep",
    "comparison",
)

Whole = Annotated[int, Strict()]
Real = Annotated[float, Strict(), Field(ge=-MAX_MAGNITUDE, le=MAX_MAGNITUDE, allow_inf_nan=False)]
Positive = Annotated[float, Strict(), Field(gt=0, le=MAX_MAGNITUDE, allow_inf_nan=False)]
Seed = Annotated[int, Strict(), Field(ge=0, lt=2**63)]

ActivationName = Literal[
    "tanh", "relu", "sigmoid", "leaky_relu", "elu", "gelu", "gelu_tanh", "silu", "softplus", "identity"
]
DatasetKind = Literal["xor", "xor_corners", "moons", "circles", "spirals", "csv"]
SweepKind = Literal["parameter", "scale", "sample"]
Quality = Literal["480p", "720p", "1080p", "1440p", "2160p"]
SectionKind = Literal["title", "data", "forward", "backward", "update", "plane", "training", "sweep", "comparison"]


def _sentence(says: str, *, at: str = "") -> PydanticCustomError:
    """Say what is wrong with a table, or with the key in it that `at` names."""
    return PydanticCustomError("sentence", "{says}", {"says": says, "at": at})


def _plain_text(words: str) -> str:
    hidden = [letter for letter in words if (letter < " " and letter not in "\n\t") or "\x7f" <= letter <= "\x9f"]
    if hidden:
        raise _sentence(f"holds the control character U+{ord(hidden[0]):04X}; take it out.")
    return words


def _drawn_text(words: str) -> str:
    if says := fault_of_signs(words):
        raise _sentence(says)
    return words


def _at_most(limit: int) -> BeforeValidator:
    """Refuse a long list before its entries are looked at, so that a million of them cost nothing."""

    def check(given: Any) -> Any:
        if isinstance(given, list) and len(given) > limit:
            raise _sentence(f"has {len(given):,} entries but must have at most {limit:,}.")
        return given

    return BeforeValidator(check)


PlainText = Annotated[str, Strict(), Field(min_length=1, max_length=20_000), AfterValidator(_plain_text)]
Words = Annotated[PlainText, AfterValidator(_drawn_text)]  # what may stand on the screen


class Closed(BaseModel):
    """A table of the config: unknown keys are errors, and nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class DatasetSpec(Closed):
    """The points: made from a seed, or read from a csv file with columns x1, x2, ..., class."""

    kind: DatasetKind = "xor"
    points: Annotated[int, Strict(), Field(ge=1, le=MAX_POINTS)] = 500
    noise: Annotated[float, Strict(), Field(ge=0, le=10, allow_inf_nan=False)] = 0.0
    seed: Seed = 0
    path: PlainText | None = None

    @model_validator(mode="after")
    def _path_goes_with_csv(self) -> "DatasetSpec":
        if self.kind == "csv" and self.path is None:
            raise _sentence('is missing, and kind "csv" needs it; name the file, such as "points.csv".', at="path")
        if self.kind != "csv" and self.path is not None:
            raise _sentence(
                f'goes with kind "csv" but kind is "{self.kind}"; change the kind or drop the path.',
                at="path",
            )
        return self


def _layer_count(sizes: Any) -> Any:
    if isinstance(sizes, list | tuple) and not 3 <= len(sizes) <= MAX_HIDDEN_LAYERS + 2:
        raise _sentence(f"has {count(len(sizes), 'layer')}; give input, 1 to {MAX_HIDDEN_LAYERS} hidden and output.")
    return sizes


def _shape_of_names(value: Any) -> str:
    return "<names>" if isinstance(value, list | tuple) else "<name>"


Activations = Annotated[
    Annotated[ActivationName, Tag("<name>")]
    | Annotated[
        tuple[ActivationName, ...],
        Field(max_length=MAX_HIDDEN_LAYERS),
        _at_most(MAX_HIDDEN_LAYERS),
        Tag("<names>"),
    ],
    Discriminator(_shape_of_names),
]


def _leak(leak: float) -> float:
    """Take a slope that can be read on the screen."""
    if 0 < leak < LEAST_LEAK:
        raise _sentence(f"is {leak:g} but must be 0 or at least {LEAST_LEAK:.6f}.")
    return leak


class NetworkSpec(Closed):
    """The network's shape, input first, and the activation of its hidden layers."""

    layers: Annotated[
        tuple[Annotated[int, Strict(), Field(ge=1, le=MAX_WIDTH)], ...], BeforeValidator(_layer_count)
    ] = (2, 2, 2, 2)
    activation: Activations = "tanh"
    leak: Annotated[float, Strict(), Field(ge=0, lt=1, allow_inf_nan=False), AfterValidator(_leak)] = LEAK

    @model_validator(mode="after")
    def _two_outputs(self) -> "NetworkSpec":
        if self.layers[-1] < 2:
            raise _sentence("ends with 1 output; the softmax needs at least 2, one per class.", at="layers")
        return self

    @property
    def activations(self) -> tuple[str, ...]:
        """Give one name per hidden layer; that of a leaky ReLU tells its slope."""
        names = (self.activation,) * (len(self.layers) - 2) if isinstance(self.activation, str) else self.activation
        return tuple(with_leak(name, self.leak) for name in names)


Row = Annotated[tuple[Real, ...], Field(min_length=1, max_length=MAX_WIDTH), _at_most(MAX_WIDTH)]
Matrix = Annotated[tuple[Row, ...], Field(min_length=1, max_length=MAX_WIDTH), _at_most(MAX_WIDTH)]


class LayerSpec(Closed):
    """One layer's parameters: weights[j][k] joins neuron k of the layer before to neuron j."""

    weights: Matrix  # (n_out, n_in)
    bias: Row  # (n_out,)

    @model_validator(mode="after")
    def _one_matrix(self) -> "LayerSpec":
        lengths = [len(row) for row in self.weights]
        if len(set(lengths)) > 1:
            given = " and ".join(map(str, sorted(set(lengths))))
            raise _sentence(f"has rows of {given} entries; every row needs the same number.", at="weights")
        if len(self.bias) != len(self.weights):
            rows, entries = count(len(self.weights), "row"), count(len(self.bias), "entry", "entries")
            raise _sentence(f"has {entries} but weights has {rows}; give one bias per neuron.", at="bias")
        return self


class NetworkValues(Closed):
    """All parameters of a network, layer by layer."""

    layers: Annotated[
        tuple[LayerSpec, ...],
        Field(min_length=1, max_length=MAX_HIDDEN_LAYERS + 1),
        _at_most(MAX_HIDDEN_LAYERS + 1),
    ]


class Keyframe(NetworkValues):
    """All parameters at one named moment."""

    name: Words | None = None


def keyframe_name(keyframe: Keyframe, index: int) -> str:
    """Give a keyframe's name, or that of one left unnamed."""
    return keyframe.name or f"keyframe {index}"


def _batch(value: Any) -> Any:
    if value == "full" or (isinstance(value, int) and not isinstance(value, bool) and value >= 1):
        return value
    near = suggestion(value, ["full"]) or "."
    raise _sentence(f'is {shown(value)} but must be "full" or a whole number of points from 1{near}')


class TrainSpec(Closed):
    """Train from a seeded start and keep the parameters at the steps in `keep`."""

    steps: Annotated[int, Strict(), Field(ge=1, le=MAX_STEPS)] = 1200
    optimizer: Literal["sgd", "momentum", "adam"] = "sgd"
    learning_rate: Positive = 0.5
    batch: Annotated[Literal["full"] | int, BeforeValidator(_batch)] = "full"
    init: Literal["normal", "xavier", "he", "zeros", "symmetric"] = "normal"
    scale: Annotated[float, Strict(), Field(ge=0, le=1000, allow_inf_nan=False)] = 1.0
    seed: Seed = 0
    keep: (
        Annotated[
            tuple[Annotated[int, Strict(), Field(ge=0)], ...],
            Field(min_length=1, max_length=MAX_SNAPSHOTS),
            _at_most(MAX_SNAPSHOTS),
        ]
        | None
    ) = None

    @model_validator(mode="after")
    def _keep_in_order(self) -> "TrainSpec":
        if self.keep is None:
            return self
        if max(self.keep) > self.steps:
            step = shown(max(self.keep))
            raise _sentence(f"has step {step}, but training ends at {self.steps}; list steps up to that.", at="keep")
        if list(self.keep) != sorted(set(self.keep)):
            raise _sentence("is not in increasing order; list every step once, smallest first.", at="keep")
        return self


class SweepSpec(Closed):
    """Move one thing through a range; all else stays.

    The thing is a parameter as named on screen (W2[1,2], b1[2]), the factor on all weights of a
    layer ("scale W2"), or the index of the sample ("sample").
    """

    parameter: PlainText  # which can only be one of the names on screen
    start: Annotated[Real, Field(alias="from")]
    to: Real
    values: Annotated[int, Strict(), Field(ge=2, le=MAX_SNAPSHOTS)] | None = None  # every sample, else SWEPT_VALUES
    base: NetworkValues

    @model_validator(mode="after")
    def _moves(self) -> "SweepSpec":
        if self.start == self.to:
            raise _sentence(f"is {self.to:g}, as is from; give a range with two different ends.", at="to")
        return self

    @model_validator(mode="after")
    def _samples_are_whole(self) -> "SweepSpec":
        if self.kind != "sample":
            return self
        for key, end in (("from", self.start), ("to", self.to)):
            if end < 0 or end != int(end):
                raise _sentence(f"is {end:g}, but samples have whole indices from 0; give one of those.", at=key)
        samples, asked = int(abs(self.to - self.start)) + 1, self.values or 2
        if asked > samples:
            raise _sentence(f"is {asked} but the range has {samples} samples; give no more, or drop it.", at="values")
        if samples > MAX_SNAPSHOTS and self.values is None:
            says = f"gives {samples:,} samples; give {MAX_SNAPSHOTS:,} at most, or say with values how many to show."
            raise _sentence(says, at="to")
        return self

    @property
    def kind(self) -> SweepKind:
        """Say what moves."""
        if self.parameter == "sample":
            return "sample"
        return "scale" if self.parameter.startswith("scale ") else "parameter"

    @property
    def swept(self) -> tuple[float, ...]:
        """Give every value of what moves, evenly spaced; of samples, whole indices."""
        every = int(abs(self.to - self.start)) + 1 if self.kind == "sample" else SWEPT_VALUES
        steps = (self.values or every) - 1
        step = (self.to - self.start) / steps
        values = (*(self.start + index * step for index in range(steps)), self.to)
        if self.kind == "sample":
            return tuple(float(round(value)) for value in values)
        least = 1e-12 * abs(self.to - self.start)  # what is nearer to zero is zero, missed by rounding
        return tuple(value if abs(value) > least else 0.0 for value in values)

    @property
    def names(self) -> tuple[str, ...]:
        """Give the name of every snapshot; a sweep over samples has the base alone."""
        if self.kind == "sample":
            return ("base",)
        return tuple(f"{self.parameter} = {value:.4g}" for value in self.swept)


def _list_of_tables(given: Any) -> Any:
    if isinstance(given, Mapping):
        raise _sentence("is one table but must be a list of them; in TOML, double the brackets around its name.")
    return given


Keyframes = Annotated[
    tuple[Keyframe, ...],
    Field(min_length=1, max_length=MAX_SNAPSHOTS),
    BeforeValidator(_list_of_tables),
    _at_most(MAX_SNAPSHOTS),
]


class ParametersSpec(Closed):
    """The parameter sequence: exactly one of train, keyframes, sweep and file."""

    train: TrainSpec | None = None
    keyframes: Keyframes | None = None
    sweep: SweepSpec | None = None
    file: PlainText | None = None
    order: (
        Annotated[
            tuple[PlainText, ...],
            Field(min_length=2, max_length=MAX_HIDDEN_LAYERS + 1),
            _at_most(MAX_HIDDEN_LAYERS + 1),
        ]
        | None
    ) = None  # the layers of a file, first layer first
    prefix: PlainText | None = None  # of the names in a file that are read
    transpose: Annotated[bool, Strict()] | None = None  # a file's matrices are inputs x outputs

    @model_validator(mode="after")
    def _reading_goes_with_file(self) -> "ParametersSpec":
        for key in ("order", "prefix", "transpose"):
            if getattr(self, key) is not None and self.file is None:
                raise _sentence("says how a file is read, but there is no file; drop it.", at=key)
        return self

    @model_validator(mode="after")
    def _exactly_one(self) -> "ParametersSpec":
        given = [kind for kind in ("train", "keyframes", "sweep", "file") if getattr(self, kind) is not None]
        if not given:
            raise _sentence("is empty; give exactly one of train, keyframes, sweep and file.")
        if len(given) > 1:
            raise _sentence(f"has {' and '.join(given)} at once; keep one of them.")
        return self


class VideoSpec(Closed):
    """How the film looks and how large it is."""

    theme: Literal["dark", "light"] = "dark"
    resolution: Quality = "1080p"
    fps: Annotated[int, Strict(), Field(ge=10, le=120)] = 60
    captions: Literal["drawn", "none"] = "drawn"  # in the picture, or in the caption files alone
    holds: Literal["copied", "encoded"] = "copied"


class PointSpec(Closed):
    """A sample of one's own."""

    x: Row
    label: Annotated[int, Strict(), Field(ge=0, lt=MAX_WIDTH, alias="class")]


def _kind_of_sample(value: Any) -> str:
    return "<point>" if isinstance(value, Mapping | PointSpec) else "<index>"


def _index_or_word(value: Any) -> Any:
    if value in SAMPLE_WORDS or _is_index(value):
        return value
    near = suggestion(value, SAMPLE_WORDS) or "."
    raise _sentence(
        f'is {shown(value)} but must be an index from 0, "hardest", "easiest" or a table of x and class{near}'
    )


def _snapshot(value: Any) -> Any:
    if _is_index(value) or (isinstance(value, str) and value):
        return value
    raise _sentence(f'is {shown(value)} but must be a training step, a name, an index, "first" or "last".')


def _is_index(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


SampleRef = Annotated[
    Annotated[int | Literal["hardest", "easiest"], BeforeValidator(_index_or_word), Tag("<index>")]
    | Annotated[PointSpec, Tag("<point>")],
    Discriminator(_kind_of_sample),
]
SnapshotRef = Annotated[int | str, BeforeValidator(_snapshot)]


class SectionSpec(Closed):
    """What every section may say."""

    caption: Words | None = None
    pace: Annotated[float, Strict(), Field(ge=0.25, le=4, allow_inf_nan=False)] = 1.0


class TitleSection(SectionSpec):
    """Say what the film is about and what the network is."""

    scene: Literal["title"]
    subtitle: Words | None = None


class DataSection(SectionSpec):
    """Show the points, and that no straight line separates them."""

    scene: Literal["data"]


class ForwardSection(SectionSpec):
    """Carry one sample through the network."""

    scene: Literal["forward"]
    snapshot: SnapshotRef = "last"
    sample: SampleRef = 0


class BackwardSection(SectionSpec):
    """Carry the loss's gradient back to every parameter."""

    scene: Literal["backward"]
    snapshot: SnapshotRef = "last"
    sample: SampleRef = 0
    jacobian: Annotated[bool, Strict()] = False


class UpdateSection(SectionSpec):
    """Take one step of gradient descent, at the learning rate given here or else at that of the training."""

    scene: Literal["update"]
    snapshot: SnapshotRef = "last"
    learning_rate: Positive | None = None


class PlaneSection(SectionSpec):
    """Bend the plane layer by layer until one line separates the classes."""

    scene: Literal["plane"]
    snapshot: SnapshotRef = "last"


class TrainingSection(SectionSpec):
    """Play the parameter sequence."""

    scene: Literal["training"]
    steps: Literal["linear", "log"] = "linear"


class SweepSection(SectionSpec):
    """Move one parameter and watch everything that follows."""

    scene: Literal["sweep"]
    sample: SampleRef = 0


class ComparisonSection(SectionSpec):
    """Train several activations from the same start, side by side."""

    scene: Literal["comparison"]
    activations: Annotated[tuple[ActivationName, ...], Field(min_length=2, max_length=6)] = (
        "tanh",
        "relu",
        "sigmoid",
        "leaky_relu",
    )


Section = Annotated[
    TitleSection
    | DataSection
    | ForwardSection
    | BackwardSection
    | UpdateSection
    | PlaneSection
    | TrainingSection
    | SweepSection
    | ComparisonSection,
    Field(discriminator="scene"),
]
Sections = Annotated[
    tuple[Section, ...],
    Field(min_length=1, max_length=MAX_SECTIONS),
    BeforeValidator(_list_of_tables),
    _at_most(MAX_SECTIONS),
]
Title = Words
Language = Annotated[str, Strict(), Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


class Spec(Closed):
    """A whole config."""

    title: Title = "A neural network, number by number"
    language: Language = "en"
    dataset: DatasetSpec = DatasetSpec()
    network: NetworkSpec = NetworkSpec()
    parameters: ParametersSpec
    video: VideoSpec = VideoSpec()
    sections: Sections


def read_spec(tree: Mapping[str, Any]) -> tuple[dict[str, Any], list[Fault]]:
    """Validate a parsed config part by part, so that one fault does not hide the others.

    Returns the fields of `Spec` by name, None where at fault (`sections` as a dict of the sound
    ones by index), and all faults.
    """
    try:
        spec = Spec.model_validate(tree)
    except ValidationError as error:
        return _sound_parts(tree), _faults(error, tree)
    parts = {name: getattr(spec, name) for name in Spec.model_fields}
    return {**parts, "sections": dict(enumerate(spec.sections))}, []


def _sound_parts(tree: Mapping[str, Any]) -> dict[str, Any]:
    parts = {
        name: _sound(field.rebuild_annotation(), tree.get(name, field.default))
        for name, field in Spec.model_fields.items()
        if name != "sections"
    }
    written = tree.get("sections")
    sections = written[:MAX_SECTIONS] if isinstance(written, list) else []
    sound = {index: _sound(Section, each) for index, each in enumerate(sections)}
    return {**parts, "sections": {index: section for index, section in sound.items() if section}}


def _sound(annotation: Any, given: Any) -> Any:
    try:
        return TypeAdapter(annotation).validate_python(given)
    except ValidationError:
        return None


def _faults(error: ValidationError, tree: Mapping[str, Any]) -> list[Fault]:
    details = [each for each in error.errors(include_url=False) if not _is_echo(each)]
    faults = [_fault(each, tree) for each in details[:MAX_FAULTS]]
    untold = len(details) - len(faults)
    return [*faults, Fault((), f"{untold:,} more faults are not listed; mend these first.")] if untold else faults


def _is_echo(details: Any) -> bool:
    """Tell whether a list is called too short only because its entries were at fault."""
    return bool(details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"])


def _fault(details: Any, tree: Mapping[str, Any]) -> Fault:
    keys: Keys = tuple(key for key in details["loc"] if not str(key).startswith("<"))
    if keys[:1] == ("sections",) and len(keys) > 2 and keys[2] in SECTIONS:
        keys = keys[:2] + keys[3:]
    at = "scene" if details["type"].startswith("union_tag") else details.get("ctx", {}).get("at")
    keys = (*keys, at) if at else keys or (details["input"],)  # a key that is no text has no place of its own
    return Fault(keys, sentence_of(details, known=_known_keys(keys[:-1], tree)))


def _known_keys(keys: Keys, tree: Mapping[str, Any]) -> tuple[str, ...]:
    """List the keys of the table at an address, in the order of the documentation."""
    models: list[type[BaseModel]] = [Spec]
    for key in keys:
        if isinstance(key, str):
            models = [
                inner
                for model in models
                for name, field in model.model_fields.items()
                if key in (name, field.alias)
                for inner in _models_in(field.rebuild_annotation())
            ]
    if keys[:1] == ("sections",) and len(keys) == 2:
        scene = tree["sections"][keys[1]].get("scene")
        models = [model for model in models if get_args(model.model_fields["scene"].annotation) == (scene,)]
    return tuple(dict.fromkeys(f.alias or n for model in models for n, f in model.model_fields.items()))


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]


def json_schema() -> dict[str, Any]:
    """Describe the config as a JSON Schema, for editors."""
    schema = Spec.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "nnviz config"}
