# is, is not, in, not in, with every sort of container.
a = [1]
print(a is a, a is [1], a is not [1], None is None, () == (), True is (1 == 1))
print(2 in [1, 2], 3 not in (1, 2), "k" in {"k": 1}, "b" in "abc", "" in "", 98 in b"abc", b"c" in b"abc")
print(3 in range(0, 9, 3), 4 in range(0, 9, 3), 2.0 in [2], True in {1}, None in [0, None])
nan = float("nan")
print(nan in [nan], nan == nan, [nan] == [nan], nan in (float("nan"),))


class Any:
    def __eq__(self, other): return True


class Loop:
    def __iter__(self): return iter("xyz")


class Old:
    def __getitem__(self, i): return [5, 6][i]


class Con:
    def __contains__(self, x): return [x]


print(Any() in [1], 1 in [Any()], "y" in Loop(), "q" in Loop(), 6 in Old(), 7 in Old())
print(1 in Con(), 1 not in Con())
for text in ("1 in 5", "1 in 'abc'", "[] in {}", "[] in {1}", "None in None", "300 in b'a'"):
    try:
        print(eval(text))
    except Exception as e:
        print(type(e).__name__, e)
