// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <QLocale>
#include <QString>

namespace Kustomer {

/// In which dates and numbers are written and read where this language is spoken (`de`, `pt_br`,
/// `en-GB`): it is the application's, where that has the same language, in the same country if the
/// code has one. The application's also where the code is empty or nobody's.
inline QLocale formatLocale(const QString &language)
{
    const QLocale here;
    const QString code = QString(language).replace(u'-', u'_');
    const QLocale named(code);
    if (code.isEmpty() || named.language() == QLocale::C)
        return here;
    const bool isNear = named.language() == here.language() && named.script() == here.script()
        && (!code.contains(u'_') || named.territory() == here.territory());
    return isNear ? here : named;
}

/// Words with the digits of a locale: what tr() counts is written in Latin ones in each language.
/// Places of arguments that are yet to come, such as the first one, stay.
inline QString inDigitsOf(const QLocale &locale, const QString &words)
{
    if (locale.zeroDigit() == QStringLiteral("0"))
        return words;
    QString written;
    bool isPlace = false; // of an argument, or its number
    for (const QChar c : words) {
        const bool isDigit = c >= u'0' && c <= u'9';
        written += isDigit && !isPlace ? locale.toString(c.digitValue()) : QString(c);
        isPlace = c == u'%' || (isPlace && isDigit);
    }
    return written;
}

/// The same of an Error in words of ours, made where no language is known.
inline Error inDigitsOf(const QLocale &locale, Error error)
{
    error.message = inDigitsOf(locale, error.message);
    return error;
}

} // namespace Kustomer
