"""Check the files of a bundle: all there, unchanged, small enough for every host."""

import json
import re
import struct
import warnings
from collections.abc import Iterator, Mapping
from stat import S_ISREG
from types import MappingProxyType

from PIL import Image

from nnviz_core.audit.finding import AGAIN, Finding, Published
from nnviz_core.publish.film_files import POSTER
from nnviz_core.render.fingerprint import file_hash
from nnviz_core.render.folder import is_inside

MEBIBYTE = 1024 * 1024
NEEDED = (
    r"index\.html", r"embed\.html", r"video\.mp4", r"poster\.jpg", r"captions\.[A-Za-z0-9-]+\.vtt",
    r"captions\.[A-Za-z0-9-]+\.srt", r"chapters\.vtt", r"transcript\.html", r"transcript\.txt",
    r"config\.(toml|json)", r"trace\.json", r"embed-snippets\.md",
)  # fmt: skip
FILE_LIMITS: Mapping[str, int] = MappingProxyType({"GitHub Pages": 100 * MEBIBYTE, "Canvas": 500_000_000})
SITE_LIMITS: Mapping[str, int] = MappingProxyType({"GitHub Pages": 1_000_000_000})
CAPTION_LIMIT = 295_000  # bytes, Canvas
POSTER_LIMIT = 2 * MEBIBYTE
PICTURES = ("JPEG", "PNG", "GIF", "WEBP", "BMP")  # what a poster may be taken for; Pillow runs programs for some others
UPLOAD_LIMIT = 100 * MEBIBYTE  # of many a Moodle, whose administrators set it
SMALLER = "publish with a smaller --quality, such as 720p, or shorten the film"


def check_presence(bundle: Published) -> Iterator[Finding]:
    """Find files that a bundle needs and does not have."""
    for pattern in NEEDED:
        if not any(re.fullmatch(pattern, name) for name in bundle.files):
            name = pattern.replace("\\", "").replace("[A-Za-z0-9-]+", "*")
            yield Finding("files", name, "is not listed in the manifest, though every bundle has it.", AGAIN)
    yield from check_listed(bundle)


def check_listed(bundle: Published) -> Iterator[Finding]:
    """Find listed files that are not there, and names that leave the folder."""
    for name in bundle.files:
        if not is_inside(name):
            yield Finding("files", name, "is listed in the manifest but lies outside the folder.", AGAIN)
        elif why := bundle.unfit(name):
            yield Finding("files", name, f"is listed in the manifest but {why}.", AGAIN)


def check_hashes(bundle: Published) -> Iterator[Finding]:
    """Find files that are not as they were published."""
    hashed = 0  # bytes; what is beyond the largest site is a fault of its size
    for name, entry in bundle.files.items():
        if not is_inside(name) or not bundle.has(name):
            continue
        path = bundle.folder / name
        size = path.stat().st_size
        if size != entry["bytes"]:
            says = f"has {size:,} bytes, not the {entry['bytes']:,} that the manifest says."
            yield Finding("hashes", name, says, "upload it again whole, or publish the config again")
            continue
        hashed += size
        if hashed <= max(SITE_LIMITS.values()) and file_hash(path) != entry["sha256"]:
            yield Finding("hashes", name, "was changed after it was published.", AGAIN)


def check_sizes(bundle: Published) -> Iterator[Finding]:
    """Find what is too large for a host."""
    sizes = _sizes(bundle)
    for host, limit in FILE_LIMITS.items():
        for name, size in sizes.items():
            if size > limit:
                yield Finding("sizes", name, f"has {_mega(size)}, but {host} takes {_mega(limit)} a file.", SMALLER)
    for host, limit in SITE_LIMITS.items():
        if sum(sizes.values()) > limit:
            says = f"has {_mega(sum(sizes.values()))}, but a site on {host} has {_mega(limit)}."
            yield Finding("sizes", ".", says, SMALLER)
    for name in bundle.named("captions.*"):
        if sizes.get(name, 0) >= CAPTION_LIMIT:
            yield Finding("sizes", name, "has 295 kB or more, which Canvas does not take.", "cut the film in two")
    if sizes.get(POSTER, 0) > POSTER_LIMIT:
        yield Finding("sizes", POSTER, f"has {_mega(sizes[POSTER])}; a poster needs no more than 2 MB.", AGAIN)


def _sizes(bundle: Published) -> dict[str, int]:
    """Give the size of every file in the folder and in the folders there, links left alone."""
    sizes: dict[str, int] = {}
    for pattern in ("*", "*/*"):
        for path in bundle.folder.glob(pattern):
            facts = path.lstat()
            if S_ISREG(facts.st_mode) and not path.parent.is_symlink():
                sizes[path.relative_to(bundle.folder).as_posix()] = facts.st_size
    return sizes


def package_remarks(bundle: Published) -> Iterator[str]:
    """Say how much is uploaded for each SCORM package."""
    for name in bundle.named("*.scorm12.zip"):
        size = (bundle.folder / name).stat().st_size
        large = f", where many a Moodle takes {_mega(UPLOAD_LIMIT)}; {SMALLER}" if size > UPLOAD_LIMIT else ""
        yield f"{name} has {size / 1e6:.1f} MB to upload{large}."


def _mega(size: int) -> str:
    return f"{size / 1e6:.0f} MB"


def check_poster(bundle: Published) -> Iterator[Finding]:
    """Find a poster that is no JPEG of the film's size."""
    for name in bundle.named("poster*.jpg"):
        yield from _poster_faults(bundle, name)


def _poster_faults(bundle: Published, name: str) -> Iterator[Finding]:
    film = bundle.manifest["film"]
    wanted = (film["width"], film["height"])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's of large pictures, which have the wrong size
            with Image.open(bundle.folder / name, formats=PICTURES) as poster:
                kind, size = poster.format, poster.size
                if size == wanted and (bundle.folder / name).stat().st_size <= POSTER_LIMIT:
                    poster.load()
    except Image.DecompressionBombError:
        yield Finding("poster", name, f"has more pixels than the film's {wanted[0]} x {wanted[1]}.", AGAIN)
        return
    except (OSError, ValueError, SyntaxError, ArithmeticError, LookupError, TypeError, struct.error):
        yield Finding("poster", name, "cannot be read as a picture.", AGAIN)
        return
    if kind != "JPEG":
        yield Finding("poster", name, f"is {kind}, not JPEG as its name says.", AGAIN)
    if size != wanted:
        says = f"has {size[0]} x {size[1]} pixels, not the film's {wanted[0]} x {wanted[1]}."
        yield Finding("poster", name, says, AGAIN)


def check_trace(bundle: Published) -> Iterator[Finding]:
    """Find a trace that is no JSON, or has other sections than the film."""
    if not bundle.has("trace.json"):
        return
    try:
        sections = json.loads(bundle.text("trace.json"))["sections"]
    except (ValueError, LookupError, TypeError, RecursionError):
        sections = None
    if not isinstance(sections, list):
        yield Finding("trace", "trace.json", "cannot be read as the numbers of a film.", AGAIN)
    elif len(sections) <= max(bundle.manifest.get("sections", [0])):
        yield Finding("trace", "trace.json", "has fewer sections than the film shows.", AGAIN)
