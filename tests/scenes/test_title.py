"""The title fits whatever it says, and the outputs are shown as scores of classes."""

from dataclasses import replace
from itertools import pairwise

import pytest

from nnviz_core.kinds.title.actions import TitleSubject
from nnviz_core.kinds.title.story import title_beats
from nnviz_core.look.theme import THEMES
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.line_breaks import JOINER, NO_BREAK
from nnviz_core.words.typefaces import fonts_of
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.caption import caption_ink
from nnviz_scenes.parts.sketch import column_name
from nnviz_scenes.parts.title_block import TITLE_SIZES, fits, fitted
from nnviz_scenes.title.scene import Title
from tests.scenes.films import crowded, job_of, played, visible, words

THEME = THEMES["dark"]
TITLES = {
    "short": "XOR",
    "signs": 'A "quoted" title \\ with #hash, $dollar$, *star*, _under_, @at, <tag>, [bracket] and `tick`',
    "other scripts": "Ελληνικά, русский, українська, Čeština, Tiếng Việt",
    "long": "How a small network learns to tell four quadrants apart " * 6,
    "longest": "word " * 3000,
    "one word": "x" * 3000,
    "two lines": "Backpropagation\non XOR",
}
SHAPES = [[2, 2, 2, 2], [2, 1, 2], [2, 6, 6, 6, 6, 6, 6, 6], [2, 3, 2], [2, 4, 5], [2, 6, 1, 6, 2]]


def title_of(folder, *, title="A film", shape=(2, 2, 2, 2), subtitle=None, theme="dark"):
    """Return the title scene of a config."""
    job = job_of(
        {
            "title": title,
            "dataset": {"points": 4},
            "network": {"layers": list(shape), "activation": "leaky_relu"},
            "parameters": {"keyframes": [{"name": "start", "layers": layers_of(shape)}]},
            "sections": [{"scene": "title", **({"subtitle": subtitle} if subtitle else {})}],
        },
        folder,
        theme=theme,
    )
    return Title(job=job)


def layers_of(shape):
    """Return weights of ones for a shape."""
    return [{"weights": [[1.0] * n_in] * n_out, "bias": [0.0] * n_out} for n_in, n_out in pairwise(shape)]


@pytest.mark.parametrize("name", TITLES)
def test_any_title_and_subtitle_keep_to_the_frame(name, tmp_path):
    scene = title_of(tmp_path, title=TITLES[name], subtitle=TITLES[name])
    for _ in played(scene):
        assert crowded(scene) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_no_label_of_any_shape_overlaps_another(shape, tmp_path):
    scene = title_of(tmp_path, shape=shape, subtitle="A subtitle")
    for _ in played(scene):
        assert crowded(scene) == []


def test_the_outputs_become_a_disc_and_a_square_in_the_colours_of_their_classes(tmp_path):
    scene = title_of(tmp_path)
    for _ in played(scene):
        pass
    panels = [view for view in visible(scene) if isinstance(view, Panel)]
    (disc,) = [panel for panel in panels if panel.fill == THEME.class0]
    (square,) = [panel for panel in panels if panel.fill == THEME.class1]
    assert disc.corner >= 20 > square.corner
    said = " ".join(words(view) for view in visible(scene) if isinstance(view, Label))
    assert "class scores" in said and "class 0" in said and "class 1" in said


@pytest.mark.parametrize(
    ("output", "outputs", "named"),
    [
        ("softmax", 2, "class scores"),
        ("tanh", 1, "score of class 1"),
        ("sigmoid", 1, "probability of class 1"),
        ("sigmoid", 3, "class probabilities"),
    ],
)
def test_the_column_of_outputs_has_the_name_that_the_caption_gives_them(output, outputs, named):
    subject = TitleSubject("A film", "", (2, 3, outputs), ("tanh",), output)
    assert column_name(subject, 2, catalogue("en"))[0] == named
    told = title_beats(subject, catalogue("en"), opening=None)[-1].caption
    assert ("probabilit" in named) == ("probability" in told.text)


def test_every_neuron_of_the_network_is_drawn(tmp_path):
    scene = title_of(tmp_path, shape=[2, 3, 4, 2])
    next(holds := played(scene))
    assert not any(isinstance(view, Panel) for view in visible(scene))
    next(holds)
    assert sum(isinstance(view, Panel) for view in visible(scene)) == 2 + 3 + 4 + 2


def test_a_title_is_set_in_the_largest_size_that_fits():
    ink = fitted("Short", TITLE_SIZES, height=190, width=1680, colour=THEME.text, theme=THEME)
    assert ink.cap_height == pytest.approx(TITLE_SIZES[0] * 8 / 1080)
    long = fitted(TITLES["long"], TITLE_SIZES, height=190, width=1680, colour=THEME.text, theme=THEME)
    assert fits(long, 190, 1680)
    assert long.cap_height < ink.cap_height


def test_a_title_breaks_in_no_formula_and_in_no_word_of_korean():
    korean = replace(THEME, fonts=fonts_of("ko"))
    said = "손실이 줄어들었습니다 " * 4 + "1 − a² = 0.50 " + "그러므로 기울기 " * 4
    whole = fitted(said, TITLE_SIZES, height=1000, width=1680, colour=THEME.text, theme=korean)
    for word in ("줄어들었습니다", "그러므로"):
        assert JOINER.join(word) in whole.markup
    assert "1 − a² = 0.50".replace(" ", NO_BREAK) in whole.markup


def test_a_caption_breaks_in_no_formula(tmp_path):
    scene = title_of(tmp_path)
    scene.prepare()
    ink = caption_ink(Caption("The curve is nearly flat here, slope 1 − a² = 0.50."), scene.theme, scene.frame)
    assert "1 − a² = 0.50.".replace(" ", NO_BREAK) in ink.markup
