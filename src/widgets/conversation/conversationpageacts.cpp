// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What the customer does on a ConversationPage.

#include "ui_conversationpage.h"
#include "widgets/composer/dropveil.h"
#include "widgets/conversation/chatmedia.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/conversation/filedeeds.h"
#include "widgets/conversation/toast.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/ChatForms>

#include <QDragEnterEvent>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Draft ConversationPage::unsent() const
{
    return endedOf(m_foot) ? m_client->draft(m_id) : Draft();
}

void ConversationPage::takeOver(const Draft &draft, const QString &fromConversationId)
{
    if (draft.isBlank() || fromConversationId == m_id || !written().isBlank())
        return;
    write(draft);
    m_client->setDraft(m_id, draft);
    m_client->setDraft(fromConversationId, {}); // only now: at any time one of both is on disk
}

Draft ConversationPage::written() const
{
    return {.body = m_ui->composer->text(), .files = m_ui->composer->files(), .payload = {}};
}

void ConversationPage::write(const Draft &draft)
{
    m_ui->composer->setText(draft.body);
    m_ui->composer->setFiles(draft.files);
}

void ConversationPage::send(const QString &text, const QStringList &files)
{
    const Draft draft{.body = text, .files = files, .payload = {}};
    m_client->setTyping(m_id, ChatClient::Typing::Ended);
    if (std::holds_alternative<Asking>(m_foot)) {
        answer(draft);
        return;
    }
    const bool mayWrite = std::holds_alternative<Write>(m_foot);
    if (!mayWrite || m_client->sendMessage(m_id, draft).isEmpty()) {
        write(draft); // stopped or switched off meanwhile, or the application said no
        m_isRefusalDue = mayWrite;
        return;
    }
    m_client->setDraft(m_id, {}); // only now: at any time one of both is on disk
    m_ui->timeline->scrollToBottom();
}

void ConversationPage::sayRefusal(const Error &error)
{
    const bool isOurs = error.code == "outgoing_filter"_L1 && std::exchange(m_isRefusalDue, false);
    if (isOurs)
        m_toast->say(error.message);
}

void ConversationPage::noteEdit()
{
    const Draft draft = written();
    const bool blank = draft.body.trimmed().isEmpty();
    m_client->setDraft(m_id, draft);
    m_client->setTyping(m_id, blank ? ChatClient::Typing::Ended : ChatClient::Typing::Started);
}

void ConversationPage::takeDraft(const QString &conversationId)
{
    if (conversationId != m_id)
        return;
    const Draft draft = m_client->draft(m_id);
    const bool isSame = written() == draft || (draft.isBlank() && written().isBlank());
    if (!isSame) // it was written or sent in another window
        write(draft);
}

void ConversationPage::showWhetherFilesMayGo()
{
    const Attachments *files = m_client->attachments();
    const AttachmentLimits limits = files->limits();
    const FileRules rules{.one = [files](const QString &path) { return files->check(path); },
                          .together
                          = [files](const QStringList &paths) { return files->check(paths); },
                          .bytesTogether = limits.messageBytes,
                          .suffixes = limits.suffixes};
    const bool mayGo = files->isEnabled() && !std::holds_alternative<Asking>(m_foot);
    m_ui->composer->setFileRules(mayGo ? Composer::Files::Taken : Composer::Files::None, rules);
}

void ConversationPage::setPicturePolicy(PicturePolicy policy)
{
    m_media->setPolicy(policy);
}

void ConversationPage::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isWelcome = std::holds_alternative<Write>(m_foot) && m_ui->composer->takesFiles()
        && GivenFiles::areIn(*event->mimeData());
    event->setAccepted(isWelcome);
    if (!isWelcome)
        return;
    event->setDropAction(Qt::CopyAction); // whatever it is, it stays where it is
    m_veil->show();
}

void ConversationPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_veil->hide();
}

void ConversationPage::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    m_ui->composer->take(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ConversationPage::takeSurvey(const Satisfaction &satisfaction)
{
    if (satisfaction.conversationId == m_id)
        showFoot();
}

void ConversationPage::act(int, const Action &action)
{
    std::visit(Visitor{[this](const OpenLink &link) {
                           m_client->forms()->noteVisit(m_id, link.url);
                           Q_EMIT linkActivated(link.url, link.source);
                       },
                       [this](const RetrySend &retry) { m_client->retry(retry.clientId); },
                       [this](const ChooseReply &reply) {
                           if (!m_client->reply(m_id, reply.messageId, reply.payload).isEmpty())
                               m_ui->timeline->scrollToBottom();
                       },
                       [this](const BrowseReplies &level) {
                           m_client->browseReplies(m_id, level.messageId, level.branch);
                       },
                       [this](const OpenConversation &other) {
                           Q_EMIT conversationRequested(other.conversationId);
                       },
                       [this](const DiscardSend &one) { discard(one.clientId); },
                       [this](const ShowArticle &article) { showArticle(article.link); },
                       [this](const auto &deed) {
                           m_files->act(deed);
                       }},
               action);
}

void ConversationPage::showArticle(const ArticleLink &link)
{
    if (link.kind == ArticleLink::Kind::Category)
        Q_EMIT categoryRequested(link.id);
    else
        Q_EMIT articleRequested(link.id, link.url);
}

void ConversationPage::discard(const QString &clientId)
{
    const int row = m_timeline ? m_timeline->rowOf(clientId) : -1;
    if (row < 0)
        return;
    const Message message = m_timeline->messageAt(row);
    if (!message.payload.isEmpty()) { // it can be chosen again
        m_client->discard(clientId);
        return;
    }
    const QStringList files = m_ui->composer->keep(message.attachments); // they go with it
    m_client->discard(clientId);
    m_toast->offerUndo(tr("Message deleted"), [this, text = message.body, files] {
        const Draft now = written();
        write({.body = now.body.trimmed().isEmpty() ? text : now.body + u'\n' + text,
               .files = now.files + files,
               .payload = {}});
        noteEdit();
        m_ui->composer->setFocus(Qt::OtherFocusReason);
    });
}

void ConversationPage::offerToEnd()
{
    m_toast->offerUndo(
        tr("The conversation ends"),
        [this] {
            m_ending.clear();
            showFoot();
        },
        [this] {
            end(std::exchange(m_ending, {}));
            showFoot();
        });
    m_ending = m_id;
    showFoot();
}

} // namespace Kustomer
