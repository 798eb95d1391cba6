# Where async and await may not stand.
def message(source):
    try:
        exec(source)
        return "fine"
    except SyntaxError as e:
        return e.args[0]


print(message("await x"))
print(message("def f(): await x"))
print(message("def f():\n async for x in y: pass"))
print(message("def f():\n async with y: pass"))
print(message("def f(): return [x async for x in y]"))
print(message("async def f():\n yield 1\n return 2"))
print(message("async def f(): yield from x"))
print(message("async def f(): lambda: await x"))
print(message("async def f():\n yield 1\n return"))
print(message("async x"))
for body in ("[x async fo x in y]", "(x async x in y)", "{x async if x}", "{x: 1 async}"):
    try:
        compile("async def f():\n    return " + body, "s", "exec")
    except SyntaxError as e:
        print(type(e).__name__, body)
