"""The command that looks at the machine."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from nnviz_core.cli.common import tell


def doctor(
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a report for programs, and for reports of faults.")
    ] = False,
) -> None:
    """Say what this machine has and lacks, what each lack costs, and the line that mends it.

    Renders a second of film to be sure. Exit status 1 if no film can be rendered.
    """
    import json

    from nnviz_core.cli.drawing import cache_folder
    from nnviz_core.doctor.examination import examine
    from nnviz_core.doctor.probe import can_render
    from nnviz_core.doctor.report import report_lines, report_tree

    if sys.stderr.isatty():
        tell("looking at this machine, and rendering a second of film ...")
    probes = examine(cache_folder)
    if as_json:
        print(json.dumps(report_tree(probes), indent=1, ensure_ascii=False))
    else:
        _print(list(report_lines(probes)))
    if not can_render(probes):
        raise typer.Exit(1)


COLOURS = {"ok": "green", "lack": "yellow", "needed": "red", "remedy": "cyan"}


def _print(lines: list[tuple[str, str]]) -> None:
    """Print lines in the colour of their status: on a terminal, and where NO_COLOR is not set."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    for line, status in lines:
        text = Text(line)
        if colour := COLOURS.get(status):
            text.stylize(colour, 0, 2 if status != "remedy" else len(line))
        console.print(text, soft_wrap=True)
