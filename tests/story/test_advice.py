"""What is said of points that are not the author's."""

import numpy as np
import pytest
from typer.testing import CliRunner

from nnviz_core import load
from nnviz_core.cli.app import app
from nnviz_core.config.faults import ConfigError

# Its answers are computed below with nothing of nnviz.
W1, B1 = np.array([[1.0, 0.5], [-0.5, 1.0], [0.25, -1.0]]), np.array([0.1, -0.2, 0.3])
W2, B2 = np.array([[1.0, -1.0, 0.5], [-0.5, 1.0, 0.25]]), np.array([0.05, -0.05])
SECTION = {"sections": [{"scene": "forward"}]}
FILE = '{}[network]\nlayers = [2, 3, 2]\n[parameters]\nfile = "w*.npz"\n[[sections]]\nscene = "forward"\n'


def fares(points):
    """Compute mean cross-entropy and accuracy."""
    scores = np.tanh(points.x @ W1.T + B1) @ W2.T + B2
    probs = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
    return -np.log(probs[range(len(probs)), points.classes]).mean(), (scores.argmax(1) == points.classes).mean()


def checked(folder, head=""):
    np.savez(folder / "w-0.npz", W1=W1 * 0, b1=B1, W2=W2, b2=B2)
    np.savez(folder / "w-1.npz", W1=W1, b1=B1, W2=W2, b2=B2)
    (folder / "c.toml").write_text(FILE.format(head))
    return CliRunner().invoke(app, ["check", str(folder / "c.toml")]).output


def test_check_says_how_weights_fare_on_points_that_the_config_does_not_name(tmp_path) -> None:
    loss, right = fares(load({"parameters": {"train": {"steps": 1}}, **SECTION}).numbers.dataset)
    says = f'(xor, 500 points) "w-1" has loss {loss:.4f} and accuracy {right:.1%}; name the points of your'
    assert f"no [dataset]: on the built-in points {says}" in checked(tmp_path)


def test_check_says_nothing_of_points_that_the_config_names(tmp_path) -> None:
    assert "built-in" not in checked(tmp_path, '[dataset]\nkind = "moons"\n')


def test_python_tells_it_too() -> None:
    film = load(SECTION, weights=[W1, B1, W2, B2])
    assert film.told[-1].startswith('no [dataset]: on the built-in points (xor, 500 points) "weights" has loss')
    assert "built-in" not in str(load({**SECTION, "dataset": {"kind": "xor"}}, weights=[W1, B1, W2, B2]).told)


def test_a_training_has_nothing_to_say_of_it() -> None:
    assert load({"parameters": {"train": {"steps": 5}}, "sections": [{"scene": "forward"}]}).told == ()


def test_inputs_that_the_built_in_points_lack_are_refused_with_both_ways_out() -> None:
    says = r'the built-in points of "xor" have 2 coordinates; start with 2, or name your own points in \[dataset\]\.'
    with pytest.raises(ConfigError, match=says):
        load(SECTION, weights=[np.ones((3, 5)), B1, W2, B2])
