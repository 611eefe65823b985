"""One tree of errors, each saying in an editor's words what happened and the way on."""


class DashboardError(Exception):
    """Anything the dashboard can explain; its text is shown to an editor as it is."""


class Unreadable(DashboardError):
    """A page that cannot be read; `code` is a short constant for programs."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class BadChoice(DashboardError):
    """A filter, a page address or an option that asks for what there is not."""


class StoreTrouble(DashboardError):
    """The database cannot be opened, read or written."""


class NewerDatabase(StoreTrouble):
    """The database was written by a newer dashboard than this one."""


class SetupTrouble(DashboardError):
    """The dashboard's own environment cannot be made."""
