"""argparse with messages in the place of its own words, which know English alone."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from typing import Any, Final, NoReturn

from ktudash.words import Text, msg, say

#: What argparse finds wrong, as it says it, and the message that says the same.
_FAULTS: Final[tuple[tuple[str, Callable[..., Text]], ...]] = (
    (
        r"argument (?P<name>.+?): (?P<fault>.+)",
        lambda name, fault: msg("cli-of-argument", name=name, fault=told(fault)),
    ),
    (r"the following arguments are required: (.+)", lambda names: msg("cli-required", names=names)),
    (r"one of the arguments (.+) is required", lambda names: msg("cli-one-required", names=names)),
    (r"unrecognized arguments: (.+)", lambda given: msg("cli-unrecognised", given=given)),
    (r"invalid choice: (.+?) \(choose from (.+)\)", lambda read, among: msg("cli-no-choice", read=read, among=among)),
    (r"invalid int value: (.+)", lambda read: msg("cli-no-number", read=read)),
    (r"expected (?:one|at least one|1|\d+) arguments?", lambda: msg("cli-no-value")),
    (r"not allowed with argument (.+)", lambda other: msg("cli-not-with", other=other)),
    (r"ignored explicit argument (.+)", lambda read: msg("cli-no-value-taken", read=read)),
    (r"ambiguous option: (.+) could match (.+)", lambda read, among: msg("cli-ambiguous", read=read, among=among)),
)


def told(fault: str) -> Text:
    """What argparse says in the words of the house; what it has never said here stays as it is."""
    for pattern, message in _FAULTS:
        found = re.fullmatch(pattern, fault, re.DOTALL)
        if found:
            return message(*found.groups())
    return fault


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, say(msg("cli-usage")) if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser of commands that speaks the language of its moment: helps and faults."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Formatter, **options)
        self._positionals.title = say(msg("cli-help-heading", of="arguments"))
        self._optionals.title = say(msg("cli-help-heading", of="options"))
        for action in self._actions:
            if isinstance(action, argparse._HelpAction):
                action.help = say(msg("cli-help-option"))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments and end with exit code 2."""
        self.print_usage(sys.stderr)
        print(say(msg("cli-wrong-arguments", program=self.prog, reason=told(message))), file=sys.stderr)
        self.exit(2)
