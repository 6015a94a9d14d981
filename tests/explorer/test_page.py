"""The page in a real browser: every number is numpy's, and every control does what it says."""

import re
import shutil
import subprocess
import sys
import time
import tomllib
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.datasets import KINDS, Dataset, make_dataset
from nnviz_core.backprop.network import Array, Network, from_vector, to_vector
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import SamplePass, forward, record_class
from nnviz_core.backprop.softmax import one_hot
from nnviz_core.backprop.training import TrainPlan, train
from nnviz_core.config.loading import load
from nnviz_core.look.theme import THEMES as SCENE_THEMES
from nnviz_core.story.run import make_points, run
from nnviz_core.words import equations
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.numbers import format_number
from nnviz_core.words.phrases import percent
from tests.explorer.measure_events import measure
from tests.explorer.networks import LECTURE

SHOWN = """() => [...document.querySelectorAll("#diagram .num, #tables .num, #sliders .num")]
  .map((each) => [each.dataset.place, each.textContent])"""
THEMES = {name: asdict(theme) for name, theme in SCENE_THEMES.items()}
TONES = ("panel", "class0", "class1")
TEXT = "id => document.getElementById(id).textContent"
SLOW = pytest.mark.slow
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def state_of(page) -> dict[str, Any]:
    return page.evaluate("nnviz.state()")


def points_shown(page) -> Dataset:
    """Draw with numpy the points that the page should show."""
    made = state_of(page)["dataset"]
    rng = np.random.default_rng(int(made["seed"]))
    return make_dataset(made["kind"], points=made["points"], noise=made["noise"], rng=rng)


def pass_shown(page, config: str) -> tuple[SamplePass, Network]:
    """Compute with numpy what the page should show."""
    state, spec = state_of(page), load(config).spec
    network = from_vector(np.array(state["vector"]), spec.network.layers, state["activations"])
    dataset, sample = points_shown(page), state["sample"]
    if isinstance(sample, dict):
        return record_class(network, np.array(sample["x"]), sample["class"]), network
    return record_class(network, dataset.x[sample], int(dataset.labels[sample])), network


def number_at(passed: SamplePass, place: str) -> float:
    """Read the number at a place such as layers[1].weights[0][1]."""
    value: Any = passed
    for name, index in re.findall(r"(\w+)|\[(\d+)\]", place.replace("].", "] ")):
        value = getattr(value, name) if name and not name.isdigit() else value[int(index or name)]
    return float(value)


