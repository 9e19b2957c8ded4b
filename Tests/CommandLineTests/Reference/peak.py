#!/usr/bin/env python3
"""Runs a program and prints its exit status and its largest memory in KiB.

    peak.py OUTPUT ERRORS PROGRAM ARGUMENT...
"""
import os
import sys

output, errors = (open(path, "wb") for path in sys.argv[1:3])
process = os.fork()
if process == 0:
    os.dup2(output.fileno(), 1)
    os.dup2(errors.fileno(), 2)
    os.execv(sys.argv[3], sys.argv[3:])
_, status, usage = os.wait4(process, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
