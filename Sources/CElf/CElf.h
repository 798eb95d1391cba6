// elfutils' libelf: class-independent access (gelf) over the plain one (libelf).
#include <gelf.h>
#include <libelf.h>
