"""Find the configs that come with nnviz, in a checkout and in a wheel."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

SHIPPED = (Path(__file__).resolve().parents[1] / "configs", Path(__file__).resolve().parents[2] / "configs")


@cache
def shipped_folder() -> Path:
    """Return the folder of shipped configs: that of a wheel, else that of a checkout."""
    return next((folder for folder in SHIPPED if folder.is_dir()), SHIPPED[0])


@cache
def shipped_configs() -> Mapping[str, Path]:
    """Return every shipped config by its name, those in folders last."""
    found = sorted(shipped_folder().glob("**/*.toml"), key=lambda path: (len(path.parts), path))
    return {path.stem: path for path in found}


def is_shipped(path: Path) -> bool:
    """Say whether a config came with nnviz, and is nobody's own."""
    return path.absolute() in shipped_configs().values()


def find_config(name: str | Path) -> Path:
    """Return the path itself where it exists, else the shipped config of that name, else the path."""
    path = Path(name)
    try:
        if path.parent != Path() or path.is_file():
            return path
        return shipped_configs().get(path.name.removesuffix(".toml"), path)
    except OSError:  # a name that no file can have; reading it will say so
        return path
