"""A film in another format has a folder of its own, pieces of its own, and says in its manifest what it is."""

import json
from dataclasses import replace

import pytest
from PIL import Image

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.cli import drawing
from nnviz_core.config.loading import load
from nnviz_core.render.cache import Cache
from nnviz_core.render.film import make_film
from nnviz_core.render.folder import FolderError
from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import delivered_as, plan_film
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer
from nnviz_core.render.verify import is_piece
from nnviz_core.render.workers import LocalWorkers
from nnviz_core.video.delivery import delivery_of
from nnviz_core.video.outputs import OUTPUTS
from nnviz_core.video.probing import probe
from tests.audit.test_audit import sealed
from tests.render import stand_ins
from tests.render.conftest import CONFIG, small

OTHERS = [*OUTPUTS][1:]


def delivered(plan, name, *, transparent=False, budget=None):
    return delivered_as(plan, delivery_of(name, transparent=transparent, budget=budget, spoken=False))


def make(plan, folder, *, draw=stand_ins.draw):
    renderer = Renderer(LocalWorkers(draw, 1), Cache(folder.with_name("cache"), limit=10**9))
    return make_film(plan, folder, command=("render",), renderer=renderer, report=Silence())


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", OTHERS)
def test_a_folder_has_the_film_in_its_format_and_all_else(titled, tmp_path, name):
    folder = tmp_path / "out"
    film = make(delivered(titled, name), folder)
    tree = manifest(folder)
    assert film.path == folder / OUTPUTS[name].file_of("titled")
    assert film.path.exists()
    assert {"titled.srt", "chapters.vtt", "poster.png", "trace.json", "titled.toml"} <= set(tree["files"])
    assert ("titled.mp4" in tree["files"]) == (name == "hevc")
    assert (tree["film"]["format"], tree["film"]["transparent"]) == (name, False)
    assert tree["command"] == ["nnviz", "render", "titled.toml", "--format", name]
    assert tree["encoder"]["codec"] == OUTPUTS[name].encoder
    assert audit_bundle(folder).faults == ()


