// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/messageedit.h"
#include "widgets/parts/surface.h"

#include <KustomerChat/ChatClient>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

namespace Ui {
class ChatShell;
}

class ConnectionBanner;
class ImageCache;

/// The places of the chat and the ways between them: list and conversation, side by side where
/// there is room, and a page that says why there is neither.
class ChatShell final : public Surface
{
    Q_OBJECT

public:
    /// The client must outlive the shell.
    explicit ChatShell(ChatClient *client, QWidget *parent = nullptr);
    ~ChatShell() override;

    void setSendKey(MessageEdit::SendKey key);

    void openConversation(const QString &id);
    void openNewConversation();
    void openList();

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Focus { Stays, Follows };

    void connectParts();
    void showState();
    void showReason(const QString &reason);
    void showPanes();
    void showAttention();
    void loadImages();
    Focus focusNow() const;
    void moveFocus(QWidget *to, Focus focus);

    std::unique_ptr<Ui::ChatShell> m_ui;
    ChatClient *m_client;
    ConnectionBanner *m_banner;
    QNetworkAccessManager *m_network = nullptr; // made when the chat starts, never on a form
    std::unique_ptr<ImageCache> m_images;
};

} // namespace Kustomer
