// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <source_location>

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
    explicit Suite(std::source_location where = std::source_location::current())
    {
        registerSuite(where.file_name(), [] { return std::make_unique<Test>(); });
    }
};

} // namespace Kustomer::Testing
