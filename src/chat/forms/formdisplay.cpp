// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formdisplay.h"

#include "chat/dialogue/formrows.h"

#include <QPointer>

namespace Kustomer {

FormDisplay::FormDisplay(Team team, QObject *parent)
    : QObject(parent)
    , m_team(std::move(team))
{ }

bool FormDisplay::show(const FormDialogue &dialogue)
{
    const QString threadId = dialogue.threadId;
    const QPointer<QObject> stay(m_life.get()); // gone when who is told logs out
    const QList<Message> rows = rowsOf(dialogue, m_team());
    QStringList now;
    for (const Message &row : rows)
        now.append(row.clientId);
    const QStringList before = std::exchange(m_shown[threadId], now);
    for (const Message &row : rows) {
        if (stay)
            Q_EMIT shown(row);
    }
    for (const QString &clientId : before) {
        if (stay && !now.contains(clientId))
            Q_EMIT dropped(threadId, clientId);
    }
    return stay;
}

QList<Message> FormDisplay::become(const FormDialogue &dialogue, const QList<Message> &messages)
{
    QList<Message> shown = paired(rowsOf(dialogue, m_team()), messages);
    QStringList &left = m_shown[dialogue.threadId];
    for (Message &message : shown) {
        if (message.direction == Message::Direction::FromCompany && message.sender.id.isEmpty())
            message.sender = m_team();
        left.removeOne(message.clientId);
    }
    return shown;
}

void FormDisplay::drop(const QString &threadId, const QString &conversationId)
{
    const QPointer<QObject> stay(m_life.get());
    const QStringList rows = m_shown.take(threadId);
    for (const QString &clientId : rows) {
        if (stay)
            Q_EMIT dropped(conversationId, clientId);
    }
}

void FormDisplay::forget()
{
    m_shown.clear();
    m_life = std::make_unique<QObject>();
}

} // namespace Kustomer
