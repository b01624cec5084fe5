// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/capture/emailaddress.h"

#include <QUrl>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr qsizetype longestEmail = 254;

bool isStray(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>';
}

} // namespace

QString plainLine(const QString &written)
{
    QString result;
    for (const QChar c : written.normalized(QString::NormalizationForm_KC)) {
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            result.append(c);
    }
    return result.trimmed();
}

QString emailFrom(const QString &written)
{
    QString email = plainLine(written);
    email.replace(u'\u3002', u'.'); // the full stop of East Asian input methods
    const qsizetype at = email.lastIndexOf(u'@');
    const QString domain = email.mid(at + 1);
    const bool isWhole = at > 0 && email.size() <= longestEmail && domain.contains(u'.');
    if (!isWhole || email.left(at).contains(u'@') || std::ranges::any_of(email, isStray)
        || QUrl::toAce(domain).isEmpty())
        return {};
    const QStringList labels = domain.split(u'.');
    return std::ranges::any_of(labels, &QString::isEmpty) ? QString() : email;
}

} // namespace Kustomer
