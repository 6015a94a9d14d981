"""The commands that begin with a shipped config: examples, init."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from nnviz_core.cli import completion
from nnviz_core.cli.common import RefusalError, folder_named, refusing, tell

EXAMPLE_HELP = "The name of a shipped config; nnviz examples lists them."
FIRST_FILE = Path("lecture.toml")

examples_app = typer.Typer(
    help="List the configs that come with nnviz, a line each, or copy one. Their names work wherever a CONFIG does."
)


@examples_app.callback(invoke_without_command=True)
def list_examples(context: typer.Context) -> None:
    """List the configs that come with nnviz, a line each, or copy one. Their names work wherever a CONFIG does."""
    if context.invoked_subcommand is not None:
        return
    from nnviz_core.config.examples import examples, grouped

    width = _width()
    found = examples()
    longest = max((len(each.name) for each in found), default=0)
    for group, members in grouped(found):
        print(f"{group}:")
        for each in members:
            print(_cut(f"  {each.name:{longest}}  {each.about}", width))


@examples_app.command()
def copy(
    name: Annotated[str, typer.Argument(metavar="NAME", help=EXAMPLE_HELP, autocompletion=completion.examples)],
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", parser=folder_named, help="Where to put it. Default: here.")
    ] = Path(),
) -> None:
    """Copy a shipped config, with the points, weights and programs that it names. Nothing is ever replaced."""
    _write_copy(name, folder / f"{name.removesuffix('.toml')}.toml")


LikeOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Start from a shipped config, with its comments; nnviz examples lists them.",
        autocompletion=completion.examples,
    ),
]


def init(
    file: Annotated[
        Path | None, typer.Argument(help=f"Where to write it. Default: {FIRST_FILE}, with --like <name>.toml.")
    ] = None,
    like: LikeOption = None,
) -> None:
    """Write a small commented config to start from."""
    path = file or (Path(f"{like.removesuffix('.toml')}.toml") if like else FIRST_FILE)
    if path.suffix != ".toml":
        raise RefusalError(f"{path}: the config is written as TOML; name a .toml file.")
    if path.exists():
        raise RefusalError(f"{path}: the file exists and stays as it is; name another.")
    if like is not None:
        _write_copy(like, path)
        return
    from nnviz_core.config.starter import STARTER
    from nnviz_core.files import write_text

    write_text(path, STARTER)
    tell(f"{path}: written; next: nnviz check {path}")


def _write_copy(name: str, to: Path) -> None:
    from nnviz_core.config.examples import NoExampleError, copy_example, example_called
    from nnviz_core.words.wording import count

    with refusing(NoExampleError):
        _, *others = copy_example(example_called(name), to)
    beside = f", with {count(len(others), 'file')} beside it" if others else ""
    tell(f"{to}: written{beside}; next: nnviz check {to}")


def _width() -> int | None:
    """Return how many letters fit into a line of the terminal; None where nobody counts."""
    if not sys.stdout.isatty():
        return None
    import shutil

    return shutil.get_terminal_size().columns


def _cut(line: str, width: int | None) -> str:
    return line if width is None or len(line) <= width else f"{line[: width - 1]}…"
