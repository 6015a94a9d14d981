"""The page of limits: how much a config and the files that it names may hold, from the code's constants."""

from collections.abc import Iterator

from building.config_reference import Node
from building.tables import grid
from nnviz_core.backprop.crowding import MOST_COLUMNS_WITH_NOTES, MOST_WHOLE
from nnviz_core.config import grid as variations
from nnviz_core.config.loading import MAX_WORDS_BYTES
from nnviz_core.config.reading import MAX_CONFIG_BYTES
from nnviz_core.config.section_checks import OF_NARROW_NETWORKS, OF_WIDE_NETWORKS, WITH_COLUMNS, WITHOUT_ROOM
from nnviz_core.inputs import limits
from nnviz_core.inputs.csv_table import MAX_CSV_BYTES
from nnviz_core.inputs.font_files import MAX_FONT_BYTES
from nnviz_core.inputs.json_file import MAX_JSON_BYTES
from nnviz_core.inputs.logo_files import MAX_LOGO_BYTES
from nnviz_core.inputs.named_files import MAX_BYTES
from nnviz_core.kinds.data.story import SIGNS

MOST_HIDDEN = MOST_COLUMNS_WITH_NOTES - 2  # without inputs and outputs
INTRODUCTION = """\
# Limits

Written from the constants in the code. What goes beyond one is refused by a sentence that says what is possible.
"""
HEAD = ("what", "at most", "of which")
Row = tuple[str, str, str]


def limits_page(schema: Node) -> str:
    """Write the page."""
    sections = [
        INTRODUCTION,
        *part("Networks", HEAD, _networks()),
        *part("Points", HEAD, _points()),
        *part("Parameters", HEAD, _parameters()),
        *part("Films", HEAD, _films(schema)),
        *part("Files", HEAD, _files()),
        *part("What a kind of section can show", ("scene", "networks", "else"), _kinds(schema)),
    ]
    return "\n".join(sections) + "\n"


def part(heading: str, head: Row, rows: Iterator[Row]) -> list[str]:
    """Write a table below a heading."""
    return [f"## {heading}", "", *grid(head, rows)]


def _networks() -> Iterator[Row]:
    yield "hidden layers", f"{limits.MAX_HIDDEN_LAYERS}", ""
    yield "inputs, outputs, neurons of a layer", number(limits.MAX_WIDTH), f"from {MOST_WHOLE + 1} on some are left out"
    yield "a weight, a bias, a number of a sample", f"±{number(limits.MAX_MAGNITUDE)}", ""
    yield "`leak`", f"at least {limits.LEAST_LEAK:g}, below 1", "or 0, which is a ReLU"


def _points() -> Iterator[Row]:
    yield "points", number(limits.MAX_POINTS), ""
    yield "classes in a file", f"{limits.MAX_CLASSES}", "they count from 0"
    yield "letters of a class's name", f"{limits.MOST_LETTERS}", ""
    yield "letters of an input's name", f"{limits.MOST_COLUMN_LETTERS}", ""
    yield "`noise`", f"{limits.MAX_NOISE}", "the deviation of what is added to every point"
    yield "`seed`", f"{limits.MAX_SEED:,}", ""


def _parameters() -> Iterator[Row]:
    yield "steps of a training", number(limits.MAX_STEPS), ""
    yield "snapshots: kept, keyframes, files, values of a sweep", number(limits.MAX_SNAPSHOTS), ""
    yield "values of a sweep, unless `values` says so", f"{limits.SWEPT_VALUES}", "a default, no limit"
    yield "`weight_decay`", number(limits.MAX_DECAY), ""
    yield "points × snapshots", number(limits.MAX_POINT_SNAPSHOTS), "every snapshot is measured on every point"
    yield "points × steps", number(limits.MAX_POINT_STEPS), "with `starts`, of all trainings together"
    yield "parameters × snapshots", number(limits.MAX_PARAMETER_SNAPSHOTS), "they are kept side by side"
    yield "parameters × points × (steps + snapshots)", number(limits.MAX_PRODUCTS), ""


def _films(schema: Node) -> Iterator[Row]:
    yield "sections", f"{limits.MAX_SECTIONS}", ""
    yield "`fps`", "{} to {}".format(*ends(schema["$defs"]["VideoSpec"]["properties"]["fps"])), ""
    yield "`pace`", "{} to {}".format(*ends(schema["$defs"]["ForwardSection"]["properties"]["pace"])), "times as fast"
    yield "films of one `nnviz batch`", number(variations.MAX_FILMS), "configs times values"
    yield "faults that are told of a config", f"{limits.MAX_FAULTS}", "a sentence each"


def _files() -> Iterator[Row]:
    yield "a config", size(MAX_CONFIG_BYTES), ""
    yield "words of your own", size(MAX_WORDS_BYTES), ""
    yield "a csv file", size(MAX_CSV_BYTES), ""
    yield "weights in JSON", size(MAX_JSON_BYTES), ""
    yield "a file of weights or arrays, and all that a pattern matches", size(MAX_BYTES), ""
    yield "a typeface", size(MAX_FONT_BYTES), ""
    yield "a logo", size(MAX_LOGO_BYTES), ""


def _kinds(schema: Node) -> Iterator[Row]:
    columns, narrow = _named(WITH_COLUMNS), _named(OF_NARROW_NETWORKS)
    shapes, contenders = " and ".join(f"`{each}`" for each in WITHOUT_ROOM), _contenders(schema)
    yield _words(OF_WIDE_NETWORKS), "all", ""
    yield _words(columns), f"in {shapes} at most {MOST_HIDDEN} hidden layers", ""
    yield (
        _words(narrow),
        f"at most {MOST_WHOLE} neurons a layer and {MOST_HIDDEN} hidden layers",
        "no input that is a picture",
    )
    yield "`comparison`", f"{contenders} of them", f"`starts` at most {limits.MAX_STARTS}"
    yield "`graph`", f"a neuron of at most {limits.MOST_GRAPH_INPUTS} inputs", ""
    yield "`plane`", "2 inputs, hidden layers of 2 neurons or 1", f"at most {limits.MOST_PLANE_CLASSES} classes"
    yield "`data`", "2 inputs", f"at most {len(SIGNS)} classes"
    fitted = f"1 or 2 inputs, one output; in `plane` at most {limits.MOST_CURVES} neurons a layer"
    yield "of answers that are numbers: `data`, `plane`, `training`, `sweep`, `comparison`", fitted, "squared error"


def _contenders(schema: Node) -> str:
    node = schema["$defs"]["ComparisonSection"]["properties"]["activations"]
    return f"{node['minItems']} to {node['maxItems']}"


def _named(union: object) -> tuple[str, ...]:
    """Name the kinds of a union of sections."""
    return tuple(kind.__name__.removesuffix("Section").lower() for kind in union.__args__)  # type: ignore[attr-defined]


def _words(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def number(value: float) -> str:
    """Write a whole number with its commas."""
    return f"{value:,.0f}"


def size(count: int) -> str:
    """Write bytes in MiB."""
    return f"{count / 2**20:g} MiB"


def ends(node: Node) -> tuple[str, str]:
    """Return the least and the most that a key takes."""
    return f"{node['minimum']:g}", f"{node['maximum']:g}"
