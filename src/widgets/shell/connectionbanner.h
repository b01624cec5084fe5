// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/banner.h"

#include <KustomerChat/ChatClient>

#include <QTimer>

namespace Kustomer {

/// Tells when messages can't come and go; only after a moment, as most interruptions are over by
/// then, and it goes by itself.
class ConnectionBanner final : public QObject
{
    Q_OBJECT

public:
    ConnectionBanner(Banner *banner, QObject *parent);

    void show(ChatClient::State state, ChatClient::ConnectionState connection);

private:
    void speak();

    Banner *m_banner;
    QString m_text;
    Banner::Urgency m_urgency = Banner::Urgency::Neutral;
    QTimer m_patience;
    bool m_wasLive = false;
};

} // namespace Kustomer
