import ThiduaCore

/// Finds the cluster or the unit that somebody typed.
struct ScopeSearch {
  private let campaign: Campaign

  init(_ campaign: Campaign) { self.campaign = campaign }

  /// The scope that `--cluster` or `--unit` names; the campaign without either.
  func scope(cluster: String?, unit: String?, _ console: Console) -> Scope? {
    switch (cluster, unit) {
    case (nil, nil): return .campaign
    case (let name?, nil): return self.cluster(named: name, console)
    case (nil, let code?): return self.unit(named: code, console)
    case (.some, .some):
      console.fail(
        "chỉ dùng một trong hai: --cluster hoặc --unit", "use either --cluster or --unit, not both")
      return nil
    }
  }

  /// The cluster of a name; case, blanks and, where only one fits, diacritics do not matter.
  func cluster(named typed: String, _ console: Console) -> Scope? {
    let names = campaign.clusters.map(\.name)
    if let found = Self.position(of: typed, among: names) { return .cluster(found) }
    console.fail(
      "không có cụm, khối “\(typed)”; các cụm, khối: \(Self.list(names))",
      "there is no cluster “\(typed)”; the clusters: \(Self.list(names))")
    return nil
  }

  /// The unit of a code or a name.
  func unit(named typed: String, _ console: Console) -> Scope? {
    let codes = campaign.units.map(\.code)
    let names = campaign.units.map(\.name)
    let found = Self.position(of: typed, among: codes) ?? Self.position(of: typed, among: names)
    if let found { return .unit(found) }
    let near = zip(codes, names).filter { code, name in
      let keys = [FoldedText.bareKey(code), FoldedText.bareKey(name)]
      return keys.contains { editDistance($0, FoldedText.bareKey(typed), limit: 2) != nil }
    }.map { "\($1) (\($0))" }
    console.fail(
      "không có đơn vị “\(typed)”"
        + (near.isEmpty ? "; hãy xem units.csv" : "; có phải \(Self.list(near))"),
      "there is no unit “\(typed)”"
        + (near.isEmpty ? "; see units.csv" : "; did you mean \(Self.list(near))"))
    return nil
  }

  /// The position of the indicator of a code, or of a name that no other one has.
  func indicator(named typed: String, _ console: Console) -> Int? {
    let codes = campaign.indicators.map(\.code)
    let names = campaign.indicators.map(\.name)
    let found = Self.position(of: typed, among: codes) ?? Self.position(of: typed, among: names)
    if let found { return found }
    let key = FoldedText.bareKey(typed)
    let near = zip(codes, names).filter { code, name in
      editDistance(FoldedText.bareKey(code), key, limit: 1) != nil
        || key.utf8.count > 3 && FoldedText.bareKey(name).contains(key)
    }.map { "\($1) (\($0))" }
    console.fail(
      "không có chỉ tiêu “\(typed)”"
        + (near.isEmpty ? "; hãy xem indicators.csv" : "; có phải \(Self.list(near))"),
      "there is no indicator “\(typed)”"
        + (near.isEmpty ? "; see indicators.csv" : "; did you mean \(Self.list(near))"))
    return nil
  }

  /// The only name that is the same but for case and blanks, else but for diacritics.
  private static func position(of typed: String, among names: [String]) -> Int? {
    for key in [FoldedText.caseKey, FoldedText.bareKey] {
      let found = names.indices.filter { key(names[$0]) == key(typed) }
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  private static func list(_ names: [String]) -> String {
    names.listed(first: 12)
  }
}
