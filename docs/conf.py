"""How Sphinx builds the documentation: `script/docs` does so, without the network, with warnings as errors."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from building.pages import write_pages  # noqa: E402
from nnviz_core import __version__  # noqa: E402

project = "nnviz"
author = "The nnviz authors"
copyright = author
release = version = __version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "building.landmarks", "building.mathml", "building.moving"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "examples/**", "generated/**"]  # generated: included by others
default_role = "literal"  # single backticks of docstrings
nitpicky = True
nitpick_ignore_regex = [("py:.*", r".*")]  # types in signatures: nothing is fetched from the sites of others
suppress_warnings = ["epub.unknown_project_files"]

myst_enable_extensions = ["dollarmath", "colon_fence", "deflist"]
myst_heading_anchors = 4
myst_dmath_double_inline = True
html_math_renderer = "mathml"

autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_member_order = "bysource"
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = f"nnviz {release}"
html_static_path = ["static"]
html_css_files = ["pages.css"]
html_js_files = [("moving.js", {"defer": "defer"})]
html_copy_source = html_show_sourcelink = False
html_show_sphinx = False
pygments_style, pygments_dark_style = "a11y-high-contrast-light", "a11y-high-contrast-dark"
html_theme_options = {"navigation_with_keys": False}

write_pages(HERE / "generated")
