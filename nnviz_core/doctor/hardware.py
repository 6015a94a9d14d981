"""Look at the machine itself: cores, memory, room and rights on its disks."""

import multiprocessing
import shutil
import tempfile
from pathlib import Path

from nnviz_core.doctor.probe import Probe
from nnviz_core.render.machine import MEGABYTE, cores, free_memory, worker_memory
from nnviz_core.words.wording import count

FULL_HD = 1920, 1080
LITTLE_ROOM = 1_000_000_000  # bytes: a lecture in 1080p, its pieces in the cache, and what is being written
GIGABYTE = 1_000_000_000


def processors() -> Probe:
    """Count the cores that this process may use."""
    return Probe("cores", str(cores()))


def memory() -> Probe:
    """Say how many workers the free memory is enough for."""
    free, each = free_memory(), worker_memory(*FULL_HD)
    workers = min(cores(), free // each)
    found = f"{free / GIGABYTE:.1f} GB free, for {count(workers, 'worker')} at once in 1080p"
    if workers:
        return Probe("memory", found)
    needs = f"a worker in 1080p takes {each // MEGABYTE} MB, and may be ended by the system"
    return Probe("memory", found, needs, ("nnviz render CONFIG --quality 720p --workers 1, or end other programs",))


def folder(name: str, place: Path, *, costs: str, remedy: str) -> Probe:
    """Write into a folder, or the nearest one above it that is there, and say how much room it has."""
    there = next((each for each in (place, *place.absolute().parents) if each.is_dir()), place)
    try:
        with tempfile.TemporaryFile(dir=there):
            pass
        free = shutil.disk_usage(there).free
    except OSError as error:
        return Probe(name, f"{place}: {error.strerror or error}", costs, (remedy,))
    found = f"{place}: {free / GIGABYTE:.1f} GB free"
    return Probe(name, found) if free >= LITTLE_ROOM else Probe(name, found, f"long films: {costs}", (remedy,))


def semaphores() -> Probe:
    """Make what processes wait for each other with, which on Linux lies in /dev/shm."""
    try:
        multiprocessing.get_context("spawn").Lock()
    except (OSError, ImportError) as error:
        says = getattr(error, "strerror", None) or str(error)
        costs = "nnviz preview, and batch --local-cluster"
        return Probe("semaphores", says, costs, ("mount -t tmpfs -o mode=1777 tmpfs /dev/shm, as root",))
    return Probe("semaphores", "/dev/shm" if Path("/dev/shm").is_dir() else "here")
