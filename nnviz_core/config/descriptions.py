"""What every key of a config means, in a sentence that editors show beside it."""

from collections.abc import Mapping
from typing import Any

EVERYWHERE = {  # of keys that mean the same in all tables that have them
    "scene": "The kind of section.",
    "caption": "Replaces the caption with which the section opens; one text, or one for each language.",
    "pace": "How fast motions are: 2.0 is twice as fast; the time to read stays.",
    "snapshot": 'The parameters that are shown: a training step, a name, an index, "first" or "last".',
    "sample": 'The point that is followed: an index, "hardest", "easiest", or a point of your own.',
    "learning_rate": "How long a step is, as a multiple of the gradient.",
    "seed": "The number from which all that is random here follows.",
    "activation": "The curve that bends every sum: one name, or one for each hidden layer.",
    "optimizer": "How a gradient becomes a step.",
    "init": "How the weights of the start are drawn.",
    "scale": "What the weights of the start are multiplied by.",
}
BY_TABLE: Mapping[str, Mapping[str, str]] = {
    "": {
        "title": "The title of the film, or one for each language.",
        "language": 'The language of words and numbers, as a tag such as "de".',
        "digits": "The digits of numbers, where other ones than those of the language are wanted.",
        "words": "A file of sentences of your own, in the place of those of nnviz.",
        "dataset": "The points from which the network learns.",
        "network": "The shape of the network, its curves and its loss.",
        "parameters": "The weights and biases: exactly one of train, keyframes, sweep and file.",
        "video": "How the film looks: colours, size, frames a second.",
        "sections": "The chapters of the film, one after the other.",
    },
    "DatasetSpec": {
        "kind": "Which points: made ones, or csv and npz for a file of your own.",
        "points": "How many points are made.",
        "noise": "The deviation of what is added to every point.",
        "path": "The file of points, beside the config.",
        "names": "The names of the classes, in the order of their numbers.",
        "x": "The columns of a csv file that are the inputs, in their order.",
        "class": "The column of a csv file that is the class, or the number to be learned.",
        "targets": "Whether the answers of a file are classes or numbers, where that is open.",
        "image": "Rows and columns of a picture, where the inputs are its pixels.",
        "values": "Whether pixels go from 0 to 1, or are less the mean of all and divided by their deviation.",
    },
    "NetworkSpec": {
        "layers": "How many neurons each layer has: inputs, hidden layers, outputs.",
        "leak": "The slope of leaky_relu below zero.",
        "output": "What makes the answer of the last sums.",
        "loss": "How the distance from answer to target is measured.",
    },
    "ParametersSpec": {
        "train": "Trains the network from a start that follows from a seed.",
        "keyframes": "Weights and biases written down, one set after the other.",
        "sweep": "Moves one parameter, the scale of a layer, or the sample through a range.",
        "file": "Weights of your own: a path or a glob.",
        "order": "The names of the layers in a file, first layer first, where they do not tell their order.",
        "prefix": "The beginning of the names that are read, where a file has several families of layers.",
        "transpose": "Whether matrices are stored as inputs x outputs.",
    },
    "TrainSpec": {
        "steps": "How many steps the training takes.",
        "weight_decay": "How many times every parameter is added to its gradient.",
        "schedule": 'How the learning rate falls: "cosine", or in steps.',
        "batch": 'How many points each step looks at, or "full" for all.',
        "keep": "The steps whose parameters are kept as snapshots.",
    },
    "StepScheduleSpec": {
        "step": "After how many steps the learning rate changes, again and again.",
        "factor": "What the learning rate is multiplied by then.",
    },
    "Keyframe": {"layers": "Weights and biases, layer by layer.", "name": "What sections call this keyframe."},
    "NetworkValues": {"layers": "Weights and biases, layer by layer."},
    "LayerSpec": {
        "weights": "A row for each neuron, with a number for each of its inputs.",
        "bias": "A number for each neuron; left out, the layer has none: z = W a.",
    },
    "SweepSpec": {
        "parameter": 'What moves: "W2[1,2]", "b1[2]", "scale W2" or "sample".',
        "from": "Where it begins.",
        "to": "Where it ends.",
        "values": "How many values it takes on its way.",
        "base": "All other parameters, which stay.",
    },
    "PointSpec": {
        "x": "The inputs of the point.",
        "class": "The number of its class, from 0.",
        "y": "The numbers that the outputs should give.",
    },
    "VideoSpec": {
        "theme": "The colours: dark or light, or a table of your own colours, logo and font.",
        "shape": "The shape of the picture: wide, almost square, square, or upright for phones.",
        "resolution": "The shorter side of the picture.",
        "fps": "Frames a second.",
        "font": "A font file or family, for scripts that the built-in fonts lack.",
        "captions": "Whether captions are drawn in the picture, or go into files alone.",
        "holds": "Whether frames that stand still are copied as packets, or encoded one by one.",
    },
    "ThemeSpec": {
        "base": "The theme that gives all other colours.",
        "accent": "The colour of what runs forward and of what is active, such as #ff8800.",
        "background": "The colour behind everything, such as #000000.",
        "logo": "A picture for the title, .svg, .png or .jpg, beside the config.",
        "font": "A font file or family that words are set in.",
    },
    "TitleSection": {"subtitle": "A line under the title, or one for each language."},
    "BackwardSection": {"jacobian": "Whether the derivatives of softmax are shown, too."},
    "GraphSection": {"neuron": 'The neuron that is taken apart, such as "a2[1]".'},
    "LandscapeSection": {
        "parameters": 'The two parameters under the loss, such as ["W3[1,1]", "W2[1,2]"]; the curve is over the first.'
    },
    "TrainingSection": {"steps": "Whether the axis of steps is linear or in powers of ten."},
    "ComparisonSection": {
        "activations": "The activations that are compared, from the same start.",
        "contenders": "The trainings that are compared: each says in what it differs.",
        "starts": "From how many starts each is trained, to count how many solve the task.",
    },
    "ContenderSpec": {"layers": "How many neurons each layer has."},
}


def described(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema whose keys say what they mean."""
    tables = {name: _described(table, name) for name, table in schema["$defs"].items()}
    return {**_described(schema, ""), "$defs": tables}


def meanings_of(table: str) -> Mapping[str, str]:
    """Say what the keys of a table mean, of the tables of a config by their names in its schema."""
    return {**EVERYWHERE, **BY_TABLE.get(table, {})}


def _described(table: dict[str, Any], name: str) -> dict[str, Any]:
    if "properties" not in table:
        return table
    meanings = meanings_of(name)
    keys = {
        key: {**written, "description": meanings[key]} if key in meanings else written
        for key, written in table["properties"].items()
    }
    return {**table, "properties": keys}
