"""What each CRM answers about one caller, as its maker's documentation shows it, with a number and names of ours in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """`asked`: method, path with query (percent-encoding undone) and JSON body of each request. `match`: name, company, title, link."""

    name: str
    account: Mapping[str, str]
    answers: Sequence[Any]
    asked: Sequence[tuple[str, str, Any]]
    sent: Mapping[str, str]
    match: tuple[str, str | None, str | None, str]
    id: str
    nobody: Sequence[Any] = field(default=())
    """What it answers about somebody whom it does not know, where that is not an empty list in the same place."""


_ODOO_RECORD = {
    "id": 41,
    "name": "Priya Raman",
    "commercial_company_name": "Acme Pty Ltd",
    "function": "Buyer",
    "phone": "(03) 9008 5900",
}
_ODOO_LOG_IN = {"service": "common", "method": "login", "args": ["example", "sam", "SECRET-password"]}
_ODOO_ASK = {
    "service": "object",
    "method": "execute_kw",
    "args": [
        "example",
        7,
        "SECRET-password",
        "res.partner",
        "search_read",
        [["|", ["phone", "=like", "%3%9%0%0%8%5%9%0%0%"], ["mobile", "=like", "%3%9%0%0%8%5%9%0%0%"]]],
        {"fields": ["name", "commercial_company_name", "function", "phone", "mobile"], "limit": 20},
    ],
}


def _rpc(number: int, params: object) -> dict[str, object]:
    return {"jsonrpc": "2.0", "method": "call", "id": number, "params": params}


CASES = [
    Case(
        "odoo",
        {"database": "example", "user": "sam"},
        [{"jsonrpc": "2.0", "id": 1, "result": 7}, {"jsonrpc": "2.0", "id": 2, "result": [{**_ODOO_RECORD, "mobile": False}]}],
        [("POST", "/jsonrpc", _rpc(1, _ODOO_LOG_IN)), ("POST", "/jsonrpc", _rpc(2, _ODOO_ASK))],
        {},
        ("Priya Raman", "Acme Pty Ltd", "Buyer", "{base_url}/web#id=41&model=res.partner&view_type=form"),
        "41",
        [{"jsonrpc": "2.0", "id": 2, "result": []}],
    ),
    Case(
        "odoo-19",
        {"database": "example"},
        [[_ODOO_RECORD]],
        [
            (
                "POST",
                "/json/2/res.partner/search_read",
                {
                    "domain": [["phone", "=like", "%3%9%0%0%8%5%9%0%0%"]],
                    "fields": ["name", "commercial_company_name", "function", "phone"],
                    "limit": 20,
                },
            )
        ],
        {"authorization": "bearer SECRET-api_key", "x-odoo-database": "example"},
        ("Priya Raman", "Acme Pty Ltd", "Buyer", "{base_url}/odoo/contacts/41"),
        "41",
        [[]],
    ),
    Case(
        "hubspot",
        {"portal_id": "12345678"},
        [
            {
                "total": 1,
                "results": [
                    {
                        "id": "100451",
                        "properties": {
                            "company": "Acme",
                            "createdate": "2024-01-17T19:55:04.281Z",
                            "firstname": "Priya",
                            "hs_object_id": "100451",
                            "jobtitle": "Buyer",
                            "lastmodifieddate": "2024-09-11T13:27:39.356Z",
                            "lastname": "Raman",
                            "mobilephone": None,
                            "phone": "+61390085900",
                        },
                        "createdAt": "2024-01-17T19:55:04.281Z",
                        "updatedAt": "2024-09-11T13:27:39.356Z",
                        "archived": False,
                    }
                ],
            }
        ],
        [
            (
                "POST",
                "/crm/v3/objects/contacts/search",
                {
                    "properties": ["firstname", "lastname", "company", "jobtitle", "phone", "mobilephone"],
                    "limit": 20,
                    "filterGroups": [
                        {
                            "filters": [
                                {
                                    "propertyName": f"hs_searchable_calculated_{kind}_number",
                                    "operator": "EQ",
                                    "value": "390085900",
                                }
                            ]
                        }
                        for kind in ("phone", "mobile")
                    ],
                },
            )
        ],
        {"authorization": "Bearer SECRET-app_token"},
        ("Priya Raman", "Acme", "Buyer", "https://app.hubspot.com/contacts/12345678/record/0-1/100451"),
        "100451",
    ),
    Case(
        "salesforce",
        {"domain": "acme", "client_id": "3MVG9"},
        [
            {
                "searchRecords": [
                    {
                        "attributes": {"type": "Contact", "url": "/services/data/v60.0/sobjects/Contact/0035g00000abcdEAAQ"},
                        "Id": "0035g00000abcdEAAQ",
                        "Name": "Priya Raman",
                        "Title": "Buyer",
                        "Account": {
                            "attributes": {"type": "Account", "url": "/services/data/v60.0/sobjects/Account/001D000000IqhSLIAZ"},
                            "Name": "Acme",
                        },
                        "Phone": "(03) 9008 5900",
                        "MobilePhone": None,
                        "HomePhone": None,
                        "OtherPhone": None,
                    }
                ]
            }
        ],
        [
            (
                "GET",
                (
                    "/services/data/v60.0/search/?q=FIND {61390085900 OR 0390085900 OR 390085900} IN PHONE FIELDS RETURNING "
                    "Contact(Id,Name,Title,Account.Name,Phone,MobilePhone,HomePhone,OtherPhone LIMIT 20)"
                ),
                None,
            )
        ],
        {"authorization": "Bearer SECRET-access_token"},
        ("Priya Raman", "Acme", "Buyer", "https://acme.lightning.force.com/lightning/r/Contact/0035g00000abcdEAAQ/view"),
        "0035g00000abcdEAAQ",
    ),
    Case(
        "zoho",
        {"org": "7001234567", "client_id": "1000.X"},
        [
            {
                "data": [
                    {
                        "Full_Name": "Priya Raman",
                        "Account_Name": {"name": "Acme", "id": "554023000000238121"},
                        "Title": "Buyer",
                        "Phone": "03 9008 5900",
                        "Mobile": None,
                        "id": "554023000000238115",
                    }
                ],
                "info": {"per_page": 200, "count": 1, "page": 1, "more_records": False},
            }
        ],
        [("GET", "/crm/v8/Contacts/search?phone=+61390085900", None)],
        {"authorization": "Zoho-oauthtoken SECRET-access_token"},
        ("Priya Raman", "Acme", "Buyer", "https://crm.zoho.com.au/crm/org7001234567/tab/Contacts/554023000000238115"),
        "554023000000238115",
        [None, None, None],
    ),
    Case(
        "pipedrive",
        {"host": "acme.pipedrive.com"},
        [
            {
                "success": True,
                "data": {
                    "items": [
                        {
                            "result_score": 0.5092,
                            "item": {
                                "id": 1,
                                "type": "person",
                                "name": "Priya Raman",
                                "phones": ["+61 3 9008 5900"],
                                "emails": ["priya@example.com"],
                                "visible_to": 3,
                                "owner": {"id": 1},
                                "organization": {"id": 1, "name": "Acme", "address": None},
                                "custom_fields": [],
                                "notes": [],
                            },
                        }
                    ]
                },
                "additional_data": {"next_cursor": None},
            }
        ],
        [("GET", "/api/v2/persons/search?term=390085900&fields=phone&limit=20", None)],
        {"x-api-token": "SECRET-api_token"},
        ("Priya Raman", "Acme", None, "https://acme.pipedrive.com/person/1"),
        "1",
    ),
    Case(
        "dynamics-365",
        {"tenant": "t", "client_id": "c"},
        [
            {
                "@odata.context": "https://acme.crm6.dynamics.com/api/data/v9.2/$metadata#contacts(fullname)",
                "value": [
                    {
                        "@odata.etag": 'W/"1"',
                        "contactid": "25a17064-1ae7-e611-80f4-e0071b661f01",
                        "fullname": "Priya Raman",
                        "jobtitle": "Buyer",
                        "telephone1": "(03) 9008 5900",
                        "telephone2": None,
                        "mobilephone": None,
                        "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue": "Acme",
                        "_parentcustomerid_value": "d6da4a91-1ae7-e611-80f4-e0071b661f01",
                    }
                ],
            }
        ],
        [
            (
                "GET",
                (
                    "/api/data/v9.2/contacts?$select=fullname,jobtitle,telephone1,telephone2,mobilephone,_parentcustomerid_value"
                    "&$filter=contains(telephone1,'3%9%0%0%8%5%9%0%0') or contains(telephone2,'3%9%0%0%8%5%9%0%0')"
                    " or contains(mobilephone,'3%9%0%0%8%5%9%0%0')&$top=20"
                ),
                None,
            )
        ],
        {
            "authorization": "Bearer SECRET-access_token",
            "prefer": 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"',
        },
        (
            "Priya Raman",
            "Acme",
            "Buyer",
            "{base_url}/main.aspx?etn=contact&pagetype=entityrecord&id=%7B25a17064-1ae7-e611-80f4-e0071b661f01%7D",
        ),
        "25a17064-1ae7-e611-80f4-e0071b661f01",
    ),
    Case(
        "freshdesk",
        {"domain": "acme"},
        [
            {"total": 0, "results": []},
            {
                "total": 1,
                "results": [
                    {
                        "active": False,
                        "address": None,
                        "company_id": None,
                        "description": None,
                        "email": "priya@example.com",
                        "id": 432,
                        "job_title": "Buyer",
                        "language": "en",
                        "mobile": None,
                        "name": "Priya Raman",
                        "phone": "0390085900",
                        "time_zone": "Melbourne",
                        "twitter_id": None,
                    }
                ],
            },
        ],
        [
            ("GET", "/api/v2/search/contacts?query=\"phone:'+61390085900' OR mobile:'+61390085900'\"", None),
            ("GET", "/api/v2/search/contacts?query=\"phone:'0390085900' OR mobile:'0390085900'\"", None),
        ],
        {"authorization": "Basic U0VDUkVULWFwaV9rZXk6WA=="},
        ("Priya Raman", None, "Buyer", "https://acme.freshdesk.com/a/contacts/432"),
        "432",
    ),
    Case(
        "zendesk",
        {"subdomain": "acme", "email": "sam@example.com"},
        [
            {
                "results": [
                    {
                        "id": 35436,
                        "url": "https://acme.zendesk.com/api/v2/users/35436.json",
                        "name": "Priya Raman",
                        "email": "priya@example.com",
                        "phone": "+61 3 9008 5900",
                        "organization_id": 57542,
                        "role": "end-user",
                        "result_type": "user",
                    }
                ],
                "facets": None,
                "next_page": None,
                "previous_page": None,
                "count": 1,
            }
        ],
        [("GET", "/api/v2/search.json?query=role:end-user phone:*390085900", None)],
        {"authorization": "Basic c2FtQGV4YW1wbGUuY29tL3Rva2VuOlNFQ1JFVC1hcGlfdG9rZW4="},
        ("Priya Raman", None, None, "https://acme.zendesk.com/agent/users/35436"),
        "35436",
    ),
    Case(
        "bitrix24",
        {"portal": "acme.bitrix24.com", "user_id": "1"},
        [
            {"result": {"CONTACT": [4, 5]}, "time": {"duration": 0.01}},
            {
                "result": [
                    {"ID": "4", "NAME": "Somebody", "LAST_NAME": "Else", "POST": None},
                    {
                        "ID": "5",
                        "NAME": "Priya",
                        "LAST_NAME": "Raman",
                        "POST": "Buyer",
                        "PHONE": [{"ID": "17", "VALUE_TYPE": "WORK", "VALUE": "+61390085900", "TYPE_ID": "PHONE"}],
                    },
                ],
                "total": 2,
            },
        ],
        [
            (
                "POST",
                "/rest/1/SECRET-webhook_key/crm.duplicate.findbycomm.json",
                {"type": "PHONE", "entity_type": "CONTACT", "values": ["+61390085900", "61390085900", "0390085900", "390085900"]},
            ),
            (
                "POST",
                "/rest/1/SECRET-webhook_key/crm.contact.list.json",
                {"filter": {"@ID": [4, 5]}, "select": ["ID", "NAME", "LAST_NAME", "POST", "PHONE"]},
            ),
        ],
        {},
        ("Priya Raman", None, "Buyer", "https://acme.bitrix24.com/crm/contact/details/5/"),
        "5",
        [{"result": []}],
    ),
    Case(
        "twenty",
        {},
        [
            {
                "data": {
                    "people": [
                        {
                            "id": "20202020-1c0e-494c-a1b6-85b1c6fefaa5",
                            "name": {"firstName": "Priya", "lastName": "Raman"},
                            "jobTitle": "Buyer",
                            "phones": {
                                "primaryPhoneNumber": "390085900",
                                "primaryPhoneCountryCode": "AU",
                                "primaryPhoneCallingCode": "+61",
                                "additionalPhones": [],
                            },
                            "company": {"id": "20202020-3ec3-4fe3-8997-b76aa0bfa408", "name": "Acme"},
                        }
                    ]
                },
                "totalCount": 1,
                "pageInfo": {"hasNextPage": False},
            }
        ],
        [("GET", "/rest/people?filter=phones.primaryPhoneNumber[eq]:390085900&depth=1&limit=20", None)],
        {"authorization": "Bearer SECRET-api_key"},
        ("Priya Raman", "Acme", "Buyer", "{base_url}/object/person/20202020-1c0e-494c-a1b6-85b1c6fefaa5"),
        "20202020-1c0e-494c-a1b6-85b1c6fefaa5",
    ),
]
