#!/bin/sh
# Installs the browser that the browser tests use, on Debian and its relatives, as root.
set -eu
if ! command -v apt-get >/dev/null 2>&1; then
    echo "This script knows Debian and its relatives alone. Install Chromium and name it with -Dbrowser.path=..." >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
# The engine without windows takes less; who hasn't that package has the whole browser.
apt-get install -y -q --no-install-recommends chromium-headless-shell ||
    # Ubuntu's package of that name is only a pointer to a snap, which doesn't run in a container.
    apt-get install -y -q --no-install-recommends chromium
