"""What the environment may change, read once into one frozen object."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

PROJECT = Path(__file__).resolve().parent.parent

#: Reported values live beside the project unless told otherwise; invented ones never in the same file.
DATABASE = f"sqlite:///{PROJECT / 'var' / 'ktudash.sqlite'}"
DEMO_DATABASE = f"sqlite:///{PROJECT / 'var' / 'demo.sqlite'}"

#: Karaganda has the time of Almaty.
TIMEZONE = ZoneInfo("Asia/Almaty")


@dataclass(frozen=True)
class Settings:
    """Settings of one process. Every field has an environment variable of the README's table."""

    data_dir: Path = PROJECT / "data"
    host: str = "127.0.0.1"
    port: int = 8050
    database_url: str = DATABASE
    demo: bool = False
    template: Path | None = None
    timezone: ZoneInfo = TIMEZONE

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Read the variables of the README's table; raise ``ValueError`` where one makes no sense."""
        env = os.environ if environment is None else environment
        port = env.get("PORT", "8050")
        if not port.isdigit() or not 0 < int(port) < 65536:
            raise ValueError(f"PORT: read {port!r}, expected a port number from 1 to 65535")
        demo = env.get("KTUDASH_DEMO", "") not in ("", "0")
        zone = env.get("KTUDASH_TIMEZONE", "") or TIMEZONE.key
        try:
            timezone = ZoneInfo(zone)
        except (ValueError, OSError, ZoneInfoNotFoundError):  # a path, a folder, a name that is none
            raise ValueError(f"KTUDASH_TIMEZONE: read {zone!r}, expected a time zone such as {TIMEZONE.key}") from None
        return cls(
            data_dir=Path(env.get("KTUDASH_DATA", str(PROJECT / "data"))),
            host=env.get("HOST", "127.0.0.1"),
            port=int(port),
            database_url=env.get("DEMO_DATABASE_URL", DEMO_DATABASE) if demo else env.get("DATABASE_URL", DATABASE),
            demo=demo,
            template=Path(env["KTUDASH_TEMPLATE"]) if env.get("KTUDASH_TEMPLATE") else None,
            timezone=timezone,
        )
