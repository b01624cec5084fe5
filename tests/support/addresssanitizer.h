// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

// Defines KUSTOMER_ADDRESS_SANITIZER where the address sanitizer watches; each compiler says it its
// way.
#if defined(__SANITIZE_ADDRESS__)
#define KUSTOMER_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KUSTOMER_ADDRESS_SANITIZER
#endif
#endif
