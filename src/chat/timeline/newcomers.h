// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rows/timelinerow.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Kustomer {

/// Which people of the company came to a conversation in which it had spoken before. No service
/// tells who joins (wire §20): it is whoever answers for the first time, as far as is known here.
class Newcomers
{
public:
    /// The name of a person by their id; empty while nobody knows it.
    using Names = std::function<QString(const QString &userId)>;

    /// Messages that the server has, in any order; whether that changes who came when.
    bool note(const QList<Message> &messages);
    void clear();
    /// Whether the company has spoken, as far as is known here.
    bool hasBegun() const { return m_begin.has_value(); }
    /// A line above the first message of each whose name is known.
    QList<EventRow> lines(const Names &nameOf) const;

private:
    struct First
    {
        QDateTime at;
        QString messageId;

        bool operator<(const First &other) const;
    };

    static bool takeIfEarlier(std::optional<First> *known, const Message &message);

    QHash<QString, std::optional<First>> m_first; ///< message of each person, by their ids
    std::optional<First> m_begin;                 ///< the first message of the company
};

} // namespace Kustomer
