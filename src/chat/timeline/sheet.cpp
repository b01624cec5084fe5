// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/sheet.h"

#include "chat/attachments/filedetails.h"
#include "chat/company/people.h"
#include "chat/rows/timelinerow.h"
#include "chat/timeline/outcome.h"

#include <algorithm>

namespace Kustomer {

Sheet::Sheet(const QString &conversationId, Telling *telling,
             const MessageEditor::Registers &registers, Claim claim, QObject *parent)
    : QObject(parent)
    , m_people(registers.people)
    , m_editor(registers)
    , m_claim(std::move(claim))
    , m_model(new WritableTimelineModel(conversationId, telling, this))
{
    connect(registers.people, &People::learned, this, [this](const User &person) {
        m_model->describe(person);
        showEvents();
    });
    if (registers.files) {
        connect(registers.files, &FileDetails::learned, this,
                [this](const Attachment &attachment) { m_model->describe(attachment); });
    }
    watchModel();
}

void Sheet::watchModel()
{
    connect(m_model, &TimelineModel::olderRequested, this, &Sheet::olderRequested);
    connect(m_model, &WritableTimelineModel::described, this, &Sheet::updated);
}

QList<Message> Sheet::take(QList<Message> messages, const News &newsSince)
{
    QList<Message> news;
    for (Message &message : messages)
        message.conversationId = id();
    messages = m_editor.permitted(std::move(messages));
    QSet<QStringView> met; // a message may be told twice
    for (Message &message : messages) {
        m_editor.complete(message);
        if (m_model->rowOf(message.id) >= 0 || met.contains(message.id))
            continue;
        if (messages.size() > 1)
            met.insert(message.id);
        message.clientId = m_claim(message);
        const bool isNews = newsSince && (!newsSince->isValid() || message.createdAt > *newsSince);
        if (message.clientId.isEmpty() && isNews)
            news.append(message);
    }
    if (m_newcomers.hasBegun()) { // else whoever comes may have spoken in what is not here
        for (const Message &message : std::as_const(news))
            m_live.insert(message.id);
    }
    const bool hasNewcomers = m_newcomers.note(messages);
    m_model->merge(std::move(messages));
    if (hasNewcomers)
        showEvents();
    if (m_unreadSince)
        m_model->markUnread(*m_unreadSince); // it may begin further up, or only now
    std::ranges::sort(news, {}, [](const Message &message) {
        return std::pair(message.createdAt.toMSecsSinceEpoch(), QStringView(message.id));
    });
    return news;
}

void Sheet::show(const Message &own)
{
    if (m_model->rowOf(own.clientId) < 0 && m_model->rowOf(own.id) < 0)
        clearUnreadLine(); // whoever answers has read
    m_model->merge({own});
    Q_EMIT updated();
}

void Sheet::recall(QList<Message> messages)
{
    for (Message &message : messages) {
        m_recalled.insert(message.id);
        m_editor.recall(message);
    }
    m_newcomers.note(messages);
    m_model->merge(std::move(messages));
    showEvents();
}

void Sheet::settle(const QList<Message> &newestPage, const QString &next)
{
    setWhole(next.isEmpty());
    const QSet<QString> recalled = std::exchange(m_recalled, {});
    const bool isReached
        = next.isEmpty()
        || std::ranges::any_of(
              newestPage, [&](const QString &id) { return recalled.contains(id); }, &Message::id);
    if (isReached)
        return;
    for (const QString &id : recalled)
        m_model->remove(id);
    recountNewcomers();
}

void Sheet::setWhole(bool isWhole)
{
    if (std::exchange(m_isWhole, isWhole) != isWhole)
        showEvents();
}

void Sheet::forgetConfirmed()
{
    m_live.clear();
    const QList<Message> confirmed = m_model->confirmed();
    for (auto message = confirmed.crbegin(); message != confirmed.crend(); ++message)
        m_model->remove(message->id);
    recountNewcomers();
}

void Sheet::recountNewcomers()
{
    m_newcomers.clear();
    m_newcomers.note(m_model->confirmed());
    showEvents();
}

void Sheet::showEvents()
{
    QList<EventRow> events = m_newcomers.lines([this](const QString &userId) {
        const bool isPerson = !m_people->isAssistant(userId);
        return isPerson ? m_people->toldOf({.id = userId}).displayName : QString();
    });
    if (!m_isWhole)
        events.removeIf([this](const EventRow &row) { return !m_live.contains(row.messageId); });
    if (m_handover)
        events.append(*m_handover);
    m_model->showEvents(events);
}

QList<Message> Sheet::newest(int most) const
{
    QList<Message> messages;
    for (int row = m_model->rowCount() - 1; row >= 0 && messages.size() < most; --row) {
        const bool isMessage = m_model->kindAt(row) == TimelineModel::Kind::Message;
        const Message message = isMessage ? m_model->messageAt(row) : Message();
        if (isOfServer(message.id, message.clientId))
            messages.append(message);
    }
    return messages;
}

bool Sheet::shows(const Message &message, const QString &body) const
{
    Message heard = message;
    heard.body = body;
    return m_editor.permitted({heard}).value(0).body == message.body;
}

void Sheet::addPreview(const QString &messageId, const LinkPreview &preview)
{
    const int row = m_model->rowOf(messageId);
    Message message = row < 0 ? Message() : m_model->messageAt(row);
    m_editor.joinPreviews(message); // those that it came with
    if (!m_editor.add(messageId, preview) || row < 0)
        return;
    m_editor.joinPreviews(message);
    m_model->merge({message});
    Q_EMIT updated();
}

void Sheet::setOutcome(const Conversation &conversation)
{
    m_model->showNotice(outcomeOf(conversation));
    m_handover = handoverOf(conversation);
    showEvents();
}

void Sheet::drawUnreadLine(const QDateTime &seen)
{
    if (m_unreadSince == seen)
        return;
    m_unreadSince = seen; // whatever an older line stood above was read meanwhile
    m_model->markUnread(seen);
}

void Sheet::clearUnreadLine()
{
    m_unreadSince.reset();
    m_model->clearUnreadMark();
}

WritableTimelineModel *Sheet::moveTo(Sheet *other)
{
    WritableTimelineModel *before = m_model;
    QList<Message> messages;
    for (int row = 0; row < before->rowCount(); ++row) {
        if (before->kindAt(row) == TimelineModel::Kind::Message)
            messages.append(before->messageAt(row));
    }
    before->disconnect(this);
    m_model = other->m_model;
    m_model->disconnect(other);
    m_people->disconnect(other); // it would write its lines into what is not its own any more
    m_model->setParent(this);
    watchModel();
    m_model->setConversationId(before->conversationId());
    m_model->merge(std::move(messages));
    recountNewcomers();
    return before;
}

} // namespace Kustomer
