// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/capture/emailaddress.h"

#include "chat/capture/plainline.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestEmail = 254;

bool isStray(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>';
}

} // namespace

QString emailFrom(const QString &written)
{
    QString email = plainLine(written);
    if (email.startsWith("mailto:"_L1, Qt::CaseInsensitive)) // as it is copied from a page
        email.remove(0, 7);
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
