# `exec` and `eval` without namespaces see the script's variables, not those of the function that calls them.
# differs: variables of functions are registers without names.
x = "module"


def f():
    x = "function"
    return eval("x")


print(f())
