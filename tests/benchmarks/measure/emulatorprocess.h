// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure/childprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

namespace Benchmarks {

/// The service in a process of its own, with the customer of the demo scenario who has a past.
class EmulatorProcess
{
public:
    /// Whether it has what it had when it is started again.
    enum class Memory { Lost, Kept };

    explicit EmulatorProcess(Memory memory = Memory::Lost);

    /// Ends it without a warning.
    void kill();
    /// Starts it again at the same port; returns as soon as it listens.
    void start();
    /// Lets connections stand that nobody answers.
    void freeze();
    void thaw();

    QUrl apiUrl() const { return QUrl(m_access[u"apiUrl"].toString()); }
    QUrl realtimeUrl() const { return QUrl(m_access[u"realtimeUrl"].toString()); }
    QString apiKey() const { return m_access[u"apiKey"].toString(); }
    QString realtimeKey() const { return m_realtimeKey; }
    /// A login token of the customer.
    QString jwt() const { return m_jwt; }

private:
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body);

    QTemporaryDir m_folder;
    Memory m_memory;
    ChildProcess m_process;
    QJsonObject m_access;
    QString m_realtimeKey;
    QString m_jwt;
};

} // namespace Benchmarks
