// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a ConversationPage asks before, and beside, a conversation.

#include "ui_conversationpage.h"
#include "widgets/conversation/conversationpage.h"

#include <KustomerChat/ChatForms>

#include <QApplication>
#include <QPointer>

namespace Kustomer {
namespace {

QString hintFor(const FormQuestion &question)
{
    using Kind = FormQuestion::Kind;
    switch (question.kind) {
    case Kind::Email:
        return ConversationPage::tr("Your e-mail address");
    case Kind::Phone:
        return ConversationPage::tr("Your phone number");
    case Kind::Number:
        return ConversationPage::tr("A number");
    default:
        return ConversationPage::tr("Your answer");
    }
}

bool isWithin(const QWidget *part)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == part || part->isAncestorOf(focus));
}

} // namespace

void ConversationPage::connectForms()
{
    ChatForms *forms = m_client->forms();
    connect(forms, &ChatForms::changed, this, [this](const FormState &state) {
        if (state.conversationId == m_id)
            showFoot();
    });
    connect(forms, &ChatForms::emailWantedChanged, this, &ConversationPage::showEmailCard);
    connect(m_ui->form, &FormCard::answered, this, &ConversationPage::answer);
    connect(m_ui->form, &FormCard::wentBack, this, &ConversationPage::goBack);
    connect(m_ui->form, &FormCard::skipped, this, &ConversationPage::skip);
    connect(m_ui->email, &EmailCard::given, this, &ConversationPage::giveEmail);
    connect(m_ui->email, &EmailCard::declined, forms, &ChatForms::declineEmail);
}

void ConversationPage::show(const InCard &)
{
    leaveComposer();
    setFocusProxy(m_ui->form);
    m_ui->composer->hide();
    m_ui->ended->hide();
}

// The keyboard stays with the answer, wherever that is given now.
void ConversationPage::show(const Asking &foot)
{
    const bool wasHere = isWithin(m_ui->form) || isWithin(m_ui->composer);
    m_ui->composer->setHint(hintFor(foot.form.question));
    const bool isChosenInRow = m_timeline && m_timeline->lockingMessage();
    m_ui->form->setForm(foot.form,
                        isChosenInRow ? FormCard::Options::InRow : FormCard::Options::Here);
    std::visit([this](const auto &below) { show(below); }, foot.below);
    if (std::holds_alternative<InCard>(foot.below) && (wasHere || m_wasWriting))
        m_ui->form->setFocus(Qt::OtherFocusReason);
    else if (wasHere && !isWithin(m_ui->composer))
        m_ui->composer->setFocus(Qt::OtherFocusReason);
}

void ConversationPage::answer(const Draft &draft)
{
    const auto conclude = [this, draft, id = m_id](const Result<QString> &taken) {
        if (taken) {
            m_client->setDraft(id, {}); // only now: at any time one of both is on disk
            m_ui->timeline->scrollToBottom();
        } else if (id == m_id) {
            if (draft.payload.isEmpty() && written().isBlank())
                write(draft);
            m_ui->form->complain(taken.error().message);
        }
    };
    m_client->forms()->answer(m_id, draft, this, conclude);
}

void ConversationPage::goBack()
{
    const auto conclude = [this, id = m_id](const Result<QString> &taken) {
        if (!taken || id != m_id)
            return;
        const auto *asking = std::get_if<Asking>(&m_foot);
        const bool isWritten = asking && std::holds_alternative<Write>(asking->below);
        if (isWritten && written().isBlank()) {
            write({.body = *taken, .files = {}, .payload = {}});
            noteEdit();
        }
        m_ui->timeline->scrollToBottom();
    };
    m_client->forms()->goBack(m_id, this, conclude);
}

void ConversationPage::skip()
{
    m_client->forms()->skip(m_id, this, [this](const Result<Done> &skipped) {
        if (!skipped)
            m_ui->form->complain(skipped.error().message);
    });
}

// What is only here is given up, and nothing of it has begun.
void ConversationPage::end(const QString &conversationId)
{
    if (m_client->forms()->of(conversationId).stage == FormState::Stage::None)
        m_client->endConversation(conversationId);
    else
        m_client->forms()->giveUp(conversationId, this, [](const Result<Done> &) {});
}

void ConversationPage::showEmailCard()
{
    const bool isWanted = m_client->forms()->isEmailWanted(m_id);
    if (isWanted && m_ui->email->isHidden())
        m_ui->email->complain({});
    if (!isWanted && isWithin(m_ui->email))
        setFocus(Qt::OtherFocusReason);
    m_ui->email->setVisible(isWanted);
}

void ConversationPage::giveEmail(const QString &email)
{
    m_client->forms()->giveEmail(email, this, [this](const Result<Done> &given) {
        if (!given)
            m_ui->email->complain(given.error().message);
    });
}

} // namespace Kustomer
