"""Small screens, and screens whose colours the system chooses."""

import pytest

GROUNDS = """() => {
  const look = (selector) => getComputedStyle(document.querySelector(selector));
  const colour = (name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.cssText = `forced-color-adjust: none; background: var(${name})`;
    const found = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return found;
  };
  return [
    look("#diagram").backgroundColor === colour("--card"),
    look("#boundary").backgroundColor === colour("--panel"),
    look("#diagram .largest").fill === colour("--text"),
    look(".row.touched").outlineStyle !== "none",
  ];
}"""


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_pictures_keep_their_colours_and_their_ground_where_colours_are_forced(opened, scheme):
    page = opened(forced_colors="active", color_scheme=scheme)
    page.click("#theme")  # the other theme than the forced colours have
    assert page.evaluate(GROUNDS) == [True] * 4


@pytest.mark.parametrize("width", [320, 360, 375, 414])
def test_a_slider_of_a_phone_is_as_wide_as_its_card(opened, width):
    page = opened(viewport={"width": width, "height": 740}, has_touch=True, is_mobile=True)
    range_wide = page.locator("#parameter-0").bounding_box()["width"]
    assert range_wide > 0.75 * width
    assert page.evaluate("document.documentElement.scrollWidth") <= width
