#!/usr/bin/env bash
# Measures thidua beside polars, pandas and the two floors, in one run, in alternation.
#
#   Benchmarks/run.sh [many] [one] [scale]      default: all three
#
#   RUNS=5         runs of each contender; the table shows the median
#   BENCH_DATA=DIR where the data are written, and kept; default: a temporary folder
#   THIDUA=FILE    a built thidua to measure; default: it is built here
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
sets=("$@")
[ ${#sets[@]} -gt 0 ] || sets=(many one scale)
for set in "${sets[@]}"; do
  case $set in
    many | one | scale) ;;
    *)
      echo "usage: run.sh [many] [one] [scale]" >&2
      exit 64
      ;;
  esac
done

Scripts/install-packages.sh bench
Scripts/make-venv.sh .build/bench-venv Benchmarks/requirements.txt
python=$PWD/.build/bench-venv/bin/python

thidua=${THIDUA:-}
if [ -z "$thidua" ]; then
  release=(--configuration release --static-swift-stdlib --product thidua -Xlinker -s)
  swift build "${release[@]}" >&2
  thidua=$(swift build "${release[@]}" --show-bin-path)/thidua
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
data=${BENCH_DATA:-$scratch/data}
mkdir -p "$data"
gcc -O2 Benchmarks/measure.c -o "$scratch/measure"
gcc -O2 Benchmarks/limit_csv.c -o "$scratch/limit_csv" -lcsv
gcc -O2 Benchmarks/limit_xlsx.c -o "$scratch/limit_xlsx" -lxlsxwriter

# generate NAME ARGUMENTS... : data that are complete are not made again.
generate() {
  local name=$1
  shift
  [ -e "$data/$name.complete" ] && return
  rm -rf "${data:?}/$name"
  "$python" Benchmarks/generate.py "$data/$name" "$@"
  touch "$data/$name.complete"
}

for set in "${sets[@]}"; do
  case $set in
    many) generate many ;;
    one) generate one --units 6000 --big 5000000 ;;
    scale)
      generate many
      generate one --units 6000 --big 5000000
      generate wrong --units 6000 --big 5000000 --wrong
      generate rows-1m --units 11000 --big 1000000
      generate rows-10m --units 11000 --big 10000000
      ;;
  esac
done

"$python" Benchmarks/compare.py --runs "${RUNS:-5}" --thidua "$thidua" --data "$data" \
  --scratch "$scratch" "${sets[@]}" | tee "$scratch/table"
[ ${#sets[@]} -eq 3 ] || exit 0
{
  echo '# Benchmarks'
  echo
  echo 'Written by `make bench` ([Benchmarks](Benchmarks) says what is measured). Times move from machine to'
  echo "machine and from hour to hour; only the ratios of this one run mean anything. RUNS=${RUNS:-5}."
  echo
  cat "$scratch/table"
} >BENCHMARKS.md
