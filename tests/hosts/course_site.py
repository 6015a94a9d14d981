"""A small course site on this machine: it keeps what a SCORM package tells it, and can be slow or refuse."""

import json
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from zipfile import ZipFile

from tests.fixtures.browser import Served

LAUNCH = """<!doctype html><meta charset="utf-8"><title>Course site</title>
<script src="scorm12.min.js"></script><script>
const stored = STORED, refusals = REFUSALS;
window.API = new Scorm12API({ autocommit: false, lmsCommitUrl: "commit", logLevel: 5 });
if (stored) API.loadFromJSON(stored.cmi ?? stored);
for (const name of refusals) API[name] = () => "false";
window.calls = [];
for (const name of ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"]) {
  const plain = API[name].bind(API);
  API[name] = (...given) => { const said = plain(...given); calls.push([name, ...given, said]); return said; };
}
</script><iframe src="package/index.html" width="900" height="900" allowfullscreen></iframe>"""


class CourseSite:
    """The site's server, what it has stored of the one student, and how it behaves."""

    def __init__(self, folder: Path, package: Path, player: Path) -> None:
        """Unpack a package into a folder, beside the player that speaks SCORM with it, and serve both."""
        self.folder, self.stored, self.commits = folder, None, 0
        self.refusals: tuple[str, ...] = ()  # functions of the API that answer "false"
        self.accepts = True  # what is committed
        self.film = threading.Event()  # set: the film is sent; clear: it is held back
        self.film.set()
        with ZipFile(package) as packed:
            packed.extractall(folder / "package")
        (folder / "scorm12.min.js").write_bytes(player.read_bytes())
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Answers, self, directory=str(folder)))
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """Return where the lesson opens."""
        return f"http://127.0.0.1:{self.server.server_port}/launch"

    @property
    def core(self) -> dict[str, str]:
        """Return what is stored of the lesson."""
        return (self.stored or {"cmi": {"core": {}}})["cmi"]["core"]

    def forget(self) -> None:
        """Be as before the first visit."""
        self.stored, self.refusals, self.accepts = None, (), True
        self.film.set()

    def close(self) -> None:
        """Stop serving."""
        self.film.set()
        self.server.shutdown()
        self.server.server_close()


class Answers(Served):
    """Answer one request."""

    def __init__(self, site: CourseSite, *given: object, **named: object) -> None:
        """Answer for a site."""
        self.site = site
        super().__init__(*given, **named)

    def do_GET(self) -> None:  # noqa: N802, the name that http.server calls
        """Open the lesson, or send a file."""
        if self.path.endswith((".mp4", ".webm")):
            self.site.film.wait()
        if self.path != "/launch":
            super().do_GET()
            return
        stored, refusals = json.dumps(self.site.stored), json.dumps(self.site.refusals)
        self._send(LAUNCH.replace("STORED", stored).replace("REFUSALS", refusals), "text/html; charset=utf-8")

    def do_POST(self) -> None:  # noqa: N802
        """Keep what is committed, or refuse it."""
        told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.site.accepts:
            self.site.stored = told
            self.site.commits += 1
        self._send(json.dumps({"result": self.site.accepts, "errorCode": 0 if self.site.accepts else 101}))

    def _send(self, text: str, kind: str = "application/json") -> None:
        content = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
