// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/givenfiles.h"

#include "widgets/words/filewords.h"

#include <QCoreApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

bool GivenFiles::areIn(const QMimeData &source)
{
    // Who copies from a text gets a picture of it as well, and means the text. Who copies a
    // picture gets a text as well, from some applications, which says nothing.
    return !pathsIn(source).isEmpty() || (source.hasImage() && source.text().trimmed().isEmpty());
}

QStringList GivenFiles::pathsIn(const QMimeData &source)
{
    QStringList paths;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString GivenFiles::addressesIn(const QMimeData &source)
{
    QStringList addresses;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile() && !url.isEmpty())
            addresses << url.toString(QUrl::FullyEncoded);
    }
    return addresses.join(u'\n');
}

std::optional<MadeFile> GivenFiles::pictureIn(const QMimeData &source)
{
    const auto picture = qvariant_cast<QImage>(source.imageData());
    if (picture.isNull())
        return std::nullopt;
    //: The name of a file, before date and time
    const QString name = QCoreApplication::translate("Kustomer::GivenFiles", "Pasted picture");
    return MadeFile{FileWords::dated(name, u"png"_s, QDateTime::currentDateTime()), [picture] {
                        return packed(picture);
                    }};
}

} // namespace Kustomer
