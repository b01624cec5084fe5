// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/notices/banner.h"

#include <KustomerChat/ChatClient>

#include <QTimer>

namespace Kustomer {

/// Finds the words for messages that can't come and go: only after a moment, as most interruptions
/// are over by then, and none where nobody expects any.
class ConnectionBanner final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionBanner(QObject *parent = nullptr);

    void note(ChatClient::State state, ChatClient::ConnectionState connection,
              Availability availability);

    /// Empty: nothing to say.
    const QString &text() const { return m_said; }
    Banner::Urgency urgency() const { return m_urgency; }

Q_SIGNALS:
    void changed();

private:
    void speak();

    QString m_text;
    QString m_said;
    Banner::Urgency m_urgency = Banner::Urgency::Neutral;
    QTimer m_patience;
    bool m_wasLive = false;
};

} // namespace Kustomer
