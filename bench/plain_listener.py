"""What one would write in an evening instead: lines of a Jetstream in, alerts out.

    plain_listener.py NAMES LINES [--words]

JSON, one alternation of all names (or, with --words, a look-up of each word, which finds names of
one word only), a sentiment lexicon for what matched, counts per hour and name, and an alert when an
hour lies three deviations above the hours before it. Prints lines a second of processor time, matches and alerts;
loading and compiling are not counted.
"""
import json
import re
import sys
import time
from collections import defaultdict, deque

LEXICON = {
    "broken": -2, "nobody": -1, "money": 0, "never": -1, "useless": -3, "waiting": -1, "scandal": -3,
    "melted": -2, "burned": -3, "great": 3, "thank": 2, "fine": 1, "love": 3, "good": 2, "bad": -2,
    "awful": -3, "hate": -3, "happy": 3, "tired": -1, "skandal": -3, "oszuści": -3, "opóźniona": -2,
}
WORD = re.compile(r"\w+")


def main(names_file, lines_file, by_words):
    names = [line.strip().lower() for line in open(names_file, encoding="utf-8")]
    lines = open(lines_file, encoding="utf-8").read().splitlines()
    known = set(names)
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")

    def found_in(text):
        if by_words:
            return {word for word in WORD.findall(text) if word in known}
        return set(pattern.findall(text))

    hours = defaultdict(lambda: deque(maxlen=168))
    current = {}
    matches = alerts = 0
    begun = time.process_time()
    for line in lines:
        message = json.loads(line)
        commit = message.get("commit")
        if not commit or commit["operation"] != "create":
            continue
        text = commit["record"].get("text", "").lower()
        for name in found_in(text):
            matches += 1
            feeling = sum(LEXICON.get(word, 0) for word in WORD.findall(text))
            hour = message["time_us"] // 3_600_000_000
            last, count = current.get(name, (hour, 0))
            if hour != last:
                hours[name].append(count)
                count = 0
            count += 1 if feeling < 0 else 0
            current[name] = (hour, count)
            past = hours[name]
            if len(past) > 3:
                mean = sum(past) / len(past)
                deviation = (sum((x - mean) ** 2 for x in past) / len(past)) ** 0.5 or 1
                alerts += (count - mean) / deviation > 3
    seconds = time.process_time() - begun
    print(f"{len(lines) / seconds:.1f} {matches} {alerts}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--words" in sys.argv)
