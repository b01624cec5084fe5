// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/consent/chatconsent.h"

#include "chat/consent/consentfile.h"

#include <QPointer>

namespace Kustomer {

ChatConsent::ChatConsent(const Concern &concern, QObject *parent)
    : QObject(parent)
    , m_concern(concern)
    , m_file(std::make_unique<ConsentFile>())
{ }

ChatConsent::~ChatConsent() = default;

void ChatConsent::setRequired(bool required)
{
    if (std::exchange(m_isRequired, required) == required)
        return;
    const QPointer self(this);
    Q_EMIT requiredChanged();
    if (self && !m_isRequired)
        goOn();
}

bool ChatConsent::admit()
{
    look();
    const bool isAdmitted = m_isGiven || !m_isRequired;
    setAwaited(!isAdmitted);
    return isAdmitted;
}

void ChatConsent::give()
{
    look();
    if (!m_isGiven)
        report(m_file->write());
    setGiven(true);
    goOn();
}

void ChatConsent::withdraw()
{
    withdrawThen(nullptr, {});
}

void ChatConsent::withdrawThen(QObject *context, const Answer<Done> &answer)
{
    look();
    const Result<Done> forgotten = m_file->remove();
    report(forgotten);
    setGiven(false);
    const Answer<Done> conclude = [answer, forgotten](const Result<Done> &erased) {
        answer(erased ? forgotten : erased);
    };
    m_concern.leave(context, answer ? conclude : answer);
}

// What is kept nowhere is known as long as this is there.
void ChatConsent::look()
{
    const ConsentFile now = m_concern.file();
    const bool isSame = *m_file == now;
    *m_file = now;
    setGiven((isSame && m_isGiven) || now.exists());
}

void ChatConsent::goOn()
{
    const bool wasAwaited = m_isAwaited;
    setAwaited(false);
    if (wasAwaited)
        m_concern.start();
}

void ChatConsent::setGiven(bool given)
{
    if (std::exchange(m_isGiven, given) != given)
        QMetaObject::invokeMethod(this, &ChatConsent::givenChanged, Qt::QueuedConnection);
}

void ChatConsent::setAwaited(bool awaited)
{
    if (std::exchange(m_isAwaited, awaited) != awaited)
        QMetaObject::invokeMethod(this, &ChatConsent::awaitedChanged, Qt::QueuedConnection);
}

void ChatConsent::report(const Result<Done> &outcome) const
{
    if (!outcome)
        m_concern.report(outcome.error());
}

} // namespace Kustomer
