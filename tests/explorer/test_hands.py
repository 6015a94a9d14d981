"""What hands do on the page, mistakes included: nothing is lost, and what goes wrong is said and stays said."""

import re

import numpy as np
import pytest

from nnviz_core.backprop.gradcheck import analytic_gradient
from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.outputs import OUTPUTS, class_targets
from nnviz_core.backprop.passes import forward
from nnviz_core.config.loading import load
from nnviz_core.words.numbers import format_number, parse_number
from tests.explorer.networks import LECTURE
from tests.explorer.test_page import TEXT, drag, painted, points_shown, state_of, until

BAD = ["1e7", "12abc", "1/2", "", "1,234", "nan", "0x10", "9" * 400]


def mean_gradient(page, rows=slice(None)):
    """Compute with numpy the gradient and the loss of the mean over points."""
    state, spec = state_of(page), load(LECTURE).spec
    network = from_vector(np.array(state["vector"]), spec.network.layers, state["activations"])
    points = points_shown(page)
    passed = forward(network, points.x[rows])
    return analytic_gradient(network, passed, class_targets(network, points.labels[rows])), float(
        OUTPUTS["softmax", "cross_entropy"].loss(passed.logits, class_targets(network, points.labels[rows]))
    )


# --- boxes take a number whole, or not at all -------------------------------------------------------


@pytest.mark.parametrize("leave", ["Enter", "Tab"])
def test_a_wrong_number_leaves_the_weight_and_says_so(opened, leave):
    page = opened()
    before = state_of(page)["vector"]
    for text in BAD:
        page.evaluate("document.getElementById('notice').textContent = ''")
        page.locator("#sliders .box").nth(0).click()
        page.keyboard.type(text[:50]) if text else page.keyboard.press("Delete")
        assert page.locator("#sliders .box").nth(0).input_value() == text[:50]
        assert state_of(page)["vector"] == before, text  # while it is typed
        page.keyboard.press(leave)
        assert state_of(page)["vector"] == before, text
        assert "w11(1) stays 0.27." in page.evaluate(TEXT, "notice"), text
        page.focus("#parameter-5")
        assert page.locator("#sliders .box").nth(0).input_value() == "0.27"
        assert page.locator("#undo").is_disabled()


def test_escape_restores_a_box_and_a_right_number_can_be_undone(opened):
    page = opened()
    before = state_of(page)["vector"][0]
    page.locator("#sliders .box").nth(0).click()
    page.keyboard.type("9")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert state_of(page)["vector"][0] == before
    page.locator("#sliders .box").nth(0).click()
    page.keyboard.type("2.5")
    assert state_of(page)["vector"][0] == before
    page.keyboard.press("Tab")
    assert state_of(page)["vector"][0] == 2.5
    page.click("#undo")
    assert state_of(page)["vector"][0] == before


BOXES = [
    ("#rate", ["0", "-1", "fast", "1,000", "1e9", ""], "learning_rate"),
    ("#batch", ["0", "1.5", "some", "-2", ""], "batch"),
    ("#points", ["0", "20001", "1e3", "many", ""], "dataset"),
    ("#seed", ["-1", "1.5", "x", ""], "dataset"),
    ("#sample-box", ["500", "-1", "1.0", "x", ""], "sample"),
]


def test_every_box_refuses_whole(opened):
    page = opened()
    page.evaluate("document.getElementById('data').open = true")
    for box, bad, key in BOXES:
        before, shown = state_of(page)[key], page.locator(box).input_value()
        for text in bad:
            page.evaluate("document.getElementById('notice').textContent = ''")
            page.fill(box, text)
            page.press(box, "Enter")
            assert state_of(page)[key] == before, (box, text)
            assert page.evaluate(TEXT, "notice").rstrip(".").split("; ")[-1].split()[-1] == shown, (box, text)
            page.focus("#parameter-0")
            assert page.locator(box).input_value() == shown
        page.fill(box, "7")
        page.press(box, "Escape")
        page.focus("#parameter-0")
        assert state_of(page)[key] == before


