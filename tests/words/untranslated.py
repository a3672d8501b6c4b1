"""Words that no message has said: how the tests of languages find them in what a reader gets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

#: Properties whose text a reader sees or hears: of components, of the grid and of a drawn chart.
SHOWN = {
    *("children", "title", "label", "placeholder", "alt", "aria-label", "aria-description", "headerName", "table"),
    *("headerTooltip", "text", "ticktext", "customdata", "notes", "source", "subtitle", "key", "hovertext", "rowData"),
}

#: Names in every language: of programs, formats and marks.
NAMES = {
    *("ktudash", "PowerPoint", "Excel", "xlsx", "Altman", "PhD", "OpenAPI", "ETag", "SQLite", "PostgreSQL"),
    *("KazSEE", "Enactus", "Moodle", "Skype", "Cisco", "Webex", "Google", "YouTube", "Ctrl"),
}

#: Rankings and databases, which are called so in every language.
PROPER = re.compile(
    "QS World( University Rankings?)?|QS EECA( University Rankings?)?|QS Subject( Rankings?)?|University Rankings?"
    "|Web of Science( Core Collection)?|Scopus|Webometrics|GreenMetric|uniRank|RankPro|Clarivate( Analytics)?|Elsevier"
    "|Thomson Reuters|EduRoam|Atameken|Journal Citation Reports|soft skills, hard skills"
)

#: What a document prints is quoted as it is printed.
QUOTED = re.compile("“[^”]*”|«[^»]*»|1\\.3[ \u00a0]people")

#: What a row of the grid holds for scripts.
OF_SCRIPTS = {"code", "kind", "role", "status_role", "line", "group", "href"}


def texts(of: Any, shown: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a serialised layout that a reader sees, with the property that holds it."""
    if isinstance(of, str) and shown == "data-twin":
        yield from texts(json.loads(of), "table")
    elif isinstance(of, str) and shown in SHOWN:
        yield shown, re.sub(r"<[^>]*>", " ", of)
    elif isinstance(of, list):
        for inner in of:
            yield from texts(inner, shown)
    elif isinstance(of, dict) and of.get("type") == "Code":
        return  # names of columns and addresses are the same in every language
    elif isinstance(of, dict) and "hrefLang" in of:
        return  # each language calls itself in its own words
    elif isinstance(of, dict):
        is_trace = "x" in of and "type" in of
        for name, inner in of.items():
            if shown == "rowData" and name in OF_SCRIPTS:
                continue
            held = shown == "rowData" and isinstance(inner, str)
            yield from texts(inner, shown if held or (is_trace and name == "name") else name)


def plain(text: str) -> list[str]:
    """Words of three letters and more that have no accent and are no name, abbreviation, code or address."""
    if re.fullmatch(r"(/|#|https?:|data:)\S*", text):
        return []
    # Sheets of the workbooks have their names, whoever reads them.
    told = re.sub(
        r"(Table|Line|Direction|Section|Text figures|Target indicators|Headings|Financing)[ \w.]*![A-Z]+\d+",
        "",
        PROPER.sub("", QUOTED.sub("", text)),
    )
    found = re.findall(r"(?<![\w/.#&=-])[A-Za-z]{3,}(?![\w/&=-]|\.[a-z])", told)
    return [word for word in found if word not in NAMES and not word.isupper()]


def left_in(told: Iterable[object]) -> list[str]:
    return [str(text)[:160] for text in told if isinstance(text, str) and plain(text)]
