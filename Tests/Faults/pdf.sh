#!/usr/bin/env bash
# A pdftotext that hangs, floods, crashes, fails or is not there: ended in time, one error record.
. "$(dirname "$0")/lib.sh"
texts 1 in
echo '%PDF-1.4' > a.pdf
mkdir fake
fake() { printf '#!/bin/bash\n%s\n' "$1" > fake/pdftotext; chmod +x fake/pdftotext; }
run() { PATH="$work/fake:$PATH" timeout 30 "$jianghua" extract a.pdf in --kinds speech,error "$@"; }
start=$SECONDS
fake 'sleep 1000'
expect 2 'a.pdf: pdftotext took more than 2 seconds; raise --pdf-seconds' run --pdf-seconds 2
[ $((SECONDS - start)) -lt 10 ] || complain "a hanging pdftotext holds the run for $((SECONDS - start)) s"
grep -q '"kind":"speech"' out || complain "the document after the PDF is lost"
fake 'while :; do :; done'
expect 2 'a.pdf: pdftotext took more than 1 seconds' run --pdf-seconds 1
fake 'kill -XCPU $$'
expect 2 'a.pdf: pdftotext took more than 60 seconds' run
fake 'yes'
expect 2 'a.pdf: pdftotext wrote more than the limit of 1048576 bytes' run --max-document-bytes 1M
fake 'kill -SEGV $$'
expect 2 'a.pdf: pdftotext crashed on this file' run
fake 'exit 1'
expect 2 'a.pdf: pdftotext cannot read this; the PDF is damaged or has a password' run
fake 'exit 3'
expect 2 'a.pdf: the PDF does not allow its text to be copied' run
fake 'echo "<html><body><doc><page"'
expect 2 'a.pdf: pdftotext cannot read this' run
fake 'echo "<html><body><doc></doc></body></html>"'
expect 2 'a.pdf: the PDF holds no text, only pictures; run OCR' run
rm fake/pdftotext
expect 2 'a.pdf: pdftotext is needed for PDF; install poppler-utils' env PATH="$work/fake" "$jianghua" extract a.pdf in
pgrep -f "$work/fake/pdftotext" > /dev/null && complain "a pdftotext still runs"
printf -- '-q\0' > /dev/null
cp a.pdf ./-v.pdf
fake 'echo "$@" >> calls; exit 1'
PATH="$work/fake:$PATH" "$jianghua" extract -- -v.pdf > out 2> err
grep -q -- ' ./-v.pdf -$' calls || complain "a name is taken for an option"
finish
