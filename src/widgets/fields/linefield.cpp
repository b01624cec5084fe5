// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/linefield.h"

#include "widgets/words/spoken.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

LineField::LineField(QWidget *parent)
    : Surface(parent)
    , m_edit(new FieldLine(this))
{
    auto *line = new QVBoxLayout(this);
    line->addWidget(m_edit);
    m_edit->setObjectName(u"kustomer-line"_s);
    m_edit->setKeys([this](const QKeyEvent &key) { return deedOf(key); });
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::edited);
    connect(m_edit, &FieldLine::focusChanged, this, qOverload<>(&QWidget::update));
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString &text)
{
    m_edit->setText(text);
}

void LineField::setLabel(const QString &label)
{
    m_edit->setLabel(label);
}

void LineField::describe(const QString &words)
{
    setSpokenDescription(*m_edit, words);
}

void LineField::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

void LineField::setHints(Qt::InputMethodHints hints)
{
    m_edit->setInputMethodHints(hints);
}

QSize LineField::sizeHint() const
{
    return {theme().touchSize * 4, minimumSizeHint().height()};
}

QSize LineField::minimumSizeHint() const
{
    const ChatTheme &look = theme();
    const int words = m_edit->sizeHint().height() + 2 * look.unit;
    return {layout()->minimumSize().width(), qMax(look.touchSize + look.unit, words)};
}

void LineField::adoptTheme()
{
    const ChatTheme &look = theme();
    const int inset = fieldInset(look);
    layout()->setContentsMargins(inset, look.unit, inset, look.unit);
    m_edit->setTheme(look);
}

FieldLine::Deed LineField::deedOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return [this] {
            Q_EMIT submitted();
        };
    case Qt::Key_Down:
        return [this] {
            Q_EMIT left();
        };
    default:
        return {};
    }
}

void LineField::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    paintFieldRim(*this, *m_edit, m_verdict);
}

} // namespace Kustomer
