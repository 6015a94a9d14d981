"""The page where teachers put it: frames without a size, without an address, on phones, at 400 % zoom."""

import html
from pathlib import Path

import pytest

from tests.explorer.networks import LECTURE
from tests.explorer.test_page import PHONE, TEXT, assert_all_numbers_are_numpys, drag, painted, state_of, until

PAINTED = """() => {
  const canvas = document.getElementById("boundary");
  const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const pen = copy.getContext("2d");
  pen.drawImage(canvas, 0, 0);
  return canvas.width > 50 && new Set(pen.getImageData(0, 0, canvas.width, canvas.height).data).size > 20;
}"""
LATE = """const later = window.setTimeout;
window.setTimeout = (act, ms, ...given) => later(act, ms + 1000, ...given);"""  # as where much else is done
HOSTS = {
    "display none": ('<div id="cover" style="display:none">{frame}</div>', "cover.style.display = 'block'"),
    "closed details": ('<details id="cover"><summary>more</summary>{frame}</details>', "cover.open = true"),
    "no width": ('<div id="cover" style="width:0">{frame}</div>', "cover.style.width = 'auto'"),
    "no height": (
        '<div id="cover" style="height:0;overflow:hidden">{frame}</div>',
        "cover.style.height = 'auto'; cover.firstChild.style.height = '640px'",
    ),
    "frame of display none": ('<div id="cover">{hidden}</div>', "cover.firstChild.style.display = 'block'"),
    "one pixel": ('<div id="cover" style="width:1px;overflow:hidden">{frame}</div>', "cover.style.width = 'auto'"),
}


@pytest.fixture
def hosted(browser, tmp_path):
    """Open a page that holds another; errors of both fail the test."""
    contexts, faults = [], []

    def open_host(body: str, **settings):
        (tmp_path / "host.html").write_text(f"<!doctype html><meta charset=utf-8><body>{body}</body>", encoding="utf-8")
        contexts.append(browser.new_context(**settings))
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto((tmp_path / "host.html").as_uri())
        page.wait_for_timeout(500)
        return page

    yield open_host
    for context in contexts:
        context.close()
    assert not faults


def framed(page_file: Path, *, srcdoc: bool = False, style: str = "", **attributes: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    text = html.escape(page_file.read_text(encoding="utf-8"))
    source = f'srcdoc="{text}"' if srcdoc else f'src="{page_file.as_uri()}"'
    return f'<iframe {source} style="width:100%;height:640px;border:0;{style}"{given}></iframe>'


@pytest.mark.parametrize(
    ("host", "srcdoc"),
    [
        *((host, False) for host in HOSTS),
        ("no width", True),
        *(pytest.param(host, True, marks=pytest.mark.slow) for host in HOSTS if host != "no width"),
    ],
)
def test_the_page_lives_when_it_starts_without_size(hosted, written_page, host, srcdoc):
    body, show = HOSTS[host]
    file = written_page(LECTURE)
    frame, hidden = (framed(file, srcdoc=srcdoc, style=style) for style in ("", "display:none"))
    page = hosted(body.format(frame=frame, hidden=hidden))
    inner = page.frames[1]
    until(inner, "window.nnviz !== undefined")
    drag(inner, 0, 1.5)
    assert inner.evaluate("nnviz.state().vector[0]") == 1.5
    assert inner.evaluate(TEXT, "slope-said").startswith("At 1.50 ")
    page.evaluate(f"() => {{ const cover = document.getElementById('cover'); {show}; }}")
    until(inner, f"({PAINTED})()")
    drag(inner, 0, 2.5)
    assert inner.evaluate(TEXT, "slope-said").startswith("At 2.50 ")


def test_a_frame_that_is_hidden_and_shown_again_goes_on(hosted, written_page):
    page = hosted(f'<div id="cover">{framed(written_page(LECTURE))}</div>')
    inner = page.frames[1]
    for display in ("none", "block", "none", "block"):
        page.evaluate(f"document.getElementById('cover').style.display = '{display}'")
        page.wait_for_timeout(100)
        drag(inner, 1, 3.0 if display == "none" else -3.0)
    until(inner, f"({PAINTED})()")
    assert inner.evaluate("nnviz.state().vector[1]") == -3.0


@pytest.mark.parametrize(
    "settings",
    [{"srcdoc": True}, {"srcdoc": True, "sandbox": "allow-scripts"}, {"sandbox": "allow-scripts"}],
    ids=["srcdoc", "srcdoc and sandbox", "sandbox"],
)
def test_a_frame_without_an_address_speaks_and_says_what_it_cannot(hosted, written_page, settings):
    page = hosted(framed(written_page(LECTURE), **settings))
    inner = page.frames[1]
    until(inner, "window.nnviz !== undefined")
    inner.wait_for_timeout(500)
    drag(inner, 0, 1.0)
    until(inner, "document.getElementById('said').textContent.includes('1.00')")
    inner.evaluate("document.getElementById('link').click()")
    until(inner, "document.getElementById('notice').textContent !== ''")
    said = inner.evaluate(TEXT, "notice")
    assert ("There is no link to this page" in said) if "srcdoc" in settings else ("The link to what you see" in said)


def test_words_and_link_come_where_the_address_may_not_be_written(browser, written_page):
    page, faults = browser.new_page(), []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.add_init_script(
        "history.replaceState = () => { throw new DOMException('more than 100 times', 'SecurityError'); }"
    )
    page.add_init_script(LATE)
    page.goto(written_page(LECTURE).as_uri())
    page.bring_to_front()
    for value in (0.47, 0.67):
        drag(page, 0, value)
        until(page, f"document.getElementById('said').textContent.includes('{value}')")
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.copiedLink = text; }")
    page.evaluate("document.getElementById('link').click()")
    until(page, "document.getElementById('notice').textContent.includes('is copied')")
    assert f"w={state_of(page)['vector'][0]}" in page.evaluate("window.copiedLink")
    page.close()
    assert not faults


