"""What a browser may send to a callback: the shape of every input, declared beside the component that sends it.

One door checks every request against these shapes before a callback runs (`ktudash.serving.callbacks`), so that code
behind it reads what it was written for. What only counts or types (clicks, addresses, text) has the shape of its
property; whatever a page keeps in the browser as data says its own with `expect`.
"""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import ConfigDict, Field, TypeAdapter

#: Letters of what is typed.
MOST_LETTERS: Final = 10_000
#: Letters of an address, as servers take them in a request; a link of ours has a tenth of it. Pages repeat what their
#: address says in each of their links.
MOST_ADDRESS: Final = 4_000

#: Of what a page keeps as data: no text for a number, no number for a text, no infinity, nothing beside it.
STRICT: Final = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)

#: Of what a library of the browser sends, the part that is read.
LOOSE: Final = ConfigDict(strict=True, extra="ignore", allow_inf_nan=False)

#: What the page was shown of the ledger, and the name under which what is sent is kept once.
Version = Annotated[int, Field(ge=-1, lt=2**62)]
UploadId = Annotated[str, Field(pattern="^[0-9a-f]{32}$")]

_Count = Annotated[int, Field(ge=-1)] | None
_Typed = Annotated[str, Field(max_length=MOST_LETTERS)]
_Address = Annotated[str, Field(max_length=MOST_ADDRESS)]

#: By property, where an input has no shape of its own.
_OF_PROPERTY: Final[dict[str, Any]] = {
    "n_clicks": _Count,
    "n_submit": _Count,
    "n_blur": _Count,
    "value": _Typed | None,
    "href": _Address | None,
    "search": _Address | None,
    "pathname": Annotated[_Address, Field(pattern="^/")],
}

_expected: dict[str, Any] = {}
_adapters: dict[str, TypeAdapter[Any]] = {}


def expect(component: str, prop: str, shape: Any) -> None:
    """Declare the shape of ``component.prop``: a type that pydantic reads.

    ``component`` is an id, or the type of a group of components that are numbered.
    """
    _expected[f"{component}.{prop}"] = shape


def shape_of(component: str, prop: str) -> TypeAdapter[Any]:
    """The shape of an input. Raises ``KeyError`` where neither it nor its property has one."""
    name = f"{component}.{prop}"
    if name not in _adapters:
        shape = _expected[name] if name in _expected else _OF_PROPERTY[prop]
        _adapters[name] = TypeAdapter(shape)
    return _adapters[name]
