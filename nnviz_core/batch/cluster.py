"""Let the machines of a Dask cluster draw. Pieces come back as bytes: no disk is shared.

The one file that imports `distributed`, which the extra `nnviz-core[cluster]` brings.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from urllib.parse import urlsplit

from distributed import Client, KilledWorker, LocalCluster

from nnviz_core.batch.crew import OnProgress, Outcome, Task, WorkerLostError
from nnviz_core.batch.pieces import Draw, Piece
from nnviz_core.delivery.fingerprint import drawing_versions, source_hash

SECONDS_TO_ANSWER = 5


class ClusterError(Exception):
    """A cluster that cannot be used, and the sentence that says why."""


@dataclass(frozen=True, slots=True, eq=False)
class ClusterCrew:
    """Draw on whatever workers the cluster has; what a worker held that is lost is drawn by another."""

    draw: Draw
    client: Client

    def outcomes(self, tasks: Sequence[Task], on_progress: OnProgress) -> Generator[Outcome]:
        """Draw all and yield each as it ends."""
        executor = self.client.get_executor(pure=False, retries=0)
        mine = _programs()
        futures: dict[Future[tuple[bytes, float]], int] = {
            executor.submit(draw_far_away, self.draw, task.piece, mine): place for place, task in enumerate(tasks)
        }
        try:
            for future in as_completed(futures):
                place = futures[future]
                yield place, _taken(future, tasks[place].path)
        finally:
            executor.shutdown(wait=False)


def _taken(future: Future[tuple[bytes, float]], path: Path) -> float | Exception:
    """Write what a worker drew into its file, or say why there is none."""
    try:
        content, seconds = future.result()
        path.write_bytes(content)
    except KilledWorker:
        return WorkerLostError("the cluster lost worker after worker at the same piece, perhaps for lack of memory.")
    except Exception as error:
        return error
    return seconds


@contextmanager
def cluster_at(address: str, *, draw: Draw, insecure: bool = False) -> Iterator[ClusterCrew]:
    """Join a cluster at `tls://...` or `tcp://...`; certificates are those of Dask's own configuration.

    Raises ClusterError with a sentence for an address that is none, that anybody could reach, or that does not
    answer.
    """
    require_private(address, insecure=insecure)
    try:
        client = Client(address, timeout=SECONDS_TO_ANSWER, set_as_default=False)
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        reason = str(error).splitlines()[0].rstrip(".")
        raise ClusterError(f"{address}: there is no cluster that answers: {reason}.") from None
    with client:
        yield ClusterCrew(draw, client)


@contextmanager
def local_cluster(workers: int, *, draw: Draw) -> Iterator[ClusterCrew]:
    """Start a cluster on this machine, to try what another would do."""
    with (
        LocalCluster(n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield ClusterCrew(draw, client)


def require_private(address: str, *, insecure: bool) -> None:
    """Refuse plain tcp to other machines: whoever reaches that port can run code. Raises ClusterError."""
    parts = urlsplit(address)
    if parts.scheme not in ("tls", "tcp") or not parts.hostname:
        raise ClusterError(f"{address}: a cluster's address is tls://HOST:PORT or tcp://HOST:PORT.")
    if parts.scheme == "tcp" and not _is_loopback(parts.hostname) and not insecure:
        raise ClusterError(
            f"{address}: whoever reaches a plain tcp port can run code there; use tls://, or add --insecure."
        )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


# ---- on a worker


_manim = threading.Lock()  # Manim's config is one per process, however many threads a worker has


def draw_far_away(draw: Draw, piece: Piece, wanted: Mapping[str, str]) -> tuple[bytes, float]:
    """Draw a piece and return its file and the seconds it took.

    Raises ClusterError where this machine has other programs: its pictures would not be the same.
    """
    here = _programs()
    differing = [
        f"{name} {here.get(name)} for {version}" for name, version in wanted.items() if here.get(name) != version
    ]
    if differing:
        raise ClusterError(f"A worker of the cluster has other programs ({', '.join(differing)}); install the same.")
    with _manim, TemporaryDirectory(prefix="nnviz-") as folder:
        started = perf_counter()
        path = Path(folder) / "piece.mp4"
        draw(piece, path, _untold)
        return path.read_bytes(), perf_counter() - started


def _untold(frames: int) -> None:
    """Count nothing: only whole pieces are told of."""


def _programs() -> dict[str, str]:
    return {**drawing_versions(), "drawing source": source_hash()[:12]}
