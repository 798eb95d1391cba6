# Template: dollar signs name what is put in.
# boards: microbit-v2
from string import Template

t = Template('$who likes ${what}$$')
print(t.substitute(who='tim', what='pie'), t.safe_substitute(who='ann'))
print(Template('$a-$b').substitute({'a': 1}, b=2), t.template)
try:
    t.substitute(who='x')
except KeyError as error:
    print(repr(error))
bad = Template('one\ntwo $ ')
print(repr(bad.safe_substitute()))
try:
    bad.substitute()
except ValueError as error:
    print(error)
