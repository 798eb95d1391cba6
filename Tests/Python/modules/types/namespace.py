# SimpleNamespace.
# boards: microbit-v2
from types import SimpleNamespace

n = SimpleNamespace(a=1, b='x')
n.c = 3
print(n, n.a, n == SimpleNamespace(a=1, b='x', c=3), n == SimpleNamespace(a=2))
del n.a
print(n, vars(n))
try:
    n.a
except AttributeError as error:
    print(type(error).__name__)
print(SimpleNamespace())
