"""Types lines into a shell, with Tab and Enter after each, and says what the program was given.

    complete.py SHELL SCRIPT PROGRAM FOLDER LINE...

SHELL (bash, zsh or fish) runs on a terminal of its own in FOLDER with the completions of SCRIPT, and
with PROGRAM as a function that prints its arguments. Prints them, those of a line on one line with
tabs between them; exit 1 where none came within 20 seconds.
"""
import os
import pty
import select
import signal
import sys
import time

shell, script, program, folder = sys.argv[1:5]
lines = sys.argv[5:]
READY, DONE = "ready-to-type", "end-of-arguments"


def quoted(path):
    return "'" + path.replace("'", "'\\''") + "'"


# What is waited for is put together by the shell, so that the echo of a line is not taken for it.
def printing(arguments):
    return f"printf '<%s>\\n' {arguments}; echo end-of-''arguments"


POSIX = f"{program}() {{ " + printing('"$@"') + "; }\n"
START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"],
             f"bind 'set bell-style none'; PS1=; source {quoted(script)}\n" + POSIX),
    "zsh": (["zsh", "-f", "-i"],
            "unsetopt zle_bracketed_paste prompt_sp; PS1=; autoload -Uz compinit; compinit -u -D\n"
            f"source {quoted(script)} 2>/dev/null; compdef _{program} {program}\n" + POSIX),
    "fish": (["fish", "--no-config", "-i"],
             "function fish_prompt; end; set -g fish_autosuggestion_enabled 0\n"
             f"source {quoted(script)}\n"
             f"function {program}; " + printing("$argv") + "; end\n"),
}
words, beginning = START[shell]
child, terminal = pty.fork()
if child == 0:
    os.chdir(folder)
    home = {"HOME": folder, "TERM": "dumb", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "HISTFILE": "/dev/null", "INPUTRC": "/dev/null"}
    os.execvpe(words[0], words, home)


def hear(last):
    """What the shell says, up to some words."""
    heard, end = "", time.monotonic() + 20
    while last not in heard:
        left = end - time.monotonic()
        if left <= 0 or not select.select([terminal], [], [], left)[0]:
            print("the shell said: " + repr(heard), file=sys.stderr)
            sys.exit(1)
        heard += os.read(terminal, 65536).decode("utf-8", "replace")
    return heard


def say(text):
    os.write(terminal, text.encode())


try:
    say(beginning + "echo ready-to-''type\n")
    hear(READY)
    for line in lines:
        say(line + "\t\n")
        said = [one.strip("\r") for one in hear(DONE).split("\n")]
        print("\t".join(one[1:-1] for one in said if one.startswith("<") and one.endswith(">")))
finally:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
