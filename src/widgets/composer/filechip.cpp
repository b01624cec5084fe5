// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/filechip.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/screenscale.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualWidth = 200;
constexpr int smallestWidth = 120;
constexpr int mostLines = 3; // of what is wrong

} // namespace

FileChip::FileChip(const ChosenFile &chosen, QWidget *parent)
    : Surface(parent)
    , m_chosen(chosen)
    , m_remove(new IconButton(this))
{
    new SpokenRole(QAccessible::Grouping, this);
    m_remove->setShape(Icon::Close, IconButton::Weight::Bare);
    m_remove->installEventFilter(this);
    connect(m_remove, &IconButton::clicked, this, &FileChip::removeRequested);
    setFocusProxy(m_remove);
    retranslate();
    Looks::follow(this, [this](const Looks &looks) {
        if (m_pictures == looks.pictures() || !looks.pictures())
            return;
        m_pictures = looks.pictures();
        connect(m_pictures, &Pictures::changed, this, qOverload<>(&QWidget::update));
        requestPreview();
    });
}

QString FileChip::details() const
{
    return m_chosen.trouble.isEmpty() ? FileWords::size(m_chosen.file.size, locale())
                                      : m_chosen.trouble;
}

void FileChip::retranslate()
{
    const QString known = details();
    const QString name = isolatedLine(m_chosen.file.name);
    setSpokenName(*this, spokenParts({name, known}));
    setSpokenName(*m_remove, FileWords::remove(m_chosen.file.name));
    setSpokenDescription(*m_remove, known);
}

void FileChip::adoptTheme()
{
    m_remove->setTheme(theme());
    updateGeometry();
    place();
    requestPreview();
}

void FileChip::requestPreview()
{
    if (m_pictures && m_chosen.file.isPicture())
        m_pictures->request(wish());
}

QSize FileChip::sizeHint() const
{
    const QMargins around = aroundWords(QWIDGETSIZE_MAX);
    const int words = QFontMetrics(theme().smallFont).horizontalAdvance(isolatedLine(details()));
    // What is wrong is said in one line where there is room.
    const int width = m_chosen.trouble.isEmpty() ? 0 : words + 1 + around.left() + around.right();
    return {qMax(usualWidth, width), theme().touchSize + 2 * theme().unit};
}

QSize FileChip::sizeWithin(int width) const
{
    const QSize whole = sizeHint();
    if (whole.width() <= width || m_chosen.trouble.isEmpty())
        return whole.boundedTo({width, QWIDGETSIZE_MAX});
    const QMargins around = aroundWords(width);
    const int words = QFontMetrics(theme().smallStrongFont).height()
        + detailsHeight(width - around.left() - around.right());
    return {width, qMax(whole.height(), words + 2 * theme().unit)};
}

/// In lines of this width, of which there are not too many.
int FileChip::detailsHeight(int width) const
{
    const QFontMetrics metrics(theme().smallFont);
    const auto inLinesOf = [&](int wide) {
        const QRect room(0, 0, wide, QWIDGETSIZE_MAX);
        const QString lines = wrapped(isolatedLine(details()), theme().smallFont, room.size());
        return metrics.boundingRect(room, Qt::TextWordWrap, lines).height();
    };
    const int line = inLinesOf(QWIDGETSIZE_MAX);
    const int most = m_chosen.trouble.isEmpty() ? 1 : mostLines;
    return qMin(inLinesOf(qMax(1, width)), most * line + (most - 1) * metrics.leading());
}

/// Beside the preview; where what is wrong has no room there, in its place.
QMargins FileChip::aroundWords(int width) const
{
    const int unit = theme().unit;
    const int end = m_remove->sizeHint().width();
    const int beside = theme().touchSize + 2 * unit;
    const QSize room(width - beside - end, QWIDGETSIZE_MAX);
    const QString words = isolatedLine(details());
    const bool isWanting = !m_chosen.trouble.isEmpty()
        && isCut(words, theme().smallFont, {room.width(), detailsHeight(room.width())});
    return {isWanting ? 2 * unit : beside, 0, end, 0};
}

QSize FileChip::minimumSizeHint() const
{
    return {smallestWidth, sizeHint().height()};
}

