"""Writes campaigns whose books are hard to get right. All of it is synthetic.

    nasty_campaigns.py NAME FOLDER       one campaign
    nasty_campaigns.py --list            the names

Each is a campaign folder for the period 2023-Q3.
"""
import os
import random
import sys

LONG = "Đơn vị có tên rất dài với phần đầu giống hệt nhau, số thứ tự "
HOSTILE = ["Q1", "A1", "R1C1", "History", "=1+1", "'x", "2023", "TRUE", "a/b:c*?[]\\d", "_x0041_",
           "🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾", "KH-TH", "Tổng quan", "So sánh", "lỗi dữ liệu", "-1", "+1",
           "@SUM(A1)", "x\u00a0y", "A&B<C>\"D\"", "'", "Nguồn số liệu (2)", "đ" * 40]


def indicator(code, name="", sector="Lĩnh vực", measure="ha", kind="flow", decimals="",
              direction="up", numerator="", denominator="", total="", relation="", low="",
              rounds="", counted=""):
    return [code, name or f"Chỉ tiêu {code}", sector, measure, kind, str(decimals), direction,
            numerator, denominator, total, relation, low, rounds, counted]


def plain(count, sectors=4):
    return [indicator(f"CT{i:03}", sector=f"Lĩnh vực {i * sectors // count + 1}",
                      direction=("up", "up", "down")[i % 3], decimals=i % 4)
            for i in range(count)]


def units(*sizes):
    rows = []
    for cluster, size in enumerate(sizes, 1):
        rows += [[f"U{cluster}-{i:02}", f"Xã số {i} cụm {cluster}", f"Cụm {cluster}"]
                 for i in range(1, size + 1)]
    return rows


