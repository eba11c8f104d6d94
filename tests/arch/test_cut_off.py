"""The tests run without a network: nothing that they start finds a way out."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys

import pytest

from tests.helpers import processes

_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="namespaces are a thing of Linux")

# Without the watch that holds elsewhere, and without the paths of the tests: plain Python.
_REACHES = """
import errno, socket
for family, kind, address in (
    (socket.AF_INET, socket.SOCK_STREAM, "192.0.2.1"),
    (socket.AF_INET, socket.SOCK_DGRAM, "192.0.2.1"),
    (socket.AF_INET, socket.SOCK_STREAM, "127.0.0.1"),
    (socket.AF_INET6, socket.SOCK_STREAM, "2001:db8::1"),
):
    try:
        with socket.socket(family, kind) as outside:
            outside.settimeout(5)
            outside.connect((address, 9))
        print("reached")
    except OSError as fault:
        print(errno.errorcode[fault.errno])
"""

_IS_CUT_OFF = "from tests.helpers.cut_off import is_cut_off; print(is_cut_off())"

_AS_A_USER = """
import ctypes, os
from tests.helpers import cut_off
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
    ctypes.CDLL(None).prctl(4, 1)  # whoever was root before may else not write of themselves
before = os.geteuid(), os.getegid()
try:
    cut_off._rehearsed()
    cut_off._as_ordinary_user()
    print("gone" if cut_off.is_cut_off() else "still there")
except OSError as fault:
    print("refused")
powers = next(line for line in open("/proc/self/status") if line.startswith("CapEff")).split()[1]
print(before == (os.geteuid(), os.getegid()), int(powers, 16))
"""


def _said(code: str) -> list[str]:
    """What Python prints when nothing watches its sockets."""
    watched = processes.environment()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**watched, "PYTHONPATH": str(processes.ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split()


def _is_cut_off() -> bool:
    return _said(_IS_CUT_OFF) == ["True"]


def _can_be_cut_off(*how: str) -> bool:
    found = shutil.which("unshare")
    return found is not None and processes.run([found, *how, "--net", "true"]).returncode == 0


@_LINUX
def test_the_network_is_given_up_where_that_can_be() -> None:
    """Where the system lets a process give up its network, these tests have given it up."""
    how = () if os.geteuid() == 0 else ("--user",)
    assert _is_cut_off() or not _can_be_cut_off(*how)


@_LINUX
def test_what_the_tests_start_reaches_nobody() -> None:
    """No address outside, and not this computer either, whatever library would ask."""
    if not _is_cut_off():
        pytest.skip("this system lets no process give up its network; sockets are watched")
    assert set(_said(_REACHES)) <= {"ENETUNREACH", "EADDRNOTAVAIL"}


@_LINUX
def test_sockets_of_files_go_on_working(tmp_path: os.PathLike[str]) -> None:
    """The bus and the screen are found by their files."""
    path = os.path.join(tmp_path, "s")  # noqa: PTH118 - what a socket takes
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(path)
        server.listen()
        client.connect(path)
        heard, _ = server.accept()
        with heard:
            client.sendall(b"x")
            assert heard.recv(1) == b"x"


@_LINUX
def test_nobody_gains_a_power_by_it() -> None:
    """An ordinary user stays who they are, and may do no more than before."""
    gone, same, powers = _said(_AS_A_USER)
    assert (same, powers) == ("True", "0")
    assert gone == ("gone" if _can_be_cut_off("--user") else "refused")
