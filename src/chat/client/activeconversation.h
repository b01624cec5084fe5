// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QObject>

namespace Kustomer {

class ChatLifecycle;
class ChatReport;

/// Answers which conversation is the active one, as soon as it is known who the customer is and
/// which conversations they have.
class ActiveConversation : public QObject
{
    Q_OBJECT

public:
    /// A part of it.
    explicit ActiveConversation(ChatLifecycle *lifecycle);

    /// As far as is known now; empty: none.
    QString id() const;
    void find(QObject *context, const Answer<QString> &answer);
    /// Whoever waits, waits in vain.
    void failWaiting(const Error &reason);

private:
    void follow(ChatReport *report);
    bool isKnown() const;
    void review();

    ChatLifecycle *m_lifecycle;
    QList<Answer<QString>> m_waiting;
};

} // namespace Kustomer
