// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notices/banner.h"

#include <KustomerChat/ChatClient>

#include <QTimer>

#include <chrono>

namespace Kustomer {

/// Finds the words for messages that can't come and go: of an interruption only after a moment, as
/// most are over by then, of a lost login at once, and none where nobody expects any.
class ConnectionWords final : public QObject
{
    Q_OBJECT

public:
    /// moment: how long an interruption lasts before it is told.
    explicit ConnectionWords(QObject *parent = nullptr,
                             std::chrono::milliseconds moment = std::chrono::milliseconds(1500));

    enum class Login { Fine, Required };

    void note(ChatClient::State state, ChatClient::ConnectionState connection,
              Availability availability, Login login = Login::Fine);

    /// Empty: nothing to say.
    const QString &text() const { return m_said; }
    Banner::Urgency urgency() const { return m_urgency; }

Q_SIGNALS:
    void changed();
    /// An interruption that was told is over.
    void recovered();

private:
    void speakOf(const QString &text, Banner::Urgency urgency);
    void speak();

    QString m_text;
    QString m_said;
    Banner::Urgency m_urgency = Banner::Urgency::Neutral;
    QTimer m_patience;
    bool m_wasLive = false;
    bool m_isInterrupted = false; ///< what was reached before, or is said to be out of reach
};

} // namespace Kustomer
