"""A saved mail in, the story that it carries out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from lxml import etree, html

from dashboard.errors import Unreadable
from dashboard.readers import documents, markup
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, Item, page
from dashboard.readers.copied import furniture, lines
from dashboard.readers.decoding import decode
from dashboard.records import Page, Story

#: A subject of 2.6 MB took 1.6 GB to decode, 3,000 parts in each other the stack.
_LONGEST_HEAD, _DEEPEST = 64 * 1024, 20
_FIELD = re.compile(rb"([!-9;-~]{1,70}):")
_NESTED = re.compile(rb"^content-type:\s{0,20}(?:multipart|message)/", re.I | re.M)
#: 54 KB of parameters took 4.5 s to tell apart; none that a program writes has more.
_LONG = re.compile(
    rb"^content-(?:type|disposition):(?:[^\n]|\n[ \t]){2000}", re.I | re.M
)
_END = re.compile(rb"\r?\n\r?\n")
#: Only mail programs write these; a page may be copied with From, Date and Subject.
_SENT = frozenset(
    b"mime-version message-id received return-path content-type delivered-to "
    b"dkim-signature x-mailer".split()
)
_LISTED = ("List-Id", "List-Unsubscribe", "List-Post")
_ANSWERED = re.compile(r"\A(?:(?:re|fwd?|aw|wg|tr)\s?:\s{0,5}){1,5}", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_ABOUT = re.compile(
    r"\bunsubscribe\b|\b(?:view|read|open) (?:this|it|the)?.{0,20}\bbrowser\b"
    r"|\b(?:manage|update) your (?:\w+ ){0,2}preferences\b"
    r"|\byou (?:are receiving|received|are getting) this\b",
    re.IGNORECASE,
)
_LONGEST_ABOUT = 200
#: An address on a line of its own leads to a story; one in a sentence may not.
_LINK = re.compile(r"^[ \t]{0,9}<?https?://\S{4,2000}[ \t]{0,9}$", re.I | re.M)
#: A linked line of so many words is a headline; so many make a digest.
_HEADLINE_WORDS, _STORIES = 4, 3
_DIGEST = (
    "This newsletter leads to {} stories: it is kept as one digest, whose figures and "
    "promises belong to several of them. Load the pages behind its headlines."
)
_ATTACHED = (
    "The mail carries {} that {} not read: {}. Save what you need of it and load that."
)
_SHOWN = 5


def _claims(content: bytes) -> bool:
    names = set()
    for line in content[:_LONGEST_HEAD].split(b"\n"):
        field = _FIELD.match(line)
        if field:
            names.add(field[1].lower())
        elif not line.strip():
            break
        elif not (names and line.startswith((b" ", b"\t"))):
            return False
    return b"from" in names and bool(names & _SENT)


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The one story of the mail; raises `Unreadable` for one that hides its text."""
    _refuse_bombs(content)
    try:
        message = message_from_bytes(content, policy=policy.default)
        told = _copy(message)
    except Unreadable:
        raise
    except Exception as error:
        # The standard library raises whatever a broken header makes it stumble on.
        raise Unreadable(
            "broken_mail",
            "The mail is damaged and could not be taken apart. Open it in a mail "
            "program, copy its text and paste that.",
        ) from error
    return page(name, content, READER.name, [told], today)


def _refuse_bombs(content: bytes) -> None:
    """What makes a mail program run out of memory, told by its raw bytes."""
    end = _END.search(content)
    head = end.start() if end else len(content)
    if head > _LONGEST_HEAD or _LONG.search(content):
        raise Unreadable(
            "too_large",
            "The head of this mail is longer than any mail program writes, and was not "
            "opened. Copy the text of the mail and paste that.",
        )
    if len(_NESTED.findall(content)) > _DEEPEST:
        raise Unreadable(
            "too_deep",
            f"The mail packs more than {_DEEPEST} parts into each other and was not "
            "opened. Save the part that you need and load that.",
        )


