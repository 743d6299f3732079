#!/usr/bin/env bash
# How long the command line takes from its start to its first record, and how much memory `extract` takes at most.
#
#   Benchmarks/startup.sh [BINARY…]        ROUNDS=20, DOCUMENTS=1000
#
# First record: the time until the first line of output of `extract` of one speech can be read. Memory: the largest
# resident set of `extract` of 1,000 documents on all cores; at most 64 MiB and four times the largest document.
set -euo pipefail
cd "$(dirname "$0")/.."
binaries=("$@")
if [ $# = 0 ]; then
    for binary in .build/release/jianghua .build/static/release/jianghua; do
        [ ! -x "$binary" ] || binaries+=("$binary")
    done
fi
[ ${#binaries[@]} -gt 0 ] || { echo "no binary; run swift build -c release first" >&2; exit 66; }
python3 - "${ROUNDS:-20}" "${DOCUMENTS:-1000}" "${binaries[@]}" << 'PYTHON'
import glob, os, resource, statistics, subprocess, sys, tempfile, time
rounds, count, binaries = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
speech = "Fixtures/Speeches/clean-simplified/source.txt"

def first_record(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    os.read(process.stdout.fileno(), 1)
    seconds = time.perf_counter() - start
    process.stdout.read()
    process.wait()
    return seconds * 1000

print("| binary | what | median | least | most |\n|---|---|---|---|---|")
for binary in binaries:
    for what, command in (
            ("start alone (`schema`)", [binary, "schema"]),
            ("first record of a speech", [binary, "extract", speech]),
    ):
        first_record(command)
        times = [first_record(command) for _ in range(rounds)]
        print(f"| {binary} | {what} | {statistics.median(times):.1f} ms | {min(times):.1f} ms | {max(times):.1f} ms |")

print("\n| binary | documents | bytes | largest | peak memory | allowed |\n|---|---|---|---|---|---|")
missed = False
with tempfile.TemporaryDirectory() as folder:
    texts = [open(path, "rb").read() for path in sorted(glob.glob("Fixtures/Speeches/*/source.txt"))]
    os.mkdir(folder + "/in")
    size, largest = 0, 0
    for number in range(count):
        # One in a hundred is long.
        data = texts[number % len(texts)] * (20 if number % 100 == 50 else 1)
        open(f"{folder}/in/{number}.txt", "wb").write(data)
        size, largest = size + len(data), max(largest, len(data))
    for binary in binaries:
        # Asked of a process of its own, or the largest of all that came before is told.
        script = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
                  "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        answer = subprocess.run([sys.executable, "-c", script, binary, "extract", folder + "/in", "--quiet"],
                                stdout=subprocess.PIPE, check=True)
        peak, allowed = int(answer.stdout) / 1024, 64 + 4 * largest / 2**20
        missed |= peak > allowed
        print(f"| {binary} | {count} | {size} | {largest} | {peak:.0f} MiB | {allowed:.0f} MiB |")
sys.exit("more memory than allowed" if missed else 0)
PYTHON
