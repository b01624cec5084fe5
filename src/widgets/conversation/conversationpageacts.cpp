// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What the customer does on a ConversationPage.

#include "ui_conversationpage.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/conversation/toast.h"

namespace Kustomer {

QString ConversationPage::unsent() const
{
    const Ended *ended = endedOf(m_foot);
    return ended ? ended->unsent : QString();
}

void ConversationPage::takeOver(const QString &text, const QString &fromConversationId)
{
    if (text.isEmpty() || fromConversationId == m_id || !m_ui->composer->text().trimmed().isEmpty())
        return;
    m_ui->composer->setText(text);
    m_client->setDraft(m_id, {.body = text});
    m_client->setDraft(fromConversationId, {}); // only now: at any time one of both is on disk
}

void ConversationPage::send(const QString &text)
{
    m_client->setTyping(m_id, ChatClient::Typing::Ended);
    const bool mayWrite = std::holds_alternative<Write>(m_foot);
    if (!mayWrite || m_client->sendMessage(m_id, {.body = text}).isEmpty()) {
        m_ui->composer->setText(text); // the chat was stopped or switched off meanwhile
        return;
    }
    m_client->setDraft(m_id, {}); // only now: at any time one of both is on disk
    m_ui->timeline->scrollToBottom();
}

void ConversationPage::noteEdit()
{
    const QString text = m_ui->composer->text();
    const bool blank = text.trimmed().isEmpty();
    m_client->setDraft(m_id, {.body = text});
    m_client->setTyping(m_id, blank ? ChatClient::Typing::Ended : ChatClient::Typing::Started);
}

void ConversationPage::takeDraft(const QString &conversationId)
{
    if (conversationId != m_id)
        return;
    const QString draft = m_client->draft(m_id).body;
    const bool isSame = m_ui->composer->text() == draft
        || (draft.isEmpty() && m_ui->composer->text().trimmed().isEmpty());
    if (!isSame) // it was written or sent in another window
        m_ui->composer->setText(draft);
}

void ConversationPage::takeSurvey(const Satisfaction &satisfaction)
{
    if (satisfaction.conversationId == m_id)
        showFoot();
}

void ConversationPage::act(int, const Action &action)
{
    std::visit(Visitor{[this](const OpenLink &link) { Q_EMIT linkActivated(link.url); },
                       [this](const RetrySend &retry) { m_client->retry(retry.clientId); },
                       [this](const DiscardSend &one) {
                           discard(one.clientId);
                       }},
               action);
}

void ConversationPage::discard(const QString &clientId)
{
    const int row = m_timeline ? m_timeline->rowOf(clientId) : -1;
    if (row < 0)
        return;
    const QString text = m_timeline->messageAt(row).body;
    m_client->discard(clientId);
    m_toast->offerUndo(tr("Message deleted"), [this, text] {
        const QString written = m_ui->composer->text();
        m_ui->composer->setText(written.trimmed().isEmpty() ? text : written + u'\n' + text);
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
            m_client->endConversation(std::exchange(m_ending, {}));
            showFoot();
        });
    m_ending = m_id;
    showFoot();
}

} // namespace Kustomer
