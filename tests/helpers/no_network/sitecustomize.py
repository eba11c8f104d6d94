"""Ends a Python process that tries to use the internet.

Python imports a module of this name at start. `tests.helpers.processes` puts this folder on
the path of the programs that tests start, so that the ban holds for them as well.
"""

from __future__ import annotations

import os
import socket
import sys

EXIT_CODE = 97
_INTERNET = {socket.AF_INET, socket.AF_INET6}
_SENDING = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_LOOKING_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    sends = event in _SENDING and getattr(args[0], "family", None) in _INTERNET
    if sends or event in _LOOKING_UP:
        os.write(2, f"NETWORK USED: {event}\n".encode())
        # An exception could be caught and forgotten by the code under test; this cannot.
        os._exit(EXIT_CODE)


sys.addaudithook(_refuse)
