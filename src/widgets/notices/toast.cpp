// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/notices/toast.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/spoken.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace std::chrono_literals;

namespace Kustomer {

namespace {

constexpr auto glance = 2500ms;
constexpr auto letter = 60ms;     // of somebody who reads two hundred words a minute
constexpr auto longestStay = 15s; // it covers something
constexpr int mostLines = 5;      // a sentence in the narrowest chat
constexpr auto timeToUndo = 5000ms;
constexpr int timesForReaders = 6; ///< as long, for who has to be told of it first

} // namespace

bool isCovered(const QWidget &words)
{
    const QWidget *window = words.window();
    const QWidget *top = window->childAt(words.mapTo(window, words.rect().center()));
    return words.isVisible() && top && top != &words && !words.isAncestorOf(top);
}

std::chrono::milliseconds stayOf(const QString &words, std::chrono::milliseconds noticing)
{
    return std::min<std::chrono::milliseconds>(longestStay, noticing + letter * int(words.size()));
}

Toast::Toast(QWidget *room)
    : Surface(room)
    , m_text(new PlainLabel(this))
    , m_undoButton(new ActionButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_text, 1);
    line->addWidget(m_undoButton);
    m_text->setMostLines(mostLines);
    m_undoButton->setWeight(ActionButton::Weight::OnToast);
    m_undoButton->setObjectName(QStringLiteral("kustomer-undo"));
    m_stay.setSingleShot(true);
    m_stay.callOnTimeout(this, &Toast::end);
    connect(m_undoButton, &ActionButton::clicked, this, &Toast::takeBack);
    hide();
}

void Toast::say(const QString &text)
{
    finish();
    appear(text, {}, stayOf(text, glance));
}

void Toast::offerUndo(const QString &text, const Deed &undo, const Deed &done)
{
    finish();
    m_undo = undo;
    m_done = done;
    appear(text, tr("Undo"), QAccessible::isActive() ? timesForReaders * timeToUndo : timeToUndo);
}

void Toast::appear(const QString &text, const QString &action, std::chrono::milliseconds stay)
{
    m_text->setText(text);
    m_undoButton->setText(action);
    m_undoButton->setVisible(!action.isEmpty());
    setSpokenName(*this, text);
    place();
    show();
    raise();
    m_stay.start(stay);
    //: Spoken by screen readers: what happened
    m_announcer->announce(action.isEmpty() ? text : tr("%1. You can undo it.").arg(text));
}

void Toast::end()
{
    if (m_undo && (m_undoButton->hasFocus() || m_undoButton->underMouse()))
        m_stay.start(timeToUndo); // who is about to press it has time
    else if (!m_undo && (underMouse() || isCovered(*this)))
        m_stay.start(stayOf(m_text->text(), glance)); // somebody reads it, or nobody saw it yet
    else
        finish();
}

void Toast::finish()
{
    m_stay.stop();
    hide();
    m_undo = {};
    if (const Deed done = std::exchange(m_done, {}))
        done();
}

void Toast::takeBack()
{
    m_done = {};
    const Deed undo = std::exchange(m_undo, {});
    finish();
    m_announcer->announce(tr("Undone"));
    if (undo)
        undo();
}

bool Toast::takesKey(const QKeyEvent &key) const
{
    return key.matches(QKeySequence::Cancel);
}

/// It lies over the page, which the key would leave.
void Toast::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(*event))
        finish();
    else
        Surface::keyPressEvent(event);
}

void Toast::place()
{
    const int gap = theme().margin;
    const int unit = theme().unit;
    const int start = 4 * unit;
    const bool isAlone = m_undoButton->isHidden(); // a button has a margin of its own
    const int end = isAlone ? start : unit;
    const int rim = isAlone ? 2 * unit : unit;
    layout()->setContentsMargins(isRightToLeft() ? end : start, rim, isRightToLeft() ? start : end,
                                 rim);
    const QSize room = parentWidget()->size();
    const int most = std::min(theme().columnWidth, room.width() - 2 * gap);
    m_undoButton->setMaximumWidth(qMax(0, most) / 2); // what it undoes has to be read as well
    m_text->setWordWrap(false);
    layout()->activate();
    QSize size = sizeHint();
    if (size.width() > most) {
        m_text->setWordWrap(true);
        layout()->activate();
        size = {most, layout()->totalHeightForWidth(most)};
    }
    resize(size);
    move((room.width() - width()) / 2, 2 * unit); // what came last is at the bottom
}

void Toast::adoptTheme()
{
    m_text->setLook(theme().background, theme().font);
    layout()->setSpacing(3 * theme().unit);
    m_undoButton->setTheme(theme()); // before it is measured
    place();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter, rect(), theme().radius, theme().text);
}

} // namespace Kustomer
