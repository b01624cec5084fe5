// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QTextBlock;
class QTextDocument;
class QTextFrame;
class QTextFragment;
class QTextTable;
class QTextTableCell;
QT_END_NAMESPACE

namespace Kustomer {

struct ArticleBody;
struct ArticlePicture;

/// A part of an article as it is met by whoever does not see it.
struct ArticlePart
{
    enum class Kind {
        Paragraph,
        Heading,
        Rule,
        List,
        Item,
        Quote,
        Note,
        Table,
        Cell,
        Link,
        Picture,
        Fold, ///< opens and closes what is folded below it
    };

    Kind kind = Kind::Paragraph;
    int from = 0, to = 0;  ///< in the document
    QString words = {};    ///< as they are spoken
    int level = 0;         ///< of a heading
    QString target = {};   ///< what it leads to, as ArticleDocument calls it; empty: nowhere
    bool isOpen = false;   ///< of a fold
    bool isHeader = false; ///< of a cell
    int row = 0, column = 0, rows = 1, columns = 1; ///< of a cell; how many, of a table
    int parent = -1;
    QList<int> children = {};

    bool operator==(const ArticlePart &) const = default;
};

/// What an article consists of, part in part, read from the document in which it was written.
class ArticleOutline
{
public:
    ArticleOutline() = default;
    ArticleOutline(const QTextDocument &document, const ArticleBody &body);

    const QList<ArticlePart> &parts() const { return m_parts; }
    /// Those that are in no other, in order.
    const QList<int> &top() const { return m_top; }
    /// The one that leads from these words somewhere; −1: none does.
    int linkAt(int from, int to) const;
    /// The first one that leads to a target; −1: none does.
    int linkTo(const QString &target) const;
    /// The nearest one from a position on, or up to it, that leads somewhere; −1: none does.
    int linkBehind(int position) const;
    int linkBefore(int position) const;
    /// The innermost one at a position; −1: none is there.
    int partAt(int position) const;

private:
    struct OpenList
    {
        int list = -1, item = -1;
    };

    int add(const ArticlePart &part);
    void readFrame(const QTextFrame &frame, int parent);
    void readTable(const QTextTable &table, int parent);
    void readCell(const QTextTable &table, const QTextTableCell &cell, int parent);
    void readBlock(const QTextBlock &block, int parent);
    void readWords(const QTextBlock &block, int parent);
    int itemOf(const QTextBlock &block, int parent);
    QString wordsOf(const QTextBlock &block) const;
    QString wordsOf(const QTextFragment &words) const;
    ArticlePart linkOf(const QTextFragment &words) const;

    const ArticleBody *m_body = nullptr; ///< while it is read
    QList<OpenList> m_lists;             ///< the outermost first
    QList<ArticlePart> m_parts;
    QList<int> m_top;
};

} // namespace Kustomer
