// What the Adder VM asks of the machine below it, and the marks that a measuring emulator watches.
//
// All of it is C symbols, so that the VM holds no closure and no existential for it, and so that both
// sides are checked against this one header: a port implements them with `@c @implementation`.
#ifndef ADDER_PORT_H
#define ADDER_PORT_H

#include <stddef.h>
#include <stdbool.h>
#include <stdint.h>

// ---- The VM's state ----------------------------------------------------------------------------

/// Bytes that the VM and the compiler keep their states in. Each has a symbol of its own: a Thumb-1 load
/// reaches 32 units from a base. An image of a VM whose states outgrow them does not link.
enum {
#ifdef ADDER_SMALL
  adder_port_runtime_size = 464,
#else
  adder_port_runtime_size = sizeof(void *) == 4 ? 480 : 1024,
#endif
  adder_port_compiler_size = sizeof(void *) == 4 ? 216 : 512
};

/// There are no such functions: a call that is not optimised away stops the build with its name.
_Noreturn void adder_port_runtime_size_is_too_small(void);
_Noreturn void adder_port_compiler_size_is_too_small(void);

extern uint64_t adder_port_runtime_storage[adder_port_runtime_size / 8];
extern uint64_t adder_port_compiler_storage[adder_port_compiler_size / 8];

/// The memory for the VM's state, all zero at start-up.
static inline __attribute__((always_inline)) void *_Nonnull adder_port_runtime(void) {
  return adder_port_runtime_storage;
}

/// The memory for the compiler's.
static inline __attribute__((always_inline)) void *_Nonnull adder_port_compiler(void) {
  return adder_port_compiler_storage;
}

// ---- The VM's texts ----------------------------------------------------------------------------

/// In an image: how they are packed (Sources/Packing/TextCode.swift).
extern const uint8_t adder_port_text_code[];
extern const uint8_t adder_port_text_high_bits[];

static inline __attribute__((always_inline)) const uint8_t *_Nonnull adder_port_texts(void) {
  return adder_port_text_code;
}
static inline __attribute__((always_inline)) const uint8_t *_Nonnull adder_port_text_highs(void) {
  return adder_port_text_high_bits;
}

// ---- Names (names.c; Core/NameLookup.swift) -------------------------------------------------------

/// The strings in flash: how many there are of each length, and their bytes.
extern const uint8_t adder_name_lengths[];
extern const uint8_t adder_name_text[];

static inline __attribute__((always_inline)) const uint8_t *_Nonnull adder_name_counts(void) {
  return adder_name_lengths;
}
static inline __attribute__((always_inline)) const uint8_t *_Nonnull adder_name_bytes(void) {
  return adder_name_text;
}

// ---- Modules written in Python (frozen.c; Core/Frozen.swift says what the bytes mean) ------------

extern const uint32_t adder_frozen_words[];
extern const intptr_t adder_frozen_word_total;
extern const uint8_t adder_frozen_name_lengths[];
extern const intptr_t adder_frozen_name_length_total;
extern const uint8_t adder_frozen_name_text[];
extern const uint16_t adder_frozen_form_starts[];
extern const uint8_t adder_frozen_form_text[];

static inline __attribute__((always_inline)) const uint32_t *_Nonnull adder_frozen(void) {
  return adder_frozen_words;
}
/// How many words `adder_frozen` has.
static inline __attribute__((always_inline)) intptr_t adder_frozen_count(void) {
  return adder_frozen_word_total;
}
/// The names that only they have: how many there are of each length, and their bytes.
static inline __attribute__((always_inline)) const uint8_t *_Nonnull adder_frozen_name_counts(void) {
  return adder_frozen_name_lengths;
}
/// How many lengths there are.
static inline __attribute__((always_inline)) intptr_t adder_frozen_name_count_count(void) {
  return adder_frozen_name_length_total;
}
static inline __attribute__((always_inline)) const uint8_t *_Nonnull adder_frozen_name_bytes(void) {
  return adder_frozen_name_text;
}
/// The forms of their instructions (Core/Expansion.swift): where each begins, and what they say.
static inline __attribute__((always_inline)) const uint16_t *_Nonnull adder_frozen_forms(void) {
  return adder_frozen_form_starts;
}
static inline __attribute__((always_inline)) const uint8_t *_Nonnull adder_frozen_form_bytes(void) {
  return adder_frozen_form_text;
}

// ---- Console -----------------------------------------------------------------------------------

/// Sends `count` bytes to the console, unchanged. Returns when the port has taken all of them (they
/// may still be on their way out; the port sends them out before it ends).
void adder_port_write(const uint8_t *_Nonnull bytes, intptr_t count);

/// Waits for a byte from the console; -1 when there will never be one (not on boards).
intptr_t adder_port_read(void);

/// Whether a byte from the console has come that `adder_port_read` would give at once.
bool adder_port_can_read(void);

/// The byte that interrupts instead of being read; 0: every byte is read.
extern volatile uint8_t adder_port_interrupt_byte;
/// Not 0: the interrupting byte came. The port sets it, the VM looks at it and takes it back.
extern volatile uint8_t adder_port_interrupted;

static inline __attribute__((always_inline)) int adder_port_is_interrupted(void) {
  return adder_port_interrupted;
}

/// Interrupts, from anywhere.
static inline __attribute__((always_inline)) void adder_port_interrupt_now(void) {
  adder_port_interrupted = 1;
}

