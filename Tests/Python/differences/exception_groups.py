# `except*` is a SyntaxError, and ExceptionGroup is no built-in name: what asyncio's TaskGroup raises is a class of that module.
# differs: nobody on a board has asked for it; it would need a table of handlers of its own.
try:
    compile("try:\n    x = 1\nexcept* ValueError:\n    pass", "", "exec")
    print("compiled")
except SyntaxError as e:
    print(e.msg)
try:
    ExceptionGroup
    print("there")
except NameError as e:
    print(e)
