"""Import Manim as it comes, and of it first what a film needs.

As it comes: without the manim.cfg of the folder or of the user, which shall not change a film. What a film needs is
the half of `import manim`; the other half (graphs, tables, text, threefold space, scipy) is imported into the same
package, by its own `__init__`, when anybody asks for a name of it. So the package is whole for everyone else, too.

To be imported before anything that imports Manim. Where Manim is loaded already, as under its own command, nothing
happens; a Manim that is laid out in another way is imported in one go.
"""

import sys
from collections.abc import Iterator, Sequence
from configparser import RawConfigParser
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

# In the order of Manim's own __init__. Each gives the package its names, as `from .module import *` does.
NEEDED = (
    "_config",
    "utils.commands",
    "animation.animation",
    "camera.camera",
    "mobject.mobject",
    "mobject.types.vectorized_mobject",
    "renderer.cairo_renderer",
    "scene.scene",
    "utils.color",
)
# Imported when one of their names is used: a rotation about an axis, and whoever watches a scene's file being written.
SELDOM = ("scipy.spatial.transform", "watchdog.observers")
CHECKED = (
    "Animation",
    "CairoRenderer",
    "Camera",
    "Group",
    "ManimColor",
    "Mobject",
    "Scene",
    "VMobject",
    "Wait",
    "config",
)


def import_manim() -> None:
    """Import Manim, unless that has been done."""
    if "manim" in sys.modules:
        return
    with _own_settings_alone():
        try:
            _import_needed()
        except Exception:  # whatever another layout may lead to: a fault of Manim's own comes up again here
            _forget("manim")
            import_module("manim")


@contextmanager
def _own_settings_alone() -> Iterator[None]:
    """Let Manim read its own defaults, which come as an open file, and no other: it reads those by their paths."""

    def read_none(parser: RawConfigParser, *paths: Any, **options: Any) -> list[str]:
        return []

    read = RawConfigParser.read
    RawConfigParser.read = read_none  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        RawConfigParser.read = read  # type: ignore[method-assign]


# ---- the half that is needed


def _import_needed() -> None:
    """Import some modules of Manim into its package, which imports the others when it is asked for them."""
    spec = find_spec("manim")
    assert spec is not None
    package = module_from_spec(spec)
    vars(package)["__getattr__"] = _version_alone  # while its own modules ask
    sys.modules["manim"] = package
    with _imported_when_used(SELDOM):
        for name in NEEDED:
            module = import_module(f"manim.{name}")
            vars(package).update({each: getattr(module, each) for each in public_names(module)})
    if missing := [name for name in CHECKED if name not in vars(package)]:
        raise ImportError(f"Manim keeps {missing} elsewhere.")
    vars(package)["__getattr__"] = partial(_completed, package, spec)


def public_names(module: ModuleType) -> Sequence[str]:
    """List what `from module import *` takes."""
    names: Sequence[str] = getattr(module, "__all__", None) or [each for each in vars(module) if each[0] != "_"]
    return names


def _version_alone(name: str) -> str:
    """Find what Manim's own modules ask of their package, besides the modules in it."""
    if name == "__version__":
        from importlib.metadata import version  # here, because it takes a while

        return version("manim")
    raise AttributeError(name)


def _completed(package: ModuleType, spec: ModuleSpec, name: str) -> Any:
    """Find a name that the package does not have yet, for which all of it is imported."""
    if name.startswith("__") and name not in ("__all__", "__version__"):  # what Python itself asks of modules
        raise AttributeError(name)
    if vars(package).pop("__getattr__", None):
        assert spec.loader is not None
        spec.loader.exec_module(package)
    return getattr(package, name)


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


# ---- modules that are seldom used


class NameInModule:
    """Stand for a name in a module that is imported when something of it is used."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def __getattr__(self, attribute: str) -> Any:
        """Return what the name has."""
        return getattr(self._real(), attribute)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call what the name stands for."""
        return self._real()(*arguments, **named)

    def _real(self) -> Any:
        return getattr(import_module(self._module), self._name)


@contextmanager
def _imported_when_used(names: Sequence[str]) -> Iterator[None]:
    """Let `from module import name` give a stand-in for the name; afterwards the module is imported as ever."""
    stand_ins = {name: ModuleType(name) for name in names if name not in sys.modules}
    for name, module in stand_ins.items():
        vars(module)["__getattr__"] = partial(NameInModule, name)
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name in stand_ins:
            del sys.modules[name]


import_manim()
