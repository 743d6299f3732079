#!/usr/bin/env bash
# Broken bytes, cut files, encodings, JSON that is none: an error record or records, never a crash.
. "$(dirname "$0")/lib.sh"
text='在推进会上的讲话
同志们:今天开会。一是加强领导,二是落实责任;完成率要达到97.5%以上。'
mkdir cut
for encoding in UTF-8 GB18030 BIG5 UTF-16LE UTF-16BE; do
    # Big5 has no simplified characters.
    words=$text
    [ $encoding != BIG5 ] || words='在推進會上的講話
同志們:今天開會。一是加強領導,二是落實責任;完成率要達到97.5%以上。'
    echo "$words" | iconv -f UTF-8 -t "$encoding" > whole
    size=$(wc -c < whole)
    for ((end = 0; end <= size; end++)); do head -c "$end" whole > "cut/$encoding-$end.txt"; done
done
"$jianghua" extract cut > out 2> err
status=$?
[ $status = 0 ] || [ $status = 2 ] || complain "cut files: exit $status"
python3 -c 'import json,sys; [json.loads(l) for l in open("out", encoding="utf-8")]' || complain "cut files: no JSON"

# What is no text in any encoding that is known is refused by name, with the place where it is known.
for bytes in 'abc\xff\xfe\xfdabc' '\xed\xa0\x80abc\x80' '\xc0\x80\xc0\xaf\xff'; do
    printf "同志们:今天召开会议,部署下一步的工作。\n%b" "$bytes" > bad.txt
    expect 2 'bad.txt(:[0-9]+:[0-9]+)?: .+; ' "$jianghua" extract bad.txt
done

# Lines: every bad one is one record, the next one is fine.
deep=$(head -c 100000 /dev/zero | tr '\0' '[')
{
    printf '{"id":"ok1","text":"大家好"}\n'
    printf '{"id":"surrogate","text":"\\ud800"}\n'
    printf '{"id":"nul","text":"a\\u0000b"}\n'
    printf '{"id":"twice","text":"a","text":"b"}\n'
    printf '{"id":"deep","x":%s\n' "$deep"
    printf '{"id":"bytes","text":"\xff"}\n'
    printf '{"id":"raw","text":"a\x00b"}\n'
    printf '[]\n\n{\n'
    printf '{"id":"ok2","text":"再见"}'
} > lines
stdin=lines expect 2 '^-:10:2: ' "$jianghua" extract - --lines
[ "$(codes out)" = "invalid-encoding=1 invalid-line=7" ] || complain "codes of lines: $(codes out)"
grep -q '"document":"ok2"' out || complain "the line after the bad ones is lost"
stdin=lines expect 0 '^-:2:' "$jianghua" stream
[ "$(wc -l < out)" = 11 ] || complain "stream: $(wc -l < out) answers to 11 lines"

# The same records whatever pieces the input comes in.
yes '{"id":"a","text":"同志们:😀一是好。"}' | head -200 > many
"$jianghua" stream < many > whole.out
for size in 1 2 3 7; do
    head -20 many | python3 -c '
import os, sys
size, data = int(sys.argv[1]), sys.stdin.buffer.read()
for start in range(0, len(data), size): os.write(1, data[start:start + size])' "$size" | "$jianghua" stream > pieces.out
    head -20 whole.out | cmp -s - pieces.out || complain "pieces of $size bytes give other answers"
done
finish
