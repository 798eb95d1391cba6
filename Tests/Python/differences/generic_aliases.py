# `list[int]` is `list`.
# differs: only annotations need more, and they are not evaluated.
print(list[int], dict[str, int] is dict)
