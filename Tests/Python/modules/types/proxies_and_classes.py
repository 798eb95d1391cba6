# MappingProxyType shows a dict that others change; new_class makes classes.
# boards: microbit-v2
import types

d = {'a': 1}
view = types.MappingProxyType(d)
print(view['a'], 'a' in view, len(view), list(view), view)
d['b'] = 2
print(view.get('b'), list(view.items()))
try:
    view['c'] = 3
except TypeError:
    print('read only')


def body(space):
    space['x'] = 5


made = types.new_class('Made', (), {}, body)
print(made.__name__, made.x, made().x)
