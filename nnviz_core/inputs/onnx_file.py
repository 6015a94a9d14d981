"""Read .onnx files of dense layers, one after the other: the graph tells their order, their activations, their axes.

A layer is a Gemm, or a MatMul with an Add. What lies between two layers is computed at a few samples and compared with
the activations that nnviz knows, since exporters write some in many operations. Nothing of a graph is run by ONNX.
Every output of the graph must be something that is followed here: the last layer's, what is decided from it, or a
hidden layer's beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from nnviz_core.backprop.network import Array
from nnviz_core.inputs.layer_names import LayerNames
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.protobuf_size import is_large
from nnviz_core.inputs.sampled_functions import OPERATIONS, SAMPLES, activation_of
from nnviz_core.inputs.stored import MAX_ARRAYS, ArrayFile, Floats, Stored
from nnviz_core.inputs.zip_files import faults_explained
from nnviz_core.installing import extra_line
from nnviz_core.words.wording import brief, shown

MAX_GRAPH_BYTES = 2**20  # without the numbers; a layer takes about 200
MAX_LAYERS = 100
_SHAPES_ONLY = ("Flatten", "Reshape", "Squeeze", "Unsqueeze")  # which leave the numbers of one sample as they are
_FLOATS = (1, 10, 11, 16)  # ONNX's numbers of the types of floating-point numbers
# What names or chooses classes by what the last layer gives, and what may follow; sklearn-onnx writes most of these.
_CHOICES = ("ArgMax", "TopK", "ai.onnx.ml.Binarizer", "ai.onnx.ml.ZipMap")
_AFTER_A_CHOICE = (*_SHAPES_ONLY, *_CHOICES, "Cast", "Concat", "Identity", "Log", "ai.onnx.ml.ArrayFeatureExtractor")
_OUTPUTS = {"identity": None, "sigmoid": "sigmoid", "tanh": "tanh"}  # of activations that may end a network
_KINDS = {1: "", 10: "", 11: "", 16: "", 9: "true and false", 8: "text", 14: "complex numbers", 15: "complex numbers"}


@dataclass(frozen=True, slots=True)
class _Constant:
    """A tensor in the file, perhaps turned."""

    name: str
    turned: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Signal:
    """What a layer gives (0: the inputs), after a function that is known by its values at the samples."""

    layer: int
    values: Array
    bare: bool  # nothing was done to it


@dataclass(frozen=True, slots=True)
class _Unknown:
    """What nnviz does not follow, and why, as a sentence about the file goes on."""

    says: str


@dataclass(frozen=True, slots=True)
class _Predicted:
    """What a layer's output comes to: its probabilities, or the class chosen by them or by the scores."""

    layer: int
    output: str | None  # None: the scores as they are


_Value = _Constant | _Signal | _Unknown | _Predicted


def read_onnx(file: BinaryIO, size: int, path: Path) -> ArrayFile:
    """List the layers of the graph. Raises UnusableFileError with a sentence."""
    try:
        import onnx  # here, because it is an extra
    except ImportError:
        needs = f"which needs the package onnx: {extra_line('onnx')}."
        raise UnusableFileError(f"names {shown(path.name)}, {needs}") from None
    with faults_explained(path, "which is no whole ONNX file; export it again."):
        content = file.read(size) if size else b""
        if is_large(memoryview(content), most=MAX_GRAPH_BYTES):
            raise UnusableFileError(f"names {shown(path.name)}, whose graph takes more than 1 MiB without its numbers.")
        model = onnx.load_model_from_string(content)
        if not model.graph.node or len(model.graph.node) > MAX_ARRAYS:
            raise ValueError("a graph of none or too many operations")
        return _Chain(model.graph, path).read()


