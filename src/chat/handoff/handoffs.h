// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Handoff>
#include <KustomerChat/Result>

#include <memory>

namespace Kustomer {

class ApiCaller;

/// Hands conversations that were led elsewhere over to the service, for the customer of now.
class Handoffs : public Part
{
    Q_OBJECT

public:
    /// A conversation that names no brand gets this one. The caller outlives it.
    Handoffs(ApiCaller *caller, const QString &brandId, QObject *parent = nullptr);

    /// Answers with the conversation once the service has it, of which accepted() tells first.
    /// Nothing of it is kept here: after an Error it is up to whoever asked to ask again, which
    /// makes no second conversation where there is an externalId.
    void handOff(Handoff handoff, const Answer<Conversation> &answer);
    void forget() override;

Q_SIGNALS:
    void accepted(const Kustomer::Conversation &conversation);

private:
    ApiCaller *m_caller;
    QString m_brandId;
    std::unique_ptr<QObject> m_life; ///< gone when the customer is
};

} // namespace Kustomer
