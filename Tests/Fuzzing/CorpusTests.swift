import Foundation
import FuzzTargets
import Testing

/// An input of the corpus: a sample, or something that the fuzzer found.
struct CorpusInput: Sendable, CustomTestStringConvertible {
  let target: FuzzTarget
  let file: URL

  var testDescription: String { "\(target.name)/\(file.lastPathComponent)" }

  static let all: [CorpusInput] = {
    let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus")
    return FuzzTarget.all.flatMap { target in
      let folder = corpus.appendingPathComponent(target.name)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.sorted()
        .map { CorpusInput(target: target, file: folder.appendingPathComponent($0)) }
    }
  }()
}

@Suite("The corpus of the fuzzer") struct CorpusTests {
  @Test(arguments: FuzzTarget.all.map(\.name))
  func `every target has samples`(_ name: String) {
    #expect(CorpusInput.all.contains { $0.target.name == name })
  }

  @Test(arguments: CorpusInput.all)
  func `an input of the corpus keeps the laws of its target`(_ input: CorpusInput) throws {
    try input.target.check([UInt8](Data(contentsOf: input.file)))
  }
}
