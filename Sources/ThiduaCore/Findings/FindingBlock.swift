/// Findings one after the other, each in a few bytes: a finding mostly has its file, its message and
/// its unit in common with the one before, and stands on the next line.
///
/// Texts that are used again are kept once and named by their numbers.
public struct FindingBlock: Sendable {
  /// The most findings of a block.
  static let most = 1 << 13
  /// The fewest findings in order to which none is added that would stand before them.
  private static let leastInOrder = 1 << 9

  /// Where findings stand.
  public struct Place: Hashable, Sendable {
    /// The path below `inbox/`.
    public let file: String
    /// The sheet, for workbooks.
    public let sheet: String
  }

  /// What findings say.
  public struct Message: Hashable, Sendable {
    /// What is said.
    public let cause: FindingCause
    /// How much it matters.
    public let severity: Severity
  }

  /// What a finding has in common with the one before; of the rest its numbers follow.
  private struct Common: OptionSet {
    let rawValue: UInt8
    static let place = Common(rawValue: 1)
    static let message = Common(rawValue: 2)
    static let unit = Common(rawValue: 4)
    static let period = Common(rawValue: 8)
    static let column = Common(rawValue: 16)
    /// The line is the next one.
    static let line = Common(rawValue: 32)
    /// The indicator is the one that was named first after that of the one before.
    static let indicator = Common(rawValue: 64)
  }

  /// A finding by the numbers of what it is about.
  public struct Numbers: Sendable {
    /// Its place, among the places of the block.
    public fileprivate(set) var place = 0
    /// Its message, among the messages of the block.
    public fileprivate(set) var message = 0
    /// The unit's code, among the texts of the block.
    public fileprivate(set) var unit = 0
    /// The indicator's code, among the texts of the block.
    public fileprivate(set) var indicator = 0
    /// The period, among the texts of the block.
    public fileprivate(set) var period = 0
    /// The line, 0 for none.
    public fileprivate(set) var line = 0
    /// The column, 0 for none.
    public fileprivate(set) var column = 0
    /// Where the text as typed stands among the bytes.
    fileprivate var value = 0..<0
  }

  /// How many findings there are.
  public private(set) var count = 0
  /// Whether no finding stands after one that follows it.
  private(set) var isInOrder = true
  private(set) var errors = 0
  private(set) var warnings = 0
  private var bytes: [UInt8] = []
  private var placeTable = ValueTable<Place>()
  private var messageTable = ValueTable<Message>()
  private var textTable = ValueTable<String>()
  private var lastNumbers = Numbers()

  /// Makes an empty block; where it is likely to be filled, growing is not to cost anything.
  init(isLikelyFull: Bool = false) {
    if isLikelyFull { bytes.reserveCapacity(Self.most * 10) }
  }

  /// Where the findings stand.
  public var places: [Place] { placeTable.values }
  /// What they say.
  public var messages: [Message] { messageTable.values }
  /// The codes and periods that they name.
  public var texts: [String] { textTable.values }

  /// How much the findings take, without the texts that are kept once.
  var byteCount: Int { bytes.capacity }

  /// The last finding, where there is one.
  var last: Finding? { count > 0 ? finding(lastNumbers) : nil }

  /// Adds a finding at the end, or says that it belongs into another block: a full one takes none,
  /// and a long one that is in order stays in order.
  mutating func append(_ finding: Finding) -> Bool {
    append(
      finding.cause, finding.severity, file: finding.file, sheet: finding.sheet,
      line: finding.line, column: finding.column, unit: finding.unit,
      indicator: finding.indicator, period: finding.period, value: finding.value)
  }

