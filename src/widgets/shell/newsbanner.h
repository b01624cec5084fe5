// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/words/announcer.h"

#include <KustomerChat/ChatNotification>

#include <QObject>

namespace Kustomer {

class Banner;

/// Tells of a message in a conversation that is not on screen, and offers the way there.
class NewsBanner final : public QObject
{
    Q_OBJECT

public:
    explicit NewsBanner(Banner *banner);

    void tell(const ChatNotification &notification);
    /// Only says it aloud, where it is seen elsewhere.
    void speak(const ChatNotification &notification);
    /// It was seen.
    void takeBack(const QString &conversationId);
    /// All was seen.
    void clear();
    void retranslate();

Q_SIGNALS:
    void conversationChosen(const QString &id);

private:
    void show();

    Banner *m_banner;
    Announcer m_announcer;
    ChatNotification m_told;
};

} // namespace Kustomer
