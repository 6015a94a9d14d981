"""Write equations with the real numbers of a pass, as text, as Typst and as addresses in the trace.

Every numeric side is arithmetic on printed numbers. A relation is "=" exactly where the printed
operands give the printed result, and "≈" elsewhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.elementary import exp, log
from nnviz_core.backprop.leak import LEAK, leak_of, leak_text, plain_name
from nnviz_core.backprop.network import Array
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.backprop.ties import first_largest
from nnviz_core.words.numbers import MINUS, format_number, parse_number

Tone = Literal["text", "muted", "signal", "gradient", "positive", "negative"]
MOST_PRODUCTS = 3  # sums of more terms print the finished contributions instead of the products


@dataclass(frozen=True, slots=True)
class Shown:
    """One number on the screen: what it says, and which number of the section's trace it is."""

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of an equation."""

    text: str
    typst: str
    place: str | None = None  # of a number
    tone: Tone = "text"
    sign: str = ""  # of a number whose sign is printed as the operator before it


@dataclass(frozen=True, slots=True)
class Equation:
    """A chain of sides, such as z = 0.27 · 0.40 + 0.1 = 0.21."""

    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        """Write the equation as plain text."""
        return "".join(token.text for token in self.tokens)

    @property
    def typst(self) -> str:
        """Write the equation as Typst mathematics."""
        return " ".join(token.typst for token in self.tokens)

    @property
    def numbers(self) -> tuple[Shown, ...]:
        """List the numbers that it prints."""
        return tuple(Shown(token.sign + token.text, token.place) for token in self.tokens if token.place)


Tokens = tuple[Token, ...]


def symbol(text: str, typst: str, *, tone: Tone = "text") -> Tokens:
    """Write a name or an operator."""
    return (Token(text, typst, tone=tone),)


def number(value: float, place: str, *, tone: Tone = "text") -> Tokens:
    """Write a number with its sign."""
    text = format_number(value)
    return (Token(text, _typst_number(text), place, tone),)


def factor(value: float, place: str, *, tone: Tone = "text") -> Tokens:
    """Write a number that follows a multiplication sign: a negative one in parentheses."""
    inner = number(value, place, tone=tone)
    return (*symbol("(", "("), *inner, *symbol(")", ")")) if inner[0].text.startswith(MINUS) else inner


def term(value: float, place: str, *, place_in_sum: int, tone: Tone = "text") -> Tokens:
    """Write a number in a sum: with a sign between terms, without one in front (place 0)."""
    text = format_number(value)
    if place_in_sum == 0:
        return number(value, place, tone=tone)
    sign = MINUS if text.startswith(MINUS) else "+"
    size = text.removeprefix(MINUS)
    return (*_operator(sign), Token(size, _typst_number(size), place, tone, sign.removeprefix("+")))


def _sign(weight: float) -> Tone:
    return "negative" if weight < 0 else "positive"


def _operator(sign: str) -> Tokens:
    return symbol(f" {sign} ", {MINUS: "-", "·": "dot.c"}.get(sign, sign))


def _typst_number(text: str) -> str:
    mantissa, e, exponent = text.partition("e")
    plain = mantissa.replace(MINUS, "-")
    return f'{plain}"e{exponent}"' if e else plain


def relation(side: Tokens, printed: str) -> Tokens:
    """Write "=" where a side's printed numbers give the printed result, "≈" where they do not."""
    try:
        equal = format_number(evaluate("".join(token.text for token in side))) == printed
    except (OverflowError, ZeroDivisionError, ValueError):  # beyond what a reader's calculator can do
        equal = False
    return symbol(" = ", "=") if equal else symbol(" ≈ ", "approx")


def evaluate(text: str) -> float:
    """Compute a side as printed; the names of activations, `ln` and `exp` are functions."""
    python = text.replace(MINUS, "-").replace("·", "*").strip()
    names: dict[str, object] = {"ln": _scalar(log), "exp": _scalar(exp)}
    names |= {name: _scalar(activation.f) for name, activation in ACTIVATIONS.items()}
    names["leaky_relu"] = _leaky_relu
    names |= {f"{name}_slope": _scalar(activation.slope) for name, activation in ACTIVATIONS.items()}
    return float(eval(python, {"__builtins__": {}}, names))  # our own text, never a user's


def _leaky_relu(z: float, leak: float = LEAK) -> float:
    return max(z, leak * z)


def _scalar(function: Callable[[Array], Array]) -> Callable[[float], float]:
    """Let a function of arrays take a number. Raises OverflowError where the result is not finite."""

    def value_at(value: float) -> float:
        with np.errstate(all="ignore"):
            result = float(function(np.array(value)))
        if not np.isfinite(result):
            raise OverflowError
        return result

    return value_at


