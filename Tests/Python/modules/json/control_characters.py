# json.dumps of characters that are not shown: escaped, but those beyond ASCII only when asked to.
import json

for text in ["\x00\x1f", "\x7f", "\x80\xa0", "\u2028", "é", "😀", "\t\n\r\b\f\"\\/"]:
    print(json.dumps(text), ascii(json.dumps(text, ensure_ascii=False)), json.loads(json.dumps(text)) == text)
print(json.dumps({"\x7f": "\x7f"}))
