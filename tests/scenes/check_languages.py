"""Look where the words of a language leave their room: `python -m tests.scenes.check_languages LANGUAGE...`.

Every section of every config is told in the language and walked from beat to beat; what overlaps, leaves the title-safe
frame or is too small is printed, with the beat. The language "longer" is English with longer words, which leaves room
for those of all languages.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from nnviz_core.config.loading import Source
from nnviz_core.kinds.compose import compose
from nnviz_core.story.run import run
from nnviz_core.story.timeline import schedule
from tests.fixtures.translated import told_in
from tests.scenes.frame_rules import ALWAYS, Fault
from tests.scenes.walk import FPS, walk
from tests.words.made_up import esperanto, lengthened

ROOT = Path(__file__).parents[2]
CONFIGS = sorted((ROOT / "configs").glob("**/*.toml"))
LONGER = "longer"


def faults_in(source: Source, theme: str, shares: tuple[float, ...] = (1.0,)) -> Iterator[tuple[str, Fault]]:
    """Yield where, and what, breaks a rule in a film."""
    for timed in schedule(compose(source, run(source)), FPS).sections:
        seen: set[Fault] = set()
        for moment in walk(timed, theme, shares=shares):
            for fault in {fault for rule in ALWAYS.values() for fault in rule(moment)} - seen:
                seen.add(fault)
                place = f"{source.path.stem} {timed.section.index} {timed.section.scene}"
                yield f"{place} {moment.beat.beat.action}", fault


def main() -> None:
    """Walk what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="+", help=f'language tags, or "{LONGER}"')
    parser.add_argument("--config", type=Path, action="append", help="walk this config alone, or several")
    asked = parser.parse_args()
    configs = asked.config or CONFIGS
    total = 0
    for language in asked.languages:
        with tempfile.TemporaryDirectory() as folder:
            made_up = esperanto(Path(folder), lengthened) if language == LONGER else nullcontext()
            with made_up:
                for config in configs:
                    source = told_in(config.resolve(), "eo" if language == LONGER else language, Path(folder))
                    for where, fault in faults_in(source, "dark"):
                        print(f"{language} {where}: {fault.rule}: {fault.what}", flush=True)
                        total += 1
    print(f"{total} faults.")
    sys.exit(total > 0)


if __name__ == "__main__":
    main()
