"""The JSON Schema that editors use."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from nnviz_core.config.spec import json_schema

CONFIGS = Path(__file__).parents[2] / "configs"


def test_the_kept_schema_is_the_one_that_the_spec_gives() -> None:
    kept = json.loads((CONFIGS / "nnviz.schema.json").read_text(encoding="utf-8"))
    assert kept == json_schema(), "run: nnviz schema > configs/nnviz.schema.json"


@pytest.mark.parametrize("path", sorted(CONFIGS.glob("**/*.toml")), ids=lambda path: path.stem)
def test_every_config_fits_the_schema_and_names_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    jsonschema.validate(tomllib.loads(text), json_schema())
    schema = text.splitlines()[0].removeprefix("#:schema ")
    assert (path.parent / schema).resolve() == CONFIGS / "nnviz.schema.json"
