import Dispatch

/// Work that all cores do at the same time; what comes out never depends on how many there are.
public enum Concurrently {
  private static let mostParts = 4

  /// The values of a function at 0, 1, 2 and so on, in this order.
  public static func map<Value: Sendable>(
    _ count: Int, _ value: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1 else { return (0..<count).map(value) }
    return unsafe [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let places = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        unsafe places.initializeElement(at: index, to: value(index))
      }
      initialized = count
    }
  }

  /// The values of two functions.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    nonisolated(unsafe) var one: First?
    nonisolated(unsafe) var other: Second?
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 { unsafe one = first() } else { unsafe other = second() }
    }
    guard let one = unsafe one, let other = unsafe other else {
      preconditionFailure("both functions have run")
    }
    return (one, other)
  }

  /// So many things in a row in a few parts of one size, of which only the last may be smaller.
  public static func parts(of count: Int, atLeast least: Int) -> [Range<Int>] {
    let number = max(1, min(mostParts, count / least))
    let size = max(1, (count + number - 1) / number)
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}
