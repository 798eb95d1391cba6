# A SyntaxError of a text that is executed ends the script like any other exception.
# exit: 1
def run(text):
    exec(text)


run("print('fine')")
try:
    run("x = = 1")
except SyntaxError as e:
    print("caught", e.lineno, e.filename)
print("and now")
run("a = 1\nb = 2\nif a\n    c = 3\n")
