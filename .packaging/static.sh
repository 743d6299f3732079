#!/usr/bin/env bash
# Builds the binary that needs nothing beside it but the C library and libgcc_s, which comes with that:
# .build/static/release/jianghua.
#
# Needs, beside what the README sets up: apt-get install nettle-dev liblzma-dev libbz2-dev zlib1g-dev libzstd-dev
#
# The *.pc files here name archives (libicudata.a …) in place of shared libraries; SwiftPM finds them before the
# system's. lld, which comes with Swift, takes archives in any order; the usual linker does not. More options of
# `swift build` may follow; STRIP=-S keeps the names of functions, for profilers.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
swift build -c release --static-swift-stdlib --product jianghua --scratch-path .build/static \
    --pkg-config-path "$here" -Xswiftc -use-ld=lld -Xlinker "${STRIP:--s}" "$@"
