// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articleparser.h"

#include "widgets/articles/articlelinks.h"
#include "widgets/articles/articlesanitizer.h"
#include "widgets/articles/articlewriter.h"
#include "widgets/articles/elementtraits.h"

#include <gumbo.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QString attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasAttribute(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

QSize writtenSize(const GumboElement &element)
{
    const auto length = [&](const char *name) {
        QString text = attributeOf(element, name);
        if (text.endsWith("px"_L1))
            text.chop(2);
        return qBound(0, text.toInt(), 10'000);
    };
    return {length("width"), length("height")};
}

/// Goes through a tree that is not deep and tells the writer what it sees.
class TreeReader
{
public:
    TreeReader(ArticleWriter *writer, const QUrl &page)
        : m_writer(writer)
        , m_page(page)
    { }

    void readChildren(const GumboElement &element)
    {
        for (unsigned i = 0; i < element.children.length; ++i)
            read(*static_cast<const GumboNode *>(element.children.data[i]));
    }

private:
    void read(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_ELEMENT)
            readElement(node.v.element);
        else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
            m_writer->addText(QString::fromUtf8(node.v.text.text));
    }

    void readElement(const GumboElement &element)
    {
        for (const char *name : {"id", "name"})
            m_writer->addAnchor(attributeOf(element, name));
        switch (element.tag) {
        case GUMBO_TAG_BR:
            m_writer->breakLine();
            break;
        case GUMBO_TAG_HR:
            m_writer->addRule();
            break;
        case GUMBO_TAG_IMG:
            readPicture(element);
            break;
        case GUMBO_TAG_EMBED:
            readEmbed(element);
            break;
        case GUMBO_TAG_A:
            readLink(element);
            break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            readList(element);
            break;
        case GUMBO_TAG_TABLE:
            readTable(element);
            break;
        case GUMBO_TAG_DETAILS:
            readFold(element);
            break;
        default:
            readOther(element);
        }
    }

    void readOther(const GumboElement &element)
    {
        if (const int styles = stylesOf(element.tag)) {
            const ArticleWriter::Form outer = m_writer->form();
            m_writer->addStyles(styles);
            readChildren(element);
            m_writer->setForm(outer);
        } else if (isBlockElement(element.tag)) {
            readBlock(element);
        } else {
            readChildren(element);
        }
    }

    void readBlock(const GumboElement &element)
    {
        const ArticleWriter::Frame outer = m_writer->beginBlock(
            {.kind = blockKindOf(element.tag),
             .level = headingLevelOf(element.tag),
             .direction = directionNamed(attributeOf(element, "dir")),
             .isCentred = element.tag == GUMBO_TAG_CENTER
                 || attributeOf(element, "align").compare("center"_L1, Qt::CaseInsensitive) == 0});
        if (const auto box
            = boxOf(element.tag, attributeOf(element, "class"), attributeOf(element, "role")))
            m_writer->enterBox(*box);
        readChildren(element);
        m_writer->endBlock(outer);
    }

    void readLink(const GumboElement &element)
    {
        const ArticleWriter::Form outer = m_writer->form();
        if (const auto target = articleTarget(attributeOf(element, "href"), m_page))
            m_writer->setLink(*target);
        readChildren(element);
        m_writer->setForm(outer);
    }

    void readPicture(const GumboElement &element)
    {
        m_writer->addPicture({.url = articlePicture(attributeOf(element, "src"), m_page),
                              .words = attributeOf(element, "alt").simplified(),
                              .size = writtenSize(element)});
    }

    void readEmbed(const GumboElement &element)
    {
        const auto target = articleTarget(attributeOf(element, "src"), m_page);
        m_writer->addOutside(attributeOf(element, "title").simplified(),
                             target && !target->url.isEmpty() ? target->url : m_page);
    }

    void readList(const GumboElement &element)
    {
        const bool isNumbered = element.tag == GUMBO_TAG_OL;
        const ArticleWriter::Frame outer = m_writer->beginBlock({});
        m_writer->enterList();
        bool isNumber = false;
        const int written = attributeOf(element, "start").toInt(&isNumber);
        int number = isNumber ? written : 1;
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(element.children.data[i]);
            if (child.type != GUMBO_NODE_ELEMENT || child.v.element.tag != GUMBO_TAG_LI) {
                read(child);
                continue;
            }
            const int own = attributeOf(child.v.element, "value").toInt(&isNumber);
            number = isNumber ? own : number;
            m_writer->beginItem(isNumbered ? listMarker(number++, attributeOf(element, "type"))
                                           : QString());
            m_writer->addAnchor(attributeOf(child.v.element, "id"));
            readChildren(child.v.element);
            m_writer->endItem();
        }
        m_writer->endBlock(outer);
    }

    void readFold(const GumboElement &element)
    {
        const ArticleWriter::Frame outer = m_writer->beginBlock({});
        const int fold = m_writer->beginFold(hasAttribute(element, "open"));
        for (unsigned pass = 0; pass < 2; ++pass) {
            for (unsigned i = 0; i < element.children.length; ++i) {
                const auto &child = *static_cast<const GumboNode *>(element.children.data[i]);
                const bool isSummary
                    = child.type == GUMBO_NODE_ELEMENT && child.v.element.tag == GUMBO_TAG_SUMMARY;
                if (isSummary && pass == 0) {
                    m_writer->beginSummary(fold);
                    readChildren(child.v.element);
                    m_writer->endSummary();
                } else if (!isSummary && pass == 1) {
                    read(child);
                }
            }
            if (pass == 0)
                m_writer->enterFold(fold);
        }
        m_writer->endBlock(outer);
    }

    void readTable(const GumboElement &element)
    {
        if (m_writer->isInTable()) { // one in a cell: its words stay
            const ArticleWriter::Frame outer = m_writer->beginBlock({});
            readChildren(element);
            m_writer->endBlock(outer);
            return;
        }
        m_writer->beginTable();
        readRows(element);
        m_writer->endTable();
    }

    void readRows(const GumboElement &element)
    {
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(element.children.data[i]);
            if (child.type != GUMBO_NODE_ELEMENT)
                continue;
            if (child.v.element.tag == GUMBO_TAG_TR) {
                m_writer->beginRow();
                readRows(child.v.element);
            } else if (child.v.element.tag == GUMBO_TAG_TD || child.v.element.tag == GUMBO_TAG_TH) {
                readCell(child.v.element);
            } else if (child.v.element.tag == GUMBO_TAG_CAPTION) {
                m_writer->beginCaption();
                readChildren(child.v.element);
                m_writer->endCaption();
            } else {
                readRows(child.v.element);
            }
        }
    }

    void readCell(const GumboElement &element)
    {
        m_writer->beginCell({.columns = attributeOf(element, "colspan").toInt(),
                             .rows = attributeOf(element, "rowspan").toInt(),
                             .isHeader = element.tag == GUMBO_TAG_TH});
        readChildren(element);
        m_writer->endCell();
    }

    ArticleWriter *m_writer;
    QUrl m_page;
};

} // namespace

ArticleBody articleBodyFrom(const QString &html, const QUrl &page)
{
    const SanitizedMarkup markup = sanitized(html);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&options](GumboOutput *output) {
        gumbo_destroy_output(&options, output);
    };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, markup.html.constData(), size_t(markup.html.size())),
        destroy);
    ArticleWriter writer;
    TreeReader(&writer, page).readChildren(output->root->v.element);
    ArticleBody body = writer.finished();
    body.isCut = body.isCut || markup.extent == SanitizedMarkup::Extent::Cut;
    return body;
}

} // namespace Kustomer
