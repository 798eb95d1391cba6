# Backslashes, brackets, comments and strings over several lines.
total = 1 + \
    2 + \
    3
print(total)
values = [
    1, 2,  # first
    # nothing but a comment

    3,
]
print(values, (
    "a"
    "b"  # glued
    'c'
))
text = "one \
two"
print(text, len(text))
long = """line 1
  line 2 \
still 2
line 3"""
print(long.split("\n"))
if total > 1 and \
        values:
    print("condition")
result = max(
    1,
    *[
        2,
        3,
    ],
    key=lambda
    x:
    -x
)
print(result, {
    "k":
        "v"
}["k"], values[
    0
])
def f(
    a,
    b=2,
    *,
    c=(
        3
    ),
): return (a
           + b
           + c)
print(f(
    1
))
class C(
    object,
):
    x = \
        5
print(C
      .x if 0 else C.x, "x" "y" \
      "z")
assert (
    True
), "no"
for i in \
        range(2): print(i,
                        end=" ")
print()
from math import (
    floor,
    ceil as up,  # renamed
)
print(floor(1.5), up(1.5))
x = 5; y = \
    6; print(x,
             y)
