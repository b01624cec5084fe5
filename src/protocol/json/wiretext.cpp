// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/wiretext.h"

namespace Kustomer {
namespace {

bool endsLine(QChar c)
{
    return c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085' || c == u'\u2028'
        || c == u'\u2029';
}

/// White space and controls in a row are one blank, compatible spellings are the same.
QString canonical(const QString &text)
{
    QString spaced = text;
    for (QChar &c : spaced) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return spaced.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace

QString wireText(const QString &text)
{
    QString sound;
    sound.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && text.mid(i + 1, 1) == u'\n')
            continue; // the line feed that follows says it
        const bool isPair
            = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            const char32_t whole = QChar::surrogateToUcs4(c, text.at(++i));
            sound += QChar::isNonCharacter(whole) ? QString(QChar::ReplacementCharacter)
                                                  : text.mid(i - 1, 2);
        } else if (endsLine(c)) {
            sound += u'\n';
        } else {
            const bool isSound = !c.isNull() && !c.isSurrogate() && !c.isNonCharacter();
            sound += isSound ? c : QChar(QChar::ReplacementCharacter);
        }
    }
    return sound;
}

bool isSameText(const QString &one, const QString &other)
{
    return one == other || canonical(one) == canonical(other);
}

} // namespace Kustomer
