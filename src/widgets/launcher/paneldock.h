// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDockWidget>
#include <QPointer>

namespace Kustomer {

/// A dock of the application that holds the panel of a launcher while it is shown, and is hidden
/// while it does not.
class PanelDock final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the panel.
    explicit PanelDock(QWidget *panel);
    ~PanelDock() override;

    /// Not owned, and may go first; nullptr: there is none. One that holds the panel is left first.
    void setDock(QDockWidget *dock);
    QDockWidget *dock() const;

    /// Takes the panel over and shows it, before others that lie in its place.
    void hold();
    /// Once the panel has left it.
    void hide();

Q_SIGNALS:
    /// It was shown without the panel, as by its action in a menu.
    void shown();
    /// It is about to close, with the panel in it.
    void closing();
    /// It was hidden with the panel in it.
    void hidden();
    /// It is being deleted with all that is in it: the panel has to leave now.
    void gone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool holds() const;
    void settleSoon();
    void settle();

    QWidget *m_panel;
    QPointer<QWidget> m_dock; ///< as it goes, it is no dock any more
    bool m_settlesSoon = false;
};

} // namespace Kustomer
