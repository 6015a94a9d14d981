"""A published film is whole, the same at every run, safe against hostile words, and unpacks as SCORM."""

import io
import json
import re
from base64 import b64decode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
import srt
import webvtt
from PIL import Image

from nnviz_core.audit.audit import audit_bundle, audit_site
from nnviz_core.look.theme import DARK, LIGHT
from nnviz_core.publish.bundle import write_catalogue
from nnviz_core.publish.catalogue_page import CatalogueEntry
from nnviz_core.publish.folder_names import folder_name, require_different_folders
from nnviz_core.publish.leftovers import removal_note
from nnviz_core.publish.metadata import checked_base, harmless
from nnviz_core.render.folder import Contents, FolderError
from nnviz_core.story.captions import caption_cues
from nnviz_core.video.probing import probe
from nnviz_core.video.video_settings import video_format_for
from tests.fixtures.published import Hearing, planned, published

FILES = [
    "captions.en.srt",
    "captions.en.vtt",
    "chapters.vtt",
    "config.toml",
    "embed-snippets.md",
    "embed.html",
    "index.html",
    "manifest.json",
    "poster.jpg",
    "short.scorm12.zip",
    "trace.json",
    "transcript.html",
    "transcript.txt",
    "video.mp4",
]
PAGES = ("index.html", "embed.html", "transcript.html")


