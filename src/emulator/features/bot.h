// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/realtime/publisher.h"
#include "emulator/talk/conversations.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>

namespace Kustomer::Emulation {

/// Answers customers by itself, as a friendly agent would: first it types, then it writes.
class Bot : public QObject
{
    Q_OBJECT

public:
    Bot(Store &store, Conversations &conversations, Publisher &publisher,
        std::chrono::milliseconds typingTime, QObject *parent = nullptr);

private:
    void consider(const Message &message);
    void type(const Message &question);
    void answer(const Message &question);
    QString answerTo(const QString &question);

    Store &m_store;
    Conversations &m_conversations;
    Publisher &m_publisher;
    std::chrono::milliseconds m_typingTime;
    QJsonObject m_phrases;
    qsizetype m_answerCount = 0;
};

} // namespace Kustomer::Emulation
