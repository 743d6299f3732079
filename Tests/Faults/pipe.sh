#!/usr/bin/env bash
# A reader that goes away: the work stops at once, quietly.
. "$(dirname "$0")/lib.sh"
texts 400 in
for threads in 1 4; do
    "$jianghua" extract in ./in in/. ./in/. in/./. ././in ./././in in/././. --threads $threads 2> err | head -1 > one
    status=${PIPESTATUS[0]}
    [ "$status" = 0 ] || complain "a closed pipe gives exit $status"
    [ ! -s err ] || complain "a closed pipe gives a message"
done
yes '{"text":"一是好。"}' | "$jianghua" stream 2> err | head -1 > one
[ "${PIPESTATUS[1]}" = 0 ] && [ ! -s err ] || complain "stream into a closed pipe"
"$jianghua" --help 2> err | true
[ "${PIPESTATUS[0]}" = 0 ] && [ ! -s err ] || complain "help into a closed pipe"
finish
