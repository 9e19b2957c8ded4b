/// The words that every help text and the reference share.
extension LocalizedText {
  static let usage = LocalizedText(vi: "Cách dùng", en: "Usage")
  static let command = LocalizedText(vi: "LỆNH", en: "COMMAND")
  static let anyOptions = LocalizedText(vi: "tùy chọn", en: "options")
  static let commands = LocalizedText(vi: "Các lệnh", en: "Commands")
  static let options = LocalizedText(vi: "Tùy chọn", en: "Options")
  static let commonOptions = LocalizedText(vi: "Tùy chọn chung", en: "Common options")
  static let accepted = LocalizedText(vi: "Nhận", en: "Accepted")
  static let examples = LocalizedText(vi: "Ví dụ", en: "Examples")
  static let exitStatuses = LocalizedText(vi: "Mã thoát", en: "Exit statuses")
  static let moreOnCommand = LocalizedText(vi: "Trợ giúp cho từng lệnh", en: "Help on a command")
}
