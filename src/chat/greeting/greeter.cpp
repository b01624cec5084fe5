// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/greeting/greeter.h"

#include "chat/base/threadid.h"
#include "chat/greeting/greetercalls.h"
#include "protocol/json/wiretext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Greeter::Greeter(ApiCaller *caller, const Pace &pace, const QString &assistantId, Blank isBlank,
                 QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_pace(pace)
    , m_wishedId(assistantId)
    , m_isBlank(std::move(isBlank))
{ }

/// A form of the company comes first, unless the application asks for an assistant.
QString Greeter::assistantId() const
{
    const QString own = m_settings.activeForm.isEmpty() ? m_settings.activeAssistant : QString();
    const QString id = m_wishedId.isEmpty() ? own : m_wishedId;
    return id == "none"_L1 ? QString() : id;
}

void Greeter::setSettings(const ChatSettings &settings)
{
    m_settings = settings;
}

void Greeter::watch(const QStringList &threadIds)
{
    const QString assistant = assistantId();
    for (const QString &threadId : threadIds) {
        if (assistant.isEmpty() || m_inquiries.contains(threadId) || !m_isBlank(threadId))
            continue;
        auto *inquiry = new Inquiry<AssistantGreeting>(
            m_pace.again,
            [this, assistant](QObject *context, const auto &told) {
                Calls::greeting(m_caller, assistant, context, told);
            },
            [this, threadId](const AssistantGreeting &greeting) { greet(threadId, greeting); },
            this);
        m_inquiries.insert(threadId, inquiry);
        inquiry->ask();
    }
}

void Greeter::wake()
{
    for (const auto &[threadId, inquiry] : m_inquiries.asKeyValueRange()) {
        if (m_isBlank(threadId))
            inquiry->resume();
    }
}

void Greeter::greet(const QString &threadId, const AssistantGreeting &greeting)
{
    if (!m_isBlank(threadId)) // the customer was quicker
        return;
    QList<Message> rows = greeting.messages;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Message &row = rows[i];
        row.id = u"greeting-%1"_s.arg(i);
        row.clientId = row.id;
        row.conversationId = threadId;
        row.createdAt = m_pace.clock().addMSecs(i);
    }
    m_greetings.insert(threadId, rows);
    for (const Message &row : std::as_const(rows))
        Q_EMIT shown(row);
}

QString Greeter::greetedThread() const
{
    for (auto greeted = m_greetings.cbegin(); greeted != m_greetings.cend(); ++greeted) {
        if (isLocalThreadId(greeted.key()))
            return greeted.key();
    }
    return {};
}

void Greeter::adopt(const QString &threadId, const QString &conversationId,
                    const QList<Message> &known)
{
    const QList<Message> greetings = m_greetings.take(threadId);
    if (greetings.isEmpty())
        return;
    m_greetings.insert(conversationId, greetings);
    for (Message message : known) {         // its events came before the answer
        if (message.id == message.clientId) // a greeting itself
            continue;
        message.clientId = claim(message);
        if (!message.clientId.isEmpty())
            Q_EMIT shown(message);
    }
}

QString Greeter::claim(const Message &message)
{
    const auto greeted = m_greetings.find(message.conversationId);
    if (greeted == m_greetings.end() || message.direction != Message::Direction::FromCompany)
        return {};
    const auto same = std::ranges::find_if(
        *greeted, [&message](const Message &row) { return isSameText(row.body, message.body); });
    if (same == greeted->end())
        return {};
    const QString clientId = same->clientId;
    greeted->erase(same);
    return clientId;
}

void Greeter::forget()
{
    const QList<Inquiry<AssistantGreeting> *> inquiries = m_inquiries.values();
    m_inquiries.clear();
    m_greetings.clear();
    for (Inquiry<AssistantGreeting> *inquiry : inquiries) {
        inquiry->stop();
        inquiry->deleteLater(); // it may be telling
    }
}

} // namespace Kustomer
