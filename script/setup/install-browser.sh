# Sourced by script/test: a Chromium for the tests in a browser, from Debian's packages where there is none.
if ! node -e 'import("./script/checks/find-chromium.mjs").then(({ findChromium }) => process.exit(findChromium() ? 0 : 1))'; then
  if command -v apt-get >/dev/null; then
    echo 'set-up: installing Chromium ...' >&2
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo -n)
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq >&2 && "${as_root[@]}" apt-get install -y -qq chromium >&2 ||
      echo 'Chromium could not be installed: install it yourself, or name one with CHROMIUM_PATH.' >&2
  else
    echo 'set-up: installing the Chromium of Playwright ...' >&2
    npx playwright install chromium >&2 ||
      echo 'No browser found for the tests: install Chromium, or name one with CHROMIUM_PATH.' >&2
  fi
fi
