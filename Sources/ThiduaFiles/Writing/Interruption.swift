import CLinux
import Glibc

/// Ends a run that is told to end (SIGTERM, SIGINT, SIGHUP): what was begun is taken away, what was
/// published stands, and the status says which signal it was.
public enum Interruption {
  /// Listens on a thread of its own.
  ///
  /// A signal that is ignored from outside, as under `nohup`, stays ignored.
  ///
  /// - Parameter say: Tells the user; it is called with the signal's number before the end.
  public static func listen(_ say: @escaping @Sendable (Int) -> Void) {
    let numbers = [SIGTERM, SIGINT, SIGHUP]
    let descriptor = unsafe numbers.withUnsafeBufferPointer { buffer in
      unsafe clinux_hear(buffer.baseAddress, Int32(buffer.count))
    }
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
    if status == 0 { pthread_detach(thread) }
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
      say(Int(number))
      Leftovers.removeAndExit(128 + Int32(number))
    }
  }
}