def closed(name: Tokens, side: Tokens, result: float, place: str, *, tone: Tone) -> Equation:
    """Write name = side = result, with the relation that the printed numbers deserve."""
    final = number(result, place, tone=tone)
    return Equation((*name, *symbol(" = ", "="), *side, *relation(side, final[0].text), *final))


def weighted_sum(layer: LayerPass, j: int) -> Equation:
    """Write z as the sum over its edges, plus the bias; wide sums print finished contributions."""
    at = f"layers[{layer.index - 1}]"
    side: Tokens = ()
    for k in range(len(layer.a_in)):
        if len(layer.a_in) <= MOST_PRODUCTS:
            side += term(
                layer.weights[j, k],
                f"{at}.weights[{j}][{k}]",
                place_in_sum=k,
                tone=_sign(layer.weights[j, k]),
            )
            side += (*_operator("·"), *factor(layer.a_in[k], f"{at}.a_in[{k}]", tone="signal"))
        else:
            side += term(layer.contribution[j, k], f"{at}.contribution[{j}][{k}]", place_in_sum=k)
    side += term(layer.bias[j], f"{at}.bias[{j}]", place_in_sum=1)
    return closed(_name("z", layer.index, j), side, layer.z[j], f"{at}.z[{j}]", tone="signal")


def bent(layer: LayerPass, j: int) -> Equation:
    """Write a = f(z)."""
    at = f"layers[{layer.index - 1}]"
    name, leak = plain_name(layer.activation), leak_of(layer.activation)
    call = symbol(f"{name}(", f'op("{name.replace("_", " ")}")(')
    end = ")" if leak is None else f", {leak_text(leak)})"
    side = (*call, *number(layer.z[j], f"{at}.z[{j}]"), *symbol(end, end))
    return closed(_name("a", layer.index, j), side, layer.a[j], f"{at}.a[{j}]", tone="signal")


def softmax_of(passed: SamplePass, j: int) -> Equation:
    """Write p as its exponential over the sum of all."""
    top = _power(passed, j)
    bottom: Tokens = ()
    for k in range(len(passed.logits)):
        bottom += (*(_operator("+") if k else ()), *_power(passed, k))
    side = (*symbol("", "("), *top, *symbol(" / (", ")/("), *bottom, *symbol(")", ")"))
    return closed(_prob(j), side, passed.probs[j], f"probs[{j}]", tone="signal")


def _power(passed: SamplePass, k: int) -> Tokens:
    return (*symbol("exp(", "e^("), *number(passed.logits[k], f"logits[{k}]"), *symbol(")", ")"))


def scored(passed: SamplePass) -> Equation:
    """Write the loss as minus the logarithm of the true class's probability.

    Where that probability is zero in floating point, the loss is the logit that won minus the true one's.
    """
    j = passed.label
    if passed.probs[j] == 0:
        return _scored_by_logits(passed, j, first_largest(passed.logits))
    side = (*symbol(f"{MINUS}ln(", "- ln("), *number(passed.probs[j], f"probs[{j}]"), *symbol(")", ")"))
    name = symbol(f"L = {MINUS}ln p{j + 1}", f"cal(L) = - ln p_{j + 1}")
    return closed(name, side, passed.loss, "loss", tone="signal")


def _scored_by_logits(passed: SamplePass, j: int, winner: int) -> Equation:
    last = len(passed.layers)
    side = (
        *term(passed.logits[winner], f"logits[{winner}]", place_in_sum=0),
        *_operator(MINUS),
        *factor(passed.logits[j], f"logits[{j}]"),
    )
    difference = (*_name("z", last, winner), *_operator(MINUS), *_name("z", last, j))
    name = (*symbol("L ≈ ", "cal(L) approx"), *difference)
    return closed(name, side, passed.loss, "loss", tone="signal")


def output_delta(passed: SamplePass, j: int) -> Equation:
    """Write delta = p - y."""
    last = len(passed.layers) - 1
    target = "1" if j == passed.label else "0"
    side = (*number(passed.probs[j], f"probs[{j}]"), *_operator(MINUS), *symbol(target, target))
    name = (*_name("δ", last + 1, j), *symbol(f" = p{j + 1} {MINUS} y{j + 1}", f"= p_{j + 1} - y_{j + 1}"))
    return closed(name, side, passed.layers[last].delta[j], f"layers[{last}].delta[{j}]", tone="gradient")


