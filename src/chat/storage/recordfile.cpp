// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/recordfile.h"

#include "protocol/json/wholejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::RecordFile)
};

const QString driver = u"QSQLITE"_s;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// What leads from each version of the schema to the next one, beginning with an empty file.
const QStringList &schemaSteps()
{
    static const QStringList steps{
        u"CREATE TABLE record (kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, "
        "value TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID"_s,
    };
    return steps;
}

/// The primary result code, see sqlite.org/rescode.html.
int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// A file that ends before what is in it does is no trouble of the disk's.
bool isDamaged(const QSqlError &error)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    constexpr int shortRead = 522; // an extended code, which newer versions tell instead of corrupt
    const int code = resultCode(error);
    return code == corrupt || code == notADatabase || error.nativeErrorCode().toInt() == shortRead;
}

} // namespace

RecordFile::RecordFile()
    : m_database(std::make_unique<QSqlDatabase>())
{ }

RecordFile::~RecordFile()
{
    close();
}

RecordFile::Failure RecordFile::failure(const QSqlError &error) const
{
    constexpr int busy = 5;
    const int code = resultCode(error);
    Failure failure{.error
                    = {.kind = Error::Kind::Storage,
                       .code = u"sqlite_%1"_s.arg(code),
                       .message = RecordText::tr("The chat cannot be kept on this disk."),
                       .details = QFileInfo(m_path).path() + ": "_L1 + error.databaseText()}};
    failure.isInUse = code == busy;
    if (isDamaged(error))
        failure.damage = Damage::Corrupt;
    return failure;
}

RecordFile::Status RecordFile::run(const QString &statement)
{
    QSqlQuery query(*m_database);
    return query.exec(statement) ? Status() : failure(query.lastError());
}

RecordFile::Status RecordFile::open(const QString &path)
{
    close();
    m_path = path;
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return Failure{.error
                       = {.kind = Error::Kind::Storage,
                          .code = u"no_sqlite"_s,
                          .message = RecordText::tr("The chat cannot be kept: this program comes "
                                                    "without Qt's driver for SQLite."),
                          .details = driver + " is no SQL driver of Qt's plugins here"_L1}};
    }
    QFile file(path); // SQLite gives the files beside it the permissions of this one
    const bool isReady = file.exists() ? file.setPermissions(ownerOnly)
                                       : file.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly);
    if (!isReady) {
        return Failure{.error = {.kind = Error::Kind::Storage,
                                 .message = RecordText::tr("The chat cannot be kept on this disk."),
                                 .details = QFileInfo(path).path() + ": "_L1 + file.errorString()}};
    }
    file.close();

    m_connection = QUuid::createUuid().toString();
    *m_database = QSqlDatabase::addDatabase(driver, m_connection);
    m_database->setDatabaseName(path);
    m_database->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    Status status = m_database->open() ? prepare() : failure(m_database->lastError());
    if (status)
        close();
    return status;
}

RecordFile::Status RecordFile::prepare()
{
    const QStringList settings{u"locking_mode = EXCLUSIVE"_s, u"journal_mode = WAL"_s,
                               u"synchronous = FULL"_s, u"secure_delete = ON"_s,
                               u"temp_store = MEMORY"_s};
    for (const QString &setting : settings) {
        if (Status status = run(u"PRAGMA "_s + setting))
            return status;
    }
    if (Status status = check())
        return status;
    return migrate();
}

RecordFile::Status RecordFile::check()
{
    QSqlQuery query(*m_database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return failure(query.lastError());
    const QString verdict = query.value(0).toString();
    if (verdict == "ok"_L1)
        return {};
    return Failure{.error = {.kind = Error::Kind::Storage, .message = verdict},
                   .damage = Damage::Corrupt};
}

RecordFile::Status RecordFile::migrate()
{
    QSqlQuery query(*m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failure(query.lastError());
    const qsizetype version = query.value(0).toLongLong();
    query.finish();
    const qsizetype current = schemaSteps().size();
    if (version > current) {
        return Failure{.error = {.kind = Error::Kind::Storage,
                                 .message = RecordText::tr("a newer version has written it")},
                       .damage = Damage::FromFuture};
    }
    // taken for writing in any case: whoever cannot do that must not send what is in it
    QStringList statements{u"BEGIN EXCLUSIVE"_s};
    if (version < current)
        statements << schemaSteps().mid(version) << u"PRAGMA user_version = %1"_s.arg(current);
    statements << u"COMMIT"_s;
    for (const QString &statement : statements) {
        if (Status status = run(statement))
            return status;
    }
    return {};
}

void RecordFile::close()
{
    if (m_connection.isEmpty())
        return;
    m_database->close();
    *m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

RecordFile::Outcome<RecordFile::Content> RecordFile::read()
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT kind, id, position, value FROM record ORDER BY kind, position, id"_s))
        return failure(query.lastError());
    Content content;
    while (query.next()) {
        const Record record{.kind = query.value(0).toString(),
                            .id = query.value(1).toString(),
                            .position = query.value(2).toLongLong(),
                            .value = wholeJsonFrom(query.value(3).toByteArray()).object()};
        if (!record.value.isEmpty()) {
            content.records.append(record);
            continue;
        }
        content.unreadable.append({record.kind, record.id});
        content.problems.append(
            {.kind = Error::Kind::Storage,
             .message = RecordText::tr("%1[%2]: not readable").arg(record.kind, record.id)});
    }
    if (query.lastError().isValid())
        return failure(query.lastError());
    return content;
}

RecordFile::Status RecordFile::write(const RecordChanges &changes)
{
    // By statements: what Qt says of a transaction of its own has lost SQLite's code.
    Status status = run(u"BEGIN"_s);
    if (status)
        return status;
    QSqlQuery query(*m_database);
    qint64 changedRows = 0;
    const auto execute = [&](const QString &statement, const QVariantList &values) {
        if (status)
            return;
        bool isDone = query.prepare(statement);
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        isDone = isDone && query.exec();
        if (isDone)
            changedRows += query.numRowsAffected();
        else
            status = failure(query.lastError());
    };
    for (const QString &kind : changes.clearedKinds)
        execute(u"DELETE FROM record WHERE kind = ?"_s, {kind});
    for (const auto &[kind, id] : changes.removed)
        execute(u"DELETE FROM record WHERE kind = ? AND id = ?"_s, {kind, id});
    for (const Record &record : changes.written) {
        const QByteArray value = QJsonDocument(record.value).toJson(QJsonDocument::Compact);
        execute(u"INSERT OR REPLACE INTO record (kind, id, position, value) VALUES (?, ?, ?, ?)"_s,
                {record.kind, record.id, record.position, QString::fromUtf8(value)});
    }
    query.finish();
    if (!status)
        status = run(u"COMMIT"_s);
    if (!status)
        m_changedRows += changedRows;
    else
        std::ignore = run(u"ROLLBACK"_s); // which SQLite may have done by itself
    return status;
}

} // namespace Kustomer
