"""A film without captions in the picture, in several languages: one folder and one time, a picture and a sound each."""

import json
import re
import shutil
from dataclasses import replace
from zipfile import ZipFile

import av
import numpy as np
import pytest
import webvtt
from av.stream import Disposition

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.publish.bundle_films import write_films
from nnviz_core.publish.film_files import videos_of
from nnviz_core.publish.languages import publications
from nnviz_core.video.narration import RATE, SECONDS_BEFORE, SoundTrack
from nnviz_core.video.probing import probe
from nnviz_core.video.sound import add_sounds, probe_sounds, read_sound
from nnviz_core.words.bidi import MARKS
from nnviz_core.words.tags import own_name
from tests.fixtures.languages import BARE, HERTZ, Choir, plans_in

FILMS = {"en": "video.mp4", "de": "video.de.mp4", "ar": "video.ar.mp4"}


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def loudest_hertz(sound):
    """Find the frequency that is heard most."""
    return np.abs(np.fft.rfft(sound)).argmax() * RATE / len(sound)


# ---- pages and pictures


def test_one_folder_has_pages_captions_and_a_picture_in_every_language(together) -> None:
    bundle = together / "short"
    assert sorted(path.name for path in together.iterdir()) == ["index.html", "short"]
    assert sorted(path.name for path in bundle.glob("*.mp4")) == sorted(FILMS.values())
    for language, suffix in (("en", ""), ("de", ".de"), ("ar", ".ar")):
        page = (bundle / f"index{suffix}.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}"' in page
        tracks = re.findall(r'<track kind="captions" srclang="(\w+)" label="([^"]+)" (default )?', page)
        assert tracks[0] == (language, own_name(language), "default ") and len(tracks) == 3
        assert f'<a href="transcript{suffix}.html">' in page
        assert "index.html" in page and "index.de.html" in page and "index.ar.html" in page
        for name in (f"transcript{suffix}.txt", f"chapters{suffix}.vtt", f"captions.{language}.srt"):
            assert (bundle / name).is_file()
        snippets = (bundle / f"embed-snippets{suffix}.md").read_text(encoding="utf-8")
        assert f"/embed{suffix}.html" in snippets and snippets.count("<track") == 3
        assert f'poster="ADDRESS/poster{suffix}.jpg"' in snippets and f'src="ADDRESS/video{suffix}.mp4"' in snippets
        code = re.findall(r"```html\n(.*?)```|(?<!`)`([^`\n]+)`", snippets, re.DOTALL)
        assert not {*"".join(part for pair in code for part in pair)} & {*MARKS}


def test_every_page_plays_the_picture_with_its_own_words(together) -> None:
    for language, name in FILMS.items():
        suffix = name.removeprefix("video").removesuffix(".mp4")
        page = (together / "short" / f"index{suffix}.html").read_text(encoding="utf-8")
        assert re.findall(r'<source src="([^"]+)"', page) == [name]
        assert {*re.findall(r'href="(video[^"#]*\.mp4)[#"]', page)} == {name}
        said = manifest(together / "short")["videos"][name]
        assert (said["language"], said["theme"]) == (language, "dark")
        chapters = [chapter.title for chapter in probe(together / "short" / name).chapters]
        assert chapters[1] == {"en": "Forward propagation", "de": "Vorwärtspropagation", "ar": chapters[1]}[language]
    assert "poster.de.jpg" in (together / "index.html").read_text(encoding="utf-8")


def test_captions_of_all_languages_come_at_the_same_times_and_can_be_read(together, tmp_path) -> None:
    bundle, (publication,) = together / "short", publications(plans_in(tmp_path, *FILMS, text=BARE))
    for plan in publication.plans:
        cues = webvtt.read(bundle / f"captions.{plan.storyboard.language}.vtt")
        beats = {timed.start + each.say.start for timed, each in captioned(publication.plan)}
        assert beats <= {round(12 * seconds(cue.start)) for cue in cues}
        for cue in cues:
            assert len(cue.text) <= 22 * (seconds(cue.end) - seconds(cue.start))
    facts = [probe(bundle / name) for name in FILMS.values()]
    assert {each.frames for each in facts} == {publication.plan.timeline.frames}
    assert len({tuple(chapter.start_frame for chapter in each.chapters) for each in facts}) == 1


def seconds(clock):
    """Read 00:01:02.500."""
    hours, minutes, rest = clock.split(":")
    return 3600 * int(hours) + 60 * int(minutes) + float(rest)


def captioned(plan):
    """Give the beats of a film that have a caption, with their sections."""
    return [(timed, each) for timed in plan.timeline.sections for each in timed.beats if each.beat.caption]


def test_longer_words_lengthen_the_film_of_all(tmp_path) -> None:
    english, german = plans_in(tmp_path, "en", "de", text=BARE)
    (publication,) = publications([english, german])
    assert publication.plan.timeline.frames > english.timeline.frames
    assert publication.others[0].timeline.frames == publication.plan.timeline.frames
    assert publication.plan.options[-2:] == ("--languages", "en,de")
    again = publications([german])[0]
    assert (again.plan, again.others, again.editions) == (german, (), ())


def test_films_whose_captions_come_at_other_beats_are_refused(tmp_path) -> None:
    english, german = plans_in(tmp_path, "en", "de", text=BARE)
    with pytest.raises(LookupError, match="not the same beats in all of these languages"):
        publications([english, without_its_second_caption(german)])


def without_its_second_caption(plan):
    first, second, *others = plan.timeline.sections
    beats = (replace(second.beats[0], beat=replace(second.beats[0].beat, caption=None)), *second.beats[1:])
    section = replace(second.section, beats=tuple(each.beat for each in beats))
    sections = (first, replace(second, section=section, beats=beats), *others)
    board = replace(plan.storyboard, sections=tuple(each.section for each in sections))
    return replace(plan, timeline=replace(plan.timeline, storyboard=board, sections=sections))


def test_the_package_of_a_course_site_is_in_one_language(together) -> None:
    with ZipFile(together / "short" / "short.scorm12.zip") as package:
        page = package.read("index.html").decode()
        assert not [name for name in package.namelist() if ".de." in name]
    assert "hreflang" not in page and page.count("<track") == 2 and "data-films" not in page


def test_words_are_shown_once_in_whatever_language_the_player_shows_them(together, visit) -> None:
    page = visit(f"{(together / 'short' / 'index.html').as_uri()}#t=6")
    assert page.locator(".now .words").is_visible()
    page.evaluate("[...film.video.textTracks].find((each) => each.language === 'de').mode = 'showing'")
    page.wait_for_function("() => document.querySelector('.now .words').hidden")


# ---- sound


SOUNDS = [("eng", "English"), ("deu", "Deutsch"), ("ara", "العربية")]


@pytest.mark.parametrize(
    ("site", "name", "count"),
    [
        ("duet", "video.mp4", 2),
        *(pytest.param("sung", name, 3, marks=pytest.mark.slow) for name in ("video.mp4", "video.light.mp4")),
    ],
)
def test_the_first_film_has_the_sound_of_every_language_and_its_own_comes_first(site, name, count, request) -> None:
    film = request.getfixturevalue(site) / name
    assert [(each.language, each.title) for each in probe_sounds(film)] == SOUNDS[:count]
    with av.open(str(film)) as container:
        chosen = [bool(each.disposition & Disposition.default) for each in container.streams.audio]
    assert chosen == [True, False, False][:count]
    for place, hertz in enumerate([*HERTZ.values()][:count]):
        assert loudest_hertz(read_sound(film, place)) == pytest.approx(hertz, abs=1)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_films_of_the_others_speak_their_own_language_alone(language, sung) -> None:
    for name in (FILMS[language], FILMS[language].replace(".mp4", ".light.mp4")):
        [sound] = probe_sounds(sung / name)
        assert sound.title == own_name(language)
        assert loudest_hertz(read_sound(sung / name)) == pytest.approx(HERTZ[language], abs=1)


@pytest.mark.slow
def test_every_line_is_said_to_its_end_in_every_language(sung, tmp_path) -> None:
    (publication,) = publications(plans_in(tmp_path, *FILMS, text=BARE, voice=Choir()))
    for place, plan in enumerate(publication.plans):
        heard = np.abs(read_sound(sung / "video.mp4", place).astype(int))
        starts = [(timed.start + each.say.start) * RATE // 12 for timed, each in captioned(plan)]
        for start, end, said in zip(starts, [*starts[1:], len(heard)], plan.narration.sounds, strict=True):
            first = start + round(SECONDS_BEFORE * RATE)
            assert heard[first + 2000 : first + len(said) - 2000].reshape(-1)[::50].mean() > 3000
            assert heard[first + len(said) + 2500 : end].max(initial=0) < 300


@pytest.mark.slow
def test_films_with_sound_in_several_languages_pass_their_audit(sung) -> None:
    assert audit_bundle(sung).faults == ()


@pytest.mark.slow
def test_a_webm_has_the_same_sounds_as_its_mp4(tmp_path, sung) -> None:
    (publication,) = publications(plans_in(tmp_path, *FILMS, text=BARE, voice=Choir()))
    wanted = [
        (plan, videos_of("dark", both_themes=False, formats=("webm",), language=language, suffix=suffix))
        for plan, language, suffix in zip(publication.plans, FILMS, publication.suffixes, strict=True)
    ]
    said = write_films(wanted, [{"dark": sung / name} for name in FILMS.values()], work=tmp_path, folder=tmp_path)
    assert said["video.webm"]["sounds"] == ["en", "de", "ar"]
    for place, hertz in enumerate(HERTZ.values()):
        assert loudest_hertz(read_sound(tmp_path / "video.webm", place)) == pytest.approx(hertz, abs=1)
    assert [each.title for each in probe_sounds(tmp_path / "video.ar.webm")] == ["العربية"]


SOUND_DAMAGE = {
    "one is missing": ("video.mp4", ["en", "de"], "has audio in eng and deu, but .* narrated in eng, deu and ara"),
    "another order": ("video.mp4", ["de", "en", "ar"], "has audio in deu, eng and ara, but"),
    "another language": ("video.de.mp4", ["ar"], "has audio in ara, but this film is narrated in deu"),
}


@pytest.mark.slow
@pytest.mark.parametrize("damage", SOUND_DAMAGE.values(), ids=SOUND_DAMAGE)
def test_sounds_that_are_not_those_of_the_manifest_are_found(damage, sung, tmp_path) -> None:
    name, languages, says = damage
    copy = shutil.copytree(sung, tmp_path / "short")
    samples = read_sound(copy / name)
    add_sounds(copy / name, [SoundTrack(language, samples) for language in languages])
    assert [fault.check for fault in audit_bundle(copy).faults if re.search(says, fault.says)] == ["sound"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "value"), [("sounds", "en"), ("sounds", []), ("sounds", [1]), ("sounds", ["en"] * 101), ("language", 3)]
)
def test_a_manifest_that_tells_no_languages_of_films_is_found(key, value, sung, tmp_path) -> None:
    tree = manifest(sung)
    tree["videos"]["video.mp4"][key] = value
    (tmp_path / "manifest.json").write_text(json.dumps(tree), encoding="utf-8")
    assert [fault.check for fault in audit_bundle(tmp_path).faults] == ["manifest"]


# ---- in a browser

LISTEN = """async () => {
  const context = new AudioContext(), ear = context.createAnalyser();
  ear.fftSize = 8192;
  context.createMediaElementSource(film.video).connect(ear).connect(context.destination);
  window.hertz = () => {
    const heard = new Float32Array(ear.frequencyBinCount);
    ear.getFloatFrequencyData(heard);
    const loudest = heard.indexOf(Math.max(...heard));
    return heard[loudest] > -60 ? (loudest * context.sampleRate) / ear.fftSize : 0;
  };
  await context.resume();
}"""
SEEN = "() => [film.video.currentSrc, film.video.poster].map((address) => address.split('/').at(-1))"


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["index", "embed"])
def test_another_language_of_the_film_is_seen_and_heard_and_the_page_stays(kind, sung, visit, serve) -> None:
    page = visit(f"{serve(sung)}/{kind}.ar.html#t=6")
    page.click("h2")  # browsers let nobody speak before that
    page.evaluate(LISTEN)
    page.evaluate("film.video.play()")
    for language, file in (("ar", "video.ar.mp4"), ("de", "video.de.mp4"), ("en", "video.mp4")):
        page.select_option("#language", language)
        page.wait_for_function(f"() => Math.abs(hertz() - {HERTZ[language]}) < 12")
        assert page.evaluate(SEEN) == [file, file.replace("video", "poster").replace("mp4", "jpg")]
        assert page.evaluate("!film.video.paused && film.place() > 6")
    page.select_option("#theme", "light")
    page.wait_for_function("() => film.video.currentSrc.endsWith('/video.light.mp4')")
    page.wait_for_function(f"() => Math.abs(hertz() - {HERTZ['en']}) < 12")
    assert page.evaluate("[document.documentElement.lang, film.video.textTracks[0].language]") == ["ar", "ar"]
    assert page.complaints == []


@pytest.mark.slow
def test_the_choice_of_a_paused_film_keeps_its_time(sung, visit) -> None:
    page = visit(f"{(sung / 'index.html').as_uri()}#t=6")
    page.select_option("#language", "de")
    page.wait_for_function("() => film.arrived() && film.video.currentSrc.endsWith('/video.de.mp4')")
    assert page.evaluate("film.video.currentTime") == pytest.approx(6, abs=0.05)
    assert page.evaluate("film.video.paused")


def test_a_film_in_one_language_offers_no_choice(short_bundle, films_each, visit) -> None:
    for folder in (short_bundle, films_each / "short-de"):
        assert visit((folder / "index.html").as_uri()).locator("#language").count() == 0
