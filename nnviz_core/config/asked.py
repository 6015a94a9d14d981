"""Check a sample that somebody asks for beside a config, as one that stands in a section of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from nnviz_core.config.faults import ConfigError, Fault
from nnviz_core.config.section_checks import check_point
from nnviz_core.config.sections import ForwardSection, PointSpec
from nnviz_core.config.spec import Spec, read_spec

PLACE = ("sections", 0)


def asked_point(sample: Mapping[str, Any], spec: Spec, *, name: str) -> PointSpec:
    """Take a point of one's own, x with class or y, for the network of a config.

    Raises ConfigError under `name` with every fault found.
    """
    tree = {"parameters": {"train": {}}, "sections": [{"scene": "forward", "sample": {**sample}}]}
    parts, faults = read_spec(tree)
    section = parts["sections"].get(0)
    if isinstance(section, ForwardSection) and isinstance(section.sample, PointSpec):
        point, faults = section.sample, list(check_point(section.sample, spec.network, (*PLACE, "sample")))
        if not faults:
            return point
    raise ConfigError(name, [_without_section(fault) for fault in faults])


def _without_section(fault: Fault) -> Fault:
    return replace(fault, keys=fault.keys[len(PLACE) :]) if fault.keys[:2] == PLACE else fault
