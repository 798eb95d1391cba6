# `int | str` is a tuple of the types: `isinstance` takes it, its repr is a tuple's.
# differs: a tuple does what a union does; a type of its own would be flash.
print(int | str, isinstance(1, int | str), isinstance(None, int | None))
