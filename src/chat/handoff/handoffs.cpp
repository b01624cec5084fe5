// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/handoff/handoffs.h"

#include "chat/handoff/handoffcalls.h"
#include "protocol/requests/handoffbody.h"

#include <QPointer>

namespace Kustomer {

Handoffs::Handoffs(ApiCaller *caller, const QString &brandId, QObject *parent)
    : Part(parent)
    , m_caller(caller)
    , m_brandId(brandId)
    , m_life(std::make_unique<QObject>())
{ }

void Handoffs::handOff(Handoff handoff, const Answer<Conversation> &answer)
{
    if (handoff.brandId.isEmpty())
        handoff.brandId = m_brandId;
    const Result<QByteArray> body = Requests::handoff(handoff);
    if (!body) {
        answer(body.error());
        return;
    }
    Calls::handOff(m_caller, *body, this,
                   [this, answer, asker = QPointer(m_life.get())](const Result<Conversation> &now) {
                       if (now && !asker) {
                           answer(Error{.kind = Error::Kind::Cancelled,
                                        .message = tr("Somebody else is the customer now.")});
                           return;
                       }
                       if (now)
                           Q_EMIT accepted(*now);
                       answer(now);
                   });
}

void Handoffs::forget()
{
    m_life = std::make_unique<QObject>();
}

} // namespace Kustomer
