// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "journal.h"

#include <QFile>
#include <QTime>

namespace Torture {

using namespace Qt::Literals::StringLiterals;

void Journal::note(const QString &who, const QString &what) const
{
    if (m_fileName.isEmpty())
        return;
    QFile file(m_fileName);
    const QString time = QTime::currentTime().toString(u"HH:mm:ss.zzz"_s);
    if (!file.open(QIODevice::Append)
        || file.write(u"%1 %2 %3\n"_s.arg(time, who, what).toUtf8()) < 0)
        qFatal("%s: %s", qUtf8Printable(m_fileName), qUtf8Printable(file.errorString()));
}

} // namespace Torture
