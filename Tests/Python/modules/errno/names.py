# errorcode gives the names.
from errno import ENOENT, errorcode

print(errorcode[ENOENT], errorcode[22], errorcode[5])
print(errorcode[11], errorcode.get(12))
print(all(name[0] == 'E' for name in errorcode.values()), 0 in errorcode)
