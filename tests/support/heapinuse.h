// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/addresssanitizer.h"

#include <QtGlobal>

#include <cstddef>
#include <optional>

#ifdef KUSTOMER_ADDRESS_SANITIZER
extern "C" size_t __sanitizer_get_current_allocated_bytes(); // GCC brings no header for it
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

namespace Kustomer::Testing {

/// How many bytes of the heap this process holds now; nothing where that cannot be told.
inline std::optional<qint64> heapInUse()
{
#ifdef KUSTOMER_ADDRESS_SANITIZER
    return qint64(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__)
    const struct mallinfo2 heap = mallinfo2();
    return qint64(heap.uordblks + heap.hblkhd);
#else
    return std::nullopt;
#endif
}

} // namespace Kustomer::Testing
