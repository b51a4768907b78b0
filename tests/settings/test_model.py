"""The table of keys and the settings say the same."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import pytest

from screenpop.settings.model import ANY, KEYS, TABLES, Settings, find, nearest

CONTRACT = {
    "listener": {
        "enabled",
        "host",
        "port",
        "public_url",
        "public_hosts",
        "trusted_proxies",
        "tls_cert",
        "tls_key",
        "allow_plain",
    },
    "relay": {"enabled", "servers", "agent", "subjects", "ca"},
    "extensions": {"mine"},
    "numbers": {"region", "area_code"},
    "lines": {ANY},
    "popup": {
        "kind",
        "position",
        "screen",
        "seconds_after_end",
        "max_visible",
        "dialplan",
        "sound",
        "do_not_disturb",
        "follow_system_quiet",
    },
    "rules": {ANY},
    "crm": {"preset", "url", "create", "open", "connector", "allow_plain", ANY},
    "calls": {"tags", "call_back"},
    "contacts": {"refresh_hours"},
    "desktop": {"language", "colours"},
    "privacy": {"keep_days"},
}


def test_the_keys_are_those_of_the_contract() -> None:
    assert {table: {key.leaf for key in KEYS if key.table == table} for table in TABLES} == CONTRACT


def test_every_field_has_its_key() -> None:
    fields = {
        f"{table.name}.{field.name}"
        for table in dataclasses.fields(Settings)
        if table.name not in ("lines", "rules")
        for field in dataclasses.fields(getattr(Settings(), table.name))
    }
    assert fields - {"crm.account"} == {key.name for key in KEYS if key.leaf != ANY}


@pytest.mark.parametrize("key", [key for key in KEYS if key.leaf != ANY], ids=lambda key: key.name)
def test_a_default_is_a_value_that_the_key_can_have(key: object) -> None:
    assert isinstance(key, type(KEYS[0]))
    default = key.default
    assert key.check(list(default) if isinstance(default, tuple) else default) == default
    assert key.says == key.says.strip() != ""
    assert "\n" not in key.says


def test_only_these_keys_can_block_the_listener() -> None:
    assert {key.leaf for key in KEYS if key.security} == {"host", "tls_cert", "tls_key", "allow_plain"}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("lisener", "[listener]"),
        ("popups", "[popup]"),
        ("port", "listener.port"),
        ("keep_days", "privacy.keep_days"),
        ("listener.prot", "listener.port"),
        ("listener.max_visible", "popup.max_visible"),
        ("popup.max_visable", "popup.max_visible"),
        ("crm.prest", "crm.preset"),
        ("extensions.my", "extensions.mine"),
        ("lisener.port", "[listener]"),
    ],
)
def test_an_unknown_name_has_a_nearest_one(name: str, meant: str) -> None:
    assert find(name) is None
    assert nearest(name) == meant


def test_chosen_names_find_the_key_that_stands_for_them() -> None:
    for name in ("lines.61312341234", "lines.+61 3.x", "crm.base_url", "crm.portal_id"):
        found = find(name)
        assert found is not None
        assert found.leaf == ANY


def test_reading_settings_brings_no_heavy_import() -> None:
    program = "import sys, screenpop.settings.file, screenpop.settings.secrets; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert "screenpop.settings.file" in loaded
    heavy = {
        "PySide6",
        "aiohttp",
        "asyncio",
        "keyring",
        "phonenumbers",
        "sqlite3",
        "tomlkit",
        "screenpop.crm",
        "screenpop.journal",
    }
    assert not heavy & set(loaded)