class Shown(HTMLParser):
    """Collect elements, scripts, and the words that a reader sees."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.words, self.attributes, self.inside = [], "", [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *pair) for pair in attrs]
        self.inside = tag

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if self.inside not in ("script", "style"):
            self.words += data


def read(page):
    shown = Shown()
    shown.feed(page.read_text(encoding="utf-8"))
    return shown


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# ---- what is in the bundle


def test_the_bundle_holds_the_files_of_the_contract(short_bundle):
    assert short_bundle.name == "short"
    assert sorted(contents(short_bundle)) == FILES


def test_a_second_run_gives_identical_files(short_bundle, short_plan, short_films, tmp_path):
    again = published(short_plan, tmp_path, films=short_films, scorm=True).folder
    assert contents(again) == contents(short_bundle)


def test_publishing_again_in_place_changes_nothing_but_what_is_no_longer_wanted(bundle_copy, short_plan, short_films):
    before = contents(bundle_copy)
    published(short_plan, bundle_copy.parent, films=short_films)
    after = contents(bundle_copy)
    assert before.keys() - after.keys() == {"short.scorm12.zip"}
    assert after["video.mp4"] == before["video.mp4"]


def test_what_an_earlier_run_made_goes_with_a_word_and_the_option_that_keeps_it(bundle_copy, short_plan, short_films):
    heard = Hearing()
    published(short_plan, bundle_copy.parent, films=short_films, report=heard)
    [line] = heard.lines
    assert line == (
        f"{bundle_copy}: an earlier run wrote short.scorm12.zip, which this run does not make and will remove; "
        "add --scorm to keep it"
    )
    assert not (bundle_copy / "short.scorm12.zip").exists()
    published(short_plan, bundle_copy.parent, films=short_films, report=heard)
    assert heard.lines == [line]


def test_a_package_that_the_author_changed_stays_without_a_word(bundle_copy, short_plan, short_films):
    heard = Hearing()
    (bundle_copy / "short.scorm12.zip").write_bytes(b"mine")
    published(short_plan, bundle_copy.parent, films=short_films, report=heard)
    assert heard.lines == [] and (bundle_copy / "short.scorm12.zip").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("names", "options"),
    [
        (["slides/short.json", "slides/short-01.mp4"], "--slides"),
        (["video.webm"], "--format webm"),
        (["video.light.mp4", "poster.light.jpg"], "--theme both"),
        (["video.light.webm"], "--theme both and --format webm"),
        (["style.css", "player.js"], "--split"),
    ],
)
def test_every_file_that_an_option_asks_for_is_told_with_it(names, options, tmp_path):
    (tmp_path / "slides").mkdir()
    for name in names:
        (tmp_path / name).write_bytes(b"")
    files = {name: {"sha256": sha256(b"").hexdigest()} for name in names}
    (tmp_path / "manifest.json").write_text(json.dumps({"files": files, "versions": {"nnviz": "0"}}))
    keep = "it" if len(names) == 1 else "them"
    assert removal_note(tmp_path, Contents({}, ("video.mp4", "manifest.json"))).endswith(
        f"; add {options} to keep {keep}"
    )


class Drawing(Hearing):
    """Keep when drawing begins, too."""

    def begin(self, sections, *, missing):
        self.lines.append("begins")


@pytest.mark.parametrize("quality", ["draft", "480p"])
def test_a_draft_is_said_to_be_refused_by_the_audit_before_anything_is_drawn(quality, tmp_path):
    plan = planned(tmp_path / "film.toml")
    plan = replace(plan, format=video_format_for(plan.source.spec.video, quality=quality, fps=None))
    report = Drawing()
    bundle = published(plan, tmp_path / "site", films=tmp_path / "films", report=report)
    remarks = [line for line in report.lines if "nnviz audit refuses its film" in line]
    assert len(remarks) == (quality == "draft") and report.lines.index("begins") >= len(remarks)
    assert bool(audit_bundle(bundle.folder).faults) == (quality == "draft")


def test_every_bundle_passes_its_audit(short_bundle):
    assert audit_bundle(short_bundle).faults == ()


def test_a_site_is_audited_film_by_film(short_bundle, tmp_path):
    assert [verdict.folder for verdict in audit_site(short_bundle.parent)] == [short_bundle]
    with pytest.raises(LookupError, match="there is no published film here"):
        audit_site(tmp_path)
    with pytest.raises(LookupError, match="there is no such folder"):
        audit_site(tmp_path / "absent")


def test_independent_readers_find_the_captions(short_bundle, short_plan):
    expected = [(cue.text, cue.start / 12, cue.end / 12) for cue in caption_cues(short_plan.timeline)]
    vtt = webvtt.read(short_bundle / "captions.en.vtt")
    subrip = list(srt.parse((short_bundle / "captions.en.srt").read_text(encoding="utf-8")))
    assert [cue.text for cue in vtt] == [cue.content for cue in subrip] == [cue[0] for cue in expected]
    assert [cue.start_in_seconds for cue in vtt] == pytest.approx([cue[1] for cue in expected], abs=1)
    assert [cue.start.total_seconds() for cue in subrip] == pytest.approx([cue[1] for cue in expected], abs=0.001)
    assert [cue.end.total_seconds() for cue in subrip] == pytest.approx([cue[2] for cue in expected], abs=0.001)


def test_the_manifest_agrees_with_the_film(short_bundle):
    film, facts = json.loads((short_bundle / "manifest.json").read_text())["film"], probe(short_bundle / "video.mp4")
    assert (film["frames"], film["fps"], film["width"], film["height"]) == (facts.frames, facts.fps, 160, 90)
    assert film["seconds"] == pytest.approx(facts.duration, abs=1e-6)


def test_the_poster_has_the_films_size(short_bundle):
    with Image.open(short_bundle / "poster.jpg") as poster:
        assert (poster.format, poster.size) == ("JPEG", (160, 90))


def test_pages_hold_the_captions_themselves(short_bundle):
    for name in PAGES[:2]:
        tracks = [value for tag, key, value in read(short_bundle / name).attributes if (tag, key) == ("track", "src")]
        inside = [b64decode(track.partition("base64,")[2]).decode() for track in tracks]
        assert inside == [(short_bundle / each).read_text() for each in ("captions.en.vtt", "chapters.vtt")]


def test_pages_take_their_colours_from_the_films_themes(short_bundle):
    style = (short_bundle / "index.html").read_text(encoding="utf-8")
    light, dark, wished_dark = re.findall(r":root[^{]*\{[^{}]*--ink[^}]*\}", style)
    for rule, theme in ((light, LIGHT), (dark, DARK), (wished_dark, DARK)):
        named = dict(re.findall(r"--(\w+): (#\w+);", rule))
        assert (named["ink"], named["panel"], named["text"]) == (theme.ink, theme.panel, theme.text)
        assert (named["muted"], named["link"], named["mark"]) == (theme.muted, theme.class1, theme.gradient)


# ---- addresses


def test_addresses_are_never_invented(short_bundle):
    for name in PAGES:
        text = (short_bundle / name).read_text(encoding="utf-8")
        assert "http" not in text
        assert "og:" not in text
    assert "`ADDRESS`" in (short_bundle / "embed-snippets.md").read_text(encoding="utf-8")


def test_a_base_address_describes_the_film_to_others(short_plan, short_films, tmp_path):
    folder = published(short_plan, tmp_path, films=short_films, base="https://example.org/films").folder
    page = read(folder / "index.html")
    named = {value: page.attributes for tag, key, value in page.attributes if key == "property"}
    found = re.search(r'ld\+json">(.*?)</script>', (folder / "index.html").read_text(encoding="utf-8"))
    tree = json.loads(found[1])
    assert {"og:title", "og:image", "og:video"} <= named.keys()
    assert tree["name"] == "Sums & <bends>"
    assert tree["contentUrl"] == "https://example.org/films/short/video.mp4"
    starts = [section.start / 12 for section in short_plan.timeline.sections]
    assert [clip["startOffset"] for clip in tree["hasPart"]] == starts
    assert "ADDRESS" not in (folder / "embed-snippets.md").read_text(encoding="utf-8")
    assert audit_bundle(folder).faults == ()


@pytest.mark.parametrize(
    "url",
    [
        *("", "example.org", "ftp://example.org", "https://", "https://a.org/?x=1", "javascript:1"),
        *("https://[::1", "https://a.org:x", "https://a b.org", 'https://a.org/"'),
    ],
)
def test_what_is_no_address_of_a_site_is_refused(url):
    with pytest.raises(ValueError, match=r"is no address of a site; give one such as https://example\.org/films"):
        checked_base(url)


def test_there_is_a_snippet_for_every_host(short_bundle):
    text = (short_bundle / "embed-snippets.md").read_text(encoding="utf-8")
    for host in ("Moodle", "Canvas", "Open edX", "Quarto.*MkDocs", "reveal.js", "Any other page", "Slides"):
        assert re.search(rf"^## .*{host}", text, re.MULTILINE)
    assert text.count('<iframe src="ADDRESS/embed.html" title="Sums &amp; &lt;bends&gt;"') == 5
    assert text.count('<iframe src="ADDRESS/embed.html?bare&amp;theme=dark" title="Sums') == 1
    assert "vanish" in text  # from cleaned text


def test_the_video_alone_survives_its_host(short_bundle):
    text = (short_bundle / "embed-snippets.md").read_text(encoding="utf-8")
    (video,) = re.findall(r"<video .*?</video>", text, re.DOTALL)
    assert "width=" not in video  # Moodle's player takes 100% for 100 pixels
    assert 'style="width: 100%"' in video
    assert " default" not in video  # while the picture shows the words itself
    assert "allow=" not in text  # beside allowfullscreen it is a warning in every console


# ---- hostile words

HOSTILE = {
    "script": '</script><script>alert(1)</script><img src=x onerror="alert(2)">',
    "quotes": "\"double\" 'single' `back` ``` fence",
    "other letters": "Ελληνικά, русский, Čeština",
    "way out": "../../etc/passwd",
    "long": "x" * 5000 + " " + "word " * 1000,
    "arrow": "one --> two\n\n00:00:00.000 --> 99:00:00.000\nthree",
    "comment": "<!-- --> ]]> &lt; &amp;nbsp; ${title} $title %s {0}",
}


ONE_SECTION = """\
title = {quoted}
[dataset]
points = 4
[network]
layers = [2, 1, 2]
[parameters]
train = {{ steps = 1 }}
[video]
fps = 10
[[sections]]
scene = "title"
caption = {quoted}
"""


@pytest.mark.parametrize(
    "words",
    [pytest.param(words, id=id, marks=pytest.mark.slow if id == "long" else ()) for id, words in HOSTILE.items()],
)
def test_hostile_words_are_shown_as_text_everywhere(words, tmp_path):
    quoted = json.dumps(words, ensure_ascii=False)
    plan = planned(tmp_path / "hostile.toml", ONE_SECTION.format(quoted=quoted), size=(32, 18))
    folder = published(plan, tmp_path / "site", films=tmp_path / "films", scorm=True, base="https://example.org").folder
    line = " ".join(words.split())
    for name in PAGES:
        page = read(folder / name)
        assert line in page.words
        assert page.tags.count("script") == {"index.html": 2, "embed.html": 1, "transcript.html": 0}[name]
        assert not any(key.startswith("on") for _, key, _ in page.attributes)
        assert "img" not in page.tags
    assert sorted(contents(folder)) == sorted(name.replace("short.", "hostile.") for name in FILES)
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["hostile"]
    assert json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["title"] == words
    cues = webvtt.read(folder / "chapters.vtt")
    assert [cue.start_in_seconds for cue in cues] == [0]
    faults = audit_bundle(folder).faults
    assert [fault for fault in faults if fault.check not in ("captions", "sizes")] == []
    assert not any("other captions" in fault.says for fault in faults)
    with ZipFile(folder / "hostile.scorm12.zip") as package:
        tree = ElementTree.fromstring(package.read("imsmanifest.xml"))
    assert [title.text for title in tree.iter() if title.tag.endswith("}title")] == [line, line]


@pytest.mark.parametrize(
    ("name", "folder"),
    [("short", "short"), ("..", "film"), ("a/b", "a-b"), ("Über Ké", "Uber-Ke"), ("файл", "film"), ("a" * 99, "a" * 80)]
)  # fmt: skip
def test_a_folder_has_a_name_that_every_host_takes(name, folder):
    assert folder_name(name) == folder


def test_films_that_would_share_a_folder_are_refused():
    with pytest.raises(FolderError, match="a b and A-B would both be published as A-B; rename one"):
        require_different_folders(["a b", "x", "A-B"])


def test_json_cannot_end_its_element():
    assert "<" not in harmless(json.dumps("</script>"))
    assert json.loads(harmless(json.dumps("</script>&"))) == "</script>&"


def test_a_file_of_somebody_else_is_never_replaced(short_plan, short_films, tmp_path):
    (tmp_path / "short").mkdir()
    (tmp_path / "short" / "index.html").write_text("mine")
    with pytest.raises(FolderError, match=r"index\.html: nnviz did not make this file"):
        published(short_plan, tmp_path, films=short_films)
    assert contents(tmp_path / "short") == {"index.html": b"mine"}


# ---- several films


def test_a_catalogue_leads_to_every_film(tmp_path):
    entries = [CatalogueEntry("one", "One & <two>", "en", "53 s"), CatalogueEntry("two", "Zwei", "de", "1 min 2 s")]
    page = read(write_catalogue(tmp_path, entries))
    links = [value for tag, key, value in page.attributes if (tag, key) == ("a", "href")]
    assert links == ["one/index.html", "two/index.html"]
    assert "One & <two>" in page.words
    write_catalogue(tmp_path, entries)


def test_a_page_of_somebody_else_is_not_replaced_by_a_catalogue(tmp_path):
    (tmp_path / "index.html").write_text("mine")
    with pytest.raises(FolderError, match="nnviz did not make this file"):
        write_catalogue(tmp_path, [])
    assert (tmp_path / "index.html").read_text() == "mine"


# ---- SCORM


def test_the_package_names_every_file_at_its_root(short_bundle):
    with ZipFile(io.BytesIO((short_bundle / "short.scorm12.zip").read_bytes())) as package:
        names = package.namelist()
        tree = ElementTree.fromstring(package.read("imsmanifest.xml"))
        assert package.read("video.mp4") == (short_bundle / "video.mp4").read_bytes()
        assert package.testzip() is None
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    space = {"ims": "http://www.imsproject.org/xsd/imscp_rootv1p1p2"}
    listed = [element.get("href") for element in tree.iterfind(".//ims:file", space)]
    assert names == ["imsmanifest.xml", *listed]
    assert tree.find(".//ims:schemaversion", space).text == "1.2"
    resource = tree.find(".//ims:resource", space)
    assert resource.get("{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype") == "sco"
    assert resource.get("href") == "index.html"
