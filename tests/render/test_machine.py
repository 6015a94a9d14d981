"""The cores and the memory are those of the container or the job, read from a tree as Linux shows it."""

import os
import resource

import pytest

from nnviz_core.render import machine
from nnviz_core.render.machine import cores, fitting_workers, free_memory
from nnviz_core.video.video_settings import VideoFormat

GB = 1 << 30
V2 = "30 24 0:26 {root} /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw\n"
V1 = "33 30 0:{n} {root} /sys/fs/cgroup/{name} rw,nosuid - cgroup cgroup rw,{name}\n"
UNLIMITED = "9223372036854771712"


@pytest.fixture(autouse=True)
def large_machine(monkeypatch):
    """A machine of 64 cores and 256 GB, all of it free."""
    monkeypatch.setattr(machine, "_own_cores", lambda: 64)
    monkeypatch.setattr(machine, "_own_memory", lambda: iter(()))
    psutil = pytest.importorskip("psutil")
    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("Facts", (), {"available": 256 * GB}))


def tree(folder, group, mounts, files):
    """Lay out the files of /proc and /sys that count."""
    for name, text in {"proc/self/cgroup": group, "proc/self/mountinfo": mounts, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n")
    return folder


def v2(folder, files, *, group="/user/job", root="/"):
    names = {f"sys/fs/cgroup/{name}": text for name, text in files.items()}
    return tree(folder, f"0::{group}", V2.format(root=root), names)


def v1(folder, files, *, group="/docker/abc", root="/"):
    names = {f"sys/fs/cgroup/{name}": text for name, text in files.items()}
    mounts = "".join(V1.format(n=n, root=root, name=name) for n, name in enumerate(("cpu,cpuacct", "cpuset", "memory")))
    mounts = mounts.replace("/sys/fs/cgroup/cpu,cpuacct", "/sys/fs/cgroup/cpu")
    return tree(folder, f"4:memory:{group}\n3:cpuset:{group}\n2:cpu,cpuacct:{group}\n0::/", mounts, names)


def test_without_limits_all_of_the_machine_is_ours(tmp_path):
    assert (cores(tmp_path, {}), free_memory(tmp_path, {})) == (64, 256 * GB)
    whole = v2(tmp_path / "v2", {"user/job/cpu.max": "max 100000", "user/job/memory.max": "max"})
    assert (cores(whole, {}), free_memory(whole, {})) == (64, 256 * GB)
    files = {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000", "memory/memory.limit_in_bytes": UNLIMITED}
    whole = v1(tmp_path / "v1", files, group="/")
    assert (cores(whole, {}), free_memory(whole, {})) == (64, 256 * GB)


@pytest.mark.parametrize(
    ("written", "right"),
    [("400000 100000", 4), ("150000 100000", 2), ("10000 100000", 1), ("max 100000", 64), ("50000 25000", 2), ("", 64)],
)
def test_version_2_gives_the_cores_of_its_quota(tmp_path, written, right):
    assert cores(v2(tmp_path, {"user/job/cpu.max": written}), {}) == right


@pytest.mark.parametrize("level", ["user/job", "user", "."])
def test_a_limit_of_any_group_above_holds(tmp_path, level):
    files = {f"{level}/cpu.max": "300000 100000", f"{level}/memory.max": f"{4 * GB}", "user/job/x": ""}
    root = v2(tmp_path, files)
    assert (cores(root, {}), free_memory(root, {})) == (3, 4 * GB)


def test_version_2_counts_what_is_used_but_no_files_that_are_only_kept(tmp_path):
    files = {"memory.max": 8 * GB, "memory.high": "max", "memory.current": 5 * GB,
             "memory.stat": f"anon {3 * GB}\ninactive_file {2 * GB}\nactive_file 1"}  # fmt: skip
    root = v2(tmp_path, {f"user/job/{name}": text for name, text in files.items()})
    assert free_memory(root, {}) == 5 * GB


def test_the_soft_limit_of_version_2_counts_too(tmp_path):
    files = {"user/job/memory.max": 8 * GB, "user/job/memory.high": 2 * GB, "user/job/memory.current": 3 * GB}
    assert free_memory(v2(tmp_path, files), {}) == 0


def test_a_container_that_sees_its_own_group_as_the_root(tmp_path):
    """Docker without a namespace for groups: the path is the host's, the mount starts at it."""
    files = {"cpu.max": "200000 100000", "memory.max": 3 * GB}
    for number, (group, root) in enumerate([("/docker/abc", "/docker/abc"), ("/", "/"), ("/../other", "/")]):
        seen = v2(tmp_path / str(number), files, group=group, root=root)
        assert (cores(seen, {}), free_memory(seen, {})) == (2, 3 * GB)


def test_version_1_gives_quota_and_memory(tmp_path):
    files = {"cpu/docker/abc/cpu.cfs_quota_us": 250000, "cpu/docker/abc/cpu.cfs_period_us": 100000,
             "memory/docker/memory.limit_in_bytes": 6 * GB, "memory/docker/memory.usage_in_bytes": 4 * GB,
             "memory/docker/memory.stat": f"cache 7\ntotal_inactive_file {GB}\ntotal_active_file 9",
             "memory/docker/abc/memory.limit_in_bytes": UNLIMITED}  # fmt: skip
    root = v1(tmp_path, files)
    assert (cores(root, {}), free_memory(root, {})) == (3, 3 * GB)


def test_sets_of_cores_are_counted(tmp_path):
    assert cores(v2(tmp_path / "2", {"user/job/cpuset.cpus.effective": "0-3,8,10-11"}), {}) == 7
    assert cores(v1(tmp_path / "1", {"cpuset/docker/abc/cpuset.cpus": "5"}), {}) == 1


@pytest.mark.parametrize(
    ("environment", "right"),
    [
        ({"SLURM_CPUS_PER_TASK": "4"}, 4),
        ({"SLURM_CPUS_ON_NODE": "16"}, 16),
        ({"SLURM_CPUS_PER_TASK": "2", "SLURM_CPUS_ON_NODE": "16"}, 2),
        ({"SLURM_CPUS_PER_TASK": "0"}, 64),
        ({"SLURM_CPUS_PER_TASK": "many"}, 64),
        ({"SLURM_CPUS_PER_TASK": "9" * 5000}, 64),
    ],
)
def test_a_slurm_job_has_the_cores_it_asked_for(tmp_path, environment, right):
    assert cores(tmp_path, environment) == right


@pytest.mark.parametrize(
    ("environment", "right"),
    [
        ({"SLURM_MEM_PER_NODE": "8192"}, 8 * GB),
        ({"SLURM_MEM_PER_NODE": "8G"}, 8 * GB),
        ({"SLURM_MEM_PER_NODE": "0"}, 256 * GB),
        ({"SLURM_MEM_PER_CPU": "2048", "SLURM_CPUS_PER_TASK": "4"}, 8 * GB),
        ({"SLURM_MEM_PER_CPU": "2048"}, 2 * GB),
        ({"SLURM_MEM_PER_NODE": "lots"}, 256 * GB),
    ],
)
def test_a_slurm_job_has_the_memory_it_asked_for(tmp_path, environment, right):
    assert free_memory(tmp_path, environment) == right


def test_what_the_shell_allows_counts(tmp_path, monkeypatch):
    monkeypatch.undo()
    monkeypatch.setattr(resource, "getrlimit", lambda which: (GB // 2, resource.RLIM_INFINITY))
    assert free_memory(tmp_path, {}) <= GB // 2


def test_the_cores_that_the_process_is_bound_to_count(tmp_path, monkeypatch):
    monkeypatch.undo()
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {3}, raising=False)
    assert cores(tmp_path, {}) == 1


def test_workers_follow_the_job_but_what_is_asked_is_done(monkeypatch):
    monkeypatch.setenv("SLURM_CPUS_PER_TASK", "3")
    monkeypatch.setattr(machine, "_group_cores", lambda root: iter(()))
    monkeypatch.setattr(machine, "_group_memory", lambda root: iter(()))
    format = VideoFormat(1920, 1080, 60, None)
    assert fitting_workers(format, None) == 3
    assert fitting_workers(format, 7) == 7
    monkeypatch.setenv("SLURM_MEM_PER_NODE", "1300")  # of which one worker takes about 570 MB
    assert fitting_workers(format, None) == 2
    monkeypatch.setenv("SLURM_MEM_PER_NODE", "100")
    assert fitting_workers(format, None) == 1
