// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/KustomerChatWidget>

#include <QIcon>
#include <QKeySequence>
#include <QMargins>

QT_BEGIN_NAMESPACE
class QDockWidget;
QT_END_NAMESPACE

/// The round button in a corner of a window that opens the chat above it. Make it a child of any
/// widget: it floats over the window that this is in, follows its size and its looks, and counts
/// what was not read. The chat itself is chat(); it can be taken out into a window of its own, or
/// into a dock, and back, and goes on as it was. Where the window has no room for it, it opens in
/// one of its own. Its toolTip, where it has one, is shown in place of ours while the chat is
/// closed.
class KUSTOMERCHAT_WIDGETS_EXPORT KustomerChatLauncher : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString apiKey READ apiKey WRITE setApiKey RESET resetApiKey NOTIFY apiKeyChanged)
    Q_PROPERTY(bool autoStart READ autoStart WRITE setAutoStart RESET resetAutoStart NOTIFY
                   autoStartChanged)
    Q_PROPERTY(Qt::Corner corner READ corner WRITE setCorner RESET resetCorner NOTIFY cornerChanged)
    Q_PROPERTY(
        QMargins margins READ margins WRITE setMargins RESET resetMargins NOTIFY marginsChanged)
    Q_PROPERTY(int margin READ margin WRITE setMargin RESET resetMargins NOTIFY marginsChanged)
    Q_PROPERTY(
        int iconSize READ iconSize WRITE setIconSize RESET resetIconSize NOTIFY iconSizeChanged)
    Q_PROPERTY(QIcon icon READ icon WRITE setIcon RESET resetIcon NOTIFY iconChanged)
    Q_PROPERTY(QSize popupSize READ popupSize WRITE setPopupSize RESET resetPopupSize NOTIFY
                   popupSizeChanged)
    Q_PROPERTY(bool hideWhenUnavailable READ hideWhenUnavailable WRITE setHideWhenUnavailable RESET
                   resetHideWhenUnavailable NOTIFY hideWhenUnavailableChanged)
    Q_PROPERTY(QKeySequence shortcut READ shortcut WRITE setShortcut RESET resetShortcut NOTIFY
                   shortcutChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged STORED false)
    Q_PROPERTY(bool poppedOut READ isPoppedOut NOTIFY poppedOutChanged STORED false)
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged STORED false)

public:
    explicit KustomerChatLauncher(QWidget *parent = nullptr);
    explicit KustomerChatLauncher(std::nullptr_t);
    /// Shows a client that others show, too; it is not owned, and may go first.
    explicit KustomerChatLauncher(Kustomer::ChatClient *client, QWidget *parent = nullptr);
    ~KustomerChatLauncher() override;

    /// What it opens; deleted with the launcher, also where an application has put it into a layout
    /// of its own. Who deletes it sooner leaves a launcher that is hidden and does nothing: null,
    /// and so is client().
    KustomerChatWidget *chat() const;
    Kustomer::ChatClient *client() const { return chat() ? chat()->client() : nullptr; }

    /// Floats over this window; by default over the one that its parent is in. nullptr: over none.
    /// The launcher becomes its child, and is deleted with it unless it was first.
    void setWindow(QWidget *window);

    /// Where popOut() takes the chat: an empty dock of the application, of any window, which is not
    /// owned and may go first. It is shown while the chat is in it, and hidden else: showing it, as
    /// by its QDockWidget::toggleViewAction() or by QMainWindow::restoreState(), takes the chat
    /// out, closing it closes the chat and brings it back. nullptr, as by default: a window of its
    /// own.
    void setDock(QDockWidget *dock);
    QDockWidget *dock() const;

    QString apiKey() const { return chat() ? chat()->apiKey() : QString(); }
    void setApiKey(const QString &apiKey)
    {
        if (chat())
            chat()->setApiKey(apiKey);
    }
    /// Whether the chat starts when the launcher is first shown; false by default.
    bool autoStart() const { return chat() && chat()->autoStart(); }
    void setAutoStart(bool autoStart)
    {
        if (chat())
            chat()->setAutoStart(autoStart);
    }
    /// Where it is in the window, which is mirrored where one reads from the right; bottom right by
    /// default (SDK: chatIconPosition).
    Qt::Corner corner() const;
    void setCorner(Qt::Corner corner);
    /// Between the edges of the window and the button; 24 by default (SDK: chatIconPosition).
    QMargins margins() const;
    void setMargins(const QMargins &margins);
    /// The one below, and the same on all sides: for Qt Designer, which does not know margins.
    int margin() const { return margins().bottom(); }
    void setMargin(int margin) { setMargins({margin, margin, margin, margin}); }
    /// Width and height of the button, 32 to 128; 56 by default (SDK: chatIconSize).
    int iconSize() const;
    void setIconSize(int size);
    /// On the button; null: ours, in the colour of the brand.
    QIcon icon() const;
    void setIcon(const QIcon &icon);
    /// Of the chat, as far as the window has room for it; 400 × 640 by default.
    QSize popupSize() const;
    void setPopupSize(QSize size);
    /// Whether there is no button while chat is switched off, or hidden outside of the hours and
    /// nothing is unread; true by default (SDK: hideChatIcon).
    bool hideWhenUnavailable() const;
    void setHideWhenUnavailable(bool hide);
    /// Opens and closes the chat from anywhere in the window, and in its own; none by default.
    QKeySequence shortcut() const;
    void setShortcut(const QKeySequence &shortcut);

    /// Each of these as it is of a launcher that nobody has set up yet.
    void resetApiKey() { setApiKey({}); }
    void resetAutoStart() { setAutoStart(false); }
    void resetCorner();
    void resetMargins();
    void resetIconSize();
    void resetIcon() { setIcon({}); }
    void resetPopupSize();
    void resetHideWhenUnavailable() { setHideWhenUnavailable(true); }
    void resetShortcut() { setShortcut({}); }

    bool isOpen() const;
    bool isPoppedOut() const;
    int unreadCount() const { return chat() ? chat()->unreadCount() : 0; }

    QSize sizeHint() const override;

public Q_SLOTS:
    void start()
    {
        if (chat())
            chat()->start();
    }
    /// The same as openChat() and closeChat() of chat(), all of whose calls that open something,
    /// such as KustomerChatWidget::openConversation(), open a closed launcher, too.
    void openChat()
    {
        if (chat())
            chat()->openChat();
    }
    void closeChat()
    {
        if (chat())
            chat()->closeChat();
    }
    /// Into dock() or a window of its own, or back into this one.
    void popOut();
    void popIn();

Q_SIGNALS:
    void apiKeyChanged();
    void autoStartChanged();
    void cornerChanged();
    void marginsChanged();
    void iconSizeChanged();
    void iconChanged();
    void popupSizeChanged();
    void hideWhenUnavailableChanged();
    void shortcutChanged();
    void openChanged();
    void poppedOutChanged();
    void unreadCountChanged(int count);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Whoever hears of the chat as it is made may do anything, so it is made first.
    KustomerChatLauncher(std::unique_ptr<KustomerChatWidget> chat, QWidget *parent);

    class Private;
    std::unique_ptr<Private> d;
};
