"""Check the pages of a bundle: links that lead somewhere, no request to other hosts, language, captions inside."""

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import SplitResult, unquote, urlsplit

from nnviz_core.audit.finding import AGAIN, Finding, Published
from nnviz_core.render.folder import is_inside

PAGES = ("index.html", "embed.html", "transcript.html")
OTHER_PAGE = re.compile(r"(?:index|embed|transcript)\.[A-Za-z0-9-]+\.html")  # in another language
BESIDE = re.compile(r"(\.\./[\w.-]+/)index\.html")  # a page in another language, in a folder of its own
LOADED = {"src", "poster", "srcset", "data"}  # attributes that a browser fetches by itself
MOST_TAGS = 80_000  # as many as the page of an hour's film has
MOST_OPEN_TAGS = 64  # signs `<` that no `>` follows before the next: in scripts there are some
MOST_ATTRIBUTES = 20_000  # words in a tag, of which a long title has many
KEEP_INSIDE = "put the file beside the page, or remove the reference"


@dataclass(slots=True)
class PageFacts:
    """What a page refers to and says of itself."""

    language: str = ""
    title: str = ""
    links: list[str] = field(default_factory=list)  # a reader may follow
    loads: list[str] = field(default_factory=list)  # the browser fetches
    names: list[str] = field(default_factory=list)  # id attributes
    images_without_words: int = 0
    videos: int = 0
    bare_videos: int = 0  # without controls
    tracks: dict[str, list[str]] = field(default_factory=dict)  # kind -> addresses
    words: str = ""  # where the words of the captions are: "drawn", or "track"
    styles_that_load: bool = False


class _PageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.facts = PageFacts()
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.inside = tag
        facts = self.facts
        if "id" in given:
            facts.names.append(given["id"])
        facts.loads += [given[name] for name in LOADED & given.keys()]
        if "href" in given:
            meant = given.get("rel", "") in ("canonical", "alternate") or tag == "a"
            (facts.links if meant else facts.loads).append(given["href"])
        match tag:
            case "html":
                facts.language = given.get("lang", "")
            case "img":
                facts.images_without_words += "alt" not in given
            case "video":
                facts.videos += 1
                facts.bare_videos += "controls" not in given
                facts.words = given.get("data-words", "")
            case "track":
                facts.tracks.setdefault(given.get("kind", "subtitles"), []).append(given.get("src", ""))

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside == "title":
            self.facts.title += data
        if self.inside == "style" and ("url(" in data or "@import" in data):
            self.facts.styles_that_load = True


def read_page(html: str) -> PageFacts:
    """Read what a page refers to."""
    reader = _PageReader()
    reader.feed(html)
    reader.close()
    return reader.facts


def check_pages(bundle: Published) -> Iterator[Finding]:
    """Find dead links, requests elsewhere and what assistive programs would miss."""
    others = (name for name in bundle.files if OTHER_PAGE.fullmatch(name))
    for name in (*PAGES, *others):
        if bundle.has(name):
            facts = _page(bundle.text(name))
            if facts is None:
                yield Finding("pages", name, "cannot be read as a page.", AGAIN)
                continue
            yield from _link_faults(bundle, name, facts)
            yield from _request_faults(name, facts)
            yield from _reading_faults(name, facts)
            yield from _caption_faults(bundle, name, facts)
            yield from _film_faults(bundle, name, facts)


def _page(html: str) -> PageFacts | None:
    """Read a page as far as it is one of ours, in a time that grows with its length alone; None if it is not."""
    tags = html.split("<")
    if (
        len(tags) > MOST_TAGS
        or sum(">" not in tag for tag in tags) > MOST_OPEN_TAGS
        or max(map(_attributes, tags)) > MOST_ATTRIBUTES
    ):
        return None  # Python's parser would search to the end of the page at every one
    try:
        return read_page(html)
    except (ValueError, AssertionError, RecursionError):  # of references to characters that do not exist, and the like
        return None


def _attributes(tag: str) -> int:
    return len(tag.partition(">")[0].split())


def _address(link: str) -> SplitResult | None:
    """Take an address apart, None if it is none."""
    try:
        return urlsplit(link)
    except ValueError:
        return None


