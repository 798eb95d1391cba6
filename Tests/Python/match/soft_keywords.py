# match, case and _ are ordinary names elsewhere.
match = [3, 4]
case = {"case": 1}
_ = "underscore"
match[0] = 5
print(match, case, _)
match.append(case["case"])
print(match [-1], len(match))


def match(*args, **case): return args, case


match(1, 2)
print(match (1, case=2))
print(match
      (3))
x = match if match else case
lookup = lambda match: match * 2
print(lookup(4), x is match)


class Machine:
    match = 1

    def case(self): return self.match + 1


m = Machine()
match m.match:
    case 1: print(m.case(), "matched")
match: int = 9
match = match - 1
print(match, -match)
match -match:
    case -8: print("minus eight")
match (match):
    case case: print(case)
match {**{"a": _}}:
    case {"a": _}: print("wildcard does not bind", _)