def test_every_box_writes_a_power_of_ten_as_it_is_typed(opened):
    page = opened(hash=f"#r=0.00001&t=0&w={','.join(['-0.0004'] * 18)}&s=1,0.00002,1")
    boxes = ("#rate", "#sliders .box", "#own .box")
    assert [page.locator(box).first.input_value() for box in boxes] == ["1.0e−5", "−4.0e−4", "1.00"]
    assert page.locator("#own .box").nth(1).input_value() == "2.0e−5"


def test_the_same_number_typed_again_keeps_the_training(opened):
    page = opened()
    page.click("#step")
    page.locator("#sliders .box").nth(0).click()
    exact = page.locator("#sliders .box").nth(0).input_value()
    page.keyboard.type(f"{exact} ")
    page.keyboard.press("Enter")
    assert page.evaluate(TEXT, "moment-said") == "1 of 1"


# --- undo keeps the training --------------------------------------------------------------------------

COURSE = "[document.getElementById('moment-said').textContent, document.getElementById('moment').max]"


def test_undo_and_redo_bring_the_training_back(opened):
    page = opened(hash="#o=adam&r=0.05")
    page.evaluate("() => { for (let i = 0; i < 70; i++) document.getElementById('step').click(); }")
    end = state_of(page)["vector"]
    page.evaluate("""() => {
      const moment = document.getElementById("moment");
      moment.value = 65;
      for (const name of ["input", "change"]) moment.dispatchEvent(new Event(name, { bubbles: true }));
    }""")
    assert page.evaluate(COURSE) == ["65 of 70", "70"]
    page.click("#undo")
    assert page.evaluate(COURSE) == ["70 of 70", "70"] and state_of(page)["vector"] == end
    page.click("#redo")
    assert page.evaluate(COURSE) == ["65 of 70", "70"]
    page.click("#undo")
    drag(page, 0, 3.0)
    assert page.evaluate("document.getElementById('moment').max") == "0"
    page.click("#undo")
    assert page.evaluate(COURSE) == ["70 of 70", "70"] and state_of(page)["vector"] == end
    page.click("#step")  # the optimizer remembers what it knew
    after = state_of(page)["vector"]
    page.click("#undo")
    page.click("#undo")
    page.click("#redo")
    page.click("#step")
    assert state_of(page)["vector"] == after


@pytest.mark.parametrize("break_off", ["#reset", "preset", "dataset"])
def test_whatever_ends_a_training_can_be_undone(opened, break_off):
    page = opened()
    for _ in range(3):
        page.click("#step")
    before = state_of(page)
    if break_off == "preset":
        page.select_option("#preset", "1")
    elif break_off == "dataset":
        page.evaluate("document.getElementById('data').open = true")
        page.select_option("#kind", "moons")
    else:
        page.click(break_off)
    assert page.evaluate("document.getElementById('moment').max") == "0"
    page.click("#undo")
    assert page.evaluate(COURSE) == ["3 of 3", "3"] and state_of(page) == before


# --- what goes wrong is said ----------------------------------------------------------------------------


def test_a_training_that_diverges_says_so_for_good(opened):
    page = opened(hash="#a=identity,identity&r=100000")
    page.evaluate("() => { for (let i = 0; i < 9; i++) document.getElementById('step').click(); }")
    said = page.evaluate(TEXT, "course-said")
    assert said.startswith("Training diverged at step ") and "went beyond 1000000" in said
    page.wait_for_timeout(9500)
    assert page.evaluate(TEXT, "course-said") == said
    page.click("#rewind")
    assert page.evaluate(TEXT, "course-said") == said
    drag(page, 0, 1.0)
    until(page, "document.getElementById('course-said').textContent === ''")
    page.click("#undo")
    assert page.evaluate(TEXT, "course-said") == said


