#!/bin/sh
# Builds the application that ./firsthand runs. Several may be started at once, as in a pipe: one
# builds, the others wait for it.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$here")
app=$root/cli/target/app
lock=$root/cli/target.lock

# shellcheck source=scripts/jdk.sh
. "$here/jdk.sh"
JAVA_HOME=$(find_jdk)
export JAVA_HOME

started=$(date +%s)
until mkdir "$lock" 2>/dev/null; do
  holder=$(cat "$lock/pid" 2>/dev/null || true)
  if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
    rm -rf "$lock"
    continue
  fi
  waited=yes
  sleep 0.5
done
echo $$ >"$lock/pid"
log=$(mktemp)
trap 'rm -rf "$lock" "$log"' EXIT
trap 'exit 130' INT TERM
if [ "${waited:-}" = yes ] && [ -f "$app/built" ] &&
  [ "$(stat -c %Y "$app/built" 2>/dev/null || stat -f %m "$app/built")" -ge "$started" ]; then
  exit 0
fi

echo "building, the first time takes about a minute…" >&2
before=$(mktemp "$root/cli/.built.XXXXXX")
if ! (cd "$root" && ./mvnw -B -ntp -q -DskipTests package) >"$log" 2>&1; then
  rm -f "$before"
  cat "$log" >&2
  echo "firsthand: the build failed (its output is above)." >&2
  exit 1
fi

# A cache of loaded classes for each set of flags in ./firsthand; starting works without them, too.
train() {
  cache=$1
  shift
  rm -f "$cache"
  "$JAVA_HOME/bin/java" "$@" --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput="$cache" \
    -cp "$app/firsthand.jar" dev.firsthand.cli.Main demo >"$log" 2>&1 || true
}
train "$app/quick.aot" -XX:+UseSerialGC -XX:TieredStopAtLevel=1
train "$app/long.aot" -XX:+UseSerialGC
mv "$before" "$app/built"
