// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/formdialogue.h"

#include <KustomerChat/Message>

#include <QObject>

#include <functional>
#include <memory>

namespace Kustomer {

/// The rows of dialogues as they are shown in their threads.
class FormDisplay : public QObject
{
    Q_OBJECT

public:
    /// Who asks.
    using Team = std::function<User()>;

    explicit FormDisplay(Team team, QObject *parent = nullptr);

    /// Shows a dialogue as it is now; whether the customer is still there then.
    bool show(const FormDialogue &dialogue);
    /// Its rows are these messages of a conversation now, each with the row that it takes.
    QList<Message> become(const FormDialogue &dialogue, const QList<Message> &messages);
    /// The rows that are left of a thread go; it may be a conversation by now.
    void drop(const QString &threadId, const QString &conversationId);
    void forget();

Q_SIGNALS:
    /// A row is new or looks different.
    void shown(const Kustomer::Message &row);
    void dropped(const QString &conversationId, const QString &clientId);

private:
    Team m_team;
    QHash<QString, QStringList> m_shown;                           ///< rows, by thread
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< gone when the customer is
};

} // namespace Kustomer
