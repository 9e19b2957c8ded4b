import CLinux
import Glibc

/// Runs a command of the user with a text on its standard input.
public enum Notification {
  /// Runs a command in a shell and waits for it.
  ///
  /// - Returns: Whether the command ended with status 0.
  public static func send(_ bytes: [UInt8], to command: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard unsafe clinux_pipe(&ends) == 0 else { return false }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    // What this program ignores, the command does not.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for number in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&usual, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let words = ["/bin/sh", "-c", command]
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let status = unsafe posix_spawn(
      &process, "/bin/sh", &actions, &attributes, &arguments, environ)
    close(ends[0])
    guard status == 0 else {
      close(ends[1])
      return false
    }
    // A command that reads nothing is no failure.
    _ = ByteOutput.write(bytes, to: ends[1])
    close(ends[1])
    var ending: Int32 = 0
    while unsafe waitpid(process, &ending, 0) < 0 { if errno != EINTR { return false } }
    return ending == 0
  }
}
