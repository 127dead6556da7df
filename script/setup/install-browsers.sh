# Chromium and Firefox for the tests in a browser, where there is none: from Debian's packages, for which nothing of
# npm's is needed, else the Chromium of Playwright. Run by script/test.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
missing=()
node -e 'import("./script/checks/find-chromium.mjs").then(({ findChromium }) => process.exit(findChromium() ? 0 : 1))' || missing+=(chromium)
command -v firefox-esr >/dev/null || command -v firefox >/dev/null || missing+=(firefox-esr)
[ ${#missing[@]} -gt 0 ] || exit 0
if command -v apt-get >/dev/null; then
  echo "set-up: installing ${missing[*]} ..." >&2
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -qq >&2 && "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >&2 ||
    echo "Could not install ${missing[*]}: install it yourself; CHROMIUM_PATH names another Chromium." >&2
else
  if [[ " ${missing[*]} " == *' chromium '* ]]; then
    echo 'set-up: installing the Chromium of Playwright ...' >&2
    npx playwright install chromium >&2 ||
      echo 'No browser found for the tests: install Chromium, or name one with CHROMIUM_PATH.' >&2
  fi
  [[ " ${missing[*]} " != *' firefox-esr '* ]] || echo 'No Firefox found: install it for its tests.' >&2
fi
