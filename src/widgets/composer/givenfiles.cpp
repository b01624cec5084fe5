// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/givenfiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList filesOf(const QMimeData &source)
{
    QStringList paths;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

bool GivenFiles::areIn(const QMimeData &source)
{
    // Who copies from a text gets a picture of it as well, and means the text.
    return !filesOf(source).isEmpty() || (source.hasImage() && !source.hasText());
}

QStringList GivenFiles::take(const QMimeData &source)
{
    const QStringList files = filesOf(source);
    if (!files.isEmpty() || !source.hasImage())
        return files;
    const QString kept = keep(qvariant_cast<QImage>(source.imageData()));
    return kept.isEmpty() ? QStringList() : QStringList{kept};
}

QString GivenFiles::place(const QString &name)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(++m_kept)); // for namesakes
    return QDir().mkpath(folder) ? folder + u'/' + name : QString();
}

QString GivenFiles::keep(const QString &path, const QString &name)
{
    const QString copy = path.isEmpty() ? QString() : place(name);
    return !copy.isEmpty() && QFile::copy(path, copy) ? copy : QString();
}

QString GivenFiles::keep(const QImage &picture)
{
    //: The name of a file, before date and time
    const QString name = QCoreApplication::translate("Kustomer::GivenFiles", "Pasted picture");
    const QString when = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString path = place(u"%1 %2.png"_s.arg(name, when));
    return picture.save(path, "PNG") ? path : QString();
}

} // namespace Kustomer
