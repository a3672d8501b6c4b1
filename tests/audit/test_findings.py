"""What the documents contradict themselves in, known by name; what holds, counted; no printed cell forgotten."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest
from conftest import SOURCE_FILES, SOURCES

from ktudash.audit import Audit, Finding
from ktudash.audit.model import CUT
from ktudash.audit.telling import cell_words, repaired, said, sentence, title
from ktudash.reporting.ledger import LIMITS, Entry
from ktudash.store import Store
from ktudash.topics.labour_market import rules as vacancies
from ktudash.topics.labour_market import sums
from ktudash.topics.research import rules as research
from ktudash.words import say

#: Printed figures that cannot all be right, after all corrections.
CONTRADICTIONS = {
    "sp-t1-total/2018",
    "sp-text-falling-levels/doctoral",
    "sp-text-contingent-share/Master's students",
    "sp-text-contingent-share/Doctoral students",
    "sp-text-finance-students/2020",
    "sp-text-finance-decline-table",
    *(f"sp-text-all-employed/master/{year}/{period}" for year in (2018, 2019) for period in ("winter", "summer")),
    "sp-text-all-employed/master/2020/summer",
    "sp-text-all-employed/doctoral/2020/summer",
    "sp-text-patents",
    "sp-text-publications-table",
    "sp-text-publications-own",
    "sp-text-training/2020",
    "sp-text-vacancies",
    "sp-text-vacancies-mining",
    "sp-text-vacancies-power",
    "sp-text-vacancies-civil",
    "sp-t9-total/2019",
    "sp-t9-industrial/2020",
    "sp-t10-total/2019",
    "sp-text-accredited-share",
    "sp-text-atameken",
    "sp-master/2024",
    "sp-master/2025",
    *(f"sp-{base}-base/{year}" for base in ("programmes", "projects") for year in (2022, 2023, 2024, 2025)),
    "sp-t8-column/republic/vacant_jobs",
    "sp-t8-column/aktobe/vacant_jobs",
    "sp-t8-column/almaty/expected_need",
    "own_wording:SP-6.4.3:SP-6.4.4",
}

#: Prints that are wrong by themselves and contradict no other figure.
ALONE = {"sp-text-karazhal", "legible:Text figures!G36"}

#: Right but for a last digit that was cut off instead of rounded.
CUT_OFF = {
    "sp-text-finance-decline",
    "sp-t2-employed-share/doctoral/state/2020/summer",
    "sp-text-rsci",
    "sp-text-scopus",
    "cd-1.2.1.1/2024",
    "cd-1.2.1.1/2027",
    "cd-1.2.1.1/2028",
    "cd-1.2.2.1/2024",
    "cd-1.2.2.1/2026",
}

#: What only the print contradicts: the grounds of corrections.
SETTLED = {
    "cd-h4.5-from",
    *(f"legible:Direction 2!{column}14" for column in "EHI"),
    "never_worse:CD-4.5.1",
    "no_jump:CD-4.5.1",
    "sp-t2-employed-or-not/contract/2020/summer",
    "sp-t2-employed-or-not/state/2020/summer",
    "sp-t2-employed-share/doctoral/total/2019/summer",
    "sp-t2-employed/doctoral/2019/summer",
    "sp-t2-employed/doctoral/2020/summer",
    "sp-t2-entered-share/2019/summer",
    "sp-t5-total/2018",
    "sp-t5-total/2019",
}


@pytest.fixture(scope="module")
def corrected(store: Store) -> Audit:
    return store.audit()


@pytest.fixture(scope="module")
def printed(store: Store) -> Audit:
    return store.audit("printed")


def named(audit: Audit, id: str) -> Finding:
    return next(finding for finding in audit.findings if finding.id == id)


def test_the_contradictions_are_known_by_name(corrected: Audit) -> None:
    assert {finding.id for finding in corrected.open if finding.severity == "error"} == CONTRADICTIONS
    misprints = [
        finding for finding in corrected.open if finding.fault == "misprint" and finding.outcome.verdict != CUT
    ]
    assert {finding.id for finding in misprints} == ALONE
    assert {finding.severity for finding in misprints} == {"warning"}


def test_a_finding_tells_per_cent_and_where_it_stands(corrected: Audit, printed: Audit) -> None:
    assert say(said(named(corrected, "sp-text-contingent-share/Master's students"))).replace("\u202f", " ") == (
        "6 % is printed, the other figures give 5.47 % (difference +0.53 pp)"
    )
    assert say(title(named(corrected, "legible:Text figures!G36"))).startswith(
        "A printed number can be read: text, line "
    )
    assert say(title(named(printed, "legible:Direction 2!E14"))) == "A printed number can be read: CD-2.2.3, 2025"
    assert say(said(named(corrected, "sp-approved"))) == "2021 is printed, less than 2022"
    cell = named(corrected, "sp-t1-total/2018").check.cells[-1]
    assert say(cell_words(cell)).replace("\u202f", " ") == "Table 1!B9 (line 164): 128"


def test_the_cut_digits_are_told_from_the_wrong_ones(corrected: Audit) -> None:
    cut = [finding for finding in corrected.open if finding.outcome.verdict == CUT]
    assert {finding.id for finding in cut} == CUT_OFF
    assert {finding.severity for finding in cut} == {"notice"}


def test_a_correction_settles_what_the_print_contradicts(printed: Audit) -> None:
    assert {finding.id for finding in printed.open if finding.corrected} == SETTLED
    assert {finding.id for finding in printed.open if not finding.corrected} >= CONTRADICTIONS


def test_every_correction_of_a_figure_has_its_finding(printed: Audit, store: Store) -> None:
    told = {cell.key for finding in printed.open if finding.corrected for cell in finding.check.cells}
    for name in store.catalog.frames:
        rows = store.loaded(name)
        assert set(rows.loc[rows["corrected"].notna(), "cell"]) <= told, name


def test_a_finding_keeps_its_id(printed: Audit, corrected: Audit) -> None:
    """What the office says of a finding is kept under its id: one that is renamed forgets it.

    A new finding is a new line of the file; a line goes only where its finding is gone from the documents.
    """
    known = (Path(__file__).parent / "finding-ids.txt").read_text(encoding="utf-8").splitlines()
    assert sorted({finding.id for audit in (printed, corrected) for finding in audit.open}) == known
    assert max(map(len, known)) <= LIMITS["finding"]


def test_an_id_is_one_finding(printed: Audit) -> None:
    ids = [finding.id for finding in printed.findings]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("id", "cell", "value", "why"),
    [
        ("sp-t5-total/2018", "Table 5!B17", 3460, "header-year"),
        ("sp-t5-total/2019", "Table 5!C17", 4922, "header-year"),
        ("sp-t2-employed/doctoral/2019/summer", "Table 2!F33", 14, "mends-others"),
        ("cd-h4.5-from", "Direction 4!D22", 500, "mends-others"),
    ],
)
def test_the_repair_finds_what_people_corrected(printed: Audit, id: str, cell: str, value: float, why: str) -> None:
    finding = named(printed, id)
    remedy = finding.repair
    assert remedy is not None
    assert remedy.cell is not None
    assert (remedy.cell.key, remedy.value, remedy.why, finding.fault) == (cell, value, why, "misprint")


def test_where_no_cell_can_be_told_none_is(corrected: Audit, printed: Audit) -> None:
    total = named(corrected, "sp-t1-total/2018")
    assert total.repair is not None
    assert total.repair.why == "several"
    assert total.fault == "contradiction"
    # two cells are wrong there: 84 and 0 stand for 72 and 12, so that no single one closes the row
    not_employed = named(printed, "sp-t2-employed-or-not/state/2020/summer").repair
    assert not_employed is not None
    assert not_employed.cell is None


def test_a_weak_target_speaks_for_no_repair_and_a_law_against_one(corrected: Audit) -> None:
    """637 as 635, or 81 as 79, would close 716: but both rows move by one step a year, 592 to 637 and 75 to 81."""
    for year in (2024, 2025):
        remedy = named(corrected, f"sp-master/{year}").repair
        assert remedy is not None
        assert remedy.why == "none"
    laws = {code: named(corrected, f"even_steps:{code}").outcome.values for code in ("SP-1.2.14", "SP-1.2.15")}
    assert laws == {"SP-1.2.14": (592, 607, 622, 637), "SP-1.2.15": (75, 77, 79, 81)}


def test_what_is_worked_out_is_not_called_printed(corrected: Audit) -> None:
    told = {id: say(said(named(corrected, id))) for id in ("sp-text-accredited-share", "sp-t10-total/2019")}
    assert told["sp-text-accredited-share"].startswith("the printed figures make 76, ")  # 68 + 8
    assert told["sp-t10-total/2019"].startswith("68 is printed, ")


def test_the_vacancies_of_karaganda_close_with_land_transport_twice(corrected: Audit) -> None:
    """SP 604-615: 127 + 520 + 344 + 94 + 10 + 212 + x + 52 + 30, and 10 + 212 + x once more, are 1631 with x = 10."""
    finding = named(corrected, "sp-t8-land/karaganda/vacant_jobs")
    assert (finding.outcome.printed, finding.outcome.low, finding.outcome.high) == (1631, 1389, 1561)
    assert "the x is 10 then" in say(finding.check.relation.note)


def test_what_used_to_be_a_false_alarm_holds(corrected: Audit) -> None:
    assert named(corrected, "sp-t9-electrical/2018").holds  # 137 + 48 + 111
    for group in ("architects", "science", "engineers"):
        assert named(corrected, f"sp-t9-{group}/2018").holds  # members may be unlisted
    for item, verdict in (("rsci", "cut"), ("scopus", "cut"), ("wos", "holds")):
        assert named(corrected, f"sp-text-{item}").outcome.verdict == verdict


def test_what_may_be_right_after_all_is_no_contradiction(corrected: Audit) -> None:
    """Read again in the documents: the figures may count, or be, something else."""
    faults = {
        "sp-t6-retained/2019": "suspicious",  # a part of the profit may have been paid away
        "sp-text-postdoctoral": "suspicious",  # eight are available, one is to be implemented
        "cd-awarded-staff-from": "definition",  # competitions are one way of several to an award
        "cd-awarded-staff-to": "definition",
        "cd-social-income": "implausible",  # a yearly income against a fund
        "cd-dollar": "suspicious",  # a rate of exchange may move
        "own_wording:SP-1.1.6:SP-1.1.12": "suspicious",  # one row printed twice, with the same figures
        "sp-t8-land/karaganda/vacant_jobs": "suspicious",  # closes as other regions do
        "sp-text-karazhal": "misprint",  # no people in parts, and there is one cell only
    }
    assert {id: named(corrected, id).fault for id in faults} == faults


@pytest.mark.parametrize(
    ("id", "printed", "low", "fault"),
    [
        ("between:SP-3.1.1/2024", 197, 449.088, "definition"),  # 4.8 % of 9 356 students
        ("between:SP-1.2.21/2025", 5, 18.712, "definition"),  # 0.2 % of them
        ("between:SP-6.4.5/2024", 40, 101.91, "definition"),  # 15.8 % of 645 teachers
        ("between:SP-2.5.19/2024", 1394316.91, 1592392.89, "definition"),  # 17 % of 9 367 017 thousand tenge
    ],
)
def test_the_newer_plan_asks_for_less(corrected: Audit, id: str, printed: float, low: float, fault: str) -> None:
    finding = named(corrected, id)
    assert (finding.outcome.printed, finding.outcome.low, finding.fault) == (printed, pytest.approx(low), fault)


def test_every_pair_with_one_unit_is_held_and_its_reason_is_told(corrected: Audit, store: Store) -> None:
    """What the page of the two plans calls loosened the audit finds, and no other: both read the pairs."""
    held = {one.check.relation.id: one for one in corrected.findings if one.id.startswith("between:")}
    for seam in store.seams():
        of_pair = [held[id] for code in seam.pair.older if (id := f"between:{code}") in held]
        assert bool(of_pair) >= bool(seam.overlaps), seam.pair.id
        assert all(one.check.relation.note == seam.pair.reason for one in of_pair)
        for overlap in seam.overlaps:
            found = named(corrected, f"between:{seam.pair.older[0]}/{overlap.year}")
            assert found.holds == (overlap.asks != "less"), found.id
    assert named(corrected, "between:SP-6.7.10/2024").fault == "suspicious"  # one wording, one unit, two plans
    assert named(corrected, "between:SP-2.5.7/2025").holds  # 69 after 67 are 3.0 %


def test_what_holds_is_counted_by_kind(corrected: Audit) -> None:
    assert len(corrected.findings) == len(corrected.open) + sum(corrected.held.values())
    assert corrected.held["sum"] > 150
    assert corrected.held["share"] > 35
    assert "differs" not in corrected.held  # only pairs that are equal are told


def test_each_printed_number_is_held_against_something_or_has_its_reason(corrected: Audit, store: Store) -> None:
    assert [cell.key for cell, reason in corrected.untouched if not reason] == []
    numbers = sum(int((store.loaded(name)["status"] == "reported").sum()) for name in store.catalog.frames)
    assert len(corrected.untouched) < 0.025 * numbers


def test_every_sentence_is_whole(printed: Audit) -> None:
    for finding in printed.findings:
        said = say(sentence(finding))
        assert said.endswith("."), said
        assert not re.search(r"[{}]|\bnan\b|\binf\b|None", said), said
        if (remedy := repaired(finding)) is not None:
            assert say(remedy).endswith(".")


def test_the_print_is_quoted_from_its_lines(corrected: Audit) -> None:
    """Every figure that a relation quotes from running text stands on the lines it names, or is counted there."""
    counted = {3, 4, 5, 6, 7}  # things that the text lists by name
    worked_out = {0, 100, 1.42, 1.18, 6.5, 14.5, 42.3, 42.5, 275187}  # as the relation's note says
    if not SOURCES.is_dir():
        pytest.skip("the documents are not here")
    for cell in {cell for finding in corrected.findings for cell in finding.check.cells if cell.frame == "quoted"}:
        plan = "CD" if cell.lines.startswith("CD") else "SP"
        lines = (SOURCES / SOURCE_FILES[plan]).read_text(encoding="utf-8").splitlines()
        numbers = [int(number) for number in re.findall(r"\d+", cell.lines)]
        text = " ".join(lines[number - 1] for number in numbers).replace(",", ".").replace(" ", "")
        assert cell.printed in text or cell.value in counted | worked_out, (cell.key, text[:80])


def test_command_and_page_agree_on_the_totals_of_table_8(corrected: Audit, store: Store) -> None:
    totals = sums.region_totals(store.frame("regional_vacancies"))
    contradicting = totals[totals["finding"].isin(("exceeds_without_x", "exceeds_beyond_x", "falls_short"))]
    leaving_out = totals[totals["finding"] == "closes_despite_x"]
    closes_with_x = {("karaganda", "vacant_jobs")}  # the page says so of what the x can hold, the command of the total
    assert _places(contradicting) - closes_with_x == _failing(corrected, "sp-t8-column")
    twice = totals[totals["finding"] == "land_twice"]
    assert _places(twice) | closes_with_x == _failing(corrected, "sp-t8-land")
    assert _places(leaving_out) == _failing(corrected, "sp-t8-left-out")
    of_industries = sums.industry_totals(store.frame("regional_vacancies"))
    assert of_industries[of_industries["finding"] == "falls_short"].empty
    assert _failing(corrected, "sp-t8-row") == set()


def _places(totals: pd.DataFrame) -> set[tuple[str, str]]:
    return set(zip(totals["region"], totals["measure"], strict=True))


def _failing(audit: Audit, relation: str) -> set[tuple[str, str]]:
    found = [finding.check for finding in audit.open if finding.check.relation.id == relation]
    return {(check.place[0], check.place[1]) for check in found}


def test_command_and_page_agree_on_the_growth_of_publications(corrected: Audit, store: Store) -> None:
    computed = {
        name: research.growth(store.frame("publications").query(f"database == '{database}'"))
        for database, name in research.DATABASES.items()
    }
    text = store.frame("text_figures").query("topic == 'publications_text'")
    found = research.deviations(computed, text)
    on_the_page = {row["item"]: row["cut"] for row in found.to_dict("records")}
    assert on_the_page == {"RSCI": True, "Scopus": True}
    assert {finding.id for finding in corrected.open if finding.id in ("sp-text-rsci", "sp-text-scopus")} == {
        "sp-text-rsci",
        "sp-text-scopus",
    }
    assert named(corrected, "sp-text-wos").holds


def test_command_and_page_agree_on_the_groups_of_table_9(corrected: Audit, store: Store) -> None:
    """The page names groups whose listed members make less; the command calls it wrong where all are listed."""
    rows = vacancies.outline(store.frame("occupation_vacancies"), "industry")
    found = vacancies.parts_amiss(rows[rows["year"] != 2018])
    complete = found[found["name"] == "Industrial"]
    wrong = [finding for finding in corrected.open if finding.id.startswith("sp-t9-industrial")]
    assert [(finding.outcome.printed, finding.outcome.low) for finding in wrong] == list(
        zip(complete["value"], complete["parts"], strict=True)
    )
    assert (found["value"] > found["parts"]).all()


def test_reported_actuals_are_held_to_the_plan_s_own_sums(data_dir: Path, tmp_path: Path) -> None:
    store = Store(data_dir, f"sqlite:///{tmp_path}/ledger.sqlite")
    entries = [
        Entry("SP-1.2.2", 2022, 2000, ""),
        Entry("SP-1.2.3", 2022, 1200, ""),
        Entry("SP-1.2.4", 2022, 900, ""),
        Entry("SP-2.5.7", 2021, 20, ""),
        Entry("SP-2.5.7", 2022, 60, ""),
        Entry("SP-4.6.5", 2022, 120, ""),
    ]
    before = store.audit()
    store.ledger.append(entries, author="A", base_version=store.ledger.version())
    after = store.audit()
    new = {finding.id for finding in after.open} - {finding.id for finding in before.open}
    assert new == {
        "reported:sp-intake-bachelor/2022",
        "reported_jump:SP-2.5.7/2022",
        "reported_share:SP-4.6.5",
    }
