# A chain of hashes, a tree of hashes and a keyed hash from the digests alone.
import hashlib


def leaves(items): return [hashlib.sha256(item).digest() for item in items]


def root(level):
    while len(level) > 1:
        if len(level) % 2:
            level.append(level[-1])
        level = [hashlib.sha256(a + b).digest() for a, b in zip(level[::2], level[1::2])]
    return level[0]


print(root(leaves([b"a", b"b", b"c"])).hex()[:32])
print(root(leaves([b"a"])).hex()[:32])


def hmac(key, message):
    key = key + bytes(64 - len(key))
    inner = hashlib.sha256(bytes(b ^ 0x36 for b in key) + message).digest()
    return hashlib.sha256(bytes(b ^ 0x5C for b in key) + inner).hexdigest()


print(hmac(b"key", b"The quick brown fox jumps over the lazy dog"))
value = b"seed"
for _ in range(4):
    value = hashlib.sha1(value).digest()
print(value.hex())
n = 0
while not hashlib.md5(b"work%d" % n).hexdigest().startswith("0"):
    n += 1
print(n, hashlib.md5(b"work%d" % n).hexdigest()[:8])
