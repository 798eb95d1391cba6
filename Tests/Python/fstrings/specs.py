# Format specs in f-strings, nested fields included.
n, x, s = 42, 2.5, "abc"
w, p = 8, 2
print(f"{n:5}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:x}|{n:#b}|{n:,}")
print(f"{x:.2f}|{x:8.3f}|{x:<8}|{x:e}|{x:.0%}|{x:{w}.{p}f}|{n:{'>'}{w}}")
print(f"{s:>6}|{s:*^9}|{s:.2}|{s!r:>7}|{s:{w}}|{s:<{w - 2}}|")
print(f"{n!s:>4}|{n!r:<4}|{x!s}|{True:d}|{'%':>3}|{10 ** 12:_}")
print(f"{1000000:,} {0xFF:#06x} {-5:04d} {65:c}")
