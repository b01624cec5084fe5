// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "agentconsole.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using Kustomer::Emulator;

AgentConsole::AgentConsole(Emulator *emulator, QWidget *parent)
    : QWidget(parent)
    , m_emulator(emulator)
    , m_list(new QListWidget)
    , m_transcript(new QPlainTextEdit)
    , m_status(new QLabel(tr("Customers who write appear on the left.")))
    , m_reply(new QLineEdit)
    , m_opening(new QComboBox)
{
    setWindowTitle(tr("Support agent"));
    m_transcript->setReadOnly(true);
    m_reply->setPlaceholderText(tr("Answer as an agent…"));
    auto *end = new QPushButton(tr("End conversation"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_list, 0, 0, 3, 1);
    grid->addWidget(m_transcript, 0, 1, 1, 2);
    grid->addWidget(m_status, 1, 1, 1, 2);
    grid->addWidget(m_reply, 2, 1);
    grid->addWidget(end, 2, 2);
    grid->addWidget(m_opening, 3, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    m_list->setFixedWidth(180);
    resize(620, 420);

    connect(m_emulator, &Emulator::conversationStarted, this, &AgentConsole::noteConversation);
    connect(m_emulator, &Emulator::messagePosted, this, &AgentConsole::noteMessage);
    connect(m_emulator, &Emulator::customerTyped, this, &AgentConsole::noteTyping);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showConversation(item->data(Qt::UserRole).toString());
    });
    connect(m_reply, &QLineEdit::returnPressed, this, &AgentConsole::answer);
    connect(m_reply, &QLineEdit::textEdited, this,
            [this] { m_emulator->setAgentTyping(m_conversationId, Emulator::Typing::Started); });
    connect(end, &QPushButton::clicked, this, &AgentConsole::endConversation);
    m_opening->addItems({tr("New conversations begin with the customer"),
                         tr("New conversations begin with an assistant"),
                         tr("New conversations begin with a form"),
                         tr("Visitors are asked for their email address")});
    connect(m_opening, &QComboBox::activated, this, &AgentConsole::beginWith);
}

QListWidgetItem *AgentConsole::itemOf(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            return m_list->item(row);
    }
    auto *item = new QListWidgetItem(tr("Conversation"));
    item->setData(Qt::UserRole, id);
    m_list->insertItem(0, item);
    return item;
}

void AgentConsole::noteConversation(const QString &id, const QString &title)
{
    itemOf(id)->setText(title.simplified());
}

void AgentConsole::noteMessage(const QString &id, const QString &body, Emulator::Author author)
{
    const bool isCustomer = author == Emulator::Author::Customer;
    m_transcripts[id] += (isCustomer ? tr("Customer: %1") : tr("You: %1")).arg(body) + u'\n';
    QListWidgetItem *item = itemOf(id);
    if (isCustomer)
        item->setText(body.simplified());
    if (m_conversationId.isEmpty())
        m_list->setCurrentItem(item);
    else if (m_conversationId == id)
        showConversation(id);
}

void AgentConsole::noteTyping(const QString &id, Emulator::Typing typing)
{
    if (id == m_conversationId)
        m_status->setText(typing == Emulator::Typing::Started ? tr("The customer is typing…")
                                                              : QString());
}

void AgentConsole::showConversation(const QString &id)
{
    m_conversationId = id;
    m_status->clear();
    m_transcript->setPlainText(m_transcripts.value(id));
    m_transcript->moveCursor(QTextCursor::End);
}

void AgentConsole::answer()
{
    if (m_conversationId.isEmpty() || m_reply->text().trimmed().isEmpty())
        return;
    m_emulator->setAgentTyping(m_conversationId, Emulator::Typing::Ended);
    m_emulator->sendAsAgent(m_conversationId, m_reply->text());
    m_reply->clear();
}

void AgentConsole::beginWith(int opening)
{
    const auto only = [opening](int which, const QJsonValue &value) {
        return opening == which ? value : QJsonValue();
    };
    m_emulator->setSettings(
        {{QStringLiteral("activeAssistant"), only(1, QStringLiteral("demo-ada"))},
         {QStringLiteral("activeForm"), only(2, QStringLiteral("demo-form"))},
         {QStringLiteral("showEmailInputBanner"), only(3, true)},
         {QStringLiteral("closableChat"), opening != 3}});
    Q_EMIT companyChanged();
}

void AgentConsole::endConversation()
{
    if (!m_conversationId.isEmpty())
        m_emulator->endConversation(m_conversationId);
}
