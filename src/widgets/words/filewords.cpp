// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/filewords.h"

#include "chat/base/formatlocale.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;
using Transfer = AttachmentTransfer::State;

namespace {

constexpr qsizetype longestKind = 4;

} // namespace

QString FileWords::size(qint64 bytes, const QLocale &locale)
{
    if (bytes < 0)
        return {};
    return bytes == 1 // of which Qt says that it is several
        ? tr("1 byte")
        : locale.formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString FileWords::kind(const QString &name)
{
    const QString end = name.section(u'.', -1).toUpper();
    const bool says = name.contains(u'.') && !end.isEmpty() && end.size() <= longestKind
        && std::ranges::all_of(end, [](QChar c) { return c.isLetterOrNumber(); });
    return says ? end : QString();
}

QString FileWords::state(const AttachmentTransfer &transfer, qint64 bytes, const QLocale &locale)
{
    switch (transfer.state) {
    case Transfer::Waiting:
        return tr("Waiting…");
    case Transfer::Running:
        if (transfer.total <= 0)
            return size(transfer.done, locale);
        //: How much of a file is here or there, such as "1.2 MB of 4.8 MB"
        return tr("%1 of %2").arg(size(transfer.done, locale), size(transfer.total, locale));
    case Transfer::Failed:
        return transfer.error && transfer.error->kind != Error::Kind::Cancelled
            ? reason(*transfer.error)
            : tr("Stopped");
    case Transfer::Idle:
    case Transfer::Done:
        break;
    }
    return size(bytes, locale);
}

QString FileWords::picture(const QString &name)
{
    return name.isEmpty() ? tr("Picture") : tr("Picture: %1").arg(isolatedLine(name));
}

QString FileWords::pictures(int count, const QLocale &locale)
{
    return inDigitsOf(locale, tr("%n pictures", nullptr, count));
}

QString FileWords::file(const QString &name)
{
    return tr("File: %1").arg(isolatedLine(name.isEmpty() ? nameless() : name));
}

QString FileWords::files(int count, const QLocale &locale)
{
    if (count == 0)
        return {};
    return count == 1 ? tr("1 file") : inDigitsOf(locale, tr("%n files", nullptr, count));
}

QString FileWords::nameless()
{
    return tr("Attachment");
}

QString FileWords::open(const QString &name)
{
    return tr("Open %1").arg(isolatedLine(name.isEmpty() ? nameless() : name));
}

QString FileWords::save(const QString &name)
{
    return tr("Save %1").arg(isolatedLine(name.isEmpty() ? nameless() : name));
}

QString FileWords::cancel(const QString &name)
{
    return tr("Stop %1").arg(isolatedLine(name.isEmpty() ? nameless() : name));
}

QString FileWords::retry(const QString &name)
{
    return tr("Try %1 again").arg(isolatedLine(name.isEmpty() ? nameless() : name));
}

QString FileWords::remove(const QString &name)
{
    return tr("Remove %1").arg(isolatedLine(name.isEmpty() ? nameless() : name));
}

QString FileWords::showPicture()
{
    return tr("Show picture");
}

QString FileWords::dated(const QString &what, const QString &ending, const QDateTime &made)
{
    return u"%1 %2.%3"_s.arg(what, made.toString(u"yyyy-MM-dd HH.mm.ss"_s), ending);
}

} // namespace Kustomer
