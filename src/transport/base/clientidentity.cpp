// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/clientidentity.h"

#include "transport/base/version.h"

#include <QStringList>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QByteArray userAgent()
{
    const QString agent = u"KustomerChatQt/%1 (%2; %3) Qt/%4"_s.arg(
        version(), QSysInfo::kernelType(), QSysInfo::currentCpuArchitecture(),
        QLatin1StringView(qVersion()));
    return agent.toLatin1();
}

QByteArray acceptLanguage(const QStringList &languages)
{
    constexpr qsizetype most = 6;
    QByteArrayList weighted;
    for (const QString &language : languages.first(std::min(most, languages.size()))) {
        QByteArray name;
        for (const QChar letter : language) {
            if (letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-'))
                name += letter.toLatin1();
        }
        if (name.isEmpty() || name == "C" || name == "POSIX") // of a machine that speaks none
            continue;
        const double weight = 1.0 - 0.1 * double(weighted.size());
        weighted << name + ";q=" + QByteArray::number(weight, 'g', 1);
    }
    return weighted.isEmpty() ? QByteArray("en;q=1") : weighted.join(", ");
}

} // namespace Kustomer
