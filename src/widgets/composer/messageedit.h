// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

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

    void setSendKey(SendKey key) { m_sendKey = key; }

    /// Room between the text and the rim, which belongs to what can be clicked.
    void setPadding(const QMargins &padding);

    /// What is written, without text that is still being composed by an input method.
    QString message() const { return toPlainText().trimmed(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    /// The customer wants to leave (Escape).
    void left();
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    bool isComposing() const;
    bool isSendKey(const QKeyEvent &event) const;
    int heightOfLines(int count) const;

    QMargins m_padding;
    SendKey m_sendKey = SendKey::Enter;
};

} // namespace Kustomer
