"""The cell magic %%nnviz: a cell is a config, and what it says is shown below it. `%load_ext nnviz_core` brings it."""

import argparse
import sys
from typing import Any, NoReturn, get_args

from nnviz_core.cli.common import Quality, RefusalError
from nnviz_core.config.faults import ConfigError
from nnviz_core.inputs.model_networks import UnusableModelError
from nnviz_core.look.shapes import SHAPES
from nnviz_core.python.film import CaptionsName, load_written
from nnviz_core.python.rendered import RenderedFilm
from nnviz_core.python.still import Still

USAGE = (
    "%%nnviz [--still SECONDS] [--section NAME] [--beat NUMBER] [--quality draft|480p|...] [--shape 16:9|4:3|...]"
    " [--captions drawn|none] [--weights VARIABLE]"
)
CELL = "cell"  # what sentences call the config of a cell, and the film in film/cell


class _Options(argparse.ArgumentParser):
    """Read the line after %%nnviz; what is wrong with it is a sentence, never an exit."""

    def error(self, message: str) -> NoReturn:
        """Raise RefusalError with what is wrong."""
        raise RefusalError(f"%%nnviz: {message}; {self.format_usage().strip()}")


def _options() -> _Options:
    options = _Options(prog="%%nnviz", add_help=False, usage=USAGE.replace("%", "%%"))
    frame = options.add_mutually_exclusive_group()
    frame.add_argument("--still", type=float, metavar="SECONDS")
    frame.add_argument("--beat", type=int, metavar="NUMBER")
    options.add_argument("--section", metavar="NAME")
    options.add_argument("--quality", choices=[str(each) for each in Quality])
    options.add_argument("--shape", choices=SHAPES)
    options.add_argument("--captions", choices=get_args(CaptionsName))
    options.add_argument("--weights", metavar="VARIABLE")
    return options


def load_ipython_extension(ipython: Any) -> None:
    """Add %%nnviz to a notebook."""

    def nnviz(line: str, cell: str) -> Still | RenderedFilm | None:
        """Show the film of the config in this cell, or one picture of it."""
        try:
            return _shown(line, cell, ipython.user_ns)
        except ConfigError as error:
            print(*error.lines, sep="\n", file=sys.stderr)
        except (RefusalError, UnusableModelError) as error:
            print(error, file=sys.stderr)
        return None

    nnviz.__doc__ = f"{nnviz.__doc__}\n\n{USAGE}"  # what `%%nnviz?` shows
    ipython.register_magic_function(nnviz, magic_kind="cell", magic_name="nnviz")


def _shown(line: str, cell: str, variables: dict[str, Any]) -> Still | RenderedFilm:
    asked = _options().parse_args(line.split())
    if asked.weights is not None and asked.weights not in variables:
        raise RefusalError(f"%%nnviz: --weights names {asked.weights}, and there is no such variable.")
    # With an empty line for that of %%nnviz, so that the lines in sentences are those of the cell.
    film = load_written("\n" + cell, "toml", name=CELL, weights=variables.get(asked.weights))
    look = {"quality": asked.quality, "shape": asked.shape, "captions": asked.captions}
    if asked.still is None and asked.beat is None:
        return film.video(section=asked.section, **look)
    return film.still(asked.still, asked.section, beat=asked.beat, **look)
