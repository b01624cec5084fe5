// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/writing.h"

#include "widgets/composer/composer.h"
#include "widgets/evidence/madefile.h"
#include "widgets/notices/toast.h"
#include "widgets/talk/talk.h"
#include "widgets/words/trouble.h"

#include <KustomerChat/Attachments>

#include <QEvent>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Writing::Writing(Talk *talk, Composer *composer, Toast *toast)
    : QObject(composer)
    , m_talk(talk)
    , m_composer(composer)
    , m_toast(toast)
{
    composer->setKeeper(
        [this](const MadeFile &file, const Composer::Kept &kept) { makeFile(file, kept); });
    connect(composer, &Composer::fileRemoved, this,
            [this](const QString &path) { m_talk->client()->attachments()->release(path); });
    connect(composer, &Composer::edited, this, &Writing::keep);
    composer->installEventFilter(this);
    connect(talk, &Talk::timelineChanged, this, &Writing::begin);
    connect(talk, &Talk::closing, this, &Writing::finish);
    connect(talk, &Talk::closing, composer, &Composer::withdrawOffers);
}

void Writing::listen()
{
    connect(m_talk->client(), &ChatClient::draftChanged, this, &Writing::follow);
    connect(m_talk->client(), &ChatClient::errorOccurred, this, &Writing::sayRefusal);
}

void Writing::begin(const TimelineModel *timeline)
{
    m_isRefusalDue = false;
    show(timeline ? m_talk->client()->draft(timeline->conversationId()) : Draft());
}

void Writing::finish()
{
    m_talk->client()->setTyping(m_talk->id(), ChatClient::Typing::Ended);
}

/// Where the chat is closed over half a sentence nobody writes any more.
bool Writing::eventFilter(QObject *composer, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_talk->client())
        finish();
    return QObject::eventFilter(composer, event);
}

Draft Writing::written() const
{
    return {.body = m_composer->text(), .files = m_composer->files(), .payload = {}};
}

void Writing::show(const Draft &draft)
{
    m_composer->setText(draft.body);
    m_composer->setFiles(draft.files);
}

void Writing::restore(const Draft &draft)
{
    show(draft);
    keep();
}

void Writing::takeOver(const Draft &draft, const QString &fromConversationId)
{
    if (draft.isBlank() || fromConversationId == m_talk->id() || !written().isBlank())
        return;
    show(draft);
    m_talk->client()->setDraft(m_talk->id(), draft);
    m_talk->client()->setDraft(fromConversationId, {}); // only now: one of both is on disk
}

void Writing::send(const Draft &draft)
{
    if (m_talk->client()->sendMessage(m_talk->id(), draft).isEmpty()) {
        show(draft); // stopped meanwhile, or the application or a form said no
        m_isRefusalDue = true;
        return;
    }
    m_talk->client()->setDraft(m_talk->id(), {}); // only now: one of both is on disk
    Q_EMIT sent();
}

void Writing::sayRefusal(const Error &error)
{
    const bool isRefusal = error.code == "outgoing_filter"_L1 || error.code.startsWith("form_"_L1);
    if (isRefusal && std::exchange(m_isRefusalDue, false))
        m_toast->say(error.message);
}

void Writing::keep()
{
    const Draft draft = written();
    const bool blank = draft.body.trimmed().isEmpty();
    m_talk->client()->setDraft(m_talk->id(), draft);
    m_talk->client()->setTyping(m_talk->id(),
                                blank ? ChatClient::Typing::Ended : ChatClient::Typing::Started);
}

void Writing::follow(const QString &conversationId)
{
    if (conversationId != m_talk->id())
        return;
    const Draft draft = m_talk->client()->draft(conversationId);
    const bool isSame = written() == draft || (draft.isBlank() && written().isBlank());
    if (!isSame) // it was written or sent in another window
        show(draft);
}

void Writing::discard(const QString &messageKey)
{
    const TimelineModel *timeline = m_talk->timeline();
    const int row = timeline ? timeline->rowOf(messageKey) : -1;
    if (row < 0)
        return;
    const Message message = timeline->messageAt(row);
    if (!message.payload.isEmpty()) { // it can be chosen again
        m_talk->client()->discard(messageKey);
        return;
    }
    const QList<MadeFile> files = contentsOf(message.attachments); // they go with it
    m_talk->client()->discard(messageKey);
    m_toast->offerUndo(tr("Message deleted"),
                       [this, text = message.body, files] { giveBack(text, files); });
}

QList<MadeFile> Writing::contentsOf(const QList<Attachment> &files)
{
    QList<MadeFile> contents;
    for (const Attachment &attachment : files) {
        QFile file(attachment.localPath);
        if (file.open(QIODevice::ReadOnly))
            contents.append({attachment.name, [content = file.readAll()] {
                                 return content;
                             }});
    }
    return contents;
}

void Writing::giveBack(const QString &text, const QList<MadeFile> &files)
{
    Draft now = written();
    now.body = now.body.trimmed().isEmpty() ? text : now.body + u'\n' + text;
    restore(now);
    for (const MadeFile &file : files) {
        makeFile(file, [this](const QString &path) {
            Draft draft = written();
            draft.files += path.isEmpty() ? QStringList() : QStringList{path};
            restore(draft);
        });
    }
    m_composer->giveKeyboard(Qt::OtherFocusReason);
}

void Writing::makeFile(const MadeFile &file, const std::function<void(const QString &path)> &made)
{
    ChatClient *client = m_talk->client();
    const QString id = m_talk->id();
    const auto take = [=, this](const Result<QString> &path) {
        const bool isHere = id == m_talk->id();
        if (!path) {
            m_toast->say(reason(path.error()));
        } else if (!isHere) { // the customer went on to another conversation
            Draft draft = client->draft(id);
            draft.files += *path;
            client->setDraft(id, draft);
        }
        made(path && isHere ? *path : QString());
    };
    client->attachments()->keep(file.name, file.content, this, take);
}

} // namespace Kustomer
