"""Write the pages of a bundle: HTML that asks nothing of any other host and works without script.

Style, scripts and captions lie inside the pages, or, for sites whose policy forbids that, in files beside them.
"""

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from nnviz_core import __version__
from nnviz_core.look.shapes import WIDE, Shape
from nnviz_core.publish.film_files import POSTER, Video, posters, source_elements
from nnviz_core.publish.languages import Edition
from nnviz_core.publish.page_words import duration_words, template_words
from nnviz_core.publish.transcript import Part, address, clock, transcript_html
from nnviz_core.story.captions import OVER_HEADING, Cue, caption_cues, vtt
from nnviz_core.story.timeline import Timeline
from nnviz_core.video.film_formats import MP4
from nnviz_core.words.catalogue import Catalogue, Wording, catalogue
from nnviz_core.words.tags import own_name

SPEEDS = ("0.5", "0.75", "1", "1.25", "1.5", "2")
STYLE, PLAYER, TRACKING = "style.css", "player.js", "scorm.js"  # beside the pages, where they are split
PLAYER_PARTS = ("frame.js", "player.js", "beside.js")  # in this order


@dataclass(frozen=True, slots=True)
class CaptionTrack:
    """The captions of a film in a language, as WebVTT."""

    language: str
    label: str
    file: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class PageContent:
    """What the pages of one film show."""

    title: str  # one line
    wording: Wording
    timeline: Timeline
    parts: tuple[Part, ...]
    config: str  # file name
    files: tuple[tuple[str, str], ...]  # name, what it is
    videos: tuple[Video, ...]  # in its language, the one of the config's own theme first
    sound: str = "silent"  # or narrated
    drawn: bool = True  # whether the picture shows the words of the captions
    split: bool = False  # whether style, scripts and tracks lie beside the pages
    suffix: str = ""  # of the names of pages, where another language comes first in the folder
    editions: tuple[Edition, ...] = ()  # where the pages are in every language; none where there is one alone
    tracks: tuple[CaptionTrack, ...] = ()  # in the other languages of the folder
    films: tuple[Video, ...] = ()  # in these languages

    @property
    def fps(self) -> int:
        """Return the frames a second."""
        return self.timeline.fps

    @property
    def shape(self) -> Shape:
        """Return the shape of the picture."""
        return self.timeline.sections[0].section.shape

    @property
    def language(self) -> str:
        """Return the tag of the film's language."""
        return self.wording.language

    @property
    def words(self) -> Catalogue:
        """Return the words of the film's language."""
        return catalogue(self.wording)

    def page(self, kind: str) -> str:
        """Return the name of a page: index, embed or transcript."""
        return f"{kind}{self.suffix}.html"

    @property
    def film(self) -> str:
        """Return the name of the file that shows the film."""
        return self.videos[0].name

    @property
    def package(self) -> str:
        """Return the name of the SCORM package, "" where there is none."""
        return next((name for name, _ in self.files if name.endswith(".zip")), "")


def index_page(content: PageContent, *, metadata: str = "", share_to_complete: float | None = None) -> str:
    """Write the film's own page; `metadata` are elements for its head.

    With `share_to_complete` it tells a course site through SCORM what was watched.
    """
    links = "\n".join(f'<li><a href="{name}">{escape(what)}</a></li>' for name, what in content.files)
    recorded = "" if share_to_complete is None else f"\n{_recorded(share_to_complete, content.words)}"
    made = content.words("page-made-with", version=__version__, config=content.config)
    names = [PLAYER] if share_to_complete is None else [PLAYER, TRACKING]
    more = {"metadata": metadata, "files": links, "words_made_with": made, "recorded": recorded}
    return _filled("index.html", content, scripts=_scripts(content, names), **more)


def embed_page(content: PageContent) -> str:
    """Write the page that other pages show in a frame."""
    return _filled("embed.html", content, scripts=_scripts(content, [PLAYER]))


def transcript_page(content: PageContent) -> str:
    """Write the transcript as a page without script."""
    return _filled("transcript.html", content)


def beside(name: str) -> str:
    """Write a file that lies beside split pages: the style, or a script."""
    return "\n".join(map(template, PLAYER_PARTS)) if name == PLAYER else template(name)


def caption_track(content: PageContent) -> str:
    """Write the captions as WebVTT, out of the way of the picture where it shows the words itself."""
    timeline = content.timeline
    return vtt(caption_cues(timeline), timeline.fps, settings=OVER_HEADING if content.drawn else "")


def own_track(content: PageContent) -> CaptionTrack:
    """Give a page's captions to the pages in other languages."""
    language = content.language
    return CaptionTrack(language, own_name(language), f"captions.{language}.vtt", caption_track(content))


