// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/reading/markdownsource.h"
#include "chat/reading/messagetext.h"

namespace Kustomer {

/// The lines of a Markdown text, grown from what its reader tells of the source, from its beginning
/// to its end. What is before the place that was reached has been shown or is markup; letters that
/// would be skipped on the way to the next one make all of it worthless.
class MarkdownLines
{
public:
    explicit MarkdownLines(const QString &markdown);

    const MarkdownSource &source() const { return m_source; }
    int reached() const { return m_at; }
    bool isComplete();
    MessageText take() { return std::move(m_text); }

    // Lines and what they are in.
    void begin(TextLine::Kind kind);
    void goOn(); ///< with another line of the same paragraph
    void end() { m_isOpen = false; }
    bool isOpen() const { return m_isOpen; }
    qsizetype count() const { return m_text.lines.size(); }
    TextLine &line() { return m_text.lines.last(); }
    /// Makes the lines from this one on one block.
    void group(qsizetype first);
    void enter(TextContainer::Kind kind);
    void leaveContainer();
    void setMark(TextLine::Mark mark, const QString &marker);
    /// Whether a mark waits for its line.
    bool hasMark() const { return m_next.mark != TextLine::Mark::None; }
    const QString &marker() const { return m_next.marker; }

    // Text.
    void append(const QString &text);
    void show(int from, int to);
    void skipTo(int offset);
    /// Goes beyond what is meant to be hidden.
    void hideTo(int offset);

    // Form.
    void setBaseStyles(int styles);
    void beginCode() { m_styles |= TextSpan::Code; }
    void endCode() { m_styles &= ~TextSpan::Code; }
    void beginStyle(TextSpan::Style style);
    void endStyle();
    void beginLink(const QUrl &target);
    void beginPicture(const QUrl &target);
    /// A link without a name is named by its target, and what may not be opened has it beside.
    void endLink(const QString &target);

private:
    struct Place
    {
        qsizetype line = 0, position = 0;
    };
    struct OpenStyle
    {
        Place place;
        int style = 0;
        int length = 0; ///< of its delimiter
        bool literal = false;
    };
    struct OpenLink
    {
        Place place;
        int around = -1; ///< the link that it is in
        bool address = false, mail = false;
        bool refused = false; ///< what people are to read all the same
    };

    Place place() const;
    void appendRefused(const QString &target);
    bool isFace(const OpenStyle &open) const;
    void makeLiteral(const OpenStyle &open, int delimiter);

    MarkdownSource m_source;
    MessageText m_text;
    TextLine m_next; ///< what the next line begins with: its containers and its mark
    QList<OpenStyle> m_openStyles;
    QList<OpenLink> m_openLinks;
    int m_at = 0;
    int m_baseStyles = 0, m_styles = 0, m_link = -1;
    int m_groups = 0, m_containers = 0;
    int m_tooDeep = 0; ///< containers beyond those that are shown
    bool m_isOpen = false, m_lost = false;
};

} // namespace Kustomer
