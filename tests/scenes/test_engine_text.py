"""Text is set once, measured on the letter H, coloured inside its markup, and read back from glyphs."""

from collections.abc import Callable

import numpy as np
import pytest
import typst

from nnviz_core.look.scales import units
from nnviz_core.look.theme import DARK
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.glyph_mask import place_path
from nnviz_scenes.engine.painted import pixels_per_unit
from nnviz_scenes.engine.typeset import Alignment, quoted, typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.number import Number, placed

Draw = Callable[..., np.ndarray]


def test_the_size_is_the_height_of_a_capital() -> None:
    assert typeset("H", size=28, theme=DARK).box.top == pytest.approx(units(28))


def test_the_same_markup_is_set_once() -> None:
    assert typeset("once", size=24, theme=DARK) is typeset("once", size=24, theme=DARK)
    assert typeset("once", size=28, theme=DARK) is not typeset("once", size=24, theme=DARK)


def test_one_formula_has_several_colours() -> None:
    ink = typeset("$a = positive(1.70) dot signal(0.63)$", size=28, theme=DARK)
    assert [run.colour for run in ink.runs] == [DARK.text, DARK.positive, DARK.text, DARK.signal]


def test_a_fraction_bar_is_part_of_the_outline(draw: Draw) -> None:
    view = Label(typeset("$frac(1, 2)$", size=300, theme=DARK), (0, 0), align="centre")
    lit = draw(view)[..., 0] > 60
    assert lit.any(axis=1).sum() > 30
    assert lit[83:90].any(axis=1).any()


def test_colours_do_not_move_the_letters() -> None:
    plain = typeset("$a + b$", size=28, theme=DARK)
    assert typeset("$a signal(+) b$", size=28, theme=DARK).box == plain.box


def test_any_sign_may_be_quoted() -> None:
    text = '5 < #let $x_1$ *"\\ [a] @b // c'
    assert typeset(quoted(text), size=24, theme=DARK).runs


def test_wrong_markup_is_an_error_and_not_a_blank() -> None:
    with pytest.raises(typst.TypstError):
        typeset("$unclosed", size=24, theme=DARK)


def test_wrapped_text_stays_in_its_width_and_hangs_from_the_first_baseline() -> None:
    ink = typeset("many words that do not fit into so narrow a column", size=24, theme=DARK, wrap=400)
    assert ink.box.width <= units(400)
    assert ink.box.bottom < -2 * units(24)
    assert ink.box.top < 2 * units(24)


@pytest.mark.parametrize("align", ["left", "center"])
def test_no_word_stays_alone_in_the_last_line(align: Alignment) -> None:
    text = "solves XOR: all of them right, and that from step 106 on to the end"
    whole = typeset(text, size=24, theme=DARK)
    width = 0.95 * whole.box.width / units(1)  # one word is too long for one line
    ink = in_even_lines(text, size=24, theme=DARK, width=width, align=align)
    assert line_count(typeset(text, size=24, theme=DARK, wrap=width)) == line_count(ink) == 2
    assert ink.box.width < 0.6 * whole.box.width


def test_what_fits_one_line_stands_in_one() -> None:
    assert line_count(in_even_lines("one line", size=24, theme=DARK, width=400)) == 1
    assert line_count(in_even_lines("unbreakable", size=24, theme=DARK, width=40)) == 1


def test_a_number_is_read_back_from_its_glyphs() -> None:
    number = Number("−0.40", (0, 0), size=28, colour=DARK.text, place="sample.x[0]")
    assert number.text == "−0.40"
    number.show("≈ 3.2×10⁻⁵")
    assert number.text == "≈ 3.2×10⁻⁵"
    assert "".join(glyph.sign for glyph in number.line.glyphs) == number.text


def test_digits_never_tremble() -> None:
    assert len({placed(f"+{digit}.{digit}{digit}").advance for digit in range(10)}) == 1


def test_a_typewriter_hyphen_is_refused() -> None:
    with pytest.raises(KeyError, match="not a sign of a number"):
        Number("-1", (0, 0), size=28, colour=DARK.text)


@pytest.mark.parametrize(("align", "edge"), [("left", "left"), ("right", "right")])
def test_a_label_is_aligned_on_its_letters(align: str, edge: str) -> None:
    view = Label(typeset("Word", size=28, theme=DARK), (1.5, -1), align=align)
    assert getattr(view.box(), edge) == pytest.approx(1.5)


def test_the_box_holds_every_lit_pixel(draw: Draw) -> None:
    view = Number("+8.25", (0.3, -0.2), size=120, colour="#ffffff", align="centre")
    rows, columns = np.nonzero(draw(view)[..., 0] > 30)
    box = view.box()
    assert abs(columns.min() - (160 + 22.5 * box.left)) <= 1
    assert abs(columns.max() + 1 - (160 + 22.5 * box.right)) <= 1
    assert abs(rows.min() - (90 - 22.5 * box.top)) <= 1
    assert abs(rows.max() + 1 - (90 - 22.5 * box.bottom)) <= 1


def test_a_stamped_glyph_looks_like_its_filled_outline(draw: Draw) -> None:
    class Filled(Number):
        def paint(self, ctx) -> None:
            x, y = self.start()
            place_path(ctx, self.line.path, x=x, y=y, scale=self.scale_to_scene)
            ctx.set_source_rgba(1, 1, 1, 1)
            ctx.fill()
            assert pixels_per_unit(ctx) == pytest.approx(22.5)

    at = (0.137, -0.211)
    views = [kind("8.25", at, size=200, colour="#ffffff", align="centre") for kind in (Number, Filled)]
    stamped, filled = (draw(view)[..., 0].astype(int) for view in views)
    assert abs(stamped.sum() - filled.sum()) < 0.01 * filled.sum()
    assert np.abs(stamped - filled).max() <= 255 / 8 + 2  # an eighth of a pixel at a vertical edge


def test_a_halo_keeps_lines_away_from_the_letters(draw: Draw) -> None:
    bare = Number("8", (0, 0), size=200, colour="#ffffff")
    haloed = Number("8", (0, 0), size=200, colour="#ffffff", halo=Halo("#ff0000", 20))
    extra = draw(haloed).astype(int) - draw(bare)
    assert (extra[..., 0] > 200).sum() > 100
    assert extra[..., 1].max() <= 0


def test_an_empty_text_shows_nothing_and_takes_no_room(draw: Draw) -> None:
    blank = [Number("", (0, 0), size=28, colour="#ffffff"), Label(typeset("", size=28, theme=DARK), (0, 0))]
    assert draw(*blank)[..., :3].max() == 0
    assert [view.box().width for view in blank] == [0, 0]


def test_a_derivative_in_a_sentence_and_delta_look_as_in_an_equation() -> None:
    inks = [typeset(quoted(text), size=24, theme=DARK) for text in ("∂L/∂z", "δ")]
    formulas = [typeset(text, size=24, theme=DARK) for text in (r"$partial cal(L)\/partial z$", "$delta$")]
    for ink, formula in zip(inks, formulas, strict=True):
        assert ink.box.width == pytest.approx(formula.box.width) and ink.box.height == pytest.approx(formula.box.height)
    assert "delta" not in quoted("μάθηση με δέλτα") and "cal" not in quoted("A loss L")
