# What a hash object says of itself.
import hashlib

for name in 'md5', 'sha1', 'sha256':
    h = hashlib.new(name, b'data')
    print(h.name, h.digest_size, h.block_size, len(h.digest()), h.digest().hex() == h.hexdigest())
print(sorted(name for name in hashlib.algorithms_guaranteed if name in ('md5', 'sha1', 'sha256')))
h = hashlib.sha256()
h.update(bytearray(b'da'))
h.update(b'ta')
print(h.digest() == hashlib.sha256(b'data').digest())
try:
    hashlib.sha256('text')
except TypeError as error:
    print(error)
