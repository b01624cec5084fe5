// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Kustomer::Testing {

/// While this lives, no database that this thread has open gets another page: SQLite says what it
/// says when the disk has no room left (SQLITE_FULL).
class FullDatabase
{
public:
    FullDatabase() { limit(QStringLiteral("1")); } // as many as there are
    ~FullDatabase() { limit(QStringLiteral("1073741823")); }
    Q_DISABLE_COPY_MOVE(FullDatabase)

private:
    static void limit(const QString &pages)
    {
        for (const QString &name : QSqlDatabase::connectionNames()) {
            QSqlQuery(QSqlDatabase::database(name, false))
                .exec(QStringLiteral("PRAGMA max_page_count = ") + pages);
        }
    }
};

} // namespace Kustomer::Testing