def test_a_loss_beyond_the_chart_is_drawn_on_decades(opened):
    page = opened(hash="#r=1000")
    page.evaluate("() => { for (let i = 0; i < 36; i++) document.getElementById('step').click(); }")
    assert "logarithmic" in page.evaluate(TEXT, "course-scale")
    assert "the loss rose from" in page.evaluate(TEXT, "course-said")
    drawn = page.evaluate("""() => {
      const canvas = document.getElementById("course-loss");
      const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
      const colour = getComputedStyle(document.documentElement).getPropertyValue("--signal").trim();
      const wanted = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
      const columns = new Set();
      for (let i = 0; i < pixels.length; i += 4) {
        if (wanted.every((each, k) => Math.abs(each - pixels[i + k]) < 12)) columns.add((i / 4) % canvas.width);
      }
      return columns.size / canvas.width;
    }""")
    assert drawn > 0.6  # the curve goes over the whole width


def test_dead_units_are_named_with_their_share(opened):
    page = opened("configs/failures/dead_relu.toml")
    assert page.evaluate("document.getElementById('reasons').classList.contains('trouble')")
    assert page.evaluate(TEXT, "reasons").startswith("Dead: ") or "Dead: " in page.evaluate(TEXT, "reasons")
    tags = page.eval_on_selector_all("#diagram .tag", "tags => tags.map((tag) => tag.textContent).filter(Boolean)")
    assert tags and all(tag.split()[0] in ("dead", "sparse") and tag.endswith(" %") for tag in tags)
    flat = page.eval_on_selector_all("#tables th[title*='share of all points']", "heads => heads.length")
    assert flat == 2  # a column in each hidden layer


def test_a_saturated_unit_is_named_and_recovers(opened):
    page = opened()
    for index in (0, 1, 4):
        page.locator("#sliders .box").nth(index).fill("900")
        page.keyboard.press("Enter")
    assert ": a1(1) " in page.evaluate(TEXT, "reasons")
    page.click("#reset")
    assert page.evaluate(TEXT, "reasons") == "No unit is dead or saturated."


# --- whose gradient ------------------------------------------------------------------------------------

PINK = "[...document.querySelectorAll('#sliders .row .gradient')].map((each) => each.textContent)"


@pytest.mark.parametrize("of", ["all", "batch"])
def test_the_gradient_of_many_points_is_numpys(opened, of):
    page = opened(hash="#n=120&b=full")
    page.check(f"#gradient-of input[value={of}]")
    gradient, loss = mean_gradient(page)
    assert page.evaluate(PINK) == [format_number(float(each)) for each in gradient]
    page.check("#edges input[value=weight_grad]")
    labels = page.eval_on_selector_all("#diagram .edge-label", "labels => labels.map((label) => label.textContent)")
    assert len(labels) == 12 and {*labels} <= {*page.evaluate(PINK)}
    slope = page.evaluate(TEXT, "slope-said")
    assert f"the loss of {'all' if of == 'all' else 'the batch of'} 120 points is {format_number(loss)}" in slope
    assert slope.endswith(f"the tangent {format_number(float(gradient[0]))}.")
    assert page.evaluate(TEXT, "equation").endswith(
        f" / 120 = {format_number(float(gradient[0]))}"
    ) or "≈" in page.evaluate(TEXT, "equation")
    page.click("#undo")
    assert state_of(page)["gradient_of"] == "sample"


def test_the_gradient_of_a_batch_is_that_of_the_next_step(opened):
    page = opened(hash="#b=32&r=1&v=batch")
    gradient = page.evaluate(PINK)
    before = np.array(state_of(page)["vector"])
    page.click("#step")
    moved = before - np.array(state_of(page)["vector"])
    for said, move in zip(gradient, moved, strict=True):
        assert float(said.replace("−", "-")) == pytest.approx(float(move), rel=0.06, abs=6e-3)


