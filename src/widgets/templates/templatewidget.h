// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace Kustomer {

class Looks;

/// Holds a widget that the application made for a message. It exists only while its row is near the
/// viewport; what the guest has to remember until then is its user property, as with item
/// delegates.
class TemplateWidget final : public QWidget
{
    Q_OBJECT

public:
    /// Owns the guest; hidden at first.
    TemplateWidget(QWidget *guest, QWidget *parent);
    ~TemplateWidget() override;

    /// What the guest wants of so much width; empty: it is gone.
    QSize sizeFor(int width);
    /// Moves the keyboard on among what it stops at in the guest, or in from elsewhere; false:
    /// there is nothing more.
    enum class Way { Forward, Backward };
    bool step(Way way);

    /// What the customer did with it so far; invalid: nothing worth remembering.
    QVariant state() const;
    /// Goes on where an earlier one for the same message ended.
    void restore(const QVariant &state);

Q_SIGNALS:
    /// The guest wants another size now.
    void resized();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wear(const Looks &looks);

    QPointer<QWidget> m_guest;
    QList<QPointer<QWidget>> m_tabStops;
};

} // namespace Kustomer
