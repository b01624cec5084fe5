// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

namespace Kustomer {

class IconButton;

/// What the company says first, beside the launcher: pressed, it opens the conversation; it goes
/// when it is closed or read, or the chat is opened, and never by itself.
class NudgeCard final : public Surface
{
    Q_OBJECT

public:
    /// The most it takes in letters of the usual size; larger ones take more where there is room.
    static constexpr QSize usualLargest{320, 160};

    explicit NudgeCard(QWidget *parent = nullptr);

    /// Shows these words of a conversation, unless somebody has closed it meanwhile.
    void say(const QString &words, const QString &conversationId);
    QString conversationId() const { return m_conversationId; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pressed(const QString &conversationId);
    void closed();

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void leave();
    QSize largest() const;
    QRect wordsRect() const;

    QString m_words;
    QString m_conversationId;
    Announcer m_announcer{this};
    IconButton *m_close;
};

} // namespace Kustomer
