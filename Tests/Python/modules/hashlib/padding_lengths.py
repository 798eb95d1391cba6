# Digests around the lengths where padding changes.
import hashlib

for n in (0, 1, 55, 56, 57, 63, 64, 65):
    data = bytes(i & 0xFF for i in range(n))
    print(n, hashlib.sha256(data).hexdigest()[:16], hashlib.sha1(data).hexdigest()[-12:], hashlib.md5(data).hexdigest()[8:20])
h = hashlib.sha256(b"a")
first = h.hexdigest()
h.update(b"b")
print(first != h.hexdigest(), h.hexdigest() == hashlib.sha256(b"ab").hexdigest(), h.digest() == h.digest(), h.name, h.digest_size, h.block_size)
