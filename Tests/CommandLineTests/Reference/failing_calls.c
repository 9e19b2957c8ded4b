// Loaded in front of the C library: calls that a failing disk or share answers with an error.
//   ERROR=N       the number of that error, of FAIL_LIST and FAIL_READ (EIO)
//   FAIL_LIST=N   from the Nth entry on, folders cannot be read
//   FAIL_READ=P   files whose path has P in it cannot be opened
//   FAIL_WRITE=P  files that are there and have P in their path cannot be opened for writing (EACCES)
//   FAIL_LOOK=P   files whose path has P in it cannot be looked at by their path (EIO)
//   NEW_NUMBER=P  files whose path has P in it have another number by their path than when they are open
//   SLOW_READ=P   the first read(2) of a file whose path has P in it takes three seconds
//   GROW_WHEN=P   as soon as a file whose path has P in it is read by pread(2), the file Q gets one
//   GROW=Q        more line
//   FAIL_PIECE=P  files whose path has P in it can be opened, and read up to their Nth piece (EIO)
//   PIECE=N
//   NO_TIMERS=1   timers that are set to a moment never ring, as where the clock was changed meanwhile
//   MARK_HELD=F   as soon as a lock (flock) is found to be held by somebody else, the file F is made
//   FAIL_SPAWN=1  no process can be started (EAGAIN)
//   NO_EXCHANGE=1 two folders cannot be swapped in one step
//   FAIL_RENAME=P nothing can be renamed to a path that has P in it (EACCES)
//   KILL_RENAME=N the process ends (SIGKILL) before the Nth rename
//   KILL_UNLINK=N the process ends (SIGKILL) before the Nth file of an edition is removed
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

static int number(const char *name) {
  const char *text = getenv(name);
  return text ? atoi(text) : 0;
}

static int failure(void) { return number("ERROR") ? number("ERROR") : EIO; }

// Whether the path of an open file has the value of a variable in it.
static int is_meant(int file, const char *variable) {
  char link[64], path[4096];
  const char *part = getenv(variable);
  if (!part) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length < 0 ? 0 : length] = 0;
  return strstr(path, part) != 0;
}

struct dirent *readdir(DIR *folder) {
  static int count;
  struct dirent *(*real)(DIR *) = dlsym(RTLD_NEXT, "readdir");
  int least = number("FAIL_LIST");
  if (least && __sync_add_and_fetch(&count, 1) >= least) {
    errno = failure();
    return 0;
  }
  return real(folder);
}

int open(const char *path, int flags, ...) {
  int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
  const char *part = getenv("FAIL_READ");
  if (part && strstr(path, part)) {
    errno = failure();
    return -1;
  }
  part = getenv("FAIL_WRITE");
  if (part && strstr(path, part) && (flags & O_ACCMODE) != O_RDONLY && access(path, F_OK) == 0) {
    errno = EACCES;
    return -1;
  }
  va_list arguments;
  va_start(arguments, flags);
  int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, int) : 0;
  va_end(arguments);
  return real(path, flags, mode);
}

int lstat(const char *path, struct stat *facts) {
  int (*real)(const char *, struct stat *) = dlsym(RTLD_NEXT, "lstat");
  const char *failing = getenv("FAIL_LOOK"), *renumbered = getenv("NEW_NUMBER");
  if (failing && strstr(path, failing)) {
    errno = failure();
    return -1;
  }
  int status = real(path, facts);
  if (renumbered && strstr(path, renumbered)) facts->st_ino ^= 0x5555;
  return status;
}

ssize_t read(int file, void *bytes, size_t count) {
  static int slept;
  ssize_t (*real)(int, void *, size_t) = dlsym(RTLD_NEXT, "read");
  if (is_meant(file, "SLOW_READ") && __sync_add_and_fetch(&slept, 1) == 1) sleep(3);
  return real(file, bytes, count);
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  static int pieces, grown;
  ssize_t (*real)(int, void *, size_t, off_t) = dlsym(RTLD_NEXT, "pread");
  if (is_meant(file, "FAIL_PIECE") && __sync_add_and_fetch(&pieces, 1) >= number("PIECE")) {
    errno = EIO;
    return -1;
  }
  if (is_meant(file, "GROW_WHEN") && __sync_add_and_fetch(&grown, 1) == 1) {
    FILE *other = fopen(getenv("GROW"), "a");
    fputs("x;y\n", other);
    fclose(other);
  }
  return real(file, bytes, count, offset);
}

int flock(int file, int operation) {
  int (*real)(int, int) = dlsym(RTLD_NEXT, "flock");
  int status = real(file, operation);
  const char *mark = getenv("MARK_HELD");
  if (mark && status != 0 && errno == EWOULDBLOCK) {
    close(creat(mark, 0666));
    errno = EWOULDBLOCK;
  }
  return status;
}

int posix_spawn(pid_t *process, const char *path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const arguments[], char *const variables[]) {
  int (*real)(pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *,
              char *const[], char *const[]) = dlsym(RTLD_NEXT, "posix_spawn");
  if (number("FAIL_SPAWN")) return EAGAIN;
  return real(process, path, actions, attributes, arguments, variables);
}

int timerfd_settime(int timer, int flags, const struct itimerspec *time, struct itimerspec *before) {
  int (*real)(int, int, const struct itimerspec *, struct itimerspec *) = dlsym(RTLD_NEXT, "timerfd_settime");
  return number("NO_TIMERS") ? 0 : real(timer, flags, time, before);
}

int rename(const char *from, const char *to) {
  static int count;
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  const char *part = getenv("FAIL_RENAME");
  if (part && strstr(to, part)) {
    errno = EACCES;
    return -1;
  }
  if (number("KILL_RENAME") == __sync_add_and_fetch(&count, 1)) kill(getpid(), SIGKILL);
  return real(from, to);
}

int unlink(const char *path) {
  static int count;
  int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
  if (strstr(path, "/data/") && number("KILL_UNLINK") == __sync_add_and_fetch(&count, 1)) kill(getpid(), SIGKILL);
  return real(path);
}

long syscall(long which, ...) {
  long (*real)(long, ...) = dlsym(RTLD_NEXT, "syscall");
  va_list arguments;
  va_start(arguments, which);
  long values[6];
  for (int index = 0; index < 6; index++) values[index] = va_arg(arguments, long);
  va_end(arguments);
  if (which == SYS_renameat2 && number("NO_EXCHANGE")) {
    errno = EINVAL;
    return -1;
  }
  return real(which, values[0], values[1], values[2], values[3], values[4], values[5]);
}
