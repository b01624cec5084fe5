// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

#include <QList>

#include <optional>

namespace Kustomer {

/// Which messages are worth a notification, and which notifications stand. Pure.
class Tidings
{
public:
    /// Whether a person looks at the conversation at this moment.
    enum class Sight { Seen, Unseen };

    /// What one conversation has to tell.
    struct Item
    {
        Message newest;
        int count = 0; ///< of messages since nothing stood there

        bool operator==(const Item &) const = default;
    };

    /// A message came; whether there is something to tell now.
    bool take(const Message &message, Sight sight);
    /// What is to be told next, once: it stands from now on. Nothing: all is told.
    std::optional<Item> next();
    bool isAnyDue() const;
    /// Who wrote what is to be told.
    QStringList dueSenders() const;
    /// Those with something to tell, or of which a notification stands.
    QStringList conversations() const;
    /// Nothing of this conversation is new any more; whether a notification of it stands.
    bool settle(const QString &conversationId);
    /// What stands is taken down, and counts on; the conversations of which it was.
    QStringList takeDown();
    /// All is over; the conversations of which a notification stands.
    QStringList forget();

private:
    struct Entry
    {
        QString conversationId;
        Item item;
        bool isDue = true;
        bool isStanding = false;
    };

    QList<Entry> m_entries; ///< in the order in which they were due
};

} // namespace Kustomer
