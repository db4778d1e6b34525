#ifndef ONTRACK_CZIP_SHIM_H
#define ONTRACK_CZIP_SHIM_H

#include <zip.h>

#endif
