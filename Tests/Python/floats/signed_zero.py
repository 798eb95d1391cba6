# The sign of zero through operations and texts.
zero, minus = 0.0, -0.0
print(zero, minus, zero == minus, str(minus), minus + zero, minus - zero, zero * -1, minus * -1, 0 / -5, -0.0 // 1)
print("%g %f %.1e" % (minus, minus, minus), f"{minus:.0f} {minus:+.1f}")
print(minus.hex(), abs(minus), bool(minus), -zero, -minus, 5 % -1.0, -5 % 1.0, round(-0.3), round(-0.3, 0))
print({zero: 1, minus: 2}, hash(zero) == hash(minus), minus < zero, minus in [0], min(minus, zero), min(zero, minus))
print(divmod(minus, 3), minus ** 2, minus ** 3, int(minus), complex(minus, minus), [minus].count(0))
