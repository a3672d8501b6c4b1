"""What the ledger keeps, what it gives back and what it does not take, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta

import pandas as pd
import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ktudash.reporting.ledger import (
    HISTORY_COLUMNS,
    STATE_COLUMNS,
    ConflictError,
    Entry,
    EntryError,
    Ledger,
    LedgerError,
    Office,
    book,
    metadata,
)
from ktudash.reporting.seen import state_seen
from ktudash.then import of_meeting


def values(frame: pd.DataFrame) -> dict[tuple[str, int], float]:
    return {(row.code, row.year): row.value for row in frame.itertuples()}


def test_an_empty_ledger_has_version_0_and_frames_with_their_columns_and_types(ledger):
    assert ledger.version() == 0
    empty = ledger.state()
    assert tuple(empty.columns) == STATE_COLUMNS
    assert empty.empty
    assert tuple(ledger.history().columns) == HISTORY_COLUMNS
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A. Bekova", base_version=0)
    assert ledger.state().dtypes.to_dict() == empty.dtypes.to_dict()
    assert str(empty["recorded_at"].dtype) == "datetime64[us, UTC]"


def test_what_is_appended_comes_back_exactly(ledger, clock):
    moment = clock.moment
    receipt = ledger.append(
        [
            Entry("SP-2.5.1", 2021, 80.0),
            Entry("CD-T2.kzt", 2024, -0.1 + 0.3, '=cmd|" /C calc"!A0 <script>alert(1)</script>'),
            Entry("SP-2.5.8", 2021, -1.7976931348623157e308, "Қазақша, по-русски"),
        ],
        author="  Ә. Бекова ",
        base_version=0,
        source_name="line 2.xlsx",
        source_sha256="ab" * 32,
    )
    assert receipt.count == 3
    assert receipt.version == ledger.version()
    assert receipt.recorded_at == moment
    state = ledger.state()
    assert list(state["code"]) == ["CD-T2.kzt", "SP-2.5.1", "SP-2.5.8"]
    assert list(state["value"]) == [-0.1 + 0.3, 80.0, -1.7976931348623157e308]
    assert list(state["note"]) == ['=cmd|" /C calc"!A0 <script>alert(1)</script>', "", "Қазақша, по-русски"]
    assert set(state["author"]) == {"Ә. Бекова"}
    assert set(state["source_file"]) == {"line 2.xlsx"}
    assert set(state["recorded_at"]) == {pd.Timestamp(moment)}
    assert state.attrs["version"] == receipt.version
    history = ledger.history()
    assert set(history["source_sha256"]) == {"ab" * 32}
    assert set(history["upload_id"]) == {receipt.upload_id}


def test_the_history_of_a_value_reads_like_a_bank_statement(ledger):
    for value, note, author, file in (
        (80.0, "", "Bekova", "a.xlsx"),
        (81.0, "one contract was forgotten", "Bekova", "b.xlsx"),
        (81.0, "checked with the archive", "Serikov", ""),
        (None, "reported for the wrong year", "Serikov", ""),
        (82.0, "", "Akhmetova", "c.xlsx"),
    ):
        ledger.append(
            [Entry("SP-2.5.1", 2021, value, note)],
            author=author,
            base_version=ledger.version(),
            source_name=file,
        )
    ledger.append([Entry("SP-2.5.2", 2021, 9.0)], author="Bekova", base_version=ledger.version())
    told = ledger.history("SP-2.5.1")
    assert list(told["action"]) == ["reported", "changed", "noted", "withdrawn", "reported again"]
    assert told["value_from"].fillna(-1).tolist() == [-1, 80, 81, 81, -1]
    assert told["value_to"].fillna(-1).tolist() == [80, 81, 81, -1, 82]
    assert told["author"].tolist() == ["Bekova", "Bekova", "Serikov", "Serikov", "Akhmetova"]
    assert told["source_file"].tolist() == ["a.xlsx", "b.xlsx", "", "", "c.xlsx"]
    assert told["recorded_at"].is_monotonic_increasing
    assert len(ledger.history()) == 6


def test_since_leaves_out_older_rows_but_still_tells_the_value_before(ledger, clock):
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    since = clock.moment
    ledger.append([Entry("SP-2.5.1", 2021, 81.0, "why")], author="A", base_version=1)
    told = ledger.history(since=since)
    assert told[["action", "value_from", "value_to"]].to_numpy().tolist() == [["changed", 80.0, 81.0]]
    assert len(ledger.history(since=since.date())) == 1
    assert ledger.history(since=clock.moment).empty


def test_as_of_gives_the_state_of_any_moment(ledger):
    first = ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    second = ledger.append([Entry("SP-2.5.1", 2021, 81.0)], author="A", base_version=first.version)
    third = ledger.append([Entry("SP-2.5.1", 2021, None, "why")], author="A", base_version=second.version)
    key = ("SP-2.5.1", 2021)
    a_moment = timedelta(microseconds=1)
    assert values(ledger.state(first.recorded_at - a_moment)) == {}
    assert values(ledger.state(first.recorded_at)) == {key: 80.0}
    assert values(ledger.state(second.recorded_at - a_moment)) == {key: 80.0}
    assert values(ledger.state(second.recorded_at)) == {key: 81.0}
    assert values(ledger.state(third.recorded_at)) == {}
    assert values(ledger.state()) == {}
    # A date is the end of its day.
    assert values(ledger.state(first.recorded_at.date())) == {key: 80.0}
    assert values(ledger.state(first.recorded_at.date() - timedelta(days=1))) == {}
    assert values(ledger.state(date(2100, 1, 1))) == {}


def test_a_moment_without_a_zone_is_refused(ledger):
    with pytest.raises(ValueError, match="time zone"):
        ledger.state(datetime(2022, 1, 1))  # noqa: DTZ001 - that is the fault
    with pytest.raises(ValueError, match="time zone"):
        ledger.history(since=datetime(2022, 1, 1))  # noqa: DTZ001


def test_a_clock_that_is_a_little_behind_does_not_reorder_history(url, open_ledger):
    moments = iter([datetime(2022, 5, 2, 9, 4, tzinfo=UTC), datetime(2022, 5, 2, 9, tzinfo=UTC)])
    ledger = open_ledger(url, clock=lambda: next(moments))
    first = ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    second = ledger.append([Entry("SP-2.5.1", 2021, 81.0)], author="A", base_version=first.version)
    assert second.recorded_at == first.recorded_at


def test_a_clock_that_was_far_ahead_gives_its_moment_to_its_own_row_alone(url, open_ledger, caplog):
    may = [datetime(2022, 5, day, tzinfo=UTC) for day in (1, 2, 3, 4)]
    ahead = datetime(2027, 1, 1, tzinfo=UTC)
    moments = iter([may[0], ahead, *may[1:]])
    ledger = open_ledger(url, clock=lambda: next(moments))
    for version, value in enumerate((80.0, 81.0, 82.0)):
        ledger.append([Entry("SP-2.5.1", 2021, value)], author="A", base_version=version)
    assert "ahead of the clock" in caplog.text
    caplog.clear()
    council = Office(ledger).freeze("Council", author="A")
    ledger.append([Entry("SP-2.5.1", 2021, 83.0)], author="A", base_version=3)
    assert "ahead of the clock" not in caplog.text, "the next row is in order again"
    told = ledger.history()
    assert told["value_to"].tolist() == [80.0, 81.0, 82.0, 83.0]
    assert told["recorded_at"].tolist() == [may[0], ahead, may[1], may[3]]
    assert values(ledger.state()) == {("SP-2.5.1", 2021): 83.0}
    assert values(ledger.state(may[1])) == {("SP-2.5.1", 2021): 82.0}
    then = of_meeting(council)
    assert (council.as_of, council.version) == (may[2], 3)
    assert values(ledger.state(**then.state)) == values(ledger.state(**then.state_before)) == {("SP-2.5.1", 2021): 82.0}
    assert ledger.history(**then.history)["value_to"].tolist() == [83.0]
    assert ledger.history(**then.history)["value_from"].tolist() == [82.0]


def test_what_a_meeting_knew_stays_where_a_row_before_it_is_of_a_moment_after_it(url, open_ledger):
    moments = iter([datetime(2027, 1, 1, tzinfo=UTC), *[datetime(2022, 5, day, tzinfo=UTC) for day in (1, 2)]])
    ledger = open_ledger(url, clock=lambda: next(moments))
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    then = of_meeting(Office(ledger).freeze("Council", author="A"))
    ledger.append([Entry("SP-2.5.2", 2021, 9.0)], author="A", base_version=1)
    assert values(ledger.state(**then.state)) == {("SP-2.5.1", 2021): 80.0}
    assert values(ledger.state()) == {("SP-2.5.1", 2021): 80.0, ("SP-2.5.2", 2021): 9.0}
    assert ledger.history(**then.history)["code"].tolist() == ["SP-2.5.2"]


def test_rows_carry_the_clock_of_the_databases_server(postgresql, open_ledger, monkeypatch):
    ledger = open_ledger(postgresql.new_database())
    monkeypatch.setattr(book, "now", lambda: datetime.now(UTC) + timedelta(days=400))
    kept = ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    assert kept.recorded_at < datetime.now(UTC) + timedelta(minutes=1)
    differs = ledger.clock_differs()
    assert differs is not None
    assert round(differs / timedelta(days=1)) == 400
    monkeypatch.undo()
    assert ledger.clock_differs() is None


def test_a_second_editor_gets_a_conflict_that_names_the_value_and_its_author(ledger):
    base = ledger.version()
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="Bekova", base_version=base)
    upload = [Entry("SP-2.5.2", 2021, 9.0), Entry("SP-2.5.1", 2021, 70.0)]
    with pytest.raises(ConflictError, match=r"SP-2\.5\.1 in 2021: 80 by Bekova") as refused:
        ledger.append(upload, author="Serikov", base_version=base)
    assert [(clash.code, clash.year, clash.value) for clash in refused.value.clashes] == [("SP-2.5.1", 2021, 80.0)]
    assert values(ledger.state()) == {("SP-2.5.1", 2021): 80.0}
    ledger.append(upload, author="Serikov", base_version=ledger.version())
    assert values(ledger.state()) == {("SP-2.5.1", 2021): 70.0, ("SP-2.5.2", 2021): 9.0}


def test_another_code_or_year_is_no_conflict(ledger):
    for entry in (Entry("SP-2.5.1", 2021, 1.0), Entry("SP-2.5.1", 2022, 2.0), Entry("SP-2.5.2", 2021, 3.0)):
        ledger.append([entry], author="A", base_version=0)
    assert len(ledger.state()) == 3


def test_a_confirm_that_is_sent_twice_is_kept_once(ledger):
    upload = [Entry("SP-2.5.1", 2021, 80.0), Entry("SP-2.5.2", 2021, 9.5, "note")]
    first = ledger.append(upload, author="A", base_version=0, upload_id="same")
    again = ledger.append(upload, author="A", base_version=0, upload_id="same")
    assert again.repeated
    assert (again.version, again.recorded_at, again.count) == (first.version, first.recorded_at, 2)
    assert len(ledger.history()) == 2
    with pytest.raises(EntryError, match="kept before with other rows"):
        ledger.append(upload[:1], author="A", base_version=0, upload_id="same")


@pytest.mark.parametrize(
    ("entries", "author", "sentence"),
    [
        ([], "A", "nothing to keep"),
        ([Entry("SP-2.5.1", 2021, 1.0)], " ", "name of the person"),
        ([Entry(" ", 2021, 1.0)], "A", "without an indicator's code"),
        ([Entry("SP-2.5.1", 20210, 1.0)], "A", "not a calendar year"),
        ([Entry("SP-2.5.1", True, 1.0)], "A", "not a calendar year"),
        ([Entry("SP-2.5.1", 2021, float("nan"))], "A", "not a number"),
        ([Entry("SP-2.5.1", 2021, float("-inf"))], "A", "not a number"),
        ([Entry("SP-2.5.1", 2021, 1.0), Entry("SP-2.5.1", 2021, 1.0)], "A", "stands twice"),
        ([Entry("SP-2.5.1", 2021, None, " ")], "A", "withdrawal needs a reason"),
        ([Entry("SP-2.5.1", 2021, None, "why")], "A", "no value that could be withdrawn"),
        ([Entry("SP-3.3.1", 2021, None, "", "lower_bound")], "A", "the edge of a band or unranked, read lower_bound"),
        ([Entry("SP-3.3.1", 2021, 801.0, "", "unranked")], "A", "the edge of a band or unranked, read unranked"),
        ([Entry("SP-3.3.1", 2021, 801.0, "", "a guess")], "A", "the edge of a band or unranked, read a guess"),
        ([Entry("SP-2.5.1", 2021, 1.0, "x" * 2001)], "A", "longer than 2\u202f000"),
        ([Entry("SP-2.5.1", 2021, 1.0, "a\x00b")], "A", r"U\+0000"),
        ([Entry("SP-2.5.1", 2021, 1.0, "a\ud800b")], "A", r"U\+D800"),
        ([Entry("SP-2.5.1", 2021, 1.0)], "A" * 201, "longer than 200"),
    ],
)
def test_a_row_that_cannot_be_kept_keeps_the_whole_upload_out(ledger, entries, author, sentence):
    good = [Entry("SP-2.5.2", 2021, 9.0)] if entries else []
    with pytest.raises(EntryError, match=sentence):
        ledger.append([*good, *entries], author=author, base_version=0)
    assert ledger.version() == 0
    assert ledger.history().empty


def test_the_database_itself_refuses_to_change_the_past(ledger):
    ledger.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    statements = ["UPDATE observation SET value = 1", "DELETE FROM observation"]
    if ledger.engine.dialect.name == "sqlite":
        statements.append("INSERT OR REPLACE INTO observation SELECT * FROM observation")
    else:
        statements.append("TRUNCATE observation")
    for statement in statements:
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), ledger.engine.begin() as connection:
            connection.exec_driver_sql(statement)
    assert values(ledger.state()) == {("SP-2.5.1", 2021): 80.0}


def test_every_worker_sees_it_at_once_and_reads_the_ledger_only_when_it_changed(url, open_ledger):
    one, other = open_ledger(url), open_ledger(url)
    assert other.state().empty
    receipt = one.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    assert other.version() == receipt.version
    assert values(other.state()) == {("SP-2.5.1", 2021): 80.0}
    statements = []
    sa.event.listen(other.engine, "before_cursor_execute", lambda *event: statements.append(event[2]))
    frame = other.state()
    assert len([text for text in statements if "observation" in text]) == 1  # the version, nothing else
    frame.loc[0, "value"] = -1.0  # the reader's copy is the reader's own
    assert values(other.state()) == {("SP-2.5.1", 2021): 80.0}


def test_the_migrations_make_what_the_code_declares(ledger):
    ledger.prepare()
    with ledger.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_a_ledger_of_a_newer_version_is_left_alone_with_a_clear_message(url, open_ledger):
    old = open_ledger(url)
    old.append([Entry("SP-2.5.1", 2021, 80.0)], author="A", base_version=0)
    with old.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(LedgerError, match=r"newer version of the dashboard \(migration 9999\)"):
        open_ledger(url).state()


def test_a_ledger_in_memory_is_refused():
    for url in ("sqlite://", "sqlite:///:memory:", "sqlite:///file:x?mode=memory&uri=true"):
        with pytest.raises(ValueError, match="forgets everything"):
            Ledger(url)


def test_a_hosting_services_address_is_understood(postgresql, open_ledger):
    url = postgresql.new_database().replace("postgresql+psycopg://", "postgres://")
    assert open_ledger(url).version() == 0


OPERATIONS = st.lists(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b", "c"]),
            st.sampled_from([2021, 2022]),
            st.none() | st.floats(allow_nan=False, allow_infinity=False),
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda row: row[:2],
    ),
    max_size=8,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(uploads=OPERATIONS)
def test_any_series_of_uploads_gives_the_state_and_history_of_a_plain_dictionary(ledger, uploads):
    run = f"{ledger.version()}-"  # each example has codes of its own in the one ledger
    model: dict[tuple[str, int], float] = {}
    moments: list[tuple[datetime, dict[tuple[str, int], float]]] = []
    told: dict[tuple[str, int], list[float | None]] = defaultdict(list)
    for upload in uploads:
        entries = [Entry(run + code, year, value, "why") for code, year, value in upload]
        withdraws_nothing = any(row.value is None and (row.code, row.year) not in model for row in entries)
        if withdraws_nothing:
            with pytest.raises(EntryError):
                ledger.append(entries, author="A", base_version=ledger.version())
            continue
        receipt = ledger.append(entries, author="A", base_version=ledger.version())
        for row in entries:
            told[row.code, row.year].append(row.value)
            if row.value is None:
                del model[row.code, row.year]
            else:
                model[row.code, row.year] = row.value
        moments.append((receipt.recorded_at, dict(model)))

    def mine(frame: pd.DataFrame) -> dict[tuple[str, int], float]:
        return values(frame[frame["code"].str.startswith(run)])

    assert mine(ledger.state()) == model
    for moment, then in moments:
        assert mine(ledger.state(moment)) == then
    for (code, year), series in told.items():
        history = ledger.history(code)
        history = history[history["year"] == year]
        assert [None if pd.isna(value) else value for value in history["value_to"]] == series
        assert [None if pd.isna(value) else value for value in history["value_from"]] == [None, *series[:-1]]


# -- bands and lost places


def test_a_place_a_band_and_no_place_are_kept_and_told(ledger):
    entries = [Entry("SP-3.3.1", 2021, 826.0), Entry("SP-3.3.2", 2021, None, "", "unranked")]
    first = ledger.append(entries, author="A", base_version=0)
    band = Entry("SP-3.3.1", 2021, 826.0, "", "lower_bound")
    second = ledger.append([band], author="A", base_version=first.version, upload_id="band")
    assert ledger.append([band], author="A", base_version=first.version, upload_id="band").repeated
    with pytest.raises(EntryError, match="other rows"):
        ledger.append([Entry("SP-3.3.1", 2021, 826.0)], author="A", base_version=first.version, upload_id="band")
    told = [(row.code, str(row.value), row.status) for row in ledger.state().itertuples()]
    assert told == [("SP-3.3.1", "826.0", "lower_bound"), ("SP-3.3.2", "nan", "unranked")]
    ledger.append([Entry("SP-3.3.2", 2021, None, "back")], author="A", base_version=second.version)
    history = ledger.history("SP-3.3.2")
    assert history["action"].tolist() == ["reported", "withdrawn"]
    assert history["status_from"].tolist() == ["", "unranked"]
    assert history["status_to"].tolist() == ["unranked", ""]
    assert ledger.history("SP-3.3.1")["action"].tolist() == ["reported", "changed"]
    assert state_seen(ledger, first.version)["status"].tolist() == ["reported", "unranked"]


def test_a_conflict_tells_a_lost_place_from_a_withdrawal(ledger):
    ledger.append([Entry("SP-3.3.1", 2021, None, "", "unranked")], author="A", base_version=0)
    with pytest.raises(ConflictError, match=r"SP-3\.3\.1 in 2021: unranked by A\."):
        ledger.append([Entry("SP-3.3.1", 2021, 5.0)], author="B", base_version=0)
    ledger.append([Entry("SP-3.3.1", 2021, None, "why")], author="A", base_version=1)
    with pytest.raises(ConflictError, match=r"SP-3\.3\.1 in 2021: withdrawn by A\."):
        ledger.append([Entry("SP-3.3.1", 2021, 5.0)], author="B", base_version=0)


OLD_ROWS = (
    "INSERT INTO observation (id, code, year, value, withdrawn, note, author, recorded_at, source_name, source_sha256,"
    " upload_id) {override}"
    " VALUES (3, 'SP-2.5.1', 2021, 80, {no}, 'n', 'A', '2022-01-31 09:00:00+00:00', 'f', 's', 'u'),"
    " (7, 'SP-2.5.2', 2021, NULL, {yes}, 'w', 'A', '2022-02-01 09:00:00+00:00', 'f', 's', 'v')"
)


def test_a_ledger_of_the_first_shape_is_brought_up_to_date_with_every_row_and_its_guards(url, open_ledger, monkeypatch):
    head = ScriptDirectory.get_current_head
    upgrade = command.upgrade
    monkeypatch.setattr(ScriptDirectory, "get_current_head", lambda _: "0001")
    monkeypatch.setattr(command, "upgrade", lambda config, _: upgrade(config, "0001"))
    old = open_ledger(url)
    old.prepare()
    words = {"sqlite": ("", "0", "1"), "postgresql": ("OVERRIDING SYSTEM VALUE", "false", "true")}
    override, no, yes = words[old.engine.dialect.name]
    with old.engine.begin() as connection:
        connection.exec_driver_sql(OLD_ROWS.format(override=override, no=no, yes=yes))
    old.close()
    monkeypatch.setattr(ScriptDirectory, "get_current_head", head)
    monkeypatch.setattr(command, "upgrade", upgrade)
    ledger = open_ledger(url)
    history = ledger.history()
    assert history["id"].tolist() == [3, 7]
    assert history["status_to"].tolist() == ["reported", ""]
    assert values(ledger.state()) == {("SP-2.5.1", 2021): 80.0}
    assert history["recorded_at"].iloc[0] == pd.Timestamp("2022-01-31 09:00", tz="UTC")
    for statement in ("UPDATE observation SET value = 1", "DELETE FROM observation"):
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), ledger.engine.begin() as connection:
            connection.exec_driver_sql(statement)
    if ledger.engine.dialect.name == "sqlite":  # PostgreSQL counts on from its own sequence, which wrote none of these
        entry = Entry("SP-3.3.1", 2021, None, "", "unranked")
        assert ledger.append([entry], author="A", base_version=7).version == 8
