// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filecabinet.h"

#include "chat/storage/accountfolder.h"
#include "chat/storage/localstore.h"
#include "protocol/files/filename.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString outgoingMark = u"outgoing-"_s;
const QString contentMark = u"file-"_s;
const QString draftMark = u"draft-"_s;

/// A digest, so that no id can name another place.
QString contentName(const Attachment &attachment)
{
    const QByteArray digest
        = QCryptographicHash::hash(attachment.id.toUtf8(), QCryptographicHash::Sha256);
    return contentMark + QString::fromLatin1(digest.toHex());
}

qint64 sizeOf(const QString &directory)
{
    qint64 size = 0;
    QDirIterator file(directory, QDir::Files, QDirIterator::Subdirectories);
    while (file.hasNext()) {
        file.next();
        size += file.fileInfo().size();
    }
    return size;
}

} // namespace

QString FileCabinet::directory() const
{
    if (m_temporary)
        return m_temporary->path();
    return m_store->folder();
}

void FileCabinet::open(QObject *context, const Answer<QString> &answer)
{
    if (m_temporary) {
        answer(m_temporary->path());
        return;
    }
    m_store->openFolder(context, [this, answer](const Result<QString> &folder) {
        if (folder && folder->isEmpty())
            m_temporary = std::make_unique<QTemporaryDir>();
        answer(m_temporary ? Result<QString>(m_temporary->path()) : folder);
    });
}

QString FileCabinet::pathOf(const QString &name) const
{
    const QString place = directory();
    return place.isEmpty() || name.isEmpty() ? QString() : place + u'/' + name;
}

QString FileCabinet::outgoingOf(const QString &clientId)
{
    return outgoingMark + QString(clientId).remove(u'~');
}

void FileCabinet::discardOutgoing(const QString &clientId)
{
    if (const QString path = pathOf(outgoingOf(clientId)); !path.isEmpty())
        QDir(path).removeRecursively();
}

void FileCabinet::sweep(const QSet<QString> &clientIds)
{
    QSet<QString> kept;
    for (const QString &id : clientIds)
        kept.insert(outgoingOf(id));
    if (directory().isEmpty())
        return;
    const QDir folder(directory());
    for (const QString &name : folder.entryList({outgoingMark + u'*'}, QDir::Dirs)) {
        if (!kept.contains(name))
            QDir(folder.filePath(name)).removeRecursively();
    }
}

QString FileCabinet::newDraftPlace()
{
    return draftMark + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Its name alone tells it: the folder around it may have moved since it was given out.
QString FileCabinet::draftPlaceOf(const QString &path) const
{
    const QString name = QFileInfo(QFileInfo(path).path()).fileName();
    const QString place = name.startsWith(draftMark) ? pathOf(name) : QString();
    return !place.isEmpty() && QFileInfo(place).isDir() ? place : QString();
}

QString FileCabinet::whereabouts(const QString &path) const
{
    const QString place = draftPlaceOf(path);
    return place.isEmpty() ? path : place + u'/' + QFileInfo(path).fileName();
}

void FileCabinet::release(const QString &path)
{
    if (const QString place = draftPlaceOf(path); !place.isEmpty())
        QDir(place).removeRecursively();
}

void FileCabinet::sweepDrafts(const QStringList &paths)
{
    if (directory().isEmpty())
        return;
    QSet<QString> kept;
    for (const QString &path : paths)
        kept.insert(draftPlaceOf(path));
    const QDir folder(directory());
    for (const QString &name : folder.entryList({draftMark + u'*'}, QDir::Dirs)) {
        if (!kept.contains(pathOf(name)))
            QDir(folder.filePath(name)).removeRecursively();
    }
}

QString FileCabinet::contentOf(const Attachment &attachment) const
{
    if (attachment.id.isEmpty() || attachment.name.isEmpty())
        return {};
    const QString path = pathOf(contentName(attachment) + u'/' + cleanFileName(attachment.name));
    return QFile::exists(path) ? path : QString();
}

QString FileCabinet::placeFor(const Attachment &attachment) const
{
    const QString place = pathOf(contentName(attachment));
    if (place.isEmpty() || !makePrivateDirectory(place))
        return {};
    return place + u'/' + cleanFileName(attachment.name);
}

void FileCabinet::keepAs(const QString &heldName, const Attachment &attachment)
{
    const QString held = pathOf(heldName);
    if (!held.isEmpty())
        QFile::rename(QFileInfo(held).path(), pathOf(contentName(attachment)));
}

void FileCabinet::shrink(qint64 mostBytes)
{
    if (directory().isEmpty())
        return;
    const QDir folder(directory());
    qint64 sum = 0;
    for (const QFileInfo &entry :
         folder.entryInfoList({contentMark + u'*'}, QDir::Dirs, QDir::Time)) {
        sum += sizeOf(entry.filePath());
        if (sum > mostBytes)
            QDir(entry.filePath()).removeRecursively();
    }
}

} // namespace Kustomer
