// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlebody.h"
#include "widgets/looks/chattheme.h"

#include <QTextFormat>

namespace Kustomer {

/// How what stands in an article looks, in the looks of the chat.
class ArticleFormats
{
public:
    static constexpr int indentStep = 24;

    /// Both must outlive it.
    ArticleFormats(const ArticleBody &body, const ChatTheme &theme)
        : m_body(body)
        , m_theme(theme)
    { }

    /// Where a paragraph stands: in a cell none has a gap below.
    enum class Place { Page, Cell };
    QTextBlockFormat paragraph(const ArticleBlock &block, Place place) const;
    QTextCharFormat plain() const;
    QTextCharFormat small() const;
    QTextCharFormat words(const ArticleBlock &block) const;
    QTextCharFormat words(const ArticleRun &run, const QTextCharFormat &plain) const;
    QTextCharFormat link(const QString &name, const QTextCharFormat &plain) const;
    QColor box(ArticleBox::Kind kind) const;

private:
    int hangOf(const QString &marker) const;
    int gapBelow(const ArticleBlock &block, Place place) const;

    const ArticleBody &m_body;
    const ChatTheme &m_theme;
};

/// Qt has no tabs that are counted from the right.
bool isRightToLeft(const ArticleBlock &block);

} // namespace Kustomer
