#!/usr/bin/env bash
# The man page and the completions: made, well-formed, and with all commands and options in them.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d /tmp/jianghua-extras.XXXXXX)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAULT: $1"; exit 1; }
"$root/.packaging/extras.sh" "$work"
jianghua=$root/.build/debug/jianghua
commands=$("$jianghua" --help | sed -n '/^SUBCOMMANDS/,/^$/s/^  \([a-z]\{1,\}\) .*/\1/p')
[ "$(wc -w <<< "$commands")" -ge 15 ] || fail "the commands are not found: $commands"

warnings=$(groff -K utf8 -mandoc -ww -z "$work/jianghua.1" 2>&1)
[ -z "$warnings" ] || fail "the man page: $warnings"
LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$work/jianghua.1" > "$work/page" 2> "$work/warnings"
[ ! -s "$work/warnings" ] || fail "the man page: $(cat "$work/warnings")"
for command in $commands; do
    grep -q "^.It Em $command\$" "$work/jianghua.1" || fail "$command is not in the man page"
    for shell in jianghua.bash _jianghua jianghua.fish; do
        grep -q "\b$command\b" "$work/$shell" || fail "$command is not in $shell"
    done
    for option in $("$jianghua" "$command" --help | grep -o '^  \(-[a-z], \)\?--[a-z0-9-]*' | sed 's/.*--//'); do
        grep -q -- "Fl .*-$option\b" "$work/jianghua.1" || fail "--$option of $command is not in the man page"
        grep -q -- "--$option\b" "$work/jianghua.bash" || fail "--$option of $command is not in the completions"
    done
done
echo "ok      man page: $(wc -w <<< "$commands") commands, $(wc -l < "$work/page") lines, no warnings"

# complete WORD… CURSOR-WORD: what bash offers.
offered() {
    bash -c 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _jianghua jianghua "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"; echo "${COMPREPLY[@]}"' \
        "$work/jianghua.bash" "$@"
}
bash -n "$work/jianghua.bash"
[ "$(offered jianghua extr)" = extract ] || fail "bash completes extr to '$(offered jianghua extr)'"
[ "$(offered jianghua extract --offs)" = --offsets ] || fail "bash completes --offs to '$(offered jianghua extract --offs)'"
[ "$(offered jianghua extract --offsets utf)" = "utf8 utf16" ] \
    || fail "bash completes utf to '$(offered jianghua extract --offsets utf)'"
checked=bash
for shell in zsh fish; do
    command -v $shell > /dev/null || continue
    script=$work/jianghua.fish
    [ $shell = fish ] || script=$work/_jianghua
    $shell -n "$script"
    checked+=", $shell"
done
echo "ok      completions ($checked)"
