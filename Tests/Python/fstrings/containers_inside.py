# Displays, comprehensions, subscripts, calls and lambdas stand in fields.
data = {"a": [1, 2, 3], "b": (4, 5)}
print(f"{data['a'][1:]} {data['b'][-1]} {len(data['a'])}")
print(f"{[x * x for x in data['a']]} { {x: -x for x in data['b']} } { {1} }")
print(f"{sum(x for x in data['a'])} {max(data['b'], default=0)}")
print(f"{(lambda: 'called')()} {(lambda a, b=2: a + b)(1)}")
print(f"{'yes' if 'a' in data else 'no'} {not data} {data.get('z', 'none')}")
print(f"{[*data['a'], *data['b']]} {(*'ab',)} { {**data}['b'] }")
print(f"{[[i, j] for i in range(2) for j in 'ab' if i]}")
print(f"{data['a']!r:>12}|{str(data['b']):>10}|")
print(f"{', '.join(sorted(data))} {'-'.join(str(i) for i in range(4))}")
