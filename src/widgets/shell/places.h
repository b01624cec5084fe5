// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Kustomer {

/// Somewhere in the chat.
struct Place
{
    enum class Kind { Home, Conversation };

    Kind kind = Kind::Home;
    QString id = {}; ///< of what is shown there

    bool operator==(const Place &) const = default;
};

/// Which panes are on screen.
struct Arrangement
{
    enum class Count { One, Two };

    Count count = Count::One;
    Place left = {};  ///< the only one, or home
    Place right = {}; ///< of two

    bool operator==(const Arrangement &) const = default;
};

/// Where a person is and the way back: home below everything else, a stack without doubles.
class Places
{
public:
    const Place &current() const { return m_way.last(); }

    /// Goes there. Another one of the same kind takes the place of the present one, so that the way
    /// back leads out and not through all that was looked at.
    void open(const Place &place);
    /// Goes back where one came from, at the end home; whether there was a way.
    bool back();
    /// The same place under another id, as a thread gets one when it becomes a conversation.
    void rename(const QString &id);

    /// What is on screen in this width: home stands beside the current place where there is room.
    Arrangement arrangement(int width) const;

private:
    QList<Place> m_way{Place{}};
};

} // namespace Kustomer
