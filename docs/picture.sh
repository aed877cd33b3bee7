#!/usr/bin/env bash
# Takes the picture of the README anew: docs/picture.sh [REPORT] [LANGUAGE]   (needs chromium and fonts-noto-core)
set -eu
cd "$(dirname "$0")/.."
report=${1:-bombing-agency} language=${2:-ar}
work=$(mktemp -d)
trap 'kill "$demo" 2>/dev/null || true; rm -rf "$work"' EXIT
[ -n "${SKIP_BUILD:-}" ] || dotnet build -c Release -v q src/Isnad.Cli >/dev/null
src/Isnad.Cli/bin/Release/net10.0/isnad demo --no-open --json --record "$work/demo.isnad" --urls http://127.0.0.1:0 >"$work/out" &
demo=$!
until address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/out"); do kill -0 "$demo"; sleep 0.5; done
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
  --hide-scrollbars --user-data-dir="$work/profile" --window-size=1280,860 --virtual-time-budget=3000 \
  --screenshot="$PWD/docs/images/reading-view.png" "$address/$language/reports/$report" 2>/dev/null
