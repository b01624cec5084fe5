// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/viewer/pictureviewer.h"

#include "widgets/looks/looks.h"
#include "widgets/looks/ownlengths.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/viewer/pictureplate.h"
#include "widgets/words/announcer.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Kustomer {
namespace {

const QColor dark(12, 13, 16), darkness(12, 13, 16, 238);

/// The same in every theme, as a picture's surroundings are.
ChatTheme inTheDark(ChatTheme theme)
{
    theme.text = Qt::white;
    theme.background = theme.header.background = dark;
    theme.header.text = Qt::white;
    theme.header.mutedText = QColor(255, 255, 255, 110);
    theme.header.hover = QColor(255, 255, 255, 36);
    theme.header.pressed = QColor(255, 255, 255, 60);
    theme.primaryButton = {.background = QColor(0, 0, 0, 120), // over pictures of any colour
                           .hover = QColor(0, 0, 0, 170),
                           .pressed = QColor(0, 0, 0, 210),
                           .disabled = QColor(0, 0, 0, 60),
                           .text = Qt::white,
                           .disabledText = QColor(255, 255, 255, 110),
                           .border = Qt::transparent};
    return theme;
}

// Of what goes away under the keyboard, Qt would pass it on to a button that does something else:
// it stays with the picture instead.
void enable(IconButton *button, bool isOn)
{
    if (!isOn)
        handOver(*button, button->parentWidget());
    button->setEnabled(isOn);
}

void offer(QAbstractButton *button, bool isThere)
{
    if (!isThere)
        handOver(*button, button->parentWidget());
    button->setVisible(isThere);
}

bool isArrow(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

PictureViewer::PictureViewer(RowMedia *media, const ChatTheme &theme, QWidget *page)
    : QWidget(page->window())
    , m_theme(inTheDark(theme))
    , m_page(page)
    , m_plate(new PicturePlate(media, this))
    , m_name(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_toast(new Toast(m_plate))
    , m_ask(new ActionButton(this))
    , m_previous(add(Icon::Back, &PictureViewer::showPrevious))
    , m_next(add(Icon::Next, &PictureViewer::showNext))
    , m_zoomOut(add(Icon::Minus, &PictureViewer::zoomOut))
    , m_zoomIn(add(Icon::Plus, &PictureViewer::zoomIn))
    , m_copy(add(Icon::Copy, &PictureViewer::copy))
    , m_save(add(Icon::Save, &PictureViewer::save))
    , m_close(add(Icon::Close, &PictureViewer::leave))
    , m_announcer(new Announcer(this))
    , m_before(keyboardHolder(*page))
{
    new SpokenRole(QAccessible::Dialog, this);
    new SpokenRole(QAccessible::Graphic, m_plate);
    auto *looks = new Looks(this); // whatever the chat around it wears
    looks->setTheme(m_theme);
    new OwnLengths(this);
    setObjectName(QStringLiteral("kustomer-pictureViewer"));
    m_plate->setObjectName(QStringLiteral("kustomer-plate"));
    setFocusPolicy(Qt::StrongFocus);
    m_previous->setShape(Icon::Back, IconButton::Weight::Filled);
    m_next->setShape(Icon::Next, IconButton::Weight::Filled);
    m_name->setLook(Qt::white, m_theme.strongFont);
    m_count->setLook(QColor(255, 255, 255, 190), m_theme.smallFont);
    connect(m_plate, &PicturePlate::zoomChanged, this, [this] {
        enable(m_zoomIn, m_plate->zoom().canGrow());
        enable(m_zoomOut, !m_plate->zoom().isWhole());
    });
    m_ask->hide();
    m_ask->installEventFilter(this);
    connect(m_ask, &ActionButton::clicked, this, &PictureViewer::askForIt);
    connect(m_plate, &PicturePlate::copied, this, &PictureViewer::copied);
    connect(page, &QObject::destroyed, this, &QObject::deleteLater);
    page->installEventFilter(this);
    parentWidget()->installEventFilter(this);
    retranslate();
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

IconButton *PictureViewer::add(Icon icon, void (PictureViewer::*deed)())
{
    auto *button = new IconButton(this);
    button->setShape(icon);
    connect(button, &IconButton::clicked, this, deed);
    button->installEventFilter(this);
    return button;
}

void PictureViewer::retranslate()
{
    setSpokenName(*this, tr("Pictures of this conversation"));
    setSpokenName(*m_previous, tr("Previous picture"));
    setSpokenName(*m_next, tr("Next picture"));
    setSpokenName(*m_zoomOut, tr("Smaller"));
    setSpokenName(*m_zoomIn, tr("Larger"));
    setSpokenName(*m_copy, tr("Copy picture"));
    setSpokenName(*m_save, tr("Save picture"));
    setSpokenName(*m_close, tr("Close"));
    showCurrent();
}

void PictureViewer::setPictures(const QList<ShownPicture> &pictures)
{
    const bool isLooking = m_current >= 0;
    const OpenPicture looked = isLooking ? m_pictures.at(m_current).action() : OpenPicture();
    m_pictures = pictures;
    m_current = -1;
    if (isLooking)
        look(looked);
}

void PictureViewer::look(const OpenPicture &picture)
{
    const auto found = std::ranges::find_if(
        m_pictures, [&](const ShownPicture &one) { return isSamePicture(one.action(), picture); });
    if (found == m_pictures.end())
        return leave();
    m_current = int(found - m_pictures.begin());
    showCurrent();
    if (!hasKeyboard(*this))
        setFocus(Qt::PopupFocusReason);
}

void PictureViewer::showCurrent()
{
    if (m_current < 0)
        return;
    const ShownPicture &picture = m_pictures.at(m_current);
    m_plate->setPicture(picture);
    m_name->setText(picture.name);
    //: Which picture of how many
    m_count->setText(
        tr("%1 of %2").arg(locale().toString(m_current + 1), locale().toString(m_pictures.size())));
    setSpokenName(*m_plate, picture.name.isEmpty() ? tr("Picture") : picture.name);
    setSpokenDescription(
        *this,
        spokenParts({m_plate->accessibleName(),
                     m_pictures.size() > 1 ? m_count->accessibleName() : QString()}));
    enable(m_previous, m_current > 0);
    enable(m_next, m_current + 1 < m_pictures.size());
    offer(m_save, picture.url.isEmpty() && !picture.place.messageId.isEmpty());
    m_ask->setText(m_plate->isWithheld() ? FileWords::showPicture()
                                         : FileWords::retry(picture.name));
    offer(m_ask, m_plate->isWithheld() || m_plate->hasFailed());
    const bool isAlone = m_pictures.size() < 2;
    m_count->setVisible(!isAlone);
    offer(m_previous, !isAlone);
    offer(m_next, !isAlone);
    place();
}

void PictureViewer::step(int by)
{
    const int next = m_current + by;
    if (next < 0 || next >= m_pictures.size())
        return;
    m_current = next;
    showCurrent();
    m_announcer->announce(accessibleDescription());
}

void PictureViewer::say(const QString &what)
{
    m_toast->say(what);
}

void PictureViewer::leave()
{
    if (m_before) // before it is hidden and gives the keyboard to anybody
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}

void PictureViewer::place()
{
    const int gap = m_theme.unit * 2;
    const int side = m_theme.touchSize;
    const int bar = side + 2 * gap;
    const auto put = [this](QWidget *part, QRect rect) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    int right = width() - gap;
    for (IconButton *button : {m_close, m_save, m_copy, m_zoomIn, m_zoomOut}) {
        if (button->isHidden())
            continue;
        right -= side;
        put(button, {right, gap, side, side});
    }
    const int left = 2 * gap;
    const int text = std::max(0, right - gap - left);
    const int name = m_name->sizeHint().height();
    const int count = m_count->isHidden() ? 0 : m_count->sizeHint().height();
    const int top = (bar - name - count) / 2;
    put(m_name, {left, top, text, name});
    put(m_count, {left, top + name, text, count});
    const int middle = bar + (height() - bar - side) / 2;
    put(m_previous, {gap, middle, side, side});
    put(m_next, {width() - gap - side, middle, side, side});
    m_plate->setGeometry(0, bar, width(), std::max(0, height() - bar));
    const int wide = qMin(m_ask->sizeHint().width(), width() - 2 * (side + 2 * gap));
    const int below = bar + (height() - bar) / 2 + side; // of the sign
    put(m_ask, {(width() - wide) / 2, below, wide, m_ask->heightForWidth(wide)});
    m_plate->lower();
    m_toast->place();
}

bool PictureViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    const bool isLeft = event->type() == QEvent::Hide && !event->spontaneous();
    if (watched == m_page && isLeft && !isHidden())
        leave();
    if (!qobject_cast<QAbstractButton *>(watched) || !isArrow(*event))
        return QWidget::eventFilter(watched, event);
    event->ignore(); // a button would take it for Tab
    return true;
}

void PictureViewer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(m_plate->geometry(), darkness);
    painter.fillRect(0, 0, width(), m_plate->y(), dark); // where something is said
}

void PictureViewer::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace Kustomer
