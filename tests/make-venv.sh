#!/bin/sh
# Make the virtual environment. On a fresh Debian the venv module is a package of its own.
set -eu
python="$1"
venv="$2"

command -v "$python" >/dev/null 2>&1 || python=python3
if ! command -v "$python" >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && apt-get install -y -qq python3 python3-venv
    else
        echo "ktudash needs Python 3.11 or later: install it (Debian: sudo apt-get install python3 python3-venv)." >&2
        exit 1
    fi
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "ktudash needs Python 3.11 or later, found: $("$python" --version). Set PYTHON=… to another one." >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && apt-get install -y -qq "python$version-venv"
    else
        echo "Python's venv module is missing: sudo apt-get install python$version-venv" >&2
        exit 1
    fi
fi
"$python" -m venv "$venv"
