// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/search/searchfield.h"

#include "widgets/fields/fieldrim.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/spoken.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

SearchField::SearchField(Steps steps, QWidget *parent)
    : Surface(parent)
    , m_steps(steps)
    , m_lines(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_edit(new FieldLine(this))
    , m_result(new PlainLabel(this))
{
    m_edit->setObjectName(u"kustomer-words"_s);
    m_result->setObjectName(u"kustomer-result"_s);
    m_result->hide();
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // as high as the line
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_edit->setKeys([this](const QKeyEvent &key) { return deedOf(key); });
    connect(m_edit, &FieldLine::focusChanged, this, qOverload<>(&QWidget::update));
    m_lines->addLayout(m_line);
    m_lines->addLayout(m_below);
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_result);
    if (steps == Steps::Offered) {
        m_older = addButton(Icon::Up, &SearchField::olderRequested);
        m_newer = addButton(Icon::Down, &SearchField::newerRequested);
        setPlaces(0);
    }
    m_close = addButton(Icon::Close, &SearchField::close);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::wordsChanged);
    retranslate();
    if (steps != Steps::Standing) {
        hide();
        return;
    }
    m_close->hide();
    connect(m_edit, &QLineEdit::textChanged, m_close, [this](const QString &words) {
        m_close->setVisible(!words.isEmpty());
        place();
    });
}

IconButton *SearchField::addButton(Icon icon, void (SearchField::*pressed)())
{
    auto *button = new IconButton(this);
    button->setShape(icon, IconButton::Weight::Bare);
    connect(button, &IconButton::clicked, this, pressed);
    m_line->addWidget(button);
    return button;
}

QString SearchField::words() const
{
    return m_edit->text();
}

void SearchField::setWords(const QString &words)
{
    m_edit->setText(words);
}

void SearchField::setPlaceholder(const QString &text)
{
    m_edit->setLabel(text);
}

void SearchField::setResult(const QString &text, const QString &spoken)
{
    if (m_result->text() == text && m_spoken == spoken)
        return;
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    place();
    m_spoken = spoken;
    m_announcer->announceSettled([this] { return isVisible() ? m_spoken : QString(); });
}

void SearchField::setPlaces(int count)
{
    if (m_steps != Steps::Offered)
        return;
    for (IconButton *step : {m_older, m_newer}) {
        if (count == 0)
            handOver(*step, m_edit);
        step->setVisible(count > 0);
    }
}

void SearchField::close()
{
    if (m_steps == Steps::Standing)
        setWords({});
    else
        Q_EMIT closed();
}

void SearchField::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchField::retranslate()
{
    setSpokenName(*m_close, tr("Close search"));
    if (m_steps != Steps::Offered)
        return;
    setSpokenName(*m_older, tr("Previous match"));
    setSpokenName(*m_newer, tr("Next match"));
}

void SearchField::adoptTheme()
{
    const ChatTheme &look = theme();
    m_edit->setTheme(look);
    m_result->setLook(look.mutedText, look.smallFont);
    for (QLayout *lines : std::initializer_list<QLayout *>{m_lines, m_line, m_below})
        lines->setSpacing(look.unit);
    place();
}

QSize SearchField::minimumSizeHint() const
{
    return Surface::minimumSizeHint().expandedTo({0, theme().touchSize + 4 * theme().unit});
}

QSize SearchField::sizeHint() const
{
    return Surface::sizeHint().expandedTo(minimumSizeHint());
}

void SearchField::place()
{
    const int side = theme().sideMargin(width());
    const int rim = 2 * theme().unit; // around the field, which is wider than its words
    const int start = side + fieldInset(theme());
    const int end = m_close->isHidden() ? side + rim : side; // a button has a margin of its own
    m_lines->setContentsMargins(isRightToLeft() ? QMargins(end, rim, start, rim)
                                                : QMargins(start, rim, end, rim));
    arrange(hasRoomBeside() ? m_line : m_below);
}

/// A field asks for a few words. The steps count also while they lead nowhere: what stands below
/// stays there when something is found.
bool SearchField::hasRoomBeside() const
{
    if (m_result->isHidden() || !isVisible()) // before, widths are made up
        return true;
    const auto widthOf = [this](const QWidget *part) {
        return part ? m_line->spacing() + part->sizeHint().width() : 0;
    };
    const QMargins around = m_lines->contentsMargins();
    const QMargins rim = m_result->rim();
    const int taken = widthOf(m_result) - rim.left() - rim.right() + 4 * theme().unit
        + widthOf(m_older) + widthOf(m_newer) + widthOf(m_close);
    return width() - around.left() - around.right() - taken >= m_edit->sizeHint().width();
}

/// What stands beside the words, or below them.
QList<QWidget *> SearchField::companions() const
{
    QList<QWidget *> all{m_result, m_older, m_newer};
    all.removeAll(nullptr);
    return all;
}

void SearchField::arrange(QHBoxLayout *line)
{
    const int apart = line == m_line ? 4 * theme().unit : 0; // half of it is the field's
    m_result->setRim(isRightToLeft() ? QMargins(0, 0, apart, 0) : QMargins(apart, 0, 0, 0));
    QHBoxLayout *before = line == m_line ? m_below : m_line;
    if (before->indexOf(m_result) < 0)
        return;
    int next = line == m_line ? 1 : 0; // behind the words
    for (QWidget *part : companions()) {
        before->removeWidget(part);
        line->insertWidget(next++, part, part == m_result && line == m_below ? 1 : 0);
    }
}

QRect SearchField::field() const
{
    const int before = fieldInset(theme());
    const int after = 2 * theme().unit;
    return isRightToLeft() ? m_edit->geometry().adjusted(-after, 0, before, 0)
                           : m_edit->geometry().adjusted(-before, 0, after, 0);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void SearchField::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    place();
}

void SearchField::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    const ChatTheme &look = theme();
    painter.fillRect(0, height() - 1, width(), 1, look.separator);
    const QRect field = this->field();
    paintSurface(painter, field, look.radius, look.composer.field, look.composer.border);
    if (m_edit->hasFocus())
        paintFocusRing(painter, field, look.radius, look.composer.focusBorder, look.focusRingWidth);
}

FieldLine::Deed SearchField::deedOf(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isShifted = key.modifiers() & Qt::ShiftModifier;
    const bool closes = m_steps != Steps::Standing || !words().isEmpty();
    if (closes && key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier)
        return [this] {
            close();
        };
    if (m_steps != Steps::Offered && isEnter)
        return [this] {
            Q_EMIT accepted();
        };
    if (m_steps != Steps::Offered && key.key() == Qt::Key_Down)
        return [this] {
            Q_EMIT left();
        };
    if (m_steps != Steps::Offered)
        return {};
    if (key.key() == Qt::Key_Up || (!isShifted && (isEnter || key.key() == Qt::Key_F3)))
        return [this] {
            Q_EMIT olderRequested();
        };
    if (key.key() == Qt::Key_Down || isEnter || key.key() == Qt::Key_F3)
        return [this] {
            Q_EMIT newerRequested();
        };
    return {};
}

} // namespace Kustomer
