// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/composer.h"

#include "ui_composer.h"
#include "widgets/looks/drawing.h"

#include <QPainter>

namespace Kustomer {

Composer::Composer(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::Composer>())
{
    m_ui->setupUi(this);
    m_ui->send->setShape(Icon::Send, IconButton::Weight::Filled);
    m_ui->reason->setFocusPolicy(Qt::StrongFocus); // spoken where the customer wanted to write
    m_ui->reason->hide();
    setFocusProxy(m_ui->edit);
    connect(m_ui->edit, &MessageEdit::submitted, this, &Composer::submit);
    connect(m_ui->edit, &MessageEdit::left, this, &Composer::left);
    connect(m_ui->edit, &MessageEdit::scrollKeyPressed, this, &Composer::scrollKeyPressed);
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
    const bool locked = !reason.isEmpty();
    m_ui->reason->setText(reason);
    m_ui->reason->setVisible(locked);
    if (locked && (m_ui->edit->hasFocus() || m_ui->send->hasFocus()))
        m_ui->reason->setFocus(); // what is hidden would give it to anybody
    if (!locked && m_ui->reason->hasFocus())
        m_ui->edit->setFocus();
    m_ui->edit->setVisible(!locked);
    m_ui->send->setVisible(!locked);
    setFocusProxy(locked ? static_cast<QWidget *>(m_ui->reason) : m_ui->edit);
    update();
}

void Composer::adoptTheme()
{
    const ChatTheme &look = theme();
    const int rim = look.unit;
    m_ui->edit->setTheme(look);
    m_ui->edit->setPadding({look.margin - rim, rim, look.margin - rim, rim});
    m_ui->reason->setLook(look.mutedText, look.font);
    place();
    m_ui->line->setContentsMargins(rim, rim, rim, rim);
    m_ui->line->setSpacing(rim);
}

void Composer::place()
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    m_ui->page->setContentsMargins(side, look.composer.padding, side, look.margin);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void Composer::retranslate()
{
    m_ui->retranslateUi(this);
}

void Composer::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    if (!m_ui->edit->isVisible())
        return;
    QPainter painter(this);
    const ChatTheme::Composer &look = theme().composer;
    const QRect field = m_ui->line->geometry();
    const qreal radius = std::min(theme().touchSize / 2 + theme().unit, field.height() / 2);
    paintSurface(painter, field, radius, look.field, look.border);
    if (m_ui->edit->hasFocus())
        paintFocusRing(painter, field, radius, look.focusBorder, theme().focusRingWidth);
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
