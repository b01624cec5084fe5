// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/notices/statepage.h"

#include <QJsonObject>
#include <QLabel>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// A visitor of a company that has switched the chat off.
class SwitchedOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_emulator = std::make_unique<Emulator>(EmulatorOptions{.scenario = u"empty"_s});
        QVERIFY(m_emulator->listen());
        m_emulator->setSettings({{u"enabled"_s, false}, {u"offhoursMessage"_s, u"Write to us!"_s}});
        m_chat = std::make_unique<GuestChat>(*m_emulator);
        m_chat->widget->resize(1000, 640);
        m_chat->widget->show();
        m_chat->widget->start();
        QTRY_COMPARE(m_chat->widget->client()->availability(), Availability::Disabled);
    }

    void cleanup()
    {
        m_chat.reset();
        m_emulator.reset();
    }

    void saysSoInAllTheRoom()
    {
        const auto *page = m_chat->part<ConversationListPage>();
        const auto *state = page->findChild<StatePage *>();
        QTRY_VERIFY(state->isVisible());
        QVERIFY(state->findChild<QLabel *>(u"kustomer-headline"_s)
                    ->text()
                    .contains(u"not available"_s));
        QTRY_VERIFY(!m_chat->part<ConversationPage>()->isVisible());
        QTRY_VERIFY(page->width() > m_chat->widget->width() / 2);
    }

    void showsTwoPanesOnceItIsSwitchedOn()
    {
        QTRY_VERIFY(!m_chat->part<ConversationPage>()->isVisible());
        m_emulator->setSettings({{u"enabled"_s, true}});
        m_chat->widget->stop();
        m_chat->widget->start();
        QTRY_VERIFY(m_chat->part<ConversationPage>()->isVisible());
        QTRY_VERIFY(m_chat->part<ConversationListPage>()->width() < m_chat->widget->width() / 2);
    }

private:
    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<GuestChat> m_chat;
};

static const Kustomer::Testing::Suite<SwitchedOffTest> suite;

#include "tst_switchedoff.moc"
