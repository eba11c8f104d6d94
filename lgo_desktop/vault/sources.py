"""Where the key of a case comes from: the computer's own key store, a passphrase, or nowhere.

Every source keeps one promise (`KeySource`), and none of them ever writes a key or a
passphrase to a file. The key store may hang on a question that nobody answers, so it is asked
in a thread of its own and given up after five seconds.

What reckons keys is loaded when the first is asked for: a window is on the screen before that.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from lgo_desktop.vault.keys import Key

SERVICE = "right-door"
LONGEST_WAIT = 5.0  # seconds

Answer = TypeVar("Answer")


class Protection(StrEnum):
    """What protects the key of a case on this computer; the person is told which it is."""

    KEY_STORE = "key_store"  # opens on this computer without typing
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a protection; asked for at every opening
    NONE = "none"  # nothing here opens the case


class KeySource(Protocol):
    """Something that may know the key of a file."""

    @property
    def protection(self) -> Protection:
        """What protects a case whose key is kept here."""

    def can_keep(self) -> bool:
        """Whether there is a place for keys, so that it is of use to offer it. Never hangs."""

    def find(self, salt: bytes) -> Key | None:
        """The key of the file with this salt, or None where this source has none. Never hangs."""

    def keep(self, key: Key) -> bool:
        """Keep the key for next time; False where this source does not. Never hangs."""

    def forget(self, salt: bytes) -> bool:
        """Know the key no longer. True if it is certain that this source has none now."""


class NoSource:
    """Knows no key and keeps none: for a shared computer."""

    protection = Protection.NONE

    def can_keep(self) -> bool:
        """False."""
        return False

    def find(self, salt: bytes) -> Key | None:  # noqa: ARG002 - the promise of every source
        """None."""
        return None

    def keep(self, key: Key) -> bool:  # noqa: ARG002 - the promise of every source
        """False."""
        return False

    def forget(self, salt: bytes) -> bool:  # noqa: ARG002 - the promise of every source
        """True: there is nothing to forget."""
        return True


class PassphraseSource:
    """Makes the key from a passphrase that somebody is asked for, or has typed.

    `ask` gives the passphrase, or None if the person would rather not; it is asked each time.
    """

    protection = Protection.PASSPHRASE

    def __init__(self, ask: Callable[[], str | None]) -> None:
        """Nothing is asked yet."""
        self._ask = ask

    def can_keep(self) -> bool:
        """False: it is asked for each time."""
        return False

    def find(self, salt: bytes) -> Key | None:
        """The key that belongs to the passphrase; whether it fits, the file says."""
        from lgo_desktop.vault.keys import derive  # noqa: PLC0415 - see the module

        passphrase = self._ask()
        return None if passphrase is None else derive(passphrase, salt)

    def keep(self, key: Key) -> bool:  # noqa: ARG002 - the promise of every source
        """False: the passphrase is in the person's head, or on their sheet of paper."""
        return False

    def forget(self, salt: bytes) -> bool:  # noqa: ARG002 - the promise of every source
        """True: nothing was kept."""
        return True


class KeyringSource:
    """The key store of the computer: Secret Service or KWallet, Keychain, Credential Manager.

    A store that writes plain text is never used. Where there is none, where it is locked and
    stays so, where it does not answer in time, there is no key, and nothing is kept: whoever
    asked goes on with the passphrase.
    """

    protection = Protection.KEY_STORE

    def __init__(
        self,
        store: Callable[[], KeyringBackend] | None = None,
        longest_wait: float = LONGEST_WAIT,
    ) -> None:
        """`store` finds the key store when it is first needed; without one, the computer's own."""
        self._store = _of_this_computer if store is None else store
        self._longest_wait = longest_wait

    def can_keep(self) -> bool:
        """Whether the computer has a key store. It may still be locked when it is asked."""
        return self._asked(_is_there) is True

    def find(self, salt: bytes) -> Key | None:
        """The key, if the store has it and gives it in time."""
        from lgo_desktop.vault.keys import Key  # noqa: PLC0415 - see the module

        text = self._asked(lambda store: store.get_password(SERVICE, salt.hex()))
        try:
            return Key(bytes.fromhex(text or ""), salt)
        except ValueError:  # nothing there, or nothing of ours
            return None

    def keep(self, key: Key) -> bool:
        """Put the key into the store; True once it has been read back."""

        def put(store: KeyringBackend) -> bool:
            store.set_password(SERVICE, key.name, key.secret.hex())
            return store.get_password(SERVICE, key.name) == key.secret.hex()

        return self._asked(put) is True

    def forget(self, salt: bytes) -> bool:
        """Delete the key from the store."""

        def delete(store: KeyringBackend) -> bool:
            if store.get_password(SERVICE, salt.hex()) is not None:
                store.delete_password(SERVICE, salt.hex())
            return store.get_password(SERVICE, salt.hex()) is None

        return self._asked(delete) is True

    def _asked(self, question: Callable[[KeyringBackend], Answer]) -> Answer | None:
        """The store's answer; None where it has none, does not answer, or is none for us."""
        answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()

        def ask() -> None:
            try:
                store = self._store()
                answers.put(question(store) if _keeps_secrets(store) else None)
            except Exception:  # noqa: BLE001 - whatever a key store raises: there is no key
                answers.put(None)

        # A thread that hangs on a question to the person must not keep the program alive.
        threading.Thread(target=ask, daemon=True).start()
        try:
            return answers.get(timeout=self._longest_wait)
        except queue.Empty:
            return None


def _of_this_computer() -> KeyringBackend:
    # It looks through every key store that it knows: nothing that a first page waits for.
    import keyring  # noqa: PLC0415 - see above

    return keyring.get_keyring()


def _is_there(_store: KeyringBackend) -> bool:
    return True


_TRUSTED = ("SecretService", "kwallet", "libsecret", "macOS", "Windows")


def _keeps_secrets(store: KeyringBackend) -> bool:
    """Whether this is one of the systems' own key stores, and not a file."""
    chained = getattr(store, "backends", None)
    if type(store).__module__ == "keyring.backends.chainer" and chained:
        return all(_keeps_secrets(single) for single in chained)
    module = type(store).__module__
    return any(module.startswith(f"keyring.backends.{name}") for name in _TRUSTED)


def first_key(sources: tuple[KeySource, ...], salt: bytes) -> tuple[Key, KeySource] | None:
    """The first key that any of the sources has, and which source it was."""
    for source in sources:
        key = source.find(salt)
        if key is not None:
            return key, source
    return None
