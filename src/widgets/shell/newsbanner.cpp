// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/newsbanner.h"

#include "widgets/notices/banner.h"
#include "widgets/words/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QString wordsOf(const ChatNotification &notification)
{
    return isolatedLine(notification.title) + u": "_s + isolatedLine(notification.text);
}

} // namespace

NewsBanner::NewsBanner(Banner *banner)
    : QObject(banner)
    , m_banner(banner)
    , m_announcer(banner)
{
    connect(banner, &Banner::actionTriggered, this, [this] {
        const QString id = m_told.conversationId; // which is forgotten on the way
        Q_EMIT conversationChosen(id);
    });
}

void NewsBanner::tell(const ChatNotification &notification)
{
    m_told = notification;
    show();
}

void NewsBanner::speak(const ChatNotification &notification)
{
    m_announcer.announce(wordsOf(notification));
}

void NewsBanner::show()
{
    m_banner->say(wordsOf(m_told), Banner::Urgency::Neutral, tr("Open"));
}

void NewsBanner::takeBack(const QString &conversationId)
{
    if (m_told.conversationId == conversationId)
        clear();
}

void NewsBanner::clear()
{
    m_told = {};
    m_banner->say({}, Banner::Urgency::Neutral);
}

void NewsBanner::retranslate()
{
    if (!m_told.conversationId.isEmpty())
        show();
}

} // namespace Kustomer
