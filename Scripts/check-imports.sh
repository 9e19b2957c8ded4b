#!/usr/bin/env bash
# Refuses imports that the compiler lets through: a C library outside the target that wraps it,
# and Foundation in what is shipped.
set -euo pipefail
cd "$(dirname "$0")/.."

failed=0
# refuse MODULES FOLDER... : no file of Sources may import one of them, except in these folders.
refuse() {
  local modules=$1 found folder
  shift
  local excluded=()
  for folder in "$@"; do excluded+=(--exclude-dir="$folder"); done
  found=$(grep -rnE --include='*.swift' "${excluded[@]}" \
    "^[^/]*\bimport +((struct|class|enum|protocol|func|let|var|typealias) +)?($modules)\b" \
    Sources || true)
  [ -n "$found" ] || return 0
  echo "$found"
  echo "error: $modules may be imported only in: ${*:-no shipped target}" >&2
  failed=1
}

refuse CLibCSV CSVStreaming
refuse CXlsxWriter XLSXWriting
refuse CExpat SheetReading
refuse CFreeXL OldSheetReading
refuse CJansson JSONReading
refuse CCrypto ThiduaFiles
refuse CLinux ThiduaFiles OldSheetReading
refuse CZlib SheetReading TestSupport
refuse CDeflate SheetReading
refuse 'Foundation|FoundationEssentials|FoundationInternationalization' TestSupport
exit $failed
