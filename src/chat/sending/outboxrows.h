// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

#include <QObject>

#include <memory>

namespace Kustomer {

class FileDesk;
class OutboxStore;

/// The rows that stand for entries of the outbox until the server has their messages.
class OutboxRows : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    OutboxRows(const OutboxStore *store, const FileDesk *files, QObject *parent = nullptr);

    /// Shows an entry as it is now, if there is one, once it is on disk with its files.
    void show(const QString &clientId);
    void showAll(const QString &conversationId);
    /// The customer has left: what is being shown at this moment is the last.
    void clear() { m_life = std::make_unique<QObject>(); }

Q_SIGNALS:
    /// A row is new or looks different.
    void shown(const Kustomer::Message &row);

private:
    const OutboxStore *m_store;
    const FileDesk *m_files;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>();
};

} // namespace Kustomer
