"""Say which files of an earlier bundle a new one does not have, and which options keep them."""

from collections.abc import Iterator
from pathlib import Path

from nnviz_core.publish.film_files import THEMES
from nnviz_core.publish.page import PLAYER, STYLE
from nnviz_core.publish.slides import FOLDER as SLIDES
from nnviz_core.render.folder import Contents, is_unchanged, listed
from nnviz_core.video.film_formats import FORMATS, MP4
from nnviz_core.words.wording import joined

MOST_NAMED = 4  # files in one sentence


def removal_note(folder: Path, contents: Contents) -> str:
    """Name the files of an earlier run that this one removes, and the options that keep them; "" for none."""
    old = listed(folder)
    stale = sorted(name for name in old.keys() - {*contents.names} if is_unchanged(folder, name, old[name]))
    if not stale:
        return ""
    more = len(stale) - MOST_NAMED
    named = joined([*stale[:MOST_NAMED], f"{more} more"] if more > 0 else stale)
    options = [*dict.fromkeys(option for name in stale for option in _options(name))]
    remedy = f"; add {joined(options)} to keep {'them' if len(stale) > 1 else 'it'}" if options else ""
    return f"{folder}: an earlier run wrote {named}, which this run does not make and will remove{remedy}"


def _options(name: str) -> Iterator[str]:
    """Name the options of `publish` for which a file is written."""
    stem, _, end = name.rpartition(".")
    if name.endswith(".scorm12.zip"):
        yield "--scorm"
    elif name.startswith(f"{SLIDES}/"):
        yield "--slides"
    elif name in (STYLE, PLAYER):
        yield "--split"
    else:
        if any(stem.endswith(f".{theme}") for theme in THEMES):
            yield "--theme both"
        if end in FORMATS and FORMATS[end] is not MP4:
            yield f"--format {end}"
