<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>screenpop</name>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <location filename="../../resources/crm/bitrix24.toml"/>
        <source>the host in Bitrix24&apos;s address bar</source>
        <translation>el host de la barra de direcciones de Bitrix24</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the number behind /rest/ in the webhook&apos;s address</source>
        <translation>el número que sigue a /rest/ en la dirección del webhook</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the part behind that number in the webhook&apos;s address</source>
        <translation>la parte que sigue a ese número en la dirección del webhook</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host, without a slash behind it</source>
        <translation>la dirección con la que Dynamics se abre en el navegador, hasta el host, sin barra al final</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the application (client) id of the application registered for screenpop</source>
        <translation>el id. de aplicación (cliente) de la aplicación registrada para screenpop</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the id of your directory (tenant) in Microsoft Entra</source>
        <translation>el id. de su directorio (inquilino) en Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <source>the API key, in an agent&apos;s profile settings</source>
        <translation>la clave de API, en los ajustes del perfil de un agente</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <location filename="../../resources/crm/freshdesk.toml"/>
        <source>the part before .freshdesk.com in Freshdesk&apos;s address bar</source>
        <translation>la parte anterior a .freshdesk.com en la barra de direcciones de Freshdesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <source>the access token of a private app that may read contacts</source>
        <translation>el token de acceso de una aplicación privada que pueda leer contactos</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the host in HubSpot&apos;s address bar; it may be app-eu1.hubspot.com or app-ap1.hubspot.com</source>
        <translation>el host de la barra de direcciones de HubSpot; puede ser app-eu1.hubspot.com o app-ap1.hubspot.com</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the number behind /contacts/ in HubSpot&apos;s address bar</source>
        <translation>el número que sigue a /contacts/ en la barra de direcciones de HubSpot</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <source>an API key, made in the user&apos;s preferences</source>
        <translation>una clave de API, creada en las preferencias del usuario</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <location filename="../../resources/crm/odoo-17.toml"/>
        <location filename="../../resources/crm/odoo-18.toml"/>
        <source>the address at which Odoo opens in the browser</source>
        <translation>la dirección con la que Odoo se abre en el navegador</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name of the database</source>
        <translation>el nombre de la base de datos</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>that user&apos;s password, or an API key</source>
        <translation>la contraseña de ese usuario o una clave de API</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name with which this user logs in, often an e-mail address</source>
        <translation>el nombre con el que ese usuario inicia sesión, a menudo una dirección de correo</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the address of the API</source>
        <translation>la dirección de la API</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the key that the API asks for</source>
        <translation>la clave que pide la API</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <source>the API token, in Pipedrive&apos;s personal preferences</source>
        <translation>el token de API, en las preferencias personales de Pipedrive</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <location filename="../../resources/crm/pipedrive.toml"/>
        <source>the host in Pipedrive&apos;s address bar</source>
        <translation>el host de la barra de direcciones de Pipedrive</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the consumer key of the app made for screenpop in Salesforce</source>
        <translation>la clave de consumidor de la aplicación creada para screenpop en Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the part before .my.salesforce.com or .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>la parte anterior a .my.salesforce.com o .lightning.force.com en la barra de direcciones de Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the port in the app&apos;s callback URL</source>
        <translation>el puerto de la URL de devolución de llamada de la aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>that user&apos;s password</source>
        <translation>la contraseña de ese usuario</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the address at which Tryton opens in the browser, without # and what follows</source>
        <translation>la dirección con la que Tryton se abre en el navegador, sin # ni lo que sigue</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the database, behind # in the browser&apos;s address bar</source>
        <translation>la base de datos, tras # en la barra de direcciones del navegador</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the name with which this user logs in</source>
        <translation>el nombre con el que ese usuario inicia sesión</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>an API key, from Twenty&apos;s settings</source>
        <translation>una clave de API, de los ajustes de Twenty</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <location filename="../../resources/crm/twenty.toml"/>
        <source>the address at which Twenty opens in the browser</source>
        <translation>la dirección con la que Twenty se abre en el navegador</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>the host of Twenty&apos;s API: that of your own server, or api.twenty.com</source>
        <translation>el host de la API de Twenty: el de su propio servidor o api.twenty.com</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>an API token, from Zendesk&apos;s Admin Center</source>
        <translation>un token de API, del Centro de administración de Zendesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>the e-mail address of the agent whose rights are used</source>
        <translation>la dirección de correo del agente cuyos permisos se usan</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <location filename="../../resources/crm/zendesk.toml"/>
        <source>the part before .zendesk.com in Zendesk&apos;s address bar</source>
        <translation>la parte anterior a .zendesk.com en la barra de direcciones de Zendesk</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>its client secret</source>
        <translation>su secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the client id of the application registered in Zoho&apos;s API console</source>
        <translation>el id. de cliente de la aplicación registrada en la consola de API de Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the digits behind /crm/org in Zoho&apos;s address bar</source>
        <translation>las cifras que siguen a /crm/org en la barra de direcciones de Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar</source>
        <translation>el host de la barra de direcciones de Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host of the API in your region</source>
        <translation>el host de la API en su región</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host where people of your region sign in to Zoho</source>
        <translation>el host en el que las personas de su región inician sesión en Zoho</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the port in the application&apos;s redirect URI</source>
        <translation>el puerto del URI de redirección de la aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host</source>
        <translation>la dirección con la que Dynamics se abre en el navegador, hasta el host</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the app&apos;s id, behind appid= in the address bar</source>
        <translation>el id. de la aplicación, tras appid= en la barra de direcciones</translation>
    </message>
    <message>
        <location filename="../../resources/crm/espocrm.toml"/>
        <source>the address at which EspoCRM opens in the browser, up to the #</source>
        <translation>la dirección con la que EspoCRM se abre en el navegador, hasta #</translation>
    </message>
    <message>
        <location filename="../../resources/crm/salesforce.toml"/>
        <source>the part before .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>la parte anterior a .lightning.force.com en la barra de direcciones de Salesforce</translation>
    </message>
    <message>
        <location filename="../../resources/crm/sugarcrm.toml"/>
        <source>the address at which SugarCRM opens in the browser, up to the #</source>
        <translation>la dirección con la que SugarCRM se abre en el navegador, hasta #</translation>
    </message>
    <message>
        <location filename="../../resources/crm/suitecrm-7.toml"/>
        <source>the address at which SuiteCRM opens in the browser, without index.php</source>
        <translation>la dirección con la que SuiteCRM se abre en el navegador, sin index.php</translation>
    </message>
    <message>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar, which differs from region to region</source>
        <translation>el host de la barra de direcciones de Zoho, que cambia según la región</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Correct settings.toml</source>
        <translation>Corrija settings.toml</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <source>The listener does not start</source>
        <translation>El receptor no arranca</translation>
    </message>
    <message>
        <location filename="../../screenpop/caller.py"/>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered by {who}</source>
        <translation>Atendida por {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Answered elsewhere</source>
        <translation>Atendida en otro puesto</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered elsewhere, or voicemail</source>
        <translation>Atendida en otro puesto, o buzón de voz</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Recording or voicemail</source>
        <translation>Grabación o mensaje de voz</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call dropped</source>
        <translation>Llamada cortada</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call ended</source>
        <translation>Llamada finalizada</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Diverted</source>
        <translation>Desviada</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Ended ({cause})</source>
        <translation>Finalizada ({cause})</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: busy</source>
        <translation>Perdida: ocupado</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: codec problem</source>
        <translation>Perdida: problema de códec</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: network problem</source>
        <translation>Perdida: problema de red</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: not answered</source>
        <translation>Perdida: sin respuesta</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: phone offline</source>
        <translation>Perdida: teléfono desconectado</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: the caller hung up</source>
        <translation>Perdida: colgó quien llamaba</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Number not reachable</source>
        <translation>Número no disponible</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Picked up by another</source>
        <translation>Capturada por otra persona</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Rang {times}×</source>
        <translation>Sonó {times}×</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/place.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Talking</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Transferred from {who}</source>
        <translation>Transferida por {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Its contacts are as they were. Mend that, and read it again</source>
        <translation>Sus contactos están como estaban. Corríjalo y vuelva a leer la fuente</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Set it up again; that tries it, too</source>
        <translation>Configúrelo de nuevo; así también se prueba</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts are up to date</source>
        <translation>Los contactos están al día</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {len} sources are up to date</source>
        <translation>Los contactos de {len} fuentes están al día</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {name} could not be read again</source>
        <translation>No se pudieron volver a leer los contactos de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{cause}; cards show the number, and what the contacts know</source>
        <translation>{cause}; las tarjetas muestran el número y lo que saben los contactos</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is not set up</source>
        <translation>{title} no está configurado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is set up to be asked who calls</source>
        <translation>{title} está configurado para preguntarle quién llama</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A rule of yours has kept calls from popping</source>
        <translation>Una regla suya ha impedido que aparezcan llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A value for the CRM is not used</source>
        <translation>Un valor del CRM no se usa</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} h antes de que su evento llegara aquí</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here, or the event was that long on its way</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} h antes de que su evento llegara aquí, o el evento tardó ese tiempo en llegar</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} h después de que su evento llegara aquí</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here, or the event was that long on its way</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} h después de que su evento llegara aquí, o el evento tardó ese tiempo en llegar</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} min antes de que su evento llegara aquí</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here, or the event was that long on its way</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} min antes de que su evento llegara aquí, o el evento tardó ese tiempo en llegar</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} min después de que su evento llegara aquí</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here, or the event was that long on its way</source>
        <translation>Según el reloj de la centralita, la última llamada empezó {value} min después de que su evento llegara aquí, o el evento tardó ese tiempo en llegar</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls are listed and counted, but nothing pops</source>
        <translation>Las llamadas se listan y se cuentan, pero no aparece ninguna tarjeta</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls came for {sorted}; yours is {mine}</source>
        <translation>Llegaron llamadas para {sorted}; la suya es {mine}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Cards have nothing to open</source>
        <translation>Las tarjetas no tienen nada que abrir</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {policy}</source>
        <translation>Corríjalo en {policy}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {settings}</source>
        <translation>Corríjalo en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct its name in {settings}, or take it away</source>
        <translation>Corrija su nombre en {settings}, o quítelo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Do not disturb is on</source>
        <translation>No molestar está activado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Every call so far was for other extensions than yours</source>
        <translation>Hasta ahora, todas las llamadas eran para otras extensiones</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If one of them is yours, add it to [extensions] mine in {settings}</source>
        <translation>Si una de ellas es suya, añádala en [extensions] mine, en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If they should pop, change the rule below [rules] in {settings}</source>
        <translation>Si deben aparecer, cambie la regla en [rules], en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Let the desktop show notifications again, or set [popup] follow_system_quiet = false in {settings}</source>
        <translation>Deje que el escritorio muestre notificaciones de nuevo, o ponga [popup] follow_system_quiet = false en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Let this computer set its clock by the network</source>
        <translation>Deje que este equipo ponga su reloj en hora por la red</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>No CRM is set</source>
        <translation>No hay ningún CRM configurado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Set [crm] preset or url in {settings}</source>
        <translation>Defina [crm] preset o url en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Some settings of this computer are fixed</source>
        <translation>Algunos ajustes de este equipo están fijados</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Something in the settings is wrong</source>
        <translation>Algo no es correcto en los ajustes</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Switch it off in the tray&apos;s menu, or set [popup] do_not_disturb = false in {settings}</source>
        <translation>Desactívelo en el menú de la bandeja, o ponga [popup] do_not_disturb = false en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The desktop is not to be disturbed</source>
        <translation>El escritorio está en No molestar</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The link into the CRM is complete</source>
        <translation>El enlace al CRM está completo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The settings are understood</source>
        <translation>Los ajustes se entienden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>They are listed and counted. The rules that do so: {silent}</source>
        <translation>Se listan y se cuentan. Las reglas que lo hacen: {silent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock and the PBX&apos;s agree</source>
        <translation>Los relojes de este equipo y de la centralita coinciden</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h fast</source>
        <translation>El reloj de este equipo parece adelantar {value} h</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h slow</source>
        <translation>El reloj de este equipo parece atrasar {value} h</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min fast</source>
        <translation>El reloj de este equipo parece adelantar {value} min</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min slow</source>
        <translation>El reloj de este equipo parece atrasar {value} min</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>To have one changed, ask {who}</source>
        <translation>Para que se cambie alguno, consulte a {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>screenpop follows it: calls are listed and counted, but nothing pops</source>
        <translation>screenpop lo respeta: las llamadas se listan y se cuentan, pero no aparece ninguna tarjeta</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>{path} fixes {fixed}; a person&apos;s own values for these do not count</source>
        <translation>{path} fija {fixed}; los valores propios para ello no cuentan</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Add the name by which the PBX or its proxy calls this computer to [listener] public_hosts</source>
        <translation>Añada a [listener] public_hosts el nombre con el que la centralita o su proxy llama a este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Another person&apos;s screenpop has port {port}</source>
        <translation>El screenpop de otra persona tiene el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Any free port will be taken</source>
        <translation>Se tomará cualquier puerto libre</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Close the page; if nobody opened one, tell whoever looks after this computer</source>
        <translation>Cierre la página; si nadie abrió ninguna, avise a quien cuida de este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Give each person a port of their own: in {settings}, [listener] port = {free_port}</source>
        <translation>Dé a cada persona su propio puerto: en {settings}, [listener] port = {free_port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>In {settings}, set [listener] trusted_proxies = [&quot;127.0.0.1&quot;], if the proxy is on this computer</source>
        <translation>En {settings}, ponga [listener] trusted_proxies = [&quot;127.0.0.1&quot;] si el proxy está en este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It came from {client} {ago}; the answer was {status}, {removeprefix}</source>
        <translation>Llegó de {client} {ago}; la respuesta fue {status}, {removeprefix}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on port {port}</source>
        <translation>Escucha en el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on {host}, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it</source>
        <translation>Escucha en {host}, y ningún public_url dice que haya un proxy delante; una centralita en la nube no puede enviarle nada</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Let nothing but the PBX post there. Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>Deje que solo la centralita envíe ahí. Pegue las direcciones de `screenpop urls` en la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No call can come in</source>
        <translation>No puede entrar ninguna llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No event ever came from another computer</source>
        <translation>Nunca llegó un evento de otro equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only the running screenpop could say it, and it does not answer</source>
        <translation>Solo podría decirlo el screenpop en marcha, y no responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only this computer can reach the listener</source>
        <translation>Solo este equipo puede llegar al receptor</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>Pegue las direcciones de `screenpop urls` en la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX; when the events come by the new ones, end the old ones with `screenpop secret delete url`</source>
        <translation>Pegue las direcciones de `screenpop urls` en la centralita; cuando los eventos lleguen por las nuevas, retire las antiguas con `screenpop secret delete url`</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Port {port} is free</source>
        <translation>El puerto {port} está libre</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Put a proxy with TLS before it and set [listener] public_url in {settings}, or set host to an address of this computer, with tls_cert and tls_key</source>
        <translation>Ponga delante un proxy con TLS y defina [listener] public_url en {settings}, o ponga en host una dirección de este equipo, con tls_cert y tls_key</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Quit screenpop and start it again</source>
        <translation>Salga de screenpop y vuelva a iniciarlo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Renew it</source>
        <translation>Renuévelo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Set [listener] enabled = true in {settings}</source>
        <translation>Ponga [listener] enabled = true en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Several people share this computer, and user {user} (pid {pid}) was first</source>
        <translation>Varias personas comparten este equipo, y el usuario {user} (pid {pid}) llegó primero</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The PBX still posts to old addresses</source>
        <translation>La centralita sigue enviando a direcciones antiguas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or a firewall keeps its events out</source>
        <translation>Las direcciones aún no están en la centralita, o un cortafuegos detiene sus eventos</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or the proxy does not pass its events on</source>
        <translation>Las direcciones aún no están en la centralita, o el proxy no reenvía sus eventos</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate is valid until {day}</source>
        <translation>El certificado vale hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate was renewed, but the old one is in use</source>
        <translation>El certificado se renovó, pero se usa el antiguo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event came {ago}</source>
        <translation>El último evento llegó {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event from another computer came {ago}</source>
        <translation>El último evento de otro equipo llegó {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came from a web page, and was refused</source>
        <translation>La última petición vino de una página web, y se rechazó</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came to an address that is not valid</source>
        <translation>La última petición llegó a una dirección que no es válida</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was for a host that is not served here</source>
        <translation>La última petición era para un host que no se atiende aquí</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was refused</source>
        <translation>La última petición se rechazó</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is off; calls come through the relay</source>
        <translation>El receptor está apagado; las llamadas llegan por el relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is switched off</source>
        <translation>El receptor está desactivado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate expires soon</source>
        <translation>El certificado del receptor caduca pronto</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate has expired</source>
        <translation>El certificado del receptor ha caducado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>They are valid until they are ended; these events came by one: {old}</source>
        <translation>Valen hasta que se retiran; por una de ellas llegaron estos eventos: {old}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Whether it listens is not known</source>
        <translation>No se sabe si escucha</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>With a proxy that is not in trusted_proxies, every request seems to come from this computer</source>
        <translation>Con un proxy que no está en trusted_proxies, cada petición parece venir de este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>screenpop read {tls_cert} when it began to listen</source>
        <translation>screenpop leyó {tls_cert} cuando empezó a escuchar</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>{tls_cert} is valid until {day}; a PBX refuses to talk to an expired one</source>
        <translation>{tls_cert} vale hasta el {day}; una centralita se niega a hablar con uno caducado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>A damaged journal was kept aside</source>
        <translation>Se apartó un registro dañado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Allow this user to write to it</source>
        <translation>Permita que este usuario escriba en él</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the disk is full</source>
        <translation>Las llamadas no se guardan: el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the journal is read-only</source>
        <translation>Las llamadas no se guardan: el registro es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Delete it when nobody needs it any more</source>
        <translation>Bórrelo cuando nadie lo necesite</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Free some space. What is waiting is saved by itself as soon as that is possible</source>
        <translation>Libere espacio. Lo que espera se guarda solo en cuanto sea posible</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Keep the profile on a disk of this computer, with --profile or SCREENPOP_PROFILE</source>
        <translation>Guarde el perfil en un disco de este equipo, con --profile o SCREENPOP_PROFILE</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Mount it so that it can be written, or keep the profile on another disk</source>
        <translation>Móntelo de modo que se pueda escribir, o guarde el perfil en otro disco</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Nothing is being logged</source>
        <translation>No se está registrando nada en el log</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>SCREENPOP_SECRETS=file was chosen; {secrets} can be read by this user alone</source>
        <translation>Se eligió SCREENPOP_SECRETS=file; solo este usuario puede leer {secrets}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Secrets are kept in a file, not in the keyring</source>
        <translation>Los secretos se guardan en un archivo, no en el llavero</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal can be read and written</source>
        <translation>El registro se puede leer y escribir</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal is made with the first start</source>
        <translation>El registro se crea con el primer inicio</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal stands on a network drive</source>
        <translation>El registro está en una unidad de red</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The {kind} answers</source>
        <translation>Responde: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>To use the keyring, start screenpop without SCREENPOP_SECRETS and make new addresses for the PBX</source>
        <translation>Para usar el llavero, inicie screenpop sin SCREENPOP_SECRETS y cree direcciones nuevas para la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{copy}; a new one was begun, and the calls in the old one are not shown</source>
        <translation>{copy}; se empezó uno nuevo, y las llamadas del antiguo no se muestran</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{path} is slower there, and less safe</source>
        <translation>{path} es allí más lento y menos seguro</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} is on a disk that is mounted read-only</source>
        <translation>{target} está en un disco montado como solo lectura</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} may not be written</source>
        <translation>No se puede escribir en {target}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{value} KiB are left in {parent}</source>
        <translation>Quedan {value} KiB en {parent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{where} may not be written</source>
        <translation>No se puede escribir en {where}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Ask your administrator to update it</source>
        <translation>Pida a su administrador que lo actualice</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Look again in a moment</source>
        <translation>Vuelva a mirar dentro de un momento</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} is connected</source>
        <translation>El relay de {host} está conectado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} lets this computer in</source>
        <translation>El relay de {host} admite a este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay is not connected yet</source>
        <translation>El relay aún no está conectado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay&apos;s server is outdated</source>
        <translation>El servidor del relay está anticuado</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>{host} is being tried</source>
        <translation>Se está intentando con {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>A notification server answers</source>
        <translation>Un servidor de notificaciones responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Calls neither come in nor pop until it is started</source>
        <translation>Hasta que se inicie, ni entran llamadas ni aparecen tarjetas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are to be notifications; without a server they are windows</source>
        <translation>Las tarjetas deben ser notificaciones; sin servidor son ventanas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are windows here, which need no notification server</source>
        <translation>Aquí las tarjetas son ventanas, que no necesitan servidor de notificaciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>End it, which loses no call that it has answered for, and start it again with `screenpop run`</source>
        <translation>Ciérrelo, sin que se pierda ninguna llamada ya confirmada, y vuelva a iniciarlo con `screenpop run`</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>GNOME needs an extension for it; calls pop all the same</source>
        <translation>GNOME necesita una extensión para ello; las tarjetas aparecen igualmente</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Install the extension AppIndicator and KStatusNotifierItem Support, or open the recents by command</source>
        <translation>Instale la extensión AppIndicator and KStatusNotifierItem Support, o abra las llamadas recientes con un comando</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY leads to one, or libraries that Qt needs are missing</source>
        <translation>Ni DISPLAY ni WAYLAND_DISPLAY llevan a una, o faltan bibliotecas que Qt necesita</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>No notification server answers</source>
        <translation>Ningún servidor de notificaciones responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>On Wayland a program cannot place its windows, so cards are notifications; without a server they are windows that come up wherever the desktop puts them</source>
        <translation>En Wayland un programa no puede colocar sus ventanas, así que las tarjetas son notificaciones; sin servidor son ventanas que salen donde el escritorio las pone</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start it</source>
        <translation>Inícielo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start screenpop from a desktop session; to try it without one: screenpop demo</source>
        <translation>Inicie screenpop desde una sesión de escritorio; para probarlo sin ella: screenpop demo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst</source>
        <translation>Inicie el servicio de notificaciones del escritorio, como mako o dunst</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst, or set [popup] kind = &quot;window&quot; in {settings}</source>
        <translation>Inicie el servicio de notificaciones del escritorio, como mako o dunst, o ponga [popup] kind = &quot;window&quot; en {settings}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop has a tray</source>
        <translation>El escritorio tiene bandeja</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop shows no tray</source>
        <translation>El escritorio no muestra ninguna bandeja</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is a screen to show calls on</source>
        <translation>Hay una pantalla en la que mostrar llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is no screen to show calls on</source>
        <translation>No hay pantalla en la que mostrar llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop is not running</source>
        <translation>screenpop no está en marcha</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop {version} runs (pid {pid})</source>
        <translation>screenpop {version} está en marcha (pid {pid})</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Ask who runs the server</source>
        <translation>Pregunte a quien lleva el servidor</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It begins with https://</source>
        <translation>Empieza por https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It says that there is more, and sends nothing</source>
        <translation>Dice que hay más y no envía nada</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Its list is longer than {MOST_CARDS} cards or {value} MiB</source>
        <translation>Su lista supera {MOST_CARDS} tarjetas o {value} MiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address book at {host} is too large</source>
        <translation>La libreta de direcciones de {host} es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address of {name} is none of an address book</source>
        <translation>La dirección de {name} no es la de una libreta de direcciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Use a smaller address book</source>
        <translation>Use una libreta de direcciones más pequeña</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>{host} does not come to an end</source>
        <translation>{host} no llega a terminar</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Name one of these, by its heading or its number</source>
        <translation>Nombre una de estas, por su encabezado o su número</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>No column of telephone numbers was found</source>
        <translation>No se encontró ninguna columna de números de teléfono</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Say which one it is: --map phone=COLUMN</source>
        <translation>Diga cuál es: --map phone=COLUMNA</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none</source>
        <translation>Las columnas son: ninguna</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none, …</source>
        <translation>Las columnas son: ninguna, …</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>There is no column {shortened}</source>
        <translation>No hay ninguna columna {shortened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>At line {line} a quotation mark is never closed, as at {MOST_NEVER_CLOSED} places before</source>
        <translation>En la línea {line} no se cierra una comilla, como antes en {MOST_NEVER_CLOSED} sitios</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>Save it as CSV again, with the program that it comes from</source>
        <translation>Vuelva a guardarlo como CSV con el programa del que procede</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is no table</source>
        <translation>El archivo no es una tabla</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another file</source>
        <translation>Elija otro archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>Save it as CSV again</source>
        <translation>Vuelva a guardarlo como CSV</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>There is no row in {name}</source>
        <translation>No hay ninguna fila en {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Asked what it has there, it sent over a MiB</source>
        <translation>Al preguntarle qué tiene ahí, envió más de un MiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There are {len} address books at {host}</source>
        <translation>Hay {len} libretas de direcciones en {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There is no address book at {host}</source>
        <translation>No hay ninguna libreta de direcciones en {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Use the address of one address book</source>
        <translation>Use la dirección de una sola libreta</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>{host} says too much</source>
        <translation>{host} dice demasiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Allow basic authentication there: over https the password is safe</source>
        <translation>Permita allí la autenticación básica: por https la contraseña va segura</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address</source>
        <translation>Compruebe la dirección</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address and the network</source>
        <translation>Compruebe la dirección y la red</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address of the source</source>
        <translation>Compruebe la dirección de la fuente</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address: that of the server, of your account or of an address book there</source>
        <translation>Compruebe la dirección: la del servidor, la de su cuenta o la de una libreta de allí</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address; a company&apos;s own certificate authority has to be known to this computer</source>
        <translation>Compruebe la dirección; este equipo debe conocer la autoridad de certificación propia de la empresa</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Correct them: screenpop contacts add-source with the same name asks again</source>
        <translation>Corríjalos: screenpop contacts add-source con el mismo nombre vuelve a preguntar</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>If you know that server, add the source again with that address</source>
        <translation>Si conoce ese servidor, vuelva a añadir la fuente con esa dirección</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered 403</source>
        <translation>Respondió 403</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered {status}</source>
        <translation>Respondió {status}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It is not valid for this name</source>
        <translation>No vale para este nombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It may speak no TLS at this port</source>
        <translation>Quizá no habla TLS en este puerto</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It only takes {wants}</source>
        <translation>Solo acepta {wants}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Its name may be wrong</source>
        <translation>Quizá su nombre sea incorrecto</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>No secure connection to {host} came about</source>
        <translation>No se logró una conexión segura con {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>The address book is said to be at {where}, where your password was not sent</source>
        <translation>La libreta estaría en {where}, adonde no se envió su contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The certificate of {host} cannot be trusted</source>
        <translation>No se puede confiar en el certificado de {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Try again later</source>
        <translation>Inténtelo más tarde</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Try again later, or ask who runs the server</source>
        <translation>Inténtelo más tarde, o pregunte a quien lleva el servidor</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} asks for another way of signing in</source>
        <translation>{host} pide otra forma de iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} broke off or sent what is no answer</source>
        <translation>{host} cortó o envió algo que no es una respuesta</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} cannot be reached</source>
        <translation>No se puede llegar a {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} did not give the contacts</source>
        <translation>{host} no dio los contactos</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not accept the user name or the password</source>
        <translation>{host} no acepta el usuario o la contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not answer</source>
        <translation>{host} no responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not answer as an address book does</source>
        <translation>{host} no responde como una libreta de direcciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not let this user read the address book</source>
        <translation>{host} no deja a este usuario leer la libreta</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} has no address book there</source>
        <translation>{host} no tiene ahí ninguna libreta</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} is busy</source>
        <translation>{host} está ocupado</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} refers to another server</source>
        <translation>{host} remite a otro servidor</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Another program is writing it</source>
        <translation>Otro programa lo está escribiendo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Check where it is, and whether your user may read it</source>
        <translation>Compruebe dónde está y si su usuario puede leerlo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It holds NUL characters</source>
        <translation>Contiene caracteres NUL</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It is {what}</source>
        <translation>Es {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Name a CSV or vCard file</source>
        <translation>Indique un archivo CSV o vCard</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Save the contacts as CSV or vCard, and import that</source>
        <translation>Guarde los contactos como CSV o vCard, e impórtelo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Try again when that has finished</source>
        <translation>Inténtelo cuando haya terminado</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} no se puede leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} changed while it was read</source>
        <translation>{name} cambió mientras se leía</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no file</source>
        <translation>{name} no es un archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no text</source>
        <translation>{name} no es texto</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>Close the other program that has it open, and forget the number again</source>
        <translation>Cierre el otro programa que lo tiene abierto y olvide el número otra vez</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>What was deleted is not yet overwritten on the disk</source>
        <translation>Lo borrado aún no se ha sobrescrito en el disco</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>{path} is being read</source>
        <translation>Se está leyendo {path}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>Its contacts are as they were before</source>
        <translation>Sus contactos están como antes</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>No contact could be taken from {name}</source>
        <translation>No se pudo tomar ningún contacto de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>There is none in it: {left_out} left out, the first at {where}</source>
        <translation>No contiene ninguno: {left_out} omitidos, el primero en {where}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Give your user the right to read the file</source>
        <translation>Dé a su usuario permiso para leer el archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Install the newer screenpop again, or delete {name} and import the contacts anew</source>
        <translation>Vuelva a instalar el screenpop más nuevo, o borre {name} e importe los contactos de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>It has held {path} for {BUSY_S} s</source>
        <translation>Retiene {path} desde hace {BUSY_S} s</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>Make room on the disk, or give your user the right to write there, and try again</source>
        <translation>Libere espacio en el disco, o dé a su usuario permiso para escribir ahí, e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Make them again with: screenpop contacts sync</source>
        <translation>Créelos de nuevo con: screenpop contacts sync</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are being changed by another program</source>
        <translation>Otro programa está cambiando los contactos</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are damaged</source>
        <translation>Los contactos están dañados</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be read</source>
        <translation>Los contactos no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be saved</source>
        <translation>Los contactos no se pueden guardar</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts were written by a newer screenpop</source>
        <translation>Los contactos los escribió un screenpop más nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Wait until that import has finished, and try again</source>
        <translation>Espere a que termine esa importación e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} no se puede leer: {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} has version {found}, and this program knows {VERSION}</source>
        <translation>{path} tiene la versión {found}, y este programa conoce la {VERSION}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path}: {reason}. They are as they were before</source>
        <translation>{path}: {reason}. Están como antes</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Check --base, --filter and the user</source>
        <translation>Compruebe --base, --filter y el usuario</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Install it with: pip install &quot;screenpop[ldap]&quot;</source>
        <translation>Instálelo con: pip install &quot;screenpop[ldap]&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>LDAP is not installed</source>
        <translation>LDAP no está instalado</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Nothing below the base agrees with the filter, or this user may not read it</source>
        <translation>Nada bajo la base coincide con el filtro, o este usuario no puede leerlo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Say it with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>Indíquelo con --base &quot;ou=people,dc=example,dc=com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The address of {name} is none of a directory</source>
        <translation>La dirección de {name} no es la de un directorio</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The directory of {name} gives no entries</source>
        <translation>El directorio de {name} no da entradas</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>There is no {name}</source>
        <translation>No existe {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Where the contacts of {name} stand in the directory is not known</source>
        <translation>No se sabe en qué parte del directorio están los contactos de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Write it as ldaps://server.example/dc=example,dc=com, and a filter with --filter</source>
        <translation>Escríbala como ldaps://server.example/dc=example,dc=com, y un filtro con --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Add the source again with that server&apos;s address</source>
        <translation>Vuelva a añadir la fuente con la dirección de ese servidor</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address and the network, and that the server runs</source>
        <translation>Compruebe la dirección, la red y que el servidor esté en marcha</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Choose fewer with --base or --filter</source>
        <translation>Elija menos con --base o --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Have the limit raised, or choose fewer with --filter</source>
        <translation>Haga que suban el límite, o elija menos con --filter</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It gives out so many and no more; half a directory would look like a whole one</source>
        <translation>Da hasta ese número y no más; medio directorio parecería uno entero</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It has more than {MOST_ENTRIES} entries, or does not come to an end</source>
        <translation>Tiene más de {MOST_ENTRIES} entradas, o no termina</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It is not there, or this user may not see it</source>
        <translation>No está ahí, o este usuario no puede verla</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It says: {result}</source>
        <translation>Dice: {result}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Name one that is there with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>Indique una que exista con --base &quot;ou=people,dc=example,dc=com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The directory at {host} is too large</source>
        <translation>El directorio de {host} es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The filter is none that LDAP knows</source>
        <translation>LDAP no conoce ese filtro</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Use ldaps://, or allow it to be read by others with --allow-plain</source>
        <translation>Use ldaps://, o permita con --allow-plain que otros lo lean</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>What is at that base is on another server, where your password was not sent</source>
        <translation>Lo que hay en esa base está en otro servidor, adonde no se envió su contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Write it as &quot;(mobile=*)&quot;</source>
        <translation>Escríbalo como &quot;(mobile=*)&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} sends only a part of its entries</source>
        <translation>{host} envía solo una parte de sus entradas</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} shows no entries at that base</source>
        <translation>{host} no muestra entradas en esa base</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Enter it again: screenpop contacts add-source with the same name</source>
        <translation>Vuelva a escribirla: screenpop contacts add-source con el mismo nombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>It would stand in a file</source>
        <translation>Quedaría en un archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Name the user with --user, and enter the password when it is asked for</source>
        <translation>Indique el usuario con --user, y escriba la contraseña cuando se le pida</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Others on the network could read the password and the contacts of {host}</source>
        <translation>Otros en la red podrían leer la contraseña y los contactos de {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address is not encrypted</source>
        <translation>La dirección no está cifrada</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} holds a user or a password</source>
        <translation>La dirección de {name} contiene un usuario o una contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} is none</source>
        <translation>La dirección de {name} no es válida</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The password for {name} is missing</source>
        <translation>Falta la contraseña de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Write it as {secure}://server.example/…</source>
        <translation>Escríbala como {secure}://server.example/…</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{host} wants one of {user}</source>
        <translation>{host} quiere una de {user}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{remedy}, or allow it with --allow-plain</source>
        <translation>{remedy}, o permítalo con --allow-plain</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>Install a newer screenpop</source>
        <translation>Instale un screenpop más nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>See which there are with: screenpop contacts sources</source>
        <translation>Vea cuáles hay con: screenpop contacts sources</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>The source {name} cannot be read</source>
        <translation>La fuente {name} no se puede leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>There is no source named {name}</source>
        <translation>No hay ninguna fuente llamada {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>This version knows no {kind}</source>
        <translation>Esta versión no conoce {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>Choose one of those that this lists: screenpop crm list</source>
        <translation>Elija uno de los que lista esto: screenpop crm list</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <location filename="../../screenpop/crm/preset.py"/>
        <location filename="../../screenpop/settings/file.py"/>
        <source>The nearest known is {nearest}</source>
        <translation>El más parecido es {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There are no connectors</source>
        <translation>No hay conectores</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There is no connector {name}</source>
        <translation>No hay ningún conector {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM answered with an error</source>
        <translation>El CRM respondió con un error</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM does not accept this account; its key or password may have changed</source>
        <translation>El CRM no acepta esta cuenta; quizá cambió su clave o contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value})</source>
        <translation>consulta ({index}{value})</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value}) for {forms}</source>
        <translation>consulta ({index}{value}) de {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask for {forms}</source>
        <translation>consulta de {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>log in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is larger than {value} KiB</source>
        <translation>Supera {value} KiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is no file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is not written in UTF-8, as its byte {start}{value} shows</source>
        <translation>No está escrito en UTF-8, como muestra su byte {start}{value}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Its brackets are nested too deeply</source>
        <translation>Sus corchetes están anidados demasiado hondo</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Mend {path}, or choose another connector</source>
        <translation>Corrija {path}, o elija otro conector</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>The connector {name} cannot be used</source>
        <translation>El conector {name} no se puede usar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with a web page; is its address right?</source>
        <translation>El CRM respondió con una página web; ¿es correcta su dirección?</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with something that is no JSON; is its address right?</source>
        <translation>El CRM respondió con algo que no es JSON; ¿es correcta su dirección?</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM cannot be reached</source>
        <translation>No se puede llegar al CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM does not allow this account to look callers up</source>
        <translation>El CRM no permite a esta cuenta buscar a quien llama</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM was asked too often</source>
        <translation>Se consultó el CRM demasiadas veces</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is larger than {value} KiB</source>
        <translation>La respuesta del CRM supera {value} KiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is not HTTP, or breaks off</source>
        <translation>La respuesta del CRM no es HTTP, o se corta</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate has expired</source>
        <translation>El certificado del CRM ha caducado</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate is not to be trusted</source>
        <translation>El certificado del CRM no es de confianza</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The proxy that the system names has no usable address</source>
        <translation>El proxy que indica el sistema no tiene una dirección utilizable</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>There is no encryption at the CRM&apos;s address</source>
        <translation>No hay cifrado en la dirección del CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>A header with {places} has a character that no header can have</source>
        <translation>Una cabecera con {places} tiene un carácter que ninguna cabecera puede tener</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The address cannot have this value of {sorted}</source>
        <translation>La dirección no puede tener este valor de {sorted}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The value of {name} is no text</source>
        <translation>El valor de {name} no es texto</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>There is no value of {name}</source>
        <translation>No hay valor de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>If that is right, enter them again: screenpop crm setup {name}</source>
        <translation>Si es correcto, vuelva a introducirlos: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>The secrets of {title} were given for another address</source>
        <translation>Los secretos de {title} se dieron para otra dirección</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>They would now be sent to {now}</source>
        <translation>Ahora se enviarían a {now}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>Nobody has signed in: screenpop crm setup {name}</source>
        <translation>Nadie ha iniciado sesión: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>The CRM does not accept the log-in</source>
        <translation>El CRM no acepta el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>{name} of the CRM {title} is not set: screenpop crm setup {name2}</source>
        <translation>Falta {name} del CRM {title}: screenpop crm setup {name2}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>It is {says}</source>
        <translation>Es {says}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>Set it in settings.toml, [crm]: {name} = &quot;{example}&quot;</source>
        <translation>Defínalo en settings.toml, [crm]: {name} = &quot;{example}&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>{title} needs {name}</source>
        <translation>{title} necesita {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Check the values of the account, and begin again</source>
        <translation>Compruebe los valores de la cuenta y empiece de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>It does not take the answer that the browser brought</source>
        <translation>No acepta la respuesta que trajo el navegador</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Nobody is signed in to {title}</source>
        <translation>Nadie ha iniciado sesión en {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Sign in: screenpop crm setup {name}</source>
        <translation>Inicie sesión: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM did not give a token in time</source>
        <translation>El CRM no dio un token a tiempo</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM gives no token: {error}</source>
        <translation>El CRM no da ningún token: {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM has ended the sign-in</source>
        <translation>El CRM ha terminado la sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>There is no token</source>
        <translation>No hay ningún token</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>{title} gives no token</source>
        <translation>{title} no da ningún token</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>An answer came that belongs to another one</source>
        <translation>Llegó una respuesta que corresponde a otra</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again</source>
        <translation>Empiece de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and agree</source>
        <translation>Empiece de nuevo y acepte</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and sign in on the page that opens</source>
        <translation>Empiece de nuevo e inicie sesión en la página que se abre</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Check client_id, and what the CRM allows screenpop to do</source>
        <translation>Compruebe client_id y lo que el CRM permite a screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Close the program that uses it; or take another port, and tell the CRM of it where screenpop is registered</source>
        <translation>Cierre el programa que lo usa; o tome otro puerto e indíqueselo al CRM donde está registrado screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It does not say why</source>
        <translation>No dice por qué</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It says {error}</source>
        <translation>Dice {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No answer came from the browser within {value} minutes</source>
        <translation>No llegó respuesta del navegador en {value} minutos</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No port can be opened</source>
        <translation>No se puede abrir ningún puerto</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Nobody has signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Port {port} is used by another program</source>
        <translation>Otro programa usa el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM did not let screenpop in</source>
        <translation>El CRM no dejó entrar a screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM was not allowed to let screenpop in</source>
        <translation>No se permitió al CRM dejar entrar a screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The browser has to bring the answer there: {strerror}</source>
        <translation>El navegador debe llevar ahí la respuesta: {strerror}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The sign-in was not taken</source>
        <translation>No se aceptó el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>You, or the CRM&apos;s administrator, said no</source>
        <translation>Usted, o el administrador del CRM, dijo que no</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>The CRM&apos;s address begins with http://: everybody on the way could read along; begin it with https://</source>
        <translation>La dirección del CRM empieza por http://: cualquiera en el camino podría leer; empiécela por https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>What the CRM answered cannot be sent back to it</source>
        <translation>Lo que respondió el CRM no se le puede devolver</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/pace.py"/>
        <source>More calls came than the CRM may be asked about</source>
        <translation>Llegaron más llamadas de las que se pueden consultar al CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Correct preset in settings.toml, [crm]</source>
        <translation>Corrija preset en settings.toml, [crm]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Mend {path}, or choose another preset</source>
        <translation>Corrija {path}, o elija otra plantilla</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>The CRM preset {name} cannot be used</source>
        <translation>La plantilla de CRM {name} no se puede usar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There are no presets in {folder}</source>
        <translation>No hay plantillas en {folder}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There is no CRM preset {name}</source>
        <translation>No hay ninguna plantilla de CRM {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>account has a table for each value: [account.base_url]</source>
        <translation>account tiene una tabla por cada valor: [account.base_url]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>base64_json holds what JSON cannot, such as a date</source>
        <translation>base64_json contiene lo que JSON no puede, como una fecha</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it has no {name}</source>
        <translation>le falta {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>sure must be one of {SURE}</source>
        <translation>sure debe ser uno de {SURE}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} is not known in it; the nearest known is {nearest}</source>
        <translation>{name} no se conoce en él; el más parecido es {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a table</source>
        <translation>{name} debe ser una tabla</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a text in quotes</source>
        <translation>{name} debe ser un texto entre comillas</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A place is written {e164}; a brace itself is %7B or %7D</source>
        <translation>Un hueco se escribe {e164}; una llave como tal es %7B o %7D</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A space, a quote or a letter with an accent</source>
        <translation>Un espacio, una comilla o una letra con acento</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https://</source>
        <translation>Empiécelo por https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https:// or {base_url}</source>
        <translation>Empiécelo por https:// o {base_url}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Correct it, or set {name} in [crm] if your account has such a value</source>
        <translation>Corríjalo, o defina {name} en [crm] si su cuenta tiene ese valor</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It begins with http://</source>
        <translation>Empieza por http://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It does not begin with https:// and a host</source>
        <translation>No empieza por https:// y un host</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It has other characters than letters, digits, dots and hyphens</source>
        <translation>Tiene otros caracteres que letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It is no address of a CRM</source>
        <translation>No es la dirección de un CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The nearest known is {{nearest}}</source>
        <translation>El más parecido es {{nearest}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The setting {name} in [crm] cannot be used</source>
        <translation>El ajuste {name} en [crm] no se puede usar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Whoever calls could choose what is opened</source>
        <translation>Quien llama podría elegir qué se abre</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it as in https://crm.example.com/, without a user&apos;s name</source>
        <translation>Escríbalo como en https://crm.example.com/, sin nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it percent-encoded</source>
        <translation>Escríbalo con codificación de porcentaje</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the host out</source>
        <translation>Escriba el host completo</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the path out</source>
        <translation>Escriba la ruta completa</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{remedy}; correct {name} in settings.toml, [crm]</source>
        <translation>{remedy}; corrija {name} en settings.toml, [crm]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has . or .. as a part of its path</source>
        <translation>{where} tiene . o .. como parte de la ruta</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a brace without its partner</source>
        <translation>{where} tiene una llave sin pareja</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a character that no link has</source>
        <translation>{where} tiene un carácter que ningún enlace tiene</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has an unknown place {{name}}</source>
        <translation>{where} tiene un hueco desconocido {{name}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has no host that a browser could find</source>
        <translation>{where} no tiene un host que un navegador pudiera encontrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not a web link</source>
        <translation>{where} no es un enlace web</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not encrypted</source>
        <translation>{where} no está cifrado</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} takes its host from a call</source>
        <translation>{where} toma su host de una llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_timeline.py"/>
        <source>Course of the call</source>
        <translation>Transcurso de la llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Earlier calls of this number</source>
        <translation>Llamadas anteriores de este número</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Another tag</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Write a note. It is kept as you type.</source>
        <translation>Escriba una nota. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Dialplan</source>
        <translation>Plan de marcado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Extension unknown</source>
        <translation>Extensión desconocida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>No phone rang, as far as the events tell.</source>
        <translation>Según los eventos, no sonó ningún teléfono.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Number called</source>
        <translation>Número marcado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Talked</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang</source>
        <translation>sonó</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang for {time}</source>
        <translation>sonó {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked</source>
        <translation>habló</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked for {time}</source>
        <translation>habló {time}</translation>
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
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Open in CRM</source>
        <translation>Abrir en el CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Close all cards</source>
        <translation>Cerrar todas las tarjetas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Do not disturb for 30 minutes</source>
        <translation>No molestar durante 30 minutos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 30 minutes</source>
        <translation>Recordar en 30 minutos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 5 minutes</source>
        <translation>Recordar en 5 minutos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in an hour</source>
        <translation>Recordar en una hora</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <source>Call from {who}: {what}</source>
        <translation>Llamada de {who}: {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>{count} matches: {names}</source>
        <translation>{count} coincidencias: {names}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches</source>
        <translation>{count} coincidencias</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches: choose who calls</source>
        <translation>{count} coincidencias: elija quién llama</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>Copy it from the recents</source>
        <translation>Cópielo desde las llamadas recientes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>The number was not copied</source>
        <translation>No se copió el número</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>wl-copy could not put it on the clipboard</source>
        <translation>wl-copy no pudo ponerlo en el portapapeles</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_requests.py"/>
        <source>None since screenpop was started. What does not come in as a request cannot pop.</source>
        <translation>Ninguna desde que se inició screenpop. Lo que no llega como petición no puede mostrar una tarjeta.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>For whoever helps: no secrets and no whole numbers are in it.</source>
        <translation>Para quien ayude: sin secretos ni números completos.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>It could not be looked at: {why}</source>
        <translation>No se pudo comprobar: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looked at {time}</source>
        <translation>Comprobado a las {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looking at everything a call needs on its way to the screen…</source>
        <translation>Comprobando todo lo que una llamada necesita para llegar a la pantalla…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>The last requests</source>
        <translation>Las últimas peticiones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>Why did it not pop?</source>
        <translation>¿Por qué no apareció?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Why did it not pop? – screenpop</source>
        <translation>¿Por qué no apareció? – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Broken</source>
        <translation>Averiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: hung up</source>
        <translation>Plan de marcado: colgada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: ringing</source>
        <translation>Plan de marcado: sonando</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Hung up</source>
        <translation>Colgada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No event</source>
        <translation>Ningún evento</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No new pop: the call was known</source>
        <translation>Sin tarjeta nueva: la llamada ya se conocía</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: a rule of yours</source>
        <translation>Sin tarjeta: una regla suya</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: an outgoing call</source>
        <translation>Sin tarjeta: una llamada saliente</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: do not disturb was on</source>
        <translation>Sin tarjeta: No molestar estaba activado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: it was over a minute old</source>
        <translation>Sin tarjeta: tenía más de un minuto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: not my extension</source>
        <translation>Sin tarjeta: no es mi extensión</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: only the dialplan rings</source>
        <translation>Sin tarjeta: solo suena el plan de marcado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing keeps calls from popping</source>
        <translation>Nada impide que aparezcan las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing: it was a repeat</source>
        <translation>Nada: era una repetición</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Popped</source>
        <translation>Apareció</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Refused: {why}</source>
        <translation>Rechazada: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something keeps calls from popping</source>
        <translation>Algo impide que aparezcan las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something may keep calls from popping</source>
        <translation>Algo podría impedir que aparezcan las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What keeps calls away</source>
        <translation>Lo que impide las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What may keep calls away</source>
        <translation>Lo que puede impedir las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>by an old address</source>
        <translation>por una dirección antigua</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>from {client}</source>
        <translation>desde {client}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things keep calls from popping</source>
        <translation>{n} cosas impiden que aparezcan las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things may keep calls from popping</source>
        <translation>{n} cosas podrían impedir que aparezcan las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every extension</source>
        <translation>Todas las extensiones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: every one</source>
        <translation>Mi extensión: todas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: {extensions}</source>
        <translation>Mi extensión: {extensions}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>Other…</source>
        <translation>Otra…</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>My extension</source>
        <translation>Mi extensión</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Set up – screenpop</source>
        <translation>Configurar – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Where calls come from</source>
        <translation>De dónde llegan las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_account.py"/>
        <source>It is {what}.</source>
        <translation>Es {what}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A code from your administrator</source>
        <translation>Un código de su administrador</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A host in front of this computer</source>
        <translation>Un host delante de este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>An office host or a proxy with a public name passes the events on to this computer.</source>
        <translation>Un host de la oficina o un proxy con nombre público pasa los eventos a este equipo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Nothing listens at these addresses now: the listener is switched off.</source>
        <translation>Nada escucha ahora en estas direcciones: el receptor está desactivado.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Straight to this computer</source>
        <translation>Directamente a este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX posts to the relay. There is no address to paste for this computer.</source>
        <translation>La centralita envía al relay. No hay ninguna dirección que pegar para este equipo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX tells screenpop of each call. Whoever looks after it knows which of these ways it takes.</source>
        <translation>La centralita informa a screenpop de cada llamada. Quien la atiende sabe cuál de estas vías usa.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX, or a program on this computer, posts to an address and port of this computer.</source>
        <translation>La centralita, o un programa de este equipo, envía a una dirección y un puerto de este equipo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Your calls come through the relay of your company. Paste the code; nothing else is needed.</source>
        <translation>Sus llamadas llegan por el relay de su empresa. Pegue el código; no hace falta nada más.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A click on the card opens the caller there. Choose your CRM, fill in what its address needs, and try it.</source>
        <translation>Un clic en la tarjeta abre allí a quien llama. Elija su CRM, complete lo que su dirección necesita y pruébelo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A link of my own</source>
        <translation>Un enlace propio</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when I answer</source>
        <translation>Solo, cuando contesto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when my phone rings</source>
        <translation>Solo, cuando suena mi teléfono</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Fill in what is missing above, then the link can be tried.</source>
        <translation>Complete arriba lo que falta y podrá probar el enlace.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_page.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Nothing opens for this number.</source>
        <translation>Nada se abre para este número.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Other programs open {crm} so; its maker does not promise it. Try it below.</source>
        <translation>Otros programas abren {crm} así; su fabricante no lo promete. Pruébelo abajo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Try it with a number</source>
        <translation>Probar con un número</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I click</source>
        <translation>Cuando hago clic</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop can also ask {crm} who calls, while the phone rings. It needs a key, and is set up in a terminal: {command}</source>
        <translation>screenpop también puede preguntar a {crm} quién llama mientras suena el teléfono. Necesita una clave y se configura en un terminal: {command}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop crm setup {name}</source>
        <translation>screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} has no page that searches for a number, as far as is known: a call opens it only when its record is known. A link of your own may do more.</source>
        <translation>Que se sepa, {crm} no tiene una página que busque un número: una llamada lo abre solo si se conoce su ficha. Un enlace propio puede hacer más.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} is opened as its maker documents it.</source>
        <translation>{crm} se abre como lo documenta su fabricante.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} was opened so when this was tried on a real one.</source>
        <translation>{crm} se abrió así al probarlo en uno real.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>A card pops when one of your extensions rings. Let your phone ring once, and its extension appears here.</source>
        <translation>Aparece una tarjeta cuando suena una de sus extensiones. Haga sonar su teléfono una vez y su extensión aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Another extension</source>
        <translation>Otra extensión</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Calls for {extensions} pop here.</source>
        <translation>Las llamadas para {extensions} aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every call pops here: for reception, for a wallboard, or to try it.</source>
        <translation>Todas las llamadas aparecen aquí: para recepción, para un panel o para probarlo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>No extension has rung here yet. Let your phone ring, or type your extension.</source>
        <translation>Aquí aún no ha sonado ninguna extensión. Haga sonar su teléfono o escriba su extensión.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Only these</source>
        <translation>Solo estas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Several may be yours. What rings elsewhere does not pop.</source>
        <translation>Varias pueden ser suyas. Lo que suena en otra no aparece.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Tick what is yours, or type it. Until then every extension pops.</source>
        <translation>Marque la que sea suya, o escríbala. Hasta entonces aparecen todas las extensiones.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_rail.py"/>
        <source>Everything is kept as you set it.</source>
        <translation>Todo se guarda según lo ajusta.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Posts a call to this computer as the PBX would; a card pops.</source>
        <translation>Envía una llamada a este equipo como lo haría la centralita; aparece una tarjeta.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Send a test event</source>
        <translation>Enviar un evento de prueba</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>The test event was not taken</source>
        <translation>El evento de prueba no se aceptó</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Address for: {event}</source>
        <translation>Dirección para: {event}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Addresses to paste into the PBX&apos;s dashboard</source>
        <translation>Direcciones que pegar en el panel de la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy all</source>
        <translation>Copiar todas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy the address for: {event}</source>
        <translation>Copiar la dirección para: {event}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>A PBX on the internet reaches this computer only through a port of your router that is forwarded to port {port}.</source>
        <translation>Una centralita en internet solo llega a este equipo por un puerto de su router que se reenvíe al puerto {port}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address to listen on</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join code</source>
        <translation>Código de enlace</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Only programs on this computer reach {host}: a PBX on the internet cannot. Take a code from your administrator or a host in front; or listen on 0.0.0.0, with a certificate, and forward a port of your router to this computer.</source>
        <translation>Solo los programas de este equipo llegan a {host}: una centralita en internet no puede. Use un código de su administrador o un host delante; o escuche en 0.0.0.0, con un certificado, y reenvíe un puerto de su router a este equipo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>The addresses below are those of {url}, which stands in front.</source>
        <translation>Las direcciones de abajo son las de {url}, que está delante.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>This computer has joined a relay. Another code replaces it.</source>
        <translation>Este equipo se ha unido a un relay. Otro código lo sustituye.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Trying the relay…</source>
        <translation>Probando el relay…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Use this computer&apos;s own address</source>
        <translation>Usar la dirección de este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Whatever arrives there has to be passed on to port {port} of this computer, with its path as it is.</source>
        <translation>Lo que llegue allí debe pasarse al puerto {port} de este equipo, con la ruta tal cual.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A request was refused, {time}</source>
        <translation>Se rechazó una petición, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A web page sent it. Only the PBX may post here: open the addresses nowhere, paste them into its dashboard.</source>
        <translation>La envió una página web. Solo la centralita puede enviar aquí: no abra las direcciones, péguelas en su panel.</translation>
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
        <translation>El plan de marcado colgó</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Dialplan ringing</source>
        <translation>Suena el plan de marcado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {extension}, {time}</source>
        <translation>Evento recibido: {event}, {extension}, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {time}</source>
        <translation>Evento recibido: {event}, {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension answered</source>
        <translation>Extensión atendió</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension hung up</source>
        <translation>Extensión colgó</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension ringing</source>
        <translation>Extensión sonando</translation>
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
        <translation>No envió nada. La centralita debe enviar (POST) a la dirección, no abrirla.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It named another host than this computer or its public address. Set the public address that the PBX calls.</source>
        <translation>Indicaba otro host que este equipo o su dirección pública. Defina la dirección pública a la que llama la centralita.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It was not a form. Events come as forms, the way the PBX sends them.</source>
        <translation>No era un formulario. Los eventos llegan como formularios, tal como los envía la centralita.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Its address was not one of these. Copy the address again, whole, and paste it into the PBX&apos;s dashboard.</source>
        <translation>Su dirección no era una de estas. Copie de nuevo la dirección entera y péguela en el panel de la centralita.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Waiting for the first event…</source>
        <translation>Esperando el primer evento…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>screenpop cannot save calls now. The tray says why.</source>
        <translation>screenpop no puede guardar llamadas ahora. La bandeja dice por qué.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>It comes again from {sources}: take it out there, too.</source>
        <translation>Volverá desde {sources}: elimínelo también allí.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>The number is forgotten. Calls destroyed: {calls}. Contacts without it now: {contacts}.</source>
        <translation>El número se ha olvidado. Llamadas destruidas: {calls}. Contactos que ya no lo tienen: {contacts}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call</source>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call this month</source>
        <translation>Primera llamada de este mes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>answered by {who}</source>
        <translation>atendida por {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last on {date}</source>
        <translation>la última el {date}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last today at {time}</source>
        <translation>la última hoy a las {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last yesterday</source>
        <translation>la última ayer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last {weekday}</source>
        <translation>la última el {weekday}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{nth} call this month</source>
        <translation>Llamada n.º {count} de este mes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Check that the folder can be written and that the disk is not full</source>
        <translation>Compruebe que se pueda escribir en la carpeta y que el disco no esté lleno</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Commands cannot reach this screenpop</source>
        <translation>Los comandos no llegan a este screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The command failed</source>
        <translation>El comando falló</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The control socket {socket} cannot be made: {happened}</source>
        <translation>No se puede crear el socket de control {socket}: {happened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>This is a fault of screenpop; its log says more</source>
        <translation>Es un fallo de screenpop; su log dice más</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>It could not be tried: {why}</source>
        <translation>No se pudo probar: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay</source>
        <translation>Unirse a un relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay – screenpop</source>
        <translation>Unirse a un relay – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Joined</source>
        <translation>Unido</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Paste the code that your administrator has sent you. Your calls then come through the relay.</source>
        <translation>Pegue el código que le envió su administrador. Sus llamadas llegarán entonces por el relay.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more</source>
        <translation>+{hidden} más</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more, {ringing} ringing</source>
        <translation>+{hidden} más, {ringing} sonando</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>Close all</source>
        <translation>Cerrar todas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents.py"/>
        <source>Recents – screenpop</source>
        <translation>Llamadas recientes – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>All its calls, with their notes and tags, are destroyed, and who it belonged to. That cannot be undone.</source>
        <translation>Se destruyen todas sus llamadas, con sus notas y etiquetas, y de quién era. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Calling {number}</source>
        <translation>Llamando a {number}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copied {number}</source>
        <translation>{number} copiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Create contact</source>
        <translation>Crear contacto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget the number</source>
        <translation>Olvidar el número</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget this number…</source>
        <translation>Olvidar este número…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget {number}?</source>
        <translation>¿Olvidar {number}?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as handled</source>
        <translation>Marcar como atendida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as not handled</source>
        <translation>Marcar como no atendida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as handled</source>
        <translation>Marcada como atendida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as not handled</source>
        <translation>Marcada como no atendida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>it is not a number that can be dialled</source>
        <translation>no es un número que se pueda marcar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>no link for this call</source>
        <translation>sin enlace para esta llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>none was sent</source>
        <translation>no se envió ninguna</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>not a web address ({address})</source>
        <translation>no es una dirección web ({address})</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the call was not missed</source>
        <translation>la llamada no fue perdida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the caller is known, or the CRM has no form for it</source>
        <translation>ya se conoce a quien llama, o el CRM no tiene formulario para ello</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the number was withheld</source>
        <translation>el número estaba oculto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>A part of a name, of a line, of a note or of a number is enough; spaces in a number do not matter.</source>
        <translation>Basta una parte de un nombre, una línea, una nota o un número; los espacios del número no importan.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No answered calls</source>
        <translation>No hay llamadas atendidas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls answered elsewhere</source>
        <translation>No hay llamadas atendidas en otro puesto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls with these filters</source>
        <translation>No hay llamadas con estos filtros</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed call is left</source>
        <translation>No queda ninguna llamada perdida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed calls</source>
        <translation>No hay llamadas perdidas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>No se encontró nada para «{text}»</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Only some of the calls were searched: a filter is on.</source>
        <translation>Solo se buscó en algunas llamadas: hay un filtro activo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Paste the addresses that “screenpop urls” prints into your PBX&apos;s dashboard, then call one of your numbers: the call appears here while it rings. Or try it now with a made-up call:</source>
        <translation>Pegue las direcciones que muestra «screenpop urls» en el panel de su centralita y llame a uno de sus números: la llamada aparece aquí mientras suena. O pruébelo ahora con una llamada inventada:</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Search all calls</source>
        <translation>Buscar en todas las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Show all calls</source>
        <translation>Mostrar todas las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>That is all there is.</source>
        <translation>No hay más.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Calls: {count}. The file holds names, numbers and notes. Whoever has the link to a recording can listen to it.</source>
        <translation>Llamadas: {count}. El archivo contiene nombres, números y notas. Quien tenga el enlace a una grabación puede escucharla.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export the calls that are shown?</source>
        <translation>¿Exportar las llamadas mostradas?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exported to {name}. Calls: {count}</source>
        <translation>Exportado a {name}. Llamadas: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace {name}?</source>
        <translation>¿Reemplazar {name}?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>There is a file of this name in {folder}.</source>
        <translation>Ya hay un archivo con ese nombre en {folder}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>With the links to recordings</source>
        <translation>Con los enlaces a grabaciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any line</source>
        <translation>Cualquier línea</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Only calls for which one of my phones rang</source>
        <translation>Solo llamadas en las que sonó uno de mis teléfonos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Elsewhere</source>
        <translation>En otro puesto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Elegir por línea, etiqueta y día (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Lift the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Name, number, line or note</source>
        <translation>Nombre, número, línea o nota</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Not yet handled</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Search the calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Show or hide the details of a call (Ctrl+I)</source>
        <translation>Mostrar u ocultar los detalles de una llamada (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>What is shown, export, statistics</source>
        <translation>Qué se muestra, exportar, estadísticas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_list.py"/>
        <source>Calls, newest first</source>
        <translation>Llamadas, las más recientes primero</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Statistics…</source>
        <translation>Estadísticas…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>If it happens again, “screenpop doctor” says more</source>
        <translation>Si vuelve a ocurrir, «screenpop doctor» dice más</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>That could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>The calls could not be read</source>
        <translation>No se pudieron leer las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_question.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls found: {count}</source>
        <translation>Llamadas encontradas: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls: {count}</source>
        <translation>Llamadas: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_words.py"/>
        <source>Handled</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>That did not work: {why}</source>
        <translation>No funcionó: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>As always</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Do not pop</source>
        <translation>No mostrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Open the CRM</source>
        <translation>Abrir el CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Pop</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Until…</source>
        <translation>Hasta…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default: {label}</source>
        <translation>Restablecer: {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_lock.py"/>
        <source>Fixed by {who}</source>
        <translation>Fijado por {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>It has no name yet.</source>
        <translation>Aún no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down: {name}</source>
        <translation>Bajar: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up: {name}</source>
        <translation>Subir: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>There is one of this name already.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Addresses for the PBX</source>
        <translation>Direcciones para la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value: {name}</source>
        <translation>Otro valor: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Asking the secret store…</source>
        <translation>Consultando el almacén de secretos…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete: {name}</source>
        <translation>Borrar: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>End the old addresses</source>
        <translation>Retirar las direcciones antiguas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep: {name}</source>
        <translation>Guardar: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keys and passwords that screenpop uses. They are kept outside the settings file.</source>
        <translation>Claves y contraseñas que usa screenpop. Se guardan fuera del archivo de ajustes.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Make new addresses</source>
        <translation>Crear direcciones nuevas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are made and shown here. The old ones stay valid until you end them, so that no call is lost while the new ones are pasted into the PBX.</source>
        <translation>Se crean direcciones nuevas y se muestran aquí. Las antiguas valen hasta que las retire, para que no se pierda ninguna llamada mientras se pegan las nuevas en la centralita.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are valid, and the old ones still are. Paste these into the PBX, then end the old ones.</source>
        <translation>Las direcciones nuevas valen, y las antiguas también. Péguelas en la centralita y retire después las antiguas.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Only the newest addresses are valid now.</source>
        <translation>Ahora solo valen las direcciones más nuevas.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Secrets of this profile</source>
        <translation>Secretos de este perfil</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show the addresses</source>
        <translation>Mostrar las direcciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show: {name}</source>
        <translation>Mostrar: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>The PBX posts calls to these addresses. Whoever knows their secret can do so too: rotate it when that may be somebody else.</source>
        <translation>La centralita envía llamadas a estas direcciones. Quien conozca su secreto también puede hacerlo: renuévelo si pudiera ser otra persona.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add: {label}</source>
        <translation>Añadir: {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>No setting has that.</source>
        <translation>Ningún ajuste contiene eso.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Settings – screenpop</source>
        <translation>Ajustes – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address that the PBX sees</source>
        <translation>Dirección que ve la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a card of screenpop&apos;s own</source>
        <translation>Como tarjeta propia de screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a notification of the desktop</source>
        <translation>Como notificación del escritorio</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has them</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As this desktop allows</source>
        <translation>Según permita este escritorio</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Ask the CRM without encryption</source>
        <translation>Consultar el CRM sin cifrado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Be quiet with the system</source>
        <translation>Callar con el sistema</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is asked who calls</source>
        <translation>CRM al que se pregunta quién llama</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is opened</source>
        <translation>CRM que se abre</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Call back by</source>
        <translation>Devolver la llamada con</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Calls and contacts</source>
        <translation>Llamadas y contactos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards at once</source>
        <translation>Tarjetas a la vez</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards for dialplan events</source>
        <translation>Tarjetas con eventos del plan de marcado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>How a call is shown</source>
        <translation>Cómo se muestra una llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a country&apos;s code of two capital letters, such as AU.</source>
        <translation>Debe ser un código de país de dos letras mayúsculas, como AU.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a date with a time.</source>
        <translation>Debe ser una fecha con hora.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a name of 8 to 32 small letters and digits.</source>
        <translation>Debe ser un nombre de 8 a 32 letras minúsculas y cifras.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a number of seconds from 0 to {longest}.</source>
        <translation>Debe ser un número de segundos de 0 a {longest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text on one line.</source>
        <translation>Debe ser un texto en una línea.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text that is not empty.</source>
        <translation>Debe ser un texto que no esté vacío.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a whole number from {low} to {high}.</source>
        <translation>Debe ser un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an IP address or a host name without a port, such as 127.0.0.1.</source>
        <translation>Debe ser una dirección IP o un nombre de host sin puerto, como 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an address such as https://pop.example.com.</source>
        <translation>Debe ser una dirección como https://pop.example.com.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an area code with its leading zero, such as 03.</source>
        <translation>Debe ser un prefijo con su cero inicial, como 03.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Keep calls</source>
        <translation>Conservar las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Labels of our lines</source>
        <translation>Etiquetas de nuestras líneas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link for a new contact</source>
        <translation>Enlace para un contacto nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link of your own</source>
        <translation>Enlace propio</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen for calls on this computer</source>
        <translation>Escuchar llamadas en este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen without encryption</source>
        <translation>Escuchar sin cifrado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My extensions</source>
        <translation>Mis extensiones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Name of this desk</source>
        <translation>Nombre de este puesto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>One without notifications</source>
        <translation>Una sin notificaciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other host names</source>
        <translation>Otros nombres de host</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other values of the account</source>
        <translation>Otros valores de la cuenta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Our lines</source>
        <translation>Nuestras líneas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Read contacts again</source>
        <translation>Releer los contactos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules for some calls</source>
        <translation>Reglas para algunas llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>SIP program (sip:)</source>
        <translation>Programa SIP (sip:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Secrets and addresses</source>
        <translation>Secretos y direcciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Servers of the relay</source>
        <translation>Servidores del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Skype and others (callto:)</source>
        <translation>Skype y otros (callto:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Sound while it rings</source>
        <translation>Sonido al sonar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Stays after the call</source>
        <translation>Permanece tras la llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Take calls from the relay</source>
        <translation>Recibir llamadas del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Telephone program (tel:)</source>
        <translation>Programa de teléfono (tel:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>The primary screen</source>
        <translation>La pantalla principal</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>What this desk reads</source>
        <translation>Lo que lee este puesto</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I have answered</source>
        <translation>Cuando he contestado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When a call rings</source>
        <translation>Cuando suena una llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Where the mouse is</source>
        <translation>Donde está el ratón</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Withheld</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one IP address or network on each line, such as 10.0.0.5 or 10.1.0.0/16.</source>
        <translation>Escriba una dirección IP o red por línea, como 10.0.0.5 o 10.1.0.0/16.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one address on each line, such as tls://relay.example.com:4222. nats:// and ws:// are only for this computer.</source>
        <translation>Escriba una dirección por línea, como tls://relay.example.com:4222. nats:// y ws:// son solo para este equipo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one extension on each line, such as 201.</source>
        <translation>Escriba una extensión por línea, como 201.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one host name on each line, without a port, such as pop.example.com.</source>
        <translation>Escriba un nombre de host por línea, sin puerto, como pop.example.com.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one subject on each line, such as calls.10001.201.</source>
        <translation>Escriba un asunto por línea, como calls.10001.201.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one tag on each line: a few words, such as Follow up.</source>
        <translation>Escriba una etiqueta por línea: pocas palabras, como Seguimiento.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls by line</source>
        <translation>Llamadas por línea</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per day</source>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per hour of the day</source>
        <translation>Llamadas por hora del día</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per week</source>
        <translation>Llamadas por semana</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Choose another printer or file</source>
        <translation>Elija otra impresora u otro archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Save the statistics</source>
        <translation>Guardar las estadísticas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>The statistics were not printed</source>
        <translation>Las estadísticas no se imprimieron</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_sheet.py"/>
        <source>Call statistics</source>
        <translation>Estadísticas de llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Only my calls</source>
        <translation>Solo mis llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Statistics – screenpop</source>
        <translation>Estadísticas – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>The calls could not be counted</source>
        <translation>No se pudieron contar las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered by others</source>
        <translation>Atendidas por otros</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>From a day to another</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}, only calls that rang at my phones</source>
        <translation>Línea {line}, solo llamadas que sonaron en mis teléfonos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed rate</source>
        <translation>Tasa de perdidas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed: {count}</source>
        <translation>Perdidas: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Nine of ten within {time}</source>
        <translation>Nueve de cada diez en {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No calls came in these days. Choose another period.</source>
        <translation>No hubo llamadas en estos días. Elija otro periodo.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No line</source>
        <translation>Sin línea</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No such calls came in these days. Choose another period, all lines, or everybody&apos;s calls.</source>
        <translation>No hubo tales llamadas en estos días. Elija otro periodo, todas las líneas o las llamadas de todos.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Only calls that rang at my phones</source>
        <translation>Solo llamadas que sonaron en mis teléfonos</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Outgoing: {count}</source>
        <translation>Salientes: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Per answered call: {time}</source>
        <translation>Por llamada atendida: {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Talking time</source>
        <translation>Tiempo de conversación</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Time to answer</source>
        <translation>Tiempo hasta atender</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{what} – calls: {calls}; answered: {answered}, answered by others: {elsewhere}, missed: {missed}</source>
        <translation>{what} – llamadas: {calls}; atendidas: {answered}, atendidas por otros: {elsewhere}, perdidas: {missed}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/texts.py"/>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>1 missed call</source>
        <translation>1 llamada perdida</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb until {time}</source>
        <translation>no molestar hasta las {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb: the desktop&apos;s own</source>
        <translation>no molestar: el del escritorio</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>listening on port {port}</source>
        <translation>escuchando en el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>not listening</source>
        <translation>no escucha</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>screenpop: {state}</source>
        <translation>screenpop: {state}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>{n} missed calls</source>
        <translation>{n} llamadas perdidas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Join a relay…</source>
        <translation>Unirse a un relay…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No connection to the relay since {time}</source>
        <translation>Sin conexión con el relay desde las {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>On: the desktop&apos;s own</source>
        <translation>Activado: el del escritorio</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Recents…</source>
        <translation>Llamadas recientes…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connected</source>
        <translation>Relay: conectado</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connecting…</source>
        <translation>Relay: conectando…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Until {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Why did it not pop?…</source>
        <translation>¿Por qué no apareció?…</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copied. Paste them somewhere before you quit.</source>
        <translation>Copiado. Péguelas en algún lugar antes de salir.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copy the notes</source>
        <translation>Copiar las notas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>If you quit now, they are lost.</source>
        <translation>Si sale ahora, se perderán.</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Notes that are not saved – screenpop</source>
        <translation>Notas sin guardar – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Quit without them</source>
        <translation>Salir sin ellas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>These notes are not saved</source>
        <translation>Estas notas no están guardadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>They could still not be saved.</source>
        <translation>Siguen sin poder guardarse.</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>It is starting, ending or stuck</source>
        <translation>Está arrancando, cerrándose o bloqueado</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>Report this as a fault</source>
        <translation>Comuníquelo como un fallo</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>The check of {name} failed</source>
        <translation>Falló la comprobación de {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>no screen</source>
        <translation>sin pantalla</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>screenpop runs, but it does not answer</source>
        <translation>screenpop está en marcha, pero no responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder, or close the program that has the file open</source>
        <translation>Elija otra carpeta, o cierre el programa que tiene abierto el archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Free some space, or choose another folder</source>
        <translation>Libere espacio, o elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Give it one of these endings</source>
        <translation>Póngale una de estas terminaciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported</source>
        <translation>Las llamadas no se exportaron</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: in which form?</source>
        <translation>Las llamadas no se exportaron: ¿en qué formato?</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the disk is full</source>
        <translation>Las llamadas no se exportaron: el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the file may not be written</source>
        <translation>Las llamadas no se exportaron: no se puede escribir el archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: there is no such folder</source>
        <translation>Las llamadas no se exportaron: no existe esa carpeta</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The file&apos;s name ends neither with .csv nor with .json</source>
        <translation>El nombre del archivo no termina en .csv ni en .json</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>There is no space left in {parent}</source>
        <translation>No queda espacio en {parent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>It is switched off in the settings</source>
        <translation>Está desactivado en los ajustes</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>There is no listener to send it to</source>
        <translation>No hay receptor al que enviarlo</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>Give it as it is shown in the recent calls, or with its country&apos;s code: +61 3 9008 5900</source>
        <translation>Indíquelo como aparece en las llamadas recientes, o con el código del país: +61 3 9008 5900</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>There is nothing to forget</source>
        <translation>No hay nada que olvidar</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>“{text}” is no telephone number or extension</source>
        <translation>«{text}» no es un número de teléfono ni una extensión</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is empty.</source>
        <translation>El cuerpo está vacío.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is not a form: it holds no name=value.</source>
        <translation>El cuerpo no es un formulario: no contiene nombre=valor.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>El cuerpo debe ser application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The charset must be utf-8 or latin-1.</source>
        <translation>El juego de caracteres debe ser utf-8 o latin-1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The form has over {MAX_FIELDS} fields.</source>
        <translation>El formulario tiene más de {MAX_FIELDS} campos.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The name of a field is over {MAX_NAME} characters.</source>
        <translation>El nombre de un campo supera {MAX_NAME} caracteres.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A code begins with screenpop-join-1.</source>
        <translation>Un código empieza por screenpop-join-1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A part of it is missing or was changed</source>
        <translation>Falta una parte, o se ha cambiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code again</source>
        <translation>Copie de nuevo el código entero</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code from your administrator&apos;s message</source>
        <translation>Copie el código entero del mensaje de su administrador</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>It is of a newer screenpop</source>
        <translation>Es de un screenpop más nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>The join code cannot be read</source>
        <translation>No se puede leer el código de enlace</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>This is not a join code</source>
        <translation>Esto no es un código de enlace</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Calls and the secret in the URL could be read on the way</source>
        <translation>Las llamadas y el secreto de la URL podrían leerse por el camino</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Choose another in settings.toml, [listener] port</source>
        <translation>Elija otro en settings.toml, [listener] port</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct it in settings.toml, [listener] host; 127.0.0.1 is this computer alone</source>
        <translation>Corríjalo en settings.toml, [listener] host; 127.0.0.1 es solo este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct public_url or trusted_proxies in settings.toml, [listener]</source>
        <translation>Corrija public_url o trusted_proxies en settings.toml, [listener]</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct tls_cert and tls_key in settings.toml, [listener]; both are PEM files, the key without a password</source>
        <translation>Corrija tls_cert y tls_key en settings.toml, [listener]; ambos son archivos PEM, la clave sin contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>In settings.toml, [listener], set tls_cert and tls_key, or allow_plain = true if a proxy on a safe network does TLS</source>
        <translation>En settings.toml, [listener], defina tls_cert y tls_key, o allow_plain = true si un proxy en una red segura se encarga de TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>No address belongs to that name</source>
        <translation>Ninguna dirección corresponde a ese nombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Nothing answered within {LOOKING_UP_S} s which address belongs to that name</source>
        <translation>Nada respondió en {LOOKING_UP_S} s qué dirección corresponde a ese nombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>One of the files holds no PEM certificate or key</source>
        <translation>Uno de los archivos no contiene un certificado o clave PEM</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} is used by another program (pid {pid}, {name})</source>
        <translation>Otro programa usa el puerto {port} (pid {pid}, {name})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} may not be used</source>
        <translation>No se puede usar el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Ports go from 1 to 65535</source>
        <translation>Los puertos van de 1 a 65535</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>TLS has a key but no certificate</source>
        <translation>TLS tiene clave, pero no certificado</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The PBX&apos;s events cannot come in meanwhile</source>
        <translation>Mientras tanto, los eventos de la centralita no pueden entrar</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS certificate and key cannot be used</source>
        <translation>No se pueden usar el certificado y la clave de TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {cert} cannot be read</source>
        <translation>No se puede leer el archivo TLS {cert}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {path} cannot be read</source>
        <translation>No se puede leer el archivo TLS {path}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key does not belong to the certificate</source>
        <translation>La clave no corresponde al certificado</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key is protected by a password</source>
        <translation>La clave está protegida con contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener cannot use the address {host}</source>
        <translation>El receptor no puede usar la dirección {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at every address</source>
        <translation>El receptor quedaría abierto a otros equipos sin cifrado, en todas las direcciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at {host}</source>
        <translation>El receptor quedaría abierto a otros equipos sin cifrado, en {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s host {host} is not known</source>
        <translation>No se conoce el host {host} del receptor</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s settings name no such address</source>
        <translation>Los ajustes del receptor no indican esa dirección</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The system keeps it for itself, as it does with those below 1024</source>
        <translation>El sistema se lo reserva, como los inferiores a 1024</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>There is no port {port}</source>
        <translation>No existe el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>tls_key is set, tls_cert is not</source>
        <translation>tls_key está definido, tls_cert no</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>Ask your administrator; in relay.toml it is ca</source>
        <translation>Consulte a su administrador; en relay.toml es ca</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>It is no PEM certificate</source>
        <translation>No es un certificado PEM</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>The relay&apos;s certificate authority cannot be used</source>
        <translation>No se puede usar la autoridad de certificación del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>nats: the server at an address tls:// does not ask for TLS</source>
        <translation>nats: el servidor de una dirección tls:// no pide TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>Something unexpected happened; the log says what</source>
        <translation>Ocurrió algo inesperado; el log dice qué</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The connection to the relay ended</source>
        <translation>La conexión con el relay terminó</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The relay cannot be used</source>
        <translation>No se puede usar el relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Another computer reads the same calls from the relay</source>
        <translation>Otro equipo lee las mismas llamadas del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for a code for each computer, or leave the relay on the other one: [relay] enabled = false</source>
        <translation>Pida a su administrador un código para cada equipo, o apague el relay en el otro: [relay] enabled = false</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code</source>
        <translation>Pida a su administrador un nuevo código de enlace</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for an address with tls:// or wss://</source>
        <translation>Pida a su administrador una dirección con tls:// o wss://</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Calls that seem older than a minute do not pop, and one that seems to come from the future rings for too long</source>
        <translation>Las llamadas que parecen tener más de un minuto no aparecen, y una que parece venir del futuro suena demasiado tiempo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It begins with tls:// or wss:// and names a host</source>
        <translation>Empieza por tls:// o wss:// e indica un host</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It has joined with the same code: each call comes to one of the two, or in parts to both</source>
        <translation>Se unió con el mismo código: cada llamada llega a uno de los dos, o por partes a ambos</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not encrypted</source>
        <translation>La dirección del relay no está cifrada</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not one</source>
        <translation>La dirección del relay no es válida</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s settings are incomplete</source>
        <translation>Los ajustes del relay están incompletos</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>They name no server, no calls or no agent</source>
        <translation>No indican servidor, llamadas o agente</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s ahead of the relay&apos;s</source>
        <translation>El reloj de este equipo adelanta {abs} s al del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s behind the relay&apos;s</source>
        <translation>El reloj de este equipo atrasa {abs} s respecto al del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>{scheme}://{host} would send calls and numbers readable through the network</source>
        <translation>{scheme}://{host} enviaría llamadas y números legibles por la red</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Ask your administrator to correct the permissions of this computer&apos;s user</source>
        <translation>Pida a su administrador que corrija los permisos del usuario de este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It is allowed to {granted}</source>
        <translation>Se le permite {granted}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It took over {DEADLINE_S} s to answer</source>
        <translation>Tardó más de {DEADLINE_S} s en responder</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay cannot be reached</source>
        <translation>No se puede llegar al relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>This relay would let this computer read other people&apos;s calls, or meddle with them</source>
        <translation>Este relay dejaría que este equipo leyera las llamadas de otras personas, o las alterara</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator</source>
        <translation>Consulte a su administrador</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code; nothing was sent to the one who answered</source>
        <translation>Pida a su administrador un nuevo código de enlace; no se envió nada a quien respondió</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator to remove that consumer and invite this computer again</source>
        <translation>Pida a su administrador que quite ese consumidor y vuelva a invitar a este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator: `screenpop relay reload` makes it again</source>
        <translation>Consulte a su administrador: `screenpop relay reload` lo crea de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It does not know this computer&apos;s key, or no longer does</source>
        <translation>No conoce la clave de este equipo, o ya no</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It forbids what is needed to fetch this computer&apos;s calls</source>
        <translation>Prohíbe lo necesario para recoger las llamadas de este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It has no consumer {name}</source>
        <translation>No tiene ningún consumidor {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is incomplete or was changed</source>
        <translation>Está incompleta o se ha cambiado</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is tried again by itself; if it lasts, ask your administrator</source>
        <translation>Se reintenta solo; si persiste, consulte a su administrador</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Its consumer {name} differs from what it must be in {differ}; nothing is read from it</source>
        <translation>Su consumidor {name} difiere de lo debido en {differ}; no se lee nada de él</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Some events wait there until it understands them</source>
        <translation>Algunos eventos esperan allí hasta que los entienda</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay does not let this computer in</source>
        <translation>El relay no admite a este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not encrypted</source>
        <translation>El relay no está cifrado</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not ready</source>
        <translation>El relay no está listo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay keeps no calls for this computer</source>
        <translation>El relay no guarda llamadas para este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay speaks a newer language than this program</source>
        <translation>El relay habla un lenguaje más nuevo que este programa</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay would hand this computer other calls than its own</source>
        <translation>El relay daría a este equipo llamadas que no son suyas</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate authority cannot be read</source>
        <translation>No se puede leer la autoridad de certificación del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate is not trusted</source>
        <translation>El certificado del relay no es de confianza</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>This computer&apos;s key for the relay cannot be used</source>
        <translation>No se puede usar la clave de este equipo para el relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Update screenpop</source>
        <translation>Actualice screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>no encrypted connection came about</source>
        <translation>no se logró una conexión cifrada</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>nothing takes connections there</source>
        <translation>nada acepta conexiones allí</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>that name is not known in this network</source>
        <translation>ese nombre no se conoce en esta red</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection failed</source>
        <translation>falló la conexión</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection was ended</source>
        <translation>se terminó la conexión</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the network&apos;s proxy refused ({status})</source>
        <translation>el proxy de la red lo rechazó ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the web server there is no relay, or the relay behind it is down ({status})</source>
        <translation>el servidor web de allí no es un relay, o el relay que hay detrás está caído ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{hostname}: its server answers, but not its storage (JetStream)</source>
        <translation>{hostname}: su servidor responde, pero no su almacenamiento (JetStream)</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host} answers in the clear; nothing was sent to it</source>
        <translation>{host} responde sin cifrado; no se le envió nada</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host}: it is not one for this name</source>
        <translation>{host}: no es para este nombre</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{path} is missing, or is no PEM certificate</source>
        <translation>{path} falta, o no es un certificado PEM</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>A value is over {longest} characters.</source>
        <translation>Un valor supera {longest} caracteres.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>Nothing tells which event this is; post it to that event&apos;s own URL.</source>
        <translation>Nada dice qué evento es; envíelo a la URL propia de ese evento.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>The event has no call_event_uuid.</source>
        <translation>El evento no tiene call_event_uuid.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Only POST is taken here.</source>
        <translation>Aquí solo se acepta POST.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body broke off before its end.</source>
        <translation>El cuerpo se cortó antes de terminar.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body is over {value} KiB.</source>
        <translation>El cuerpo supera {value} KiB.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body must not be compressed.</source>
        <translation>El cuerpo no debe estar comprimido.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body was not here within {body_s} s.</source>
        <translation>El cuerpo no llegó en {body_s} s.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This host is not served here.</source>
        <translation>Este host no se atiende aquí.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This is not an HTTP/1.1 request.</source>
        <translation>Esto no es una petición HTTP/1.1.</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Web pages may not post here.</source>
        <translation>Las páginas web no pueden enviar aquí.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Join the relay again, with the code from your administrator</source>
        <translation>Únase de nuevo al relay, con el código de su administrador</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Start screenpop, and calls come: screenpop run</source>
        <translation>Inicie screenpop y llegarán las llamadas: screenpop run</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for it is kept in the {kind}.</source>
        <translation>La clave se guarda en: {kind}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for the relay is missing</source>
        <translation>Falta la clave del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The relay has calls for {sorted}, but your extensions are {mine}: add what is yours to [extensions] mine in settings.toml</source>
        <translation>El relay tiene llamadas para {sorted}, pero sus extensiones son {mine}: añada las suyas en [extensions] mine, en settings.toml</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The {kind} holds no secret relay for this profile</source>
        <translation>No hay ningún secreto relay para este perfil: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>This computer now reads the calls of {plain} from the relay at {host}.</source>
        <translation>Este equipo lee ahora las llamadas de {plain} del relay de {host}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Your extensions were set: {extensions}.</source>
        <translation>Se definieron sus extensiones: {extensions}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>If another program has it open, close that; it is then overwritten by itself while screenpop runs</source>
        <translation>Si otro programa lo tiene abierto, ciérrelo; después se sobrescribe solo mientras screenpop está en marcha</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>{path} is being read all the time</source>
        <translation>{path} se está leyendo todo el tiempo</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: the journal is damaged</source>
        <translation>Las llamadas no se guardan: el registro está dañado</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: too many are waiting</source>
        <translation>Las llamadas no se guardan: hay demasiadas en espera</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {name} cannot be used</source>
        <translation>Las llamadas no se guardan: no se puede usar {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {title}</source>
        <translation>Las llamadas no se guardan: {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Check the folder. What is waiting is saved by itself as soon as that is possible</source>
        <translation>Compruebe la carpeta. Lo que espera se guarda solo en cuanto sea posible</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: the journal is damaged</source>
        <translation>No se pueden leer las llamadas anteriores: el registro está dañado</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: {title}</source>
        <translation>No se pueden leer las llamadas anteriores: {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>If that was not meant, quit screenpop, put the file back and start again</source>
        <translation>Si no era la intención, salga de screenpop, vuelva a poner el archivo e inícielo de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Install the newer version again, or move the file away to begin a new journal</source>
        <translation>Vuelva a instalar la versión más nueva, o aparte el archivo para empezar un registro nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>It is kept aside and a new one is begun by itself; if this message stays, start screenpop again</source>
        <translation>Se aparta solo y se empieza uno nuevo; si este mensaje sigue, reinicie screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Look into the log for what keeps the journal from being written</source>
        <translation>Mire en el log qué impide escribir el registro</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop again: the file is then kept aside and a new one is begun</source>
        <translation>Reinicie screenpop: el archivo se aparta y se empieza uno nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop once</source>
        <translation>Inicie screenpop una vez</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal is closed</source>
        <translation>El registro de llamadas está cerrado</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was taken away</source>
        <translation>Se quitó el registro de llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by a newer screenpop</source>
        <translation>El registro de llamadas lo escribió un screenpop más nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by an older screenpop</source>
        <translation>El registro de llamadas lo escribió un screenpop más antiguo</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>screenpop is starting or ending</source>
        <translation>screenpop está arrancando o cerrándose</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{most} events wait for the disk already</source>
        <translation>Ya hay {most} eventos esperando al disco</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has to be brought up to date before it can be read</source>
        <translation>{path} tiene que actualizarse antes de poder leerse</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has version {found}; this program knows version {known}. Nothing in it was changed, and calls are not being saved</source>
        <translation>{path} tiene la versión {found}; este programa conoce la {known}. No se cambió nada en él, y las llamadas no se guardan</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} is no longer a sound database ({error})</source>
        <translation>{path} ya no es una base de datos correcta ({error})</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} was removed or replaced while screenpop was running. What is there now is used, and earlier calls are not shown</source>
        <translation>{path} se quitó o se sustituyó mientras screenpop estaba en marcha. Ahora se usa lo que hay allí, y las llamadas anteriores no se muestran</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{remedy}. What is waiting is saved by itself as soon as that is possible</source>
        <translation>{remedy}. Lo que espera se guarda solo en cuanto sea posible</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>It was kept as {name}, and a new one was begun; earlier calls are not shown</source>
        <translation>Se guardó como {name} y se empezó uno nuevo; las llamadas anteriores no se muestran</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Keep {aside} if somebody is to try to rescue it; otherwise delete it</source>
        <translation>Conserve {aside} si alguien va a intentar rescatarlo; si no, bórrelo</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Let screenpop keep its data on a local disk</source>
        <translation>Deje que screenpop guarde sus datos en un disco local</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal lies on a network drive</source>
        <translation>El registro de llamadas está en una unidad de red</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal was damaged</source>
        <translation>El registro de llamadas estaba dañado</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>{parent} does not allow the fast and safe way of writing, so the slower one is used</source>
        <translation>{parent} no permite la forma rápida y segura de escribir, así que se usa la más lenta</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>It was old enough to be destroyed, or its number was forgotten</source>
        <translation>Era lo bastante antigua para destruirse, o su número se olvidó</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>This call is not in the recents any more</source>
        <translation>Esta llamada ya no está en las recientes</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It is tried again by itself; look at this computer&apos;s network</source>
        <translation>Se reintenta solo; compruebe la red de este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>There is no connection to the relay</source>
        <translation>No hay conexión con el relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a country&apos;s code of two capital letters, such as &quot;AU&quot;</source>
        <translation>un código de país de dos letras mayúsculas, como &quot;AU&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of IP addresses or networks, such as [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</source>
        <translation>una lista de direcciones IP o redes, como [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of addresses such as [&quot;tls://relay.example.com:4222&quot;]; nats:// and ws:// only for this computer</source>
        <translation>una lista de direcciones como [&quot;tls://relay.example.com:4222&quot;]; nats:// y ws:// solo para este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of extensions, such as [&quot;201&quot;, &quot;202&quot;]</source>
        <translation>una lista de extensiones, como [&quot;201&quot;, &quot;202&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;]</source>
        <translation>una lista de nombres de host sin puerto, como [&quot;pop.example.com&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;] ({shown} is none)</source>
        <translation>una lista de nombres de host sin puerto, como [&quot;pop.example.com&quot;] ({shown} no lo es)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of subjects, such as [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</source>
        <translation>una lista de asuntos, como [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of up to {MOST_TAGS} words of at most {LONGEST_TAG} characters, such as [&quot;Follow up&quot;, &quot;Sales&quot;]</source>
        <translation>una lista de hasta {MOST_TAGS} palabras de {LONGEST_TAG} caracteres como máximo, como [&quot;Follow up&quot;, &quot;Sales&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a name of 8 to 32 small letters and digits, in quotes</source>
        <translation>un nombre de 8 a 32 letras minúsculas y cifras, entre comillas</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a number of seconds from 0 to {longest}</source>
        <translation>un número de segundos de 0 a {longest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes that is not empty</source>
        <translation>un texto entre comillas que no esté vacío</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, on one line, of at most {LONGEST} characters</source>
        <translation>un texto entre comillas, en una línea, de {LONGEST} caracteres como máximo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, or a whole number</source>
        <translation>un texto entre comillas, o un número entero</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an IP address or a host name without a port, such as &quot;127.0.0.1&quot;</source>
        <translation>una dirección IP o un nombre de host sin puerto, como &quot;127.0.0.1&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an address such as &quot;https://pop.example.com&quot;</source>
        <translation>una dirección como &quot;https://pop.example.com&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an area code in quotes, with its leading zero, such as &quot;03&quot;</source>
        <translation>un prefijo entre comillas, con su cero inicial, como &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>one of {value}</source>
        <translation>uno de {value}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true, false or a date with a time, such as 2026-01-31T09:00:00</source>
        <translation>true, false o una fecha con hora, como 2026-01-31T09:00:00</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>It must be {wrong}</source>
        <translation>Debe ser {wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>Mend it, or move it away: the program then begins with the defaults</source>
        <translation>Corríjalo, o apártelo: el programa empieza entonces con los valores predeterminados</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>There is no setting {short}</source>
        <translation>No existe el ajuste {short}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>listener.tls_key is set without listener.tls_cert: that would be no TLS at all. The listener does not start.</source>
        <translation>listener.tls_key está definido sin listener.tls_cert: eso no sería TLS. El receptor no arranca.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be changed</source>
        <translation>No se puede cambiar {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the defaults are used.</source>
        <translation>No se puede leer {name}: {bad}. Se deja como está; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the settings in use stay.</source>
        <translation>No se puede leer {name}: {bad}. Se deja como está; siguen los ajustes en uso.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} cannot be {shown}</source>
        <translation>{short} no puede ser {shown}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is not known; the nearest known is {nearest}.</source>
        <translation>{short} no se conoce; el más parecido es {nearest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; it is left out.</source>
        <translation>{short} es {shown}, pero debe ser {wrong}; se omite.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{short} es {shown}, pero debe ser {wrong}; el receptor no arranca hasta que se corrija.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{short} es {shown}, pero debe ser {wrong}; se sigue usando {shown2}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{table} must be a table, that is a line [{table2}] with its keys below; nothing in it changes.</source>
        <translation>{table} debe ser una tabla, es decir, una línea [{table2}] con sus claves debajo; nada cambia en ella.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>Mend it or move it away; it is left as it is</source>
        <translation>Corríjalo o apártelo; se deja como está</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>The file of secrets cannot be read</source>
        <translation>No se puede leer el archivo de secretos</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It has not answered for {deadline_s} seconds; perhaps it is locked and waits for its password</source>
        <translation>No ha respondido en {deadline_s} segundos; quizá está bloqueado y espera su contraseña</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It was asked, and stayed locked</source>
        <translation>Se le preguntó, y siguió bloqueado</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Look at your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Mire su llavero e inténtelo de nuevo. Para prescindir del llavero, inicie screenpop con SCREENPOP_SECRETS=file: un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring refused</source>
        <translation>El llavero lo rechazó</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>There is no keyring</source>
        <translation>No hay ningún llavero</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>This session offers no keyring that screenpop could use</source>
        <translation>Esta sesión no ofrece un llavero que screenpop pueda usar</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Para prescindir del llavero, inicie screenpop con SCREENPOP_SECRETS=file: un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Unlock your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>Desbloquee su llavero e inténtelo de nuevo. Para prescindir del llavero, inicie screenpop con SCREENPOP_SECRETS=file: un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/line_label.py"/>
        <source>a label in quotes, or { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } with a colour of three or six hexadecimal digits</source>
        <translation>una etiqueta entre comillas, o { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } con un color de tres o seis cifras hexadecimales</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a certificate authority of the relay&apos;s own (a PEM file); empty: those of the system</source>
        <translation>una autoridad de certificación propia del relay (archivo PEM); vacío: las del sistema</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a label for each of our numbers: &quot;61312341234&quot; = &quot;Sales&quot;, or with a colour: { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</source>
        <translation>una etiqueta para cada uno de nuestros números: &quot;61312341234&quot; = &quot;Sales&quot;, o con un color: { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own instead of a preset&apos;s: https://crm.example.com/search?q={e164}</source>
        <translation>un enlace propio en lugar de una plantilla: https://crm.example.com/search?q={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own that makes a contact of a caller: https://crm.example.com/new?phone={e164}</source>
        <translation>un enlace propio que convierte a quien llama en contacto: https://crm.example.com/new?phone={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many days a call is destroyed</source>
        <translation>al cabo de cuántos días se destruye una llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many hours the sources of contacts are read again; 0: only when `screenpop contacts sync` says so</source>
        <translation>al cabo de cuántas horas se releen las fuentes de contactos; 0: solo con `screenpop contacts sync`</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no calls from the relay; what it has for this desk waits there</source>
        <translation>false: sin llamadas del relay; lo que tenga para este puesto espera allí</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no listener; calls come by other ways or not at all</source>
        <translation>false: sin receptor; las llamadas llegan por otras vías o no llegan</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how long a card stays when its call has ended</source>
        <translation>cuánto tiempo permanece una tarjeta cuando su llamada ha terminado</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how many cards are shown at once; the others wait behind them</source>
        <translation>cuántas tarjetas se muestran a la vez; las demás esperan detrás</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>other host names by which the PBX may call this computer</source>
        <translation>otros nombres de host con los que la centralita puede llamar a este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>proxies whose X-Forwarded headers are believed</source>
        <translation>proxies cuyas cabeceras X-Forwarded se creen</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM that is asked who calls, by the name of its connector; empty: none</source>
        <translation>el CRM al que se pregunta quién llama, por el nombre de su conector; vacío: ninguno</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM, by the name of its preset</source>
        <translation>el CRM, por el nombre de su plantilla</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the address to listen on; off this computer it needs tls_cert or allow_plain</source>
        <translation>la dirección en la que se escucha; fuera de este equipo necesita tls_cert o allow_plain</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the area code of numbers that carry none, such as &quot;03&quot;</source>
        <translation>el prefijo de los números que no lo llevan, como &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate for https (a PEM file, with its chain)</source>
        <translation>el certificado para https (un archivo PEM, con su cadena)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate&apos;s key (a PEM file), if it is not in the same file</source>
        <translation>la clave del certificado (un archivo PEM), si no está en el mismo archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the colours of the windows: system, light, dark, contrast (high contrast, light or dark as the system is)</source>
        <translation>los colores de las ventanas: system, light, dark, contrast (alto contraste, claro u oscuro como el sistema)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the corner of the screen: auto (one where this desktop shows no notifications), bottom-right, bottom-left, top-right, top-left</source>
        <translation>la esquina de la pantalla: auto (una donde este escritorio no muestra notificaciones), bottom-right, bottom-left, top-right, top-left</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the country of numbers that carry none (ISO 3166)</source>
        <translation>el país de los números que no lo llevan (ISO 3166)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the extensions of this desk; empty: every extension is mine</source>
        <translation>las extensiones de este puesto; vacío: todas son mías</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the kind of address by which a caller is called back: tel, sip, callto</source>
        <translation>el tipo de dirección con que se devuelve la llamada: tel, sip, callto</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the language of the windows: system, en, de, fr, es, ja, zh</source>
        <translation>el idioma de las ventanas: system, en, de, fr, es, ja, zh</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the name under which the relay knows this desk; written by `screenpop join`</source>
        <translation>el nombre con el que el relay conoce este puesto; lo escribe `screenpop join`</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the port to listen on; 0 takes a free one</source>
        <translation>el puerto en el que se escucha; 0 toma uno libre</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the relay&apos;s addresses (tls:// or wss://); written by `screenpop join`; empty: no relay</source>
        <translation>las direcciones del relay (tls:// o wss://); las escribe `screenpop join`; vacío: sin relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the screen: &quot;pointer&quot; (where the mouse is), &quot;primary&quot;, or a screen&apos;s name</source>
        <translation>la pantalla: &quot;pointer&quot; (donde está el ratón), &quot;primary&quot; o el nombre de una pantalla</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the tags that are offered for a call; others can be written</source>
        <translation>las etiquetas que se ofrecen para una llamada; se pueden escribir otras</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the values that preset and connector ask for, such as base_url</source>
        <translation>los valores que piden la plantilla y el conector, como base_url</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: a card that begins to ring is heard, too</source>
        <translation>true: una tarjeta que empieza a sonar también se oye</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: ask a CRM on another computer by http; others can read names and keys</source>
        <translation>true: consultar por http un CRM de otro equipo; otros pueden leer nombres y claves</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: listen off this computer without TLS; others can read the calls</source>
        <translation>true: escuchar fuera de este equipo sin TLS; otros pueden leer las llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops while the desktop itself is not to be disturbed, as far as it says so</source>
        <translation>true: sin tarjetas mientras el propio escritorio esté en No molestar, si lo indica</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops; or the time until which there are none</source>
        <translation>true: sin tarjetas; o la hora hasta la que no hay</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: pop on dialplan events (HTTP Ringing) too</source>
        <translation>true: mostrar tarjetas también con eventos del plan de marcado (HTTP Ringing)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what a card is: auto (a window, on Wayland a notification of the desktop), window, notification</source>
        <translation>qué es una tarjeta: auto (una ventana, en Wayland una notificación del escritorio), window, notification</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what is done with some calls; the first that fits decides: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</source>
        <translation>qué se hace con algunas llamadas; decide la primera que encaja: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what the PBX sees, where a proxy stands between; `screenpop urls` prints it</source>
        <translation>lo que ve la centralita cuando hay un proxy en medio; lo muestra `screenpop urls`</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what this desk reads there; written by `screenpop join`</source>
        <translation>lo que este puesto lee allí; lo escribe `screenpop join`</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>when the link opens: click, ringing or answered</source>
        <translation>cuándo se abre el enlace: click, ringing o answered</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>Ask whoever has fixed it to change it there</source>
        <translation>Pida a quien lo fijó que lo cambie allí</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>It stands in {path}, and what stands there holds on this computer</source>
        <translation>Está en {path}, y lo que hay allí rige en este equipo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>your administrator</source>
        <translation>su administrador</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path} cannot be read: {bad}. What it has fixed so far stays; at a start that is nothing.</source>
        <translation>No se puede leer {path}: {bad}. Lo fijado hasta ahora sigue; al iniciar no es nada.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: policy.by must be {wrong}; it is left out.</source>
        <translation>{path}: policy.by debe ser {wrong}; se omite.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is policy.by.</source>
        <translation>{path}: {short} no se conoce; el más parecido es policy.by.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is {nearest}.</source>
        <translation>{path}: {short} no se conoce; el más parecido es {nearest}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; it is not fixed.</source>
        <translation>{path}: {short} es {shown}, pero debe ser {wrong}; no queda fijado.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{path}: {short} es {shown}, pero debe ser {wrong}; el receptor no arranca hasta que se corrija.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{path}: {short} es {shown}, pero debe ser {wrong}; se sigue usando {shown2}.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} must be a table.</source>
        <translation>{path}: {short} debe ser una tabla.</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{short} is fixed by {who}</source>
        <translation>{short} lo ha fijado {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{name} cannot be written</source>
        <translation>No se puede escribir {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{path}: {reason}. It is as it was before</source>
        <translation>{path}: {reason}. Está como antes</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/problem.py"/>
        <source>too large a number</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table whose {name} is {wrong}</source>
        <translation>una tabla cuyo {name} sea {wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table with pop or open, such as { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</source>
        <translation>una tabla con pop u open, como { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>an extension</source>
        <translation>una extensión</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret has 1 to {LONGEST}</source>
        <translation>Un secreto tiene de 1 a {LONGEST}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret&apos;s name cannot be that</source>
        <translation>Un secreto no puede llamarse así</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Choose another</source>
        <translation>Elija otro</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Enter it again</source>
        <translation>Escríbalo de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has 1 to 64 letters, digits, dots, hyphens and underlines</source>
        <translation>Tiene de 1 a 64 letras, cifras, puntos, guiones y guiones bajos</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has a line break or another character that cannot be seen</source>
        <translation>Tiene un salto de línea u otro carácter que no se ve</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has {len} characters</source>
        <translation>Tiene {len} caracteres</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>The secret {name} cannot be kept</source>
        <translation>No se puede guardar el secreto {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>It can only be &quot;file&quot;</source>
        <translation>Solo puede ser &quot;file&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>Take SCREENPOP_SECRETS away to use the keyring, or set it to file</source>
        <translation>Quite SCREENPOP_SECRETS para usar el llavero, o póngalo en file</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>The value of SCREENPOP_SECRETS means nothing</source>
        <translation>El valor de SCREENPOP_SECRETS no significa nada</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Copy the addresses while screenpop runs: later they cannot be shown again. Or unlock your keyring and try again</source>
        <translation>Copie las direcciones mientras screenpop está en marcha: después no se podrán volver a mostrar. O desbloquee su llavero e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Mend it, or move it away: new addresses are then made, which must be pasted into the PBX</source>
        <translation>Corríjalo, o apártelo: se crean entonces direcciones nuevas, que hay que pegar en la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses cannot be shown; calls come in all the same</source>
        <translation>No se pueden mostrar las direcciones; las llamadas entran igualmente</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses that are shown carry it</source>
        <translation>Las direcciones que se muestran lo llevan</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The file of the addresses&apos; secrets cannot be read</source>
        <translation>No se puede leer el archivo con los secretos de las direcciones</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The newest secret cannot be dropped</source>
        <translation>No se puede quitar el secreto más nuevo</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The secret of the addresses is not kept; calls come in all the same</source>
        <translation>El secreto de las direcciones no se guarda; las llamadas entran igualmente</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Their secret is not in the {kind} any more</source>
        <translation>Su secreto ya no está en: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Unlock your keyring and try again, or make a new one with `screenpop secret rotate url` and paste the new addresses into the PBX</source>
        <translation>Desbloquee su llavero e inténtelo de nuevo, o cree uno nuevo con `screenpop secret rotate url` y pegue las direcciones nuevas en la centralita</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>{path}: {why}. No call could come in</source>
        <translation>{path}: {why}. No podría entrar ninguna llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the key by which this desk reads its calls from the relay</source>
        <translation>la clave con la que este puesto lee sus llamadas del relay</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the password with which contacts are read from {source}</source>
        <translation>la contraseña con la que se leen contactos de {source}</translation>
    </message>
    <message>
        <location filename="../../screenpop/showing.py"/>
        <source>You wanted to be reminded of this call</source>
        <translation>Quería que se le recordara esta llamada</translation>
    </message>
    <message>
        <location filename="../../screenpop/switchboard.py"/>
        <source>Not saved: the list of calls cannot be written</source>
        <translation>Sin guardar: no se puede escribir la lista de llamadas</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Add screenpop in the desktop&apos;s own settings</source>
        <translation>Añada screenpop en los ajustes del propio escritorio</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Look at that file</source>
        <translation>Mire ese archivo</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be changed</source>
        <translation>No se puede cambiar lo que se inicia con la sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be read</source>
        <translation>No se puede leer lo que se inicia con la sesión</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Check the link template in the settings</source>
        <translation>Compruebe la plantilla de enlace en los ajustes</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose a default browser in the system&apos;s settings</source>
        <translation>Elija un navegador predeterminado en los ajustes del sistema</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose one in the system&apos;s settings, or another kind of address with calls.call_back in the settings</source>
        <translation>Elija uno en los ajustes del sistema, u otro tipo de dirección con calls.call_back en los ajustes</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Dial the number by hand</source>
        <translation>Marque el número a mano</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>It is not a web address (http or https)</source>
        <translation>No es una dirección web (http o https)</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Neither the desktop nor the BROWSER variable led to one</source>
        <translation>Ni el escritorio ni la variable BROWSER llevaron a uno</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No browser could be started</source>
        <translation>No se pudo iniciar ningún navegador</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No program could be started that telephones</source>
        <translation>No se pudo iniciar ningún programa de telefonía</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Nobody was called</source>
        <translation>No se llamó a nadie</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The address is not a telephone number&apos;s</source>
        <translation>La dirección no es la de un número de teléfono</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The desktop knows none for {partition}: addresses</source>
        <translation>El escritorio no conoce ninguno para direcciones {partition}:</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>This link was not opened</source>
        <translation>No se abrió este enlace</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Check that the folder can be written</source>
        <translation>Compruebe que se pueda escribir en la carpeta</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Check that the folder can be written and that the disk is not full, or choose another with --profile</source>
        <translation>Compruebe que se pueda escribir en la carpeta y que el disco no esté lleno, o elija otra con --profile</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose a folder of your own with --profile</source>
        <translation>Elija una carpeta propia con --profile</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose another with --profile</source>
        <translation>Elija otra con --profile</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Install screenpop again</source>
        <translation>Vuelva a instalar screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The file {name} is missing from {package}</source>
        <translation>Falta el archivo {name} en {package}</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The installation is damaged</source>
        <translation>La instalación está dañada</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder cannot be used</source>
        <translation>No se puede usar la carpeta del perfil</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder is not private</source>
        <translation>La carpeta del perfil no es privada</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>{folder} belongs to another user or is shared by all</source>
        <translation>{folder} es de otro usuario o está compartida con todos</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Put a shortcut to screenpop into the folder shell:startup</source>
        <translation>Ponga un acceso directo a screenpop en la carpeta shell:startup</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Windows starts no command of more than {LONGEST} characters: {line}</source>
        <translation>Windows no inicia comandos de más de {LONGEST} caracteres: {line}</translation>
    </message>
</context>
</TS>
