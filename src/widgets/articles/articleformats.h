// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlebody.h"
#include "widgets/looks/chattheme.h"

#include <QTextFormat>

#include <map>
#include <tuple>

namespace Kustomer {

/// How what stands in an article looks, in the looks of the chat. What looks alike shares one
/// format: Qt compares formats of its own with those it knows, property by property.
class ArticleFormats
{
public:
    static constexpr int indentStep = 24;

    /// Both must outlive it.
    ArticleFormats(const ArticleBody &body, const ChatTheme &theme);

    /// Where a paragraph stands: in a cell none has a gap below.
    enum class Place { Page, Cell };
    const QTextBlockFormat &paragraph(const ArticleBlock &block, Place place);
    const QTextCharFormat &plain() const { return m_plain; }
    QTextCharFormat small() const;
    /// Words of a block, in some of the styles of a run.
    const QTextCharFormat &words(const ArticleBlock &block, int styles = 0);
    QTextCharFormat link(const QString &name, const QTextCharFormat &plain) const;
    QColor box(ArticleBox::Kind kind) const;

private:
    using Kind = ArticleBlock::Kind;
    /// Of what belongs into a paragraph's format, all that differs from one to another.
    using ParagraphKey = std::tuple<Kind, int, int, int, QString, bool, Qt::LayoutDirection, bool>;
    using WordsKey = std::tuple<Kind, int, bool, int>;

    QTextBlockFormat paragraphOf(const ArticleBlock &block, int gap, const QString &hanging) const;
    QTextCharFormat wordsOf(const ArticleBlock &block, bool isQuoted) const;
    QTextCharFormat styled(const QTextCharFormat &plain, int styles) const;
    bool isQuote(const ArticleBlock &block) const;
    int hangOf(const QString &marker) const;
    int gapBelow(const ArticleBlock &block, Place place) const;

    const ArticleBody &m_body;
    const ChatTheme &m_theme;
    QTextCharFormat m_plain;
    std::map<ParagraphKey, QTextBlockFormat> m_paragraphs;
    std::map<WordsKey, QTextCharFormat> m_words;
};

/// Qt has no tabs that are counted from the right.
bool isRightToLeft(const ArticleBlock &block);

} // namespace Kustomer
