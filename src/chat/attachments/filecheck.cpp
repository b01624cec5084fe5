// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filecheck.h"

#include "protocol/files/filename.h"
#include "protocol/files/picturehead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Attachments)
};

Error refusal(const QString &code, const QString &text, const QString &name)
{
    return {.kind = Error::Kind::Refused, .code = code, .message = text, .details = name};
}

Error tooLarge(const QString &text, const QString &name = {})
{
    return {.kind = Error::Kind::TooLarge,
            .code = u"attachment_too_large"_s,
            .message = text,
            .details = name};
}

QString inWords(qint64 bytes, const QLocale &formats)
{
    return formats.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// What is wrong with it whatever is in it.
std::optional<Error> objectionTo(const QFileInfo &file, const QString &name)
{
    if (!file.exists())
        return missingFile(name);
    if (file.isDir())
        return refusal(u"attachment_folder"_s, CheckText::tr("Folders cannot be sent."), name);
    if (!file.isFile())
        return refusal(u"attachment_device"_s, CheckText::tr("This is not a file."), name);
    if (file.size() == 0)
        return refusal(u"attachment_empty"_s, CheckText::tr("This file is empty."), name);
    return std::nullopt;
}

/// Of texts that say nothing but themselves; they travel as plain text, whatever they are about.
/// What is run or rendered where it arrives is none of them.
const QStringList &suffixesOfTexts()
{
    static const QStringList suffixes{u"log"_s, u"csv"_s,  u"tsv"_s,  u"md"_s,  u"json"_s,
                                      u"xml"_s, u"yaml"_s, u"yml"_s,  u"ini"_s, u"conf"_s,
                                      u"cfg"_s, u"diff"_s, u"patch"_s};
    return suffixes;
}

bool isPictureType(const QMimeType &type)
{
    return type.name().startsWith("image/"_L1);
}

/// An animated PNG is one for whoever does not know better; newer machines have a name for it.
QMimeType typeOfContent(const QByteArray &head)
{
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForData(head);
    return type.name() == "image/apng"_L1 ? types.mimeTypeForName(u"image/png"_s) : type;
}

/// The type by which it travels; nothing where it may not. Content decides; the name may only say
/// more than what the content alone can tell, such as which documents a container holds.
QString typeOf(const QMimeType &content, const QMimeType &name, const QString &suffix,
               const AttachmentLimits &limits)
{
    const auto isPlain = [](const QMimeType &type) {
        return type.inherits(u"text/plain"_s);
    };
    const bool isNameSilent = name.isDefault();
    if (content.isDefault())
        return {};
    if (isSendable(content.name(), limits)
        && (isNameSilent || name == content || isPictureType(content)))
        return content.name();
    if (isPlain(content) && suffixesOfTexts().contains(suffix))
        return u"text/plain"_s;
    const bool isContainer = name.inherits(content.name()) || isPlain(content);
    return isContainer && isSendable(name.name(), limits) ? name.name() : QString();
}

} // namespace

AttachmentLimits serviceLimits()
{
    const QStringList suffixes{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s,  u"pdf"_s,
                               u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"zip"_s,
                               u"txt"_s, u"mov"_s,  u"mp4"_s};
    return {.contentTypes
            = {u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"application/pdf"_s,
               u"application/msword"_s,
               u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
               u"application/vnd.ms-excel"_s,
               u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
               u"application/zip"_s, u"text/plain"_s, u"video/quicktime"_s, u"video/mp4"_s},
            .suffixes = suffixes + suffixesOfTexts()};
}

QStringList suffixesOfFittedPictures()
{
    return {u"webp"_s, u"bmp"_s};
}

bool isSendable(const QString &contentType, const AttachmentLimits &limits)
{
    return limits.contentTypes.contains(contentType);
}

Error missingFile(const QString &name)
{
    return refusal(u"attachment_missing"_s, CheckText::tr("This file is not there any more."),
                   name);
}

Error unreadableFile(const QString &name)
{
    return refusal(u"attachment_unreadable"_s, CheckText::tr("This file cannot be read."), name);
}

Error oneOfSeveral(const Error &error, const QString &name)
{
    Error named = error;
    if (error.code.startsWith("attachment_"_L1))
        named.message = u"%1: %2"_s.arg(name, error.message);
    return named;
}

Result<Attachment> checkedFile(const QString &path, const AttachmentLimits &limits, Fitting fitting,
                               const QLocale &formats)
{
    const QFileInfo info(path);
    const QString name = cleanFileName(info.fileName());
    if (const std::optional<Error> objection = objectionTo(info, name))
        return *objection;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(name);
    const QByteArray head = file.read(pictureHeadLength);
    if (file.error() != QFile::NoError)
        return unreadableFile(name);
    const QMimeType content = typeOfContent(head);
    const QMimeType named = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const PictureHead picture
        = isPictureType(content) ? pictureHeadFrom(head).value_or(PictureHead()) : PictureHead();
    const bool isPicture = picture.size.isValid();
    const bool canBeFitted = fitting == Fitting::Possible && isPicture && !picture.mayBeAnimated;
    const QString type = typeOf(content, named, info.suffix().toLower(), limits);
    if (type.isEmpty() && !canBeFitted)
        return refusal(u"attachment_type_not_supported"_s,
                       CheckText::tr("Files of this type cannot be sent."), name);
    Attachment attachment{.name = name,
                          .contentType = type.isEmpty() ? content.name() : type,
                          .size = file.size(),
                          .localPath = path};
    if (isPicture) {
        attachment.pictureSize = picture.seenSize();
        if (picture.pixels() > limits.picturePixels)
            return tooLarge(CheckText::tr("This picture has too many pixels."), name);
    }
    if (attachment.size > limits.fileBytes && !canBeFitted)
        return tooLarge(
            CheckText::tr("This file is larger than %1.").arg(inWords(limits.fileBytes, formats)),
            name);
    return attachment;
}

Result<Done> checkedTogether(const QList<Attachment> &files, const AttachmentLimits &limits,
                             const QLocale &formats)
{
    qint64 sum = 0;
    for (const Attachment &file : files)
        sum += qMin(file.size, limits.fileBytes); // what is larger is made smaller
    if (sum > limits.messageBytes)
        return tooLarge(CheckText::tr("The files of one message may have %1 in all.")
                            .arg(inWords(limits.messageBytes, formats)));
    return Done();
}

} // namespace Kustomer
