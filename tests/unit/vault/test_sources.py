"""Where keys come from. Every source keeps the same promise."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null
from keyring.backends.chainer import ChainerBackend

from lgo_desktop.errors import InputFault
from lgo_desktop.vault.faults import KeyNeeded, WrongPassphrase
from lgo_desktop.vault.keys import Key, derive, new_salt, random_key
from lgo_desktop.vault.opening import change_passphrase, new_case, open_case
from lgo_desktop.vault.sources import (
    SERVICE,
    KeyringSource,
    KeySource,
    NoSource,
    PassphraseSource,
    Protection,
)
from tests.helpers.cases import kent
from tests.helpers.keystore import MemoryStore, gnome_keyring, session_bus
from tests.helpers.vaults import NOW, PASSPHRASES, names


class Contract:
    """What every source promises. `source` is a fixture of each class below."""

    keeps: bool

    def test_what_it_kept_it_finds(self, source: KeySource) -> None:
        """`keep` tells the truth: afterwards the key is found, or it said that it is not kept."""
        key = random_key()
        assert source.keep(key) is self.keeps
        if self.keeps:
            assert source.find(key.salt) == key

    def test_it_tells_whether_it_can_keep_one(self, source: KeySource) -> None:
        """Nobody is offered what cannot be done."""
        assert source.can_keep() is self.keeps

    def test_each_file_has_its_own_key(self, source: KeySource) -> None:
        """Keys of two files are not taken for each other."""
        one, two = random_key(), random_key()
        source.keep(one)
        source.keep(two)
        assert source.find(one.salt) in {one, self._unkept(source, one)}
        assert source.find(two.salt) in {two, self._unkept(source, two)}

    def test_what_it_forgot_it_does_not_find(self, source: KeySource) -> None:
        """After `forget` the key that was kept is gone; forgetting twice is no fault."""
        key = random_key()
        source.keep(key)
        assert source.forget(key.salt)
        assert source.forget(key.salt)
        assert source.find(key.salt) != key

    @pytest.mark.parametrize("passphrase", PASSPHRASES)
    def test_a_case_of_any_passphrase(
        self, source: KeySource, tmp_path: Path, passphrase: str
    ) -> None:
        """Four alphabets, all punctuation: the case opens by this source or the passphrase."""
        path = tmp_path / "case.lgocase"
        made = new_case(path, passphrase, kent(), NOW, source)
        made.file.close()
        typed = PassphraseSource(lambda: passphrase)
        opened = open_case(path, (source, typed))  # a passphrase that is wrong is passed over
        opened.file.close()
        assert opened.protection == made.protection
        kept = Protection.KEY_STORE if self.keeps else Protection.PASSPHRASE
        assert made.protection is kept
        assert names(tmp_path) == ["case.lgocase"]

    @staticmethod
    def _unkept(source: KeySource, key: Key) -> Key | None:
        """What a source that keeps nothing finds all the same."""
        return derive("horse", key.salt) if isinstance(source, PassphraseSource) else None


class TestPassphrase(Contract):
    """A passphrase that is typed."""

    keeps = False

    @pytest.fixture
    def source(self) -> KeySource:
        """Somebody who always types the same."""
        return PassphraseSource(lambda: "horse")


class TestNone(Contract):
    """No source: a shared computer."""

    keeps = False

    @pytest.fixture
    def source(self) -> KeySource:
        """Nothing."""
        return NoSource()


class TestMemory(Contract):
    """The rules of the key store, without one."""

    keeps = True

    @pytest.fixture
    def source(self) -> KeySource:
        """A store of this test."""
        return KeyringSource(MemoryStore)

    @pytest.fixture
    def store(self) -> MemoryStore:
        """The same, to look into."""
        return MemoryStore()

    @pytest.fixture(autouse=True)
    def _one_store(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Every question of one test goes to one store."""
        kept: dict[tuple[str, str], str] = {}
        monkeypatch.setattr(MemoryStore, "__init__", lambda store: setattr(store, "kept", kept))


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """An unlocked gnome-keyring for the tests of this module that ask for one."""
    with gnome_keyring(tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.mark.skipif(sys.platform != "linux", reason="gnome-keyring is a key store of Linux")
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # the library's own
class TestGnomeKeyring(Contract):
    """The real key store of many Linux systems, on a bus of its own."""

    keeps = True

    @pytest.fixture
    def source(
        self, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[KeySource]:
        """The source that the program uses on such a system."""
        bus = "DBUS_SESSION_BUS_ADDRESS"
        monkeypatch.setenv(bus, environment[bus])
        yield KeyringSource(SecretService.Keyring)
        gc.collect()

    def test_only_the_key_is_kept(self, source: KeySource) -> None:
        """64 hexadecimal digits under the name of the salt: every system's store takes that."""
        key = random_key()
        source.keep(key)
        store: KeyringBackend = SecretService.Keyring()  # type: ignore[no-untyped-call]
        assert store.get_password(SERVICE, key.name) == key.secret.hex()


@pytest.mark.skipif(sys.platform != "linux", reason="gnome-keyring is a key store of Linux")
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # the library's own
def test_a_bus_without_a_key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop without a key store: no key, nothing kept, no fault, no waiting."""
    with session_bus(tmp_path / "home") as environment:
        bus = "DBUS_SESSION_BUS_ADDRESS"
        monkeypatch.setenv(bus, environment[bus])
        source = KeyringSource(SecretService.Keyring)
        key = random_key()
        assert (source.keep(key), source.find(key.salt), source.forget(key.salt)) == (
            False,
            None,
            False,
        )
        gc.collect()


class _Broken(MemoryStore):
    """A store that is locked, or whose question the person has refused."""

    __module__ = "keyring.backends.SecretService.ForTests"

    def get_password(self, *_asked: str) -> str | None:
        """Locked."""
        raise keyring.errors.KeyringLocked

    def set_password(self, *_asked: str) -> None:
        """Refused."""
        raise keyring.errors.InitError


class _File(MemoryStore):
    """A store that writes plain text to a file."""

    __module__ = "keyrings.alt.file"


def _not_there() -> KeyringBackend:
    raise keyring.errors.NoKeyringError


def _chained(store: type[KeyringBackend]) -> KeyringBackend:
    chain = ChainerBackend.__new__(ChainerBackend)
    chain.__dict__["backends"] = [MemoryStore(), store()]
    return chain


@pytest.mark.parametrize(
    "store",
    [_Broken, _File, _not_there, fail.Keyring, null.Keyring, lambda: _chained(_File)],
    ids=["locked", "plain text", "none", "fail", "null", "a chain with plain text"],
)
def test_what_is_no_key_store_keeps_nothing(store: type[KeyringBackend], tmp_path: Path) -> None:
    """Locked, refused, none, or one that writes plain text: the passphrase is asked for."""
    source = KeyringSource(store)
    path = tmp_path / "case.lgocase"
    made = new_case(path, "correct horse", kent(), NOW, source)
    made.file.close()
    assert made.protection is Protection.PASSPHRASE
    assert not source.forget(made.file.key.salt)
    with pytest.raises(KeyNeeded):
        open_case(path, (source,))
    opened = open_case(path, (source, PassphraseSource(lambda: "correct horse")))
    opened.file.close()
    assert opened.protection is Protection.PASSPHRASE
    # A locked one is there, and may be unlocked when a key is kept; the others never keep one.
    assert source.can_keep() is (store is _Broken)


def test_a_store_that_does_not_answer_is_given_up() -> None:
    """A question to the person that nobody answers holds nobody up."""
    answered = threading.Event()

    def hangs() -> KeyringBackend:
        answered.wait()
        return MemoryStore()

    source = KeyringSource(hangs, longest_wait=0.05)
    key = random_key()
    assert source.find(key.salt) is None
    assert not source.keep(key)
    assert not source.forget(key.salt)
    answered.set()


def test_the_wait_is_five_seconds() -> None:
    """Long enough to type a password, short enough to go on without."""
    assert KeyringSource()._longest_wait == 5.0


@pytest.mark.parametrize("text", ["", "not a key", "ab", "AB" * 33])
def test_what_is_no_key_is_passed_over(text: str) -> None:
    """An entry that somebody else put there is no key, and no fault."""
    store = MemoryStore()
    salt = new_salt()
    store.set_password(SERVICE, salt.hex(), text)
    assert KeyringSource(lambda: store).find(salt) is None


def test_an_old_key_in_the_store_is_passed_over(tmp_path: Path) -> None:
    """The store's key does not fit any more: the passphrase is asked for, and opens the case."""
    path, store = tmp_path / "case.lgocase", MemoryStore()
    source = KeyringSource(lambda: store)
    with new_case(path, "correct horse", kent(), NOW, source).file as file:
        store.set_password(SERVICE, file.key.name, random_key().secret.hex())
    opened = open_case(path, (source, PassphraseSource(lambda: "correct horse")))
    opened.file.close()
    assert opened.protection is Protection.PASSPHRASE
    with pytest.raises(WrongPassphrase):
        open_case(path, (source,))
    with pytest.raises(WrongPassphrase):
        open_case(path, (source, PassphraseSource(lambda: "another horse")))


def test_somebody_who_would_rather_not_say(tmp_path: Path) -> None:
    """No passphrase is no fault of the passphrase: it is asked for again."""
    path = tmp_path / "case.lgocase"
    new_case(path, "correct horse", kent(), NOW, NoSource()).file.close()
    with pytest.raises(KeyNeeded, match="does not keep the key"):
        open_case(path, (NoSource(), PassphraseSource(lambda: None)))
    with pytest.raises(InputFault, match="passphrase is empty"):
        open_case(path, (PassphraseSource(lambda: " "),))


def test_a_changed_passphrase_takes_its_key_along(tmp_path: Path) -> None:
    """The store holds the new key and no old one; the case opens from it."""
    path, store = tmp_path / "case.lgocase", MemoryStore()
    source = KeyringSource(lambda: store)
    with new_case(path, "correct horse", kent(), NOW, source).file as file:
        old = file.key
        assert change_passphrase(file, "another horse", NOW, source) == (Protection.KEY_STORE, ())
    assert list(store.kept) == [(SERVICE, file.key.name)]
    assert old.name != file.key.name
    open_case(path, (source,)).file.close()


def test_a_passphrase_that_cannot_be_changed_leaves_the_old_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store is as it was before, too."""
    path, store = tmp_path / "case.lgocase", MemoryStore()
    source = KeyringSource(lambda: store)
    with new_case(path, "correct horse", kent(), NOW, source).file as file:
        with monkeypatch.context() as broken:
            broken.setattr(Path, "replace", _no_room)
            with pytest.raises(Exception, match="The disk is full"):
                change_passphrase(file, "another horse", NOW, source)
        assert list(store.kept) == [(SERVICE, file.key.name)]
    open_case(path, (source,)).file.close()


def _no_room(_path: Path, _target: Path) -> None:
    raise OSError(28, "no room")
