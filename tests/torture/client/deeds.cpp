// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "client/deeds.h"

#include <KustomerChat/ChatForms>
#include <KustomerChat/ChatSurveys>
#include <KustomerChat/ConversationListModel>
#include <KustomerChat/FormState>
#include <KustomerChat/ReplyState>

#include <algorithm>

namespace Torture {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kustomer::ChatClient;
using Kustomer::Done;
using Kustomer::FormState;
using Kustomer::Message;
using Kustomer::ReplyState;
using Kustomer::Result;
using Kustomer::TimelineModel;

namespace {

constexpr int mostAtOnce = 3; ///< of what a person waits for before beginning another one

/// What the customer has said first in a thread.
QString openingOf(const TimelineModel &timeline)
{
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) == TimelineModel::Kind::Message
            && timeline.messageAt(row).direction == Message::Direction::FromCustomer)
            return timeline.messageAt(row).body;
    }
    return {};
}

} // namespace

Deeds::Deeds(ChatClient *client, const Tell &tell, const Follow &follow)
    : m_client(client)
    , m_tell(tell)
    , m_follow(follow)
{
    m_beat.callOnTimeout(this, &Deeds::goOn);
    m_beat.start(500ms);
    connect(client->surveys(), &Kustomer::ChatSurveys::received, this,
            [this](const Kustomer::Satisfaction &survey) { rate(survey.conversationId); });
}

void Deeds::obey(const QJsonObject &order)
{
    const QString what = order["do"_L1].toString();
    const QString id = order["id"_L1].toString();
    const QString text = order["text"_L1].toString();
    if (m_client->state() != ChatClient::State::Started)
        return;
    if (what == "choose"_L1) {
        choose(id);
    } else if (what == "ask"_L1) {
        fillIn(text);
    } else if (what == "greet"_L1) {
        greet(text);
    } else if (what == "rate"_L1) {
        m_ratings[id] = order["rating"_L1].toInt();
        m_client->surveys()->ask(id);
        rate(id);
    } else if (what == "draft"_L1) {
        leave(id, text);
    }
}

void Deeds::choose(const QString &id)
{
    const TimelineModel *timeline = m_follow(id);
    for (int row = timeline->rowCount() - 1; row >= 0; --row) {
        const auto state
            = timeline->index(row).data(TimelineModel::RepliesRole).value<ReplyState>();
        if (state.stage != ReplyState::Stage::Open)
            continue;
        const Message asked = timeline->messageAt(row);
        m_client->reply(id, asked.id, asked.templateData->options.value(0).payload);
        return;
    }
}

void Deeds::fillIn(const QString &text)
{
    const auto isOver = [this](const QString &thread) {
        return m_client->forms()->of(thread).stage == FormState::Stage::None;
    };
    m_asked.removeIf(isOver);
    if (m_asked.size() == mostAtOnce)
        return;
    const QString thread = m_client->beginConversation();
    m_asked.append(thread);
    m_follow(thread);
    m_client->forms()->begin(thread, u"torture"_s, this, [=, this](const Result<Done> &begun) {
        if (begun)
            m_client->sendMessage(thread, {.body = text});
    });
}

void Deeds::answer(const QString &threadId)
{
    const FormState state = m_client->forms()->of(threadId);
    if (state.stage != FormState::Stage::Asking)
        return;
    const QString opening = openingOf(*m_follow(threadId));
    const QString answer = state.question.id + opening.mid(opening.indexOf(u'-'));
    m_client->forms()->answer(threadId, {.body = answer}, this, [](const Result<QString> &) {});
}

void Deeds::greet(const QString &text)
{
    if (m_greeted.size() == mostAtOnce)
        return;
    const QString thread = m_client->beginConversation();
    m_greeted[thread] = text;
    const TimelineModel *timeline = m_follow(thread);
    connect(timeline, &TimelineModel::rowsInserted, this, &Deeds::talk, Qt::UniqueConnection);
    m_client->watchConversation(thread);
}

/// Answers where an assistant has greeted; from the event loop, as a person does.
void Deeds::talk()
{
    const QList<QString> threads = m_greeted.keys();
    for (const QString &thread : threads) {
        const TimelineModel *timeline = m_client->timeline(thread);
        if (timeline && timeline->rowCount() > 0) {
            const QString text = m_greeted.take(thread);
            QMetaObject::invokeMethod(
                this, [=, this] { m_client->sendMessage(thread, {.body = text}); },
                Qt::QueuedConnection);
        }
    }
}

void Deeds::rate(const QString &id)
{
    const int rating = m_ratings.value(id);
    const auto survey = m_client->surveys()->of(id);
    if (rating == 0 || !survey || !survey->form)
        return;
    m_client->surveys()->answer(id, {.rating = rating}, this, [=, this](const Result<Done> &taken) {
        if (taken && m_ratings.remove(id) > 0)
            m_tell({{u"rated"_s, id}, {u"rating"_s, rating}});
    });
}

/// It is kept as soon as it is on disk.
void Deeds::leave(const QString &id, const QString &text)
{
    m_client->setDraft(id, {.body = text});
    QTimer::singleShot(1500ms, this, [=, this] {
        if (m_client->draft(id).body == text)
            m_tell({{u"left"_s, id}, {u"text"_s, text}});
    });
}

void Deeds::goOn()
{
    if (m_client->state() != ChatClient::State::Started)
        return;
    const Kustomer::ConversationListModel &list = *m_client->conversations();
    QStringList ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids.append(list.at(row).id);
    for (const QString &id : std::as_const(ids))
        answer(id);
    const QList<QString> unrated = m_ratings.keys();
    for (const QString &id : unrated) {
        m_client->surveys()->ask(id);
        rate(id);
    }
}

QJsonObject Deeds::drafts() const
{
    QJsonObject drafts;
    const Kustomer::ConversationListModel &list = *m_client->conversations();
    for (int row = 0; row < list.rowCount(); ++row) {
        const QString body = m_client->draft(list.at(row).id).body;
        if (!body.isEmpty())
            drafts[list.at(row).id] = body;
    }
    return drafts;
}

} // namespace Torture
