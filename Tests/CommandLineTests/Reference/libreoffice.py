"""LibreOffice as an outside witness: it reads workbooks, recalculates them and writes copies."""
import os
import shutil
import subprocess
import tempfile

# Of a text file all sheets are written, each to a file of its own, with the cells as they are shown.
FILTERS = {
    "xlsx": "xlsx:Calc MS Excel 2007 XML", "xls": "xls:MS Excel 97", "ods": "ods", "pdf": "pdf",
    "csv": "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1",
}
# Every formula is computed again when a workbook is opened, also where its value is cached.
RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
"""


def convert(books, ending, folder):
    """Has LibreOffice write copies of workbooks into a folder, all in one run; gives their paths.

    On a machine where it never ran before, LibreOffice sometimes ends itself (SIGABRT): it then gets
    a second chance, with a profile of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        sources = os.path.join(scratch, "in")
        os.makedirs(sources)
        names = [os.path.join(sources, f"{number}.xlsx") for number in range(len(books))]
        for book, name in zip(books, names):
            shutil.copyfile(book, name)
        for attempt in range(2):
            profile = os.path.join(scratch, f"profile{attempt}")
            os.makedirs(os.path.join(profile, "user"))
            with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as f:
                f.write(RECALCULATE)
            run = subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
                 "--convert-to", FILTERS[ending], "--outdir", folder, *names],
                capture_output=True, text=True, timeout=1500)
            if run.returncode == 0:
                return [os.path.join(folder, f"{number}.{ending}") for number in range(len(books))]
    raise RuntimeError(f"LibreOffice ended with {run.returncode}:\n{run.stderr[-2000:]}")
