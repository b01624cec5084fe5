// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/realtime/chatevent.h"

#include <QObject>

namespace Kustomer {

/// What the service does with the customer as a whole (wire §12).
class CustomerFate : public QObject
{
    Q_OBJECT

public:
    void take(const CustomerMerged &event) { Q_EMIT merged(event.customerId); }
    void take(const CustomerDeleted &) { Q_EMIT deleted(); }

Q_SIGNALS:
    void merged(const QString &customerId);
    void deleted();
};

} // namespace Kustomer
