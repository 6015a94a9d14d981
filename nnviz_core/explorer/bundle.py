"""Join the page's ES modules into one script, in the order in which their imports ask for them.

All of them share one scope in the end, so a name may stand at the top of one module only. What a browser or a bundler
would guess is refused: other ways to import than by name, circles, and names that nobody exports.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from itertools import chain

from nnviz_core.explorer.compact import compact

IMPORT = re.compile(r'^import \{([^{}]*)\} from "(\.{1,2}/[\w./-]+\.js)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?function\b|const\b|let\b)", re.MULTILINE)
DECLARED = re.compile(
    r"^(?P<exported>export )?(?:(?:async )?function\*? (?P<function>\w+)|class (?P<class>\w+)"
    r"|(?:const|let) (?:(?P<name>\w+)|[\[{](?P<names>[^\]}]*)[\]}] =))",
    re.MULTILINE,
)
OTHER_FORM = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


class BundleError(Exception):
    """A module that cannot be joined with the others: the message says which and why."""


@dataclass(frozen=True, slots=True)
class Module:
    """Hold one script: what it takes from whom, the names at its top, and its text without imports and exports."""

    name: str  # the path below the folder of the modules, such as views/canvas.js
    imports: tuple[tuple[str, tuple[str, ...]], ...]  # module, names
    declared: tuple[str, ...]
    exported: frozenset[str]
    text: str


def bundled(folder: Traversable, *entries: str) -> str:
    """Return the modules that some entries need, with them, as one script without comments. Raises BundleError."""
    modules = modules_for(folder, *entries)
    _refuse_unknown_names(modules)
    _refuse_clashes(modules)
    return compact("".join(module.text for module in modules.values()))


def names_at_top(folder: Traversable, *entries: str) -> frozenset[str]:
    """List the names that the modules of some entries declare for all of them."""
    return frozenset(name for module in modules_for(folder, *entries).values() for name in module.declared)


def modules_for(folder: Traversable, *entries: str) -> dict[str, Module]:
    """Read the modules that some entries need, with them, every one after those that it imports."""
    found: dict[str, Module] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            raise BundleError(f"{' imports '.join([*path[path.index(name) :], name])}: a circle; move what both need.")
        if name in found:
            return
        module = _read(folder, name, asked_by=path[-1] if path else None)
        for imported, _ in module.imports:
            visit(imported, (*path, name))
        found[name] = module

    for entry in entries:
        visit(entry, ())
    return found


def _read(folder: Traversable, name: str, *, asked_by: str | None) -> Module:
    file = folder.joinpath(name)
    if name.startswith("../") or not file.is_file():
        raise BundleError(f"{asked_by or folder}: imports {name}, which is no file.")
    written = file.read_text(encoding="utf-8")
    text = EXPORT.sub("", IMPORT.sub("", written))
    if other := OTHER_FORM.search(text):
        raise BundleError(
            f'{name}: "{other[0]}" is a form that is not joined; write import {{ name }} from "./module.js"; '
            "and export before a function, a const or a let."
        )
    declared = [(each, bool(found["exported"])) for found in DECLARED.finditer(written) for each in _names_of(found)]
    return Module(
        name=name,
        imports=tuple((_resolved(name, found[2]), _listed(found[1])) for found in IMPORT.finditer(written)),
        declared=tuple(each for each, _ in declared),
        exported=frozenset(each for each, exported in declared if exported),
        text=text,
    )


def _resolved(importer: str, path: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(importer), path))


def _listed(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


def _names_of(found: re.Match[str]) -> tuple[str, ...]:
    return _listed(found["function"] or found["class"] or found["name"] or found["names"])


def _refuse_unknown_names(modules: dict[str, Module]) -> None:
    for module in modules.values():
        for source, names in module.imports:
            for name in names:
                if name not in modules[source].exported:
                    raise BundleError(f"{module.name}: imports {name} from {source}, which does not export it.")


def _refuse_clashes(modules: dict[str, Module]) -> None:
    owners: dict[str, str] = {}
    for module in modules.values():
        for name in module.declared:
            if owner := owners.get(name):
                raise BundleError(f"{module.name}: {name} stands at the top of {owner} too; give one another name.")
            owners[name] = module.name
        for name in _repeated(chain.from_iterable(names for _, names in module.imports)):
            raise BundleError(f"{module.name}: imports {name} twice.")


def _repeated(names: Iterator[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield name
        seen.add(name)
