// What Swift's Glibc leaves out of <fcntl.h> and <sys/mman.h>.
#ifndef THUMBPRINT_CFILE_H
#define THUMBPRINT_CFILE_H

#include <sys/types.h>

/// Linux: with mode 1, FALLOC_FL_KEEP_SIZE, gives a file blocks without making it longer.
int fallocate(int descriptor, int mode, off_t offset, off_t length);

/// Linux: a file in memory that has no name in any directory; with flags 1, MFD_CLOEXEC.
int memfd_create(const char *name, unsigned flags);

#endif
