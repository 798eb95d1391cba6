# add_note collects notes; they are ordinary attributes.
e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second")
print(e.__notes__, e.args)
try:
    e.add_note(3)
except TypeError as wrong:
    print(wrong)
try:
    try:
        raise KeyError("k")
    except KeyError as inner:
        inner.add_note("while looking")
        raise
except KeyError as outer:
    print(outer.__notes__, repr(outer))


class Custom(Exception):
    pass


c = Custom(1, 2)
c.__notes__ = ["ready"]
c.add_note("more")
print(c.__notes__, Custom().args)
