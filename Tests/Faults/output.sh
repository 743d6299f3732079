#!/usr/bin/env bash
# Output that cannot be written: status 74, a message, the old file as it was, nothing left behind.
. "$(dirname "$0")/lib.sh"
texts 30 in
"$jianghua" extract in > whole
left() { local rest; rest=$(find . -name '.jianghua*' ! -name .jianghua-run | head -3); [ -z "$rest" ] || complain "$1 left $rest"; rm -f ./.jianghua*; }
full='cannot write: No space left on device; free some space and run again'
expect 74 "standard output: $full" bash -c '"$0" extract in > /dev/full' "$jianghua"
expect 74 "standard output: $full" bash -c '"$0" extract --help > /dev/full' "$jianghua"
expect 74 "standard output: $full" bash -c '"$0" --version > /dev/full' "$jianghua"
expect 74 "standard output: $full" bash -c '"$0" schema > /dev/full' "$jianghua"
expect 74 "standard output: $full" bash -c 'echo "{\"text\":\"\"}" | "$0" stream > /dev/full' "$jianghua"
expect 74 "/dev/full: $full" "$jianghua" extract in -o /dev/full
expect 74 'standard output: cannot write: Bad file descriptor' bash -c '"$0" extract in >&-' "$jianghua"
expect 74 'standard output: cannot write: Bad file descriptor' bash -c '"$0" --help >&-' "$jianghua"
expect 66 '' bash -c '"$0" extract - --quiet <&-' "$jianghua"
expect 66 'cannot be read|Bad file' bash -c '"$0" stream <&-' "$jianghua"
expect 0 '' bash -c '"$0" extract in 2>&-' "$jianghua"
same out whole
expect 74 'none/out: cannot write: No such file or directory; make the folder first' "$jianghua" extract in -o none/out
mkdir folder
expect 74 'folder: cannot write: Is a directory' "$jianghua" extract in -o folder
ln -s there link
expect 0 '' "$jianghua" extract in -o link
[ -L link ] && same there whole
mkfifo pipe
cat pipe > piped &
expect 0 '' "$jianghua" extract in -o pipe
wait
same piped whole

