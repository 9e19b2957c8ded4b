#!/usr/bin/env bash
# Runs the tests with the address and with the thread sanitizer; the tool they start as well.
# Left out are the comparisons of figures with the reference, which run the tool 80 times.
#
# Builds of their own (.build/sanitize-*), so that the ordinary one stays as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH=$PWD/.build/venv/bin:$PATH
export LSAN_OPTIONS=suppressions=$PWD/Scripts/leaks.txt:print_suppressions=0

[ $# -gt 0 ] || set -- address thread
for sanitizer in "$@"; do
  echo "tests with the $sanitizer sanitizer"
  options=(--sanitize="$sanitizer" --scratch-path ".build/sanitize-$sanitizer")
  swift build --build-tests "${options[@]}"
  swift test --skip-build --disable-xctest --skip ReferenceTests "${options[@]}"
done
