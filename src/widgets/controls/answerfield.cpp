// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/answerfield.h"

#include "widgets/composer/messageedit.h"
#include "widgets/words/spoken.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

AnswerField::AnswerField(QWidget *parent)
    : Surface(parent)
    , m_edit(new MessageEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    m_edit->setObjectName(u"kustomer-answer"_s);
    setFocusProxy(m_edit);
    connect(m_edit, &QTextEdit::textChanged, this, &AnswerField::edited);
    connect(m_edit, &MessageEdit::submitted, this, &AnswerField::submitted);
    connect(m_edit, &MessageEdit::focusChanged, this, qOverload<>(&QWidget::update));
}

QString AnswerField::text() const
{
    return m_edit->written();
}

void AnswerField::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit); // this isn't the customer
    m_edit->setWritten(text);
}

void AnswerField::setLabel(const QString &label)
{
    setSpokenName(*m_edit, label);
}

void AnswerField::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

void AnswerField::describe(const QString &words)
{
    setSpokenDescription(*m_edit, words);
}

void AnswerField::setFieldName(const QString &name)
{
    m_edit->setObjectName(name);
}

void AnswerField::adoptTheme()
{
    const int rim = theme().unit;
    layout()->setContentsMargins(rim, rim, rim, rim);
    m_edit->setTheme(theme());
    m_edit->setPadding({2 * rim, rim, 2 * rim, rim}); // as far in as in fields of one line
}

void AnswerField::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    paintFieldRim(*this, *m_edit, m_verdict);
}

} // namespace Kustomer
