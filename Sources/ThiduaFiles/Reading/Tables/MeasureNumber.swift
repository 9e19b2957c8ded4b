import ThiduaCore

/// The number of a measure that rows, columns and titles of a table name.
struct MeasureNumber: Equatable {
  fileprivate let position: Int32
}

/// The measures that a table names, each once.
struct MeasureNumbers {
  private var measures: [Measure] = []
  private var numbers: [Measure: MeasureNumber] = [:]

  /// The number of a measure, which is a new one where none was asked for.
  mutating func number(of measure: Measure) -> MeasureNumber {
    if let known = numbers[measure] { return known }
    let number = MeasureNumber(position: Int32(measures.count))
    measures.append(measure)
    numbers[measure] = number
    return number
  }

  subscript(number: MeasureNumber) -> Measure { measures[Int(number.position)] }
}
