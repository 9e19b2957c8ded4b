internal import CLinux
internal import Glibc

/// A process that reads one workbook and writes it to a pipe.
struct ReaderProcess: ~Copyable {
  private let process: pid_t
  private let output: Int32
  private let deadline: Int
  private static let pieceSize = 1 << 16

  /// Starts the program on an open file; it is waited for so many seconds.
  init(program: String, descriptor: Int32, patience: Int) throws(OldSheetError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe clinux_pipe(&ends) == 0 else { throw .io }
    let process = Self.spawn(program, file: descriptor, output: ends[1])
    close(ends[1])
    guard let process else {
      close(ends[0])
      throw .io
    }
    self.process = process
    output = ends[0]
    deadline = Self.now() + patience * 1000
  }

  deinit {
    close(output)
    // Where the process has ended already, this reaches nobody: it is not waited for yet.
    kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Everything that the process writes until it closes its output.
  func readAll(atMost limit: Int) throws(OldSheetError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      try waitForOutput()
      let count = unsafe read(output, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .io }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .limit }
      bytes += piece.prefix(count)
    }
  }

  /// Whether the process was ended because it used up its time on a processor.
  func hasUsedItsTime() -> Bool {
    while Self.now() < deadline {
      let signal = clinux_ending_signal(process)
      if signal >= 0 { return signal == SIGXCPU || signal == SIGKILL }
      usleep(1000)
    }
    return true
  }

  private func waitForOutput() throws(OldSheetError) {
    while true {
      let left = deadline - Self.now()
      guard left > 0 else { throw .limit }
      var wanted = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let count = unsafe poll(&wanted, 1, Int32(left))
      if count > 0 { return }
      guard count == 0 || errno == EINTR else { throw .io }
    }
  }

  /// Milliseconds of a clock that nobody sets.
  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

// MARK: Starting

extension ReaderProcess {
  private static func spawn(_ program: String, file: Int32, output: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let failed = unsafe [
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO),
      posix_spawn_file_actions_adddup2(&actions, file, OldSheetChild.descriptor),
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0),
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0),
    ].contains { $0 != 0 }
    guard !failed else { return nil }
    var arguments = unsafe cTexts([program, OldSheetChild.word])
    var variables = unsafe cTexts(environment)
    let texts = unsafe arguments + variables
    defer { for index in unsafe texts.indices { unsafe free(texts[index]) } }
    var process: pid_t = 0
    let status = unsafe posix_spawn(&process, program, &actions, nil, &arguments, &variables)
    return status == 0 ? process : nil
  }

  /// Texts as C wants them: pointers, which the caller frees, and a null at the end.
  private static func cTexts(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe []
    for text in texts { unsafe pointers.append(unsafe strdup(text)) }
    unsafe pointers.append(nil)
    return unsafe pointers
  }

  /// Nothing of the user's settings: only where the libraries are.
  private static var environment: [String] {
    let libraries = unsafe getenv("LD_LIBRARY_PATH").map {
      unsafe "LD_LIBRARY_PATH=" + String(cString: $0)
    }
    return ["SWIFT_BACKTRACE=enable=no"] + (libraries.map { [$0] } ?? [])
  }
}
