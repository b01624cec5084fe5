// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/inquiries.h"

namespace Kustomer {

Inquiries::Inquiries(const BackoffPolicy &pauses, QObject *owner)
    : m_pauses(pauses)
    , m_owner(owner)
{ }

void Inquiries::each(const Visitor &visit)
{
    const QHash<QString, AnyInquiry *> all = m_inquiries;
    for (const auto &[id, inquiry] : all.asKeyValueRange()) {
        if (m_inquiries.value(id) == inquiry)
            visit(id, *inquiry);
    }
}

void Inquiries::resume()
{
    each([](const QString &, AnyInquiry &inquiry) { inquiry.resume(); });
}

void Inquiries::end(const QString &id)
{
    AnyInquiry *inquiry = m_inquiries.take(id);
    if (!inquiry)
        return;
    inquiry->stop();
    inquiry->deleteLater(); // it may be answering
}

void Inquiries::clear()
{
    const QStringList ids = m_inquiries.keys();
    for (const QString &id : ids)
        end(id);
}

} // namespace Kustomer
