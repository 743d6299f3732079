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

# One wrong byte costs no document.
printf '在推进会上的讲话\n同志们:\n一、压实责任。县水利局\xff要牵头。\n' > one.txt
expect 0 '' "$jianghua" extract one.txt
grep -q '"code":"garbled-text"' out || complain "a wrong byte is not reported"

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
[ "$(codes out)" = "invalid-encoding=1 invalid-line=6" ] || complain "codes of lines: $(codes out)"
grep -q '"document":"ok2"' out || complain "the line after the bad ones is lost"
stdin=lines expect 0 '^-:2:' "$jianghua" stream
[ "$(wc -l < out)" = 11 ] || complain "stream: $(wc -l < out) answers to 11 lines"

# The same records whatever pieces the input comes in: every cut inside a character, and around the sizes of buffers.
yes '{"id":"a","text":"同志们:😀一是好。"}' | head -2000 > many
yes '同志们:😀一是加强领导,二是落实责任。' | head -2000 > text
pieces() { python3 -c '
import os, sys
size, data = int(sys.argv[1]), open(sys.argv[2], "rb").read()
for start in range(0, len(data), size): os.write(1, data[start:start + size])' "$1" "$2"; }
head -20 many > few
head -20 text > short
for size in 1 2 3 5 7 64; do
    "$jianghua" stream < few > whole.out
    pieces "$size" few | "$jianghua" stream | cmp -s whole.out - || complain "pieces of $size bytes give other answers"
    "$jianghua" extract - < short > whole.out
    pieces "$size" short | "$jianghua" extract - | cmp -s whole.out - || complain "pieces of $size bytes give other records"
done
"$jianghua" stream < many > whole.out
"$jianghua" extract - < text > whole.text
for size in 1021 4095 4096 4097 65535 65536 65537; do
    pieces "$size" many | "$jianghua" stream | cmp -s whole.out - || complain "pieces of $size bytes give other answers"
    pieces "$size" text | "$jianghua" extract - | cmp -s whole.text - || complain "pieces of $size bytes give other records"
done

# Line ends, blanks and width in every form: the same items and figures, and every range points at its words.
python3 - "$jianghua" << 'PYTHON' || complain "see above"
import json, subprocess, sys
plain = "在推进会上的讲话\n同志们:\n一、压实责任。县水利局要牵头,年底前达标率要达到97.5%以上。\n二、按期完成。确保建成35座。\n"
wide = {ord("0") + n: ord("\uff10") + n for n in range(10)} | {ord("%"): "\uff05", ord(","): "\uff0c", ord(":"): "\uff1a", ord("."): "\uff0e"}
forms = {
    "CR LF": plain.replace("\n", "\r\n"), "CR": plain.replace("\n", "\r"),
    "U+2028": plain.replace("\n", "\u2028"), "U+0085": plain.replace("\n", "\u0085"),
    "a byte order mark": "\ufeff" + plain, "U+3000": plain.replace("一、", "\u3000\u3000一、"),
    "NBSP": plain.replace("\n", "\n\u00a0"), "ZWSP": plain.replace("水利", "水\u200b利"),
    "soft hyphens": plain.replace("达标", "达\u00ad标"), "variation selectors": plain.replace("建成", "建\ufe00成"),
    "full width": plain.translate(wide),
}
def records(text):
    open("form.txt", "w", encoding="utf-8", newline="").write(text)
    found = subprocess.run([sys.argv[1], "extract", "form.txt"], capture_output=True, check=True).stdout
    records = [json.loads(line) for line in found.decode().splitlines()]
    source = text.removeprefix("\ufeff")
    for record in records:
        assert source[slice(*record["range"])] == record["text"], (text, record)
    return [(record["kind"], record.get("path"), record.get("value"), record.get("name"), record.get("edtf"), record.get("trigger"))
            for record in records if record["kind"] != "diagnostic"]
expected = records(plain)
assert len(expected) >= 8, expected
for name, text in forms.items():
    found = records(text)
    if found != expected:
        print(f"FAULT decoding.sh: {name}: {[pair for pair in zip(found, expected) if pair[0] != pair[1]][:2]}", file=sys.stderr)
        sys.exit(1)
PYTHON
finish
