"""Find out how many cores and how much memory this process may use: those of its container or job, not the machine's.

Control groups: Linux, Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst. Slurm: sbatch(1), "output
environment variables".
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nnviz_core.video.video_settings import VideoFormat

HERE = Path("/")
NO_LIMIT = 1 << 60  # bytes; version 1 writes a number near 2^63 where there is none
MEGABYTE = 1 << 20
UNITS = {"K": 1 << 10, "M": MEGABYTE, "G": 1 << 30, "T": 1 << 40}  # of Slurm, which leaves M out
WORKER_BYTES = 300_000_000  # of memory for Manim, the scene and its text
WORKER_BYTES_PER_PIXEL = 130  # of memory for frames, here and in the encoder


def cores(root: Path = HERE, environment: Mapping[str, str] = os.environ) -> int:
    """Count the cores that this process may use; of a share of one there is one."""
    return max(1, min([_own_cores(), *_group_cores(root), *_slurm_cores(environment)]))


def free_memory(root: Path = HERE, environment: Mapping[str, str] = os.environ) -> int:
    """Say how many bytes of memory this process and its workers may still take."""
    import psutil  # here, because most commands never need it

    free = psutil.virtual_memory().available
    return max(0, min([free, *_group_memory(root), *_slurm_memory(environment), *_own_memory()]))


def fitting_workers(format: VideoFormat, asked: int | None) -> int:
    """Say how many pieces to draw at once: what is asked, else one a core while the free memory lasts."""
    if asked:
        return asked
    return max(1, min(cores(), free_memory() // worker_memory(format.width, format.height)))


def worker_memory(width: int, height: int) -> int:
    """Say how many bytes of memory one worker takes for frames of so many pixels."""
    return WORKER_BYTES + WORKER_BYTES_PER_PIXEL * width * height


# ---- this process


def _own_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _own_memory() -> Iterator[int]:
    """Read what `ulimit -v` and `ulimit -d` allow."""
    try:
        import resource
    except ImportError:  # there is none on Windows
        return
    for name in ("RLIMIT_AS", "RLIMIT_DATA"):
        soft, _ = resource.getrlimit(getattr(resource, name))
        if soft != resource.RLIM_INFINITY:
            yield soft


# ---- Slurm


def _slurm_cores(environment: Mapping[str, str]) -> Iterator[int]:
    for name in ("SLURM_CPUS_PER_TASK", "SLURM_CPUS_ON_NODE"):
        if written := _number(environment.get(name)):
            yield written


def _slurm_memory(environment: Mapping[str, str]) -> Iterator[int]:
    """Read the memory of a job, a node or a core; 0 stands for all there is."""
    if each := _slurm_bytes(environment.get("SLURM_MEM_PER_CPU")):
        yield each * min(_slurm_cores(environment), default=1)
    if whole := _slurm_bytes(environment.get("SLURM_MEM_PER_NODE")):
        yield whole


def _slurm_bytes(written: str | None) -> int:
    found = re.fullmatch(r"([0-9]{1,12})([KMGT]?)", written or "")
    return int(found[1]) * UNITS[found[2] or "M"] if found else 0


# ---- control groups


def _group_cores(root: Path) -> Iterator[int]:
    """Read what quotas and sets of cores allow, in a group and in all that it is part of."""
    for group in _groups(root, ""):
        yield from _quota(_words(group / "cpu.max"))
        yield from _set(group / "cpuset.cpus.effective")
    for group in _groups(root, "cpu"):
        yield from _quota([*_words(group / "cpu.cfs_quota_us"), *_words(group / "cpu.cfs_period_us")])
    for group in _groups(root, "cpuset"):
        yield from _set(group / "cpuset.effective_cpus")
        yield from _set(group / "cpuset.cpus")


def _quota(words: list[str]) -> Iterator[int]:
    """Turn a share of time and its period, in microseconds, into cores; "max" and -1 set no limit."""
    quota, period = map(_number, (*words, "", "")[:2])
    if quota and period:
        yield ceil(quota / period)


def _set(path: Path) -> Iterator[int]:
    """Count a set of cores such as 0-3,8."""
    spans = re.findall(r"([0-9]{1,6})(?:-([0-9]{1,6}))?", _text(path))
    if spans:
        yield sum(int(last or first) - int(first) + 1 for first, last in spans)


def _group_memory(root: Path) -> Iterator[int]:
    """Read what is left of the memory of a group and of all that it is part of."""
    for group in _groups(root, ""):
        for name in ("memory.max", "memory.high"):
            yield from _left(group / name, group / "memory.current", group / "memory.stat", r"^inactive_file (\d+)$")
    for group in _groups(root, "memory"):
        limit, used = group / "memory.limit_in_bytes", group / "memory.usage_in_bytes"
        yield from _left(limit, used, group / "memory.stat", r"^total_inactive_file (\d+)$")


def _left(limit: Path, used: Path, facts: Path, given_back: str) -> Iterator[int]:
    """Take from a limit what is used, without files that are only kept until somebody needs the room."""
    allowed = _number(_text(limit))
    if allowed is None or allowed >= NO_LIMIT:
        return
    kept = re.search(given_back, _text(facts), re.MULTILINE)
    yield max(0, allowed - max(0, (_number(_text(used)) or 0) - int(kept[1] if kept else 0)))


def _groups(root: Path, controller: str) -> Iterator[Path]:
    """Give the folder of this process's group and of all that it is part of; "" stands for version 2."""
    own = _own_group(root, controller)
    if own is None:
        return
    for line in _text(root / "proc/self/mountinfo").splitlines():
        fields, _, kind = line.partition(" - ")
        words, what = fields.split(), kind.split()
        if len(words) < 5 or len(what) < 3 or what[0] != ("cgroup" if controller else "cgroup2"):
            continue
        if controller and controller not in what[-1].split(","):
            continue
        top = root / words[4].lstrip("/")
        below = Path(own).relative_to(words[3]) if Path(own).is_relative_to(words[3]) else Path()
        if ".." in below.parts:  # a group outside of what this container sees
            below = Path()
        yield from (top / part for part in (below, *below.parents))
        return


def _own_group(root: Path, controller: str) -> str | None:
    for line in _text(root / "proc/self/cgroup").splitlines():
        number, _, rest = line.partition(":")
        names, _, path = rest.partition(":")
        if controller in names.split(",") and (controller or number == "0"):
            return path
    return None


def _words(path: Path) -> list[str]:
    return _text(path).split()


def _text(path: Path) -> str:
    """Read a small file; "" where there is none."""
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _number(text: str | None) -> int | None:
    """Read a whole number from 0 on; None where something else stands."""
    return int(text) if text and re.fullmatch(r"[0-9]{1,19}", text) else None