def incoming_blame(passed: SamplePass, index: int, k: int) -> Equation:
    """Write dL/da of neuron k in layer `index` (from 1) as the sum of its messages."""
    above = passed.layers[index]
    at = f"layers[{index}]"
    side: Tokens = ()
    for j in range(len(above.delta)):
        if len(above.delta) <= MOST_PRODUCTS:
            side += term(
                above.weights[j, k],
                f"{at}.weights[{j}][{k}]",
                place_in_sum=j,
                tone=_sign(above.weights[j, k]),
            )
            side += (*_operator("·"), *factor(above.delta[j], f"{at}.delta[{j}]", tone="gradient"))
        else:
            side += term(above.message[j, k], f"{at}.message[{j}][{k}]", place_in_sum=j, tone="gradient")
    result, place = (
        (passed.layers[index - 1].a_grad[k], f"layers[{index - 1}].a_grad[{k}]")
        if index
        else (passed.x_grad[k], f"x_grad[{k}]")
    )
    name = _partial(f"a{k + 1}({index})", f"a_{k + 1}^(({index}))") if index else _partial(f"x{k + 1}", f"x_{k + 1}")
    return closed(name, side, result, place, tone="gradient")


def sloped(layer: LayerPass, j: int) -> Equation:
    """Write delta = dL/da times the slope f'(z)."""
    at = f"layers[{layer.index - 1}]"
    name = plain_name(layer.activation).replace("_", " ")
    side = (
        *number(layer.a_grad[j], f"{at}.a_grad[{j}]"),
        *_operator("·"),
        *factor(layer.slope[j], f"{at}.slope[{j}]"),
    )
    formula = symbol(
        f" = ∂L/∂a{j + 1}({layer.index}) · {name}′(z{j + 1}({layer.index}))",
        f'= (partial cal(L))/(partial a_{j + 1}^(({layer.index}))) dot.c op("{name}")\'(z_{j + 1}^(({layer.index})))',
    )
    final = (*_name("δ", layer.index, j), *formula)
    return closed(final, side, layer.delta[j], f"{at}.delta[{j}]", tone="gradient")


def weight_gradient(layer: LayerPass, j: int, k: int) -> Equation:
    """Write dL/dw = delta times the activation that the weight reads."""
    at = f"layers[{layer.index - 1}]"
    side = (
        *number(layer.delta[j], f"{at}.delta[{j}]", tone="gradient"),
        *_operator("·"),
        *factor(layer.a_in[k], f"{at}.a_in[{k}]", tone="signal"),
    )
    below = f"a_{k + 1}^(({layer.index - 1}))" if layer.index > 1 else f"x_{k + 1}"
    below_text = f"a{k + 1}({layer.index - 1})" if layer.index > 1 else f"x{k + 1}"
    name = (
        *_partial(f"w{j + 1}{k + 1}({layer.index})", f"w_({j + 1} {k + 1})^(({layer.index}))"),
        *symbol(f" = δ{j + 1}({layer.index}) · {below_text}", f"= delta_{j + 1}^(({layer.index})) dot.c {below}"),
    )
    return closed(name, side, layer.weight_grad[j, k], f"{at}.weight_grad[{j}][{k}]", tone="gradient")


def _name(letter: str, layer: int, j: int) -> Tokens:
    typst = {"δ": "delta"}.get(letter, letter)
    return symbol(f"{letter}{j + 1}({layer})", f"{typst}_{j + 1}^(({layer}))")


def _prob(j: int) -> Tokens:
    return symbol(f"p{j + 1}", f"p_{j + 1}")


def _partial(text: str, typst: str) -> Tokens:
    return symbol(f"∂L/∂{text}", f"(partial cal(L))/(partial {typst})")


def sides(equation: Equation) -> Sequence[str]:
    """Split the printed text at its relations, for a reader who wants to compute it again."""
    return equation.text.replace("≈", "=").split(" = ")


def printed_result(equation: Equation) -> float:
    """Read the last side back."""
    return parse_number(sides(equation)[-1])


def jacobian_row(passed: SamplePass, j: int) -> Equation:
    """Write delta of the true class as dL/dp times dp/dz = p (1 - p)."""
    last = len(passed.layers) - 1
    p = passed.probs[j]
    side = (
        *number(passed.layers[last].a_grad[j], f"layers[{last}].a_grad[{j}]"),
        *_operator("·"),
        *number(p, f"probs[{j}]"),
        *symbol(f" · (1 {MINUS} ", "dot.c (1 -"),
        *number(p, f"probs[{j}]"),
        *symbol(")", ")"),
    )
    formula = symbol(
        f" = ∂L/∂p{j + 1} · p{j + 1} (1 {MINUS} p{j + 1})",
        f"= (partial cal(L))/(partial p_{j + 1}) dot.c p_{j + 1} (1 - p_{j + 1})",
    )
    name = (*_name("δ", last + 1, j), *formula)
    return closed(name, side, passed.layers[last].delta[j], f"layers[{last}].delta[{j}]", tone="gradient")
