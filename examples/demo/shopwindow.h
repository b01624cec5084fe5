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
    /// Shows a client that others show, too; it must outlive the window.
    explicit ShopWindow(Kustomer::ChatClient *client);

    KustomerChatLauncher *launcher() const { return m_launcher; }
    KustomerChatWidget *chat() const { return m_launcher->chat(); }

private:
    explicit ShopWindow(KustomerChatLauncher *launcher, QWidget *parent);
    QWidget *makeShelf();
    void greet(const LoginResponse &response);

    QLabel *m_account;
    KustomerChatLauncher *m_launcher;
};
