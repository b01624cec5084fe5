// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/sight/intosight.h"

#include "widgets/sight/onscreen.h"

#include <QDockWidget>
#include <QMdiArea>
#include <QMdiSubWindow>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolBox>

namespace Kustomer {
namespace {

template <typename Pages>
void turnTo(const QWidget &widget, Pages *pages)
{
    for (int page = 0; pages && page < pages->count(); ++page) {
        const QWidget *one = pages->widget(page);
        if (one == &widget || one->isAncestorOf(&widget))
            return pages->setCurrentIndex(page);
    }
}

void open(QDockWidget *dock)
{
    if (!dock)
        return;
    dock->show();
    dock->raise();
}

void open(QMdiSubWindow *window)
{
    if (!window)
        return;
    if (window->isMinimized() || window->isShaded())
        window->showNormal();
    window->show();
    if (QMdiArea *area = window->mdiArea())
        area->setActiveSubWindow(window);
}

void restore(QWidget *window)
{
    if (window->isMinimized())
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
}

QList<QWidget *> around(QWidget &widget)
{
    QList<QWidget *> all{&widget};
    while (!all.constLast()->isWindow())
        all.append(all.constLast()->parentWidget());
    return all;
}

} // namespace

void bringIntoSight(QWidget &widget)
{
    const QList<QWidget *> places = around(widget);
    for (QWidget *place : places) { // turned to before it is shown, or it would lie beside another
        turnTo(widget, qobject_cast<QStackedLayout *>(place->layout()));
        turnTo(widget, qobject_cast<QTabWidget *>(place));
        turnTo(widget, qobject_cast<QToolBox *>(place));
        open(qobject_cast<QDockWidget *>(place));
        open(qobject_cast<QMdiSubWindow *>(place));
    }
    restore(places.constLast());
    widget.show();
    for (QWidget *place : places) {
        auto *area = qobject_cast<QScrollArea *>(place);
        if (area && !isOnScreen(widget))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace Kustomer
