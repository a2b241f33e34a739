#!/bin/sh
# Builds the application that ./firsthand runs. Several may be started at once, as in a pipe: one
# builds, the others wait for it.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$here")
app=$root/cli/target/app
target=$root/cli/target
lock=$target/building

# shellcheck source=scripts/jdk.sh
. "$here/jdk.sh"
JAVA_HOME=$(find_jdk)
export JAVA_HOME

mkdir -p "$target"
started=$(date +%s)
nobody=0
until mkdir "$lock" 2>/dev/null; do
  holder=$(cat "$lock/pid" 2>/dev/null || true)
  if [ -z "$holder" ]; then
    nobody=$((nobody + 1))
  fi
  if [ "$nobody" -gt 20 ] || { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; }; then
    rm -rf "$lock" # its builder was killed
    continue
  fi
  waited=yes
  sleep 0.5
done
echo $$ >"$lock/pid"
work=$(mktemp -d)
log=$work/log
trap 'rm -rf "$lock" "$work"' EXIT
trap 'exit 130' INT TERM
if [ "${waited:-}" = yes ] && [ -f "$app/built" ] &&
  [ "$(stat -c %Y "$app/built" 2>/dev/null || stat -f %m "$app/built")" -ge "$started" ]; then
  exit 0
fi

echo "building, the first time takes about a minute…" >&2
touch "$work/built" # what changes while this builds is newer
if ! (cd "$root" && ./mvnw -B -ntp -q -DskipTests -pl cli -am package) >"$log" 2>&1; then
  cat "$log" >&2
  echo "firsthand: the build failed (its output is above)." >&2
  exit 1
fi

# A cache of loaded classes for each set of flags in ./firsthand; starting works without them, too.
train() {
  cache=$1
  shift
  rm -f "$cache"
  "$JAVA_HOME/bin/java" "$@" -Djava.io.tmpdir="$work" --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput="$cache" \
    -cp "$app/firsthand.jar" dev.firsthand.cli.Main demo >"$log" 2>&1 || true
}
train "$app/quick.aot" -XX:+UseSerialGC -XX:TieredStopAtLevel=1
train "$app/long.aot" -XX:+UseSerialGC
cp -p "$work/built" "$app/built"
