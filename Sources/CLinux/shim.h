#pragma once
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Swaps two folders in one step (renameat2 with RENAME_EXCHANGE). Swift imports neither the
/// function, which needs _GNU_SOURCE, nor the variadic syscall().
static inline int clinux_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1u << 1);
}

/// A file that has no name and lives in memory, closed on exec (memfd_create needs _GNU_SOURCE).
static inline int clinux_memory_file(void) { return (int)syscall(SYS_memfd_create, "input", 1u); }

/// Makes a file without a name in a folder, closed on exec (O_TMPFILE needs _GNU_SOURCE).
static inline int clinux_nameless_file(const char *folder) {
  return open(folder, 020000000 | O_DIRECTORY | O_RDWR | O_CLOEXEC, 0600);
}

/// Makes a pipe whose ends no other process inherits (pipe2 needs _GNU_SOURCE).
static inline int clinux_pipe(int ends[2]) { return (int)syscall(SYS_pipe2, ends, O_CLOEXEC); }

/// Has writing to a file fail instead of waiting; fcntl is variadic.
static inline void clinux_do_not_block(int file) {
  (void)fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_NONBLOCK);
}

/// Has writing to a file wait again for whoever reads.
static inline void clinux_do_block(int file) {
  (void)fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK);
}

/// Whether a descriptor is open and was not opened by this process, whose own are closed on exec.
static inline _Bool clinux_is_inherited(int file) {
  int flags = fcntl(file, F_GETFD);
  return flags >= 0 && !(flags & FD_CLOEXEC);
}

/// Ends this process as soon as the one that started it ends; prctl is variadic.
static inline int clinux_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }

/// The signal that ended a child process, 0 where it ended by itself, -1 while it runs; the child
/// stays to be waited for. Swift does not import the fields of siginfo_t.
static inline int clinux_ending_signal(pid_t process) {
  siginfo_t info = {0};
  if (waitid(P_PID, (id_t)process, &info, WEXITED | WNOHANG | WNOWAIT) != 0) return 0;
  if (info.si_pid == 0) return -1;
  return info.si_code == CLD_EXITED ? 0 : info.si_status;
}

/// Takes the lock of an open file or folder without waiting; in Swift the name is that of a struct.
static inline int clinux_lock(int file) { return flock(file, LOCK_EX | LOCK_NB); }

/// Has the system begin to bring a part of a file to the disk (sync_file_range with
/// SYNC_FILE_RANGE_WRITE, which needs _GNU_SOURCE); fsync still has to follow.
static inline void clinux_begin_writing(int file, off_t start, off_t count) {
  (void)syscall(SYS_sync_file_range, file, start, count, 2u);
}

static int clinux_signal_pipe[2] = {-1, -1};

/// A handler may do little more than write(2), and Swift code may allocate.
static inline void clinux_note_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(clinux_signal_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

/// Makes the pipe into which signals are written; gives the end to read from, or -1.
static inline int clinux_open_ear(void) {
  return clinux_pipe(clinux_signal_pipe) == 0 ? clinux_signal_pipe[0] : -1;
}

/// Has a signal, unless it is ignored, write its number into that pipe.
static inline void clinux_hear(int number) {
  struct sigaction action = {0};
  if (sigaction(number, 0, &action) != 0 || action.sa_handler == SIG_IGN) return;
  action.sa_handler = clinux_note_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, 0);
}

/// Fills the places of standard streams that were closed from outside, so that no file gets their
/// numbers and what is written to them fails as before.
static inline void clinux_fill_standard_streams(void) {
  int file;
  do file = open("/dev/null", O_RDONLY | O_CLOEXEC);
  while (file >= 0 && file <= STDERR_FILENO);
  if (file > STDERR_FILENO) close(file);
}
