// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keep/archive.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <tuple>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SQLite gives its own mode to a new file; whoever finds one keeps that of the file.
void makePrivate(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        std::ignore = file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

void leave(QString *connection)
{
    if (connection->isEmpty())
        return;
    QSqlDatabase::database(*connection, false).close();
    QSqlDatabase::removeDatabase(*connection);
    connection->clear();
}

} // namespace

Archive::~Archive()
{
    close();
}

bool Archive::open(const QString &file)
{
    makePrivate(file);
    m_connection = QUuid::createUuid().toString();
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    const bool isOpen = database.open();
    if (!isOpen)
        m_error = database.lastError().text();
    if (isOpen && occupy(file + u"-lock"_s) && prepare())
        return true;
    database = QSqlDatabase();
    close();
    return false;
}

void Archive::close()
{
    leave(&m_connection);
    leave(&m_lock);
}

/// What is locked is a file beside the records, so that they can be read meanwhile. SQLite's lock
/// goes with a process that is killed.
bool Archive::occupy(const QString &lockFile)
{
    makePrivate(lockFile);
    m_lock = QUuid::createUuid().toString();
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_lock);
    database.setDatabaseName(lockFile);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (database.open() && QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s))
        return true;
    m_error = u"another emulator has it"_s;
    return false;
}

bool Archive::prepare()
{
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
            m_error = query.lastError().text();
            return false;
        }
        if (query.value(0).toInt() > Version) {
            m_error = u"a newer version has written it"_s;
            return false;
        }
    }
    return run(u"PRAGMA journal_mode = WAL"_s) && run(u"PRAGMA synchronous = NORMAL"_s)
        && run(u"PRAGMA user_version = %1"_s.arg(Version))
        && run(u"CREATE TABLE IF NOT EXISTS record (kind TEXT NOT NULL, id TEXT NOT NULL, "
               "json TEXT NOT NULL, UNIQUE (kind, id))"_s);
}

bool Archive::read(const std::function<void(const Entry &)> &visit)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT kind, id, json FROM record ORDER BY rowid"_s)) {
        m_error = query.lastError().text();
        return false;
    }
    while (query.next()) {
        const auto json = QJsonDocument::fromJson(query.value(2).toString().toUtf8());
        if (!json.isObject()) {
            m_error = u"record %1 is damaged"_s.arg(query.value(1).toString());
            return false;
        }
        visit({query.value(0).toString(), query.value(1).toString(), json.object()});
    }
    return true;
}

bool Archive::write(const QList<Entry> &entries, Others others)
{
    auto database = QSqlDatabase::database(m_connection);
    QSqlQuery query(database);
    bool isWritten = database.transaction();
    if (others == Others::Go)
        isWritten = isWritten && query.exec(u"DELETE FROM record"_s);
    isWritten = isWritten
        && query.prepare(u"INSERT INTO record (kind, id, json) VALUES (?, ?, ?) "
                         "ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json"_s);
    for (const auto &entry : entries) {
        query.bindValue(0, entry.kind);
        query.bindValue(1, entry.id);
        query.bindValue(
            2, QString::fromUtf8(QJsonDocument(entry.record).toJson(QJsonDocument::Compact)));
        isWritten = isWritten && query.exec();
    }
    if (isWritten && database.commit())
        return true;
    const auto error = query.lastError().isValid() ? query.lastError() : database.lastError();
    m_error = error.text();
    database.rollback();
    return false;
}

bool Archive::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (query.exec(statement))
        return true;
    m_error = query.lastError().text();
    return false;
}

} // namespace Kustomer::Emulation
