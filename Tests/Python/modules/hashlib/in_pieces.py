# update by pieces, copies, and digests on the way.
import hashlib

for make in hashlib.md5, hashlib.sha1, hashlib.sha256:
    h = make()
    for size in 1, 62, 2, 63, 64, 130:
        h.update(bytes([size]) * size)
        print(h.hexdigest()[:16])
    other = h.copy()
    other.update(b'!')
    print(h.digest() == other.digest(), other.digest()[:3])
