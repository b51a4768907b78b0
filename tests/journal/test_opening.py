"""The file: made for this user alone, brought up to date with a copy first, refused when newer, kept aside when damaged."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from screenpop.journal import opening, schema
from screenpop.journal.failures import NotCommitted
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query
from screenpop.journal.store import Store
from screenpop.journal.tables import Tables
from screenpop.trouble import Trouble
from tests.journal.making import PROJECTION, bare, call_number, save
from tests.story import T0, UUID, answered, hung_up, ringing

NEXT = ("ALTER TABLE opened ADD COLUMN by TEXT", "INSERT INTO meta VALUES ('next', 'yes')")
BROKEN = ("CREATE TABLE half_made(x)", "CREATE TABLE half_made(x)")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "calls.db"


def made(path: Path) -> Path:
    with Store.open(path, PROJECTION) as store:
        save(store, call_number(1))
    return path


def total(path: Path) -> int:
    with Reader.open(path, PROJECTION) as reader:
        return reader.recent(Query(), T0).total


def files(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def test_commits_are_durable_and_what_is_deleted_is_overwritten(path: Path) -> None:
    connection = opening.for_writing(path).connection
    try:
        settings = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "fullfsync", "secure_delete")
        ]
        assert settings == ["wal", 2, 1, 1]  # 2 is FULL
    finally:
        connection.close()


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_the_files_are_this_users_alone(path: Path, ending: str) -> None:
    with Store.open(path, PROJECTION) as store:
        save(store, call_number(1))
        mode = path.with_name(path.name + ending).stat().st_mode
    owner_only = stat.S_IMODE(mode) == 0o600
    assert owner_only or sys.platform == "win32"  # there the folder's list of rights protects it


def test_a_folder_with_odd_characters(tmp_path: Path) -> None:
    assert total(made(tmp_path / "a%20b?c=#d é" / "calls.db")) == 1


def test_a_closed_journal_is_one_file(path: Path) -> None:
    assert files(made(path)) == {"calls.db"}


def test_a_newer_journal_is_refused_and_not_touched(path: Path) -> None:
    with bare(made(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NotCommitted, match="newer screenpop"):
        Store.open(path, PROJECTION)
    with pytest.raises(Trouble, match="newer screenpop"):
        Reader.open(path, PROJECTION)
    assert path.read_bytes() == before
    assert not opening.damaged_copies(path)


def test_an_older_journal_is_copied_then_brought_up_to_date_and_the_copy_goes_at_the_next_start(path: Path) -> None:
    made(path)
    migrations = (*schema.MIGRATIONS, NEXT)
    connection = opening.for_writing(path, migrations=migrations).connection
    assert schema.version(connection) == len(migrations)
    assert connection.execute("SELECT value FROM meta WHERE name = 'next'").fetchall() == [("yes",)]
    connection.close()
    (copy,) = schema.backups(path)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600 or sys.platform == "win32"
    assert total(copy) == 1
    opening.for_writing(path, migrations=migrations).connection.close()
    assert files(path) == {"calls.db"}


def test_a_reader_leaves_an_older_journal_to_the_app(path: Path) -> None:
    made(path)
    with pytest.raises(Trouble, match="older screenpop"):
        opening.for_reading(path, migrations=(*schema.MIGRATIONS, NEXT))


def test_a_migration_that_fails_changes_nothing_and_leaves_the_copy(path: Path) -> None:
    made(path)
    with pytest.raises(NotCommitted, match="half_made"):
        opening.for_writing(path, migrations=(*schema.MIGRATIONS, BROKEN))
    assert total(path) == 1
    assert len(schema.backups(path)) == 1


def test_each_migration_is_one_transaction(path: Path) -> None:
    made(path)
    with pytest.raises(NotCommitted):
        opening.for_writing(path, migrations=(*schema.MIGRATIONS, NEXT, BROKEN))
    connection = bare(path)
    assert schema.version(connection) == len(schema.MIGRATIONS) + 1
    connection.close()


def test_a_new_journal_has_nothing_to_copy(path: Path) -> None:
    opening.for_writing(path, migrations=(*schema.MIGRATIONS, NEXT)).connection.close()
    assert files(path) == {"calls.db"}


def rubbish(path: Path) -> None:
    path.write_bytes(b"this is no database " * 1_000)


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 8192 * 4096)


def overwritten_within(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 + 100)
        file.write(b"\xff" * (path.stat().st_size - 8192))


@pytest.mark.parametrize("damage", [rubbish, cut_in_half, overwritten_within])
def test_a_damaged_journal_is_kept_aside_and_a_new_one_begun(path: Path, damage: object) -> None:
    made(path)
    assert callable(damage)
    damage(path)
    broken = path.read_bytes()
    with Store.open(path, PROJECTION) as store:
        (notice,) = store.notices
        save(store, call_number(2))
    (aside,) = opening.damaged_copies(path)
    assert aside.read_bytes() == broken
    assert "damaged" in notice.title
    assert aside.name in notice.happened
    assert total(path) == 1


def test_an_empty_file_is_a_new_journal(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert total(path) == 0
    assert total(made(path)) == 1
    assert not opening.damaged_copies(path)


def test_what_the_log_still_holds_after_a_kill_is_there(path: Path, tmp_path: Path) -> None:
    with Store.open(path, PROJECTION) as store:
        save(store, call_number(1))
        killed = tmp_path / "killed"
        killed.mkdir()
        for file in path.parent.iterdir():
            (killed / file.name).write_bytes(file.read_bytes())
    assert total(killed / "calls.db") == 1
    with Store.open(killed / "calls.db", PROJECTION) as store:
        assert store.notices == ()


def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotCommitted, match="cannot be used"):
        Store.open(tmp_path / "file" / "calls.db", PROJECTION)


MOUNTS = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 0:50 / /home rw,relatime shared:3 - nfs4 server:/home rw
41 40 0:51 / /home/anna/local\040disk rw - xfs /dev/vdb rw
42 27 0:52 / /mnt/office rw master:2 propagate_from:1 - cifs //server/office rw
""".strip()


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/lib/calls.db", "ext4"),
        ("/home/anna/calls.db", "nfs4"),
        ("/home/anna/local disk/calls.db", "xfs"),
        ("/homes/calls.db", "ext4"),
        ("/mnt/office/a/calls.db", "cifs"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(tmp_path: Path, place: str, kind: str) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS)
    assert opening.file_system(place, mounts) == kind


