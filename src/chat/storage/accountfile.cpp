// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/accountfile.h"

#include "chat/storage/accountfolder.h"
#include "chat/storage/recordchanges.h"
#include "transport/base/logging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Damage = RecordFile::Damage;

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::AccountFile)
};

constexpr auto corruptMark = ".corrupt-"_L1;
constexpr auto newerMark = ".newer-"_L1;

Error storageError(const QString &text)
{
    return {.kind = Error::Kind::Storage, .message = text};
}

/// The file and everything that was ever made of it.
QStringList filesOf(const QString &path, const QString &suffixPattern)
{
    const QFileInfo info(path);
    QStringList files;
    const QDir directory = info.dir();
    for (const QString &name : directory.entryList({info.fileName() + suffixPattern}, QDir::Files))
        files.append(directory.filePath(name));
    return files;
}

/// Keeps one damaged file, the latest; those of newer versions are somebody's data, and stay.
bool setAside(const QString &path, Damage damage)
{
    if (damage == Damage::Corrupt) {
        for (const QString &older : filesOf(path, corruptMark + u'*'))
            QFile::remove(older);
    }
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const auto mark = damage == Damage::Corrupt ? corruptMark : newerMark;
    const bool isGone = QFile::rename(path, path + mark + now);
    for (const QString &beside : filesOf(path, u"-*"_s))
        QFile::remove(beside); // belongs to the file that went
    return isGone;
}

Error damageError(Damage damage)
{
    return storageError(
        damage == Damage::Corrupt
            ? FileText::tr("What was kept of the chat on this disk is damaged and was set aside.")
            : FileText::tr(
                "What is kept of the chat on this disk was written by a newer version and "
                "was set aside."));
}

} // namespace

QString accountName(const QString &identity, const QString &customerId)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(identity.toUtf8());
    digest.addData(QByteArrayView("\0", 1));
    digest.addData(customerId.toUtf8());
    return QString::fromLatin1(digest.result().toHex());
}

QString accountPath(const QString &directory, const QString &accountName)
{
    return QDir::cleanPath(directory + u'/' + accountName + u".sqlite"_s);
}

AccountFile::Opened AccountFile::open(const QString &path, const QStringList &predecessors)
{
    close();
    m_path = path;
    Opened opened;
    const RecordFile::Status refusal = QFile::exists(path) ? load(opened) : RecordFile::Status();
    if (refusal && refusal->isInUse) {
        leaveToAnother();
        opened.problems.append(*takeRefusal());
    } else if (refusal) {
        opened.problems.append(refusal->error);
        m_path.clear(); // what is in it may not be mixed with anything
    }
    for (const QString &predecessor : predecessors) {
        const bool isAny = QFile::exists(predecessor) || AccountFolder(predecessor).exists();
        if (!m_path.isEmpty() && isAny)
            absorb(predecessor, opened);
    }
    if (!m_path.isEmpty())
        opened.folder = AccountFolder(m_path).path();
    return opened;
}

Result<QString> AccountFile::makeFolder()
{
    if (!m_path.isEmpty() && !m_file.isOpen()) { // so that no other process takes it for its own
        if (const RecordFile::Status refusal = make())
            return refusal->error;
    }
    if (m_path.isEmpty())
        return QString();
    const AccountFolder folder(m_path);
    if (const Result<Done> made = folder.make(); !made)
        return made.error();
    return folder.path();
}

RecordFile::Status AccountFile::load(Opened &opened)
{
    auto content = fetch();
    const auto *failure = std::get_if<RecordFile::Failure>(&content);
    if (failure && failure->damage != Damage::None) {
        opened.problems.append(damageError(failure->damage));
        m_file.close();
        if (setAside(m_path, failure->damage))
            content = fetch();
    }
    if (const auto *found = std::get_if<RecordFile::Content>(&content)) {
        opened.records = found->records;
        opened.problems += found->problems;
        if (!found->unreadable.isEmpty()) // they were told of; nobody can do more about them
            [[maybe_unused]]
            const RecordFile::Status left = m_file.write({.removed = found->unreadable});
        return {};
    }
    m_file.close();
    return std::get<RecordFile::Failure>(content);
}

