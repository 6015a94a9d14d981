"""How much of everything a config and the files that it names may hold."""

MAX_POINTS = 20_000
MAX_STEPS = 100_000
MAX_SNAPSHOTS = 2_000
MAX_SECTIONS = 100
MAX_STARTS = 120  # of a training, in a comparison
MAX_POINT_SNAPSHOTS = 5_000_000  # points times snapshots: every snapshot is measured on every point
MAX_POINT_STEPS = 200_000_000  # points times steps of a training
MAX_PARAMETER_SNAPSHOTS = 50_000_000  # parameters times snapshots, which are kept side by side
MAX_PRODUCTS = 500_000_000_000  # parameters times points, for every step and every snapshot
SWEPT_VALUES = 121  # of a parameter, unless the config says otherwise
MAX_WIDTH = 1_024  # neurons of a layer
MAX_HIDDEN_LAYERS = 8
MAX_CLASSES = 10  # of points in a file
MOST_LETTERS = 16  # of the name of a class
MOST_COLUMN_LETTERS = 20  # of the name of an input
MAX_MAGNITUDE = 1e6
MAX_NOISE = 10  # deviation of what is added to every point
MAX_SEED = 2**63 - 1
MAX_DECAY = 1000  # of weights
LEAST_LEAK = 1e-6
MAX_FAULTS = 200  # told of one config
MOST_GRAPH_INPUTS = 4  # of a neuron that is drawn as a graph
MOST_PLANE_CLASSES = 4  # that a plane has colours and shapes for
MOST_CURVES = 8  # neurons of a layer whose curves are drawn side by side