def numbers_in(text: str) -> list[float]:
    return [parse_number(each) for each in re.findall(r"−?\d+(?:\.\d+)?(?: × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?", text)]


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
def test_step_does_what_its_equation_says(opened, optimizer):
    page = opened(hash=f"#o={optimizer}&r=0.05")
    assert page.evaluate(TEXT, "step-uses") == "Step uses the mean gradient of all 500 points:"
    for index in (0, 7, 4):
        page.focus(f"#parameter-{index}")
        painted(page)
        before = state_of(page)["vector"][index]
        change, moved = (page.evaluate(TEXT, name) for name in ("step-change", "step-moved"))
        if optimizer == "sgd":
            assert format_number(float(mean_gradient(page)[0][index])) in change
        page.click("#step")
        after = state_of(page)["vector"][index]
        said = numbers_in(moved.split("=", 1)[1])
        decimals = len(moved.rsplit(".", 1)[1])
        assert said[-1] == pytest.approx(after, abs=0.51 * 10**-decimals)
        assert said[0] == pytest.approx(before, abs=0.51 * 10**-decimals)
        assert numbers_in(change)[-1] == pytest.approx(after - before, rel=0.06)


def test_a_batch_is_named_where_step_uses_one(opened):
    page = opened(hash="#b=32")
    assert page.evaluate(TEXT, "step-uses") == "Step uses the mean gradient of the next batch, up to 32 of 500 points:"


# --- words that are true -------------------------------------------------------------------------------------


def test_softmax_has_a_dash_where_it_has_no_slope(opened):
    page = opened()
    cell = page.locator('#tables td[data-place="layers[2].slope[0]"]')
    assert cell.inner_text() == "–"
    cell.focus()
    assert page.evaluate(TEXT, "equation").startswith("δ1(3) = p1 − y1 = ")


ZEROS = ",".join(["0"] * 18)


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        (ZEROS, "nothing decides: the classes are even everywhere"),
        (",".join(["0.5"] * 12 + ["0"] * 5 + ["1"]), "no line decides: class 1 leads everywhere"),
        (",".join(["0.5"] * 12 + ["1", "1", "0", "0", "9", "0"]), "all points lie on class 0’s side"),
    ],
)
def test_the_words_about_the_last_plane_are_true(opened, weights, words):
    page = opened(hash=f"#w={weights}")
    assert words in page.evaluate(TEXT, "planes-said")
    assert "No line: one class leads" in page.evaluate(TEXT, "classes")
    page.click("#reset")
    assert page.evaluate(TEXT, "planes-said").endswith("one straight line decides.")
    assert "On the line the classes are even." in page.evaluate(TEXT, "classes")


MARKED = """(selector) => {
  const canvas = document.querySelector(selector);
  const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const pen = copy.getContext("2d", { willReadFrequently: true });
  pen.drawImage(canvas, 0, 0);
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height).data;
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const channels = (text) => [1, 3, 5].map((i) => parseInt(text.slice(i, i + 2), 16));
  const wanted = ["--class0", "--class1"].map((name) => channels(colour(name)));
  let marked = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    if (wanted.some((tone) => tone.every((each, k) => Math.abs(each - pixels[i + k]) < 4))) marked++;
  }
  return marked / canvas.width ** 2;
}"""


def test_all_points_are_drawn_once_a_move_rests(opened):
    page = opened(hash="#n=20000&e=0.3")
    page.wait_for_timeout(1500)
    plane, boundary = "#planes figure:nth-child(2) canvas", "#boundary"
    rest = page.evaluate(MARKED, boundary)
    for there in (1.0, 1.1, 1.2):  # on a busy machine the page may rest before it is looked at
        drag(page, 0, there)
        moving = page.evaluate(MARKED, plane)
        assert page.evaluate(MARKED, boundary) == pytest.approx(rest, rel=0.02)  # its points have not moved
        page.wait_for_timeout(2000)
        if 0.05 < moving < 0.9 * page.evaluate(MARKED, plane):
            return
    pytest.fail("all points are drawn while a slider moves")
