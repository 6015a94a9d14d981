"""The README is a promise: what it shows is run."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nnviz_core.cli.app import app
from nnviz_core.config.spec import read_spec

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", blocks("toml"), ids=range(len(blocks("toml"))))
def test_every_config_shown_is_valid(block: str) -> None:
    _, faults = read_spec(tomllib.loads(block))
    assert not faults


def test_the_faults_shown_are_those_of_the_kept_config() -> None:
    kept = ROOT / "tests/data/invalid/two_faults_of_the_readme.expected"
    assert kept.read_text(encoding="utf-8").replace(kept.with_suffix(".toml").name, "xor.toml") in README


def commands_shown() -> set[str]:
    return {line.split()[1] for line in re.findall(r"^(?:\$ )?(nnviz \w+.*)$", README, flags=re.MULTILINE)}


def test_every_command_shown_exists() -> None:
    for command in commands_shown():
        assert CliRunner().invoke(app, [command, "--help"]).exit_code == 0, command


def test_every_picture_and_page_linked_exists() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README)
    assert targets
    for target in targets:
        assert (ROOT / target).exists(), target


def test_the_weights_that_the_pytorch_snippet_saves_are_read(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="needs PyTorch")
    (snippet,) = [block for block in blocks("python") if "import torch" in block]
    subprocess.run([sys.executable, "-c", snippet], cwd=tmp_path, check=True)
    (config,) = [block for block in blocks("toml") if "step-*.safetensors" in block]
    (tmp_path / "own.toml").write_text(config, encoding="utf-8")
    traced = CliRunner().invoke(app, ["trace", str(tmp_path / "own.toml")])
    assert traced.exit_code == 0
    assert "step-100" in traced.stdout
