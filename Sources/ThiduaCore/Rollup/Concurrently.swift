import Dispatch

/// Work that all cores do at the same time; what comes out never depends on how many there are.
public enum Concurrently {
  private static let mostParts = 16

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

  /// The values of a function at 0, 1, 2 and so on, and of another one that runs meanwhile.
  ///
  /// What is shared inside of shared work is done by one core: work that belongs together is one
  /// call.
  public static func map<Value: Sendable, Other: Sendable>(
    _ count: Int, _ value: @Sendable (Int) -> Value, beside other: @Sendable () -> Other
  ) -> ([Value], Other) {
    nonisolated(unsafe) var result: Other?
    let values = unsafe [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let places = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: count + 1) { index in
        if index == 0 {
          unsafe result = other()
        } else {
          unsafe places.initializeElement(at: index - 1, to: value(index - 1))
        }
      }
      initialized = count
    }
    guard let result = unsafe result else { preconditionFailure("the other one has run") }
    return (values, result)
  }

  /// Changes all elements of an array.
  public static func change<Element: Sendable>(
    _ elements: inout [Element], _ change: @Sendable (Int, inout Element) -> Void
  ) {
    unsafe elements.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let places = unsafe buffer
      unsafe DispatchQueue.concurrentPerform(iterations: places.count) { index in
        unsafe change(index, &places[index])
      }
    }
  }

  /// Begins work that goes on while the caller does something else.
  public static func begin<Value: Sendable>(
    _ value: @escaping @Sendable () -> Value
  ) -> Later<Value> {
    let later = Later<Value>()
    DispatchQueue.global().async(group: later.group) { unsafe later.value = value() }
    return later
  }

  /// Work that was begun, and what comes out of it.
  public final class Later<Value: Sendable>: @unchecked Sendable {
    fileprivate let group = DispatchGroup()
    /// Written by the work, read after its end.
    fileprivate nonisolated(unsafe) var value: Value?

    fileprivate init() {}

    /// Waits for the end of the work.
    public func wait() -> Value {
      group.wait()
      guard let value = unsafe value else { preconditionFailure("the work has ended") }
      return value
    }
  }

  /// So many things in a row in a few parts of one size, of which only the last may be smaller.
  public static func parts(of count: Int, atLeast least: Int) -> [Range<Int>] {
    let number = max(1, min(mostParts, count / least))
    let size = max(1, (count + number - 1) / number)
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}
