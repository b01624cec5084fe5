// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/features/bot.h"

#include "emulator/stage/resourcefile.h"

#include <QJsonArray>
#include <QTimer>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

Bot::Bot(Store &store, Conversations &conversations, Publisher &publisher,
         std::chrono::milliseconds typingTime, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_conversations(conversations)
    , m_publisher(publisher)
    , m_typingTime(typingTime)
    , m_phrases(resourceObject(u"bot.json"_s))
{
    connect(&m_conversations, &Conversations::messagePosted, this, &Bot::consider);
}

void Bot::consider(const Message &message)
{
    if (message.direction == Message::Direction::In && !m_store.agents().isEmpty())
        QTimer::singleShot(m_typingTime / 4, this, [this, message] { type(message); });
}

void Bot::type(const Message &question)
{
    m_publisher.publishTyping(question.sessionId, m_store.agents().first().id,
                              Publisher::Typing::Started);
    QTimer::singleShot(m_typingTime, this, [this, question] { answer(question); });
}

void Bot::answer(const Message &question)
{
    const auto agents = m_store.agents();
    if (agents.isEmpty())
        return;
    m_publisher.publishTyping(question.sessionId, agents.first().id, Publisher::Typing::Ended);
    const auto session = m_store.session(question.sessionId);
    if (!session || session->isLocked())
        return;
    const auto posted = m_conversations.post({.sessionId = question.sessionId,
                                              .direction = Message::Direction::Out,
                                              .body = answerTo(question.body),
                                              .sentBy = agents.first().id});
    if (!posted)
        qWarning("The bot could not answer: %s", qUtf8Printable(posted.problem().title));
}

QString Bot::answerTo(const QString &question)
{
    for (const auto &topic : m_phrases["topics"_L1].toArray()) {
        for (const auto &word : topic["words"_L1].toArray()) {
            if (question.contains(word.toString(), Qt::CaseInsensitive))
                return topic["answer"_L1].toString();
        }
    }
    const auto others = m_phrases["otherwise"_L1].toArray();
    return others.at(m_answerCount++ % qMax(qsizetype(1), others.size())).toString();
}

} // namespace Kustomer::Emulation
