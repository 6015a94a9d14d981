"""What the network of every card answers over all points, in the place of the count of flat units."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.comparison.answers import answer_letter, answer_numbers
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.typst import node_typst
from nnviz_scenes.comparison.cards import CardLayout
from nnviz_scenes.comparison.views import TrainingCard
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.parts.factors import SMALLEST
from nnviz_scenes.parts.frame import MIDDLE
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, pieces_of, set_line

GAP, NEXT = 10.0, 22.0  # px: between words and numbers, before the share on the same line


@dataclass(frozen=True, slots=True, eq=False)
class AnswerLines:
    """The lines of all cards, none where some answers are not known, and what leaves for them."""

    views: tuple[Painted, ...]
    leaving: tuple[Painted, ...]


def make_answers(
    subject: ComparisonSubject,
    cards: Sequence[TrainingCard],
    layouts: Sequence[CardLayout],
    words: Catalogue,
    theme: Theme,
) -> AnswerLines:
    """Make the line of every card; the words before the shares leave, too, where some line has no room before them."""
    if not all(each.answers for each in subject.contenders):
        return AnswerLines((), ())
    every = [_forms(subject, card.panel, words, theme) for card in cards]
    counts = [view for card in cards if card.head.counted for view in (card.head.counted, *card.head.numbers[2:])]
    for before in (True, False):
        rooms = [_room(card, layout, before=before) for card, layout in zip(cards, layouts, strict=True)]
        lines = [
            _line(forms, end - x, layout, theme=theme)
            for forms, (x, end), layout in zip(every, rooms, layouts, strict=True)
        ]
        if all(fits for _, _, fits in lines):
            break
    views = [
        view
        for (pieces, size, _), (x, _), layout in zip(lines, rooms, layouts, strict=True)
        for view, _ in set_line(
            pieces, x, y=layout.count_at[1] - size / 2, size=size, colour=theme.text, theme=theme, gap=GAP
        )
    ]
    words_before = [] if before else [view for card in cards for view in card.head.word]
    return AnswerLines(tuple(views), (*counts, *words_before))


def _forms(subject: ComparisonSubject, panel: int, words: Catalogue, theme: Theme) -> list[list[Piece]]:
    """Write the answers as one number or as two, whole and shorter."""
    low, high = answer_numbers(subject, panel)
    letter = CardWord(f"${node_typst(answer_letter(subject), theme.writing)}$")
    forms: Sequence[Sequence[str | CardWord | Figure]]
    if low.text == high.text:
        forms = words.forms_in_pieces("label-answer-of-all", p=letter, value=Figure(low))
    else:
        forms = words.forms_in_pieces("label-answers", p=letter, low=Figure(low), high=Figure(high))
    return [pieces_of(form, theme.writing) for form in forms]


def _room(card: TrainingCard, layout: CardLayout, *, before: bool) -> tuple[float, float]:
    """Return both ends in px of the place of a card's count: up to the word before its share, or to the share."""
    x, baseline = layout.count_at
    if card.head.counted and baseline == layout.header_y:
        x = PX_PER_UNIT * min(card.head.numbers[2].box().left, card.head.counted.box().left) + MIDDLE
    beside = [card.head.numbers[1], *(card.head.word if before else ())]
    if baseline != layout.share_at[1]:
        return x, layout.count_end
    return x, min(PX_PER_UNIT * view.box().left for view in beside) + MIDDLE - NEXT


def _line(
    forms: Sequence[list[Piece]], room: float, layout: CardLayout, *, theme: Theme
) -> tuple[list[Piece], float, bool]:
    """Choose the first form and size that has room; also say whether any has."""
    for size, pieces in product((layout.type.note, SMALLEST), forms):
        if line_width(pieces, size, theme=theme, gap=GAP) <= room:
            return pieces, size, True
    return pieces, size, False
