// The memory of what there is one of: the states of VM and compiler, the interrupt key, packed texts.

#include "adder_port.h"

// Weak, for an image's own has what Sources/Tighten put there.
__attribute__((weak)) const uint8_t adder_port_pair_bytes[2 * adder_port_pair_count] = {0};

uint64_t adder_port_runtime_storage[adder_port_runtime_size / 8];
uint64_t adder_port_compiler_storage[adder_port_compiler_size / 8];

volatile uint8_t adder_port_interrupt_byte;
volatile uint8_t adder_port_interrupted;
