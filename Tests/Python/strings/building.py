# A text that grows by +=, and the same text built in other ways.
s = ""
for i in range(40):
    s += str(i % 10)
    if i % 13 == 0:
        s = "<" + s + ">"
print(s, len(s))
parts = [str(i % 10) for i in range(40)]
print("".join(parts) == s.replace("<", "").replace(">", ""))
t = "x"
for _ in range(6):
    t = t + t
print(len(t), t.count("x"), t[:3] + "..." + t[-2:])
a = "same"
b = a
a += "!"
print(a, b, a == b + "!", "sa" + "me" == b, hash("sa" + "me") == hash(b))
