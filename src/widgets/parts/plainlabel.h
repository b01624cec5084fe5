// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace Kustomer {

/// Plain text in a colour and font of the theme, whatever the host's style sheet says about labels:
/// as many lines as it takes where wordWrap is set, else one, which ends in an ellipsis where it
/// does not fit; the tool tip has all of it then. One that takes the keyboard shows a ring where
/// that came by a key: put there by the chat, it would look like a field to write in.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    /// One that takes as many lines as its text needs.
    static PlainLabel *paragraph(QWidget *parent);

    /// What is shown; it is spoken without the marks of its direction.
    void setText(const QString &text);
    void setLook(const QColor &color, const QFont &font);
    QColor color() const { return m_color; }
    /// Free around the words; contents margins would be those of the host's style sheet.
    void setRim(const QMargins &rim);
    const QMargins &rim() const { return m_rim; }
    /// The least height, also without words; a minimum would be that of the host's style sheet.
    void setLeastHeight(int height);
    /// The most lines that are asked for; 0: as many as it takes.
    void setMostLines(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QSize sizeOf(const QRect &room) const;
    bool isWhole() const; ///< all of its text can be read
    void measure();
    QMargins around() const { return m_rim + m_overhang; }

    QColor m_color = Qt::black;
    QFont m_font;
    QMargins m_rim;
    int m_leastHeight = 0;
    int m_mostLines = 0;
    bool m_isReachedByKey = false; ///< the keyboard came by a key
    int m_line = 0;                ///< how high it is
    QMargins m_overhang;           ///< by which letters reach beyond their own width and line
    mutable int m_measuredFor = 0; ///< the width in which the words are so high; 0: none
    mutable int m_wordsHeight = 0;
};

} // namespace Kustomer
