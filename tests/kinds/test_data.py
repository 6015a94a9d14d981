"""The data section says what its numbers say: parted, not parted, nothing to part."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.data.actions import DataSubject, JudgeLine, Scatter
from nnviz_core.story.beats import Section
from nnviz_core.story.run import run
from nnviz_core.story.script import resolve
from nnviz_core.words.phrases import percent

NETWORK = {"layers": [2, 2, 2], "activation": "tanh"}


def data_section(folder: Path, dataset: dict[str, Any], *, outputs: int = 2) -> Section:
    tree = {
        "dataset": dataset,
        "network": {**NETWORK, "layers": [2, 2, outputs]},
        "parameters": {"train": {"steps": 1}},
        "sections": [{"scene": "data"}],
    }
    path = folder / "film.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    source = load(path)
    return compose(source, run(source)).sections[0]


def csv_section(folder: Path, rows: list[tuple[float, float, int]], *, outputs: int = 2) -> Section:
    lines = ["x1,x2,class", *(",".join(map(str, row)) for row in rows)]
    (folder / "points.csv").write_text("\n".join(lines), encoding="utf-8")
    return data_section(folder, {"kind": "csv", "path": "points.csv"}, outputs=outputs)


def captions(section: Section) -> list[str]:
    return [beat.caption.text for beat in section.beats if beat.caption]


def test_no_line_parts_xor_and_the_best_is_computed(tmp_path: Path) -> None:
    section = data_section(tmp_path, {"kind": "xor", "points": 200})
    subject = section.subject
    assert isinstance(subject, DataSubject)
    best = subject.lines[2].accuracy
    assert best == max(line.accuracy for line in subject.turns[2]) < 1
    assert captions(section)[-1].startswith("No straight line separates these classes.")
    assert percent(best) in captions(section)[-2]
    assert "19,900 lines" in captions(section)[-2]
    assert resolve(section.tree, "missing") == 1 - best


def test_classes_that_a_line_parts_get_other_words_and_nothing_is_missing(tmp_path: Path) -> None:
    section = csv_section(tmp_path, [(0, 0, 0), (1, 0.2, 0), (0.3, 2, 1), (1, 3, 1)])
    assert captions(section)[-1] == "One straight line is enough: it separates the classes."
    assert resolve(section.tree, "missing") == 0
    assert section.beats[-1].numbers == ()
    assert "every point" in captions(section)[3]


def test_a_line_beside_all_points_is_never_called_the_best_way_to_part_them(tmp_path: Path) -> None:
    """Each line between these points is right for fewer than one that calls all of them class 0."""
    ring = [(float(np.cos(a)), float(np.sin(a)), 0) for a in np.linspace(0.1, 6.2, 11)]
    beside = csv_section(tmp_path, [*ring, (0.05, 0, 1), (-0.06, 0.02, 1)])
    assert isinstance(beside.subject, DataSubject)
    assert beside.subject.even
    said = captions(beside)
    assert said[3] == said[5] == "At its best place it leaves all points on one side: 84.6 % right."
    assert said[7] == "No line between the points does as well as one that leaves all on one side: 84.6 %."
    assert said[8].startswith("No straight line separates")


def test_a_line_between_the_points_is_preferred_where_it_is_as_good(tmp_path: Path) -> None:
    """One of class 1 on the rim beside another inside: cut off, it is right, and so the best line parts the points."""
    ring = [(float(np.cos(a)), float(np.sin(a)), 0) for a in np.linspace(0.1, 6.2, 11)]
    between = csv_section(tmp_path, [*ring, (0.05, 0, 1), (1.3, 0.02, 1)])
    assert isinstance(between.subject, DataSubject)
    assert not between.subject.even
    assert captions(between)[7] == "Of 78 lines, every way to part them, the best gets 92.3 %."


def test_one_class_has_nothing_to_part(tmp_path: Path) -> None:
    section = csv_section(tmp_path, [(0, 0, 1), (1, 2, 1)])
    assert [beat.action for beat in section.beats[:-1]] == [Scatter(1)]
    assert captions(section)[-1] == "Every point is of class 1: there is nothing to part."


def test_a_search_by_directions_says_how_many_lines_it_tried(tmp_path: Path) -> None:
    section = data_section(tmp_path, {"kind": "circles", "points": 1100})
    assert captions(section)[-1] == "None of 792,720 lines separates these classes."
    assert "792,720 lines tried" in captions(section)[-2]


def test_the_diagonal_is_called_better_or_worse_by_its_numbers(tmp_path: Path) -> None:
    rows = [(0, 0, 0), (2, 0, 0), (4, 0.1, 0), (0.5, 1, 1), (3, 1, 1), (6, 1.1, 1)]
    section = csv_section(tmp_path, rows)
    horizontal, diagonal = (resolve(section.tree, f"lines[{k}].accuracy") for k in (0, 1))
    assert horizontal == 1 > diagonal
    judged = [beat.caption for beat in section.beats if beat.action == JudgeLine(1)]
    assert judged[0] is not None
    assert "it is worse" in judged[0].text


def test_more_classes_than_colours_are_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="has colours for 4 classes, and these points have 5"):
        csv_section(tmp_path, [(0, 0, 0), (1, 0, 1), (2, 1, 2), (3, 1, 3), (4, 2, 4)], outputs=5)


@pytest.mark.parametrize("kind", ["xor", "xor_corners", "moons", "circles", "spirals"])
def test_every_number_of_a_caption_is_in_the_trace(kind: str, tmp_path: Path) -> None:
    section = data_section(tmp_path, {"kind": kind, "points": 90})
    for beat in section.beats:
        for shown in (*beat.numbers, *(beat.caption.numbers if beat.caption else ())):
            assert shown.text == percent(resolve(section.tree, shown.place))
    assert np.isfinite([line["accuracy"] for line in section.tree["directions"]]).all()


def clouds(centres: list[tuple[float, float]], *, spread: float = 0.1) -> list[tuple[float, float, int]]:
    """Make five points of a class around each place."""
    leans = [(0.0, 0.0), (1.0, 0.3), (-0.4, 1.0), (-1.0, -0.2), (0.2, -1.0)]
    return [(x + spread * a, y + spread * b, k) for k, (x, y) in enumerate(centres) for a, b in leans]


STRIPES = [(-1.0, 0.0), (0.0, 0.1), (1.0, 0.0)]  # the middle one cannot be cut off from both others by one line


@pytest.mark.parametrize(
    ("centres", "says"),
    [
        (STRIPES, "Straight borders part all three classes at once: it takes no bend."),
        ([*STRIPES, (0.3, 2.0)], "Straight borders part all four classes at once: it takes no bend."),
    ],
)
def test_several_classes_are_parted_at_once_where_scores_were_found_that_do(
    centres: list[tuple[float, float]], says: str, tmp_path: Path
) -> None:
    section = csv_section(tmp_path, clouds(centres), outputs=len(centres))
    assert captions(section)[-1] == says
    rows = np.array(clouds(centres))
    found = section.tree["linear_scores"]
    scores = (rows[:, :2, None] * np.transpose(found["weights"])).sum(axis=1) + found["bias"]
    assert (scores.argmax(axis=1) == rows[:, 2]).all()


def test_pairs_that_no_line_parts_are_named_or_counted(tmp_path: Path) -> None:
    crossed = [(0, 0, 0), (1, 1, 0), (0, 1, 1), (1, 0, 1)]
    one = csv_section(tmp_path, [*crossed, (5, 5, 2), (6, 5, 2)], outputs=3)
    assert captions(one)[-1] == "No straight line parts class 0 from class 1. It takes a bend."
    around = [(0.5, 0.4, 2), (-3, 3, 2), (4, -3, 2), (4, 4, 2), (-4, -4, 2)]
    every = csv_section(tmp_path, [*crossed, *around], outputs=3)
    assert captions(every)[-1] == "No two of the classes are parted by a straight line. It takes a bend."
    some = csv_section(tmp_path, [*crossed, (0.5, 0.4, 2), (0.5, 2, 2), (9, 9, 3), (9, 8, 3)], outputs=4)
    left = sum(line["accuracy"] < 1 for line in some.tree["lines"])
    spelled = {2: "two", 3: "three"}[left]
    assert captions(some)[-1] == f"Of six pairs of classes, no straight line parts {spelled}. It takes a bend."


def test_a_bend_is_promised_only_where_it_can_help(tmp_path: Path) -> None:
    """Points of both classes in one place are parted by nothing."""
    crossed = [(0, 0, 0), (1, 1, 0), (0, 1, 1), (1, 0, 1)]
    assert captions(csv_section(tmp_path, crossed))[-1].endswith("It takes a bend.")
    assert "nor does a bend" in captions(csv_section(tmp_path, [*crossed, (1, 1, 1)]))[-1]
    three = csv_section(tmp_path, [*crossed, (1, 1, 1), (5, 5, 2), (5, 6, 2)], outputs=3)
    assert "nor does a bend" in captions(three)[-1]
    apart = csv_section(tmp_path, [*crossed, (5, 5, 2), (5, 6, 2)], outputs=3)
    assert captions(apart)[-1].endswith("It takes a bend.")


def test_lines_for_every_two_are_not_called_borders_for_all(tmp_path: Path) -> None:
    """The three arms: linear programming (HiGHS) finds no scores that part them, though a line parts every two."""
    arms = Path("configs/three_arms.csv").read_text(encoding="utf-8").split("\n")[1:]
    rows = [(float(a), float(b), int(c)) for a, b, c in (line.split(",") for line in arms if line)]
    section = csv_section(tmp_path, rows, outputs=3)
    assert [line["accuracy"] for line in section.tree["lines"]] == [1, 1, 1]
    assert captions(section)[-1].startswith("A straight line parts every two of the classes. A vote of these lines is")
    votes = np.zeros((len(rows), 3), dtype=int)
    for line in section.tree["lines"]:
        low, high = line["classes"]
        above = -np.sin(line["angle"]) * np.array(rows)[:, 0] + np.cos(line["angle"]) * np.array(rows)[:, 1]
        second = (above > line["offset"]) == (line["above"] == 1)
        votes[np.arange(len(rows)), np.where(second, high, low)] += 1
    assert (votes.argmax(axis=1) == np.array(rows)[:, 2]).all()
    assert section.tree["linear_scores"] is None
