"""Write formulas as MathML, which browsers draw and screen readers read without a script."""

from typing import Any

from docutils.nodes import Element, SkipNode
from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.application import Sphinx
from sphinx.util import logging

logger = logging.getLogger(__name__)


def formula(tex: str, *, as_block: bool) -> str:
    """Return a formula in TeX as a <math> element. Raises MathError for what docutils does not know."""
    return "".join(line.strip() for line in tex2mathml(tex, as_block=as_block).splitlines())


def _written(node: Element, *, as_block: bool) -> str:
    try:
        return formula(node.astext(), as_block=as_block)
    except MathError as error:
        logger.warning("a formula that cannot be written: %s", error, location=node)
        return ""


def visit_math(translator: Any, node: Element) -> None:
    """Write a formula within a line."""
    translator.body.append(_written(node, as_block=False))
    raise SkipNode


def visit_displaymath(translator: Any, node: Element) -> None:
    """Write a formula in lines of its own, which can be scrolled where the page is narrow."""
    translator.body.append(f'<div class="formula" tabindex="0">{_written(node, as_block=True)}</div>\n')
    raise SkipNode


def setup(app: Sphinx) -> dict[str, bool]:
    """Tell Sphinx the name of this way to write formulas."""
    app.add_html_math_renderer("mathml", (visit_math, None), (visit_displaymath, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
