import ThiduaCore

// Columns that hold numbers under a name that says nothing.
extension TableReader {
  /// Notes the columns without a meaning that hold numbers, which are not read.
  func lookForUnreadNumbers(_ record: borrowing some TableRow & ~Copyable) {
    for place in unread.indices.reversed() where unread[place].column < record.fieldCount {
      let column = unread[place].column
      guard
        record.withField(column, Self.isNumber)
          || layout.lacksResults && beginsWithDigit(record, column)
          || unread[place].isOfLabels && isFigureWithMeasure(text(record, column))
      else { continue }
      unreadNumbers.append(unread.remove(at: place))
    }
  }

  /// Says once of each of them that it does.
  func reportUnreadNumbers() {
    for column in unreadNumbers.sorted(by: { $0.column < $1.column }) {
      reading.findings.append(
        // Nothing of a report counts that has no other column of results.
        Finding(column.cause, severity: layout.lacksResults ? .error : nil).at(
          file: reading.path, sheet: sheet, line: column.line, column: column.column + 1,
          value: column.name))
    }
  }

  /// `118 (đạt 54%)`, `118/212`: a figure with words, where no other column holds any.
  private func beginsWithDigit(
    _ record: borrowing some TableRow & ~Copyable, _ column: Int
  ) -> Bool {
    record.withField(column) { bytes in !bytes.isEmpty && bytes[0].isASCIIDigit }
  }

  /// Digits, and the marks that stand in numbers.
  private static func isNumber(_ bytes: Span<UInt8>) -> Bool {
    var hasDigit = false
    for place in bytes.indices {
      switch bytes[place] {
      case 48...57: hasDigit = true
      case 32, 43, 44, 45, 46: continue
      default: return false
      }
    }
    return hasDigit
  }
}
