#!/usr/bin/env bash
# fuzz.sh SANITIZERS SECONDS TARGET... : builds the fuzzer and runs each target for so long.
#
# SANITIZERS is `fuzzer`, or `fuzzer,address`, which also watches the C libraries' memory and takes
# some times as long.
#
# New inputs are kept in .build/fuzz/TARGET/corpus, what fails in .build/fuzz/TARGET/findings; a
# finding is made small and then kept in Tests/Fuzzing/Corpus/TARGET. Status 1 where one fails.
set -euo pipefail
cd "$(dirname "$0")/.."
export FUZZ=$1
seconds=$2
shift 2

build=(swift build --configuration release --scratch-path ".build/fuzz/build-$FUZZ" --product Fuzz)
"${build[@]}"
fuzz=$("${build[@]}" --show-bin-path)/Fuzz

# Neither the crash handler of Swift is a finding, nor what a global holds through a tagged pointer
# (it looks leaked); freed memory need not be kept for long.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=quarantine_size_mb=16:detect_leaks=0
failed=()
for target in "$@"; do
  folder=.build/fuzz/$target
  mkdir -p "$folder/corpus" "$folder/findings"
  echo "fuzz $target: $seconds seconds"
  FUZZ_TARGET=$target "$fuzz" "$folder/corpus" "Tests/Fuzzing/Corpus/$target" \
    -dict=Tests/Fuzzing/words.dict -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 -detect_leaks=0 \
    -max_len=4096 -use_value_profile=1 -artifact_prefix="$folder/findings/" \
    >"$folder/log" 2>&1 || failed+=("$target")
  grep -E 'Fatal error|SUMMARY|Test unit written|^Done' "$folder/log" | sed 's/^/  /'
done
[ ${#failed[@]} -eq 0 ] || { echo "failed: ${failed[*]} (see .build/fuzz/*/log)" >&2; exit 1; }
