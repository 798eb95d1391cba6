# Long expressions over lines, nested brackets, strings with quotes and hashes.
text = "a # not a comment" + '"' + "it's" + """ "three" """  # but this is
print(text, len(text), "#", '#"#')
total = (1 +
         2 * (3 -
              4) // 1
         # a comment inside
         + 5)
print(total, [
    [1, 2],
    [3, 4], ][
        1][0], {"a":
                1}["a"])
value = ("one" if total > 100 else
         "two" if total > 10 else
         "three")
print(value, "x" in "xyz" and not
      False, """
""" == "\n")
result = [
    (i, j)
    for i in range(3)
    if i
    for j in range(3)
    if j > i
]
print(result)


def many(a, b, c=3, *d,
         e=5,
         **f):
    return (a, b, c, d, e,
            sorted(f))


print(many(1,
           2, *(
               3, 4), e="e",
           g=1,
           **{"h": 2}))
if not (total and
        value): print("no")
elif total or value \
        and 1: print("yes")
print("con" "cat" + "en"
      "ated", 'a\
b', 1 \
      + 1)
