// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/dropveil.h"

#include "widgets/composer/composer.h"
#include "widgets/composer/givenfiles.h"
#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/icon.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace Kustomer {
namespace {

constexpr float opacity = 0.94f;

} // namespace

DropVeil::DropVeil(QWidget *page, Composer *composer)
    : Surface(page)
    , m_composer(composer)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    setObjectName(QStringLiteral("kustomer-dropVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // the page takes what is dropped
    hide();
}

bool DropVeil::eventFilter(QObject *page, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        welcome(*static_cast<QDragEnterEvent *>(event));
        return true;
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop:
        take(*static_cast<QDropEvent *>(event));
        return true;
    default:
        return Surface::eventFilter(page, event);
    }
}

void DropVeil::welcome(QDragEnterEvent &event)
{
    const bool isWelcome = m_composer->isVisible() && m_composer->takesFiles()
        && GivenFiles::areIn(*event.mimeData());
    event.setAccepted(isWelcome);
    if (!isWelcome)
        return;
    event.setDropAction(Qt::CopyAction); // whatever it is, it stays where it is
    show();
}

void DropVeil::take(QDropEvent &event)
{
    hide();
    m_composer->take(*event.mimeData());
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void DropVeil::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    setGeometry(parentWidget()->rect());
    raise();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    const ChatTheme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = mixed(look.background, look.accent, 0.08);
    ground.setAlphaF(opacity);
    painter.fillRect(rect(), ground);

    const QRectF frame
        = QRectF(rect()).adjusted(look.margin, look.margin, -look.margin, -look.margin);
    painter.setPen(QPen(look.focusRing, look.focusRingWidth, Qt::DashLine, Qt::RoundCap));
    painter.drawRoundedRect(frame, 2 * look.radius, 2 * look.radius);

    const int side = 2 * look.iconSize;
    QRect icon(0, 0, side, side);
    icon.moveCenter(rect().center() - QPoint(0, side / 2));
    paintIcon(painter, Icon::Attach, icon, look.link);
    const QRect line(rect().left(), icon.bottom() + 2 * look.unit, width(), 2 * look.touchSize);
    painter.setFont(look.titleFont);
    painter.setPen(look.text);
    paintText(painter, line.adjusted(2 * look.margin, 0, -2 * look.margin, 0),
              Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("Drop files to attach them"));
}

} // namespace Kustomer
