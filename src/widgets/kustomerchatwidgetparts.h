// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/evidence/filesources.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/looks/looks.h"
#include "widgets/notifications/notificationwindow.h"
#include "widgets/shell/chatshell.h"

/// What a KustomerChatWidget is made of.
class KUSTOMERCHATWIDGETS_NO_EXPORT KustomerChatWidget::Private final
    : public Kustomer::NotificationWindow
{
public:
    Private(Kustomer::ChatClient *chatClient, KustomerChatWidget *widget)
        : client(chatClient)
        , q(widget)
    { }

    /// Shows the client until it is about to go.
    void showClient();
    void comeIntoSight();
    /// Goes on with a client of its own, which was never started.
    void leaveClient();
    void showSettings();
    void tellOfOtherClient();
    void applyTheme() const;
    void reportTheme(const Kustomer::Error &error);
    void applyLanguage();
    /// Listens to what happens in the windows; leave() ends it.
    void follow();
    void followNews();
    void leave();
    void open(const QUrl &url, Kustomer::LinkSource source);
    template <typename T>
    void change(T *word, const T &value, void (KustomerChatWidget::*changed)())
    {
        if (std::exchange(*word, value) == value)
            return;
        showWords();
        Q_EMIT(q->*changed)();
    }
    void showWords();
    void showSendKey();
    void showPicturePolicy();

    View view() const override;
    bool tells(const Kustomer::ChatNotification &notification) const override;
    void say(const Kustomer::ChatNotification &notification) override;
    void takeBack(const QString &conversationId) override;
    void present(const QString &conversationId) override;
    bool warnsOfCardNumbers() const override { return words.warnsOfCardNumbers; }

    Kustomer::ChatClient *client;
    std::unique_ptr<Kustomer::ChatSeat> seat; ///< tells that the client goes
    KustomerChatWidget *const q;
    Kustomer::Looks *looks = nullptr;
    Kustomer::ChatShell *shell = nullptr;
    Kustomer::HostWords words;
    Kustomer::FileSources fileSources;
    QHash<QString, TemplateFactory> templates;
    LinkHandler linkHandler;
    bool autoStart = false;
    bool opensLinks = true;
    bool wasShown = false;
    std::optional<QLocale> spoken;                ///< that the language gave the chat
    std::optional<Qt::LayoutDirection> direction; ///< the same

    ColorScheme colorScheme = ColorScheme::System;
    SendKey sendKey = SendKey::Enter;
    PicturePolicy picturePolicy = CompanyHosts;
    QColor accentColor;
    QVariantMap themeOverrides;
    QString themeFile;
    QVariantMap themeOfFile; ///< what was read of it
};
