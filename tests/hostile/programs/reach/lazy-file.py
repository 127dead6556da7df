# tries: a file of Emscripten's that is fetched when it is read
# as: run
# must: finished | error
import pyodide_js

pyodide_js.FS.createLazyFile("/", "lazy", "http://STRANGER/lazy", True, True)
print(open("/lazy").read())
