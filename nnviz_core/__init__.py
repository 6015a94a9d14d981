"""Everything that is true without a picture, and the Python door: what a config says, from a script or a notebook.

    from nnviz_core import load

    film = load("short")            # a shipped config, a file, or a dict of the same keys
    film.trace(snapshot=60).loss    # numbers
    film.still(at=20)               # a picture, which a notebook shows
    film.render("out")              # the film in its folder

`weights=` takes the parameters of a model of yours: `from_torch(module)`, `from_keras(model)`, `from_sklearn(model)`,
or the `Snapshots` of a training. `%load_ext nnviz_core` brings the cell magic `%%nnviz`.
"""

from typing import TYPE_CHECKING, Any

# Imported where they are asked for: `check` and `--help` do without numpy.
if TYPE_CHECKING:
    from nnviz_core.cli.common import RefusalError
    from nnviz_core.config.faults import ConfigError
    from nnviz_core.inputs.keras_model import from_keras
    from nnviz_core.inputs.model_networks import UnusableModelError, save_network
    from nnviz_core.inputs.sklearn_model import from_sklearn
    from nnviz_core.inputs.snapshots import Snapshots
    from nnviz_core.inputs.torch_module import from_torch
    from nnviz_core.python.film import Film, load
    from nnviz_core.python.magic import load_ipython_extension

__version__ = "0.1.0"
__all__ = [
    "ConfigError",
    "Film",
    "RefusalError",
    "Snapshots",
    "UnusableModelError",
    "__version__",
    "from_keras",
    "from_sklearn",
    "from_torch",
    "load",
    "load_ipython_extension",
    "save_network",
]

_HOMES = {
    "ConfigError": "config.faults",
    "Film": "python.film",
    "RefusalError": "cli.common",
    "Snapshots": "inputs.snapshots",
    "UnusableModelError": "inputs.model_networks",
    "from_keras": "inputs.keras_model",
    "from_sklearn": "inputs.sklearn_model",
    "from_torch": "inputs.torch_module",
    "load": "python.film",
    "load_ipython_extension": "python.magic",
    "save_network": "inputs.model_networks",
}


def _imported(name: str) -> Any:
    """Import what is asked for. Raises AttributeError, with the nearest name, for what is not here."""
    from importlib import import_module

    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    from nnviz_core.words.wording import suggestion

    near = "" if name.startswith("_") else suggestion(name, __all__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}{near}", name=name, obj=None)


if not TYPE_CHECKING:  # so that a type checker sees what is not here, too
    __getattr__ = _imported


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
