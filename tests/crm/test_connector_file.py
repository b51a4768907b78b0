"""A connector's file is checked as a whole: whatever is wrong is named with its key, all of it at once."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenpop.crm.checked_table import Table
from screenpop.crm.connector import files, find_file
from screenpop.crm.connector_file import _Reading, load
from screenpop.crm.json_path import JsonPath, NoPath
from screenpop.settings.model import ANY
from screenpop.settings.model import find as find_key
from screenpop.trouble import Trouble
from tests.crm.asking import LOG_IN, SHIPPED, shipped

NAMES = sorted(files([SHIPPED]))


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_ones_can_be_used(name: str) -> None:
    connector = shipped(name)
    assert connector.name == name
    for key in connector.account:
        found = find_key(f"crm.{key.name}")
        assert found is not None and found.leaf == ANY, f"{key.name} looks like a slip of the hand for another key of [crm]"
        assert len(connector.secret_entry(key.name)) <= 64


def problems(folder: Path, *changes: tuple[str, str]) -> list[str]:
    text = LOG_IN
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = folder / "login.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        load(path)
    assert trouble.value.title == "The connector login.toml cannot be used"
    assert str(folder / "login.toml") in trouble.value.remedy
    return trouble.value.happened.split("\n")


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        ("title =", "titel ="),
        ("{number}", "{nmber}"),
        ('"nsn_wild"]', '"nsn_wilt"]'),
        ('list = "$.contacts"', 'list = "$..contacts"'),
        ('"POST"\nurl = "{base_url}/find"', '"PUT"\nurl = "https://elsewhere.example/find"'),
    )
    assert [line.split()[0] for line in found] == [
        "title", "request.method", "request.foreach", "request.json", "auth.login.url,", "result.list", "titel",
    ]  # fmt: skip
    text = "\n".join(found)
    assert "{nmber}, which is not known; the nearest known is {number}" in text
    assert "nsn_wilt, which is not known; the nearest known is nsn_wild" in text
    assert "titel is not known; the nearest known is title" in text
    assert "the nearest to 'PUT' is POST" in text


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('name = "login"', 'name = "other"', "name must be the file's name"),
        ('source = "a test"', "source = 5", "source must be a text"),
        ('source = "a test"', 'source = " "', "source must be a text"),
        ('source = "a test"', 'source = "a"\ntried = 1', "tried must be"),
        ('source = "a test"', 'source = "a"\ntried = "\\u202ea"', "tried must be"),
        ('title = "Login CRM"', r'title = "a\u202eb"', "title has a line break or another character"),
        ('title = "Login CRM"', r'title = "a\nb"', "title has a line break or another character"),
        ('title = "Login CRM"', 'title = "a"\n"\\u001b[31m" = 1', "\N{REPLACEMENT CHARACTER}[31m is not known"),
        ('"{base_url}/find"', '"{base_url}.evil.example/find"', "request.url must have / behind {base_url}"),
        ('"{base_url}/login"', '"{base_url}{user}/login"', "auth.login.url must have / behind {base_url}"),
        ('source = "a test"', 'source = "a"\nlimit = "5/h"', "limit must be"),
        ('source = "a test"', 'source = "a"\ncache_s = -1', "cache_s must be"),
        ('source = "a test"', 'source = "a"\ncache_s = nan', "cache_s must be"),
        ('source = "a test"', 'source = "a"\nallow_plain = true', "allow_plain is not known"),
        ("[account.user]", "[account.number]", "account.number must have a name"),
        ("[account.user]", "[account.id]", "account.id must have a name"),
        ("[account.user]", "[account.User]", "account.User must have a name"),
        ('example = "sam"', "", "account.user.example is missing"),
        ('example = "p"\n', 'example = "p"\ndefault = "x"\n', "account.password.default must not be there"),
        ("secret = true", 'secret = "yes"', "account.password.secret must be true or false"),
        ('kind = "login"', 'kind = "logn"', "auth.kind must be one of"),
        ('kind = "login"', 'kind = "basic"', "auth.user is missing"),
        ("{user}:{uid}", "{user}:{uuid}", "auth.base64 has {uuid}"),
        ("{base64}", "{base46}", "auth.headers has {base46}"),
        ("Authorization =", "Host =", "auth.headers.Host cannot be set"),
        ("Authorization =", '"A B" =', "auth.headers.A B cannot be set"),
        ("[auth.login]", "[auth.logon]", "auth.login is missing"),
        ('"{base_url}/login"', '"{base_url}/login/{nsn}"', "auth.login.url has {nsn}"),
        ('"{base_url}/login"', '"http://x.example/login"', "auth.login.url must begin with https://"),
        ('"{base_url}/login"', '"ftp://x.example/login"', "auth.login.url is no address"),
        ('"{base_url}/login"', '"{base_url}/a b"', "auth.login.url is no address"),
        ('"{base_url}/login"', '"https://{password}.example/"', "auth.login.url takes its host from password"),
        ("token = \"$.token\"", 'user = "$.user"', "auth.login.save.user must be"),
        ("token = \"$.token\"", 'nsn = "$.user"', "auth.login.save.nsn must be"),
        ("token = \"$.token\"", 'token = "$.a[?@.b == 1]"', "auth.login.save.token must be a path"),
        ('"{base_url}/find"', '"https://{token}.example/find"', "request.url takes its host from token"),
        ('"{base_url}/find"', '"{base_url}/find/../{uid}"', "request.url is no address"),
        ("json = { params", "form = { a = 1 }\njson = { params", "request.form must be a table of texts"),
        ("json = { params", 'form = { a = "1" }\njson = { params', "request.form must not be there beside json"),
        ("json = { params", "json = { d = 2026-01-01, params", "request.json holds what JSON cannot"),
        ('method = "POST"\nurl = "{base_url}/find"', 'url = "{base_url}/find"', 'request.json needs method = "POST"'),
        ("[[request]]", "[request]", "request must be there, as [[request]]"),
        ('foreach = ["e164", "nsn_wild"]', "", "request.json has {number}"),
        ("[result]", "[resolt]", "result is missing"),
        ('id = "$.id"', "", "result.id is missing"),
        ('phones = "$.phones[*].value"', "phones = []", "result.phones must be"),
        ('phones = "$.phones[*].value"', 'phones = ["$.a", "b"]', "result.phones must be a path"),
        ('phones = "$.phones[*].value"', 'phones = "$.p"\nlink = "{base_url}/{password}"', "result.link has {password}"),
        ('phones = "$.phones[*].value"', 'phones = "$.p"\nlink = "https://{id}.example/"', "result.link takes its host from id"),
    ],
)  # fmt: skip
def test_each_mistake_is_named_with_its_key(tmp_path: Path, old: str, new: str, says: str) -> None:
    found = problems(tmp_path, (old, new))
    assert any(line.startswith(says) for line in found), found


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"[[[", "Unexpected|Expected|Invalid"),
        (b"\xff\xfe", "not written in UTF-8, as its byte 1 shows"),
        (b"x = " + b"[" * 20_000, "nested too deeply"),
        (b"#" * (65 << 10), "larger than 64 KiB"),
    ],
)
def test_what_is_no_toml_is_said(tmp_path: Path, body: bytes, says: str) -> None:
    (tmp_path / "x.toml").write_bytes(body)
    with pytest.raises(Trouble, match=r"x\.toml cannot be used") as trouble:
        load(tmp_path / "x.toml")
    assert re.search(says, trouble.value.happened)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="No such file"):
        load(tmp_path / "x.toml")


@pytest.mark.linux
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.toml")
    with pytest.raises(Trouble, match="It is no file"):
        load(tmp_path / "x.toml")


def test_ones_own_hides_the_shipped_one(tmp_path: Path) -> None:
    assert find_file("own-api", [tmp_path, SHIPPED]).parent == SHIPPED
    (tmp_path / "own-api.toml").touch()
    assert find_file("own-api", [tmp_path, SHIPPED]).parent == tmp_path
    with pytest.raises(Trouble, match="The nearest known is own-api"):
        find_file("own-app", [tmp_path])
    with pytest.raises(Trouble, match="There are no connectors"):
        find_file("own-app", [tmp_path / "none"])


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.sampled_from(["$.a", "{base_url}/x", "login", "5/s"]),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=8), below, max_size=3),
    max_leaves=10,
)


@settings(max_examples=50)
@given(
    st.dictionaries(
        st.sampled_from(["name", "title", "source", "tried", "limit", "cache_s", "account", "auth", "request", "result", "x"]),
        VALUES
        | st.dictionaries(
            st.sampled_from(["kind", "login", "oauth2", "headers", "base_url", "list", "id", "link", "phones"]),
            VALUES,
            max_size=4,
        )
        | st.lists(
            st.dictionaries(
                st.sampled_from(["url", "method", "json", "form", "foreach", "save", "error", "headers"]), VALUES, max_size=4
            ),
            max_size=3,
        ),
    )
)
def test_no_shape_of_a_file_ends_in_another_error(said: dict[str, object]) -> None:
    found: list[str] = []
    _Reading(Table(said, "", found)).connector("x")
    assert found


@pytest.mark.parametrize("text", ["$", "$.a", "$['a b'].c", '$["a."][0][-1]', "$.*", "$[*].b", "$.a_b"])
def test_what_is_a_path(text: str) -> None:
    JsonPath.make(text)


@pytest.mark.parametrize(
    "text",
    ["", "a", "@.a", "^.a", "$..a", "$.a[1:2]", "$.a[?@.b]", "$.a['b','c']", "$.~", "$.a | $.b", "$.a & $.b", "$[?match(@.a, '(a+)+$')]",
     "$[?length(@.a) > 1]", "$" + ".a" * 100, "$[", "$.a.~b", "$[99999999999999999999]"],
)  # fmt: skip
def test_what_is_none(text: str) -> None:
    with pytest.raises(NoPath):
        JsonPath.make(text)


def test_a_text_is_not_taken_for_json() -> None:
    assert JsonPath.make("$[0]").values("[1]") == ()
    assert JsonPath.make("$[*]").values(list(range(5000))) == list(range(1000))