@cache
def template(name: str) -> str:
    """Read a file of the templates."""
    return files("nnviz_core.publish").joinpath("templates", name).read_text(encoding="utf-8")


def _filled(name: str, content: PageContent, **more: str) -> str:
    language, fps, words, title = content.language, content.fps, content.words, escape(content.title)
    duration = duration_words(content.timeline.frames, fps, words)
    common = {
        **template_words(words, duration=duration, sound=content.sound, title=title),
        "version": __version__,
        "title": title,
        "language": language,
        "look": look(STYLE if content.split else None),
        "alternates": "" if more.get("metadata") else language_alternates(content, name),
        "languages": language_links(content, name),
        "index": content.page("index"),
        "player": _player(content),
        "now": _now(content),
        "controls": _controls(content),
        "chapters": _chapters(content),
        "transcript": transcript_html(
            content.parts, title=content.title, fps=fps, wording=content.wording, film=content.film
        ),
    }
    return Template(template(name)).substitute(common, **more)


def look(style: str | None) -> str:
    """Write how a page looks: inside it, or by the address of the style.

    Without an icon browsers ask the server for one; a policy that forbids `data:` is content with a picture.
    """
    if style:
        icon = f"{style.removesuffix(STYLE)}{POSTER}"
        return f'<link rel="icon" href="{icon}">\n<link rel="stylesheet" href="{style}">'
    return f'<link rel="icon" href="data:,">\n<style>\n{template(STYLE)}</style>'


def _scripts(content: PageContent, names: Sequence[str]) -> str:
    if content.split:
        return "\n".join(f'<script src="{name}"></script>' for name in names)
    return "<script>\n" + "\n".join(map(beside, names)) + "</script>"


def _player(content: PageContent) -> str:
    """Write the video with its tracks: inside the page, because a file:// page may not read its neighbours.

    Where the picture shows every caption itself, the track is for those who want it larger; else it shows them, also
    without script.
    """
    fps, language, words = content.fps, content.language, content.words
    seconds, poster = address(content.timeline.frames, fps), content.videos[0].poster
    alone = len(content.videos) == 1 and not content.films
    source = f'src="{content.film}" ' if alone else f"data-films='{_films(content)}' "
    sources = "" if alone else f"{source_elements(content.videos)}\n"
    default = "" if content.drawn else "default "
    chapters = _track(content, vtt(chapter_lines(content.parts), fps), f"chapters{content.suffix}.vtt")
    own, name = own_track(content), escape(words("page-chapters"))
    captions = _caption_element(content, replace(own, label=captions_name(content)), default)
    others = "".join(_caption_element(content, track) for track in content.tracks)
    return (
        f'<div class="{_picture_class(content.shape)}"><video {source}poster="{poster}" controls playsinline '
        f'preload="metadata" data-fps="{fps}" data-seconds="{seconds}" '
        f'data-words="{"drawn" if content.drawn else "track"}" aria-label="{escape(content.title)}">\n{sources}'
        f'{captions}<track kind="chapters" srclang="{language}" label="{name}" src="{chapters}">\n{others}'
        f'<a href="{content.film}">{escape(words("page-download"))}</a>\n</video></div>{_plain_themes(content)}'
    )


def _picture_class(shape: Shape) -> str:
    return "picture" if shape == WIDE else f"picture shape-{shape.replace(':', '-')}"


def captions_name(content: PageContent) -> str:
    """Name the captions: where there are several, by their language."""
    return own_name(content.language) if content.tracks else content.words("page-captions")


def _caption_element(content: PageContent, track: CaptionTrack, default: str = "") -> str:
    source = _track(content, track.text, track.file)
    label = escape(track.label)
    return f'<track kind="captions" srclang="{track.language}" label="{label}" {default}src="{source}">\n'


def _track(content: PageContent, text: str, name: str) -> str:
    """Give the address of a track: a file, or the text itself."""
    return name if content.split else f"data:text/vtt;base64,{b64encode(text.encode()).decode()}"


def _now(content: PageContent) -> str:
    """Write the place where narrow pages show in large type what is said and shown at the moment."""
    words = f'<p class="words" lang="{content.language}" dir="auto"></p>'
    return f'<div class="now" hidden>{words}<ul class="formulas"></ul></div>'


def _recorded(share: float, words: Catalogue) -> str:
    """Write the line that says, when a script fills it, that a course site records nothing."""
    says = escape(words("page-not-recorded"))
    return f'<p class="remark" id="recorded" role="status" data-share="{share}" data-says="{says}"></p>'


def _plain_themes(content: PageContent) -> str:
    """Write links to the film in every theme, for a page without script."""
    if len(posters(content.videos)) == 1:
        return ""
    films = (video for video in content.videos if video.format is MP4)
    words = content.words
    links = " ".join(f'<a href="{video.name}">{theme_words(video.theme, words)}</a>' for video in films)
    return f'\n<p class="themes">{words("page-film-on-its-own", links=links)}</p>'


