#!/usr/bin/env bash
# Builds the program twice, from two copies of the committed tree in folders of different names and lengths, and compares the
# bytes. Whoever builds the same commit with the same toolchain and these flags gets the program that was handed out.
# twice.sh [PROFILE]; the profile of the program that is handed out unless another is given.
set -euo pipefail
cd "$(dirname "$0")/.."
profile="${1:-dist}"
work="$(mktemp -d "${TMPDIR:-/tmp}/dwalign-twice-XXXXXX")"
trap 'rm -rf "$work"' EXIT
for copy in one another-place; do
    mkdir -p "$work/$copy"
    git archive HEAD | tar -x -C "$work/$copy"
    # Places in packages and in the tree are the same wherever these lie.
    (
        cd "$work/$copy"
        RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo" \
            CARGO_TARGET_DIR="$work/$copy-target" cargo build --locked --quiet --profile "$profile" --bin dwalign
    )
    sha256sum < "$work/$copy-target/$profile/dwalign" | cut -d' ' -f1 > "$work/$copy.sum"
    rm -rf "$work/$copy-target"
done
cmp "$work/one.sum" "$work/another-place.sum" || { echo "error: two builds differ" >&2; exit 1; }
echo "two builds are the same: sha256 $(cat "$work/one.sum")"
