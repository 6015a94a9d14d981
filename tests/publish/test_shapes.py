"""Pages show a film in its own shape: never wider than their column, never higher than the window."""

import pytest

from tests.fixtures.published import SHORT, planned, published

SHAPES = {"16:9": (160, 90), "4:3": (120, 90), "9:16": (90, 160)}
browsers = pytest.mark.parametrize(("width", "height"), [(390, 844), (1440, 900)])


@pytest.fixture(scope="module", params=SHAPES)
def shaped(request, tmp_path_factory):
    """A shape, and the published short film in it."""
    folder = tmp_path_factory.mktemp("shapes")
    text = SHORT.replace("[video]\n", f'[video]\nshape = "{request.param}"\n')
    plan = planned(folder / "shaped.toml", text, size=SHAPES[request.param])
    return request.param, published(plan, folder / "site", films=folder / "films").folder


@browsers
def test_the_picture_has_the_shape_of_the_film_and_is_seen_whole(shaped, width, height, visit, serve):
    shape, folder = shaped
    page = visit(f"{serve(folder)}/index.html", size=(width, height))
    page.wait_for_function("() => film.video.readyState > 0")
    box = page.locator("video").bounding_box()
    across, down = SHAPES[shape]
    assert box["width"] / box["height"] == pytest.approx(across / down, rel=0.01)
    assert box["height"] <= height and box["x"] >= 0 and box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_frame_for_slides_has_the_shape_of_the_film(shaped):
    shape, folder = shaped
    assert f"aspect-ratio: {shape.replace(':', ' / ')};" in (folder / "embed-snippets.md").read_text(encoding="utf-8")
