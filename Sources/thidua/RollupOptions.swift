import CommandSyntax
import ThiduaBooks
import ThiduaCore
import XLSXWriting

/// What `rollup` is asked to write.
struct RollupOptions {
  /// The forms in which a report can be written.
  enum Form: String, CaseIterable {
    case xlsx, csv, json
  }

  var forms: [Form] = [.xlsx, .csv]
  /// All of the campaign, a cluster or a unit.
  var scope = Scope.campaign
  var books: BookOptions

  static let format = ValueOption(
    "--format", "FORMS", offering: Form.allCases.map(\.rawValue), isList: true,
    help: LocalizedText(
      vi: "Ghi những gì, cách nhau bằng dấu phẩy: xlsx (sổ), csv (data/*.csv), json "
        + "(data/report.json); mặc định là xlsx,csv.",
      en: "What is written, separated by commas: xlsx (books), csv (data/*.csv), json "
        + "(data/report.json); xlsx,csv by default."))
  static let cluster = ValueOption(
    "--cluster", "NAME",
    help: LocalizedText(
      vi: "Chỉ lập sổ của cụm, khối này; ghi vào out/P.<tên> nếu không có --out.",
      en: "Only the book of this cluster; into out/P.<name> unless --out is given."))
  static let unit = ValueOption(
    "--unit", "CODE",
    help: LocalizedText(
      vi: "Chỉ lập sổ của đơn vị này (mã hoặc tên); ghi vào out/P.<tên> nếu không có --out.",
      en: "Only a book of this unit (code or name); into out/P.<name> unless --out is given."))
  static let accessible = FlagOption(
    "--accessible",
    help: LocalizedText(
      vi: "Sổ cho người dùng trình đọc màn hình: không gộp ô, không ẩn cột, có mục lục.",
      en: "Books for screen readers: no merged cells, no hidden columns, a page of contents."))

  static let notes = FlagOption(
    "--notes",
    help: LocalizedText(
      vi: "Ghi chú trên ô của trang đơn vị: số lấy từ tệp, dòng, ô nào.",
      en: "Notes on the cells of units' sheets: which file, line and cell a number comes from."))

  static let all: [any CommandOption] = [format, cluster, unit, accessible, notes]

  /// Reads the options; says what is wrong with them and gives nothing where something is.
  ///
  /// Books are in the campaign's language unless another one is given.
  init?(
    _ arguments: ParsedArguments, _ campaign: Campaign,
    booksIn language: ThiduaCore.Language? = nil,
    _ console: Console
  ) {
    let language = language ?? campaign.settings.language
    books = BookOptions(
      language: language, version: Version.text,
      isAccessible: arguments.contains(Self.accessible), hasNotes: arguments.contains(Self.notes))
    if let typed = arguments.value(of: Self.format) {
      guard let forms = Self.forms(typed, console) else { return nil }
      self.forms = forms
    }
    guard
      let scope = ScopeSearch(campaign).scope(
        cluster: arguments.value(of: Self.cluster), unit: arguments.value(of: Self.unit), console)
    else { return nil }
    self.scope = scope
  }

  private static func forms(_ typed: String, _ console: Console) -> [Form]? {
    var forms: [Form] = []
    for word in typed.split(separator: ",", omittingEmptySubsequences: false) {
      let name = word.trimmingBlanks.lowercased()
      guard let form = Form(rawValue: name) else {
        console.fail(
          "--format không nhận “\(word)”; chỉ nhận: xlsx, csv, json",
          "--format does not take “\(word)”; one or more of: xlsx, csv, json")
        return nil
      }
      if !forms.contains(form) { forms.append(form) }
    }
    return Form.allCases.filter(forms.contains)
  }

  // MARK: Scope

  /// The folder that takes the report: a part of it never takes the place of the whole.
  func folder(_ campaign: Campaign, _ period: Period, below folder: String) -> String {
    let name: String
    switch scope {
    case .campaign: return "\(folder)/out/\(period)"
    case .cluster(let cluster): name = campaign.clusters[cluster].name
    case .unit(let unit):
      let own = Self.folderName(campaign.units[unit].name)
      let others = campaign.clusters.map(\.name) + campaign.units.map(\.name)
      let isShared = others.count { Self.folderName($0).lowercased() == own.lowercased() } > 1
      name = campaign.units[unit].name + (isShared ? " (\(campaign.units[unit].code))" : "")
    }
    return "\(folder)/out/\(period).\(Self.folderName(name))"
  }

  private static func folderName(_ name: String) -> String {
    var names = FileNames(ending: "x")
    return String(names.makeName(for: name).dropLast(2))
  }

  /// The options as the manifest names them: those that change what is written.
  func named(_ campaign: Campaign) -> [String: String] {
    var named = [
      "language": books.language.rawValue, "format": forms.map(\.rawValue).joined(separator: ","),
    ]
    if books.isAccessible { named["accessible"] = "yes" }
    if books.hasNotes { named["notes"] = "yes" }
    switch scope {
    case .campaign: break
    case .cluster(let cluster): named["cluster"] = campaign.clusters[cluster].name
    case .unit(let unit): named["unit"] = campaign.units[unit].code
    }
    return named
  }
}

extension Substring {
  /// The text without the blanks around it.
  fileprivate var trimmingBlanks: String {
    split(separator: " ").joined(separator: " ")
  }
}
