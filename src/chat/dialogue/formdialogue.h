// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/forminput.h"
#include "chat/dialogue/formstate.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace Kustomer {

/// One thing that was said in the dialogue of a form.
struct FormLine
{
    enum class Kind {
        Opening,  ///< what the customer wrote first
        Prompt,   ///< a question, or a statement
        Answer,   ///< the customer's
        Skipped,  ///< a question that the customer leaves out
        Articles, ///< what was found to an answer, or that nothing was
        FollowUp, ///< whether that helped
        Verdict,  ///< the customer's
    };

    Kind kind = Kind::Opening;
    int question = -1; ///< of the form that it belongs to
    QString words = {};
    QString value = {};
    QDateTime at = {};
    QList<ArticleLink> articles = {};

    bool isOfCustomer() const
    {
        return kind == Kind::Opening || kind == Kind::Answer || kind == Kind::Verdict;
    }
    bool operator==(const FormLine &) const = default;
};

/// The dialogue that a form is: one question at a time, until all are answered, left out, or of no
/// use any more. Pure; what was said of it is in order, and later in the clock, too.
struct FormDialogue
{
    QString threadId;
    ChatForm form = {}; ///< without questions: it is still to come
    QList<FormLine> lines = {};
    QHash<QString, int> visits = {}; ///< of articles, by id
    QStringList knownBefore = {};    ///< conversations that it has not become
    QDateTime askedAt = {};          ///< when it left for the server; invalid: the server has done
    bool wasAsked = false;           ///< the server may have taken it

    /// What the customer begins with.
    void open(const QString &words, const QDateTime &now);
    /// The form is here: its first question is asked.
    void begin(const ChatForm &whole, const QDateTime &now);
    FormState state() const;
    /// What is asked now, with the options that can be chosen; null where nothing is.
    std::optional<FormQuestion> asked() const;
    /// Whether a person has said something in it.
    bool isAnswered() const;
    /// Everything is said that can be.
    bool isComplete() const;
    /// Whether it asks nothing: all of it is said, and the customer still has the word.
    bool saysOnly() const { return isComplete() && !isAnswered(); }
    /// Whether what was said waits for the customer alone.
    bool isHeld() const { return !form.questions.isEmpty() && !isComplete(); }
    /// Whether what was found has ended it.
    bool isSettledByArticles() const;

    /// Whether the customer has told an e-mail address in it.
    bool tellsEmail() const;

    void answer(const FormInput &input, const QDateTime &now);
    void skip(const QDateTime &now);
    /// Takes the customer's last answer back; what it was, nothing: there is none.
    std::optional<FormLine> goBack();
    /// What articles are looked for, empty: none are.
    QString sought() const;
    void takeArticles(const QList<ArticleLink> &found, const QDateTime &now);
    /// The customer has opened an article; whether it is one of this dialogue.
    bool noteVisit(const QUrl &page);

    bool operator==(const FormDialogue &) const = default;

private:
    const FormQuestion *questionOf(const FormLine &line) const;
    void add(FormLine line, const QDateTime &now);
    void advance(const QDateTime &now);
    bool isAwaited() const;
};

} // namespace Kustomer
