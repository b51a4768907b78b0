<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>screenpop</name>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <location filename="../../resources/crm/bitrix24.toml"/>
        <source>the host in Bitrix24&apos;s address bar</source>
        <translation>l’hôte dans la barre d’adresse de Bitrix24</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the number behind /rest/ in the webhook&apos;s address</source>
        <translation>le numéro après /rest/ dans l’adresse du webhook</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the part behind that number in the webhook&apos;s address</source>
        <translation>la partie après ce numéro dans l’adresse du webhook</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host, without a slash behind it</source>
        <translation>l’adresse à laquelle Dynamics s’ouvre dans le navigateur, jusqu’à l’hôte, sans barre oblique à la fin</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the application (client) id of the application registered for screenpop</source>
        <translation>l’identifiant d’application (client) de l’application enregistrée pour screenpop</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the id of your directory (tenant) in Microsoft Entra</source>
        <translation>l’identifiant de votre annuaire (locataire) dans Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <source>the API key, in an agent&apos;s profile settings</source>
        <translation>la clé d’API, dans les paramètres du profil d’un agent</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <location filename="../../resources/crm/freshdesk.toml"/>
        <source>the part before .freshdesk.com in Freshdesk&apos;s address bar</source>
        <translation>la partie avant .freshdesk.com dans la barre d’adresse de Freshdesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <source>the access token of a private app that may read contacts</source>
        <translation>le jeton d’accès d’une application privée autorisée à lire les contacts</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the host in HubSpot&apos;s address bar; it may be app-eu1.hubspot.com or app-ap1.hubspot.com</source>
        <translation>l’hôte dans la barre d’adresse de HubSpot ; ce peut être app-eu1.hubspot.com ou app-ap1.hubspot.com</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the number behind /contacts/ in HubSpot&apos;s address bar</source>
        <translation>le numéro après /contacts/ dans la barre d’adresse de HubSpot</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <source>an API key, made in the user&apos;s preferences</source>
        <translation>une clé d’API, créée dans les préférences de l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <location filename="../../resources/crm/odoo-17.toml"/>
        <location filename="../../resources/crm/odoo-18.toml"/>
        <source>the address at which Odoo opens in the browser</source>
        <translation>l’adresse à laquelle Odoo s’ouvre dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name of the database</source>
        <translation>le nom de la base de données</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>that user&apos;s password, or an API key</source>
        <translation>le mot de passe de cet utilisateur, ou une clé d’API</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name with which this user logs in, often an e-mail address</source>
        <translation>le nom avec lequel cet utilisateur se connecte, souvent une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the address of the API</source>
        <translation>l’adresse de l’API</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the key that the API asks for</source>
        <translation>la clé que l’API demande</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <source>the API token, in Pipedrive&apos;s personal preferences</source>
        <translation>le jeton d’API, dans les préférences personnelles de Pipedrive</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <location filename="../../resources/crm/pipedrive.toml"/>
        <source>the host in Pipedrive&apos;s address bar</source>
        <translation>l’hôte dans la barre d’adresse de Pipedrive</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the consumer key of the app made for screenpop in Salesforce</source>
        <translation>la clé consommateur de l’application créée pour screenpop dans Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the part before .my.salesforce.com or .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>la partie avant .my.salesforce.com ou .lightning.force.com dans la barre d’adresse de Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the port in the app&apos;s callback URL</source>
        <translation>le port dans l’URL de rappel de l’application</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>that user&apos;s password</source>
        <translation>le mot de passe de cet utilisateur</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the address at which Tryton opens in the browser, without # and what follows</source>
        <translation>l’adresse à laquelle Tryton s’ouvre dans le navigateur, sans # ni ce qui suit</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the database, behind # in the browser&apos;s address bar</source>
        <translation>la base de données, après # dans la barre d’adresse du navigateur</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the name with which this user logs in</source>
        <translation>le nom avec lequel cet utilisateur se connecte</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>an API key, from Twenty&apos;s settings</source>
        <translation>une clé d’API, des paramètres de Twenty</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <location filename="../../resources/crm/twenty.toml"/>
        <source>the address at which Twenty opens in the browser</source>
        <translation>l’adresse à laquelle Twenty s’ouvre dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>the host of Twenty&apos;s API: that of your own server, or api.twenty.com</source>
        <translation>l’hôte de l’API de Twenty : celui de votre propre serveur, ou api.twenty.com</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>an API token, from Zendesk&apos;s Admin Center</source>
        <translation>un jeton d’API, du centre d’administration de Zendesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>the e-mail address of the agent whose rights are used</source>
        <translation>l’adresse e-mail de l’agent dont les droits sont utilisés</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <location filename="../../resources/crm/zendesk.toml"/>
        <source>the part before .zendesk.com in Zendesk&apos;s address bar</source>
        <translation>la partie avant .zendesk.com dans la barre d’adresse de Zendesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>its client secret</source>
        <translation>son secret client</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the client id of the application registered in Zoho&apos;s API console</source>
        <translation>l’identifiant client de l’application enregistrée dans la console d’API de Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the digits behind /crm/org in Zoho&apos;s address bar</source>
        <translation>les chiffres après /crm/org dans la barre d’adresse de Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar</source>
        <translation>l’hôte dans la barre d’adresse de Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host of the API in your region</source>
        <translation>l’hôte de l’API dans votre région</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host where people of your region sign in to Zoho</source>
        <translation>l’hôte où les personnes de votre région se connectent à Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the port in the application&apos;s redirect URI</source>
        <translation>le port dans l’URI de redirection de l’application</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host</source>
        <translation>l’adresse à laquelle Dynamics s’ouvre dans le navigateur, jusqu’à l’hôte</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the app&apos;s id, behind appid= in the address bar</source>
        <translation>l’identifiant de l’application, après appid= dans la barre d’adresse</translation>
    </message>
    <message>
        <location filename="../../resources/crm/espocrm.toml"/>
        <source>the address at which EspoCRM opens in the browser, up to the #</source>
        <translation>l’adresse à laquelle EspoCRM s’ouvre dans le navigateur, jusqu’au #</translation>
    </message>
    <message>
        <location filename="../../resources/crm/salesforce.toml"/>
        <source>the part before .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>la partie avant .lightning.force.com dans la barre d’adresse de Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/crm/sugarcrm.toml"/>
        <source>the address at which SugarCRM opens in the browser, up to the #</source>
        <translation>l’adresse à laquelle SugarCRM s’ouvre dans le navigateur, jusqu’au #</translation>
    </message>
    <message>
        <location filename="../../resources/crm/suitecrm-7.toml"/>
        <source>the address at which SuiteCRM opens in the browser, without index.php</source>
        <translation>l’adresse à laquelle SuiteCRM s’ouvre dans le navigateur, sans index.php</translation>
    </message>
    <message>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar, which differs from region to region</source>
        <translation>l’hôte dans la barre d’adresse de Zoho, qui diffère selon la région</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Correct settings.toml</source>
        <translation>Corrigez settings.toml</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <source>The listener does not start</source>
        <translation>L’écoute ne démarre pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/caller.py"/>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered by {who}</source>
        <translation>Pris par {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Answered elsewhere</source>
        <translation>Pris ailleurs</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered elsewhere, or voicemail</source>
        <translation>Pris ailleurs, ou messagerie vocale</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Recording or voicemail</source>
        <translation>Enregistrement ou message vocal</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call dropped</source>
        <translation>Appel coupé</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call ended</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Diverted</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Ended ({cause})</source>
        <translation>Terminé ({cause})</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: busy</source>
        <translation>Manqué : occupé</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: codec problem</source>
        <translation>Manqué : problème de codec</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: network problem</source>
        <translation>Manqué : problème de réseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: not answered</source>
        <translation>Manqué : sans réponse</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: phone offline</source>
        <translation>Manqué : poste hors ligne</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: the caller hung up</source>
        <translation>Manqué : l’appelant a raccroché</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Number not reachable</source>
        <translation>Numéro injoignable</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Picked up by another</source>
        <translation>Intercepté par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Rang {times}×</source>
        <translation>A sonné {times}×</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/place.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Talking</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Transferred from {who}</source>
        <translation>Transféré par {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Its contacts are as they were. Mend that, and read it again</source>
        <translation>Ses contacts sont restés tels quels. Corrigez cela, puis relisez la source</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Set it up again; that tries it, too</source>
        <translation>Configurez-le à nouveau ; cela l’essaie aussi</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts are up to date</source>
        <translation>Les contacts sont à jour</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {len} sources are up to date</source>
        <translation>Les contacts de {len} sources sont à jour</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {name} could not be read again</source>
        <translation>Les contacts de {name} n’ont pas pu être relus</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{cause}; cards show the number, and what the contacts know</source>
        <translation>{cause} ; les fiches montrent le numéro et ce que savent les contacts</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is not set up</source>
        <translation>{title} n’est pas configuré</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is set up to be asked who calls</source>
        <translation>{title} est configuré pour dire qui appelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A rule of yours has kept calls from popping</source>
        <translation>Une de vos règles a empêché des appels de s’afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A value for the CRM is not used</source>
        <translation>Une valeur du CRM n’est pas utilisée</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} h avant l’arrivée de son événement ici</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here, or the event was that long on its way</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} h avant l’arrivée de son événement ici, ou l’événement a mis ce temps à arriver</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} h après l’arrivée de son événement ici</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here, or the event was that long on its way</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} h après l’arrivée de son événement ici, ou l’événement a mis ce temps à arriver</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} min avant l’arrivée de son événement ici</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here, or the event was that long on its way</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} min avant l’arrivée de son événement ici, ou l’événement a mis ce temps à arriver</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} min après l’arrivée de son événement ici</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here, or the event was that long on its way</source>
        <translation>D’après l’horloge du PBX, le dernier appel a commencé {value} min après l’arrivée de son événement ici, ou l’événement a mis ce temps à arriver</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls are listed and counted, but nothing pops</source>
        <translation>Les appels sont listés et comptés, mais aucune fiche ne s’affiche</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls came for {sorted}; yours is {mine}</source>
        <translation>Des appels sont arrivés pour {sorted} ; le vôtre est {mine}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Cards have nothing to open</source>
        <translation>Les fiches n’ont rien à ouvrir</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {policy}</source>
        <translation>Corrigez-le dans {policy}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {settings}</source>
        <translation>Corrigez-le dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct its name in {settings}, or take it away</source>
        <translation>Corrigez son nom dans {settings}, ou retirez-la</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Do not disturb is on</source>
        <translation>« Ne pas déranger » est activé</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Every call so far was for other extensions than yours</source>
        <translation>Jusqu’ici, tous les appels étaient pour d’autres postes que le vôtre</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If one of them is yours, add it to [extensions] mine in {settings}</source>
        <translation>Si l’un d’eux est le vôtre, ajoutez-le à [extensions] mine dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If they should pop, change the rule below [rules] in {settings}</source>
        <translation>S’ils doivent s’afficher, changez la règle sous [rules] dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Let the desktop show notifications again, or set [popup] follow_system_quiet = false in {settings}</source>
        <translation>Laissez le bureau montrer à nouveau les notifications, ou mettez [popup] follow_system_quiet = false dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Let this computer set its clock by the network</source>
        <translation>Laissez cet ordinateur régler son horloge par le réseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>No CRM is set</source>
        <translation>Aucun CRM n’est défini</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Set [crm] preset or url in {settings}</source>
        <translation>Définissez [crm] preset ou url dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Some settings of this computer are fixed</source>
        <translation>Certains réglages de cet ordinateur sont imposés</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Something in the settings is wrong</source>
        <translation>Quelque chose ne va pas dans les réglages</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Switch it off in the tray&apos;s menu, or set [popup] do_not_disturb = false in {settings}</source>
        <translation>Désactivez-le dans le menu de la zone de notification, ou mettez [popup] do_not_disturb = false dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The desktop is not to be disturbed</source>
        <translation>Le bureau ne doit pas être dérangé</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The link into the CRM is complete</source>
        <translation>Le lien vers le CRM est complet</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The settings are understood</source>
        <translation>Les réglages sont compris</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>They are listed and counted. The rules that do so: {silent}</source>
        <translation>Ils sont listés et comptés. Les règles qui le font : {silent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock and the PBX&apos;s agree</source>
        <translation>Les horloges de cet ordinateur et du PBX concordent</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h fast</source>
        <translation>L’horloge de cet ordinateur semble avancer de {value} h</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h slow</source>
        <translation>L’horloge de cet ordinateur semble retarder de {value} h</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min fast</source>
        <translation>L’horloge de cet ordinateur semble avancer de {value} min</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min slow</source>
        <translation>L’horloge de cet ordinateur semble retarder de {value} min</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>To have one changed, ask {who}</source>
        <translation>Pour en faire changer un, demandez à {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>screenpop follows it: calls are listed and counted, but nothing pops</source>
        <translation>screenpop le suit : les appels sont listés et comptés, mais aucune fiche ne s’affiche</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>{path} fixes {fixed}; a person&apos;s own values for these do not count</source>
        <translation>{path} impose {fixed} ; les valeurs personnelles n’y comptent pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Add the name by which the PBX or its proxy calls this computer to [listener] public_hosts</source>
        <translation>Ajoutez à [listener] public_hosts le nom par lequel le PBX ou son proxy appelle cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Another person&apos;s screenpop has port {port}</source>
        <translation>Le screenpop d’une autre personne occupe le port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Any free port will be taken</source>
        <translation>N’importe quel port libre sera pris</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Close the page; if nobody opened one, tell whoever looks after this computer</source>
        <translation>Fermez la page ; si personne n’en a ouvert, prévenez qui s’occupe de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Give each person a port of their own: in {settings}, [listener] port = {free_port}</source>
        <translation>Donnez à chacun son propre port : dans {settings}, [listener] port = {free_port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>In {settings}, set [listener] trusted_proxies = [&quot;127.0.0.1&quot;], if the proxy is on this computer</source>
        <translation>Dans {settings}, mettez [listener] trusted_proxies = [&quot;127.0.0.1&quot;] si le proxy est sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It came from {client} {ago}; the answer was {status}, {removeprefix}</source>
        <translation>Elle est venue de {client} {ago} ; la réponse était {status}, {removeprefix}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on port {port}</source>
        <translation>L’écoute est sur le port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on {host}, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it</source>
        <translation>L’écoute est sur {host}, et aucun public_url ne dit qu’un proxy se trouve devant ; un PBX dans le cloud ne peut rien y envoyer</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Let nothing but the PBX post there. Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>Ne laissez que le PBX y envoyer. Collez les adresses de `screenpop urls` dans le PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No call can come in</source>
        <translation>Aucun appel ne peut arriver</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No event ever came from another computer</source>
        <translation>Aucun événement n’est jamais venu d’un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only the running screenpop could say it, and it does not answer</source>
        <translation>Seul le screenpop en marche pourrait le dire, et il ne répond pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only this computer can reach the listener</source>
        <translation>Seul cet ordinateur peut joindre l’écoute</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>Collez les adresses de `screenpop urls` dans le PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX; when the events come by the new ones, end the old ones with `screenpop secret delete url`</source>
        <translation>Collez les adresses de `screenpop urls` dans le PBX ; quand les événements arrivent par les nouvelles, supprimez les anciennes avec `screenpop secret delete url`</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Port {port} is free</source>
        <translation>Le port {port} est libre</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Put a proxy with TLS before it and set [listener] public_url in {settings}, or set host to an address of this computer, with tls_cert and tls_key</source>
        <translation>Placez devant un proxy avec TLS et définissez [listener] public_url dans {settings}, ou donnez à host une adresse de cet ordinateur, avec tls_cert et tls_key</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Quit screenpop and start it again</source>
        <translation>Quittez screenpop et redémarrez-le</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Renew it</source>
        <translation>Renouvelez-le</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Set [listener] enabled = true in {settings}</source>
        <translation>Mettez [listener] enabled = true dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Several people share this computer, and user {user} (pid {pid}) was first</source>
        <translation>Plusieurs personnes partagent cet ordinateur, et l’utilisateur {user} (pid {pid}) était le premier</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The PBX still posts to old addresses</source>
        <translation>Le PBX envoie encore aux anciennes adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or a firewall keeps its events out</source>
        <translation>Les adresses ne sont pas encore dans le PBX, ou un pare-feu arrête ses événements</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or the proxy does not pass its events on</source>
        <translation>Les adresses ne sont pas encore dans le PBX, ou le proxy ne transmet pas ses événements</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate is valid until {day}</source>
        <translation>Le certificat est valable jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate was renewed, but the old one is in use</source>
        <translation>Le certificat a été renouvelé, mais l’ancien est utilisé</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event came {ago}</source>
        <translation>Le dernier événement est arrivé {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event from another computer came {ago}</source>
        <translation>Le dernier événement d’un autre ordinateur est arrivé {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came from a web page, and was refused</source>
        <translation>La dernière requête venait d’une page web, et a été refusée</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came to an address that is not valid</source>
        <translation>La dernière requête est arrivée à une adresse non valable</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was for a host that is not served here</source>
        <translation>La dernière requête était pour un hôte qui n’est pas servi ici</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was refused</source>
        <translation>La dernière requête a été refusée</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is off; calls come through the relay</source>
        <translation>L’écoute est désactivée ; les appels arrivent par le relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is switched off</source>
        <translation>L’écoute est désactivée</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate expires soon</source>
        <translation>Le certificat de l’écoute expire bientôt</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate has expired</source>
        <translation>Le certificat de l’écoute a expiré</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>They are valid until they are ended; these events came by one: {old}</source>
        <translation>Elles restent valables jusqu’à leur suppression ; ces événements sont arrivés par l’une d’elles : {old}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Whether it listens is not known</source>
        <translation>On ne sait pas si l’écoute fonctionne</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>With a proxy that is not in trusted_proxies, every request seems to come from this computer</source>
        <translation>Avec un proxy absent de trusted_proxies, chaque requête semble venir de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>screenpop read {tls_cert} when it began to listen</source>
        <translation>screenpop a lu {tls_cert} en commençant à écouter</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>{tls_cert} is valid until {day}; a PBX refuses to talk to an expired one</source>
        <translation>{tls_cert} est valable jusqu’au {day} ; un PBX refuse de parler à un certificat expiré</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>A damaged journal was kept aside</source>
        <translation>Un journal endommagé a été mis de côté</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Allow this user to write to it</source>
        <translation>Autorisez cet utilisateur à y écrire</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the disk is full</source>
        <translation>Les appels ne sont pas enregistrés : le disque est plein</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the journal is read-only</source>
        <translation>Les appels ne sont pas enregistrés : le journal est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Delete it when nobody needs it any more</source>
        <translation>Supprimez-le quand personne n’en a plus besoin</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Free some space. What is waiting is saved by itself as soon as that is possible</source>
        <translation>Libérez de la place. Ce qui attend sera enregistré dès que possible</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Keep the profile on a disk of this computer, with --profile or SCREENPOP_PROFILE</source>
        <translation>Gardez le profil sur un disque de cet ordinateur, avec --profile ou SCREENPOP_PROFILE</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Mount it so that it can be written, or keep the profile on another disk</source>
        <translation>Montez-le en écriture, ou gardez le profil sur un autre disque</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Nothing is being logged</source>
        <translation>Rien n’est consigné dans le fichier journal</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>SCREENPOP_SECRETS=file was chosen; {secrets} can be read by this user alone</source>
        <translation>SCREENPOP_SECRETS=file a été choisi ; seul cet utilisateur peut lire {secrets}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Secrets are kept in a file, not in the keyring</source>
        <translation>Les secrets sont gardés dans un fichier, pas dans le trousseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal can be read and written</source>
        <translation>Le journal peut être lu et écrit</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal is made with the first start</source>
        <translation>Le journal est créé au premier démarrage</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal stands on a network drive</source>
        <translation>Le journal se trouve sur un lecteur réseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The {kind} answers</source>
        <translation>Répond : {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>To use the keyring, start screenpop without SCREENPOP_SECRETS and make new addresses for the PBX</source>
        <translation>Pour utiliser le trousseau, démarrez screenpop sans SCREENPOP_SECRETS et créez de nouvelles adresses pour le PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{copy}; a new one was begun, and the calls in the old one are not shown</source>
        <translation>{copy} ; un nouveau a été commencé, et les appels de l’ancien ne sont pas montrés</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{path} is slower there, and less safe</source>
        <translation>{path} y est plus lent, et moins sûr</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} is on a disk that is mounted read-only</source>
        <translation>{target} est sur un disque monté en lecture seule</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} may not be written</source>
        <translation>{target} ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{value} KiB are left in {parent}</source>
        <translation>Il reste {value} Kio dans {parent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{where} may not be written</source>
        <translation>{where} ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Ask your administrator to update it</source>
        <translation>Demandez à votre administrateur de le mettre à jour</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Look again in a moment</source>
        <translation>Regardez de nouveau dans un instant</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} is connected</source>
        <translation>Le relais {host} est connecté</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} lets this computer in</source>
        <translation>Le relais {host} accepte cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay is not connected yet</source>
        <translation>Le relais n’est pas encore connecté</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay&apos;s server is outdated</source>
        <translation>Le serveur du relais est dépassé</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>{host} is being tried</source>
        <translation>Tentative en cours avec {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>A notification server answers</source>
        <translation>Un serveur de notifications répond</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Calls neither come in nor pop until it is started</source>
        <translation>Tant qu’il n’est pas démarré, les appels n’arrivent pas et rien ne s’affiche</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are to be notifications; without a server they are windows</source>
        <translation>Les fiches doivent être des notifications ; sans serveur, ce sont des fenêtres</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are windows here, which need no notification server</source>
        <translation>Ici, les fiches sont des fenêtres et se passent de serveur de notifications</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>End it, which loses no call that it has answered for, and start it again with `screenpop run`</source>
        <translation>Arrêtez-le, aucun appel déjà confirmé n’est perdu, puis relancez-le avec `screenpop run`</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>GNOME needs an extension for it; calls pop all the same</source>
        <translation>GNOME a besoin d’une extension pour cela ; les fiches s’affichent quand même</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Install the extension AppIndicator and KStatusNotifierItem Support, or open the recents by command</source>
        <translation>Installez l’extension AppIndicator and KStatusNotifierItem Support, ou ouvrez les appels récents par une commande</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY leads to one, or libraries that Qt needs are missing</source>
        <translation>Ni DISPLAY ni WAYLAND_DISPLAY n’y mènent, ou des bibliothèques dont Qt a besoin manquent</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>No notification server answers</source>
        <translation>Aucun serveur de notifications ne répond</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>On Wayland a program cannot place its windows, so cards are notifications; without a server they are windows that come up wherever the desktop puts them</source>
        <translation>Sous Wayland, un programme ne peut pas placer ses fenêtres, donc les fiches sont des notifications ; sans serveur, ce sont des fenêtres que le bureau place où il veut</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start it</source>
        <translation>Démarrez-le</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start screenpop from a desktop session; to try it without one: screenpop demo</source>
        <translation>Démarrez screenpop depuis une session de bureau ; pour l’essayer sans : screenpop demo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst</source>
        <translation>Démarrez le service de notifications du bureau, comme mako ou dunst</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst, or set [popup] kind = &quot;window&quot; in {settings}</source>
        <translation>Démarrez le service de notifications du bureau, comme mako ou dunst, ou mettez [popup] kind = &quot;window&quot; dans {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop has a tray</source>
        <translation>Le bureau a une zone de notification</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop shows no tray</source>
        <translation>Le bureau n’a pas de zone de notification</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is a screen to show calls on</source>
        <translation>Il y a un écran pour montrer les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is no screen to show calls on</source>
        <translation>Il n’y a pas d’écran pour montrer les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop is not running</source>
        <translation>screenpop n’est pas lancé</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop {version} runs (pid {pid})</source>
        <translation>screenpop {version} est lancé (pid {pid})</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Ask who runs the server</source>
        <translation>Demandez à qui gère le serveur</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It begins with https://</source>
        <translation>Elle commence par https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It says that there is more, and sends nothing</source>
        <translation>Il dit qu’il y a une suite, et n’envoie rien</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Its list is longer than {MOST_CARDS} cards or {value} MiB</source>
        <translation>Sa liste dépasse {MOST_CARDS} fiches ou {value} Mio</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address book at {host} is too large</source>
        <translation>Le carnet d’adresses de {host} est trop grand</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address of {name} is none of an address book</source>
        <translation>L’adresse de {name} n’est pas celle d’un carnet d’adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Use a smaller address book</source>
        <translation>Utilisez un carnet d’adresses plus petit</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>{host} does not come to an end</source>
        <translation>{host} n’en finit pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Name one of these, by its heading or its number</source>
        <translation>Indiquez-en une, par son titre ou son numéro</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>No column of telephone numbers was found</source>
        <translation>Aucune colonne de numéros de téléphone n’a été trouvée</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Say which one it is: --map phone=COLUMN</source>
        <translation>Indiquez laquelle : --map phone=COLONNE</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none</source>
        <translation>Les colonnes sont : aucune</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none, …</source>
        <translation>Les colonnes sont : aucune, …</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>There is no column {shortened}</source>
        <translation>Il n’y a pas de colonne {shortened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>At line {line} a quotation mark is never closed, as at {MOST_NEVER_CLOSED} places before</source>
        <translation>À la ligne {line}, un guillemet n’est jamais fermé, comme à {MOST_NEVER_CLOSED} endroits avant</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>Save it as CSV again, with the program that it comes from</source>
        <translation>Enregistrez-le à nouveau en CSV, avec le programme dont il vient</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is no table</source>
        <translation>Le fichier n’est pas un tableau</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another file</source>
        <translation>Choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>Save it as CSV again</source>
        <translation>Enregistrez-le à nouveau en CSV</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>There is no row in {name}</source>
        <translation>Il n’y a aucune ligne dans {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Asked what it has there, it sent over a MiB</source>
        <translation>Interrogé sur ce qu’il contient, il a envoyé plus d’un Mio</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There are {len} address books at {host}</source>
        <translation>Il y a {len} carnets d’adresses sur {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There is no address book at {host}</source>
        <translation>Il n’y a pas de carnet d’adresses sur {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Use the address of one address book</source>
        <translation>Utilisez l’adresse d’un seul carnet</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>{host} says too much</source>
        <translation>{host} en dit trop</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Allow basic authentication there: over https the password is safe</source>
        <translation>Autorisez-y l’authentification basique : par https, le mot de passe est protégé</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address</source>
        <translation>Vérifiez l’adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address and the network</source>
        <translation>Vérifiez l’adresse et le réseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address of the source</source>
        <translation>Vérifiez l’adresse de la source</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address: that of the server, of your account or of an address book there</source>
        <translation>Vérifiez l’adresse : celle du serveur, de votre compte ou d’un carnet d’adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address; a company&apos;s own certificate authority has to be known to this computer</source>
        <translation>Vérifiez l’adresse ; une autorité de certification d’entreprise doit être connue de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Correct them: screenpop contacts add-source with the same name asks again</source>
        <translation>Corrigez-les : screenpop contacts add-source avec le même nom redemande</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>If you know that server, add the source again with that address</source>
        <translation>Si vous connaissez ce serveur, ajoutez de nouveau la source avec cette adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered 403</source>
        <translation>Il a répondu 403</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered {status}</source>
        <translation>Il a répondu {status}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It is not valid for this name</source>
        <translation>Il n’est pas valable pour ce nom</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It may speak no TLS at this port</source>
        <translation>Il ne parle peut-être pas TLS sur ce port</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It only takes {wants}</source>
        <translation>Il n’accepte que {wants}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It took too long</source>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Its name may be wrong</source>
        <translation>Son nom est peut-être faux</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>No secure connection to {host} came about</source>
        <translation>Aucune connexion sûre avec {host} n’a pu être établie</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>The address book is said to be at {where}, where your password was not sent</source>
        <translation>Le carnet serait à {where}, où votre mot de passe n’a pas été envoyé</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The certificate of {host} cannot be trusted</source>
        <translation>Le certificat de {host} n’est pas digne de confiance</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Try again later</source>
        <translation>Réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Try again later, or ask who runs the server</source>
        <translation>Réessayez plus tard, ou demandez à qui gère le serveur</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} asks for another way of signing in</source>
        <translation>{host} demande un autre mode de connexion</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} broke off or sent what is no answer</source>
        <translation>{host} a coupé ou envoyé ce qui n’est pas une réponse</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} cannot be reached</source>
        <translation>{host} est injoignable</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} did not give the contacts</source>
        <translation>{host} n’a pas donné les contacts</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not accept the user name or the password</source>
        <translation>{host} refuse le nom d’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not answer</source>
        <translation>{host} ne répond pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not answer as an address book does</source>
        <translation>{host} ne répond pas comme un carnet d’adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not let this user read the address book</source>
        <translation>{host} ne laisse pas cet utilisateur lire le carnet</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} has no address book there</source>
        <translation>{host} n’a pas de carnet d’adresses à cet endroit</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} is busy</source>
        <translation>{host} est occupé</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} refers to another server</source>
        <translation>{host} renvoie à un autre serveur</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Another program is writing it</source>
        <translation>Un autre programme est en train de l’écrire</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Check where it is, and whether your user may read it</source>
        <translation>Vérifiez où il se trouve et si votre utilisateur peut le lire</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It holds NUL characters</source>
        <translation>Il contient des caractères NUL</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It is {what}</source>
        <translation>C’est {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Name a CSV or vCard file</source>
        <translation>Indiquez un fichier CSV ou vCard</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Save the contacts as CSV or vCard, and import that</source>
        <translation>Enregistrez les contacts en CSV ou vCard, et importez cela</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Try again when that has finished</source>
        <translation>Réessayez quand ce sera terminé</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} changed while it was read</source>
        <translation>{name} a changé pendant la lecture</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no file</source>
        <translation>{name} n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no text</source>
        <translation>{name} n’est pas du texte</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>Close the other program that has it open, and forget the number again</source>
        <translation>Fermez l’autre programme qui l’a ouvert, et oubliez le numéro à nouveau</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>What was deleted is not yet overwritten on the disk</source>
        <translation>Ce qui a été supprimé n’est pas encore écrasé sur le disque</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>{path} is being read</source>
        <translation>{path} est en cours de lecture</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>Its contacts are as they were before</source>
        <translation>Ses contacts sont restés tels quels</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>No contact could be taken from {name}</source>
        <translation>Aucun contact n’a pu être repris de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>There is none in it: {left_out} left out, the first at {where}</source>
        <translation>Il n’y en a aucun : {left_out} écartés, le premier à {where}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Give your user the right to read the file</source>
        <translation>Donnez à votre utilisateur le droit de lire le fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Install the newer screenpop again, or delete {name} and import the contacts anew</source>
        <translation>Réinstallez le screenpop plus récent, ou supprimez {name} et réimportez les contacts</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>It has held {path} for {BUSY_S} s</source>
        <translation>Il retient {path} depuis {BUSY_S} s</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>Make room on the disk, or give your user the right to write there, and try again</source>
        <translation>Libérez de la place sur le disque, ou donnez à votre utilisateur le droit d’y écrire, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Make them again with: screenpop contacts sync</source>
        <translation>Recréez-les avec : screenpop contacts sync</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are being changed by another program</source>
        <translation>Un autre programme modifie les contacts</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are damaged</source>
        <translation>Les contacts sont endommagés</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be read</source>
        <translation>Les contacts ne peuvent pas être lus</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be saved</source>
        <translation>Les contacts ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts were written by a newer screenpop</source>
        <translation>Les contacts ont été écrits par un screenpop plus récent</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Wait until that import has finished, and try again</source>
        <translation>Attendez la fin de cette importation, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} has version {found}, and this program knows {VERSION}</source>
        <translation>{path} a la version {found}, et ce programme connaît la {VERSION}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path}: {reason}. They are as they were before</source>
        <translation>{path} : {reason}. Ils sont restés tels quels</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Check --base, --filter and the user</source>
        <translation>Vérifiez --base, --filter et l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Install it with: pip install &quot;screenpop[ldap]&quot;</source>
        <translation>Installez-le avec : pip install &quot;screenpop[ldap]&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>LDAP is not installed</source>
        <translation>LDAP n’est pas installé</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Nothing below the base agrees with the filter, or this user may not read it</source>
        <translation>Rien sous la base ne correspond au filtre, ou cet utilisateur ne peut pas le lire</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Say it with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>Indiquez-le avec --base &quot;ou=people,dc=example,dc=com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The address of {name} is none of a directory</source>
        <translation>L’adresse de {name} n’est pas celle d’un annuaire</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The directory of {name} gives no entries</source>
        <translation>L’annuaire de {name} ne donne aucune entrée</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>There is no {name}</source>
        <translation>Il n’y a pas de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Where the contacts of {name} stand in the directory is not known</source>
        <translation>On ne sait pas où se trouvent les contacts de {name} dans l’annuaire</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Write it as ldaps://server.example/dc=example,dc=com, and a filter with --filter</source>
        <translation>Écrivez-la sous la forme ldaps://server.example/dc=example,dc=com, et un filtre avec --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Add the source again with that server&apos;s address</source>
        <translation>Ajoutez de nouveau la source avec l’adresse de ce serveur</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address and the network, and that the server runs</source>
        <translation>Vérifiez l’adresse et le réseau, et que le serveur fonctionne</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Choose fewer with --base or --filter</source>
        <translation>Choisissez-en moins avec --base ou --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Have the limit raised, or choose fewer with --filter</source>
        <translation>Faites relever la limite, ou choisissez-en moins avec --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It gives out so many and no more; half a directory would look like a whole one</source>
        <translation>Il en donne autant et pas plus ; un demi-annuaire aurait l’air d’un annuaire entier</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It has more than {MOST_ENTRIES} entries, or does not come to an end</source>
        <translation>Il a plus de {MOST_ENTRIES} entrées, ou n’en finit pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It is not there, or this user may not see it</source>
        <translation>Elle n’existe pas, ou cet utilisateur ne peut pas la voir</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It says: {result}</source>
        <translation>Il dit : {result}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Name one that is there with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>Indiquez-en une qui existe avec --base &quot;ou=people,dc=example,dc=com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The directory at {host} is too large</source>
        <translation>L’annuaire de {host} est trop grand</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The filter is none that LDAP knows</source>
        <translation>LDAP ne connaît pas ce filtre</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Use ldaps://, or allow it to be read by others with --allow-plain</source>
        <translation>Utilisez ldaps://, ou autorisez avec --allow-plain que d’autres le lisent</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>What is at that base is on another server, where your password was not sent</source>
        <translation>Ce qui se trouve à cette base est sur un autre serveur, où votre mot de passe n’a pas été envoyé</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Write it as &quot;(mobile=*)&quot;</source>
        <translation>Écrivez-le &quot;(mobile=*)&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} sends only a part of its entries</source>
        <translation>{host} n’envoie qu’une partie de ses entrées</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} shows no entries at that base</source>
        <translation>{host} ne montre aucune entrée à cette base</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Enter it again: screenpop contacts add-source with the same name</source>
        <translation>Saisissez-le à nouveau : screenpop contacts add-source avec le même nom</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>It would stand in a file</source>
        <translation>Il se trouverait dans un fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Name the user with --user, and enter the password when it is asked for</source>
        <translation>Indiquez l’utilisateur avec --user, et saisissez le mot de passe quand il est demandé</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Others on the network could read the password and the contacts of {host}</source>
        <translation>D’autres sur le réseau pourraient lire le mot de passe et les contacts de {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address is not encrypted</source>
        <translation>L’adresse n’est pas chiffrée</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} holds a user or a password</source>
        <translation>L’adresse de {name} contient un utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} is none</source>
        <translation>L’adresse de {name} n’en est pas une</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The password for {name} is missing</source>
        <translation>Le mot de passe pour {name} manque</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Write it as {secure}://server.example/…</source>
        <translation>Écrivez-la sous la forme {secure}://server.example/…</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{host} wants one of {user}</source>
        <translation>{host} en veut un de {user}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{remedy}, or allow it with --allow-plain</source>
        <translation>{remedy}, ou autorisez-le avec --allow-plain</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>Install a newer screenpop</source>
        <translation>Installez un screenpop plus récent</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>See which there are with: screenpop contacts sources</source>
        <translation>Voyez lesquelles existent avec : screenpop contacts sources</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>The source {name} cannot be read</source>
        <translation>La source {name} ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>There is no source named {name}</source>
        <translation>Il n’y a pas de source nommée {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>This version knows no {kind}</source>
        <translation>Cette version ne connaît pas {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>Choose one of those that this lists: screenpop crm list</source>
        <translation>Choisissez-en un parmi ceux que liste : screenpop crm list</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <location filename="../../screenpop/crm/preset.py"/>
        <location filename="../../screenpop/settings/file.py"/>
        <source>The nearest known is {nearest}</source>
        <translation>Le plus proche connu est {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There are no connectors</source>
        <translation>Il n’y a pas de connecteurs</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There is no connector {name}</source>
        <translation>Il n’y a pas de connecteur {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM answered with an error</source>
        <translation>Le CRM a répondu par une erreur</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM does not accept this account; its key or password may have changed</source>
        <translation>Le CRM refuse ce compte ; sa clé ou son mot de passe a peut-être changé</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value})</source>
        <translation>demande ({index}{value})</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value}) for {forms}</source>
        <translation>demande ({index}{value}) de {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask for {forms}</source>
        <translation>demande de {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>log in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It cannot be read</source>
        <translation>Il ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is larger than {value} KiB</source>
        <translation>Il dépasse {value} Kio</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is not written in UTF-8, as its byte {start}{value} shows</source>
        <translation>Il n’est pas écrit en UTF-8, comme le montre son octet {start}{value}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Its brackets are nested too deeply</source>
        <translation>Ses crochets sont imbriqués trop profondément</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Mend {path}, or choose another connector</source>
        <translation>Corrigez {path}, ou choisissez un autre connecteur</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>The connector {name} cannot be used</source>
        <translation>Le connecteur {name} est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with a web page; is its address right?</source>
        <translation>Le CRM a répondu par une page web ; son adresse est-elle juste ?</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with something that is no JSON; is its address right?</source>
        <translation>Le CRM a répondu par ce qui n’est pas du JSON ; son adresse est-elle juste ?</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM cannot be reached</source>
        <translation>Le CRM est injoignable</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM does not allow this account to look callers up</source>
        <translation>Le CRM n’autorise pas ce compte à rechercher les appelants</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM was asked too often</source>
        <translation>Le CRM a été interrogé trop souvent</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is larger than {value} KiB</source>
        <translation>La réponse du CRM dépasse {value} Kio</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is not HTTP, or breaks off</source>
        <translation>La réponse du CRM n’est pas du HTTP, ou s’interrompt</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate has expired</source>
        <translation>Le certificat du CRM a expiré</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate is not to be trusted</source>
        <translation>Le certificat du CRM n’est pas digne de confiance</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The proxy that the system names has no usable address</source>
        <translation>Le proxy indiqué par le système n’a pas d’adresse utilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>There is no encryption at the CRM&apos;s address</source>
        <translation>Il n’y a pas de chiffrement à l’adresse du CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>A header with {places} has a character that no header can have</source>
        <translation>Un en-tête avec {places} a un caractère qu’aucun en-tête ne peut avoir</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The address cannot have this value of {sorted}</source>
        <translation>L’adresse ne peut pas avoir cette valeur de {sorted}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The value of {name} is no text</source>
        <translation>La valeur de {name} n’est pas du texte</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>There is no value of {name}</source>
        <translation>Il n’y a pas de valeur de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>If that is right, enter them again: screenpop crm setup {name}</source>
        <translation>Si c’est juste, saisissez-les à nouveau : screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>The secrets of {title} were given for another address</source>
        <translation>Les secrets de {title} ont été donnés pour une autre adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>They would now be sent to {now}</source>
        <translation>Ils seraient maintenant envoyés à {now}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>Nobody has signed in: screenpop crm setup {name}</source>
        <translation>Personne ne s’est connecté : screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>The CRM does not accept the log-in</source>
        <translation>Le CRM refuse la connexion</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>{name} of the CRM {title} is not set: screenpop crm setup {name2}</source>
        <translation>{name} du CRM {title} n’est pas défini : screenpop crm setup {name2}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>It is {says}</source>
        <translation>C’est {says}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>Set it in settings.toml, [crm]: {name} = &quot;{example}&quot;</source>
        <translation>Définissez-le dans settings.toml, [crm] : {name} = &quot;{example}&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>{title} needs {name}</source>
        <translation>{title} a besoin de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Check the values of the account, and begin again</source>
        <translation>Vérifiez les valeurs du compte, puis recommencez</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>It does not take the answer that the browser brought</source>
        <translation>Il refuse la réponse apportée par le navigateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Nobody is signed in to {title}</source>
        <translation>Personne n’est connecté à {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Sign in: screenpop crm setup {name}</source>
        <translation>Connectez-vous : screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM did not give a token in time</source>
        <translation>Le CRM n’a pas donné de jeton à temps</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM gives no token: {error}</source>
        <translation>Le CRM ne donne pas de jeton : {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM has ended the sign-in</source>
        <translation>Le CRM a mis fin à la connexion</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>There is no token</source>
        <translation>Il n’y a pas de jeton</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>{title} gives no token</source>
        <translation>{title} ne donne pas de jeton</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>An answer came that belongs to another one</source>
        <translation>Une réponse est venue qui appartient à une autre demande</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again</source>
        <translation>Recommencez</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and agree</source>
        <translation>Recommencez, et acceptez</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and sign in on the page that opens</source>
        <translation>Recommencez, et connectez-vous sur la page qui s’ouvre</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Check client_id, and what the CRM allows screenpop to do</source>
        <translation>Vérifiez client_id, et ce que le CRM autorise à screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Close the program that uses it; or take another port, and tell the CRM of it where screenpop is registered</source>
        <translation>Fermez le programme qui l’utilise ; ou prenez un autre port, et indiquez-le au CRM là où screenpop est enregistré</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It does not say why</source>
        <translation>Il ne dit pas pourquoi</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It says {error}</source>
        <translation>Il dit {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No answer came from the browser within {value} minutes</source>
        <translation>Aucune réponse du navigateur en {value} minutes</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No port can be opened</source>
        <translation>Aucun port ne peut être ouvert</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Nobody has signed in</source>
        <translation>Personne ne s’est connecté</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Port {port} is used by another program</source>
        <translation>Le port {port} est utilisé par un autre programme</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM did not let screenpop in</source>
        <translation>Le CRM n’a pas laissé entrer screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM was not allowed to let screenpop in</source>
        <translation>Le CRM n’a pas été autorisé à laisser entrer screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The browser has to bring the answer there: {strerror}</source>
        <translation>Le navigateur doit y apporter la réponse : {strerror}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The sign-in was not taken</source>
        <translation>La connexion n’a pas été acceptée</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>You, or the CRM&apos;s administrator, said no</source>
        <translation>Vous, ou l’administrateur du CRM, avez refusé</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>The CRM&apos;s address begins with http://: everybody on the way could read along; begin it with https://</source>
        <translation>L’adresse du CRM commence par http:// : chacun en chemin pourrait lire ; commencez-la par https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>What the CRM answered cannot be sent back to it</source>
        <translation>Ce que le CRM a répondu ne peut pas lui être renvoyé</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/pace.py"/>
        <source>More calls came than the CRM may be asked about</source>
        <translation>Plus d’appels sont arrivés que le CRM ne peut être interrogé</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Correct preset in settings.toml, [crm]</source>
        <translation>Corrigez preset dans settings.toml, [crm]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Mend {path}, or choose another preset</source>
        <translation>Corrigez {path}, ou choisissez un autre modèle</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>The CRM preset {name} cannot be used</source>
        <translation>Le modèle de CRM {name} est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There are no presets in {folder}</source>
        <translation>Il n’y a pas de modèles dans {folder}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There is no CRM preset {name}</source>
        <translation>Il n’y a pas de modèle de CRM {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>account has a table for each value: [account.base_url]</source>
        <translation>account a une table pour chaque valeur : [account.base_url]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>base64_json holds what JSON cannot, such as a date</source>
        <translation>base64_json contient ce que JSON ne peut pas, comme une date</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it has no {name}</source>
        <translation>il n’a pas de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>sure must be one of {SURE}</source>
        <translation>sure doit être l’un de {SURE}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} is not known in it; the nearest known is {nearest}</source>
        <translation>{name} n’y est pas connu ; le plus proche est {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a table</source>
        <translation>{name} doit être une table</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a text in quotes</source>
        <translation>{name} doit être un texte entre guillemets</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A place is written {e164}; a brace itself is %7B or %7D</source>
        <translation>Un emplacement s’écrit {e164} ; une accolade elle-même est %7B ou %7D</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A space, a quote or a letter with an accent</source>
        <translation>Une espace, un guillemet ou une lettre accentuée</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https://</source>
        <translation>Commencez-le par https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https:// or {base_url}</source>
        <translation>Commencez-le par https:// ou {base_url}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Correct it, or set {name} in [crm] if your account has such a value</source>
        <translation>Corrigez-le, ou définissez {name} dans [crm] si votre compte a une telle valeur</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It begins with http://</source>
        <translation>Il commence par http://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It does not begin with https:// and a host</source>
        <translation>Il ne commence pas par https:// et un hôte</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It has other characters than letters, digits, dots and hyphens</source>
        <translation>Il a d’autres caractères que lettres, chiffres, points et traits d’union</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It is no address of a CRM</source>
        <translation>Ce n’est pas l’adresse d’un CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The nearest known is {{nearest}}</source>
        <translation>Le plus proche connu est {{nearest}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The setting {name} in [crm] cannot be used</source>
        <translation>Le réglage {name} dans [crm] est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Whoever calls could choose what is opened</source>
        <translation>L’appelant pourrait choisir ce qui s’ouvre</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it as in https://crm.example.com/, without a user&apos;s name</source>
        <translation>Écrivez-le comme dans https://crm.example.com/, sans nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it percent-encoded</source>
        <translation>Écrivez-le avec l’encodage pourcent</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the host out</source>
        <translation>Écrivez l’hôte en toutes lettres</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the path out</source>
        <translation>Écrivez le chemin en toutes lettres</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{remedy}; correct {name} in settings.toml, [crm]</source>
        <translation>{remedy} ; corrigez {name} dans settings.toml, [crm]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has . or .. as a part of its path</source>
        <translation>{where} a . ou .. comme partie de son chemin</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a brace without its partner</source>
        <translation>{where} a une accolade sans son pendant</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a character that no link has</source>
        <translation>{where} a un caractère qu’aucun lien n’a</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has an unknown place {{name}}</source>
        <translation>{where} a un emplacement inconnu {{name}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has no host that a browser could find</source>
        <translation>{where} n’a pas d’hôte qu’un navigateur pourrait trouver</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not a web link</source>
        <translation>{where} n’est pas un lien web</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not encrypted</source>
        <translation>{where} n’est pas chiffré</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} takes its host from a call</source>
        <translation>{where} prend son hôte d’un appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_timeline.py"/>
        <source>Course of the call</source>
        <translation>Déroulement de l’appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Earlier calls of this number</source>
        <translation>Appels antérieurs de ce numéro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Another tag</source>
        <translation>Autre étiquette</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Write a note. It is kept as you type.</source>
        <translation>Écrivez une note. Elle est gardée à mesure.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered</source>
        <translation>Pris</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Came</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Dialplan</source>
        <translation>Plan d’appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Extension unknown</source>
        <translation>Poste inconnu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>No phone rang, as far as the events tell.</source>
        <translation>D’après les événements, aucun téléphone n’a sonné.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Number called</source>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Talked</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang</source>
        <translation>a sonné</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang for {time}</source>
        <translation>a sonné {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked</source>
        <translation>a parlé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked for {time}</source>
        <translation>a parlé {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>{who}: {what}. {end}.</source>
        <translation>{who} : {what}. {end}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Open in CRM</source>
        <translation>Ouvrir dans le CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Close all cards</source>
        <translation>Fermer toutes les fiches</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Do not disturb for 30 minutes</source>
        <translation>Ne pas déranger pendant 30 minutes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 30 minutes</source>
        <translation>Rappeler dans 30 minutes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 5 minutes</source>
        <translation>Rappeler dans 5 minutes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in an hour</source>
        <translation>Rappeler dans une heure</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Tag: {tag}</source>
        <translation>Étiquette : {tag}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <source>Call from {who}: {what}</source>
        <translation>Appel de {who} : {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>{count} matches: {names}</source>
        <translation>{count} fiches trouvées : {names}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches</source>
        <translation>{count} fiches trouvées</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches: choose who calls</source>
        <translation>{count} fiches trouvées : choisissez qui appelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>Copy it from the recents</source>
        <translation>Copiez-le depuis les appels récents</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>The number was not copied</source>
        <translation>Le numéro n’a pas été copié</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>wl-copy could not put it on the clipboard</source>
        <translation>wl-copy n’a pas pu le mettre dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_requests.py"/>
        <source>None since screenpop was started. What does not come in as a request cannot pop.</source>
        <translation>Aucune depuis le démarrage de screenpop. Ce qui n’arrive pas comme requête ne peut rien afficher.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>For whoever helps: no secrets and no whole numbers are in it.</source>
        <translation>Pour qui vous aide : sans secrets ni numéros entiers.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>It could not be looked at: {why}</source>
        <translation>La vérification n’a pas pu se faire : {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looked at {time}</source>
        <translation>Vérifié à {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looking at everything a call needs on its way to the screen…</source>
        <translation>Vérification de tout ce qu’il faut à un appel pour arriver à l’écran…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>The last requests</source>
        <translation>Les dernières requêtes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>Why did it not pop?</source>
        <translation>Pourquoi rien ne s’est affiché ?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Why did it not pop? – screenpop</source>
        <translation>Pourquoi rien ne s’est affiché ? – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Broken</source>
        <translation>En panne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: hung up</source>
        <translation>Plan d’appel : raccroché</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: ringing</source>
        <translation>Plan d’appel : sonne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Hung up</source>
        <translation>Raccroché</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No new pop: the call was known</source>
        <translation>Pas de nouvelle fiche : l’appel était connu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: a rule of yours</source>
        <translation>Pas de fiche : une de vos règles</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: an outgoing call</source>
        <translation>Pas de fiche : un appel sortant</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: do not disturb was on</source>
        <translation>Pas de fiche : « Ne pas déranger » était activé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: it was over a minute old</source>
        <translation>Pas de fiche : vieux de plus d’une minute</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: not my extension</source>
        <translation>Pas de fiche : pas mon poste</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: only the dialplan rings</source>
        <translation>Pas de fiche : seul le plan d’appel sonne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing keeps calls from popping</source>
        <translation>Rien n’empêche les appels de s’afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing: it was a repeat</source>
        <translation>Rien : c’était une répétition</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Popped</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Refused: {why}</source>
        <translation>Refusée : {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something keeps calls from popping</source>
        <translation>Quelque chose empêche les appels de s’afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something may keep calls from popping</source>
        <translation>Quelque chose peut empêcher les appels de s’afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What keeps calls away</source>
        <translation>Ce qui bloque les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What may keep calls away</source>
        <translation>Ce qui peut bloquer les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>by an old address</source>
        <translation>par une ancienne adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>from {client}</source>
        <translation>de {client}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things keep calls from popping</source>
        <translation>{n} choses empêchent les appels de s’afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things may keep calls from popping</source>
        <translation>{n} choses peuvent empêcher les appels de s’afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every extension</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: every one</source>
        <translation>Mon poste : tous</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: {extensions}</source>
        <translation>Mon poste : {extensions}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>Other…</source>
        <translation>Autre…</translation>
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
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>My extension</source>
        <translation>Mon poste</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Set up – screenpop</source>
        <translation>Configuration – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Where calls come from</source>
        <translation>D’où viennent les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_account.py"/>
        <source>It is {what}.</source>
        <translation>C’est {what}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A code from your administrator</source>
        <translation>Un code de votre administrateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A host in front of this computer</source>
        <translation>Un hôte devant cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>An office host or a proxy with a public name passes the events on to this computer.</source>
        <translation>Un hôte du bureau ou un proxy au nom public transmet les événements à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Nothing listens at these addresses now: the listener is switched off.</source>
        <translation>Rien n’écoute à ces adresses pour l’instant : l’écoute est désactivée.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Straight to this computer</source>
        <translation>Directement vers cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX posts to the relay. There is no address to paste for this computer.</source>
        <translation>Le PBX envoie au relais. Il n’y a pas d’adresse à coller pour cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX tells screenpop of each call. Whoever looks after it knows which of these ways it takes.</source>
        <translation>Le PBX signale chaque appel à screenpop. La personne qui s’en occupe sait quelle voie il emprunte.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX, or a program on this computer, posts to an address and port of this computer.</source>
        <translation>Le PBX, ou un programme de cet ordinateur, envoie à une adresse et un port de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Your calls come through the relay of your company. Paste the code; nothing else is needed.</source>
        <translation>Vos appels arrivent par le relais de votre entreprise. Collez le code ; rien d’autre n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A click on the card opens the caller there. Choose your CRM, fill in what its address needs, and try it.</source>
        <translation>Un clic sur la fiche y ouvre l’appelant. Choisissez votre CRM, complétez ce qu’exige son adresse, et essayez.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A link of my own</source>
        <translation>Un lien à moi</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when I answer</source>
        <translation>Tout seul quand je réponds</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when my phone rings</source>
        <translation>Tout seul quand mon téléphone sonne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Fill in what is missing above, then the link can be tried.</source>
        <translation>Complétez ci-dessus ce qui manque, puis le lien pourra être essayé.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_page.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Nothing opens for this number.</source>
        <translation>Rien ne s’ouvre pour ce numéro.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Other programs open {crm} so; its maker does not promise it. Try it below.</source>
        <translation>D’autres programmes ouvrent {crm} ainsi ; son éditeur ne le promet pas. Essayez ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Try it with a number</source>
        <translation>Essayer avec un numéro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I click</source>
        <translation>Quand je clique</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop can also ask {crm} who calls, while the phone rings. It needs a key, and is set up in a terminal: {command}</source>
        <translation>screenpop peut aussi demander à {crm} qui appelle pendant que le téléphone sonne. Il faut une clé, et cela se configure dans un terminal : {command}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop crm setup {name}</source>
        <translation>screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} has no page that searches for a number, as far as is known: a call opens it only when its record is known. A link of your own may do more.</source>
        <translation>À notre connaissance, {crm} n’a pas de page qui cherche un numéro : un appel ne l’ouvre que si sa fiche est connue. Un lien à vous peut en faire plus.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} is opened as its maker documents it.</source>
        <translation>{crm} s’ouvre comme son éditeur le documente.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} was opened so when this was tried on a real one.</source>
        <translation>{crm} s’est ouvert ainsi lors d’un essai réel.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>A card pops when one of your extensions rings. Let your phone ring once, and its extension appears here.</source>
        <translation>Une fiche s’affiche quand un de vos postes sonne. Faites sonner votre téléphone une fois, et son poste apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Another extension</source>
        <translation>Autre poste</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Calls for {extensions} pop here.</source>
        <translation>Les appels pour {extensions} s’affichent ici.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every call pops here: for reception, for a wallboard, or to try it.</source>
        <translation>Chaque appel s’affiche ici : pour l’accueil, pour un tableau mural, ou pour essayer.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Extensions</source>
        <translation>Postes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>No extension has rung here yet. Let your phone ring, or type your extension.</source>
        <translation>Aucun poste n’a encore sonné ici. Faites sonner votre téléphone, ou saisissez votre poste.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Several may be yours. What rings elsewhere does not pop.</source>
        <translation>Plusieurs peuvent être les vôtres. Ce qui sonne ailleurs ne s’affiche pas.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Tick what is yours, or type it. Until then every extension pops.</source>
        <translation>Cochez ce qui est à vous, ou saisissez-le. D’ici là, tous les postes s’affichent.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_rail.py"/>
        <source>Everything is kept as you set it.</source>
        <translation>Tout est gardé à mesure que vous le réglez.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Posts a call to this computer as the PBX would; a card pops.</source>
        <translation>Envoie un appel à cet ordinateur comme le ferait le PBX ; une fiche s’affiche.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Send a test event</source>
        <translation>Envoyer un événement d’essai</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>The test event was not taken</source>
        <translation>L’événement d’essai n’a pas été accepté</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Address for: {event}</source>
        <translation>Adresse pour : {event}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Addresses to paste into the PBX&apos;s dashboard</source>
        <translation>Adresses à coller dans le tableau de bord du PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy the address for: {event}</source>
        <translation>Copier l’adresse pour : {event}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Show the secret</source>
        <translation>Montrer le secret</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>A PBX on the internet reaches this computer only through a port of your router that is forwarded to port {port}.</source>
        <translation>Un PBX sur internet ne joint cet ordinateur que par un port de votre routeur redirigé vers le port {port}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Only programs on this computer reach {host}: a PBX on the internet cannot. Take a code from your administrator or a host in front; or listen on 0.0.0.0, with a certificate, and forward a port of your router to this computer.</source>
        <translation>Seuls les programmes de cet ordinateur joignent {host} : un PBX sur internet ne le peut pas. Prenez un code de votre administrateur ou un hôte devant ; ou écoutez sur 0.0.0.0, avec un certificat, et redirigez un port de votre routeur vers cet ordinateur.</translation>
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
        <translation>Adresse publique</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>The addresses below are those of {url}, which stands in front.</source>
        <translation>Les adresses ci-dessous sont celles de {url}, qui se trouve devant.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>This computer has joined a relay. Another code replaces it.</source>
        <translation>Cet ordinateur a rejoint un relais. Un autre code le remplace.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Trying the relay…</source>
        <translation>Essai du relais…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Use this computer&apos;s own address</source>
        <translation>Utiliser l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Whatever arrives there has to be passed on to port {port} of this computer, with its path as it is.</source>
        <translation>Ce qui y arrive doit être transmis au port {port} de cet ordinateur, le chemin inchangé.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A request was refused, {time}</source>
        <translation>Une requête a été refusée, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A web page sent it. Only the PBX may post here: open the addresses nowhere, paste them into its dashboard.</source>
        <translation>Une page web l’a envoyée. Seul le PBX peut envoyer ici : n’ouvrez pas les adresses, collez-les dans son tableau de bord.</translation>
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
        <translation>Le plan d’appel a raccroché</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Dialplan ringing</source>
        <translation>Le plan d’appel sonne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {extension}, {time}</source>
        <translation>Événement reçu : {event}, {extension}, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {time}</source>
        <translation>Événement reçu : {event}, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension answered</source>
        <translation>Poste a répondu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension hung up</source>
        <translation>Poste a raccroché</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension ringing</source>
        <translation>Poste sonne</translation>
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
        <translation>Rien n’a été envoyé. Le PBX doit envoyer (POST) à l’adresse, et non l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It named another host than this computer or its public address. Set the public address that the PBX calls.</source>
        <translation>Elle nommait un autre hôte que cet ordinateur ou son adresse publique. Définissez l’adresse publique que le PBX appelle.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It was not a form. Events come as forms, the way the PBX sends them.</source>
        <translation>Ce n’était pas un formulaire. Les événements arrivent sous forme de formulaires, comme le PBX les envoie.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Its address was not one of these. Copy the address again, whole, and paste it into the PBX&apos;s dashboard.</source>
        <translation>Son adresse n’était pas l’une de celles-ci. Copiez à nouveau l’adresse entière, et collez-la dans le tableau de bord du PBX.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Waiting for the first event…</source>
        <translation>En attente du premier événement…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>screenpop cannot save calls now. The tray says why.</source>
        <translation>screenpop ne peut pas enregistrer d’appels maintenant. La zone de notification dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>It comes again from {sources}: take it out there, too.</source>
        <translation>Il revient par {sources} : retirez-le là aussi.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>The number is forgotten. Calls destroyed: {calls}. Contacts without it now: {contacts}.</source>
        <translation>Le numéro est oublié. Appels détruits : {calls}. Contacts qui ne l’ont plus : {contacts}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call</source>
        <translation>Premier appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call this month</source>
        <translation>Premier appel ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>answered by {who}</source>
        <translation>pris par {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last on {date}</source>
        <translation>le dernier le {date}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last today at {time}</source>
        <translation>le dernier aujourd’hui à {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last yesterday</source>
        <translation>le dernier hier</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last {weekday}</source>
        <translation>le dernier {weekday}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{nth} call this month</source>
        <translation>Appel n° {count} ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Check that the folder can be written and that the disk is not full</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Commands cannot reach this screenpop</source>
        <translation>Les commandes n’atteignent pas ce screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The command failed</source>
        <translation>La commande a échoué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The control socket {socket} cannot be made: {happened}</source>
        <translation>Le socket de contrôle {socket} ne peut pas être créé : {happened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>This is a fault of screenpop; its log says more</source>
        <translation>C’est un défaut de screenpop ; son fichier journal en dit plus</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>It could not be tried: {why}</source>
        <translation>L’essai n’a pas pu se faire : {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay</source>
        <translation>Rejoindre un relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay – screenpop</source>
        <translation>Rejoindre un relais – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Joined</source>
        <translation>Relais rejoint</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Paste the code that your administrator has sent you. Your calls then come through the relay.</source>
        <translation>Collez le code que votre administrateur vous a envoyé. Vos appels arriveront alors par le relais.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more</source>
        <translation>+{hidden} autres</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more, {ringing} ringing</source>
        <translation>+{hidden} autres, dont {ringing} sonnent</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents.py"/>
        <source>Recents – screenpop</source>
        <translation>Appels récents – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>All its calls, with their notes and tags, are destroyed, and who it belonged to. That cannot be undone.</source>
        <translation>Tous ses appels sont détruits, avec leurs notes et étiquettes, ainsi que son titulaire. C’est irréversible.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Calling {number}</source>
        <translation>Appel de {number}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copied {number}</source>
        <translation>{number} copié</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Create contact</source>
        <translation>Créer un contact</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget the number</source>
        <translation>Oublier le numéro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget this number…</source>
        <translation>Oublier ce numéro…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget {number}?</source>
        <translation>Oublier {number} ?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as handled</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as not handled</source>
        <translation>Marquer comme non traité</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as handled</source>
        <translation>Marqué comme traité</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as not handled</source>
        <translation>Marqué comme non traité</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>it is not a number that can be dialled</source>
        <translation>ce n’est pas un numéro que l’on peut composer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>no link for this call</source>
        <translation>pas de lien pour cet appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>none was sent</source>
        <translation>aucun n’a été envoyé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>not a web address ({address})</source>
        <translation>pas une adresse web ({address})</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the call was not missed</source>
        <translation>l’appel n’a pas été manqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the caller is known, or the CRM has no form for it</source>
        <translation>l’appelant est connu, ou le CRM n’a pas de formulaire pour cela</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the number was withheld</source>
        <translation>le numéro était masqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>A part of a name, of a line, of a note or of a number is enough; spaces in a number do not matter.</source>
        <translation>Une partie d’un nom, d’une ligne, d’une note ou d’un numéro suffit ; les espaces d’un numéro ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No answered calls</source>
        <translation>Aucun appel pris</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls answered elsewhere</source>
        <translation>Aucun appel pris ailleurs</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls with these filters</source>
        <translation>Aucun appel avec ces filtres</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed call is left</source>
        <translation>Il ne reste aucun appel manqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed calls</source>
        <translation>Aucun appel manqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Rien trouvé pour « {text} »</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Only some of the calls were searched: a filter is on.</source>
        <translation>Seule une partie des appels a été parcourue : un filtre est actif.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Paste the addresses that “screenpop urls” prints into your PBX&apos;s dashboard, then call one of your numbers: the call appears here while it rings. Or try it now with a made-up call:</source>
        <translation>Collez les adresses qu’affiche « screenpop urls » dans le tableau de bord de votre PBX, puis appelez un de vos numéros : l’appel apparaît ici pendant qu’il sonne. Ou essayez maintenant avec un appel fictif :</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Search all calls</source>
        <translation>Chercher dans tous les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Show all calls</source>
        <translation>Montrer tous les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>That is all there is.</source>
        <translation>C’est tout ce qu’il y a.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Calls: {count}. The file holds names, numbers and notes. Whoever has the link to a recording can listen to it.</source>
        <translation>Appels : {count}. Le fichier contient noms, numéros et notes. Qui a le lien vers un enregistrement peut l’écouter.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export the calls that are shown?</source>
        <translation>Exporter les appels affichés ?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exported to {name}. Calls: {count}</source>
        <translation>Exporté vers {name}. Appels : {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace {name}?</source>
        <translation>Remplacer {name} ?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>There is a file of this name in {folder}.</source>
        <translation>Il y a un fichier de ce nom dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>With the links to recordings</source>
        <translation>Avec les liens vers les enregistrements</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any line</source>
        <translation>Toute ligne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Only calls for which one of my phones rang</source>
        <translation>Seulement les appels qui ont fait sonner un de mes téléphones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Choisir par ligne, étiquette et jour (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Lift the filter {name}</source>
        <translation>Lever le filtre {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Name, number, line or note</source>
        <translation>Nom, numéro, ligne ou note</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Not yet handled</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Search the calls</source>
        <translation>Chercher dans les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Show or hide the details of a call (Ctrl+I)</source>
        <translation>Montrer ou masquer les détails d’un appel (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>What is shown, export, statistics</source>
        <translation>Ce qui est montré, exportation, statistiques</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_list.py"/>
        <source>Calls, newest first</source>
        <translation>Appels, les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Statistics…</source>
        <translation>Statistiques…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>If it happens again, “screenpop doctor” says more</source>
        <translation>Si cela se reproduit, « screenpop doctor » en dit plus</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>That could not be done</source>
        <translation>Cela n’a pas pu se faire</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>The calls could not be read</source>
        <translation>Les appels n’ont pas pu être lus</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_question.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls found: {count}</source>
        <translation>Appels trouvés : {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls: {count}</source>
        <translation>Appels : {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_words.py"/>
        <source>Handled</source>
        <translation>Traité</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>That did not work: {why}</source>
        <translation>Cela n’a pas fonctionné : {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>As always</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Do not pop</source>
        <translation>Ne pas afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Open the CRM</source>
        <translation>Ouvrir le CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Pop</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Until…</source>
        <translation>Jusqu’à…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default: {label}</source>
        <translation>Valeur par défaut : {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_lock.py"/>
        <source>Fixed by {who}</source>
        <translation>Imposé par {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>It has no name yet.</source>
        <translation>Le nom manque encore.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down: {name}</source>
        <translation>Descendre : {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up: {name}</source>
        <translation>Monter : {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove: {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>There is one of this name already.</source>
        <translation>Il y en a déjà un de ce nom.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Addresses for the PBX</source>
        <translation>Adresses pour le PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value: {name}</source>
        <translation>Autre valeur : {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Asking the secret store…</source>
        <translation>Interrogation du coffre à secrets…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete: {name}</source>
        <translation>Supprimer : {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>End the old addresses</source>
        <translation>Supprimer les anciennes adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep: {name}</source>
        <translation>Enregistrer : {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keys and passwords that screenpop uses. They are kept outside the settings file.</source>
        <translation>Clés et mots de passe que screenpop utilise. Ils sont gardés hors du fichier des réglages.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Make new addresses</source>
        <translation>Créer de nouvelles adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are made and shown here. The old ones stay valid until you end them, so that no call is lost while the new ones are pasted into the PBX.</source>
        <translation>De nouvelles adresses sont créées et montrées ici. Les anciennes restent valables jusqu’à ce que vous les supprimiez, pour qu’aucun appel ne se perde pendant que les nouvelles sont collées dans le PBX.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are valid, and the old ones still are. Paste these into the PBX, then end the old ones.</source>
        <translation>De nouvelles adresses sont valables, et les anciennes aussi. Collez celles-ci dans le PBX, puis supprimez les anciennes.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Only the newest addresses are valid now.</source>
        <translation>Seules les adresses les plus récentes sont valables maintenant.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Secrets of this profile</source>
        <translation>Secrets de ce profil</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show the addresses</source>
        <translation>Montrer les adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show: {name}</source>
        <translation>Montrer : {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>The PBX posts calls to these addresses. Whoever knows their secret can do so too: rotate it when that may be somebody else.</source>
        <translation>Le PBX envoie les appels à ces adresses. Qui connaît leur secret le peut aussi : renouvelez-le si cela peut être quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add: {label}</source>
        <translation>Ajouter : {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>No setting has that.</source>
        <translation>Aucun réglage ne contient cela.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Settings – screenpop</source>
        <translation>Réglages – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address that the PBX sees</source>
        <translation>Adresse vue par le PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Area code</source>
        <translation>Indicatif régional</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a card of screenpop&apos;s own</source>
        <translation>Comme fiche de screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a notification of the desktop</source>
        <translation>Comme notification du bureau</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As this desktop allows</source>
        <translation>Selon ce bureau</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Ask the CRM without encryption</source>
        <translation>Interroger le CRM sans chiffrement</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Be quiet with the system</source>
        <translation>Se taire avec le système</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is asked who calls</source>
        <translation>CRM auquel on demande qui appelle</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is opened</source>
        <translation>CRM qui s’ouvre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Call back by</source>
        <translation>Rappeler avec</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Calls and contacts</source>
        <translation>Appels et contacts</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards at once</source>
        <translation>Fiches à la fois</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards for dialplan events</source>
        <translation>Fiches aux événements du plan d’appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Corner</source>
        <translation>Coin</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>How a call is shown</source>
        <translation>Comment un appel s’affiche</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a country&apos;s code of two capital letters, such as AU.</source>
        <translation>Il faut un code de pays de deux lettres majuscules, comme AU.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a date with a time.</source>
        <translation>Il faut une date avec une heure.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a name of 8 to 32 small letters and digits.</source>
        <translation>Il faut un nom de 8 à 32 lettres minuscules et chiffres.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a number of seconds from 0 to {longest}.</source>
        <translation>Il faut un nombre de secondes de 0 à {longest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text on one line.</source>
        <translation>Il faut un texte sur une ligne.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text that is not empty.</source>
        <translation>Il faut un texte non vide.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a whole number from {low} to {high}.</source>
        <translation>Il faut un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an IP address or a host name without a port, such as 127.0.0.1.</source>
        <translation>Il faut une adresse IP ou un nom d’hôte sans port, comme 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an address such as https://pop.example.com.</source>
        <translation>Il faut une adresse comme https://pop.example.com.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an area code with its leading zero, such as 03.</source>
        <translation>Il faut un indicatif avec son zéro initial, comme 03.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Keep calls</source>
        <translation>Garder les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Labels of our lines</source>
        <translation>Libellés de nos lignes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link for a new contact</source>
        <translation>Lien pour un nouveau contact</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link of your own</source>
        <translation>Lien à vous</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen for calls on this computer</source>
        <translation>Écouter les appels sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen without encryption</source>
        <translation>Écouter sans chiffrement</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My extensions</source>
        <translation>Mes postes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Name of this desk</source>
        <translation>Nom de ce bureau</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>One without notifications</source>
        <translation>Un coin sans notifications</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other host names</source>
        <translation>Autres noms d’hôte</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other values of the account</source>
        <translation>Autres valeurs du compte</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Our lines</source>
        <translation>Nos lignes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Read contacts again</source>
        <translation>Relire les contacts</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules for some calls</source>
        <translation>Règles pour certains appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>SIP program (sip:)</source>
        <translation>Programme SIP (sip:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Secrets and addresses</source>
        <translation>Secrets et adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Servers of the relay</source>
        <translation>Serveurs du relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Skype and others (callto:)</source>
        <translation>Skype et autres (callto:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Sound while it rings</source>
        <translation>Son à la sonnerie</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Stays after the call</source>
        <translation>Reste après l’appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Take calls from the relay</source>
        <translation>Prendre les appels du relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Telephone program (tel:)</source>
        <translation>Programme de téléphonie (tel:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>The primary screen</source>
        <translation>L’écran principal</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>What this desk reads</source>
        <translation>Ce que lit ce bureau</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I have answered</source>
        <translation>Quand j’ai répondu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When a call rings</source>
        <translation>Quand un appel sonne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Where the mouse is</source>
        <translation>Où est la souris</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Withheld</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one IP address or network on each line, such as 10.0.0.5 or 10.1.0.0/16.</source>
        <translation>Écrivez une adresse IP ou un réseau par ligne, comme 10.0.0.5 ou 10.1.0.0/16.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one address on each line, such as tls://relay.example.com:4222. nats:// and ws:// are only for this computer.</source>
        <translation>Écrivez une adresse par ligne, comme tls://relay.example.com:4222. nats:// et ws:// ne valent que pour cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one extension on each line, such as 201.</source>
        <translation>Écrivez un poste par ligne, comme 201.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one host name on each line, without a port, such as pop.example.com.</source>
        <translation>Écrivez un nom d’hôte par ligne, sans port, comme pop.example.com.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one subject on each line, such as calls.10001.201.</source>
        <translation>Écrivez un sujet par ligne, comme calls.10001.201.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one tag on each line: a few words, such as Follow up.</source>
        <translation>Écrivez une étiquette par ligne : quelques mots, comme Suivi.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls by line</source>
        <translation>Appels par ligne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per hour of the day</source>
        <translation>Appels par heure de la journée</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per week</source>
        <translation>Appels par semaine</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>What the colours mean</source>
        <translation>Ce que signifient les couleurs</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Choose another printer or file</source>
        <translation>Choisissez une autre imprimante ou un autre fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Save the statistics</source>
        <translation>Enregistrer les statistiques</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>The statistics were not printed</source>
        <translation>Les statistiques n’ont pas été imprimées</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_sheet.py"/>
        <source>Call statistics</source>
        <translation>Statistiques des appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Only my calls</source>
        <translation>Mes appels seulement</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Statistics – screenpop</source>
        <translation>Statistiques – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>The calls could not be counted</source>
        <translation>Les appels n’ont pas pu être comptés</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered by others</source>
        <translation>Pris par d’autres</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>From a day to another</source>
        <translation>D’un jour à l’autre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}, only calls that rang at my phones</source>
        <translation>Ligne {line}, seulement les appels qui ont sonné chez moi</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed rate</source>
        <translation>Taux d’appels manqués</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed: {count}</source>
        <translation>Manqués : {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Nine of ten within {time}</source>
        <translation>Neuf sur dix en moins de {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No calls came in these days. Choose another period.</source>
        <translation>Aucun appel n’est arrivé ces jours-là. Choisissez une autre période.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No line</source>
        <translation>Sans ligne</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No such calls came in these days. Choose another period, all lines, or everybody&apos;s calls.</source>
        <translation>Aucun appel de ce genre n’est arrivé ces jours-là. Choisissez une autre période, toutes les lignes, ou les appels de tous.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Only calls that rang at my phones</source>
        <translation>Seulement les appels qui ont sonné chez moi</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Outgoing: {count}</source>
        <translation>Sortants : {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Per answered call: {time}</source>
        <translation>Par appel pris : {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Talking time</source>
        <translation>Temps de conversation</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{what} – calls: {calls}; answered: {answered}, answered by others: {elsewhere}, missed: {missed}</source>
        <translation>{what} – appels : {calls} ; pris : {answered}, pris par d’autres : {elsewhere}, manqués : {missed}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/texts.py"/>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>1 missed call</source>
        <translation>1 appel manqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb until {time}</source>
        <translation>ne pas déranger jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb: the desktop&apos;s own</source>
        <translation>ne pas déranger : celui du bureau</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>listening on port {port}</source>
        <translation>à l’écoute sur le port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>screenpop: {state}</source>
        <translation>screenpop : {state}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>{n} missed calls</source>
        <translation>{n} appels manqués</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Join a relay…</source>
        <translation>Rejoindre un relais…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No connection to the relay since {time}</source>
        <translation>Pas de connexion au relais depuis {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>On: the desktop&apos;s own</source>
        <translation>Activé : celui du bureau</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Recents…</source>
        <translation>Appels récents…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connected</source>
        <translation>Relais : connecté</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connecting…</source>
        <translation>Relais : connexion…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Until {time}</source>
        <translation>Jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Why did it not pop?…</source>
        <translation>Pourquoi rien ne s’est affiché ?…</translation>
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
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copied. Paste them somewhere before you quit.</source>
        <translation>Copié. Collez-les quelque part avant de quitter.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copy the notes</source>
        <translation>Copier les notes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>If you quit now, they are lost.</source>
        <translation>Si vous quittez maintenant, elles seront perdues.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Notes that are not saved – screenpop</source>
        <translation>Notes non enregistrées – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Quit without them</source>
        <translation>Quitter sans elles</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>These notes are not saved</source>
        <translation>Ces notes ne sont pas enregistrées</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>They could still not be saved.</source>
        <translation>Elles n’ont toujours pas pu être enregistrées.</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>It is starting, ending or stuck</source>
        <translation>Il démarre, se termine ou est bloqué</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>Report this as a fault</source>
        <translation>Signalez-le comme un défaut</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>The check of {name} failed</source>
        <translation>La vérification de {name} a échoué</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>no screen</source>
        <translation>pas d’écran</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>screenpop runs, but it does not answer</source>
        <translation>screenpop est lancé, mais ne répond pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder, or close the program that has the file open</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui a ouvert le fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Free some space, or choose another folder</source>
        <translation>Libérez de la place, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Give it one of these endings</source>
        <translation>Donnez-lui une de ces extensions</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported</source>
        <translation>Les appels n’ont pas été exportés</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: in which form?</source>
        <translation>Les appels n’ont pas été exportés : sous quelle forme ?</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the disk is full</source>
        <translation>Les appels n’ont pas été exportés : le disque est plein</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the file may not be written</source>
        <translation>Les appels n’ont pas été exportés : le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: there is no such folder</source>
        <translation>Les appels n’ont pas été exportés : ce dossier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The file&apos;s name ends neither with .csv nor with .json</source>
        <translation>Le nom du fichier ne se termine ni par .csv ni par .json</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>There is no space left in {parent}</source>
        <translation>Il n’y a plus de place dans {parent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>It is switched off in the settings</source>
        <translation>Elle est désactivée dans les réglages</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>There is no listener to send it to</source>
        <translation>Il n’y a pas d’écoute où l’envoyer</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>Give it as it is shown in the recent calls, or with its country&apos;s code: +61 3 9008 5900</source>
        <translation>Donnez-le comme dans les appels récents, ou avec l’indicatif du pays : +61 3 9008 5900</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>There is nothing to forget</source>
        <translation>Il n’y a rien à oublier</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>“{text}” is no telephone number or extension</source>
        <translation>« {text} » n’est ni un numéro de téléphone ni un poste</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is empty.</source>
        <translation>Le corps est vide.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is not a form: it holds no name=value.</source>
        <translation>Le corps n’est pas un formulaire : il ne contient pas de nom=valeur.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>Le corps doit être de type application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The charset must be utf-8 or latin-1.</source>
        <translation>Le jeu de caractères doit être utf-8 ou latin-1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The form has over {MAX_FIELDS} fields.</source>
        <translation>Le formulaire a plus de {MAX_FIELDS} champs.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The name of a field is over {MAX_NAME} characters.</source>
        <translation>Le nom d’un champ dépasse {MAX_NAME} caractères.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A code begins with screenpop-join-1.</source>
        <translation>Un code commence par screenpop-join-1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A part of it is missing or was changed</source>
        <translation>Une partie manque ou a été modifiée</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code again</source>
        <translation>Copiez à nouveau le code entier</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code from your administrator&apos;s message</source>
        <translation>Copiez le code entier du message de votre administrateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>It is of a newer screenpop</source>
        <translation>Il vient d’un screenpop plus récent</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>The join code cannot be read</source>
        <translation>Le code d’accès ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>This is not a join code</source>
        <translation>Ce n’est pas un code d’accès</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Calls and the secret in the URL could be read on the way</source>
        <translation>Les appels et le secret de l’URL pourraient être lus en chemin</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Choose another in settings.toml, [listener] port</source>
        <translation>Choisissez-en un autre dans settings.toml, [listener] port</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct it in settings.toml, [listener] host; 127.0.0.1 is this computer alone</source>
        <translation>Corrigez-le dans settings.toml, [listener] host ; 127.0.0.1 est cet ordinateur seul</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct public_url or trusted_proxies in settings.toml, [listener]</source>
        <translation>Corrigez public_url ou trusted_proxies dans settings.toml, [listener]</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct tls_cert and tls_key in settings.toml, [listener]; both are PEM files, the key without a password</source>
        <translation>Corrigez tls_cert et tls_key dans settings.toml, [listener] ; ce sont des fichiers PEM, la clé sans mot de passe</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>In settings.toml, [listener], set tls_cert and tls_key, or allow_plain = true if a proxy on a safe network does TLS</source>
        <translation>Dans settings.toml, [listener], définissez tls_cert et tls_key, ou allow_plain = true si un proxy sur un réseau sûr fait le TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>No address belongs to that name</source>
        <translation>Aucune adresse ne correspond à ce nom</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Nothing answered within {LOOKING_UP_S} s which address belongs to that name</source>
        <translation>Rien n’a répondu en {LOOKING_UP_S} s quelle adresse correspond à ce nom</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>One of the files holds no PEM certificate or key</source>
        <translation>Un des fichiers ne contient ni certificat ni clé PEM</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} is used by another program (pid {pid}, {name})</source>
        <translation>Le port {port} est utilisé par un autre programme (pid {pid}, {name})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} may not be used</source>
        <translation>Le port {port} ne peut pas être utilisé</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Ports go from 1 to 65535</source>
        <translation>Les ports vont de 1 à 65535</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>TLS has a key but no certificate</source>
        <translation>TLS a une clé, mais pas de certificat</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The PBX&apos;s events cannot come in meanwhile</source>
        <translation>Les événements du PBX ne peuvent pas arriver entre-temps</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS certificate and key cannot be used</source>
        <translation>Le certificat et la clé TLS sont inutilisables</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {cert} cannot be read</source>
        <translation>Le fichier TLS {cert} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {path} cannot be read</source>
        <translation>Le fichier TLS {path} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key does not belong to the certificate</source>
        <translation>La clé ne correspond pas au certificat</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key is protected by a password</source>
        <translation>La clé est protégée par un mot de passe</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener cannot use the address {host}</source>
        <translation>L’écoute ne peut pas utiliser l’adresse {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at every address</source>
        <translation>L’écoute serait ouverte à d’autres machines sans chiffrement, à toutes les adresses</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at {host}</source>
        <translation>L’écoute serait ouverte à d’autres machines sans chiffrement, à {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s host {host} is not known</source>
        <translation>L’hôte {host} de l’écoute n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s settings name no such address</source>
        <translation>Les réglages de l’écoute ne nomment pas une telle adresse</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The system keeps it for itself, as it does with those below 1024</source>
        <translation>Le système se le réserve, comme ceux sous 1024</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>There is no port {port}</source>
        <translation>Il n’y a pas de port {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>tls_key is set, tls_cert is not</source>
        <translation>tls_key est défini, tls_cert ne l’est pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>Ask your administrator; in relay.toml it is ca</source>
        <translation>Demandez à votre administrateur ; dans relay.toml, c’est ca</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>It is no PEM certificate</source>
        <translation>Ce n’est pas un certificat PEM</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>The relay&apos;s certificate authority cannot be used</source>
        <translation>L’autorité de certification du relais est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>nats: the server at an address tls:// does not ask for TLS</source>
        <translation>nats : le serveur à une adresse tls:// ne demande pas TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>Something unexpected happened; the log says what</source>
        <translation>Quelque chose d’inattendu s’est produit ; le fichier journal dit quoi</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The connection to the relay ended</source>
        <translation>La connexion au relais a pris fin</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The relay cannot be used</source>
        <translation>Le relais est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Another computer reads the same calls from the relay</source>
        <translation>Un autre ordinateur lit les mêmes appels sur le relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for a code for each computer, or leave the relay on the other one: [relay] enabled = false</source>
        <translation>Demandez à votre administrateur un code par ordinateur, ou quittez le relais sur l’autre : [relay] enabled = false</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code</source>
        <translation>Demandez à votre administrateur un nouveau code d’accès</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for an address with tls:// or wss://</source>
        <translation>Demandez à votre administrateur une adresse en tls:// ou wss://</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Calls that seem older than a minute do not pop, and one that seems to come from the future rings for too long</source>
        <translation>Les appels qui semblent dater de plus d’une minute ne s’affichent pas, et un appel qui semble venir du futur sonne trop longtemps</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It begins with tls:// or wss:// and names a host</source>
        <translation>Elle commence par tls:// ou wss:// et nomme un hôte</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It has joined with the same code: each call comes to one of the two, or in parts to both</source>
        <translation>Il s’est joint avec le même code : chaque appel va à l’un des deux, ou en partie aux deux</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not encrypted</source>
        <translation>L’adresse du relais n’est pas chiffrée</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not one</source>
        <translation>L’adresse du relais n’en est pas une</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s settings are incomplete</source>
        <translation>Les réglages du relais sont incomplets</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>They name no server, no calls or no agent</source>
        <translation>Ils ne nomment pas de serveur, d’appels ou d’agent</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s ahead of the relay&apos;s</source>
        <translation>L’horloge de cet ordinateur avance de {abs} s sur celle du relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s behind the relay&apos;s</source>
        <translation>L’horloge de cet ordinateur retarde de {abs} s sur celle du relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>{scheme}://{host} would send calls and numbers readable through the network</source>
        <translation>{scheme}://{host} enverrait appels et numéros lisibles sur le réseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Ask your administrator to correct the permissions of this computer&apos;s user</source>
        <translation>Demandez à votre administrateur de corriger les droits de l’utilisateur de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It is allowed to {granted}</source>
        <translation>Il lui est permis de {granted}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It took over {DEADLINE_S} s to answer</source>
        <translation>Il a mis plus de {DEADLINE_S} s à répondre</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay cannot be reached</source>
        <translation>Le relais est injoignable</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>This relay would let this computer read other people&apos;s calls, or meddle with them</source>
        <translation>Ce relais laisserait cet ordinateur lire les appels d’autrui, ou y toucher</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator</source>
        <translation>Demandez à votre administrateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code; nothing was sent to the one who answered</source>
        <translation>Demandez à votre administrateur un nouveau code d’accès ; rien n’a été envoyé à celui qui a répondu</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator to remove that consumer and invite this computer again</source>
        <translation>Demandez à votre administrateur de supprimer ce consommateur et d’inviter à nouveau cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator: `screenpop relay reload` makes it again</source>
        <translation>Demandez à votre administrateur : `screenpop relay reload` le recrée</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It does not know this computer&apos;s key, or no longer does</source>
        <translation>Il ne connaît pas la clé de cet ordinateur, ou ne la connaît plus</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It forbids what is needed to fetch this computer&apos;s calls</source>
        <translation>Il interdit ce qu’il faut pour chercher les appels de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It has no consumer {name}</source>
        <translation>Il n’a pas de consommateur {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is incomplete or was changed</source>
        <translation>Elle est incomplète ou a été modifiée</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is tried again by itself; if it lasts, ask your administrator</source>
        <translation>Un nouvel essai se fait tout seul ; si cela dure, demandez à votre administrateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Its consumer {name} differs from what it must be in {differ}; nothing is read from it</source>
        <translation>Son consommateur {name} diffère de ce qu’il doit être par {differ} ; rien n’y est lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Some events wait there until it understands them</source>
        <translation>Des événements y attendent qu’il les comprenne</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay does not let this computer in</source>
        <translation>Le relais n’accepte pas cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not encrypted</source>
        <translation>Le relais n’est pas chiffré</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not ready</source>
        <translation>Le relais n’est pas prêt</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay keeps no calls for this computer</source>
        <translation>Le relais ne garde aucun appel pour cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay speaks a newer language than this program</source>
        <translation>Le relais parle un langage plus récent que ce programme</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay would hand this computer other calls than its own</source>
        <translation>Le relais remettrait à cet ordinateur d’autres appels que les siens</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate authority cannot be read</source>
        <translation>L’autorité de certification du relais ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate is not trusted</source>
        <translation>Le certificat du relais n’est pas digne de confiance</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>This computer&apos;s key for the relay cannot be used</source>
        <translation>La clé de cet ordinateur pour le relais est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Update screenpop</source>
        <translation>Mettez screenpop à jour</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>it does not answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>no encrypted connection came about</source>
        <translation>aucune connexion chiffrée n’a pu être établie</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>nothing takes connections there</source>
        <translation>rien n’y accepte de connexion</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>that name is not known in this network</source>
        <translation>ce nom n’est pas connu dans ce réseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection was ended</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the network&apos;s proxy refused ({status})</source>
        <translation>le proxy du réseau a refusé ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the web server there is no relay, or the relay behind it is down ({status})</source>
        <translation>le serveur web n’est pas un relais, ou le relais derrière est arrêté ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{hostname}: its server answers, but not its storage (JetStream)</source>
        <translation>{hostname} : le serveur répond, mais pas son stockage (JetStream)</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host} answers in the clear; nothing was sent to it</source>
        <translation>{host} répond en clair ; rien ne lui a été envoyé</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host}: it is not one for this name</source>
        <translation>{host} : il n’est pas pour ce nom</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{path} is missing, or is no PEM certificate</source>
        <translation>{path} manque, ou n’est pas un certificat PEM</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>A value is over {longest} characters.</source>
        <translation>Une valeur dépasse {longest} caractères.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>Nothing tells which event this is; post it to that event&apos;s own URL.</source>
        <translation>Rien ne dit de quel événement il s’agit ; envoyez-le à l’URL de cet événement.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>The event has no call_event_uuid.</source>
        <translation>L’événement n’a pas de call_event_uuid.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Only POST is taken here.</source>
        <translation>Seul POST est accepté ici.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body broke off before its end.</source>
        <translation>Le corps s’est interrompu avant la fin.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body is over {value} KiB.</source>
        <translation>Le corps dépasse {value} Kio.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body must not be compressed.</source>
        <translation>Le corps ne doit pas être compressé.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body was not here within {body_s} s.</source>
        <translation>Le corps n’est pas arrivé en {body_s} s.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This host is not served here.</source>
        <translation>Cet hôte n’est pas servi ici.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This is not an HTTP/1.1 request.</source>
        <translation>Ce n’est pas une requête HTTP/1.1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Web pages may not post here.</source>
        <translation>Les pages web ne peuvent rien envoyer ici.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Join the relay again, with the code from your administrator</source>
        <translation>Rejoignez le relais à nouveau, avec le code de votre administrateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Start screenpop, and calls come: screenpop run</source>
        <translation>Démarrez screenpop, et les appels arrivent : screenpop run</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for it is kept in the {kind}.</source>
        <translation>La clé est gardée dans : {kind}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for the relay is missing</source>
        <translation>La clé pour le relais manque</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The relay has calls for {sorted}, but your extensions are {mine}: add what is yours to [extensions] mine in settings.toml</source>
        <translation>Le relais a des appels pour {sorted}, mais vos postes sont {mine} : ajoutez les vôtres à [extensions] mine dans settings.toml</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The {kind} holds no secret relay for this profile</source>
        <translation>Aucun secret relay pour ce profil : {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>This computer now reads the calls of {plain} from the relay at {host}.</source>
        <translation>Cet ordinateur lit désormais les appels de {plain} sur le relais {host}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Your extensions were set: {extensions}.</source>
        <translation>Vos postes ont été définis : {extensions}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>If another program has it open, close that; it is then overwritten by itself while screenpop runs</source>
        <translation>Si un autre programme l’a ouvert, fermez-le ; il est alors écrasé tout seul pendant que screenpop fonctionne</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>{path} is being read all the time</source>
        <translation>{path} est lu en permanence</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: the journal is damaged</source>
        <translation>Les appels ne sont pas enregistrés : le journal est endommagé</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: too many are waiting</source>
        <translation>Les appels ne sont pas enregistrés : trop d’appels attendent</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {name} cannot be used</source>
        <translation>Les appels ne sont pas enregistrés : {name} est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {title}</source>
        <translation>Les appels ne sont pas enregistrés : {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Check the folder. What is waiting is saved by itself as soon as that is possible</source>
        <translation>Vérifiez le dossier. Ce qui attend sera enregistré dès que possible</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: the journal is damaged</source>
        <translation>Les appels antérieurs ne peuvent pas être lus : le journal est endommagé</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: {title}</source>
        <translation>Les appels antérieurs ne peuvent pas être lus : {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>If that was not meant, quit screenpop, put the file back and start again</source>
        <translation>Si ce n’était pas voulu, quittez screenpop, remettez le fichier et redémarrez</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Install the newer version again, or move the file away to begin a new journal</source>
        <translation>Réinstallez la version plus récente, ou déplacez le fichier pour commencer un nouveau journal</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>It is kept aside and a new one is begun by itself; if this message stays, start screenpop again</source>
        <translation>Il est mis de côté et un nouveau est commencé tout seul ; si ce message persiste, redémarrez screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Look into the log for what keeps the journal from being written</source>
        <translation>Regardez dans le fichier journal ce qui empêche d’écrire le journal des appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop again: the file is then kept aside and a new one is begun</source>
        <translation>Redémarrez screenpop : le fichier est alors mis de côté et un nouveau commencé</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop once</source>
        <translation>Démarrez screenpop une fois</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal is closed</source>
        <translation>Le journal des appels est fermé</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was taken away</source>
        <translation>Le journal des appels a été retiré</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by a newer screenpop</source>
        <translation>Le journal des appels a été écrit par un screenpop plus récent</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by an older screenpop</source>
        <translation>Le journal des appels a été écrit par un screenpop plus ancien</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>screenpop is starting or ending</source>
        <translation>screenpop démarre ou se termine</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{most} events wait for the disk already</source>
        <translation>{most} événements attendent déjà le disque</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has to be brought up to date before it can be read</source>
        <translation>{path} doit être mis à jour avant d’être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has version {found}; this program knows version {known}. Nothing in it was changed, and calls are not being saved</source>
        <translation>{path} a la version {found} ; ce programme connaît la version {known}. Rien n’y a été changé, et les appels ne sont pas enregistrés</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} is no longer a sound database ({error})</source>
        <translation>{path} n’est plus une base de données saine ({error})</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} was removed or replaced while screenpop was running. What is there now is used, and earlier calls are not shown</source>
        <translation>{path} a été retiré ou remplacé pendant que screenpop fonctionnait. Ce qui s’y trouve est maintenant utilisé, et les appels antérieurs ne sont pas montrés</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{remedy}. What is waiting is saved by itself as soon as that is possible</source>
        <translation>{remedy}. Ce qui attend sera enregistré dès que possible</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>It was kept as {name}, and a new one was begun; earlier calls are not shown</source>
        <translation>Il a été gardé sous le nom {name} et un nouveau a été commencé ; les appels antérieurs ne sont pas montrés</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Keep {aside} if somebody is to try to rescue it; otherwise delete it</source>
        <translation>Gardez {aside} si quelqu’un doit tenter de le récupérer ; sinon, supprimez-le</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Let screenpop keep its data on a local disk</source>
        <translation>Laissez screenpop garder ses données sur un disque local</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal lies on a network drive</source>
        <translation>Le journal des appels se trouve sur un lecteur réseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal was damaged</source>
        <translation>Le journal des appels était endommagé</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>{parent} does not allow the fast and safe way of writing, so the slower one is used</source>
        <translation>{parent} ne permet pas la manière d’écrire rapide et sûre, la plus lente est donc utilisée</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>It was old enough to be destroyed, or its number was forgotten</source>
        <translation>Il était assez ancien pour être détruit, ou son numéro a été oublié</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>This call is not in the recents any more</source>
        <translation>Cet appel n’est plus dans les appels récents</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It does not answer</source>
        <translation>Il ne répond pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It is tried again by itself; look at this computer&apos;s network</source>
        <translation>Un nouvel essai se fait tout seul ; vérifiez le réseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>There is no connection to the relay</source>
        <translation>Il n’y a pas de connexion au relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a country&apos;s code of two capital letters, such as &quot;AU&quot;</source>
        <translation>un code de pays de deux lettres majuscules, comme &quot;AU&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of IP addresses or networks, such as [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</source>
        <translation>une liste d’adresses IP ou de réseaux, comme [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of addresses such as [&quot;tls://relay.example.com:4222&quot;]; nats:// and ws:// only for this computer</source>
        <translation>une liste d’adresses comme [&quot;tls://relay.example.com:4222&quot;] ; nats:// et ws:// seulement pour cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of extensions, such as [&quot;201&quot;, &quot;202&quot;]</source>
        <translation>une liste de postes, comme [&quot;201&quot;, &quot;202&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;]</source>
        <translation>une liste de noms d’hôte sans port, comme [&quot;pop.example.com&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;] ({shown} is none)</source>
        <translation>une liste de noms d’hôte sans port, comme [&quot;pop.example.com&quot;] ({shown} n’en est pas un)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of subjects, such as [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</source>
        <translation>une liste de sujets, comme [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of up to {MOST_TAGS} words of at most {LONGEST_TAG} characters, such as [&quot;Follow up&quot;, &quot;Sales&quot;]</source>
        <translation>une liste d’au plus {MOST_TAGS} mots de {LONGEST_TAG} caractères au plus, comme [&quot;Follow up&quot;, &quot;Sales&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a name of 8 to 32 small letters and digits, in quotes</source>
        <translation>un nom de 8 à 32 lettres minuscules et chiffres, entre guillemets</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a number of seconds from 0 to {longest}</source>
        <translation>un nombre de secondes de 0 à {longest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes that is not empty</source>
        <translation>un texte non vide entre guillemets</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, on one line, of at most {LONGEST} characters</source>
        <translation>un texte entre guillemets, sur une ligne, d’au plus {LONGEST} caractères</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, or a whole number</source>
        <translation>un texte entre guillemets, ou un nombre entier</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an IP address or a host name without a port, such as &quot;127.0.0.1&quot;</source>
        <translation>une adresse IP ou un nom d’hôte sans port, comme &quot;127.0.0.1&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an address such as &quot;https://pop.example.com&quot;</source>
        <translation>une adresse comme &quot;https://pop.example.com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an area code in quotes, with its leading zero, such as &quot;03&quot;</source>
        <translation>un indicatif régional entre guillemets, avec son zéro initial, comme &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>one of {value}</source>
        <translation>un de {value}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true, false or a date with a time, such as 2026-01-31T09:00:00</source>
        <translation>true, false ou une date avec une heure, comme 2026-01-31T09:00:00</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>It must be {wrong}</source>
        <translation>Il faut {wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>Mend it, or move it away: the program then begins with the defaults</source>
        <translation>Corrigez-le, ou déplacez-le : le programme commence alors avec les valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>There is no setting {short}</source>
        <translation>Il n’y a pas de réglage {short}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>listener.tls_key is set without listener.tls_cert: that would be no TLS at all. The listener does not start.</source>
        <translation>listener.tls_key est défini sans listener.tls_cert : ce ne serait pas du TLS. L’écoute ne démarre pas.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be changed</source>
        <translation>{name} ne peut pas être modifié</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the defaults are used.</source>
        <translation>{name} ne peut pas être lu : {bad}. Il est laissé tel quel ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the settings in use stay.</source>
        <translation>{name} ne peut pas être lu : {bad}. Il est laissé tel quel ; les réglages en cours restent.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} cannot be {shown}</source>
        <translation>{short} ne peut pas être {shown}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is not known; the nearest known is {nearest}.</source>
        <translation>{short} n’est pas connu ; le plus proche est {nearest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; it is left out.</source>
        <translation>{short} est {shown}, mais il faut {wrong} ; il est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{short} est {shown}, mais il faut {wrong} ; l’écoute ne démarre pas tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{short} est {shown}, mais il faut {wrong} ; {shown2} reste en usage.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{table} must be a table, that is a line [{table2}] with its keys below; nothing in it changes.</source>
        <translation>{table} doit être une table, c’est-à-dire une ligne [{table2}] suivie de ses clés ; rien n’y change.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>Mend it or move it away; it is left as it is</source>
        <translation>Corrigez-le ou déplacez-le ; il est laissé tel quel</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>The file of secrets cannot be read</source>
        <translation>Le fichier des secrets ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It has not answered for {deadline_s} seconds; perhaps it is locked and waits for its password</source>
        <translation>Il n’a pas répondu depuis {deadline_s} secondes ; il est peut-être verrouillé et attend son mot de passe</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It was asked, and stayed locked</source>
        <translation>Il a été sollicité, et est resté verrouillé</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Look at your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Vérifiez votre trousseau et réessayez. Pour vous passer de trousseau, démarrez screenpop avec SCREENPOP_SECRETS=file : un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring refused</source>
        <translation>Le trousseau a refusé</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>There is no keyring</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>This session offers no keyring that screenpop could use</source>
        <translation>Cette session n’offre pas de trousseau que screenpop puisse utiliser</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Pour vous passer de trousseau, démarrez screenpop avec SCREENPOP_SECRETS=file : un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Unlock your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Déverrouillez votre trousseau et réessayez. Pour vous passer de trousseau, démarrez screenpop avec SCREENPOP_SECRETS=file : un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/line_label.py"/>
        <source>a label in quotes, or { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } with a colour of three or six hexadecimal digits</source>
        <translation>un libellé entre guillemets, ou { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } avec une couleur de trois ou six chiffres hexadécimaux</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a certificate authority of the relay&apos;s own (a PEM file); empty: those of the system</source>
        <translation>une autorité de certification propre au relais (fichier PEM) ; vide : celles du système</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a label for each of our numbers: &quot;61312341234&quot; = &quot;Sales&quot;, or with a colour: { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</source>
        <translation>un libellé pour chacun de nos numéros : &quot;61312341234&quot; = &quot;Sales&quot;, ou avec une couleur : { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own instead of a preset&apos;s: https://crm.example.com/search?q={e164}</source>
        <translation>un lien à vous au lieu d’un modèle : https://crm.example.com/search?q={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own that makes a contact of a caller: https://crm.example.com/new?phone={e164}</source>
        <translation>un lien à vous qui fait d’un appelant un contact : https://crm.example.com/new?phone={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many days a call is destroyed</source>
        <translation>après combien de jours un appel est détruit</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many hours the sources of contacts are read again; 0: only when `screenpop contacts sync` says so</source>
        <translation>après combien d’heures les sources de contacts sont relues ; 0 : seulement avec `screenpop contacts sync`</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no calls from the relay; what it has for this desk waits there</source>
        <translation>false : pas d’appels du relais ; ce qu’il a pour ce poste y attend</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no listener; calls come by other ways or not at all</source>
        <translation>false : pas d’écoute ; les appels arrivent par d’autres voies ou pas du tout</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how long a card stays when its call has ended</source>
        <translation>combien de temps une fiche reste quand son appel est terminé</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how many cards are shown at once; the others wait behind them</source>
        <translation>combien de fiches sont montrées à la fois ; les autres attendent derrière</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>other host names by which the PBX may call this computer</source>
        <translation>d’autres noms d’hôte par lesquels le PBX peut appeler cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>proxies whose X-Forwarded headers are believed</source>
        <translation>proxys dont les en-têtes X-Forwarded sont crus</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM that is asked who calls, by the name of its connector; empty: none</source>
        <translation>le CRM auquel on demande qui appelle, par le nom de son connecteur ; vide : aucun</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM, by the name of its preset</source>
        <translation>le CRM, par le nom de son modèle</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the address to listen on; off this computer it needs tls_cert or allow_plain</source>
        <translation>l’adresse d’écoute ; hors de cet ordinateur, elle exige tls_cert ou allow_plain</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the area code of numbers that carry none, such as &quot;03&quot;</source>
        <translation>l’indicatif régional des numéros qui n’en portent pas, comme &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate for https (a PEM file, with its chain)</source>
        <translation>le certificat pour https (un fichier PEM, avec sa chaîne)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate&apos;s key (a PEM file), if it is not in the same file</source>
        <translation>la clé du certificat (un fichier PEM), si elle n’est pas dans le même fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the colours of the windows: system, light, dark, contrast (high contrast, light or dark as the system is)</source>
        <translation>les couleurs des fenêtres : system, light, dark, contrast (contraste élevé, clair ou sombre comme le système)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the corner of the screen: auto (one where this desktop shows no notifications), bottom-right, bottom-left, top-right, top-left</source>
        <translation>le coin de l’écran : auto (un coin où ce bureau ne montre pas de notifications), bottom-right, bottom-left, top-right, top-left</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the country of numbers that carry none (ISO 3166)</source>
        <translation>le pays des numéros qui n’en portent pas (ISO 3166)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the extensions of this desk; empty: every extension is mine</source>
        <translation>les postes de ce bureau ; vide : tous les postes sont les miens</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the kind of address by which a caller is called back: tel, sip, callto</source>
        <translation>le genre d’adresse par lequel un appelant est rappelé : tel, sip, callto</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the language of the windows: system, en, de, fr, es, ja, zh</source>
        <translation>la langue des fenêtres : system, en, de, fr, es, ja, zh</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the name under which the relay knows this desk; written by `screenpop join`</source>
        <translation>le nom sous lequel le relais connaît ce bureau ; écrit par `screenpop join`</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the port to listen on; 0 takes a free one</source>
        <translation>le port d’écoute ; 0 en prend un libre</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the relay&apos;s addresses (tls:// or wss://); written by `screenpop join`; empty: no relay</source>
        <translation>les adresses du relais (tls:// ou wss://) ; écrites par `screenpop join` ; vide : pas de relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the screen: &quot;pointer&quot; (where the mouse is), &quot;primary&quot;, or a screen&apos;s name</source>
        <translation>l’écran : &quot;pointer&quot; (où est la souris), &quot;primary&quot;, ou le nom d’un écran</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the tags that are offered for a call; others can be written</source>
        <translation>les étiquettes proposées pour un appel ; d’autres peuvent être écrites</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the values that preset and connector ask for, such as base_url</source>
        <translation>les valeurs que demandent le modèle et le connecteur, comme base_url</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: a card that begins to ring is heard, too</source>
        <translation>true : une fiche qui se met à sonner s’entend aussi</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: ask a CRM on another computer by http; others can read names and keys</source>
        <translation>true : interroger en http un CRM sur un autre ordinateur ; d’autres peuvent lire noms et clés</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: listen off this computer without TLS; others can read the calls</source>
        <translation>true : écouter hors de cet ordinateur sans TLS ; d’autres peuvent lire les appels</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops while the desktop itself is not to be disturbed, as far as it says so</source>
        <translation>true : pas de fiches tant que le bureau lui-même ne doit pas être dérangé, s’il le dit</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops; or the time until which there are none</source>
        <translation>true : pas de fiches ; ou l’heure jusqu’à laquelle il n’y en a pas</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: pop on dialplan events (HTTP Ringing) too</source>
        <translation>true : afficher aussi aux événements du plan d’appel (HTTP Ringing)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what a card is: auto (a window, on Wayland a notification of the desktop), window, notification</source>
        <translation>ce qu’est une fiche : auto (une fenêtre, sous Wayland une notification du bureau), window, notification</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what is done with some calls; the first that fits decides: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</source>
        <translation>ce qui est fait de certains appels ; la première règle qui convient décide : &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what the PBX sees, where a proxy stands between; `screenpop urls` prints it</source>
        <translation>ce que voit le PBX quand un proxy se trouve entre les deux ; `screenpop urls` l’affiche</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what this desk reads there; written by `screenpop join`</source>
        <translation>ce que ce bureau y lit ; écrit par `screenpop join`</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>when the link opens: click, ringing or answered</source>
        <translation>quand le lien s’ouvre : click, ringing ou answered</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>Ask whoever has fixed it to change it there</source>
        <translation>Demandez à qui l’a imposé de le changer là-bas</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>It stands in {path}, and what stands there holds on this computer</source>
        <translation>Cela figure dans {path}, et ce qui y figure vaut sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>your administrator</source>
        <translation>votre administrateur</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path} cannot be read: {bad}. What it has fixed so far stays; at a start that is nothing.</source>
        <translation>{path} ne peut pas être lu : {bad}. Ce qui était imposé le reste ; au démarrage, ce n’est rien.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: policy.by must be {wrong}; it is left out.</source>
        <translation>{path} : pour policy.by, il faut {wrong} ; il est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is policy.by.</source>
        <translation>{path} : {short} n’est pas connu ; le plus proche est policy.by.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is {nearest}.</source>
        <translation>{path} : {short} n’est pas connu ; le plus proche est {nearest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; it is not fixed.</source>
        <translation>{path} : {short} est {shown}, mais il faut {wrong} ; il n’est pas imposé.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{path} : {short} est {shown}, mais il faut {wrong} ; l’écoute ne démarre pas tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{path} : {short} est {shown}, mais il faut {wrong} ; {shown2} reste en usage.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} must be a table.</source>
        <translation>{path} : {short} doit être une table.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{short} is fixed by {who}</source>
        <translation>{short} est imposé par {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{name} cannot be written</source>
        <translation>{name} ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{path}: {reason}. It is as it was before</source>
        <translation>{path} : {reason}. Il est resté tel quel</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/problem.py"/>
        <source>too large a number</source>
        <translation>un nombre trop grand</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table whose {name} is {wrong}</source>
        <translation>une table dont {name} est {wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table with pop or open, such as { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</source>
        <translation>une table avec pop ou open, comme { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>an extension</source>
        <translation>un poste</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret has 1 to {LONGEST}</source>
        <translation>Un secret en a de 1 à {LONGEST}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret&apos;s name cannot be that</source>
        <translation>Un secret ne peut pas s’appeler ainsi</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Choose another</source>
        <translation>Choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Enter it again</source>
        <translation>Saisissez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has 1 to 64 letters, digits, dots, hyphens and underlines</source>
        <translation>Il a de 1 à 64 lettres, chiffres, points, traits d’union et tirets bas</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has a line break or another character that cannot be seen</source>
        <translation>Il contient un retour à la ligne ou un autre caractère invisible</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has {len} characters</source>
        <translation>Il a {len} caractères</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>The secret {name} cannot be kept</source>
        <translation>Le secret {name} ne peut pas être gardé</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>It can only be &quot;file&quot;</source>
        <translation>Ce ne peut être que &quot;file&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>Take SCREENPOP_SECRETS away to use the keyring, or set it to file</source>
        <translation>Retirez SCREENPOP_SECRETS pour utiliser le trousseau, ou donnez-lui la valeur file</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>The value of SCREENPOP_SECRETS means nothing</source>
        <translation>La valeur de SCREENPOP_SECRETS ne veut rien dire</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Copy the addresses while screenpop runs: later they cannot be shown again. Or unlock your keyring and try again</source>
        <translation>Copiez les adresses pendant que screenpop fonctionne : elles ne pourront plus être montrées ensuite. Ou déverrouillez votre trousseau et réessayez</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Mend it, or move it away: new addresses are then made, which must be pasted into the PBX</source>
        <translation>Corrigez-le, ou déplacez-le : de nouvelles adresses sont alors créées, à coller dans le PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses cannot be shown; calls come in all the same</source>
        <translation>Les adresses ne peuvent pas être montrées ; les appels arrivent quand même</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses that are shown carry it</source>
        <translation>Les adresses montrées le portent</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The file of the addresses&apos; secrets cannot be read</source>
        <translation>Le fichier des secrets des adresses ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The newest secret cannot be dropped</source>
        <translation>Le secret le plus récent ne peut pas être retiré</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The secret of the addresses is not kept; calls come in all the same</source>
        <translation>Le secret des adresses n’est pas gardé ; les appels arrivent quand même</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Their secret is not in the {kind} any more</source>
        <translation>Leur secret n’est plus dans : {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Unlock your keyring and try again, or make a new one with `screenpop secret rotate url` and paste the new addresses into the PBX</source>
        <translation>Déverrouillez votre trousseau et réessayez, ou créez-en un nouveau avec `screenpop secret rotate url` et collez les nouvelles adresses dans le PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>{path}: {why}. No call could come in</source>
        <translation>{path} : {why}. Aucun appel ne pourrait arriver</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the key by which this desk reads its calls from the relay</source>
        <translation>la clé par laquelle ce bureau lit ses appels sur le relais</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the password with which contacts are read from {source}</source>
        <translation>le mot de passe avec lequel les contacts de {source} sont lus</translation>
    </message>
    <message>
        <location filename="../../screenpop/showing.py"/>
        <source>You wanted to be reminded of this call</source>
        <translation>Vous vouliez un rappel de cet appel</translation>
    </message>
    <message>
        <location filename="../../screenpop/switchboard.py"/>
        <source>Not saved: the list of calls cannot be written</source>
        <translation>Non enregistré : la liste des appels ne peut pas être écrite</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Add screenpop in the desktop&apos;s own settings</source>
        <translation>Ajoutez screenpop dans les réglages du bureau lui-même</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Look at that file</source>
        <translation>Regardez ce fichier</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be changed</source>
        <translation>Ce qui démarre à l’ouverture de session ne peut pas être changé</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be read</source>
        <translation>Ce qui démarre à l’ouverture de session ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Check the link template in the settings</source>
        <translation>Vérifiez le modèle de lien dans les réglages</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose a default browser in the system&apos;s settings</source>
        <translation>Choisissez un navigateur par défaut dans les réglages du système</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose one in the system&apos;s settings, or another kind of address with calls.call_back in the settings</source>
        <translation>Choisissez-en un dans les réglages du système, ou un autre genre d’adresse avec calls.call_back dans les réglages</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Dial the number by hand</source>
        <translation>Composez le numéro à la main</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>It is not a web address (http or https)</source>
        <translation>Ce n’est pas une adresse web (http ou https)</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Neither the desktop nor the BROWSER variable led to one</source>
        <translation>Ni le bureau ni la variable BROWSER n’y ont mené</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No browser could be started</source>
        <translation>Aucun navigateur n’a pu être lancé</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No program could be started that telephones</source>
        <translation>Aucun programme de téléphonie n’a pu être lancé</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Nobody was called</source>
        <translation>Personne n’a été appelé</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The address is not a telephone number&apos;s</source>
        <translation>L’adresse n’est pas celle d’un numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The desktop knows none for {partition}: addresses</source>
        <translation>Le bureau n’en connaît pas pour les adresses {partition}:</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>This link was not opened</source>
        <translation>Ce lien n’a pas été ouvert</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Check that the folder can be written</source>
        <translation>Vérifiez que le dossier est accessible en écriture</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Check that the folder can be written and that the disk is not full, or choose another with --profile</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein, ou choisissez-en un autre avec --profile</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose a folder of your own with --profile</source>
        <translation>Choisissez un dossier à vous avec --profile</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose another with --profile</source>
        <translation>Choisissez-en un autre avec --profile</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Install screenpop again</source>
        <translation>Réinstallez screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The file {name} is missing from {package}</source>
        <translation>Le fichier {name} manque dans {package}</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The installation is damaged</source>
        <translation>L’installation est endommagée</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder cannot be used</source>
        <translation>Le dossier du profil est inutilisable</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder is not private</source>
        <translation>Le dossier du profil n’est pas privé</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>{folder} belongs to another user or is shared by all</source>
        <translation>{folder} appartient à un autre utilisateur ou est partagé par tous</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Put a shortcut to screenpop into the folder shell:startup</source>
        <translation>Mettez un raccourci vers screenpop dans le dossier shell:startup</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Windows starts no command of more than {LONGEST} characters: {line}</source>
        <translation>Windows ne lance pas de commande de plus de {LONGEST} caractères : {line}</translation>
    </message>
</context>
</TS>
