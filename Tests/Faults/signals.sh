#!/usr/bin/env bash
# Interrupted at random moments, 200 times: final names hold whole files only; --resume ends with the same bytes.
. "$(dirname "$0")/lib.sh"
case $jianghua in *debug*) lines=40 ;; *) lines=600 ;; esac
texts 60 in
cat in/*.txt > mass
for ((number = 1; number <= 12; number++)); do yes "$(cat mass)" | head -n $lines > "in/z$number.txt"; done
"$jianghua" extract in > whole 2> /dev/null
"$jianghua" extract in --output-dir wholes 2> /dev/null
python3 - "$jianghua" "${RUNS:-200}" << 'PYTHON' || complain "see above"
import filecmp, glob, os, random, shutil, signal, subprocess, sys, time

binary, runs = sys.argv[1], int(sys.argv[2])
signal.signal(signal.SIGINT, signal.SIG_DFL)  # a background job would leave it ignored
faults = 0


def complain(text):
    global faults
    faults += 1
    print("FAULT signals.sh:", text, file=sys.stderr)


def leftovers(isFile):
    return [name for pattern in ([".jianghua-*"] if isFile else ["outs/**/.jianghua-*"])
            for name in glob.glob(pattern, recursive=True, include_hidden=True) if not name.endswith("-run")]


def run(target, resume):
    arguments = [binary, "extract", "in", *target, *(["--resume"] if resume else [])]
    return subprocess.Popen(arguments, stderr=subprocess.PIPE)


start = time.monotonic()
run(["-o", "timed"], False).wait()
span = time.monotonic() - start
random.seed(20260305)  # a failure can be repeated
finished = resumed = 0
for number in range(runs):
    kind = random.choice([signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
    resume = random.random() < 0.5
    isFile = number % 2 == 0
    target = ["-o", "out.jsonl"] if isFile else ["--output-dir", "outs"]
    before = leftovers(isFile)
    process = run(target, resume)
    time.sleep(random.random() * span * 1.1)
    process.send_signal(kind)
    status = process.wait()
    if status == 0:
        finished += 1
    elif status != -kind:
        complain(f"{kind.name}: exit {status}")
    if os.path.exists("out.jsonl") and not filecmp.cmp("out.jsonl", "whole", shallow=False):
        complain(f"{kind.name} left half a file")
    for path in glob.glob("outs/**/*.jsonl", recursive=True):
        if not filecmp.cmp(path, "wholes" + path[4:], shallow=False):
            complain(f"{kind.name} left half of {path}")
    new = set(leftovers(isFile)) - set(before)
    if kind != signal.SIGKILL and not (resume and isFile) and new:
        complain(f"{kind.name} left {new}")
    if len(leftovers(isFile)) > 6:
        complain(f"temporary files pile up: {leftovers(isFile)}")
    if number % 10 < 2:
        process = run(target, True)
        message = process.communicate()[1]
        if process.returncode != 0:
            complain(f"resuming: exit {process.returncode}: {message.decode()}")
        if isFile and not filecmp.cmp("out.jsonl", "whole", shallow=False):
            complain("a resumed file differs")
        if not isFile and subprocess.run(["diff", "-rq", "wholes", "outs"], stdout=subprocess.DEVNULL).returncode:
            complain("resumed folders differ")
        if leftovers(isFile):
            complain(f"a finished run left {leftovers(isFile)}")
        resumed += 1
        shutil.rmtree("outs", ignore_errors=True)
        if os.path.exists("out.jsonl"): os.remove("out.jsonl")
print(f"        {runs} runs of {span * 1000:.0f} ms interrupted, {finished} were faster, {resumed} gone on with")
sys.exit(faults > 0)
PYTHON
finish
