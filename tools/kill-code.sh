#!/usr/bin/env bash
# kill-code.sh REPORTS [ROUNDS [SEED]]: kills `isnad code REPORTS` with signal 9 at random moments of its run (reading, coding, writing,
# linking), ROUNDS times (30), each time on what the last one left; a record that is complete is begun anew.
# After every kill the record must be sound, links included, and must hold every entry it held before. In the end it must be what an
# undisturbed run makes. The program is named by ISNAD ("isnad").
set -euo pipefail
isnad=${ISNAD:-isnad} reports=$1 rounds=${2:-30} RANDOM=${3:-1}
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
entries() { $isnad verify --record "$1" --json | tee "$folder/verified" | grep -o '"entries": *[0-9]*' | grep -o '[0-9]*'; }

begun=$(date +%s%N)
$isnad code "$reports" --record "$folder/whole.isnad" > /dev/null 2>&1
took=$((($(date +%s%N) - begun) / 1000000))
all=$(entries "$folder/whole.isnad")
echo "undisturbed: $took ms, $all entries"

record="$folder/killed.isnad" before=0
for round in $(seq "$rounds"); do
  if [ "$before" -ge "$all" ] && [ $((RANDOM % 2)) -eq 0 ]; then rm -f "$record"*; before=0; fi
  $isnad code "$reports" --record "$record" > /dev/null 2>&1 &
  pid=$!
  pause=$((RANDOM * 32768 + RANDOM)); pause=$((pause % took))
  sleep "$(printf '%d.%03d' $((pause / 1000)) $((pause % 1000)))"
  if kill -9 "$pid" 2> /dev/null; then killed=yes; else killed="ended before"; fi
  wait "$pid" 2> /dev/null || true
  [ -f "$record" ] || { echo "$round: $pause ms, no record yet"; continue; }
  if ! now=$(entries "$record"); then
    if [ "$before" -eq 0 ] && ! grep -q '"entries"' "$folder/verified"; then echo "$round: $pause ms, nothing in it yet"; continue; fi
    echo "$round: $pause ms, NOT SOUND"; cat "$folder/verified"; exit 1
  fi
  [ "$now" -ge "$before" ] || { echo "$round: $before entries before, $now now"; exit 1; }
  echo "$round: $pause ms ($killed), $now entries, sound"
  before=$now
done

$isnad code "$reports" --record "$record" > /dev/null 2>&1
entries "$record" > /dev/null
for format in csv linked; do
  for name in whole killed; do $isnad export --record "$folder/$name.isnad" --format $format --out "$folder/$name.$format" > /dev/null; done
  cmp "$folder/whole.$format" "$folder/killed.$format"
done
echo "complete, sound, and the same events and links as undisturbed"
