// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "protocol/asking/assistant.h"
#include "transport/base/inquiries.h"
#include "transport/base/pace.h"

#include <KustomerChat/ChatSettings>

#include <QHash>

#include <functional>
#include <optional>

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
    /// The assistant that the application wants in a thread; empty: the company's own choice.
    using Wish = std::function<QString(const QString &threadId)>;
    /// Whether a thread is one of those that are looked for.
    using Meant = std::function<bool(const QString &threadId)>;

    Greeter(ApiCaller *caller, const Pace &pace, Wish wish, Blank isBlank,
            QObject *parent = nullptr);

    void setSettings(const ChatSettings &settings) override;
    /// Somebody looks at these.
    void watch(const QStringList &threadIds) override;
    /// A thread that is not a conversation yet, and in which the assistant has greeted whom the
    /// application wants there; empty: none.
    QString greetedThread(const Meant &isMeant) const;
    /// The assistant that the application wanted as one greeted in a thread, though it may want
    /// another one by now; nothing where nobody greeted.
    std::optional<QString> wishAtGreeting(const QString &threadId) const;
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
    /// Whoever is asked to greet in a thread.
    struct Asked
    {
        QString wishedId;    ///< by the application
        QString assistantId; ///< in fact
    };

    QString assistantFor(const QString &wishedId) const;
    void ask(const QString &threadId, const Asked &asked);
    void judge(const QString &wishedId, const Error &reason);
    void greet(const QString &threadId, const AssistantGreeting &greeting);

    ApiCaller *m_caller;
    Pace m_pace;
    Wish m_wish;
    QString m_unknownTold; ///< that there is nobody of this id
    Blank m_isBlank;
    ChatSettings m_settings;
    QHash<QString, Asked> m_asked;              ///< by thread
    Inquiries m_inquiries;                      ///< likewise
    QHash<QString, QList<Message>> m_greetings; ///< those that nothing has repeated, by thread
};

} // namespace Kustomer