  /// Adds a finding that is not made as a whole: that would cost more than all the rest.
  mutating func append(
    _ cause: FindingCause, _ severity: Severity, file: String, sheet: String, line: Int,
    column: Int, unit: String, indicator: String, period: String, value: String
  ) -> Bool {
    guard count < Self.most else { return false }
    let before = lastNumbers
    let isInSamePlace = placeTable.holds(before.place) { $0.file == file && $0.sheet == sheet }
    if isInOrder, count > 0, !(isInSamePlace && (line, column) > (before.line, before.column)) {
      let finding = Finding(
        cause, severity: severity, file: file, sheet: sheet, line: line, column: column,
        unit: unit, indicator: indicator, period: period, value: value)
      if Finding.inOrder(finding, self.finding(before)) {
        guard count < Self.leastInOrder else { return false }
        isInOrder = false
      }
    }
    let saysTheSame = messageTable.holds(before.message) {
      $0.severity == severity && $0.cause == cause
    }
    var numbers = Numbers()
    numbers.place =
      isInSamePlace
      ? before.place : placeTable.number(of: Place(file: file, sheet: sheet), likely: before.place)
    numbers.message =
      saysTheSame
      ? before.message
      : messageTable.number(
        of: Message(cause: cause, severity: severity), likely: before.message)
    numbers.unit = textTable.number(of: unit, likely: before.unit)
    numbers.indicator = textTable.number(of: indicator, likely: before.indicator + 1)
    numbers.period = textTable.number(of: period, likely: before.period)
    numbers.line = line
    numbers.column = column
    append(numbers, after: before)
    append(number: value.utf8.count)
    let start = bytes.count
    bytes += value.utf8
    numbers.value = start..<bytes.count
    lastNumbers = numbers
    count += 1
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .info: break
    }
    if count == Self.most { seal() }
    return true
  }

  private mutating func append(_ numbers: Numbers, after before: Numbers) {
    let start = bytes.count
    var common: Common = []
    bytes.append(0)
    func note(_ part: Common, _ number: Int, _ likely: Int, _ block: inout FindingBlock) {
      if number == likely { common.insert(part) } else { block.append(number: number) }
    }
    note(.place, numbers.place, before.place, &self)
    note(.message, numbers.message, before.message, &self)
    note(.unit, numbers.unit, before.unit, &self)
    note(.indicator, numbers.indicator, before.indicator + 1, &self)
    note(.period, numbers.period, before.period, &self)
    note(.line, numbers.line, before.line + 1, &self)
    note(.column, numbers.column, before.column, &self)
    bytes[start] = common.rawValue
  }

  /// Adds a number in groups of seven bits, the low ones first.
  private mutating func append(number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Forgets what only serves to add more.
  private mutating func seal() {
    placeTable.seal()
    messageTable.seal()
    textTable.seal()
  }

  private func finding(_ numbers: Numbers) -> Finding {
    let message = messageTable[numbers.message]
    let place = placeTable[numbers.place]
    return Finding(
      message.cause, severity: message.severity, file: place.file, sheet: place.sheet,
      line: numbers.line, column: numbers.column, unit: textTable[numbers.unit],
      indicator: textTable[numbers.indicator], period: textTable[numbers.period],
      value: String(decoding: bytes[numbers.value], as: UTF8.self))
  }

  func makeIterator() -> Iterator { Iterator(self) }

  /// Goes through the findings by their numbers, each with its text as typed.
  public func forEach(_ body: (Numbers, Span<UInt8>) -> Void) {
    var findings = makeIterator()
    while findings.advance() {
      body(findings.numbers, bytes.span.extracting(findings.numbers.value))
    }
  }

  /// The findings of a block, one after the other.
  struct Iterator: IteratorProtocol {
    private let block: FindingBlock
    fileprivate private(set) var numbers = Numbers()
    private var offset = 0
    private var left: Int

    init(_ block: FindingBlock) {
      self.block = block
      left = block.count
    }

    mutating func next() -> Finding? {
      advance() ? block.finding(numbers) : nil
    }

    /// The next finding that is about one of some units.
    mutating func next(about units: UnitMarks) -> Finding? {
      while advance() {
        if units.has(numbers) { return block.finding(numbers) }
      }
      return nil
    }

    /// Goes on to the next finding, where there is one.
    fileprivate mutating func advance() -> Bool {
      guard left > 0 else { return false }
      left -= 1
      let common = Common(rawValue: block.bytes[offset])
      offset += 1
      if !common.contains(.place) { numbers.place = number() }
      if !common.contains(.message) { numbers.message = number() }
      if !common.contains(.unit) { numbers.unit = number() }
      numbers.indicator = common.contains(.indicator) ? numbers.indicator + 1 : number()
      if !common.contains(.period) { numbers.period = number() }
      numbers.line = common.contains(.line) ? numbers.line + 1 : number()
      if !common.contains(.column) { numbers.column = number() }
      let length = number()
      numbers.value = offset..<(offset + length)
      offset += length
      return true
    }

    private mutating func number() -> Int {
      var number: UInt = 0
      var shift: UInt = 0
      while true {
        let byte = block.bytes[offset]
        offset += 1
        number |= UInt(byte & 127) << shift
        if byte < 128 { return Int(bitPattern: number) }
        shift += 7
      }
    }
  }

  /// Which of a block's texts are units that are looked for, and which of its places are theirs.
  struct UnitMarks {
    private let marks: [Bool]
    private let places: [Bool]
    /// Where the text stands that names no unit.
    private let none: Int?

    init(_ units: Set<String>, files: Set<String>, in block: FindingBlock) {
      marks = block.texts.map(units.contains)
      none = files.isEmpty ? nil : block.texts.firstIndex(of: "")
      places = none == nil ? [] : block.places.map { files.contains($0.file) }
    }

    /// Whether there is any.
    var isEmpty: Bool { !marks.contains(true) && !places.contains(true) }

    func has(_ numbers: Numbers) -> Bool {
      marks[numbers.unit] || numbers.unit == none && places[numbers.place]
    }
  }
}
