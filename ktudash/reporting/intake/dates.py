"""A date of a cell as the person sees it: by the number format of the cell."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Final

import babel.dates

#: Excel's own short date, which each country sees in its own order; here it is the office's.
_SHORT: Final = ("mm-dd-yy", "General", "@", "")
_OFFICE: Final = "dd.mm.yyyy"

#: The languages of formats that write the month as a word.
_LANGUAGES: Final = {"419": "ru", "43f": "kk"}
_TOKEN: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P|y+|m+|d+|h+|s+|.', re.IGNORECASE | re.DOTALL)


def seen(value: datetime | date | time | timedelta, number_format: str) -> str:
    """``value`` as the format of its cell shows it."""
    if isinstance(value, time | timedelta):
        return str(value)
    moment = value if isinstance(value, datetime) else datetime.combine(value, time())
    first = number_format.split(";")[0]
    language = re.search(r"\[\$[^\]]*-([0-9A-Fa-f]+)\]", first)
    pattern = _pattern(_OFFICE if first in _SHORT else first)
    locale = _LANGUAGES.get(language[1].lower()[-3:], "en_GB") if language else "en_GB"
    return str(babel.dates.format_datetime(moment, pattern, locale=locale)).strip()


def _pattern(number_format: str) -> str:
    """Excel's pattern as the one of CLDR: months are M, and minutes are those beside hours or seconds."""
    tokens = _TOKEN.findall(number_format)
    made = []
    for place, token in enumerate(tokens):
        low = token.lower()
        if low[0] in "ydhs" and len(set(low)) == 1:
            made.append({"h": "H"}.get(low[0], low[0]) * min(len(low), 4 if low[0] in "yd" else 2))
        elif low[0] == "m" and len(set(low)) == 1:
            made.append(("m" if _is_minutes(tokens, place) else "M") * min(len(low), 4))
        elif token[0] in "[_*":
            continue
        else:
            literal = token.strip('"').removeprefix("\\")
            made.append(f"'{literal}'" if re.search("[A-Za-z]", literal) else literal)
    return "".join(made).replace("dddd", "EEEE").replace("ddd", "EEE")


def _is_minutes(tokens: list[str], place: int) -> bool:
    letters = [token.lower()[0] for token in tokens]
    before = next((one for one in reversed(letters[:place]) if one in "ymdhs"), "")
    after = next((one for one in letters[place + 1 :] if one in "ymdhs"), "")
    return before == "h" or after == "s"
