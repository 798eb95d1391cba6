# Relative imports and packages are missing: `from . import x` is an ImportError, and the message about a dotted name shows all of it.
# differs: there are no packages on the boards.
for text in ("from . import x", "import no.such"):
    try:
        exec(text)
    except ImportError as e:
        print(e)
