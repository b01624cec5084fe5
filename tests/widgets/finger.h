// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

namespace Kustomer::Testing {

/// A finger on a touch screen; where it is counts from the corner of a widget.
class Finger
{
public:
    explicit Finger(QWidget *widget)
        : m_widget(widget)
    { }

    void press(QPoint place) { touch().press(0, place, m_widget); }
    void moveTo(QPoint place) { touch().move(0, place, m_widget); }
    void lift(QPoint place) { touch().release(0, place, m_widget); }
    void tap(QPoint place)
    {
        press(place);
        lift(place);
    }

private:
    QTest::QTouchEventWidgetSequence touch() const
    {
        static QPointingDevice *const screen = QTest::createTouchDevice();
        return QTest::touchEvent(m_widget->window(), screen);
    }

    QWidget *m_widget;
};

} // namespace Kustomer::Testing