QColor FileChip::plate() const
{
    return m_chosen.trouble.isEmpty() ? mixed(theme().composer.field, theme().text, 0.05)
                                      : theme().dangerBanner.background;
}

QRect FileChip::previewRect() const
{
    const int side = theme().touchSize;
    return QStyle::visualRect(layoutDirection(), rect(),
                              {theme().unit, (height() - side) / 2, side, side});
}

PictureWish FileChip::wish() const
{
    const int side = theme().touchSize;
    const QSize pixels = (QSizeF(side, side) * devicePixelRatioF()).toSize();
    return {{PictureId::Origin::File, m_chosen.file.isPicture() ? m_chosen.path : QString()},
            pixels,
            Framing::Cover};
}

void FileChip::paintPreview(QPainter &painter) const
{
    const QRect place = previewRect();
    const QColor plate = mixed(theme().composer.field, theme().text, 0.1);
    const qreal radius = theme().radius - theme().unit / 2.0;
    const QPixmap pixmap = m_pictures ? m_pictures->pixmap(wish()) : QPixmap();
    paintSurface(painter, place, radius, plate);
    if (!pixmap.isNull()) {
        QPainterPath frame;
        frame.addRoundedRect(place, radius, radius);
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipPath(frame);
        painter.drawPixmap(QRectF(place), pixmap, QRectF(pixmap.rect()));
        painter.restore();
        return;
    }
    const QString kind
        = m_chosen.file.isPicture() ? QString() : FileWords::kind(m_chosen.file.name);
    if (kind.isEmpty()) {
        QRect icon(0, 0, theme().iconSize, theme().iconSize);
        icon.moveCenter(place.center() + QPoint(1, 1));
        paintIcon(painter, m_chosen.file.isPicture() ? Icon::Picture : Icon::Page, icon,
                  theme().mutedText);
        return;
    }
    painter.setFont(theme().smallStrongFont);
    painter.setPen(legible(theme().mutedText, plate));
    paintText(painter, place, Qt::AlignCenter, kind);
}

void FileChip::paintEvent(QPaintEvent *)
{
    const bool isGood = m_chosen.trouble.isEmpty();
    QPainter painter(this);
    paintSurface(painter, rect(), theme().radius, plate(),
                 isGood ? theme().separator : theme().danger);
    if (aroundWords(width()).left() > theme().touchSize)
        paintPreview(painter);
    paintWords(painter);
}

void FileChip::paintWords(QPainter &painter) const
{
    const bool isGood = m_chosen.trouble.isEmpty();
    const QMargins around = aroundWords(width());
    const QFontMetrics name(theme().smallStrongFont);
    const int room = width() - around.left() - around.right();
    const int below = detailsHeight(room);
    const int top = (height() - name.height() - below) / 2;
    const auto part = [&](int y, int high) {
        return QStyle::visualRect(layoutDirection(), rect(), {around.left(), y, room, high});
    };
    const Qt::Alignment side
        = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(theme().smallStrongFont);
    painter.setPen(legible(isGood ? theme().composer.text : theme().dangerBanner.text, plate()));
    paintText(painter, part(top, name.height()), int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
              name.elidedText(isolatedLine(m_chosen.file.name), Qt::ElideMiddle, room));
    painter.setFont(theme().smallFont);
    painter.setPen(
        legible(isGood ? theme().composer.placeholder : theme().dangerBanner.text, plate()));
    paintText(painter, part(top + name.height(), below),
              int(side | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip,
              wrapped(isolatedLine(details()), theme().smallFont, {room, below}));
}

void FileChip::place()
{
    const int side = m_remove->sizeHint().width();
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                             {width() - side, (height() - side) / 2, side, side}));
}

void FileChip::resizeEvent(QResizeEvent *)
{
    place();
}

bool FileChip::event(QEvent *event)
{
    if (isOtherScale(*event))
        requestPreview();
    return showToolTip(*this, *event, m_chosen.file.name + u'\n' + details())
        || Surface::event(event);
}

bool FileChip::takesKey(const QKeyEvent &key) const
{
    return key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
}

void FileChip::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(*event))
        Q_EMIT removeRequested();
    else
        Surface::keyPressEvent(event);
}

/// A button would take arrows for Tab.
bool FileChip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    const int key = isPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return Surface::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace Kustomer
