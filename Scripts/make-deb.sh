#!/usr/bin/env bash
# Makes a Debian package of a built program.
#
#   make-deb.sh THIDUA FOLDER        writes FOLDER/thidua_VERSION_ARCHITECTURE.deb
set -euo pipefail
thidua=$(realpath "$1") folder=$(realpath -m "$2")
cd "$(dirname "$0")/.."

version=$("$thidua" --version | cut -d' ' -f2)
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
umask 022
chmod 755 "$root"
Scripts/stage-install.sh "$thidua" "$root" /usr
strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/usr/bin/thidua"

doc=$root/usr/share/doc/thidua
install -D --mode=644 Packaging/copyright "$doc/copyright"
date=$(git log -1 --format=%aD 2>/dev/null || date -R)
{
  echo "thidua ($version) bookworm; urgency=medium"
  echo
  echo "  * See CHANGELOG.md of the project."
  echo
  echo " -- The thidua developers <thidua@example.vn>  $date"
} | gzip -9n >"$doc/changelog.gz"

# The packages of the libraries that the program is linked with.
direct() {
  readelf --dynamic "$thidua" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | while read -r name; do
    path=$(ldd "$thidua" | awk -v name="$name" '$1 == name && $2 == "=>" { print $3 }')
    [ -n "$path" ] || continue
    # /lib is a link to /usr/lib, and packages name their files below either.
    file=$(realpath "$path")
    dpkg-query --search "$file" 2>/dev/null | cut -d: -f1 \
      || dpkg-query --search "${file#/usr}" | cut -d: -f1
  done
}
depends=""
for package in $(direct | sort -u); do
  # Libraries of the same name and a later version go on working; security updates do not matter.
  version_of=$(dpkg-query --show --showformat='${Version}' "$package" | sed 's/^[0-9]*://' \
    | grep -oE '^[0-9]+(\.[0-9]+)?')
  depends+="${depends:+, }$package (>= $version_of)"
done

install -d "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<CONTROL
Package: thidua
Version: $version
Architecture: $architecture
Maintainer: The thidua developers <thidua@example.vn>
Section: misc
Priority: optional
Installed-Size: $(du -k -s --exclude=DEBIAN "$root" | cut -f1)
Depends: $depends
Description: rolls up emulation campaigns into plan-versus-actual workbooks
 thidua turns the spreadsheets and CSV files that communes, wards and agencies
 send for an emulation campaign into plan-versus-actual workbooks, and into a
 list of everything that is wrong with them. It runs by hand, from cron or from
 a systemd timer.
CONTROL
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod 644 "$root/DEBIAN/control" "$root/DEBIAN/md5sums"
mkdir -p "$folder"
file=$folder/thidua_${version}_$architecture.deb
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s) \
  dpkg-deb --root-owner-group --build "$root" "$file" >/dev/null
echo "$file"
