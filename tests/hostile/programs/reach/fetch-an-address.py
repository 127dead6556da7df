# tries: fetching an address in every way that Python and Pyodide know
# as: run
# must: finished
# prints: done
import asyncio
import http.client
import socket
import urllib.request

import js
import pyodide_js


def by_urllib():
    return urllib.request.urlopen("http://STRANGER/urllib", timeout=1).read()


def by_http():
    connection = http.client.HTTPConnection("STRANGER", timeout=1)
    connection.request("GET", "/http")
    return connection.getresponse().read()


def by_socket():
    host, port = "STRANGER".split(":")
    return socket.create_connection((host, int(port)), timeout=1).recv(1)


def by_open_url():
    from pyodide.http import open_url

    return open_url("http://STRANGER/open_url").read()


def by_pyfetch():
    from pyodide.http import pyfetch

    return asyncio.get_event_loop().run_until_complete(pyfetch("http://STRANGER/pyfetch"))


def by_pyxhr():
    from pyodide.http import pyxhr

    return pyxhr.get("http://STRANGER/pyxhr").text


def by_package():
    return pyodide_js.loadPackage("http://STRANGER/package.whl")


def by_streams():
    host, port = "STRANGER".split(":")
    return asyncio.new_event_loop().run_until_complete(asyncio.open_connection(host, int(port)))


def by_preload():
    return pyodide_js.FS.createPreloadedFile(
        "/", "preloaded", "http://STRANGER/preloaded", True, True
    )


def by_xhr():
    return js.XMLHttpRequest.new()


for attempt in (
    by_urllib,
    by_http,
    by_socket,
    by_open_url,
    by_pyfetch,
    by_pyxhr,
    by_package,
    by_streams,
):
    try:
        attempt()
    except BaseException:
        pass
for attempt in (by_preload, by_xhr):
    try:
        attempt()
    except BaseException:
        pass
print("done")
