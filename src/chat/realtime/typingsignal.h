// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/pace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Kustomer {

/// Turns key presses into typing events at the pace the wire wants: a new one every three seconds
/// at the most, the end after five seconds of silence (wire §8.4).
class TypingSignal : public QObject
{
    Q_OBJECT

public:
    explicit TypingSignal(const Pace &pace = {}, QObject *parent = nullptr);

    /// The customer typed in this conversation.
    void touch(const QString &conversationId);
    /// The customer sent, cleared or left.
    void end();
    /// Where the customer types; empty: nowhere.
    const QString &conversationId() const { return m_conversationId; }

Q_SIGNALS:
    void started(const QString &conversationId);
    void ended(const QString &conversationId);

private:
    std::chrono::milliseconds m_pulse;
    QString m_conversationId; ///< empty while nobody types
    QElapsedTimer m_sinceSignal;
    QTimer m_silence;
};

} // namespace Kustomer
