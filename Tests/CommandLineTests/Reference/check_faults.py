"""Ends runs of thidua at random moments and looks at what they leave behind.

    check_faults.py THIDUA CAMPAIGN PERIOD KIND [COUNT]

KIND is `kill` (SIGKILL), `signals` (SIGTERM, SIGINT, SIGHUP), or `publishing` (the same signals,
at the moments when the edition is written and about to take its place). The inbox changes before
every run, so that each has something to publish. After each run the published folder must be a whole
edition, as its manifest says, of the inbox before or after the change; after a signal nothing else
may stand beside it. A last run that nobody ends must succeed and leave nothing behind. The moments
come from a seed. Prints what is wrong; exit 1 if anything is.
"""
import glob
import json
import os
import random
import signal
import subprocess
import sys
import time

thidua, campaign, period, kind = sys.argv[1:5]
count = int(sys.argv[5]) if len(sys.argv) > 5 else 30
out = os.path.join(campaign, "out", period)
touched = os.path.join(campaign, "inbox", "zz-ghi-chu.csv")
faults = []
environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")


def start():
    return subprocess.Popen([thidua, "rollup", campaign, "--period", period, "--quiet"],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)


def change(number):
    with open(touched, "w", encoding="utf-8") as f:
        f.write(f"Ghi chú {number}\n")


def edition():
    """The fingerprint of the changing file in the published edition, which must be whole."""
    if not os.path.exists(out):
        return None
    run = subprocess.run([thidua, "verify", out], capture_output=True, text=True, env=environment)
    if run.returncode != 0:
        faults.append(f"not a whole edition: {run.returncode} {run.stdout[:300]}{run.stderr[:300]}")
        return ""
    with open(os.path.join(out, "data", "manifest.json"), encoding="utf-8") as f:
        files = json.load(f)["inputs"]
    return next((file["sha256"] for file in files if file["path"] == "zz-ghi-chu.csv"), "")


def wait_until_written(process):
    """Waits until the last file of the edition stands in the folder that is built beside."""
    last = os.path.join(campaign, "out", f".{period}.tmp-{process.pid}-*", "data", "manifest.json")
    while process.poll() is None and not glob.glob(last):
        pass


def beside(allowed):
    names = set(os.listdir(os.path.join(campaign, "out"))) - allowed
    return sorted(names)


def main():
    rng = random.Random(2023)
    change(0)
    began = time.monotonic()
    start().communicate()
    # How long a run takes that is left alone; known better whenever one ends by itself.
    whole = time.monotonic() - began
    standing = edition()
    ended = published = 0
    for number in range(1, count + 1):
        change(number)
        process = start()
        began = time.monotonic()
        if kind == "publishing" and number % 10 != 0:
            wait_until_written(process)
            time.sleep(rng.uniform(0, 0.003))
        try:
            # Every tenth run is left alone, so that editions change in between on any machine.
            if number % 10 == 0:
                process.wait()
            elif kind != "publishing":
                process.wait(rng.uniform(0, whole * 1.05))
            whole = min(whole, time.monotonic() - began)
        except subprocess.TimeoutExpired:
            pass
        how = signal.SIGKILL if kind == "kill" else rng.choice(
            [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
        process.send_signal(how)
        _, errors = process.communicate()
        ended += process.returncode not in (0, 1)
        if kind != "kill" and process.returncode not in (0, 1):
            if process.returncode not in (128 + how, -how):
                faults.append(f"signal {how}: status {process.returncode}")
            if process.returncode == 128 + how and not errors:
                faults.append(f"signal {how}: nothing was said")
            if process.returncode == 128 + how and beside({period, ".previous"}):
                faults.append(f"signal {how} left {beside({period, '.previous'})}")
        now = edition()
        published += now != standing
        standing = now
    change("cuối")
    last = start()
    last.communicate()
    if last.returncode not in (0, 1):
        faults.append(f"the last run ended with {last.returncode}")
    if edition() == standing:
        faults.append("the last run published nothing")
    if beside({period, ".previous"}):
        faults.append(f"left behind: {beside({period, '.previous'})}")
    for fault in faults[:20]:
        print(fault)
    print(f"{count} runs, {ended} ended early, {published} published, {len(faults)} faults")
    return 1 if faults or ended < count // (10 if kind == "publishing" else 4) or published == 0 else 0


sys.exit(main())
