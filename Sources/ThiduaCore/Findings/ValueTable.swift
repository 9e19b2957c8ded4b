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

  /// Whether there is a value of a number, and it is the meant one.
  @inline(__always)
  func holds(_ number: Int, _ isMeant: (borrowing Value) -> Bool) -> Bool {
    let values = values.span
    return number < values.count && isMeant(values[number])
  }

  /// Forgets what only serves to find values.
  mutating func seal() { numbers = [:] }
}
