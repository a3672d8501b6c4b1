"""Accounts, passwords, sessions and attempts, on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from ktudash.accounts import Account, AccountError, Accounts, Acting, Barred, acting, author, by, names, passwords
from ktudash.accounts.sessions import IDLE, LASTS, MOST_ADDRESS, MOST_BOTH, MOST_NAME, WITHIN, Attempts, Sessions
from ktudash.reporting.faults import ReportingError
from ktudash.reporting.ledger import Entry, Ledger, LedgerError, backup, now, restore, void
from ktudash.reporting.ledger.tables import account, credential, login_attempt, login_session

PASSWORD = "four words and a horse"  # noqa: S105


@pytest.fixture
def ledger(url: str, open_ledger: Callable[..., Ledger]) -> Ledger:
    """Its clock is the real one: a day of the others' clock ends every session."""
    return open_ledger(url)


@pytest.fixture
def accounts(ledger: Ledger) -> Accounts:
    return Accounts(ledger)


def added(accounts: Accounts, name: str = "a.bekova", role: str = "reporter", *owners: str) -> Account:
    return accounts.add(name, role, owners, PASSWORD, author="test")


def test_an_account_is_what_was_said_last(accounts: Accounts) -> None:
    assert accounts.all() == {}
    made = added(accounts, "A. Bekova", "reporter", " Finance  Department;HR", "HR2")
    assert (made.name, made.role, made.owners, made.disabled) == (
        "A. Bekova",
        "reporter",
        ("Finance Department", "HR", "HR2"),
        False,
    )
    changed = accounts.change("a. BEKOVA", "editor", [], disabled=True, author="test")
    assert accounts.of("A. Bekova") == changed
    assert (changed.role, changed.owners, changed.disabled) == ("editor", (), True)
    assert len(accounts.all()) == 1


def test_another_worker_sees_it_at_once(accounts: Accounts, ledger: Ledger, open_ledger: Callable[..., Ledger]) -> None:
    other = Accounts(open_ledger(ledger.engine.url.render_as_string(hide_password=False)))
    assert other.all() == {}
    added(accounts)
    assert list(other.all()) == ["abekova"]
    accounts.change("a.bekova", "reader", [], disabled=True, author="test")
    assert other.of("a.bekova").disabled


def test_rows_of_accounts_are_never_changed(accounts: Accounts, ledger: Ledger) -> None:
    added(accounts)
    with pytest.raises(LedgerError), ledger.writing() as connection:
        connection.execute(sa.update(account).values(role="administrator"))
    with pytest.raises(LedgerError), ledger.writing() as connection:
        connection.execute(sa.delete(account))
    assert accounts.of("a.bekova").role == "reporter"


@pytest.mark.parametrize("name", ["A.Bekova", "a bekova", "A-BEKOVA", "ａ.bekova"])
def test_no_other_account_looks_alike(accounts: Accounts, name: str) -> None:
    added(accounts)
    with pytest.raises(AccountError, match=r"a\.bekova"):
        added(accounts, name)


def test_letters_of_another_script_make_no_double(accounts: Accounts) -> None:
    added(accounts, "cope")
    with pytest.raises(AccountError, match="cope"):
        added(accounts, "соре")
    assert added(accounts, "Айгүл").name == "Айгүл"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "1 to 100"),
        ("a" * 101, "1 to 100"),
        ("а.bekova", "mixes"),
        ("a\u200bb", r"U\+200B"),
        ("a\u202eb", r"U\+202E"),
        ("a\u0301\u0302x", r"U\+0302"),
        ("α", r"U\+03B1"),
        ("a;b", r"U\+003B"),
        ("<b>", r"U\+003C"),
        ("...", "letter at least"),
    ],
)
def test_what_no_account_is_called(name: str, said: str) -> None:
    with pytest.raises(names.OddNameError, match=said):
        names.normal(name)


@pytest.mark.parametrize(
    "given",
    [
        *("", "short", "a" * 20, "ab" * 10, "a.bekova 2026 yes", "x" * 201),
        *("1q2w3e4r5t6y", "PasswordPassword", "iloveyou1234", "qwertyuiop123"),  # what many people take
        *("Karaganda2026", "ktu-strategy-2026", "Қарағанды-2026", "пароль университета"),
    ],
)
def test_what_is_no_password(given: str) -> None:
    with pytest.raises(passwords.PasswordError) as error:
        passwords.hashed(given, "a.bekova")
    assert not given or given not in str(error.value)


@pytest.mark.parametrize("given", ["four words and a horse", "the hills of karaganda", "十二个字的密码真的很难猜到"])
def test_length_alone_is_asked_for(given: str) -> None:
    assert passwords.fits(given, passwords.hashed(given, "a.bekova"))


