"""What the cards of an indicator's page keep in the browser, and how it is checked when it comes back."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Field
from typing_extensions import TypedDict

from ktudash.components.incoming import STRICT, UploadId, Version
from ktudash.components.once import name_of_request
from ktudash.store import get_store


def _known(code: str) -> str:
    if code not in get_store().catalog.indicators:
        raise ValueError("no indicator")
    return code


#: The code of an indicator; any other text is refused.
KnownCode = Annotated[str, AfterValidator(_known)]

#: A year as its menu sends it.
ChosenYear = Annotated[str, Field(pattern="^[0-9]{4}$")]


class Seen(TypedDict):
    """The newest row of its kind that the page was shown, and the name of the next request."""

    __pydantic_config__ = STRICT  # type: ignore[misc]

    code: KnownCode
    version: Version
    request_id: UploadId


def shown(code: str, version: int) -> dict[str, Any]:
    """What the page is shown now: `Seen`."""
    return {"code": code, "version": version, "request_id": name_of_request()}
