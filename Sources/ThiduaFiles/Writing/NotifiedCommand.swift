import CLinux
import Glibc

/// Runs a command of the user with a text on its standard input.
public enum NotifiedCommand {
  /// How a command ended.
  public enum Outcome: Hashable, Sendable {
    /// With status 0.
    case told
    /// It could not be started, or said that it failed.
    case failed
    /// It took longer than it may, and was ended.
    case tooLong
  }

  /// How many seconds a command may take: one that hangs must not keep all later runs from being made.
  public static let mostSeconds = 300

  /// How long a command has between being told to end and being ended, in milliseconds.
  private static let grace = 2_000
  /// How long one look waits for the next, in milliseconds.
  private static let pause = 50

  /// Runs a command in a shell and waits for it.
  public static func send(
    _ bytes: [UInt8], to command: String, withinSeconds seconds: Int = mostSeconds
  ) -> Outcome {
    var ends: [Int32] = [-1, -1]
    guard unsafe clinux_pipe(&ends) == 0 else { return .failed }
    guard let process = start(command, input: ends[0]) else {
      close(ends[0])
      close(ends[1])
      return .failed
    }
    close(ends[0])
    clinux_do_not_block(ends[1])
    let input = Input(bytes, descriptor: ends[1])
    Leftovers.note(group: process)
    defer { Leftovers.note(group: 0) }
    if let ending = wait(for: process, giving: input, milliseconds: seconds * 1_000) {
      return ending == 0 ? .told : .failed
    }
    // The shell and what it started are one group.
    kill(-process, SIGTERM)
    let shell = wait(for: process, giving: input, milliseconds: grace)
    var left = grace / pause
    while left > 0, kill(-process, 0) == 0 {
      left -= 1
      poll(nil, 0, Int32(pause))
    }
    kill(-process, SIGKILL)
    if shell == nil { _ = wait(for: process, giving: input, milliseconds: .max) }
    return .tooLong
  }

  /// Starts a shell with a command, in a group of processes of its own.
  private static func start(_ command: String, input: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    // What this program ignores, or one of its threads does not hear, the command does.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for number in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&usual, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    var blocked = sigset_t()
    unsafe sigemptyset(&blocked)
    unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var process = pid_t()
    let words = ["/bin/sh", "-c", command]
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let status = unsafe posix_spawn(
      &process, "/bin/sh", &actions, &attributes, &arguments, environ)
    return status == 0 ? process : nil
  }

  /// What a command still has to be given; a command that reads nothing is no failure.
  private final class Input {
    private var rest: ArraySlice<UInt8>
    private var descriptor: Int32?

    init(_ bytes: [UInt8], descriptor: Int32) {
      rest = bytes[...]
      self.descriptor = descriptor
    }

    deinit { end() }

    /// Gives as much as the command takes, for at most some milliseconds.
    func give(milliseconds: Int32) {
      guard let descriptor else {
        poll(nil, 0, milliseconds)
        return
      }
      var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard unsafe poll(&ready, 1, milliseconds) > 0 else { return }
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { return }
      rest = rest.dropFirst(max(0, count))
      if count <= 0 || rest.isEmpty { end() }
    }

    private func end() {
      if let descriptor { close(descriptor) }
      descriptor = nil
    }
  }

  /// Gives a process its input and waits for its end: what waitpid tells, -1 where it tells nothing,
  /// or nil where the time is over.
  private static func wait(for process: pid_t, giving input: Input, milliseconds: Int) -> Int32? {
    let clock = ContinuousClock()
    let start = clock.now
    var pause: Int32 = 1
    while true {
      var ending: Int32 = 0
      let ended = unsafe waitpid(process, &ending, WNOHANG)
      if ended == process { return ending }
      if ended < 0, errno != EINTR { return -1 }
      if milliseconds < .max, clock.now - start >= .milliseconds(milliseconds) { return nil }
      input.give(milliseconds: pause)
      pause = min(pause * 2, Int32(Self.pause))
    }
  }
}