def _copy(message: EmailMessage) -> Copy:
    subject = _ANSWERED.sub("", lines.cleaned(str(message["Subject"] or "")))
    text, digest, warnings = _text(message)
    if not text and (forwarded := _forwarded(message)):
        return _copy(forwarded)
    told = documents.copy(
        subject or None, [line for line in text if not _is_about(line)]
    )
    sender = _sender(message)
    listed = any(message[name] for name in _LISTED)
    if digest >= _STORIES:
        warnings = (*warnings, _DIGEST.format(digest))
    return replace(
        told,
        byline=told.byline or (None if listed else sender),
        outlet=sender if listed else None,
        url=_archived(message),
        wire=Item(lines.cleaned(str(message["Message-ID"] or "")).strip("<> ") or None),
        published=_sent(message) or told.published,
        warnings=(*warnings, *_attached(message)),
    )


def _text(message: EmailMessage) -> tuple[tuple[str, ...], int, tuple[str, ...]]:
    """The lines of the mail, how many stories they lead to, and what was noticed."""
    _refuse_hidden(message)
    part = message.get_body(preferencelist=("html", "plain"))
    held = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(held, bytes) or not held.strip():
        return (), 0, ()
    decoded = decode(held, part.get_content_charset())
    if part.get_content_subtype() == "html":
        found = markup.paragraphs(decoded.text)
        return found, _linked(decoded.text, frozenset(found)), decoded.warnings
    text = _SIGNATURE.split(decoded.text)[0]
    return documents.unwrapped(text), len(_LINK.findall(text)), decoded.warnings


def _forwarded(message: EmailMessage) -> EmailMessage | None:
    """The mail that a mail without words of its own carries."""
    for part in message.iter_attachments():
        inside = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(inside, list):
            return inside[0] if isinstance(inside[0], EmailMessage) else None
    return None


def _refuse_hidden(message: EmailMessage) -> None:
    if "encrypted" in message.get_content_type() or "pkcs7" in str(
        message["Content-Type"]
    ):
        raise Unreadable(
            "encrypted",
            "The mail is encrypted. Open it in your mail program, copy its text and "
            "paste that.",
        )


def _linked(text: str, paragraphs: frozenset[str]) -> int:
    """How many headlines of the mail are links: lines of their own, or headings."""
    try:
        root = html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, ValueError):
        return 0
    words = {" ".join(markup.seen(link)) for link in root.iter("a") if link.get("href")}
    return sum(
        len(each.split()) >= _HEADLINE_WORDS and not _is_about(each)
        for each in words & paragraphs
    )


def _is_about(line: str) -> bool:
    """Whether a line is about the mail and not of its text."""
    short = len(line) <= _LONGEST_ABOUT
    return short and (furniture.is_furniture(line) or bool(_ABOUT.search(line)))


def _sender(message: EmailMessage) -> str | None:
    name, _address = parseaddr(str(message["From"] or ""))
    return lines.cleaned(name) or None


def _sent(message: EmailMessage) -> str | None:
    """The date in the head, with the hour of the sender's clock."""
    stated = str(message["Date"] or "")
    try:
        return parsedate_to_datetime(stated).isoformat(timespec="minutes")
    except ValueError:
        return lines.cleaned(stated) or None


def _archived(message: EmailMessage) -> str | None:
    """Where the mail itself can be seen, as its head tells."""
    link = lines.cleaned(str(message["Archived-At"] or "")).strip("<>")
    return link if link.startswith(("http://", "https://")) else None


def _attached(message: EmailMessage) -> Iterator[str]:
    names = [
        lines.cleaned(part.get_filename() or "without a name")
        for part in message.iter_attachments()
        if part.get_content_disposition() == "attachment"
    ]
    if names:
        more = " and others" if len(names) > _SHOWN else ""
        several = len(names) > 1
        yield _ATTACHED.format(
            f"{len(names)} files" if several else "a file",
            "were" if several else "was",
            ", ".join(names[:_SHOWN]) + more,
        )


READER = Reader("mail", "Saved mail", (".eml",), _claims, read, apart=True)
