"""Check SCORM packages: that a course site could open them, and that nothing in them is more than it should be."""

import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from nnviz_core.audit.finding import AGAIN, Finding, Published
from nnviz_core.publish.film_files import VIDEO
from nnviz_core.publish.scorm import IMS_MANIFEST, LAUNCH
from nnviz_core.render.folder import is_inside

DAMAGED = (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, LookupError, struct.error)
ENCRYPTED = 1  # a flag of an entry
MOST_LISTED = 1_000_000  # bytes of the table of contents of a package
MANIFEST_LIMIT = 1_000_000  # bytes
ROOM_FOR_PAGES = 32_000_000  # bytes that a package has more than the bundle: its own page
END_MARK, END_SIZE = b"PK\x05\x06", 22  # of the record with which a zip ends (APPNOTE.TXT, 4.3.16)
LONGEST_REMARK = 0xFFFF


def check_packages(bundle: Published) -> Iterator[Finding]:
    """Find SCORM packages that no course site could open."""
    for name in bundle.named("*.zip"):
        try:
            yield from _package_faults(bundle, name)
        except DAMAGED:
            yield Finding("scorm", name, "cannot be read as a SCORM package.", AGAIN)


def _package_faults(bundle: Published, name: str) -> Iterator[Finding]:
    if _listed_bytes(bundle.folder / name) > MOST_LISTED:
        yield Finding("scorm", name, "lists more files than any package of a film.", AGAIN)
        return
    with ZipFile(bundle.folder / name) as package:
        entries = package.infolist()
        found = [says for says in (*_odd_entries(entries), *_size_faults(bundle, entries)) if says]
        yield from (Finding("scorm", name, says, AGAIN) for says in found)
        if found:
            return
        yield from (Finding("scorm", name, says, AGAIN) for says in _content_faults(package))
        if IMS_MANIFEST not in package.namelist():
            yield Finding("scorm", name, f"has no {IMS_MANIFEST} at its root.", AGAIN)
            return
        try:
            content = package.read(IMS_MANIFEST)
        except DAMAGED:
            return  # told above
    yield from _manifest_faults(bundle, name, {entry.filename for entry in entries}, content)


def _listed_bytes(path: Path) -> int:
    """Read how long the table of contents says it is, before anything of it is read."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - END_SIZE - LONGEST_REMARK))
        end = file.read()
    place = end.rfind(END_MARK)
    return int.from_bytes(end[place + 12 : place + 16], "little") if place >= 0 else 0


def _odd_entries(entries: list[ZipInfo]) -> Iterator[str]:
    """Find entries that course sites refuse, or that would lie elsewhere."""
    for name, times in Counter(entry.filename for entry in entries).items():
        if times > 1:
            yield f"holds {name[:60]} {times} times."
    for entry in entries:
        shown = entry.filename[:60]
        if not is_inside(entry.filename):
            yield f"holds {shown}, which lies outside of it."
        if entry.flag_bits & ENCRYPTED:
            yield f"holds an encrypted file, {shown}."
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            yield f"holds {shown}, packed in a way that course sites cannot read."


def _size_faults(bundle: Published, entries: list[ZipInfo]) -> Iterator[str]:
    """Find a package that unpacks to more than the bundle has."""
    unpacked = sum(entry.file_size for entry in entries)
    beside = sum((bundle.folder / name).stat().st_size for name in bundle.files if bundle.has(name))
    if unpacked > beside + ROOM_FOR_PAGES:
        yield f"would unpack to {unpacked / 1e6:,.0f} MB, more than the film has."


def _content_faults(package: ZipFile) -> Iterator[str]:
    """Read every entry to its end, which compares its checksum."""
    for entry in package.infolist():
        try:
            with package.open(entry) as content:
                while content.read(1 << 20):
                    pass
        except DAMAGED:
            yield f"holds a damaged file, {entry.filename[:60]}."


def _manifest_faults(bundle: Published, name: str, names: set[str], content: bytes) -> Iterator[Finding]:
    """Compare what the package says that it holds with what it holds."""
    try:
        text = content.decode() if len(content) <= MANIFEST_LIMIT else ""
        tree = ElementTree.fromstring("" if re.search("<!(DOCTYPE|ENTITY)", text) else text)
    except (ElementTree.ParseError, UnicodeDecodeError):
        yield Finding("scorm", name, f"has an {IMS_MANIFEST} that cannot be read as a SCORM package's.", AGAIN)
        return
    listed = {element.get("href", "") for element in tree.iter() if str(element.tag).endswith("}file")}
    for odd in sorted((names - {IMS_MANIFEST}) ^ listed):
        says = f"holds {odd[:60]} without naming it." if odd in names else f"names {odd[:60]} but does not hold it."
        yield Finding("scorm", name, says, AGAIN)
    if not {LAUNCH, VIDEO} <= names:
        yield Finding("scorm", name, "lacks the page or the film.", AGAIN)
