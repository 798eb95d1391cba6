// elfutils' libdw: the line tables of DWARF.
#include <elfutils/libdw.h>
