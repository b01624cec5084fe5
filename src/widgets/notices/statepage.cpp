// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notices/statepage.h"

#include "ui_statepage.h"
#include "widgets/words/plaintext.h"

namespace Kustomer {

StatePage::StatePage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::StatePage>())
{
    m_ui->setupUi(this);
    connect(m_ui->action, &ActionButton::clicked, this, &StatePage::actionTriggered);
}

StatePage::~StatePage() = default;

void StatePage::setWords(const Words &words)
{
    m_ui->headline->setText(isolatedLine(words.headline));
    m_ui->headline->setVisible(!words.headline.isEmpty());
    m_ui->sentence->setText(isolatedLine(words.sentence));
    m_ui->sentence->setVisible(!words.sentence.isEmpty());
    m_ui->action->setText(words.action);
    m_ui->action->setVisible(!words.action.isEmpty());
    setAccessibleName(QStringList{words.headline, words.sentence}.join(u' ').trimmed());
    m_ui->emblem->setShape(words.icon);
}

QWidget *StatePage::entry() const
{
    return m_ui->action;
}

void StatePage::adoptTheme()
{
    const ChatTheme &look = theme();
    m_ui->headline->setLook(look.text, look.titleFont);
    m_ui->sentence->setLook(look.mutedText, look.font);
    m_ui->column->setContentsMargins(look.margin, look.margin, look.margin, look.margin);
    m_ui->column->setSpacing(3 * look.unit);
}

} // namespace Kustomer
