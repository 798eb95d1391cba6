// What the UART receives, taken by its interrupt: the hardware keeps six bytes only (nRF51 Series
// Reference Manual, 29.5), a collection takes longer than they need to arrive.

#include "adder_port.h"
#include "support.h"

enum { capacity = 64, uart_interrupt = 2 };

static uint8_t ring[capacity];
/// Bytes that came and bytes that were read, ever.
static volatile uint8_t received, taken;
/// Whether what has no room stays in the hardware, whose sender may wait; else it is lost, but looked at.
static uint8_t is_kept;

static volatile uint32_t *uart(uint32_t offset) {
  return (volatile uint32_t *)(0x40002000 + offset);
}

void support_receive_start(void) {
  *uart(0x304) = 1 << 2;                                         // INTENSET: RXDRDY
  *(volatile uint32_t *)0xE000E100 = 1 << uart_interrupt;        // NVIC_ISER
}

void support_receive_all(void) {
  is_kept = 1;
  support_receive_start();
}

/// In the vector table.
void Uart_Handler(void) {
  while (*uart(0x108)) {  // EVENTS_RXDRDY
    if (is_kept && (uint8_t)(received - taken) == capacity) {
      *uart(0x308) = 1 << 2;  // INTENCLR: RXDRDY, until the next byte is asked for
      return;
    }
    *uart(0x108) = 0;
    const uint8_t byte = (uint8_t)*uart(0x518);  // RXD: the next byte of the six gives another event
    if (byte == adder_port_interrupt_byte && byte != 0) {
      adder_port_interrupted = 1;
    } else if ((uint8_t)(received - taken) < capacity) {
      ring[received % capacity] = byte;
      received = (uint8_t)(received + 1);
    }
  }
}

bool support_has_received(void) { return received != taken; }

uint8_t support_receive(void) {
  // An interrupt that comes between the look and the sleep is an event: WFE then does not sleep.
  while (received == taken) {
    // Where the console may interrupt, nothing but that comes.
    if (adder_port_interrupted) return adder_port_interrupt_byte;
    support_wait_for_event();
  }
  const uint8_t byte = ring[taken % capacity];
  taken = (uint8_t)(taken + 1);
  return byte;
}
