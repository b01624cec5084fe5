// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/ownlengths.h"

#include "widgets/looks/sheetrules.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// As if nobody had said anything of any length.
const QString &sheet()
{
    static const QString sheet = [] {
        QStringList parts{u"Kustomer--Surface"_s,       u"Kustomer--TemplateWidget"_s,
                          u"Kustomer--JumpButton"_s,    u"Kustomer--LauncherButton"_s,
                          u"Kustomer--PictureViewer"_s, u"Kustomer--LauncherPanel"_s};
        for (const QString &around :
             {u"Kustomer--Surface"_s, u"Kustomer--PageStack"_s, u"Kustomer--LauncherPanel"_s,
              u"Kustomer--PictureViewer"_s, u"Kustomer--TimelineScrollArea"_s,
              u"Kustomer--Surface > QAbstractScrollArea"_s,
              u"Kustomer--PageStack > QAbstractScrollArea"_s,
              u"Kustomer--Surface > QScrollArea > QWidget"_s})
            parts << around + u" > QWidget"_s;
        return parts.join(u',') + u" { %1 }"_s.arg(lengthRule());
    }();
    return sheet;
}

} // namespace

OwnLengths::OwnLengths(QWidget *place)
    : QObject(place)
{
    place->installEventFilter(this);
}

bool OwnLengths::eventFilter(QObject *watched, QEvent *event)
{
    auto *place = static_cast<QWidget *>(watched);
    const bool isDue = event->type() == QEvent::Polish || event->type() == QEvent::StyleChange;
    // Only where the host has some: below any sheet, guests in rows would not inherit our palette.
    const QString wanted = isDue && isBelowASheet(*place) ? sheet() : QString();
    if (isDue && place->styleSheet() != wanted)
        place->setStyleSheet(wanted);
    return QObject::eventFilter(watched, event);
}

} // namespace Kustomer
