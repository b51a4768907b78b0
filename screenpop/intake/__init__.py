"""How an event gets in: a form over HTTP, checked, read and handed on; answered only once it is safe."""


class NotSaved(Exception):
    """The receiver could not make an event durable (disk full, read-only). The sender is told to come again in `retry_after_s` seconds."""

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"not saved; worth another try in {retry_after_s} s")
        self.retry_after_s = retry_after_s
