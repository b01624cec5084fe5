// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/items/listaccessible.h"
#include "widgets/words/accessiblefactory.h"

#include <QObject>

namespace Kustomer {

/// Lets screen readers press the rows of a list, where Qt offers to select what is never selected.
/// A child of the list, made with it, as the first answer to a screen reader is kept.
class SpokenRows final : public QObject
{
    Q_OBJECT

public:
    SpokenRows(QListView *list, const ListAccessible::Press &press);

private:
    static QAccessibleInterface *make(const QString &, QObject *object);

    AccessibleFactory<make> m_factory;
    ListAccessible::Press m_press;
};

} // namespace Kustomer
