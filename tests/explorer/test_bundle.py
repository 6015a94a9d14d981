"""Modules are joined in the order that their imports ask for, or refused; what is compact does the same."""

from pathlib import Path

import pytest

from nnviz_core.explorer.bundle import BundleError, bundled, modules_for
from nnviz_core.explorer.compact import compact, tokens
from nnviz_core.explorer.page import ENTRY, MODULES

FLOWER = {
    "app.js": (
        'import { petals, colour } from "./parts/petals.js";\n'
        'import { root } from "./root.js";\n'
        "root(petals, colour);\n"
    ),
    "root.js": "// below the ground\nexport function root(...given) {\n  return given;\n}\n",
    "parts/petals.js": 'import { root } from "../root.js";\n\nexport const [petals, colour] = root(5, "blue");\n',
}


def folder_of(folder: Path, modules: dict[str, str]) -> Path:
    for name, text in modules.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_modules_are_joined_after_what_they_import_and_without_imports_and_exports(tmp_path):
    folder = folder_of(tmp_path, FLOWER)
    assert list(modules_for(folder, "app.js")) == ["root.js", "parts/petals.js", "app.js"]
    assert bundled(folder, "app.js") == (
        'function root(...given){return given;}const[petals,colour]=root(5,"blue");root(petals,colour);\n'
    )


FAULTY = {
    "a circle": (
        {"root.js": 'import { petals } from "./parts/petals.js";\nexport const root = () => petals;\n'},
        "parts/petals.js imports root.js imports parts/petals.js: a circle; move what both need.",
    ),
    "itself": (
        {"root.js": 'import { other } from "./root.js";\n'},
        "root.js imports root.js: a circle; move what both need.",
    ),
    "no such file": (
        {"app.js": 'import { leaf } from "./leaf.js";\n'},
        "app.js: imports leaf.js, which is no file.",
    ),
    "outside": (
        {"app.js": 'import { leaf } from "../leaf.js";\n'},
        "app.js: imports ../leaf.js, which is no file.",
    ),
    "no such name": (
        {"app.js": 'import { root, leaf } from "./root.js";\n'},
        "app.js: imports leaf from root.js, which does not export it.",
    ),
    "not exported": (
        {"root.js": "function root() {}\n"},
        "parts/petals.js: imports root from root.js, which does not export it.",
    ),
    "a clash": (
        {"app.js": FLOWER["app.js"] + "const colour = 1;\n"},
        "app.js: colour stands at the top of parts/petals.js too; give one another name.",
    ),
    "a clash of classes": (
        {"app.js": FLOWER["app.js"] + "class root {}\n"},
        "app.js: root stands at the top of root.js too; give one another name.",
    ),
    "twice": (
        {"app.js": FLOWER["app.js"].replace("petals, colour", "petals, petals")},
        "app.js: imports petals twice.",
    ),
    "another name": (
        {"app.js": 'import { root as trunk } from "./root.js";\n'},
        "app.js: imports root as trunk from root.js, which does not export it.",
    ),
    "a default": (
        {"app.js": 'import root from "./root.js";\n'},
        'app.js: "import root from "./root.js";" is a form that is not joined; write import { name } from '
        '"./module.js"; and export before a function, a const or a let.',
    ),
    "all of a module": (
        {"root.js": 'export * from "./leaf.js";\n'},
        'root.js: "export * from "./leaf.js";" is a form that is not joined; write import { name } from '
        '"./module.js"; and export before a function, a const or a let.',
    ),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_what_cannot_be_joined_is_refused_with_a_sentence(tmp_path, fault):
    modules, sentence = FAULTY[fault]
    with pytest.raises(BundleError) as refused:
        bundled(folder_of(tmp_path, FLOWER | modules), "app.js")
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "script, short",
    [
        ("a = b; // why\nc = 1;\n", "a=b;c=1;\n"),
        ("/** Say.\n * @param {x} y */\nf(a, /* the */ b)", "f(a,b)"),
        ("a + +b - -c + ++d", "a+ +b- -c+ ++d"),
        ("a ? .5 : 1 .toFixed()", "a? .5:1 .toFixed()"),
        (
            'return `a  ${ b ? `c  // ${ {d: 1} . d }  e` : "" }  f; g`',
            'return`a  ${b?`c  // ${{d:1}.d}  e`:""}  f; g`',
        ),
        ("x = \"a  // b\" + '/*  */';", "x=\"a  // b\"+'/*  */';"),
        ("x = y.replace(/^ *[/'\"] /g, ' ') / 2 / z;", "x=y.replace(/^ *[/'\"] /g,' ')/2/z;"),
        ("if (a in b)\n{\n  c\n}\nlet d", "if(a in b)\n{c}\nlet d"),
        ("const π = 1, ü = typeof π", "const π=1,ü=typeof π"),
    ],
)
def test_comments_and_needless_space_go_and_nothing_else(script, short):
    assert compact(script) == short


def test_every_module_is_cut_into_parts_that_make_it_up_again():
    for module in modules_for(MODULES, ENTRY).values():
        assert "".join(text for _, text in tokens(module.text)) == module.text


def test_what_ends_within_a_string_is_an_error():
    with pytest.raises(ValueError, match="cannot be read"):
        compact("a = `b ${c}")
