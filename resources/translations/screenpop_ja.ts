<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>screenpop</name>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <location filename="../../resources/crm/bitrix24.toml"/>
        <source>the host in Bitrix24&apos;s address bar</source>
        <translation>Bitrix24 のアドレスバーにあるホスト</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the number behind /rest/ in the webhook&apos;s address</source>
        <translation>Webhook のアドレスで /rest/ に続く番号</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the part behind that number in the webhook&apos;s address</source>
        <translation>Webhook のアドレスでその番号に続く部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host, without a slash behind it</source>
        <translation>ブラウザーで Dynamics が開くアドレス（ホストまで、末尾のスラッシュなし）</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the application (client) id of the application registered for screenpop</source>
        <translation>screenpop 用に登録したアプリケーション (クライアント) の ID</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the id of your directory (tenant) in Microsoft Entra</source>
        <translation>Microsoft Entra のディレクトリ (テナント) の ID</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <source>the API key, in an agent&apos;s profile settings</source>
        <translation>エージェントのプロフィール設定にある API キー</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <location filename="../../resources/crm/freshdesk.toml"/>
        <source>the part before .freshdesk.com in Freshdesk&apos;s address bar</source>
        <translation>Freshdesk のアドレスバーで .freshdesk.com の前の部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <source>the access token of a private app that may read contacts</source>
        <translation>連絡先を読み取れる非公開アプリのアクセストークン</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the host in HubSpot&apos;s address bar; it may be app-eu1.hubspot.com or app-ap1.hubspot.com</source>
        <translation>HubSpot のアドレスバーにあるホスト。app-eu1.hubspot.com や app-ap1.hubspot.com のこともあります</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the number behind /contacts/ in HubSpot&apos;s address bar</source>
        <translation>HubSpot のアドレスバーで /contacts/ に続く番号</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <source>an API key, made in the user&apos;s preferences</source>
        <translation>ユーザーの設定で作成した API キー</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <location filename="../../resources/crm/odoo-17.toml"/>
        <location filename="../../resources/crm/odoo-18.toml"/>
        <source>the address at which Odoo opens in the browser</source>
        <translation>ブラウザーで Odoo が開くアドレス</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name of the database</source>
        <translation>データベースの名前</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>that user&apos;s password, or an API key</source>
        <translation>そのユーザーのパスワード、または API キー</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name with which this user logs in, often an e-mail address</source>
        <translation>そのユーザーのログイン名（多くはメールアドレス）</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the address of the API</source>
        <translation>API のアドレス</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the key that the API asks for</source>
        <translation>API が求めるキー</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <source>the API token, in Pipedrive&apos;s personal preferences</source>
        <translation>Pipedrive の個人設定にある API トークン</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <location filename="../../resources/crm/pipedrive.toml"/>
        <source>the host in Pipedrive&apos;s address bar</source>
        <translation>Pipedrive のアドレスバーにあるホスト</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the consumer key of the app made for screenpop in Salesforce</source>
        <translation>Salesforce で screenpop 用に作成したアプリのコンシューマー鍵</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the part before .my.salesforce.com or .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>Salesforce のアドレスバーで .my.salesforce.com または .lightning.force.com の前の部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the port in the app&apos;s callback URL</source>
        <translation>アプリのコールバック URL のポート</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>that user&apos;s password</source>
        <translation>そのユーザーのパスワード</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the address at which Tryton opens in the browser, without # and what follows</source>
        <translation>ブラウザーで Tryton が開くアドレス（# 以降を除く）</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the database, behind # in the browser&apos;s address bar</source>
        <translation>データベース（ブラウザーのアドレスバーで # に続く部分）</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the name with which this user logs in</source>
        <translation>そのユーザーのログイン名</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>an API key, from Twenty&apos;s settings</source>
        <translation>Twenty の設定で得る API キー</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <location filename="../../resources/crm/twenty.toml"/>
        <source>the address at which Twenty opens in the browser</source>
        <translation>ブラウザーで Twenty が開くアドレス</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>the host of Twenty&apos;s API: that of your own server, or api.twenty.com</source>
        <translation>Twenty の API のホスト（自社サーバーのもの、または api.twenty.com）</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>an API token, from Zendesk&apos;s Admin Center</source>
        <translation>Zendesk の管理センターで得る API トークン</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>the e-mail address of the agent whose rights are used</source>
        <translation>権限を使うエージェントのメールアドレス</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <location filename="../../resources/crm/zendesk.toml"/>
        <source>the part before .zendesk.com in Zendesk&apos;s address bar</source>
        <translation>Zendesk のアドレスバーで .zendesk.com の前の部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>its client secret</source>
        <translation>そのクライアントシークレット</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the client id of the application registered in Zoho&apos;s API console</source>
        <translation>Zoho の API コンソールに登録したアプリケーションのクライアント ID</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the digits behind /crm/org in Zoho&apos;s address bar</source>
        <translation>Zoho のアドレスバーで /crm/org に続く数字</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar</source>
        <translation>Zoho のアドレスバーにあるホスト</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host of the API in your region</source>
        <translation>お使いの地域の API のホスト</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host where people of your region sign in to Zoho</source>
        <translation>お使いの地域で Zoho にサインインするホスト</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the port in the application&apos;s redirect URI</source>
        <translation>アプリケーションのリダイレクト URI のポート</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host</source>
        <translation>ブラウザーで Dynamics が開くアドレス（ホストまで）</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the app&apos;s id, behind appid= in the address bar</source>
        <translation>アプリの ID（アドレスバーで appid= に続く部分）</translation>
    </message>
    <message>
        <location filename="../../resources/crm/espocrm.toml"/>
        <source>the address at which EspoCRM opens in the browser, up to the #</source>
        <translation>ブラウザーで EspoCRM が開くアドレス（# の前まで）</translation>
    </message>
    <message>
        <location filename="../../resources/crm/salesforce.toml"/>
        <source>the part before .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>Salesforce のアドレスバーで .lightning.force.com の前の部分</translation>
    </message>
    <message>
        <location filename="../../resources/crm/sugarcrm.toml"/>
        <source>the address at which SugarCRM opens in the browser, up to the #</source>
        <translation>ブラウザーで SugarCRM が開くアドレス（# の前まで）</translation>
    </message>
    <message>
        <location filename="../../resources/crm/suitecrm-7.toml"/>
        <source>the address at which SuiteCRM opens in the browser, without index.php</source>
        <translation>ブラウザーで SuiteCRM が開くアドレス（index.php を除く）</translation>
    </message>
    <message>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar, which differs from region to region</source>
        <translation>Zoho のアドレスバーにあるホスト。地域によって異なります</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Correct settings.toml</source>
        <translation>settings.toml を修正してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <source>The listener does not start</source>
        <translation>リスナーが起動しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/caller.py"/>
        <source>Number withheld</source>
        <translation>番号非通知</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered by {who}</source>
        <translation>{who} が応答</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Answered elsewhere</source>
        <translation>他で応答</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered elsewhere, or voicemail</source>
        <translation>他で応答、または留守番電話</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Recording or voicemail</source>
        <translation>録音または留守番電話</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Voicemail</source>
        <translation>留守番電話</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call dropped</source>
        <translation>通話が切断されました</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call ended</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Diverted</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Ended ({cause})</source>
        <translation>終了 ({cause})</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: busy</source>
        <translation>不在着信: 話し中</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: codec problem</source>
        <translation>不在着信: コーデックの問題</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: network problem</source>
        <translation>不在着信: ネットワークの問題</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: not answered</source>
        <translation>不在着信: 応答なし</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: phone offline</source>
        <translation>不在着信: 電話機がオフライン</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: the caller hung up</source>
        <translation>不在着信: 発信者が切断</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Number not reachable</source>
        <translation>番号に接続できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Picked up by another</source>
        <translation>他の人が代理応答</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Transferred</source>
        <translation>転送</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Rang {times}×</source>
        <translation>呼び出し {times} 回</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/place.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Transferred from {who}</source>
        <translation>{who} から転送</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Its contacts are as they were. Mend that, and read it again</source>
        <translation>連絡先は以前のままです。問題を直して読み直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Set it up again; that tries it, too</source>
        <translation>設定し直してください。同時に試験も行われます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts are up to date</source>
        <translation>連絡先は最新です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {len} sources are up to date</source>
        <translation>{len} 個の取得元の連絡先は最新です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {name} could not be read again</source>
        <translation>{name} の連絡先を読み直せませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{cause}; cards show the number, and what the contacts know</source>
        <translation>{cause}。カードには番号と連絡先の情報が表示されます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is not set up</source>
        <translation>{title} は設定されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is set up to be asked who calls</source>
        <translation>発信者を {title} に問い合わせる設定になっています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A rule of yours has kept calls from popping</source>
        <translation>ルールにより表示されなかった着信があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A value for the CRM is not used</source>
        <translation>CRM の値の 1 つが使われていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届く {value} 時間前に始まりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here, or the event was that long on its way</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届く {value} 時間前に始まったか、イベントの到着にそれだけかかりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届いた {value} 時間後に始まりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here, or the event was that long on its way</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届いた {value} 時間後に始まったか、イベントの到着にそれだけかかりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届く {value} 分前に始まりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here, or the event was that long on its way</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届く {value} 分前に始まったか、イベントの到着にそれだけかかりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届いた {value} 分後に始まりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here, or the event was that long on its way</source>
        <translation>PBX の時計では、最後の通話はイベントがここに届いた {value} 分後に始まったか、イベントの到着にそれだけかかりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls are listed and counted, but nothing pops</source>
        <translation>通話は一覧に載り数えられますが、カードは表示されません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls came for {sorted}; yours is {mine}</source>
        <translation>{sorted} への着信がありました。あなたの内線は {mine} です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Cards have nothing to open</source>
        <translation>カードから開くものがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {policy}</source>
        <translation>{policy} で修正してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {settings}</source>
        <translation>{settings} で修正してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct its name in {settings}, or take it away</source>
        <translation>{settings} で名前を修正するか、取り除いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Do not disturb is on</source>
        <translation>「応答不可」がオンです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Every call so far was for other extensions than yours</source>
        <translation>これまでの着信はすべて他の内線へのものでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If one of them is yours, add it to [extensions] mine in {settings}</source>
        <translation>その中に自分の内線があれば、{settings} の [extensions] mine に追加してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If they should pop, change the rule below [rules] in {settings}</source>
        <translation>表示したい場合は、{settings} の [rules] でルールを変更してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Let the desktop show notifications again, or set [popup] follow_system_quiet = false in {settings}</source>
        <translation>デスクトップの通知を再びオンにするか、{settings} で [popup] follow_system_quiet = false としてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Let this computer set its clock by the network</source>
        <translation>このコンピューターの時計をネットワークで合わせてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>No CRM is set</source>
        <translation>CRM が設定されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Set [crm] preset or url in {settings}</source>
        <translation>{settings} で [crm] preset または url を設定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Some settings of this computer are fixed</source>
        <translation>このコンピューターの一部の設定は固定されています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Something in the settings is wrong</source>
        <translation>設定に誤りがあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Switch it off in the tray&apos;s menu, or set [popup] do_not_disturb = false in {settings}</source>
        <translation>トレイのメニューでオフにするか、{settings} で [popup] do_not_disturb = false としてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The desktop is not to be disturbed</source>
        <translation>デスクトップが応答不可になっています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The link into the CRM is complete</source>
        <translation>CRM へのリンクは完全です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The settings are understood</source>
        <translation>設定は正しく読めます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>They are listed and counted. The rules that do so: {silent}</source>
        <translation>通話は一覧に載り数えられます。該当するルール: {silent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock and the PBX&apos;s agree</source>
        <translation>このコンピューターと PBX の時計は合っています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h fast</source>
        <translation>このコンピューターの時計は {value} 時間進んでいるようです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h slow</source>
        <translation>このコンピューターの時計は {value} 時間遅れているようです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min fast</source>
        <translation>このコンピューターの時計は {value} 分進んでいるようです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min slow</source>
        <translation>このコンピューターの時計は {value} 分遅れているようです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>To have one changed, ask {who}</source>
        <translation>変更が必要な場合は {who} に依頼してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>screenpop follows it: calls are listed and counted, but nothing pops</source>
        <translation>screenpop もそれに従います。通話は一覧に載り数えられますが、カードは表示されません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>{path} fixes {fixed}; a person&apos;s own values for these do not count</source>
        <translation>{path} が {fixed} を固定しており、個人の値は無視されます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Add the name by which the PBX or its proxy calls this computer to [listener] public_hosts</source>
        <translation>PBX またはプロキシがこのコンピューターを呼び出す名前を [listener] public_hosts に追加してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Another person&apos;s screenpop has port {port}</source>
        <translation>他の人の screenpop がポート {port} を使っています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Any free port will be taken</source>
        <translation>空いているポートを使います</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Close the page; if nobody opened one, tell whoever looks after this computer</source>
        <translation>そのページを閉じてください。誰も開いていなければ、このコンピューターの担当者に知らせてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Give each person a port of their own: in {settings}, [listener] port = {free_port}</source>
        <translation>各自に別のポートを割り当ててください: {settings} で [listener] port = {free_port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>In {settings}, set [listener] trusted_proxies = [&quot;127.0.0.1&quot;], if the proxy is on this computer</source>
        <translation>プロキシがこのコンピューターにある場合は、{settings} で [listener] trusted_proxies = [&quot;127.0.0.1&quot;] としてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It came from {client} {ago}; the answer was {status}, {removeprefix}</source>
        <translation>{ago}に {client} から届きました。応答は {status}、{removeprefix}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on port {port}</source>
        <translation>ポート {port} で待ち受けています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on {host}, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it</source>
        <translation>{host} で待ち受けており、前段のプロキシを示す public_url もありません。クラウドの PBX からは送信できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Let nothing but the PBX post there. Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>PBX 以外からは送信しないでください。`screenpop urls` のアドレスを PBX に貼り付けてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No call can come in</source>
        <translation>着信を受け取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No event ever came from another computer</source>
        <translation>他のコンピューターからのイベントはまだありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only the running screenpop could say it, and it does not answer</source>
        <translation>実行中の screenpop だけが答えられますが、応答がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only this computer can reach the listener</source>
        <translation>リスナーに届くのはこのコンピューターだけです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>`screenpop urls` のアドレスを PBX に貼り付けてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX; when the events come by the new ones, end the old ones with `screenpop secret delete url`</source>
        <translation>`screenpop urls` のアドレスを PBX に貼り付けてください。新しいアドレスでイベントが届くようになったら、`screenpop secret delete url` で古いものを無効にしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Port {port} is free</source>
        <translation>ポート {port} は空いています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Put a proxy with TLS before it and set [listener] public_url in {settings}, or set host to an address of this computer, with tls_cert and tls_key</source>
        <translation>前段に TLS のプロキシを置いて {settings} の [listener] public_url を設定するか、host をこのコンピューターのアドレスにし、tls_cert と tls_key を設定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Quit screenpop and start it again</source>
        <translation>screenpop を終了して起動し直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Renew it</source>
        <translation>更新してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Set [listener] enabled = true in {settings}</source>
        <translation>{settings} で [listener] enabled = true としてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Several people share this computer, and user {user} (pid {pid}) was first</source>
        <translation>このコンピューターは複数人で使われており、ユーザー {user} (pid {pid}) が先でした</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The PBX still posts to old addresses</source>
        <translation>PBX がまだ古いアドレスに送信しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or a firewall keeps its events out</source>
        <translation>アドレスがまだ PBX に登録されていないか、ファイアウォールがイベントを遮断しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or the proxy does not pass its events on</source>
        <translation>アドレスがまだ PBX に登録されていないか、プロキシがイベントを転送していません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate is valid until {day}</source>
        <translation>証明書は {day} まで有効です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate was renewed, but the old one is in use</source>
        <translation>証明書は更新されていますが、古いものが使われています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event came {ago}</source>
        <translation>最後のイベント: {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event from another computer came {ago}</source>
        <translation>他のコンピューターからの最後のイベント: {ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came from a web page, and was refused</source>
        <translation>最後の要求はウェブページからのもので、拒否しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came to an address that is not valid</source>
        <translation>最後の要求は無効なアドレスに届きました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was for a host that is not served here</source>
        <translation>最後の要求は扱っていないホスト宛てでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was refused</source>
        <translation>最後の要求を拒否しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is off; calls come through the relay</source>
        <translation>リスナーはオフです。着信はリレー経由で届きます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is switched off</source>
        <translation>リスナーはオフになっています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate expires soon</source>
        <translation>リスナーの証明書の期限が近づいています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate has expired</source>
        <translation>リスナーの証明書の期限が切れました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>They are valid until they are ended; these events came by one: {old}</source>
        <translation>無効にするまで使えます。古いアドレスで届いたイベント: {old}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Whether it listens is not known</source>
        <translation>待ち受けているかどうか不明です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>With a proxy that is not in trusted_proxies, every request seems to come from this computer</source>
        <translation>trusted_proxies にないプロキシを通すと、すべての要求がこのコンピューターから来たように見えます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>screenpop read {tls_cert} when it began to listen</source>
        <translation>screenpop は待ち受け開始時に {tls_cert} を読み込みました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>{tls_cert} is valid until {day}; a PBX refuses to talk to an expired one</source>
        <translation>{tls_cert} は {day} まで有効です。期限切れの証明書では PBX が通信を拒否します</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>A damaged journal was kept aside</source>
        <translation>破損したジャーナルを別に保管しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Allow this user to write to it</source>
        <translation>このユーザーに書き込みを許可してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the disk is full</source>
        <translation>通話を保存できません: ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the journal is read-only</source>
        <translation>通話を保存できません: ジャーナルが読み取り専用です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Delete it when nobody needs it any more</source>
        <translation>不要になったら削除してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Free some space. What is waiting is saved by itself as soon as that is possible</source>
        <translation>空き容量を増やしてください。待機中のものは可能になり次第自動で保存されます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Keep the profile on a disk of this computer, with --profile or SCREENPOP_PROFILE</source>
        <translation>--profile または SCREENPOP_PROFILE で、プロファイルをこのコンピューターのディスクに置いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Mount it so that it can be written, or keep the profile on another disk</source>
        <translation>書き込めるようにマウントするか、プロファイルを別のディスクに置いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Nothing is being logged</source>
        <translation>ログが記録されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>SCREENPOP_SECRETS=file was chosen; {secrets} can be read by this user alone</source>
        <translation>SCREENPOP_SECRETS=file が選ばれています。{secrets} を読めるのはこのユーザーだけです</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Secrets are kept in a file, not in the keyring</source>
        <translation>秘密情報はキーリングではなくファイルに保存されています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal can be read and written</source>
        <translation>ジャーナルは読み書きできます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal is made with the first start</source>
        <translation>ジャーナルは最初の起動時に作られます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal stands on a network drive</source>
        <translation>ジャーナルがネットワークドライブにあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The {kind} answers</source>
        <translation>{kind} は応答しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>To use the keyring, start screenpop without SCREENPOP_SECRETS and make new addresses for the PBX</source>
        <translation>キーリングを使うには、SCREENPOP_SECRETS なしで screenpop を起動し、PBX 用の新しいアドレスを作ってください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{copy}; a new one was begun, and the calls in the old one are not shown</source>
        <translation>{copy}。新しいジャーナルを開始したため、古い通話は表示されません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{path} is slower there, and less safe</source>
        <translation>そこでは {path} が遅く、安全性も下がります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} is on a disk that is mounted read-only</source>
        <translation>{target} は読み取り専用でマウントされたディスクにあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} may not be written</source>
        <translation>{target} に書き込めません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{value} KiB are left in {parent}</source>
        <translation>{parent} の空きは {value} KiB です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{where} may not be written</source>
        <translation>{where} に書き込めません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Ask your administrator to update it</source>
        <translation>管理者に更新を依頼してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Look again in a moment</source>
        <translation>しばらくしてから確認し直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} is connected</source>
        <translation>{host} のリレーに接続しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} lets this computer in</source>
        <translation>{host} のリレーはこのコンピューターを受け入れています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay is not connected yet</source>
        <translation>リレーにまだ接続していません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay&apos;s server is outdated</source>
        <translation>リレーのサーバーが古くなっています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>{host} is being tried</source>
        <translation>{host} に接続を試みています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>A notification server answers</source>
        <translation>通知サーバーが応答しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Calls neither come in nor pop until it is started</source>
        <translation>起動するまで、着信は届かず、カードも表示されません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are to be notifications; without a server they are windows</source>
        <translation>カードは通知として表示する設定ですが、サーバーがないとウィンドウになります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are windows here, which need no notification server</source>
        <translation>ここではカードはウィンドウなので、通知サーバーは不要です</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>End it, which loses no call that it has answered for, and start it again with `screenpop run`</source>
        <translation>終了して `screenpop run` で起動し直してください。受け取り済みの着信は失われません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>GNOME needs an extension for it; calls pop all the same</source>
        <translation>GNOME では拡張機能が必要です。カードは表示されます</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Install the extension AppIndicator and KStatusNotifierItem Support, or open the recents by command</source>
        <translation>拡張機能 AppIndicator and KStatusNotifierItem Support をインストールするか、コマンドで通話履歴を開いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY leads to one, or libraries that Qt needs are missing</source>
        <translation>DISPLAY も WAYLAND_DISPLAY も画面を指していないか、Qt に必要なライブラリがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>No notification server answers</source>
        <translation>通知サーバーが応答しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>On Wayland a program cannot place its windows, so cards are notifications; without a server they are windows that come up wherever the desktop puts them</source>
        <translation>Wayland ではプログラムがウィンドウの位置を決められないため、カードは通知になります。サーバーがないと、デスクトップが決めた位置のウィンドウになります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start it</source>
        <translation>起動してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start screenpop from a desktop session; to try it without one: screenpop demo</source>
        <translation>デスクトップセッションから screenpop を起動してください。なしで試すには: screenpop demo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst</source>
        <translation>mako や dunst など、デスクトップの通知サービスを起動してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst, or set [popup] kind = &quot;window&quot; in {settings}</source>
        <translation>mako や dunst など、デスクトップの通知サービスを起動するか、{settings} で [popup] kind = &quot;window&quot; としてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop has a tray</source>
        <translation>デスクトップにトレイがあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop shows no tray</source>
        <translation>デスクトップにトレイがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is a screen to show calls on</source>
        <translation>通話を表示する画面があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is no screen to show calls on</source>
        <translation>通話を表示する画面がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop is not running</source>
        <translation>screenpop は実行されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop {version} runs (pid {pid})</source>
        <translation>screenpop {version} が実行中です (pid {pid})</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Ask who runs the server</source>
        <translation>サーバーの運営者に問い合わせてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It begins with https://</source>
        <translation>https:// で始まります</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It says that there is more, and sends nothing</source>
        <translation>続きがあると言いながら何も送ってきません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Its list is longer than {MOST_CARDS} cards or {value} MiB</source>
        <translation>一覧が {MOST_CARDS} 件または {value} MiB を超えています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address book at {host} is too large</source>
        <translation>{host} のアドレス帳が大きすぎます</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address of {name} is none of an address book</source>
        <translation>{name} のアドレスはアドレス帳のものではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Use a smaller address book</source>
        <translation>もっと小さなアドレス帳を使ってください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>{host} does not come to an end</source>
        <translation>{host} からの応答が終わりません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Name one of these, by its heading or its number</source>
        <translation>見出しか番号でそのうちの 1 つを指定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>No column of telephone numbers was found</source>
        <translation>電話番号の列が見つかりません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Say which one it is: --map phone=COLUMN</source>
        <translation>どの列か指定してください: --map phone=列</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none</source>
        <translation>列: なし</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none, …</source>
        <translation>列: なし、…</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>There is no column {shortened}</source>
        <translation>列 {shortened} はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>At line {line} a quotation mark is never closed, as at {MOST_NEVER_CLOSED} places before</source>
        <translation>{line} 行目で引用符が閉じていません。それまでにも {MOST_NEVER_CLOSED} か所ありました</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>Save it as CSV again, with the program that it comes from</source>
        <translation>元のプログラムでもう一度 CSV として保存してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is no table</source>
        <translation>ファイルが表になっていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another file</source>
        <translation>別のファイルを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>Save it as CSV again</source>
        <translation>もう一度 CSV として保存してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>There is no row in {name}</source>
        <translation>{name} に行がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Asked what it has there, it sent over a MiB</source>
        <translation>内容を尋ねたところ 1 MiB を超える応答がありました</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There are {len} address books at {host}</source>
        <translation>{host} にはアドレス帳が {len} 個あります</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There is no address book at {host}</source>
        <translation>{host} にアドレス帳がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Use the address of one address book</source>
        <translation>1 つのアドレス帳のアドレスを使ってください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>{host} says too much</source>
        <translation>{host} の応答が長すぎます</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Allow basic authentication there: over https the password is safe</source>
        <translation>基本認証を許可してください。https ならパスワードは安全です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address</source>
        <translation>アドレスを確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address and the network</source>
        <translation>アドレスとネットワークを確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address of the source</source>
        <translation>取得元のアドレスを確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address: that of the server, of your account or of an address book there</source>
        <translation>アドレスを確認してください。サーバー、アカウント、またはアドレス帳のものです</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address; a company&apos;s own certificate authority has to be known to this computer</source>
        <translation>アドレスを確認してください。社内の認証局はこのコンピューターに登録が必要です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Correct them: screenpop contacts add-source with the same name asks again</source>
        <translation>修正してください: 同じ名前で screenpop contacts add-source を実行すると再度尋ねられます</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>If you know that server, add the source again with that address</source>
        <translation>そのサーバーをご存じなら、そのアドレスで取得元を追加し直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered 403</source>
        <translation>応答は 403 でした</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered {status}</source>
        <translation>応答は {status} でした</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It is not valid for this name</source>
        <translation>この名前には有効ではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It may speak no TLS at this port</source>
        <translation>このポートでは TLS を使っていない可能性があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It only takes {wants}</source>
        <translation>{wants} だけを受け付けます</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Its name may be wrong</source>
        <translation>名前が間違っている可能性があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>No secure connection to {host} came about</source>
        <translation>{host} への安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>The address book is said to be at {where}, where your password was not sent</source>
        <translation>アドレス帳は {where} にあるとのことですが、パスワードは送っていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The certificate of {host} cannot be trusted</source>
        <translation>{host} の証明書は信頼できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Try again later</source>
        <translation>後でもう一度お試しください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Try again later, or ask who runs the server</source>
        <translation>後でもう一度試すか、サーバーの運営者に問い合わせてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} asks for another way of signing in</source>
        <translation>{host} は別のサインイン方法を求めています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} broke off or sent what is no answer</source>
        <translation>{host} が途中で切断したか、応答ではないものを送りました</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} cannot be reached</source>
        <translation>{host} に接続できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} did not give the contacts</source>
        <translation>{host} は連絡先を返しませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not accept the user name or the password</source>
        <translation>{host} がユーザー名またはパスワードを受け付けません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not answer</source>
        <translation>{host} が応答しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not answer as an address book does</source>
        <translation>{host} はアドレス帳としての応答を返しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not let this user read the address book</source>
        <translation>{host} はこのユーザーにアドレス帳の閲覧を許可していません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} has no address book there</source>
        <translation>{host} のその場所にアドレス帳はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} is busy</source>
        <translation>{host} は混み合っています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} refers to another server</source>
        <translation>{host} は別のサーバーを案内しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Another program is writing it</source>
        <translation>別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Check where it is, and whether your user may read it</source>
        <translation>場所と、読み取りの権限を確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It holds NUL characters</source>
        <translation>NUL 文字が含まれています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It is {what}</source>
        <translation>{what} です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Name a CSV or vCard file</source>
        <translation>CSV または vCard のファイルを指定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Save the contacts as CSV or vCard, and import that</source>
        <translation>連絡先を CSV か vCard で保存し、それを取り込んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Try again when that has finished</source>
        <translation>完了後にもう一度お試しください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} を読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} changed while it was read</source>
        <translation>読み取り中に {name} が変更されました</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no file</source>
        <translation>{name} はファイルではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no text</source>
        <translation>{name} はテキストではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>Close the other program that has it open, and forget the number again</source>
        <translation>開いている別のプログラムを閉じて、もう一度番号を消去してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>What was deleted is not yet overwritten on the disk</source>
        <translation>削除した内容がまだディスク上で上書きされていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>{path} is being read</source>
        <translation>{path} が読み取り中です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>Its contacts are as they were before</source>
        <translation>連絡先は以前のままです</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>No contact could be taken from {name}</source>
        <translation>{name} から連絡先を取り込めませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>There is none in it: {left_out} left out, the first at {where}</source>
        <translation>1 件も含まれていません: {left_out} 件を除外、最初は {where}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Give your user the right to read the file</source>
        <translation>ファイルの読み取り権限を与えてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Install the newer screenpop again, or delete {name} and import the contacts anew</source>
        <translation>新しい screenpop を再インストールするか、{name} を削除して連絡先を取り込み直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>It has held {path} for {BUSY_S} s</source>
        <translation>{path} を {BUSY_S} 秒間占有しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>Make room on the disk, or give your user the right to write there, and try again</source>
        <translation>ディスクの空きを増やすか書き込み権限を与えてから、もう一度お試しください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Make them again with: screenpop contacts sync</source>
        <translation>作り直してください: screenpop contacts sync</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are being changed by another program</source>
        <translation>別のプログラムが連絡先を変更中です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are damaged</source>
        <translation>連絡先が破損しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be read</source>
        <translation>連絡先を読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be saved</source>
        <translation>連絡先を保存できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts were written by a newer screenpop</source>
        <translation>連絡先は新しい screenpop で書かれています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Wait until that import has finished, and try again</source>
        <translation>取り込みが終わるのを待ってから、もう一度お試しください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} を読み取れません: {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} has version {found}, and this program knows {VERSION}</source>
        <translation>{path} はバージョン {found} ですが、このプログラムの対応は {VERSION} です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path}: {reason}. They are as they were before</source>
        <translation>{path}: {reason}。以前のままです</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Check --base, --filter and the user</source>
        <translation>--base、--filter とユーザーを確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Install it with: pip install &quot;screenpop[ldap]&quot;</source>
        <translation>インストールしてください: pip install &quot;screenpop[ldap]&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>LDAP is not installed</source>
        <translation>LDAP がインストールされていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Nothing below the base agrees with the filter, or this user may not read it</source>
        <translation>ベース以下にフィルターに合うものがないか、このユーザーは閲覧できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Say it with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>--base &quot;ou=people,dc=example,dc=com&quot; のように指定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The address of {name} is none of a directory</source>
        <translation>{name} のアドレスはディレクトリのものではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The directory of {name} gives no entries</source>
        <translation>{name} のディレクトリは項目を返しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>There is no {name}</source>
        <translation>{name} はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Where the contacts of {name} stand in the directory is not known</source>
        <translation>{name} の連絡先がディレクトリのどこにあるか不明です</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Write it as ldaps://server.example/dc=example,dc=com, and a filter with --filter</source>
        <translation>ldaps://server.example/dc=example,dc=com の形で書き、フィルターは --filter で指定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Add the source again with that server&apos;s address</source>
        <translation>そのサーバーのアドレスで取得元を追加し直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address and the network, and that the server runs</source>
        <translation>アドレスとネットワーク、サーバーが動いているかを確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Choose fewer with --base or --filter</source>
        <translation>--base か --filter で絞り込んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Have the limit raised, or choose fewer with --filter</source>
        <translation>上限を引き上げてもらうか、--filter で絞り込んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It gives out so many and no more; half a directory would look like a whole one</source>
        <translation>返す件数に上限があります。半分のディレクトリが全体に見えてしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It has more than {MOST_ENTRIES} entries, or does not come to an end</source>
        <translation>項目が {MOST_ENTRIES} 件を超えているか、終わりがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It is not there, or this user may not see it</source>
        <translation>存在しないか、このユーザーには見えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It says: {result}</source>
        <translation>応答: {result}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Name one that is there with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>--base &quot;ou=people,dc=example,dc=com&quot; のように、存在するものを指定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The directory at {host} is too large</source>
        <translation>{host} のディレクトリが大きすぎます</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The filter is none that LDAP knows</source>
        <translation>LDAP のフィルターとして正しくありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Use ldaps://, or allow it to be read by others with --allow-plain</source>
        <translation>ldaps:// を使うか、他人に読まれることを --allow-plain で許可してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>What is at that base is on another server, where your password was not sent</source>
        <translation>そのベースは別のサーバーにあります。パスワードは送っていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Write it as &quot;(mobile=*)&quot;</source>
        <translation>&quot;(mobile=*)&quot; の形で書いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} sends only a part of its entries</source>
        <translation>{host} は項目の一部しか返しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} shows no entries at that base</source>
        <translation>{host} のそのベースには項目がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Enter it again: screenpop contacts add-source with the same name</source>
        <translation>入力し直してください: 同じ名前で screenpop contacts add-source</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>It would stand in a file</source>
        <translation>ファイルに書かれてしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Name the user with --user, and enter the password when it is asked for</source>
        <translation>ユーザーは --user で指定し、パスワードは尋ねられたときに入力してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Others on the network could read the password and the contacts of {host}</source>
        <translation>ネットワーク上の他人に {host} のパスワードと連絡先を読まれるおそれがあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address is not encrypted</source>
        <translation>アドレスが暗号化されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} holds a user or a password</source>
        <translation>{name} のアドレスにユーザーまたはパスワードが含まれています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} is none</source>
        <translation>{name} のアドレスは正しくありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The password for {name} is missing</source>
        <translation>{name} のパスワードがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Write it as {secure}://server.example/…</source>
        <translation>{secure}://server.example/…</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{host} wants one of {user}</source>
        <translation>{host} は {user} のものを求めています</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{remedy}, or allow it with --allow-plain</source>
        <translation>{remedy}。または --allow-plain で許可してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>Install a newer screenpop</source>
        <translation>新しい screenpop をインストールしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>See which there are with: screenpop contacts sources</source>
        <translation>一覧を確認してください: screenpop contacts sources</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>The source {name} cannot be read</source>
        <translation>取得元 {name} を読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>There is no source named {name}</source>
        <translation>{name} という取得元はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>This version knows no {kind}</source>
        <translation>このバージョンは {kind} に対応していません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>Choose one of those that this lists: screenpop crm list</source>
        <translation>次の一覧から選んでください: screenpop crm list</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <location filename="../../screenpop/crm/preset.py"/>
        <location filename="../../screenpop/settings/file.py"/>
        <source>The nearest known is {nearest}</source>
        <translation>最も近いものは {nearest} です</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There are no connectors</source>
        <translation>コネクターがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There is no connector {name}</source>
        <translation>コネクター {name} はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM answered with an error</source>
        <translation>CRM がエラーを返しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM does not accept this account; its key or password may have changed</source>
        <translation>CRM がこのアカウントを受け付けません。キーまたはパスワードが変わった可能性があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value})</source>
        <translation>問い合わせ ({index}{value})</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value}) for {forms}</source>
        <translation>{forms} の問い合わせ ({index}{value})</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask for {forms}</source>
        <translation>{forms} の問い合わせ</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is larger than {value} KiB</source>
        <translation>{value} KiB を超えています</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is not written in UTF-8, as its byte {start}{value} shows</source>
        <translation>UTF-8 で書かれていません（バイト {start}{value}）</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Its brackets are nested too deeply</source>
        <translation>括弧の入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Mend {path}, or choose another connector</source>
        <translation>{path} を修正するか、別のコネクターを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>The connector {name} cannot be used</source>
        <translation>コネクター {name} は使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with a web page; is its address right?</source>
        <translation>CRM がウェブページを返しました。アドレスは正しいですか？</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with something that is no JSON; is its address right?</source>
        <translation>CRM の応答が JSON ではありません。アドレスは正しいですか？</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM cannot be reached</source>
        <translation>CRM に接続できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM does not allow this account to look callers up</source>
        <translation>CRM がこのアカウントに発信者の検索を許可していません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM was asked too often</source>
        <translation>CRM への問い合わせが多すぎました</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is larger than {value} KiB</source>
        <translation>CRM の応答が {value} KiB を超えています</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is not HTTP, or breaks off</source>
        <translation>CRM の応答が HTTP でないか、途中で切れています</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate has expired</source>
        <translation>CRM の証明書の期限が切れています</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate is not to be trusted</source>
        <translation>CRM の証明書は信頼できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The proxy that the system names has no usable address</source>
        <translation>システムで指定されたプロキシのアドレスが使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>There is no encryption at the CRM&apos;s address</source>
        <translation>CRM のアドレスでは暗号化が使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>A header with {places} has a character that no header can have</source>
        <translation>{places} を含むヘッダーに、使えない文字があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The address cannot have this value of {sorted}</source>
        <translation>アドレスに {sorted} のこの値は使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The value of {name} is no text</source>
        <translation>{name} の値は文字列ではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>There is no value of {name}</source>
        <translation>{name} の値がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>If that is right, enter them again: screenpop crm setup {name}</source>
        <translation>それで正しければ入力し直してください: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>The secrets of {title} were given for another address</source>
        <translation>{title} の秘密情報は別のアドレス用に入力されたものです</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>They would now be sent to {now}</source>
        <translation>このままでは {now} に送られます</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>Nobody has signed in: screenpop crm setup {name}</source>
        <translation>サインインされていません: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>The CRM does not accept the log-in</source>
        <translation>CRM がログインを受け付けません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>{name} of the CRM {title} is not set: screenpop crm setup {name2}</source>
        <translation>CRM {title} の {name} が設定されていません: screenpop crm setup {name2}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>It is {says}</source>
        <translation>{says}です</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>Set it in settings.toml, [crm]: {name} = &quot;{example}&quot;</source>
        <translation>settings.toml の [crm] で設定してください: {name} = &quot;{example}&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>{title} needs {name}</source>
        <translation>{title} には {name} が必要です</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Check the values of the account, and begin again</source>
        <translation>アカウントの値を確認し、最初からやり直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>It does not take the answer that the browser brought</source>
        <translation>ブラウザーが持ち帰った応答が受け付けられません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Nobody is signed in to {title}</source>
        <translation>{title} にサインインしていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Sign in: screenpop crm setup {name}</source>
        <translation>サインインしてください: screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM did not give a token in time</source>
        <translation>CRM が時間内にトークンを返しませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM gives no token: {error}</source>
        <translation>CRM がトークンを返しません: {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM has ended the sign-in</source>
        <translation>CRM がサインインを終了しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>There is no token</source>
        <translation>トークンがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>{title} gives no token</source>
        <translation>{title} がトークンを返しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>An answer came that belongs to another one</source>
        <translation>別の要求に対する応答が届きました</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again</source>
        <translation>最初からやり直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and agree</source>
        <translation>最初からやり直し、同意してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and sign in on the page that opens</source>
        <translation>最初からやり直し、開いたページでサインインしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Check client_id, and what the CRM allows screenpop to do</source>
        <translation>client_id と、CRM が screenpop に許可している内容を確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Close the program that uses it; or take another port, and tell the CRM of it where screenpop is registered</source>
        <translation>使っているプログラムを閉じるか、別のポートにして CRM の screenpop の登録にも反映してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It does not say why</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It says {error}</source>
        <translation>応答: {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No answer came from the browser within {value} minutes</source>
        <translation>{value} 分以内にブラウザーから応答がありませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No port can be opened</source>
        <translation>ポートを開けません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Nobody has signed in</source>
        <translation>サインインされませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Port {port} is used by another program</source>
        <translation>ポート {port} は別のプログラムが使っています</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM did not let screenpop in</source>
        <translation>CRM が screenpop を受け入れませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM was not allowed to let screenpop in</source>
        <translation>CRM に screenpop の利用が許可されませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The browser has to bring the answer there: {strerror}</source>
        <translation>ブラウザーはそこに応答を届ける必要があります: {strerror}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The sign-in was not taken</source>
        <translation>サインインが受け付けられませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>You, or the CRM&apos;s administrator, said no</source>
        <translation>あなたまたは CRM の管理者が拒否しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>The CRM&apos;s address begins with http://: everybody on the way could read along; begin it with https://</source>
        <translation>CRM のアドレスが http:// で始まっており、途中で誰でも読めます。https:// にしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>What the CRM answered cannot be sent back to it</source>
        <translation>CRM の応答を送り返せません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/pace.py"/>
        <source>More calls came than the CRM may be asked about</source>
        <translation>CRM に問い合わせられる数を超える着信がありました</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Correct preset in settings.toml, [crm]</source>
        <translation>settings.toml の [crm] で preset を修正してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Mend {path}, or choose another preset</source>
        <translation>{path} を修正するか、別のプリセットを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>The CRM preset {name} cannot be used</source>
        <translation>CRM のプリセット {name} は使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There are no presets in {folder}</source>
        <translation>{folder} にプリセットがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There is no CRM preset {name}</source>
        <translation>CRM のプリセット {name} はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>account has a table for each value: [account.base_url]</source>
        <translation>account には値ごとに表があります: [account.base_url]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>base64_json holds what JSON cannot, such as a date</source>
        <translation>base64_json に、日付など JSON で表せないものがあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it has no {name}</source>
        <translation>{name} がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>sure must be one of {SURE}</source>
        <translation>sure は {SURE} のいずれかでなければなりません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} is not known in it; the nearest known is {nearest}</source>
        <translation>{name} は不明です。最も近いものは {nearest} です</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a table</source>
        <translation>{name} は表でなければなりません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a text in quotes</source>
        <translation>{name} は引用符で囲んだ文字列でなければなりません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A place is written {e164}; a brace itself is %7B or %7D</source>
        <translation>差し込み箇所は {e164} のように書きます。波括弧そのものは %7B、%7D です</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A space, a quote or a letter with an accent</source>
        <translation>空白、引用符、またはアクセント付きの文字</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https://</source>
        <translation>https:// で始めてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https:// or {base_url}</source>
        <translation>https:// か {base_url} で始めてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Correct it, or set {name} in [crm] if your account has such a value</source>
        <translation>修正するか、アカウントにその値があれば [crm] で {name} を設定してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It begins with http://</source>
        <translation>http:// で始まっています</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It does not begin with https:// and a host</source>
        <translation>https:// とホストで始まっていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It has other characters than letters, digits, dots and hyphens</source>
        <translation>英字、数字、ドット、ハイフン以外の文字があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It is no address of a CRM</source>
        <translation>CRM のアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The nearest known is {{nearest}}</source>
        <translation>最も近いものは {{nearest}} です</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The setting {name} in [crm] cannot be used</source>
        <translation>[crm] の設定 {name} は使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Whoever calls could choose what is opened</source>
        <translation>発信者が開く先を選べてしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it as in https://crm.example.com/, without a user&apos;s name</source>
        <translation>https://crm.example.com/ のように、ユーザー名なしで書いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it percent-encoded</source>
        <translation>パーセントエンコードで書いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the host out</source>
        <translation>ホストをそのまま書いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the path out</source>
        <translation>パスをそのまま書いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{remedy}; correct {name} in settings.toml, [crm]</source>
        <translation>{remedy}。settings.toml の [crm] で {name} を修正してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has . or .. as a part of its path</source>
        <translation>{where} のパスに . または .. が含まれています</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a brace without its partner</source>
        <translation>{where} に対のない波括弧があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a character that no link has</source>
        <translation>{where} にリンクでは使えない文字があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has an unknown place {{name}}</source>
        <translation>{where} に不明な差し込み箇所 {{name}} があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has no host that a browser could find</source>
        <translation>{where} にブラウザーが開けるホストがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not a web link</source>
        <translation>{where} はウェブのリンクではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not encrypted</source>
        <translation>{where} は暗号化されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} takes its host from a call</source>
        <translation>{where} のホストが通話から決まってしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_timeline.py"/>
        <source>Course of the call</source>
        <translation>通話の経過</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Earlier calls of this number</source>
        <translation>この番号の以前の通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Another tag</source>
        <translation>別のタグ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Write a note. It is kept as you type.</source>
        <translation>メモを入力。入力と同時に保存されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Came</source>
        <translation>着信</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Dialplan</source>
        <translation>ダイヤルプラン</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>End</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Extension unknown</source>
        <translation>内線不明</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>No phone rang, as far as the events tell.</source>
        <translation>イベントで見る限り、電話機は鳴っていません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Number called</source>
        <translation>着信番号</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Talked</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Waited</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang for {time}</source>
        <translation>{time} 呼び出し</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked</source>
        <translation>通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked for {time}</source>
        <translation>{time} 通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>{who}: {what}. {end}.</source>
        <translation>{who}: {what}。{end}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copy number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Open in CRM</source>
        <translation>CRM で開く</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Close all cards</source>
        <translation>すべてのカードを閉じる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 分間応答不可</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 30 minutes</source>
        <translation>30 分後に再通知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 5 minutes</source>
        <translation>5 分後に再通知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in an hour</source>
        <translation>1 時間後に再通知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Tag: {tag}</source>
        <translation>タグ: {tag}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <source>Call from {who}: {what}</source>
        <translation>{who} から着信: {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>{count} matches: {names}</source>
        <translation>候補 {count} 件: {names}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches</source>
        <translation>候補 {count} 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches: choose who calls</source>
        <translation>候補 {count} 件: 発信者を選択</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>Copy it from the recents</source>
        <translation>通話履歴からコピーしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>The number was not copied</source>
        <translation>番号をコピーできませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>wl-copy could not put it on the clipboard</source>
        <translation>wl-copy でクリップボードに入れられませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_requests.py"/>
        <source>None since screenpop was started. What does not come in as a request cannot pop.</source>
        <translation>screenpop の起動後はありません。要求として届かないものはカードになりません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Copy for support</source>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>For whoever helps: no secrets and no whole numbers are in it.</source>
        <translation>サポート担当者向けです。秘密情報や完全な番号は含まれません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>It could not be looked at: {why}</source>
        <translation>確認できませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looked at {time}</source>
        <translation>{time} に確認</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looking at everything a call needs on its way to the screen…</source>
        <translation>着信が画面に届くまでに必要なものをすべて確認しています…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>The last requests</source>
        <translation>最近の要求</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>Why did it not pop?</source>
        <translation>なぜ表示されなかった？</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Why did it not pop? – screenpop</source>
        <translation>なぜ表示されなかった？ – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: hung up</source>
        <translation>ダイヤルプラン: 切断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: ringing</source>
        <translation>ダイヤルプラン: 呼び出し</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Hung up</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No event</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No new pop: the call was known</source>
        <translation>新しいカードなし: 既知の通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: a rule of yours</source>
        <translation>カードなし: ルールによる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: an outgoing call</source>
        <translation>カードなし: 発信通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: do not disturb was on</source>
        <translation>カードなし: 応答不可がオン</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: it was over a minute old</source>
        <translation>カードなし: 1 分以上前のもの</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: not my extension</source>
        <translation>カードなし: 自分の内線ではない</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: only the dialplan rings</source>
        <translation>カードなし: ダイヤルプランの呼び出しのみ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing keeps calls from popping</source>
        <translation>着信の表示を妨げるものはありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing: it was a repeat</source>
        <translation>なし: 重複</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Popped</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Refused: {why}</source>
        <translation>拒否: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something keeps calls from popping</source>
        <translation>着信の表示を妨げる問題があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something may keep calls from popping</source>
        <translation>着信の表示を妨げるおそれのある問題があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What keeps calls away</source>
        <translation>着信を妨げているもの</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What may keep calls away</source>
        <translation>着信を妨げるおそれのあるもの</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Worth knowing</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>by an old address</source>
        <translation>古いアドレス経由</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>from {client}</source>
        <translation>{client} から</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things keep calls from popping</source>
        <translation>着信の表示を妨げる問題が {n} 件あります</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things may keep calls from popping</source>
        <translation>着信の表示を妨げるおそれのある問題が {n} 件あります</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every extension</source>
        <translation>すべての内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: every one</source>
        <translation>自分の内線: すべて</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: {extensions}</source>
        <translation>自分の内線: {extensions}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>{extension}, {name}</source>
        <translation>{extension}、{name}</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>My extension</source>
        <translation>自分の内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Set up – screenpop</source>
        <translation>セットアップ – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Where calls come from</source>
        <translation>着信の取得元</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_account.py"/>
        <source>It is {what}.</source>
        <translation>{what}です。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A code from your administrator</source>
        <translation>管理者からのコード</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A host in front of this computer</source>
        <translation>このコンピューターの前段のホスト</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>An office host or a proxy with a public name passes the events on to this computer.</source>
        <translation>社内のホスト、または公開名を持つプロキシが、このコンピューターにイベントを渡します。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Nothing listens at these addresses now: the listener is switched off.</source>
        <translation>これらのアドレスでは現在待ち受けていません: リスナーがオフです。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Straight to this computer</source>
        <translation>このコンピューターへ直接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX posts to the relay. There is no address to paste for this computer.</source>
        <translation>PBX はリレーに送信します。このコンピューター用に貼り付けるアドレスはありません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX tells screenpop of each call. Whoever looks after it knows which of these ways it takes.</source>
        <translation>PBX は通話ごとに screenpop へ知らせます。どの経路かは PBX の担当者に確認してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX, or a program on this computer, posts to an address and port of this computer.</source>
        <translation>PBX、またはこのコンピューター上のプログラムが、このコンピューターのアドレスとポートに送信します。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Your calls come through the relay of your company. Paste the code; nothing else is needed.</source>
        <translation>着信は会社のリレー経由で届きます。コードを貼り付けるだけで済みます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A click on the card opens the caller there. Choose your CRM, fill in what its address needs, and try it.</source>
        <translation>カードをクリックすると、そこで発信者が開きます。CRM を選び、アドレスに必要な値を入力して試してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A link of my own</source>
        <translation>独自のリンク</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when I answer</source>
        <translation>応答したら自動で</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when my phone rings</source>
        <translation>電話が鳴ったら自動で</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Fill in what is missing above, then the link can be tried.</source>
        <translation>上の不足分を入力すると、リンクを試せます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Kept.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_page.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Nothing opens for this number.</source>
        <translation>この番号では何も開きません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open it</source>
        <translation>開くとき</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Other programs open {crm} so; its maker does not promise it. Try it below.</source>
        <translation>他のプログラムはこの方法で {crm} を開きますが、提供元の保証はありません。下で試してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Try it with a number</source>
        <translation>番号で試す</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I click</source>
        <translation>クリックしたとき</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop can also ask {crm} who calls, while the phone rings. It needs a key, and is set up in a terminal: {command}</source>
        <translation>呼び出し中に {crm} へ発信者を問い合わせることもできます。キーが必要で、端末で設定します: {command}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop crm setup {name}</source>
        <translation>screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} has no page that searches for a number, as far as is known: a call opens it only when its record is known. A link of your own may do more.</source>
        <translation>{crm} には番号で検索するページがないようです。レコードがわかる通話だけ開きます。独自のリンクならできることが増えます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} is opened as its maker documents it.</source>
        <translation>{crm} は提供元の文書どおりに開きます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} was opened so when this was tried on a real one.</source>
        <translation>実際の {crm} で試して、この方法で開けました。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>A card pops when one of your extensions rings. Let your phone ring once, and its extension appears here.</source>
        <translation>自分の内線が鳴るとカードが表示されます。電話を一度鳴らすと、その内線がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Another extension</source>
        <translation>別の内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Calls for {extensions} pop here.</source>
        <translation>{extensions} への着信がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every call pops here: for reception, for a wallboard, or to try it.</source>
        <translation>すべての着信がここに表示されます。受付用、掲示画面用、または試用向けです。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Extensions</source>
        <translation>内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>No extension has rung here yet. Let your phone ring, or type your extension.</source>
        <translation>まだどの内線も鳴っていません。電話を鳴らすか、内線を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Only these</source>
        <translation>これらだけ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Several may be yours. What rings elsewhere does not pop.</source>
        <translation>複数でも構いません。他で鳴るものは表示されません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Tick what is yours, or type it. Until then every extension pops.</source>
        <translation>自分のものに印を付けるか、入力してください。それまではすべての内線で表示されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_rail.py"/>
        <source>Everything is kept as you set it.</source>
        <translation>設定した内容はその場で保存されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Posts a call to this computer as the PBX would; a card pops.</source>
        <translation>PBX と同じように通話をこのコンピューターに送ります。カードが表示されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Send a test event</source>
        <translation>テストイベントを送信</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>The test event was not taken</source>
        <translation>テストイベントが受け付けられませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Address for: {event}</source>
        <translation>{event} のアドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Addresses to paste into the PBX&apos;s dashboard</source>
        <translation>PBX の管理画面に貼り付けるアドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy the address for: {event}</source>
        <translation>{event} のアドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Hide the secret</source>
        <translation>秘密情報を隠す</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Show the secret</source>
        <translation>秘密情報を表示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>A PBX on the internet reaches this computer only through a port of your router that is forwarded to port {port}.</source>
        <translation>インターネット上の PBX がこのコンピューターに届くには、ルーターのポートをポート {port} に転送する必要があります。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address to listen on</source>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join code</source>
        <translation>参加コード</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Only programs on this computer reach {host}: a PBX on the internet cannot. Take a code from your administrator or a host in front; or listen on 0.0.0.0, with a certificate, and forward a port of your router to this computer.</source>
        <translation>{host} に届くのはこのコンピューター上のプログラムだけで、インターネット上の PBX からは届きません。管理者のコードか前段のホストを使うか、証明書を用意して 0.0.0.0 で待ち受け、ルーターのポートをこのコンピューターに転送してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>The addresses below are those of {url}, which stands in front.</source>
        <translation>下のアドレスは、前段にある {url} のものです。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>This computer has joined a relay. Another code replaces it.</source>
        <translation>このコンピューターはリレーに参加済みです。別のコードを入れると置き換わります。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Trying the relay…</source>
        <translation>リレーを確認しています…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Use this computer&apos;s own address</source>
        <translation>このコンピューターのアドレスを使う</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Whatever arrives there has to be passed on to port {port} of this computer, with its path as it is.</source>
        <translation>そこに届いたものは、パスを変えずにこのコンピューターのポート {port} へ渡してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A request was refused, {time}</source>
        <translation>要求を拒否しました、{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A web page sent it. Only the PBX may post here: open the addresses nowhere, paste them into its dashboard.</source>
        <translation>ウェブページから送られました。ここに送信できるのは PBX だけです。アドレスは開かず、PBX の管理画面に貼り付けてください。</translation>
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
        <translation>ダイヤルプランの切断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Dialplan ringing</source>
        <translation>ダイヤルプランの呼び出し</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {extension}, {time}</source>
        <translation>イベントを受信: {event}、{extension}、{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {time}</source>
        <translation>イベントを受信: {event}、{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension answered</source>
        <translation>内線が応答</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension hung up</source>
        <translation>内線が切断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension ringing</source>
        <translation>内線の呼び出し</translation>
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
        <translation>何も送信されませんでした。PBX はアドレスを開くのではなく、POST で送信する必要があります。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It named another host than this computer or its public address. Set the public address that the PBX calls.</source>
        <translation>このコンピューターや公開アドレスとは別のホストが指定されていました。PBX が呼び出す公開アドレスを設定してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It was not a form. Events come as forms, the way the PBX sends them.</source>
        <translation>フォームではありませんでした。イベントは PBX が送るフォームの形で届きます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Its address was not one of these. Copy the address again, whole, and paste it into the PBX&apos;s dashboard.</source>
        <translation>アドレスがこれらのどれでもありませんでした。もう一度アドレス全体をコピーし、PBX の管理画面に貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Waiting for the first event…</source>
        <translation>最初のイベントを待っています…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>screenpop cannot save calls now. The tray says why.</source>
        <translation>現在、通話を保存できません。理由はトレイに表示されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>It comes again from {sources}: take it out there, too.</source>
        <translation>{sources} から再び取り込まれます。そちらでも削除してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>The number is forgotten. Calls destroyed: {calls}. Contacts without it now: {contacts}.</source>
        <translation>番号を消去しました。破棄した通話: {calls}。番号を削除した連絡先: {contacts}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call</source>
        <translation>初めての通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call this month</source>
        <translation>今月初めての通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>answered by {who}</source>
        <translation>{who} が応答</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last on {date}</source>
        <translation>前回 {date}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last today at {time}</source>
        <translation>前回 今日 {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last yesterday</source>
        <translation>前回 昨日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last {weekday}</source>
        <translation>前回 {weekday}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{nth} call this month</source>
        <translation>今月 {count} 回目の通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Check that the folder can be written and that the disk is not full</source>
        <translation>フォルダーに書き込めて、ディスクに空きがあるか確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Commands cannot reach this screenpop</source>
        <translation>コマンドがこの screenpop に届きません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The command failed</source>
        <translation>コマンドが失敗しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The control socket {socket} cannot be made: {happened}</source>
        <translation>制御ソケット {socket} を作成できません: {happened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>This is a fault of screenpop; its log says more</source>
        <translation>screenpop の不具合です。詳しくはログにあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>It could not be tried: {why}</source>
        <translation>試せませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay</source>
        <translation>リレーに参加</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay – screenpop</source>
        <translation>リレーに参加 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Joined</source>
        <translation>参加しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Paste the code that your administrator has sent you. Your calls then come through the relay.</source>
        <translation>管理者から届いたコードを貼り付けてください。以後、着信はリレー経由で届きます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more</source>
        <translation>他 {hidden} 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more, {ringing} ringing</source>
        <translation>他 {hidden} 件、呼び出し中 {ringing} 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>30 minutes</source>
        <translation>30 分</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents.py"/>
        <source>Recents – screenpop</source>
        <translation>通話履歴 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>All its calls, with their notes and tags, are destroyed, and who it belonged to. That cannot be undone.</source>
        <translation>この番号のすべての通話を、メモ・タグ・相手の情報とともに破棄します。元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Calling {number}</source>
        <translation>{number} に発信中</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copied {number}</source>
        <translation>{number} をコピーしました</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Create contact</source>
        <translation>連絡先を作成</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget the number</source>
        <translation>番号を消去</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget this number…</source>
        <translation>この番号を消去…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget {number}?</source>
        <translation>{number} を消去しますか？</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as handled</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as not handled</source>
        <translation>未対応にする</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as handled</source>
        <translation>対応済みにしました</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as not handled</source>
        <translation>未対応にしました</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Write a note…</source>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>it is not a number that can be dialled</source>
        <translation>ダイヤルできる番号ではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>no link for this call</source>
        <translation>この通話のリンクがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>none was sent</source>
        <translation>送られていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>not a web address ({address})</source>
        <translation>ウェブのアドレスではありません ({address})</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the call was not missed</source>
        <translation>不在着信ではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the caller is known, or the CRM has no form for it</source>
        <translation>発信者が登録済みか、CRM にフォームがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the number was withheld</source>
        <translation>番号非通知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>A part of a name, of a line, of a note or of a number is enough; spaces in a number do not matter.</source>
        <translation>名前、回線、メモ、番号の一部だけで検索できます。番号の空白は無視されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No answered calls</source>
        <translation>応答した通話はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls answered elsewhere</source>
        <translation>他で応答した通話はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls with these filters</source>
        <translation>この条件の通話はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No calls yet</source>
        <translation>通話はまだありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed call is left</source>
        <translation>未対応の不在着信はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed calls</source>
        <translation>不在着信はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>「{text}」は見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Only some of the calls were searched: a filter is on.</source>
        <translation>フィルターがオンのため、一部の通話だけを検索しました。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Paste the addresses that “screenpop urls” prints into your PBX&apos;s dashboard, then call one of your numbers: the call appears here while it rings. Or try it now with a made-up call:</source>
        <translation>「screenpop urls」が表示するアドレスを PBX の管理画面に貼り付け、自社の番号に電話してください。呼び出し中にここに表示されます。架空の通話ですぐ試すこともできます:</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Search all calls</source>
        <translation>すべての通話を検索</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Show all calls</source>
        <translation>すべての通話を表示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>That is all there is.</source>
        <translation>これですべてです。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Calls: {count}. The file holds names, numbers and notes. Whoever has the link to a recording can listen to it.</source>
        <translation>通話: {count} 件。ファイルには名前、番号、メモが含まれます。録音へのリンクがあれば誰でも聞けます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export calls</source>
        <translation>通話をエクスポート</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export the calls that are shown?</source>
        <translation>表示中の通話をエクスポートしますか？</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exported to {name}. Calls: {count}</source>
        <translation>{name} にエクスポートしました。通話: {count} 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace {name}?</source>
        <translation>{name} を置き換えますか？</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>There is a file of this name in {folder}.</source>
        <translation>{folder} に同じ名前のファイルがあります。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>With the links to recordings</source>
        <translation>録音へのリンクを含める</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any line</source>
        <translation>すべての回線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Only calls for which one of my phones rang</source>
        <translation>自分の電話が鳴った通話だけ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Elsewhere</source>
        <translation>他で応答</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>From – to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <translation>回線・タグ・日で絞り込む (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Lift the filter {name}</source>
        <translation>フィルター {name} を解除</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Name, number, line or note</source>
        <translation>名前、番号、回線、メモ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Not yet handled</source>
        <translation>未対応</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Search the calls</source>
        <translation>通話を検索</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Show or hide the details of a call (Ctrl+I)</source>
        <translation>通話の詳細の表示と非表示 (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>What is shown, export, statistics</source>
        <translation>表示項目、エクスポート、統計</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_list.py"/>
        <source>Calls, newest first</source>
        <translation>通話（新しい順）</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Statistics…</source>
        <translation>統計…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>If it happens again, “screenpop doctor” says more</source>
        <translation>また起きる場合は「screenpop doctor」で詳しく調べられます</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>That could not be done</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>The calls could not be read</source>
        <translation>通話を読み取れませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_question.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls found: {count}</source>
        <translation>見つかった通話: {count} 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls: {count}</source>
        <translation>通話: {count} 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <source>Yesterday {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_words.py"/>
        <source>Handled</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>That did not work: {why}</source>
        <translation>うまくいきませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>As always</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Do not pop</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Label</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Open the CRM</source>
        <translation>CRM を開く</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Pop</source>
        <translation>表示する</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Sales</source>
        <translation>営業</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Until…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Changed</source>
        <translation>変更しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default: {label}</source>
        <translation>既定値に戻す: {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_lock.py"/>
        <source>Fixed by {who}</source>
        <translation>{who} が固定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>It has no name yet.</source>
        <translation>名前がまだありません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down: {name}</source>
        <translation>下へ移動: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up: {name}</source>
        <translation>上へ移動: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove: {name}</source>
        <translation>削除: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>There is one of this name already.</source>
        <translation>同じ名前がすでにあります。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Addresses for the PBX</source>
        <translation>PBX 用のアドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value: {name}</source>
        <translation>別の値: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Asking the secret store…</source>
        <translation>秘密情報の保存先に問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete: {name}</source>
        <translation>削除: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>End the old addresses</source>
        <translation>古いアドレスを無効にする</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep: {name}</source>
        <translation>保存: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keys and passwords that screenpop uses. They are kept outside the settings file.</source>
        <translation>screenpop が使うキーとパスワードです。設定ファイルの外に保存されます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Make new addresses</source>
        <translation>新しいアドレスを作成</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are made and shown here. The old ones stay valid until you end them, so that no call is lost while the new ones are pasted into the PBX.</source>
        <translation>新しいアドレスを作成してここに表示します。PBX に貼り付ける間も着信を失わないよう、古いものは無効にするまで使えます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are valid, and the old ones still are. Paste these into the PBX, then end the old ones.</source>
        <translation>新しいアドレスが有効になり、古いものもまだ使えます。これらを PBX に貼り付けてから古いものを無効にしてください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Only the newest addresses are valid now.</source>
        <translation>現在有効なのは最新のアドレスだけです。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Rotate…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Secrets of this profile</source>
        <translation>このプロファイルの秘密情報</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show the addresses</source>
        <translation>アドレスを表示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show: {name}</source>
        <translation>表示: {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>The PBX posts calls to these addresses. Whoever knows their secret can do so too: rotate it when that may be somebody else.</source>
        <translation>PBX はこれらのアドレスに通話を送ります。秘密情報を知る人なら誰でも送れるため、漏れたおそれがあれば更新してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add: {label}</source>
        <translation>追加: {label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>No setting has that.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Settings – screenpop</source>
        <translation>設定 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address that the PBX sees</source>
        <translation>PBX から見えるアドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Area code</source>
        <translation>市外局番</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a card of screenpop&apos;s own</source>
        <translation>screenpop のカードとして</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a notification of the desktop</source>
        <translation>デスクトップの通知として</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has them</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As this desktop allows</source>
        <translation>デスクトップに応じて</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Ask the CRM without encryption</source>
        <translation>暗号化なしで CRM に問い合わせる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Be quiet with the system</source>
        <translation>システムに合わせて静かにする</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is asked who calls</source>
        <translation>発信者を問い合わせる CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is opened</source>
        <translation>開く CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Call back by</source>
        <translation>折り返しの方法</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Calls and contacts</source>
        <translation>通話と連絡先</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards at once</source>
        <translation>同時に表示するカード</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards for dialplan events</source>
        <translation>ダイヤルプランのイベントでも表示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Corner</source>
        <translation>隅</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>How a call is shown</source>
        <translation>着信の表示方法</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Internal</source>
        <translation>内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a country&apos;s code of two capital letters, such as AU.</source>
        <translation>AU のような大文字 2 字の国コードを入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a date with a time.</source>
        <translation>日時を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a name of 8 to 32 small letters and digits.</source>
        <translation>小文字と数字 8~32 字の名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a number of seconds from 0 to {longest}.</source>
        <translation>0 から {longest} までの秒数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text on one line.</source>
        <translation>1 行の文字列を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text that is not empty.</source>
        <translation>空でない文字列を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a whole number from {low} to {high}.</source>
        <translation>{low} から {high} までの整数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an IP address or a host name without a port, such as 127.0.0.1.</source>
        <translation>127.0.0.1 のような、ポートなしの IP アドレスかホスト名を入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an address such as https://pop.example.com.</source>
        <translation>https://pop.example.com のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an area code with its leading zero, such as 03.</source>
        <translation>先頭の 0 を含む市外局番を入力してください（03 など）。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Keep calls</source>
        <translation>通話の保存期間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Key of the certificate</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Known</source>
        <translation>登録あり</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Labels of our lines</source>
        <translation>自社回線の名前</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link for a new contact</source>
        <translation>新しい連絡先のリンク</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link of your own</source>
        <translation>独自のリンク</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen for calls on this computer</source>
        <translation>このコンピューターで着信を待ち受ける</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen without encryption</source>
        <translation>暗号化なしで待ち受ける</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My extensions</source>
        <translation>自分の内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My phone</source>
        <translation>自分の電話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Name of this desk</source>
        <translation>この席の名前</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>One without notifications</source>
        <translation>通知が出ない隅</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other host names</source>
        <translation>他のホスト名</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other values of the account</source>
        <translation>アカウントの他の値</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Our lines</source>
        <translation>自社の回線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Read contacts again</source>
        <translation>連絡先の読み直し</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules for some calls</source>
        <translation>特定の通話のルール</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>SIP program (sip:)</source>
        <translation>SIP プログラム (sip:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Secrets and addresses</source>
        <translation>秘密情報とアドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Servers of the relay</source>
        <translation>リレーのサーバー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Skype and others (callto:)</source>
        <translation>Skype など (callto:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Sound while it rings</source>
        <translation>呼び出し中の音</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Stays after the call</source>
        <translation>通話後の表示時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Take calls from the relay</source>
        <translation>リレーから着信を受け取る</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Telephone program (tel:)</source>
        <translation>電話プログラム (tel:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>The primary screen</source>
        <translation>メイン画面</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Unknown</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>What this desk reads</source>
        <translation>この席が読むもの</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I have answered</source>
        <translation>応答したとき</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When a call rings</source>
        <translation>呼び出しが始まったとき</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Where the mouse is</source>
        <translation>マウスのある画面</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Withheld</source>
        <translation>非通知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one IP address or network on each line, such as 10.0.0.5 or 10.1.0.0/16.</source>
        <translation>1 行に 1 つずつ IP アドレスかネットワークを書いてください（10.0.0.5、10.1.0.0/16 など）。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one address on each line, such as tls://relay.example.com:4222. nats:// and ws:// are only for this computer.</source>
        <translation>1 行に 1 つずつアドレスを書いてください（tls://relay.example.com:4222 など）。nats:// と ws:// はこのコンピューター専用です。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one extension on each line, such as 201.</source>
        <translation>1 行に 1 つずつ内線を書いてください（201 など）。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one host name on each line, without a port, such as pop.example.com.</source>
        <translation>1 行に 1 つずつ、ポートなしのホスト名を書いてください（pop.example.com など）。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one subject on each line, such as calls.10001.201.</source>
        <translation>1 行に 1 つずつサブジェクトを書いてください（calls.10001.201 など）。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one tag on each line: a few words, such as Follow up.</source>
        <translation>1 行に 1 つずつタグを書いてください（「要フォロー」など短い語）。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls by line</source>
        <translation>回線別の通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per day</source>
        <translation>1 日あたりの通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per hour of the day</source>
        <translation>時間帯別の通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per week</source>
        <translation>1 週あたりの通話</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>What the colours mean</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Choose another printer or file</source>
        <translation>別のプリンターかファイルを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Save the statistics</source>
        <translation>統計を保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>The statistics were not printed</source>
        <translation>統計を印刷できませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_sheet.py"/>
        <source>Call statistics</source>
        <translation>通話統計</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>All lines</source>
        <translation>すべての回線</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Only my calls</source>
        <translation>自分の通話だけ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Statistics – screenpop</source>
        <translation>統計 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>The calls could not be counted</source>
        <translation>通話を集計できませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered by others</source>
        <translation>他の人が応答</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>From a day to another</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 90 days</source>
        <translation>過去 90 日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}</source>
        <translation>回線 {line}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}, only calls that rang at my phones</source>
        <translation>回線 {line}、自分の電話が鳴った通話だけ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed rate</source>
        <translation>不在着信率</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed: {count}</source>
        <translation>不在着信: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Nine of ten within {time}</source>
        <translation>10 件中 9 件は {time} 以内</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No calls came in these days. Choose another period.</source>
        <translation>この期間に着信はありません。別の期間を選んでください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No line</source>
        <translation>回線なし</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No such calls came in these days. Choose another period, all lines, or everybody&apos;s calls.</source>
        <translation>この期間に該当する着信はありません。別の期間、すべての回線、または全員の通話を選んでください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Only calls that rang at my phones</source>
        <translation>自分の電話が鳴った通話だけ</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Outgoing: {count}</source>
        <translation>発信: {count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Per answered call: {time}</source>
        <translation>応答 1 件あたり: {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Talking time</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Time to answer</source>
        <translation>応答までの時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>{what} – calls: {calls}; answered: {answered}, answered by others: {elsewhere}, missed: {missed}</source>
        <translation>{what} – 通話: {calls}、応答: {answered}、他の人が応答: {elsewhere}、不在着信: {missed}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/texts.py"/>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>1 missed call</source>
        <translation>不在着信 1 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb until {time}</source>
        <translation>{time} まで応答不可</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb: the desktop&apos;s own</source>
        <translation>応答不可: デスクトップの設定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>listening on port {port}</source>
        <translation>ポート {port} で待ち受け中</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>not listening</source>
        <translation>待ち受けていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>screenpop: {state}</source>
        <translation>screenpop: {state}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>{n} missed calls</source>
        <translation>不在着信 {n} 件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Join a relay…</source>
        <translation>リレーに参加…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No connection to the relay since {time}</source>
        <translation>{time} からリレーに接続していません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>On: the desktop&apos;s own</source>
        <translation>オン: デスクトップの設定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Recents…</source>
        <translation>通話履歴…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connected</source>
        <translation>リレー: 接続済み</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connecting…</source>
        <translation>リレー: 接続中…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Set up…</source>
        <translation>セットアップ…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Until {time}</source>
        <translation>{time} まで</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Why did it not pop?…</source>
        <translation>なぜ表示されなかった？…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>screenpop</source>
        <translation>screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>{title}, {time}</source>
        <translation>{title}、{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/trouble_banner.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copied. Paste them somewhere before you quit.</source>
        <translation>コピーしました。終了する前に、どこかに貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copy the notes</source>
        <translation>メモをコピー</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>If you quit now, they are lost.</source>
        <translation>今終了すると失われます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Notes that are not saved – screenpop</source>
        <translation>保存されていないメモ – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Quit without them</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>These notes are not saved</source>
        <translation>次のメモは保存されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>They could still not be saved.</source>
        <translation>まだ保存できませんでした。</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>It is starting, ending or stuck</source>
        <translation>起動中か終了中、または停止しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>Report this as a fault</source>
        <translation>不具合として報告してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>The check of {name} failed</source>
        <translation>{name} の確認に失敗しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>no screen</source>
        <translation>画面なし</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>screenpop runs, but it does not answer</source>
        <translation>screenpop は実行中ですが応答しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder, or close the program that has the file open</source>
        <translation>別のフォルダーを選ぶか、ファイルを開いているプログラムを閉じてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Free some space, or choose another folder</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Give it one of these endings</source>
        <translation>いずれかの拡張子を付けてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported</source>
        <translation>通話をエクスポートできませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: in which form?</source>
        <translation>通話をエクスポートできませんでした: 形式が不明です</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the disk is full</source>
        <translation>通話をエクスポートできませんでした: ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the file may not be written</source>
        <translation>通話をエクスポートできませんでした: ファイルに書き込めません</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: there is no such folder</source>
        <translation>通話をエクスポートできませんでした: フォルダーがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The file&apos;s name ends neither with .csv nor with .json</source>
        <translation>ファイル名の末尾が .csv でも .json でもありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>There is no space left in {parent}</source>
        <translation>{parent} に空きがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>It is switched off in the settings</source>
        <translation>設定でオフになっています</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>There is no listener to send it to</source>
        <translation>送り先のリスナーがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>Give it as it is shown in the recent calls, or with its country&apos;s code: +61 3 9008 5900</source>
        <translation>通話履歴の表示どおりか、国番号付きで指定してください: +61 3 9008 5900</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>There is nothing to forget</source>
        <translation>消去するものがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>“{text}” is no telephone number or extension</source>
        <translation>「{text}」は電話番号でも内線でもありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is empty.</source>
        <translation>本文が空です。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is not a form: it holds no name=value.</source>
        <translation>本文がフォームではありません。name=value がありません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>本文は application/x-www-form-urlencoded でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The charset must be utf-8 or latin-1.</source>
        <translation>文字コードは utf-8 か latin-1 でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The form has over {MAX_FIELDS} fields.</source>
        <translation>フォームの項目が {MAX_FIELDS} 個を超えています。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The name of a field is over {MAX_NAME} characters.</source>
        <translation>項目名が {MAX_NAME} 文字を超えています。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A code begins with screenpop-join-1.</source>
        <translation>コードは screenpop-join-1. で始まります</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A part of it is missing or was changed</source>
        <translation>一部が欠けているか、変わっています</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code again</source>
        <translation>コード全体をコピーし直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code from your administrator&apos;s message</source>
        <translation>管理者からのメッセージにあるコード全体をコピーしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>It is of a newer screenpop</source>
        <translation>新しい screenpop のコードです</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>The join code cannot be read</source>
        <translation>参加コードを読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>This is not a join code</source>
        <translation>参加コードではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Calls and the secret in the URL could be read on the way</source>
        <translation>通話と URL の秘密情報が途中で読まれるおそれがあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Choose another in settings.toml, [listener] port</source>
        <translation>settings.toml の [listener] port で別のものを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct it in settings.toml, [listener] host; 127.0.0.1 is this computer alone</source>
        <translation>settings.toml の [listener] host で修正してください。127.0.0.1 はこのコンピューターだけを指します</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct public_url or trusted_proxies in settings.toml, [listener]</source>
        <translation>settings.toml の [listener] で public_url または trusted_proxies を修正してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct tls_cert and tls_key in settings.toml, [listener]; both are PEM files, the key without a password</source>
        <translation>settings.toml の [listener] で tls_cert と tls_key を修正してください。どちらも PEM ファイルで、鍵はパスワードなしです</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>In settings.toml, [listener], set tls_cert and tls_key, or allow_plain = true if a proxy on a safe network does TLS</source>
        <translation>settings.toml の [listener] で tls_cert と tls_key を設定するか、安全なネットワークのプロキシが TLS を担う場合は allow_plain = true としてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>No address belongs to that name</source>
        <translation>その名前に対応するアドレスがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Nothing answered within {LOOKING_UP_S} s which address belongs to that name</source>
        <translation>その名前のアドレスが {LOOKING_UP_S} 秒以内にわかりませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>One of the files holds no PEM certificate or key</source>
        <translation>いずれかのファイルに PEM の証明書または鍵がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} is used by another program (pid {pid}, {name})</source>
        <translation>ポート {port} は別のプログラムが使っています (pid {pid}, {name})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} may not be used</source>
        <translation>ポート {port} は使用できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Ports go from 1 to 65535</source>
        <translation>ポートは 1 から 65535 までです</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>TLS has a key but no certificate</source>
        <translation>TLS に鍵はありますが証明書がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The PBX&apos;s events cannot come in meanwhile</source>
        <translation>その間 PBX のイベントは届きません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS certificate and key cannot be used</source>
        <translation>TLS の証明書と鍵が使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {cert} cannot be read</source>
        <translation>TLS のファイル {cert} を読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {path} cannot be read</source>
        <translation>TLS のファイル {path} を読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key does not belong to the certificate</source>
        <translation>鍵が証明書と対応していません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key is protected by a password</source>
        <translation>鍵がパスワードで保護されています</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener cannot use the address {host}</source>
        <translation>リスナーはアドレス {host} を使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at every address</source>
        <translation>リスナーがすべてのアドレスで、暗号化なしで他のコンピューターに開かれてしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at {host}</source>
        <translation>リスナーが {host} で、暗号化なしで他のコンピューターに開かれてしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s host {host} is not known</source>
        <translation>リスナーのホスト {host} が見つかりません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s settings name no such address</source>
        <translation>リスナーの設定にそのアドレスはありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The system keeps it for itself, as it does with those below 1024</source>
        <translation>1024 未満のポートと同様、システムが予約しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>There is no port {port}</source>
        <translation>ポート {port} は存在しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>tls_key is set, tls_cert is not</source>
        <translation>tls_key は設定済みですが tls_cert がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>Ask your administrator; in relay.toml it is ca</source>
        <translation>管理者に問い合わせてください。relay.toml では ca です</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>It is no PEM certificate</source>
        <translation>PEM の証明書ではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>The relay&apos;s certificate authority cannot be used</source>
        <translation>リレーの認証局を使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>nats: the server at an address tls:// does not ask for TLS</source>
        <translation>nats: tls:// のアドレスにあるサーバーが TLS を求めません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>Something unexpected happened; the log says what</source>
        <translation>予期しない問題が起きました。詳しくはログにあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The connection to the relay ended</source>
        <translation>リレーとの接続が切れました</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The relay cannot be used</source>
        <translation>リレーを使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Another computer reads the same calls from the relay</source>
        <translation>別のコンピューターが同じ通話をリレーから読んでいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for a code for each computer, or leave the relay on the other one: [relay] enabled = false</source>
        <translation>コンピューターごとのコードを管理者に依頼するか、もう一方でリレーをオフにしてください: [relay] enabled = false</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code</source>
        <translation>管理者に新しい参加コードを依頼してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for an address with tls:// or wss://</source>
        <translation>管理者に tls:// か wss:// のアドレスを依頼してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Calls that seem older than a minute do not pop, and one that seems to come from the future rings for too long</source>
        <translation>1 分以上前に見える着信は表示されず、未来からに見える着信は呼び出しが長く続きます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It begins with tls:// or wss:// and names a host</source>
        <translation>tls:// か wss:// で始まり、ホストが続きます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It has joined with the same code: each call comes to one of the two, or in parts to both</source>
        <translation>同じコードで参加しています。通話はどちらか一方に、または分かれて両方に届きます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not encrypted</source>
        <translation>リレーのアドレスが暗号化されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not one</source>
        <translation>リレーのアドレスが正しくありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s settings are incomplete</source>
        <translation>リレーの設定が不完全です</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>They name no server, no calls or no agent</source>
        <translation>サーバー、通話、エージェントのいずれかがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s ahead of the relay&apos;s</source>
        <translation>このコンピューターの時計はリレーより {abs} 秒進んでいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s behind the relay&apos;s</source>
        <translation>このコンピューターの時計はリレーより {abs} 秒遅れています</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>{scheme}://{host} would send calls and numbers readable through the network</source>
        <translation>{scheme}://{host} では通話と番号が読める形で送られます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Ask your administrator to correct the permissions of this computer&apos;s user</source>
        <translation>このコンピューターのユーザーの権限を直すよう、管理者に依頼してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It is allowed to {granted}</source>
        <translation>許可されている操作: {granted}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It took over {DEADLINE_S} s to answer</source>
        <translation>応答に {DEADLINE_S} 秒以上かかりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay cannot be reached</source>
        <translation>リレーに接続できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>This relay would let this computer read other people&apos;s calls, or meddle with them</source>
        <translation>このリレーでは、このコンピューターが他人の通話を読んだり変えたりできてしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator</source>
        <translation>管理者に問い合わせてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code; nothing was sent to the one who answered</source>
        <translation>管理者に新しい参加コードを依頼してください。応答した相手には何も送っていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator to remove that consumer and invite this computer again</source>
        <translation>そのコンシューマーを削除し、このコンピューターを招待し直すよう管理者に依頼してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator: `screenpop relay reload` makes it again</source>
        <translation>管理者に依頼してください: `screenpop relay reload` で作り直せます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It does not know this computer&apos;s key, or no longer does</source>
        <translation>このコンピューターの鍵を知らないか、もう認めていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It forbids what is needed to fetch this computer&apos;s calls</source>
        <translation>このコンピューターの通話の取得に必要な操作が禁止されています</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It has no consumer {name}</source>
        <translation>コンシューマー {name} がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is incomplete or was changed</source>
        <translation>不完全か、変更されています</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is tried again by itself; if it lasts, ask your administrator</source>
        <translation>自動で再試行されます。続く場合は管理者に問い合わせてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Its consumer {name} differs from what it must be in {differ}; nothing is read from it</source>
        <translation>コンシューマー {name} は {differ} が本来と異なるため、読み取りません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Some events wait there until it understands them</source>
        <translation>一部のイベントは、対応するまでそこで待っています</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay does not let this computer in</source>
        <translation>リレーがこのコンピューターを受け入れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not encrypted</source>
        <translation>リレーが暗号化されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not ready</source>
        <translation>リレーの準備ができていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay keeps no calls for this computer</source>
        <translation>リレーにはこのコンピューター宛ての通話が保持されていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay speaks a newer language than this program</source>
        <translation>リレーの通信方式がこのプログラムより新しいものです</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay would hand this computer other calls than its own</source>
        <translation>リレーがこのコンピューターに他の通話を渡してしまいます</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate authority cannot be read</source>
        <translation>リレーの認証局を読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate is not trusted</source>
        <translation>リレーの証明書は信頼できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>This computer&apos;s key for the relay cannot be used</source>
        <translation>リレー用のこのコンピューターの鍵が使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Update screenpop</source>
        <translation>screenpop を更新してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>no encrypted connection came about</source>
        <translation>暗号化された接続を確立できませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>nothing takes connections there</source>
        <translation>接続を受け付けるものがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>that name is not known in this network</source>
        <translation>その名前はこのネットワークでは見つかりません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection was ended</source>
        <translation>接続が終了されました</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the network&apos;s proxy refused ({status})</source>
        <translation>ネットワークのプロキシに拒否されました ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the web server there is no relay, or the relay behind it is down ({status})</source>
        <translation>そのウェブサーバーはリレーでないか、背後のリレーが停止しています ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{hostname}: its server answers, but not its storage (JetStream)</source>
        <translation>{hostname}: サーバーは応答しますが、ストレージ (JetStream) が応答しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host} answers in the clear; nothing was sent to it</source>
        <translation>{host} は暗号化なしで応答しました。何も送っていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host}: it is not one for this name</source>
        <translation>{host}: この名前のものではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{path} is missing, or is no PEM certificate</source>
        <translation>{path} がないか、PEM の証明書ではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>A value is over {longest} characters.</source>
        <translation>値が {longest} 文字を超えています。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>Nothing tells which event this is; post it to that event&apos;s own URL.</source>
        <translation>どのイベントか判別できません。そのイベント専用の URL に送ってください。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>The event has no call_event_uuid.</source>
        <translation>イベントに call_event_uuid がありません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Only POST is taken here.</source>
        <translation>受け付けるのは POST だけです。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body broke off before its end.</source>
        <translation>本文が途中で切れました。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body is over {value} KiB.</source>
        <translation>本文が {value} KiB を超えています。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body must not be compressed.</source>
        <translation>本文は圧縮できません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body was not here within {body_s} s.</source>
        <translation>{body_s} 秒以内に本文が届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This host is not served here.</source>
        <translation>このホストは扱っていません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This is not an HTTP/1.1 request.</source>
        <translation>HTTP/1.1 の要求ではありません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Web pages may not post here.</source>
        <translation>ウェブページからの送信は受け付けません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Join the relay again, with the code from your administrator</source>
        <translation>管理者からのコードでリレーに参加し直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Start screenpop, and calls come: screenpop run</source>
        <translation>screenpop を起動すると着信が届きます: screenpop run</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for it is kept in the {kind}.</source>
        <translation>鍵の保存先: {kind}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for the relay is missing</source>
        <translation>リレー用の鍵がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The relay has calls for {sorted}, but your extensions are {mine}: add what is yours to [extensions] mine in settings.toml</source>
        <translation>リレーには {sorted} 宛ての通話がありますが、あなたの内線は {mine} です。自分のものを settings.toml の [extensions] mine に追加してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The {kind} holds no secret relay for this profile</source>
        <translation>このプロファイルの秘密情報 relay がありません: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>This computer now reads the calls of {plain} from the relay at {host}.</source>
        <translation>このコンピューターは {host} のリレーから {plain} の通話を読むようになりました。</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Your extensions were set: {extensions}.</source>
        <translation>内線を設定しました: {extensions}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>If another program has it open, close that; it is then overwritten by itself while screenpop runs</source>
        <translation>別のプログラムが開いていれば閉じてください。screenpop の実行中に自動で上書きされます</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>{path} is being read all the time</source>
        <translation>{path} が常に読み取られています</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: the journal is damaged</source>
        <translation>通話を保存できません: ジャーナルが破損しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: too many are waiting</source>
        <translation>通話を保存できません: 待機中のものが多すぎます</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {name} cannot be used</source>
        <translation>通話を保存できません: {name} が使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {title}</source>
        <translation>通話を保存できません: {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Check the folder. What is waiting is saved by itself as soon as that is possible</source>
        <translation>フォルダーを確認してください。待機中のものは可能になり次第自動で保存されます</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: the journal is damaged</source>
        <translation>以前の通話を読み取れません: ジャーナルが破損しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: {title}</source>
        <translation>以前の通話を読み取れません: {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>If that was not meant, quit screenpop, put the file back and start again</source>
        <translation>意図したものでなければ、screenpop を終了し、ファイルを戻して起動し直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Install the newer version again, or move the file away to begin a new journal</source>
        <translation>新しいバージョンを再インストールするか、ファイルを移動して新しいジャーナルを始めてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>It is kept aside and a new one is begun by itself; if this message stays, start screenpop again</source>
        <translation>自動で別に保管され、新しいものが始まります。この表示が続く場合は screenpop を起動し直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Look into the log for what keeps the journal from being written</source>
        <translation>ジャーナルに書き込めない原因をログで確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop again: the file is then kept aside and a new one is begun</source>
        <translation>screenpop を起動し直してください。ファイルは別に保管され、新しいものが始まります</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop once</source>
        <translation>screenpop を一度起動してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal is closed</source>
        <translation>通話ジャーナルは閉じています</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was taken away</source>
        <translation>通話ジャーナルがなくなりました</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by a newer screenpop</source>
        <translation>通話ジャーナルは新しい screenpop で書かれています</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by an older screenpop</source>
        <translation>通話ジャーナルは古い screenpop で書かれています</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>screenpop is starting or ending</source>
        <translation>screenpop は起動中または終了中です</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{most} events wait for the disk already</source>
        <translation>{most} 件のイベントがすでにディスクを待っています</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has to be brought up to date before it can be read</source>
        <translation>{path} は読み取る前に更新が必要です</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has version {found}; this program knows version {known}. Nothing in it was changed, and calls are not being saved</source>
        <translation>{path} はバージョン {found} ですが、このプログラムの対応は {known} です。内容は変更しておらず、通話は保存されません</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} is no longer a sound database ({error})</source>
        <translation>{path} はデータベースとして破損しています ({error})</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} was removed or replaced while screenpop was running. What is there now is used, and earlier calls are not shown</source>
        <translation>screenpop の実行中に {path} が削除または置き換えられました。今あるものを使うため、以前の通話は表示されません</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{remedy}. What is waiting is saved by itself as soon as that is possible</source>
        <translation>{remedy}。待機中のものは可能になり次第自動で保存されます</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>It was kept as {name}, and a new one was begun; earlier calls are not shown</source>
        <translation>{name} として保管し、新しいものを開始しました。以前の通話は表示されません</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Keep {aside} if somebody is to try to rescue it; otherwise delete it</source>
        <translation>復旧を試みる場合は {aside} を残し、そうでなければ削除してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Let screenpop keep its data on a local disk</source>
        <translation>screenpop のデータはローカルディスクに置いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal lies on a network drive</source>
        <translation>通話ジャーナルがネットワークドライブにあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal was damaged</source>
        <translation>通話ジャーナルが破損していました</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>{parent} does not allow the fast and safe way of writing, so the slower one is used</source>
        <translation>{parent} では高速で安全な書き込みができないため、遅い方式を使います</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>It was old enough to be destroyed, or its number was forgotten</source>
        <translation>保存期間を過ぎて破棄されたか、番号が消去されました</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>This call is not in the recents any more</source>
        <translation>この通話は履歴にもうありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It is tried again by itself; look at this computer&apos;s network</source>
        <translation>自動で再試行されます。このコンピューターのネットワークを確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>There is no connection to the relay</source>
        <translation>リレーへの接続がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a country&apos;s code of two capital letters, such as &quot;AU&quot;</source>
        <translation>&quot;AU&quot; のような大文字 2 字の国コード</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of IP addresses or networks, such as [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</source>
        <translation>[&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;] のような IP アドレスまたはネットワークの一覧</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of addresses such as [&quot;tls://relay.example.com:4222&quot;]; nats:// and ws:// only for this computer</source>
        <translation>[&quot;tls://relay.example.com:4222&quot;] のようなアドレスの一覧。nats:// と ws:// はこのコンピューターのみ</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of extensions, such as [&quot;201&quot;, &quot;202&quot;]</source>
        <translation>[&quot;201&quot;, &quot;202&quot;] のような内線の一覧</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;]</source>
        <translation>[&quot;pop.example.com&quot;] のような、ポートなしのホスト名の一覧</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;] ({shown} is none)</source>
        <translation>[&quot;pop.example.com&quot;] のような、ポートなしのホスト名の一覧 ({shown} は違います)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of subjects, such as [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</source>
        <translation>[&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;] のようなサブジェクトの一覧</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of up to {MOST_TAGS} words of at most {LONGEST_TAG} characters, such as [&quot;Follow up&quot;, &quot;Sales&quot;]</source>
        <translation>[&quot;Follow up&quot;, &quot;Sales&quot;] のような、{LONGEST_TAG} 文字以内の語を {MOST_TAGS} 個までの一覧</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a name of 8 to 32 small letters and digits, in quotes</source>
        <translation>引用符で囲んだ、小文字と数字 8~32 字の名前</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a number of seconds from 0 to {longest}</source>
        <translation>0 から {longest} までの秒数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes that is not empty</source>
        <translation>引用符で囲んだ、空でない文字列</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, on one line, of at most {LONGEST} characters</source>
        <translation>引用符で囲んだ、1 行で {LONGEST} 文字以内の文字列</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, or a whole number</source>
        <translation>引用符で囲んだ文字列、または整数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} から {high} までの整数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an IP address or a host name without a port, such as &quot;127.0.0.1&quot;</source>
        <translation>&quot;127.0.0.1&quot; のような、ポートなしの IP アドレスまたはホスト名</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an address such as &quot;https://pop.example.com&quot;</source>
        <translation>&quot;https://pop.example.com&quot; のようなアドレス</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an area code in quotes, with its leading zero, such as &quot;03&quot;</source>
        <translation>引用符で囲んだ、先頭の 0 を含む市外局番（&quot;03&quot; など）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>one of {value}</source>
        <translation>{value} のいずれか</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true, false or a date with a time, such as 2026-01-31T09:00:00</source>
        <translation>true、false、または 2026-01-31T09:00:00 のような日時</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>It must be {wrong}</source>
        <translation>必要な値: {wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>Mend it, or move it away: the program then begins with the defaults</source>
        <translation>修正するか、移動してください。移動すると既定値で始まります</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>There is no setting {short}</source>
        <translation>設定 {short} はありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>listener.tls_key is set without listener.tls_cert: that would be no TLS at all. The listener does not start.</source>
        <translation>listener.tls_cert なしで listener.tls_key が設定されています。これでは TLS になりません。リスナーは起動しません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be changed</source>
        <translation>{name} を変更できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the defaults are used.</source>
        <translation>{name} を読み取れません: {bad}。ファイルはそのままで、既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the settings in use stay.</source>
        <translation>{name} を読み取れません: {bad}。ファイルはそのままで、現在の設定を使い続けます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} cannot be {shown}</source>
        <translation>{short} を {shown} にはできません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is not known; the nearest known is {nearest}.</source>
        <translation>{short} は不明です。最も近いものは {nearest} です。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; it is left out.</source>
        <translation>{short} は {shown} ですが、必要な値は {wrong} です。無視します。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{short} は {shown} ですが、必要な値は {wrong} です。直すまでリスナーは起動しません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{short} は {shown} ですが、必要な値は {wrong} です。{shown2} を使い続けます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{table} must be a table, that is a line [{table2}] with its keys below; nothing in it changes.</source>
        <translation>{table} は表、つまり [{table2}] の行とその下のキーでなければなりません。何も変わりません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>Mend it or move it away; it is left as it is</source>
        <translation>修正するか移動してください。ファイルはそのままです</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>The file of secrets cannot be read</source>
        <translation>秘密情報のファイルを読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It has not answered for {deadline_s} seconds; perhaps it is locked and waits for its password</source>
        <translation>{deadline_s} 秒間応答がありません。ロックされ、パスワードを待っている可能性があります</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It was asked, and stayed locked</source>
        <translation>解除を求めましたが、ロックされたままでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Look at your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>キーリングを確認してもう一度お試しください。使わない場合は SCREENPOP_SECRETS=file で screenpop を起動すると、本人だけが読めるファイルに保存します</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring does not answer</source>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring refused</source>
        <translation>キーリングに拒否されました</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>There is no keyring</source>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>This session offers no keyring that screenpop could use</source>
        <translation>このセッションには screenpop が使えるキーリングがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>キーリングを使わない場合は SCREENPOP_SECRETS=file で screenpop を起動すると、本人だけが読めるファイルに保存します</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Unlock your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>キーリングのロックを解除してもう一度お試しください。使わない場合は SCREENPOP_SECRETS=file で screenpop を起動すると、本人だけが読めるファイルに保存します</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/line_label.py"/>
        <source>a label in quotes, or { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } with a colour of three or six hexadecimal digits</source>
        <translation>引用符で囲んだ名前、または 3 桁か 6 桁の 16 進数の色を付けた { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a certificate authority of the relay&apos;s own (a PEM file); empty: those of the system</source>
        <translation>リレー独自の認証局（PEM ファイル）。空: システムのもの</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a label for each of our numbers: &quot;61312341234&quot; = &quot;Sales&quot;, or with a colour: { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</source>
        <translation>自社番号ごとの名前: &quot;61312341234&quot; = &quot;Sales&quot;、色付きなら { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own instead of a preset&apos;s: https://crm.example.com/search?q={e164}</source>
        <translation>プリセットの代わりの独自リンク: https://crm.example.com/search?q={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own that makes a contact of a caller: https://crm.example.com/new?phone={e164}</source>
        <translation>発信者を連絡先に登録する独自リンク: https://crm.example.com/new?phone={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many days a call is destroyed</source>
        <translation>通話を破棄するまでの日数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many hours the sources of contacts are read again; 0: only when `screenpop contacts sync` says so</source>
        <translation>連絡先の取得元を読み直す間隔（時間）。0: `screenpop contacts sync` のときだけ</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no calls from the relay; what it has for this desk waits there</source>
        <translation>false: リレーから受け取りません。この席宛てのものはリレーで待ちます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no listener; calls come by other ways or not at all</source>
        <translation>false: リスナーなし。着信は別の経路で届くか、届きません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how long a card stays when its call has ended</source>
        <translation>通話終了後にカードを表示し続ける時間</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how many cards are shown at once; the others wait behind them</source>
        <translation>同時に表示するカードの数。残りは後ろで待ちます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>other host names by which the PBX may call this computer</source>
        <translation>PBX がこのコンピューターを呼び出せる他のホスト名</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>proxies whose X-Forwarded headers are believed</source>
        <translation>X-Forwarded ヘッダーを信用するプロキシ</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM that is asked who calls, by the name of its connector; empty: none</source>
        <translation>発信者を問い合わせる CRM（コネクターの名前）。空: なし</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM, by the name of its preset</source>
        <translation>CRM（プリセットの名前）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the address to listen on; off this computer it needs tls_cert or allow_plain</source>
        <translation>待ち受けるアドレス。このコンピューターの外に開くには tls_cert か allow_plain が必要です</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the area code of numbers that carry none, such as &quot;03&quot;</source>
        <translation>市外局番のない番号に補う市外局番（&quot;03&quot; など）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate for https (a PEM file, with its chain)</source>
        <translation>https 用の証明書（チェーンを含む PEM ファイル）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate&apos;s key (a PEM file), if it is not in the same file</source>
        <translation>証明書の鍵（PEM ファイル）。同じファイルにない場合</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the colours of the windows: system, light, dark, contrast (high contrast, light or dark as the system is)</source>
        <translation>ウィンドウの配色: system、light、dark、contrast（ハイコントラスト。明暗はシステムに合わせる）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the corner of the screen: auto (one where this desktop shows no notifications), bottom-right, bottom-left, top-right, top-left</source>
        <translation>画面の隅: auto（デスクトップの通知が出ない隅）、bottom-right、bottom-left、top-right、top-left</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the country of numbers that carry none (ISO 3166)</source>
        <translation>国番号のない番号に補う国 (ISO 3166)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the extensions of this desk; empty: every extension is mine</source>
        <translation>この席の内線。空: すべての内線が自分のもの</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the kind of address by which a caller is called back: tel, sip, callto</source>
        <translation>折り返しに使うアドレスの種類: tel、sip、callto</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the language of the windows: system, en, de, fr, es, ja, zh</source>
        <translation>ウィンドウの言語: system、en、de、fr、es、ja、zh</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the name under which the relay knows this desk; written by `screenpop join`</source>
        <translation>リレーでのこの席の名前。`screenpop join` が書き込みます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the port to listen on; 0 takes a free one</source>
        <translation>待ち受けるポート。0 は空いているものを使います</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the relay&apos;s addresses (tls:// or wss://); written by `screenpop join`; empty: no relay</source>
        <translation>リレーのアドレス（tls:// または wss://）。`screenpop join` が書き込みます。空: リレーなし</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the screen: &quot;pointer&quot; (where the mouse is), &quot;primary&quot;, or a screen&apos;s name</source>
        <translation>画面: &quot;pointer&quot;（マウスのある画面）、&quot;primary&quot;、または画面の名前</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the tags that are offered for a call; others can be written</source>
        <translation>通話に付けるタグの候補。他のものも入力できます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the values that preset and connector ask for, such as base_url</source>
        <translation>プリセットとコネクターが求める値（base_url など）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: a card that begins to ring is heard, too</source>
        <translation>true: 呼び出しが始まったカードを音でも知らせます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: ask a CRM on another computer by http; others can read names and keys</source>
        <translation>true: 別のコンピューターの CRM に http で問い合わせます。名前とキーが他人に読まれるおそれがあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: listen off this computer without TLS; others can read the calls</source>
        <translation>true: TLS なしで外部からも待ち受けます。通話が他人に読まれるおそれがあります</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops while the desktop itself is not to be disturbed, as far as it says so</source>
        <translation>true: デスクトップが応答不可の間は、判別できる限りカードを表示しません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops; or the time until which there are none</source>
        <translation>true: カードを表示しません。または表示しない期限の日時</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: pop on dialplan events (HTTP Ringing) too</source>
        <translation>true: ダイヤルプランのイベント (HTTP Ringing) でも表示します</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what a card is: auto (a window, on Wayland a notification of the desktop), window, notification</source>
        <translation>カードの種類: auto（ウィンドウ。Wayland ではデスクトップの通知）、window、notification</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what is done with some calls; the first that fits decides: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</source>
        <translation>特定の通話の扱い。最初に合ったものが適用されます: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what the PBX sees, where a proxy stands between; `screenpop urls` prints it</source>
        <translation>プロキシを挟む場合に PBX から見えるアドレス。`screenpop urls` が表示します</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what this desk reads there; written by `screenpop join`</source>
        <translation>この席がそこから読むもの。`screenpop join` が書き込みます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>when the link opens: click, ringing or answered</source>
        <translation>リンクを開くとき: click、ringing、answered</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>Ask whoever has fixed it to change it there</source>
        <translation>固定した人に、そこで変更するよう依頼してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>It stands in {path}, and what stands there holds on this computer</source>
        <translation>{path} に書かれており、このコンピューターではそれが優先されます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>your administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path} cannot be read: {bad}. What it has fixed so far stays; at a start that is nothing.</source>
        <translation>{path} を読み取れません: {bad}。これまでに固定された内容は有効です。起動時には何も固定されません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: policy.by must be {wrong}; it is left out.</source>
        <translation>{path}: policy.by に必要な値は {wrong} です。無視します。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is policy.by.</source>
        <translation>{path}: {short} は不明です。最も近いものは policy.by です。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is {nearest}.</source>
        <translation>{path}: {short} は不明です。最も近いものは {nearest} です。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; it is not fixed.</source>
        <translation>{path}: {short} は {shown} ですが、必要な値は {wrong} です。固定しません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{path}: {short} は {shown} ですが、必要な値は {wrong} です。直すまでリスナーは起動しません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{path}: {short} は {shown} ですが、必要な値は {wrong} です。{shown2} を使い続けます。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} must be a table.</source>
        <translation>{path}: {short} は表でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{short} is fixed by {who}</source>
        <translation>{short} は {who} が固定しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{name} cannot be written</source>
        <translation>{name} に書き込めません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{path}: {reason}. It is as it was before</source>
        <translation>{path}: {reason}。以前のままです</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/problem.py"/>
        <source>too large a number</source>
        <translation>大きすぎる数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table whose {name} is {wrong}</source>
        <translation>{name} が {wrong} である表</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table with pop or open, such as { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</source>
        <translation>pop か open を含む表（{ line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; } など）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>an extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret has 1 to {LONGEST}</source>
        <translation>秘密情報は 1 から {LONGEST} 文字です</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret&apos;s name cannot be that</source>
        <translation>秘密情報の名前として使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Choose another</source>
        <translation>別のものを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Enter it again</source>
        <translation>もう一度入力してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has 1 to 64 letters, digits, dots, hyphens and underlines</source>
        <translation>1~64 文字の英字、数字、ドット、ハイフン、下線です</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has a line break or another character that cannot be seen</source>
        <translation>改行など、目に見えない文字が含まれています</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has {len} characters</source>
        <translation>{len} 文字あります</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>The secret {name} cannot be kept</source>
        <translation>秘密情報 {name} を保存できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>It can only be &quot;file&quot;</source>
        <translation>指定できるのは &quot;file&quot; だけです</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>Take SCREENPOP_SECRETS away to use the keyring, or set it to file</source>
        <translation>キーリングを使うなら SCREENPOP_SECRETS を外し、そうでなければ file にしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>The value of SCREENPOP_SECRETS means nothing</source>
        <translation>SCREENPOP_SECRETS の値に意味がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Copy the addresses while screenpop runs: later they cannot be shown again. Or unlock your keyring and try again</source>
        <translation>screenpop の実行中にアドレスをコピーしてください。後では表示できません。またはキーリングのロックを解除してもう一度お試しください</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Mend it, or move it away: new addresses are then made, which must be pasted into the PBX</source>
        <translation>修正するか移動してください。移動すると新しいアドレスが作られるので、PBX に貼り付けてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses cannot be shown; calls come in all the same</source>
        <translation>アドレスを表示できません。着信は届きます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses that are shown carry it</source>
        <translation>表示されているアドレスに使われています</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The file of the addresses&apos; secrets cannot be read</source>
        <translation>アドレスの秘密情報のファイルを読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The newest secret cannot be dropped</source>
        <translation>最新の秘密情報は削除できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The secret of the addresses is not kept; calls come in all the same</source>
        <translation>アドレスの秘密情報を保存できません。着信は届きます</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Their secret is not in the {kind} any more</source>
        <translation>秘密情報がもうありません: {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Unlock your keyring and try again, or make a new one with `screenpop secret rotate url` and paste the new addresses into the PBX</source>
        <translation>キーリングのロックを解除してもう一度試すか、`screenpop secret rotate url` で作り直して新しいアドレスを PBX に貼り付けてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>{path}: {why}. No call could come in</source>
        <translation>{path}: {why}。着信を受け取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the key by which this desk reads its calls from the relay</source>
        <translation>この席がリレーから通話を読むための鍵</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the password with which contacts are read from {source}</source>
        <translation>{source} から連絡先を読むためのパスワード</translation>
    </message>
    <message>
        <location filename="../../screenpop/showing.py"/>
        <source>You wanted to be reminded of this call</source>
        <translation>この通話のリマインダーです</translation>
    </message>
    <message>
        <location filename="../../screenpop/switchboard.py"/>
        <source>Not saved: the list of calls cannot be written</source>
        <translation>未保存: 通話一覧に書き込めません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Add screenpop in the desktop&apos;s own settings</source>
        <translation>デスクトップ自体の設定で screenpop を追加してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Look at that file</source>
        <translation>そのファイルを確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be changed</source>
        <translation>ログイン時に起動するものを変更できません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be read</source>
        <translation>ログイン時に起動するものを読み取れません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Check the link template in the settings</source>
        <translation>設定のリンクのひな形を確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose a default browser in the system&apos;s settings</source>
        <translation>システムの設定で既定のブラウザーを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose one in the system&apos;s settings, or another kind of address with calls.call_back in the settings</source>
        <translation>システムの設定で選ぶか、設定の calls.call_back で別の種類のアドレスにしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Dial the number by hand</source>
        <translation>番号を手動でダイヤルしてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>It is not a web address (http or https)</source>
        <translation>ウェブのアドレス（http または https）ではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Neither the desktop nor the BROWSER variable led to one</source>
        <translation>デスクトップにも変数 BROWSER にもブラウザーがありませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No browser could be started</source>
        <translation>ブラウザーを起動できませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No program could be started that telephones</source>
        <translation>電話をかけるプログラムを起動できませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Nobody was called</source>
        <translation>電話はかけられていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The address is not a telephone number&apos;s</source>
        <translation>電話番号のアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The desktop knows none for {partition}: addresses</source>
        <translation>デスクトップに {partition}: アドレス用のものがありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>This link was not opened</source>
        <translation>このリンクは開きませんでした</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Check that the folder can be written</source>
        <translation>フォルダーに書き込めるか確認してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Check that the folder can be written and that the disk is not full, or choose another with --profile</source>
        <translation>フォルダーに書き込めてディスクに空きがあるか確認するか、--profile で別のものを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose a folder of your own with --profile</source>
        <translation>--profile で自分のフォルダーを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose another with --profile</source>
        <translation>--profile で別のものを選んでください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Install screenpop again</source>
        <translation>screenpop をインストールし直してください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The file {name} is missing from {package}</source>
        <translation>{package} にファイル {name} がありません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The installation is damaged</source>
        <translation>インストールが破損しています</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder cannot be used</source>
        <translation>プロファイルのフォルダーが使えません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder is not private</source>
        <translation>プロファイルのフォルダーが非公開になっていません</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>{folder} belongs to another user or is shared by all</source>
        <translation>{folder} は別のユーザーのものか、全員で共有されています</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Put a shortcut to screenpop into the folder shell:startup</source>
        <translation>shell:startup フォルダーに screenpop のショートカットを置いてください</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Windows starts no command of more than {LONGEST} characters: {line}</source>
        <translation>Windows は {LONGEST} 文字を超えるコマンドを起動できません: {line}</translation>
    </message>
</context>
</TS>
