/// What was meant to stand in a workbook, sheet by sheet and cell by cell, small enough to keep
/// until the written file is read back.
public struct WorkbookRecord: Sendable {
  /// The sheets in the order of their tabs.
  public internal(set) var sheets: [SheetRecord] = []
}

/// What was meant to stand on a sheet.
public struct SheetRecord: Sendable {
  /// One thing in a cell.
  ///
  /// A cell with a formula has two: the formula and its result.
  public struct Entry: Sendable {
    /// What it is.
    public enum Kind: UInt8, Sendable {
      /// A formula without the `=`; the digest of it.
      case formula
      /// A number, itself or as the result of a formula; its bits.
      case number
      /// A text in a cell of its own; the digest of it.
      case text
      /// A text that is the result of a formula; the digest of it.
      case result
    }

    /// The row, from 0.
    public var row: UInt32
    /// The column, from 0.
    public var column: UInt16
    /// What it is.
    public var kind: Kind
    /// The digest, or the bits of the number.
    public var payload: UInt64

    var order: UInt64 {
      UInt64(row) << 24 | UInt64(column) << 8 | UInt64(kind == .formula ? 0 : 1)
    }
  }

  /// The name on the tab.
  public let name: SheetName
  /// What is in its cells, by row, column and kind; the later of two writings of a cell counts.
  public private(set) var entries: [Entry] = []

  init(name: SheetName) { self.name = name }

  mutating func add(_ row: UInt32, _ column: UInt16, _ kind: Entry.Kind, _ payload: UInt64) {
    entries.append(Entry(row: row, column: column, kind: kind, payload: payload))
  }

  /// Puts the entries in the order in which a file has them.
  mutating func settle() {
    let count = settledCount
    guard count < entries.count else { return }
    let later = entries[count...].enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element)
    let earlier = entries[..<count]
    var next = 0
    entries = []
    entries.reserveCapacity(count + later.count)
    for entry in later {
      while next < count, earlier[next].order <= entry.order {
        settle(earlier[next])
        next += 1
      }
      settle(entry)
    }
    entries += earlier[next...]
  }

  /// How many entries at the beginning are in order already: mostly all but merged cells.
  private var settledCount: Int {
    let entries = entries.span
    var index = min(1, entries.count)
    while index < entries.count, entries[index - 1].order < entries[index].order { index += 1 }
    return index
  }

  private mutating func settle(_ entry: Entry) {
    if let last = entries.last, last.order == entry.order { entries.removeLast() }
    entries.append(entry)
  }
}
