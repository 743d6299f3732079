#!/usr/bin/env bash
# Too little memory, wherever it runs out: a message or a death, the old file as it was or the new one whole.
#
# Where not even a thread can be made, Swift's scheduler waits for better times; such a run must end when told to.
. "$(dirname "$0")/lib.sh"
texts 20 in
for ((number = 1; number <= 400; number++)); do cat in/第1号.txt; done > in/long.txt
"$jianghua" extract in > whole
succeeded=0
waited=0
died=0
for limit in 100000 150000 210000 270000 330000 400000 800000 1600000; do
    echo old > out.jsonl
    (ulimit -c 0; ulimit -v $limit; exec timeout --kill-after=5 15 "$jianghua" extract in -o out.jsonl --threads 1) > out 2> err
    status=$?
    case $status in
        0) succeeded=$((succeeded + 1)) ;;
        124) waited=$((waited + 1)) ;;
        137) complain "with $limit KiB: it does not end when told to" ;;
        *) died=$((died + 1)) ;;
    esac
    if [ $status = 0 ]; then
        cmp -s out.jsonl whole || complain "with $limit KiB: exit 0 and another output"
    else
        [ "$(cat out.jsonl)" = old ] || complain "with $limit KiB: exit $status, and the old file is gone"
    fi
done
[ $succeeded -gt 0 ] || complain "no run had enough memory"
[ $((died + waited)) -gt 0 ] || complain "every run had enough memory"
# What killed runs left does not pile up.
"$jianghua" extract in -o out.jsonl 2> err
[ -z "$(find . -name '.jianghua*')" ] || complain "left: $(find . -name '.jianghua*' | head -3)"
echo "        $died runs died of it, $waited waited until they were told to end, $succeeded had enough"
finish
