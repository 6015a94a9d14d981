"""Try to get into every port that a process and its children listen on, as somebody else.

Usage, as root: python -m tests.faults.nobody PID [PID ...]   prints a line a port; exit status 1 if one lets in.
"""

import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import psutil

NOBODY = 65534
# What the stranger tries: to run code as a client of Dask, plain and with a key of his own, and to read a page.
ATTEMPT = """\
import logging, os, socket, sys, threading, urllib.request, warnings
logging.disable(logging.CRITICAL); warnings.simplefilter("ignore")
host, port = sys.argv[1], int(sys.argv[2])
at = f"[{{host}}]:{{port}}" if ":" in host else f"{{host}}:{{port}}"
from distributed import Client, Security
try:
    own = Security.temporary()
except ImportError:
    own = None
try:  # of a port that nobody opened: all is imported while the files of Python may be read
    Client("tcp://127.0.0.1:9", timeout=0.5, set_as_default=False)
except OSError:
    pass
os.setgroups([]); os.setgid({nobody}); os.setuid({nobody})
assert os.getuid() == os.geteuid() == {nobody}
def as_client(scheme, security):
    client = Client(f"{{scheme}}://{{at}}", timeout=5, security=security, set_as_default=False)
    return f"ran code as user {{client.run_on_scheduler(os.getuid)}}"
def as_reader():
    with urllib.request.urlopen(f"http://{{at}}/info/main/workers.html", timeout=5) as page:
        return f"read {{len(page.read())}} bytes"
def as_listener():
    with socket.create_connection((host, port), timeout=5) as plain:
        plain.sendall(b"GET / HTTP/1.0\\r\\n\\r\\n")
        said = plain.recv(4096)
    return f"heard {{said[:40]!r}}" if said and said[:1] != b"\\x15" else ""  # 0x15: TLS's refusal
def tries():
    yield lambda: as_client("tcp", None)
    if own:
        yield lambda: as_client("tls", own)
    yield as_reader
    yield as_listener
def try_it(attempt):
    try:
        got = attempt()
    except BaseException:
        return
    if got:
        print(got, flush=True)
for attempt in tries():
    trying = threading.Thread(target=try_it, args=(attempt,), daemon=True)
    trying.start()
    trying.join(10)
os._exit(0)
"""


def ports(pid: int) -> list[tuple[str, int]]:
    """List where a process and its children listen."""
    parent = psutil.Process(pid)
    found = set()
    for process in (parent, *parent.children(recursive=True)):
        try:
            for socket in process.net_connections():
                if socket.status == psutil.CONN_LISTEN:
                    found.add((socket.laddr.ip, socket.laddr.port))
        except psutil.Error:
            continue
    return sorted(found)


def let_in(host: str, port: int) -> str:
    """Try everything at a port as nobody, and say what came of it; "" where nothing did."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    command = [sys.executable, "-c", ATTEMPT.format(nobody=NOBODY), host, str(port)]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    done = subprocess.run(command, cwd="/", timeout=300, **quiet)
    if done.returncode:
        raise RuntimeError("the stranger could not even try")
    return "; ".join(done.stdout.split("\n")[:-1])


def let_in_anywhere(places: Sequence[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Try several ports at once."""
    with ThreadPoolExecutor(4) as pool:
        return dict(zip(places, pool.map(lambda place: let_in(*place), places), strict=True))


def main(*pids: str) -> int:
    """Try every port, and print what came of it."""
    found = let_in_anywhere([place for pid in pids for place in ports(int(pid))])
    for (host, port), got in found.items():
        print(f"{host}:{port}: {got or 'refused'}")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
