"""Hears what a screen reader says: it takes the place of the speech synthesiser.

Screen readers of Linux hand each sentence to Speech Dispatcher, over a socket of the machine
and in a few plain lines (SSIP). This listens there, keeps every sentence, and makes no sound;
so nothing depends on whether the machine has a sound card.
"""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Callable
from html import unescape
from pathlib import Path

_REPLIES = {
    "SPEAK": "230 OK RECEIVING DATA",
    "CHAR": "225-1\r\n225 OK MESSAGE QUEUED",
    "KEY": "225-1\r\n225 OK MESSAGE QUEUED",
    "HISTORY GET": "245-1\r\n245 OK CLIENT ID SENT",
    "LIST OUTPUT_MODULES": "250-dummy\r\n250 OK MODULE LIST SENT",
    "LIST SYNTHESIS_VOICES": "249-English\ten\tnone\r\n249 OK VOICE LIST SENT",
    "GET": "251-50\r\n251 OK GET RETURNED",
    "QUIT": "231 HAPPY HACKING",
}


class Listener:
    """Every sentence that was said since the listener was made, as `said`."""

    def __init__(self, home: Path) -> None:
        self._heard = threading.Condition()
        self.said: list[str] = []
        self._address = home / "speech.sock"
        self._server = _Server(str(self._address), self._hear)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def environment(self) -> dict[str, str]:
        """What tells a screen reader where to speak."""
        return {"SPEECHD_ADDRESS": f"unix_socket:{self._address}"}

    def hears(self, text: str, since: int = 0, patience: float = 15) -> bool:
        """Whether `text` is said after the first `since` sentences, at once or in a moment."""
        wanted = words_of(text)
        with self._heard:
            return self._heard.wait_for(
                lambda: wanted in words_of(" ".join(self.said[since:])), timeout=patience
            )

    def close(self) -> None:
        """Listen no longer."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _hear(self, sentence: str) -> None:
        with self._heard:
            self.said.append(sentence)
            self._heard.notify_all()


def words_of(text: str) -> str:
    """A text by its words alone: readers speak punctuation as they like."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


class _Server(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True

    def __init__(self, address: str, hear: Callable[[str], None]) -> None:
        super().__init__(address, _Conversation)
        self.hear = hear


class _Conversation(socketserver.StreamRequestHandler):
    """One screen reader that speaks."""

    def handle(self) -> None:
        """Answer each command, and hand on what is to be spoken."""
        for raw in self.rfile:
            command = raw.decode().strip()
            self._reply(_reply_to(command))
            if command == "SPEAK":
                self._take_sentence()
            elif command.startswith("CHAR "):
                self._hand_on(command.removeprefix("CHAR "))
            elif command == "QUIT":
                return

    def _take_sentence(self) -> None:
        lines = []
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            if line == ".":
                break
            lines.append(line)
        self._hand_on(unescape(re.sub(r"<[^>]*>", "", " ".join(lines))))
        self._reply("225-1\r\n225 OK MESSAGE QUEUED")

    def _hand_on(self, sentence: str) -> None:
        assert isinstance(self.server, _Server)
        self.server.hear(sentence)

    def _reply(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


def _reply_to(command: str) -> str:
    known = (reply for start, reply in _REPLIES.items() if command.startswith(start))
    return next(known, "208 OK")
