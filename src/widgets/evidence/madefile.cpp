// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/evidence/madefile.h"

#include <QBuffer>
#include <QImage>

namespace Kustomer {

QByteArray packed(const QImage &picture)
{
    QByteArray content;
    QBuffer file(&content);
    file.open(QIODevice::WriteOnly);
    picture.save(&file, "PNG");
    return content;
}

} // namespace Kustomer
