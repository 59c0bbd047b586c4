#!/usr/bin/env bash
# Builds target/dwalign.html: the whole program in one page that needs no installation. Needs Rust with the target
# wasm32-unknown-unknown (rustup adds it), or Debian's rustc-web, cargo-web, rust-web-src and lld, which build the standard
# library for it; and gzip, base64, sha256sum.
set -euo pipefail
cd "$(dirname "$0")/../.."
web=src/page/web
target=wasm32-unknown-unknown
out=${CARGO_TARGET_DIR:-target}
own=$out/page
profile=${DWALIGN_PAGE_PROFILE:-page}
for tool in gzip base64 sha256sum awk; do
    command -v "$tool" >/dev/null 2>&1 || { echo "error: “$tool” is missing; the page cannot be packed without it" >&2; exit 1; }
done

has_target() { [ -d "$("$1" --print sysroot 2>/dev/null)/lib/rustlib/$target/lib" ]; }
cargo=(cargo build)
if has_target rustc; then
    :
elif command -v rustup >/dev/null 2>&1 && rustup target add "$target" >/dev/null 2>&1 && has_target rustc; then
    :
elif [ -x /usr/bin/cargo ] && [ -d "$(/usr/bin/rustc --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library/std" ] && command -v wasm-ld >/dev/null 2>&1; then
    # The sources of the standard library are there: it is compiled with the program.
    export PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld
    cargo=(/usr/bin/cargo build -Z build-std=std,panic_abort)
else
    echo "error: nothing here compiles for $target. Either of these does:" >&2
    echo "  rustup target add $target" >&2
    echo "  apt-get install rustc-web cargo-web rust-web-src lld    (Debian)" >&2
    exit 1
fi
"${cargo[@]}" --locked --quiet --package dwalign-page --target "$target" --profile "$profile" --target-dir "$own"

# Comments and indentation are for whoever reads the sources. No line of these files begins or ends inside a text.
lean() { sed -e 's/^[[:space:]]*//' -e '/^\/\/ /d' -e '/^\/\*\* .* \*\/$/d' -e '/^\/\* .* \*\/$/d' -e '/^# /d' -e '/^$/d' "$@"; }

made=$own/made
rm -rf "$made" && mkdir -p "$made"
[ "$profile" = dev ] && folder=debug || folder=$profile
gzip -9 -n -c "$own/$target/$folder/dwalign_page.wasm" | base64 -w 0 >"$made/program"
{
    printf '"use strict";\n(() => {\n'
    lean "$web"/{words,program,store,parts,review,edit,changes,take,page}.js
    printf '})();\n'
    lean src/view/report/page.js
} >"$made/script"
hash=$(sha256sum "$made/script" | cut -d' ' -f1)
hash=$(printf '%b' "$(sed 's/../\\x&/g' <<<"$hash")" | base64)
policy="default-src 'none'; script-src 'sha256-$hash' 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
message() { sed -n "s/^$2 = //p" "src/locale/page.$1.ftl"; }

# A line `@name@` is exchanged for a file; inside a line, for words.
while IFS= read -r line; do
    case $line in
        @style@) lean "$web/page.css" ;;
        @dark@) lean src/view/report/dark.css ;;
        @worker@) lean "$web/worker.js" ;;
        @texts-??@) code=${line#@texts-}; lean "src/locale/page.${code%@}.ftl" ;;
        *@program@*) printf '%s' "${line%%@program@*}"; cat "$made/program"; printf '%s\n' "${line#*@program@}" ;;
        *@script@*) printf '%s' "${line%%@script@*}"; cat "$made/script"; printf '%s\n' "${line#*@script@}" ;;
        *)
            line=${line//@policy@/$policy}
            line=${line//@version@/dwalign $version}
            for code in en fr es; do
                line=${line//@no-script-$code@/$(message "$code" page-no-script)}
                line=${line//@old-$code@/$(message "$code" page-old)}
            done
            printf '%s\n' "$line"
            ;;
    esac
done <"$web/page.html" >"$made/page"
mv "$made/page" "$out/dwalign.html"
rm -r "$made"
size=$(wc -c <"$out/dwalign.html")
echo "$out/dwalign.html: $((size / 1000)) kB"
# It is sent by mail. The profile for trying changes makes a larger one.
if [ "$profile" = page ] && [ "$size" -gt 3500000 ]; then
    echo "error: the page is larger than 3.5 MB" >&2
    exit 1
fi
