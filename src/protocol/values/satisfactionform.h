// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/core_export.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// How a survey asks for a rating (SDK: scale).
struct KUSTOMERCHAT_CORE_EXPORT SatisfactionScale
{
    Q_GADGET
    Q_PROPERTY(Kustomer::SatisfactionScale::Type type MEMBER type)
    Q_PROPERTY(int options MEMBER options)
    Q_PROPERTY(QString labelLow MEMBER labelLow)
    Q_PROPERTY(QString labelHigh MEMBER labelHigh)
    Q_PROPERTY(QList<int> ratings READ ratings)

public:
    enum class Type { Number, Emoji, Thumb };
    Q_ENUM(Type)

    Type type = Type::Number;
    int options = 5;        ///< steps of the scale, at least 2 and at most 11
    QString labelLow = {};  ///< of the worst step
    QString labelHigh = {}; ///< of the best step

    /// What each step stands for, the worst first: 1 and 5 of two, 1, 3 and 5 of three, otherwise
    /// 1 to options.
    QList<int> ratings() const;

    bool operator==(const SatisfactionScale &) const = default;
};

/// A question that follows the rating.
struct KUSTOMERCHAT_CORE_EXPORT SatisfactionQuestion
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(Kustomer::SatisfactionQuestion::Type type MEMBER type)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QStringList choices MEMBER choices)
    Q_PROPERTY(QList<int> ratings MEMBER ratings)

public:
    enum class Type {
        Text,    ///< free, at most 1,024 characters
        Radio,   ///< one of the choices
        Checkbox ///< any of the choices
    };
    Q_ENUM(Type)

    QString id = {};
    Type type = Type::Text;
    QString prompt = {};
    QStringList choices = {};
    QList<int> ratings = {}; ///< after which ratings it is asked; empty: after each

    bool isAskedAfter(int rating) const { return ratings.isEmpty() || ratings.contains(rating); }

    bool operator==(const SatisfactionQuestion &) const = default;
};

/// A survey as the company wrote it (SDK: satisfaction).
struct KUSTOMERCHAT_CORE_EXPORT SatisfactionForm
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString introduction MEMBER introduction)
    Q_PROPERTY(QString ratingPrompt MEMBER ratingPrompt)
    Q_PROPERTY(Kustomer::SatisfactionScale scale MEMBER scale)
    Q_PROPERTY(QList<Kustomer::SatisfactionQuestion> questions MEMBER questions)

public:
    QString name = {};
    QString introduction = {};
    QString ratingPrompt = {};
    SatisfactionScale scale = {};
    QList<SatisfactionQuestion> questions = {};

    /// The question to ask after this rating, the first that fits; null: there is none.
    const SatisfactionQuestion *questionAfter(int rating) const;

    bool operator==(const SatisfactionForm &) const = default;
};

/// Prints the type and the number of steps.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const SatisfactionScale &scale);
/// Prints id and type.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const SatisfactionQuestion &question);
/// Prints the scale and the number of questions.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const SatisfactionForm &form);

} // namespace Kustomer
