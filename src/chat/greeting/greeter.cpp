// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/greeting/greeter.h"

#include "chat/base/threadid.h"
#include "chat/greeting/greetercalls.h"
#include "protocol/json/wiretext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Greeter::Greeter(ApiCaller *caller, const Pace &pace, Wish wish, Blank isBlank, QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_pace(pace)
    , m_wish(std::move(wish))
    , m_isBlank(std::move(isBlank))
    , m_inquiries(pace.again, this)
{ }

/// A form of the company comes first, unless the application asks for an assistant.
QString Greeter::assistantFor(const QString &wishedId) const
{
    const QString own = m_settings.activeForm.isEmpty() ? m_settings.activeAssistant : QString();
    const QString id = wishedId.isEmpty() ? own : wishedId;
    return id == "none"_L1 ? QString() : id;
}

void Greeter::setSettings(const ChatSettings &settings)
{
    m_settings = settings;
}

void Greeter::watch(const QStringList &threadIds)
{
    for (const QString &threadId : threadIds) {
        const QString wished = m_wish(threadId);
        const QString assistant = assistantFor(wished);
        const bool isAsked
            = m_asked.contains(threadId) && m_asked[threadId].assistantId == assistant;
        if (!isAsked && m_isBlank(threadId))
            ask(threadId, {.wishedId = wished, .assistantId = assistant});
    }
}

/// Whoever was asked before and has not greeted yet will not any more.
void Greeter::ask(const QString &threadId, const Asked &asked)
{
    m_inquiries.end(threadId);
    m_asked.remove(threadId);
    if (asked.assistantId.isEmpty())
        return;
    m_asked.insert(threadId, asked);
    AnyInquiry *inquiry = m_inquiries.add<AssistantGreeting>(
        threadId,
        [this, assistant = asked.assistantId](QObject *context, const auto &told) {
            Calls::greeting(m_caller, assistant, context, told);
        },
        [this, threadId](const AssistantGreeting &greeting) { greet(threadId, greeting); });
    connect(inquiry, &AnyInquiry::gaveUp, this,
            [this, wished = asked.wishedId](const Error &reason) { judge(wished, reason); });
    inquiry->ask();
}

/// The conversation begins without a greeting then. That is the company's affair, unless the
/// application has named an assistant that is not there.
void Greeter::judge(const QString &wishedId, const Error &reason)
{
    const bool isUnknown = reason.kind == Error::Kind::NotFound && !wishedId.isEmpty();
    if (isUnknown && std::exchange(m_unknownTold, wishedId) != wishedId)
        Q_EMIT problemNoticed(reason);
}

void Greeter::wake()
{
    m_inquiries.each([this](const QString &threadId, AnyInquiry &inquiry) {
        if (m_isBlank(threadId))
            inquiry.resume();
    });
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

QString Greeter::greetedThread(const Meant &isMeant) const
{
    for (auto greeted = m_greetings.cbegin(); greeted != m_greetings.cend(); ++greeted) {
        const QString &threadId = greeted.key();
        if (isLocalThreadId(threadId) && isMeant(threadId)
            && wishAtGreeting(threadId) == m_wish(threadId))
            return threadId;
    }
    return {};
}

std::optional<QString> Greeter::wishAtGreeting(const QString &threadId) const
{
    if (!m_greetings.contains(threadId))
        return std::nullopt;
    return m_asked.value(threadId).wishedId;
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
    m_greetings.clear();
    m_asked.clear();
    m_inquiries.clear();
}

} // namespace Kustomer
