"""A link is what the person configured, with values in it; no caller can make it another."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.crm.link import CrmLink
from screenpop.crm.template import CALL_VALUES
from screenpop.trouble import Trouble

NOWHERE = Path("/nowhere")
SHIPPED = Path(__file__).parents[2] / "resources" / "crm"
CALLER = {"e164": "+61390085900", "digits": "61390085900", "national": "0390085900", "nsn": "390085900", "caller": "0390085900"}


def own(url: str, **account: str) -> CrmLink:
    return CrmLink.make("", url, account, NOWHERE)


def test_without_a_crm_there_is_no_link() -> None:
    link = CrmLink.make("", "", {}, NOWHERE)
    assert (link.for_call(CALLER), link.record("1"), link.warnings) == (None, None, ())


def test_the_places_are_those_that_the_readme_names() -> None:
    assert set(CALL_VALUES) == {
        *("e164", "digits", "national", "nsn", "caller", "display_from", "external_did", "caller_name", "extension"),
        *("extension_name", "call_event_uuid", "service_id", "dialplan_name", "condition_name"),
    }


def test_every_place_is_filled() -> None:
    link = own("https://x.example/?" + "&".join(f"{name}={{{name}}}" for name in CALL_VALUES))
    values = {name: f"<{name}>" for name in CALL_VALUES}
    url = link.for_call(values)
    assert url is not None
    assert parse_qs(urlsplit(url).query) == {name: [value] for name, value in values.items()}


def test_an_own_link_replaces_the_preset() -> None:
    link = CrmLink.make("no such preset", "https://x.example/{e164}", {"portal_id": "1"}, NOWHERE)
    assert link.for_call(CALLER) == "https://x.example/%2B61390085900"
    assert link.record("1") is None
    assert link.warnings == ("crm.portal_id is used by nothing.",)


@pytest.mark.parametrize(("preset", "url"), [("", ""), ("", "https://x.example/{nsn}"), ("salesforce", "")])
def test_an_own_link_to_a_new_contact_goes_before_the_presets(preset: str, url: str) -> None:
    account = {"domain": "acme", "team": "sales"}
    link = CrmLink.make(preset, url, account, SHIPPED, "https://new.example/{team}?phone={e164}")
    assert link.create(CALLER) == "https://new.example/sales?phone=%2B61390085900"
    assert link.create({}) is None
    assert (link.for_call(CALLER) is None) is (not preset and not url)
    assert link.warnings == (() if preset else ("crm.domain is used by nothing; the nearest known is crm.team.",))


def test_what_is_wrong_with_it_names_its_setting() -> None:
    with pytest.raises(Trouble, match=r"^The link in \[crm\] create is not a web link"):
        CrmLink.make("", "", {}, NOWHERE, "javascript:{e164}")


def test_an_own_link_may_use_the_account() -> None:
    link = own("{base_url}/{team}/?q={nsn}&back={base_url}", base_url="https://x.example/crm/", team="sales")
    assert link.for_call(CALLER) == "https://x.example/crm/sales/?q=390085900&back=https%3A%2F%2Fx.example%2Fcrm%2F"
    assert link.warnings == ()


@pytest.mark.parametrize("name", ["e164", "digits", "national", "nsn", "caller"])
@pytest.mark.parametrize("missing", [None, "", "  "])
def test_without_its_number_there_is_no_link(name: str, missing: str | None) -> None:
    link = own(f"https://x.example/?q={{{name}}}&did={{external_did}}")
    assert link.for_call({**CALLER, name: missing}) is None
    assert link.for_call({}) is None
    assert link.for_call(CALLER) == f"https://x.example/?q={CALLER[name].replace('+', '%2B')}&did="


def test_a_link_that_needs_no_number_is_there_for_every_call() -> None:
    assert own("https://x.example/new").for_call({}) == "https://x.example/new"
    assert own("https://x.example/?x={caller_name}").for_call({"caller_name": None}) == "https://x.example/?x="


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)//{e164}",
        "JavaScript:{e164}",
        "file:///home/{e164}",
        "data:text/html,{e164}",
        "ftp://x.example/{e164}",
        "//x.example/{e164}",
        "x.example/{e164}",
        "tel:{e164}",
        "{e164}",
        "{caller}://x.example/",
        "{caller_name}",
        "h{caller}://x.example/",
        "https:{caller}",
        "https:/{caller}",
        "https://",
        "https:///x",
        "https://{caller}/",
        "https://{caller_name}.example.com/",
        "https://x.example{caller}",
        "https://x.example:{extension}/",
        "https://x.example:{extension}@evil.example/",
        "https://x.example:port/{e164}",
        "https://x.example:99999/{e164}",
        "https://jo@x.example/{e164}",
        "https://jo:pw@x.example/{e164}",
        "https://[::zz]/{e164}",
        "https://-x.example/{e164}",
        "https://x_y.example/{e164}",
        "https://x.example\\@evil.example/{e164}",
        "https://x.example\\{e164}",
        "https://x.example/ {e164}",
        " https://x.example/{e164}",
        "https://x.example/\n{e164}",
        "https://x.example/é/{e164}",
        'https://x.example/"{e164}',
        "https://x.example/<{e164}>",
        "https://x.example/{e164",
        "https://x.example/e164}",
        "https://x.example/{{e164}}",
        "https://x.example/{}",
        "https://x.example/{ e164 }",
        "https://x.example/{E164}",
        "https://x.example/{e614}",
        "https://x.example/{id}",
        "https://x.example/{base64_json}",
        "https://x.example/{base_url}",
        "https://x.example/../{e164}",
        "https://x.example/a/%2E%2e/{e164}",
        "https://x.example/./{e164}",
    ],
)
def test_a_link_that_is_not_fixed_or_not_one_is_refused(url: str) -> None:
    with pytest.raises(Trouble) as refused:
        own(url)
    assert refused.value.title.startswith("The link in [crm] url ")


def test_an_unknown_place_names_the_nearest() -> None:
    with pytest.raises(Trouble, match=r"unknown place \{e614\}.*nearest known is \{e164\}"):
        own("https://x.example/{e614}")
    with pytest.raises(Trouble, match=r"unknown place \{basurl\}.*nearest known is \{base_url\}"):
        own("{basurl}/x", base_url="https://x.example")


@pytest.mark.parametrize(
    "base_url",
    [
        *("javascript:alert(1)", "file:///etc", "ftp://x.example", "x.example", "//x.example", "https://", "https:///x", ""),
        *(
            "https://jo:hunter2@x.example",
            "https://x.example?a",
            "https://x.example#a",
            "https://x.example/{e164}",
            "https://x.example:port",
        ),
        *(
            "https://x.example\\y",
            "https://x example",
            "https://x\n.example",
            "https://x.exämple",
            "https://x.example/a/../b",
            "http://[::zz]",
        ),
        *("https://x.example:99999", "{caller}", "https://.x"),
    ],
)
def test_a_base_url_is_an_address_of_the_web(base_url: str) -> None:
    with pytest.raises(Trouble) as refused:
        own("{base_url}/{nsn}", base_url=base_url)
    assert "[crm]" in str(refused.value)
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    ("base_url", "begins"),
    [
        ("https://x.example", "https://x.example/"),
        ("https://x.example/", "https://x.example/"),
        ("HTTPS://X.example/a/b/", "https://X.example/a/b/"),
        ("http://127.0.0.1:8069", "http://127.0.0.1:8069/"),
        ("http://[::1]:8069/crm", "http://[::1]:8069/crm/"),
        ("http://crm", "http://crm/"),
    ],
)
def test_http_is_for_whom_configured_it_so(base_url: str, begins: str) -> None:
    assert own("{base_url}/{nsn}", base_url=base_url).for_call(CALLER) == f"{begins}390085900"
    assert own(f"{base_url.rstrip('/')}/{{nsn}}").for_call(CALLER) == f"{begins}390085900"


@pytest.mark.parametrize(
    "value",
    ["", " ", "evil.example/", "evil.example#", "evil.example?", "a@b", "a:1", "a b", "{e164}", "é", "a\\b", "a%2fb", "a_b"],
)
def test_an_account_value_cannot_leave_its_place(value: str) -> None:
    for url in ("https://{domain}.example/{nsn}", "https://x.example/{domain}/{nsn}"):
        with pytest.raises(Trouble, match="domain in"):
            own(url, domain=value)


HOSTILE = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://evil.example/",
    "//evil.example",
    "@evil.example",
    ":80@evil.example/",
    "\\\\evil.example\\share",
    "a\r\nHost: evil.example",
    "a\x00b",
    '" onclick="alert(1)',
    "'; rm -rf / #",
    "$(id) `id` %PATH% !x",
    "<img src=x>",
    "{e164}{id}{base_url}{caller_name}",
    "%2e%2e%2f {0} %s",
    "?a=b&c=d#e;f",
    "Zoë 客户 🐎",
    "\u202eevil\u2066\u200f",
    "\ud800",
    "x" * 1024,
]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_stays_a_value(value: str) -> None:
    for url in (
        "https://x.example/c/{caller_name}/v?q={caller}&n={caller_name}#/s/{caller_name}",
        "{base_url}/c/{caller_name}/v?q={caller}&n={caller_name}#/s/{caller_name}",
    ):
        account = {"base_url": "https://x.example"} if "base_url" in url else {}
        made = own(url, **account).for_call({"caller": value, "caller_name": value, "e164": "+1", "id": "7"})
        assert made is not None
        assert made.isascii()
        assert made.isprintable()
        assert not set(made) & set(" \"'<>\\^`{|}")
        parts = urlsplit(made)
        assert (parts.scheme, parts.netloc) == ("https", "x.example")
        sent = value.replace("\ud800", "?")
        assert unquote(parts.path) == f"/c/{sent}/v"
        assert parts.path.count("/") == 3
        assert parse_qs(parts.query, strict_parsing=True) == {"q": [sent], "n": [sent]}
        assert unquote(parts.fragment) == f"/s/{sent}"


def test_a_record_id_is_a_value_too(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(
        'title = "Ours"\nsure = "tried"\nsource = "us"\nrecord = "https://x.example/r/{id}/view"\n', encoding="utf-8"
    )
    link = CrmLink.make("ours", "", {}, tmp_path)
    assert link.record("42/../7?x#y") == "https://x.example/r/42%2F..%2F7%3Fx%23y/view"
    assert link.record("..") is None
    assert link.for_call(CALLER) is None


@pytest.mark.parametrize("value", [".", ".."])
def test_a_value_cannot_climb_in_the_path(value: str) -> None:
    assert own("https://x.example/c/{caller_name}/v").for_call({"caller_name": value}) is None
    assert own("https://x.example/c/{caller_name}{extension}").for_call({"caller_name": ".", "extension": value[1:]}) is None
    assert own("https://x.example/c?q={caller_name}").for_call({"caller_name": value}) == f"https://x.example/c?q={value}"


@given(st.text())
def test_no_value_at_all_changes_where_a_link_goes(value: str) -> None:
    made = own("https://x.example/c/{caller_name}?q={caller}").for_call({"caller": value, "caller_name": value})
    if made is None:
        assert not value.strip() or value in (".", "..")
    else:
        parts = urlsplit(made)
        assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "x.example", "")
        assert parse_qs(parts.query, keep_blank_values=True)["q"] == [value]


@given(st.text())
def test_no_template_raises_anything_but_trouble(url: str) -> None:
    for text in (url, f"https://{url}", f"https://x.example/{url}", f"{{base_url}}{url}"):
        try:
            made = own(text, base_url="https://x.example").for_call(CALLER)
        except Trouble:
            continue
        assert made is None or made.startswith(("https://", "http://"))
