"""The equations of one sample's pass, by what they give, as the films write them."""

from dataclasses import dataclass
from typing import Any, Literal, assert_never

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.kinds.shortened import said_shortly, sum_back, sum_into
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import bent, score_gradient, sloped, weight_gradient
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.output_formulas import formulas_of

Side = Literal["z", "a", "loss", "delta", "a_grad", "weight_grad"]
SIDES = ("z", "a", "loss", "delta", "a_grad", "weight_grad")


@dataclass(frozen=True, slots=True, eq=False)
class PassEquations:
    """Write the numbers of a pass. Layers count from 1, neurons from 0; a_grad has layer 0 for the inputs."""

    passed: SamplePass
    words: Catalogue

    def __deepcopy__(self, memo: dict[int, Any]) -> "PassEquations":
        """Stay the same: a pass is never written to."""
        return self

    def equation(self, of: Side, layer: int, neuron: int, source: int) -> Equation:
        """Return one equation. Raises LookupError where there is no such number."""
        if of not in SIDES:
            raise LookupError(f"there is no equation of {of!r}; give one of {', '.join(SIDES)}.")
        passed = self.passed
        if of == "loss":
            return formulas_of(passed).scored(passed)
        self._check("layer", layer, 0 if of == "a_grad" else 1, len(passed.layers) - (of == "a_grad"))
        if of == "a_grad":
            width = len(passed.layers[layer].a_in)
            self._check("neuron", neuron, 0, width - 1)
            return sum_back(passed, layer, neuron, self.words)
        return self._of_neuron(of, layer, neuron, source)

    def _of_neuron(self, of: Literal["z", "a", "delta", "weight_grad"], layer: int, j: int, source: int) -> Equation:
        passed, record = self.passed, self.passed.layers[layer - 1]
        output, formulas = layer == len(passed.layers), formulas_of(passed)
        self._check("neuron", j, 0, len(record.z) - 1)
        match of:
            case "z":
                return sum_into(passed, layer, j, self.words)
            case "a":
                return said_shortly(formulas.said(passed, j), passed, j, self.words) if output else bent(record, j)
            case "delta":
                return score_gradient(formulas.delta(passed, j), layer, j) if output else sloped(record, j)
            case "weight_grad":
                self._check("source", source, 0, len(record.a_in) - 1)
                return weight_gradient(record, j, source)
            case _:
                assert_never(of)

    def _check(self, name: str, value: int, first: int, last: int) -> None:
        if not first <= value <= last:
            raise LookupError(f"there is no {name} {value} with this number; give one from {first} to {last}.")
