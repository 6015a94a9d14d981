"""The level of a film: what x264 writes, which players take it, and who says so."""

from pathlib import Path

import av
import numpy as np
import pytest

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.look.shapes import LINES, SHAPES, size_of
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings, bare_encoder, header_level
from nnviz_core.video.joining import join_sections
from nnviz_core.video.levels import LEVELS, Level, level_of, level_remark, slides_remark
from nnviz_core.video.probing import probe
from tests.audit.test_audit import sealed
from tests.fixtures.published import SHORT

RATES = (10, 15, 24, 25, 30, 50, 60, 64, 65, 68, 69, 100, 120)


@pytest.mark.parametrize("size", [(160, 90), *(size_of(lines, shape) for lines in LINES.values() for shape in SHAPES)])
def test_the_level_is_the_one_that_x264_writes(size):
    for fps in RATES:
        for settings in (EncoderSettings(), EncoderSettings(preset="ultrafast", crf=26)):
            written = header_level(bare_encoder(*size, fps, settings).extradata)
            assert level_of(*size, fps).number == written, (size, fps)


@pytest.mark.parametrize(
    ("quality", "fps", "name"),
    [("480p", 15, "3"), ("1080p", 30, "4"), ("1080p", 60, "4.2"), ("2160p", 30, "5.1"), ("2160p", 60, "5.2"),
     ("2160p", 120, "6")],
)  # fmt: skip
def test_a_films_header_has_the_level(tmp_path, quality, fps, name):
    width, height = size_of(LINES[quality])
    with SectionEncoder(tmp_path / "one.mp4", width=width, height=height, fps=fps) as film:
        film.write(np.zeros((height, width, 3), np.uint8), 2)
    join_sections([tmp_path / "one.mp4"], tmp_path / "film.mp4", chapters=[], title="x")
    with av.open(str(tmp_path / "film.mp4")) as container:
        header = container.streams.video[0].codec_context.extradata
    assert header[0] == 1  # avcC: what a player reads first has the level, too
    assert (
        header[3] == probe(tmp_path / "film.mp4").level == header_level(header) == level_of(width, height, fps).number
    )
    assert Level(header[3]).name == name


def test_what_has_no_header_has_no_level():
    for header in (b"", b"\x01", b"\x01\x64\x00\x3c\xff\xe0\x00", b"\x00\x00\x00\x01\x68\xee\x3c\x80"):
        assert header_level(header) == 0


def test_the_limits_grow_with_the_level():
    limits = list(LEVELS.values())
    assert limits == sorted(limits)
    assert list(LEVELS) == sorted(LEVELS)
    assert level_of(8192, 8192, 120).name == "6.2"


def test_only_what_some_players_refuse_is_told():
    assert level_remark(1920, 1080, 60) == level_remark(3840, 2160, 30) == level_remark(1920, 1080, 120) == ""
    assert level_remark(3840, 2160, 60) == (
        "3840 x 2160 at 60 frames a second is H.264 level 5.2: recent players take it, but many decoders in hardware "
        "only up to 5.1 (2160p at 30)"
    )
    assert level_remark(3840, 2160, 120) == (
        "3840 x 2160 at 120 frames a second is H.264 level 6: hardly any hardware decodes it; common players take up "
        "to 5.2 (2160p at 60)"
    )


def test_slides_are_advised_to_1080p_at_30():
    assert slides_remark(1920, 1080, 30) == slides_remark(854, 480, 15) == ""
    assert slides_remark(1920, 1080, 60).endswith("and these have 1080p at 60; to be safe add --fps 30")
    assert slides_remark(3840, 2160, 120).endswith("to be safe add --quality 1080p and --fps 30")
    assert slides_remark(2560, 1440, 25).endswith("to be safe add --quality 1080p")


def declaring(level):
    """Make a damage: the header of the film declares another level."""

    def damage(folder):
        content = (folder / "video.mp4").read_bytes()
        with av.open(str(folder / "video.mp4")) as film:
            header = film.streams.video[0].codec_context.extradata
        assert content.count(header) == 1
        changed = bytearray(header)
        changed[3] = changed[8 + 3] = level
        (folder / "video.mp4").write_bytes(content.replace(header, bytes(changed)))
        sealed(folder)

    return damage


@pytest.mark.parametrize(
    ("level", "faults", "remarks"),
    [
        (51, [], []),
        (52, [], ["video.mp4 is H.264 level 5.2: recent players take it"]),
        (60, ["is H.264 level 6: hardly any hardware decodes it; common players take up to 5.2 (2160p at 60)."], []),
        (62, ["is H.264 level 6.2: hardly any hardware decodes it; common players take up to 5.2 (2160p at 60)."], []),
        (9, ["declares H.264 level 1b, but its size and rate need 1."], []),
    ],
)
def test_an_audit_reads_the_level_from_the_file(level, faults, remarks, bundle_copy):
    declaring(level)(bundle_copy)
    verdict = audit_bundle(bundle_copy)
    assert [fault.says for fault in verdict.faults] == faults
    assert [fault.check for fault in verdict.faults] == ["level"] * len(faults)
    told = [remark for remark in verdict.remarks if "level" in remark]
    assert [remark.partition(", but")[0] for remark in told] == remarks


# ---- the commands


@pytest.fixture
def large(tmp_path, monkeypatch):
    """Work in a folder with two configs, one of them of 2160p at 120, and a file where no film can go."""
    monkeypatch.chdir(tmp_path)
    Path("usual.toml").write_text(SHORT, encoding="utf-8")
    Path("large.toml").write_text(SHORT.replace("fps = 12", 'fps = 120\nresolution = "2160p"'), encoding="utf-8")
    Path("taken").touch()


SAID = (
    "3840 x 2160 at 120 frames a second is H.264 level 6: hardly any hardware decodes it; common players take up to "
    "5.2 (2160p at 60)"
)


@pytest.mark.usefixtures("large")
def test_check_says_which_players_take_what_the_config_asks_for(nnviz):
    status, out, err = nnviz("check", "usual.toml", "large.toml")
    assert (status, err) == (0, "")
    assert out == f"usual.toml: ok, 3 sections, network 2-2-2\nlarge.toml: ok, 3 sections, network 2-2-2\n  {SAID}\n"


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("command", ["render", "publish"])
def test_who_makes_a_film_is_told_on_stderr(nnviz, command):
    for asked, remarks in ((["usual.toml"], []), (["large.toml"], [SAID]), (["large.toml", "--quality", "draft"], [])):
        status, out, err = nnviz(command, *asked, "-o", "taken/x" if command == "publish" else "taken")
        assert (status, out) == (1, "")
        assert err.splitlines()[:-1] == remarks, err
    assert len(nnviz("-q", command, "large.toml", "-o", "taken")[2].splitlines()) == 1


@pytest.mark.usefixtures("large")
def test_who_publishes_slides_is_advised(nnviz):
    taken = ("--slides", "-o", "taken/x")
    advice = (
        "slides play everywhere up to 1080p at 30 frames a second, and these have 1080p at 60; to be safe add --fps 30"
    )
    assert nnviz("publish", "usual.toml", *taken)[2].count("\n") == 1
    assert nnviz("publish", "usual.toml", "--fps", "60", *taken)[2].splitlines()[0] == advice
    large = "and these have 2160p at 120; to be safe add --quality 1080p and --fps 30"
    said, advised, _ = nnviz("publish", "large.toml", *taken)[2].splitlines()
    assert said == SAID
    assert advised.endswith(large)
