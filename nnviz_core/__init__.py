"""Everything that is true without a picture: numbers, config, storyboard, delivery.

`from_sklearn(model)` gives the network of a fitted MLPClassifier, `save_network(network, "net.npz")` writes it to a
file that `file = ` in a config reads.
"""

from typing import TYPE_CHECKING, Any

# Imported where they are asked for: `check` and `--help` do without numpy.
if TYPE_CHECKING:
    from nnviz_core.inputs.sklearn_model import from_sklearn, save_network

__version__ = "0.1.0"
__all__ = ["__version__", "from_sklearn", "save_network"]


def __getattr__(name: str) -> Any:
    """Import what is asked for. Raises AttributeError for what is not here."""
    if name in ("from_sklearn", "save_network"):
        from nnviz_core.inputs import sklearn_model

        return getattr(sklearn_model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
