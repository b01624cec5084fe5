// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/fileholder.h"

#include "chat/attachments/filecheck.h"

#include <QPointer>

namespace Kustomer {

FileHolder::FileHolder(FileCabinet *cabinet, QObject *parent)
    : QObject(parent)
    , m_cabinet(cabinet)
    , m_limits(serviceLimits())
{
    m_threads.setMaxThreadCount(2);
}

template <typename T>
void FileHolder::perform(const Task<T> &task, QObject *context, const Answer<T> &answer)
{
    const auto begin = [=, this, isCancelled = m_isCancelled,
                        guard = QPointer<QObject>(context)](const Result<QString> &folder) {
        if (*isCancelled)
            return; // the folder is somebody else's
        if (!folder)
            answer(folder.error());
        else if (guard)
            hand<T>([task, place = *folder](const auto &flag) { return task(place, flag); }, guard,
                    answer);
    };
    m_cabinet->open(context, begin);
}

template <typename T>
void FileHolder::hand(const std::function<Result<T>(const std::atomic_bool &)> &work,
                      QObject *context, const Answer<T> &answer)
{
    const auto task
        = [this, work, answer, isCancelled = m_isCancelled, guard = QPointer<QObject>(context)] {
              const Result<T> done = work(*isCancelled);
              const auto tell = [done, answer, guard, isCancelled] {
                  if (guard && !*isCancelled)
                      answer(done);
              };
              QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
          };
    m_threads.start(task);
}

void FileHolder::hold(const QString &clientId, const QStringList &sources, QObject *context,
                      const Answer<QList<Attachment>> &answer)
{
    Holding holding{.folder = {},
                    .name = FileCabinet::outgoingOf(clientId),
                    .sources = {},
                    .limits = m_limits,
                    .fitter = m_fitter,
                    .formats = m_formats};
    for (const QString &source : sources)
        holding.sources.append(m_cabinet->whereabouts(source));
    const auto task = [holding](const QString &folder, const std::atomic_bool &isCancelled) {
        Holding here = holding;
        here.folder = folder;
        return held(here, isCancelled);
    };
    perform<QList<Attachment>>(task, context, answer);
}

void FileHolder::keep(const QString &name, const std::function<QByteArray()> &content,
                      QObject *context, const Answer<QString> &answer)
{
    const QString place = FileCabinet::newDraftPlace();
    const auto task = [=](const QString &folder, const std::atomic_bool &) {
        return written(folder + u'/' + place, name, content ? content() : QByteArray());
    };
    m_keepers.removeIf([](const auto &keeper) { return !*keeper; });
    const auto keeper = m_keepers.emplaceBack(std::make_shared<Answer<QString>>(answer));
    perform<QString>(task, context, [keeper](const Result<QString> &kept) {
        if (const auto tell = std::exchange(*keeper, {}))
            tell(kept);
    });
}

void FileHolder::stop()
{
    *m_isCancelled = true;
    m_threads.waitForDone();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    for (const auto &keeper : std::exchange(m_keepers, {})) {
        if (const auto tell = std::exchange(*keeper, {}))
            tell(notTakenReason());
    }
}

} // namespace Kustomer
