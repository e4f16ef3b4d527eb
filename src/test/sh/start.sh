#!/bin/sh
# Measures starting up: from the start of the process to the first answer of POST /v1/position, some times over, and the memory
# at rest. Run it after `mvn package`, in the project's folder. Needs Linux and curl.
#
#   src/test/sh/start.sh [jar | archive | cache | trivial] [TIMES]
#
#   jar        java -jar target/worthwhile.jar
#   archive    the same with a class-data archive, as the handbook's benchmark page has it
#   cache      the same with an ahead-of-time cache in place of the archive: JDK 25 or newer
#   trivial    a bare JVM that does nothing, to hold the others against
#
# The clock says little beside other work: the processor time of the process up to its first answer is printed beside it.
# JAVA names the java to use, OPTIONS more of its options, PORT where to listen, WORK where the archive is made.
set -eu

how=${1:-jar}
times=${2:-5}
java=${JAVA:-java}
options=${OPTIONS:-}
port=${PORT:-18180}
work=${WORK:-target/start}
jar=target/worthwhile.jar
rest=5

test -f "$jar" || { echo "There is no $jar: run mvn package first" >&2; exit 2; }
mkdir -p "$work"

body='{"date": "2026-06-01", "include": [], "household": {"nation": "england", "region": "north-west", "savings": 0,
  "adults": [{"id": "asha", "age": 27, "jobs": [{"pay": {"amount": 12.71, "per": "hour"}, "hoursPerWeek": 20}]}],
  "children": [{"id": "zed", "birthDate": "2018-03-16"}], "home": {"tenure": "social-rent", "rent": {"amount": 110, "per": "week"}}}}'

answers() { # is there an answer?
    curl -fs -o /dev/null -H 'Content-Type: application/json' -d "$body" "http://localhost:$port/v1/position"
}

wait_for() { # process: until it answers
    until answers; do
        kill -0 "$1" 2> /dev/null || { echo "It ended before it answered: see $work/log" >&2; exit 1; }
        sleep 0.02
    done
}

stop() { # process
    kill "$1"
    wait "$1" || true
}

ticks() { # processor time of a process so far, in hundredths of a second: user and system
    sed 's/.*) //' "/proc/$1/stat" | awk '{print $12 + $13}'
}

train() { # option: a run that leaves what it loaded
    "$java" $options "$1" -jar "$jar" --server.port="$port" > "$work/log" 2>&1 &
    started=$!
    wait_for "$started"
    stop "$started"
}

case $how in
    jar) set -- -jar "$jar" ;;
    archive)
        rm -f "$work/worthwhile.jsa"
        train "-XX:ArchiveClassesAtExit=$work/worthwhile.jsa"
        set -- "-XX:SharedArchiveFile=$work/worthwhile.jsa" -jar "$jar" ;;
    cache)
        rm -f "$work/worthwhile.aot"
        train "-XX:AOTCacheOutput=$work/worthwhile.aot"
        set -- "-XX:AOTCache=$work/worthwhile.aot" -jar "$jar" ;;
    trivial)
        i=0
        while [ "$i" -lt "$times" ]; do
            from=$(date +%s%N)
            "$java" -version 2> /dev/null
            echo "$((($(date +%s%N) - from) / 1000000))"
            i=$((i + 1))
        done | sort -n | awk -v times="$times" 'NR == int((times + 1) / 2) {printf "trivial    %6.2f s by the clock\n", $1 / 1000}'
        exit ;;
    *) echo "jar, archive, cache or trivial?" >&2; exit 2 ;;
esac

i=0
: > "$work/times"
while [ "$i" -lt "$times" ]; do
    from=$(date +%s%N)
    "$java" $options "$@" --server.port="$port" > "$work/log" 2>&1 &
    started=$!
    wait_for "$started"
    to=$(date +%s%N)
    spent=$(ticks "$started")
    sleep "$rest"
    memory=$(awk '/VmRSS/ {print $2}' "/proc/$started/status")
    echo "$(((to - from) / 1000000)) $spent $memory" >> "$work/times"
    stop "$started"
    i=$((i + 1))
done

middle() { # column
    awk -v column="$1" '{print $column}' "$work/times" | sort -n | awk -v times="$times" 'NR == int((times + 1) / 2)'
}

printf '%-10s %6.2f s by the clock   %6.2f s of processor time   %4d MB at rest   (medians of %d)\n' \
    "$how" "$(awk "BEGIN {print $(middle 1) / 1000}")" "$(awk "BEGIN {print $(middle 2) / 100}")" "$(($(middle 3) / 1024))" "$times"
