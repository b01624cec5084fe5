// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/emoji/emojigrid.h"

#include "widgets/items/spokenrows.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/looks.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/looks/themesizes.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/overlaybar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr double cellGlyphScale = 0.7; ///< of an emoji that stands alone in a message

/// Whatever the host's style sheet says about lists, this says otherwise.
QString sheetOf(const ChatTheme &theme)
{
    return u"QListView { border: none; margin: 0; padding: 0; outline: none; background: %1; %2 }"
           " QListView > QWidget { %2 }"_s.arg(theme.background.name(), lengthRule());
}

class EmojiDelegate final : public QStyledItemDelegate
{
public:
    EmojiDelegate(const ChatTheme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.touchSize, m_theme.touchSize}; // whatever font the host gives to lists
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (option.state & QStyle::State_MouseOver)
            paintSurface(*painter, cell, m_theme.radius, m_theme.listRow.hover);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, cell, m_theme.radius, m_theme.focusRing,
                           m_theme.focusRingWidth);
        painter->setFont(scaled(m_theme.emojiFont, cellGlyphScale));
        painter->setPen(m_theme.text);
        paintText(*painter, option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    ChatTheme m_theme;
};

} // namespace

EmojiGrid::EmojiGrid(QWidget *parent)
    : QListView(parent)
{
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data().toString());
    };
    new SpokenRows(this, choose);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setLayoutMode(SinglePass);
    setSelectionMode(NoSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new OverlayBar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as many columns with a thumb as without
    new FingerScroll(this);
    connect(this, &QListView::clicked, this, choose);
    Looks::follow(this, [this](const Looks &looks) { setTheme(looks.theme()); });
}

int EmojiGrid::cell() const
{
    return m_theme.touchSize;
}

void EmojiGrid::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    setStyleSheet(sheetOf(theme));
    fit();
    const QAbstractItemDelegate *before = itemDelegate();
    setItemDelegate(new EmojiDelegate(theme, this));
    delete before;
}

void EmojiGrid::fit()
{
    setGridSize({(viewport()->width() - 1) / columns, cell()});
}

void EmojiGrid::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

void EmojiGrid::showAtTop(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index, PositionAtTop);
}

void EmojiGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isUp && visualRect(currentIndex()).top() <= visualRect(model()->index(0, 0)).top())
        Q_EMIT left();
    else if (isEnter && event->isAutoRepeat())
        event->accept(); // of the press that led here
    else if (isEnter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().data().toString());
    else if (isText && !isEnter)
        Q_EMIT typed(event->text());
    else
        QListView::keyPressEvent(event);
}

void EmojiGrid::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    tellKeyboard(this);
}

} // namespace Kustomer
