// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/bubblerow.h"
#include "widgets/text/markdown.h"
#include "widgets/text/markdownstyle.h"

#include <QLocale>
#include <QRect>

namespace Kustomer {

class RowControlFactory;

/// What every bubble of a view has in common.
struct BubbleContext
{
    ChatTheme theme;
    int width = 0; ///< of a row
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale;
    QDate today;
    const RowControlFactory *controls = nullptr; ///< not owned; nullptr: rows have no controls

    bool operator==(const BubbleContext &) const = default;
};

/// One row of a timeline, laid out for a width: rectangles, relative to the row, that painting, hit
/// testing, tooltips and screen readers share.
class Bubble
{
public:
    enum class Part {
        Nothing,
        Text,
        Link,
        Avatar,
        Meta, ///< time and delivery
        Retry,
        Discard,
    };

    struct Hit
    {
        Part part = Part::Nothing;
        QUrl link;
        int position = -1; ///< in the text, nearest to the point; −1 for rows without text
    };

    /// A piece of the line below a bubble.
    struct MetaItem
    {
        enum class Look { Muted, Danger, Action };

        Part part = Part::Meta;
        QString text;
        QRect rect;
        Look look = Look::Muted;
        QString shown = {}; ///< as much of the text as fits
    };

    Bubble(const BubbleRow &row, const BubbleContext &context);

    const BubbleRow &row() const { return m_row; }
    int height() const { return m_height; }
    /// Distance from the row's top to what is shown, which depends on the row above.
    int leading() const { return m_leading; }

    const BubbleLook &look() const { return m_look; }
    bool isBare() const { return m_bare; }
    /// The bubble, or where the words of a line without bubble are.
    QRect bubbleRect() const { return m_bubbleRect; }
    QRect textRect() const { return m_textRect; }
    QRect avatarRect() const { return m_avatarRect; }
    QRect attachmentRect() const { return m_attachmentRect; }
    QRect markRect() const { return m_markRect; }
    /// Where the live control of the row is; empty: it has none.
    QRect controlRect() const { return m_controlRect; }
    const QList<MetaItem> &meta() const { return m_meta; }
    const MarkdownOrnaments &ornaments() const { return m_ornaments; }
    /// The laid-out text; nullptr for rows of other kinds than Message.
    const MessageDocument *document() const { return m_document.get(); }
    /// What a line without bubble says, and how many attachments a message has.
    QString label() const { return m_label; }
    QString attachmentLabel() const { return m_attachmentLabel; }

    Hit hit(QPoint point) const;
    /// What to tell about a point: a link's true target, the whole date, why sending failed.
    QString toolTip(QPoint point) const;
    /// How the row is spoken: "Sam, 10:42: Your refund …".
    QString accessibleText() const;
    /// The text between two positions, as it reads.
    QString textBetween(int from, int to) const;
    int textLength() const;

private:
    void layOutMessage(const BubbleContext &context);
    void readText(const ChatTheme &theme, int width);
    void placeBubble(const BubbleContext &context);
    void placeMeta(const BubbleContext &context);
    QList<MetaItem> metaItems() const;
    void layOutTyping(const BubbleContext &context);
    void layOutLine(const BubbleContext &context);
    void placeControl(const BubbleContext &context);
    void mirror(int width);

    BubbleRow m_row;
    QLocale m_locale;
    BubbleLook m_look;
    std::unique_ptr<MessageDocument> m_document;
    MarkdownOrnaments m_ornaments;
    QString m_label, m_attachmentLabel;
    QRect m_bubbleRect, m_textRect, m_avatarRect, m_attachmentRect, m_markRect, m_controlRect;
    QList<MetaItem> m_meta;
    bool m_bare = false;
    int m_leading = 0;
    int m_height = 0;
};

} // namespace Kustomer
