// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Kustomer {

/// One question of the dialogue of those who wait, and what was answered (wire E24).
struct FollowUpLine
{
    QString prompt = {};
    QDateTime promptAt = {};
    QString input = {};
    QDateTime inputAt = {}; ///< invalid: it asks for nothing
    QString property = {};

    bool operator==(const FollowUpLine &) const = default;
};

} // namespace Kustomer

namespace Kustomer::Requests {

/// wire E24
QByteArray followUp(const QString &conversationId, const QList<FollowUpLine> &lines);

} // namespace Kustomer::Requests
