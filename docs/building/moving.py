"""Give every moving picture its still, for readers who asked for less motion.

    ![What is to be seen](../.github/pictures/moving-plane.webp)

stands in a paragraph of its own; beside the WebP lies a PNG of that name. `static/moving.js` adds the button that
stops the picture.
"""

from html import escape
from pathlib import PurePosixPath
from posixpath import join
from typing import Any
from urllib.parse import quote

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform


class MovingPicture(nodes.General, nodes.Element):
    """Hold two images, the moving one and the still one."""


class WithStill(SphinxTransform):
    """Put the still beside every image that moves, before Sphinx collects the images of a page."""

    default_priority = 500

    def apply(self, **given: Any) -> None:
        """Replace the paragraphs of such images."""
        for image in list(self.document.findall(nodes.image)):
            if image["uri"].endswith(".webp"):
                still = nodes.image(uri=str(PurePosixPath(image["uri"]).with_suffix(".png")), alt=image["alt"])
                whole = image.parent if len(image.parent.children) == 1 else image
                whole.replace_self(MovingPicture("", image.deepcopy(), still, alt=image["alt"]))


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
    """Tell Sphinx what to do with such images."""
    app.add_node(MovingPicture, html=(visit_moving, None))
    app.add_transform(WithStill)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
