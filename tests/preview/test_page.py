"""The preview's page in a browser: the picture follows the file and the keys, and a form writes what is asked."""

import json

import pytest

from tests.preview.conftest import FILM


@pytest.fixture
def page(browser, running):
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.goto(running.address)
    page.wait_for_selector("canvas[data-shown]")
    yield page
    assert page.errors == []
    context.close()


def shown(page):
    return page.get_attribute("#picture", "data-shown")


def until_other(page, before):
    page.wait_for_selector(f'canvas:not([data-shown="{before}"])')


def test_a_saved_word_is_seen(page, running):
    page.keyboard.press("ArrowDown")
    until_other(page, shown(page))
    before = shown(page)
    running.config.write_text(FILM.replace("goes through", "comes"), "utf-8")
    until_other(page, before)
    assert "One sample comes." in page.inner_text("#caption")


def test_faults_stand_beside_the_picture_that_was(page, running):
    before = shown(page)
    running.config.write_text(FILM.replace("layers = [2, 2, 2]", "layers = [2, 2, two]"), "utf-8")
    page.wait_for_selector("#faults:not([hidden]) mark")
    assert "layers = [2, 2, two]" in page.inner_text("#faults mark") and shown(page) == before
    running.config.write_text(FILM, "utf-8")
    page.wait_for_selector("#faults", state="hidden")


def test_a_save_is_followed_though_an_answer_before_broke_off(page, running):
    page.keyboard.press("ArrowDown")
    broken = []

    def breaks_off(route):
        broken.append(route.request.url)
        route.abort()

    page.route("**/film.json", breaks_off, times=1)
    running.config.write_text(FILM.replace("goes through", "comes"), "utf-8")
    page.wait_for_selector("#caption:has-text('One sample comes.')")
    assert broken
    running.config.write_text(FILM.replace("goes through", "leaves"), "utf-8")
    page.wait_for_selector("#caption:has-text('One sample leaves.')")


@pytest.mark.slow
def test_a_frame_that_cannot_be_drawn_is_said(page):
    before = shown(page)
    page.route("**/frames/**height=720", lambda route: route.fulfill(status=500, body="This frame cannot be drawn."))
    page.keyboard.press("End")
    page.wait_for_selector("#picture-notice:has-text('This frame cannot be drawn.')")
    assert shown(page) == before
    page.unroute("**/frames/**height=720")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    until_other(page, before)
    assert page.inner_text("#picture-notice") == ""


@pytest.mark.slow
def test_keys_go_through_the_film_and_play_it(page):
    page.keyboard.press("End")
    end = page.inner_text("#clock")
    page.keyboard.press("Home")
    assert page.inner_text("#clock").startswith("0:00.0") and not end.startswith("0:00.0")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("ArrowDown")
    assert page.inner_text("#clock").endswith("1.0")
    page.keyboard.press(" ")
    page.wait_for_selector('canvas[data-shown*="height=480"]')
    page.keyboard.press(" ")
    page.wait_for_selector('canvas[data-shown*="height=720"]')
    page.keyboard.press("?")
    assert page.is_visible("#help")


@pytest.mark.slow
def test_a_form_writes_one_key(page, running):
    page.keyboard.press("ArrowDown")
    page.fill("#field-snapshot", "0")
    page.press("#field-snapshot", "Enter")
    page.wait_for_selector("#form-notice:has-text('snapshot is written.')")
    assert running.config.read_text("utf-8") == FILM.replace("snapshot = 40", "snapshot = 0")
    page.fill("#field-pace", "fast")
    page.press("#field-pace", "Enter")
    page.wait_for_selector("#form-notice:has-text('pace needs a number, not fast.')")


@pytest.mark.slow
def test_what_cannot_be_written_is_said_and_stays_typed(page, running):
    page.keyboard.press("ArrowDown")
    page.fill("#field-pace", "2")
    running.config.chmod(0o444)
    page.press("#field-pace", "Enter")
    page.wait_for_selector("#form-notice:has-text('film.toml may only be read')")
    assert page.input_value("#field-pace") == "2" and running.config.read_text("utf-8") == FILM
    page.route("**/key", lambda route: route.abort())
    page.press("#field-pace", "Enter")
    page.wait_for_selector("#form-notice:has-text('The preview does not answer; nothing is written.')")
    assert page.input_value("#field-pace") == "2"


@pytest.mark.slow
def test_a_state_of_the_explorer_is_taken_back(page, running):
    page.keyboard.press("e")
    page.frame_locator("#explorer-frame").locator("#film").wait_for()
    page.click("#take")
    page.wait_for_selector("#explorer-notice:has-text('film-explored.toml')")
    assert running.config.with_name("film-explored.toml").is_file()


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_axe_finds_nothing(page, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page.emulate_media(color_scheme=scheme)
    found = axe.Axe().run(page)
    assert found.violations_count == 0, json.dumps([each["id"] for each in found.response["violations"]])
