"""The page of a network that learns numbers, in a browser: its pictures, numbers and trainings are those of films."""

import json
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.least_squares import explained_share, spread_of
from nnviz_core.backprop.network import Array, Network, from_vector, to_vector
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import SamplePass, forward, record
from nnviz_core.backprop.training import TrainPlan, train
from nnviz_core.cli.app import app
from nnviz_core.config.loading import load
from nnviz_core.look.colours import rgb
from nnviz_core.look.number_scales import INPUT_ROOM, SHADES, round_scale, scale_around, strongest
from nnviz_core.look.theme import THEMES
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.numbers import format_number
from nnviz_core.words.output_formulas import formulas_of
from nnviz_core.words.phrases import explained_text
from tests.explorer.test_export import data_of
from tests.explorer.test_page import SHOWN, TEXT, drag, number_at, painted, points_shown, state_of

CURVE, HEIGHTS = "configs/regression.toml", "configs/saddle.toml"
INSET = {"left": 54, "right": 12, "top": 14, "bottom": 26}  # px of a chart


def shown(page, layers: tuple[int, ...]) -> tuple[Network, SamplePass, Dataset]:
    """Compute with numpy what the page should show."""
    state, points = state_of(page), points_shown(page)
    network = from_vector(np.array(state["vector"]), layers, state["activations"], "linear", "squared_error")
    sample = state["sample"]
    own = isinstance(sample, dict)
    x, y = (np.array(sample["x"]), [sample["class"]]) if own else (points.x[sample], points.numbers[sample])
    return network, record(network, x, np.array(y)), points


def assert_shown(page, layers: tuple[int, ...]) -> SamplePass:
    painted(page)
    network, passed, points = shown(page, layers)
    numbers = page.evaluate(SHOWN)
    assert len(numbers) > 50
    assert not [(place, text) for place, text in numbers if text != format_number(number_at(passed, place))]
    loss = output_of(network).loss(forward(network, points.x).logits, points.numbers)
    explained = explained_share(loss, spread_of(points.numbers))
    assert page.evaluate(TEXT, "readout-accuracy") == explained_text(float(explained))
    assert page.text_content("#diagram .target") == format_number(passed.y[0])
    return passed


def chart_place(page, points: Dataset, x: float, y: float) -> dict[str, float]:
    """Return where a chart has an input and a number."""
    box = page.locator("#boundary").bounding_box()
    across, up = scale_around(points.x[:, 0], room=INPUT_ROOM), scale_around(points.numbers[:, 0])
    width = box["width"] - INSET["left"] - INSET["right"]
    height = box["height"] - INSET["top"] - INSET["bottom"]
    left = INSET["left"] + (x - across.low) / (across.high - across.low) * width
    return {"x": left, "y": INSET["top"] + (up.high - y) / (up.high - up.low) * height}


def config_shown(page, path: Path) -> dict[str, Any]:
    """Write the config of what is seen, check it and read it."""
    from typer.testing import CliRunner

    page.click("#film")
    path.write_text(page.input_value("#config"), encoding="utf-8")
    page.click("#film-close")
    checked = CliRunner().invoke(app, ["check", str(path)])
    assert checked.exit_code == 0, checked.output
    return tomllib.loads(path.read_text(encoding="utf-8"))


