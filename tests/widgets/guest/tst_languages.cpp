// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/asterisks.h"
#include "widgets/conversation/conversationmenu.h"
#include "widgets/guest/guestchat.h"
#include "widgets/notices/banner.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/plaintext.h"

#include <QAction>
#include <QMenu>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// Everything that the chat says follows the language that the application speaks at the moment.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString()));
        m_emulator.setSettings({{u"closableChat"_s, true}, {u"greeting"_s, QString()}});
    }

    void init()
    {
        failOnAnyWarning();
        m_chat = std::make_unique<GuestChat>(m_emulator);
        m_chat->widget->show();
    }
    void cleanup() { m_chat.reset(); }

    void reachBeforeTheStart() { QCOMPARE(untoldChanges(), QStringList()); }

    void reachTheList()
    {
        m_chat->start();
        QVERIFY(m_chat->isListed());
        m_chat->part<ConversationListPage>()->say(tr("Offline"), Banner::Urgency::Warning);
        QCOMPARE(untoldChanges(), QStringList());
    }

    void reachAConversation()
    {
        m_chat->start();
        QVERIFY(m_chat->isListed());
        QVERIFY(m_chat->open(m_chat->idAt(0)));
        QCOMPARE(untoldChanges(), QStringList());
    }

    void reachAConversationThatHasEnded()
    {
        m_chat->start();
        QVERIFY(m_chat->isListed());
        const QString id = m_emulator.createConversation(u"jane@example.com"_s, u"Parcel"_s,
                                                         {u"Hi"_s, u"Hello"_s});
        QVERIFY(m_chat->open(id));
        m_emulator.endConversation(id);
        const auto *page = m_chat->part<ConversationPage>();
        QTRY_VERIFY(page->findChild<ActionButton *>(u"kustomer-newConversation"_s)->isVisible());
        QCOMPARE(untoldChanges(), QStringList());
    }

    void reachTheLinesOfAConversation()
    {
        m_chat->start();
        QVERIFY(m_chat->isListed());
        const QString id = m_emulator.createConversation(u"jane@example.com"_s, u"Parcel"_s,
                                                         {u"Hi"_s, u"Hello"_s});
        QVERIFY(m_chat->open(id));
        m_emulator.endConversation(id);
        const TimelineModel *rows = m_chat->widget->client()->timeline(id);
        const auto last = [rows] {
            return rows->index(rows->rowCount() - 1).data(TimelineModel::BodyRole).toString();
        };
        QTRY_COMPARE(last(), u"The team has ended this conversation"_s);
        Asterisks translator;
        QCoreApplication::installTranslator(&translator);
        const bool isTold = QTest::qWaitFor([&] { return last().startsWith(u'*'); }, patience);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(isTold);
        QTRY_COMPARE(last(), u"The team has ended this conversation"_s);
    }

    void reachTheSearch()
    {
        m_chat->start();
        QVERIFY(m_chat->isListed());
        QVERIFY(m_chat->open(m_chat->idAt(0)));
        QTest::keySequence(m_chat->part<MessageEdit>(u"kustomer-edit"_s), QKeySequence::Find);
        QCOMPARE(untoldChanges(), QStringList());
    }

    void leaveTheLocaleThatTheApplicationGave()
    {
        const QLocale swiss(QLocale::German, QLocale::Switzerland);
        m_chat->widget->setLocale(swiss);
        QEvent news(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_chat->widget, &news);
        QCOMPARE(m_chat->widget->locale(), swiss);
    }

    void giveTheirOwnLocaleBack()
    {
        const QLocale before = m_chat->widget->locale();
        m_chat->widget->setLanguage(u"ja_jp"_s);
        QCOMPARE(m_chat->widget->locale(), QLocale(QLocale::Japanese));
        m_chat->widget->setLanguage({});
        QCOMPARE(m_chat->widget->locale(), before);
    }

private:
    /// What stays in the old language when another one comes, and when that one goes again.
    [[nodiscard]] QStringList untoldChanges() const
    {
        const QStringList before = words();
        if (before.size() <= 2)
            return {u"hardly anything is said"_s};
        Asterisks translator;
        QCoreApplication::installTranslator(&translator);
        QStringList stayed;
        if (!QTest::qWaitFor([this] { return wordsWithoutAsterisk().isEmpty(); }, patience))
            stayed = wordsWithoutAsterisk();
        QCoreApplication::removeTranslator(&translator);
        if (!QTest::qWaitFor([&] { return words() == before; }, patience))
            stayed << words();
        return stayed;
    }

    /// What is on screen that is neither the company's nor anybody's message.
    QStringList words() const
    {
        QStringList all;
        const QWidget &chat = *m_chat->widget;
        for (const PlainLabel *label : chat.findChildren<PlainLabel *>()) {
            if (label->isVisible())
                all << spokenLine(label->text());
        }
        for (const QAbstractButton *button : chat.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                all << button->text() << button->toolTip() << button->accessibleName();
        }
        for (const MessageEdit *edit : chat.findChildren<MessageEdit *>()) {
            if (edit->isVisible())
                all << edit->placeholderText() << edit->accessibleName();
        }
        for (const QAction *action : m_chat->part<ConversationMenu>()->menu()->actions())
            all << action->text();
        all.removeIf([](const QString &text) { return text.isEmpty() || isSaidBySomebody(text); });
        return all;
    }

    static bool isSaidBySomebody(const QString &text)
    {
        static const QStringList said{u"Acme Care"_s, u"Acme Demo"_s, u"Mira Lindqvist"_s,
                                      u"Offline"_s, u"We usually answer within a few minutes"_s,
                                      // of the survey
                                      u"Tell us how we did"_s, u"How satisfied are you?"_s,
                                      u"Bad"_s, u"Great"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
        return said.contains(text);
    }

    QStringList wordsWithoutAsterisk() const
    {
        QStringList all = words();
        all.removeIf([](const QString &text) { return text.contains(u'*'); });
        return all;
    }

    Emulator m_emulator;
    std::unique_ptr<GuestChat> m_chat;
};

static const Kustomer::Testing::Suite<LanguagesTest> suite;

#include "tst_languages.moc"
