"""Run the films as other processors would, and compare every script, every number and every byte with the plain run.

Usage: python -m tests.faults.other_processors [--film] [CONFIG ...]

OpenBLAS, numpy and the C library choose their code by the processor; each setting below makes one of them choose as
it would elsewhere. Without names all configs are run. --film also renders `short` at draft quality, once a setting,
which takes minutes each. Exit status 1 if anything differs.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.story.export import pass_tree
from nnviz_core.story.run import pick_sample, pick_snapshot, run, sample_pass
from nnviz_core.story.script import script, timeline_tree
from nnviz_core.story.timeline import schedule

ROOT = Path(__file__).parents[2]
CONFIGS = tuple(sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "configs").rglob("*.toml")))
NO_AVX512 = "X86_V4 AVX512_ICL AVX512_SPR"  # numpy's group names; it warns of those that a processor lacks
SETTINGS: Mapping[str, Mapping[str, str]] = {
    "OpenBLAS for Haswell": {"OPENBLAS_CORETYPE": "Haswell"},
    "OpenBLAS for SkylakeX": {"OPENBLAS_CORETYPE": "SkylakeX"},
    "OpenBLAS for Zen": {"OPENBLAS_CORETYPE": "Zen"},
    "OpenBLAS for Nehalem": {"OPENBLAS_CORETYPE": "Nehalem"},
    "numpy without AVX-512": {"NPY_DISABLE_CPU_FEATURES": NO_AVX512},
    "numpy without AVX2": {"NPY_DISABLE_CPU_FEATURES": f"{NO_AVX512} X86_V3"},
    "the C library without FMA and AVX2": {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F,-AVX2,-FMA,-FMA4"},
}

NAMES_ITS_FOLDER = "manifest.json"  # so that it differs from run to run

Hashes = Mapping[str, str]


def main(arguments: Sequence[str]) -> int:
    """Compare all settings with the plain run; print a line a setting."""
    configs = [each for each in arguments if each != "--film"] or CONFIGS
    plain = everything({}, configs, film="--film" in arguments)
    different = False
    for name, setting in SETTINGS.items():
        found = everything(setting, configs, film="--film" in arguments)
        others = differing(plain, found)
        different |= bool(others)
        said = f"{', '.join(others)} DIFFER" if others else "all the same"
        print(f"{name}: {len(found)} compared, {said}", flush=True)
    return 1 if different else 0


def differing(plain: Hashes, found: Hashes) -> list[str]:
    """List what is not the same, or missing on one side."""
    return sorted(name for name in {*plain, *found} if plain.get(name) != found.get(name))


def everything(setting: Mapping[str, str], configs: Sequence[str], *, film: bool) -> Hashes:
    """Return the hashes of all numbers under a setting, and of the film where it is asked for."""
    return {**hashes_under(setting, configs), **(film_under(setting) if film else {})}


def hashes_under(setting: Mapping[str, str], configs: Sequence[str]) -> Hashes:
    """Compute the configs in a process of its own."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.faults.other_processors", "--print", *configs]
    done = subprocess.run(command, env=os.environ | setting, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return dict(json.loads(done.stdout))


def film_under(setting: Mapping[str, str]) -> Hashes:
    """Render `short` without a cache; return the hash of every file."""
    with TemporaryDirectory(prefix="nnviz-processor-") as folder:
        command = [sys.executable, "-m", "nnviz_core", "render", "short", "--quality", "draft", "--no-cache", "-q"]
        whole = [*command, "-o", f"{folder}/film"]
        subprocess.run(whole, env=os.environ | setting, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        files = sorted(path for path in Path(folder, "film").iterdir() if path.name != NAMES_ITS_FOLDER)
        return {f"film {path.name}": hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def hashes_of(configs: Sequence[str]) -> Hashes:
    """Return the hash of the script, the timeline, the trace and a sample's pass of every config, here."""
    found: dict[str, str] = {}
    for config in configs:
        for name, text in texts_of(config).items():
            found[f"{config} {name}"] = hashlib.sha256(text.encode()).hexdigest()
    return found


def texts_of(config: str) -> dict[str, str]:
    """Write all that a config says; floats are written so that every bit counts."""
    source = load(Path(config))
    trace = run(source)
    storyboard = compose(source, trace)
    paces = [section.pace for section in source.spec.sections]
    timeline = schedule(storyboard, source.spec.video.fps, paces=paces)
    snapshot = pick_snapshot(trace, "last")
    sample = pick_sample(trace.dataset, snapshot.network, "hardest")
    passed = sample_pass(snapshot.network, sample)
    return {
        "script": script(timeline),
        "timeline": json.dumps(timeline_tree(timeline)),
        "trace": json.dumps([section.tree for section in storyboard.sections]),
        "pass": json.dumps(pass_tree(source.name, trace=trace, snapshot=snapshot, sample=sample, passed=passed)),
        "points": json.dumps(trace.dataset.x.tolist()),
        "course": json.dumps(trace.history.course.tolist() if trace.history else []),
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--print"]:
        print(json.dumps(hashes_of(sys.argv[2:])))
    else:
        sys.exit(main(sys.argv[1:]))
