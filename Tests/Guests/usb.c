// A USB device with a descriptor, and an endpoint that sends back what it gets, each byte inverted.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define USBD(offset) REG(0x40027000 + (offset))

static const uint8_t descriptor[18] = {18, 1,    0, 2,    0xFF, 0, 0, 64, 0x66,
                                       0x66, 1, 0, 0x34, 0x12, 0, 0, 0,  1};
static uint8_t buffer[64];

static void wait(uint32_t event) {
  while (!USBD(event)) {
  }
  USBD(event) = 0;
}

static void in(uint32_t endpoint, const void *bytes, uint32_t count) {
  USBD(0x600 + 0x14 * endpoint) = (uint32_t)bytes;
  USBD(0x604 + 0x14 * endpoint) = count;
  USBD(0x004 + 4 * endpoint) = 1;  // TASKS_STARTEPIN
  wait(0x108 + 4 * endpoint);      // EVENTS_ENDEPIN
}

static void control(void) {
  uint32_t request = USBD(0x484), length = USBD(0x498);
  if (request == 6 && USBD(0x48C) == 1) {  // GET_DESCRIPTOR of the device
    // EasyDMA reads RAM only.
    for (uint32_t i = 0; i < sizeof descriptor; i++) buffer[i] = descriptor[i];
    in(0, buffer, length < sizeof descriptor ? length : sizeof descriptor);
    wait(0x128);  // EVENTS_EP0DATADONE
    USBD(0x050) = 1;
  } else if (request == 9) {  // SET_CONFIGURATION
    USBD(0x510) = 3;
    USBD(0x514) = 3;
    USBD(0x4A4) = 0;  // takes a packet
    USBD(0x050) = 1;
  } else if (request != 5) {  // SET_ADDRESS is the hardware's
    USBD(0x054) = 1;
  }
}

static void echo(void) {
  uint32_t count = USBD(0x4A4);
  USBD(0x714) = (uint32_t)buffer;
  USBD(0x718) = count;
  USBD(0x02C) = 1;  // TASKS_STARTEPOUT[1]
  wait(0x134);
  for (uint32_t i = 0; i < count; i++) buffer[i] ^= 0xFF;
  in(1, buffer, count);
}

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, unexpected, unexpected};

int main(void) {
  while (!REG(0x40000124)) {  // EVENTS_USBPWRRDY
  }
  USBD(0x500) = 1;
  while (!(USBD(0x400) & 1 << 11)) {
  }
  USBD(0x400) = 1 << 11;
  USBD(0x504) = 1;
  for (;;) {
    if (USBD(0x15C)) {  // EVENTS_EP0SETUP
      USBD(0x15C) = 0;
      control();
    }
    if (USBD(0x160)) {  // EVENTS_EPDATA
      USBD(0x160) = 0;
      uint32_t status = USBD(0x46C);
      USBD(0x46C) = status;
      if (status & 1 << 17) echo();
    }
  }
}
