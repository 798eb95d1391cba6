# `range` takes numbers of 31 bits.
# differs: iterating stays without allocation.
try:
    print(len(range(0, 10**12, 10**11)))
except OverflowError as e:
    print(type(e).__name__)
