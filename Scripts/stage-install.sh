#!/usr/bin/env bash
# Puts everything that is installed below a folder.
#
#   stage-install.sh THIDUA FOLDER PREFIX
#
# THIDUA is the built program; what is made from its command table is printed by itself.
set -euo pipefail
thidua=$1 root=$2 prefix=$3
cd "$(dirname "$0")/.."

install -D --mode=755 "$thidua" "$root$prefix/bin/thidua"
# print LANGUAGE KIND FILE
print() {
  install -d "$(dirname "$root$prefix/$3")"
  "$thidua" --lang "$1" generate "$2" >"$root$prefix/$3"
  chmod 644 "$root$prefix/$3"
}
print vi bash share/bash-completion/completions/thidua
print vi zsh share/zsh/vendor-completions/_thidua
print vi fish share/fish/vendor_completions.d/thidua.fish
print en man share/man/man1/thidua.1
print vi man share/man/vi/man1/thidua.1
gzip -9nf "$root$prefix/share/man/man1/thidua.1" "$root$prefix/share/man/vi/man1/thidua.1"

for unit in Packaging/systemd/*; do
  install -d "$root$prefix/lib/systemd/system"
  sed "s#/usr/bin/thidua#$prefix/bin/thidua#" "$unit" \
    >"$root$prefix/lib/systemd/system/$(basename "$unit")"
  chmod 644 "$root$prefix/lib/systemd/system/$(basename "$unit")"
done
doc=$root$prefix/share/doc/thidua
install -D --mode=644 Packaging/crontab.example "$doc/examples/crontab"
for text in README.md Documentation/Operations.md Documentation/HuongDan.md \
  Documentation/FileFormats.md Documentation/Findings.md; do
  install -D --mode=644 "$text" "$doc/$(basename "$text")"
done
for picture in Documentation/Pictures/*.png; do
  install -D --mode=644 "$picture" "$doc/Pictures/$(basename "$picture")"
done
(cd examples/an-khe-2023 && find . -type f -not -path './out/*' -print0 \
  | while IFS= read -r -d '' file; do
    install -D --mode=644 "$file" "$doc/examples/an-khe-2023/$file"
  done)
