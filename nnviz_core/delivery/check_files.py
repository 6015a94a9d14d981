"""Check the files of a bundle: all there, unchanged, small enough for every host, the package complete."""

import json
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from PIL import Image

from nnviz_core.delivery.fault import AGAIN, Fault, Published
from nnviz_core.delivery.fingerprint import file_hash
from nnviz_core.delivery.folder import is_inside
from nnviz_core.delivery.scorm import IMS_MANIFEST, LAUNCH
from nnviz_core.delivery.videos import POSTER, VIDEO

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
UPLOAD_LIMIT = 100 * MEBIBYTE  # of many a Moodle, whose administrators set it
SMALLER = "publish with a smaller --quality, such as 720p, or shorten the film"


def check_presence(bundle: Published) -> Iterator[Fault]:
    """Find files that a bundle needs and does not have, and names that leave the folder."""
    for pattern in NEEDED:
        if not any(re.fullmatch(pattern, name) for name in bundle.files):
            name = pattern.replace("\\", "").replace("[A-Za-z0-9-]+", "*")
            yield Fault("files", name, "is not listed in the manifest, though every bundle has it.", AGAIN)
    for name in bundle.files:
        if not is_inside(name):
            yield Fault("files", name, "is listed in the manifest but lies outside the folder.", AGAIN)
        elif not bundle.has(name):
            yield Fault("files", name, "is listed in the manifest but is not there.", AGAIN)


def check_hashes(bundle: Published) -> Iterator[Fault]:
    """Find files that are not as they were published."""
    for name, entry in bundle.files.items():
        if not is_inside(name) or not bundle.has(name):
            continue
        path = bundle.folder / name
        if path.stat().st_size != entry["bytes"]:
            says = f"has {path.stat().st_size:,} bytes, not the {entry['bytes']:,} that the manifest says."
            yield Fault("hashes", name, says, "upload it again whole, or publish the config again")
        elif file_hash(path) != entry["sha256"]:
            yield Fault("hashes", name, "was changed after it was published.", AGAIN)


def check_sizes(bundle: Published) -> Iterator[Fault]:
    """Find what is too large for a host."""
    files = (path for pattern in ("*", "*/*") for path in bundle.folder.glob(pattern) if path.is_file())
    sizes = {path.relative_to(bundle.folder).as_posix(): path.stat().st_size for path in files}
    for host, limit in FILE_LIMITS.items():
        for name, size in sizes.items():
            if size > limit:
                yield Fault("sizes", name, f"has {_mega(size)}, but {host} takes {_mega(limit)} a file.", SMALLER)
    for host, limit in SITE_LIMITS.items():
        if sum(sizes.values()) > limit:
            says = f"has {_mega(sum(sizes.values()))}, but a site on {host} has {_mega(limit)}."
            yield Fault("sizes", ".", says, SMALLER)
    for name in bundle.named("captions.*"):
        if sizes[name] >= CAPTION_LIMIT:
            yield Fault("sizes", name, "has 295 kB or more, which Canvas does not take.", "cut the film in two")
    if sizes.get(POSTER, 0) > POSTER_LIMIT:
        yield Fault("sizes", POSTER, f"has {_mega(sizes[POSTER])}; a poster needs no more than 2 MB.", AGAIN)


def package_remarks(bundle: Published) -> Iterator[str]:
    """Say how much is uploaded for each SCORM package."""
    for name in bundle.named("*.scorm12.zip"):
        size = (bundle.folder / name).stat().st_size
        large = f", where many a Moodle takes {_mega(UPLOAD_LIMIT)}; {SMALLER}" if size > UPLOAD_LIMIT else ""
        yield f"{name} has {size / 1e6:.1f} MB to upload{large}."


def _mega(size: int) -> str:
    return f"{size / 1e6:.0f} MB"


def check_poster(bundle: Published) -> Iterator[Fault]:
    """Find a poster that is no JPEG of the film's size."""
    for name in bundle.named("poster*.jpg"):
        yield from _poster_faults(bundle, name)


def _poster_faults(bundle: Published, name: str) -> Iterator[Fault]:
    film = bundle.manifest["film"]
    try:
        with Image.open(bundle.folder / name) as poster:
            poster.load()
            kind, size = poster.format, poster.size
    except (OSError, ValueError, SyntaxError):
        yield Fault("poster", name, "cannot be read as a picture.", AGAIN)
        return
    if kind != "JPEG":
        yield Fault("poster", name, f"is {kind}, not JPEG as its name says.", AGAIN)
    if size != (film["width"], film["height"]):
        wanted = f"{film['width']} x {film['height']}"
        yield Fault("poster", name, f"has {size[0]} x {size[1]} pixels, not the film's {wanted}.", AGAIN)


def check_trace(bundle: Published) -> Iterator[Fault]:
    """Find a trace that is no JSON, or has other sections than the film."""
    if not bundle.has("trace.json"):
        return
    try:
        sections = json.loads(bundle.text("trace.json"))["sections"]
    except (ValueError, LookupError, TypeError):
        yield Fault("trace", "trace.json", "cannot be read as the numbers of a film.", AGAIN)
        return
    if len(sections) <= max(bundle.manifest.get("sections", [0])):
        yield Fault("trace", "trace.json", "has fewer sections than the film shows.", AGAIN)


def check_packages(bundle: Published) -> Iterator[Fault]:
    """Find SCORM packages that no course site could open."""
    for name in bundle.named("*.zip"):
        try:
            yield from _package_faults(bundle, name)
        except (BadZipFile, OSError, ElementTree.ParseError, UnicodeDecodeError):
            yield Fault("scorm", name, "cannot be read as a SCORM package.", AGAIN)


def _package_faults(bundle: Published, name: str) -> Iterator[Fault]:
    with ZipFile(bundle.folder / name) as package:
        names = set(package.namelist())
        if package.testzip():
            yield Fault("scorm", name, f"holds a damaged file, {package.testzip()}.", AGAIN)
        if IMS_MANIFEST not in names:
            yield Fault("scorm", name, f"has no {IMS_MANIFEST} at its root.", AGAIN)
            return
        tree = ElementTree.fromstring(package.read(IMS_MANIFEST).decode())
    listed = {element.get("href", "") for element in tree.iter() if element.tag.endswith("}file")}
    for odd in sorted((names - {IMS_MANIFEST}) ^ listed):
        says = f"holds {odd} without naming it." if odd in names else f"names {odd} but does not hold it."
        yield Fault("scorm", name, says, AGAIN)
    if not {LAUNCH, VIDEO} <= names:
        yield Fault("scorm", name, "lacks the page or the film.", AGAIN)
