# NameError, AttributeError and ImportError have no `name`, `obj` and `path`; OSError does not become a subclass by its number.
# differs: attributes that programs on a board do not read.
for f in (lambda: undefined, lambda: (5).nothing):
    try:
        f()
    except (NameError, AttributeError) as e:
        print(hasattr(e, "name"))
print(type(OSError(2, "gone")).__name__)
