import CommandSyntax
import Glibc
import Synchronization
import ThiduaCore
import ThiduaFiles

/// Speaks with whoever runs a command: results, messages, progress, in the chosen language.
struct Console: Sendable {
  /// The language of messages.
  let language: ThiduaCore.Language
  /// Whether only what is wrong is said.
  let isQuiet: Bool
  /// Whether messages may be coloured.
  let isColored: Bool
  /// Whether standard error is a terminal.
  let isInteractive: Bool

  /// Picks the words of the chosen language.
  func words(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// What was said, where that is recorded.
  private var memory: Memory?

  /// What stands before the words of every line.
  private var heading = ""

  /// Makes a console.
  init(
    language: ThiduaCore.Language, isQuiet: Bool, isColored: Bool, isInteractive: Bool
  ) {
    self.language = language
    self.isQuiet = isQuiet
    self.isColored = isColored
    self.isInteractive = isInteractive
  }

  /// How much a line matters, as syslog counts.
  enum Priority: Int {
    /// Somebody has to mend something.
    case error = 3
    /// The next run does it.
    case warning = 4
    case notice = 5
  }

  /// Lines on standard error; under systemd each begins with its priority.
  func say(_ text: String, _ priority: Priority = .notice) { write(text, after: "", priority) }

  /// A line that begins with the tool's name: why the command stops.
  func fail(_ vi: String, _ en: String, _ priority: Priority = .error) {
    write(printable(words(vi, en)), after: Self.mark, priority)
  }

  /// Only remembers such a line, which was said before.
  func remember(_ vi: String, _ en: String) { memory?.add(Self.mark + printable(words(vi, en))) }

  /// The tool's name before a line.
  private static let mark = "thidua: "

  private func write(_ text: String, after mark: String, _ priority: Priority) {
    memory?.add(mark + text)
    let isJournal = StandardStreams.isJournal
    let start = (isJournal ? "<\(priority.rawValue)>" : "") + mark + heading
    for line in text.split(separator: "\n", omittingEmptySubsequences: isJournal) {
      StandardStreams.error(start + line + "\n")
    }
  }

  /// Where an edition is kept that gave way, and why.
  func say(_ edition: SetAsideEdition) {
    say(printable(edition.text(in: language)), edition.isRefused ? .error : .warning)
  }

  /// What the system refused, and why.
  func fail(_ error: SystemError) { fail(error.text(in: .vi), error.text(in: .en)) }

  /// Writes a result to standard output; where it cannot be written that is said, and it gives false.
  ///
  /// Whoever reads no further has gone, and is told nothing.
  func put(_ text: String) -> Bool {
    if StandardStreams.out(text) { return true }
    if errno != EPIPE { failToPut() }
    return false
  }

  /// Says that a result could not be written.
  func failToPut() { fail("không ghi được kết quả", "cannot write the result") }

  // MARK: Records

  private final class Memory: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
  }

  /// A console that also remembers what it says; each line names what it is about, if anything.
  func recording(about subject: String?) -> Console {
    var console = self
    console.memory = Memory()
    if let subject { console.heading = printable(subject) + ": " }
    return console
  }

  /// What was said since the recording began.
  func taken() -> [String] { memory?.all ?? [] }

  /// A progress line on a terminal, replaced by the next one; nothing elsewhere.
  func progress(_ vi: String, _ en: String, _ done: Int, of total: Int) {
    guard isInteractive, !isQuiet, total > 0 else { return }
    let width = 24
    let filled = width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    StandardStreams.error("\r\u{1B}[K\(words(vi, en)) \(bar) \(done)/\(total)")
  }

  /// Removes the progress line.
  func endProgress() {
    guard isInteractive, !isQuiet else { return }
    StandardStreams.error("\r\u{1B}[K")
  }

  /// A finding as a line: where, how much it matters, what to do, its code.
  ///
  /// `folder` goes before the name of the file.
  func line(_ finding: Finding, below folder: String = "inbox/") -> String {
    let whose = finding.unit.isEmpty ? finding.indicator : finding.unit
    var place = finding.file.isEmpty ? whose : folder + finding.file
    if finding.sheet.isEmpty {
      if finding.line > 0 { place += ":\(finding.line)" }
      if finding.line > 0, finding.column > 0 { place += ":\(finding.column)" }
    } else {
      place += " \(finding.sheet)" + (finding.cell.isEmpty ? "" : "!\(finding.cell)")
    }
    var text = printable(place)
    if !place.isEmpty { text += ": " }
    text += paint(finding.severity.word(in: language), finding.severity) + ": "
    if !finding.value.isEmpty { text += "“\(printable(finding.value))” — " }
    if finding.file.isEmpty, !finding.period.isEmpty {
      let period = PeriodText.period(finding.period, defaultYear: 0)
      text += "\(period?.title(in: language) ?? finding.period): "
    }
    return text + printable(finding.cause.text(in: language)) + " [\(finding.cause.code.rawValue)]"
  }

  private func paint(_ word: String, _ severity: Severity) -> String {
    guard isColored else { return word }
    let code = severity == .error ? "31" : severity == .warning ? "33" : "36"
    return "\u{1B}[\(code)m\(word)\u{1B}[0m"
  }
}
