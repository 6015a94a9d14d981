"""The head of a card in a comparison: what the training is called, how much is right, how many units are flat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender
from nnviz_core.kinds.comparison.numbers import panel_numbers
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.phrases import activation_label, activation_name
from nnviz_scenes.comparison.cards import PLOT_NAME_GAP, CardLayout, CardSizes
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, quoted, typeset
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.panel_pieces import NAME_RISE
from nnviz_scenes.parts.plane_card import number_width

NAME_GAP = 22.0  # px, from a name to the count beside it
COUNT_GAP = 10.0  # px, to a count's words
ACCURACY_ROOM, EXPLAINED_ROOM = 132.0 / 26.0, 168.0 / 26.0  # cap heights, for an accuracy, for R^2


@dataclass(frozen=True, slots=True, eq=False)
class CardHead:
    """The numbers of a card, and the words beside them; those behind the count of flat units agree with it."""

    numbers: tuple[Number, ...]  # loss, share right, flat units where there can be any
    counted: Label | None
    inks: Mapping[str, Ink]  # by what is printed
    word: tuple[Label, ...]  # before the share; none where there is no room

    @property
    def moving(self) -> tuple[Painted, ...]:
        """List what changes with the steps."""
        return (*self.numbers, *([self.counted] if self.counted else []))

    def show(self, numbers: Sequence[Shown]) -> None:
        """Show other numbers of the trace."""
        for view, shown in zip(self.numbers, numbers, strict=True):
            show_number(view, shown)
        if self.counted:
            self.counted.show(self.inks[numbers[2].text])


def show_number(view: Number, shown: Shown) -> None:
    """Let a view show another number of the trace."""
    view.show(shown.text)
    view.place = shown.place


def make_head(
    subject: ComparisonSubject, panel: int, layout: CardLayout, name: Ink, *, words: Catalogue, theme: Theme
) -> CardHead:
    """Make the numbers of a card, and the words beside them and the name; all cards have the word, or none."""
    each, look = subject.contenders[panel], layout.type
    loss, right_share, *flat = panel_numbers(subject, panel, 0)
    right, y = layout.share_at
    word = accuracy_ink(each, words, look.note, theme)
    width, room = word.box.width / units(1), share_room(each, look)
    beside = has_words(subject, layout, words, theme)
    at_word = right if theme.writing.runs_left else right - room
    at_share = right - width - COUNT_GAP if beside and theme.writing.runs_left else right
    share = number(right_share, (at_share, y), theme, size=look.number, align="right")
    rise = NAME_RISE if layout.plots.ticks == "worded" else PLOT_NAME_GAP  # on the line of the plot's name
    at_loss = (layout.curve[2], layout.curve[1] - rise)
    numbers = (number(loss, at_loss, theme, size=look.plot, align="right"), share)
    said = (Label(word, at(at_word, y), align="right"),) if beside else ()
    if not flat:
        return CardHead(numbers, None, {}, said)
    x, low = _count_left(each, layout, name, theme), layout.count_at[1]
    inks = _count_inks(each, layout, x, words, theme)
    count = number(flat[0], (x, low), theme, size=look.number - 2, align="right")
    return CardHead((*numbers, count), Label(inks[flat[0].text], at(x + COUNT_GAP, low)), inks, said)


def has_words(subject: ComparisonSubject, layout: CardLayout, words: Catalogue, theme: Theme) -> bool:
    """Say whether all cards have room for a word before their share."""
    return all(_has_word(subject, i, layout, words, theme) for i in range(len(subject.contenders)))


def _has_word(subject: ComparisonSubject, panel: int, layout: CardLayout, words: Catalogue, theme: Theme) -> bool:
    """Say whether there is room for a word before a card's share, beside its name and the count of flat units."""
    each, y = subject.contenders[panel], layout.share_at[1]
    name = name_ink(subject, panel, layout, words, theme)
    end = _name_end(layout, name) if y == layout.header_y else layout.verdict_at[0]
    if each.can_be_flat and layout.count_at[1] == y:
        x = _count_left(each, layout, name, theme)
        widths = (ink.box.right for ink in _count_inks(each, layout, x, words, theme).values())
        end = x + COUNT_GAP + max(widths) / units(1)
    width = accuracy_ink(each, words, layout.type.note, theme).box.width / units(1)
    return end + NAME_GAP <= layout.share_at[0] - share_room(each, layout.type) - width


def _name_end(layout: CardLayout, name: Ink) -> float:
    return layout.verdict_at[0] + name.box.right / units(1)


