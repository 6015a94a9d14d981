"""The page of all keys of a config, written from its JSON Schema."""

from collections.abc import Iterator, Mapping
from typing import Any

from building.config_examples import example_of

Node = Mapping[str, Any]
WHERE = {  # how a table is written in a config
    "": "the file itself",
    "DatasetSpec": "`[dataset]`",
    "NetworkSpec": "`[network]`",
    "ParametersSpec": "`[parameters]`",
    "TrainSpec": "`train = { ... }` of `[parameters]`",
    "StepScheduleSpec": "`schedule = { ... }` of `train`",
    "Keyframe": "each of `keyframes = [{ ... }]` of `[parameters]`",
    "SweepSpec": "`sweep = { ... }` of `[parameters]`",
    "NetworkValues": "`base = { ... }` of `sweep`",
    "LayerSpec": "each of `layers = [{ ... }]` of a keyframe or of `base`",
    "VideoSpec": "`[video]`",
    "ThemeSpec": "`theme = { ... }` of `[video]`",
    "PointSpec": "`sample = { ... }` of a section",
    "ContenderSpec": "each of `contenders = [{ ... }]` of a comparison",
}
HEADINGS = {
    "": "The whole file",
    "DatasetSpec": "dataset",
    "NetworkSpec": "network",
    "ParametersSpec": "parameters",
    "TrainSpec": "parameters: train",
    "StepScheduleSpec": "parameters: train: schedule",
    "Keyframe": "parameters: keyframes",
    "SweepSpec": "parameters: sweep",
    "NetworkValues": "parameters: sweep: base",
    "LayerSpec": "parameters: layers",
    "VideoSpec": "video",
    "ThemeSpec": "video: theme",
    "PointSpec": "sections: sample",
    "ContenderSpec": "sections: contenders",
}
INTRODUCTION = """\
# Every key of a config

This page is written from the JSON Schema that `nnviz schema` prints, and each example below is validated by a test. A
config is TOML, or the same tree as JSON. Only `[parameters]` and `[[sections]]` are required; a key that is not
listed here is a fault, and the command suggests the nearest one. [](../guides/config.md) shows a whole config.
"""


def config_page(schema: Node) -> str:
    """Write the page."""
    return "\n".join([INTRODUCTION, *(line for name in _tables(schema) for line in _table(schema, name))]) + "\n"


def _tables(schema: Node) -> list[str]:
    """List the tables: the named ones in the order of a file, then every kind of section."""
    sections = sorted(name for name in schema["$defs"] if name.endswith("Section"))
    others = [name for name in schema["$defs"] if name not in (*HEADINGS, *sections)]
    contender_last = [name for name in HEADINGS if name != "ContenderSpec"]
    return [*contender_last, *others, *sections, "ContenderSpec"]


def _table(schema: Node, name: str) -> Iterator[str]:
    table = schema["$defs"][name] if name else schema
    kind = name.removesuffix("Section").lower()
    heading = f"sections: {kind}" if name.endswith("Section") else HEADINGS.get(name, name)
    where = WHERE.get(name, f'`[[sections]]` with `scene = "{kind}"`')
    yield from (f"## {heading}", "", f"In {where}. {table.get('description', '')}", "")
    for key, node in table.get("properties", {}).items():
        yield from _entry(schema, name, key, node=node, required=key in table.get("required", ()))


def _entry(schema: Node, table: str, key: str, *, node: Node, required: bool) -> Iterator[str]:
    default = "required" if required else f"default {default_words(node)}"
    kind = type_words(schema, node)
    yield from (f"`{key}`", f": {node.get('description', '')}\\", f"  *{kind[0].upper()}{kind[1:]}; {default}.*", "")
    yield from ("  ```toml", *(f"  {line}" for line in example_of(table, key).splitlines()), "  ```", "")


def default_words(node: Node) -> str:
    """Say what a key is where it is left out."""
    default = node.get("default")
    if default is None:
        return "nothing"
    if isinstance(default, Mapping):
        return "every key as below"
    if default == "":
        return "empty"
    return f"`{written(default)}`"


def written(value: Any) -> str:
    """Write a value as TOML does."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    return str(value)


def type_words(schema: Node, node: Node) -> str:
    """Say what a key takes."""
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return f"a table ({HEADINGS[name]})" if name in HEADINGS else "a section"
    for union in ("anyOf", "oneOf"):
        if union in node:
            kinds = [type_words(schema, each) for each in node[union] if each.get("type") != "null"]
            return ", or ".join(dict.fromkeys(kinds))
    if "const" in node:
        return f"`{written(node['const'])}`"
    if "enum" in node:
        return "one of " + ", ".join(f"`{written(each)}`" for each in node["enum"])
    match node.get("type"):
        case "object":
            return "a table of texts by language"
        case "array":
            return _list_words(schema, node)
        case "integer":
            return f"a whole number{_bounds(node)}"
        case "number":
            return f"a number{_bounds(node)}"
        case "boolean":
            return "`true` or `false`"
        case _:
            return "text"


def _list_words(schema: Node, node: Node) -> str:
    least, most = node.get("minItems"), node.get("maxItems")
    how_many = f"{least} " if least is not None and least == most else ""
    between = f" ({least} to {most})" if least is not None and most is not None and least != most else ""
    inner = node["items"]
    if "discriminator" in inner:
        return "a list of sections"
    return f"a list{between} of {how_many}values, each {type_words(schema, inner)}"


def _bounds(node: Node) -> str:
    said = {
        "minimum": "from {}",
        "exclusiveMinimum": "above {}",
        "maximum": "to {}",
        "exclusiveMaximum": "below {}",
    }
    parts = [words.format(_number(node[key])) for key, words in said.items() if key in node]
    return f" {' '.join(parts)}" if parts else ""


def _number(value: float) -> str:
    if value == 2**63:
        return "2⁶³"
    return f"{value:,.0f}" if float(value).is_integer() else str(value)
