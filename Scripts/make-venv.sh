#!/usr/bin/env bash
# Makes a Python environment with the packages of a requirements file, once.
#
#   make-venv.sh FOLDER REQUIREMENTS
#
# An environment that was made from the same requirements is left alone: no network is needed.
set -euo pipefail

folder=$1
requirements=$2
made_from=$folder/requirements.txt

cmp --silent "$requirements" "$made_from" 2>/dev/null && exit 0
python3 -m venv --clear "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
cp "$requirements" "$made_from"
