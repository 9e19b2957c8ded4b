/// The ways in which a command line can be wrong.
public enum UsageMistake: Hashable, Sendable {
  /// Nothing says what to do.
  case missingCommand(available: [String])
  /// No command has this name.
  case unknownCommand(String, suggestion: String?)
  /// The command has no such option.
  case unknownOption(String, suggestion: String?)
  /// An option of a command stands before the command.
  case optionBeforeCommand(String)
  /// The command cannot run without this option.
  case missingOption(usage: String)
  /// Nothing follows an option that takes a value.
  case missingValue(option: String, usage: String)
  /// A flag was given a value.
  case unexpectedValue(option: String, value: String)
  /// An option that takes one value was given two.
  case repeatedOption(String)
  /// The value is none of those that are accepted.
  case valueNotAllowed(option: String, value: String, allowed: [String], suggestion: String?)
  /// More operands are needed.
  case tooFewOperands(given: Int, minimum: Int, usage: String)
  /// An operand that has no place; the first of them is named.
  case tooManyOperands(first: String, maximum: Int, usage: String)
  /// An operand without a character, as a variable that is not set leaves it.
  case emptyOperand(usage: String)
  /// The operand is none of the words that are accepted.
  case operandNotAllowed(String, allowed: [String], suggestion: String?)
  /// An argument has bytes that are no text; what can be read of it.
  case brokenText(String)
  /// A mistake that only the command itself can see, in one line that follows "tool command: ".
  case other(LocalizedText)
}

extension UsageMistake {
  /// What is wrong and, where it can be known, what is right.
  var text: LocalizedText {
    switch self {
    case .missingCommand(let available):
      Self.missingCommand(among: available.joined(separator: ", "))
    case .unknownCommand(let name, let suggestion):
      LocalizedText(vi: "không có lệnh '\(name)'", en: "unknown command '\(name)'")
        .asking(suggestion)
    case .unknownOption(let name, let suggestion):
      LocalizedText(vi: "không có tùy chọn '\(name)'", en: "unknown option '\(name)'")
        .asking(suggestion)
    case .optionBeforeCommand(let name):
      LocalizedText(
        vi: "tùy chọn '\(name)' phải đứng sau tên lệnh",
        en: "option '\(name)' belongs after the command's name")
    case .missingOption(let usage):
      LocalizedText(vi: "cần có '\(usage)'", en: "'\(usage)' is needed")
    case .missingValue(let option, let usage):
      LocalizedText(
        vi: "'\(option)' cần một giá trị: \(usage)", en: "'\(option)' needs a value: \(usage)")
    case .unexpectedValue(let option, let value):
      LocalizedText(
        vi: "'\(option)' không nhận giá trị, nhưng có '\(value)'",
        en: "'\(option)' takes no value, but '\(value)' was given")
    case .repeatedOption(let name):
      LocalizedText(
        vi: "'\(name)' được ghi hai lần; chỉ giữ một",
        en: "'\(name)' is given twice; keep one of the two")
    case .valueNotAllowed(let option, let value, let allowed, let suggestion):
      Self.notAllowed(value, for: option, among: allowed.joined(separator: ", "))
        .asking(suggestion)
    case .tooFewOperands(let given, let minimum, let usage):
      LocalizedText(
        vi: "thiếu đối số: cần ít nhất \(minimum) (\(usage)), mới có \(given)",
        en: "too few operands: at least \(minimum) needed (\(usage)), \(given) given")
    case .tooManyOperands(let first, 0, _):
      LocalizedText(
        vi: "thừa đối số '\(first)': lệnh này không nhận đối số",
        en: "unexpected operand '\(first)': this command takes none")
    case .tooManyOperands(let first, let maximum, let usage):
      LocalizedText(
        vi: "thừa đối số '\(first)': nhiều nhất là \(maximum) (\(usage))",
        en: "unexpected operand '\(first)': at most \(maximum) accepted (\(usage))")
    case .emptyOperand(let usage):
      LocalizedText(
        vi: "có một đối số rỗng (\(usage)); có thể một biến chưa được đặt",
        en: "an operand is empty (\(usage)); perhaps a variable is not set")
    case .operandNotAllowed(let word, let allowed, let suggestion):
      Self.notAllowed(word, among: allowed.joined(separator: ", ")).asking(suggestion)
    case .brokenText(let word):
      LocalizedText(
        vi:
          "'\(word)' có byte không phải là chữ UTF-8; hãy đổi tên tệp hoặc thư mục đó, hoặc vào trong "
          + "đó rồi chạy",
        en:
          "'\(word)' has bytes that are no UTF-8; rename that file or folder, or run from inside it"
      )
    case .other(let text): text
    }
  }

  private static func missingCommand(among names: String) -> LocalizedText {
    LocalizedText(
      vi: "chưa có lệnh nào; hãy chọn một trong: \(names)",
      en: "no command given; choose one of: \(names)")
  }

  private static func notAllowed(_ word: String, among names: String) -> LocalizedText {
    LocalizedText(
      vi: "không có '\(word)', chỉ có: \(names)", en: "there is no '\(word)', only: \(names)")
  }

  private static func notAllowed(
    _ value: String, for option: String, among names: String
  ) -> LocalizedText {
    LocalizedText(
      vi: "'\(option)' không nhận giá trị '\(value)', chỉ nhận: \(names)",
      en: "'\(option)' does not accept '\(value)', only: \(names)")
  }
}

extension LocalizedText {
  /// The text, followed by the question whether something else was meant.
  fileprivate func asking(_ suggestion: String?) -> LocalizedText {
    guard let suggestion else { return self }
    return LocalizedText(
      vi: "\(vi); có phải '\(suggestion)'?", en: "\(en); did you mean '\(suggestion)'?")
  }
}
