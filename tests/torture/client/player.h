// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/deeds.h"
#include "support/pacedclient.h"

#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSet>
#include <QSocketNotifier>

namespace Torture {

/// Plays an application with one customer: obeys the JSON lines of its standard input and tells on
/// its standard output what the client accepted and shows.
///
/// `{"do":"say","where":W,"text":T}` – W names a conversation, which begins with its first text
/// `{"do":"open","where":W,"id":I}` – W is a conversation of the service
/// `{"do":"show"}` – everything that the client shows, after older pages were fetched
/// `{"do":"count"}` – what lives in the process
/// `{"do":"change","email":E}` – logs out and in again as somebody else
/// and those of Deeds
class Player : public QObject
{
    Q_OBJECT

public:
    /// Where the service is, who the customer is, and where things are kept.
    explicit Player(const QJsonObject &terms);

private:
    void listen();
    void obey();
    void obey(const QJsonObject &order);
    /// A text counts as accepted when its row is there: from then on nothing may lose it.
    void tellOfRows(const QModelIndex &parent, int first, int last);
    Kustomer::TimelineModel *follow(const QString &threadId);
    void say(const QString &where, const QString &text);
    /// Writes the files of a text.
    QStringList enclose(const QString &text) const;
    void show();
    void readEverything();
    void logIn();
    void fetchToken(const Kustomer::ChatClient::Answer<QString> &answer);
    void tell(const QJsonObject &news) const;

    QJsonObject m_terms;
    QNetworkAccessManager m_network;
    Kustomer::Testing::PacedClient m_client;
    Deeds m_deeds;
    QHash<QString, QString> m_threads;      ///< by the names of the orders
    QSet<QString> m_accepted;               ///< client ids
    QHash<QString, QStringList> m_enclosed; ///< files by client ids, until they are held
    QSocketNotifier m_input{0, QSocketNotifier::Read};
    QByteArray m_unread;
};

} // namespace Torture
