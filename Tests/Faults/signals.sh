#!/usr/bin/env bash
# Interrupted at random moments, 200 times: final names hold whole files only; --resume ends with the same bytes.
. "$(dirname "$0")/lib.sh"
runs=${RUNS:-200}
texts 60 in
cat in/*.txt > mass
for ((number = 1; number <= 12; number++)); do yes "$(cat mass)" | head -c 300000 > "in/z$number.txt"; done
"$jianghua" extract in > whole 2> /dev/null
"$jianghua" extract in --output-dir wholes 2> /dev/null
# How long a run takes here, in milliseconds.
start=$(date +%s%N)
"$jianghua" extract in -o timed 2> /dev/null
span=$((($(date +%s%N) - start) / 1000000 + 1))
# The seed makes a failure repeatable.
RANDOM=20260305
finished=0
for ((run = 1; run <= runs; run++)); do
    signal=$(printf 'INT\nTERM\nKILL\nHUP' | sed -n "$((RANDOM % 4 + 1))p")
    case $signal in INT) want=130 ;; TERM) want=143 ;; KILL) want=137 ;; HUP) want=129 ;; esac
    resume=$([ $((RANDOM % 2)) = 0 ] && echo --resume)
    if [ $((run % 2)) = 0 ]; then target=(-o out.jsonl); else target=(--output-dir outs); fi
    # A background job of a script ignores SIGINT; setsid and a shell of its own do not help, python does.
    python3 -c '
import os, random, signal, subprocess, sys, time
signal.signal(signal.SIGINT, signal.SIG_DFL)
process = subprocess.Popen(sys.argv[3:], stderr=subprocess.DEVNULL)
time.sleep(float(sys.argv[2]) / 1000)
process.send_signal(getattr(signal, "SIG" + sys.argv[1]))
code = process.wait()
sys.exit(128 - code if code < 0 else code)' \
        "$signal" $((RANDOM % (span * 11 / 10))) "$jianghua" extract in "${target[@]}" $resume
    status=$?
    if [ $status = 0 ]; then finished=$((finished + 1)); elif [ $status != $want ]; then complain "SIG$signal: exit $status"; fi
    [ ! -e out.jsonl ] || cmp -s out.jsonl whole || complain "SIG$signal left half a file"
    if [ -d outs ]; then
        while IFS= read -r -d '' file; do
            cmp -s "$file" "wholes/${file#outs/}" || complain "SIG$signal left half of $file"
        done < <(find outs -name '*.jsonl' -print0)
    fi
    if [ $signal != KILL ] && [ -z "$resume" ] && [ $((run % 2)) = 0 ]; then
        [ -z "$(find . -maxdepth 1 -name '.jianghua-*')" ] || complain "SIG$signal left temporary files"
    fi
    [ "$(find . -name '.jianghua-*' ! -name .jianghua-run | wc -l)" -le 6 ] || complain "temporary files pile up"
    if [ $((run % 10)) -lt 2 ]; then
        "$jianghua" extract in "${target[@]}" --resume 2> err || complain "resuming: exit $?"
        if [ $((run % 2)) = 0 ]; then same out.jsonl whole; else diff -rq wholes outs > err || complain "resumed folders differ"; fi
        [ -z "$(find . -name '.jianghua-*' ! -name .jianghua-run)" ] || complain "a finished run left temporary files"
        rm -rf out.jsonl outs
    fi
done
echo "        $runs runs of $span ms interrupted, $finished were faster"
finish
