#!/bin/sh
# Installs the real server that the Bluesky tests speak to; does nothing when it is there already.
set -eu
cd "$(dirname "$0")"
stamp=node_modules/.installed
if [ -f "$stamp" ] && cmp -s package-lock.json "$stamp"; then
  exit 0
fi
command -v npm >/dev/null || { echo "npm is missing: install Node.js 20 or newer" >&2; exit 1; }
npm ci --ignore-scripts --no-audit --no-fund
npm rebuild better-sqlite3 --foreground-scripts
cp package-lock.json "$stamp"
