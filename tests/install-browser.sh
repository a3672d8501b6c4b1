#!/bin/sh
# Make sure that Chromium with its driver and nginx are here for the browser tests.
set -eu
# Debian keeps servers where only root looks.
PATH=$PATH:/usr/sbin

if command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1 && command -v nginx >/dev/null 2>&1; then
    exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq chromium chromium-driver fonts-noto-core nginx
else
    echo "The browser tests need Chromium and nginx: sudo apt-get install chromium chromium-driver fonts-noto-core nginx" >&2
    exit 1
fi
