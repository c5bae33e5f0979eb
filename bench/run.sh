#!/usr/bin/env bash
# Measures the whole path, from a file of made-up posts to signals in the database.
# Started by ./firebreak bench [throughput|delay|counts|silence|crises|forecast|guard|matching|listening|state];
# without a name all but the last four. ./firebreak bench rooms measures the pages and the live line of a great
# crisis instead; learn-forecast learns anew what the forecast ships.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
repeats=${FIREBREAK_BENCH_REPEATS:-3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

say() { printf '  %s\n' "$*" >&2; }

talk() { # file posts seconds: made-up posts, always the same
  "$java" -cp "$home/bench/target/classes" firebreak.bench.talk.MadeUpTalk "$1" "$2" "$3" 42
}

value() { # field file: a number of a report; seconds become milliseconds
  local found; found=$(grep -oE "\"$1\":\"?[A-Z0-9.]+" "$2" | head -n 1 | sed 's/.*[:"]//')
  case $found in
    PT*M*) found=${found#PT}; awk -v m="${found%%M*}" -v s="${found#*M}" 'BEGIN { sub("S", "", s); print (m * 60 + s) * 1000 }' ;;
    PT*) found=${found#PT}; awk -v s="${found%S}" 'BEGIN { print s * 1000 }' ;;
    *) awk -v n="$found" 'BEGIN { printf "%.0f\n", n }' ;;
  esac
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

replay() { # report file options...
  local report=$1 file=$2; shift 2
  "$home/firebreak" replay "$file" --brand Acme --report "$report" "$@" >/dev/null 2>"$scratch/log" \
    || { cat "$scratch/log" >&2; exit 1; }
}

throughput() {
  talk "$scratch/week.jsonl" 100000 604800
  local round
  for round in $(seq "$repeats"); do
    say "throughput, round $round of $repeats"
    replay "$scratch/max-$round.json" "$scratch/week.jsonl" --speed max
    value mentionsPerSecond "$scratch/max-$round.json" >>"$scratch/max"
  done
  printf '| 100,000 made-up mentions at full speed | %s mentions/s | %s | at least 5,000 |\n' \
    "$(median <"$scratch/max")" "$(sort -n "$scratch/max" | paste -sd ' ')"
}

delay() {
  talk "$scratch/minute.jsonl" 30000 60
  local round
  for round in $(seq "$repeats"); do
    say "delay, round $round of $repeats (one minute each)"
    replay "$scratch/paced-$round.json" "$scratch/minute.jsonl" --speed 1
    value p99Within "$scratch/paced-$round.json" >>"$scratch/p99"
    value halfWithin "$scratch/paced-$round.json" >>"$scratch/half"
  done
  printf '| 500 mentions a second for a minute: half of them kept with their signals within | %s ms | %s | |\n' \
    "$(median <"$scratch/half")" "$(sort -n "$scratch/half" | paste -sd ' ')"
  printf '| the same, 99 %% within | %s ms | %s | under 1,000 ms |\n' \
    "$(median <"$scratch/p99")" "$(sort -n "$scratch/p99" | paste -sd ' ')"
}

measured() { # class folder: runs one of the tables of bench on a folder of recordings
  if [ ! -d "$2" ]; then say "left out: there are no recordings at $2"; return; fi
  bench_class "$1" "$2"
}

counts() { # accuracy: labelled series of counts, ours beside published detectors
  measured counts.CountsTable "$home/../shared/data/nab_realtweets"
}

silence() { # accuracy: how often a channel that is well is called silent, and how late a cut is told
  measured counts.SilenceTable "$home/../shared/data/nab_realtweets"
}

crises() { # accuracy: how early in recorded crises and how quiet otherwise, beside published rules
  measured crises.CrisesTable "$home/../shared/data"
}

bench_class() { # class arguments...
  local class=$1; shift
  "$java" -Xmx3g -cp "$(cat "$scratch/classpath")" "firebreak.bench.$class" "$@"
}

cascades=$home/../shared/data/cascades/twitter15.jsonl.gz

forecast() { # accuracy: the final size of cascades that were not learned from
  if [ ! -f "$cascades" ]; then say "forecast left out: there are no recorded cascades at $cascades"; return; fi
  say "forecast: learning on four fifths, judging on the fifth, again and again (about eight minutes)"
  bench_class forecast.ForecastTable "$cascades" "$repeats"
}

learn_forecast() {
  [ -f "$cascades" ] || { say "there are no recorded cascades at $cascades"; exit 1; }
  bench_class forecast.Learning "$cascades" "$home/detect/src/main/resources/firebreak/detect/forecast"
}

matching() { # one post against many watches, beside Lucene Monitor
  say "matching (two minutes)"
  bench_class matching.MatchingTable 2>/dev/null
}

listening() { # lines of a Jetstream become signals, beside a JSON parser alone and a plain script
  command -v python3 >/dev/null || { say "listening needs python3 for the plain script"; exit 1; }
  say "listening (three minutes)"
  mkdir "$scratch/lines"
  bench_class listening.ListeningTable "$home/bench/plain_listener.py" "$scratch/lines" "$repeats"
}

guard() { # one reading of a reply by the guard, and of texts made to slow it
  say "guard (one minute)"
  bench_class guard.GuardTable
}

state() { # what a brand and a story cost, and how long writing and reading all takes
  say "state (one minute)"
  bench_class listening.StateTable
}

rooms() { # a desk, 50,000 mentions, 2,000 entries, 200 open lines, all in one process
  (cd "$home" && mvn -q --batch-mode --no-transfer-progress -pl desk -am -Dtest=RoomsBench -Dsurefire.failIfNoSpecifiedTests=false test >"$scratch/log" 2>&1) \
    || { tail -n 40 "$scratch/log" >&2; exit 1; }
  printf '| page | half within | 95 %% within | slowest | size |\n|---|---|---|---|---|\n'
  grep '^|' "$home/desk/target/bench-rooms.md"
}

case ${1:-all} in
  all|throughput|delay|counts|silence|crises|forecast|guard|matching|listening|state|learn-forecast) ;;
  rooms) say "building and measuring (five minutes)"; rooms; exit ;;
  *) printf 'bench does not know "%s"; it knows throughput, delay, counts, silence, crises, forecast, learn-forecast, guard, matching, listening, state and rooms\n' "$1" >&2; exit 2 ;;
esac

say "building"
# Each module writes the file; bench comes last, with the classes of all the others. Tests are compiled too: modules use those of model.
(cd "$home" && mvn -q --batch-mode --no-transfer-progress -pl bench -am -DskipTests test-compile dependency:build-classpath \
  -Dmdep.outputFile="$scratch/classpath" -Dmdep.includeScope=runtime >&2)
printf ':%s' "$home/bench/target/classes" >>"$scratch/classpath"
case ${1:-all} in
  counts|silence|crises|forecast|guard|matching|listening|state) "$1"; exit ;;
  learn-forecast) learn_forecast; exit ;;
  *) ;;
esac
printf '| measured | median of %s | rounds | aim |\n|---|---|---|---|\n' "$repeats"
case ${1:-all} in
  throughput) throughput ;;
  delay) delay ;;
  all) throughput; delay; printf '\n'; counts; printf '\n'; silence; printf '\n'; crises; printf '\n'; forecast ;;
esac
