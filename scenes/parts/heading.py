"""The heading of a section, and the remark at its other end."""

from collections.abc import Iterator, Sequence

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.typeset import Ink, first_fitting, quoted, typeset
from nnviz_scenes.marks.label import Label, reading_ends
from nnviz_scenes.parts.frame import Frame, at

REMARK_GAP, REMARK_CLEAR = 60.0, 3.0  # px between heading and remark: beside each other, and below
REMARK_FOOT = 14.0  # px from a remark below the heading to the picture
HEADING_DEPTH, HEADING_SPILL = 14.0, 16.5  # px that a heading reaches below its line, at most with accents above


def make_heading(text: str, remark: str, *, words: Catalogue, frame: Frame, theme: Theme) -> Iterator[Label]:
    """Set the heading where its language begins to read, and the remark, of parts with a joint, at the other end.

    Both are smaller in scripts that reach far below their line, so that the picture stays clear of them.
    """
    (start, align), _ = reading_ends(theme.writing, frame.left, frame.right)
    x, y = at(start, frame.heading)
    for size in frame.type.headings:
        ink = typeset(f"#strong[{quoted(text)}]", size=size, theme=theme)
        lifted = y + max(0.0, -ink.box.bottom - units(HEADING_DEPTH))  # higher in those scripts, too
        heading = Label(ink, (x, min(lifted, at(0, frame.top)[1] - ink.box.top)), align=align)
        if heading.box().bottom < y - units(HEADING_SPILL) or ink.box.width > units(frame.width):
            continue
        if not remark or is_clear(make_remark(remark, heading, words=words, frame=frame, theme=theme), frame):
            break
    yield heading
    if remark:
        yield make_remark(remark, heading, words=words, frame=frame, theme=theme)


def make_remark(remark: str, heading: Label, *, words: Catalogue, frame: Frame, theme: Theme) -> Label:
    """Set the remark beside the heading, or below it as large as it is clear of the picture."""
    beginning, ending = reading_ends(theme.writing, frame.left, frame.right)
    end, align = beginning if frame.type.below else ending
    taken = 0.0 if frame.type.below else REMARK_GAP + heading.box().width / units(1)
    joint, shorter = words.writing.between, words.forms("remark-gradient-descent")
    (x, y), clear = at(end, frame.remark), heading.box().bottom - units(REMARK_CLEAR)
    for sizes in (frame.type.remarks[k:] for k in range(len(frame.type.remarks))):
        ink = remark_ink(remark, frame.width - taken, sizes, joint=joint, shorter=shorter, theme=theme)
        label = Label(ink, (x, min(y, clear - ink.box.top) if frame.type.below else y), align=align)
        if is_clear(label, frame):
            break
    return label


def is_clear(remark: Label, frame: Frame) -> bool:
    """Say whether a remark below the heading leaves the picture its room; beside the heading it does."""
    return not frame.type.below or remark.box().bottom >= at(0, frame.picture_top - REMARK_FOOT)[1]


def remark_ink(
    remark: str, room: float, sizes: Sequence[float], *, joint: str, shorter: Sequence[str] = (), theme: Theme
) -> Ink:
    """Set the remark as large as the room (px) allows, then with a shorter form of a word, then without first parts."""
    short = remark.replace(shorter[0], shorter[-1]) if shorter else remark
    parts = short.split(joint)
    cut = (joint.join(["…", *parts[left_out:]]) for left_out in range(1, len(parts)))
    tried = [*((remark, size) for size in sizes), *((each, sizes[-1]) for each in (short, *cut, " "))]
    inks = (typeset(quoted(text), size=size, theme=theme, colour=theme.muted) for text, size in tried)
    return first_fitting(inks, width=room)
