"""Write the points and the weights of tests/data/networks/pixels.toml: 784-16-16-10, trained on pictures from a seed.

Usage: python -m tests.scenes.make_pixels
"""

from itertools import pairwise
from pathlib import Path

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import freeze, initial_network
from nnviz_core.backprop.training import TrainPlan, train

NETWORKS = Path(__file__).parents[1] / "data/networks"
SIDE, CLASSES, EACH = 28, 10, 6
SHAPE = (SIDE * SIDE, 16, 16, CLASSES)


def pictures(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Draw a few strokes for each class, and pictures of them that are moved and dimmed a little; bytes."""
    strokes = rng.integers(5, SIDE - 5, size=(CLASSES, 4, 2))
    labels = np.repeat(np.arange(CLASSES), EACH)
    drawn = np.zeros((len(labels), SIDE, SIDE))
    for picture, label in zip(drawn, labels, strict=True):
        moved = strokes[label] + rng.integers(-1, 2, size=2)
        for start, end in pairwise(moved):
            for share in np.linspace(0, 1, 40):
                row, column = np.rint((1 - share) * start + share * end).astype(int)
                picture[row : row + 2, column : column + 2] = rng.uniform(0.75, 1.0)
    return np.rint(255 * drawn).astype(np.uint8), labels


def main() -> None:
    """Write both files."""
    rng = np.random.default_rng(0)
    x, labels = pictures(rng)
    dataset = Dataset("npz", freeze(x.reshape(len(x), -1) / 255), labels.astype(np.int64))
    first = initial_network(SHAPE, ("tanh", "tanh"), init="xavier", scale=1.0, rng=rng)
    plan = TrainPlan(steps=12, optimizer="adam", learning_rate=0.01, batch=None, keep=(12,))
    trained = train(first, dataset, plan, rng=rng).networks[-1]
    arrays = {
        name: values.astype(np.float16)
        for index, layer in enumerate(trained.layers, 1)
        for name, values in ((f"W{index}", layer.weights), (f"b{index}", layer.bias))
    }
    np.savez_compressed(NETWORKS / "pixels.npz", **{"x": x, "class": labels})
    np.savez_compressed(NETWORKS / "pixels_weights.npz", **arrays)


if __name__ == "__main__":
    main()
