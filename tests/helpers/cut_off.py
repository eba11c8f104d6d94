"""A process without a network: in a namespace of Linux that has no interface.

Everything that the process starts is there as well. The sockets of files go on working: the bus,
and a screen, which is found by its file and no longer by its abstract name. Root gives up the
network alone. Anybody else needs a namespace of users for that, in which they stay who they
are, and lay down at once the powers that it gives.
"""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import sys
from pathlib import Path
from typing import Final

_NEW_USER: Final = 0x10000000
_NEW_NETWORK: Final = 0x40000000
_CAPABILITIES_3: Final = 0x20080522
_PLACES: Final = (
    (socket.AF_INET, "127.0.0.1"),
    (socket.AF_INET, "192.0.2.1"),
    (socket.AF_INET6, "::1"),
    (socket.AF_INET6, "2001:db8::1"),
)
"""This computer, and addresses that are kept for examples: nobody has them."""


def is_cut_off() -> bool:
    """Whether there is no way out of this process, not even to this computer.

    Nothing is sent: a socket for datagrams only looks for a way when it is connected.
    """
    return not any(_has_way(family, address) for family, address in _PLACES)


def _has_way(family: int, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as looking:
            looking.connect((address, 9))
    except OSError:
        return False
    return True


def cut_off() -> str:
    """Give up the network, for good; empty if it is gone, else the reason in one word.

    To be called before there are threads: what has begun already would keep its network; and
    before sockets are watched, for it tries them.
    """
    if sys.platform != "linux":
        return sys.platform
    if is_cut_off():
        return ""
    try:
        if os.geteuid() == 0:
            _leave(_NEW_NETWORK)
        else:
            _rehearsed()
            _as_ordinary_user()
    except OSError as fault:
        return errno.errorcode.get(fault.errno or 0, "refused")
    return "" if is_cut_off() else "no namespace"


def _leave(what: int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(what) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _as_ordinary_user() -> None:
    user, group = os.geteuid(), os.getegid()
    _leave(_NEW_USER | _NEW_NETWORK)
    Path("/proc/self/setgroups").write_bytes(b"deny")
    Path("/proc/self/uid_map").write_bytes(b"%d %d 1" % (user, user))
    Path("/proc/self/gid_map").write_bytes(b"%d %d 1" % (group, group))
    _lay_down_powers()


def _lay_down_powers() -> None:
    """Who may read every file finds no file that cannot be read."""
    head = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    none = (ctypes.c_uint32 * 6)()
    library = ctypes.CDLL(None, use_errno=True)
    if library.capset(head, none) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _rehearsed() -> None:
    """Let a child try it. Whoever is refused halfway would be nobody from then on."""
    child = os.fork()
    if child == 0:
        try:
            _as_ordinary_user()
        except OSError as fault:
            os._exit(min(fault.errno or 255, 255))
        except BaseException:  # noqa: BLE001 - the child must not go on as a second run of the tests
            os._exit(255)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    number = os.waitstatus_to_exitcode(status)
    if number != 0:
        raise OSError(number, "refused")
