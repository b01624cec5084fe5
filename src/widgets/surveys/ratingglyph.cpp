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

RatingGlyph picture(const QString &text, const QString &meaning, int turn = 0)
{
    return {.text = text, .turn = turn, .spoken = meaning, .isEmoji = true};
}

QList<RatingGlyph> faces(int steps)
{
    const RatingGlyph unhappy = picture(u"🙁"_s, RatingText::tr("Unhappy", "a face"));
    const RatingGlyph neutral = picture(u"😐"_s, RatingText::tr("Neutral", "a face"));
    const RatingGlyph happy = picture(u"🙂"_s, RatingText::tr("Happy", "a face"));
    switch (steps) {
    case 2:
        return {unhappy, happy};
    case 3:
        return {unhappy, neutral, happy};
    case 5:
        return {picture(u"😞"_s, RatingText::tr("Very unhappy", "a face")), unhappy, neutral, happy,
                picture(u"😀"_s, RatingText::tr("Very happy", "a face"))};
    default:
        return {};
    }
}

QList<RatingGlyph> thumbs(int steps)
{
    constexpr int sideways = 90;
    const RatingGlyph down = picture(u"👎"_s, RatingText::tr("Thumbs down"));
    const RatingGlyph up = picture(u"👍"_s, RatingText::tr("Thumbs up"));
    switch (steps) {
    case 2:
        return {down, up};
    case 3:
        return {down, picture(u"👍"_s, RatingText::tr("Thumb to the side"), sideways), up};
    default:
        return {};
    }
}

QList<RatingGlyph> pictures(const SatisfactionScale &scale)
{
    switch (scale.type) {
    case SatisfactionScale::Type::Emoji:
        return faces(scale.options);
    case SatisfactionScale::Type::Thumb:
        return thumbs(scale.options);
    default:
        return {};
    }
}

/// What the company says of an end counts more than what is to be seen there.
QString spokenStep(int step, const QString &seen, const SatisfactionScale &scale,
                   const QLocale &locale)
{
    const QString place = RatingText::tr("%1 of %2", "a step of a scale, as spoken")
                              .arg(locale.toString(step), locale.toString(scale.options));
    const QString label = step == 1 ? scale.labelLow
        : step == scale.options     ? scale.labelHigh
                                    : QString();
    const QString meaning = label.isEmpty() ? seen : label;
    return meaning.isEmpty() ? place : RatingText::tr("%1: %2").arg(place, meaning);
}

} // namespace

QList<RatingGlyph> ratingGlyphs(const SatisfactionScale &scale, const QLocale &locale)
{
    QList<RatingGlyph> glyphs = pictures(scale);
    const QList<int> ratings = scale.ratings();
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        if (i == glyphs.size())
            glyphs.append({.text = locale.toString(ratings[i])});
        glyphs[i].spoken = spokenStep(int(i) + 1, glyphs[i].spoken, scale, locale);
    }
    return glyphs;
}

} // namespace Kustomer
