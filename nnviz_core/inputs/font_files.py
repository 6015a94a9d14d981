"""Read a typeface of the author's own: a file beside the config, or a family that this machine has."""

import os
import sys
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.inputs.named_files import UnusableFileError, find_file, read_bytes
from nnviz_core.words.typefaces import FontFile, font_name
from nnviz_core.words.wording import shown

SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
MAX_FONT_BYTES = 64 * 1024 * 1024
MOST_LOOKED_AT = 20_000  # files in the folders of this machine


def read_font(written: str, folder: Path) -> FontFile:
    """Read the typeface that a config names. Raises UnusableFileError with a sentence."""
    if written.lower().endswith(SUFFIXES):
        content = read_bytes(find_file(written, folder), written, limit=MAX_FONT_BYTES)
        return FontFile(_family(content, written), content)
    for path in _candidates(written):
        content = read_bytes(path, written, limit=MAX_FONT_BYTES)
        if (family := _family(content, written)).casefold() == written.casefold():
            bold = next((each for each in _candidates(written) if _stem(each) == f"{_plain(family)}bold"), None)
            return FontFile(family, content, read_bytes(bold, written, limit=MAX_FONT_BYTES) if bold else b"")
    raise _unusable(written, "a family that this machine does not have; name a file, .ttf or .otf, beside the config.")


def _family(content: bytes, written: str) -> str:
    """Return the family by which Typst knows a font, where fontTools can tell which signs it has, too."""
    import typst  # here, with what follows, because few films need them

    try:
        from fontTools.ttLib import TTFont
    except ImportError:
        raise _unusable(written, "for which fontTools is missing; run pip install fonttools.") from None
    with TemporaryDirectory() as folder:
        Path(folder, font_name(content)).write_bytes(content)
        families = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]).families()
    try:
        TTFont(BytesIO(content), fontNumber=0, lazy=True).getBestCmap()
        return families[0]
    except Exception:  # a file of a stranger can stop fontTools at any place
        raise _unusable(written, "which cannot be read as a font; name a file, .ttf or .otf.") from None


def _unusable(written: str, says: str) -> UnusableFileError:
    return UnusableFileError(f"names {shown(written)}, {says}")


def _candidates(family: str) -> Iterator[Path]:
    """Yield fonts of this machine whose file names begin as a family does, the plain cut first."""
    begins = _plain(family)
    files = islice((path for folder in _folders() for path in sorted(folder.rglob("*"))), MOST_LOOKED_AT)
    named = [path for path in files if path.suffix.lower() in SUFFIXES and _stem(path).startswith(begins)]
    yield from sorted(
        named, key=lambda path: (_stem(path) not in (begins, f"{begins}regular"), len(path.name), path.name)
    )


def _stem(path: Path) -> str:
    return path.stem.replace(" ", "").replace("-", "").replace("_", "").casefold()


def _plain(family: str) -> str:
    return family.replace(" ", "").casefold()


def _folders() -> list[Path]:
    """List where systems keep fonts."""
    home = Path.home()
    match sys.platform:
        case "win32":
            roots = [Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts")]
        case "darwin":
            roots = [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
        case _:
            roots = [
                home / ".local/share/fonts",
                home / ".fonts",
                Path("/usr/local/share/fonts"),
                Path("/usr/share/fonts"),
            ]
    return [root for root in roots if root.is_dir()]
