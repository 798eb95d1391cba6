# Log lines taken apart, counted and rewritten.
# boards: microbit-v2
import re

LOG = """2024-05-01 10:00:01 INFO  boot: firmware v1.2.3 started
2024-05-01 10:00:05 WARN  sensor: temp=41.5C over limit=40
2024-05-01 10:01:00 ERROR radio: timeout after 3 tries (peer 10.0.0.7)
garbage line
2024-05-02 09:00:00 INFO  sensor: temp=-3.25C limit=40"""
line = re.compile(r"(?P<date>\d{4}-\d\d-\d\d) (?P<h>\d\d):(?P<m>\d\d):\d\d (?P<level>[A-Z]+)\s+(?P<unit>\w+): (?P<text>.*)$", re.M)
counts = {}
for m in line.finditer(LOG):
    counts[m["level"]] = counts.get(m["level"], 0) + 1
    print(m["date"][-2:], m["h"] + m["m"], m["level"], m["unit"], len(m["text"]))
print(counts, [x for x in LOG.split("\n") if not line.match(x)])
print(re.findall(r"temp=(-?\d+(?:\.\d+)?)", LOG), re.findall(r"(\w+)=(-?[\d.]+)", LOG), re.search(r"\d+(?:\.\d+){3}", LOG).group(), re.search(r"v(\d+)\.(\d+)\.(\d+)", LOG).groups())
print(re.sub(r"\d+\.\d+\.\d+\.\d+", "<ip>", LOG.split("\n")[2]), re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\3.\2.\1", "2024-05-01"), re.subn(r"\b(INFO|WARN)\b", lambda m: m[1].lower(), LOG)[1])
print(re.split(r"\s*[:=,]\s*", "a: 1, b=2 ,c : 3"), re.split(r"(?m)^", "x\ny"), re.match(r"\s*#", "  # c") is not None)
