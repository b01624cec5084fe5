// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/holding.h"

#include "chat/attachments/filecheck.h"
#include "chat/storage/accountfolder.h"
#include "protocol/files/filename.h"
#include "protocol/files/picturehead.h"
#include "protocol/files/picturemetadata.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct HoldingText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Attachments)
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error storageError(const QString &name, const QString &details)
{
    return {.kind = Error::Kind::Storage,
            .message = HoldingText::tr("“%1” cannot be kept on this disk.").arg(name),
            .details = details};
}

Result<Done> write(const QString &path, const QString &name, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setPermissions(ownerOnly) || !file.commit())
        return storageError(name, file.errorString());
    return Done();
}

/// Reads no more than it may have, even where it grows meanwhile.
Result<QByteArray> contentOf(const Attachment &file, qint64 most,
                             const std::atomic_bool &isCancelled)
{
    constexpr qint64 chunk = 256 * 1024;
    QFile source(file.localPath);
    QByteArray content;
    if (!source.open(QIODevice::ReadOnly))
        return unreadableFile(file.name);
    while (!isCancelled && content.size() <= most) {
        const QByteArray part = source.read(qMin(chunk, most + 1 - content.size()));
        content += part;
        if (part.isEmpty())
            break;
    }
    if (isCancelled)
        return notTakenReason();
    if (source.error() != QFile::NoError)
        return unreadableFile(file.name);
    return content;
}

bool needsFitting(const Attachment &file, const QByteArray &content, const AttachmentLimits &limits)
{
    const auto head = pictureHeadFrom(content);
    return file.size > limits.fileBytes || !isSendable(file.contentType, limits)
        || (head && head->orientation != 1);
}

/// What a fitter says of a file, as what was found here and not by the service.
Error unfit(Error error, const QString &name)
{
    if (!error.code.startsWith("attachment_"_L1))
        error.code = u"attachment_unreadable"_s;
    if (error.message.isEmpty())
        error.message = unreadableFile(name).message;
    return error;
}

/// What a picture may have that is made fit: what it has, and its part of what all of them leave of
/// a message. Where they are too much together each becomes smaller.
qint64 mostBytesFor(const QString &source, const Holding &holding)
{
    const AttachmentLimits &limits = holding.limits;
    const auto bytesOf = [&limits](const QString &path) {
        return qMin(QFileInfo(path).size(), limits.fileBytes);
    };
    qint64 together = 0;
    for (const QString &one : holding.sources)
        together += bytesOf(one);
    const qint64 own = bytesOf(source);
    const qint64 left = limits.messageBytes - together;
    return left < 0 ? qint64(double(own) * double(limits.messageBytes) / double(together))
                    : qMin(limits.fileBytes, own + left / holding.sources.size());
}

Result<Done> fit(const Attachment &file, const Holding &holding, qint64 mostBytes)
{
    const QString fitted = file.localPath + u".fitted"_s;
    const Result<QString> type
        = holding.fitter({.source = file.localPath, .target = fitted, .mostBytes = mostBytes});
    if (!type)
        return unfit(type.error(), file.name);
    const QFileInfo before(file.localPath);
    const QMimeType mime = QMimeDatabase().mimeTypeForName(*type);
    const bool isNamedSo = mime.suffixes().contains(before.suffix().toLower());
    const QString name
        = isNamedSo ? before.fileName() : before.completeBaseName() + u'.' + mime.preferredSuffix();
    QFile::remove(file.localPath);
    if (QFile::setPermissions(fitted, ownerOnly)
        && QFile::rename(fitted, before.path() + u'/' + name))
        return Done();
    return storageError(name, fitted + " cannot be renamed"_L1);
}

/// The only file in a folder as an attachment.
Result<Attachment> fileIn(const QString &folder, const Holding &holding)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    return checkedFile(folder + u'/' + names.value(0), holding.limits,
                       holding.fitter ? Fitting::Possible : Fitting::Impossible, holding.formats);
}

/// Copies one file into a folder of its own.
Result<Attachment> heldFile(const QString &source, const QString &folder, const Holding &holding,
                            const std::atomic_bool &isCancelled)
{
    constexpr qint64 mostToFit = 100'000'000;
    const Fitting fitting = holding.fitter ? Fitting::Possible : Fitting::Impossible;
    const Result<Attachment> original
        = checkedFile(source, holding.limits, fitting, holding.formats);
    if (!original)
        return original;
    const bool isPicture
        = original->pictureSize.isValid() || original->contentType.startsWith("image/"_L1);
    const bool mayBeFitted = isPicture && holding.fitter;
    const qint64 most = mayBeFitted ? mostToFit : holding.limits.fileBytes;
    const Result<QByteArray> content = contentOf(*original, most, isCancelled);
    if (!content)
        return content.error();
    if (const Result<Done> made = makePrivateDirectory(folder); !made)
        return made.error();
    const bool isFitted = mayBeFitted && needsFitting(*original, *content, holding.limits);
    const QString path = folder + u'/' + original->name;
    if (const Result<Done> written
        = write(path, original->name, isFitted ? *content : withoutMetadata(*content));
        !written)
        return written.error();
    Result<Attachment> copy = fileIn(folder, holding); // it may have changed since it was checked
    if (!copy || !isFitted)
        return copy;
    if (const Result<Done> done = fit(*copy, holding, mostBytesFor(source, holding)); !done)
        return done.error();
    Holding asItIs = holding;
    asItIs.fitter = {};
    return fileIn(folder, asItIs);
}

Result<QList<Attachment>> heldFiles(const Holding &holding, const std::atomic_bool &isCancelled)
{
    const QString place = holding.folder + u'/' + holding.name;
    QDir(place).removeRecursively(); // of an attempt that was cut short
    if (!QDir(holding.folder).mkdir(holding.name))
        return storageError(QFileInfo(holding.sources.value(0)).fileName(),
                            place + " cannot be made"_L1);
    if (const Result<Done> made = makePrivateDirectory(place); !made)
        return made.error();
    QList<Attachment> files;
    for (const QString &source : holding.sources) {
        const QString name = QString::number(files.size());
        Result<Attachment> file = heldFile(source, place + u'/' + name, holding, isCancelled);
        if (file && isCancelled)
            return notTakenReason();
        if (!file)
            return holding.sources.size() == 1
                ? file.error()
                : oneOfSeveral(file.error(), QFileInfo(source).fileName());
        Attachment one = *file;
        one.localPath = holding.name + u'/' + name + u'/' + one.name;
        files.append(one);
    }
    const Result<Done> together = checkedTogether(files, holding.limits, holding.formats);
    if (!together)
        return together.error();
    return files;
}

} // namespace

Error notTakenReason()
{
    return {.kind = Error::Kind::Cancelled,
            .message = HoldingText::tr("The files were not taken.")};
}

Result<QList<Attachment>> held(const Holding &holding, const std::atomic_bool &isCancelled)
{
    const Result<QList<Attachment>> files = heldFiles(holding, isCancelled);
    if (!files)
        QDir(holding.folder + u'/' + holding.name).removeRecursively();
    return files;
}

Result<QString> written(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder + u'/' + cleanFileName(name);
    if (const Result<Done> made = makePrivateDirectory(folder); !made)
        return made.error();
    if (const Result<Done> done = write(path, name, content); !done) {
        QDir(folder).removeRecursively();
        return done.error();
    }
    return path;
}

} // namespace Kustomer
