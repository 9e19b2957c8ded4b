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
# Where zsh looks: packages of Debian have a folder of their own.
zsh=site-functions
[ "$prefix" != /usr ] || zsh=vendor-completions
print vi bash share/bash-completion/completions/thidua
print vi zsh "share/zsh/$zsh/_thidua"
print vi fish share/fish/vendor_completions.d/thidua.fish
print en man share/man/man1/thidua.1
print vi man share/man/vi/man1/thidua.1
gzip -9nf "$root$prefix/share/man/man1/thidua.1" "$root$prefix/share/man/vi/man1/thidua.1"

# text FILE PLACE: a text that names paths below /usr, with those of the prefix
text() {
  install -d "$(dirname "$root$prefix/$2")"
  sed "s#/usr/\(bin\|share/doc\)/thidua#$prefix/\1/thidua#g" "$1" >"$root$prefix/$2"
  chmod 644 "$root$prefix/$2"
}
for unit in Packaging/systemd/*; do
  text "$unit" "lib/systemd/system/$(basename "$unit")"
done
doc=share/doc/thidua
text Packaging/crontab.example "$doc/examples/crontab"
# The documents stand as they do in the project, so that their links lead somewhere.
for document in *.md Benchmarks/README.md Documentation/*.md; do
  text "$document" "$doc/$document"
done
find Documentation/Pictures Documentation/Schemas examples -type f -not -path '*/out/*' -print0 \
  | while IFS= read -r -d '' file; do
    install -D --mode=644 "$file" "$root$prefix/$doc/$file"
  done
