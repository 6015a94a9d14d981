"""The command line: the one package that knows both the numbers and the pictures.

Heavy imports stand inside the commands, so that `--help` and `check` start at once.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from nnviz_core import __version__
from nnviz_core.cli import batch, doctor, examples, films, man_page, numbers, preview, sites
from nnviz_core.cli.common import RefusalError, Verbosity, complain
from nnviz_core.cli.completion import PROGRAM, VARIABLE, complete

PYDANTIC = "Value error, "  # with which newer Typers begin a sentence about a value, as pydantic does


class PlainGroup(TyperGroup):
    """The commands, whose refusals of a value begin with the value."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix(PYDANTIC)
            raise


app = typer.Typer(
    name=PROGRAM,
    cls=PlainGroup,
    help="Render lecture video that shows, with true numbers, how a neural network computes and learns.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"nnviz {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only what is wrong.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say more on the way.")] = False,
) -> None:
    Verbosity.level = 0 if quiet else 2 if verbose else 1


for command in (
    examples.init,
    numbers.check,
    numbers.trace,
    numbers.gradcheck,
    numbers.schema,
    numbers.words,
    preview.preview,
    films.script,
    films.still,
    films.sheet,
    films.render,
    films.compare,
    batch.batch,
    sites.publish,
    sites.audit,
    sites.explore,
    doctor.doctor,
    man_page.man,
):
    app.command()(command)
app.add_typer(examples.examples_app, name="examples")
app.add_typer(batch.cache_app, name="cache")


def main() -> None:
    """Run the command line; every failure that has a sentence ends in it, with status 1."""
    if os.environ.get(VARIABLE):
        complete(app)
        return
    from nnviz_core.cli.streams import READER_LEFT, forget_stdout, prepare_streams, whereabouts

    prepare_streams()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # of numpy: workers fill the cores, and each thread takes memory
    stdout, place = sys.stdout, whereabouts(sys.stdout)
    try:
        status = _run()
        sys.stdout.flush()
        if sys.stdout is not stdout or whereabouts(stdout) != place:  # how Typer and rich go on when nobody reads
            status = READER_LEFT
    except BrokenPipeError:
        status = READER_LEFT
    except OSError as error:
        status = 1
        complain(f"{error.filename or 'nnviz'}: {error.strerror or error}.")
    except KeyboardInterrupt:
        status = 130
        complain("nnviz: stopped.")
    if status:
        sys.stdout = stdout
        forget_stdout()
    sys.exit(status)


def _run() -> int:
    """Run a command and return its exit status. Raises OSError where a file or stdout cannot be written."""
    from nnviz_core.config.faults import ConfigError

    try:
        app(prog_name=PROGRAM)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1 if end.code else 0
    except ConfigError as error:
        complain(*error.lines)
    except RefusalError as error:
        complain(str(error))
    except MemoryError:
        complain(memory_words())
    except ImportError as error:
        complain(import_words(error))
    except Exception:  # of code of which a part is older than the rest, or half written
        if not (said := changed_words()):
            raise
        complain(said)
    return 1


def memory_words() -> str:
    """Say that there is not enough memory, and what the shell allows of it if that is little."""
    allowed = ""
    with suppress(ImportError):  # on Windows
        import resource

        soft, _ = resource.getrlimit(resource.RLIMIT_AS)
        if soft != resource.RLIM_INFINITY:
            allowed = f"; ulimit -v allows {soft // 1_000_000} MB"
    return f"nnviz: there is not enough memory{allowed}; try --workers 1, a smaller --quality, or allow more."


def import_words(error: ImportError) -> str:
    """Say why a part of nnviz or of what it needs cannot be loaded."""
    if "failed to map segment" in str(error) or "allocate memory" in str(error):
        return memory_words()
    return changed_words() or f"nnviz: the installation is not whole: {error}; `nnviz doctor` says how to mend it."


def changed_words() -> str | None:
    """Say that another installation is there than when the command began; nothing where it is the same."""
    from nnviz_core.render.installation import CHANGED, has_changed

    return f"nnviz: {CHANGED}" if has_changed() else None
