"""What a command does by itself, with no app running or none needed: settings, addresses and the journal, read from the profile."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import Any

from screenpop import caller
from screenpop.calls.call import Outcome
from screenpop.calls.event import EventKind
from screenpop.calls.number import CallerNumber, NumberPlan, read
from screenpop.desk import Desk
from screenpop.intake.url_networks import read_event
from screenpop.settings import file
from screenpop.settings.model import Settings
from screenpop.settings.secrets import UrlSecrets, open_store
from screenpop.system.paths import Profile, resource
