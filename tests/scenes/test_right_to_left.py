"""Where words run from right to left, what is read first stands at the right; formulas stay as they are."""

from dataclasses import replace
from pathlib import Path

import pytest

from nnviz_core.kinds.compose import compose
from nnviz_core.look.theme import THEMES
from nnviz_core.story.run import run
from nnviz_core.story.timeline import TimedSection, schedule
from nnviz_core.words.numbers import Shown
from nnviz_core.words.writing import writing_of
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import WIDE_FRAME, at
from nnviz_scenes.parts.plane_card import CardWord, Figure
from nnviz_scenes.parts.plane_layout import COLUMN
from nnviz_scenes.parts.plane_sheet import leftwards
from nnviz_scenes.plane.scene import Plane
from nnviz_scenes.plane.sheets import decision_sheet, overview_sheet
from tests.fixtures.translated import told_in
from tests.scenes.walk import FPS, stage_of

CONFIG = Path(__file__).parents[2] / "configs/plane.toml"
THEME = replace(THEMES["dark"], writing=writing_of("ar"))
WORD, NUMBER = CardWord(quoted("من النقاط")), Figure(Shown("98.4 %", "accuracy"))


@pytest.fixture(scope="module")
def timed(tmp_path_factory: pytest.TempPathFactory) -> TimedSection:
    source = told_in(CONFIG, "ar", tmp_path_factory.mktemp("arabic"))
    [section] = schedule(compose(source, run(source)), FPS).sections
    return section


@pytest.fixture(scope="module")
def scene(timed: TimedSection) -> Plane:
    made = stage_of(timed, "dark")
    made.prepare()
    assert isinstance(made, Plane)
    return made


def test_the_heading_stands_at_the_right_and_the_remark_at_the_left(scene: Plane) -> None:
    heading, remark = scene.heading
    assert heading.box().right == pytest.approx(at(WIDE_FRAME.right, 0)[0])
    assert remark.box().left == pytest.approx(at(WIDE_FRAME.left, 0)[0])


def test_what_a_step_is_called_stands_at_the_right_of_its_sentence(timed: TimedSection, scene: Plane) -> None:
    says = overview_sheet(timed.section.subject, scene.words).sayings
    labels = {view.ink.markup: view for view in scene.cards[0].views if isinstance(view, Label)}
    for saying in says:
        name = labels[f"#strong[{quoted(saying.name)}]"].box()
        [sentence] = [labels[piece.markup].box() for piece in saying.forms[0]]
        assert name.right == pytest.approx(at(COLUMN[1], 0)[0])
        assert sentence.right < name.left


def test_a_number_that_is_read_first_stands_at_the_right_but_behind_its_formula() -> None:
    assert leftwards((NUMBER, WORD)) == (WORD, NUMBER)
    formula = CardWord("$det W =$")
    assert leftwards((formula, NUMBER, WORD)) == (WORD, formula, NUMBER)


def test_the_rule_that_decides_names_both_classes_with_its_formula_whole(timed: TimedSection, scene: Plane) -> None:
    [rule] = decision_sheet(timed.section.subject, scene.words).result
    assert isinstance(rule, CardWord)
    assert "$z_2^((3)) > z_1^((3))$" in rule.markup
    assert "…" not in rule.markup
    assert "١" in rule.markup
    assert typeset(rule.markup, size=24.0, theme=THEME).runs
