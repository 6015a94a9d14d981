"""An example of every key of a config. A test puts each into a config and validates it."""

from collections.abc import Mapping

EVERYWHERE = {
    "caption": 'caption = "Blame flows back along the same edges."',
    "pace": "pace = 1.5",
    "snapshot": "snapshot = 60",
    "sample": 'sample = "hardest"',
    "learning_rate": "learning_rate = 0.1",
    "seed": "seed = 6",
    "activation": 'activation = "relu"',
    "optimizer": 'optimizer = "adam"',
    "init": 'init = "he"',
    "scale": "scale = 1.5",
}
_LAYERS = "[{ weights = [[1.4, 1.3], [-1.2, 1.6]], bias = [0.2, -0.3] }, { weights = [[0.5, -1.0], [0.8, 0.7]] }]"
BY_TABLE: Mapping[str, Mapping[str, str]] = {
    "": {
        "title": 'title = "Backpropagation on XOR"',
        "language": 'language = "de"',
        "digits": 'digits = "latin"',
        "words": 'words = "mine.ftl"',
        "dataset": '[dataset]\nkind = "moons"',
        "network": "[network]\nlayers = [2, 4, 2]",
        "parameters": "[parameters]\ntrain = { steps = 1200, seed = 6 }",
        "video": '[video]\nresolution = "720p"',
        "sections": '[[sections]]\nscene = "forward"',
    },
    "DatasetSpec": {
        "kind": 'kind = "moons"',
        "points": "points = 250",
        "noise": "noise = 0.1",
        "path": 'kind = "csv"\npath = "points.csv"',
        "names": 'names = ["out", "in"]',
        "x": 'kind = "csv"\npath = "flowers.csv"\nx = ["petal_length", "petal_width"]',
        "class": 'kind = "csv"\npath = "flowers.csv"\nclass = "species"',
        "targets": 'kind = "csv"\npath = "hours.csv"\ntargets = "numbers"',
        "image": 'kind = "npz"\npath = "pictures.npz"\nimage = [28, 28]',
        "values": 'kind = "npz"\npath = "pictures.npz"\nimage = [28, 28]\nvalues = "standard"',
    },
    "NetworkSpec": {
        "layers": "layers = [2, 4, 2]",
        "activation": 'activation = ["tanh", "relu"]',
        "leak": 'activation = "leaky_relu"\nleak = 0.1',
        "output": 'layers = [2, 2, 1]\noutput = "sigmoid"',
        "loss": 'output = "linear"\nloss = "squared_error"',
    },
    "ParametersSpec": {
        "train": "train = { steps = 1200, learning_rate = 0.5, seed = 6 }",
        "keyframes": f'keyframes = [{{ name = "start", layers = {_LAYERS} }}]',
        "sweep": f'sweep = {{ parameter = "W2[1,2]", from = -3.0, to = 3.0, base = {{ layers = {_LAYERS} }} }}',
        "file": 'file = "runs/*.safetensors"',
        "order": 'file = "net.npz"\norder = ["fc_in", "fc_out"]',
        "prefix": 'file = "net.safetensors"\nprefix = "ema."',
        "transpose": 'file = "net.npz"\ntranspose = true',
    },
    "TrainSpec": {
        "steps": "steps = 1500",
        "weight_decay": "weight_decay = 0.001",
        "schedule": 'schedule = "cosine"',
        "batch": "batch = 32",
        "keep": "keep = [0, 60, 1200]",
    },
    "StepScheduleSpec": {"step": "step = 500", "factor": "factor = 0.1"},
    "Keyframe": {"name": 'name = "start"', "layers": f"layers = {_LAYERS}"},
    "NetworkValues": {"layers": f"layers = {_LAYERS}"},
    "LayerSpec": {"weights": "weights = [[1.4, 1.3], [-1.2, 1.6]]", "bias": "bias = [0.2, -0.3]"},
    "SweepSpec": {
        "parameter": 'parameter = "W2[1,2]"',
        "from": "from = -3.0",
        "to": "to = 3.0",
        "values": "values = 121",
        "base": f"base = {{ layers = {_LAYERS} }}",
    },
    "PointSpec": {"x": "x = [0.62, -0.48]", "class": "class = 0", "y": "y = [0.01, 0.99]"},
    "VideoSpec": {
        "theme": 'theme = "light"',
        "shape": 'shape = "9:16"',
        "resolution": 'resolution = "720p"',
        "fps": "fps = 30",
        "captions": 'captions = "none"',
        "holds": 'holds = "encoded"',
        "font": 'font = "thai.ttf"',
    },
    "ThemeSpec": {
        "base": 'base = "light"',
        "accent": 'accent = "#ff8800"',
        "background": 'background = "#00172e"',
        "logo": 'logo = "logo.svg"',
        "font": 'font = "Liberation Sans"',
    },
    "TitleSection": {"subtitle": 'subtitle = "Lecture 3"'},
    "BackwardSection": {"jacobian": "jacobian = true"},
    "GraphSection": {"neuron": 'neuron = "a2[1]"'},
    "LandscapeSection": {"parameters": 'parameters = ["W3[1,1]", "W2[1,2]"]'},
    "TrainingSection": {"steps": 'steps = "log"'},
    "ComparisonSection": {
        "activations": 'activations = ["tanh", "relu"]',
        "contenders": "contenders = [{ learning_rate = 0.5 }, { learning_rate = 50.0 }]",
        "starts": "starts = 60",
    },
    "ContenderSpec": {"layers": "layers = [2, 3, 2]"},
}


def example_of(table: str, key: str) -> str:
    """Return the lines that show a key of a table, by its name in the schema. Raises KeyError where there are none."""
    if key == "scene":
        return f'scene = "{table.removesuffix("Section").lower()}"'
    return {**EVERYWHERE, **BY_TABLE.get(table, {})}[key]
