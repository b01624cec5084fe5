// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articleoutline.h"

#include "widgets/articles/articledocument.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using PartKind = ArticlePart::Kind;

bool isPicture(const QTextCharFormat &format)
{
    return format.objectType() == ArticleDocument::pictureObject;
}

bool goesOn(const ArticlePart &link, const QTextFragment &words)
{
    return link.to == words.position() && link.target == words.charFormat().anchorHref()
        && !isPicture(words.charFormat());
}

/// How many columns a cell reaches over; its format forgets it once it gets another look.
int columnsOf(const QTextTable &table, const QTextTableCell &cell)
{
    int end = cell.column() + 1;
    while (end < table.columns() && table.cellAt(cell.row(), end) == cell)
        ++end;
    return end - cell.column();
}

int rowsOf(const QTextTable &table, const QTextTableCell &cell)
{
    int end = cell.row() + 1;
    while (end < table.rows() && table.cellAt(end, cell.column()) == cell)
        ++end;
    return end - cell.row();
}

} // namespace

ArticleOutline::ArticleOutline(const QTextDocument &document, const ArticleBody &body)
    : m_body(&body)
{
    readFrame(*document.rootFrame(), -1);
    m_body = nullptr;
}

int ArticleOutline::linkAt(int from, int to) const
{
    const auto link = std::ranges::find_if(m_parts, [=](const ArticlePart &part) {
        return !part.target.isEmpty() && part.from == from && part.to == to;
    });
    return link == m_parts.end() ? -1 : int(link - m_parts.begin());
}

int ArticleOutline::linkTo(const QString &target) const
{
    const auto link = std::ranges::find(m_parts, target, &ArticlePart::target);
    return link == m_parts.end() ? -1 : int(link - m_parts.begin());
}

int ArticleOutline::linkBehind(int position) const
{
    const auto link = std::ranges::find_if(m_parts, [=](const ArticlePart &part) {
        return !part.target.isEmpty() && part.from >= position;
    });
    return link == m_parts.end() ? -1 : int(link - m_parts.begin());
}

int ArticleOutline::linkBefore(int position) const
{
    const auto link
        = std::ranges::find_if(m_parts.rbegin(), m_parts.rend(), [=](const ArticlePart &part) {
              return !part.target.isEmpty() && part.to <= position;
          });
    return int(m_parts.rend() - link) - 1;
}

int ArticleOutline::partAt(int position) const
{
    int found = -1;
    const QList<int> *inside = &m_top;
    while (inside) {
        const auto next = std::ranges::find_if(*inside, [&](int part) {
            return m_parts.at(part).from <= position && position < m_parts.at(part).to;
        });
        if (next == inside->end())
            break;
        found = *next;
        inside = &m_parts.at(found).children;
    }
    return found;
}

int ArticleOutline::add(const ArticlePart &part)
{
    const int index = int(m_parts.size());
    m_parts.append(part);
    if (part.parent < 0)
        m_top.append(index);
    else
        m_parts[part.parent].children.append(index);
    for (int around = part.parent; around >= 0; around = m_parts.at(around).parent)
        m_parts[around].to = qMax(m_parts.at(around).to, part.to);
    return index;
}

void ArticleOutline::readFrame(const QTextFrame &frame, int parent)
{
    for (auto inside = frame.begin(); !inside.atEnd(); ++inside) {
        QTextFrame *box = inside.currentFrame();
        if (!box) {
            readBlock(inside.currentBlock(), parent);
            continue;
        }
        const QList<OpenList> around = std::exchange(m_lists, {});
        const int within = around.isEmpty() ? parent : around.last().item;
        const int kind = box->frameFormat().intProperty(ArticleDocument::boxKind);
        if (const auto *table = qobject_cast<QTextTable *>(box))
            readTable(*table, within);
        else if (kind == ArticleDocument::NoBox)
            readFrame(*box, within);
        else
            readFrame(
                *box,
                add({.kind = kind == ArticleDocument::Quote ? PartKind::Quote : PartKind::Note,
                     .from = box->firstPosition(),
                     .to = box->lastPosition(),
                     .parent = within}));
        m_lists = around;
    }
    m_lists.clear();
}

void ArticleOutline::readTable(const QTextTable &table, int parent)
{
    const int index = add({.kind = PartKind::Table,
                           .from = table.firstPosition(),
                           .to = table.lastPosition() + 1,
                           .rows = table.rows(),
                           .columns = table.columns(),
                           .parent = parent});
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() == row && cell.column() == column) // or another one reaches over here
                readCell(table, cell, index);
        }
    }
}

