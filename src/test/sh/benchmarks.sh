#!/bin/sh
# Takes every figure of the handbook's benchmark page on this machine, as ratios to references that run beside it, and prints them as
# tables, each row with its command. Run it after `mvn package`, in the project's folder. Needs Linux and curl. --quick takes fewer and
# shorter rounds. It ends with the job for Spark, which it builds with its profile.
#
#   src/test/sh/benchmarks.sh [--quick]
#
# JAVA names the java to use, HOUSEHOLDS how many go through bulk in place of a million (or 20,000).
set -eu

quick=${1:-}
java=${JAVA:-java}
work=target/benchmarks
jar=target/worthwhile.jar

test -f "$jar" || { echo "There is no $jar: run mvn package first" >&2; exit 2; }
mkdir -p "$work"
if [ "$quick" = --quick ]; then starts=3; households=20000; proofs=2; else starts=9; households=1000000; proofs=15; fi

test -f target/classpath.txt || mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
path=target/test-classes:target/classes:$(cat target/classpath.txt)

households=${HOUSEHOLDS:-$households}
# For a service that rests much of the time: Java's first compiler alone, and little memory.
small="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms56m -Xmn16m"

milliseconds() { # command: how long it takes by the clock; what it prints goes to the log
    from=$(date +%s%N)
    "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    echo $((($(date +%s%N) - from) / 1000000))
}

row() { # what, this, reference, the reference in words, both in words, the command
    awk -v this="$2" -v reference="$3" 'BEGIN {printf this < 99.5 * reference ? "%.2g" : "%.0f", this / reference}' > "$work/ratio"
    echo "| $1 | $(cat "$work/ratio") | $4 | $5 | | \`$6\` |"
}

echo "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $("$java" -version 2>&1 | sed -n 2p), $(date +%F)"
echo "$("$java" -jar "$jar" --version | tr '\n' ' ')"
echo "Load before: $(cut -d' ' -f1 /proc/loadavg). Times beside other work say little; ratios say more."
echo
"$java" -Xmx2g -cp "$path" org.worthwhile.benchmarks.EveryFigure $quick > "$work/log" || { cat "$work/log" >&2; exit 1; }
grep '^|' "$work/log"

bare=$(src/test/sh/start.sh trivial 5 | awk '{print $2 * 1000}')
start() { # how, in words
    said=$(src/test/sh/start.sh "$1" "$starts")
    row "first answer, $2" "$(echo "$said" | awk '{print $2 * 1000}')" "$bare" "a bare JVM that says its version" \
        "$(echo "$said" | awk '{print $2 " s, " $7 " s of processor time, " $12 " MB at rest"}')" "start.sh $1 $starts${OPTIONS:+ with OPTIONS}"
}

start jar jar
start archive archive
export OPTIONS="$small"
start jar "jar, as a small service"
start archive "archive, as a small service"
unset OPTIONS

rm -f "$work/households.ndjson" "$work/answers.ndjson"
"$java" -jar "$jar" households "$households" "$work/households.ndjson" > "$work/log"
copying=$(milliseconds "$java" -cp "$path" org.worthwhile.benchmarks.ReadAndWritten "$work/households.ndjson" "$work/written.ndjson")
answering=$(milliseconds "$java" -Xmx1g -jar "$jar" bulk "$work/households.ndjson" "$work/answers.ndjson")
row "bulk: $households households, start and all" "$answering" "$copying" "each line read and written as JSON, one thread" \
    "$((answering / 1000)) s, $((households * 1000 / answering)) a second; $((copying / 1000)) s" "bulk households.ndjson answers.ndjson"
to_nothing=$(milliseconds "$java" -Xmx1g -jar "$jar" bulk "$work/households.ndjson" /dev/null)
row "bulk: the same, answers to /dev/null" "$to_nothing" "$copying" "each line read and written as JSON, one thread" \
    "$((to_nothing / 1000)) s, $((households * 1000 / to_nothing)) a second; $((copying / 1000)) s" "bulk households.ndjson /dev/null"

version=$(milliseconds "$java" -jar "$jar" --version)
"$java" -cp "$path" org.worthwhile.benchmarks.SpecsBenchmark "$jar" rules "$proofs" | grep ': median' | while read -r line; do
    row "specs --changed: $(echo "$line" | cut -d: -f1)" "$(echo "$line" | sed 's/.*median \([0-9.]*\) s,.*/\1/' | awk '{print $1 * 1000}')" "$version" \
        "the jar says its version" "$(echo "$line" | sed 's/.*: median //')" "SpecsBenchmark worthwhile.jar rules $proofs"
done

mvn --batch-mode -q -Pspark -DskipTests package > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
rm -rf "$work/spark" "$work/spark-problems"
spark=$(milliseconds src/test/sh/spark.sh "$work/households.ndjson" "$work/spark" "$work/spark-problems")
cat "$work"/spark/part-* | cmp - "$work/answers.ndjson"
row "Spark on a local master: $households households, start and all, the same bytes as bulk" "$spark" "$answering" "bulk" \
    "$((spark / 1000)) s, $((households * 1000 / spark)) a second" "spark.sh households.ndjson answers problems"
mvn --batch-mode -q -DskipTests package > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }

echo
src/test/sh/trials.sh $quick
