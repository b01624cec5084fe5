// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace Kustomer::Emulation {

/// The SQLite file that keeps records over a restart; what was committed survives a kill.
class Archive
{
public:
    struct Entry
    {
        QString kind;
        QString id;
        QJsonObject record;
    };

    /// What becomes of the records that are not written.
    enum class Others { Stay, Go };

    Archive() = default;
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    /// Opens or makes the file, which is nobody else's until close(); on failure returns false and
    /// errorString() says why.
    [[nodiscard]] bool open(const QString &file);
    void close();
    bool isOpen() const { return !m_connection.isEmpty(); }
    QString errorString() const { return m_error; }

    /// Calls `visit` for each record, those of one kind in the order they were first written.
    [[nodiscard]] bool read(const std::function<void(const Entry &)> &visit);
    /// Writes all entries or none.
    [[nodiscard]] bool write(const QList<Entry> &entries, Others others);

private:
    /// Which layout of the file this is; newer ones are refused.
    static constexpr int Version = 1;

    [[nodiscard]] bool occupy(const QString &lockFile);
    [[nodiscard]] bool prepare();
    bool run(const QString &statement);

    QString m_connection;
    QString m_lock; ///< the connection that keeps others out
    QString m_error;
};

} // namespace Kustomer::Emulation
