// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "steplog.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QPainter>
#include <QTextStream>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Menus, dialogs and hints that stand above it.
QWidgetList windowsAbove(const QWidget *widget)
{
    QWidgetList above;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const QWidget *below = window->parentWidget();
        if (window->isVisible() && below && (below == widget || widget->isAncestorOf(below)))
            above << window;
    }
    return above;
}

/// A widget with all that stands above it, also where that is wider.
QPixmap pictureOf(QWidget *widget)
{
    const QWidgetList above = windowsAbove(widget);
    const QPoint origin = widget->mapToGlobal(QPoint());
    QRect all = widget->rect();
    for (const QWidget *window : above)
        all |= window->geometry().translated(-origin);
    QPixmap picture(all.size() * widget->devicePixelRatioF());
    picture.setDevicePixelRatio(widget->devicePixelRatioF());
    picture.fill(widget->palette().color(QPalette::Mid));
    QPainter painter(&picture);
    painter.drawPixmap(-all.topLeft(), widget->grab());
    for (QWidget *window : above)
        painter.drawPixmap(window->pos() - origin - all.topLeft(), window->grab());
    return picture;
}

} // namespace

void StepLog::report(const QString &step, const QJsonObject &details)
{
    m_lastStep = step;
    QJsonObject line{{u"step"_s, step}, {u"milliseconds"_s, m_clock.elapsed()}};
    for (auto detail = details.begin(); detail != details.end(); ++detail)
        line[detail.key()] = detail.value();
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

bool savePicture(QWidget *widget, const QString &folder, const QString &name)
{
    return QDir().mkpath(folder) && pictureOf(widget).save(QDir(folder).filePath(name + ".png"_L1));
}