/// Takes the interrupt back.
static inline __attribute__((always_inline)) void adder_port_interrupt_seen(void) {
  adder_port_interrupted = 0;
}

/// From here on `byte` interrupts, and only what comes from now on; 0: nothing does.
static inline __attribute__((always_inline)) void adder_port_interrupt_by(uint8_t byte) {
  adder_port_interrupt_byte = byte;
  adder_port_interrupted = 0;
}

// ---- The script's source -----------------------------------------------------------------------

/// Reads up to `count` bytes of the script's source, from byte `offset` on, into `buffer`. Returns
/// how many were read (fewer than asked for at the end only), 0 at the end, -1 when reading failed:
/// the VM then gives up with `ExitCode.noScript`, and the port says why.
intptr_t adder_port_read_source(uint32_t offset, uint8_t *_Nonnull buffer, intptr_t count);

// ---- Time --------------------------------------------------------------------------------------

/// Microseconds since start-up. Never goes back. A port may lose a wrap of its counter when it is not
/// asked once an hour.
uint64_t adder_port_ticks_us(void);

/// Waits for at least that many microseconds.
void adder_port_sleep_us(uint32_t microseconds);

// ---- Chance ------------------------------------------------------------------------------------

/// 32 bits from the machine's source of randomness, to seed a generator with.
uint32_t adder_port_random_seed(void);

// ---- The machine stack -------------------------------------------------------------------------

/// The lowest address that the stack may reach. Interrupt frames and the port's own functions have
/// their room below it, so a check against it may be exact.
uintptr_t adder_port_stack_limit(void);

/// The address just above the stack of the VM: where a conservative scan ends.
uintptr_t adder_port_stack_base(void);

/// Approximately the stack pointer of the calling function; compiles to a register move.
static inline __attribute__((always_inline)) uintptr_t adder_port_stack_pointer(void) {
  return (uintptr_t)__builtin_frame_address(0);
}

/// Clears what earlier calls left on the stack below the caller's frame: a later frame's room would show
/// the collector values that are long gone.
void adder_port_clear_stack(void);

/// Saves all callee-saved registers on the stack, then calls `scan(low, context)`, where `low` is the
/// lowest address of the caller's stack, those registers included. A collector that is conservative on
/// the stack scans from `low` up to `adder_port_stack_base()`.
void adder_port_spill_registers(
    void (*_Nonnull scan)(uintptr_t low, void *_Nullable context), void *_Nullable context);

#if !defined(__arm__)
/// The word at `address`, which may lie anywhere in the stack: the address sanitizer does not look.
uint32_t adder_port_peek(const void *_Nonnull address);
#endif

// ---- Raising -----------------------------------------------------------------------------------

typedef uintptr_t (*adder_port_body)(uintptr_t a, uintptr_t b, uintptr_t c);

/// What `body(a, b, c)` returns, or 0 when it called `adder_port_raise`: the frames in between are gone,
/// the callee-saved registers are as they were at the call.
uintptr_t adder_port_protect(adder_port_body _Nonnull body, uintptr_t a, uintptr_t b, uintptr_t c);

/// Ends the innermost `adder_port_protect`. There has to be one.
_Noreturn void adder_port_raise(void);

// ---- Memory ------------------------------------------------------------------------------------

/// Copies bytes; the two places may overlap.
static inline __attribute__((always_inline)) void adder_port_copy(
    void *_Nonnull to, const void *_Nonnull from, intptr_t count) {
  __builtin_memmove(to, from, (size_t)count);
}

/// The same at addresses that are multiples of 4.
static inline __attribute__((always_inline)) void adder_port_copy_words(
    void *_Nonnull to, const void *_Nonnull from, intptr_t count) {
  __builtin_memmove(
      __builtin_assume_aligned(to, 4), __builtin_assume_aligned(from, 4), (size_t)count);
}

/// Fills with zeros.
static inline __attribute__((always_inline)) void adder_port_clear(
    void *_Nonnull to, intptr_t count) {
  __builtin_memset(to, 0, (size_t)count);
}

// ---- Marks -------------------------------------------------------------------------------------
//
// Each does nothing; that it was entered is what the emulator sees. They are called once a phase, so
// that measuring costs the guest nothing inside the phase; the marks of the wire stand around waits
// that would last as long without them.
//
// The marks of the heap are not here: they are the entries of the VM's own allocator and collector
// functions, exported under these names with `@c`, so that they cost nothing at all:
//   adder_mark_heap_init(base: UInt32, size: UInt32)        the heap's address and bytes
//   adder_mark_heap_alloc(address: UInt32, bytes: UInt32)   a block was taken
//   adder_mark_heap_free(address: UInt32, bytes: UInt32)    a block was given back
//   adder_mark_heap_collected(live: UInt32)                 a collection ended; bytes that survived it

/// The first function call before the compiler reads the script.
void adder_mark_compile_begin(void);
/// The script is bytecode.
void adder_mark_compile_end(void);
/// The next thing to execute is the script's first instruction.
void adder_mark_run_begin(void);
/// The script's last instruction was executed, or an exception left the script.
void adder_mark_run_end(void);
/// The port starts to wait for the console's wire.
void adder_mark_wire_begin(void);
/// The wire took what it was given.
void adder_mark_wire_end(void);

#endif
