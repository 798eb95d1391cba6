# `__del__` is never called.
# differs: the collector does not keep lists of what has died.
class C:
    def __del__(self): print("deleted")


c = C()
c = None
print("end")
