// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace Kustomer {

/// The width that none may exceed so that all fit into a room; those that want less get it.
qreal fairShare(QList<qreal> wanted, qreal room);

} // namespace Kustomer