def test_a_film_has_chapters_for_youtube_where_it_has_three(tmp_path):
    path = tmp_path / "long.toml"
    path.write_text(CONFIG + '[[sections]]\nscene = "data"\n[[sections]]\nscene = "plane"\n', encoding="utf-8")
    make(small(plan_film(load(path))), tmp_path / "out")
    lines = (tmp_path / "out" / "youtube.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("0:00 ")
    assert "youtube.txt" in manifest(tmp_path / "out")["files"]
    assert audit_bundle(tmp_path / "out").faults == ()


def test_every_frame_of_a_sequence_is_a_picture(plan, tmp_path):
    make(delivered(plan, "png", transparent=True), tmp_path / "out")
    pictures = sorted((tmp_path / "out" / "frames").iterdir())
    assert len(pictures) == plan.timeline.frames
    with Image.open(pictures[-1]) as picture:
        assert (picture.mode, picture.getpixel((0, 0))[3], picture.getpixel((159, 0))[3]) == ("RGBA", 255, 0)
    with Image.open(tmp_path / "out" / "poster.png") as poster:
        assert poster.mode == "RGBA"


def test_what_a_loop_chose_is_in_its_manifest_and_told(plan, tmp_path):
    notes = []
    report = Silence()
    report.note = notes.append
    renderer = Renderer(LocalWorkers(stand_ins.draw, 1), None)
    wanted = delivered(plan, "gif", budget=500_000)
    make_film(wanted, tmp_path / "out", command=("render",), renderer=renderer, report=report)
    assert manifest(tmp_path / "out")["chosen"] == {
        "width": 160, "height": 90, "fps": 12, "colours": 256, "budget": 500_000
    }  # fmt: skip
    [first, last] = notes
    assert first == f"plain.gif: writing {plan.timeline.frames} frames as an endless GIF"
    assert last.endswith("of 0.50 MB: 160 x 90, 12 pictures a second, colours 256")


def test_a_budget_that_nothing_fits_is_a_sentence_and_leaves_the_old_film(plan, tmp_path):
    folder = tmp_path / "out"
    make(delivered(plan, "gif"), folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(FolderError, match=r"plain\.gif: even at 80 x 45, .* show fewer sections with --section"):
        make(delivered(plan, "gif", budget=100), folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(("first", "second"), [("mp4", "gif"), ("webm", "mp4"), ("hevc", "mp4")])
def test_another_format_takes_no_films_place(plan, tmp_path, first, second):
    make(delivered(plan, first), tmp_path / "out")
    with pytest.raises(FolderError, match=f'holds the film "plain" as {first}, which stays; name another folder'):
        make(delivered(plan, second), tmp_path / "out")


def test_frames_that_only_the_film_before_had_go(plan, tmp_path):
    longer = small(plan_film(plan.source, fps=24))
    make(delivered(longer, "png"), tmp_path / "out")
    (tmp_path / "out" / "mine.txt").write_text("mine", encoding="utf-8")
    make(delivered(plan, "png"), tmp_path / "out")
    assert len(list((tmp_path / "out" / "frames").iterdir())) == plan.timeline.frames < longer.timeline.frames
    assert (tmp_path / "out" / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert audit_bundle(tmp_path / "out").faults == ()


# ---- pieces


def test_pieces_are_known_by_how_they_are_kept_and_by_their_ground(plan):
    [timed] = plan.timeline.sections
    plans = [plan, delivered(plan, "gif"), delivered(plan, "webm", transparent=True)]
    keys = {cut(timed, theme="dark", format=each.format)[0].key for each in plans}
    assert len(keys) == 3


def test_formats_share_their_pieces(plan, tmp_path):
    make(delivered(plan, "gif"), tmp_path / "gif")
    film = make(delivered(plan, "png"), tmp_path / "png", draw=stand_ins.fail)
    assert [section.seconds for section in film.sections] == [None]


def test_a_piece_is_none_of_another_kind(plan, tmp_path):
    [timed] = plan.timeline.sections
    lossy = cut(timed, theme="dark", format=plan.format)[0]
    exact = cut(timed, theme="dark", format=delivered(plan, "gif").format)[0]
    for name, piece in (("lossy", lossy), ("exact", exact)):
        stand_ins.draw(piece, tmp_path / name, lambda frames: None)
    fits = [is_piece(piece, tmp_path / name) for piece in (lossy, exact) for name in ("lossy", "exact")]
    assert fits == [True, False, False, True]


# ---- the audit


@pytest.mark.parametrize(
    ("name", "damage", "says"),
    [
        ("webm", lambda folder: (folder / "plain.webm").write_bytes(b"no film"), "cannot be read as VP9"),
        ("gif", lambda folder: (folder / "plain.gif").write_bytes(b"no film"), "cannot be read"),
        ("gif", lambda folder: Image.new("P", (160, 90)).save(folder / "plain.gif"), "stops at its end"),
        (
            "png",
            lambda folder: (folder / "frames" / "00003.png").unlink(),
            "is listed in the manifest but is not there",
        ),
        ("mp4", lambda folder: (folder / "plain.mp4").unlink(), "is listed in the manifest but is not there"),
    ],
)
def test_an_audit_finds_damage_of_a_rendered_film(plan, tmp_path, name, damage, says):
    make(delivered(plan, name), tmp_path / "out")
    damage(tmp_path / "out")
    sealed(tmp_path / "out")
    [fault] = audit_bundle(tmp_path / "out").faults
    assert says in fault.says
    assert fault.hint == "render the config again"


@pytest.mark.parametrize("text", ["0:05 a\n0:20 b\n0:40 c\n", "0:00 a\n0:05 b\n0:40 c\n", "0:00 a\n0:20 b\n", "a\n"])
def test_an_audit_finds_chapters_that_youtube_would_not_take(plan, tmp_path, text):
    make(plan, tmp_path / "out")
    (tmp_path / "out" / "youtube.txt").write_text(text, encoding="utf-8")
    tree = manifest(tmp_path / "out")
    tree["files"]["youtube.txt"] = {}
    (tmp_path / "out" / "manifest.json").write_text(json.dumps(tree), encoding="utf-8")
    sealed(tmp_path / "out")
    [fault] = audit_bundle(tmp_path / "out").faults
    assert fault.says.startswith("has chapters that YouTube does not take: 3 at least, the first at 0:00")


# ---- the command


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.draw)
    (tmp_path / "plain.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def test_a_gif_is_small_and_slow_if_nothing_is_said(folder, nnviz):
    status, out, err = nnviz("render", "plain.toml", "--format", "gif", "--workers", "1")
    assert (status, out) == (0, "film/plain-gif/plain.gif\n")
    assert "plain.gif: 0.0" in err
    assert ": 854 x 480, 20 pictures a second, colours 256" in err
    assert manifest(folder / "film/plain-gif")["command"][3:] == ["--quality", "480p", "--fps", "20", "--format", "gif"]


def test_a_transparent_webm_is_rendered(folder, nnviz):
    arguments = ("--format", "webm", "--transparent", "--quality", "draft", "--workers", "1", "-q")
    assert nnviz("render", "plain.toml", *arguments) == (0, "film/plain-webm/plain.webm\n", "")
    assert probe("film/plain-webm/plain.webm").codec == "vp9"
    assert nnviz("audit", "film/plain-webm") == (0, "film/plain-webm: no faults in 4 checks\n", "")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--transparent",), "--transparent: mp4 has no transparency; give --format webm, prores, png, webp or apng."),
        (
            ("--format", "tiff"),
            "--format tiff: there is no such format; use mp4, webm, prores, png, gif, webp, apng or hevc.",
        ),
        (("--format", "wbm"), '--format wbm: there is no such format; did you mean "webm"?'),
        (("--format", "gif", "--budget", "much"), "--budget much: give a size, such as 3MB or 500kB."),
        (("--format", "gif", "--narrate", "espeak"), "--narrate: gif has no sound; give --format mp4, webm, prores or"),
    ],
)
def test_what_cannot_be_rendered_is_refused_in_a_sentence(folder, nnviz, arguments, says):
    status, out, err = nnviz("render", "plain.toml", *arguments)
    assert (status, out) == (1, "")
    assert err.startswith(says)
    assert err.count("\n") == 1
    assert not (folder / "film").exists()


def test_the_help_names_every_format(nnviz, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    _, out, _ = nnviz("render", "--help")
    assert all(f"{name} (" in out for name in OUTPUTS)
    assert "--transparent" in out
    assert "--budget" in out


def test_a_plan_for_the_mp4_is_the_plan(plan):
    assert delivered(plan, "mp4") is plan
    assert replace(plan, delivery=plan.delivery).format.pieces == "h264"
