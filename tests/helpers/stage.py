"""A screen in memory with a window manager, a bus and AT-SPI: where assistive technology works.

Each program of it is started once and ended in good order; nothing of the person's own
session is used.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.helpers import processes
from tests.helpers.keystore import session_bus
from tests.helpers.listener import Listener

AT_SPI = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
BINDINGS = Path("/usr/lib/python3/dist-packages/gi/__init__.py")


def lacks(*programs: str) -> str:
    """What of a stage this machine lacks, in words for a reader of the tests; empty if nothing."""
    wanted = ("Xvfb", "openbox", "dbus-daemon", "setpriv", *programs)
    missing = [name for name in wanted if shutil.which(name) is None]
    missing += [str(path) for path in (AT_SPI, SYSTEM_PYTHON, BINDINGS) if not path.exists()]
    return ", ".join(missing)


@contextmanager
def running(
    command: list[str],
    environment: Mapping[str, str],
    **more: Any,  # noqa: ANN401 - what Popen takes
) -> Iterator[subprocess.Popen[str]]:
    """A program, and whatever it starts, for as long as a `with` lasts.

    It ends with this process too, however that ends: a screen reader that is left over would
    keep the next one from starting.
    """
    process = subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", "--", *command],  # noqa: S607 - found on the path, as every program of a stage
        env=environment,
        text=True,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **more,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


@contextmanager
def stage(home: Path) -> Iterator[dict[str, str]]:
    """The stage for as long as a `with` lasts; yields the environment of its programs."""
    with ExitStack() as ends:
        environment = ends.enter_context(session_bus(home))
        reading, writing = os.pipe()
        ends.enter_context(
            running(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24"],
                environment,
                pass_fds=(writing,),
            )
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            environment["DISPLAY"] = f":{told.readline().strip()}"
        environment |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        ends.enter_context(running([str(AT_SPI), "--launch-immediately"], environment))
        ends.enter_context(running(["openbox"], environment))
        yield environment


class Talk:
    """A program that answers each line with one line of JSON."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def hear(self) -> Any:  # noqa: ANN401 - whatever the program says
        """The next line that it says. Fails if it says nothing more."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the program has ended"
        return json.loads(line)

    def ask(self, line: str = "") -> Any:  # noqa: ANN401 - as above
        """Say a line; gives what it answers."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self.hear()


@contextmanager
def window(environment: Mapping[str, str], home: Path) -> Iterator[Talk]:
    """The real window in a process of its own (`shown_program`), once it is up."""
    folder = home / "kept"
    folder.mkdir(mode=0o700)
    command = [sys.executable, "-m", "tests.helpers.shown_program", str(folder)]
    python = processes.environment(**environment)
    with running(command, python, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        talk = Talk(process)
        assert talk.hear() == {"ready": True}
        yield talk


@contextmanager
def tree(environment: Mapping[str, str], name: str) -> Iterator[Talk]:
    """What assistive technology sees of a program (`atspi_tree`), asked by an empty line."""
    command = [str(SYSTEM_PYTHON), str(Path(__file__).with_name("atspi_tree.py")), name]
    with running(command, environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield Talk(process)


@contextmanager
def orca(environment: Mapping[str, str], home: Path) -> Iterator[Listener]:
    """The screen reader Orca, and what it says, once it has said that it is on."""
    listener = Listener(home)
    try:
        with running(["orca"], {**environment, **listener.environment()}):
            assert listener.hears("screen reader on", patience=60), listener.said
            yield listener
    finally:
        listener.close()
