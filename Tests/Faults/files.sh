#!/usr/bin/env bash
# Inputs that are no files, or odd ones: named, never waited for, the others done.
. "$(dirname "$0")/lib.sh"
texts 3 in
mkdir odd
cp in/第1号.txt odd/good.txt
mkfifo odd/fifo.txt
ln -s loop.txt odd/loop.txt
ln -s nowhere.txt odd/broken.txt
ln -s ../in/第2号.txt odd/outside.txt
ln -s good.txt odd/inside.txt
ln -s . odd/round
ln -s / odd/root
mkdir odd/folder.txt odd/closed
python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("odd/socket.txt")'
expect 2 'odd/fifo.txt: this is a FIFO; ' timeout 20 "$jianghua" extract odd
[ "$(codes out)" = "not-a-file=2 not-found=1 symbolic-link=2" ] || complain "codes: $(codes out)"
grep -q 'odd/loop.txt: too many symbolic links; remove the loop' err || complain "no message about the loop"
grep -q 'odd/outside.txt: the link leaves the folder; add --follow-links' err || complain "no message about the link out"
[ "$(grep -c '"kind":"speech"' out)" = 2 ] || complain "the good files are not done"
rm odd/root
expect 2 'odd/fifo.txt' timeout 20 "$jianghua" extract odd --follow-links
grep -q '"document":"odd/outside.txt"' out || complain "a link is not followed"
for special in /dev/zero /dev/tty odd/fifo.txt odd/socket.txt; do
    expect 66 "$special: " timeout 20 "$jianghua" extract "$special"
done
expect 2 '/proc/self/mem: Input/output error|/proc/self/mem: .*check the file|/proc/self/mem: Permission' \
    timeout 20 "$jianghua" extract /proc/self/mem in
expect 0 '' bash -c '"$0" extract <(cat in/*)' "$jianghua"

# Names.
mkdir names
printf 'a\0' | xargs -0 -I{} cp in/第1号.txt "names/-dash.txt"
cp in/第1号.txt $'names/new\nline.txt'
cp in/第1号.txt $'names/wrong\xff\xfebytes.txt'
cp in/第1号.txt $'names/\e[31mred.txt'
cp in/第1号.txt "names/$(printf 'n%.0s' {1..251}).txt"
cp in/第1号.txt "names/"$'e\u0301'.txt
cp in/第1号.txt "names/"$'\u00e9'.txt
expect 0 '' "$jianghua" extract names --kinds speech
[ "$(wc -l < out)" = 7 ] || complain "$(wc -l < out) of 7 odd names are read"
python3 - out << 'PYTHON' || complain "odd names are not told apart"
import json, sys
names = [json.loads(line)["document"] for line in open(sys.argv[1], encoding="utf-8")]
assert len(set(names)) == 7 and "names/wrong\\xFF\\xFEbytes.txt" in names and "names/new\nline.txt" in names, names
PYTHON
expect 0 '' "$jianghua" extract $'names/wrong\xff\xfebytes.txt' --kinds speech
expect 0 '' bash -c 'cd names && "$0" extract --kinds speech -- -dash.txt' "$jianghua"
expect 64 'the name of .* is too long' "$jianghua" extract names --output-dir mirrored
rm names/nnn*
expect 0 '' "$jianghua" extract names --output-dir mirrored
[ "$(find mirrored -name '*.jsonl' -printf x | wc -c)" = 6 ] || complain "odd names are not mirrored"
expect 66 'no.u\{1b\}\[31m' "$jianghua" extract $'no\e[31mred'
grep -q $'\e' err && complain "an escape reaches the terminal"
expect 66 'more than|too long' "$jianghua" extract "$(printf 'n%.0s' {1..300})"

# A file that nobody may read, and one that goes away between the list and the reading.
if [ "$(id -u)" = 0 ] && command -v setpriv > /dev/null; then
    chmod 755 . ; cp in/第1号.txt secret.txt; chmod 000 secret.txt; chmod 000 odd/closed
    as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
    if as_nobody test -x "$jianghua"; then
        expect 2 'secret.txt: permission denied; make the file readable' as_nobody "$jianghua" extract secret.txt in
        expect 74 'cannot write: Permission denied; choose a place you may write to' as_nobody "$jianghua" extract in -o out.jsonl
    fi
fi
printf 'in/第1号.txt\ngone.txt\nin\n' > list
expect 2 'gone.txt: there is no such file; check the path' "$jianghua" extract --files-from list
expect 66 'none: there is no such file' "$jianghua" extract --files-from none
mkdir empty
expect 66 'empty: the folder holds no \*.txt; ' "$jianghua" extract empty
finish
