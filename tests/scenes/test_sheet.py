"""A sheet has the picture of every beat, numbered as `still --beat` counts."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner

from nnviz_core.cli.app import app
from nnviz_core.render.plan import beat_end
from nnviz_core.story.beats import Caption
from nnviz_scenes.drawing import still_pixels
from nnviz_scenes.sheet import HEIGHT, write_sheet
from nnviz_scenes.stage import SectionJob
from tests.scenes.walk import timeline_of

CHAIN = timeline_of(Path(__file__).parents[2] / "configs/chain.toml")


@pytest.fixture
def title():
    """A film of one section."""
    return replace(CHAIN, sections=CHAIN.sections[:1])


def test_a_sheet_shows_every_beat(title, tmp_path, monkeypatch):
    told = []
    reads = lambda source, **options: told.append(Path(source).read_text("utf-8"))  # noqa: E731
    monkeypatch.setattr("nnviz_scenes.sheet.typst.compile", reads)
    write_sheet(title, tmp_path / "sheet.pdf", theme="light")
    [text] = told
    [section] = title.sections
    for place, beat in enumerate(section.beats):
        assert f'beat("0-{place}.png", "0.{place}   ' in text
        assert not beat.beat.caption or beat.beat.caption.text in text
    assert text.count("  beat(") == len(section.beats)


@pytest.mark.parametrize("told", ["δ is ∂L/∂z", "w₁,₁₂ moves", 'say "#x" \\ and $y$'])
def test_symbols_in_a_caption_are_set_below_its_picture_too(told, title, tmp_path):
    [section] = title.sections
    [first, *others] = section.beats
    caption = replace(first.beat.caption or Caption(""), text=told)
    beats = (replace(first, beat=replace(first.beat, caption=caption)), *others)
    told_so = replace(title, sections=(replace(section, beats=beats),))
    write_sheet(told_so, tmp_path / "sheet.png", theme="dark")
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.width > HEIGHT


def test_its_pictures_are_those_of_stills(title, tmp_path):
    write_sheet(title, tmp_path / "sheet.png", theme="dark")
    sheet = np.asarray(Image.open(tmp_path / "sheet.png").convert("RGB")).astype(int)
    timed, frame = beat_end(title, 1)
    still = Image.fromarray(still_pixels(SectionJob(timed, "dark"), frame, width=HEIGHT * 16 // 9, height=HEIGHT))
    wide = round((sheet.shape[1] - 80 - 3 * 20) / 4)
    small = np.asarray(still.resize((wide, round(wide * 9 / 16)), Image.Resampling.BILINEAR)).astype(int)
    left = 40 + wide + 20
    rows = range(0, sheet.shape[0] - small.shape[0])
    nearest = min(np.abs(sheet[y : y + small.shape[0], left : left + wide] - small).mean() for y in rows)
    assert nearest < 3


def test_its_pictures_are_as_large_as_asked(title, tmp_path):
    one = replace(title, sections=(replace(title.sections[0], beats=title.sections[0].beats[:1]),))
    for lines in (None, 720):
        write_sheet(one, tmp_path / f"{lines}.png", theme="dark", lines=lines)
    small, large = (np.asarray(Image.open(tmp_path / f"{lines}.png").convert("L")) for lines in (None, 720))
    assert [round(720 / HEIGHT * side) for side in small.shape] == pytest.approx(large.shape, abs=2)
    blown_up = Image.fromarray(small).resize(large.shape[::-1], Image.Resampling.BICUBIC)
    steepest, blurred = (np.abs(np.diff(np.asarray(each).astype(int))).max() for each in (large, blown_up))
    assert steepest > blurred


def test_the_command_takes_a_quality(tmp_path, monkeypatch):
    told = {}
    monkeypatch.setattr("nnviz_scenes.sheet.write_sheet", lambda *_, **options: told.update(options))
    for quality, lines in (("1080p", 1080), ("draft", 480), (None, None)):
        given = ["--quality", quality] if quality else []
        CliRunner().invoke(app, ["sheet", "short", "-o", str(tmp_path / "s.png"), "--shape", "9:16", *given])
        assert told["lines"] == lines


def test_pages_to_print_are_a_pdf(title, tmp_path):
    write_sheet(title, tmp_path / "sheet.pdf", theme="dark")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_beat_is_one_of_a_section(title):
    timed, frame = beat_end(title, 0)
    assert frame == timed.beats[0].hold.end - 1
    with pytest.raises(LookupError, match=r"there is no beat 99; give a beat from 0 to \d+"):
        beat_end(title, 99)
    with pytest.raises(LookupError, match="name the section by its index: 0, 1"):
        beat_end(CHAIN, 0)
