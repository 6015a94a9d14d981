"""The heading of a section, and the remark at its other end."""

from collections.abc import Iterator, Sequence

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.typeset import Ink, first_fitting, quoted, typeset
from nnviz_scenes.marks.label import Label, reading_ends
from nnviz_scenes.parts.frame import Frame, at

REMARK_GAP, REMARK_CLEAR = 60.0, 3.0  # px between heading and remark: beside each other, and below
HEADING_DEPTH, HEADING_SPILL = 14.0, 16.5  # px that a heading reaches below its line, at most with accents above


def make_heading(text: str, remark: str, *, words: Catalogue, frame: Frame, theme: Theme) -> Iterator[Label]:
    """Set the heading where its language begins to read, and the remark, of parts with a joint, at the other end."""
    beginning, ending = reading_ends(theme.writing, frame.left, frame.right)
    (start, align), (end, other) = beginning, beginning if frame.type.below else ending
    x, y = at(start, frame.heading)
    for size in frame.type.headings:  # smaller in scripts that reach far below their line, and higher
        ink = typeset(f"#strong[{quoted(text)}]", size=size, theme=theme)
        lifted = y + max(0.0, -ink.box.bottom - units(HEADING_DEPTH))
        heading = Label(ink, (x, min(lifted, at(0, frame.top)[1] - ink.box.top)), align=align)
        if heading.box().bottom >= y - units(HEADING_SPILL) and ink.box.width <= units(frame.width):
            break
    yield heading
    if remark:
        taken = 0.0 if frame.type.below else REMARK_GAP + heading.box().width / units(1)
        joint, shorter = words.writing.between, words.forms("remark-gradient-descent")
        ink = remark_ink(remark, frame.width - taken, joint=joint, shorter=shorter, frame=frame, theme=theme)
        x, y = at(end, frame.remark)
        clear = heading.box().bottom - units(REMARK_CLEAR) - ink.box.top if frame.type.below else y
        yield Label(ink, (x, min(y, clear)), align=other)


def remark_ink(remark: str, room: float, *, joint: str, shorter: Sequence[str] = (), frame: Frame, theme: Theme) -> Ink:
    """Set the remark as large as the room (px) allows, then with a shorter form of a word, then without first parts."""
    short = remark.replace(shorter[0], shorter[1]) if len(shorter) == 2 else remark
    parts = short.split(joint)
    cut = (joint.join(["…", *parts[left_out:]]) for left_out in range(1, len(parts)))
    sizes = frame.type.remarks
    tried = [*((remark, size) for size in sizes), *((each, sizes[-1]) for each in (short, *cut, " "))]
    inks = (typeset(quoted(text), size=size, theme=theme, colour=theme.muted) for text, size in tried)
    return first_fitting(inks, width=room)
