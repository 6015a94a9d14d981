"""The page of names: what a config may call activations, outputs, datasets, formats; from the tables in the code."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, get_args

from building.config_reference import Node
from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.datasets import SAMPLERS
from nnviz_core.backprop.network import Init
from nnviz_core.backprop.numbers_to_learn import FUNCTIONS
from nnviz_core.backprop.optimizers import RULES
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.kinds.table import KINDS
from nnviz_core.look.shapes import LINES, SHAPES, size_of
from nnviz_core.video.outputs import OUTPUTS as FORMATS
from nnviz_core.words.catalogue import shipped_languages

FORMULAS = {  # f(z) in TeX
    "tanh": r"\tanh(z)",
    "relu": r"\max(0, z)",
    "sigmoid": r"1 / (1 + e^{-z})",
    "leaky_relu": r"\max(\ell z, z)",
    "elu": r"z \text{ above } 0,\; e^z - 1 \text{ below}",
    "gelu": r"\tfrac{z}{2}\left(1 + \operatorname{erf}(z / \sqrt{2})\right)",
    "gelu_tanh": r"\tfrac{z}{2}\left(1 + \tanh\left(\sqrt{2 / \pi}\,(z + 0.044715\, z^3)\right)\right)",
    "silu": r"z / (1 + e^{-z})",
    "softplus": r"\ln(1 + e^z)",
    "identity": "z",
}
FILE_KINDS = {
    "digits": "the 1,797 handwritten digits of 8 × 8 pixels that come with scikit-learn (extra `digits`)",
    "csv": "points of your own from a text table: [](../guides/data.md)",
    "npz": "points of your own from numpy arrays `x` and `class` or `y`",
}
OUTPUT_HEAD = ("output", "loss", "δ of the last layer", "probabilities")
FORMAT_HEAD = ("format", "what it is", "transparent", "sound", "budget")
INTRODUCTION = """\
# Tables of names

What a config may name, written from the tables in the code.
"""


def names_page(schema: Node) -> str:
    """Write the page."""
    sections: list[str] = [INTRODUCTION]
    sections += ["## Kinds of section", "", *grid(("scene", "what it shows"), _kinds(schema))]
    sections += ["## Activations", "", *grid(("name", "value f(z)", "kinks"), _activations())]
    sections += [
        "## Outputs and losses",
        "",
        *grid(("output", "loss", "δ of the last layer", "probabilities"), _outputs()),
    ]
    sections += ["## Optimizers", "", ", ".join(f"`{name}`" for name in RULES), ""]
    sections += ["## Initialisations", "", ", ".join(f"`{name}`" for name in get_args(Init)), ""]
    sections += ["The formulas of all of these: [](../mathematics.md).", ""]
    sections += ["## Datasets", "", *grid(("kind", "points", "answers"), _datasets())]
    sections += ["## Shapes and sizes", "", *grid(("shape", *LINES), _sizes())]
    sections += [
        "## Formats of `nnviz render`",
        "",
        *grid(("format", "what it is", "transparent", "sound", "budget"), _formats()),
    ]
    sections += ["## Languages", "", ", ".join(f"`{tag}`" for tag in shipped_languages()), ""]
    return "\n".join(sections) + "\n"


def grid(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Write a table as Markdown does."""
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(each.replace('|', chr(92) + '|') for each in line)} |" for line in lines] + [""]


def _kinds(schema: Node) -> Iterator[list[str]]:
    for name in KINDS:
        about = schema["$defs"][f"{name.capitalize()}Section"]["description"].splitlines()[0]
        yield [f"[`{name}`](config.md#sections-{name})", about]


def _activations() -> Iterator[list[str]]:
    for name, entry in ACTIVATIONS.items():
        formula = f"${FORMULAS[name]}$" if name in FORMULAS else f"`{entry.formula}`"
        yield [f"`{name}`", formula, ", ".join(f"{each:g}" for each in entry.kinks) or "none"]


def _outputs() -> Iterator[list[str]]:
    for (output, loss), entry in OUTPUTS.items():
        delta = "a − y" if entry.fused else "(a − y) f′(z)"
        yield [f"`{output}`", f"`{loss}`", delta, "yes" if entry.probabilities else "no"]


def _datasets() -> Iterator[list[str]]:
    for name, sampler in SAMPLERS.items():
        yield [f"`{name}`", first_line(sampler), "two classes"]
    for name, function in FUNCTIONS.items():
        inputs = "one input" if function.n_in == 1 else f"{function.n_in} inputs"
        yield [f"`{name}`", f"Uniform points of {inputs} from −1 to 1.", "numbers"]
    for name, about in FILE_KINDS.items():
        yield [f"`{name}`", about[0].upper() + about[1:] + ".", "as in the file" if name != "digits" else "ten classes"]


def _sizes() -> Iterator[list[str]]:
    for shape in SHAPES:
        yield [f"`{shape}`", *("{} × {}".format(*size_of(lines, shape)) for lines in LINES.values())]


def _formats() -> Iterator[list[str]]:
    for name, entry in FORMATS.items():
        marks = ("yes" if has else "" for has in (entry.alpha, entry.sound, entry.budget))
        yield [f"`{name}`", f"{entry.about}, `{entry.suffix or 'frames/'}`", *marks]


def first_line(described: Any) -> str:
    """Return the first line of what says of itself what it does, or its name."""
    return (described.__doc__ or described.__name__).strip().splitlines()[0]
