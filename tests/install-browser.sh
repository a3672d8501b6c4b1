#!/bin/sh
# Make sure that Chromium and its driver are here for the browser tests.
set -eu

if command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1; then
    exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq chromium chromium-driver fonts-noto-core
else
    echo "The browser tests need Chromium: sudo apt-get install chromium chromium-driver fonts-noto-core" >&2
    exit 1
fi
