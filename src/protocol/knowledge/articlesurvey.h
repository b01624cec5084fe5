// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// Why an article did not help, one of those that the company suggests.
struct KUSTOMERCHAT_CORE_EXPORT ArticleReason
{
    Q_GADGET
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString words = {};
    QString value = {}; ///< what the service knows it by

    bool operator==(const ArticleReason &) const = default;
};

/// Whether an article helped, as the company asks it (SDK: KB survey). Empty texts are for the
/// interface to fill in.
struct KUSTOMERCHAT_CORE_EXPORT ArticleSurvey
{
    Q_GADGET
    Q_PROPERTY(QString ratingTitle MEMBER ratingTitle)
    Q_PROPERTY(QString positiveWords MEMBER positiveWords)
    Q_PROPERTY(QString negativeWords MEMBER negativeWords)
    Q_PROPERTY(QString reasonsTitle MEMBER reasonsTitle)
    Q_PROPERTY(QList<Kustomer::ArticleReason> reasons MEMBER reasons)
    Q_PROPERTY(bool takesText MEMBER takesText)
    Q_PROPERTY(QString textTitle MEMBER textTitle)
    Q_PROPERTY(QString submitWords MEMBER submitWords)
    Q_PROPERTY(QString positiveThanks MEMBER positiveThanks)
    Q_PROPERTY(QString negativeThanks MEMBER negativeThanks)

public:
    QString ratingTitle = {};
    QString positiveWords = {};
    QString negativeWords = {};
    QString reasonsTitle = {};
    QList<ArticleReason> reasons = {}; ///< offered after a negative answer
    bool takesText = false;            ///< free words, too
    QString textTitle = {};
    QString submitWords = {};
    QString positiveThanks = {};
    QString negativeThanks = {};

    bool operator==(const ArticleSurvey &) const = default;
};

/// What a customer says of an article.
struct KUSTOMERCHAT_CORE_EXPORT ArticleFeedback
{
    Q_GADGET
    Q_PROPERTY(Kustomer::ArticleFeedback::Rating rating MEMBER rating)
    Q_PROPERTY(QStringList reasons MEMBER reasons)
    Q_PROPERTY(QString text MEMBER text)

public:
    enum class Rating { Positive, Negative };
    Q_ENUM(Rating)

    Rating rating = Rating::Positive;
    QStringList reasons = {}; ///< values of ArticleReason
    QString text = {};

    bool operator==(const ArticleFeedback &) const = default;
};

/// Prints the value.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ArticleReason &reason);
/// Prints how much is asked.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ArticleSurvey &survey);
/// Prints the rating and the number of reasons.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ArticleFeedback &feedback);

} // namespace Kustomer
