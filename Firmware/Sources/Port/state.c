#include "adder_port.h"

uint64_t adder_port_runtime_storage[adder_port_runtime_size / 8];
