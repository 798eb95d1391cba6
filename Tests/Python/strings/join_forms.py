# join takes any iterable of strings, and names what is none.
print(",".join("abc"), "".join([]), "-".join(("x",)), ", ".join({"k": 1, "j": 2}), "|".join(str(i) for i in range(4)))
print("\u20ac".join(["a", "b"]), "ab".join(["", "", ""]), " ".join(reversed(["c", "b", "a"])), "".join(map(chr, range(97, 105))))
print(" ".join(x.strip() for x in " a ,b , c".split(",")), "\n".join(["l1", "l2"]), "".join(sorted("hello")), str.join("+", "12"))
for use in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: ",".join(["a", b"b"]),
            lambda: ",".join(), lambda: b",".join(["a"]), lambda: ",".join([["a"]])):
    try:
        print(use())
    except TypeError as error:
        print(error)
