// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/room.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>
#include <KustomerChat/Result>

#include <QMultiHash>
#include <QObject>

namespace Kustomer {

class Courier;

/// Who waits until a thread is a conversation of the server, or known not to become one.
class Beginnings
    : public QObject
    , public Room
{
    Q_OBJECT

public:
    /// The courier outlives it.
    explicit Beginnings(Courier *courier, QObject *parent = nullptr);

    void await(const QString &threadId, const Answer<Conversation> &answer);
    void forget() override;

private:
    void review(const Message &unsent);
    void settle(const QString &threadId, const Result<Conversation> &outcome);

    QMultiHash<QString, Answer<Conversation>> m_answers; ///< by thread
};

} // namespace Kustomer
