// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/chatcase.h"

#include <QTemporaryDir>

#include <span>

namespace Kustomer::Testing {

/// What an application may do while it is told something.
struct HostDeed
{
    const char *name;
    void (*act)(ChatCase &chat);
    /// Whether it has led to what it has to lead to, once the chat is logged in.
    bool (*hasWorked)(const ChatCase &chat);
};

std::span<const HostDeed> hostDeeds();

/// Where the deed is done: in the slot itself, or in an event loop of its own, like that of a
/// message box.
enum class Where { InTheSlot, InALoop };

/// The day of a client, a step at a time, until a deed is done in one of its signals.
class ChatDay : public QObject
{
    Q_OBJECT

public:
    ChatDay(ChatCase *chat, const HostDeed &deed, Where where);
    /// The client goes first: it may be writing elsewhere.
    ~ChatDay() override { m_chat->client.reset(); }
    Q_DISABLE_COPY_MOVE(ChatDay)

    /// The signal in which the deed is done: of the client, its list or its timelines.
    enum class Teller { Client, List, Timeline };
    void waitFor(Teller teller, const QByteArray &signal);
    void run();
    bool isOver() const { return m_isOver; }

public Q_SLOTS:
    void act();

private:
    void watch(Teller teller, QObject *told);
    bool reach(const std::function<bool()> &isThere);
    bool hears(const QString &signal);
    void begin();
    void talk();
    void hear(const QString &conversationId);
    void turn(const QString &conversationId);
    void lose(const QString &conversationId);
    void alter(const QString &conversationId);
    void end();

    ChatCase *m_chat;
    const HostDeed &m_deed;
    Where m_where;
    Teller m_teller = Teller::Client;
    QByteArray m_signal;
    QString m_conversationId; ///< of the first message
    QTemporaryDir m_elsewhere;
    bool m_isOver = false;
};

} // namespace Kustomer::Testing
