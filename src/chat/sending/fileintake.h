// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <QObject>
#include <QSet>

#include <memory>

namespace Kustomer {

class FileDesk;
class OutboxStore;

/// Copies the files of entries here before they leave, so that the originals may vanish.
class FileIntake : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FileIntake(OutboxStore *store, FileDesk *files, QObject *parent = nullptr);

    /// Copies the files of an entry, once.
    void take(const QString &clientId);
    /// Goes on with entries that an earlier process left without their files, and removes what
    /// belongs to none.
    void resume();
    /// Files that messages need and that are not copied yet.
    QStringList awaited() const;
    void clear();

Q_SIGNALS:
    /// All its files are here, and that is on disk.
    void held(const QString &clientId);
    void failed(const QString &clientId, const Kustomer::Error &error);

private:
    OutboxStore *m_store;
    FileDesk *m_files;
    QSet<QString> m_taking; ///< entries whose files are being copied
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< context of what is copied
};

} // namespace Kustomer
