// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/rowdeeds.h"

#include "widgets/conversation/filedeeds.h"
#include "widgets/foot/writing.h"
#include "widgets/talk/talk.h"
#include "widgets/timeline/timelineview.h"

#include <KustomerChat/ChatForms>

#include <QClipboard>
#include <QGuiApplication>

namespace Kustomer {

RowDeeds::RowDeeds(Talk *talk, TimelineView *view, Writing *writing, FileDeeds *files)
    : QObject(files)
    , m_talk(talk)
    , m_view(view)
    , m_writing(writing)
    , m_files(files)
{
    connect(view, &TimelineView::acted, this, [this](int, const Action &action) {
        std::visit([this](const auto &deed) { act(deed); }, action);
    });
}

template <typename Deed>
void RowDeeds::act(const Deed &deed)
{
    m_files->act(deed);
}

void RowDeeds::act(const OpenLink &link)
{
    m_talk->client()->forms()->noteVisit(m_talk->id(), link.url);
    Q_EMIT linkActivated(link.url, link.source);
}

void RowDeeds::act(const RetrySend &message)
{
    m_talk->client()->retry(message.clientId);
}

void RowDeeds::act(const DiscardSend &message)
{
    m_writing->discard(message.clientId);
}

void RowDeeds::act(const ChooseReply &reply)
{
    if (!m_talk->client()->reply(m_talk->id(), reply.messageId, reply.payload).isEmpty())
        m_view->scrollToBottom();
}

void RowDeeds::act(const BrowseReplies &level)
{
    m_talk->client()->browseReplies(m_talk->id(), level.messageId, level.branch);
}

void RowDeeds::act(const ShowArticle &article)
{
    m_talk->client()->forms()->noteVisit(m_talk->id(), article.link.url);
    if (article.link.kind == ArticleLink::Kind::Category)
        Q_EMIT categoryRequested(article.link.id);
    else
        Q_EMIT articleRequested(article.link.id, article.link.url);
}

void RowDeeds::act(const OpenConversation &other)
{
    Q_EMIT conversationRequested(other.conversationId);
}

void RowDeeds::act(const CopyText &copied)
{
    QGuiApplication::clipboard()->setText(copied.text);
    Q_EMIT said(tr("Copied"));
}

} // namespace Kustomer
