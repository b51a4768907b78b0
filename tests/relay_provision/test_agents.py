"""Who was added: names, keys, and the file that permissions are made from."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from screenpop.intake import subjects
from screenpop.relay import agents
from screenpop.relay.agents import State
from screenpop.relay.folder import RelayFolder
from screenpop.trouble import Trouble

SAM = agents.new("Sam Taylor", "10001", ["201", "202", "201"], line=True)


def test_an_agent_reads_its_extensions_and_the_line_if_asked() -> None:
    assert SAM.subjects == ("calls.10001.201", "calls.10001.202", "calls.10001.line")
    assert replace(SAM, line=False).subjects == ("calls.10001.201", "calls.10001.202")
    assert len(SAM.agent) == 12
    assert subjects.is_agent(SAM.agent)
    assert agents.new("Sam Taylor", "10001", ["201"], line=False).agent != SAM.agent


@pytest.mark.parametrize("extension", ["*", ">", "20.1", "line", "2 0 1", '"]}', "\N{SNOWMAN}"])
def test_no_extension_reaches_beyond_itself(extension: str) -> None:
    (subject,) = agents.new("Sam", "10001", [extension], line=False).subjects
    assert subject.count(".") == 2
    assert not set(subject) & set('*> "{}[]')
    assert subject != subjects.of_line("10001")


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "=1+1", "@x", "-x", '"x', "x" * 101, "\x1b[1m"])
def test_names_that_are_none(name: str) -> None:
    with pytest.raises(Trouble, match="cannot be called"):
        agents.new(name, "10001", ["201"], line=False)


@pytest.mark.parametrize(("extensions", "service"), [([], "10001"), ([""], "10001"), (["x" * 65], "10001"), (["201"], "")])
def test_what_cannot_be_added(extensions: list[str], service: str) -> None:
    with pytest.raises(Trouble, match="cannot be added"):
        agents.new("Sam", service, extensions, line=False)


def test_names_may_be_of_any_language() -> None:
    assert agents.new(" Zoë Ödegård 王 ", "10001", ["201"], line=False).name == "Zoë Ödegård 王"


def test_a_seed_is_an_nkey_of_a_user_and_is_kept_nowhere(folder: RelayFolder) -> None:
    keyed, seed = agents.with_new_key(SAM)
    assert (seed[:2], keyed.public_key[0]) == ("SU", "U")
    assert agents.public_key(seed) == keyed.public_key
    agents.write(folder, [keyed])
    agents.write_users(folder, [keyed], agents.public_key(agents.new_seed()))
    assert agents.read(folder) == (keyed,)
    assert [path for path in folder.path.rglob("*") if path.is_file() and seed in path.read_text()] == []
    assert keyed.public_key in folder.agents_conf.read_text()


def test_who_is_leaving_is_not_let_in(folder: RelayFolder) -> None:
    keyed, _ = agents.with_new_key(SAM)
    agents.write_users(folder, [replace(keyed, state=State.LEAVING)], agents.public_key(agents.new_seed()))
    assert keyed.public_key not in folder.agents_conf.read_text()


def test_no_name_stands_in_the_configuration(folder: RelayFolder) -> None:
    """What somebody chose to be called is none of the server's business."""
    keyed, _ = agents.with_new_key(replace(SAM, name='Sam" } ] authorization { user: x }'))
    agents.write_users(folder, [keyed], agents.public_key(agents.new_seed()))
    assert "authorization" not in folder.agents_conf.read_text()


@pytest.mark.parametrize(
    "change",
    [
        {"agent": 'x" }'},
        {"agent": "short"},
        {"public_key": "U>"},
        {"public_key": "UA\n}"},
        {"extensions": "201"},
        {"extensions": [201]},
        {"line": 1},
        {"state": "gone"},
        {"name": None},
    ],
)
def test_a_list_that_was_changed_by_hand_is_not_believed(folder: RelayFolder, change: dict[str, object]) -> None:
    agents.write(folder, [agents.with_new_key(SAM)[0]])
    said = json.loads(folder.agents.read_text())
    said["agents"][0] |= change
    folder.agents.write_text(json.dumps(said))
    with pytest.raises(Trouble, match="list of agents cannot be read"):
        agents.read(folder)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"screenpop": 2, "agents": []}', '{"screenpop": 1, "agents": [1]}', "[" * 100_000]
)
def test_a_list_that_is_none(folder: RelayFolder, text: str) -> None:
    folder.agents.write_text(text)
    with pytest.raises(Trouble, match="list of agents cannot be read"):
        agents.read(folder)


def test_a_list_that_is_gone_is_no_empty_one(folder: RelayFolder) -> None:
    """With the next agent, everybody else would be shut out."""
    folder.agents.unlink()
    with pytest.raises(Trouble, match="list of agents cannot be read"):
        agents.read(folder)


@pytest.mark.parametrize("text", ["", "SU", "no seed", "SUAMLLK7BZ" * 6, "é"])
def test_a_key_of_the_relay_that_is_none(folder: RelayFolder, text: str) -> None:
    folder.admin_seed.write_text(text, "utf-8")
    with pytest.raises(Trouble, match="key of the relay cannot be read"):
        agents.seed(folder.admin_seed)
