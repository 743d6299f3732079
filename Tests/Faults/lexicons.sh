#!/usr/bin/env bash
# Lexicons and profiles that are wrong: status 65 or 64, the line, and nothing half loaded.
. "$(dirname "$0")/lib.sh"
texts 1 in
wrong() { expect 65 "$1" "$jianghua" extract in --lexicon lexicon; [ ! -s out ] || complain "records with a wrong lexicon: $1"; }
printf '甲办\tparty\n乙办\tparti\n' > lexicon; wrong "lexicon: line 2: 'parti' is no category; write one of party"
printf '甲办\tparty\n\n甲办\tparty\n' > lexicon; wrong "lexicon: line 3: '甲办' is there already"
printf '\tparty\n' > lexicon; wrong 'lexicon: line 1: a name is empty'
printf '甲办\tparty\t\t\n' > lexicon; wrong 'lexicon: line 1: 4 columns'
printf '{"name":"甲办"}\n{"name":"乙办"\n' > lexicon; wrong 'lexicon: line 2, column [0-9]+: this is no JSON object'
printf '{"name":"甲办","pattern":".*"}\n' > lexicon; wrong "lexicon: line 1: 'pattern' is no key"
printf '%065d\tparty\n' 0 > lexicon; wrong 'is longer than 64 characters'
printf '\xff\xfe\x00\xd8\x00' > lexicon; wrong 'lexicon: '
head -c 3000 /dev/urandom > lexicon
"$jianghua" extract in --lexicon lexicon > out 2> err
case $? in 0 | 65) ;; *) complain "random bytes as a lexicon" ;; esac
expect 66 'none: there is no such file' "$jianghua" extract in --lexicon none
# Signs of patterns are signs.
printf '.*\tparty\n[县水](利局\tmass\n' > lexicon
expect 0 '' "$jianghua" extract in --lexicon lexicon
grep -q '"rule":"unit.lexicon"' out && complain "a name is read as a pattern"
# 100,000 entries are read in time and used.
python3 -c 'print("\n".join(f"第{n}专班\ttaskforce" for n in range(100_000)))' > lexicon
printf '同志们:由第99999专班牵头。\n' > big.txt
expect 0 '' timeout 60 "$jianghua" extract big.txt --lexicon lexicon --kinds unit
grep -q '"name":"第99999专班"' out || complain "the last of many entries is not used"
# A profile of a ledger.
printf 'nonsense\n' > profile
expect 65 'profile: this is not JSON' "$jianghua" ledger in --profile profile
finish
