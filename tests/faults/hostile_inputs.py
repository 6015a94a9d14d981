"""Hand nnviz hundreds of spoilt configs and dozens of hostile weights and data files: each must end in a sentence.

`python -m tests.faults.hostile_inputs [--configs 700] [--seed 1]` makes everything from a seed, runs the command in a
process of its own, and requires: exit status 0 or 1, no traceback, at most 2 s of processor and 500 MB of memory.
It prints how many there were of each, and what broke the rule; exit status 1 if anything did.
"""

import argparse
import gc
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors  # noqa: F401  these so that no fork has to import them

from nnviz_core.cli.app import main as nnviz
from nnviz_core.config import (
    loading,  # noqa: F401
    positions,  # noqa: F401
)
from nnviz_core.inputs import (
    points,  # noqa: F401
    weights,  # noqa: F401
)
from nnviz_core.story import export  # noqa: F401
from tests.faults.hostile_files import hostile_files

CONFIGS = Path(__file__).parents[2] / "configs"
MOST_SECONDS, MOST_BYTES, MOST_WAIT = 2.0, 400 * 10**6, 60  # with the 100 MB of any command: 500
WILD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 2**64, -(2**63), 10**400, 0.0, -0.0, 1e-320, 1e308, float("nan"),
    float("inf"), "", " ", "last", "0", "神经", "🔥", "\x00", "\x1b[31m", "\ufffe", "a" * 30_000, "../../etc/passwd",
    "/proc/kmsg", "/dev/zero", "**/*", "[[[[", [], {}, [[]], [{}], {"": 0}, [0] * 5000, [[1.0] * 7] * 7,
)  # fmt: skip
JUNK = (
    "\x00",
    "\ufeff",
    "=",
    "[[",
    "]]",
    "{",
    "}",
    '"',
    "'",
    '"""',
    "#",
    "\\u12",
    "\n",
    "\r",
    "é",
    "🔥",
    "9" * 5000,
    ".",
    ",",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one run ended."""

    status: int
    seconds: float  # of processor
    bytes: int  # of memory at most
    output: str

    @property
    def broken(self) -> str:
        """Say which rule was broken; nothing if none was."""
        rules = {
            f"exit status {self.status}": self.status not in (0, 1),
            "a traceback": "Traceback" in self.output,
            "no sentence": self.status == 1 and not self.output.strip(),
            "a line of over 600 characters": any(len(line) > 600 for line in self.output.splitlines()),
            f"{self.seconds:.1f} s": self.seconds > MOST_SECONDS,
            f"{self.bytes / 1e6:.0f} MB": self.bytes > MOST_BYTES,
        }
        return ", ".join(says for says, broken in rules.items() if broken)


# --- running -------------------------------------------------------------------------------------


def run(*words: str, folder: Path) -> Outcome:
    """Run a command in a fork of this process, which has imported what every command needs."""
    output = folder / "output.txt"
    gc.freeze()
    had = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    child = os.fork()
    if child == 0:
        _be_the_command(words, folder, output)
    before = time.monotonic()
    while True:
        done, status, used = os.wait4(child, os.WNOHANG)
        if done:
            break
        if time.monotonic() - before > MOST_WAIT:
            os.kill(child, signal.SIGKILL)
        time.sleep(0.005)
    said = output.read_text(encoding="utf-8", errors="replace")
    return Outcome(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 - had, said)


def _be_the_command(words: tuple[str, ...], folder: Path, output: Path) -> None:
    os.chdir(folder)
    resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
    resource.setrlimit(resource.RLIMIT_AS, (4 * 10**9, 4 * 10**9))
    written = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(written, 1)
    os.dup2(written, 2)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8", closefd=False) for number in (1, 2))
    sys.argv = ["nnviz", *words]
    status = 99
    try:
        nnviz()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0 if end.code is None else 98
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


# --- spoilt configs ------------------------------------------------------------------------------


def spoilt_configs(count: int, rng: random.Random) -> Iterator[tuple[str, bytes]]:
    """Yield names and contents: shipped configs with a few spoilt letters, lines or values."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CONFIGS.glob("*.toml"))]
    for index in range(count):
        text = rng.choice(texts)
        if index % 2:
            yield f"c{index}.json", _spoilt_tree(tomllib.loads(text), rng)
        else:
            yield f"c{index}.toml", _spoilt_text(text, rng).encode("utf-8", "surrogatepass")


def _spoilt_text(text: str, rng: random.Random) -> str:
    for _ in range(rng.randint(1, 4)):
        at, lines = rng.randrange(len(text) + 1), text.splitlines(keepends=True)
        match rng.randrange(5):
            case 0:
                text = text[:at] + rng.choice(JUNK) + text[at:]
            case 1:
                text = text[:at] + text[at + rng.randint(1, 20) :]
            case 2 if lines:
                text = "".join([*lines, rng.choice(lines)])
            case 3:
                text = text[:at]
            case _:
                rng.shuffle(lines)
                text = "".join(lines)
    return text


def _spoilt_tree(tree: Any, rng: random.Random) -> bytes:
    for _ in range(rng.randint(1, 3)):
        holder, key = rng.choice(list(_places(tree)))
        holder[key] = rng.choice(WILD)
        if isinstance(holder, dict) and rng.random() < 0.3:
            holder[rng.choice(["", "scene", "x" * 100, "a.b", "\x07", "leak", "order"])] = rng.choice(WILD)
    return json.dumps(tree).encode()


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place of a config's own tree; what was put there stays as it is."""
    entries = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, inner in list(entries):
        yield tree, key
        if not any(inner is wild for wild in WILD):
            yield from _places(inner)


# --- the whole -----------------------------------------------------------------------------------


def attack(folder: Path, *, configs: int, seed: int) -> tuple[Counter[str], list[str]]:
    """Run all; return how many there were of each kind, and a line for each that broke a rule."""
    counts, broken = Counter[str](), list[str]()
    for name, content in spoilt_configs(configs, random.Random(seed)):
        (folder / name).write_bytes(content)
        _judge("config", name, run("check", name, folder=folder), counts, broken)
        (folder / name).unlink()
    for case in hostile_files():
        with case.made(folder) as config:
            for command in ("check", "trace"):
                _judge(f"file, {command}", case.name, run(command, config, folder=folder), counts, broken)
    return counts, broken


def _judge(kind: str, name: str, outcome: Outcome, counts: Counter[str], broken: list[str]) -> None:
    counts[f"{kind}: {'refused' if outcome.status else 'taken'}"] += 1
    if outcome.broken:
        broken.append(f"{kind} {name}: {outcome.broken}: {outcome.output[-300:]!r}")


def main() -> None:
    """Attack, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--configs", type=int, default=700)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        counts, broken = attack(Path(folder), configs=given.configs, seed=given.seed)
    for kind, count in sorted(counts.items()):
        print(f"{kind}: {count}")
    print(*broken, f"{len(broken)} broke a rule", sep="\n")
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
