// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QButtonGroup>

QT_BEGIN_NAMESPACE
class QLayout;
QT_END_NAMESPACE

namespace Kustomer {

/// Buttons that stand together and are made anew when something else is asked. Tab leads through
/// them in their order, although who comes later would be the last one in the window.
class ChoiceGroup final : public QButtonGroup
{
    Q_OBJECT

public:
    /// The room is what they stand in; it has a layout.
    explicit ChoiceGroup(QWidget *room);

    void add(QAbstractButton *button, int id);
    void removeAll();

private:
    QWidget *m_room;
    QWidget *m_last;
};

} // namespace Kustomer
