"""A Chromium that can be killed as a system kills it: at once, with all that belongs to it."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Playwright

from tests.conftest import CHROMIUM, FLAGS

SECONDS_TO_START = 60


class Killable:
    """A browser and its process."""

    def __init__(self, browser: Browser, process: subprocess.Popen[bytes]) -> None:
        """Hold both."""
        self.browser, self.process = browser, process

    def kill(self) -> None:
        """End the browser and its children without any warning."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@contextmanager
def killable(playwright: Playwright) -> Iterator[Killable]:
    """Start a browser with a new profile; end it afterwards if it is still there."""
    with TemporaryDirectory(prefix="nnviz-chromium-", ignore_cleanup_errors=True) as profile:
        address = ["--remote-debugging-port=0", f"--user-data-dir={profile}"]
        command = [str(CHROMIUM), "--headless=new", "--autoplay-policy=no-user-gesture-required", *FLAGS, *address]
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        started = Killable(
            playwright.chromium.connect_over_cdp(_address(Path(profile)), timeout=1000 * SECONDS_TO_START), process
        )
        try:
            yield started
        finally:
            started.kill()


def _address(profile: Path) -> str:
    """Wait until the browser has written its port into its profile."""
    file, latest = profile / "DevToolsActivePort", time.monotonic() + SECONDS_TO_START
    while time.monotonic() < latest:
        if file.exists() and (lines := file.read_text().splitlines()):
            return f"http://127.0.0.1:{lines[0]}"
        time.sleep(0.1)
    raise TimeoutError(f"{CHROMIUM} does not start.")