def test_a_page_that_opens_says_nothing_to_a_screen_reader(browser, written_page):
    page = browser.new_page()
    page.goto(written_page(LECTURE).as_uri())
    until(page, "document.getElementById('check-said').textContent !== ''")  # comes after what is spoken
    assert page.evaluate(TEXT, "said") == ""
    page.close()


# --- nothing jumps, nothing is cut -----------------------------------------------------------------

PARTS = "outcome planes-card boundary-card slope-card training numbers sliders boundary slope"
TOPS = f"""() => "{PARTS}".split(" ").map((id) => document.getElementById(id).getBoundingClientRect())
  .map((box) => [box.top, box.height])"""
POINT = """place => document.querySelector(`[data-place='${place}']`)
  .dispatchEvent(new PointerEvent("pointerover", { bubbles: true }))"""
TYPE = """([index, value]) => {
  const box = document.querySelectorAll("#sliders .box")[index];
  box.value = String(value);
  box.dispatchEvent(new Event("change"));
}"""


@pytest.mark.parametrize("width", [1024, 1440, *(pytest.param(each, marks=pytest.mark.slow) for each in (1280, 1920))])
def test_nothing_jumps_while_a_slider_moves(opened, width):
    page = opened(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    drag(page, 15, 0.0)  # the offer is gone
    page.wait_for_timeout(500)
    before, worst = page.evaluate(TOPS), 0.0
    for index, value in [(15, v / 2) for v in range(-12, 13)] + [(2, 600.0), (0, -1e6), (13, -123.45), (17, 1e-4)]:
        page.evaluate(TYPE, [index, value])
        painted(page)
        worst = max(
            worst,
            *(
                abs(a - b)
                for now, was in zip(page.evaluate(TOPS), before, strict=True)
                for a, b in zip(now, was, strict=True)
            ),
        )
    assert worst < 1, page.evaluate(TOPS)


def test_nothing_jumps_under_a_number_that_is_pointed_at(opened):
    page = opened(**PHONE, reduced_motion="reduce")
    drag(page, 0, 1.0)
    page.wait_for_timeout(500)
    before = page.evaluate(TOPS)
    for place in ("layers[2].a[0]", "layers[0].z[1]", "layers[1].a_grad[0]", "loss", "x[0]"):
        page.evaluate(POINT, place)
        assert page.evaluate(TOPS)[1:] == before[1:]  # the card at the bottom lies over the page


CUT = """() => [...document.querySelectorAll(".box")]
  .filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.value)"""
NUMBERS = [-4.0e-4, -1018.72, -123.45, -9999.99, 1e6, -1e6, -1.2e-308, 0.0, 123456.0]


def test_no_number_of_a_box_is_cut(opened):
    page = opened()
    for index, number in enumerate(NUMBERS):
        page.evaluate(TYPE, [index, number])
    page.click("#data summary")
    page.fill("#seed", "123456789012345678")
    page.fill("#rate", "1e-300")
    page.press("#rate", "Enter")
    page.click("#own button")
    page.fill("#own .box >> nth=0", "-1e-300")
    page.focus("#parameter-0")
    cut = page.evaluate(CUT)
    assert not cut
    page.locator("#sliders .box").nth(3).fill("-0.1234567890123456")
    page.press("#sliders .box >> nth=3", "Enter")
    assert (
        page.evaluate("document.activeElement.value") == "-0.1234567890123456"
    )  # the exact number, while it is edited
    assert page.evaluate("document.activeElement.scrollWidth <= document.activeElement.clientWidth")


# --- large networks, phones, zoom ---------------------------------------------------------------------

DEEP = """\
[dataset]
points = 60
[network]
layers = {layers}
[parameters]
train = {{ steps = 2 }}
[[sections]]
scene = "forward"
"""


@pytest.fixture
def network(opened, tmp_path):
    """Open the page of a network of a shape."""

    def open_shape(layers: list[int], **settings):
        config = tmp_path / f"deep-{'-'.join(map(str, layers))}.toml"
        text = DEEP.format(layers=layers)
        if layers[0] != 2:
            rows = "\n".join(",".join([f"0.{i}"] * layers[0] + [str(i % layers[-1])]) for i in range(9))
            (tmp_path / "own.csv").write_text(
                ",".join([*(f"x{i + 1}" for i in range(layers[0])), "class"]) + "\n" + rows
            )
            text = text.replace("points = 60", 'kind = "csv"\npath = "own.csv"')
        config.write_text(text, encoding="utf-8")
        return opened(str(config), **settings)

    return open_shape


def test_a_large_network_fits_and_folds(network):
    page = network([2, 6, 6, 6, 6, 6, 6, 2], viewport={"width": 1440, "height": 900})
    assert (
        page.evaluate(
            "(() => { const box = document.querySelector('.scroll'); return box.scrollWidth - box.clientWidth; })()"
        )
        <= 1
    )
    assert page.evaluate("document.getElementById('sliders').scrollHeight") < 1500
    assert page.evaluate("document.documentElement.scrollHeight") < 5000
    open_layers = "[...document.querySelectorAll('#sliders details')].map((layer) => layer.open)"
    assert page.evaluate(open_layers) == [True] + [False] * 6
    page.dispatch_event("[data-parameter='60']", "click")
    assert page.evaluate("document.activeElement.id") == "parameter-60"
    assert state_of(page)["touched"] == 60


def test_a_wide_picture_says_that_it_goes_on(network):
    page = network([3, 5, 4, 2], **PHONE)
    assert page.locator(".more-hint").is_visible()
    assert page.evaluate("document.querySelector('.scroll').classList.contains('goes-on')")
    page.evaluate("document.querySelector('.scroll').scrollLeft = 1e5")
    until(page, "!document.querySelector('.scroll').classList.contains('goes-on')")


def test_the_equation_stays_on_the_screen_of_a_tall_network(network):
    page = network([3, 5, 4, 2], viewport={"width": 1440, "height": 900})
    box = page.locator("#equation").bounding_box()
    assert box["y"] + box["height"] <= 900


def test_the_equation_stays_beside_the_sliders_of_a_phone(opened):
    page = opened(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    drag(page, 9, 1.0)
    page.evaluate("document.getElementById('parameter-9').scrollIntoView({ block: 'center', behavior: 'instant' })")
    box = page.locator("#equation-near").bounding_box()
    assert box["y"] > 0 and box["y"] + box["height"] <= 844
    assert page.evaluate(TEXT, "equation-near").startswith("∂L/∂w")


SMALL = """() => [...document.querySelectorAll("button, select, input, summary")]
  .filter((each) => each.offsetParent && each.type !== "radio" && each.getBoundingClientRect().height < 40)
  .map((each) => each.id || each.className || each.tagName)"""


def test_targets_of_a_phone_are_large(opened):
    assert not opened(**PHONE).evaluate(SMALL)


def test_the_card_does_not_stick_at_400_percent_zoom(opened):
    page = opened(viewport={"width": 320, "height": 256})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("getComputedStyle(document.getElementById('outcome')).position") == "static"
    page.evaluate("document.getElementById('outcome').scrollIntoView({ behavior: 'instant' })")
    cut = page.evaluate(
        "[...document.querySelectorAll('#outcome *')].filter((each) => each.getBoundingClientRect().right > 320).length"
    )
    assert cut == 0


def test_the_planes_begin_on_the_first_screen(opened):
    page = opened(viewport={"width": 1440, "height": 900})
    assert page.locator("#planes canvas").first.bounding_box()["y"] < 760
    tops = page.eval_on_selector_all("#planes canvas", "all => all.map((each) => each.getBoundingClientRect().top)")
    assert max(tops) - min(tops) < 1  # all in one row


def test_a_notice_covers_no_tool_and_the_offer_goes_with_the_first_move(opened):
    page = opened()
    assert page.locator("#offer").is_visible()
    drag(page, 0, 1.0)
    assert page.locator("#offer").is_hidden()
    page.click("#reset")
    assert "undo brings" in page.evaluate(TEXT, "notice")
    covered = page.evaluate("""() => "undo redo reset link step run".split(" ").filter((id) => {
      const button = document.getElementById(id);
      button.scrollIntoView({ block: "center", behavior: "instant" });
      const box = button.getBoundingClientRect();
      return !button.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    })""")
    assert not covered


def test_the_planes_of_a_picture_are_as_sharp_as_the_sheet(opened):
    page = opened()
    page.evaluate("""() => {
      window.enlarged = [];
      const plain = CanvasRenderingContext2D.prototype.drawImage;
      CanvasRenderingContext2D.prototype.drawImage = function (image, ...to) {
        const scale = this.getTransform().a;
        if (this.canvas.width > 2000 && image.tagName === "CANVAS") window.enlarged.push((to[2] * scale) / image.width);
        return plain.call(this, image, ...to);
      };
    }""")
    with page.expect_download():
        page.click("#picture")
    enlarged = page.evaluate("window.enlarged")
    assert len(enlarged) == 6 and max(enlarged) <= 1.01
    painted(page)
    ratio = page.eval_on_selector("#boundary", "canvas => canvas.width / canvas.clientWidth / devicePixelRatio")
    assert ratio == pytest.approx(1, abs=0.01)  # as before
    assert_all_numbers_are_numpys(page)
