"""The numbers that the panels of a comparison show at a step."""

from nnviz_core.backprop.course import Course
from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.training.numbers import score_key
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import score_text


def numbers_at(subject: ComparisonSubject, step: float) -> tuple[Shown, ...]:
    """List every number on the screen at a step: the step, and each panel's loss, share right and flat units."""
    return (
        step_number(subject, step),
        *(n for i in range(len(subject.contenders)) for n in panel_numbers(subject, i, step)),
    )


def step_number(subject: ComparisonSubject, step: float) -> Shown:
    """Give the step that all panels stand at."""
    course = longest(subject)
    row = course.row_at(step)
    return Shown(str(int(course.moments[row])), f"steps[{row}]")


def panel_numbers(subject: ComparisonSubject, panel: int, step: float) -> tuple[Shown, ...]:
    """Give one panel's loss, share right and, if any can be flat, its count of flat units.

    A training that diverged stays at its last step.
    """
    each = subject.contenders[panel]
    row, at = each.course.row_at(step), f"panels[{panel}]"
    share = score_text(each.course.scores[row], explained=each.course.explained is not None)
    flat = (Shown(str(int(each.flat_units[row])), f"{at}.flat_units[{row}]"),) if each.can_be_flat else ()
    return (
        Shown(format_number(each.course.losses[row]), f"{at}.loss[{row}]"),
        Shown(share, f"{at}.{score_key(each.course)}[{row}]"),
        *flat,
    )


def delta_size(subject: ComparisonSubject, panel: int, layer: int) -> Shown:
    """Give the size of delta in a layer at step 0; layers count from 0, and from the end below it."""
    back = subject.contenders[panel].back
    assert back
    return Shown(format_number(back.sizes[layer]), f"panels[{panel}].back.sizes[{layer % len(back.sizes)}]")


def factors_in_all(subject: ComparisonSubject, panel: int) -> tuple[Shown, Shown]:
    """Give by what all weights multiply delta on its way from the output to layer 1, and by what all slopes."""
    back = subject.contenders[panel].back
    assert back
    weights, slopes = back.in_all
    at = f"panels[{panel}].back"
    return (
        Shown(format_number(weights), f"{at}.weights_in_all"),
        Shown(format_number(slopes), f"{at}.slopes_in_all"),
    )


def longest(subject: ComparisonSubject) -> Course:
    """Return the course of the training that came farthest: its steps are those of the film."""
    return max((each.course for each in subject.contenders), key=lambda course: course.moments[-1])
