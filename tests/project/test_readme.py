"""README and code say the same. A check reads the README's text and answers what is wrong with it; each is shown to be able to."""

from __future__ import annotations

import argparse
import ast
import contextlib
import io
import json
import re
import shlex
from collections.abc import Callable, Iterator
from functools import cache
from http import HTTPStatus
from pathlib import Path

import pytest
import tomlkit

from screenpop import caller, cli, record
from screenpop.calls.call import RING_LIMIT_S, TALK_LIMIT_S, Call
from screenpop.calls.event import REPEAT_WINDOW_S, EventKind
from screenpop.calls.number import NumberKind
from screenpop.crm.preset import Preset
from screenpop.crm.template import CALL_VALUES
from screenpop.desk import Desk
from screenpop.desktop.click_guard import UNTOUCHABLE_S
from screenpop.intake.connection import Limits
from screenpop.intake.form import MAX_FIELDS
from screenpop.opening_rule import TOO_LATE_S
from screenpop.settings.line_label import LineLabel
from screenpop.settings.model import KEYS, Crm, Key, Numbers, Popup, Settings
from screenpop.system.paths import Profile
from tests import story
from tests.project.files import ROOT
from tests.project.readme import differences, lines_of_code, section, spans, table

README = (ROOT / "README.md").read_text(encoding="utf-8")
PRESETS = ROOT / "resources" / "crm"
PICTURES = ROOT / "resources" / "screenshots"
AGENT = "b05bf123-e592-5b8b-acfe-d496af1822ab"
NO_PATHS = {"application/x-www-form-urlencoded", "logs/screenpop.log"}
STATUSES = {status for status in HTTPStatus if status >= HTTPStatus.OK} - {HTTPStatus.INTERNAL_SERVER_ERROR}
"""Those that an answer can have; 500 is what aiohttp would say where ours says something else."""

# What the code says


@cache
def command_line() -> argparse.ArgumentParser:
    return cli.build_parser()


def commands() -> dict[str, argparse.ArgumentParser]:
    return commands_of(command_line())


def relay_commands() -> dict[str, argparse.ArgumentParser]:
    return commands_of(commands()["relay"])


def contacts_commands() -> dict[str, argparse.ArgumentParser]:
    return commands_of(commands()["contacts"])


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return dict(next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction)).choices)


def labels(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The arguments, each as the README writes it: `--limit N`, `TEXT`."""
    for action in parser._actions:
        value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
        if not isinstance(action, argparse._SubParsersAction):
            yield f"{max(action.option_strings, key=len, default='')} {value}".strip()


def example() -> tuple[Call, Desk]:
    """The call of the README's JSON."""
    fields = {"service_id": "10001", "dialplan_name": "Sales queue", "condition_name": "All Hours", "start_time": "1800000000"}
    sam = {**fields, "extension_name": "Sam Taylor", "caller_name": "Sales"}
    recording = {"recording_url": "https://pbx.example/recording/1", "end_time": "1800000068"}
    call = story.folded(
        story.ringing("201", 0.25, **sam),
        story.receipt(EventKind.EXTENSION_ANSWERED, 6.5, extension_user_id="201", agent_uuid=AGENT, **sam),
        story.hung_up("201", 68.0, **sam),
        story.receipt(EventKind.HTTP_HANGUP, 68.5, method="incoming_hangup_success", **fields, **recording),
    )
    crm = Crm(preset="hubspot", account={"portal_id": "12345678"})
    settings = Settings(numbers=Numbers(area_code="03"), lines={"61370101234": LineLabel("Sales")}, crm=crm)
    return call, Desk.of(settings, PRESETS)[0]


def setting_row(key: Key) -> tuple[str, str, str]:
    default = list(key.default) if isinstance(key.default, tuple) else key.default
    return f"`{key.name}`", "–" if default is None else f"`{tomlkit.item(default).as_string()}`", key.says


def preset_row(path: Path) -> tuple[str, ...]:
    preset = Preset.read(path)
    values = [f"`{key.name}`" + (f" (else `{key.default}`)" if key.default else "") for key in preset.account]
    search, create = ("yes" if there else "no" for there in (preset.search, preset.create))
    return f"`{preset.name}`", preset.title, search, create, preset.sure, ", ".join(values)


def place_row(name: str) -> tuple[str, str]:
    return f"`{{{name}}}`", f"`{caller.link_values(*example())[name]}`"


def sent_statuses() -> set[int]:
    """Every number in the listener's code that is an HTTP status."""
    modules = [ROOT / "screenpop" / "intake" / f"{name}.py" for name in ("connection", "form", "url_networks", "webhook")]
    nodes = [node for module in modules for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))]
    return {
        int(node.value)
        for node in nodes
        if isinstance(node, ast.Constant) and node.value in STATUSES and isinstance(node.value, int)
    }


