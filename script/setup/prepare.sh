# Sourced by the scripts beside this folder: checks Node, installs packages when the lock file asks for others than
# those that are there, and moves to the project's folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

node_version=$(node --version 2>/dev/null || echo none)
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 20) ? 0 : 1)' 2>/dev/null; then
  echo "Forkjoin needs Node 20.20 or newer, and this is ${node_version}: get it from https://nodejs.org or your package manager." >&2
  exit 1
fi

if ! node script/setup/check-install.mjs; then
  echo 'set-up: installing packages ...' >&2
  # Not `npm ci`: it refuses a lock file without the binaries of platforms that a registry's mirror leaves out.
  npm install --no-save --no-audit --no-fund >&2
fi
export NEXT_TELEMETRY_DISABLED=1
