# Makes sure that the system has the few libraries that the native parts are linked against.
# Sourced by the commands beside it. Installs them where it may (root with apt-get), else names them.

is_missing_library() {
  for folder in /lib /lib64 /usr/lib /usr/lib64 /lib/x86_64-linux-gnu /usr/lib/x86_64-linux-gnu /usr/local/lib; do
    [ ! -e "$folder/$1" ] || return 1
  done
  ! { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}

ensure_libraries() {
  if [ "$(uname -s) $(uname -m)" != "Linux x86_64" ]; then
    echo "Spotwright's native parts come for Linux on x86-64 only; this is $(uname -s) on $(uname -m)." >&2
    exit 2
  fi
  packages=
  for pair in libGL.so.1=libgl1 libEGL.so.1=libegl1 libfontconfig.so.1=libfontconfig1 libstdc++.so.6=libstdc++6; do
    if is_missing_library "${pair%%=*}"; then
      packages="$packages ${pair#*=}"
    fi
  done
  [ -n "$packages" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing system libraries:$packages" >&2
    # shellcheck disable=SC2086
    if { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $packages; } >&2; then
      return 0
    fi
  fi
  {
    echo "These system libraries are missing:$packages"
    echo "Debian, Ubuntu: sudo apt-get install$packages"
    echo "Fedora: sudo dnf install libglvnd-glx libglvnd-egl fontconfig libstdc++"
  } >&2
  exit 2
}

# The tests drive a real browser; the application itself needs none.
ensure_browser() {
  for browser in chromium chromium-browser google-chrome; do
    [ ! -x "/usr/bin/$browser" ] || return 0
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the tests" >&2
    if { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium; } >&2; then
      return 0
    fi
  fi
  echo "The tests need Chromium in /usr/bin (Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium)" >&2
  exit 2
}
