"""What a text becomes in a language: numbers, plurals, lists, texts of the data; and what is refused."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextvars import copy_context
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

import numpy as np
import pytest

from ktudash import words
from ktudash.words import (
    Listed,
    Message,
    Number,
    Own,
    Quantity,
    Signed,
    Text,
    UnitName,
    Voice,
    WordsError,
    Year,
    msg,
    say,
    speaking,
    voice,
)
from ktudash.words.files import bound

THIN, MINUS, FIXED = "\u202f", "\u2212", "\u00a0"

ENGLISH = """
### Test
left = { $value } left.
-plan = { $case ->
   *[plain] the plan
    [own] the plan's
}
students = { $count ->
    [0] no students
    [one] { $count } student
   *[other] { $count } students
}
fell = { $level ->
    [master] Master's students
   *[other] Students
} fell by { $percent } in { $year }
around = ({ $inner })
wrapped = One line
    and the next, { $count }
    times

    a new line
planned = { -plan(case: "own") } target, { $given ->
    [yes] given
   *[no] open
}
broken = { nowhere }
headless =
    .name = only a name
english-only = { $part } of { $count ->
    [one] { $count } student
   *[other] { $count } students
}
unit-percent = { $value }%
unit-people = { $value }
unit-none = { $value }
"""
RUSSIAN = """
### Проверка
shell-alphabet = абвгдеёжзийклмнопрстуфхцчшщъыьэюя
left = Осталось { $value }.
students = { $count ->
    [one] { $count } студент
    [few] { $count } студента
    [many] { $count } студентов
   *[other] { $count } студента
}
unit-percent = { $value }{"\\u202F"}%
unit-people = { $value }
unit-none = { $value }
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Voice]:
    """Voices of a few messages."""
    folder = tmp_path_factory.mktemp("words")
    own = tmp_path_factory.mktemp("own")
    (folder / "en.ftl").write_text(ENGLISH, encoding="utf-8")
    (folder / "ru.ftl").write_text(RUSSIAN, encoding="utf-8")
    (folder / "kk").mkdir()
    (folder / "kk" / "part.ftl").write_text("unit-percent = { $value } %", encoding="utf-8")
    (own / "ru.toml").write_text('[short-name]\n"SP-1.2.10" = "Бакалавры"\n', encoding="utf-8")
    return {code: Voice(code, folder, own) for code in ("en", "ru", "kk", "xx")}.__getitem__


Made = Callable[[str], Voice]


@pytest.mark.parametrize(
    ("text", "english", "russian"),
    [
        (Number(10256), f"10{THIN}256", f"10{THIN}256"),
        (Number(-1234.5), f"{MINUS}1{THIN}234.5", f"{MINUS}1{THIN}234,5"),
        (Number(5, 2), "5.00", "5,00"),
        (Number(None), "–", "–"),
        (Number(float("nan")), "–", "–"),
        (Signed(38), "+38", "+38"),
        (Signed(-3.25, 1), f"{MINUS}3.3", f"{MINUS}3,3"),
        (Signed(0.0), "±0", "±0"),
        (Signed(0.04, 1, "%"), "±0.0%", f"±0,0{THIN}%"),
        (Signed(None, unit="%"), "–", "–"),
        (Quantity(74.2, "%"), "74.2%", f"74,2{THIN}%"),
        (Quantity(None, "%"), "–", "–"),
        (Quantity(10256, "people"), f"10{THIN}256", f"10{THIN}256"),
        (Year(2024), "2024", "2024"),
        ("10 256, as printed", "10 256, as printed", "10 256, as printed"),
    ],
)
def test_texts_without_grammar(made: Made, text: Text, english: str, russian: str) -> None:
    assert made("en").say(text) == english
    assert made("ru").say(text) == russian
    assert made("kk").say(text) == russian


@pytest.mark.parametrize(
    ("count", "english", "russian"),
    [
        (0, "no students", "0 студентов"),
        (1, "1 student", "1 студент"),
        (2, "2 students", "2 студента"),
        (5, "5 students", "5 студентов"),
        (11, "11 students", "11 студентов"),
        (21, "21 students", "21 студент"),
        (1001, f"1{THIN}001 students", f"1{THIN}001 студент"),
        (-1, f"{MINUS}1 student", f"{MINUS}1 студент"),
        (Number(2), "2 students", "2 студента"),
        (Number(1.5), "1.5 students", "1,5 студента"),
        (Number(1, 1), "1.0 students", "1,0 студента"),
        (Number(0.96, 0), "1 student", "1 студент"),
        (Number(0.4, 0), "no students", "0 студентов"),
        (Quantity(22, "people"), "22 students", "22 студента"),
        (Signed(1), "+1 student", "+1 студент"),
        (np.int64(5), "5 students", "5 студентов"),
        (np.float64(5), "5 students", "5 студентов"),
        (None, "– students", "– студента"),
    ],
)
def test_a_message_counts_what_is_written(made: Made, count: object, english: str, russian: str) -> None:
    message = msg("students", count=Number(None) if count is None else count)  # type: ignore[arg-type]
    assert made("en").say(message) == english
    assert made("ru").say(message) == russian


