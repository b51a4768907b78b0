"""The shipped presets, and what a preset's file must be."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from screenpop.crm.link import CrmLink
from screenpop.crm.preset import find
from screenpop.settings.model import ANY
from screenpop.settings.model import find as find_key
from screenpop.trouble import Trouble

SHIPPED = Path(__file__).parents[2] / "resources" / "crm"
CALLER = {"e164": "+61390085900", "digits": "61390085900", "national": "0390085900", "nsn": "390085900", "caller": "0390085900"}
LINKS: dict[str, tuple[dict[str, str], str | None, str | None]] = {
    "odoo-17": ({"base_url": "https://o.example"}, None, "https://o.example/web#id=42&model=res.partner&view_type=form"),
    "odoo-18": ({"base_url": "https://o.example/"}, None, "https://o.example/odoo/contacts/42"),
    "hubspot": (
        {"portal_id": "12345"},
        "https://app.hubspot.com/contacts/12345/objects/0-1/views/all/list?query=390085900",
        "https://app.hubspot.com/contacts/12345/record/0-1/42",
    ),
    "salesforce": (
        {"domain": "acme"},
        "https://acme.lightning.force.com/one/one.app#eyJjb21wb25lbnREZWYiOiJmb3JjZVNlYXJjaDpzZWFyY2giLCJhdHRyaWJ1dGVzIjp7InRlcm0iOiIzOTAwODU5MDAifX0=",
        "https://acme.lightning.force.com/lightning/r/Contact/42/view",
    ),
    "zoho": ({"org": "7001"}, None, "https://crm.zoho.com.au/crm/org7001/tab/Contacts/42"),
    "pipedrive": ({"host": "acme.pipedrive.com"}, None, "https://acme.pipedrive.com/person/42"),
    "dynamics-365": (
        {"base_url": "https://acme.crm6.dynamics.com", "appid": "0a-1"},
        "https://acme.crm6.dynamics.com/main.aspx?appid=0a-1&pagetype=search&searchText=%2B61390085900",
        "https://acme.crm6.dynamics.com/main.aspx?etn=contact&pagetype=entityrecord&id=%7B42%7D",
    ),
    "freshdesk": (
        {"domain": "acme"},
        "https://acme.freshdesk.com/a/search/customers?term=390085900",
        "https://acme.freshdesk.com/a/contacts/42",
    ),
    "zendesk": ({"subdomain": "acme"}, "https://acme.zendesk.com/agent/search/1?type=user&q=%2B61390085900", None),
    "suitecrm-7": (
        {"base_url": "http://crm.local:8080/suite"},
        "http://crm.local:8080/suite/index.php?module=Home&action=UnifiedSearch&search_form=false&advanced=false&query_string=390085900",
        "http://crm.local:8080/suite/index.php?module=Contacts&action=DetailView&record=42",
    ),
    "sugarcrm": ({"base_url": "https://s.example"}, "https://s.example/#search/390085900", None),
    "espocrm": ({"base_url": "https://e.example"}, None, "https://e.example/#Contact/view/42"),
    "bitrix24": ({"portal": "acme.bitrix24.com"}, None, "https://acme.bitrix24.com/crm/contact/details/42/"),
    "twenty": ({"base_url": "https://t.example"}, None, "https://t.example/object/person/42"),
}
CREATE = {
    "bitrix24": "https://acme.bitrix24.com/crm/contact/details/0/?phone=%2B61390085900",
    "dynamics-365": "https://acme.crm6.dynamics.com/main.aspx?etn=contact&pagetype=entityrecord&extraqs=telephone1%3D0390085900",
    "salesforce": "https://acme.lightning.force.com/lightning/o/Contact/new?defaultFieldValues=Phone%3D%2B61390085900",
    "suitecrm-7": "http://crm.local:8080/suite/index.php?module=Contacts&action=EditView&phone_work=%2B61390085900",
}


def test_every_shipped_preset_is_here() -> None:
    assert {path.stem for path in SHIPPED.glob("*.toml")} == set(LINKS)


@pytest.mark.parametrize("name", LINKS)
def test_a_preset_makes_its_links(name: str) -> None:
    account, search, record = LINKS[name]
    link = CrmLink.make(name, "", account, SHIPPED)
    assert (link.for_call(CALLER), link.record("42"), link.create(CALLER)) == (search, record, CREATE.get(name))
    assert (link.for_call(dict.fromkeys(CALLER)), link.create(dict.fromkeys(CALLER))) == (None, None)
    assert link.record("") is None
    assert link.warnings == ()


@pytest.mark.parametrize("name", LINKS)
def test_a_preset_serves_with_its_own_examples(name: str) -> None:
    preset = find(name, SHIPPED)
    assert CrmLink.make(name, "", {key.name: key.example for key in preset.account}, SHIPPED).warnings == ()
    assert all(key.says and key.example for key in preset.account)
    assert preset.search or preset.record


@pytest.mark.parametrize("name", LINKS)
def test_what_a_preset_asks_for_can_be_set(name: str) -> None:
    for key in find(name, SHIPPED).account:
        setting = find_key(f"crm.{key.name}")
        assert setting is not None
        assert setting.leaf == ANY


@pytest.mark.parametrize("name", LINKS)
def test_a_missing_value_names_its_key(name: str) -> None:
    needed = [key for key in find(name, SHIPPED).account if not key.default]
    assert needed
    for empty in ({}, {needed[0].name: " "}):
        with pytest.raises(Trouble) as missing:
            CrmLink.make(name, "", empty, SHIPPED)
        assert f"[crm]: {needed[0].name} = " in missing.value.remedy


def test_salesforce_gets_the_number_inside_a_json_text() -> None:
    link = CrmLink.make("salesforce", "", {"domain": "acme"}, SHIPPED)
    for nsn in ("390085900", '"}},{{nsn}"\\', "\u202eö\n"):
        url = link.for_call({"nsn": nsn})
        assert url is not None
        assert json.loads(base64.b64decode(url.partition("#")[2])) == {
            "componentDef": "forceSearch:search",
            "attributes": {"term": nsn},
        }


def test_a_value_that_nothing_uses_is_a_warning_with_the_nearest() -> None:
    link = CrmLink.make("hubspot", "", {"portal_id": "1", "hots": "app-eu1.hubspot.com"}, SHIPPED)
    assert link.warnings == ("crm.hots is used by nothing; the nearest known is crm.host.",)


@pytest.mark.parametrize(
    ("name", "meant"), [("hubspto", "hubspot"), ("odoo", "odoo-1"), ("../crm/hubspot", "hubspot"), ("x\n", "")]
)
def test_an_unknown_preset_names_the_nearest(name: str, meant: str) -> None:
    with pytest.raises(Trouble) as unknown:
        CrmLink.make(name, "", {}, SHIPPED)
    assert f"The nearest known is {meant}" in unknown.value.happened


def test_a_folder_without_presets_is_trouble_not_an_error(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="no presets"):
        CrmLink.make("hubspot", "", {}, tmp_path / "none")


PRESET = """
title = "Ours"
sure = "tried"
source = "us"
search = "{base_url}/?q={e164}"
[account.base_url]
says = "its address"
example = "https://x.example"
"""
BAD = [
    (PRESET.replace("title", "tilte"), "title"),
    (PRESET.replace('"tried"', '"maybe"'), "tried, documented, public code"),
    (PRESET.replace('source = "us"', ""), "source"),
    (PRESET.replace('"Ours"', "5"), "title"),
    (PRESET.replace('says = "its address"', ""), "says"),
    (PRESET.replace("example", "exmaple"), "example"),
    (PRESET.replace("[account.base_url]", "[account]"), "account"),
    (PRESET + "[base64_json]\nat = 2026-01-01\n", "JSON"),
    ("base64_json = 5\n" + PRESET, "base64_json"),
    (PRESET + "[a\nb = 1", "line 9"),
    ("a = " + "[" * 5000, ""),
]


@pytest.mark.parametrize(("text", "said"), BAD, ids=range(len(BAD)))
def test_a_broken_preset_says_what_is_wrong_and_hides_no_other(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "ours.toml").write_text(PRESET)
    (tmp_path / "theirs.toml").write_text(text)
    with pytest.raises(Trouble) as broken:
        find("theirs", tmp_path)
    assert "theirs.toml" in broken.value.title
    assert said in broken.value.happened
    assert find("ours", tmp_path).title == "Ours"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("http://x.example/{e164}", "not encrypted"),
        ("{base_url}{e164}", "host from a call"),
        ("{base_url}/{id}", "unknown place {id}"),
        ("{base_url}/{base64_json}", "unknown place {base64_json}"),
        ("{e164}", "not a web link"),
    ],
)
def test_a_preset_is_held_to_the_same_rules(tmp_path: Path, template: str, said: str) -> None:
    (tmp_path / "ours.toml").write_text(PRESET.replace("{base_url}/?q={e164}", template))
    with pytest.raises(Trouble) as refused:
        CrmLink.make("ours", "", {"base_url": "https://x.example"}, tmp_path)
    assert said in refused.value.title
    assert "preset ours" in refused.value.title


def test_a_json_object_knows_its_places_too(tmp_path: Path) -> None:
    text = PRESET.replace("?q={e164}", "#{base64_json}")
    for term, good in (("{nsn}", True), ("{nns}", False)):
        (tmp_path / "ours.toml").write_text(text + f"[base64_json]\nmany = [1, true, '{term}']\n")
        if good:
            link = CrmLink.make("ours", "", {"base_url": "https://x.example"}, tmp_path)
            url = link.for_call({"nsn": "1"})
            assert url is not None
            assert base64.b64decode(url.partition("#")[2]) == b'{"many":[1,true,"1"]}'
            assert link.for_call({"e164": "+1"}) is None
        else:
            with pytest.raises(Trouble, match=r"unknown place \{nns\}"):
                CrmLink.make("ours", "", {"base_url": "https://x.example"}, tmp_path)
