# __missing__ of subclasses: item access asks it, get(), in and pop() do not.


class Squares(dict):
    asked = []

    def __missing__(self, key):
        self.asked.append(key)
        if not isinstance(key, int):
            raise KeyError("no number: " + repr(key))
        self[key] = key * key
        return self[key]


squares = Squares({2: "two"})
print(squares[2], squares[3], squares[3], squares.get(4), 4 in squares, squares.pop(4, None))
print(Squares.asked, squares, len(squares))
try:
    squares["x"]
except KeyError as error:
    print(error.args)
print("{0[5]} {s[6]}".format(squares, s=squares), f"{squares[7]}", sorted(squares))
squares[3] += 1
squares[8] -= 4
print(squares[3], squares[8], Squares.asked)


class Counting(dict):
    __missing__ = lambda self, key: 0


counts = Counting()
for letter in "mississippi":
    counts[letter] += 1
print(counts, counts["z"], "z" in counts)
