"""Look where the words of a language leave their room: `python -m tests.scenes.check_languages LANGUAGE...`.

Every section of every config is told in the language and walked from beat to beat; what overlaps, leaves the title-safe
frame or is too small is printed, with the beat. The language "longer" is English with longer words, which leaves room
for those of all languages. Places are the same in both themes (`test_theme_places.py`).
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from nnviz_core.config.loading import Source
from nnviz_core.kinds.compose import compose
from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_core.story.beats import Storyboard
from nnviz_core.story.run import run
from nnviz_core.story.timeline import schedule
from tests.fixtures.storyboards import RUN, compute_once, shared_folder
from tests.fixtures.translated import told_in
from tests.scenes.frame_rules import ALWAYS, Fault
from tests.scenes.walk import FPS, shaped, walk
from tests.words.made_up import esperanto, lengthened

ROOT = Path(__file__).parents[2]
CONFIGS = sorted((ROOT / "configs").glob("**/*.toml"))
LONGER = "longer"


def faults_in(
    source: Source, theme: str, shares: tuple[float, ...] = (1.0,), *, shape: Shape = WIDE
) -> Iterator[tuple[str, Fault]]:
    """Yield where, and what, breaks a rule in a film of a shape."""
    yield from faults_of(compose(source, run(source)), theme, shares, shape=shape)


def faults_of(
    film: Storyboard, theme: str, shares: tuple[float, ...] = (1.0,), *, shape: Shape = WIDE
) -> Iterator[tuple[str, Fault]]:
    """Yield where, and what, breaks a rule in a composed film that is given a shape."""
    for timed in schedule(shaped(film, shape), FPS).sections:
        seen: set[Fault] = set()
        for moment in walk(timed, theme, shares=shares):
            for fault in {fault for rule in ALWAYS.values() for fault in rule(moment)} - seen:
                seen.add(fault)
                yield f"{timed.section.index} {timed.section.scene} {moment.beat.beat.action}", fault


@contextmanager
def trained_once() -> Iterator[None]:
    """Train what films show once for all languages."""
    name = f"languages-{os.getpid()}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(RUN, name)
        compute_once(patch)
        try:
            yield
        finally:
            shutil.rmtree(shared_folder(name), ignore_errors=True)


def report(language: str, configs: Sequence[Path], theme: str, shapes: Sequence[Shape]) -> int:
    """Print what is wrong with films in a language, in some shapes; return how many faults they have."""
    found = dict.fromkeys(shapes, 0)
    with tempfile.TemporaryDirectory() as folder:
        made_up = esperanto(Path(folder), lengthened) if language == LONGER else nullcontext()
        with made_up:
            for config in configs:
                tag, written = ("eo", lengthened) if language == LONGER else (language, None)
                source = told_in(config.resolve(), tag, Path(folder), written)
                film = compose(source, run(source))
                for shape in shapes:
                    for where, fault in faults_of(film, theme, shape=shape):
                        print(f"{language} {shape} {config.stem} {where}: {fault.rule}: {fault.what}", flush=True)
                        found[shape] += 1
    for shape, count in found.items():
        print(f"{language}: {count} faults in {len(configs)} films of {shape}.", flush=True)
    return sum(found.values())


def main() -> None:
    """Walk what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="+", help=f'language tags, or "{LONGER}"')
    parser.add_argument("--config", type=Path, action="append", help="walk this config alone, or several")
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument("--shape", choices=SHAPES, action="append", help="walk films of this shape, or several")
    asked = parser.parse_args()
    with trained_once():
        shapes, configs = asked.shape or [WIDE], asked.config or CONFIGS
        total = sum(report(language, configs, asked.theme, shapes) for language in asked.languages)
    sys.exit(total > 0)


if __name__ == "__main__":
    main()
