#!/usr/bin/env bash
# A document with terminal escapes: nothing of it steers a terminal, whatever the command; a pipe gets every byte.
. "$(dirname "$0")/lib.sh"
printf '在\e[31m推进会上的讲话\n同志们:\n一、压实\e]0;evil\a责任。市\e[2J水利局要牵头,年底前达标率要达到9\e[1m7.5%%以上,\rx\xc2\x9b31m确保建成3\u202e座。\r\n二、好\x7f\n' > $'a\e[31m.txt'
cp $'a\e[31m.txt' a.txt
python3 - "$jianghua" << 'PYTHON' || complain "see above"
import os, pty, re, subprocess, sys
binary = sys.argv[1]
commands = ["extract a.txt", "extract a.txt --format csv --kinds unit", "extract a.txt --format iob2",
            "extract a.txt --format doccano", "extract a.txt --format webanno", "structure a.txt",
            "structure a.txt --format markdown", "units a.txt", "ledger a.txt", "ledger a.txt --format markdown",
            "ledger a.txt --format csv", "ledger a.txt --format jsonl", "segment a.txt", "detect a.txt",
            "normalize a.txt", "normalize --script none a.txt", "normalize --map a.txt", "explain a.txt s1.d1",
            "extract a\x1b[31m.txt", "segment no\x1b[31m.txt"]
failed = False
for command in commands:
    arguments = command.split(" ")
    shown = b""
    pid, terminal = pty.fork()
    if pid == 0:
        os.dup2(os.open("messages", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
        os.execv(binary, [binary, *arguments])
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece: break
        shown += piece
    os.waitpid(pid, 0)
    os.close(terminal)
    text = (shown + open("messages", "rb").read()).decode("utf-8", "replace")
    found = re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\r?\n)", text)
    if found or not text:
        print(f"FAULT screen.sh: {command!r} shows {found[:5]} in {text[:200]!r}", file=sys.stderr)
        failed = True
# The same text through a pipe, byte for byte.
piped = subprocess.run([binary, "normalize", "--script", "none", "a.txt"], capture_output=True).stdout
if piped != open("a.txt", "rb").read():
    print("FAULT screen.sh: a pipe gets other bytes", file=sys.stderr)
    failed = True
sys.exit(failed)
PYTHON
finish
