#!/usr/bin/env bash
# The same bytes whatever is around: locale, time zone, home, threads, the order of a folder.
. "$(dirname "$0")/lib.sh"
texts 60 in
"$jianghua" extract in > whole
for setting in LC_ALL=C LC_ALL=zh_CN.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati TZ=:nonsense HOME=/nowhere TMPDIR=/nowhere NO_COLOR=1 TERM=dumb; do
    expect 0 '' env "$setting" "$jianghua" extract in
    same out whole
done
expect 0 '' env -i "$jianghua" extract in
same out whole
for threads in 1 2 3 4 16 1024; do
    expect 0 '' "$jianghua" extract in --threads $threads
    same out whole
done
# The same names, made in another order.
mkdir other
ls in | sort -R --random-source=<(yes) | while read -r name; do cp "in/$name" other/; done
(cd other && "$jianghua" extract . --document-names relative) > out
(cd in && "$jianghua" extract . --document-names relative) > out2
same out out2
# Nothing is written but what was asked for, nothing is asked of the network.
if command -v strace > /dev/null && strace -o /dev/null true 2> /dev/null; then
    strace -f -o trace -e trace=socket,connect,openat,open,creat,unlink,mkdir "$jianghua" extract in > out 2> err
    grep -Eq '(socket|connect)\(' trace && complain "the network is touched"
    grep -E 'O_CREAT|O_WRONLY|O_RDWR|unlink|mkdir' trace | grep -v ENOENT | grep -vq /dev/null \
        && complain "something is written: $(grep -E 'O_CREAT|O_WRONLY|O_RDWR|unlink|mkdir' trace | head -3)"
fi
# No escape of a document or a name reaches the terminal through messages.
printf '{"id":"\\u001b]0;evil\\u0007","text":3}\n' > lines
stdin=lines expect 2 '^-:1:' "$jianghua" extract - --lines
grep -q $'\e' err && complain "an escape reaches the terminal"
grep -q $'\e' out && complain "an escape reaches the output raw"
# The machine's paths stay out of shared results when asked; without asking, a document is called what the user
# called it.
names() { grep -o '"document":"[^"]*"' "$1" | sort -u | sed 's/"document":"//; s/"$//'; }
mkdir -p nested/deep
cp in/第1号.txt nested/deep/甲.txt
"$jianghua" extract "$work/nested" > out
[ "$(names out)" = "$work/nested/deep/甲.txt" ] || complain "names by path: $(names out)"
"$jianghua" extract "$work/nested" --document-names path > out
[ "$(names out)" = "$work/nested/deep/甲.txt" ] || complain "--document-names path: $(names out)"
"$jianghua" extract "$work/nested" --document-names relative > out
[ "$(names out)" = "deep/甲.txt" ] || complain "--document-names relative: $(names out)"
"$jianghua" extract "$work/nested" --document-names name > out
[ "$(names out)" = "甲.txt" ] || complain "--document-names name: $(names out)"
expect 64 "document-names" "$jianghua" extract "$work/nested" --document-names whatever
for format in jsonl csv brat doccano labelstudio webanno iob2 sqlite; do
    for names in relative name; do
        rm -rf shared
        "$jianghua" extract "$work/nested" --document-names $names --format $format -o shared > out 2> err \
            || "$jianghua" extract "$work/nested" --document-names $names --format $format --output-dir shared > out 2> err \
            || complain "$format with --document-names $names"
        grep -rqaF "$work" shared && complain "$format with --document-names $names holds a path of the machine"
    done
done
finish
