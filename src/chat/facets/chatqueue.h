// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/QueueWait>
#include <KustomerChat/Result>

#include <QLocale>
#include <QObject>

namespace Kustomer {

class ChatAccess;

/// Who waits for an agent, of a ChatClient (SDK: volumeControl): how long it takes, which other
/// channels are offered, and what the customer answers. What was answered is on disk before it is
/// sent.
class KUSTOMERCHAT_CORE_EXPORT ChatQueue : public QObject
{
    Q_OBJECT

public:
    /// Only a client can make one: see ChatClient::queue().
    explicit ChatQueue(ChatAccess &chat);

    /// Nothing where nobody waits.
    std::optional<QueueWait> of(const QString &conversationId) const;

    /// What a channel, `email`, `sms` or `voice`, is called.
    static QString nameOf(const QString &channel);
    /// "about 4 minutes", in the digits of this locale; by default the application's
    static QString wordsFor(int seconds, const QLocale &formats = {});
    /// Whether the channel can lead there; phone numbers may be of any country.
    static bool isAddress(const QString &channel, const QString &address);

    // The calls below with an answer in place of errorOccurred(): it was taken, and is kept until
    // it is sent. Dropped when context dies.
    void choose(const QString &conversationId, const QString &channel, QObject *context,
                const Answer<Done> &answer);
    void giveAddress(const QString &conversationId, const QString &address, QObject *context,
                     const Answer<Done> &answer);
    void goBack(const QString &conversationId, QObject *context, const Answer<Done> &answer);
    void wait(const QString &conversationId, QObject *context, const Answer<Done> &answer);

public Q_SLOTS:
    /// Answers what is asked; where that is not asked, or is no answer, errorOccurred() tells.
    void choose(const QString &conversationId, const QString &channel);
    void giveAddress(const QString &conversationId, const QString &address);
    /// Back from the address to the channels.
    void goBack(const QString &conversationId);
    /// The customer waits for an agent.
    void wait(const QString &conversationId);

Q_SIGNALS:
    /// of() says something else of this conversation now.
    void changed(const QString &conversationId);

private:
    template <typename Act>
    void act(const QString &conversationId, const Act &act);
    template <typename Act>
    void ask(const QString &conversationId, QObject *context, const Answer<Done> &answer,
             const Act &act);

    ChatAccess *m_chat;
};

} // namespace Kustomer
