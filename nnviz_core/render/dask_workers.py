"""Let the machines of a Dask cluster draw. Pieces come back as bytes: no disk is shared, and we unpickle nothing.

The one file that imports `distributed`, which the extra `nnviz-core[cluster]` brings.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import dask
from distributed import Client, KilledWorker, Nanny, Scheduler, Security, SpecCluster, Worker
from distributed.system import MEMORY_LIMIT

from nnviz_core.installing import extra_line
from nnviz_core.render.fingerprint import drawing_versions, source_hash, words_hash
from nnviz_core.render.pieces import Draw, Piece
from nnviz_core.render.workers import (
    SECONDS_WITHOUT_PROGRESS,
    OnProgress,
    Outcome,
    Task,
    WorkerLostError,
    explained,
    without_main,
)
from nnviz_core.words.catalogue import shipped_languages

SECONDS_TO_ANSWER = 5
ADDRESS = re.compile(r"(tls|tcp)://(?:\[[0-9A-Fa-f:.]+(?:%\w+)?\]|[^\s/:@\[\]?#]+):([0-9]{1,5})")
WORDS_ONLY = ("msgpack", "error")  # how results are read: Dask's plain form, which holds no code
LOST = "the cluster lost worker after worker at the same piece, perhaps for lack of memory."


class ClusterError(Exception):
    """A cluster that cannot be used, and the sentence that says why."""


class FarAwayError(Exception):
    """A piece that a worker of the cluster could not draw, in its own words."""


Drawn = tuple[bytes, float, str]  # a piece's file, the seconds it took, and why there is none, or ""


@dataclass(frozen=True, slots=True, eq=False)
class DaskWorkers:
    """Draw on whatever workers the cluster has; what a worker held that is lost is drawn by another."""

    draw: Draw
    client: Client

    def outcomes(self, tasks: Sequence[Task], on_progress: OnProgress) -> Generator[Outcome]:
        """Draw all and yield each as it ends."""
        executor = self.client.get_executor(pure=False, retries=0)
        mine = _programs()
        futures: dict[Future[Drawn], int] = {
            executor.submit(draw_far_away, self.draw, task.piece, mine): place for place, task in enumerate(tasks)
        }
        try:
            for future in as_completed(futures):
                place = futures[future]
                yield place, _taken(future, tasks[place].path)
        finally:
            executor.shutdown(wait=False)


def _taken(future: Future[Drawn], path: Path) -> float | Exception:
    """Write what a worker drew into its file, or say why there is none."""
    try:
        answer = future.result()
    except KilledWorker:
        return WorkerLostError(LOST)
    except Exception as error:  # of the way, or of taking the order apart over there
        return explained(error)
    try:
        content, seconds, why = _checked(answer)
        path.write_bytes(content)
    except (ClusterError, OSError) as error:
        return error
    return FarAwayError(why) if why else seconds


def _checked(answer: Any) -> Drawn:
    """Take from a worker bytes, seconds and words, and nothing else."""
    match answer:
        case (bytes() as content, float() as seconds, str() as why) if content or why:
            return content, seconds, why
    raise ClusterError("A worker of the cluster answered something else than a piece; is its nnviz the same?")


@contextmanager
def cluster_at(address: str, *, draw: Draw, insecure: bool = False) -> Iterator[DaskWorkers]:
    """Join a cluster at `tls://...` or `tcp://...`; certificates are those of Dask's own configuration.

    Raises ClusterError with a sentence for an address that is none, that anybody could reach, for certificates that
    are missing, or where nothing answers.
    """
    require_private(address, insecure=insecure)
    if address.startswith("tls:"):
        require_certificates(address)
    try:
        client = Client(address, timeout=SECONDS_TO_ANSWER, set_as_default=False, deserializers=WORDS_ONLY)
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise ClusterError(f"{address}: there is no cluster that answers: {_reason(error)}.") from None
    with client:
        yield DaskWorkers(draw, client)


@contextmanager
def local_cluster(workers: int, *, draw: Draw) -> Iterator[DaskWorkers]:
    """Start a cluster on this machine, to try what another would do; nobody else can speak with it.

    Its key is made for this run and stays in memory; no page is served; what workers put aside lies in a folder of
    our own. Raises ClusterError with a sentence where it cannot start.
    """
    with TemporaryDirectory(prefix="nnviz-") as folder, without_main():
        try:
            cluster = SpecCluster(**_parts(workers, _key(), folder), silence_logs=logging.WARNING)
        except (OSError, RuntimeError) as error:
            raise ClusterError(f"--local-cluster cannot start: {_reason(error)}.") from None
        with cluster, Client(cluster, set_as_default=False, deserializers=WORDS_ONLY) as client:
            yield DaskWorkers(draw, client)


def _key() -> Security:
    """Make a key for this run, without which nobody is let in."""
    try:
        return Security.temporary()
    except ImportError:
        raise ClusterError(
            f"--local-cluster makes a key, for which it needs cryptography; install it with: {extra_line('cluster')}."
        ) from None


class SilentScheduler(Scheduler):
    """A scheduler without Dask's pages, which ask nobody for a key."""

    def start_http_server(self, *arguments: Any, **options: Any) -> None:
        """Serve nothing."""


