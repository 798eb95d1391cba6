// The memory of what there is one of: the states of VM and compiler, the interrupt key.

#include "adder_port.h"

uint64_t adder_port_runtime_storage[adder_port_runtime_size / 8];
uint64_t adder_port_compiler_storage[adder_port_compiler_size / 8];

volatile uint8_t adder_port_interrupt_byte;
volatile uint8_t adder_port_interrupted;
