#!/usr/bin/env bash
# Jianghua beside what users would pick instead, on the same text, relative to a bare ICU word-break pass in the same
# run: rjieba, jieba, OpenCC, Recognizers-Text, LAC, JioNLP, from PyPI in a virtual environment.
#
#   Benchmarks/compare.sh [FOLDER…]        the texts: ../shared/corpus where it lies, else Fixtures/Speeches
#
# PEERS=folder of the environment (/tmp/jianghua-peers), JIANGHUA=binary, MEGABYTES=8, ROUNDS=3. What cannot be installed
# is left out, with the reason in the table.
set -euo pipefail
cd "$(dirname "$0")/.."
peers=${PEERS:-/tmp/jianghua-peers}
binary=${JIANGHUA:-}
if [ -z "$binary" ]; then
    for binary in .build/static/release/jianghua .build/release/jianghua; do [ -x "$binary" ] && break; done
fi
[ -x "$binary" ] || { echo "no binary; run swift build -c release first" >&2; exit 66; }
if [ ! -e "$peers/installed" ]; then
    python3 -m venv "$peers"
    install() { timeout 900 "$peers/bin/pip" install --quiet "$@" > "$peers/pip.log" 2>&1 || echo "not installed: $*" >&2; }
    # Old packages build with the setuptools of their time; emoji 2 breaks Recognizers.
    install 'setuptools<80' wheel
    for package in rjieba jieba opencc jionlp; do install "$package"; done
    install emoji==1.7.0 recognizers-text-suite
    # LAC needs paddlepaddle below 2.5, of which newer Pythons have no wheels.
    install --no-build-isolation LAC==2.1.2 'paddlepaddle<2.5'
    touch "$peers/installed"
fi
folders=("$@")
if [ $# = 0 ]; then
    folders=(Fixtures/Speeches)
    [ ! -d ../shared/corpus ] || folders=(../shared/corpus)
fi
work=$(mktemp -d /tmp/jianghua-compare.XXXXXX)
trap 'rm -rf "$work"' EXIT
cc -O2 -D_Nonnull= -shared -fPIC -IBenchmarks/Sources/CWordBreak/include Benchmarks/Sources/CWordBreak/wordbreak.c \
    -o "$work/wordbreak.so" $(pkg-config --cflags --libs icu-uc icu-i18n)
"$peers/bin/python" Benchmarks/peers/compare_speed.py --wordbreak "$work/wordbreak.so" --binary "$binary" \
    --megabytes "${MEGABYTES:-8}" --rounds "${ROUNDS:-3}" "${folders[@]}" 2> "$work/log" \
    || { tail -5 "$work/log" >&2; exit 1; }
