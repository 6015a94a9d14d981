"""Classes that have names are called by them, wherever a class is said, and by their numbers where they have none."""

import json
from pathlib import Path
from typing import Any

import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.explorer.content import content_of
from nnviz_core.kinds.compose import compose
from nnviz_core.publish.transcript import transcript
from nnviz_core.story.advice import scale_advice
from nnviz_core.story.export import film_tree
from nnviz_core.story.run import pick_sample, run
from nnviz_core.story.timeline import schedule

SECTIONS = [{"scene": scene} for scene in ("title", "data", "forward", "plane", "training")]


def film(
    folder: Path, dataset: dict[str, Any], *, layers: tuple[int, ...] = (2, 2, 2), sections: Any = SECTIONS
) -> Any:
    tree = {"dataset": dataset, "network": {"layers": layers}, "parameters": {"train": {"steps": 3}}}
    (folder / "film.json").write_text(json.dumps({**tree, "sections": sections}), encoding="utf-8")
    return load(folder / "film.json")


def told(source: Any) -> str:
    sections = compose(source, run(source)).sections
    captions = [beat.caption.text for each in sections for beat in each.beats if beat.caption]
    return "\n".join([*captions, *(each.remark for each in sections)])


@pytest.mark.parametrize("layers", [(2, 2, 2), (2, 2, 1)])
def test_words_call_classes_by_their_names_and_never_by_their_numbers(layers: Any, tmp_path: Path) -> None:
    words = told(film(tmp_path, {"points": 40, "names": ["inside", "out of it"]}, layers=layers))
    assert "Class inside: " in words and "of class " in words
    assert "class 0" not in words.casefold() and "class 1" not in words.casefold()
    assert ("the score of class out of it" in words) == (layers[-1] == 1)
    assert "class 0" in told(film(tmp_path, {"points": 40}, layers=layers)).casefold()


def test_the_names_of_a_file_reach_sections_and_the_page(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("a,b,species\n0,0,setosa\n1,0,versicolor\n", encoding="utf-8")
    source = film(tmp_path, {"kind": "csv", "path": "p.csv"})
    trace = run(source)
    storyboard = compose(source, trace)
    assert all(each.words.class_label(1) == "versicolor" for each in storyboard.sections)
    first = trace.snapshots[0]
    content = content_of(source, trace, snapshot=first, sample=pick_sample(trace.dataset, first.network, 0))
    assert content.wording.class_names == ("setosa", "versicolor")


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (["a"], "names has 1"),
        (["in", "out", "more"], "has 3 names but network.layers ends with 2, for 2 classes"),
        (["in", "In"], 'has "In" twice'),
        (["in", "seventeen letters"], "has 17 characters; the name of a class has 16 at most"),
    ],
)
def test_names_that_do_not_fit_are_refused(names: list[str], says: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=says):
        film(tmp_path, {"names": names})


def test_advice_on_scale_is_given_where_units_are_saturated_from_the_start(tmp_path: Path) -> None:
    for factor, advised in ((1.0, False), (1000.0, True)):
        rows = "\n".join(f"{factor * x},{factor * y},{k}" for x, y, k in ((1, 2, 0), (-1, 0.5, 1), (0.3, -1, 1)))
        (tmp_path / "p.csv").write_text(f"x1,x2,class\n{rows}\n", encoding="utf-8")
        advice = scale_advice(film(tmp_path, {"kind": "csv", "path": "p.csv"}))
        assert (advice is not None) == advised


def test_the_names_stand_once_in_the_trace_and_beside_every_probability_that_is_said(tmp_path: Path) -> None:
    source = film(tmp_path, {"points": 40, "names": ["inside", "outside"]})
    storyboard = compose(source, run(source))
    assert film_tree("film.json", storyboard)["dataset"] == {"classes": ["inside", "outside"]}
    lines = [line.words for part in transcript(schedule(storyboard, 30)) for line in part.lines]
    assert "At the outputs the names of the classes appear: inside and outside." in lines
    said = " ".join(line for line in lines if "robability p" in line)
    assert "robability p one of inside is " in said or "robability p two of outside is " in said
    plain = film(tmp_path, {"points": 40})
    assert "dataset" not in film_tree("film.json", compose(plain, run(plain)))
    one = film(tmp_path, {"points": 40, "names": ["inside", "outside"]}, layers=(2, 2, 1))
    lines = [line.words for part in transcript(schedule(compose(one, run(one)), 30)) for line in part.lines]
    assert "At the outputs the names of the classes appear." in lines
    assert not any("of inside" in line for line in lines if "robability" in line)
