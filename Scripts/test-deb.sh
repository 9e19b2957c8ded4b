#!/usr/bin/env bash
# Installs a package in a clean Debian 12 root, runs the example there, removes the package.
#
#   test-deb.sh FILE.deb         as root; needs debootstrap and the network
set -euo pipefail
package=$(realpath "$1")
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp -r /etc/apt/apt.conf.d /etc/apt/sources.list* "$root/etc/apt/" 2>/dev/null || true
cp "$package" "$root/thidua.deb"
mount --bind /proc "$root/proc" 2>/dev/null || true
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }

inside sh -c '! command -v swift && ! command -v cc' >/dev/null
inside apt-get update --quiet >/dev/null
inside apt-get install --yes --quiet --no-install-recommends /thidua.deb >/dev/null
inside thidua --version
inside cp -r /usr/share/doc/thidua/examples/an-khe-2023 /tmp/thu
inside thidua run /tmp/thu --as-of 2023-07-06 >/dev/null 2>&1 || [ $? -eq 1 ]
inside find /tmp/thu/out -name '*.xlsx'
inside thidua verify /tmp/thu/out/2023-Q2 --against /tmp/thu
inside apt-get purge --yes --quiet thidua >/dev/null
[ -z "$(inside find / -xdev -name '*thidua*' -not -path '/tmp/*' -not -path '/proc/*' \
  -not -name 'thidua.deb' -not -path '/var/*')" ]
echo 'installed, run and removed'
