// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal.h"
#include "verdict.h"

#include <KustomerChat/EmulatorProcess>

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <functional>

namespace Torture {

/// The service as a process that can be killed and frozen, and that keeps what it has in a file.
class Service
{
public:
    using Answer = std::function<void(int status, const QJsonObject &document)>;

    explicit Service(const Journal &journal = Journal());

    /// Starts it again, with the same data at the same port.
    void start();
    void kill();
    void freeze();
    void thaw();
    bool isUp() const { return m_process.isRunning() && !m_isFrozen; }
    /// How often the service ended though nobody killed it; each time it was started again.
    int deathCount() const { return m_deathCount; }

    /// Where it is, as a client wants to know.
    const QJsonObject &access() const { return m_access; }
    QString text(const QString &name) const { return m_access[name].toString(); }
    /// Asks without waiting; never answers where the service dies.
    void send(const QByteArray &verb, const QString &path, const QJsonObject &body,
              const Answer &answer = {});
    /// Asks and waits; empty without an answer.
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    /// All conversations of a customer that have a message; `empty` counts the others.
    Conversations conversationsOf(const QString &customerId, int *empty);
    /// What customers think of conversations.
    Numbers ratings();

private:
    void noticeDeath(int exitCode);
    /// Content of the files of a message, in order.
    QByteArrayList enclosedIn(const QJsonValue &message);
    QList<QJsonValue> pagesOf(const QString &path);

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    Kustomer::EmulatorProcess m_process;
    QJsonObject m_access;
    bool m_isFrozen = false;
    int m_deathCount = 0;
};

} // namespace Torture
