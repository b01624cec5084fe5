// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articlesanitizer.h"

#include "widgets/articles/markuptag.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype longestMarkup = 2'000'000; // of what is left of it
constexpr int mostTags = 40'000;
constexpr qsizetype deepest = 40;

using Names = QSet<QString>;

/// Gone with everything in it.
const Names &banned()
{
    static const Names names{
        u"script"_s,   u"style"_s,  u"template"_s, u"noscript"_s, u"title"_s,     u"head"_s,
        u"textarea"_s, u"select"_s, u"svg"_s,      u"math"_s,     u"object"_s,    u"applet"_s,
        u"frameset"_s, u"xmp"_s,    u"noframes"_s, u"noembed"_s,  u"plaintext"_s, u"canvas"_s};
    return names;
}

/// Of them, those whose end may be missing: what is in them is read as markup by browsers, too.
const Names &drawings()
{
    static const Names names{u"svg"_s, u"math"_s, u"object"_s, u"applet"_s, u"canvas"_s};
    return names;
}

/// What they show stands elsewhere.
const Names &embedding()
{
    static const Names names{u"iframe"_s, u"video"_s, u"audio"_s, u"embed"_s};
    return names;
}

const Names &blocks()
{
    static const Names names{
        u"p"_s,      u"h1"_s,      u"h2"_s,      u"h3"_s,      u"h4"_s,         u"h5"_s,
        u"h6"_s,     u"div"_s,     u"section"_s, u"article"_s, u"aside"_s,      u"header"_s,
        u"footer"_s, u"main"_s,    u"nav"_s,     u"figure"_s,  u"figcaption"_s, u"blockquote"_s,
        u"pre"_s,    u"ul"_s,      u"ol"_s,      u"dl"_s,      u"table"_s,      u"details"_s,
        u"hr"_s,     u"address"_s, u"center"_s,  u"summary"_s};
    return names;
}

const Names &others()
{
    static const Names names{
        u"li"_s,   u"dt"_s,   u"dd"_s,      u"thead"_s, u"tbody"_s,  u"tfoot"_s,  u"tr"_s,
        u"td"_s,   u"th"_s,   u"caption"_s, u"a"_s,     u"b"_s,      u"strong"_s, u"i"_s,
        u"em"_s,   u"u"_s,    u"ins"_s,     u"s"_s,     u"strike"_s, u"del"_s,    u"code"_s,
        u"kbd"_s,  u"samp"_s, u"tt"_s,      u"mark"_s,  u"small"_s,  u"sub"_s,    u"sup"_s,
        u"span"_s, u"q"_s,    u"cite"_s,    u"var"_s,   u"dfn"_s,    u"bdi"_s,    u"bdo"_s,
        u"br"_s,   u"img"_s,  u"font"_s,    u"label"_s, u"abbr"_s};
    return names;
}

bool isVoid(const QString &name)
{
    return name == "br"_L1 || name == "hr"_L1 || name == "img"_L1;
}

bool isCell(const QString &name)
{
    return name == "td"_L1 || name == "th"_L1 || name == "caption"_L1;
}

bool isOfTables(const QString &name)
{
    static const Names names{u"table"_s, u"thead"_s, u"tbody"_s, u"tfoot"_s, u"tr"_s};
    return isCell(name) || names.contains(name);
}

/// Which open element a beginning one ends, and beyond which none is looked for.
struct Succession
{
    Names ended;
    Names bounds;
};

const Succession &successionOf(const QString &name)
{
    static const Names parts{u"thead"_s, u"tbody"_s, u"tfoot"_s};
    static const Succession ofItems{{u"li"_s}, {u"ul"_s, u"ol"_s, u"table"_s}};
    static const Succession ofTerms{{u"dt"_s, u"dd"_s}, {u"dl"_s, u"table"_s}};
    static const Succession ofCells{{u"td"_s, u"th"_s, u"caption"_s}, {u"tr"_s, u"table"_s}};
    static const Succession ofRows{{u"tr"_s, u"caption"_s}, parts + Names{u"table"_s}};
    static const Succession ofParts{parts + Names{u"caption"_s}, {u"table"_s}};
    static const Succession ofBlocks{
        {u"p"_s}, {u"td"_s, u"th"_s, u"caption"_s, u"table"_s, u"li"_s, u"dd"_s}};
    static const Succession none;
    if (name == "li"_L1)
        return ofItems;
    if (ofTerms.ended.contains(name))
        return ofTerms;
    if (isCell(name))
        return ofCells;
    if (name == "tr"_L1)
        return ofRows;
    if (parts.contains(name))
        return ofParts;
    return blocks().contains(name) ? ofBlocks : none;
}

