# Keeps the application ready to start: built, unpacked beside its libraries, with an ahead-of-time
# cache. Sourced by the commands beside it, with $root set; does nothing but a few file checks when
# nothing changed.
#
# target/launch/<id>/   the unpacked application; <id> comes from the content of the jar
# target/launch/current the <id> to start; as old as the sources that it was built from

launch=$root/target/launch
java_options=$root/bin/lib/java.options

is_built() {
  [ -f "$launch/current" ] && [ -z "$(changed_source)" ]
}

# The first source that is newer than the build. What the build itself writes into the frontend's folder,
# and the folder's own time, do not count.
changed_source() {
  frontend=$root/src/main/frontend
  find "$root/pom.xml" "$root/src/main" "$root/bin/lib" \
    \( -path "$frontend/generated" -o -path "$frontend/index.html" \) -prune -o \
    -newer "$launch/current" ! -path "$frontend" -print -quit
}

ensure_application() {
  is_built || build_alone
  read -r id <"$launch/current"
  application=$launch/$id
  # the cache is valid for one Java only
  aot_cache=$application/$(cksum <"$JAVA_HOME/release" | tr ' ' -).aot
  [ -f "$aot_cache" ] || [ -f "$aot_cache.failed" ] || alone make_aot_cache
}

build_alone() {
  alone build_unless_built
}

build_unless_built() {
  is_built || build
}

# Runs a function while no other process does; a lock whose owner is gone is taken over.
alone() {
  mkdir -p "$launch"
  lock=$launch/lock
  told=
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null || true)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$lock"
      continue
    fi
    [ -n "$told" ] || echo "Waiting for another set-up to finish (process ${owner:-unknown})." >&2
    told=yes
    sleep 1
  done
  echo $$ >"$lock/pid"
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  "$@"
  rm -rf "$lock"
  trap - EXIT INT TERM
}

build() {
  log=$launch/build.log
  started=$launch/started
  : >"$started"
  echo "Building Spotwright (about two minutes the first time, seconds later)." >&2
  if ! (cd "$root" && ./mvnw -B -Dmaven.test.skip=true package) >"$log" 2>&1; then
    grep -E '^\[ERROR\]|[Ee]rror' "$log" | head -n 30 >&2
    echo "The build failed; all it said is in $log." >&2
    exit 1
  fi
  jar=$(ls "$root"/target/spotwright-*.jar)
  id=$(cksum <"$jar" | tr ' ' -)
  if [ ! -d "$launch/$id" ]; then
    rm -rf "$launch/unfinished"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$launch/unfinished" >>"$log" 2>&1 ||
      { echo "The jar could not be unpacked; see $log." >&2; exit 1; }
    mv "$launch/unfinished/$(basename "$jar")" "$launch/unfinished/spotwright.jar"
    mv "$launch/unfinished" "$launch/$id"
  fi
  previous=$(cat "$launch/current" 2>/dev/null || true)
  echo "$id" >"$launch/current.new"
  touch -r "$started" "$launch/current.new"
  mv "$launch/current.new" "$launch/current"
  remove_old_applications
}

# Commands that run now may still read the one before.
remove_old_applications() {
  for old in "$launch"/*-*/; do
    case $(basename "$old") in
      "$id" | "${previous:-}") ;;
      *) rm -rf "$old" ;;
    esac
  done
}

make_aot_cache() {
  [ ! -f "$aot_cache" ] || return 0
  echo "Preparing a fast start (once)." >&2
  log=$launch/rehearsal.log
  scratch=$launch/rehearsal
  rm -rf "$scratch"
  if SPOTWRIGHT_HOME=$scratch "$JAVA_HOME/bin/java" "@$java_options" -XX:AOTCacheOutput="$aot_cache.new" \
    -cp "$application/spotwright.jar" app.spotwright.cli.SpotwrightCommand rehearse --out "$scratch/out" >"$log" 2>&1 &&
    [ -s "$aot_cache.new" ]; then
    mv "$aot_cache.new" "$aot_cache"
  else
    # starts are slower without, nothing else; not tried again until something changes
    mv "$log" "$aot_cache.failed"
    echo "That did not work; commands will start more slowly (see $aot_cache.failed)." >&2
  fi
  rm -rf "$scratch"
}
