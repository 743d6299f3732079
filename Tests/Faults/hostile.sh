#!/usr/bin/env bash
# Texts made to be slow: no crash, no hang, time that grows like the text.
. "$(dirname "$0")/lib.sh"
case $jianghua in *debug*) size=5000 ;; *) size=500000 ;; esac
repeat() { python3 -c 'import sys; sys.stdout.write(eval(sys.argv[1]))' "$1" > "$2"; }
seconds() { local TIMEFORMAT=%U; { time "$jianghua" extract "$1" > out 2> err; } 2>&1; }
check() {
    repeat "($2) * $size" one.txt
    repeat "($2) * ($size * 2)" two.txt
    local first second
    first=$(seconds one.txt)
    second=$(seconds two.txt)
    "$jianghua" extract two.txt --kinds speech > /dev/null 2> err
    [ $? = 0 ] || complain "$1: exit $?"
    # Twice the text may take twice the time, with room for a busy machine.
    python3 -c 'import sys; a, b = map(float, sys.argv[1:]); sys.exit(b > 3.5 * a + 0.25)' "$first" "$second" \
        || complain "$1: $first s, twice as much: $second s"
}
check "combining marks" '"\u0301"'
check "enumerators" '"一是"'
check "headings" '"一、好\n"'
check "commas" '"、"'
check "open brackets" '"("'
check "quotes" '"“"'
check "digits" '"9"'
check "numerals" '"十"'
check "masks" '"x"'
check "unit ends" '"局"'
check "percentages" '"5%"'
check "goals" '"确保"'
check "lines" '"\n"'
check "bidi controls" '"\u202e"'
check "astral" '"\U0001F600"'
check "titles" '"讲话\n"'
check "closings" '"谢谢大家!\n同志们:\n"'
# As large as anybody may send, once, whatever the build: no crash, no hang.
whole() {
    repeat "$2" whole.txt
    expect 0 '' timeout 120 "$jianghua" extract whole.txt
}
whole "10^6 combining marks" '"一" + "\u0301" * 1_000_000'
whole "10^6 enumerators" '"一、" * 1_000_000'
whole "10^5 brackets deep" '"(" * 100_000 + "市委" + ")" * 100_000'
whole "10^6 closing brackets" '")》”" * 333_333'
whole "a numeral of 10^6 digits" '"建成" + "9" * 1_000_000 + "座桥"'
whole "10^6 Chinese digits" '"建成" + "九" * 1_000_000 + "座桥"'
whole "10^6 bidi controls" '"\u202e\u2066" * 500_000'
whole "NULs" '"一二三四五\0" * 200_000'
finish
