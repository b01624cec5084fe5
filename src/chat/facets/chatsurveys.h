// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Result>
#include <KustomerChat/Satisfaction>

#include <QObject>

namespace Kustomer {

class ChatAccess;

/// The surveys that follow conversations, of a ChatClient (SDK: satisfaction). One is
/// asked for when its conversation has ended and is watched, or by ask(); it may come by itself.
/// What was answered is on disk before it is sent, and can be changed until the survey is locked.
class KUSTOMERCHAT_CORE_EXPORT ChatSurveys : public QObject
{
    Q_OBJECT

public:
    /// Only a client can make one: see ChatClient::surveys().
    explicit ChatSurveys(ChatAccess &chat);

    /// The survey of a conversation with the answer as the customer last gave it, sent or not;
    /// nothing where none is known.
    std::optional<Satisfaction> of(const QString &conversationId) const;

    /// Whether what was answered last, or a part of it, is not with the service yet: it is on disk,
    /// and sent as soon as that can be; changed() tells once it is there. So also of what an
    /// earlier process left, of which of() knows nothing yet; false where nothing was answered.
    bool isWaiting(const QString &conversationId) const;

    /// Answers a survey, changes the answer, or takes it back by one that says nothing; dropped
    /// when context dies. An Error where that cannot be: no such survey, locked (Refused,
    /// `satisfaction_locked`), a rating off the scale, a text of more than 1,024 characters.
    void answer(const QString &conversationId, const SatisfactionResponse &response,
                QObject *context, const Answer<Done> &answer);

public Q_SLOTS:
    /// Asks the server whether there is a survey for this conversation, once; received() tells.
    void ask(const QString &conversationId);

Q_SIGNALS:
    /// A survey can be answered that could not be before.
    void received(const Kustomer::Satisfaction &satisfaction);
    /// A survey is there, it or its answer is not as it was, or the answer waits no more.
    void changed(const Kustomer::Satisfaction &satisfaction);

private:
    ChatAccess *m_chat;
};

} // namespace Kustomer
