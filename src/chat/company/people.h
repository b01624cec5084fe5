// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/User>

#include <QHash>

namespace Kustomer {

class ApiCaller;

/// Who writes for the company: looked up one after the other until each is known or known not to
/// exist; the team stands in until then (wire E18).
class People : public QObject
{
    Q_OBJECT

public:
    People(ApiCaller *caller, const Pace &pace, QObject *parent = nullptr);

    /// Who speaks where nobody in particular does, and for those who are not known yet.
    void setTeam(const QString &name, const QUrl &icon);
    /// What is known of a person; what is not is asked for, and learned() tells it.
    User describe(const QString &userId);
    /// Whether the server is still to tell who it is.
    bool isAsking(const QString &userId) const { return m_wanted.contains(userId); }
    /// Who stands in for this person until the server tells.
    void recall(const User &user) { m_recalled.insert(user.id, user); }
    /// Asks again for those of whom the network may have spoken in the server's place.
    void wake();
    void clear();

Q_SIGNALS:
    void learned(const Kustomer::User &user);

private:
    User standIn(const QString &userId) const;
    void ask(QObject *context, const Inquiry<User>::Answer &answer);
    void take(const User &user);
    bool isToBeTriedAgain(const Error &error);

    ApiCaller *m_caller;
    User m_team;
    QHash<QString, User> m_recalled;
    QHash<QString, User> m_known; ///< with an entry for each person that was asked for
    QStringList m_wanted;         ///< those who are still to be looked up, in turn
    QStringList m_owed;           ///< those whom the team stands in for until wake()
    int m_unreadable = 0;         ///< answers in a row
    Inquiry<User> m_inquiry;
};

} // namespace Kustomer
