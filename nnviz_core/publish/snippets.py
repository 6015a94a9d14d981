"""Write embed-snippets.md: what to paste where, one snippet for each kind of course site."""

from html import escape
from pathlib import PurePosixPath

from nnviz_core.publish.film_files import source_elements
from nnviz_core.publish.page import PageContent
from nnviz_core.publish.transcript import clock

STAND_IN = "ADDRESS"
WHOLE = "width: 100%; height: auto; aspect-ratio: 4 / 5; max-height: 90vh; border: 0"
PICTURE = "width: 100%; height: auto; aspect-ratio: 16 / 9; border: 0"
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
    frame = _frame(content, address)
    parts = [
        "# How to embed this film",
        _opening(base),
        *_wishes(),
        *_moodle(content, frame, address),
        *_canvas(frame, captions),
        *_open_edx(frame, captions),
        *_builders(frame),
        *_reveal(_frame(content, address, f"?bare&theme={content.videos[0].theme}", style=PICTURE, height=450)),
        *_plain(frame, _video(content, address, captions), address),
        *_slides(content),
    ]
    return "\n\n".join(parts) + "\n"


def _frame(content: PageContent, address: str, wishes: str = "", *, style: str = WHOLE, height: int = 720) -> str:
    """Write the frame; `height` is for hosts that drop the style."""
    return (
        f'<iframe src="{_attribute(f"{address}/embed.html{wishes}")}" title="{_attribute(content.title)}" '
        f'width="100%" height="{height}" style="{style}" allowfullscreen loading="lazy"></iframe>'
    )


def _video(content: PageContent, address: str, captions: str) -> str:
    """Write the video alone.

    No width attribute: Moodle's player takes 100% for 100 pixels. No default track over words in the picture.
    """
    sources = source_elements(content.videos, at=f"{address}/").replace("`", "&#96;").replace("\n", "\n  ")
    default = "" if content.drawn else "default "
    return (
        f'<video poster="{_attribute(address)}/poster.jpg" controls playsinline preload="metadata" '
        f'style="width: 100%">\n  {sources}\n'
        f'  <track kind="captions" srclang="{content.language}" label="Captions" {default}'
        f'src="{_attribute(address)}/{captions}.vtt">\n</video>'
    )


def _attribute(text: str) -> str:
    """Escape a text for an attribute that stands in a fenced block."""
    return escape(text).replace("`", "&#96;")


def _opening(base: str | None) -> str:
    if base:
        return f"The folder of this file is taken to lie at <{base}/>."
    return f"Put the folder of this file on a web server and replace `{STAND_IN}` by its address, without a last slash."


def _wishes() -> tuple[str, ...]:
    return (
        "The address of a frame takes wishes: `embed.html?theme=light` and `?theme=dark` keep one theme whatever the "
        "reader's system says, for instance on a course site that is always white; `?bare` is the film alone, 16:9, "
        "with its keys; `?bare&theme=dark` is both; `#t=12` starts at that second.",
    )


def _block(code: str) -> str:
    return f"```html\n{code}\n```"


def _moodle(content: PageContent, frame: str, address: str) -> tuple[str, ...]:
    package = (
        f"For completion and a grade add an activity *SCORM package* and upload `{content.package}`. The grade is the "
        "share watched, and 100 with completion, at 90 %; Moodle's own setting, the highest grade of 100, is right."
        if content.package
        else "For completion and a grade publish with `--scorm`, which writes a SCORM 1.2 package."
    )
    return (
        "## Moodle",
        "In a text field or a *Page*, open the HTML view (`</>`) and paste:",
        _block(frame),
        package,
        "What students write, such as a forum post, is cleaned: frames vanish from it without a word, and a video "
        "loses the choice between themes. Paste a link there:",
        _block(f'<a href="{_attribute(address)}/index.html">{_attribute(content.title)}</a>'),
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


def _builders(frame: str) -> tuple[str, ...]:
    return (
        "## Quarto, Jupyter Book, Sphinx, MkDocs",
        "Their video shortcodes drop captions; a raw block keeps them. In Quarto:",
        f"````\n```{{=html}}\n{frame}\n```\n````",
        "In Sphinx use `.. raw:: html`, with the element indented below it; in MyST, Jupyter Book and MkDocs (with "
        "Material, too) paste the element into the Markdown as it is, with an empty line before and after.",
        "These sites keep scripts. With this one, once a page, in the same kind of block, every frame becomes as tall "
        "as what is in it:",
        _block(LISTENER),
    )


def _reveal(frame: str) -> tuple[str, ...]:
    return (
        "## reveal.js",
        "A slide with the film alone, which has the shape of the film and is not cut:",
        _block(f"<section>\n{frame}\n</section>"),
        "A click into the frame gives it the keyboard: space plays and pauses there. A click beside it gives the keys "
        "back to the slides.",
    )


def _plain(frame: str, video: str, address: str) -> tuple[str, ...]:
    return (
        "## Any other page",
        _block(frame),
        "As tall as what is in it, where the page may have a script:",
        _block(LISTENER),
        f"A moment of the film has an address of its own, such as `{address.replace('`', '')}/index.html#t=12`.",
        "The video alone, with captions, where page and film lie on the same server:",
        _block(video),
        "A site whose policy forbids styles and scripts inside pages needs a bundle of `nnviz publish --split`.",
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
