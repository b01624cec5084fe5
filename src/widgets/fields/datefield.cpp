// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/datefield.h"

#include "widgets/looks/icon.h"

#include <QDateEdit>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace Kustomer {
namespace {

/// The desktop's style would paint a box around the arrow.
class DayEdit final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QRect words = lineEdit()->geometry();
        const QRect room = isRightToLeft() ? QRect(0, 0, words.left(), height())
                                           : rect().adjusted(words.right() + 1, 0, 0, 0);
        const int side = qMin(room.width(), fontMetrics().height());
        QRect arrow(0, 0, side, side);
        arrow.moveCenter(room.center());
        QPainter painter(this);
        paintIcon(painter, Icon::Down, arrow, palette().color(QPalette::Text));
    }
};

QPalette paletteOf(const ChatTheme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Base, theme.composer.field);
    palette.setColor(QPalette::AlternateBase, theme.composer.background);
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::Button, theme.background);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    return palette;
}

} // namespace

DateField::DateField(QWidget *parent)
    : Surface(parent)
    , m_edit(new DayEdit(this))
{
    auto *line = new QVBoxLayout(this);
    line->addWidget(m_edit);
    m_edit->setFrame(false);
    m_edit->setCalendarPopup(true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    chooseFormat();
}

/// By itself it would write as the system does, and leave the century to be guessed.
void DateField::chooseFormat()
{
    QString format = locale().dateFormat(QLocale::ShortFormat);
    if (format.count(u'y') == 2)
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    m_edit->setDisplayFormat(format);
}

void DateField::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        chooseFormat();
}

void DateField::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Surface::eventFilter(watched, event);
}

void DateField::adoptTheme()
{
    const ChatTheme &look = theme();
    layout()->setContentsMargins(fieldInset(look), look.unit, look.unit, look.unit);
    m_edit->setFont(look.font);
    m_edit->setPalette(paletteOf(look));
    setMinimumHeight(look.touchSize + look.unit);
}

void DateField::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    paintFieldRim(*this, *m_edit, m_verdict);
}

} // namespace Kustomer