RecordFile::Outcome<RecordFile::Content> AccountFile::fetch()
{
    if (const Result<Done> made = makePrivateDirectory(QFileInfo(m_path).path()); !made)
        return RecordFile::Failure{made.error()};
    if (const RecordFile::Status refusal = m_file.open(m_path))
        return *refusal;
    return m_file.read();
}

RecordFile::Status AccountFile::make()
{
    Opened found;
    const RecordFile::Status refusal = load(found);
    if (refusal && !refusal->isInUse)
        return refusal;
    // who made it since it was looked for has it, even if it is free again: it was not read here
    if (refusal || !found.records.isEmpty())
        leaveToAnother();
    return {};
}

void AccountFile::leaveToAnother()
{
    qCWarning(logStore,
              "another process uses the file of this customer: nothing is read from it or kept in "
              "it");
    m_refusal
        = Error{.kind = Error::Kind::Storage,
                .code = u"in_use"_s,
                .message = FileText::tr("The same chat is open elsewhere on this computer. What "
                                        "is written here is lost if it cannot be sent.")};
    m_owed = {};
    m_file.close();
    m_path.clear();
}

RecordFile::Status AccountFile::openAnew(Damage damage)
{
    m_file.close();
    if (setAside(m_path, damage))
        return m_file.open(m_path);
    return RecordFile::Failure{damageError(damage)};
}

void AccountFile::absorb(const QString &predecessor, Opened &opened)
{
    RecordFile other;
    const RecordFile::Status refusal = other.open(predecessor);
    const auto left = refusal ? *refusal : other.read();
    if (const auto *failure = std::get_if<RecordFile::Failure>(&left)) {
        opened.problems.append(failure->error);
        return;
    }
    RecordChanges changes;
    for (const Record &record : std::get<RecordFile::Content>(left).records) {
        const bool isHere = std::ranges::any_of(opened.records, [&record](const Record &present) {
            return present.kind == record.kind && present.id == record.id;
        });
        if (!isHere)
            changes.written.append(record);
    }
    if (const Result<Done> moved = write(changes); !moved) {
        m_owed = {};
        opened.problems.append(moved.error());
    }
    if (!changes.isEmpty() && !m_file.isOpen())
        return;
    opened.records += changes.written;
    other.close();
    if (const auto moved = AccountFolder(m_path).absorb(AccountFolder(predecessor)); !moved) {
        opened.problems.append(moved.error());
        return;
    }
    if (const Result<Done> erased = erase(predecessor); !erased)
        opened.problems.append(erased.error());
}

Result<Done> AccountFile::write(const RecordChanges &changes)
{
    if (m_path.isEmpty())
        return Done();
    follow(m_owed, changes);
    if (!m_file.isOpen()) { // so nothing is there that could go
        m_owed.clearedKinds.clear();
        m_owed.removed.clear();
    }
    if (m_owed.isEmpty())
        return Done();
    RecordFile::Status status = m_file.isOpen() ? RecordFile::Status() : make();
    if (!status && m_file.isOpen())
        status = m_file.write(m_owed);
    if (status && status->damage == Damage::None)
        return status->error;
    m_owed = {};
    if (!status)
        return Done();
    if (const RecordFile::Status again = openAnew(status->damage))
        return again->error;
    return damageError(status->damage);
}

void AccountFile::close()
{
    // the last chance; whoever had something written knows that it was not
    [[maybe_unused]] const Result<Done> done = write({});
    m_owed = {};
    m_file.close();
    m_path.clear();
}

bool AccountFile::isInUse(const QString &path)
{
    if (!QFile::exists(path))
        return false;
    RecordFile file;
    const RecordFile::Status refusal = file.open(path);
    return refusal && refusal->isInUse;
}

Result<Done> AccountFile::erase(const QString &path)
{
    if (path == m_path) {
        m_owed = {};
        m_file.close();
        m_path.clear();
    }
    if (isInUse(path))
        return Done();
    const QFileInfo directory(QFileInfo(path).path());
    // in what is no directory nothing can have been kept
    bool isErased = !directory.isDir() || (directory.isReadable() && directory.isExecutable());
    isErased = AccountFolder(path).erase() && isErased;
    for (const QString &file : filesOf(path, u"*"_s))
        isErased = QFile::remove(file) && isErased;
    if (isErased)
        return Done();
    return storageError(
        FileText::tr("Not everything of the chat could be deleted from this disk."));
}

} // namespace Kustomer
