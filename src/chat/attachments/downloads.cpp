// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/downloads.h"

#include "chat/attachments/filecabinet.h"
#include "chat/attachments/standin.h"
#include "protocol/files/picturehead.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using State = AttachmentTransfer::State;

constexpr qint64 mostInCabinet = 50'000'000; ///< of one file
constexpr qint64 mostTogether = 200'000'000; ///< of all that was fetched
constexpr qint64 mostToSave = 4'000'000'000;

Error cancelledReason()
{
    return {.kind = Error::Kind::Cancelled,
            .message = Downloads::tr("The download was cancelled.")};
}

/// What the disk says is said in words of our own.
Result<Done> inWords(const Result<Done> &done)
{
    const bool isOfDisk = !done && done.error().kind == Error::Kind::Storage;
    return isOfDisk ? unwritable(done.error().details) : done;
}

/// Whether it may be kept elsewhere all the same.
bool isRefusedByPlace(const Error &error, bool isForCabinet)
{
    return error.kind == Error::Kind::Storage
        || (error.kind == Error::Kind::TooLarge && isForCabinet);
}

} // namespace

Downloads::Downloads(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

Downloads::~Downloads() = default;

AttachmentTransfer Downloads::transfer(const QString &attachmentId) const
{
    const auto course = m_courses.find(attachmentId);
    return course == m_courses.end() ? AttachmentTransfer() : course->second.transfer;
}

// What is on its way to the server lies elsewhere than in its place of the cabinet.
Attachment Downloads::presentOf(const QString &attachmentId)
{
    Attachment known = m_parts.details->of(attachmentId);
    if (!known.localPath.isEmpty() && !QFile::exists(known.localPath)) {
        known.localPath.clear();
        m_parts.details->learn(known);
    }
    return m_parts.details->of(attachmentId);
}

Downloads::Course *Downloads::begin(const AttachmentPlace &place)
{
    Course &course = m_courses[place.attachment.id];
    if (course.context)
        return nullptr;
    course.place = place;
    course.transfer = {.state = State::Waiting, .total = place.attachment.size};
    course.context = std::make_unique<QObject>();
    course.isForCabinet = false;
    Q_EMIT changed(place.attachment.id);
    return &course;
}

void Downloads::fetch(const QString &messageId, const QString &attachmentId)
{
    const Attachment known = presentOf(attachmentId);
    if (!known.localPath.isEmpty())
        return;
    Course *course = begin({messageId, known});
    if (!course) {
        awaitHere(&m_courses[attachmentId]);
        return;
    }
    course->isForCabinet = true;
    learnName(attachmentId, [=, this] {
        const auto open = [=, this](const Result<QString> &folder) {
            const QString path = folder
                ? m_parts.cabinet->placeFor(m_courses[attachmentId].place.attachment)
                : QString();
            if (path.isEmpty())
                conclude(attachmentId, unwritable(), {});
            else
                locate(attachmentId, {.url = {}, .path = path, .mostBytes = mostInCabinet});
        };
        m_parts.cabinet->open(m_courses[attachmentId].context.get(), open);
    });
}

// What is on its way to a place of somebody's choice comes here after that.
void Downloads::awaitHere(Course *course)
{
    if (!course->isForCabinet && course->readers.isEmpty())
        course->readers.append([](const Result<Attachment> &) {});
}

void Downloads::fetch(const QString &messageId, const QString &attachmentId,
                      const Answer<Attachment> &answer)
{
    const Attachment known = presentOf(attachmentId);
    if (!known.localPath.isEmpty()) {
        answer(known);
        return;
    }
    m_courses[attachmentId].readers.append(answer);
    fetch(messageId, attachmentId);
}

void Downloads::save(const AttachmentPlace &place, const QString &path, QObject *context,
                     const Answer<Done> &answer)
{
    const QString id = place.attachment.id;
    const QString here = m_parts.cabinet->contentOf(m_parts.details->of(id));
    if (!here.isEmpty()) {
        m_copies.copy(here, path, context, answer);
        return;
    }
    m_courses[id].savers.append({path, context, answer});
    if (begin(place)) // else it is on its way already
        locate(id, {.url = {}, .path = path, .mostBytes = mostToSave});
}

void Downloads::learnName(const QString &id, const std::function<void()> &next)
{
    Course &course = m_courses[id];
    const bool hasStandIn = isStandIn(course.place.attachment);
    if (!course.place.attachment.contentType.isEmpty() && !hasStandIn) {
        next();
        return;
    }
    const auto take = [=, this](const Result<Attachment> &details) {
        if (!details && hasStandIn) {
            next(); // the content may be there all the same
            return;
        }
        if (!details) {
            conclude(id, details.error(), {});
            return;
        }
        Attachment &attachment = m_courses[id].place.attachment;
        const QString link = attachment.link;
        attachment = presentable(*details);
        attachment.id = id;
        attachment.link = link;
        m_courses[id].transfer.total = attachment.size;
        next();
    };
    Calls::attachmentDetails(m_parts.caller, course.place, course.context.get(), take);
}

void Downloads::locate(const QString &id, const FileDownload &target)
{
    const auto take = [=, this](const Result<QUrl> &address) {
        if (!address) {
            conclude(id, address.error(), {});
            return;
        }
        FileDownload download = target;
        download.url = *address;
        const auto follow = [=, this](qint64 done, qint64 total) {
            AttachmentTransfer &transfer = m_courses[id].transfer;
            transfer.state = State::Running;
            transfer.done = done;
            transfer.total = total > 0 ? total : transfer.total;
            Q_EMIT changed(id);
        };
        m_parts.transfers->fetch(
            download, m_courses[id].context.get(), follow,
            [=, this](const Result<Done> &done) { conclude(id, inWords(done), target.path); });
    };
    Course &course = m_courses[id];
    Calls::attachmentAddress(m_parts.caller, course.place, course.context.get(), take);
}

Attachment Downloads::fetched(const QString &id, const QString &path) const
{
    Attachment attachment = m_courses.at(id).place.attachment;
    attachment.localPath = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return attachment;
    attachment.size = file.size();
    if (const auto picture = pictureHeadFrom(file.read(pictureHeadLength)))
        attachment.pictureSize = picture->seenSize();
    return attachment;
}

void Downloads::conclude(const QString &id, const Result<Done> &done, const QString &path)
{
    Course &course = m_courses[id];
    course.transfer.state = done ? State::Done : State::Failed;
    course.transfer.error = done ? Rare<Error>() : Rare<Error>(done.error());
    course.context.release()->deleteLater(); // it is the context of who has called this
    const QList<Saver> savers = std::exchange(course.savers, {});
    const QList<Answer<Attachment>> readers = std::exchange(course.readers, {});
    const AttachmentPlace place = course.place;
    const bool isForCabinet = course.isForCabinet;
    const bool isOfPlace = !done && isRefusedByPlace(done.error(), isForCabinet);
    if (done && isForCabinet) {
        m_parts.cabinet->shrink(mostTogether);
        m_parts.details->learn(fetched(id, path));
    }
    Q_EMIT changed(id);
    for (const Saver &saver : savers) {
        const bool isOfOtherPlace = isOfPlace && saver.path != path;
        if (isOfOtherPlace && saver.listener)
            save(place, saver.path, saver.listener, saver.answer);
        else if (!isOfOtherPlace)
            serve(saver, done, path);
    }
    for (const Answer<Attachment> &reader : readers) {
        if (!isForCabinet && (done || isOfPlace)) // it went elsewhere
            fetch(place.messageId, id, reader);
        else
            reader(done ? Result<Attachment>(m_parts.details->of(id)) : done.error());
    }
}

void Downloads::serve(const Saver &saver, const Result<Done> &done, const QString &path)
{
    if (done && saver.path != path) {
        m_copies.copy(path, saver.path, saver.listener, saver.answer);
        return;
    }
    const auto tell = [=] {
        if (saver.listener)
            saver.answer(done);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void Downloads::cancel(const QString &attachmentId)
{
    const auto course = m_courses.find(attachmentId);
    if (course == m_courses.end() || !course->second.context)
        return;
    conclude(attachmentId, cancelledReason(), {});
}

void Downloads::clear()
{
    m_copies.stop(cancelledReason());
    const std::map<QString, Course> courses = std::exchange(m_courses, {});
    for (const auto &[id, course] : courses) {
        for (const Saver &saver : course.savers) {
            if (saver.listener)
                saver.answer(cancelledReason());
        }
        for (const Answer<Attachment> &reader : course.readers)
            reader(cancelledReason());
    }
}

void Downloads::wake()
{
    QList<AttachmentPlace> again;
    for (const auto &[id, course] : m_courses) {
        if (course.transfer.error && course.transfer.error->retryable)
            again.append(course.place);
    }
    for (const AttachmentPlace &place : std::as_const(again))
        fetch(place.messageId, place.attachment.id);
}

} // namespace Kustomer
