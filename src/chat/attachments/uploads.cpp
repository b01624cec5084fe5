// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/uploads.h"

#include "chat/attachments/attachmentcalls.h"
#include "chat/attachments/filecabinet.h"
#include "chat/attachments/filecheck.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

using State = AttachmentTransfer::State;

namespace {

/// What the disk says is said in words of our own.
Error inWords(const Error &error, const QString &name)
{
    if (error.kind != Error::Kind::Storage)
        return error;
    Error unreadable = unreadableFile(name);
    unreadable.details = error.details;
    return unreadable;
}

} // namespace

Error cancelledUpload()
{
    return {.kind = Error::Kind::Cancelled,
            .code = u"upload_cancelled"_s,
            .message = Uploads::tr("The upload was cancelled.")};
}

Uploads::Uploads(ApiCaller *caller, FileTransfers *transfers, FileCabinet *cabinet, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_transfers(transfers)
    , m_cabinet(cabinet)
{ }

Uploads::~Uploads() = default;

Uploads::Course *Uploads::courseOf(const QString &clientId, int index)
{
    const auto message = m_messages.find(clientId);
    if (message == m_messages.end())
        return nullptr;
    const auto course = message->second.courses.find(index);
    return course == message->second.courses.end() ? nullptr : &course->second;
}

AttachmentTransfer Uploads::transfer(const QString &clientId, int index) const
{
    const auto message = m_messages.find(clientId);
    if (message == m_messages.end())
        return {};
    const auto course = message->second.courses.find(index);
    return course == message->second.courses.end() ? AttachmentTransfer() : course->second.transfer;
}

bool Uploads::isRunning(const QString &clientId) const
{
    const auto message = m_messages.find(clientId);
    return message != m_messages.end() && message->second.context;
}

void Uploads::forget(const QString &clientId)
{
    m_messages.erase(clientId);
}

void Uploads::start(const QString &clientId, const QList<Attachment> &files)
{
    if (isRunning(clientId))
        return;
    Message &message = m_messages[clientId];
    message.context = std::make_unique<QObject>();
    for (int index = 0; index < files.size(); ++index) {
        const bool isThere = !files[index].id.isEmpty();
        message.courses[index] = {.file = files[index],
                                  .transfer = {.state = isThere ? State::Done : State::Waiting,
                                               .done = isThere ? files[index].size : 0,
                                               .total = files[index].size}};
    }
    for (int index = 0; index < files.size(); ++index) {
        if (files[index].id.isEmpty())
            announce(clientId, index);
    }
}

void Uploads::announce(const QString &clientId, int index)
{
    const Attachment file = courseOf(clientId, index)->file;
    const auto take = [=, this](const Result<UploadForm> &form) {
        if (!form) {
            conclude(clientId, index, form.error());
            return;
        }
        send(clientId, index, form->attachmentId,
             {.url = form->url,
              .fields = form->fields,
              .name = file.name,
              .contentType = file.contentType,
              .path = m_cabinet->pathOf(file.localPath)});
    };
    Calls::announceFile(m_caller, file, m_messages[clientId].context.get(), take);
}

void Uploads::send(const QString &clientId, int index, const QString &attachmentId,
                   const FileUpload &upload)
{
    const auto take = [=, this](const Result<Done> &done) {
        if (done) {
            const QPointer<QObject> stay(m_messages[clientId].context.get());
            Q_EMIT uploaded(clientId, index, attachmentId);
            if (!stay)
                return;
        }
        conclude(clientId, index,
                 done ? std::nullopt : std::optional(inWords(done.error(), upload.name)));
    };
    const auto count = [=, this](qint64 done, qint64) {
        follow(clientId, index, done);
    };
    follow(clientId, index, 0);
    m_transfers->send(upload, m_messages[clientId].context.get(), count, take);
}

void Uploads::follow(const QString &clientId, int index, qint64 done)
{
    AttachmentTransfer &transfer = courseOf(clientId, index)->transfer;
    transfer.state = State::Running;
    transfer.done = done;
    Q_EMIT changed(clientId, index);
}

void Uploads::conclude(const QString &clientId, int index, const std::optional<Error> &failure)
{
    Message &message = m_messages[clientId];
    AttachmentTransfer &transfer = message.courses[index].transfer;
    transfer.state = failure ? State::Failed : State::Done;
    transfer.error = failure;
    if (!failure)
        transfer.done = transfer.total;
    const QPointer<QObject> stay(message.context.get());
    Q_EMIT changed(clientId, index);
    if (!stay)
        return;
    const auto isUnderWay = [](const auto &one) {
        return one.second.transfer.state == State::Waiting
            || one.second.transfer.state == State::Running;
    };
    if (std::ranges::any_of(message.courses, isUnderWay))
        return;
    std::optional<Error> first;
    for (const auto &[place, course] : message.courses) {
        if (!first && course.transfer.error)
            first = *course.transfer.error;
    }
    message.context.release()->deleteLater(); // it is the context of who has called this
    Q_EMIT finished(clientId, first);
}

void Uploads::cancel(const QString &clientId)
{
    if (!isRunning(clientId))
        return;
    Message &message = m_messages[clientId];
    message.context.reset();
    const Error error = cancelledUpload();
    QList<int> ended;
    for (auto &[index, course] : message.courses) {
        if (course.transfer.state == State::Done)
            continue;
        course.transfer.state = State::Failed;
        course.transfer.error = error;
        ended.append(index);
    }
    for (const int index : std::as_const(ended))
        Q_EMIT changed(clientId, index);
}

void Uploads::retry(const QString &clientId, int index)
{
    const Course *course = courseOf(clientId, index);
    if (isRunning(clientId) && course && course->transfer.state == State::Failed) {
        follow(clientId, index, 0);
        announce(clientId, index);
    }
}

} // namespace Kustomer
