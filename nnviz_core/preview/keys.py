"""The keys of a section that a form can hold: numbers, words and switches, from the schema of its kind."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from nnviz_core.config.descriptions import meanings_of
from nnviz_core.config.loading import Source
from nnviz_core.config.reading import format_of, parse
from nnviz_core.config.sections import Section
from nnviz_core.preview.edits import RefusedEditError
from nnviz_core.preview.toml_text import Value

Kind = Literal["boolean", "number", "integer", "choice", "string", "integer or string"]
Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a section: what it may be, what it is, and what it is where nothing is said."""

    name: str
    kind: Kind
    says: str  # what it means
    value: Any  # as it is in force; None where nothing is
    usual: Any
    choices: tuple[str, ...] = ()
    given: bool = False  # whether the config says it


def section_keys(source: Source) -> list[list[Key]]:
    """List the keys of every section, without those that the config gives as a table, such as a text by language."""
    written = parse(source.text, source.written, format=format_of(source.path))["sections"]
    return [
        [key for key in keys_of(section) if not isinstance(table.get(key.name), Mapping)]
        for section, table in zip(source.spec.sections, written, strict=True)
    ]


def keys_of(section: Section) -> Iterator[Key]:
    """List the keys of a section whose values are no tables and no lists."""
    meanings = meanings_of(type(section).__name__)
    for name, schema in _schemas(type(section)).items():
        kind = _kind(schema)
        value = getattr(section, name, None)
        if name == "scene" or kind is None or not (value is None or isinstance(value, str | int | float)):
            continue
        yield Key(
            name,
            kind,
            meanings.get(name, ""),
            value,
            schema.get("default"),
            choices=tuple(_choices(schema)),
            given=name in section.model_fields_set,
        )


@cache
def _schemas(kind: type[Section]) -> Mapping[str, Schema]:
    """Give the schemas of the keys of a kind; a film may have a hundred sections of it."""
    schemas: Mapping[str, Schema] = kind.model_json_schema()["properties"]
    return schemas


def value_of(key: Key, typed: str) -> Value:
    """Read what was typed into a form; nothing takes the key out. Raises RefusedEditError."""
    typed = typed.strip()
    if not typed:
        return None
    match key.kind:
        case "boolean":
            return typed == "true"
        case "integer or string":
            number = _number(typed)
            return number if isinstance(number, int) else typed
        case "number" | "integer":
            number = _number(typed)
            if number is None:
                raise RefusedEditError(f"{key.name} needs a number, not {typed}.")
            return number
        case _:
            return typed


def _number(typed: str) -> int | float | None:
    """Read a number, a whole one as such; None where there is none."""
    for read in (int, float) if "_" not in typed else ():
        with suppress(ValueError):
            return read(typed)
    return None


def _kind(schema: Schema) -> Kind | None:
    """Say what a key holds; None for what no field of a form can hold."""
    forms = list(_forms(schema))
    types = {form.get("type") for form in forms}
    if _choices(schema) and types <= {"string"}:
        return "choice"
    for kind in ("boolean", "number", "integer"):
        if types == {kind}:
            return kind
    if "integer" in types and "string" in types:
        return "integer or string"
    return "string" if "string" in types else None


def _choices(schema: Schema) -> list[str]:
    return [choice for form in _forms(schema) for choice in form.get("enum", ())]


def _forms(schema: Schema) -> Iterator[Schema]:
    """Open what may be one thing or another; what may be nothing is left out, and so are tables."""
    inner = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if inner:
        for each in inner:
            yield from _forms(each)
    elif schema.get("type") != "null" and "$ref" not in schema:
        yield schema
