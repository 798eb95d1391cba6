# A set iterates in the order of insertion.
# differs: it is the table of a dict without values.
print(list({30, 8, 1, 16}), {"a"} | {"b"} == {"b", "a"})
