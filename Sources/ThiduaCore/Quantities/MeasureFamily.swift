/// Measures that are exact powers of ten of one another.
enum MeasureFamily: Hashable, Sendable {
  case mass, area, yield, length, money, people, households, animals

  /// Whether it counts people or animals, and seldom in thousands.
  var isCounted: Bool { [.people, .households, .animals].contains(self) }

  /// What a spelling means, as family and power of ten over its smallest measure.
  ///
  /// The keys are those of ``Measure``: without spaces, in lower case.
  static func known(_ key: String) -> (family: MeasureFamily, power: Int8)? {
    spellings[key]
  }

  private static let spellings: [String: (family: MeasureFamily, power: Int8)] = {
    var spellings: [String: (family: MeasureFamily, power: Int8)] = [:]
    for measure in table {
      for spelling in measure.spellings.split(separator: " ") {
        spellings[String(spelling)] = (measure.family, measure.power)
      }
    }
    return spellings
  }()

  private static let table: [(family: MeasureFamily, power: Int8, spellings: String)] = [
    (.mass, 0, "kg kilôgam kilogam kilôgram kilogram"),
    (.mass, 1, "yến"),
    (.mass, 2, "tạ"),
    (.mass, 3, "tấn"),
    (.mass, 6, "nghìntấn ngàntấn 1.000tấn 1000tấn"),
    (.area, 0, "m2 métvuông"),
    (.area, 4, "ha hecta hécta héc-ta hec-ta"),
    (.area, 7, "nghìnha ngànha 1.000ha 1000ha"),
    (.area, 6, "km2 kmvuông kilômétvuông"),
    (.yield, 0, "kg/ha kg/hecta"),
    (.yield, 2, "tạ/ha tạ/hecta"),
    (.yield, 3, "tấn/ha tấn/hecta"),
    (.length, 0, "m mét"),
    (.length, 3, "km kilômét kilomet"),
    (.money, 0, "đồng đ ₫ vnđ vnd đồngvn"),
    (
      .money, 3,
      """
      nghìnđồng ngànđồng nghindong ngandong nghìnđ ngànđ nghìn.đ ngàn.đ nghìn ngàn ngđ ng.đ ng.đồng n.đ n.đồng nđồng nghìnvnđ nghìnvnd \
      ngànvnđ ngànvnd 1.000vnđ 1.000vnd 1000vnđ 1000vnd \
      1.000đồng 1000đồng 1,000đồng 1.000đ 1000đ 1,000đ
      """
    ),
    (
      .money, 6,
      "triệuđồng trieudong triệuđ triệu tr trđ tr.đ trđồng tr.đồng triệuvnđ triệuvnd tr.vnđ trvnđ 1.000.000đồng 1.000.000đ 1000000đồng 1000000đ"
    ),
    (.money, 8, "trămtriệuđồng trămtriệu"),
    (.money, 9, "tỷđồng tỉđồng tydong tidong tỷđ tỉđ tỷ.đ tỉ.đ tỷ tỉ tỷvnđ tỷvnd"),
    (.people, 0, "người lđ"),
    (.people, 3, "nghìnngười ngànngười 1.000người 1000người"),
    (.households, 0, "hộ hộgiađình"),
    (.households, 3, "nghìnhộ ngànhộ 1.000hộ 1000hộ"),
    (.animals, 0, "con"),
    (.animals, 3, "nghìncon ngàncon 1.000con 1000con"),
    (.animals, 6, "triệucon"),
  ]
}
