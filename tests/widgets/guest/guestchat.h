// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/waiting.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/messageedit.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/help/helplist.h"
#include "widgets/home/conversationlistpage.h"
#include "widgets/home/conversationlistview.h"
#include "widgets/ink.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/search/searchfield.h"
#include "widgets/surveys/surveycard.h"
#include "widgets/timeline/timelineview.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>

#include <QApplication>
#include <QTest>

namespace Kustomer::Testing {

/// Jane's chat in somebody else's application, and what a person does in it.
class GuestChat
{
public:
    explicit GuestChat(Emulator &emulator, QWidget *parent = nullptr)
        : widget(new KustomerChatWidget(parent))
        , m_emulator(emulator)
    {
        emulator.aim(widget.get());
        widget->resize(400, 640);
    }

    ~GuestChat() { delete widget; }
    Q_DISABLE_COPY_MOVE(GuestChat)

    void start() const
    {
        widget->start();
        widget->login(m_emulator.mintJwt({.email = QStringLiteral("jane@example.com")}));
    }

    bool isListed() const
    {
        const auto isHereOrGone = [this] {
            return !widget
                || (widget->isLoggedIn() && widget->client()->conversations()->rowCount() > 1);
        };
        return waitUntil(isHereOrGone) && widget;
    }

    QString idOf(const QString &title) const
    {
        const ConversationListModel &all = *widget->client()->conversations();
        for (int row = 0; row < all.rowCount(); ++row) {
            if (all.at(row).title == title)
                return all.at(row).id;
        }
        return {};
    }

    QString idAt(int row) const { return widget->client()->conversations()->at(row).id; }

    [[nodiscard]] bool open(const QString &id) const
    {
        widget->openConversation(id);
        return waitUntil([&] { return !widget || isOpen(id); }) && widget;
    }

    /// Opens a conversation in the active window of a customer who is logged in: the keyboard is
    /// where one writes.
    [[nodiscard]] bool beginWritingIn(const QString &id) const
    {
        widget->show();
        if (!QTest::qWaitForWindowActive(widget))
            return false;
        start();
        return isListed() && open(id) && waitUntil([this] {
                   const auto *composer = part<Composer>();
                   return composer->isVisible() && composer->isAncestorOf(widget->focusWidget());
               });
    }

    template <typename T>
    T *part(const QString &name = {}) const
    {
        return widget->findChild<T *>(name);
    }

    /// Whether a part is on screen, or comes.
    template <typename T>
    bool sees(const QString &name = {}) const
    {
        return waitUntil([&] {
            const T *one = part<T>(name);
            return one && one->isVisible();
        });
    }

    // Ways to a place of the chat; whether it came there.

    [[nodiscard]] bool showConsent() const
    {
        widget->setConsentRequired(true);
        widget->start();
        return sees<ActionButton>(QStringLiteral("kustomer-agree"));
    }

    [[nodiscard]] bool showList() const
    {
        start();
        return isListed();
    }

    [[nodiscard]] bool searchList() const
    {
        if (!showList())
            return false;
        auto *page = part<ConversationListPage>();
        page->findChild<IconButton *>(QStringLiteral("kustomer-find"))->click();
        return page->findChild<SearchField *>()->isVisible();
    }

    [[nodiscard]] bool showConversation() const { return showList() && open(idAt(0)); }

    /// One that has not begun yet.
    [[nodiscard]] bool beginConversation() const
    {
        if (!showList())
            return false;
        widget->createConversation({});
        return sees<MessageEdit>(QStringLiteral("kustomer-edit"));
    }

    /// One of two messages; its id, or nothing.
    QString showParcel() const
    {
        if (!showList())
            return {};
        const QString id = m_emulator.createConversation(
            QStringLiteral("jane@example.com"), QStringLiteral("Parcel"),
            {QStringLiteral("Where is it?"), QStringLiteral("Here.")});
        return open(id) ? id : QString();
    }

    /// One that has ended, and is asked about.
    [[nodiscard]] bool showEnded() const
    {
        const QString id = showParcel();
        return !id.isEmpty() && m_emulator.endConversation(id) && sees<SurveyCard>();
    }

