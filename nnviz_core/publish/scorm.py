"""Pack a film as a SCORM 1.2 package: a zip with `imsmanifest.xml` at its root that names every file."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from nnviz_core.video.film_formats import FORMATS

IMS_MANIFEST = "imsmanifest.xml"
LAUNCH = "index.html"
FILMS = tuple(f".{name}" for name in FORMATS)  # compressed already
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date of a zip: the same files give the same bytes
# https://www.w3.org/TR/xml/#charsets
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SHARE_TO_COMPLETE = 0.9  # of the film, watched


def write_scorm(path: Path, texts: Mapping[str, str], files: Sequence[Path], *, title: str, identifier: str) -> None:
    """Write a package of these texts and files; the text `index.html` is what opens."""
    names = sorted([*texts, *(file.name for file in files)])
    manifest = ims_manifest(names, title=title, identifier=identifier)
    contents: dict[str, str | Path] = {IMS_MANIFEST: manifest, **texts, **{file.name: file for file in files}}
    with ZipFile(path, "w") as package:
        for name in (IMS_MANIFEST, *names):
            _add(package, name, contents[name])


def _add(package: ZipFile, name: str, content: str | Path) -> None:
    entry = ZipInfo(name, EPOCH)
    entry.compress_type = ZIP_STORED if name.endswith(FILMS) else ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry.create_system = 3
    package.writestr(entry, content if isinstance(content, str) else content.read_bytes())


def ims_manifest(names: Sequence[str], *, title: str, identifier: str) -> str:
    """Write the manifest of a package with one item."""
    listed = "\n".join(f'      <file href="{name}"/>' for name in names)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="nnviz-{identifier}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" \
xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="films">
    <organization identifier="films">
      <title>{_xml(title)}</title>
      <item identifier="film" identifierref="page">
        <title>{_xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="{LAUNCH}">
{listed}
    </resource>
  </resources>
</manifest>
"""


def _xml(text: str) -> str:
    """Escape what would be markup, and put U+FFFD in place of what XML cannot hold at all."""
    text = NOT_IN_XML.sub("\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
