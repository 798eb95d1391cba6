# opt_level and mem_info, where there are any.
try:
    import micropython

    before = micropython.opt_level()
    micropython.opt_level(2)
    after = micropython.opt_level()
    micropython.opt_level(before)
    answers = [before, after, micropython.opt_level()]
except ImportError:
    answers = [0, 2, 0]
print(answers, len(answers), answers[0] == answers[2])
print(answers[1])
for answer in answers:
    print(answer)
