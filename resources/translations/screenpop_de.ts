<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>screenpop</name>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <location filename="../../resources/crm/bitrix24.toml"/>
        <source>the host in Bitrix24&apos;s address bar</source>
        <translation>der Host in der Adresszeile von Bitrix24</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the number behind /rest/ in the webhook&apos;s address</source>
        <translation>die Nummer hinter /rest/ in der Adresse des Webhooks</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the part behind that number in the webhook&apos;s address</source>
        <translation>der Teil hinter dieser Nummer in der Adresse des Webhooks</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host, without a slash behind it</source>
        <translation>die Adresse, unter der Dynamics im Browser erscheint, bis zum Host, ohne Schrägstrich dahinter</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the application (client) id of the application registered for screenpop</source>
        <translation>die Anwendungs-ID (Client-ID) der für screenpop registrierten Anwendung</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the id of your directory (tenant) in Microsoft Entra</source>
        <translation>die ID Ihres Verzeichnisses (Mandanten) in Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <source>the API key, in an agent&apos;s profile settings</source>
        <translation>der API-Schlüssel aus den Profileinstellungen eines Agenten</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <location filename="../../resources/crm/freshdesk.toml"/>
        <source>the part before .freshdesk.com in Freshdesk&apos;s address bar</source>
        <translation>der Teil vor .freshdesk.com in der Adresszeile von Freshdesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <source>the access token of a private app that may read contacts</source>
        <translation>das Zugriffstoken einer privaten App, die Kontakte lesen darf</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the host in HubSpot&apos;s address bar; it may be app-eu1.hubspot.com or app-ap1.hubspot.com</source>
        <translation>der Host in der Adresszeile von HubSpot; er kann app-eu1.hubspot.com oder app-ap1.hubspot.com sein</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the number behind /contacts/ in HubSpot&apos;s address bar</source>
        <translation>die Nummer hinter /contacts/ in der Adresszeile von HubSpot</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <source>an API key, made in the user&apos;s preferences</source>
        <translation>ein API-Schlüssel, angelegt in den Einstellungen des Benutzers</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <location filename="../../resources/crm/odoo-17.toml"/>
        <location filename="../../resources/crm/odoo-18.toml"/>
        <source>the address at which Odoo opens in the browser</source>
        <translation>die Adresse, unter der Odoo im Browser erscheint</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name of the database</source>
        <translation>der Name der Datenbank</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>that user&apos;s password, or an API key</source>
        <translation>das Passwort dieses Benutzers oder ein API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name with which this user logs in, often an e-mail address</source>
        <translation>der Name, mit dem sich dieser Benutzer anmeldet, oft eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the address of the API</source>
        <translation>die Adresse der API</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the key that the API asks for</source>
        <translation>der Schlüssel, den die API verlangt</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <source>the API token, in Pipedrive&apos;s personal preferences</source>
        <translation>das API-Token aus den persönlichen Einstellungen von Pipedrive</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <location filename="../../resources/crm/pipedrive.toml"/>
        <source>the host in Pipedrive&apos;s address bar</source>
        <translation>der Host in der Adresszeile von Pipedrive</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the consumer key of the app made for screenpop in Salesforce</source>
        <translation>der Consumer Key der in Salesforce für screenpop angelegten App</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the part before .my.salesforce.com or .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>der Teil vor .my.salesforce.com oder .lightning.force.com in der Adresszeile von Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the port in the app&apos;s callback URL</source>
        <translation>der Port in der Callback-URL der App</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>that user&apos;s password</source>
        <translation>das Passwort dieses Benutzers</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the address at which Tryton opens in the browser, without # and what follows</source>
        <translation>die Adresse, unter der Tryton im Browser erscheint, ohne # und was darauf folgt</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the database, behind # in the browser&apos;s address bar</source>
        <translation>die Datenbank, hinter # in der Adresszeile des Browsers</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the name with which this user logs in</source>
        <translation>der Name, mit dem sich dieser Benutzer anmeldet</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>an API key, from Twenty&apos;s settings</source>
        <translation>ein API-Schlüssel aus den Einstellungen von Twenty</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <location filename="../../resources/crm/twenty.toml"/>
        <source>the address at which Twenty opens in the browser</source>
        <translation>die Adresse, unter der Twenty im Browser erscheint</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>the host of Twenty&apos;s API: that of your own server, or api.twenty.com</source>
        <translation>der Host der API von Twenty: der Ihres eigenen Servers oder api.twenty.com</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>an API token, from Zendesk&apos;s Admin Center</source>
        <translation>ein API-Token aus dem Admin Center von Zendesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>the e-mail address of the agent whose rights are used</source>
        <translation>die E-Mail-Adresse des Agenten, dessen Rechte benutzt werden</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <location filename="../../resources/crm/zendesk.toml"/>
        <source>the part before .zendesk.com in Zendesk&apos;s address bar</source>
        <translation>der Teil vor .zendesk.com in der Adresszeile von Zendesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>its client secret</source>
        <translation>ihr Client-Geheimnis</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the client id of the application registered in Zoho&apos;s API console</source>
        <translation>die Client-ID der in der API-Konsole von Zoho registrierten Anwendung</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the digits behind /crm/org in Zoho&apos;s address bar</source>
        <translation>die Ziffern hinter /crm/org in der Adresszeile von Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar</source>
        <translation>der Host in der Adresszeile von Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host of the API in your region</source>
        <translation>der Host der API in Ihrer Region</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host where people of your region sign in to Zoho</source>
        <translation>der Host, bei dem sich Menschen Ihrer Region bei Zoho anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the port in the application&apos;s redirect URI</source>
        <translation>der Port in der Weiterleitungs-URI der Anwendung</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host</source>
        <translation>die Adresse, unter der Dynamics im Browser erscheint, bis zum Host</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the app&apos;s id, behind appid= in the address bar</source>
        <translation>die ID der App, hinter appid= in der Adresszeile</translation>
    </message>
    <message>
        <location filename="../../resources/crm/espocrm.toml"/>
        <source>the address at which EspoCRM opens in the browser, up to the #</source>
        <translation>die Adresse, unter der EspoCRM im Browser erscheint, bis zum #</translation>
    </message>
    <message>
        <location filename="../../resources/crm/salesforce.toml"/>
        <source>the part before .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>der Teil vor .lightning.force.com in der Adresszeile von Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/crm/sugarcrm.toml"/>
        <source>the address at which SugarCRM opens in the browser, up to the #</source>
        <translation>die Adresse, unter der SugarCRM im Browser erscheint, bis zum #</translation>
    </message>
    <message>
        <location filename="../../resources/crm/suitecrm-7.toml"/>
        <source>the address at which SuiteCRM opens in the browser, without index.php</source>
        <translation>die Adresse, unter der SuiteCRM im Browser erscheint, ohne index.php</translation>
    </message>
    <message>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar, which differs from region to region</source>
        <translation>der Host in der Adresszeile von Zoho, der sich von Region zu Region unterscheidet</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Correct settings.toml</source>
        <translation>Berichtigen Sie settings.toml</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <source>The listener does not start</source>
        <translation>Der Listener startet nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/caller.py"/>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered by {who}</source>
        <translation>Angenommen von {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Answered elsewhere</source>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered elsewhere, or voicemail</source>
        <translation>Anderswo angenommen, oder Voicemail</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Recording or voicemail</source>
        <translation>Aufnahme oder Voicemail</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call dropped</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call ended</source>
        <translation>Gespräch beendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Diverted</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Ended ({cause})</source>
        <translation>Beendet ({cause})</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed</source>
        <translation>Entgangen</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: busy</source>
        <translation>Entgangen: besetzt</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: codec problem</source>
        <translation>Entgangen: Codec-Problem</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: network problem</source>
        <translation>Entgangen: Netzproblem</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: not answered</source>
        <translation>Entgangen: nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: phone offline</source>
        <translation>Entgangen: Telefon nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: the caller hung up</source>
        <translation>Entgangen: Anrufer hat aufgelegt</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Number not reachable</source>
        <translation>Nummer nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Picked up by another</source>
        <translation>Von anderen übernommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Transferred</source>
        <translation>Weiterverbunden</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Rang {times}×</source>
        <translation>{times}× geklingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/place.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Transferred from {who}</source>
        <translation>Weiterverbunden von {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Its contacts are as they were. Mend that, and read it again</source>
        <translation>Die Kontakte bleiben, wie sie waren. Beheben Sie das, und lesen Sie die Quelle erneut</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Set it up again; that tries it, too</source>
        <translation>Richten Sie es neu ein; dabei wird es auch ausprobiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts are up to date</source>
        <translation>Die Kontakte sind aktuell</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {len} sources are up to date</source>
        <translation>Die Kontakte von {len} Quellen sind aktuell</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {name} could not be read again</source>
        <translation>Die Kontakte von {name} konnten nicht neu gelesen werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{cause}; cards show the number, and what the contacts know</source>
        <translation>{cause}; die Karten zeigen die Nummer und was die Kontakte wissen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is not set up</source>
        <translation>{title} ist nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is set up to be asked who calls</source>
        <translation>{title} ist eingerichtet und wird gefragt, wer anruft</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A rule of yours has kept calls from popping</source>
        <translation>Eine Ihrer Regeln hat Karten verhindert</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A value for the CRM is not used</source>
        <translation>Ein Wert für das CRM wird nicht benutzt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} h früher, als sein Ereignis hier eintraf</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here, or the event was that long on its way</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} h früher, als sein Ereignis hier eintraf, oder das Ereignis war so lange unterwegs</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} h später, als sein Ereignis hier eintraf</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here, or the event was that long on its way</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} h später, als sein Ereignis hier eintraf, oder das Ereignis war so lange unterwegs</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} min früher, als sein Ereignis hier eintraf</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here, or the event was that long on its way</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} min früher, als sein Ereignis hier eintraf, oder das Ereignis war so lange unterwegs</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} min später, als sein Ereignis hier eintraf</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here, or the event was that long on its way</source>
        <translation>Nach der Uhr der Telefonanlage begann der letzte Anruf {value} min später, als sein Ereignis hier eintraf, oder das Ereignis war so lange unterwegs</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls are listed and counted, but nothing pops</source>
        <translation>Anrufe werden aufgelistet und gezählt, aber es erscheint keine Karte</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls came for {sorted}; yours is {mine}</source>
        <translation>Es kamen Anrufe für {sorted}; Ihre ist {mine}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Cards have nothing to open</source>
        <translation>Karten haben nichts zu öffnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {policy}</source>
        <translation>Berichtigen Sie das in {policy}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {settings}</source>
        <translation>Berichtigen Sie das in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct its name in {settings}, or take it away</source>
        <translation>Berichtigen Sie den Namen in {settings}, oder nehmen Sie ihn heraus</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Do not disturb is on</source>
        <translation>„Nicht stören“ ist eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Every call so far was for other extensions than yours</source>
        <translation>Alle Anrufe bisher galten anderen Nebenstellen als Ihrer</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If one of them is yours, add it to [extensions] mine in {settings}</source>
        <translation>Wenn eine davon Ihre ist, ergänzen Sie sie bei [extensions] mine in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If they should pop, change the rule below [rules] in {settings}</source>
        <translation>Wenn sie erscheinen sollen, ändern Sie die Regel unter [rules] in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Let the desktop show notifications again, or set [popup] follow_system_quiet = false in {settings}</source>
        <translation>Lassen Sie den Desktop wieder Benachrichtigungen zeigen, oder setzen Sie [popup] follow_system_quiet = false in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Let this computer set its clock by the network</source>
        <translation>Lassen Sie diesen Computer seine Uhr über das Netz stellen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>No CRM is set</source>
        <translation>Es ist kein CRM eingestellt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Set [crm] preset or url in {settings}</source>
        <translation>Setzen Sie [crm] preset oder url in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Some settings of this computer are fixed</source>
        <translation>Einige Einstellungen dieses Computers sind vorgegeben</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Something in the settings is wrong</source>
        <translation>In den Einstellungen stimmt etwas nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Switch it off in the tray&apos;s menu, or set [popup] do_not_disturb = false in {settings}</source>
        <translation>Schalten Sie es im Menü des Infobereichs aus, oder setzen Sie [popup] do_not_disturb = false in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The desktop is not to be disturbed</source>
        <translation>Der Desktop soll nicht gestört werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The link into the CRM is complete</source>
        <translation>Der Link ins CRM ist vollständig</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The settings are understood</source>
        <translation>Die Einstellungen werden verstanden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>They are listed and counted. The rules that do so: {silent}</source>
        <translation>Sie werden aufgelistet und gezählt. Die Regeln, die das tun: {silent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock and the PBX&apos;s agree</source>
        <translation>Die Uhren dieses Computers und der Telefonanlage stimmen überein</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h fast</source>
        <translation>Die Uhr dieses Computers scheint {value} h vorzugehen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h slow</source>
        <translation>Die Uhr dieses Computers scheint {value} h nachzugehen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min fast</source>
        <translation>Die Uhr dieses Computers scheint {value} min vorzugehen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min slow</source>
        <translation>Die Uhr dieses Computers scheint {value} min nachzugehen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>To have one changed, ask {who}</source>
        <translation>Um eine ändern zu lassen, fragen Sie: {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>screenpop follows it: calls are listed and counted, but nothing pops</source>
        <translation>screenpop richtet sich danach: Anrufe werden aufgelistet und gezählt, aber es erscheint keine Karte</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>{path} fixes {fixed}; a person&apos;s own values for these do not count</source>
        <translation>{path} gibt {fixed} vor; eigene Werte dafür gelten nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Add the name by which the PBX or its proxy calls this computer to [listener] public_hosts</source>
        <translation>Ergänzen Sie den Namen, unter dem die Telefonanlage oder ihr Proxy diesen Computer ruft, bei [listener] public_hosts</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Another person&apos;s screenpop has port {port}</source>
        <translation>Das screenpop einer anderen Person hat Port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Any free port will be taken</source>
        <translation>Irgendein freier Port wird genommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Close the page; if nobody opened one, tell whoever looks after this computer</source>
        <translation>Schließen Sie die Seite; wenn niemand eine geöffnet hat, sagen Sie es denen, die diesen Computer betreuen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Give each person a port of their own: in {settings}, [listener] port = {free_port}</source>
        <translation>Geben Sie jeder Person einen eigenen Port: in {settings}, [listener] port = {free_port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>In {settings}, set [listener] trusted_proxies = [&quot;127.0.0.1&quot;], if the proxy is on this computer</source>
        <translation>Setzen Sie in {settings} [listener] trusted_proxies = [&quot;127.0.0.1&quot;], falls der Proxy auf diesem Computer läuft</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It came from {client} {ago}; the answer was {status}, {removeprefix}</source>
        <translation>Es kam {ago} von {client}; die Antwort war {status}, {removeprefix}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on port {port}</source>
        <translation>Der Listener lauscht auf Port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on {host}, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it</source>
        <translation>Er lauscht auf {host}, und keine public_url sagt, dass ein Proxy davor steht; eine Telefonanlage in der Cloud kann dorthin nichts senden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Let nothing but the PBX post there. Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>Lassen Sie nur die Telefonanlage dorthin senden. Tragen Sie die Adressen von `screenpop urls` in die Telefonanlage ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No call can come in</source>
        <translation>Es kann kein Anruf hereinkommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No event ever came from another computer</source>
        <translation>Von einem anderen Computer kam noch nie ein Ereignis</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only the running screenpop could say it, and it does not answer</source>
        <translation>Das könnte nur das laufende screenpop sagen, und es antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only this computer can reach the listener</source>
        <translation>Nur dieser Computer erreicht den Listener</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>Tragen Sie die Adressen von `screenpop urls` in die Telefonanlage ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX; when the events come by the new ones, end the old ones with `screenpop secret delete url`</source>
        <translation>Tragen Sie die Adressen von `screenpop urls` in die Telefonanlage ein; wenn die Ereignisse über die neuen kommen, beenden Sie die alten mit `screenpop secret delete url`</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Port {port} is free</source>
        <translation>Port {port} ist frei</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Put a proxy with TLS before it and set [listener] public_url in {settings}, or set host to an address of this computer, with tls_cert and tls_key</source>
        <translation>Stellen Sie einen Proxy mit TLS davor und setzen Sie [listener] public_url in {settings}, oder setzen Sie host auf eine Adresse dieses Computers, mit tls_cert und tls_key</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Quit screenpop and start it again</source>
        <translation>Beenden Sie screenpop und starten Sie es neu</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Renew it</source>
        <translation>Erneuern Sie es</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Set [listener] enabled = true in {settings}</source>
        <translation>Setzen Sie [listener] enabled = true in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Several people share this computer, and user {user} (pid {pid}) was first</source>
        <translation>Mehrere Personen teilen sich diesen Computer, und {user} (pid {pid}) war zuerst da</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The PBX still posts to old addresses</source>
        <translation>Die Telefonanlage sendet noch an alte Adressen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or a firewall keeps its events out</source>
        <translation>Die Adressen sind noch nicht in der Telefonanlage eingetragen, oder eine Firewall hält ihre Ereignisse ab</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or the proxy does not pass its events on</source>
        <translation>Die Adressen sind noch nicht in der Telefonanlage eingetragen, oder der Proxy reicht ihre Ereignisse nicht weiter</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate is valid until {day}</source>
        <translation>Das Zertifikat gilt bis {day}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate was renewed, but the old one is in use</source>
        <translation>Das Zertifikat wurde erneuert, aber das alte ist in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event came {ago}</source>
        <translation>Das letzte Ereignis kam {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event from another computer came {ago}</source>
        <translation>Das letzte Ereignis von einem anderen Computer kam {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came from a web page, and was refused</source>
        <translation>Die letzte Anfrage kam von einer Webseite und wurde abgewiesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came to an address that is not valid</source>
        <translation>Die letzte Anfrage kam an eine Adresse, die nicht gilt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was for a host that is not served here</source>
        <translation>Die letzte Anfrage galt einem Host, der hier nicht bedient wird</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was refused</source>
        <translation>Die letzte Anfrage wurde abgewiesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is off; calls come through the relay</source>
        <translation>Der Listener ist aus; Anrufe kommen über das Relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is switched off</source>
        <translation>Der Listener ist ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate expires soon</source>
        <translation>Das Zertifikat des Listeners läuft bald ab</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Listeners ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>They are valid until they are ended; these events came by one: {old}</source>
        <translation>Sie gelten, bis sie beendet werden; über eine davon kamen diese Ereignisse: {old}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Whether it listens is not known</source>
        <translation>Ob er lauscht, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>With a proxy that is not in trusted_proxies, every request seems to come from this computer</source>
        <translation>Mit einem Proxy, der nicht in trusted_proxies steht, scheint jede Anfrage von diesem Computer zu kommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>screenpop read {tls_cert} when it began to listen</source>
        <translation>screenpop hat {tls_cert} gelesen, als es zu lauschen begann</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>{tls_cert} is valid until {day}; a PBX refuses to talk to an expired one</source>
        <translation>{tls_cert} gilt bis {day}; mit einem abgelaufenen Zertifikat spricht keine Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>A damaged journal was kept aside</source>
        <translation>Ein beschädigtes Journal wurde beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Allow this user to write to it</source>
        <translation>Erlauben Sie diesem Benutzer, dort zu schreiben</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the disk is full</source>
        <translation>Anrufe werden nicht gespeichert: Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the journal is read-only</source>
        <translation>Anrufe werden nicht gespeichert: Das Journal ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Delete it when nobody needs it any more</source>
        <translation>Löschen Sie es, wenn es niemand mehr braucht</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Free some space. What is waiting is saved by itself as soon as that is possible</source>
        <translation>Schaffen Sie Platz. Was wartet, wird von selbst gespeichert, sobald das möglich ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Keep the profile on a disk of this computer, with --profile or SCREENPOP_PROFILE</source>
        <translation>Halten Sie das Profil auf einem Datenträger dieses Computers, mit --profile oder SCREENPOP_PROFILE</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Mount it so that it can be written, or keep the profile on another disk</source>
        <translation>Hängen Sie ihn beschreibbar ein, oder halten Sie das Profil auf einem anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Nothing is being logged</source>
        <translation>Es wird nichts protokolliert</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>SCREENPOP_SECRETS=file was chosen; {secrets} can be read by this user alone</source>
        <translation>SCREENPOP_SECRETS=file wurde gewählt; {secrets} kann nur dieser Benutzer lesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Secrets are kept in a file, not in the keyring</source>
        <translation>Geheimnisse liegen in einer Datei, nicht im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal can be read and written</source>
        <translation>Das Journal lässt sich lesen und schreiben</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal is made with the first start</source>
        <translation>Das Journal entsteht beim ersten Start</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal stands on a network drive</source>
        <translation>Das Journal liegt auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The {kind} answers</source>
        <translation>Antwortet: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>To use the keyring, start screenpop without SCREENPOP_SECRETS and make new addresses for the PBX</source>
        <translation>Um den Schlüsselbund zu benutzen, starten Sie screenpop ohne SCREENPOP_SECRETS und erzeugen neue Adressen für die Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{copy}; a new one was begun, and the calls in the old one are not shown</source>
        <translation>{copy}; ein neues wurde begonnen, und die Anrufe im alten werden nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{path} is slower there, and less safe</source>
        <translation>{path} ist dort langsamer und weniger sicher</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} is on a disk that is mounted read-only</source>
        <translation>{target} liegt auf einem schreibgeschützt eingehängten Datenträger</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} may not be written</source>
        <translation>{target} darf nicht beschrieben werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{value} KiB are left in {parent}</source>
        <translation>In {parent} sind noch {value} KiB frei</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{where} may not be written</source>
        <translation>{where} darf nicht beschrieben werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Ask your administrator to update it</source>
        <translation>Bitten Sie Ihre Administration, ihn zu aktualisieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Look again in a moment</source>
        <translation>Sehen Sie gleich noch einmal nach</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} is connected</source>
        <translation>Das Relay bei {host} ist verbunden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} lets this computer in</source>
        <translation>Das Relay bei {host} lässt diesen Computer ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay is not connected yet</source>
        <translation>Das Relay ist noch nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay&apos;s server is outdated</source>
        <translation>Der Server des Relays ist veraltet</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>{host} is being tried</source>
        <translation>{host} wird gerade versucht</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>A notification server answers</source>
        <translation>Ein Benachrichtigungsdienst antwortet</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Calls neither come in nor pop until it is started</source>
        <translation>Bis es gestartet wird, kommen Anrufe weder herein, noch erscheinen Karten</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are to be notifications; without a server they are windows</source>
        <translation>Karten sollen Benachrichtigungen sein; ohne Dienst sind sie Fenster</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are windows here, which need no notification server</source>
        <translation>Karten sind hier Fenster, die keinen Benachrichtigungsdienst brauchen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>End it, which loses no call that it has answered for, and start it again with `screenpop run`</source>
        <translation>Beenden Sie es, wobei kein Anruf verloren geht, den es bestätigt hat, und starten Sie es neu mit `screenpop run`</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>GNOME needs an extension for it; calls pop all the same</source>
        <translation>GNOME braucht dafür eine Erweiterung; Karten erscheinen trotzdem</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Install the extension AppIndicator and KStatusNotifierItem Support, or open the recents by command</source>
        <translation>Installieren Sie die Erweiterung AppIndicator and KStatusNotifierItem Support, oder öffnen Sie die Anrufliste per Befehl</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY leads to one, or libraries that Qt needs are missing</source>
        <translation>Weder DISPLAY noch WAYLAND_DISPLAY führt zu einem, oder es fehlen Bibliotheken, die Qt braucht</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>No notification server answers</source>
        <translation>Kein Benachrichtigungsdienst antwortet</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>On Wayland a program cannot place its windows, so cards are notifications; without a server they are windows that come up wherever the desktop puts them</source>
        <translation>Unter Wayland kann ein Programm seine Fenster nicht platzieren, daher sind Karten Benachrichtigungen; ohne Dienst sind sie Fenster, die irgendwo erscheinen, wo der Desktop sie hinsetzt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start it</source>
        <translation>Starten Sie es</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start screenpop from a desktop session; to try it without one: screenpop demo</source>
        <translation>Starten Sie screenpop aus einer Desktop-Sitzung; zum Ausprobieren ohne eine: screenpop demo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst</source>
        <translation>Starten Sie den Benachrichtigungsdienst des Desktops, etwa mako oder dunst</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst, or set [popup] kind = &quot;window&quot; in {settings}</source>
        <translation>Starten Sie den Benachrichtigungsdienst des Desktops, etwa mako oder dunst, oder setzen Sie [popup] kind = &quot;window&quot; in {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop has a tray</source>
        <translation>Der Desktop hat einen Infobereich</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop shows no tray</source>
        <translation>Der Desktop zeigt keinen Infobereich</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is a screen to show calls on</source>
        <translation>Es gibt einen Bildschirm, um Anrufe zu zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is no screen to show calls on</source>
        <translation>Es gibt keinen Bildschirm, um Anrufe zu zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop is not running</source>
        <translation>screenpop läuft nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop {version} runs (pid {pid})</source>
        <translation>screenpop {version} läuft (pid {pid})</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Ask who runs the server</source>
        <translation>Fragen Sie, wer den Server betreibt</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It begins with https://</source>
        <translation>Sie beginnt mit https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It says that there is more, and sends nothing</source>
        <translation>Er sagt, dass es mehr gibt, und sendet nichts</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Its list is longer than {MOST_CARDS} cards or {value} MiB</source>
        <translation>Seine Liste ist länger als {MOST_CARDS} Einträge oder {value} MiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address book at {host} is too large</source>
        <translation>Das Adressbuch bei {host} ist zu groß</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address of {name} is none of an address book</source>
        <translation>Die Adresse von {name} ist keine eines Adressbuchs</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Use a smaller address book</source>
        <translation>Nehmen Sie ein kleineres Adressbuch</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>{host} does not come to an end</source>
        <translation>{host} kommt zu keinem Ende</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Name one of these, by its heading or its number</source>
        <translation>Nennen Sie eine davon, mit Überschrift oder Nummer</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>No column of telephone numbers was found</source>
        <translation>Keine Spalte mit Telefonnummern gefunden</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Say which one it is: --map phone=COLUMN</source>
        <translation>Sagen Sie, welche es ist: --map phone=SPALTE</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none</source>
        <translation>Die Spalten sind: keine</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none, …</source>
        <translation>Die Spalten sind: keine, …</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>There is no column {shortened}</source>
        <translation>Es gibt keine Spalte {shortened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>At line {line} a quotation mark is never closed, as at {MOST_NEVER_CLOSED} places before</source>
        <translation>In Zeile {line} wird ein Anführungszeichen nie geschlossen, wie zuvor an {MOST_NEVER_CLOSED} Stellen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>Save it as CSV again, with the program that it comes from</source>
        <translation>Speichern Sie sie mit dem Programm, aus dem sie stammt, noch einmal als CSV</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is no table</source>
        <translation>Die Datei ist keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another file</source>
        <translation>Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>Save it as CSV again</source>
        <translation>Speichern Sie sie noch einmal als CSV</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>There is no row in {name}</source>
        <translation>In {name} steht keine Zeile</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Asked what it has there, it sent over a MiB</source>
        <translation>Auf die Frage, was er dort hat, sandte er über ein MiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There are {len} address books at {host}</source>
        <translation>Bei {host} gibt es {len} Adressbücher</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There is no address book at {host}</source>
        <translation>Bei {host} gibt es kein Adressbuch</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Use the address of one address book</source>
        <translation>Nehmen Sie die Adresse eines einzelnen Adressbuchs</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>{host} says too much</source>
        <translation>{host} sagt zu viel</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Allow basic authentication there: over https the password is safe</source>
        <translation>Erlauben Sie dort die Basic-Authentifizierung: Über https ist das Passwort sicher</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address</source>
        <translation>Prüfen Sie die Adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address and the network</source>
        <translation>Prüfen Sie die Adresse und das Netz</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address of the source</source>
        <translation>Prüfen Sie die Adresse der Quelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address: that of the server, of your account or of an address book there</source>
        <translation>Prüfen Sie die Adresse: die des Servers, Ihres Kontos oder eines Adressbuchs dort</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address; a company&apos;s own certificate authority has to be known to this computer</source>
        <translation>Prüfen Sie die Adresse; eine firmeneigene Zertifizierungsstelle muss diesem Computer bekannt sein</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Correct them: screenpop contacts add-source with the same name asks again</source>
        <translation>Berichtigen Sie sie: screenpop contacts add-source mit demselben Namen fragt erneut</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>If you know that server, add the source again with that address</source>
        <translation>Wenn Sie diesen Server kennen, fügen Sie die Quelle mit dieser Adresse neu hinzu</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered 403</source>
        <translation>Er antwortete 403</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered {status}</source>
        <translation>Er antwortete {status}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It is not valid for this name</source>
        <translation>Es gilt nicht für diesen Namen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It may speak no TLS at this port</source>
        <translation>Vielleicht spricht er an diesem Port kein TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It only takes {wants}</source>
        <translation>Er nimmt nur {wants}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It took too long</source>
        <translation>Es dauerte zu lange</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Its name may be wrong</source>
        <translation>Vielleicht ist der Name falsch</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>No secure connection to {host} came about</source>
        <translation>Es kam keine sichere Verbindung zu {host} zustande</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>The address book is said to be at {where}, where your password was not sent</source>
        <translation>Das Adressbuch soll bei {where} sein; dorthin wurde Ihr Passwort nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The certificate of {host} cannot be trusted</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Try again later</source>
        <translation>Versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Try again later, or ask who runs the server</source>
        <translation>Versuchen Sie es später noch einmal, oder fragen Sie, wer den Server betreibt</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} asks for another way of signing in</source>
        <translation>{host} verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} broke off or sent what is no answer</source>
        <translation>{host} brach ab oder sandte etwas, das keine Antwort ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} cannot be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} did not give the contacts</source>
        <translation>{host} gab die Kontakte nicht heraus</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not accept the user name or the password</source>
        <translation>{host} nimmt Benutzername oder Passwort nicht an</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not answer</source>
        <translation>{host} antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not answer as an address book does</source>
        <translation>{host} antwortet nicht, wie ein Adressbuch es tut</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not let this user read the address book</source>
        <translation>{host} lässt diesen Benutzer das Adressbuch nicht lesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} has no address book there</source>
        <translation>{host} hat dort kein Adressbuch</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} is busy</source>
        <translation>{host} ist beschäftigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} refers to another server</source>
        <translation>{host} verweist auf einen anderen Server</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Another program is writing it</source>
        <translation>Ein anderes Programm schreibt sie gerade</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Check where it is, and whether your user may read it</source>
        <translation>Prüfen Sie, wo sie liegt und ob Ihr Benutzer sie lesen darf</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It holds NUL characters</source>
        <translation>Sie enthält NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It is {what}</source>
        <translation>Es ist {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Name a CSV or vCard file</source>
        <translation>Nennen Sie eine CSV- oder vCard-Datei</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Save the contacts as CSV or vCard, and import that</source>
        <translation>Speichern Sie die Kontakte als CSV oder vCard, und importieren Sie diese</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Try again when that has finished</source>
        <translation>Versuchen Sie es noch einmal, wenn das fertig ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} changed while it was read</source>
        <translation>{name} änderte sich während des Lesens</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no file</source>
        <translation>{name} ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no text</source>
        <translation>{name} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>Close the other program that has it open, and forget the number again</source>
        <translation>Schließen Sie das andere Programm, das sie geöffnet hat, und vergessen Sie die Nummer noch einmal</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>What was deleted is not yet overwritten on the disk</source>
        <translation>Das Gelöschte ist auf dem Datenträger noch nicht überschrieben</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>{path} is being read</source>
        <translation>{path} wird gerade gelesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>Its contacts are as they were before</source>
        <translation>Ihre Kontakte sind, wie sie vorher waren</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>No contact could be taken from {name}</source>
        <translation>Aus {name} konnte kein Kontakt übernommen werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>There is none in it: {left_out} left out, the first at {where}</source>
        <translation>Es ist keiner darin: {left_out} ausgelassen, der erste bei {where}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Give your user the right to read the file</source>
        <translation>Geben Sie Ihrem Benutzer das Recht, die Datei zu lesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Install the newer screenpop again, or delete {name} and import the contacts anew</source>
        <translation>Installieren Sie das neuere screenpop wieder, oder löschen Sie {name} und importieren die Kontakte neu</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>It has held {path} for {BUSY_S} s</source>
        <translation>Es hält {path} seit {BUSY_S} s</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>Make room on the disk, or give your user the right to write there, and try again</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder geben Sie Ihrem Benutzer dort Schreibrecht, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Make them again with: screenpop contacts sync</source>
        <translation>Erzeugen Sie sie neu mit: screenpop contacts sync</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are being changed by another program</source>
        <translation>Ein anderes Programm ändert gerade die Kontakte</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are damaged</source>
        <translation>Die Kontakte sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be read</source>
        <translation>Die Kontakte sind nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be saved</source>
        <translation>Die Kontakte lassen sich nicht speichern</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts were written by a newer screenpop</source>
        <translation>Die Kontakte stammen von einem neueren screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Wait until that import has finished, and try again</source>
        <translation>Warten Sie, bis jener Import fertig ist, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} has version {found}, and this program knows {VERSION}</source>
        <translation>{path} hat Version {found}, und dieses Programm kennt {VERSION}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path}: {reason}. They are as they were before</source>
        <translation>{path}: {reason}. Sie sind, wie sie vorher waren</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Check --base, --filter and the user</source>
        <translation>Prüfen Sie --base, --filter und den Benutzer</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Install it with: pip install &quot;screenpop[ldap]&quot;</source>
        <translation>Installieren Sie es mit: pip install &quot;screenpop[ldap]&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>LDAP is not installed</source>
        <translation>LDAP ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Nothing below the base agrees with the filter, or this user may not read it</source>
        <translation>Unterhalb der Basis passt nichts zum Filter, oder dieser Benutzer darf es nicht lesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Say it with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>Geben Sie es an mit --base &quot;ou=people,dc=example,dc=com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The address of {name} is none of a directory</source>
        <translation>Die Adresse von {name} ist keine eines Verzeichnisses</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The directory of {name} gives no entries</source>
        <translation>Das Verzeichnis von {name} gibt keine Einträge heraus</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>There is no {name}</source>
        <translation>Es gibt kein {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Where the contacts of {name} stand in the directory is not known</source>
        <translation>Wo die Kontakte von {name} im Verzeichnis stehen, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Write it as ldaps://server.example/dc=example,dc=com, and a filter with --filter</source>
        <translation>Schreiben Sie ldaps://server.example/dc=example,dc=com, und einen Filter mit --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Add the source again with that server&apos;s address</source>
        <translation>Fügen Sie die Quelle mit der Adresse jenes Servers neu hinzu</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address and the network, and that the server runs</source>
        <translation>Prüfen Sie die Adresse und das Netz, und ob der Server läuft</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Choose fewer with --base or --filter</source>
        <translation>Wählen Sie weniger mit --base oder --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Have the limit raised, or choose fewer with --filter</source>
        <translation>Lassen Sie die Grenze anheben, oder wählen Sie weniger mit --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It gives out so many and no more; half a directory would look like a whole one</source>
        <translation>Es gibt so viele heraus und nicht mehr; ein halbes Verzeichnis sähe wie ein ganzes aus</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It has more than {MOST_ENTRIES} entries, or does not come to an end</source>
        <translation>Es hat mehr als {MOST_ENTRIES} Einträge oder kommt zu keinem Ende</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It is not there, or this user may not see it</source>
        <translation>Er ist nicht da, oder dieser Benutzer darf ihn nicht sehen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It says: {result}</source>
        <translation>Es sagt: {result}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Name one that is there with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>Nennen Sie einen, den es gibt, mit --base &quot;ou=people,dc=example,dc=com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The directory at {host} is too large</source>
        <translation>Das Verzeichnis bei {host} ist zu groß</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The filter is none that LDAP knows</source>
        <translation>Diesen Filter kennt LDAP nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Use ldaps://, or allow it to be read by others with --allow-plain</source>
        <translation>Nehmen Sie ldaps://, oder erlauben Sie mit --allow-plain, dass andere mitlesen können</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>What is at that base is on another server, where your password was not sent</source>
        <translation>Was bei dieser Basis steht, liegt auf einem anderen Server; dorthin wurde Ihr Passwort nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Write it as &quot;(mobile=*)&quot;</source>
        <translation>Schreiben Sie ihn als &quot;(mobile=*)&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} sends only a part of its entries</source>
        <translation>{host} sendet nur einen Teil seiner Einträge</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} shows no entries at that base</source>
        <translation>{host} zeigt an dieser Basis keine Einträge</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Enter it again: screenpop contacts add-source with the same name</source>
        <translation>Geben Sie es neu ein: screenpop contacts add-source mit demselben Namen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>It would stand in a file</source>
        <translation>Es stünde in einer Datei</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Name the user with --user, and enter the password when it is asked for</source>
        <translation>Nennen Sie den Benutzer mit --user, und geben Sie das Passwort ein, wenn danach gefragt wird</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Others on the network could read the password and the contacts of {host}</source>
        <translation>Andere im Netz könnten das Passwort und die Kontakte von {host} lesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address is not encrypted</source>
        <translation>Die Adresse ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} holds a user or a password</source>
        <translation>Die Adresse von {name} enthält einen Benutzer oder ein Passwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} is none</source>
        <translation>Die Adresse von {name} ist keine</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The password for {name} is missing</source>
        <translation>Das Passwort für {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Write it as {secure}://server.example/…</source>
        <translation>Schreiben Sie sie als {secure}://server.example/…</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{host} wants one of {user}</source>
        <translation>{host} verlangt eines von {user}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{remedy}, or allow it with --allow-plain</source>
        <translation>{remedy}, oder erlauben Sie es mit --allow-plain</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>Install a newer screenpop</source>
        <translation>Installieren Sie ein neueres screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>See which there are with: screenpop contacts sources</source>
        <translation>Sehen Sie nach, welche es gibt: screenpop contacts sources</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>The source {name} cannot be read</source>
        <translation>Die Quelle {name} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>There is no source named {name}</source>
        <translation>Es gibt keine Quelle namens {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>This version knows no {kind}</source>
        <translation>Diese Version kennt {kind} nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>Choose one of those that this lists: screenpop crm list</source>
        <translation>Wählen Sie eines von denen, die dies auflistet: screenpop crm list</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <location filename="../../screenpop/crm/preset.py"/>
        <location filename="../../screenpop/settings/file.py"/>
        <source>The nearest known is {nearest}</source>
        <translation>Am nächsten kommt {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There are no connectors</source>
        <translation>Es gibt keine Konnektoren</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There is no connector {name}</source>
        <translation>Es gibt keinen Konnektor {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM answered with an error</source>
        <translation>Das CRM antwortete mit einem Fehler</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM does not accept this account; its key or password may have changed</source>
        <translation>Das CRM nimmt dieses Konto nicht an; Schlüssel oder Passwort haben sich vielleicht geändert</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value})</source>
        <translation>Anfrage ({index}{value})</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value}) for {forms}</source>
        <translation>Anfrage ({index}{value}) nach {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask for {forms}</source>
        <translation>Anfrage nach {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>log in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It cannot be read</source>
        <translation>Sie ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is larger than {value} KiB</source>
        <translation>Sie ist größer als {value} KiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is no file</source>
        <translation>Sie ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is not written in UTF-8, as its byte {start}{value} shows</source>
        <translation>Sie ist nicht in UTF-8 geschrieben, wie ihr Byte {start}{value} zeigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Its brackets are nested too deeply</source>
        <translation>Ihre Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Mend {path}, or choose another connector</source>
        <translation>Berichtigen Sie {path}, oder wählen Sie einen anderen Konnektor</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>The connector {name} cannot be used</source>
        <translation>Der Konnektor {name} ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with a web page; is its address right?</source>
        <translation>Das CRM antwortete mit einer Webseite; stimmt seine Adresse?</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with something that is no JSON; is its address right?</source>
        <translation>Das CRM antwortete mit etwas, das kein JSON ist; stimmt seine Adresse?</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM cannot be reached</source>
        <translation>Das CRM ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM does not allow this account to look callers up</source>
        <translation>Das CRM erlaubt diesem Konto nicht, Anrufer nachzuschlagen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM was asked too often</source>
        <translation>Das CRM wurde zu oft gefragt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is larger than {value} KiB</source>
        <translation>Die Antwort des CRM ist größer als {value} KiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is not HTTP, or breaks off</source>
        <translation>Die Antwort des CRM ist kein HTTP oder bricht ab</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate has expired</source>
        <translation>Das Zertifikat des CRM ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate is not to be trusted</source>
        <translation>Dem Zertifikat des CRM ist nicht zu trauen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The proxy that the system names has no usable address</source>
        <translation>Der Proxy, den das System nennt, hat keine brauchbare Adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>There is no encryption at the CRM&apos;s address</source>
        <translation>Unter der Adresse des CRM gibt es keine Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>A header with {places} has a character that no header can have</source>
        <translation>Ein Header mit {places} hat ein Zeichen, das kein Header haben kann</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The address cannot have this value of {sorted}</source>
        <translation>Die Adresse kann diesen Wert von {sorted} nicht haben</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The value of {name} is no text</source>
        <translation>Der Wert von {name} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>There is no value of {name}</source>
        <translation>Es gibt keinen Wert für {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>If that is right, enter them again: screenpop crm setup {name}</source>
        <translation>Wenn das stimmt, geben Sie sie neu ein: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>The secrets of {title} were given for another address</source>
        <translation>Die Geheimnisse von {title} wurden für eine andere Adresse eingegeben</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>They would now be sent to {now}</source>
        <translation>Sie würden nun an {now} gesendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>Nobody has signed in: screenpop crm setup {name}</source>
        <translation>Niemand hat sich angemeldet: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>The CRM does not accept the log-in</source>
        <translation>Das CRM nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>{name} of the CRM {title} is not set: screenpop crm setup {name2}</source>
        <translation>{name} des CRM {title} ist nicht gesetzt: screenpop crm setup {name2}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>It is {says}</source>
        <translation>Gemeint ist {says}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>Set it in settings.toml, [crm]: {name} = &quot;{example}&quot;</source>
        <translation>Setzen Sie es in settings.toml, [crm]: {name} = &quot;{example}&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>{title} needs {name}</source>
        <translation>{title} braucht {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Check the values of the account, and begin again</source>
        <translation>Prüfen Sie die Werte des Kontos, und beginnen Sie neu</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>It does not take the answer that the browser brought</source>
        <translation>Es nimmt die Antwort nicht an, die der Browser brachte</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Nobody is signed in to {title}</source>
        <translation>Bei {title} ist niemand angemeldet</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Sign in: screenpop crm setup {name}</source>
        <translation>Melden Sie sich an: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM did not give a token in time</source>
        <translation>Das CRM gab nicht rechtzeitig ein Token</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM gives no token: {error}</source>
        <translation>Das CRM gibt kein Token: {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM has ended the sign-in</source>
        <translation>Das CRM hat die Anmeldung beendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>There is no token</source>
        <translation>Es gibt kein Token</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>{title} gives no token</source>
        <translation>{title} gibt kein Token</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>An answer came that belongs to another one</source>
        <translation>Es kam eine Antwort, die zu einer anderen Anmeldung gehört</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again</source>
        <translation>Beginnen Sie neu</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and agree</source>
        <translation>Beginnen Sie neu, und stimmen Sie zu</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and sign in on the page that opens</source>
        <translation>Beginnen Sie neu, und melden Sie sich auf der Seite an, die sich öffnet</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Check client_id, and what the CRM allows screenpop to do</source>
        <translation>Prüfen Sie client_id, und was das CRM screenpop erlaubt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Close the program that uses it; or take another port, and tell the CRM of it where screenpop is registered</source>
        <translation>Schließen Sie das Programm, das ihn benutzt; oder nehmen Sie einen anderen Port, und nennen Sie ihn dem CRM dort, wo screenpop registriert ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It does not say why</source>
        <translation>Es sagt nicht, warum</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It says {error}</source>
        <translation>Es sagt {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No answer came from the browser within {value} minutes</source>
        <translation>Vom Browser kam in {value} Minuten keine Antwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No port can be opened</source>
        <translation>Es lässt sich kein Port öffnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Nobody has signed in</source>
        <translation>Niemand hat sich angemeldet</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Port {port} is used by another program</source>
        <translation>Port {port} wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM did not let screenpop in</source>
        <translation>Das CRM ließ screenpop nicht ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM was not allowed to let screenpop in</source>
        <translation>Dem CRM wurde nicht erlaubt, screenpop einzulassen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The browser has to bring the answer there: {strerror}</source>
        <translation>Der Browser muss die Antwort dorthin bringen: {strerror}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The sign-in was not taken</source>
        <translation>Die Anmeldung wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>You, or the CRM&apos;s administrator, said no</source>
        <translation>Sie oder die Administration des CRM haben abgelehnt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>The CRM&apos;s address begins with http://: everybody on the way could read along; begin it with https://</source>
        <translation>Die Adresse des CRM beginnt mit http://: Jeder unterwegs könnte mitlesen; lassen Sie sie mit https:// beginnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>What the CRM answered cannot be sent back to it</source>
        <translation>Was das CRM antwortete, lässt sich nicht an es zurücksenden</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/pace.py"/>
        <source>More calls came than the CRM may be asked about</source>
        <translation>Es kamen mehr Anrufe, als das CRM gefragt werden darf</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Correct preset in settings.toml, [crm]</source>
        <translation>Berichtigen Sie preset in settings.toml, [crm]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Mend {path}, or choose another preset</source>
        <translation>Berichtigen Sie {path}, oder wählen Sie eine andere Vorlage</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>The CRM preset {name} cannot be used</source>
        <translation>Die CRM-Vorlage {name} ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There are no presets in {folder}</source>
        <translation>In {folder} gibt es keine Vorlagen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There is no CRM preset {name}</source>
        <translation>Es gibt keine CRM-Vorlage {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>account has a table for each value: [account.base_url]</source>
        <translation>account hat für jeden Wert eine Tabelle: [account.base_url]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>base64_json holds what JSON cannot, such as a date</source>
        <translation>base64_json enthält, was JSON nicht kann, etwa ein Datum</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it has no {name}</source>
        <translation>es fehlt {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>sure must be one of {SURE}</source>
        <translation>sure muss eines von {SURE} sein</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} is not known in it; the nearest known is {nearest}</source>
        <translation>{name} ist darin nicht bekannt; am nächsten kommt {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a table</source>
        <translation>{name} muss eine Tabelle sein</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a text in quotes</source>
        <translation>{name} muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A place is written {e164}; a brace itself is %7B or %7D</source>
        <translation>Ein Platzhalter wird {e164} geschrieben; eine geschweifte Klammer selbst ist %7B oder %7D</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A space, a quote or a letter with an accent</source>
        <translation>Ein Leerzeichen, ein Anführungszeichen oder ein Buchstabe mit Akzent</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https://</source>
        <translation>Beginnen Sie mit https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https:// or {base_url}</source>
        <translation>Beginnen Sie mit https:// oder {base_url}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Correct it, or set {name} in [crm] if your account has such a value</source>
        <translation>Berichtigen Sie es, oder setzen Sie {name} in [crm], wenn Ihr Konto einen solchen Wert hat</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It begins with http://</source>
        <translation>Es beginnt mit http://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It does not begin with https:// and a host</source>
        <translation>Es beginnt nicht mit https:// und einem Host</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It has other characters than letters, digits, dots and hyphens</source>
        <translation>Es hat andere Zeichen als Buchstaben, Ziffern, Punkte und Bindestriche</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It is no address of a CRM</source>
        <translation>Es ist keine Adresse eines CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The nearest known is {{nearest}}</source>
        <translation>Am nächsten kommt {{nearest}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The setting {name} in [crm] cannot be used</source>
        <translation>Die Einstellung {name} in [crm] ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Whoever calls could choose what is opened</source>
        <translation>Wer anruft, könnte bestimmen, was geöffnet wird</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it as in https://crm.example.com/, without a user&apos;s name</source>
        <translation>Schreiben Sie es wie in https://crm.example.com/, ohne Benutzernamen</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it percent-encoded</source>
        <translation>Schreiben Sie es prozentkodiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the host out</source>
        <translation>Schreiben Sie den Host aus</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the path out</source>
        <translation>Schreiben Sie den Pfad aus</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{remedy}; correct {name} in settings.toml, [crm]</source>
        <translation>{remedy}; berichtigen Sie {name} in settings.toml, [crm]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has . or .. as a part of its path</source>
        <translation>{where} hat . oder .. als Teil des Pfads</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a brace without its partner</source>
        <translation>{where} hat eine geschweifte Klammer ohne Gegenstück</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a character that no link has</source>
        <translation>{where} hat ein Zeichen, das kein Link hat</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has an unknown place {{name}}</source>
        <translation>{where} hat einen unbekannten Platzhalter {{name}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has no host that a browser could find</source>
        <translation>{where} hat keinen Host, den ein Browser finden könnte</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not a web link</source>
        <translation>{where} ist kein Weblink</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not encrypted</source>
        <translation>{where} ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} takes its host from a call</source>
        <translation>{where} nimmt den Host aus einem Anruf</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_timeline.py"/>
        <source>Course of the call</source>
        <translation>Verlauf des Anrufs</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Earlier calls of this number</source>
        <translation>Frühere Anrufe dieser Nummer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Another tag</source>
        <translation>Weiteres Schlagwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Write a note. It is kept as you type.</source>
        <translation>Notiz schreiben. Sie wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Came</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Dialplan</source>
        <translation>Wählplan</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Extension unknown</source>
        <translation>Nebenstelle unbekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>No phone rang, as far as the events tell.</source>
        <translation>Soweit die Ereignisse es sagen, hat kein Telefon geklingelt.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Number called</source>
        <translation>Gewählte Nummer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang</source>
        <translation>klingelte</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang for {time}</source>
        <translation>klingelte {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked</source>
        <translation>sprach</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked for {time}</source>
        <translation>sprach {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>{who}: {what}. {end}.</source>
        <translation>{who}: {what}. {end}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Open in CRM</source>
        <translation>Im CRM öffnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Close all cards</source>
        <translation>Alle Karten schließen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 Minuten nicht stören</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 30 minutes</source>
        <translation>In 30 Minuten erinnern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 5 minutes</source>
        <translation>In 5 Minuten erinnern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in an hour</source>
        <translation>In einer Stunde erinnern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <source>Call from {who}: {what}</source>
        <translation>Anruf von {who}: {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>{count} matches: {names}</source>
        <translation>{count} Treffer: {names}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches</source>
        <translation>{count} Treffer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches: choose who calls</source>
        <translation>{count} Treffer: Wählen Sie, wer anruft</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>Copy it from the recents</source>
        <translation>Kopieren Sie sie aus der Anrufliste</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>The number was not copied</source>
        <translation>Die Nummer wurde nicht kopiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>wl-copy could not put it on the clipboard</source>
        <translation>wl-copy konnte sie nicht in die Zwischenablage legen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_requests.py"/>
        <source>None since screenpop was started. What does not come in as a request cannot pop.</source>
        <translation>Keine, seit screenpop gestartet wurde. Was nicht als Anfrage hereinkommt, kann keine Karte zeigen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>For whoever helps: no secrets and no whole numbers are in it.</source>
        <translation>Für alle, die helfen: ohne Geheimnisse und ohne ganze Nummern.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>It could not be looked at: {why}</source>
        <translation>Es ließ sich nicht nachsehen: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looked at {time}</source>
        <translation>Geprüft um {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looking at everything a call needs on its way to the screen…</source>
        <translation>Alles wird geprüft, was ein Anruf auf dem Weg zum Bildschirm braucht…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>The last requests</source>
        <translation>Die letzten Anfragen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>Why did it not pop?</source>
        <translation>Warum erschien keine Karte?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Why did it not pop? – screenpop</source>
        <translation>Warum erschien keine Karte? – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: hung up</source>
        <translation>Wählplan: aufgelegt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: ringing</source>
        <translation>Wählplan: klingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No event</source>
        <translation>Kein Ereignis</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No new pop: the call was known</source>
        <translation>Keine neue Karte: Der Anruf war bekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: a rule of yours</source>
        <translation>Keine Karte: eine Ihrer Regeln</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: an outgoing call</source>
        <translation>Keine Karte: ein ausgehender Anruf</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: do not disturb was on</source>
        <translation>Keine Karte: „Nicht stören“ war an</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: it was over a minute old</source>
        <translation>Keine Karte: über eine Minute alt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: not my extension</source>
        <translation>Keine Karte: nicht meine Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: only the dialplan rings</source>
        <translation>Keine Karte: Nur der Wählplan klingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing keeps calls from popping</source>
        <translation>Nichts hindert Karten am Erscheinen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing: it was a repeat</source>
        <translation>Nichts: Es war eine Wiederholung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Popped</source>
        <translation>Karte gezeigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Refused: {why}</source>
        <translation>Abgewiesen: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something keeps calls from popping</source>
        <translation>Etwas hindert Karten am Erscheinen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something may keep calls from popping</source>
        <translation>Etwas hindert Karten vielleicht am Erscheinen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What keeps calls away</source>
        <translation>Was Anrufe fernhält</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What may keep calls away</source>
        <translation>Was Anrufe fernhalten kann</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>by an old address</source>
        <translation>über eine alte Adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>from {client}</source>
        <translation>von {client}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things keep calls from popping</source>
        <translation>{n} Dinge hindern Karten am Erscheinen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things may keep calls from popping</source>
        <translation>{n} Dinge hindern Karten vielleicht am Erscheinen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every extension</source>
        <translation>Jede Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: every one</source>
        <translation>Meine Nebenstelle: jede</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: {extensions}</source>
        <translation>Meine Nebenstelle: {extensions}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>{extension}, {name}</source>
        <translation>{extension}, {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>My extension</source>
        <translation>Meine Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Set up – screenpop</source>
        <translation>Einrichten – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Where calls come from</source>
        <translation>Woher Anrufe kommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_account.py"/>
        <source>It is {what}.</source>
        <translation>Gemeint ist {what}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A code from your administrator</source>
        <translation>Ein Code von Ihrer Administration</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A host in front of this computer</source>
        <translation>Ein Host vor diesem Computer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>An office host or a proxy with a public name passes the events on to this computer.</source>
        <translation>Ein Büroserver oder ein Proxy mit öffentlichem Namen reicht die Ereignisse an diesen Computer weiter.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Nothing listens at these addresses now: the listener is switched off.</source>
        <translation>An diesen Adressen lauscht jetzt nichts: Der Listener ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Straight to this computer</source>
        <translation>Direkt an diesen Computer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX posts to the relay. There is no address to paste for this computer.</source>
        <translation>Die Telefonanlage sendet an das Relay. Für diesen Computer ist keine Adresse einzutragen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX tells screenpop of each call. Whoever looks after it knows which of these ways it takes.</source>
        <translation>Die Telefonanlage meldet screenpop jeden Anruf. Wer sie betreut, weiß, welchen dieser Wege sie nimmt.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX, or a program on this computer, posts to an address and port of this computer.</source>
        <translation>Die Telefonanlage oder ein Programm auf diesem Computer sendet an eine Adresse und einen Port dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Your calls come through the relay of your company. Paste the code; nothing else is needed.</source>
        <translation>Ihre Anrufe kommen über das Relay Ihrer Firma. Fügen Sie den Code ein; mehr ist nicht nötig.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A click on the card opens the caller there. Choose your CRM, fill in what its address needs, and try it.</source>
        <translation>Ein Klick auf die Karte öffnet dort den Anrufer. Wählen Sie Ihr CRM, ergänzen Sie, was seine Adresse braucht, und probieren Sie es aus.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A link of my own</source>
        <translation>Ein eigener Link</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when I answer</source>
        <translation>Von selbst, wenn ich annehme</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when my phone rings</source>
        <translation>Von selbst, wenn mein Telefon klingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Fill in what is missing above, then the link can be tried.</source>
        <translation>Ergänzen Sie oben, was fehlt, dann lässt sich der Link ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_page.py"/>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Nothing opens for this number.</source>
        <translation>Für diese Nummer wird nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Other programs open {crm} so; its maker does not promise it. Try it below.</source>
        <translation>Andere Programme öffnen {crm} so; der Hersteller sagt es nicht zu. Probieren Sie es unten aus.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Try it with a number</source>
        <translation>Mit einer Nummer ausprobieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I click</source>
        <translation>Wenn ich klicke</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop can also ask {crm} who calls, while the phone rings. It needs a key, and is set up in a terminal: {command}</source>
        <translation>screenpop kann {crm} auch fragen, wer anruft, während das Telefon klingelt. Das braucht einen Schlüssel und wird in einem Terminal eingerichtet: {command}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop crm setup {name}</source>
        <translation>screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} has no page that searches for a number, as far as is known: a call opens it only when its record is known. A link of your own may do more.</source>
        <translation>{crm} hat, soweit bekannt, keine Seite, die nach einer Nummer sucht: Ein Anruf öffnet es nur, wenn sein Datensatz bekannt ist. Ein eigener Link kann mehr.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} is opened as its maker documents it.</source>
        <translation>{crm} wird geöffnet, wie der Hersteller es dokumentiert.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} was opened so when this was tried on a real one.</source>
        <translation>{crm} wurde so geöffnet, als es an einem echten ausprobiert wurde.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>A card pops when one of your extensions rings. Let your phone ring once, and its extension appears here.</source>
        <translation>Eine Karte erscheint, wenn eine Ihrer Nebenstellen klingelt. Lassen Sie Ihr Telefon einmal klingeln, dann steht seine Nebenstelle hier.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Another extension</source>
        <translation>Weitere Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Calls for {extensions} pop here.</source>
        <translation>Anrufe für {extensions} erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every call pops here: for reception, for a wallboard, or to try it.</source>
        <translation>Jeder Anruf erscheint hier: für den Empfang, für eine Anzeigetafel oder zum Ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Extensions</source>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>No extension has rung here yet. Let your phone ring, or type your extension.</source>
        <translation>Hier hat noch keine Nebenstelle geklingelt. Lassen Sie Ihr Telefon klingeln, oder tippen Sie Ihre Nebenstelle ein.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Several may be yours. What rings elsewhere does not pop.</source>
        <translation>Mehrere können Ihre sein. Was anderswo klingelt, erscheint nicht.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Tick what is yours, or type it. Until then every extension pops.</source>
        <translation>Haken Sie an, was Ihre ist, oder tippen Sie sie ein. Bis dahin erscheint jede Nebenstelle.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_rail.py"/>
        <source>Everything is kept as you set it.</source>
        <translation>Alles wird gespeichert, wie Sie es einstellen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Posts a call to this computer as the PBX would; a card pops.</source>
        <translation>Sendet diesem Computer einen Anruf wie die Telefonanlage; eine Karte erscheint.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Send a test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>The test event was not taken</source>
        <translation>Das Testereignis wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Address for: {event}</source>
        <translation>Adresse für: {event}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Addresses to paste into the PBX&apos;s dashboard</source>
        <translation>Adressen für die Verwaltung der Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy the address for: {event}</source>
        <translation>Adresse kopieren für: {event}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>A PBX on the internet reaches this computer only through a port of your router that is forwarded to port {port}.</source>
        <translation>Eine Telefonanlage im Internet erreicht diesen Computer nur über einen Port Ihres Routers, der an Port {port} weitergeleitet wird.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address to listen on</source>
        <translation>Adresse zum Lauschen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Only programs on this computer reach {host}: a PBX on the internet cannot. Take a code from your administrator or a host in front; or listen on 0.0.0.0, with a certificate, and forward a port of your router to this computer.</source>
        <translation>Nur Programme auf diesem Computer erreichen {host}: Eine Telefonanlage im Internet kann es nicht. Nehmen Sie einen Code von Ihrer Administration oder einen Host davor; oder lauschen Sie auf 0.0.0.0, mit einem Zertifikat, und leiten Sie einen Port Ihres Routers an diesen Computer weiter.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>The addresses below are those of {url}, which stands in front.</source>
        <translation>Die Adressen unten sind die von {url}, das davor steht.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>This computer has joined a relay. Another code replaces it.</source>
        <translation>Dieser Computer ist einem Relay beigetreten. Ein anderer Code ersetzt es.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Trying the relay…</source>
        <translation>Das Relay wird ausprobiert…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Use this computer&apos;s own address</source>
        <translation>Eigene Adresse dieses Computers benutzen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Whatever arrives there has to be passed on to port {port} of this computer, with its path as it is.</source>
        <translation>Was dort ankommt, muss an Port {port} dieses Computers weitergereicht werden, mit unverändertem Pfad.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A request was refused, {time}</source>
        <translation>Eine Anfrage wurde abgewiesen, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A web page sent it. Only the PBX may post here: open the addresses nowhere, paste them into its dashboard.</source>
        <translation>Eine Webseite hat sie gesendet. Nur die Telefonanlage darf hierher senden: Öffnen Sie die Adressen nirgends, tragen Sie sie in deren Verwaltung ein.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Condition › HTTP Event: Hangup Endpoint</source>
        <translation>Condition › HTTP Event: Hangup Endpoint</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Condition › HTTP Event: Ringing Endpoint</source>
        <translation>Condition › HTTP Event: Ringing Endpoint</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Dialplan hung up</source>
        <translation>Wählplan hat aufgelegt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Dialplan ringing</source>
        <translation>Wählplan klingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {extension}, {time}</source>
        <translation>Ereignis erhalten: {event}, {extension}, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {time}</source>
        <translation>Ereignis erhalten: {event}, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension answered</source>
        <translation>Nebenstelle hat angenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension hung up</source>
        <translation>Nebenstelle hat aufgelegt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension ringing</source>
        <translation>Nebenstelle klingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension › Events: HTTP Answered URL</source>
        <translation>Extension › Events: HTTP Answered URL</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension › Events: HTTP Hangup URL</source>
        <translation>Extension › Events: HTTP Hangup URL</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension › Events: HTTP Ringing URL</source>
        <translation>Extension › Events: HTTP Ringing URL</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It did not post anything. The PBX has to post to the address, not to open it.</source>
        <translation>Sie hat nichts gesendet. Die Telefonanlage muss an die Adresse senden (POST), sie nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It named another host than this computer or its public address. Set the public address that the PBX calls.</source>
        <translation>Sie nannte einen anderen Host als diesen Computer oder seine öffentliche Adresse. Stellen Sie die öffentliche Adresse ein, die die Telefonanlage aufruft.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It was not a form. Events come as forms, the way the PBX sends them.</source>
        <translation>Sie war kein Formular. Ereignisse kommen als Formulare, wie die Telefonanlage sie sendet.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Its address was not one of these. Copy the address again, whole, and paste it into the PBX&apos;s dashboard.</source>
        <translation>Ihre Adresse war keine von diesen. Kopieren Sie die Adresse noch einmal ganz, und tragen Sie sie in die Verwaltung der Telefonanlage ein.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Waiting for the first event…</source>
        <translation>Warten auf das erste Ereignis…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>screenpop cannot save calls now. The tray says why.</source>
        <translation>screenpop kann jetzt keine Anrufe speichern. Der Infobereich sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>It comes again from {sources}: take it out there, too.</source>
        <translation>Aus {sources} kommt sie wieder: Löschen Sie sie auch dort.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>The number is forgotten. Calls destroyed: {calls}. Contacts without it now: {contacts}.</source>
        <translation>Die Nummer ist vergessen. Vernichtete Anrufe: {calls}. Kontakte, die sie nicht mehr haben: {contacts}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call</source>
        <translation>Erster Anruf</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call this month</source>
        <translation>Erster Anruf in diesem Monat</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>answered by {who}</source>
        <translation>angenommen von {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last on {date}</source>
        <translation>zuletzt am {date}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last today at {time}</source>
        <translation>zuletzt heute um {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last yesterday</source>
        <translation>zuletzt gestern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last {weekday}</source>
        <translation>zuletzt {weekday}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>missed</source>
        <translation>entgangen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{nth} call this month</source>
        <translation>{count}. Anruf in diesem Monat</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Check that the folder can be written and that the disk is not full</source>
        <translation>Prüfen Sie, ob sich in den Ordner schreiben lässt und der Datenträger nicht voll ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Commands cannot reach this screenpop</source>
        <translation>Befehle erreichen dieses screenpop nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The command failed</source>
        <translation>Der Befehl schlug fehl</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The control socket {socket} cannot be made: {happened}</source>
        <translation>Der Steuersocket {socket} lässt sich nicht anlegen: {happened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>This is a fault of screenpop; its log says more</source>
        <translation>Das ist ein Fehler von screenpop; sein Protokoll sagt mehr</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>It could not be tried: {why}</source>
        <translation>Es ließ sich nicht ausprobieren: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay</source>
        <translation>Einem Relay beitreten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay – screenpop</source>
        <translation>Einem Relay beitreten – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Paste the code that your administrator has sent you. Your calls then come through the relay.</source>
        <translation>Fügen Sie den Code ein, den Ihre Administration Ihnen gesendet hat. Ihre Anrufe kommen dann über das Relay.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more</source>
        <translation>+{hidden} weitere</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more, {ringing} ringing</source>
        <translation>+{hidden} weitere, davon klingeln {ringing}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents.py"/>
        <source>Recents – screenpop</source>
        <translation>Letzte Anrufe – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>All its calls, with their notes and tags, are destroyed, and who it belonged to. That cannot be undone.</source>
        <translation>Alle ihre Anrufe werden mit Notizen und Schlagwörtern vernichtet, ebenso, wem sie gehörte. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Calling {number}</source>
        <translation>{number} wird angerufen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copied {number}</source>
        <translation>{number} kopiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget the number</source>
        <translation>Nummer vergessen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget this number…</source>
        <translation>Diese Nummer vergessen…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget {number}?</source>
        <translation>{number} vergessen?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as handled</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as not handled</source>
        <translation>Als unerledigt markieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as handled</source>
        <translation>Als erledigt markiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as not handled</source>
        <translation>Als unerledigt markiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>it is not a number that can be dialled</source>
        <translation>es ist keine wählbare Nummer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>no link for this call</source>
        <translation>kein Link für diesen Anruf</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>none was sent</source>
        <translation>es wurde keine gesendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>not a web address ({address})</source>
        <translation>keine Webadresse ({address})</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the call was not missed</source>
        <translation>der Anruf war nicht entgangen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the caller is known, or the CRM has no form for it</source>
        <translation>der Anrufer ist bekannt, oder das CRM hat kein Formular dafür</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the number was withheld</source>
        <translation>die Nummer war unterdrückt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>A part of a name, of a line, of a note or of a number is enough; spaces in a number do not matter.</source>
        <translation>Ein Teil eines Namens, einer Leitung, einer Notiz oder einer Nummer genügt; Leerzeichen in einer Nummer spielen keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No answered calls</source>
        <translation>Keine angenommenen Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls answered elsewhere</source>
        <translation>Keine anderswo angenommenen Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls with these filters</source>
        <translation>Keine Anrufe mit diesen Filtern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed call is left</source>
        <translation>Kein entgangener Anruf ist mehr offen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed calls</source>
        <translation>Keine entgangenen Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Only some of the calls were searched: a filter is on.</source>
        <translation>Nur ein Teil der Anrufe wurde durchsucht: Ein Filter ist aktiv.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Paste the addresses that “screenpop urls” prints into your PBX&apos;s dashboard, then call one of your numbers: the call appears here while it rings. Or try it now with a made-up call:</source>
        <translation>Tragen Sie die Adressen, die „screenpop urls“ ausgibt, in die Verwaltung Ihrer Telefonanlage ein, und rufen Sie dann eine Ihrer Nummern an: Der Anruf erscheint hier, während es klingelt. Oder probieren Sie es jetzt mit einem erfundenen Anruf:</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Search all calls</source>
        <translation>Alle Anrufe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Show all calls</source>
        <translation>Alle Anrufe zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>That is all there is.</source>
        <translation>Mehr gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Calls: {count}. The file holds names, numbers and notes. Whoever has the link to a recording can listen to it.</source>
        <translation>Anrufe: {count}. Die Datei enthält Namen, Nummern und Notizen. Wer den Link zu einer Aufnahme hat, kann sie anhören.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export the calls that are shown?</source>
        <translation>Die gezeigten Anrufe exportieren?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exported to {name}. Calls: {count}</source>
        <translation>Exportiert nach {name}. Anrufe: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>There is a file of this name in {folder}.</source>
        <translation>In {folder} gibt es eine Datei dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>With the links to recordings</source>
        <translation>Mit den Links zu Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any line</source>
        <translation>Jede Leitung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Only calls for which one of my phones rang</source>
        <translation>Nur Anrufe, bei denen eines meiner Telefone klingelte</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Choose by line, tag and day (Ctrl+Shift+F)</source>
        <translation>Nach Leitung, Schlagwort und Tag auswählen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Lift the filter {name}</source>
        <translation>Filter {name} aufheben</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Name, number, line or note</source>
        <translation>Name, Nummer, Leitung oder Notiz</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Not yet handled</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Search the calls</source>
        <translation>Anrufe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Show or hide the details of a call (Ctrl+I)</source>
        <translation>Details eines Anrufs zeigen oder verbergen (Strg+I)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>What is shown, export, statistics</source>
        <translation>Was gezeigt wird, Export, Statistik</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_list.py"/>
        <source>Calls, newest first</source>
        <translation>Anrufe, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Statistics…</source>
        <translation>Statistik…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>If it happens again, “screenpop doctor” says more</source>
        <translation>Wenn es wieder vorkommt, sagt „screenpop doctor“ mehr</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>That could not be done</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>The calls could not be read</source>
        <translation>Die Anrufe ließen sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_question.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls found: {count}</source>
        <translation>Gefundene Anrufe: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls: {count}</source>
        <translation>Anrufe: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_words.py"/>
        <source>Handled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>That did not work: {why}</source>
        <translation>Das ging nicht: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>As always</source>
        <translation>Wie immer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Do not pop</source>
        <translation>Nicht zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Open the CRM</source>
        <translation>CRM öffnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Pop</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default: {label}</source>
        <translation>Auf Vorgabe zurücksetzen: {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_lock.py"/>
        <source>Fixed by {who}</source>
        <translation>Vorgegeben von: {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>It has no name yet.</source>
        <translation>Der Name fehlt noch.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down: {name}</source>
        <translation>Nach unten: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up: {name}</source>
        <translation>Nach oben: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove: {name}</source>
        <translation>Entfernen: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>There is one of this name already.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Addresses for the PBX</source>
        <translation>Adressen für die Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value: {name}</source>
        <translation>Anderer Wert: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Asking the secret store…</source>
        <translation>Der Geheimnisspeicher wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete: {name}</source>
        <translation>Löschen: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>End the old addresses</source>
        <translation>Alte Adressen beenden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep: {name}</source>
        <translation>Speichern: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keys and passwords that screenpop uses. They are kept outside the settings file.</source>
        <translation>Schlüssel und Passwörter, die screenpop benutzt. Sie liegen außerhalb der Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Make new addresses</source>
        <translation>Neue Adressen erzeugen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are made and shown here. The old ones stay valid until you end them, so that no call is lost while the new ones are pasted into the PBX.</source>
        <translation>Neue Adressen werden erzeugt und hier gezeigt. Die alten gelten, bis Sie sie beenden, damit kein Anruf verloren geht, während die neuen eingetragen werden.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are valid, and the old ones still are. Paste these into the PBX, then end the old ones.</source>
        <translation>Neue Adressen gelten, die alten auch noch. Tragen Sie diese in die Telefonanlage ein, dann beenden Sie die alten.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Only the newest addresses are valid now.</source>
        <translation>Nur die neuesten Adressen gelten jetzt.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Rotate…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Secrets of this profile</source>
        <translation>Geheimnisse dieses Profils</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show the addresses</source>
        <translation>Adressen zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show: {name}</source>
        <translation>Zeigen: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>The PBX posts calls to these addresses. Whoever knows their secret can do so too: rotate it when that may be somebody else.</source>
        <translation>Die Telefonanlage sendet Anrufe an diese Adressen. Wer ihr Geheimnis kennt, kann es auch: Erneuern Sie es, wenn das jemand anders sein könnte.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add: {label}</source>
        <translation>Hinzufügen: {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>No setting has that.</source>
        <translation>Dazu gibt es keine Einstellung.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Settings – screenpop</source>
        <translation>Einstellungen – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address that the PBX sees</source>
        <translation>Adresse, die die Telefonanlage sieht</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Area code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a card of screenpop&apos;s own</source>
        <translation>Als eigene Karte von screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a notification of the desktop</source>
        <translation>Als Benachrichtigung des Desktops</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As this desktop allows</source>
        <translation>Wie es dieser Desktop erlaubt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Ask the CRM without encryption</source>
        <translation>Das CRM ohne Verschlüsselung fragen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Be quiet with the system</source>
        <translation>Mit dem System still sein</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is asked who calls</source>
        <translation>CRM, das gefragt wird, wer anruft</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is opened</source>
        <translation>CRM, das geöffnet wird</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Call back by</source>
        <translation>Zurückrufen mit</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Calls and contacts</source>
        <translation>Anrufe und Kontakte</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards at once</source>
        <translation>Karten zugleich</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards for dialplan events</source>
        <translation>Karten bei Wählplan-Ereignissen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>How a call is shown</source>
        <translation>Wie ein Anruf gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a country&apos;s code of two capital letters, such as AU.</source>
        <translation>Nötig ist ein Ländercode aus zwei Großbuchstaben, etwa AU.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a date with a time.</source>
        <translation>Nötig ist ein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a name of 8 to 32 small letters and digits.</source>
        <translation>Nötig ist ein Name aus 8 bis 32 Kleinbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a number of seconds from 0 to {longest}.</source>
        <translation>Nötig ist eine Zahl von Sekunden von 0 bis {longest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text on one line.</source>
        <translation>Nötig ist ein Text auf einer Zeile.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text that is not empty.</source>
        <translation>Nötig ist ein nicht leerer Text.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a whole number from {low} to {high}.</source>
        <translation>Nötig ist eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an IP address or a host name without a port, such as 127.0.0.1.</source>
        <translation>Nötig ist eine IP-Adresse oder ein Hostname ohne Port, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an address such as https://pop.example.com.</source>
        <translation>Nötig ist eine Adresse wie https://pop.example.com.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an area code with its leading zero, such as 03.</source>
        <translation>Nötig ist eine Vorwahl mit führender Null, etwa 03.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Keep calls</source>
        <translation>Anrufe aufbewahren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Labels of our lines</source>
        <translation>Bezeichnungen unserer Leitungen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link for a new contact</source>
        <translation>Link für einen neuen Kontakt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link of your own</source>
        <translation>Eigener Link</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen for calls on this computer</source>
        <translation>Auf diesem Computer auf Anrufe lauschen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen without encryption</source>
        <translation>Ohne Verschlüsselung lauschen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My extensions</source>
        <translation>Meine Nebenstellen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Name of this desk</source>
        <translation>Name dieses Platzes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>One without notifications</source>
        <translation>Eine ohne Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other host names</source>
        <translation>Weitere Hostnamen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other values of the account</source>
        <translation>Weitere Werte des Kontos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Our lines</source>
        <translation>Unsere Leitungen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Read contacts again</source>
        <translation>Kontakte neu lesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules for some calls</source>
        <translation>Regeln für manche Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>SIP program (sip:)</source>
        <translation>SIP-Programm (sip:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Secrets and addresses</source>
        <translation>Geheimnisse und Adressen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Servers of the relay</source>
        <translation>Server des Relays</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Skype and others (callto:)</source>
        <translation>Skype und andere (callto:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Sound while it rings</source>
        <translation>Ton beim Klingeln</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Stays after the call</source>
        <translation>Bleibt nach dem Anruf</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Take calls from the relay</source>
        <translation>Anrufe vom Relay annehmen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Telephone program (tel:)</source>
        <translation>Telefonprogramm (tel:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>The primary screen</source>
        <translation>Der Hauptbildschirm</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>What this desk reads</source>
        <translation>Was dieser Platz liest</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I have answered</source>
        <translation>Wenn ich angenommen habe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When a call rings</source>
        <translation>Wenn ein Anruf klingelt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Where the mouse is</source>
        <translation>Wo die Maus ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Withheld</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one IP address or network on each line, such as 10.0.0.5 or 10.1.0.0/16.</source>
        <translation>Schreiben Sie je Zeile eine IP-Adresse oder ein Netz, etwa 10.0.0.5 oder 10.1.0.0/16.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one address on each line, such as tls://relay.example.com:4222. nats:// and ws:// are only for this computer.</source>
        <translation>Schreiben Sie je Zeile eine Adresse, etwa tls://relay.example.com:4222. nats:// und ws:// gelten nur für diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one extension on each line, such as 201.</source>
        <translation>Schreiben Sie je Zeile eine Nebenstelle, etwa 201.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one host name on each line, without a port, such as pop.example.com.</source>
        <translation>Schreiben Sie je Zeile einen Hostnamen ohne Port, etwa pop.example.com.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one subject on each line, such as calls.10001.201.</source>
        <translation>Schreiben Sie je Zeile ein Subject, etwa calls.10001.201.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one tag on each line: a few words, such as Follow up.</source>
        <translation>Schreiben Sie je Zeile ein Schlagwort: wenige Wörter, etwa Rückruf.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls by line</source>
        <translation>Anrufe nach Leitung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per day</source>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per hour of the day</source>
        <translation>Anrufe nach Tageszeit</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per week</source>
        <translation>Anrufe pro Woche</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>What the colours mean</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Choose another printer or file</source>
        <translation>Wählen Sie einen anderen Drucker oder eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Save the statistics</source>
        <translation>Statistik speichern</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>The statistics were not printed</source>
        <translation>Die Statistik wurde nicht gedruckt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_sheet.py"/>
        <source>Call statistics</source>
        <translation>Anrufstatistik</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>All lines</source>
        <translation>Alle Leitungen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Only my calls</source>
        <translation>Nur meine Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Statistics – screenpop</source>
        <translation>Statistik – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>The calls could not be counted</source>
        <translation>Die Anrufe ließen sich nicht zählen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered by others</source>
        <translation>Von anderen angenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>From a day to another</source>
        <translation>Von einem Tag zum anderen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}</source>
        <translation>Leitung {line}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}, only calls that rang at my phones</source>
        <translation>Leitung {line}, nur Anrufe, die bei mir klingelten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed rate</source>
        <translation>Entgangen-Quote</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed: {count}</source>
        <translation>Entgangen: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Nine of ten within {time}</source>
        <translation>Neun von zehn innerhalb von {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No calls came in these days. Choose another period.</source>
        <translation>In diesen Tagen kamen keine Anrufe. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No line</source>
        <translation>Keine Leitung</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No such calls came in these days. Choose another period, all lines, or everybody&apos;s calls.</source>
        <translation>In diesen Tagen kamen keine solchen Anrufe. Wählen Sie einen anderen Zeitraum, alle Leitungen oder die Anrufe aller.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Only calls that rang at my phones</source>
        <translation>Nur Anrufe, die bei mir klingelten</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Outgoing: {count}</source>
        <translation>Ausgehend: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Per answered call: {time}</source>
        <translation>Pro angenommenem Anruf: {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Talking time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Time to answer</source>
        <translation>Zeit bis zur Annahme</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{what} – calls: {calls}; answered: {answered}, answered by others: {elsewhere}, missed: {missed}</source>
        <translation>{what} – Anrufe: {calls}; angenommen: {answered}, von anderen angenommen: {elsewhere}, entgangen: {missed}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/texts.py"/>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>1 missed call</source>
        <translation>1 entgangener Anruf</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb until {time}</source>
        <translation>nicht stören bis {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb: the desktop&apos;s own</source>
        <translation>nicht stören: wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>listening on port {port}</source>
        <translation>lauscht auf Port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>not listening</source>
        <translation>lauscht nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>screenpop: {state}</source>
        <translation>screenpop: {state}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>{n} missed calls</source>
        <translation>{n} entgangene Anrufe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Join a relay…</source>
        <translation>Einem Relay beitreten…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No connection to the relay since {time}</source>
        <translation>Keine Verbindung zum Relay seit {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>On: the desktop&apos;s own</source>
        <translation>An: wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Recents…</source>
        <translation>Letzte Anrufe…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connected</source>
        <translation>Relay: verbunden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connecting…</source>
        <translation>Relay: wird verbunden…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Why did it not pop?…</source>
        <translation>Warum erschien keine Karte?…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>screenpop</source>
        <translation>screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>{title}, {time}</source>
        <translation>{title}, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/trouble_banner.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copied. Paste them somewhere before you quit.</source>
        <translation>Kopiert. Fügen Sie sie irgendwo ein, bevor Sie screenpop beenden.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copy the notes</source>
        <translation>Notizen kopieren</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>If you quit now, they are lost.</source>
        <translation>Wenn Sie screenpop jetzt beenden, gehen sie verloren.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Notes that are not saved – screenpop</source>
        <translation>Nicht gespeicherte Notizen – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Quit without them</source>
        <translation>Ohne sie beenden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>These notes are not saved</source>
        <translation>Diese Notizen sind nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>They could still not be saved.</source>
        <translation>Sie ließen sich noch immer nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>It is starting, ending or stuck</source>
        <translation>Es startet, endet oder hängt</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>Report this as a fault</source>
        <translation>Melden Sie das als Fehler</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>The check of {name} failed</source>
        <translation>Die Prüfung von {name} schlug fehl</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>no screen</source>
        <translation>kein Bildschirm</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>screenpop runs, but it does not answer</source>
        <translation>screenpop läuft, antwortet aber nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder, or close the program that has the file open</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Free some space, or choose another folder</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Give it one of these endings</source>
        <translation>Geben Sie ihr eine dieser Endungen</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported</source>
        <translation>Die Anrufe wurden nicht exportiert</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: in which form?</source>
        <translation>Die Anrufe wurden nicht exportiert: in welcher Form?</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the disk is full</source>
        <translation>Die Anrufe wurden nicht exportiert: Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the file may not be written</source>
        <translation>Die Anrufe wurden nicht exportiert: Die Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: there is no such folder</source>
        <translation>Die Anrufe wurden nicht exportiert: Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The file&apos;s name ends neither with .csv nor with .json</source>
        <translation>Der Name der Datei endet weder auf .csv noch auf .json</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>There is no space left in {parent}</source>
        <translation>In {parent} ist kein Platz mehr</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>It is switched off in the settings</source>
        <translation>Er ist in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>There is no listener to send it to</source>
        <translation>Es gibt keinen Listener, an den es gesendet werden könnte</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>Give it as it is shown in the recent calls, or with its country&apos;s code: +61 3 9008 5900</source>
        <translation>Geben Sie sie an, wie sie in den letzten Anrufen steht, oder mit Landesvorwahl: +61 3 9008 5900</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>There is nothing to forget</source>
        <translation>Es gibt nichts zu vergessen</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>“{text}” is no telephone number or extension</source>
        <translation>„{text}“ ist keine Telefonnummer oder Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is empty.</source>
        <translation>Der Inhalt ist leer.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is not a form: it holds no name=value.</source>
        <translation>Der Inhalt ist kein Formular: Er enthält kein name=wert.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>Der Inhalt muss application/x-www-form-urlencoded sein.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The charset must be utf-8 or latin-1.</source>
        <translation>Der Zeichensatz muss utf-8 oder latin-1 sein.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The form has over {MAX_FIELDS} fields.</source>
        <translation>Das Formular hat über {MAX_FIELDS} Felder.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The name of a field is over {MAX_NAME} characters.</source>
        <translation>Der Name eines Feldes hat über {MAX_NAME} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A code begins with screenpop-join-1.</source>
        <translation>Ein Code beginnt mit screenpop-join-1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A part of it is missing or was changed</source>
        <translation>Ein Teil davon fehlt oder wurde verändert</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code again</source>
        <translation>Kopieren Sie den ganzen Code noch einmal</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code from your administrator&apos;s message</source>
        <translation>Kopieren Sie den ganzen Code aus der Nachricht Ihrer Administration</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>It is of a newer screenpop</source>
        <translation>Er stammt von einem neueren screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>The join code cannot be read</source>
        <translation>Der Beitrittscode ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>This is not a join code</source>
        <translation>Das ist kein Beitrittscode</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Calls and the secret in the URL could be read on the way</source>
        <translation>Anrufe und das Geheimnis in der URL könnten unterwegs mitgelesen werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Choose another in settings.toml, [listener] port</source>
        <translation>Wählen Sie einen anderen in settings.toml, [listener] port</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct it in settings.toml, [listener] host; 127.0.0.1 is this computer alone</source>
        <translation>Berichtigen Sie das in settings.toml, [listener] host; 127.0.0.1 ist allein dieser Computer</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct public_url or trusted_proxies in settings.toml, [listener]</source>
        <translation>Berichtigen Sie public_url oder trusted_proxies in settings.toml, [listener]</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct tls_cert and tls_key in settings.toml, [listener]; both are PEM files, the key without a password</source>
        <translation>Berichtigen Sie tls_cert und tls_key in settings.toml, [listener]; beide sind PEM-Dateien, der Schlüssel ohne Passwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>In settings.toml, [listener], set tls_cert and tls_key, or allow_plain = true if a proxy on a safe network does TLS</source>
        <translation>Setzen Sie in settings.toml, [listener], tls_cert und tls_key, oder allow_plain = true, wenn ein Proxy in einem sicheren Netz TLS übernimmt</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>No address belongs to that name</source>
        <translation>Zu diesem Namen gehört keine Adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Nothing answered within {LOOKING_UP_S} s which address belongs to that name</source>
        <translation>Nichts antwortete innerhalb von {LOOKING_UP_S} s, welche Adresse zu diesem Namen gehört</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>One of the files holds no PEM certificate or key</source>
        <translation>Eine der Dateien enthält kein PEM-Zertifikat oder keinen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} is used by another program (pid {pid}, {name})</source>
        <translation>Port {port} wird von einem anderen Programm benutzt (pid {pid}, {name})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} may not be used</source>
        <translation>Port {port} darf nicht benutzt werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Ports go from 1 to 65535</source>
        <translation>Ports gehen von 1 bis 65535</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>TLS has a key but no certificate</source>
        <translation>TLS hat einen Schlüssel, aber kein Zertifikat</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The PBX&apos;s events cannot come in meanwhile</source>
        <translation>Die Ereignisse der Telefonanlage können derweil nicht hereinkommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS certificate and key cannot be used</source>
        <translation>Zertifikat und Schlüssel für TLS sind nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {cert} cannot be read</source>
        <translation>Die TLS-Datei {cert} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {path} cannot be read</source>
        <translation>Die TLS-Datei {path} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key does not belong to the certificate</source>
        <translation>Der Schlüssel gehört nicht zum Zertifikat</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key is protected by a password</source>
        <translation>Der Schlüssel ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener cannot use the address {host}</source>
        <translation>Der Listener kann die Adresse {host} nicht benutzen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at every address</source>
        <translation>Der Listener stünde anderen Rechnern ohne Verschlüsselung offen, unter jeder Adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at {host}</source>
        <translation>Der Listener stünde anderen Rechnern ohne Verschlüsselung offen, unter {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s host {host} is not known</source>
        <translation>Der Host {host} des Listeners ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s settings name no such address</source>
        <translation>Die Einstellungen des Listeners nennen keine solche Adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The system keeps it for itself, as it does with those below 1024</source>
        <translation>Das System behält ihn für sich, wie alle unter 1024</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>There is no port {port}</source>
        <translation>Es gibt keinen Port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>tls_key is set, tls_cert is not</source>
        <translation>tls_key ist gesetzt, tls_cert nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>Ask your administrator; in relay.toml it is ca</source>
        <translation>Fragen Sie Ihre Administration; in relay.toml heißt es ca</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>It is no PEM certificate</source>
        <translation>Es ist kein PEM-Zertifikat</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>The relay&apos;s certificate authority cannot be used</source>
        <translation>Die Zertifizierungsstelle des Relays ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>nats: the server at an address tls:// does not ask for TLS</source>
        <translation>nats: Der Server an einer Adresse mit tls:// verlangt kein TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>Something unexpected happened; the log says what</source>
        <translation>Etwas Unerwartetes ist geschehen; das Protokoll sagt, was</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The connection to the relay ended</source>
        <translation>Die Verbindung zum Relay endete</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The relay cannot be used</source>
        <translation>Das Relay ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Another computer reads the same calls from the relay</source>
        <translation>Ein anderer Computer liest dieselben Anrufe vom Relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for a code for each computer, or leave the relay on the other one: [relay] enabled = false</source>
        <translation>Bitten Sie Ihre Administration um einen Code für jeden Computer, oder schalten Sie das Relay auf dem anderen aus: [relay] enabled = false</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code</source>
        <translation>Bitten Sie Ihre Administration um einen neuen Beitrittscode</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for an address with tls:// or wss://</source>
        <translation>Bitten Sie Ihre Administration um eine Adresse mit tls:// oder wss://</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Calls that seem older than a minute do not pop, and one that seems to come from the future rings for too long</source>
        <translation>Anrufe, die älter als eine Minute scheinen, zeigen keine Karte, und einer, der aus der Zukunft zu kommen scheint, klingelt zu lange</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It begins with tls:// or wss:// and names a host</source>
        <translation>Sie beginnt mit tls:// oder wss:// und nennt einen Host</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It has joined with the same code: each call comes to one of the two, or in parts to both</source>
        <translation>Er ist mit demselben Code beigetreten: Jeder Anruf kommt zu einem von beiden oder teilweise zu beiden</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not encrypted</source>
        <translation>Die Adresse des Relays ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not one</source>
        <translation>Die Adresse des Relays ist keine</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s settings are incomplete</source>
        <translation>Die Einstellungen des Relays sind unvollständig</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>They name no server, no calls or no agent</source>
        <translation>Sie nennen keinen Server, keine Anrufe oder keinen Agenten</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s ahead of the relay&apos;s</source>
        <translation>Die Uhr dieses Computers geht der des Relays {abs} s vor</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s behind the relay&apos;s</source>
        <translation>Die Uhr dieses Computers geht der des Relays {abs} s nach</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>{scheme}://{host} would send calls and numbers readable through the network</source>
        <translation>{scheme}://{host} würde Anrufe und Nummern lesbar durch das Netz senden</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Ask your administrator to correct the permissions of this computer&apos;s user</source>
        <translation>Bitten Sie Ihre Administration, die Rechte des Benutzers dieses Computers zu berichtigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It is allowed to {granted}</source>
        <translation>Erlaubt ist ihm: {granted}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It took over {DEADLINE_S} s to answer</source>
        <translation>Es brauchte über {DEADLINE_S} s für eine Antwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay cannot be reached</source>
        <translation>Das Relay ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>This relay would let this computer read other people&apos;s calls, or meddle with them</source>
        <translation>Dieses Relay ließe diesen Computer Anrufe anderer lesen oder darin eingreifen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator</source>
        <translation>Fragen Sie Ihre Administration</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code; nothing was sent to the one who answered</source>
        <translation>Bitten Sie Ihre Administration um einen neuen Beitrittscode; an den, der antwortete, wurde nichts gesendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator to remove that consumer and invite this computer again</source>
        <translation>Bitten Sie Ihre Administration, diesen Consumer zu entfernen und diesen Computer neu einzuladen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator: `screenpop relay reload` makes it again</source>
        <translation>Fragen Sie Ihre Administration: `screenpop relay reload` legt ihn wieder an</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It does not know this computer&apos;s key, or no longer does</source>
        <translation>Es kennt den Schlüssel dieses Computers nicht oder nicht mehr</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It forbids what is needed to fetch this computer&apos;s calls</source>
        <translation>Es verbietet, was nötig ist, um die Anrufe dieses Computers zu holen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It has no consumer {name}</source>
        <translation>Es hat keinen Consumer {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is incomplete or was changed</source>
        <translation>Er ist unvollständig oder wurde verändert</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is tried again by itself; if it lasts, ask your administrator</source>
        <translation>Es wird von selbst weiter versucht; wenn es anhält, fragen Sie Ihre Administration</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Its consumer {name} differs from what it must be in {differ}; nothing is read from it</source>
        <translation>Sein Consumer {name} weicht ab von dem, was er sein muss, in {differ}; es wird nichts daraus gelesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Some events wait there until it understands them</source>
        <translation>Einige Ereignisse warten dort, bis es sie versteht</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay does not let this computer in</source>
        <translation>Das Relay lässt diesen Computer nicht ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not encrypted</source>
        <translation>Das Relay ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not ready</source>
        <translation>Das Relay ist nicht bereit</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay keeps no calls for this computer</source>
        <translation>Das Relay hält keine Anrufe für diesen Computer bereit</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay speaks a newer language than this program</source>
        <translation>Das Relay spricht eine neuere Sprache als dieses Programm</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay would hand this computer other calls than its own</source>
        <translation>Das Relay würde diesem Computer andere Anrufe als seine eigenen geben</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate authority cannot be read</source>
        <translation>Die Zertifizierungsstelle des Relays ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Relays ist nicht zu trauen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>This computer&apos;s key for the relay cannot be used</source>
        <translation>Der Schlüssel dieses Computers für das Relay ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Update screenpop</source>
        <translation>Aktualisieren Sie screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>it does not answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>no encrypted connection came about</source>
        <translation>es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>nothing takes connections there</source>
        <translation>dort nimmt nichts Verbindungen an</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>that name is not known in this network</source>
        <translation>dieser Name ist in diesem Netz nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection failed</source>
        <translation>die Verbindung schlug fehl</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection was ended</source>
        <translation>die Verbindung wurde beendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the network&apos;s proxy refused ({status})</source>
        <translation>der Proxy des Netzes hat abgelehnt ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the web server there is no relay, or the relay behind it is down ({status})</source>
        <translation>der Webserver dort ist kein Relay, oder das Relay dahinter ist aus ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{hostname}: its server answers, but not its storage (JetStream)</source>
        <translation>{hostname}: Der Server antwortet, aber sein Speicher (JetStream) nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host} answers in the clear; nothing was sent to it</source>
        <translation>{host} antwortet unverschlüsselt; es wurde nichts dorthin gesendet</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host}: it is not one for this name</source>
        <translation>{host}: Es ist keines für diesen Namen</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{path} is missing, or is no PEM certificate</source>
        <translation>{path} fehlt oder ist kein PEM-Zertifikat</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>A value is over {longest} characters.</source>
        <translation>Ein Wert hat über {longest} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>Nothing tells which event this is; post it to that event&apos;s own URL.</source>
        <translation>Nichts sagt, welches Ereignis das ist; senden Sie es an die URL dieses Ereignisses.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>The event has no call_event_uuid.</source>
        <translation>Das Ereignis hat keine call_event_uuid.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Only POST is taken here.</source>
        <translation>Hier wird nur POST angenommen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body broke off before its end.</source>
        <translation>Der Inhalt brach vor dem Ende ab.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body is over {value} KiB.</source>
        <translation>Der Inhalt hat über {value} KiB.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body must not be compressed.</source>
        <translation>Der Inhalt darf nicht komprimiert sein.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body was not here within {body_s} s.</source>
        <translation>Der Inhalt war nach {body_s} s nicht da.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>There is nothing here.</source>
        <translation>Hier gibt es nichts.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This host is not served here.</source>
        <translation>Dieser Host wird hier nicht bedient.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This is not an HTTP/1.1 request.</source>
        <translation>Das ist keine HTTP/1.1-Anfrage.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Web pages may not post here.</source>
        <translation>Webseiten dürfen hier nichts senden.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Join the relay again, with the code from your administrator</source>
        <translation>Treten Sie dem Relay neu bei, mit dem Code Ihrer Administration</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Start screenpop, and calls come: screenpop run</source>
        <translation>Starten Sie screenpop, und Anrufe kommen: screenpop run</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for it is kept in the {kind}.</source>
        <translation>Der Schlüssel dafür wird hier verwahrt: {kind}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for the relay is missing</source>
        <translation>Der Schlüssel für das Relay fehlt</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The relay has calls for {sorted}, but your extensions are {mine}: add what is yours to [extensions] mine in settings.toml</source>
        <translation>Das Relay hat Anrufe für {sorted}, aber Ihre Nebenstellen sind {mine}: Ergänzen Sie Ihre bei [extensions] mine in settings.toml</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The {kind} holds no secret relay for this profile</source>
        <translation>Kein Geheimnis relay für dieses Profil vorhanden: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>This computer now reads the calls of {plain} from the relay at {host}.</source>
        <translation>Dieser Computer liest nun die Anrufe von {plain} vom Relay bei {host}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Your extensions were set: {extensions}.</source>
        <translation>Ihre Nebenstellen wurden eingestellt: {extensions}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>If another program has it open, close that; it is then overwritten by itself while screenpop runs</source>
        <translation>Wenn ein anderes Programm sie geöffnet hat, schließen Sie dieses; dann wird sie von selbst überschrieben, während screenpop läuft</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>{path} is being read all the time</source>
        <translation>{path} wird ständig gelesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: the journal is damaged</source>
        <translation>Anrufe werden nicht gespeichert: Das Journal ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: too many are waiting</source>
        <translation>Anrufe werden nicht gespeichert: Es warten zu viele</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {name} cannot be used</source>
        <translation>Anrufe werden nicht gespeichert: {name} ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {title}</source>
        <translation>Anrufe werden nicht gespeichert: {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Check the folder. What is waiting is saved by itself as soon as that is possible</source>
        <translation>Prüfen Sie den Ordner. Was wartet, wird von selbst gespeichert, sobald das möglich ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: the journal is damaged</source>
        <translation>Frühere Anrufe sind nicht lesbar: Das Journal ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: {title}</source>
        <translation>Frühere Anrufe sind nicht lesbar: {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>If that was not meant, quit screenpop, put the file back and start again</source>
        <translation>Wenn das nicht beabsichtigt war, beenden Sie screenpop, legen die Datei zurück und starten neu</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Install the newer version again, or move the file away to begin a new journal</source>
        <translation>Installieren Sie die neuere Version wieder, oder verschieben Sie die Datei, um ein neues Journal zu beginnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>It is kept aside and a new one is begun by itself; if this message stays, start screenpop again</source>
        <translation>Es wird von selbst beiseitegelegt und ein neues begonnen; wenn diese Meldung bleibt, starten Sie screenpop neu</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Look into the log for what keeps the journal from being written</source>
        <translation>Sehen Sie im Protokoll nach, was das Schreiben des Journals verhindert</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop again: the file is then kept aside and a new one is begun</source>
        <translation>Starten Sie screenpop neu: Die Datei wird dann beiseitegelegt und eine neue begonnen</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop once</source>
        <translation>Starten Sie screenpop einmal</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal is closed</source>
        <translation>Das Anrufjournal ist geschlossen</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was taken away</source>
        <translation>Das Anrufjournal wurde weggenommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by a newer screenpop</source>
        <translation>Das Anrufjournal stammt von einem neueren screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by an older screenpop</source>
        <translation>Das Anrufjournal stammt von einem älteren screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>screenpop is starting or ending</source>
        <translation>screenpop startet oder endet gerade</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{most} events wait for the disk already</source>
        <translation>{most} Ereignisse warten schon auf den Datenträger</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has to be brought up to date before it can be read</source>
        <translation>{path} muss erst auf den neuen Stand gebracht werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has version {found}; this program knows version {known}. Nothing in it was changed, and calls are not being saved</source>
        <translation>{path} hat Version {found}; dieses Programm kennt Version {known}. Darin wurde nichts geändert, und Anrufe werden nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} is no longer a sound database ({error})</source>
        <translation>{path} ist keine heile Datenbank mehr ({error})</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} was removed or replaced while screenpop was running. What is there now is used, and earlier calls are not shown</source>
        <translation>{path} wurde entfernt oder ersetzt, während screenpop lief. Benutzt wird nun, was dort ist, und frühere Anrufe werden nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{remedy}. What is waiting is saved by itself as soon as that is possible</source>
        <translation>{remedy}. Was wartet, wird von selbst gespeichert, sobald das möglich ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>It was kept as {name}, and a new one was begun; earlier calls are not shown</source>
        <translation>Es wurde als {name} aufgehoben und ein neues begonnen; frühere Anrufe werden nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Keep {aside} if somebody is to try to rescue it; otherwise delete it</source>
        <translation>Behalten Sie {aside}, wenn jemand versuchen soll, es zu retten; sonst löschen Sie es</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Let screenpop keep its data on a local disk</source>
        <translation>Lassen Sie screenpop seine Daten auf einem lokalen Datenträger halten</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal lies on a network drive</source>
        <translation>Das Anrufjournal liegt auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal was damaged</source>
        <translation>Das Anrufjournal war beschädigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>{parent} does not allow the fast and safe way of writing, so the slower one is used</source>
        <translation>{parent} erlaubt die schnelle und sichere Art des Schreibens nicht, daher wird die langsamere benutzt</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>It was old enough to be destroyed, or its number was forgotten</source>
        <translation>Er war alt genug, um vernichtet zu werden, oder seine Nummer wurde vergessen</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>This call is not in the recents any more</source>
        <translation>Dieser Anruf steht nicht mehr in den letzten Anrufen</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It does not answer</source>
        <translation>Es antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It is tried again by itself; look at this computer&apos;s network</source>
        <translation>Es wird von selbst weiter versucht; prüfen Sie das Netz dieses Computers</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>There is no connection to the relay</source>
        <translation>Es gibt keine Verbindung zum Relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a country&apos;s code of two capital letters, such as &quot;AU&quot;</source>
        <translation>ein Ländercode aus zwei Großbuchstaben, etwa &quot;AU&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of IP addresses or networks, such as [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</source>
        <translation>eine Liste von IP-Adressen oder Netzen, etwa [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of addresses such as [&quot;tls://relay.example.com:4222&quot;]; nats:// and ws:// only for this computer</source>
        <translation>eine Liste von Adressen wie [&quot;tls://relay.example.com:4222&quot;]; nats:// und ws:// nur für diesen Computer</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of extensions, such as [&quot;201&quot;, &quot;202&quot;]</source>
        <translation>eine Liste von Nebenstellen, etwa [&quot;201&quot;, &quot;202&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;]</source>
        <translation>eine Liste von Hostnamen ohne Port, etwa [&quot;pop.example.com&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;] ({shown} is none)</source>
        <translation>eine Liste von Hostnamen ohne Port, etwa [&quot;pop.example.com&quot;] ({shown} ist keiner)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of subjects, such as [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</source>
        <translation>eine Liste von Subjects, etwa [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of up to {MOST_TAGS} words of at most {LONGEST_TAG} characters, such as [&quot;Follow up&quot;, &quot;Sales&quot;]</source>
        <translation>eine Liste von bis zu {MOST_TAGS} Wörtern mit höchstens {LONGEST_TAG} Zeichen, etwa [&quot;Follow up&quot;, &quot;Sales&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a name of 8 to 32 small letters and digits, in quotes</source>
        <translation>ein Name aus 8 bis 32 Kleinbuchstaben und Ziffern, in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a number of seconds from 0 to {longest}</source>
        <translation>eine Zahl von Sekunden von 0 bis {longest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes that is not empty</source>
        <translation>ein nicht leerer Text in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, on one line, of at most {LONGEST} characters</source>
        <translation>ein Text in Anführungszeichen, auf einer Zeile, mit höchstens {LONGEST} Zeichen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, or a whole number</source>
        <translation>ein Text in Anführungszeichen oder eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an IP address or a host name without a port, such as &quot;127.0.0.1&quot;</source>
        <translation>eine IP-Adresse oder ein Hostname ohne Port, etwa &quot;127.0.0.1&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an address such as &quot;https://pop.example.com&quot;</source>
        <translation>eine Adresse wie &quot;https://pop.example.com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an area code in quotes, with its leading zero, such as &quot;03&quot;</source>
        <translation>eine Vorwahl in Anführungszeichen, mit führender Null, etwa &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>one of {value}</source>
        <translation>eines von {value}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true, false or a date with a time, such as 2026-01-31T09:00:00</source>
        <translation>true, false oder ein Datum mit Uhrzeit, etwa 2026-01-31T09:00:00</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>It must be {wrong}</source>
        <translation>Nötig ist: {wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>Mend it, or move it away: the program then begins with the defaults</source>
        <translation>Berichtigen Sie sie, oder verschieben Sie sie: Das Programm beginnt dann mit den Vorgaben</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>There is no setting {short}</source>
        <translation>Es gibt keine Einstellung {short}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>listener.tls_key is set without listener.tls_cert: that would be no TLS at all. The listener does not start.</source>
        <translation>listener.tls_key ist ohne listener.tls_cert gesetzt: Das wäre gar kein TLS. Der Listener startet nicht.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be changed</source>
        <translation>{name} lässt sich nicht ändern</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the defaults are used.</source>
        <translation>{name} ist nicht lesbar: {bad}. Die Datei bleibt, wie sie ist; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the settings in use stay.</source>
        <translation>{name} ist nicht lesbar: {bad}. Die Datei bleibt, wie sie ist; die benutzten Einstellungen gelten weiter.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} cannot be {shown}</source>
        <translation>{short} kann nicht {shown} sein</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is not known; the nearest known is {nearest}.</source>
        <translation>{short} ist nicht bekannt; am nächsten kommt {nearest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; it is left out.</source>
        <translation>{short} ist {shown}, nötig ist aber: {wrong}; es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{short} ist {shown}, nötig ist aber: {wrong}; bis das berichtigt ist, startet der Listener nicht.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{short} ist {shown}, nötig ist aber: {wrong}; {shown2} gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{table} must be a table, that is a line [{table2}] with its keys below; nothing in it changes.</source>
        <translation>{table} muss eine Tabelle sein, also eine Zeile [{table2}] mit ihren Schlüsseln darunter; es ändert sich nichts darin.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>Mend it or move it away; it is left as it is</source>
        <translation>Berichtigen oder verschieben Sie sie; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>The file of secrets cannot be read</source>
        <translation>Die Datei der Geheimnisse ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It has not answered for {deadline_s} seconds; perhaps it is locked and waits for its password</source>
        <translation>Er hat seit {deadline_s} Sekunden nicht geantwortet; vielleicht ist er gesperrt und wartet auf sein Passwort</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It was asked, and stayed locked</source>
        <translation>Er wurde gefragt und blieb gesperrt</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Look at your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Sehen Sie nach Ihrem Schlüsselbund, und versuchen Sie es erneut. Ohne Schlüsselbund geht es mit SCREENPOP_SECRETS=file: einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring refused</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>There is no keyring</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>This session offers no keyring that screenpop could use</source>
        <translation>Diese Sitzung bietet keinen Schlüsselbund, den screenpop benutzen könnte</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Ohne Schlüsselbund geht es mit SCREENPOP_SECRETS=file: einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Unlock your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Entsperren Sie Ihren Schlüsselbund, und versuchen Sie es erneut. Ohne Schlüsselbund geht es mit SCREENPOP_SECRETS=file: einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/line_label.py"/>
        <source>a label in quotes, or { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } with a colour of three or six hexadecimal digits</source>
        <translation>eine Bezeichnung in Anführungszeichen, oder { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } mit einer Farbe aus drei oder sechs Hexadezimalziffern</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a certificate authority of the relay&apos;s own (a PEM file); empty: those of the system</source>
        <translation>eine eigene Zertifizierungsstelle des Relays (PEM-Datei); leer: die des Systems</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a label for each of our numbers: &quot;61312341234&quot; = &quot;Sales&quot;, or with a colour: { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</source>
        <translation>eine Bezeichnung für jede unserer Nummern: &quot;61312341234&quot; = &quot;Sales&quot;, oder mit Farbe: { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own instead of a preset&apos;s: https://crm.example.com/search?q={e164}</source>
        <translation>ein eigener Link anstelle einer Vorlage: https://crm.example.com/search?q={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own that makes a contact of a caller: https://crm.example.com/new?phone={e164}</source>
        <translation>ein eigener Link, der aus einem Anrufer einen Kontakt macht: https://crm.example.com/new?phone={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many days a call is destroyed</source>
        <translation>nach wie vielen Tagen ein Anruf vernichtet wird</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many hours the sources of contacts are read again; 0: only when `screenpop contacts sync` says so</source>
        <translation>nach wie vielen Stunden die Quellen der Kontakte neu gelesen werden; 0: nur wenn `screenpop contacts sync` es sagt</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no calls from the relay; what it has for this desk waits there</source>
        <translation>false: keine Anrufe vom Relay; was es für diesen Platz hat, wartet dort</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no listener; calls come by other ways or not at all</source>
        <translation>false: kein Listener; Anrufe kommen auf anderen Wegen oder gar nicht</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how long a card stays when its call has ended</source>
        <translation>wie lange eine Karte bleibt, wenn ihr Anruf zu Ende ist</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how many cards are shown at once; the others wait behind them</source>
        <translation>wie viele Karten zugleich gezeigt werden; die übrigen warten dahinter</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>other host names by which the PBX may call this computer</source>
        <translation>weitere Hostnamen, unter denen die Telefonanlage diesen Computer rufen darf</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>proxies whose X-Forwarded headers are believed</source>
        <translation>Proxys, deren X-Forwarded-Kopfzeilen geglaubt wird</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM that is asked who calls, by the name of its connector; empty: none</source>
        <translation>das CRM, das gefragt wird, wer anruft, nach dem Namen seines Konnektors; leer: keines</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM, by the name of its preset</source>
        <translation>das CRM, nach dem Namen seiner Vorlage</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the address to listen on; off this computer it needs tls_cert or allow_plain</source>
        <translation>die Adresse, auf der gelauscht wird; außerhalb dieses Computers braucht sie tls_cert oder allow_plain</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the area code of numbers that carry none, such as &quot;03&quot;</source>
        <translation>die Vorwahl von Nummern ohne eine, etwa &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate for https (a PEM file, with its chain)</source>
        <translation>das Zertifikat für https (eine PEM-Datei, mit seiner Kette)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate&apos;s key (a PEM file), if it is not in the same file</source>
        <translation>der Schlüssel des Zertifikats (eine PEM-Datei), wenn er nicht in derselben Datei steht</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the colours of the windows: system, light, dark, contrast (high contrast, light or dark as the system is)</source>
        <translation>die Farben der Fenster: system, light, dark, contrast (hoher Kontrast, hell oder dunkel wie das System)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the corner of the screen: auto (one where this desktop shows no notifications), bottom-right, bottom-left, top-right, top-left</source>
        <translation>die Ecke des Bildschirms: auto (eine, in der dieser Desktop keine Benachrichtigungen zeigt), bottom-right, bottom-left, top-right, top-left</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the country of numbers that carry none (ISO 3166)</source>
        <translation>das Land von Nummern, die keines tragen (ISO 3166)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the extensions of this desk; empty: every extension is mine</source>
        <translation>die Nebenstellen dieses Platzes; leer: jede Nebenstelle ist meine</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the kind of address by which a caller is called back: tel, sip, callto</source>
        <translation>die Art der Adresse, mit der ein Anrufer zurückgerufen wird: tel, sip, callto</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the language of the windows: system, en, de, fr, es, ja, zh</source>
        <translation>die Sprache der Fenster: system, en, de, fr, es, ja, zh</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the name under which the relay knows this desk; written by `screenpop join`</source>
        <translation>der Name, unter dem das Relay diesen Platz kennt; von `screenpop join` geschrieben</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the port to listen on; 0 takes a free one</source>
        <translation>der Port, auf dem gelauscht wird; 0 nimmt einen freien</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the relay&apos;s addresses (tls:// or wss://); written by `screenpop join`; empty: no relay</source>
        <translation>die Adressen des Relays (tls:// oder wss://); von `screenpop join` geschrieben; leer: kein Relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the screen: &quot;pointer&quot; (where the mouse is), &quot;primary&quot;, or a screen&apos;s name</source>
        <translation>der Bildschirm: &quot;pointer&quot; (wo die Maus ist), &quot;primary&quot; oder der Name eines Bildschirms</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the tags that are offered for a call; others can be written</source>
        <translation>die Schlagwörter, die für einen Anruf angeboten werden; andere lassen sich eintippen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the values that preset and connector ask for, such as base_url</source>
        <translation>die Werte, die Vorlage und Konnektor verlangen, etwa base_url</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: a card that begins to ring is heard, too</source>
        <translation>true: Eine Karte, die zu klingeln beginnt, ist auch zu hören</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: ask a CRM on another computer by http; others can read names and keys</source>
        <translation>true: ein CRM auf einem anderen Computer per http fragen; andere können Namen und Schlüssel mitlesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: listen off this computer without TLS; others can read the calls</source>
        <translation>true: über diesen Computer hinaus ohne TLS lauschen; andere können die Anrufe mitlesen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops while the desktop itself is not to be disturbed, as far as it says so</source>
        <translation>true: keine Karten, solange der Desktop selbst nicht gestört werden soll, soweit er es sagt</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops; or the time until which there are none</source>
        <translation>true: keine Karten; oder die Zeit, bis zu der es keine gibt</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: pop on dialplan events (HTTP Ringing) too</source>
        <translation>true: auch bei Wählplan-Ereignissen (HTTP Ringing) Karten zeigen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what a card is: auto (a window, on Wayland a notification of the desktop), window, notification</source>
        <translation>was eine Karte ist: auto (ein Fenster, unter Wayland eine Benachrichtigung des Desktops), window, notification</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what is done with some calls; the first that fits decides: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</source>
        <translation>was mit manchen Anrufen geschieht; die erste passende Regel entscheidet: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what the PBX sees, where a proxy stands between; `screenpop urls` prints it</source>
        <translation>was die Telefonanlage sieht, wenn ein Proxy dazwischen steht; `screenpop urls` gibt es aus</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what this desk reads there; written by `screenpop join`</source>
        <translation>was dieser Platz dort liest; von `screenpop join` geschrieben</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>when the link opens: click, ringing or answered</source>
        <translation>wann der Link geöffnet wird: click, ringing oder answered</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>Ask whoever has fixed it to change it there</source>
        <translation>Bitten Sie, wer es vorgegeben hat, es dort zu ändern</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>It stands in {path}, and what stands there holds on this computer</source>
        <translation>Es steht in {path}, und was dort steht, gilt auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>your administrator</source>
        <translation>Ihre Administration</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path} cannot be read: {bad}. What it has fixed so far stays; at a start that is nothing.</source>
        <translation>{path} ist nicht lesbar: {bad}. Was bisher vorgegeben war, bleibt; beim Start ist das nichts.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: policy.by must be {wrong}; it is left out.</source>
        <translation>{path}: Für policy.by ist nötig: {wrong}; es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is policy.by.</source>
        <translation>{path}: {short} ist nicht bekannt; am nächsten kommt policy.by.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is {nearest}.</source>
        <translation>{path}: {short} ist nicht bekannt; am nächsten kommt {nearest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; it is not fixed.</source>
        <translation>{path}: {short} ist {shown}, nötig ist aber: {wrong}; es wird nicht vorgegeben.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{path}: {short} ist {shown}, nötig ist aber: {wrong}; bis das berichtigt ist, startet der Listener nicht.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{path}: {short} ist {shown}, nötig ist aber: {wrong}; {shown2} gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} must be a table.</source>
        <translation>{path}: {short} muss eine Tabelle sein.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{short} is fixed by {who}</source>
        <translation>{short} ist vorgegeben von: {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{name} cannot be written</source>
        <translation>{name} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{path}: {reason}. It is as it was before</source>
        <translation>{path}: {reason}. Die Datei ist, wie sie vorher war</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/problem.py"/>
        <source>too large a number</source>
        <translation>eine zu große Zahl</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table whose {name} is {wrong}</source>
        <translation>eine Tabelle, deren {name} das ist: {wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table with pop or open, such as { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</source>
        <translation>eine Tabelle mit pop oder open, etwa { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>an extension</source>
        <translation>eine Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret has 1 to {LONGEST}</source>
        <translation>Ein Geheimnis hat 1 bis {LONGEST}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret&apos;s name cannot be that</source>
        <translation>So kann kein Geheimnis heißen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Choose another</source>
        <translation>Wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Enter it again</source>
        <translation>Geben Sie es noch einmal ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has 1 to 64 letters, digits, dots, hyphens and underlines</source>
        <translation>Er hat 1 bis 64 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has a line break or another character that cannot be seen</source>
        <translation>Es enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has {len} characters</source>
        <translation>Es hat {len} Zeichen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>The secret {name} cannot be kept</source>
        <translation>Das Geheimnis {name} lässt sich nicht verwahren</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>It can only be &quot;file&quot;</source>
        <translation>Möglich ist nur &quot;file&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>Take SCREENPOP_SECRETS away to use the keyring, or set it to file</source>
        <translation>Nehmen Sie SCREENPOP_SECRETS weg, um den Schlüsselbund zu benutzen, oder setzen Sie es auf file</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>The value of SCREENPOP_SECRETS means nothing</source>
        <translation>Der Wert von SCREENPOP_SECRETS bedeutet nichts</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Copy the addresses while screenpop runs: later they cannot be shown again. Or unlock your keyring and try again</source>
        <translation>Kopieren Sie die Adressen, solange screenpop läuft: Später lassen sie sich nicht mehr zeigen. Oder entsperren Sie Ihren Schlüsselbund, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Mend it, or move it away: new addresses are then made, which must be pasted into the PBX</source>
        <translation>Berichtigen oder verschieben Sie sie: Dann entstehen neue Adressen, die in die Telefonanlage einzutragen sind</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses cannot be shown; calls come in all the same</source>
        <translation>Die Adressen lassen sich nicht zeigen; Anrufe kommen trotzdem herein</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses that are shown carry it</source>
        <translation>Die gezeigten Adressen tragen es</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The file of the addresses&apos; secrets cannot be read</source>
        <translation>Die Datei mit den Geheimnissen der Adressen ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The newest secret cannot be dropped</source>
        <translation>Das neueste Geheimnis lässt sich nicht wegnehmen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The secret of the addresses is not kept; calls come in all the same</source>
        <translation>Das Geheimnis der Adressen wird nicht verwahrt; Anrufe kommen trotzdem herein</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Their secret is not in the {kind} any more</source>
        <translation>Ihr Geheimnis ist nicht mehr vorhanden: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Unlock your keyring and try again, or make a new one with `screenpop secret rotate url` and paste the new addresses into the PBX</source>
        <translation>Entsperren Sie Ihren Schlüsselbund, und versuchen Sie es erneut, oder erzeugen Sie mit `screenpop secret rotate url` ein neues, und tragen Sie die neuen Adressen in die Telefonanlage ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>{path}: {why}. No call could come in</source>
        <translation>{path}: {why}. Es könnte kein Anruf hereinkommen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the key by which this desk reads its calls from the relay</source>
        <translation>der Schlüssel, mit dem dieser Platz seine Anrufe vom Relay liest</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the password with which contacts are read from {source}</source>
        <translation>das Passwort, mit dem Kontakte von {source} gelesen werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/showing.py"/>
        <source>You wanted to be reminded of this call</source>
        <translation>Sie wollten an diesen Anruf erinnert werden</translation>
    </message>
    <message>
        <location filename="../../screenpop/switchboard.py"/>
        <source>Not saved: the list of calls cannot be written</source>
        <translation>Nicht gespeichert: Die Anrufliste lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Add screenpop in the desktop&apos;s own settings</source>
        <translation>Tragen Sie screenpop in den Einstellungen des Desktops selbst ein</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Look at that file</source>
        <translation>Sehen Sie sich diese Datei an</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be changed</source>
        <translation>Was bei der Anmeldung startet, lässt sich nicht ändern</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be read</source>
        <translation>Was bei der Anmeldung startet, ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Check the link template in the settings</source>
        <translation>Prüfen Sie die Linkvorlage in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose a default browser in the system&apos;s settings</source>
        <translation>Wählen Sie in den Einstellungen des Systems einen Standardbrowser</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose one in the system&apos;s settings, or another kind of address with calls.call_back in the settings</source>
        <translation>Wählen Sie eines in den Einstellungen des Systems, oder eine andere Art von Adresse mit calls.call_back in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Dial the number by hand</source>
        <translation>Wählen Sie die Nummer von Hand</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>It is not a web address (http or https)</source>
        <translation>Es ist keine Webadresse (http oder https)</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Neither the desktop nor the BROWSER variable led to one</source>
        <translation>Weder der Desktop noch die Variable BROWSER führte zu einem</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No browser could be started</source>
        <translation>Kein Browser ließ sich starten</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No program could be started that telephones</source>
        <translation>Kein Programm zum Telefonieren ließ sich starten</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Nobody was called</source>
        <translation>Es wurde niemand angerufen</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The address is not a telephone number&apos;s</source>
        <translation>Die Adresse ist keine einer Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The desktop knows none for {partition}: addresses</source>
        <translation>Der Desktop kennt keines für Adressen mit {partition}:</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>This link was not opened</source>
        <translation>Dieser Link wurde nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Check that the folder can be written</source>
        <translation>Prüfen Sie, ob sich in den Ordner schreiben lässt</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Check that the folder can be written and that the disk is not full, or choose another with --profile</source>
        <translation>Prüfen Sie, ob sich in den Ordner schreiben lässt und der Datenträger nicht voll ist, oder wählen Sie mit --profile einen anderen</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose a folder of your own with --profile</source>
        <translation>Wählen Sie mit --profile einen eigenen Ordner</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose another with --profile</source>
        <translation>Wählen Sie mit --profile einen anderen</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Install screenpop again</source>
        <translation>Installieren Sie screenpop neu</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The file {name} is missing from {package}</source>
        <translation>Die Datei {name} fehlt in {package}</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The installation is damaged</source>
        <translation>Die Installation ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder cannot be used</source>
        <translation>Der Ordner des Profils ist nicht benutzbar</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder is not private</source>
        <translation>Der Ordner des Profils ist nicht privat</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>{folder} belongs to another user or is shared by all</source>
        <translation>{folder} gehört einem anderen Benutzer oder ist für alle freigegeben</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Put a shortcut to screenpop into the folder shell:startup</source>
        <translation>Legen Sie eine Verknüpfung mit screenpop in den Ordner shell:startup</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Windows starts no command of more than {LONGEST} characters: {line}</source>
        <translation>Windows startet keinen Befehl mit mehr als {LONGEST} Zeichen: {line}</translation>
    </message>
</context>
</TS>
