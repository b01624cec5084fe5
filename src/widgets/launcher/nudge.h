// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/launcher/cornerplace.h"
#include "widgets/launcher/nudgecard.h"

#include <KustomerChat/ChatClient>

#include <QPointer>

#include <functional>

namespace Kustomer {

/// Shows beside a launcher what a campaign of the company says, while nobody looks at the chat,
/// until it was read, there or elsewhere.
class Nudge final : public QObject
{
    Q_OBJECT

public:
    Nudge(const ChatClient *client, std::function<bool()> mayShow, QObject *parent);
    ~Nudge() override { delete m_card; }

    /// The window over which it floats.
    void setHost(QWidget *host);
    /// Takes the keyboard from a card that is closed.
    void setRefuge(QWidget *refuge) { m_refuge = refuge; }
    void setTheme(const ChatTheme &theme);
    void place(const CornerPlace &corner, int iconSize);
    void leave();
    /// Whether somebody sees this message in it.
    bool tells(const Message &message) const;

Q_SIGNALS:
    /// It is there, or larger, and wants its place.
    void placeWanted();
    void pressed(const QString &conversationId);

private:
    void show(const Message &message);
    void review();
    /// What it said is of a customer who has left.
    void forget();

    QPointer<const ChatClient> m_client;
    std::function<bool()> m_mayShow;
    QPointer<QWidget> m_host;
    QPointer<QWidget> m_refuge;
    QPointer<NudgeCard> m_card; ///< made when it is needed; its window may take it along
    ChatTheme m_theme;
    QString m_messageId;
    bool m_isTold = false; ///< and not left
};

} // namespace Kustomer
