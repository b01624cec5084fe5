// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/links.h"

#include <QRegularExpression>

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether a character of a script that is written without blanks begins where an address of Latin
/// letters ends.
bool isDense(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Hangul
        || script == QChar::Script_Thai;
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// What stands in no address: blanks, what has no shape, quotation marks, brackets and the
/// punctuation of the East.
bool endsAddress(QChar c)
{
    constexpr char16_t nonJoiner = 0x200c;
    constexpr char16_t joiner = 0x200d;
    const bool isShapeless = c.category() == QChar::Other_Control
        || (c.category() == QChar::Other_Format && c != nonJoiner && c != joiner);
    if (c.isSpace() || isShapeless)
        return true;
    return QStringView(
               u"<>\"\\^`{|}«»“”„‘’‚‹›…、。〈〉《》「」『』【】〔〕（），．：；！？｡､\ufffd")
        .contains(c);
}

qsizetype endOfAddress(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !endsAddress(text.at(end)))
        ++end;
    return end;
}

/// A name of a host ends where another script goes on without a blank.
qsizetype endOfHost(QStringView text, qsizetype from, qsizetype end)
{
    for (qsizetype i = from; i < end; ++i) {
        const QChar c = text.at(i);
        if (c == u'/' || c == u'?' || c == u'#')
            return end;
        if (i > from && isDense(c) && isAsciiWord(text.at(i - 1)))
            return i;
    }
    return end;
}

bool isUnbalanced(QStringView address, QChar opening, QChar closing)
{
    return address.count(closing) > address.count(opening);
}

/// Marks that emphasise what they stand around, and else are part of an address.
bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~';
}

/// Without the punctuation of the sentence around it.
qsizetype withoutPunctuation(QStringView text, qsizetype from, qsizetype end)
{
    qsizetype begin = from; // of the marks before it, which the same ones close
    while (end > from) {
        const QStringView address = text.mid(from, end - from);
        const QChar last = address.back();
        const bool closes = (last == u')' && isUnbalanced(address, u'(', u')'))
            || (last == u']' && isUnbalanced(address, u'[', u']'));
        const bool closesMark = isMark(last) && begin > 0 && text.at(begin - 1) == last;
        if (closesMark)
            --begin;
        if (!closes && !closesMark && !QStringView(u".,:;!?'").contains(last))
            return end;
        --end;
    }
    return end;
}

/// Where an address may begin. What follows decides whether it is one.
QRegularExpression beginnings(const QStringList &hostSchemes)
{
    QStringList schemes{u"https?://"_s, u"mailto:"_s, u"tel:(?=[+(]?[0-9])"_s, u"www\\."_s};
    for (const QString &scheme : hostSchemes)
        schemes << QRegularExpression::escape(scheme) + u':';
    // The name before the @ begins at no letter of a longer one: that would be somebody else's. In
    // scripts without blanks between the words it may follow a letter.
    const QString letter = u"\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{Armenian}\\p{Georgian}"
                           "\\p{Arabic}\\p{Hebrew}\\p{Devanagari}\\p{M}\\p{N}"_s;
    return QRegularExpression(
        u"(?<![0-9A-Za-z])(?:%1)"
        "|(?<![%2._%+/!#$&=?^{|}-])[%2_][%2_.%'&!#$=?^{|}~+-]*@"
        "(?:[0-9A-Za-z\\x{c0}-\\x{24f}](?:[0-9A-Za-z\\x{c0}-\\x{24f}-]*[0-9A-Za-z\\x{c0}-\\x{24f}])"
        "?"
        "\\.)+(?:xn--[0-9a-z]+|[A-Za-z]{2,})(?![0-9A-Za-z@-])"_s.arg(schemes.join(u'|'), letter),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpressionMatchIterator beginningsIn(const QString &text, const QStringList &hostSchemes)
{
    static std::pair<QStringList, QRegularExpression> latest{{}, beginnings({})};
    if (latest.first != hostSchemes)
        latest = {hostSchemes, beginnings(hostSchemes)};
    return latest.second.globalMatch(text);
}

bool mayHoldLinks(const QString &text)
{
    return text.contains(u':') || text.contains(u'@')
        || text.contains("www."_L1, Qt::CaseInsensitive);
}

QUrl permitted(const QUrl &url, const QStringList &hostSchemes)
{
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool direct = (scheme == "mailto"_L1 || scheme == "tel"_L1) && !url.path().isEmpty();
    const bool hosts = hostSchemes.contains(scheme, Qt::CaseInsensitive);
    return url.isValid() && (web || direct || hosts) ? url : QUrl();
}

} // namespace

QList<FoundLink> findLinks(const QString &text, const QStringList &hostSchemes)
{
    QList<FoundLink> found;
    if (!mayHoldLinks(text))
        return found;
    qsizetype free = 0;
    for (auto matches = beginningsIn(text, hostSchemes); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype from = match.capturedStart();
        if (from < free)
            continue;
        const QString begin = match.captured();
        const bool mail = begin.contains(u'@');
        const bool www = begin.compare("www."_L1, Qt::CaseInsensitive) == 0;
        qsizetype end = match.capturedEnd();
        if (!mail) {
            end = endOfHost(text, end, endOfAddress(text, end));
            end = withoutPunctuation(text, from, end);
        }
        const QString address = text.mid(from, end - from);
        if (!mail && address.size() <= begin.size())
            continue;
        const QString target = mail ? u"mailto:"_s + address
            : www                   ? u"http://"_s + address
                                    : address;
        const QUrl url = permitted(QUrl(target), hostSchemes);
        if (!url.isValid())
            continue;
        found << FoundLink{from, end - from, url};
        free = end;
    }
    return found;
}

QStringList usableSchemes(const QStringList &hostSchemes)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9+.-]*$"_s);
    static const QStringList programs{u"javascript"_s, u"vbscript"_s, u"data"_s};
    QStringList usable;
    for (const QString &scheme : hostSchemes) {
        const QString plain = scheme.trimmed().toLower();
        if (plain.contains(name) && !programs.contains(plain))
            usable.append(plain);
    }
    return usable;
}

QUrl allowedLink(const QString &target, const QStringList &hostSchemes)
{
    const QUrl url = permitted(QUrl(target), hostSchemes);           // as browsers read it
    const bool hasBlank = target.section(u'?', 0, 0).contains(u' '); // no person's address has
    return hasBlank && url.host().isEmpty() ? QUrl() : url;
}

QString copyOf(const QUrl &link)
{
    const bool isOfAPerson = link.scheme() == "mailto"_L1 || link.scheme() == "tel"_L1;
    return isOfAPerson ? link.path(QUrl::FullyDecoded) : link.toString(QUrl::FullyEncoded);
}

} // namespace Kustomer
