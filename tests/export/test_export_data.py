"""The data for programs through the whole app: what stands at which address, under which tag, and what is refused."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from openapi_spec_validator import OpenAPIV31SpecValidator

import app
from ktudash.published import charts
from ktudash.reported import ASKED_AGAIN
from ktudash.reporting.ledger import Entry, Ledger
from ktudash.store import Store, get_store

#: Names that scripts and workbooks have written down: a change here breaks them.
COLUMNS = (
    "code,year,name,wording,plan,line,line_name,task,task_name,owner,kind,polarity,unit,target,target_status,"
    "target_corrected,actual,actual_status,variance,variance_unit,attainment,status,baseline,baseline_year,"
    "baseline_status,baseline_comparable,figures,as_of,demo"
)
CORE = "year,period,value,unit,printed,status,corrected,reason,table_id,is_total,source_lines,cell,figure"
TABLE = "/data/indicators.csv"


@pytest.fixture
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{tmp_path_factory.mktemp('data')}/ledger.sqlite"


@pytest.fixture
def report(url: str) -> Callable[..., None]:
    """Keeps a value as a department would."""

    def keep(code: str, year: int, value: float) -> None:
        ledger = Ledger(url)
        ledger.append([Entry(code, year, value)], author="A", base_version=ledger.version())
        ledger.close()

    return keep


@pytest.fixture
def client(url: str, over: Callable[[str], Store]) -> FlaskClient:
    over(url)
    return app.server.test_client()


def rows(client: FlaskClient, address: str, sign: str = ",") -> list[dict[str, str]]:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    assert answer.content_type == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"), newline=""), delimiter=sign))


def test_the_columns_are_the_ones_that_were_written_down(client: FlaskClient, store: Store) -> None:
    assert client.get(TABLE).text.splitlines()[0] == COLUMNS
    for name, spec in store.catalog.frames.items():
        head = client.get(f"/data/{name}.csv").text.splitlines()[0]
        assert head == ",".join((*spec.dimensions, CORE)), name


def test_an_indicator_has_its_target_actual_attainment_and_status(client: FlaskClient, report: Callable) -> None:
    report("SP-2.5.7", 2024, 55)
    found = rows(client, f"{TABLE}?code=SP-2.5.7")
    assert [row["year"] for row in found] == ["2021", "2022", "2023", "2024", "2025"]
    (now,) = [row for row in found if row["year"] == "2024"]
    assert (now["target"], now["actual"], now["variance"], now["status"]) == ("67", "55", "-12", "behind")
    assert float(now["attainment"]) == pytest.approx(55 / 67)
    assert (now["baseline"], now["baseline_year"], now["line"], now["unit"]) == ("79", "2020", "SP-2", "units")
    # what was reported for 2024 stands in no later year
    later = next(row for row in found if row["year"] == "2025")
    assert (later["actual"], later["attainment"], later["status"]) == ("", "", "no actual")
    same = json.loads(client.get("/data/indicators.json?code=SP-2.5.7&year=2024").text)["rows"]
    assert len(same) == 1
    assert list(same[0]) == COLUMNS.split(",")
    assert (same[0]["actual"], same[0]["as_of"], same[0]["demo"]) == (55, None, False)


def test_plan_line_and_year_choose_and_a_russian_excel_has_its_signs(client: FlaskClient) -> None:
    everything = rows(client, TABLE)
    assert {row["code"] for row in everything} == set(get_store().catalog.indicators)
    chosen = rows(client, f"{TABLE}?line=CD-2&year=2026")
    assert chosen == [row for row in everything if row["line"] == "CD-2" and row["year"] == "2026"]
    assert {row["plan"] for row in rows(client, f"{TABLE}?plan=CD")} == {"CD"}
    russian = rows(client, f"{TABLE}?line=CD-2&year=2026&csv=semicolon", ";")
    assert [row["target"] for row in russian] == [row["target"].replace(".", ",") for row in chosen]


def test_a_correction_and_the_print_can_be_had(client: FlaskClient) -> None:
    corrected, printed = rows(client, TABLE), rows(client, f"{TABLE}?figures=printed")
    differ = [one["code"] for one, other in zip(corrected, printed, strict=True) if one["target"] != other["target"]]
    marked = [row["code"] for row in corrected if row["target_corrected"] == "True"]
    assert differ
    assert set(differ) <= set(marked)
    assert not [row for row in printed if row["target_corrected"] == "True"]


def test_a_tag_holds_until_an_actual_changes(client: FlaskClient, report: Callable) -> None:
    addresses = (TABLE, "/data/indicators.json", "/data/contingent.csv", "/data/openapi.json")
    tags = {address: client.get(address).headers["ETag"] for address in addresses}
    for address, tag in tags.items():
        again = client.get(address, headers={"If-None-Match": tag})
        assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", tag)
        other = client.get(address, headers={"If-None-Match": '"other"'})
        assert other.status_code == 200
    packed = client.get("/data/indicators.json", headers={"Accept-Encoding": "gzip"}).headers["ETag"]
    answer = client.get("/data/indicators.json", headers={"Accept-Encoding": "gzip", "If-None-Match": packed})
    assert answer.status_code == 304
    report("SP-2.5.7", 2024, 55)
    for address in (TABLE, "/data/indicators.json"):
        new = client.get(address, headers={"If-None-Match": tags[address]})
        assert (new.status_code, new.headers["ETag"] != tags[address]) == (200, True)
    assert (
        client.get("/data/contingent.csv", headers={"If-None-Match": tags["/data/contingent.csv"]}).status_code == 304
    )
    before = rows(client, f"{TABLE}?code=SP-2.5.7&as_of=2021-01-01")
    assert {row["actual"] for row in before} == {""}
    assert {row["as_of"] for row in before} == {"2021-01-01"}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("colour=red", "There is no parameter “colour” here; there are: plan, line, year"),
        ("line=SP-9", "“SP-9” is no value of line; expected is one of SP-1, SP-2"),
        ("year=next", "“next” is no value of year; expected is one of 2021"),
        ("code=SP-0", "“SP-0” is no value of code; expected is one such as SP-1.1.1"),
        ("line=SP-1&line=SP-2", "The parameter “line” is given twice"),
        ("as_of=June", "“June” is no day that has come"),
        ("as_of=9999-01-01", "“9999-01-01” is no day that has come"),
    ],
)
def test_what_does_not_exist_is_refused_in_a_sentence(client: FlaskClient, query: str, words: str) -> None:
    answer = client.get(f"{TABLE}?{query}")
    assert (answer.status_code, answer.mimetype) == (400, "text/plain")
    assert answer.text.startswith(words)


@pytest.mark.parametrize("address", ["/data/nothing.csv", "/data/charts/nothing.json", "/data/a/b", "/data/indicators"])
def test_an_address_without_data_says_so(client: FlaskClient, address: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer.mimetype) == (404, "text/plain")
    assert answer.text.startswith("There is no")


def test_nothing_can_be_written(client: FlaskClient) -> None:
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        answer = client.open(TABLE, method=method)
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")
        assert "only GET and HEAD" in answer.text
    head = client.head(TABLE)
    assert (head.status_code, head.data) == (200, b"")
    assert head.headers["ETag"] == client.get(TABLE).headers["ETag"]


def test_without_the_ledger_nobody_is_told_the_plan_alone(
    client: FlaskClient, over: Callable[[str], Store], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("no-ledger")
    (folder / "ledger.sqlite").mkdir()
    over(f"sqlite:///{folder}/ledger.sqlite")
    assert ASKED_AGAIN > 0
    answer = client.get(TABLE)
    assert (answer.status_code, answer.text.startswith("What was reported cannot be read")) == (503, True)
    assert client.get("/data/contingent.csv").status_code == 200


def test_every_table_is_marked_with_what_its_figures_are(client: FlaskClient, store: Store) -> None:
    marks = {name: {row["figure"] for row in rows(client, f"/data/{name}.csv")} for name in store.catalog.frames}
    assert marks["contingent"] == {"actual"}
    assert marks["targets"] == marks["financing"] == {"target"}
    assert marks["regional_vacancies"] == {"actual", "forecast"}
    for row in rows(client, "/data/text_figures.csv"):
        assert (row["figure"] == "forecast") == (row["year"] == "2025"), row


@pytest.mark.parametrize("name", charts.names())
def test_every_chart_is_there_as_data(client: FlaskClient, name: str) -> None:
    answer = client.get(f"/data/charts/{name}.json")
    assert answer.status_code == 200, answer.text
    made = answer.get_json()
    assert made["chart"]["story"]["title"]
    width = len(made["table"]["columns"])
    assert made["table"]["rows"]
    assert all(len(row["cells"]) == width for row in made["table"]["rows"])


def test_the_openapi_document_says_what_is_answered(client: FlaskClient, store: Store) -> None:
    document = client.get("/data/openapi.json").get_json()
    assert document["openapi"] == "3.1.0"
    OpenAPIV31SpecValidator(document).validate()
    frames = {f"/data/{name}.csv" for name in store.catalog.frames}
    tables = {TABLE, "/data/indicators.json"}
    assert set(document["paths"]) == frames | tables | {"/data/charts/{name}.json"}
    for address in frames:
        described = [column["name"] for column in document["paths"][address]["get"]["x-columns"]]
        assert client.get(address).text.splitlines()[0] == ",".join(described)
        assert all(column["meaning"] for column in document["paths"][address]["get"]["x-columns"])
    row = document["components"]["schemas"]["Indicators"]["properties"]["rows"]["items"]
    assert list(row["properties"]) == COLUMNS.split(",")
    kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None)}
    for record in client.get("/data/indicators.json?line=SP-2").get_json()["rows"]:
        for name, told in row["properties"].items():
            named = [told["type"]] if isinstance(told["type"], str) else told["type"]
            assert any(isinstance(record[name], kinds[one]) for one in named), (name, record[name])


def test_the_page_of_the_data_leads_to_all_of_it(client: FlaskClient, store: Store) -> None:
    shown = client.get("/data?line=SP-2").text
    assert "/data/indicators.csv?line=SP-2" in shown
    for address in ("/data/openapi.json", *(f"/data/{name}.csv" for name in store.catalog.frames)):
        assert f'href="{address}"' in shown
    for name in COLUMNS.split(","):
        assert f"<code>{name}</code>" in shown
