// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// One of the answers that a message offers.
struct KUSTOMERCHAT_CORE_EXPORT ReplyOption
{
    Q_GADGET
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString payload MEMBER payload)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(QUrl pictureUrl MEMBER pictureUrl)
    Q_PROPERTY(QList<Kustomer::ReplyOption> options MEMBER options)

public:
    QString words = {};              ///< what is shown, and said by who chooses it
    QString payload = {};            ///< what the service knows it by
    QString details = {};            ///< of a card
    QUrl pictureUrl = {};            ///< of a card
    QList<ReplyOption> options = {}; ///< one level down, of a list with several levels

    bool operator==(const ReplyOption &other) const;
};

/// Where more is to be read (type `deflection`).
struct KUSTOMERCHAT_CORE_EXPORT ArticleLink
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QUrl url MEMBER url)
    Q_PROPERTY(Kustomer::ArticleLink::Kind kind MEMBER kind)

public:
    enum class Kind { Article, Category };
    Q_ENUM(Kind)

    QString id = {}; ///< in the knowledge base; empty: it is a web page only
    QString title = {};
    QUrl url = {}; ///< a web page; empty: it is in the knowledge base only
    Kind kind = Kind::Article;

    bool operator==(const ArticleLink &) const = default;
};

/// What a message is beside its text (SDK: message templates). A type that is not known
/// reads as Text, for an application that shows conversations by itself.
struct KUSTOMERCHAT_CORE_EXPORT MessageTemplate
{
    Q_GADGET
    Q_PROPERTY(Kustomer::MessageTemplate::Type type MEMBER type)
    Q_PROPERTY(QList<Kustomer::ReplyOption> options MEMBER options)
    Q_PROPERTY(bool endsAtLeaves MEMBER endsAtLeaves)
    Q_PROPERTY(QList<Kustomer::ArticleLink> articles MEMBER articles)
    Q_PROPERTY(QString followUp MEMBER followUp)
    Q_PROPERTY(bool isAiResponse MEMBER isAiResponse)
    Q_PROPERTY(bool locksInput MEMBER locksInput)
    Q_PROPERTY(QString customType MEMBER customType)
    Q_PROPERTY(QVariantMap customContent MEMBER customContent)

public:
    enum class Type {
        Text,
        QuickReplies,   ///< buttons
        List,           ///< cards, some with pictures
        MultiLevelList, ///< a choice in several steps (`mll`)
        Deflection,     ///< articles that may help
        Feedback,       ///< whether an answer helped (`answer_button_feedback`)
    };
    Q_ENUM(Type)

    Type type = Type::Text;
    QList<ReplyOption> options = {};
    bool endsAtLeaves = true; ///< of several levels, only what has none below can be chosen
    QList<ArticleLink> articles = {};
    QString followUp = {};     ///< what is said below the articles
    bool isAiResponse = false; ///< written by an artificial intelligence
    bool locksInput = false;   ///< nothing is to be written until one of the options is chosen
    QString customType = {};   ///< the type as the service says it, where it is none of the above
    QVariantMap customContent = {}; ///< then all that the service says of it, as JSON has it

    bool operator==(const MessageTemplate &) const = default;
};

/// Prints how many options are one level down.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ReplyOption &option);
/// Prints kind and id.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ArticleLink &link);
/// Prints the type, and how many options and articles there are.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const MessageTemplate &content);

} // namespace Kustomer
