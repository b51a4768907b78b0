"""Every control of every window, as a screen reader has it: `role: name`, in the window's order. A * stands for what changes."""

from __future__ import annotations

TRAY_MENU = [
    "Priya Sharma, *",
    "Recents…",
    "Do not disturb",
    "My extension: 201",
    "Why did it not pop?…",
    "Join a relay…",
    "Set up…",
    "Settings…",
    "Quit",
]
INSIDE_TRAY_MENU = {
    "Do not disturb": ["x Off", "30 minutes", "1 hour", "Until tomorrow", "Always"],
    "My extension: 201": ["x 201*", "Every extension", "Other…"],
}

RECENTS = [
    "text: Search the calls",
    "check box: Filter",
    "check box: Details",
    "push button: More",
    "radio button: All",
    "radio button: Missed",
    "radio button: Answered",
    "radio button: Elsewhere",
    "list: Calls, newest first",
    "list item: Priya Sharma, Missed: not answered, *, (03) 7010 0142, Golden line, 201 Sam Taylor",
]
RECENTS_MENU = ["Show", "Export…\tCtrl+S", "Statistics…"]
INSIDE_RECENTS_MENU = {"Show": ["x Number", "x Company", "x Line", "x Extension", "x Note"]}
ROW_MENU = [
    "Open in CRM",
    "Call back\tCtrl+D",
    "Copy number\tCtrl+C",
    "Recording: none was sent\tCtrl+L",
    "Create contact: the caller is known, or the CRM has no form for it\tCtrl+N",
    "Mark as handled\tCtrl+H",
    "Write a note…\tF2",
    "Forget this number…",
]
RECENTS_WITH_DETAILS = [
    *RECENTS[:8],
    "check box: Mine",
    "combo box: Line",
    "combo box: Tag",
    "combo box: Days",
    "push button: Clear filters",
    "push button: Close the details",
    "push button: Open in CRM",
    "push button: Call back",
    "push button: Copy number",
    "push button: Mark as handled",
    "text: Note",
    "check box: Sales",
    "check box: Support",
    "text: Another tag",
]

STATISTICS = [
    "combo box: Period",
    "combo box: Line",
    "check box: Only my calls",
    "panel: Calls per day",
    "panel: Calls per hour of the day",
    "panel: Calls by line",
    "push button: Print…",
    "push button: Save as PDF…",
]

SETTINGS_HEAD = [
    "text: Search the settings",
    "list: Pages",
    "list item: My phone",
    "list item: Cards",
    "list item: Rules",
    "list item: Our lines",
    "list item: CRM",
    "list item: Calls and contacts",
    "list item: Appearance",
    "list item: Listener",
    "list item: Relay",
    "list item: Secrets and addresses",
]
SETTINGS_PAGES = {
    "My phone": [
        "push button: Reset to default: My extensions",
        "text: My extensions",
        "text: Country",
        "push button: Reset to default: Area code",
        "text: Area code",
    ],
    "Cards": [
        "combo box: How a call is shown",
        "combo box: Corner",
        "combo box: Screen",
        "text: Stays after the call",
        "text: Cards at once",
        "check box: Cards for dialplan events",
        "check box: Sound while it rings",
        "combo box: Do not disturb",
        "check box: Be quiet with the system",
    ],
    "Rules": [
        "push button: Add: Rules for some calls",
    ],
    "Our lines": [
        "push button: Add: Labels of our lines",
        "text: Number",
        "text: Label",
        "text: Colour",
        "push button: Remove: (03) 7010 1234",
    ],
    "CRM": [
        "combo box: CRM that is opened",
        "push button: Reset to default: Link of your own",
        "text: Link of your own",
        "text: Link for a new contact",
        "combo box: Open the CRM",
        "combo box: CRM that is asked who calls",
        "check box: Ask the CRM without encryption",
        "push button: Add: Other values of the account",
    ],
    "Calls and contacts": [
        "push button: Reset to default: Tags",
        "text: Tags",
        "combo box: Call back by",
        "text: Read contacts again",
        "text: Keep calls",
    ],
    "Appearance": [
        "combo box: Language",
        "combo box: Colours",
    ],
    "Listener": [
        "check box: Listen for calls on this computer",
        "text: Address to listen on",
        "push button: Reset to default: Port",
        "text: Port",
        "text: Address that the PBX sees",
        "text: Other host names",
        "text: Trusted proxies",
        "text: Certificate",
        "text: Key of the certificate",
        "check box: Listen without encryption",
    ],
    "Relay": [
        "check box: Take calls from the relay",
        "text: Servers of the relay",
        "text: Name of this desk",
        "text: What this desk reads",
        "text: Certificate authority",
    ],
    "Secrets and addresses": [
        "push button: Show the addresses",
        "push button: Rotate…",
        "push button: End the old addresses",
        "text: Another value: relay",
        "push button: Keep: relay",
    ],
}

_STEPS = [
    "radio button: 1 Where calls come from",
    "radio button: 2 My extension",
    "radio button: 3 CRM",
    "push button: Send a test event",
]
SET_UP_STEPS = {
    "1  Where calls come from": [
        *_STEPS,
        "radio button: A code from your administrator",
        "radio button: Straight to this computer",
        "text: Address to listen on",
        "text: Port",
        "radio button: A host in front of this computer",
        "push button: Show the secret",
        "push button: Copy all",
        "push button: Copy the address for: Extension ringing",
        "push button: Copy the address for: Extension answered",
        "push button: Copy the address for: Extension hung up",
        "push button: Copy the address for: Dialplan ringing",
        "push button: Copy the address for: Dialplan hung up",
        "push button: Close",
        "push button: Next",
    ],
    "2  My extension": [
        *_STEPS,
        "radio button: Every extension",
        "radio button: Only these",
        "list: Extensions",
        "list item: 201 Sam Taylor",
        "text: Another extension",
        "push button: Add",
        "push button: Close",
        "push button: Next",
    ],
    "3  CRM": [
        *_STEPS,
        "combo box: CRM",
        "text: A link of my own",
        "combo box: Open it",
        "text: Try it with a number",
        "push button: Open in the browser",
        "push button: Close",
        "push button: Done",
    ],
}

DOCTOR = [
    "push button: Look again",
    "filler: Something may keep calls from popping",
    "text: Only this computer can reach the listener",
    "text: It listens on 127.0.0.1, and no public_url says that a proxy stands before it; a PBX in the cloud cannot post to it.",
    "text: Put a proxy with TLS before it and set [listener] public_url in *, or set host to an address of this computer, with tls_cert and tls_key.",
    "text: Secrets are kept in a file, not in the keyring",
    "text: SCREENPOP_SECRETS=file was chosen; * can be read by this user alone.",
    "text: To use the keyring, start screenpop without SCREENPOP_SECRETS and make new addresses for the PBX.",
    "text: Command",
    "push button: Copy the command",
    "push button: Copy for support",
]

JOIN = [
    "text: Join code",
    "push button: Join",
    "push button: Close",
]

CARD = [
    "push button: Close",
    "push button: 2 matches: choose who calls",
    "push button: Open in CRM",
    "push button: Copy number",
    "push button: Note",
    "push button: More",
]
CARD_WITH_NOTE = [
    *CARD,
    "text: Note",
    "check box: Tag: Sales",
    "check box: Tag: Support",
]
CARD_MENU = [
    "Remind me in 5 minutes",
    "Remind me in 30 minutes",
    "Remind me in an hour",
    "Do not disturb for 30 minutes",
    "Close all cards",
]
CARD_CHOOSER = ["Ann Lee – Acme", "Priya Raman – Harbour"]
