# Docstrings, pass, ellipsis bodies, expression statements.
"""The module's docstring."""


def documented():
    """Says what it does."""
    return 1


def only_doc():
    "Nothing else."


def dots(): ...


class Documented:
    """A class."""

    def method(self):
        'A method.'
        pass


class Empty: pass


class Dots: ...


1 + 1
"just a string"
[x for x in range(2)]
documented
None
(lambda: 0)
print(documented(), only_doc(), dots(), Documented().method(), type(Empty()).__name__, Dots.__name__)
if True: pass
for _ in range(2): pass
while False: pass
try: pass
finally: pass
with_ = is_ = 1
print(with_ + is_, documented.__name__, Documented.method.__name__)
print_, match, case, type_ = 1, 2, 3, 4
match += case
print(print_, match, case, type_)
