"""What is wrong with the arguments of a command is said in the language of the command."""

from __future__ import annotations

import pytest

from ktudash.cli import main
from ktudash.words import offered


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frames"], "missing: --out"),
        (["frames", "--out"], "--out: its value is missing"),
        (["template", "--year", "x", "--out", "a.xlsx"], "--year: 'x' is no whole number"),
        (["check", "--nothing"], "nobody knows what --nothing means here"),
        (["audit", "--figures", "nice"], "--figures: 'nice' is none of 'corrected', 'printed'"),
        (["deck", "--out", "a.pptx"], "one of these is missing: --line --all"),
        (["round", "open", "2025", "--due", "soon", "--author", "A"], "--due: “soon” is no day such as"),
        (["nonsense"], "'nonsense' is none of"),
    ],
)
def test_faults_of_arguments(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("language", ["pseudo", *offered()[1:]])
def test_faults_speak_the_language_of_the_command(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["frames"], ["frames", "--out"], ["check", "--nothing"], ["audit", "--figures", "nice"]):
        with pytest.raises(SystemExit):
            main(["--lang", language, *arguments])
        assert "missing" not in (told := capsys.readouterr().err)
        assert "nobody" not in told
        assert "none of" not in told
