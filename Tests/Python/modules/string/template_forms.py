# Template: names, braces, doubled signs, errors, a mapping and keywords.
# boards: microbit-v2
from string import Template

print(Template("$a ${b}c $$ $a").substitute(a=1, b="x"), Template("none").substitute(), Template("$x").substitute({"x": [1]}), Template("${long_name}!").substitute(long_name=2), Template("$a$b").substitute({"a": 1}, b=2), Template("$a.b").substitute(a=1), Template("$_1").substitute(_1="u"))
print(Template("$a $b $$").safe_substitute(a=1), Template("$ 5 ${").safe_substitute(), Template("${a").safe_substitute(a=1), Template("$a").safe_substitute({}), Template("x$").safe_substitute())
for text, values in (("$a $b", {"a": 1}), ("$", {}), ("a\nb $1", {}), ("${a", {"a": 1}), ("${}", {}), ("$a-${b c}", {"a": 1})):
    try:
        print(Template(text).substitute(values))
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
t = Template("$who owes $$${amount}")
print(t.template, [t.substitute(who=w, amount=n) for w, n in (("ann", 5), ("bob", 7))])


class Percent(Template):
    delimiter = "%"


print(Percent("%a 100%% $a").substitute(a=1))
