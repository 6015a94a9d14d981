"""The JSON Schema that editors use."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from nnviz_core.config.descriptions import BY_TABLE, EVERYWHERE
from nnviz_core.config.spec import json_schema

CONFIGS = Path(__file__).parents[2] / "configs"


def test_the_kept_schema_is_the_one_that_the_spec_gives() -> None:
    kept = json.loads((CONFIGS / "nnviz.schema.json").read_text(encoding="utf-8"))
    assert kept == json_schema(), "run: nnviz schema > configs/nnviz.schema.json"


@cache
def validator_once() -> Any:
    """Make the schema, and see that it is one, once for all configs."""
    schema = json_schema()
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    return validator(schema)


@pytest.mark.parametrize("path", sorted(CONFIGS.glob("**/*.toml")), ids=lambda path: path.stem)
def test_every_config_fits_the_schema_and_names_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    validator_once().validate(tomllib.loads(text))
    schema = text.splitlines()[0].removeprefix("#:schema ")
    assert (path.parent / schema).resolve() == CONFIGS / "nnviz.schema.json"


def test_every_key_says_what_it_means_and_nothing_else_is_described() -> None:
    tables = {"": json_schema(), **json_schema()["$defs"]}
    keys = {(name, key) for name, table in tables.items() for key in table.get("properties", {})}
    told = {(name, key): tables[name]["properties"][key].get("description", "") for name, key in keys}
    assert [place for place, says in told.items() if not says.endswith(".")] == []
    written = {(name, key) for name, table in BY_TABLE.items() for key in table}
    assert written <= keys
    assert set(EVERYWHERE) <= {key for _, key in keys}
