// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/reading/messagetext.h"
#include "widgets/looks/chattheme.h"
#include "widgets/typesetting/isolatedlinks.h"

#include <QHash>
#include <QRectF>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
class QTextLayout;
QT_END_NAMESPACE

namespace Kustomer {

/// A text laid out for a width: what is painted, pointed at and selected. Positions count the
/// characters of the text as it reads, marks of lists included.
class MessageDocument
{
public:
    struct Link
    {
        QUrl target;
        QString words;
        QList<QRect> rects; ///< one for each line
    };

    /// A block of code.
    struct Code
    {
        QString text;
        QRect rect;
    };

    /// A stretch of the text that is painted in colours of its own.
    struct Highlight
    {
        int from = 0, to = 0;
        QColor background, text;
    };

    MessageDocument(const MessageText &text, const ChatTheme &theme, const BubbleLook &look,
                    const QFont &font, int width);
    ~MessageDocument();

    QSize size() const { return m_size; }
    /// Whether it would be the same, laid out for another width.
    bool suits(int width) const { return !m_isBroken && m_ideal <= width; }
    int length() const { return int(m_plain.size()); }
    const QString &plain() const { return m_plain; }
    const MessageText &text() const { return m_text; }
    QString textBetween(int from, int to) const;
    /// The position nearest to a point.
    int positionAt(QPointF point) const;
    QList<Link> links() const;
    QList<Code> codes() const;
    /// Paints it with what is highlighted, the last one on top.
    void paint(QPainter &painter, const BubbleLook &look,
               const QList<Highlight> &highlights = {}) const;

private:
    /// A line of the text, which may take several on screen.
    struct Laid
    {
        IsolatedLinks isolated;
        std::unique_ptr<QTextLayout> layout;
        QPointF at = {};
        qreal indent = 0;
        int position = 0; ///< of its first character behind the mark
        bool rightToLeft = false;
    };
    struct Bar
    {
        int quote = 0;
        QRectF rect;
        bool rightToLeft = false;
    };

    void read(const ChatTheme &theme, const BubbleLook &look);
    void measureLists();
    void layOut(int width);
    qreal gapBefore(qsizetype line) const;
    qreal indentOf(const TextLine &line, int width) const;
    qreal layOutLine(qsizetype line, int width, qreal y);
    qreal layOutTable(qsizetype first, qsizetype end, int width, qreal y);
    qreal wrap(QTextLayout &layout, qreal width, qreal *natural) const;
    void growBars(qsizetype line, int width, qreal top, qreal bottom);
    void settle(int width);
    bool isFirstOfGroup(qsizetype line) const;
    bool isLastOfGroup(qsizetype line) const;

    void paintOrnaments(QPainter &painter, const BubbleLook &look) const;
    void paintMark(QPainter &painter, const TextLine &line, const Laid &laid) const;
    void paintSign(QPainter &painter, const TextLine &line, const QRectF &box) const;

    MessageText m_text;
    QString m_plain;
    std::vector<Laid> m_laid;
    QHash<int, qreal> m_listIndents;
    QList<QRectF> m_code, m_rules;
    QList<Bar> m_bars;
    QFont m_font;
    qreal m_em = 0, m_unit = 0, m_ideal = 0;
    QSize m_size;
    bool m_isBroken = false; ///< to fit the width, or of parts whose places depend on it
};

} // namespace Kustomer
