"""The page's scripts pass a type checker and a linter, and lose nothing but comments and white space in the page."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from nnviz_core.explorer.bundle import bundled, modules_for
from nnviz_core.explorer.page import ENTRY, MODULES
from nnviz_core.preview.server import PAGE

SCRIPTS = Path(str(MODULES))
PREVIEW = Path(str(PAGE))
TOOLS = Path(__file__).parents[2] / "script" / "javascript"
PROGRAMS = TOOLS / "node_modules" / ".bin"
TOKENS = """
import { readFileSync } from "node:fs";
import ts from "typescript";

const tokens = (file) => {
  const found = [];
  const visit = (node) => {
    if (node.getChildCount() === 0 && node.kind !== ts.SyntaxKind.EndOfFileToken) found.push(node.getText());
    node.getChildren().filter((child) => !ts.isJSDoc(child)).forEach(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return found.filter((text) => text !== "");
};
const [whole, short] = process.argv.slice(-2).map(tokens);
const differ = whole.findIndex((text, i) => text !== short[i]);
console.log(JSON.stringify({ count: whole.length, differ, whole: whole[differ], short: short[differ] }));
"""


@pytest.fixture(scope="module", autouse=True)
def tools():
    if not (PROGRAMS / "tsc").exists() or not (PROGRAMS / "eslint").exists() or not shutil.which("node"):
        pytest.skip("needs TypeScript and ESLint")


@pytest.fixture
def scripts(tmp_path):
    """Copy the scripts, to be spoilt."""
    shutil.copytree(SCRIPTS, tmp_path / "js")
    return tmp_path / "js"


def ran(program: str, *arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [PROGRAMS / program, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", timeout=300)


def types_of(scripts: Path) -> str:
    """Return what the type checker says of scripts."""
    settings = scripts.parent / "tsconfig.json"
    tree = {"extends": str(TOOLS / "tsconfig.json"), "include": [f"{scripts}/**/*"]}
    settings.write_text(json.dumps(tree), encoding="utf-8")
    return ran("tsc", "--project", settings, cwd=scripts.parent).stdout


def lint_of(scripts: Path) -> str:
    """Return what the linter says of scripts."""
    return ran("eslint", "--config", TOOLS / "eslint.config.js", "js", cwd=scripts.parent).stdout


def test_every_script_is_checked():
    scripts = [*SCRIPTS.rglob("*.js"), *PREVIEW.glob("*.js")]
    assert not [path.name for path in scripts if not path.read_text("utf-8").startswith("// @ts-check\n")]


def test_the_scripts_have_sound_types():
    checked = ran("tsc", "--project", TOOLS / "tsconfig.json", cwd=TOOLS)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_the_linter_has_nothing_to_say():
    checked = ran("eslint", "--config", TOOLS / "eslint.config.js", SCRIPTS, PREVIEW, cwd=TOOLS.parents[1])
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.parametrize(
    "name, right, wrong, says",
    [
        ("format.js", "size.toFixed(decimals)", "size.toFixed(`${decimals}`)", "Argument of type 'string'"),
        *(
            pytest.param(*slow, marks=pytest.mark.slow)
            for slow in (
                ("views/boxes.js", 'from "./elements.js"', 'from "./element.js"', "Cannot find module './element.js'"),
                ("state.js", "usual.dataset.points", "usual.dataset.point", "Property 'point' does not exist"),
                ("given.js", "given.limits.seed)", "given.limits.seeds)", "Did you mean 'seed'"),
                ("views/tour.js", 'import { byId } from "./elements.js";', "", "Cannot find name 'byId'"),
            )
        ),
    ],
)
def test_a_wrong_type_is_seen(scripts, name, right, wrong, says):
    text = (scripts / name).read_text("utf-8")
    assert right in text
    (scripts / name).write_text(text.replace(right, wrong, 1), "utf-8")
    told = types_of(scripts)
    assert f"js/{name}(" in told and says in told


CARELESS = [  # file, line, what the linter calls it
    ("format.js", "const unused = 1;", "no-unused-vars"),
    ("views/tour.js", "export const gone = history.length;", "no-undef"),
    ("core.js", "export const same = (a) => a == 1;", "eqeqeq"),
    ("state.js", "export let never = 1;", "prefer-const"),
]


def test_a_careless_line_is_seen(scripts):
    for name, planted, _ in CARELESS:
        with (scripts / name).open("a", encoding="utf-8") as script:
            script.write(f"{planted}\n")
    told = dict(re.findall(r"^\S*/js/(\S+)\n((?: +\S.*\n)+)", lint_of(scripts), re.MULTILINE))
    assert {name: told[name].split()[-1] for name in told} == {name: rule for name, _, rule in CARELESS}


def test_the_page_has_every_token_of_its_modules(tmp_path):
    whole, short = tmp_path / "whole.js", tmp_path / "short.js"
    whole.write_text("".join(module.text for module in modules_for(MODULES, ENTRY).values()), "utf-8")
    short.write_text(bundled(MODULES, ENTRY), "utf-8")
    command = ["node", "--input-type=module", "--eval", TOKENS, str(whole), str(short)]
    told = subprocess.run(command, cwd=TOOLS, capture_output=True, text=True, env=os.environ, check=True)
    found = json.loads(told.stdout)
    assert found["differ"] == -1, found
    assert found["count"] > 40_000
