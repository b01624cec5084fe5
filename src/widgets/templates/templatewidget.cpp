// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/templates/templatewidget.h"

#include "widgets/looks/looks.h"
#include "widgets/parts/keyboard.h"

#include <QEvent>
#include <QMetaProperty>

#include <algorithm>

namespace Kustomer {
namespace {

/// Where the Tab key stops in a window. From now on it stops there only when told to: in the order
/// of the window in which they will be, these widgets, which come and go, would stand behind all
/// others.
QList<QPointer<QWidget>> takeTabStops(QWidget *window)
{
    QList<QPointer<QWidget>> stops;
    for (QWidget *widget = window->nextInFocusChain(); widget != window;
         widget = widget->nextInFocusChain()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        stops << widget;
        widget->setFocusPolicy(Qt::ClickFocus);
    }
    return stops;
}

bool canStop(const QWidget *widget)
{
    return widget && widget->isEnabled() && widget->isVisible();
}

} // namespace

TemplateWidget::TemplateWidget(QWidget *guest, QWidget *parent)
    : m_guest(guest)
{
    guest->setParent(this);
    guest->move(0, 0);
    guest->show();
    m_tabStops = takeTabStops(this);
    setParent(parent);
    connect(guest, &QObject::destroyed, this, &TemplateWidget::resized);
    Looks::follow(this, [this](const Looks &looks) { wear(looks); });
}

TemplateWidget::~TemplateWidget()
{
    if (m_guest)
        m_guest->disconnect(this); // it goes with this, and nobody measures what goes
}

/// The guest is seen on our ground, whatever the palette of the application.
void TemplateWidget::wear(const Looks &looks)
{
    const ChatTheme &theme = looks.theme();
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.background);
    colors.setColor(QPalette::WindowText, theme.text);
    colors.setColor(QPalette::Base, theme.composer.field);
    colors.setColor(QPalette::Text, theme.composer.text);
    colors.setColor(QPalette::PlaceholderText, theme.composer.placeholder);
    colors.setColor(QPalette::Button, theme.plainButton.background);
    colors.setColor(QPalette::ButtonText, theme.plainButton.text);
    colors.setColor(QPalette::Highlight, theme.accent);
    colors.setColor(QPalette::HighlightedText, theme.onAccent);
    colors.setColor(QPalette::Link, theme.link);
    setPalette(colors);
    setFont(theme.font);
}

QSize TemplateWidget::sizeFor(int width)
{
    if (!m_guest)
        return {};
    ensurePolished(); // its font is ours then
    const QSize least = m_guest->minimumSize();
    const QSize most = m_guest->maximumSize();
    QSize size = m_guest->sizeHint().expandedTo(m_guest->minimumSizeHint());
    size = size.expandedTo(least).boundedTo(most);
    const bool fills = m_guest->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    size.setWidth(fills ? std::min(width, most.width()) : std::min(size.width(), width));
    if (m_guest->hasHeightForWidth())
        size.setHeight(
            std::clamp(m_guest->heightForWidth(size.width()), least.height(), most.height()));
    return size;
}

bool TemplateWidget::step(Way way)
{
    const qsizetype by = way == Way::Forward ? 1 : -1;
    qsizetype at = m_tabStops.indexOf(keyboardHolder(*this)) + by;
    while (at >= 0 && at < m_tabStops.size() && !canStop(m_tabStops.at(at)))
        at += by;
    if (at < 0 || at >= m_tabStops.size())
        return false;
    m_tabStops.at(at)->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

QVariant TemplateWidget::state() const
{
    return m_guest ? m_guest->metaObject()->userProperty().read(m_guest) : QVariant();
}

void TemplateWidget::restore(const QVariant &state)
{
    if (!m_guest || !state.isValid())
        return;
    const QSignalBlocker quiet(m_guest); // to come back is no choice of the customer's
    m_guest->metaObject()->userProperty().write(m_guest, state);
}

bool TemplateWidget::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the guest has another size hint
        Q_EMIT resized();
    const bool isDone = QWidget::event(event);
    const Looks *looks = event->type() == QEvent::StyleChange ? Looks::of(*this) : nullptr;
    if (looks) { // a sheet took from the guest what it had of our palette
        setPalette({});
        wear(*looks);
    }
    return isDone;
}

void TemplateWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_guest)
        m_guest->resize(size());
}

} // namespace Kustomer
