// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/files/filename.h"

#include <QList>
#include <QStringView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestName = 200; // of a file system's 255 bytes, where most are one each
constexpr qsizetype longestBytes = 240;
constexpr qsizetype longestSuffix = 20;

/// Joiners are a part of words and emoji; all other characters without a shape only mislead.
bool isInvisible(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c != nonJoiner && c != joiner;
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isReserved(char32_t c)
{
    return c < 0x80 && QByteArrayView("<>:\"|?*").contains(char(c));
}

/// Names of devices on Windows, whatever their suffix.
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    const bool isNumbered = stem.size() == 4
        && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && stem.back().isDigit();
    return isNumbered || stem == "CON"_L1 || stem == "PRN"_L1 || stem == "AUX"_L1
        || stem == "NUL"_L1;
}

bool isTooLong(const QString &name)
{
    return name.size() > longestName || name.toUtf8().size() > longestBytes;
}

QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= longestSuffix;
    const QString suffix = hasSuffix ? name.sliced(dot) : QString();
    QString stem = hasSuffix ? name.first(dot) : name;
    while (!stem.isEmpty() && isTooLong(stem + suffix))
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + suffix;
}

} // namespace

QString cleanFileName(const QString &name)
{
    const qsizetype path = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString clean;
    const QList<uint> characters = name.sliced(path + 1).toUcs4();
    for (const char32_t c : characters) {
        if (!isInvisible(c))
            clean += isReserved(c) ? u"_"_s : QString::fromUcs4(&c, 1);
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    clean = shortened(clean);
    if (clean.isEmpty())
        return u"file"_s;
    return isDevice(clean) ? u'_' + clean : clean;
}

} // namespace Kustomer
