import Foundation
import TestSupport
import Testing

@Suite("Where parts of a report stand") struct PartFolderTests {
  @Test func `units of one name, and a cluster of that name, have folders of their own`()
    async throws
  {
    let office = try Office()
    try office.write(
      "code;name;cluster\nBT-A;Xã Bình Thành;Cụm 1\nBT-B;Xã Bình Thành;Xã Mỹ An\nMA;Xã Mỹ An;Cụm 1\n",
      to: "units.csv")
    for part in [
      ["--unit", "BT-A"], ["--unit", "BT-B"], ["--unit", "MA"], ["--cluster", "Xã Mỹ An"],
    ] {
      let run = try await RunningTool().run(
        ["rollup", office.path, "--period", "2023-Q1", "--quiet", "--format", "csv"] + part)
      #expect(run.status <= 1, "\(run.errors)")
    }
    #expect(
      office.names(in: "out").filter { !$0.hasPrefix(".") } == [
        "2023-Q1.Xã Bình Thành (BT-A)", "2023-Q1.Xã Bình Thành (BT-B)", "2023-Q1.Xã Mỹ An",
        "2023-Q1.Xã Mỹ An (MA)",
      ])
  }
}