def chapter_lines(parts: Sequence[Part]) -> tuple[Cue, ...]:
    """List the chapters as cues of one line each."""
    return tuple(Cue(part.heading, part.start, part.end) for part in parts)


def _controls(content: PageContent) -> str:
    """Write the controls, which a script shows: without it, and where a policy stops it, they would be dead."""
    words = content.words
    speeds = {each: words.writing.number(each) for each in SPEEDS}
    pauses = {
        "never": words("page-pause-never"),
        "chapters": words("page-pause-chapters"),
        "lines": words("page-pause-lines"),
    }
    return (
        f'<div class="controls" hidden>\n<div class="choices">\n{_language_choice(content)}{_theme_choice(content)}'
        f"{_choice('speed', words('page-speed'), speeds, selected='1')}{_choice('pause', words('page-pause'), pauses)}"
        '</div>\n<div class="acts">\n'
        f'<label><input type="checkbox" id="follow"> {escape(words("page-follow"))}</label>\n'
        f'<button type="button" id="zoom" aria-pressed="false">{escape(words("page-zoom"))}</button>\n'
        f'<button type="button" id="present">{escape(words("page-present"))}</button>\n</div>\n</div>'
    )


def _films(content: PageContent) -> str:
    """Tell the script which film is where, for an attribute in single quotes."""
    films = [
        {"file": each.name, "poster": each.poster, "theme": each.theme, "language": each.language}
        for each in (*content.videos, *content.films)
    ]
    return json.dumps(films).replace("&", "&amp;").replace("'", "&#x27;")


def _theme_choice(content: PageContent) -> str:
    """Write the switch between the themes."""
    words, themes = content.words, dict.fromkeys(video.theme for video in content.videos)
    return _choice("theme", words("page-picture"), {theme: words("page-theme", theme=theme) for theme in themes})


def _language_choice(content: PageContent) -> str:
    """Write the switch between the languages of picture and sound; the page keeps its own."""
    names = {each.language: each.name for each in content.editions if content.films}
    return _choice("language", content.words("page-film"), names, selected=content.language)


def _choice(name: str, label: str, options: Mapping[str, str], *, selected: str = "") -> str:
    """Write a switch, where there is something to choose."""
    if len(options) < 2:
        return ""
    written = "".join(_option(value, text, selected=value == selected) for value, text in options.items())
    return f'<label>{escape(label)} <select id="{name}">{written}</select></label>\n'


def _option(value: str, text: str, *, selected: bool) -> str:
    return f'<option value="{value}"{" selected" if selected else ""}>{escape(text)}</option>'


def theme_words(theme: str, words: Catalogue) -> str:
    """Name a theme, safe for HTML."""
    return escape(words("page-theme", theme=theme))


def _chapters(content: PageContent) -> str:
    entries = "\n".join(_chapter(part, content) for part in content.parts)
    heading = f'<h2 id="chapters">{escape(content.words("page-chapters"))}</h2>'
    return f'<nav class="chapters" aria-labelledby="chapters">\n{heading}\n<ol>\n{entries}\n</ol>\n</nav>'


def _chapter(part: Part, content: PageContent) -> str:
    start, time = address(part.start, content.fps), clock(part.start, content.fps, content.words)
    return (
        f'<li><a href="{content.film}#t={start}" data-seek="{start}"><span class="time">{time}</span>'
        f'<bdi lang="{content.language}">{escape(part.heading)}</bdi></a></li>'
    )


# ---- other languages


def language_alternates(content: PageContent, name: str) -> str:
    """Tell search engines where a page is in every language; metadata do so by whole addresses."""
    kind = name.removesuffix(".html")
    links = (f'<link rel="alternate" hreflang="{each.language}" href="{each.page(kind)}">' for each in content.editions)
    return "".join(f"{link}\n" for link in links)


def language_links(content: PageContent, name: str) -> str:
    """Write links to a page in the other languages; a script lets them keep the time."""
    if not content.editions:
        return ""
    kind, label = name.removesuffix(".html"), escape(content.words("page-languages"))
    entries = "".join(_language_link(each, content, kind) for each in content.editions)
    return f'<nav class="languages" aria-label="{label}"><ul>{entries}</ul></nav>\n'


def _language_link(edition: Edition, content: PageContent, kind: str) -> str:
    language, name = edition.language, escape(edition.name)
    if language == content.language:
        return f'<li><span lang="{language}" dir="auto" aria-current="true">{name}</span></li>'
    address = edition.page(kind)
    return f'<li><a href="{address}" hreflang="{language}" lang="{language}" dir="auto">{name}</a></li>'
