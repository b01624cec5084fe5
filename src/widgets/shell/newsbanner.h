// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <KustomerChat/ChatNotification>

#include <QTimer>
#include <QVariantAnimation>

namespace Kustomer {

class ActionButton;
class PlainLabel;

/// Tells of a message in a conversation that is not on screen, and offers the way there: over what
/// is read, which stays where it is, and only as long as that takes to be read. It waits for
/// whoever is elsewhere, points at it or is at it with the keyboard.
class NewsBanner final : public Surface
{
    Q_OBJECT

public:
    explicit NewsBanner(QWidget *shell);

    /// Stands in this page, below its header.
    void enter(const Surface &page);
    void tell(const ChatNotification &notification);
    /// Only says it aloud, where it is seen elsewhere.
    void speak(const ChatNotification &notification);
    /// It was seen.
    void takeBack(const QString &conversationId);
    /// All was seen.
    void clear();
    /// Of which conversation it tells; empty: of none.
    const QString &told() const { return m_told.conversationId; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void conversationChosen(const QString &id);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    bool takesKey(const QKeyEvent &key) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNews();
    void stay();
    void end();
    void place();

    QWidget *m_room = nullptr; ///< what the page shows below its header
    PlainLabel *m_text;
    ActionButton *m_open;
    Announcer m_announcer;
    ChatNotification m_told;
    QTimer m_stay{this};
    QVariantAnimation m_drop;
};

} // namespace Kustomer
