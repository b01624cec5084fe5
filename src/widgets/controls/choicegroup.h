// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QButtonGroup>

namespace Kustomer {

/// Buttons that stand together and are made anew when something else is asked. Tab leads through
/// them in their order, although who comes later would be the last one in the window.
class ChoiceGroup final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { One, Any };

    /// The room is what they stand in; it has a layout.
    explicit ChoiceGroup(QWidget *room);

    /// What is added from now on: of one of several, arrows lead to the others and Tab leads out.
    void setKind(Kind kind) { m_kind = kind; }
    void add(QAbstractButton *button, int id);
    void removeAll();

    const QList<QAbstractButton *> &buttons() const { return m_buttons; }
    QAbstractButton *button(int id) const { return m_ones->button(id); }
    /// The one of several; nullptr: none.
    QAbstractButton *checked() const { return m_ones->checkedButton(); }
    /// Checks no other of several; nullptr: none at all.
    void check(const QAbstractButton *button);

Q_SIGNALS:
    void clicked(int id);
    void toggled();

private:
    QWidget *m_room;
    QButtonGroup *m_ones; ///< Qt takes Tab from all but one of a group, also of an inclusive one
    QList<QAbstractButton *> m_buttons;
    Kind m_kind = Kind::One;
};

} // namespace Kustomer
