#!/usr/bin/env python3
"""Kills dwalign at random moments while it writes, and looks at what is left: kill.py PROGRAM ROUNDS [SEED].

Each round runs one writing command over the output of another run of it and ends it by SIGKILL. What is left has to be
the old output or the new one, byte for byte. Answers 1 where it is neither.
"""
import os, random, shutil, subprocess, sys, tempfile, time

program, rounds = os.path.abspath(sys.argv[1]), int(sys.argv[2])
random.seed(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
folder = tempfile.mkdtemp(prefix="dwalign-kill-")
os.chdir(folder)


def plans(word):
    os.makedirs(word)
    tables = {
        "frameworks": "country,framework,kind,start,end\n", "priorities": "country,framework,priority,title\n",
        "outcomes": "country,framework,outcome,title\n", "links": "country,dwcp,priority,undaf,outcome\n",
    }
    for n in range(300):
        c = "".join(chr(65 + n // d % 26) for d in (676, 26, 1))
        tables["frameworks"] += f"{c},d,dwcp,2008,2011\n{c},u,undaf,2008,2011\n"
        for item in range(1, 7):
            tables["priorities"] += f"{c},d,P{item},{word} {item}\n"
            tables["outcomes"] += f"{c},u,O{item},{word} {item}\n"
            if (item + len(word)) % 2:
                tables["links"] += f"{c},d,P{item},u,O{item}\n"
    for name, text in tables.items():
        with open(f"{word}/{name}.csv", "w") as file:
            file.write(text)


def written(path):
    if os.path.isdir(path):
        return {name: open(f"{path}/{name}", "rb").read() for name in sorted(os.listdir(path))}
    return open(path, "rb").read() if os.path.exists(path) else None


plans("old")
plans("newer")
commands = [
    (["convert"], "tables"), (["results", "--years", "2008..2011"], "results"), (["convert"], "data.json"),
    (["convert"], "data.toml"), (["convert"], "data.xlsx"), (["report", "--country", "AAA"], "report.html"),
    (["rollout", "--from", "2008", "--to", "2012"], "plan.ics"), (["diagram", "--country", "AAA"], "board.svg"),
    (["diagram", "--country", "AAA"], "board.pdf"), (["suggest", "--country", "AAB", "--all"], "links.csv"),
]
whole = 0
try:
    for number, (words, path) in enumerate(commands):
        run = lambda word: subprocess.Popen([program, *words, word, "-o", path, "--force"], stderr=subprocess.DEVNULL)
        known, took = [], 0
        for word in ("old", "newer"):
            begun = time.monotonic()
            assert run(word).wait() == 0, (words, word)
            took = time.monotonic() - begun
            known.append(written(path))
        mine = rounds // len(commands) + (number < rounds % len(commands))
        for round in range(mine):
            child = run(("old", "newer")[round % 2])
            time.sleep(random.uniform(0.3, 1.1) * took)
            child.kill()
            child.wait()
            if written(path) not in known:
                print(f"{' '.join(words)} -o {path}, round {round}: neither the old output nor the new one")
                sys.exit(1)
            whole += 1
    print(f"{whole} of {rounds} kills left the old output or the new one")
finally:
    shutil.rmtree(folder)
