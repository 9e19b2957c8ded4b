/// Labels that say what is counted of a crop and never of which: a row of one that the catalogue lacks belongs to the row
/// above it and stands for no crop of its own.
enum BareParts {
  /// Whether a label is one of them: `Năng suất` between `Lúa: Diện tích` and `Sản lượng`.
  static func contains(_ key: LabelKey) -> Bool { labels.contains(key.bare) }

  /// The labels, as they are printed.
  static let names = [
    "Diện tích", "Diện tích gieo trồng", "Diện tích thu hoạch", "Diện tích trồng mới", "Năng suất",
    "Năng suất bình quân", "Năng suất BQ", "NS", "Sản lượng", "Sản lượng thu hoạch", "Giá trị",
    "Giá trị sản xuất",
  ]
  private static let labels = Set(names.map { LabelKey($0).bare })
}
