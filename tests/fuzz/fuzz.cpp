// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzz.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr size_t counters = 4096;

// libFuzzer reads this section as further counters beside those of the instrumentation.
[[gnu::section("__libfuzzer_extra_counters")]] uint8_t g_counters[counters];

} // namespace

namespace Kustomer::Fuzzing {

void expect(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "A promise is broken: %s\n", promise);
    std::abort();
}

void observe(size_t what)
{
    g_counters[what * 0x9e3779b97f4a7c15U % counters] = 1;
}

bool isShortLine(const QString &text)
{
    constexpr qsizetype longest = 1000;
    return text.size() <= longest
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace Kustomer::Fuzzing
