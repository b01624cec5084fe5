// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationpager.h"

#include <QPointer>

namespace Kustomer {

ConversationPager::ConversationPager(ApiCaller *caller, WritableConversationListModel *model,
                                     QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_model(model)
{ }

void ConversationPager::load(Turns::Moment now)
{
    m_trail.clear();
    loadPage({}, now);
}

void ConversationPager::loadPage(const QString &asked, Turns::Moment now)
{
    m_load = std::make_unique<QObject>();
    const QPointer<QObject> stay(m_load.get()); // gone when somebody who is told logs out
    m_model->setLoading(ConversationListModel::Loading::Running);
    if (stay)
        ask(asked, now);
}

void ConversationPager::retryNext(Turns::Moment now)
{
    const bool hasFailed = m_model->loading() == ConversationListModel::Loading::Failed;
    if (!hasFailed || m_load || m_trail.next().isEmpty())
        return;
    m_load = std::make_unique<QObject>();
    ask(m_trail.next(), now);
}

void ConversationPager::ask(const QString &asked, Turns::Moment now)
{
    Calls::conversations(m_caller, m_scope, asked, m_load.get(),
                         [this, asked, now](const Result<Page<Conversation>> &page) {
                             m_load.release()->deleteLater(); // the answer is for it
                             if (page) {
                                 Q_EMIT arrived(asked, *page, now);
                                 return;
                             }
                             m_model->setFailed(page.error());
                             Q_EMIT failed(page.error());
                         });
}

void ConversationPager::yield()
{
    m_load.reset();
    m_trail.clear();
}

void ConversationPager::finish(const QString &asked, const QString &next)
{
    if (m_trail.take(asked, next) == PageTrail::Turn::Circle) {
        Q_EMIT problemNoticed({.kind = Error::Kind::Protocol,
                               .message = tr("The pages of the conversation list lead in a circle: "
                                             "the rest of it is not shown.")});
    }
    m_model->setMore(m_trail.next().isEmpty() ? ConversationListModel::More::None
                                              : ConversationListModel::More::OnServer);
    m_model->setLoading(ConversationListModel::Loading::Done);
}

void ConversationPager::forget()
{
    m_load.reset();
    m_trail.clear();
}

} // namespace Kustomer
