import TestSupport

/// A campaign with one indicator, for what depends on numbers of units or of rows; synthetic.
enum SmallCampaign {
  /// Writes the campaign of some units, each as a line of units.csv, and gives its folder; what a unit owes
  /// is its registration and the first quarter, or less.
  static func write(
    units: [String], owing items: [String] = ["registration;2026-03-31", "2026-Q1;2026-04-05"],
    in scratch: TemporaryFolder
  ) throws -> String {
    let files = [
      "campaign": "key;value\ncode;THU\ntitle;Phong trào thử\nyear;2026\nauthority;Ủy ban\n",
      "indicators": "code;name;sector;measure;kind\nDT;Diện tích;Trồng trọt;ha;flow\n",
      "calendar": "item;due\n" + items.map { $0 + "\n" }.joined(),
      "units": "code;name;cluster\n" + units.map { $0 + "\n" }.joined(),
    ]
    for (name, text) in files { try scratch.write(text, to: "campaign/\(name).csv") }
    try scratch.write("", to: "campaign/inbox/.keep")
    return scratch.path + "/campaign"
  }
}
