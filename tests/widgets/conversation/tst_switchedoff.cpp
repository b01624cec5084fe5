// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/notices/statepage.h"

#include <QJsonObject>
#include <QLabel>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// A visitor of a company that has switched the chat off.
class SwitchedOffTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest({.scenario = u"empty"_s}));
        m_emulator->setSettings({{u"enabled"_s, false}, {u"offhoursMessage"_s, u"Write to us!"_s}});
        m_chat->widget->resize(1000, 640);
        m_chat->widget->show();
        m_chat->widget->start();
        QTRY_COMPARE(m_chat->widget->client()->availability(), Availability::Disabled);
    }

    void cleanup() { endGuest(); }

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
};

static const Kustomer::Testing::Suite<SwitchedOffTest> suite;

#include "tst_switchedoff.moc"
