"""Language tags such as de-AT: which of the known ones is meant."""

from collections.abc import Container

SOURCE = "en"  # the language that has every message


def nearest_tag(tag: str, known: Container[str]) -> str | None:
    """Return a tag itself where it is known, else that of its language in all countries, de for de-AT, or None."""
    while tag and tag not in known:
        tag = tag.rpartition("-")[0]
    return tag or None
