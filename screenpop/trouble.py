"""An error as a person reads it: what is wrong, what happened, what to do. The window, the command line and the doctor show the same."""


class Trouble(Exception):
    """Something failed that a person can do something about.

    `title` is one short sentence ("Port 8077 is used by another program"), `happened` the detail in people's words,
    `remedy` what to do now. None of them ever holds a secret or a full telephone number.
    """

    def __init__(self, title: str, happened: str = "", remedy: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.happened = happened
        self.remedy = remedy

    def __str__(self) -> str:
        return " ".join(f"{part.rstrip('.')}." for part in (self.title, self.happened, self.remedy) if part)
