# Finds a JDK that is new enough and exports it as JAVA_HOME. Sourced by the commands beside it.
# Reads the "release" file of each candidate, so no Java is started just to ask for its version.

needed_java=25

java_feature_version() {
  [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=}
        version=${version#\"}
        version=${version%%[!0-9]*}
        return 0
        ;;
    esac
  done <"$1/release"
  return 1
}

is_usable_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && java_feature_version "$1" && [ "${version:-0}" -ge "$needed_java" ]
}

java_on_path() {
  found=$(command -v javac) || return 1
  while [ -L "$found" ]; do
    target=$(readlink "$found") || return 1
    case $target in
      /*) found=$target ;;
      *) found=$(dirname "$found")/$target ;;
    esac
  done
  dirname "$(dirname "$found")"
}

find_jdk() {
  if is_usable_jdk "${JAVA_HOME:-}"; then
    export JAVA_HOME
    return 0
  fi
  for candidate in \
    "$(java_on_path)" \
    /usr/lib/jvm/* \
    /usr/java/* \
    /opt/java/* /opt/jdk* /opt/java \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$([ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$needed_java+" 2>/dev/null)"; do
    if is_usable_jdk "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  {
    echo "Spotwright needs a JDK $needed_java or newer, and none was found."
    echo "Looked at JAVA_HOME, javac on the PATH, /usr/lib/jvm, /opt, SDKMAN, ~/.jdks and the places of macOS."
    echo "Install one, for example Eclipse Temurin $needed_java (https://adoptium.net), with apt, dnf, brew or SDKMAN;"
    echo "if it lies elsewhere, set JAVA_HOME to its folder."
  } >&2
  exit 2
}