def test_a_curve_is_fitted_to_points_that_can_be_clicked_and_typed(opened, tmp_path):
    page, layers = opened(CURVE), (1, 6, 1)
    drag(page, 2, 1.25)
    passed = assert_shown(page, layers)
    page.dispatch_event('#diagram [data-place="loss"]', "pointerover", {"bubbles": True})
    assert page.evaluate(TEXT, "equation") == equation_text(formulas_of(passed).scored(passed))
    points = points_shown(page)
    far = int(np.argmax(points.x[:, 0]))
    page.locator("#boundary").click(position=chart_place(page, points, points.x[far, 0], points.numbers[far, 0]))
    assert state_of(page)["sample"] == far
    page.locator("#boundary").click(position=chart_place(page, points, 0.5, -0.75))
    own = state_of(page)["sample"]
    assert np.allclose([*own["x"], own["class"]], [0.5, -0.75], atol=0.02)
    box = page.get_by_label("Number of your point, y")
    box.fill("0.135")
    box.press("Enter")
    assert state_of(page)["sample"] == {**own, "class": 0.135}
    assert_shown(page, layers)
    assert page.evaluate(TEXT, "sample-class") == f"y = 0.14, x = ({format_number(own['x'][0])})"
    written = config_shown(page, tmp_path / "own.toml")
    assert [each.get("sample") for each in written["sections"]][:2] == [{"x": own["x"], "y": [0.135]}] * 2
    assert written["sections"][-1]["scene"] == "plane"
    page.wait_for_timeout(1300)  # the address follows
    page.reload()
    assert state_of(page)["sample"] == {**own, "class": 0.135}
    assert page.evaluate(TEXT, "notice") == ""
    assert page.evaluate("[...document.getElementById('kind').options].map((each) => each.value)") == ["line", "sine"]
    page.evaluate("document.getElementById('data').open = true")
    page.select_option("#kind", "line")
    assert_shown(page, layers)


def test_decay_and_a_cosine_train_on_numbers_as_numpy_does(opened):
    page = opened(CURVE)
    page.select_option("#schedule", "cosine")
    for box, text in (("#decay", "0.01"), ("#schedule-steps", "4")):
        page.fill(box, text)
        page.press(box, "Enter")
    spec = load(CURVE).spec
    dataset = points_shown(page)
    vector = np.array(state_of(page)["vector"])
    start = from_vector(vector, spec.network.layers, spec.network.activations, *spec.network.ending)
    plan = TrainPlan(4, "sgd", 0.2, None, keep=(4,), weight_decay=0.01, schedule="cosine")
    course = train(start, dataset, plan, rng=np.random.default_rng(0)).course
    for step in range(1, 4):
        page.click("#step")
        assert np.abs(course[step] - state_of(page)["vector"]).max() < 1e-12
    assert page.evaluate(TEXT, "rate-now") == f"next rate {format_number(plan.rate_after(3))}"
    assert page.evaluate(TEXT, "step-decay").startswith("g = gradient + decay · ")
    page.click("#step")
    page.click("#step")
    assert page.evaluate(TEXT, "course-said") == "The rate has come to 0 at step 4: the training is over."
    assert state_of(page)["vector"] == to_vector(start.with_vector(course[4])).tolist()


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_heights_have_the_colours_of_the_films(opened, tmp_path, scheme):
    page, layers = opened(HEIGHTS, color_scheme=scheme), (2, 4, 1)
    assert_shown(page, layers)
    network, _, points = shown(page, layers)
    side = page.locator("#boundary").bounding_box()["width"]
    theme, scale = THEMES[scheme], round_scale(points.numbers[:, 0])
    x = np.random.default_rng(0).uniform(-1, 1, (300, 2))
    x = x[[np.hypot(*(points.x - each).T).min() * side / 2.5 > 7 for each in x]]  # clear of the points' discs
    pixels = page.evaluate(PIXELS, ((x * [1, -1] + 1.25) / 2.5 * side).tolist())
    off = np.abs(np.array(pixels) - [height_colour(network, each, scale, theme) for each in x]).max(axis=1)
    assert len(off) > 60 and (off <= 2).mean() > 0.75  # lines lie on the others
    assert page.evaluate(TEXT, "classes").startswith("−0.8  1.0. A line every 0.5, dashed below zero")
    assert [each["scene"] for each in config_shown(page, tmp_path / "own.toml")["sections"]][-1] == "plane"


PIXELS = """(places) => {
  const { width, height, clientWidth } = document.getElementById("boundary");
  const { data } = document.getElementById("boundary").getContext("2d").getImageData(0, 0, width, height);
  return places.map((place) => {
    const [x, y] = place.map((px) => Math.floor((px * width) / clientWidth));
    return [...data.subarray(4 * (y * width + x))].slice(0, 3);
  });
}"""


