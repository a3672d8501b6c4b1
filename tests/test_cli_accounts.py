"""Accounts on the command line, as an administrator of the server keeps them, and what is taken back with one."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ktudash import cli
from ktudash.accounts import Accounts
from ktudash.reporting.ledger import Entry, Ledger

PASSWORD = "four words and a horse"  # noqa: S105

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ledger]:
    url = f"sqlite:///{tmp_path}/ledger.sqlite"
    monkeypatch.setenv("DATABASE_URL", url)
    opened = Ledger(url)
    yield opened
    opened.close()


@pytest.fixture
def run(ledger: Ledger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """``python -m ktudash …`` with a line of standard input; its exit status and what it told."""

    def run_one(*arguments: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
        code = cli.main(arguments)
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_one


def test_accounts_are_made_changed_and_disabled(run: Run, ledger: Ledger) -> None:
    assert run("user", "list") == (0, "There are no accounts: the dashboard is for one person at this machine.\n", "")
    made = run("user", "add", "D. Omarov", "--role", "reporter", "--owner", "HR", typed=PASSWORD)
    assert made == (0, "D. Omarov may log in now, as reporter.\n", "")
    assert run("user", "list")[1] == "D. Omarov: reporter, for HR\n"
    assert run("user", "change", "d. omarov", "--role", "editor")[0] == 0
    assert run("user", "list")[1] == "D. Omarov: editor\n"
    assert run("user", "password", "D. Omarov", typed="another five words and a cow")[0] == 0
    accounts = Accounts(ledger)
    assert accounts.enters("D. Omarov", PASSWORD) is None
    assert accounts.enters("D. Omarov", "another five words and a cow")
    assert run("user", "disable", "D. Omarov")[0] == 0
    assert run("user", "list")[1] == "D. Omarov: editor, disabled\n"
    assert accounts.enters("D. Omarov", "another five words and a cow") is None


def test_what_cannot_be_done_is_a_sentence_and_no_password_is_shown(run: Run, ledger: Ledger) -> None:
    for arguments, typed, words in (
        (("user", "add", "A", "--role", "reader"), "iloveyou1234", "easily guessed"),
        (("user", "add", "a;b", "--role", "reader"), PASSWORD, "U+003B"),
        (("user", "password", "Nobody"), PASSWORD, "no account Nobody"),
        (("user", "disable", "Nobody"), "", "no account Nobody"),
        (("user", "link", "Nobody", "s-1"), "", "KTUDASH_OIDC_ISSUER"),
    ):
        code, out, told = run(*arguments, typed=typed)
        assert (code, out, words in told, typed in told) == (1, "", True, typed == ""), told
    assert Accounts(ledger).all() == {}


def test_an_account_is_linked_with_somebody_of_the_provider(
    run: Run, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "ISSUER": "https://login.example.kz",
        "CLIENT": "c",
        "SECRET": "s",
        "ROLES": "*=reader",
    }.items():
        monkeypatch.setenv(f"KTUDASH_OIDC_{name}", value)
    run("user", "add", "A. Bekova", "--role", "editor", typed=PASSWORD)
    code, told, _ = run("user", "link", "A. Bekova", "s-1")
    assert (code, told) == (0, "A. Bekova logs in through the identity provider now, where it is s-1.\n")
    assert Accounts(ledger).provided("https://login.example.kz", "s-1", "", "editor", ()).name == "A. Bekova"
    assert run("user", "link", "A. Bekova", "s-2")[0] == 1


def test_an_upload_is_taken_back_by_an_administrator_with_a_reason(run: Run, ledger: Ledger) -> None:
    wrong = [Entry("SP-2.5.7", 2022, 10.0), Entry("SP-2.5.3", 2022, 20.0)]
    receipt = ledger.append(wrong, author="B", base_version=0)
    for name, role in (("Chief", "administrator"), ("Editor", "editor")):
        run("user", "add", name, "--role", role, typed=PASSWORD)
    void = ("void", receipt.upload_id, "--reason", "Another university's figures.", "--author")
    for name, words in (("Editor", "takes the account of an administrator"), ("Nobody", "no account Nobody")):
        code, out, told = run(*void, name)
        assert (code, out, words in told) == (1, "", True), told
    assert len(ledger.state()) == 2
    code, told, _ = run(*void, "chief")
    assert (code, ledger.state().empty) == (0, True)
    assert "2" in told
    assert set(ledger.history()["author"].iloc[2:]) == {"Chief"}
    assert set(ledger.history()["note"].iloc[2:]) == {"Another university's figures."}
    assert run("void", "f" * 32, "--reason", "why", "--author", "Chief")[0] == 1
