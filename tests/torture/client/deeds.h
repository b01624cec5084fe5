// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatClient>
#include <KustomerChat/TimelineModel>

#include <QHash>
#include <QJsonObject>
#include <QTimer>

namespace Torture {

/// What a customer does beside writing texts: chooses answers, fills forms in, talks to an
/// assistant, rates, and leaves things unsent.
///
/// `{"do":"choose","id":I}` – the latest question of a conversation that is open
/// `{"do":"ask","text":"asked-N K"}` – a form in a new thread; its answers begin with `answered-N
/// K`
/// `{"do":"greet","text":T}` – a new thread in which an assistant speaks first
/// `{"do":"rate","id":I,"rating":R}`, `{"do":"draft","id":I,"text":T}`
class Deeds : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void(const QJsonObject &news)>;
    /// The timeline of a thread, whose rows count as accepted when they are there.
    using Follow = std::function<Kustomer::TimelineModel *(const QString &threadId)>;

    Deeds(Kustomer::ChatClient *client, const Tell &tell, const Follow &follow);

    void obey(const QJsonObject &order);
    /// A person would answer what is asked in the end.
    void goOn();
    /// What is unsent, by conversation.
    QJsonObject drafts() const;

private:
    void choose(const QString &id);
    void fillIn(const QString &text);
    void answer(const QString &threadId);
    void greet(const QString &text);
    void talk();
    void rate(const QString &id);
    void leave(const QString &id, const QString &text);

    Kustomer::ChatClient *m_client;
    Tell m_tell;
    Follow m_follow;
    QStringList m_asked;               ///< threads of forms that are not done
    QHash<QString, QString> m_greeted; ///< texts that wait for a greeting, by thread
    QHash<QString, int> m_ratings;     ///< that are to be given, by conversation
    QTimer m_beat;
};

} // namespace Torture
