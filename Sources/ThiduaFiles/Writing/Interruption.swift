import CLinux
import Glibc

/// Ends a run that is told to end (SIGTERM, SIGINT, SIGHUP): what was begun is taken away, what was
/// published stands, and the status says which signal it was.
public enum Interruption {
  /// Listens on a thread of its own.
  ///
  /// A signal that is ignored from outside, as under `nohup`, stays ignored.
  ///
  /// - Parameter say: Tells the user; it is called with the signal's number at the end.
  public static func listen(_ say: @escaping @Sendable (Int) -> Void) {
    let descriptor = clinux_open_ear()
    guard descriptor >= 0 else { return }
    let ear = unsafe Unmanaged.passRetained(Ear(descriptor, say))
    var thread = pthread_t()
    let status = unsafe pthread_create(
      &thread, nil,
      { place in
        if let place = unsafe place {
          unsafe Unmanaged<Ear>.fromOpaque(place).takeRetainedValue().wait()
        }
        return nil
      }, unsafe ear.toOpaque())
    // Where nobody listens the signals keep their meaning.
    guard status == 0 else { return }
    pthread_detach(thread)
    for number in [SIGTERM, SIGINT, SIGHUP] { clinux_hear(number) }
  }

  private final class Ear: Sendable {
    private let descriptor: Int32
    private let say: @Sendable (Int) -> Void

    init(_ descriptor: Int32, _ say: @escaping @Sendable (Int) -> Void) {
      self.descriptor = descriptor
      self.say = say
    }

    func wait() {
      var number: UInt8 = 0
      while unsafe read(descriptor, &number, 1) != 1 {}
      let signal = number
      Leftovers.removeAndExit(128 + Int32(signal)) {
        // Whoever does not read what is said does not keep the run from ending.
        var errors = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        if unsafe poll(&errors, 1, 0) == 1 { say(Int(signal)) }
      }
    }
  }
}
