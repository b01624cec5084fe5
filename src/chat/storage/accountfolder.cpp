// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/storage/accountfolder.h"

#include <QCoreApplication>
#include <QDir>

namespace Kustomer {
namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::AccountFolder)
};

Error folderError(const QString &path)
{
    return {.kind = Error::Kind::Storage,
            .message = FolderText::tr("The chat cannot be kept on this disk."),
            .details = path};
}

} // namespace

Result<Done> makePrivateDirectory(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString place = QDir::cleanPath(path); // with a slash at its end it would lie in itself
    const bool isThere = QFileInfo(place).isDir()
        || (QDir().mkpath(QFileInfo(place).path()) && QDir().mkdir(place, ownerOnly))
        || QFileInfo(place).isDir(); // another process was faster
    if (isThere && QFile::setPermissions(place, ownerOnly))
        return Done();
    return folderError(path);
}

AccountFolder::AccountFolder(const QString &accountPath)
    : m_path(QFileInfo(accountPath).path() + u'/' + QFileInfo(accountPath).completeBaseName())
{ }

bool AccountFolder::exists() const
{
    const QFileInfo info(m_path);
    return info.exists() || info.isSymLink();
}

Result<Done> AccountFolder::make() const
{
    if (const Result<Done> made = makePrivateDirectory(QFileInfo(m_path).path()); !made)
        return made;
    return makePrivateDirectory(m_path);
}

Result<Done> AccountFolder::absorb(const AccountFolder &predecessor) const
{
    if (!predecessor.exists())
        return Done();
    if (const Result<Done> made = make(); !made)
        return made;
    const QDir from(predecessor.m_path);
    const QDir to(m_path);
    for (const QString &name :
         from.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (!to.exists(name) && !QFile::rename(from.filePath(name), to.filePath(name)))
            return folderError(m_path);
    }
    return Done();
}

bool AccountFolder::erase() const
{
    if (!exists())
        return true;
    if (QFileInfo(m_path).isSymLink() || !QFileInfo(m_path).isDir())
        return QFile::remove(m_path);
    return QDir(m_path).removeRecursively();
}

} // namespace Kustomer
