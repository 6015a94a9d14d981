"""What `nnviz render` asks about formats: which one, with alpha or not, in how many bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from nnviz_core.cli import completion
from nnviz_core.cli.common import Quality, RefusalError, refusing
from nnviz_core.video.outputs import MP4_OUTPUT, OUTPUTS
from nnviz_core.words.wording import one_of

if TYPE_CHECKING:
    from nnviz_core.video.delivery import Delivery

LOOPS = [name for name, each in OUTPUTS.items() if each.budget]
LOOP_QUALITY, LOOP_FPS = Quality.P480, 20  # of what loops, if nothing is said: a whole number of their hundredths


def output_named(text: str) -> str:
    """Take the name of a format."""
    if text not in OUTPUTS:
        from nnviz_core.words.wording import suggestion

        known = list(OUTPUTS)
        raise RefusalError(
            f"--format {text}: there is no such format{suggestion(text, known) or f'; use {one_of(known)}.'}"
        )
    return text


FormatOption = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORMAT",
        parser=output_named,
        autocompletion=completion.render_formats,
        help=f"{'; '.join(f'{name} ({each.about})' for name, each in OUTPUTS.items())}. All but mp4 have a folder "
        "of their own, film/<name>-<format>.",
    ),
]
TransparentOption = Annotated[
    bool,
    typer.Option(
        "--transparent",
        help=f"Leave the ground out ({', '.join(name for name, each in OUTPUTS.items() if each.alpha)}).",
    ),
]
BudgetOption = Annotated[
    str | None,
    typer.Option(
        metavar="SIZE",
        help=f"How large a {one_of(LOOPS)} may be, such as 3MB; its pictures become fewer and smaller until it is. "
        "Default: 3MB, and 300kB for every second beyond ten.",
    ),
]


def delivery_wanted(format: str, *, transparent: bool, budget: str | None, spoken: bool) -> Delivery:
    """Choose what a film is delivered as; refuse what cannot be."""
    from nnviz_core.video.delivery import OutputError, delivery_of
    from nnviz_core.video.loops import read_budget

    with refusing(OutputError, ValueError):
        size = read_budget(budget) if budget is not None else None
        return delivery_of(format, transparent=transparent, budget=size, spoken=spoken)


def look_of(delivery: Delivery, quality: Quality | None, fps: int | None) -> tuple[Quality | None, int | None]:
    """Let loops be small and slow, unless something else is asked."""
    return (quality or LOOP_QUALITY, fps or LOOP_FPS) if delivery.output.budget else (quality, fps)


def folder_end(delivery: Delivery) -> str:
    """Return how the name of a film's folder ends."""
    return "" if delivery.output == MP4_OUTPUT else f"-{delivery.output.name}"
