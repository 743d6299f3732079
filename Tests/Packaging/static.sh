#!/usr/bin/env bash
# The static binary by itself in an empty folder: with the C library, its loader and /proc (which Swift's runtime
# reads), without anything else. It must answer there as it does here.
#
#   Tests/Packaging/static.sh [BINARY]        builds it with .packaging/static.sh when none is named
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
if [ $# = 0 ]; then
    "$root/.packaging/static.sh" >&2
    set -- "$root/.build/static/release/jianghua"
fi
binary=$(realpath "$1")
jail=$(mktemp -d /tmp/jianghua-static.XXXXXX)
trap 'rm -rf "$jail"*' EXIT
fail() { echo "FAULT: $1"; exit 1; }

needed=$(ldd "$binary" | grep -o '^[[:space:]]*[^ ]*' | xargs -n1 basename | grep -v -e vdso -e '^ld-' | sort | paste -sd' ')
echo "needs:  $needed ($(stat -c %s "$binary") bytes)"
[ "$needed" = "libc.so.6 libgcc_s.so.1 libm.so.6" ] || fail "more is needed than the C library"
cp "$binary" "$jail/jianghua"
ldd "$binary" | grep -o '/[^ ]*' | while read -r library; do
    mkdir -p "$jail$(dirname "$library")"
    cp -L "$library" "$jail$library"
done
mkdir "$jail/tmp" "$jail/proc"
cp -r "$root/Fixtures/Documents" "$root/Fixtures/Speeches" "$jail/"

options=(--mount --pid --fork --mount-proc --root "$jail")
[ "$(id -u)" = 0 ] || options+=(--map-root-user)
there() { unshare "${options[@]}" /jianghua "$@"; }
# Both runs in the same folder, so that documents have the same names.
here() { (cd "$jail" && ./jianghua "$@"); }

# same ARGUMENTS…: the same bytes there and here, standard input from $input.
same() {
    there "$@" < "${input:-/dev/null}" > "$jail.there" || fail "exit $? in the empty folder: $*"
    here "$@" < "${input:-/dev/null}" > "$jail.here"
    cmp "$jail.there" "$jail.here" || fail "not the same: $*"
    [ -s "$jail.there" ] || fail "nothing comes out: $*"
    echo "ok      $1 ($(wc -c < "$jail.there") bytes)"
    rm -f "$jail.there" "$jail.here"
}

python3 -c '
import json, sys
for path in sys.argv[1:]:
    print(json.dumps({"id": path, "text": open(path, encoding="utf-8").read()}, ensure_ascii=False))
' "$jail"/Speeches/*/source.txt > "$jail/tmp/lines.jsonl"
input=$jail/tmp/lines.jsonl same stream
same extract Speeches --threads 2
same extract Documents --extensions html,docx
same report Speeches/clean-simplified/source.txt
same ledger Speeches --format csv
same normalize --script traditional Speeches/clean-simplified/source.txt
same segment Speeches/machine-traditional/source.txt
same schema
same rules
there extract Speeches --format sqlite --output tmp/records.sqlite
same query tmp/records.sqlite --unit 局
# What is a program or a library of its own is asked for by its name.
status=0
message=$(there extract Documents/speech.pdf 2>&1 > /dev/null) || status=$?
[[ $status = 2 && $message = *"install poppler-utils"* ]] || fail "exit $status: $message"
status=0
message=$(there ledger Speeches -o tmp/x.xlsx 2>&1) || status=$?
[[ $status = 74 && $message = *"workbooks need libxlsxwriter.so."*"install libxlsxwriter, or write CSV"* ]] \
    || fail "exit $status: $message"
echo "ok      PDF and XLSX name what they need"