def long_names():
    people = [[f"L{i:02}", LONG + str(i), "Cụm thi đua có tên dài giống nhau đến tận chữ thứ bốn mươi "
               + str(i // 3)] for i in range(6)]
    named = [indicator(f"CT{i}", "Tỷ lệ hộ gia đình được công nhận danh hiệu và giữ vững danh hiệu "
                       "trong nhiều năm liền theo tiêu chuẩn của cấp trên, có đăng ký từ đầu năm và "
                       f"được bình xét công khai ở khu dân cư lần {i}",
                       sector="Lĩnh vực văn hóa, xã hội, y tế, giáo dục và các vấn đề khác " + str(i % 3),
                       measure="triệu đồng/người/năm", kind="flow") for i in range(8)]
    return people, named


def hostile_names():
    people = [[f"H{i:02}", name, HOSTILE[(i + 3) % len(HOSTILE)]] for i, name in enumerate(HOSTILE)]
    named = [indicator(f"C{i:02}", name, sector=name) for i, name in enumerate(HOSTILE)]
    return people, named


def every_verdict():
    named = [
        indicator("UP", decimals=1), indicator("DOWN", direction="down", kind="stock"),
        indicator("NONE", direction="none", kind="stock"),
        indicator("RANGE", measure="%", kind="rate", direction="up"),
        indicator("OPEN", measure="%", kind="rate", direction="down", low=""),
        indicator("STATUS", measure="đạt", kind="status"),
        indicator("TOTAL", decimals=2), indicator("PART1", total="TOTAL", relation="part", decimals=2),
        indicator("PART2", total="TOTAL", relation="part", decimals=2),
        indicator("SUB", total="PART2", relation="part", decimals=2),
        indicator("OF", total="TOTAL", relation="of_which", decimals=2),
        indicator("NUM", kind="stock", measure="hộ", direction="none"),
        indicator("DEN", kind="stock", measure="hộ", direction="none"),
        indicator("SHARE", kind="rate", measure="%", numerator="NUM", denominator="DEN", decimals=2),
        indicator("WEIGHT", kind="rate", measure="%", denominator="DEN", decimals=2),
        indicator("MEAN", kind="average", measure="người"),
        indicator("CHANGE", kind="rate", measure="% so với năm trước", low="-100"),
        indicator("EXEMPT", rounds="no"), indicator("UNCOUNTED", counted="no"),
    ]
    return units(5, 2), named


PLANS = {"RANGE": ["85-95%", "từ 90% trở lên", "trên 80"], "OPEN": ["dưới 6", "còn dưới 0,8-1%", "không quá 5"],
         "ABOVE": ["trên 500"], "BELOW": ["dưới 500"], "ROUNDED": ["500,01"],
         "STATUS": ["đạt"], "CHANGE": ["tăng 5%", "giảm 3%", "tăng 5-7%"]}


def value(code, rng, kind):
    if code == "STATUS":
        return rng.choice(["đạt", "không đạt"])
    if code in PLANS or kind == "rate":
        return f"{rng.uniform(0.1, 99):.2f}".replace(".", ",")
    if kind == "stock":
        return str(rng.randint(0, 400))
    return f"{rng.uniform(0, 150):.2f}".replace(".", ",")


def negative(rng):
    return str(rng.randint(-500, 500))


CAMPAIGNS = {
    "long-names": lambda: (*long_names(), {}),
    "hostile-names": lambda: (*hostile_names(), {}),
    "sixty-units": lambda: (units(60, 5), plain(24), {}),
    "two-hundred-indicators": lambda: (units(4, 3), plain(200, 7), {}),
    "no-data": lambda: (units(3, 2), plain(6), {"empty": True}),
    "one-of-each": lambda: (units(1), plain(1), {}),
    "every-verdict": lambda: (*every_verdict(), {"assigned": True}),
    "every-verdict-two-minus": lambda: (*every_verdict(), {"assigned": True, "settings": [
        "down_formula;2-actual/plan", "baseline;assigned"]}),
    "plans-alone": lambda: (*every_verdict(), {"assigned": True, "reported": []}),
    "assigned-alone": lambda: (*every_verdict(), {"plan": "Kế hoạch giao"}),
    "registered-alone": lambda: (*every_verdict(), {"settings": ["baseline;assigned"]}),
    "barely-missed": lambda: (units(3, 1), [
        indicator("ABOVE", kind="stock"), indicator("BELOW", kind="stock", direction="down"),
        indicator("ROUNDED", kind="stock", decimals=2)], {"number": lambda rng: "500"}),
    "negative": lambda: (units(4), [indicator(f"N{i}", low="-1000000", decimals=1) for i in range(6)],
                         {"number": negative}),
    "huge-numbers": lambda: (units(3, 3), [indicator(f"B{i}", measure="đồng", decimals=i % 3)
                                           for i in range(5)],
                             {"number": lambda rng: str(rng.randint(10 ** 11, 10 ** 14))}),
}


def write(folder, name, rows):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as f:
        for row in rows:
            f.write(";".join('"' + cell.replace('"', '""') + '"' if any(
                mark in cell for mark in ';"\n') else cell for cell in row) + "\n")


def build(name, folder):
    people, named, options = CAMPAIGNS[name]()
    rng = random.Random(name)
    write(folder, "campaign.csv", [
        ["key", "value"], ["code", "THU"], ["title", f"Số liệu giả để thử: {name}"],
        ["year", "2023"], ["authority", "Ủy ban nhân dân thị xã Thử"],
        ["parent_authority", "Ủy ban nhân dân tỉnh Thử"], ["place", "Thử"],
        ["signer_title", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH"],
        ["recipients", "Thường trực Hội đồng|Các đơn vị|Lưu: VT"],
    ] + [line.split(";") for line in options.get("settings", [])])
    write(folder, "units.csv", [["code", "name", "cluster"]] + people)
    write(folder, "indicators.csv", [[
        "code", "name", "sector", "measure", "kind", "decimals", "direction", "numerator",
        "denominator", "total", "relation", "min", "rounds", "counted"]] + named)
    write(folder, "calendar.csv", [
        ["item", "due", "from", "to", "required"], ["registration", "28/02/2023", "", "", ""],
        ["2023-Q1", "05/04/2023", "", "", ""], ["2023-Q2", "05/07/2023", "", "", ""],
        ["2023-Q3", "05/10/2023", "", "", ""], ["round 1", "", "01/01/2023", "30/06/2023", "50"],
        ["round 2", "", "01/07/2023", "31/12/2023", "100"]])
    os.makedirs(os.path.join(folder, "inbox"), exist_ok=True)
    if options.get("empty"):
        return
    number = options.get("number")
    plans, actuals = [], []
    for code, _, _ in people:
        for row in named:
            kind, missing = row[4], rng.random()
            plan = rng.choice(PLANS.get(row[0], [None])) or (
                number(rng) if number else value(row[0], rng, kind))
            if missing > 0.06:
                given = plan if rng.random() < 0.7 else (number(rng) if number else value(row[0], rng, kind))
                plans.append([code, row[0], plan, given if row[0] not in PLANS else plan]
                             if options.get("assigned") else [code, row[0], plan])
            for quarter in options.get("reported", (1, 2, 3)):
                if rng.random() > 0.12:
                    actual = number(rng) if number else (
                        value(row[0], rng, kind) if rng.random() > 0.2 or row[0] in PLANS else plan)
                    estimate = quarter == 3 and rng.random() < 0.2
                    actuals.append([code, f"2023-Q{quarter}", row[0], "" if estimate else actual,
                                    actual if estimate else ""])
    head = ["Mã đơn vị", "Mã chỉ tiêu", options.get("plan", "Kế hoạch")] + (
        ["Kế hoạch giao"] if options.get("assigned") else [])
    write(folder, "inbox/dang-ky.csv", [head] + plans)
    write(folder, "inbox/ket-qua.csv", [
        ["Mã đơn vị", "Kỳ", "Mã chỉ tiêu", "Thực hiện", "Ước thực hiện"]] + actuals)


if __name__ == "__main__":
    if sys.argv[1] == "--list":
        print("\n".join(CAMPAIGNS))
    else:
        build(sys.argv[1], sys.argv[2])
