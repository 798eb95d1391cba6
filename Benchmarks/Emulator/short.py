# What starting and compiling next to nothing costs: subtracted from long.py.
print(0)
