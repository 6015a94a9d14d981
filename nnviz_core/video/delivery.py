"""Choose what a film is delivered as, and refuse what a format or this machine cannot do."""

from dataclasses import dataclass

from av.codec import Codec

from nnviz_core.video.outputs import MP4_OUTPUT, OUTPUTS, PILLOW, OutputFormat
from nnviz_core.words.wording import one_of


class OutputError(Exception):
    """A format that cannot be had, and the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a film is delivered as."""

    output: OutputFormat = MP4_OUTPUT
    transparent: bool = False
    budget: int | None = None  # bytes; None for what is usual

    @property
    def options(self) -> tuple[str, ...]:
        """Write it as `nnviz render` takes it."""
        return (
            *(("--format", self.output.name) if self.output != MP4_OUTPUT else ()),
            *(("--transparent",) if self.transparent else ()),
            *(("--budget", f"{self.budget}B") if self.budget is not None else ()),
        )


AS_MP4 = Delivery()


def delivery_of(name: str, *, transparent: bool, budget: int | None, spoken: bool) -> Delivery:
    """Choose a format. Raises OutputError with a sentence for what it has not, or this machine cannot encode."""
    output = OUTPUTS[name]
    if transparent and not output.alpha:
        why = "half-transparent edges, which letters and lines have" if name == "gif" else "transparency"
        raise OutputError(f"--transparent: {name} has no {why}; give --format {_those('alpha')}.")
    if budget is not None and not output.budget:
        raise OutputError(f"--budget: {name} has none; give --format {_those('budget')}, or leave it out.")
    if spoken and not output.sound:
        raise OutputError(f"--narrate: {name} has no sound; give --format {_those('sound')}, or leave it out.")
    if not can_make(output):
        raise OutputError(f"--format {name}: {without_encoder(output)}")
    return Delivery(output, transparent, budget)


def can_make(output: OutputFormat) -> bool:
    """Say whether the libraries here can write a format."""
    if output.encoder != PILLOW:
        return can_encode(output.encoder)
    from PIL import features  # here, because most films are none of Pillow's

    return output.name != "webp" or bool(features.check("webp"))


def without_encoder(output: OutputFormat) -> str:
    """Say what a format lacks that cannot be made, and how to have it."""
    if output.encoder == PILLOW:
        return f"this Pillow writes no WebP; its own wheels do: {WHEEL_LINE} pillow."
    return f"the FFmpeg of this PyAV has no encoder {output.encoder}; PyAV's own wheels have it: {WHEEL_LINE} av."


WHEEL_LINE = "pip install --force-reinstall --only-binary :all:"


def can_encode(encoder: str) -> bool:
    """Say whether this build of FFmpeg has an encoder."""
    try:
        return bool(Codec(encoder, "w").is_encoder)
    except ValueError:
        return False


def _those(ability: str) -> str:
    """Name the formats that can do something."""
    return one_of([name for name, output in OUTPUTS.items() if getattr(output, ability)])
