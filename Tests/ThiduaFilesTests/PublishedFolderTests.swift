import Foundation
import TestSupport
import Testing
import ThiduaFiles

@Suite("Whether a place lies in a folder") struct PublishedFolderTests {
  @Test func `is asked of the folders themselves, whatever their names begin with`() throws {
    let scratch = try TemporaryFolder()
    try scratch.write("x", to: "inbox/quy-2/A.csv")
    try scratch.write("x", to: "inbox-2/A.csv")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link", withDestinationPath: "inbox/quy-2")
    let inbox = scratch.path + "/inbox"
    for place in ["inbox", "inbox/", "inbox/quy-2", "inbox/new/2023", "link/new"] {
      #expect(PublishedFolder.isInside(scratch.path + "/" + place, inbox), "\(place)")
    }
    for place in ["", "inbox-2", "out"] {
      #expect(!PublishedFolder.isInside(scratch.path + "/" + place, inbox), "\(place)")
    }
    #expect(PublishedFolder.isInside(inbox, "/"))
    #expect(PublishedFolder.isInside("/", "/"))
    #expect(!PublishedFolder.isInside(scratch.path, scratch.path + "/none"))
  }
}
