# partition, rpartition, removeprefix, removesuffix.
print("a.b.c".partition("."), "a.b.c".rpartition("."), "abc".partition("."), "abc".rpartition("."), ".".partition("."))
print("key==value".partition("=="), "".partition("x"), "xx".rpartition("x"), "a\u20acb".partition("\u20ac"))
print("TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "abc".removeprefix("x"), "abc".removesuffix(""))
print("aaa".removeprefix("a"), "aaa".removesuffix("aa"), "".removeprefix("a"), "ab".removeprefix("ab") == "", "a".removesuffix("ba"))
for use in (lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".partition(1),
            lambda: "a".removesuffix(), lambda: "a".partition("a", "b")):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
