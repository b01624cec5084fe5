// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/riskyfile.h"

#include <QMimeDatabase>

#include <algorithm>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What systems run, or open with something that does.
const QStringList &riskyEndings()
{
    static const QStringList endings{
        u"apk"_s,  u"app"_s,   u"appimage"_s,   u"bat"_s,     u"chm"_s,   u"class"_s, u"cmd"_s,
        u"com"_s,  u"cpl"_s,   u"deb"_s,        u"desktop"_s, u"dll"_s,   u"dmg"_s,   u"docm"_s,
        u"dotm"_s, u"exe"_s,   u"flatpakref"_s, u"gadget"_s,  u"hta"_s,   u"htm"_s,   u"html"_s,
        u"img"_s,  u"inf"_s,   u"iso"_s,        u"jar"_s,     u"js"_s,    u"jse"_s,   u"lnk"_s,
        u"mht"_s,  u"mhtml"_s, u"msc"_s,        u"msi"_s,     u"msp"_s,   u"php"_s,   u"pif"_s,
        u"pl"_s,   u"potm"_s,  u"ppam"_s,       u"ppsm"_s,    u"pptm"_s,  u"ps1"_s,   u"psm1"_s,
        u"py"_s,   u"rb"_s,    u"reg"_s,        u"rpm"_s,     u"run"_s,   u"scr"_s,   u"sct"_s,
        u"sh"_s,   u"snap"_s,  u"svg"_s,        u"swf"_s,     u"url"_s,   u"vb"_s,    u"vbe"_s,
        u"vbs"_s,  u"ws"_s,    u"wsf"_s,        u"wsh"_s,     u"xhtml"_s, u"xlam"_s,  u"xlsm"_s,
        u"xltm"_s};
    return endings;
}

/// Kinds that all programs, scripts and pages are of.
bool isRiskyKind(const QMimeType &kind)
{
    static const QStringList kinds{
        u"application/x-executable"_s,        u"application/x-sharedlib"_s,
        u"application/x-desktop"_s,           u"application/x-shellscript"_s,
        u"application/x-ms-dos-executable"_s, u"text/html"_s,
        u"application/x-msdownload"_s,        u"application/javascript"_s};
    return kind.isDefault()
        || std::ranges::any_of(kinds, [&kind](const QString &one) { return kind.inherits(one); });
}

} // namespace

bool isRisky(const QString &name, const QString &path)
{
    const QString ending = name.section(u'.', -1).trimmed().toLower();
    const QMimeDatabase kinds;
    return !name.contains(u'.') || riskyEndings().contains(ending)
        || isRiskyKind(kinds.mimeTypeForFile(path, QMimeDatabase::MatchContent))
        || isRiskyKind(kinds.mimeTypeForFile(name, QMimeDatabase::MatchExtension));
}

} // namespace Kustomer
