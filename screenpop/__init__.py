"""screenpop: when an agent's phone rings, the agent sees who is calling, and one click opens the caller in the CRM.

How a call travels, stage by stage:

1. `intake`    the PBX posts a form; it becomes a `CallEvent`, or a refusal that says why.
2. `calls`     an event and the time it came (`Receipt`) join the others of the same call; folded, they are a `Call`.
3. `journal`   the receipt is committed to SQLite; only then does the PBX get its 200.
4. `lookup`    who that is, asked behind the card: `contacts`, `crm` and the journal; a link for the number, or to the record.
5. `cards`     what a person should see of the call, as words and actions.
6. `desktop`   the card on the screen, the tray, the recents; a click opens the CRM.

`switchboard` takes one event through all of them; `app` builds and closes everything.
"""

__version__ = "0.1.0"
