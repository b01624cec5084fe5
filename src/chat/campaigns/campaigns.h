// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "transport/base/pace.h"

#include <KustomerChat/ChatSettings>

#include <QObject>
#include <QTimer>

#include <memory>

namespace Kustomer {

class ApiCaller;

/// Tells the service on which page of the application the customer is and for how long (wire E27),
/// once each, so that a campaign of the company may begin a conversation there.
class Campaigns : public Part
{
    Q_OBJECT

public:
    Campaigns(ApiCaller *caller, const Pace &pace, QObject *parent = nullptr);

    /// The customer is on this page now; the same one again is no news. Empty: on none.
    void setPage(const QString &page);
    void setSettings(const ChatSettings &settings) override;

    void begin() override;
    void forget() override;
    void end() override { forget(); }

Q_SIGNALS:
    /// The service was told of a dwell: something may have come of it.
    void newsExpected();

private:
    void consider();
    void tell(std::chrono::seconds dwelled);
    void awaitNext();
    void tellNext();

    ApiCaller *m_caller;
    Pace m_pace;
    QString m_page;
    QString m_previousPage;
    QDateTime m_since;                   ///< on the page
    QList<std::chrono::seconds> m_ahead; ///< dwells to be told, rising
    QList<std::chrono::seconds> m_told;  ///< of this page
    std::unique_ptr<QObject> m_visit;    ///< context of what is told of this page
    QTimer m_dwell;
    QTimer m_news;
    bool m_isOpen = false;   ///< the chat is started, and a customer is there
    bool m_isWanted = false; ///< by the company
};

} // namespace Kustomer
