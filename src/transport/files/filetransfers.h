// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/base/networkfactory.h"
#include "transport/files/transferlimits.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace Kustomer {

class FileCourse;

/// A form that brings a file to the server that was named for it (wire E15).
struct FileUpload
{
    QUrl url;
    QList<std::pair<QString, QString>> fields; ///< ahead of the file, in this order
    QString name;                              ///< of the file, as it was announced
    QString contentType;
    QString path; ///< where it is read
};

/// A file at an address.
struct FileDownload
{
    QUrl url;
    QString path;         ///< where it is written
    qint64 mostBytes = 0; ///< a longer one is not taken
};

/// Brings files to servers of their own and back, streamed from and to the disk, whatever their
/// size, a few at a time. Nothing of ours goes along, and https only, but to this machine. Nothing
/// is tried again here: that an upload failed may mean that another form is needed.
class FileTransfers : public QObject
{
    Q_OBJECT

public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit FileTransfers(const TransferLimits &limits = {}, QObject *parent = nullptr);
    ~FileTransfers() override;

    /// Before the first file.
    void setFactory(const NetworkFactory &factory) { m_factory = factory; }
    /// How numbers in errors are written; at first as the application does.
    void setFormats(const QLocale &formats) { m_limits.formats = formats; }

    /// The answer comes once and never from within this call, unless the context is gone before:
    /// its end ends the transfer.
    void send(const FileUpload &upload, QObject *context, const Progress &progress,
              const Answer<Done> &answer);
    void fetch(const FileDownload &download, QObject *context, const Progress &progress,
               const Answer<Done> &answer);

private:
    void start(FileCourse *course, QObject *context, const Progress &progress,
               const Answer<Done> &answer);
    /// What files travel by, unless they need nothing of it.
    QNetworkAccessManager *network();
    void goOn();

    TransferLimits m_limits;
    NetworkFactory m_factory;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made when it is needed
    QList<FileCourse *> m_waiting;                    ///< until others are over
    int m_running = 0;
};

} // namespace Kustomer
