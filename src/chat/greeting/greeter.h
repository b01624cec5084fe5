// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "protocol/asking/assistant.h"
#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/ChatSettings>

#include <QHash>

namespace Kustomer {

class ApiCaller;

/// Lets the company's assistant greet in threads that have just begun: nothing is created until the
/// customer answers. Then the service says the same in the conversation, and each message takes the
/// row of the greeting that it repeats.
class Greeter : public Part
{
    Q_OBJECT

public:
    /// Whether a thread is only here, and without a row.
    using Blank = std::function<bool(const QString &threadId)>;

    /// The assistant that the application wants; empty: the company's own choice.
    Greeter(ApiCaller *caller, const Pace &pace, const QString &assistantId, Blank isBlank,
            QObject *parent = nullptr);

    void setSettings(const ChatSettings &settings) override;
    /// Somebody looks at these.
    void watch(const QStringList &threadIds) override;
    /// A thread in which an assistant has greeted, and which is not a conversation yet; empty:
    /// none.
    QString greetedThread() const;
    /// A thread is this conversation now, in which these messages are known.
    void adopt(const QString &threadId, const QString &conversationId, const QList<Message> &known);
    /// The row that a message of the company repeats; empty: none.
    QString claim(const Message &message);

    void wake() override;
    void forget() override;
    void end() override { forget(); }

Q_SIGNALS:
    void shown(const Kustomer::Message &row);

private:
    QString assistantId() const;
    void greet(const QString &threadId, const AssistantGreeting &greeting);

    ApiCaller *m_caller;
    Pace m_pace;
    QString m_wishedId;
    Blank m_isBlank;
    ChatSettings m_settings;
    QHash<QString, Inquiry<AssistantGreeting> *> m_inquiries; ///< by thread
    QHash<QString, QList<Message>> m_greetings; ///< those that nothing has repeated, by thread
};

} // namespace Kustomer
