"""Damage a published film in seeded ways, audit it, and require sentences: no traceback, no hang, nothing outside read.

Usage: python -m tests.faults.damaged_bundles [COUNT [SEED [FIRST]]]

The first 243 damages are made on purpose (manifests, packages, links, pages, films); in the other 220 bytes change at
random, in every file in turn. Each audit runs in a process of its own; it may take 2 s of a processor and
500 MB more than the audit of the sound bundle. Exit status 1 if any breaks its bounds.
"""

import os
import resource
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from nnviz_core.cli import app as cli
from tests.faults.bundle_damage import SECRET, purposeful, random_bytes
from tests.faults.page_damage import damages_of_contents
from tests.fixtures.published import planned, published

SECONDS, MEGABYTES = 2.0, 500
SECONDS_TO_HANG = 120  # of the wall, on a machine that does other things too

Damage = Callable[[Path, np.random.Generator], None]


@dataclass(frozen=True)
class Audit:
    """What an audit said and took."""

    status: int
    said: str
    seconds: float  # of a processor
    megabytes: float  # at most

    def complaint(self, sound: "Audit") -> str:
        """Say what is wrong with it, "" for nothing."""
        if self.status not in (0, 1):
            return f"exit status {self.status}"
        if "Traceback" in self.said or "could not be done" in self.said:
            return "no sentence of its own"
        if SECRET in self.said:
            return "read outside of its folder"
        if self.seconds > sound.seconds + SECONDS:
            return f"took {self.seconds:.1f} s"
        if self.megabytes > sound.megabytes + MEGABYTES:
            return f"took {self.megabytes:.0f} MB"
        if self.status == 1 and not self.said.strip():
            return "failed without a word"
        return ""


def main(count: str = "463", seed: str = "0", first: str = "0") -> int:
    """Damage and audit; print what breaks its bounds, and counts."""
    verdicts: Counter[str] = Counter()
    with TemporaryDirectory(prefix="nnviz-damage-") as name:
        folder = Path(name)
        sound_folder = made(folder)
        sound = audit(sound_folder, folder / "said")
        print(f"sound: exit {sound.status}, {sound.seconds:.2f} s, {sound.megabytes:.0f} MB")
        if sound.status:
            print(sound.said)
        for title, damage, rng in damages(sound_folder, range(int(first), int(count)), int(seed)):
            complaint, found = tried(sound_folder, folder, damage, rng, sound)
            verdicts[(complaint and "BROKEN") or ("found" if found.status else "passed")] += 1
            if complaint:
                print(f"{title}: {complaint}\n{found.said[-600:]}")
    print(f"{sum(verdicts.values())} damaged bundles: {dict(verdicts)}")
    return 1 if verdicts["BROKEN"] or sound.status else 0


def made(folder: Path) -> Path:
    """Publish a small film with everything that a bundle can have."""
    plan = planned(folder / "short.toml")
    wishes = {"formats": ("webm",), "both_themes": True, "scorm": True, "slides": True}
    return published(plan, folder / "site", films=folder / "films", **wishes).folder


def damages(bundle: Path, numbers: range, seed: int) -> Iterator[tuple[str, Damage, np.random.Generator]]:
    """Name the damages of these numbers, those on purpose first, each with its own random numbers."""
    known = [*purposeful(bundle), *damages_of_contents()]
    names = sorted(path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file())
    for number in numbers:
        rng = np.random.default_rng([seed, number])
        if number < len(known):
            title, damage = known[number]
            yield f"{number}: {title}", damage, rng
        else:
            name = names[number % len(names)]
            yield f"{number}: bytes of {name}", random_bytes(name), rng


def tried(
    sound_folder: Path, folder: Path, damage: Damage, rng: np.random.Generator, sound: Audit
) -> tuple[str, Audit]:
    """Damage a copy, audit it, and see that the audit left everything as it was."""
    copy = shutil.copytree(sound_folder, folder / "copy" / sound_folder.name)
    outside = folder / "copy" / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET)
    damage(copy, rng)
    before = state(folder / "copy")
    found = audit(copy, folder / "said")
    complaint = found.complaint(sound) or ("changed files" if state(folder / "copy") != before else "")
    shutil.rmtree(folder / "copy")
    return complaint, found


def state(folder: Path) -> Mapping[str, tuple[int, int, int]]:
    """Take down kind, size and time of everything below a folder."""
    facts = {str(path): path.lstat() for path in folder.rglob("*")}
    return {path: (fact.st_mode, fact.st_size, fact.st_mtime_ns) for path, fact in facts.items()}


def audit(bundle: Path, said: Path) -> Audit:
    """Run `nnviz audit` in a child of this process, and see what it took."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _be_the_command(bundle, said)
    timer = time.monotonic()
    while True:
        done, status, usage = os.wait4(child, os.WNOHANG)
        if done:
            break
        if time.monotonic() - timer > SECONDS_TO_HANG:
            os.kill(child, signal.SIGKILL)
        time.sleep(0.01)
    words = said.read_text(encoding="utf-8", errors="replace")
    seconds, megabytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
    return Audit(os.waitstatus_to_exitcode(status), words, seconds, megabytes)


def _be_the_command(bundle: Path, said: Path) -> None:
    """Be `nnviz audit`, with a bound of memory that ends what the checks themselves do not bound."""
    status = 99
    try:
        number = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(number, 1)
        os.dup2(number, 2)
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
        sys.argv = ["nnviz", "audit", str(bundle)]
        cli.main()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
