// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/capture/plainline.h"

#include <QList>

namespace Kustomer {

QString plainLine(const QString &written)
{
    QString result;
    for (const QChar c : written.normalized(QString::NormalizationForm_KC)) {
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            result.append(c);
    }
    return result.trimmed();
}

QString withPlainDigits(const QString &text)
{
    QString result;
    for (const uint code : text.toUcs4()) {
        const int digit = QChar::digitValue(code);
        if (digit >= 0)
            result.append(QChar(u'0' + digit));
        else
            result.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1));
    }
    return result;
}

} // namespace Kustomer
