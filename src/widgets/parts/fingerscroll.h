// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QScroller>

QT_BEGIN_NAMESPACE
class QAbstractScrollArea;
class QMouseEvent;
class QScrollEvent;
QT_END_NAMESPACE

namespace Kustomer {

/// Lets a finger on a touch screen move what a view shows. What the finger lies on meanwhile is
/// neither pressed nor selected; a finger that rests is a click, as everywhere. What is below it
/// stays there, also where something is put in above.
class FingerScroll final : public QObject
{
    Q_OBJECT

public:
    /// Becomes the view's.
    explicit FingerScroll(QAbstractScrollArea *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Listening { Off, On };

    QScroller *scroller() const { return QScroller::scroller(m_viewport); }
    void follow(QScroller::State state);
    void listen(Listening listening);
    bool isInnermost() const;
    void takeOver();
    bool takes(const QMouseEvent &event);
    bool tapsAgain(QObject *window, const QMouseEvent &event);
    void move(const QScrollEvent &event);
    void tell(QEvent &event);
    void measureSoon();

    QAbstractScrollArea *m_view;
    QWidget *m_viewport;
    QPointer<QWidget> m_pressed; ///< as if by a mouse, until the finger moves
    QPoint m_at;                 ///< where the view is as the scroller counts
    bool m_hasTaken = false;     ///< the finger moves the view, or did and has not been lifted
    bool m_isTelling = false;
    bool m_measuresSoon = false;
};

} // namespace Kustomer
