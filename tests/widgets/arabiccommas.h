// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <cstring>

namespace Kustomer {

/// While it lives, what is spoken in a row is kept apart as Arabic does; other texts stay.
class ArabicCommas final : public QTranslator
{
public:
    ArabicCommas() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return std::strcmp(context, "Kustomer::Spoken") == 0 ? QStringLiteral("، ") : QString();
    }
};

} // namespace Kustomer