# The checks


def wrong_commands(text: str) -> list[str]:
    part = section(text, "Commands")
    rows = {row[0].strip("`"): row for row in table(part, "command", "options", "does")}
    problems = differences(rows, commands())
    common = set(labels(command_line()))
    for name in rows.keys() & commands().keys():
        parser = commands()[name]
        problems += differences(spans(rows[name][1]), [label for label in labels(parser) if label not in common])
        choices = {choice for action in parser._actions for choice in action.choices or ()}
        problems += [f"{name}: missing {choice}" for choice in choices - set(spans("".join(rows[name])))]
    return problems + [f"missing: {label}" for label in common - set(spans(part))]


def wrong_relay_commands(text: str) -> list[str]:
    return _wrong_commands_of(relay_commands(), table(section(text, "The relay"), "relay command", "options", "does"))


def wrong_contacts_commands(text: str) -> list[str]:
    return _wrong_commands_of(contacts_commands(), table(section(text, "Contacts"), "contacts command", "options", "does"))


def _wrong_commands_of(commands: dict[str, argparse.ArgumentParser], said: list[tuple[str, ...]]) -> list[str]:
    rows = {row[0].strip("`"): row for row in said}
    problems = differences(rows, commands)
    common = set(labels(command_line()))
    for name in rows.keys() & commands.keys():
        known = [label for label in labels(commands[name]) if label not in common]
        problems += [f"{name}: {problem}" for problem in differences(spans(rows[name][1]), known)]
    return problems


def wrong_mentions(text: str) -> list[str]:
    """Commands and options that are named anywhere; the lines of code must be accepted as they stand."""
    parsers = (command_line(), *commands().values(), *relay_commands().values(), *contacts_commands().values())
    options = {option for parser in parsers for option in parser._option_string_actions}
    problems = [f"no option: {span}" for span in spans(text) if span.startswith("--") and span.split()[0] not in options]
    for span in spans(text):
        words = span.split()
        if words[0] == "screenpop" and words[1:] and words[1] not in {*commands(), "COMMAND"}:
            problems.append(f"no command: {span}")
    for line in lines_of_code(text):
        program, *arguments = shlex.split(line.replace("\\", "/"))
        if program.rpartition("/")[2] == "screenpop" and not _is_accepted(arguments):
            problems.append(f"wrong usage: {line}")
    return problems


def _is_accepted(arguments: list[str]) -> bool:
    with contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(SystemExit):
        command_line().parse_args(arguments)
        return True
    return False


def wrong_settings(text: str) -> list[str]:
    return differences(table(section(text, "Settings"), "key", "default", "meaning"), map(setting_row, KEYS))


def wrong_presets(text: str) -> list[str]:
    rows = table(
        section(text, "CRMs"), "`preset`", "CRM", "a call opens it", "a new contact", "how sure", "values of your account"
    )
    return differences(rows, map(preset_row, sorted(PRESETS.glob("*.toml"))))


def wrong_places(text: str) -> list[str]:
    rows = table(section(text, "CRMs"), "place", "what it holds", "here")
    return differences([(row[0], row[2]) for row in rows], map(place_row, CALL_VALUES))


def wrong_answers(text: str) -> list[str]:
    rows = table(section(text, "What an answer means"), "answer", "meaning")
    return differences({int(status) for row in rows for status in re.findall(r"[0-9]{3}", row[0])}, sent_statuses())


