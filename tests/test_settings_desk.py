"""What the settings window asks of the program: what can be chosen, and the secret store."""

from __future__ import annotations

from pathlib import Path

import pytest

from screenpop.contacts.contact import Source
from screenpop.contacts.index import Index
from screenpop.desktop.settings_actions import SettingsServices
from screenpop.settings import in_use
from screenpop.settings.file_store import FileStore
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.settings_desk import SettingsDesk
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble


class Office:
    def __init__(self, folder: Path) -> None:
        self.profile = Profile.of(folder)
        self.profile.prepare()
        self.store = FileStore(self.profile.secrets)
        self.urls = UrlSecrets(self.profile.url_secrets, self.store)
        self.relay_restarts = 0
        desk = SettingsDesk(self.profile, lambda: in_use.look(self.profile), self.store, self.urls, self._restart)
        self.services: SettingsServices = desk.services()

    def _restart(self) -> None:
        self.relay_restarts += 1

    def says(self, text: str) -> None:
        self.profile.settings.write_text(text, encoding="utf-8")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "profile")


async def test_presets_and_connectors_are_offered_and_what_the_chosen_ones_ask_for(office: Office) -> None:
    offered = await office.services.offered()
    assert ("hubspot", "HubSpot") in offered.presets and ("tryton", "Tryton") in offered.connectors
    assert offered.account == ()
    office.says("[crm]\npreset = 'hubspot'\nconnector = 'hubspot'\n")
    account = {key.name: key.secret for key in (await office.services.offered()).account}
    assert account == {"portal_id": False, "host": False, "app_token": True}
    office.says("[crm]\npreset = 'hubspot'\nurl = 'https://crm.example/{e164}'\n")
    assert (await office.services.offered()).account == (), "a link of one's own asks for nothing of the preset"


async def test_a_connector_of_ones_own_that_is_broken_is_not_offered(office: Office) -> None:
    folder = office.profile.config / "connectors"
    folder.mkdir()
    (folder / "mine.toml").write_text("title = ", encoding="utf-8")
    office.says("[crm]\nconnector = 'mine'\npreset = 'no-such'\n")
    offered = await office.services.offered()
    assert "mine" not in dict(offered.connectors)
    assert [line.name for line in await office.services.secrets()] == ["relay"]


async def test_secrets_are_named_with_what_they_are_for_and_none_is_told(office: Office) -> None:
    office.says("[crm]\nconnector = 'hubspot'\n")
    office.store.set("relay", "SEED")
    index = Index(office.profile.contacts)
    index.add(Source("colleagues", "carddav", "https://dav.example/", {"secret": "contacts.colleagues"}))
    index.close()
    lines = {line.name: line for line in await office.services.secrets()}
    assert {name: line.kept for name, line in lines.items()} == {
        "relay": True,
        "crm.hubspot.app_token": False,
        "contacts.colleagues": False,
    }
    assert "colleagues" in str(lines["contacts.colleagues"].says)
    assert "SEED" not in str(lines)
    assert await office.services.show_secret("relay") == "SEED"


async def test_another_key_of_the_relay_is_used_at_once(office: Office) -> None:
    await office.services.set_secret("relay", "SEED")
    await office.services.delete_secret("relay")
    await office.services.set_secret("other", "x")
    assert office.relay_restarts == 2
    with pytest.raises(Trouble, match="There is no secret relay"):
        await office.services.show_secret("relay")


async def test_a_crms_secret_is_given_for_the_hosts_of_now(office: Office) -> None:
    office.says("[crm]\nconnector = 'own-api'\nbase_url = 'https://one.example'\n")
    await office.services.set_secret("crm.own-api.api_key", "first")
    sealed = office.store.get("crm.own-api.given-for")
    assert sealed is not None
    office.says("[crm]\nconnector = 'own-api'\nbase_url = 'https://two.example'\n")
    await office.services.set_secret("crm.own-api.api_key", "second")
    assert office.store.get("crm.own-api.given-for") not in (None, sealed)


async def test_the_secret_of_the_addresses_is_rotated_with_an_overlap(office: Office) -> None:
    office.urls.ensure()
    old = office.urls.digests()
    await office.services.rotate_urls()
    assert office.urls.digests()[:-1] == old
    await office.services.end_old_urls()
    assert len(office.urls.digests()) == 1 and office.urls.digests() != old
