// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/hall/feature.h"
#include "emulator/hall/hall.h"
#include "emulator/keep/conversation.h"

#include <QJsonObject>

#include <chrono>

namespace Kustomer::Emulation {

/// Answers customers by itself, as a friendly agent would: first it types, then it writes.
class Bot : public Feature
{
    Q_OBJECT

public:
    /// Does nothing unless the options ask for it.
    explicit Bot(const Hall &hall);

private:
    void consider(const Message &message);
    void type(const Message &question);
    void answer(const Message &question);
    QString answerTo(const QString &question);
    /// Whoever answers; nothing while nobody works here.
    QString agentId() const;

    Hall m_hall;
    std::chrono::milliseconds m_typingTime;
    QJsonObject m_phrases;
    qsizetype m_answerCount = 0;
};

} // namespace Kustomer::Emulation
