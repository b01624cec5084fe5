// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Kustomer {

/// Somewhere in the chat.
struct Place
{
    enum class Kind {
        Home, ///< the list of conversations
        Conversation,
        Category, ///< of the knowledge base; without an id all of it
        Article,
    };

    Kind kind = Kind::Home;
    QString id = {};        ///< of what is shown there
    QUrl page = {};         ///< of an article
    QStringList words = {}; ///< by which it was found

    /// Whether one chooses there what is shown beside it.
    bool isList() const { return kind == Kind::Home || kind == Kind::Category; }

    bool operator==(const Place &) const = default;
};

/// Which panes are on screen.
struct Arrangement
{
    enum class Count { One, Two };

    Count count = Count::One;
    Place left = {};  ///< the only one, or the list that leads to the other
    Place right = {}; ///< of two

    bool operator==(const Arrangement &) const = default;
};

/// Where a person is and the way back: a list below everything else, a stack without doubles.
class Places
{
public:
    const Place &current() const { return m_way.last(); }

    /// Goes there, or back there. Another conversation takes the place of the present one, so that
    /// the way back leads out and not through all that was looked at; articles lead to each other.
    void open(const Place &place);
    /// Where everything begins from now on. What is open beside it stays.
    void setHome(const Place &home);
    const Place &home() const { return m_way.first(); }
    const QList<Place> &way() const { return m_way; }
    /// Goes back where one came from, at the end home; whether there was a way.
    bool back();
    /// Leaves the latest list for the one before; what is open beside it stays.
    void leaveList();
    /// Takes the conversation, which is there no more, out of the way that one came.
    void leaveConversation();
    /// By which articles were found is nobody's business any more.
    void forgetWords();
    /// The same place under another id, as a thread gets one when it becomes a conversation.
    void rename(const QString &id);

    /// What is on screen in this width: the latest list stands beside the current place where there
    /// is room.
    Arrangement arrangement(int width) const;

private:
    QList<Place> m_way{Place{}};
};

} // namespace Kustomer
