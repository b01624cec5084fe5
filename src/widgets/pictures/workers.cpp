// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/pictures/workers.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace Kustomer {

QThreadPool *workers()
{
    static QPointer<QThreadPool> threads;
    if (!threads) {
        threads = new QThreadPool(QCoreApplication::instance());
        threads->setMaxThreadCount(2);
    }
    return threads;
}

} // namespace Kustomer
