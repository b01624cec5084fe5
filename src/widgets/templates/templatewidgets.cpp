// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/templates/templatewidgets.h"

#include <QDataStream>

namespace Kustomer {
namespace {

constexpr size_t mostWaiting = 16;

QString typeOf(const Message &message)
{
    return message.templateData ? message.templateData->customType : QString();
}

} // namespace

QString TemplateWidgets::keyOf(const Message &message)
{
    const QVariantMap content
        = message.templateData ? message.templateData->customContent : QVariantMap();
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream << content;
    const size_t said = qHashMulti(0, message.body, bytes);
    return message.id + u'/' + QString::number(said);
}

void TemplateWidgets::setType(const QString &type, const Make &make)
{
    if (make)
        m_types.insert(type, make);
    else
        m_types.remove(type);
    m_waiting.clear();
    m_shown.clear();
    m_sizes.clear();
    m_declined.clear();
}

std::unique_ptr<TemplateWidget> TemplateWidgets::made(const Message &message) const
{
    const Make make = m_types.value(typeOf(message)); // which may be replaced by itself
    const QPointer<QWidget> parent(m_parent);
    QWidget *guest = make ? make(message) : nullptr;
    if (guest && (guest == parent || guest->isAncestorOf(parent))) {
        qWarning("KustomerChatWidget::registerTemplate: a message cannot hold what it stands in");
        return nullptr;
    }
    return guest ? std::make_unique<TemplateWidget>(guest, m_parent) : nullptr;
}

TemplateWidget *TemplateWidgets::present(const QString &key) const
{
    const auto waiting = m_waiting.find(key);
    return waiting == m_waiting.end() ? m_shown.value(key).data() : waiting->second.get();
}

TemplateWidget *TemplateWidgets::waitFor(const QString &key, const Message &message)
{
    std::unique_ptr<TemplateWidget> fresh = made(message);
    if (m_waiting.size() >= mostWaiting)
        m_waiting.clear();
    return fresh ? m_waiting.insert_or_assign(key, std::move(fresh)).first->second.get() : nullptr;
}

QSize TemplateWidgets::sizeOf(const Message &message, int width)
{
    if (!m_types.contains(typeOf(message)))
        return {};
    const QString key = keyOf(message);
    if (m_declined.contains(key))
        return {};
    TemplateWidget *widget = present(key);
    const Size known = m_sizes.value(key);
    if (!widget && known.width == width)
        return known.size;
    if (!widget)
        widget = waitFor(key, message);
    const QSize size = widget ? widget->sizeFor(width) : QSize();
    if (size.isEmpty())
        m_declined.insert(key);
    else
        m_sizes.insert(key, {width, size});
    return size;
}

std::unique_ptr<TemplateWidget> TemplateWidgets::take(const Message &message)
{
    const QString key = keyOf(message);
    auto waiting = m_waiting.extract(key);
    std::unique_ptr<TemplateWidget> widget = waiting ? std::move(waiting.mapped()) : made(message);
    if (!widget) // it was made before, and is not any more
        m_declined.insert(key);
    m_shown.removeIf([](const auto &entry) { return !entry.value(); });
    m_shown.insert(key, widget.get());
    return widget;
}

} // namespace Kustomer
