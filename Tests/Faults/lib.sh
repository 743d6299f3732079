# What every fault script starts with: a folder of its own, a few texts, and `expect`.
set -uo pipefail
jianghua=${JIANGHUA:?the binary to be tested}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/jianghua-fault.XXXXXX")
trap 'chmod -R u+rwx "$work" 2>/dev/null; rm -rf "$work"' EXIT
cd "$work" || exit 1
failed=0

# expect STATUS PATTERN COMMAND…: the exit status and an extended regular expression that standard error must
# hold (empty: standard error must be empty). Output is left in ./out, messages in ./err.
expect() {
    local status=$1 pattern=$2
    shift 2
    "$@" > out 2> err < "${stdin:-/dev/null}"
    local found=$?
    if [ "$found" != "$status" ]; then complain "exit $found, not $status: $*"; fi
    if [ -z "$pattern" ]; then
        [ ! -s err ] || complain "a message where none is due: $*"
    else
        grep -Eq -- "$pattern" err || complain "no message like '$pattern': $*"
    fi
}

complain() {
    failed=$((failed + 1))
    echo "FAULT $(basename "$0"): $1" >&2
    head -c 600 "$work/err" >&2 2>/dev/null
    return 0
}

# same FILE FILE: byte for byte.
same() { cmp -s "$1" "$2" || complain "$1 and $2 differ"; }

# codes FILE: the error codes in a file of records, sorted and counted.
codes() { grep -o '^{"kind":"error".*' "$1" | sed 's/.*"code":"\([^"]*\)".*/\1/' | sort | uniq -c | awk '{print $2 "=" $1}' | paste -sd' '; }

# texts COUNT FOLDER: invented speeches, every one different.
texts() {
    mkdir -p "$2"
    local number
    for ((number = 1; number <= $1; number++)); do
        printf '在第%d次推进会上的讲话\n同志们:\n一、压实责任。县水利局要牵头,%d个乡镇要配合。\n二、按期完成。年底前达标率要达到%d.5%%以上。\n' \
            "$number" "$number" $((number % 90)) > "$2/第$number号.txt"
    done
}

finish() { exit $((failed > 0)); }
