// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/sheetrules.h"

#include <QApplication>
#include <QFont>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QString fontRule(const QFont &font)
{
    const bool isShare = font.letterSpacingType() == QFont::PercentageSpacing;
    const QString between = !isShare ? u"%1px"_s.arg(font.letterSpacing())
        : font.letterSpacing() > 0   ? u"%1em"_s.arg(font.letterSpacing() / 100 - 1)
                                     : u"0px"_s;
    const QString size = font.pointSizeF() > 0 ? u"%1pt"_s.arg(font.pointSizeF())
                                               : u"%1px"_s.arg(font.pixelSize());
    return u"font-family: \"%1\"; font-size: %2; font-weight: %3; font-style: %4;"
           " letter-spacing: %5; word-spacing: %6px;"_s.arg(
               font.families().join(u"\", \""_s), size, QString::number(font.weight()),
               font.italic() ? u"italic"_s : u"normal"_s, between,
               QString::number(font.wordSpacing()));
}

QString lengthRule()
{
    return u"width: -1px; min-width: -1px; max-width: -1px;"
           " height: -1px; min-height: -1px; max-height: -1px;"_s;
}

bool isBelowASheet(const QWidget &part)
{
    const QWidget *around = part.parentWidget();
    while (around && around->styleSheet().isEmpty())
        around = around->parentWidget();
    return around || !qApp->styleSheet().isEmpty();
}

QString rimlessSheet(const QWidget &frame)
{
    QString type = QString::fromLatin1(frame.metaObject()->className());
    type.replace("::"_L1, "--"_L1);
    return u"%1 { border: none; margin: 0; padding: 0; %2 } %1 > QWidget { %2 }"_s.arg(
        type, lengthRule());
}

} // namespace Kustomer
