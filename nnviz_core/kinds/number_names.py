"""Name a number by its place in the trace: in which part it stands, in words, and its symbol as a formula."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.story.beats import Section
from nnviz_core.words.equations import Shown
from nnviz_core.words.numbers import MINUS
from nnviz_core.words.phrases import activation_name
from nnviz_core.words.say import capital, cardinal, formula_words, number_words


@dataclass(frozen=True, slots=True)
class NumberName:
    """The name of a number: the part it belongs to ("" for none), and its symbol within it and as a whole."""

    part: str
    short: str  # Typst
    whole: str  # Typst


ACCURACY, POINTS_LOSS = "accuracy over all points", "mean loss of all points"

# Places, with {n} for an index: the part it belongs to, the symbol said within that part, the whole symbol.
# Indices are printed from 1.
_PLACES: tuple[tuple[str, str, str, str], ...] = (
    ("layers[i].weights[j][k]", "layer {i}", "w_({j} {k})", "w_({j} {k})^(({i}))"),
    ("layers[i].bias[j]", "layer {i}", "b_{j}", "b_{j}^(({i}))"),
    ("layers[i].z[j]", "layer {i}", "z_{j}", "z_{j}^(({i}))"),
    ("layers[i].a[j]", "layer {i}", "a_{j}", "a_{j}^(({i}))"),
    ("layers[i].a_in[j]", "layer {i}", '"input" {j}', '"input"_{j}^(({i}))'),
    ("layers[i].slope[j]", "layer {i}", '"slope" {j}', '"slope"_{j}^(({i}))'),
    ("layers[i].delta[j]", "layer {i}", "delta_{j}", "delta_{j}^(({i}))"),
    (
        "layers[i].a_grad[j]",
        "layer {i}",
        '"the gradient of" a_{j}',
        "(partial cal(L))/(partial a_{j}^(({i})))",
    ),
    (
        "layers[i].weight_grad[j][k]",
        "layer {i}",
        '"the gradient of" w_({j} {k})',
        "(partial cal(L))/(partial w_({j} {k})^(({i})))",
    ),
    ("layers[i].contribution[j][k]", "layer {i}", '"contribution" {j} {k}', '"contribution"_({j} {k})^(({i}))'),
    ("layers[i].message[j][k]", "layer {i}", '"message" {j} {k}', '"message"_({j} {k})^(({i}))'),
    ("layers[i].det", "layer {i}", '"the determinant"', '"det" W^(({i}))'),
    ("layers[i].stretch[k]", "layer {i}", '"stretch" {k}', '"stretch"_{k} W^(({i}))'),
    ("sample.x[k]", "", "x_{k}", "x_{k}"),
    ("probs[j]", "", '"probability" p_{j}', "p_{j}"),
    ("logits[j]", "", '"score" {j}', '"score"_{j}'),
    ("loss", "", '"the loss"', "cal(L)"),
    ("x_grad[k]", "", '"the gradient of" x_{k}', "(partial cal(L))/(partial x_{k})"),
    ("gradcheck_bound", "", '"the bound of all relative differences"', '"bound of all relative differences"'),
    ("gradcheck", "", '"the largest relative difference"', '"largest relative difference"'),
    ("dataset.accuracy", "", f'"{ACCURACY}"', f'"{ACCURACY}"'),
    ("dataset.points", "", '"the number of points"', '"points"'),
    ("missing", "", '"missing to all points"', '"missing to all"'),
    ("wrong", "", '"points still wrong"', '"points still wrong"'),
    ("lines[i].accuracy", "line {i}", '"right"', '"line" {i} "right"'),
    ("course.step[r]", "", '"step"', '"step"'),
    ("course.loss[r]", "", '"the loss"', "cal(L)"),
    ("course.accuracy[r]", "", f'"{ACCURACY}"', f'"{ACCURACY}"'),
    (
        "course.gradient_norm[r][j]",
        "",
        '"gradient norm of layer" {j}',
        '"gradient norm"^(({j}))',
    ),
    ("sweep.x[i][k]", "", "x_{k}", "x_{k}"),
    ("sweep.z[l][i][j]", "layer {l}", "z_{j}", "z_{j}^(({l}))"),
    ("sweep.a[l][i][j]", "layer {l}", "a_{j}", "a_{j}^(({l}))"),
    ("sweep.slopes[l][i][j]", "layer {l}", '"slope" {j}', '"slope"_{j}^(({l}))'),
    ("sweep.loss[i]", "", '"the loss"', "cal(L)"),
    ("sweep.mean_loss[i]", "", f'"{POINTS_LOSS}"', f'"{POINTS_LOSS}"'),
    ("sweep.accuracy[i]", "", f'"{ACCURACY}"', f'"{ACCURACY}"'),
    ("sweep.slope[i]", "", '"the slope of the loss"', '"slope"'),
    ("sweep.grads[i][k]", "", '"the largest gradient"', '"largest gradient"'),
    ("sweep.values[i]", "", '"{parameter}"', '"{parameter}"'),
    ("sweep.moved[i][m]", "", '"{parameter}"', '"{parameter}"'),
    ("parameters[p].old", "", '"{name}"', '"{name}"'),
    ("parameters[p].new", "", '"new {name}"', '"new {name}"'),
    ("parameters[p].gradient", "", '"the gradient of {name}"', '(partial cal(L))/(partial "{name}")'),
    ("steps[s].learning_rate", "", '"learning rate"', '"rate"'),
    ("steps[s].loss", "", '"the loss after it"', "cal(L)"),
    ("steps[s].promised", "step {s}", '"promised change"', '"promised change"_{s}'),
    ("steps[s].change", "step {s}", '"change"', '"change"_{s}'),
    ("steps[r]", "", '"step"', '"step"'),
    ("panels[q].loss[r]", "{activation}", '"loss"', 'cal(L)_"{activation}"'),
    ("panels[q].accuracy[r]", "{activation}", '"right"', '"right"_"{activation}"'),
    ("panels[q].flat_units[r]", "{activation}", '"flat units"', '"flat units"_"{activation}"'),
    (
        "panels[q].gradient_norm[r][j]",
        "{activation}",
        '"gradient norm of layer" {j}',
        '"gradient norm"_"{activation}"^(({j}))',
    ),
    ("panels[q].verdict.step", "{activation}", '"the first step that solves the task"', '"step"_"{activation}"'),
    ("panels[q].verdict.accuracy", "{activation}", '"right at the end"', '"right at the end"_"{activation}"'),
    ("panels[q].verdict.reason.share", "{activation}", '"share of such units"', '"share"_"{activation}"'),
    ("verdict.accuracy", "", '"right at the end"', '"right at the end"'),
    ("verdict.step", "", '"the first step that solves the task"', '"first step that solves the task"'),
)


def _pattern(place: str) -> re.Pattern[str]:
    """Turn a place with index letters into a pattern that catches them by name."""
    return re.compile(re.sub(r"\\\[(\w)\\\]", r"\\[(?P<\1>\\d+)\\]", re.escape(place)))


_PATTERNS = tuple((_pattern(place), NumberName(part, short, whole)) for place, part, short, whole in _PLACES)


def number_name(place: str, section: Section) -> NumberName:
    """Name a number of a section; one that nobody named here is called by its place."""
    for pattern, name in _PATTERNS:
        if found := pattern.fullmatch(place):
            indices = {letter: int(index) for letter, index in found.groupdict().items()}
            words: dict[str, object] = {letter: index + 1 for letter, index in indices.items()}
            words |= _owner(section, indices)
            spelled = {name: cardinal(word) if isinstance(word, int) else word for name, word in words.items()}
            return NumberName(name.part.format(**spelled), name.short.format(**words), name.whole.format(**words))
    return NumberName("", f'"{place}"', f'"{place}"')


def _owner(section: Section, indices: dict[str, int]) -> dict[str, str]:
    """Give the names that only the section knows."""
    match section.subject:
        case UpdateSubject(names=names) if "p" in indices:
            return {"name": names[indices["p"]]}
        case ComparisonSubject(contenders=contenders) if "q" in indices:
            return {"activation": activation_name(contenders[indices["q"]].activation)}
        case SweepSubject(parameter=parameter):
            return {"parameter": parameter}
    return {}


# ---- numbers with their names


def number_typst(text: str) -> str:
    """Write a number as printed in Typst."""
    mantissa, e, exponent = text.replace("+", "").replace(MINUS, "-").partition("e")
    return f"{mantissa} dot.c 10^({exponent})" if e else mantissa


def named_formula(shown: Shown, section: Section) -> str:
    """Write symbol = number."""
    return f"{number_name(shown.place, section).whole} = {number_typst(shown.text)}"


def listed_words(numbers: Sequence[Shown], section: Section) -> str:
    """Say numbers with their names, those of one part together."""
    parts: dict[str, list[str]] = {}
    for shown in numbers:
        name = number_name(shown.place, section)
        said = f"{formula_words(name.short, text=shown.place)} is {number_words(shown.text)}"
        parts.setdefault(name.part, []).append(said)
    return " ".join(_sentence(part, said) for part, said in parts.items())


def _sentence(part: str, said: Sequence[str]) -> str:
    words = f"{', '.join(said)}."
    return f"{'In ' if part.startswith('layer') else ''}{part}: {words}" if part else capital(words)