    [[nodiscard]] bool showHelp() const
    {
        m_emulator.setSettings({{QStringLiteral("widgetType"), QStringLiteral("chat_kb")}});
        if (!showList())
            return false;
        widget->openKnowledgeBase();
        return waitUntil([this] {
            const auto *rows = part<HelpList>();
            return rows->isVisible() && rows->model()->rowCount() > 1;
        });
    }

    [[nodiscard]] bool showArticle() const
    {
        if (!showHelp())
            return false;
        widget->openKbArticle(QStringLiteral("65f1c0de0000000000000801"));
        return sees<ActionButton>(QStringLiteral("kustomer-helped"));
    }

    [[nodiscard]] bool askWhyAnArticleDidNotHelp() const
    {
        if (!showArticle())
            return false;
        part<ActionButton>(QStringLiteral("kustomer-helpedNot"))->click();
        return sees<ActionButton>(QStringLiteral("kustomer-sendArticleFeedback"));
    }

    /// What keeps a person from using the chat that is on screen; empty: nothing.
    QString complaint() const
    {
        if (!widget)
            return QStringLiteral("it is gone");
        if (!isListed())
            return QStringLiteral("nothing is listed");
        if (!waitUntil([this] { return widget->isVisible(); }))
            return QStringLiteral("it is not on screen");
        if (!open(idAt(0)))
            return QStringLiteral("no conversation opens");
        QString unseen;
        const auto isSeen = [&] {
            return (unseen = complaintOfLooks()).isEmpty();
        };
        // each look costs a picture
        return QTest::qWaitFor(isSeen, patience) ? complaintOfWriting() : unseen;
    }

    QPointer<KustomerChatWidget> widget;

private:
    bool isOpen(const QString &id) const
    {
        const QAbstractItemModel *rows = part<TimelineView>()->model();
        return part<ConversationPage>()->conversationId() == id && rows && rows->rowCount() > 0;
    }

    QString complaintOfLooks() const
    {
        for (const QWidget *shown :
             {static_cast<QWidget *>(part<TimelineView>()),
              static_cast<QWidget *>(part<MessageEdit>(QStringLiteral("kustomer-edit")))}) {
            if (!shown->isVisible() || shown->width() < 1 || shown->height() < 1)
                return QStringLiteral("%1 is not seen").arg(shown->objectName());
        }
        QImage picture(widget->size(), QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        widget->render(&picture);
        const auto of = [&](const QWidget *shown) {
            return picture.copy(QRect(shown->mapTo(widget, QPoint()), shown->size()));
        };
        const ChatTheme &theme = part<Looks>()->theme();
        const QImage timeline = of(part<TimelineView>()->viewport());
        if (timeline.pixelColor(1, 1) != theme.background)
            return QStringLiteral("the ground is %1").arg(timeline.pixelColor(1, 1).name());
        if (strongest(timeline) < textContrast)
            return QStringLiteral("the messages can't be read");
        return {};
    }

    QString complaintOfWriting() const
    {
        static int number = 0;
        const QString words = QStringLiteral("Words %1").arg(++number);
        auto *edit = part<MessageEdit>(QStringLiteral("kustomer-edit"));
        edit->clear();
        edit->setFocus();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
        const auto *rows = qobject_cast<TimelineModel *>(part<TimelineView>()->model());
        const bool isSent = waitUntil([&] {
            const int last = rows->rowCount() - 1;
            return rows->kindAt(last) == TimelineModel::Kind::Message
                && rows->messageAt(last).body == words
                && rows->messageAt(last).delivery == Message::Delivery::Sent;
        });
        if (!isSent)
            return QStringLiteral("what is written isn't sent");
        QTest::keyClick(edit, Qt::Key_Escape);
        return part<ConversationListPage>()->isVisible() ? QString()
                                                         : QStringLiteral("no way leads back");
    }

    Emulator &m_emulator;
};

/// Something that an application does with the chat, in a host that it may show the chat in.
struct Deed
{
    using Act = std::function<void(GuestChat &chat, QWidget &host)>;

    const char *name;
    Act act;
};

} // namespace Kustomer::Testing
