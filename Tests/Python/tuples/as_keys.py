# Tuples are hashable when their items are.
places = {(0, 0): "origin", (1, 2): "p", ("a", (1, 2)): "nested"}
print(places[0, 0], places[(1, 2)], places["a", (1, 2)], (2, 1) in places, (1.0, 2.0) in places)
places[3, 4] = "new"
del places[0, 0]
print(len(places), sorted(k for k in places if k[0] != "a"), hash((1, 2)) == hash((1, 2)), len({(1, 2), (1, 2), (2, 1)}))
try:
    {([],): 1}
except TypeError as error:
    print(error)
t = ([1], 2)
t[0].append(5)
print(t)
try:
    t[0] += [6]
except TypeError as error:
    print(error, t)
