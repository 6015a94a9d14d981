"""The directive `moving`: a moving picture, and its still for readers who asked for less motion.

    ```{moving} ../../.github/pictures/moving-plane
    What is to be seen.
    ```

names a WebP and a PNG of that name. `static/moving.js` adds the button that stops the picture.
"""

from html import escape
from posixpath import join
from typing import Any, ClassVar
from urllib.parse import quote

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class MovingPicture(nodes.General, nodes.Element):
    """Hold two images, the moving one and the still one."""


class Moving(SphinxDirective):
    """Read the directive."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Return the picture with its words."""
        words = " ".join(self.content)
        if not words:
            raise self.error("say what is to be seen")
        stem = self.arguments[0]
        pictures = [nodes.image(uri=f"{stem}{suffix}", alt=words) for suffix in (".webp", ".png")]
        return [MovingPicture("", *pictures, alt=words)]


def visit_moving(translator: Any, node: nodes.Element) -> None:
    """Write the <picture>."""
    builder = translator.builder
    if any(each["uri"] not in builder.images for each in node.children):
        raise nodes.SkipNode  # Sphinx has warned of a picture that is not there
    moving, still = (quote(join(builder.imgpath, builder.images[each["uri"]])) for each in node.children)
    translator.body.append(
        f'<figure class="moving"><picture><source srcset="{still}" media="(prefers-reduced-motion: reduce)">'
        f'<img src="{moving}" alt="{escape(node["alt"])}" width="854" height="480" loading="lazy"></picture></figure>\n'
    )
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx the directive."""
    app.add_node(MovingPicture, html=(visit_moving, None))
    app.add_directive("moving", Moving)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
