// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/themeoverrides.h"

#include "widgets/looks/themenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct ThemeOverrides
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::ThemeOverrides)
};

constexpr int largestFont = 200; ///< in points
constexpr int slowest = 10'000;  ///< of durations, in milliseconds

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double
        || type == QMetaType::UInt || type == QMetaType::ULongLong;
}

/// Puts a value where it belongs; what was expected instead, or nothing.
struct Put
{
    const QVariant &value;
    int least, most; ///< of a length

    QString operator()(QColor *color) const
    {
        const QColor wanted = value.typeId() == QMetaType::QString
            ? QColor::fromString(value.toString())
            : value.value<QColor>();
        if (!wanted.isValid())
            return u"a colour is expected, such as #2b6cb0"_s;
        *color = wanted;
        return {};
    }
    QString operator()(int *length) const
    {
        if (!isWithin(least, most))
            return u"a number from %1 to %2 is expected"_s.arg(least).arg(most);
        *length = qRound(value.toDouble());
        return {};
    }
    QString operator()(std::chrono::milliseconds *duration) const
    {
        if (!isWithin(0, slowest))
            return u"a number of milliseconds from 0 to %1 is expected"_s.arg(slowest);
        *duration = std::chrono::milliseconds(qRound(value.toDouble()));
        return {};
    }
    QString operator()(QFont *font) const
    {
        if (value.typeId() == QMetaType::QFont && value.value<QFont>().pointSizeF() <= largestFont
            && value.value<QFont>().pixelSize() <= 2 * largestFont)
            *font = value.value<QFont>();
        else if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
            font->setFamily(value.toString());
        else if (value.typeId() == QMetaType::QVariantMap)
            return change(font, value.toMap());
        else
            return u"a font is expected: a family, or an object"_s;
        return {};
    }

private:
    bool isWithin(int lowest, int highest) const
    {
        return isNumber(value) && value.toDouble() >= lowest && value.toDouble() <= highest;
    }
    static QString change(QFont *font, const QVariantMap &wanted)
    {
        for (auto part = wanted.begin(); part != wanted.end(); ++part) {
            const double size = part.value().toDouble();
            if (part.key() == "family"_L1 && part.value().typeId() == QMetaType::QString)
                font->setFamily(part.value().toString());
            else if (part.key() == "pointSize"_L1 && isNumber(part.value()) && size >= 1
                     && size <= largestFont)
                font->setPointSizeF(size);
            else if (part.key() == "bold"_L1 && part.value().typeId() == QMetaType::Bool)
                font->setBold(part.value().toBool());
            else if (part.key() == "italic"_L1 && part.value().typeId() == QMetaType::Bool)
                font->setItalic(part.value().toBool());
            else
                return u"family, pointSize, bold and italic are expected"_s;
        }
        return {};
    }
};

bool isGroup(const QList<ThemeName> &names, const QString &path)
{
    return std::ranges::any_of(
        names, [&](const ThemeName &one) { return one.name.startsWith(path + u'.'); });
}

std::optional<Error> apply(const QList<ThemeName> &names, const QVariantMap &overrides,
                           const QString &group)
{
    for (auto wanted = overrides.begin(); wanted != overrides.end(); ++wanted) {
        const QString path = group + wanted.key();
        const auto named = std::ranges::find(names, path, &ThemeName::name);
        const bool leadsOn = isGroup(names, path);
        std::optional<Error> problem;
        if (named != names.end()) {
            const QString expected
                = std::visit(Put{wanted.value(), named->least, named->most}, named->value);
            if (!expected.isEmpty())
                problem = themeError(path, expected);
        } else if (leadsOn && wanted.value().typeId() == QMetaType::QVariantMap) {
            problem = apply(names, wanted.value().toMap(), path + u'.');
        } else {
            problem = themeError(
                path, leadsOn ? u"an object is expected"_s : u"there is nothing of this name"_s);
        }
        if (problem)
            return problem;
    }
    return std::nullopt;
}

} // namespace

Error themeError(const QString &where, const QString &expected)
{
    return {.kind = Error::Kind::Configuration,
            .code = u"theme_override"_s,
            .message = ThemeOverrides::tr("The looks of the chat could not be changed."),
            .details = where + u": "_s + expected};
}

QStringList overridableNames()
{
    ChatTheme theme;
    QStringList names;
    for (const ThemeName &one : themeNames(theme))
        names.append(one.name);
    return names;
}

Result<ChatTheme> overridden(const ChatTheme &theme, const QVariantMap &overrides)
{
    ChatTheme changed = theme;
    if (const auto problem = apply(themeNames(changed), overrides, {}))
        return *problem;
    return changed;
}

} // namespace Kustomer
