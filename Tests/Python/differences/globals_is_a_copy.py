# `globals()` and a class's `__dict__` are copies: changing them changes nothing.
# differs: globals are array elements; the dict is made when somebody asks.
globals()["made"] = 1
print("made" in globals())
