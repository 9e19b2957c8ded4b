import Foundation
import TestSupport
import Testing
import ThiduaFiles

@Suite("A command that is told of a run") struct NotifiedCommandTests {
  /// More than a pipe holds.
  private static let bytes = (0..<1_000_000).map { UInt8($0 % 251) }

  /// The tool ignores the signal too.
  init() { signal(SIGPIPE, SIG_IGN) }

  @Test func `every byte arrives, however slowly the command reads`() throws {
    let scratch = try TemporaryFolder()
    let command = "sleep 0.2; dd bs=1000 of='\(scratch.path)/told' 2>/dev/null"
    #expect(NotifiedCommand.send(Self.bytes, to: command) == .told)
    #expect(try [UInt8](scratch.read("told")) == Self.bytes)
  }

  @Test(arguments: [
    ("true", NotifiedCommand.Outcome.told), ("exec <&-; sleep 0.1", .told), ("exit 3", .failed),
    ("kill -9 $$", .failed), ("cat >/dev/null; no-such-command 2>/dev/null", .failed),
  ])
  func `its status decides, whether it reads or not`(
    command: String, outcome: NotifiedCommand.Outcome
  ) {
    #expect(NotifiedCommand.send(Self.bytes, to: command) == outcome)
  }

  /// Threads that serve others hear next to no signals.
  @Test func `it hears signals, whatever thread started it`() {
    var all = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    let mask = "grep -q 'SigBlk:[[:space:]]*0*$' /proc/self/status"
    #expect(NotifiedCommand.send([], to: mask) == .told)
  }

  @Test(arguments: ["", "trap '' TERM;"])
  func `one that hangs is ended with all that it started`(trap: String) throws {
    let scratch = try TemporaryFolder()
    // What it starts holds a lock for as long as it lives.
    let command = "\(trap) flock '\(scratch.path)/lock' sleep 60; true"
    #expect(NotifiedCommand.send(Self.bytes, to: command, withinSeconds: 1) == .tooLong)
    #expect(NotifiedCommand.send([], to: "flock -w 20 '\(scratch.path)/lock' true") == .told)
  }
}
