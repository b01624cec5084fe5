// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filecopies.h"

#include "chat/attachments/filecheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

QString detailsOf(const QFileDevice &file)
{
    return file.fileName() + u": "_s + file.errorString();
}

/// What is wrong with the file that is copied: the disk of the other one has nothing to do with it.
Error lost(const QFile &source)
{
    Error error
        = source.exists() ? unreadableFile(source.fileName()) : missingFile(source.fileName());
    error.details = detailsOf(source);
    return error;
}

Result<Done> copied(const QString &from, const QString &to, const std::atomic_bool &isOver)
{
    constexpr qint64 chunk = 256 * 1024;
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return lost(source);
    if (!target.open(QIODevice::WriteOnly))
        return unwritable(detailsOf(target));
    while (!source.atEnd()) {
        const QByteArray part = source.read(chunk);
        if (isOver || part.isEmpty())
            return lost(source);
        if (target.write(part) != part.size())
            return unwritable(detailsOf(target));
    }
    return target.flush() && target.commit() ? Result<Done>(Done()) : unwritable(detailsOf(target));
}

} // namespace

Error unwritable(const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .message = QCoreApplication::translate("Kustomer::Downloads",
                                                   "The file cannot be kept on this disk."),
            .details = why};
}

FileCopies::FileCopies(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(2);
}

FileCopies::~FileCopies()
{
    end(); // a client that dies answers nobody
}

void FileCopies::copy(const QString &from, const QString &to, QObject *context,
                      const Answer<Done> &answer)
{
    const int number = ++m_count;
    m_waiters.insert(number, {context, answer});
    m_threads.start([this, number, from, to, isOver = m_isOver] {
        const auto tell = [this, number, done = copied(from, to, *isOver)] {
            const Waiter waiter = m_waiters.take(number);
            if (waiter.context)
                waiter.answer(done);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void FileCopies::end()
{
    *m_isOver = true;
    m_threads.clear();
    m_threads.waitForDone();
    m_isOver = std::make_shared<std::atomic_bool>(false);
}

void FileCopies::stop(const Error &reason)
{
    end();
    const QMap<int, Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.answer(reason);
    }
}

} // namespace Kustomer
