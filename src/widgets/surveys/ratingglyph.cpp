// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/surveys/ratingglyph.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct RatingText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::RatingText)
};

QStringList faces(int steps)
{
    switch (steps) {
    case 2:
        return {u"🙁"_s, u"🙂"_s};
    case 3:
        return {u"🙁"_s, u"😐"_s, u"🙂"_s};
    case 5:
        return {u"😞"_s, u"🙁"_s, u"😐"_s, u"🙂"_s, u"😀"_s};
    default:
        return {};
    }
}

QList<RatingGlyph> pictures(const SatisfactionScale &scale)
{
    QList<RatingGlyph> glyphs;
    if (scale.type == SatisfactionScale::Type::Emoji) {
        const QStringList all = faces(scale.options);
        for (const QString &face : all)
            glyphs.append({.text = face, .isEmoji = true});
    }
    if (scale.type == SatisfactionScale::Type::Thumb && scale.options == 2)
        glyphs = {{.text = u"👎"_s, .isEmoji = true}, {.text = u"👍"_s, .isEmoji = true}};
    if (scale.type == SatisfactionScale::Type::Thumb && scale.options == 3)
        glyphs = {{.text = u"👎"_s, .isEmoji = true},
                  {.text = u"👍"_s, .turn = 90, .isEmoji = true},
                  {.text = u"👍"_s, .isEmoji = true}};
    return glyphs;
}

QString spokenStep(int step, const SatisfactionScale &scale, const QLocale &locale)
{
    const QString place = RatingText::tr("%1 of %2", "a step of a scale, as spoken")
                              .arg(locale.toString(step), locale.toString(scale.options));
    const QString label = step == 1 ? scale.labelLow
        : step == scale.options     ? scale.labelHigh
                                    : QString();
    return label.isEmpty() ? place : RatingText::tr("%1: %2").arg(place, label);
}

} // namespace

QList<RatingGlyph> ratingGlyphs(const SatisfactionScale &scale, const QLocale &locale)
{
    QList<RatingGlyph> glyphs = pictures(scale);
    const QList<int> ratings = scale.ratings();
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        if (i == glyphs.size())
            glyphs.append({.text = locale.toString(ratings[i])});
        glyphs[i].spoken = spokenStep(int(i) + 1, scale, locale);
    }
    return glyphs;
}

} // namespace Kustomer
