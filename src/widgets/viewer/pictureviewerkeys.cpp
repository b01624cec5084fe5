// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What PictureViewer does with buttons, keys and clicks; what it shows is in pictureviewer.cpp.

#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/viewer/pictureplate.h"
#include "widgets/viewer/pictureviewer.h"

#include <QKeyEvent>

namespace Kustomer {
namespace {

constexpr double panStep = 60;

} // namespace

void PictureViewer::showNext()
{
    step(1);
}

void PictureViewer::showPrevious()
{
    step(-1);
}

void PictureViewer::zoomIn()
{
    m_plate->zoomIn();
}

void PictureViewer::zoomOut()
{
    m_plate->zoomOut();
}

void PictureViewer::save()
{
    if (m_save->isVisible())
        Q_EMIT saveRequested(m_pictures.at(m_current).place);
}

void PictureViewer::askForIt()
{
    const ShownPicture picture = m_pictures.at(m_current);
    if (m_plate->isWithheld())
        Q_EMIT showRequested(picture.url);
    else
        Q_EMIT retryRequested(picture.place);
}

void PictureViewer::copy()
{
    m_plate->copy();
}

bool PictureViewer::turnsByKey(int key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isWhole = m_plate->zoom().isWhole();
    switch (key) {
    case Qt::Key_Left:
        isWhole ? step(-forward) : m_plate->moveBy({panStep, 0});
        return true;
    case Qt::Key_Right:
        isWhole ? step(forward) : m_plate->moveBy({-panStep, 0});
        return true;
    case Qt::Key_Up:
        m_plate->moveBy({0, panStep});
        return true;
    case Qt::Key_Down:
        m_plate->moveBy({0, -panStep});
        return true;
    case Qt::Key_PageUp:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(1);
        return true;
    default:
        return false;
    }
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Save))
        return save();
    if (turnsByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return m_plate->showAll();
    default:
        event->accept(); // nothing beneath is meant
    }
}

void PictureViewer::mousePressEvent(QMouseEvent *event)
{
    const QRectF picture = m_plate->zoom().target().translated(m_plate->pos());
    if (event->button() == Qt::LeftButton && !picture.contains(event->position()))
        leave();
    event->accept();
}

bool PictureViewer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // shortcuts of the window are not meant either
    return QWidget::event(event);
}

bool PictureViewer::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *one : {static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_previous),
                         static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_zoomOut),
                         static_cast<QWidget *>(m_zoomIn), static_cast<QWidget *>(m_copy),
                         static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_close)}) {
        if (one->isVisible() && one->isEnabled())
            stops << one;
    }
    if (stops.isEmpty())
        return false;
    const qsizetype at = stops.indexOf(keyboardHolder(*this));
    const qsizetype count = stops.size();
    const qsizetype to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace Kustomer
