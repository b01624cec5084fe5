// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/filechip.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
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
    const int height = theme().touchSize + 2 * theme().unit;
    const int around = height + theme().unit + theme().touchSize;
    const int words = QFontMetrics(theme().smallFont).horizontalAdvance(isolatedLine(details()));
    // What is wrong is said in full where there is room.
    return {m_chosen.trouble.isEmpty() ? usualWidth : qMax(usualWidth, around + words + 1), height};
}

QSize FileChip::minimumSizeHint() const
{
    return {smallestWidth, sizeHint().height()};
}

QRect FileChip::previewRect() const
{
    const int gap = theme().unit;
    const int side = height() - 2 * gap;
    return QStyle::visualRect(layoutDirection(), rect(), {gap, gap, side, side});
}

PictureWish FileChip::wish() const
{
    const int side = sizeHint().height() - 2 * theme().unit;
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
    painter.setPen(theme().mutedText);
    paintText(painter, place, Qt::AlignCenter, kind);
}

void FileChip::paintEvent(QPaintEvent *)
{
    const bool isGood = m_chosen.trouble.isEmpty();
    QPainter painter(this);
    paintSurface(painter, rect(), theme().radius,
                 isGood ? mixed(theme().composer.field, theme().text, 0.05)
                        : theme().dangerBanner.background,
                 isGood ? theme().separator : theme().danger);
    paintPreview(painter);
    const QFontMetrics name(theme().smallStrongFont);
    const QFontMetrics small(theme().smallFont);
    const int gap = 2 * theme().unit;
    const int left = height() - theme().unit + gap / 2;
    const int width = m_remove->isVisible() ? this->width() - left - m_remove->width() : 0;
    const int top = (height() - name.height() - small.height()) / 2;
    const auto line = [&](int y, const QFontMetrics &metrics) {
        return QStyle::visualRect(layoutDirection(), rect(), {left, y, width, metrics.height()});
    };
    const Qt::Alignment side = Qt::AlignVCenter
        | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(theme().smallStrongFont);
    painter.setPen(isGood ? theme().composer.text : theme().dangerBanner.text);
    paintText(painter, line(top, name), int(side) | Qt::TextSingleLine,
              name.elidedText(isolatedLine(m_chosen.file.name), Qt::ElideMiddle, width));
    painter.setFont(theme().smallFont);
    painter.setPen(isGood ? theme().composer.placeholder : theme().dangerBanner.text);
    paintText(painter, line(top + name.height(), small), int(side) | Qt::TextSingleLine,
              elided(isolatedLine(details()), small, width));
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
