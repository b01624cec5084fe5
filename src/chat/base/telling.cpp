// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/telling.h"

namespace Kustomer {

void Telling::end()
{
    m_tellers.removeLast();
    if (!isUnderWay() && !m_waiting.empty())
        QMetaObject::invokeMethod(this, &Telling::settle, Qt::QueuedConnection);
}

void Telling::settle()
{
    const QPointer<Telling> stay(this);
    while (stay && !isUnderWay() && !m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.context)
            next.act();
    }
}

} // namespace Kustomer