def wrong_addresses(text: str) -> list[str]:
    rows = table(section(text, "In the PBX's dashboard"), "in the dashboard", "the field there", "the address")
    return differences([row[2].strip("`") for row in rows], [kind.value for kind in EventKind])


def wrong_json(text: str) -> list[str]:
    part = section(text, "A call in JSON")
    block = re.search(r"^```json\n(.*?)^```$", part, re.MULTILINE | re.DOTALL)
    known = record.record(*example())
    problems = [] if block and json.loads(block[1]) == known else [f"the call should be {json.dumps(known, indent=2)}"]
    keys = [key for row in table(part, "key", "meaning") for key in spans(row[0])]
    return problems + differences(keys, {**known, **known["legs"][0]})


def wrong_targets(text: str) -> list[str]:
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony
    return differences(
        {found[1] for code in spans(text) + lines_of_code(text) if (found := re.match(r"make (\w+)", code))}, phony[1].split()
    )


def wrong_paths(text: str) -> list[str]:
    links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text)
    words = [word for code in spans(text) + lines_of_code(text) if not code.startswith(("~", "/")) for word in code.split()]
    paths = {word for word in words if re.fullmatch(r"(?!\.venv)[\w.-]+(?:/[\w.-]+)+", word)} - NO_PATHS
    headings = {
        re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    }
    problems = [f"no such place below: {anchor}" for anchor in re.findall(r"\]\(#([^)]*)\)", text) if anchor not in headings]
    return problems + [
        f"no such file: {path}" for path in [*links, *sorted(paths)] if "://" not in path and not (ROOT / path).exists()
    ]


def wrong_pictures(text: str) -> list[str]:
    problems = differences([ROOT / path for path in re.findall(r"!\[[^]]+\]\(([^)]*)\)", text)], PICTURES.iterdir())
    return problems + [f"over 200 KB: {path.name}" for path in PICTURES.iterdir() if path.stat().st_size > 200_000]


def wrong_files(text: str) -> list[str]:
    profile = Profile.of("/p")
    names = [name for name in dir(Profile) if isinstance(getattr(Profile, name), property)]
    said = [name for row in table(section(text, "The profile"), "file", "what it is") for name in spans(row[0])]
    return differences(said, [getattr(profile, name).relative_to(profile.folder).as_posix() for name in names])


def wrong_variables(text: str) -> list[str]:
    code = "".join(module.read_text(encoding="utf-8") for module in (ROOT / "screenpop").rglob("*.py"))
    said = [row[0].strip("`") for row in table(section(text, "The profile"), "environment variable", "meaning")]
    return differences(said, {*re.findall(r"\bSCREENPOP_[A-Z]+\b", code), "BROWSER"})


def wrong_exit_codes(text: str) -> list[str]:
    said = [row[0] for row in table(section(text, "Commands"), "exit code", "meaning")]
    return differences(said, map(str, (cli.DONE, cli.FAILED, cli.MISUSED)))


def wrong_numbers(text: str) -> list[str]:
    """Times and sizes that are said in words, and the kinds of number."""
    known = {
        "How calls are read": [
            f"| {REPEAT_WINDOW_S:g} s |",
            f"| {RING_LIMIT_S:g} s |",
            f"| {TALK_LIMIT_S / 3600:g} h |",
            f"over {TOO_LATE_S:g} s after",
        ],
        "For the agent": [f"{Popup().seconds_after_end:g} s more", f"first {UNTOUCHABLE_S:g} s"],
        "What an answer means": [
            f"over {Limits().body_bytes >> 10} KiB",
            f"within {Limits().body_s:g} s",
            f"over {MAX_FIELDS} fields",
        ],
        "Commands": [f"`{kind}`" for kind in NumberKind],
    }
    return [
        f"{heading}: missing {said}"
        for heading, all_said in known.items()
        for said in all_said
        if said not in section(text, heading)
    ]


