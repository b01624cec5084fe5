// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlebody.h"

namespace Kustomer {

/// Puts an article together from what a reader of markup sees, in order: blanks become one, what
/// stands in nothing becomes a paragraph, and nothing grows beyond what people read.
class ArticleWriter
{
public:
    /// How words look that come next.
    struct Form
    {
        int styles = 0;
        int link = -1;
    };

    /// What surrounds words that come next.
    struct Frame
    {
        ArticleBlock::Kind kind = ArticleBlock::Kind::Text;
        int level = 0;
        Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
        bool isCentred = false;
        int indent = 0;
        QList<int> boxes = {};
        QList<int> folds = {};
        int number = -1;
    };

    struct BlockWish
    {
        ArticleBlock::Kind kind = ArticleBlock::Kind::Text;
        int level = 0;
        Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
        bool isCentred = false;
    };

    struct CellWish
    {
        int columns = 1;
        int rows = 1;
        bool isHeader = false;
    };

    const Form &form() const { return m_form; }
    void setForm(const Form &form) { m_form = form; }
    void addStyles(int styles) { m_form.styles |= styles; }
    void setLink(const ArticleTarget &target);

    /// A line of its own begins, within what is around; returns what that was, for endBlock().
    Frame beginBlock(const BlockWish &wish);
    void endBlock(const Frame &outer);
    void enterBox(ArticleBox::Kind kind);
    void enterList();
    /// An empty marker is a bullet.
    void beginItem(const QString &marker);
    void endItem();

    int beginFold(bool isOpen);
    void beginSummary(int fold);
    void endSummary();
    void enterFold(int fold);

    bool isInTable() const { return m_isInTable; }
    void beginTable();
    void beginCaption();
    void endCaption();
    void beginRow();
    void beginCell(const CellWish &wish);
    void endCell();
    void endTable();

    void addText(const QString &text);
    void breakLine();
    void addRule();
    void addPicture(ArticlePicture picture);
    /// What is shown elsewhere only.
    void addOutside(const QString &words, const QUrl &url);
    void addAnchor(const QString &name);

    ArticleBody finished();

private:
    void addWords(QStringView words);
    void addCode(const QString &text);
    void append(const QString &text);
    void flush();
    void push(ArticleBlock block);
    ArticleBlock blockInFrame() const;
    void dissolveTable();

    ArticleBody m_body;
    QList<ArticleBlock> *m_sink = &m_body.blocks;
    Form m_form;
    Frame m_frame;
    Frame m_aroundTable;
    QList<ArticleRun> m_runs;
    QStringList m_anchors;
    QString m_marker;
    QList<QList<ArticleCell>> m_rows;
    QList<ArticleBlock> m_discarded; ///< of cells for which there is no room
    qsizetype m_length = 0;          ///< of the paragraph
    qsizetype m_total = 0;
    int m_blocks = 0;
    bool m_isInTable = false;
    bool m_endsInBlank = true;
};

} // namespace Kustomer
