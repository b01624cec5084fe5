// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Draft>
#include <KustomerChat/FormState>
#include <KustomerChat/Result>

#include <QObject>
#include <QUrl>

namespace Kustomer {

class ChatAccess;

/// What a ChatClient is asked before a conversation begins (SDK: conversational forms), and for an
/// e-mail address. A form that the company has set begins by itself: with the first message of a
/// conversation, or when a new thread is watched; its questions and answers are rows of the
/// thread's timeline. They are kept on disk until the server has all of them as a conversation.
class KUSTOMERCHAT_CORE_EXPORT ChatForms : public QObject
{
    Q_OBJECT

public:
    /// Only a client can make one: see ChatClient::forms().
    explicit ChatForms(ChatAccess &chat);

    /// How far the customer is with the form in a thread.
    Q_INVOKABLE Kustomer::FormState of(const QString &conversationId) const;

    /// Answers what is asked: by a text, or by the payload of an option or of a date (ISO 8601).
    /// ChatClient::sendMessage() and reply() do the same. An Error says in words why it is no
    /// answer (Refused, `answer_unfit`), that files cannot be sent yet (`form_files`), or that the
    /// last answer is still on its way (`form_busy`). The client id of its row; dropped when
    /// context dies.
    void answer(const QString &conversationId, const Draft &written, QObject *context,
                const Answer<QString> &answer);
    /// Leaves out what is asked; an Error where it is required (Refused, `answer_required`) or
    /// where nothing is asked (NotFound).
    void skip(const QString &conversationId, QObject *context, const Answer<Done> &answer);
    /// Takes the last answer back, so that it is asked again, and tells what it was; an Error where
    /// there is none (NotFound).
    void goBack(const QString &conversationId, QObject *context, const Answer<QString> &answer);
    /// Gives the form up with all that was answered; an Error where everything is answered and on
    /// its way (Refused, `form_busy`), or where nothing is asked (NotFound).
    void giveUp(const QString &conversationId, QObject *context, const Answer<Done> &answer);
    /// Asks this form in a thread in which nothing was said (SDK: setFormId); an Error where that
    /// cannot be (Refused).
    void begin(const QString &conversationId, const QString &formId, QObject *context,
               const Answer<Done> &answer);

    /// Whether the customer is to be asked for an e-mail address in this conversation: the company
    /// wants one, none is known, and the customer has neither given nor declined one.
    Q_INVOKABLE bool isEmailWanted(const QString &conversationId) const;
    /// Keeps an e-mail address and tells it to the company, however long that takes; an Error says
    /// that it is none (Refused, `answer_unfit`).
    void giveEmail(const QString &email, QObject *context, const Answer<Done> &answer);

public Q_SLOTS:
    /// The customer does not want to be asked for an e-mail address.
    void declineEmail();
    /// An article that was found in a form was opened.
    void noteVisit(const QString &conversationId, const QUrl &page);

Q_SIGNALS:
    /// of() answers otherwise now.
    void changed(const Kustomer::FormState &state);
    /// isEmailWanted() may answer otherwise now.
    void emailWantedChanged();

private:
    ChatAccess *m_chat;
};

} // namespace Kustomer
