import Synchronization

/// Remembers what was found out about texts that come again and again, for all cores; only so many, and
/// no long ones, so that it takes no more memory than that.
public final class RememberedAnswers<Answer: Sendable>: Sendable {
  private let most: Int
  private static var mostBytes: Int { 512 }
  private let answers = Mutex<[String: Answer]>([:])

  /// Makes a memory for so many texts.
  public init(most: Int) { self.most = most }

  /// What was found out about a text before, or is found out now.
  public func answer(to text: String, _ find: () -> Answer) -> Answer {
    guard text.utf8.count <= Self.mostBytes else { return find() }
    if let known = answers.withLock({ $0[text] }) { return known }
    let answer = find()
    answers.withLock { if $0.count < most { $0[text] = answer } }
    return answer
  }
}
