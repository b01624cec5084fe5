// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "supportform.h"

#include "ui_form.h"

SupportForm::SupportForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Form>())
{
    m_ui->setupUi(this);
    connect(m_ui->loginButton, &QPushButton::clicked, this, &SupportForm::logIn);
    connect(m_ui->chat, SIGNAL(loggedIn(LoginResponse)), this, SLOT(welcome(LoginResponse)));
    connect(m_ui->chat, &KustomerChatWidget::loginFailed, this, &SupportForm::explain);
    connect(m_ui->chat, &KustomerChatWidget::startFailed, this, &SupportForm::explain);

    // what the emulator says; against the real service the key is enough
    m_ui->chat->setApiKey(qEnvironmentVariable("CHAT_KEY"));
    m_ui->chat->setApiUrl(QUrl(qEnvironmentVariable("CHAT_URL")));
    m_ui->chat->setRealtimeUrl(QUrl(qEnvironmentVariable("CHAT_REALTIME_URL")));
    m_ui->tokenEdit->setText(qEnvironmentVariable("CHAT_JWT"));
    m_ui->chat->start();
}

SupportForm::~SupportForm() = default;

void SupportForm::logIn()
{
    m_ui->chat->login(m_ui->tokenEdit->text());
}

void SupportForm::welcome(const LoginResponse &response)
{
    const QString who = response.email.value_or(response.customerId);
    m_ui->statusBar->showMessage(tr("Logged in as %1").arg(who));
}

void SupportForm::explain(const QString &reason)
{
    m_ui->statusBar->showMessage(reason);
}
