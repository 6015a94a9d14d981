"""The keys of the parameter sequence: a training, keyframes, a sweep or files."""

from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Discriminator,
    Field,
    Strict,
    Tag,
    model_validator,
)

from nnviz_core.config.network import Keyframe, NetworkValues
from nnviz_core.config.values import Closed, PlainText, Positive, Real, Seed, at_most, list_of_tables, refusal
from nnviz_core.inputs.limits import (
    MAX_DECAY,
    MAX_HIDDEN_LAYERS,
    MAX_SNAPSHOTS,
    MAX_STEPS,
    SWEPT_VALUES,
)
from nnviz_core.words.wording import shown, suggestion

OptimizerName = Literal["sgd", "momentum", "rmsprop", "adam"]
Init = Literal["normal", "xavier", "he", "zeros", "symmetric"]
Scale = Annotated[float, Strict(), Field(ge=0, le=1000, allow_inf_nan=False)]  # of the first weights
SweepKind = Literal["parameter", "scale", "sample"]


def _batch(value: Any) -> Any:
    if value == "full" or (isinstance(value, int) and not isinstance(value, bool) and value >= 1):
        return value
    near = suggestion(value, ["full"]) or "."
    raise refusal(f'is {shown(value)} but must be "full" or a whole number of points from 1{near}')


class StepScheduleSpec(Closed):
    """Multiply the learning rate by a factor after every so many steps."""

    step: Annotated[int, Strict(), Field(ge=1, le=MAX_STEPS)]
    factor: Annotated[float, Strict(), Field(gt=0, lt=1, allow_inf_nan=False)]


def _schedule(value: Any) -> Any:
    if value is None or value == "cosine" or isinstance(value, dict | StepScheduleSpec):
        return value
    near = suggestion(value, ["cosine"]) or "."
    raise refusal(f'is {shown(value)} but must be "cosine" or such as {{ step = 500, factor = 0.1 }}{near}')


def _shape_of_schedule(value: Any) -> str:
    return "<word>" if value is None or isinstance(value, str) else "<table>"


Schedule = Annotated[
    Annotated[
        Annotated[Literal["cosine"] | None, Tag("<word>")] | Annotated[StepScheduleSpec, Tag("<table>")],
        Discriminator(_shape_of_schedule),
    ],
    BeforeValidator(_schedule),
]


class TrainSpec(Closed):
    """Train from a seeded start and keep the parameters at the steps in `keep`."""

    steps: Annotated[int, Strict(), Field(ge=1, le=MAX_STEPS)] = 1200
    optimizer: OptimizerName = "sgd"
    learning_rate: Positive = 0.5
    weight_decay: Annotated[float, Strict(), Field(ge=0, le=MAX_DECAY, allow_inf_nan=False)] = 0.0
    schedule: Schedule = None
    batch: Annotated[Literal["full"] | int, BeforeValidator(_batch)] = "full"
    init: Init = "normal"
    scale: Scale = 1.0
    seed: Seed = 0
    keep: (
        Annotated[
            tuple[Annotated[int, Strict(), Field(ge=0)], ...],
            Field(min_length=1, max_length=MAX_SNAPSHOTS),
            at_most(MAX_SNAPSHOTS),
        ]
        | None
    ) = None

    @model_validator(mode="after")
    def _keep_in_order(self) -> "TrainSpec":
        if self.keep is None:
            return self
        if max(self.keep) > self.steps:
            step = shown(max(self.keep))
            raise refusal(f"has step {step}, but training ends at {self.steps}; list steps up to that.", at="keep")
        if list(self.keep) != sorted(set(self.keep)):
            raise refusal("is not in increasing order; list every step once, smallest first.", at="keep")
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
            raise refusal(f"is {self.to:g}, as is from; give a range with two different ends.", at="to")
        return self

    @model_validator(mode="after")
    def _samples_are_whole(self) -> "SweepSpec":
        if self.kind != "sample":
            return self
        for key, end in (("from", self.start), ("to", self.to)):
            if end < 0 or end != int(end):
                raise refusal(f"is {end:g}, but samples have whole indices from 0; give one of those.", at=key)
        samples, asked = int(abs(self.to - self.start)) + 1, self.values or 2
        if asked > samples:
            raise refusal(f"is {asked} but the range has {samples} samples; give no more, or drop it.", at="values")
        if samples > MAX_SNAPSHOTS and self.values is None:
            says = f"gives {samples:,} samples; give {MAX_SNAPSHOTS:,} at most, or say with values how many to show."
            raise refusal(says, at="to")
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


Keyframes = Annotated[
    tuple[Keyframe, ...],
    Field(min_length=1, max_length=MAX_SNAPSHOTS),
    BeforeValidator(list_of_tables),
    at_most(MAX_SNAPSHOTS),
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
            at_most(MAX_HIDDEN_LAYERS + 1),
        ]
        | None
    ) = None  # the layers of a file, first layer first
    prefix: PlainText | None = None  # of the names in a file that are read
    transpose: Annotated[bool, Strict()] | None = None  # a file's matrices are inputs x outputs

    @model_validator(mode="after")
    def _reading_goes_with_file(self) -> "ParametersSpec":
        for key in ("order", "prefix", "transpose"):
            if getattr(self, key) is not None and self.file is None:
                raise refusal("says how a file is read, but there is no file; drop it.", at=key)
        return self

    @model_validator(mode="after")
    def _exactly_one(self) -> "ParametersSpec":
        given = [kind for kind in ("train", "keyframes", "sweep", "file") if getattr(self, kind) is not None]
        if not given:
            raise refusal("is empty; give exactly one of train, keyframes, sweep and file.")
        if len(given) > 1:
            raise refusal(f"has {' and '.join(given)} at once; keep one of them.")
        return self
