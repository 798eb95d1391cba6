# and, or and conditional expressions evaluate only what they need.
log = []


def t(name, value):
    log.append(name)
    return value


def show(x):
    print(x, "".join(log))
    log.clear()


show(t("a", 1) and t("b", 2))
show(t("a", 0) and t("b", 2))
show(t("a", 0) or t("b", "x"))
show(t("a", 3) or t("b", 2))
show(not t("a", 0) or t("b", 1))
show(t("a", 1) if t("b", 0) else t("c", 3))
show((t("a", 0) or t("b", 1)) and (t("c", 0) or t("d", [])))
show(t("a", 1) < t("b", 2) and t("c", 3) < t("d", 1) or t("e", "end"))
show([x for x in (t("a", 0), t("b", 1)) if x and t("c", True)])
if t("x", 0) and t("y", 1) or t("z", 1):
    show("taken")
