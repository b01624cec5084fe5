// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notices/statepage.h"

#include "ui_statepage.h"
#include "widgets/naming/objectnames.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QShowEvent>

namespace Kustomer {

StatePage::StatePage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::StatePage>())
{
    new SpokenRole(QAccessible::Grouping, this);
    m_ui->setupUi(this);
    setNamesApart(this);
    connect(m_ui->emblem, &Emblem::grown, this, &StatePage::fit);
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
    m_ui->emblem->setShape(words.icon);
    m_ui->emblem->setPicture(words.picture);
    const bool isOther = std::exchange(m_words, words) != words;
    fit();
    setSpokenName(*this, said());
    if (isOther && isVisible())
        speak();
}

QString StatePage::said() const
{
    return QStringList{m_words.headline, m_words.sentence}.join(u' ').trimmed();
}

void StatePage::speak()
{
    if (m_words.voice == Words::Voice::Aloud)
        m_announcer.announce(said());
}

void StatePage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    if (!event->spontaneous())
        speak();
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
    m_ui->emblem->setTheme(look); // before they are measured
    m_ui->action->setTheme(look);
    fit();
}

/// The words come first where there is room for them alone; without words there is nothing.
void StatePage::fit()
{
    QWidget *emblem = m_ui->emblem;
    const int claimed = emblem->sizeHint().height() + m_ui->column->spacing();
    const int words
        = m_ui->column->totalHeightForWidth(width()) - (emblem->isHidden() ? 0 : claimed);
    emblem->setVisible(!said().isEmpty() && words + claimed <= height());
}

void StatePage::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fit();
}

} // namespace Kustomer
