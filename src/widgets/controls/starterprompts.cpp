// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/starterprompts.h"

#include "widgets/parts/actionbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/words/plaintext.h"

#include <QVBoxLayout>

namespace Kustomer {

StarterPrompts::StarterPrompts(QWidget *parent)
    : Surface(parent)
    , m_column(new QVBoxLayout(this))
{
    hide();
}

void StarterPrompts::setPrompts(const QStringList &prompts)
{
    for (ActionButton *button : std::exchange(m_buttons, {})) {
        button->hide(); // and hands the keyboard on, if it has it
        delete button;
    }
    for (const QString &prompt : prompts) {
        const QString line = prompt.simplified();
        if (line.isEmpty() || m_buttons.size() == most)
            continue;
        auto *button = new ActionButton(this);
        button->setObjectName(QStringLiteral("kustomer-starter%1").arg(m_buttons.size() + 1));
        button->setWeight(ActionButton::Weight::Plain);
        button->setText(isolatedLine(line));
        connect(button, &ActionButton::clicked, this, [this, prompt] { Q_EMIT chosen(prompt); });
        m_column->addWidget(button);
        placeBehind(m_buttons.isEmpty() ? static_cast<QWidget *>(this) : m_buttons.constLast(),
                    button);
        m_buttons.append(button);
    }
    place();
}

void StarterPrompts::adoptTheme()
{
    m_column->setSpacing(theme().unit);
    place();
}

void StarterPrompts::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void StarterPrompts::place()
{
    const int side = theme().sideMargin(width());
    m_column->setContentsMargins(side, theme().unit, side, theme().unit);
    for (ActionButton *button : std::as_const(m_buttons))
        button->setMaximumWidth(theme().timeline.maximumWidth);
}

} // namespace Kustomer
