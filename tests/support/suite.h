// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/patience.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Kustomer::Testing {

/// Makes the test class of a suite anew for each run.
using SuiteMaker = std::function<std::unique_ptr<QObject>()>;

/// Tells the program of this suite; its name is the path of its file below tests, without `tst_`.
void registerSuite(const char *file, SuiteMaker make);

/// One test class among those of its program: `const Suite<DeliveryTest> suite;` stands for a
/// program of its own and is run by `PROGRAM chat/sending/delivery [argument of Qt Test…]`.
template <typename Test>
class Suite
{
public:
    explicit Suite(const char *file = __builtin_FILE()) // clang 14 has no std::source_location
    {
        registerSuite(file, [] { return std::make_unique<Test>(); });
    }
};

} // namespace Kustomer::Testing
