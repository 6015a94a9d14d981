"""Whatever a title or a caption holds, the files that hold it are well formed and say it."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import numpy as np
import pytest
import webvtt

from nnviz_core.audit.check_texts import read_srt, read_vtt
from nnviz_core.publish.bundle import Wishes, page_content
from nnviz_core.publish.page import embed_page
from nnviz_core.publish.scorm import ims_manifest
from nnviz_core.render.film import film_texts
from nnviz_core.story.captions import Cue, srt, vtt

ODD = (
    "\ufffe", "\uffff", "\0", "\x01", "\x0b", "\x0c", "\x1b", "\x85", "\ud800", "\udfff", "\u2028", "\ufdd0",
    "\U0001fffe", "<", ">", "&", "&lt;", "]]>", "<!--", "-->", " --> ", "\n", "\n\n", "\r", "\r\n\r\n", "\t", '"', "'",
    "NOTE x", "WEBVTT", "00:00:01.000 --> 00:00:02.000", "STYLE", "1", "\u200b", "\u202e", "é", "🙂", "中",
)  # fmt: skip


def words(count):
    """Make up titles of odd signs and plain ones."""
    rng = np.random.default_rng(0)
    for _ in range(count):
        parts = [ODD[int(rng.integers(len(ODD)))] if rng.integers(2) else "word" for _ in range(rng.integers(1, 8))]
        yield "".join(parts)
        yield "".join(chr(int(sign)) for sign in rng.integers(0, 0x11000, 6))


@pytest.mark.parametrize("title", ["A\ufffeB\uffff", "a\n\nNOTE x", "\x01\x1b", "<a>&amp;]]>"])
def test_a_package_of_any_title_is_xml(title):
    tree = ElementTree.fromstring(ims_manifest(["index.html"], title=title, identifier="x").encode("utf-8"))
    assert next(element.text for element in tree.iter() if element.tag.endswith("}title"))


def test_packages_of_a_thousand_titles_are_xml_and_say_them():
    for title in words(500):
        text = ims_manifest(["index.html"], title=title, identifier="x")
        tree = ElementTree.fromstring(text.encode("utf-8"))
        said = next(element.text for element in tree.iter() if element.tag.endswith("}title")) or ""
        plain = re.sub("[^\x20-\x7e]", "", title)
        assert plain in re.sub("[^\x20-\x7e]", "", said)


def test_cues_of_any_words_are_as_many_as_they_were():
    for text in words(500):
        cues = (Cue("First.", 0, 30), Cue(text, 30, 60), Cue("Last.", 60, 90))
        for read, written in ((read_vtt, vtt(cues, 30)), (read_srt, srt(cues, 30))):
            found = read(written)
            assert [cue.start for cue in found] == [0, 1, 2], text
            assert found[0].lines == ("First.",)
            assert found[2].lines == ("Last.",)
        vtt(cues, 30).encode("utf-8")


def test_another_reader_finds_the_same_cues():
    for text in words(100):
        captions = webvtt.from_string(vtt((Cue("First.", 0, 30), Cue(text, 30, 60), Cue("Last.", 60, 90)), 30)).captions
        assert [caption.start for caption in captions] == ["00:00:00.000", "00:00:01.000", "00:00:02.000"], text


def test_a_title_with_an_empty_line_breaks_no_chapters(short_plan):
    sections = short_plan.timeline.sections
    odd = replace(sections[0], section=replace(sections[0].section, heading="a\n\nNOTE x"))
    plan = replace(short_plan, timeline=replace(short_plan.timeline, sections=(odd, *sections[1:])))
    cues = read_vtt(film_texts(plan)["chapters.vtt"])
    assert cues[0].lines == ("a NOTE x",)
    assert len(cues) == len(sections)


class Titles(HTMLParser):
    """Collect what a page's title says, and the tags that it has."""

    def __init__(self):
        super().__init__()
        self.inside, self.title, self.tags = False, "", []

    def handle_starttag(self, tag, attrs):
        self.inside = tag == "title"
        self.tags.append(tag)

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, text):
        self.title += text if self.inside else ""


def test_pages_of_any_title_have_the_tags_of_every_other(short_plan):
    content = page_content(short_plan, Wishes())

    def read(title):
        page = Titles()
        page.feed(embed_page(replace(content, title=title)))
        return page

    usual = read("plain").tags
    for title in words(40):
        page = read(title)
        assert page.tags == usual
        assert page.title.split() == title.split()
