"""A theme of one's own is taken where all can be read and told apart in it, and refused with figures where not."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import Source, load
from nnviz_core.look.colour_vision import difference
from nnviz_core.look.colours import contrast, linear_rgb, rgb
from nnviz_core.look.own_theme import nearest_accent, nearest_background, own_theme, shortfalls
from nnviz_core.look.theme import DARK, LIGHT, THEMES, Theme
from nnviz_core.render.manifest import film_facts
from nnviz_core.render.plan import plan_film

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#ff8800"/></svg>'
CONFIG: dict[str, Any] = {
    "title": "T",
    "dataset": {"points": 40},
    "parameters": {"train": {"steps": 4}},
    "sections": [{"scene": "title"}, {"scene": "forward", "sample": 1}],
}


@pytest.fixture
def themed(tmp_path: Path):
    """Load a config with a theme."""
    (tmp_path / "logo.svg").write_text(LOGO, encoding="utf-8")
    (tmp_path / "logo.txt").write_text("no picture", encoding="utf-8")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")

    def load_with(theme: object) -> Source:
        path = tmp_path / "own.json"
        path.write_text(json.dumps({**CONFIG, "video": {"theme": theme}}), encoding="utf-8")
        return load(path)

    return load_with


def faults(themed, theme: object) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        themed(theme)
    return [f"{'.'.join(map(str, fault.keys))} {fault.says}" for fault in caught.value.faults]


# ---- colours


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_our_own_themes_lack_nothing(theme: Theme) -> None:
    assert shortfalls(theme) == ()


def test_colours_take_the_place_of_some_and_the_others_stay(themed) -> None:
    theme = themed({"base": "light", "accent": "#7A4F00", "background": "#FFFFFF"}).theme
    assert (theme.name, theme.signal, theme.ink) == ("light", "#7a4f00", "#ffffff")
    assert contrast(theme.panel, theme.ink) < contrast(LIGHT.panel, "#000000") and theme.panel != theme.ink
    assert (theme.gradient, theme.classes) == (LIGHT.gradient, LIGHT.classes)


def test_a_table_without_colours_is_its_base(themed) -> None:
    assert themed({"base": "light"}).theme == LIGHT
    assert themed({}).theme == DARK
    assert themed("light").theme == "light"


@pytest.mark.parametrize(
    ("theme", "says"),
    [
        (
            {"accent": "#003366"},
            'video.theme.accent is "#003366", with which the accent has a contrast of 1.25 to panels, and needs 4.5 '
            '(and 2 more); the nearest that passes is "#5a84f7".',
        ),
        (
            {"base": "light", "accent": "#a6192e"},
            'video.theme.accent is "#a6192e", with which the accent differs from the colour of gradients by 28.1 in '
            'deuteranopia, and needs 40 (and 1 more); the nearest that passes is "#bd0821".',
        ),
        ({"accent": "red"}, 'video.theme.accent is "red" but must be a colour such as "#ff8800".'),
        ({"background": "#12345"}, 'video.theme.background is "#12345" but must be a colour such as "#ff8800".'),
        ("drak", 'video.theme is "drak" but must be "dark" or "light"; did you mean "dark"?'),
        ({"accents": "#ffffff"}, 'video.theme.accents is not a key here; did you mean "accent"?'),
        ({"logo": "none.svg"}, 'video.theme.logo names "none.svg", which does not exist; paths start at the config\'s'),
        ({"logo": "logo.txt"}, 'video.theme.logo names "logo.txt", but a logo is an .svg, .png, .jpg or .jpeg.'),
        ({"logo": "broken.png"}, 'video.theme.logo names "broken.png", which cannot be read as a picture.'),
        ({"font": "No Such Family"}, 'video.theme.font names "No Such Family", a family that this machine does not'),
    ],
)
def test_what_is_wrong_is_said_with_what_would_be_right(themed, theme: object, says: str) -> None:
    [fault] = faults(themed, theme)
    assert fault.startswith(says)


@pytest.mark.parametrize("base", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("wanted", ["#003366", "#a6192e", "#808080", "#ffffff", "#000000"])
def test_the_nearest_passes_and_none_that_is_nearer_does(base: Theme, wanted: str) -> None:
    nearest = nearest_accent(base, wanted)
    assert nearest is not None and not shortfalls(own_theme(base, accent=nearest))
    far = difference(linear_rgb(nearest), linear_rgb(wanted))
    for share in np.linspace(0.05, 0.9, 12):  # on the way
        between = np.rint(255 * (rgb(wanted) + share * (rgb(nearest) - rgb(wanted)))).astype(int)
        colour = "#" + "".join(f"{channel:02x}" for channel in between)
        if difference(linear_rgb(colour), linear_rgb(wanted)) < far - 6:  # what the steps of the search leave
            assert shortfalls(own_theme(base, accent=colour))


def test_a_background_that_is_too_bright_has_a_nearest_that_is_not(themed) -> None:
    nearest = nearest_background(DARK, "#2d2d2d")
    assert nearest is not None
    assert themed({"background": nearest}).theme.ink == nearest
    [fault] = faults(themed, {"background": "#2d2d2d"})
    assert f'the nearest that passes is "{nearest}"' in fault


# ---- what it does


def still(source: Source, seconds: float, *, section: int = 0) -> np.ndarray:
    from nnviz_scenes.drawing import still_pixels
    from nnviz_scenes.stage import SectionJob

    timed = plan_film(source).timeline.sections[section]
    return still_pixels(SectionJob(timed, source.theme), round(seconds * timed.fps), width=640, height=360)


def test_a_frame_has_the_colours_and_the_logo(themed) -> None:
    plain = still(themed({"background": "#00172e"}), 3)
    marked = still(themed({"background": "#00172e", "logo": "logo.svg"}), 3)
    assert (plain[2, 2, :3] == [0x00, 0x17, 0x2E]).all()
    orange = (marked[..., :3] == [0xFF, 0x88, 0x00]).all(axis=-1)
    rows, columns = np.flatnonzero(orange.any(axis=1)), np.flatnonzero(orange.any(axis=0))
    assert rows[0] >= 18 and rows[-1] < 48  # within title-safe, above the title
    assert abs((columns[0] + columns[-1]) / 2 - 320) <= 1
    assert not (plain[..., :3] == [0xFF, 0x88, 0x00]).all(axis=-1).any()


def test_what_runs_forward_has_the_accent(themed) -> None:
    accent = np.array([0xFF, 0x88, 0x00])
    frames = [still(themed(theme), 12, section=1) for theme in ("dark", {"accent": "#ff8800"})]
    assert [bool((frame[..., :3] == accent).all(axis=-1).any()) for frame in frames] == [False, True]


def test_all_that_is_its_own_stands_in_keys_and_manifest(themed) -> None:
    from nnviz_core.render.pieces import cut

    keys, told = [], []
    for theme in ("dark", {"accent": "#ff8800"}, {"accent": "#ff8800", "logo": "logo.svg"}):
        plan = plan_film(themed(theme))
        timed = plan.timeline.sections[0]
        keys.append(cut(timed, theme=plan.source.theme, format=plan.format)[0].key)
        told.append(film_facts(plan)["film"].get("own_theme"))
    assert len({*keys}) == 3
    assert told[0] is None and [*told[1]] == ["accent", "background"] and [*told[2]][-1] == "logo"


def test_a_logo_is_drawn_without_a_ground() -> None:
    from nnviz_core.inputs.logo_files import HEIGHT, logo_png

    drawn = np.asarray(Image.open(BytesIO(logo_png(LOGO.replace('width="20"', 'width="10"', 1).encode()))))
    assert drawn.shape == (HEIGHT, 2 * HEIGHT, 4)
    assert (drawn[:, : HEIGHT - 2] == [0xFF, 0x88, 0x00, 0xFF]).all() and not drawn[:, HEIGHT + 2 :, 3].any()
