// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Conversation>
#include <KustomerChat/Result>

#include <QObject>
#include <QPointer>

namespace Kustomer {

class ChatLifecycle;
class ChatReport;

/// Looks conversations up: what is here at once, and what the server has to be asked for as soon as
/// it is known whose it would be.
class ConversationFinder : public QObject
{
    Q_OBJECT

public:
    /// A part of it.
    explicit ConversationFinder(ChatLifecycle *lifecycle);

    void find(const QString &threadId, QObject *context, const Answer<Conversation> &answer);
    /// Whoever waits, waits in vain.
    void failWaiting(const Error &reason);

private:
    struct Wish
    {
        QString threadId;
        QPointer<QObject> context;
        Answer<Conversation> answer;
    };

    void follow(ChatReport *report);
    bool isCustomerKnown() const;
    void review();

    ChatLifecycle *m_lifecycle;
    QList<Wish> m_waiting;
};

} // namespace Kustomer