def test_a_message_selects_by_keys_and_holds_other_messages(made: Made) -> None:
    fell = msg("fell", percent=Quantity(12.3, "%", 1), year=Year(2020), level="master")
    assert made("en").say(fell) == "Master's students fell by 12.3% in 2020"
    assert made("en").say(msg("around", inner=msg("around", inner=msg("students", count=1)))) == "((1 student))"
    assert made("en").say(msg("planned", given=True)) == "the plan's target, given"
    assert made("en").say(msg("planned", given=np.False_)) == "the plan's target, open"


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "from 90 % – and", "from 90_%~– and"),
        ("en", "2020-2022 - a – ", "2020-2022 - a~– "),
        ("ru", "К 2024 году в плане — 5 % и ", "К~2024~году в~плане~— 5_% и~"),
        ("ru", " годов, № 5; а то и гг. и-н", "~годов, №~5; а~то и~гг. и-н"),
        ("kk", "2024 жылы – 80 %-ға а к", "2024~жылы~– 80_%-ға а к"),
        ("kk", " % жыл", "_% жыл"),
    ],
)
def test_a_line_ends_where_print_would_end_it(language: str, written: str, said: str) -> None:
    assert bound(written, language).replace(FIXED, "~").replace(THIN, "_") == said


def test_messages_and_what_the_data_say_of_their_figures_are_bound_but_no_name_is(tmp_path: Path) -> None:
    (tmp_path / "ru.ftl").write_text("at = Доля в { $year }\n    году — { $share }", encoding="utf-8")
    (tmp_path / "en.ftl").write_text("a = a", encoding="utf-8")
    (tmp_path / "ru.toml").write_text('[doubt]\na = "Опечатка в 5"\n[owner]\na = "Отдел в 5"', encoding="utf-8")
    spoken = Voice("ru", tmp_path, tmp_path)
    said = spoken.say(msg("at", year=Year(2024), share=5))
    assert said == f"Доля в{FIXED}2024{FIXED}году{FIXED}— 5"
    assert spoken.say(Own("doubt", "a", "A")) == f"Опечатка в{FIXED}5"
    assert spoken.say(Own("owner", "a", "A")) == "Отдел в 5"


def test_a_wrapped_message_is_one_line_and_an_empty_line_breaks_it(made: Made) -> None:
    assert made("en").say(msg("wrapped", count=2)) == "One line and the next, 2 times\na new line"


def test_a_long_part_is_no_fault(made: Made) -> None:
    notes = Listed(("x" * 3000, Year(2020)), "lines")
    assert len(made("en").say(msg("around", inner=msg("around", inner=notes)))) == 3009


def test_what_a_language_lacks_is_said_in_english_whole(made: Made) -> None:
    russian = made("ru")
    assert russian.say(msg("english-only", part=Number(1.5), count=2)) == "1.5 of 2 students"
    assert "english-only" in russian.missing
    assert "students" not in russian.missing
    assert made("en").missing == ()
    assert made("xx").missing == ()


def test_a_text_of_the_data_has_its_place_in_a_language(made: Made) -> None:
    known, unknown = Own("short-name", "SP-1.2.10", "Bachelors"), Own("owner", "SP-1.2.10", "Rector")
    assert [made("en").say(text) for text in (known, unknown)] == ["Bachelors", "Rector"]
    assert [made("ru").say(text) for text in (known, unknown)] == ["Бакалавры", "Rector"]


