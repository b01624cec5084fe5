// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/kustomerchatlauncher.h"
#include "widgets/launcher/launcherbutton.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A form as Designer makes it, with a chat and a button of its own.
class HostForm : public QWidget
{
    Q_OBJECT

public:
    explicit HostForm(QWidget *chat)
        : send(new QPushButton)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(chat);
        column->addWidget(send);
        send->setObjectName(u"send"_s); // as a part of the chat might be called
        QMetaObject::connectSlotsByName(this);
    }

    QPushButton *send;
    int sendings = 0;

public Q_SLOTS:
    void on_send_clicked() { ++sendings; }
};

/// The names of parts that an application may mean by its on_NAME_SIGNAL() slots.
QStringList namesToMean(const QWidget *window)
{
    static const QRegularExpression meant(u"^(?!qt_)\\w+$"_s);
    QStringList names;
    for (const QObject *part : window->findChildren<QObject *>(meant))
        names.append(part->objectName());
    return names;
}

using Way = bool (*)(const GuestChat &chat);

} // namespace

/// Objects that an application and the chat might call the same.
class HostNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_emulator = std::make_unique<Emulator>();
        QVERIFY(m_emulator->listen());
    }

    void areTheHostsWhereItConnectsByName()
    {
        GuestChat chat(*m_emulator);
        HostForm form(chat.widget);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QVERIFY(chat.showConversation());

        QTest::keyClicks(chat.part<MessageEdit>(u"kustomer-edit"_s), u"Hello"_s);
        QTest::mouseClick(chat.part<QAbstractButton>(u"kustomer-send"_s), Qt::LeftButton);
        QVERIFY(m_emulator->probe().waitForMessage(u"Hello"_s));
        QCOMPARE(form.sendings, 0);

        QTest::mouseClick(form.send, Qt::LeftButton);
        QCOMPARE(form.sendings, 1);
    }

    void areNoneOfTheChats_data()
    {
        QTest::addColumn<Way>("show");
        const std::pair<const char *, Way> ways[] = {{"list",
                                                      [](const GuestChat &chat) {
                                                          return chat.showList();
                                                      }},
                                                     {"search",
                                                      [](const GuestChat &chat) {
                                                          return chat.searchList();
                                                      }},
                                                     {"consent",
                                                      [](const GuestChat &chat) {
                                                          return chat.showConsent();
                                                      }},
                                                     {"conversation",
                                                      [](const GuestChat &chat) {
                                                          return chat.showConversation();
                                                      }},
                                                     {"new conversation",
                                                      [](const GuestChat &chat) {
                                                          return chat.beginConversation();
                                                      }},
                                                     {"survey",
                                                      [](const GuestChat &chat) {
                                                          return chat.showEnded();
                                                      }},
                                                     {"help",
                                                      [](const GuestChat &chat) {
                                                          return chat.showHelp();
                                                      }},
                                                     {"article",
                                                      [](const GuestChat &chat) {
                                                          return chat.showArticle();
                                                      }},
                                                     {"feedback", [](const GuestChat &chat) {
                                                          return chat.askWhyAnArticleDidNotHelp();
                                                      }}};
        for (const auto &[name, way] : ways)
            QTest::newRow(name) << way;
    }

    void areNoneOfTheChats()
    {
        QFETCH(const Way, show);
        const GuestChat chat(*m_emulator);
        chat.widget->show();
        QVERIFY(show(chat));
        QCOMPARE(namesToMean(chat.widget), QStringList());
    }

    void areNoneOfTheLaunchers()
    {
        QWidget window;
        window.resize(800, 700);
        KustomerChatLauncher launcher(&window);
        m_emulator->aim(launcher.chat());
        window.show();
        launcher.openChat();
        QTRY_VERIFY(launcher.chat()->isVisible());
        QVERIFY(window.findChild<LauncherButton *>());
        QCOMPARE(namesToMean(&window), QStringList());
    }

private:
    std::unique_ptr<Emulator> m_emulator;
};

static const Suite<HostNamesTest> suite;

#include "tst_hostnames.moc"
