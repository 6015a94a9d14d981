"""What every command shares: its options, its voice, its refusals."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from nnviz_core.cli import completion

if TYPE_CHECKING:
    from nnviz_core.backprop.trace import Snapshot, Trace
    from nnviz_core.config.loading import Source
    from nnviz_core.render.films import FilmOutcome


class RefusalError(Exception):
    """A request that cannot be met, and the sentence that says why."""


class Verbosity:
    """What the global options said: how much is told on stderr."""

    level = 1  # 0 quiet, 1 normal, 2 verbose


# ---- options


class Quality(StrEnum):
    """How large a film is; draft is 480p at 15 frames a second, encoded fast."""

    DRAFT = "draft"
    P480 = "480p"
    P720 = "720p"
    P1080 = "1080p"
    P1440 = "1440p"
    P2160 = "2160p"


def folder_named(written: str | Path) -> Path:
    """Read the name of a folder; an empty one, from a variable that is not set, would be here."""
    if not str(written).strip():
        raise RefusalError(f'"{written}" names no folder; give one, or a dot for this one.')
    return Path(written)


ConfigArgument = Annotated[
    str,
    typer.Argument(
        metavar="CONFIG", help="A .toml or .json file, or a shipped name.", autocompletion=completion.configs
    ),
]
ConfigsArgument = Annotated[
    list[str], typer.Argument(metavar="CONFIG...", help="Configs, or shipped names.", autocompletion=completion.configs)
]
QualityOption = Annotated[Quality | None, typer.Option(help="Default: the config's resolution.")]
FpsOption = Annotated[int | None, typer.Option(min=10, max=120, help="Default: the config's fps.")]
WorkersOption = Annotated[
    int | None, typer.Option(min=1, max=256, help="Workers at once. Default: one a core, while memory lasts.")
]
NoCacheOption = Annotated[
    bool, typer.Option("--no-cache", help="Draw everything anew, and keep nothing for the next run.")
]
HoldsOption = Annotated[
    Literal["copied", "encoded"] | None,
    typer.Option(help="copied, or encoded for players that stumble over copies. Default: as the config says."),
]
CaptionsOption = Annotated[
    Literal["drawn", "none"] | None,
    typer.Option(help="drawn into the picture, or none: in the caption files alone. Default: as the config says."),
]
ShapeOption = Annotated[
    Literal["16:9", "4:3", "1:1", "9:16"] | None,
    typer.Option(help="The shape of the picture. Default: the config's."),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]
SectionOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Only the sections of a kind, or the one with an index (from 0).",
        autocompletion=completion.sections,
    ),
]
NarrateOption = Annotated[
    str | None,
    typer.Option(
        metavar="VOICE",
        help="espeak, a folder with a recording a caption (001.wav, ...), or a command that says a line, such as "
        "'piper -f {wav} -- {text}'; {language} is the film's. Default: a silent film.",
        autocompletion=completion.voices,
    ),
]


# ---- words


def tell(line: str) -> None:
    if Verbosity.level:
        print(line, file=sys.stderr)


def complain(*lines: str) -> None:
    with suppress(BrokenPipeError):
        for line in lines:
            print(line, file=sys.stderr)


def complain_of(outcomes: Sequence[FilmOutcome]) -> None:
    """Say of every film that is missing why it is."""
    from nnviz_core.render.film_names import printable

    for outcome in outcomes:
        if outcome.error:
            complain(f"{printable(outcome.plan.name)}: {outcome.error or type(outcome.error).__name__}")


def deliver(text: str, output: Path | None) -> None:
    from nnviz_core.files import write_text

    if output is None:
        print(text)
        return
    write_text(output, text + "\n")
    tell(f"{output}: written")


@contextmanager
def stoppable() -> Iterator[None]:
    """End with 130 on Ctrl-C and with 143 when told to end, after all cleaning up."""
    import signal

    def end(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    except KeyboardInterrupt:
        complain("stopped; the same command goes on with what is finished.")
        raise typer.Exit(130) from None
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def refusing(*errors: type[Exception]) -> Iterator[None]:
    """Turn errors whose sentence is meant for the user into a refusal."""
    try:
        yield
    except errors as error:
        raise RefusalError(str(error)) from error


@contextmanager
def lookups_explained(config: str) -> Iterator[None]:
    try:
        yield
    except LookupError as error:
        raise RefusalError(f"{config}: {error.args[0]}") from None


# ---- the config


def load_source(config: str) -> Source:
    from nnviz_core.config.loading import load

    return load(config)


def snapshot_asked(trace: Trace, source: Source, reference: str | None) -> Snapshot:
    from nnviz_core.story.run import pick_snapshot
    from nnviz_core.story.traced import first_said

    with lookups_explained(source.written):
        return pick_snapshot(trace, reference or first_said(source, "snapshot", "last"))
