"""Write embed-snippets.md: what to paste where, one snippet for each kind of course site."""

from html import escape
from pathlib import PurePosixPath

from nnviz_core.look.shapes import proportion
from nnviz_core.publish.film_files import source_elements
from nnviz_core.publish.page import CaptionTrack, PageContent, captions_name
from nnviz_core.publish.transcript import clock
from nnviz_core.words.catalogue import Catalogue

STAND_IN = "ADDRESS"
WHOLE = "width: 100%; height: auto; aspect-ratio: 4 / 5; max-height: 90vh; border: 0"
PICTURE = "width: 100%; height: auto; aspect-ratio: {} / {}; border: 0"
# For pages that keep scripts: each frame becomes as tall as what is in it, and nothing cuts its chapters.
LISTENER = """\
<script>
addEventListener("message", ({ source, data }) => {
  if (data?.subject !== "lti.frameResize" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[src*="/embed.html"]')) {
    if (frame.contentWindow !== source) continue;
    Object.assign(frame.style, { height: `${data.height}px`, maxHeight: "none", aspectRatio: "auto" });
  }
});
</script>"""


def snippets(content: PageContent, *, base: str | None, captions: str) -> str:
    """Write the page of snippets; without a base address, `ADDRESS` stands in for it."""
    address = base or STAND_IN
    frame, words = _frame(content, address), content.words
    picture = PICTURE.format(*proportion(content.shape))
    bare = _frame(content, address, f"?bare&theme={content.videos[0].theme}", style=picture, height=450)
    parts = [
        f"# {words('embed-heading')}",
        _opening(base, words),
        words("embed-wishes"),
        *_moodle(content, frame, address),
        *_canvas(frame, captions, words),
        *_open_edx(frame, captions, words),
        *_builders(frame, words),
        *_reveal(bare, words),
        *_plain(frame, _video(content, address, captions), address, words),
        *_slides(content),
    ]
    return "\n\n".join(parts) + "\n"


def _frame(content: PageContent, address: str, wishes: str = "", *, style: str = WHOLE, height: int = 720) -> str:
    """Write the frame; `height` is for hosts that drop the style."""
    source = f"{address}/{content.page('embed')}{wishes}"
    return (
        f'<iframe src="{_attribute(source)}" title="{_attribute(content.title)}" '
        f'width="100%" height="{height}" style="{style}" allowfullscreen loading="lazy"></iframe>'
    )


def _video(content: PageContent, address: str, captions: str) -> str:
    """Write the video alone.

    No width attribute: Moodle's player takes 100% for 100 pixels. No default track over words in the picture.
    """
    sources = source_elements(content.videos, at=f"{address}/").replace("`", "&#96;").replace("\n", "\n  ")
    default, name = "" if content.drawn else "default ", _attribute(captions_name(content))
    others = "".join(_other_track(track, address) for track in content.tracks)
    return (
        f'<video poster="{_attribute(address)}/{content.videos[0].poster}" controls playsinline preload="metadata" '
        f'style="width: 100%">\n  {sources}\n'
        f'  <track kind="captions" srclang="{content.language}" label="{name}" {default}'
        f'src="{_attribute(address)}/{captions}.vtt">\n{others}</video>'
    )


def _other_track(track: CaptionTrack, address: str) -> str:
    source = f'src="{_attribute(address)}/{track.file}"'
    return f'  <track kind="captions" srclang="{track.language}" label="{_attribute(track.label)}" {source}>\n'


def _attribute(text: str) -> str:
    """Escape a text for an attribute that stands in a fenced block."""
    return escape(text).replace("`", "&#96;")


def _opening(base: str | None, words: Catalogue) -> str:
    return words("embed-lies-at", address=f"{base}/") if base else words("embed-put", stand_in=STAND_IN)


def _block(code: str) -> str:
    return f"```html\n{code}\n```"


def _moodle(content: PageContent, frame: str, address: str) -> tuple[str, ...]:
    words, package, page = content.words, content.package, content.page("index")
    return (
        "## Moodle",
        words("embed-moodle"),
        _block(frame),
        words("embed-moodle-package", package=package) if package else words("embed-moodle-no-package"),
        words("embed-moodle-students"),
        _block(f'<a href="{_attribute(address)}/{page}">{_attribute(content.title)}</a>'),
        words("embed-moodle-upload"),
    )


def _canvas(frame: str, captions: str, words: Catalogue) -> tuple[str, ...]:
    return ("## Canvas", words("embed-canvas"), _block(frame), words("embed-canvas-upload", captions=captions))


def _open_edx(frame: str, captions: str, words: Catalogue) -> tuple[str, ...]:
    return ("## Open edX", words("embed-open-edx"), _block(frame), words("embed-open-edx-upload", captions=captions))


def _builders(frame: str, words: Catalogue) -> tuple[str, ...]:
    return (
        "## Quarto, Jupyter Book, Sphinx, MkDocs",
        words("embed-quarto"),
        f"````\n```{{=html}}\n{frame}\n```\n````",
        words("embed-sphinx"),
        words("embed-builders-scripts"),
        _block(LISTENER),
    )


def _reveal(frame: str, words: Catalogue) -> tuple[str, ...]:
    return (
        "## reveal.js",
        words("embed-reveal"),
        _block(f"<section>\n{frame}\n</section>"),
        words("embed-reveal-keys"),
    )


def _plain(frame: str, video: str, address: str, words: Catalogue) -> tuple[str, ...]:
    return (
        f"## {words('embed-other-heading')}",
        _block(frame),
        words("embed-other-script"),
        _block(LISTENER),
        words("embed-other-moment", address=address.replace("`", "")),
        words("embed-other-video"),
        _block(video),
        words("embed-other-policy"),
    )


def _slides(content: PageContent) -> tuple[str, ...]:
    """Write how to present; where there are slides for manim-slides, with the command."""
    words = content.words
    presentation = next((PurePosixPath(name).stem for name, _ in content.files if name.startswith("slides/")), None)
    rows = "\n".join(f"- {clock(part.start, content.fps, words)}" for part in content.parts)
    return (
        f"## {words('embed-slides-heading')}",
        words("embed-slides"),
        rows,
        *([words("embed-slides-command", name=presentation)] if presentation else []),
    )
