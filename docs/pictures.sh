#!/usr/bin/env bash
# Takes the pictures of ten pages of the workbench, in both languages, light and dark, from the samples' record:
# docs/pictures.sh [FOLDER]   (needs chromium and fonts-noto-core; the usual folder is docs/images/workbench)
set -eu
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:-docs/images/workbench}")
work=$(mktemp -d)
trap 'kill "$demo" 2>/dev/null || true; rm -rf "$work"' EXIT
[ -n "${SKIP_BUILD:-}" ] || dotnet build -c Release -v q src/Isnad.Cli >/dev/null
"${ISNAD:-src/Isnad.Cli/bin/Release/net10.0/isnad}" demo --no-open --json --record "$work/demo.isnad" --urls http://127.0.0.1:0 >"$work/out" &
demo=$!
until address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/out"); do kill -0 "$demo"; sleep 0.5; done
mkdir -p "$folder"

first() { curl -s "$address/en/$1" | grep -o "href=\"/en/$2[^\"?#]*\"" | sed -n "${3:-1}p" | cut -d'"' -f2 | sed 's|^/en/||'; }
report=reports/bombing-agency
event=$(first "$report" events/ev-)
entity=$(first entities entities/)
for language in ar en; do
  for theme in light dark; do
    for page in overview= "reading=$report" "events=events" "event=$event" "entity=$entity" timeline=timeline map=map network=network review=review add=add; do
      chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
        --hide-scrollbars --user-data-dir="$work/profile" --window-size=1200,800 --virtual-time-budget=3000 \
        --screenshot="$folder/${page%%=*}-$language-$theme.png" "$address/$language/${page#*=}?theme=$theme" 2>/dev/null
    done
  done
done
