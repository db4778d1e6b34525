#ifndef ONTRACK_CXLSXWRITER_SHIM_H
#define ONTRACK_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