# A pipe that takes a little at a time and refuses to wait: short writes and EAGAIN, and every byte arrives.
for file in in/*.txt; do for copy in 1 2 3 4 5 6; do cat "$file"; done; done > long.in
"$jianghua" extract long.in > long.out
python3 - "$jianghua" << 'PYTHON' || complain "a pipe that does not wait loses bytes"
import os, subprocess, sys, time
reader, writer = os.pipe()
os.set_blocking(writer, False)
process = subprocess.Popen([sys.argv[1], "extract", "long.in"], stdout=writer, stderr=subprocess.PIPE)
os.close(writer)
time.sleep(0.2)  # the pipe fills up
data = b""
while piece := os.read(reader, 1009): data += piece
errors = process.communicate()[1]
assert process.returncode == 0 and not errors, (process.returncode, errors)
expected = open("long.out", "rb").read()
assert len(expected) > 70_000 and data == expected, (len(data), len(expected))
PYTHON

# A file size limit: the signal is ignored, the write fails.
echo old > out.jsonl
expect 74 'out.jsonl: cannot write: File too large' bash -c 'ulimit -f 8; "$0" extract in -o out.jsonl' "$jianghua"
[ "$(cat out.jsonl)" = old ] || complain "the old file is gone"
left "a file size limit"

# Two runs, one output: one of them writes it, whole.
case $jianghua in *debug*) lines=4000 ;; *) lines=100000 ;; esac
yes "$(cat in/第1号.txt)" | head -$lines > long.txt
"$jianghua" extract long.txt > long.whole
"$jianghua" extract long.txt -o both.jsonl 2> /dev/null & first=$!
"$jianghua" extract long.txt -o both.jsonl 2> second.err & second=$!
wait $first; one=$?
wait $second; two=$?
case "$one $two" in "0 74" | "74 0" | "0 0") ;; *) complain "two writers: $one and $two" ;; esac
same both.jsonl long.whole
left "two writers"

# Every system call that can fail, one after the other.
if command -v strace > /dev/null && strace -o /dev/null true 2> /dev/null; then
    # The last argument says which call fails; strace counts those that concern the part or the folder.
    inject() {
        strace -f -o trace -e trace="$1" -e inject="$1:error=$2:when=$3" "$jianghua" extract in -o out.jsonl --threads 1
    }
    rename='renameat2,renameat,rename'
    expect 74 'out.jsonl: cannot write: Input/output error' inject fsync EIO 1
    [ "$(cat out.jsonl)" = old ] || complain "fsync failed, and the old file is gone"
    left "a failing fsync"
    expect 74 'out.jsonl: cannot write: Disk quota exceeded' inject "$rename" EDQUOT 1
    [ "$(cat out.jsonl)" = old ] || complain "rename failed, and the old file is gone"
    left "a failing rename"
    strace -f -o trace -e trace=write "$jianghua" extract in -o counted.jsonl --threads 1
    writes=$(grep -c 'write(' trace)
    for ((number = 1; number <= writes; number++)); do
        strace -f -o trace -e trace=write -e inject=write:error=ENOSPC:when=$number \
            "$jianghua" extract in -o out.jsonl --threads 1 2> err
        status=$?
        # A write that only wakes a thread may fail without harm.
        if [ $status = 74 ]; then
            [ "$(cat out.jsonl)" = old ] || complain "ENOSPC at write $number, and the old file is gone"
        elif [ $status = 0 ]; then
            cmp -s out.jsonl whole || complain "ENOSPC at write $number is not noticed"
            echo old > out.jsonl
        else
            complain "ENOSPC at write $number: exit $status"
        fi
        left "ENOSPC at write $number"
    done
    # The other writers: a folder of files, a workbook, a database, pages.
    mkdir few
    cp in/第1号.txt in/第2号.txt few/
    everyWrite() {
        local what=$1 number status whole
        shift
        rm -rf result
        "$@" result > /dev/null 2> err || complain "$what: exit $?"
        whole=$(tree result)
        rm -rf result
        strace -f -o trace -e trace=write,pwrite64 "$@" result > /dev/null 2> err
        local writes
        writes=$(grep -cE '(write|pwrite64)\(' trace)
        [ "$writes" -gt 0 ] || complain "$what: no writes"
        for ((number = 1; number <= writes && number <= 60; number++)); do
            rm -rf result
            strace -f -o trace -e trace=write,pwrite64 -e inject=write,pwrite64:error=ENOSPC:when=$number "$@" result > /dev/null 2> err
            status=$?
            if [ $status = 74 ]; then
                # strace counts by thread: the same number may hit the message itself.
                grep -Eq 'No space left|full' err || grep -q 'write(2,.*INJECTED' trace || complain "$what: ENOSPC at write $number has no message"
                # What is there under a final name is whole.
                [ -z "$(comm -23 <(tree result) <(echo "$whole"))" ] || complain "$what: ENOSPC at write $number leaves $(comm -23 <(tree result) <(echo "$whole") | head -2)"
            elif [ $status = 0 ]; then
                [ "$(tree result)" = "$whole" ] || complain "$what: ENOSPC at write $number is not noticed"
            else
                complain "$what: ENOSPC at write $number: exit $status"
            fi
        done
        echo "        $what: no space at each of $((number - 1)) writes"
    }
    # The files and their sums; of a workbook and a database, which hold times of their making, only the names.
    tree() {
        [ -e "$1" ] || return 0
        find "$1" -type f ! -name '.jianghua-run' | LC_ALL=C sort | while read -r file; do
            case $file in
                *.part) echo "$file stray" ;;
                *) if head -c 16 "$file" | grep -qaE '^(PK|SQLite)'; then echo "$file"; else echo "$file $(md5sum < "$file")"; fi ;;
            esac
        done
    }
    everyWrite "files of a folder" "$jianghua" extract few --threads 1 --quiet --output-dir
    everyWrite "tables" "$jianghua" extract few --threads 1 --quiet --format csv -o
    everyWrite "a database" "$jianghua" extract few --threads 1 --quiet --format sqlite -o
    everyWrite "a ledger" "$jianghua" ledger few --format csv -o
    everyWrite "a workbook" "$jianghua" ledger few --format xlsx -o
    everyWrite "pages" "$jianghua" report few -o
    strace -f -o trace -e trace=write -e inject=write:error=EINTR:when=1+2 "$jianghua" extract in -o eintr.jsonl --threads 1
    same eintr.jsonl whole
    rm eintr.jsonl
    strace -f -o trace -P "$work/in/第1号.txt" -e trace=read -e inject=read:error=EINTR:when=1 \
        "$jianghua" extract "$work/in" --document-names relative -o eintr.jsonl --threads 1
    grep -q EINTR trace || complain "no read was interrupted"
    "$jianghua" extract "$work/in" --document-names relative > relative
    same eintr.jsonl relative
fi

# A real full disk.
mkdir small
if mount -t tmpfs -o size=64k tmpfs small 2> /dev/null; then
    expect 74 'small/out: cannot write: No space left' "$jianghua" extract in long.txt -o small/out
    expect 74 'No space left' "$jianghua" extract in long.txt --output-dir small/folder
    [ -z "$(find small -name '*.part')" ] || complain "parts are left on a full disk"
    mount -o remount,ro small 2> /dev/null && expect 74 'Read-only file system; choose a place' "$jianghua" extract in -o small/other
    umount small
fi
finish
