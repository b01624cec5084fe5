// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/composer.h"

#include "ui_composer.h"
#include "widgets/looks/drawing.h"

#include <QPainter>

namespace Kustomer {

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Composer>())
{
    m_ui->setupUi(this);
    m_ui->send->setShape(Icon::Send, IconButton::Weight::Filled);
    m_ui->reason->hide();
    setFocusProxy(m_ui->edit);
    connect(m_ui->edit, &MessageEdit::submitted, this, &Composer::submit);
    connect(m_ui->edit, &MessageEdit::left, this, &Composer::left);
    connect(m_ui->edit, &MessageEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_ui->edit, &QTextEdit::textChanged, this, [this] {
        showWhetherItCanBeSent();
        Q_EMIT edited();
    });
    connect(m_ui->send, &IconButton::clicked, this, &Composer::submit);
    showWhetherItCanBeSent();
}

Composer::~Composer() = default;

QString Composer::text() const
{
    return m_ui->edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    const QSignalBlocker quiet(m_ui->edit); // this isn't the customer
    m_ui->edit->setPlainText(text);
    m_ui->edit->moveCursor(QTextCursor::End);
    showWhetherItCanBeSent();
}

void Composer::setSendKey(MessageEdit::SendKey key)
{
    m_ui->edit->setSendKey(key);
}

void Composer::setLocked(const QString &reason)
{
    m_ui->reason->setText(reason);
    m_ui->reason->setVisible(!reason.isEmpty());
    m_ui->field->setVisible(reason.isEmpty());
    update();
}

void Composer::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    const ChatTheme::Composer &look = theme.composer;
    dress(*m_ui->edit, look.text, theme.font);
    QPalette colors = m_ui->edit->palette();
    colors.setColor(QPalette::Base, look.field);
    colors.setColor(QPalette::PlaceholderText, look.placeholder);
    m_ui->edit->setPalette(colors);
    dress(*m_ui->reason, theme.mutedText, theme.font);
    m_ui->send->setTheme(theme);
    m_ui->page->setContentsMargins(theme.margin, look.padding, theme.margin, theme.margin);
    const int rim = theme.unit;
    m_ui->edit->setPadding({theme.margin - rim, rim, theme.margin - rim, rim});
    m_ui->line->setContentsMargins(rim, rim, rim, rim);
    m_ui->line->setSpacing(rim);
    update();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.composer.background);
    if (!m_ui->field->isVisible())
        return;
    const QRect field = m_ui->field->geometry();
    const qreal radius = std::min(m_theme.touchSize / 2 + m_theme.unit, field.height() / 2);
    paintSurface(painter, field, radius, m_theme.composer.field, m_theme.composer.border);
    if (m_ui->edit->hasFocus())
        paintFocusRing(painter, field, radius, m_theme.composer.focusBorder,
                       m_theme.focusRingWidth);
}

void Composer::submit()
{
    const QString text = m_ui->edit->message();
    if (text.isEmpty())
        return;
    setText({});
    Q_EMIT submitted(text);
}

void Composer::showWhetherItCanBeSent()
{
    m_ui->send->setEnabled(!m_ui->edit->message().isEmpty());
}

} // namespace Kustomer
