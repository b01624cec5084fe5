// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/fileholder.h"

#include "chat/attachments/filecheck.h"

#include <QPointer>

namespace Kustomer {

FileHolder::FileHolder(FileCabinet *cabinet, QObject *parent)
    : QObject(parent)
    , m_cabinet(cabinet)
{
    m_threads.setMaxThreadCount(2);
}

void FileHolder::hold(const QString &clientId, const QStringList &sources, QObject *context,
                      const Answer<QList<Attachment>> &answer)
{
    Holding holding{.folder = {},
                    .name = FileCabinet::outgoingOf(clientId),
                    .sources = sources,
                    .limits = serviceLimits(),
                    .fitter = m_fitter};
    const auto begin = [=, this](const Result<QString> &folder) mutable {
        if (!folder) {
            answer(folder.error());
            return;
        }
        holding.folder = *folder;
        holdIn(holding, context, answer);
    };
    m_cabinet->open(context, begin);
}

void FileHolder::holdIn(const Holding &holding, QObject *context,
                        const Answer<QList<Attachment>> &answer)
{
    const auto task
        = [this, holding, answer, isCancelled = m_isCancelled, guard = QPointer<QObject>(context)] {
              const Result<QList<Attachment>> files = held(holding, *isCancelled);
              const auto tell = [files, answer, guard, isCancelled] {
                  if (guard && !*isCancelled)
                      answer(files);
              };
              QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
          };
    m_threads.start(task);
}

void FileHolder::stop()
{
    *m_isCancelled = true;
    m_threads.waitForDone();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
}

} // namespace Kustomer
