"""The state of a page: what its URL says, parsed once into one frozen object.

Every filter is a link or writes the URL, so every view can be sent to somebody; a page's layout is a function
of its :class:`View` alone. Parameters stand in the URL only where they differ from the default.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import urlencode

from ktudash.site import inside
from ktudash.then import Then, past
from ktudash.words import Listed, Text, msg, offered

FIGURES: Final = ("corrected", "printed")
AS_OF: Final = "as_of"
LANG: Final = "lang"


@dataclass(frozen=True)
class View:
    """What the reader asked to see.

    ``line`` is a line's id (``SP-2``, ``CD-4``) or ``""`` for all; ``figures`` is ``corrected`` or ``printed``;
    ``extra`` holds a page's own parameters; ``as_of`` is the day or the meeting whose reported actuals are shown,
    ``None`` for now; ``lang`` is the language that the link asks for, ``""`` where it leaves it to the reader;
    ``problems`` are sentences about names and values that the link had and that do not exist.
    """

    path: str = "/"
    line: str = ""
    figures: str = "corrected"
    extra: tuple[tuple[str, str], ...] = ()
    as_of: Then | None = None
    lang: str = ""
    problems: tuple[Text, ...] = field(default=(), compare=False)

    @classmethod
    def parse(
        cls, path: str, query: Mapping[str, object], lines: Iterable[str], parameters: Iterable[str] = ()
    ) -> View:
        """Read the query of a URL; ``parameters`` are the names that the page reads besides line and figures.

        Unknown values fall back to the default, unknown names are left out; both are named in ``problems``.
        """
        given = {key: str(value) for key, value in query.items() if value not in (None, "")}
        problems: list[Text] = []
        line, figures = given.pop("line", ""), given.pop("figures", "corrected")
        if line and line not in lines:
            problems.append(msg("shell-unknown-line", read=line))
            line = ""
        if figures not in FIGURES:
            problems.append(msg("shell-unknown-figures", read=figures))
            figures = "corrected"
        lang = given.pop(LANG, "")
        if lang and lang not in offered():
            problems.append(msg("shell-unknown-language", read=lang))
            lang = ""
        known = frozenset(parameters)
        as_of = None
        if AS_OF in given and AS_OF not in known:
            read = given.pop(AS_OF)
            as_of = past(read)
            if as_of is None:
                problems.append(msg("shell-unknown-day", read=read))
        problems += [msg("shell-unknown-parameter", name=name) for name in sorted(given.keys() - known)]
        extra = tuple(sorted((name, value) for name, value in given.items() if name in known))
        return cls(path, line, figures, extra, as_of, lang, tuple(problems))

    def get(self, name: str, default: str = "") -> str:
        """A parameter of the page's own."""
        return dict(self.extra).get(name, default)

    def choice(self, name: str, among: Iterable[str], default: str) -> tuple[str, View]:
        """A parameter that must be one of ``among``; else the default and a view that names the problem.

        A link may say what goes without saying; the view and its own links no longer do.
        """
        read = self.get(name, default)
        if read == default:
            return default, replace(self, extra=tuple(pair for pair in self.extra if pair[0] != name))
        if read in among:
            return read, self
        sentence = msg("shell-unknown-choice", name=name, read=read, has_fallback=bool(default), fallback=default)
        return default, replace(self, problems=(*self.problems, sentence))

    def href(self, path: str | None = None, /, **changes: str) -> str:
        """The link to this view with ``changes``; another ``path`` keeps line, figures, day and language."""
        wanted = {"line": self.line, "figures": self.figures if self.figures != "corrected" else ""}
        wanted[AS_OF] = self.as_of.link if self.as_of else ""
        wanted[LANG] = self.lang
        if path is None or path == self.path:
            wanted |= dict(self.extra)
        wanted |= changes
        if wanted.get("figures") == "corrected":
            wanted["figures"] = ""
        query = urlencode({key: value for key, value in wanted.items() if value})
        target = path or self.path
        return inside(f"{target}?{query}" if query else target)

    def narrowed(self, filters: Iterable[Text]) -> Text:
        """How the view is narrowed, in words: ``filters``, and what departs from what goes without saying."""
        found = list(filters)
        if self.figures == "printed":
            found.append(msg("shell-filter-figures"))
        if self.as_of:
            then = self.as_of
            found.append(msg("shell-filter-day", met=bool(then.meeting), meeting=then.meeting, day=then.written))
        return msg("plan-filtered", filters=Listed(tuple(found), "semicolon")) if found else ""
