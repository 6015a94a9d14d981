"""Write the pages of a bundle: self-contained HTML that asks nothing of any other host and works without script."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from nnviz_core import __version__
from nnviz_core.delivery.transcript import Part, address, clock, transcript_html
from nnviz_core.delivery.videos import POSTER, VIDEO, Video, posters, source_elements
from nnviz_core.film.captions import Cue, caption_cues, vtt
from nnviz_core.film.timeline import Timeline

SPEEDS = ("0.5", "0.75", "1", "1.25", "1.5", "2")


@dataclass(frozen=True, slots=True, eq=False)
class PageContent:
    """What the pages of one film show."""

    title: str  # one line
    language: str
    timeline: Timeline
    parts: tuple[Part, ...]
    config: str  # file name
    files: tuple[tuple[str, str], ...]  # name, what it is
    videos: tuple[Video, ...]  # the one of the config's own theme first
    sound: str = "silent"  # or narrated

    @property
    def fps(self) -> int:
        """Return the frames a second."""
        return self.timeline.fps


def index_page(content: PageContent, *, metadata: str = "", scripts: Sequence[str] = ()) -> str:
    """Write the film's own page; `metadata` are elements for its head, `scripts` run after the player's."""
    links = "\n".join(f'<li><a href="{name}">{escape(what)}</a></li>' for name, what in content.files)
    script = "\n".join([template("player.js"), *scripts])
    return _filled("index.html", content, metadata=metadata, files=links, config=content.config, script=script)


def embed_page(content: PageContent) -> str:
    """Write the page that other pages show in a frame."""
    return _filled("embed.html", content, script=template("player.js"))


def transcript_page(content: PageContent) -> str:
    """Write the transcript as a page without script."""
    return _filled("transcript.html", content)


def duration_words(frames: int, fps: int) -> str:
    """Write a duration for reading: 2 min 56 s."""
    minutes, seconds = divmod(-(-frames // fps), 60)
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


@cache
def template(name: str) -> str:
    """Read a file of the templates."""
    return files("nnviz_core.delivery").joinpath("templates", name).read_text(encoding="utf-8")


def _filled(name: str, content: PageContent, **more: str) -> str:
    language, fps = content.language, content.fps
    common = {
        "version": __version__,
        "title": escape(content.title),
        "language": language,
        "style": template("style.css"),
        "duration_words": duration_words(content.timeline.frames, fps),
        "sound": content.sound,
        "player": _player(content),
        "controls": _controls(content),
        "chapters": _chapters(content),
        "transcript": transcript_html(content.parts, fps=fps, language=language, film=VIDEO),
    }
    return Template(template(name)).substitute(common, **more)


def _player(content: PageContent) -> str:
    """Write the video with its captions inside the page, because a file:// page may not read its neighbours.

    The picture shows every caption itself: the track is for small screens and for those who want it larger.
    """
    timeline = content.timeline
    cues = b64encode(vtt(caption_cues(timeline), timeline.fps).encode()).decode()
    chapters = b64encode(vtt(chapter_lines(content.parts), timeline.fps).encode()).decode()
    seconds = address(timeline.frames, timeline.fps)
    alone = len(content.videos) == 1
    source = f'src="{VIDEO}" ' if alone else ""
    sources = "" if alone else f"{source_elements(content.videos)}\n"
    return (
        f'<video {source}poster="{POSTER}" controls playsinline preload="metadata" '
        f'data-fps="{timeline.fps}" data-seconds="{seconds}" aria-label="{escape(content.title)}">\n{sources}'
        f'<track kind="captions" srclang="{content.language}" label="Captions" '
        f'src="data:text/vtt;base64,{cues}">\n'
        f'<track kind="chapters" srclang="{content.language}" label="Chapters" src="data:text/vtt;base64,{chapters}">\n'
        f'<a href="{VIDEO}">Download the film</a>\n</video>{_plain_themes(content)}'
    )


def _plain_themes(content: PageContent) -> str:
    """Write links to the film in every theme, for a page without script."""
    if len(posters(content.videos)) == 1:
        return ""
    films = (video for video in content.videos if video.kind == "mp4")
    links = " ".join(f'<a href="{video.name}">{video.theme}</a>' for video in films)
    return f'\n<p class="themes">The film on its own: {links}</p>'


def chapter_lines(parts: Sequence[Part]) -> tuple[Cue, ...]:
    """List the chapters as cues of one line each."""
    return tuple(Cue(part.heading, part.start, part.end) for part in parts)


def _controls(content: PageContent) -> str:
    speeds = "".join(f"<option{' selected' if each == '1' else ''}>{each}</option>" for each in SPEEDS)
    return (
        f'<div class="controls">\n{_theme_choice(content)}'
        f'<label>Speed <select id="speed">{speeds}</select></label>\n'
        '<label>Pause <select id="pause"><option value="never">never</option>'
        '<option value="chapters">at chapter ends</option><option value="lines">after every line</option></select>'
        "</label>\n"
        '<label><input type="checkbox" id="follow"> Transcript follows</label>\n'
        '<button type="button" id="present">Present</button>\n</div>'
    )


def _theme_choice(content: PageContent) -> str:
    """Write the switch between the themes; every choice names its poster and its files."""
    names = posters(content.videos)
    if len(names) == 1:
        return ""
    options = "".join(_theme_option([video for video in content.videos if video.poster == name]) for name in names)
    return f'<label>Picture <select id="theme">{options}</select></label>\n'


def _theme_option(videos: Sequence[Video]) -> str:
    first, files = videos[0], " ".join(video.name for video in videos)
    return f'<option value="{first.theme}" data-poster="{first.poster}" data-files="{files}">{first.theme}</option>'


def _chapters(content: PageContent) -> str:
    entries = "\n".join(_chapter(part, content) for part in content.parts)
    heading = '<h2 id="chapters">Chapters</h2>'
    return f'<nav class="chapters" aria-labelledby="chapters">\n{heading}\n<ol>\n{entries}\n</ol>\n</nav>'


def _chapter(part: Part, content: PageContent) -> str:
    start, time = address(part.start, content.fps), clock(part.start, content.fps)
    return (
        f'<li><a href="{VIDEO}#t={start}" data-seek="{start}"><span class="time">{time}</span>'
        f'<bdi lang="{content.language}">{escape(part.heading)}</bdi></a></li>'
    )


# ---- several films


@dataclass(frozen=True, slots=True)
class Entry:
    """One film in the catalogue."""

    folder: str
    title: str
    language: str
    duration: str


def catalogue_page(entries: Sequence[Entry], *, title: str = "Films") -> str:
    """Write the page that leads to several films."""
    films = "\n".join(
        f'<li><a href="{entry.folder}/index.html"><img src="{entry.folder}/{POSTER}" alt="" loading="lazy">'
        f'<bdi lang="{entry.language}">{escape(entry.title)}</bdi><p class="remark">{entry.duration}</p></a></li>'
        for entry in entries
    )
    values = {"version": __version__, "title": escape(title), "style": template("style.css"), "films": films}
    return Template(template("catalogue.html")).substitute(values)
