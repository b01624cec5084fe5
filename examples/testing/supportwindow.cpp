// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "supportwindow.h"

#include <QVBoxLayout>

SupportWindow::SupportWindow()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(&m_notice);
    column->addWidget(&m_chat);
    connect(&m_chat, &KustomerChatWidget::errorOccurred, this, &SupportWindow::showTrouble);
    connect(&m_chat, &KustomerChatWidget::messageSent, &m_notice, &QLabel::clear);
}

void SupportWindow::showTrouble(const Kustomer::Error &error)
{
    m_notice.setText(error.message);
}
