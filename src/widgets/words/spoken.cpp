// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/spoken.h"

#include "widgets/words/plaintext.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

void setSpokenName(QWidget &widget, const QString &name)
{
    const QString spoken = spokenLine(name);
    if (spoken != widget.accessibleName()) // each call is told
        widget.setAccessibleName(spoken);
}

void setSpokenDescription(QWidget &widget, const QString &description)
{
    const QString spoken = spokenLine(description);
    if (spoken != widget.accessibleDescription())
        widget.setAccessibleDescription(spoken);
}

bool showToolTip(QWidget &widget, const QEvent &event, const QString &text)
{
    if (event.type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(static_cast<const QHelpEvent &>(event).globalPos(), toolTipOf(text),
                       &widget);
    return true;
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace Kustomer
