#!/bin/sh
# Feeds the extractor made-up pages until one breaks an invariant: scripts/fuzz.sh [SECONDS].
# What it learns is kept in target/fuzz; a page that breaks something is left there as crash-….
set -eu

root=$(cd "$(dirname "$0")/.." && pwd -P)
seconds=${1:-600}

# shellcheck source=scripts/jdk.sh
. "$root/scripts/jdk.sh"
JAVA_HOME=$(find_jdk) || exit 3
export JAVA_HOME

tools=$root/target/fuzz/tools
corpus=$root/target/fuzz/corpus
mkdir -p "$tools" "$corpus"
cd "$root"
./mvnw -B -ntp -q -pl core test-compile dependency:copy-dependencies \
  -DincludeScope=test -DoutputDirectory="$tools"
for artifact in jazzer jazzer-api; do
  ./mvnw -B -ntp -q -N dependency:copy -DoutputDirectory="$tools" \
    -Dartifact="com.code-intelligence:$artifact:0.30.0"
done

cd "$root/target/fuzz"
exec "$JAVA_HOME/bin/java" -Xmx2g -cp "$tools/*:$root/core/target/classes:$root/core/target/test-classes" \
  com.code_intelligence.jazzer.Jazzer \
  --target_class=dev.firsthand.extract.ExtractorFuzzer \
  --instrumentation_includes='dev.firsthand.**' \
  -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=0 \
  "$corpus" "$root/core/src/test/resources/dev/firsthand/extract/pages" \
  "$root/core/src/test/resources/dev/firsthand/extract/hostile"
