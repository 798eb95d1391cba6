# What namedtuple refuses.
from collections import namedtuple

Point = namedtuple('Point', 'x y')
for wrong in (lambda: Point(), lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, w=3),
              lambda: Point(1, x=2), lambda: Point._make([1]), lambda: Point(1, 2)._replace(q=1),
              lambda: namedtuple('T', 'a a'), lambda: namedtuple('T', '_a'),
              lambda: namedtuple('T', 'a', defaults=[1, 2])):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
