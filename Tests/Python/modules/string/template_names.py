# string.Template: the names in a template, and whether it is one.
# boards: microbit-v2
from string import Template

for text in ["$a ${b} $$ $a", "no names", "$", "$1", "${a", "${} $b", "$$", "x $last", "$a$b$c", "${a}b", "$é"]:
    template = Template(text)
    try:
        names = template.get_identifiers()
    except ValueError as error:
        names = error
    print(repr(text), names, template.is_valid())


class Percent(Template):
    delimiter = "%"


print(Percent("%x $y %{z}").get_identifiers(), Percent("%").is_valid(), Percent("100%%").is_valid())
