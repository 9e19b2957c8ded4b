#!/usr/bin/env bash
# Installs the Debian packages named below that are not there yet.
#
#   install-packages.sh build|test|bench
#
# Asks dpkg first: where everything is installed it neither needs the network nor root.
set -euo pipefail

build=(libcsv-dev libxlsxwriter-dev libexpat1-dev libfreexl-dev libjansson-dev zlib1g-dev
  libdeflate-dev libmimalloc-dev libssl-dev pkg-config)
python=(python3 python3-venv)
c=(gcc libc6-dev)
case "${1:-}" in
  build) wanted=("${build[@]}") ;;
  test)
    wanted=("${build[@]}" "${python[@]}" "${c[@]}" make libreoffice-calc-nogui poppler-utils
      locales)
    ;;
  bench) wanted=("${build[@]}" "${python[@]}" "${c[@]}") ;;
  *)
    echo "usage: install-packages.sh build|test|bench" >&2
    exit 64
    ;;
esac

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for package in "${wanted[@]}"; do
  is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "Please install what corresponds to these Debian packages: ${missing[*]}" >&2
  exit 69
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Please run as root: apt-get install ${missing[*]}" >&2
    exit 77
  fi
  as_root=(sudo)
fi

# A list of packages from the image may be enough; a fresh one is fetched only where it is not.
export DEBIAN_FRONTEND=noninteractive
install=(apt-get install --yes --no-install-recommends --quiet "${missing[@]}")
echo "Installing: ${missing[*]}"
"${as_root[@]}" "${install[@]}" >/dev/null 2>&1 && exit 0
"${as_root[@]}" apt-get update --quiet
"${as_root[@]}" "${install[@]}"
