# Fetches what "spotwright setup" fetches, unless that was done by this build and nothing of it changed
# since: asking costs a start of Java. Sourced by the commands beside it, with $root set and the
# application built.
#
# SPOTWRIGHT_HOME/set-up  what was there when the last set-up was complete

home=${SPOTWRIGHT_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/spotwright}

# The build, and every file of the voice and the fonts with its size and time.
what_is_there() {
  {
    cat "$launch/current"
    echo "${SPOTWRIGHT_VOICE_DIR:-}"
    ls -lnR "$home/voice" "$home/fonts" 2>/dev/null || true
  } | cksum
}

ensure_setup() {
  if [ -f "$home/set-up" ] && [ "$(cat "$home/set-up")" = "$(what_is_there)" ]; then
    return 0
  fi
  if "$root/bin/spotwright" setup; then
    what_is_there >"$home/set-up" || true
  elif [ $? = 130 ]; then
    exit 130
  fi
}
