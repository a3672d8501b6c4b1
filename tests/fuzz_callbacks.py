"""Requests to the callbacks of the whole app that nobody sends: none may be a fault of the server.

A program of its own, over a ledger of its own: what gets through is kept.
The tests ask for a few, `make fuzz` for many.
"""

from __future__ import annotations

import argparse
import collections
import copy
import json
import random
import sys
from typing import Any

import callback_requests

import app

SEED = 4_741

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**70,
    1e308,
    "",
    "²",
    "2024²",
    "nan",
    "-" * 100_000,
    "\ud800",
    "\0",
    [],
    {},
    [[]],
    {"points": []},
    {"points": [{}]},
    {"points": [None]},
    {"points": [{"location": {}}]},
    [None] * 50,
    {"version": 2**61},
    "/../..",
    "/%00",
    "?line=SP-1&line=CD-1",
    "?as_of=9999-99-99",
    "?year=²",
    "?" + "a=1&" * 2_000,
)


def main() -> int:
    """Send them all; the exit status is 1 where one was answered with 500 or more."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, required=True)
    rounds = parser.parse_args().rounds
    chance = random.Random(SEED)  # noqa: S311
    client = app.server.test_client()
    pages = callback_requests.requests(app.app)
    answers: collections.Counter[int] = collections.Counter()
    for _ in range(rounds):
        body = copy.deepcopy(chance.choice(pages))
        if chance.random() < 0.5:
            for _ in range(chance.randint(1, 3)):
                _break(body, chance)
        else:
            given = [one for one in (*body["inputs"], *body["state"]) if isinstance(one, dict)]
            for one in chance.sample(given, chance.randint(1, len(given))):
                one["value"] = _bent(one["value"], chance)
        sent = json.dumps(body).encode()
        answer = client.post(callback_requests.ADDRESS, data=sent, content_type="application/json")
        answers[answer.status_code] += 1
        if answer.status_code >= 500:
            print(answer.status_code, sent[:2000].decode())
    print(dict(answers))
    reached = answers[200] > rounds / 10  # else nothing but the door was tried
    return 0 if reached and max(answers) < 500 else 1


def _break(at: Any, chance: random.Random) -> None:
    """Put something odd somewhere into a request."""
    while True:
        places = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not places:
            return
        place = chance.choice(places)
        inner = at[place]
        if not isinstance(inner, (dict, list)) or not inner or chance.random() < 0.2:
            if chance.random() < 0.15:
                del at[place]
            else:
                at[place] = copy.deepcopy(chance.choice(ODD))
            return
        at = inner


def _bent(value: Any, chance: random.Random) -> Any:
    """A value of the same kind that gets past the shapes more often: what the pages' own code has to bear."""
    if isinstance(value, dict):
        return {key: _bent(inner, chance) for key, inner in value.items()}
    if isinstance(value, list):
        return [_bent(inner, chance) for inner in value] * chance.randint(1, 3)
    if chance.random() < 0.5:
        return value
    return chance.choice([one for one in ODD if isinstance(one, str if isinstance(value, str) else int | float)])


if __name__ == "__main__":
    sys.exit(main())
