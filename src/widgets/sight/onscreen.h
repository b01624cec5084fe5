// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace Kustomer {

/// Whether something of a widget can be seen in its window. What Qt calls visible may have been
/// moved out of all that is seen, as a dock behind others is, scrolled away or covered.
bool isOnScreen(const QWidget &widget);

/// Tells when a widget may have come on screen, or gone, without being shown or hidden itself.
class OnScreenWatch final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the widget.
    explicit OnScreenWatch(QWidget *widget);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    bool isNews(const QWidget &watched, const QEvent &event) const;
    void tell();

    QWidget *m_widget;
    QList<QPointer<QWidget>> m_around; ///< what it lies in, and itself
    QTimer m_soon;                     ///< once all that moves has moved
    bool m_wasOnScreen = false;
};

} // namespace Kustomer