void ArticleOutline::readCell(const QTextTable &table, const QTextTableCell &cell, int parent)
{
    QStringList words;
    for (auto inside = cell.begin(); !inside.atEnd(); ++inside)
        words << wordsOf(inside.currentBlock());
    const int index = add({.kind = PartKind::Cell,
                           .from = cell.firstPosition(),
                           .to = cell.lastPosition() + 1,
                           .words = words.join(u' ').trimmed(),
                           .isHeader = cell.format().boolProperty(ArticleDocument::isHeader),
                           .row = cell.row(),
                           .column = cell.column(),
                           .rows = rowsOf(table, cell),
                           .columns = columnsOf(table, cell),
                           .parent = parent});
    for (auto inside = cell.begin(); !inside.atEnd(); ++inside)
        readWords(inside.currentBlock(), index);
}

/// As they are spoken: what is drawn only for the eye is left out, and a picture is what it shows.
QString ArticleOutline::wordsOf(const QTextFragment &words) const
{
    const QTextCharFormat format = words.charFormat();
    if (format.boolProperty(ArticleDocument::isOrnament))
        return {};
    if (!isPicture(format))
        return spokenLine(words.text());
    const QString shown
        = m_body->pictures.value(format.intProperty(ArticleDocument::pictureNumber)).words;
    return shown.isEmpty() ? FileWords::picture({}) : shown;
}

QString ArticleOutline::wordsOf(const QTextBlock &block) const
{
    QString words;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
        words += wordsOf(piece.fragment());
    return words.simplified();
}

/// What leads from these words somewhere, as far as they go.
ArticlePart ArticleOutline::linkOf(const QTextFragment &words) const
{
    const QTextCharFormat format = words.charFormat();
    const QString target = format.anchorHref();
    return {.kind = isPicture(format)     ? PartKind::Picture
                : target.startsWith(u'f') ? PartKind::Fold
                                          : PartKind::Link,
            .from = words.position(),
            .to = words.position() + words.length(),
            .words = wordsOf(words),
            .target = target,
            .isOpen = format.boolProperty(ArticleDocument::isOpen)};
}

/// The item of a list that a block is in; where it is in none, what is around it.
int ArticleOutline::itemOf(const QTextBlock &block, int parent)
{
    const int depth = block.blockFormat().indent();
    const bool begins = block.blockFormat().boolProperty(ArticleDocument::beginsItem);
    m_lists.resize(qMin<qsizetype>(m_lists.size(), depth));
    while (m_lists.size() < depth) {
        const int around = m_lists.isEmpty() ? parent : m_lists.last().item;
        OpenList open;
        open.list = add({.kind = PartKind::List,
                         .from = block.position(),
                         .to = block.position(),
                         .parent = around});
        m_lists.append(open);
        if (m_lists.size() < depth || !begins)
            m_lists.last().item = add({.kind = PartKind::Item,
                                       .from = block.position(),
                                       .to = block.position(),
                                       .parent = open.list});
    }
    if (m_lists.isEmpty())
        return parent;
    if (begins)
        m_lists.last().item = add({.kind = PartKind::Item,
                                   .from = block.position(),
                                   .to = block.position() + block.length(),
                                   .words = wordsOf(block),
                                   .parent = m_lists.last().list});
    return m_lists.last().item;
}

void ArticleOutline::readBlock(const QTextBlock &block, int parent)
{
    const QTextBlockFormat format = block.blockFormat();
    const int end = block.position() + block.length();
    if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
        add({.kind = PartKind::Rule, .from = block.position(), .to = end, .parent = parent});
        return;
    }
    if (block.length() <= 1)
        return; // behind a frame
    const int around = itemOf(block, parent);
    const bool isOfItem = around >= 0 && format.boolProperty(ArticleDocument::beginsItem);
    if (isOfItem) {
        readWords(block, around);
        return;
    }
    const int level = format.headingLevel();
    readWords(block,
              add({.kind = level > 0 ? PartKind::Heading : PartKind::Paragraph,
                   .from = block.position(),
                   .to = end,
                   .words = wordsOf(block),
                   .level = level,
                   .parent = around}));
}

/// What leads somewhere in a paragraph, and its pictures.
void ArticleOutline::readWords(const QTextBlock &block, int parent)
{
    int open = -1;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        if (!fragment.charFormat().isAnchor() || fragment.charFormat().anchorHref().isEmpty()) {
            open = -1;
        } else if (open >= 0 && goesOn(m_parts.at(open), fragment)) {
            m_parts[open].words += wordsOf(fragment);
            m_parts[open].to += fragment.length();
        } else {
            ArticlePart link = linkOf(fragment);
            link.parent = parent;
            open = add(link);
        }
    }
}

} // namespace Kustomer