def _link_faults(bundle: Published, name: str, facts: PageFacts) -> Iterator[Finding]:
    seconds, languages = bundle.manifest["film"]["seconds"], _folders_beside(bundle)
    for link in dict.fromkeys([*facts.links, *facts.loads]):
        parts = _address(link)
        if parts is None:
            yield Finding("links", name, f"has a link that is no address, {link[:80]}.", AGAIN)
            continue
        if parts.scheme or parts.netloc:
            continue
        path = unquote(parts.path)
        if path.rpartition("/")[0] in languages:
            continue
        if path.startswith("/") or ".." in path.split("/"):
            yield Finding("links", name, f"leads out of its folder, to {link[:80]}.", KEEP_INSIDE)
        elif path and not bundle.has(path):
            yield Finding("links", name, f"leads to {path[:80]}, which is not there.", AGAIN)
        moment = parts.fragment.removeprefix("t=")
        if parts.fragment.startswith("t=") and not _is_time(moment, seconds):
            yield Finding("links", name, f"leads to the time {moment[:20]}, which the film does not have.", AGAIN)
        if not path and parts.fragment and not parts.fragment.startswith("t=") and parts.fragment not in facts.names:
            yield Finding("links", name, f"leads to #{parts.fragment[:60]}, which the page does not have.", AGAIN)


def _folders_beside(bundle: Published) -> set[str]:
    """Give the folders in which the manifest says that the same film lies in other languages."""
    pages = bundle.manifest.get("languages", {})
    found = (BESIDE.fullmatch(str(page)) for page in (pages.values() if isinstance(pages, dict) else ()))
    return {match[1].removesuffix("/") for match in found if match}


def _is_time(text: str, seconds: float) -> bool:
    try:
        return 0 <= float(text) <= seconds
    except ValueError:
        return False


def _request_faults(name: str, facts: PageFacts) -> Iterator[Finding]:
    for address in dict.fromkeys(facts.loads):
        parts = _address(address)
        if parts and (parts.netloc or parts.scheme not in ("", "data")):
            host = (parts.netloc or parts.scheme)[:80]
            yield Finding("requests", name, f"asks another host, {host}, for a file.", KEEP_INSIDE)
    if facts.styles_that_load:
        yield Finding("requests", name, "has a style that loads further files.", KEEP_INSIDE)


def _reading_faults(name: str, facts: PageFacts) -> Iterator[Finding]:
    if not facts.language:
        yield Finding("reading", name, "does not say its language.", AGAIN)
    if not facts.title.strip():
        yield Finding("reading", name, "has no title.", AGAIN)
    if len(set(facts.names)) < len(facts.names):
        yield Finding("reading", name, "uses one id twice.", AGAIN)
    if facts.images_without_words:
        yield Finding("reading", name, "has a picture without a text in its place.", AGAIN)
    if not name.startswith("transcript.") and not facts.videos:
        yield Finding("reading", name, "has no video.", AGAIN)
    if facts.bare_videos:
        yield Finding("reading", name, "has a video without controls.", AGAIN)


def _caption_faults(bundle: Published, name: str, facts: PageFacts) -> Iterator[Finding]:
    """Find captions and chapters inside a page that are not those beside it."""
    if not facts.videos:
        return
    beside = {"captions": bundle.named("captions.*.vtt"), "chapters": bundle.named("chapters*.vtt")}
    for kind, files in beside.items():
        if kind not in facts.tracks:
            yield Finding("captions", name, f"has a video without {kind}.", AGAIN)
        elif files and {_track(bundle, each) for each in facts.tracks[kind]} - {bundle.text(file) for file in files}:
            yield Finding("captions", name, f"holds other {kind} than {files[0]}.", AGAIN)
    drawn = bundle.manifest["film"].get("captions", "drawn") == "drawn"
    if facts.words == ("track" if drawn else "drawn"):
        says = "shows the words of the picture once more." if drawn else "shows no words, nor does the picture."
        yield Finding("captions", name, says, AGAIN)


def _film_faults(bundle: Published, name: str, facts: PageFacts) -> Iterator[Finding]:
    """Find films in its language that a page with a video does not offer."""
    if facts.videos:
        for video, said in bundle.videos.items():
            if said.get("language", facts.language) == facts.language and video not in facts.loads:
                yield Finding("links", name, f"does not offer {video}, which shows the film.", AGAIN)


def _track(bundle: Published, address: str) -> str:
    """Read what a track holds: a file beside the page, or the data: address itself."""
    if not address.startswith("data:"):
        return bundle.text(address) if is_inside(address) and bundle.has(address) else ""
    try:
        return b64decode(address.partition("base64,")[2]).decode()
    except ValueError:  # no base64, or no UTF-8
        return ""
