// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/surveys/choicegroup.h"

#include <QAbstractButton>
#include <QLayout>

namespace Kustomer {
namespace {

void placeBehind(QWidget *first, QWidget *second)
{
    const Qt::FocusPolicy policy = first->focusPolicy();
    first->setFocusPolicy(Qt::TabFocus); // Qt orders only what takes the keyboard
    QWidget::setTabOrder(first, second);
    first->setFocusPolicy(policy);
}

} // namespace

ChoiceGroup::ChoiceGroup(QWidget *room)
    : QButtonGroup(room)
    , m_room(room)
    , m_last(room)
{ }

void ChoiceGroup::add(QAbstractButton *button, int id)
{
    addButton(button, id);
    m_room->layout()->addWidget(button);
    placeBehind(m_last, button);
    m_last = button;
}

void ChoiceGroup::removeAll()
{
    const QList<QAbstractButton *> all = buttons();
    for (QAbstractButton *button : all) {
        removeButton(button);
        button->hide();
        button->deleteLater(); // it may be the one that is being pressed
    }
    m_last = m_room;
}

} // namespace Kustomer
