"""The keys of every kind of section."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    BeforeValidator,
    Discriminator,
    Field,
    Strict,
    Tag,
    model_validator,
)

from nnviz_core.config.network import (
    ActivationName,
    LayerSizes,
    Row,
)
from nnviz_core.config.parameters import Init, OptimizerName, Scale
from nnviz_core.config.texts import Text
from nnviz_core.config.values import (
    Closed,
    PlainText,
    Positive,
    Seed,
    at_most,
    is_index,
    list_of_tables,
    refusal,
)
from nnviz_core.inputs.limits import (
    MAX_SECTIONS,
    MAX_STARTS,
    MAX_WIDTH,
)
from nnviz_core.words.wording import shown, suggestion

SAMPLE_WORDS = ("hardest", "easiest")


class PointSpec(Closed):
    """A sample of one's own."""

    x: Row
    label: Annotated[int | None, Strict(), Field(ge=0, lt=MAX_WIDTH, alias="class")] = None
    y: Row | None = None  # what the outputs should say, instead of a class

    @model_validator(mode="after")
    def _one_answer(self) -> "PointSpec":
        if (self.label is None) == (self.y is None):
            has = "has neither class nor y" if self.y is None else "has both class and y"
            raise refusal(f"{has}; give class, such as class = 0, or y, one number for each output.")
        return self


def _kind_of_sample(value: Any) -> str:
    return "<point>" if isinstance(value, Mapping | PointSpec) else "<index>"


def _index_or_word(value: Any) -> Any:
    if value in SAMPLE_WORDS or is_index(value):
        return value
    near = suggestion(value, SAMPLE_WORDS) or "."
    raise refusal(
        f'is {shown(value)} but must be an index from 0, "hardest", "easiest" or a table of x and class{near}'
    )


def _snapshot(value: Any) -> Any:
    if is_index(value) or (isinstance(value, str) and value):
        return value
    raise refusal(f'is {shown(value)} but must be a training step, a name, an index, "first" or "last".')


SampleRef = Annotated[
    Annotated[int | Literal["hardest", "easiest"], BeforeValidator(_index_or_word), Tag("<index>")]
    | Annotated[PointSpec, Tag("<point>")],
    Discriminator(_kind_of_sample),
]
SnapshotRef = Annotated[int | str, BeforeValidator(_snapshot)]


class SectionSpec(Closed):
    """What every section may say."""

    caption: Text | None = None
    pace: Annotated[float, Strict(), Field(ge=0.25, le=4, allow_inf_nan=False)] = 1.0


class TitleSection(SectionSpec):
    """Say what the film is about and what the network is."""

    scene: Literal["title"]
    subtitle: Text | None = None


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


class GraphSection(SectionSpec):
    """Show one neuron as a graph, with the local derivative of each of its nodes."""

    scene: Literal["graph"]
    snapshot: SnapshotRef = "last"
    sample: SampleRef = 0
    neuron: PlainText | None = None


class DepthSection(SectionSpec):
    """Follow the size of one sample's gradient back through the layers, and what a step then does to the weights."""

    scene: Literal["depth"]
    snapshot: SnapshotRef = "last"
    sample: SampleRef = 0
    learning_rate: Positive | None = None


class CostSection(SectionSpec):
    """Count what a gradient costs by nudging every parameter, and by backpropagation."""

    scene: Literal["cost"]
    snapshot: SnapshotRef = "last"
    sample: SampleRef = 0


class UpdateSection(SectionSpec):
    """Take the step that the training takes from here, or one of gradient descent at the learning rate given here."""

    scene: Literal["update"]
    snapshot: SnapshotRef = "last"
    sample: SampleRef | None = None
    learning_rate: Positive | None = None


class LandscapeSection(SectionSpec):
    """Show the loss over one of the parameters with steps of three lengths, and over two."""

    scene: Literal["landscape"]
    snapshot: SnapshotRef = "last"
    learning_rate: Positive | None = None
    parameters: Annotated[tuple[PlainText, ...], Field(min_length=2, max_length=2)] | None = None


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


class ContenderSpec(Closed):
    """One training of a comparison: what it does not name is as the config has it."""

    activation: ActivationName | None = None
    layers: LayerSizes | None = None
    optimizer: OptimizerName | None = None
    learning_rate: Positive | None = None
    init: Init | None = None
    scale: Scale | None = None
    seed: Seed | None = None


class ComparisonSection(SectionSpec):
    """Train several activations, or networks that differ in what `contenders` says, side by side."""

    scene: Literal["comparison"]
    activations: Annotated[tuple[ActivationName, ...], Field(min_length=2, max_length=6)] = (
        "tanh",
        "relu",
        "sigmoid",
        "leaky_relu",
    )
    contenders: (
        Annotated[
            tuple[ContenderSpec, ...], Field(min_length=2, max_length=6), BeforeValidator(list_of_tables), at_most(6)
        ]
        | None
    ) = None
    starts: Annotated[int, Strict(), Field(ge=2, le=MAX_STARTS)] | None = None  # seeds 0, 1, ... to count with

    @model_validator(mode="after")
    def _starts_differ(self) -> "ComparisonSection":
        if self.starts and any(each.seed is not None for each in self.contenders or ()):
            says = "counts trainings from the seeds 0, 1, ..., but contenders name their own; drop one of them."
            raise refusal(says, at="starts")
        return self

    @model_validator(mode="after")
    def _contenders_differ(self) -> "ComparisonSection":
        if self.contenders is None:
            return self
        if "activations" in self.model_fields_set:
            says = "stands beside activations; keep one of them: a contender may name its own activation."
            raise refusal(says, at="contenders")
        for index, each in enumerate(self.contenders):
            if each in self.contenders[:index]:
                raise refusal("has two equal entries; let every contender differ in something.", at="contenders")
        return self


Section = Annotated[
    TitleSection
    | DataSection
    | ForwardSection
    | BackwardSection
    | GraphSection
    | DepthSection
    | CostSection
    | UpdateSection
    | LandscapeSection
    | PlaneSection
    | TrainingSection
    | SweepSection
    | ComparisonSection,
    Field(discriminator="scene"),
]
Sections = Annotated[
    tuple[Section, ...],
    Field(min_length=1, max_length=MAX_SECTIONS),
    BeforeValidator(list_of_tables),
    at_most(MAX_SECTIONS),
]
SECTION_KINDS: tuple[str, ...] = tuple(
    get_args(model.model_fields["scene"].annotation)[0] for model in get_args(get_args(Section)[0])
)
