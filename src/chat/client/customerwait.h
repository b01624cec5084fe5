// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>

#include <QObject>

namespace Kustomer {

class ChatLifecycle;
class ChatReport;

/// What cannot be answered before it is known who the customer is waits here until then.
class CustomerWait : public QObject
{
    Q_OBJECT

public:
    /// What has to be known: who it is, or also which conversations they have.
    enum class Wanted { Customer, Conversations };

    /// A part of it.
    explicit CustomerWait(ChatLifecycle *lifecycle);

    /// Tells once as much is known, now perhaps; an Error where it will not be.
    void await(Wanted wanted, const Answer<Done> &told);
    /// Whoever waits, waits in vain.
    void failWaiting(const Error &reason);

private:
    struct Wish
    {
        Wanted wanted;
        Answer<Done> told;
    };

    void follow(ChatReport *report);
    bool isKnown(Wanted wanted) const;
    void reviewSoon();
    void review();

    ChatLifecycle *m_lifecycle;
    QList<Wish> m_waiting;
};

} // namespace Kustomer
