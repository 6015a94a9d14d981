"""ffprobe, where it is installed, PyAV and the manifest say the same of every film of a bundle."""

import json
import shutil
import subprocess

import pytest

from nnviz_core.render.plan import plan_film
from nnviz_core.video.probing import probe
from nnviz_core.video.sound import probe_sounds
from tests.fixtures.published import published, replace
from tests.video.test_narration import Tone

pytestmark = pytest.mark.skipif(shutil.which("ffprobe") is None, reason="needs ffprobe")


def ffprobe(path):
    command = ["ffprobe", "-v", "error", "-count_packets", "-show_streams", "-show_chapters", "-show_format"]
    found = subprocess.run([*command, "-of", "json", str(path)], capture_output=True, check=True)
    assert found.stderr == b""
    tree = json.loads(found.stdout)
    streams = {kind: [each for each in tree["streams"] if each["codec_type"] == kind] for kind in ("video", "audio")}
    return tree, streams


def agree(folder):
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    film = manifest["film"]
    for name, said in manifest["videos"].items():
        tree, streams = ffprobe(folder / name)
        [video] = streams["video"]
        facts = probe(folder / name)
        assert video["codec_name"] == facts.codec == said["codec"]
        assert (video["width"], video["height"]) == (facts.width, facts.height) == (film["width"], film["height"])
        assert video["avg_frame_rate"] == f"{facts.fps}/1" == f"{film['fps']}/1"
        assert int(video["nb_read_packets"]) == facts.frames == film["frames"]
        assert video["pix_fmt"] == facts.pixel_format == "yuv420p"
        colours = [video[f"color_{part}"] for part in ("primaries", "transfer", "space", "range")]
        assert colours == ["bt709", "bt709", "bt709", "tv"]
        assert float(tree["format"]["duration"]) == pytest.approx(film["seconds"], abs=0.05)
        assert facts.duration == pytest.approx(film["seconds"], abs=0.05)
        assert int(tree["format"]["size"]) == manifest["files"][name]["bytes"]
        starts = [round(float(chapter["start_time"]) * film["fps"]) for chapter in tree["chapters"]]
        assert starts == [chapter.start_frame for chapter in facts.chapters]
        assert [each["codec_name"] for each in streams["audio"]] == sounds_of(folder / name, film)


def sounds_of(path, film):
    """Give the codecs that PyAV finds, which the manifest must have announced."""
    sounds = probe_sounds(path)
    assert bool(sounds) == ("narration" in film)
    return [sound.codec for sound in sounds]


def test_ffprobe_and_pyav_agree_with_the_manifest(full_bundle):
    agree(full_bundle)


def test_they_agree_on_a_narrated_film_too(short_plan, short_films, tmp_path):
    plan = replace(plan_film(short_plan.source, voice=Tone(1.0)), format=short_plan.format)
    agree(published(plan, tmp_path, films=short_films, formats=("webm",)).folder)
