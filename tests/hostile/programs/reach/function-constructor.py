# tries: making JavaScript out of text with constructor.constructor
# as: run
# must: finished
# prints: closed
import js

Function = js.Object.constructor
for make in (Function, Function.constructor, js.Promise.resolve, js.Object.getPrototypeOf):
    try:
        made = make.new("return globalThis") if make is Function else make("return globalThis")
        print("made", made())
    except Exception:
        pass
print("closed")
