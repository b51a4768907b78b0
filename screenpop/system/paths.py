"""Where a profile's files stand, and where the program's own resources are."""

from __future__ import annotations

import os
import stat
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from screenpop.trouble import Trouble

APP = "screenpop"


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's settings, journal, log, secrets and control socket: by `--profile` one folder, else the platform's places.

    `folder` holds what must not be lost (on Windows under %LOCALAPPDATA%: SQLite's WAL does not belong in a roaming
    folder), `config` the settings, `runtime` the socket. With `--profile` the three are the same. `policy` is the file of what
    the administrator of this computer has fixed, for every profile; None where nobody can have.
    """

    folder: Path
    config: Path
    runtime: Path
    policy: Path | None = None

    @classmethod
    def of(cls, folder: str | os.PathLike[str] | None = None) -> Profile:
        """The profile in `folder`, else in `SCREENPOP_PROFILE`, else in the platform's places. Makes nothing: see `prepare`.

        Raises Trouble for a name that means no folder here.
        """
        chosen = folder or os.environ.get("SCREENPOP_PROFILE")
        if chosen:
            only = _chosen(chosen)
            return cls(only, only, only, policy())
        folder = _readable(platformdirs.user_data_path(APP, appauthor=False))
        return cls(folder, platformdirs.user_config_path(APP, appauthor=False), _runtime_folder(folder), policy())

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def last_good(self) -> Path:
        """A copy of the settings as they were when nothing was wrong with them."""
        return self.folder / "settings.last-good.toml"

    @property
    def journal(self) -> Path:
        return self.folder / "calls.db"

    @property
    def contacts(self) -> Path:
        return self.folder / "contacts.db"

    @property
    def logs(self) -> Path:
        return self.folder / "logs" / "screenpop.log"

    @property
    def socket(self) -> Path:
        """The control socket; on Windows a file that holds the named pipe's name."""
        return self.runtime / "control.sock"

    @property
    def lock(self) -> Path:
        return self.folder / "screenpop.lock"

    @property
    def pid(self) -> Path:
        """Who holds the lock. Not in the lock file itself: on Windows nobody but the holder can read that."""
        return self.folder / "screenpop.pid"

    @property
    def secrets(self) -> Path:
        return self.folder / "secrets"

    @property
    def relay_ca(self) -> Path:
        """The certificate authority of a relay that has one of its own."""
        return self.folder / "relay-ca.pem"

    @property
    def url_secrets(self) -> Path:
        return self.folder / "url-secrets"

    def prepare(self) -> None:
        """Make the folders that are missing, for their owner alone. Raises Trouble where that cannot be."""
        for folder in (self.config, self.folder, self.logs.parent, self.runtime):
            _make_private(folder)


def policy() -> Path | None:
    """The administrator's file: the machine's own, unless `SCREENPOP_POLICY` names another, or is there and empty: none."""
    named = os.environ.get("SCREENPOP_POLICY")
    if named is None:
        return machine_policy()
    return Path.cwd() / named if named else None


def machine_policy() -> Path:
    if sys.platform == "win32":
        root = os.environ.get("PROGRAMDATA", r"C:\ProgramData")
    else:
        root = "/Library/Application Support" if sys.platform == "darwin" else "/etc"
    return Path(root) / APP / "policy.toml"


def _chosen(name: str | os.PathLike[str]) -> Path:
    try:
        # Not resolved: a link is part of the name that the person chose.
        return _readable(Path.cwd() / Path(name).expanduser())
    except (RuntimeError, OSError) as error:  # nobody has that name, or the working directory is gone
        raise _unusable(name, str(error)) from error


def _readable(folder: Path) -> Path:
    """A name on Linux is any bytes; one that is no UTF-8 could be neither shown nor given to SQLite."""
    try:
        str(folder).encode("utf-8")
    except UnicodeEncodeError:
        raise _unusable(folder, "Its name is not UTF-8") from None
    return folder


def _unusable(name: str | os.PathLike[str], why: str) -> Trouble:
    shown = os.fsencode(name).decode("utf-8", "replace")
    return Trouble("The profile's folder cannot be used", f"{shown}: {why}", "Choose another with --profile")


def _runtime_folder(folder: Path) -> Path:
    if os.name == "nt":
        return folder
    with warnings.catch_warnings():
        # Without a login session there is no XDG_RUNTIME_DIR, and the fallback is as good: `prepare` checks whose it is.
        warnings.simplefilter("ignore")
        return platformdirs.user_runtime_path(APP, appauthor=False)


def _make_private(folder: Path) -> None:
    """Make `folder` with mode 0700, or see that an existing one is the user's own and that nobody else may write there."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32":
            found = folder.stat()
            if found.st_uid != os.geteuid() or found.st_mode & stat.S_ISVTX:
                raise Trouble(
                    "The profile's folder is not private",
                    f"{folder} belongs to another user or is shared by all",
                    "Choose a folder of your own with --profile",
                )
            if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                folder.chmod(stat.S_IMODE(found.st_mode) & ~(stat.S_IWGRP | stat.S_IWOTH))
    except OSError as error:
        raise Trouble(
            "The profile's folder cannot be used",
            f"{folder}: {error.strerror or error}",
            "Check that the folder can be written and that the disk is not full, or choose another with --profile",
        ) from error


def resource(name: str) -> Path:
    """A file or folder that comes with the program: an icon, a style, a CRM preset. `name` is relative, with slashes.

    A wheel carries them in `screenpop/_resources`, a checkout beside the package, a frozen program in its bundle (either way).
    Raises Trouble when it is not there: the installation is damaged.
    """
    package = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2])) / APP
    for root in (package / "_resources", package.parent / "resources"):
        if (root / name).exists():
            return root / name
    raise Trouble("The installation is damaged", f"The file {name} is missing from {package}", "Install screenpop again")
