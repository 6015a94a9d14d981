"""The numbers of a plane section for trace.json."""

from typing import Any

from nnviz_core.backprop.plane import linear_path
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.line import line_tree
from nnviz_core.kinds.plane.panel import stretches
from nnviz_core.kinds.plane.strip import cuts_tree


def plane_tree(snapshot: Snapshot, trace: Trace, subject: PlaneSubject) -> dict[str, Any]:
    """Write the layers, what is so over all points, and where there is one the line and its cuts."""
    layers = snapshot.network.layers
    return {
        "scene": "plane",
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "layers": [
            {
                "weights": layer.weights.tolist(),
                "bias": layer.bias.tolist(),
                **({"det": linear_path(layer.weights).det} if layer.weights.shape == (2, 2) else {}),
                **({"stretch": stretches(layer).tolist()} if max(layer.weights.shape) <= 2 else {}),
            }
            for layer in layers
        ],
        "dataset": {
            "loss": float(trace.losses[snapshot.index]),
            "accuracy": float(trace.accuracies[snapshot.index]),
            "points": len(trace.dataset.x),
        },
        **line_tree(snapshot.network),
        **cuts_tree(subject),
    }
