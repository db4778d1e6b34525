#ifndef ONTRACK_CLAPACKE_SHIM_H
#define ONTRACK_CLAPACKE_SHIM_H

// Swift does not import C's complex types; LAPACKE's real routines need none of them.
#include <cblas.h>
#include <lapacke.h>

#endif