def _count_left(each: Contender, layout: CardLayout, name: Ink, theme: Theme) -> float:
    """Return the right end in px of the count of flat units, before its words."""
    x, low = layout.count_at
    if low == layout.header_y:
        x = max(x, _name_end(layout, name) + NAME_GAP)
    return x + number_width(str(each.hidden_units), layout.type.number - 2, theme.writing)


def _count_inks(each: Contender, layout: CardLayout, x: float, words: Catalogue, theme: Theme) -> Mapping[str, Ink]:
    """Set the words behind the count in the room up to the share, if that stands on the same line."""
    look, (right, y) = layout.type, layout.share_at
    beside = layout.count_at[1] == y
    taken, right = (share_room(each, look), right) if beside else (0.0, layout.count_end)
    return count_inks(each, words, size=look.note, room=right - taken - (x + COUNT_GAP + NAME_GAP), theme=theme)


def count_inks(each: Contender, words: Catalogue, *, size: float, room: float, theme: Theme) -> Mapping[str, Ink]:
    """Set what is said of so many flat units, for every count of a course: whole, or shorter where not all fit (px)."""
    state = "dead" if each.counts_dead else "saturated"
    total, counts = str(each.hidden_units), sorted({int(count) for count in each.flat_units})
    told = [words.forms("label-of-units", count=count, digits=total, state=state) for count in counts]
    for forms in zip(*told, strict=True):
        inks = {str(count): note(form, size, theme) for count, form in zip(counts, forms, strict=True)}
        if all(ink.box.width <= units(room) for ink in inks.values()):
            break
    return inks


def number(shown: Shown, px: tuple[float, float], theme: Theme, *, size: float, align: Align) -> Number:
    """Make the view of one number."""
    return number_of(shown, at(*px), size=size, colour=theme.text, align=align, theme=theme)


def name_ink(subject: ComparisonSubject, panel: int, layout: CardLayout, words: Catalogue, theme: Theme) -> Ink:
    """Set what a card's training is called as large as there is room on all cards, else cut short where there is none.

    A leak is named if the activation has one.
    """
    look, alone = layout.type, layout.share_at[1] != layout.header_y
    names = [_name(each, words) for each in subject.contenders]
    rooms = [_name_room(each, layout) for each in subject.contenders]
    taken = [0.0 if alone else _word_room(each, look, words, theme) for each in subject.contenders]
    for left, size in product((taken, [0.0] * len(names)), look.names):
        inks = [set_text(name, size, theme.text, theme, bold=True) for name in names]
        if all(ink.box.width <= room - word for ink, room, word in zip(inks, rooms, left, strict=True)):
            return inks[panel]
    name, room, ink = names[panel], rooms[panel], inks[panel]
    if ink.box.width <= room:
        return ink
    kept = int(len(name) * room / ink.box.width) - 2
    return set_text(f"{name[:kept]}…", look.names[-1], theme.text, theme, bold=True)


def _name(each: Contender, words: Catalogue) -> str:
    alone = each.name == activation_name(each.activation, words)
    return activation_label(each.activation, words) if alone else each.name


def _name_room(each: Contender, layout: CardLayout) -> float:
    taken = 0.0 if layout.share_at[1] != layout.header_y else share_room(each, layout.type) + NAME_GAP
    return units(layout.share_at[0] - layout.verdict_at[0] - taken)


def _word_room(each: Contender, look: CardSizes, words: Catalogue, theme: Theme) -> float:
    return accuracy_ink(each, words, look.note, theme).box.width + units(NAME_GAP)


def share_room(each: Contender, look: CardSizes) -> float:
    """Return the room in px of an accuracy, or of R^2, which may lie far below zero."""
    return look.number * (ACCURACY_ROOM if each.course.explained is None else EXPLAINED_ROOM)


def accuracy_ink(each: Contender, words: Catalogue, size: float, theme: Theme) -> Ink:
    """Set the word before an accuracy, or before R^2."""
    return note(words("label-accuracy") if each.course.explained is None else words("label-explained"), size, theme)


def note(text: str, size: float, theme: Theme) -> Ink:
    """Set small words that wait."""
    return set_text(text, size, theme.muted, theme)


def set_text(text: str, size: float, colour: str, theme: Theme, *, bold: bool = False) -> Ink:
    """Set a text as it is."""
    markup = f"#strong[{quoted(text)}]" if bold else quoted(text)
    return typeset(markup, size=size, theme=theme, colour=colour)
