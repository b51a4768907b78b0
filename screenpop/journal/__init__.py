"""What must not be lost: every receipt on the disk before the PBX gets its answer, and the recents made from them.

`receipts` is the truth, `calls` a projection for searching and sorting. The app uses `Journal`; a command line that holds the
instance lock uses `Store` to write, and any process `Reader` to read.
"""

from screenpop.calls.book import Fold
from screenpop.calls.search_keys import SearchKeys
from screenpop.journal.failures import NotCommitted
from screenpop.journal.journal import Journal
from screenpop.journal.projection import Projection, ReadEvent, Searchable, counts_as_missed
from screenpop.journal.reader import Reader
from screenpop.journal.rebuilding import Rebuilt
from screenpop.journal.search import Batch, Cursor, Earlier, Page, Query, Seen
from screenpop.journal.store import Saved, Store

__all__ = [
    "Batch",
    "Cursor",
    "Earlier",
    "Fold",
    "Journal",
    "NotCommitted",
    "Page",
    "Projection",
    "Query",
    "ReadEvent",
    "Reader",
    "Rebuilt",
    "Saved",
    "SearchKeys",
    "Searchable",
    "Seen",
    "Store",
    "counts_as_missed",
]
