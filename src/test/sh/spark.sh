#!/bin/sh
# Submits the job for Apache Spark to a local master of two cores. Run it after `mvn -Pspark package`, in the project's folder. There is
# no Spark installed: its own SparkSubmit is started from Maven's class path, without what the job must bring itself.
#
#   src/test/sh/spark.sh REQUESTS ANSWERS PROBLEMS
#
# JAVA names the java to use, WORK where the class path is kept.
set -eu

java=${JAVA:-java}
work=${WORK:-target/spark}
jar=target/worthwhile-spark.jar

test -f "$jar" || { echo "There is no $jar: run mvn -Pspark package first" >&2; exit 2; }
mkdir -p "$work"

brought=org.drools,org.kie,org.mvel,tools.jackson.core,tools.jackson.dataformat,org.snakeyaml,com.networknt,com.ethlo.time
brought=$brought,info.picocli,org.springframework,org.springframework.boot
mvn --batch-mode -q -Pspark dependency:build-classpath -Dmdep.outputFile="$work/classpath" -DincludeScope=test -DexcludeGroupIds="$brought"

opens=
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
    java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"
done

"$java" -Xmx2g $opens -cp "$(cat "$work/classpath")" org.apache.spark.deploy.SparkSubmit \
    --master 'local[2]' --conf spark.ui.enabled=false --class org.worthwhile.spark.CaseloadJob \
    "$jar" "$1" "$2" "$3" > "$work/said.txt" 2>&1 || { tail -40 "$work/said.txt" >&2; exit 1; }
grep answered "$work/said.txt" | tail -1
