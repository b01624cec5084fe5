// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What stands apart in an article, as Qt lays it out.

#include "widgets/articles/articledocument.h"

#include <QTextFrame>

#include <algorithm>

namespace Kustomer {

void ArticleDocument::enterBoxes(const QList<int> &boxes)
{
    const auto parted = std::ranges::mismatch(m_boxes, boxes);
    leaveBoxes(parted.in1 - m_boxes.begin());
    for (qsizetype i = m_boxes.size(); i < boxes.size(); ++i) {
        const ArticleBox::Kind kind = m_body->boxes.at(boxes.at(i)).kind;
        QTextFrameFormat frame;
        frame.setPadding(3 * m_theme.unit);
        frame.setTopMargin(m_theme.unit);
        frame.setBottomMargin(2 * m_theme.unit);
        frame.setBorder(0);
        frame.setProperty(boxKind, int(kind == ArticleBox::Kind::Quote ? Quote : Note));
        if (kind == ArticleBox::Kind::Quote) {
            frame.setPadding(0);
            frame.setLeftMargin(m_theme.margin);
        } else {
            frame.setBackground(m_formats->box(kind));
        }
        m_cursor.insertFrame(frame);
        m_boxes.append(boxes.at(i));
        m_isFirstBlock = true;
    }
}

void ArticleDocument::leaveBoxes(qsizetype kept)
{
    while (m_boxes.size() > kept) {
        setGapBelow(0); // the box has one of its own
        leaveFrame(m_cursor.currentFrame()->lastPosition());
        m_boxes.removeLast();
    }
}

/// Goes to the block that Qt has behind each frame; it takes no room where nothing follows in it.
void ArticleDocument::leaveFrame(int lastPosition)
{
    m_cursor.setPosition(lastPosition + 1);
    QTextBlockFormat nothing;
    nothing.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(nothing);
    m_isFirstBlock = true;
}

} // namespace Kustomer