class _Chain:
    """Follow a graph from its input to its output."""

    def __init__(self, graph: Any, path: Path) -> None:
        self.graph, self.path = graph, path
        self.tensors: dict[str, Any] = {tensor.name: tensor for tensor in graph.initializer}
        self.values: dict[str, _Value] = {name: _Constant(name) for name in self.tensors}
        inputs = [each.name for each in graph.input if each.name not in self.tensors]
        self.values |= dict.fromkeys(inputs, _Unknown("has more than one input"))
        self.values |= {name: _Signal(0, SAMPLES, bare=True) for name in inputs[:1]}
        self.layers: list[LayerNames] = []
        self.activations: list[str] = []

    def read(self) -> ArrayFile:
        """Return the layers and what they compute. Raises UnusableFileError with a sentence."""
        self._require_one_maker()
        for node in self.graph.node:
            given = self._constant(node) or self._step(node)
            self.values |= dict.fromkeys((name for name in node.output if name), given)
        output = self._output()
        if not self.layers:
            raise self._refused("holds no dense layer (a Gemm, or a MatMul with an Add)")
        names = [name for layer in self.layers for name in layer.arrays]
        arrays = {name: self._stored(name) for name in names}
        return ArrayFile(arrays, tuple(self.layers), tuple(self.activations), output)

    def _require_one_maker(self) -> None:
        """Refuse a graph in which a name stands for two things: what was read would be overwritten."""
        made = [name for node in self.graph.node for name in node.output if name]
        tensors, inputs = [tensor.name for tensor in self.graph.initializer], [each.name for each in self.graph.input]
        if len({*made, *tensors}) < len(made) + len(tensors) or not {*made}.isdisjoint(inputs):
            raise ValueError("a name that is given twice")

    def _refused(self, says: str) -> UnusableFileError:
        return UnusableFileError(f"names {shown(self.path.name)}, which {says}; nnviz shows chains of dense layers.")

    def _constant(self, node: Any) -> _Constant | None:
        """Take a constant that a node holds, or a turned tensor."""
        if node.op_type == "Constant" and node.attribute and node.attribute[0].name == "value":
            self.tensors[node.output[0]] = node.attribute[0].t
            return _Constant(node.output[0])
        source = self.values.get(node.input[0]) if node.input else None
        if not isinstance(source, _Constant) or node.op_type not in ("Identity", "Transpose"):
            return None
        axes = list(_attributes(node).get("perm", [1, 0])) if node.op_type == "Transpose" else [0, 1]
        if axes not in ([0, 1], [1, 0]):
            return None
        return replace(source, turned=source.turned != (axes == [1, 0]))

    def _step(self, node: Any) -> _Value:
        """Say what a node gives, of what its inputs are."""
        kind = node.op_type if node.domain in ("", "ai.onnx") else f"{node.domain}.{node.op_type}"
        given = [self.values.get(name, _Unknown("uses what nothing gives")) for name in node.input if name]
        strange = next((each for each in given if isinstance(each, _Unknown)), None)
        if strange is not None:
            return strange
        predicted = {each for each in given if isinstance(each, _Predicted)}
        if predicted:
            return predicted.pop() if len(predicted) == 1 and kind in _AFTER_A_CHOICE else _unknown(kind)
        signals = [each for each in given if isinstance(each, _Signal)]
        if len(signals) == 1 and (found := self._ending(kind, node, signals[0])):
            return found
        if kind in ("Gemm", "MatMul") and isinstance(given[0], _Signal) and isinstance(given[1], _Constant):
            return self._dense(node, given[0], given[1:])
        if kind == "Add" and (bias := self._bias(given)):
            return self._with_bias(bias)
        if kind == "Concat" and _are_of_two_classes(signals):
            return _Predicted(signals[1].layer, "sigmoid")
        return self._function(kind, node, given)

    def _ending(self, kind: str, node: Any, signal: _Signal) -> _Value | None:
        """Say what a shape, a softmax or a choice makes of a signal; None for other operations."""
        if kind in _SHAPES_ONLY:
            return signal
        if kind in ("Softmax", "LogSoftmax") and signal.bare:
            over_outputs = _attributes(node).get("axis", -1) in (-1, 1)
            return _Predicted(signal.layer, "softmax") if over_outputs else _unknown(f"{kind} over samples")
        name = activation_of(signal.values) if kind in _CHOICES else None
        return _Predicted(signal.layer, _OUTPUTS[name]) if name in _OUTPUTS else None

    def _dense(self, node: Any, source: _Signal, constants: list[_Value]) -> _Value:
        """Add a layer, whose input must be that of the layer before after an activation that is known."""
        options = _attributes(node)
        if options.get("alpha", 1) != 1 or options.get("beta", 1) != 1 or options.get("transA", 0):
            return _unknown("Gemm with a factor")
        names = [constant.name for constant in constants if isinstance(constant, _Constant)]
        activation = activation_of(source.values)
        if source.layer != len(self.layers) or len(names) != len(constants) or not self._is_row(constants[1:]):
            raise self._refused("branches")
        if len(self.layers) >= MAX_LAYERS:
            raise self._refused(f"has more than {MAX_LAYERS} layers")
        if activation is None or (activation != "identity" and not self.layers):
            place = f"layer {source.layer} and layer {source.layer + 1}" if self.layers else "the input and layer 1"
            raise self._refused(f"has a function between {place} that nnviz does not know")
        if self.layers:
            self.activations.append(activation)
        turned = isinstance(constants[0], _Constant) and constants[0].turned
        inputs_first = bool(options.get("transB", 0)) == turned
        bias = names[1] if len(names) > 1 else None
        self.layers.append(LayerNames(names[0], names[0], bias, stored_inputs_first=inputs_first))
        return _Signal(len(self.layers), SAMPLES, bare=True)

    def _is_row(self, bias: list[_Value]) -> bool:
        """Tell whether a bias, if there is one, is one number an output, not one a sample."""
        return all(
            isinstance(each, _Constant) and not each.turned and all(n == 1 for n in self.tensors[each.name].dims[:-1])
            for each in bias
        )

    def _bias(self, given: list[_Value]) -> str | None:
        """Return the tensor that is added to the bare sums of the last layer, which has no bias yet."""
        match given:
            case [_Signal(layer=layer, bare=True), _Constant(name=name) as bias] | [
                _Constant(name=name) as bias,
                _Signal(layer=layer, bare=True),
            ] if layer == len(self.layers) > 0 and self.layers[-1].bias is None and self.tensors[name].dims:
                return name if self._is_row([bias]) else None
        return None

    def _with_bias(self, bias: str) -> _Signal:
        """Give the last layer its bias; the sums without it are no longer the layer's."""
        self.layers[-1] = replace(self.layers[-1], bias=bias)
        for name, value in self.values.items():
            if isinstance(value, _Signal) and value.layer == len(self.layers):
                self.values[name] = _Unknown("branches")
        return _Signal(len(self.layers), SAMPLES, bare=True)

    def _function(self, kind: str, node: Any, given: list[_Value]) -> _Value:
        """Compute an operation on each number alone at the samples."""
        layers = {each.layer for each in given if isinstance(each, _Signal)}
        if kind not in OPERATIONS or len(layers) != 1 or (kind == "Cast" and _attributes(node)["to"] not in _FLOATS):
            return _unknown(kind)
        operands = [each.values if isinstance(each, _Signal) else self._number(each) for each in given]
        if any(operand is None for operand in operands):
            return _unknown(kind)
        try:
            with np.errstate(all="ignore"):
                values = np.asarray(OPERATIONS[kind](*operands, **_attributes(node)), dtype=np.float64)
        except (TypeError, NotImplementedError):
            return _unknown(kind)
        bare = bool(np.array_equal(values, SAMPLES)) and all(isinstance(e, _Signal) and e.bare for e in given)
        return _Signal(layers.pop(), values, bare=bare)

    def _number(self, value: _Value) -> Array | None:
        """Return a constant that is one number."""
        from onnx import numpy_helper

        if not isinstance(value, _Constant) or any(length != 1 for length in self.tensors[value.name].dims):
            return None
        return np.asarray(numpy_helper.to_array(self._held(value.name)), dtype=np.float64).reshape(1)

    def _held(self, name: str) -> Any:
        """Return a tensor whose numbers are in this file: others are never looked for."""
        if self.tensors[name].data_location == 1:
            raise self._refused(f"keeps the numbers of {brief(name)} in another file; export it into one")
        return self.tensors[name]

    def _output(self) -> str | None:
        """Name what turns the last scores into probabilities; None where the graph ends with the scores."""
        last = [self.values.get(each.name, _Unknown("gives what nothing makes")) for each in self.graph.output]
        if strange := next((each for each in last if isinstance(each, _Unknown)), None):
            raise self._refused(strange.says)
        told = [self._ends_with(each) for each in last if getattr(each, "layer", None) == len(self.layers)]
        names = {name for name in told if name is not None}
        if not told or len(names) > 1:
            raise self._refused("branches")
        return names.pop() if names else None

    def _ends_with(self, value: _Value) -> str | None:
        """Name the function of the last layer."""
        if isinstance(value, _Signal):
            name = activation_of(value.values)
            if name in _OUTPUTS:
                return _OUTPUTS[name]
            raise self._refused(f"ends with {name or 'a function that nnviz does not know'}")
        return value.output if isinstance(value, _Predicted) else None

    def _stored(self, name: str) -> Stored:
        """Note one tensor: shape, kind and how to read its numbers."""
        tensor = self._held(name)

        def read() -> Floats:
            from onnx import numpy_helper

            with faults_explained(self.path, f"in which {brief(name)} cannot be read; export it again."):
                return np.asarray(numpy_helper.to_array(tensor), dtype=np.float64)

        return Stored(tuple(tensor.dims), _KINDS.get(tensor.data_type, "integers"), read)


def _unknown(kind: str) -> _Unknown:
    return _Unknown(f"has an operation of the kind {brief(kind)}")


def _are_of_two_classes(signals: list[_Signal]) -> bool:
    """Tell the probabilities 1 - p and p of the two classes of one output, in this order."""
    if len(signals) != 2 or signals[0].layer != signals[1].layer:
        return False
    other, p = (signal.values for signal in signals)
    return activation_of(p) == "sigmoid" and bool(np.allclose(other, 1 - p, rtol=0, atol=1e-6))


def _attributes(node: Any) -> Mapping[str, Any]:
    from onnx import helper

    return {each.name: helper.get_attribute_value(each) for each in node.attribute}
