"""An audit finds every kind of damage and says what helps; what is sound passes."""

import json
import re
from base64 import b64encode
from pathlib import Path
from zipfile import ZipFile

import av
import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner

from nnviz_core.audit import check_files
from nnviz_core.audit.audit import CHECKS, audit_bundle, report_lines, report_tree
from nnviz_core.audit.finding import Finding
from nnviz_core.audit.flashes import count_flashes
from nnviz_core.cli import app
from nnviz_core.render.fingerprint import file_hash
from nnviz_core.video.decoding import small_frames
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.joining import join_sections
from nnviz_core.video.probing import Chapter, probe


def sealed(folder):
    """Write sizes and hashes into the manifest anew, so that only the damage itself can be found."""
    tree = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for name, entry in tree["files"].items():
        if (folder / name).exists():
            entry.update(sha256=file_hash(folder / name), bytes=(folder / name).stat().st_size)
    (folder / "manifest.json").write_text(json.dumps(tree), encoding="utf-8")


def edit(name, old, new, *, count=1):
    """Make a damage: a piece of a text file is something else."""

    def damage(folder):
        text = (folder / name).read_text(encoding="utf-8")
        changed = re.sub(old, new, text, count=count)
        assert changed != text, f"{old} is not in {name}"
        (folder / name).write_text(changed, encoding="utf-8")

    return damage


def remove(name):
    return lambda folder: (folder / name).unlink()


def write(name, content):
    return lambda folder: (folder / name).write_bytes(content)


def grow(name, size):
    def damage(folder):
        with (folder / name).open("ab") as file:
            file.truncate(size)

    return damage


def cue(times, text, *, last=False):
    """Make a damage: the first caption has these times and words, in both files."""

    def damage(folder):
        for name, mark in (("captions.en.vtt", "."), ("captions.en.srt", ",")):
            blocks = (folder / name).read_text(encoding="utf-8").rstrip("\n").split("\n\n")
            place = -1 if last else (1 if mark == "." else 0)
            head, old_times, *_ = ["", *blocks[place].split("\n")] if mark == "." else blocks[place].split("\n")
            new_times = (times or old_times).replace(".", mark)
            blocks[place] = "\n".join(filter(None, [head, new_times, text]))
            (folder / name).write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
        renew_tracks(folder)

    return damage


def renew_tracks(folder):
    """Put the captions into the pages anew."""
    inside = b64encode((folder / "captions.en.vtt").read_bytes()).decode()
    for name in ("index.html", "embed.html"):
        edit(name, r'(label="Captions" src="data:text/vtt;base64,)[^"]*', rf"\g<1>{inside}")(folder)


# ---- films


def film(folder, *, size=(160, 90), frames=None, chapters=None, rate=12):
    """Replace the film by one that is encoded anew."""
    facts = probe(folder / "video.mp4")
    with SectionEncoder(folder / "new.mp4", width=size[0], height=size[1], fps=rate) as encoder:
        encoder.write(np.zeros((size[1], size[0], 3), np.uint8), frames or facts.frames)
    chapters = facts.chapters if chapters is None else chapters
    join_sections([folder / "new.mp4"], folder / "video.mp4", chapters=chapters, title="x")
    (folder / "new.mp4").unlink()


def remuxed(folder, *, codec="libx264", pixels="yuv420p", options=None, tags=True, container_options=None):
    """Replace the film by one of another form."""
    facts = probe(folder / "video.mp4")
    with av.open(str(folder / "new.mp4"), "w", format="mp4", container_options=container_options or {}) as out:
        stream = out.add_stream(codec, rate=12, options=options or {})
        stream.width, stream.height, stream.pix_fmt = 160, 90, pixels
        if tags:
            stream.codec_context.color_primaries = stream.codec_context.color_trc = 1
            stream.codec_context.colorspace, stream.codec_context.color_range = 1, 1
        picture = av.VideoFrame.from_ndarray(np.zeros((90, 160, 3), np.uint8), "rgb24").reformat(format=pixels)
        for index in range(facts.frames):
            picture.pts = index
            out.mux(stream.encode(picture))
        out.mux(stream.encode())
    (folder / "new.mp4").replace(folder / "video.mp4")


