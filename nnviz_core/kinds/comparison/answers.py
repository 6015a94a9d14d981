"""Why a network with a vanished gradient stays where it is: its last layer moves, but it cannot tell points apart."""

from nnviz_core.backprop.answers import Answers
from nnviz_core.kinds.comparison.actions import ComparisonSubject, ShowAnswers
from nnviz_core.kinds.comparison.numbers import panel_numbers
from nnviz_core.kinds.comparison.rests import last_step
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Letter
from nnviz_core.words.numbers import Shown, format_number

ALIKE = 0.01  # how far apart what the last layer reads may lie, and is told as alike
APART = 0.5  # and the answers of another training at least


def answer_numbers(subject: ComparisonSubject, panel: int) -> tuple[Shown, Shown]:
    """Give the smallest and the largest probability of class 1 at the end."""
    answers, at = subject.contenders[panel].answers, f"panels[{panel}].answers"
    assert answers
    return Shown(format_number(answers.lowest), f"{at}.lowest"), Shown(format_number(answers.highest), f"{at}.highest")


def answers_alike(answers: Answers | None) -> bool:
    """Say whether all answers print as one number, as what the last layer reads is nearly the same at every point."""
    return bool(answers and answers.spread < ALIKE and format_number(answers.lowest) == format_number(answers.highest))


def answer_letter(subject: ComparisonSubject) -> Letter:
    """Name the probability of class 1: p with an index where there is one of each class."""
    several = subject.contenders[0].course.network.shape[-1] > 1
    return Letter("p", (2,)) if several else Letter("p")


def tells_answers(subject: ComparisonSubject, panel: int) -> bool:
    """Say whether the answers of a panel explain why it stands still: alike there, and far apart in another panel."""
    every = [each.answers for each in subject.contenders]
    others = [each for i, each in enumerate(every) if each and i != panel]
    known = len(others) == len(every) - 1
    return known and answers_alike(every[panel]) and any(each.highest - each.lowest > APART for each in others)


def show_answers(subject: ComparisonSubject, panel: int, words: Catalogue) -> Beat:
    """Show the answers of every panel, and say what one of them has learned."""
    answers = subject.contenders[panel].answers
    assert answers
    low, _ = answer_numbers(subject, panel)
    spread = Shown(format_number(answers.spread), f"panels[{panel}].answers.spread")
    told = words(
        "comparison-answers-alike",
        name=subject.contenders[panel].said,
        spread=spread.text,
        p="p₂" if answer_letter(subject).below else "p",
        value=low.text,
        share="yes" if format_number(answers.share) == low.text else "no",
    )
    every = range(len(subject.contenders))
    numbers = tuple(shown for i in every for shown in _printed(*answer_numbers(subject, i)))
    gone = tuple(shown.place for shown in flat_counts(subject))
    return Beat(ShowAnswers(), move=1.4, hold=3.2, caption=Caption(told, (spread, low)), numbers=numbers, replaces=gone)


def _printed(low: Shown, high: Shown) -> tuple[Shown, ...]:
    """List what stands in a panel: one number where both are printed alike."""
    return (low,) if low.text == high.text else (low, high)


def flat_counts(subject: ComparisonSubject) -> tuple[Shown, ...]:
    """Give the counts of flat units at the end, whose place the answers take."""
    step = last_step(subject)
    return tuple(shown for i in range(len(subject.contenders)) for shown in panel_numbers(subject, i, step)[2:])
