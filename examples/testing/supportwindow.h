// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/KustomerChatWidget>

#include <QLabel>
#include <QWidget>

/// What is tested here: a window of an application, with a chat and a line that says what goes
/// wrong.
class SupportWindow : public QWidget
{
    Q_OBJECT

public:
    SupportWindow();

    KustomerChatWidget *chat() { return &m_chat; }
    QString notice() const { return m_notice.text(); }

private:
    void showTrouble(const Kustomer::Error &error);

    QLabel m_notice;
    KustomerChatWidget m_chat;
};
