// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/lookups.h"
#include "transport/base/pace.h"

#include <KustomerChat/User>

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace Kustomer {

/// Who writes for the company: looked up one after the other until each is known or known not to
/// exist; the team stands in until then (wire E18).
class People : public QObject
{
    Q_OBJECT

public:
    People(ApiCaller *caller, const Pace &pace, QObject *parent = nullptr);

    /// Who speaks where nobody in particular does, and for those who are not known yet; learned()
    /// tells of each whom another name or picture concerns.
    void setTeam(const QString &name, const QUrl &icon);
    /// What is known of a person; what is not, or not any more, is asked for, and learned() tells
    /// it.
    User describe(const QString &userId);
    /// What is known of a person whom this describes, without what is the team's: what is worth
    /// keeping.
    User toldOf(const User &shown) const;
    /// Whether the server is still to tell who it is, or whether that is still so.
    bool isAsking(const QString &userId) const { return m_lookups.isWanted(userId); }
    /// Whoever writes by this id is an assistant, whether the messages say so or not.
    void noteAssistant(const QString &userId);
    bool isAssistant(const QString &userId) const { return m_assistants.contains(userId); }
    /// Who stands in for this person until the server tells.
    void recall(const User &user);
    /// Asks again for those of whom the network may have spoken in the server's place.
    void wake() { m_lookups.wake(); }
    void clear();

Q_SIGNALS:
    void learned(const Kustomer::User &user);

private:
    struct Known
    {
        User told; ///< without what is the team's
        QDateTime askedAt;
    };

    User completed(User person) const;
    User recalled(const QString &userId) const;
    void take(const QString &userId, const Result<User> &found);
    void tellOfTeam();

    std::function<QDateTime()> m_clock;
    User m_team;
    QHash<QString, User> m_recalled;
    QHash<QString, Known> m_known; ///< with an entry for each person that was asked for
    QSet<QString> m_assistants;    ///< ids of those who greeted
    Lookups<User> m_lookups;
};

} // namespace Kustomer