def with_sound(folder):
    """Add an empty audio track."""
    with av.open(str(folder / "video.mp4")) as model, av.open(str(folder / "new.mp4"), "w", format="mp4") as out:
        video = out.add_stream_from_template(model.streams.video[0])
        sound = out.add_stream("aac", rate=48000)
        for packet in model.demux(model.streams.video[0]):
            if packet.size:
                packet.stream = video
                out.mux(packet)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        frame.sample_rate, frame.pts = 48000, 0
        out.mux([*sound.encode(frame), *sound.encode()])
    (folder / "new.mp4").replace(folder / "video.mp4")


def flashing(folder, *, times=8, low=0, high=255):
    """Replace the film by one that flashes in its first seconds."""
    facts = probe(folder / "video.mp4")
    with SectionEncoder(folder / "new.mp4", width=160, height=90, fps=12) as encoder:
        for index in range(facts.frames):
            value = high if index < 2 * times and index % 2 else low
            encoder.write(np.full((90, 160, 3), value, np.uint8))
    (folder / "new.mp4").replace(folder / "video.mp4")


def truncated(folder):
    content = (folder / "video.mp4").read_bytes()
    (folder / "video.mp4").write_bytes(content[: len(content) // 3])


def png_poster(folder):
    Image.new("RGB", (160, 90)).save(folder / "poster.jpg", format="PNG")


def small_poster(folder):
    Image.new("RGB", (80, 45)).save(folder / "poster.jpg", format="JPEG")


def repack(change):
    """Make a damage: the SCORM package holds other files."""

    def damage(folder):
        path = folder / "short.scorm12.zip"
        with ZipFile(path) as package:
            files = {name: package.read(name) for name in package.namelist()}
        change(files)
        with ZipFile(path, "w") as package:
            for name, content in files.items():
                package.writestr(name, content)

    return damage


SEALED = {  # damage that hashes do not show: what the manifest says was renewed
    "page gone": (remove("index.html"), "files", r"is listed in the manifest but is not there"),
    "not listed": (
        edit("manifest.json", r'"embed\.html"', '"embed2.html"'), "files", "is not listed in the manifest, though"
    ),
    "listed outside": (
        edit("manifest.json", r'"embed\.html"', '"../embed.html"'), "files", "lies outside the folder"
    ),
    "not mp4": (write("video.mp4", b"GIF89a" * 99), "container", "is no mp4 file"),
    "cut short": (truncated, "container", "cannot be read to its end|holds pictures"),
    "slow start": (lambda f: remuxed(f), "container", "starts to play only when it is loaded whole"),
    "other codec": (lambda f: remuxed(f, codec="mpeg4"), "codec", "is mpeg4 .*, not H.264 High"),
    "draft": (lambda f: remuxed(f, options={"profile": "baseline"}), "codec", "h264 Constrained Baseline, not"),
    "pixels": (lambda f: remuxed(f, pixels="yuv444p"), "codec", "has yuv444p pixels"),
    "no tags": (lambda f: remuxed(f, tags=False), "tags", "does not declare its colours"),
    "few key frames": (
        lambda f: remuxed(f, options={"g": "9999", "sc_threshold": "0"}), "key frames", r"has no key frame for \d+"
    ),
    "key frames beside chapters": (lambda f: film(f, chapters=[Chapter("A", 0, 7), Chapter("B", 7, 30)]),
                                   "key frames", "has no key frame at the start of the chapter “B”"),
    "no chapters": (lambda f: film(f, chapters=[]), "chapters", "has no chapters"),
    "chapters end early": (lambda f: film(f, chapters=[Chapter("A", 0, 24)]), "chapters", "do not cover it"),
    "fewer frames": (lambda f: film(f, frames=240, chapters=[Chapter("A", 0, 240)]), "durations", "has 240 frames at"),
    "other rate": (lambda f: film(f, rate=15), "durations", r"frames at 15, not \d+ at 12"),
    "other size": (lambda f: film(f, size=(320, 180)), "durations", "has 320 x 180 pixels, not 160 x 90"),
    "sound": (with_sound, "sound", "has an audio track, but this film is silent"),
    "flashes": (flashing, "flashes", r"flashes \w+ times within the second before [12]\.\d s"),
    "no WEBVTT": (edit("captions.en.vtt", "WEBVTT", "WEBVT"), "captions", "does not begin with WEBVTT"),
    "cue without time": (edit("captions.en.vtt", " --> ", " -> "), "captions", "has a cue without a time"),
    "three lines": (cue(None, "one\ntwo\nthree"), "captions", "has 3 lines in the caption at"),
    "long line": (cue(None, "x" * 43), "captions", "has a line of more than 42 characters"),
    "flash of text": (cue("00:00:02.000 --> 00:00:02.500", "Short."), "captions", "for 0.50 s, less than 1 s"),
    "too fast": (cue("00:00:02.000 --> 00:00:03.000", "x" * 42), "captions", "faster than 20 characters a second"),
    "backwards": (cue("00:00:09.000 --> 00:00:08.000", "Back."), "captions", "ends before it starts"),
    "overlap": (cue("00:00:00.000 --> 00:00:59.000", "Long."), "captions", "overlap or go back in time"),
    "after the end": (
        cue("00:00:00.000 --> 01:00:59.000", "Late.", last=True), "captions", "goes on until 3659.0 s, after the film"
    ),
    "srt differs": (edit("captions.en.srt", r"(?m)^[A-Z]\w+ ", "Other "), "captions", "has other captions than"),
    "srt numbers": (edit("captions.en.srt", r"(?m)^2$", "7"), "captions", "has a cue numbered '7' where 2 is due"),
    "chapters differ": (edit("chapters.vtt", r"--> 00:00:\d\d\.000", "--> 00:00:01.000"), "chapters", "has gaps"),
    "chapters moved": (edit("chapters.vtt", r"00:00:00\.000", "00:00:00.500"), "chapters", "has other chapters than"),
    "transcript empty": (write("transcript.txt", b"\n"), "transcript", "is empty"),
    "transcript disorder": (edit("transcript.txt", r"\[0:\d\d\]", "[9:59]"), "transcript", "has lines out of order"),
    "transcript lacks": (
        edit("transcript.html", r'<p class="said"[^>]*>[^<]*', "<p>"), "transcript", "lacks the caption"
    ),
    "dead link": (edit("index.html", 'href="trace.json"', 'href="gone.json"'), "links", "leads to gone.json, which"),
    "link outside": (edit("index.html", 'href="trace.json"', 'href="../secret"'), "links", "leads out of its folder"),
    "link to no time": (edit("embed.html", r"#t=\d+", "#t=9999"), "links", "leads to the time 9999"),
    "link to no place": (edit("embed.html", r'href="video\.mp4#t=0"', 'href="#gone"'), "links", "leads to #gone"),
    "request elsewhere": (
        edit("index.html", "<style>", '<script src="https://cdn.example/x.js"></script><style>'), "requests",
        "asks another host, cdn.example"
    ),
    "style that loads": (
        edit("embed.html", "<style>", "<style>@import 'x.css';"), "requests", "has a style that loads further files"
    ),
    "no language": (edit("index.html", ' lang="en"', ""), "reading", "does not say its language"),
    "no title": (edit("embed.html", "<title>.*</title>", "<title></title>"), "reading", "has no title"),
    "id twice": (edit("index.html", 'id="follow"', 'id="pause"'), "reading", "uses one id twice"),
    "picture without words": (edit("index.html", "<main>", '<main><img src="poster.jpg">'), "reading", "has a picture"),
    "no controls": (edit("index.html", " controls ", " "), "reading", "has a video without controls"),
    "no video": (edit("embed.html", "(?s)<video.*</video>", ""), "reading", "has no video"),
    "no captions inside": (edit("embed.html", 'kind="captions"', 'kind="metadata"'), "captions", "without captions"),
    "other captions inside": (
        edit("index.html", 'Captions" src="data:text/vtt;base64,....', 'Captions" src="data:text/vtt;base64,AAAA'),
        "captions", "holds other captions than"
    ),
    "poster is no picture": (write("poster.jpg", b"no picture"), "poster", "cannot be read as a picture"),
    "poster is PNG": (png_poster, "poster", "is PNG, not JPEG"),
    "poster small": (small_poster, "poster", "has 80 x 45 pixels, not the film's 160 x 90"),
    "poster heavy": (grow("poster.jpg", 3 << 20), "sizes", "a poster needs no more than 2 MB"),
    "trace broken": (write("trace.json", b"{"), "trace", "cannot be read as the numbers of a film"),
    "trace short": (write("trace.json", b'{"sections": []}'), "trace", "has fewer sections than the film shows"),
    "captions heavy": (grow("captions.en.srt", 295_000), "sizes", "has 295 kB or more, which Canvas does not take"),
    "film heavy": (grow("video.mp4", 101 << 20), "sizes", "but GitHub Pages takes 105 MB a file"),
    "package broken": (write("short.scorm12.zip", b"PK"), "scorm", "cannot be read as a SCORM package"),
    "package without manifest": (repack(lambda f: f.pop("imsmanifest.xml")), "scorm", "has no imsmanifest.xml"),
    "package lacks": (repack(lambda f: f.pop("trace.json")), "scorm", "names trace.json but does not hold it"),
    "package hides": (repack(lambda f: f.update(x=b"1")), "scorm", "holds x without naming it"),
}  # fmt: skip


@pytest.mark.parametrize("damage", SEALED.values(), ids=SEALED)
def test_damage_is_found_and_said(damage, bundle_copy):
    change, check, says = damage
    change(bundle_copy)
    if bundle_copy.joinpath("manifest.json").exists():
        sealed(bundle_copy)
    found = [fault for fault in audit_bundle(bundle_copy).faults if fault.check == check]
    assert any(re.search(says, fault.says) for fault in found), found
    assert all(fault.hint and fault.says.endswith(".") for fault in found)


def test_more_than_twenty_five_kinds_of_damage_are_tried():
    assert len(SEALED) > 50


@pytest.mark.parametrize("name", ["index.html", "video.mp4", "config.toml", "captions.en.vtt"])
def test_a_changed_byte_is_found(name, bundle_copy):
    content = bytearray((bundle_copy / name).read_bytes())
    content[-2] ^= 1
    (bundle_copy / name).write_bytes(content)
    faults = [fault for fault in audit_bundle(bundle_copy).faults if fault.check == "hashes"]
    assert faults == [Finding("hashes", name, "was changed after it was published.", "publish the config again")]


def test_an_upload_that_broke_off_is_told_by_its_size(bundle_copy):
    content = (bundle_copy / "video.mp4").read_bytes()
    (bundle_copy / "video.mp4").write_bytes(content[:-100])
    faults = [fault for fault in audit_bundle(bundle_copy).faults if fault.check == "hashes"]
    assert faults[0].says == f"has {len(content) - 100:,} bytes, not the {len(content):,} that the manifest says."


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"film": {}, "files": {}}', b'{"film": 1, "files": [1]}', b"\xff"]
)
def test_a_manifest_that_says_nothing_is_a_fault(content, bundle_copy):
    (bundle_copy / "manifest.json").write_bytes(content)
    [fault] = audit_bundle(bundle_copy).faults
    assert fault.says == "is missing or cannot be read, so nothing can be compared with it."