def test_texts_of_the_data_are_texts_by_kind(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('doubt = "no kind"\n', encoding="utf-8")
    with pytest.raises(WordsError, match="expected only texts under"):
        Voice("en", own=tmp_path)


@pytest.mark.parametrize(
    ("style", "english", "russian"),
    [
        ("and", "a, b and 1.5", "a, b и 1,5"),
        ("or", "a, b or 1.5", "a, b или 1,5"),
        ("comma", "a, b, 1.5", "a; b; 1,5"),
        ("semicolon", "a; b; 1.5", "a; b; 1,5"),
        ("lines", "a\nb\n1.5", "a\nb\n1,5"),
        ("space", "a b 1.5", "a b 1,5"),
        ("sentence", "a. b. 1.5.", "a. b. 1,5."),
    ],
)
def test_lists(made: Made, style: words.Style, english: str, russian: str) -> None:
    listed = Listed(("a", "b", Number(1.5)), style)
    assert made("en").say(listed) == english
    assert made("ru").say(listed) == russian
    assert made("en").say(Listed((), style)) == ""


def test_the_last_of_a_list_has_its_and_in_every_language() -> None:
    for language, said in (("en", "a, b and c"), ("ru", "a, b и c"), ("kk", "a, b және c")):
        assert voice(language).say(Listed(("a", "b", "c"), "and")) == said
        assert voice(language).say(Listed(("a",), "and")) == "a"


def test_numbers_with_a_decimal_comma_are_not_listed_by_commas(made: Made) -> None:
    figures = Listed((Number(3.5), Number(29.28)), "comma")
    assert made("en").say(figures) == "3.5, 29.28"
    assert made("ru").say(figures) == "3,5; 29,28"
    assert made("ru").say(Listed((Number(3), Number(29)), "comma")) == "3, 29"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("5 чел.", "Осталось 5 чел."),
        ("5", "Осталось 5."),
        ("../файл", "Осталось ../файл."),
        ("так..", "Осталось так..."),
    ],
)
def test_the_full_stop_of_an_abbreviation_closes_the_sentence(made: Made, value: str, said: str) -> None:
    assert made("ru").say(msg("left", value=value)) == said


def test_names_stand_in_the_order_of_the_alphabet(made: Made) -> None:
    names = ["Ұлттық", "ёлка", "Ежегодник", "Жоба", "жаңа", "Zeta", "2024", "Ұя", "Уақыт"]
    ordered = sorted(names, key=made("ru").alphabetical)
    assert ordered == ["2024", "Ежегодник", "ёлка", "жаңа", "Жоба", "Уақыт", "Zeta", "Ұлттық", "Ұя"]


def test_a_sentence_ends_once(made: Made) -> None:
    assert made("en").say(Listed(("Why?", "So.", "Then"), "sentence")) == "Why? So. Then."


def test_dates(made: Made) -> None:
    day = date(2022, 2, 24)
    assert [made(code).date(day) for code in ("en", "xx")] == ["24 Feb 2022", "24 Ƒéƀƀ 2022"]
    assert made("ru").date(day) == f"24 февр. 2022{THIN}г."
    assert made("en").date(day, "long") == "24 February 2022"
    moment = datetime(2022, 2, 4, 9, 5)  # noqa: DTZ001
    assert made("en").datetime(moment) == "4 Feb 2022 09:05"
    assert made("ru").datetime(moment) == f"4 февр. 2022{THIN}г., 09:05"
    assert made("kk").datetime(moment) == f"2022{THIN}ж. 4 ақп., 09:05"


def test_texts_are_equal_by_what_they_say() -> None:
    assert msg("a", x=1, y="b") == msg("a", y="b", x=np.int32(1))
    assert hash(msg("a", x=Number(np.float64(1.5)))) == hash(msg("a", x=Number(1.5)))
    assert Number(float("nan")) == Number(None) == Number(np.nan)
    assert type(Quantity(np.float64(1.5), "%", np.int64(1)).value) is float  # type: ignore[arg-type]
    assert Listed(["a"]).parts == ("a",)  # type: ignore[arg-type]
    assert msg("a", x=StrEnum("Level", "MASTER").MASTER).args == (("x", "master"),)  # type: ignore[attr-defined]
    assert type(msg("a", x=np.str_("b")).args[0][1]) is str


