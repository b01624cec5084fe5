// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/attachments/filecabinet.h"
#include "chat/attachments/holding.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Kustomer {

/// Holds the files of messages in the customer's folder, on threads of its own.
class FileHolder : public QObject
{
    Q_OBJECT

public:
    /// The cabinet outlives it.
    explicit FileHolder(FileCabinet *cabinet, QObject *parent = nullptr);
    ~FileHolder() override
    {
        m_keepers.clear(); // a client that dies answers nobody
        stop();
    }

    void setFitter(const PictureFitter &fitter) { m_fitter = fitter; }
    /// Of what is held from now on; at first those of the service.
    void setLimits(const AttachmentLimits &limits) { m_limits = limits; }
    /// How sizes in errors are written.
    void setFormats(const QLocale &formats) { m_formats = formats; }
    /// Copies the files of a message; their paths are named from the folder on.
    void hold(const QString &clientId, const QStringList &sources, QObject *context,
              const Answer<QList<Attachment>> &answer);
    /// Writes what has no file of its own, for a draft, and is made on another thread; answers with
    /// the whole path.
    void keep(const QString &name, const std::function<QByteArray()> &content, QObject *context,
              const Answer<QString> &answer);
    /// Ends everything and waits until nothing is written any more. Who had something kept is
    /// told; the messages that lack files wait for the next start.
    void stop();

private:
    template <typename T>
    using Task = std::function<Result<T>(const QString &folder, const std::atomic_bool &)>;

    /// Does it in the customer's folder, on another thread.
    template <typename T>
    void perform(const Task<T> &task, QObject *context, const Answer<T> &answer);
    template <typename T>
    void hand(const std::function<Result<T>(const std::atomic_bool &)> &work, QObject *context,
              const Answer<T> &answer);

    FileCabinet *m_cabinet;
    PictureFitter m_fitter;
    AttachmentLimits m_limits;
    QLocale m_formats;
    QThreadPool m_threads;
    QList<std::shared_ptr<Answer<QString>>> m_keepers; ///< empty: was answered
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace Kustomer
