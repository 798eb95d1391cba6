# A UnicodeDecodeError has its text as its one argument.
# differs: each decoding error would have to hold five arguments, and few programs ask for them.
try:
    b"abc\xff".decode()
except UnicodeDecodeError as error:
    print(len(error.args))
    print(error)
    print(type(error.args[0]).__name__)
    print(hasattr(error, "start"))
    print(isinstance(error, ValueError))
