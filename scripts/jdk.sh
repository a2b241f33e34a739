# Sourced by the scripts beside it: finds a JDK of at least version 25.

# The major version of the JDK in folder $1; 0 where there is none.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_jdk_25() {
  version=$(jdk_version "$1")
  [ "${version:-0}" -ge 25 ]
}

# Prints the folder of the first JDK 25 or later: JAVA_HOME, the one on the PATH, the usual folders.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    echo "$JAVA_HOME"
    return 0
  fi
  on_path=$(command -v javac 2>/dev/null) && on_path=$(real_path "$on_path")
  for jdk in "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
      echo "$jdk"
      return 0
    fi
  done
  echo "firsthand: no JDK 25 or later found." >&2
  echo "Install one (https://adoptium.net, or: sdk install java 25-tem) or set JAVA_HOME to it." >&2
  return 1
}

# The file that $1 leads to through symbolic links.
real_path() {
  file=$1
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  echo "$(cd "$(dirname "$file")" && pwd -P)/$(basename "$file")"
}
