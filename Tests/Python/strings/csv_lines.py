# Quoted fields of a comma separated line, parsed and written by hand.
def parse(line):
    fields, field, quoted, i = [], "", False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1:i + 2] == '"':
                field += c
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ",":
            fields.append(field)
            field = ""
        else:
            field += c
        i += 1
    return fields + [field]


def write(fields):
    return ",".join('"%s"' % f.replace('"', '""') if set(f) & set(',"') else f for f in fields)


for line in ("a,b,c", '"x,y",z', '"he said ""hi""",,', "", '1, 2 ,"3"', '"\u00e9",\u20ac'):
    fields = parse(line)
    print(fields, write(fields), parse(write(fields)) == fields)
