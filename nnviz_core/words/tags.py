"""Language tags such as de-AT: which of the known ones is meant."""

from collections.abc import Container

SOURCE = "en"  # the language that has every message
TAG = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

LIKELY = {"pt": "pt-BR"}  # what a tag without a country means, where words differ by country: CLDR's likely subtags


def own_name(tag: str) -> str:
    """Name a language in its own words, Deutsch; one that CLDR does not know by its tag."""
    from babel import Locale, UnknownLocaleError  # here, because a config is checked without it

    try:
        name = Locale.parse(tag, sep="-").get_display_name()
    except (UnknownLocaleError, ValueError):
        return tag
    return name[:1].upper() + name[1:] if name else tag


def nearest_tag(tag: str, known: Container[str]) -> str | None:
    """Return a tag itself where it is known, else that of its language in all countries, de for de-AT, or None."""
    tag = LIKELY.get(tag, tag)
    while tag and tag not in known:
        tag = tag.rpartition("-")[0]
    return tag or None
