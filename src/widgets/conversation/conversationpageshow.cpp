// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a ConversationPage shows of its conversation.

#include "ui_conversationpage.h"
#include "widgets/conversation/conversationmenu.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/conversation/headline.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <KustomerChat/ChatForms>
#include <KustomerChat/ChatQueue>
#include <KustomerChat/ChatSurveys>
#include <KustomerChat/ConversationListModel>

#include <QApplication>

namespace Kustomer {
namespace {

QString unsentWords(const Draft &draft)
{
    return draft.body.trimmed().isEmpty() ? FileWords::files(int(draft.files.size())) : draft.body;
}

} // namespace

void ConversationPage::showConversation()
{
    showHeader();
    showContent();
    showFoot();
}

void ConversationPage::showHeader()
{
    const ChatSettings settings = m_client->settings();
    const User responder = lastResponder(conversation(), m_timeline);
    const Headline headline
        = Headline::of(settings, m_client->availability(), responder, lastWriter(m_timeline));
    m_ui->header->setTexts(headline.title, headline.subtitle);
    m_ui->header->setAvatarUrl(headline.avatarUrl);
    m_ui->header->setBackCount(m_client->unreadCount() - m_client->unreadCounts().value(m_id));
    m_ui->header->setMenu(m_menu->menu());
    m_ui->header->setVisible(!m_id.isEmpty());
    m_menu->setTeamName(settings.teamName);
}

void ConversationPage::showContent()
{
    const bool hasRows = m_timeline && m_timeline->rowCount() > 0;
    const bool isLoading = m_timeline && m_timeline->loading() == TimelineModel::Loading::Running;
    if (!hasRows && !isLoading)
        m_ui->state->setWords(wordsWithoutRows());
    m_ui->content->setCurrentWidget(hasRows         ? static_cast<QWidget *>(m_ui->timeline)
                                        : isLoading ? m_ui->skeleton
                                                    : static_cast<QWidget *>(m_ui->state));
    showStarters();
    showFirstUnread();
    markSeen();
}

void ConversationPage::showStarters()
{
    const bool isUnsaid = m_timeline && m_timeline->rowCount() == 0
        && m_timeline->loading() == TimelineModel::Loading::Done;
    const bool mayWrite = std::holds_alternative<Write>(m_foot);
    m_ui->starters->setVisible(isUnsaid && mayWrite && !m_starters.isEmpty());
    m_ui->disclaimer->setVisible(mayWrite && !m_ui->disclaimer->text().isEmpty());
}

StatePage::Words ConversationPage::wordsWithoutRows() const
{
    if (!m_timeline)
        return {.icon = Icon::Chat,
                .headline = tr("No conversation selected"),
                .sentence = tr("Choose one from the list, or start a new one.")};
    const Error error = m_timeline->lastError();
    if (m_timeline->loading() == TimelineModel::Loading::Failed)
        return {.icon = Icon::Unreachable,
                .headline = tr("The messages couldn't be loaded"),
                .sentence = trouble(error),
                .action = mayHelpToTryAgain(error) ? tr("Try again") : QString()};
    const QString words = welcome(m_client->settings(), m_client->availability());
    return {.icon = isOpen(m_client->availability()) ? Icon::Chat : Icon::Resting,
            .headline = words.isEmpty() ? tr("How can we help?") : words};
}

TalkStage ConversationPage::stage() const
{
    if (!m_timeline)
        return TalkStage::None;
    if (conversation().isEnded())
        return TalkStage::Ended;
    return m_ending.isEmpty() ? TalkStage::Open : TalkStage::Ending;
}

bool ConversationPage::isChoiceAwaited() const
{
    return m_timeline && m_timeline->lockingMessage();
}

void ConversationPage::reviewChoice()
{
    if (isChoiceAwaited() != m_awaitsChoice)
        showFoot();
}

void ConversationPage::showFoot()
{
    m_awaitsChoice = isChoiceAwaited();
    const bool wasAsking = std::holds_alternative<Asking>(m_foot);
    m_foot
        = footOf({.stage = stage(),
                  .availability = m_client->availability(),
                  .offer = NewConversation::offered(m_client->settings(), m_client->availability(),
                                                    *m_client->conversations()),
                  .isChoiceAwaited = m_awaitsChoice,
                  .unsent = unsentWords(m_client->draft(m_id)),
                  .wait = m_client->queue()->of(m_id),
                  .survey = m_client->surveys()->of(m_id),
                  .form = m_client->forms()->of(m_id)});
    const auto *writing = std::get_if<Write>(&m_foot);
    m_ui->queue->setWait(writing ? writing->wait : std::nullopt);
    m_ui->queueRoom->setVisible(!m_ui->queue->isHidden());
    if (!std::holds_alternative<Survey>(m_foot))
        m_ui->survey->setSurvey({});
    if (!std::holds_alternative<Asking>(m_foot))
        m_ui->form->setForm({}, FormCard::Options::InRow);
    std::visit([this](const auto &foot) { show(foot); }, m_foot);
    showStarters();
    const bool isListed = conversation().createdAt.isValid(); // otherwise it is only here
    const bool mayEnd = stage() == TalkStage::Open
        && (std::holds_alternative<Asking>(m_foot)
            || (m_client->settings().closableChat && isListed));
    m_menu->review(mayEnd ? ConversationMenu::End::Offered : ConversationMenu::End::NotOffered);
    if (wasAsking != std::holds_alternative<Asking>(m_foot))
        showWhetherFilesMayGo();
    showEmailCard();
}

void ConversationPage::show(const NoFoot &)
{
    m_ui->composer->hide();
    m_ui->ended->hide();
    setFocusProxy(nullptr);
}

void ConversationPage::show(const Write &)
{
    setFocusProxy(m_ui->composer);
    if (std::holds_alternative<Write>(m_foot))
        m_ui->composer->setHint({});
    m_ui->composer->setLocked({});
    m_ui->composer->show();
    m_ui->ended->hide();
    if (std::exchange(m_wasWriting, false) && m_ui->timeline->hasFocus())
        m_ui->composer->setFocus(Qt::OtherFocusReason);
}

void ConversationPage::show(const Locked &foot)
{
    const QWidget *focus = QApplication::focusWidget();
    m_wasWriting |= focus && m_ui->composer->isAncestorOf(focus);
    setFocusProxy(m_ui->composer);
    m_ui->composer->setLocked(foot.reason);
    m_ui->composer->show();
    m_ui->unsent->hide();
    m_ui->ended->hide();
}

void ConversationPage::show(const Survey &foot)
{
    std::visit([this](const auto &below) { show(below); }, foot.below);
    m_ui->ended->show();
    m_ui->newConversation->setVisible(endedOf(m_foot));
    m_ui->survey->setSurvey(foot.satisfaction);
}

void ConversationPage::show(const Ended &foot)
{
    m_ui->newConversation->show();
    m_ui->newConversation->setText(foot.offer.label);
    m_ui->unsent->setText(tr("Not sent: %1").arg(isolatedLine(foot.unsent)));
    m_ui->unsent->setVisible(!foot.unsent.isEmpty());
    m_ui->ended->show();
    leaveComposer();
    setFocusProxy(m_ui->newConversation);
    m_ui->composer->hide();
}

// Before it is hidden: Qt would pass the keyboard on to whatever is next in the window, and what is
// typed with it.
void ConversationPage::leaveComposer()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !m_ui->composer->isAncestorOf(focus))
        return;
    m_wasWriting = true;
    m_ui->timeline->setFocus(Qt::OtherFocusReason);
}

