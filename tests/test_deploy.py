"""What an administrator installs (`deploy/`, `Dockerfile`, `compose.yaml`) is what the project starts itself."""

from __future__ import annotations

import json
import os
import pwd
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
import yaml

from ktudash.settings import PROJECT, Settings
from tests.servers import free_port

OPERATIONS = (PROJECT / "docs" / "operations.md").read_text(encoding="utf-8")
DOCKERFILE = (PROJECT / "Dockerfile").read_text(encoding="utf-8")
STARTED = shlex.split((PROJECT / "Procfile").read_text(encoding="utf-8").removeprefix("web: "))[:-1]


def test_the_unit_and_the_image_start_what_the_procfile_starts() -> None:
    unit = (PROJECT / "deploy" / "ktudash.service").read_text(encoding="utf-8")
    (started,) = re.findall(r"^ExecStart=(.+)$", unit, re.MULTILINE)
    assert started == f"/opt/ktudash/.venv/bin/{' '.join(STARTED)} 127.0.0.1:8050"
    (command,) = re.findall(r"^CMD (\[.+\])$", DOCKERFILE, re.MULTILINE)
    assert json.loads(command) == [*STARTED, "0.0.0.0:8050"]


def test_each_file_to_install_stands_in_the_text() -> None:
    files = {f"deploy/{file.name}" for file in (PROJECT / "deploy").iterdir() if file.is_file()}
    told = set(re.findall(r"deploy/[a-z.-]+\b", OPERATIONS))
    assert files <= told
    for told_file in ("compose.yaml", *files):
        assert (PROJECT / told_file).is_file(), told_file


def variables(text: str) -> set[str]:
    return set(re.findall(r"\b(KTUDASH_[A-Z_]+|DATABASE_URL)\b", text))


def test_variables_that_are_set_are_read() -> None:
    known = variables((PROJECT / "ktudash" / "settings.py").read_text(encoding="utf-8"))
    env = (PROJECT / "deploy" / "ktudash.env").read_text(encoding="utf-8")
    compose = (PROJECT / "compose.yaml").read_text(encoding="utf-8")
    assert variables(env) | variables(DOCKERFILE) <= known
    assert variables(compose) <= known
    written = dict(line.split("=", 1) for line in env.splitlines() if line and not line.startswith("#"))
    assert Settings.from_environment(written).base_url == "https://strategy.example.kz"


def test_two_servers_nobody_reaches_but_through_nginx() -> None:
    compose: dict[str, Any] = yaml.safe_load((PROJECT / "compose.yaml").read_text(encoding="utf-8"))
    services = compose["services"]
    assert set(services) == {"first", "second", "database", "nginx"}
    assert [name for name, one in services.items() if "ports" in one] == ["nginx"]
    for name in ("first", "second"):
        one = services[name]
        assert one["read_only"]
        assert one["cap_drop"] == ["ALL"]
        assert one["networks"] == ["inside"]
        assert f"{name}:/var/lib/ktudash" in one["volumes"]
    assert compose["networks"]["inside"]["internal"]
    assert services["first"]["environment"] == services["second"]["environment"]
    for mounted in services["nginx"]["volumes"]:
        assert (PROJECT / mounted.split(":")[0]).parent.is_dir(), mounted


def test_the_image_has_what_the_dashboard_needs_and_writes_its_state_folder_alone() -> None:
    copied = [line.split()[1] for line in DOCKERFILE.splitlines() if line.startswith("COPY ")]
    kept = (PROJECT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {f"!{one.removeprefix('./')}" for one in copied} <= set(kept)
    assert "USER ktudash" in DOCKERFILE.splitlines()
    # Where others may look: pytest's own folders are for one user.
    folder = Path(tempfile.mkdtemp(prefix="image-"))
    nobody = _nobody()
    try:
        folder.chmod(0o755)
        image, state = folder / "image", folder / "state"
        for one in copied:
            source = PROJECT / one
            copy = shutil.copytree if source.is_dir() else shutil.copy2
            (image / one).parent.mkdir(exist_ok=True)
            copy(source, image / one)
        state.mkdir()
        if nobody:
            shutil.chown(state, nobody.pw_uid)
        subprocess.run(["chmod", "-R", "a+rX,a-w", image], check=True)
        before = sorted(image.rglob("*"))
        port = free_port()
        process = subprocess.Popen(
            [sys.executable, "-m", *STARTED, f"127.0.0.1:{port}"],
            cwd=image,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONDONTWRITEBYTECODE": "1",
                "DATABASE_URL": f"sqlite:///{state}/ledger.sqlite",
                "KTUDASH_STATE": str(state),
                "KTUDASH_CACHE": f"{state}/cache",
                "HOME": "/nonexistent",
            },
            stderr=subprocess.PIPE,
            text=True,
            user=nobody and nobody.pw_uid,
            group=nobody and nobody.pw_gid,
        )
        assert process.stderr is not None
        told = []
        for line in process.stderr:
            told.append(line)
            if sum("Booting worker" in one for one in told) == 2:
                break
        else:
            pytest.fail("".join(told))
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        for path in ("/ready", "/students"):
            connection.request("GET", path)
            answer = connection.getresponse()
            assert (answer.status, bool(answer.read())) == (200, True)
        connection.close()
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
        assert sorted(image.rglob("*")) == before
        assert {"ledger.sqlite", "ktudash.secret", "cache"} <= {one.name for one in state.iterdir()}
    finally:
        subprocess.run(["chmod", "-R", "u+w", folder], check=True)
        shutil.rmtree(folder)


def _nobody() -> pwd.struct_passwd | None:
    """Somebody who may write nothing; ``None`` where we are no root, or our Python is for us alone."""
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    try:
        subprocess.run([sys.executable, "-c", ""], check=True, user=nobody.pw_uid, group=nobody.pw_gid)
    except (OSError, subprocess.CalledProcessError):
        return None
    return nobody
