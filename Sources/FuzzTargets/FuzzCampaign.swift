import ThiduaCore

/// A small campaign in memory, with an indicator of every kind and sort of measure.
enum FuzzCampaign {
  static let campaign: Campaign = {
    var builder = CampaignBuilder()
    builder.readSettings(table("campaign.csv", "code;F\nyear;2023"))
    builder.readUnits(table("units.csv", unitRows))
    builder.readIndicators(table("indicators.csv", indicators))
    builder.readCalendar(table("calendar.csv", calendar))
    builder.readChecks(table("checks.csv", "name;left;operator;right\nC;A1 + A2;<=;A0 * 2 - (A1)"))
    guard let campaign = builder.campaign else { fatalError("\(builder.mistakes)") }
    return campaign
  }()

  /// Its units, as they are found by code and name.
  static let units = UnitDirectory(campaign.units, settings: campaign.settings)

  /// The names of the submissions that a test writes.
  static let paths = [
    "quy-2/A.csv", "dang-ky/A.csv", "quy-1/A.csv", "quy-2/A lần 2.csv", "B.csv",
    "thang 5/Xã Hai.csv", "6 tháng/bao-cao.csv", "2022/B.csv",
  ]

  private static let unitRows = """
    code;name;cluster;aliases
    A;Phường Một;Cụm 1;P1|Phường 1
    B;Xã Hai;Cụm 1;
    C;Xã Hòa Ba;Cụm 2;
    D;Phường Hòa Ba;Cụm 2;
    """

  private static let indicators = """
    code;name;tt;label;sector;measure;kind;direction;numerator;denominator;total;relation;min;max
    A0;Tổng diện tích;1;Diện tích;Trồng trọt;ha;flow;;;;;;;
    A1;Lúa;1.1;Diện tích;Trồng trọt;ha;flow;;;;A0;part;;
    A2;Ngô;1.2;Sản lượng;Trồng trọt;ha;flow;;;;A0;part;;
    A3;Lúa nước;;Trong đó;Trồng trọt;ha;flow;;;;A1;of_which;;
    B1;Đàn bò;2;Đàn bò;Chăn nuôi;con;stock;;;;;;0;100000
    B2;Thu ngân sách;3;Thu;Ngân sách;triệu đồng;flow;;;;;;;
    B3;Thu nhập bình quân;4;Thu nhập;Ngân sách;triệu đồng/người/năm;;;;;;;;
    C1;Số hộ nghèo;5;Hộ nghèo;Xã hội;hộ;stock;down;;;;;;
    C2;Số hộ;6;Số hộ;Xã hội;hộ;stock;none;;;;;;
    C3;Tỷ lệ hộ nghèo;7;Tỷ lệ;Xã hội;%;rate;down;C1;C2;;;;
    C4;Giảm tỷ lệ hộ nghèo;8;Giảm;Xã hội;điểm %;;;;;;;;
    C5;Tăng dân số;9;Tăng;Xã hội;% so với năm trước;;;;;;;-50;50
    D1;Xã đạt chuẩn;10;Đạt chuẩn;Xã hội;đạt;status;;;;;;;
    D2;Lao động bình quân;11;Lao động;Xã hội;người;average;;;;;;;
    """

  private static let calendar = """
    item;due;from;to;required
    registration;28/02/2023;;;
    2023-Q1;05/04/2023;;;
    2023-Q2;05/07/2023;;;
    round 1;;01/01/2023;30/06/2023;50
    round 2;;01/07/2023;31/12/2023;100
    """

  private static func table(_ file: String, _ text: String) -> SettingsTable {
    var table = SettingsTable(file: file)
    for (index, line) in text.split(separator: "\n").enumerated() {
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      if index == 0 {
        table.header = cells
        table.headerLine = 1
      } else {
        table.rows.append(SettingsTable.Row(line: index + 1, cells: cells))
      }
    }
    return table
  }
}