Sight ConversationPage::sight() const
{
    const bool isShown = isVisible() && m_ui->content->currentWidget() == m_ui->timeline;
    return {.attention = m_attention,
            .place = isShown ? Sight::Place::Messages : Sight::Place::Elsewhere,
            .newest = m_timeline ? newestOf(*m_timeline) : Sight::Newest::Unknown,
            .bottom
            = m_ui->timeline->isAtBottom() ? Sight::Bottom::InSight : Sight::Bottom::OutOfSight};
}

void ConversationPage::setAttention(ChatClient::Attention attention)
{
    m_attention = attention;
    markSeen();
}

void ConversationPage::markSeen()
{
    if (!hasSeenAll(sight()))
        return;
    const int line = unreadLine();
    m_seenLine = line < 0 ? QModelIndex() : m_timeline->index(line);
    if (conversation().unreadCount > 0)
        m_client->markRead(m_id);
}

int ConversationPage::unreadLine() const
{
    for (int row = m_timeline->rowCount() - 1; row >= 0; --row) {
        if (m_timeline->kindAt(row) == TimelineModel::Kind::Unread)
            return row;
    }
    return -1;
}

// Whoever comes to messages that are new begins to read at the first of them, not at the last.
void ConversationPage::showFirstUnread()
{
    const bool mayMove = m_isOpening || m_attention == ChatClient::Attention::Background;
    if (!m_timeline || !mayMove || !m_ui->timeline->isAtBottom())
        return;
    m_isOpening = m_isOpening && newestOf(*m_timeline) == Sight::Newest::Unknown;
    const int line = unreadLine();
    const bool isOld = m_seenLine.isValid() && m_seenLine.row() == line; // read down to the end
    if (line >= 0 && !isOld && m_ui->timeline->rowRect(line).top() < 0)
        m_ui->timeline->scrollToRow(line);
}

} // namespace Kustomer
