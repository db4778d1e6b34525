#ifndef ONTRACK_CEXPAT_SHIM_H
#define ONTRACK_CEXPAT_SHIM_H

#include <expat.h>

#endif
