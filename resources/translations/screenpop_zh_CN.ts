<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>screenpop</name>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <location filename="../../resources/crm/bitrix24.toml"/>
        <source>the host in Bitrix24&apos;s address bar</source>
        <translation>Bitrix24 地址栏中的主机名</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the number behind /rest/ in the webhook&apos;s address</source>
        <translation>Webhook 地址中 /rest/ 后面的数字</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/bitrix24.toml"/>
        <source>the part behind that number in the webhook&apos;s address</source>
        <translation>Webhook 地址中该数字后面的部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host, without a slash behind it</source>
        <translation>在浏览器中打开 Dynamics 的地址，到主机名为止，末尾不带斜杠</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the application (client) id of the application registered for screenpop</source>
        <translation>为 screenpop 注册的应用程序（客户端）ID</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/dynamics-365.toml"/>
        <source>the id of your directory (tenant) in Microsoft Entra</source>
        <translation>您在 Microsoft Entra 中的目录（租户）ID</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <source>the API key, in an agent&apos;s profile settings</source>
        <translation>API 密钥，位于客服的个人资料设置中</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/freshdesk.toml"/>
        <location filename="../../resources/crm/freshdesk.toml"/>
        <source>the part before .freshdesk.com in Freshdesk&apos;s address bar</source>
        <translation>Freshdesk 地址栏中 .freshdesk.com 前面的部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <source>the access token of a private app that may read contacts</source>
        <translation>可读取联系人的私有应用的访问令牌</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the host in HubSpot&apos;s address bar; it may be app-eu1.hubspot.com or app-ap1.hubspot.com</source>
        <translation>HubSpot 地址栏中的主机名，可能是 app-eu1.hubspot.com 或 app-ap1.hubspot.com</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/hubspot.toml"/>
        <location filename="../../resources/crm/hubspot.toml"/>
        <source>the number behind /contacts/ in HubSpot&apos;s address bar</source>
        <translation>HubSpot 地址栏中 /contacts/ 后面的数字</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <source>an API key, made in the user&apos;s preferences</source>
        <translation>在用户偏好设置中创建的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <location filename="../../resources/crm/odoo-17.toml"/>
        <location filename="../../resources/crm/odoo-18.toml"/>
        <source>the address at which Odoo opens in the browser</source>
        <translation>在浏览器中打开 Odoo 的地址</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo-19.toml"/>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name of the database</source>
        <translation>数据库的名称</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>that user&apos;s password, or an API key</source>
        <translation>该用户的密码，或 API 密钥</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/odoo.toml"/>
        <source>the name with which this user logs in, often an e-mail address</source>
        <translation>该用户的登录名，通常是电子邮件地址</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the address of the API</source>
        <translation>API 的地址</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/own-api.toml"/>
        <source>the key that the API asks for</source>
        <translation>API 要求的密钥</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <source>the API token, in Pipedrive&apos;s personal preferences</source>
        <translation>API 令牌，位于 Pipedrive 的个人偏好设置中</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/pipedrive.toml"/>
        <location filename="../../resources/crm/pipedrive.toml"/>
        <source>the host in Pipedrive&apos;s address bar</source>
        <translation>Pipedrive 地址栏中的主机名</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the consumer key of the app made for screenpop in Salesforce</source>
        <translation>在 Salesforce 中为 screenpop 创建的应用的使用者密钥</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the part before .my.salesforce.com or .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>Salesforce 地址栏中 .my.salesforce.com 或 .lightning.force.com 前面的部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/salesforce.toml"/>
        <source>the port in the app&apos;s callback URL</source>
        <translation>应用回调 URL 中的端口</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>that user&apos;s password</source>
        <translation>该用户的密码</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the address at which Tryton opens in the browser, without # and what follows</source>
        <translation>在浏览器中打开 Tryton 的地址，不含 # 及其后的内容</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the database, behind # in the browser&apos;s address bar</source>
        <translation>数据库，位于浏览器地址栏中 # 的后面</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/tryton.toml"/>
        <source>the name with which this user logs in</source>
        <translation>该用户的登录名</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>an API key, from Twenty&apos;s settings</source>
        <translation>API 密钥，来自 Twenty 的设置</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <location filename="../../resources/crm/twenty.toml"/>
        <source>the address at which Twenty opens in the browser</source>
        <translation>在浏览器中打开 Twenty 的地址</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/twenty.toml"/>
        <source>the host of Twenty&apos;s API: that of your own server, or api.twenty.com</source>
        <translation>Twenty 的 API 主机名：您自己的服务器，或 api.twenty.com</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>an API token, from Zendesk&apos;s Admin Center</source>
        <translation>API 令牌，来自 Zendesk 管理中心</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <source>the e-mail address of the agent whose rights are used</source>
        <translation>所用权限对应的客服的电子邮件地址</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zendesk.toml"/>
        <location filename="../../resources/crm/zendesk.toml"/>
        <source>the part before .zendesk.com in Zendesk&apos;s address bar</source>
        <translation>Zendesk 地址栏中 .zendesk.com 前面的部分</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>its client secret</source>
        <translation>其客户端密钥</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the client id of the application registered in Zoho&apos;s API console</source>
        <translation>在 Zoho API 控制台中注册的应用的客户端 ID</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the digits behind /crm/org in Zoho&apos;s address bar</source>
        <translation>Zoho 地址栏中 /crm/org 后面的数字</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar</source>
        <translation>Zoho 地址栏中的主机名</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host of the API in your region</source>
        <translation>您所在区域的 API 主机名</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the host where people of your region sign in to Zoho</source>
        <translation>您所在区域登录 Zoho 的主机名</translation>
    </message>
    <message>
        <location filename="../../resources/connectors/zoho.toml"/>
        <source>the port in the application&apos;s redirect URI</source>
        <translation>应用重定向 URI 中的端口</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the address at which Dynamics opens in the browser, up to the host</source>
        <translation>在浏览器中打开 Dynamics 的地址，到主机名为止</translation>
    </message>
    <message>
        <location filename="../../resources/crm/dynamics-365.toml"/>
        <source>the app&apos;s id, behind appid= in the address bar</source>
        <translation>应用的 ID，位于地址栏中 appid= 的后面</translation>
    </message>
    <message>
        <location filename="../../resources/crm/espocrm.toml"/>
        <source>the address at which EspoCRM opens in the browser, up to the #</source>
        <translation>在浏览器中打开 EspoCRM 的地址，到 # 为止</translation>
    </message>
    <message>
        <location filename="../../resources/crm/salesforce.toml"/>
        <source>the part before .lightning.force.com in Salesforce&apos;s address bar</source>
        <translation>Salesforce 地址栏中 .lightning.force.com 前面的部分</translation>
    </message>
    <message>
        <location filename="../../resources/crm/sugarcrm.toml"/>
        <source>the address at which SugarCRM opens in the browser, up to the #</source>
        <translation>在浏览器中打开 SugarCRM 的地址，到 # 为止</translation>
    </message>
    <message>
        <location filename="../../resources/crm/suitecrm-7.toml"/>
        <source>the address at which SuiteCRM opens in the browser, without index.php</source>
        <translation>在浏览器中打开 SuiteCRM 的地址，不含 index.php</translation>
    </message>
    <message>
        <location filename="../../resources/crm/zoho.toml"/>
        <source>the host in Zoho&apos;s address bar, which differs from region to region</source>
        <translation>Zoho 地址栏中的主机名，因区域而异</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Correct settings.toml</source>
        <translation>请更正 settings.toml</translation>
    </message>
    <message>
        <location filename="../../screenpop/addresses.py"/>
        <source>The listener does not start</source>
        <translation>监听器无法启动</translation>
    </message>
    <message>
        <location filename="../../screenpop/caller.py"/>
        <source>Number withheld</source>
        <translation>号码已隐藏</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered by {who}</source>
        <translation>由 {who} 接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Answered elsewhere</source>
        <translation>已由他人接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Answered elsewhere, or voicemail</source>
        <translation>已由他人接听，或语音信箱</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Recording or voicemail</source>
        <translation>录音或语音留言</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/ending.py"/>
        <source>Voicemail</source>
        <translation>语音留言</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call dropped</source>
        <translation>通话中断</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Call ended</source>
        <translation>通话结束</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Declined</source>
        <translation>已拒接</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Diverted</source>
        <translation>已转移</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Ended ({cause})</source>
        <translation>已结束 ({cause})</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: busy</source>
        <translation>未接：占线</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: codec problem</source>
        <translation>未接：编解码器问题</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: network problem</source>
        <translation>未接：网络问题</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: not answered</source>
        <translation>未接：无人接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: phone offline</source>
        <translation>未接：话机离线</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Missed: the caller hung up</source>
        <translation>未接：主叫已挂断</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Number not reachable</source>
        <translation>号码无法接通</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Picked up by another</source>
        <translation>已被他人代接</translation>
    </message>
    <message>
        <location filename="../../screenpop/calls/hangup.py"/>
        <source>Transferred</source>
        <translation>已转接</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Rang {times}×</source>
        <translation>振铃 {times} 次</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/place.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <location filename="../../screenpop/details.py"/>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <location filename="../../screenpop/cards.py"/>
        <source>Transferred from {who}</source>
        <translation>由 {who} 转接</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Its contacts are as they were. Mend that, and read it again</source>
        <translation>联系人保持原样。请解决此问题后重新读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>Set it up again; that tries it, too</source>
        <translation>请重新设置，设置时也会进行测试</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts are up to date</source>
        <translation>联系人是最新的</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {len} sources are up to date</source>
        <translation>{len} 个来源的联系人都是最新的</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>The contacts of {name} could not be read again</source>
        <translation>无法重新读取 {name} 的联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{cause}; cards show the number, and what the contacts know</source>
        <translation>{cause}；卡片显示号码以及联系人中的信息</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is not set up</source>
        <translation>{title} 未设置</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/callers.py"/>
        <source>{title} is set up to be asked who calls</source>
        <translation>已设置向 {title} 查询来电者</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A rule of yours has kept calls from popping</source>
        <translation>您的一条规则阻止了来电弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>A value for the CRM is not used</source>
        <translation>CRM 的一个值未被使用</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里早 {value} 小时</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h earlier than its event came in here, or the event was that long on its way</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里早 {value} 小时，或者事件在途中花了这么久</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里晚 {value} 小时</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} h later than its event came in here, or the event was that long on its way</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里晚 {value} 小时，或者事件在途中花了这么久</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里早 {value} 分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min earlier than its event came in here, or the event was that long on its way</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里早 {value} 分钟，或者事件在途中花了这么久</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里晚 {value} 分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>By the PBX&apos;s clock the last call began {value} min later than its event came in here, or the event was that long on its way</source>
        <translation>按 PBX 的时钟，最近一次通话的开始时间比其事件到达这里晚 {value} 分钟，或者事件在途中花了这么久</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls are listed and counted, but nothing pops</source>
        <translation>通话会被列出和统计，但不弹出卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Calls came for {sorted}; yours is {mine}</source>
        <translation>来电的分机为 {sorted}；您的分机是 {mine}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Cards have nothing to open</source>
        <translation>卡片没有可打开的内容</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {policy}</source>
        <translation>请在 {policy} 中更正</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct it in {settings}</source>
        <translation>请在 {settings} 中更正</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Correct its name in {settings}, or take it away</source>
        <translation>请在 {settings} 中更正其名称，或将其删除</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Do not disturb is on</source>
        <translation>“请勿打扰”已开启</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Every call so far was for other extensions than yours</source>
        <translation>迄今为止的来电都是打给其他分机的</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If one of them is yours, add it to [extensions] mine in {settings}</source>
        <translation>如果其中有您的分机，请将其添加到 {settings} 的 [extensions] mine</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>If they should pop, change the rule below [rules] in {settings}</source>
        <translation>如需弹出，请在 {settings} 的 [rules] 下更改规则</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Let the desktop show notifications again, or set [popup] follow_system_quiet = false in {settings}</source>
        <translation>请让桌面重新显示通知，或在 {settings} 中设置 [popup] follow_system_quiet = false</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Let this computer set its clock by the network</source>
        <translation>请让这台计算机通过网络校准时钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>No CRM is set</source>
        <translation>未设置 CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Set [crm] preset or url in {settings}</source>
        <translation>请在 {settings} 中设置 [crm] preset 或 url</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Some settings of this computer are fixed</source>
        <translation>这台计算机的某些设置已被固定</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <location filename="../../screenpop/in_force.py"/>
        <source>Something in the settings is wrong</source>
        <translation>设置中有错误</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>Switch it off in the tray&apos;s menu, or set [popup] do_not_disturb = false in {settings}</source>
        <translation>请在托盘菜单中关闭，或在 {settings} 中设置 [popup] do_not_disturb = false</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The desktop is not to be disturbed</source>
        <translation>桌面处于勿扰状态</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The link into the CRM is complete</source>
        <translation>指向 CRM 的链接完整</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>The settings are understood</source>
        <translation>设置可以正确识别</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>They are listed and counted. The rules that do so: {silent}</source>
        <translation>它们会被列出和统计。相关规则：{silent}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock and the PBX&apos;s agree</source>
        <translation>这台计算机与 PBX 的时钟一致</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h fast</source>
        <translation>这台计算机的时钟似乎快了 {value} 小时</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} h slow</source>
        <translation>这台计算机的时钟似乎慢了 {value} 小时</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min fast</source>
        <translation>这台计算机的时钟似乎快了 {value} 分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>This computer&apos;s clock seems to be {value} min slow</source>
        <translation>这台计算机的时钟似乎慢了 {value} 分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>To have one changed, ask {who}</source>
        <translation>如需更改，请联系 {who}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>screenpop follows it: calls are listed and counted, but nothing pops</source>
        <translation>screenpop 跟随该状态：通话会被列出和统计，但不弹出卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/choices.py"/>
        <source>{path} fixes {fixed}; a person&apos;s own values for these do not count</source>
        <translation>{path} 固定了 {fixed}；个人设置的值无效</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Add the name by which the PBX or its proxy calls this computer to [listener] public_hosts</source>
        <translation>请将 PBX 或其代理访问这台计算机所用的名称添加到 [listener] public_hosts</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Another person&apos;s screenpop has port {port}</source>
        <translation>另一个人的 screenpop 占用了端口 {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Any free port will be taken</source>
        <translation>将使用任一空闲端口</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Close the page; if nobody opened one, tell whoever looks after this computer</source>
        <translation>请关闭该页面；如果没有人打开过，请告知负责这台计算机的人</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Give each person a port of their own: in {settings}, [listener] port = {free_port}</source>
        <translation>请为每个人分配各自的端口：在 {settings} 中设置 [listener] port = {free_port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>In {settings}, set [listener] trusted_proxies = [&quot;127.0.0.1&quot;], if the proxy is on this computer</source>
        <translation>如果代理在这台计算机上，请在 {settings} 中设置 [listener] trusted_proxies = [&quot;127.0.0.1&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It came from {client} {ago}; the answer was {status}, {removeprefix}</source>
        <translation>{ago}来自 {client}；应答为 {status}，{removeprefix}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on port {port}</source>
        <translation>正在监听端口 {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>It listens on {host}, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it</source>
        <translation>正在监听 {host}，且没有 public_url 表明前面有代理；云端 PBX 无法向其发送事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Let nothing but the PBX post there. Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>请只让 PBX 在此提交。请将 `screenpop urls` 输出的地址粘贴到 PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No call can come in</source>
        <translation>无法接收任何来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>No event ever came from another computer</source>
        <translation>从未收到来自其他计算机的事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only the running screenpop could say it, and it does not answer</source>
        <translation>只有正在运行的 screenpop 才知道，但它没有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Only this computer can reach the listener</source>
        <translation>只有这台计算机能访问监听器</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX</source>
        <translation>请将 `screenpop urls` 输出的地址粘贴到 PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Paste the addresses of `screenpop urls` into the PBX; when the events come by the new ones, end the old ones with `screenpop secret delete url`</source>
        <translation>请将 `screenpop urls` 输出的地址粘贴到 PBX；待事件通过新地址到达后，用 `screenpop secret delete url` 停用旧地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Port {port} is free</source>
        <translation>端口 {port} 空闲</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Put a proxy with TLS before it and set [listener] public_url in {settings}, or set host to an address of this computer, with tls_cert and tls_key</source>
        <translation>请在前面设置带 TLS 的代理并在 {settings} 中设置 [listener] public_url，或将 host 设为这台计算机的地址并配置 tls_cert 和 tls_key</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Quit screenpop and start it again</source>
        <translation>请退出 screenpop 后重新启动</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Renew it</source>
        <translation>请更新证书</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Set [listener] enabled = true in {settings}</source>
        <translation>请在 {settings} 中设置 [listener] enabled = true</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Several people share this computer, and user {user} (pid {pid}) was first</source>
        <translation>多人共用这台计算机，用户 {user} (pid {pid}) 先占用了</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The PBX still posts to old addresses</source>
        <translation>PBX 仍在向旧地址发送</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or a firewall keeps its events out</source>
        <translation>地址尚未填入 PBX，或防火墙拦截了事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The addresses are not in the PBX yet, or the proxy does not pass its events on</source>
        <translation>地址尚未填入 PBX，或代理没有转发事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate is valid until {day}</source>
        <translation>证书有效期至 {day}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The certificate was renewed, but the old one is in use</source>
        <translation>证书已更新，但仍在使用旧证书</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event came {ago}</source>
        <translation>最近一次事件：{ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last event from another computer came {ago}</source>
        <translation>来自其他计算机的最近一次事件：{ago}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came from a web page, and was refused</source>
        <translation>最近一次请求来自网页，已被拒绝</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request came to an address that is not valid</source>
        <translation>最近一次请求发送到了无效的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was for a host that is not served here</source>
        <translation>最近一次请求的主机不在此处服务范围内</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The last request was refused</source>
        <translation>最近一次请求被拒绝</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is off; calls come through the relay</source>
        <translation>监听器已关闭；来电通过中继到达</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener is switched off</source>
        <translation>监听器已关闭</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate expires soon</source>
        <translation>监听器的证书即将过期</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>The listener&apos;s certificate has expired</source>
        <translation>监听器的证书已过期</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>They are valid until they are ended; these events came by one: {old}</source>
        <translation>旧地址在停用前一直有效；通过旧地址到达的事件：{old}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>Whether it listens is not known</source>
        <translation>不清楚是否在监听</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>With a proxy that is not in trusted_proxies, every request seems to come from this computer</source>
        <translation>如果代理不在 trusted_proxies 中，每个请求看起来都来自这台计算机</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>screenpop read {tls_cert} when it began to listen</source>
        <translation>screenpop 在开始监听时读取了 {tls_cert}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/entrance.py"/>
        <source>{tls_cert} is valid until {day}; a PBX refuses to talk to an expired one</source>
        <translation>{tls_cert} 有效期至 {day};PBX 会拒绝与证书过期的一方通信</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>A damaged journal was kept aside</source>
        <translation>已将损坏的日志另行保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Allow this user to write to it</source>
        <translation>请允许该用户写入</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the disk is full</source>
        <translation>通话未被保存：磁盘已满</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Calls are not being saved: the journal is read-only</source>
        <translation>通话未被保存：日志为只读</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Delete it when nobody needs it any more</source>
        <translation>不再需要时请将其删除</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Free some space. What is waiting is saved by itself as soon as that is possible</source>
        <translation>请释放空间。等待中的内容会在可行时自动保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Keep the profile on a disk of this computer, with --profile or SCREENPOP_PROFILE</source>
        <translation>请用 --profile 或 SCREENPOP_PROFILE 将配置文件夹放在这台计算机的磁盘上</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Mount it so that it can be written, or keep the profile on another disk</source>
        <translation>请以可写方式挂载，或将配置文件夹放到其他磁盘</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Nothing is being logged</source>
        <translation>没有记录任何日志</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>SCREENPOP_SECRETS=file was chosen; {secrets} can be read by this user alone</source>
        <translation>已选择 SCREENPOP_SECRETS=file；只有该用户能读取 {secrets}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>Secrets are kept in a file, not in the keyring</source>
        <translation>机密保存在文件中，而不是密钥环中</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal can be read and written</source>
        <translation>日志可以读写</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal is made with the first start</source>
        <translation>日志会在首次启动时创建</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The journal stands on a network drive</source>
        <translation>日志位于网络驱动器上</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>The {kind} answers</source>
        <translation>{kind} 有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>To use the keyring, start screenpop without SCREENPOP_SECRETS and make new addresses for the PBX</source>
        <translation>如需使用密钥环，请在不设置 SCREENPOP_SECRETS 的情况下启动 screenpop，并为 PBX 生成新地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{copy}; a new one was begun, and the calls in the old one are not shown</source>
        <translation>{copy}；已新建日志，旧日志中的通话不再显示</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{path} is slower there, and less safe</source>
        <translation>{path} 在那里速度较慢，也不够安全</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} is on a disk that is mounted read-only</source>
        <translation>{target} 位于以只读方式挂载的磁盘上</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{target} may not be written</source>
        <translation>无权写入 {target}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{value} KiB are left in {parent}</source>
        <translation>{parent} 中还剩 {value} KiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/keeping.py"/>
        <source>{where} may not be written</source>
        <translation>无权写入 {where}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Ask your administrator to update it</source>
        <translation>请联系管理员进行更新</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>Look again in a moment</source>
        <translation>请稍后再查看</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} is connected</source>
        <translation>已连接到 {host} 的中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay at {host} lets this computer in</source>
        <translation>{host} 的中继允许这台计算机接入</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay is not connected yet</source>
        <translation>尚未连接到中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>The relay&apos;s server is outdated</source>
        <translation>中继的服务器版本过旧</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/relay.py"/>
        <source>{host} is being tried</source>
        <translation>正在尝试连接 {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>A notification server answers</source>
        <translation>通知服务器有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Calls neither come in nor pop until it is started</source>
        <translation>启动之前，既收不到来电，也不会弹出卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are to be notifications; without a server they are windows</source>
        <translation>卡片应以通知显示；没有服务器时则为窗口</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Cards are windows here, which need no notification server</source>
        <translation>这里的卡片是窗口，不需要通知服务器</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>End it, which loses no call that it has answered for, and start it again with `screenpop run`</source>
        <translation>请结束它（已确认的来电不会丢失），然后用 `screenpop run` 重新启动</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>GNOME needs an extension for it; calls pop all the same</source>
        <translation>GNOME 需要安装扩展；卡片仍会弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Install the extension AppIndicator and KStatusNotifierItem Support, or open the recents by command</source>
        <translation>请安装扩展 AppIndicator and KStatusNotifierItem Support，或用命令打开最近通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY leads to one, or libraries that Qt needs are missing</source>
        <translation>DISPLAY 和 WAYLAND_DISPLAY 都没有指向屏幕，或缺少 Qt 所需的库</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>No notification server answers</source>
        <translation>没有通知服务器响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>On Wayland a program cannot place its windows, so cards are notifications; without a server they are windows that come up wherever the desktop puts them</source>
        <translation>在 Wayland 上程序无法放置自己的窗口，因此卡片以通知形式显示；没有服务器时，它们是由桌面随意放置的窗口</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start it</source>
        <translation>请启动它</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start screenpop from a desktop session; to try it without one: screenpop demo</source>
        <translation>请在桌面会话中启动 screenpop；没有桌面时可试用：screenpop demo</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst</source>
        <translation>请启动桌面的通知服务，例如 mako 或 dunst</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>Start the desktop&apos;s notification service, such as mako or dunst, or set [popup] kind = &quot;window&quot; in {settings}</source>
        <translation>请启动桌面的通知服务（例如 mako 或 dunst），或在 {settings} 中设置 [popup] kind = &quot;window&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop has a tray</source>
        <translation>桌面有系统托盘</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>The desktop shows no tray</source>
        <translation>桌面没有系统托盘</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is a screen to show calls on</source>
        <translation>有可用于显示来电的屏幕</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>There is no screen to show calls on</source>
        <translation>没有可用于显示来电的屏幕</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop is not running</source>
        <translation>screenpop 未运行</translation>
    </message>
    <message>
        <location filename="../../screenpop/checkup/showing.py"/>
        <source>screenpop {version} runs (pid {pid})</source>
        <translation>screenpop {version} 正在运行 (pid {pid})</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Ask who runs the server</source>
        <translation>请联系服务器的管理者</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It begins with https://</source>
        <translation>它以 https:// 开头</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>It says that there is more, and sends nothing</source>
        <translation>它表示还有内容，却什么也没有发送</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Its list is longer than {MOST_CARDS} cards or {value} MiB</source>
        <translation>其列表超过 {MOST_CARDS} 条或 {value} MiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address book at {host} is too large</source>
        <translation>{host} 的通讯录过大</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>The address of {name} is none of an address book</source>
        <translation>{name} 的地址不是通讯录地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>Use a smaller address book</source>
        <translation>请使用较小的通讯录</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/carddav.py"/>
        <source>{host} does not come to an end</source>
        <translation>{host} 的应答没有结束</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Name one of these, by its heading or its number</source>
        <translation>请用标题或编号指定其中一列</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>No column of telephone numbers was found</source>
        <translation>没有找到电话号码列</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>Say which one it is: --map phone=COLUMN</source>
        <translation>请指定是哪一列：--map phone=列</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none</source>
        <translation>列：无</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>The columns are: none, …</source>
        <translation>列：无，…</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_columns.py"/>
        <source>There is no column {shortened}</source>
        <translation>没有列 {shortened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>At line {line} a quotation mark is never closed, as at {MOST_NEVER_CLOSED} places before</source>
        <translation>第 {line} 行的引号没有闭合，之前已有 {MOST_NEVER_CLOSED} 处同样的问题</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <source>Save it as CSV again, with the program that it comes from</source>
        <translation>请用原来的程序重新另存为 CSV</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_rows.py"/>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is no table</source>
        <translation>该文件不是表格</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>Save it as CSV again</source>
        <translation>请重新另存为 CSV</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/csv_source.py"/>
        <source>There is no row in {name}</source>
        <translation>{name} 中没有任何行</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Asked what it has there, it sent over a MiB</source>
        <translation>询问其中内容时，它发送了超过 1 MiB 的数据</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There are {len} address books at {host}</source>
        <translation>{host} 上有 {len} 个通讯录</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>There is no address book at {host}</source>
        <translation>{host} 上没有通讯录</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>Use the address of one address book</source>
        <translation>请使用单个通讯录的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_books.py"/>
        <source>{host} says too much</source>
        <translation>{host} 的应答过长</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Allow basic authentication there: over https the password is safe</source>
        <translation>请在那里允许基本身份验证：通过 https 传输密码是安全的</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address</source>
        <translation>请检查地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address and the network</source>
        <translation>请检查地址和网络</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address of the source</source>
        <translation>请检查来源的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Check the address: that of the server, of your account or of an address book there</source>
        <translation>请检查地址：应为服务器、您的账户或其中某个通讯录的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address; a company&apos;s own certificate authority has to be known to this computer</source>
        <translation>请检查地址；公司自有的证书颁发机构必须被这台计算机识别</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Correct them: screenpop contacts add-source with the same name asks again</source>
        <translation>请更正：用相同名称运行 screenpop contacts add-source 会再次询问</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>If you know that server, add the source again with that address</source>
        <translation>如果您认识该服务器，请用该地址重新添加来源</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered 403</source>
        <translation>应答为 403</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It answered {status}</source>
        <translation>应答为 {status}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It is not valid for this name</source>
        <translation>它对该名称无效</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It may speak no TLS at this port</source>
        <translation>该端口可能不支持 TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>It only takes {wants}</source>
        <translation>它只接受 {wants}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>Its name may be wrong</source>
        <translation>名称可能有误</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>No secure connection to {host} came about</source>
        <translation>无法与 {host} 建立安全连接</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>The address book is said to be at {where}, where your password was not sent</source>
        <translation>据称通讯录位于 {where}，您的密码没有发送到那里</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The certificate of {host} cannot be trusted</source>
        <translation>{host} 的证书不可信</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Try again later</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Try again later, or ask who runs the server</source>
        <translation>请稍后再试，或联系服务器的管理者</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} asks for another way of signing in</source>
        <translation>{host} 要求其他登录方式</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} broke off or sent what is no answer</source>
        <translation>{host} 中断了连接或发送了无效应答</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} cannot be reached</source>
        <translation>无法连接到 {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} did not give the contacts</source>
        <translation>{host} 没有提供联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not accept the user name or the password</source>
        <translation>{host} 不接受该用户名或密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} does not answer</source>
        <translation>{host} 没有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not answer as an address book does</source>
        <translation>{host} 的应答不像通讯录</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} does not let this user read the address book</source>
        <translation>{host} 不允许该用户读取通讯录</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} has no address book there</source>
        <translation>{host} 的该位置没有通讯录</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <source>{host} is busy</source>
        <translation>{host} 正忙</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/dav_client.py"/>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} refers to another server</source>
        <translation>{host} 指向另一台服务器</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Another program is writing it</source>
        <translation>另一个程序正在写入</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Check where it is, and whether your user may read it</source>
        <translation>请检查其位置，以及您的用户是否有权读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It holds NUL characters</source>
        <translation>其中含有 NUL 字符</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>It is {what}</source>
        <translation>它是 {what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Name a CSV or vCard file</source>
        <translation>请指定 CSV 或 vCard 文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Save the contacts as CSV or vCard, and import that</source>
        <translation>请将联系人另存为 CSV 或 vCard，然后导入</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>Try again when that has finished</source>
        <translation>请待其完成后重试</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} cannot be read</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} changed while it was read</source>
        <translation>{name} 在读取时发生了更改</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no file</source>
        <translation>{name} 不是文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/files.py"/>
        <source>{name} is no text</source>
        <translation>{name} 不是文本</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>Close the other program that has it open, and forget the number again</source>
        <translation>请关闭打开它的其他程序，然后再次清除该号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>What was deleted is not yet overwritten on the disk</source>
        <translation>已删除的内容尚未在磁盘上被覆盖</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/forgetting.py"/>
        <source>{path} is being read</source>
        <translation>{path} 正在被读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>Its contacts are as they were before</source>
        <translation>其联系人保持原样</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>No contact could be taken from {name}</source>
        <translation>无法从 {name} 中获取任何联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index.py"/>
        <source>There is none in it: {left_out} left out, the first at {where}</source>
        <translation>其中没有联系人：已略过 {left_out} 个，第一个在 {where}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Give your user the right to read the file</source>
        <translation>请授予您的用户读取该文件的权限</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Install the newer screenpop again, or delete {name} and import the contacts anew</source>
        <translation>请重新安装较新的 screenpop，或删除 {name} 后重新导入联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>It has held {path} for {BUSY_S} s</source>
        <translation>它已占用 {path} {BUSY_S} 秒</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>Make room on the disk, or give your user the right to write there, and try again</source>
        <translation>请释放磁盘空间或授予您的用户写入权限，然后重试</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Make them again with: screenpop contacts sync</source>
        <translation>请重新生成：screenpop contacts sync</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are being changed by another program</source>
        <translation>另一个程序正在更改联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts are damaged</source>
        <translation>联系人已损坏</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be read</source>
        <translation>无法读取联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts cannot be saved</source>
        <translation>无法保存联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>The contacts were written by a newer screenpop</source>
        <translation>联系人由较新的 screenpop 写入</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>Wait until that import has finished, and try again</source>
        <translation>请等待导入完成后重试</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>无法读取 {path}：{error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path} has version {found}, and this program knows {VERSION}</source>
        <translation>{path} 的版本为 {found}，而本程序支持 {VERSION}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/index_file.py"/>
        <source>{path}: {reason}. They are as they were before</source>
        <translation>{path}：{reason}。内容保持原样</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Check --base, --filter and the user</source>
        <translation>请检查 --base、--filter 和用户</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Install it with: pip install &quot;screenpop[ldap]&quot;</source>
        <translation>请安装：pip install &quot;screenpop[ldap]&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>LDAP is not installed</source>
        <translation>未安装 LDAP</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Nothing below the base agrees with the filter, or this user may not read it</source>
        <translation>基准之下没有符合筛选条件的内容，或该用户无权读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Say it with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>请用 --base &quot;ou=people,dc=example,dc=com&quot; 指定</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The address of {name} is none of a directory</source>
        <translation>{name} 的地址不是目录地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>The directory of {name} gives no entries</source>
        <translation>{name} 的目录没有返回条目</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>There is no {name}</source>
        <translation>没有 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Where the contacts of {name} stand in the directory is not known</source>
        <translation>不知道 {name} 的联系人在目录中的位置</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap.py"/>
        <source>Write it as ldaps://server.example/dc=example,dc=com, and a filter with --filter</source>
        <translation>请写成 ldaps://server.example/dc=example,dc=com，并用 --filter 指定筛选条件</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Add the source again with that server&apos;s address</source>
        <translation>请用该服务器的地址重新添加来源</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Check the address and the network, and that the server runs</source>
        <translation>请检查地址和网络，并确认服务器正在运行</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Choose fewer with --base or --filter</source>
        <translation>请用 --base 或 --filter 缩小范围</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Have the limit raised, or choose fewer with --filter</source>
        <translation>请提高上限，或用 --filter 缩小范围</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It gives out so many and no more; half a directory would look like a whole one</source>
        <translation>它最多只返回这么多；半个目录看起来会像完整目录</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It has more than {MOST_ENTRIES} entries, or does not come to an end</source>
        <translation>条目超过 {MOST_ENTRIES} 个，或没有结束</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It is not there, or this user may not see it</source>
        <translation>它不存在，或该用户无权查看</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>It says: {result}</source>
        <translation>应答：{result}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Name one that is there with --base &quot;ou=people,dc=example,dc=com&quot;</source>
        <translation>请用 --base &quot;ou=people,dc=example,dc=com&quot; 指定一个存在的基准</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The directory at {host} is too large</source>
        <translation>{host} 的目录过大</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>The filter is none that LDAP knows</source>
        <translation>LDAP 不识别该筛选条件</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Use ldaps://, or allow it to be read by others with --allow-plain</source>
        <translation>请使用 ldaps://，或用 --allow-plain 允许他人读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>What is at that base is on another server, where your password was not sent</source>
        <translation>该基准的内容位于另一台服务器，您的密码没有发送到那里</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>Write it as &quot;(mobile=*)&quot;</source>
        <translation>请写成 &quot;(mobile=*)&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} sends only a part of its entries</source>
        <translation>{host} 只发送了部分条目</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/ldap_client.py"/>
        <source>{host} shows no entries at that base</source>
        <translation>{host} 在该基准下没有条目</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Enter it again: screenpop contacts add-source with the same name</source>
        <translation>请重新输入：用相同名称运行 screenpop contacts add-source</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>It would stand in a file</source>
        <translation>它会保存在文件中</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Name the user with --user, and enter the password when it is asked for</source>
        <translation>请用 --user 指定用户，并在询问时输入密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Others on the network could read the password and the contacts of {host}</source>
        <translation>网络上的其他人可能读取 {host} 的密码和联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address is not encrypted</source>
        <translation>该地址未加密</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} holds a user or a password</source>
        <translation>{name} 的地址中含有用户名或密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The address of {name} is none</source>
        <translation>{name} 的地址无效</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>The password for {name} is missing</source>
        <translation>缺少 {name} 的密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>Write it as {secure}://server.example/…</source>
        <translation>请写成 {secure}://server.example/…</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{host} wants one of {user}</source>
        <translation>{host} 要求 {user} 的密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/server.py"/>
        <source>{remedy}, or allow it with --allow-plain</source>
        <translation>{remedy}，或用 --allow-plain 允许</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>Install a newer screenpop</source>
        <translation>请安装较新的 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>See which there are with: screenpop contacts sources</source>
        <translation>查看现有来源：screenpop contacts sources</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>The source {name} cannot be read</source>
        <translation>无法读取来源 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>There is no source named {name}</source>
        <translation>没有名为 {name} 的来源</translation>
    </message>
    <message>
        <location filename="../../screenpop/contacts/syncing.py"/>
        <source>This version knows no {kind}</source>
        <translation>此版本不支持 {kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>Choose one of those that this lists: screenpop crm list</source>
        <translation>请从以下命令列出的项中选择：screenpop crm list</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <location filename="../../screenpop/crm/preset.py"/>
        <location filename="../../screenpop/settings/file.py"/>
        <source>The nearest known is {nearest}</source>
        <translation>最接近的是 {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There are no connectors</source>
        <translation>没有连接器</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector.py"/>
        <source>There is no connector {name}</source>
        <translation>没有连接器 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM answered with an error</source>
        <translation>CRM 返回了错误</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>The CRM does not accept this account; its key or password may have changed</source>
        <translation>CRM 不接受该账户；其密钥或密码可能已更改</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value})</source>
        <translation>查询 ({index}{value})</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask ({index}{value}) for {forms}</source>
        <translation>查询 ({index}{value}) {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>ask for {forms}</source>
        <translation>查询 {forms}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_engine.py"/>
        <source>log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is larger than {value} KiB</source>
        <translation>它超过 {value} KiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>It is not written in UTF-8, as its byte {start}{value} shows</source>
        <translation>它不是以 UTF-8 编写的，见字节 {start}{value}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Its brackets are nested too deeply</source>
        <translation>其括号嵌套过深</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>Mend {path}, or choose another connector</source>
        <translation>请修正 {path}，或选择其他连接器</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/connector_file.py"/>
        <source>The connector {name} cannot be used</source>
        <translation>无法使用连接器 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with a web page; is its address right?</source>
        <translation>CRM 返回了网页；其地址正确吗？</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM answered with something that is no JSON; is its address right?</source>
        <translation>CRM 返回的不是 JSON；其地址正确吗？</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM cannot be reached</source>
        <translation>无法连接到 CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM does not allow this account to look callers up</source>
        <translation>CRM 不允许该账户查询来电者</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM was asked too often</source>
        <translation>对 CRM 的查询过于频繁</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is larger than {value} KiB</source>
        <translation>CRM 的应答超过 {value} KiB</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s answer is not HTTP, or breaks off</source>
        <translation>CRM 的应答不是 HTTP，或中途中断</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate has expired</source>
        <translation>CRM 的证书已过期</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The CRM&apos;s certificate is not to be trusted</source>
        <translation>CRM 的证书不可信</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>The proxy that the system names has no usable address</source>
        <translation>系统指定的代理没有可用的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/exchange.py"/>
        <source>There is no encryption at the CRM&apos;s address</source>
        <translation>CRM 的地址没有加密</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>A header with {places} has a character that no header can have</source>
        <translation>含有 {places} 的标头中有不允许的字符</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The address cannot have this value of {sorted}</source>
        <translation>地址中不能使用 {sorted} 的这个值</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>The value of {name} is no text</source>
        <translation>{name} 的值不是文本</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/filling.py"/>
        <source>There is no value of {name}</source>
        <translation>没有 {name} 的值</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>If that is right, enter them again: screenpop crm setup {name}</source>
        <translation>如果无误，请重新输入：screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>The secrets of {title} were given for another address</source>
        <translation>{title} 的机密是为另一个地址提供的</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/given_for.py"/>
        <source>They would now be sent to {now}</source>
        <translation>现在它们会被发送到 {now}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>Nobody has signed in: screenpop crm setup {name}</source>
        <translation>尚无人登录：screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>The CRM does not accept the log-in</source>
        <translation>CRM 不接受登录</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/identity.py"/>
        <source>{name} of the CRM {title} is not set: screenpop crm setup {name2}</source>
        <translation>CRM {title} 的 {name} 未设置：screenpop crm setup {name2}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>It is {says}</source>
        <translation>它是{says}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>Set it in settings.toml, [crm]: {name} = &quot;{example}&quot;</source>
        <translation>请在 settings.toml 的 [crm] 中设置：{name} = &quot;{example}&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/link.py"/>
        <source>{title} needs {name}</source>
        <translation>{title} 需要 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Check the values of the account, and begin again</source>
        <translation>请检查账户的值，然后重新开始</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>It does not take the answer that the browser brought</source>
        <translation>它不接受浏览器带回的应答</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Nobody is signed in to {title}</source>
        <translation>尚未登录 {title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>Sign in: screenpop crm setup {name}</source>
        <translation>请登录：screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM did not give a token in time</source>
        <translation>CRM 没有及时提供令牌</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM gives no token: {error}</source>
        <translation>CRM 没有提供令牌：{error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>The CRM has ended the sign-in</source>
        <translation>CRM 已结束登录</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>There is no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth.py"/>
        <source>{title} gives no token</source>
        <translation>{title} 没有提供令牌</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>An answer came that belongs to another one</source>
        <translation>收到了属于另一个请求的应答</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again</source>
        <translation>请重新开始</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and agree</source>
        <translation>请重新开始，并表示同意</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Begin again, and sign in on the page that opens</source>
        <translation>请重新开始，并在打开的页面上登录</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Check client_id, and what the CRM allows screenpop to do</source>
        <translation>请检查 client_id，以及 CRM 允许 screenpop 执行的操作</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Close the program that uses it; or take another port, and tell the CRM of it where screenpop is registered</source>
        <translation>请关闭占用它的程序；或改用其他端口，并在 CRM 中登记 screenpop 的地方更新</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It does not say why</source>
        <translation>它没有说明原因</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>It says {error}</source>
        <translation>它返回 {error}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No answer came from the browser within {value} minutes</source>
        <translation>浏览器在 {value} 分钟内没有应答</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>No port can be opened</source>
        <translation>无法打开端口</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Nobody has signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>Port {port} is used by another program</source>
        <translation>端口 {port} 被另一个程序占用</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM did not let screenpop in</source>
        <translation>CRM 没有允许 screenpop 接入</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The CRM was not allowed to let screenpop in</source>
        <translation>CRM 未获准让 screenpop 接入</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The browser has to bring the answer there: {strerror}</source>
        <translation>浏览器必须把应答送到那里：{strerror}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>The sign-in was not taken</source>
        <translation>登录未被接受</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/oauth_consent.py"/>
        <source>You, or the CRM&apos;s administrator, said no</source>
        <translation>您或 CRM 的管理员拒绝了</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>The CRM&apos;s address begins with http://: everybody on the way could read along; begin it with https://</source>
        <translation>CRM 的地址以 http:// 开头：途中任何人都能读取；请改用 https://</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/outgoing.py"/>
        <source>What the CRM answered cannot be sent back to it</source>
        <translation>CRM 的应答无法回传给它</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/pace.py"/>
        <source>More calls came than the CRM may be asked about</source>
        <translation>来电数量超过了允许向 CRM 查询的次数</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Correct preset in settings.toml, [crm]</source>
        <translation>请更正 settings.toml 的 [crm] 中的 preset</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>Mend {path}, or choose another preset</source>
        <translation>请修正 {path}，或选择其他预设</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>The CRM preset {name} cannot be used</source>
        <translation>无法使用 CRM 预设 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There are no presets in {folder}</source>
        <translation>{folder} 中没有预设</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>There is no CRM preset {name}</source>
        <translation>没有 CRM 预设 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>account has a table for each value: [account.base_url]</source>
        <translation>account 的每个值都有一个表：[account.base_url]</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>base64_json holds what JSON cannot, such as a date</source>
        <translation>base64_json 中含有 JSON 无法表示的内容，例如日期</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>it has no {name}</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>sure must be one of {SURE}</source>
        <translation>sure 必须是 {SURE} 之一</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} is not known in it; the nearest known is {nearest}</source>
        <translation>其中的 {name} 未知；最接近的是 {nearest}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a table</source>
        <translation>{name} 必须是表</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/preset.py"/>
        <source>{name} must be a text in quotes</source>
        <translation>{name} 必须是用引号括起的文本</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A place is written {e164}; a brace itself is %7B or %7D</source>
        <translation>占位符写作 {e164}；花括号本身写作 %7B 或 %7D</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>A space, a quote or a letter with an accent</source>
        <translation>空格、引号或带重音的字母</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https://</source>
        <translation>请以 https:// 开头</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Begin it with https:// or {base_url}</source>
        <translation>请以 https:// 或 {base_url} 开头</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Correct it, or set {name} in [crm] if your account has such a value</source>
        <translation>请更正；如果您的账户有这样的值，请在 [crm] 中设置 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It begins with http://</source>
        <translation>它以 http:// 开头</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It does not begin with https:// and a host</source>
        <translation>它不是以 https:// 加主机名开头</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It has other characters than letters, digits, dots and hyphens</source>
        <translation>其中含有字母、数字、点和连字符以外的字符</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>It is no address of a CRM</source>
        <translation>它不是 CRM 的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The nearest known is {{nearest}}</source>
        <translation>最接近的是 {{nearest}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>The setting {name} in [crm] cannot be used</source>
        <translation>[crm] 中的设置 {name} 无法使用</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Whoever calls could choose what is opened</source>
        <translation>来电者将能决定打开什么</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it as in https://crm.example.com/, without a user&apos;s name</source>
        <translation>请写成 https://crm.example.com/ 的形式，不含用户名</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write it percent-encoded</source>
        <translation>请使用百分号编码</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the host out</source>
        <translation>请完整写出主机名</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>Write the path out</source>
        <translation>请完整写出路径</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{remedy}; correct {name} in settings.toml, [crm]</source>
        <translation>{remedy}；请更正 settings.toml 的 [crm] 中的 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has . or .. as a part of its path</source>
        <translation>{where} 的路径中含有 . 或 ..</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a brace without its partner</source>
        <translation>{where} 中有不成对的花括号</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has a character that no link has</source>
        <translation>{where} 中有链接不允许的字符</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has an unknown place {{name}}</source>
        <translation>{where} 中有未知的占位符 {{name}}</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} has no host that a browser could find</source>
        <translation>{where} 没有浏览器能找到的主机名</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not a web link</source>
        <translation>{where} 不是网页链接</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} is not encrypted</source>
        <translation>{where} 未加密</translation>
    </message>
    <message>
        <location filename="../../screenpop/crm/template.py"/>
        <source>{where} takes its host from a call</source>
        <translation>{where} 的主机名取自通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_timeline.py"/>
        <source>Course of the call</source>
        <translation>通话过程</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <source>Earlier calls of this number</source>
        <translation>该号码以前的通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_details.py"/>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Another tag</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_note.py"/>
        <source>Write a note. It is kept as you type.</source>
        <translation>写备注，输入时即保存。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Came</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Dialplan</source>
        <translation>拨号计划</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>End</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Extension unknown</source>
        <translation>分机未知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>No phone rang, as far as the events tell.</source>
        <translation>从事件来看，没有话机振铃。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Number called</source>
        <translation>被叫号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Talked</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>Waited</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang</source>
        <translation>振铃</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>rang for {time}</source>
        <translation>振铃 {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked</source>
        <translation>通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>talked for {time}</source>
        <translation>通话 {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/call_words.py"/>
        <source>{who}: {what}. {end}.</source>
        <translation>{who}：{what}。{end}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_buttons.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Open in CRM</source>
        <translation>在 CRM 中打开</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Close all cards</source>
        <translation>关闭所有卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Do not disturb for 30 minutes</source>
        <translation>勿扰 30 分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 30 minutes</source>
        <translation>30 分钟后提醒</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in 5 minutes</source>
        <translation>5 分钟后提醒</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_menu.py"/>
        <source>Remind me in an hour</source>
        <translation>1 小时后提醒</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Tag: {tag}</source>
        <translation>标签：{tag}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_note.py"/>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <source>Call from {who}: {what}</source>
        <translation>{who} 来电：{what}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <location filename="../../screenpop/desktop/native_presenter.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_view.py"/>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/card_words.py"/>
        <source>{count} matches: {names}</source>
        <translation>{count} 个匹配：{names}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches</source>
        <translation>{count} 个匹配</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/chooser.py"/>
        <source>{count} matches: choose who calls</source>
        <translation>{count} 个匹配：请选择来电者</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>Copy it from the recents</source>
        <translation>请从最近通话中复制</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>The number was not copied</source>
        <translation>号码未能复制</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/clipboard.py"/>
        <source>wl-copy could not put it on the clipboard</source>
        <translation>wl-copy 无法将其放入剪贴板</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_finding.py"/>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_requests.py"/>
        <source>None since screenpop was started. What does not come in as a request cannot pop.</source>
        <translation>screenpop 启动以来没有请求。没有以请求形式到达的来电无法弹出卡片。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Copy for support</source>
        <translation>复制给技术支持</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>For whoever helps: no secrets and no whole numbers are in it.</source>
        <translation>供协助者使用：不含机密和完整号码。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>It could not be looked at: {why}</source>
        <translation>无法检查：{why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looked at {time}</source>
        <translation>检查时间：{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Looking at everything a call needs on its way to the screen…</source>
        <translation>正在检查来电显示到屏幕所需的一切…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>The last requests</source>
        <translation>最近的请求</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>Why did it not pop?</source>
        <translation>为什么没有弹出？</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_window.py"/>
        <source>Why did it not pop? – screenpop</source>
        <translation>为什么没有弹出？– screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: hung up</source>
        <translation>拨号计划：挂断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Dialplan: ringing</source>
        <translation>拨号计划：振铃</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Hung up</source>
        <translation>已挂断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No event</source>
        <translation>无事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No new pop: the call was known</source>
        <translation>未弹出新卡片：该通话已知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: a rule of yours</source>
        <translation>未弹出：您的规则</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: an outgoing call</source>
        <translation>未弹出：呼出电话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: do not disturb was on</source>
        <translation>未弹出：请勿打扰已开启</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: it was over a minute old</source>
        <translation>未弹出：已超过一分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: not my extension</source>
        <translation>未弹出：不是我的分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>No pop: only the dialplan rings</source>
        <translation>未弹出：仅拨号计划振铃</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing keeps calls from popping</source>
        <translation>没有任何问题会阻止来电弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Nothing: it was a repeat</source>
        <translation>无：重复事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Popped</source>
        <translation>已弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Refused: {why}</source>
        <translation>已拒绝：{why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something keeps calls from popping</source>
        <translation>有问题阻止来电弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Something may keep calls from popping</source>
        <translation>有问题可能阻止来电弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What keeps calls away</source>
        <translation>阻止来电的问题</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>What may keep calls away</source>
        <translation>可能阻止来电的问题</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>by an old address</source>
        <translation>通过旧地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>from {client}</source>
        <translation>来自 {client}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things keep calls from popping</source>
        <translation>有 {n} 个问题阻止来电弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/doctor_words.py"/>
        <source>{n} things may keep calls from popping</source>
        <translation>有 {n} 个问题可能阻止来电弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every extension</source>
        <translation>所有分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: every one</source>
        <translation>我的分机：全部</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>My extension: {extensions}</source>
        <translation>我的分机：{extensions}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/extension_menu.py"/>
        <source>{extension}, {name}</source>
        <translation>{extension}，{name}</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>My extension</source>
        <translation>我的分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <source>Set up – screenpop</source>
        <translation>设置向导 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run.py"/>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Where calls come from</source>
        <translation>来电的来源</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_account.py"/>
        <source>It is {what}.</source>
        <translation>它是{what}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A code from your administrator</source>
        <translation>管理员提供的加入码</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>A host in front of this computer</source>
        <translation>位于这台计算机前面的主机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>An office host or a proxy with a public name passes the events on to this computer.</source>
        <translation>办公室主机或具有公开名称的代理将事件转发到这台计算机。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Nothing listens at these addresses now: the listener is switched off.</source>
        <translation>目前没有监听这些地址：监听器已关闭。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Straight to this computer</source>
        <translation>直接到这台计算机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX posts to the relay. There is no address to paste for this computer.</source>
        <translation>PBX 向中继发送。这台计算机没有需要粘贴的地址。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX tells screenpop of each call. Whoever looks after it knows which of these ways it takes.</source>
        <translation>PBX 会把每个来电告知 screenpop。负责 PBX 的人知道采用哪种方式。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>The PBX, or a program on this computer, posts to an address and port of this computer.</source>
        <translation>PBX 或这台计算机上的程序向这台计算机的地址和端口发送。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_calls.py"/>
        <source>Your calls come through the relay of your company. Paste the code; nothing else is needed.</source>
        <translation>来电通过公司的中继到达。粘贴加入码即可，无需其他操作。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A click on the card opens the caller there. Choose your CRM, fill in what its address needs, and try it.</source>
        <translation>点击卡片即可在其中打开来电者。请选择您的 CRM，填写其地址所需的内容并进行测试。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>A link of my own</source>
        <translation>自定义链接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when I answer</source>
        <translation>我接听时自动打开</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>By itself when my phone rings</source>
        <translation>我的电话振铃时自动打开</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Fill in what is missing above, then the link can be tried.</source>
        <translation>请先填写上方缺少的内容，然后即可测试链接。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_page.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Nothing opens for this number.</source>
        <translation>此号码不会打开任何内容。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Open it</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Other programs open {crm} so; its maker does not promise it. Try it below.</source>
        <translation>其他程序这样打开 {crm}，但其厂商没有承诺。请在下方测试。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>Try it with a number</source>
        <translation>用号码测试</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I click</source>
        <translation>我点击时</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop can also ask {crm} who calls, while the phone rings. It needs a key, and is set up in a terminal: {command}</source>
        <translation>screenpop 还可以在振铃时向 {crm} 查询来电者。这需要密钥，并在终端中设置：{command}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>screenpop crm setup {name}</source>
        <translation>screenpop crm setup {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} has no page that searches for a number, as far as is known: a call opens it only when its record is known. A link of your own may do more.</source>
        <translation>据了解，{crm} 没有按号码搜索的页面：只有已知其记录时，来电才会打开它。自定义链接可能做得更多。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} is opened as its maker documents it.</source>
        <translation>{crm} 按其厂商文档所述的方式打开。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_crm.py"/>
        <source>{crm} was opened so when this was tried on a real one.</source>
        <translation>在真实的 {crm} 上测试时即以此方式打开。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>A card pops when one of your extensions rings. Let your phone ring once, and its extension appears here.</source>
        <translation>您的分机振铃时会弹出卡片。让电话响一次，其分机就会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Another extension</source>
        <translation>其他分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Calls for {extensions} pop here.</source>
        <translation>打给 {extensions} 的来电会在这里弹出。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Every call pops here: for reception, for a wallboard, or to try it.</source>
        <translation>所有来电都在这里弹出：适用于前台、大屏或试用。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Extensions</source>
        <translation>分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>No extension has rung here yet. Let your phone ring, or type your extension.</source>
        <translation>这里还没有分机振铃。请让电话响一次，或输入您的分机。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Only these</source>
        <translation>仅限这些</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Several may be yours. What rings elsewhere does not pop.</source>
        <translation>可以有多个。其他分机的振铃不会弹出。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_extension.py"/>
        <source>Tick what is yours, or type it. Until then every extension pops.</source>
        <translation>请勾选或输入您的分机。在此之前，所有分机的来电都会弹出。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_rail.py"/>
        <source>Everything is kept as you set it.</source>
        <translation>所有设置会即时保存。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Posts a call to this computer as the PBX would; a card pops.</source>
        <translation>像 PBX 一样向这台计算机发送一个来电；会弹出卡片。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>Send a test event</source>
        <translation>发送测试事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_signal.py"/>
        <source>The test event was not taken</source>
        <translation>测试事件未被接受</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Address for: {event}</source>
        <translation>{event} 的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Addresses to paste into the PBX&apos;s dashboard</source>
        <translation>粘贴到 PBX 控制台的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Copy the address for: {event}</source>
        <translation>复制 {event} 的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Hide the secret</source>
        <translation>隐藏机密</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_urls.py"/>
        <source>Show the secret</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>A PBX on the internet reaches this computer only through a port of your router that is forwarded to port {port}.</source>
        <translation>互联网上的 PBX 只能通过路由器中转发到端口 {port} 的端口访问这台计算机。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join code</source>
        <translation>加入码</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Only programs on this computer reach {host}: a PBX on the internet cannot. Take a code from your administrator or a host in front; or listen on 0.0.0.0, with a certificate, and forward a port of your router to this computer.</source>
        <translation>只有这台计算机上的程序能访问 {host}：互联网上的 PBX 无法访问。请使用管理员提供的加入码或前置主机；或配置证书并监听 0.0.0.0，再将路由器端口转发到这台计算机。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Public address</source>
        <translation>公开地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>The addresses below are those of {url}, which stands in front.</source>
        <translation>下方的地址属于位于前面的 {url}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>This computer has joined a relay. Another code replaces it.</source>
        <translation>这台计算机已加入中继。使用其他加入码会将其替换。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Trying the relay…</source>
        <translation>正在尝试连接中继…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Use this computer&apos;s own address</source>
        <translation>使用这台计算机自己的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_ways.py"/>
        <source>Whatever arrives there has to be passed on to port {port} of this computer, with its path as it is.</source>
        <translation>到达那里的内容必须原样保留路径，转发到这台计算机的端口 {port}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A request was refused, {time}</source>
        <translation>拒绝了一个请求，{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>A web page sent it. Only the PBX may post here: open the addresses nowhere, paste them into its dashboard.</source>
        <translation>它由网页发送。只有 PBX 可以在此提交：请勿打开这些地址，而应粘贴到 PBX 控制台。</translation>
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
        <translation>拨号计划挂断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Dialplan ringing</source>
        <translation>拨号计划振铃</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {extension}, {time}</source>
        <translation>收到事件：{event}，{extension}，{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Event received: {event}, {time}</source>
        <translation>收到事件：{event}，{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension answered</source>
        <translation>分机接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension hung up</source>
        <translation>分机挂断</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Extension ringing</source>
        <translation>分机振铃</translation>
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
        <translation>它没有提交任何内容。PBX 必须向该地址提交 (POST)，而不是打开它。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It named another host than this computer or its public address. Set the public address that the PBX calls.</source>
        <translation>它指定的主机既不是这台计算机，也不是其公开地址。请设置 PBX 所访问的公开地址。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>It was not a form. Events come as forms, the way the PBX sends them.</source>
        <translation>它不是表单。事件以表单形式到达，与 PBX 发送的方式一致。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Its address was not one of these. Copy the address again, whole, and paste it into the PBX&apos;s dashboard.</source>
        <translation>其地址不在这些地址之中。请重新完整复制地址，并粘贴到 PBX 控制台。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>Waiting for the first event…</source>
        <translation>正在等待第一个事件…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/first_run_words.py"/>
        <source>screenpop cannot save calls now. The tray says why.</source>
        <translation>screenpop 现在无法保存通话。原因见托盘。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>It comes again from {sources}: take it out there, too.</source>
        <translation>该号码会从 {sources} 再次导入：请在那里也将其删除。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/forgotten_words.py"/>
        <source>The number is forgotten. Calls destroyed: {calls}. Contacts without it now: {contacts}.</source>
        <translation>号码已清除。已销毁的通话：{calls}。已移除该号码的联系人：{contacts}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call</source>
        <translation>首次来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>First call this month</source>
        <translation>本月首次来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>answered by {who}</source>
        <translation>由 {who} 接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last on {date}</source>
        <translation>上次：{date}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last today at {time}</source>
        <translation>上次：今天 {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last yesterday</source>
        <translation>上次：昨天</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>last {weekday}</source>
        <translation>上次：{weekday}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{nth} call this month</source>
        <translation>本月第 {count} 次来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/history_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Check that the folder can be written and that the disk is not full</source>
        <translation>请检查文件夹是否可写、磁盘是否已满</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>Commands cannot reach this screenpop</source>
        <translation>命令无法到达此 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The command failed</source>
        <translation>命令失败</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>The control socket {socket} cannot be made: {happened}</source>
        <translation>无法创建控制套接字 {socket}：{happened}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/instance.py"/>
        <source>This is a fault of screenpop; its log says more</source>
        <translation>这是 screenpop 的故障；详见其日志</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>It could not be tried: {why}</source>
        <translation>无法尝试：{why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay</source>
        <translation>加入中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Join a relay – screenpop</source>
        <translation>加入中继 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/join_window.py"/>
        <source>Paste the code that your administrator has sent you. Your calls then come through the relay.</source>
        <translation>请粘贴管理员发给您的加入码。此后来电将通过中继到达。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more</source>
        <translation>还有 {hidden} 个</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>+{hidden} more, {ringing} ringing</source>
        <translation>还有 {hidden} 个，{ringing} 个振铃中</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/more_view.py"/>
        <source>Close all</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/quiet.py"/>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents.py"/>
        <source>Recents – screenpop</source>
        <translation>最近通话 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>All its calls, with their notes and tags, are destroyed, and who it belonged to. That cannot be undone.</source>
        <translation>该号码的所有通话及其备注、标签和所属人信息都将被销毁。此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Call back</source>
        <translation>回拨</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Calling {number}</source>
        <translation>正在呼叫 {number}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Copied {number}</source>
        <translation>已复制 {number}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Create contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget the number</source>
        <translation>清除号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget this number…</source>
        <translation>清除此号码…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Forget {number}?</source>
        <translation>清除 {number}?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as handled</source>
        <translation>标记为已处理</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Mark as not handled</source>
        <translation>标记为未处理</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as handled</source>
        <translation>已标记为已处理</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Marked as not handled</source>
        <translation>已标记为未处理</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>it is not a number that can be dialled</source>
        <translation>不是可拨打的号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>no link for this call</source>
        <translation>此通话没有链接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>none was sent</source>
        <translation>没有收到</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>not a web address ({address})</source>
        <translation>不是网址 ({address})</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the call was not missed</source>
        <translation>该通话并非未接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the caller is known, or the CRM has no form for it</source>
        <translation>来电者已知，或 CRM 没有相应的表单</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_deeds.py"/>
        <source>the number was withheld</source>
        <translation>号码已隐藏</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>A part of a name, of a line, of a note or of a number is enough; spaces in a number do not matter.</source>
        <translation>输入姓名、线路、备注或号码的一部分即可；号码中的空格不影响搜索。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No answered calls</source>
        <translation>没有已接来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls answered elsewhere</source>
        <translation>没有由他人接听的来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No calls with these filters</source>
        <translation>没有符合筛选条件的通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No calls yet</source>
        <translation>尚无通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed call is left</source>
        <translation>没有剩余的未接来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>No missed calls</source>
        <translation>没有未接来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>未找到“{text}”</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Only some of the calls were searched: a filter is on.</source>
        <translation>仅搜索了部分通话：筛选已启用。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Paste the addresses that “screenpop urls” prints into your PBX&apos;s dashboard, then call one of your numbers: the call appears here while it rings. Or try it now with a made-up call:</source>
        <translation>请将“screenpop urls”输出的地址粘贴到 PBX 控制台，然后拨打您的号码：振铃时来电会显示在这里。也可以现在用虚拟来电测试：</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Search all calls</source>
        <translation>搜索所有通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>Show all calls</source>
        <translation>显示所有通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_empty.py"/>
        <source>That is all there is.</source>
        <translation>没有更多内容。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Calls: {count}. The file holds names, numbers and notes. Whoever has the link to a recording can listen to it.</source>
        <translation>通话：{count}。文件含有姓名、号码和备注。拥有录音链接者均可收听。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export calls</source>
        <translation>导出通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Export the calls that are shown?</source>
        <translation>导出所显示的通话？</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exported to {name}. Calls: {count}</source>
        <translation>已导出到 {name}。通话：{count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Replace {name}?</source>
        <translation>替换 {name}?</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>There is a file of this name in {folder}.</source>
        <translation>{folder} 中已有同名文件。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_export.py"/>
        <source>With the links to recordings</source>
        <translation>包含录音链接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any line</source>
        <translation>任意线路</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Only calls for which one of my phones rang</source>
        <translation>仅显示我的话机振铃过的来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filter_row.py"/>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Elsewhere</source>
        <translation>他人接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>From – to</source>
        <translation>从 – 至</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_filters.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
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
        <translation>按线路、标签和日期筛选 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Lift the filter {name}</source>
        <translation>取消筛选 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Name, number, line or note</source>
        <translation>姓名、号码、线路或备注</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Not yet handled</source>
        <translation>未处理</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Search the calls</source>
        <translation>搜索通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>Show or hide the details of a call (Ctrl+I)</source>
        <translation>显示或隐藏通话详情 (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_head.py"/>
        <source>What is shown, export, statistics</source>
        <translation>显示内容、导出、统计</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_list.py"/>
        <source>Calls, newest first</source>
        <translation>通话（最新在前）</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_more.py"/>
        <source>Statistics…</source>
        <translation>统计…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>If it happens again, “screenpop doctor” says more</source>
        <translation>如果再次发生，可运行“screenpop doctor”查看详情</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>That could not be done</source>
        <translation>无法完成操作</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <source>The calls could not be read</source>
        <translation>无法读取通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_notices.py"/>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_question.py"/>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_shown.py"/>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls found: {count}</source>
        <translation>找到的通话：{count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_status.py"/>
        <source>Calls: {count}</source>
        <translation>通话：{count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/recents_when.py"/>
        <source>Yesterday {time}</source>
        <translation>昨天 {time}</translation>
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
        <translation>已处理</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>That did not work: {why}</source>
        <translation>操作未成功：{why}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/sentences.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>As always</source>
        <translation>照常</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Caller</source>
        <translation>来电者</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Do not pop</source>
        <translation>不弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Open the CRM</source>
        <translation>打开 CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Pop</source>
        <translation>弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_cells.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>Until…</source>
        <translation>直到…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_editors.py"/>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_field.py"/>
        <source>Reset to default: {label}</source>
        <translation>恢复默认：{label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_lock.py"/>
        <source>Fixed by {who}</source>
        <translation>由 {who} 固定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>It has no name yet.</source>
        <translation>尚未命名。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move down: {name}</source>
        <translation>下移：{name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Move up: {name}</source>
        <translation>上移：{name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>Remove: {name}</source>
        <translation>移除：{name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_row.py"/>
        <source>There is one of this name already.</source>
        <translation>已有同名项。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Addresses for the PBX</source>
        <translation>PBX 所用的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Another value: {name}</source>
        <translation>其他值：{name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Asking the secret store…</source>
        <translation>正在查询机密存储…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Delete: {name}</source>
        <translation>删除：{name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>End the old addresses</source>
        <translation>停用旧地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keep: {name}</source>
        <translation>保存：{name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Keys and passwords that screenpop uses. They are kept outside the settings file.</source>
        <translation>screenpop 使用的密钥和密码，保存在设置文件之外。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Make new addresses</source>
        <translation>生成新地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are made and shown here. The old ones stay valid until you end them, so that no call is lost while the new ones are pasted into the PBX.</source>
        <translation>将生成新地址并显示在这里。旧地址在您停用前一直有效，因此在向 PBX 粘贴新地址期间不会丢失来电。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>New addresses are valid, and the old ones still are. Paste these into the PBX, then end the old ones.</source>
        <translation>新地址已生效，旧地址仍然有效。请将这些地址粘贴到 PBX，然后停用旧地址。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Only the newest addresses are valid now.</source>
        <translation>现在只有最新的地址有效。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Rotate…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Secrets of this profile</source>
        <translation>此配置的机密</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show the addresses</source>
        <translation>显示地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>Show: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_secrets.py"/>
        <source>The PBX posts calls to these addresses. Whoever knows their secret can do so too: rotate it when that may be somebody else.</source>
        <translation>PBX 向这些地址发送来电。知道其机密的人也能发送：如果可能已被他人得知，请更换。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_table.py"/>
        <source>Add: {label}</source>
        <translation>添加：{label}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>No setting has that.</source>
        <translation>没有相关设置。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_window.py"/>
        <source>Settings – screenpop</source>
        <translation>设置 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Address that the PBX sees</source>
        <translation>PBX 看到的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Area code</source>
        <translation>区号</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a card of screenpop&apos;s own</source>
        <translation>以 screenpop 自己的卡片显示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As a notification of the desktop</source>
        <translation>以桌面通知显示</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>As this desktop allows</source>
        <translation>视桌面支持而定</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Ask the CRM without encryption</source>
        <translation>以未加密方式查询 CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Be quiet with the system</source>
        <translation>跟随系统静默</translation>
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
        <translation>用于查询来电者的 CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>CRM that is opened</source>
        <translation>要打开的 CRM</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Call back by</source>
        <translation>回拨方式</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Calls and contacts</source>
        <translation>通话和联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards at once</source>
        <translation>同时显示的卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Cards for dialplan events</source>
        <translation>拨号计划事件也弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Corner</source>
        <translation>角落</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>How a call is shown</source>
        <translation>来电的显示方式</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a country&apos;s code of two capital letters, such as AU.</source>
        <translation>必须是两个大写字母的国家代码，例如 AU。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a date with a time.</source>
        <translation>必须是带时间的日期。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a name of 8 to 32 small letters and digits.</source>
        <translation>必须是 8 到 32 个小写字母和数字组成的名称。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a number of seconds from 0 to {longest}.</source>
        <translation>必须是 0 到 {longest} 之间的秒数。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text on one line.</source>
        <translation>必须是单行文本。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a text that is not empty.</source>
        <translation>必须是非空文本。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be a whole number from {low} to {high}.</source>
        <translation>必须是 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an IP address or a host name without a port, such as 127.0.0.1.</source>
        <translation>必须是不带端口的 IP 地址或主机名，例如 127.0.0.1。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an address such as https://pop.example.com.</source>
        <translation>必须是类似 https://pop.example.com 的地址。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>It must be an area code with its leading zero, such as 03.</source>
        <translation>必须是含前导零的区号，例如 03。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Keep calls</source>
        <translation>保留通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Key of the certificate</source>
        <translation>证书的密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Labels of our lines</source>
        <translation>我方线路的名称</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link for a new contact</source>
        <translation>新建联系人的链接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Link of your own</source>
        <translation>自定义链接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen for calls on this computer</source>
        <translation>在这台计算机上监听来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listen without encryption</source>
        <translation>以未加密方式监听</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My extensions</source>
        <translation>我的分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>My phone</source>
        <translation>我的电话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Name of this desk</source>
        <translation>本座席的名称</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>One without notifications</source>
        <translation>没有通知的角落</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other host names</source>
        <translation>其他主机名</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Other values of the account</source>
        <translation>账户的其他值</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Our lines</source>
        <translation>我方线路</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Read contacts again</source>
        <translation>重新读取联系人</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Rules for some calls</source>
        <translation>部分来电的规则</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>SIP program (sip:)</source>
        <translation>SIP 程序 (sip:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Secrets and addresses</source>
        <translation>机密和地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Servers of the relay</source>
        <translation>中继的服务器</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Skype and others (callto:)</source>
        <translation>Skype 等 (callto:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Sound while it rings</source>
        <translation>振铃时发声</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Stays after the call</source>
        <translation>通话后保留</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Take calls from the relay</source>
        <translation>从中继接收来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Telephone program (tel:)</source>
        <translation>电话程序 (tel:)</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>The primary screen</source>
        <translation>主屏幕</translation>
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
        <translation>受信任的代理</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>What this desk reads</source>
        <translation>本座席读取的内容</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When I have answered</source>
        <translation>我接听后</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>When a call rings</source>
        <translation>来电振铃时</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Where the mouse is</source>
        <translation>鼠标所在处</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Withheld</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one IP address or network on each line, such as 10.0.0.5 or 10.1.0.0/16.</source>
        <translation>每行写一个 IP 地址或网络，例如 10.0.0.5 或 10.1.0.0/16。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one address on each line, such as tls://relay.example.com:4222. nats:// and ws:// are only for this computer.</source>
        <translation>每行写一个地址，例如 tls://relay.example.com:4222。nats:// 和 ws:// 仅用于这台计算机。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one extension on each line, such as 201.</source>
        <translation>每行写一个分机，例如 201。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one host name on each line, without a port, such as pop.example.com.</source>
        <translation>每行写一个不带端口的主机名，例如 pop.example.com。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one subject on each line, such as calls.10001.201.</source>
        <translation>每行写一个主题，例如 calls.10001.201。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>Write one tag on each line: a few words, such as Follow up.</source>
        <translation>每行写一个标签：几个字即可，例如“待跟进”。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/settings_words.py"/>
        <source>hours</source>
        <translation>小时</translation>
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
        <translation>通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls by line</source>
        <translation>按线路统计的通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per day</source>
        <translation>每日通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per hour of the day</source>
        <translation>按时段统计的通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>Calls per week</source>
        <translation>每周通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_page.py"/>
        <source>What the colours mean</source>
        <translation>颜色说明</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Choose another printer or file</source>
        <translation>请选择其他打印机或文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>Save the statistics</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_paper.py"/>
        <source>The statistics were not printed</source>
        <translation>统计未打印</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_sheet.py"/>
        <source>Call statistics</source>
        <translation>通话统计</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>All lines</source>
        <translation>所有线路</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Only my calls</source>
        <translation>仅我的通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>Statistics – screenpop</source>
        <translation>统计 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_window.py"/>
        <source>The calls could not be counted</source>
        <translation>无法统计通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Answered by others</source>
        <translation>他人接听</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>From a day to another</source>
        <translation>指定起止日期</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}</source>
        <translation>线路 {line}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Line {line}, only calls that rang at my phones</source>
        <translation>线路 {line}，仅限在我话机上振铃的来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed rate</source>
        <translation>未接率</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Missed: {count}</source>
        <translation>未接：{count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Nine of ten within {time}</source>
        <translation>九成在 {time} 内</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No calls came in these days. Choose another period.</source>
        <translation>这些天没有来电。请选择其他时段。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No line</source>
        <translation>无线路</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>No such calls came in these days. Choose another period, all lines, or everybody&apos;s calls.</source>
        <translation>这些天没有此类来电。请选择其他时段、所有线路或所有人的通话。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Only calls that rang at my phones</source>
        <translation>仅限在我话机上振铃的来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Outgoing: {count}</source>
        <translation>呼出：{count}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Per answered call: {time}</source>
        <translation>每个已接来电：{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Talking time</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/statistics_words.py"/>
        <source>Time to answer</source>
        <translation>接听用时</translation>
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
        <translation>{what} – 通话：{calls}；已接听：{answered}，他人接听：{elsewhere}，未接：{missed}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/texts.py"/>
        <source>{one}, {other}</source>
        <translation>{one}，{other}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>1 missed call</source>
        <translation>1 个未接来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb until {time}</source>
        <translation>请勿打扰至 {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>do not disturb: the desktop&apos;s own</source>
        <translation>请勿打扰：跟随桌面</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>listening on port {port}</source>
        <translation>正在监听端口 {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>screenpop: {state}</source>
        <translation>screenpop:{state}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray.py"/>
        <source>{n} missed calls</source>
        <translation>{n} 个未接来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Join a relay…</source>
        <translation>加入中继…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>No connection to the relay since {time}</source>
        <translation>自 {time} 起未连接到中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>On: the desktop&apos;s own</source>
        <translation>开启：跟随桌面</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Recents…</source>
        <translation>最近通话…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connected</source>
        <translation>中继：已连接</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Relay: connecting…</source>
        <translation>中继：正在连接…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Set up…</source>
        <translation>设置向导…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Until {time}</source>
        <translation>直到 {time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>Why did it not pop?…</source>
        <translation>为什么没有弹出？…</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>screenpop</source>
        <translation>screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/tray_menu.py"/>
        <source>{title}, {time}</source>
        <translation>{title}，{time}</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/trouble_banner.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copied. Paste them somewhere before you quit.</source>
        <translation>已复制。请在退出前将其粘贴到别处。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Copy the notes</source>
        <translation>复制备注</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>If you quit now, they are lost.</source>
        <translation>如果现在退出，这些备注将会丢失。</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Notes that are not saved – screenpop</source>
        <translation>未保存的备注 – screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>Quit without them</source>
        <translation>不保存并退出</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>These notes are not saved</source>
        <translation>以下备注未保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/desktop/unwritten_window.py"/>
        <source>They could still not be saved.</source>
        <translation>仍然无法保存。</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>It is starting, ending or stuck</source>
        <translation>它正在启动、退出或已卡住</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>Report this as a fault</source>
        <translation>请作为故障上报</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>The check of {name} failed</source>
        <translation>对 {name} 的检查失败</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>no screen</source>
        <translation>没有屏幕</translation>
    </message>
    <message>
        <location filename="../../screenpop/doctor.py"/>
        <source>screenpop runs, but it does not answer</source>
        <translation>screenpop 正在运行，但没有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Choose another folder, or close the program that has the file open</source>
        <translation>请选择其他文件夹，或关闭打开该文件的程序</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Free some space, or choose another folder</source>
        <translation>请释放空间，或选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>Give it one of these endings</source>
        <translation>请使用其中一种扩展名</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported</source>
        <translation>通话未导出</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: in which form?</source>
        <translation>通话未导出：使用哪种格式？</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the disk is full</source>
        <translation>通话未导出：磁盘已满</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: the file may not be written</source>
        <translation>通话未导出：无权写入该文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The calls were not exported: there is no such folder</source>
        <translation>通话未导出：没有该文件夹</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>The file&apos;s name ends neither with .csv nor with .json</source>
        <translation>文件名既不以 .csv 也不以 .json 结尾</translation>
    </message>
    <message>
        <location filename="../../screenpop/export.py"/>
        <source>There is no space left in {parent}</source>
        <translation>{parent} 中没有剩余空间</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>It is switched off in the settings</source>
        <translation>它已在设置中关闭</translation>
    </message>
    <message>
        <location filename="../../screenpop/first_start.py"/>
        <source>There is no listener to send it to</source>
        <translation>没有可接收的监听器</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>Give it as it is shown in the recent calls, or with its country&apos;s code: +61 3 9008 5900</source>
        <translation>请按最近通话中显示的形式提供，或带国家代码：+61 3 9008 5900</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>There is nothing to forget</source>
        <translation>没有可清除的内容</translation>
    </message>
    <message>
        <location filename="../../screenpop/forgetting.py"/>
        <source>“{text}” is no telephone number or extension</source>
        <translation>“{text}”不是电话号码或分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body is not a form: it holds no name=value.</source>
        <translation>正文不是表单：不含 name=value。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>正文必须是 application/x-www-form-urlencoded。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The charset must be utf-8 or latin-1.</source>
        <translation>字符集必须是 utf-8 或 latin-1。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The form has over {MAX_FIELDS} fields.</source>
        <translation>表单字段超过 {MAX_FIELDS} 个。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/form.py"/>
        <source>The name of a field is over {MAX_NAME} characters.</source>
        <translation>某个字段名超过 {MAX_NAME} 个字符。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A code begins with screenpop-join-1.</source>
        <translation>加入码以 screenpop-join-1. 开头</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>A part of it is missing or was changed</source>
        <translation>其中一部分缺失或被更改</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code again</source>
        <translation>请重新复制完整的加入码</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>Copy the whole code from your administrator&apos;s message</source>
        <translation>请从管理员的消息中复制完整的加入码</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>It is of a newer screenpop</source>
        <translation>它来自较新的 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>The join code cannot be read</source>
        <translation>无法识别加入码</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/join_code.py"/>
        <source>This is not a join code</source>
        <translation>这不是加入码</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Calls and the secret in the URL could be read on the way</source>
        <translation>来电和 URL 中的机密可能在途中被读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Choose another in settings.toml, [listener] port</source>
        <translation>请在 settings.toml 的 [listener] port 中选择其他端口</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct it in settings.toml, [listener] host; 127.0.0.1 is this computer alone</source>
        <translation>请在 settings.toml 的 [listener] host 中更正；127.0.0.1 仅指这台计算机</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct public_url or trusted_proxies in settings.toml, [listener]</source>
        <translation>请在 settings.toml 的 [listener] 中更正 public_url 或 trusted_proxies</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Correct tls_cert and tls_key in settings.toml, [listener]; both are PEM files, the key without a password</source>
        <translation>请在 settings.toml 的 [listener] 中更正 tls_cert 和 tls_key；两者都是 PEM 文件，密钥不带密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>In settings.toml, [listener], set tls_cert and tls_key, or allow_plain = true if a proxy on a safe network does TLS</source>
        <translation>请在 settings.toml 的 [listener] 中设置 tls_cert 和 tls_key；如果由安全网络中的代理负责 TLS，可设 allow_plain = true</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>No address belongs to that name</source>
        <translation>该名称没有对应的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Nothing answered within {LOOKING_UP_S} s which address belongs to that name</source>
        <translation>{LOOKING_UP_S} 秒内没有得到该名称对应的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>One of the files holds no PEM certificate or key</source>
        <translation>其中一个文件不含 PEM 证书或密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} is used by another program (pid {pid}, {name})</source>
        <translation>端口 {port} 被另一个程序占用 (pid {pid}，{name})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Port {port} may not be used</source>
        <translation>端口 {port} 不允许使用</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>Ports go from 1 to 65535</source>
        <translation>端口范围为 1 到 65535</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>TLS has a key but no certificate</source>
        <translation>TLS 有密钥但没有证书</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The PBX&apos;s events cannot come in meanwhile</source>
        <translation>在此期间无法接收 PBX 的事件</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS certificate and key cannot be used</source>
        <translation>无法使用 TLS 证书和密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {cert} cannot be read</source>
        <translation>无法读取 TLS 文件 {cert}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The TLS file {path} cannot be read</source>
        <translation>无法读取 TLS 文件 {path}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key does not belong to the certificate</source>
        <translation>密钥与证书不匹配</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The key is protected by a password</source>
        <translation>密钥受密码保护</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener cannot use the address {host}</source>
        <translation>监听器无法使用地址 {host}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at every address</source>
        <translation>监听器将在所有地址上以未加密方式向其他机器开放</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener would be open to other machines without encryption, at {host}</source>
        <translation>监听器将在 {host} 上以未加密方式向其他机器开放</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s host {host} is not known</source>
        <translation>监听器的主机 {host} 未知</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The listener&apos;s settings name no such address</source>
        <translation>监听器的设置中没有该地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>The system keeps it for itself, as it does with those below 1024</source>
        <translation>系统保留该端口，与 1024 以下的端口一样</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>There is no port {port}</source>
        <translation>不存在端口 {port}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/listening.py"/>
        <source>tls_key is set, tls_cert is not</source>
        <translation>已设置 tls_key，但未设置 tls_cert</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>Ask your administrator; in relay.toml it is ca</source>
        <translation>请联系管理员；在 relay.toml 中为 ca</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>It is no PEM certificate</source>
        <translation>它不是 PEM 证书</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>The relay&apos;s certificate authority cannot be used</source>
        <translation>无法使用中继的证书颁发机构</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/nats_client.py"/>
        <source>nats: the server at an address tls:// does not ask for TLS</source>
        <translation>nats:tls:// 地址上的服务器不要求 TLS</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>Something unexpected happened; the log says what</source>
        <translation>发生了意外情况；详见日志</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The connection to the relay ended</source>
        <translation>与中继的连接已断开</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_client.py"/>
        <source>The relay cannot be used</source>
        <translation>无法使用中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Another computer reads the same calls from the relay</source>
        <translation>另一台计算机正从中继读取相同的来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for a code for each computer, or leave the relay on the other one: [relay] enabled = false</source>
        <translation>请向管理员为每台计算机索取加入码，或在另一台上关闭中继：[relay] enabled = false</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code</source>
        <translation>请向管理员索取新的加入码</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Ask your administrator for an address with tls:// or wss://</source>
        <translation>请向管理员索取以 tls:// 或 wss:// 开头的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>Calls that seem older than a minute do not pop, and one that seems to come from the future rings for too long</source>
        <translation>看似超过一分钟的来电不会弹出，看似来自未来的来电会振铃过久</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It begins with tls:// or wss:// and names a host</source>
        <translation>它以 tls:// 或 wss:// 开头并包含主机名</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>It has joined with the same code: each call comes to one of the two, or in parts to both</source>
        <translation>它使用了相同的加入码：每个来电只到达其中一台，或部分到达两台</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not encrypted</source>
        <translation>中继的地址未加密</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s address is not one</source>
        <translation>中继的地址无效</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>The relay&apos;s settings are incomplete</source>
        <translation>中继的设置不完整</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>They name no server, no calls or no agent</source>
        <translation>其中没有指定服务器、来电或座席</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s ahead of the relay&apos;s</source>
        <translation>这台计算机的时钟比中继快 {abs} 秒</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>This computer&apos;s clock is {abs} s behind the relay&apos;s</source>
        <translation>这台计算机的时钟比中继慢 {abs} 秒</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_link.py"/>
        <source>{scheme}://{host} would send calls and numbers readable through the network</source>
        <translation>{scheme}://{host} 会以明文在网络上发送来电和号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>Ask your administrator to correct the permissions of this computer&apos;s user</source>
        <translation>请联系管理员更正这台计算机的用户权限</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It is allowed to {granted}</source>
        <translation>允许的操作：{granted}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>It took over {DEADLINE_S} s to answer</source>
        <translation>应答耗时超过 {DEADLINE_S} 秒</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay cannot be reached</source>
        <translation>无法连接到中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_proof.py"/>
        <source>This relay would let this computer read other people&apos;s calls, or meddle with them</source>
        <translation>该中继会让这台计算机读取或干预他人的来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator</source>
        <translation>请联系管理员</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator for a new join code; nothing was sent to the one who answered</source>
        <translation>请向管理员索取新的加入码；没有向应答方发送任何内容</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator to remove that consumer and invite this computer again</source>
        <translation>请联系管理员删除该消费者并重新邀请这台计算机</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Ask your administrator: `screenpop relay reload` makes it again</source>
        <translation>请联系管理员：`screenpop relay reload` 会重新创建</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It does not know this computer&apos;s key, or no longer does</source>
        <translation>它不认识或不再认识这台计算机的密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It forbids what is needed to fetch this computer&apos;s calls</source>
        <translation>它禁止了获取这台计算机来电所需的操作</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It has no consumer {name}</source>
        <translation>它没有消费者 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is incomplete or was changed</source>
        <translation>它不完整或被更改</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>It is tried again by itself; if it lasts, ask your administrator</source>
        <translation>会自动重试；如果持续出现，请联系管理员</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Its consumer {name} differs from what it must be in {differ}; nothing is read from it</source>
        <translation>其消费者 {name} 在 {differ} 方面与要求不符；不会从中读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Some events wait there until it understands them</source>
        <translation>有些事件在那里等待，直到它能理解</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay does not let this computer in</source>
        <translation>中继不允许这台计算机接入</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not encrypted</source>
        <translation>中继未加密</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay is not ready</source>
        <translation>中继尚未就绪</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay keeps no calls for this computer</source>
        <translation>中继没有为这台计算机保留来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay speaks a newer language than this program</source>
        <translation>中继使用的协议比本程序新</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay would hand this computer other calls than its own</source>
        <translation>中继会把不属于这台计算机的来电交给它</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate authority cannot be read</source>
        <translation>无法读取中继的证书颁发机构</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>The relay&apos;s certificate is not trusted</source>
        <translation>中继的证书不可信</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>This computer&apos;s key for the relay cannot be used</source>
        <translation>无法使用这台计算机的中继密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>Update screenpop</source>
        <translation>请更新 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>no encrypted connection came about</source>
        <translation>未能建立加密连接</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>nothing takes connections there</source>
        <translation>那里没有接受连接的服务</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>that name is not known in this network</source>
        <translation>该名称在此网络中未知</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the connection was ended</source>
        <translation>连接已结束</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the network&apos;s proxy refused ({status})</source>
        <translation>网络代理拒绝了 ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>the web server there is no relay, or the relay behind it is down ({status})</source>
        <translation>那里的 Web 服务器不是中继，或其后的中继已停止 ({status})</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{hostname}: its server answers, but not its storage (JetStream)</source>
        <translation>{hostname}：服务器有响应，但其存储 (JetStream) 没有</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host} answers in the clear; nothing was sent to it</source>
        <translation>{host} 以明文应答；没有向其发送任何内容</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{host}: it is not one for this name</source>
        <translation>{host}：它不是用于该名称的</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/relay_troubles.py"/>
        <source>{path} is missing, or is no PEM certificate</source>
        <translation>{path} 缺失，或不是 PEM 证书</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>A value is over {longest} characters.</source>
        <translation>某个值超过 {longest} 个字符。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>Nothing tells which event this is; post it to that event&apos;s own URL.</source>
        <translation>无法判断这是哪种事件；请发送到该事件专用的 URL。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/url_networks.py"/>
        <source>The event has no call_event_uuid.</source>
        <translation>事件没有 call_event_uuid。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Only POST is taken here.</source>
        <translation>此处仅接受 POST。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body broke off before its end.</source>
        <translation>正文未结束就中断了。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body is over {value} KiB.</source>
        <translation>正文超过 {value} KiB。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body must not be compressed.</source>
        <translation>正文不得压缩。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>The body was not here within {body_s} s.</source>
        <translation>正文未在 {body_s} 秒内到达。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>There is nothing here.</source>
        <translation>这里什么都没有。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This host is not served here.</source>
        <translation>此处不服务该主机。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>This is not an HTTP/1.1 request.</source>
        <translation>这不是 HTTP/1.1 请求。</translation>
    </message>
    <message>
        <location filename="../../screenpop/intake/webhook.py"/>
        <source>Web pages may not post here.</source>
        <translation>网页不得在此提交。</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Join the relay again, with the code from your administrator</source>
        <translation>请使用管理员提供的加入码重新加入中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Start screenpop, and calls come: screenpop run</source>
        <translation>启动 screenpop 即可接收来电：screenpop run</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for it is kept in the {kind}.</source>
        <translation>密钥保存在：{kind}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The key for the relay is missing</source>
        <translation>缺少中继的密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The relay has calls for {sorted}, but your extensions are {mine}: add what is yours to [extensions] mine in settings.toml</source>
        <translation>中继有 {sorted} 的来电，而您的分机是 {mine}：请将您的分机添加到 settings.toml 的 [extensions] mine</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>The {kind} holds no secret relay for this profile</source>
        <translation>该配置没有机密 relay:{kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>This computer now reads the calls of {plain} from the relay at {host}.</source>
        <translation>这台计算机现在从 {host} 的中继读取 {plain} 的来电。</translation>
    </message>
    <message>
        <location filename="../../screenpop/joining.py"/>
        <source>Your extensions were set: {extensions}.</source>
        <translation>已设置您的分机：{extensions}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>If another program has it open, close that; it is then overwritten by itself while screenpop runs</source>
        <translation>如果有其他程序打开了它，请关闭；screenpop 运行期间会自动覆盖</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/erasing.py"/>
        <source>{path} is being read all the time</source>
        <translation>{path} 一直在被读取</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: the journal is damaged</source>
        <translation>通话未被保存：日志已损坏</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: too many are waiting</source>
        <translation>通话未被保存：等待中的过多</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {name} cannot be used</source>
        <translation>通话未被保存：无法使用 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Calls are not being saved: {title}</source>
        <translation>通话未被保存：{title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Check the folder. What is waiting is saved by itself as soon as that is possible</source>
        <translation>请检查文件夹。等待中的内容会在可行时自动保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: the journal is damaged</source>
        <translation>无法读取先前的通话：日志已损坏</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Earlier calls cannot be read: {title}</source>
        <translation>无法读取先前的通话：{title}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>If that was not meant, quit screenpop, put the file back and start again</source>
        <translation>如果这不是有意的，请退出 screenpop，放回文件后重新启动</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Install the newer version again, or move the file away to begin a new journal</source>
        <translation>请重新安装较新版本，或移走该文件以新建日志</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>It is kept aside and a new one is begun by itself; if this message stays, start screenpop again</source>
        <translation>它会被自动另存并新建一个；如果此消息持续出现，请重新启动 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Look into the log for what keeps the journal from being written</source>
        <translation>请查看程序日志，了解通话日志无法写入的原因</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop again: the file is then kept aside and a new one is begun</source>
        <translation>请重新启动 screenpop：届时该文件会被另存并新建一个</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>Start screenpop once</source>
        <translation>请启动一次 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal is closed</source>
        <translation>通话日志已关闭</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was taken away</source>
        <translation>通话日志被移走</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by a newer screenpop</source>
        <translation>通话日志由较新的 screenpop 写入</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>The call journal was written by an older screenpop</source>
        <translation>通话日志由较旧的 screenpop 写入</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>screenpop is starting or ending</source>
        <translation>screenpop 正在启动或退出</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{most} events wait for the disk already</source>
        <translation>已有 {most} 个事件在等待写入磁盘</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has to be brought up to date before it can be read</source>
        <translation>读取前需要先升级 {path}</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} has version {found}; this program knows version {known}. Nothing in it was changed, and calls are not being saved</source>
        <translation>{path} 的版本为 {found}；本程序支持 {known}。内容未被更改，通话也不会被保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} is no longer a sound database ({error})</source>
        <translation>{path} 已不是完好的数据库 ({error})</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{path} was removed or replaced while screenpop was running. What is there now is used, and earlier calls are not shown</source>
        <translation>{path} 在 screenpop 运行期间被移除或替换。现在使用那里的内容，先前的通话不再显示</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/failures.py"/>
        <source>{remedy}. What is waiting is saved by itself as soon as that is possible</source>
        <translation>{remedy}。等待中的内容会在可行时自动保存</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>It was kept as {name}, and a new one was begun; earlier calls are not shown</source>
        <translation>已另存为 {name} 并新建一个；先前的通话不再显示</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Keep {aside} if somebody is to try to rescue it; otherwise delete it</source>
        <translation>如需尝试恢复，请保留 {aside}；否则可将其删除</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>Let screenpop keep its data on a local disk</source>
        <translation>请让 screenpop 将数据保存在本地磁盘上</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal lies on a network drive</source>
        <translation>通话日志位于网络驱动器上</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>The call journal was damaged</source>
        <translation>通话日志曾损坏</translation>
    </message>
    <message>
        <location filename="../../screenpop/journal/opening.py"/>
        <source>{parent} does not allow the fast and safe way of writing, so the slower one is used</source>
        <translation>{parent} 不支持快速安全的写入方式，因此使用较慢的方式</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>It was old enough to be destroyed, or its number was forgotten</source>
        <translation>它已超过保留期被销毁，或其号码已被清除</translation>
    </message>
    <message>
        <location filename="../../screenpop/recent_calls.py"/>
        <source>This call is not in the recents any more</source>
        <translation>此通话已不在最近通话中</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>It is tried again by itself; look at this computer&apos;s network</source>
        <translation>会自动重试；请检查这台计算机的网络</translation>
    </message>
    <message>
        <location filename="../../screenpop/relay_line.py"/>
        <source>There is no connection to the relay</source>
        <translation>没有与中继的连接</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a country&apos;s code of two capital letters, such as &quot;AU&quot;</source>
        <translation>两个大写字母的国家代码，例如 &quot;AU&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of IP addresses or networks, such as [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</source>
        <translation>IP 地址或网络的列表，例如 [&quot;10.0.0.5&quot;, &quot;10.1.0.0/16&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of addresses such as [&quot;tls://relay.example.com:4222&quot;]; nats:// and ws:// only for this computer</source>
        <translation>地址列表，例如 [&quot;tls://relay.example.com:4222&quot;];nats:// 和 ws:// 仅限这台计算机</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of extensions, such as [&quot;201&quot;, &quot;202&quot;]</source>
        <translation>分机列表，例如 [&quot;201&quot;, &quot;202&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;]</source>
        <translation>不带端口的主机名列表，例如 [&quot;pop.example.com&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of host names without ports, such as [&quot;pop.example.com&quot;] ({shown} is none)</source>
        <translation>不带端口的主机名列表，例如 [&quot;pop.example.com&quot;]（{shown} 不是主机名）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of subjects, such as [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</source>
        <translation>主题列表，例如 [&quot;calls.10001.201&quot;, &quot;calls.10001.line&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a list of up to {MOST_TAGS} words of at most {LONGEST_TAG} characters, such as [&quot;Follow up&quot;, &quot;Sales&quot;]</source>
        <translation>最多 {MOST_TAGS} 个词的列表，每个不超过 {LONGEST_TAG} 个字符，例如 [&quot;Follow up&quot;, &quot;Sales&quot;]</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a name of 8 to 32 small letters and digits, in quotes</source>
        <translation>用引号括起的 8 到 32 个小写字母和数字组成的名称</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a number of seconds from 0 to {longest}</source>
        <translation>0 到 {longest} 之间的秒数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes that is not empty</source>
        <translation>用引号括起的非空文本</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, on one line, of at most {LONGEST} characters</source>
        <translation>用引号括起的单行文本，不超过 {LONGEST} 个字符</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a text in quotes, or a whole number</source>
        <translation>用引号括起的文本，或整数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 之间的整数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an IP address or a host name without a port, such as &quot;127.0.0.1&quot;</source>
        <translation>不带端口的 IP 地址或主机名，例如 &quot;127.0.0.1&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an address such as &quot;https://pop.example.com&quot;</source>
        <translation>类似 &quot;https://pop.example.com&quot; 的地址</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>an area code in quotes, with its leading zero, such as &quot;03&quot;</source>
        <translation>用引号括起、含前导零的区号，例如 &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>one of {value}</source>
        <translation>{value} 之一</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/checks.py"/>
        <source>true, false or a date with a time, such as 2026-01-31T09:00:00</source>
        <translation>true、false 或带时间的日期，例如 2026-01-31T09:00:00</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>It must be {wrong}</source>
        <translation>它必须是{wrong}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>Mend it, or move it away: the program then begins with the defaults</source>
        <translation>请修正或移走它：移走后程序将使用默认值</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>There is no setting {short}</source>
        <translation>没有设置 {short}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>listener.tls_key is set without listener.tls_cert: that would be no TLS at all. The listener does not start.</source>
        <translation>设置了 listener.tls_key 却没有 listener.tls_cert：这样根本没有 TLS。监听器不会启动。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be changed</source>
        <translation>无法更改 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the defaults are used.</source>
        <translation>无法读取 {name}：{bad}。文件保持原样；使用默认值。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{name} cannot be read: {bad}. It is left as it is; the settings in use stay.</source>
        <translation>无法读取 {name}：{bad}。文件保持原样；继续使用当前设置。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} cannot be {shown}</source>
        <translation>{short} 不能是 {shown}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is not known; the nearest known is {nearest}.</source>
        <translation>{short} 未知；最接近的是 {nearest}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; it is left out.</source>
        <translation>{short} 为 {shown}，但必须是{wrong}；已忽略。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{short} 为 {shown}，但必须是{wrong}；更正前监听器不会启动。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{short} 为 {shown}，但必须是{wrong}；继续使用 {shown2}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file.py"/>
        <source>{table} must be a table, that is a line [{table2}] with its keys below; nothing in it changes.</source>
        <translation>{table} 必须是一个表，即 [{table2}] 行及其下方的键；其中没有任何更改。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>Mend it or move it away; it is left as it is</source>
        <translation>请修正或移走它；文件保持原样</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/file_store.py"/>
        <source>The file of secrets cannot be read</source>
        <translation>无法读取机密文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It has not answered for {deadline_s} seconds; perhaps it is locked and waits for its password</source>
        <translation>已 {deadline_s} 秒没有响应；可能已锁定并在等待密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>It was asked, and stayed locked</source>
        <translation>已请求解锁，但仍处于锁定状态</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Look at your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>请检查密钥环后重试。如不使用密钥环，请以 SCREENPOP_SECRETS=file 启动 screenpop：使用只有您能读取的文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>The keyring refused</source>
        <translation>密钥环拒绝了</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>There is no keyring</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>This session offers no keyring that screenpop could use</source>
        <translation>此会话没有 screenpop 可用的密钥环</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>如不使用密钥环，请以 SCREENPOP_SECRETS=file 启动 screenpop：使用只有您能读取的文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/keyring_store.py"/>
        <source>Unlock your keyring and try again. To do without a keyring, start screenpop with SCREENPOP_SECRETS=file: a file that only you can read</source>
        <translation>请解锁密钥环后重试。如不使用密钥环，请以 SCREENPOP_SECRETS=file 启动 screenpop：使用只有您能读取的文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/line_label.py"/>
        <source>a label in quotes, or { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; } with a colour of three or six hexadecimal digits</source>
        <translation>用引号括起的名称，或 { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }，颜色为三位或六位十六进制数</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a certificate authority of the relay&apos;s own (a PEM file); empty: those of the system</source>
        <translation>中继自有的证书颁发机构（PEM 文件）；留空：使用系统的</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a label for each of our numbers: &quot;61312341234&quot; = &quot;Sales&quot;, or with a colour: { label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</source>
        <translation>我方每个号码的名称：&quot;61312341234&quot; = &quot;Sales&quot;，或带颜色：{ label = &quot;Sales&quot;, color = &quot;#2a7ab8&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own instead of a preset&apos;s: https://crm.example.com/search?q={e164}</source>
        <translation>代替预设的自定义链接：https://crm.example.com/search?q={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>a link of your own that makes a contact of a caller: https://crm.example.com/new?phone={e164}</source>
        <translation>将来电者建为联系人的自定义链接：https://crm.example.com/new?phone={e164}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many days a call is destroyed</source>
        <translation>通话在多少天后销毁</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>after how many hours the sources of contacts are read again; 0: only when `screenpop contacts sync` says so</source>
        <translation>每隔多少小时重新读取联系人来源；0：仅在运行 `screenpop contacts sync` 时</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no calls from the relay; what it has for this desk waits there</source>
        <translation>false：不从中继接收来电；发给本座席的内容在中继等待</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>false: no listener; calls come by other ways or not at all</source>
        <translation>false：不监听；来电经其他途径到达或无法到达</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how long a card stays when its call has ended</source>
        <translation>通话结束后卡片保留多久</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>how many cards are shown at once; the others wait behind them</source>
        <translation>同时显示多少张卡片；其余的在后面等待</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>other host names by which the PBX may call this computer</source>
        <translation>PBX 可用来访问这台计算机的其他主机名</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>proxies whose X-Forwarded headers are believed</source>
        <translation>信任其 X-Forwarded 标头的代理</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM that is asked who calls, by the name of its connector; empty: none</source>
        <translation>用于查询来电者的 CRM，以连接器名称表示；留空：无</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the CRM, by the name of its preset</source>
        <translation>CRM，以预设名称表示</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the address to listen on; off this computer it needs tls_cert or allow_plain</source>
        <translation>监听的地址；对外开放时需要 tls_cert 或 allow_plain</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the area code of numbers that carry none, such as &quot;03&quot;</source>
        <translation>没有区号的号码所用的区号，例如 &quot;03&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate for https (a PEM file, with its chain)</source>
        <translation>https 证书（含证书链的 PEM 文件）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the certificate&apos;s key (a PEM file), if it is not in the same file</source>
        <translation>证书的密钥（PEM 文件），如果不在同一文件中</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the colours of the windows: system, light, dark, contrast (high contrast, light or dark as the system is)</source>
        <translation>窗口的配色：system、light、dark、contrast（高对比度，深浅跟随系统）</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the corner of the screen: auto (one where this desktop shows no notifications), bottom-right, bottom-left, top-right, top-left</source>
        <translation>屏幕角落：auto（桌面不显示通知的角落）、bottom-right、bottom-left、top-right、top-left</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the country of numbers that carry none (ISO 3166)</source>
        <translation>不带国家代码的号码所属的国家 (ISO 3166)</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the extensions of this desk; empty: every extension is mine</source>
        <translation>本座席的分机；留空：所有分机都是我的</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the kind of address by which a caller is called back: tel, sip, callto</source>
        <translation>回拨来电者所用的地址类型：tel、sip、callto</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the language of the windows: system, en, de, fr, es, ja, zh</source>
        <translation>窗口的语言：system、en、de、fr、es、ja、zh</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the name under which the relay knows this desk; written by `screenpop join`</source>
        <translation>中继所知的本座席名称；由 `screenpop join` 写入</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the port to listen on; 0 takes a free one</source>
        <translation>监听的端口；0 表示任选空闲端口</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the relay&apos;s addresses (tls:// or wss://); written by `screenpop join`; empty: no relay</source>
        <translation>中继的地址（tls:// 或 wss://）；由 `screenpop join` 写入；留空：无中继</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the screen: &quot;pointer&quot; (where the mouse is), &quot;primary&quot;, or a screen&apos;s name</source>
        <translation>屏幕：&quot;pointer&quot;（鼠标所在）、&quot;primary&quot; 或屏幕名称</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the tags that are offered for a call; others can be written</source>
        <translation>为通话提供的标签；也可以输入其他标签</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>the values that preset and connector ask for, such as base_url</source>
        <translation>预设和连接器要求的值，例如 base_url</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: a card that begins to ring is heard, too</source>
        <translation>true：卡片开始振铃时也会发声</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: ask a CRM on another computer by http; others can read names and keys</source>
        <translation>true：以 http 查询其他计算机上的 CRM；他人可能读取姓名和密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: listen off this computer without TLS; others can read the calls</source>
        <translation>true：不使用 TLS 对外监听；他人可能读取来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops while the desktop itself is not to be disturbed, as far as it says so</source>
        <translation>true：桌面处于勿扰状态时（如能获知）不弹出卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: no pops; or the time until which there are none</source>
        <translation>true：不弹出卡片；或在某个时间之前不弹出</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>true: pop on dialplan events (HTTP Ringing) too</source>
        <translation>true：拨号计划事件 (HTTP Ringing) 也弹出卡片</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what a card is: auto (a window, on Wayland a notification of the desktop), window, notification</source>
        <translation>卡片的形式：auto（窗口，在 Wayland 上为桌面通知）、window、notification</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what is done with some calls; the first that fits decides: &quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</source>
        <translation>对某些通话的处理；以首条匹配的规则为准：&quot;after hours&quot; = { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, pop = false }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what the PBX sees, where a proxy stands between; `screenpop urls` prints it</source>
        <translation>中间有代理时 PBX 看到的地址；`screenpop urls` 会输出它</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>what this desk reads there; written by `screenpop join`</source>
        <translation>本座席在那里读取的内容；由 `screenpop join` 写入</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/model.py"/>
        <source>when the link opens: click, ringing or answered</source>
        <translation>何时打开链接：click、ringing 或 answered</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>Ask whoever has fixed it to change it there</source>
        <translation>请联系固定它的人在那里更改</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>It stands in {path}, and what stands there holds on this computer</source>
        <translation>它写在 {path} 中，那里的内容在这台计算机上有效</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>your administrator</source>
        <translation>您的管理员</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path} cannot be read: {bad}. What it has fixed so far stays; at a start that is nothing.</source>
        <translation>无法读取 {path}：{bad}。此前固定的内容保持不变；启动时则没有固定任何内容。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: policy.by must be {wrong}; it is left out.</source>
        <translation>{path}：policy.by 必须是{wrong}；已忽略。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is policy.by.</source>
        <translation>{path}：{short} 未知；最接近的是 policy.by。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is not known; the nearest known is {nearest}.</source>
        <translation>{path}：{short} 未知；最接近的是 {nearest}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; it is not fixed.</source>
        <translation>{path}：{short} 为 {shown}，但必须是{wrong}；未固定。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; the listener does not start until this is mended.</source>
        <translation>{path}：{short} 为 {shown}，但必须是{wrong}；更正前监听器不会启动。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} is {shown}, but it must be {wrong}; {shown2} stays in use.</source>
        <translation>{path}：{short} 为 {shown}，但必须是{wrong}；继续使用 {shown2}。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{path}: {short} must be a table.</source>
        <translation>{path}：{short} 必须是表。</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/policy.py"/>
        <source>{short} is fixed by {who}</source>
        <translation>{short} 由 {who} 固定</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{name} cannot be written</source>
        <translation>无法写入 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/private_file.py"/>
        <source>{path}: {reason}. It is as it was before</source>
        <translation>{path}：{reason}。内容保持原样</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/problem.py"/>
        <source>too large a number</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table whose {name} is {wrong}</source>
        <translation>{name} 为{wrong}的表</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>a table with pop or open, such as { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</source>
        <translation>含有 pop 或 open 的表，例如 { line = &quot;Sales&quot;, caller = &quot;unknown&quot;, extension = &quot;201&quot;, pop = false, open = &quot;never&quot; }</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/rule.py"/>
        <source>an extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret has 1 to {LONGEST}</source>
        <translation>机密长度为 1 到 {LONGEST}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>A secret&apos;s name cannot be that</source>
        <translation>机密不能使用这个名称</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Choose another</source>
        <translation>请另选一个</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>Enter it again</source>
        <translation>请重新输入</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has 1 to 64 letters, digits, dots, hyphens and underlines</source>
        <translation>由 1 到 64 个字母、数字、点、连字符和下划线组成</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has a line break or another character that cannot be seen</source>
        <translation>其中含有换行或其他不可见字符</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>It has {len} characters</source>
        <translation>它有 {len} 个字符</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secret_store.py"/>
        <source>The secret {name} cannot be kept</source>
        <translation>无法保存机密 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>It can only be &quot;file&quot;</source>
        <translation>只能是 &quot;file&quot;</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>Take SCREENPOP_SECRETS away to use the keyring, or set it to file</source>
        <translation>如需使用密钥环请去掉 SCREENPOP_SECRETS，或将其设为 file</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/secrets.py"/>
        <source>The value of SCREENPOP_SECRETS means nothing</source>
        <translation>SCREENPOP_SECRETS 的值无效</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Copy the addresses while screenpop runs: later they cannot be shown again. Or unlock your keyring and try again</source>
        <translation>请在 screenpop 运行期间复制地址：之后将无法再显示。或解锁密钥环后重试</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Mend it, or move it away: new addresses are then made, which must be pasted into the PBX</source>
        <translation>请修正或移走它：移走后会生成新地址，需粘贴到 PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses cannot be shown; calls come in all the same</source>
        <translation>无法显示地址；来电仍可到达</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The addresses that are shown carry it</source>
        <translation>所显示的地址中包含它</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The file of the addresses&apos; secrets cannot be read</source>
        <translation>无法读取地址机密的文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The newest secret cannot be dropped</source>
        <translation>无法删除最新的机密</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>The secret of the addresses is not kept; calls come in all the same</source>
        <translation>地址的机密未能保存；来电仍可到达</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Their secret is not in the {kind} any more</source>
        <translation>其机密已不在：{kind}</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>Unlock your keyring and try again, or make a new one with `screenpop secret rotate url` and paste the new addresses into the PBX</source>
        <translation>请解锁密钥环后重试，或用 `screenpop secret rotate url` 重新生成，并将新地址粘贴到 PBX</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings/url_secrets.py"/>
        <source>{path}: {why}. No call could come in</source>
        <translation>{path}：{why}。无法接收任何来电</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the key by which this desk reads its calls from the relay</source>
        <translation>本座席从中继读取来电所用的密钥</translation>
    </message>
    <message>
        <location filename="../../screenpop/settings_desk.py"/>
        <source>the password with which contacts are read from {source}</source>
        <translation>从 {source} 读取联系人所用的密码</translation>
    </message>
    <message>
        <location filename="../../screenpop/showing.py"/>
        <source>You wanted to be reminded of this call</source>
        <translation>您希望提醒此通话</translation>
    </message>
    <message>
        <location filename="../../screenpop/switchboard.py"/>
        <source>Not saved: the list of calls cannot be written</source>
        <translation>未保存：无法写入通话列表</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Add screenpop in the desktop&apos;s own settings</source>
        <translation>请在桌面自身的设置中添加 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <source>Look at that file</source>
        <translation>请查看该文件</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be changed</source>
        <translation>无法更改登录时启动的项目</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/autostart.py"/>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>What starts at login cannot be read</source>
        <translation>无法读取登录时启动的项目</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Check the link template in the settings</source>
        <translation>请检查设置中的链接模板</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose a default browser in the system&apos;s settings</source>
        <translation>请在系统设置中选择默认浏览器</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Choose one in the system&apos;s settings, or another kind of address with calls.call_back in the settings</source>
        <translation>请在系统设置中选择一个，或在设置的 calls.call_back 中改用其他地址类型</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Dial the number by hand</source>
        <translation>请手动拨号</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>It is not a web address (http or https)</source>
        <translation>它不是网址（http 或 https）</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Neither the desktop nor the BROWSER variable led to one</source>
        <translation>桌面和 BROWSER 变量都没有指向浏览器</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No browser could be started</source>
        <translation>无法启动浏览器</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>No program could be started that telephones</source>
        <translation>无法启动电话程序</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>Nobody was called</source>
        <translation>没有拨打电话</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The address is not a telephone number&apos;s</source>
        <translation>该地址不是电话号码</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>The desktop knows none for {partition}: addresses</source>
        <translation>桌面没有用于 {partition}：地址的程序</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/browser.py"/>
        <source>This link was not opened</source>
        <translation>此链接未打开</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/logs.py"/>
        <source>Check that the folder can be written</source>
        <translation>请检查该文件夹是否可写</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Check that the folder can be written and that the disk is not full, or choose another with --profile</source>
        <translation>请检查文件夹是否可写、磁盘是否已满，或用 --profile 选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose a folder of your own with --profile</source>
        <translation>请用 --profile 选择您自己的文件夹</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Choose another with --profile</source>
        <translation>请用 --profile 另选一个</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>Install screenpop again</source>
        <translation>请重新安装 screenpop</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The file {name} is missing from {package}</source>
        <translation>{package} 中缺少文件 {name}</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The installation is damaged</source>
        <translation>安装已损坏</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder cannot be used</source>
        <translation>无法使用配置文件夹</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>The profile&apos;s folder is not private</source>
        <translation>配置文件夹不是私有的</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/paths.py"/>
        <source>{folder} belongs to another user or is shared by all</source>
        <translation>{folder} 属于其他用户或对所有人共享</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Put a shortcut to screenpop into the folder shell:startup</source>
        <translation>请将 screenpop 的快捷方式放入 shell:startup 文件夹</translation>
    </message>
    <message>
        <location filename="../../screenpop/system/run_key.py"/>
        <source>Windows starts no command of more than {LONGEST} characters: {line}</source>
        <translation>Windows 无法启动超过 {LONGEST} 个字符的命令：{line}</translation>
    </message>
</context>
</TS>
