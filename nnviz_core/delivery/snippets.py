"""Write embed-snippets.md: what to paste where, one snippet for each kind of course site."""

from html import escape
from pathlib import PurePosixPath

from nnviz_core.delivery.page import PageContent
from nnviz_core.delivery.transcript import clock
from nnviz_core.delivery.videos import source_elements

STAND_IN = "ADDRESS"


def snippets(content: PageContent, *, base: str | None, captions: str, scorm: str | None) -> str:
    """Write the page of snippets; without a base address, `ADDRESS` stands in for it."""
    address = base or STAND_IN
    title = _attribute(content.title)
    frame = (
        f'<iframe src="{_attribute(address)}/embed.html" title="{title}" width="100%" style="aspect-ratio: 4 / 5; '
        'max-height: 90vh; border: 0" allow="fullscreen" allowfullscreen loading="lazy"></iframe>'
    )
    sources = source_elements(content.videos, at=f"{address}/").replace("`", "&#96;").replace("\n", "\n  ")
    video = (
        f'<video poster="{_attribute(address)}/poster.jpg" controls playsinline preload="metadata" width="100%">\n'
        f"  {sources}\n"
        f'  <track kind="captions" srclang="{content.language}" label="Captions" default '
        f'src="{_attribute(address)}/{captions}.vtt">\n</video>'
    )
    parts = [
        "# How to embed this film",
        _opening(base),
        *_moodle(frame, scorm),
        *_canvas(frame, captions),
        *_open_edx(frame, captions),
        *_quarto(frame),
        *_plain(frame, video, address),
        *_slides(content),
    ]
    return "\n\n".join(parts) + "\n"


def _attribute(text: str) -> str:
    """Escape a text for an attribute that stands in a fenced block."""
    return escape(text).replace("`", "&#96;")


def _opening(base: str | None) -> str:
    if base:
        return f"The folder of this file is taken to lie at <{base}/>."
    return f"Put the folder of this file on a web server and replace `{STAND_IN}` by its address, without a last slash."


def _block(code: str) -> str:
    return f"```html\n{code}\n```"


def _moodle(frame: str, scorm: str | None) -> tuple[str, ...]:
    package = (
        f"For completion tracking add an activity *SCORM package* and upload `{scorm}`; it is complete once "
        "90 % were watched."
        if scorm
        else "For completion tracking publish with `--scorm`, which writes a SCORM 1.2 package."
    )
    return (
        "## Moodle",
        "In a text field or a *Page*, open the HTML view (`</>`) and paste:",
        _block(frame),
        package,
        "Where frames are not allowed: upload `video.mp4` with the editor's media button and, in the same dialogue, "
        "the `.vtt` file under *Subtitles and captions*.",
    )


def _canvas(frame: str, captions: str) -> tuple[str, ...]:
    return (
        "## Canvas",
        "In the rich content editor choose *View > HTML editor* and paste:",
        _block(frame),
        f"Or upload `video.mp4` (up to 500 MB) under *Media* and add `{captions}.srt` as its captions (under 295 kB).",
    )


def _open_edx(frame: str, captions: str) -> tuple[str, ...]:
    return (
        "## Open edX",
        "In Studio add a *Text* component, choose *Edit HTML* and paste:",
        _block(frame),
        f"Or add a *Video* component with the address of `video.mp4` and upload `{captions}.srt` as its transcript.",
    )


def _quarto(frame: str) -> tuple[str, ...]:
    return (
        "## Quarto, Jupyter Book, Sphinx",
        "Their video shortcodes drop captions; a raw block keeps them. In Quarto:",
        f"````\n```{{=html}}\n{frame}\n```\n````",
        "In Sphinx use `.. raw:: html`, in MyST and Jupyter Book paste the element as it is.",
    )


def _plain(frame: str, video: str, address: str) -> tuple[str, ...]:
    return (
        "## Any other page",
        _block(frame),
        f"A moment of the film has an address of its own, such as `{address.replace('`', '')}/index.html#t=12`.",
        "The video alone, with captions, where page and film lie on the same server:",
        _block(video),
    )


def _slides(content: PageContent) -> tuple[str, ...]:
    """Write how to present; where there are slides for manim-slides, with the command."""
    presentation = next((PurePosixPath(name).stem for name, _ in content.files if name.startswith("slides/")), None)
    more = (
        f"In this folder, `manim-slides present {presentation}` shows the sections as slides." if presentation else ""
    )
    rows = "\n".join(f"- {clock(part.start, content.fps)}" for part in content.parts)
    return (
        "## Slides",
        "Insert `video.mp4` into a slide, or open `index.html` in a browser and press *Present*. "
        "Space and the arrows then go from chapter to chapter. Chapters start at:",
        rows,
        *([more] if more else []),
    )
