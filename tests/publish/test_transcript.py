"""The transcript tells every beat and every number, in words and as MathML, and reads well aloud."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from nnviz_core.kinds.table import number_name
from nnviz_core.publish.transcript import Part, address, transcript, transcript_html, transcript_text
from nnviz_core.story.timeline import schedule
from nnviz_core.words.catalogue import Wording, catalogue
from nnviz_core.words.formula.tree import Upright
from nnviz_core.words.numbers import Shown
from nnviz_core.words.place_names import listed_words
from nnviz_core.words.say import sentence_words
from nnviz_core.words.spoken_numbers import cardinal
from tests.fixtures.printed import lowered
from tests.fixtures.storyboards import storyboard_of

CONFIGS = sorted((Path(__file__).parents[2] / "configs").glob("*.toml"))


@pytest.fixture(scope="module", params=CONFIGS, ids=lambda path: path.stem)
def timeline(request):
    return schedule(storyboard_of(request.param), 30)


@pytest.fixture(scope="module")
def parts(timeline):
    return transcript(timeline)


def beats(timeline):
    return [(timed.beat, section.section) for section in timeline.sections for timed in section.beats]


# ---- numbers in words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0.40", "zero point four zero"),
        ("−0.40", "minus zero point four zero"),
        ("+12.05", "twelve point zero five"),
        ("6.3 × 10⁻⁴", "six point three times ten to the minus four"),
        ("1.00 × 10⁵", "one point zero zero times ten to the five"),
        ("99.4 %", "ninety-nine point four percent"),
        ("249,500", "two hundred and forty-nine thousand five hundred"),
        ("7", "seven"),
    ],
)
def test_a_number_is_said_digit_for_digit(text, words):
    assert catalogue("en").number(text) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (21, "twenty-one"),
        (100, "one hundred"),
        (105, "one hundred and five"),
        (1200, "one thousand two hundred"),
        (1_000_001, "one million and one"),
    ],
)
def test_whole_numbers_are_spelled(number, words):
    assert cardinal(number) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("W3[2,1] = −0.50 here", "W three, two, one is minus zero point five zero here"),
        ("x₁ = −0.40, of class 0.", "x one is minus zero point four zero, of class zero."),
        ("500 points", "Five hundred points"),
        ("the loss is −ln of it", "the loss is minus the natural logarithm of it"),
        ("squeezes into (−1, 1).", "squeezes into (minus one, one)."),
        ("slope 1 − a² = 0.0022", "slope one minus a squared is zero point zero zero two two"),
        ("slope 1 − a² ≈ 0.0022", "slope one minus a squared is about zero point zero zero two two"),
        ("to 3.21 × 10¹².", "to three point two one times ten to the twelve."),
        ("1.00 × 10²⁴ and 10⁻²", "One point zero zero times ten to the twenty-four and ten to the minus two"),
        ("1 − a², (1 − x₁)²", "One minus a squared, (one minus x one) squared"),
        ("layer2a and v1.2.3 stay", "layer2a and v1.2.3 stay"),
    ],
)
def test_a_sentence_is_said_without_symbols(text, words):
    assert sentence_words(text, catalogue("en")) == words


# ---- formulas


# ---- what a film's transcript holds


def test_every_beat_with_something_to_tell_has_its_line_at_its_time(timeline, parts):
    lines = {line.start: line for part in parts for line in part.lines}
    for section in timeline.sections:
        for timed in section.beats:
            if timed.beat.caption:
                line = lines[section.start + timed.say.start]
                assert line.caption == " ".join(timed.beat.caption.text.split())


def test_every_number_on_the_screen_is_said_and_marked_up(timeline, parts):
    lines = {(line.start, line.end): line for part in parts for line in part.lines}
    for section in timeline.sections:
        for timed in section.beats:
            numbers = (*timed.beat.numbers, *(timed.beat.equation.numbers if timed.beat.equation else ()))
            if numbers:
                line = lines[section.start + timed.say.start, section.start + timed.hold.end]
                marked = "".join(line.formulas)
                for shown in numbers:
                    assert catalogue("en").number(shown.text).removeprefix("minus ") in line.words
                    assert all(f"<mn>{part}</mn>" in marked for part in re.findall(r"[\d.,]+", lowered(shown.text)))


def test_no_digit_is_left_in_what_is_said(parts):
    for part in parts[1:]:
        for line in part.lines:
            assert not re.search(r"\d", line.words), line.words


def test_every_number_has_a_name(timeline):
    for beat, section in beats(timeline):
        for shown in beat.numbers:
            assert number_name(shown.place, section).whole != Upright(shown.place)


def test_numbers_of_a_layer_are_said_together(timeline):
    section = timeline.sections[0].section
    numbers = [
        Shown("+0.27", "layers[0].weights[0][1]"),
        Shown("0.84", "probs[0]"),
        Shown("−1.00", "layers[0].bias[0]"),
    ]
    named = [(shown, number_name(shown.place, section)) for shown in numbers]
    assert listed_words(named, section.words) == (
        "In layer one: w one two is zero point two seven, b one is minus one point zero zero. "
        "Probability p one is zero point eight four."
    )


def test_the_text_is_in_order_and_begins_with_the_title(timeline, parts):
    text = transcript_text("A\n title", parts, fps=30, wording=Wording("en"))
    times = [int(m) * 60 + int(s) for m, s in re.findall(r"^\[(\d+):(\d\d)\]", text, re.MULTILINE)]
    assert text.startswith("A title\n")
    assert times == sorted(times)
    assert len(times) == sum(len(part.lines) + 1 for part in parts)


def test_captions_in_another_language_are_not_spelled_in_english(parts):
    line = next(line for part in parts for line in part.lines if line.caption)
    assert line.caption in transcript_text("x", parts, fps=30, wording=Wording("fi"))


class Balance(HTMLParser):
    """Raise where elements are not closed in turn."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_html_is_well_formed(parts):
    reader = Balance()
    reader.feed(transcript_html(parts, title="Backpropagation on XOR", fps=30, wording=Wording("en"), film="video.mp4"))
    assert reader.open == []


def headings(*names, title="Bends"):
    told = [Part(name, "", 30 * k, 30 * k + 30, ()) for k, name in enumerate(names)]
    html = transcript_html(told, title=title, fps=30, wording=Wording("fi"), film="video.mp4")
    return [re.sub("<[^>]+>", "", each) for each in re.findall(r"<h3[^>]*>(.*?)</h3>", html)]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Bends", "Forward"), ["Opening", "Forward"]),
        (("Forward", "Bends"), ["Forward", "Bends (2)"]),
        (("Forward", "Back", "Forward", "Forward"), ["Forward", "Back", "Forward (2)", "Forward (3)"]),
    ],
)
def test_no_two_headings_of_a_page_are_alike(names, said):
    assert headings(*names) == said


def test_a_time_is_named_by_what_it_does(parts):
    html = transcript_html(parts, title="Bends", fps=30, wording=Wording("en"), film="video.mp4")
    times = re.findall(r'<a class="time"[^>]* aria-label="([^"]*)">([^<]*)</a>', html)
    assert len(times) == sum(len(part.lines) for part in parts)
    assert all(name == f"Play from {time}" for name, time in times)


@pytest.mark.parametrize("fps", [15, 24, 30, 50, 60])
def test_an_address_never_lies_before_its_frame(fps):
    for frame in range(0, 5 * fps):
        assert 0 <= float(address(frame, fps)) - frame / fps < 0.0011