def test_a_site_that_is_too_large_is_told(bundle_copy, monkeypatch):
    monkeypatch.setattr(check_files, "SITE_LIMITS", {"GitHub Pages": 1000})
    says = [fault.says for fault in audit_bundle(bundle_copy).faults]
    assert says == ["has 0 MB, but a site on GitHub Pages has 0 MB."]


# ---- flashes


def clip(values, fps=30, *, part=1.0, colour=(255, 255, 255)):
    """Make small frames: a part of the picture has these brightnesses, the rest stays black."""
    for value in values:
        frame = np.zeros((54, 96, 3), np.uint8)
        frame[: round(54 * part)] = np.array(colour) * value
        yield frame


def blinking(times, *, period=6, low=0.0, high=1.0):
    """Give `times` flashes: up and down, one each period."""
    return [high if index % period < period // 2 else low for index in range(times * period)] + [low] * 40


@pytest.mark.parametrize("times", [1, 2, 3])
def test_up_to_three_flashes_are_safe(times):
    found = count_flashes(clip([0.0, *blinking(times)]), 30)
    assert found.general == times
    assert found.safe


@pytest.mark.parametrize("times", [4, 5])
def test_more_flashes_in_a_second_are_found(times):
    found = count_flashes(clip([0.0, *blinking(times)]), 30)
    assert found.general == times
    assert not found.safe


def test_slow_changes_are_no_flashes():
    assert count_flashes(clip([0.0, *blinking(8, period=40)]), 30).general <= 1


def test_faint_changes_are_no_flashes():
    assert count_flashes(clip([0.0, *blinking(8, low=0.5, high=0.55)]), 30).general == 0


def test_changes_between_bright_pictures_are_no_flashes():
    assert count_flashes(clip([0.95, *blinking(8, low=0.95, high=1.0)]), 30).general == 0


def test_a_ramp_in_small_steps_counts_as_its_whole_change():
    ramp = [*np.linspace(0, 1, 5), *np.linspace(1, 0, 5)] * 4
    assert count_flashes(clip(ramp), 30).general == pytest.approx(3, abs=0.5)


def test_small_flashing_parts_are_safe():
    frames = [np.zeros((54, 96, 3), np.uint8) for _ in range(60)]
    for frame in frames[::2]:
        frame[:10, :10] = 255
    assert count_flashes(frames, 30).safe


def dots(shift):
    """Make a light picture with dark dots, moved to the side by some pixels."""
    rng = np.random.default_rng(0)
    frame = np.full((54, 96, 3), 250, np.uint8)
    for x, y in rng.integers(0, (96, 54), (500, 2)):
        frame[y, (x + shift) % 96] = (10, 98, 168)
    return frame


def test_dots_that_wander_past_each_other_are_no_flashes():
    assert count_flashes([dots(index // 2) for index in range(120)], 30).general == 0


def test_a_picture_of_dots_that_flashes_as_a_whole_is_found():
    frames = [dots(index // 2) // (1 if index % 6 < 3 else 8) for index in range(60)]
    assert not count_flashes(frames, 30).safe


def test_red_flashes_are_found_where_light_hardly_changes():
    frames = [np.full((54, 96, 3), (0, 90, 0) if index % 6 < 3 else (180, 0, 0), np.uint8) for index in range(30)]
    found = count_flashes(frames, 30)
    assert found.red > 3


def test_the_film_of_a_bundle_does_not_flash(short_bundle):
    found = count_flashes(small_frames(short_bundle / "video.mp4", width=96, height=54), 12)
    assert found.safe


# ---- reports and the command


def test_a_report_says_where_what_and_how_to_help(bundle_copy):
    (bundle_copy / "trace.json").unlink()
    verdict = audit_bundle(bundle_copy)
    lines = list(report_lines([verdict]))
    assert any(line.endswith("is not there. Hint: publish the config again.") for line in lines)
    assert lines[-1] == f"{bundle_copy}: {len(verdict.faults)} faults in {len(CHECKS)} checks"


def test_the_command_passes_a_sound_bundle_and_fails_a_damaged_one(bundle_copy):
    runner = CliRunner()
    sound = runner.invoke(app.app, ["audit", str(bundle_copy)])
    (bundle_copy / "poster.jpg").unlink()
    damaged = runner.invoke(app.app, ["audit", str(bundle_copy), "--json"])
    assert (sound.exit_code, damaged.exit_code) == (0, 1)
    tree = json.loads(damaged.stdout)
    assert tree["ok"] is False
    assert {"check", "file", "says", "hint"} == set(tree["films"][0]["faults"][0])


def test_the_report_for_programs_lists_every_check(short_bundle):
    tree = report_tree([audit_bundle(short_bundle)])
    assert tree["ok"] is True
    assert tree["checks"] == list(CHECKS)


def test_a_folder_that_is_not_there_is_refused():
    result = CliRunner().invoke(app.app, ["audit", str(Path("absent"))])
    assert isinstance(result.exception, app.RefusalError)
