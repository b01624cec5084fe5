// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/reading/markdownlines.h"

#include <md4c.h>

namespace Kustomer {

/// Makes lines of what md4c tells of a text.
class MarkdownReading
{
public:
    MarkdownReading(const QString &markdown, const QStringList &hostSchemes)
        : m_hostSchemes(hostSchemes)
        , m_lines(markdown)
    { }

    const QByteArray &bytes() const { return source().bytes(); }
    /// Whether every letter found its place.
    bool isComplete() { return m_lines.isComplete(); }
    MessageText take() { return m_lines.take(); }

    void enter(MD_BLOCKTYPE block, const void *detail);
    void leave(MD_BLOCKTYPE block);
    void enter(MD_SPANTYPE span, const void *detail);
    void leave(MD_SPANTYPE span, const void *detail);
    void take(MD_TEXTTYPE kind, const char *text, int size);

private:
    const MarkdownSource &source() const { return m_lines.source(); }
    bool isSource(const char *text) const;
    int offsetOf(const char *text) const { return int(text - source().bytes().constData()); }

    void takeRule();
    void beginItem(const MD_BLOCK_LI_DETAIL &item);
    QString takeNumber();
    void beginCell(MD_BLOCKTYPE block);
    void beginCode(const MD_BLOCK_CODE_DETAIL &code);
    void endCode();
    void takeCode(const char *text, int size);

    QStringList m_hostSchemes;
    MarkdownLines m_lines;
    QList<bool> m_ordered; ///< the lists around, the outermost first
    QString m_fence;       ///< what stands behind the ticks of the block of code
    qsizetype m_first = 0; ///< line of the block of code or table
    int m_row = 0, m_column = 0;
    bool m_isCode = false;
    int m_indent = 0; ///< of the line of code that comes next
};

} // namespace Kustomer