def painted(page):
    """Wait until what was asked for is on the screen: the page draws once a frame."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def assert_all_numbers_are_numpys(page, config: str = LECTURE) -> None:
    painted(page)
    passed, network = pass_shown(page, config)
    dataset = points_shown(page)
    shown = page.evaluate(SHOWN)
    assert len(shown) > 100
    wrong = [(place, text) for place, text in shown if text != format_number(number_at(passed, place))]
    assert not wrong
    logits = forward(network, dataset.x).logits
    assert page.evaluate(TEXT, "readout-loss") == format_number(passed.loss)
    assert page.evaluate(TEXT, "readout-said") == format_number(passed.said[passed.label])
    assert page.evaluate(TEXT, "readout-mean") == format_number(
        float(OUTPUTS["softmax", "cross_entropy"].loss(logits, one_hot(dataset.labels, 2)))
    )
    assert page.evaluate(TEXT, "readout-accuracy") == percent(
        float(OUTPUTS["softmax", "cross_entropy"].accuracy(logits, dataset.labels))
    )
    point = ", ".join(map(format_number, passed.x))
    assert page.evaluate(TEXT, "sample-class").endswith(f"class {passed.label}, x = ({point})")
    touched = state_of(page)["touched"]
    pieces = [piece.ravel() for layer in passed.layers for piece in (layer.weight_grad, layer.bias_grad)]
    value, slope = (format_number(float(row[touched])) for row in (to_vector(network), np.concatenate(pieces)))
    says = f"At {value} the loss of the sample is {format_number(passed.loss)} and the slope of the tangent {slope}."
    assert page.evaluate(TEXT, "slope-said") == says


def until(page, expression: str) -> None:
    """Wait until an expression holds; the page's policy forbids the browser's own way of waiting."""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never: {expression}")


def drag(page, index: int, value: float) -> None:
    """Move a slider as a finger does: many inputs, then a change."""
    page.evaluate(
        """([index, value]) => {
          const slider = document.getElementById(`parameter-${index}`);
          slider.focus();
          slider.value = value;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          slider.dispatchEvent(new Event("change", { bubbles: true }));
        }""",
        [index, value],
    )


def test_every_number_is_numpys_after_every_slider(opened):
    page = opened()
    assert page.locator("#sliders input[type=range]").count() == 18
    rng = np.random.default_rng(0)
    for index in range(18):
        drag(page, index, float(rng.uniform(-6, 6)))
        assert_all_numbers_are_numpys(page)
    boxes = page.eval_on_selector_all("#sliders .box", "boxes => boxes.map((box) => box.value)")
    assert boxes[:-1] == [format_number(value) for value in state_of(page)["vector"]][:-1]


def test_every_number_is_numpys_with_every_activation(opened):
    page = opened()
    for name in ACTIVATIONS:
        page.select_option("#sliders .layer:nth-child(1) select", name)
        assert state_of(page)["activations"] == [name, "tanh"]
        assert_all_numbers_are_numpys(page)


def test_the_edges_can_show_every_number_that_they_carry(opened):
    page = opened()
    for field in ("contribution", "weight_grad", "message"):
        page.check(f"#edges input[value={field}]")
        assert page.locator(f"#diagram .edge-label[data-place*={field}]").count() == 12
        assert_all_numbers_are_numpys(page)


def test_a_box_takes_a_number_exactly_and_refuses_what_is_none(opened):
    page = opened()
    box = page.locator("#sliders .box").nth(3)
    box.fill("−1,25")
    box.press("Enter")
    assert state_of(page)["vector"][3] == -1.25
    box.fill("many")
    box.press("Enter")
    assert state_of(page)["vector"][3] == -1.25
    assert "is no number" in page.evaluate(TEXT, "notice")
    assert_all_numbers_are_numpys(page)


def test_a_weight_of_zero_has_the_colour_of_neither_sign(opened):
    page, place, looks = opened(), '[data-place="layers[0].weights[0][0]"]', {}
    for value in ("0", "-0", "0.5", "-0.5"):
        page.locator("#sliders .box").first.fill(value)
        page.keyboard.press("Enter")
        page.locator('#tables td[data-place="layers[0].z[0]"]').focus()
        views = [page.locator(view).first for view in ("line.edge", f".edge-label{place}", f"#equation {place}")]
        classes = [{*view.get_attribute("class").split()} for view in views]
        dash = views[0].evaluate("line => line.style.strokeDasharray")
        looks[value] = dash, [each & {"muted", "positive", "negative"} for each in classes]
    assert looks["0"] == looks["-0"] == ("none", [{"muted"}] * 3)
    assert looks["0.5"] == ("none", [{"positive"}] * 3)
    assert looks["-0.5"] == ("7, 5", [{"negative"}] * 3)


def test_arrow_keys_move_a_slider(opened):
    page = opened()
    before = state_of(page)["vector"][5]
    page.focus("#parameter-5")
    page.keyboard.press("ArrowRight")
    assert state_of(page)["vector"][5] == pytest.approx(before + 0.05)
    assert state_of(page)["touched"] == 5


def test_a_number_shows_its_equation_and_lights_its_operands(opened):
    page = opened()
    passed, _ = pass_shown(page, LECTURE)
    cell = page.locator('#tables td[data-place="layers[1].delta[0]"]')
    cell.focus()
    assert page.evaluate(TEXT, "equation") == equation_text(equations.sloped(passed.layers[1], 0))
    lit = page.eval_on_selector_all(".lit", "lit => lit.map((each) => each.dataset.place)")
    assert {"layers[1].delta[0]", "layers[1].a_grad[0]", "layers[1].slope[0]"} <= set(lit)
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.place") == "layers[1].bias[0]"
    page.locator('#tables td[data-place="layers[0].a_grad[0]"]').focus()
    operands = [f"layers[1].weights[{j}][0]" for j in (0, 1)]
    assert all(page.locator(f'#diagram .edge-label.lit[data-place="{place}"]').count() == 1 for place in operands)
    assert page.locator("#sliders .box.lit").count() == 2


def click_plane(page, x1: float, x2: float) -> None:
    """Click the boundary canvas at a place of the input plane, whose window is -1.25 to 1.25."""
    canvas = page.locator("#boundary")
    side = canvas.bounding_box()["width"]
    canvas.click(position={"x": (x1 + 1.25) / 2.5 * side, "y": (1.25 - x2) / 2.5 * side})


def test_the_mouse_over_a_number_shows_its_equation(opened):
    page = opened()
    passed, _ = pass_shown(page, LECTURE)
    page.hover('#diagram text[data-place="layers[0].z[1]"]')
    assert page.evaluate(TEXT, "equation") == equation_text(equations.weighted_sum(passed.layers[0], 1))
    lit = page.eval_on_selector_all("#diagram .lit", "lit => lit.map((each) => each.dataset.place)")
    operands = {f"layers[0].weights[1][{k}]" for k in (0, 1)} | {"x[0]", "x[1]", "layers[0].bias[1]"}
    assert {*lit} == operands | {"layers[0].z[1]"}


def test_a_click_on_a_point_of_the_plane_follows_it(opened):
    page = opened()
    dataset = make_points(load(LECTURE).spec)
    for index in (7, 117, 401):
        click_plane(page, *dataset.x[index])
        assert state_of(page)["sample"] == index
    assert_all_numbers_are_numpys(page)


def test_a_click_on_empty_ground_sets_a_point_of_ones_own(opened):
    page = opened()
    before = state_of(page)["sample"]
    click_plane(page, 1.13, -1.14)
    own = state_of(page)["sample"]
    assert np.allclose(own["x"], [1.13, -1.14], atol=0.01) and own["class"] == 0
    assert_all_numbers_are_numpys(page)
    page.select_option("#own select", "1")
    page.locator("#own .box").nth(0).fill("−0,25")
    page.keyboard.press("Enter")
    assert state_of(page)["sample"] == {"x": [-0.25, own["x"][1]], "class": 1}
    assert_all_numbers_are_numpys(page)
    page.locator("#own .box").nth(1).fill("far")
    page.keyboard.press("Enter")
    assert state_of(page)["sample"]["x"][1] == own["x"][1] and "coordinate" in page.evaluate(TEXT, "notice")
    page.click("#undo")
    page.click("#undo")
    assert state_of(page)["sample"] == own
    page.get_by_role("button", name="Back to the data").click()
    assert state_of(page)["sample"] == before
    assert_all_numbers_are_numpys(page)


PIXELS = """(places) => {
  const canvas = document.getElementById("boundary");
  const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const [pen, scale] = [copy.getContext("2d", { willReadFrequently: true }), canvas.width / 2.5];
  pen.drawImage(canvas, 0, 0);
  const pixel = ([x1, x2]) => pen.getImageData((x1 + 1.25) * scale, (1.25 - x2) * scale, 1, 1).data;
  return places.map((place) => [...pixel(place)].slice(0, 3));
}"""
STRENGTH = 0.45  # of a class's colour where the network is sure


def bare_places(page) -> Array:
    """Choose places of the plane that no point, axis, tick or ring covers."""
    places = np.random.default_rng(3).uniform(-1.0, 1.2, (400, 2))
    covered = np.concatenate([points_shown(page).x, [pass_shown(page, LECTURE)[0].x]])
    far = np.hypot(*(places[:, None, :] - covered).T).min(axis=0) > 0.15
    return places[far & (np.abs(places).min(axis=1) > 0.05)]


def assert_heat_is_numpys(page) -> None:
    painted(page)
    places, (_, network) = bare_places(page), pass_shown(page, LECTURE)
    probs = forward(network, places).said
    panel, *classes = (np.array([int(THEMES["dark"][tone][i : i + 2], 16) for i in (1, 3, 5)]) for tone in TONES)
    share = STRENGTH * np.abs(probs[:, 1] - probs[:, 0])[:, None]
    expected = (1 - share) * panel + share * np.where(probs[:, 1:] > 0.5, classes[1], classes[0])
    clear = np.abs(probs[:, 1] - 0.5) > 0.2  # not under the line between the classes
    assert clear.sum() > 30
    apart = np.abs(page.evaluate(PIXELS, places.tolist()) - expected)[clear].max(axis=1)
    assert np.quantile(apart, 0.9) < 8  # cells are smoothed: a steep place may differ by more


def test_the_heat_map_is_numpys_whichever_parameter_moves(opened):
    page = opened(hash="#n=12&s=0", color_scheme="dark")
    assert_heat_is_numpys(page)
    for index, value in ((0, 3.0), (4, -2.0), (7, 2.5), (11, 0.5), (13, -3.0), (17, 1.0), (1, -1.5)):
        drag(page, index, value)
        assert_heat_is_numpys(page)
    page.select_option("#sliders .layer:nth-child(2) select", "relu")
    assert_heat_is_numpys(page)
    page.click("#undo")
    assert_heat_is_numpys(page)


def test_the_mouse_drags_a_point_of_ones_own(opened):
    page = opened()
    click_plane(page, 1.1, 1.1)
    label = state_of(page)["sample"]["class"]
    page.evaluate("document.getElementById('boundary').scrollIntoView({ block: 'center', behavior: 'instant' })")
    box = page.locator("#boundary").bounding_box()
    page.mouse.move(box["x"] + 0.94 * box["width"], box["y"] + 0.06 * box["width"])
    page.mouse.down()
    page.mouse.move(box["x"] + 0.3 * box["width"], box["y"] + 0.5 * box["width"], steps=4)
    page.mouse.up()
    moved = state_of(page)["sample"]
    assert np.allclose(moved["x"], [-0.5, 0.0], atol=0.02) and moved["class"] == label
    assert_all_numbers_are_numpys(page)
    page.click("#undo")
    assert np.allclose(state_of(page)["sample"]["x"], [1.1, 1.1], atol=0.01)


def test_the_address_restores_a_state_exactly(opened):
    page = opened()
    drag(page, 2, 1.23)
    page.fill("#sliders .row:nth-child(2) .box >> nth=0", "0.1234567890123456")
    page.select_option("#optimizer", "adam")
    page.fill("#batch", "32")
    page.press("#batch", "Enter")
    click_plane(page, 1.1, -1.2)
    until(page, "location.hash.includes('b=32') && /s=1.\\d*,-1.\\d*,0/.test(location.hash)")
    state, hash = state_of(page), page.evaluate("location.hash")
    again = opened(hash=hash)
    assert state_of(again) == state
    assert_all_numbers_are_numpys(again)


WRONG_ADDRESSES = [
    "w=1,2",
    "a=tanh,tahn",
    "s=500",
    "w=nan",
    "r=0",
    "d=csv",
    "n=1e9",
    "%%%",
    "g=-1",
    "b=0",
    "s=1,0",
    "s=1,2,2",
    "s=x,1,0",
]


def test_a_wrong_address_is_refused_with_a_sentence(opened, written_page):
    page = opened()
    untouched, notice = state_of(page), page.evaluate(TEXT, "notice")
    assert "The link is not used" not in notice
    for address in WRONG_ADDRESSES:
        page.goto("about:blank")  # or the page would follow a link instead of opening
        page.goto(f"{written_page(LECTURE).as_uri()}#{address}")
        assert state_of(page) == untouched, address
        assert address == "%%%" or "The link is not used" in page.evaluate(TEXT, "notice"), address


def test_undo_redo_and_reset_walk_the_states(opened):
    page = opened()
    start = state_of(page)["vector"]
    drag(page, 0, 3.0)
    drag(page, 1, -3.0)
    page.click("#undo")
    assert state_of(page)["vector"][:2] == [3.0, start[1]]
    page.keyboard.press("Control+z")
    assert state_of(page)["vector"] == start
    page.click("#redo")
    assert state_of(page)["vector"][0] == 3.0
    page.click("#reset")
    assert state_of(page)["vector"] == start


def test_training_steps_are_pythons(opened):
    page = opened()
    spec = load(LECTURE).spec
    dataset = make_points(spec)
    start = from_vector(np.array(state_of(page)["vector"]), spec.network.layers, spec.network.activations)
    for _ in range(3):
        page.click("#step")
    plan = TrainPlan(steps=3, optimizer="sgd", learning_rate=0.5, batch=None, keep=(3,))
    course = train(start, dataset, plan, rng=np.random.default_rng(0)).course
    assert np.abs(course[-1] - state_of(page)["vector"]).max() < 1e-12
    assert_all_numbers_are_numpys(page)
    page.click("#rewind")
    assert state_of(page)["vector"] == course[0].tolist()


BATCHES = """\
[parameters]
train = { steps = 40, batch = 32, seed = 4, optimizer = "momentum", learning_rate = 0.1, keep = [0, 40] }
[[sections]]
scene = "forward"
snapshot = 0
sample = { x = [0.62, -0.48], class = 0 }
"""


def test_training_in_batches_goes_the_way_of_the_film(opened, tmp_path):
    config = tmp_path / "batches.toml"
    config.write_text(BATCHES, encoding="utf-8")
    page = opened(str(config))
    assert state_of(page)["batch"] == 32
    assert state_of(page)["sample"] == {"x": [0.62, -0.48], "class": 0}
    assert_all_numbers_are_numpys(page, str(config))
    page.evaluate("() => { for (let i = 0; i < 40; i++) document.getElementById('step').click(); }")
    last = to_vector(run(load(config)).snapshots[-1].network)
    assert np.abs(last - state_of(page)["vector"]).max() < 1e-9


def test_a_run_is_slow_where_motion_is_unwelcome(opened):
    page = opened(reduced_motion="reduce")
    started = time.monotonic()
    page.click("#run")
    until(page, "document.getElementById('moment').max >= 2")
    page.click("#run")
    steps, seconds = int(page.evaluate("document.getElementById('moment').max")), time.monotonic() - started
    assert steps <= seconds / 0.6 + 1  # a picture at most every 0.6 s


def test_the_light_turns_red_where_a_gradient_is_wrong(browser, written_split):
    script = (written_split / "page.js").read_text(encoding="utf-8")
    right, wrong = (re.search(rf"\b{name}:{{f:\w+,slope:(\w+)", script) for name in ("tanh", "sigmoid"))
    (written_split / "page.js").write_text(script[: right.start(1)] + wrong[1] + script[right.end(1) :], "utf-8")
    page = browser.new_page()
    page.goto((written_split / "page.html").as_uri())
    until(page, "document.getElementById('check-light').classList.contains('bad')")
    assert "DIFFER" in page.evaluate(TEXT, "check-said")
    page.close()


def test_a_link_opened_in_the_same_tab_is_followed_and_can_be_undone(opened):
    page = opened()
    before = state_of(page)
    page.evaluate("location.hash = 's=0.5,-0.5,1&b=10'")
    until(page, "nnviz.state().batch === 10")
    assert state_of(page)["sample"] == {"x": [0.5, -0.5], "class": 1}
    assert_all_numbers_are_numpys(page)
    page.click("#undo")
    assert state_of(page) == before


def test_a_run_can_be_paused_and_undone(opened):
    page = opened()
    start = state_of(page)["vector"]
    page.click("#run")
    until(page, "Number(document.getElementById('moment').max) > 5")
    page.click("#run")
    assert page.evaluate(TEXT, "run") == "Run"
    stopped = state_of(page)["vector"]
    assert stopped != start
    page.wait_for_timeout(100)
    assert state_of(page)["vector"] == stopped
    page.click("#undo")
    assert state_of(page)["vector"] == start


def test_the_config_holds_what_is_seen(opened, tmp_path):
    page = opened()
    drag(page, 0, 2.5)
    page.click("#film")
    page.click("#collect")
    page.click("#film-close")
    drag(page, 7, -0.5)
    page.click("#film")
    with page.expect_download() as download:
        page.click("#download")
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    source = load(path)
    vectors = [network.layers[0].weights[0, 0] for _, network in source.snapshots or ()]
    assert vectors == [2.5, 2.5]
    scenes = [section["scene"] for section in tomllib.loads(path.read_text(encoding="utf-8"))["sections"]]
    assert scenes == ["training", "forward", "backward", "plane"]
    last = source.snapshots[-1][1]
    assert [*last.layers[0].weights.ravel()] == state_of(page)["vector"][:4]
    assert last.layers[1].weights[0, 1] == -0.5


@SLOW
def test_the_config_of_a_point_of_ones_own_passes_check_and_renders(opened, tmp_path):
    page = opened()
    drag(page, 0, 2.5)
    click_plane(page, 1.1, -1.15)
    page.click("#film")
    with page.expect_download() as download:
        page.click("#download")
    path = tmp_path / "explored.toml"
    download.value.save_as(path)
    shown = load(path).spec.sections[0].sample
    assert {"x": list(shown.x), "class": shown.label} == state_of(page)["sample"]
    asked = page.evaluate(TEXT, "command").split()
    assert asked == ["nnviz", "render", "explored.toml"]
    nnviz = str(Path(sys.executable).parent / "nnviz")
    for command in (
        [nnviz, "check", path],
        [nnviz, *asked[1:], "--quality", "draft", "--section", "forward", "-o", "film"],
    ):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    assert [*tmp_path.glob("film/**/*.mp4")]


def test_the_picture_is_a_png(opened, tmp_path):
    page = opened()
    with page.expect_download() as download:
        page.click("#picture")
    path = tmp_path / "picture.png"
    download.value.save_as(path)
    assert path.read_bytes().startswith(b"\x89PNG") and path.stat().st_size > 50_000


def test_every_preset_shows_its_numbers(opened):
    page = opened()
    presets = page.locator("#preset option").count() - 1
    assert presets > 3
    for index in range(presets):
        page.select_option("#preset", str(index))
        assert_all_numbers_are_numpys(page)
    groups = page.eval_on_selector_all("#preset optgroup", "groups => groups.map((group) => group.label)")
    failures = {load(path).spec.title for path in Path("configs/failures").glob("*.toml")}
    assert len(failures & {*groups}) >= 4


def test_the_data_controls_draw_numpys_points(opened):
    page = opened()
    page.click("#data summary")
    for box, text in (("points", "60"), ("seed", "12345678901234567")):
        page.fill(f"#{box}", text)
        page.press(f"#{box}", "Enter")
    for kind in KINDS:
        page.select_option("#kind", kind)
        assert_all_numbers_are_numpys(page)
    page.evaluate("""() => {
      const noise = document.getElementById("noise");
      noise.value = 0.2;
      for (const name of ["input", "change"]) noise.dispatchEvent(new Event(name, { bubbles: true }));
    }""")
    assert state_of(page)["dataset"] == {"kind": KINDS[-1], "points": 60, "noise": 0.2, "seed": "12345678901234567"}
    assert_all_numbers_are_numpys(page)
    page.fill("#points", "0")
    page.press("#points", "Enter")
    assert state_of(page)["dataset"]["points"] == 60 and "1 to 20000" in page.evaluate(TEXT, "notice")


@pytest.mark.parametrize(
    "config",
    [
        "activations",
        "keyframes",
        pytest.param("sweep", marks=SLOW),
        pytest.param("configs/failures/vanishing_gradient.toml", marks=SLOW),
    ],
)
def test_other_networks_open_too(opened, config):
    page = opened(config)
    assert_all_numbers_are_numpys(page, config)
    until(page, "document.getElementById('check-said').textContent.startsWith('gradients match')")


def test_nothing_is_wider_than_a_phone_and_a_tap_shows_an_equation(opened):
    page = opened(**PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.tap("#offer-no")
    page.locator('#tables td[data-place="layers[0].z[1]"]').tap()
    assert page.evaluate(TEXT, "equation").startswith("z2(1) = ")


def test_a_finger_moves_a_slider(opened):
    page = opened(**PHONE)
    page.evaluate("document.getElementById('parameter-3').scrollIntoView({ block: 'center', behavior: 'instant' })")
    box = page.locator("#parameter-3").bounding_box()
    page.touchscreen.tap(box["x"] + 0.75 * box["width"], box["y"] + box["height"] / 2)
    assert 2.0 < state_of(page)["vector"][3] < 4.0
    assert_all_numbers_are_numpys(page)


def test_the_first_slider_glows_until_one_is_moved(opened):
    page = opened()
    glowing = "getComputedStyle(document.getElementById('parameter-0').parentElement).boxShadow !== 'none'"
    assert page.evaluate(glowing)
    assert page.locator("#offer").is_visible()
    drag(page, 4, 1.0)
    assert not page.evaluate(glowing)


def test_the_tour_has_five_steps_and_ends_with_escape(opened):
    page = opened()
    page.click("#offer-yes")
    for step in range(1, 6):
        assert page.evaluate(TEXT, "tour-name").startswith(f"{step} of 5")
        if step < 5:
            page.click("#tour-next")
    page.keyboard.press("Escape")
    assert page.locator("#tour").is_hidden() and page.locator("#offer").is_hidden()


def test_changes_are_spoken_once_they_settle(opened):
    page = opened()
    page.wait_for_timeout(400)
    drag(page, 0, 1.0)
    until(page, "document.getElementById('said').textContent.includes('loss')")
    assert page.evaluate(TEXT, "said").startswith("w11 1  1.00".replace("  ", " "))


@pytest.mark.parametrize(
    ("config", "scheme", "settings"),
    [
        (LECTURE, "dark", {}),
        ("configs/saddle.toml", "light", PHONE),
        pytest.param(LECTURE, "light", {}, marks=SLOW),
        *(pytest.param(LECTURE, scheme, PHONE, marks=SLOW) for scheme in ("dark", "light")),
        pytest.param("configs/regression.toml", "dark", {}, marks=SLOW),
    ],
)
def test_axe_finds_nothing(opened, config, scheme, settings):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = opened(config, color_scheme=scheme, **settings)
    page.wait_for_timeout(400)
    found = axe.Axe().run(page).response["violations"]
    assert not [(each["id"], [node["target"] for node in each["nodes"]][:3]) for each in found]


def test_axe_finds_nothing_in_what_opens(opened):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = opened()
    for openings, shown in ((("#own button", "#tour-start"), ("#own .box", "#tour")), (("#film",), ("#film-close",))):
        for opening in openings:
            page.click(opening)
        assert all(page.locator(each).first.is_visible() for each in shown)
        found = axe.Axe().run(page).response["violations"]
        assert not [(each["id"], [node["target"] for node in each["nodes"]][:3]) for each in found]
        page.keyboard.press("Escape")


@pytest.fixture(scope="module")
def written_files(tmp_path_factory) -> Path:
    """Write the page of the lecture as three files; leave them as they are."""
    from typer.testing import CliRunner

    from nnviz_core.cli.app import app

    folder = tmp_path_factory.mktemp("split")
    result = CliRunner().invoke(app, ["explore", LECTURE, "--split", "-o", str(folder / "page.html")])
    assert result.exit_code == 0
    return folder


@pytest.fixture
def written_split(written_files, tmp_path) -> Path:
    """Copy the page of three files, to be spoilt."""
    return shutil.copytree(written_files, tmp_path, dirs_exist_ok=True)


STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data: blob:"
KINDS_OF_FILES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}


def test_split_files_work_where_a_site_forbids_inline_script_and_style(browser, written_split):
    assert sorted(path.name for path in written_split.iterdir()) == ["page.css", "page.html", "page.js"]
    page, faults = browser.new_page(), []

    def answer(route) -> None:
        path = written_split / route.request.url.rpartition("/")[2]
        headers = {"Content-Security-Policy": STRICT, "Content-Type": KINDS_OF_FILES[path.suffix]}
        route.fulfill(body=path.read_text(encoding="utf-8"), headers=headers)

    page.route("http://site.test/**", answer)
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto("http://site.test/page.html")
    assert_all_numbers_are_numpys(page)
    drag(page, 0, 2.0)
    assert_all_numbers_are_numpys(page)
    assert not faults
    page.close()


def test_the_measurement_misses_no_script(browser, written_page):
    for cost in measure(browser, written_page(LECTURE), events=25):
        assert 0 < cost.median <= cost.high
        assert cost.mean > 0.8 * cost.script  # as Chromium counts
