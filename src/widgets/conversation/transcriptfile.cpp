// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/transcriptfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QWidget>

#ifdef KUSTOMERCHAT_PRINTS
#include <QPrintDialog>
#include <QPrinter>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::TranscriptFile)
};

QByteArray pdfOf(const QString &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QTextDocument document;
    document.setHtml(page);
    document.print(&writer);
    return bytes;
}

QByteArray bytesOf(const QString &name, const TimelineModel &timeline,
                   const TranscriptContext &context)
{
    if (name.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return pdfOf(transcriptPage(timeline, context, PageUse::Paper));
    if (name.endsWith(".html"_L1, Qt::CaseInsensitive)
        || name.endsWith(".htm"_L1, Qt::CaseInsensitive))
        return transcriptPage(timeline, context).toUtf8();
    return transcript(timeline, context).toUtf8();
}

} // namespace

QString transcriptName(const QString &name, const QString &chosen)
{
    const QString offered = u"txt"_s;
    const QString ending = QFileInfo(name).suffix();
    const bool isTyped = !ending.isEmpty() && ending.compare(offered, Qt::CaseInsensitive) != 0;
    if (isTyped || chosen.isEmpty() || chosen == offered)
        return name;
    const QString stem = ending.isEmpty() ? name : name.chopped(ending.size() + 1);
    QString unused = stem + u'.' + chosen;
    for (int number = 2; QFileInfo::exists(unused); ++number)
        unused = stem + " ("_L1 + QString::number(number) + ")."_L1 + chosen;
    return unused;
}

QString saveTranscript(const QString &name, const TimelineModel &timeline,
                       const TranscriptContext &context)
{
    QSaveFile file(name);
    const QByteArray bytes = bytesOf(name, timeline, context);
    const bool isSaved
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isSaved ? QString() : Text::tr("The file cannot be kept on this disk.");
}

#ifdef KUSTOMERCHAT_PRINTS
bool canPrint()
{
    return true;
}

bool printPage(const QString &page, QPrinter *printer)
{
    QTextDocument document;
    document.setHtml(page);
    document.print(printer);
    return printer->isValid() && printer->printerState() != QPrinter::Error;
}

void printTranscript(const TimelineModel &timeline, const TranscriptContext &context,
                     QWidget *above, const std::function<void()> &failed)
{
    auto *dialog = new QPrintDialog(above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), above,
        [page = transcriptPage(timeline, context, PageUse::Paper), failed](QPrinter *printer) {
            if (!printPage(page, printer))
                failed();
        });
    dialog->open();
}
#else
bool canPrint()
{
    return false;
}

void printTranscript(const TimelineModel &, const TranscriptContext &, QWidget *,
                     const std::function<void()> &)
{ }
#endif

} // namespace Kustomer