@pytest.mark.parametrize(
    "make",
    [
        lambda: msg("a", x=None),  # type: ignore[arg-type]
        lambda: msg("a", x=["b"]),  # type: ignore[arg-type]
        lambda: msg("a", x=date(2022, 2, 24)),  # type: ignore[arg-type]
        lambda: Number("5"),  # type: ignore[arg-type]
        lambda: Number(float("inf")),
        lambda: Number(5, -1),
        lambda: Quantity(5, "%", 1.5),  # type: ignore[arg-type]
        lambda: Year(None),  # type: ignore[arg-type]
        lambda: Year(2020.5),  # type: ignore[arg-type]
        lambda: Listed("abc"),  # type: ignore[arg-type]
        lambda: Listed(("a",), "dots"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_text_is_refused_where_it_is_made(make: Callable[[], object]) -> None:
    with pytest.raises(WordsError, match="read "):
        make()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (msg("no-such"), ["'no-such'", "'en'"]),
        (msg("fell", level="master", year=Year(2020)), ["'fell'", "'en'", "'percent'"]),
        (msg("students"), ["'students'", "'count'"]),
        (msg("broken"), ["'broken'", "nowhere"]),
        (msg("headless"), ["'headless'"]),
        (Message("-plan"), ["'-plan'"]),
        (Quantity(5, "furlongs"), ["furlongs"]),
        (Quantity(None, "furlongs"), ["furlongs"]),
        (UnitName("furlongs"), ["furlongs"]),
        (5, ["5", "'en'"]),
        (None, ["None"]),
    ],
)
def test_no_half_sentence(made: Made, text: Text, named: list[str]) -> None:
    with pytest.raises(WordsError) as error:
        made("en").say(text)
    assert [part for part in named if part not in str(error.value)] == []


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({"en.ftl": "a = A\nb = { \n"}, "en.ftl cannot be read at 'b = {'"),
        ({"en.ftl": "a = A\n", "en/part.ftl": "a = B\n"}, "'a'.*stands twice, once in part.ftl"),
        ({"ru.ftl": "a = A\n"}, "'en'.*expected one of ru"),
    ],
)
def test_files_that_lose_a_message_are_refused(tmp_path: Path, files: dict[str, str], fault: str) -> None:
    (tmp_path / "en").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(WordsError, match=fault):
        Voice("en", tmp_path)


def test_parts_belong_to_the_language(made: Made, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("a = A { b }\n", encoding="utf-8")
    (tmp_path / "en" / "b.ftl").write_text("b = B\n", encoding="utf-8")
    assert Voice("en", tmp_path).say(msg("a")) == "A B"


def test_the_spoken_language_is_that_of_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    assert words.language() == "en"
    with speaking("pseudo") as spoken:
        assert spoken is voice("xx")
        assert words.language() == words.PSEUDO
        assert say(UnitName("people")) == "ƥéóóƥłéé"
        with speaking("en"):
            assert say(UnitName("people")) == "people"
        assert copy_context().run(words.language) == words.PSEUDO
    assert words.language() == "en"
    with pytest.raises(WordsError, match=r"'tlh'.*expected one of en"), speaking("tlh"):
        pass


def test_voices_are_built_once_for_all_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []

    class Counted(Voice):
        def __init__(self, language: str) -> None:
            built.append(language)
            super().__init__(language)

    monkeypatch.setattr("ktudash.words.voices.Voice", Counted)
    monkeypatch.setattr("ktudash.words.voices._VOICES", {})
    start = threading.Barrier(8)
    said: list[str] = []

    def speak(language: str) -> None:
        start.wait()
        with speaking(language):
            said.extend(say(Quantity(number, "bn tenge")) for number in range(200))

    threads = [threading.Thread(target=speak, args=(code,)) for code in ("en", "xx") * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(built) == ["en", "xx"]
    assert len(said) == 8 * 200
    assert len(set(said)) == 2 * 200


def test_the_pseudo_language_shows_what_is_a_message(made: Made) -> None:
    pseudo = made("xx")
    fell = msg("fell", percent=Quantity(12.3, "%", 1), year=Year(2020), level="master")
    assert pseudo.say(fell) == "Ṁáššţéřř'š šţţúđééñţšš ƒéłłł ƀýý 12.3% íñ 2020"
    assert pseudo.say(msg("planned", given=True)) == "ţĥéé ƥłááñ'š ţářřĝéţţ, ĝíṽṽéñ"
    assert pseudo.say(Own("owner", "1", "Rector")) == "Řéççţóřř"
    assert pseudo.say("SP-1.2.10") == "SP-1.2.10"


def test_the_pseudo_language_is_a_third_longer_and_has_no_plain_letter() -> None:
    english = "The quick brown fox jumps over the lazy dog while Jack, my big sphinx, quizzes five VIPs."
    pseudo = voice("xx").say(Own("wording", "1", english))
    letters: Callable[[str], Iterator[str]] = lambda text: filter(str.isalpha, text)  # noqa: E731
    assert not any(letter.isascii() for letter in letters(pseudo))
    assert len(list(letters(pseudo))) == len(list(letters(english))) * 4 // 3
    assert pseudo.count(" ") == english.count(" ")


def test_what_somebody_typed_is_repeated_in_part_where_it_is_as_long_as_a_file() -> None:
    told = voice("en").say(msg("shell-unknown-line", read="x" * 20_000))
    assert "x" * 1_000 + "…" in told
    assert len(told) < 1_200
