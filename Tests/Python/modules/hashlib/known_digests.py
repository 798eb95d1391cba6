# The digests of what the standards give as examples.
import hashlib

for text in b'', b'abc', b'a' * 119:
    print(hashlib.md5(text).hexdigest())
    print(hashlib.sha1(text).hexdigest())
    print(hashlib.sha256(text).hexdigest())
