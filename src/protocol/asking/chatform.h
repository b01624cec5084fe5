// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/MessageTemplate>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// One thing that a form says or asks (SDK: conversational forms). A kind that is not known is
/// asked as a text.
struct KUSTOMERCHAT_CORE_EXPORT FormQuestion
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString property MEMBER property)
    Q_PROPERTY(Kustomer::FormQuestion::Kind kind MEMBER kind)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QList<Kustomer::ReplyOption> options MEMBER options)
    Q_PROPERTY(bool endsAtLeaves MEMBER endsAtLeaves)
    Q_PROPERTY(bool isRequired MEMBER isRequired)
    Q_PROPERTY(QString found MEMBER found)
    Q_PROPERTY(QString missed MEMBER missed)
    Q_PROPERTY(QString followUp MEMBER followUp)

public:
    enum class Kind {
        Statement, ///< said, and not answered
        Text,
        Email,
        Phone,
        Number,
        Date,
        YesNo,
        Choice,   ///< one of the options
        Team,     ///< one of the company's teams
        Tree,     ///< one of the options on several levels
        Articles, ///< a text, to which articles are looked for that may help
    };
    Q_ENUM(Kind)

    QString id = {};
    QString name = {};
    QString property = {}; ///< what the company keeps the answer as; empty: nothing in particular
    Kind kind = Kind::Text;
    QString prompt = {};
    QList<ReplyOption> options = {}; ///< of Articles: how the customer says whether they helped
    bool endsAtLeaves = true;        ///< of a tree, only what has none below can be chosen
    bool isRequired = true;          ///< otherwise it may be left out

    QString found = {};    ///< of Articles: said above them
    QString missed = {};   ///< of Articles: said where there are none
    QString followUp = {}; ///< of Articles: asked below them

    bool isAsked() const { return kind != Kind::Statement; }
    bool operator==(const FormQuestion &) const = default;
};

/// What a company asks before a conversation begins.
struct KUSTOMERCHAT_CORE_EXPORT ChatForm
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(bool isProactive MEMBER isProactive)
    Q_PROPERTY(QList<Kustomer::FormQuestion> questions MEMBER questions)

public:
    QString id = {};
    bool isProactive = false; ///< it begins before the customer has written
    QList<FormQuestion> questions = {};

    bool operator==(const ChatForm &) const = default;
};

/// Prints id and kind.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const FormQuestion &question);
/// Prints the id and the number of questions.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ChatForm &form);

} // namespace Kustomer
