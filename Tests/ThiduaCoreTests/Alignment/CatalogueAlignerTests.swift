import TestSupport
import Testing
import ThiduaCore

@Suite("Rows without codes find their indicators")
struct CatalogueAlignerTests {
  @Test func `trial`() {
    let kinds: [Mutilation] = [
      Mutilation("as typed") { rows, _ in rows }, .sectionsSwapped, .seasonsSwapped, .siblingsSwapped, .strangersAdded, .oneSlip, .twoSlips, .fewSlips, .someDiacriticsLost,
      .noDiacritics, .capitals, .noNumbers, .noMeasures, .someMeasuresLost, .fullNames, .headingsRemoved, .twice
    ]
    var generator = SeededGenerator(seed: 1)
    for kind in kinds {
      var tally = Tally()
      for _ in 0..<40 { tally.add(kind.change(NgoMay.plan, &generator)) }
      print(kind.testDescription, tally)
    }
    for kind in [Mutilation.tenRowsRemoved, .tenInARowRemoved] {
      var determined = Tally()
      var open = Tally()
      for _ in 0..<300 {
        let rows = kind.change(NgoMay.plan, &generator)
        let flags = Embedding.isDetermined(rows, in: NgoMay.plan)
        determined.add(rows, counting: flags)
        open.add(rows, counting: flags.map { !$0 })
      }
      print(kind.testDescription, "\ndetermined", determined, "\nopen", open)
    }
    var names = Tally()
    names.add(NgoMay.plan, by: NgoMay.namesOnly)
    print("names only", names)
  }
}
