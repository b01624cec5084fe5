// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/elementtraits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString roman(int number)
{
    static const std::pair<int, QLatin1StringView> steps[]{
        {1000, "m"_L1}, {900, "cm"_L1}, {500, "d"_L1}, {400, "cd"_L1}, {100, "c"_L1},
        {90, "xc"_L1},  {50, "l"_L1},   {40, "xl"_L1}, {10, "x"_L1},   {9, "ix"_L1},
        {5, "v"_L1},    {4, "iv"_L1},   {1, "i"_L1}};
    QString text;
    for (const auto &[value, numeral] : steps) {
        for (; number >= value; number -= value)
            text += numeral;
    }
    return text;
}

} // namespace

int stylesOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return ArticleRun::Strong;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_DFN:
        return ArticleRun::Emphasis;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        return ArticleRun::Underlined;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return ArticleRun::Struck;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return ArticleRun::Code;
    case GUMBO_TAG_MARK:
        return ArticleRun::Marked;
    case GUMBO_TAG_SMALL:
        return ArticleRun::Small;
    case GUMBO_TAG_SUP:
        return ArticleRun::Raised;
    case GUMBO_TAG_SUB:
        return ArticleRun::Lowered;
    default:
        return 0;
    }
}

bool isBlockElement(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_PRE:
        return true;
    default:
        return headingLevelOf(tag) > 0;
    }
}

ArticleBlock::Kind blockKindOf(GumboTag tag)
{
    if (tag == GUMBO_TAG_PRE)
        return ArticleBlock::Kind::Code;
    return headingLevelOf(tag) > 0 ? ArticleBlock::Kind::Heading : ArticleBlock::Kind::Text;
}

int headingLevelOf(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

Qt::LayoutDirection directionNamed(const QString &name)
{
    if (name.compare("rtl"_L1, Qt::CaseInsensitive) == 0)
        return Qt::RightToLeft;
    return name.compare("ltr"_L1, Qt::CaseInsensitive) == 0 ? Qt::LeftToRight
                                                            : Qt::LayoutDirectionAuto;
}

std::optional<ArticleBox::Kind> boxOf(GumboTag tag, const QString &classes, const QString &role)
{
    using Kind = ArticleBox::Kind;
    if (tag == GUMBO_TAG_BLOCKQUOTE)
        return Kind::Quote;
    const QString words = classes.toLower();
    const auto says = [&words](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::any_of(names,
                                   [&](QLatin1StringView name) { return words.contains(name); });
    };
    const bool isBox = tag == GUMBO_TAG_ASIDE || role == "note"_L1 || role == "alert"_L1
        || says({"callout"_L1, "alert"_L1, "admonition"_L1, "notice"_L1, "infobox"_L1});
    if (!isBox)
        return std::nullopt;
    if (says({"danger"_L1, "error"_L1, "critical"_L1}))
        return Kind::Danger;
    return says({"warn"_L1, "caution"_L1, "important"_L1}) ? Kind::Warning : Kind::Note;
}

QString listMarker(int number, const QString &type)
{
    const bool isSpelt = number > 0 && number < 4000;
    if (isSpelt && type.compare("a"_L1, Qt::CaseInsensitive) == 0)
        return (type == "A"_L1 ? letters(number).toUpper() : letters(number)) + u'.';
    if (isSpelt && type.compare("i"_L1, Qt::CaseInsensitive) == 0)
        return (type == "I"_L1 ? roman(number).toUpper() : roman(number)) + u'.';
    return QString::number(number) + u'.';
}

} // namespace Kustomer
