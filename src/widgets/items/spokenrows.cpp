// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/items/spokenrows.h"

namespace Kustomer {

SpokenRows::SpokenRows(QListView *list, const ListAccessible::Press &press)
    : QObject(list)
    , m_press(press)
{ }

QAccessibleInterface *SpokenRows::make(const QString &, QObject *object)
{
    auto *list = qobject_cast<QListView *>(object);
    const auto *rows
        = list ? list->findChild<SpokenRows *>({}, Qt::FindDirectChildrenOnly) : nullptr;
    return rows ? new ListAccessible(list, rows->m_press) : nullptr;
}

} // namespace Kustomer
