"""The page calls the inputs as their file does, as long as the points of the file are those that it shows."""

from pathlib import Path

import pytest

CONFIG = """\
[dataset]
kind = "csv"
path = "points.csv"
targets = "{targets}"
[network]
layers = [{inputs}, 2, 1]
output = "{output}"
[parameters]
train = {{ steps = 3 }}
[[sections]]
scene = "forward"
"""
KEYS = {"class": {"targets": "classes", "output": "sigmoid"}, "y": {"targets": "numbers", "output": "linear"}}
NAMES = ["petal_length", "width_of_the_petal", "height"]


def config(folder: Path, names: list[str], *, answer: str = "class") -> str:
    rows = [[0.1 * i, *[0.2 * i - 0.3] * (len(names) - 1), i % 2] for i in range(1, 7)]
    lines = [",".join([*names, answer]), *(",".join(map(str, row)) for row in rows)]
    (folder / "points.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "film.toml").write_text(CONFIG.format(inputs=len(names), **KEYS[answer]), encoding="utf-8")
    return str(folder / "film.toml")


def named(page) -> list[str]:
    """List the names above the inputs that are seen."""
    return [
        text.lstrip("\n")
        for text in page.locator("#diagram .column:visible").evaluate_all(
            "all => all.map((each) => each.lastChild.textContent)"
        )
    ]


def test_the_names_stand_above_the_inputs_and_under_the_plane(opened, tmp_path):
    page = opened(config(tmp_path, NAMES[:2]))
    assert named(page) == ["petal_length", "width_of_the…"]
    assert page.locator("#diagram .column title").all_text_contents() == NAMES[:2]
    assert page.locator("#axes").inner_text().split() == ["→", "x1", "petal_length", "↑", "x2", "width_of_the_petal"]
    for box, name in zip(page.locator("#diagram .column").all(), named(page), strict=True):
        inside = box.evaluate("text => text.getBBox().width <= 138 - 34")
        assert inside, name


def test_other_points_have_no_names(opened, tmp_path):
    page = opened(config(tmp_path, NAMES[:2]))
    page.evaluate("document.getElementById('data').open = true")
    page.select_option("#kind", "xor")
    assert not named(page) and not page.locator("#axes").is_visible()
    page.click("#undo")
    assert len(named(page)) == 2 and page.locator("#axes").is_visible()


@pytest.mark.parametrize(("names", "answer", "below"), [(NAMES[:1], "y", True), (NAMES, "class", False)])
def test_the_picture_over_one_or_two_inputs_alone_says_their_names(opened, tmp_path, names, answer, below):
    page = opened(config(tmp_path, names, answer=answer))
    assert len(named(page)) == len(names)
    assert page.locator("#axes").is_visible() == below


def test_a_page_of_made_points_has_none(opened):
    page = opened("configs/lecture.toml")
    assert not named(page) and not page.locator("#axes").is_visible()