def wrong_pythons(text: str) -> list[str]:
    """Which Pythons continuous integration runs."""
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    rows = table(section(text, "What was tried where"), "Python", "continuous integration", "tried")
    runs = {version for matrix in re.findall(r"python: (\[.*\])", workflow) for version in json.loads(matrix)}
    return differences([row[0] for row in rows if row[1] == "yes"], runs)


PLANTED: list[tuple[Callable[[str], list[str]], str, str]] = [
    (wrong_commands, "| `rebuild` |", "| `mend` |"),
    (wrong_commands, "`--limit N` `--search TEXT`", "`--limit N`"),
    (wrong_commands, "| `urls` | `--json` |", "| `urls` | `--json` `--xml` |"),
    (wrong_commands, "`answered_elsewhere`, `answered`.", "`answered`."),
    (wrong_commands, "Without a command: `--version`.", ""),
    (wrong_relay_commands, "| `rotate-agent` |", "| `renew-agent` |"),
    (wrong_relay_commands, "`--service ID` `--csv FILE`", "`--service ID`"),
    (wrong_contacts_commands, "| `FILE` `--name SOURCE`", "| `FILE`"),
    (wrong_contacts_commands, "| `sync` | `SOURCE` |", "| `refresh` | `SOURCE` |"),
    (wrong_mentions, "    screenpop relay add-agent ~/relay", "    screenpop relay add ~/relay"),
    (wrong_mentions, "`screenpop dismiss`", "`screenpop close`"),
    (wrong_mentions, "`--verbose` makes", "`--loud` makes"),
    (wrong_mentions, "    screenpop calls --outcome missed", "    screenpop calls --outcome lost"),
    (wrong_settings, "| `listener.port` | `8077` |", "| `listener.port` | `8078` |"),
    (wrong_settings, "\n| `popup.screen` |", "\n| `popup.monitor` |"),
    (wrong_presets, "| `zoho` |", "| `zoho-2` |"),
    (wrong_presets, "| tried | `base_url` |", "| documented | `base_url` |"),
    (wrong_places, "| `{nsn}` |", "| `{short}` |"),
    (wrong_places, "| `370100142` |", "| `0370100142` |"),
    (wrong_answers, "| `421` |", "| `422` |"),
    (wrong_addresses, "| `extension-answered` |", "| `extension-ringing` |"),
    (wrong_json, '"attempts": 1', '"attempts": 2'),
    (wrong_json, "\n| `hangup_text` |", "\n| `hangup_words` |"),
    (wrong_targets, "`make bench`", "`make measurements`"),
    (wrong_paths, "`screenpop/desktop`", "`screenpop/windows`"),
    (wrong_paths, "(CONTRIBUTING.md)", "(CONTRIBUTE.md)"),
    (wrong_paths, "(#for-engineers)", "(#engineers)"),
    (wrong_pictures, "(resources/screenshots/card.png)", "(resources/screenshots/cards.png)"),
    (wrong_files, "`url-secrets`", "`url-digests`"),
    (wrong_variables, "| `SCREENPOP_PROFILE` |", "| `SCREENPOP_HOME` |"),
    (wrong_exit_codes, "\n| 2 | Wrong usage", "\n| 3 | Wrong usage"),
    (wrong_numbers, "| 120 s |", "| 60 s |"),
    (wrong_pythons, "\n| 3.13 | yes |", "\n| 3.13 | no |"),
]  # fmt: skip
CHECKS = list(dict.fromkeys(check for check, _, _ in PLANTED))


def _name(value: object) -> str:
    return str(getattr(value, "__name__", value)).strip()


@pytest.mark.parametrize("check", CHECKS, ids=_name)
def test_the_readme_has_no(check: Callable[[str], list[str]]) -> None:
    assert check(README) == []


@pytest.mark.parametrize(("check", "right", "wrong"), PLANTED, ids=_name)
def test_the_check_finds(check: Callable[[str], list[str]], right: str, wrong: str) -> None:
    assert right in README
    assert check(README.replace(right, wrong)) != []


def test_every_check_is_used() -> None:
    assert {_name(check) for check in CHECKS} == {name for name in globals() if name.startswith("wrong_")}
