"""A typeface of the author's own draws what no other of the film has, and decides its pieces."""

from dataclasses import replace
from pathlib import Path

import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.inputs import font_files
from nnviz_core.inputs.font_files import read_font
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.look.theme import DARK
from nnviz_core.render import fingerprint
from nnviz_core.render.fingerprint import piece_key
from nnviz_core.render.manifest import film_facts
from nnviz_core.render.plan import plan_film
from nnviz_core.words.typefaces import font_versions, fonts_of
from nnviz_scenes.engine.typeset import quoted, typeset
from tests.fixtures.fonts import square_font

CONFIG = """\
title = "โครงข่าย"
language = "th"
[dataset]
points = 4
[network]
layers = [2, 1, 2]
[parameters]
train = { steps = 1 }
[video]
font = "thai.ttf"
[[sections]]
scene = "title"
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "thai.ttf").write_bytes(square_font())
    path = tmp_path / "thai.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ConfigError) as raised:
        load(path)
    return str(raised.value)


def test_words_are_checked_and_drawn_with_the_typeface_of_the_config(config: Path) -> None:
    source = load(config)
    assert source.font is not None
    theme = replace(DARK, fonts=fonts_of("th", source.font))
    square = typeset(quoted("ข"), size=30, theme=theme).box
    assert square.width == pytest.approx(square.height)
    assert typeset(quoted("H"), size=30, theme=theme).box.height == pytest.approx(
        typeset(quoted("H"), size=30, theme=DARK).box.height
    )


def test_without_the_typeface_the_words_are_refused(config: Path) -> None:
    config.write_text(CONFIG.replace('font = "thai.ttf"', ""), encoding="utf-8")
    assert "which no font here can draw" in refusal(config)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, 'thai.toml:10: video.font names "thai.ttf", which does not exist; paths start at the config\'s folder.'),
        (b"no font", 'video.font names "thai.ttf", which cannot be read as a font; name a file, .ttf or .otf.'),
        (
            square_font()[:300],
            'video.font names "thai.ttf", which cannot be read as a font; name a file, .ttf or .otf.',
        ),
        (
            square_font((0xE01,)),
            'video.font names "thai.ttf", which has no ไ (U+0E44) for language = "th"; name a font of its script.',
        ),
    ],
)
def test_a_typeface_that_cannot_serve_is_refused(config: Path, content: bytes | None, says: str) -> None:
    file = config.with_name("thai.ttf")
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    assert says in refusal(config)


def test_a_family_is_found_where_this_machine_keeps_fonts(tmp_path, monkeypatch) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "SquareThai-Regular.ttf").write_bytes(square_font())
    (tmp_path / "fonts" / "SquareThaiUI-Regular.ttf").write_bytes(square_font(family="Square Thai UI"))
    monkeypatch.setattr(font_files, "_folders", lambda: [tmp_path / "fonts"])
    assert read_font("square thai", tmp_path).family == "Square Thai"
    assert read_font("Square Thai UI", tmp_path).family == "Square Thai UI"
    with pytest.raises(UnusableFileError, match='names "Round", a family that this machine does not have'):
        read_font("Round", tmp_path)


def test_pieces_and_manifest_know_the_typeface(config: Path) -> None:
    def told():
        plan = plan_film(load(config))
        [timed] = plan.timeline.sections
        key = piece_key(timed, theme="dark", format=plan.format, span=None)
        return key, film_facts(plan)["film"]["font"]

    first, again = told(), told()
    config.with_name("thai.ttf").write_bytes(square_font(size=400))
    other = told()
    assert first == again
    assert first[0] != other[0]
    assert first[1]["family"] == other[1]["family"] == "Square Thai"
    assert first[1]["sha256"] != other[1]["sha256"]


def test_the_version_of_a_package_of_typefaces_is_told_where_a_film_uses_it() -> None:
    assert font_versions("en") == {}
    assert font_versions("ar-EG").keys() == {"justmytype-intl-rtl"}


def test_a_newer_package_of_typefaces_draws_pieces_anew(config: Path, monkeypatch) -> None:
    plan = plan_film(load(config))
    keys = set()
    for version in ("0.1.0", "0.2.0"):
        monkeypatch.setattr(fingerprint, "font_versions", lambda language, found=version: {"fonts": found})
        keys.add(piece_key(plan.timeline.sections[0], theme="dark", format=plan.format, span=None))
    assert len(keys) == 2
