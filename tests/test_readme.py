"""The README shows a newcomer what there is; its blocks are run by docs/test_blocks.py."""

import re
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MOST_LINES = 150  # two minutes
MOST_BYTES = 3_000_000


def addresses() -> list[str]:
    """List what pictures and links name in the repository."""
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README)
    return [*links, *re.findall(r'(?:src|srcset)="([^":]+)"', README)]


def test_every_picture_and_page_linked_exists() -> None:
    assert len(addresses()) > 20
    for target in addresses():
        assert (ROOT / target).exists(), target


def test_it_is_read_in_two_minutes() -> None:
    assert README.count("\n") <= MOST_LINES


def test_it_opens_with_a_small_moving_picture_and_a_still_for_who_asked_for_less_motion() -> None:
    opening = README[: README.index("\n\n**")]
    (moving,) = re.findall(r'src="([^"]+)"', opening)
    (still,) = re.findall(r'srcset="([^"]+)" media="\(prefers-reduced-motion: reduce\)"', opening)
    (words,) = re.findall(r'alt="([^"]+)"', opening)
    assert len(words) > 40
    assert (ROOT / moving).stat().st_size < MOST_BYTES
    with Image.open(ROOT / moving) as film, Image.open(ROOT / still) as picture:
        assert film.n_frames > 30
        assert getattr(picture, "n_frames", 1) == 1
        assert film.size == picture.size


def test_every_page_of_the_documentation_is_linked() -> None:
    """Those that are written by hand, so that they are found without building the site."""
    linked = {target for target in addresses() if target.startswith("docs/")}
    folders = (ROOT / "docs", ROOT / "docs" / "guides", ROOT / "docs" / "reference")
    pages = {path.relative_to(ROOT).as_posix() for folder in folders for path in folder.glob("*.md")}
    assert pages - linked <= {"docs/index.md", "docs/reference/python_api.md"}
