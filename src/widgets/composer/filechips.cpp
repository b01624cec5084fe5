// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/filechips.h"

#include "widgets/composer/filechip.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/words/spokenrole.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr int linesSeen = 3;
constexpr int gap = 6;

} // namespace

FileChips::FileChips(QWidget *parent)
    : QScrollArea(parent)
{
    new SpokenRole(QAccessible::Grouping, this);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Behind));
    setStyleSheet(
        QStringLiteral("QScrollArea, QScrollArea > QWidget, QScrollArea > QWidget > QWidget"
                       " { background: transparent; border: none; margin: 0; padding: 0;"
                       " %1 }")
            .arg(lengthRule()));
    setWidget(new QWidget);
    new FingerScroll(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FileChips::setFiles(const QList<ChosenFile> &files)
{
    const qsizetype at = focused();
    QList<FileChip *> old = std::exchange(m_chips, {});
    for (const ChosenFile &file : files) {
        const auto same = std::ranges::find(old, file, &FileChip::chosen);
        if (same == old.end()) {
            add(file);
        } else {
            m_chips << *same;
            old.erase(same);
        }
    }
    if (at >= 0 && !m_chips.isEmpty())
        focusAt(qMin(at, m_chips.size() - 1));
    else if (at >= 0)
        Q_EMIT focusLeft(); // before it is taken away and goes to anybody
    for (FileChip *gone : std::as_const(old)) {
        gone->hide();
        gone->deleteLater();
    }
    setVisible(!m_chips.isEmpty());
    updateGeometry();
    place();
}

void FileChips::add(const ChosenFile &file)
{
    auto *chip = new FileChip(file, widget());
    connect(chip, &FileChip::removeRequested, this,
            [this, chip] { Q_EMIT removeRequested(chip->chosen().path); });
    placeBehind(m_chips.isEmpty() ? static_cast<QWidget *>(this) : m_chips.constLast(), chip);
    m_chips << chip;
    chip->show();
}

void FileChips::announce(const QStringList &paths)
{
    for (const FileChip *chip : std::as_const(m_chips)) {
        if (paths.contains(chip->chosen().path))
            m_announcer->announce(chip->accessibleName());
    }
}

void FileChips::announceTrouble()
{
    for (const FileChip *chip : std::as_const(m_chips)) {
        if (!chip->chosen().trouble.isEmpty())
            m_announcer->announce(chip->accessibleName());
    }
}

QStringList FileChips::paths() const
{
    QStringList paths;
    for (const FileChip *chip : m_chips)
        paths << chip->chosen().path;
    return paths;
}

bool FileChips::hasTrouble() const
{
    return std::ranges::any_of(
        m_chips, [](const FileChip *chip) { return !chip->chosen().trouble.isEmpty(); });
}

FileChips::Flow FileChips::flow(int width) const
{
    Flow flow;
    if (m_chips.isEmpty() || width <= 0)
        return flow;
    QPoint at;
    for (const FileChip *chip : m_chips) {
        const QSize size = chip->sizeWithin(width);
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, flow.height + gap};
        flow.rects << QRect(at, size);
        flow.height = qMax(flow.height, flow.rects.last().bottom() + 1);
        at.rx() += size.width() + gap;
    }
    return flow;
}

void FileChips::setPadding(const QMargins &padding)
{
    m_padding = padding;
    setViewportMargins(padding);
    updateGeometry();
}

int FileChips::heightForWidth(int width) const
{
    if (m_chips.isEmpty())
        return 0;
    const int line = m_chips.first()->sizeHint().height() + gap;
    const int inside = flow(width - m_padding.left() - m_padding.right()).height;
    return qMin(inside, linesSeen * line - gap + line / 2) + m_padding.top() + m_padding.bottom();
}

QSize FileChips::sizeHint() const
{
    return {0, heightForWidth(width())};
}

QSize FileChips::minimumSizeHint() const
{
    return {0, m_chips.isEmpty() ? 0 : heightForWidth(QWIDGETSIZE_MAX)};
}

void FileChips::place()
{
    const int width = viewport()->width();
    const Flow places = flow(width);
    widget()->resize(width, places.height);
    for (qsizetype i = 0; i < places.rects.size(); ++i)
        m_chips.at(i)->setGeometry(
            QStyle::visualRect(layoutDirection(), widget()->rect(), places.rects.at(i)));
}

void FileChips::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
    updateGeometry();
}

qsizetype FileChips::focused() const
{
    const auto at = std::ranges::find_if(m_chips, [](const FileChip *chip) {
        return chip->focusProxy() && chip->focusProxy()->hasFocus();
    });
    return at == m_chips.cend() ? -1 : at - m_chips.cbegin();
}

void FileChips::focusAt(qsizetype place)
{
    if (place < 0 || place >= m_chips.size())
        return;
    m_chips.at(place)->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_chips.at(place));
}

void FileChips::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return focusAt(focused() - forward);
    case Qt::Key_Right:
        return focusAt(focused() + forward);
    default:
        event->ignore();
    }
}

} // namespace Kustomer
