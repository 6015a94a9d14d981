"""Find the source files that some modules are made of: their own and those of all that they import of ours."""

import ast
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

OURS = ("nnviz_core", "nnviz_scenes")
NAMED = re.compile(
    r"""["']((?:nnviz_core|nnviz_scenes)(?:\.\w+)+):\w+["']"""
)  # "package.module:Name", imported when it is needed

_KNOWN: dict[tuple[str, ...], tuple[str, ...]] = {}  # modules, by the state of all files and the roots


def sources_of(roots: Iterable[str]) -> Mapping[str, Path]:
    """Return every module that these need, with its file: what they import, what that imports, and the packages.

    Imports inside functions count, and names in tables such as "nnviz_scenes.title.scene:Title"; those for type
    checkers do not. Nothing is imported to find out.
    """
    waiting = list(roots)
    if known := _KNOWN.get((state_of_sources(), *waiting)):
        return {module: path for module in known if (path := _file_of(module))}
    found: dict[str, Path] = {}
    while waiting:
        module = waiting.pop()
        path = None if module in found else _file_of(module)
        if path is not None:
            found[module] = path
            waiting += [*_packages(module), *_imported(path, module)]
    return dict(sorted(found.items()))


def state_of_sources() -> str:
    """Hash every file of ours by name and content: while that is the same, modules need what they needed."""
    digest = hashlib.sha256()
    for package in OURS:
        for path in sorted(_folder(package).rglob("*.py")):
            content = path.read_bytes()
            digest.update(f"{package} {path.relative_to(_folder(package)).as_posix()} {len(content)} ".encode())
            digest.update(content)
    return digest.hexdigest()


def remember(state: str, roots: Iterable[str], modules: Sequence[str]) -> None:
    """Let `sources_of` know the modules that it found in a state of the files, to find which takes a second."""
    _KNOWN[state, *roots] = tuple(modules)


def _packages(module: str) -> Iterator[str]:
    """Yield the packages around a module, which are imported before it."""
    while "." in module:
        module = module.rpartition(".")[0]
        yield module


def _file_of(module: str) -> Path | None:
    """Return the file of a module of ours, or None for what is none: a name inside a module, say."""
    package, *parts = module.split(".")
    if package not in OURS:
        return None
    place = _folder(package).joinpath(*parts)
    files = (place / "__init__.py", place.with_suffix(".py"))
    return next((path for path in files if path.is_file()), None)


@cache
def _folder(package: str) -> Path:
    found = find_spec(package)
    assert found is not None
    assert found.submodule_search_locations is not None
    return Path(next(iter(found.submodule_search_locations)))


def _imported(path: Path, module: str) -> list[str]:
    """List what a file imports: modules, and names in them, any of which may be a module."""
    text = path.read_text(encoding="utf-8")
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    names: list[str] = NAMED.findall(text)
    for statement in _at_run_time(ast.parse(text, filename=str(path)).body):
        match statement:
            case ast.Import():
                names += [alias.name for alias in statement.names]
            case ast.ImportFrom():
                origin = _origin(statement, package)
                names += [origin, *(f"{origin}.{alias.name}" for alias in statement.names)]
    return names


def _origin(statement: ast.ImportFrom, package: str) -> str:
    """Return the module from which names are imported, counted from the package where it begins with dots."""
    if not statement.level:
        return statement.module or ""
    around = package.split(".")
    return ".".join([*around[: len(around) - statement.level + 1], *([statement.module] if statement.module else [])])


def _at_run_time(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield every statement, those inside others too, but not those that only a type checker sees."""
    for statement in body:
        yield statement
        if isinstance(statement, ast.If) and ast.unparse(statement.test).endswith("TYPE_CHECKING"):
            yield from _at_run_time(statement.orelse)
            continue
        for block in _blocks(statement):
            yield from _at_run_time(block)


def _blocks(statement: ast.stmt) -> Iterator[Sequence[ast.stmt]]:
    """Yield the blocks of statements inside one."""
    for name in ("body", "orelse", "finalbody"):
        yield getattr(statement, name, ())
    for part in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
        yield part.body
