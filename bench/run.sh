#!/usr/bin/env bash
# Measures the whole path, from a file of made-up posts to signals in the database.
# Started by ./firebreak bench [throughput|delay|counts|matching|listening|state]; without a name the
# first three. ./firebreak bench rooms measures the pages and the live line of a great crisis instead.
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

bench_java() { # class arguments...: with everything that bench knows on the classpath
  [ -f "$scratch/classpath" ] || (cd "$home" && mvn -q --batch-mode --no-transfer-progress -pl bench dependency:build-classpath \
    -Dmdep.outputFile="$scratch/classpath" -Dmdep.includeScope=runtime >&2)
  "$java" -Xmx3g -cp "$home/bench/target/classes:$home/detect/target/classes:$home/model/target/classes:$home/understand/target/classes:$home/channel-spi/target/classes:$home/channels/bluesky/target/classes:$(cat "$scratch/classpath")" "$@"
}

matching() { # one post against many watches, beside Lucene Monitor
  say "matching (two minutes)"
  bench_java firebreak.bench.matching.MatchingTable 2>/dev/null
}

listening() { # lines of a Jetstream become signals, beside a JSON parser alone and a plain script
  command -v python3 >/dev/null || { say "listening needs python3 for the plain script"; exit 1; }
  say "listening (three minutes)"
  mkdir "$scratch/lines"
  bench_java firebreak.bench.listening.ListeningTable "$home/bench/plain_listener.py" "$scratch/lines" "$repeats"
}

state() { # what a brand and a story cost, and how long writing and reading all takes
  say "state (one minute)"
  bench_java firebreak.bench.listening.StateTable
}

counts() { # accuracy: labelled series of counts, ours beside published detectors
  local series=$home/../shared/data/nab_realtweets
  if [ ! -d "$series" ]; then say "counts left out: there are no labelled series at $series"; return; fi
  bench_java firebreak.bench.counts.CountsTable "$series"
}

rooms() { # a desk, 50,000 mentions, 2,000 entries, 200 open lines, all in one process
  (cd "$home" && mvn -q --batch-mode --no-transfer-progress -pl desk -am -Dtest=RoomsBench -Dsurefire.failIfNoSpecifiedTests=false test >"$scratch/log" 2>&1) \
    || { tail -n 40 "$scratch/log" >&2; exit 1; }
  printf '| page | half within | 95 %% within | slowest | size |\n|---|---|---|---|---|\n'
  grep '^|' "$home/desk/target/bench-rooms.md"
}

case ${1:-all} in
  all|throughput|delay|counts|matching|listening|state) ;;
  rooms) say "building and measuring (five minutes)"; rooms; exit ;;
  *) printf 'bench does not know "%s"; it knows throughput, delay, counts, matching, listening, state and rooms\n' "$1" >&2; exit 2 ;;
esac

say "building"
(cd "$home" && mvn -q --batch-mode --no-transfer-progress -pl bench -am -DskipTests compile >&2)
case ${1:-all} in counts|matching|listening|state) "$1"; exit ;; esac
printf '| measured | median of %s | rounds | aim |\n|---|---|---|---|\n' "$repeats"
case ${1:-all} in
  throughput) throughput ;;
  delay) delay ;;
  all) throughput; delay; printf '\n'; counts ;;
esac
