public import ThiduaCore

/// Reads all files of an inbox on all cores; the result never depends on how many there are.
public enum InboxReader {
  /// Reads the items in their order.
  ///
  /// `progress` hears how many are done.
  public static func read(
    _ items: [InboxScan.Item], with reader: SubmissionReader, workers: Int,
    progress: @escaping @Sendable (Int) -> Void
  ) async -> [FileReading] {
    let editions = NamedEditions(items.lazy.filter { $0.entry == .file }.map(\.path))
    let size = max(1, min(64, items.count / (workers * 4)))
    var readings: [[FileReading]] = Array(
      repeating: [], count: (items.count + size - 1) / size)
    await withTaskGroup(of: (Int, [FileReading]).self) { group in
      var next = 0
      var done = 0
      func addTask() {
        guard next < readings.count else { return }
        let batch = next
        let slice = Array(items[(batch * size)..<min((batch + 1) * size, items.count)])
        group.addTask {
          (batch, slice.map { reader.read($0, edition: editions.edition(of: $0.path)) })
        }
        next += 1
      }
      for _ in 0..<workers { addTask() }
      for await (batch, result) in group {
        readings[batch] = result
        done += result.count
        progress(done)
        addTask()
      }
    }
    return readings.flatMap(\.self)
  }
}
