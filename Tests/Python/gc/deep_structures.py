# The collector copes with long chains, wide lists and deep nesting.
import gc

chain = None
for i in range(120):
    chain = (i, chain)
nested = []
for i in range(120):
    nested = [nested]
gc.collect()
count, node = 0, chain
while node:
    count += node[0]
    node = node[1]
depth = 0
while nested:
    nested = nested[0]
    depth += 1
print(count, depth)
chain = node = None
wide = [[i] for i in range(150)]
gc.collect()
print(sum(x[0] for x in wide), len(wide))
wide = None
functions = []
for i in range(25):
    functions.append(lambda x, f=functions[-1] if functions else (lambda x: x), i=i: f(x) + i)
gc.collect()
print(functions[10](0), functions[3](1))
table = {}
for i in range(40):
    table[str(i)] = {"next": str((i + 1) % 40), "value": i}
gc.collect()
key, total = "0", 0
for _ in range(40):
    total += table[key]["value"]
    key = table[key]["next"]
print(total, key)
