// What Swift's Glibc leaves out of <fcntl.h>.
#ifndef THUMBPRINT_CFILE_H
#define THUMBPRINT_CFILE_H

#include <sys/types.h>

/// Linux: with mode 1, FALLOC_FL_KEEP_SIZE, gives a file blocks without making it longer.
int fallocate(int descriptor, int mode, off_t offset, off_t length);

#endif
