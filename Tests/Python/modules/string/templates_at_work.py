# Template with own delimiters of text: a letter, what is missing, what safe_substitute leaves.
# boards: microbit-v2
# needs: the module string
from string import Template, ascii_letters, digits, capwords

letter = Template("Dear $name,\n  you owe $$${amount} for ${thing}s.")
print(letter.substitute(name="Ann", amount=12, thing="apple"))
print(letter.safe_substitute(name="Bob"))
for arguments in ({}, {"name": 1, "amount": 2}):
    try:
        letter.substitute(arguments)
    except KeyError as error:
        print("missing", error)
for text in ("cost: $", "$1", "${unclosed", "ok $a"):
    try:
        print(Template(text).substitute(a="A"))
    except ValueError as error:
        print(error)
print(Template("$a-$b").substitute({"a": 1}, b=2), Template("$a_b $a.b").safe_substitute(a=1))
print(capwords("the  quick-brown FOX"), capwords("a-b c", "-"), len(ascii_letters), digits[::-1])
