// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/choicegroup.h"

#include "widgets/parts/keyboard.h"

#include <QAbstractButton>
#include <QLayout>

namespace Kustomer {

ChoiceGroup::ChoiceGroup(QWidget *room)
    : QObject(room)
    , m_room(room)
    , m_ones(new QButtonGroup(this))
{ }

void ChoiceGroup::add(QAbstractButton *button, int id)
{
    if (m_kind == Kind::One)
        m_ones->addButton(button, id);
    m_room->layout()->addWidget(button);
    placeBehind(m_buttons.isEmpty() ? m_room : m_buttons.constLast(), button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT clicked(id); });
    connect(button, &QAbstractButton::toggled, this, &ChoiceGroup::toggled);
}

void ChoiceGroup::removeAll()
{
    const QList<QAbstractButton *> all = std::exchange(m_buttons, {});
    for (QAbstractButton *button : all) {
        m_ones->removeButton(button);
        button->disconnect(this);
        button->hide();
        button->deleteLater(); // it may be the one that is being pressed
    }
}

void ChoiceGroup::check(const QAbstractButton *button)
{
    m_ones->setExclusive(false); // or nothing could be taken back
    for (QAbstractButton *one : std::as_const(m_buttons))
        one->setChecked(one == button);
    m_ones->setExclusive(true);
}

} // namespace Kustomer
