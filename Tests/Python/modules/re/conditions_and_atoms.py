# Conditions on groups, groups that are matched once and for all, and quantifiers that give nothing back.
# boards: microbit-v2
import re


def show(pattern, *texts):
    print(pattern, [match and (match.span(), match.groups()) for match in [re.search(pattern, t) for t in texts]])


show(r"(<)?(\w+@\w+)(?(1)>|$)", "<user@host>", "user@host", "<user@host", "user@host>")
show(r"(?P<q>['\"])?\w+(?(q)(?P=q))", "'word'", "word", "\"word'")
show(r"(a)?b(?(1)c|d)e", "abce", "bde", "abde", "bce")
show(r"(a)|b(?(1)x)", "ba", "bx")
show(r"(?>a+)b", "aaab", "aaa")
show(r"(?>a+)ab", "aaab")
show(r"(?>a|ab)c", "abc", "ac")
show(r"(?>(a|b)+)c", "abac", "ab")
show(r"a++b", "aab")
show(r"a++a", "aaa")
show(r"a*+a", "aaa")
show(r"a?+a", "aa", "a")
show(r"(ab){1,2}+ab", "ababab", "abab")
show(r'"[^"]*+"', '"text" rest', '"open')
show(r"(?:ab?)++b", "abab", "aba")
show(r"(?:^a)*b", "ab", "cb")
for pattern in ["(?(1)a)", "(a)(?(2)b)", "(?(x)a)", "(?(0)a)", "(a)(?(1)b|c|d)", "(a)(?(1)b", "(?>a", "a++*", "(?(", "(a\\1)"]:
    try:
        re.compile(pattern)
        print(pattern, "taken")
    except re.error as error:
        print(pattern, error, error.pos, error.lineno, error.colno)
try:
    re.compile("a\nb(\nc")
except re.error as error:
    print(error, error.msg, error.lineno, error.colno)
