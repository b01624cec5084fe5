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
    ~FileHolder() override { stop(); }

    void setFitter(const PictureFitter &fitter) { m_fitter = fitter; }
    /// Copies the files of a message; their paths are named from the folder on.
    void hold(const QString &clientId, const QStringList &sources, QObject *context,
              const Answer<QList<Attachment>> &answer);
    /// Ends everything and waits until nothing is written any more.
    void stop();

private:
    void holdIn(const Holding &holding, QObject *context, const Answer<QList<Attachment>> &answer);

    FileCabinet *m_cabinet;
    PictureFitter m_fitter;
    QThreadPool m_threads;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace Kustomer
