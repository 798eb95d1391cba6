# Dict and set comprehensions.
print({x: x * x for x in range(4)}, {v: k for k, v in {"a": 1, "b": 2}.items()}, {c: "hello".count(c) for c in "hello"})
print(sorted({x % 3 for x in range(10)}), {x for x in []} == set(), {k: v for k, v in zip("ab", range(2)) if v})
print({(i, j): i * j for i in range(2) for j in range(2)}, len({i * j for i in range(5) for j in range(5)}))
print({w[0]: {len(w): w} for w in ["apple", "bob"]}, {k: [i for i in range(k)] for k in (1, 2)}, sorted({frozenset(p) for p in ["ab", "ba", "cd"]}, key=sorted)[0] == {"a", "b"})
print({str(k): v for k, v in enumerate([10, 20])}, {x: None for x in "ab"}, dict(dict(a=1), b=2))
try:
    {[]: 1 for _ in range(1)}
except TypeError as e:
    print(e)