def height_colour(network: Network, x: Array, scale, theme) -> Array:
    """Return the bytes in which films show what a network says of an input."""
    said = float(output_of(network).f(forward(network, x[None, :]).logits)[0, 0])
    share = strongest(theme) * np.rint((SHADES - 1) * scale.share(np.array(said))) / (SHADES - 1)
    return np.asarray(255 * ((1 - share) * rgb(theme.panel) + share * rgb(theme.signal)))


ROWS = "age,dose,effect\n" + "\n".join(f"{i / 9},{i % 3 / 2},{i * 7 % 11 / 5}" for i in range(20))
FILE = {"kind": "csv", "path": "points.csv", "x": ["age", "dose"], "targets": "numbers"}


def explored(tmp_path: Path, tables: dict[str, Any]) -> tuple[int, str, Path]:
    from typer.testing import CliRunner

    (tmp_path / "points.csv").write_text(ROWS, encoding="utf-8")
    np.savez(tmp_path / "points.npz", x=np.linspace(-1, 1, 9)[:, None], y=np.linspace(2, 3, 9)[:, None])
    np.savez(tmp_path / "pictures.npz", x=np.ones((4, 4)), **{"class": np.arange(4) % 2})
    two = "\n".join(f"{i / 9},{i % 2},{i % 3}" for i in range(9))
    (tmp_path / "two.csv").write_text(f"x1,y1,y2\n{two}", encoding="utf-8")
    config, page = tmp_path / "own.json", tmp_path / "own.html"
    usual = {"parameters": {"train": {"steps": 2}}, "sections": [{"scene": "forward"}]}
    config.write_text(json.dumps({**usual, **tables}), encoding="utf-8")
    found = CliRunner().invoke(app, ["explore", str(config), "-o", str(page)])
    return found.exit_code, str(found.exception or found.output), page


@pytest.mark.parametrize(
    ("dataset", "network", "keys"),
    [
        (FILE, {"layers": [2, 3, 1], "output": "tanh"}, FILE),
        ({"kind": "npz", "path": "points.npz"}, {"layers": [1, 2, 1], "output": "linear"}, None),
    ],
)
def test_numbers_of_a_file_come_with_the_page_and_its_keys(call, tmp_path, dataset, network, keys):
    status, told, path = explored(tmp_path, {"dataset": dataset, "network": network})
    assert status == 0, told
    page = data_of(path)
    assert page["file"]["keys"] == (keys or dataset)
    config = tmp_path / "again.toml"
    config.write_text(call("configText", page, page["state"], [page["state"]["vector"]]), encoding="utf-8")
    again = load(config).points
    assert again is not None
    assert page["file"]["labels"] == again.numbers[:, 0].tolist() and page["file"]["x"] == again.x.tolist()


OWN_Y = [{"scene": "forward", "sample": {"x": [0.5, 0.5], "y": [0.5]}}]


@pytest.mark.parametrize(
    ("tables", "says"),
    [
        (
            {"dataset": {"kind": "csv", "path": "two.csv"}, "network": {"layers": [1, 2, 2], "output": "linear"}},
            "where answers are numbers, the explorer shows one for each point; network.layers ends with 2.",
        ),
        (
            {"dataset": {"kind": "npz", "path": "points.npz"}, "network": {"layers": [1, 2, 1], "output": "sigmoid"}},
            'is "cross_entropy", which takes numbers from 0 to 1',
        ),
        (
            {"network": {"layers": [2, 2, 1], "output": "linear"}, "sections": OWN_Y},
            "the explorer shows the points of a dataset, and this config has samples alone; give one.",
        ),
        (
            {
                "dataset": {"kind": "xor"},
                "network": {"layers": [2, 2, 1], "output": "linear"},
                "sections": OWN_Y,
            },
            "the points have classes; for the explorer give samples with class instead of y.",
        ),
        (
            {
                "dataset": {"kind": "npz", "path": "pictures.npz", "image": [2, 2]},
                "network": {"layers": [4, 2, 2]},
                "sections": [{"scene": "training"}],
            },
            "the explorer shows no points that are pictures; give points of a few numbers.",
        ),
    ],
)
def test_what_the_page_cannot_show_is_refused_with_the_reason(tmp_path, tables, says):
    status, told, _ = explored(tmp_path, tables)
    assert status == 1
    assert says in told
