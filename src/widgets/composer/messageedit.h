// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QTextEdit>

namespace Kustomer {

/// Where a message is written: as tall as its text, up to six lines, plain text only. One of Enter
/// and Shift+Enter submits, the other one breaks the line.
class MessageEdit final : public QTextEdit
{
    Q_OBJECT

public:
    enum class SendKey { Enter, ShiftEnter };

    explicit MessageEdit(QWidget *parent = nullptr);

    void setTheme(const ChatTheme &theme);
    void setSendKey(SendKey key) { m_sendKey = key; }

    /// What may be pasted: text alone, or files and pictures as well.
    enum class Given { Text, Files };
    void setTakesFiles(Given given) { m_given = given; }

    /// Room between the text and the rim, which belongs to what can be clicked.
    void setPadding(const QMargins &padding);

    /// What is written, each blank as it is, without text that is still being composed by an input
    /// method.
    QString written() const;
    void setWritten(const QString &text);
    /// Writes a text where the caret is, as if it were pasted.
    void insert(const QString &text);
    /// Whether the end of it is not shown: all of it would be laid out before anything is seen. It
    /// goes along as long as something of it is shown.
    bool hasMore() const { return !m_more.isEmpty(); }
    /// The same without what is blank around it; the lines of a text keep their indentation.
    QString message() const;
    /// Whether there is nothing to send.
    bool isBlank() const;
    /// Whether an input method composes something that is seen and not written yet.
    bool isComposing() const;
    /// That is written now.
    void finishComposing();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    /// Page up or down, in an empty field.
    void scrollKeyPressed(int key);
    void focusChanged();
    void composingChanged();
    /// Files or a picture were pasted.
    void filesGiven(const QMimeData &source);
    /// Where files are taken: a text was pasted that is too long to be shown.
    void longTextGiven(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    enum class Use { None, Submit, BreakLine, Leave, Scroll, Compose };
    Use useOf(const QKeyEvent &event) const;
    bool isSendKey(const QKeyEvent &event) const;
    void breakLine();
    void reviewMore();
    void reviewDirection();
    void hideOwnPlaceholder();
    int heightOfLines(int count) const;

    ChatTheme m_theme;
    QMargins m_padding;
    SendKey m_sendKey = SendKey::Enter;
    Given m_given = Given::Text;
    QString m_more; ///< what is written behind what is shown
};

} // namespace Kustomer
