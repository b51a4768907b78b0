"""relay.toml: what it may say, and that a wrong word is an error with its name."""

from __future__ import annotations

import os
import tomllib

import pytest

from screenpop.relay.folder import KEYS, RelayFolder, RelaySettings, Servers, default, in_words_of_the_relay, write_first
from screenpop.settings import checks
from screenpop.settings.checks import Wrong
from screenpop.trouble import Trouble


def test_an_empty_file_says_the_defaults(folder: RelayFolder) -> None:
    folder.settings.write_text("")
    settings = RelaySettings.read(folder)
    assert settings == RelaySettings()
    assert (settings.ingress.host, settings.ingress.port) == ("127.0.0.1", 8078)
    assert settings.nats == Servers(servers=("nats://127.0.0.1:4222",))


def test_every_key_is_explained_in_the_first_file_and_its_default_can_be_read(folder: RelayFolder) -> None:
    write_first(folder, {})
    explained = folder.settings.read_text("utf-8")
    uncommented = "\n".join(line.removeprefix("# ") if " = " in line else line for line in explained.splitlines())
    said = tomllib.loads("\n".join(line for line in uncommented.splitlines() if not line.startswith("# ")))
    assert [f"{table}.{leaf}" for table, keys in said.items() for leaf in keys] == [key.name for key in KEYS]
    assert all(f"# {key.says}" in explained for key in KEYS)
    folder.settings.write_text(uncommented)
    assert RelaySettings.read(folder) == RelaySettings()


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("[ingres]\nport = 1", "[ingres] is not known; the nearest known is [ingress]"),
        ("[stream]\nkeephours = 1", "stream.keephours is not known; the nearest known is stream.keep_hours"),
        ("ingress = 1", "ingress must be a table"),
        ("[ingress]\nport = '8078'", "ingress.port must be a whole number"),
        ("[ingress]\nhost = ''", "ingress.host must be"),
        ("[ingress]\nenabled = false", "ingress.enabled is not known"),
        ("[nats]\nservers = []", "nats.servers must be at least one address"),
        ("[nats]\nservers = ['nats://nats.example.com']", "nats:// and ws:// only for this computer"),
        ("[reload]\ncommand = 'reload'", "reload.command must be a program and its arguments"),
        ("[stream]\nreplicas = true", "stream.replicas must be"),
        ("[stream", "Expected ']'"),
        ('[pbx]\nservice = "\\u0007"', "pbx.service must be"),
    ],
)
def test_what_is_wrong_is_named_with_the_file(folder: RelayFolder, said: str, named: str) -> None:
    folder.settings.write_text(said)
    with pytest.raises(Trouble) as raised:
        RelaySettings.read(folder)
    assert raised.value.title == "relay.toml cannot be used"
    assert str(folder.settings) in raised.value.happened
    assert named in raised.value.happened


def test_all_that_is_wrong_is_named(folder: RelayFolder) -> None:
    folder.settings.write_text("[ingress]\nport = -1\n[metrics]\nprt = 1\n")
    with pytest.raises(Trouble, match="cannot be used") as raised:
        RelaySettings.read(folder)
    assert "ingress.port" in raised.value.happened
    assert "metrics.port" in raised.value.happened


def test_a_folder_that_is_none(folder: RelayFolder) -> None:
    with pytest.raises(Trouble, match="not the folder of a relay"):
        RelaySettings.read(RelayFolder(folder.path / "elsewhere"))


def test_files_may_be_named_from_the_folder(folder: RelayFolder) -> None:
    folder.settings.write_text("[ingress]\ntls_cert = 'tls/cert.pem'\ntls_key = '/etc/key.pem'\n[nats]\nca = 'ca.pem'\n")
    settings = RelaySettings.read(folder)
    assert settings.ingress.tls_cert == str(folder.path / "tls" / "cert.pem")
    assert settings.ingress.tls_key == "/etc/key.pem"
    assert settings.nats.ca == str(folder.path / "ca.pem")
    assert settings.desktops.ca == ""


def test_the_ingress_listens_as_the_file_says(folder: RelayFolder) -> None:
    folder.settings.write_text("[ingress]\npublic_url = 'https://pop.example.com'\ntrusted_proxies = ['10.0.0.0/8']\n")
    listening = RelaySettings.read(folder).listening(port=0)
    assert (listening.host, listening.port, list(listening.public_hosts)) == ("127.0.0.1", 0, ["pop.example.com"])
    assert [str(network) for network in listening.trusted_proxies] == ["10.0.0.0/8"]


def test_troubles_of_the_listener_name_the_relays_file(folder: RelayFolder) -> None:
    folder.settings.write_text("[ingress]\ntls_cert = 'nowhere.pem'\n")
    with pytest.raises(Trouble) as raised:
        RelaySettings.read(folder).listening()
    assert "relay.toml, [ingress]" in raised.value.remedy
    with pytest.raises(Trouble, match="as it was"), in_words_of_the_relay():
        raise Trouble("as it was")


@pytest.mark.parametrize(
    "address",
    [
        "tls://relay.example.com",
        "wss://relay.example.com:443",
        "nats://127.0.0.1:4222",
        "ws://localhost:8080",
        "nats://[::1]:4222",
    ],
)
def test_an_address_of_nats(address: str) -> None:
    assert checks.relay_servers([address, address]) == (address,)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "nats://10.0.0.1",
            "ws://relay.example.com",
            "http://localhost",
            "tls://",
            "relay.example.com",
            "tls://user:pw@relay.example",
        ),
        *(
            "tls://relay.example:0",
            "tls://relay.example:99999",
            "tls://relay.example/x",
            "tls://relay.example?x",
            "tls://re lay",
            4222,
        ),
    ],
)
def test_what_is_no_address_of_nats_or_would_be_in_plain_text(address: object) -> None:
    with pytest.raises(Wrong):
        checks.relay_servers([address])


def test_the_default_of_each_key_is_one_it_may_have() -> None:
    assert [key.name for key in KEYS if key.check(default(key)) != default(key)] == []


def test_secrets_are_for_their_owner_alone(folder: RelayFolder) -> None:
    assert os.name != "posix" or {path.stat().st_mode & 0o777 for path in folder.path.rglob("*") if path.is_file()} == {0o600}
