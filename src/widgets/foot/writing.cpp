// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/writing.h"

#include "widgets/composer/composer.h"
#include "widgets/notices/toast.h"
#include "widgets/talk/talk.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Writing::Writing(Talk *talk, Composer *composer, Toast *toast)
    : QObject(composer)
    , m_talk(talk)
    , m_composer(composer)
    , m_toast(toast)
{
    connect(composer, &Composer::edited, this, &Writing::keep);
    connect(talk, &Talk::timelineChanged, this, &Writing::begin);
    connect(talk, &Talk::closing, this, &Writing::finish);
}

void Writing::listen()
{
    connect(m_talk->client(), &ChatClient::draftChanged, this, &Writing::follow);
    connect(m_talk->client(), &ChatClient::errorOccurred, this, &Writing::sayRefusal);
}

void Writing::begin(const TimelineModel *timeline)
{
    show(timeline ? m_talk->client()->draft(timeline->conversationId()) : Draft());
}

void Writing::finish()
{
    m_talk->client()->setTyping(m_talk->id(), ChatClient::Typing::Ended);
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
        show(draft); // stopped meanwhile, or the application said no
        m_isRefusalDue = true;
        return;
    }
    m_talk->client()->setDraft(m_talk->id(), {}); // only now: one of both is on disk
    Q_EMIT sent();
}

void Writing::sayRefusal(const Error &error)
{
    const bool isOurs = error.code == "outgoing_filter"_L1 && std::exchange(m_isRefusalDue, false);
    if (isOurs)
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
    const QStringList files = m_composer->keep(message.attachments); // they go with it
    m_talk->client()->discard(messageKey);
    m_toast->offerUndo(tr("Message deleted"), [this, text = message.body, files] {
        const Draft now = written();
        restore({.body = now.body.trimmed().isEmpty() ? text : now.body + u'\n' + text,
                 .files = now.files + files,
                 .payload = {}});
        m_composer->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace Kustomer
