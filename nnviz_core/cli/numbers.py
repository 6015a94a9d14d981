"""The commands that need no picture: check, trace, gradcheck, schema, words."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nnviz_core.cli import completion
from nnviz_core.cli.common import (
    ConfigArgument,
    RefusalError,
    complain,
    deliver,
    load_source,
    lookups_explained,
    snapshot_asked,
    tell,
)

if TYPE_CHECKING:
    from nnviz_core.config.loading import Source

WORST_ALLOWED = 1e-6  # relative difference that `gradcheck` still passes


class TableFormat(StrEnum):
    """How `trace` writes its numbers."""

    TABLE = "table"
    JSON = "json"
    NPZ = "npz"


def check(
    configs: Annotated[
        list[str], typer.Argument(metavar="CONFIG...", help="Configs to validate.", autocompletion=completion.configs)
    ],
) -> None:
    """Validate configs, one line each; exit status 1 if any has a fault.

    Of weights from files it also says which array became which parameters, and in which order, and where the config
    names no points how they fare on the built-in ones; of a film that not every player takes, its H.264 level.
    """
    from nnviz_core.config.faults import ConfigError
    from nnviz_core.config.loading import load
    from nnviz_core.look.shapes import LINES, size_of
    from nnviz_core.video.levels import level_remark
    from nnviz_core.words.wording import count

    sound = True
    for config in configs:
        try:
            source = load(config)
        except ConfigError as error:
            sound = False
            complain(*error.lines)
        else:
            shape = "-".join(map(str, source.spec.network.layers))
            print(f"{config}: ok, {count(len(source.spec.sections), 'section')}, network {shape}")
            for line in (*source.points_told, *(source.weights.told if source.weights else ())):
                print(f"  {line}")
            for line in _advice(source):
                print(f"  {line}")
            video = source.spec.video
            if remark := level_remark(*size_of(LINES[video.resolution], video.shape), video.fps):
                print(f"  {remark}")
    if not sound:
        raise typer.Exit(1)


def _advice(source: Source) -> list[str]:
    """Say what is worth a word of points, or of weights, from files."""
    if source.points is None and source.weights is None:
        return []
    from nnviz_core.story.advice import points_advice, scale_advice  # here, because all else is checked without numpy

    return [line for line in (scale_advice(source), points_advice(source)) if line]


def trace(
    config: ConfigArgument,
    snapshot: Annotated[
        str | None,
        typer.Option(
            help="Training step, name, index, first or last. Default: that of the first section with one.",
            autocompletion=completion.snapshots,
        ),
    ] = None,
    sample: Annotated[
        str | None,
        typer.Option(
            help="Index, hardest or easiest. Default: that of the first section with one.",
            autocompletion=completion.samples,
        ),
    ] = None,
    format: Annotated[TableFormat, typer.Option(help="How to write the numbers.")] = TableFormat.TABLE,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write here instead of stdout.")] = None,
) -> None:
    """Print every number of one sample's forward and backward pass."""
    from nnviz_core.cli.drawing import numbers_kept
    from nnviz_core.files import write_arrays
    from nnviz_core.story.traced import trace_sample

    if format is TableFormat.NPZ and output is None:
        raise RefusalError("trace --format npz needs a file to write; add -o FILE.npz.")
    source = load_source(config)
    with lookups_explained(config), numbers_kept():
        traced = trace_sample(source, snapshot=snapshot or None, sample=sample or None)
    if format is TableFormat.NPZ and output is not None:
        write_arrays(output, traced.arrays)
        tell(f"{output}: written")
        return
    deliver(traced.json if format is TableFormat.JSON else str(traced), output)


def gradcheck(
    config: ConfigArgument,
    snapshot: Annotated[
        str | None, typer.Option(help="Only this one. Default: every snapshot.", autocompletion=completion.snapshots)
    ] = None,
) -> None:
    """Compare every gradient with central differences; exit status 1 if the worst is over 1e-6.

    Of a network with very many parameters some are compared, spread over all, on some points.
    """
    from nnviz_core.backprop.gradcheck import bound_of, can_check_all, check_gradients, check_some_gradients
    from nnviz_core.backprop.outputs import targets_of
    from nnviz_core.cli.drawing import numbers_kept
    from nnviz_core.story.run import run

    source = load_source(config)
    with numbers_kept():
        computed = run(source)
    moments = [snapshot_asked(computed, source, snapshot)] if snapshot else computed.snapshots
    worst = 0.0
    for moment in moments:
        points = computed.dataset.x, targets_of(moment.network, computed.dataset)
        every = can_check_all(moment.network, len(points[0]))
        found = check_gradients(moment.network, *points) if every else check_some_gradients(moment.network, *points)
        worst = max(worst, found.worst_error)
        bound = bound_of(found.worst_error)
        said = f"below {bound:.0e}" if bound else f"{found.worst_error:.1e}, at {found.parameter}"
        some = "" if every else f", of {found.checked:,} parameters on {found.points:,} points"
        print(f"{moment.name}: worst relative difference {said}{some}")
    verdict = "agree with" if worst <= WORST_ALLOWED else "DIFFER from"
    most = f"below {bound_of(worst):.0e}" if bound_of(worst) else f"{worst:.1e}"
    print(f"{config}: gradients {verdict} central differences (worst {most}, allowed {WORST_ALLOWED:.0e})")
    if worst > WORST_ALLOWED:
        raise typer.Exit(1)


def schema() -> None:
    """Print the JSON Schema of the config, for editors."""
    import json

    from nnviz_core.config.spec import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))


def words(
    language: Annotated[
        str,
        typer.Argument(help="A language that films are told in: en, de, ar, ...", autocompletion=completion.languages),
    ] = "en",
) -> None:
    """Print all words of a language, to change some and name them in a config: words = "mine.ftl".

    Every message stands with a comment on what it is for. Keep the messages that you change, and drop the others.
    """
    from nnviz_core.words.catalogue import language_of_words, shipped_languages
    from nnviz_core.words.own_words import words_with_comments
    from nnviz_core.words.wording import one_of, shown

    if language_of_words(language).partition("-")[0] != language.partition("-")[0]:
        raise RefusalError(f"there are no words in {shown(language)}; name {one_of(shipped_languages())}.")
    print(words_with_comments(language), end="")
