/// Values that are kept once and known by their numbers, in the order in which they came.
struct ValueTable<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  subscript(number: Int) -> Value { values[number] }

  /// The number of a value, which is tried at a likely place first; a new one is added.
  mutating func number(of value: Value, likely: Int) -> Int {
    if likely < values.count, values[likely] == value { return likely }
    if let known = numbers[value] { return known }
    let number = values.count
    values.append(value)
    numbers[value] = number
    return number
  }

  /// The number of a value that is likely to be a known one; it is made only where it is another.
  mutating func number(
    likely: Int, _ isMeant: (borrowing Value) -> Bool, else value: () -> Value
  ) -> Int {
    likely < values.count && isMeant(values[likely])
      ? likely : number(of: value(), likely: likely)
  }

  /// Forgets what only serves to find values.
  mutating func seal() { numbers = [:] }
}