def test_without_a_table_of_mounts_the_file_system_is_not_known(tmp_path: Path) -> None:
    assert opening.file_system("/home", tmp_path / "none") == ""


def test_on_a_network_drive_the_slower_way_of_writing_is_used_and_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(path)  # in WAL, as on a profile that has moved
    monkeypatch.setattr(opening, "on_network", lambda path: True)
    with Store.open(path, PROJECTION) as store:
        assert store.tables.rows("PRAGMA journal_mode") == [("delete",)]
        assert store.tables.rows("PRAGMA synchronous") == [(3,)]  # EXTRA: the removal of the rollback journal is synced too
        assert ["network drive" in notice.title for notice in store.notices] == [True]
        save(store, call_number(2))
        assert total(path) == 2


def deep(folder: Path, length: int) -> Path:
    """A journal whose path has so many bytes."""
    while (left := length - len(os.fsencode(folder)) - len("//calls.db")) > 0:
        folder /= "x" * min(left if left < 200 else left - 2, 200)
    folder.mkdir(parents=True)
    return folder / "calls.db"


def test_a_path_that_is_as_long_as_can_be_works(tmp_path: Path) -> None:
    path = deep(tmp_path, 504)
    assert len(os.fsencode(path)) == 504
    made(path)
    assert total(path) == 1


@pytest.mark.parametrize("length", [505, 1_000])
def test_a_longer_path_is_refused_in_words(tmp_path: Path, length: int) -> None:
    path = deep(tmp_path, length)
    with pytest.raises(NotCommitted, match="not being saved: the path of the journal is too long") as refused:
        made(path)
    assert "--profile" in refused.value.remedy
    with pytest.raises(Trouble, match="cannot be read: the path of the journal is too long"):
        total(path)


def test_a_journal_of_the_version_before_remarks_gets_its_new_columns_filled_at_the_next_refresh(path: Path) -> None:
    """The rows of the older program lack line, waiting and talking; the receipts have all of it."""
    with Store(Tables(opening.for_writing(path, migrations=schema.MIGRATIONS[:2]).connection, path, PROJECTION)) as older:
        older.tables.insert([ringing("201", 0), answered("201", 7), hung_up("201", 67)])
        columns = "call_event_uuid, first_received_at, state, counts_as_missed, names, numbers"
        older.tables.rows(f"INSERT INTO calls({columns}) VALUES (?, ?, 'ended', 0, '', '')", UUID, T0)
        older.tables.remember("fingerprint", "2 same")
    with Store.open(path, PROJECTION) as store:
        assert store.refresh("same", T0 + 100) is True
        columns = "extension, mine, outbound, wait_s, talk_s"
        assert store.tables.rows(f"SELECT {columns} FROM calls") == [("201", 1, 0, 7.0, 60.0)]
        assert store.refresh("same", T0 + 100) is False
