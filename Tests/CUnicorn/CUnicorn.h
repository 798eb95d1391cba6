// Unicorn 2: an emulator of its own (from QEMU), opened as a Cortex-M0 or a Cortex-M4. Functions
// that are variadic macros in its header are given names here, for Swift.
#include <unicorn/unicorn.h>

static inline uc_err cunicorn_set_cpu(uc_engine *engine, int model) {
  return uc_ctl_set_cpu_model(engine, model);
}
