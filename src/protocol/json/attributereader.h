// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"

#include <QDateTime>
#include <QUrl>
#include <QVariantMap>

namespace Kustomer {

/// Reads typed attributes of one resource and remembers the first place that was not right.
/// Texts that are no strings read as absent, numbers and flags are read leniently (wire §2.3).
class AttributeReader
{
public:
    explicit AttributeReader(const Resource &resource);

    QString text(QLatin1StringView name) const;
    /// Like text(), made fit for one line of an interface: no control characters, at most 200.
    QString line(QLatin1StringView name) const;
    QUrl url(QLatin1StringView name) const;
    bool flag(QLatin1StringView name) const;
    int number(QLatin1StringView name) const;
    QVariantMap object(QLatin1StringView name) const;

    /// An absent date reads as invalid; a malformed one is a failure.
    QDateTime date(QLatin1StringView name);
    QDateTime requiredDate(QLatin1StringView name);
    QString requiredText(QLatin1StringView name);

    /// The first thing that was missing or malformed.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    void fail(QLatin1StringView name, const QString &what);

    const Resource &m_resource;
    std::optional<Error> m_failure;
};

} // namespace Kustomer
