#!/usr/bin/env bash
# Every check of the project: format, lints, documentation, tests. Installs what the tests need beside Rust when it is
# missing; where something cannot be had, the run ends and says so.
set -euo pipefail
cd "$(dirname "$0")/.."

need() { # command, Debian package, what it is for
    command -v "$1" >/dev/null 2>&1 && return
    echo "installing $2, for $3"
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "error: “$1” is missing, and there is no apt-get to install it with; it is needed for $3" >&2
        exit 1
    fi
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo="sudo"
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$2" >/dev/null
    command -v "$1" >/dev/null 2>&1 || { echo "error: $2 was installed, and “$1” is still missing" >&2; exit 1; }
}

need dot graphviz "drawing by Graphviz, where it is asked for"
need pdftotext poppler-utils "selecting the text of a PDF"
need strace strace "seeing that no command opens a connection"
need script bsdutils "a terminal to print tables on"
need valgrind valgrind "counting instructions"
need python3 python3 "the load generator, where the shared data are"
need chromium chromium "the report in a browser"
need node nodejs "driving the browser"
need npm npm "the packages of the browser tests"
need soffice libreoffice-calc "opening the workbooks that are written"
need lowriter libreoffice-writer "opening the Word documents that are written"
if ! python3 -c "import openpyxl" >/dev/null 2>&1; then
    echo "installing openpyxl, for opening the workbooks that are written"
    python3 -m pip install --quiet openpyxl >/dev/null 2>&1 || {
        sudo=""; [ "$(id -u)" -eq 0 ] || sudo="sudo"
        DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq python3-openpyxl >/dev/null || true
    }
    python3 -c "import openpyxl" >/dev/null 2>&1 || {
        echo "error: openpyxl is missing and could be installed neither with pip nor as python3-openpyxl" >&2
        exit 1
    }
fi
rustup component add rustfmt clippy >/dev/null 2>&1 || true
for tool in rustfmt clippy-driver; do
    command -v "$tool" >/dev/null 2>&1 || { echo "error: $tool is missing; “rustup component add rustfmt clippy” installs it" >&2; exit 1; }
done

echo "== format"
cargo fmt --all --check
echo "== lints"
cargo clippy --locked --all-targets -- -D warnings
cargo clippy --locked --all-targets --no-default-features --features cli -- -D warnings
cargo clippy --locked --lib --no-default-features -- -D warnings
echo "== the page and the Python package"
cargo clippy --locked --package dwalign-page -- -D warnings
cargo clippy --locked -p dwalign-python -- -D warnings
echo "== documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items
echo "== tests"
cargo test --locked
echo "== the report in a browser"
npm ci --prefix tests/browser --no-audit --no-fund --silent || { echo "error: npm could not fetch the packages of tests/browser/package-lock.json; the network or the registry is out of reach" >&2; exit 1; }
DWALIGN="${CARGO_TARGET_DIR:-target}/debug/dwalign" node --test --test-reporter=spec tests/browser/report.mjs
echo "== workbooks in openpyxl and LibreOffice"
cargo build --locked --quiet
python3 tests/office.py "${CARGO_TARGET_DIR:-target}/debug/dwalign"
python3 -c "import xlsxwriter" >/dev/null 2>&1 || python3 -m pip install --quiet xlsxwriter >/dev/null
npm ci --prefix tests/writers --no-audit --no-fund --silent
python3 tests/marked.py "${CARGO_TARGET_DIR:-target}/debug/dwalign"
echo "== a build without pictures"
cargo test --locked --no-default-features --features cli --test all pictures::
echo "== instructions of a fixed small run, against their bound"
cargo bench --locked --bench bench -- --instructions