class Tidier
{
public:
    explicit Tidier(const QString &html)
        : m_text(html)
    {
        const qsizetype likely = qMin(html.size(), longestMarkup);
        m_out.reserve(likely + likely / 8);
    }

    SanitizedMarkup run()
    {
        while (m_at < m_text.size()) {
            const qsizetype next = m_text.indexOf(u'<', m_at);
            takeWords(m_text.sliced(m_at, (next < 0 ? m_text.size() : next) - m_at));
            m_at = next < 0 ? m_text.size() : next;
            if (next >= 0)
                takeAngle();
            if (m_tags > mostTags)
                m_extent = SanitizedMarkup::Extent::Cut;
            if (m_extent == SanitizedMarkup::Extent::Cut)
                break;
        }
        return {m_out.toUtf8(), m_extent};
    }

private:
    void takeWords(QStringView words)
    {
        const qsizetype room = qMax<qsizetype>(0, longestMarkup - m_out.size());
        if (words.size() > room)
            m_extent = SanitizedMarkup::Extent::Cut;
        m_out += words.first(qMin(words.size(), room));
    }

    void takeAngle()
    {
        if (const qsizetype end = endOfRemark(m_text, m_at); end >= 0) {
            m_at = end;
            return;
        }
        const std::optional<MarkupTag> tag = tagAt(m_text, m_at);
        if (!tag) {
            m_out += "&lt;"_L1;
            ++m_at;
            return;
        }
        m_at = tag->end;
        ++m_tags;
        if (tag->kind == MarkupTag::Kind::End)
            close(tag->name);
        else
            open(*tag);
    }

    void open(const MarkupTag &tag)
    {
        if (banned().contains(tag.name))
            skip(tag);
        else if (embedding().contains(tag.name) || tag.name == "source"_L1)
            embed(tag);
        else if (blocks().contains(tag.name) || others().contains(tag.name))
            admit(tag);
    }

    void admit(const MarkupTag &tag)
    {
        end(successionOf(tag.name));
        if (!isVoid(tag.name)) {
            if (m_open.size() >= deepest)
                return;
            m_open.append(tag.name);
        }
        m_out += tag.toMarkup();
    }

    /// Of a video the first address counts, wherever it stands.
    void embed(const MarkupTag &tag)
    {
        const bool isSource = tag.name == "source"_L1;
        const QString address = tag.attribute("src"_L1);
        if (!isSource || (m_awaitsSource && !address.isEmpty())) {
            m_awaitsSource = !isSource && address.isEmpty();
            if (!m_awaitsSource)
                m_out += tag.as(u"embed"_s).toMarkup();
        }
        if (tag.name == "iframe"_L1)
            skip(tag);
    }

    void skip(const MarkupTag &tag)
    {
        const bool mayStayOpen = drawings().contains(tag.name);
        if (mayStayOpen && (tag.isWhole || m_endless.contains(tag.name)))
            return;
        const qsizetype end = endOf(tag.name);
        if (end < 0 && mayStayOpen)
            m_endless.insert(tag.name); // nor has any that comes later
        else
            m_at = end < 0 ? m_text.size() : end;
    }

    /// Behind the end of an element; −1: it has none.
    qsizetype endOf(const QString &name) const
    {
        const qsizetype from = m_text.indexOf("</"_L1 + name, m_at, Qt::CaseInsensitive);
        const qsizetype close = from < 0 ? -1 : m_text.indexOf(u'>', from);
        return close < 0 ? -1 : close + 1;
    }

    void close(const QString &name)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open.at(i) == name) {
                closeFrom(i);
                return;
            }
            if (isCell(m_open.at(i)) && !isOfTables(name))
                return; // it is of something around the table
        }
    }

    void end(const Succession &succession)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (succession.ended.contains(m_open.at(i))) {
                closeFrom(i);
                return;
            }
            if (succession.bounds.contains(m_open.at(i)))
                return;
        }
    }

    void closeFrom(qsizetype first)
    {
        while (m_open.size() > first)
            m_out += "</"_L1 + m_open.takeLast() + u'>';
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_tags = 0;
    bool m_awaitsSource = false;
    SanitizedMarkup::Extent m_extent = SanitizedMarkup::Extent::Whole;
    QStringList m_open; ///< the outermost first
    Names m_endless;    ///< elements that end nowhere from here on
    QString m_out;
};

} // namespace

SanitizedMarkup sanitized(const QString &html)
{
    return Tidier(html).run();
}

} // namespace Kustomer
