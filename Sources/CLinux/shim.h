#pragma once
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Swaps two folders in one step (renameat2 with RENAME_EXCHANGE). Swift imports neither the
/// function, which needs _GNU_SOURCE, nor the variadic syscall().
static inline int clinux_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1u << 1);
}

/// A file that has no name and lives in memory, closed on exec (memfd_create needs _GNU_SOURCE).
static inline int clinux_memory_file(void) { return (int)syscall(SYS_memfd_create, "input", 1u); }
