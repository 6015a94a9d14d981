"""Mend what the theme leaves without a name or out of reach, for screen readers and keyboards."""

from pathlib import Path

from sphinx.application import Sphinx

MENDED = {  # what Sphinx and Furo write -> what we write
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="All pages">',
    '<aside class="toc-drawer">': '<aside class="toc-drawer" aria-label="On this page">',
    '<aside class="toc-drawer no-toc">': '<aside class="toc-drawer no-toc" aria-label="On this page">',
    '<p class="caption" role="heading">': '<p class="caption" role="heading" aria-level="2">',
    '<th class="head"><p></p></th>': "<td></td>",
    "<pre>": '<pre tabindex="0">',  # which scrolls where it is wide, as tables do
    '<div class="table-wrapper colwidths-auto docutils container">': (
        '<div class="table-wrapper colwidths-auto docutils container" tabindex="0">'
    ),
    '<div id="search-results">': '<h1>Search</h1><div id="search-results" role="region" aria-label="Results">',
}


def mended(page: str) -> str:
    """Return a page whose landmarks, headings and tables have what they need."""
    for written, wanted in MENDED.items():
        page = page.replace(written, wanted)
    return page


def mend_pages(app: Sphinx, error: Exception | None) -> None:
    """Mend every page that was built."""
    if error is None and app.builder.format == "html":
        for path in Path(app.outdir).rglob("*.html"):
            text = path.read_text(encoding="utf-8")
            if (better := mended(text)) != text:
                path.write_text(better, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Do so when all is built."""
    app.connect("build-finished", mend_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
