// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/newsbanner.h"

#include "widgets/looks/drawing.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kustomer {
namespace {

constexpr auto glance = 4000ms;
constexpr int timesForReaders = 6; // as long, for who has to be told of it first
constexpr int mostLines = 3;

QString wordsOf(const ChatNotification &notification, Qt::LayoutDirection direction)
{
    return directedLine(
        isolatedLine(notification.title) + u": "_s + isolatedLine(notification.text), direction);
}

} // namespace

NewsBanner::NewsBanner(QWidget *shell)
    : Surface(shell)
    , m_text(new PlainLabel(this))
    , m_open(new ActionButton(this))
    , m_announcer(this)
{
    setObjectName(u"kustomer-news"_s);
    m_text->setObjectName(u"kustomer-text"_s);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"kustomer-action"_s);
    m_open->setWeight(ActionButton::Weight::Plain);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_text, 1);
    line->addWidget(m_open);
    m_stay.setSingleShot(true);
    m_stay.callOnTimeout(this, &NewsBanner::end);
    m_drop.setStartValue(0.0);
    m_drop.setEndValue(1.0);
    m_drop.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_drop, &QVariantAnimation::valueChanged, this, &NewsBanner::place);
    connect(m_open, &ActionButton::clicked, this, [this] {
        const QString id = m_told.conversationId; // which is forgotten on the way
        Q_EMIT conversationChosen(id);
    });
    hide();
}

void NewsBanner::enter(const Surface &page)
{
    auto *room = page.findChild<PageStack *>(QString(), Qt::FindDirectChildrenOnly);
    if (!room || room == m_room)
        return;
    if (m_room)
        m_room->removeEventFilter(this);
    m_room = room;
    m_room->installEventFilter(this);
    setParent(m_room);
    placeBehind(m_room->previousInFocusChain(), this);
    if (!m_told.conversationId.isEmpty())
        showNews();
}

void NewsBanner::tell(const ChatNotification &notification)
{
    const bool isNew = isHidden();
    m_told = notification;
    showNews();
    m_announcer.announce(wordsOf(notification, layoutDirection()));
    if (!isNew || animationDuration().count() == 0)
        return;
    m_drop.setDuration(int(animationDuration().count()));
    m_drop.start();
}

void NewsBanner::speak(const ChatNotification &notification)
{
    m_announcer.announce(wordsOf(notification, layoutDirection()));
}

void NewsBanner::showNews()
{
    m_text->setText(wordsOf(m_told, layoutDirection()));
    m_open->setText(tr("Open"));
    place();
    show();
    raise();
    stay();
}

void NewsBanner::stay()
{
    const auto reading = stayOf(m_text->text(), glance);
    m_stay.start(QAccessible::isActive() ? timesForReaders * reading : reading);
}

void NewsBanner::end()
{
    if (!isActiveWindow())
        return; // nobody saw it yet
    if (underMouse() || hasKeyboard(*this) || isCovered(*this))
        stay();
    else
        clear();
}

void NewsBanner::takeBack(const QString &conversationId)
{
    if (m_told.conversationId == conversationId)
        clear();
}

void NewsBanner::clear()
{
    m_told = {};
    m_stay.stop();
    m_drop.stop();
    hide();
}

QSize NewsBanner::sizeHint() const
{
    const int room = m_room ? m_room->width() - 2 * theme().unit : QWIDGETSIZE_MAX;
    const int width = qMin(room, theme().columnWidth);
    return {width, layout()->totalHeightForWidth(width)};
}

/// A card as wide as a column, a little below where it comes from.
void NewsBanner::place()
{
    if (!m_room)
        return;
    const auto *toast = m_room->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    const int above = toast && toast->isVisible() ? toast->geometry().bottom() + 1 : 0;
    const bool isMoving = m_drop.state() == QAbstractAnimation::Running;
    const double way = isMoving ? m_drop.currentValue().toDouble() : 1;
    const QSize size = sizeHint();
    const QPoint corner((m_room->width() - size.width()) / 2,
                        above + qRound(way * 2 * theme().unit) - theme().unit);
    setGeometry({corner, size});
}

void NewsBanner::adoptTheme()
{
    const ChatTheme &look = theme();
    const int shadow = look.unit;
    const int end = 2 * look.unit + shadow;
    const int start = look.margin + shadow;
    layout()->setContentsMargins(isRightToLeft() ? end : start, end, isRightToLeft() ? start : end,
                                 end);
    layout()->setSpacing(3 * look.unit);
    m_text->setLook(look.menu.text, look.font);
    m_text->setMaximumHeight(mostLines * QFontMetrics(look.font).lineSpacing());
    m_open->setTheme(look); // before it is measured
    place();
}

void NewsBanner::retranslate()
{
    m_open->setText(tr("Open"));
    place();
}

bool NewsBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return Surface::eventFilter(watched, event);
}

bool NewsBanner::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && !isHidden())
        stay();
    return Surface::event(event);
}

bool NewsBanner::takesKey(const QKeyEvent &key) const
{
    return key.matches(QKeySequence::Cancel);
}

/// It lies over the page, which the key would leave.
void NewsBanner::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(*event))
        clear();
    else
        Surface::keyPressEvent(event);
}

void NewsBanner::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    if (!isHidden())
        m_text->setText(wordsOf(m_told, layoutDirection()));
    adoptTheme();
}

void NewsBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChatTheme &look = theme();
    paintShadow(painter, rect(), 2 * look.radius, look);
    const QRectF card = QRectF(rect()).adjusted(look.unit, look.unit, -look.unit, -look.unit);
    paintSurface(painter, card, 2 * look.radius, look.menu.background, look.menu.border);
}

} // namespace Kustomer
