// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/markuptag.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestName = 32;
constexpr qsizetype longestValue = 2048;
constexpr qsizetype mostAttributes = 12;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isWanted(const QString &name)
{
    static const QSet<QString> names{u"href"_s,   u"src"_s,     u"alt"_s,    u"title"_s, u"id"_s,
                                     u"name"_s,   u"dir"_s,     u"class"_s,  u"role"_s,  u"width"_s,
                                     u"height"_s, u"start"_s,   u"type"_s,   u"value"_s, u"align"_s,
                                     u"open"_s,   u"colspan"_s, u"rowspan"_s};
    return names.contains(name);
}

/// Reads attributes from where the name of a tag ends.
class AttributeScanner
{
public:
    AttributeScanner(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    { }

    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }

    /// The next one; none at the end of the tag.
    std::optional<std::pair<QString, QString>> next()
    {
        while (!atEnd() && (isBlank(m_text[m_at]) || m_text[m_at] == u'/'))
            ++m_at;
        if (atEnd() || m_text[m_at] == u'>')
            return std::nullopt;
        const qsizetype from = m_at++;
        while (!atEnd() && !isBlank(m_text[m_at]) && m_text[m_at] != u'/' && m_text[m_at] != u'>'
               && m_text[m_at] != u'=')
            ++m_at;
        const QString name
            = m_text.sliced(from, qMin(m_at - from, longestName)).toString().toLower();
        skipBlanks();
        if (atEnd() || m_text[m_at] != u'=')
            return std::pair(name, QString());
        ++m_at;
        skipBlanks();
        return std::pair(name, value());
    }

private:
    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    QString value()
    {
        if (atEnd() || m_text[m_at] == u'>')
            return {};
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype from = m_at + 1;
            const qsizetype end = m_text.indexOf(quote, from);
            m_at = end < 0 ? m_text.size() : end + 1;
            return within(from, end < 0 ? m_text.size() : end);
        }
        const qsizetype from = m_at;
        while (!atEnd() && !isBlank(m_text[m_at]) && m_text[m_at] != u'>')
            ++m_at;
        return within(from, m_at);
    }

    /// What is longer than anybody writes is nothing.
    QString within(qsizetype from, qsizetype end) const
    {
        return end - from > longestValue ? QString() : m_text.sliced(from, end - from).toString();
    }

    QStringView m_text;
    qsizetype m_at;
};

} // namespace

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

QString MarkupTag::attribute(QLatin1StringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

MarkupTag MarkupTag::as(const QString &otherName) const
{
    MarkupTag other = *this;
    other.name = otherName;
    return other;
}

QString MarkupTag::toMarkup() const
{
    QString markup = u'<' + name;
    for (const auto &[key, value] : attributes) {
        QString safe = value;
        safe.replace(u'"', "&quot;"_L1).replace(u'<', "&lt;"_L1);
        markup += u' ' + key + "=\""_L1 + safe + u'"';
    }
    return markup + u'>';
}

std::optional<MarkupTag> tagAt(QStringView text, qsizetype at)
{
    const bool isEnd = at + 1 < text.size() && text[at + 1] == u'/';
    qsizetype end = at + (isEnd ? 2 : 1);
    if (end >= text.size() || !isLetter(text[end]))
        return std::nullopt;
    const qsizetype from = end;
    while (end < text.size() && !isBlank(text[end]) && text[end] != u'/' && text[end] != u'>')
        ++end;
    MarkupTag tag{.kind = isEnd ? MarkupTag::Kind::End : MarkupTag::Kind::Start,
                  .name = text.sliced(from, qMin(end - from, longestName)).toString().toLower()};
    AttributeScanner scanner(text, end);
    while (const auto attribute = scanner.next()) {
        const bool isTaken = isWanted(attribute->first) && tag.attributes.size() < mostAttributes;
        if (isTaken)
            tag.attributes.append(*attribute);
    }
    tag.end = qMin(scanner.at() + 1, text.size());
    tag.isWhole = text.sliced(at, tag.end - at).endsWith("/>"_L1);
    return tag;
}

qsizetype endOfRemark(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    const auto after = [&](QLatin1StringView mark, qsizetype from) {
        const qsizetype place = text.indexOf(mark, from);
        return place < 0 ? text.size() : place + mark.size();
    };
    if (rest.startsWith("<!-->"_L1))
        return at + 5;
    if (rest.startsWith("<!--->"_L1))
        return at + 6;
    if (rest.startsWith("<!--"_L1))
        return after("-->"_L1, at + 4);
    const bool isBogusEnd = rest.startsWith("</"_L1) && rest.size() > 2 && !isLetter(rest[2]);
    if (rest.startsWith("<!"_L1) || rest.startsWith("<?"_L1) || isBogusEnd)
        return after(">"_L1, at + 2);
    return -1;
}

} // namespace Kustomer
