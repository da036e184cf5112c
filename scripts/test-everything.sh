#!/usr/bin/env bash
# Installs, checks, builds and tests everything from a clean checkout: the one command of the README and
# of .ci/run. It prints what it installs; Debian's packages need root, which it asks for with sudo.
set -euo pipefail
cd "$(dirname "$0")/.."

# Programs that the tests start, each with its Debian package.
tools=(chromium:chromium soffice:libreoffice-calc nginx:nginx-light openssl:openssl pdftotext:poppler-utils)
missing=()
for tool in "${tools[@]}"; do
  command -v "${tool%%:*}" >/dev/null 2>&1 || [ -x "/usr/sbin/${tool%%:*}" ] || missing+=("${tool##*:}")
done
if ! command -v fc-list >/dev/null 2>&1 || [ -z "$(fc-list :lang=zh family 2>/dev/null)" ]; then missing+=(fonts-noto-cjk fontconfig); fi

if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "Please install, by the package manager of this system: ${missing[*]}" >&2
    echo "(Chromium, LibreOffice Calc, nginx, OpenSSL, poppler-utils and a Chinese font; then run this again.)" >&2
    exit 2
  fi
  as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Please install as root: apt-get install ${missing[*]}" >&2; exit 2; }
    as_root=(sudo)
  fi
  echo "Installing Debian packages for the tests: ${missing[*]}"
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

step() {
  echo "== $1"
  local started=$SECONDS
  shift
  "$@"
  echo "   $((SECONDS - started)) s"
}
step 'npm packages' npm ci --no-audit --no-fund
step 'lint' npm run --silent lint
step 'types' npm run --silent typecheck
# What is shipped is built by the tests that need it.
step 'tests' node scripts/test.mjs
