#!/usr/bin/env bash
# 10,000 documents (2,000 with a debug build), 50 of them broken: the others extracted, 50 error records, the same bytes for 1, 2 and 4 threads,
# little memory; killed in the middle and gone on with.
. "$(dirname "$0")/lib.sh"
case $jianghua in *debug*) count=${COUNT:-2000} ;; *) count=${COUNT:-10000} ;; esac
python3 - "$count" << 'PYTHON'
import os, sys
for number in range(int(sys.argv[1])):
    folder = f"in/{number % 37}"
    os.makedirs(folder, exist_ok=True)
    text = f"在第{number}次推进会上的讲话\n同志们:\n一、压实责任。县水利局要牵头,{number}个乡镇要配合。\n二、按期完成。年底前达标率要达到{number % 90}.5%以上,力争建成{number}公里。\n"
    data = text.encode()
    if number % (int(sys.argv[1]) // 50) == 7: data = b"\x80\xff" * 40 + data[:50] + b"\xff\x81\x00\xff"
    open(f"{folder}/{number}.txt", "wb").write(data)
PYTHON
for threads in 1 2 4; do
    (ulimit -v 4000000; exec "$jianghua" extract in --threads $threads) > "out$threads" 2> err
    status=$?
    [ $status = 2 ] || complain "$threads threads: exit $status"
    [ "$(wc -l < err)" = 50 ] || complain "$threads threads: $(wc -l < err) messages"
done
same out1 out2
same out1 out4
[ "$(grep -c '^{"kind":"error"' out1)" = 50 ] || complain "$(grep -c '^{"kind":"error"' out1) error records"
extracted=$(grep '^{"kind":"speech"' out1 | grep -o '"document":"[^"]*"' | sort -u | wc -l)
[ "$extracted" = $((count - 50)) ] || complain "$extracted documents extracted"
"$jianghua" extract in -o out.jsonl 2> err & process=$!
for ((wait = 0; wait < 100; wait++)); do ls .jianghua-*.journal > /dev/null 2>&1 && break; kill -0 $process 2> /dev/null || break; sleep 0.05; done
kill -9 $process 2> /dev/null && [ ! -e out.jsonl ] && echo "        killed after $(wc -c < .jianghua-*.part) of $(wc -c < out1) bytes"
wait $process 2> /dev/null
"$jianghua" extract in -o out.jsonl --resume 2> err
[ $? = 2 ] || complain "resumed: exit $?"
grep 'going on after' err | sed 's/^/        /'
same out.jsonl out1
finish