class SilentWorker(Worker):
    """A worker without Dask's pages."""

    def start_http_server(self, *arguments: Any, **options: Any) -> None:
        """Serve nothing."""


def _parts(workers: int, security: Security, folder: str) -> dict[str, Any]:
    """Say of what a cluster on this machine consists."""
    private = {"host": "127.0.0.1", "protocol": "tls://", "security": security}
    scheduler = {**private, "port": 0, "dashboard": False, "worker_ttl": f"{SECONDS_WITHOUT_PROGRESS} s"}
    worker = {
        **private,
        "nthreads": 1,
        "worker_class": SilentWorker,
        "local_directory": folder,
        "memory_limit": MEMORY_LIMIT // workers,
        "death_timeout": f"{2 * SECONDS_WITHOUT_PROGRESS} s",  # to start
        "dashboard": False,
        "silence_logs": logging.WARNING,
    }
    return {
        "scheduler": {"cls": SilentScheduler, "options": scheduler},
        "workers": {number: {"cls": Nanny, "options": worker} for number in range(workers)},
        "security": security,
    }


def require_private(address: str, *, insecure: bool) -> None:
    """Refuse what is no address, and plain tcp: whoever reaches that port can run code. Raises ClusterError."""
    found = ADDRESS.fullmatch(address)
    if not found or not 1 <= int(found[2]) <= 65535:
        raise ClusterError(f"{address or '--cluster'}: a cluster's address is tls://HOST:PORT or tcp://HOST:PORT.")
    if found[1] == "tcp" and not insecure:
        raise ClusterError(
            f"{address}: whoever reaches a plain tcp port can run code there as you, "
            "on this machine every user of it; use tls://, or add --insecure."
        )


def require_certificates(address: str) -> None:
    """Refuse to speak TLS without a key, which Dask would try in vain. Raises ClusterError with a sentence."""
    if dask.config.get("distributed.client.security-loader", None):
        return  # somebody's own way to keys
    named = Security().get_tls_config_for_role("client")
    missing = [f"DASK_DISTRIBUTED__COMM__TLS__{end}" for key, end in CERTIFICATES.items() if not named.get(key)]
    if missing:
        raise ClusterError(f"{address}: tls:// needs certificates; name their files in {', '.join(missing)}.")
    try:
        Security().get_connection_args("client")
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        files = ", ".join(str(named[key]) for key in CERTIFICATES)
        raise ClusterError(f"{address}: these certificates cannot be used: {files}: {_reason(error)}.") from None


CERTIFICATES = {"ca_file": "CA_FILE", "cert": "CLIENT__CERT", "key": "CLIENT__KEY"}  # Dask's key, the variable's end


def _reason(error: Exception) -> str:
    """Give the first line of why, without a full stop."""
    lines = (str(error.__cause__ or "") or str(error)).splitlines() or [type(error).__name__]
    return re.sub(r"^in <[^>]*>: ", "", lines[0]).rstrip(".")  # Dask names an object of its own first


# ---- on a worker


_manim = threading.Lock()  # Manim's config is one per process, however many threads a worker has


def draw_far_away(draw: Draw, piece: Piece, wanted: Mapping[str, str]) -> Drawn:
    """Draw a piece and return its file, the seconds it took and no word, or the words why there is none.

    An error goes home as words, for the client unpickles nothing.
    """
    started = perf_counter()
    try:
        require_same_programs(wanted)
        with _manim, TemporaryDirectory(prefix="nnviz-") as folder:
            path = Path(folder) / "piece.mp4"
            draw(piece, path, _untold)
            return path.read_bytes(), perf_counter() - started, ""
    except ClusterError as error:
        return b"", perf_counter() - started, str(error)
    except Exception as error:
        return b"", perf_counter() - started, str(explained(error)) or type(error).__name__


def require_same_programs(wanted: Mapping[str, str]) -> None:
    """Refuse to draw where other programs are: the pictures would not be the same. Raises ClusterError."""
    here = _programs()
    differing = [
        f"{name} {here.get(name)} for {version}" for name, version in wanted.items() if here.get(name) != version
    ]
    if differing:
        raise ClusterError(f"A worker of the cluster has other programs ({', '.join(differing)}); install the same.")


def _untold(frames: int) -> None:
    """Count nothing: only whole pieces are told of."""


def _programs() -> dict[str, str]:
    words = words_hash(*shipped_languages())
    return {**drawing_versions(), "drawing source": source_hash()[:12], "words": words[:12]}
