"""The units of the data, as its workbooks, its register and the rules spell them, and the message that writes each.

A unit that is not here is refused: an English unit in a Kazakh sentence would be seen by nobody who can mend it.
"""

from __future__ import annotations

from typing import Final

from ktudash.words.errors import WordsError

#: Unit of the data → id of its message, which writes ``$value`` with it; the attribute ``name`` is the unit alone.
UNITS: Final = {
    "": "unit-none",
    "%": "unit-percent",
    "percentage points": "unit-percentage-points",
    "people": "unit-people",
    "units": "unit-units",
    "place": "unit-place",
    "places": "unit-places",
    "ratio": "unit-ratio",
    "applications": "unit-applications",
    "areas": "unit-areas",
    "bn tenge": "unit-bn-tenge",
    "boards": "unit-boards",
    "buildings": "unit-buildings",
    "centres": "unit-centres",
    "classes": "unit-classes",
    "classrooms": "unit-classrooms",
    "clicks/day": "unit-clicks-day",
    "coefficient": "unit-coefficient",
    "companies": "unit-companies",
    "complexes": "unit-complexes",
    "countries": "unit-countries",
    "documents": "unit-documents",
    "enterprises": "unit-enterprises",
    "facilities": "unit-facilities",
    "grade": "unit-grade",
    "groups": "unit-groups",
    "hostels": "unit-hostels",
    "index": "unit-index",
    "institutes": "unit-institutes",
    "jobs": "unit-jobs",
    "laboratories": "unit-laboratories",
    "m2": "unit-square-metres",
    "million people": "unit-million-people",
    "mln tenge": "unit-mln-tenge",
    "outputs per week": "unit-outputs-per-week",
    "per vacancy": "unit-per-vacancy",
    "pieces": "unit-pieces",
    "points": "unit-points",
    "programmes": "unit-programmes",
    "projects": "unit-projects",
    "publications": "unit-publications",
    "specialties": "unit-specialties",
    "specialties in the top ten": "unit-specialties-in-the-top-ten",
    "subscribers": "unit-subscribers",
    "tenge": "unit-tenge",
    "tenge per academic hour": "unit-tenge-per-academic-hour",
    "theses": "unit-theses",
    "thousand jobs": "unit-thousand-jobs",
    "thousand m2": "unit-thousand-square-metres",
    "thousand people": "unit-thousand-people",
    "thousand tenge": "unit-thousand-tenge",
    "thousand tenge per year": "unit-thousand-tenge-per-year",
    "titles": "unit-titles",
    "universities": "unit-universities",
    "USD": "unit-usd",
    "USD per academic hour": "unit-usd-per-academic-hour",
    "vacancies": "unit-vacancies",
    "violations": "unit-violations",
    "workstations": "unit-workstations",
    "yes/no": "unit-yes-no",
}


def unit_message(unit: str) -> str:
    """The id of the message that writes ``unit``. Unknown: :class:`WordsError`."""
    try:
        return UNITS[unit]
    except KeyError:
        raise WordsError(f"no words for the unit {unit!r}: it is to be added to words/units.py and en.ftl") from None
