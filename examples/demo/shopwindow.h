// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/KustomerChatLauncher>

class QLabel;

/// A small shop, as any application with customers might look, with the chat in its corner.
class ShopWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ShopWindow(QWidget *parent = nullptr);

    KustomerChatWidget *chat() const { return m_launcher->chat(); }

private:
    QWidget *makeShelf();
    void greet(const LoginResponse &response);

    QLabel *m_account;
    KustomerChatLauncher *m_launcher;
};
