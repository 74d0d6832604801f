// METHOD begins a member function as DEVICE does another one; it is always inlined, so that its object stays in registers.
#ifndef AUTONET_METHOD_H
#define AUTONET_METHOD_H

#ifdef AUTONET_HOST
#define METHOD inline __attribute__((always_inline))
#else
#define METHOD inline __attribute__((device, always_inline))
#endif

#endif
