"""A watch over network sockets, so that no test can pass while something calls out.

The watch is an audit hook of Python: it sees every socket, also one opened deep inside a
library. An audit hook cannot be taken away, so it is placed once and switched on and off.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_INTERNET = {socket.AF_INET, socket.AF_INET6}
_SENDING = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_LOOKING_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


class NetworkUsed(Exception):
    """Something tried to reach another machine."""


class NetworkWatch:
    """Refuses and remembers every attempt to use the internet while it is on."""

    def __init__(self) -> None:
        """Place the hook; it does nothing until `on` is set."""
        self.on = False
        self.attempts: list[str] = []
        sys.addaudithook(self._hear)

    @contextmanager
    def watching(self) -> Iterator[list[str]]:
        """Watch for the length of a `with`; the list grows with every attempt."""
        self.attempts = []
        self.on = True
        try:
            yield self.attempts
        finally:
            self.on = False

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if not self.on or not event.startswith("socket."):
            return
        if event in _LOOKING_UP or (event in _SENDING and _is_internet(args[0])):
            self.attempts.append(event)
            raise NetworkUsed(event)


def _is_internet(opened: object) -> bool:
    return getattr(opened, "family", None) in _INTERNET
