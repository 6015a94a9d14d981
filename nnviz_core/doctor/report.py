"""Write what was found, for people and for programs."""

import platform
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nnviz_core import __version__
from nnviz_core.doctor.probe import Probe, can_render
from nnviz_core.words.wording import count

MARKS = {"ok": "ok", "lack": "--", "needed": "NO"}


def status_of(probe: Probe) -> str:
    """Return ok, lack or needed, which is a lack without which there is no film."""
    return "ok" if probe.is_sound else "needed" if probe.needed else "lack"


def report_lines(probes: Sequence[Probe]) -> Iterator[tuple[str, str]]:
    """Yield lines with the status that they tell of, "" for those of none."""
    yield f"nnviz {__version__} on {system()}", ""
    width = max(len(probe.name) for probe in probes)
    for probe in probes:
        status = status_of(probe)
        costs = f"; costs {probe.costs}" if probe.costs else ""
        yield f"{MARKS[status]}  {probe.name:{width}}  {probe.found}{costs}", status
        for remedy in probe.remedies:
            yield f"{' ' * (width + 6)}{remedy}", "remedy"
    yield verdict(probes), ""


def verdict(probes: Sequence[Probe]) -> str:
    """Say in a sentence whether films can be rendered."""
    lacks = sum(status_of(probe) == "lack" for probe in probes)
    if not can_render(list(probes)):
        return "No film can be rendered here before what is marked NO is mended."
    missing = f"{count(lacks, 'thing')} that some of them need {'is' if lacks == 1 else 'are'} missing"
    return f"Films can be rendered; {missing if lacks else 'nothing is missing'}."


def report_tree(probes: Sequence[Probe]) -> Mapping[str, Any]:
    """Return everything for programs, and for reports of faults."""
    found = [
        {
            "name": probe.name,
            "status": status_of(probe),
            "needed": probe.needed,
            "found": probe.found,
            "costs": probe.costs,
            "remedies": list(probe.remedies),
        }
        for probe in probes
    ]
    machine = {"system": system(), "processor": platform.machine(), "python": platform.python_version()}
    return {"nnviz": __version__, **machine, "can_render": can_render(list(probes)), "probes": found}


def system() -> str:
    """Name the system, with its distribution where that is known."""
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.release()}"