def test_who_knows_the_password_enters(accounts: Accounts, ledger: Ledger) -> None:
    made = added(accounts)
    assert accounts.enters(" A.Bekova ", PASSWORD) == made
    assert accounts.enters("a.bekova", PASSWORD + " ") is None
    assert accounts.enters("nobody", PASSWORD) is None
    assert accounts.enters("nobody", "nobody has this password") is None
    assert accounts.enters("", "") is None
    accounts.set_password("a.bekova", "another five words and a cow")
    assert accounts.enters("a.bekova", PASSWORD) is None
    assert accounts.enters("a.bekova", "another five words and a cow") == made
    with ledger.reading() as connection:
        (kept,) = connection.execute(sa.select(credential.c.password_hash)).scalars()
    assert kept.startswith("$argon2id$")
    accounts.change("a.bekova", "reporter", [], disabled=True, author="test")
    assert accounts.enters("a.bekova", "another five words and a cow") is None


def test_an_unknown_name_takes_as_long_as_a_wrong_password(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    """By what is done, not by a clock: argon2 works in either case."""
    added(accounts)
    worked = []

    class Counting(type(passwords._HASHER)):  # type: ignore[misc]
        def verify(self, *given: str) -> bool:
            worked.append(given)
            return bool(super().verify(*given))

    monkeypatch.setattr(passwords, "_HASHER", Counting())
    for name in ("a.bekova", "nobody"):
        assert accounts.enters(name, "the wrong one") is None
    assert len(worked) == 2
    parts = [kept.split("$")[1:4] for kept, _ in worked]
    assert parts[0] == parts[1]


def test_a_session_ends(accounts: Accounts, ledger: Ledger) -> None:
    sessions, made = Sessions(ledger, accounts), added(accounts)
    token = sessions.begin(made)
    assert sessions.find(token) == made
    assert sessions.find(token[:-1]) is None
    with ledger.reading() as connection:
        kept = [list(row) for row in connection.execute(sa.select(login_session))]
    assert len(kept) == 1
    assert token not in str(kept)
    other = sessions.begin(made)
    sessions.end(token)
    assert (sessions.find(token), sessions.find(other)) == (None, made)
    accounts.set_password("a.bekova", "another five words and a cow")
    assert sessions.find(other) is None


@pytest.mark.parametrize("change", [{"role": "editor", "disabled": False}, {"role": "reporter", "disabled": True}])
def test_a_change_of_the_account_logs_out(accounts: Accounts, ledger: Ledger, change: dict[str, object]) -> None:
    sessions = Sessions(ledger, accounts)
    token = sessions.begin(added(accounts))
    accounts.change("a.bekova", owners=[], author="test", **change)  # type: ignore[arg-type]
    assert sessions.find(token) is None


def test_a_session_ends_by_itself(open_ledger: Callable[..., Ledger], tmp_path: Path) -> None:
    passed = timedelta()
    begun = now()
    ledger = open_ledger(f"sqlite:///{tmp_path}/clock.sqlite", clock=lambda: begun + passed)
    accounts = Accounts(ledger)
    sessions = Sessions(ledger, accounts)
    idle, used = sessions.begin(added(accounts)), sessions.begin(accounts.of("a.bekova"))
    passed = IDLE - timedelta(minutes=1)
    assert sessions.find(used)
    passed = IDLE
    assert sessions.find(idle) is None
    while passed < LASTS - timedelta(hours=1):
        passed += timedelta(hours=1)
        assert sessions.find(used)
    passed = LASTS
    assert sessions.find(used) is None


def test_attempts_are_counted_by_name_and_address(open_ledger: Callable[..., Ledger], tmp_path: Path) -> None:
    passed, begun = timedelta(), now()
    url = f"sqlite:///{tmp_path}/attempts.sqlite"
    ledger = open_ledger(url, clock=lambda: begun + passed)
    attempts, other = Attempts(ledger), Attempts(open_ledger(url, clock=lambda: begun + passed))
    assert all(attempts.note("a.bekova", "10.0.0.1") for _ in range(MOST_BOTH - 1))
    assert other.note("A.BEKOVA", "10.0.0.1")  # another worker counts on
    assert not attempts.note("a.bekova", "10.0.0.1")
    assert attempts.note("somebody", "10.0.0.1")
    attempts.forget("a.bekova", "10.0.0.1")
    assert attempts.note("a.bekova", "10.0.0.1")
    rest = MOST_NAME - 1
    assert [attempts.note("a.bekova", f"10.0.1.{one}") for one in range(rest + 1)] == [True] * rest + [False]
    others = [attempts.note(f"name {chr(97 + one // 26)}{chr(97 + one % 26)}", "10.0.2.1") for one in range(60)]
    assert others.count(True) == MOST_ADDRESS
    with ledger.reading() as connection:
        assert "bekova" not in str(connection.execute(sa.select(login_attempt.c.name)).scalars().all())
    passed = WITHIN + timedelta(seconds=1)
    assert attempts.note("a.bekova", "10.0.0.1")


def test_a_backup_has_the_accounts_and_nobody_is_logged_in(
    accounts: Accounts, ledger: Ledger, open_ledger: Callable[..., Ledger], tmp_path: Path
) -> None:
    token = Sessions(ledger, accounts).begin(added(accounts))
    assert backup(ledger, tmp_path / "backup.sqlite") == 2
    restored = open_ledger(f"sqlite:///{tmp_path}/restored.sqlite")
    restore(tmp_path / "backup.sqlite", restored)
    again = Accounts(restored)
    assert again.enters("a.bekova", PASSWORD) == accounts.of("a.bekova")
    assert Sessions(restored, again).find(token) is None


def test_what_is_kept_carries_the_account(accounts: Accounts) -> None:
    made = added(accounts)
    assert author("A typed name", "administrator") == "A typed name"
    with acting(by(made)):
        assert author("A typed name", "reporter") == "a.bekova"
        with pytest.raises(Barred, match="an editor"):
            author("A typed name", "editor")
    for one, said in ((Acting("", "login"), "logging in"), (Acting("reader", "users"), "no accounts yet")):
        with acting(one), pytest.raises(Barred, match=said):
            author("A typed name", "reporter")


def test_an_upload_is_taken_back_whole(ledger: Ledger) -> None:
    ledger.append([Entry("A-1", 2021, 1.0), Entry("A-3", 2021, 801.0, "", "lower_bound")], author="A", base_version=0)
    wrong = [Entry("A-1", 2021, 10.0), Entry("A-2", 2021, 20.0), Entry("A-3", 2021, 3.0), Entry("A-4", 2021, 4.0)]
    ledger.append(wrong, author="B", base_version=ledger.version(), upload_id="wrong")
    ledger.append([Entry("A-4", 2021, 5.0)], author="C", base_version=ledger.version())
    with pytest.raises(LedgerError, match="with a reason"):
        void(ledger, "wrong", author="Admin", reason=" ")
    with pytest.raises(LedgerError, match="no upload right"):
        void(ledger, "right", author="Admin", reason="why")
    receipt = void(ledger, "wrong", author="Admin", reason="Another university's figures.")
    assert receipt.count == 3
    state = ledger.state()
    found = {row.code: (row.value, row.status) for row in state.itertuples()}
    assert found == {"A-1": (1.0, "reported"), "A-3": (801.0, "lower_bound"), "A-4": (5.0, "reported")}
    told = ledger.history().iloc[-3:]
    assert set(told["author"]) == {"Admin"}
    assert set(told["note"]) == {"Another university's figures."}
    assert len(ledger.history()) == 10
    again = void(ledger, "wrong", author="Admin", reason="Another university's figures.")
    assert (again.repeated, len(ledger.history())) == (True, 10)


def test_what_others_reported_since_stays(ledger: Ledger) -> None:
    ledger.append([Entry("A-1", 2021, 1.0)], author="A", base_version=0, upload_id="first")
    ledger.append([Entry("A-1", 2021, 2.0)], author="B", base_version=1)
    with pytest.raises(ReportingError, match="Nothing of the upload first"):
        void(ledger, "first", author="Admin", reason="why")


def test_a_subject_of_a_provider_has_one_account_and_keeps_it(
    accounts: Accounts, ledger: Ledger, open_ledger: Callable[..., Ledger], tmp_path: Path
) -> None:
    issuer = "https://login.example.kz"
    made = accounts.provided(issuer, "1", "A. Bekova", "reporter", ("HR",))
    assert accounts.provided(issuer, "1", "somebody else", "editor", ()).name == made.name
    assert accounts.of("A. Bekova").role == "editor"
    with pytest.raises(AccountError, match="already"):
        accounts.provided("https://other.example.kz", "1", "a.bekova", "reader", ())
    with pytest.raises(AccountError, match="none of the groups"):
        accounts.provided(issuer, "1", "A. Bekova", "", ())
    with pytest.raises(AccountError, match="belongs to the account"):
        accounts.link("A. Bekova", issuer, "2")
    assert not accounts.has_password(made)
    assert not accounts.have_passwords()
    assert accounts.enters("A. Bekova", "") is None
    backup(ledger, tmp_path / "copy")
    other = open_ledger(f"sqlite:///{tmp_path}/new.sqlite")
    restore(tmp_path / "copy", other)
    assert Accounts(other).provided(issuer, "1", "", "editor", ()).name == "A. Bekova"


def test_what_was_logged_in_ends_with_the_groups(accounts: Accounts, ledger: Ledger) -> None:
    sessions = Sessions(ledger, accounts)
    token = sessions.begin(accounts.provided("i", "1", "a.bekova", "editor", ()))
    accounts.provided("i", "1", "a.bekova", "editor", ())
    assert sessions.find(token)
    with pytest.raises(AccountError):
        accounts.provided("i", "1", "a.bekova", "", ())
    assert sessions.find(token) is None
