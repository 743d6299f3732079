#!/usr/bin/env bash
# Writes the man page and the shell completions, as swift-argument-parser makes them.
#
#   .packaging/extras.sh FOLDER        FOLDER/jianghua.1, jianghua.bash, _jianghua (zsh), jianghua.fish
set -euo pipefail
folder=$(realpath -m "$1")
cd "$(dirname "$0")/.."
mkdir -p "$folder"
swift package plugin generate-manual --configuration debug > /dev/null
# An empty line between paragraphs is an empty line to the reader, but an error to mdoc.
sed 's/^$/.Pp/' .build/plugins/GenerateManual/outputs/JianghuaCLI/jianghua.1 > "$folder/jianghua.1"
jianghua=.build/debug/jianghua
"$jianghua" --generate-completion-script bash > "$folder/jianghua.bash"
"$jianghua" --generate-completion-script zsh > "$folder/_jianghua"
"$jianghua" --generate-completion-script fish > "$folder/jianghua.fish"
